import { foldedKey } from './fold.js'

const regions = `
Africa | North Africa | South Africa Region | East Africa | West Africa | Central Africa | Southern Africa | Sub-Saharan Africa | Maghreb | Sahel | Horn of Africa
Asia | Central Asia | South Asia | East Asia | Southeast Asia | West Asia | Asia Pacific | Asia-Pacific | Europe | Eastern Europe | Western Europe | Central Europe
Northern Europe | Southern Europe | Europa | Eurasia | Oceania | Australasia | Melanesia | Polynesia | Macronesia | America | North America | South America | Latin America
Central America | Americas | Caribbean | Antilles | West Indies | East Indies | Middle East | Near East | Far East | Scandinavia | Nordics | Baltics | Baltic States | Balkans
Benelux | Iberia | Iberian Peninsula | Siberia | Caucasus | Levant | Mesopotamia | Indochina | Patagonia | Amazonia | Arabia | Arabian Peninsula | Gulf States | Asia Minor
Anatolia | Thrace | Bohemia | Moravia | Silesia | Galicia | Transylvania | Wallachia | Bessarabia | Bukovina | Crimea | Dalmatia | Istria | Slavonia | Vojvodina | Lapland
Karelia | Carelia | Ingria | Livonia | Courland | Prussia | Pomerania | Saxony | Lower Saxony | Bavaria | Swabia | Hesse | Thuringia | Westphalia | Rhineland | Saarland
Brandenburg | Franconia | Tyrol | Styria | Carinthia | Burgundy | Brittany | Bretagne | Normandy | Aquitaine | Provence | Savoy | Alsace | Lorraine | Corsica | Sardinia | Sicily
Tuscany | Umbria | Lombardy | Liguria | Piedmont | Veneto | Calabria | Apulia | Campania | Lazio | Catalonia | Andalusia | Aragon | Castile | Navarre | Basque Country
Asturias | Cantabria | Extremadura | Murcia | Valencia | Leon | Galicja | Canary Islands | Balearic Islands | Madeira | Azores | Algarve | Alentejo | Flanders | Wallonia | Walloon
Brabant | Friesland | Frisia | Zeeland | Zealand | Jutland | Scania | Skane | Gotland | Gothland | Holstein | Crete | Peloponnese | Thessaly | Epirus | Rhodes | Cornwall | Devon | Kent
Essex | Sussex | Yorkshire | Ulster | Leinster | Munster | Connacht | Orkney | Shetland | Hebrides | Cumbria | Wessex | Mercia | Kurdistan | Baluchistan | Balochistan
Punjab | Kashmir | Sindh | Bengal | West Bengal | Bihar | Gujarat | Goa | Kerala | Tamil Nadu | Karnataka | Maharashtra | Rajasthan | Odisha | Assam | Manipur | Nagaland
Mizoram | Meghalaya | Tripura | Sikkim | Haryana | Uttar Pradesh | Telangana | Andhra Pradesh | Jharkhand | Ladakh | Tibet | Xinjiang | Manchuria | Inner Mongolia | Outer Mongolia
Guangdong | Guangxi | Sichuan | Yunnan | Hunan | Hubei | Henan | Hebei | Hainan | Shandong | Shanxi | Shaanxi | Jiangsu | Zhejiang | Fujian | Anhui | Jilin | Qinghai | Gansu
Hokkaido | Honshu | Kyushu | Shikoku | Okinawa | Borneo | Java | Sumatra | Sulawesi | Celebes | Bali | Lombok | Timor | West Timor | Papua | West Papua | Irian Jaya | Moluccas
Sabah | Sarawak | Penang | Malacca | Johor | Luzon | Mindanao | Visayas | Tasmania | Queensland | Victoria | New South Wales | South Australia | Western Australia
Northern Territory | Otago | Canterbury | Waikato | Zanzibar | Katanga | Biafra | Darfur | Kordofan | Nubia | Tigray | Oromia | Amhara | Somaliland | Puntland | Cabinda | Casamance
Natal | Transvaal | Gauteng | Limpopo | Free State | Kwazulu-Natal | Western Cape | Eastern Cape | Cyrenaica | Tripolitania | Fezzan | Sinai | Galilee | Judea | Samaria | Dagestan
Chechnya | Ingushetia | Ossetia | South Ossetia | North Ossetia | Abkhazia | Adjara | Transnistria | Tatarstan | Bashkortostan | Kalmykia | Buryatia | Tuva | Yakutia | Kamchatka | Chuvashia
Nagorno-Karabakh | Artsakh | Northern Cyprus | Easter Island | Galapagos | Galapagos Islands | Long Island | Rhode Island | Prince Edward Island | Vancouver Island | Baffin Island
Ellesmere Island | Coney Island | Staten Island | Manhattan | Brooklyn | Hawaiian Islands | Andaman Islands | Nicobar Islands | Maluku | Tahiti | Bora Bora | Guadalcanal | Bougainville
New Britain | New Ireland | New Guinea | Rodrigues | Zealandia | Atlantis | Utopia | Wakanda | Narnia | Gondor | Elbonia | Freedonia | Ruritania | Latveria | Genovia
Hispaniola | Tortola | Saint Thomas | St Thomas | Saint Croix | St Croix | Saint John | St John | Grand Cayman | Nevada | Guiana | New France | New Spain | Gran Colombia | Prussian`

