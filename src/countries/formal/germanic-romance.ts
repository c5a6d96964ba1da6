import type { FormalTable } from './formal-table.js'

/** The openings of `openings.ts` carry most names of these languages; here is what stands between noun and name, or behind it. */
export const german: FormalTable = {
  language: 'de',
  endings: 'enrs',
  words: `
republik demokratisch sozialistisch arabisch islamisch föderal föderativ kooperativ vereinigt bolivarisch östlich volks
bundesrepublik demokratisch
volksrepublik demokratisch
königreich,fürstentum,sultanat,emirat,großherzogtum,vogtei,territorium,bund,konföderation,eidgenossenschaft haschemitisch islamisch
staat unabhängig plurinational
staaten föderiert`,
  stems: `
AR argentinisch
BG bulgarisch
CL chilenisch
CY zyprisch
EE estnisch
FI finnisch
HR kroatisch
HU ungarisch
JO jordanisch
LT litauisch
LV lettisch
PL polnisch
RO rumänisch
SY syrisch
TG togoisch
TR türkisch
UY östlich des uruguay
LY libysch
MR mauretanisch`,
}

export const dutch: FormalTable = {
  language: 'nl',
  words: `
republiek islamitische democratische socialistische federale federatieve coöperatieve arabische verenigde bolivariaanse oosterse volks van de der het
koninkrijk hasjemitisch hasjemitische van der de
groothertogdom,prinsdom,vorstendom,sultanaat,emiraat,gemenebest,confederatie,bond,federatie,unie,baljuwschap,grondgebied van de der
staat,staten onafhankelijke plurinationale federale gefedereerde van`,
  stems: `
AR argentijnse
CH zwitserse
DZ algerijnse
FR franse
GA gabonese
GR helleense
IT italiaanse
KG kirgizische
LB libanese
PT portugese
SK slowaakse
SY syrische
TG togolese
TN tunesische
UY oostelijk uruguay
MH marshall eilanden | marshalleilanden
FM micronesia | micronesië`,
}

/** Swedish, Danish, Norwegian. */
export const scandinavian: FormalTable = {
  language: 'sv da nb nn no',
  words: `
republiken,republikken islamiska islamiske demokratiska demokratiske socialistiska socialistiske sosialistiske federala federale federativa federative kooperativa kooperative arabiska arabiske förenade forenede forente bolivarianska bolivarianske den det
republik,republikk islamiske demokratiske socialistiske sosialistiske føderale arabiske forenede forente den
folkrepubliken,folkerepublikken,förbundsrepubliken,forbundsrepublikken demokratiska demokratiske den
kungadömet,konungariket,kungariket,kongeriget,kongeriket,kongedømmet hashimitiska hashemitiske hasjemittiske hasjimittiske det den
storhertigdömet,storhertugdømmet,furstendömet,fyrstendømmet,fyrstedømmet,sultanatet,emiratet,samväldet,statssamfundet,samveldet,konfederationen,edsforbundet,unionen,federationen,förbundet,forbundet,territoriet
staten,stat oberoende uavhengige uafhængige självständiga selvstendige mångnationella plurinationale flernasjonale den`,
  stems: `
AR argentinska | argentinske
CH schweiziska | schweiziske
CZ tjeckiska | tjekkiske | tsjekkiske
DO dominikanska | dominikanske
FR franska | franske
GA gabonska | gabonske
GR grekiska | græske | greske | hellenska | hellenske
IT italienska | italienske
KG kirgiziska | kirgisiske
LB libanesiska | libanesiske
PT portugisiska | portugisiske
SK slovakiska | slovakiske
SY syriska | syriske
TG togolesiska | togolesiske
TN tunisiska | tunesiske`,
}

