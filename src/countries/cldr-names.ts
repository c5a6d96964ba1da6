/**
 * Region names of CLDR 48 (short and long style) that neither i18n-iso-countries nor our own tables recognise in their language: what
 * browsers, phones and Windows print. By language: an alpha-2 code, a blank, a name; facts are separated by `|`. Collected with
 * Intl.DisplayNames of Node 20.20 and reviewed; test/countries/exam.test.ts measures what the running platform prints against the index.
 */
export const cldrNames: ReadonlyMap<string, string> = new Map([
  [
    'af',
    'AS Amerikaanse Samoa|BV Bouvet-eiland|IO Brits-Indiese Oseaangebied|CN China|CC Kokoseilande|CG Kongo-Brazzaville|CZ Tsjeggië|HM Heardeiland en McDonaldeilande|HK Hongkong SAS China|HK Hongkong|KG Kirgistan|MO Macau SAS China|MO Macau|MP Noord-Mariane-eilande|MK Noord-Macedonië|PS Palestynse Grondgebiede|PS Palestina|SB Salomonseilande|SJ Spitsbergen en Jan Mayen|SZ Eswatini|TM Turkmenistan|UM Klein afgeleë eilande van die VSA|VI VSA se Maagde-eilande',
  ],
  [
    'am',
    'AI አንጉይላ|AG አንቲጓ እና ባርቡዳ|BZ በሊዝ|BG ቡልጋሪያ|CV ኬፕቨርዴ|CF ማዕከላዊ አፍሪካ ሪፑብሊክ|CX ክሪስማስ ደሴት|CZ ቼቺያ|DO ዶመኒካን ሪፑብሊክ|GW ጊኒ-ቢሳው|HM ኽርድ ኣና ማክዶናልድ ደሴቶች|HK ሆንግ ኮንግ ልዩ የአስተዳደር ክልል ቻይና|HK ሆንግ ኮንግ|KW ኩዌት|MO ማካኦ ልዩ የአስተዳደር ክልል ቻይና|MO ማካኦ|MH ማርሻል ደሴቶች|FM ማይክሮኔዢያ|NU ኒዌ|MK ሰሜን መቄዶንያ|NO ኖርዌይ|PS ፍልስጥኤም|PN ፒትካኢርን ደሴቶች|PR ፑዌርቶ ሪኮ|RU ሩስያ|PM ሴንት ፒዬር እና ሚኩኤሎን|VC ሴንት ቪንሴንት እና ግሬናዲንስ|SB ሰለሞን ደሴቶች|SO ሶማሊያ|SZ ኤስዋቲኒ|SY ሶሪያ|TL ቲሞር ሌስቴ|AE የተባበሩት ዓረብ ኤምሬትስ|GB ዩናይትድ ኪንግደም|GB ዩኬ|JE ጀርዚ|BL ሴንት ባርቴሌሚ',
  ],
  [
    'ar',
    'AQ أنتاركتيكا|AG أنتيغوا وبربودا|BS جزر البهاما|BB بربادوس|BY بيلاروس|IO الإقليم البريطاني في المحيط الهندي|CX جزيرة كريسماس|CC جزر كوكوس (كيلينغ)|CG الكونغو - برازافيل|CD الكونغو - كينشاسا|DK الدانمرك|PF بولينيزيا الفرنسية|TF الأقاليم الجنوبية الفرنسية|GL غرينلاند|HK هونغ كونغ الصينية (منطقة إدارية خاصة)|HU هنغاريا|MO منطقة ماكاو الإدارية الخاصة|MO مكاو|MW ملاوي|MQ جزر المارتينيك|FM ميكرونيزيا|MM ميانمار (بورما)|NU نيوي|OM عُمان|PS الأراضي الفلسطينية|RE روينيون|SH سانت هيلينا|PM سان بيير ومكويلون|VC سانت فنسنت وجزر غرينادين|ST ساو تومي وبرينسيبي|SJ سفالبارد وجان ماين|SZ إسواتيني|TZ تنزانيا|TL تيمور - ليشتي|UM جزر الولايات المتحدة النائية|UY أورغواي|VG جزر فيرجن البريطانية|VI جزر فيرجن الأمريكية|WF جزر والس وفوتونا|AX جزر آلاند|BQ هولندا الكاريبية|JE جيرسي|BL سان بارتليمي|MF سان مارتن|SX سانت مارتن',
  ],
  ['az', 'CZ Çexiya|HK Honq Konq Xüsusi İnzibati Rayonu Çin|MO Makao XİR Çin|PS Fələstin|SZ Esvatini'],
  [
    'be',
    'BS Багамскія астравы|HK Ганконг|MO Макаа|MK Паўночная Македонія|PS Палесціна|GS Паўднёвая Георгія і Паўднёвыя Сандвічавы астравы|SZ Эсватыні|TC Астравы Цёркс і Кайкас',
  ],
  [
    'bg',
    'BS Бахамски острови|BM Бермудски острови|FK Фолкландски острови|HM острови Хърд и Макдоналд|HK Хонконг|MO Макао|PS Палестина|SZ Есватини|TL Тимор Лесте',
  ],
  [
    'bn',
    'AD আন্ডোরা|AI অ্যাঙ্গুইলা|AG অ্যান্টিগুয়া ও বারবুডা|BH বাহারিন|BB বার্বাডোজ|BT ভুটান|BO বলিভিয়া|IO ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল|BN ব্রুনেই|BF বুরকিনা ফাসো|CV কেপ ভার্দে|KY কেম্যান দ্বীপপুঞ্জ|CN চীন|CX ক্রিসমাস দ্বীপ|KM কমোরোস|CG কঙ্গো - ব্রাজাভিল|CD কঙ্গো-কিনশাসা|CI কোট ডি‘আইভোর|CZ চেকিয়া|DO ডোমেনিকান প্রজাতন্ত্র|SV এল সালভেদর|GQ নিরক্ষীয় গিনি|FK ফকল্যান্ড দ্বীপপুঞ্জ|FO ফ্যারো দ্বীপপুঞ্জ|GF ফরাসী গায়ানা|PF ফরাসী পলিনেশিয়া|TF ফরাসী দক্ষিণাঞ্চল|GA গ্যাবন|GR গ্রীস|GL গ্রীনল্যান্ড|GD গ্রেনাডা|GP গুয়াদেলৌপ|GY গিয়ানা|HM হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ|HK হংকং এসএআর চীনা|IE আয়ারল্যান্ড|IL ইজরায়েল|JO জর্ডন|KI কিরিবাতি|KP উত্তর কোরিয়া|KR দক্ষিণ কোরিয়া|KG কিরগিজিস্তান|LA লাওস|LV লাটভিয়া|LI লিচেনস্টেইন|LU লাক্সেমবার্গ|MO ম্যাকাও এসএআর চীন|MO ম্যাকাও|MQ মার্টিনিক|MR মরিতানিয়া|YT মায়োত্তে|FM মাইক্রোনেশিয়া|MD মলডোভা|MA মরক্কো|MM মায়ানমার (বার্মা)|NC নিউ ক্যালেডোনিয়া|MP উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ|MK উত্তর ম্যাসেডোনিয়া|PS প্যালেস্টাইন ভূখণ্ড|PS ফিলিস্তিন|PN পিটকেয়ার্ন দ্বীপপুঞ্জ|RE রিইউনিয়ন|SH সেন্ট হেলেনা|KN সেন্ট কিটস ও নেভিস|PM সেন্ট পিয়ের ও মিকুয়েলন|VC সেন্ট ভিনসেন্ট ও গ্রেনাডিনস|ST সাওটোমা ও প্রিন্সিপি|SC সিসিলি|SI স্লোভানিয়া|SJ স্বালবার্ড ও জান মেয়েন|SZ ইসওয়াতিনি|SY সিরিয়া|TW তাইওয়ান|TZ তাঞ্জানিয়া|TL তিমুর-লেস্তে|TC তুর্কস ও কাইকোস দ্বীপপুঞ্জ|GB ইউ কে|US ইউ এস|UM যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ|VE ভেনেজুয়েলা|VI মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ|WF ওয়ালিস ও ফুটুনা|ZW জিম্বাবোয়ে|AX অলান্ড দ্বীপপুঞ্জ|BQ ক্যারিবিয়ান নেদারল্যান্ডস|CW কুরাসাও|GG গার্নসি|IM আইল অফ ম্যান|JE জার্সি|BL সেন্ট বার্থেলেমি|MF সেন্ট মার্টিন|SX সিন্ট মার্টেন',
  ],
  [
    'br',
    'BM Bermudez|CC Inizi Kokoz|SV Salvador|FK Inizi Falkland|TF Douaroù aostral Frañs|HK Hong Kong RMD Sina|IS Island|IQ Iraq|KP Norzhkorea|KR Sukorea|KG Kyrgyzstan|MO Makao RMD Sina|MM Myanmar (Birmania)|PS Tiriadoù Palestina|PN Enez Pitcairn|QA Qatar|RE Ar Reünion|SH Saint-Helena|LC Saint Lucia|SG Singapoura|GS Inizi Georgia ar Su hag Inizi Sandwich ar Su|SJ Svalbard|TL Timor-Leste|UM Inizi diabell ar Stadoù-Unanet|VG Inizi Gwercʼh Breizh-Veur|AX Inizi Åland|BQ Karib Nederlandat|BL Sant-Bertele|MF Sant-Martin',
  ],
  [
    'bs',
    'CV Zelenortska Ostrva|CX Božićno ostrvo|CC Kokosova (Keelingova) ostrva|KM Komori|HM Ostrvo Heard i arhipelag McDonald|HK Hong Kong|IS Island|MO Makao|NL Nizozemska|PS Palestina|GS Južna Džordžija i Južna Sendvič ostrva|SJ Svalbard i Jan Mayen|SZ Esvatini|GB Ujedinjeno Kraljevstvo|US Sjedinjene Države|GG Guernsey|JE Jersey|MF Sveti Martin',
  ],
  [
    'ca',
    'AS Samoa Americana|BY Belarús|BV Illa Bouvet|KY Illes Caiman|CF República Centreafricana|CX Illa Christmas|CC Illes Cocos (Keeling)|CG Congo - Brazzaville|CD Congo - Kinshasa|CK Illes Cook|CI Côte d’Ivoire|DO República Dominicana|SV El Salvador|FK Illes Falkland|FO Illes Fèroe|TF Terres Australs Antàrtiques Franceses|GP Guadalupe|GN Guinea|HM Illes Heard i McDonald|VA Ciutat del Vaticà|HK Hong Kong (RAE Xina)|KG Kirguizstan|MO Macau (RAE Xina)|MH Illes Marshall|MM Myanmar (Birmània)|NF Illa Norfolk|MP Illes Marianes del Nord|PS Territoris palestins|PN Illes Pitcairn|RE Illa de la Reunió|PM Saint-Pierre-et-Miquelon|SA Aràbia Saudí|SB Illes Salomó|GS Illes Geòrgia del Sud i Sandwich del Sud|SZ Eswatini|TL Timor-Leste|TT Trinidad i Tobago|TC Illes Turks i Caicos|UM Illes Menors Allunyades dels Estats Units|VG Illes Verges Britàniques|VI Illes Verges dels Estats Units|ZW Zimbàbue|AX Illes Åland|BQ Carib Neerlandès',
  ],
  [
    'cs',
    'CG Kongo – Brazzaville|CD Kongo – Kinshasa|FK Falklandské ostrovy|TF Francouzská jižní území|HK Hongkong – ZAO Číny|IS Island|MO Macao – ZAO Číny|MM Myanmar (Barma)|PS Palestinská území|PS Palestina|SH Svatá Helena|SZ Eswatini|BQ Karibské Nizozemsko|MF Svatý Martin (Francie)|SX Svatý Martin (Nizozemsko)',
  ],
  [
    'cy',
    'AS Samoa America|AZ Aserbaijan|BS Y Bahamas|BY Belarws|IO Tiriogaeth Brydeinig Cefnfor India|BN Brunei|CV Cabo Verde|TD Tsiad|CN Tsieina|CG Y Congo - Brazzaville|CD Y Congo - Kinshasa|CU Ciwba|CZ Tsiecia|DO Gweriniaeth Dominica|EC Ecuador|GQ Gini Gyhydeddol|FJ Fiji|GF Guyane Ffrengig|PF Polynesia Ffrengig|TF Tiroedd Deheuol ac Antarctig Ffrainc|GW Guiné-Bissau|VA Y Fatican|HK Hong Kong SAR Tsieina|IR Iran|JO Gwlad Iorddonen|KR De Corea|LA Laos|MO Macau SAR Tsieina|MO Macau|MV Y Maldives|MD Moldofa|MM Myanmar (Burma)|MK Gogledd Macedonia|PS Tiriogaethau Palesteinaidd|PS Palesteina|PG Papua Guinea Newydd|PH Y Philipinau|PN Ynysoedd Pitcairn|RE Réunion|PM Saint-Pierre-et-Miquelon|VC Saint Vincent a’r Grenadines|GS De Georgia ac Ynysoedd Sandwich y De|SD Swdan|SR Suriname|SY Syria|TJ Tajicistan|TZ Tanzania|TM Tyrcmenistan|TC Ynysoedd Turks a Caicos|US Yr Unol Daleithiau|UM Ynysoedd Pellennig UDA|VG Ynysoedd Gwyryf Prydain|VI Ynysoedd Gwyryf yr Unol Daleithiau|EH Gorllewin Sahara|BQ Antilles yr Iseldiroedd|GG Ynys y Garn|SX Sint Maarten',
  ],
  [
    'da',
    'BY Belarus|BV Bouvetøen|IO Det Britiske Territorium i Det Indiske Ocean|BN Brunei|CX Juleøen|CG Congo-Brazzaville|CD Congo-Kinshasa|DO Den Dominikanske Republik|GF Fransk Guyana|TF De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|HM Heard Island og McDonald Islands|HK SAR Hongkong|IS Island|KZ Kasakhstan|MO SAR Macao|PS De palæstinensiske områder|SH St. Helena|GS South Georgia og De Sydlige Sandwichøer|SJ Svalbard og Jan Mayen|TW Taiwan|TL Timor-Leste|UM Amerikanske oversøiske øer|VG De Britiske Jomfruøer|VI De Amerikanske Jomfruøer|AX Åland|BQ De tidligere Nederlandske Antiller|SX Sint Maarten',
  ],
  [
    'de',
    'BW Botsuana|CV Cabo Verde|CG Kongo-Brazzaville|CD Kongo-Kinshasa|CI Côte d’Ivoire|HK Sonderverwaltungsregion Hongkong|IS Island|MO Sonderverwaltungsregion Macau|MO Macau|PS Palästinensische Autonomiegebiete|PS Palästina|SJ Spitzbergen und Jan Mayen|SY Syrien|TL Timor-Leste|UM Amerikanische Überseeinseln|AX Ålandinseln|BQ Karibische Niederlande|IM Isle of Man',
  ],
  [
    'el',
    'AD Ανδόρα|AO Αγκόλα|BB Μπαρμπέιντος|BV Νήσος Μπουβέ|IO Βρετανικά Εδάφη Ινδικού Ωκεανού|BN Μπρουνέι|KY Νήσοι Κέιμαν|CC Νήσοι Κόκος (Κίλινγκ)|KM Κομόρες|CG Κονγκό - Μπραζαβίλ|CD Κονγκό - Κινσάσα|EC Ισημερινός|FK Νήσοι Φόκλαντ|FJ Φίτζι|TF Γαλλικά Νότια Εδάφη|GW Γουινέα Μπισάου|HK Χονγκ Κονγκ ΕΔΠ Κίνας|KG Κιργιστάν|LB Λίβανος|MO Μακάο ΕΔΠ Κίνας|MO Μακάο|MV Μαλδίβες|MS Μονσεράτ|MM Μιανμάρ (Βιρμανία)|NF Νήσος Νόρφολκ|MP Νήσοι Βόρειες Μαριάνες|PS Παλαιστινιακά Εδάφη|PN Νήσοι Πίτκερν|RE Ρεϊνιόν|SH Αγία Ελένη|KN Σεν Κιτς και Νέβις|PM Σεν Πιερ και Μικελόν|SB Νήσοι Σολομώντος|GS Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς|SZ Εσουατίνι|TW Ταϊβάν|TL Τιμόρ-Λέστε|TC Νήσοι Τερκς και Κάικος|GB ΗΒ|UM Απομακρυσμένες Νησίδες ΗΠΑ|VG Βρετανικές Παρθένες Νήσοι|VI Αμερικανικές Παρθένες Νήσοι|WF Γουάλις και Φουτούνα|AX Νήσοι Όλαντ|BQ Ολλανδία Καραϊβικής|GG Γκέρνζι|JE Τζέρζι|MF Άγιος Μαρτίνος (Γαλλικό τμήμα)|SX Άγιος Μαρτίνος (Ολλανδικό τμήμα)|XK Κοσσυφοπέδιο',
  ],
  [
    'es',
    'BH Baréin|BD Bangladés|BW Botsuana|BN Brunéi|CC Islas Cocos|CI Côte d’Ivoire|FJ Fiyi|TF Territorios Australes Franceses|GW Guinea-Bisáu|HM Islas Heard y McDonald|HK RAE de Hong Kong (China)|IQ Irak|LA Laos|MO RAE de Macao (China)|PW Palaos|PS Territorios Palestinos|PN Islas Pitcairn|SH Santa Elena|KN San Cristóbal y Nieves|GS Islas Georgia del Sur y Sandwich del Sur|SR Surinam|SY Siria|UM Islas menores alejadas de EE. UU.|VI Islas Vírgenes de EE. UU.|BQ Caribe neerlandés|CW Curazao|GG Guernesey|BL San Bartolomé|MF San Martín|SX Sint Maarten',
  ],
  [
    'et',
    'AQ Antarktika|BV Bouvet’ saar|CG Kongo Vabariik|CI Elevandiluurannik|HM Heardi ja McDonaldi saared|HK Hongkongi erihalduspiirkond|HK Hongkong|IS Island|KE Keenia|MO Macau erihalduspiirkond|MO Macau|FM Mikroneesia|MM Myanmar (Birma)|PS Palestiina alad|PS Palestiina|PN Pitcairni saared|GB ÜK|BQ Kariibi Madalmaad',
  ],
  [
    'eu',
    'BM Bermuda|IO Indiako Ozeanoko lurralde britainiarra|BN Brunei|CC Cocos (Keeling) uharteak|FK Falklandak|TF Hegoaldeko lurralde frantsesak|VA Vatikano Hiria|HK Hong Kong Txinako AEB|MO Macau Txinako AEB|MO Macau|MX Mexiko|MM Myanmar (Birmania)|MP Ipar Mariana uharteak|PS Palestinar Lurralde Okupatuak|SH Santa Helena|GS Hegoaldeko Georgia eta Hegoaldeko Sandwich uharteak|SJ Svalbard eta Jan Mayen uharteak|SY Siria|TC Turk eta Caico uharteak|US Ameriketako Estatu Batuak|UM Ameriketako Estatu Batuetako Kanpoaldeko Uharte Txikiak|VG Birjina uharte britainiarrak|VI Birjina uharte amerikarrak|AX Åland|BQ Karibeko Herbehereak|GG Guernesey|BL Saint Barthélemy|MF San Martin|SX Sint Maarten',
  ],
  [
    'fa',
    'KM کومور|CZ چک|TF سرزمین‌های جنوبی فرانسه|HM هرد و جزایر مک‌دونالد|HK هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین|MO ماکائو، منطقهٔ ویژهٔ اداری چین|MK مقدونیهٔ شمالی|PS فلسطین|SA عربستان|GS جورجیای جنوبی و جزایر ساندویچ جنوبی|SJ سوالبارد و یان ماین|SZ اسواتینی',
  ],
  [
    'fi',
    'CC Kookossaaret (Keelingsaaret)|TF Ranskan eteläiset ja antarktiset alueet|VA Vatikaani|HK Hongkong – Kiinan erityishallintoalue|MO Macao – Kiinan erityishallintoalue|FM Mikronesia|MM Myanmar (Burma)|PS Palestiinalaisalue|GS Etelä-Georgia ja Eteläiset Sandwichinsaaret|SJ Huippuvuoret ja Jan Mayen|SZ Eswatini|UM Yhdysvaltain erillissaaret|WF Wallis ja Futuna|BQ Karibian Alankomaat',
  ],
  [
    'fr',
    'IO Territoire britannique de l’océan Indien|BN Brunei|CG Congo-Brazzaville|CD Congo-Kinshasa|SV Salvador|HK R.A.S. chinoise de Hong Kong|KG Kirghizstan|MO R.A.S. chinoise de Macao|PS Territoires palestiniens|SJ Svalbard et Jan Mayen|SZ Eswatini|TZ Tanzanie|GB R.-U.|AX Îles Åland|BQ Pays-Bas caribéens',
  ],
  [
    'ga',
    'AS Samó Mheiriceá|AI Angaíle|AQ Antartaice|CV Poblacht Cabo Verde|CG Congó-Brazzaville|DO an Phoblacht Dhoiminiceach|FK Oileáin Fháclainne|TF Críocha Francacha Dheisceart an Domhain|HK Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne|KI Ciribeas|LA Laos|MO Sainréigiún Riaracháin Macao, Daonphoblacht na Síne|FM an Mhicrinéis|MP Na hOileáin Mháirianacha Thuaidh|PW Oileáin Palau|PS na Críocha Palaistíneacha|RE La Réunion|SH San Héilin|KN San Críostóir-Nimheas|PM San Pierre agus Miquelon|VC San Uinseann agus na Greanáidíní|SB Oileáin Sholaimh|SZ Esuaitíní|SY an tSiria|TW an Téaváin|TL Tíomór Thoir|TK Tócalá|TT Oileán na Tríonóide agus Tobága|UM Oileáin Imeallacha S.A.M.|WF Vailís agus Futúna|BQ an Ísiltír Chairibeach|CW Cúrasó|SX Sint Maarten',
  ],
  [
    'gl',
    'AG Antigua e Barbuda|BM Illas Bermudas|BT Bután|CX Illa Christmas|CG República do Congo|CD República Democrática do Congo|CI Côte d’Ivoire|CZ Chequia|DM Dominica|FJ Fixi|GU Guam|HT Haití|HM Illa Heard e Illas McDonald|VA Cidade do Vaticano|HK Hong Kong RAE da China|IR Irán|KZ Kazakistán|KP Corea do Norte|LA Laos|LS Lesotho|MO Macau RAE da China|MV Maldivas|MH Illas Marshall|MM Myanmar (Birmania)|MP Illas Marianas do Norte|PS Territorios Palestinos|SH Santa Helena|PM Saint Pierre et Miquelon|SZ Eswatini|SY Siria|TJ Taxiquistán|UM Illas Menores Distantes dos Estados Unidos|VI Illas Virxes Estadounidenses|BQ Caribe Neerlandés|SX Sint Maarten',
  ],
  [
    'ha',
    'AQ Antatika|AG Antigua da Barbuda|AR Ajentina|BH Baharen|BD Bangladesh|BA Bosniya da Harzagobina|CV Tsibiran Cape Verde|CL Chile|CX Tsibirin Kirsmati|CC Tsibirai Cocos (Keeling)|CK Tsibiran Cook|CY Saifurus|CZ Czechia|EG Misira|GQ Ikwatoriyal Gini|FO Tsibirai na Faroe|TF Yankin Faransi ta Kudu|GE Jojiya|GU Guam|VA Birnin Batikan|HN Yankin Honduras|HK Babban Yankin Mulkin Hong Kong na Ƙasar Sin|IL Israʼila|KP Koriya Ta Arewa|KR Koriya Ta Kudu|KW Kuwet|LA Lawos|LV Litibiya|MO Babban Yankin Mulkin Macao na Ƙasar Sin|MY Malesiya|MX Mesiko|NG Nijeriya|NU Niue|MK Macedonia ta Arewa|PS Yankunan Palasɗinu|PY Faragwai|PE Feru|PN Tsibiran Pitcairn|QA Katar|WS Samoa|SA Saudiyya|SN Sanigal|SC Seychelles|GS Kudancin Geogia da Kudancin Tsibirin Sandiwic|SZ Eswatini|TL Timor-Leste|TO Tonga|GB Biritaniya|UM Rukunin Tsibirin U.S|UY Yurigwai|YE Yamen|AX Tsibirai na Åland|BQ Caribbean Netherlands|CW Ƙasar Curaçao|GG Yankin Guernsey|IM Isle of Man|JE Kasar Jersey|ME Manteneguro|BL San Barthélemy|MF San Martin|SX San Maarten|XK Kasar Kosovo',
  ],
  [
    'he',
    'AI אנגווילה|BW בוטסואנה|BV האי בובה|CF הרפובליקה המרכז-אפריקאית|CX אי חג המולד|HK הונג קונג (אזור מנהלי מיוחד של סין)|HK הונג קונג|MO מקאו (אזור מנהלי מיוחד של סין)|MO מקאו|NF האי נורפוק|PS פלסטין|SL סיירה לאון|SR סורינאם|SJ סבאלברד ויאן מאיין|SZ אסוואטיני|TN תוניסיה|TC איי טרקס וקייקוס|GG גרנזי|JE ג׳רזי',
  ],
  [
    'hi',
    'AF अफ़गानिस्तान|AS अमेरिकी समोआ|AD एंडोरा|AI एंग्विला|AQ अंटार्कटिका|AG एंटिगुआ और बरबुडा|AR अर्जेंटीना|AM आर्मेनिया|AW अरूबा|AU ऑस्ट्रेलिया|AT ऑस्ट्रिया|AZ अज़रबैजान|BB बारबाडोस|BY बेलारूस|BZ बेलीज़|BJ बेनिन|BM बरमूडा|BO बोलीविया|BA बोस्निया और हर्ज़ेगोविना|BW बोत्स्वाना|BV बोवेत द्वीप|BR ब्राज़ील|IO ब्रिटिश हिंद महासागरीय क्षेत्र|BN ब्रूनेई|BG बुल्गारिया|BF बुर्किना फ़ासो|CV केप वर्ड|KY कैमेन द्वीपसमूह|CF मध्य अफ़्रीकी गणराज्य|CC कोकोस (कीलिंग) द्वीपसमूह|CG कांगो – ब्राज़ाविल|CD कांगो - किंशासा|CK कुक द्वीपसमूह|CI कोत दिवुआर|CZ चेकिया|DK डेनमार्क|DJ जिबूती|DM डोमिनिका|DO डोमिनिकन गणराज्य|SV अल सल्वाडोर|GQ इक्वेटोरियल गिनी|ER इरिट्रिया|EE एस्टोनिया|FK फ़ॉकलैंड द्वीपसमूह|FO फ़ेरो द्वीपसमूह|FJ फ़िजी|FI फ़िनलैंड|FR फ़्रांस|GF फ़्रेंच गुयाना|PF फ़्रेंच पोलिनेशिया|TF फ़्रांसीसी दक्षिणी क्षेत्र|GA गैबॉन|GD ग्रेनाडा|GP ग्वाडेलूप|GU गुआम|GY गुयाना|HM हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह|VA वेटिकन सिटी|HN होंडूरास|HK हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|HK हाँग काँग|IL इज़राइल|KZ कज़ाखस्तान|KI किरिबाती|KG किर्गिज़स्तान|LV लातविया|LI लिचेंस्टीन|LU लग्ज़मबर्ग|MO मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)|MO मकाऊ|MG मेडागास्कर|MW मलावी|MY मलेशिया|MQ मार्टीनिक|MR मॉरिटानिया|MU मॉरीशस|MX मैक्सिको|MD मॉल्डोवा|MS मोंटसेरात|MZ मोज़ांबिक|MM म्यांमार (बर्मा)|NR नाउरु|NZ न्यूज़ीलैंड|NU नीयू|NF नॉरफ़ॉक द्वीप|MP उत्तरी मारियाना द्वीपसमूह|MK उत्तरी मकदूनिया|PW पलाऊ|PS फ़िलिस्तीनी क्षेत्र|PS फ़िलिस्तीन|PH फ़िलिपींस|PR पोर्टो रिको|QA क़तर|RE रियूनियन|KN सेंट किट्स और नेविस|LC सेंट लूसिया|PM सेंट पिएरे और मिक्वेलान|VC सेंट विंसेंट और ग्रेनाडाइंस|WS समोआ|SM सैन मेरीनो|ST साओ टोम और प्रिंसिपे|SL सिएरा लियोन|SI स्लोवेनिया|ZA दक्षिण अफ़्रीका|SJ स्वालबार्ड और जान मायेन|SZ एस्वाटिनी|CH स्विट्ज़रलैंड|TJ ताजिकिस्तान|TZ तंज़ानिया|TL तिमोर-लेस्त|TK तोकेलाउ|TT त्रिनिदाद और टोबैगो|TR तुर्किये|TC तुर्क और कैकोज़ द्वीपसमूह|UG युगांडा|UA यूक्रेन|GB यू॰के॰|UM यू॰एस॰ आउटलाइंग द्वीपसमूह|UY उरूग्वे|UZ उज़्बेकिस्तान|VU वनुआतू|VE वेनेज़ुएला|VN वियतनाम|VG ब्रिटिश वर्जिन द्वीपसमूह|VI यू॰एस॰ वर्जिन द्वीपसमूह|WF वालिस और फ़्यूचूना|ZM ज़ाम्बिया|ZW ज़िम्बाब्वे|AX एलैंड द्वीपसमूह|CW कुरासाओ|GG गर्नसी|IM आइल ऑफ़ मैन|MF सेंट मार्टिन|SX सिंट मार्टिन',
  ],
  [
    'hr',
    'TF Francuski Južni Teritoriji|VA Vatikan|HK Hong Kong|IS Island|MO Makao|MQ Martinik|PS Palestina|PN Pitcairnovi Otoci|PM Sveti Petar i Mikelon|SB Salomonovi Otoci|GS Južna Georgia i Otoci Južni Sandwich|SZ Esvatini',
  ],
  [
    'hu',
    'BY Belarusz|CG Kongó – Brazzaville|CD Kongó – Kinshasa|DM Dominika|FO Feröer szigetek|FJ Fidzsi|HK Hongkong KKT|MO Makaó KKT|FM Mikronézia|PS Palesztin Autonómia|SH Szent Ilona|PM Saint-Pierre és Miquelon|SA Szaúd-Arábia|SJ Svalbard és Jan Mayen|TK Tokelau|UM Az USA lakatlan külbirtokai|AX Åland-szigetek|BQ Holland Karib-térség|SX Sint Maarten',
  ],
  [
    'hy',
    'BS Բահամյան կղզիներ|BW Բոտսվանա|GW Գվինեա-Բիսաու|HK Հոնկոնգ|MO Մակաո|PS Պաղեստին|KN Սենթ Քիտս և Նևիս|SZ Էսվատինի|TH Թաիլանդ|GB ՄԹ|BL Սուրբ Բարդուղիմեոս',
  ],
  [
    'id',
    'AF Afganistan|DZ Aljazair|AQ Antarktika|BY Belarus|BV Pulau Bouvet|IO Wilayah Inggris di Samudra Hindia|BN Brunei|CL Cile|CG Kongo - Brazzaville|CD Kongo - Kinshasa|CI Côte d’Ivoire|DJ Jibuti|GQ Guinea Ekuatorial|ET Etiopia|FK Kepulauan Falkland|FR Prancis|GF Guyana Prancis|PF Polinesia Prancis|TF Wilayah Selatan Prancis|GT Guatemala|HK Hong Kong DAK Tiongkok|KG Kirgizstan|LT Lituania|LU Luksemburg|MO Makau DAK Tiongkok|MV Maladewa|FM Mikronesia|MA Maroko|MM Myanmar (Burma)|PS Wilayah Palestina|PN Kepulauan Pitcairn|VC Saint Vincent dan Grenadine|GS Georgia Selatan & Kep. Sandwich Selatan|SJ Kepulauan Svalbard dan Jan Mayen|SE Swedia|TC Kepulauan Turks dan Caicos|UM Kepulauan Terluar AS|VG Kepulauan Virgin Britania Raya|VI Kepulauan Virgin Amerika Serikat|WF Kepulauan Wallis dan Futuna|AX Kepulauan Aland|BQ Belanda Karibia|IM Pulau Man|SX Sint Maarten',
  ],
  [
    'is',
    'AZ Aserbaídsjan|BS Bahamaeyjar|BM Bermúdaeyjar|TD Tsjad|CX Jólaey|CC Kókoseyjar (Keeling)|CG Kongó-Brazzaville|CD Kongó-Kinshasa|CY Kýpur|HK sérstjórnarsvæðið Hong Kong|MO sérstjórnarsvæðið Makaó|MV Maldíveyjar|MQ Martiník|MM Mjanmar (Búrma)|NR Nárú|PS Heimastjórnarsvæði Palestínumanna|PN Pitcairn-eyjar|KN Sankti Kitts og Nevis|VC Sankti Vinsent og Grenadíneyjar|SJ Svalbarði og Jan Mayen|TL Tímor-Leste|BQ Karíbahafshluti Hollands|BL Sankti Bartólómeusareyjar',
  ],
  [
    'it',
    'BH Bahrein|IO Territorio Britannico dell’Oceano Indiano|CX Isola Christmas|CC Isole Cocos (Keeling)|CG Congo-Brazzaville|CD Congo - Kinshasa|TF Terre Australi Francesi|HK RAS di Hong Kong|MO RAS di Macao|MY Malaysia|PS Territori Palestinesi|PS Palestina|RE Riunione|SH Sant’Elena|LC Saint Lucia|GS Georgia del Sud e Sandwich Australi|BQ Caraibi Olandesi|SS Sud Sudan',
  ],
  [
    'ja',
    'AS 米領サモア|BO ボリビア|IO 英領インド洋地域|BN ブルネイ|CG コンゴ共和国(ブラザビル)|CD コンゴ民主共和国(キンシャサ)|FK フォークランド諸島|GF 仏領ギアナ|PF 仏領ポリネシア|TF 仏領極南諸島|HM ハード島・マクドナルド諸島|HK 中華人民共和国香港特別行政区|IR イラン|LA ラオス|MO 中華人民共和国マカオ特別行政区|MD モルドバ|MM ミャンマー (ビルマ)|PS パレスチナ自治区|PN ピトケアン諸島|RU ロシア|SH セントヘレナ|KN セントクリストファー・ネーヴィス|VC セントビンセント及びグレナディーン諸島|SJ スバールバル諸島・ヤンマイエン島|SZ エスワティニ|SY シリア|VE ベネズエラ|VG 英領ヴァージン諸島|VI 米領ヴァージン諸島|BQ オランダ領カリブ|MF サン・マルタン|SX シント・マールテン',
  ],
  [
    'ka',
    'AI ანგილია|CZ ჩეხეთი|HK ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი|LT ლიეტუვა|MO მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი|MK ჩრდილოეთ მაკედონია|PS პალესტინა|GB გაერთ.სამ.|US აშშ',
  ],
  [
    'kk',
    'AU Аустралия|AT Аустрия|CG Конго-Браззавиль Республикасы|CD Конго|CZ Чехия|HK Сянган АӘА|HK Сянган|MO Макао АӘА|MK Солтүстік Македония|PS Палестина|PH Филиппин аралдары|ZA Оңтүстік Африка|SZ Эсватини|US АҚШ|BQ Бонэйр, Синт-Эстатиус және Саба',
  ],
  [
    'km',
    'AF អាហ្វហ្កានីស្ថាន|AS សាម័រ អាមេរិកាំង|AG អង់ទីហ្គា និង បាប៊ុយដា|BE បែលហ្ស៊ិក|BM ប៊ឺមុយដា|BA បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា|BV កោះ​ប៊ូវ៉េត|IO ដែនដី​អង់គ្លេស​នៅ​មហា​សមុទ្រ​ឥណ្ឌា|BG ប៊ុលហ្ការី|KY កោះ​កៃម៉ង់|CF សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល|CX កោះ​គ្រីស្មាស|CC កោះ​កូកូស (គីលីង)|CG កុងហ្គោ - ប្រាហ្សាវីល|CD កុងហ្គោ- គីនស្ហាសា|CK កោះ​ខូក|CI កូតឌីវ័រ|CZ ឆែក|DK ដាណឺម៉ាក|FK កោះ​ហ្វក់ឡែន|FO កោះ​ហ្វារ៉ូ|FJ ហ្វីជី|GF ហ្គីអាណា បារាំង|TF ដែនដី​បារាំង​នៅ​ភាគខាងត្បូង|GP ហ្គោដឺឡុប|HM កោះ​ហឺដនិង​ម៉ាក់ដូណាល់|HK ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន|IS អ៊ីស្លង់|IR អ៊ីរ៉ង់|IQ អ៊ីរ៉ាក់|IL អ៊ីស្រាអែល|IT អ៊ីតាលី|JM ហ្សាម៉ាអ៊ីក|KI គិរីបាទី|LA ឡាវ|LI លិចតិនស្ដាញ|MO ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន|MH កោះ​ម៉ាស់សល|YT ម៉ាយុត|MX ម៉ិកស៊ិក|FM មីក្រូណេស៊ី|MD ម៉ុលដាវី|MM មីយ៉ាន់ម៉ា (ភូមា)|NU ណៀ|NF កោះ​ណ័រហ្វក់|MP កោះ​ម៉ារីណា​ខាង​ជើង|MK ម៉ាសេដ្វានខាងជើង|PK ប៉ាគីស្ថាន|PW ផៅឡូ|PS ប៉ាឡេស្ទីន|PH ហ្វ៊ីលីពីន|PN កោះ​ភីតកាន|PT ព័រទុយហ្កាល់|RE រេអុយញ៉ុង|SH សង់​ហេឡេណា|KN សាំង​គីត និង ណេវីស|PM សង់ព្យែរ និង​មីគីឡុង|VC សាំង​វ៉ាំងសង់ និង ហ្គ្រេណាឌីន|SM សាន​ម៉ារីណូ|ST សៅតូម៉េ និង ប្រាំងស៊ីប|SB កោះ​សូឡូម៉ុង|GS កោះ​ហ្សកហ្ស៊ី​ខាងត្បូង និង សង់វិច​ខាងត្បូង|SJ ស្វាលបាដ និង ហ្សង់ម៉ាយេន|SZ ស្វាស៊ីឡង់|SY ស៊ីរី|TL ទីម័រលេស្តេ|TK តូខេឡៅ|TT ទ្រីនីដាត និង​តូបាហ្គោ|TC កោះ​ទួគ និង កៃកូស|GB ច.អ.|US ស.រ.អ|UM កោះ​អៅឡាយីង​អាមេរិក|VG កោះ​វឺជិន​ចក្រភព​អង់គ្លេស|VI កោះ​វឺជីន​អាមេរិក|WF វ៉ាលីស និង​ហ្វូទូណា|AX កោះ​អាឡង់|BQ ហូឡង់ ការ៉ាប៊ីន|CW កូរ៉ាកៅ|IM អែលអុហ្វមែន|JE ជើស៊ី|BL សាំង​បាថេឡេមី|MF សាំង​ម៉ាទីន|RS សែប៊ី|SX សីង​ម៉ាធីន',
  ],
  [
    'ko',
    'AI 앵귈라|AQ 남극 대륙|AG 앤티가 바부다|IO 영국령 인도양 지역|KY 케이맨 제도|CG 콩고-브라자빌|CD 콩고-킨샤사|CY 키프로스|DM 도미니카|ER 에리트리아|ET 에티오피아|FK 포클랜드 제도|FO 페로 제도|TF 프랑스령 남방 지역|GE 조지아|GI 지브롤터|GL 그린란드|GW 기니비사우|HM 허드 맥도널드 제도|VA 바티칸 시국|HK 홍콩(중국 특별행정구)|KI 키리바시|KG 키르기스스탄|MO 마카오(중국 특별행정구)|MH 마셜 제도|MP 북마리아나제도|MK 북마케도니아|PS 팔레스타인 지구|PN 핏케언 제도|PL 폴란드|PT 포르투갈|RE 레위니옹|RU 러시아|PM 생피에르 미클롱|ST 상투메 프린시페|SB 솔로몬 제도|GS 사우스조지아 사우스샌드위치 제도|SJ 스발바르제도-얀마웬섬|SZ 에스와티니|TK 토켈라우|TN 튀니지|TM 투르크메니스탄|TC 터크스 케이커스 제도|TV 투발루|AE 아랍에미리트|UM 미국령 해외 제도|WF 왈리스-푸투나 제도|ZW 짐바브웨|BQ 네덜란드령 카리브|CW 퀴라소|MF 생마르탱|SX 신트마르턴',
  ],
  [
    'ku',
    'AR Arjantîn|AZ Azerbeycan|BD Bengladeş|BA Bosna û Hersek|BV Girava Bouvetê|BR Brezîlya|IO Herêma Okyanûsa Hindî ya Brîtanyayê|KH Kamboçya|CF Cimhûrîyeta Afrîkaya Navîn|CL Şîlî|CX Girava Christmasê|CC Giravên Kokosê (Keeling)|CK Giravên Cookê|CI Côte d’Ivoire|HR Xirwatistan|CY Qibris|DO Cimhûrîyeta Domînîkê|EC Ekwador|GQ Gîneya Ekwadorê|ER Erître|FK Giravên Falklandê|FO Giravên Faroeyê|PF Polînezyaya Fransizî|TF Herêmên Başûr ên Fransayê|GI Cebelîtariq|GR Yûnanistan|GL Grînlanda|HM Giravên Heard û MacDonaldê|HK Hong Konga HîT ya Çînê|IS Îslanda|ID Endonezya|IE Îrlanda|IL Îsraîl|JP Japonya|MO Makaoya Hît ya Çînê|MO Makao|MH Giravên Marşalê|MQ Martînîk|MX Meksîka|MN Moxolistan|MM Myanmar (Bûrma)|NL Holanda|NZ Zelandaya Nû|NF Girava Norfolkê|MK Makedonyaya Bakur|OM Uman|PS Herêmên Filistînî|PS Filistîn|PN Giravên Pitcairnê|SH Saint Helena|VC Saint Vincent û Giravên Grenadînê|SA Erebistana Siûdî|SB Giravên Solomonê|GS Giravên Georgîyaya Başûr û Sandwicha Başûr|SZ Eswatînî|SY Sûrîye|TH Tayland|TL Tîmor-Leste|TR Türkiye|TC Giravên Turks û Kaîkosê|AE Mîrgehên Erebî yên Yekbûyî|GB Qiralîyeta Yekbûyî|US Dewletên Amerîkayê yên Yekbûyî|UM Giravên Biçûk ên Derveyî DAYê|UZ Ozbekistan|VG Giravên Vîrjînê yên Brîtanyayê|VI Giravên Vîrjînê yên Amerîkayê|AX Giravên Alandê|BQ Holendaya Karayîbê|IM Girava Manê|ME Qeredax|RS Sirbistan|SX Sint Marteen',
  ],
  [
    'ky',
    'AS Америкалык Самоа|AI Ангилья|AQ Антарктида|BS Багама аралдары|BV Буве аралы|IO Инди океанындагы Британ территориясы|CV Кабо-Верде|CX Рождество аралы|CC Кокос (Килинг) аралдары|SV Эль-Сальвадор|GQ Экватордук Гвинея|FK Фолкленд аралдары|GF Франция Гвианасы|PF Полинезия (франциялык)|HM Херд жана Макдональд аралдары|HK Гонконг|JP Жапония|MO Макао Кытай ААА|MO Макао|MV Мальдив|MS Монтсеррат|NL Нидерланд|NC Жаңы Каледония|NZ Жаңы Зеландия|PS Палестина|PH Филиппин|RE Реюньон|VC Сент-Винсент жана Гренадиндер|SC Сейшел аралдары|SR Суринам|SJ Шпицберген жана Ян-Майен|GB УБ|US Кошмо Штаттар|US АКШ|SX Синт-Мартен',
  ],
  [
    'lt',
    'HK Ypatingasis Administracinis Kinijos Regionas Honkongas|MO Ypatingasis Administracinis Kinijos Regionas Makao|PS Palestina',
  ],
  ['lv', 'HK Honkonga|MO ĶTR īpašais administratīvais reģions Makao|MO Makao|PS Palestīnas teritorijas|SZ Svatini'],
  [
    'mk',
    'AG Антига и Барбуда|CV Кабо Верде|GW Гвинеја Бисао|HK Хонгконг|MO Макао|PS Палестина|RE Рејунион|KN Свети Китс и Невис|LC Сент Лусија|VC Сент Винсент и Гренадини|ST Саун Томе и Принсип|SJ Свалбард и Јан Мајен|SZ Есватини|TL Тимор Лесте|GB ОК',
  ],
  [
    'ml',
    'AD അൻഡോറ|AQ അന്റാർട്ടിക്ക|AR അർജന്റീന|IO ബ്രിട്ടീഷ് ഇന്ത്യൻ ഓഷ്യൻ ടെറിട്ടറി|BF ബർക്കിന ഫാസോ|CV കേപ്പ് വേർഡ്|KY കേയ്മാൻ ദ്വീപുകൾ|CF സെൻട്രൽ ആഫ്രിക്കൻ റിപ്പബ്ലിക്ക്|CC കോക്കസ് (കീലിംഗ്) ദ്വീപുകൾ|CZ ചെക്കിയ|DJ ജിബൂത്തി|DO ഡൊമിനിക്കൻ റിപ്പബ്ലിക്ക്|DE ജർമ്മനി|GL ഗ്രീൻലൻഡ്|HM ഹേർഡ്, മക്ഡോണൾഡ് ദ്വീപുകൾ|HK ഹോങ്കോങ് (SAR) ചൈന|HK ഹോങ്കോങ്|IE അയർലൻഡ്|MO മക്കാവു എസ്.എ.ആർ. ചൈന|MO മക്കാവു|NC ന്യൂ കാലിഡോണിയ|NZ ന്യൂസിലൻഡ്|MK നോർത്ത് മാസിഡോണിയ|PS പലസ്‌തീൻ|PH ഫിലിപ്പീൻസ്|PR പോർട്ടോ റിക്കോ|SH സെന്റ് ഹെലീന|LC സെന്റ് ലൂസിയ|PM സെന്റ് പിയറി ആൻഡ് മിക്വലൻ|SC സീഷെൽസ്|SG സിംഗപ്പൂർ|SR സുരിനാം|SZ സ്വാസിലൻഡ്|TR തുർക്കിയെ|GB യുണൈറ്റഡ് കിംഗ്ഡം|GB യുകെ|US യു.എസ്|BQ കരീബിയൻ നെതർലാൻഡ്സ്|MF സെന്റ് മാർട്ടിൻ',
  ],
  [
    'mn',
    'AI Ангилья|AQ Антарктид|BS Багамын арлууд|BE Бельги|BZ Белизе|BM Бермуда|BA Босни-Херцеговин|BW Ботсван|BV Буве арал|IO Британийн харьяа Энэтхэгийн далай дахь нутаг дэвсгэр|CV Кабо-Верде|CO Колумби|KM Коморын арлууд|DM Доминика|ER Эритрей|FK Фолклендийн арлууд|FO Фарерын арлууд|GF Францын Гвиана|HM Херд ба Макдональдийн арлууд|HK БНХАУ-ын Тусгай захиргааны бүс Хонг-Конг|ID Индонез|IL Израил|JM Ямайка|KG Киргиз|LI Лихтенштайн|MO БНХАУ-ын Тусгай захиргааны бүс Макао|MU Маврикий|YT Майотта|MD Молдова|MA Морокко|MM Мьянмар|NF Норфолк арал|MK Хойд Македон|NO Норвег|PS Палестины нутаг дэвсгэр|PS Палестин|PT Португал|RE Реюнион|PM Сент-Пьер ба Микело|VC Сент-Винсент ба Гренадин|SC Сейшелийн арлууд|ZA Өмнөд Африк|SZ Эсватини|CH Швейцар|TT Тринидад ба Тобаго|AE Арабын Нэгдсэн Эмират Улс|GB ИБ|US АНУ|UM Америкийн Нэгдсэн Улсын бага арлууд|CW Кюрасао',
  ],
  [
    'mr',
    'DZ अल्जीरिया|AD अँडोरा|AO अंगोला|AG अँटिग्वा आणि बर्बुडा|AR अर्जेंटिना|AW अरुबा|BS बहामाज|BD बांगलादेश|BZ बेलिझे|BM बर्मुडा|BA बोस्निया अणि हर्जेगोविना|BW बोट्सवाना|BV बोउवेट बेट|BR ब्राझिल|IO ब्रिटिश हिंद महासागर प्रदेश|BN ब्रुनेई|CM कॅमेरून|CV केप व्हर्डे|KY केमन बेटे|CF केंद्रीय अफ्रिकी प्रजासत्ताक|CX ख्रिसमस बेट|CC कोकोस (कीलिंग) बेटे|CO कोलम्बिया|KM कोमोरोज|CG काँगो - ब्राझाविले|CD काँगो - किंशासा|CK कुक बेटे|CR कोस्टा रिका|CI कोत द’ईवोआर|CZ झेकिया|DJ जिबौटी|DO डोमिनिकन प्रजासत्ताक|EC इक्वाडोर|SV अल साल्वाडोर|ER एरिट्रिया|FK फॉकलंड बेटे|FO फेरो बेटे|TF फ्रेंच दाक्षिणात्य प्रदेश|GM गाम्बिया|GL ग्रीनलंड|GP ग्वाडेलोउपे|GU गुआम|GW गिनी-बिसाउ|HM हर्ड आणि मॅक्डोनाल्ड बेटे|HK हाँगकाँग एसएआर चीन|IL इस्त्राइल|JP जपान|KI किरीबाटी|KG किरगिझस्तान|LV लाटव्हिया|LI लिक्टेनस्टाइन|MO मकाओ एसएआर चीन|MH मार्शल बेटे|YT मायोट्टे|FM मायक्रोनेशिया|MD मोल्डोव्हा|MS मॉन्ट्सेराट|MZ मोझाम्बिक|MM म्यानमार (बर्मा)|NR नाउरू|NL नेदरलँड|NC न्यू कॅलेडोनिया|NE नाइजर|NU नीयू|NF नॉरफॉक बेट|MP उत्तरी मारियाना बेटे|PS पॅलेस्टिनियन प्रदेश|PY पराग्वे|PH फिलिपिन्स|PN पिटकैर्न बेटे|PR प्युएर्तो रिको|RE रियुनियन|SH सेंट हेलेना|LC सेंट ल्यूसिया|PM सेंट पियरे आणि मिक्वेलोन|VC सेंट व्हिन्सेंट आणि ग्रेनडाइन्स|SM सॅन मरीनो|SA सौदी अरब|SB सोलोमन बेटे|GS दक्षिण जॉर्जिया आणि दक्षिण सँडविच बेटे|SJ स्वालबर्ड आणि जान मायेन|SZ इस्वातिनी|TL तिमोर-लेस्ते|TK तोकेलाउ|TN ट्यूनिशिया|TR तुर्किये|TC टर्क्स आणि कैकोस बेटे|TV टुवालु|GB युनायटेड किंगडम|GB यू.के.|US युनायटेड स्टेट्स|US यू.एस.|UM यू.एस. आउटलाइंग बेटे|VU वानुआतु|VG ब्रिटिश व्हर्जिन बेटे|VI यू.एस. व्हर्जिन बेटे|WF वालिस आणि फ्यूचूना|YE येमेन|ZM झाम्बिया|AX अ‍ॅलँड बेटे|BQ कॅरिबियन नेदरलँड्स|CW क्युरासाओ|IM आयल ऑफ मॅन|ME मोंटेनेग्रो|XK कोसोव्हो',
  ],
  ['ms', 'HK Hong Kong|MO Macau|MK Macedonia Utara|PS Palestin|TR Turkiye'],
  ['mt', 'HK Hong Kong|MO il-Macao|PS il-Palestina'],
  [
    'nb',
    'BY Belarus|IO Det britiske territoriet i Indiahavet|CD Kongo|TF De franske sørterritorier|HK Hongkong SAR Kina|IS Island|LU Luxemburg|MO Macao SAR Kina|NF Norfolkøya|PS Det palestinske området|PS Palestina|PN Pitcairnøyene|GS Sør-Georgia og Sør-Sandwichøyene|UM USAs ytre øyer|VG De britiske jomfruøyene|VI De amerikanske jomfruøyene|WF Wallis og Futuna|SX Sint Maarten',
  ],
  [
    'nl',
    'BY Belarus|BO Bolivia|IO Brits Indische Oceaanterritorium|TF Franse Gebieden in de zuidelijke Indische Oceaan|GN Guinee|HK Hongkong SAR van China|MO Macau SAR van China|MO Macau|MM Myanmar (Birma)|PS Palestijnse gebieden|PN Pitcairneilanden|SA Saoedi-Arabië|GS Zuid-Georgia en Zuidelijke Sandwicheilanden|TL Oost-Timor|UM Kleine afgelegen eilanden van de Verenigde Staten|BQ Caribisch Nederland|IM Isle of Man',
  ],
  [
    'nn',
    'BY Belarus|IO Det britiske territoriet i Indiahavet|CD Kongo-Kinshasa|TF Dei franske sørterritoria|HM Heardøya og McDonaldøyane|HK Hongkong SAR Kina|IS Island|MO Macao SAR Kina|NF Norfolkøya|PS Det palestinske området|PS Palestina|GS Sør-Georgia og Sør-Sandwichøyane|UM USAs ytre småøyar|VG Dei britiske Jomfruøyane|VI Dei amerikanske Jomfruøyane|WF Wallis og Futuna|SX Sint Maarten',
  ],
  [
    'pl',
    'AQ Antarktyda|CI Côte d’Ivoire|HK SRA Hongkong (Chiny)|MO SRA Makau (Chiny)|MM Mjanma (Birma)|PS Terytoria Palestyńskie|SH Wyspa Świętej Heleny|GB Wlk. Bryt.|BQ Niderlandy Karaibskie',
  ],
  ['ps', 'HK هانګ کانګ|MO مکاو|PS فلسطين|GB انګلستان'],
  [
    'pt',
    'BH Barein|BJ Benin|BA Bósnia e Herzegovina|BF Burquina Faso|KY Ilhas Cayman|CX Ilha Christmas|DJ Djibuti|TF Territórios Franceses do Sul|GL Groenlândia|HM Ilhas Heard e McDonald|HK Hong Kong, RAE da China|KW Kuwait|MO Macau, RAE da China|MU Maurício|MS Montserrat|PS Palestina|QA Catar|KN São Cristóvão e Névis|PM São Pedro e Miquelão|SC Seicheles|GS Ilhas Geórgia do Sul e Sandwich do Sul|TJ Tadjiquistão|TT Trinidad e Tobago|TM Turcomenistão|UM Ilhas Menores Distantes dos EUA|MF São Martinho|SX Sint Maarten',
  ],
  [
    'ro',
    'HK R.A.S. Hong Kong, China|HK Hong Kong|MO R.A.S. Macao, China|MO Macao|MM Myanmar (Birmania)|PS Palestina|TL Timor-Leste|BL Saint-Barthélemy',
  ],
  [
    'ru',
    'BM Бермудские о-ва|BV о-в Буве|KY о-ва Кайман|CX о-в Рождества|CC Кокосовые о-ва|CG Конго - Браззавиль|CD Конго - Киншаса|CK о-ва Кука|FK Фолклендские о-ва|FO Фарерские о-ва|GF Французская Гвиана|TF Французские Южные территории|HM о-ва Херд и Макдональд|HK Гонконг (САР)|MO Макао (САР)|MH Маршалловы о-ва|FM Федеративные Штаты Микронезии|NF о-в Норфолк|MP Северные Марианские о-ва|PS Палестинские территории|PS Палестина|PN о-ва Питкэрн|SH о-в Св. Елены|SC Сейшельские о-ва|SB Соломоновы о-ва|GS Южная Георгия и Южные Сандвичевы о-ва|TM Туркменистан|GB Британия|UM Внешние малые о-ва (США)|VG Виргинские о-ва (Великобритания)|VI Виргинские о-ва (США)|EH Западная Сахара|AX Аландские о-ва|IM о-в Мэн',
  ],
  [
    'sd',
    'AG اينٽيگا ۽ باربوڊا|AM آرمينيا|BY بيلاروس|BA بوسنيا ۽ هرزيگووينا|CI ڪوٽي ويرا|GD گريناڊا|HK هانگ ڪانگ SAR چين|HK هانگ ڪانگ|MO مڪائو|PS فلسطين|PM سينٽ پيئر ۽ ميڪيلون|SM سان مرینو|ST سائو ٽومي ۽ پرنسپیي|SJ سوالبارڊ ۽ يان ماین|TT ٽرينيڊاڊ ۽ ٽوباگو|TR ترڪييي|GB برطانيه|US يوايس',
  ],
  ['sk', 'GF Francúzska Guyana|GY Guyana|HK Hongkong|IS Island|MO Macao|PS Palestínska samospráva|SZ Eswatini'],
  [
    'sl',
    'KY Kajmanji otoki|CF Srednjeafriška republika|GP Gvadelup|GU Gvam|HK Posebno upravno območje Ljudske republike Kitajske Hongkong|MO Posebno upravno območje Kitajske Makav|MO Makav|MU Mavricij|PW Palav|PS Palestina|KN Sveti Krištof in Nevis|LC Sveta Lucija|PM Sveta Peter in Mihael|VC Sveti Vincencij in Grenadine|ST Sveti Tomaž in Princ|SZ Esvatini|TK Tokelav|BL Sveti Bartolomej|MF Francoski Sveti Martin|SX Nizozemski Sveti Martin',
  ],
  [
    'so',
    'AI Anguula|AQ Antaarktika|AG Antigua & Barbuuda|AR Arjentiina|AZ Asarbajan|BD Bangaladhesh|BZ Beliis|BM Barmuuda|BT Buutan|BA Boosniya & Harsegofina|BV Buufet Island|BR Baraasiil|IO Dhul xadeedka Badweynta Hindiya ee Ingiriiska|BN Buruneey|CV Jasiiradda Kayb Faarde|CX Jasiiradda Kirismas|CC Jasiiradda Kookoos|CO Koloombiya|CK Jasiiradda Kook|CR Costa Rica|CI Ayfori Koost|CZ Jekiya|DM Dominika|DO Jamhuuriyaddda Dominika|SV El Salfadoor|GQ Ekuwatooriyal Gini|ER Eritreeya|FO Jasiiradda Faroo|GF Faransiis Gini|PF Booliyneesiya Faransiiska|TF Dhul xadeedka Koonfureed ee Faransiiska|GP Guadeluub|GU Guaam|HT Haiti|HM Jasiiradda Haad & MakDonald|VA Magaalada Faatikaan|HU Hangari|IS Ayslaand|JM Jamaaika|KE Kenya|LY Liibya|LI Liyjtensteyn|MO Makaaw|MY Malaysiya|MV Maaldiifis|MT Maalta|MH Jasiiradda Maarshal|MQ Maartinik|MU Mawrishiyaas|FM Mikroneesiya|MA Morooko|MZ Musambiik|MM Mayanmar|NL Nederlaands|NC Jasiiradda Niyuu Kaledooniya|NZ Niyuusiilaand|NF Jasiiradda Noorfolk|MP Jasiiradda Waqooyiga Mariaana|MK Masedooniya Waqooyi|PW Balaaw|PS Dhulka Falastiiniyiinta daanta galbeed iyo marinka qasa|PS Falastiin|PA Baanama|PG Babwa Niyuu Gini|PY Baraguaay|PE Beeru|PN Bitkairn|PT Bortugaal|PR Bueerto Riiko|RE Riyuuniyon|SH Saynt Helena|KN St. Kitts iyo Nevis|LC St. Lusia|PM St. Pierre iyo Miquelon|VC St. Finsent & Girenadiins|WS Samoowa|ST Sao Tome & Birincibal|SK Islofaakiya|SI Islofeeniya|SB Jasiiradda Solomon|GS Jasiiradda Joorjiyada Koonfureed & Sandwij|SR Surineym|SJ Jasiiradda Sfaldbaad & Jaan Mayen|SZ Eswaatiini|TL Timor-Leste|TK Tokelaaw|TT Tirinidaad & Tobago|TC Turks & Kaikos Island|TV Tufaalu|UA Yukrayn|AE Midawga Imaaraatka Carabta|GB Boqortooyada Midowday|UM Jasiiradaha ka baxsan Maraykanka|UZ Usbakistan|VU Fanuaatu|VG Biritish Farjin Island|VI U.S Fargin Island|WF Walis & Futuna|AX Jasiiradda Aland|BQ Karibiyaan Nadarlands|CW Kurakaaw|GG Guurnsey|IM Jasiiradda Isle of Man|JE Jaarsey|ME Moontenegro|BL St. Baathelemiy|MF St. Maartin|RS Seerbiya|SX Siint Maarteen|XK Koosofo',
  ],
  [
    'sq',
    'AQ Antarktikë|AG Antigua e Barbuda|BS Bahama|BH Bahrejn|BM Bermude|BV Ishulli Bove|BN Brunei|BI Burundi|CF Republika e Afrikës Qendrore|CC Ishujt Kokos|CG Kongo-Brazavilë|CK Ishujt Kuk|CI Côte d’Ivoire|CZ Çeki|DJ Xhibuti|SV Salvador|FK Ishujt Falkland|GF Guajana Franceze|PF Polinezia Franceze|TF Territoret Jugore Franceze|GM Gambi|GH Ganë|GL Grënlandë|GD Granadë|GP Guadelupë|GW Guine-Bisau|HM Ishujt Hërd e Mekdonald|HK RPA i Hong-Kongut|HK Hong-Kong|KP Kore e Veriut|KR Kore e Jugut|KG Kirgizi|LI Lihtenshtajn|MO RPA i Makaos|MO Makao|MM Mianmar (Burmë)|NC Kaledoni e Re|NF Ishulli Norfolk|MP Ishujt e Marianës Veriore|MK Maqedonia e Veriut|PS Palestinë|PG Guineja e Re-Papua|SH Shën-Elenë|KN Shën-Kits dhe Nevis|VC Shën-Vincent dhe Grenadine|ST Sao-Tome e Principe|ZA Afrika e Jugut|GS Xhorxha Jugore dhe Ishujt Senduiçë të Jugut|SR Surinami|SJ Svalbard e Jan-Majen|SZ Esvatini|TL Timor-Leste|TT Trinidad e Tobago|TC Ishujt Turks dhe Kaikos|UM Ishujt Periferikë të SHBA-së|VI Ishujt e Virgjër të SHBA-së|EH Saharaja Perëndimore|ZM Zambi|AX Ishujt Alandë|GG Gernsej|IM Ishulli i Manit|JE Xhersej|BL Sen-Bartelemi|MF Sen-Marten|SX Sint-Marten|SS Sudani i Jugut',
  ],
  [
    'sr',
    'BM Бермуди|CI Обала Слоноваче (Кот д’Ивоар)|HK Хонгконг|MO Макао|PS Палестина|TL Тимор-Лесте (Источни Тимор)|GB УК|BL Свети Бартоломеј',
  ],
  [
    'sv',
    'CD Kongo-Kinshasa|TF Franska sydterritorierna|HM Heardön och McDonaldöarna|HK Hongkong SAR|IS Island|MO Macao SAR|MO Macao|FM Mikronesien|MM Myanmar (Burma)|PS Palestinska territorierna|PS Palestina|SH S:t Helena|BQ Karibiska Nederländerna|SX Sint Maarten',
  ],
  [
    'sw',
    'DZ Aljeria|AZ Azerbaijani|BS Bahama|BH Bahareni|BD Bangladeshi|BB Babadosi|BY Belarus|BJ Benin|BA Bosnia na Hezegovina|IO Eneo la Uingereza katika Bahari Hindi|BN Brunei|BF Bukinafaso|KH Kambodia|CM Kameruni|CA Kanada|CV Cape Verde|CC Visiwa vya Cocos (Keeling)|KM Komoro|CG Kongo - Brazzaville|CD Kongo - Kinshasa|CR Kostarika|CI Cote d’Ivoire|HR Croatia|CU Kuba|CY Saiprasi|CZ Chechia|DK Denmaki|DJ Jibuti|DM Dominika|EC Ecuador|TF Himaya za Kusini za Kifaranza|GE Jojia|GW Ginebisau|HM Kisiwa cha Heard na Visiwa vya McDonald|VA Mji wa Vatican|HK Hong Kong SAR China|HU Hungaria|IS Aisilandi|IQ Iraki|IE Ayalandi|JM Jamaika|JO Jordan|KZ Kazakistani|KP Korea Kaskazini|KR Korea Kusini|KG Kirigizistani|LS Lesoto|LU Luxembourg|MO Makau SAR China|MO Makau|MY Malesia|MV Maldivi|MR Moritania|MU Morisi|MX Meksiko|FM Mikronesia|MA Morocco|MM Myanmar (Burma)|NC New Caledonia|NZ Nyuzilandi|NI Nikaragwa|MP Visiwa vya Mariana vya Kaskazini|MK Masedonia ya Kaskazini|PK Pakistani|PS Maeneo ya Palestina|PG Papua New Guinea|PY Paraguay|PN Visiwa vya Pitcairn|PR Puerto Rico|RE Reunion|SH St. Helena|KN St. Kitts na Nevis|LC St. Lucia|PM Santapierre na Miquelon|SA Saudia|SN Senegali|SC Ushelisheli|SL Siera Leoni|SB Visiwa vya Solomon|ZA Afrika Kusini|GS Visiwa vya Georgia Kusini na Sandwich Kusini|SJ Svalbard na Jan Mayen|SZ Eswatini|TZ Tanzania|TH Tailandi|GB Ufalme wa Muungano|UM Visiwa Vidogo vya Nje vya Marekani|UZ Uzibekistani|VN Vietnamu|VG Visiwa vya Virgin, Uingereza|VI Visiwa vya Virgin, Marekani|YE Yemeni|AX Visiwa vya Aland|BQ Uholanzi ya Karibiani|IM Kisiwa cha Man|JE Jersey|BL St. Barthelemy|SX Sint Maarten',
  ],
  [
    'ta',
    'AF ஆஃப்கானிஸ்தான்|AI அங்கியுலா|AM அர்மேனியா|BB பார்படாஸ்|BY பெலாரஸ்|BA போஸ்னியா & ஹெர்ஸகோவினா|BV பொவேட் தீவு|BN புருனே|KY கெய்மென் தீவுகள்|HR குரோஷியா|CZ செசியா|GQ ஈக்வடோரியல் கினியா|ET எத்தியோப்பியா|GW கினியா-பிஸ்ஸாவ்|HT ஹைட்டி|HK ஹாங்காங்|ID இந்தோனேசியா|JM ஜமைக்கா|KI கிரிபாட்டி|MO மகாவ் எஸ்ஏஆர் சீனா|MO மகாவ்|MW மலாவி|MY மலேசியா|YT மயோட்|MS மாண்ட்செராட்|MM மியான்மர் (பர்மா)|NU நியுவே|NF நார்ஃபோக் தீவு|MK வடக்கு மாசிடோனியா|PS பாலஸ்தீனம்|PG பப்புவா நியூ கினியா|RW ருவாண்டா|KN செயின்ட் கிட்ஸ் & நெவிஸ்|PM செயின்ட் பியர் & மிக்வேலான்|VC செயின்ட் வின்சென்ட் & கிரெனடைன்ஸ்|SM சான் மரினோ|ST சாவ் தோம் & ப்ரின்சிபி|SA சவுதி அரேபியா|SC சீஷெல்ஸ்|SL சியாரா லியோன்|GS தெற்கு ஜார்ஜியா மற்றும் தெற்கு சாண்ட்விச் தீவுகள்|SJ ஸ்வல்பார்டு & ஜான் மேயன்|SZ எஸ்வாட்டீனி|TJ தஜிகிஸ்தான்|TL திமோர்-லெஸ்தே|TT டிரினிடாட் & டொபாகோ|TR துருக்கியே|TC டர்க்ஸ் & கைகோஸ் தீவுகள்|TV துவாலு|AE ஐக்கிய அரபு அமீரகம்|GB யுனைடெட் கிங்டம்|GB யூகே|US யூஎஸ்|UM யூ.எஸ். வெளிப்புறத் தீவுகள்',
  ],
  [
    'tg',
    'CG Конго - Браззавил|CD Конго - Киншаса|HK Ҳонконг|MO Макао|PS Қаламравҳои Фаластинӣ|SZ Эсватини|US ИМ|EH Сахараи Ғарбӣ|BQ Кариби Нидерланд',
  ],
  [
    'th',
    'BV เกาะบูเว|CC หมู่เกาะโคโคส (คีลิง)|CI โกตดิวัวร์|CZ เช็ก|VA นครวาติกัน|HK เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|HK ฮ่องกง|MO เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|MO มาเก๊า|MM เมียนมา (พม่า)|MK มาซิโดเนียเหนือ|PS ดินแดนปาเลสไตน์|PN หมู่เกาะพิตแคร์น|SM ซานมาริโน|SZ เอสวาตีนี|TL ติมอร์-เลสเต|UM หมู่เกาะรอบนอกของสหรัฐอเมริกา|VI หมู่เกาะเวอร์จินของสหรัฐอเมริกา|BQ เนเธอร์แลนด์แคริบเบียน|MF เซนต์มาร์ติน|SX ซินต์มาร์เทน',
  ],
  [
    'tk',
    'DZ Alžir|AS Amerikan Samoasy|AQ Antarktika|BY Belarus|BM Bermuda|BA Bosniýa we Gersegowina|IO Britaniýanyň Hindi okeanyndaky territoriýalary|KH Kamboja|CN Hytaý|CX Roždestwo adasy|CC Kokos (Kiling) adalary|CG Kongo - Brazzawil|CD Kongo - Kinşasa|CK Kuk adalary|ER Eritreýa|FI Finlýandiýa|GF Fransuz Gwianasy|TF Fransuz günorta territoriýalary|GR Gresiýa|HM Herd we Makdonald adalary|HK Gonkong AAS Hytaý|IR Eýran|IQ Yrak|MO Makao AAS Hytaý|MV Maldiwler|MD Moldowa|MS Monserrat|MM Mýanma (Birma)|NL Niderlandlar|OM Oman|PS Palestina territoriýasy|PS Palestina|PH Filippinler|RE Reýunýon|RO Rumyniýa|RU Russiýa|VC Sent-Winsent we Grenadinler|SA Saud Arabystany|SL Sýerra-Leone|ZA Günorta Afrika|GS Günorta Georgiýa we Günorta Sendwiç adasy|SJ Şpisbergen we Ýan-Maýen|SZ Eswatini|TL Timor-Leste|AE Birleşen Arap Emirlikleri|GB Birleşen Patyşalyk|US Amerikanyň Birleşen Ştatlary|US ABŞ|UM ABŞ-nyň daşarky adalary|VG Britan Wirgin adalary|WF Uollis we Futuna|EH Günbatar Sahara|BQ Karib Niderlandlary|MF Sen-Marten',
  ],
  [
    'tr',
    'BY Belarus|CV Cabo Verde|CI Côte d’Ivoire|CY Kıbrıs|GP Guadeloupe|HK Çin Hong Kong ÖİB|HK Hong Kong|LS Lesotho|MO Çin Makao ÖİB|MO Makao|PS Filistin|SJ Svalbard ve Jan Mayen|SZ Esvatini|UM ABD Küçük Harici Adaları|WF Wallis ve Futuna|EH Batı Sahra|BQ Karayip Hollandası',
  ],
  [
    'tt',
    'CG Конго - Браззавиль|CD Конго (КДР)|VA Ватикан|HK Гонконг|MO Макао|MM Мьянма (Бирма)|PS Фәләстин территорияләре|PS Фәләстин|SH Изге Елена утравы|BQ Кариб Нидерландлары',
  ],
  ['ug', 'HK شياڭگاڭ|MO ئاۋمېن|PS پەلەستىن|GB ئەنگلىيە|US ئا ق ش'],
  [
    'uk',
    'BN Бруней|CC Кокосові (Кілінг) Острови|CG Конго – Браззавіль|CD Конго – Кіншаса|GF Французька Гвіана|TF Французькі Південні Території|HM Острови Герд і Макдоналд|HK Гонконг, ОАР Китаю|MO Макао, ОАР Китаю|MM Мʼянма (Бірма)|PS Палестинські території|PN Острови Піткерн|SG Сінгапур|LK Шрі-Ланка|SJ Шпіцберген та Ян-Маєн|TW Тайвань|TM Туркменістан|UM Віддалені острови США|WF Уолліс і Футуна',
  ],
  [
    'ur',
    'AL البانیہ|DZ الجیریا|AS امریکی ساموآ|AD انڈورا|AI انگوئیلا|AZ آذربائیجان|BZ بیلائز|BA بوسنیا اور ہرزیگووینا|BW بوتسوانا|BV بؤویٹ آئلینڈ|IO برطانوی بحر ہند کا علاقہ|BN برونائی|CV کیپ ورڈی|KY کیمین آئلینڈز|CF وسط افریقی جمہوریہ|CX جزیرہ کرسمس|CC کوکوس (کیلنگ) جزائر|CG کانگو - برازاویلے|CD کانگو - کنشاسا|CK کک آئلینڈز|CI کوٹ ڈی آئیوری|CZ چیکیا|DM ڈومنیکا|DO جمہوریہ ڈومينيکن|GQ استوائی گیانا|ER اریٹیریا|EE اسٹونیا|FK فاکلینڈ جزائر|FO جزائر فارو|GF فرینچ گیانا|TF فرانسیسی جنوبی خطے|GA گیبون|GT گواٹے مالا|GY گیانا|HM ہیرڈ جزیرہ و میکڈولینڈ جزائر|VA ویٹیکن سٹی|HN ہونڈاروس|HK ہانگ کانگ SAR چین|IR ایران|JM جمائیکا|KZ قزاخستان|KI کریباتی|LA لاؤس|LV لٹویا|LI لیشٹنسٹائن|LT لیتھونیا|MO مکاؤ SAR چین|MY ملائشیا|MH مارشل آئلینڈز|MQ مارٹینک|YT مایوٹ|FM مائکرونیشیا|MD مالدووا|MS مونٹسیراٹ|MM میانمار (برما)|NR نؤرو|NL نیدر لینڈز|NC نیو کلیڈونیا|NI نکاراگووا|NU نیئو|NF نارفوک آئلینڈ|MP شمالی ماریانا آئلینڈز|PW پلاؤ|PS فلسطینی خطے|PA پانامہ|PG پاپوآ نیو گنی|PN پٹکائرن جزائر|PR پیورٹو ریکو|PM سینٹ پیئر اور میکلیئون|VC سینٹ ونسنٹ اور گرینیڈائنز|ST ساؤ ٹومے اور پرنسپے|SN سینیگل|SC سشلیز|SK سلوواکیہ|SB سولومن آئلینڈز|GS جنوبی جارجیا اور جنوبی سینڈوچ جزائر|ES ہسپانیہ|SJ سوالبرڈ اور جان ماین|SZ سواتنی|CH سوئٹزر لینڈ|TL تیمور لیسٹ|TK ٹوکیلاؤ|TT ترینیداد اور ٹوباگو|TN تونس|TR ترکیہ|TM ترکمانستان|TC ٹرکس اور کیکوس جزائر|TV ٹووالو|GB سلطنت متحدہ|GB یو کے|US امریکا|UM امریکہ سے باہر کے چھوٹے جزائز|UY یوروگوئے|VU وینوآٹو|VE وینزوئیلا|VG برٹش ورجن آئلینڈز|VI امریکی ورجن آئلینڈز|WF ویلیز اور فیوٹیونا|AX آلینڈ آئلینڈز|BQ کریبیائی نیدرلینڈز|CW کیوراکاؤ|GG گوئرنسی|IM آئل آف مین|ME مونٹے نیگرو|BL سینٹ برتھلیمی|MF سینٹ مارٹن|SX سنٹ مارٹن|XK کوسووو',
  ],
  ['uz', 'HK Gonkong|MO Makao|PS Falastin hududlari|PS Falastin|SJ Shpitsbergen va Yan-Mayen|GB Britaniya'],
  [
    'vi',
    'AS Samoa thuộc Mỹ|AQ Nam Cực|AT Áo|BN Brunei|CG Congo - Brazzaville|CD Congo - Kinshasa|CY Síp|GQ Guinea Xích Đạo|FK Quần đảo Falkland|GF Guiana thuộc Pháp|PF Polynesia thuộc Pháp|TF Lãnh thổ phía Nam Thuộc Pháp|HM Quần đảo Heard và McDonald|VA Thành Vatican|HK Đặc khu Hành chính Hồng Kông, Trung Quốc|IR Iran|IT Italy|KW Kuwait|LA Lào|LB Li-băng|LT Litva|MO Đặc khu Hành chính Macao, Trung Quốc|MY Malaysia|MD Moldova|MM Myanmar (Miến Điện)|PS Lãnh thổ Palestine|PS Palestine|PN Quần đảo Pitcairn|RO Romania|SA Ả Rập Xê-út|SY Syria|TZ Tanzania|UA Ukraina|UM Các tiểu đảo xa của Hoa Kỳ|VG Quần đảo Virgin thuộc Anh|VI Quần đảo Virgin thuộc Hoa Kỳ|WF Wallis và Futuna|BQ Ca-ri-bê Hà Lan|SX Sint Maarten',
  ],
  [
    'zh',
    'BA 波斯尼亚和黑塞哥维那|ID 印度尼西亚|FM 密克罗尼西亚|PS 巴勒斯坦领土|SH 圣赫勒拿|PM 圣皮埃尔和密克隆群岛|EH 西撒哈拉|AX 奥兰群岛|BQ 荷属加勒比区|GG 根西岛|JE 泽西岛',
  ],
  [
    'zh-Hant',
    'AL 阿爾巴尼亞|DZ 阿爾及利亞|AS 美屬薩摩亞|AD 安道爾|AI 安奎拉|AQ 南極洲|AG 安地卡及巴布達|AM 亞美尼亞|AW 荷屬阿魯巴|AT 奧地利|AZ 亞塞拜然|BS 巴哈馬|BD 孟加拉|BB 巴貝多|BY 白俄羅斯|BE 比利時|BZ 貝里斯|BJ 貝南|BM 百慕達|BO 玻利維亞|BA 波士尼亞與赫塞哥維納|BW 波札那|BV 布威島|IO 英屬印度洋領地|BN 汶萊|BG 保加利亞|BF 布吉納法索|BI 蒲隆地|CM 喀麥隆|CV 維德角|KY 開曼群島|TD 查德|CX 聖誕島|CC 科克斯（基靈）群島|CO 哥倫比亞|KM 葛摩|CG 剛果（布拉薩）|CD 剛果（金夏沙）|CK 庫克群島|CR 哥斯大黎加|HR 克羅埃西亞|CY 賽普勒斯|DK 丹麥|DJ 吉布地|DO 多明尼加共和國|EC 厄瓜多|SV 薩爾瓦多|GQ 赤道幾內亞|ER 厄利垂亞|EE 愛沙尼亞|ET 衣索比亞|FK 福克蘭群島|FO 法羅群島|FJ 斐濟|FI 芬蘭|GF 法屬圭亞那|PF 法屬玻里尼西亞|TF 法屬南部屬地|GA 加彭|GM 甘比亞|GE 喬治亞|GH 迦納|GI 直布羅陀|GR 希臘|GL 格陵蘭|GD 格瑞那達|GP 瓜地洛普|GU 關島|GT 瓜地馬拉|GN 幾內亞|GW 幾內亞比索|GY 蓋亞那|HM 赫德島及麥唐納群島|VA 梵蒂岡|HN 宏都拉斯|HK 中國香港特別行政區|IS 冰島|IE 愛爾蘭|IT 義大利|JM 牙買加|JO 約旦|KZ 哈薩克|KE 肯亞|KI 吉里巴斯|KG 吉爾吉斯|LA 寮國|LV 拉脫維亞|LS 賴索托|LR 賴比瑞亞|LY 利比亞|LI 列支敦斯登|LU 盧森堡|MO 中國澳門特別行政區|MG 馬達加斯加|MW 馬拉威|MY 馬來西亞|MV 馬爾地夫|ML 馬利|MT 馬爾他|MH 馬紹爾群島|MQ 馬丁尼克|MR 茅利塔尼亞|MU 模里西斯|YT 馬約特島|FM 密克羅尼西亞|MD 摩爾多瓦|MC 摩納哥|MS 蒙哲臘|MZ 莫三比克|MM 緬甸|NA 納米比亞|NR 諾魯|NP 尼泊爾|NL 荷蘭|NC 新喀里多尼亞|NE 尼日|NG 奈及利亞|NU 紐埃島|NF 諾福克島|MP 北馬利安納群島|MK 北馬其頓|PW 帛琉|PS 巴勒斯坦自治區|PA 巴拿馬|PG 巴布亞紐幾內亞|PE 秘魯|PH 菲律賓|PN 皮特肯群島|PL 波蘭|QA 卡達|RE 留尼旺|RO 羅馬尼亞|RW 盧安達|SH 聖赫勒拿島|KN 聖克里斯多福及尼維斯|LC 聖露西亞|PM 聖皮埃與密克隆群島|VC 聖文森及格瑞那丁|WS 薩摩亞|SM 聖馬利諾|ST 聖多美普林西比|SA 沙烏地阿拉伯|SN 塞內加爾|SC 塞席爾|SL 獅子山|SI 斯洛維尼亞|SB 索羅門群島|SO 索馬利亞|GS 南喬治亞與南三明治群島|LK 斯里蘭卡|SD 蘇丹|SR 蘇利南|SJ 挪威屬斯瓦巴及尖棉|SZ 史瓦帝尼|SY 敘利亞|TJ 塔吉克|TZ 坦尚尼亞|TH 泰國|TL 東帝汶|TK 托克勞群島|TO 東加|TT 千里達及托巴哥|TN 突尼西亞|TM 土庫曼|TC 土克斯及開科斯群島|TV 吐瓦魯|UG 烏干達|UA 烏克蘭|UM 美國本土外小島嶼|UY 烏拉圭|UZ 烏茲別克|VU 萬那杜|VE 委內瑞拉|VG 英屬維京群島|VI 美屬維京群島|WF 瓦利斯群島和富圖那群島|EH 西撒哈拉|YE 葉門|ZM 尚比亞|ZW 辛巴威|AX 奧蘭群島|BQ 荷蘭加勒比區|CW 庫拉索|GG 根息|IM 曼島|JE 澤西島|ME 蒙特內哥羅|BL 聖巴瑟米|MF 法屬聖馬丁|RS 塞爾維亞|SX 荷屬聖馬丁|SS 南蘇丹',
  ],
  [
    'zh-Hant-HK',
    'AL 阿爾巴尼亞|DZ 阿爾及利亞|AS 美屬薩摩亞|AD 安道爾|AI 安奎拉|AQ 南極洲|AG 安提瓜和巴布達|AM 亞美尼亞|AW 阿魯巴|AT 奧地利|AZ 亞塞拜疆|BS 巴哈馬|BD 孟加拉|BY 白俄羅斯|BE 比利時|BZ 伯利茲|BJ 貝寧|BM 百慕達|BO 玻利維亞|BA 波斯尼亞和黑塞哥維那|BW 博茨瓦納|BV 鮑威特島|IO 英屬印度洋領地|BN 汶萊|BG 保加利亞|BF 布基納法索|CM 喀麥隆|KY 開曼群島|CX 聖誕島|CC 科科斯 (基林) 群島|CO 哥倫比亞|KM 科摩羅|CG 剛果（布拉薩）|CD 剛果（金夏沙）|CK 庫克群島|CR 哥斯達黎加|HR 克羅地亞|DK 丹麥|EC 厄瓜多爾|SV 薩爾瓦多|GQ 赤道幾內亞|ER 厄立特里亞|EE 愛沙尼亞|ET 埃塞俄比亞|FK 福克蘭群島|FO 法羅群島|FJ 斐濟|FI 芬蘭|GF 法屬圭亞那|PF 法屬波利尼西亞|TF 法屬南部領地|GM 岡比亞|GE 格魯吉亞|GH 加納|GI 直布羅陀|GR 希臘|GL 格陵蘭|GD 格林納達|GP 瓜地洛普|GU 關島|GT 危地馬拉|GN 幾內亞|GW 幾內亞比紹|GY 圭亞那|HM 赫德島及麥唐納群島|VA 梵蒂岡|HK 中國香港特別行政區|IS 冰島|IE 愛爾蘭|JM 牙買加|JO 約旦|KZ 哈薩克|KE 肯尼亞|KI 吉里巴斯|KG 吉爾吉斯|LA 老撾|LV 拉脫維亞|LS 萊索托|LR 利比里亞|LY 利比亞|LU 盧森堡|MO 中國澳門特別行政區|MG 馬達加斯加|MW 馬拉維|MY 馬來西亞|MV 馬爾代夫|ML 馬里|MT 馬耳他|MH 馬紹爾群島|MQ 馬丁尼克|MR 毛里塔尼亞|MU 毛里裘斯|YT 馬約特|FM 密克羅尼西亞|MD 摩爾多瓦|MC 摩納哥|MM 緬甸|NA 納米比亞|NR 瑙魯|NP 尼泊爾|NL 荷蘭|NC 新喀里多尼亞|NE 尼日爾|NG 尼日利亞|NU 紐埃島|NF 諾福克島|MP 北馬利安納群島|MK 北馬其頓|PW 帛琉|PS 巴勒斯坦領土|PA 巴拿馬|PG 巴布亞新畿內亞|PE 秘魯|PH 菲律賓|PN 皮特凱恩島|PL 波蘭|QA 卡塔爾|RE 留尼旺|RO 羅馬尼亞|RW 盧旺達|SH 聖赫勒拿島|KN 聖基茨和尼維斯|LC 聖盧西亞|PM 聖皮埃與密克隆群島|VC 聖文森特和格林納丁斯|WS 薩摩亞|SM 聖馬力諾|ST 聖多美和普林西比|SA 沙地阿拉伯|SN 塞內加爾|SC 塞舌爾|SI 斯洛文尼亞|SB 所羅門群島|SO 索馬里|GS 南佐治亞島與南桑威奇群島|LK 斯里蘭卡|SD 蘇丹|SR 蘇里南|SJ 斯瓦爾巴特群島及揚馬延島|SZ 斯威士蘭|SY 敘利亞|TJ 塔吉克|TZ 坦桑尼亞|TH 泰國|TL 東帝汶|TK 托克勞群島|TO 湯加|TT 千里達和多巴哥|TN 突尼西亞|TM 土庫曼|TC 特克斯和凱科斯群島|TV 圖瓦盧|UG 烏干達|UA 烏克蘭|AE 阿拉伯聯合酋長國|UM 美國本土外小島嶼|UY 烏拉圭|UZ 烏茲別克|VU 瓦努阿圖|VE 委內瑞拉|VG 英屬維爾京群島|VI 美屬維爾京群島|WF 瓦利斯群島和富圖那群島|EH 西撒哈拉|YE 也門|ZM 贊比亞|ZW 津巴布韋|AX 奧蘭群島|BQ 荷蘭加勒比區|CW 庫拉索|GG 根息|IM 馬恩島|JE 澤西島|BL 聖巴泰勒米|MF 法屬聖馬丁|RS 塞爾維亞|SX 荷屬聖馬丁|SS 南蘇丹',
  ],
  [
    'pt-PT',
    'BS Baamas|BH Barém|BD Bangladeche|BA Bósnia e Herzegovina|BF Burquina Faso|CX Ilha do Natal|CC Ilhas dos Cocos (Keeling)|CI Côte d’Ivoire (Costa do Marfim)|DJ Jibuti|SV Salvador|FK Ilhas Falkland|TF Territórios Austrais Franceses|GU Guame|HM Ilhas Heard e McDonald|HK Hong Kong, RAE da China|LI Listenstaine|MO Macau, RAE da China|YT Maiote|PS Territórios palestinianos|PS Palestina|QA Catar|PM São Pedro e Miquelão|SM São Marinho|SC Seicheles|GS Ilhas Geórgia do Sul e Sandwich do Sul|LK Sri Lanca|TK Toquelau|UM Ilhas Menores Afastadas dos EUA|UZ Usbequistão|VI Ilhas Virgens dos EUA|EH Sara Ocidental|AX Alanda|CW Curaçau|GG Guernesey|MF São Martinho (Saint-Martin)|SX São Martinho (Sint Maarten)',
  ],
  [
    'sr-Latn',
    'AF Avganistan|AL Albanija|DZ Alžir|AS Američka Samoa|AD Andora|AO Angola|AI Angvila|AQ Antarktik|AG Antigva i Barbuda|AR Argentina|AM Jermenija|AW Aruba|AU Australija|AT Austrija|AZ Azerbejdžan|BS Bahami|BH Bahrein|BD Bangladeš|BB Barbados|BY Belorusija|BE Belgija|BZ Belize|BJ Benin|BM Bermudi|BT Butan|BO Bolivija|BA Bosna i Hercegovina|BW Bocvana|BV Ostrvo Buve|BR Brazil|IO Britanska teritorija Indijskog okeana|BN Brunej|BG Bugarska|BF Burkina Faso|BI Burundi|KH Kambodža|CM Kamerun|CA Kanada|CV Zelenortska Ostrva|KY Kajmanska Ostrva|CF Centralnoafrička Republika|TD Čad|CL Čile|CN Kina|CX Božićno Ostrvo|CC Kokosova (Kilingova) Ostrva|CO Kolumbija|KM Komorska Ostrva|CG Kongo - Brazavil|CD Kongo - Kinšasa|CK Kukova Ostrva|CR Kostarika|CI Obala Slonovače (Kot d’Ivoar)|HR Hrvatska|CU Kuba|CY Kipar|CZ Češka|DK Danska|DJ Džibuti|DM Dominika|DO Dominikanska Republika|EC Ekvador|EG Egipat|SV Salvador|GQ Ekvatorijalna Gvineja|ER Eritreja|EE Estonija|ET Etiopija|FK Foklandska Ostrva|FO Farska Ostrva|FJ Fidži|FI Finska|FR Francuska|GF Francuska Gvajana|PF Francuska Polinezija|TF Francuske Južne Teritorije|GA Gabon|GM Gambija|GE Gruzija|GH Gana|GI Gibraltar|GR Grčka|GL Grenland|GD Grenada|GP Gvadelup|GU Guam|GT Gvatemala|GN Gvineja|GW Gvineja-Bisao|GY Gvajana|HT Haiti|HM Ostrvo Herd i Mekdonaldova ostrva|VA Vatikan|HN Honduras|HK SAR Hongkong (Kina)|HK Hongkong|HU Mađarska|IS Island|IN Indija|ID Indonezija|IR Iran|IQ Irak|IE Irska|IL Izrael|IT Italija|JM Jamajka|JP Japan|JO Jordan|KZ Kazahstan|KE Kenija|KI Kiribati|KP Severna Koreja|KR Južna Koreja|KW Kuvajt|KG Kirgistan|LA Laos|LV Letonija|LB Liban|LS Lesoto|LR Liberija|LY Libija|LI Lihtenštajn|LT Litvanija|LU Luksemburg|MO SAR Makao (Kina)|MO Makao|MG Madagaskar|MW Malavi|MY Malezija|MV Maldivi|ML Mali|MT Malta|MH Maršalska Ostrva|MQ Martinik|MR Mauritanija|MU Mauricijus|YT Majot|MX Meksiko|FM Mikronezija|MD Moldavija|MC Monako|MN Mongolija|MS Monserat|MA Maroko|MZ Mozambik|MM Mijanmar (Burma)|NA Namibija|NR Nauru|NP Nepal|NC Nova Kaledonija|NZ Novi Zeland|NI Nikaragva|NE Niger|NG Nigerija|NU Niue|NF Ostrvo Norfok|MP Severna Marijanska Ostrva|MK Severna Makedonija|NO Norveška|OM Oman|PK Pakistan|PW Palau|PS Palestinske teritorije|PS Palestina|PA Panama|PG Papua Nova Gvineja|PY Paragvaj|PE Peru|PH Filipini|PN Pitkern|PL Poljska|PT Portugalija|PR Portoriko|QA Katar|RE Reinion|RO Rumunija|RU Rusija|RW Ruanda|SH Sveta Jelena|KN Sent Kits i Nevis|LC Sveta Lucija|PM Sen Pjer i Mikelon|VC Sent Vinsent i Grenadini|WS Samoa|SM San Marino|ST Sao Tome i Principe|SA Saudijska Arabija|SN Senegal|SC Sejšeli|SL Sijera Leone|SG Singapur|SK Slovačka|SI Slovenija|SB Solomonska Ostrva|SO Somalija|ZA Južnoafrička Republika|GS Južna Džordžija i Južna Sendvička Ostrva|ES Španija|LK Šri Lanka|SD Sudan|SR Surinam|SJ Svalbard i Jan Majen|SZ Svazilend|SE Švedska|CH Švajcarska|SY Sirija|TW Tajvan|TJ Tadžikistan|TZ Tanzanija|TH Tajland|TL Timor-Leste (Istočni Timor)|TG Togo|TK Tokelau|TO Tonga|TT Trinidad i Tobago|TN Tunis|TR Turska|TM Turkmenistan|TC Ostrva Turks i Kaikos|TV Tuvalu|UG Uganda|UA Ukrajina|AE Ujedinjeni Arapski Emirati|US Sjedinjene Države|UM Udaljena ostrva SAD|UY Urugvaj|UZ Uzbekistan|VU Vanuatu|VE Venecuela|VN Vijetnam|VG Britanska Devičanska Ostrva|VI Američka Devičanska Ostrva|WF Valis i Futuna|EH Zapadna Sahara|YE Jemen|ZM Zambija|ZW Zimbabve|AX Olandska Ostrva|BQ Karipska Holandija|CW Kurasao|GG Gernzi|IM Ostrvo Man|JE Džerzi|ME Crna Gora|BL Sveti Bartolomej|MF Sveti Martin (Francuska)|SX Sveti Martin (Holandija)|SS Južni Sudan|XK Kosovo',
  ],
  [
    'es-MX',
    'BH Baréin|BD Bangladés|BW Botsuana|BN Brunéi|CC Islas Cocos|CI Côte d’Ivoire|FJ Fiyi|TF Territorios Australes Franceses|GW Guinea-Bisáu|HM Islas Heard y McDonald|HK RAE de Hong Kong (China)|IQ Irak|LA Laos|MO RAE de Macao (China)|PW Palaos|PS Territorios Palestinos|PN Islas Pitcairn|SH Santa Elena|KN San Cristóbal y Nieves|GS Islas Georgia del Sur y Sándwich del Sur|SR Surinam|SZ Eswatini|SY Siria|UM Islas menores alejadas de EE. UU.|VI Islas Vírgenes de EE. UU.|BQ Caribe neerlandés|CW Curazao|BL San Bartolomé|MF San Martín|SX Sint Maarten',
  ],
  [
    'es-419',
    'BH Baréin|BD Bangladés|BW Botsuana|BN Brunéi|CC Islas Cocos|FJ Fiyi|TF Territorios Australes Franceses|GW Guinea-Bisáu|HM Islas Heard y McDonald|HK RAE de Hong Kong (China)|IQ Irak|LA Laos|MO RAE de Macao (China)|PW Palaos|PS Territorios Palestinos|PN Islas Pitcairn|SH Santa Elena|KN San Cristóbal y Nieves|GS Islas Georgia del Sur y Sándwich del Sur|SR Surinam|SY Siria|GB R. U.|UM Islas Ultramarinas de EE.UU.|VI Islas Vírgenes de EE. UU.|BQ Caribe neerlandés|CW Curazao|GG Guernesey|BL San Bartolomé|MF San Martín|SX Sint Maarten',
  ],
  [
    'fr-CA',
    'IO Territoire britannique de l’océan Indien|BN Brunéi|CC îles Cocos (Keeling)|CG Congo-Brazzaville|CD Congo-Kinshasa|SV Salvador|HM îles Heard et McDonald|VA Cité du Vatican|HK R.A.S. chinoise de Hong Kong|MO R.A.S. chinoise de Macao|MP Mariannes du Nord|PS Territoires palestiniens|KN Saint‑Kitts‑et‑Nevis|SJ Svalbard et Jan Mayen|SZ Eswatini|TZ Tanzanie|GB R.-U.|AX îles d’Åland|BQ Pays-Bas caribéens|SX Saint-Martin (Pays-Bas)',
  ],
  [
    'de-CH',
    'BN Brunei|CV Kapverden|CG Kongo-Brazzaville|CD Kongo-Kinshasa|CI Côte d’Ivoire|HK Sonderverwaltungsregion Hongkong|IS Island|MO Sonderverwaltungsregion Macau|MO Macau|PS Palästinensische Autonomiegebiete|PS Palästina|SB Salomon-Inseln|SJ Spitzbergen und Jan Mayen|SY Syrien|UM Amerikanische Überseeinseln|ZW Zimbabwe|AX Ålandinseln|BQ Karibische Niederlande|IM Isle of Man',
  ],
  [
    'de-AT',
    'BW Botsuana|CV Cabo Verde|CG Kongo-Brazzaville|CD Kongo-Kinshasa|CI Côte d’Ivoire|HK Sonderverwaltungsregion Hongkong|IS Island|MO Sonderverwaltungsregion Macau|MO Macau|PS Palästinensische Autonomiegebiete|PS Palästina|SY Syrien|TL Timor-Leste|UM Amerikanische Überseeinseln|AX Ålandinseln|BQ Karibische Niederlande|IM Isle of Man',
  ],
  ['fil', 'KP Hilagang Korea|KR Timog Korea|PH Pilipinas|EH Kanlurang Sahara|SS Timog Sudan'],
  [
    'bs-Cyrl',
    'AF Афганистан|AL Албанија|DZ Алжир|AS Америчка Самоа|AD Андора|AO Ангола|AI Ангвила|AQ Антарктик|AG Антигва и Барбуда|AR Аргентина|AM Арменија|AW Аруба|AU Аустралија|AT Аустрија|AZ Азербејџан|BS Бахами|BH Бахреин|BD Бангладеш|BB Барбадос|BY Бјелорусија|BE Белгија|BZ Белизе|BJ Бенин|BM Бермуди|BT Бутан|BO Боливија|BA Босна и Херцеговина|BW Боцвана|BV Острво Буве|BR Бразил|IO Британска територија у Индијском океану|BN Брунеј|BG Бугарска|BF Буркина Фасо|BI Бурунди|KH Камбоџа|CM Камерун|CA Канада|CV Зеленортска Острва|KY Кајманска острва|CF Централноафричка Република|TD Чад|CL Чиле|CN Кина|CX Божићно острво|CC Кокос (Келинг) Острва|CO Колумбија|KM Комори|CD Демократска Република Конго|CK Кукова Острва|CR Костарика|CI Обала Слоноваче (Кот д’Ивоар)|HR Хрватска|CU Куба|CY Кипар|CZ Чешка|DK Данска|DJ Џибути|DM Доминика|DO Доминиканска Република|EC Еквадор|EG Египат|SV Салвадор|GQ Екваторијална Гвинеја|ER Еритреја|EE Естонија|ET Етиопија|FK Фокландска Острва|FO Фарска острва|FJ Фиџи|FI Финска|FR Француска|GF Француска Гвајана|PF Француска Полинезија|TF Француске Јужне Територије|GA Габон|GM Гамбија|GE Грузија|DE Њемачка|GH Гана|GI Гибралтар|GR Грчка|GL Гренланд|GD Гренада|GP Гваделупе|GU Гуам|GT Гватемала|GN Гвинеја|GW Гвинеја-Бисау|GY Гвајана|HT Хаити|HM Херд и Мекдоналд Острва|VA Ватикан|HN Хондурас|HK Хонг Конг С. А. Р.|HK Хонг Конг|HU Мађарска|IS Исланд|IN Индија|ID Индонезија|IR Иран|IQ Ирак|IE Ирска|IL Израел|IT Италија|JM Јамајка|JP Јапан|JO Јордан|KZ Казахстан|KE Кенија|KI Кирибати|KP Сјеверна Кореја|KR Јужна Кореја|KW Кувајт|KG Киргизстан|LA Лаос|LV Латвија|LB Либан|LS Лесото|LR Либерија|LY Либија|LI Лихтенштајн|LT Литванија|LU Луксембург|MO Макао С. А. Р.|MO Макао|MG Мадагаскар|MW Малави|MY Малезија|MV Малдиви|ML Мали|MT Малта|MH Маршалска Острва|MQ Мартиник|MR Мауританија|MU Маурицијус|YT Мајоте|MX Мексико|FM Микронезија|MD Молдавија|MC Монако|MN Монголија|MS Монсерат|MA Мароко|MZ Мозамбик|MM Мјанмар|NA Намибија|NR Науру|NP Непал|NL Холандија|NC Нова Каледонија|NZ Нови Зеланд|NI Никарагва|NE Нигер|NG Нигерија|NU Ниуе|NF Острво Норфолк|MP Сјеверна Маријанска Острва|MK Сјеверна Македонија|NO Норвешка|OM Оман|PK Пакистан|PW Палау|PS Палестинске територије|PS Палестина|PA Панама|PG Папуа Нова Гвинеја|PY Парагвај|PE Перу|PH Филипини|PN Питкерн|PL Пољска|PT Португал|PR Порторико|QA Катар|RE Реинион|RO Румунија|RU Русија|RW Руанда|SH Света Хелена|KN Свети Китс и Невис|LC Света Луција|PM Сен Пјер и Микелон|VC Свети Винсент и Гренадини|WS Самоа|SM Сан Марино|ST Сао Томе и Принципе|SA Саудијска Арабија|SN Сенегал|SC Сејшели|SL Сијера Леоне|SG Сингапур|SK Словачка|SI Словенија|SB Соломонска Острва|SO Сомалија|ZA Јужноафричка Република|GS Јужна Џорџија и Јужна Сендвичка Острва|ES Шпанија|LK Шри Ланка|SD Судан|SR Суринам|SJ Свалбард и Јан Мајен|SZ Есватини|SE Шведска|CH Швицарска|SY Сирија|TW Тајван|TJ Таџикистан|TZ Танзанија|TH Тајланд|TL Тимор-Лесте|TG Того|TK Токелау|TO Тонга|TT Тринидад и Тобаго|TN Тунис|TR Турска|TM Туркменистан|TC Туркс и Кајкос Острва|TV Тувалу|UG Уганда|UA Украјина|AE Уједињени Арапски Емирати|GB Уједињено Краљевство|GB УК|US Сједињене Америчке Државе|US САД|UM Мања удаљена острва САД|UY Уругвај|UZ Узбекистан|VU Вануату|VE Венецуела|VN Вијетнам|VG Британска Дјевичанска острва|VI Америчка Дјевичанска острва|WF Валис и Футуна|EH Западна Сахара|YE Јемен|ZM Замбија|ZW Зимбабве|AX Оландска острва|BQ Карипска Холандија|CW Курасао|GG Гернзи|IM Острво Мен|JE Џерзи|ME Црна Гора|BL Свети Бартоломеј|MF Свети Мартин|RS Србија|SX Свети Мартин (Холандија)|SS Јужни Судан|XK Косово',
  ],
  [
    'uz-Cyrl',
    'AF Афғонистон|AL Албания|DZ Жазоир|AS Америка Самоаси|AD Андорра|AO Ангола|AI Ангилья|AQ Антарктида|AG Антигуа ва Барбуда|AR Аргентина|AM Арманистон|AW Аруба|AU Австралия|AT Австрия|AZ Озарбайжон|BS Багама ороллари|BH Баҳрайн|BD Бангладеш|BB Барбадос|BY Беларус|BE Бельгия|BZ Белиз|BJ Бенин|BM Бермуда|BT Бутан|BO Боливия|BA Босния ва Герцеговина|BW Ботсванна|BV Буве ороли|BR Бразилия|BN Бруней|BG Болгария|BF Буркина-Фасо|BI Бурунди|KH Камбоджа|CM Камерун|CA Канада|CV Кабо-Верде|KY Кайман ороллари|CF Марказий Африка Республикаси|TD Чад|CL Чили|CN Хитой|CX Рождество ороли|CC Кокос (Килинг) ороллари|CO Колумбия|KM Комор ороллари|CG Конго Браззавиль|CD Конго-Киншаса|CK Кук ороллари|CR Коста-Рика|CI Кот-д’Ивуар|HR Хорватия|CU Куба|CY Кипр|CZ Чехия|DK Дания|DJ Жибути|DM Доминика|DO Доминикан Республикаси|EC Эквадор|EG Миср|SV Салвадор|GQ Экваториал Гвинея|ER Эритрея|EE Эстония|ET Эфиопия|FK Фолкленд ороллари|FO Фарер ороллари|FJ Фижи|FI Финляндия|FR Франция|GF Француз Гвианаси|PF Француз Полинезияси|TF Француз жанубий ҳудудлари|GA Габон|GM Гамбия|GE Грузия|DE Германия|GH Гана|GI Гибралтар|GR Греция|GL Гренландия|GD Гренада|GP Гваделупе|GU Гуам|GT Гватемала|GN Гвинея|GW Гвинея-Бисау|GY Гаяна|HT Гаити|HM Херд ва Макдоналд ороллари|VA Ватикан|HN Гондурас|HK Гонконг (Хитой ММҲ)|HK Гонконг|HU Венгрия|IS Исландия|IN Ҳиндистон|ID Индонезия|IR Эрон|IQ Ироқ|IE Ирландия|IL Исроил|IT Италия|JM Ямайка|JP Япония|JO Иордания|KZ Қозоғистон|KE Кения|KI Кирибати|KP Шимолий Корея|KR Жанубий Корея|KW Қувайт|KG Қирғизистон|LA Лаос|LV Латвия|LB Ливан|LS Лесото|LR Либерия|LY Ливия|LI Лихтенштейн|LT Литва|LU Люксембург|MO Макао (Хитой ММҲ)|MO Макао|MG Мадагаскар|MW Малави|MY Малайзия|MV Мальдив ороллари|ML Мали|MT Мальта|MH Маршал ороллари|MQ Мартиника|MR Мавритания|MU Маврикий|YT Майотта|MX Мексика|FM Микронезия|MD Молдова|MC Монако|MN Монголия|MS Монтсеррат|MA Марокаш|MZ Мозамбик|MM Мьянма (Бирма)|NA Намибия|NR Науру|NP Непал|NL Нидерландия|NC Янги Каледония|NZ Янги Зеландия|NI Никарагуа|NE Нигер|NG Нигерия|NU Ниуэ|NF Норфолк ороллари|MP Шимолий Марианна ороллари|MK Шимолий Македония|NO Норвегия|OM Уммон|PK Покистон|PW Палау|PS Фаластин ҳудуди|PS Фаластин|PA Панама|PG Папуа - Янги Гвинея|PY Парагвай|PE Перу|PH Филиппин|PN Питкэрн ороллари|PL Польша|PT Португалия|PR Пуэрто-Рико|QA Қатар|RE Реюнион|RO Руминия|RU Россия|RW Руанда|SH Муқаддас Елена ороли|KN Сент-Китс ва Невис|LC Сент-Люсия|PM Сент-Пьер ва Микелон|VC Сент-Винсент ва Гренадин|WS Самоа|SM Сан-Марино|ST Сан-Томе ва Принсипи|SA Саудия Арабистони|SN Сенегал|SC Сейшел ороллари|SL Сьерра-Леоне|SG Сингапур|SK Словакия|SI Словения|SB Соломон ороллари|SO Сомали|ZA Жанубий Африка Республикаси|GS Жанубий Георгия ва Жанубий Сендвич ороллари|ES Испания|LK Шри-Ланка|SD Судан|SR Суринам|SJ Свалбард ва Ян-Майен|SZ Свазиленд|SE Швеция|CH Швейцария|SY Сурия|TW Тайван|TJ Тожикистон|TZ Танзания|TH Таиланд|TL Тимор-Лесте|TG Того|TK Токелау|TO Тонга|TT Тринидад ва Тобаго|TN Тунис|TR Туркия|TM Туркманистон|TC Туркс ва Кайкос ороллари|TV Тувалу|UG Уганда|UA Украина|AE Бирлашган Араб Амирликлари|GB Буюк Британия|US Америка Қўшма Штатлари|US АҚШ|UM АҚШ ёндош ороллари|UY Уругвай|VU Вануату|VE Венесуэла|VN Вьетнам|VG Британия Виргин ороллари|VI АҚШ Виргин ороллари|WF Уоллис ва Футуна|EH Ғарбий Саҳрои Кабир|YE Яман|ZM Замбия|ZW Зимбабве|AX Аланд ороллари|BQ Бонейр, Синт-Эстатиус ва Саба|CW Кюрасао|GG Гернси|IM Мэн ороли|JE Жерси|ME Черногория|BL Сен-Бартелеми|MF Сент-Мартин|RS Сербия|SX Синт-Мартен|SS Жанубий Судан|XK Косово',
  ],
])
