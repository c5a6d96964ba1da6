import type { AliasTable } from './alias.js'

/**
 * Official names that rules must not reach (two Koreas, two Congos, China and Taiwan, Dominica and the Dominican Republic), names of unions and
 * territories, and spellings in daily use that no list prints. One table a language; `formal/` holds what follows from grammar.
 */
const table = (language: string, lines: string): AliasTable => ({ kind: 'official', language, lines: lines.trim() })

const european: readonly AliasTable[] = [
  table(
    'cs',
    `
AX Ålandské ostrovy
BM Bermudské ostrovy
CG Konžská republika | Republika Kongo
CX Teritorium Vánočního ostrova
DM Dominikánské společenství | Společenství Dominika | Dominické společenství
DO Dominikánská republika
HK Zvláštní administrativní oblast Čínské lidové republiky Hongkong | Zvláštní správní oblast Čínské lidové republiky Hongkong | Zvláštní administrativní oblast Hongkong
MO Zvláštní administrativní oblast Čínské lidové republiky Macao | Zvláštní správní oblast Čínské lidové republiky Macao | Zvláštní administrativní oblast Macao
KN Federace Svatý Kryštof a Nevis | Federace Sv. Kryštof a Nevis
MX Spojené státy mexické
MM Republika Myanmarský svaz
ST Demokratická republika Svatý Tomáš a Princův ostrov
TL Demokratická republika Východní Timor | Demokratická republika Timor-Leste
TW Čínská republika | Čínská republika (Tchaj-wan)
UM Menší odlehlé ostrovy Spojených států amerických
VA Městský stát Vatikán | Svatý stolec
EH Saharská arabská demokratická republika
PG Nezávislý stát Papua Nová Guinea
SK Slovenská republika
CF Středoafrická republika`,
  ),
  table(
    'sk',
    `
AX Alandské ostrovy | Ålandské ostrovy
AZ Azerbajdžan
CD Konžská demokratická republika | Demokratická republika Kongo
CG Konžská republika | Republika Kongo
CF Stredoafrická republika
CX Teritórium Vianočného ostrova
DM Dominické spoločenstvo
DO Dominikánska republika
EH Saharská arabská demokratická republika
GB Spojené kráľovstvo Veľkej Británie a Severného Írska | Severné Írsko
HK Osobitná administratívna oblasť Čínskej ľudovej republiky Hongkong | Špeciálna administratívna oblasť Čínskej ľudovej republiky Hongkong
HM Teritórium Heardovho ostrova a Macdonaldových ostrovov
KP Kórejská ľudovodemokratická republika | KĽDR | Severná Kórea
MO Osobitná administratívna oblasť Čínskej ľudovej republiky Macao | Špeciálna administratívna oblasť Čínskej ľudovej republiky Macao
MX Spojené štáty mexické
NL Holandské kráľovstvo | Holandsko
PG Nezávislý štát Papua-Nová Guinea
PM Ostrovy Saint Pierre a Miquelon
RE Réunionský zámorský departmán
SB Šalamúnove ostrovy | Šalamúnove Ostrovy
TC Ostrovy Turks a Caicos
TK Tokelauské ostrovy
TW Čínska republika
UM Menšie odľahlé ostrovy Spojených štátov
VA Vatikánsky mestský štát | Svätá stolica`,
  ),
  table(
    'pl',
    `
AU Związek Australijski
CG Republika Konga
DM Wspólnota Dominiki
DO Republika Dominikańska
HK Specjalny Region Administracyjny Chińskiej Republiki Ludowej Hongkong | Specjalny Region Administracyjny Hongkong
MO Specjalny Region Administracyjny Chińskiej Republiki Ludowej Makau | Specjalny Region Administracyjny Makau
MX Meksykańskie Stany Zjednoczone | Stany Zjednoczone Meksyku
PN Wyspy Pitcairn, Henderson, Ducie i Oeno
PR Wolne Stowarzyszone Państwo Portoryko
CF Republika Środkowoafrykańska
TW Republika Chińska | Republika Chińska (Tajwan)
VA Państwo Watykańskie | Państwo Miasto Watykańskie | Stolica Apostolska
SS Sudan Południowy | Republika Sudanu Południowego`,
  ),
  table(
    'fi',
    `
AE Yhdistyneet arabiemiirikunnat
CX Joulusaaren alue
DM Dominican liittovaltio
DO Dominikaaninen tasavalta
CF Keski-Afrikan tasavalta
GB Ison-Britannian ja Pohjois-Irlannin yhdistynyt kuningaskunta | Wales
HK Hongkongin erityishallintoalue | Kiinan kansantasavallan erityishallintoalue Hongkong | Hong Kongin erityishallintoalue
MO Macaon erityishallintoalue | Kiinan kansantasavallan erityishallintoalue Macao | Macaon Kiinan kansantasavallan erityishallintoalue
MX Meksikon yhdysvallat
TW Kiinan tasavalta | Kiinan tasavalta (Taiwan)
EH Saharan demokraattinen arabitasavalta
VA Vatikaanin kaupunkivaltio | Pyhä istuin
FM Mikronesian liittovaltio
KP Korean demokraattinen kansantasavalta`,
  ),
  table(
    'et',
    `
CC Kookossaarte ala
CD Kongo Demokraatlik Vabariik
CG Kongo Vabariik
CN Hiina Rahvavabariik
DM Dominica Ühendus
DO Dominikaani Vabariik
CF Kesk-Aafrika Vabariik
GB Suurbritannia ja Põhja-Iiri Ühendkuningriik | Šotimaa | Põhja-Iirimaa
GF Guajaana departemang
HK Hiina Rahvavabariigi Hongkongi erihalduspiirkond | Hongkongi erihalduspiirkond
MO Hiina Rahvavabariigi Macau erihalduspiirkond | Macau erihalduspiirkond
KP Korea Rahvademokraatlik Vabariik | Põhja-Korea
KR Korea Vabariik | Lõuna-Korea
PN Pitcairni, Hendersoni, Ducie ja Oeno saar
TC Turksi ja Caicose saared
TW Hiina Vabariik | Hiina Vabariik (Taiwan)
UM Ühendriikide väikesed hajasaared
US Ameerika Ühendriigid
VI Ühendriikide Neitsisaared
ZA Lõuna-Aafrika Vabariik
MX Mehhiko Ühendriigid
VA Vatikani Linnriik | Püha Tool`,
  ),
  table(
    'hu',
    `
DM Dominikai Közösség
DO Dominikai Köztársaság
CF Közép-afrikai Köztársaság
MX Mexikói Egyesült Államok
TW Kínai Köztársaság | Kínai Köztársaság (Tajvan)
HK Hongkong Különleges Közigazgatási Terület | Hongkong Különleges Igazgatású Terület
MO Makaó Különleges Közigazgatási Terület | Makaó Különleges Igazgatású Terület
EH Szaharai Arab Demokratikus Köztársaság
VA Vatikánvárosi Állam | Vatikánváros Állam | Apostoli Szentszék
TZ Tanzániai Egyesült Köztársaság
AS Amerikai Szamoa`,
  ),
  table(
    'hr',
    `
CD Demokratska Republika Kongo | DR Kongo
CG Republika Kongo
CF Srednjoafrička Republika
DM Zajednica Dominike | Zajednica Dominika | Dominička Zajednica
DO Dominikanska Republika
GB Ujedinjena Kraljevina Velike Britanije i Sjeverne Irske | Ujedinjeno Kraljevstvo Velike Britanije i Sjeverne Irske | Sjeverna Irska | Wales
GS Južna Georgija i Južni Sendvički otoci
HK Posebno upravno područje Hong Kong | Posebna upravna regija Hong Kong
IM Otok Man
KP Demokratska Narodna Republika Koreja | Narodna Demokratska Republika Koreja | Sjeverna Koreja
MO Posebno upravno područje Makao | Posebna upravna regija Makao
MX Sjedinjene Meksičke Države
RU Ruska Federacija
SA Kraljevina Saudijska Arabija
TW Republika Kina | Republika Kina (Tajvan)
US Sjedinjene Države Amerike
VA Država Grada Vatikana | Država Vatikanskog Grada | Sveta Stolica
VI Američki Djevičanski Otoci | Djevičanski Otoci SAD
VG Britanski Djevičanski Otoci
WF Wallis i Futuna`,
  ),
  table(
    'sr',
    `
BN Brunej Darusalam | Брунеј Дарусалам
CD Demokratska Republika Kongo | Демократска Република Конго
CG Republika Kongo | Република Конго
CF Centralnoafrička Republika | Централноафричка Република
CN Narodna Republika Kina | Народна Република Кина
DM Komonvelt Dominika | Комонвелт Доминика | Заједница Доминика
DO Dominikanska Republika | Доминиканска Република
GB Ujedinjeno Kraljevstvo Velike Britanije i Severne Irske | Уједињено Краљевство Велике Британије и Северне Ирске | Енглеска | Шкотска | Engleska | Škotska | Severna Irska
HK Hongkong specijalna administrativna oblast Narodne Republike Kine | Хонгконг специјална административна област Народне Републике Кине
HM Herdovo ostrvo i Makdonaldova ostrva | Хердово острво и Макдоналдова острва
IM Ostrvo Men | Острво Мен | Men Ostrvo
KP Demokratska Narodna Republika Koreja | Демократска Народна Република Кореја
KR Republika Koreja | Република Кореја
MO Makao specijalna administrativna oblast Narodne Republike Kine | Макао специјална административна област Народне Републике Кине
MX Sjedinjene Meksičke Države | Сједињене Мексичке Државе
NF Teritorija Ostrva Norfok
PN Ostrva Pitkern | Grupa Ostrva Pitkern
RU Ruska Federacija | Руска Федерација
TL Demokratska Republika Istočni Timor | Демократска Република Источни Тимор
TW Republika Kina | Republika Kina (Tajvan) | Република Кина
UM Mala udaljena ostrva Sjedinjenih Američkih Država | Mala udaljena ostrva SAD-a
VA Sveta Stolica | Света Столица | Država Vatikanskog Grada
VI Američka Devičanska Ostrva | Devičanska Ostrva Amerike
ZA Južnoafrička Republika | Јужноафричка Република
WF Valis i Futuna`,
  ),
  table(
    'ru',
    `
BN Бруней-Даруссалам | Государство Бруней-Даруссалам | Государство Бруней, Обитель Мира | Нация Бруней, обитель мира
CC Территория Кокосовых (Килинг) островов | Территория Кокосовые (Килинг) острова
CN Китайская Народная Республика | Народная Республика Китай | КНР
CX Территория острова Рождества
DM Содружество Доминики | Содружество Доминика
GB Соединённое Королевство Великобритании и Северной Ирландии | Шотландия | Уэльс | Северная Ирландия
GG Коронное владение Гернси | Бейливик Гернси
JE Коронное владение Джерси | Бейливик Джерси
HK Специальный административный район Гонконг | Специальный административный район Гонконг Китайской Народной Республики | Гонконг (Сянган) | Сянган
MO Специальный административный район Макао | Специальный административный район Макао Китайской Народной Республики | Аомынь
IO Британская территория Индийского океана
KI Независимая и суверенная Республика Кирибати
KP Корейская Народно-Демократическая Республика | КНДР
NF Территория острова Норфолк | Норфолк
PN Острова Питкэрн | Питкэрн группа островов
ST Демократическая Республика Сан-Томе и Принсипи
TC Острова Тёркс и Кайкос | Тёркс и Кайкос | Теркс и Кайкос острова
TF Территория Французские Южные и Антарктические земли | Французские Южные и Антарктические территории
TL Демократическая Республика Тимор-Лесте | Демократическая Республика Восточный Тимор | Тимор-Лешти | Демократическая Республика Тимор-Лешти
TW Китайская Республика | Китайская Республика (Тайвань)
VA Город-государство Ватикан | Государство-город Ватикан | Святой Престол
VI Виргинские острова Соединенных Штатов | Американские Виргинские острова
WF Территория Уоллис и Футуна острова | Территория островов Уоллис и Футуна
YT Департамент Майотта
US Соединённые Штаты`,
  ),
  table(
    'uk',
    `
CN Китайська Народна Республіка | КНР
CD Демократична Республіка Конго
CG Республіка Конго
KP Корейська Народно-Демократична Республіка | КНДР
KR Республіка Корея
TW Китайська Республіка
DM Співдружність Домініки
DO Домініканська Республіка
CZ Чеська Республіка
GB Сполучене Королівство Великої Британії та Північної Ірландії | Англія | Шотландія | Уельс
MX Мексиканські Сполучені Штати | Сполучені Штати Мексики
CF Центральноафриканська Республіка
ZA Південно-Африканська Республіка | ПАР
VA Держава-місто Ватикан | Святий Престол`,
  ),
  table(
    'tr',
    `
BA Bosna ve Hersek | Bosna-Hersek
BN Brunei Darüsselam | Brunei Barış Ülkesi Devleti
CD Kongo Demokratik Cumhuriyeti | Demokratik Kongo Cumhuriyeti
CG Kongo Cumhuriyeti
CN Çin Halk Cumhuriyeti
DM Dominika Topluluğu | Dominika Milletler Topluluğu
FK Falkland (Malvina) Adaları | Falkland Adaları
GG Guernsey Muhafızlığı
HK Hong Kong Özel İdari Bölgesi | Çin Halk Cumhuriyeti Hong Kong Özel İdari Bölgesi
MO Makao Özel İdari Bölgesi | Çin Halk Cumhuriyeti Makao Özel İdari Bölgesi
KP Kore Demokratik Halk Cumhuriyeti | Demokratik Kore Halk Cumhuriyeti
KR Kore Cumhuriyeti
MX Birleşik Meksika Devletleri | Meksika Birleşik Devletleri
PN Pitcairn, Henderson, Ducie ve Oeno Adaları
TL Doğu Timor Demokratik Cumhuriyeti | Timor-Leste Demokratik Cumhuriyeti
TW Çin Cumhuriyeti | Çin Cumhuriyeti (Tayvan)
US Amerika | ABD
VA Vatikan Şehir Devleti
VI Amerika Birleşik Devletleri Virjin Adaları | ABD Virjin Adaları
WF Wallis ve Futuna Adaları Bölgesi | Wallis ve Futuna
GB Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı | İskoçya | Galler | Kuzey İrlanda`,
  ),
  table(
    'de',
    `
CC Gebiet der Kokosinseln | Territorium der Kokosinseln
CW Land Curaçao
DM Commonwealth von Dominica | Dominicanischer Bund
GG Vogtei Guernsey
HK Sonderverwaltungszone Hongkong der Volksrepublik China | Sonderverwaltungsregion Hongkong der Volksrepublik China
HM Heard und die McDonaldinseln
JE Vogtei Jersey
MO Sonderverwaltungszone Macau der Volksrepublik China | Sonderverwaltungsregion Macau der Volksrepublik China
MP Commonwealth der Nördlichen Marianen
PR Freistaat Puerto Rico
BL Gebietskörperschaft Saint-Barthélemy
UM USA, kleinere ausgelagerte Inseln
UY Republik Östlich des Uruguay
YT Übersee-Département Mayotte
KP Demokratische Volksrepublik Korea
EH Demokratische Arabische Republik Sahara
CH Schweiz (Confoederatio Helvetica)`,
  ),
  table(
    'fr',
    `
BA Bosnie-et-Herzégovine
CC Territoire des îles Cocos (Keeling)
CW Pays de Curaçao
DM Commonwealth de la Dominique
DZ République démocratique et populaire d'Algérie
HK Région administrative spéciale de Hong Kong de la République populaire de Chine
MO Région administrative spéciale de Macao de la République populaire de Chine
PM Collectivité territoriale de Saint-Pierre-et-Miquelon
PN Groupe d'îles Pitcairn
TK Îles Tokelau
WF Territoire des îles Wallis et Futuna`,
  ),
  table(
    'it',
    `
BN Nazione di Brunei, Dimora della Pace
CC Territorio delle Isole Cocos (Keeling)
CW Paese di Curaçao
DM Commonwealth di Dominica
EH Repubblica Araba Saharawi Democratica | Repubblica Democratica Araba Sahrawi
GG Baliato di Guernsey
GP Guadeloupa
HK Regione amministrativa speciale di Hong Kong | Hong Kong Regione amministrativa speciale della Repubblica Popolare Cinese
JE Baliato di Jersey
KI Repubblica indipendente e sovrana di Kiribati
KN Federazione di Saint Christopher e Nevis
MO Regione amministrativa speciale di Macao | Macao Regione amministrativa speciale della Repubblica Popolare Cinese
PN Gruppo di isole Pitcairn
UM Isole minori degli Stati Uniti
UY Repubblica Orientale dell'Uruguay
VI Isole Vergini degli Stati Uniti | Isole Vergini Americane
WF Territorio delle Isole Wallis e Futuna
YT Dipartimento di Mayotte`,
  ),
  table(
    'es',
    `
AX Alandia | Islas Aland
BN Nación de Brunéi, Morada de la Paz
CC Islas Cocos o Islas Keeling | Territorio de las Islas Cocos (Keeling)
CW País de Curazao
DM Mancomunidad de Dominica
GG Bailía de Guernsey | Bailiazgo de Guernsey
HK Región Administrativa Especial de Hong Kong | Región Administrativa Especial de Hong Kong de la República Popular China
JE Bailía de Jersey | Bailiazgo de Jersey
KI República Independiente y Soberana de Kiribati
KN Federación de San Cristóbal y Nieves | Federación de San Cristóbal y Nevis
MM República de la Unión de Myanmar
MO Región Administrativa Especial de Macao | Región Administrativa Especial de Macao de la República Popular China
PN Grupo de Islas Pitcairn
PR Estado Libre Asociado de Puerto Rico
SM Serenísima República de San Marino
TW República de China en Taiwán
WF Territorio de las Islas Wallis y Futuna
YT Departamento de Mayotte
UM Islas menores alejadas de los Estados Unidos`,
  ),
  table(
    'pt',
    `
AX Alândia
BN Nação do Brunei, Morada da Paz
BQ Bonaire, Saba e Santo Eustáquio | Bonaire, Santo Eustáquio e Saba
CC Território das Ilhas Cocos (Keeling)
CF República Centro-Africana
CW País de Curaçao | Ilha de Curaçao
DM Comunidade da Dominica
GG Bailiado de Guernsey
GS Geórgia do Sul e Sandwich do Sul
HK Região Administrativa Especial de Hong Kong | Região Administrativa Especial de Hong Kong da República Popular da China
JE Bailiado de Jersey
KI República Independente e Soberana do Kiribati
MM República da União de Myanmar
MO Região Administrativa Especial de Macau | Região Administrativa Especial de Macau da República Popular da China
MU República das Maurícias
OM Sultanato de Omã
PN Grupo de ilhas Pitcairn
PR Estado Livre Associado de Porto Rico
SM Sereníssima República de San Marino | Sereníssima República de São Marinho
WF Território das Ilhas Wallis e Futuna
YT Departamento de Mayotte`,
  ),
  table(
    'nl',
    `
AX Åland eilanden
CC Grondgebied van de Cocoseilanden
CK Cook eilanden
CW Land Curaçao
EH Sahrawi Arabische Democratische Republiek
FK Falkland eilanden
HK Speciale Administratieve Regio Hongkong | Speciale Administratieve Regio Hongkong van de Volksrepubliek China
KI Onafhankelijke en soevereine republiek Kiribati
MO Speciale Administratieve Regio Macau | Speciale Administratieve Regio Macau van de Volksrepubliek China
MP Gemenebest van de Noordelijke Marianen | Commonwealth van de Noordelijke Marianen
PN Pitcairneilanden
SB Solomon eilanden
VI Maagdeneilanden van de Verenigde Staten | Amerikaanse Maagdeneilanden
CG Republiek Congo
DM Gemenebest van Dominica`,
  ),
  table(
    'sv',
    `
DM Samväldet Dominica
GS Sydgeorgien och Sydsandwichöarna
MF Förvaltningsområdet Saint-Martin
TF Franska sydterritorierna | Franska syd- och Antarktisterritorierna
YT Departementsområdet Mayotte
TW Republiken Kina | Republiken Kina (Taiwan)
KP Demokratiska folkrepubliken Korea
KR Republiken Korea
CD Demokratiska republiken Kongo
CG Republiken Kongo
CN Folkrepubliken Kina
HK Särskilda administrativa regionen Hongkong
GB Förenade konungariket Storbritannien och Nordirland | England | Skottland | Wales | Nordirland`,
  ),
]

