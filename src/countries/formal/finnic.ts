import type { FormalTable } from './formal-table.js'

export const finnish: FormalTable = {
  language: 'fi',
  cases: 'in> n> ien>it ien>t ksen>s den>si',
  words: `
tasavalta islamilainen demokraattinen sosialistinen yhdistynyt itäinen bolivaarinen bolivariaaninen osuustoiminnallinen liiton kansan seesteinen
kansantasavalta demokraattinen
liittotasavalta demokraattinen
arabitasavalta demokraattinen
kuningaskunta hašemiittinen
suurherttuakunta,ruhtinaskunta,sulttaanikunta,emiirikunta,valaliitto,liitto,liittovaltio,federaatio,yhteisö,territorio,alue,erityishallintoalue,maakunta,kaupunkivaltio,departmentti
valtio itsenäinen monikansainen
valtiot,liittovaltiot liitto`,
  stems: `
AF afganistanin
AT itävallan
CI norsunluurannikon
CV kap verden
CY kyproksen
EH saharan demokraattinen
FR ranskan
GB ison britannian ja pohjois irlannin
GE georgian
GQ päiväntasaajan guinean
BN brunei darussalamin
MA marokon
XK kosovon
GY guyanan | guayanan
GR helleenien | kreikan
GW guinea bissaun
IE irlannin
IS islannin
JO jordanian
KM komorien
KN saint christopherin ja nevisin | saint kittsin ja nevisin
MH marshallinsaarten
MV malediivien
NF norfolkinsaaren
NL alankomaiden
PG papua uuden guinean
PH filippiinien
PL puolan
SC seychellien
ST são tomén ja príncipen | são tomé ja príncipen
SZ swazimaan
TH thaimaan
TR turkin
TT trinidadin ja tobagon
VA vatikaanin
WF wallisin ja futunan`,
}

export const estonian: FormalTable = {
  language: 'et',
  cases: 'i> e> u> a> iidi>iidid',
  words: `
vabariik demokraatlik sotsialistlik araabia bolívari liidu
islamivabariik,rahvavabariik,liitvabariik,ühendvabariik,idavabariik,rahvademokraatlik demokraatlik
kuningriik hašimiidi
suurhertsogiriik,vürstiriik,sultaniriik,emiraat,konföderatsioon,föderatsioon,ühendus,liit,linnriik,territoriaalühendus,foogtkond,departemang,ala,maakond,iseseisvusriik
riik paljurahvuseline iseseisev
liiduriigid,ühendriigid`,
  stems: `
CV cabo verde
CZ tšehhi
DE saksamaa
EG egiptuse
FJ fidži
BN brunei darussalami
IQ iraagi
KW kuveidi
MV maldiivi
MZ mosambiigi
XK kosovo
FR prantsuse
GR kreeka
HM heardi ja mcdonaldi saarte
HN hondurase
HR horvaatia
IE iiri
IS islandi
JO jordaania
KG kirgiisi
KM komoori
KN saint kittsi ja nevise
LA laose
MG madagaskari
MH marshalli saarte
MP põhja mariaani
MX mehhiko
NF norfolki saare
NL madalmaade
PH filipiini
PW belau | palau
RO rumeenia
RU venemaa | vene
SC seišelli
SK slovaki
ST são tomé ja príncipe
SZ svaasimaa | eswatini
TH tai
TT trinidadi ja tobago
TR türgi
WF wallise ja futuna`,
}

export const hungarian: FormalTable = {
  language: 'hu',
  cases: 'i> orszagi>orszag',
  words: `
köztársaság,köztársasága iszlám demokratikus népi szövetségi szocialista arab egyesült keleti bolivári szövetkezeti államszövetség
népköztársaság
királyság hásimita
szultanátus,nagyhercegség,hercegség,fejedelemség,emírség,közösség,államszövetség,konföderáció,unió,föderáció
állam többnemzetiségű független
államok szövetségi`,
  stems: `
AL albán
AM örmény
AR argentin
AU ausztrál
BE belga
BG bolgár
BO bolíviai
BR brazil
BY fehérorosz | belarusz
CI elefántcsontparti
BS bahamai
XK koszovói
CR costa rica i
LK srí lanka i
DK dán
EE észt
ES spanyol
ET etióp
FI finn
FJ fidzsi szigeteki | fidzsi
FM mikronéziai
FR francia
GE grúz
GQ egyenlítői guineai | egyenlítői guinea i
GR görög
GW bissau guineai
HR horvát
ID indonéz
IE ír
IL izraeli
IS izlandi
IT olasz
JP japán
KG kirgiz
KM comore szigeteki
KN saint kitts és nevis | saint christopher és nevis
KZ kazah
LT litván
LU luxemburgi
LV lett
MD moldáv | moldovai
MH marshall szigeteki
MK észak macedón
MN mongol
NL holland
NO norvég
PH fülöp szigeteki
PL lengyel
PT portugál
RO román
RS szerb
RU orosz
SC seychelle | seychelle szigeteki
SE svéd
SI szlovén
SO szomáli | szomáliai
SV salvadori
SY szíriai
SZ szváziföldi
TH thaiföldi | thai
TJ tádzsik
TL kelet timori
TM türkmén
TR török
UA ukrán
UZ üzbég
VA vatikáni
VN vietnámi
ZA dél afrikai`,
}
