/**
 * The keys of the country Switch in the seed article, as published: 258 keys for 244 codes. A generated expression keeps every one of
 * them, so that no user loses a country that arrives today. A line is a code and its keys, separated by ` | `.
 */
export const seedNames = `
AF afghanistan
AL albania
DZ algeria
AS american samoa
AD andorra
AO angola
AI anguilla
AQ antarctica
AG antigua | barbuda
AR argentina
AM armenia
AW aruba
AU australia
AT austria
AZ azerbaijan
BS bahamas
BH bahrain
BD bangladesh
BB barbados
BY belarus
BE belgium
BZ belize
BJ benin
BM bermuda
BT bhutan
BO bolivia
BA bosnia | herzegovina
BW botswana
BV bouvet island
BR brazil
IO british indian ocean territory
BN brunei darussalam
BG bulgaria
BF burkina faso
BI burundi
KH cambodia
CM cameroon
CA canada
CV cape verde
KY cayman islands
CF central african republic
TD chad
CL chile
CN china
CX christmas island
CC cocos islands
CO colombia
KM comoros
CG congo
CD democratic republic of the congo
CK cook islands
CR costa rica
HR croatia
CU cuba
CW curaçao
CY cyprus
CZ czech republic
DK denmark
DJ djibouti
DM dominica
DO dominican republic
EC ecuador
EG egypt
SV el salvador
GQ equatorial guinea
ER eritrea
EE estonia
ET ethiopia
FK falkland islands
FO faroe islands
FJ fiji
FI finland
FR france
GF french guiana
PF french polynesia
TF french southern territories
GA gabon
GM gambia
GE georgia
DE germany
GH ghana
GI gibraltar
GR greece
GL greenland
GD grenada
GP guadeloupe
GU guam
GT guatemala
GG guernsey
GN guinea
GW guinea-bissau
GY guyana
HT haiti
VA holy see
HN honduras
HK hong kong
HU hungary
IS iceland
IN india
ID indonesia
IR iran
IQ iraq
IE ireland
IM isle of man
IL israel
IT italy
JM jamaica
JP japan
JE jersey
JO jordan
KZ kazakhstan
KE kenya
KI kiribati
KP democratic people's republic of korea
KR south korea | korea
KW kuwait
KG kyrgyzstan
LA lao
LV latvia
LB lebanon
LS lesotho
LR liberia
LY libya
LI liechtenstein
LT lithuania
LU luxembourg
MO macao
MK macedonia
MG madagascar
MW malawi
MY malaysia
MV maldives
ML mali
MT malta
MH marshall islands
MQ martinique
MR mauritania
MU mauritius
YT mayotte
MX mexico
FM federated states of micronesia | micronesia
MD republic of moldova | moldova
MC monaco
MN mongolia
ME montenegro
MS montserrat
MA morocco
MZ mozambique
MM myanmar
NA namibia
NR nauru
NP nepal
NL netherlands
NC new caledonia
NZ new zealand
NI nicaragua
NE niger
NG nigeria
NU niue
NF norfolk island
MP northern mariana islands
NO norway
OM oman
PK pakistan
PW palau
PS palestine | state of palestine
PA panama
PG papua new guinea
PY paraguay
PE peru
PH philippines
PN pitcairn
PL poland
PT portugal
PR puerto rico
QA qatar
RE réunion
RO romania
RU russian federation | russia
RW rwanda
BL saint barthélemy
SH saint helena, ascension and tristan da cunha | saint helena
KN saint kitts | saint kitts and nevis
LC saint lucia
MF saint martin
PM saint pierre and miquelon
VC saint vincent and the grenadines
WS samoa
SM san marino
ST sao tome | sao tome and principe
SA saudi arabia
SN senegal
RS serbia
SC seychelles
SL sierra leone
SG singapore
SX sint maarten
SK slovakia
SI slovenia
SB solomon islands
SO somalia
ZA south africa
SS south sudan
ES spain
LK sri lanka
SD sudan
SR suriname
SJ svalbard and jan mayen
SZ swaziland
SE sweden
CH switzerland
SY syrian arab republic
TW taiwan | taiwan, republic of china
TJ tajikistan
TZ united republic of tanzania | tanzania
TH thailand
TL timor-leste
TG togo
TK tokelau
TO tonga
TT trinidad and tobago
TN tunisia
TR turkey
TM turkmenistan
TC turks and caicos islands
TV tuvalu
UG uganda
UA ukraine
AE united arab emirates
GB united kingdom
US united states
UM united states minor outlying islands
UY uruguay
UZ uzbekistan
VU vanuatu
VE bolivarian republic of venezuela | venezuela
VN viet nam | vietnam
VG british virgin islands
VI us virgin islands
WF wallis and futuna
EH western sahara
YE yemen
ZM zambia
ZW zimbabwe`
