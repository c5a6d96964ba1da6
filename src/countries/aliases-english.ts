import type { AliasTable } from './alias.js'

/** What people type in English, CLDR and style-guide variants among it. */
const everyday: AliasTable = {
  kind: 'everyday',
  language: 'en',
  lines: `
AE The Emirates | United Arab Emirate | Arab Emirates
AG Antigua & Barbuda
AX Aland | Åland | Aland Islands
BA Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia Herzegovina | Bosnia and Hercegovina
BF Burkina | Bourkina Faso
BL St Barts | St Barths | Saint Barts | Saint Barths | St Barth | St. Barthelemy | St. Bart's | St. Barth's | Saint Barth
BN Brunei | Brunei Sultanate
KI Independent and Sovereign Republic of Kiribati
YE Yemeni Republic
NF Territory of Norfolk Island
PF Overseas Lands of French Polynesia
TF French Southern and Antarctic Territory
BQ Caribbean Netherlands | Dutch Caribbean | BES Islands
BS Bahama Islands | Bahama
CC Territory of the Cocos (Keeling) Islands | Cocos Islands | Keeling Islands | Cocos Keeling Islands
CD DR Congo | D.R. Congo | D. R. of Congo | Congo-Kinshasa | Congo Kinshasa | Congo (Kinshasa) | Kinshasa Congo | DRC Congo | Democratic Congo | Democratic Republic Congo | Congo DR | Congo D.R. | Congo DRC
CG Congo-Brazzaville | Congo Brazzaville | Congo (Brazzaville) | Congo Republic | Congo (Republic) | Republic Congo | Brazzaville Congo
CH Helvetia
CI Ivory Coast | Cote d'Ivoire | Cote Ivoire | Cote de Ivoire | Cote d Ivoire
CN Mainland China | PR China | P.R. China | P. R. of China | P.R. of China | China PR | China P.R. | PRC China | Peoples Republic China | Communist China | China Mainland | China (Mainland)
CV Cape Verde | Cape Verde Islands | Cabo Verde
CW Curacao
CZ Czechia | Czech Rep.
DE Germany
DO Dominican Rep. | Dominican Republic
FK Falklands | Falkland Islands | Falkland Islands (Islas Malvinas) | Islas Malvinas
FO Faeroe Islands | Faroes | Faeroes | Faroe Isles | Faroe
GB United Kingdom | Great Britain | Great Britain and Northern Ireland | UK Great Britain
GG Bailiwick of Guernsey
GS South Georgia & South Sandwich Islands | South Georgia and South Sandwich Islands | South Georgia and the South Sandwich Is
GW Guinea Bissau | Bissau Guinea
HK Hong Kong SAR | Hongkong | Hong-Kong | Hong Kong China | Hong Kong SAR China | Hong Kong S.A.R. | Hong Kong (SAR) | Hong Kong, SAR China | HK SAR
HM Heard & McDonald Islands | Heard and McDonald Islands | Heard and Mc Donald Islands | Heard Island and Mc Donald Islands
IE Republic of Ireland | Southern Ireland | Irish Republic
IM Isle of Man | Isle of Mann
IO British Indian Ocean Territories | BIOT | Chagos Islands | Chagos Archipelago
JE Bailiwick of Jersey
KG Kyrgyzstan | Kyrgystan | Kirghizstan | Kirgizstan | Kirgistan
KM Comoro Islands | The Comoros | Comoro
KN St Kitts-Nevis | St Kitts & Nevis | St Christopher and Nevis
KP North Korea | Democratic Republic of Korea | Korea, Dem. Rep. | Korea North | N. Korea | Korea (North) | Korea, North | Korea DPR | DPR Korea | D.P.R. Korea | D.P.R. of Korea | DPR of Korea | Korea (DPRK) | North-Korea
KR South Korea | Korea South | S. Korea | Korea (South) | Korea, South | Korea Republic | Rep. of Korea | R.O. Korea | Korea (ROK) | South-Korea | Korea Rep.
LA Laos | Lao PDR | Lao P.D.R. | Lao
LY Libyan Arab Jamahiriya | Libya Arab Jamahiriya
MF St. Martin (France) | Saint Martin (France) | Saint-Martin | French Saint Martin | French St Martin | St. Martin, French part | Collectivity of Saint Martin
MH Marshall Islands | Marshalls
MK North Macedonia | Northern Macedonia | Macedonia (FYROM) | FYR Macedonia | F.Y.R. Macedonia | FYR of Macedonia | F.Y.R.O. Macedonia | Macedonia, FYRO | Macedonia FYROM | Macedonia, Former Yugoslav Republic of | The Former Yugoslav Republic of Macedonia | Macedonia (the former Yugoslav Republic of)
MM Myanmar (Burma) | Burma (Myanmar) | Myanmar Burma | Myanmar/Burma | Burma/Myanmar
MO Macau | Macao SAR | Macau SAR | Macao SAR China | Macau SAR China | Macao S.A.R. | Macao (SAR) | Macau (SAR) | Macao China | Macau China
MP Northern Marianas | Northern Mariana | CNMI | Marianas
NL Netherlands | The Netherlands | Holland | Netherland
NZ Aotearoa | Aotearoa New Zealand | Newzealand
PG Papua-New Guinea | Papua N.G. | Papua N. Guinea
PH Philippines | The Philippines | Philippine Islands | Phillipines | Philipines | Phillippines
PM St Pierre & Miquelon | St Pierre et Miquelon
PN Pitcairn Islands | Pitcairn Island | Pitcairn Group of Islands | Pitcairn Group | Pitcairn, Henderson, Ducie and Oeno Islands
PR Porto Rico
PS Palestine | Palestinian Territories | Palestinian Territory | Occupied Palestinian Territory | Palestinian Territory, Occupied | Palestinian Authority | Palestinian National Authority | State of Palestine | West Bank and Gaza | West Bank and Gaza Strip | Gaza and West Bank | Occupied Palestinian Territories | Palestinian areas
RE Reunion | Reunion Island | La Reunion | Reunion Islands
RO Rumania | Roumania
RU Russia | Russian Fed.
SA Saudi-Arabia
SB Solomons
SC Seychelle Islands | Seychelles Islands
SH St Helena | St. Helena & Dependencies | Saint Helena and Ascension
SJ Svalbard & Jan Mayen | Svalbard and Jan Mayen Islands
SL Sierra Leone
SR Surinam
ST Sao Tome & Principe | Sao Tome e Principe | São Tomé e Príncipe | Saint Thomas and Prince
SX Sint Maarten | St. Maarten | Saint Maarten | St Maarten (Dutch part) | Dutch Sint Maarten | Sint-Maarten | Sint Maarten (Netherlands) | Saint Martin (Dutch part) | Dutch Saint Martin | St. Martin (Dutch part) | Dutch St Martin
SY Syria
SZ Eswatini | eSwatini | Swaziland | Eswatini (Swaziland) | eSwatini (Swaziland)
TC Turks & Caicos | Turks and Caicos | Turks & Caicos Islands
TF French Southern Lands | French S. Territories
TL Timor Leste | Timor-Leste (East Timor) | East Timor (Timor-Leste)
TR Turkey | Turkiye | Türkiye (Turkey) | Turkey (Türkiye)
TT Trinidad & Tobago | Trinidad-Tobago | Trinidad Tobago
TW Chinese Taipei | Taiwan ROC | Taiwan R.O.C. | Taiwan (ROC) | Taiwan (R.O.C.) | Taiwan, China | Taiwan China | Taiwan, Province of China | Taiwan Province of China | Province of Taiwan | Taiwan, ROC | China, Taiwan Province of | China Taiwan
TZ Tanzania
UA The Ukraine
UM US Minor Outlying Islands | U.S. Outlying Islands | US Outlying Islands | US Minor Islands | U.S. Minor Islands | United States Minor Islands | US Miscellaneous Pacific Islands | Minor Outlying Islands | United States Outlying Islands | Minor Outlying Islands of the United States | USA Minor Outlying Islands
US United States | United States of America | The States | America (USA) | US of A | U.S. of America | USA United States of America | US America | United States America | Unites States | United State | United States (of America) | U S of America | U.S.America | United Stated | United Sates
UY Uruguay
VA Vatican City | Vatican | The Vatican | Holy See | Vatican State | Holy See (Vatican City) | Vatican City (Holy See) | Vatican City State (Holy See) | The Holy See (Vatican City State) | Holy See - Vatican City State | Vatican (Holy See)
VC St Vincent & Grenadines | St Vincent and Grenadines | St Vincent & the Grenadines | Saint Vincent and Grenadines | St. Vincent/Grenadines
VE Venezuela | Venezuela, RB | Venezuela, Bolivarian Rep. of | Venezuela RB
VG British Virgin Islands | Virgin Islands (UK) | UK Virgin Islands | Virgin Islands, British | Virgin Islands British | Virgin Islands (GB) | Virgin Islands (British) | Virgin Islands (U.K.) | Virgin Islands, UK | Virgin Islands (United Kingdom)
VI US Virgin Islands | U.S. Virgin Islands | Virgin Islands (US) | Virgin Islands, U.S. | Virgin Islands U.S. | American Virgin Islands | USA Virgin Islands | Virgin Islands (USA) | Virgin Islands (U.S.) | Virgin Islands (American) | Virgin Islands, US | Virgin Islands, United States | Virgin Islands (United States) | Virgin Islands of the US | Virgin Islands, USA
VN Vietnam | Viet-Nam | Viet Nam | S.R. Vietnam | SR Vietnam
WF Wallis & Futuna | Wallis and Futuna Islands | Wallis & Futuna Islands
XK Kosovo | Republic of Kosovo | Kosova | Kosovo (under UNSC res. 1244) | Kosovo (UNSCR 1244) | Kosovo, Republic of
YE Yemen
ZA South Africa | S. Africa | Rep. South Africa
CF Central Africa Republic | Central African Rep. | C.A. Republic
EH Western Sahara (disputed) | Western Sahara | Saharawi Arab Democratic Republic | W. Sahara
GQ Equatorial Guinea | Eq. Guinea
GY Guyana
GM Gambia | The Gambia | Republic of The Gambia
MU Mauritius Island
MV Maldive Islands | Maldives Islands | Maldives Republic | The Maldives
PW Belau
SB Solomon Isl.
TD Tchad | Chad
TO Kingdom of Tonga
TV Tuvalu
BY Belorussia | Bielorussia | Belarussia | White Russia
AZ Azerbaidjan | Azerbaijan Republic
KZ Kazakstan
UZ Uzbekhistan
TJ Tadjikistan | Tajikstan
LI Lichtenstein
LU Luxemburg
KH Kingdom of Cambodia
GE Republic of Georgia | Georgia (country) | Georgia Republic | Sakartvelo
BT Bhutan
IN Republic of India | Bharat
IQ Irak
MG Madagasgar
MY Malaysia | Malasia
NE Republic of Niger
NG Federal Republic of Nigeria
SG Singapore | Singapore Republic | Rep. of Singapore | Republic of Singapore
SN Republic of Senegal
HT Haiti Republic
HU Republic of Hungary | Hungarian Republic
JP Nippon | Nihon | State of Japan
EG Egypt Arab Republic
MX Mexican Republic
BM Bermudas | The Bermudas | Bermuda Islands | Somers Isles
KY Caymans | Grand Cayman Islands
SM San-Marino
GF French Guyana | French Guiana | Guyane
PF French Polynesia
IR Iran | I.R. Iran | Iran I.R. | Iran IR | IR Iran | Iran, I.R.
BO Bolivia
US USofA | United States of Amer. | America, Utd. States of
KR Republic of Korea (South) | Korea, Republic of (South)
MK TFYR Macedonia | T.F.Y.R. Macedonia | TFYR of Macedonia | Macedonia FYR
HK China Hong Kong | China Hong Kong SAR | Hong Kong, China (SAR) | HK SAR
MO China Macao | China Macau | China Macao SAR | China Macau SAR | Macau, China (SAR) | Macao, China (SAR) | Aomen
LA Laos PDR
SY Syria Arab Republic | Syrian AR
RU Russia Federation
BA Bosnia and Herzegowina
ST Saint Tome and Principe | Saint Tome (Sao Tome) and Principe | S. Tome and Principe
BN Brunei Darusalam
IO Chagos | Chagos Islands
SH St. Helena Island
KN Saint Kitts & Nevis Anguilla
PS Palestinian, State of | Palestine, Occupied
GB United Kingdom of GB and NI | United Kingdom of GB and Northern Ireland | United Kingdom of Great Britain and NI
VI Virgin Islands, United States of America
GN Guinea-Conakry | Guinea Conakry
KY Cayman
SD North Sudan
PW Palau Islands
TK Tokelau Islands
NU Niue Island
FJ Fiji Islands
NR Nauru Island
EG A.R. Egypt
RW Rwandese Republic
CG R. Congo
CN China, P.R.: Mainland | China, P.R. Mainland
IO Brit.Ind.Oc.Ter | Brit.Ind.Oc.Terr.
CC Coconut Islands
GF French Guayana
GS S. Sandwich Ins
VC St. Vincent & Grens.
AF Islamic State of Afghanistan
VE Venezuela, Rep. Bolivariana de
GB United Kingdom and Northern Ireland | U.K. & Northern Ireland | G. Britain
PS Occupied Palestine | Palestinian Auth. | Palestinian occupied territories
CV Cap Verde
BS Bahamas Islands
KM Comoros Islands
KG Kirghiz Republic | Kirgyzstan
TW Taiwan Area
ZA South African Republic
EG Egypt A.R.
PH Philippine Republic
LU G.D. Luxembourg
ET Ethiopia PDR
SD Sudan (former)
FM Federated State of Micronesia
AS US Samoa | Samoa (US) | Samoa (USA) | Samoa, US
SX Saint Martin (NL) | St. Martin (NL) | Saint Martin (Netherlands)
MF Saint Martin (Saint-Martin (partie française))`,
}

