import type { FormalTable } from './formal-table.js'

export const czech: FormalTable = {
  language: 'cs',
  endings: 'aeyi',
  words: `
republika lidov lidově demokratick federativn federální socialistick islámsk arabsk sjednocen spolkov východn bolívarovsk bolívarsk kooperativn družstevní svaz unie a
království hášimovsk
velkovévodství,knížectví,sultanát,emirát,společenství,svaz,unie,konfederace,federace,teritorium,rychtářství
stát nezávisl mnohonárodnostn
státy federativn federální
země autonomn`,
  stems: `
AF afghánsk
AO angolsk
AL albánsk
AD andorrsk
AM arménsk
AR argentinsk
AU australsk
AZ ázerbájdžánsk
BD bangladéšsk
BE belgick
BG bulharsk
BH bahrajnsk
BI burundsk
BJ beninsk
BN brunejsk
BO bolivijsk | bolívie
BR brazilsk
BS bahamsk
BT bhútánsk
BW botswansk
BY bělorusk
CH švýcarsk
CL chilsk
CM kamerunsk
CO kolumbijsk
CR kostarick
CU kubánsk
CV kapverdsk
CY kypersk
DJ džibutsk
DK dánsk
DZ alžírsk
EC ekvádorsk
EE estonsk
EG egyptsk
ER eritrejsk
ES španělsk
ET etiopsk
FI finsk
FJ fidžijsk | fidžijských ostrovů
FM mikronésie
GA gabonsk
GH ghansk
GM gambijsk
GN guinejsk
GQ rovníkovoguinejsk
GR řeck | helénsk
GT guatemalsk
GW guinejsko bissausk
GY guyansk
HN hondurask
HR chorvatsk
HT haitsk
HU maďarsk
ID indonésk
IE irsk
IL izraelsk
IN indick
IQ iráck
IR íránsk
IS islandsk
JO jordánsk
KE keňsk
KG kyrgyzsk | kirgizsk
KH kambodžsk
KI kiribatsk
KM komorsk
KN svatý kryštof a nevis
KW kuvajtsk
KZ kazašsk | kazachstánsk
LA laosk
LB libanonsk
LI lichtenštejnsk
LK srílansk
LR liberijsk
LS lesothsk
LT litevsk
LU lucembursk
LV lotyšsk
LY libyjsk | libye
MA marock
MC monack
MD moldavsk
MG madagaskarsk
MH marshallových ostrovů
MK severomakedonsk | makedonsk
ML malijsk
MM myanmarsk | barmsk
MN mongolsk
MP severních marian
MR mauritánsk
MT maltsk
MU mauricijsk
MV maledivsk
MW malawisk | malawsk | malawijsk
MZ mosambick
NA namibijsk
NE nigersk
NF ostrova norfolk
NG nigerijsk
NI nikaragujsk
NO norsk
NP nepálsk
NR naursk
OM ománsk
PA panamsk
PE peruánsk
PH filipínsk
PK pákistánsk
PS palestinsk
PT portugalsk
PW palausk
PY paraguaysk
QA katarsk
RO rumunsk
RW rwandsk
SA saúdskoarabsk
SC seychelsk
SD súdánsk
SE švédsk
SG singapursk
SI slovinsk
SL sierraleonsk
SM sanmarinsk
SN senegalsk
SO somálsk
SR surinamsk
RS srbsk
SS jihosúdánsk
ST svatý tomáš a princův ostrov
SV salvadorsk
SY syrsk
SZ svazijsk | eswatinsk
TD čadsk
TG togsk
TH thajsk
TJ tádžick
TL východotimorsk
TM turkmensk
TN tunisk
TO tongsk
TR tureck
TZ tanzansk | tanzanijsk
UA ukrajinsk
UG ugandsk
UY uruguaysk
UZ uzbeck
VE venezuelsk
VN vietnamsk
VU vanuatsk
XK kosovsk
WF ostrovů wallis a futuna
YE jemensk
ZM zambijsk
ZW zimbabwsk`,
}