const eastern: readonly AliasTable[] = [
  table(
    'ar',
    `
AE الإمارات | الامارات | دولة الإمارات العربية المتحدة | دولة الإمارات
BN بروناي دار السلام | سلطنة بروناي
BQ بونير وسينت أوستاتيوس وسابا | بونير وسانت يوستاتيوس وسابا
BV جزيرة بوفيه | جزر بوفيه
CD جمهورية الكونغو الديمقراطية | جمهورية الكونغو الديموقراطية
CG جمهورية الكونغو
DM كومنولث دومينيكا | كومونولث دومينيكا
DO جمهورية الدومينيكان | الجمهورية الدومينيكية
EH الجمهورية العربية الصحراوية الديمقراطية
FM ميكرونيسيا | ولايات ميكرونيسيا المتحدة
GB المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | المملكة المتحدة لبريطانيا العظمى وايرلندا الشمالية | بريطانيا العظمى | إنجلترا | اسكتلندا | ويلز
GS جورجيا الجنوبية وجزر ساندوتش الجنوبية
HK منطقة هونغ كونغ الإدارية الخاصة | منطقة هونغ كونغ الإدارية التابعة لجمهورية الصين الشعبية | هونج كونج
KM الاتحاد القمري | اتحاد جزر القمر
KP جمهورية كوريا الديمقراطية الشعبية | جمهورية كوريا الشعبية الديمقراطية
KR جمهورية كوريا
MD مولدوفا | مولدوڤا
MO منطقة ماكاو الإدارية الخاصة | منطقة ماكاو الإدارية التابعة لجمهورية الصين الشعبية
MX الولايات المتحدة المكسيكية
RE لا ريونيون | جزيرة لا ريونيون
RS صربيا | صيربيا
TL تيمور الشرقية | جمهورية تيمور الشرقية الديمقراطية
TW جمهورية الصين | جمهورية الصين (تايوان)
UM جزر الولايات المتحدة الصغيرة النائية | جزر الولايات المتحدة الصغيرة النائية
US الولايات المتحدة | الولايات المتحدة الأمريكية | الولايات المتحدة الاميركية | أمريكا | أميركا
VA الكرسي الرسولي | دولة مدينة الفاتيكان | دولة الفاتيكان
VI جزر العذراء الأمريكية | جزر فيرجن الأمريكية
VG جزر العذراء البريطانية
WF إقليم جزر واليس وفوتونا`,
  ),
  table(
    'fa',
    `
AS ساموآی آمریکا
AX جزایر الند | جزایر آلند
BM جزایر برمودا
BN برونئی سرای صلح | برونئی دارالسلام
CD جمهوری دموکراتیک کنگو | کنگو دموکراتیک
CF جمهوری آفریقای مرکزی | آفریقای مرکزی
CG جمهوری کنگو | کنگو برازاویل | جمهوری برازاویل کنگو
CM کامرون
CN جمهوری خلق چین
CV دماغه سبز | کیپ ورد | جمهوری کیپ ورد
DM دومینیکا | مشترک‌المنافع دومینیکا | قلمرو همسود دومینیکا
DO جمهوری دومینیکن
EE استونی
ET اتیوپی
FJ جزایر فیجی
FM ایالات فدرال میکرونزی
FO جزایر فارو | جزایر فاروئه
GB انگلیس | پادشاهی متحد بریتانیای کبیر و ایرلند شمالی | پادشاهی متحده بریتانیای کبیر و ایرلند شمالی | اسکاتلند
GL گرینلند | گروئنلند
GQ گینه استوایی
GU گوام
GW گینه بیسائو
HK هنگ کنگ
HM جزیره هرد و جزایر مک‌دونالد
HR کرواسی
IM جزیره من
IN هندوستان
KM مجمع‌الجزایر قمر | اتحاد قمر
KP جمهوری دموکراتیک خلق کره | کره شمالی
KR جمهوری کره
KY جزایر کیمن
LR لیبریا
MX ایالات متحد مکزیک | ایالات متحده مکزیک
NF جزیره نورفک | جزایر نورفک | جزیره نورفولک
NU نیووی | نیوئه
PF پلی‌نزی فرانسه
PG پاپوآ گینه نو
PM سن پیر و میکلن | سن‌پیر و میکلون
SK اسلواکی
ST سائوتومه و پرنسیپ
TF سرزمین‌های جنوبی و جنوبگانی فرانسه
TJ تاجیکستان
TL تیمور شرقی | جمهوری دموکراتیک تیمور شرقی
TW جمهوری چین | جمهوری چین (تایوان)
UM جزایر کوچک حاشیه‌ای ایالات متحده آمریکا
VA دولت‌شهر واتیکان | شهر واتیکان
VC سنت وینسنت و گرنادین‌ها
VI جزایر ویرجین ایالات متحده آمریکا | جزایر ویرجین ایالات متحده
WF جزایر والیس و فوتونا
ZA آفریقای جنوبی`,
  ),
  table(
    'ur',
    `
AG اینٹیگوا و باربوڈا | انٹیگوا و باربوڈا
AI اینگویلا | انگویلا
AL البانیا | البانیہ
AO انگولہ | انگولا
AQ انٹارکٹکا | انٹارکٹیکا
AR ارجنٹائن | ارجنٹینا
AS امریکی سمووا
AX جزائر اولند
BA بوسنیا و ہرزیگووینا
BE بلجئیم | بیلجیم
BL سینٹ بارتھیملے
BQ کیریبین نیدرلینڈز | بونایر، سینٹ ایوسٹائیس اور سابا
BV جزیرہ بووہ
CC جزائر کوکوس
CD جمہوری جمہوریہ کانگو | عوامی جمہوریہ کانگو
CG جمہوریہ کانگو
CH سویٹذرلینڈ | سوئٹزرلینڈ | سوئیس متحدہ
CI آئیوری کوسٹ | کوت دیواغ
CK جزائر کک
CN عوامی جمہوریہ چین
CR کوسٹاریکا
CV کیپ ورڈی
CX جزیرہ کرسمس
CZ چیک جمہوریہ | چیک
DM دولتِ مشترکہ ڈومینیکا
DO جمہوریہ ڈومینیکن | ڈومینیکن جمہوریہ
EC ایکوڈور
ER ارتریا
FK جزائر فاکلینڈ
FM ریاستہائے وفاقیہ مائکرونیشیا
GB مملکتِ متحدہ | مملکت متحدہ | برطانیہ | انگلستان | مملکتِ متحدہ برطانیہ عظمی و شمالی آئرلینڈ
GF فرانسیسی گیانا
GG گرنزی
GS جنوبی جارجیا و جزائر جنوبی سینڈوچ
GT گواتیمالا
HK ہانگ کانگ عوامی جمہوریہ چین کا خصوصی انتظامی علاقہ
HM جزیرہ ہرڈ و جزائر مکڈونلڈ
HN ہونڈوراس
HR کرویئشا
IE جزیرہ آئرلینڈ | جمہوریہ آئرلینڈ
IO برطانوی بحرہند خطہ
IT اطالیہ
KG کرغیزستان
KI کیریباتی
KM القمری | اتحاد القمری
KN سینٹ کیٹز و ناویس
KP جمہوری عوامی جمہوریہ کوریا | عوامی جمہوریہ کوریا
KR جمہوریہ کوریا
KY جزائر کیمین
LA عوامی جمہوری جمہوریہ لاؤ
LI لیختینستائن
LK جمہوری و اشتراکی جمہوریہ سری لنکا
LT لتھووینیا
LU دوقیہ کبیر لکسمبرگ | دوقیہ کبیرلکسمبرگ
MC مناکو
MH جزائر مارشل
MK مقدونیہ | شمالی مقدونیہ
MO مکاؤ عوامی جمہوریہ چین کا خصوصی انتظامی علاقہ
MP جزائر شمالی ماریانا
MQ مارٹینیک
MR موریتانیہ
MS مانٹسریٹ
MU موریشس
MX ریاستہائے متحدہ میکسیکو
NA نمیبیا
NC نیو کیلیڈونیا
NF جزیرہ نورفک
NL نیدرلینڈز | ہالینڈ
NU نیووے
PM سینٹ پیئر و میکیلون
PN جزائر پٹکیرن | پٹکیرن جزائر
RE رے یونیوں
SB جزائر سلیمان
SH سینٹ ہلینا، اسینشن و ترسٹان دا کونیا
SJ سوالبارڈ اور جان میئن
SL سیرالیون
SR سرینام
ST ساؤ ٹومے و پرنسپے
SV ایل سیلواڈور
SY سوریہ
SZ سوازی لینڈ
TC جزائر کیکس و ترکیہ
TF سرزمین جنوبی فرانسیسیہ و انٹارکٹکا
TL مشرقی تیمور
TT ٹرینیڈاڈ و ٹوباگو
TW جمہوریہ چین | جمہوریہ چین (تائیوان)
UM امریکی چھوٹے بیرونی جزائر
US ریاستہائے متحدہ | ریاستہائے متحدہ امریکا | ریاست ہائے متحدہ امریکہ | امریکہ | امریکا
VC سینٹ وینسینٹ و گریناڈائنز
VE وینیزویلا
VG برطانوی جزائر ورجن
VI امریکی جزائر ورجن
WF والس و فتونہ
WS سامووا
XK کوسووہ
ZA جنوبی افریقا | جنوبی افریقہ`,
  ),
  table(
    'ja',
    `
BM バミューダ諸島
BQ オランダカリブ領域 | BES諸島
FJ フィジー諸島
GG ガーンジー島
GP グアドループ島
GS 南ジョージア島・南サンドイッチ諸島
JE ジャージー島
KN セントキッツ・ネービス | セントキッツ・ネーヴィス | セントクリストファー・ネービス
KP 朝鮮民主主義人民共和国
MQ マルチニーク島
MX メキシコ合衆国
SH セントヘレナ・アセンション・トリスタンダクーニャ
SJ スヴァールバル諸島・ヤンマイエン島
TF フランス領極南諸島 | フランス領南方・南極地域
TK トケラウ諸島
UM 米領小離島 | 合衆国領有小離島
VC セントビンセント・グレナディーン諸島 | セントビンセント及びグレナディーン諸島
VA バチカン市国 | 聖座
WF ワリス・フテュナ諸島
YT マイヨット島
TW 中華民国
GB グレートブリテン及び北アイルランド連合王国 | イングランド | スコットランド | ウェールズ | 北アイルランド`,
  ),
  table(
    'ko',
    `
AE 아랍 토후국 연방 | 아랍에미리트 연합
BN 브루나이 다루살람국
BQ 카리브 네덜란드 | 보네르, 신트외스타티위스, 사바 | 보네르 신트외스타티위스 사바
CV 카보베르데
CD 콩고 민주 공화국 | 콩고민주공화국
CG 콩고 공화국 | 콩고공화국
CN 중화인민공화국
EH 사하라 아랍 민주 공화국
ES 에스파냐 | 에스파냐 왕국
HK 중화인민공화국 홍콩 특별행정구 | 홍콩 특별행정구
KG 키르기스 공화국 | 키르기스
KN 세인트키츠 네비스 | 세인트키츠 네비스 연방
KP 조선민주주의인민공화국
LA 라오 인민 민주 공화국
MO 중화인민공화국 마카오 특별행정구 | 마카오 특별행정구
MS 몬트세랫
PG 파푸아뉴기니
SJ 스발바르 얀마옌 제도 | 스발바르 얀마옌
SL 시에라리온
SM 산마리노
TF 프랑스령 남부와 남극 지역
TH 타이 왕국
TW 중화민국
GB 그레이트브리튼 북아일랜드 연합 왕국 | 잉글랜드 | 스코틀랜드 | 웨일스 | 북아일랜드`,
  ),
  table(
    'zh',
    `
BN 文莱和平之国 | 文莱达鲁萨兰国
BO 多民族玻利维亚国
BV 布维岛
CC 科科斯
CD 刚果民主共和国
CG 刚果共和国
CN 中华人民共和国 | 中華人民共和國
DM 多米尼克国 | 多米尼克联邦
DO 多明尼加 | 多明尼加共和国
FM 密克罗尼西亚联邦
GS 南乔治亚岛和南桑威奇群岛
HK 中华人民共和国香港特别行政区 | 中華人民共和國香港特別行政區 | 香港特别行政区 | 香港特別行政區
KN 圣克里斯托弗和尼维斯联邦
KP 朝鲜人民民主共和国 | 朝鲜民主主义人民共和国
MF 法属圣马丁
MO 中华人民共和国澳门特别行政区 | 中華人民共和國澳門特別行政區 | 澳门特别行政区 | 澳門特別行政區
SJ 斯瓦尔巴特 | 斯瓦尔巴和扬马延
SX 荷属圣马丁
TF 法国南部和南极土地 | 法属南部和南极领地
TH 泰王国 | 泰王國
TW 中华民国 | 中華民國
ZA 南非共和国`,
  ),
]