/** Initials and clippings. Those of two or three letters are looked up as codes are, after ISO's own. */
const abbreviations: AliasTable = {
  kind: 'abbreviation',
  language: 'en',
  lines: `
AE UAE | Utd Arab Emirates | Un. Arab Emirates | United Arab Em.
AG Antigua/Barbuda | Antigua & Barb.
BA BiH | Bosnia-Herz. | Bosnia & Herz. | Bosnia/Herzegovina
CD DRC | Dem. Rep. Congo | Dem. Rep. of Congo | Dem. Republic of Congo | D.R.C.
CF CAR | C. African Rep. | C. Afr. Rep.
CG RoC Congo
CN PRC
DE FRG | Fed. Rep. of Germany | F.R. Germany | FR Germany
DO Dom. Rep.
FM FSM | Micronesia, Fed. Sts. | Micronesia (Fed. States) | Fed. States of Micronesia | FS Micronesia
GB UK | U.K. | G.B. | U.K. of Great Britain and Northern Ireland | Utd. Kingdom | Gt. Britain | Gr. Britain | Un. Kingdom | United Kingd.
KP DPRK | DPR of Korea | Korea, Dem. People's Rep. | Dem. People's Rep. of Korea | Korea, D.P.R. | Korea, DPR | Korea, D.P.R.K.
KR ROK | Korea, Rep. of | Korea, R.O. | Korea, ROK
LA LPDR | Lao People's Dem. Rep. | Lao People's DR
MK FYROM | F.Y.R.O.M.
NZ N.Z. | N. Zealand
PG PNG | P.N.G. | Papua New Guin.
SA KSA | K.S.A. | Saudi Arab. | S. Arabia | K. of Saudi Arabia
TC TCI
TT T&T | Trin. & Tob.
TW ROC | R.O.C.
UM USMOI
US USA | US | U.S. | U.S.A. | U. S. A. | United States (USA) | United States of America (USA) | U.S.A
VC SVG | St. Vincent & Gren. | SV Grenadines
VG BVI | B.V.I. | Br. Virgin Islands | UKVI
VI USVI | U.S.V.I.
ZA RSA | R.S.A. | S.A. (South Africa)
KN St. Kitts/Nevis
HK HKSAR
PR P.R. (Puerto Rico)
SS S. Sudan
SK Slovak Rep.
EG Egypt, Arab Rep.
BN Brunei Dar.
IE Rep. of Ireland | Eire
IR Iran, Islamic Rep.
MD Rep. of Moldova
TZ United Rep. of Tanzania | Tanzania, United Rep. | U.R. Tanzania | UR Tanzania
UM US MOI
GS S. Geo. and the Is.
IM IoM
GG Guernsey C.I.
JE Jersey C.I.
IE ROI
MH RMI
EH SADR
TF TAAF
VI US VI
HM Heard I. and McDonald Is.
VC St. Vin. and Gren.
VE Venezuela, R.B. de | Venezuela, B.R.
TW Taiwan, Prov. of China`,
}