const states = `
Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine
Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota
Ohio | Oklahoma | Oregon | Pennsylvania | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington | West Virginia | Wisconsin | Wyoming
District of Columbia | Ontario | Quebec | Québec | British Columbia | Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland | Labrador | Yukon | Nunavut
Northwest Territories | Bahia | Ceara | Parana | Amazonas | Minas Gerais | Pernambuco | Sergipe | Goias | Rondonia | Roraima | Acre | Para | Maranhao | Tocantins | Jalisco | Oaxaca
Chiapas | Yucatan | Sonora | Sinaloa | Durango | Zacatecas | Tabasco | Puebla | Nuevo Leon | Baja California | Chihuahua | Mendoza | Salta | Tucuman | Chubut | Jujuy | Misiones
Antioquia | Cundinamarca | Atacama | Coquimbo | Loreto | Madre de Dios | Carabobo | Zulia | Bolivar | Merida | Chaco | Benin City | Kano | Kaduna | Borno | Oyo | Ogun | Rivers | Delta`

const cities = `
Abidjan | Abuja | Abu Dhabi | Accra | Addis Ababa | Adelaide | Aden | Ajman | Aleppo | Alexandria | Algiers | Almaty | Amman | Amsterdam | Andorra la Vella | Ankara | Antananarivo | Antwerp | Apia
Arequipa | Ashgabat | Asmara | Astana | Asuncion | Athens | Atlanta | Auckland | Austin | Astrakhan | Baghdad | Baku | Baltimore | Bamako | Bandar Seri Begawan | Bangalore | Bangkok | Bangui
Banjul | Barcelona | Basel | Basra | Basseterre | Beijing | Beirut | Belfast | Belgrade | Belmopan | Berlin | Bergen | Berne | Bern | Bilbao | Birmingham | Bishkek | Bissau | Bogota | Bologna | Bombay
Bonn | Bordeaux | Boston | Brasilia | Bratislava | Brazzaville | Bremen | Bridgetown | Brisbane | Bristol | Bruges | Brunswick | Brussels | Bucharest | Budapest | Buenos Aires | Bujumbura | Bukhara
Cairo | Calcutta | Calgary | Cali | Canberra | Cape Town | Caracas | Cardiff | Casablanca | Castries | Cayenne | Chandigarh | Chennai | Chicago | Chisinau | Chittagong | Christchurch | Cologne
Colombo | Conakry | Copenhagen | Cordoba | Cork | Cusco | Dakar | Dallas | Damascus | Damman | Dar es Salaam | Darwin | Delhi | Denver | Detroit | Dhaka | Dili | Dodoma | Doha | Douala | Dubai
Dublin | Durban | Dushanbe | Dusseldorf | Edinburgh | Edmonton | El Paso | Florence | Frankfurt | Freetown | Fukuoka | Funafuti | Gaborone | Gdansk | Geneva | Genoa | Georgetown | Ghent | Gitega
Glasgow | Gold Coast | Gothenburg | Granada | Graz | Guangzhou | Guayaquil | Hague | The Hague | Halifax | Hamburg | Hamilton | Hanoi | Harare | Havana | Helsinki | Hiroshima | Ho Chi Minh City | Hobart
Honiara | Honolulu | Houston | Hyderabad | Innsbruck | Islamabad | Istanbul | Izmir | Jakarta | Jeddah | Jerusalem | Johannesburg | Juba | Kabul | Kampala | Karachi | Kathmandu | Kaunas | Khartoum
Kiev | Kyiv | Kigali | Kingston | Kingstown | Kinshasa | Kolkata | Krakow | Kuala Lumpur | Kyoto | La Paz | Lahore | Las Vegas | Lausanne | Leeds | Leipzig | Libreville | Lilongwe | Lille | Lima
Linz | Lisbon | Liverpool | Ljubljana | Lome | London | Los Angeles | Luanda | Lucerne | Luxor | Lusaka | Lviv | Lyon | Maastricht | Madras | Madrid | Majuro | Malabo | Malaga | Male | Malmo | Managua | Manama
Manaus | Manchester | Mandalay | Manila | Maputo | Marrakech | Marseille | Maseru | Mashhad | Mbabane | Mecca | Medina | Medellin | Melbourne | Mexico City | Miami | Milan | Minsk | Mogadishu | Mombasa
Monrovia | Monterrey | Montevideo | Montpellier | Montreal | Moroni | Moscow | Mosul | Mumbai | Munich | Muscat | Nairobi | Nantes | Nanjing | Naples | Nassau | Naypyidaw | New Delhi | New Orleans | Newark
Newcastle | Niamey | Nice | Nicosia | Nouakchott | Noumea | Nuremberg | Nuuk | Odessa | Oran | Orlando | Osaka | Oslo | Ottawa | Ouagadougou | Oxford | Padua | Palermo | Palikir | Palma | Paramaribo
Paris | Parma | Perth | Philadelphia | Phnom Penh | Phoenix | Pisa | Podgorica | Port Louis | Port Moresby | Port-au-Prince | Port of Spain | Port Vila | Porto | Porto Novo | Prague | Praia | Pretoria
Pristina | Pune | Pyongyang | Quito | Rabat | Reykjavik | Riga | Rio de Janeiro | Riyadh | Rome | Roma | Roseau | Rotterdam | Saigon | Salvador | Salzburg | Samara | Samarkand | San Diego | San Francisco
San Jose | San Juan | San Salvador | Sana'a | Sanaa | Sanya | Santiago | Santo Domingo | Sao Paulo | Sapporo | Sarajevo | Seattle | Seoul | Seville | Shanghai | Sharjah | Shenzhen | Shiraz | Skopje
Sofia | Split | St Petersburg | Saint Petersburg | Saint Louis | St Louis | St Paul | Saint Paul | St Gallen | Saint-Denis | Saint-Etienne | Saint-Tropez | Saint George's | Saint John's | Stockholm | Strasbourg | Stuttgart
Suva | Sucre | Surat | Sydney | Tabriz | Taipei | Tallinn | Tampa | Tampere | Tangier | Tarawa | Tashkent | Tbilisi | Tegucigalpa | Tehran | Tel Aviv | Thimphu | Tianjin | Tirana | Tokyo | Toledo | Toronto
Toulouse | Trieste | Tripoli | Tunis | Turin | Turku | Tver | Ufa | Ulaanbaatar | Utrecht | Vaduz | Valletta | Vancouver | Varna | Venice | Victoria | Vienna | Vientiane | Vilnius | Vladivostok | Warsaw
Wellington | Wichita | Windhoek | Winnipeg | Wroclaw | Wuhan | Wurzburg | Xian | Yamoussoukro | Yangon | Yaounde | Yaren | Yerevan | Yokohama | Zagreb | Zanzibar City | Zaragoza | Zurich | Nagasaki
Manado | Kuching | Cuiaba | Dominico | Perugia | Bergamo | Gambier | Sudbury | Monaco-Ville | Lebanon PA | Cuba NY | Poland OH | Peru IN | Jordan MN | Maltby | Panaji | Paraguari | Guinea Bay | Manama City
Lagos | Busan | Pusan | Daegu | Incheon | Nagoya | Kobe | Kawasaki | Sendai | Chongqing | Chengdu | Hangzhou | Suzhou | Harbin | Dalian | Ningbo | Xiamen | Lucknow | Kanpur | Nagpur | Indore | Bhopal | Patna | Jaipur | Ahmedabad
Rawalpindi | Faisalabad | Multan | Peshawar | Quetta | Surabaya | Bandung | Medan | Davao | Cebu | Quezon City | Da Nang | Hue | Chiang Mai | Ipoh | Johor Bahru | Guadalajara | Tijuana | Cancun | Barranquilla | Cartagena | Cuenca | Callao
Trujillo | Valparaiso | Concepcion | Rosario | Fortaleza | Recife | Curitiba | Belem | Porto Alegre | Campinas | Santos | Maracaibo | Ibadan | Kumasi | Kisumu | Arusha | Mwanza | Lubumbashi | Goma | Bukavu | Pointe-Noire | Bulawayo | Ndola
Blantyre | Beira | Nampula | Toamasina | Fes | Agadir | Sfax | Benghazi | Giza | Aswan | Port Said | Suez | Omdurman | Taiz | Hodeidah | Mukalla | Salalah | Al Ain | Haifa | Eilat | Nablus | Hebron | Irbid | Aqaba | Homs | Latakia | Erbil | Kirkuk
Isfahan | Qom | Herat | Kandahar | Osh | Khujand | Shymkent | Ganja | Batumi | Kutaisi | Gyumri | Kharkiv | Dnipro | Donetsk | Lodz | Poznan | Gdynia | Brno | Ostrava | Kosice | Debrecen | Szeged | Cluj | Timisoara | Iasi | Plovdiv | Burgas | Nis
Novi Sad | Rijeka | Maribor | Bari | Catania | Verona | Siena | Rimini | Modena | Messina | Nancy | Reims | Metz | Dijon | Grenoble | Nimes | Tours | Rennes | Brest | Cannes | Essen | Dortmund | Bochum | Mainz | Kiel | Ulm | Aachen | Trier | Jena
Halle | Rostock | Winterthur | Liege | Namur | Mons | Eindhoven | Groningen | Delft | Leiden | Aarhus | Odense | Aalborg | Uppsala | Lund | Umea | Stavanger | Trondheim | Tromso | Oulu | Espoo | Vantaa | Tartu | Narva | Daugavpils | Klaipeda
Galway | Limerick | Swansea | Aberdeen | Dundee | Inverness | Sheffield | Nottingham | Coventry | Hull | York | Bath | Braga | Coimbra | Faro | Vigo | Alicante | Cadiz | Salamanca | Gijon | Oviedo | Lugano | Locarno | Sion | Cagliari | Pescara
Zadar | Pula | Mostar | Tuzla | Bitola | Tetovo | Durres | Vlore | Patras | Volos | Rhodos | Corfu | Larnaca | Limassol | Paphos | Bursa | Adana | Konya | Antalya | Trabzon | Sochi | Omsk | Tomsk | Perm | Kazan | Irkutsk | Chita | Orel | Tula | Kursk
Samarra | Najaf | Tikrit | Zahedan | Kerman | Yazd | Jalalabad | Sylhet | Khulna | Kandy | Galle | Jaffna | Pokhara | Paro | Cebu City | Iloilo | Vinh | Pattaya | Hat Yai | Alor Setar | Kota Kinabalu | Miri | Ambon | Kupang | Lae | Rabaul | Suva City
Nadi | Lautoka | Papeete | Hagatna | Saipan | Hilo | Juneau | Nome | Boise | Fargo | Reno | Tulsa | Omaha | Tucson | Mesa | Fresno | Oakland | Sacramento | Tacoma | Spokane | Eugene | Provo | Dayton | Akron | Toledo Ohio | Buffalo | Albany | Newport | Hartford
Providence | Portland | Augusta | Savannah | Mobile | Jackson | Memphis | Nashville | Louisville | Lexington | Cincinnati | Cleveland | Columbus | Indianapolis | Milwaukee | Madison | Des Moines | Peoria | Saint Joseph | Lincoln | Norfolk | Richmond | Raleigh
Regina | Saskatoon | Gatineau | Laval | Moncton | Iqaluit | Whitehorse | Belize City | Guatemala City | Kuwait City | Panama City | Singapore City | Djibouti City | San Pedro Sula | Santa Ana | Leon Nicaragua | Limon | David | Colon City | Ponce | Mayaguez`

