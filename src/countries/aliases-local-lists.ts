import type { AliasTable } from './alias.js'

/**
 * How lists in other languages print names: turned round ("Turks et Caïques, Îles"), with the parent state, as long forms, and older names
 * that the name tables have dropped. Nothing here is known to them.
 */
const table = (language: string, lines: string): AliasTable => ({ kind: 'everyday', language, lines: lines.trim() })

export const localListNames: readonly AliasTable[] = [
  table(
    'fr',
    `
BA Bosnie
BD République populaire du Bengladesh
BT Royaume du Bouthan
CC Cocos (les Îles)/ Keeling (les Îles) | Îles Keeling
CH Confédération helvétique
DO Rép. dominicaine
FK Malouines, Îles (Falkland) | Falkland, Îles (Malvinas) | Îles Falkland | Falkland (les Îles)/Malouines (les Îles) | Îles Malouines (Falkland)
GN Guinée-Conakry | Guinée Conakry
GR République grecque
HK Région spéciale administrative chinoise de Hong-Kong
HM Heard-et-Îles MacDonald | Île Heard-et-Îles MacDonald
KP République démocratique populaire de Corée
KY Caïmanes, Îles | Îles Caïmanes
LY Jamahiriya arabe libyenne
MO Région spéciale administrative chinoise de Macao
SJ Svalbard et l'Île Jan Mayen
SM République de San Marin
TC Turks et Caïques, Îles | Îles Turks et Caïques | Îles Turks-et-Caïcos
UY République orientale d'Uruguay
VI Îles Vierges des États-Unis d'Amérique`,
  ),
  table(
    'de',
    `
BV Bouvet-Insel
CC Kokos-(Keeling-)Inseln
GS South Georgia und die Südlichen Sandwichinseln
KM Vereinigung der Komoren
MD Moldau
MK Nord Mazedonien
MP Commonwealth Nördliche Mariana-Inseln
VA Vatikanstaat`,
  ),
  table(
    'es',
    `
DM Commonwealth de Dominica
FK Islas Falkland (Malvinas) | Malvinas [Falkland], (las) Islas | Islas Malvinas [Falkland]
GN Guinea-Conakry
HK Hong Kong (Región Administrativa Especial de China)
HM Heard (Isla) e Islas McDonald
KP Corea, República Democrática Popular de
KZ Kazajstán
MF San Martín (zona francesa)
MK Macedonia
NU Isla Niue
SX San Martín (Países Bajos)
VA Santa Sede (Ciudad Estado del Vaticano)`,
  ),
  table(
    'it',
    `
GB Regno Unito di Gran Bretagna e d'Irlanda del Nord
GF Guiana Francese
GS Georgia del Sud e Isole Sandwich Australi
HK Regione amministrativa speciale di Hong Kong della Repubblica Popolare Cinese | Regione Amministrativa Speciale di Hong Kong della Repubblica Popolare Cinese
MO Regione Amministrativa Speciale di Macao della Repubblica Popolare Cinese
TF Terre australi e antartiche francesi
UM Isole Minori lontane dagli Stati Uniti
VC Saint Vincent e Grenadines
VG Isole Vergini, Regno Unito
VI Isole Vergini, U.S.A. | Isole Vergini statunitensi`,
  ),
  table(
    'pt',
    `
AX Ilhas Alanda
CC Ilhas Coco
CX Ilhas Natal
DM Comunidade de Domínica
FK Ilhas Malvinas (Falkland)
GB Reino Unido de Grã-Bretanha e Irlanda do Norte
HK Hong Kong, Região de Administração Especial da China | Hong Kong, Região Admin. Especial da China
KG República do Quirgistão
KY Ilhas Caiman
KZ Casaquistão
MF São Martim (parte francesa)
MK Macedônia | Macedónia
MO Macau, Região Especial de Administração Chinesa | Macau, Região Admin. Especial da China
MU República de Maurícias
MX Estados Unidos do México
PM São Pedro e Miquelon
SJ Svalbard e a Ilha de Jan Mayen
SX São Martinho (Países Baixos) | São Martim (parte holandesa) | São Martinho (Caraíbas)
VA Santa Sé (Cidade-Estado do Vaticano)`,
  ),
  table(
    'nl',
    `
GS Zuid-Georgië en Zuidelijke Sandwicheilanden
MK Macedonië
PG Onafhankelijke Staat Papua Nieuw Guinea
PS Palestijns Gebied
SK Slovaakse Republiek`,
  ),
  table(
    'sv',
    `
FM Mikronesien, federala staterna | Federala staterna Mikronesien
GA Gabonesiska republiken
GB Förenade kungariket Storbritannien och Nordirland
GS Sydgeorgien och södra Sandwichöarna | Sydgeorgien och Södra Sandwichöarna
HK Särskilda administrativa regionen Hong Kong inom Kina
IO Brittiskt territorium i Indiska Oceanen | Brittiska Indiska oceanöarna
JO Hashemitiska konungariket Jordanien
KG Kirgisiska republiken
LK Demokratiska socialistrepubliken Sri Lanka
MK Makedonien
MO Särskilda administrativa regionen Macao inom Kina
PS Palestinska territoriet
RW Rwandiska republiken
UY Östra republiken Uruguay`,
  ),
  table(
    'da',
    `
BA Republikken Bosnien-Herzegovina
BL Sankt Bartolomæus
BV Bouvet-øen | Bouvetø
CC Cocosøerne (Keelingøerne)
CF Centralafrikanske Republik
CH Det Schweiziske Forbund
CK Cook-øerne
DZ Den Demokratiske Folkerepublik Algeriet
ET Den Føderative Demokratiske Republik Etiopien
FJ Fiji-øerne
FM Mikronesiens Forenede Stater
GA Den Gabonesiske Republik
GB Det Forenede Kongerige Storbritannien og Nordirland
HK Det Særlige Administrative Område Hongkong
HM Heard- og McDonald-øerne
JO Det Hashemitiske Kongerige Jordan
KN Sankt Kitts og Nevis
MK Makedonien
MO Det Særlige Administrative Område Macao
MX De Forenede Mexicanske Stater
NC Ny Caledonien
NF Norfolk Øen
PM Sankt Pierre og Miquelon
RW Den Rwandiske Republik
SH Sankt Helena, Ascension og Tristan da Cunha
UM De Mindre Amerikanske Oversøiske Øer
UY Den Østlige Republik Uruguay
VC Sankt Vincent og Grenadinerne
VE Den Bolivariske Republik Venezuela
WF Wallis og Futunaøerne`,
  ),
  table(
    'nb',
    `
BQ Bonaire, Saint Eustatius og Saba
BS Bahamassambandet
CD Kongo, Den demokratiske republikk
CH Det sveitsiske edsforbund
DM Samveldet Dominica
DZ Den demokratiske folkerepublikk Algerie
FJ Republikken Fijiøyene
FM Mikronesia, Føderasjonen
GB Det forente kongeriket Storbritannia og Nord-Irland
GS Sør-Georgia og de sørlige Sandwich-øyene
GY Den kooperative republikk Guyana
HK Hong Kong spesielle administrative region av Kina
HM Heardøya og McDonaldøyene
IO Britiske territorier i Indiahavet
JO Det hasjimittiske kongerike Jordan
KM Den islamske forbundsrepublikk Komorene
KP Korea, Den demokratiske folkerepublikk | Den demokratiske folkerepublikk Korea
LA Den demokratiske folkerepublikk Laos
MK Makedonia
MM Republikken Myanmarunionen
MO Macao spesielle administrative region av Kina
MX De forente stater Mexico
PS Palestinsk territorium
SH Saint Helena, Ascension og Tristan da Cunha
SZ Eswatini (tidligere Swasiland)
UM USAs ytre småøyer
VG Jomfruøyene (Storbritannia) | De britiske Jomfruøyer`,
  ),
  table(
    'fi',
    `
BA Bosnia-Hertsegovinan tasavalta
BI Burindin tasavalta
BO Bolivia, monikansallinen valtio | Bolivian monikansallinen valtio
MK Makedonia
SX Sint Maarten (Alankomaiden Osuus)
TF Ranskan ulkopuoliset eteläiset alueet`,
  ),
  table(
    'pl',
    `
BA Republika Bośni i Hercegowiny
CD Kongo, Demokratyczna Republika Konga
EG Egipska Republika Arabska
ET Etiopska Republika Ludowo-Demokratyczna
FM Federalne Stany Mikronezji
GG Wyspa Guernsey
HK Hongkong - Specjalny Region Administracyjny Chińskiej Republiki Ludowej | Hongkong, Specjalny Region Administracyjny Chin
IO Terytorium Brytyjskie Oceanu Indyjskiego
JE Wyspa Jersey
KP Korea - Republika Ludowo-Demokratyczna
MF Saint-Martin (część francuska)
MK Północna Macedonia
MO Makau - Specjalny Region Administracyjny Chińskiej Republiki Ludowej | Makau, Specjalny Region Administracyjny Chin
RW Republika Ruandyjska
SS Południowy Sudan
ST Demokratyczna Republika Wysp Św. Tomasza i Książęcej
SX Sint Maarten (część holenderska)`,
  ),
  table(
    'cs',
    `
AF Afghánistánská islámská republika
BN Brunej Darussalam
BV Ostrov Bouvet
CV Kapverdské ostrovy
EC Ekvádoská republika
FM Mikronézie
GF Francouzská Guayana
HK Hongkong, zvláštní administrativní oblast Číny
HM Heardův a McDonaldovy ostrovy
KN Svatý Kitts a Nevis
KP Korea, lidově demokratická republika
KR Korea, republika
MK Makedonie
ML Maliská republika
MO Macao, zvláštní administrativní oblast Číny | Zvláštní administrativní oblast Číny Macao
MV Maladivy
NF Norfolkský ostrov
PM Svatý Pierre a Miquelon
TG Tožská republika
UM Menší odlehlé ostrovy Spojených států`,
  ),
  table(
    'sk',
    `
AF Afghanistanská islamská republika
BA Republika Bosny a Hercegoviny
BN Brunejsko-darussalamský štát
CI Republika Pobrežia Slonoviny
FJ Republika Fidžijských ostrovov
HM Heardove ostrovy a McDonaldove ostrovy
IO Britské územie v Indickom oceáne
LY Lýbijská arabská džamahírija
MF Svätý Martin
MK Macedónsko
MM Republika Mjanmarského zväzu
NF Norfolkov ostrov
NR Nauruská republika
SC Seychelské ostrovy
SJ Špicbergy a Jan Mayen
ST Demokratická republika Svätého Tomáša a Princovho ostrova | Svätý Tomáš a Princove ostrovy
TF Francúzske južné územia
TT Republika Trinidadu a Tobaga
VI Panenské ostrovy - USA`,
  ),
  table(
    'sl',
    `
AX Ålandsko otočje
BD Ljudska republika Bangladeš
BO Bolivija, plurinacionalna država | Plurinacionalna država Bolivija
DM Zveza Dominika
DZ Ljudska demokratična republika Alžirija
FR Francoska republika
HK Hong Kong, posebna administrativna regija Kitajske | Posebno administrativno območje LR Kitajske Hong Kong
HM Otoki Heard in McDonald | Otok Heard in otočje McDonald
IT Italijanska republika
LA Laoška ljudska demokratična republika
MK Makedonija
MO Makao, posebna administrativna regija Kitajske | Posebno administrativno območje LR Kitajske Macao
RW Ruandska republika
SB Solomonovi otoki
SH Sveta Helena, Ascension in Tristan da Cunha
SY Sirska arabska republika
TC Turks in Caicoški otoki | Otočji Turks in Caicos
TF Francoska južna ozemlja
TL Demokratična republika Vzhodni Timor
UM manjši otoki Združenih držav Amerike
VA Sveti sedež (Vatikanska mestna država)
VC Saint Vincent in Grenadini`,
  ),
  table(
    'hr',
    `
BN Brunej Darussalam
BO Bolivija, Plurinacionalna država | Plurinacionalna država Bolivija
CI Republika Obale Bjelokosti
CK Kukovi Otoci
CV Zeleni Rt
DM Commonwealth Dominike
GS Južna Gruzija i Južni Sendvič Otoci
HK Hong Kong posebna upravna regija Narodne Republike Kine
HM Otok Heard i Otoci McDonald
IO Britanski Teritorij Indijskog Oceana
LA Laoska Narodna Demokratska Republika
LY Libijska Arapska Džamahirija
MK Makedonija
MM Mijanma
MP Commonwealth Sjevernomarijanskog otočja | Sjeverni Marijanski Otoci
RW Ruandska Republika
SH Sveta Helena, Ascension i Tristan da Cunha
ST Demokratska Republika Sveti Toma i Princip | Sveti Toma i Prinsipe
TC Turkski i Kaikos Otoci
TW Tajvan (provincija, NR Kina)
VA Vatikan (Država Vatikanskoga Grada) | Grad Vatikan`,
  ),
  table(
    'hu',
    `
AE Egyesült Arab Emirátus
AF Afgán Iszlám Köztársaság
AZ Azeri Köztársaság
BQ Bonaire, Sint Eustatius valamint Saba
CL Csile
CX Karácsony-szigetek
HK Hongkong, a Kínai Népköztársaság különleges közigazgatási területe
HM Heard és McDonald Szigetek
MK Macedónia
MO Makaó, a Kínai Népköztársaság különleges közigazgatási területe
OM Ománi Szultánság
PN Pitcairn-sziget
PS Palesztin Terület
SJ Svalbard-szigetek és Jan Mayen-sziget
VA Szentszék (Vatikánvárosi Állam)
VC Saint Vincent és Grenadines`,
  ),
  table(
    'ro',
    `
BA Republica Bosnia-Herțegovina
BS Comitatul Bahamas
CC Insulele Cocos
CH Eleveția
DZ Republica populară Democratică Algeria
GS Insulele Georgia de Sud și Sandwich de Sud
HK Regiunea Chineză cu administrare specială Hong Kong
JO Regatul Hașemit Iordanian
KN Sfântul Kitts și Nevis
KP Republica democrată populară Coreea | Republica populară democrată Coreea
LU Marele Ducat al Luxemburgului
MO Regiunea chineză cu administrare specială Macao
MP Comitatul Insulelor Mariane Nordice
NF Insulele Norfolk
PM Sfântul Pierre și Miquelon
PS Teritoriul Palestinian
SH Sfânta Elena, Ascension și Tristan da Cunha
TF Teritoriile franceze de sud
TH Regatul Tailandei
UM Insulele mici îndepărtate ale Statelor Unite ale Americii
VC Sfântul Vincent și Grenadine
VI Insulele virgine ale Statelor Unite`,
  ),
  table(
    'bg',
    `
BQ О-ви Бонер, Св. Евстатий и Саба
BW Република Ботсуана
CX Коледни острови
DM Обединение Доминика
FM Микронезия, Обединени щати | Обединени щати Микронезия
GB Обединено кралство на Великобритания и северна Ирландия
GG Гърнси
GY Република Гияна
HK Специален административен регион на Китай Хонг Конг
IM Айл ъф мен
IO Британска индоокеанска територия
KG Киргизска република
KP Корея, Демократична народна република | Демократична народна република Корея
LA Демократична република на народа на Лао
LB Лебанска република
MF Свети Мартин (френска част)
MK Македония
MM Мианмар | Република Мианмар
MO Макаоски специален административен регион на Китай
MP Обединение на северните марианови острови
MX Съединени мексикански щати
PN Питкеърн
SH Света Елена, Възнесение и Тристан да Куня
TC Търкс и Кайкос
TG Тогоска република
TL Тимор-Лест | Демократична република Тимор-Лест
TW Тайван, Китайска провинция
UM Малки далечни острови на САЩ
VC Сейнт Винсент и Гренадини
VI Вирджински острови, САЩ | Вирджински острови на САЩ
WS Независима самоаска държава`,
  ),
  table(
    'ru',
    `
AI Ангуилла
BL Остров Святого Бартоломея
CV Острова Зеленого Мыса
DM Остров Доминика
GS Южная Джорджия и Южные Сандвичевы острова | Южная Джорджия и Южные Сандвичевы Острова
GW Гвинея-Биссау
HK Осо́бый административный район Гонконг | Гонконг, Особый Административный Район Китая
HM Острова Херд и Макдональд
KM Коморские Острова
KN Сент-Киттс и Невис
MF Остров Святого Мартина
MK Македония
MM Бирма
MO Макао (особый административный район КНР)
MP Острова северной Марианы
MV Мальдивская Республика
PN Питкэрн
PS Палестинская автономия
RW Руандийская Республика
SH Остров Святой Елены, Остров Вознесения и Тристан-да-Кунья | Остров Святой Елены
SJ Свальбард и Ян-Майен
TC Острова Туркс и Каикос`,
  ),
  table(
    'uk',
    `
BA Республіка Боснія та Герцеговина | Боснія і Герцоговина
BL Сен-Бартельмі | Острів Святого Бартоломея
BS Співдружність Багамських Островів | Багами
CD Демократична Республіка Конґо
CG Конґо - Браззавіль
DJ Джібуті
DM Домінік
FK Фолклендські острови (Британія)
GB Об’єднане Королівство Великої Британії та Північної Ірландії
GG Острів Гернсі
GL Ґренландія
GW Гвінея-Біссау
HK Особливий адміністративний район Гонконг | Гонконґ О.А.Р. Китаю
HM Острів Герд і острови Макдональд | Острови Херд і Мак-Дональд
IO Британські території Індійського океану
JO Йорданське Хашемітське Королівство
KM Союз Коморських Островів
MF Острів Святого Мартіна
MH Республіка Маршалові Острови
MK Македонія
MO Особливий адміністративний район Макао
MP Співдружність Північних Маріанських Островів
MV Мальдівська Республіка
NU Нія
PR Пуерто-Ріко
RW Руандійська Республіка
SH Острови Святої Єлени, Вознесіння і Тристан-да-Кунья
SJ Острови Свальбард і Ян Маєн | Острови Свальбард та Ян-Маєн
SK Словакія
ST Демократична Республіка Сан-Томе і Прінсіпі | Сан-Томе і Прінсіпі
SV Республіка Ель-Сальвадор
TC Теркс і Кайкос
TT Республіка Тринідад та Тобаго
UM Зовнішні малі острови США
VA Святий Престол (Ватикан, Місто-Держава)
VE Венесуела, Боліварська Республіка | Боліварська Республіка Венесуела
VG Віргінські острови Британії`,
  ),
  table(
    'el',
    `
AX Ώλαντ
BA Δημοκρατία της Βοσνίας-Ερζεγοβίνης
BN Μπρουνέι Νταρουσαλάμ
BO Βολιβία, Πολυεθνική Πολιτεία της | Πολυεθνική Πολιτεία της Βολιβίας
BQ Μποναίρ, Άγιος Ευστράτιος και Σάμπα
BR Ομόσπονδη Δημοκρατία της Βραζιλίας
BZ Μπελίσε
CC Νήσοι Κόκος (Κήλινγκ) | Νησιά Κόκος (Keeling)
CD Λαϊκή Δημοκρατία του Κογκό
CW Κουράσω
CX Νήσοι Χριστουγέννων
DM Κοινοπολιτεία της Ντομίνικα
FJ Δημοκρατία των Φίντζι
FK Νήσοι Φώκλαντ (Μαλβίνες) | Νήσοι Φώκλαντ
FM Μικρονησία, Ομόσπονδες Πολιτείες της
FO Νησιά Φερόε | Νήσοι Φερόε
GG Γκέρνσεϊ | Γκερνσέι
GQ Δημοκρατία της Ισημερινής Γουινέας
GW Δημοκρατία της Γουινέας-Μπισσάου
HK Χονγκ Κονγκ Ειδική Διοικητική Περιοχή της Κίνας
HM Νήσος Χερντ και Νήσοι ΜακΝτόναλντ
IM Νήσος Μαν
JE Τζέρσεϊ | Υερσέη
KM Κομόρος
KN Άγιος Χριστόφορος και Νέβις
KP Κορέα, Λαοκρατική Δημοκρατία της
KR Κορέα, Δημοκρατία της
KY Νησιά Κέιμαν
LS Βασίλειο του Λεσόθο
MH Δημοκρατία των Νήσων Μάρσαλ
MO Μακάο Ειδική Διοικητική Περιοχή της Κίνας
MP Κοινοπολιτεία των Νήσων Βορείων Μαριάννων
MS Μοντσεράτ
NE Δημοκρατία του Νίγηρα
NU Νιούεϊ
PA Δημοκρατία του Παναμά
PM Σαιντ Πιέρ και Μικελόν
PN Πίτκαϊρν | Νησιά Πίτκερν
PS Δυτική Όχθη
SH Σεντ Ελένα, Ασενσιόν και Τριστάν ντα Κούνχα
SJ Σβάλμπαρντ και Γιαν Μαγέν | Σβάλμπαρντ
SL Δημοκρατία της Σιέρρα Λεόνε
SM Δημοκρατία του Αγίου Μαρίνου
SZ Ζουαζηλάνδη
TC Τερκς και Κάικος Νήσοι
TL Λαϊκη Δημοκρατία του Ανατολικού Τιμόρ
TT Δημοκρατία Τρινιδάδ και Τομπάγκο
TW Ταϊβάν, Επαρχία της Κίνας
UY Ανατολική Δημοκρατία της Ουρουγουάης
VA Αγία Έδρα (το Κράτος της Πόλεως του Βατικανού)
VE Βενεζουέλα, Βολιβαριανή Δημοκρατία της | Βολιβαριανή Δημοκρατία της Βενεζουέλας
VI Παρθένοι Νήσοι, Η.Π.Α. | Παρθένοι Νήσοι των Ηνωμένων Πολιτειών
WF Ουαλλίς και Φουτουνά`,
  ),
  table(
    'tr',
    `
CC Cocos Adaları
EC Ekvator Cumhuriyeti
FM Mikronezya Federal Eyaletleri
IO Hint Okyanusu İngiliz Bölgesi
MK Makedonya
PS Filistin Bölgesi
SH Saint Helena, Ascension ve Tristan da Cunha
TD Çad Cumhuriyeti
VI ABD Virgin Adaları`,
  ),
  table(
    'he',
    `
AF הרפובליקה האיסלמית של אפגניסטן
AQ אנטרקטיקה
AX אולנד
AZ הרפובליקה של אזרביג'ן
BD רפובליקת העם של בנגלדש
BG הרפובליקה של בוגלריה
BL סנט ברתלמי
BN ברונאי דרוסלאלם
BO בוליביה, המדינה הרב לאומית של | המדינה הרב לאומית של בוליביה
BQ בונייר, סנט אוסטתיוס וסאבא
BS בהמאס | בהאמס
BV בובה
BW הרפובליקה של בוטסוואנה
BY הרפובליקה של בלרוס
CC איי קוקוס
CH הקונפדרציה השווצרית
CV קאבו ורדה | הרפובליקה של קאבו ורדה
CX איי חג המולד
GS איי ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים
GW הרפובליקה של גינאה בסאו
GY הרפובליקה של גויאנה
HK האיזור המנהלי הונג קונג של סין
HM האי הרד ואיי מקדונלד
IQ הרפובליקה של עירק
IR אירן, הרפובליקה האיסלמית של | הרפובליקה האיסלמית של אירן
KG הרפובליקה הקירג'יזית
KI קיריבטי | הרפובליקה של קיריבטי
KM האיחוד של קומורוס
KP קוריאה, דמוקרטיית העם של | הרפובליקה הדמוקרטית של העם של קוריאה
KZ הרפובליקה של קזחסטאן
LK הרפובליקה הסוציאל דמוקרטית של סרי לאנקה
LS ממלכת לסותו
LT הרפובליקה של ליטואניה
MC הנסיכות של מונקו
MK הרפובליקה של צפון מקדוניה | מקדוניה
ML הרפובליקה של מלי
MM מיאנמר | הרפובליקה של מיאנמר | בורמה
MO מאקאו | האיזור הניהולי המיוחד מאקאו של סין
MP איי מרינה הצפוניים
MR הרפובליקה האיסלמית של מאוריטניה
MS מונטסראט
MV הרפובליקה של מלדויס
MW הרפובליקה של מלאוי
MX מדינות מקסיקניות המאוחדות
NF נורפוק
NL הממלכה של ההולנדים
NO הממלכה של נורבגיה
NP הרפובליקה הפדרלית דמוקרטית של נפאל
NU ניואה
OM הסולטנות של עומן
PK הרפובליקה האיסלמית של פקיסטן
PM סן פייר ומיקלון
PN פיטקרן
PT הרפובליקה הפורטוגזית
QA קטר
RW הרפובליקה הרואנדית
SC סיישל
SD סודאן
SE הממלכה של שבדיה
SH סנט הלנה, אסנשן וטריסטן דה קונה
SJ סוולברד ויאן מאין
SK הרפובליקה הסלובקית
SL הרפובליקה של סיירה ליאון
SM הרפובליקה של סאן מרינו
SS דרום סודאן
SV אל סלוודור
SX סנט מארטן (החלק ההולנדי)
SZ אסווטני | ממלכת אסווטיני
TD הרפובליקה של צ'ד
TG הרפובליקה הטוגוליזית
TL טימור מזרח | הרפובליקה הדמוקרטית של טימר מזרח
TW טאייואן, מחוז של סין | טאיוואן
UM האיים המרוחקים הקטנים של ארצות הברית
UY הרפובליקה מזרחית של אורוגאי
VA וותיקן
VE ונצואלה, הרפובליקה הבוליוריאנית של | הרפובליקה הבוליוריאנית של ונצואלה
VG איי הבתולה (בריטיים)
VI איי הבתולה (ארה״ב) | איי הבתולה של ארה"ב
VN ויטנאם
VU הרפובליקה של ואנואטו
WF ואליס ופוטונה
YT מיוט`,
  ),
  table(
    'ja',
    `
AI アングイラ
AW アルバ島
BA ボスニアヘルツコビナ共和国
BL サンバルテルミ
BM バーミューダ
DZ アルジェリア民主人民共和国
GR ギリシア共和国 | ギリシア
GS サウスジョージア及びサウスサンドウィッチ諸島
IO 英国インド洋領土 | 英領インド洋植民地
LU ルクセンブルグ
MF セント・マーチン
MK マケドニア
MM ビルマ
MQ マルティニーク島
MS モントセラト島
MV モルジブ
MW マラウィ
NU ニウエ島
PS パレスチナ領土
RE レユニオン島
SH セントヘレナ、アセンション及びトリスタン・ダ・クーニャ
SX シントマールテン島
SZ スワジランド
TC タークス及びカイコス諸島 | タークス諸島・カイコス諸島
TF フランス南方領土
TZ タニザニア連合共和国
UM アメリカ合衆国外諸島 | 米領太平洋諸島
YT マヨット島`,
  ),
  table(
    'zh',
    `
AD 安道爾侯國
AW 阿路巴
BA 波士尼亞及赫塞哥維納 | 波士尼亞及赫塞哥維納共和國
BL 圣巴泰勒米岛
BQ 波內赫、聖尤斯特歇斯及薩巴
BS 巴哈馬國協
BV 布维群岛
CC 科科斯群岛
CH 瑞士邦聯
CW 古拉索
DM 多米尼克國協
GG 根息島
GS 南乔治亚岛和南桑德韦奇岛 | 南喬治亞及南三明治群島
GT 瓜地马拉 | 瓜地马拉共和国
HM 赫德岛与麦克唐纳群岛 | 赫德島及麥當勞群島
IM 曼岛
JO 約旦哈什米王國
KG 吉尔吉斯共和国
LI 列支敦斯登侯國
MC 摩納哥侯國
MK 马其顿 | 馬其頓
MP 北马里亚纳群岛自由联邦 | 北馬里亞納群島 | 北馬里亞納群島國協
MS 蒙塞拉特岛
PE 祕魯 | 祕魯共和國
PG 巴布亞紐幾內亞獨立國
PM 聖皮耶及密克隆群島
PN 皮特肯島
QA 卡達國
RE 留尼旺島
SH 圣赫勒拿-阿森松-特里斯坦达库尼亚 | 聖赫倫那島、阿森松島及崔斯坦達庫尼亞群島
SJ 斯瓦尔巴特和扬马延岛 | 冷岸群島及央棉
ST 聖多美及普林西比 | 聖多美及普林西比民主共和國
TC 土克凱可群島
TF 法属南半球领地
TK 托克勞
TT 特里尼达和多巴哥 | 特里尼达和多巴哥共和国
UM 美屬邊疆群島
UY 烏拉圭東共和國
VA 教廷 (梵蒂岡城市國)
VC 聖文森及格瑞納丁
VI 美属维京群岛
WF 沃里斯及伏塔那群島
WS 薩摩亞獨立國`,
  ),
  table(
    'ko',
    `
BL 생 바르텔르미
BO 볼리비아 다국가 연합국
BQ 보네르, 신트외스타티위스, 사바 섬
CK 쿡제도
DZ 알제리 인민 민주주의 공화국
GB 대영제국
HK 홍콩, 중국의 특별 행정구
IM 맨 섬
KM 코모로스
LA 라오 인민 민주주의 공화국
MF 생 마르탱
MH 마샬 군도
MK 마케도니아
MM 버마
MO 마카오, 중국의 특별 행정구
OM 오만 이슬람왕국
SX 신트 마르텐 (네덜란드 령)
SZ 스와질랜드
TF 프랑스령 남방 및 남극
UY 동 우루과이 공화국
YT 마요티`,
  ),
  table(
    'ar',
    `
AS صاموا الأمريكيّة
BA جمهوريّة البوسنة و الهرسك
BD بنغلادش | جمهوريّة بنغلادش الشّعبيّة
BV جزيرة بوفي
CC جزر الكوكوس
CD الكونغو، جمهوريّة الكونغو الدّيموقراطيّة
CW جزر كوراكاو
CX جزر الكريسماس
FK جزر فولكلاند (مالفيناس)
FM ميكرونيزيا، ولايات ميكرونيزيا الموحّدة
FO جزر الفارو
GB المملكة المتّحدة لبريطانيا العظمى و أيرلندا الشّماليّة
GF غيانا الفرنسيّة
GG جزيرة جويرزني
GP جوادالوبّي
GR الجمهوريّة الهلنستيّة
GS جورجيا الجنوبيّة و جزر ساندويتش الجنوبيّة
GU جوام
GY غويانا | جمهوريّة غويانا
HK هونج كونج المنطقة الصّينيّة الإداريّة الخاصّة
HM جزيرة هيرد وجزر مَكْدونالد
IM آيزل أف مان
IO مقاطعة المحيط الهندي البريطانيّة
IR إيران، الجمهوريّة الإسلاميّة الإيرانيّة
KG قيرغزستان | الجمهوريّة القيرغزيّة
KN سانت كيتس و نيفس
KP كوريا، جمهورية كوريا الشّعبيّة الدّيموقراطيّة | جمهوريّة كوريا الشّعبيّة الدّيموقراطيّة
KR كوريا، جمهوريّة كوريا
KY جزر الكيمان
LA جمهوريّة لاو الدّيموقراطيّة الشّعبيّة
LT لثوانيا | جمهوريّة لثوانيا
ME المنتنيغرو
MF سانت مارتين (القطاع الفرنسي)
MH جزر المارشال | جمهوريّة جزر المارشال
MK مقدونيا
MM بورما
MO مكّاو المنطقة الصّينيّة الإداريّة الخاصّة
MS مونتسيرات
MX الولايات المكسيكيّة المتّحدة
NC نيو قلدونيا
NP جمهورية النيبال الاتحادية الديموقراطيّة
NZ نيوزيلاندا
PF بولينيسيا الفرنسيّة
PH جمهوريّة الفيلبّين
PM سانت بيير و ميكيلون
PN بتكيرن
RS صربية | جمهوريّة صربية
RW الجمهوريّة الرّوانديّة
SB جزر سولومن
SC السّيشل | جمهوريّة السّيشل
SH ساينت هيلينا، تريستان دا كونا
ST ساو تومي و برنسبي | جمهوريّة ساو تومي و برنسبي الدّيموقراطيّة
TC جزر التّرك و الكايكوس
TF المقاطعات الفرنسيّة الجنوبيّة
TG الجمهوريّة التّوغويّة
TK جزر توكيلو
TT جمهوريّة ترينيداد و توباغو
TZ تنزانيا، جمهوريّة تنزانيا المتّحدة
UM جزر الولايات المتّحدة الصّغرى النّائية
VA المقعد المقدّس (ولاية مدينة الفاتيكان)
VC سانت فنسنت و جزر الغرينادين
VG فيرجن، جزر فيرجن البريطانيّة
VI فيرجن، جزر فيرجن الأميركيّة | جزر فيرجن الأميركيّة
WS صاموا | دولة صاموا المستقلّة`,
  ),
  table(
    'et',
    `
MK Makedoonia
MO Hiina Rahvavabariigi Aomeni erihalduspiirkond
SO Somaali Föderatiivne Vabariik`,
  ),
  table(
    'id',
    `
CD Republik Demokrat Congo
DJ Republik Jibouti
DM Persemakmuran Dominica
FM Federasi Negara-negara Micronesia
GB Kerajaan Bersatu Britania Raya dan Irlandia Utara
HK Hongkong, Daerah Administratif Istimewa China
HU Hongaria
IO Wilayah Samudra Hindia Britania
KP Republik Demokrat Rakyat Korea
MF Saint Martin (wilayah Prancis)
MK Makedonia
MO Macao, Daerah Administratif Istimewa China
MX Negara-negara Bersatu Meksiko
SH Saint Helena, Ascension, dan Tristan da Cunha
SK Slowakia
SX Sint Maarten (wilayah Belanda)
TF Perancis, Wilayah Bagian Selatan
TL Republik Demokrat Timor Timur
TW Taiwan, Provinsi China
UM Kepulauan Terluar Kecil Amerika Serikat
VA Takhta Suci Vatican (Negara Kota)
VG Kepulauan Virgin Inggris`,
  ),
  table(
    'lt',
    `
AX Alandai
BA Bosnijos ir Hercegovinos Respublika
BI Burundžio Respublika
BL San Bartelemis
BN Brunėjaus Darusalamas
BO Bolivijos Daugiatautė Valstybė
BQ Bonairė, Sint Eustatijus ir Saba
BS Bahamų Sandrauga
CG Kongas
CN Kinijos Liaudies Respublika
DJ Džibučio Respublika
DM Dominikos Sandrauga
FM Mikronezijos Federacinės Valstijos
GB Jungtinė Didžiosios Britanijos ir Šiaurės Airijos Karalystė
GS Pietų Džordžijos ir Pietų Sandvičo salos
HK Honkongas, Specialusis Kinijos administracinis regionas
HT Haičio Respublika
JO Jordanijos Hašimitų Karalystė
KI Kiribačio Respublika
KM Komorų Sąjunga
KP Korėjos Liaudies Demokratinė Respublika
KR Korėjos Respublika
LI Lichtenšteino Kunigaikštytė
MH Maršalo Salų Respublika
MK Makedonija
MM Mianmaras | Mianmaro Respublika
MO Makao, Specialusis Kinijos administracinis regionas
MP Marianos šiaurinių salų sandrauga
MX Meksikos Jungtinės Valstijos
PN Pitkernas
SH Šv. Elenos, Dangun Žengimo ir Tristano da Kunjos salos
SJ Svalbardas ir Jan Majenas
ST San Tomės ir Prinsipės Demokratinė Respublika
SX Sin Martenas (Nyderalandų dalis)
TJ Tadžikistanas | Tadžikistano Respublika
TT Trinidado ir Tobago Respublika
TW Taivanas, Kinijos provincija
UM Jungtinių Amerikos Valstijų mažosios aplinkinės salos
UY Urugvajaus Rytų Respublika
UZ Uzbekija
VA Šventasis Sostas (Vatikano Miesto Valstybė)
VC Sent Vinsentas ir Grenadinai
VE Venesuelos Bolivaro Respublika
VG Mergelių salos (Britų) | Jungtinės Karalystės Mergelių salos
VI Mergelių salos (JAV)`,
  ),
  table(
    'lv',
    `
AS Amerikāņu Samoa
AX Olande
BA Bosnijas un Hercegovina Republika
BM Bermunda
BN Brunejas Darusalamas Valsts
BO Bolīvija, Daudznacionālā Valsts | Daudznacionālā Valsts Bolīvija
BQ Bonaire, Sintēstatiusa un Saba
BS Bahamu Sadraudzība
CG Kongo Republika
CN Ķīnas Tautas Republika
DM Dominikas Sadraudzība
FM Mikronēzijas | Mikronēzijas Federatīvās Valstis
GF Gviāna
GW Gvinejas-Bisavas Republika
GY Gajānas Kooperatīvā Republika
HK Honkongas Īpašais Administratīvais Reģions
KM Komoras | Komoru Savienība
KP Korejas Tautas Demokrātiskā Republika
MK Maķedonija
MM Mjanmas Savienība (Birma)
MO Makao Īpašais Administratīvais Reģions
MP Ziemeļu Marianas Salu Sadraudzība
MX Meksikas Savienotās Valstis
PF Franču Polinēzija
PN Pitkērna
SC Seišelas | Seišelu Republika
SH Svētās Helēnas Sala un Piederīgās Teritorijas
SJ Svalbāra
ST Santomes un Prinsipi Demokrātiskā Republika
SX Sintmārtena (Nīderlandes daļa)
TC Tērksu un Kaikosu salas
TF Francijas Dienvidjūru Zemes
TW Taivāna, Ķīnas Republika
UY Urugvajas Austrumu Republika
VA Vatikāna Pilsētvalsts
VE Venecuēlas Bolivāra Republika
VG Virdžīnas Salas, Britu | Britu Virdžīnas Salas
VI Amerikas Savienoto Valstu Virdžīnu salas
WF Volisa un Futuna
ZA Dienvidāfrika`,
  ),
  table(
    'be',
    `
MK Македонія`,
  ),
  table(
    'sr',
    `
MK Македонија | Makedonija`,
  ),
  table(
    'mk',
    `
MK Македонија`,
  ),
  table(
    'bs',
    `
MK Makedonija`,
  ),
  table(
    'az',
    `
MK Makedoniya`,
  ),
  table(
    'is',
    `
MK Makedónía`,
  ),
  table(
    'hi',
    `
MK मैसिडोनिया | मकदूनिया`,
  ),
  table(
    'ka',
    `
MK მაკედონია`,
  ),
  table(
    'hy',
    `
MK Մակեդոնիա`,
  ),
  table(
    'fa',
    `
MK مقدونیه`,
  ),
  table(
    'th',
    `
MK มาซิโดเนีย`,
  ),
  table(
    'eu',
    `
MK Mazedonia`,
  ),
  table(
    'ca',
    `
MK Macedònia`,
  ),
  table(
    'ga',
    `
MK An Mhacadóin`,
  ),
  table(
    'bn',
    `
MK ম্যাসাডোনিয়া`,
  ),
  table(
    'hi',
    `US यूएसए
HK हॉन्ग कॉन्ग`,
  ),
  table(
    'es',
    `US EE.UU. de América
ZA República Sudafricana`,
  ),
  table(
    'sq',
    `US Shtetet e Bashkuara
DE Gjermania
NL Vendet e Ulëta
CH Zvicra
FR Franca
GB Anglia
ES Spanja
GR Greqia
TR Turqia
SE Suedia
NO Norvegjia
DK Danimarka
PL Polonia
RO Rumania
HU Hungaria
HR Kroacia
RS Serbia
IT Italia
AT Austria`,
  ),
  table(
    'ga',
    `US An Stáit Aontaithe
GB Ríocht Aontaithe`,
  ),
  table(
    'hy',
    `US Ամերիկայի Միացյալ Նահանգներ
GB Մեծ Բրիտանիա`,
  ),
  table('ka', 'GB დიდი ბრიტანეთი'),
  table('az', 'GB Böyük Britaniya'),
  table('be', 'DE Нямеччына'),
  table('ar', 'DE ألمانيا الاتحادية | جمهورية ألمانيا الاتحادية'),
  table(
    'ja',
    `DE 独逸
RU 露国
AE アラブ首長国
CI コートジボアール`,
  ),
  table(
    'zh',
    `GB 蘇格蘭 | 苏格兰 | 北愛爾蘭 | 北爱尔兰 | 威爾士 | 威尔士
DE 德意志
RU 俄國 | 俄国
TW 中國台灣 | 中國臺灣 | 中华台北 | 中華台北 | 台湾省 | 台灣省 | 台湾地区 | 台灣地區
HK 中国香港特区 | 香港特区 | 香港特區
MO 中國澳門 | 中国澳门 | 澳门特区`,
  ),
  table('ko', 'NL 홀란드'),
  table('th', 'NL ฮอลแลนด์'),
  table(
    'ru',
    `KR Корея Южная
KP Корея Северная
AE Эмираты
HK САР Гонконг`,
  ),
  table(
    'vi',
    `KP Bắc Hàn
KR Nam Hàn
JP Nhật
CN Trung Hoa
RU Nước Nga
TW Trung Hoa Dân Quốc
CH Thụy Sỹ
CZ Tiệp
DE CHLB Đức`,
  ),
  table(
    'fil',
    `JP Hapon
CN Tsina
DE Alemanya
FR Pransya
ES Espanya
GB Inglatera | Gran Britanya
IT Italya
RU Rusya
GR Gresya`,
  ),
  table(
    'cs',
    `CN ČLR
ZA Jihoafrická rep.`,
  ),
  table(
    'bg',
    `CN НР Китай
RU Руската федерация
CI Бряг на слоновата кост`,
  ),
  table('pt', 'AE Emirados Árabes'),
  table(
    'he',
    `TW תאיוואן
CH שוויץ`,
  ),
  table('id', 'CH Swis'),
]