/** Former names with exactly one heir. Those with several are in `policy.ts` as nothing. */
const former: AliasTable = {
  kind: 'former',
  language: 'en',
  lines: `
AE Trucial States | Trucial Oman
BD East Pakistan
BF Upper Volta | Haute-Volta | Republic of Upper Volta
BJ Dahomey | Republic of Dahomey
BW Bechuanaland
BY Byelorussia | Byelorussian SSR | Belorussian SSR | Byelorussian Soviet Socialist Republic | Belarusian SSR
BZ British Honduras
CD Zaire | Zaïre | Congo (Zaire) | Republic of Zaire | Belgian Congo | Congo-Léopoldville | Congo Free State
CF Ubangi-Shari | Oubangui-Chari | Central African Empire
CG French Congo | Middle Congo
DE East Germany | West Germany | German Democratic Republic | GDR | Germany, East | Germany, West | Germany, Federal Republic of | Germany, Democratic Republic | Germany (East) | Germany (West) | Germany (Federal Republic of)
DJ French Somaliland | Afars and Issas | French Territory of the Afars and Issas | French Afars and Issas
ET Abyssinia
FR Metropolitan France | France, Metropolitan | France (metropolitan)
GE Georgian SSR | Georgian Soviet Socialist Republic
GQ Spanish Guinea
GW Portuguese Guinea
GY British Guiana
ID Dutch East Indies | Netherlands East Indies | Netherlands Indies
IE Irish Free State
IR Persia
JO Transjordan
KG Kirghizia | Kirgizia | Kyrgyzia | Kirghiz SSR | Kyrgyz SSR | Kirghiz Soviet Socialist Republic
KH Kampuchea | Democratic Kampuchea | Khmer Republic | People's Republic of Kampuchea
KI Gilbert Islands
KZ Kazakh SSR | Kazakh Soviet Socialist Republic
AM Armenian SSR | Armenian Soviet Socialist Republic
AZ Azerbaijan SSR | Azerbaijani SSR | Azerbaijan Soviet Socialist Republic
EE Estonian SSR | Estonian Soviet Socialist Republic
LV Latvian SSR | Latvian Soviet Socialist Republic
LT Lithuanian SSR | Lithuanian Soviet Socialist Republic
LK Ceylon
LS Basutoland
MD Moldavia | Moldavian SSR | Moldavian Soviet Socialist Republic
MG Malagasy Republic | Democratic Republic of Madagascar
ML French Sudan
MM Burma | Union of Burma | Socialist Republic of the Union of Burma
MW Nyasaland
MY Malaya | Federation of Malaya
NA South West Africa | South-West Africa
RU Russian SFSR | RSFSR | Russian Soviet Federative Socialist Republic
RW Ruanda
SO Italian Somaliland | Somali Republic | Somali Democratic Republic
SR Dutch Guiana
TH Siam
TJ Tadzhikistan | Tajik SSR | Tadzhik SSR | Tajik Soviet Socialist Republic
TL East Timor | Portuguese Timor
TM Turkmenia | Turkmen SSR | Turkmen Soviet Socialist Republic
TV Ellice Islands
TW Formosa
TZ Tanganyika | United Republic of Tanganyika and Zanzibar
UA Ukrainian SSR | Ukrainian Soviet Socialist Republic
UZ Uzbek SSR | Uzbek Soviet Socialist Republic
VN North Vietnam | South Vietnam | Democratic Republic of Vietnam | Republic of Vietnam | Vietnam, Democratic Republic of
VU New Hebrides
WS Western Samoa
EH Spanish Sahara
YE North Yemen | South Yemen | Democratic Yemen | Yemen Arab Republic | People's Democratic Republic of Yemen | Yemen, Democratic | Yemen, South | Yemen, North | Aden Protectorate
ZA Union of South Africa
ZM Northern Rhodesia
ZW Rhodesia | Southern Rhodesia | Zimbabwe-Rhodesia
CV Cape Verde Is.
BQ Bonaire, Saint Eustatius and Saba
CD Congo (ex-Zaire) | Congo (former Zaire) | Congo (formerly Zaire) | Congo, Dem. Rep. (Zaire)
GN French Guinea
MN Outer Mongolia
DE German Federal Republic
TL Timor Timur
HU Hungarian People's Republic
PL Polish People's Republic | Polish Republic
MN Mongolian People's Republic
AL People's Socialist Republic of Albania
AO Portuguese West Africa
BR Empire of Brazil | United States of Brazil
DE German Reich | Deutsches Reich
IR Imperial State of Iran
JP Empire of Japan
MZ Portuguese East Africa
NA German South West Africa
OM Muscat and Oman
PK West Pakistan`,
}

