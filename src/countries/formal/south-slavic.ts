import type { FormalTable } from './formal-table.js'

/** Croatian, Bosnian, Slovene and Serbian in Latin letters: most put the short name behind the formal words, some bend it. */
export const southSlavicLatin: FormalTable = {
  language: 'hr bs sr sr-Latn sl',
  endings: 'aeiou',
  cases: 'e>a a> u>o u>',
  words: `
republika,republike islamsk narodn demokratičn demokratsk socijalističk socialističn federativn savezn zvezn arapsk arabsk ujedinjen združen istočn orijentaln vzhodn bolivarijansk bolivarsk kooperativn zadružn nezavisn samostaln suveren i unij unije
kraljevina,kraljevine,kraljevstvo hašemitsk jordansk
vojvodstvo velik
kneževina,kneževstvo,sultanat,emirat,zajednica,savez,unija,konfederacija,federacija,zveza,komonvelt,teritorij,teritorija,kolektivnost,kolektivitet,departman,bejlivik
država,države nezavisn neodvisn arapsk savezn višenacionaln mnogonacionaln zvezn federativn`,
  stems: `
AR argentinsk
BA bosne i hercegovine
CH švicarsk | švajcarsk
CF centralna afričk
CL čileansk
EH saharsk
TD čad
CY ciparsk | kiparsk
EE estonsk
FI finsk
FM mikronezije
GA gabonsk
GR helensk | grčk
HU mađarsk
IT talijansk
XK kosovsk
SO somali | somalij
KG kirgisk | kirgistansk
KM komora | komori
LB libanonsk | libansk
LK šri lanke
LY libije
MH maršalovih otoka | maršalskih ostrva
MP sjevernih marijanskih otoka
MM mijanmar | mjanmarsk
PG papue nove gvineje
PL poljsk
PT portugalsk
SY sirijsk
TG togoansk
TN tunisk | tunišk
UY urugvaj
VN vijetnam`,
}

export const serbianCyrillic: FormalTable = {
  language: 'sr mk bs-Cyrl',
  endings: 'аеиу',
  cases: 'е>а а>',
  words: `
република исламск народн демократск социјалистичк федеративн савезн арапск уједињен источн боливарск боливаријанск кооперативн сојузн обединет и
краљевина,кралство хашемитск
војводство велико
кнежевина,кнежевство,султанат,емират,заједница,савез,унија,конфедерација,федерација,комонвелт,територија
држава,државе независн савезн вишенационалн мултинационалн`,
  stems: `
AR аргентинск
CH швајцарск
FI финск
GA габонск
GR грчк | хеленск
HU мађарск
KG киргиск
LB либанск
PL пољск
PT португалск
SY сиријск
TG тогоанск
TN туниск`,
}

export const bulgarian: FormalTable = {
  language: 'bg',
  words: `
република ислямска народна демократична социалистическа федерална федеративна съюзна арабска обединена източна боливарска кооперативна на
кралство,царство хашемитско на
херцогство велико на
княжество,султанат,емирство,обединение,съюз,конфедерация,федерация,територия на
държава,държавата независима многонационална`,
  stems: `
AR аржентинска
CH швейцарска
FR френска
GA габонска
GR гръцка | елинска
IL израелска
IT италианска
KG киргизка
KW кувейтска
LB ливанска
MH маршалски острови | маршалските острови
PL полска
PT португалска
QA катарска
RW руандска
SK словашка
SY сирийска
TG тоголезка
TN тунизийска`,
}
