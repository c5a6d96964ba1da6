import type { AliasTable } from './alias.js'

/** Names of states in their own languages and official names in others, where the name tables have only the short form. */
const table = (language: string, lines: string): AliasTable => ({ kind: 'official', language, lines: lines.trim() })

export const localAliases: readonly AliasTable[] = [
  table(
    'de',
    `
SH St. Helena, Ascension und Tristan da Cunha | Sankt Helena
CD Kongo (Dem. Rep.) | Kongo (Dem. Republik) | Kongo, Dem. Republik
KP Korea (Dem. Volksrepublik) | Korea, Dem. Volksrepublik
FO Färöer-Inseln | Färöer Inseln
AX Åland-Inseln | Alandinseln
KY Cayman-Inseln | Kaimaninseln
BQ Bonaire, Sint Eustatius und Saba
HM Heard- und McDonaldinseln
UM Kleinere Inselbesitzungen der Vereinigten Staaten | Amerikanische Überseeinseln
GA Gabunische Republik
LB Libanesische Republik
TN Tunesische Republik
EH Demokratische Arabische Republik Sahara
PM Saint-Pierre und Miquelon
SB Salomonen | Salomon-Inseln
PH Philippinen
BS Bahamas
AI Anguilla
DE Bundesrepublik Deutschland | BRD | BR Deutschland | Deutsche Demokratische Republik | DDR | Ostdeutschland | Westdeutschland
AT Republik Österreich | Oesterreich
CH Schweizerische Eidgenossenschaft | Schweizer Eidgenossenschaft | Die Schweiz | Schweiz/Suisse/Svizzera | Schweiz Suisse Svizzera Svizra
LI Fürstentum Liechtenstein
AE VAE | Vereinigte Arab. Emirate | Ver. Arab. Emirate | Die Vereinigten Arabischen Emirate
US Vereinigte Staaten von Amerika | Vereinigte Staaten | Ver. Staaten | Ver. Staaten von Amerika | Die Vereinigten Staaten | Die Vereinigten Staaten von Amerika
GB Grossbritannien | Großbritannien | Vereinigtes Königreich Großbritannien und Nordirland | Vereinigtes Königreich | Das Vereinigte Königreich | Schottland | Nordirland | Ver. Königreich | Großbritannien und Nordirland
NL Holland | Königreich der Niederlande | Die Niederlande
CZ Tschechei | Tschechische Republik | Tschechien
SK Slowakische Republik | Slowakei
CN Volksrepublik China | VR China
KR Republik Korea | Südkorea | Korea Süd
KP Demokratische Volksrepublik Korea | Nordkorea | Korea Nord | DVR Korea
CD Demokratische Republik Kongo | Kongo, Demokratische Republik | DR Kongo | Kongo (Demokratische Republik)
CG Republik Kongo | Kongo (Republik) | Kongo, Republik
TW Republik China | Republik China (Taiwan)
FR Französische Republik
IT Italienische Republik
GR Hellenische Republik
PT Portugiesische Republik
RU Russische Föderation
MK Mazedonien | Nordmazedonien | Republik Nordmazedonien | Ehemalige jugoslawische Republik Mazedonien
MM Birma
BY Weißrussland | Weissrussland
LK Ceylon
CI Elfenbeinküste
CV Kap Verde
TL Osttimor
SZ Swasiland
VA Vatikan | Vatikanstadt | Staat Vatikanstadt | Heiliger Stuhl
MX Vereinigte Mexikanische Staaten
AR Argentinische Republik
EG Arabische Republik Ägypten
SY Arabische Republik Syrien
IR Islamische Republik Iran
LA Demokratische Volksrepublik Laos
VE Bolivarische Republik Venezuela
BR Föderative Republik Brasilien
IN Republik Indien
KG Kirgisische Republik | Kirgisien
MD Moldawien | Republik Moldau
VG Britische Jungferninseln
VI Amerikanische Jungferninseln
IE Republik Irland
PS Palästinensische Gebiete`,
  ),
  table(
    'fr',
    `
TF Terres australes et antarctiques françaises
SH Sainte-Hélène, Ascension et Tristan da Cunha
CV Îles du Cap-Vert
MU Île Maurice | Maurice
CD Congo (Rép. dém.)
HK Région administrative spéciale de Hong Kong
MO Région administrative spéciale de Macao
RW République rwandaise
EH République arabe sahraouie démocratique
SJ Svalbard et Jan Mayen
FR République française | La France | France métropolitaine
BE Royaume de Belgique | Belgique (la) | La Belgique
CH Confédération suisse | La Suisse
LU Grand-Duché de Luxembourg
MC Principauté de Monaco
US États-Unis | États-Unis d'Amérique | Les États-Unis | Etats Unis d Amerique | É.-U. | USA
GB Royaume-Uni | Grande-Bretagne | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | Angleterre | Écosse | Pays de Galles | Irlande du Nord
DE République fédérale d'Allemagne | RFA | Allemagne (l') | République démocratique allemande | Allemagne de l'Est | Allemagne de l'Ouest
NL Pays-Bas | Royaume des Pays-Bas | Hollande
CD République démocratique du Congo | RDC | RD Congo | R.D. Congo | Congo (République démocratique du) | Congo, République démocratique du | Zaïre | Congo RDC | Rép. dém. du Congo | République du Zaïre
CG République du Congo | Congo (République du) | Congo, République du
KR République de Corée | Corée | Corée du Sud | Corée (République de) | Corée, République de
KP République populaire démocratique de Corée | Corée du Nord | Corée (République populaire démocratique de) | RPDC
CN République populaire de Chine | Chine populaire
TW République de Chine | République de Chine (Taïwan)
CZ République tchèque | Tchéquie
SK République slovaque | Slovaquie
AE Émirats arabes unis | EAU | E.A.U. | Émirats
CI République de Côte d'Ivoire | Côte-d'Ivoire
CF République centrafricaine | RCA | Centrafrique
RU Fédération de Russie | Russie
IT République italienne
PT République portugaise
GR République hellénique
AT République d'Autriche
TN République tunisienne
GA République gabonaise
TG République togolaise
LB République libanaise
DZ République algérienne démocratique et populaire
MX États-Unis du Mexique
AR République argentine
EG République arabe d'Égypte
SY République arabe syrienne
IR République islamique d'Iran | Iran (République islamique d')
MR République islamique de Mauritanie
VE République bolivarienne du Venezuela | Venezuela (République bolivarienne du)
BO État plurinational de Bolivie | Bolivie (État plurinational de)
LA République démocratique populaire lao | Lao (République démocratique populaire)
TZ République-Unie de Tanzanie | Tanzanie (République-Unie de)
MD République de Moldova | Moldova (République de) | Moldavie
MK Macédoine | Macédoine du Nord | Ex-République yougoslave de Macédoine | L'ex-République yougoslave de Macédoine
BR République fédérative du Brésil
KG République kirghize
DO République dominicaine
UY République orientale de l'Uruguay
SA Royaume d'Arabie saoudite
JO Royaume hachémite de Jordanie
VN République socialiste du Viêt Nam | Viêt Nam
LK République socialiste démocratique de Sri Lanka
VA État de la Cité du Vatican | Saint-Siège | Saint-Siège (État de la Cité du Vatican)
PS État de Palestine | Palestine, État de | Territoires palestiniens occupés
BY Biélorussie | Bélarus
MM Birmanie
SZ Swaziland
TL Timor oriental
CV Cap-Vert
FM Micronésie | États fédérés de Micronésie | Micronésie (États fédérés de)
KM Union des Comores
NZ Nouvelle-Zélande
RE La Réunion | Ile de la Réunion
GF Guyane française
FK Îles Malouines | Malouines | Îles Falkland (Malvinas) | Falkland (Malvinas)
VG Îles Vierges britanniques
VI Îles Vierges des États-Unis | Îles Vierges américaines`,
  ),
  table(
    'es',
    `
TF Tierras Australes y Antárticas Francesas
SH Santa Elena, Ascensión y Tristán de Acuña
FO Islas Faroe
NF Isla de Norfolk
GS Islas Georgias del Sur y Sandwich del Sur
SJ Islas Svalbard y Jan Mayen
TC Islas Turks y Caicos
TK Islas Tokelau
UM Islas Ultramarinas Menores de Estados Unidos
VG Islas Vírgenes del Reino Unido
VC San Vicente y Granadinas
CD Congo (Rep. Dem.)
LB República Libanesa
KG República Kirguisa
DZ República Argelina Democrática y Popular
EH República Árabe Saharaui Democrática
RE Isla de la Reunión
CN República Popular de China
KZ República de Kazajstán
ES Reino de España | España
MX Estados Unidos Mexicanos | Méjico | México
US Estados Unidos | Estados Unidos de América | EEUU | EE.UU. | EE UU | EE. UU. | E.E.U.U. | Los Estados Unidos | EUA | E.U.A. | EE.UU | Estados Unidos (EE.UU.)
GB Reino Unido | Gran Bretaña | Reino Unido de Gran Bretaña e Irlanda del Norte | Inglaterra | Escocia | Gales | Irlanda del Norte
DE República Federal de Alemania | Alemania | RFA | República Democrática Alemana
AR República Argentina | La Argentina
BR República Federativa del Brasil | Brasil
BO Estado Plurinacional de Bolivia | Bolivia (Estado Plurinacional de)
VE República Bolivariana de Venezuela | Venezuela (República Bolivariana de)
UY República Oriental del Uruguay
DO República Dominicana | Rep. Dominicana | R. Dominicana
CO República de Colombia
PE República del Perú | El Perú
FR República Francesa
IT República Italiana
PT República Portuguesa
GR República Helénica
CN República Popular China | China (República Popular)
KR República de Corea | Corea | Corea del Sur | Corea (República de)
KP República Popular Democrática de Corea | Corea del Norte
TW República de China
CZ República Checa | Chequia
SK República Eslovaca | Eslovaquia
NL Países Bajos | Reino de los Países Bajos | Holanda
CD República Democrática del Congo | RD Congo | RDC | Congo (República Democrática del)
CG República del Congo
CF República Centroafricana
RU Federación de Rusia | Federación Rusa | Rusia
SY República Árabe Siria
EG República Árabe de Egipto
IR República Islámica de Irán | Irán (República Islámica de)
LA República Democrática Popular Lao
TZ República Unida de Tanzania
ZA República de Sudáfrica | Sudáfrica
MK Macedonia | Macedonia del Norte | Ex-República Yugoslava de Macedonia
FK Islas Malvinas | Malvinas
CI Costa de Marfil
BY Bielorrusia
MM Birmania
TL Timor Oriental
SZ Suazilandia | Swazilandia
PS Estado de Palestina
AE Emiratos Árabes Unidos | EAU | Emiratos Árabes
VA Ciudad del Vaticano | Santa Sede | El Vaticano | Estado de la Ciudad del Vaticano
CH Confederación Suiza
PR Estado Libre Asociado de Puerto Rico
VI Islas Vírgenes de los Estados Unidos | Islas Vírgenes Americanas
VG Islas Vírgenes Británicas
PG Papúa Nueva Guinea
SA Reino de Arabia Saudita | Arabia Saudí
PH República de Filipinas
NZ Nueva Zelandia
LK Ceilán
HK Hong Kong RAE | RAE de Hong Kong`,
  ),
  table(
    'it',
    `
SH Sant'Elena, Ascensione e Tristan da Cunha
BQ Paesi Bassi caraibici | Bonaire, Sint Eustatius e Saba
CD Congo (Rep. Dem.)
CX Isola di Natale
FO Isole Far Oer | Isole Faroe
GP Guadalupa
JE Isola di Jersey
TK Isole Tokelau
UM Isole minori esterne degli Stati Uniti d'America
FK Isole Falkland o Isole Malvine | Isole Malvine
GA Repubblica Gabonese
LB Repubblica Libanese
TN Repubblica Tunisina
SY Repubblica Araba Siriana
BA Bosnia-Erzegovina
TC Turks e Caicos
TW Repubblica cinese (Taiwan)
GS Georgia del Sud e isole Sandwich del Sud
KP Repubblica Democratica Popolare di Corea
MX Stati Uniti del Messico
IT Repubblica Italiana | Italia
CH Confederazione Svizzera | Svizzera
SM Repubblica di San Marino | Serenissima Repubblica di San Marino
VA Stato della Città del Vaticano | Città del Vaticano | Santa Sede | Vaticano
US Stati Uniti | Stati Uniti d'America | U.S.A.
GB Regno Unito | Gran Bretagna | Inghilterra | Scozia | Galles | Irlanda del Nord | Regno Unito di Gran Bretagna e Irlanda del Nord
DE Repubblica Federale di Germania | Repubblica Federale Tedesca | Repubblica Democratica Tedesca
FR Repubblica Francese
NL Paesi Bassi | Olanda | Regno dei Paesi Bassi
CN Repubblica Popolare Cinese | Cina
KR Repubblica di Corea | Corea del Sud | Corea
KP Repubblica Popolare Democratica di Corea | Corea del Nord
CD Repubblica Democratica del Congo
CG Repubblica del Congo
TW Repubblica di Cina
CZ Repubblica Ceca | Cechia
SK Repubblica Slovacca
GR Repubblica Ellenica
PT Repubblica Portoghese
AR Repubblica Argentina
DO Repubblica Dominicana
CF Repubblica Centrafricana
ZA Sudafrica | Repubblica Sudafricana
RU Federazione Russa | Russia
AE Emirati Arabi Uniti | EAU
CI Costa d'Avorio
BY Bielorussia
MM Birmania
MX Stati Uniti Messicani
MK Macedonia del Nord
BR Repubblica Federativa del Brasile`,
  ),
  table(
    'pt',
    `
SH Santa Helena, Ascensão e Tristão da Cunha
AZ Azerbeijão | Azerbaijão
MP Marianas Setentrionais
SJ Ilhas Svalbard e Jan Mayen
TC Ilhas Turks e Caicos
TT Trinidade e Tobago
TW Formosa
UM Ilhas Menores Distantes dos Estados Unidos
VC São Vincente e Granadinas
VI Ilhas Virgens dos Estados Unidos
CH Confederação Suíça
LB República Libanesa
DZ República Argelina Democrática e Popular
AQ Antártica
RE Ilha da Reunião
UY República Oriental do Uruguai
PT República Portuguesa | Portugal
BR República Federativa do Brasil | Brasil
US Estados Unidos | Estados Unidos da América | EUA | E.U.A. | Estados Unidos (EUA)
GB Reino Unido | Grã-Bretanha | Inglaterra | Escócia | País de Gales | Irlanda do Norte | Reino Unido da Grã-Bretanha e Irlanda do Norte
DE República Federal da Alemanha | Alemanha
ES Reino de Espanha | Espanha
FR República Francesa
IT República Italiana
NL Países Baixos | Holanda | Reino dos Países Baixos
CN República Popular da China
KR República da Coreia | Coreia do Sul | Coréia do Sul | Coreia
KP República Popular Democrática da Coreia | Coreia do Norte | Coréia do Norte
CD República Democrática do Congo | RD Congo | RDC | Congo-Kinshasa
CG República do Congo | Congo-Brazzaville
TW República da China
CZ República Checa | República Tcheca | Tchéquia | Chéquia
SK República Eslovaca | Eslováquia
GR República Helénica
RU Federação Russa | Federação da Rússia | Rússia
AR República Argentina
DO República Dominicana
CF República Centro-Africana | República Centroafricana
AE Emirados Árabes Unidos | EAU
MF São Martinho (parte francesa)
SX São Martinho (parte holandesa) | São Martinho (parte neerlandesa)
TL Timor-Leste | República Democrática de Timor-Leste
ST República Democrática de São Tomé e Príncipe
VN Vietname | Vietnã
IR Irão | Irã
PL Polónia | Polônia
MK Macedónia | Macedônia | Macedónia do Norte
ZA África do Sul | República da África do Sul
MX Estados Unidos Mexicanos
CI Costa do Marfim
VA Vaticano | Cidade do Vaticano | Santa Sé`,
  ),
  table(
    'nl',
    `
AX Ålandeilanden | Ålandseilanden
KY Caymaneilanden
SH Sint-Helena, Ascension en Tristan da Cunha
IO Britse Gebieden in de Indische Oceaan
MP Noordelijke Marianeneilanden
CH Zwitserse Confederatie
GS Zuid-Georgië en de Zuidelijke Sandwicheilanden
TW Republiek China
NL Koninkrijk der Nederlanden | Nederland | Holland
BE Koninkrijk België | België
US Verenigde Staten | Verenigde Staten van Amerika | V.S.A. | VSA
GB Verenigd Koninkrijk | Groot-Brittannië | Engeland | Schotland | Noord-Ierland | Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
DE Bondsrepubliek Duitsland | Duitsland
FR Franse Republiek
CN Volksrepubliek China
KR Republiek Korea | Zuid-Korea
KP Noord-Korea | Democratische Volksrepubliek Korea
CD Democratische Republiek Congo | Congo-Kinshasa | DR Congo
CG Republiek Congo | Congo-Brazzaville
CZ Tsjechische Republiek | Tsjechië
SK Slowaakse Republiek
ZA Republiek Zuid-Afrika
AE Verenigde Arabische Emiraten | VAE
RU Russische Federatie
BY Wit-Rusland
CI Ivoorkust
SX Sint-Maarten
SR Republiek Suriname`,
  ),
  table(
    'sv',
    `
HM Heard- och McDonaldöarna
UM Förenta staternas mindre öar i Oceanien och Västindien
CH Schweiziska edsförbundet
AU Australiska statsförbundet
MX Mexikos förenta stater
SY Syriska arabiska republiken
TW Republiken Kina
SE Konungariket Sverige | Sverige
FI Republiken Finland
US Förenta staterna | Amerikas förenta stater | USA
GB Storbritannien | Förenade kungariket | England | Skottland | Nordirland | Förenade konungariket Storbritannien och Nordirland | Förenade konungariket
DE Förbundsrepubliken Tyskland
NL Nederländerna | Holland | Konungariket Nederländerna
CN Folkrepubliken Kina | Kina
KR Republiken Korea | Sydkorea
KP Nordkorea | Demokratiska folkrepubliken Korea
CD Demokratiska republiken Kongo
CG Republiken Kongo
CZ Tjeckiska republiken | Tjeckien
ZA Republiken Sydafrika
AE Förenade Arabemiraten
RU Ryska federationen
BY Vitryssland | Belarus`,
  ),
  table(
    'da',
    `
DK Kongeriget Danmark | Danmark
US Amerikas Forenede Stater | De Forenede Stater | Forenede Stater
GB Storbritannien | Det Forenede Kongerige | Forenede Kongerige | England | Skotland | Nordirland
NL Holland | Nederlandene | Kongeriget Nederlandene
DE Forbundsrepublikken Tyskland
CN Folkerepublikken Kina | Kina
KR Republikken Korea | Sydkorea
KP Nordkorea | Den Demokratiske Folkerepublik Korea
CD Den Demokratiske Republik Congo | Demokratiske Republik Congo
CG Republikken Congo
CZ Den Tjekkiske Republik | Tjekkiet
AE De Forenede Arabiske Emirater | Forenede Arabiske Emirater
RU Den Russiske Føderation`,
  ),
  table(
    'nb',
    `
NO Kongeriket Norge | Norge | Noreg
US De forente stater | Amerikas forente stater | Forente stater | Sambandsstatane
GB Storbritannia | Det forente kongerike | England | Skottland | Nord-Irland
NL Nederland | Holland | Kongeriket Nederland
DE Forbundsrepublikken Tyskland
CN Folkerepublikken Kina | Kina
KR Republikken Korea | Sør-Korea
KP Nord-Korea | Den demokratiske folkerepublikken Korea
CD Den demokratiske republikken Kongo | Kongo-Kinshasa
CG Republikken Kongo | Kongo-Brazzaville
CZ Den tsjekkiske republikk | Tsjekkia
AE De forente arabiske emirater
RU Den russiske føderasjon`,
  ),
  table(
    'fi',
    `
AE Arabiemiraatit
AQ Etelämanner
BS Bahamasaaret
SH Saint Helena, Ascension ja Tristan da Cunha
DJ Djibouti
FK Falklandinsaaret
GL Grönlanti
SJ Huippuvuoret
UM Yhdysvaltain asumattomat saaret
FI Suomen tasavalta | Suomi
US Yhdysvallat | Amerikan yhdysvallat
GB Iso-Britannia | Yhdistynyt kuningaskunta | Britannia | Englanti | Skotlanti | Pohjois-Irlanti
DE Saksan liittotasavalta
NL Hollanti | Alankomaat | Alankomaiden kuningaskunta
SE Ruotsin kuningaskunta
CN Kiinan kansantasavalta
KR Korean tasavalta | Etelä-Korea
KP Pohjois-Korea | Korean demokraattinen kansantasavalta
CD Kongon demokraattinen tasavalta
CG Kongon tasavalta
RU Venäjän federaatio
CZ Tšekin tasavalta | Tšekki
EE Viron tasavalta
ZA Etelä-Afrikan tasavalta`,
  ),
  table(
    'pl',
    `
NF Wyspa Norfolk
SZ Suazi
BQ Karaiby Holenderskie
PL Rzeczpospolita Polska | Polska | RP Polska
US Stany Zjednoczone | Stany Zjednoczone Ameryki | Stany Zjednoczone Ameryki Północnej
GB Wielka Brytania | Zjednoczone Królestwo | Anglia | Szkocja | Walia | Irlandia Północna | Zjednoczone Królestwo Wielkiej Brytanii i Irlandii Północnej
DE Republika Federalna Niemiec | RFN | Niemiecka Republika Demokratyczna | NRD
FR Republika Francuska
IT Republika Włoska
NL Holandia | Niderlandy | Królestwo Niderlandów
CZ Republika Czeska | Czechy
SK Republika Słowacka | Słowacja
CN Chińska Republika Ludowa | ChRL
KR Republika Korei | Korea Południowa
KP Korea Północna | Koreańska Republika Ludowo-Demokratyczna | KRLD
CD Demokratyczna Republika Konga | Demokratyczna Republika Kongo
CG Republika Konga | Republika Kongo
RU Federacja Rosyjska
ZA Republika Południowej Afryki | RPA | Afryka Południowa
AE Zjednoczone Emiraty Arabskie | ZEA
LT Republika Litewska
AT Republika Austrii`,
  ),
  table(
    'cs',
    `
CZ Česká republika | Česko | ČR
SK Slovenská republika | Slovensko
US Spojené státy | Spojené státy americké | USA
GB Velká Británie | Spojené království | Anglie | Skotsko | Severní Irsko | Spojené království Velké Británie a Severního Irska
DE Spolková republika Německo | SRN | Německá demokratická republika | NDR
PL Polská republika
AT Rakouská republika
NL Holandsko | Nizozemsko | Nizozemské království | Nizozemí
CN Čínská lidová republika
KR Korejská republika | Jižní Korea
KP Severní Korea | Korejská lidově demokratická republika | KLDR
CD Demokratická republika Kongo
CG Republika Kongo | Konžská republika
RU Ruská federace
ZA Jihoafrická republika | JAR
AE Spojené arabské emiráty | SAE
FR Francouzská republika
IT Italská republika`,
  ),
  table(
    'sk',
    `
CI Pobrežie Slonoviny
HM Heardov ostrov
SB Šalamúnove ostrovy
CX Vianočný ostrov
SK Slovenská republika
CZ Česká republika
US Spojené štáty | Spojené štáty americké
GB Veľká Británia | Spojené kráľovstvo | Anglicko | Škótsko
DE Nemecká spolková republika | Spolková republika Nemecko
NL Holandsko
ZA Juhoafrická republika
AE Spojené arabské emiráty
KR Kórejská republika | Južná Kórea
CN Čínska ľudová republika
RU Ruská federácia`,
  ),
  table(
    'ru',
    `
BS Багамские Острова
BM Бермудские Острова
BQ Карибские Нидерланды
KY Каймановы острова
FO Фарерские острова
HM Остров Херд и острова Макдональд
VG Британские Виргинские острова
VI Американские Виргинские острова
CX Остров Рождества
UM Внешние малые острова США
RU Российская Федерация | РФ | Россия | Российская Федерация (РФ) | РСФСР
US США | Соединенные Штаты | Соединённые Штаты Америки | Соединенные Штаты Америки | С.Ш.А. | Америка (США)
GB Великобритания | Соединенное Королевство | Соединённое Королевство Великобритании и Северной Ирландии | Англия | Шотландия | Уэльс | Северная Ирландия | Объединенное Королевство
DE Федеративная Республика Германия | ФРГ | ГДР | Германская Демократическая Республика
BY Республика Беларусь | Белоруссия | Беларусь | РБ
UA Украина
KZ Республика Казахстан
MD Республика Молдова | Молдавия | Молдова
KG Киргизия | Кыргызская Республика | Киргизская Республика | Кыргызстан
CN Китайская Народная Республика | КНР | Китай
KR Республика Корея | Южная Корея | Корея
KP КНДР | Северная Корея | Корейская Народно-Демократическая Республика
TW Китайская Республика
CD Демократическая Республика Конго | ДР Конго | ДРК
CG Республика Конго
CF Центральноафриканская Республика | ЦАР | Центрально-Африканская Республика
ZA ЮАР | Южно-Африканская Республика | Южная Африка
AE ОАЭ | Объединенные Арабские Эмираты | Объединённые Арабские Эмираты
CZ Чешская Республика | Чехия
SK Словацкая Республика
NL Голландия | Нидерланды | Королевство Нидерландов
FR Французская Республика
IT Итальянская Республика
PL Республика Польша
GR Греческая Республика
TR Турецкая Республика
LV Латвийская Республика
LT Литовская Республика
EE Эстонская Республика
AM Республика Армения
AZ Азербайджанская Республика
TM Туркмения
DO Доминиканская Республика
VA Ватикан
MM Бирма
MX Мексиканские Соединенные Штаты
CI Кот-д’Ивуар | Кот д'Ивуар | Берег Слоновой Кости`,
  ),
  table(
    'uk',
    `
UA Україна
US США | Сполучені Штати | Сполучені Штати Америки
GB Велика Британія | Великобританія | Сполучене Королівство | Об'єднане Королівство | Англія | Шотландія | Сполучене Королівство Великої Британії та Північної Ірландії
DE Федеративна Республіка Німеччина | ФРН
RU Російська Федерація | РФ
PL Республіка Польща
CN Китайська Народна Республіка | КНР
KR Республіка Корея | Південна Корея
KP Північна Корея | КНДР
CD Демократична Республіка Конго
CG Республіка Конго
CZ Чеська Республіка
ZA ПАР | Південно-Африканська Республіка
AE ОАЕ | Об'єднані Арабські Емірати
NL Голландія`,
  ),
  table(
    'tr',
    `
CV Yeşil Burun
TF Fransız Güney ve Antarktika Toprakları
LI Lihtenştayn
TL Doğu Timor
UM Amerika Birleşik Devletleri Küçük Dış Adaları
EH Sahra Demokratik Arap Cumhuriyeti
CI Fildişi Sahili
MM Birmanya
TR Türkiye Cumhuriyeti | T.C. | Türkiye
US Amerika Birleşik Devletleri | ABD | A.B.D. | Birleşik Devletler
GB Birleşik Krallık | İngiltere | Büyük Britanya | İskoçya | Galler | Kuzey İrlanda | Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı
DE Almanya Federal Cumhuriyeti
NL Hollanda
CN Çin Halk Cumhuriyeti | ÇHC
KR Güney Kore | Kore Cumhuriyeti
KP Kuzey Kore | Kore Demokratik Halk Cumhuriyeti
CD Demokratik Kongo Cumhuriyeti | Kongo Demokratik Cumhuriyeti
CG Kongo Cumhuriyeti
AE Birleşik Arap Emirlikleri | BAE
CZ Çek Cumhuriyeti | Çekya
RU Rusya Federasyonu
ZA Güney Afrika Cumhuriyeti | Güney Afrika
DO Dominik Cumhuriyeti`,
  ),
  table(
    'el',
    `
GR Ελλάδα | Ελλάς | Ελληνική Δημοκρατία | Ελλάδα (Ελληνική Δημοκρατία)
CY Κυπριακή Δημοκρατία | Κύπρος
US ΗΠΑ | Η.Π.Α. | Ηνωμένες Πολιτείες | Ηνωμένες Πολιτείες Αμερικής | Ηνωμένες Πολιτείες της Αμερικής
GB Ηνωμένο Βασίλειο | Μεγάλη Βρετανία | Αγγλία | Σκωτία | Ουαλία | Βόρεια Ιρλανδία
DE Ομοσπονδιακή Δημοκρατία της Γερμανίας
NL Ολλανδία | Κάτω Χώρες
CN Λαϊκή Δημοκρατία της Κίνας
KR Νότια Κορέα | Δημοκρατία της Κορέας
KP Βόρεια Κορέα
CD Λαϊκή Δημοκρατία του Κονγκό
CG Δημοκρατία του Κονγκό
CZ Τσεχική Δημοκρατία | Τσεχία
AE Ηνωμένα Αραβικά Εμιράτα | ΗΑΕ
ZA Νότια Αφρική | Νότιος Αφρική
RU Ρωσική Ομοσπονδία | Ρωσία`,
  ),
  table(
    'ar',
    `
BS البهاما
BY بيلاروسيا | روسيا البيضاء
CV كابو فيردي
MK شمال مقدونيا
ME الجبل الاسود
TH تايلند
UZ أوزباكستان
VA مدينة الفاتيكان
PR بويرتوريكو
MM ميانمار | بورما
MV المالديف
SX سينت مارتن
WF واليس وفوتونا
VI جزر العذراء الأمريكية
AQ أنتارتيكا
KM جزر القمر
LK سريلانكا
SA المملكة العربية السعودية | السعودية
AE الإمارات العربية المتحدة | الإمارات | دولة الإمارات العربية المتحدة
EG جمهورية مصر العربية | مصر
US الولايات المتحدة | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية | امريكا
GB المملكة المتحدة | بريطانيا | بريطانيا العظمى | إنجلترا | انجلترا | اسكتلندا
DE جمهورية ألمانيا الاتحادية | المانيا
MA المملكة المغربية
JO المملكة الأردنية الهاشمية | الاردن
DZ الجمهورية الجزائرية الديمقراطية الشعبية
TN الجمهورية التونسية
LB الجمهورية اللبنانية
SY الجمهورية العربية السورية
IQ جمهورية العراق
KW دولة الكويت
QA دولة قطر
BH مملكة البحرين
OM سلطنة عمان | سلطنة عُمان | عمان
YE الجمهورية اليمنية
LY دولة ليبيا
SD جمهورية السودان
PS دولة فلسطين | فلسطين
CN جمهورية الصين الشعبية
KR كوريا الجنوبية | جمهورية كوريا
KP كوريا الشمالية
CD جمهورية الكونغو الديمقراطية
CG جمهورية الكونغو
RU روسيا الاتحادية | الاتحاد الروسي
NL هولندا
IR الجمهورية الإسلامية الإيرانية
TR تركيا
CZ جمهورية التشيك | التشيك
ZA جنوب أفريقيا | جمهورية جنوب أفريقيا`,
  ),
  table(
    'he',
    `
IL מדינת ישראל | ישראל
US ארצות הברית | ארצות הברית של אמריקה | ארה"ב | ארהב
GB הממלכה המאוחדת | בריטניה | בריטניה הגדולה | אנגליה | סקוטלנד
DE הרפובליקה הפדרלית של גרמניה
NL הולנד
CN הרפובליקה העממית של סין
KR דרום קוריאה | קוריאה הדרומית | הרפובליקה של קוריאה
KP צפון קוריאה | קוריאה הצפונית
CD הרפובליקה הדמוקרטית של קונגו
CG הרפובליקה של קונגו
CZ צ'כיה | הרפובליקה הצ'כית
RU הפדרציה הרוסית | רוסיה
AE איחוד האמירויות | איחוד האמירויות הערביות
ZA דרום אפריקה`,
  ),
  table(
    'zh',
    `
CD 民主刚果
CG 刚果
HM 赫德岛和麦当劳群岛
WF 瓦利斯和富图纳群岛
GP 瓜德罗普岛
RE 留尼旺岛
MF 法属圣马丁
SX 荷属圣马丁
CN 中华人民共和国 | 中華人民共和國 | 中国 | 中國 | 中国大陆 | 中國大陸
TW 中华民国 | 中華民國 | 台湾 | 台灣 | 臺灣 | 中国台湾
HK 香港 | 中国香港 | 中國香港 | 香港特别行政区 | 香港特別行政區 | 中国香港特别行政区
MO 澳门 | 澳門 | 中国澳门 | 中國澳門 | 澳门特别行政区 | 澳門特別行政區 | 中国澳门特别行政区
US 美国 | 美國 | 美利坚合众国 | 美利堅合眾國
GB 英国 | 英國 | 大不列颠及北爱尔兰联合王国 | 大不列顛及北愛爾蘭聯合王國 | 大不列颠 | 英格兰 | 苏格兰 | 威尔士 | 北爱尔兰 | 联合王国
DE 德意志联邦共和国 | 德意志聯邦共和國 | 德国 | 德國
FR 法兰西共和国 | 法蘭西共和國 | 法国 | 法國
JP 日本国 | 日本國 | 日本
KR 韩国 | 韓國 | 大韩民国 | 大韓民國 | 南韩 | 南韓 | 南朝鲜
KP 朝鲜 | 朝鮮 | 北韩 | 北韓 | 朝鲜民主主义人民共和国 | 朝鮮民主主義人民共和國 | 北朝鲜
RU 俄罗斯 | 俄羅斯 | 俄罗斯联邦 | 俄羅斯聯邦 | 俄国
IT 意大利共和国
CH 瑞士联邦
AU 澳洲 | 澳大利亚联邦
NZ 纽西兰 | 紐西蘭
SA 沙特 | 沙特阿拉伯王国
AE 阿联酋 | 阿聯酋 | 阿拉伯联合酋长国 | 阿拉伯聯合大公國
CD 刚果民主共和国 | 剛果民主共和國 | 刚果（金） | 刚果(金)
CG 刚果共和国 | 剛果共和國 | 刚果（布） | 刚果(布)
LA 老挝人民民主共和国
VN 越南社会主义共和国
MX 墨西哥合众国
BR 巴西联邦共和国
IR 伊朗伊斯兰共和国
EG 阿拉伯埃及共和国 | 埃及阿拉伯共和国
SY 阿拉伯叙利亚共和国 | 叙利亚阿拉伯共和国
CI 象牙海岸 | 科特迪瓦
ZA 南非共和国 | 南非
IN 印度共和国
VA 梵蒂冈城国 | 教廷`,
  ),
  table(
    'ja',
    `
CF 中央アフリカ
AQ 南極大陸
AX オーランド
CC ココス諸島
FM ミクロネシア
PM サンピエール島及びミクロン島
VC セントビンセント・グレナディーン
BL サン・バルテルミー島
KN セントクリストファー・ネーヴィス
JP 日本国 | にほん | にっぽん | ニッポン
US アメリカ | アメリカ合衆国 | 米国 | 合衆国
GB イギリス | 英国 | グレートブリテン及び北アイルランド連合王国 | 連合王国 | 大英帝国 | イングランド | スコットランド | 北アイルランド | グレートブリテン
DE ドイツ連邦共和国 | ドイツ
FR フランス共和国
IT イタリア共和国
CN 中華人民共和国 | 中国
TW 台湾 | 中華民国
KR 韓国 | 大韓民国 | 南朝鮮
KP 北朝鮮 | 朝鮮民主主義人民共和国
HK 香港 | ホンコン
MO マカオ
NL オランダ王国
CD コンゴ民主共和国
CG コンゴ共和国
RU ロシア連邦
AU オーストラリア連邦 | 豪州
CH スイス連邦
ZA 南アフリカ共和国 | 南アフリカ
AE アラブ首長国連邦 | UAE
CZ チェコ共和国
VN ベトナム | ヴェトナム
VA バチカン市国 | バチカン | ヴァチカン
GE ジョージア | グルジア`,
  ),
  table(
    'ko',
    `
AQ 남극
CF 중앙아프리카 공화국
CX 크리스마스 섬
GG 건지 섬
JE 저지 섬
MN 몽골국
BV 부베 섬
NF 노퍽 섬
MP 북마리아나 제도
WF 왈리스 퓌튀나
UM 미국령 군소 제도
NC 누벨칼레도니
KP 조선 | 북조선
KR 남조선
KR 대한민국 | 한국 | 남한 | 대한 민국
KP 북한 | 조선민주주의인민공화국 | 조선 민주주의 인민 공화국
US 미국 | 미합중국 | 아메리카 합중국 | 아메리카합중국
GB 영국 | 그레이트브리튼 북아일랜드 연합왕국 | 잉글랜드 | 스코틀랜드 | 연합왕국 | 그레이트브리튼
DE 독일 | 독일 연방 공화국 | 독일연방공화국 | 도이칠란트
CN 중국 | 중화인민공화국
TW 대만 | 중화민국 | 타이완
HK 홍콩
MO 마카오
JP 일본 | 일본국
RU 러시아 연방
CD 콩고 민주 공화국 | 콩고민주공화국
CG 콩고 공화국 | 콩고공화국 | 콩고
ZA 남아프리카 공화국 | 남아프리카공화국 | 남아공
CZ 체코 공화국 | 체코
TR 터키 | 튀르키예
VN 베트남 | 월남
AU 호주 | 오스트레일리아
NL 네덜란드`,
  ),
  table(
    'hi',
    `
IN भारत | भारत गणराज्य | हिन्दुस्तान | हिंदुस्तान
US अमेरिका | संयुक्त राज्य अमेरिका | संयुक्त राज्य | अमरीका
GB ब्रिटेन | यूनाइटेड किंगडम | इंग्लैंड | यूके | ग्रेट ब्रिटेन
CN चीन | चीनी जनवादी गणराज्य
KR दक्षिण कोरिया
KP उत्तर कोरिया | उत्तरी कोरिया
NL नीदरलैंड | नीदरलैंड्स | हॉलैंड
AE संयुक्त अरब अमीरात | यूएई`,
  ),
  table(
    'vi',
    `
VN Việt Nam | Cộng hòa Xã hội chủ nghĩa Việt Nam | CHXHCN Việt Nam
US Mỹ | Hoa Kỳ | Hợp chủng quốc Hoa Kỳ | Hợp chúng quốc Hoa Kỳ
GB Anh | Vương quốc Anh | Anh quốc | Liên hiệp Anh | Vương quốc Liên hiệp Anh và Bắc Ireland
CN Trung Quốc | Cộng hòa Nhân dân Trung Hoa
DE Đức | Cộng hòa Liên bang Đức
FR Pháp
KR Hàn Quốc | Đại Hàn Dân Quốc
KP Triều Tiên | Bắc Triều Tiên
TW Đài Loan
NL Hà Lan
AU Úc
IT Ý
CD Cộng hòa Dân chủ Congo
CG Cộng hòa Congo
ZA Nam Phi
CZ Cộng hòa Séc | Séc
AE Các Tiểu vương quốc Ả Rập Thống nhất | UAE
RU Liên bang Nga`,
  ),
  table(
    'th',
    `
TH ประเทศไทย | ไทย | ราชอาณาจักรไทย
US สหรัฐอเมริกา | สหรัฐ | สหรัฐฯ | อเมริกา
GB สหราชอาณาจักร | อังกฤษ | บริเตนใหญ่
CN จีน | สาธารณรัฐประชาชนจีน
KR เกาหลีใต้ | สาธารณรัฐเกาหลี
KP เกาหลีเหนือ
DE สหพันธ์สาธารณรัฐเยอรมนี | เยอรมัน | เยอรมนี
CD สาธารณรัฐประชาธิปไตยคองโก
CG สาธารณรัฐคองโก
LA ลาว
VN เวียดนาม`,
  ),
  table(
    'id',
    `
ID Republik Indonesia | NKRI
US Amerika Serikat
GB Britania Raya | Inggris | Inggris Raya | Kerajaan Inggris | Skotlandia | Kerajaan Bersatu
CN Tiongkok | Republik Rakyat Tiongkok | RRT | Republik Rakyat Cina | RRC | Republik Rakyat China | China | Cina
KR Korea Selatan | Republik Korea
KP Korea Utara | Republik Rakyat Demokratik Korea
DE Republik Federal Jerman | Jerman
NL Belanda
CD Republik Demokratik Kongo
CG Republik Kongo
ZA Afrika Selatan
AE Uni Emirat Arab | UEA
RU Federasi Rusia | Rusia
CZ Republik Ceko | Ceko`,
  ),
  table(
    'hu',
    `
TF Francia déli és antarktiszi területek
SH Szent Ilona-sziget | Szent Ilona
CC Kókusz-szigetek
HU Magyarország | Magyar Köztársaság
US Egyesült Államok | Amerikai Egyesült Államok | USA
GB Nagy-Britannia | Egyesült Királyság | Anglia | Skócia | Nagy-Britannia és Észak-Írország Egyesült Királysága
DE Német Szövetségi Köztársaság | Németországi Szövetségi Köztársaság | NSZK | NDK
NL Hollandia
CN Kínai Népköztársaság
KR Dél-Korea | Koreai Köztársaság
KP Észak-Korea | Koreai Népi Demokratikus Köztársaság
CD Kongói Demokratikus Köztársaság
CG Kongói Köztársaság
CZ Cseh Köztársaság | Csehország
SK Szlovák Köztársaság
ZA Dél-afrikai Köztársaság | Dél-Afrika
AE Egyesült Arab Emírségek | Egyesült Arab Emirátusok
RU Oroszországi Föderáció
AT Osztrák Köztársaság`,
  ),
  table(
    'ro',
    `
RO România | Republica România
US Statele Unite | Statele Unite ale Americii | SUA | S.U.A.
GB Marea Britanie | Regatul Unit | Anglia | Scoția | Țara Galilor | Regatul Unit al Marii Britanii și Irlandei de Nord
DE Republica Federală Germania
MD Republica Moldova
NL Olanda | Țările de Jos
CN Republica Populară Chineză
KR Coreea de Sud | Republica Coreea
KP Coreea de Nord
CD Republica Democratică Congo | Republica Democrată Congo
CG Republica Congo
CZ Republica Cehă | Cehia
SK Republica Slovacă
AE Emiratele Arabe Unite
ZA Africa de Sud
RU Federația Rusă`,
  ),
  table(
    'bg',
    `
BG Република България
US САЩ | Съединени щати | Съединени американски щати
GB Великобритания | Обединено кралство | Англия
DE Федерална република Германия
NL Холандия | Нидерландия
KR Южна Корея | Република Корея
KP Северна Корея
CZ Чешка република | Чехия
AE Обединени арабски емирства | ОАЕ
ZA Южна Африка | ЮАР | Южноафриканска република
RU Руска федерация`,
  ),
  table(
    'hr',
    `
CC Kokosovi Otoci
FJ Fiđi
GP Gvadalupa
HM Otok Heard i otočje McDonald
KN Sveti Kristof i Nevis
PN Pitcairnovo otočje
SB Solomonski Otoci
TJ Tađikistan
CK Cookovo Otočje | Cookovi Otoci
GS Južna Georgija i otočje Južni Sandwich
HR Republika Hrvatska | RH Hrvatska
US SAD | Sjedinjene Američke Države | Sjedinjene Države
GB Velika Britanija | Ujedinjeno Kraljevstvo | Engleska | Škotska | Ujedinjena Kraljevina
DE Savezna Republika Njemačka
NL Nizozemska
CZ Češka Republika | Češka
AE Ujedinjeni Arapski Emirati | UAE
ZA Južnoafrička Republika | Južna Afrika
BA BiH | Bosna i Hercegovina
KR Južna Koreja | Republika Koreja
CN Narodna Republika Kina`,
  ),
  table(
    'sr',
    `
CC Kokosova Ostrva
HU Madjarska | Mađarska
SB Solomonova Ostrva
PM Sent Pjer i Mikelon
ST Sao Tome i Prinsipe
TC Ostrva Terks i Kejkos
VC Sveti Vinsent i Grenadini
NU Nijue
TF Francuske južne i antarktičke zemlje
RS Република Србија | Republika Srbija | Србија | Srbija
US САД | SAD | Сједињене Америчке Државе | Sjedinjene Američke Države
GB Велика Британија | Velika Britanija | Уједињено Краљевство | Ujedinjeno Kraljevstvo
DE Савезна Република Немачка | Nemačka | Немачка
BA БиХ | BiH | Босна и Херцеговина
NL Holandija | Холандија`,
  ),
  table(
    'sl',
    `
SI Republika Slovenija
US ZDA | Združene države Amerike | Združene države
GB Velika Britanija | Združeno kraljestvo | Anglija
DE Zvezna republika Nemčija
CZ Češka republika
NL Nizozemska
AE Združeni arabski emirati`,
  ),
  table(
    'lt',
    `
LT Lietuvos Respublika
US Jungtinės Amerikos Valstijos | Jungtinės Valstijos | JAV
GB Jungtinė Karalystė | Didžioji Britanija | Anglija
NL Olandija`,
  ),
  table(
    'lv',
    `
LV Latvijas Republika
US Amerikas Savienotās Valstis | Savienotās Valstis | ASV
GB Lielbritānija | Apvienotā Karaliste | Anglija
NL Holande
IM Menas sala`,
  ),
  table(
    'et',
    `
SH Saint Helena, Ascension ja Tristan da Cunha
HM Heard ja McDonald
EE Eesti Vabariik | Eesti
US Ameerika Ühendriigid | Ühendriigid
GB Suurbritannia | Ühendkuningriik | Inglismaa
NL Holland | Madalmaad`,
  ),
  table(
    'ca',
    `
US Estats Units | Estats Units d'Amèrica | EUA
GB Regne Unit | Gran Bretanya | Anglaterra | Escòcia
NL Països Baixos | Holanda
AD Principat d'Andorra`,
  ),
  table(
    'is',
    `
IS Lýðveldið Ísland
US Bandaríkin | Bandaríki Norður-Ameríku
GB Bretland | Stóra-Bretland | England | Skotland
NL Holland | Niðurlönd`,
  ),
  table('ga', 'IE Éire | Poblacht na hÉireann'),
  table('cy', 'GB Cymru | Y Deyrnas Unedig'),
  table('mt', "MT Repubblika ta' Malta"),
  table('sq', 'AL Republika e Shqipërisë | Shqipëria\nXK Kosova | Kosovë\nUS SHBA | Shtetet e Bashkuara të Amerikës'),
  table('mk', 'MK Република Северна Македонија | Северна Македонија | Република Македонија | Македонија\nUS САД'),
  table('ka', 'GE საქართველო | Sakartvelo'),
  table('hy', 'AM Հայաստան | Հայաստանի Հանրապետություն | Hayastan\nUS ԱՄՆ'),
  table('az', 'AZ Azərbaycan | Azərbaycan Respublikası\nUS ABŞ'),
  table('kk', 'KZ Қазақстан | Қазақстан Республикасы'),
  table('ky', 'KG Кыргызстан | Кыргыз Республикасы'),
  table('uz', 'UZ Oʻzbekiston | Oʻzbekiston Respublikasi | Ўзбекистон\nUS AQSH'),
  table('be', 'BY Рэспубліка Беларусь | Беларусь\nUS ЗША'),
  table(
    'fa',
    'IR ایران | جمهوری اسلامی ایران\nAF جمهوری اسلامی افغانستان\nUS آمریکا | ایالات متحده | ایالات متحده آمریکا | امریکا\nGB انگلستان | بریتانیا | پادشاهی متحده\nAE امارات | امارات متحده عربی\nKR کره جنوبی\nKP کره شمالی\nNL هلند',
  ),
  table('ur', 'PK پاکستان | اسلامی جمہوریہ پاکستان\nUS امریکہ | ریاستہائے متحدہ امریکہ\nGB برطانیہ\nIN بھارت'),
  table('bn', 'BD বাংলাদেশ | গণপ্রজাতন্ত্রী বাংলাদেশ\nIN ভারত\nUS মার্কিন যুক্তরাষ্ট্র | আমেরিকা\nGB যুক্তরাজ্য'),
  table(
    'ms',
    'MY Malaysia | Persekutuan Malaysia\nUS Amerika Syarikat | AS Amerika\nGB United Kingdom | Great Britain | Inggeris\nBN Negara Brunei Darussalam',
  ),
  table('sw', 'TZ Jamhuri ya Muungano wa Tanzania\nKE Jamhuri ya Kenya\nUS Marekani\nGB Uingereza'),
  table('km', 'KH កម្ពុជា | ព្រះរាជាណាចក្រកម្ពុជា'),
  table('mn', 'MN Монгол Улс | Монгол'),
  table(
    'af',
    'ZA Suid-Afrika | Republiek van Suid-Afrika\nUS Verenigde State van Amerika | VSA | Verenigde State\nGB Verenigde Koninkryk | Groot-Brittanje | Engeland',
  ),
  table('so', 'SO Soomaaliya | Jamhuuriyadda Federaalka Soomaaliya'),
]