/** Parts that the entry itself names, or that lie whole inside it and are listed as if they were countries. */
const parts: AliasTable = {
  kind: 'part',
  language: 'en',
  lines: `
AG Antigua | Barbuda
AU Ashmore and Cartier Islands | Coral Sea Islands | Coral Sea Islands Territory
BA Bosnia | Herzegovina | Hercegovina | Federation of Bosnia and Herzegovina
BQ Bonaire | Sint Eustatius | Saint Eustatius | St. Eustatius | Statia | Saba
FR Clipperton | Clipperton Island
GB England | Scotland | Wales | Northern Ireland | Britain | England and Wales | N. Ireland | Ireland, Northern | Ulster (Northern Ireland) | United Kingdom (England) | UK (England)
GG Alderney | Sark | Herm
GS South Georgia | South Sandwich Islands | South Georgia Island
HM Heard Island | McDonald Islands
IO Diego Garcia
KN St Kitts | Saint Kitts | Nevis | Saint Christopher
PM Saint-Pierre | Miquelon | Saint Pierre Island
PS West Bank | Gaza Strip
SH Ascension | Ascension Island | Tristan da Cunha | Tristan de Cunha
SJ Svalbard | Jan Mayen | Spitsbergen | Spitzbergen
ST Sao Tome | Principe
TC Turks Islands | Caicos Islands | Caicos
TF Kerguelen | Kerguelen Islands | Crozet Islands
TT Trinidad | Tobago
UM Wake Island | Midway Islands | Midway Atoll | Johnston Island | Johnston Atoll | Baker Island | Howland Island | Jarvis Island | Kingman Reef | Palmyra Atoll | Navassa Island
VC Saint Vincent
WF Wallis | Futuna | Wallis Islands
PF Tahiti
KY Grand Cayman`,
}

export const englishAliases: readonly AliasTable[] = [everyday, abbreviations, former, parts]
