import type { AliasTable } from './alias.js'

/** English official names that no formal opening ("Republic of ...") gives away: adjectives, unions, names with a qualifier. ISO 3166-1 and UN usage. */
export const officialNames: AliasTable = {
  kind: 'official',
  language: 'en',
  lines: `
AD Principality of Andorra
AE Emirates
AF Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan
AR Argentine Republic | Argentine Nation
AT Republic of Austria
AU Commonwealth of Australia
BA Bosnia and Herzegovina
BD People's Republic of Bangladesh
BN Nation of Brunei, the Abode of Peace | Nation of Brunei | Negara Brunei Darussalam | State of Brunei Darussalam | Sultanate of Brunei
BO Plurinational State of Bolivia
BR Federative Republic of Brazil
BS Commonwealth of The Bahamas
BT Kingdom of Bhutan
CD Democratic Republic of the Congo | Congo, the Democratic Republic of the
CF Central African Republic
CG Republic of the Congo | People's Republic of the Congo
CH Swiss Confederation
CI Republic of Côte d'Ivoire | Republic of the Ivory Coast
CN People's Republic of China
CU Republic of Cuba
CV Republic of Cabo Verde
CY Republic of Cyprus
CZ Czech Republic
DE Federal Republic of Germany
DK Kingdom of Denmark
DM Commonwealth of Dominica
DO Dominican Republic
DZ People's Democratic Republic of Algeria | Democratic and Popular Republic of Algeria
EG Arab Republic of Egypt
EH Sahrawi Arab Democratic Republic
ER State of Eritrea
ET Federal Democratic Republic of Ethiopia
FJ Republic of the Fiji Islands
FM Federated States of Micronesia
FR French Republic
GA Gabonese Republic
GB United Kingdom of Great Britain and Northern Ireland | United Kingdom of Great Britain
GR Hellenic Republic
GY Co-operative Republic of Guyana | Cooperative Republic of Guyana
HK Hong Kong Special Administrative Region of China | Hong Kong Special Administrative Region of the People's Republic of China | Hong Kong Special Administrative Region
HN Republic of Honduras
HR Republic of Croatia
IL State of Israel
IQ Republic of Iraq
IR Islamic Republic of Iran
IT Italian Republic
JO Hashemite Kingdom of Jordan
KG Kyrgyz Republic
KM Union of the Comoros | Islamic Federal Republic of the Comoros
KN Federation of Saint Kitts and Nevis | Federation of Saint Christopher and Nevis | Saint Christopher and Nevis
KP Democratic People's Republic of Korea | People's Democratic Republic of Korea
KR Republic of Korea
LA Lao People's Democratic Republic
LB Lebanese Republic
LI Principality of Liechtenstein
LK Democratic Socialist Republic of Sri Lanka
LU Grand Duchy of Luxembourg
LY State of Libya | Great Socialist People's Libyan Arab Jamahiriya | Libyan Arab Jamahiriya | Socialist People's Libyan Arab Jamahiriya | Libyan Arab Republic
MA Kingdom of Morocco
MC Principality of Monaco
MD Republic of Moldova
MK Republic of North Macedonia | Republic of Macedonia
MM Republic of the Union of Myanmar | Union of Myanmar
MO Macao Special Administrative Region of China | Macao Special Administrative Region of the People's Republic of China | Macao Special Administrative Region | Macau Special Administrative Region of China | Macau Special Administrative Region
MP Commonwealth of the Northern Mariana Islands
MR Islamic Republic of Mauritania
MX United Mexican States
NL Kingdom of the Netherlands
NP Federal Democratic Republic of Nepal
PG Independent State of Papua New Guinea
PH Republic of the Philippines
PK Islamic Republic of Pakistan
PL Republic of Poland
PR Commonwealth of Puerto Rico
PS State of Palestine
PT Portuguese Republic
PY Republic of Paraguay
RU Russian Federation
SA Kingdom of Saudi Arabia
SH Saint Helena, Ascension and Tristan da Cunha | Saint Helena and Dependencies
SK Slovak Republic
SM Republic of San Marino | Most Serene Republic of San Marino
ST Democratic Republic of Sao Tome and Principe
SV Republic of El Salvador
SY Syrian Arab Republic
SZ Kingdom of Eswatini
TF Territory of the French Southern and Antarctic Lands | French Southern and Antarctic Lands | French Southern and Antarctic Territories
TG Togolese Republic
TJ Republic of Tajikistan
TL Democratic Republic of Timor-Leste
TN Tunisian Republic
TR Republic of Türkiye
TW Republic of China | Republic of China (Taiwan) | Taiwan, Republic of China | Taiwan (Republic of China)
TZ United Republic of Tanzania
US United States of America
UY Oriental Republic of Uruguay | Eastern Republic of Uruguay
VA Vatican City State | State of the Vatican City | State of Vatican City
VC Saint Vincent and the Grenadines
VE Bolivarian Republic of Venezuela
VI Virgin Islands of the United States | United States Virgin Islands
VG Virgin Islands of Great Britain
VN Socialist Republic of Viet Nam
WF Territory of the Wallis and Futuna Islands
WS Independent State of Samoa
YE Republic of Yemen
ZA Republic of South Africa`,
}