const peoples = `
Afghan | Albanian | Algerian | American | Andorran | Angolan | Arab | Arabian | Arabic | Argentine | Argentinian | Armenian | Aruban | Australian | Austrian | Azerbaijani | Azeri | Bahamian | Bahraini | Bangladeshi | Barbadian
Basque | Belarusian | Belgian | Belizean | Beninese | Bermudian | Bhutanese | Bolivian | Bosnian | Brazilian | British | Briton | Bruneian | Bulgarian | Burmese | Burundian | Cambodian | Cameroonian | Canadian
Catalan | Chadian | Chilean | Chinese | Colombian | Comoran | Comorian | Congolese | Costa Rican | Croat | Croatian | Cuban | Cypriot | Czech | Danish | Dane | Djiboutian | Dominican | Dutch | Ecuadorian | Egyptian
Emirati | English | Englishman | Eritrean | Estonian | Ethiopian | European | Faroese | Fijian | Filipino | Filipina | Finn | Finnish | Flemish | French | Frenchman | Gabonese | Gambian | Georgian | German | Ghanaian
Gibraltarian | Greek | Greenlander | Greenlandic | Grenadian | Guamanian | Guatemalan | Guinean | Guyanese | Haitian | Hebrew | Honduran | Hungarian | Icelander | Icelandic | Indian | Indonesian | Iranian | Iraqi | Irish
Irishman | Israeli | Italian | Ivorian | Jamaican | Japanese | Jordanian | Kazakh | Kenyan | Korean | North Korean | South Korean | Kosovar | Kurdish | Kurd | Kuwaiti | Kyrgyz | Lao | Laotian | Latino | Latina | Latin | Latvian | Lebanese
Liberian | Libyan | Liechtensteiner | Lithuanian | Luxembourger | Macanese | Macedonian | Malagasy | Malawian | Malay | Malaysian | Maldivian | Malian | Maltese | Manx | Marshallese | Mauritanian | Mauritian
Mexican | Micronesian | Moldovan | Monacan | Monegasque | Mongol | Mongolian | Montenegrin | Moroccan | Mozambican | Namibian | Nauruan | Nepalese | Nepali | New Zealander | Nicaraguan | Nigerian | Nigerien | Norwegian | Norse
Omani | Pakistani | Palauan | Palestinian | Panamanian | Paraguayan | Persian | Peruvian | Pole | Polish | Polynesian | Portuguese | Puerto Rican | Qatari | Romanian | Roman | Russian | Rwandan | Salvadoran | Samoan | Sammarinese
Saudi | Scot | Scottish | Scots | Senegalese | Serb | Serbian | Seychellois | Singaporean | Slav | Slovak | Slovakian | Slovene | Slovenian | Somali | South African | Spaniard | Spanish | Sri Lankan | Sudanese | Surinamese
Swazi | Swede | Swedish | Swiss | Syrian | Tahitian | Taiwanese | Tajik | Tamil | Tanzanian | Thai | Tibetan | Togolese | Tongan | Tunisian | Turk | Turkish | Turkmen | Tuvaluan | Ugandan | Ukrainian | Uruguayan | Uzbek | Vanuatuan | Venezuelan
Vietnamese | Welsh | Welshman | Yemeni | Yugoslav | Zambian | Zimbabwean | Jew | Jewish | Gypsy | Roma people | Bengali | Hindi | Urdu | Swahili | Afrikaans | Latin American | Indio | Creole | Motswana | Kirghiz | Maldivan | Montserratian | Sami | Tsonga | Antarctic | Saint Helenian | Barbudan | Castilian | Cantonese | Mandarin | Deutsch | Francais | Espanol | Italiano`