/** One fact in many languages: the Dutch Caribbean, the Falklands with both names, Taiwan as Chinese lists have it. */
const oneFact: readonly AliasTable[] = [
  table(
    'en',
    `
BQ Bonaire, Sint Eustatius, Saba | Bonaire, St. Eustatius and Saba`,
  ),
  table('cs', 'BQ Bonaire, Svatý Eustach a Saba\nTW Tchaj-wan, provincie Číny\nFK Malvíny'),
  table(
    'da',
    'BQ Bonaire, Sint Eustatius og Saba\nTW Taiwan, Den Kinesiske Provins\nTF Sydlige Franske Territorier\nRU Den Russiske Føderation | Russiske Føderation',
  ),
  table('de', 'TW Taiwan, Chinesische Provinz | Taiwan, Provinz Chinas\nFK Malwinen\nGF Französisch-Guyana\nCX Weihnachtsinseln'),
  table(
    'es',
    'TW Taiwán, Provincia de China\nBQ Islas BES\nTF Territorios Franceses del Sur\nAS Samoa Estadounidense\nMV Islas Maldivas\nBM Islas Bermudas\nKM Islas Comores\nHK Región Administrativa Especial China de Hong Kong\nMO Región Administrativa Especial China de Macao',
  ),
  table('fi', 'TW Taiwan, Kiinan provinssi'),
  table(
    'fr',
    'TW Taïwan, province de Chine\nNU Nioue\nVI Îles Vierges, États-Unis | Îles Vierges (États-Unis)\nVG Îles Vierges (Royaume-Uni)',
  ),
  table(
    'hr',
    'BQ Bonaire, Sveti Eustahije i Saba\nTW Tajvan, kineska provincija\nUM Američki mali izvanjski otoci\nCV Zelenortski otoci\nCC Cocos (Keeling) otoci',
  ),
  table(
    'hu',
    'BQ Bonaire, Saint Eustatius és Saba | Bonaire, Sint Eustatius és Saba\nTW Tajvan, kínai tartomány\nCV Zöld-foki-szigetek\nSH Szent Ilona, Ascension és Tristan da Cunha',
  ),
  table(
    'it',
    'TW Taiwan, provincia della Cina\nFK Malvine | Isole Malvine\nTF Territori francesi meridionali\nBQ Bonaire, Sint Eustatius e Saba',
  ),
  table(
    'nb',
    'BQ Bonaire, Sint Eustatius og Saba\nTW Taiwan, Den kinesiske provins\nTF Franske sørlige territorier\nUM Mindre utenforliggende øyer til USA',
  ),
  table(
    'nl',
    'BQ Bonaire, Sint Eustatius en Saba\nTW Taiwan, provincie van China\nFK Malvinas | Malvinen\nCC Cocoseilanden (Keelingeilanden)\nHM Heardeiland en McDonaldeilanden\nLA Laos Democratische Volksrepubliek',
  ),
  table(
    'pl',
    'BQ Bonaire, Sint Eustatius i Saba\nTW Tajwan, Prowincja Chińska | Tajwan, Prowincja Chin\nFK Malwiny\nTF Francuskie Terytoria Południowe\nNF Wyspy Norfolk\nCC Wyspy Kokosowe (Wyspy Keelinga)',
  ),
  table(
    'pt',
    'TW Taiwan, Província da China | Formosa (Taiwan)\nSG Cingapura\nAZ Azerbaidjão\nBF Burquina\nBY Bielo-Rússia\nCC Ilhas Cocos\nCX Ilha Natal\nRE Ilha Reunião\nSM São Marino\nIR Irã, República Islâmica do | República Islâmica do Irã\nVI Ilhas Virgens, Estados Unidos\nFK Ilhas Malvinas',
  ),
  table(
    'ro',
    'BQ Bonaire, Sint Eustatius și Saba\nBY Bielorusia\nCF Republica Centrafricană | Republica Central Africană\nCI Coasta de Fildeș\nEH Sahara de Vest\nGF Guiana Franceză\nGQ Guinea Ecuatorială\nKP Republica Populară Democrată Coreeană\nKR Republica Coreea\nCN Republica Populară Chineză\nTW Republica Chineză\nCX Insula Crăciunului\nKY Insulele Caiman\nMY Malaezia\nTH Tailanda\nTL Timorul de Est\nMX Statele Unite Mexicane\nVI Insulele Virgine (SUA)\nFK Insulele Malvine\nDM Comunitatea Dominicii\nDO Republica Dominicană\nGB Regatul Unit al Marii Britanii și Irlandei de Nord | Anglia | Scoția',
  ),
  table(
    'ru',
    'BQ Бонайре, Синт-Эстатиус и Саба\nTW Китайская провинция Тайвань | Тайвань, провинция Китая\nFK Фолклендские (Мальвинские) острова | Мальвинские острова\nAI Ангвилла\nAS Американские Самоа\nSC Сейшелы\nWF Уоллес и Футана\nVG Виргинские острова (Британия)',
  ),
  table(
    'sk',
    'TW Taiwan, provincia Číny\nBQ Bonaire, Svätý Eustach a Saba\nHK Osobitná administratívna oblasť Číny Hongkong\nMO Osobitná administratívna oblasť Číny Macao\nMP Spoločenstvo Severných Marián\nWS Samojský nezávislý štát\nVI Panenské ostrovy Spojených štátov',
  ),
  table(
    'sl',
    'BQ Bonaire, Sint Eustatius in Saba\nTW Tajvan, provinca Kitajske\nCN Ljudska republika Kitajska\nKP Demokratična ljudska republika Koreja\nGB Združeno kraljestvo Velike Britanije in Severne Irske\nMX Združene mehiške države\nTT Trinidad in Tobago | Trinidad in Tabago',
  ),
  table(
    'sr',
    'BQ Бонер, Свети Еустахије и Саба | Boner, Sveti Eustahije i Saba\nTW Тајван, Кинеска Провинција | Tajvan, Kineska Provincija\nAX Острва Аланд | Ostrva Aland\nCK Острва Кук | Ostrva Kuk\nKY Острва Кајман | Ostrva Kajman\nMM Бурма | Burma\nJE Džersi | Џерси\nFK Малвини | Malvini',
  ),
  table(
    'sv',
    'BQ Bonaire, Sint Eustatius och Saba\nTW Taiwan, provins i Kina\nKM Comorerna\nKN Sankt Kitts och Nevis\nLC Sankt Lucia\nNF Norfolköarna\nSH Saint Helena, Ascension och Tristan da Cunha | Sankta Helena\nPM Sankt Pierre och Miquelon\nVC Sankt Vincent och Grenadinerna\nWF Wallis och Futuna\nVN Socialistrepubliken Vietnam\nMX Förenade mexikanska staterna\nSY Syriska arabrepubliken',
  ),
  table(
    'tr',
    'BQ Bonaire, Sint Eustatius ve Saba\nTW Tayvan, Çin Eyaleti\nTF Fransız Güney Bölgeleri\nCV Yeşil Burun Adaları\nVG İngiliz Virgin Adaları\nVI Amerikan Virgin Adaları | Virgin Adaları, A.B.D.\nGQ Ekvatoral Gine\nFM Mikronezya Federe Devletleri\nVE Venezuela Bolivar Cumhuriyeti',
  ),
  table(
    'uk',
    'BQ Бонайре, Сінт-Естатіус і Саба\nKM Коморські острови\nKN Сент-Кіттс і Невіс\nVC Сент-Вінсент і Гренадини\nTL Східний Тимор\nVG Віргінські острови (Британія)\nFK Мальвінські острови',
  ),
  table(
    'ja',
    'CV カーボヴェルデ\nTW 中国領・台湾\nKG キルギスタン\nFK マルビナス\nVA 聖庁\nBQ ボネール、シントユースタティウス及びサバ\nHK 香港・中国特別行政区\nMO マカオ・中国特別行政区\nPM サンピエール及びミクロン\nSJ スヴァールバル及びヤンマイエン\nHM ハード島及びマクドナルド諸島',
  ),
  table(
    'ko',
    'FK 말비나스\nBN 브루나이 다루살람\nTW 타이완, 중국령\nVA 바티칸 시티\nSH 세인트헬레나 어센션 트리스탄다쿠냐\nVG 영국령 버진 제도 | 버진 제도, 영국령\nVI 미국령 버진 제도 | 버진 제도, 미국령\nTH 타일랜드',
  ),
  table(
    'zh',
    'AU 澳大利亞\nNZ 新西蘭\nID 印度尼西亞\nCY 賽浦路斯\nVE 委內瑞拉玻利瓦爾共和國 | 委內瑞拉\nBO 玻利維亞多民族國\nPW 帕勞\nNU 紐埃\nMS 蒙塞拉特島\nTT 特立尼達和多巴哥\nGF 法屬蓋亞那\nPF 法屬玻利尼西亞 | 法属玻利尼西亚\nVG 英屬處女群島 | 英屬處女羣島\nVI 美屬處女群島 | 美屬處女羣島\nFK 馬維娜斯 | 马尔维纳斯\nPG 巴布亞新幾內亞\nSY 敘利亞\nLA 寮人民民主共和國\nBQ 博奈尔、圣尤斯特歇斯岛和萨巴',
  ),
  table(
    'ar',
    'LI ليشتنشتاين\nMT مالطة\nVN الفيتنام | الفييتنام\nPE البيرو\nPY الباراغواي\nNC نيو كاليدونيا\nTW تايوان، محافظة صينية\nFK مالفيناس\nME مونتنيغرو\nNI نيكاراجوا\nAQ القطب الجنوبي | القارة القطبية الجنوبية\nBF بوركينا فاصو',
  ),
  table(
    'fa',
    'LU لوگزامبورگ\nME مونته نگرو\nLC سن لوسیا\nGI گیبرالتار\nMT مالتا\nUA اکراین\nKN سن کیتس و نویس\nVC سن وینسنت و گرنادین\nPM سنت پیر و میکلون\nTC جزایر ترک و کایکوس\nGR یونان\nTW تایوان، استانی از چین',
  ),
  table(
    'el',
    'GR Ελληνική Δημοκρατία\nGB Ηνωμένο Βασίλειο της Μεγάλης Βρετανίας και της Βόρειας Ιρλανδίας | Αγγλία | Σκωτία\nMX Ηνωμένες Πολιτείες του Μεξικού\nSA Βασίλειο της Σαουδικής Αραβίας\nZA Δημοκρατία της Νότιας Αφρικής\nCI Δημοκρατία της Ακτής του Ελεφαντοστού\nKP Λαϊκή Δημοκρατία της Κορέας\nKR Δημοκρατία της Κορέας\nCN Λαϊκή Δημοκρατία της Κίνας\nTW Δημοκρατία της Κίνας\nCF Δημοκρατία Κεντρικής Αφρικής\nSS Δημοκρατία του Νότιου Σουδάν\nFK Μαλβίνες',
  ),
  table(
    'bg',
    'CN Китайска народна република\nKP Корейска народнодемократична република\nKR Република Корея\nTW Република Китай\nCD Демократична република Конго\nCG Република Конго\nGB Обединено кралство Великобритания и Северна Ирландия | Англия | Шотландия\nMX Мексикански съединени щати\nRU Руска федерация\nVA Ватикана\nBL Свети Вартоломей\nCC Кокосови острови\nFK Малвини',
  ),
]