export const greek: FormalTable = {
  language: 'el',
  cases: 'ας>α ης>η ου>ο ου>ος ων>ες ων>α ων>οι',
  words: `
δημοκρατία ισλαμική λαϊκή σοσιαλιστική ομοσπονδιακή αραβική ενωμένη συνεταιριστική μπολιβαριανή της του των
βασίλειο χασεμιτικό της του των
δουκάτο μεγάλο του της
πριγκιπάτο,σουλτανάτο,εμιράτο,ομοσπονδία,συνομοσπονδία,ένωση,κοινοπολιτεία του της των
κράτος,πολιτεία ανεξάρτητο του της των`,
  stems: `
AR αργεντινή
AT αυστριακή
CH ελβετική
CY κυπριακή
CZ τσεχική
DE γερμανίας
DK δανίας
FR γαλλική
GA γκαμπόν
IT ιταλική
LB λιβανική
PT πορτογαλική
SK σλοβακική
SY συριακή
TN τυνησιακή
TR τουρκική`,
}

export const baltic: FormalTable = {
  language: 'lt lv',
  cases: 'ijos>ija os>a ės>ė io>is io>ys o>as ų>ai ių>iai aus>us ies>is ijas>ija as>a es>e a>s u>i u>as',
  words: `
respublika,republika islamo islama liaudies tautas demokratinė demokrātiskā socialistinė sociālistiskā federacinė federatīvā federālā arabų arābu jungtinė apvienotā
karalystė,karaliste
hercogystė,lielhercogiste didžioji
kunigaikštystė,firstiste didžioji
sultonatas,sultanāts,konfederacija,konfederācija,federacija,federācija,sandrauga
valstybė,valsts nepriklausomoji neatkarīgā`,
  stems: `
AT austrijos | austrijas
CH šveicarijos | šveices
CZ čekijos | čehijas
DE vokietijos | vācijas
EE estijos | igaunijas
FR prancūzijos | francijas
LT lietuvos | lietuvas
LV latvijos | latvijas
NL nyderlandų | nīderlandes
SK slovakijos | slovākijas`,
}

export const romanian: FormalTable = {
  language: 'ro',
  cases: 'iei>ia ei>a cii>ca ului>',
  words: `
republica islamică populară democrată federală socialistă arabă unită federativă cooperatistă bolivariană estică orientală a al ale
regatul hașemit
ducat,ducatul marele
principatul,sultanatul,emiratul,comunitatea,uniunea,federația,confederația,teritoriul a al
statul independent plurinațional al a
statele federate federale ale`,
  stems: `
AR argentina
BG bulgară
BY bielorusă
CH elvețiană | elvețiene
CI coasta de fildeș | coasta de fildes
DE germania | germană
DK danemarcei
EE estonă
FR franceză
GQ guinea ecuatorială
GR elenă
IT italiană
JO iordaniei
KG kirghiză
LB libaneză
LV letonă
NL țărilor de jos | olandei
PL polonă
PT portugheză
SA arabiei saudite
SI slovenă
SS sudanului de sud
SY siria | siriană
TG togoleză
TN tunisiană`,
}

export const spanishPortuguese: FormalTable = {
  language: 'es pt ca gl it',
  words: `
república,republica,repubblica islâmica islámica popular democrática federal federativa árabe socialista unida cooperativa bolivariana oriental araba democratica popolare socialista islamica de del da do la y e
reino,regne,regno hachemita hachemí hashemita hascimita de da do del della di`,
  stems: `
GA gabonesa | gabonese
IR irã | irán
KG kirguiza | kirguís | quirguiz | kirghisa
TG togolesa | togolese
JO jordania | jordânia | giordania
TN tunecina | tunisina
LB libanesa | libanese`,
}

export const indonesian: FormalTable = {
  language: 'id ms',
  words: `
republik islam rakyat demokratik demokrat federal federasi federatif arab sosialis bersatu timur oriental kooperatif bolivarian bolivaria persatuan
kerajaan hasyimiyah hashemit
kepangeranan,kesultanan,keharyapatihan,persemakmuran,konfederasi,federasi,serikat,uni,perserikatan,keemiran agung
negara merdeka independen plurinasional federasi kesatuan republik`,
  stems: `
AR argentina
CH swiss
FR prancis
GR hellenik | helenik | yunani
KG kirgiz | kyrgyz
PT portugal | portugis
KM komoro
GA gabon`,
}