const others = `
Sales | Euro | Dollar | US Dollar | Canadian Dollar | Pound | Pound Sterling | Sterling | Franc | Swiss Franc | Yen | Yuan | Renminbi | Rupee | Ruble | Rouble | Lira | Peso | Real | Rand | Krona | Krone | Koruna | Forint | Zloty | Dinar | Dirham | Riyal
Rial | Shekel | Baht | Dong | Ringgit | Rupiah | Won | Naira | Shilling | Lev | Leu | Lek | Kuna | Tenge | Hryvnia | Manat | Lari | Dram | Birr | Cedi | Kwacha | Metical | Ariary | Bolivar | Boliviano | Sol | Colon | Quetzal
Lempira | Cordoba | Balboa | Guarani | Gourde | Kina | Vatu | Paanga | Tala | Bitcoin | European Union | United Nations | Nato | Asean | Mercosur | Opec | African Union | Arab League | Commonwealth | World | Worldwide | Global | International
Earth | Planet | Moon | Mars | Venus | Unknown | None | Null | Nil | Nothing | Undefined | Other | Others | Various | Not applicable | Not available | Not specified | Not set | Empty | Blank | Test | Testing | Dummy | Sample | Default | Home | Office | Remote
Abroad | Overseas | Foreign | Domestic | Country | Nation | State | Region | Province | City | Select | Please select | Choose | All | Any | Multiple | Headquarters | Head Office | Online | Internet | Anonymous | Stateless | Male | Female | Mail | Email | Maria | Marina
Nigel | Roland | Poland Spring | Irina | Iris | Ivan | Ira | Jordana | Kenny | Lena | Mona | Monica | Malik | Martin | Martina | Nina | Omar | Paula | Serena | Sierra | Sudo | Tonya | Chat | Chef | Chip | China Town | Chinatown | Chino | Chin | Chine food
Japanning | Grease | Greed | Hungary people | Hungry | Turnkey | Turkeys | Turkey bird | Turnip | Cubic | Cube | Peruse | Pero | Finland Station | Finlandia | Fin | Germ | German Shepherd | Germane | Frances | Francesca | Francisco | Italic | Italics | Indigo | Indiana Jones
Indie | Indies | India Pale Ale | Ironman | Iron | Island | Islam | Islamic | Ireland Baldwin | Kuwaitis | Lotus | Laus | Malts | Malta Beer | Nepalm | Norwayne | Romania Mare | Romance | Spa | Spin | Spanner | Swedenborg | Sweater | Towel | Tango | Tong | Toga | Toggle
Yeomen | Women | Yemenite | Oman Air | Roman Empire | Ottoman Empire | Byzantium | Carthage | Troy | Babylon | Assyria | Phoenicia | Macedon | Gaul | Britannia | Caledonia | Hibernia | Iberian | Numidia | Judah | Scythia | Sparta | Ravenna | Lydia | Illyria | Dacia
Guineapig | Motherland | Fatherland | Homeland | Netherworld | Guinea pig | Guinea fowl | Jersey City | Jerseys | Georgian Bay | Panama hat | Bermuda shorts | Canary | Brazil nut | Brazil nuts | Brasil nut | Swede turnip | Chile pepper | Chili | Chilli | Cyprus Hill | Cypress | Cambodge | Jamaica Plain | Lebanon County | Lima bean | Mali tribe | Moldy | Mould | Monarch | Morocco leather | Nauruz | Samosa | Sahara | Sarah`