export const slovak: FormalTable = {
  language: 'sk',
  endings: 'aeyi',
  words: `
republika ľudov ľudovo demokratick ľudovodemokratick federatívn federálna socialistick islamsk arabsk zjednoten spolkov východn bolívarovsk kooperatívn družstevn zväzov a
kráľovstvo hášimovsk
veľkovojvodstvo,kniežatstvo,sultanát,emirát,spoločenstvo,zväz,únia,konfederácia,federácia,teritórium,územie
štát nezávisl mnohonárodn
štáty federatívn`,
  stems: `
AF afgansk
AO angolsk
AL albánsk
AD andorrsk
AM arménsk
AR argentínsk
AU austrálsk
AT rakúsk
AZ azerbajdžansk
BA bosny a hercegoviny
BD bangladéšsk
BE belgick
BG bulharsk
BH bahrajnsk
BI burundsk
BJ beninsk
BN brunejsk
BO bolívijsk
BR brazílsk
BS bahamsk
BT bhutánsk
BW botswansk
BY bielorusk
CH švajčiarsk
CL čilsk | čílsk
CM kamerunsk
CO kolumbijsk
CR kostarick
CU kubánsk
CV kapverdsk
CY cypersk
DJ džibutsk
DK dánsk
DZ alžírsk
EC ekvádorsk
EE estónsk
EG egyptsk
ER eritrejsk
ES španielsk
ET etiópsk
FI fínsk
FJ fidžijsk
FM mikronézsk
FR francúzsk
GA gabonsk
GH ghansk
GM gambijsk
GN guinejsk
GQ rovníkovej guiney
GR gréck | helénsk
GT guatemalsk
GW guinejsko bissausk
GY guyansk
HN hondurask
HR chorvátsk
HT haitsk
HU maďarsk
ID indonézsk
IE írsk
IL izraelsk
IN indick
IQ irack
IR iránsk
IS islandsk
IT taliansk
JO jordánsk
KE kensk | keňsk
KG kirgizsk
KH kambodžsk
KI kiribatsk
KM komorsk
KN svätého krištofa a nevisu
KW kuvajtsk
KZ kazašsk
LA laosk
LB libanonsk
LI lichtenštajnsk
LK srílansk
LR libérijsk
LS lesothsk
LT litovsk
LU luxembursk
LV lotyšsk
LY líbyjsk
MA marock
MC monack
MD moldavsk
MG madagaskarsk
MH marshallových ostrovov
MK severomacedónsk
ML malijsk
MM mjanmarsk
MN mongolsk
MP ostrovov severné mariány | severných mariánov
MR mauritánsk
MT maltsk
MU maurícijsk
MV maldivsk
MW malawijsk
MZ mozambick
NA namíbijsk
NE nigersk
NF ostrova norfolk
NG nigérijsk
NI nikaragujsk
NL holandsk
NO nórsk
NP nepálsk
NR naursk
OM ománsk
PA panamsk
PE peruánsk
PH filipínsk
PK pakistansk
PL poľsk
PR portorick
PS palestínsk
PT portugalsk
PW palausk
PY paraguajsk
QA katarsk
RO rumunsk
RW rwandsk
SA saudskoarabsk
SC seychelsk
SD sudánsk
SE švédsk
SG singapursk
SI slovinsk
SL sierraleonsk
SM sanmarínsk
SN senegalsk
SO somálsk
RS srbsk
SR surinamsk
SS juhosudánsk
ST svätého tomáša a princovho ostrova
SV salvádorsk
SY sýrsk
SZ svazijsk
TD čadsk
TG togsk
TH thajsk
TJ tadžick
TL východotimorsk
TM turkménsk
TN tunisk
TO tongsk
TR tureck
TT trinidadu a tobaga | trinidad a tobaga
TZ tanzánijsk
UA ukrajinsk
UG ugandsk
UY uruguajsk
UZ uzbeck
VE venezuelsk
VN vietnamsk
VU vanuatsk
XK kosovsk
WF ostrovov wallis a futuna
YE jemensk
ZM zambijsk
ZW zimbabwiansk | zimbabwsk`,
}

export const polish: FormalTable = {
  language: 'pl',
  endings: 'aeiy',
  cases: 'ii>ia ji>ja i>a y>a ei>ea u> a> ow>y',
  words: `
republika,rzeczpospolita islamsk ludow demokratyczn socjalistyczn demokratyczno ludowo federaln federacyjn arabsk zjednoczon wschodni kooperacyjn kooperatywn boliwariańsk związku
królestwo haszymidzk haszymidzki
państwo wielonarodow niezależn niepodległ
stany sfederowan
księstwo wielki
sułtanat,emirat,wspólnota,terytorium,baliwat,związek,unia,konfederacja,federacja`,
  stems: `
AD andory
AF afganistanu
AR argentyńsk
AT austriack | austrii
AU australijsk
BG bułgarsk
BO boliwii
BY białorusi
CH szwajcarsk
CI wybrzeża kości słoniowej
CV zielonego przylądka | wysp zielonego przylądka
CY cypryjsk
DZ algiersk
EE estońsk
EH saharyjsk
ES hiszpanii
FI fińsk
FJ fidżi | wysp fidżi
GA gabońsk
GE gruzińsk
GQ gwinei równikowej
GR greck | helleńsk
GW gwinei bissau
HM wysp heard i mcdonalda
HR chorwack
HU węgiersk
IL izraelsk
JO jordańskie | jordańsk | jordanii
KG kirgisk
KM komorów
KN saint kitts i nevis
LA laotańsk
LB libańsk
LI liechtensteinu
LK sri lanki
LU luksemburga
LV łotewsk
MA marokańskie | marokańsk
MG madagaskaru
MH wysp marshalla
MK macedonii północnej | północnomacedońsk
MM mjanmy
MP marianów północnych
MR mauretańsk
MV malediwów
NE nigru
NF wyspy norfolk
OM omanu
PG papui nowej gwinei
PH filipin
PT portugalsk
IN indii
RO rumunii
SA arabii saudyjskiej
SC seszeli
SR surinamu
SS sudanu południowego
ST wysp świętego tomasza i książęcej
SY syryjsk
TG togijsk
TL timoru wschodniego
TN tunezyjsk
TR tureck
TT trynidadu i tobago
VA watykańskie | watykańsk
XK kosowa
WF wysp wallis i futuna
YE jemeńsk
ZA południowej afryki`,
}
