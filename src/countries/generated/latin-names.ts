// The Latin names of all languages, as stored-index.ts reads them. UPDATE=1 vitest run test/countries/generated.test.ts writes them anew.
export const latinNames = `KR!decision
CG!decision
FM!decision
MK!decision
--!decision
AD!name
AE!name
AF!name
AI!name
AL!name
AM!name
AO!name
AQ!name
AR!name
AS!name
AT!name
AU!name
AW!name
AZ!name
BB!name
BD!name
BE!name
BF!name
BG!name
BH!name
BI!name
BJ!name
BM!name
BN!name
BO!name
BQ!name
BR!name
BS!name
BT!name
BV!name
BW!name
BY!name
BZ!name
CA!name
CF!name
CH!name
CK!name
CL!name
CM!name
CN!name
CO!name
CR!name
CU!name
CV!name
CX!name
CY!name
CZ!name
DE!name
DJ!name
DK!name
DM!name
DO!name
DZ!name
EC!name
EE!name
EG!name
EH!name
ER!name
ES!name
ET!name
FI!name
FJ!name
FK!name
FO!name
FR!name
GA!name
GB!name
GD!name
GE!name
GF!name
GG!name
GH!name
GI!name
GL!name
GM!name
GN!name
GP!name
GQ!name
GR!name
GT!name
GU!name
GY!name
HK!name
HN!name
HR!name
HT!name
HU!name
ID!name
IE!name
IL!name
IN!name
IO!name
IQ!name
IR!name
IS!name
IT!name
JE!name
JM!name
JO!name
JP!name
KE!name
KG!name
KH!name
KI!name
KM!name
KP!name
KR!name
KW!name
KY!name
KZ!name
LA!name
LB!name
LI!name
LK!name
LR!name
LS!name
LT!name
LU!name
LV!name
LY!name
MA!name
MC!name
MD!name
ME!name
MG!name
MH!name
MK!name
ML!name
MM!name
MN!name
MO!name
MP!name
MQ!name
MR!name
MS!name
MT!name
MU!name
MV!name
MW!name
MX!name
MY!name
MZ!name
NA!name
NC!name
NE!name
NF!name
NG!name
NI!name
NL!name
NO!name
NP!name
NR!name
NU!name
NZ!name
OM!name
PA!name
PE!name
PF!name
PG!name
PH!name
PK!name
PL!name
PN!name
PR!name
PS!name
PT!name
PW!name
PY!name
QA!name
RO!name
RS!name
RU!name
RW!name
SA!name
SB!name
SC!name
SD!name
SE!name
SG!name
SI!name
SK!name
SL!name
SM!name
SN!name
SO!name
SR!name
SS!name
SV!name
SX!name
SY!name
SZ!name
TD!name
TF!name
TG!name
TH!name
TJ!name
TK!name
TM!name
TN!name
TO!name
TV!name
TW!name
TZ!name
UA!name
UG!name
UM!name
US!name
UY!name
UZ!name
VA!name
VE!name
VG!name
VN!name
VU!name
WS!name
YE!name
YT!name
ZA!name
ZM!name
ZW!name
AE!official
AR!official
BN!official
CH!official
EH!official
FR!official
GA!official
GR!official
HK!official
IT!official
KG!official
LB!official
LY!official
MO!official
MX!official
PT!official
SK!official
TG!official
TN!official
VA!official
VI!official
AE!everyday
AX!everyday
AX!name
BA!everyday
BF!everyday
BL!everyday
BN!everyday
YE!everyday
BQ!everyday
BS!everyday
CC!everyday
CD!everyday
CG!everyday
CH!everyday
CI!name
CI!everyday
CN!everyday
CW!name
CZ!everyday
DO!everyday
FK!everyday
FO!everyday
GB!everyday
GW!name
GW!everyday
HK!everyday
IE!everyday
IO!everyday
KG!everyday
KM!everyday
KP!everyday
KR!everyday
LA!everyday
LY!everyday
MF!everyday
MH!everyday
MK!everyday
MM!everyday
MO!everyday
MP!everyday
NL!everyday
NZ!everyday
PH!everyday
PM!everyday
PN!everyday
PS!everyday
RE!name
RE!everyday
RU!everyday
SB!everyday
SC!everyday
SH!everyday
ST!everyday
SX!everyday
TF!everyday
TL!name
TR!name
TT!everyday
TW!everyday
UM!everyday
US!everyday
VA!everyday
VE!everyday
VG!everyday
VI!everyday
VN!everyday
XK!name
CF!everyday
EH!everyday
MU!everyday
MV!everyday
BY!everyday
AZ!everyday
UZ!everyday
TJ!everyday
LI!everyday
GE!everyday
IN!everyday
MG!everyday
SG!everyday
HT!everyday
HU!everyday
JP!everyday
EG!everyday
MX!everyday
BM!everyday
KY!everyday
GF!everyday
IR!everyday
SY!everyday
GN!everyday
SD!everyday
PW!everyday
TK!everyday
NU!everyday
FJ!everyday
NR!everyday
RW!everyday
CV!everyday
ZA!everyday
ET!everyday
AE!abbreviation
CG!abbreviation
DE!abbreviation
FM!abbreviation
GB!abbreviation
KP!abbreviation
LA!abbreviation
MK!abbreviation
PG!abbreviation
SA!abbreviation
UM!abbreviation
VC!abbreviation
VG!abbreviation
VI!abbreviation
HK!abbreviation
SK!abbreviation
BN!abbreviation
IE!abbreviation
TZ!abbreviation
EH!abbreviation
TF!abbreviation
AE!former
BD!former
BF!former
BJ!former
BW!former
BY!former
BZ!former
CD!former
CF!former
CG!former
DE!former
DJ!former
ET!former
FR!former
GE!former
GQ!former
GW!former
GY!former
ID!former
IE!former
IR!former
JO!former
KG!former
KH!former
KI!former
KZ!former
AM!former
AZ!former
EE!former
LV!former
LT!former
LK!former
LS!former
MD!former
MG!former
ML!former
MM!former
MW!former
MY!former
NA!former
RU!former
RW!former
SO!former
SR!former
TH!former
TJ!former
TL!former
TM!former
TV!former
TW!former
TZ!former
UA!former
UZ!former
VN!former
VU!former
WS!former
EH!former
YE!former
ZM!former
ZW!former
CV!former
GN!former
MN!former
PL!former
AO!former
MZ!former
PK!former
AG!part
AU!part
BA!part
BQ!part
FR!part
GB!part
GG!part
GS!part
HM!part
IO!part
KN!part
PM!part
PS!part
SH!part
SJ!part
ST!part
TC!part
TF!part
TT!part
UM!part
WF!part
PF!part
KY!part
SZ!former
SH!name
AX!official
UM!official
DE!official
AT!official
US!official
GB!official
NL!official
CZ!official
CN!official
KR!official
KP!official
CD!official
CG!name
TW!official
MK!official
BY!official
SY!official
IR!official
LA!official
VE!official
IN!official
MD!official
VI!name
IE!official
SJ!name
BE!official
CF!official
KM!official
FK!official
FO!official
NF!official
GS!official
SJ!official
TC!official
TK!official
VC!official
BO!official
PS!official
PR!official
SA!official
NZ!official
BQ!official
CX!official
JE!official
SM!official
CD!name
ZA!official
RU!official
BR!official
MP!official
TT!official
ES!official
KY!official
IO!official
SE!official
FI!official
CG!official
DK!official
NO!official
BS!official
EE!official
SZ!official
PL!official
LT!official
HM!official
MM!official
ID!official
CC!official
GP!official
KN!official
SB!official
HR!official
BA!name
HU!official
PM!official
ST!official
NU!official
RS!official
SI!official
LV!official
IM!official
AM!official
MY!official
TZ!official
KE!official
SO!official
DM!official
FM!name
GF!official
IM!name
WF!name
PN!official
BA!official
GG!official
KI!official
WF!official
YT!official
CK!official
TF!official
AS!official
MV!official
BM!official
CV!official
SG!official
BF!official
TH!official
TT!name
LC!official
VN!official
GQ!official
FM!official
GL!official
HT!official
MG!official
FJ!official
NR!official
VU!official
PG!official
SC!official
BI!official
BW!official
LS!official
PE!official
KZ!official
UA!official
QA!official
AF!official
NA!official
PW!official
PH!official
BT!everyday
MD!everyday
DM!everyday
GS!everyday
CX!everyday
PG!everyday
SK!everyday
FM!everyday
GA!everyday
JO!everyday
LK!everyday
DZ!everyday
KN!everyday
NC!everyday
VC!everyday
GY!everyday
BI!everyday
BO!everyday
GG!everyday
JE!everyday
BV!everyday
HM!everyday
NF!everyday
FR!everyday
IT!everyday
CK!everyday
TC!everyday
CL!everyday
LU!everyday
TH!everyday
EC!everyday
DJ!everyday
TL!everyday
SJ!everyday
UY!everyday
WF!everyday
DE!everyday
GR!everyday
TR!everyday
NO!everyday
HR!everyday
AF name
AQ name
AG name
AT name
AZ name
BH name
BD name
BT name
BV name
IO name
BN name
BG name
KH name
CM name
CA name
CV name
KY name
TD name
CL name
CN name
CX name
KM name
CG name
CD name
CK name
CI name
CU name
CY name
CZ name
DK name
DJ name
DO name
EG name
EE name
FK name
FJ name
FR name
TF name
GA name
GR name
GL name
GN name
HM name
VA name
HK name
HU name
IS name
IE name
JM name
KE name
KW name
LV name
LB name
LT name
MO name
MG name
MV name
MH name
MX name
MD name
MA name
MZ name
NF name
PS name
PH name
PN name
QA name
RU name
SH name
KN name
LC name
PM name
VC name
ST name
SC name
SG name
SK name
SB name
ES name
SD name
SJ name
CH name
TT name
TR name
AE name
UM name
UZ name
WF name
YE name
BQ name
IM name
MF name
AI name
AL name
AM name
AO name
AU name
BA name
BO name
BR name
BW name
BZ name
CO name
CR name
CW name
DE name
DM name
DZ name
EC name
EH name
ER name
ET name
FI name
FM name
GD name
GG name
GH name
GM name
GP name
GQ name
GT name
GU name
GY name
HR name
IN name
JE name
JP name
KR name
LR name
LS name
LY name
MC name
ME name
MM name
MN name
MQ name
MR name
MS name
MU name
MW name
MY name
NA name
NC name
NG name
NI name
NL name
NZ name
PR name
PT name
PY name
RE name
RS name
SI name
SN name
SO name
SS name
SV name
SY name
SZ name
TG name
TH name
TJ name
TN name
TO name
TW name
TZ name
UA name
UG name
UY name
VE name
VN name
YT name
ZA name
ZM name
ZW name
AS name
BE name
CF name
FO name
GE name
GI name
GS name
ID name
JO name
KP name
LU name
MK name
MP name
NO name
PE name
SA name
SE name
TC name
TL name
AD name
AX name
BL name
BS name
BY name
GF name
IL name
IT name
KZ name
PF name
PG name
PL name
RO name
SL name
SX name
BM name
HN name
KG name
AR name
IQ name
LA name
PK name
SR name
GB name
US name
CC name
VG name
IR name
OM name
VI name
GW name
BB name
MT name
PW name
BJ name
NP name
XK name
LI name
NE name
NU name
RW name
WS name
LK name
TK name
TM name
TV name
VU name
BF name
BI name
HT name
KI name
ML name
SM name
NR name
PA name
MF!decision
TW!decision
AG!name
BL!name
CC!name
GS!name
HM!name
KN!name
LC!name
MF!name
PM!name
ST!name
TC!name
VC!name
AD!official
AU!official
BD!official
BT!official
CI!official
CU!official
CY!official
DZ!official
EG!official
ER!official
ET!official
GY!official
HN!official
IL!official
IQ!official
JO!official
LI!official
LK!official
LU!official
MA!official
MC!official
MR!official
NP!official
PK!official
PY!official
SH!official
SV!official
TJ!official
TL!official
TR!official
UY!official
VG!official
WS!official
YE!official
KI!everyday
PF!everyday
IM!everyday
SZ!everyday
UA!everyday
XK!everyday
GQ!everyday
TO!everyday
KH!everyday
NE!everyday
NG!everyday
SN!everyday
AF!everyday
AG!abbreviation
BA!abbreviation
CD!abbreviation
CF!abbreviation
CN!abbreviation
DO!abbreviation
KR!abbreviation
NZ!abbreviation
TC!abbreviation
TT!abbreviation
TW!abbreviation
US!abbreviation
ZA!abbreviation
KN!abbreviation
PR!abbreviation
SS!abbreviation
EG!abbreviation
IR!abbreviation
MD!abbreviation
GS!abbreviation
IM!abbreviation
GG!abbreviation
JE!abbreviation
MH!abbreviation
HM!abbreviation
VE!abbreviation
ZA!former
BQ!former
HU!former
AL!former
BR!former
JP!former
OM!former
VC!part
MU!official
RW!official
RE!official
DO!official
CO!official
AZ!official
AQ!official
MF!official
SX!official
RO!official
IS!official
MT!official
AL!official
UZ!official
SS!official
CW!official
BL!official
OM!official
GU!official
KW!official
BH!official
MH!official
MW!official
BD!everyday
SM!everyday
KZ!everyday
SS!everyday
ML!everyday
TG!everyday
OM!everyday
TD!everyday
SO!everyday
AS!everyday
AW name

korea	0
congo	1
micronesia	2
macedonia	3
virgin islands	4
channel islands	4
netherlands antilles	4
dutch antilles	4
antilles	4
yugoslavia	4
yugoslav	4
jugoslavia	4
former yugoslavia	4
ussr	4
soviet union	4
czechoslovakia	4
united arab republic	4
indochina	4
french indochina	4
british east africa	4
french west africa	4
french equatorial africa	4
neutral zone	4
senegambia	4
america	4
north america	4
south america	4
central america	4
latin america	4
west indies	4
east indies	4
european union	4
europe	4
asia	4
africa	4
oceania	4
eurozone	4
united nations	4
mena	4
middle east	4
islamic state	4
niger state	4
estado do amazonas	4
united	4
kingdom	4
republic	4
state	4
islands	4
united republic	4
southern africa	4
south african	4
staten island	4
democratic republic	4
federal republic	4
republika srpska	4
republika serbska	4
republika srbska	4
serb republic	4
new guinea	4
borneo	4
timor	4
hispaniola	4
azerbaijani	4
bangladeshi	4
israeli	4
pakistani	4
yemeni	4
swiss	4
pole	4
swede	4
scotia	4
toga	4
andorra	5
united arab emirates	6
afghanistan	7
anguilla	8
albania	9
armenia	10
angola	11
antarctica	12
argentina	13
american samoa	14
austria	15
australia	16
aruba	17
azerbaijan	18
barbados	19
bangladesh	20
belgium	21
burkina faso	22
bulgaria	23
bahrain	24
burundi	25
benin	26
bermuda	27
brunei	28
brunei darussalam	28
bolivia	29
caribbean netherlands	30
brazil	31
bahamas	32
bhutan	33
bouvet island	34
botswana	35
belarus	36
belize	37
canada	38
central african republic	39
switzerland	40
cook islands	41
chile	42
cameroon	43
china	44
colombia	45
costa rica	46
cuba	47
cabo verde	48
christmas island	49
cyprus	50
czechia	51
germany	52
djibouti	53
denmark	54
dominica	55
dominican republic	56
algeria	57
ecuador	58
estonia	59
egypt	60
western sahara	61
eritrea	62
spain	63
ethiopia	64
finland	65
fiji	66
falkland islands	67
faroe islands	68
france	69
gabon	70
united kingdom	71
grenada	72
georgia	73
french guiana	74
guernsey	75
ghana	76
gibraltar	77
greenland	78
gambia	79
guinea	80
guadeloupe	81
equatorial guinea	82
greece	83
guatemala	84
guam	85
guyana	86
hong kong	87
honduras	88
croatia	89
haiti	90
hungary	91
indonesia	92
ireland	93
israel	94
india	95
british indian ocean territory	96
iraq	97
iran	98
iceland	99
italy	100
jersey	101
jamaica	102
jordan	103
japan	104
kenya	105
kyrgyzstan	106
cambodia	107
kiribati	108
comoros	109
north korea	110
south korea	111
kuwait	112
cayman islands	113
kazakhstan	114
laos	115
lebanon	116
liechtenstein	117
sri lanka	118
liberia	119
lesotho	120
lithuania	121
luxembourg	122
latvia	123
libya	124
morocco	125
monaco	126
moldova	127
montenegro	128
madagascar	129
marshall islands	130
north macedonia	131
mali	132
myanmar	133
mongolia	134
macao	135
northern mariana islands	136
martinique	137
mauritania	138
montserrat	139
malta	140
mauritius	141
maldives	142
malawi	143
mexico	144
malaysia	145
mozambique	146
namibia	147
new caledonia	148
niger	149
norfolk island	150
nigeria	151
nicaragua	152
netherlands	153
norway	154
nepal	155
nauru	156
niue	157
new zealand	158
oman	159
panama	160
peru	161
french polynesia	162
papua new guinea	163
philippines	164
pakistan	165
poland	166
pitcairn islands	167
pitcairn	167
puerto rico	168
palestine	169
portugal	170
palau	171
paraguay	172
qatar	173
romania	174
serbia	175
russia	176
russian federation	176
rwanda	177
saudi arabia	178
solomon islands	179
seychelles	180
sudan	181
sweden	182
singapore	183
slovenia	184
slovakia	185
sierra leone	186
san marino	187
senegal	188
somalia	189
suriname	190
south sudan	191
el salvador	192
sint maarten	193
syria	194
syrian arab republic	194
eswatini	195
chad	196
french southern territories	197
togo	198
thailand	199
tajikistan	200
tokelau	201
turkmenistan	202
tunisia	203
tonga	204
tuvalu	205
taiwan	206
tanzania	207
ukraine	208
uganda	209
united states minor outlying islands	210
united states	211
uruguay	212
uzbekistan	213
vatican city	214
holy see	214
venezuela	215
british virgin islands	216
vietnam	217
viet nam	217
vanuatu	218
samoa	219
yemen	220
mayotte	221
south africa	222
zambia	223
zimbabwe	224
emirates	225
argentine republic	226
argentine nation	226
negara brunei darussalam	227
swiss confederation	228
czech republic	51
sahrawi arab democratic republic	229
french republic	230
gabonese republic	231
hellenic republic	232
hong kong special administrative region	233
italian republic	234
kyrgyz republic	235
lebanese republic	236
libyan arab jamahiriya	237
libyan arab republic	237
macao special administrative region	238
macau special administrative region	238
united mexican states	239
portuguese republic	240
slovak republic	241
togolese republic	242
tunisian republic	243
vatican city state	244
united states virgin islands	245
united arab emirate	246
arab emirates	246
aland	247
aland islands	248
bosnia herzegovina	249
burkina	250
bourkina faso	250
st barts	251
st barths	251
st barth	251
brunei sultanate	252
yemeni republic	253
dutch caribbean	254
bes islands	254
bahama islands	255
bahama	32
cocos islands	256
keeling islands	256
cocos keeling islands	256
dr congo	257
congo kinshasa	257
kinshasa congo	257
drc congo	257
democratic congo	257
democratic republic congo	257
congo dr	257
congo drc	257
congo brazzaville	258
congo republic	258
republic congo	258
brazzaville congo	258
helvetia	259
ivory coast	260
cote ivoire	261
cote de ivoire	261
cote d ivoire	261
mainland china	262
pr china	262
china pr	262
prc china	262
peoples republic china	262
communist china	262
china mainland	262
cape verde	48
cape verde islands	48
curacao	263
czech rep	264
dominican rep	265
falklands	266
islas malvinas	67
faeroe islands	267
faroes	267
faeroes	267
faroe isles	267
faroe	267
great britain	71
uk great britain	268
guinea bissau	269
bissau guinea	270
hong kong sar	271
hongkong	87
hong kong china	271
hong kong sar china	87
hk sar	271
southern ireland	272
irish republic	272
british indian ocean territories	273
biot	273
chagos islands	273
chagos archipelago	273
kyrgystan	274
kirghizstan	106
kirgizstan	106
kirgistan	106
comoro islands	275
comoro	109
korea north	276
korea dpr	276
dpr korea	276
korea south	277
korea republic	277
korea rep	277
lao pdr	278
libya arab jamahiriya	279
french st martin	280
marshalls	281
northern macedonia	282
fyr macedonia	282
macedonia fyrom	282
myanmar burma	283
macau	135
macao sar	135
macau sar	284
macao sar china	284
macau sar china	135
macao china	284
macau china	284
northern marianas	285
northern mariana	285
cnmi	285
marianas	285
holland	153
netherland	286
aotearoa	287
aotearoa new zealand	287
newzealand	287
philippine islands	288
phillipines	288
philipines	288
phillippines	288
st pierre et miquelon	289
pitcairn island	290
pitcairn group	290
porto rico	168
palestinian territories	291
palestinian territory	291
occupied palestinian territory	291
palestinian authority	291
palestinian national authority	291
occupied palestinian territories	291
palestinian areas	291
reunion	292
reunion island	293
la reunion	293
reunion islands	293
rumania	174
roumania	174
russian fed	294
solomons	295
seychelle islands	296
seychelles islands	296
st helena	297
surinam	190
sao tome e principe	298
dutch sint maarten	299
dutch st martin	299
swaziland	195
french southern lands	300
timor leste	301
turkey	302
turkiye	302
trinidad tobago	303
chinese taipei	304
taiwan roc	304
taiwan china	304
china taiwan	304
us minor outlying islands	305
us outlying islands	305
us minor islands	305
united states minor islands	305
us miscellaneous pacific islands	305
minor outlying islands	305
united states outlying islands	305
usa minor outlying islands	305
us america	306
united states america	306
unites states	306
united state	306
united stated	306
united sates	306
vatican	307
vatican state	307
venezuela rb	308
uk virgin islands	309
virgin islands british	309
us virgin islands	310
american virgin islands	310
usa virgin islands	310
sr vietnam	311
kosovo	312
kosova	312
central africa republic	313
central african rep	313
saharawi arab democratic republic	314
mauritius island	315
maldive islands	316
maldives islands	316
maldives republic	316
belau	171
solomon isl	295
tchad	196
belorussia	317
bielorussia	36
belarussia	317
white russia	317
azerbaidjan	18
azerbaijan republic	318
kazakstan	114
uzbekhistan	319
tadjikistan	200
tajikstan	320
lichtenstein	321
luxemburg	122
georgia republic	322
sakartvelo	322
bharat	323
irak	97
madagasgar	324
malasia	145
singapore republic	325
haiti republic	326
hungarian republic	327
nippon	328
nihon	328
egypt arab republic	329
mexican republic	330
bermudas	27
bermuda islands	331
somers isles	331
caymans	332
grand cayman islands	332
french guyana	333
guyane	333
iran ir	334
ir iran	334
usofa	306
tfyr macedonia	282
macedonia fyr	282
china hong kong	271
china hong kong sar	271
china macao	284
china macau	284
china macao sar	284
china macau sar	284
aomen	284
laos pdr	278
syria arab republic	335
syrian ar	335
russia federation	294
brunei darusalam	252
chagos	273
guinea conakry	336
cayman	332
north sudan	337
palau islands	338
tokelau islands	339
niue island	340
fiji islands	341
nauru island	342
rwandese republic	343
coconut islands	256
french guayana	333
occupied palestine	291
palestinian auth	291
palestinian occupied territories	291
cap verde	344
bahamas islands	255
comoros islands	275
kirghiz republic	274
kirgyzstan	274
taiwan area	304
south african republic	345
philippine republic	288
ethiopia pdr	346
utd arab emirates	347
united arab em	347
roc congo	348
fr germany	349
fs micronesia	350
united kingd	351
dprk	352
lpdr	353
fyrom	354
papua new guin	355
saudi arab	356
usmoi	357
sv grenadines	358
ukvi	359
usvi	360
hksar	361
slovak rep	362
brunei dar	363
eire	364
ur tanzania	365
us moi	357
sadr	366
taaf	367
us vi	360
trucial states	368
trucial oman	368
east pakistan	369
upper volta	370
dahomey	371
bechuanaland	372
byelorussia	373
byelorussian ssr	373
belorussian ssr	373
byelorussian soviet socialist republic	373
belarusian ssr	373
british honduras	374
zaire	375
belgian congo	375
congo free state	375
central african empire	376
french congo	377
middle congo	377
east germany	378
west germany	378
german democratic republic	378
french somaliland	379
abyssinia	380
metropolitan france	381
georgian ssr	382
georgian soviet socialist republic	382
spanish guinea	383
portuguese guinea	384
british guiana	385
dutch east indies	386
netherlands east indies	386
netherlands indies	386
irish free state	387
persia	388
transjordan	389
kirghizia	390
kirgizia	390
kyrgyzia	390
kirghiz ssr	390
kyrgyz ssr	390
kirghiz soviet socialist republic	390
kampuchea	391
democratic kampuchea	391
khmer republic	391
gilbert islands	392
kazakh ssr	393
kazakh soviet socialist republic	393
armenian ssr	394
armenian soviet socialist republic	394
azerbaijan ssr	395
azerbaijani ssr	395
azerbaijan soviet socialist republic	395
estonian ssr	396
estonian soviet socialist republic	396
latvian ssr	397
latvian soviet socialist republic	397
lithuanian ssr	398
lithuanian soviet socialist republic	398
ceylon	399
basutoland	400
moldavia	401
moldavian ssr	401
moldavian soviet socialist republic	401
malagasy republic	402
french sudan	403
burma	404
nyasaland	405
malaya	406
south west africa	407
russian sfsr	408
rsfsr	408
russian soviet federative socialist republic	408
ruanda	409
italian somaliland	410
somali republic	410
somali democratic republic	410
dutch guiana	411
siam	412
tadzhikistan	413
tajik ssr	413
tadzhik ssr	413
tajik soviet socialist republic	413
east timor	414
portuguese timor	414
turkmenia	415
turkmen ssr	415
turkmen soviet socialist republic	415
ellice islands	416
formosa	417
tanganyika	418
ukrainian ssr	419
ukrainian soviet socialist republic	419
uzbek ssr	420
uzbek soviet socialist republic	420
north vietnam	421
south vietnam	421
new hebrides	422
western samoa	423
spanish sahara	424
north yemen	425
south yemen	425
democratic yemen	425
yemen arab republic	425
aden protectorate	425
northern rhodesia	426
rhodesia	427
southern rhodesia	427
cape verde is	428
french guinea	429
outer mongolia	430
german federal republic	378
timor timur	414
polish republic	431
portuguese west africa	432
german reich	378
deutsches reich	378
portuguese east africa	433
german south west africa	407
west pakistan	434
antigua	435
barbuda	435
coral sea islands	436
coral sea islands territory	436
bosnia	437
herzegovina	437
hercegovina	437
bonaire	438
sint eustatius	438
statia	438
saba	438
clipperton	439
clipperton island	439
england	440
scotland	440
wales	440
northern ireland	440
britain	440
alderney	441
sark	441
herm	441
south georgia	442
south sandwich islands	442
south georgia island	442
heard island	443
mcdonald islands	443
diego garcia	444
st kitts	445
nevis	445
miquelon	446
west bank	447
gaza strip	447
ascension	448
ascension island	448
tristan da cunha	448
tristan de cunha	448
svalbard	449
jan mayen	449
spitsbergen	449
spitzbergen	449
sao tome	450
principe	450
turks islands	451
caicos islands	451
caicos	451
kerguelen	452
kerguelen islands	452
crozet islands	452
trinidad	453
tobago	453
wake island	454
midway islands	454
midway atoll	454
johnston island	454
johnston atoll	454
baker island	454
howland island	454
jarvis island	454
kingman reef	454
palmyra atoll	454
navassa island	454
wallis	455
futuna	455
wallis islands	455
tahiti	456
grand cayman	457
schottland	440
nordirland	440
angleterre	440
pays de galles	440
irlande du nord	440
bosnie	437
inglaterra	440
escocia	440
gales	440
irlanda del norte	440
irlanda do norte	440
inghilterra	440
scozia	440
galles	440
irlanda del nord	440
engeland	440
schotland	440
skottland	440
skotland	440
englanti	440
skotlanti	440
anglia	440
szkocja	440
walia	440
anglie	440
skotsko	440
anglicko	440
irlanda de nord	440
engleska	440
sjeverna irska	440
birma	404
swasiland	458
osttimor	414
deutsche demokratische republik	378
ostdeutschland	378
westdeutschland	378
birmanie	404
timor oriental	414
birmania	404
swazilandia	458
suazilandia	458
mazedonien	3
corea	0
sankt helena	459
alandinseln	460
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	461
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	462
br deutschland	462
oesterreich	463
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	464
die vereinigten staaten von amerika	464
grossbritannien	465
die niederlande	466
tschechei	467
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	468
vr china	468
republik korea	469
demokratische volksrepublik korea	470
nordkorea	110
korea nord	470
dvr korea	470
demokratische republik kongo	471
dr kongo	471
republik kongo	472
republik china	473
italienische republik	234
hellenische republik	232
portugiesische republik	240
nordmazedonien	131
republik nordmazedonien	474
ehemalige jugoslawische republik mazedonien	474
weissrussland	475
kap verde	48
vatikan	214
vatikanstadt	214
staat vatikanstadt	244
heiliger stuhl	244
vereinigte mexikanische staaten	239
argentinische republik	226
arabische republik syrien	476
islamische republik iran	477
demokratische volksrepublik laos	478
bolivarische republik venezuela	479
republik indien	480
kirgisische republik	235
kirgisien	235
moldawien	127
republik moldau	481
britische jungferninseln	216
amerikanische jungferninseln	482
republik irland	483
maurice	141
svalbard et jan mayen	484
la france	230
royaume de belgique	485
la belgique	485
la suisse	228
etats unis d amerique	464
hollande	466
rd congo	471
congo rdc	471
rpdc	470
chine populaire	468
slovaquie	185
centrafrique	486
russie	176
moldavie	127
union des comores	487
malouines	488
islas faroe	489
isla de norfolk	490
islas georgias del sur y sandwich del sur	491
islas svalbard y jan mayen	492
islas turks y caicos	493
islas tokelau	494
islas ultramarinas menores de estados unidos	461
san vicente y granadinas	495
estados unidos mexicanos	239
estados unidos	211
eeuu	464
ee uu	464
los estados unidos	464
reino unido	71
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	496
corea del sur	469
corea del norte	470
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	488
costa de marfil	260
bielorrusia	36
estado de palestina	497
ciudad del vaticano	244
santa sede	214
el vaticano	244
estado de la ciudad del vaticano	244
estado libre asociado de puerto rico	498
reino de arabia saudita	499
nueva zelandia	500
hong kong rae	233
rae de hong kong	233
paesi bassi caraibici	501
isola di natale	502
isole far oer	489
isole faroe	489
guadalupa	81
isola di jersey	503
isole tokelau	494
isole falkland o isole malvine	488
isole malvine	488
repubblica gabonese	231
repubblica libanese	236
repubblica tunisina	243
repubblica araba siriana	476
turks e caicos	493
georgia del sud e isole sandwich del sud	491
repubblica democratica popolare di corea	470
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	504
serenissima repubblica di san marino	504
vaticano	244
stati uniti	464
regno unito	71
gran bretagna	465
regno unito di gran bretagna e irlanda del nord	465
repubblica federale di germania	462
repubblica federale tedesca	462
repubblica democratica tedesca	462
repubblica francese	230
paesi bassi	153
olanda	466
regno dei paesi bassi	466
repubblica popolare cinese	468
cina	44
repubblica di corea	469
corea del sud	111
repubblica popolare democratica di corea	470
corea del nord	110
repubblica democratica del congo	505
repubblica del congo	472
repubblica di cina	206
repubblica ceca	51
cechia	467
repubblica slovacca	241
repubblica ellenica	232
repubblica portoghese	240
repubblica argentina	226
repubblica dominicana	56
repubblica centrafricana	39
sudafrica	222
repubblica sudafricana	506
federazione russa	507
emirati arabi uniti	6
stati uniti messicani	239
macedonia del nord	131
repubblica federativa del brasile	508
marianas setentrionais	509
ilhas svalbard e jan mayen	492
ilhas turks e caicos	493
trinidade e tobago	510
ilhas menores distantes dos estados unidos	461
ilhas virgens dos estados unidos	245
alemanha	52
reino de espanha	511
espanha	63
coreia do sul	111
coreia	469
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	512
britse gebieden in de indische oceaan	513
noordelijke marianeneilanden	509
zwitserse confederatie	228
republiek china	473
koninkrijk der nederlanden	153
nederland	153
verenigde staten	211
verenigde staten van amerika	211
verenigd koninkrijk	71
bondsrepubliek duitsland	52
duitsland	52
franse republiek	69
volksrepubliek china	44
republiek korea	111
democratische volksrepubliek korea	110
democratische republiek congo	505
republiek congo	472
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	476
republiken kina	473
konungariket sverige	514
sverige	182
republiken finland	515
storbritannien	71
folkrepubliken kina	468
kina	44
republiken korea	469
sydkorea	111
demokratiska folkrepubliken korea	470
demokratiska republiken kongo	505
republiken kongo	516
tjeckiska republiken	467
tjeckien	51
republiken sydafrika	506
ryska federationen	507
vitryssland	475
kongeriget danmark	517
danmark	54
amerikas forenede stater	464
de forenede stater	464
forenede stater	464
det forenede kongerige	465
forenede kongerige	465
nederlandene	466
kongeriget nederlandene	466
forbundsrepublikken tyskland	462
folkerepublikken kina	468
republikken korea	469
den demokratiske folkerepublik korea	470
den demokratiske republik congo	471
demokratiske republik congo	505
republikken congo	516
den tjekkiske republik	467
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	518
norge	154
noreg	154
de forente stater	464
amerikas forente stater	464
forente stater	464
sambandsstatane	464
storbritannia	71
det forente kongerike	465
kongeriket nederland	466
den demokratiske folkerepublikken korea	470
den demokratiske republikken kongo	471
republikken kongo	516
den tsjekkiske republikk	467
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	519
falklandinsaaret	67
huippuvuoret	492
yhdysvaltain asumattomat saaret	461
suomen tasavalta	515
suomi	65
yhdysvallat	211
amerikan yhdysvallat	464
yhdistynyt kuningaskunta	71
britannia	465
saksan liittotasavalta	462
hollanti	466
alankomaat	153
alankomaiden kuningaskunta	466
ruotsin kuningaskunta	514
kiinan kansantasavalta	468
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	505
kongon tasavalta	472
viron tasavalta	520
wyspa norfolk	490
suazi	521
karaiby holenderskie	501
rzeczpospolita polska	522
polska	166
rp polska	522
stany zjednoczone	211
stany zjednoczone ameryki	464
wielka brytania	71
republika federalna niemiec	462
niemiecka republika demokratyczna	462
republika francuska	230
holandia	153
niderlandy	466
republika czeska	467
czechy	51
chrl	468
republika korei	469
krld	470
demokratyczna republika konga	505
demokratyczna republika kongo	471
republika konga	516
republika kongo	516
federacja rosyjska	507
zjednoczone emiraty arabskie	6
republika litewska	523
republika austrii	463
slovensko	185
holandsko	153
nizozemsko	153
kldr	470
heardov ostrov	524
sahra demokratik arap cumhuriyeti	229
birmanya	525
galler	465
almanya federal cumhuriyeti	462
hollanda	153
kore cumhuriyeti	469
kuzey kore	110
kore demokratik halk cumhuriyeti	470
demokratik kongo cumhuriyeti	471
kongo demokratik cumhuriyeti	471
kongo cumhuriyeti	516
rusya federasyonu	507
dominik cumhuriyeti	56
nam phi	222
republik indonesia	526
nkri	526
amerika serikat	211
britania raya	71
inggris	465
inggris raya	465
kerajaan inggris	465
skotlandia	465
kerajaan bersatu	465
tiongkok	468
republik rakyat tiongkok	468
republik rakyat cina	468
republik rakyat china	468
korea selatan	111
korea utara	110
republik rakyat demokratik korea	470
republik federal jerman	462
jerman	52
belanda	153
republik demokratik kongo	505
afrika selatan	222
uni emirat arab	6
federasi rusia	507
republik ceko	51
ceko	467
szent ilona	459
nszk	462
hollandia	153
statele unite	464
statele unite ale americii	211
marea britanie	465
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	469
coreea de nord	110
republica congo	516
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	527
gvadalupa	528
sveti kristof i nevis	529
solomonski otoci	530
cookovi otoci	41
republika hrvatska	531
rh hrvatska	531
velika britanija	71
ujedinjeno kraljevstvo	71
ujedinjena kraljevina	465
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	532
republika koreja	469
narodna republika kina	468
kokosova ostrva	527
madjarska	533
solomonova ostrva	530
sent pjer i mikelon	534
sao tome i prinsipe	535
ostrva terks i kejkos	493
sveti vinsent i grenadini	495
nijue	536
republika srbija	537
srbija	175
holandija	153
republika slovenija	538
anglija	465
lietuvos respublika	523
olandija	466
latvijas republika	539
holande	466
menas sala	540
heard ja mcdonald	524
eesti vabariik	520
eesti	59
suurbritannia	71
inglismaa	465
madalmaad	466
estats units	464
regne unit	71
gran bretanya	465
anglaterra	465
bretland	71
cymru	465
y deyrnas unedig	71
shba	464
hayastan	541
azərbaycan	18
aqsh	464
persekutuan malaysia	542
amerika syarikat	211
as amerika	464
inggeris	465
jamhuri ya muungano wa tanzania	543
jamhuri ya kenya	544
marekani	464
uingereza	71
verenigde state van amerika	211
verenigde state	464
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	545
ostrovy turks a caicos	493
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	502
dominican liittovaltio	546
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	473
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	547
kookossaarte ala	527
kongo demokraatlik vabariik	471
kongo vabariik	472
hiina rahvavabariik	468
dominikaani vabariik	56
guajaana departemang	548
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	470
korea vabariik	469
turksi ja caicose saared	493
hiina vabariik	473
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	505
zajednica dominike	546
zajednica dominika	546
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	465
ujedinjeno kraljevstvo velike britanije i sjeverne irske	465
posebna upravna regija hong kong	233
otok man	549
demokratska narodna republika koreja	470
narodna demokratska republika koreja	470
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	507
kraljevina saudijska arabija	499
republika kina	473
sveta stolica	244
wallis i futuna	550
brunej darusalam	227
komonvelt dominika	546
ujedinjeno kraljevstvo velike britanije i severne irske	465
severna irska	465
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	524
ostrvo men	540
men ostrvo	540
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	490
ostrva pitkern	551
grupa ostrva pitkern	551
valis i futuna	550
bosna ve hersek	552
demokratik kore halk cumhuriyeti	470
amerika	211
wallis ve futuna	550
gebiet der kokosinseln	527
territorium der kokosinseln	527
commonwealth von dominica	546
dominicanischer bund	546
vogtei guernsey	553
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	524
vogtei jersey	503
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	498
commonwealth de la dominique	546
commonwealth di dominica	546
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	553
guadeloupa	528
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	503
repubblica indipendente e sovrana di kiribati	554
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	551
isole minori degli stati uniti	461
isole vergini degli stati uniti	245
isole vergini americane	482
territorio delle isole wallis e futuna	555
dipartimento di mayotte	556
alandia	460
islas aland	460
islas cocos o islas keeling	527
mancomunidad de dominica	546
bailiazgo de guernsey	553
bailiazgo de jersey	503
grupo de islas pitcairn	551
territorio de las islas wallis y futuna	555
departamento de mayotte	556
islas menores alejadas de los estados unidos	461
comunidade da dominica	546
bailiado de guernsey	553
bailiado de jersey	503
grupo de ilhas pitcairn	551
estado livre associado de porto rico	498
grondgebied van de cocoseilanden	527
cook eilanden	557
sahrawi arabische democratische republiek	229
falkland eilanden	488
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	554
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	509
commonwealth van de noordelijke marianen	509
pitcairneilanden	167
solomon eilanden	530
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	482
gemenebest van dominica	546
franska sydterritorierna	197
sydlige franske territorier	558
malwinen	488
weihnachtsinseln	502
islas bes	501
territorios franceses del sur	558
samoa estadounidense	559
islas maldivas	560
islas bermudas	561
islas comores	487
nioue	536
zelenortski otoci	562
malvine	488
territori francesi meridionali	558
malvinen	488
heardeiland en mcdonaldeilanden	524
laos democratische volksrepubliek	478
malwiny	488
wyspy norfolk	490
cingapura	563
burquina	564
ilhas cocos	527
ilha natal	502
ilhas malvinas	67
bielorusia	475
sahara de vest	229
insulele caiman	512
malaezia	542
tailanda	565
timorul de est	301
statele unite mexicane	239
insulele malvine	488
comunitatea dominicii	546
ljudska republika kitajska	468
trinidad in tobago	566
trinidad in tabago	510
ostrva aland	460
ostrva kuk	557
ostrva kajman	512
malvini	488
comorerna	487
sankt kitts och nevis	529
sankt lucia	567
sankta helena	459
sankt pierre och miquelon	534
sankt vincent och grenadinerna	495
wallis och futuna	555
socialistrepubliken vietnam	568
syriska arabrepubliken	476
ekvatoral gine	569
mikronezya federe devletleri	570
venezuela bolivar cumhuriyeti	479
svizra	228
confederaziun svizra	228
kalaallit nunaat	571
ayiti	572
repiblik ayiti	572
norga	518
norgga gonagasriika	518
boneiru	501
madagasikara	573
viti	574
matanitu tugalala o viti	574
ribaberiki kiribati	554
naoero	575
ripublik naoero	575
ripablik blong vanuatu	576
papua niugini	577
independen stet bilong papua niugini	577
sesel	578
repiblik sesel	578
umbuso weswatini	521
weswatini	521
uburundi	579
lefatshe la botswana	580
muso oa lesotho	581
iningizimu afrika	506
ningizimu afrika	506
iriphabhulikhi yaseningizimu afrika	506
mzantsi afrika	506
iriphabliki yasemzantsi afrika	506
piruw	582
piruw suyu	582
buliwya	496
buliwya mamallaqta	496
wuliwya	496
wuliwya suyu	496
ellan vannin	540
mannin	540
civitas vaticana	244
status civitatis vaticanae	244
confoederatio helvetica	228
ellada	232
ellas	232
elliniki dimokratia	232
rossiya	176
rossija	507
rossiyskaya federatsiya	507
rossijskaja federacija	507
qazaqstan	583
respublika kazakhstan	583
qazaqstan respublikasy	583
kyrgyz respublikasy	235
ukraina	208
ukrayina	584
tojikiston	200
zhongguo	468
zhonghua renmin gongheguo	468
zhonghua minguo	473
hanguk	469
daehan minguk	469
prathet thai	565
ratcha anachak thai	565
mueang thai	565
misr	60
dawlat qatar	585
lubnan	116
dawlat libya	237
dawlat filastin	497
filastin	497
owganystan yslam respublikasy	586
repubilika ya kongo demokratiki	471
repubilika ya kongo	516
ditunga dia kongu wa mungalaata	471
udzima wa komori	487
lietuvos respublikos	523
latvijas republikas	539
lefatshe la namibia	587
aforika borwa	506
rephaboliki ya aforika borwa	506
norgga	518
piruw ripuwlika	582
beluu er a belau	588
jamhuri ya kidemokrasia ya kongo	471
sewula afrika	506
iriphabliki yesewula afrika	506
afrika borwa	506
rephaboliki ya afrika borwa	506
iriphabhulikhi yeningizimu afrika	506
afrika dzonga	506
riphabliki ra afrika dzonga	506
afurika tshipembe	506
iriphabliki yaseningizimu afrika	506
republika ng pilipinas	589
royaume du bouthan	590
jamahiriya arabe libyenne	279
vereinigung der komoren	275
moldau	591
nord mazedonien	282
vatikanstaat	307
commonwealth de dominica	592
isla niue	340
guiana francese	333
georgia del sud e isole sandwich australi	593
regione amministrativa speciale di hong kong della repubblica popolare cinese	271
regione amministrativa speciale di macao della repubblica popolare cinese	284
terre australi e antartiche francesi	300
isole minori lontane dagli stati uniti	305
isole vergini statunitensi	310
ilhas alanda	247
ilhas coco	256
ilhas natal	594
ilhas caiman	332
onafhankelijke staat papua nieuw guinea	595
palestijns gebied	291
slovaakse republiek	596
federala staterna mikronesien	597
gabonesiska republiken	598
brittiskt territorium i indiska oceanen	273
hashemitiska konungariket jordanien	599
kirgisiska republiken	274
demokratiska socialistrepubliken sri lanka	600
makedonien	282
palestinska territoriet	291
rwandiska republiken	343
centralafrikanske republik	313
det schweiziske forbund	259
den demokratiske folkerepublik algeriet	601
mikronesiens forenede stater	597
den gabonesiske republik	598
det forenede kongerige storbritannien og nordirland	268
det hashemitiske kongerige jordan	599
sankt kitts og nevis	602
de forenede mexicanske stater	330
ny caledonien	603
sankt pierre og miquelon	289
den rwandiske republik	343
sankt vincent og grenadinerne	604
den bolivariske republik venezuela	308
bahamassambandet	255
det sveitsiske edsforbund	259
samveldet dominica	592
den demokratiske folkerepublikk algerie	601
den kooperative republikk guyana	605
hong kong spesielle administrative region av kina	271
britiske territorier i indiahavet	273
det hasjimittiske kongerike jordan	599
den islamske forbundsrepublikk komorene	275
den demokratiske folkerepublikk korea	276
den demokratiske folkerepublikk laos	278
makedonia	282
republikken myanmarunionen	283
macao spesielle administrative region av kina	284
de forente stater mexico	330
palestinsk territorium	291
burindin tasavalta	606
bolivian monikansallinen valtio	607
egipska republika arabska	329
federalne stany mikronezji	597
wyspa guernsey	608
terytorium brytyjskie oceanu indyjskiego	273
wyspa jersey	609
republika ruandyjska	343
brunej darussalam	252
ostrov bouvet	610
makedonie	282
maladivy	316
republika bosny a hercegoviny	249
heardove ostrovy a mcdonaldove ostrovy	611
norfolkov ostrov	612
republika trinidadu a tobaga	303
zveza dominika	592
francoska republika	613
otoki heard in mcdonald	611
italijanska republika	614
makedonija	282
ruandska republika	343
solomonovi otoki	295
sirska arabska republika	335
republika obale bjelokosti	261
kukovi otoci	615
zeleni rt	344
commonwealth dominike	592
hong kong posebna upravna regija narodne republike kine	271
otok heard i otoci mcdonald	611
britanski teritorij indijskog oceana	273
laoska narodna demokratska republika	278
mijanma	283
sjeverni marijanski otoci	285
demokratska republika sveti toma i princip	298
sveti toma i prinsipe	298
turkski i kaikos otoci	616
grad vatikan	307
csile	617
comitatul bahamas	255
insulele cocos	256
marele ducat al luxemburgului	618
comitatul insulelor mariane nordice	285
insulele norfolk	612
teritoriul palestinian	291
teritoriile franceze de sud	300
regatul tailandei	619
insulele virgine ale statelor unite	310
ekvator cumhuriyeti	620
mikronezya federal eyaletleri	597
makedonya	131
makedoonia	282
hiina rahvavabariigi aomeni erihalduspiirkond	284
republik demokrat congo	257
republik jibouti	621
persemakmuran dominica	592
kerajaan bersatu britania raya dan irlandia utara	268
hongaria	327
wilayah samudra hindia britania	273
republik demokrat rakyat korea	276
slowakia	596
republik demokrat timor timur	622
kepulauan terluar kecil amerika serikat	305
kepulauan virgin inggris	309
alandai	247
bosnijos ir hercegovinos respublika	249
san bartelemis	251
kongas	258
kinijos liaudies respublika	262
dominikos sandrauga	592
mianmaras	283
mianmaro respublika	283
pitkernas	290
svalbardas ir jan majenas	623
trinidado ir tobago respublika	303
uzbekija	319
sent vinsentas ir grenadinai	604
venesuelos bolivaro respublika	308
olande	247
bosnijas un hercegovina republika	249
bermunda	331
brunejas darusalamas valsts	252
kongo republika	258
komoras	275
urugvajas austrumu republika	624
volisa un futuna	625
makedoniya	282
mazedonia	282
shtetet e bashkuara	306
gjermania	626
zvicra	259
franca	613
spanja	63
greqia	627
turqia	628
suedia	182
norvegjia	629
danimarka	54
polonia	166
hungaria	91
kroacia	630
trung hoa	262
hapon	328
tsina	262
alemanya	52
pransya	613
espanya	63
inglatera	268
gran britanya	268
italya	614
rusya	176
gresya	627
swis	259
afganistan	631
antarktika	632
antigua en barbuda	633
oostenryk	634
azerbeidjan	635
bahrein	636
bangladesj	637
bhoetan	638
bouveteiland	639
britse indiese oseaangebied	640
broenei	641
bulgarye	642
kambodja	643
kameroen	644
kanada	645
kaap verde	646
kaaimanseilande	647
tsjad	648
chili	649
sjina	650
kerseiland	651
comore	652
republiek van die kongo	653
demokratiese republiek van die kongo	654
cookeilande	655
ivoorkus	656
kuba	657
siprus	658
tjeggiese republiek	659
denemarke	660
djiboeti	661
dominikaanse republiek	662
egipte	663
estland	664
falklandeilande	665
fidji	666
frankryk	667
franse suidelike gebiede	668
gaboen	669
griekeland	670
groenland	671
guinee	672
heard en mcdonaldeilande	673
vatikaanstad	674
hongkong sas sjina	675
hongarye	676
ysland	677
ierland	678
jamaika	679
kenia	680
koeweit	681
letland	682
libanon	683
litaue	684
macau sas sjina	685
madagaskar	686
maledive	687
marshalleilande	688
meksiko	689
moldowa	690
marokko	691
mosambiek	692
norfolkeiland	693
palestynse gebiede	694
filippyne	695
pitcairneilande	696
katar	697
rusland	698
sint helena	699
sint kitts en nevis	700
sint lucia	701
sint pierre en miquelon	702
sint vincent en die grenadine	703
sao tome en principe	704
seychelle	705
singapoer	706
slowakye	707
solomoneilande	708
spanje	709
soedan	710
svalbard en jan mayen	711
switserland	712
trinidad en tobago	713
turkye	714
verenigde arabiese emirate	715
vs klein omliggende eilande	716
oesbekistan	717
wallis en futuna	718
jemen	719
karibiese nederland	720
eiland man	721
sint martin	722
antiqua və barbuda	633
angilya	723
albaniya	724
ermənistan	725
anqola	726
avstriya	634
avstraliya	727
bosniya və herseqovina	728
bəhreyn	636
bruney	641
boliviya	729
braziliya	730
butan	638
botsvana	731
beliz	732
kamerun	644
kolumbiya	733
kosta rika	734
kurasao	735
kipr	658
almaniya	736
cibuti	661
dominika	737
əlcəzair	738
ekvador	739
estoniya	664
misir	663
qərbi saxara	740
eritreya	741
efiopiya	742
finlandiya	743
fici	666
mikroneziya	744
fransa	667
qabon	669
qrenada	745
gernsi	746
qana	747
qrenlandiya	671
qambiya	748
qvineya	672
qvadelupa	749
ekvatorial qvineya	750
qvatemala	751
quam	752
qayana	753
honq konq	675
xorvatiya	754
hindistan	755
cersi	756
yamayka	679
yaponiya	757
keniya	680
kamboca	643
cənubi koreya	758
livan	683
liberiya	759
lesoto	760
litva	684
latviya	682
liviya	761
monako	762
monteneqro	763
sent martin	722
madaqaskar	686
myanma	764
monqolustan	765
makao	685
martinik	766
mavritaniya	767
monserat	768
mavriki	769
malavi	770
meksika	689
malayziya	771
mozambik	692
namibiya	772
yeni kaledoniya	773
nigeriya	774
nikaraqua	775
niderland	776
yeni zelandiya	777
filippin	695
puerto riko	778
fələstin əraziləri	694
portuqaliya	779
paraqvay	780
qətər	697
reyunyon	781
serbiya	782
rusiya	698
sinqapur	706
sloveniya	783
slovakiya	707
seneqal	784
somali	785
cənubi sudan	786
salvador	787
suriya	788
svazilend	789
toqo	790
tailand	791
tacikistan	792
tunis	793
tonqa	794
trinidad və tobaqo	713
tayvan	795
tanzaniya	796
ukrayna	797
uqanda	798
uruqvay	799
venesuela	800
vyetnam	801
uollis və futuna	718
yəmən	719
mayot	802
cənub afrika	803
zambiya	804
zimbabve	805
antigua ha barbuda	633
samoa amerikan	806
aostria	634
aostralia	727
bosnia ha herzegovina	728
belgia	807
bhoutan	638
enez bouvet	639
republik kreizafrikan	808
suis	712
aod an olifant	656
inizi cook	655
kameroun	644
sina	650
kolombia	733
kab glas	646
enez christmas	651
kiprenez	658
tchekia	659
alamagn	736
republik dominikan	662
aljeria	738
egipt	663
spagn	709
etiopia	742
mikronezia	744
inizi faero	809
jorjia	810
gwernenez	746
jibraltar	811
greunland	671
ginea	672
gwadeloup	749
gres	670
georgia ar su hag inizi sandwich ar su	812
inizi heard ha mcdonald	673
kroatia	754
indonezia	813
iwerzhon	678
enez vanav	721
tiriad breizhveurat meurvor indez	640
island	677
jerzenez	756
jordania	814
komorez	652
korea an norzh	815
korea ar su	758
koweit	681
inizi cayman	647
liban	683
lituania	684
luksembourg	816
libia	761
maroko	691
inizi marshall	688
makedonia an norzh	817
inizi mariana an norzh	818
maouritania	767
moris	769
maldivez	687
enez norfolk	693
norvegia	819
perou	820
filipinez	695
inizi pitcairn	696
palestina	694
arabia saoudat	821
inizi salomon	708
sechelez	705
soudan	710
sveden	822
singapour	706
svalbard ha jan mayen	711
soudan ar su	786
siria	788
inizi turks ha caicos	823
timor ar reter	824
tunizia	793
turkia	714
trinidad ha tobago	713
ouganda	798
ouzbekistan	717
sant visant hag ar grenadinez	703
wallis ha futuna	718
suafrika	803
andora	825
antigva i barbuda	633
angvila	723
albanija	724
armenija	725
austrija	634
australija	727
olandska ostrva	826
belgija	807
bugarska	642
sveti bartolomej	827
brunej	641
bolivija	729
karipska holandija	720
bahami	828
ostrvo buve	639
bocvana	731
bjelorusija	829
kongo	4
kukova ostrva	655
kolumbija	733
kostarika	734
kape verde	646
kipar	658
danska	660
estonija	664
egipat	663
zapadna sahara	740
eritreja	741
etiopija	742
finska	743
folklandska ostrva	665
mikronezija	744
farska ostrva	809
francuska	667
gruzija	810
francuska gvajana	830
gernzi	746
gana	747
grenland	671
gambija	748
gvineja	672
gvadalupe	749
ekvatorijalna gvineja	750
gvatemala	751
gvajana	753
herd i arhipelag mekdonald	673
hrvatska	754
indonezija	813
irska	678
izrael	831
ostrvo man	721
indija	755
britanska teritorija u indijskom okeanu	640
italija	832
jamajka	679
kenija	680
komorska ostrva	652
sveti kits i nevis	700
kuvajt	681
kajmanska ostrva	647
kazahstan	833
sveta lucija	701
liberija	759
litvanija	684
luksemburg	816
latvija	682
libija	761
moldavija	690
crna gora	763
sjeverna makedonija	817
mijanmar	764
mongolija	765
sjeverna marijanska ostrva	818
mauritanija	767
mauricijus	769
maldivi	687
malezija	771
namibija	772
nova kaledonija	773
ostrvo norfolk	693
nigerija	774
nikaragva	775
novi zeland	777
francuska polinezija	834
papua nova gvineja	835
filipini	695
poljska	836
sveti petar i mikelon	702
pitkernska ostrva	696
porto riko	778
palestinska teritorija	694
paragvaj	780
rumunija	837
rusija	698
saudijska arabija	821
solomonska ostrva	708
singapur	706
sveta helena	699
slovenija	783
svalbard i jan majen	711
sijera leone	838
somalija	785
sao tome i principe	704
sint marten	839
sirija	788
ostrva turks i kaikos	823
tajland	791
turska	714
trinidad i tobago	713
tajvan	795
tanzanija	796
ukrajina	797
urugvaj	799
sveti vinsent i grenadin	703
venecuela	800
vijetnam	801
ostrva valis i futuna	718
majote	802
zambija	804
antigua i barbuda	633
bahames	828
bangla desh	637
bermudes	840
bouvet	639
cambodja	643
camerun	644
cap verd	646
comores	652
dinamarca	660
equador	739
filipines	695
guaiana francesa	830
guinea equatorial	750
hondures	841
hongria	676
iemen	719
illa de man	721
irlanda	678
kirguizistan	842
marroc	691
martinica	766
maurici	769
noruega	819
nova zelanda	777
papua nova guinea	835
paraguai	780
santa helena	699
sudan del sud	786
svalbard i jan mayen	711
territoris francesos del sud	668
trinitat i tobago	713
turquia	714
txad	648
uruguai	799
xile	649
xina	650
xipre	658
antarktida	632
antigua a barbuda	633
bahamy	828
bahrajn	636
belgie	807
bermudy	840
bosna a hercegovina	728
bulharsko	642
cookovy ostrovy	655
estonsko	664
etiopie	742
finsko	743
francie	667
gambie	748
gruzie	810
chorvatsko	754
indie	755
irsko	678
japonsko	757
kapverdy	646
kolumbie	733
komory	652
kypr	658
libye	761
lucembursko	816
malajsie	771
maledivy	687
ostrov man	721
marshallovy ostrovy	688
mauricius	769
mexiko	689
moldavsko	690
mongolsko	765
mosambik	692
namibie	772
nikaragua	775
norfolk	693
norsko	819
pitcairnovy ostrovy	696
polsko	836
portoriko	778
portugalsko	779
rakousko	634
rumunsko	837
rusko	698
seychely	705
slovinsko	783
srbsko	782
svazijsko	789
tanzanie	796
thajsko	791
trinidad a tobago	713
tunisko	793
turecko	714
turks a caicos	823
wallis a futuna	718
zambie	804
samoa americanaidd	806
yr ariannin	843
awstralia	727
awstria	634
gwlad belg	807
bolifia	729
bosnia a herzegovina	728
ynys bouvet	639
tiriogaeth cefnfor india prydain	640
bwlgaria	642
ynysoedd cayman	647
gweriniaeth canolbarth affrica	808
ynys y nadolig	651
ynysoedd cook	655
gweriniaeth tsiec	659
denmarc	660
gweriniaeth ddominicaidd	662
ecwador	739
yr aifft	663
gini cyhydeddol	750
ynysoedd ffaro	809
ffiji	666
y ffindir	743
ffrainc	667
guiana ffrengig	830
polynesia ffrainc	834
tiriogaethau de ffrainc	668
yr almaen	736
gwlad groeg	670
yr ynys las	671
gini	672
ynys heard ac ynysoedd mcdonald	673
hwngari	676
irac	844
iwerddon	678
yr eidal	832
gogledd corea	815
de korea	758
gweriniaeth ddemocrataidd pobl lao	845
latfia	682
libanus	683
lithwania	684
lwcsembwrg	816
ynysoedd marshall	688
mecsico	689
moroco	691
yr iseldiroedd	776
caledonia newydd	773
seland newydd	777
ynys norfolk	693
ynysoedd gogledd mariana	818
norwy	819
pacistan	846
cyflwr palestina	694
gini newydd papua	835
periw	820
gwlad pwyl	836
portiwgal	779
aduniad	781
rwmania	837
ffederasiwn rwseg	698
rwsia	698
sao tome a principe	704
slofacia	707
slofenia	783
ynysoedd solomon	708
de affrica	803
de georgia ac ynysoedd de sandwich	812
sbaen	709
swrinam	847
svalbard a jan mayen	711
y swistir	712
gweriniaeth arabaidd syria	788
gwlad thai	791
tiwnisia	793
twrci	714
ynysoedd y twrciaid ac ynysoedd caicos	823
emiradau arabaidd unedig	715
prydain fawr	848
unol daleithiau america	849
fietnam	801
sahara gorllewinol	740
ynys manaw	721
de swdan	786
albanien	724
algeriet	738
amerikansk samoa	806
antarktis	632
antigua og barbuda	633
armenien	725
australien	727
aserbajdsjan	635
hviderusland	829
belgien	807
brasilien	730
bulgarien	642
cameroun	644
den centralafrikanske republik	808
comorerne	652
elfenbenskysten	656
kroatien	754
cypern	658
dominikanske republik	662
egypten	663
etiopien	742
frankrig	667
fransk guiana	830
fransk polynesien	834
franske sydterritorier	668
georgien	810
tyskland	736
vatikanstaten	674
ungarn	676
indien	755
indonesien	813
irland	678
italien	832
kirgisistan	842
libyen	761
litauen	684
nordmakedonien	817
maldiverne	687
mauretanien	767
mikronesien	744
mongoliet	765
ny kaledonien	773
nordmarianerne	818
papua ny guinea	835
filippinerne	695
polen	836
seychellerne	705
slovakiet	707
slovenien	783
sydafrika	803
south georgia og south sandwich islands	812
spanien	709
norge svalbard og jan mayen	711
schweiz	712
syrien	788
republikken kina taiwan	795
tadsjikistan	792
trinidad og tobago	713
tunesien	793
tyrkiet	714
usbekistan	717
wallis og futuna	718
vestsahara	740
nederlandske antiller	720
serbien	782
sydsudan	786
algerien	738
antigua und barbuda	633
argentinien	843
aserbaidschan	635
bangladesch	637
bolivien	729
bosnien und herzegowina	728
bouvetinsel	639
britisches territorium im indischen ozean	640
cookinseln	655
deutschland	736
dominikanische republik	662
dschibuti	661
falklandinseln	665
fidschi	666
finnland	743
frankreich	667
gabun	669
griechenland	670
heard und mcdonaldinseln	673
insel man	721
jordanien	814
kambodscha	643
kasachstan	833
kokosinseln	850
kolumbien	733
komoren	652
lettland	682
malediven	687
marshallinseln	688
mongolei	765
neukaledonien	773
neuseeland	777
niederlande	776
norfolkinsel	693
norwegen	819
pitcairninseln	696
russland	698
sambia	804
schweden	822
seychellen	705
simbabwe	805
slowenien	783
svalbard und jan mayen	711
tadschikistan	792
tansania	796
trinidad und tobago	713
tschad	648
vereinigte arabische emirate	715
wallis und futuna	718
weihnachtsinsel	651
westsahara	740
zentralafrikanische republik	808
zypern	658
argelia	738
samoa americana	806
anguila	723
antigua y barbuda	633
belice	732
bosnia y herzegovina	728
isla bouvet	639
camboya	643
isla de navidad	651
comoras	652
islas cook	655
croacia	754
chipre	658
yibuti	661
egipto	663
guinea ecuatorial	750
islas feroe	809
finlandia	743
francia	667
guayana francesa	830
polinesia francesa	834
tierras australes francesas	668
grecia	670
groenlandia	671
granada	745
guadalupe	749
heard e islas mcdonald	673
islandia	677
letonia	682
luxemburgo	816
malaui	770
maldivas	687
islas marshall	688
mauricio	769
marruecos	691
nueva caledonia	773
nueva zelanda	777
isla norfolk	693
islas marianas del norte	818
papua nueva guinea	835
filipinas	695
catar	697
san vicente y las granadinas	703
arabia saudita	821
sierra leona	838
eslovenia	783
georgia del sur y las islas sandwich del sur	812
svalbard y jan mayen	711
esuatini	789
suecia	822
suiza	712
tailandia	791
trinidad y tobago	713
islas turcas y caicos	823
ucrania	797
islas ultramarinas menores de los estados unidos	716
wallis y futuna	718
sahara occidental	740
zimbabue	805
isla de man	721
ahvenamaa	826
albaania	724
ameerika samoa	806
antigua ja barbuda	633
armeenia	725
austraalia	727
boliivia	729
bosnia ja hertsegoviina	728
brasiilia	730
briti india ookeani ala	640
briti neitsisaared	851
bulgaaria	642
cooki saared	655
egiptus	663
etioopia	742
falklandi saared	665
filipiinid	695
gruusia	810
heard ja mcdonald saared	673
hiina	650
hispaania	709
horvaatia	754
iirimaa	678
iisrael	831
indoneesia	813
iraak	844
iraan	852
itaalia	832
jaapan	757
jeemen	719
jordaania	814
kaimanisaared	647
kasahstan	833
komoorid	652
kongo dv	654
kookossaared	850
kreeka	670
kuuba	657
kuveit	681
leedu	684
libeeria	759
liibanon	683
malaisia	771
maldiivid	687
mani saar	721
marshalli saared	688
mauritaania	767
mehhiko	689
mikroneesia liiduriigid	744
mongoolia	765
mosambiik	692
namiibia	772
nigeeria	774
norra	819
omaan	853
palestiina ala	694
peruu	820
poola	836
prantsuse guajaana	830
prantsusmaa	667
roheneemesaared	646
rootsi	822
rumeenia	837
saalomoni saared	708
saksamaa	736
saudi araabia	821
slovakkia	707
sloveenia	783
somaalia	785
soome	743
sudaan	710
svaasimaa	789
svalbard ja jan mayen	711
taani	660
tansaania	796
trinidad ja tobago	713
tuneesia	793
turks ja caicos	823
ungari	676
usa neitsisaared	854
valgevene	829
wallis ja futuna	718
venemaa	698
samoa estatubatuarra	806
aingira	723
antartika	632
antigua eta barbuda	633
bahamak	828
belgika	807
bouvet uhartea	639
indiako ozeanoko britainiar lurraldea	640
kanbodia	643
kaiman uharteak	647
afrika erdiko errepublika	808
txile	649
txina	650
christmas uhartea	651
kolonbia	733
komoreak	652
kongoko errepublika demokratikoa	654
cook uharteak	655
boli kosta	656
kroazia	754
zipre	658
txekia	659
djibuti	661
dominikar errepublika	662
ekuador	739
ekuatore ginea	750
malvinak	665
faroe uharteak	809
frantzia	667
guyana frantsesa	830
polinesia frantsesa	834
frantziaren lurralde australak	668
grezia	670
ginea bissau	855
heard eta mcdonald uharteak	673
japonia	757
ipar korea	815
hego korea	758
kirgizistan	842
libano	683
luxenburgo	816
ipar mazedonia	817
maldivak	687
marshall uharteak	688
martinika	766
maurizio	769
mikronesia	744
mozambike	692
herbehereak	776
kaledonia berria	773
zeelanda berria	777
norfolk uhartea	693
ipar marianak	818
papua ginea berria	835
filipinak	695
pitcairn uharteak	696
errumania	837
errusia	698
santa luzia	701
sao tome eta principe	704
seychelleak	705
eslovakia	707
salomon uharteak	708
hegoafrika	803
hegoaldeko georgiak eta hegoaldeko sandwichak	812
espainia	709
svalbard eta jan mayen	711
suitza	712
siriako arabiar errepublika	788
thailandia	791
ekialdeko timor	824
trinidad eta tobago	713
turkak eta caicoak	823
arabiar emirerri batuak	715
erresuma batua	848
estatu batuak	849
ameriketako estatu batuetako itsasoz haraindiko uharteak	716
birjina britainiar uharteak	851
birjina uharte estatubatuarrak	854
wallis eta futuna	718
mendebaldeko sahara	740
man uhartea	721
san bartolome	827
hego sudan	786
ahvenanmaa	826
amerikan samoa	806
arabiemiirikunnat	715
argentiina	843
bosnia ja hertsegovina	728
brasilia	730
caymansaaret	647
cookinsaaret	655
egypti	663
espanja	709
filippiinit	695
heard ja mcdonaldinsaaret	673
intia	755
irlanti	678
islanti	677
japani	757
joulusaari	651
kiina	650
kirgisia	842
kolumbia	733
komorit	652
kookossaaret	850
kreikka	670
kypros	658
liettua	684
malediivit	687
malesia	771
mansaari	721
marshallinsaaret	688
norfolkinsaari	693
norja	819
norsunluurannikko	656
palestiina	694
portugali	779
puola	836
ranska	667
ranskan guayana	830
ranskan polynesia	834
ruotsi	822
saksa	736
salomonsaaret	708
seychellit	705
swazimaa	789
sveitsi	712
syyria	788
tanska	660
thaimaa	791
turkki	714
unkari	676
vatikaanivaltio	674
viro	664
wallis ja futunasaaret	718
yhdysvaltain neitsytsaaret	854
yhdysvaltain pienet erillissaaret	716
albanie	724
andorre	825
antarctique	632
argentine	843
australie	727
autriche	634
barbade	856
belgique	807
bolivie	729
bulgarie	642
cambodge	643
chine	650
colombie	733
croatie	754
chypre	658
danemark	660
dominique	737
estonie	664
finlande	743
allemagne	736
grenade	745
hongrie	676
islande	677
inde	755
irlande	678
italie	832
japon	757
jordanie	814
kirghizistan	842
lettonie	682
lituanie	684
malaisie	771
malte	857
mauritanie	767
mexique	689
mongolie	765
maroc	691
palaos	858
pologne	836
roumanie	837
arabie saoudite	821
somalie	785
afrique du sud	803
espagne	709
suisse	712
syrie	788
tunisie	793
turquie	714
guernesey	746
serbie	782
soudan du sud	786
an antartaice	632
an ostair	634
an bheilg	807
beinin	859
an bholaiv	729
ceanada	645
rinn verde	646
sead	648
an tsile	649
an chipir	658
poblacht na seice	659
an tseicia	659
an danmhairg	660
doiminice	737
poblacht dhoiminiceach	662
an fhionlainn	743
an fhrainc	667
poblacht na gaimbia	748
an ghaimbia	748
an tseoirsia	810
an ghraonlainn	671
guatamala	751
an ghuine	672
guine bissau	855
hong cong	675
an india	755
iosrael	831
poblacht dhaonlathach na laoise	845
an laitvia	682
an libia	761
lucsamburg	816
an mhalaeisia	771
meicsiceo	689
montsarat	768
an namaib	772
neipeal	860
nicearagua	775
an iorua	819
paragua	780
an pholainn	836
siarra leon	838
an afraic theas	803
suranam	847
svalbard agus jan mayen	711
an tsuasalainn	789
an tsualainn	822
poblacht arabach na siria	788
an tuirc	714
tuirc	714
uragua	799
wallis agus futuna	718
an tsaimbia	804
an tseirbia	782
an chosaiv	861
alxeria	738
antiga e barbuda	633
arxentina	843
bosnia e hercegovina	728
illa bouvet	639
camboxa	643
territorio da illa de nadal	651
illas cook	655
costa do marfil	656
mancomunidade de dominica	737
exipto	663
o salvador	787
illas malvinas	665
illas feroe	809
fidxi	666
territorios austrais franceses	668
xeorxia	810
xibraltar	811
territorio de guam	752
illas heard e mcdonald	673
xamaica	679
xordania	814
corea do sur	758
macedonia do norte	817
estados federados de micronesia	744
marrocos	691
nova caledonia	773
nova zelandia	777
nixeria	774
illa norfolk	693
marianas do norte	818
illas pitcairn	696
san vicente e as granadinas	703
serra leoa	838
illas xeorxia do sur e sandwich do sur	812
svalbard e jan mayen	711
taxicon	792
trinidad e tobago	713
illas turks e caicos	823
illas ultramarinas menores dos estados unidos	716
illas virxes dos estados unidos	854
wallis e futuna	718
afaganistan	631
aljeriya	738
samowa ta amurka	806
angila	723
antigwa da barbuba	633
arjantiniya	843
armeniya	725
ostareliya	727
ostiriya	634
azarbaijan	635
baharan	636
bangiladas	637
barbadas	856
belgiyom	807
binin	859
barmuda	840
bolibiya	729
bosniya harzagobina	728
baswana	731
tsibirin bouvet	639
birazil	730
yankin birtaniya na tekun indiya	640
burune	641
bulgariya	642
kambodiya	643
kamaru	644
tsibiran kap barde	646
tsibiran kaiman	647
jamhuriyar afirka ta tsakiya	808
cadi	648
cayile	649
tsibirin kirsimeti	651
kolambiya	733
kwamoras	652
jamhuriyar dimokuraɗiyyar kongo	654
tsibiran kuku	655
kwasta rika	734
aibari kwas	656
kurowaishiya	754
kyuba	657
sifurus	658
jamhuriyar cak	659
jibuti	661
jamhuriyar dominika	662
ekwador	739
el salbador	787
gini ta ikwaita	750
eritireya	741
habasha	742
tsibiran falkilan	665
tsibirin faroe	809
finlan	743
faransa	667
gini ta faransa	830
folinesiya ta faransa	834
southernasashen kudancin faransa	668
gambiya	748
jiwarjiya	810
jamus	736
jibaraltar	811
girka	670
grinlan	671
girnada	745
gwadaluf	749
gwam	752
gwatamala	751
gini bisau	855
tsibirin heard da mcdonald	673
batikan	674
hungari	676
aisalan	677
indiya	755
indunusiya	813
iraƙi	844
ayalan	678
italiya	832
kazakistan	833
koreya ta arewa	815
koreya ta kudu	758
kwiyat	681
lawas	845
latibiya	682
labanan	683
laberiya	759
libiya	761
licansitan	862
lituweniya	684
lukusambur	816
malaisiya	771
maldibi	687
tsibiran marshal	688
moritaniya	767
moritus	769
mayoti	802
makasiko	689
mikuronesiya	744
maldoba	690
mangoliya	765
manserati	768
nefal	860
holan	776
kaledoniya sabuwa	773
nuzilan	777
nikaraguwa	775
nijar	863
najeriya	774
niyu	864
tsibirin narfalk	693
masedoniya	817
tsibiran mariyana na arewa	818
norwe	819
palasɗinu	694
papuwa nugini	835
paragai	780
filipin	695
pitakarin	696
polan	836
kwatar	697
rawuniyan	781
romaniya	837
rasha	698
ruwanda	865
san helena	699
san kiti da nebis	700
san lusiya	701
san piyar da mikelan	702
san binsan da girnadin	703
samowa	866
sawo tome da paransip	704
ƙasar makka	821
sinigal	784
saishal	705
salewo	838
sulobakiya	707
sulobeniya	783
tsibiran salaman	708
somaliya	785
afirka ta kudu	803
kudancin georgia da kudancin sandwich island	812
sipen	709
siri lanka	867
svalbard da jan mayen	711
suwazilan	789
suwedan	822
suwizalan	712
tailan	791
timor ta gabas	824
takelau	868
tanga	794
tirinidad da tobago	713
tunisiya	793
turkiyya	714
turkumenistan	869
turkis da tsibiran kaikwas	823
tubalu	870
yuganda	798
yukaran	797
haɗaɗɗiyar daular larabawa	715
birtaniya	848
amurka	849
kananan tsibiran amurka	716
yurugai	799
uzubekistan	717
banuwatu	871
benezuwela	800
biyetinam	801
tsibirin birjin na birtaniya	851
tsibiran birjin ta amurka	854
walis da futuna	718
yammacin sahara	740
yamal	719
zimbabuwe	805
isle na man	721
sabiya	782
sudan ta kudu	786
bermudi	840
karipski otoci nizozemske	720
otok bouvet	639
obala bjelokosti	656
zelenortska republika	646
cipar	658
falklandski otoci	665
farski otoci	809
francuska gijana	830
ekvatorska gvineja	750
gvineja bisau	855
pup hong kong kina	675
otoci heard i mcdonald	673
britanski indijskooceanski teritorij	640
komori	652
sveti kristofor i nevis	700
kajmanski otoci	647
pup makao kina	685
sjevernomarijanski otoci	818
mauretanija	767
otok norfolk	693
otoci pitcairn	696
rumunjska	837
salomonski otoci	708
sveti toma i princip	704
svazi	789
otoci turks i caicos	823
vatikanski grad	674
sveti vincent i grenadini	703
antarktisz	632
ausztria	634
banglades	637
kambodzsa	643
ciprus	658
dzsibuti	661
egyiptom	663
francia guyana	830
izland	677
kuvait	681
laosz	845
malajzia	771
mianmar	764
palesztina	694
szamoa	866
ukrajna	797
karibi hollandia	720
szerbia	782
samoa amerika	806
antigua dan barbuda	633
belarusia	829
bosnia dan herzegovina	728
kepulauan bouvet	639
teritori samudra hindia britania	640
kamboja	643
tanjung verde	646
kepulauan cayman	647
afrika tengah	808
pulau natal	651
komoro	652
kepulauan cook	655
pantai gading	656
kroasia	754
republik dominika	662
mesir	663
guinea khatulistiwa	750
kepulauan faroe	809
perancis	667
guyana perancis	830
polinesia perancis	834
antartika perancis	668
yunani	670
pulau heard dan kepulauan mcdonald	673
irlandia	678
jepang	757
yordania	814
makau	685
makedonia utara	817
kepulauan marshall	688
federasi mikronesia	744
moroko	691
kaledonia baru	773
selandia baru	777
kepulauan norfolk	693
kepulauan mariana utara	818
norwegia	819
papua nugini	835
filipina	695
polandia	836
sao tome dan principe	704
arab saudi	821
singapura	706
kepulauan solomon	708
georgia selatan dan kepulauan sandwich selatan	812
spanyol	709
svalbard dan jan mayen	711
suriah	788
trinidad dan tobago	713
turki	714
turks dan caicos islands	823
sahara barat	740
yaman	719
sudan selatan	786
angvilla	723
bangladess	637
barein	636
bouveteyja	639
sviss	712
eistland	664
egyptaland	663
falklandseyjar	665
frakkland	667
grikkland	670
gvam	752
heard og mcdonaldseyjar	673
ungverjaland	676
indland	755
bresku indlandshafseyjar	640
kasakstan	833
svartfjallaland	763
marshalleyjar	688
mjanmar	764
norfolkeyja	693
noregur	819
filippseyjar	695
sankti pierre og miquelon	702
sankti helena	699
tjad	648
tyrkland	714
simbabve	805
antigua e barbuda	633
antartide	632
samoa americane	806
azerbaigian	635
bosnia ed erzegovina	728
belgio	807
isole bes	720
brasile	730
isola bouvet	639
isole cocos e keeling	850
isole cook	655
cile	649
capo verde	646
isola del natale	651
cipro	658
germania	736
gibuti	661
danimarca	660
egitto	663
sahara occidentale	740
spagna	709
figi	666
isole falkland	665
stati federati di micronesia	744
guyana francese	830
gibilterra	811
guinea equatoriale	750
georgia del sud e isole sandwich meridionali	812
isole heard e mcdonald	673
croazia	754
ungheria	676
israele	831
isola di man	721
islanda	677
giamaica	679
giordania	814
giappone	757
cambogia	643
isole cayman	647
santa lucia	701
lussemburgo	816
lettonia	682
marocco	691
isole marshall	688
birmania myanmar	764
isole marianne settentrionali	818
maldive	687
messico	689
mozambico	692
nuova caledonia	773
isola norfolk	693
nuova zelanda	777
polinesia francese	834
papua nuova guinea	835
filippine	695
isole pitcairn	696
stato di palestina	694
portogallo	779
isole salomone	708
svezia	822
slovacchia	707
isole turks e caicos	823
ciad	648
territori francesi del sud	668
tagikistan	792
timor est	824
turchia	714
ucraina	797
isole minori esterne degli stati uniti	716
isole vergini britanniche	851
efxanistan	631
albanya	724
cezayir	738
ermenistan	725
awistralya	727
awistirya	634
azerbaycan	635
behreyn	636
girava bouvet	639
bulgaristan	642
kolombiya	733
komor	652
kroatya	754
estonya	664
etiyopya	742
gurcistan	810
almanya	736
yewnanistan	670
macaristan	676
urdun	814
qazaxistan	833
kuweyt	681
qirgizistan	842
letonya	682
libnan	683
malezya	771
mongolya	765
montserat	768
holenda	776
girava norfolk	693
polonya	836
qeter	697
romanya	837
slovakya	707
slovenya	783
somalya	785
spanya	709
taywan	795
tanzanya	796
taylenda	791
tirkiye	714
tirkmenistan	869
sahraya rojava	740
girava man	721
serbistan	782
afganistanas	631
antigva ir barbuda	633
angilija	723
amerikos samoa	806
bosnija ir hercegovina	728
barbadosas	856
burkina fasas	872
bulgarija	642
bahreinas	636
burundis	873
beninas	859
sen bartelemi	827
brazilija	730
bahamos	828
butanas	638
baltarusija	829
belizas	732
dramblio kaulo krantas	656
kuko salos	655
kinija	650
kiurasao	735
kipras	658
vokietija	736
danija	660
dominikos respublika	662
ekvadoras	739
estija	664
egiptas	663
ispanija	709
suomija	743
folklando salos	665
gabonas	669
sakartvelas	810
gernsis	746
gibraltaras	811
grenlandija	671
gvadelupa	749
graikija	670
guamas	752
gajana	753
honkongas	675
herdo ir makdonaldo salos	673
kroatija	754
haitis	874
vengrija	676
airija	678
izraelis	831
meno sala	721
irakas	844
iranas	852
islandija	677
jordanija	814
japonija	757
kirgizija	842
kiribatis	875
komorai	652
sent kitsas ir nevis	700
kuveitas	681
kazachstanas	833
laosas	845
libanas	683
sent lusija	701
lesotas	760
lietuva	684
liuksemburgas	816
marokas	691
monakas	762
juodkalnija	763
sen martenas	722
madagaskaras	686
malis	876
montseratas	768
maldyvai	687
malavis	770
malaizija	771
mozambikas	692
naujoji kaledonija	773
nigeris	863
norfolko sala	693
nyderlandai	776
norvegija	819
nepalas	860
naujoji zelandija	777
omanas	853
filipinai	695
pakistanas	846
lenkija	836
sen pjeras ir mikelonas	702
pitkerno salos	696
puerto rikas	778
palestinos teritorija	694
portugalija	779
paragvajus	780
kataras	697
reunjonas	781
serbija	782
saudo arabija	821
saliamono salos	708
sudanas	710
svalbardas ir janas majenas	711
slovakija	707
san marinas	877
senegalas	784
somalis	785
surinamas	847
salvadoras	787
sint martenas	839
svazilandas	789
terkso ir kaikoso salos	823
togas	790
tailandas	791
tunisas	793
turkija	714
trinidadas ir tobagas	713
taivanas	795
urugvajus	799
uzbekistanas	717
vietnamas	801
kosovas	861
jemenas	719
majotas	802
antigva un barbuda	633
angilja	723
asv samoa	806
olandes salas	826
bosnija un hercegovina	728
barbadosa	856
burkinafaso	872
bahreina	636
burundija	873
benina	859
bermudu salas	840
bruneja	641
bahamu salas	828
baltkrievija	829
beliza	732
kuka salas	655
kaboverde	646
kirasao	735
kipra	658
ekvadora	739
igaunija	664
somija	743
folklenda salas	665
francija	667
gabona	669
grenlande	671
guama	752
hondurasa	841
komoru salas	652
sentkitsa un nevisa	700
dienvidkoreja	758
kuveita	681
kaimanu salas	647
laosa	845
luksemburga	816
maroka	691
melnkalne	763
madagaskara	686
montserrata	768
mozambika	692
jaunkaledonija	773
norfolkas sala	693
polija	836
puertoriko	778
paragvaja	780
katara	697
reinjona	781
krievija	698
zviedrija	822
sjerraleone	838
surinama	847
santome un prinsipi	704
salvadora	787
svazilenda	789
taizeme	791
austrumtimora	824
tunisija	793
turcija	714
urugvaja	799
vjetnama	801
volisa un futunas salas	718
jemena	719
majota	802
emiriah arab bersatu	715
kepulauan aland	826
belanda caribbean	720
pulau bouvet	639
republik afrika tengah	808
pulau krismas	651
republik dominica	662
sepanyol	709
kepulauan falkland	665
guiana perancis	830
wilayah lautan hindi british	640
itali	832
jepun	757
kemboja	643
maghribi	691
pulau norfolk	693
kepulauan pitcairn	696
wilayah palestin	694
kepulauan turks dan caicos	823
wilayah selatan perancis	668
kota vatican	674
kepulauan virgin british	851
wallis dan futuna	718
antigua u barbuda	633
franza	667
svalbard u jan mayen	711
trinidad u tobago	713
wallis u futuna	718
karibisk nederland	720
hviterussland	829
den sentralafrikanske republikk	808
sveits	712
kapp verde	646
den dominikanske republikk	662
algerie	738
spania	709
frankrike	667
fransk guyana	830
hellas	670
britisk territorium i indiahavet	640
kambodsja	643
komorene	652
kasakhstan	833
maldivene	687
fransk polynesia	834
filippinene	695
seychellene	705
svalbard og jan mayen	711
tyrkia	714
islamitisch emiraat afghanistan	631
democratische volksrepubliek algerije	738
algerije	738
vorstendom andorra	825
republiek angola	726
argentijnse republiek	843
republiek oostenrijk	634
oostenrijk	634
republiek azerbeidzjan	635
azerbeidzjan	635
koninkrijk bahrein	636
volksrepubliek bangladesh	637
republiek benin	859
koninkrijk bhutan	638
plurinationale staat bolivia	729
republiek botswana	731
bouvet eiland	639
brits indische oceaan	640
republiek bulgarije	642
bulgarije	642
republiek burundi	873
koninkrijk cambodja	643
republiek kameroen	644
kaaimaneilanden	647
republiek tsjaad	648
tsjaad	648
republiek chili	649
christmaseiland	651
kersteiland	651
cocoseilanden	850
republiek colombia	733
unie der comoren	652
comoren	652
cookeilanden	655
republiek costa rica	734
republiek ivoorkust	656
republiek cuba	657
republiek cyprus	658
koninkrijk denemarken	660
denemarken	660
republiek djibouti	661
gemenebest dominica	737
dominicaanse republiek	662
republiek ecuador	739
arabische republiek egypte	663
egypte	663
republiek el salvador	787
staat eritrea	741
republiek estland	664
falklandeilanden	665
republiek fiji	666
republiek finland	743
frankrijk	667
franse zuidelijke gebieden	668
republiek gabon	669
republiek gambia	748
republiek ghana	747
helleense republiek	670
griekenland	670
republiek guatemala	751
republiek guinee	672
heard en mcdonaldeilanden	673
vaticaanstad	674
republiek honduras	841
hongaarse republiek	676
hongarije	676
ijslandse republiek	677
ijsland	677
republiek india	755
islamitische republiek iran	852
republiek irak	844
ierse republiek	678
italiaanse republiek	832
republiek kazachstan	833
kazachstan	833
republiek kenia	680
republiek kiribati	875
staat koeweit	681
kirgizische republiek	842
lao democratische volksrepubliek	845
republiek letland	682
libanese republiek	683
koninkrijk lesotho	760
republiek liberia	759
vorstendom liechtenstein	862
republiek litouwen	684
litouwen	684
groothertogdom luxemburg	816
republiek madagaskar	686
republiek malawi	770
republiek der maldiven	687
maldiven	687
republiek mali	876
republiek malta	857
republiek der marshalleilanden	688
marshalleilanden	688
republiek mauritius	769
verenigde mexicaanse staten	689
vorstendom monaco	762
koninkrijk marokko	691
republiek mozambique	692
republiek van de unie van myanmar	764
republiek nauru	878
federale democratische republiek nepal	860
republiek nicaragua	775
republiek niger	863
federale republiek nigeria	774
noordelijke marianen	818
koninkrijk noorwegen	819
noorwegen	819
sultanaat oman	853
islamitische republiek pakistan	846
republiek palau	858
staat palestina	694
republiek panama	879
republiek paraguay	780
republiek peru	820
republiek der filipijnen	695
filipijnen	695
republiek polen	836
portugese republiek	779
staat qatar	697
roemeense republiek	837
republiek rwanda	865
onafhankelijke staat samoa	866
republiek san marino	877
republiek senegal	784
republiek der seychellen	705
republiek sierra leone	838
republiek singapore	706
slowakije	707
salomonseilanden	708
koninkrijk spanje	709
democratische socialistische republiek sri lanka	867
republiek soedan	710
spitsbergen en jan mayen	711
koninkrijk eswatini	789
koninkrijk zweden	822
zweden	822
zwitserse bondsstaat	712
zwitserland	712
syrische arabische republiek	788
republiek tadzjikistan	792
tadzjikistan	792
verenigde republiek tanzania	796
koninkrijk thailand	791
togolese republiek	790
koninkrijk tonga	794
republiek trinidad en tobago	713
republiek turkije	714
turkije	714
turkmeense republiek	869
republiek oeganda	798
oeganda	798
amerikaanse kleinere afgelegen eilanden	716
oostelijke republiek uruguay	799
republiek oezbekistan	717
oezbekistan	717
republiek vanuatu	871
bolivariaanse republiek venezuela	800
socialistische republiek vietnam	801
britse maagdeneilanden	851
westelijke sahara	740
republiek jemen	719
republiek zambia	804
republiek zimbabwe	805
man eiland	721
land sint maarten	839
republiek kosovo	861
dei sameinte arabiske emirata	715
austerrike	634
kviterussland	829
den sentralafrikanske republikken	808
elfenbeinskysten	656
den dominikanske republikken	662
komorane	652
maldivane	687
filippinane	695
seychellane	705
det britiske territoriet i indiahavet	640
hongkong sar kina	675
macao sar kina	685
algieria	738
antarktyka	632
argentyna	843
bangladesz	637
boliwia	729
wyspa bouveta	639
brazylia	730
brytyjskie terytorium oceanu indyjskiego	640
kajmany	647
czad	648
chiny	650
wyspy kokosowe	850
wyspy cooka	655
kostaryka	734
chorwacja	754
cypr	658
dania	660
dominikana	662
salwador	787
erytrea	741
falklandy	665
wyspy owcze	809
francja	667
gujana francuska	830
polinezja francuska	834
gruzja	810
niemcy	736
grecja	670
grenlandia	671
gwadelupa	749
gwatemala	751
gwinea	672
gwinea bissau	855
gujana	753
wyspy heard i mcdonalda	673
watykan	674
indonezja	813
kuwejt	681
litwa	684
malezja	771
malediwy	687
wyspy marshalla	688
martynika	766
mauretania	767
majotta	802
meksyk	689
mikronezja	744
mjanma	764
nowa kaledonia	773
nowa zelandia	777
palestyna	694
paragwaj	780
filipiny	695
portugalia	779
portoryko	778
rumunia	837
rosja	698
arabia saudyjska	821
seszele	705
wyspy salomona	708
hiszpania	709
szwecja	822
szwajcaria	712
tajwan	795
tajlandia	791
timor wschodni	824
trynidad i tobago	713
tunezja	793
turcja	714
turks i caicos	823
urugwaj	799
wenezuela	800
wietnam	801
brytyjskie wyspy dziewicze	851
sahara zachodnia	740
wyspy alandzkie	826
wyspa man	721
kosowo	861
benim	859
botsuana	731
camboja	643
chade	648
egito	663
eritreia	741
guiana	753
guiana francesa	830
hungria	676
ilha bouvet	639
ilha de natal	651
ilha de man	721
ilha norfolk	693
ilhas cook	655
ilhas distantes dos eua	716
ilha heard e ilhas mcdonald	673
ilhas marianas do norte	818
ilhas marshall	688
ilhas pitcairn	696
ilhas turcas e caicos	823
ilhas virgens americanas	854
iraque	844
monserrate	768
quiribati	875
saara ocidental	740
trindade e tobago	713
insulele caraibe olandeze	720
brazilia	730
insula bouvet	639
insulele cook	655
columbia	733
capul verde	646
insula christmas	651
cipru	658
danemarca	660
eritreea	741
finlanda	743
insulele falkland	665
micronezia	744
insulele feroe	809
groenlanda	671
guineea	672
guadelupa	749
ungaria	676
insula man	721
teritoriul britanic din oceanul indian	640
iordania	814
cambodgia	643
kuweit	681
insulele cayman	647
muntenegru	763
insulele marshall	688
macedonia de nord	817
insulele mariane de nord	818
mexic	689
mozambic	692
noua caledonie	773
insula norfolk	693
filipine	695
insulele pitcairn	696
teritoriile palestiniene	694
insulele solomon	708
slovacia	707
sudanul de sud	786
thailanda	791
turcia	714
insulele virgine britanice	851
insulele virgine americane	854
alandy	826
belgicko	807
bouvetov ostrov	639
bielorusko	829
cookove ostrovy	655
nemecko	736
guayana	753
heardov ostrov a macdonaldove ostrovy	673
taliansko	832
kirgizsko	842
kajmanie ostrovy	647
luxembursko	816
marshallove ostrovy	688
mjanmarsko	764
maldivy	687
pitcairnove ostrovy	696
paraguaj	780
uruguaj	799
antigva in barbuda	633
avstrija	634
avstralija	727
bosna in hercegovina	728
bolgarija	642
nizozemski karibi	720
bouvetov otok	639
belorusija	829
kokosovi otoki	850
cookovi otoki	655
kitajska	650
zelenortski otoki	646
ciper	658
zahodna sahara	740
falklandski otoki	665
ferski otoki	809
francoska gvajana	830
ekvatorialna gvineja	750
gvineja bissau	855
heardov otok in mcdonaldovi otoki	673
britansko ozemlje v indijskem oceanu	640
japonska	757
severna koreja	815
kajmanski otoki	647
marshallovi otoki	688
severna makedonija	817
severni marianski otoki	818
mavretanija	767
mehika	689
nova zelandija	777
francoska polinezija	834
palestinsko ozemlje	694
portugalska	779
romunija	837
saudova arabija	821
salomonovi otoki	708
svalbard in jan mayen	711
sao tome in principe	704
otoki turks in caicos	823
tajska	791
tunizija	793
wallis in futuna	718
afgaanistaan	631
albaaniya	724
aljeeriya	738
samowa ameerika	806
angoola	726
antigua iyo barbuda	633
arjantiin	843
armeeniya	725
awstaraaliya	727
awsteriya	634
azerbajaan	635
bahaamas	828
baxreyn	636
bangaaladheesh	637
baarbadoos	856
biljam	807
biniin	859
bermuuda	840
boliifiya	729
bosniya hersigoviina	728
botuswaana	731
jasiiradda bouvet	639
braasiil	730
buruneeya	641
bulgaariya	642
burkiina faaso	872
kamboodiya	643
kaameruun	644
jamhuuriyadda afrikada dhexe	808
jaad	648
jili	649
shiinaha	650
jasiiradda kirismaska	651
komooros	652
jamhuuriyadda dimuquraadiga kongo	654
jaziiradda cook	655
kosta riika	734
korweeshiya	754
qubrus	658
jamhuuriyadda jek	659
jabuuti	661
domeenika	737
jamhuuriyadda domeenika	662
ikuwadoor	739
masar	663
eretereeya	741
estooniya	664
itoobiya	742
jaziiradaha fooklaan	665
jasiiradaha faroe	809
faransiis	667
gobollada koofureed ee faransiiska	668
gaaboon	669
joorjiya	810
jarmal	736
gaana	747
giriig	670
giriinaada	745
guwaatamaala	751
hayti	874
jasiiradaha heard iyo mcdonald islands	673
faatikaan	674
hangeri	676
iislaand	677
hindiya	755
indoneesiya	813
iiraan	852
ciraaq	844
ayrlaand	678
talyaani	832
jameyka	679
jabaan	757
kasaakhistaan	833
kiiniya	680
kuuriyada waqooyi	815
kuuriyada koonfureed	758
kuwayt	681
kirgistaan	842
latfiya	682
lubnaan	683
losooto	760
laybeeriya	759
liibiya	761
lituweeniya	684
luksemboorg	816
malaawi	770
maaldiqeen	687
maali	876
maalda	857
muritaaniya	767
murishiyoos	769
moldofa	690
moonako	762
mongooliya	765
marooko	691
musambiig	692
namiibiya	772
nebaal	860
neyuusilaand	777
nikaraaguwa	775
nayjer	863
nayjeeriya	774
makadooniya	817
noorweey	819
cumaan	853
bakistaan	846
falastiin daanka galbeed iyo qasa	694
filibiin	695
booland	836
bortuqaal	779
qadar	697
rumaaniya	837
ruush	698
sacuudi carabiya	821
sinigaal	784
sishelis	705
siraaliyoon	838
singaboor	706
koonfur afrika	803
koonfurta georgia iyo koonfurta sandwich islands	812
isbeyn	709
sirilaanka	867
suudaan	710
svalbard iyo jan mayen	711
iswaasilaand	789
iswidhan	822
swiiserlaand	712
suuriya	788
taywaan	795
tansaaniya	796
taylaand	791
timorka bari	824
toogo	790
tuniisiya	793
ugaanda	798
ukrayn	797
imaaraadka carabta ee midoobay	715
maraykanka	849
jasiiradaha yaryar ee ka baxsan mareykanka	716
uruguwaay	799
uusbakistaan	717
fenisuweela	800
fiyetnaam	801
saxaraha galbeed	740
saambiya	804
simbaabwe	805
jasiiradda man	721
koonfur suudaan	786
algjeri	738
samoa amerikane	806
armeni	725
australi	727
austri	634
azerbajxhan	635
bjellorusi	829
bolivi	729
ishulli buve	639
territori britanik i oqeanit indian	640
bullgari	642
burund	873
kamboxhia	643
ishujt kajman	647
kili	649
ishulli i krishtlindjes	651
kolumbi	733
komore	652
ishulli kuk	655
kroaci	754
qipro	658
xhibut	661
republika dominikane	662
egjipt	663
guineja ekuatoriale	750
eritre	741
estoni	664
etiopi	742
ishujt folkland	665
ishujt faroe	809
fixhi	666
gjeorgji	810
gjermani	736
gjibraltar	811
greqi	670
guadalup	749
guine	672
indi	755
indonezi	813
japoni	757
jordani	814
koreja e veriut	815
koreja e jugut	758
letoni	682
liberi	759
libi	761
lihtenshtein	862
lituani	684
malajzi	771
ishujt marshall	688
mauritani	767
mikronezi	744
moldavi	690
mongoli	765
marok	691
namibi	772
kaledonia e re	773
nigeri	774
ishujt norfolk	693
maqedoni	817
norvegji	819
territoret palestineze	694
papua guineja e re	835
ishujt pitkern	696
poloni	836
rumani	837
rusi	698
arabi saudite	821
sejshelle	705
singapor	706
sllovaki	707
slloveni	783
ishujt solomon	708
svaziland	789
suedi	822
siri	788
taxhikistan	792
tanzani	796
timori lindor	824
tunizi	793
turqi	714
emiratet e bashkuara arabe	715
uollis e futuna	718
ishujt aland	826
karaibet holandeze	720
ishulli i robit	721
mali i zi	763
serbi	782
sudan i jugut	786
antigua och barbuda	633
amerikanska samoa	806
azerbajdzjan	635
bosnien och hercegovina	728
centralafrikanska republiken	808
elfenbenskusten	656
dominikanska republiken	662
mikronesiska federationen	744
franska guyana	830
ekvatorialguinea	750
grekland	670
ungern	676
brittiska territoriet i indiska oceanen	640
komorerna	652
marocko	691
moldavien	690
nordmarianerna	818
maldiverna	687
nya kaledonien	773
nya zeeland	777
franska polynesien	834
papua nya guinea	835
filippinerna	695
ryssland	698
saudiarabien	821
seychellerna	705
svalbard och jan mayen	711
slovakien	707
tunisien	793
turkiet	714
trinidad och tobago	713
samoa ya marekani	806
antaktiki	632
antigua na barbuda	633
ajentina	843
azabajani	635
belarusi	829
ubelgiji	807
benign	859
bosnia na herzegovina	728
kisiwa cha bouvet	639
bahari ya hindi ya uingereza	640
kofia ya kijani	646
visiwa vya cayman	647
jamhuri ya afrika ya kati	808
uchina	650
kisiwa cha krismasi	651
cocos	850
jamhuri ya kongo	653
visiwa vya cook	655
pwani ya pembe	656
kupro	658
jamhuri ya czech	659
jamhuri ya dominika	662
ekvado	739
misri	663
guinea ya ikweta	750
visiwa vya falkland	665
visiwa vya faroe	809
ufini	743
ufaransa	667
guiana ya ufaransa	830
polynesia ya ufaransa	834
wilaya za kusini mwa ufaransa	668
ujerumani	736
ugiriki	670
gine	672
visiwa vya heard na macdonald	673
yordani	814
makedonia kaskazini	817
madagaska	686
visiwa vya marshall	688
msumbiji	692
uholanzi	776
kaledonia mpya	773
kisiwa cha norfolk	693
mariana ya kaskazini	818
papua guinea mpya	835
paragwai	780
ufilipino	695
ureno	779
mkutano	781
urusi	698
mtakatifu helena	699
mtakatifu kitts na nevis	700
mtakatifu lucia	701
mtakatifu pierre na miquelon	702
sao tome na principe	704
shelisheli	705
sulemani	708
africa kusini	803
georgia kusini na visiwa vya sandwich kusini	812
uhispania	709
svalbard na kisiwa cha jan mayen	711
uswidi	822
uswisi	712
tajikistani	792
trinidad na tobago	713
uturuki	714
visiwa vya turks na caicos	823
falme za kiarabu	715
visiwa vidogo vilivyo nje ya merika	716
visiwa vya briteni vya uingereza	851
visiwa vya bikira za amerika	854
wallis na futuna	718
sahara magharibi	740
bara	826
kisiwa cha mwanadamu	721
jezi	756
sudan kusini	786
owganystan	631
antigua we barbuda	633
amerika samoa	806
aland adalary	826
bermuda adalary	840
bagama adalary	828
buwe adasy	639
kokos adalary	850
kongo demokratik respublikasy	654
merkezi afrika respublikasy	808
kongo respublikasy	653
kuka adalary	655
rojdestwo adasy	651
dominikan respublikasy	662
aljyr	738
sahara arap demokratik respublikasy	740
folklend adalary	665
farer adalary	809
gwiana	830
gonkong	675
hurd we makdonald	673
gonduras	841
gaiti	874
men adasy	721
jersi	756
gyrgyzystan	842
komor adalary	652
gazagystan	833
liwan	683
demirgazyk mariana adalary	818
maldiw adalary	687
norfolk adasy	693
ummon	853
pitkern adalary	696
saud arabystan	821
solomon adalary	708
swazilend	789
trinidad we tobago	713
tuwalu	870
watikan	674
wenesuela	800
wanuatu	871
wallis we futuna	718
antigua ve barbuda	633
arnavutluk	724
arjantin	843
avusturya	634
avustralya	727
bosna hersek	728
bahreyn	636
bolivya	729
karayip hollanda	720
brezilya	730
bahamalar	828
beyaz rusya	829
orta afrika cumhuriyeti	808
mikronezya	744
ekvator ginesi	750
yunanistan	670
endonezya	813
japonya	757
komorlar	652
kuveyt	681
liberya	759
litvanya	684
kuzey makedonya	817
moritanya	767
maldivler	687
namibya	772
yeni kaledonya	773
nijer	863
nijerya	774
yeni zelanda	777
umman	853
papua yeni gine	835
filipinler	695
portekiz	779
suudi arabistan	821
suriye	788
tayland	791
tunus	793
trinidad ve tobago	713
birlashgan arab amirliklari	715
antigua va barbuda	633
armaniston	725
amerika samoasi	806
aland orollari	826
ozarbayjon	635
bosniya va gertsegovina	728
belgiya	807
bolgariya	642
bahrayn	636
bermuda orollari	840
bagama orollari	828
buve oroli	639
markaziy afrika respublikasi	808
shveytsariya	712
kuk orollari	655
xitoy	650
kyurasao	735
rojdestvo oroli	651
chexiya	659
germaniya	736
daniya	660
dominikan respublikasi	662
jazoir	738
ispaniya	709
folklend orollari	665
farer orollari	809
fransiya	667
buyuk britaniya	848
gruziya	810
fransuz gvianasi	830
grenlandiya	671
gvineya	672
gvadelupe	749
ekvatorial gvineya	750
gretsiya	670
janubiy georgiya va janubiy sendvich orollari	812
gayana	753
xerd va makdonald orollari	673
vengriya	676
indoneziya	813
irlandiya	678
isroil	831
men oroli	721
hindiston	755
britaniyaning hind okeanidagi hududi	640
iroq	844
eron	852
islandiya	677
iordaniya	814
komor orollari	652
shimoliy koreya	815
janubiy koreya	758
quvayt	681
kayman orollari	647
lixtenshteyn	862
lyuksemburg	816
marokash	691
chernogoriya	763
marshall orollari	688
shimoliy makedoniya	817
mongoliya	765
shimoliy mariana orollari	818
mavrikiy	769
maldiv orollari	687
yangi kaledoniya	773
norfolk oroli	693
niderlandiya	776
norvegiya	819
yangi zelandiya	777
fransuz polineziyasi	834
pokiston	846
polsha	836
pitkern orollari	696
falastin hududi	694
portugaliya	779
paragvay	780
reyunion	781
ruminiya	837
saudiya arabistoni	821
solomon orollari	708
seyshel orollari	705
shvetsiya	822
muqaddas yelena oroli	699
janubiy sudan	786
turks va kaykos orollari	823
fransuz janubiy hududlari	668
turkmaniston	869
turkiya	714
trinidad va tobago	713
aqsh yondosh orollari	716
urugvay	799
britaniya virgin orollari	851
aqsh virgin orollari	854
uollis va futuna	718
mayotta	802
janubiy afrika respublikasi	803
campuchia	643
ma cao	685
na uy	819
ba lan	836
nam sudan	786
amerikaanse samoa	806
kokoseilande	850
heardeiland en mcdonaldeilande	673
hongkong sas china	675
macau sas china	685
palestynse grondgebiede	694
salomonseilande	708
tsjeggiese republiek	659
fələstin	694
esvatini	789
aotearoa yeni zelandiya	777
bermudez	840
inizi kokoz	850
inizi falkland	665
hong kong rmd sina	675
norzhkorea	815
sukorea	758
makao rmd sina	685
enez pitcairn	696
singapoura	706
inizi georgia ar su hag inizi sandwich ar su	812
karib nederlandat	720
aod olifant	656
republik tchek	659
enezeg chagos	640
zelenortska ostrva	646
ostrvo heard i arhipelag mcdonald	673
sveti martin	722
arhipelag chagos	640
novi zeland aotearoa	777
illes caiman	647
illa christmas	651
illes cook	655
illes falkland	665
illes heard i mcdonald	673
kirguizstan	842
illes marshall	688
illes marianes del nord	818
territoris palestins	694
illes pitcairn	696
illes turks i caicos	823
illes menors allunyades dels estats units	716
illes verges dels estats units	854
illes chagos	640
samoa america	806
aserbaijan	635
y bahamas	828
belarws	829
tiriogaeth brydeinig cefnfor india	640
tsiad	648
tsieina	650
ciwba	657
tsiecia	659
gweriniaeth dominica	662
gini gyhydeddol	750
guyane ffrengig	830
polynesia ffrengig	834
tiroedd deheuol ac antarctig ffrainc	668
y fatican	674
hong kong sar tsieina	675
gwlad iorddonen	814
de corea	758
macau sar tsieina	685
y maldives	687
gogledd macedonia	817
tiriogaethau palesteinaidd	694
palesteina	694
papua guinea newydd	835
y philipinau	695
ynysoedd pitcairn	696
de georgia ac ynysoedd sandwich y de	812
swdan	710
tajicistan	792
tyrcmenistan	869
ynysoedd turks a caicos	823
yr unol daleithiau	849
ynysoedd pellennig uda	716
ynysoedd gwyryf prydain	851
ynysoedd gwyryf yr unol daleithiau	854
gorllewin sahara	740
antilles yr iseldiroedd	720
ynys y garn	746
arfordir ifori	656
ynysfor chagos	640
aotearoa seland newydd	777
gwlad swazi	789
dwyrain timor	824
det britiske territorium i det indiske ocean	640
den dominikanske republik	662
de franske besiddelser i det sydlige indiske ocean og antarktis	668
heard island og mcdonald islands	673
sar hongkong	675
sar macao	685
de tidligere nederlandske antiller	720
sonderverwaltungsregion hongkong	675
sonderverwaltungsregion macau	685
spitzbergen und jan mayen	711
karibische niederlande	720
islas cocos	850
fiyi	666
territorios australes franceses	668
islas heard y mcdonald	673
territorios palestinos	694
islas pitcairn	696
santa elena	699
islas georgia del sur y sandwich del sur	812
curazao	735
elevandiluurannik	656
heardi ja mcdonaldi saared	673
keenia	680
mikroneesia	744
palestiina alad	694
pitcairni saared	696
kariibi madalmaad	720
chagose saared	640
indiako ozeanoko lurralde britainiarra	640
falklandak	665
hegoaldeko lurralde frantsesak	668
vatikano hiria	674
hong kong txinako aeb	675
macau txinako aeb	685
ipar mariana uharteak	818
palestinar lurralde okupatuak	694
hegoaldeko georgia eta hegoaldeko sandwich uharteak	812
svalbard eta jan mayen uharteak	711
turk eta caico uharteak	823
ameriketako estatu batuak	849
ameriketako estatu batuetako kanpoaldeko uharte txikiak	716
birjina uharte britainiarrak	851
birjina uharte amerikarrak	854
karibeko herbehereak	720
san martin	722
kongoko errepublika	653
txekiar errepublika	659
txagos uhartedia	640
vatikaani	674
palestiinalaisalue	694
huippuvuoret ja jan mayen	711
yhdysvaltain erillissaaret	716
karibian alankomaat	720
chagossaaret	640
territoires palestiniens	694
archipel des chagos	640
antartaice	632
poblacht cabo verde	646
an phoblacht dhoiminiceach	662
ciribeas	875
san pierre agus miquelon	702
an tsiria	788
illas bermudas	840
fixi	666
illa heard e illas mcdonald	673
hong kong rae da china	675
corea do norte	815
macau rae da china	685
illas marshall	688
illas marianas do norte	818
illas menores distantes dos estados unidos	716
illas virxes estadounidenses	854
antatika	632
antigua da barbuda	633
baharen	636
bosniya da harzagobina	728
tsibiran cape verde	646
tsibirin kirsmati	651
tsibiran cook	655
saifurus	658
misira	663
ikwatoriyal gini	750
tsibirai na faroe	809
yankin faransi ta kudu	668
jojiya	810
birnin batikan	674
yankin honduras	841
babban yankin mulkin hong kong na ƙasar sin	675
koriya ta arewa	815
koriya ta kudu	758
kuwet	681
lawos	845
litibiya	682
babban yankin mulkin macao na ƙasar sin	685
malesiya	771
mesiko	689
nijeriya	774
macedonia ta arewa	817
yankunan palasɗinu	694
faragwai	780
feru	820
tsibiran pitcairn	696
saudiyya	821
sanigal	784
kudancin geogia da kudancin tsibirin sandiwic	812
biritaniya	848
yurigwai	799
yamen	719
yankin guernsey	746
kasar jersey	756
manteneguro	763
san maarten	839
kasar kosovo	861
jamhuriyar kongo	653
jamhuriyar czech	659
aotearoa nuzilan	777
pitcairnovi otoci	696
salomonovi otoci	708
bjelokosna obala	656
britanski teritorij u indijskome oceanu	640
aotearoa novi zeland	777
belarusz	829
fidzsi	666
hongkong kkt	675
aljazair	738
wilayah inggris di samudra hindia	640
guinea ekuatorial	750
prancis	667
guyana prancis	830
polinesia prancis	834
wilayah selatan prancis	668
hong kong dak tiongkok	675
makau dak tiongkok	685
maladewa	687
wilayah palestina	694
kepulauan svalbard dan jan mayen	711
swedia	822
kepulauan terluar as	716
kepulauan virgin britania raya	851
kepulauan virgin amerika serikat	854
kepulauan wallis dan futuna	718
belanda karibia	720
pulau man	721
kepulauan chagos	640
bahamaeyjar	828
sankti kitts og nevis	700
isola christmas	651
terre australi francesi	668
ras di hong kong	675
ras di macao	685
territori palestinesi	694
riunione	781
georgia del sud e sandwich australi	812
caraibi olandesi	720
sud sudan	786
arcipelago chagos	640
azerbeycan	635
xirwatistan	754
qibris	658
moxolistan	765
makedonyaya bakur	817
uman	853
ozbekistan	717
qeredax	763
sirbistan	782
sint marteen	839
ypatingasis administracinis kinijos regionas honkongas	675
ypatingasis administracinis kinijos regionas makao	685
kongo respublika	653
honkonga	675
svatini	789
macedonia utara	817
palestin	694
republik czech	659
brits indische oceaanterritorium	640
franse gebieden in de zuidelijke indische oceaan	668
hongkong sar van china	675
macau sar van china	685
palestijnse gebieden	694
kleine afgelegen eilanden van de verenigde staten	716
caribisch nederland	720
chagoseilanden	640
antarktyda	632
niderlandy karaibskie	720
archipelag czagos	640
burquina faso	872
ilhas cayman	647
ilha christmas	651
ilhas heard e mcdonald	673
seicheles	705
ilhas menores distantes dos eua	716
arhipelagul chagos	640
kajmanji otoki	647
gvadelup	749
makav	685
mavricij	769
palav	858
sveta peter in mihael	702
sveti vincencij in grenadine	703
tokelav	868
francoski sveti martin	722
nizozemski sveti martin	839
aotearoa nova zelandija	777
vzhodni timor	824
anguula	723
antaarktika	632
arjentiina	843
asarbajan	635
bangaladhesh	637
beliis	732
barmuuda	840
buutan	638
buufet island	639
baraasiil	730
dhul xadeedka badweynta hindiya ee ingiriiska	640
buruneey	641
jasiiradda kayb faarde	646
jasiiradda kirismas	651
jasiiradda kookoos	850
koloombiya	733
jasiiradda kook	655
ayfori koost	656
jekiya	659
jamhuuriyaddda dominika	662
el salfadoor	787
ekuwatooriyal gini	750
eritreeya	741
jasiiradda faroo	809
faransiis gini	830
booliyneesiya faransiiska	834
dhul xadeedka koonfureed ee faransiiska	668
guadeluub	749
guaam	752
magaalada faatikaan	674
hangari	676
ayslaand	677
jamaaika	679
liibya	761
liyjtensteyn	862
makaaw	685
malaysiya	771
maaldiifis	687
maalta	857
jasiiradda maarshal	688
maartinik	766
mawrishiyaas	769
mikroneesiya	744
morooko	691
musambiik	692
mayanmar	764
nederlaands	776
jasiiradda niyuu kaledooniya	773
niyuusiilaand	777
jasiiradda noorfolk	693
jasiiradda waqooyiga mariaana	818
masedooniya waqooyi	817
balaaw	858
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	694
falastiin	694
baanama	879
babwa niyuu gini	835
baraguaay	780
beeru	820
bitkairn	696
bortugaal	779
bueerto riiko	778
riyuuniyon	781
saynt helena	699
samoowa	866
islofaakiya	707
islofeeniya	783
jasiiradda solomon	708
surineym	847
eswaatiini	789
tokelaaw	868
tufaalu	870
yukrayn	797
midawga imaaraatka carabta	715
boqortooyada midowday	848
jasiiradaha ka baxsan maraykanka	716
usbakistan	717
fanuaatu	871
biritish farjin island	851
jasiiradda aland	826
karibiyaan nadarlands	720
kurakaaw	735
guurnsey	746
jaarsey	756
moontenegro	763
seerbiya	782
siint maarteen	839
koosofo	861
jamhuuriyadda dimuqaadiga kongo	654
jamhuuriyadda kongo	653
jasiiradaha fookland	665
iswaasilaan	789
bariga timor	824
bahrejn	636
bermude	840
ishulli bove	639
ishujt kokos	850
ishujt kuk	655
xhibuti	661
ishujt falkland	665
guajana franceze	830
polinezia franceze	834
territoret jugore franceze	668
gambi	748
kore e veriut	815
kore e jugut	758
kirgizi	842
lihtenshtajn	862
rpa i makaos	685
kaledoni e re	773
ishulli norfolk	693
maqedonia e veriut	817
afrika e jugut	803
surinami	847
ishujt turks dhe kaikos	823
zambi	804
gernsej	746
ishulli i manit	721
xhersej	756
sudani i jugut	786
suazilend	789
hongkong sar	675
palestinska territorierna	694
aotearoa nya zeeland	777
bahareni	636
babadosi	856
bosnia na hezegovina	728
eneo la uingereza katika bahari hindi	640
bukinafaso	872
kambodia	643
kameruni	644
saiprasi	658
chechia	659
denmaki	660
himaya za kusini za kifaranza	668
jojia	810
ginebisau	855
kisiwa cha heard na visiwa vya mcdonald	673
mji wa vatican	674
aisilandi	677
iraki	844
ayalandi	678
kazakistani	833
korea kaskazini	815
korea kusini	758
kirigizistani	842
makau sar china	685
moritania	767
morisi	769
nyuzilandi	777
nikaragwa	775
visiwa vya mariana vya kaskazini	818
masedonia ya kaskazini	817
maeneo ya palestina	694
visiwa vya pitcairn	696
santapierre na miquelon	702
saudia	821
senegali	784
ushelisheli	705
siera leoni	838
visiwa vya solomon	708
afrika kusini	803
visiwa vya georgia kusini na sandwich kusini	812
svalbard na jan mayen	711
tailandi	791
ufalme wa muungano	848
visiwa vidogo vya nje vya marekani	716
uzibekistani	717
vietnamu	801
visiwa vya aland	826
uholanzi ya karibiani	720
kisiwa cha man	721
jamhuri ya cheki	659
aotearoa nyuzilandi	777
uswazi	789
timor ya mashariki	824
amerikan samoasy	806
kuk adalary	655
fransuz gwianasy	830
herd we makdonald adalary	673
yrak	844
maldiwler	687
monserrat	768
niderlandlar	776
filippinler	695
saud arabystany	821
britan wirgin adalary	851
uollis we futuna	718
karib niderlandlary	720
filistin	694
svalbard ve jan mayen	711
aotearoa yeni zelanda	777
falastin hududlari	694
falastin	694
britaniya	848
chexiya respublikasi	659
aotearoa yangi zelandiya	777
sharqiy timor	824
baamas	828
bangladeche	637
ilha do natal	651
ilhas falkland	665
guame	752
listenstaine	862
maiote	802
sri lanca	867
toquelau	868
ilhas menores afastadas dos eua	716
ilhas virgens dos eua	854
sara ocidental	740
alanda	826
avganistan	631
antarktik	632
jermenija	725
britanska teritorija indijskog okeana	640
foklandska ostrva	665
ostrvo herd i mekdonaldova ostrva	673
letonija	682
majot	802
ostrvo norfok	693
severna marijanska ostrva	818
palestinske teritorije	694
pitkern	696
reinion	781
sveta jelena	699
sent kits i nevis	700
sen pjer i mikelon	702
sent vinsent i grenadini	703
udaljena ostrva sad	716
mariannes du nord	818
kapverden	646
hilagang korea	815
timog korea	758
pilipinas	695
kanlurang sahara	740
timog sudan	786

the congo	1
saint martin	880
st. martin	880
republic of china	881
federal republic of yugoslavia	4
socialist federal republic of yugoslavia	4
u.s.s.r	4
union of soviet socialist republics	4
czecho-slovakia	4
czech and slovak federative republic	4
serbia and montenegro	4
state union of serbia and montenegro	4
gilbert and ellice islands	4
ruanda-urundi	4
rhodesia and nyasaland	4
federation of rhodesia and nyasaland	4
the americas	4
américa	4
islamic state of iraq	4
state of georgia	4
state of niger	4
state of mexico	4
estado de méxico	4
province of luxembourg	4
people's republic of korea	4
democratic republic of china	4
republic of virgin islands	4
kingdom of korea	4
kingdom of china	4
saint	4
people's republic	4
united kingdom and ireland	4
uk and ireland	4
great britain and ireland	4
republika srbská	4
brasília	4
man	4
antigua and barbuda	882
åland islands	248
bosnia and herzegovina	532
saint barthélemy	883
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	884
democratic republic of the congo	505
congo (the democratic republic of the)	505
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	547
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	885
guinea-bissau	269
heard island and mcdonald islands	886
isle of man	549
iran (islamic republic of)	98
saint kitts and nevis	887
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	888
moldova (the republic of)	127
saint martin (french part)	889
netherlands (kingdom of the)	153
saint pierre and miquelon	890
palestine, state of	169
réunion	292
saint helena	459
saint helena, ascension and tristan da cunha	459
svalbard and jan mayen	484
são tomé and príncipe	891
sao tome and principe	891
sint maarten (dutch part)	193
turks and caicos islands	892
timor-leste	301
türkiye	302
trinidad and tobago	566
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	893
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	482
virgin islands (u.s.)	482
wallis and futuna	550
principality of andorra	894
islamic republic of afghanistan	586
islamic emirate of afghanistan	586
republic of austria	463
commonwealth of australia	895
people's republic of bangladesh	896
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	496
federative republic of brazil	508
commonwealth of the bahamas	519
kingdom of bhutan	897
congo, the democratic republic of the	471
republic of the congo	472
people's republic of the congo	516
republic of côte d'ivoire	898
republic of the ivory coast	898
people's republic of china	44
republic of cuba	899
republic of cabo verde	562
republic of cyprus	900
federal republic of germany	462
kingdom of denmark	517
commonwealth of dominica	546
people's democratic republic of algeria	901
democratic and popular republic of algeria	901
arab republic of egypt	902
state of eritrea	903
federal democratic republic of ethiopia	904
republic of the fiji islands	574
federated states of micronesia	570
united kingdom of great britain	465
co-operative republic of guyana	905
cooperative republic of guyana	905
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	906
republic of croatia	531
state of israel	907
republic of iraq	908
islamic republic of iran	98
hashemite kingdom of jordan	909
union of the comoros	487
islamic federal republic of the comoros	487
federation of saint kitts and nevis	529
federation of saint christopher and nevis	529
saint christopher and nevis	529
democratic people's republic of korea	470
people's democratic republic of korea	470
republic of korea	111
principality of liechtenstein	910
democratic socialist republic of sri lanka	911
grand duchy of luxembourg	912
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	913
principality of monaco	914
republic of moldova	481
republic of north macedonia	474
republic of macedonia	474
republic of the union of myanmar	525
union of myanmar	525
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	509
islamic republic of mauritania	915
kingdom of the netherlands	466
federal democratic republic of nepal	916
independent state of papua new guinea	577
republic of the philippines	589
islamic republic of pakistan	917
republic of poland	522
commonwealth of puerto rico	498
state of palestine	169
republic of paraguay	918
kingdom of saudi arabia	499
saint helena and dependencies	919
republic of san marino	504
most serene republic of san marino	504
democratic republic of sao tome and principe	535
republic of el salvador	920
kingdom of eswatini	521
territory of the french southern and antarctic lands	558
french southern and antarctic lands	558
french southern and antarctic territories	558
republic of tajikistan	921
democratic republic of timor-leste	922
republic of türkiye	923
republic of china (taiwan)	473
taiwan, republic of china	473
taiwan (republic of china)	473
united republic of tanzania	207
oriental republic of uruguay	924
eastern republic of uruguay	924
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	479
virgin islands of the united states	245
virgin islands of great britain	925
socialist republic of viet nam	568
territory of the wallis and futuna islands	555
independent state of samoa	926
republic of yemen	927
republic of south africa	506
the emirates	246
antigua & barbuda	882
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	532
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	883
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	928
territory of norfolk island	612
overseas lands of french polynesia	929
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	505
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	472
congo (brazzaville)	258
congo (republic)	258
cote d'ivoire	260
p.r. china	262
p. r. of china	262
p.r. of china	262
china p.r	262
china (mainland)	262
falkland islands (islas malvinas)	266
great britain and northern ireland	268
bailiwick of guernsey	608
south georgia & south sandwich islands	593
south georgia and south sandwich islands	593
south georgia and the south sandwich is	593
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	611
heard and mcdonald islands	611
heard and mc donald islands	611
heard island and mc donald islands	611
republic of ireland	272
isle of mann	930
bailiwick of jersey	609
the comoros	275
st kitts-nevis	602
st kitts & nevis	602
st christopher and nevis	602
democratic republic of korea	276
korea, dem. rep	276
n. korea	276
korea (north)	276
korea, north	276
d.p.r. korea	276
d.p.r. of korea	276
dpr of korea	276
korea (dprk)	276
north-korea	276
s. korea	277
korea (south)	277
korea, south	277
rep. of korea	277
r.o. korea	277
korea (rok)	277
south-korea	277
lao p.d.r	278
lao	278
st. martin (france)	280
saint martin (france)	280
saint-martin	889
french saint martin	280
st. martin, french part	280
collectivity of saint martin	280
macedonia (fyrom)	282
f.y.r. macedonia	282
fyr of macedonia	282
f.y.r.o. macedonia	282
macedonia, fyro	282
macedonia, former yugoslav republic of	282
the former yugoslav republic of macedonia	282
macedonia (the former yugoslav republic of)	282
myanmar (burma)	133
burma (myanmar)	283
myanmar/burma	283
burma/myanmar	283
macao s.a.r	284
macao (sar)	284
macau (sar)	284
the netherlands	153
papua-new guinea	595
papua n.g	595
papua n. guinea	595
the philippines	288
st pierre & miquelon	289
pitcairn group of islands	290
pitcairn, henderson, ducie and oeno islands	290
palestinian territory, occupied	291
west bank and gaza	291
west bank and gaza strip	291
gaza and west bank	291
saudi-arabia	178
st. helena & dependencies	297
saint helena and ascension	297
svalbard & jan mayen	623
svalbard and jan mayen islands	623
sao tome & principe	298
são tomé e príncipe	891
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	931
turks & caicos	616
turks and caicos	616
turks & caicos islands	616
french s. territories	300
timor-leste (east timor)	622
east timor (timor-leste)	622
türkiye (turkey)	628
turkey (türkiye)	628
trinidad & tobago	566
trinidad-tobago	303
taiwan r.o.c	304
taiwan (roc)	304
taiwan (r.o.c.)	304
taiwan, china	304
taiwan, province of china	206
taiwan province of china	304
province of taiwan	304
taiwan, roc	304
china, taiwan province of	304
the ukraine	932
u.s. outlying islands	305
u.s. minor islands	305
minor outlying islands of the united states	305
the states	306
america (usa)	306
us of a	306
u.s. of america	306
usa united states of america	306
united states (of america)	306
u s of america	306
u.s.america	306
the vatican	307
holy see (vatican city)	307
vatican city (holy see)	307
vatican city state (holy see)	307
the holy see (vatican city state)	307
holy see - vatican city state	307
vatican (holy see)	307
st vincent & grenadines	604
st vincent and grenadines	604
st vincent & the grenadines	604
saint vincent and grenadines	604
st. vincent/grenadines	604
venezuela, rb	308
venezuela, bolivarian rep. of	308
virgin islands (uk)	309
virgin islands, british	216
virgin islands (gb)	309
virgin islands (u.k.)	309
virgin islands, uk	309
virgin islands (united kingdom)	309
virgin islands (us)	310
virgin islands, u.s	482
virgin islands u.s	310
virgin islands (usa)	310
virgin islands (american)	310
virgin islands, us	310
virgin islands, united states	310
virgin islands (united states)	310
virgin islands of the us	310
virgin islands, usa	310
viet-nam	311
s.r. vietnam	311
wallis & futuna	625
wallis and futuna islands	625
wallis & futuna islands	625
republic of kosovo	933
kosovo (under unsc res. 1244)	933
kosovo (unscr 1244)	933
kosovo, republic of	933
s. africa	345
rep. south africa	345
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	934
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	935
kingdom of cambodia	936
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	937
federal republic of nigeria	938
rep. of singapore	325
republic of singapore	325
republic of senegal	939
republic of hungary	327
state of japan	328
the bermudas	331
san-marino	187
i.r. iran	334
iran i.r	334
iran, i.r	334
united states of amer	306
republic of korea (south)	277
korea, republic of (south)	277
t.f.y.r. macedonia	282
tfyr of macedonia	282
hong kong, china (sar)	271
macau, china (sar)	284
macao, china (sar)	284
bosnia and herzegowina	249
saint tome and principe	298
saint tome (sao tome) and principe	298
s. tome and principe	298
st. helena island	297
saint kitts & nevis anguilla	602
palestinian, state of	291
palestine, occupied	291
united kingdom of gb and ni	268
united kingdom of gb and northern ireland	268
united kingdom of great britain and ni	268
virgin islands, united states of america	310
guinea-conakry	336
a.r. egypt	329
r. congo	258
china, p.r.: mainland	262
china, p.r. mainland	262
brit.ind.oc.ter	273
brit.ind.oc.terr	273
s. sandwich ins	593
st. vincent & grens	604
islamic state of afghanistan	940
venezuela, rep. bolivariana de	308
united kingdom and northern ireland	268
u.k. & northern ireland	268
g. britain	268
egypt a.r	329
g.d. luxembourg	618
sudan (former)	337
federated state of micronesia	597
uae	347
un. arab emirates	347
antigua/barbuda	941
antigua & barb	941
bih	942
bosnia-herz	942
bosnia & herz	942
bosnia/herzegovina	942
drc	943
dem. rep. congo	943
dem. rep. of congo	943
dem. republic of congo	943
d.r.c	943
car	944
c. african rep	944
c. afr. rep	944
prc	945
frg	349
fed. rep. of germany	349
f.r. germany	349
dom. rep	946
fsm	350
micronesia, fed. sts	350
micronesia (fed. states)	350
fed. states of micronesia	350
uk	351
u.k	351
g.b	351
u.k. of great britain and northern ireland	351
utd. kingdom	351
gt. britain	351
gr. britain	351
un. kingdom	351
korea, dem. people's rep	352
dem. people's rep. of korea	352
korea, d.p.r	352
korea, dpr	352
korea, d.p.r.k	352
rok	947
korea, rep. of	947
korea, r.o	947
korea, rok	947
lao people's dem. rep	353
lao people's dr	353
f.y.r.o.m	354
n.z	948
n. zealand	948
png	355
p.n.g	355
ksa	356
k.s.a	356
s. arabia	356
k. of saudi arabia	356
tci	949
t&t	950
trin. & tob	950
roc	951
r.o.c	951
usa	952
us	952
u.s	952
u.s.a	952
u. s. a	952
united states (usa)	952
united states of america (usa)	952
svg	358
st. vincent & gren	358
bvi	359
b.v.i	359
br. virgin islands	359
u.s.v.i	360
rsa	953
r.s.a	953
s.a. (south africa)	953
st. kitts/nevis	954
p.r. (puerto rico)	955
s. sudan	956
egypt, arab rep	957
rep. of ireland	364
iran, islamic rep	958
rep. of moldova	959
united rep. of tanzania	365
tanzania, united rep	365
u.r. tanzania	365
s. geo. and the is	960
iom	961
guernsey c.i	962
jersey c.i	963
roi	364
rmi	964
heard i. and mcdonald is	965
st. vin. and gren	358
venezuela, r.b. de	966
venezuela, b.r	966
taiwan, prov. of china	951
haute-volta	370
republic of upper volta	370
republic of dahomey	371
zaïre	375
congo (zaire)	375
republic of zaire	375
congo-léopoldville	375
ubangi-shari	376
oubangui-chari	376
gdr	378
germany, east	378
germany, west	378
germany, federal republic of	378
germany, democratic republic	378
germany (east)	378
germany (west)	378
germany (federal republic of)	378
afars and issas	379
french territory of the afars and issas	379
french afars and issas	379
france, metropolitan	381
france (metropolitan)	381
people's republic of kampuchea	391
democratic republic of madagascar	402
union of burma	404
socialist republic of the union of burma	404
federation of malaya	406
south-west africa	407
united republic of tanganyika and zanzibar	418
democratic republic of vietnam	421
republic of vietnam	421
vietnam, democratic republic of	421
people's democratic republic of yemen	425
yemen, democratic	425
yemen, south	425
yemen, north	425
union of south africa	967
zimbabwe-rhodesia	427
bonaire, saint eustatius and saba	968
congo (ex-zaire)	375
congo (former zaire)	375
congo (formerly zaire)	375
congo, dem. rep. (zaire)	375
hungarian people's republic	969
polish people's republic	431
mongolian people's republic	430
people's socialist republic of albania	970
empire of brazil	971
united states of brazil	971
imperial state of iran	388
empire of japan	972
muscat and oman	973
ashmore and cartier islands	436
federation of bosnia and herzegovina	437
saint eustatius	438
st. eustatius	438
england and wales	440
n. ireland	440
ireland, northern	440
ulster (northern ireland)	440
united kingdom (england)	440
uk (england)	440
saint kitts	445
saint christopher	445
saint-pierre	446
saint pierre island	446
saint vincent	974
écosse	440
escócia	440
país de gales	440
noord-ierland	440
nord-irland	440
pohjois-irlanti	440
irlandia północna	440
severní irsko	440
škótsko	440
skócia	440
észak-írország	440
scoția	440
škotska	440
i̇ngiltere	440
i̇skoçya	440
ddr	378
macédoine	3
corée	0
st. helena, ascension und tristan da cunha	919
kongo (dem. rep.)	471
kongo (dem. republik)	471
kongo, dem. republik	471
korea (dem. volksrepublik)	470
korea, dem. volksrepublik	470
färöer-inseln	489
färöer inseln	489
åland-inseln	460
cayman-inseln	512
bonaire, sint eustatius und saba	501
heard- und mcdonaldinseln	524
amerikanische überseeinseln	210
saint-pierre und miquelon	890
salomon-inseln	179
brd	462
republik österreich	463
schweiz/suisse/svizzera	228
fürstentum liechtenstein	910
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	464
ver. staaten von amerika	464
großbritannien	71
vereinigtes königreich großbritannien und nordirland	465
vereinigtes königreich	71
das vereinigte königreich	465
ver. königreich	465
großbritannien und nordirland	465
königreich der niederlande	466
südkorea	111
korea süd	469
kongo, demokratische republik	471
kongo (demokratische republik)	471
kongo (republik)	516
kongo, republik	516
republik china (taiwan)	473
französische republik	230
russische föderation	176
weißrussland	475
elfenbeinküste	260
arabische republik ägypten	902
föderative republik brasilien	508
palästinensische gebiete	497
terres australes et antarctiques françaises	558
sainte-hélène, ascension et tristan da cunha	919
îles du cap-vert	562
île maurice	975
congo (rép. dém.)	471
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	976
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	485
confédération suisse	228
grand-duché de luxembourg	912
principauté de monaco	914
états-unis	464
états-unis d'amérique	211
les états-unis	464
é.-u	464
royaume-uni	71
grande-bretagne	465
royaume-uni de grande-bretagne et d'irlande du nord	465
république fédérale d'allemagne	462
rfa	462
allemagne (l')	462
république démocratique allemande	462
allemagne de l'est	462
allemagne de l'ouest	462
pays-bas	153
royaume des pays-bas	466
république démocratique du congo	505
rdc	471
r.d. congo	471
congo (république démocratique du)	471
congo, république démocratique du	471
rép. dém. du congo	471
république du zaïre	471
république du congo	472
congo (république du)	516
congo, république du	516
république de corée	469
corée du sud	111
corée (république de)	469
corée, république de	469
république populaire démocratique de corée	470
corée du nord	110
corée (république populaire démocratique de)	470
république populaire de chine	468
république de chine	473
république de chine (taïwan)	473
république tchèque	51
tchéquie	467
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	898
côte-d'ivoire	260
république centrafricaine	39
rca	486
fédération de russie	507
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	463
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	901
états-unis du mexique	239
république argentine	226
république arabe d'égypte	902
république arabe syrienne	476
république islamique d'iran	477
iran (république islamique d')	477
république islamique de mauritanie	915
république bolivarienne du venezuela	479
venezuela (république bolivarienne du)	479
état plurinational de bolivie	496
bolivie (état plurinational de)	496
république démocratique populaire lao	478
lao (république démocratique populaire)	478
république-unie de tanzanie	543
tanzanie (république-unie de)	543
république de moldova	481
moldova (république de)	481
macédoine du nord	131
ex-république yougoslave de macédoine	474
l'ex-république yougoslave de macédoine	474
république fédérative du brésil	508
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	924
royaume d'arabie saoudite	499
royaume hachémite de jordanie	909
république socialiste du viêt nam	568
viêt nam	217
république socialiste démocratique de sri lanka	911
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	497
palestine, état de	497
territoires palestiniens occupés	497
biélorussie	36
bélarus	475
cap-vert	48
micronésie	547
états fédérés de micronésie	570
micronésie (états fédérés de)	570
nouvelle-zélande	158
la réunion	292
ile de la réunion	977
guyane française	74
îles malouines	67
îles falkland (malvinas)	488
falkland (malvinas)	488
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	482
tierras australes y antárticas francesas	558
santa elena, ascensión y tristán de acuña	919
islas vírgenes del reino unido	925
congo (rep. dem.)	471
república libanesa	236
república kirguisa	235
república argelina democrática y popular	901
república árabe saharaui democrática	229
isla de la reunión	977
república popular de china	468
república de kazajstán	583
reino de españa	511
españa	63
méjico	239
méxico	144
estados unidos de américa	464
ee.uu	464
ee. uu	464
e.e.u.u	464
eua	464
e.u.a	464
estados unidos (ee.uu.)	464
gran bretaña	465
reino unido de gran bretaña e irlanda del norte	465
república federal de alemania	462
república democrática alemana	462
república argentina	226
república federativa del brasil	508
bolivia (estado plurinacional de)	496
república bolivariana de venezuela	479
venezuela (república bolivariana de)	479
república oriental del uruguay	924
república dominicana	56
rep. dominicana	978
r. dominicana	978
república de colombia	979
república del perú	582
el perú	582
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	468
china (república popular)	468
república de corea	111
corea (república de)	469
república popular democrática de corea	110
república de china	473
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	466
república democrática del congo	471
congo (república democrática del)	505
república del congo	516
república centroafricana	39
federación de rusia	507
federación rusa	507
república árabe siria	194
república árabe de egipto	902
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	543
república de sudáfrica	506
sudáfrica	222
ex-república yugoslava de macedonia	474
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	482
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	577
arabia saudí	499
república de filipinas	589
ceilán	911
sant'elena, ascensione e tristan da cunha	919
bonaire, sint eustatius e saba	501
isole minori esterne degli stati uniti d'america	461
bosnia-erzegovina	552
repubblica cinese (taiwan)	473
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	919
azerbeijão	980
azerbaijão	18
são vincente e granadinas	495
confederação suíça	228
república argelina democrática e popular	901
antártica	981
ilha da reunião	977
república oriental do uruguai	924
república federativa do brasil	508
estados unidos da américa	211
estados unidos (eua)	464
grã-bretanha	465
reino unido da grã-bretanha e irlanda do norte	465
república federal da alemanha	462
países baixos	153
reino dos países baixos	466
república popular da china	468
república da coreia	469
coréia do sul	469
república popular democrática da coreia	470
coréia do norte	470
república democrática do congo	505
república do congo	472
república da china	473
república tcheca	467
tchéquia	467
chéquia	51
eslováquia	185
federação russa	507
federação da rússia	507
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	982
são martinho (parte holandesa)	983
são martinho (parte neerlandesa)	983
república democrática de timor-leste	922
república democrática de são tomé e príncipe	535
vietnã	568
irão	98
irã	477
polónia	166
polônia	522
macedónia	474
macedônia	474
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	506
santa sé	214
ålandeilanden	460
ålandseilanden	460
sint-helena, ascension en tristan da cunha	919
zuid-georgië en de zuidelijke sandwicheilanden	491
koninkrijk belgië	21
belgië	21
v.s.a	464
vsa	464
groot-brittannië	465
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	524
förenta staternas mindre öar i oceanien och västindien	461
schweiziska edsförbundet	228
australiska statsförbundet	895
mexikos förenta stater	239
förenta staterna	464
amerikas förenta stater	464
förenade kungariket	465
förenade konungariket storbritannien och nordirland	465
förenade konungariket	465
förbundsrepubliken tyskland	462
nederländerna	153
konungariket nederländerna	466
förenade arabemiraten	6
den russiske føderation	507
sør-korea	111
nord-korea	110
kongo-kinshasa	505
kongo-brazzaville	472
den russiske føderasjon	507
etelämanner	981
saint helena, ascension ja tristan da cunha	919
grönlanti	78
iso-britannia	465
etelä-korea	469
pohjois-korea	470
venäjän federaatio	507
tšekin tasavalta	467
tšekki	51
etelä-afrikan tasavalta	506
stany zjednoczone ameryki północnej	464
zjednoczone królestwo	465
zjednoczone królestwo wielkiej brytanii i irlandii północnej	465
rfn	462
nrd	462
republika włoska	234
królestwo niderlandów	466
republika słowacka	241
słowacja	185
chińska republika ludowa	468
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	470
republika południowej afryki	506
rpa	506
afryka południowa	506
zea	225
česká republika	51
česko	51
čr	467
slovenská republika	241
spojené státy	464
spojené státy americké	211
velká británie	465
spojené království	71
spojené království velké británie a severního irska	465
spolková republika německo	462
srn	462
německá demokratická republika	462
ndr	462
polská republika	522
rakouská republika	463
nizozemské království	466
nizozemí	466
čínská lidová republika	468
korejská republika	469
jižní korea	111
severní korea	110
korejská lidově demokratická republika	470
demokratická republika kongo	505
konžská republika	472
ruská federace	507
jihoafrická republika	222
jar	506
spojené arabské emiráty	6
sae	225
francouzská republika	230
italská republika	234
pobrežie slonoviny	260
šalamúnove ostrovy	179
vianočný ostrov	49
spojené štáty	211
spojené štáty americké	464
veľká británia	465
spojené kráľovstvo	71
nemecká spolková republika	462
spolková republika nemecko	462
juhoafrická republika	506
kórejská republika	469
južná kórea	111
čínska ľudová republika	468
ruská federácia	507
yeşil burun	562
fransız güney ve antarktika toprakları	558
lihtenştayn	910
doğu timor	922
amerika birleşik devletleri küçük dış adaları	461
fildişi sahili	260
türkiye cumhuriyeti	923
t.c	923
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
büyük britanya	465
kuzey i̇rlanda	465
büyük britanya ve kuzey i̇rlanda birleşik krallığı	465
çin halk cumhuriyeti	468
çhc	468
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	506
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	568
chxhcn việt nam	568
mỹ	211
hoa kỳ	464
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	464
anh	465
vương quốc anh	71
anh quốc	465
liên hiệp anh	465
vương quốc liên hiệp anh và bắc ireland	465
trung quốc	44
cộng hòa nhân dân trung hoa	468
đức	52
cộng hòa liên bang đức	462
pháp	69
hàn quốc	111
đại hàn dân quốc	469
triều tiên	110
bắc triều tiên	470
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	471
cộng hòa congo	516
cộng hòa séc	51
séc	467
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	468
rrc	468
uea	225
francia déli és antarktiszi területek	558
szent ilona-sziget	919
kókusz-szigetek	527
magyarország	91
magyar köztársaság	533
egyesült államok	464
amerikai egyesült államok	211
nagy-britannia	465
egyesült királyság	71
nagy-britannia és észak-írország egyesült királysága	465
német szövetségi köztársaság	462
németországi szövetségi köztársaság	462
ndk	462
kínai népköztársaság	468
dél-korea	111
koreai köztársaság	469
észak-korea	110
koreai népi demokratikus köztársaság	470
kongói demokratikus köztársaság	505
kongói köztársaság	472
cseh köztársaság	467
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	506
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	507
osztrák köztársaság	463
românia	174
republica românia	984
sua	464
s.u.a	464
țara galilor	465
regatul unit al marii britanii și irlandei de nord	465
republica federală germania	462
țările de jos	153
republica populară chineză	468
republica democratică congo	471
republica democrată congo	471
republica cehă	467
republica slovacă	241
federația rusă	507
fiđi	574
otok heard i otočje mcdonald	524
pitcairnovo otočje	551
tađikistan	921
cookovo otočje	557
južna georgija i otočje južni sandwich	491
sad	464
sjedinjene američke države	211
sjedinjene države	211
savezna republika njemačka	462
češka republika	467
češka	51
južnoafrička republika	222
južna afrika	506
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	558
nemačka	462
zda	464
združene države amerike	211
združene države	464
združeno kraljestvo	71
zvezna republika nemčija	462
združeni arabski emirati	6
jungtinės amerikos valstijos	464
jungtinės valstijos	211
jav	464
jungtinė karalystė	71
didžioji britanija	465
amerikas savienotās valstis	211
savienotās valstis	464
asv	464
lielbritānija	71
apvienotā karaliste	465
ameerika ühendriigid	211
ühendriigid	464
ühendkuningriik	465
estats units d'amèrica	464
escòcia	465
països baixos	153
principat d'andorra	894
lýðveldið ísland	985
bandaríkin	211
bandaríki norður-ameríku	464
stóra-bretland	465
niðurlönd	466
éire	93
poblacht na héireann	483
repubblika ta' malta	986
republika e shqipërisë	987
shqipëria	987
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	980
abş	211
o'zbekiston	213
o'zbekiston respublikasi	988
suid-afrika	222
republiek van suid-afrika	506
groot-brittanje	465
ålandské ostrovy	460
bermudské ostrovy	561
teritorium vánočního ostrova	502
dominikánské společenství	546
společenství dominika	546
dominické společenství	546
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	529
federace sv. kryštof a nevis	529
spojené státy mexické	239
republika myanmarský svaz	525
demokratická republika svatý tomáš a princův ostrov	535
demokratická republika východní timor	922
demokratická republika timor-leste	922
čínská republika	473
čínská republika (tchaj-wan)	473
menší odlehlé ostrovy spojených států amerických	461
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	577
středoafrická republika	39
alandské ostrovy	460
azerbajdžan	18
konžská demokratická republika	505
stredoafrická republika	39
teritórium vianočného ostrova	502
dominické spoločenstvo	546
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	465
severné írsko	465
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	524
kórejská ľudovodemokratická republika	470
kľdr	470
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	466
nezávislý štát papua-nová guinea	577
ostrovy saint pierre a miquelon	534
réunionský zámorský departmán	977
tokelauské ostrovy	494
čínska republika	473
menšie odľahlé ostrovy spojených štátov	461
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	895
wspólnota dominiki	546
republika dominikańska	978
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	551
wolne stowarzyszone państwo portoryko	498
republika środkowoafrykańska	39
republika chińska	473
republika chińska (tajwan)	473
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	989
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	465
kiinan tasavalta (taiwan)	473
pyhä istuin	244
dominica ühendus	546
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	465
šotimaa	465
põhja-iirimaa	465
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	551
hiina vabariik (taiwan)	473
ühendriikide väikesed hajasaared	461
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	473
kínai köztársaság (tajvan)	473
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	543
srednjoafrička republika	39
dominička zajednica	546
južna georgija i južni sendvički otoci	885
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	473
sjedinjene države amerike	464
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	482
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	922
mala udaljena ostrva sjedinjenih američkih država	461
mala udaljena ostrva sad-a	461
američka devičanska ostrva	482
devičanska ostrva amerike	245
bosna-hersek	552
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	546
dominika milletler topluluğu	546
falkland (malvina) adaları	488
falkland adaları	67
guernsey muhafızlığı	553
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	551
doğu timor demokratik cumhuriyeti	922
timor-leste demokratik cumhuriyeti	922
çin cumhuriyeti	473
çin cumhuriyeti (tayvan)	473
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	482
wallis ve futuna adaları bölgesi	555
land curaçao	990
commonwealth der nördlichen marianen	509
gebietskörperschaft saint-barthélemy	991
usa, kleinere ausgelagerte inseln	461
republik östlich des uruguay	924
übersee-département mayotte	556
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	552
territoire des îles cocos (keeling)	527
pays de curaçao	990
république démocratique et populaire d'algérie	901
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	534
groupe d'îles pitcairn	551
îles tokelau	494
territoire des îles wallis et futuna	555
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	527
paese di curaçao	990
federazione di saint christopher e nevis	529
repubblica orientale dell'uruguay	924
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	527
país de curazao	990
bailía de guernsey	553
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	503
república independiente y soberana de kiribati	554
federación de san cristóbal y nieves	529
federación de san cristóbal y nevis	529
república de la unión de myanmar	525
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	504
república de china en taiwán	473
alândia	460
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	501
bonaire, santo eustáquio e saba	501
território das ilhas cocos (keeling)	527
país de curaçao	990
ilha de curaçao	990
geórgia do sul e sandwich do sul	491
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	554
república da união de myanmar	525
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	975
sultanato de omã	992
sereníssima república de san marino	504
sereníssima república de são marinho	504
território das ilhas wallis e futuna	555
åland eilanden	460
samväldet dominica	546
sydgeorgien och sydsandwichöarna	885
förvaltningsområdet saint-martin	982
franska syd- och antarktisterritorierna	558
departementsområdet mayotte	556
republiken kina (taiwan)	473
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	501
bonaire, st. eustatius and saba	501
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	473
malvíny	488
bonaire, sint eustatius og saba	501
taiwan, den kinesiske provins	473
russiske føderation	507
taiwan, chinesische provinz	473
taiwan, provinz chinas	473
französisch-guyana	548
taiwán, provincia de china	473
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	473
taïwan, province de chine	473
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	925
bonaire, sveti eustahije i saba	501
tajvan, kineska provincija	473
američki mali izvanjski otoci	461
cocos (keeling) otoci	527
bonaire, saint eustatius és saba	501
bonaire, sint eustatius és saba	501
tajvan, kínai tartomány	473
zöld-foki-szigetek	562
szent ilona, ascension és tristan da cunha	919
taiwan, provincia della cina	473
franske sørlige territorier	558
mindre utenforliggende øyer til usa	461
bonaire, sint eustatius en saba	30
taiwan, provincie van china	473
cocoseilanden (keelingeilanden)	527
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	473
tajwan, prowincja chin	473
francuskie terytoria południowe	558
wyspy kokosowe (wyspy keelinga)	527
taiwan, província da china	473
formosa (taiwan)	473
azerbaidjão	980
bielo-rússia	475
ilha reunião	977
são marino	504
irã, república islâmica do	477
república islâmica do irã	477
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	501
republica centrafricană	39
republica central africană	486
coasta de fildeș	898
guiana franceză	548
guinea ecuatorială	569
republica populară democrată coreeană	470
republica chineză	473
insula crăciunului	502
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	473
bonaire, svätý eustach a saba	501
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	509
samojský nezávislý štát	926
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	501
tajvan, provinca kitajske	473
demokratična ljudska republika koreja	470
združeno kraljestvo velike britanije in severne irske	465
združene mehiške države	239
boner, sveti eustahije i saba	501
džersi	503
bonaire, sint eustatius och saba	501
taiwan, provins i kina	473
norfolköarna	490
saint helena, ascension och tristan da cunha	919
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	501
tayvan, çin eyaleti	473
fransız güney bölgeleri	558
yeşil burun adaları	562
i̇ngiliz virgin adaları	925
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	912
groussherzogtum lëtzebuerg	912
føroyar	489
repiblik d'ayiti	572
guåhån	993
sankattan siha na islas mariånas	509
islas mariånas	509
kòrsou	990
pais kòrsou	990
repoblikan'i madagasikara	573
malo sa'oloto tuto'atasi o sāmoa	926
sāmoa amelika	559
amelika sāmoa	559
repubulika y'u rwanda	976
republika y'uburundi	579
tetã paraguái	918
paraguái	918
timor lorosa'e	922
repúblika demokrátika timór-leste	922
elláda	232
bielaruś	475
toçikiston	921
zhōngguó	468
zhōnghuá rénmín gònghéguó	468
zhōnghuá mínguó	473
chosŏn minjujuŭi inmin konghwaguk	470
jumhuriyat misr al-arabiyah	902
al-mamlakah al-arabiyyah as-suudiyyah	499
al-arabiyah as-suudiyah	499
al-maghrib	913
al-mamlakah al-maghribiyah	913
al-jazair	901
al-djazaïr	901
al-imarat	225
dawlat al-kuwait	994
al-jumhuriyah al-lubnaniyah	236
al-urdun	909
al-iraq	908
jumhuriyat al-iraq	908
mamlakat al-bahrayn	995
jomhuri-ye eslami-ye iran	477
jomhūri-ye eslāmi-ye irān	477
volívia	496
tetã volívia	496
bêafrîka	486
ködörösêse tî bêafrîka	486
republiki ya kongó demokratiki	471
republíki ya kongó	516
kūki 'āirani	557
jèrri	503
bailliage dé jèrri	503
dgèrnésiais	553
m̧ajeļ	996
aolepān aorōkin m̧ajeļ	996
na islas mariånas	509
malaŵi	997
dziko la malaŵi	997
norf'k ailen	490
teratri of norf'k ailen	490
afrika-borwa	506
rephaboliki ya afrika-borwa	506
riphabuḽiki ya afurika tshipembe	506
landskapet åland	460
bundesrep. deutschland	462
république populaire du bengladesh	998
cocos (les îles)/ keeling (les îles)	256
îles keeling	256
confédération helvétique	259
rép. dominicaine	265
malouines, îles (falkland)	266
falkland, îles (malvinas)	266
îles falkland	266
falkland (les îles)/malouines (les îles)	266
îles malouines (falkland)	266
guinée-conakry	336
guinée conakry	336
république grecque	627
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	611
île heard-et-îles macdonald	611
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	623
république de san marin	999
turks et caïques, îles	616
îles turks et caïques	616
îles turks-et-caïcos	616
république orientale d'uruguay	624
îles vierges des états-unis d'amérique	310
bouvet-insel	610
kokos-(keeling-)inseln	256
south georgia und die südlichen sandwichinseln	593
commonwealth nördliche mariana-inseln	285
islas falkland (malvinas)	266
malvinas [falkland], (las) islas	266
islas malvinas [falkland]	266
hong kong (región administrativa especial de china)	271
heard (isla) e islas mcdonald	611
corea, república democrática popular de	276
kazajstán	1000
san martín (zona francesa)	280
san martín (países bajos)	299
santa sede (ciudad estado del vaticano)	307
regno unito di gran bretagna e d'irlanda del nord	268
saint vincent e grenadines	604
isole vergini, regno unito	309
isole vergini, u.s.a	310
comunidade de domínica	592
ilhas malvinas (falkland)	266
reino unido de grã-bretanha e irlanda do norte	268
hong kong, região de administração especial da china	271
hong kong, região admin. especial da china	271
república do quirgistão	274
casaquistão	1000
são martim (parte francesa)	280
macau, região especial de administração chinesa	284
macau, região admin. especial da china	284
república de maurícias	315
estados unidos do méxico	330
são pedro e miquelon	289
svalbard e a ilha de jan mayen	623
são martinho (países baixos)	299
são martim (parte holandesa)	299
são martinho (caraíbas)	299
santa sé (cidade-estado do vaticano)	307
zuid-georgië en zuidelijke sandwicheilanden	593
macedonië	131
mikronesien, federala staterna	597
förenade kungariket storbritannien och nordirland	268
sydgeorgien och södra sandwichöarna	593
särskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanöarna	273
särskilda administrativa regionen macao inom kina	284
östra republiken uruguay	624
republikken bosnien-herzegovina	249
sankt bartolomæus	251
bouvet-øen	610
bouvetø	610
cocosøerne (keelingøerne)	256
cook-øerne	615
den føderative demokratiske republik etiopien	346
fiji-øerne	341
det særlige administrative område hongkong	271
heard- og mcdonald-øerne	611
det særlige administrative område macao	284
norfolk øen	612
sankt helena, ascension og tristan da cunha	297
de mindre amerikanske oversøiske øer	305
den østlige republik uruguay	624
wallis og futunaøerne	625
bonaire, saint eustatius og saba	254
kongo, den demokratiske republikk	257
republikken fijiøyene	341
mikronesia, føderasjonen	597
det forente kongeriket storbritannia og nord-irland	268
sør-georgia og de sørlige sandwich-øyene	593
heardøya og mcdonaldøyene	611
korea, den demokratiske folkerepublikk	276
saint helena, ascension og tristan da cunha	297
eswatini (tidligere swasiland)	931
usas ytre småøyer	305
jomfruøyene (storbritannia)	309
de britiske jomfruøyer	309
bosnia-hertsegovinan tasavalta	249
bolivia, monikansallinen valtio	607
sint maarten (alankomaiden osuus)	299
ranskan ulkopuoliset eteläiset alueet	300
republika bośni i hercegowiny	249
kongo, demokratyczna republika konga	257
etiopska republika ludowo-demokratyczna	346
hongkong - specjalny region administracyjny chińskiej republiki ludowej	271
hongkong, specjalny region administracyjny chin	271
korea - republika ludowo-demokratyczna	276
saint-martin (część francuska)	280
północna macedonia	282
makau - specjalny region administracyjny chińskiej republiki ludowej	284
makau, specjalny region administracyjny chin	284
południowy sudan	1001
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	940
kapverdské ostrovy	344
ekvádoská republika	620
mikronézie	597
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	611
svatý kitts a nevis	602
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	1002
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	612
svatý pierre a miquelon	289
tožská republika	1003
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	940
brunejsko-darussalamský štát	252
republika pobrežia slonoviny	261
republika fidžijských ostrovov	341
britské územie v indickom oceáne	273
lýbijská arabská džamahírija	279
svätý martin	280
macedónsko	282
republika mjanmarského zväzu	283
nauruská republika	342
seychelské ostrovy	296
špicbergy a jan mayen	623
demokratická republika svätého tomáša a princovho ostrova	298
svätý tomáš a princove ostrovy	298
francúzske južné územia	300
panenské ostrovy - usa	310
ålandsko otočje	247
ljudska republika bangladeš	998
bolivija, plurinacionalna država	607
plurinacionalna država bolivija	607
ljudska demokratična republika alžirija	601
hong kong, posebna administrativna regija kitajske	271
posebno administrativno območje lr kitajske hong kong	271
otok heard in otočje mcdonald	611
laoška ljudska demokratična republika	278
makao, posebna administrativna regija kitajske	284
posebno administrativno območje lr kitajske macao	284
sveta helena, ascension in tristan da cunha	297
turks in caicoški otoki	616
otočji turks in caicos	616
francoska južna ozemlja	300
demokratična republika vzhodni timor	622
manjši otoki združenih držav amerike	305
sveti sedež (vatikanska mestna država)	307
saint vincent in grenadini	604
južna gruzija i južni sendvič otoci	593
libijska arapska džamahirija	279
commonwealth sjevernomarijanskog otočja	285
sveta helena, ascension i tristan da cunha	297
tajvan (provincija, nr kina)	304
vatikan (država vatikanskoga grada)	307
egyesült arab emirátus	246
afgán iszlám köztársaság	940
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	594
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	611
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	1004
pitcairn-sziget	290
palesztin terület	291
svalbard-szigetek és jan mayen-sziget	623
szentszék (vatikánvárosi állam)	307
saint vincent és grenadines	604
republica bosnia-herțegovina	249
eleveția	259
republica populară democratică algeria	601
insulele georgia de sud și sandwich de sud	593
regiunea chineză cu administrare specială hong kong	271
regatul hașemit iordanian	599
sfântul kitts și nevis	602
republica democrată populară coreea	276
republica populară democrată coreea	276
regiunea chineză cu administrare specială macao	284
sfântul pierre și miquelon	289
sfânta elena, ascension și tristan da cunha	297
insulele mici îndepărtate ale statelor unite ale americii	305
sfântul vincent și grenadine	604
cocos adaları	256
hint okyanusu i̇ngiliz bölgesi	273
filistin bölgesi	291
saint helena, ascension ve tristan da cunha	297
çad cumhuriyeti	1005
abd virgin adaları	310
somaali föderatiivne vabariik	1006
federasi negara-negara micronesia	597
hongkong, daerah administratif istimewa china	271
saint martin (wilayah prancis)	280
macao, daerah administratif istimewa china	284
negara-negara bersatu meksiko	330
saint helena, ascension, dan tristan da cunha	297
sint maarten (wilayah belanda)	299
perancis, wilayah bagian selatan	300
taiwan, provinsi china	304
takhta suci vatican (negara kota)	307
burundžio respublika	606
brunėjaus darusalamas	252
bolivijos daugiatautė valstybė	607
bonairė, sint eustatijus ir saba	254
bahamų sandrauga	255
džibučio respublika	621
mikronezijos federacinės valstijos	597
jungtinė didžiosios britanijos ir šiaurės airijos karalystė	268
pietų džordžijos ir pietų sandvičo salos	593
honkongas, specialusis kinijos administracinis regionas	271
haičio respublika	326
jordanijos hašimitų karalystė	599
kiribačio respublika	928
komorų sąjunga	275
korėjos liaudies demokratinė respublika	276
korėjos respublika	277
lichtenšteino kunigaikštytė	321
maršalo salų respublika	281
makao, specialusis kinijos administracinis regionas	284
marianos šiaurinių salų sandrauga	285
meksikos jungtinės valstijos	330
šv. elenos, dangun žengimo ir tristano da kunjos salos	297
san tomės ir prinsipės demokratinė respublika	298
sin martenas (nyderalandų dalis)	299
tadžikistanas	320
tadžikistano respublika	320
taivanas, kinijos provincija	304
jungtinių amerikos valstijų mažosios aplinkinės salos	305
urugvajaus rytų respublika	624
šventasis sostas (vatikano miesto valstybė)	307
mergelių salos (britų)	309
jungtinės karalystės mergelių salos	309
mergelių salos (jav)	310
amerikāņu samoa	1007
bolīvija, daudznacionālā valsts	607
daudznacionālā valsts bolīvija	607
bonaire, sintēstatiusa un saba	254
bahamu sadraudzība	255
ķīnas tautas republika	262
dominikas sadraudzība	592
mikronēzijas	597
mikronēzijas federatīvās valstis	597
gviāna	333
gvinejas-bisavas republika	270
gajānas kooperatīvā republika	605
honkongas īpašais administratīvais reģions	271
komoru savienība	275
korejas tautas demokrātiskā republika	276
maķedonija	282
mjanmas savienība (birma)	283
makao īpašais administratīvais reģions	284
ziemeļu marianas salu sadraudzība	285
meksikas savienotās valstis	330
franču polinēzija	929
pitkērna	290
seišelas	296
seišelu republika	296
svētās helēnas sala un piederīgās teritorijas	297
svalbāra	623
santomes un prinsipi demokrātiskā republika	298
sintmārtena (nīderlandes daļa)	299
tērksu un kaikosu salas	616
francijas dienvidjūru zemes	300
taivāna, ķīnas republika	304
vatikāna pilsētvalsts	307
venecuēlas bolivāra republika	308
virdžīnas salas, britu	309
britu virdžīnas salas	309
amerikas savienoto valstu virdžīnu salas	310
dienvidāfrika	345
makedónía	282
macedònia	282
an mhacadóin	282
ee.uu. de américa	306
república sudafricana	345
vendet e ulëta	286
an stáit aontaithe	306
ríocht aontaithe	268
böyük britaniya	268
bắc hàn	276
nam hàn	277
nhật	328
nước nga	294
trung hoa dân quốc	304
thụy sỹ	259
tiệp	264
chlb đức	626
člr	262
jihoafrická rep	345
emirados árabes	246
albanië	724
algerië	738
amerikaans-samoa	806
argentinië	843
armenië	725
australië	727
bolivië	729
bosnië en herzegowina	728
brasilië	730
sentraal-afrikaanse republiek	808
cocos- (keeling) eilande	850
colombië	733
kroasië	754
ekwatoriaal-guinee	750
ethiopië	742
faroëreilande	809
frans-guyana	830
frans-polinesië	834
gambië	748
georgië	810
guinee-bissau	855
haïti	874
indië	755
indonesië	813
italië	832
jordanië	814
suid-korea	758
kirgisië	842
liberië	759
libië	761
maleisië	771
mauritanië	767
mikronesië	744
mongolië	765
mianmar (birma)	764
namibië	772
nieu-kaledonië	773
nieu-seeland	777
nigerië	774
noordelike mariana-eilande	818
noorweë	819
papoea-nieu-guinee	835
roemenië	837
saoedi-arabië	821
slowenië	783
somalië	785
suid-georgië en die suidelike sandwicheilande	812
sirië	788
tanzanië	796
oos-timor	824
tunisië	793
turkmenië	869
turks- en caicoseilande	823
oekraïne	797
viëtnam	801
britse maagde-eilande	851
amerikaanse maagde-eilande	854
wes-sahara	740
zambië	804
ålandeilande	826
sint barthélemy	827
serwië	782
suid-soedan	786
birləşmiş ərəb əmirlikləri	715
əfqanıstan	631
amerika samoası	806
aland adaları	826
banqladeş	637
belçika	807
bolqarıstan	642
sent-bartelemi	827
bermud adaları	840
karib niderlandı	720
baham adaları	828
buve adası	639
kokos (kilinq) adaları	850
konqo - kinşasa	654
mərkəzi afrika respublikası	808
konqo - brazzavil	653
i̇sveçrə	712
kotd'ivuar	656
kuk adaları	655
çili	649
çin	650
kabo-verde	646
milad adası	651
çex respublikası	659
dominikan respublikası	662
i̇spaniya	709
folklend adaları	665
farer adaları	809
birləşmiş krallıq	848
gürcüstan	810
fransa qvianası	830
cəbəllütariq	811
yunanıstan	670
cənubi corciya və cənubi sendviç adaları	812
qvineya-bisau	855
herd və makdonald adaları	673
macarıstan	676
i̇ndoneziya	813
i̇rlandiya	678
i̇srail	831
men adası	721
britaniyanın hind okeanı ərazisi	640
i̇raq	844
i̇ran	852
i̇slandiya	677
i̇taliya	832
i̇ordaniya	814
qırğızıstan	842
komor adaları	652
sent-kits və nevis	700
şimali koreya	815
küveyt	681
kayman adaları	647
qazaxıstan	833
sent-lusiya	701
lixtenşteyn	862
şri-lanka	867
lüksemburq	816
mərakeş	691
marşal adaları	688
şimali makedoniya	817
şimali marian adaları	818
maldiv adaları	687
norfolk adası	693
norveç	819
fransa polineziyası	834
papua-yeni qvineya	835
polşa	836
müqəddəs pyer və mikelon	702
pitkern adaları	696
rumıniya	837
səudiyyə ərəbistanı	821
solomon adaları	708
seyşel adaları	705
i̇sveç	822
müqəddəs yelena	699
svalbard və yan-mayen	711
syerra-leone	838
san-tome və prinsipi	704
sint-marten	839
törks və kaykos adaları	823
çad	648
fransanın cənub əraziləri	668
şərqi timor	824
türkmənistan	869
türkiyə	714
abş-a bağlı kiçik adacıqlar	716
amerika birləşmiş ştatları	849
özbəkistan	717
sent-vinsent və qrenadinlər	703
britaniyanın virgin adaları	851
abş virgin adaları	854
emirelezhioù arab unanet	715
arc'hantina	843
saint-barthélemy	827
bonaire, sint eustatius ha saba	720
inizi cocos (keeling)	850
sahara ar c'hornôg	740
inizi maloù	665
frañs	667
rouantelezh-unanet	848
gwiana c'hall	830
ginea ar c'heheder	750
ginea-bissau	855
saint kitts ha nevis	700
santez-lusia	701
mec'hiko	689
kaledonia-nevez	773
izelvroioù	776
zeland-nevez	777
polinezia c'hall	834
papoua-ginea nevez	835
sant-pêr-ha-mikelon	702
reünion	781
saint helena, ascension, ha tristan da cunha	699
são tomé ha príncipe	704
douaroù aostral hag antarktikel frañs	668
inizi minor a-bell stadoù-unanet	716
stadoù-unanet	849
inizi gwerc'h breizhveurat	851
inizi gwerc'h ar stadoù unanet	854
američka samoa	806
azerbejdžan	635
bangladeš	637
kokosova (kilingova) ostrva	850
švicarska	712
obala slonovače	656
čile	649
božićna ostrva	651
njemačka	736
džibuti	661
alžir	738
španija	709
fidži	666
grčka	670
južna džordžija i južna sendvička ostrva	812
gvineja-bisao	855
hong kong (sar kina)	675
džerzi	756
kambodža	643
lihtenštajn	862
šri lanka	867
sv. martin	722
maršalova ostrva	688
makao (sar kina)	685
norveška	819
sejšeli	705
švedska	822
slovačka	707
južni sudan	786
čad	648
francuske južne teritorije	668
tadžikistan	792
istočni timor	824
američka vanjska ostrva	716
britanska djevičanska ostrva	851
američka djevičanska ostrva	854
åland, illes	826
albània	724
algèria	738
antàrtida	632
aràbia saudita	821
armènia	725
austràlia	727
àustria	634
bèlgica	807
benín	859
bielorússia	829
bolívia	729
bòsnia i hercegovina	728
bulgària	642
caiman, illes	647
canadà	645
centreafricana, república	808
christmas, illa	651
cocos, illes	850
colòmbia	733
congo, república del	653
congo, república democràtica del	654
cook, illes	655
costa d'ivori	656
croàcia	754
dominicana, república	662
emirats àrabs units	715
eslovàquia	707
eslovènia	783
estats units (eua)	849
estònia	664
etiòpia	742
fèroe, illes	809
finlàndia	743
frança	667
gàmbia	748
geòrgia	810
geòrgia del sud i sandwich del sud, illes	812
grècia	670
groenlàndia	671
república de guinea	672
haití	874
heard, illa i mcdonald, illes	673
illes perifèriques menors dels eua	716
índia	755
indonèsia	813
islàndia	677
itàlia	832
japó	757
jordània	814
letònia	682
líban	683
libèria	759
líbia	761
lituània	684
macedònia del nord	817
malàisia	771
malvines, illes	665
mariannes septentrionals, illes	818
marshall, illes	688
mauritània	767
mèxic	689
micronèsia, estats federats de	744
moçambic	692
moldàvia	690
mònaco	762
mongòlia	765
namíbia	772
níger	863
nigèria	774
norfolk, illa	693
nova caledònia	773
panamà	879
perú	820
pitcairn, illes	696
polinèsia francesa	834
polònia	836
reunió, illa de la	781
sàhara occidental	740
saint kitts i nevis	700
saint-pierre i miquelon	702
saint vincent i les grenadines	703
salomó	708
salvador, el	787
samoa nord-americana	806
são tomé i príncipe	704
sèrbia	782
síria	788
somàlia	785
sud-àfrica	803
suècia	822
suïssa	712
swazilàndia	789
tailàndia	791
tanzània	796
territori britànic de l'oceà índic	640
tunísia	793
turks i caicos, illes	823
txèquia	659
ucraïna	797
vaticà, ciutat del	674
veneçuela	800
verges britàniques, illes	851
verges nord-americanes, illes	854
zàmbia	804
afghánistán	631
ålandy	826
albánie	724
alžírsko	738
americká samoa	806
americké panenské ostrovy	854
arménie	725
austrálie	727
ázerbájdžán	635
bangladéš	637
bělorusko	829
bhútán	638
bolívie	729
bouvetův ostrov	639
brazílie	730
britské indickooceánské území	640
britské panenské ostrovy	851
černá hora	763
čína	650
dánsko	660
džibutsko	661
ekvádor	739
faerské ostrovy	809
falklandy (malvíny)	665
filipíny	695
francouzská guyana	830
francouzská jižní a antarktická území	668
francouzská polynésie	834
grónsko	671
heardův ostrov a mcdonaldovy ostrovy	673
indonésie	813
irák	844
írán	852
itálie	832
jižní georgie a jižní sandwichovy ostrovy	812
jižní súdán	786
jordánsko	814
kajmanské ostrovy	647
kazachstán	833
keňa	680
kokosové ostrovy	850
kyrgyzstán	842
libérie	759
lichtenštejnsko	862
lotyšsko	682
maďarsko	676
mauritánie	767
menší odlehlé ostrovy usa	716
mikronésie	744
německo	736
nepál	860
nigérie	774
nová kaledonie	773
nový zéland	777
omán	853
pákistán	846
palestinská autonomie	694
papua-nová guinea	835
pobřeží slonoviny	656
rovníková guinea	750
řecko	670
saint-pierre a miquelon	702
saúdská arábie	821
severní makedonie	817
severní mariany	818
somálsko	785
súdán	710
svatá helena, ascension a tristan da cunha	699
svatá lucie	701
svatý bartoloměj	827
svatý kryštof a nevis	700
svatý martin (francouzská část)	722
svatý martin (nizozemská část)	839
svatý tomáš a princův ostrov	704
svatý vincenc a grenadiny	703
sýrie	788
šalamounovy ostrovy	708
španělsko	709
špicberky a jan mayen	711
šrí lanka	867
švédsko	822
švýcarsko	712
tádžikistán	792
tchaj-wan	795
turkmenistán	869
uzbekistán	717
vánoční ostrov	651
vatikán	674
východní timor	824
západní sahara	740
camerŵn	644
ynysoedd cocos (keeling)	850
congo, gweriniaeth ddemocrataidd y	654
ynysoedd y falkland (malvinas)	665
holy see (dinas-wladwriaeth y fatican)	674
gwlad yr iâ	677
iran, gweriniaeth islamaidd	852
micronesia, gwladwriaethau ffederal o	744
moldofa, gweriniaeth	690
gogledd macedonia, gweriniaeth	817
saint kitts a nevis	700
saint pierre a miquelon	702
taiwan, talaith china	795
tanzania, gweriniaeth unedig	796
wcráin	797
uda	849
mân ynysoedd allanol yr unol daleithiau	716
ynysoedd virgin, prydeinig	851
ynysoedd virgin, u.s	854
ynysoedd åland	826
bonaire, sint eustatius a saba	720
saint martin (rhan ffrangeg)	722
sint maarten (rhan iseldireg)	839
østrig	634
bosnien-hercegovina	728
caymanøerne	647
juløen	651
cocosøerne	850
cookøerne	655
ækvatorialguinea	750
falklandsøerne	665
færøerne	809
grækenland	670
grønland	671
heard-øen og mcdonald-øerne	673
marshalløerne	688
palæstina	694
rumænien	837
saint kitts og nevis	700
saint-pierre og miquelon	702
saint vincent og grenadinerne	703
são tomé og príncipe	704
saudi-arabien	821
salomonøerne	708
østtimor	824
turks- og caicosøerne	823
usa's ydre småøer	716
britiske jomfruøer	851
amerikanske jomfruøer	854
ålandsøerne	826
saint martin (fransk side)	722
saint martin (hollandsk side)	839
ägypten	663
amerikanisch-samoa	806
äquatorialguinea	750
äthiopien	742
dänemark	660
färöer	809
französisch-guayana	830
französisch-polynesien	834
französische süd- und antarktisgebiete	668
grönland	671
nördliche marianen	818
österreich	634
staat palästina	694
papua-neuguinea	835
rumänien	837
são tomé und príncipe	704
st. helena	699
st. kitts und nevis	700
st. lucia	701
st. vincent und die grenadinen	703
südafrika	803
südgeorgien und die südlichen sandwichinseln	812
südsudan	786
syrien, arabische republik	788
tansania, vereinigte republik	796
türkei	714
turks- und caicosinseln	823
falkland islands (malvinas)	665
holy see (vatican city state)	674
korea, republic of	758
micronesia, federated states of	744
moldova, republic of	690
the republic of north macedonia	817
afganistán	631
antártida	632
azerbaiyán	635
bélgica	807
bután	638
territorio británico del océano índico	640
camerún	644
canadá	645
islas caimán	647
islas cocos (keeling)	850
etiopía	742
gabón	669
hungría	676
irán	852
japón	757
kazajistán	833
kirguistán	842
república democrática popular de lao	845
líbano	683
malí	876
mónaco	762
pakistán	846
panamá	879
reunión	781
rumanía	837
santa helena, ascensión y tristán de acuña	699
saint kitts y nevis	700
santa lucía	701
san pedro y miquelón	702
santo tomé y príncipe	704
islas salomón	708
sudán	710
taiwán	795
tayikistán	792
túnez	793
turquía	714
islas åland	826
bonaire, san eustaquio y saba	720
saint martin (francesa)	722
sint maarten (neerlandesa)	839
sudán del sur	786
alžeeria	738
aomen - hiina erihalduspiirkond	685
araabia ühendemiraadid	715
aserbaidžaan	635
bouvet'i saar	639
bonaire, sint eustatius ja saba	720
ekvatoriaal-guinea	750
fääri saared	809
gröönimaa	671
hongkong - hiina erihalduspiirkond	675
ida-timor	824
jõulusaar	651
kõrgõzstan	842
küpros	658
liibüa	761
lõuna-georgia ja lõuna-sandwichi saared	812
läti	682
lääne-sahara	740
paapua uus-guinea	835
prantsuse lõunaalad	668
prantsuse polüneesia	834
põhja-makedoonia	817
põhja-mariaanid	818
saint kitts ja nevis	700
saint pierre ja miquelon	702
saint vincent ja grenadiinid	703
são tomé ja príncipe	704
seišellid	705
lõuna-sudaan	786
süüria	788
šveits	712
tai	791
tšaad	648
tšehhi	659
tšiili	649
türgi	714
türkmenistan	869
uus-kaledoonia	773
uus-meremaa	777
ühendriikide hajasaared	716
cocosak (keeling uharteak)	850
vatikanoa (egoitza santua)	674
santa helena, ascension eta tristan da cunha	699
saint kitts eta nevis	700
saint-pierre eta mikelune	702
saint vincent eta grenadinak	703
åland uharteak	826
bonaire, san eustakio eta saba	720
san martin (frantsesa)	722
san martin (herbeheretarra)	839
azerbaidžan	635
bouvet'nsaari	639
brittiläinen intian valtameren alue	640
brittiläiset neitsytsaaret	851
etelä-afrikka	803
etelä-georgia ja eteläiset sandwichsaaret	812
etelä-sudan	786
färsaaret	809
itä-timor	824
itävalta	634
länsi-sahara	740
papua-uusi-guinea	835
pohjois-makedonia	817
pohjois-mariaanit	818
päiväntasaajan guinea	750
ranskan eteläiset alueet	668
saint-pierre ja miquelon	702
saint vincent ja grenadiinit	703
tšad	648
turks- ja caicossaaret	823
uusi-kaledonia	773
uusi-seelanti	777
valko-venäjä	829
venäjä	698
algérie	738
samoa américaines	806
antigua-et-barbuda	633
azerbaïdjan	635
bahreïn	636
bénin	859
bosnie-herzégovine	728
île bouvet	639
brésil	730
océan indien britannique	640
îles caïmans	647
île christmas	651
îles cocos	850
îles cook	655
équateur	739
égypte	663
guinée équatoriale	750
érythrée	741
éthiopie	742
îles féroé	809
polynésie française	834
terres australes françaises	668
géorgie	810
grèce	670
guinée	672
guinée-bissau	855
îles heard-et-macdonald	673
saint-siège (vatican)	674
israël	831
jamaïque	679
koweït	681
libéria	759
îles marshall	688
népal	860
nouvelle-calédonie	773
nigéria	774
niué	864
île norfolk	693
îles mariannes du nord	818
norvège	819
papouasie-nouvelle-guinée	835
pérou	820
îles pitcairn	696
sainte-hélène	699
saint-christophe-et-niévès	700
sainte-lucie	701
saint-pierre-et-miquelon	702
saint-vincent-et-les-grenadines	703
saint-marin	877
são tomé-et-principe	704
sénégal	784
slovénie	783
îles salomon	708
géorgie du sud-et-les îles sandwich du sud	812
svalbard et île jan mayen	711
royaume d'eswatini	789
suède	822
taïwan	795
république unie de tanzanie	796
thaïlande	791
trinité-et-tobago	713
turkménistan	869
îles turques-et-caïques	823
îles mineures éloignées des états-unis	716
ouzbékistan	717
wallis-et-futuna	718
yémen	719
bonaire, saint-eustache et saba	720
île de man	721
monténégro	763
saint-martin (partie française)	722
saint-martin (partie néerlandaise)	839
an afganastáin	631
an albáin	724
an ailgéir	738
samó meiriceánach	806
andóra	825
angóla	726
antigua agus barbúda	633
an airgintín	843
an airméin	725
arúba	1008
an astráil	727
an asarbaiseáin	635
na bahámaí	828
bairéin	636
an bhanglaidéis	637
barbadós	856
an bhealarúis	829
an bheilís	732
beirmiúda	840
an bhútáin	638
an bhoisnia agus an heirseagaivéin	728
an bhotsuáin	731
oileán bouvet	639
an bhrasaíl	730
críoch aigéan indiach na breataine	640
brúiné	641
an bhulgáir	642
buircíne fasó	872
an bhurúin	873
an chambóid	643
camarún	644
oileáin cayman	647
poblacht na hafraice láir	808
poblacht na síne	650
an tsín	650
oileán na nollag	651
oileáin cocos (keeling)	850
an cholóim	733
oileáin chomóra	652
poblacht an chongó	653
an congó	653
poblacht dhaonlathach an chongó	654
oileáin cook	655
cósta ríce	734
cósta eabhair	656
an cósta eabhair	656
an chróit	754
cúba	657
eacuadór	739
an éigipt	663
an tsalvadóir	787
an ghuine mheánchiorclach	750
an eiritré	741
an eastóin	664
an aetóip	742
oileáin fháclainne (malvinas)	665
oileáin fharó	809
fidsí	666
guáin na fraince	830
polainéis na fraince	834
críocha deisceartacha na fraince	668
an ghabúin	669
an ghearmáin	736
gána	747
giobráltar	811
an ghréig	670
greanáda	745
guadalúip	749
an ghuáin	753
háití	874
oileán heard agus oileáin mcdonald	673
cathair na vatacáine	674
hondúras	841
an ungáir	676
an íoslainn	677
an indinéis	813
poblacht ioslamach na hiaráine	852
an iaráin	852
an iaráic	844
an iodáil	832
iamáice	679
an tseapáin	757
an iordáin	814
an chasacstáin	833
an chéinia	680
cireabaití	875
an chóiré thuaidh	815
an chóiré theas	758
poblacht na cóiré	758
an chóiré	758
cuáit	681
an chirgeastáin	842
an liobáin	683
leosóta	760
an libéir	759
lichtinstéin	862
an liotuáin	684
an mhaláiv	770
oileáin mhaildíve	687
mailí	876
málta	857
oileáin marshall	688
an mháratáin	767
oileán mhuirís	769
micrinéis, stáit chónaidhme	744
an mholdóiv	690
monacó	762
an mhongóil	765
maracó	691
mósaimbíc	692
maenmar (burma)	764
nárú	878
an ísiltír	776
an nua-chaladóin	773
an nua-shéalainn	777
an nígir	863
an nigéir	774
oileán norfolk	693
poblacht iarthar na macadóine	817
an mhacadóin thuaidh	817
oileáin mariana thuaidh	818
óman	853
an phacastáin	846
stát na palaistíne	694
an phalaistín	694
nua-ghuine phapua	835
peiriú	820
na hoileáin fhilipíneacha	695
oileáin pitcairn	696
an phortaingéil	779
pórtó ríce	778
an rómáin	837
an rúis	698
cónaidhm na rúise	698
saint kitts agus nevis	700
saint pierre agus miquelon	702
saint vincent agus na greanáidíní	703
samó	866
san mairíne	877
são tomé agus príncipe	704
an araib shádach	821
an tseineagáil	784
na séiséil	705
singeapór	706
an tslóvaic	707
an tslóivéin	783
oileáin sholamón	708
an tsomáil	785
an tseoirsia theas agus oileáin sandwich theas	812
an spáinn	709
srí lanca	867
an tsúdáin	710
an eilvéis	712
taiwan, cúige na síne	795
an táidsíceastáin	792
poblacht aontaithe na tansáine	796
an tansáin	796
an téalainn	791
tíomór-leste	824
tóga	790
oileáin na tríonóide agus tobága	713
an túinéis	793
an tuircméanastáin	869
oileáin na dturcach agus caicos	823
an úcráin	797
aontas na néimíríochtaí arabacha	715
an ríocht aontaithe	848
an bhreatain mhór	848
stáit aontaithe mheiriceá	849
stáit aontaithe	849
oileáin imeallacha stáit aontaithe	716
an úisbéiceastáin	717
vanuatú	871
veiniséala	800
vítneam	801
oileáin bhriotanacha na maighdean	851
oileáin mheiriceánacha na maighdean	854
an sahára thiar	740
éimin	719
an tsiombáib	805
oileáin åland	826
oileáin aland	826
bonaire, sint eustatius agus saba	720
geansaí	746
oileán mhanann	721
geirsí	756
montainéagró	763
saint martin (cuid na fraince)	722
sint maarten (cuid na hísiltíre)	839
an tsúdáin theas	786
acerbaixán	635
belarús	829
bélxica	807
bhután	638
territorio británico do océano índico	640
illas caimán	647
illas cocos (keeling)	850
congo (república democrática do)	654
güiana francesa	830
alemaña	736
güiana	753
república de haití	874
xapón	757
casaquistán	833
república popular e democrática de corea	815
kirguizistán	842
república das maldivas	687
república das illas marshall	688
níxer	863
paquistán	846
papúa nova guinea	835
romanía	837
santa helena, ascensión e tristan da cunha	699
saint kitts e nevis	700
san pedro e miquelón	702
san tomé e príncipe	704
illas salomón	708
suráfrica	803
ucraína	797
illas virxes británicas	851
sáhara occidental	740
illas åland	826
bonaire, san eustaquio e saba	720
san martiño (francesa)	722
sudán do sur	786
caina, sin	650
tsibiran cocos (keeling)	850
masar, misira	663
izira'ila	831
burma, miyamar	764
sham, siriya	788
tsibirin åland	826
bonaire, sint eustatius da saba	720
saint martin (bangaren faransa)	722
sint maarten (sashin yaren mutanen holland)	839
ålandski otoci	826
kokosovi (keelingovi) otoci	850
kongo - kinshasa	654
kongo - brazzaville	653
božićni otok	651
španjolska	709
maršalovi otoci	688
mjanmar (burma)	764
palestinsko područje	694
francuski južni i antarktički teritoriji	668
mali udaljeni otoci sad-a	716
afganisztán	631
albánia	724
algéria	738
antigua és barbuda	633
argentína	843
örményország	725
ausztrália	727
azerbajdzsán	635
bahama-szigetek	828
fehéroroszország	829
bosznia-hercegovina	728
bouvet-sziget	639
brazília	730
brit indiai-óceáni terület	640
bulgária	642
zöld-foki köztársaság	646
kajmán-szigetek	647
csád	648
kína	650
karácsony-sziget	651
kókusz (keeling)-szigetek	850
comore-szigetek	652
cook-szigetek	655
elefántcsontpart	656
horvátország	754
dánia	660
egyenlítői-guinea	750
észtország	664
etiópia	742
falkland-szigetek	665
feröer	809
fidzsi-szigetek	666
finnország	743
franciaország	667
francia polinézia	834
francia déli területek	668
grúzia	810
németország	736
ghána	747
gibraltár	811
görögország	670
bissau-guinea	855
heard-sziget és mcdonald-szigetek	673
indonézia	813
írország	678
olaszország	832
japán	757
jordánia	814
kazahsztán	833
kirgizisztán	842
lettország	682
litvánia	684
észak-macedónia	817
madagaszkár	686
maldív-szigetek	687
marshall-szigetek	688
mauritánia	767
mexikó	689
mikronéziai szövetségi államok	744
mongólia	765
marokkó	691
új-kaledónia	773
új-zéland	777
norfolk-sziget	693
északi-mariana-szigetek	818
norvégia	819
pakisztán	846
pápua új-guinea	835
fülöp-szigetek	695
pitcairn-szigetek	696
lengyelország	836
portugália	779
románia	837
oroszország	698
saint kitts és nevis	700
saint vincent és a grenadine-szigetek	703
são tomé és príncipe	704
szaudi-arábia	821
szenegál	784
seychelle-szigetek	705
szingapúr	706
szlovákia	707
szlovénia	783
salamon-szigetek	708
szomália	785
déli-georgia és déli-sandwich-szigetek	812
spanyolország	709
szudán	710
spitzbergák és jan mayen	711
szváziföld	789
svédország	822
svájc	712
szíria	788
tádzsikisztán	792
tanzánia	796
thaiföld	791
kelet-timor	824
tokelau-szigetek	868
trinidad és tobago	713
tunézia	793
törökország	714
türkmenisztán	869
turks- és caicos-szigetek	823
az amerikai egyesült államok lakatlan külbirtokai	716
üzbegisztán	717
brit virgin-szigetek	851
amerikai virgin-szigetek	854
wallis és futuna	718
nyugat-szahara	740
man-sziget	721
montenegró	763
szent márton-sziget (francia rész)	722
szent márton-sziget (holland rész)	839
dél-szudán	786
koszovó	861
kepulauan cocos (keeling)	850
kepulauan falkland(malvinas)	665
saint kitts dan nevis	700
saint pierre dan miquelon	702
saint vincent dan the grenadines	703
sameinuðu arabísku furstadæmin	715
antígva og barbúda	633
albanía	724
armenía	725
suðurskautslandið	632
bandaríska samóa	806
austurríki	634
ástralía	727
álandseyjar	826
aserbaísjan	635
bosnía og hersegóvína	728
belgía	807
búrkína fasó	872
búlgaría	642
búrúndí	873
bermúda	840
brúnei	641
bólivía	729
brasilía	730
bútan	638
hvíta-rússland	829
belís	732
kókoseyjar	850
lýðstjórnarlýðveldið kongó	654
mið-afríkulýðveldið	808
kongó	653
fílabeinsströndin	656
cooks-eyjar	655
síle	649
kamerún	644
kólumbía	733
kosta ríka	734
kúba	657
grænhöfðaeyjar	646
jólaeyja	651
kípur	658
tékkland	659
þýskaland	736
djibútí	661
danmörk	660
dóminíka	737
dóminíska lýðveldið	662
alsír	738
vestur-sahara	740
spánn	709
eþíópía	742
fídjíeyjar	666
míkrónesía	744
færeyjar	809
georgía	810
franska gvæjana	830
gíbraltar	811
grænland	671
gambía	748
gínea	672
gvadelúpeyjar	749
miðbaugs-gínea	750
suður-georgía og suður-sandvíkureyjar	812
gínea-bissá	855
gvæjana	753
króatía	754
haítí	874
indónesía	813
írland	678
ísrael	831
mön	721
írak	844
íran	852
ísland	677
ítalía	832
jamaíka	679
jórdanía	814
kenía	680
kambódía	643
kíribatí	875
kómoreyjar	652
sankti kristófer og nevis	700
norður-kórea	815
suður-kórea	758
kúveit	681
cayman-eyjar	647
líbanon	683
sankti lúsía	701
srí lanka	867
líbería	759
lesótó	760
litháen	684
lúxemborg	816
líbía	761
mónakó	762
moldóva	690
norður-makedónía	817
mongólía	765
makaó	685
norður-maríanaeyjar	818
máritanía	767
máritíus	769
maldívur	687
malaví	770
mexíkó	689
malasía	771
mósambík	692
namibía	772
nýja-kaledónía	773
nígería	774
níkaragva	775
naúrú	878
nýja-sjáland	777
franska pólýnesía	834
papúa nýja-gínea	835
pólland	836
púertó ríkó	778
palestína	694
portúgal	779
palá	858
paragvæ	780
rúmenía	837
serbía	782
rússland	698
rúanda	865
sádi-arabía	821
salómonseyjar	708
seychelles-eyjar	705
súdan	710
svíþjóð	822
singapúr	706
slóvenía	783
svalbarði	711
slóvakía	707
síerra leóne	838
san marínó	877
sómalía	785
súrínam	847
suður-súdan	786
saó tóme og prinsípe	704
sýrland	788
esvatíní	789
turks- og caicoseyjar	823
frönsku suðlægu landsvæðin	668
tógó	790
taíland	791
tadsíkistan	792
tókelá	868
austur-tímor	824
túrkmenistan	869
túnis	793
trínidad og tóbagó	713
túvalú	870
taívan	795
tansanía	796
úkraína	797
úganda	798
smáeyjar bandaríkjanna	716
úrúgvæ	799
úsbekistan	717
vatíkanið	674
sankti vinsent og grenadínur	703
venesúela	800
bresku jómfrúaeyjar	851
bandarísku jómfrúaeyjar	854
víetnam	801
vanúatú	871
wallis- og fútúnaeyjar	718
samóa	866
kósovó	861
suður-afríka	803
sambía	804
isole åland	826
isole fær øer	809
territori britannici dell'oceano indiano	640
perù	820
saint pierre e miquelon	702
sant'elena, isola di ascensione e tristan da cunha	699
saint vincent e grenadine	703
samoaya amerîkanî	806
anguîla	723
antarktîka	632
antîgua û berbûda	633
arjentîn	843
arûba	1008
bangladeş	637
belarûs	829
belçîka	807
belîze	732
bênîn	859
bermûda	840
bûtan	638
bolîvya	729
bosniya û herzegovîna	728
brazîl	730
erdê okyanûsa hindî ya brîtanî	640
brûney	641
burkîna faso	872
burundî	873
kamerûn	644
giravên kaymanê	647
komara afrîkaya navend	808
şîle	649
çîn	650
girava sersalê	651
giravên cocos (keeling)	850
kongo - kînşasa	654
giravên cook	655
kosta rîka	734
peravê diranfîl	656
kûba	657
kîpros	658
danîmarka	660
cîbûtî	661
domînîka	737
komara domînîk	662
gîneya rojbendî	750
erîtrea	741
giravên malvîn	665
giravên feroe	809
fîjî	666
fînlenda	743
guyanaya fransî	830
polînezyaya fransî	834
erdên başûr ên fransî	668
cîbraltar	811
grînlenda	671
gîne	672
gîne-bissau	855
haîtî	874
girava heard û giravên mcdonald	673
vatîkan	674
hondûras	841
îslenda	677
îndonezya	813
îran	852
îrlenda	678
îsraêl	831
îtalya	832
jamaîka	679
kirîbatî	875
korêya bakur	815
korêya başûr	758
lîberya	759
lîbya	761
lîtvanya	684
lûksembûrg	816
malawî	770
maldîv	687
malî	876
giravên marşal	688
morîtanya	767
maurîtius	769
meksîk	689
mîkronezya	744
mozambîk	692
myanmar (birmanya)	764
namîbya	772
naûrû	878
kaledonyaya nû	773
nû zelenda	777
nîkaragua	775
nîjer	863
nîjerya	774
niûe	864
giravên bakurê marianan	818
norwêc	819
xakên filistînî	694
papua gîneya nû	835
perû	820
filîpîn	695
giravên pitcairn	696
portûgal	779
porto rîko	778
rûsya	698
ezîze helena	699
saint kitts û nevîs	700
saint-pierre û miquelon	702
saint vincent û giravên grenadîn	703
san marîno	877
sao tome û prînsîpe	704
erebistana siyûdî	821
seyşel	705
singapûr	706
giravên salomon	708
afrîkaya başûr	803
south georgia û giravên sandwich-a başûr	812
srî lanka	867
sûdan	710
sûrînam	847
svalbard û jan mayen	711
swazîlenda	789
swêd	822
swîsre	712
sûrî	788
tacîkistan	792
tîmora-leste	824
trînîdad û tobago	713
tûnis	793
giravên turk û kaîkos	823
tûvalû	870
ûganda	798
ûkrayna	797
emîrtiyên erebî yên yekbûyî	715
keyaniya yekbûyî	848
dewletên yekbûyî yên amerîkayê	849
giravên derveyî piçûk ên dewletên yekbûyî	716
ûrûguay	799
ûzbêkistan	717
vanûatû	871
vîetnam	801
giravên virgin, brîtanî	851
giravên virgin, u.s	854
wallis û futuna	718
zîmbabwe	805
giravên åland	826
bonaire, sint eustatius û saba	720
saint martin (beşa fransî)	722
sint maarten (beşa hollandî)	839
sûdana başûr	786
jungtiniai arabų emyratai	715
armėnija	725
alandų salos	826
azerbaidžanas	635
bangladešas	637
brunėjus	641
karibų nyderlandai	720
buvė sala	639
kokosų (kilingo) salos	850
kongas-kinšasa	654
centrinės afrikos respublika	808
kongas-brazavilis	653
šveicarija	712
čilė	649
kamerūnas	644
žaliasis kyšulys	646
kalėdų sala	651
čekija	659
džibutis	661
alžyras	738
vakarų sachara	740
eritrėja	741
fidžis	666
farerų salos	809
prancūzija	667
prancūzijos gviana	830
gvinėja	672
pusiaujo gvinėja	750
pietų džordžija ir pietų sandvičo salos	812
bisau gvinėja	855
hondūras	841
indijos vandenyno britų sritis	640
džersis	756
šiaurės korėja	815
pietų korėja	758
kaimanų salos	647
lichtenšteinas	862
maršalo salos	688
šiaurės makedonija	817
mianmaras (birma)	764
marianos šiaurinės salos	818
niujė	864
prancūzijos polinezija	834
papua naujoji gvinėja	835
seišeliai	705
švedija	822
singapūras	706
šv. elenos sala	699
slovėnija	783
siera leonė	838
pietų sudanas	786
san tomė ir prinsipė	704
čadas	648
prancūzijos pietų sritys	668
tadžikija	792
rytų timoras	824
turkmėnistanas	869
jungtinių valstijų mažosios tolimosios salos	716
vatikano miesto valstybė	674
šventasis vincentas ir grenadinai	703
didžiosios britanijos mergelių salos	851
jungtinių valstijų mergelių salos	854
volisas ir futūna	718
pietų afrika	803
zimbabvė	805
apvienotie arābu emirāti	715
afganistāna	631
albānija	724
armēnija	725
argentīna	843
austrālija	727
azerbaidžāna	635
bangladeša	637
beļģija	807
bulgārija	642
senbartelmī	827
bolīvija	729
nīderlandes karību salas	720
brazīlija	730
butāna	638
buvē sala	639
botsvāna	731
kanāda	645
kokosu (kīlinga) salas	850
kongo (kinšasa)	654
centrālāfrikas republika	808
kongo (brazavila)	653
šveice	712
kotdivuāra	656
čīle	649
kamerūna	644
ķīna	650
ziemsvētku sala	651
čehija	659
vācija	736
džibutija	661
dānija	660
dominikāna	662
alžīrija	738
ēģipte	663
rietumsahāra	740
spānija	709
mikronēzija	744
fēru salas	809
grenāda	745
francijas gviāna	830
gērnsija	746
gibraltārs	811
ekvatoriālā gvineja	750
grieķija	670
dienviddžordžija un dienvidsendviču salas	812
gvineja-bisava	855
gajāna	753
ķīnas īpašās pārvaldes apgabals honkonga	675
hērda sala un makdonalda salas	673
horvātija	754
ungārija	676
indonēzija	813
īrija	678
izraēla	831
indijas okeāna britu teritorija	640
irāka	844
irāna	852
itālija	832
džērsija	756
jordānija	814
japāna	757
kirgizstāna	842
ziemeļkoreja	815
kazahstāna	833
libāna	683
sentlūsija	701
lihtenšteina	862
šrilanka	867
libērija	759
lībija	761
senmartēna	722
māršala salas	688
ziemeļmaķedonija	817
mjanma (birma)	764
ķīnas īpašās pārvaldes apgabals makao	685
ziemeļu marianas salas	818
mauritānija	767
maurīcija	769
maldīvija	687
malāvija	770
namībija	772
nigēra	863
nigērija	774
nīderlande	776
norvēģija	819
nepāla	860
jaunzēlande	777
omāna	853
francijas polinēzija	834
papua-jaungvineja	835
filipīnas	695
pakistāna	846
senpjēra un mikelona	702
pitkērnas salas	696
palestīna	694
portugāle	779
rumānija	837
saūda arābija	821
zālamana salas	708
seišelu salas	705
sudāna	710
singapūra	706
sv.helēnas sala	699
slovēnija	783
svalbāra un jana majena sala	711
slovākija	707
sanmarīno	877
senegāla	784
somālija	785
dienvidsudāna	786
sintmārtena	839
sīrija	788
tērksas un kaikosas salas	823
čada	648
francijas dienvidjūru teritorija	668
tadžikistāna	792
turkmenistāna	869
trinidāda un tobāgo	713
taivāna	795
tanzānija	796
asv mazās aizjūras salas	716
uzbekistāna	717
vatikāns	674
sentvinsenta un grenadīnas	703
venecuēla	800
britu virdžīnas	851
asv virdžīnas	854
dienvidāfrikas republika	803
congo - kinshasa	654
congo - brazzaville	653
kepulauan georgia selatan & sandwich selatan	812
kepulauan heard & mcdonald	673
kepulauan terpencil a.s	716
saint vincent dan grenadines	703
kepulauan virgin a.s	854
l-afganistan	631
l-albanija	724
l-alġerija	738
is-samoa amerikana	806
l-angola	726
l-antartika	632
l-arġentina	843
l-armenja	725
l-awstralja	727
l-awstrija	634
l-ażerbajġan	635
il-bahamas	828
il-bahrain	636
il-bangladesh	637
il-belarussja	829
il-belġju	807
il-belize	732
il-benin	859
il-bhutan	638
il-bolivja	729
il-bożnija-ħerzegovina	728
il-botswana	731
gżira bouvet	639
il-brażil	730
territorju brittaniku tal-oċean indjan	640
il-brunei	641
il-bulgarija	642
il-burkina faso	872
il-burundi	873
il-kambodja	643
il-kamerun	644
il-kanada	645
il-gżejjer cayman	647
ir-repubblika ċentru-afrikana	808
iċ-chad	648
iċ-ċili	649
iċ-ċina	650
il-gżira christmas	651
gżejjer cocos (keeling)	850
il-kolombja	733
il-kongo - brazzaville	653
ir-repubblika demokratika tal-kongo	654
gżejjer cook	655
il-costa rica	734
il-kosta tal-avorju	656
il-kroazja	754
ċipru	658
ir-repubblika ċeka	659
id-danimarka	660
il-djibouti	661
ir-repubblika dominicana	662
l-ekwador	739
l-eġittu	663
il-guinea ekwatorjali	750
l-eritrea	741
l-estonja	664
l-etjopja	742
il-gżejjer falkland	665
il-gżejjer faeroe	809
fiġi	666
il-finlandja	743
il-guyana franċiża	830
polineżja franċiża	834
it-territorji franċiżi tan-nofsinhar	668
il-gabon	669
il-gambja	748
il-georgia	810
il-ġermanja	736
il-ghana	747
ġibiltà	811
il-greċja	670
il-gwatemala	751
il-guinea	672
il-guinea-bissau	855
il-guyana	753
il-haiti	874
il-gżejjer heard u l-gżejjer mcdonald	673
l-istat tal-belt tal-vatikan	674
il-honduras	841
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	675
l-ungerija	676
l-iżlanda	677
l-indja	755
l-indoneżja	813
l-iran	852
l-iraq	844
l-irlanda	678
iżrael	831
l-italja	832
il-ġamajka	679
il-ġappun	757
il-ġordan	814
il-każakistan	833
il-kenja	680
il-korea ta' fuq	815
il-korea t'isfel	758
il-kuwajt	681
il-kirgiżistan	842
il-laos	845
il-latvja	682
il-libanu	683
il-lesoto	760
il-liberja	759
il-libja	761
il-liechtenstein	862
il-litwanja	684
il-lussemburgu	816
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	685
il-malawi	770
il-malasja	771
il-maldivi	687
il-mali	876
gżejjer marshall	688
il-mauritania	767
il-messiku	689
il-mikroneżja	744
il-moldova	690
il-mongolja	765
il-marokk	691
il-mozambique	692
il-myanmar/burma	764
in-namibja	772
in-nepal	860
in-netherlands	776
in-nikaragwa	775
in-niġer	863
in-niġerja	774
gżira norfolk	693
il-maċedonja ta' fuq	817
ġżejjer mariana tat-tramuntana	818
in-norveġja	819
l-oman	853
il-pakistan	846
it-territorji palestinjani	694
il-panama	879
il-paragwaj	780
il-perù	820
il-filippini	695
gżejjer pitcairn	696
il-polonja	836
il-portugall	779
il-qatar	697
ir-rumanija	837
ir-russja	698
ir-rwanda	865
saint kitts u nevis	700
saint pierre u miquelon	702
saint vincent u l-grenadini	703
são tomé u príncipe	704
l-arabja sawdija	821
is-senegal	784
is-seychelles	705
is-slovakkja	707
is-slovenja	783
il-gżejjer solomon	708
is-somalja	785
l-afrika t'isfel	803
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	812
is-sri lanka	867
is-sudan	710
is-suriname	847
l-eswatini	789
l-iżvezja	822
l-iżvizzera	712
is-sirja	788
it-tajwan	795
it-taġikistan	792
it-tanzanija	796
it-tajlandja	791
it-togo	790
it-tokelau	868
it-tuneżija	793
it-turkija	714
it-turkmenistan	869
il-gżejjer turks u caicos	823
l-uganda	798
l-ukrajna	797
l-emirati għarab magħquda	715
ir-renju unit	848
l-istati uniti	849
l-istati uniti tal-amerka	849
il-gżejjer minuri mbiegħda tal-istati uniti	716
l-urugwaj	799
l-użbekistan	717
il-venezwela	800
il-vjetnam	801
il-gżejjer verġni brittaniċi	851
il-gżejjer verġni tal-istati uniti	854
is-saħara tal-punent	740
il-jemen	719
iż-żambja	804
iż-żimbabwe	805
il-gżejjer aland	826
in-netherlands tal-karibew	720
il-montenegro	763
is-serbja	782
is-sudan t'isfel	786
il-kosovo	861
østerrike	634
bosnia-hercegovina	728
bouvetøya	639
kokosøyene	850
cookøyene	655
christmasøya	651
vest-sahara	740
falklandsøyene	665
mikronesiaføderasjonen	744
færøyene	809
ekvatorial-guinea	750
sør-georgia og de søre sandwichøyene	812
heard- og mcdonald-øyene	673
caymanøyene	647
marshalløyene	688
nord-makedonia	817
nord-marianene	818
ny-caledonia	773
papua ny-guinea	835
de okkuperte palestinske områdene	694
salomonøyene	708
sør-sudan	786
sint maarten (nederlandsk del)	839
turks- og caicosøyene	823
søre franske territorier	668
øst-timor	824
usa, mindre, utenforliggende øyer	716
saint vincent og grenadinene	703
jomfruøyene (britisk)	851
jomfruøyene (usa)	854
wallis- og futunaøyene	718
sør-afrika	803
republiek albanië	724
republiek armenië	725
gemenebest van australië	727
gemenebest van de bahama's	828
bahama's	828
republiek wit-rusland	829
bosnië en herzegovina	728
bosnië-herzegovina	728
federale republiek brazilië	730
brazilië	730
republiek kaapverdië	646
kaapverdië	646
centraal-afrikaanse republiek	808
republiek kroatië	754
kroatië	754
republiek equatoriaal-guinea	750
equatoriaal-guinea	750
federale democratische republiek ethiopië	742
faeröer	809
frans-polynesië	834
republiek guinee-bissau	855
coöperatieve republiek guyana	753
republiek haïti	874
republiek indonesië	813
staat israël	831
hasjemitisch koninkrijk jordanië	814
kirgizië	842
staat libië	761
islamitische republiek mauritanië	767
federale staten van micronesië	744
micronesië	744
republiek moldavië	690
moldavië	690
republiek namibië	772
nieuw-caledonië	773
nieuw-zeeland	777
republiek noord-macedonië	817
noord-macedonië	817
onafhankelijke staat papoea-nieuw-guinea	835
papoea-nieuw-guinea	835
sint-helena	699
federatie saint kitts en nevis	700
saint kitts en nevis	700
saint-pierre en miquelon	702
saint vincent en de grenadines	703
democratische republiek são tomé en principe	704
são tomé en principe	704
koninkrijk saudi-arabië	821
saudi-arabië	821
republiek slovenië	783
slovenië	783
federale republiek somalië	785
zuid-afrika	803
zuid-georgia en de zuidelijke sandwicheilanden	812
syrië	788
democratische republiek timor-leste	824
republiek tunesië	793
tunesië	793
turks- en caicoseilanden	823
sint-maarten (frans deel)	722
sint-maarten (franse antillen)	722
collectiviteit van sint-maarten	722
republiek servië	782
servië	782
sint maarten (nederlands deel)	839
republiek zuid-soedan	786
zuid-soedan	786
kokosøyane	850
cookøyane	655
falklandsøyane	665
færøyane	809
sør-georgia og de søre sandwichøyane	812
heard- og mcdonald-øyane	673
caymanøyane	647
marshalløyane	688
nord-marianane	818
dei okkuperte palestinske områda	694
salomonøyane	708
turks- og caicosøyane	823
aust-timor	824
usa, mindre, utanforliggande øyar	716
saint vincent og grenadinane	703
jomfruøyane (britisk)	851
jomfruøyane (usa)	854
wallis- og futunaøyane	718
de franske sørterritorier	668
heard- og mcdonaldøyene	673
norfolkøya	693
det palestinske området	694
pitcairnøyene	696
st. vincent og grenadinene	703
sør-georgia og sør-sandwichøyene	812
usas ytre øyer	716
de britiske jomfruøyene	851
de amerikanske jomfruøyene	854
samoa amerykańskie	806
azerbejdżan	635
białoruś	829
bośnia i hercegowina	728
bułgaria	642
kambodża	643
republika zielonego przylądka	646
wyspa bożego narodzenia	651
wybrzeże kości słoniowej	656
dżibuti	661
gwinea równikowa	750
fidżi	666
francuskie terytoria południowe i antarktyczne	668
węgry	676
włochy	832
łotwa	682
macedonia północna	817
mołdawia	690
mariany północne	818
papua-nowa gwinea	835
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	699
saint vincent i grenadyny	703
wyspy świętego tomasza i książęca	704
słowenia	783
południowa afryka	803
georgia południowa i sandwich południowy	812
tadżykistan	792
dalekie wyspy mniejsze stanów zjednoczonych	716
wyspy dziewicze stanów zjednoczonych	854
czarnogóra	763
afeganistão	631
albânia	724
antígua e barbuda	633
arábia saudita	821
argélia	738
arménia	725
austrália	727
áustria	634
bielorrússia	829
bósnia-herzegovina	728
butão	638
cazaquistão	833
colômbia	733
croácia	754
eslovénia	783
estónia	664
finlândia	743
gabão	669
gâmbia	748
geórgia	810
geórgia do sul e ilhas sandwich do sul	812
grécia	670
gronelândia	671
guiné	672
guiné-bissau	855
guiné equatorial	750
iémen	719
ilhas åland	826
ilhas caimão	647
ilhas cocos (keeling)	850
ilhas faroé	809
ilhas salomão	708
ilhas virgens britânicas	851
indonésia	813
islândia	677
itália	832
japão	757
jordânia	814
letónia	682
lituânia	684
madagáscar	686
malásia	771
maláui	770
maurícia	769
mauritânia	767
mianmar (birmânia)	764
micronésia	744
moçambique	692
moldávia	690
nicarágua	775
nova caledónia	773
nova zelândia	777
omã	853
países baixos caribenhos	720
papua-nova guiné	835
paquistão	846
polinésia francesa	834
quénia	680
quirguistão	842
camarões	644
reunião	781
roménia	837
santa lúcia	701
são bartolomeu	827
são cristóvão e neves	700
são martinho	4
são vicente e granadinas	703
sérvia	782
somália	785
essuatíni	789
sudão	710
sudão do sul	786
suécia	822
suíça	712
tailândia	791
tajiquistão	792
tanzânia	796
território britânico do oceano índico	640
terras austrais e antárticas francesas	668
territórios palestinos	694
turquemenistão	869
ucrânia	797
uzbequistão	717
zâmbia	804
zimbábue	805
antigua și barbuda	633
samoa americană	806
insulele åland	826
bosnia și herțegovina	728
sfântul bartolomeu	827
insulele cocos (keeling)	850
elveția	712
sahara occidentală	740
franța	667
guyana franceză	830
guineea ecuatorială	750
georgia de sud și insulele sandwich de sud	812
guineea-bissau	855
r.a.s. hong kong a chinei	675
insula heard și insulele mcdonald	673
croația	754
kârgâzstan	842
saint kitts și nevis	700
sfânta lucia	701
sfântul martin	722
r.a.s. macao a chinei	685
noua zeelandă	777
polinezia franceză	834
papua-noua guinee	835
saint-pierre și miquelon	702
arabia saudită	821
sfânta elena	699
svalbard și jan mayen	711
sao tomé și príncipe	704
insulele turks și caicos	823
teritoriile australe și antarctice franceze	668
trinidad și tobago	713
insulele îndepărtate ale s.u.a	716
statul cetății vaticanului	674
saint vincent și grenadinele	703
wallis și futuna	718
albánsko	724
arménsko	725
antarktída	632
rakúsko	634
svätý bartolomej	827
karibské holandsko	720
švajčiarsko	712
estónsko	664
západná sahara	740
španielsko	709
fínsko	743
mikronézia	744
francúzsko	667
gruzínsko	810
francúzska guayana	830
grécko	670
južná georgia a južné sandwichove ostrovy	812
hongkong – oao číny	675
chorvátsko	754
írsko	678
britské indickooceánske územie	640
svätý krištof a nevis	700
svätá lucia	701
lichtenštajnsko	862
líbya	761
čierna hora	763
svätý martin (fr.)	722
severné macedónsko	817
macao – oao číny	685
severné mariány	818
maurícius	769
nová kaledónia	773
nórsko	819
francúzska polynézia	834
papua nová guinea	835
poľsko	836
palestínske územia	694
saudská arábia	821
svätá helena	699
san maríno	877
južný sudán	786
svätý tomáš a princov ostrov	704
salvádor	787
svätý martin (hol.)	839
sýria	788
francúzske južné a antarktické územia	668
východný timor	824
turkménsko	869
menšie odľahlé ostrovy usa	716
svätý vincent a grenadíny	703
južná afrika	803
ameriška samoa	806
ålandski otoki	826
demokratična republika kongo	654
centralnoafriška republika	808
švica	712
slonokoščena obala	656
božični otok	651
nemčija	736
alžirija	738
grčija	670
južna georgia in južni sandwichevi otoki	812
hrvaška	754
madžarska	676
saint kitts in nevis	700
črna gora	763
norfolški otok	693
saint pierre in miquelon	702
slovaška	707
francosko južno ozemlje	668
turčija	714
stranski zunanji otoki združenih držav	716
saint vincent in grenadine	703
britanski deviški otoki	851
ameriški deviški otoki	854
južnoafriška republika	803
jasiiradaha cocos (keeling)	850
gini-bisaaw	855
israa'iil	831
jasiiradaha åland	826
bonaire, sint eustatius iyo saba	720
saint martin (qayb faransiis ah)	722
sint maarten (qaybta nederlandka)	839
shqipëri	724
andorrë	825
angolë	726
anguilë	723
antarktidë	632
argjentinë	843
arubë	1008
belgjikë	807
bosnjë & hercegovinë	728
botsvanë	731
kepi i gjelbër	646
republika afrikano-qendrore	808
kinë	650
ishujt kokos (kiling)	850
kongo-brazavil	653
kosta rikë	734
bregu i fildishtë	656
kubë	657
republika çeke	659
danimarkë	660
dominikë	737
finlandë	743
francë	667
guajana frënge	830
polinezia frënge	834
territoret frënge jugore	668
groenlandë	671
grenadë	745
guatemalë	751
guinea-bisau	855
guajanë	753
ishujt hërd & mekdonald	673
rva i hong kongut kinë	675
islandë	677
irlandë	678
xhamajkë	679
rva i makaos kinë	685
maltë	857
martinikë	766
meksikë	689
mianmar (burma)	764
holandë	776
zelandë e re	777
ishujt veriorë mariana	818
ruandë	865
shën helena	699
shën kits e nevis	700
shën luçia	701
shën pier dhe mikëlon	702
shën vinsent & grenadinet	703
sao tome & prinsipe	704
afrikë e jugut	803
xhorxha jugore dhe ishujt sanduiç të jugut	812
spanjë	709
sri lankë	867
svalbard & zhan majen	711
zvicër	712
tajlandë	791
ishujt turk & kaikos	823
ugandë	798
ukrainë	797
mbretëria e bashkuar	848
ishujt e përtejmë shba-së	716
venezuelë	800
ishujt e virgjër britanikë	851
ishujt e virgjër amerikanë	854
sahara perëndimore	740
gërnsi	746
xhërsi	756
shën bartolomeo	827
shën martin	4
österrike	634
bonaire, saint eustatius och saba	720
bouvetön	639
kokosöarna	850
cooköarna	655
julön	651
västsahara	740
falklandsöarna	665
färöarna	809
heard- och mcdonaldsöarna	673
saint kitts och nevis	700
caymanöarna	647
saint martin (franska delen)	722
marshallöarna	688
norfolkön	693
saint-pierre och miquelon	702
pitcairnöarna	696
palestinska territoriet, ockuperade	694
salomonöarna	708
são tomé och príncipe	704
sint maarten (nederländska delen)	839
turks- och caicosöarna	823
franska södra territorierna	668
tokelauöarna	868
östtimor	824
usa:s yttre öar	716
saint vincent och grenadinerna	703
brittiska jungfruöarna	851
amerikanska jungfruöarna	854
wallis- och futunaöarna	718
kongo, jamhuri ya kidemokrasia	654
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	815
korea kusini, jamhuri	758
saint vincent na grenadines	703
ngwane, ufalme wa eswatini	789
tanzania, jamhuri ya muungano	796
bonaire, saint-eustache na saba	720
mtakatifu-barthélemy	827
saint-martin (sehemu ya kifaransa)	722
saint-martin (sehemu ya uholanzi)	839
birleşen arap emiratlary	715
angilýa	723
albaniýa	724
awstriýa	634
awstraliýa	727
azerbaýjan	635
bosniýa we gertsegowina	728
belgiýa	807
burkina-faso	872
bolgariýa	642
bahreýn	636
sen-bartelemi	827
bruneý	641
boliwiýa	729
boneýr, sint-estatius we saba	720
braziliýa	730
belarusiýa	829
şweýsariýa	712
kot-d'iwuar	656
kitaý	650
kolumbiýa	733
kosta-rika	734
kabo-werde	646
kýurasao	735
çehiýa	659
germaniýa	736
daniýa	660
estoniýa	664
müsür	663
eritriýa	741
ispaniýa	709
efiopiýa	742
finlandiýa	743
mikroneziýa	744
fransiýa	667
beýik britaniýa	848
gruziýa	810
grenlandiýa	671
gambiýa	748
gwineýa	672
ekwatorial gwineýa	750
gretsiýa	670
günorta jorjiýa we günorta sandwiç adalary	812
gwineýa-bisau	855
gaýana	753
horwatiýa	754
wengriýa	676
indoneziýa	813
irlandiýa	678
ysraýyl	831
hindi ummanynda britaniýa teritoriýasy	640
islandiýa	677
italiýa	832
ýamaýka	679
iordaniýa	814
ýaponiýa	757
keniýa	680
sent-kits we newis	700
demirgazyk koreýa	815
günorta koreýa	758
kuweýt	681
kaýman adalary	647
sent-lýusiýa	701
lihtenşteýn	862
liberiýa	759
lýuksemburg	816
latwiýa	682
liwiýa	761
moldowiýa	690
çernogoriýa	763
sent-marten	722
marşall adalary	688
demirgazyk makedoniýa	817
mýanma	764
mongoliýa	765
mawritaniýa	767
mawrikiý	769
malaýziýa	771
namibiýa	772
täze kaledoniýa	773
nigeriýa	774
gollandiýa	776
norwegiýa	819
täze zelandiýa	777
fransuz polineziýasy	834
papua – täze gwineýa	835
sen-pýer we mikelon	702
puerto-riko	778
palestina döwleti	694
portugaliýa	779
paragwaý	780
reýunion	781
ruminiýa	837
serbiýa	782
rossiýa	698
seýşel adalary	705
şwesiýa	822
keramatly ýelena adasy	699
sloweniýa	783
swalbard we ýan-maýen	711
slowakiýa	707
sierra-leone	838
günorta sudan	786
san-tome we prinsipi	704
siriýa	788
terks we kaýkos adalary	823
fransiýanyň günorta we antarktika sebitleri	668
taýland	791
täjigistan	792
gündogar timor	824
türkiýe	714
taýwan	795
tanzaniýa	796
abş-nyň daşky kiçi adalary	716
urugwaý	799
özbegistan	717
sent-winsent we grenadin	703
britaniýa wirgin adalary	851
abş-nyň wirgin adalary	854
wýetnam	801
ýemen	719
maýotta	802
günorta afrika respublikasy	803
zambiýa	804
amerikan samoası	806
åland adaları	826
saint barthelemy	827
bouvet adası	639
cocos (keeling) adaları	850
kongo - kinşasa	654
kongo - brazavil	653
i̇sviçre	712
cook adaları	655
şili	649
küba	657
christmas adası	651
güney kıbrıs rum kesimi	658
mısır	663
batı sahara	740
i̇spanya	709
faroe adaları	809
gürcistan	810
fransız guyanası	830
cebelitarık	811
güney georgia ve güney sandwich adaları	812
gine-bissau	855
çin hong kong öyb	675
heard adası ve mcdonald adaları	673
hırvatistan	754
i̇rlanda	678
man adası	721
britanya hint okyanusu toprakları	640
i̇zlanda	677
i̇talya	832
ürdün	814
kırgızistan	842
kamboçya	643
saint kitts ve nevis	700
cayman adaları	647
lübnan	683
lüksemburg	816
fas	691
karadağ	763
marshall adaları	688
moğolistan	765
çin makao öyb	685
kuzey mariana adaları	818
fransız polinezyası	834
saint pierre ve miquelon	702
pitcairn adaları	696
filistin bölgeleri	694
sırbistan	782
seyşeller	705
svalbard ve jan mayen adaları	711
güney sudan	786
são tomé ve príncipe	704
turks ve caicos adaları	823
fransız güney toprakları	668
abd uzak adaları	716
özbekistan	717
saint vincent ve grenadinler	703
britanya virjin adaları	851
wallis ve futuna adaları	718
afg'oniston	631
boneyr, sint-estatius va saba	720
kokos (kiling) orollari	850
kongo – kinshasa	654
kongo – brazzavil	653
kot-d'ivuar	656
g'arbiy sahroi kabir	740
gvineya-bisau	855
gonkong (xitoy mmh)	675
qirg'iziston	842
sent-kits va nevis	700
qozog'iston	833
sent-lyusiya	701
shri-lanka	867
sent-martin	722
myanma (birma)	764
makao (xitoy mmh)	685
papua – yangi gvineya	835
sen-pyer va mikelon	702
svalbard va yan-mayen	711
san-tome va prinsipi	704
amerika qo'shma shtatlari	849
sent-vinsent va grenadin	703
antigua và barbuda	633
bỉ	807
bosnia và herzegovina	728
đảo bouvet	639
lãnh thổ ấn độ dương thuộc anh	640
quần đảo cayman	647
cộng hòa trung phi	808
đảo giáng sinh	651
quần đảo cocos (keeling)	850
công-gô	653
cộng hòa dân chủ công-gô	654
quần đảo cook	655
đan mạch	660
cộng hòa dominica	662
ai cập	663
quần đảo falkland (malvinas)	665
quần đảo faroe	809
phần lan	743
guyane thuộc pháp	830
polynésie thuộc pháp	834
vùng đất phía nam và châu nam cực thuộc pháp	668
hy lạp	670
đảo heard và quần đảo mcdonald	673
tòa thánh (thành phố vatican)	674
hồng kông	675
ấn độ	755
cộng hòa hồi giáo iran	852
nhật bản	757
cô-oét	681
cộng hòa dân chủ nhân dân lào	845
bắc macedonia	817
bán đảo mã lai	771
quần đảo marshall	688
liên bang micronesia	744
cộng hoà moldova	690
mông cổ	765
ma-rốc	691
đảo norfolk	693
quần đảo bắc mariana	818
lãnh thổ palestine, bị chiếm đóng	694
bồ đào nha	779
nga	698
saint kitts và nevis	700
saint pierre và miquelon	702
saint vincent và grenadines	703
sao tome và principe	704
quần đảo solomon	708
nam georgia và quần đảo nam sandwich	812
tây ban nha	709
svalbard và jan mayen	711
thụy điển	822
thụy sĩ	712
cộng hòa arab syrian	788
cộng hòa thống nhất tanzania	796
thái lan	791
trinidad và tobago	713
thổ nhĩ kỳ	714
quần đảo turks và caicos	823
quần đảo nhỏ hẻo lánh của hoa kỳ	716
quần đảo virgin, anh	851
quần đảo virgin, hoa kỳ	854
lãnh thổ quần đảo wallis và futuna	718
tây sahara	740
quần đảo aland	826
bonaire, sint eustatius và saba	720
đảo man	721
saint martin (phần pháp)	722
sint maarten (phần hà lan)	839
bouvet-eiland	639
brits-indiese oseaangebied	640
tsjeggië	659
noord-mariane-eilande	818
klein afgeleë eilande van die vsa	716
vsa se maagde-eilande	854
kongo (drk)	654
kongo (republiek)	653
çexiya	659
honq konq xüsusi i̇nzibati rayonu çin	675
makao xi̇r çin	685
konqo (kdr)	654
konqo (respublika)	653
folklend adaları (malvin adaları)	665
çaqos arxipelaqı	640
douaroù aostral frañs	668
myanmar (birmania)	764
tiriadoù palestina	694
ar reünion	781
saint-helena	699
inizi diabell ar stadoù-unanet	716
inizi gwerc'h breizh-veur	851
inizi åland	826
sant-bertele	827
sant-martin	722
kongo (rdk)	654
aotearoa zeland-nevez	777
božićno ostrvo	651
kokosova (keelingova) ostrva	850
južna džordžija i južna sendvič ostrva	812
folklandska (malvinska) ostrva	665
república centreafricana	808
illes cocos (keeling)	850
illes fèroe	809
terres australs antàrtiques franceses	668
ciutat del vaticà	674
hong kong (rae xina)	675
macau (rae xina)	685
myanmar (birmània)	764
illa de la reunió	781
aràbia saudí	821
illes salomó	708
illes geòrgia del sud i sandwich del sud	812
illes verges britàniques	851
zimbàbue	805
illes åland	826
carib neerlandès	720
república txeca	659
illes falkland (illes malvines)	665
kongo – brazzaville	653
falklandské ostrovy	665
francouzská jižní území	668
hongkong – zao číny	675
macao – zao číny	685
myanmar (barma)	764
palestinská území	694
svatá helena	699
karibské nizozemsko	720
svatý martin (francie)	722
svatý martin (nizozemsko)	839
čagoské ostrovy	640
y congo - brazzaville	653
y congo - kinshasa	654
saint vincent a'r grenadines	703
y congo (g.dd.c.)	654
y congo (gweriniaeth)	653
ynysoedd y falkland (ynysoedd y malfinas)	665
bouvetøen	639
juleøen	651
de palæstinensiske områder	694
south georgia og de sydlige sandwichøer	812
amerikanske oversøiske øer	716
de britiske jomfruøer	851
de amerikanske jomfruøer	854
chagosøerne	640
palästinensische autonomiegebiete	694
palästina	694
ålandinseln	826
chagos-archipel	640
baréin	636
bangladés	637
brunéi	641
guinea-bisáu	855
rae de hong kong (china)	675
rae de macao (china)	685
san cristóbal y nieves	700
islas menores alejadas de ee. uu	716
islas vírgenes de ee. uu	854
caribe neerlandés	720
san bartolomé	827
san martín	722
islas malvinas (islas falkland)	665
archipiélago de chagos	640
bouvet' saar	639
myanmar (birma)	764
ük	848
falklandi saared (malviini saared)	665
aotearoa uus-meremaa	777
cocos (keeling) uharteak	850
kookossaaret (keelingsaaret)	850
ranskan eteläiset ja antarktiset alueet	668
hongkong – kiinan erityishallintoalue	675
macao – kiinan erityishallintoalue	685
etelä-georgia ja eteläiset sandwichinsaaret	812
falklandinsaaret (malvinassaaret)	665
territoire britannique de l'océan indien	640
r.a.s. chinoise de hong kong	675
r.a.s. chinoise de macao	685
r.-u	848
îles åland	826
pays-bas caribéens	720
îles malouines (îles falkland)	665
samó mheiriceá	806
angaíle	723
congó-brazzaville	653
oileáin fháclainne	665
críocha francacha dheisceart an domhain	668
sainréigiún riaracháin hong cong, daonphoblacht na síne	675
sainréigiún riaracháin macao, daonphoblacht na síne	685
an mhicrinéis	744
na hoileáin mháirianacha thuaidh	818
oileáin palau	858
na críocha palaistíneacha	694
san héilin	699
san críostóir-nimheas	700
san uinseann agus na greanáidíní	703
oileáin sholaimh	708
esuaitíní	789
an téaváin	795
tíomór thoir	824
tócalá	868
oileán na tríonóide agus tobága	713
oileáin imeallacha s.a.m	716
vailís agus futúna	718
an ísiltír chairibeach	720
cúrasó	735
an congó (pdc)	654
kazakistán	833
saint pierre et miquelon	702
taxiquistán	792
congo (rc)	653
illas malvinas (falkland)	665
arquipélago de chagos	640
tsibirai cocos (keeling)	850
isra'ila	831
rukunin tsibirin u.s	716
tsibirai na åland	826
ƙasar curaçao	735
san barthélemy	827
kongo (drc)	654
francuski južni teritoriji	668
južna georgia i otoci južni sandwich	812
kongo (rk)	653
otočje chagos	640
kongó – brazzaville	653
kongó – kinshasa	654
feröer szigetek	809
makaó kkt	685
palesztin autonómia	694
saint-pierre és miquelon	702
szaúd-arábia	821
svalbard és jan mayen	711
az usa lakatlan külbirtokai	716
åland-szigetek	826
holland karib-térség	720
kongó (kdk)	654
kongó (köztársaság)	653
falkland-szigetek (malvin-szigetek)	665
chagos-szigetcsoport	640
saint vincent dan grenadine	703
georgia selatan & kep. sandwich selatan	812
aserbaídsjan	635
bermúdaeyjar	840
jólaey	651
kókoseyjar (keeling)	850
kongó-brazzaville	653
kongó-kinshasa	654
kýpur	658
sérstjórnarsvæðið hong kong	675
sérstjórnarsvæðið makaó	685
maldíveyjar	687
martiník	766
mjanmar (búrma)	764
heimastjórnarsvæði palestínumanna	694
pitcairn-eyjar	696
sankti vinsent og grenadíneyjar	703
svalbarði og jan mayen	711
tímor-leste	824
karíbahafshluti hollands	720
sankti bartólómeusareyjar	827
kongó (lýðveldið)	653
chagos-eyjaklasinn	640
svasíland	789
territorio britannico dell'oceano indiano	640
isole cocos (keeling)	850
sant'elena	699
congo (repubblica)	653
arjantîn	843
bengladeş	637
bosna û hersek	728
girava bouvetê	639
brezîlya	730
herêma okyanûsa hindî ya brîtanyayê	640
cimhûrîyeta afrîkaya navîn	808
şîlî	649
girava christmasê	651
giravên kokosê (keeling)	850
giravên cookê	655
cimhûrîyeta domînîkê	662
gîneya ekwadorê	750
erître	741
giravên falklandê	665
giravên faroeyê	809
polînezyaya fransizî	834
herêmên başûr ên fransayê	668
cebelîtariq	811
yûnanistan	670
grînlanda	671
giravên heard û macdonaldê	673
hong konga hît ya çînê	675
îslanda	677
îrlanda	678
îsraîl	831
makaoya hît ya çînê	685
giravên marşalê	688
martînîk	766
meksîka	689
myanmar (bûrma)	764
zelandaya nû	777
girava norfolkê	693
herêmên filistînî	694
filistîn	694
giravên pitcairnê	696
saint vincent û giravên grenadînê	703
erebistana siûdî	821
giravên solomonê	708
giravên georgîyaya başûr û sandwicha başûr	812
eswatînî	789
sûrîye	788
tîmor-leste	824
giravên turks û kaîkosê	823
mîrgehên erebî yên yekbûyî	715
qiralîyeta yekbûyî	848
dewletên amerîkayê yên yekbûyî	849
giravên biçûk ên derveyî dayê	716
giravên vîrjînê yên brîtanyayê	851
giravên vîrjînê yên amerîkayê	854
giravên alandê	826
holendaya karayîbê	720
girava manê	721
kongo (kdk)	654
kongo (cimhûrîyet)	653
perava ivoryê	656
cimhûrîyeta çekî	659
giravên falklandê (giravên malvînê)	665
komgiravên çagosê	640
aoteroaya zelandaya nû	777
tîmora rojhilat	824
kongo demokratinė respublika	654
folklando (malvinų) salos	665
čagoso salynas	640
ķtr īpašais administratīvais reģions makao	685
palestīnas teritorijas	694
kongo demokrātiskā republika	654
ziloņkaula krasts	656
folklenda (malvinu) salas	665
čagosu arhipelāgs	640
il-macao	685
il-palestina	694
ir-repubblika tal-kongo	653
il-gżejjer falkland (il-gżejjer malvinas)	665
timor tal-lvant	824
chagosøyene	640
zuid-georgia en zuidelijke sandwicheilanden	812
oost-timor	824
aotearoa nieuw-zeeland	777
dei franske sørterritoria	668
heardøya og mcdonaldøyane	673
sør-georgia og sør-sandwichøyane	812
usas ytre småøyar	716
dei britiske jomfruøyane	851
dei amerikanske jomfruøyane	854
chagosøyane	640
sra hongkong (chiny)	675
sra makau (chiny)	685
terytoria palestyńskie	694
wyspa świętej heleny	699
wlk. bryt	848
bósnia e herzegovina	728
territórios franceses do sul	668
groenlândia	671
hong kong, rae da china	675
macau, rae da china	685
maurício	769
são cristóvão e névis	700
são pedro e miquelão	702
ilhas geórgia do sul e sandwich do sul	812
tadjiquistão	792
turcomenistão	869
aotearoa da nova zelândia	777
r.a.s. hong kong, china	675
r.a.s. macao, china	685
congo (republica democrată congo)	654
aotearoa noua zeelandă	777
francúzska guyana	830
palestínska samospráva	694
srednjeafriška republika	808
posebno upravno območje ljudske republike kitajske hongkong	675
posebno upravno območje kitajske makav	685
sveti krištof in nevis	700
sveti tomaž in princ	704
kongo (demokratična republika kongo)	654
antigua & barbuuda	633
boosniya & harsegofina	728
jasiiradda haad & makdonald	673
st. kitts iyo nevis	700
st. lusia	701
st. pierre iyo miquelon	702
st. finsent & girenadiins	703
sao tome & birincibal	704
jasiiradda joorjiyada koonfureed & sandwij	812
jasiiradda sfaldbaad & jaan mayen	711
tirinidaad & tobago	713
turks & kaikos island	823
u.s fargin island	854
walis & futuna	718
jasiiradda isle of man	721
st. baathelemiy	827
st. maartin	722
antarktikë	632
republika e afrikës qendrore	808
kongo-brazavilë	653
çeki	659
ganë	747
grënlandë	671
granadë	745
guadelupë	749
guine-bisau	855
ishujt hërd e mekdonald	673
rpa i hong-kongut	675
mianmar (burmë)	764
ishujt e marianës veriore	818
palestinë	694
guineja e re-papua	835
shën-elenë	699
shën-kits dhe nevis	700
shën-vincent dhe grenadine	703
sao-tome e principe	704
xhorxha jugore dhe ishujt senduiçë të jugut	812
svalbard e jan-majen	711
ishujt periferikë të shba-së	716
ishujt e virgjër të shba-së	854
saharaja perëndimore	740
ishujt alandë	826
sen-marten	722
arkipelagu i çagosit	640
zelanda e re-aotearoa	777
foklandska (malvinska) ostrva	665
arhipelag čagos	640
heardön och mcdonaldöarna	673
s:t helena	699
karibiska nederländerna	720
chagosöarna	640
visiwa vya cocos (keeling)	850
st. kitts na nevis	700
visiwa vya virgin, uingereza	851
visiwa vya virgin, marekani	854
bosniýa we gersegowina	728
britaniýanyň hindi okeanyndaky territoriýalary	640
hytaý	650
roždestwo adasy	651
kokos (kiling) adalary	850
kongo - brazzawil	653
eritreýa	741
finlýandiýa	743
fransuz günorta territoriýalary	668
gresiýa	670
gonkong aas hytaý	675
eýran	852
makao aas hytaý	685
mýanma (birma)	764
palestina territoriýasy	694
reýunýon	781
rumyniýa	837
russiýa	698
sent-winsent we grenadinler	703
sýerra-leone	838
günorta afrika	803
günorta georgiýa we günorta sendwiç adasy	812
şpisbergen we ýan-maýen	711
birleşen arap emirlikleri	715
birleşen patyşalyk	848
amerikanyň birleşen ştatlary	849
abş-nyň daşarky adalary	716
günbatar sahara	740
kongo (kdr)	654
kongo (respublika)	653
şirmaýy kenar	656
çeh respublikasy	659
folklend (malwina) adalary	665
aotearoa täze zelandiýa	777
kıbrıs	658
çin hong kong öi̇b	675
çin makao öi̇b	685
abd küçük harici adaları	716
batı sahra	740
karayip hollandası	720
falkland adaları (malvinas adaları)	665
chagos takımadaları	640
shpitsbergen va yan-mayen	711
fil suyagi qirg'og'i	656
folklend (malvin) orollari	665
samoa thuộc mỹ	806
nam cực	632
áo	634
síp	658
guinea xích đạo	750
quần đảo falkland	665
guiana thuộc pháp	830
polynesia thuộc pháp	834
lãnh thổ phía nam thuộc pháp	668
quần đảo heard và mcdonald	673
thành vatican	674
đặc khu hành chính hồng kông, trung quốc	675
lào	845
li-băng	683
đặc khu hành chính macao, trung quốc	685
myanmar (miến điện)	764
lãnh thổ palestine	694
quần đảo pitcairn	696
ả rập xê-út	821
các tiểu đảo xa của hoa kỳ	716
quần đảo virgin thuộc anh	851
quần đảo virgin thuộc hoa kỳ	854
wallis và futuna	718
ca-ri-bê hà lan	720
bờ biển ngà	656
quần đảo chagos	640
đông timor	824
barém	636
ilhas dos cocos (keeling)	850
côte d'ivoire (costa do marfim)	656
territórios austrais franceses	668
territórios palestinianos	694
são marinho	877
usbequistão	717
curaçau	735
são martinho (saint-martin)	722
são martinho (sint maarten)	839
kongo - kinšasa	654
obala slonovače (kot d'ivoar)	656
sar hongkong (kina)	675
sar makao (kina)	685
maršalska ostrva	688
mijanmar (burma)	764
švajcarska	712
timor-leste (istočni timor)	824
britanska devičanska ostrva	851
sveti martin (francuska)	722
sveti martin (holandija)	839
islas georgia del sur y sándwich del sur	812
islas ultramarinas de ee.uu	716
îles cocos (keeling)	850
îles heard et mcdonald	673
cité du vatican	674
saint‐kitts‐et‐nevis	700
îles d'åland	826
saint-martin (pays-bas)	839
congo (republika)	653

congo	1
st martin	880
republic china	881
federal republic yugoslavia	4
socialist federal republic yugoslavia	4
ussr	4
union soviet socialist republics	4
czecho slovakia	4
czech slovak federative republic	4
serbia montenegro	4
state union serbia montenegro	4
gilbert ellice islands	4
ruanda urundi	4
rhodesia nyasaland	4
federation rhodesia nyasaland	4
americas	4
america	4
islamic state iraq	4
state georgia	4
state niger	4
state mexico	4
estado de mexico	4
province luxembourg	4
peoples republic korea	4
democratic republic china	4
republic virgin islands	4
kingdom korea	4
kingdom china	4
st	4
peoples republic	4
united kingdom ireland	4
uk ireland	4
great britain ireland	4
republika srbska	4
antigua barbuda	882
aland islands	248
bosnia herzegovina	532
st barthelemy	883
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	884
democratic republic congo	505
congo democratic republic	505
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	547
united kingdom great britain northern ireland	71
south georgia south sandwich islands	885
guinea bissau	269
heard island mcdonald islands	886
isle man	549
iran islamic republic	98
st kitts nevis	887
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	888
moldova republic	127
st martin french part	889
netherlands kingdom	153
st pierre miquelon	890
palestine state	169
reunion	292
st helena	459
st helena ascension tristan da cunha	459
svalbard jan mayen	484
sao tome principe	891
sint maarten dutch part	193
turks caicos islands	892
timor leste	301
turkiye	302
trinidad tobago	566
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	893
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	482
virgin islands us	482
wallis futuna	550
principality andorra	894
islamic republic afghanistan	586
islamic emirate afghanistan	586
republic austria	463
commonwealth australia	895
peoples republic bangladesh	896
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	496
federative republic brazil	508
commonwealth bahamas	519
kingdom bhutan	897
republic congo	472
peoples republic congo	516
republic cote divoire	898
republic ivory coast	898
peoples republic china	44
republic cuba	899
republic cabo verde	562
republic cyprus	900
federal republic germany	462
kingdom denmark	517
commonwealth dominica	546
peoples democratic republic algeria	901
democratic popular republic algeria	901
arab republic egypt	902
state eritrea	903
federal democratic republic ethiopia	904
republic fiji islands	574
federated states micronesia	570
united kingdom great britain	465
co operative republic guyana	905
cooperative republic guyana	905
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	906
republic croatia	531
state israel	907
republic iraq	908
islamic republic iran	98
hashemite kingdom jordan	909
union comoros	487
islamic federal republic comoros	487
federation st kitts nevis	529
federation st christopher nevis	529
st christopher nevis	529
democratic peoples republic korea	470
peoples democratic republic korea	470
republic korea	111
principality liechtenstein	910
democratic socialist republic sri lanka	911
grand duchy luxembourg	912
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	913
principality monaco	914
republic moldova	481
republic north macedonia	131
republic macedonia	474
republic union myanmar	525
union myanmar	525
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	509
islamic republic mauritania	915
kingdom netherlands	466
federal democratic republic nepal	916
independent state papua new guinea	577
republic philippines	589
islamic republic pakistan	917
republic poland	522
commonwealth puerto rico	498
state palestine	169
republic paraguay	918
kingdom saudi arabia	499
st helena dependencies	919
republic san marino	504
most serene republic san marino	504
democratic republic sao tome principe	535
republic el salvador	920
kingdom eswatini	521
territory french southern antarctic lands	558
french southern antarctic lands	558
french southern antarctic territories	558
republic tajikistan	921
democratic republic timor leste	922
republic turkiye	923
republic china taiwan	473
taiwan republic china	473
united republic tanzania	207
oriental republic uruguay	924
eastern republic uruguay	924
state vatican city	244
bolivarian republic venezuela	479
virgin islands united states	245
virgin islands great britain	925
socialist republic viet nam	568
territory wallis futuna islands	555
independent state samoa	926
republic yemen	927
republic south africa	506
emirates	246
aland	248
bosnia hercegovina	532
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	928
territory norfolk island	612
overseas lands french polynesia	929
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	505
congo dr	257
congo brazzaville	472
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	608
south georgia south sandwich is	593
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	611
heard mc donald islands	611
heard island mc donald islands	611
republic ireland	272
isle mann	930
bailiwick jersey	609
comoros	275
democratic republic korea	276
korea dem rep	276
n korea	276
korea north	276
dpr korea	276
korea dprk	276
north korea	276
s korea	277
korea south	277
rep korea	277
ro korea	277
korea rok	277
south korea	277
lao pdr	278
st martin france	280
french st martin	280
collectivity st martin	280
macedonia fyrom	282
fyr macedonia	282
fyro macedonia	282
macedonia fyro	282
macedonia former yugoslav republic	282
former yugoslav republic macedonia	282
myanmar burma	133
burma myanmar	283
macao sar	284
macau sar	284
netherlands	153
papua new guinea	595
papua ng	595
papua n guinea	595
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	623
sao tome e principe	891
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	931
turks caicos	616
french s territories	300
timor leste east timor	622
east timor timor leste	622
turkiye turkey	628
turkey turkiye	628
taiwan roc	304
taiwan china	304
province taiwan	304
china taiwan province	304
ukraine	208
us outlying islands	305
us minor islands	305
minor outlying islands united states	305
states	306
america usa	306
us a	306
us america	306
usa united states america	306
vatican	307
holy see vatican city	307
vatican city holy see	307
vatican city state holy see	307
holy see vatican city state	214
vatican holy see	307
venezuela rb	308
venezuela bolivarian rep	308
virgin islands uk	309
virgin islands gb	309
virgin islands united kingdom	309
virgin islands usa	310
virgin islands american	310
viet nam	217
sr vietnam	311
wallis futuna islands	625
republic kosovo	933
kosovo under unsc res 1244	933
kosovo unscr 1244	933
kosovo republic	933
s africa	345
rep south africa	345
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	934
gambia	79
republic gambia	79
maldives	316
kingdom tonga	935
kingdom cambodia	936
republic georgia	322
georgia country	322
republic india	323
republic niger	937
federal republic nigeria	938
rep singapore	325
republic singapore	325
republic senegal	939
republic hungary	327
state japan	328
bermudas	331
san marino	187
ir iran	334
iran ir	334
united states amer	306
republic korea south	277
korea republic south	277
tfyr macedonia	282
hong kong china sar	271
macau china sar	284
macao china sar	284
bosnia herzegowina	249
st tome principe	298
st tome sao tome principe	298
s tome principe	298
st helena island	297
st kitts nevis anguilla	602
palestinian state	291
palestine occupied	291
united kingdom gb ni	268
united kingdom gb northern ireland	268
united kingdom great britain ni	268
virgin islands united states america	310
guinea conakry	336
ar egypt	329
r congo	258
china pr mainland	262
brit ind oc ter	273
brit ind oc terr	273
s sandwich ins	593
st vincent grens	604
islamic state afghanistan	940
venezuela rep bolivariana de	308
united kingdom northern ireland	268
uk northern ireland	268
g britain	268
egypt ar	329
gd luxembourg	618
sudan former	337
federated state micronesia	597
un arab emirates	347
antigua barb	941
bosnia herz	942
dem rep congo	943
dem republic congo	943
c african rep	944
c afr rep	944
fed rep germany	349
fr germany	349
dom rep	946
micronesia fed sts	350
micronesia fed states	350
fed states micronesia	350
uk great britain northern ireland	351
utd kingdom	351
gt britain	351
gr britain	351
un kingdom	351
korea dem peoples rep	352
dem peoples rep korea	352
korea dpr	352
korea rep	947
korea ro	947
lao peoples dem rep	353
lao peoples dr	353
fyrom	354
n zealand	948
s arabia	356
k saudi arabia	356
trin tob	950
united states usa	952
united states america usa	952
st vincent gren	358
br virgin islands	359
usvi	360
sa south africa	953
pr puerto rico	955
s sudan	956
egypt arab rep	957
rep ireland	364
iran islamic rep	958
rep moldova	959
united rep tanzania	365
tanzania united rep	365
ur tanzania	365
s geo is	960
guernsey ci	962
jersey ci	963
heard i mcdonald is	965
st vin gren	358
venezuela rb de	966
venezuela br	966
taiwan prov china	951
haute volta	370
republic upper volta	370
republic dahomey	371
zaire	375
congo zaire	375
republic zaire	375
congo leopoldville	375
ubangi shari	376
oubangui chari	376
germany east	378
germany west	378
germany federal republic	378
germany democratic republic	378
afars issas	379
french territory afars issas	379
french afars issas	379
france metropolitan	381
peoples republic kampuchea	391
democratic republic madagascar	402
union burma	404
socialist republic union burma	404
federation malaya	406
south west africa	407
united republic tanganyika zanzibar	418
democratic republic vietnam	421
republic vietnam	421
vietnam democratic republic	421
peoples democratic republic yemen	425
yemen democratic	425
yemen south	425
yemen north	425
union south africa	967
zimbabwe rhodesia	427
bonaire st eustatius saba	968
congo ex zaire	375
congo former zaire	375
congo formerly zaire	375
congo dem rep zaire	375
hungarian peoples republic	969
polish peoples republic	431
mongolian peoples republic	430
peoples socialist republic albania	970
empire brazil	971
united states brazil	971
imperial state iran	388
empire japan	972
muscat oman	973
ashmore cartier islands	436
federation bosnia herzegovina	437
st eustatius	438
england wales	440
n ireland	440
ireland northern	440
ulster northern ireland	440
united kingdom england	440
uk england	440
st kitts	445
st christopher	445
st pierre	446
st pierre island	446
st vincent	974
ecosse	440
escocia	440
pais de gales	440
noord ierland	440
nord irland	440
pohjois irlanti	440
irlandia polnocna	440
severni irsko	440
skotsko	440
skocia	440
eszak irorszag	440
scotia	440
skotska	440
ingiltere	440
iskocya	440
macedoine	3
coree	0
st helena ascension und tristan da cunha	919
kongo dem rep	471
kongo dem republik	471
korea dem volksrepublik	470
faroer inseln	489
aland inseln	460
cayman inseln	512
bonaire sint eustatius und saba	501
heard und mcdonaldinseln	524
amerikanische uberseeinseln	210
st pierre und miquelon	890
salomon inseln	179
republik osterreich	463
schweiz suisse svizzera	228
furstentum liechtenstein	910
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	464
ver staaten von amerika	464
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	465
vereinigtes konigreich	71
das vereinigte konigreich	465
ver konigreich	465
grossbritannien und nordirland	465
konigreich der niederlande	466
sudkorea	111
korea sud	469
kongo demokratische republik	471
kongo republik	516
republik china taiwan	473
franzosische republik	230
russische foderation	176
weissrussland	475
elfenbeinkuste	260
arabische republik agypten	902
foderative republik brasilien	508
palastinensische gebiete	497
terres australes et antarctiques francaises	558
st helene ascension et tristan da cunha	919
iles du cap vert	562
ile maurice	975
congo rep dem	471
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	976
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	485
confederation suisse	228
grand duche de luxembourg	912
principaute de monaco	914
etats unis	464
etats unis damerique	211
les etats unis	464
royaume uni	71
grande bretagne	465
royaume uni de grande bretagne et dirlande du nord	465
republique federale dallemagne	462
allemagne l	462
republique democratique allemande	462
allemagne de lest	462
allemagne de louest	462
pays bas	153
royaume des pays bas	466
republique democratique du congo	505
rd congo	471
congo republique democratique du	471
rep dem du congo	471
republique du zaire	471
republique du congo	472
congo republique du	516
republique de coree	469
coree du sud	111
coree republique de	469
republique populaire democratique de coree	470
coree du nord	110
coree republique populaire democratique de	470
republique populaire de chine	468
republique de chine	473
republique de chine taiwan	473
republique tcheque	51
tchequie	467
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	898
republique centrafricaine	39
federation de russie	507
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	463
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	901
etats unis du mexique	239
republique argentine	226
republique arabe degypte	902
republique arabe syrienne	476
republique islamique diran	477
iran republique islamique d	477
republique islamique de mauritanie	915
republique bolivarienne du venezuela	479
venezuela republique bolivarienne du	479
etat plurinational de bolivie	496
bolivie etat plurinational de	496
republique democratique populaire lao	478
lao republique democratique populaire	478
republique unie de tanzanie	207
tanzanie republique unie de	543
republique de moldova	481
moldova republique de	481
macedoine du nord	131
ex republique yougoslave de macedoine	474
lex republique yougoslave de macedoine	474
republique federative du bresil	508
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	924
royaume darabie saoudite	499
royaume hachemite de jordanie	909
republique socialiste du viet nam	568
republique socialiste democratique de sri lanka	911
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	497
palestine etat de	497
territoires palestiniens occupes	497
bielorussie	36
belarus	36
cap vert	48
micronesie	547
etats federes de micronesie	570
micronesie etats federes de	570
nouvelle zelande	158
la reunion	292
ile de la reunion	977
guyane francaise	74
iles malouines	67
iles falkland malvinas	488
falkland malvinas	488
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	482
tierras australes y antarticas francesas	558
santa elena ascension y tristan de acuna	919
islas virgenes del reino unido	925
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	901
republica arabe saharaui democratica	229
isla de la reunion	977
republica popular de china	468
republica de kazajstan	583
reino de espana	511
espana	63
mejico	239
mexico	144
estados unidos de america	464
ee uu	464
eeuu	464
estados unidos ee uu	464
gran bretana	465
reino unido de gran bretana e irlanda del norte	465
republica federal de alemania	462
republica democratica alemana	462
republica argentina	226
republica federativa del brasil	508
bolivia estado plurinacional de	496
republica bolivariana de venezuela	479
venezuela republica bolivariana de	479
republica oriental del uruguay	924
republica dominicana	56
rep dominicana	978
r dominicana	978
republica de colombia	979
republica del peru	582
el peru	582
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	468
china republica popular	468
republica de corea	111
corea republica de	469
republica popular democratica de corea	110
republica de china	473
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	466
republica democratica del congo	471
congo republica democratica del	505
republica del congo	516
republica centroafricana	39
federacion de rusia	507
federacion rusa	507
republica arabe siria	194
republica arabe de egipto	902
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	543
republica de sudafrica	506
sudafrica	222
ex republica yugoslava de macedonia	474
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	482
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	577
arabia saudi	178
republica de filipinas	589
ceilan	911
santelena ascensione e tristan da cunha	919
bonaire sint eustatius e saba	501
isole minori esterne degli stati uniti damerica	461
bosnia erzegovina	552
repubblica cinese taiwan	473
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	919
azerbeijao	980
azerbaijao	18
sao vincente e granadinas	495
confederacao suica	228
republica argelina democratica e popular	901
antartica	981
ilha da reuniao	977
republica oriental do uruguai	924
republica federativa do brasil	508
estados unidos da america	211
estados unidos eua	464
gra bretanha	465
reino unido da gra bretanha e irlanda do norte	465
republica federal da alemanha	462
paises baixos	153
reino dos paises baixos	466
republica popular da china	468
republica da coreia	469
coreia do sul	469
republica popular democratica da coreia	470
coreia do norte	470
republica democratica do congo	505
republica do congo	472
republica da china	473
republica tcheca	467
tchequia	467
chequia	51
eslovaquia	185
federacao russa	507
federacao da russia	507
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	982
sao martinho parte holandesa	983
sao martinho parte neerlandesa	983
republica democratica de timor leste	922
republica democratica de sao tome e principe	535
vietna	568
irao	98
polonia	166
macedonia	474
macedonia do norte	131
africa do sul	222
republica da africa do sul	506
santa se	214
alandeilanden	460
alandseilanden	460
sint helena ascension en tristan da cunha	919
zuid georgie en de zuidelijke sandwicheilanden	491
koninkrijk belgie	21
belgie	21
groot brittannie	465
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	524
forenta staternas mindre oar i oceanien och vastindien	461
schweiziska edsforbundet	228
australiska statsforbundet	895
mexikos forenta stater	239
forenta staterna	464
amerikas forenta stater	464
forenade kungariket	465
forenade konungariket storbritannien och nordirland	465
forenade konungariket	465
forbundsrepubliken tyskland	462
nederlanderna	153
konungariket nederlanderna	466
forenade arabemiraten	6
den russiske foderation	507
sor korea	111
nord korea	110
kongo kinshasa	505
kongo brazzaville	472
den russiske foderasjon	507
etelamanner	981
st helena ascension ja tristan da cunha	919
gronlanti	78
iso britannia	465
etela korea	469
pohjois korea	470
venajan federaatio	507
tsekin tasavalta	467
tsekki	51
etela afrikan tasavalta	506
stany zjednoczone ameryki polnocnej	464
zjednoczone krolestwo	465
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	465
republika wloska	234
krolestwo niderlandow	466
republika slowacka	241
slowacja	185
chinska republika ludowa	468
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	470
republika poludniowej afryki	506
afryka poludniowa	506
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	465
spojene kralovstvi	71
spojene kralovstvi velke britanie a severniho irska	465
spolkova republika nemecko	462
nemecka demokraticka republika	462
polska republika	522
rakouska republika	463
nizozemske kralovstvi	466
nizozemi	466
cinska lidova republika	468
korejska republika	469
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	470
demokraticka republika kongo	505
konzska republika	472
ruska federace	507
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	465
spojene kralovstvo	71
nemecka spolkova republika	462
juhoafricka republika	506
juzna korea	111
cinska ludova republika	468
ruska federacia	507
yesil burun	562
fransiz guney ve antarktika topraklari	558
lihtenstayn	910
dogu timor	922
amerika birlesik devletleri kucuk dis adalari	461
fildisi sahili	260
turkiye cumhuriyeti	923
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
buyuk britanya	465
kuzey irlanda	465
buyuk britanya ve kuzey irlanda birlesik kralligi	465
cin halk cumhuriyeti	468
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	506
guney afrika	222
cong hoa xa hoi chu nghia viet nam	568
chxhcn viet nam	568
hoa ky	464
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	465
lien hiep anh	465
vuong quoc lien hiep anh va bac ireland	465
trung quoc	44
cong hoa nhan dan trung hoa	468
cong hoa lien bang duc	462
phap	69
han quoc	111
dai han dan quoc	469
trieu tien	110
bac trieu tien	470
dai loan	206
ha lan	153
cong hoa dan chu congo	471
cong hoa congo	516
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	558
szent ilona sziget	919
kokusz szigetek	527
magyarorszag	91
magyar koztarsasag	533
egyesult allamok	464
amerikai egyesult allamok	211
nagy britannia	465
egyesult kiralysag	71
nagy britannia es eszak irorszag egyesult kiralysaga	465
nemet szovetsegi koztarsasag	462
nemetorszagi szovetsegi koztarsasag	462
kinai nepkoztarsasag	468
del korea	111
koreai koztarsasag	469
eszak korea	110
koreai nepi demokratikus koztarsasag	470
kongoi demokratikus koztarsasag	505
kongoi koztarsasag	472
cseh koztarsasag	467
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	506
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	507
osztrak koztarsasag	463
romania	174
republica romania	984
tara galilor	465
regatul unit al marii britanii si irlandei de nord	465
republica federala germania	462
tarile de jos	153
republica populara chineza	468
republica democratica congo	471
republica democrata congo	471
republica ceha	467
republica slovaca	241
federatia rusa	507
fidi	574
otok heard i otocje mcdonald	524
pitcairnovo otocje	551
tadikistan	921
cookovo otocje	557
juzna georgija i otocje juzni sandwich	491
sjedinjene americke drzave	211
sjedinjene drzave	211
savezna republika njemacka	462
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	558
nemacka	462
zdruzene drzave amerike	211
zdruzene drzave	464
zdruzeno kraljestvo	71
zvezna republika nemcija	462
zdruzeni arabski emirati	6
jungtines amerikos valstijos	464
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	465
amerikas savienotas valstis	211
savienotas valstis	464
lielbritanija	71
apvienota karaliste	465
ameerika uhendriigid	211
uhendriigid	464
uhendkuningriik	465
estats units damerica	464
paisos baixos	153
principat dandorra	894
lydveldid island	985
bandarikin	211
bandariki nordur ameriku	464
stora bretland	465
nidurlond	466
eire	93
poblacht na heireann	483
repubblika ta malta	986
republika e shqiperise	987
shqiperia	987
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	980
ozbekiston	213
ozbekiston respublikasi	988
suid afrika	222
republiek van suid afrika	506
groot brittanje	465
alandske ostrovy	460
bermudske ostrovy	561
teritorium vanocniho ostrova	502
dominikanske spolecenstvi	546
spolecenstvi dominika	546
dominicke spolecenstvi	546
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	529
federace sv krystof a nevis	529
spojene staty mexicke	239
republika myanmarsky svaz	525
demokraticka republika svaty tomas a princuv ostrov	535
demokraticka republika vychodni timor	922
demokraticka republika timor leste	922
cinska republika	473
cinska republika tchaj wan	473
mensi odlehle ostrovy spojenych statu americkych	461
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	577
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	505
teritorium vianocneho ostrova	502
dominicke spolocenstvo	546
spojene kralovstvo velkej britanie a severneho irska	465
severne irsko	465
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	524
korejska ludovodemokraticka republika	470
kldr	470
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	466
ostrovy st pierre a miquelon	534
reunionsky zamorsky departman	977
tokelauske ostrovy	494
mensie odlahle ostrovy spojenych statov	461
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	895
wspolnota dominiki	546
republika dominikanska	978
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	551
wolne stowarzyszone panstwo portoryko	498
republika srodkowoafrykanska	39
republika chinska	473
republika chinska tajwan	473
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	989
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	465
kiinan tasavalta taiwan	473
pyha istuin	244
dominica uhendus	546
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	465
sotimaa	465
pohja iirimaa	465
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	551
hiina vabariik taiwan	473
uhendriikide vaikesed hajasaared	461
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	473
kinai koztarsasag tajvan	473
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	543
srednjoafricka republika	39
dominicka zajednica	546
juzna georgija i juzni sendvicki otoci	885
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	473
sjedinjene drzave amerike	464
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	482
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	922
mala udaljena ostrva sjedinjenih americkih drzava	461
mala udaljena ostrva sad a	461
americka devicanska ostrva	482
devicanska ostrva amerike	245
bosna hersek	552
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	546
dominika milletler toplulugu	546
falkland malvina adalari	488
falkland adalari	67
guernsey muhafizligi	553
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	551
dogu timor demokratik cumhuriyeti	922
timor leste demokratik cumhuriyeti	922
cin cumhuriyeti	473
cin cumhuriyeti tayvan	473
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	482
wallis ve futuna adalari bolgesi	555
land curacao	990
commonwealth der nordlichen marianen	509
gebietskorperschaft st barthelemy	991
usa kleinere ausgelagerte inseln	461
republik ostlich des uruguay	924
ubersee departement mayotte	556
schweiz confoederatio helvetica	228
bosnie et herzegovine	552
territoire des iles cocos keeling	527
pays de curacao	990
republique democratique et populaire dalgerie	901
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	534
groupe diles pitcairn	551
iles tokelau	494
territoire des iles wallis et futuna	555
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	527
paese di curacao	990
federazione di st christopher e nevis	529
repubblica orientale delluruguay	924
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	527
pais de curazao	990
bailia de guernsey	553
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	503
republica independiente y soberana de kiribati	554
federacion de san cristobal y nieves	529
federacion de san cristobal y nevis	529
republica de la union de myanmar	525
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	504
republica de china en taiwan	473
alandia	460
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	501
bonaire santo eustaquio e saba	501
territorio das ilhas cocos keeling	527
pais de curacao	990
ilha de curacao	990
georgia do sul e sandwich do sul	491
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	554
republica da uniao de myanmar	525
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	975
sultanato de oma	992
serenissima republica de san marino	504
serenissima republica de sao marinho	504
territorio das ilhas wallis e futuna	555
aland eilanden	460
samvaldet dominica	546
sydgeorgien och sydsandwichoarna	885
forvaltningsomradet st martin	982
franska syd och antarktisterritorierna	558
departementsomradet mayotte	556
republiken kina taiwan	473
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	473
malviny	488
bonaire sint eustatius og saba	501
taiwan den kinesiske provins	473
russiske foderation	507
taiwan chinesische provinz	473
taiwan provinz chinas	473
franzosisch guyana	548
taiwan provincia de china	473
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	473
taiwan province de chine	473
iles vierges etats unis	245
iles vierges royaume uni	925
bonaire sveti eustahije i saba	501
tajvan kineska provincija	473
americki mali izvanjski otoci	461
cocos keeling otoci	527
bonaire st eustatius es saba	501
bonaire sint eustatius es saba	501
tajvan kinai tartomany	473
zold foki szigetek	562
szent ilona ascension es tristan da cunha	919
taiwan provincia della cina	473
franske sorlige territorier	558
mindre utenforliggende oyer til usa	461
bonaire sint eustatius en saba	30
taiwan provincie van china	473
cocoseilanden keelingeilanden	527
bonaire sint eustatius i saba	30
tajwan prowincja chinska	473
tajwan prowincja chin	473
francuskie terytoria poludniowe	558
wyspy kokosowe wyspy keelinga	527
taiwan provincia da china	473
formosa taiwan	473
azerbaidjao	980
bielo russia	475
ilha reuniao	977
sao marino	504
ira republica islamica do	477
republica islamica do ira	477
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	501
republica centrafricana	39
republica central africana	486
coasta de fildes	898
guiana franceza	548
guinea ecuatoriala	569
republica populara democrata coreeana	470
republica chineza	473
insula craciunului	502
insulele virgine sua	245
taiwan provincia ciny	473
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	509
samojsky nezavisly stat	926
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	501
tajvan provinca kitajske	473
demokraticna ljudska republika koreja	470
zdruzeno kraljestvo velike britanije in severne irske	465
zdruzene mehiske drzave	239
boner sveti eustahije i saba	501
dzersi	503
bonaire sint eustatius och saba	501
taiwan provins i kina	473
norfolkoarna	490
st helena ascension och tristan da cunha	919
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	501
tayvan cin eyaleti	473
fransiz guney bolgeleri	558
yesil burun adalari	562
ingiliz virgin adalari	925
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	912
groussherzogtum letzebuerg	912
foroyar	489
repiblik dayiti	572
guahan	993
sankattan siha na islas marianas	509
islas marianas	509
korsou	990
pais korsou	990
repoblikani madagasikara	573
malo saoloto tutoatasi o samoa	926
samoa amelika	559
amelika samoa	559
repubulika yu rwanda	976
republika yuburundi	579
teta paraguai	918
paraguai	918
timor lorosae	922
republika demokratika timor leste	922
ellada	232
bielarus	475
tocikiston	921
zhongguo	468
zhonghua renmin gongheguo	468
zhonghua minguo	473
choson minjujuui inmin konghwaguk	470
jumhuriyat misr al arabiyah	902
al mamlakah al arabiyyah as suudiyyah	499
al arabiyah as suudiyah	499
al maghrib	913
al mamlakah al maghribiyah	913
al jazair	901
al djazair	901
al imarat	225
dawlat al kuwait	994
al jumhuriyah al lubnaniyah	236
al urdun	909
al iraq	908
jumhuriyat al iraq	908
mamlakat al bahrayn	995
jomhuri ye eslami ye iran	477
volivia	496
teta volivia	496
beafrika	486
kodorosese ti beafrika	486
republiki ya kongo demokratiki	471
republiki ya kongo	516
kuki airani	557
jerri	503
bailliage de jerri	503
dgernesiais	553
majel	996
aolepan aorokin majel	996
na islas marianas	509
malawi	143
dziko la malawi	997
norfk ailen	490
teratri norfk ailen	490
afrika borwa	506
rephaboliki ya afrika borwa	506
riphabuliki ya afurika tshipembe	506
landskapet aland	460
bundesrep deutschland	462
republique populaire du bengladesh	998
cocos les iles keeling les iles	256
iles keeling	256
confederation helvetique	259
rep dominicaine	265
malouines iles falkland	266
falkland iles malvinas	266
iles falkland	266
falkland les iles malouines les iles	266
iles malouines falkland	266
guinee conakry	336
republique grecque	627
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	611
ile heard et iles macdonald	611
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	623
republique de san marin	999
turks et caiques iles	616
iles turks et caiques	616
iles turks et caicos	616
republique orientale duruguay	624
iles vierges des etats unis damerique	310
bouvet insel	610
kokos keeling inseln	256
south georgia und die sudlichen sandwichinseln	593
commonwealth nordliche mariana inseln	285
islas falkland malvinas	266
malvinas falkland las islas	266
islas malvinas falkland	266
hong kong region administrativa especial de china	271
heard isla e islas mcdonald	611
corea republica democratica popular de	276
kazajstan	1000
san martin zona francesa	280
san martin paises bajos	299
santa sede ciudad estado del vaticano	307
regno unito di gran bretagna e dirlanda del nord	268
st vincent e grenadines	604
isole vergini regno unito	309
isole vergini usa	310
comunidade de dominica	592
ilhas malvinas falkland	266
reino unido de gra bretanha e irlanda do norte	268
hong kong regiao de administracao especial da china	271
hong kong regiao admin especial da china	271
republica do quirgistao	274
casaquistao	1000
sao martim parte francesa	280
macau regiao especial de administracao chinesa	284
macau regiao admin especial da china	284
republica de mauricias	315
estados unidos do mexico	330
sao pedro e miquelon	289
svalbard ea ilha de jan mayen	623
sao martinho paises baixos	299
sao martim parte holandesa	299
sao martinho caraibas	299
santa se cidade estado do vaticano	307
zuid georgie en zuidelijke sandwicheilanden	593
macedonie	131
mikronesien federala staterna	597
forenade kungariket storbritannien och nordirland	268
sydgeorgien och sodra sandwichoarna	593
sarskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanoarna	273
sarskilda administrativa regionen macao inom kina	284
ostra republiken uruguay	624
republikken bosnien herzegovina	249
sankt bartolomaeus	251
bouvet oen	610
bouveto	610
cocosoerne keelingoerne	256
cook oerne	615
den foderative demokratiske republik etiopien	346
fiji oerne	341
det saerlige administrative omrade hongkong	271
heard og mcdonald oerne	611
det saerlige administrative omrade macao	284
norfolk oen	612
sankt helena ascension og tristan da cunha	297
de mindre amerikanske oversoiske oer	305
den ostlige republik uruguay	624
wallis og futunaoerne	625
bonaire st eustatius og saba	254
kongo den demokratiske republikk	257
republikken fijioyene	341
mikronesia foderasjonen	597
det forente kongeriket storbritannia og nord irland	268
sor georgia og de sorlige sandwich oyene	593
heardoya og mcdonaldoyene	611
korea den demokratiske folkerepublikk	276
st helena ascension og tristan da cunha	297
eswatini tidligere swasiland	931
usas ytre smaoyer	305
jomfruoyene storbritannia	309
de britiske jomfruoyer	309
bosnia hertsegovinan tasavalta	249
bolivia monikansallinen valtio	607
sint maarten alankomaiden osuus	299
ranskan ulkopuoliset etelaiset alueet	300
republika bosni i hercegowiny	249
kongo demokratyczna republika konga	257
etiopska republika ludowo demokratyczna	346
hongkong specjalny region administracyjny chinskiej republiki ludowej	271
hongkong specjalny region administracyjny chin	271
korea republika ludowo demokratyczna	276
st martin czesc francuska	280
polnocna macedonia	282
makau specjalny region administracyjny chinskiej republiki ludowej	284
makau specjalny region administracyjny chin	284
poludniowy sudan	1001
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	940
kapverdske ostrovy	344
ekvadoska republika	620
mikronezie	597
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	611
svaty kitts a nevis	602
korea lidove demokraticka republika	276
korea republika	277
maliska republika	1002
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	612
svaty pierre a miquelon	289
tozska republika	1003
mensi odlehle ostrovy spojenych statu	305
brunejsko darussalamsky stat	252
republika pobrezia slonoviny	261
republika fidzijskych ostrovov	341
britske uzemie v indickom oceane	273
lybijska arabska dzamahirija	279
svaty martin	280
macedonsko	282
republika mjanmarskeho zvazu	283
nauruska republika	342
seychelske ostrovy	296
spicbergy a jan mayen	623
demokraticka republika svateho tomasa a princovho ostrova	298
svaty tomas a princove ostrovy	298
francuzske juzne uzemia	300
panenske ostrovy usa	310
alandsko otocje	247
ljudska republika banglades	998
bolivija plurinacionalna drzava	607
plurinacionalna drzava bolivija	607
ljudska demokraticna republika alzirija	601
hong kong posebna administrativna regija kitajske	271
posebno administrativno obmocje lr kitajske hong kong	271
otok heard in otocje mcdonald	611
laoska ljudska demokraticna republika	278
makao posebna administrativna regija kitajske	284
posebno administrativno obmocje lr kitajske macao	284
sveta helena ascension in tristan da cunha	297
turks in caicoski otoki	616
otocji turks in caicos	616
francoska juzna ozemlja	300
demokraticna republika vzhodni timor	622
manjsi otoki zdruzenih drzav amerike	305
sveti sedez vatikanska mestna drzava	307
st vincent in grenadini	604
juzna gruzija i juzni sendvic otoci	593
libijska arapska dzamahirija	279
commonwealth sjevernomarijanskog otocja	285
sveta helena ascension i tristan da cunha	297
tajvan provincija nr kina	304
vatikan drzava vatikanskoga grada	307
egyesult arab emiratus	246
afgan iszlam koztarsasag	940
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	594
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	611
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	1004
pitcairn sziget	290
palesztin terulet	291
svalbard szigetek es jan mayen sziget	623
szentszek vatikanvarosi allam	307
st vincent es grenadines	604
republica bosnia hertegovina	249
elevetia	259
republica populara democratica algeria	601
insulele georgia de sud si sandwich de sud	593
regiunea chineza cu administrare speciala hong kong	271
regatul hasemit iordanian	599
sfantul kitts si nevis	602
republica democrata populara coreea	276
republica populara democrata coreea	276
regiunea chineza cu administrare speciala macao	284
sfantul pierre si miquelon	289
sfanta elena ascension si tristan da cunha	297
insulele mici indepartate ale statelor unite ale americii	305
sfantul vincent si grenadine	604
cocos adalari	256
hint okyanusu ingiliz bolgesi	273
filistin bolgesi	291
st helena ascension ve tristan da cunha	297
cad cumhuriyeti	1005
abd virgin adalari	310
somaali foderatiivne vabariik	1006
federasi negara negara micronesia	597
hongkong daerah administratif istimewa china	271
st martin wilayah prancis	280
macao daerah administratif istimewa china	284
negara negara bersatu meksiko	330
st helena ascension dan tristan da cunha	297
sint maarten wilayah belanda	299
perancis wilayah bagian selatan	300
taiwan provinsi china	304
takhta suci vatican negara kota	307
burundzio respublika	606
brunejaus darusalamas	252
bolivijos daugiataute valstybe	607
bonaire sint eustatijus ir saba	254
bahamu sandrauga	255
dzibucio respublika	621
mikronezijos federacines valstijos	597
jungtine didziosios britanijos ir siaures airijos karalyste	268
pietu dzordzijos ir pietu sandvico salos	593
honkongas specialusis kinijos administracinis regionas	271
haicio respublika	326
jordanijos hasimitu karalyste	599
kiribacio respublika	928
komoru sajunga	275
korejos liaudies demokratine respublika	276
korejos respublika	277
lichtensteino kunigaikstyte	321
marsalo salu respublika	281
makao specialusis kinijos administracinis regionas	284
marianos siauriniu salu sandrauga	285
meksikos jungtines valstijos	330
sv elenos dangun zengimo ir tristano da kunjos salos	297
san tomes ir prinsipes demokratine respublika	298
sin martenas nyderalandu dalis	299
tadzikistanas	320
tadzikistano respublika	320
taivanas kinijos provincija	304
jungtiniu amerikos valstiju mazosios aplinkines salos	305
urugvajaus rytu respublika	624
sventasis sostas vatikano miesto valstybe	307
mergeliu salos britu	309
jungtines karalystes mergeliu salos	309
mergeliu salos jav	310
amerikanu samoa	1007
bolivija daudznacionala valsts	607
daudznacionala valsts bolivija	607
bonaire sintestatiusa un saba	254
bahamu sadraudziba	255
kinas tautas republika	262
dominikas sadraudziba	592
mikronezijas	597
mikronezijas federativas valstis	597
gviana	333
gvinejas bisavas republika	270
gajanas kooperativa republika	605
honkongas ipasais administrativais regions	271
komoru savieniba	275
korejas tautas demokratiska republika	276
makedonija	282
mjanmas savieniba birma	283
makao ipasais administrativais regions	284
ziemelu marianas salu sadraudziba	285
meksikas savienotas valstis	330
francu polinezija	929
pitkerna	290
seiselas	296
seiselu republika	296
svetas helenas sala un piederigas teritorijas	297
svalbara	623
santomes un prinsipi demokratiska republika	298
sintmartena niderlandes dala	299
terksu un kaikosu salas	616
francijas dienvidjuru zemes	300
taivana kinas republika	304
vatikana pilsetvalsts	307
venecuelas bolivara republika	308
virdzinas salas britu	309
britu virdzinas salas	309
amerikas savienoto valstu virdzinu salas	310
dienvidafrika	345
makedonia	282
an mhacadoin	282
ee uu de america	306
republica sudafricana	345
vendet e uleta	286
an stait aontaithe	306
riocht aontaithe	268
boyuk britaniya	268
bac han	276
nam han	277
nhat	328
nuoc nga	294
trung hoa dan quoc	304
thuy sy	259
tiep	264
chlb duc	626
jihoafricka rep	345
emirados arabes	246
albanie	724
algerie	738
amerikaans samoa	806
argentinie	843
armenie	725
australie	727
bolivie	729
bosnie en herzegowina	728
brasilie	730
sentraal afrikaanse republiek	808
cocos keeling eilande	850
colombie	733
kroasie	754
ekwatoriaal guinee	750
ethiopie	742
faroereilande	809
frans guyana	830
frans polinesie	834
gambie	748
georgie	810
guinee bissau	855
haiti	874
indie	755
indonesie	813
italie	832
jordanie	814
suid korea	758
kirgisie	842
liberie	759
libie	761
maleisie	771
mauritanie	767
mikronesie	744
mongolie	765
mianmar birma	764
namibie	772
nieu kaledonie	773
nieu seeland	777
nigerie	774
noordelike mariana eilande	818
noorwee	819
papoea nieu guinee	835
roemenie	837
saoedi arabie	821
slowenie	783
somalie	785
suid georgie en die suidelike sandwicheilande	812
sirie	788
tanzanie	796
oos timor	824
tunisie	793
turkmenie	869
turks en caicoseilande	823
oekraine	797
vietnam	801
britse maagde eilande	851
amerikaanse maagde eilande	854
wes sahara	740
zambie	804
alandeilande	826
sint barthelemy	827
serwie	782
suid soedan	786
birləsmis ərəb əmirlikləri	715
əfqanistan	631
amerika samoasi	806
aland adalari	826
banqlades	637
belcika	807
bolqaristan	642
sent bartelemi	827
bermud adalari	840
karib niderlandi	720
baham adalari	828
buve adasi	639
kokos kilinq adalari	850
konqo kinsasa	654
mərkəzi afrika respublikasi	808
konqo brazzavil	653
isvecrə	712
kotdivuar	656
kuk adalari	655
cili	649
kabo verde	646
milad adasi	651
cex respublikasi	659
dominikan respublikasi	662
ispaniya	709
folklend adalari	665
farer adalari	809
birləsmis kralliq	848
gurcustan	810
fransa qvianasi	830
cəbəllutariq	811
yunanistan	670
cənubi corciya və cənubi sendvic adalari	812
qvineya bisau	855
herd və makdonald adalari	673
macaristan	676
indoneziya	813
irlandiya	678
israil	831
men adasi	721
britaniyanin hind okeani ərazisi	640
iraq	844
iran	852
islandiya	677
italiya	832
iordaniya	814
qirgizistan	842
komor adalari	652
sent kits və nevis	700
simali koreya	815
kuveyt	681
kayman adalari	647
qazaxistan	833
sent lusiya	701
lixtensteyn	862
sri lanka	867
luksemburq	816
mərakes	691
marsal adalari	688
simali makedoniya	817
simali marian adalari	818
maldiv adalari	687
norfolk adasi	693
norvec	819
fransa polineziyasi	834
papua yeni qvineya	835
polsa	836
muqəddəs pyer və mikelon	702
pitkern adalari	696
ruminiya	837
səudiyyə ərəbistani	821
solomon adalari	708
seysel adalari	705
isvec	822
muqəddəs yelena	699
svalbard və yan mayen	711
syerra leone	838
san tome və prinsipi	704
sint marten	839
torks və kaykos adalari	823
fransanin cənub əraziləri	668
sərqi timor	824
turkmənistan	869
turkiyə	714
abs a bagli kicik adaciqlar	716
amerika birləsmis statlari	849
ozbəkistan	717
sent vinsent və qrenadinlər	703
britaniyanin virgin adalari	851
abs virgin adalari	854
emirelezhiou arab unanet	715
archantina	843
bonaire sint eustatius ha saba	720
inizi cocos keeling	850
sahara ar chornog	740
inizi malou	665
frans	667
rouantelezh unanet	848
gwiana chall	830
ginea ar cheheder	750
ginea bissau	855
st kitts ha nevis	700
santez lusia	701
mechiko	689
kaledonia nevez	773
izelvroiou	776
zeland nevez	777
polinezia chall	834
papoua ginea nevez	835
sant per ha mikelon	702
st helena ascension ha tristan da cunha	699
sao tome ha principe	704
douarou aostral hag antarktikel frans	668
inizi minor a bell stadou unanet	716
stadou unanet	849
inizi gwerch breizhveurat	851
inizi gwerch ar stadou unanet	854
americka samoa	806
azerbejdzan	635
banglades	637
kokosova kilingova ostrva	850
svicarska	712
obala slonovace	656
cile	649
bozicna ostrva	651
njemacka	736
dzibuti	661
alzir	738
spanija	709
fidzi	666
grcka	670
juzna dzordzija i juzna sendvicka ostrva	812
gvineja bisao	855
hong kong sar kina	675
dzerzi	756
kambodza	643
lihtenstajn	862
sv martin	722
marsalova ostrva	688
makao sar kina	685
norveska	819
sejseli	705
svedska	822
slovacka	707
juzni sudan	786
francuske juzne teritorije	668
tadzikistan	792
istocni timor	824
americka vanjska ostrva	716
britanska djevicanska ostrva	851
americka djevicanska ostrva	854
aland illes	826
albania	724
algeria	738
antartida	632
arabia saudita	821
armenia	725
australia	727
austria	634
belgica	807
benin	859
bielorussia	829
bolivia	729
bosnia i hercegovina	728
bulgaria	642
caiman illes	647
canada	645
centreafricana republica	808
christmas illa	651
cocos illes	850
colombia	733
congo republica del	653
cook illes	655
costa divori	656
croacia	754
dominicana republica	662
emirats arabs units	715
eslovenia	783
estats units eua	849
estonia	664
etiopia	742
feroe illes	809
finlandia	743
franca	667
georgia	810
georgia del sud i sandwich del sud illes	812
grecia	670
groenlandia	671
republica de guinea	672
heard illa i mcdonald illes	673
illes periferiques menors dels eua	716
india	755
indonesia	813
islandia	677
italia	832
japo	757
jordania	814
letonia	682
liban	683
liberia	759
libia	761
lituania	684
macedonia del nord	817
malaisia	771
malvines illes	665
mariannes septentrionals illes	818
marshall illes	688
mauritania	767
mexic	689
micronesia estats federats de	744
mocambic	692
moldavia	690
monaco	762
mongolia	765
namibia	772
niger	863
nigeria	774
norfolk illa	693
nova caledonia	773
panama	879
peru	820
pitcairn illes	696
polinesia francesa	834
reunio illa de la	781
sahara occidental	740
st kitts i nevis	700
st pierre i miquelon	702
st vincent i les grenadines	703
salomo	708
salvador el	787
samoa nord americana	806
sao tome i principe	704
serbia	782
siria	788
somalia	785
sud africa	803
suecia	822
suissa	712
swazilandia	789
tailandia	791
tanzania	796
territori britanic de locea indic	640
tunisia	793
turks i caicos illes	823
txequia	659
ucraina	797
vatica ciutat del	674
venecuela	800
verges britaniques illes	851
verges nord americanes illes	854
zambia	804
afghanistan	631
alandy	826
alzirsko	738
americke panenske ostrovy	854
belorusko	829
bhutan	638
bouvetuv ostrov	639
brazilie	730
britske indickooceanske uzemi	640
britske panenske ostrovy	851
cerna hora	763
cina	650
dansko	660
dzibutsko	661
ekvador	739
faerske ostrovy	809
falklandy malviny	665
filipiny	695
francouzska guyana	830
francouzska jizni a antarkticka uzemi	668
francouzska polynesie	834
gronsko	671
hearduv ostrov a mcdonaldovy ostrovy	673
irak	844
jizni georgie a jizni sandwichovy ostrovy	812
jizni sudan	786
jordansko	814
kajmanske ostrovy	647
kazachstan	833
kena	680
kokosove ostrovy	850
kyrgyzstan	842
lichtenstejnsko	862
lotyssko	682
madarsko	676
mensi odlehle ostrovy usa	716
nemecko	736
nepal	860
nova kaledonie	773
novy zeland	777
oman	853
pakistan	846
palestinska autonomie	694
papua nova guinea	835
pobrezi slonoviny	656
rovnikova guinea	750
recko	670
st pierre a miquelon	702
saudska arabie	821
severni makedonie	817
severni mariany	818
somalsko	785
sudan	710
svata helena ascension a tristan da cunha	699
svata lucie	701
svaty bartolomej	827
svaty krystof a nevis	700
svaty martin francouzska cast	722
svaty martin nizozemska cast	839
svaty tomas a princuv ostrov	704
svaty vincenc a grenadiny	703
syrie	788
salamounovy ostrovy	708
spanelsko	709
spicberky a jan mayen	711
svedsko	822
svycarsko	712
tchaj wan	795
turkmenistan	869
uzbekistan	717
vanocni ostrov	651
vatikan	674
vychodni timor	824
zapadni sahara	740
camerwn	644
ynysoedd cocos keeling	850
congo gweriniaeth ddemocrataidd y	654
ynysoedd y falkland malvinas	665
holy see dinas wladwriaeth y fatican	674
gwlad yr ia	677
iran gweriniaeth islamaidd	852
micronesia gwladwriaethau ffederal o	744
moldofa gweriniaeth	690
gogledd macedonia gweriniaeth	817
st kitts a nevis	700
taiwan talaith china	795
tanzania gweriniaeth unedig	796
wcrain	797
man ynysoedd allanol yr unol daleithiau	716
ynysoedd virgin prydeinig	851
ynysoedd virgin us	854
ynysoedd aland	826
bonaire sint eustatius a saba	720
st martin rhan ffrangeg	722
sint maarten rhan iseldireg	839
ostrig	634
bosnien hercegovina	728
caymanoerne	647
juloen	651
cocosoerne	850
cookoerne	655
aekvatorialguinea	750
falklandsoerne	665
faeroerne	809
graekenland	670
gronland	671
heard oen og mcdonald oerne	673
marshalloerne	688
palaestina	694
rumaenien	837
st kitts og nevis	700
st pierre og miquelon	702
st vincent og grenadinerne	703
sao tome og principe	704
saudi arabien	821
salomonoerne	708
osttimor	824
turks og caicosoerne	823
usas ydre smaoer	716
britiske jomfruoer	851
amerikanske jomfruoer	854
alandsoerne	826
st martin fransk side	722
st martin hollandsk side	839
agypten	663
amerikanisch samoa	806
aquatorialguinea	750
athiopien	742
danemark	660
faroer	809
franzosisch guayana	830
franzosisch polynesien	834
franzosische sud und antarktisgebiete	668
nordliche marianen	818
osterreich	634
staat palastina	694
papua neuguinea	835
rumanien	837
sao tome und principe	704
st kitts und nevis	700
st vincent und die grenadinen	703
sudafrika	803
sudgeorgien und die sudlichen sandwichinseln	812
sudsudan	786
syrien arabische republik	788
tansania vereinigte republik	796
turkei	714
turks und caicosinseln	823
afganistan	631
azerbaiyan	635
butan	638
territorio britanico del oceano indico	640
camerun	644
islas caiman	647
islas cocos keeling	850
gabon	669
hungria	676
japon	757
kazajistan	833
kirguistan	842
republica democratica popular de lao	845
libano	683
mali	876
rumania	837
santa helena ascension y tristan de acuna	699
st kitts y nevis	700
santa lucia	701
san pedro y miquelon	702
santo tome y principe	704
islas salomon	708
taiwan	795
tayikistan	792
tunez	793
turquia	714
islas aland	826
bonaire san eustaquio y saba	720
st martin francesa	722
sint maarten neerlandesa	839
sudan del sur	786
alzeeria	738
aomen hiina erihalduspiirkond	685
araabia uhendemiraadid	715
aserbaidzaan	635
bouveti saar	639
bonaire sint eustatius ja saba	720
ekvatoriaal guinea	750
faari saared	809
groonimaa	671
hongkong hiina erihalduspiirkond	675
ida timor	824
joulusaar	651
korgozstan	842
kupros	658
liibua	761
louna georgia ja louna sandwichi saared	812
lati	682
laane sahara	740
paapua uus guinea	835
prantsuse lounaalad	668
prantsuse poluneesia	834
pohja makedoonia	817
pohja mariaanid	818
st kitts ja nevis	700
st pierre ja miquelon	702
st vincent ja grenadiinid	703
sao tome ja principe	704
seisellid	705
louna sudaan	786
suuria	788
sveits	712
tsaad	648
tsehhi	659
tsiili	649
turgi	714
uus kaledoonia	773
uus meremaa	777
uhendriikide hajasaared	716
cocosak keeling uharteak	850
vatikanoa egoitza santua	674
santa helena ascension eta tristan da cunha	699
st kitts eta nevis	700
st pierre eta mikelune	702
st vincent eta grenadinak	703
aland uharteak	826
bonaire san eustakio eta saba	720
san martin frantsesa	722
san martin herbeheretarra	839
azerbaidzan	635
bouvetnsaari	639
brittilainen intian valtameren alue	640
brittilaiset neitsytsaaret	851
etela afrikka	803
etela georgia ja etelaiset sandwichsaaret	812
etela sudan	786
farsaaret	809
ita timor	824
itavalta	634
lansi sahara	740
papua uusi guinea	835
pohjois makedonia	817
pohjois mariaanit	818
paivantasaajan guinea	750
ranskan etelaiset alueet	668
st vincent ja grenadiinit	703
tsad	648
turks ja caicossaaret	823
uusi kaledonia	773
uusi seelanti	777
valko venaja	829
venaja	698
samoa americaines	806
antigua et barbuda	633
azerbaidjan	635
bahrein	636
bosnie herzegovine	728
ile bouvet	639
bresil	730
ocean indien britannique	640
iles caimans	647
ile christmas	651
iles cocos	850
iles cook	655
equateur	739
egypte	663
guinee equatoriale	750
erythree	741
iles feroe	809
polynesie francaise	834
terres australes francaises	668
grece	670
guinee	672
iles heard et macdonald	673
st siege vatican	674
israel	831
jamaique	679
koweit	681
iles marshall	688
nouvelle caledonie	773
niue	864
ile norfolk	693
iles mariannes du nord	818
norvege	819
papouasie nouvelle guinee	835
perou	820
iles pitcairn	696
st helene	699
st christophe et nieves	700
st lucie	701
st pierre et miquelon	702
st vincent et les grenadines	703
st marin	877
sao tome et principe	704
senegal	784
slovenie	783
iles salomon	708
georgie du sud et les iles sandwich du sud	812
svalbard et ile jan mayen	711
royaume deswatini	789
suede	822
thailande	791
trinite et tobago	713
iles turques et caiques	823
iles mineures eloignees des etats unis	716
ouzbekistan	717
wallis et futuna	718
yemen	719
bonaire st eustache et saba	720
ile de man	721
montenegro	763
st martin partie francaise	722
st martin partie neerlandaise	839
an afganastain	631
an albain	724
an ailgeir	738
samo meiriceanach	806
andora	825
angola	726
antigua agus barbuda	633
an airgintin	843
an airmein	725
aruba	1008
an astrail	727
an asarbaiseain	635
na bahamai	828
bairein	636
an bhanglaideis	637
barbados	856
an bhealaruis	829
an bheilis	732
beirmiuda	840
an bhutain	638
an bhoisnia agus an heirseagaivein	728
an bhotsuain	731
oilean bouvet	639
an bhrasail	730
crioch aigean indiach na breataine	640
bruine	641
an bhulgair	642
buircine faso	872
an bhuruin	873
an chamboid	643
camarun	644
oileain cayman	647
poblacht na hafraice lair	808
poblacht na sine	650
an tsin	650
oilean na nollag	651
oileain cocos keeling	850
an choloim	733
oileain chomora	652
poblacht an chongo	653
an congo	653
poblacht dhaonlathach an chongo	654
oileain cook	655
costa rice	734
costa eabhair	656
an costa eabhair	656
an chroit	754
cuba	657
eacuador	739
an eigipt	663
an tsalvadoir	787
an ghuine mheanchiorclach	750
an eiritre	741
an eastoin	664
an aetoip	742
oileain fhaclainne malvinas	665
oileain fharo	809
fidsi	666
guain na fraince	830
polaineis na fraince	834
criocha deisceartacha na fraince	668
an ghabuin	669
an ghearmain	736
gana	747
giobraltar	811
an ghreig	670
greanada	745
guadaluip	749
an ghuain	753
oilean heard agus oileain mcdonald	673
cathair na vatacaine	674
honduras	841
an ungair	676
an ioslainn	677
an indineis	813
poblacht ioslamach na hiaraine	852
an iarain	852
an iaraic	844
an iodail	832
iamaice	679
an tseapain	757
an iordain	814
an chasacstain	833
an cheinia	680
cireabaiti	875
an choire thuaidh	815
an choire theas	758
poblacht na coire	758
an choire	758
cuait	681
an chirgeastain	842
an liobain	683
leosota	760
an libeir	759
lichtinstein	862
an liotuain	684
an mhalaiv	770
oileain mhaildive	687
maili	876
malta	857
oileain marshall	688
an mharatain	767
oilean mhuiris	769
micrineis stait chonaidhme	744
an mholdoiv	690
an mhongoil	765
maraco	691
mosaimbic	692
maenmar burma	764
naru	878
an isiltir	776
an nua chaladoin	773
an nua shealainn	777
an nigir	863
an nigeir	774
oilean norfolk	693
poblacht iarthar na macadoine	817
an mhacadoin thuaidh	817
oileain mariana thuaidh	818
an phacastain	846
stat na palaistine	694
an phalaistin	694
nua ghuine phapua	835
peiriu	820
na hoileain fhilipineacha	695
oileain pitcairn	696
an phortaingeil	779
porto rice	778
an romain	837
an ruis	698
conaidhm na ruise	698
st kitts agus nevis	700
st pierre agus miquelon	702
st vincent agus na greanaidini	703
samo	866
san mairine	877
sao tome agus principe	704
an araib shadach	821
an tseineagail	784
na seiseil	705
singeapor	706
an tslovaic	707
an tsloivein	783
oileain sholamon	708
an tsomail	785
an tseoirsia theas agus oileain sandwich theas	812
an spainn	709
sri lanca	867
an tsudain	710
an eilveis	712
taiwan cuige na sine	795
an taidsiceastain	792
poblacht aontaithe na tansaine	796
an tansain	796
an tealainn	791
tiomor leste	824
toga	4
oileain na trionoide agus tobaga	713
an tuineis	793
an tuircmeanastain	869
oileain na dturcach agus caicos	823
an ucrain	797
aontas na neimiriochtai arabacha	715
an riocht aontaithe	848
an bhreatain mhor	848
stait aontaithe mheiricea	849
stait aontaithe	849
oileain imeallacha stait aontaithe	716
an uisbeiceastain	717
vanuatu	871
veiniseala	800
vitneam	801
oileain bhriotanacha na maighdean	851
oileain mheiriceanacha na maighdean	854
an sahara thiar	740
eimin	719
an tsiombaib	805
oileain aland	826
bonaire sint eustatius agus saba	720
geansai	746
oilean mhanann	721
geirsi	756
montaineagro	763
st martin cuid na fraince	722
sint maarten cuid na hisiltire	839
an tsudain theas	786
acerbaixan	635
belxica	807
territorio britanico do oceano indico	640
illas caiman	647
illas cocos keeling	850
congo republica democratica do	654
guiana francesa	830
alemana	736
guiana	753
republica de haiti	874
xapon	757
casaquistan	833
republica popular e democratica de corea	815
kirguizistan	842
republica das maldivas	687
republica das illas marshall	688
nixer	863
paquistan	846
santa helena ascension e tristan da cunha	699
st kitts e nevis	700
san pedro e miquelon	702
san tome e principe	704
illas salomon	708
surafrica	803
illas virxes britanicas	851
illas aland	826
bonaire san eustaquio e saba	720
san martino francesa	722
sudan do sur	786
caina sin	650
tsibiran cocos keeling	850
masar misira	663
iziraila	831
burma miyamar	764
sham siriya	788
tsibirin aland	826
bonaire sint eustatius da saba	720
st martin bangaren faransa	722
sint maarten sashin yaren mutanen holland	839
alandski otoci	826
kokosovi keelingovi otoci	850
bozicni otok	651
spanjolska	709
marsalovi otoci	688
mjanmar burma	764
palestinsko podrucje	694
francuski juzni i antarkticki teritoriji	668
mali udaljeni otoci sad a	716
afganisztan	631
antigua es barbuda	633
argentina	843
ormenyorszag	725
ausztralia	727
azerbajdzsan	635
bahama szigetek	828
feheroroszorszag	829
bosznia hercegovina	728
bouvet sziget	639
brazilia	730
brit indiai oceani terulet	640
zold foki koztarsasag	646
kajman szigetek	647
csad	648
kina	650
karacsony sziget	651
kokusz keeling szigetek	850
comore szigetek	652
cook szigetek	655
elefantcsontpart	656
horvatorszag	754
dania	660
egyenlitoi guinea	750
esztorszag	664
falkland szigetek	665
feroer	809
fidzsi szigetek	666
finnorszag	743
franciaorszag	667
francia polinezia	834
francia deli teruletek	668
gruzia	810
nemetorszag	736
ghana	747
gibraltar	811
gorogorszag	670
bissau guinea	855
heard sziget es mcdonald szigetek	673
indonezia	813
irorszag	678
olaszorszag	832
japan	757
kazahsztan	833
kirgizisztan	842
lettorszag	682
litvania	684
eszak macedonia	817
madagaszkar	686
maldiv szigetek	687
marshall szigetek	688
mexiko	689
mikroneziai szovetsegi allamok	744
marokko	691
uj kaledonia	773
uj zeland	777
norfolk sziget	693
eszaki mariana szigetek	818
norvegia	819
pakisztan	846
papua uj guinea	835
fulop szigetek	695
pitcairn szigetek	696
lengyelorszag	836
portugalia	779
oroszorszag	698
st kitts es nevis	700
st vincent es a grenadine szigetek	703
sao tome es principe	704
szaudi arabia	821
szenegal	784
seychelle szigetek	705
szingapur	706
szlovakia	707
szlovenia	783
salamon szigetek	708
szomalia	785
deli georgia es deli sandwich szigetek	812
spanyolorszag	709
szudan	710
spitzbergak es jan mayen	711
szvazifold	789
svedorszag	822
svajc	712
sziria	788
tadzsikisztan	792
thaifold	791
kelet timor	824
tokelau szigetek	868
trinidad es tobago	713
tunezia	793
torokorszag	714
turkmenisztan	869
turks es caicos szigetek	823
az amerikai egyesult allamok lakatlan kulbirtokai	716
uzbegisztan	717
brit virgin szigetek	851
amerikai virgin szigetek	854
wallis es futuna	718
nyugat szahara	740
man sziget	721
szent marton sziget francia resz	722
szent marton sziget holland resz	839
del szudan	786
koszovo	861
kepulauan cocos keeling	850
kepulauan falkland malvinas	665
st kitts dan nevis	700
st pierre dan miquelon	702
st vincent dan grenadines	703
sameinudu arabisku furstadaemin	715
antigva og barbuda	633
sudurskautslandid	632
bandariska samoa	806
austurriki	634
astralia	727
alandseyjar	826
aserbaisjan	635
bosnia og hersegovina	728
belgia	807
burkina faso	872
burundi	873
bermuda	840
brunei	641
brasilia	730
hvita russland	829
belis	732
kokoseyjar	850
lydstjornarlydveldid kongo	654
mid afrikulydveldid	808
kongo	4
filabeinsstrondin	656
cooks eyjar	655
sile	649
kamerun	644
kolumbia	733
kosta rika	734
kuba	657
graenhofdaeyjar	646
jolaeyja	651
kipur	658
tekkland	659
thyskaland	736
djibuti	661
danmork	660
dominika	737
dominiska lydveldid	662
alsir	738
vestur sahara	740
spann	709
ethiopia	742
fidjieyjar	666
mikronesia	744
faereyjar	809
franska gvaejana	830
graenland	671
ginea	672
gvadelupeyjar	749
midbaugs ginea	750
sudur georgia og sudur sandvikureyjar	812
ginea bissa	855
gvaejana	753
kroatia	754
irland	678
island	677
jamaika	679
kenia	680
kambodia	643
kiribati	875
komoreyjar	652
sankti kristofer og nevis	700
nordur korea	815
sudur korea	758
kuveit	681
cayman eyjar	647
libanon	683
sankti lusia	701
lesoto	760
lithaen	684
luxemborg	816
monako	762
moldova	690
nordur makedonia	817
makao	685
nordur marianaeyjar	818
maritania	767
maritius	769
maldivur	687
malavi	770
malasia	771
mosambik	692
nyja kaledonia	773
nikaragva	775
nauru	878
nyja sjaland	777
franska polynesia	834
papua nyja ginea	835
polland	836
puerto riko	778
palestina	694
portugal	779
pala	858
paragvae	780
rumenia	837
russland	698
ruanda	865
sadi arabia	821
salomonseyjar	708
seychelles eyjar	705
svithjod	822
singapur	706
slovenia	783
svalbardi	711
slovakia	707
sierra leone	838
surinam	847
sudur sudan	786
sao tome og prinsipe	704
syrland	788
esvatini	789
turks og caicoseyjar	823
fronsku sudlaegu landsvaedin	668
togo	790
tailand	791
tadsikistan	792
tokela	868
austur timor	824
tunis	793
trinidad og tobago	713
tuvalu	870
taivan	795
tansania	796
ukraina	797
uganda	798
smaeyjar bandarikjanna	716
urugvae	799
usbekistan	717
vatikanid	674
sankti vinsent og grenadinur	703
venesuela	800
bresku jomfruaeyjar	851
bandarisku jomfruaeyjar	854
wallis og futunaeyjar	718
samoa	866
kosovo	861
sudur afrika	803
sambia	804
isole aland	826
isole faer oer	809
territori britannici delloceano indiano	640
st pierre e miquelon	702
santelena isola di ascensione e tristan da cunha	699
st vincent e grenadine	703
samoaya amerikani	806
anguila	723
antarktika	632
antigua u berbuda	633
arjentin	843
belize	732
bolivya	729
bosniya u herzegovina	728
brazil	730
erde okyanusa hindi ya britani	640
bruney	641
giraven kaymane	647
komara afrikaya navend	808
girava sersale	651
giraven cocos keeling	850
kongo kinsasa	654
giraven cook	655
perave diranfil	656
kipros	658
danimarka	660
cibuti	661
komara dominik	662
gineya rojbendi	750
eritrea	741
giraven malvin	665
giraven feroe	809
fiji	666
finlenda	743
guyanaya fransi	830
polinezyaya fransi	834
erden basur en fransi	668
cibraltar	811
grinlenda	671
gine	672
gine bissau	855
girava heard u giraven mcdonald	673
islenda	677
indonezya	813
irlenda	678
italya	832
koreya bakur	815
koreya basur	758
liberya	759
libya	761
litvanya	684
luksemburg	816
maldiv	687
giraven marsal	688
moritanya	767
mauritius	769
meksik	689
mikronezya	744
mozambik	692
myanmar birmanya	764
namibya	772
kaledonyaya nu	773
nu zelenda	777
nikaragua	775
nijer	863
nijerya	774
giraven bakure marianan	818
norwec	819
xaken filistini	694
papua gineya nu	835
filipin	695
giraven pitcairn	696
porto riko	778
rusya	698
ezize helena	699
st kitts u nevis	700
st pierre u miquelon	702
st vincent u giraven grenadin	703
sao tome u prinsipe	704
erebistana siyudi	821
seysel	705
giraven salomon	708
afrikaya basur	803
south georgia u giraven sandwich a basur	812
svalbard u jan mayen	711
swazilenda	789
swed	822
swisre	712
suri	788
tacikistan	792
timora leste	824
trinidad u tobago	713
giraven turk u kaikos	823
ukrayna	797
emirtiyen erebi yen yekbuyi	715
keyaniya yekbuyi	848
dewleten yekbuyi yen amerikaye	849
giraven derveyi picuk en dewleten yekbuyi	716
uruguay	799
giraven virgin britani	851
giraven virgin us	854
wallis u futuna	718
zimbabwe	805
giraven aland	826
bonaire sint eustatius u saba	720
st martin besa fransi	722
sint maarten besa hollandi	839
sudana basur	786
jungtiniai arabu emyratai	715
armenija	725
alandu salos	826
azerbaidzanas	635
bangladesas	637
brunejus	641
karibu nyderlandai	720
buve sala	639
kokosu kilingo salos	850
kongas kinsasa	654
centrines afrikos respublika	808
kongas brazavilis	653
sveicarija	712
kamerunas	644
zaliasis kysulys	646
kaledu sala	651
cekija	659
dzibutis	661
alzyras	738
vakaru sachara	740
eritreja	741
fidzis	666
fareru salos	809
prancuzija	667
prancuzijos gviana	830
gvineja	672
pusiaujo gvineja	750
pietu dzordzija ir pietu sandvico salos	812
bisau gvineja	855
indijos vandenyno britu sritis	640
dzersis	756
siaures koreja	815
pietu koreja	758
kaimanu salos	647
lichtensteinas	862
marsalo salos	688
siaures makedonija	817
mianmaras birma	764
marianos siaurines salos	818
niuje	864
prancuzijos polinezija	834
papua naujoji gvineja	835
seiseliai	705
svedija	822
singapuras	706
sv elenos sala	699
slovenija	783
siera leone	838
pietu sudanas	786
san tome ir prinsipe	704
cadas	648
prancuzijos pietu sritys	668
tadzikija	792
rytu timoras	824
turkmenistanas	869
jungtiniu valstiju mazosios tolimosios salos	716
vatikano miesto valstybe	674
sventasis vincentas ir grenadinai	703
didziosios britanijos mergeliu salos	851
jungtiniu valstiju mergeliu salos	854
volisas ir futuna	718
pietu afrika	803
zimbabve	805
apvienotie arabu emirati	715
afganistana	631
albanija	724
australija	727
azerbaidzana	635
bangladesa	637
belgija	807
bulgarija	642
senbartelmi	827
bolivija	729
niderlandes karibu salas	720
brazilija	730
butana	638
botsvana	731
kanada	645
kokosu kilinga salas	850
centralafrikas republika	808
kongo brazavila	653
sveice	712
kotdivuara	656
kameruna	644
ziemsvetku sala	651
cehija	659
vacija	736
dzibutija	661
danija	660
dominikana	662
alzirija	738
egipte	663
rietumsahara	740
mikronezija	744
feru salas	809
grenada	745
francijas gviana	830
gernsija	746
gibraltars	811
ekvatoriala gvineja	750
griekija	670
dienviddzordzija un dienvidsendvicu salas	812
gvineja bisava	855
gajana	753
kinas ipasas parvaldes apgabals honkonga	675
herda sala un makdonalda salas	673
horvatija	754
ungarija	676
indonezija	813
irija	678
izraela	831
indijas okeana britu teritorija	640
iraka	844
irana	852
italija	832
dzersija	756
jordanija	814
japana	757
kirgizstana	842
ziemelkoreja	815
kazahstana	833
libana	683
sentlusija	701
lihtensteina	862
srilanka	867
liberija	759
libija	761
senmartena	722
marsala salas	688
ziemelmakedonija	817
mjanma birma	764
kinas ipasas parvaldes apgabals makao	685
ziemelu marianas salas	818
mauritanija	767
mauricija	769
maldivija	687
malavija	770
namibija	772
nigera	863
nigerija	774
niderlande	776
norvegija	819
nepala	860
jaunzelande	777
omana	853
francijas polinezija	834
papua jaungvineja	835
filipinas	695
pakistana	846
senpjera un mikelona	702
pitkernas salas	696
portugale	779
rumanija	837
sauda arabija	821
zalamana salas	708
seiselu salas	705
sudana	710
singapura	706
sv helenas sala	699
svalbara un jana majena sala	711
slovakija	707
sanmarino	877
senegala	784
somalija	785
dienvidsudana	786
sintmartena	839
sirija	788
terksas un kaikosas salas	823
cada	648
francijas dienvidjuru teritorija	668
tadzikistana	792
turkmenistana	869
trinidada un tobago	713
taivana	795
tanzanija	796
asv mazas aizjuras salas	716
uzbekistana	717
vatikans	674
sentvinsenta un grenadinas	703
britu virdzinas	851
asv virdzinas	854
dienvidafrikas republika	803
kepulauan georgia selatan sandwich selatan	812
kepulauan heard mcdonald	673
kepulauan terpencil as	716
kepulauan virgin as	854
l afganistan	631
l albanija	724
l algerija	738
is samoa amerikana	806
l angola	726
l antartika	632
l argentina	843
l armenja	725
l awstralja	727
l awstrija	634
l azerbajgan	635
il bahamas	828
il bahrain	636
il bangladesh	637
il belarussja	829
il belgju	807
il belize	732
il benin	859
il bhutan	638
il bolivja	729
il boznija ħerzegovina	728
il botswana	731
gzira bouvet	639
il brazil	730
territorju brittaniku tal ocean indjan	640
il brunei	641
il bulgarija	642
il burkina faso	872
il burundi	873
il kambodja	643
il kamerun	644
il kanada	645
il gzejjer cayman	647
ir repubblika centru afrikana	808
ic chad	648
ic cili	649
ic cina	650
il gzira christmas	651
gzejjer cocos keeling	850
il kolombja	733
il kongo brazzaville	653
ir repubblika demokratika tal kongo	654
gzejjer cook	655
il costa rica	734
il kosta tal avorju	656
il kroazja	754
cipru	658
ir repubblika ceka	659
id danimarka	660
il djibouti	661
ir repubblika dominicana	662
l ekwador	739
l egittu	663
il guinea ekwatorjali	750
l eritrea	741
l estonja	664
l etjopja	742
il gzejjer falkland	665
il gzejjer faeroe	809
figi	666
il finlandja	743
il guyana franciza	830
polinezja franciza	834
it territorji francizi tan nofsinhar	668
il gabon	669
il gambja	748
il georgia	810
il germanja	736
il ghana	747
gibilta	811
il grecja	670
il gwatemala	751
il guinea	672
il guinea bissau	855
il guyana	753
il haiti	874
il gzejjer heard ul gzejjer mcdonald	673
l istat tal belt tal vatikan	674
il honduras	841
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	675
l ungerija	676
l izlanda	677
l indja	755
l indonezja	813
l iran	852
l iraq	844
l irlanda	678
izrael	831
l italja	832
il gamajka	679
il gappun	757
il gordan	814
il kazakistan	833
il kenja	680
il korea ta fuq	815
il korea tisfel	758
il kuwajt	681
il kirgizistan	842
il laos	845
il latvja	682
il libanu	683
il lesoto	760
il liberja	759
il libja	761
il liechtenstein	862
il litwanja	684
il lussemburgu	816
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	685
il malawi	770
il malasja	771
il maldivi	687
il mali	876
gzejjer marshall	688
il mauritania	767
il messiku	689
il mikronezja	744
il moldova	690
il mongolja	765
il marokk	691
il mozambique	692
il myanmar burma	764
in namibja	772
in nepal	860
in netherlands	776
in nikaragwa	775
in niger	863
in nigerja	774
gzira norfolk	693
il macedonja ta fuq	817
gzejjer mariana tat tramuntana	818
in norvegja	819
l oman	853
il pakistan	846
it territorji palestinjani	694
il panama	879
il paragwaj	780
il peru	820
il filippini	695
gzejjer pitcairn	696
il polonja	836
il portugall	779
il qatar	697
ir rumanija	837
ir russja	698
ir rwanda	865
st vincent ul grenadini	703
sao tome u principe	704
l arabja sawdija	821
is senegal	784
is seychelles	705
is slovakkja	707
is slovenja	783
il gzejjer solomon	708
is somalja	785
l afrika tisfel	803
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	812
is sri lanka	867
is sudan	710
is suriname	847
l eswatini	789
l izvezja	822
l izvizzera	712
is sirja	788
it tajwan	795
it tagikistan	792
it tanzanija	796
it tajlandja	791
it togo	790
it tokelau	868
it tunezija	793
it turkija	714
it turkmenistan	869
il gzejjer turks u caicos	823
l uganda	798
l ukrajna	797
l emirati għarab magħquda	715
ir renju unit	848
l istati uniti	849
l istati uniti tal amerka	849
il gzejjer minuri mbiegħda tal istati uniti	716
l urugwaj	799
l uzbekistan	717
il venezwela	800
il vjetnam	801
il gzejjer vergni brittanici	851
il gzejjer vergni tal istati uniti	854
is saħara tal punent	740
il jemen	719
iz zambja	804
iz zimbabwe	805
il gzejjer aland	826
in netherlands tal karibew	720
il montenegro	763
is serbja	782
is sudan tisfel	786
il kosovo	861
osterrike	634
bouvetoya	639
kokosoyene	850
cookoyene	655
christmasoya	651
vest sahara	740
falklandsoyene	665
mikronesiafoderasjonen	744
faeroyene	809
ekvatorial guinea	750
sor georgia og de sore sandwichoyene	812
heard og mcdonald oyene	673
caymanoyene	647
marshalloyene	688
nord makedonia	817
nord marianene	818
ny caledonia	773
papua ny guinea	835
de okkuperte palestinske omradene	694
salomonoyene	708
sor sudan	786
sint maarten nederlandsk del	839
turks og caicosoyene	823
sore franske territorier	668
ost timor	824
usa mindre utenforliggende oyer	716
st vincent og grenadinene	703
jomfruoyene britisk	851
jomfruoyene usa	854
wallis og futunaoyene	718
sor afrika	803
republiek albanie	724
republiek armenie	725
gemenebest van australie	727
gemenebest van de bahamas	828
bahamas	828
republiek wit rusland	829
bosnie en herzegovina	728
bosnie herzegovina	728
federale republiek brazilie	730
republiek kaapverdie	646
kaapverdie	646
centraal afrikaanse republiek	808
republiek kroatie	754
kroatie	754
republiek equatoriaal guinea	750
equatoriaal guinea	750
federale democratische republiek ethiopie	742
faeroer	809
frans polynesie	834
republiek guinee bissau	855
cooperatieve republiek guyana	753
republiek haiti	874
republiek indonesie	813
staat israel	831
hasjemitisch koninkrijk jordanie	814
kirgizie	842
staat libie	761
islamitische republiek mauritanie	767
federale staten van micronesie	744
republiek moldavie	690
moldavie	690
republiek namibie	772
nieuw caledonie	773
nieuw zeeland	777
republiek noord macedonie	817
noord macedonie	817
onafhankelijke staat papoea nieuw guinea	835
papoea nieuw guinea	835
sint helena	699
federatie st kitts en nevis	700
st kitts en nevis	700
st pierre en miquelon	702
st vincent en de grenadines	703
democratische republiek sao tome en principe	704
sao tome en principe	704
koninkrijk saudi arabie	821
saudi arabie	821
republiek slovenie	783
federale republiek somalie	785
zuid afrika	803
zuid georgia en de zuidelijke sandwicheilanden	812
democratische republiek timor leste	824
republiek tunesie	793
tunesie	793
turks en caicoseilanden	823
sint maarten frans deel	722
sint maarten franse antillen	722
collectiviteit van sint maarten	722
republiek servie	782
servie	782
sint maarten nederlands deel	839
republiek zuid soedan	786
zuid soedan	786
kokosoyane	850
cookoyane	655
falklandsoyane	665
faeroyane	809
sor georgia og de sore sandwichoyane	812
heard og mcdonald oyane	673
caymanoyane	647
marshalloyane	688
nord marianane	818
dei okkuperte palestinske omrada	694
salomonoyane	708
turks og caicosoyane	823
aust timor	824
usa mindre utanforliggande oyar	716
st vincent og grenadinane	703
jomfruoyane britisk	851
jomfruoyane usa	854
wallis og futunaoyane	718
de franske sorterritorier	668
heard og mcdonaldoyene	673
norfolkoya	693
det palestinske omradet	694
pitcairnoyene	696
sor georgia og sor sandwichoyene	812
usas ytre oyer	716
de britiske jomfruoyene	851
de amerikanske jomfruoyene	854
samoa amerykanskie	806
bialorus	829
bosnia i hercegowina	728
republika zielonego przyladka	646
wyspa bozego narodzenia	651
wybrzeze kosci sloniowej	656
gwinea rownikowa	750
francuskie terytoria poludniowe i antarktyczne	668
wegry	676
wlochy	832
lotwa	682
macedonia polnocna	817
moldawia	690
mariany polnocne	818
papua nowa gwinea	835
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	699
st vincent i grenadyny	703
wyspy swietego tomasza i ksiazeca	704
slowenia	783
poludniowa afryka	803
georgia poludniowa i sandwich poludniowy	812
tadzykistan	792
dalekie wyspy mniejsze stanow zjednoczonych	716
wyspy dziewicze stanow zjednoczonych	854
czarnogora	763
afeganistao	631
antigua e barbuda	633
argelia	738
bielorrussia	829
butao	638
cazaquistao	833
gabao	669
georgia do sul e ilhas sandwich do sul	812
gronelandia	671
guine	672
guine bissau	855
guine equatorial	750
iemen	719
ilhas aland	826
ilhas caimao	647
ilhas cocos keeling	850
ilhas faroe	809
ilhas salomao	708
ilhas virgens britanicas	851
japao	757
madagascar	686
malaui	770
mauricia	769
mianmar birmania	764
micronesia	744
mocambique	692
nicaragua	775
nova zelandia	777
paises baixos caribenhos	720
papua nova guine	835
paquistao	846
quenia	680
quirguistao	842
camaroes	644
reuniao	781
romenia	837
sao bartolomeu	827
sao cristovao e neves	700
sao martinho	4
sao vicente e granadinas	703
servia	782
essuatini	789
sudao	710
sudao do sul	786
suica	712
tajiquistao	792
terras austrais e antarticas francesas	668
territorios palestinos	694
turquemenistao	869
ucrania	797
uzbequistao	717
zimbabue	805
antigua si barbuda	633
samoa americana	806
insulele aland	826
bosnia si hertegovina	728
sfantul bartolomeu	827
insulele cocos keeling	850
elvetia	712
sahara occidentala	740
franta	667
guyana franceza	830
guineea ecuatoriala	750
georgia de sud si insulele sandwich de sud	812
guineea bissau	855
ras hong kong a chinei	675
insula heard si insulele mcdonald	673
croatia	754
kargazstan	842
st kitts si nevis	700
sfanta lucia	701
sfantul martin	722
ras macao a chinei	685
noua zeelanda	777
polinezia franceza	834
papua noua guinee	835
st pierre si miquelon	702
sfanta elena	699
svalbard si jan mayen	711
sao tome si principe	704
insulele turks si caicos	823
teritoriile australe si antarctice franceze	668
trinidad si tobago	713
insulele indepartate ale sua	716
statul cetatii vaticanului	674
st vincent si grenadinele	703
wallis si futuna	718
albansko	724
armensko	725
antarktida	632
rakusko	634
karibske holandsko	720
svajciarsko	712
estonsko	664
zapadna sahara	740
spanielsko	709
finsko	743
mikronezia	744
francuzsko	667
gruzinsko	810
francuzska guayana	830
grecko	670
juzna georgia a juzne sandwichove ostrovy	812
hongkong oao ciny	675
chorvatsko	754
irsko	678
britske indickooceanske uzemie	640
svaty kristof a nevis	700
svata lucia	701
lichtenstajnsko	862
cierna hora	763
svaty martin fr	722
severne macedonsko	817
macao oao ciny	685
severne mariany	818
mauricius	769
nova kaledonia	773
norsko	819
francuzska polynezia	834
polsko	836
palestinske uzemia	694
saudska arabia	821
svata helena	699
juzny sudan	786
svaty tomas a princov ostrov	704
salvador	787
svaty martin hol	839
syria	788
francuzske juzne a antarkticke uzemia	668
vychodny timor	824
turkmensko	869
mensie odlahle ostrovy usa	716
svaty vincent a grenadiny	703
ameriska samoa	806
alandski otoki	826
demokraticna republika kongo	654
centralnoafriska republika	808
svica	712
slonokoscena obala	656
nemcija	736
grcija	670
juzna georgia in juzni sandwichevi otoki	812
hrvaska	754
madzarska	676
st kitts in nevis	700
crna gora	763
norfolski otok	693
st pierre in miquelon	702
slovaska	707
francosko juzno ozemlje	668
turcija	714
stranski zunanji otoki zdruzenih drzav	716
st vincent in grenadine	703
britanski deviski otoki	851
ameriski deviski otoki	854
juznoafriska republika	803
jasiiradaha cocos keeling	850
gini bisaaw	855
israaiil	831
jasiiradaha aland	826
bonaire sint eustatius iyo saba	720
st martin qayb faransiis ah	722
sint maarten qaybta nederlandka	839
shqiperi	724
andorre	825
angole	726
anguile	723
antarktide	632
argjentine	843
arube	1008
belgjike	807
bosnje hercegovine	728
botsvane	731
kepi i gjelber	646
republika afrikano qendrore	808
kine	650
ishujt kokos kiling	850
kongo brazavil	653
kosta rike	734
bregu i fildishte	656
kube	657
republika ceke	659
danimarke	660
dominike	737
finlande	743
france	667
guajana frenge	830
polinezia frenge	834
territoret frenge jugore	668
groenlande	671
grenade	745
guatemale	751
guinea bisau	855
guajane	753
ishujt herd mekdonald	673
rva i hong kongut kine	675
islande	677
irlande	678
xhamajke	679
rva i makaos kine	685
malte	857
martinike	766
meksike	689
mianmar burma	764
holande	776
zelande e re	777
ishujt veriore mariana	818
ruande	865
shen helena	699
shen kits e nevis	700
shen lucia	701
shen pier dhe mikelon	702
shen vinsent grenadinet	703
sao tome prinsipe	704
afrike e jugut	803
xhorxha jugore dhe ishujt sanduic te jugut	812
spanje	709
sri lanke	867
svalbard zhan majen	711
zvicer	712
tajlande	791
ishujt turk kaikos	823
ugande	798
mbreteria e bashkuar	848
ishujt e pertejme shba se	716
venezuele	800
ishujt e virgjer britanike	851
ishujt e virgjer amerikane	854
sahara perendimore	740
gernsi	746
xhersi	756
shen bartolomeo	827
shen martin	4
bonaire st eustatius och saba	720
bouveton	639
kokosoarna	850
cookoarna	655
julon	651
vastsahara	740
falklandsoarna	665
faroarna	809
heard och mcdonaldsoarna	673
st kitts och nevis	700
caymanoarna	647
st martin franska delen	722
marshalloarna	688
norfolkon	693
st pierre och miquelon	702
pitcairnoarna	696
palestinska territoriet ockuperade	694
salomonoarna	708
sao tome och principe	704
sint maarten nederlandska delen	839
turks och caicosoarna	823
franska sodra territorierna	668
tokelauoarna	868
usa s yttre oar	716
st vincent och grenadinerna	703
brittiska jungfruoarna	851
amerikanska jungfruoarna	854
wallis och futunaoarna	718
kongo jamhuri ya kidemokrasia	654
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	815
korea kusini jamhuri	758
st vincent na grenadines	703
ngwane ufalme wa eswatini	789
tanzania jamhuri ya muungano	796
bonaire st eustache na saba	720
mtakatifu barthelemy	827
st martin sehemu ya kifaransa	722
st martin sehemu ya uholanzi	839
birlesen arap emiratlary	715
angilya	723
albaniya	724
awstriya	634
awstraliya	727
azerbayjan	635
bosniya we gertsegowina	728
belgiya	807
bolgariya	642
bahreyn	636
sen bartelemi	827
boliwiya	729
boneyr sint estatius we saba	720
braziliya	730
belarusiya	829
sweysariya	712
kot diwuar	656
kitay	650
kolumbiya	733
kabo werde	646
kyurasao	735
cehiya	659
germaniya	736
daniya	660
estoniya	664
musur	663
eritriya	741
efiopiya	742
finlandiya	743
mikroneziya	744
fransiya	667
beyik britaniya	848
gruziya	810
grenlandiya	671
gambiya	748
gwineya	672
ekwatorial gwineya	750
gretsiya	670
gunorta jorjiya we gunorta sandwic adalary	812
gwineya bisau	855
gayana	753
horwatiya	754
wengriya	676
ysrayyl	831
hindi ummanynda britaniya teritoriyasy	640
yamayka	679
yaponiya	757
keniya	680
sent kits we newis	700
demirgazyk koreya	815
gunorta koreya	758
kuweyt	681
kayman adalary	647
sent lyusiya	701
lihtensteyn	862
liberiya	759
lyuksemburg	816
latwiya	682
liwiya	761
moldowiya	690
cernogoriya	763
sent marten	722
marsall adalary	688
demirgazyk makedoniya	817
myanma	764
mongoliya	765
mawritaniya	767
mawrikiy	769
malayziya	771
namibiya	772
taze kaledoniya	773
nigeriya	774
gollandiya	776
norwegiya	819
taze zelandiya	777
fransuz polineziyasy	834
papua taze gwineya	835
sen pyer we mikelon	702
palestina dowleti	694
portugaliya	779
paragway	780
reyunion	781
serbiya	782
rossiya	698
seysel adalary	705
swesiya	822
keramatly yelena adasy	699
sloweniya	783
swalbard we yan mayen	711
slowakiya	707
gunorta sudan	786
san tome we prinsipi	704
siriya	788
terks we kaykos adalary	823
fransiyanyn gunorta we antarktika sebitleri	668
tayland	791
tajigistan	792
gundogar timor	824
taywan	795
tanzaniya	796
abs nyn dasky kici adalary	716
urugway	799
ozbegistan	717
sent winsent we grenadin	703
britaniya wirgin adalary	851
abs nyn wirgin adalary	854
wyetnam	801
mayotta	802
gunorta afrika respublikasy	803
zambiya	804
amerikan samoasi	806
bouvet adasi	639
cocos keeling adalari	850
isvicre	712
cook adalari	655
sili	649
christmas adasi	651
guney kibris rum kesimi	658
misir	663
bati sahara	740
ispanya	709
faroe adalari	809
gurcistan	810
fransiz guyanasi	830
cebelitarik	811
guney georgia ve guney sandwich adalari	812
cin hong kong oyb	675
heard adasi ve mcdonald adalari	673
hirvatistan	754
irlanda	678
man adasi	721
britanya hint okyanusu topraklari	640
izlanda	677
urdun	814
kirgizistan	842
kambocya	643
st kitts ve nevis	700
cayman adalari	647
lubnan	683
karadag	763
marshall adalari	688
mogolistan	765
cin makao oyb	685
kuzey mariana adalari	818
fransiz polinezyasi	834
st pierre ve miquelon	702
pitcairn adalari	696
filistin bolgeleri	694
sirbistan	782
seyseller	705
svalbard ve jan mayen adalari	711
guney sudan	786
sao tome ve principe	704
turks ve caicos adalari	823
fransiz guney topraklari	668
abd uzak adalari	716
ozbekistan	717
st vincent ve grenadinler	703
britanya virjin adalari	851
wallis ve futuna adalari	718
afgoniston	631
boneyr sint estatius va saba	720
kokos kiling orollari	850
kongo brazzavil	653
kot divuar	656
garbiy sahroi kabir	740
gvineya bisau	855
gonkong xitoy mmh	675
qirgiziston	842
sent kits va nevis	700
qozogiston	833
shri lanka	867
sent martin	722
myanma birma	764
makao xitoy mmh	685
papua yangi gvineya	835
sen pyer va mikelon	702
svalbard va yan mayen	711
san tome va prinsipi	704
amerika qoshma shtatlari	849
sent vinsent va grenadin	703
antigua va barbuda	633
bosnia va herzegovina	728
dao bouvet	639
lanh tho an do duong thuoc anh	640
quan dao cayman	647
cong hoa trung phi	808
dao giang sinh	651
quan dao cocos keeling	850
cong go	653
cong hoa dan chu cong go	654
quan dao cook	655
dan mach	660
cong hoa dominica	662
ai cap	663
quan dao falkland malvinas	665
quan dao faroe	809
phan lan	743
guyane thuoc phap	830
polynesie thuoc phap	834
vung dat phia nam va chau nam cuc thuoc phap	668
hy lap	670
dao heard va quan dao mcdonald	673
toa thanh thanh pho vatican	674
an do	755
cong hoa hoi giao iran	852
nhat ban	757
co oet	681
cong hoa dan chu nhan dan lao	845
bac macedonia	817
ban dao ma lai	771
quan dao marshall	688
lien bang micronesia	744
cong hoa moldova	690
mong co	765
ma roc	691
dao norfolk	693
quan dao bac mariana	818
lanh tho palestine bi chiem dong	694
bo dao nha	779
st kitts va nevis	700
st pierre va miquelon	702
st vincent va grenadines	703
sao tome va principe	704
quan dao solomon	708
nam georgia va quan dao nam sandwich	812
tay ban nha	709
svalbard va jan mayen	711
thuy dien	822
thuy si	712
cong hoa arab syrian	788
cong hoa thong nhat tanzania	796
thai lan	791
trinidad va tobago	713
tho nhi ky	714
quan dao turks va caicos	823
quan dao nho heo lanh cua hoa ky	716
quan dao virgin anh	851
quan dao virgin hoa ky	854
lanh tho quan dao wallis va futuna	718
tay sahara	740
quan dao aland	826
bonaire sint eustatius va saba	720
dao man	721
st martin phan phap	722
sint maarten phan ha lan	839
bouvet eiland	639
brits indiese oseaangebied	640
tsjeggie	659
noord mariane eilande	818
klein afgelee eilande van die vsa	716
vsa se maagde eilande	854
kongo drk	654
kongo republiek	653
cexiya	659
honq konq xususi inzibati rayonu cin	675
makao xir cin	685
konqo kdr	654
konqo respublika	653
folklend adalari malvin adalari	665
caqos arxipelaqi	640
douarou aostral frans	668
myanmar birmania	764
tiriadou palestina	694
ar reunion	781
inizi diabell ar stadou unanet	716
inizi gwerch breizh veur	851
inizi aland	826
sant bertele	827
sant martin	722
kongo rdk	654
aotearoa zeland nevez	777
bozicno ostrvo	651
kokosova keelingova ostrva	850
juzna dzordzija i juzna sendvic ostrva	812
folklandska malvinska ostrva	665
republica centreafricana	808
illes cocos keeling	850
illes feroe	809
terres australs antartiques franceses	668
ciutat del vatica	674
hong kong rae xina	675
macau rae xina	685
illa de la reunio	781
illes salomo	708
illes georgia del sud i sandwich del sud	812
illes verges britaniques	851
illes aland	826
carib neerlandes	720
republica txeca	659
illes falkland illes malvines	665
falklandske ostrovy	665
francouzska jizni uzemi	668
hongkong zao ciny	675
macao zao ciny	685
myanmar barma	764
palestinska uzemi	694
karibske nizozemsko	720
svaty martin francie	722
svaty martin nizozemsko	839
cagoske ostrovy	640
y congo brazzaville	653
y congo kinshasa	654
st vincent ar grenadines	703
y congo g dd c	654
y congo gweriniaeth	653
ynysoedd y falkland ynysoedd y malfinas	665
bouvetoen	639
juleoen	651
de palaestinensiske omrader	694
south georgia og de sydlige sandwichoer	812
amerikanske oversoiske oer	716
de britiske jomfruoer	851
de amerikanske jomfruoer	854
chagosoerne	640
palastinensische autonomiegebiete	694
palastina	694
alandinseln	826
chagos archipel	640
barein	636
rae de hong kong china	675
rae de macao china	685
san cristobal y nieves	700
islas menores alejadas de ee uu	716
islas virgenes de ee uu	854
caribe neerlandes	720
san bartolome	827
san martin	722
islas malvinas islas falkland	665
archipielago de chagos	640
bouvet saar	639
myanmar birma	764
falklandi saared malviini saared	665
aotearoa uus meremaa	777
cocos keeling uharteak	850
kookossaaret keelingsaaret	850
ranskan etelaiset ja antarktiset alueet	668
hongkong kiinan erityishallintoalue	675
macao kiinan erityishallintoalue	685
etela georgia ja etelaiset sandwichinsaaret	812
falklandinsaaret malvinassaaret	665
territoire britannique de locean indien	640
ras chinoise de hong kong	675
ras chinoise de macao	685
iles aland	826
pays bas caribeens	720
iles malouines iles falkland	665
samo mheiricea	806
angaile	723
oileain fhaclainne	665
criocha francacha dheisceart an domhain	668
sainreigiun riarachain hong cong daonphoblacht na sine	675
sainreigiun riarachain macao daonphoblacht na sine	685
an mhicrineis	744
na hoileain mhairianacha thuaidh	818
oileain palau	858
na criocha palaistineacha	694
san heilin	699
san criostoir nimheas	700
san uinseann agus na greanaidini	703
oileain sholaimh	708
esuaitini	789
an teavain	795
tiomor thoir	824
tocala	868
oilean na trionoide agus tobaga	713
oileain imeallacha sam	716
vailis agus futuna	718
an isiltir chairibeach	720
curaso	735
an congo pdc	654
kazakistan	833
taxiquistan	792
congo rc	653
illas malvinas falkland	665
arquipelago de chagos	640
tsibirai cocos keeling	850
israila	831
rukunin tsibirin us	716
tsibirai na aland	826
ƙasar curacao	735
san barthelemy	827
kongo drc	654
francuski juzni teritoriji	668
juzna georgia i otoci juzni sandwich	812
kongo rk	653
otocje chagos	640
feroer szigetek	809
makao kkt	685
palesztin autonomia	694
st pierre es miquelon	702
szaud arabia	821
svalbard es jan mayen	711
az usa lakatlan kulbirtokai	716
aland szigetek	826
holland karib terseg	720
kongo kdk	654
kongo koztarsasag	653
falkland szigetek malvin szigetek	665
chagos szigetcsoport	640
st vincent dan grenadine	703
georgia selatan kep sandwich selatan	812
aserbaidsjan	635
bermudaeyjar	840
jolaey	651
kokoseyjar keeling	850
kypur	658
serstjornarsvaedid hong kong	675
serstjornarsvaedid makao	685
maldiveyjar	687
martinik	766
heimastjornarsvaedi palestinumanna	694
pitcairn eyjar	696
sankti vinsent og grenadineyjar	703
svalbardi og jan mayen	711
karibahafshluti hollands	720
sankti bartolomeusareyjar	827
kongo lydveldid	653
chagos eyjaklasinn	640
svasiland	789
territorio britannico delloceano indiano	640
isole cocos keeling	850
santelena	699
congo repubblica	653
arjantin	843
benglades	637
bosna u hersek	728
girava bouvete	639
brezilya	730
herema okyanusa hindi ya britanyaye	640
cimhuriyeta afrikaya navin	808
girava christmase	651
giraven kokose keeling	850
giraven cooke	655
cimhuriyeta dominike	662
gineya ekwadore	750
eritre	741
giraven falklande	665
giraven faroeye	809
polinezyaya fransizi	834
heremen basur en fransaye	668
cebelitariq	811
grinlanda	671
giraven heard u macdonalde	673
hong konga hit ya cine	675
islanda	677
makaoya hit ya cine	685
giraven marsale	688
meksika	689
zelandaya nu	777
girava norfolke	693
heremen filistini	694
filistin	694
giraven pitcairne	696
st vincent u giraven grenadine	703
erebistana siudi	821
giraven solomone	708
giraven georgiyaya basur u sandwicha basur	812
eswatini	789
suriye	788
giraven turks u kaikose	823
mirgehen erebi yen yekbuyi	715
qiraliyeta yekbuyi	848
dewleten amerikaye yen yekbuyi	849
giraven bicuk en derveyi daye	716
giraven virjine yen britanyaye	851
giraven virjine yen amerikaye	854
giraven alande	826
holendaya karayibe	720
girava mane	721
kongo cimhuriyet	653
perava ivorye	656
cimhuriyeta ceki	659
giraven falklande giraven malvine	665
komgiraven cagose	640
aoteroaya zelandaya nu	777
timora rojhilat	824
kongo demokratine respublika	654
folklando malvinu salos	665
cagoso salynas	640
ktr ipasais administrativais regions makao	685
palestinas teritorijas	694
kongo demokratiska republika	654
zilonkaula krasts	656
folklenda malvinu salas	665
cagosu arhipelags	640
il macao	685
il palestina	694
ir repubblika tal kongo	653
il gzejjer falkland il gzejjer malvinas	665
timor tal lvant	824
chagosoyene	640
zuid georgia en zuidelijke sandwicheilanden	812
oost timor	824
aotearoa nieuw zeeland	777
dei franske sorterritoria	668
heardoya og mcdonaldoyane	673
sor georgia og sor sandwichoyane	812
usas ytre smaoyar	716
dei britiske jomfruoyane	851
dei amerikanske jomfruoyane	854
chagosoyane	640
sra hongkong chiny	675
sra makau chiny	685
terytoria palestynskie	694
wyspa swietej heleny	699
wlk bryt	848
bosnia e herzegovina	728
territorios franceses do sul	668
hong kong rae da china	675
macau rae da china	685
mauricio	769
sao cristovao e nevis	700
sao pedro e miquelao	702
ilhas georgia do sul e sandwich do sul	812
tadjiquistao	792
turcomenistao	869
aotearoa da nova zelandia	777
ras hong kong china	675
ras macao china	685
congo republica democrata congo	654
aotearoa noua zeelanda	777
francuzska guyana	830
palestinska samosprava	694
srednjeafriska republika	808
posebno upravno obmocje ljudske republike kitajske hongkong	675
posebno upravno obmocje kitajske makav	685
sveti kristof in nevis	700
sveti tomaz in princ	704
kongo demokraticna republika kongo	654
antigua barbuuda	633
boosniya harsegofina	728
jasiiradda haad makdonald	673
st kitts iyo nevis	700
st lusia	701
st pierre iyo miquelon	702
st finsent girenadiins	703
sao tome birincibal	704
jasiiradda joorjiyada koonfureed sandwij	812
jasiiradda sfaldbaad jaan mayen	711
tirinidaad tobago	713
turks kaikos island	823
us fargin island	854
walis futuna	718
jasiiradda isle man	721
st baathelemiy	827
st maartin	722
antarktike	632
republika e afrikes qendrore	808
kongo brazavile	653
ceki	659
gane	747
grenlande	671
granade	745
guadelupe	749
guine bisau	855
ishujt herd e mekdonald	673
rpa i hong kongut	675
mianmar burme	764
ishujt e marianes veriore	818
palestine	694
guineja e re papua	835
shen elene	699
shen kits dhe nevis	700
shen vincent dhe grenadine	703
xhorxha jugore dhe ishujt senduice te jugut	812
svalbard e jan majen	711
ishujt periferike te shba se	716
ishujt e virgjer te shba se	854
saharaja perendimore	740
ishujt alande	826
sen marten	722
arkipelagu i cagosit	640
zelanda e re aotearoa	777
foklandska malvinska ostrva	665
arhipelag cagos	640
heardon och mcdonaldoarna	673
karibiska nederlanderna	720
chagosoarna	640
visiwa vya cocos keeling	850
st kitts na nevis	700
visiwa vya virgin uingereza	851
visiwa vya virgin marekani	854
bosniya we gersegowina	728
britaniyanyn hindi okeanyndaky territoriyalary	640
hytay	650
rozdestwo adasy	651
kokos kiling adalary	850
kongo brazzawil	653
eritreya	741
finlyandiya	743
fransuz gunorta territoriyalary	668
gresiya	670
gonkong aas hytay	675
eyran	852
makao aas hytay	685
palestina territoriyasy	694
reyunyon	781
rumyniya	837
russiya	698
sent winsent we grenadinler	703
gunorta afrika	803
gunorta georgiya we gunorta sendwic adasy	812
spisbergen we yan mayen	711
birlesen arap emirlikleri	715
birlesen patysalyk	848
amerikanyn birlesen statlary	849
abs nyn dasarky adalary	716
gunbatar sahara	740
kongo kdr	654
kongo respublika	653
sirmayy kenar	656
ceh respublikasy	659
folklend malwina adalary	665
aotearoa taze zelandiya	777
kibris	658
cin hong kong oib	675
cin makao oib	685
abd kucuk harici adalari	716
bati sahra	740
karayip hollandasi	720
falkland adalari malvinas adalari	665
chagos takimadalari	640
shpitsbergen va yan mayen	711
fil suyagi qirgogi	656
folklend malvin orollari	665
samoa thuoc my	806
nam cuc	632
guinea xich dao	750
quan dao falkland	665
guiana thuoc phap	830
polynesia thuoc phap	834
lanh tho phia nam thuoc phap	668
quan dao heard va mcdonald	673
thanh vatican	674
dac khu hanh chinh hong kong trung quoc	675
li bang	683
dac khu hanh chinh macao trung quoc	685
myanmar mien dien	764
lanh tho palestine	694
quan dao pitcairn	696
a rap xe ut	821
cac tieu dao xa cua hoa ky	716
quan dao virgin thuoc anh	851
quan dao virgin thuoc hoa ky	854
wallis va futuna	718
ca ri be ha lan	720
bo bien nga	656
quan dao chagos	640
dong timor	824
barem	636
ilhas dos cocos keeling	850
cote divoire costa do marfim	656
territorios austrais franceses	668
territorios palestinianos	694
sao marinho	877
usbequistao	717
curacau	735
sao martinho st martin	722
sao martinho sint maarten	839
obala slonovace kot divoar	656
sar hongkong kina	675
sar makao kina	685
marsalska ostrva	688
mijanmar burma	764
svajcarska	712
timor leste istocni timor	824
britanska devicanska ostrva	851
sveti martin francuska	722
sveti martin holandija	839
islas georgia del sur y sandwich del sur	812
islas ultramarinas de ee uu	716
iles cocos keeling	850
iles heard et mcdonald	673
cite du vatican	674
st kitts et nevis	700
iles daland	826
st martin pays bas	839
congo republika	653

korea
congo
micronesia
st martin
macedonia
republic china
andorra
united arab emirates
afghanistan
antigua barbuda
anguilla
albania
armenia
angola
antarctica
argentina
american samoa
austria
australia
aruba
aland islands
azerbaijan
bosnia herzegovina
barbados
bangladesh
belgium
burkina faso
bulgaria
bahrain
burundi
benin
st barthelemy
bermuda
brunei
brunei darussalam
bolivia
bolivia plurinational state
caribbean netherlands
bonaire sint eustatius saba
brazil
bahamas
bhutan
bouvet island
botswana
belarus
belize
canada
cocos keeling islands
democratic republic congo
congo democratic republic
central african republic
switzerland
cote divoire
cook islands
chile
cameroon
china
colombia
costa rica
cuba
cabo verde
curacao
christmas island
cyprus
czechia
germany
djibouti
denmark
dominica
dominican republic
algeria
ecuador
estonia
egypt
western sahara
eritrea
spain
ethiopia
finland
fiji
falkland islands
falkland islands malvinas
micronesia federated states
faroe islands
france
gabon
united kingdom
united kingdom great britain northern ireland
grenada
georgia
french guiana
guernsey
ghana
gibraltar
greenland
gambia
guinea
guadeloupe
equatorial guinea
greece
south georgia south sandwich islands
guatemala
guam
guinea bissau
guyana
hong kong
heard island mcdonald islands
honduras
croatia
haiti
hungary
indonesia
ireland
israel
isle man
india
british indian ocean territory
iraq
iran
iran islamic republic
iceland
italy
jersey
jamaica
jordan
japan
kenya
kyrgyzstan
cambodia
kiribati
comoros
st kitts nevis
north korea
korea democratic peoples republic
south korea
korea republic
kuwait
cayman islands
kazakhstan
laos
lao peoples democratic republic
lebanon
st lucia
liechtenstein
sri lanka
liberia
lesotho
lithuania
luxembourg
latvia
libya
morocco
monaco
moldova
moldova republic
montenegro
st martin french part
madagascar
marshall islands
north macedonia
mali
myanmar
mongolia
macao
northern mariana islands
martinique
mauritania
montserrat
malta
mauritius
maldives
malawi
mexico
malaysia
mozambique
namibia
new caledonia
niger
norfolk island
nigeria
nicaragua
netherlands
netherlands kingdom
norway
nepal
nauru
niue
new zealand
oman
panama
peru
french polynesia
papua new guinea
philippines
pakistan
poland
st pierre miquelon
pitcairn islands
pitcairn
puerto rico
palestine
palestine state
portugal
palau
paraguay
qatar
reunion
romania
serbia
russia
russian federation
rwanda
saudi arabia
solomon islands
seychelles
sudan
sweden
singapore
st helena
st helena ascension tristan da cunha
slovenia
svalbard jan mayen
slovakia
sierra leone
san marino
senegal
somalia
suriname
south sudan
sao tome principe
el salvador
sint maarten
sint maarten dutch part
syria
syrian arab republic
eswatini
turks caicos islands
chad
french southern territories
togo
thailand
tajikistan
tokelau
timor leste
turkmenistan
tunisia
tonga
turkiye
trinidad tobago
tuvalu
taiwan
taiwan province china
tanzania
tanzania united republic
ukraine
uganda
united states minor outlying islands
united states
united states america
uruguay
uzbekistan
vatican city
holy see
st vincent grenadines
venezuela
venezuela bolivarian republic
british virgin islands
virgin islands british
us virgin islands
virgin islands us
vietnam
viet nam
vanuatu
wallis futuna
samoa
yemen
mayotte
south africa
zambia
zimbabwe
principality andorra
emirates
islamic republic afghanistan
islamic emirate afghanistan
argentine republic
argentine nation
republic austria
commonwealth australia
peoples republic bangladesh
nation brunei abode peace
nation brunei
negara brunei darussalam
state brunei darussalam
sultanate brunei
plurinational state bolivia
federative republic brazil
commonwealth bahamas
kingdom bhutan
republic congo
peoples republic congo
swiss confederation
republic cote divoire
republic ivory coast
peoples republic china
republic cuba
republic cabo verde
republic cyprus
czech republic
federal republic germany
kingdom denmark
commonwealth dominica
peoples democratic republic algeria
democratic popular republic algeria
arab republic egypt
sahrawi arab democratic republic
state eritrea
federal democratic republic ethiopia
republic fiji islands
federated states micronesia
french republic
gabonese republic
united kingdom great britain
hellenic republic
co operative republic guyana
cooperative republic guyana
hong kong special administrative region china
hong kong special administrative region peoples republic china
hong kong special administrative region
republic honduras
republic croatia
state israel
republic iraq
islamic republic iran
italian republic
hashemite kingdom jordan
kyrgyz republic
union comoros
islamic federal republic comoros
federation st kitts nevis
federation st christopher nevis
st christopher nevis
democratic peoples republic korea
peoples democratic republic korea
republic korea
lebanese republic
principality liechtenstein
democratic socialist republic sri lanka
grand duchy luxembourg
state libya
great socialist peoples libyan arab jamahiriya
libyan arab jamahiriya
socialist peoples libyan arab jamahiriya
libyan arab republic
kingdom morocco
principality monaco
republic moldova
republic north macedonia
republic macedonia
republic union myanmar
union myanmar
macao special administrative region china
macao special administrative region peoples republic china
macao special administrative region
macau special administrative region china
macau special administrative region
commonwealth northern mariana islands
islamic republic mauritania
united mexican states
kingdom netherlands
federal democratic republic nepal
independent state papua new guinea
republic philippines
islamic republic pakistan
republic poland
commonwealth puerto rico
state palestine
portuguese republic
republic paraguay
kingdom saudi arabia
st helena dependencies
slovak republic
republic san marino
most serene republic san marino
democratic republic sao tome principe
republic el salvador
kingdom eswatini
territory french southern antarctic lands
french southern antarctic lands
french southern antarctic territories
togolese republic
republic tajikistan
democratic republic timor leste
tunisian republic
republic turkiye
republic china taiwan
taiwan republic china
united republic tanzania
oriental republic uruguay
eastern republic uruguay
vatican city state
state vatican city
bolivarian republic venezuela
virgin islands united states
united states virgin islands
virgin islands great britain
socialist republic viet nam
territory wallis futuna islands
independent state samoa
republic yemen
republic south africa
united arab emirate
arab emirates
aland
bosnia hercegovina
burkina
bourkina faso
st barts
st barths
st barth
brunei sultanate
independent sovereign republic kiribati
yemeni republic
territory norfolk island
overseas lands french polynesia
french southern antarctic territory
dutch caribbean
bes islands
bahama islands
bahama
territory cocos keeling islands
cocos islands
keeling islands
dr congo
congo kinshasa
kinshasa congo
drc congo
democratic congo
congo dr
congo drc
congo brazzaville
congo republic
brazzaville congo
helvetia
ivory coast
cote ivoire
cote de ivoire
cote d ivoire
mainland china
pr china
china pr
prc china
communist china
china mainland
cape verde
cape verde islands
czech rep
dominican rep
falklands
falkland islands islas malvinas
islas malvinas
faeroe islands
faroes
faeroes
faroe isles
faroe
great britain
great britain northern ireland
uk great britain
bailiwick guernsey
south georgia south sandwich is
bissau guinea
hong kong sar
hongkong
hong kong china
hong kong sar china
hk sar
heard mcdonald islands
heard mc donald islands
heard island mc donald islands
republic ireland
southern ireland
irish republic
isle mann
british indian ocean territories
biot
chagos islands
chagos archipelago
bailiwick jersey
kyrgystan
kirghizstan
kirgizstan
kirgistan
comoro islands
comoro
democratic republic korea
korea dem rep
korea north
n korea
korea dpr
dpr korea
korea dprk
korea south
s korea
rep korea
ro korea
korea rok
korea rep
lao pdr
libya arab jamahiriya
st martin france
french st martin
collectivity st martin
marshalls
northern macedonia
macedonia fyrom
fyr macedonia
fyro macedonia
macedonia fyro
macedonia former yugoslav republic
former yugoslav republic macedonia
myanmar burma
burma myanmar
macau
macao sar
macau sar
macao sar china
macau sar china
macao china
macau china
northern marianas
northern mariana
cnmi
marianas
holland
netherland
aotearoa
aotearoa new zealand
newzealand
papua ng
papua n guinea
philippine islands
phillipines
philipines
phillippines
st pierre et miquelon
pitcairn island
pitcairn group islands
pitcairn group
pitcairn henderson ducie oeno islands
porto rico
palestinian territories
palestinian territory
occupied palestinian territory
palestinian territory occupied
palestinian authority
palestinian national authority
west bank gaza
west bank gaza strip
gaza west bank
occupied palestinian territories
palestinian areas
reunion island
la reunion
reunion islands
rumania
roumania
russian fed
solomons
seychelle islands
seychelles islands
st helena ascension
svalbard jan mayen islands
surinam
sao tome e principe
st thomas prince
st maarten
st maarten dutch part
dutch sint maarten
sint maarten netherlands
st martin dutch part
dutch st martin
swaziland
eswatini swaziland
turks caicos
french southern lands
french s territories
timor leste east timor
east timor timor leste
turkey
turkiye turkey
turkey turkiye
chinese taipei
taiwan roc
taiwan china
province taiwan
china taiwan province
china taiwan
us minor outlying islands
us outlying islands
us minor islands
united states minor islands
us miscellaneous pacific islands
minor outlying islands
united states outlying islands
minor outlying islands united states
usa minor outlying islands
states
america usa
us a
us america
usa united states america
unites states
united state
united stated
united sates
vatican
vatican state
holy see vatican city
vatican city holy see
vatican city state holy see
holy see vatican city state
vatican holy see
venezuela rb
venezuela bolivarian rep
virgin islands uk
uk virgin islands
virgin islands gb
virgin islands united kingdom
american virgin islands
usa virgin islands
virgin islands usa
virgin islands american
sr vietnam
wallis futuna islands
kosovo
republic kosovo
kosova
kosovo under unsc res 1244
kosovo unscr 1244
kosovo republic
s africa
rep south africa
central africa republic
central african rep
ca republic
western sahara disputed
saharawi arab democratic republic
w sahara
eq guinea
republic gambia
mauritius island
maldive islands
maldives islands
maldives republic
belau
solomon isl
tchad
kingdom tonga
belorussia
bielorussia
belarussia
white russia
azerbaidjan
azerbaijan republic
kazakstan
uzbekhistan
tadjikistan
tajikstan
lichtenstein
luxemburg
kingdom cambodia
republic georgia
georgia country
georgia republic
sakartvelo
republic india
bharat
irak
madagasgar
malasia
republic niger
federal republic nigeria
singapore republic
rep singapore
republic singapore
republic senegal
haiti republic
republic hungary
hungarian republic
nippon
nihon
state japan
egypt arab republic
mexican republic
bermudas
bermuda islands
somers isles
caymans
grand cayman islands
french guyana
guyane
ir iran
iran ir
usofa
united states amer
republic korea south
korea republic south
tfyr macedonia
macedonia fyr
china hong kong
china hong kong sar
hong kong china sar
china macao
china macau
china macao sar
china macau sar
macau china sar
macao china sar
aomen
laos pdr
syria arab republic
syrian ar
russia federation
bosnia herzegowina
st tome principe
st tome sao tome principe
s tome principe
brunei darusalam
chagos
st helena island
st kitts nevis anguilla
palestinian state
palestine occupied
united kingdom gb ni
united kingdom gb northern ireland
united kingdom great britain ni
virgin islands united states america
guinea conakry
cayman
north sudan
palau islands
tokelau islands
niue island
fiji islands
nauru island
ar egypt
rwandese republic
r congo
china pr mainland
brit ind oc ter
brit ind oc terr
coconut islands
french guayana
s sandwich ins
st vincent grens
islamic state afghanistan
venezuela rep bolivariana de
united kingdom northern ireland
uk northern ireland
g britain
occupied palestine
palestinian auth
palestinian occupied territories
cap verde
bahamas islands
comoros islands
kirghiz republic
kirgyzstan
taiwan area
south african republic
egypt ar
philippine republic
gd luxembourg
ethiopia pdr
sudan former
federated state micronesia
utd arab emirates
un arab emirates
united arab em
antigua barb
bosnia herz
dem rep congo
dem republic congo
c african rep
c afr rep
roc congo
fed rep germany
fr germany
dom rep
micronesia fed sts
micronesia fed states
fed states micronesia
fs micronesia
uk great britain northern ireland
utd kingdom
gt britain
gr britain
un kingdom
united kingd
dprk
korea dem peoples rep
dem peoples rep korea
korea ro
lpdr
lao peoples dem rep
lao peoples dr
fyrom
n zealand
papua new guin
saudi arab
s arabia
k saudi arabia
trin tob
usmoi
united states usa
united states america usa
st vincent gren
sv grenadines
br virgin islands
ukvi
usvi
sa south africa
hksar
pr puerto rico
s sudan
slovak rep
egypt arab rep
brunei dar
rep ireland
eire
iran islamic rep
rep moldova
united rep tanzania
tanzania united rep
ur tanzania
us moi
s geo is
guernsey ci
jersey ci
sadr
taaf
us vi
heard i mcdonald is
st vin gren
venezuela rb de
venezuela br
taiwan prov china
trucial states
trucial oman
east pakistan
upper volta
haute volta
republic upper volta
dahomey
republic dahomey
bechuanaland
byelorussia
byelorussian ssr
belorussian ssr
byelorussian soviet socialist republic
belarusian ssr
british honduras
zaire
congo zaire
republic zaire
belgian congo
congo leopoldville
congo free state
ubangi shari
oubangui chari
central african empire
french congo
middle congo
east germany
west germany
german democratic republic
germany east
germany west
germany federal republic
germany democratic republic
french somaliland
afars issas
french territory afars issas
french afars issas
abyssinia
metropolitan france
france metropolitan
georgian ssr
georgian soviet socialist republic
spanish guinea
portuguese guinea
british guiana
dutch east indies
netherlands east indies
netherlands indies
irish free state
persia
transjordan
kirghizia
kirgizia
kyrgyzia
kirghiz ssr
kyrgyz ssr
kirghiz soviet socialist republic
kampuchea
democratic kampuchea
khmer republic
peoples republic kampuchea
gilbert islands
kazakh ssr
kazakh soviet socialist republic
armenian ssr
armenian soviet socialist republic
azerbaijan ssr
azerbaijani ssr
azerbaijan soviet socialist republic
estonian ssr
estonian soviet socialist republic
latvian ssr
latvian soviet socialist republic
lithuanian ssr
lithuanian soviet socialist republic
ceylon
basutoland
moldavia
moldavian ssr
moldavian soviet socialist republic
malagasy republic
democratic republic madagascar
french sudan
burma
union burma
socialist republic union burma
nyasaland
malaya
federation malaya
south west africa
russian sfsr
rsfsr
russian soviet federative socialist republic
ruanda
italian somaliland
somali republic
somali democratic republic
dutch guiana
siam
tadzhikistan
tajik ssr
tadzhik ssr
tajik soviet socialist republic
east timor
portuguese timor
turkmenia
turkmen ssr
turkmen soviet socialist republic
ellice islands
formosa
tanganyika
united republic tanganyika zanzibar
ukrainian ssr
ukrainian soviet socialist republic
uzbek ssr
uzbek soviet socialist republic
north vietnam
south vietnam
democratic republic vietnam
republic vietnam
vietnam democratic republic
new hebrides
western samoa
spanish sahara
north yemen
south yemen
democratic yemen
yemen arab republic
peoples democratic republic yemen
yemen democratic
yemen south
yemen north
aden protectorate
union south africa
northern rhodesia
rhodesia
southern rhodesia
zimbabwe rhodesia
cape verde is
bonaire st eustatius saba
congo ex zaire
congo former zaire
congo formerly zaire
congo dem rep zaire
french guinea
outer mongolia
german federal republic
timor timur
hungarian peoples republic
polish peoples republic
polish republic
mongolian peoples republic
peoples socialist republic albania
portuguese west africa
empire brazil
united states brazil
german reich
deutsches reich
imperial state iran
empire japan
portuguese east africa
german south west africa
muscat oman
west pakistan
antigua
barbuda
ashmore cartier islands
coral sea islands
coral sea islands territory
bosnia
herzegovina
hercegovina
federation bosnia herzegovina
bonaire
sint eustatius
st eustatius
statia
saba
clipperton
clipperton island
england
scotland
wales
northern ireland
britain
england wales
n ireland
ireland northern
ulster northern ireland
united kingdom england
uk england
alderney
sark
herm
south georgia
south sandwich islands
south georgia island
heard island
mcdonald islands
diego garcia
st kitts
nevis
st christopher
st pierre
miquelon
st pierre island
west bank
gaza strip
ascension
ascension island
tristan da cunha
tristan de cunha
svalbard
jan mayen
spitsbergen
spitzbergen
sao tome
principe
turks islands
caicos islands
caicos
kerguelen
kerguelen islands
crozet islands
trinidad
tobago
wake island
midway islands
midway atoll
johnston island
johnston atoll
baker island
howland island
jarvis island
kingman reef
palmyra atoll
navassa island
st vincent
wallis
futuna
wallis islands
tahiti
grand cayman`