/** Peoples and languages as other languages write them, each a letter or two from a country. */
const foreign = `
allemand | allemande | argentin | antarcticain | biélorusse | comorien | malouin | malouine | guadeloupéen | bissau-guinéen | croate | kirghize | cambodgien | kiribatien | lettone | letton | moldave | maldivien | birmane | birman | mongole | mauricien | malawien | néo-calédonien | philippin | philippine | palestinien | roumaine | salomonien | salvadorien | slovaque | turkmène | turque | vaticane | vénézuélien | sud-africain | sud-africaine | autrichien | espagnol | italien | anglais | danois | norvégien | suédois | finlandais | polonais | tchèque | hongrois | roumain | bulgare | russe | ukrainien | turc | grec | portugais | brésilien | mexicain | chinois | japonais | coréen | indien | canadien | américain
belge | suisse romande | marocain | algérien | tunisien | égyptien | alemán | alemana | austríaco | francés | francesa | italiano | italiana | inglés | sueco | noruego | danés | finlandés | polaco | checo | húngaro | rumano | búlgaro | ruso | ucraniano | turco | griego | brasileño | brasileiro | mexicano | peruano | chileno | cubano | argentino | colombiano | boliviano | paraguayo | uruguayo | panameño
chino | japonés | coreano | indio | canadiense | belga | suizo | marroquí | egipcio | deutsch | deutscher | deutsche | österreicher | schweizer | franzose | italiener | spanier | däne | norweger | schwede | finne | pole | tscheche | ungar | rumäne | bulgare | russe | ukrainer | türke | grieche | brasilianer | mexikaner | chinese | japaner | koreaner | inder | kanadier | amerikaner | belgier | iraner | iraker | syrer | libanese | ägypter
norsk | dansk | svensk | finsk | islandsk | tysk | polsk | russisk | italiensk | spansk | fransk | engelsk | polski | polska mowa | niemiecki | francuski | rosyjski | ukraiński | czeski | słowacki | węgierski | česky | český | čeština | slovensky | slovenský | slovenčina | hrvatski | srpski | slovenski | bosanski | magyar | română | romanesc | türk | türkçe | türkisch | suomalainen | eesti keel | latviešu | lietuvių | shqip | hellenic | helvetic | teutonic
русский | русская | немецкий | французский | украинец | украинский | белорус | белорусский | казахский | узбекский | польский | чешский | грузинский | армянский | турецкий | греческий | китайский | японский | індійський | український
عربي | مصري | سعودي | اردني | لبناني | سوري | عراقي | كويتي | قطري | عماني | يمني | ليبي | تونسي | جزائري | مغربي | سوداني | ایرانی | فارسی | افغانی | پاکستانی | هندی | ترکی | اردو | انگریزی | ہندی | بنگالی | چینی | روسی | جرمن | فرانسیسی
Mari | Cree | Basa | Bilin | Angika | Tatar | Syriac | Pilipino | Kannada | Masai | Romany | Kiwi | Aussie | Ozzie`