/** What states call themselves in languages without a table here, and in Latin letters. */
const ownNames: readonly AliasTable[] = [
  table('lb', 'LU Lëtzebuerg | Groussherzogtum Lëtzebuerg'),
  table('rm', 'CH Svizra | Confederaziun svizra'),
  table('fo', 'FO Føroyar'),
  table('kl', 'GL Kalaallit Nunaat'),
  table('ht', "HT Ayiti | Repiblik Ayiti | Repiblik d'Ayiti"),
  table('se', 'NO Norga | Norgga gonagasriika'),
  table('ch', 'GU Guåhån\nMP Sankattan Siha Na Islas Mariånas | Islas Mariånas'),
  table('pap', 'CW Kòrsou | Pais Kòrsou\nBQ Boneiru'),
  table('mg', "MG Madagasikara | Repoblikan'i Madagasikara"),
  table('sm', 'WS Malo Saʻoloto Tutoʻatasi o Sāmoa\nAS Sāmoa Amelika | Amelika Sāmoa'),
  table('fj', 'FJ Viti | Matanitu Tugalala o Viti'),
  table('gil', 'KI Ribaberiki Kiribati'),
  table('na', 'NR Naoero | Ripublik Naoero'),
  table('bi', 'VU Ripablik blong Vanuatu'),
  table('tpi', 'PG Papua Niugini | Independen Stet bilong Papua Niugini'),
  table('crs', 'SC Sesel | Repiblik Sesel'),
  table('ss', 'SZ Umbuso weSwatini | weSwatini'),
  table('rw', "RW Repubulika y'u Rwanda"),
  table('rn', "BI Uburundi | Republika y'Uburundi"),
  table('tn', 'BW Lefatshe la Botswana'),
  table('st', 'LS Muso oa Lesotho'),
  table('zu', 'ZA iNingizimu Afrika | Ningizimu Afrika | IRiphabhulikhi yaseNingizimu Afrika'),
  table('xh', 'ZA Mzantsi Afrika | IRiphabliki yaseMzantsi Afrika'),
  table('gn', 'PY Tetã Paraguái | Paraguái'),
  table('qu', 'PE Piruw | Piruw Suyu\nBO Buliwya | Buliwya Mamallaqta'),
  table('ay', 'BO Wuliwya | Wuliwya Suyu'),
  table('gv', 'IM Ellan Vannin | Mannin'),
  table('tet', "TL Timor Lorosa'e | Repúblika Demokrátika Timór-Leste"),
  table('lo', 'LA ລາວ | ສປປລາວ | ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ'),
  table('my', 'MM မြန်မာ | မြန်မာနိုင်ငံ'),
  table('si', 'LK ශ්‍රී ලංකාව | ශ්‍රී ලංකා'),
  table('dz', 'BT འབྲུག་ཡུལ་ | འབྲུག'),
  table('ne', 'NP नेपाल'),
  table('la', 'VA Civitas Vaticana | Status Civitatis Vaticanae\nCH Confoederatio Helvetica'),
  table('bn', 'BD গণপ্রজাতন্ত্রী বাংলাদেশ | বাংলাদেশ'),
  table('el', 'GR Ellada | Elláda | Ellas | Elliniki Dimokratia\nCY Δημοκρατία της Κύπρου | Κυπριακή Δημοκρατία'),
  table(
    'ru',
    `
RU Rossiya | Rossija | Rossiyskaya Federatsiya | Rossijskaja Federacija
KZ Qazaqstan | Respublika Kazakhstan | Qazaqstan Respublikasy
KG Kyrgyz Respublikasy
UA Ukraina | Ukrayina
BY Belarus | Bielaruś
TJ Toçikiston | Tojikiston
UZ Ўзбекистон Республикаси | O'zbekiston Respublikasi`,
  ),
  table(
    'zh',
    'CN Zhongguo | Zhōngguó | Zhonghua Renmin Gongheguo | Zhōnghuá Rénmín Gònghéguó\nTW Zhonghua Minguo | Zhōnghuá Mínguó',
  ),
  table('ko', 'KR Hanguk | Daehan Minguk\nKP Chosŏn Minjujuŭi Inmin Konghwaguk'),
  table('th', 'TH Prathet Thai | Ratcha Anachak Thai | Mueang Thai'),
  table(
    'ar',
    `
EG Misr | Jumhuriyat Misr al-Arabiyah
SA Al-Mamlakah al-Arabiyyah as-Suudiyyah | Al-Arabiyah as-Suudiyah
MA Al-Maghrib | Al-Mamlakah al-Maghribiyah
SA العربية السعودية
DZ Al-Jazair | Al-Djazaïr
AE Al-Imarat
QA Dawlat Qatar
KW Dawlat al-Kuwait
LB Lubnan | Al-Jumhuriyah Al-Lubnaniyah
JO Al-Urdun
IQ Al-Iraq | Jumhuriyat al-Iraq
LY Dawlat Libya
PS Dawlat Filastin | Filastin
BH Mamlakat al-Bahrayn`,
  ),
  table('fa', 'IR Jomhuri-ye Eslami-ye Iran | Jomhūri-ye Eslāmi-ye Irān'),
  table('ps', 'AF د افغانستان اسلامي جمهوریت | د افغانستان اسلامي جمهوريت'),
  table('tk', 'AF Owganystan Yslam Respublikasy'),
  table('gn', 'BO Volívia | Tetã Volívia'),
  table('sg', 'CF Bêafrîka | Ködörösêse tî Bêafrîka'),
  table('kg', 'CD Repubilika ya Kongo Demokratiki\nCG Repubilika ya Kongo'),
  table('ln', 'CD Republiki ya Kongó Demokratiki\nCG Republíki ya Kongó'),
  table('lua', 'CD Ditunga dia Kongu wa Mungalaata'),
  table('rar', "CK Kūki 'Āirani"),
  table('zdj', 'KM Udzima wa Komori'),
  table('hif', 'FJ रिपब्लिक ऑफ फीजी'),
  table('nrf', 'JE Jèrri | Bailliage dé Jèrri\nGG Dgèrnésiais'),
  table('gv', 'IM Mannin'),
  table('ta', 'IN இந்தியக் குடியரசு\nLK இலங்கை சனநாயக சோசலிசக் குடியரசு\nSG சிங்கப்பூர் குடியரசு'),
  table('ckb', 'IQ عێراق | کۆماری عێراق'),
  table('lo', 'LA ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ'),
  table('si', 'LK ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය'),
  table('lt', 'LT Lietuvos Respublikos'),
  table('lv', 'LV Latvijas Republikas'),
  table('zgh', 'MA ⵍⵎⴰⵖⵔⵉⴱ | ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ'),
  table('dv', 'MV ދިވެހިރާއްޖޭގެ | ދިވެހިރާއްޖޭގެ ޖުމްހޫރިއްޔާ'),
  table('mh', 'MH M̧ajeļ | Aolepān Aorōkin M̧ajeļ'),
  table('my', 'MM ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော် | ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်'),
  table('ch', 'MP Na Islas Mariånas'),
  table('ny', 'MW Malaŵi | Dziko la Malaŵi'),
  table('tn', 'NA Lefatshe la Namibia\nZA Aforika Borwa | Rephaboliki ya Aforika Borwa'),
  table('pih', "NF Norf'k Ailen | Teratri of Norf'k Ailen"),
  table('se', 'NO Norgga'),
  table('ne', 'NP नेपाल संघीय लोकतान्त्रिक गणतन्त्र | सङ्घीय लोकतान्त्रिक गणतन्त्र नेपाल'),
  table('qu', 'PE Piruw Ripuwlika'),
  table('pau', 'PW Beluu er a Belau'),
  table('tg', 'TJ Ҷумҳурии Тоҷикистон'),
  table('am', 'ET የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ'),
  table('ti', 'ER ሃገረ ኤርትራ'),
  table('dz', 'BT འབྲུག་རྒྱལ་ཁབ་'),
  table('sw', 'CD Jamhuri ya Kidemokrasia ya Kongo'),
  table('nr', 'ZA Sewula Afrika | IRiphabliki yeSewula Afrika'),
  table('nso', 'ZA Afrika-Borwa | Rephaboliki ya Afrika-Borwa'),
  table('st', 'ZA Afrika Borwa | Rephaboliki ya Afrika Borwa'),
  table('ss', 'ZA IRiphabhulikhi yeNingizimu Afrika'),
  table('ts', 'ZA Afrika Dzonga | Riphabliki ra Afrika Dzonga'),
  table('ve', 'ZA Afurika Tshipembe | Riphabuḽiki ya Afurika Tshipembe'),
  table('zu', 'ZA IRiphabliki yaseNingizimu Afrika'),
  table('sv', 'AX Landskapet Åland'),
  table('fil', 'PH Republika ng Pilipinas'),
  table('kea', 'CV Kabu Verdi | Kabuverdi'),
  table('de', 'DE Bundesrep. Deutschland'),
]

export const localOfficialNames: readonly AliasTable[] = [...european, ...eastern, ...oneFact, ...ownNames]