/** Names of districts, rivers and inventions that are a slip away from a country. */
const lesserPlaces = `
Liberland | Helvetic Republic | Central American Republic | United States of Africa | United States of Europe | Isle | Rhine | Austral | Austrasia | Mariana | Marshall | Solomon | Saint Mary | Saint Mark | Saint Lucy | Saint Mary's | Santa Fe | St. Helens | Saint Helens
Corse | Corse-du-Sud | Indre | Somme | Eure | Gers | Almería | Soria | Girne | Donga | Rutland | Vestland | Nordland | Ostland | Gelderland | Guayas | Moxico | Namibe | Quba | Ruse | Kindia | Norte | Zala | Laois | Mayo | Aomori | Gunma | Chiba | Saga | Kotor | Gaza | Masaya | La Union | La Unión | Jenin
Nile | Iban | Mongo | Ganda | Pali | Idrija | Litija | Koror | Bacău | Piran | Kara | Yala | Gabès | Hatay | Malatya | Bartın | Lindi | Mara | Colonia | Barinas | Lara | Monagas | Mayo | Nakuru | Narok | Montserrado | Caldas | Nuristan | Meru | Busia | Loti | Wakanda | Genovia | Zamunda | Sokovia | Latveria | Ruritania | Freedonia | Syldavia | Elbonia | Krakozhia | Narnia | Gondor | Panem`

let keys: ReadonlySet<string> | undefined

/** Folded keys of well-known things that are no country, made on first use: fuzzy matching must not bend "Siberia" into Liberia. */
export function notCountries(): ReadonlySet<string> {
  keys ??= new Set(
    [regions, states, cities, peoples, others, foreign, lesserPlaces].flatMap(list => list.split(/ \| |\n/)).map(foldedKey),
  )
  return keys
}
