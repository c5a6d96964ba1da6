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
MM!official
BY!official
SZ!official
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
PL!official
LT!official
HM!official
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
pole	4
swede	4
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
antigua	432
barbuda	432
coral sea islands	433
coral sea islands territory	433
bosnia	434
herzegovina	434
hercegovina	434
bonaire	435
sint eustatius	435
statia	435
saba	435
clipperton	436
clipperton island	436
england	437
scotland	437
wales	437
northern ireland	437
britain	437
alderney	438
sark	438
herm	438
south georgia	439
south sandwich islands	439
south georgia island	439
heard island	440
mcdonald islands	440
diego garcia	441
st kitts	442
nevis	442
miquelon	443
west bank	444
gaza strip	444
ascension	445
ascension island	445
tristan da cunha	445
tristan de cunha	445
svalbard	446
jan mayen	446
spitsbergen	446
spitzbergen	446
sao tome	447
principe	447
turks islands	448
caicos islands	448
caicos	448
kerguelen	449
kerguelen islands	449
crozet islands	449
trinidad	450
tobago	450
wake island	451
midway islands	451
midway atoll	451
johnston island	451
johnston atoll	451
baker island	451
howland island	451
jarvis island	451
kingman reef	451
palmyra atoll	451
navassa island	451
wallis	452
futuna	452
wallis islands	452
tahiti	453
grand cayman	454
sankt helena	455
alandinseln	456
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	457
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	458
br deutschland	458
deutsche demokratische republik	458
ostdeutschland	458
westdeutschland	458
oesterreich	459
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	460
die vereinigten staaten von amerika	460
grossbritannien	461
schottland	461
nordirland	461
die niederlande	462
tschechei	463
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	464
vr china	464
republik korea	465
demokratische volksrepublik korea	466
nordkorea	110
korea nord	466
dvr korea	466
demokratische republik kongo	467
dr kongo	467
republik kongo	468
republik china	469
italienische republik	234
hellenische republik	232
portugiesische republik	240
mazedonien	470
nordmazedonien	131
republik nordmazedonien	470
ehemalige jugoslawische republik mazedonien	470
birma	471
weissrussland	472
kap verde	48
osttimor	301
swasiland	473
vatikan	214
vatikanstadt	214
staat vatikanstadt	244
heiliger stuhl	244
vereinigte mexikanische staaten	239
argentinische republik	226
arabische republik syrien	474
islamische republik iran	475
demokratische volksrepublik laos	476
bolivarische republik venezuela	477
republik indien	478
kirgisische republik	235
kirgisien	235
moldawien	127
republik moldau	479
britische jungferninseln	216
amerikanische jungferninseln	480
republik irland	481
maurice	141
svalbard et jan mayen	482
la france	230
royaume de belgique	483
la belgique	483
la suisse	228
etats unis d amerique	460
angleterre	461
pays de galles	461
irlande du nord	461
hollande	462
rd congo	467
congo rdc	467
rpdc	466
chine populaire	464
slovaquie	185
centrafrique	484
russie	176
moldavie	127
birmanie	471
timor oriental	301
union des comores	485
malouines	486
islas faroe	487
isla de norfolk	488
islas georgias del sur y sandwich del sur	489
islas svalbard y jan mayen	490
islas turks y caicos	491
islas tokelau	492
islas ultramarinas menores de estados unidos	457
san vicente y granadinas	493
estados unidos mexicanos	239
estados unidos	211
eeuu	460
ee uu	460
los estados unidos	460
reino unido	71
inglaterra	461
escocia	461
gales	461
irlanda del norte	461
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	494
corea	465
corea del sur	465
corea del norte	466
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	486
costa de marfil	260
bielorrusia	36
birmania	471
suazilandia	473
swazilandia	195
estado de palestina	495
ciudad del vaticano	244
santa sede	214
el vaticano	244
estado de la ciudad del vaticano	244
estado libre asociado de puerto rico	496
reino de arabia saudita	497
nueva zelandia	498
hong kong rae	233
rae de hong kong	233
paesi bassi caraibici	499
isola di natale	500
isole far oer	487
isole faroe	487
guadalupa	81
isola di jersey	501
isole tokelau	492
isole falkland o isole malvine	486
isole malvine	486
repubblica gabonese	231
repubblica libanese	236
repubblica tunisina	243
repubblica araba siriana	474
turks e caicos	491
georgia del sud e isole sandwich del sud	489
repubblica democratica popolare di corea	466
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	502
serenissima repubblica di san marino	502
vaticano	244
stati uniti	460
regno unito	71
gran bretagna	461
inghilterra	461
scozia	461
galles	461
irlanda del nord	461
regno unito di gran bretagna e irlanda del nord	461
repubblica federale di germania	458
repubblica federale tedesca	458
repubblica democratica tedesca	458
repubblica francese	230
paesi bassi	153
olanda	462
regno dei paesi bassi	462
repubblica popolare cinese	464
cina	44
repubblica di corea	465
corea del sud	111
repubblica popolare democratica di corea	466
corea del nord	110
repubblica democratica del congo	503
repubblica del congo	468
repubblica di cina	206
repubblica ceca	51
cechia	463
repubblica slovacca	241
repubblica ellenica	232
repubblica portoghese	240
repubblica argentina	226
repubblica dominicana	56
repubblica centrafricana	39
sudafrica	222
repubblica sudafricana	504
federazione russa	505
emirati arabi uniti	6
stati uniti messicani	239
macedonia del nord	131
repubblica federativa del brasile	506
marianas setentrionais	507
ilhas svalbard e jan mayen	490
ilhas turks e caicos	491
trinidade e tobago	508
ilhas menores distantes dos estados unidos	457
ilhas virgens dos estados unidos	245
irlanda do norte	461
alemanha	52
reino de espanha	509
espanha	63
coreia do sul	111
coreia	465
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	510
britse gebieden in de indische oceaan	511
noordelijke marianeneilanden	507
zwitserse confederatie	228
republiek china	469
koninkrijk der nederlanden	153
nederland	153
verenigde staten	211
verenigde staten van amerika	211
verenigd koninkrijk	71
engeland	461
schotland	461
bondsrepubliek duitsland	52
duitsland	52
franse republiek	69
volksrepubliek china	44
republiek korea	111
democratische volksrepubliek korea	110
democratische republiek congo	503
republiek congo	468
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	474
republiken kina	469
konungariket sverige	512
sverige	182
republiken finland	513
storbritannien	71
skottland	461
folkrepubliken kina	464
kina	44
republiken korea	465
sydkorea	111
demokratiska folkrepubliken korea	466
demokratiska republiken kongo	503
republiken kongo	514
tjeckiska republiken	463
tjeckien	51
republiken sydafrika	504
ryska federationen	505
vitryssland	472
kongeriget danmark	515
danmark	54
amerikas forenede stater	460
de forenede stater	460
forenede stater	460
det forenede kongerige	461
forenede kongerige	461
skotland	461
nederlandene	462
kongeriget nederlandene	462
forbundsrepublikken tyskland	458
folkerepublikken kina	464
republikken korea	465
den demokratiske folkerepublik korea	466
den demokratiske republik congo	467
demokratiske republik congo	503
republikken congo	514
den tjekkiske republik	463
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	516
norge	154
noreg	154
de forente stater	460
amerikas forente stater	460
forente stater	460
sambandsstatane	460
storbritannia	71
det forente kongerike	461
kongeriket nederland	462
den demokratiske folkerepublikken korea	466
den demokratiske republikken kongo	467
republikken kongo	514
den tsjekkiske republikk	463
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	517
falklandinsaaret	67
huippuvuoret	490
yhdysvaltain asumattomat saaret	457
suomen tasavalta	513
suomi	65
yhdysvallat	211
amerikan yhdysvallat	460
yhdistynyt kuningaskunta	71
britannia	461
englanti	461
skotlanti	461
saksan liittotasavalta	458
hollanti	462
alankomaat	153
alankomaiden kuningaskunta	462
ruotsin kuningaskunta	512
kiinan kansantasavalta	464
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	503
kongon tasavalta	468
viron tasavalta	518
wyspa norfolk	488
suazi	473
karaiby holenderskie	499
rzeczpospolita polska	519
polska	166
rp polska	519
stany zjednoczone	211
stany zjednoczone ameryki	460
wielka brytania	71
anglia	461
szkocja	461
walia	461
republika federalna niemiec	458
niemiecka republika demokratyczna	458
republika francuska	230
holandia	153
niderlandy	462
republika czeska	463
czechy	51
chrl	464
republika korei	465
krld	466
demokratyczna republika konga	503
demokratyczna republika kongo	467
republika konga	514
republika kongo	514
federacja rosyjska	505
zjednoczone emiraty arabskie	6
republika litewska	520
republika austrii	459
slovensko	185
anglie	461
skotsko	461
holandsko	153
nizozemsko	153
kldr	466
heardov ostrov	521
anglicko	461
sahra demokratik arap cumhuriyeti	229
birmanya	471
galler	461
almanya federal cumhuriyeti	458
hollanda	153
kore cumhuriyeti	465
kuzey kore	110
kore demokratik halk cumhuriyeti	466
demokratik kongo cumhuriyeti	467
kongo demokratik cumhuriyeti	467
kongo cumhuriyeti	514
rusya federasyonu	505
dominik cumhuriyeti	56
nam phi	222
republik indonesia	522
nkri	522
amerika serikat	211
britania raya	71
inggris	461
inggris raya	461
kerajaan inggris	461
skotlandia	461
kerajaan bersatu	461
tiongkok	464
republik rakyat tiongkok	464
republik rakyat cina	464
republik rakyat china	464
korea selatan	111
korea utara	110
republik rakyat demokratik korea	466
republik federal jerman	458
jerman	52
belanda	153
republik demokratik kongo	503
afrika selatan	222
uni emirat arab	6
federasi rusia	505
republik ceko	51
ceko	463
szent ilona	455
nszk	458
hollandia	153
statele unite	460
statele unite ale americii	211
marea britanie	461
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	465
coreea de nord	110
republica congo	514
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	523
gvadalupa	524
sveti kristof i nevis	525
solomonski otoci	526
cookovi otoci	41
republika hrvatska	527
rh hrvatska	527
velika britanija	71
ujedinjeno kraljevstvo	71
engleska	461
ujedinjena kraljevina	461
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	528
republika koreja	465
narodna republika kina	464
kokosova ostrva	523
madjarska	529
solomonova ostrva	526
sent pjer i mikelon	530
sao tome i prinsipe	531
ostrva terks i kejkos	491
sveti vinsent i grenadini	493
nijue	532
republika srbija	533
srbija	175
holandija	153
republika slovenija	534
anglija	461
lietuvos respublika	520
olandija	462
latvijas republika	535
holande	462
menas sala	536
heard ja mcdonald	521
eesti vabariik	518
eesti	59
suurbritannia	71
inglismaa	461
madalmaad	462
estats units	460
regne unit	71
gran bretanya	461
anglaterra	461
bretland	71
cymru	461
y deyrnas unedig	71
shba	460
hayastan	537
azərbaycan	18
aqsh	460
persekutuan malaysia	538
amerika syarikat	211
as amerika	460
inggeris	461
jamhuri ya muungano wa tanzania	539
jamhuri ya kenya	540
marekani	460
uingereza	71
verenigde state van amerika	211
verenigde state	460
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	541
ostrovy turks a caicos	491
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	500
dominican liittovaltio	542
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	469
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	543
kookossaarte ala	523
kongo demokraatlik vabariik	467
kongo vabariik	468
hiina rahvavabariik	464
dominikaani vabariik	56
guajaana departemang	544
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	466
korea vabariik	465
turksi ja caicose saared	491
hiina vabariik	469
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	503
zajednica dominike	542
zajednica dominika	542
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	461
ujedinjeno kraljevstvo velike britanije i sjeverne irske	461
sjeverna irska	461
posebna upravna regija hong kong	233
otok man	545
demokratska narodna republika koreja	466
narodna demokratska republika koreja	466
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	505
kraljevina saudijska arabija	497
republika kina	469
sveta stolica	244
wallis i futuna	546
brunej darusalam	227
komonvelt dominika	542
ujedinjeno kraljevstvo velike britanije i severne irske	461
severna irska	461
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	521
ostrvo men	536
men ostrvo	536
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	488
ostrva pitkern	547
grupa ostrva pitkern	547
valis i futuna	546
bosna ve hersek	548
demokratik kore halk cumhuriyeti	466
amerika	211
wallis ve futuna	546
gebiet der kokosinseln	523
territorium der kokosinseln	523
commonwealth von dominica	542
dominicanischer bund	542
vogtei guernsey	549
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	521
vogtei jersey	501
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	496
commonwealth de la dominique	542
commonwealth di dominica	542
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	549
guadeloupa	524
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	501
repubblica indipendente e sovrana di kiribati	550
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	547
isole minori degli stati uniti	457
isole vergini degli stati uniti	245
isole vergini americane	480
territorio delle isole wallis e futuna	551
dipartimento di mayotte	552
alandia	456
islas aland	456
islas cocos o islas keeling	523
mancomunidad de dominica	542
bailiazgo de guernsey	549
bailiazgo de jersey	501
grupo de islas pitcairn	547
territorio de las islas wallis y futuna	551
departamento de mayotte	552
islas menores alejadas de los estados unidos	457
comunidade da dominica	542
bailiado de guernsey	549
bailiado de jersey	501
grupo de ilhas pitcairn	547
estado livre associado de porto rico	496
grondgebied van de cocoseilanden	523
cook eilanden	553
sahrawi arabische democratische republiek	229
falkland eilanden	486
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	550
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	507
commonwealth van de noordelijke marianen	507
pitcairneilanden	167
solomon eilanden	526
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	480
gemenebest van dominica	542
franska sydterritorierna	197
sydlige franske territorier	554
malwinen	486
weihnachtsinseln	500
islas bes	499
territorios franceses del sur	554
samoa estadounidense	555
islas maldivas	556
islas bermudas	557
islas comores	485
nioue	532
zelenortski otoci	558
malvine	486
territori francesi meridionali	554
malvinen	486
heardeiland en mcdonaldeilanden	521
laos democratische volksrepubliek	476
malwiny	486
wyspy norfolk	488
cingapura	559
burquina	560
ilhas cocos	523
ilha natal	500
ilhas malvinas	67
bielorusia	472
sahara de vest	229
insulele caiman	510
malaezia	538
tailanda	561
timorul de est	301
statele unite mexicane	239
insulele malvine	486
comunitatea dominicii	542
ljudska republika kitajska	464
trinidad in tobago	562
trinidad in tabago	508
ostrva aland	456
ostrva kuk	553
ostrva kajman	510
malvini	486
comorerna	485
sankt kitts och nevis	525
sankt lucia	563
sankta helena	455
sankt pierre och miquelon	530
sankt vincent och grenadinerna	493
wallis och futuna	551
socialistrepubliken vietnam	564
syriska arabrepubliken	474
ekvatoral gine	565
mikronezya federe devletleri	566
venezuela bolivar cumhuriyeti	477
svizra	228
confederaziun svizra	228
kalaallit nunaat	567
ayiti	568
repiblik ayiti	568
norga	516
norgga gonagasriika	516
boneiru	499
madagasikara	569
viti	570
matanitu tugalala o viti	570
ribaberiki kiribati	550
naoero	571
ripublik naoero	571
ripablik blong vanuatu	572
papua niugini	573
independen stet bilong papua niugini	573
sesel	574
repiblik sesel	574
umbuso weswatini	473
weswatini	473
uburundi	575
lefatshe la botswana	576
muso oa lesotho	577
iningizimu afrika	504
ningizimu afrika	504
iriphabhulikhi yaseningizimu afrika	504
mzantsi afrika	504
iriphabliki yasemzantsi afrika	504
piruw	578
piruw suyu	578
buliwya	494
buliwya mamallaqta	494
wuliwya	494
wuliwya suyu	494
ellan vannin	536
mannin	536
civitas vaticana	244
status civitatis vaticanae	244
confoederatio helvetica	228
ellada	232
ellas	232
elliniki dimokratia	232
rossiya	176
rossija	505
rossiyskaya federatsiya	505
rossijskaja federacija	505
qazaqstan	579
respublika kazakhstan	579
qazaqstan respublikasy	579
kyrgyz respublikasy	235
ukraina	208
ukrayina	580
tojikiston	200
zhongguo	464
zhonghua renmin gongheguo	464
zhonghua minguo	469
hanguk	465
daehan minguk	465
prathet thai	561
ratcha anachak thai	561
mueang thai	561
misr	60
dawlat qatar	581
lubnan	116
dawlat libya	237
dawlat filastin	495
filastin	495
owganystan yslam respublikasy	582
repubilika ya kongo demokratiki	467
repubilika ya kongo	514
ditunga dia kongu wa mungalaata	467
udzima wa komori	485
lietuvos respublikos	520
latvijas republikas	535
lefatshe la namibia	583
aforika borwa	504
rephaboliki ya aforika borwa	504
norgga	516
piruw ripuwlika	578
beluu er a belau	584
jamhuri ya kidemokrasia ya kongo	467
sewula afrika	504
iriphabliki yesewula afrika	504
afrika borwa	504
rephaboliki ya afrika borwa	504
iriphabhulikhi yeningizimu afrika	504
afrika dzonga	504
riphabliki ra afrika dzonga	504
afurika tshipembe	504
iriphabliki yaseningizimu afrika	504
republika ng pilipinas	585
bosnie	249
royaume du bouthan	586
jamahiriya arabe libyenne	279
vereinigung der komoren	275
moldau	587
nord mazedonien	282
vatikanstaat	307
commonwealth de dominica	588
isla niue	340
guiana francese	333
georgia del sud e isole sandwich australi	589
regione amministrativa speciale di hong kong della repubblica popolare cinese	271
regione amministrativa speciale di macao della repubblica popolare cinese	284
terre australi e antartiche francesi	300
isole minori lontane dagli stati uniti	305
isole vergini statunitensi	310
ilhas alanda	247
ilhas coco	256
ilhas natal	590
ilhas caiman	332
onafhankelijke staat papua nieuw guinea	591
palestijns gebied	291
slovaakse republiek	592
federala staterna mikronesien	593
gabonesiska republiken	594
brittiskt territorium i indiska oceanen	273
hashemitiska konungariket jordanien	595
kirgisiska republiken	274
demokratiska socialistrepubliken sri lanka	596
makedonien	282
palestinska territoriet	291
rwandiska republiken	343
centralafrikanske republik	313
det schweiziske forbund	259
den demokratiske folkerepublik algeriet	597
mikronesiens forenede stater	593
den gabonesiske republik	594
det forenede kongerige storbritannien og nordirland	268
det hashemitiske kongerige jordan	595
sankt kitts og nevis	598
de forenede mexicanske stater	330
ny caledonien	599
sankt pierre og miquelon	289
den rwandiske republik	343
sankt vincent og grenadinerne	600
den bolivariske republik venezuela	308
bahamassambandet	255
det sveitsiske edsforbund	259
samveldet dominica	588
den demokratiske folkerepublikk algerie	597
den kooperative republikk guyana	601
hong kong spesielle administrative region av kina	271
britiske territorier i indiahavet	273
det hasjimittiske kongerike jordan	595
den islamske forbundsrepublikk komorene	275
den demokratiske folkerepublikk korea	276
den demokratiske folkerepublikk laos	278
makedonia	282
republikken myanmarunionen	283
macao spesielle administrative region av kina	284
de forente stater mexico	330
palestinsk territorium	291
burindin tasavalta	602
bolivian monikansallinen valtio	603
egipska republika arabska	329
federalne stany mikronezji	593
wyspa guernsey	604
terytorium brytyjskie oceanu indyjskiego	273
wyspa jersey	605
republika ruandyjska	343
brunej darussalam	252
ostrov bouvet	606
makedonie	282
maladivy	316
republika bosny a hercegoviny	249
heardove ostrovy a mcdonaldove ostrovy	607
norfolkov ostrov	608
republika trinidadu a tobaga	303
zveza dominika	588
francoska republika	609
otoki heard in mcdonald	607
italijanska republika	610
makedonija	282
ruandska republika	343
solomonovi otoki	295
sirska arabska republika	335
republika obale bjelokosti	261
kukovi otoci	611
zeleni rt	344
commonwealth dominike	588
hong kong posebna upravna regija narodne republike kine	271
otok heard i otoci mcdonald	607
britanski teritorij indijskog oceana	273
laoska narodna demokratska republika	278
mijanma	283
sjeverni marijanski otoci	285
demokratska republika sveti toma i princip	298
sveti toma i prinsipe	298
turkski i kaikos otoci	612
grad vatikan	307
csile	613
comitatul bahamas	255
insulele cocos	256
marele ducat al luxemburgului	614
comitatul insulelor mariane nordice	285
insulele norfolk	608
teritoriul palestinian	291
teritoriile franceze de sud	300
regatul tailandei	615
insulele virgine ale statelor unite	310
ekvator cumhuriyeti	616
mikronezya federal eyaletleri	593
makedonya	131
makedoonia	282
hiina rahvavabariigi aomeni erihalduspiirkond	284
republik demokrat congo	257
republik jibouti	617
persemakmuran dominica	588
kerajaan bersatu britania raya dan irlandia utara	268
hongaria	327
wilayah samudra hindia britania	273
republik demokrat rakyat korea	276
slowakia	592
republik demokrat timor timur	618
kepulauan terluar kecil amerika serikat	305
kepulauan virgin inggris	309
alandai	247
bosnijos ir hercegovinos respublika	249
san bartelemis	251
kongas	258
kinijos liaudies respublika	262
dominikos sandrauga	588
mianmaras	283
mianmaro respublika	283
pitkernas	290
svalbardas ir jan majenas	619
trinidado ir tobago respublika	303
uzbekija	319
sent vinsentas ir grenadinai	600
venesuelos bolivaro respublika	308
olande	247
bosnijas un hercegovina republika	249
bermunda	331
brunejas darusalamas valsts	252
kongo republika	258
komoras	275
urugvajas austrumu republika	620
volisa un futuna	621
makedoniya	282
mazedonia	282
shtetet e bashkuara	306
gjermania	622
zvicra	259
franca	609
spanja	63
greqia	623
turqia	624
suedia	182
norvegjia	625
danimarka	54
polonia	166
hungaria	91
kroacia	626
trung hoa	262
hapon	328
tsina	262
alemanya	52
pransya	609
espanya	63
inglatera	268
gran britanya	268
italya	610
rusya	176
gresya	623
swis	259
afganistan	627
antarktika	628
antigua en barbuda	629
oostenryk	630
azerbeidjan	631
bahrein	632
bangladesj	633
bhoetan	634
bouveteiland	635
britse indiese oseaangebied	636
broenei	637
bulgarye	638
kambodja	639
kameroen	640
kanada	641
kaap verde	642
kaaimanseilande	643
tsjad	644
chili	645
sjina	646
kerseiland	647
comore	648
republiek van die kongo	649
demokratiese republiek van die kongo	650
cookeilande	651
ivoorkus	652
kuba	653
siprus	654
tjeggiese republiek	655
denemarke	656
djiboeti	657
dominikaanse republiek	658
egipte	659
estland	660
falklandeilande	661
fidji	662
frankryk	663
franse suidelike gebiede	664
gaboen	665
griekeland	666
groenland	667
guinee	668
heard en mcdonaldeilande	669
vatikaanstad	670
hongkong sas sjina	671
hongarye	672
ysland	673
ierland	674
jamaika	675
kenia	676
koeweit	677
letland	678
libanon	679
litaue	680
macau sas sjina	681
madagaskar	682
maledive	683
marshalleilande	684
meksiko	685
moldowa	686
marokko	687
mosambiek	688
norfolkeiland	689
palestynse gebiede	690
filippyne	691
pitcairneilande	692
katar	693
rusland	694
sint helena	695
sint kitts en nevis	696
sint lucia	697
sint pierre en miquelon	698
sint vincent en die grenadine	699
sao tome en principe	700
seychelle	701
singapoer	702
slowakye	703
solomoneilande	704
spanje	705
soedan	706
svalbard en jan mayen	707
switserland	708
trinidad en tobago	709
turkye	710
verenigde arabiese emirate	711
vs klein omliggende eilande	712
oesbekistan	713
wallis en futuna	714
jemen	715
karibiese nederland	716
eiland man	717
sint martin	718
antiqua və barbuda	629
angilya	719
albaniya	720
ermənistan	721
anqola	722
avstriya	630
avstraliya	723
bosniya və herseqovina	724
bəhreyn	632
bruney	637
boliviya	725
braziliya	726
butan	634
botsvana	727
beliz	728
kamerun	640
kolumbiya	729
kosta rika	730
kurasao	731
kipr	654
almaniya	732
cibuti	657
dominika	733
əlcəzair	734
ekvador	735
estoniya	660
misir	659
qərbi saxara	736
eritreya	737
efiopiya	738
finlandiya	739
fici	662
mikroneziya	740
fransa	663
qabon	665
qrenada	741
gernsi	742
qana	743
qrenlandiya	667
qambiya	744
qvineya	668
qvadelupa	745
ekvatorial qvineya	746
qvatemala	747
quam	748
qayana	749
honq konq	671
xorvatiya	750
hindistan	751
cersi	752
yamayka	675
yaponiya	753
keniya	676
kamboca	639
cənubi koreya	754
livan	679
liberiya	755
lesoto	756
litva	680
latviya	678
liviya	757
monako	758
monteneqro	759
sent martin	718
madaqaskar	682
myanma	760
monqolustan	761
makao	681
martinik	762
mavritaniya	763
monserat	764
mavriki	765
malavi	766
meksika	685
malayziya	767
mozambik	688
namibiya	768
yeni kaledoniya	769
nigeriya	770
nikaraqua	771
niderland	772
yeni zelandiya	773
filippin	691
puerto riko	774
fələstin əraziləri	690
portuqaliya	775
paraqvay	776
qətər	693
reyunyon	777
serbiya	778
rusiya	694
sinqapur	702
sloveniya	779
slovakiya	703
seneqal	780
somali	781
cənubi sudan	782
salvador	783
suriya	784
svazilend	785
toqo	786
tailand	787
tacikistan	788
tunis	789
tonqa	790
trinidad və tobaqo	709
tayvan	791
tanzaniya	792
ukrayna	793
uqanda	794
uruqvay	795
venesuela	796
vyetnam	797
uollis və futuna	714
yəmən	715
mayot	798
cənub afrika	799
zambiya	800
zimbabve	801
antigua ha barbuda	629
samoa amerikan	802
aostria	630
aostralia	723
bosnia ha herzegovina	724
belgia	803
bhoutan	634
enez bouvet	635
republik kreizafrikan	804
suis	708
aod an olifant	652
inizi cook	651
kameroun	640
sina	646
kolombia	729
kab glas	642
enez christmas	647
kiprenez	654
tchekia	655
alamagn	732
republik dominikan	658
aljeria	734
egipt	659
spagn	705
etiopia	738
mikronezia	740
inizi faero	805
jorjia	806
gwernenez	742
jibraltar	807
greunland	667
ginea	668
gwadeloup	745
gres	666
georgia ar su hag inizi sandwich ar su	808
inizi heard ha mcdonald	669
kroatia	750
indonezia	809
iwerzhon	674
enez vanav	717
tiriad breizhveurat meurvor indez	636
island	673
jerzenez	752
jordania	810
komorez	648
korea an norzh	811
korea ar su	754
koweit	677
inizi cayman	643
liban	679
lituania	680
luksembourg	812
libia	757
maroko	687
inizi marshall	684
makedonia an norzh	813
inizi mariana an norzh	814
maouritania	763
moris	765
maldivez	683
enez norfolk	689
norvegia	815
perou	816
filipinez	691
inizi pitcairn	692
palestina	690
arabia saoudat	817
inizi salomon	704
sechelez	701
soudan	706
sveden	818
singapour	702
svalbard ha jan mayen	707
soudan ar su	782
siria	784
inizi turks ha caicos	819
timor ar reter	820
tunizia	789
turkia	710
trinidad ha tobago	709
ouganda	794
ouzbekistan	713
sant visant hag ar grenadinez	699
wallis ha futuna	714
suafrika	799
andora	821
antigva i barbuda	629
angvila	719
albanija	720
armenija	721
austrija	630
australija	723
olandska ostrva	822
belgija	803
bugarska	638
sveti bartolomej	823
brunej	637
bolivija	725
karipska holandija	716
bahami	824
ostrvo buve	635
bocvana	727
bjelorusija	825
kongo	4
kukova ostrva	651
kolumbija	729
kostarika	730
kape verde	642
kipar	654
danska	656
estonija	660
egipat	659
zapadna sahara	736
eritreja	737
etiopija	738
finska	739
folklandska ostrva	661
mikronezija	740
farska ostrva	805
francuska	663
gruzija	806
francuska gvajana	826
gernzi	742
gana	743
grenland	667
gambija	744
gvineja	668
gvadalupe	745
ekvatorijalna gvineja	746
gvatemala	747
gvajana	749
herd i arhipelag mekdonald	669
hrvatska	750
indonezija	809
irska	674
izrael	827
ostrvo man	717
indija	751
britanska teritorija u indijskom okeanu	636
italija	828
jamajka	675
kenija	676
komorska ostrva	648
sveti kits i nevis	696
kuvajt	677
kajmanska ostrva	643
kazahstan	829
sveta lucija	697
liberija	755
litvanija	680
luksemburg	812
latvija	678
libija	757
moldavija	686
crna gora	759
sjeverna makedonija	813
mijanmar	760
mongolija	761
sjeverna marijanska ostrva	814
mauritanija	763
mauricijus	765
maldivi	683
malezija	767
namibija	768
nova kaledonija	769
ostrvo norfolk	689
nigerija	770
nikaragva	771
novi zeland	773
francuska polinezija	830
papua nova gvineja	831
filipini	691
poljska	832
sveti petar i mikelon	698
pitkernska ostrva	692
porto riko	774
palestinska teritorija	690
paragvaj	776
rumunija	833
rusija	694
saudijska arabija	817
solomonska ostrva	704
singapur	702
sveta helena	695
slovenija	779
svalbard i jan majen	707
sijera leone	834
somalija	781
sao tome i principe	700
sint marten	835
sirija	784
ostrva turks i kaikos	819
tajland	787
turska	710
trinidad i tobago	709
tajvan	791
tanzanija	792
ukrajina	793
urugvaj	795
sveti vinsent i grenadin	699
venecuela	796
vijetnam	797
ostrva valis i futuna	714
majote	798
zambija	800
antigua i barbuda	629
bahames	824
bangla desh	633
bermudes	836
bouvet	635
cambodja	639
camerun	640
cap verd	642
comores	648
dinamarca	656
equador	735
filipines	691
guaiana francesa	826
guinea equatorial	746
hondures	837
hongria	672
iemen	715
illa de man	717
irlanda	674
kirguizistan	838
marroc	687
martinica	762
maurici	765
noruega	815
nova zelanda	773
papua nova guinea	831
paraguai	776
santa helena	695
sudan del sud	782
svalbard i jan mayen	707
territoris francesos del sud	664
trinitat i tobago	709
turquia	710
txad	644
uruguai	795
xile	645
xina	646
xipre	654
antarktida	628
antigua a barbuda	629
bahamy	824
bahrajn	632
belgie	803
bermudy	836
bosna a hercegovina	724
bulharsko	638
cookovy ostrovy	651
estonsko	660
etiopie	738
finsko	739
francie	663
gambie	744
gruzie	806
chorvatsko	750
indie	751
irsko	674
japonsko	753
kapverdy	642
kolumbie	729
komory	648
kypr	654
libye	757
lucembursko	812
malajsie	767
maledivy	683
ostrov man	717
marshallovy ostrovy	684
mauricius	765
mexiko	685
moldavsko	686
mongolsko	761
mosambik	688
namibie	768
nikaragua	771
norfolk	689
norsko	815
pitcairnovy ostrovy	692
polsko	832
portoriko	774
portugalsko	775
rakousko	630
rumunsko	833
rusko	694
seychely	701
slovinsko	779
srbsko	778
svazijsko	785
tanzanie	792
thajsko	787
trinidad a tobago	709
tunisko	789
turecko	710
turks a caicos	819
wallis a futuna	714
zambie	800
samoa americanaidd	802
yr ariannin	839
awstralia	723
awstria	630
gwlad belg	803
bolifia	725
bosnia a herzegovina	724
ynys bouvet	635
tiriogaeth cefnfor india prydain	636
bwlgaria	638
ynysoedd cayman	643
gweriniaeth canolbarth affrica	804
ynys y nadolig	647
ynysoedd cook	651
gweriniaeth tsiec	655
denmarc	656
gweriniaeth ddominicaidd	658
ecwador	735
yr aifft	659
gini cyhydeddol	746
ynysoedd ffaro	805
ffiji	662
y ffindir	739
ffrainc	663
guiana ffrengig	826
polynesia ffrainc	830
tiriogaethau de ffrainc	664
yr almaen	732
gwlad groeg	666
yr ynys las	667
gini	668
ynys heard ac ynysoedd mcdonald	669
hwngari	672
irac	840
iwerddon	674
yr eidal	828
gogledd corea	811
de korea	754
gweriniaeth ddemocrataidd pobl lao	841
latfia	678
libanus	679
lithwania	680
lwcsembwrg	812
ynysoedd marshall	684
mecsico	685
moroco	687
yr iseldiroedd	772
caledonia newydd	769
seland newydd	773
ynys norfolk	689
ynysoedd gogledd mariana	814
norwy	815
pacistan	842
cyflwr palestina	690
gini newydd papua	831
periw	816
gwlad pwyl	832
portiwgal	775
aduniad	777
rwmania	833
ffederasiwn rwseg	694
rwsia	694
sao tome a principe	700
slofacia	703
slofenia	779
ynysoedd solomon	704
de affrica	799
de georgia ac ynysoedd de sandwich	808
sbaen	705
swrinam	843
svalbard a jan mayen	707
y swistir	708
gweriniaeth arabaidd syria	784
gwlad thai	787
tiwnisia	789
twrci	710
ynysoedd y twrciaid ac ynysoedd caicos	819
emiradau arabaidd unedig	711
prydain fawr	844
unol daleithiau america	845
fietnam	797
sahara gorllewinol	736
ynys manaw	717
de swdan	782
albanien	720
algeriet	734
amerikansk samoa	802
antarktis	628
antigua og barbuda	629
armenien	721
australien	723
aserbajdsjan	631
hviderusland	825
belgien	803
brasilien	726
bulgarien	638
cameroun	640
den centralafrikanske republik	804
comorerne	648
elfenbenskysten	652
kroatien	750
cypern	654
dominikanske republik	658
egypten	659
etiopien	738
frankrig	663
fransk guiana	826
fransk polynesien	830
franske sydterritorier	664
georgien	806
tyskland	732
vatikanstaten	670
ungarn	672
indien	751
indonesien	809
irland	674
italien	828
kirgisistan	838
libyen	757
litauen	680
nordmakedonien	813
maldiverne	683
mauretanien	763
mikronesien	740
mongoliet	761
ny kaledonien	769
nordmarianerne	814
papua ny guinea	831
filippinerne	691
polen	832
seychellerne	701
slovakiet	703
slovenien	779
sydafrika	799
south georgia og south sandwich islands	808
spanien	705
norge svalbard og jan mayen	707
schweiz	708
syrien	784
republikken kina taiwan	791
tadsjikistan	788
trinidad og tobago	709
tunesien	789
tyrkiet	710
usbekistan	713
wallis og futuna	714
vestsahara	736
nederlandske antiller	716
serbien	778
sydsudan	782
algerien	734
antigua und barbuda	629
argentinien	839
aserbaidschan	631
bangladesch	633
bolivien	725
bosnien und herzegowina	724
bouvetinsel	635
britisches territorium im indischen ozean	636
cookinseln	651
deutschland	732
dominikanische republik	658
dschibuti	657
falklandinseln	661
fidschi	662
finnland	739
frankreich	663
gabun	665
griechenland	666
heard und mcdonaldinseln	669
insel man	717
jordanien	810
kambodscha	639
kasachstan	829
kokosinseln	846
kolumbien	729
komoren	648
lettland	678
malediven	683
marshallinseln	684
mongolei	761
neukaledonien	769
neuseeland	773
niederlande	772
norfolkinsel	689
norwegen	815
pitcairninseln	692
russland	694
sambia	800
schweden	818
seychellen	701
simbabwe	801
slowenien	779
svalbard und jan mayen	707
tadschikistan	788
tansania	792
trinidad und tobago	709
tschad	644
vereinigte arabische emirate	711
wallis und futuna	714
weihnachtsinsel	647
westsahara	736
zentralafrikanische republik	804
zypern	654
argelia	734
samoa americana	802
anguila	719
antigua y barbuda	629
belice	728
bosnia y herzegovina	724
isla bouvet	635
camboya	639
isla de navidad	647
comoras	648
islas cook	651
croacia	750
chipre	654
yibuti	657
egipto	659
guinea ecuatorial	746
islas feroe	805
finlandia	739
francia	663
guayana francesa	826
polinesia francesa	830
tierras australes francesas	664
grecia	666
groenlandia	667
granada	741
guadalupe	745
heard e islas mcdonald	669
islandia	673
letonia	678
luxemburgo	812
malaui	766
maldivas	683
islas marshall	684
mauricio	765
marruecos	687
nueva caledonia	769
nueva zelanda	773
isla norfolk	689
islas marianas del norte	814
papua nueva guinea	831
filipinas	691
catar	693
san vicente y las granadinas	699
arabia saudita	817
sierra leona	834
eslovenia	779
georgia del sur y las islas sandwich del sur	808
svalbard y jan mayen	707
esuatini	785
suecia	818
suiza	708
tailandia	787
trinidad y tobago	709
islas turcas y caicos	819
ucrania	793
islas ultramarinas menores de los estados unidos	712
wallis y futuna	714
sahara occidental	736
zimbabue	801
isla de man	717
ahvenamaa	822
albaania	720
ameerika samoa	802
antigua ja barbuda	629
armeenia	721
austraalia	723
boliivia	725
bosnia ja hertsegoviina	724
brasiilia	726
briti india ookeani ala	636
briti neitsisaared	847
bulgaaria	638
cooki saared	651
egiptus	659
etioopia	738
falklandi saared	661
filipiinid	691
gruusia	806
heard ja mcdonald saared	669
hiina	646
hispaania	705
horvaatia	750
iirimaa	674
iisrael	827
indoneesia	809
iraak	840
iraan	848
itaalia	828
jaapan	753
jeemen	715
jordaania	810
kaimanisaared	643
kasahstan	829
komoorid	648
kongo dv	650
kookossaared	846
kreeka	666
kuuba	653
kuveit	677
leedu	680
libeeria	755
liibanon	679
malaisia	767
maldiivid	683
mani saar	717
marshalli saared	684
mauritaania	763
mehhiko	685
mikroneesia liiduriigid	740
mongoolia	761
mosambiik	688
namiibia	768
nigeeria	770
norra	815
omaan	849
palestiina ala	690
peruu	816
poola	832
prantsuse guajaana	826
prantsusmaa	663
roheneemesaared	642
rootsi	818
rumeenia	833
saalomoni saared	704
saksamaa	732
saudi araabia	817
slovakkia	703
sloveenia	779
somaalia	781
soome	739
sudaan	706
svaasimaa	785
svalbard ja jan mayen	707
taani	656
tansaania	792
trinidad ja tobago	709
tuneesia	789
turks ja caicos	819
ungari	672
usa neitsisaared	850
valgevene	825
wallis ja futuna	714
venemaa	694
samoa estatubatuarra	802
aingira	719
antartika	628
antigua eta barbuda	629
bahamak	824
belgika	803
bouvet uhartea	635
indiako ozeanoko britainiar lurraldea	636
kanbodia	639
kaiman uharteak	643
afrika erdiko errepublika	804
txile	645
txina	646
christmas uhartea	647
kolonbia	729
komoreak	648
kongoko errepublika demokratikoa	650
cook uharteak	651
boli kosta	652
kroazia	750
zipre	654
txekia	655
djibuti	657
dominikar errepublika	658
ekuador	735
ekuatore ginea	746
malvinak	661
faroe uharteak	805
frantzia	663
guyana frantsesa	826
polinesia frantsesa	830
frantziaren lurralde australak	664
grezia	666
ginea bissau	851
heard eta mcdonald uharteak	669
japonia	753
ipar korea	811
hego korea	754
kirgizistan	838
libano	679
luxenburgo	812
ipar mazedonia	813
maldivak	683
marshall uharteak	684
martinika	762
maurizio	765
mikronesia	740
mozambike	688
herbehereak	772
kaledonia berria	769
zeelanda berria	773
norfolk uhartea	689
ipar marianak	814
papua ginea berria	831
filipinak	691
pitcairn uharteak	692
errumania	833
errusia	694
santa luzia	697
sao tome eta principe	700
seychelleak	701
eslovakia	703
salomon uharteak	704
hegoafrika	799
hegoaldeko georgiak eta hegoaldeko sandwichak	808
espainia	705
svalbard eta jan mayen	707
suitza	708
siriako arabiar errepublika	784
thailandia	787
ekialdeko timor	820
trinidad eta tobago	709
turkak eta caicoak	819
arabiar emirerri batuak	711
erresuma batua	844
estatu batuak	845
ameriketako estatu batuetako itsasoz haraindiko uharteak	712
birjina britainiar uharteak	847
birjina uharte estatubatuarrak	850
wallis eta futuna	714
mendebaldeko sahara	736
man uhartea	717
san bartolome	823
hego sudan	782
ahvenanmaa	822
amerikan samoa	802
arabiemiirikunnat	711
argentiina	839
bosnia ja hertsegovina	724
brasilia	726
caymansaaret	643
cookinsaaret	651
egypti	659
espanja	705
filippiinit	691
heard ja mcdonaldinsaaret	669
intia	751
irlanti	674
islanti	673
japani	753
joulusaari	647
kiina	646
kirgisia	838
kolumbia	729
komorit	648
kookossaaret	846
kreikka	666
kypros	654
liettua	680
malediivit	683
malesia	767
mansaari	717
marshallinsaaret	684
norfolkinsaari	689
norja	815
norsunluurannikko	652
palestiina	690
portugali	775
puola	832
ranska	663
ranskan guayana	826
ranskan polynesia	830
ruotsi	818
saksa	732
salomonsaaret	704
seychellit	701
swazimaa	785
sveitsi	708
syyria	784
tanska	656
thaimaa	787
turkki	710
unkari	672
vatikaanivaltio	670
viro	660
wallis ja futunasaaret	714
yhdysvaltain neitsytsaaret	850
yhdysvaltain pienet erillissaaret	712
albanie	720
andorre	821
antarctique	628
argentine	839
australie	723
autriche	630
barbade	852
belgique	803
bolivie	725
bulgarie	638
cambodge	639
chine	646
colombie	729
croatie	750
chypre	654
danemark	656
dominique	733
estonie	660
finlande	739
allemagne	732
grenade	741
hongrie	672
islande	673
inde	751
irlande	674
italie	828
japon	753
jordanie	810
kirghizistan	838
lettonie	678
lituanie	680
malaisie	767
malte	853
mauritanie	763
mexique	685
mongolie	761
maroc	687
palaos	854
pologne	832
roumanie	833
arabie saoudite	817
somalie	781
afrique du sud	799
espagne	705
suisse	708
syrie	784
tunisie	789
turquie	710
guernesey	742
serbie	778
soudan du sud	782
an antartaice	628
an ostair	630
an bheilg	803
beinin	855
an bholaiv	725
ceanada	641
rinn verde	642
sead	644
an tsile	645
an chipir	654
poblacht na seice	655
an tseicia	655
an danmhairg	656
doiminice	733
poblacht dhoiminiceach	658
an fhionlainn	739
an fhrainc	663
poblacht na gaimbia	744
an ghaimbia	744
an tseoirsia	806
an ghraonlainn	667
guatamala	747
an ghuine	668
guine bissau	851
hong cong	671
an india	751
iosrael	827
poblacht dhaonlathach na laoise	841
an laitvia	678
an libia	757
lucsamburg	812
an mhalaeisia	767
meicsiceo	685
montsarat	764
an namaib	768
neipeal	856
nicearagua	771
an iorua	815
paragua	776
an pholainn	832
siarra leon	834
an afraic theas	799
suranam	843
svalbard agus jan mayen	707
an tsuasalainn	785
an tsualainn	818
poblacht arabach na siria	784
an tuirc	710
tuirc	710
uragua	795
wallis agus futuna	714
an tsaimbia	800
an tseirbia	778
an chosaiv	857
alxeria	734
antiga e barbuda	629
arxentina	839
bosnia e hercegovina	724
illa bouvet	635
camboxa	639
territorio da illa de nadal	647
illas cook	651
costa do marfil	652
mancomunidade de dominica	733
exipto	659
o salvador	783
illas malvinas	661
illas feroe	805
fidxi	662
territorios austrais franceses	664
xeorxia	806
xibraltar	807
territorio de guam	748
illas heard e mcdonald	669
xamaica	675
xordania	810
corea do sur	754
macedonia do norte	813
estados federados de micronesia	740
marrocos	687
nova caledonia	769
nova zelandia	773
nixeria	770
illa norfolk	689
marianas do norte	814
illas pitcairn	692
san vicente e as granadinas	699
serra leoa	834
illas xeorxia do sur e sandwich do sur	808
svalbard e jan mayen	707
taxicon	788
trinidad e tobago	709
illas turks e caicos	819
illas ultramarinas menores dos estados unidos	712
illas virxes dos estados unidos	850
wallis e futuna	714
afaganistan	627
aljeriya	734
samowa ta amurka	802
angila	719
antigwa da barbuba	629
arjantiniya	839
armeniya	721
ostareliya	723
ostiriya	630
azarbaijan	631
baharan	632
bangiladas	633
barbadas	852
belgiyom	803
binin	855
barmuda	836
bolibiya	725
bosniya harzagobina	724
baswana	727
tsibirin bouvet	635
birazil	726
yankin birtaniya na tekun indiya	636
burune	637
bulgariya	638
kambodiya	639
kamaru	640
tsibiran kap barde	642
tsibiran kaiman	643
jamhuriyar afirka ta tsakiya	804
cadi	644
cayile	645
tsibirin kirsimeti	647
kolambiya	729
kwamoras	648
jamhuriyar dimokuraɗiyyar kongo	650
tsibiran kuku	651
kwasta rika	730
aibari kwas	652
kurowaishiya	750
kyuba	653
sifurus	654
jamhuriyar cak	655
jibuti	657
jamhuriyar dominika	658
ekwador	735
el salbador	783
gini ta ikwaita	746
eritireya	737
habasha	738
tsibiran falkilan	661
tsibirin faroe	805
finlan	739
faransa	663
gini ta faransa	826
folinesiya ta faransa	830
southernasashen kudancin faransa	664
gambiya	744
jiwarjiya	806
jamus	732
jibaraltar	807
girka	666
grinlan	667
girnada	741
gwadaluf	745
gwam	748
gwatamala	747
gini bisau	851
tsibirin heard da mcdonald	669
batikan	670
hungari	672
aisalan	673
indiya	751
indunusiya	809
iraƙi	840
ayalan	674
italiya	828
kazakistan	829
koreya ta arewa	811
koreya ta kudu	754
kwiyat	677
lawas	841
latibiya	678
labanan	679
laberiya	755
libiya	757
licansitan	858
lituweniya	680
lukusambur	812
malaisiya	767
maldibi	683
tsibiran marshal	684
moritaniya	763
moritus	765
mayoti	798
makasiko	685
mikuronesiya	740
maldoba	686
mangoliya	761
manserati	764
nefal	856
holan	772
kaledoniya sabuwa	769
nuzilan	773
nikaraguwa	771
nijar	859
najeriya	770
niyu	860
tsibirin narfalk	689
masedoniya	813
tsibiran mariyana na arewa	814
norwe	815
palasɗinu	690
papuwa nugini	831
paragai	776
filipin	691
pitakarin	692
polan	832
kwatar	693
rawuniyan	777
romaniya	833
rasha	694
ruwanda	861
san helena	695
san kiti da nebis	696
san lusiya	697
san piyar da mikelan	698
san binsan da girnadin	699
samowa	862
sawo tome da paransip	700
ƙasar makka	817
sinigal	780
saishal	701
salewo	834
sulobakiya	703
sulobeniya	779
tsibiran salaman	704
somaliya	781
afirka ta kudu	799
kudancin georgia da kudancin sandwich island	808
sipen	705
siri lanka	863
svalbard da jan mayen	707
suwazilan	785
suwedan	818
suwizalan	708
tailan	787
timor ta gabas	820
takelau	864
tanga	790
tirinidad da tobago	709
tunisiya	789
turkiyya	710
turkumenistan	865
turkis da tsibiran kaikwas	819
tubalu	866
yuganda	794
yukaran	793
haɗaɗɗiyar daular larabawa	711
birtaniya	844
amurka	845
kananan tsibiran amurka	712
yurugai	795
uzubekistan	713
banuwatu	867
benezuwela	796
biyetinam	797
tsibirin birjin na birtaniya	847
tsibiran birjin ta amurka	850
walis da futuna	714
yammacin sahara	736
yamal	715
zimbabuwe	801
isle na man	717
sabiya	778
sudan ta kudu	782
bermudi	836
karipski otoci nizozemske	716
otok bouvet	635
obala bjelokosti	652
zelenortska republika	642
cipar	654
falklandski otoci	661
farski otoci	805
francuska gijana	826
ekvatorska gvineja	746
gvineja bisau	851
pup hong kong kina	671
otoci heard i mcdonald	669
britanski indijskooceanski teritorij	636
komori	648
sveti kristofor i nevis	696
kajmanski otoci	643
pup makao kina	681
sjevernomarijanski otoci	814
mauretanija	763
otok norfolk	689
otoci pitcairn	692
rumunjska	833
salomonski otoci	704
sveti toma i princip	700
svazi	785
otoci turks i caicos	819
vatikanski grad	670
sveti vincent i grenadini	699
antarktisz	628
ausztria	630
banglades	633
kambodzsa	639
ciprus	654
dzsibuti	657
egyiptom	659
francia guyana	826
izland	673
kuvait	677
laosz	841
malajzia	767
mianmar	760
palesztina	690
szamoa	862
ukrajna	793
karibi hollandia	716
szerbia	778
samoa amerika	802
antigua dan barbuda	629
belarusia	825
bosnia dan herzegovina	724
kepulauan bouvet	635
teritori samudra hindia britania	636
kamboja	639
tanjung verde	642
kepulauan cayman	643
afrika tengah	804
pulau natal	647
komoro	648
kepulauan cook	651
pantai gading	652
kroasia	750
republik dominika	658
mesir	659
guinea khatulistiwa	746
kepulauan faroe	805
perancis	663
guyana perancis	826
polinesia perancis	830
antartika perancis	664
yunani	666
pulau heard dan kepulauan mcdonald	669
irlandia	674
jepang	753
yordania	810
makau	681
makedonia utara	813
kepulauan marshall	684
federasi mikronesia	740
moroko	687
kaledonia baru	769
selandia baru	773
kepulauan norfolk	689
kepulauan mariana utara	814
norwegia	815
papua nugini	831
filipina	691
polandia	832
sao tome dan principe	700
arab saudi	817
singapura	702
kepulauan solomon	704
georgia selatan dan kepulauan sandwich selatan	808
spanyol	705
svalbard dan jan mayen	707
swiss	708
suriah	784
trinidad dan tobago	709
turki	710
turks dan caicos islands	819
sahara barat	736
yaman	715
sudan selatan	782
angvilla	719
bangladess	633
barein	632
bouveteyja	635
sviss	708
eistland	660
egyptaland	659
falklandseyjar	661
frakkland	663
grikkland	666
gvam	748
heard og mcdonaldseyjar	669
ungverjaland	672
indland	751
bresku indlandshafseyjar	636
kasakstan	829
svartfjallaland	759
marshalleyjar	684
mjanmar	760
norfolkeyja	689
noregur	815
filippseyjar	691
sankti pierre og miquelon	698
sankti helena	695
tjad	644
tyrkland	710
simbabve	801
antigua e barbuda	629
antartide	628
samoa americane	802
azerbaigian	631
bosnia ed erzegovina	724
belgio	803
isole bes	716
brasile	726
isola bouvet	635
isole cocos e keeling	846
isole cook	651
cile	645
capo verde	642
isola del natale	647
cipro	654
germania	732
gibuti	657
danimarca	656
egitto	659
sahara occidentale	736
spagna	705
figi	662
isole falkland	661
stati federati di micronesia	740
guyana francese	826
gibilterra	807
guinea equatoriale	746
georgia del sud e isole sandwich meridionali	808
isole heard e mcdonald	669
croazia	750
ungheria	672
israele	827
isola di man	717
islanda	673
giamaica	675
giordania	810
giappone	753
cambogia	639
isole cayman	643
santa lucia	697
lussemburgo	812
lettonia	678
marocco	687
isole marshall	684
birmania myanmar	760
isole marianne settentrionali	814
maldive	683
messico	685
mozambico	688
nuova caledonia	769
isola norfolk	689
nuova zelanda	773
polinesia francese	830
papua nuova guinea	831
filippine	691
isole pitcairn	692
stato di palestina	690
portogallo	775
isole salomone	704
svezia	818
slovacchia	703
isole turks e caicos	819
ciad	644
territori francesi del sud	664
tagikistan	788
timor est	820
turchia	710
ucraina	793
isole minori esterne degli stati uniti	712
isole vergini britanniche	847
efxanistan	627
albanya	720
cezayir	734
ermenistan	721
awistralya	723
awistirya	630
azerbaycan	631
behreyn	632
girava bouvet	635
bulgaristan	638
kolombiya	729
komor	648
kroatya	750
estonya	660
etiyopya	738
gurcistan	806
almanya	732
yewnanistan	666
macaristan	672
urdun	810
qazaxistan	829
kuweyt	677
qirgizistan	838
letonya	678
libnan	679
malezya	767
mongolya	761
montserat	764
holenda	772
girava norfolk	689
polonya	832
qeter	693
romanya	833
slovakya	703
slovenya	779
somalya	781
spanya	705
taywan	791
tanzanya	792
taylenda	787
tirkiye	710
tirkmenistan	865
sahraya rojava	736
girava man	717
serbistan	778
afganistanas	627
antigva ir barbuda	629
angilija	719
amerikos samoa	802
bosnija ir hercegovina	724
barbadosas	852
burkina fasas	868
bulgarija	638
bahreinas	632
burundis	869
beninas	855
sen bartelemi	823
brazilija	726
bahamos	824
butanas	634
baltarusija	825
belizas	728
dramblio kaulo krantas	652
kuko salos	651
kinija	646
kiurasao	731
kipras	654
vokietija	732
danija	656
dominikos respublika	658
ekvadoras	735
estija	660
egiptas	659
ispanija	705
suomija	739
folklando salos	661
gabonas	665
sakartvelas	806
gernsis	742
gibraltaras	807
grenlandija	667
gvadelupa	745
graikija	666
guamas	748
gajana	749
honkongas	671
herdo ir makdonaldo salos	669
kroatija	750
haitis	870
vengrija	672
airija	674
izraelis	827
meno sala	717
irakas	840
iranas	848
islandija	673
jordanija	810
japonija	753
kirgizija	838
kiribatis	871
komorai	648
sent kitsas ir nevis	696
kuveitas	677
kazachstanas	829
laosas	841
libanas	679
sent lusija	697
lesotas	756
lietuva	680
liuksemburgas	812
marokas	687
monakas	758
juodkalnija	759
sen martenas	718
madagaskaras	682
malis	872
montseratas	764
maldyvai	683
malavis	766
malaizija	767
mozambikas	688
naujoji kaledonija	769
nigeris	859
norfolko sala	689
nyderlandai	772
norvegija	815
nepalas	856
naujoji zelandija	773
omanas	849
filipinai	691
pakistanas	842
lenkija	832
sen pjeras ir mikelonas	698
pitkerno salos	692
puerto rikas	774
palestinos teritorija	690
portugalija	775
paragvajus	776
kataras	693
reunjonas	777
serbija	778
saudo arabija	817
saliamono salos	704
sudanas	706
svalbardas ir janas majenas	707
slovakija	703
san marinas	873
senegalas	780
somalis	781
surinamas	843
salvadoras	783
sint martenas	835
svazilandas	785
terkso ir kaikoso salos	819
togas	786
tailandas	787
tunisas	789
turkija	710
trinidadas ir tobagas	709
taivanas	791
urugvajus	795
uzbekistanas	713
vietnamas	797
kosovas	857
jemenas	715
majotas	798
antigva un barbuda	629
angilja	719
asv samoa	802
olandes salas	822
bosnija un hercegovina	724
barbadosa	852
burkinafaso	868
bahreina	632
burundija	869
benina	855
bermudu salas	836
bruneja	637
bahamu salas	824
baltkrievija	825
beliza	728
kuka salas	651
kaboverde	642
kirasao	731
kipra	654
ekvadora	735
igaunija	660
somija	739
folklenda salas	661
francija	663
gabona	665
grenlande	667
guama	748
hondurasa	837
komoru salas	648
sentkitsa un nevisa	696
dienvidkoreja	754
kuveita	677
kaimanu salas	643
laosa	841
luksemburga	812
maroka	687
melnkalne	759
madagaskara	682
montserrata	764
mozambika	688
jaunkaledonija	769
norfolkas sala	689
polija	832
puertoriko	774
paragvaja	776
katara	693
reinjona	777
krievija	694
zviedrija	818
sjerraleone	834
surinama	843
santome un prinsipi	700
salvadora	783
svazilenda	785
taizeme	787
austrumtimora	820
tunisija	789
turcija	710
urugvaja	795
vjetnama	797
volisa un futunas salas	714
jemena	715
majota	798
emiriah arab bersatu	711
kepulauan aland	822
belanda caribbean	716
pulau bouvet	635
republik afrika tengah	804
pulau krismas	647
republik dominica	658
sepanyol	705
kepulauan falkland	661
guiana perancis	826
wilayah lautan hindi british	636
itali	828
jepun	753
kemboja	639
maghribi	687
pulau norfolk	689
kepulauan pitcairn	692
wilayah palestin	690
kepulauan turks dan caicos	819
wilayah selatan perancis	664
kota vatican	670
kepulauan virgin british	847
wallis dan futuna	714
antigua u barbuda	629
franza	663
svalbard u jan mayen	707
trinidad u tobago	709
wallis u futuna	714
karibisk nederland	716
hviterussland	825
den sentralafrikanske republikk	804
sveits	708
kapp verde	642
den dominikanske republikk	658
algerie	734
spania	705
frankrike	663
fransk guyana	826
hellas	666
britisk territorium i indiahavet	636
kambodsja	639
komorene	648
kasakhstan	829
maldivene	683
fransk polynesia	830
filippinene	691
seychellene	701
svalbard og jan mayen	707
tyrkia	710
islamitisch emiraat afghanistan	627
democratische volksrepubliek algerije	734
algerije	734
vorstendom andorra	821
republiek angola	722
argentijnse republiek	839
republiek oostenrijk	630
oostenrijk	630
republiek azerbeidzjan	631
azerbeidzjan	631
koninkrijk bahrein	632
volksrepubliek bangladesh	633
republiek benin	855
koninkrijk bhutan	634
plurinationale staat bolivia	725
republiek botswana	727
bouvet eiland	635
brits indische oceaan	636
republiek bulgarije	638
bulgarije	638
republiek burundi	869
koninkrijk cambodja	639
republiek kameroen	640
kaaimaneilanden	643
republiek tsjaad	644
tsjaad	644
republiek chili	645
christmaseiland	647
kersteiland	647
cocoseilanden	846
republiek colombia	729
unie der comoren	648
comoren	648
cookeilanden	651
republiek costa rica	730
republiek ivoorkust	652
republiek cuba	653
republiek cyprus	654
koninkrijk denemarken	656
denemarken	656
republiek djibouti	657
gemenebest dominica	733
dominicaanse republiek	658
republiek ecuador	735
arabische republiek egypte	659
egypte	659
republiek el salvador	783
staat eritrea	737
republiek estland	660
falklandeilanden	661
republiek fiji	662
republiek finland	739
frankrijk	663
franse zuidelijke gebieden	664
republiek gabon	665
republiek gambia	744
republiek ghana	743
helleense republiek	666
griekenland	666
republiek guatemala	747
republiek guinee	668
heard en mcdonaldeilanden	669
vaticaanstad	670
republiek honduras	837
hongaarse republiek	672
hongarije	672
ijslandse republiek	673
ijsland	673
republiek india	751
islamitische republiek iran	848
republiek irak	840
ierse republiek	674
italiaanse republiek	828
republiek kazachstan	829
kazachstan	829
republiek kenia	676
republiek kiribati	871
staat koeweit	677
kirgizische republiek	838
lao democratische volksrepubliek	841
republiek letland	678
libanese republiek	679
koninkrijk lesotho	756
republiek liberia	755
vorstendom liechtenstein	858
republiek litouwen	680
litouwen	680
groothertogdom luxemburg	812
republiek madagaskar	682
republiek malawi	766
republiek der maldiven	683
maldiven	683
republiek mali	872
republiek malta	853
republiek der marshalleilanden	684
marshalleilanden	684
republiek mauritius	765
verenigde mexicaanse staten	685
vorstendom monaco	758
koninkrijk marokko	687
republiek mozambique	688
republiek van de unie van myanmar	760
republiek nauru	874
federale democratische republiek nepal	856
republiek nicaragua	771
republiek niger	859
federale republiek nigeria	770
noordelijke marianen	814
koninkrijk noorwegen	815
noorwegen	815
sultanaat oman	849
islamitische republiek pakistan	842
republiek palau	854
staat palestina	690
republiek panama	875
republiek paraguay	776
republiek peru	816
republiek der filipijnen	691
filipijnen	691
republiek polen	832
portugese republiek	775
staat qatar	693
roemeense republiek	833
republiek rwanda	861
onafhankelijke staat samoa	862
republiek san marino	873
republiek senegal	780
republiek der seychellen	701
republiek sierra leone	834
republiek singapore	702
slowakije	703
salomonseilanden	704
koninkrijk spanje	705
democratische socialistische republiek sri lanka	863
republiek soedan	706
spitsbergen en jan mayen	707
koninkrijk eswatini	785
koninkrijk zweden	818
zweden	818
zwitserse bondsstaat	708
zwitserland	708
syrische arabische republiek	784
republiek tadzjikistan	788
tadzjikistan	788
verenigde republiek tanzania	792
koninkrijk thailand	787
togolese republiek	786
koninkrijk tonga	790
republiek trinidad en tobago	709
republiek turkije	710
turkije	710
turkmeense republiek	865
republiek oeganda	794
oeganda	794
amerikaanse kleinere afgelegen eilanden	712
oostelijke republiek uruguay	795
republiek oezbekistan	713
oezbekistan	713
republiek vanuatu	867
bolivariaanse republiek venezuela	796
socialistische republiek vietnam	797
britse maagdeneilanden	847
westelijke sahara	736
republiek jemen	715
republiek zambia	800
republiek zimbabwe	801
man eiland	717
land sint maarten	835
republiek kosovo	857
dei sameinte arabiske emirata	711
austerrike	630
kviterussland	825
den sentralafrikanske republikken	804
elfenbeinskysten	652
den dominikanske republikken	658
komorane	648
maldivane	683
filippinane	691
seychellane	701
det britiske territoriet i indiahavet	636
hongkong sar kina	671
macao sar kina	681
algieria	734
antarktyka	628
argentyna	839
bangladesz	633
boliwia	725
wyspa bouveta	635
brazylia	726
brytyjskie terytorium oceanu indyjskiego	636
kajmany	643
czad	644
chiny	646
wyspy kokosowe	846
wyspy cooka	651
kostaryka	730
chorwacja	750
cypr	654
dania	656
dominikana	658
salwador	783
erytrea	737
falklandy	661
wyspy owcze	805
francja	663
gujana francuska	826
polinezja francuska	830
gruzja	806
niemcy	732
grecja	666
grenlandia	667
gwadelupa	745
gwatemala	747
gwinea	668
gwinea bissau	851
gujana	749
wyspy heard i mcdonalda	669
watykan	670
indonezja	809
kuwejt	677
litwa	680
malezja	767
malediwy	683
wyspy marshalla	684
martynika	762
mauretania	763
majotta	798
meksyk	685
mikronezja	740
mjanma	760
nowa kaledonia	769
nowa zelandia	773
palestyna	690
paragwaj	776
filipiny	691
portugalia	775
portoryko	774
rumunia	833
rosja	694
arabia saudyjska	817
seszele	701
wyspy salomona	704
hiszpania	705
szwecja	818
szwajcaria	708
tajwan	791
tajlandia	787
timor wschodni	820
trynidad i tobago	709
tunezja	789
turcja	710
turks i caicos	819
urugwaj	795
wenezuela	796
wietnam	797
brytyjskie wyspy dziewicze	847
sahara zachodnia	736
wyspy alandzkie	822
wyspa man	717
kosowo	857
benim	855
botsuana	727
camboja	639
chade	644
egito	659
eritreia	737
guiana	749
guiana francesa	826
hungria	672
ilha bouvet	635
ilha de natal	647
ilha de man	717
ilha norfolk	689
ilhas cook	651
ilhas distantes dos eua	712
ilha heard e ilhas mcdonald	669
ilhas marianas do norte	814
ilhas marshall	684
ilhas pitcairn	692
ilhas turcas e caicos	819
ilhas virgens americanas	850
iraque	840
monserrate	764
quiribati	871
saara ocidental	736
trindade e tobago	709
insulele caraibe olandeze	716
brazilia	726
insula bouvet	635
insulele cook	651
columbia	729
capul verde	642
insula christmas	647
cipru	654
danemarca	656
eritreea	737
finlanda	739
insulele falkland	661
micronezia	740
insulele feroe	805
groenlanda	667
guineea	668
guadelupa	745
ungaria	672
insula man	717
teritoriul britanic din oceanul indian	636
iordania	810
cambodgia	639
kuweit	677
insulele cayman	643
muntenegru	759
insulele marshall	684
macedonia de nord	813
insulele mariane de nord	814
mexic	685
mozambic	688
noua caledonie	769
insula norfolk	689
filipine	691
insulele pitcairn	692
teritoriile palestiniene	690
insulele solomon	704
slovacia	703
sudanul de sud	782
thailanda	787
turcia	710
insulele virgine britanice	847
insulele virgine americane	850
alandy	822
belgicko	803
bouvetov ostrov	635
bielorusko	825
cookove ostrovy	651
nemecko	732
guayana	749
heardov ostrov a macdonaldove ostrovy	669
taliansko	828
kirgizsko	838
kajmanie ostrovy	643
luxembursko	812
marshallove ostrovy	684
mjanmarsko	760
maldivy	683
pitcairnove ostrovy	692
paraguaj	776
uruguaj	795
antigva in barbuda	629
avstrija	630
avstralija	723
bosna in hercegovina	724
bolgarija	638
nizozemski karibi	716
bouvetov otok	635
belorusija	825
kokosovi otoki	846
cookovi otoki	651
kitajska	646
zelenortski otoki	642
ciper	654
zahodna sahara	736
falklandski otoki	661
ferski otoki	805
francoska gvajana	826
ekvatorialna gvineja	746
gvineja bissau	851
heardov otok in mcdonaldovi otoki	669
britansko ozemlje v indijskem oceanu	636
japonska	753
severna koreja	811
kajmanski otoki	643
marshallovi otoki	684
severna makedonija	813
severni marianski otoki	814
mavretanija	763
mehika	685
nova zelandija	773
francoska polinezija	830
palestinsko ozemlje	690
portugalska	775
romunija	833
saudova arabija	817
salomonovi otoki	704
svalbard in jan mayen	707
sao tome in principe	700
otoki turks in caicos	819
tajska	787
tunizija	789
wallis in futuna	714
afgaanistaan	627
albaaniya	720
aljeeriya	734
samowa ameerika	802
angoola	722
antigua iyo barbuda	629
arjantiin	839
armeeniya	721
awstaraaliya	723
awsteriya	630
azerbajaan	631
bahaamas	824
baxreyn	632
bangaaladheesh	633
baarbadoos	852
biljam	803
biniin	855
bermuuda	836
boliifiya	725
bosniya hersigoviina	724
botuswaana	727
jasiiradda bouvet	635
braasiil	726
buruneeya	637
bulgaariya	638
burkiina faaso	868
kamboodiya	639
kaameruun	640
jamhuuriyadda afrikada dhexe	804
jaad	644
jili	645
shiinaha	646
jasiiradda kirismaska	647
komooros	648
jamhuuriyadda dimuquraadiga kongo	650
jaziiradda cook	651
kosta riika	730
korweeshiya	750
qubrus	654
jamhuuriyadda jek	655
jabuuti	657
domeenika	733
jamhuuriyadda domeenika	658
ikuwadoor	735
masar	659
eretereeya	737
estooniya	660
itoobiya	738
jaziiradaha fooklaan	661
jasiiradaha faroe	805
faransiis	663
gobollada koofureed ee faransiiska	664
gaaboon	665
joorjiya	806
jarmal	732
gaana	743
giriig	666
giriinaada	741
guwaatamaala	747
hayti	870
jasiiradaha heard iyo mcdonald islands	669
faatikaan	670
hangeri	672
iislaand	673
hindiya	751
indoneesiya	809
iiraan	848
ciraaq	840
ayrlaand	674
talyaani	828
jameyka	675
jabaan	753
kasaakhistaan	829
kiiniya	676
kuuriyada waqooyi	811
kuuriyada koonfureed	754
kuwayt	677
kirgistaan	838
latfiya	678
lubnaan	679
losooto	756
laybeeriya	755
liibiya	757
lituweeniya	680
luksemboorg	812
malaawi	766
maaldiqeen	683
maali	872
maalda	853
muritaaniya	763
murishiyoos	765
moldofa	686
moonako	758
mongooliya	761
marooko	687
musambiig	688
namiibiya	768
nebaal	856
neyuusilaand	773
nikaraaguwa	771
nayjer	859
nayjeeriya	770
makadooniya	813
noorweey	815
cumaan	849
bakistaan	842
falastiin daanka galbeed iyo qasa	690
filibiin	691
booland	832
bortuqaal	775
qadar	693
rumaaniya	833
ruush	694
sacuudi carabiya	817
sinigaal	780
sishelis	701
siraaliyoon	834
singaboor	702
koonfur afrika	799
koonfurta georgia iyo koonfurta sandwich islands	808
isbeyn	705
sirilaanka	863
suudaan	706
svalbard iyo jan mayen	707
iswaasilaand	785
iswidhan	818
swiiserlaand	708
suuriya	784
taywaan	791
tansaaniya	792
taylaand	787
timorka bari	820
toogo	786
tuniisiya	789
ugaanda	794
ukrayn	793
imaaraadka carabta ee midoobay	711
maraykanka	845
jasiiradaha yaryar ee ka baxsan mareykanka	712
uruguwaay	795
uusbakistaan	713
fenisuweela	796
fiyetnaam	797
saxaraha galbeed	736
saambiya	800
simbaabwe	801
jasiiradda man	717
koonfur suudaan	782
algjeri	734
samoa amerikane	802
armeni	721
australi	723
austri	630
azerbajxhan	631
bjellorusi	825
bolivi	725
ishulli buve	635
territori britanik i oqeanit indian	636
bullgari	638
burund	869
kamboxhia	639
ishujt kajman	643
kili	645
ishulli i krishtlindjes	647
kolumbi	729
komore	648
ishulli kuk	651
kroaci	750
qipro	654
xhibut	657
republika dominikane	658
egjipt	659
guineja ekuatoriale	746
eritre	737
estoni	660
etiopi	738
ishujt folkland	661
ishujt faroe	805
fixhi	662
gjeorgji	806
gjermani	732
gjibraltar	807
greqi	666
guadalup	745
guine	668
indi	751
indonezi	809
japoni	753
jordani	810
koreja e veriut	811
koreja e jugut	754
letoni	678
liberi	755
libi	757
lihtenshtein	858
lituani	680
malajzi	767
ishujt marshall	684
mauritani	763
mikronezi	740
moldavi	686
mongoli	761
marok	687
namibi	768
kaledonia e re	769
nigeri	770
ishujt norfolk	689
maqedoni	813
norvegji	815
territoret palestineze	690
papua guineja e re	831
ishujt pitkern	692
poloni	832
rumani	833
rusi	694
arabi saudite	817
sejshelle	701
singapor	702
sllovaki	703
slloveni	779
ishujt solomon	704
svaziland	785
suedi	818
siri	784
taxhikistan	788
tanzani	792
timori lindor	820
tunizi	789
turqi	710
emiratet e bashkuara arabe	711
uollis e futuna	714
ishujt aland	822
karaibet holandeze	716
ishulli i robit	717
mali i zi	759
serbi	778
sudan i jugut	782
antigua och barbuda	629
amerikanska samoa	802
azerbajdzjan	631
bosnien och hercegovina	724
centralafrikanska republiken	804
elfenbenskusten	652
dominikanska republiken	658
mikronesiska federationen	740
franska guyana	826
ekvatorialguinea	746
grekland	666
ungern	672
brittiska territoriet i indiska oceanen	636
komorerna	648
marocko	687
moldavien	686
nordmarianerna	814
maldiverna	683
nya kaledonien	769
nya zeeland	773
franska polynesien	830
papua nya guinea	831
filippinerna	691
ryssland	694
saudiarabien	817
seychellerna	701
svalbard och jan mayen	707
slovakien	703
tunisien	789
turkiet	710
trinidad och tobago	709
samoa ya marekani	802
antaktiki	628
antigua na barbuda	629
ajentina	839
azabajani	631
belarusi	825
ubelgiji	803
benign	855
bosnia na herzegovina	724
kisiwa cha bouvet	635
bahari ya hindi ya uingereza	636
kofia ya kijani	642
visiwa vya cayman	643
jamhuri ya afrika ya kati	804
uchina	646
kisiwa cha krismasi	647
cocos	846
jamhuri ya kongo	649
visiwa vya cook	651
pwani ya pembe	652
kupro	654
jamhuri ya czech	655
jamhuri ya dominika	658
ekvado	735
misri	659
guinea ya ikweta	746
visiwa vya falkland	661
visiwa vya faroe	805
ufini	739
ufaransa	663
guiana ya ufaransa	826
polynesia ya ufaransa	830
wilaya za kusini mwa ufaransa	664
ujerumani	732
ugiriki	666
gine	668
visiwa vya heard na macdonald	669
yordani	810
makedonia kaskazini	813
madagaska	682
visiwa vya marshall	684
msumbiji	688
uholanzi	772
kaledonia mpya	769
kisiwa cha norfolk	689
mariana ya kaskazini	814
papua guinea mpya	831
paragwai	776
ufilipino	691
ureno	775
mkutano	777
urusi	694
mtakatifu helena	695
mtakatifu kitts na nevis	696
mtakatifu lucia	697
mtakatifu pierre na miquelon	698
sao tome na principe	700
shelisheli	701
sulemani	704
africa kusini	799
georgia kusini na visiwa vya sandwich kusini	808
uhispania	705
svalbard na kisiwa cha jan mayen	707
uswidi	818
uswisi	708
tajikistani	788
trinidad na tobago	709
uturuki	710
visiwa vya turks na caicos	819
falme za kiarabu	711
visiwa vidogo vilivyo nje ya merika	712
visiwa vya briteni vya uingereza	847
visiwa vya bikira za amerika	850
wallis na futuna	714
sahara magharibi	736
bara	822
kisiwa cha mwanadamu	717
jezi	752
sudan kusini	782
owganystan	627
antigua we barbuda	629
amerika samoa	802
aland adalary	822
bermuda adalary	836
bagama adalary	824
buwe adasy	635
kokos adalary	846
kongo demokratik respublikasy	650
merkezi afrika respublikasy	804
kongo respublikasy	649
kuka adalary	651
rojdestwo adasy	647
dominikan respublikasy	658
aljyr	734
sahara arap demokratik respublikasy	736
folklend adalary	661
farer adalary	805
gwiana	826
gonkong	671
hurd we makdonald	669
gonduras	837
gaiti	870
men adasy	717
jersi	752
gyrgyzystan	838
komor adalary	648
gazagystan	829
liwan	679
demirgazyk mariana adalary	814
maldiw adalary	683
norfolk adasy	689
ummon	849
pitkern adalary	692
saud arabystan	817
solomon adalary	704
swazilend	785
trinidad we tobago	709
tuwalu	866
watikan	670
wenesuela	796
wanuatu	867
wallis we futuna	714
antigua ve barbuda	629
arnavutluk	720
arjantin	839
avusturya	630
avustralya	723
bosna hersek	724
bahreyn	632
bolivya	725
karayip hollanda	716
brezilya	726
bahamalar	824
beyaz rusya	825
orta afrika cumhuriyeti	804
mikronezya	740
ekvator ginesi	746
yunanistan	666
endonezya	809
japonya	753
komorlar	648
kuveyt	677
liberya	755
litvanya	680
kuzey makedonya	813
moritanya	763
maldivler	683
namibya	768
yeni kaledonya	769
nijer	859
nijerya	770
yeni zelanda	773
umman	849
papua yeni gine	831
filipinler	691
portekiz	775
suudi arabistan	817
suriye	784
tayland	787
tunus	789
trinidad ve tobago	709
birlashgan arab amirliklari	711
antigua va barbuda	629
armaniston	721
amerika samoasi	802
aland orollari	822
ozarbayjon	631
bosniya va gertsegovina	724
belgiya	803
bolgariya	638
bahrayn	632
bermuda orollari	836
bagama orollari	824
buve oroli	635
markaziy afrika respublikasi	804
shveytsariya	708
kuk orollari	651
xitoy	646
kyurasao	731
rojdestvo oroli	647
chexiya	655
germaniya	732
daniya	656
dominikan respublikasi	658
jazoir	734
ispaniya	705
folklend orollari	661
farer orollari	805
fransiya	663
buyuk britaniya	844
gruziya	806
fransuz gvianasi	826
grenlandiya	667
gvineya	668
gvadelupe	745
ekvatorial gvineya	746
gretsiya	666
janubiy georgiya va janubiy sendvich orollari	808
gayana	749
xerd va makdonald orollari	669
vengriya	672
indoneziya	809
irlandiya	674
isroil	827
men oroli	717
hindiston	751
britaniyaning hind okeanidagi hududi	636
iroq	840
eron	848
islandiya	673
iordaniya	810
komor orollari	648
shimoliy koreya	811
janubiy koreya	754
quvayt	677
kayman orollari	643
lixtenshteyn	858
lyuksemburg	812
marokash	687
chernogoriya	759
marshall orollari	684
shimoliy makedoniya	813
mongoliya	761
shimoliy mariana orollari	814
mavrikiy	765
maldiv orollari	683
yangi kaledoniya	769
norfolk oroli	689
niderlandiya	772
norvegiya	815
yangi zelandiya	773
fransuz polineziyasi	830
pokiston	842
polsha	832
pitkern orollari	692
falastin hududi	690
portugaliya	775
paragvay	776
reyunion	777
ruminiya	833
saudiya arabistoni	817
solomon orollari	704
seyshel orollari	701
shvetsiya	818
muqaddas yelena oroli	695
janubiy sudan	782
turks va kaykos orollari	819
fransuz janubiy hududlari	664
turkmaniston	865
turkiya	710
trinidad va tobago	709
aqsh yondosh orollari	712
urugvay	795
britaniya virgin orollari	847
aqsh virgin orollari	850
uollis va futuna	714
mayotta	798
janubiy afrika respublikasi	799
campuchia	639
ma cao	681
na uy	815
ba lan	832
nam sudan	782
amerikaanse samoa	802
kokoseilande	846
heardeiland en mcdonaldeilande	669
hongkong sas china	671
macau sas china	681
palestynse grondgebiede	690
salomonseilande	704
tsjeggiese republiek	655
fələstin	690
esvatini	785
aotearoa yeni zelandiya	773
bermudez	836
inizi kokoz	846
inizi falkland	661
hong kong rmd sina	671
norzhkorea	811
sukorea	754
makao rmd sina	681
enez pitcairn	692
singapoura	702
inizi georgia ar su hag inizi sandwich ar su	808
karib nederlandat	716
aod olifant	652
republik tchek	655
enezeg chagos	636
zelenortska ostrva	642
ostrvo heard i arhipelag mcdonald	669
sveti martin	718
arhipelag chagos	636
novi zeland aotearoa	773
illes caiman	643
illa christmas	647
illes cook	651
illes falkland	661
illes heard i mcdonald	669
kirguizstan	838
illes marshall	684
illes marianes del nord	814
territoris palestins	690
illes pitcairn	692
illes turks i caicos	819
illes menors allunyades dels estats units	712
illes verges dels estats units	850
illes chagos	636
samoa america	802
aserbaijan	631
y bahamas	824
belarws	825
tiriogaeth brydeinig cefnfor india	636
tsiad	644
tsieina	646
ciwba	653
tsiecia	655
gweriniaeth dominica	658
gini gyhydeddol	746
guyane ffrengig	826
polynesia ffrengig	830
tiroedd deheuol ac antarctig ffrainc	664
y fatican	670
hong kong sar tsieina	671
gwlad iorddonen	810
de corea	754
macau sar tsieina	681
y maldives	683
gogledd macedonia	813
tiriogaethau palesteinaidd	690
palesteina	690
papua guinea newydd	831
y philipinau	691
ynysoedd pitcairn	692
de georgia ac ynysoedd sandwich y de	808
swdan	706
tajicistan	788
tyrcmenistan	865
ynysoedd turks a caicos	819
yr unol daleithiau	845
ynysoedd pellennig uda	712
ynysoedd gwyryf prydain	847
ynysoedd gwyryf yr unol daleithiau	850
gorllewin sahara	736
antilles yr iseldiroedd	716
ynys y garn	742
arfordir ifori	652
ynysfor chagos	636
aotearoa seland newydd	773
gwlad swazi	785
dwyrain timor	820
det britiske territorium i det indiske ocean	636
den dominikanske republik	658
de franske besiddelser i det sydlige indiske ocean og antarktis	664
heard island og mcdonald islands	669
sar hongkong	671
sar macao	681
de tidligere nederlandske antiller	716
sonderverwaltungsregion hongkong	671
sonderverwaltungsregion macau	681
spitzbergen und jan mayen	707
karibische niederlande	716
islas cocos	846
fiyi	662
territorios australes franceses	664
islas heard y mcdonald	669
territorios palestinos	690
islas pitcairn	692
santa elena	695
islas georgia del sur y sandwich del sur	808
curazao	731
elevandiluurannik	652
heardi ja mcdonaldi saared	669
keenia	676
mikroneesia	740
palestiina alad	690
pitcairni saared	692
kariibi madalmaad	716
chagose saared	636
indiako ozeanoko lurralde britainiarra	636
falklandak	661
hegoaldeko lurralde frantsesak	664
vatikano hiria	670
hong kong txinako aeb	671
macau txinako aeb	681
ipar mariana uharteak	814
palestinar lurralde okupatuak	690
hegoaldeko georgia eta hegoaldeko sandwich uharteak	808
svalbard eta jan mayen uharteak	707
turk eta caico uharteak	819
ameriketako estatu batuak	845
ameriketako estatu batuetako kanpoaldeko uharte txikiak	712
birjina uharte britainiarrak	847
birjina uharte amerikarrak	850
karibeko herbehereak	716
san martin	718
kongoko errepublika	649
txekiar errepublika	655
txagos uhartedia	636
vatikaani	670
palestiinalaisalue	690
huippuvuoret ja jan mayen	707
yhdysvaltain erillissaaret	712
karibian alankomaat	716
chagossaaret	636
territoires palestiniens	690
archipel des chagos	636
antartaice	628
poblacht cabo verde	642
an phoblacht dhoiminiceach	658
ciribeas	871
san pierre agus miquelon	698
an tsiria	784
illas bermudas	836
fixi	662
illa heard e illas mcdonald	669
hong kong rae da china	671
corea do norte	811
macau rae da china	681
illas marshall	684
illas marianas do norte	814
illas menores distantes dos estados unidos	712
illas virxes estadounidenses	850
antatika	628
antigua da barbuda	629
baharen	632
bosniya da harzagobina	724
tsibiran cape verde	642
tsibirin kirsmati	647
tsibiran cook	651
saifurus	654
misira	659
ikwatoriyal gini	746
tsibirai na faroe	805
yankin faransi ta kudu	664
jojiya	806
birnin batikan	670
yankin honduras	837
babban yankin mulkin hong kong na ƙasar sin	671
koriya ta arewa	811
koriya ta kudu	754
kuwet	677
lawos	841
litibiya	678
babban yankin mulkin macao na ƙasar sin	681
malesiya	767
mesiko	685
nijeriya	770
macedonia ta arewa	813
yankunan palasɗinu	690
faragwai	776
feru	816
tsibiran pitcairn	692
saudiyya	817
sanigal	780
kudancin geogia da kudancin tsibirin sandiwic	808
biritaniya	844
yurigwai	795
yamen	715
yankin guernsey	742
kasar jersey	752
manteneguro	759
san maarten	835
kasar kosovo	857
jamhuriyar kongo	649
jamhuriyar czech	655
aotearoa nuzilan	773
pitcairnovi otoci	692
salomonovi otoci	704
bjelokosna obala	652
britanski teritorij u indijskome oceanu	636
aotearoa novi zeland	773
belarusz	825
fidzsi	662
hongkong kkt	671
aljazair	734
wilayah inggris di samudra hindia	636
guinea ekuatorial	746
prancis	663
guyana prancis	826
polinesia prancis	830
wilayah selatan prancis	664
hong kong dak tiongkok	671
makau dak tiongkok	681
maladewa	683
wilayah palestina	690
kepulauan svalbard dan jan mayen	707
swedia	818
kepulauan terluar as	712
kepulauan virgin britania raya	847
kepulauan virgin amerika serikat	850
kepulauan wallis dan futuna	714
belanda karibia	716
pulau man	717
kepulauan chagos	636
bahamaeyjar	824
sankti kitts og nevis	696
isola christmas	647
terre australi francesi	664
ras di hong kong	671
ras di macao	681
territori palestinesi	690
riunione	777
georgia del sud e sandwich australi	808
caraibi olandesi	716
sud sudan	782
arcipelago chagos	636
azerbeycan	631
xirwatistan	750
qibris	654
moxolistan	761
makedonyaya bakur	813
uman	849
ozbekistan	713
qeredax	759
sirbistan	778
sint marteen	835
ypatingasis administracinis kinijos regionas honkongas	671
ypatingasis administracinis kinijos regionas makao	681
kongo respublika	649
honkonga	671
svatini	785
macedonia utara	813
palestin	690
republik czech	655
brits indische oceaanterritorium	636
franse gebieden in de zuidelijke indische oceaan	664
hongkong sar van china	671
macau sar van china	681
palestijnse gebieden	690
kleine afgelegen eilanden van de verenigde staten	712
caribisch nederland	716
chagoseilanden	636
antarktyda	628
niderlandy karaibskie	716
archipelag czagos	636
burquina faso	868
ilhas cayman	643
ilha christmas	647
ilhas heard e mcdonald	669
seicheles	701
ilhas menores distantes dos eua	712
arhipelagul chagos	636
kajmanji otoki	643
gvadelup	745
makav	681
mavricij	765
palav	854
sveta peter in mihael	698
sveti vincencij in grenadine	699
tokelav	864
francoski sveti martin	718
nizozemski sveti martin	835
aotearoa nova zelandija	773
vzhodni timor	820
anguula	719
antaarktika	628
arjentiina	839
asarbajan	631
bangaladhesh	633
beliis	728
barmuuda	836
buutan	634
buufet island	635
baraasiil	726
dhul xadeedka badweynta hindiya ee ingiriiska	636
buruneey	637
jasiiradda kayb faarde	642
jasiiradda kirismas	647
jasiiradda kookoos	846
koloombiya	729
jasiiradda kook	651
ayfori koost	652
jekiya	655
jamhuuriyaddda dominika	658
el salfadoor	783
ekuwatooriyal gini	746
eritreeya	737
jasiiradda faroo	805
faransiis gini	826
booliyneesiya faransiiska	830
dhul xadeedka koonfureed ee faransiiska	664
guadeluub	745
guaam	748
magaalada faatikaan	670
hangari	672
ayslaand	673
jamaaika	675
liibya	757
liyjtensteyn	858
makaaw	681
malaysiya	767
maaldiifis	683
maalta	853
jasiiradda maarshal	684
maartinik	762
mawrishiyaas	765
mikroneesiya	740
morooko	687
musambiik	688
mayanmar	760
nederlaands	772
jasiiradda niyuu kaledooniya	769
niyuusiilaand	773
jasiiradda noorfolk	689
jasiiradda waqooyiga mariaana	814
masedooniya waqooyi	813
balaaw	854
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	690
falastiin	690
baanama	875
babwa niyuu gini	831
baraguaay	776
beeru	816
bitkairn	692
bortugaal	775
bueerto riiko	774
riyuuniyon	777
saynt helena	695
samoowa	862
islofaakiya	703
islofeeniya	779
jasiiradda solomon	704
surineym	843
eswaatiini	785
tokelaaw	864
tufaalu	866
yukrayn	793
midawga imaaraatka carabta	711
boqortooyada midowday	844
jasiiradaha ka baxsan maraykanka	712
usbakistan	713
fanuaatu	867
biritish farjin island	847
jasiiradda aland	822
karibiyaan nadarlands	716
kurakaaw	731
guurnsey	742
jaarsey	752
moontenegro	759
seerbiya	778
siint maarteen	835
koosofo	857
jamhuuriyadda dimuqaadiga kongo	650
jamhuuriyadda kongo	649
jasiiradaha fookland	661
iswaasilaan	785
bariga timor	820
bahrejn	632
bermude	836
ishulli bove	635
ishujt kokos	846
ishujt kuk	651
xhibuti	657
ishujt falkland	661
guajana franceze	826
polinezia franceze	830
territoret jugore franceze	664
gambi	744
kore e veriut	811
kore e jugut	754
kirgizi	838
lihtenshtajn	858
rpa i makaos	681
kaledoni e re	769
ishulli norfolk	689
maqedonia e veriut	813
afrika e jugut	799
surinami	843
ishujt turks dhe kaikos	819
zambi	800
gernsej	742
ishulli i manit	717
xhersej	752
sudani i jugut	782
suazilend	785
hongkong sar	671
palestinska territorierna	690
aotearoa nya zeeland	773
bahareni	632
babadosi	852
bosnia na hezegovina	724
eneo la uingereza katika bahari hindi	636
bukinafaso	868
kambodia	639
kameruni	640
saiprasi	654
chechia	655
denmaki	656
himaya za kusini za kifaranza	664
jojia	806
ginebisau	851
kisiwa cha heard na visiwa vya mcdonald	669
mji wa vatican	670
aisilandi	673
iraki	840
ayalandi	674
kazakistani	829
korea kaskazini	811
korea kusini	754
kirigizistani	838
makau sar china	681
moritania	763
morisi	765
nyuzilandi	773
nikaragwa	771
visiwa vya mariana vya kaskazini	814
masedonia ya kaskazini	813
maeneo ya palestina	690
visiwa vya pitcairn	692
santapierre na miquelon	698
saudia	817
senegali	780
ushelisheli	701
siera leoni	834
visiwa vya solomon	704
afrika kusini	799
visiwa vya georgia kusini na sandwich kusini	808
svalbard na jan mayen	707
tailandi	787
ufalme wa muungano	844
visiwa vidogo vya nje vya marekani	712
uzibekistani	713
vietnamu	797
visiwa vya aland	822
uholanzi ya karibiani	716
kisiwa cha man	717
jamhuri ya cheki	655
aotearoa nyuzilandi	773
uswazi	785
timor ya mashariki	820
amerikan samoasy	802
kuk adalary	651
fransuz gwianasy	826
herd we makdonald adalary	669
yrak	840
maldiwler	683
monserrat	764
niderlandlar	772
filippinler	691
saud arabystany	817
britan wirgin adalary	847
uollis we futuna	714
karib niderlandlary	716
filistin	690
svalbard ve jan mayen	707
aotearoa yeni zelanda	773
falastin hududlari	690
falastin	690
britaniya	844
chexiya respublikasi	655
aotearoa yangi zelandiya	773
sharqiy timor	820
baamas	824
bangladeche	633
ilha do natal	647
ilhas falkland	661
guame	748
listenstaine	858
maiote	798
sri lanca	863
toquelau	864
ilhas menores afastadas dos eua	712
ilhas virgens dos eua	850
sara ocidental	736
alanda	822
avganistan	627
antarktik	628
jermenija	721
britanska teritorija indijskog okeana	636
foklandska ostrva	661
ostrvo herd i mekdonaldova ostrva	669
letonija	678
majot	798
ostrvo norfok	689
severna marijanska ostrva	814
palestinske teritorije	690
pitkern	692
reinion	777
sveta jelena	695
sent kits i nevis	696
sen pjer i mikelon	698
sent vinsent i grenadini	699
udaljena ostrva sad	712
mariannes du nord	814
kapverden	642
hilagang korea	811
timog korea	754
pilipinas	691
kanlurang sahara	736
timog sudan	782

the congo	1
saint martin	876
st. martin	876
republic of china	877
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
antigua and barbuda	878
åland islands	248
bosnia and herzegovina	528
saint barthélemy	879
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	880
democratic republic of the congo	503
congo (the democratic republic of the)	503
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	543
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	881
guinea-bissau	269
heard island and mcdonald islands	882
isle of man	545
iran (islamic republic of)	98
saint kitts and nevis	883
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	884
moldova (the republic of)	127
saint martin (french part)	885
netherlands (kingdom of the)	153
saint pierre and miquelon	886
palestine, state of	169
réunion	292
saint helena	455
saint helena, ascension and tristan da cunha	455
svalbard and jan mayen	482
são tomé and príncipe	887
sao tome and principe	887
sint maarten (dutch part)	193
turks and caicos islands	888
timor-leste	301
türkiye	302
trinidad and tobago	562
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	889
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	480
virgin islands (u.s.)	480
wallis and futuna	546
principality of andorra	890
islamic republic of afghanistan	582
islamic emirate of afghanistan	582
republic of austria	459
commonwealth of australia	891
people's republic of bangladesh	892
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	494
federative republic of brazil	506
commonwealth of the bahamas	517
kingdom of bhutan	893
congo, the democratic republic of the	467
republic of the congo	468
people's republic of the congo	514
republic of côte d'ivoire	894
republic of the ivory coast	894
people's republic of china	44
republic of cuba	895
republic of cabo verde	558
republic of cyprus	896
federal republic of germany	458
kingdom of denmark	515
commonwealth of dominica	542
people's democratic republic of algeria	897
democratic and popular republic of algeria	897
arab republic of egypt	898
state of eritrea	899
federal democratic republic of ethiopia	900
republic of the fiji islands	570
federated states of micronesia	566
united kingdom of great britain	461
co-operative republic of guyana	901
cooperative republic of guyana	901
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	902
republic of croatia	527
state of israel	903
republic of iraq	904
islamic republic of iran	98
hashemite kingdom of jordan	905
union of the comoros	485
islamic federal republic of the comoros	485
federation of saint kitts and nevis	525
federation of saint christopher and nevis	525
saint christopher and nevis	525
democratic people's republic of korea	466
people's democratic republic of korea	466
republic of korea	111
principality of liechtenstein	906
democratic socialist republic of sri lanka	907
grand duchy of luxembourg	908
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	909
principality of monaco	910
republic of moldova	479
republic of north macedonia	470
republic of macedonia	470
republic of the union of myanmar	471
union of myanmar	471
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	507
islamic republic of mauritania	911
kingdom of the netherlands	462
federal democratic republic of nepal	912
independent state of papua new guinea	573
republic of the philippines	585
islamic republic of pakistan	913
republic of poland	519
commonwealth of puerto rico	496
state of palestine	169
republic of paraguay	914
kingdom of saudi arabia	497
saint helena and dependencies	915
republic of san marino	502
most serene republic of san marino	502
democratic republic of sao tome and principe	531
republic of el salvador	916
kingdom of eswatini	473
territory of the french southern and antarctic lands	554
french southern and antarctic lands	554
french southern and antarctic territories	554
republic of tajikistan	917
democratic republic of timor-leste	918
republic of türkiye	919
republic of china (taiwan)	469
taiwan, republic of china	469
taiwan (republic of china)	469
united republic of tanzania	207
oriental republic of uruguay	920
eastern republic of uruguay	920
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	477
virgin islands of the united states	245
virgin islands of great britain	921
socialist republic of viet nam	564
territory of the wallis and futuna islands	551
independent state of samoa	922
republic of yemen	923
republic of south africa	504
the emirates	246
antigua & barbuda	878
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	528
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	879
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	924
territory of norfolk island	608
overseas lands of french polynesia	925
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	503
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	468
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
bailiwick of guernsey	604
south georgia & south sandwich islands	589
south georgia and south sandwich islands	589
south georgia and the south sandwich is	589
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	607
heard and mcdonald islands	607
heard and mc donald islands	607
heard island and mc donald islands	607
republic of ireland	272
isle of mann	926
bailiwick of jersey	605
the comoros	275
st kitts-nevis	598
st kitts & nevis	598
st christopher and nevis	598
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
saint-martin	885
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
papua-new guinea	591
papua n.g	591
papua n. guinea	591
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
svalbard & jan mayen	619
svalbard and jan mayen islands	619
sao tome & principe	298
são tomé e príncipe	887
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	927
turks & caicos	612
turks and caicos	612
turks & caicos islands	612
french s. territories	300
timor-leste (east timor)	618
east timor (timor-leste)	618
türkiye (turkey)	624
turkey (türkiye)	624
trinidad & tobago	562
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
the ukraine	928
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
st vincent & grenadines	600
st vincent and grenadines	600
st vincent & the grenadines	600
saint vincent and grenadines	600
st. vincent/grenadines	600
venezuela, rb	308
venezuela, bolivarian rep. of	308
virgin islands (uk)	309
virgin islands, british	216
virgin islands (gb)	309
virgin islands (u.k.)	309
virgin islands, uk	309
virgin islands (united kingdom)	309
virgin islands (us)	310
virgin islands, u.s	480
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
wallis & futuna	621
wallis and futuna islands	621
wallis & futuna islands	621
republic of kosovo	929
kosovo (under unsc res. 1244)	929
kosovo (unscr 1244)	929
kosovo, republic of	929
s. africa	345
rep. south africa	345
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	930
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	931
kingdom of cambodia	932
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	933
federal republic of nigeria	934
rep. of singapore	325
republic of singapore	325
republic of senegal	935
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
saint kitts & nevis anguilla	598
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
s. sandwich ins	589
st. vincent & grens	600
islamic state of afghanistan	936
venezuela, rep. bolivariana de	308
united kingdom and northern ireland	268
u.k. & northern ireland	268
g. britain	268
egypt a.r	329
g.d. luxembourg	614
sudan (former)	337
federated state of micronesia	593
uae	347
un. arab emirates	347
antigua/barbuda	937
antigua & barb	937
bih	938
bosnia-herz	938
bosnia & herz	938
bosnia/herzegovina	938
drc	939
dem. rep. congo	939
dem. rep. of congo	939
dem. republic of congo	939
d.r.c	939
car	940
c. african rep	940
c. afr. rep	940
prc	941
frg	349
fed. rep. of germany	349
f.r. germany	349
dom. rep	942
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
rok	943
korea, rep. of	943
korea, r.o	943
korea, rok	943
lao people's dem. rep	353
lao people's dr	353
f.y.r.o.m	354
n.z	944
n. zealand	944
png	355
p.n.g	355
ksa	356
k.s.a	356
s. arabia	356
k. of saudi arabia	356
tci	945
t&t	946
trin. & tob	946
roc	947
r.o.c	947
usa	948
us	948
u.s	948
u.s.a	948
u. s. a	948
united states (usa)	948
united states of america (usa)	948
svg	358
st. vincent & gren	358
bvi	359
b.v.i	359
br. virgin islands	359
u.s.v.i	360
rsa	949
r.s.a	949
s.a. (south africa)	949
st. kitts/nevis	950
p.r. (puerto rico)	951
s. sudan	952
egypt, arab rep	953
rep. of ireland	364
iran, islamic rep	954
rep. of moldova	955
united rep. of tanzania	365
tanzania, united rep	365
u.r. tanzania	365
s. geo. and the is	956
iom	957
guernsey c.i	958
jersey c.i	959
roi	364
rmi	960
heard i. and mcdonald is	961
st. vin. and gren	358
venezuela, r.b. de	962
venezuela, b.r	962
taiwan, prov. of china	947
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
union of south africa	963
zimbabwe-rhodesia	427
bonaire, saint eustatius and saba	964
congo (ex-zaire)	375
congo (former zaire)	375
congo (formerly zaire)	375
congo, dem. rep. (zaire)	375
hungarian people's republic	965
polish people's republic	431
mongolian people's republic	430
people's socialist republic of albania	966
ashmore and cartier islands	433
federation of bosnia and herzegovina	434
saint eustatius	435
st. eustatius	435
england and wales	437
n. ireland	437
ireland, northern	437
ulster (northern ireland)	437
united kingdom (england)	437
uk (england)	437
saint kitts	442
saint christopher	442
saint-pierre	443
saint pierre island	443
saint vincent	967
st. helena, ascension und tristan da cunha	915
kongo (dem. rep.)	467
kongo (dem. republik)	467
kongo, dem. republik	467
korea (dem. volksrepublik)	466
korea, dem. volksrepublik	466
färöer-inseln	487
färöer inseln	487
åland-inseln	456
cayman-inseln	510
bonaire, sint eustatius und saba	499
heard- und mcdonaldinseln	521
amerikanische überseeinseln	210
saint-pierre und miquelon	886
salomon-inseln	179
brd	458
ddr	458
republik österreich	459
schweiz/suisse/svizzera	228
fürstentum liechtenstein	906
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	460
ver. staaten von amerika	460
großbritannien	71
vereinigtes königreich großbritannien und nordirland	461
vereinigtes königreich	71
das vereinigte königreich	461
ver. königreich	461
großbritannien und nordirland	461
königreich der niederlande	462
südkorea	111
korea süd	465
kongo, demokratische republik	467
kongo (demokratische republik)	467
kongo (republik)	514
kongo, republik	514
republik china (taiwan)	469
französische republik	230
russische föderation	176
weißrussland	472
elfenbeinküste	260
arabische republik ägypten	898
föderative republik brasilien	506
palästinensische gebiete	495
terres australes et antarctiques françaises	554
sainte-hélène, ascension et tristan da cunha	915
îles du cap-vert	558
île maurice	968
congo (rép. dém.)	467
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	969
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	483
confédération suisse	228
grand-duché de luxembourg	908
principauté de monaco	910
états-unis	460
états-unis d'amérique	211
les états-unis	460
é.-u	460
royaume-uni	71
grande-bretagne	461
royaume-uni de grande-bretagne et d'irlande du nord	461
écosse	461
république fédérale d'allemagne	458
rfa	458
allemagne (l')	458
république démocratique allemande	458
allemagne de l'est	458
allemagne de l'ouest	458
pays-bas	153
royaume des pays-bas	462
république démocratique du congo	503
rdc	467
r.d. congo	467
congo (république démocratique du)	467
congo, république démocratique du	467
rép. dém. du congo	467
république du zaïre	467
république du congo	468
congo (république du)	514
congo, république du	514
république de corée	465
corée	465
corée du sud	111
corée (république de)	465
corée, république de	465
république populaire démocratique de corée	466
corée du nord	110
corée (république populaire démocratique de)	466
république populaire de chine	464
république de chine	469
république de chine (taïwan)	469
république tchèque	51
tchéquie	463
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	894
côte-d'ivoire	260
république centrafricaine	39
rca	484
fédération de russie	505
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	459
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	897
états-unis du mexique	239
république argentine	226
république arabe d'égypte	898
république arabe syrienne	474
république islamique d'iran	475
iran (république islamique d')	475
république islamique de mauritanie	911
république bolivarienne du venezuela	477
venezuela (république bolivarienne du)	477
état plurinational de bolivie	494
bolivie (état plurinational de)	494
république démocratique populaire lao	476
lao (république démocratique populaire)	476
république-unie de tanzanie	539
tanzanie (république-unie de)	539
république de moldova	479
moldova (république de)	479
macédoine	470
macédoine du nord	131
ex-république yougoslave de macédoine	470
l'ex-république yougoslave de macédoine	470
république fédérative du brésil	506
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	920
royaume d'arabie saoudite	497
royaume hachémite de jordanie	905
république socialiste du viêt nam	564
viêt nam	217
république socialiste démocratique de sri lanka	907
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	495
palestine, état de	495
territoires palestiniens occupés	495
biélorussie	36
bélarus	472
cap-vert	48
micronésie	543
états fédérés de micronésie	566
micronésie (états fédérés de)	566
nouvelle-zélande	158
la réunion	292
ile de la réunion	970
guyane française	74
îles malouines	67
îles falkland (malvinas)	486
falkland (malvinas)	486
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	480
tierras australes y antárticas francesas	554
santa elena, ascensión y tristán de acuña	915
islas vírgenes del reino unido	921
congo (rep. dem.)	467
república libanesa	236
república kirguisa	235
república argelina democrática y popular	897
república árabe saharaui democrática	229
isla de la reunión	970
república popular de china	464
república de kazajstán	579
reino de españa	509
españa	63
méjico	239
méxico	144
estados unidos de américa	460
ee.uu	460
ee. uu	460
e.e.u.u	460
eua	460
e.u.a	460
estados unidos (ee.uu.)	460
gran bretaña	461
reino unido de gran bretaña e irlanda del norte	461
república federal de alemania	458
república democrática alemana	458
república argentina	226
república federativa del brasil	506
bolivia (estado plurinacional de)	494
república bolivariana de venezuela	477
venezuela (república bolivariana de)	477
república oriental del uruguay	920
república dominicana	56
rep. dominicana	971
r. dominicana	971
república de colombia	972
república del perú	578
el perú	578
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	464
china (república popular)	464
república de corea	111
corea (república de)	465
república popular democrática de corea	110
república de china	469
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	462
república democrática del congo	467
congo (república democrática del)	503
república del congo	514
república centroafricana	39
federación de rusia	505
federación rusa	505
república árabe siria	194
república árabe de egipto	898
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	539
república de sudáfrica	504
sudáfrica	222
ex-república yugoslava de macedonia	470
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	480
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	573
arabia saudí	497
república de filipinas	585
ceilán	907
sant'elena, ascensione e tristan da cunha	915
bonaire, sint eustatius e saba	499
isole minori esterne degli stati uniti d'america	457
bosnia-erzegovina	548
repubblica cinese (taiwan)	469
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	915
azerbeijão	973
azerbaijão	18
são vincente e granadinas	493
confederação suíça	228
república argelina democrática e popular	897
antártica	974
ilha da reunião	970
república oriental do uruguai	920
república federativa do brasil	506
estados unidos da américa	211
estados unidos (eua)	460
grã-bretanha	461
escócia	461
país de gales	461
reino unido da grã-bretanha e irlanda do norte	461
república federal da alemanha	458
países baixos	153
reino dos países baixos	462
república popular da china	464
república da coreia	465
coréia do sul	465
república popular democrática da coreia	466
coréia do norte	466
república democrática do congo	503
república do congo	468
república da china	469
república tcheca	463
tchéquia	463
chéquia	51
eslováquia	185
federação russa	505
federação da rússia	505
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	975
são martinho (parte holandesa)	976
são martinho (parte neerlandesa)	976
república democrática de timor-leste	918
república democrática de são tomé e príncipe	531
vietnã	564
irão	98
irã	475
polónia	166
polônia	519
macedónia	470
macedônia	470
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	504
santa sé	214
ålandeilanden	456
ålandseilanden	456
sint-helena, ascension en tristan da cunha	915
zuid-georgië en de zuidelijke sandwicheilanden	489
koninkrijk belgië	21
belgië	21
v.s.a	460
vsa	460
groot-brittannië	461
noord-ierland	461
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	521
förenta staternas mindre öar i oceanien och västindien	457
schweiziska edsförbundet	228
australiska statsförbundet	891
mexikos förenta stater	239
förenta staterna	460
amerikas förenta stater	460
förenade kungariket	461
förenade konungariket storbritannien och nordirland	461
förenade konungariket	461
förbundsrepubliken tyskland	458
nederländerna	153
konungariket nederländerna	462
förenade arabemiraten	6
den russiske føderation	505
nord-irland	461
sør-korea	111
nord-korea	110
kongo-kinshasa	503
kongo-brazzaville	468
den russiske føderasjon	505
etelämanner	974
saint helena, ascension ja tristan da cunha	915
grönlanti	78
iso-britannia	461
pohjois-irlanti	461
etelä-korea	465
pohjois-korea	466
venäjän federaatio	505
tšekin tasavalta	463
tšekki	51
etelä-afrikan tasavalta	504
stany zjednoczone ameryki północnej	460
zjednoczone królestwo	461
irlandia północna	461
zjednoczone królestwo wielkiej brytanii i irlandii północnej	461
rfn	458
nrd	458
republika włoska	234
królestwo niderlandów	462
republika słowacka	241
słowacja	185
chińska republika ludowa	464
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	466
republika południowej afryki	504
rpa	504
afryka południowa	504
zea	225
česká republika	51
česko	51
čr	463
slovenská republika	241
spojené státy	460
spojené státy americké	211
velká británie	461
spojené království	71
severní irsko	461
spojené království velké británie a severního irska	461
spolková republika německo	458
srn	458
německá demokratická republika	458
ndr	458
polská republika	519
rakouská republika	459
nizozemské království	462
nizozemí	462
čínská lidová republika	464
korejská republika	465
jižní korea	111
severní korea	110
korejská lidově demokratická republika	466
demokratická republika kongo	503
konžská republika	468
ruská federace	505
jihoafrická republika	222
jar	504
spojené arabské emiráty	6
sae	225
francouzská republika	230
italská republika	234
pobrežie slonoviny	260
šalamúnove ostrovy	179
vianočný ostrov	49
spojené štáty	211
spojené štáty americké	460
veľká británia	461
spojené kráľovstvo	71
škótsko	461
nemecká spolková republika	458
spolková republika nemecko	458
juhoafrická republika	504
kórejská republika	465
južná kórea	111
čínska ľudová republika	464
ruská federácia	505
yeşil burun	558
fransız güney ve antarktika toprakları	554
lihtenştayn	906
doğu timor	918
amerika birleşik devletleri küçük dış adaları	457
fildişi sahili	260
türkiye cumhuriyeti	919
t.c	919
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
i̇ngiltere	461
büyük britanya	461
i̇skoçya	461
kuzey i̇rlanda	461
büyük britanya ve kuzey i̇rlanda birleşik krallığı	461
çin halk cumhuriyeti	464
çhc	464
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	504
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	564
chxhcn việt nam	564
mỹ	211
hoa kỳ	460
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	460
anh	461
vương quốc anh	71
anh quốc	461
liên hiệp anh	461
vương quốc liên hiệp anh và bắc ireland	461
trung quốc	44
cộng hòa nhân dân trung hoa	464
đức	52
cộng hòa liên bang đức	458
pháp	69
hàn quốc	111
đại hàn dân quốc	465
triều tiên	110
bắc triều tiên	466
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	467
cộng hòa congo	514
cộng hòa séc	51
séc	463
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	464
rrc	464
uea	225
francia déli és antarktiszi területek	554
szent ilona-sziget	915
kókusz-szigetek	523
magyarország	91
magyar köztársaság	529
egyesült államok	460
amerikai egyesült államok	211
nagy-britannia	461
egyesült királyság	71
skócia	461
nagy-britannia és észak-írország egyesült királysága	461
német szövetségi köztársaság	458
németországi szövetségi köztársaság	458
ndk	458
kínai népköztársaság	464
dél-korea	111
koreai köztársaság	465
észak-korea	110
koreai népi demokratikus köztársaság	466
kongói demokratikus köztársaság	503
kongói köztársaság	468
cseh köztársaság	463
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	504
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	505
osztrák köztársaság	459
românia	174
republica românia	977
sua	460
s.u.a	460
scoția	461
țara galilor	461
regatul unit al marii britanii și irlandei de nord	461
republica federală germania	458
țările de jos	153
republica populară chineză	464
republica democratică congo	467
republica democrată congo	467
republica cehă	463
republica slovacă	241
federația rusă	505
fiđi	570
otok heard i otočje mcdonald	521
pitcairnovo otočje	547
tađikistan	917
cookovo otočje	553
južna georgija i otočje južni sandwich	489
sad	460
sjedinjene američke države	211
sjedinjene države	211
škotska	461
savezna republika njemačka	458
češka republika	463
češka	51
južnoafrička republika	222
južna afrika	504
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	554
nemačka	458
zda	460
združene države amerike	211
združene države	460
združeno kraljestvo	71
zvezna republika nemčija	458
združeni arabski emirati	6
jungtinės amerikos valstijos	460
jungtinės valstijos	211
jav	460
jungtinė karalystė	71
didžioji britanija	461
amerikas savienotās valstis	211
savienotās valstis	460
asv	460
lielbritānija	71
apvienotā karaliste	461
ameerika ühendriigid	211
ühendriigid	460
ühendkuningriik	461
estats units d'amèrica	460
escòcia	461
països baixos	153
principat d'andorra	890
lýðveldið ísland	978
bandaríkin	211
bandaríki norður-ameríku	460
stóra-bretland	461
niðurlönd	462
éire	93
poblacht na héireann	481
repubblika ta' malta	979
republika e shqipërisë	980
shqipëria	980
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	973
abş	211
o'zbekiston	213
o'zbekiston respublikasi	981
suid-afrika	222
republiek van suid-afrika	504
groot-brittanje	461
ålandské ostrovy	456
bermudské ostrovy	557
teritorium vánočního ostrova	500
dominikánské společenství	542
společenství dominika	542
dominické společenství	542
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	525
federace sv. kryštof a nevis	525
spojené státy mexické	239
republika myanmarský svaz	471
demokratická republika svatý tomáš a princův ostrov	531
demokratická republika východní timor	918
demokratická republika timor-leste	918
čínská republika	469
čínská republika (tchaj-wan)	469
menší odlehlé ostrovy spojených států amerických	457
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	573
středoafrická republika	39
alandské ostrovy	456
azerbajdžan	18
konžská demokratická republika	503
stredoafrická republika	39
teritórium vianočného ostrova	500
dominické spoločenstvo	542
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	461
severné írsko	461
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	521
kórejská ľudovodemokratická republika	466
kľdr	466
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	462
nezávislý štát papua-nová guinea	573
ostrovy saint pierre a miquelon	530
réunionský zámorský departmán	970
tokelauské ostrovy	492
čínska republika	469
menšie odľahlé ostrovy spojených štátov	457
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	891
wspólnota dominiki	542
republika dominikańska	971
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	547
wolne stowarzyszone państwo portoryko	496
republika środkowoafrykańska	39
republika chińska	469
republika chińska (tajwan)	469
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	982
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	461
kiinan tasavalta (taiwan)	469
pyhä istuin	244
dominica ühendus	542
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	461
šotimaa	461
põhja-iirimaa	461
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	547
hiina vabariik (taiwan)	469
ühendriikide väikesed hajasaared	457
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	469
kínai köztársaság (tajvan)	469
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	539
srednjoafrička republika	39
dominička zajednica	542
južna georgija i južni sendvički otoci	881
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	469
sjedinjene države amerike	460
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	480
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	918
mala udaljena ostrva sjedinjenih američkih država	457
mala udaljena ostrva sad-a	457
američka devičanska ostrva	480
devičanska ostrva amerike	245
bosna-hersek	548
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	542
dominika milletler topluluğu	542
falkland (malvina) adaları	486
falkland adaları	67
guernsey muhafızlığı	549
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	547
doğu timor demokratik cumhuriyeti	918
timor-leste demokratik cumhuriyeti	918
çin cumhuriyeti	469
çin cumhuriyeti (tayvan)	469
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	480
wallis ve futuna adaları bölgesi	551
land curaçao	983
commonwealth der nördlichen marianen	507
gebietskörperschaft saint-barthélemy	984
usa, kleinere ausgelagerte inseln	457
republik östlich des uruguay	920
übersee-département mayotte	552
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	548
territoire des îles cocos (keeling)	523
pays de curaçao	983
république démocratique et populaire d'algérie	897
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	530
groupe d'îles pitcairn	547
îles tokelau	492
territoire des îles wallis et futuna	551
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	523
paese di curaçao	983
federazione di saint christopher e nevis	525
repubblica orientale dell'uruguay	920
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	523
país de curazao	983
bailía de guernsey	549
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	501
república independiente y soberana de kiribati	550
federación de san cristóbal y nieves	525
federación de san cristóbal y nevis	525
república de la unión de myanmar	471
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	502
república de china en taiwán	469
alândia	456
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	499
bonaire, santo eustáquio e saba	499
território das ilhas cocos (keeling)	523
país de curaçao	983
ilha de curaçao	983
geórgia do sul e sandwich do sul	489
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	550
república da união de myanmar	471
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	968
sultanato de omã	985
sereníssima república de san marino	502
sereníssima república de são marinho	502
território das ilhas wallis e futuna	551
åland eilanden	456
samväldet dominica	542
sydgeorgien och sydsandwichöarna	881
förvaltningsområdet saint-martin	975
franska syd- och antarktisterritorierna	554
departementsområdet mayotte	552
republiken kina (taiwan)	469
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	499
bonaire, st. eustatius and saba	499
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	469
malvíny	486
bonaire, sint eustatius og saba	499
taiwan, den kinesiske provins	469
russiske føderation	505
taiwan, chinesische provinz	469
taiwan, provinz chinas	469
französisch-guyana	544
taiwán, provincia de china	469
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	469
taïwan, province de chine	469
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	921
bonaire, sveti eustahije i saba	499
tajvan, kineska provincija	469
američki mali izvanjski otoci	457
cocos (keeling) otoci	523
bonaire, saint eustatius és saba	499
bonaire, sint eustatius és saba	499
tajvan, kínai tartomány	469
zöld-foki-szigetek	558
szent ilona, ascension és tristan da cunha	915
taiwan, provincia della cina	469
franske sørlige territorier	554
mindre utenforliggende øyer til usa	457
bonaire, sint eustatius en saba	30
taiwan, provincie van china	469
cocoseilanden (keelingeilanden)	523
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	469
tajwan, prowincja chin	469
francuskie terytoria południowe	554
wyspy kokosowe (wyspy keelinga)	523
taiwan, província da china	469
formosa (taiwan)	469
azerbaidjão	973
bielo-rússia	472
ilha reunião	970
são marino	502
irã, república islâmica do	475
república islâmica do irã	475
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	499
republica centrafricană	39
republica central africană	484
coasta de fildeș	894
guiana franceză	544
guinea ecuatorială	565
republica populară democrată coreeană	466
republica chineză	469
insula crăciunului	500
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	469
bonaire, svätý eustach a saba	499
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	507
samojský nezávislý štát	922
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	499
tajvan, provinca kitajske	469
demokratična ljudska republika koreja	466
združeno kraljestvo velike britanije in severne irske	461
združene mehiške države	239
boner, sveti eustahije i saba	499
džersi	501
bonaire, sint eustatius och saba	499
taiwan, provins i kina	469
norfolköarna	488
saint helena, ascension och tristan da cunha	915
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	499
tayvan, çin eyaleti	469
fransız güney bölgeleri	554
yeşil burun adaları	558
i̇ngiliz virgin adaları	921
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	908
groussherzogtum lëtzebuerg	908
føroyar	487
repiblik d'ayiti	568
guåhån	986
sankattan siha na islas mariånas	507
islas mariånas	507
kòrsou	983
pais kòrsou	983
repoblikan'i madagasikara	569
malo sa'oloto tuto'atasi o sāmoa	922
sāmoa amelika	555
amelika sāmoa	555
repubulika y'u rwanda	969
republika y'uburundi	575
tetã paraguái	914
paraguái	914
timor lorosa'e	918
repúblika demokrátika timór-leste	918
elláda	232
bielaruś	472
toçikiston	917
zhōngguó	464
zhōnghuá rénmín gònghéguó	464
zhōnghuá mínguó	469
chosŏn minjujuŭi inmin konghwaguk	466
jumhuriyat misr al-arabiyah	898
al-mamlakah al-arabiyyah as-suudiyyah	497
al-arabiyah as-suudiyah	497
al-maghrib	909
al-mamlakah al-maghribiyah	909
al-jazair	897
al-djazaïr	897
al-imarat	225
dawlat al-kuwait	987
al-jumhuriyah al-lubnaniyah	236
al-urdun	905
al-iraq	904
jumhuriyat al-iraq	904
mamlakat al-bahrayn	988
jomhuri-ye eslami-ye iran	475
jomhūri-ye eslāmi-ye irān	475
volívia	494
tetã volívia	494
bêafrîka	484
ködörösêse tî bêafrîka	484
republiki ya kongó demokratiki	467
republíki ya kongó	514
kūki 'āirani	553
jèrri	501
bailliage dé jèrri	501
dgèrnésiais	549
m̧ajeļ	989
aolepān aorōkin m̧ajeļ	989
na islas mariånas	507
malaŵi	990
dziko la malaŵi	990
norf'k ailen	488
teratri of norf'k ailen	488
afrika-borwa	504
rephaboliki ya afrika-borwa	504
riphabuḽiki ya afurika tshipembe	504
landskapet åland	456
bundesrep. deutschland	458
république populaire du bengladesh	991
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
république grecque	623
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	607
île heard-et-îles macdonald	607
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	619
république de san marin	992
turks et caïques, îles	612
îles turks et caïques	612
îles turks-et-caïcos	612
république orientale d'uruguay	620
îles vierges des états-unis d'amérique	310
bouvet-insel	606
kokos-(keeling-)inseln	256
south georgia und die südlichen sandwichinseln	589
commonwealth nördliche mariana-inseln	285
islas falkland (malvinas)	266
malvinas [falkland], (las) islas	266
islas malvinas [falkland]	266
hong kong (región administrativa especial de china)	271
heard (isla) e islas mcdonald	607
corea, república democrática popular de	276
kazajstán	993
san martín (zona francesa)	280
san martín (países bajos)	299
santa sede (ciudad estado del vaticano)	307
regno unito di gran bretagna e d'irlanda del nord	268
saint vincent e grenadines	600
isole vergini, regno unito	309
isole vergini, u.s.a	310
comunidade de domínica	588
ilhas malvinas (falkland)	266
reino unido de grã-bretanha e irlanda do norte	268
hong kong, região de administração especial da china	271
hong kong, região admin. especial da china	271
república do quirgistão	274
casaquistão	993
são martim (parte francesa)	280
macau, região especial de administração chinesa	284
macau, região admin. especial da china	284
república de maurícias	315
estados unidos do méxico	330
são pedro e miquelon	289
svalbard e a ilha de jan mayen	619
são martinho (países baixos)	299
são martim (parte holandesa)	299
são martinho (caraíbas)	299
santa sé (cidade-estado do vaticano)	307
zuid-georgië en zuidelijke sandwicheilanden	589
macedonië	131
mikronesien, federala staterna	593
förenade kungariket storbritannien och nordirland	268
sydgeorgien och södra sandwichöarna	589
särskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanöarna	273
särskilda administrativa regionen macao inom kina	284
östra republiken uruguay	620
republikken bosnien-herzegovina	249
sankt bartolomæus	251
bouvet-øen	606
bouvetø	606
cocosøerne (keelingøerne)	256
cook-øerne	611
den føderative demokratiske republik etiopien	346
fiji-øerne	341
det særlige administrative område hongkong	271
heard- og mcdonald-øerne	607
det særlige administrative område macao	284
norfolk øen	608
sankt helena, ascension og tristan da cunha	297
de mindre amerikanske oversøiske øer	305
den østlige republik uruguay	620
wallis og futunaøerne	621
bonaire, saint eustatius og saba	254
kongo, den demokratiske republikk	257
republikken fijiøyene	341
mikronesia, føderasjonen	593
det forente kongeriket storbritannia og nord-irland	268
sør-georgia og de sørlige sandwich-øyene	589
heardøya og mcdonaldøyene	607
korea, den demokratiske folkerepublikk	276
saint helena, ascension og tristan da cunha	297
eswatini (tidligere swasiland)	927
usas ytre småøyer	305
jomfruøyene (storbritannia)	309
de britiske jomfruøyer	309
bosnia-hertsegovinan tasavalta	249
bolivia, monikansallinen valtio	603
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
południowy sudan	994
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	936
kapverdské ostrovy	344
ekvádoská republika	616
mikronézie	593
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	607
svatý kitts a nevis	598
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	995
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	608
svatý pierre a miquelon	289
tožská republika	996
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	936
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
špicbergy a jan mayen	619
demokratická republika svätého tomáša a princovho ostrova	298
svätý tomáš a princove ostrovy	298
francúzske južné územia	300
panenské ostrovy - usa	310
ålandsko otočje	247
ljudska republika bangladeš	991
bolivija, plurinacionalna država	603
plurinacionalna država bolivija	603
ljudska demokratična republika alžirija	597
hong kong, posebna administrativna regija kitajske	271
posebno administrativno območje lr kitajske hong kong	271
otok heard in otočje mcdonald	607
laoška ljudska demokratična republika	278
makao, posebna administrativna regija kitajske	284
posebno administrativno območje lr kitajske macao	284
sveta helena, ascension in tristan da cunha	297
turks in caicoški otoki	612
otočji turks in caicos	612
francoska južna ozemlja	300
demokratična republika vzhodni timor	618
manjši otoki združenih držav amerike	305
sveti sedež (vatikanska mestna država)	307
saint vincent in grenadini	600
južna gruzija i južni sendvič otoci	589
libijska arapska džamahirija	279
commonwealth sjevernomarijanskog otočja	285
sveta helena, ascension i tristan da cunha	297
tajvan (provincija, nr kina)	304
vatikan (država vatikanskoga grada)	307
egyesült arab emirátus	246
afgán iszlám köztársaság	936
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	590
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	607
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	997
pitcairn-sziget	290
palesztin terület	291
svalbard-szigetek és jan mayen-sziget	619
szentszék (vatikánvárosi állam)	307
saint vincent és grenadines	600
republica bosnia-herțegovina	249
eleveția	259
republica populară democratică algeria	597
insulele georgia de sud și sandwich de sud	589
regiunea chineză cu administrare specială hong kong	271
regatul hașemit iordanian	595
sfântul kitts și nevis	598
republica democrată populară coreea	276
republica populară democrată coreea	276
regiunea chineză cu administrare specială macao	284
sfântul pierre și miquelon	289
sfânta elena, ascension și tristan da cunha	297
insulele mici îndepărtate ale statelor unite ale americii	305
sfântul vincent și grenadine	600
cocos adaları	256
hint okyanusu i̇ngiliz bölgesi	273
filistin bölgesi	291
saint helena, ascension ve tristan da cunha	297
çad cumhuriyeti	998
abd virgin adaları	310
somaali föderatiivne vabariik	999
federasi negara-negara micronesia	593
hongkong, daerah administratif istimewa china	271
saint martin (wilayah prancis)	280
macao, daerah administratif istimewa china	284
negara-negara bersatu meksiko	330
saint helena, ascension, dan tristan da cunha	297
sint maarten (wilayah belanda)	299
perancis, wilayah bagian selatan	300
taiwan, provinsi china	304
takhta suci vatican (negara kota)	307
burundžio respublika	602
brunėjaus darusalamas	252
bolivijos daugiatautė valstybė	603
bonairė, sint eustatijus ir saba	254
bahamų sandrauga	255
džibučio respublika	617
mikronezijos federacinės valstijos	593
jungtinė didžiosios britanijos ir šiaurės airijos karalystė	268
pietų džordžijos ir pietų sandvičo salos	589
honkongas, specialusis kinijos administracinis regionas	271
haičio respublika	326
jordanijos hašimitų karalystė	595
kiribačio respublika	924
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
urugvajaus rytų respublika	620
šventasis sostas (vatikano miesto valstybė)	307
mergelių salos (britų)	309
jungtinės karalystės mergelių salos	309
mergelių salos (jav)	310
amerikāņu samoa	1000
bolīvija, daudznacionālā valsts	603
daudznacionālā valsts bolīvija	603
bonaire, sintēstatiusa un saba	254
bahamu sadraudzība	255
ķīnas tautas republika	262
dominikas sadraudzība	588
mikronēzijas	593
mikronēzijas federatīvās valstis	593
gviāna	333
gvinejas-bisavas republika	270
gajānas kooperatīvā republika	601
honkongas īpašais administratīvais reģions	271
komoru savienība	275
korejas tautas demokrātiskā republika	276
maķedonija	282
mjanmas savienība (birma)	283
makao īpašais administratīvais reģions	284
ziemeļu marianas salu sadraudzība	285
meksikas savienotās valstis	330
franču polinēzija	925
pitkērna	290
seišelas	296
seišelu republika	296
svētās helēnas sala un piederīgās teritorijas	297
svalbāra	619
santomes un prinsipi demokrātiskā republika	298
sintmārtena (nīderlandes daļa)	299
tērksu un kaikosu salas	612
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
chlb đức	622
člr	262
jihoafrická rep	345
emirados árabes	246
albanië	720
algerië	734
amerikaans-samoa	802
argentinië	839
armenië	721
australië	723
bolivië	725
bosnië en herzegowina	724
brasilië	726
sentraal-afrikaanse republiek	804
cocos- (keeling) eilande	846
colombië	729
kroasië	750
ekwatoriaal-guinee	746
ethiopië	738
faroëreilande	805
frans-guyana	826
frans-polinesië	830
gambië	744
georgië	806
guinee-bissau	851
haïti	870
indië	751
indonesië	809
italië	828
jordanië	810
suid-korea	754
kirgisië	838
liberië	755
libië	757
maleisië	767
mauritanië	763
mikronesië	740
mongolië	761
mianmar (birma)	760
namibië	768
nieu-kaledonië	769
nieu-seeland	773
nigerië	770
noordelike mariana-eilande	814
noorweë	815
papoea-nieu-guinee	831
roemenië	833
saoedi-arabië	817
slowenië	779
somalië	781
suid-georgië en die suidelike sandwicheilande	808
sirië	784
tanzanië	792
oos-timor	820
tunisië	789
turkmenië	865
turks- en caicoseilande	819
oekraïne	793
viëtnam	797
britse maagde-eilande	847
amerikaanse maagde-eilande	850
wes-sahara	736
zambië	800
ålandeilande	822
sint barthélemy	823
serwië	778
suid-soedan	782
birləşmiş ərəb əmirlikləri	711
əfqanıstan	627
amerika samoası	802
aland adaları	822
banqladeş	633
belçika	803
bolqarıstan	638
sent-bartelemi	823
bermud adaları	836
karib niderlandı	716
baham adaları	824
buve adası	635
kokos (kilinq) adaları	846
konqo - kinşasa	650
mərkəzi afrika respublikası	804
konqo - brazzavil	649
i̇sveçrə	708
kotd'ivuar	652
kuk adaları	651
çili	645
çin	646
kabo-verde	642
milad adası	647
çex respublikası	655
dominikan respublikası	658
i̇spaniya	705
folklend adaları	661
farer adaları	805
birləşmiş krallıq	844
gürcüstan	806
fransa qvianası	826
cəbəllütariq	807
yunanıstan	666
cənubi corciya və cənubi sendviç adaları	808
qvineya-bisau	851
herd və makdonald adaları	669
macarıstan	672
i̇ndoneziya	809
i̇rlandiya	674
i̇srail	827
men adası	717
britaniyanın hind okeanı ərazisi	636
i̇raq	840
i̇ran	848
i̇slandiya	673
i̇taliya	828
i̇ordaniya	810
qırğızıstan	838
komor adaları	648
sent-kits və nevis	696
şimali koreya	811
küveyt	677
kayman adaları	643
qazaxıstan	829
sent-lusiya	697
lixtenşteyn	858
şri-lanka	863
lüksemburq	812
mərakeş	687
marşal adaları	684
şimali makedoniya	813
şimali marian adaları	814
maldiv adaları	683
norfolk adası	689
norveç	815
fransa polineziyası	830
papua-yeni qvineya	831
polşa	832
müqəddəs pyer və mikelon	698
pitkern adaları	692
rumıniya	833
səudiyyə ərəbistanı	817
solomon adaları	704
seyşel adaları	701
i̇sveç	818
müqəddəs yelena	695
svalbard və yan-mayen	707
syerra-leone	834
san-tome və prinsipi	700
sint-marten	835
törks və kaykos adaları	819
çad	644
fransanın cənub əraziləri	664
şərqi timor	820
türkmənistan	865
türkiyə	710
abş-a bağlı kiçik adacıqlar	712
amerika birləşmiş ştatları	845
özbəkistan	713
sent-vinsent və qrenadinlər	699
britaniyanın virgin adaları	847
abş virgin adaları	850
emirelezhioù arab unanet	711
arc'hantina	839
saint-barthélemy	823
bonaire, sint eustatius ha saba	716
inizi cocos (keeling)	846
sahara ar c'hornôg	736
inizi maloù	661
frañs	663
rouantelezh-unanet	844
gwiana c'hall	826
ginea ar c'heheder	746
ginea-bissau	851
saint kitts ha nevis	696
santez-lusia	697
mec'hiko	685
kaledonia-nevez	769
izelvroioù	772
zeland-nevez	773
polinezia c'hall	830
papoua-ginea nevez	831
sant-pêr-ha-mikelon	698
reünion	777
saint helena, ascension, ha tristan da cunha	695
são tomé ha príncipe	700
douaroù aostral hag antarktikel frañs	664
inizi minor a-bell stadoù-unanet	712
stadoù-unanet	845
inizi gwerc'h breizhveurat	847
inizi gwerc'h ar stadoù unanet	850
američka samoa	802
azerbejdžan	631
bangladeš	633
kokosova (kilingova) ostrva	846
švicarska	708
obala slonovače	652
čile	645
božićna ostrva	647
njemačka	732
džibuti	657
alžir	734
španija	705
fidži	662
grčka	666
južna džordžija i južna sendvička ostrva	808
gvineja-bisao	851
hong kong (sar kina)	671
džerzi	752
kambodža	639
lihtenštajn	858
šri lanka	863
sv. martin	718
maršalova ostrva	684
makao (sar kina)	681
norveška	815
sejšeli	701
švedska	818
slovačka	703
južni sudan	782
čad	644
francuske južne teritorije	664
tadžikistan	788
istočni timor	820
američka vanjska ostrva	712
britanska djevičanska ostrva	847
američka djevičanska ostrva	850
åland, illes	822
albània	720
algèria	734
antàrtida	628
aràbia saudita	817
armènia	721
austràlia	723
àustria	630
bèlgica	803
benín	855
bielorússia	825
bolívia	725
bòsnia i hercegovina	724
bulgària	638
caiman, illes	643
canadà	641
centreafricana, república	804
christmas, illa	647
cocos, illes	846
colòmbia	729
congo, república del	649
congo, república democràtica del	650
cook, illes	651
costa d'ivori	652
croàcia	750
dominicana, república	658
emirats àrabs units	711
eslovàquia	703
eslovènia	779
estats units (eua)	845
estònia	660
etiòpia	738
fèroe, illes	805
finlàndia	739
frança	663
gàmbia	744
geòrgia	806
geòrgia del sud i sandwich del sud, illes	808
grècia	666
groenlàndia	667
república de guinea	668
haití	870
heard, illa i mcdonald, illes	669
illes perifèriques menors dels eua	712
índia	751
indonèsia	809
islàndia	673
itàlia	828
japó	753
jordània	810
letònia	678
líban	679
libèria	755
líbia	757
lituània	680
macedònia del nord	813
malàisia	767
malvines, illes	661
mariannes septentrionals, illes	814
marshall, illes	684
mauritània	763
mèxic	685
micronèsia, estats federats de	740
moçambic	688
moldàvia	686
mònaco	758
mongòlia	761
namíbia	768
níger	859
nigèria	770
norfolk, illa	689
nova caledònia	769
panamà	875
perú	816
pitcairn, illes	692
polinèsia francesa	830
polònia	832
reunió, illa de la	777
sàhara occidental	736
saint kitts i nevis	696
saint-pierre i miquelon	698
saint vincent i les grenadines	699
salomó	704
salvador, el	783
samoa nord-americana	802
são tomé i príncipe	700
sèrbia	778
síria	784
somàlia	781
sud-àfrica	799
suècia	818
suïssa	708
swazilàndia	785
tailàndia	787
tanzània	792
territori britànic de l'oceà índic	636
tunísia	789
turks i caicos, illes	819
txèquia	655
ucraïna	793
vaticà, ciutat del	670
veneçuela	796
verges britàniques, illes	847
verges nord-americanes, illes	850
zàmbia	800
afghánistán	627
ålandy	822
albánie	720
alžírsko	734
americká samoa	802
americké panenské ostrovy	850
arménie	721
austrálie	723
ázerbájdžán	631
bangladéš	633
bělorusko	825
bhútán	634
bolívie	725
bouvetův ostrov	635
brazílie	726
britské indickooceánské území	636
britské panenské ostrovy	847
černá hora	759
čína	646
dánsko	656
džibutsko	657
ekvádor	735
faerské ostrovy	805
falklandy (malvíny)	661
filipíny	691
francouzská guyana	826
francouzská jižní a antarktická území	664
francouzská polynésie	830
grónsko	667
heardův ostrov a mcdonaldovy ostrovy	669
indonésie	809
irák	840
írán	848
itálie	828
jižní georgie a jižní sandwichovy ostrovy	808
jižní súdán	782
jordánsko	810
kajmanské ostrovy	643
kazachstán	829
keňa	676
kokosové ostrovy	846
kyrgyzstán	838
libérie	755
lichtenštejnsko	858
lotyšsko	678
maďarsko	672
mauritánie	763
menší odlehlé ostrovy usa	712
mikronésie	740
německo	732
nepál	856
nigérie	770
nová kaledonie	769
nový zéland	773
omán	849
pákistán	842
palestinská autonomie	690
papua-nová guinea	831
pobřeží slonoviny	652
rovníková guinea	746
řecko	666
saint-pierre a miquelon	698
saúdská arábie	817
severní makedonie	813
severní mariany	814
somálsko	781
súdán	706
svatá helena, ascension a tristan da cunha	695
svatá lucie	697
svatý bartoloměj	823
svatý kryštof a nevis	696
svatý martin (francouzská část)	718
svatý martin (nizozemská část)	835
svatý tomáš a princův ostrov	700
svatý vincenc a grenadiny	699
sýrie	784
šalamounovy ostrovy	704
španělsko	705
špicberky a jan mayen	707
šrí lanka	863
švédsko	818
švýcarsko	708
tádžikistán	788
tchaj-wan	791
turkmenistán	865
uzbekistán	713
vánoční ostrov	647
vatikán	670
východní timor	820
západní sahara	736
camerŵn	640
ynysoedd cocos (keeling)	846
congo, gweriniaeth ddemocrataidd y	650
ynysoedd y falkland (malvinas)	661
holy see (dinas-wladwriaeth y fatican)	670
gwlad yr iâ	673
iran, gweriniaeth islamaidd	848
micronesia, gwladwriaethau ffederal o	740
moldofa, gweriniaeth	686
gogledd macedonia, gweriniaeth	813
saint kitts a nevis	696
saint pierre a miquelon	698
taiwan, talaith china	791
tanzania, gweriniaeth unedig	792
wcráin	793
uda	845
mân ynysoedd allanol yr unol daleithiau	712
ynysoedd virgin, prydeinig	847
ynysoedd virgin, u.s	850
ynysoedd åland	822
bonaire, sint eustatius a saba	716
saint martin (rhan ffrangeg)	718
sint maarten (rhan iseldireg)	835
østrig	630
bosnien-hercegovina	724
caymanøerne	643
juløen	647
cocosøerne	846
cookøerne	651
ækvatorialguinea	746
falklandsøerne	661
færøerne	805
grækenland	666
grønland	667
heard-øen og mcdonald-øerne	669
marshalløerne	684
palæstina	690
rumænien	833
saint kitts og nevis	696
saint-pierre og miquelon	698
saint vincent og grenadinerne	699
são tomé og príncipe	700
saudi-arabien	817
salomonøerne	704
østtimor	820
turks- og caicosøerne	819
usa's ydre småøer	712
britiske jomfruøer	847
amerikanske jomfruøer	850
ålandsøerne	822
saint martin (fransk side)	718
saint martin (hollandsk side)	835
ägypten	659
amerikanisch-samoa	802
äquatorialguinea	746
äthiopien	738
dänemark	656
färöer	805
französisch-guayana	826
französisch-polynesien	830
französische süd- und antarktisgebiete	664
grönland	667
nördliche marianen	814
österreich	630
staat palästina	690
papua-neuguinea	831
rumänien	833
são tomé und príncipe	700
st. helena	695
st. kitts und nevis	696
st. lucia	697
st. vincent und die grenadinen	699
südafrika	799
südgeorgien und die südlichen sandwichinseln	808
südsudan	782
syrien, arabische republik	784
tansania, vereinigte republik	792
türkei	710
turks- und caicosinseln	819
falkland islands (malvinas)	661
holy see (vatican city state)	670
korea, republic of	754
micronesia, federated states of	740
moldova, republic of	686
the republic of north macedonia	813
afganistán	627
antártida	628
azerbaiyán	631
bélgica	803
bután	634
territorio británico del océano índico	636
camerún	640
canadá	641
islas caimán	643
islas cocos (keeling)	846
etiopía	738
gabón	665
hungría	672
irán	848
japón	753
kazajistán	829
kirguistán	838
república democrática popular de lao	841
líbano	679
malí	872
mónaco	758
pakistán	842
panamá	875
reunión	777
rumanía	833
santa helena, ascensión y tristán de acuña	695
saint kitts y nevis	696
santa lucía	697
san pedro y miquelón	698
santo tomé y príncipe	700
islas salomón	704
sudán	706
taiwán	791
tayikistán	788
túnez	789
turquía	710
islas åland	822
bonaire, san eustaquio y saba	716
saint martin (francesa)	718
sint maarten (neerlandesa)	835
sudán del sur	782
alžeeria	734
aomen - hiina erihalduspiirkond	681
araabia ühendemiraadid	711
aserbaidžaan	631
bouvet'i saar	635
bonaire, sint eustatius ja saba	716
ekvatoriaal-guinea	746
fääri saared	805
gröönimaa	667
hongkong - hiina erihalduspiirkond	671
ida-timor	820
jõulusaar	647
kõrgõzstan	838
küpros	654
liibüa	757
lõuna-georgia ja lõuna-sandwichi saared	808
läti	678
lääne-sahara	736
paapua uus-guinea	831
prantsuse lõunaalad	664
prantsuse polüneesia	830
põhja-makedoonia	813
põhja-mariaanid	814
saint kitts ja nevis	696
saint pierre ja miquelon	698
saint vincent ja grenadiinid	699
são tomé ja príncipe	700
seišellid	701
lõuna-sudaan	782
süüria	784
šveits	708
tai	787
tšaad	644
tšehhi	655
tšiili	645
türgi	710
türkmenistan	865
uus-kaledoonia	769
uus-meremaa	773
ühendriikide hajasaared	712
cocosak (keeling uharteak)	846
vatikanoa (egoitza santua)	670
santa helena, ascension eta tristan da cunha	695
saint kitts eta nevis	696
saint-pierre eta mikelune	698
saint vincent eta grenadinak	699
åland uharteak	822
bonaire, san eustakio eta saba	716
san martin (frantsesa)	718
san martin (herbeheretarra)	835
azerbaidžan	631
bouvet'nsaari	635
brittiläinen intian valtameren alue	636
brittiläiset neitsytsaaret	847
etelä-afrikka	799
etelä-georgia ja eteläiset sandwichsaaret	808
etelä-sudan	782
färsaaret	805
itä-timor	820
itävalta	630
länsi-sahara	736
papua-uusi-guinea	831
pohjois-makedonia	813
pohjois-mariaanit	814
päiväntasaajan guinea	746
ranskan eteläiset alueet	664
saint-pierre ja miquelon	698
saint vincent ja grenadiinit	699
tšad	644
turks- ja caicossaaret	819
uusi-kaledonia	769
uusi-seelanti	773
valko-venäjä	825
venäjä	694
algérie	734
samoa américaines	802
antigua-et-barbuda	629
azerbaïdjan	631
bahreïn	632
bénin	855
bosnie-herzégovine	724
île bouvet	635
brésil	726
océan indien britannique	636
îles caïmans	643
île christmas	647
îles cocos	846
îles cook	651
équateur	735
égypte	659
guinée équatoriale	746
érythrée	737
éthiopie	738
îles féroé	805
polynésie française	830
terres australes françaises	664
géorgie	806
grèce	666
guinée	668
guinée-bissau	851
îles heard-et-macdonald	669
saint-siège (vatican)	670
israël	827
jamaïque	675
koweït	677
libéria	755
îles marshall	684
népal	856
nouvelle-calédonie	769
nigéria	770
niué	860
île norfolk	689
îles mariannes du nord	814
norvège	815
papouasie-nouvelle-guinée	831
pérou	816
îles pitcairn	692
sainte-hélène	695
saint-christophe-et-niévès	696
sainte-lucie	697
saint-pierre-et-miquelon	698
saint-vincent-et-les-grenadines	699
saint-marin	873
são tomé-et-principe	700
sénégal	780
slovénie	779
îles salomon	704
géorgie du sud-et-les îles sandwich du sud	808
svalbard et île jan mayen	707
royaume d'eswatini	785
suède	818
taïwan	791
république unie de tanzanie	792
thaïlande	787
trinité-et-tobago	709
turkménistan	865
îles turques-et-caïques	819
îles mineures éloignées des états-unis	712
ouzbékistan	713
wallis-et-futuna	714
yémen	715
bonaire, saint-eustache et saba	716
île de man	717
monténégro	759
saint-martin (partie française)	718
saint-martin (partie néerlandaise)	835
an afganastáin	627
an albáin	720
an ailgéir	734
samó meiriceánach	802
andóra	821
angóla	722
antigua agus barbúda	629
an airgintín	839
an airméin	721
arúba	1001
an astráil	723
an asarbaiseáin	631
na bahámaí	824
bairéin	632
an bhanglaidéis	633
barbadós	852
an bhealarúis	825
an bheilís	728
beirmiúda	836
an bhútáin	634
an bhoisnia agus an heirseagaivéin	724
an bhotsuáin	727
oileán bouvet	635
an bhrasaíl	726
críoch aigéan indiach na breataine	636
brúiné	637
an bhulgáir	638
buircíne fasó	868
an bhurúin	869
an chambóid	639
camarún	640
oileáin cayman	643
poblacht na hafraice láir	804
poblacht na síne	646
an tsín	646
oileán na nollag	647
oileáin cocos (keeling)	846
an cholóim	729
oileáin chomóra	648
poblacht an chongó	649
an congó	649
poblacht dhaonlathach an chongó	650
oileáin cook	651
cósta ríce	730
cósta eabhair	652
an cósta eabhair	652
an chróit	750
cúba	653
eacuadór	735
an éigipt	659
an tsalvadóir	783
an ghuine mheánchiorclach	746
an eiritré	737
an eastóin	660
an aetóip	738
oileáin fháclainne (malvinas)	661
oileáin fharó	805
fidsí	662
guáin na fraince	826
polainéis na fraince	830
críocha deisceartacha na fraince	664
an ghabúin	665
an ghearmáin	732
gána	743
giobráltar	807
an ghréig	666
greanáda	741
guadalúip	745
an ghuáin	749
háití	870
oileán heard agus oileáin mcdonald	669
cathair na vatacáine	670
hondúras	837
an ungáir	672
an íoslainn	673
an indinéis	809
poblacht ioslamach na hiaráine	848
an iaráin	848
an iaráic	840
an iodáil	828
iamáice	675
an tseapáin	753
an iordáin	810
an chasacstáin	829
an chéinia	676
cireabaití	871
an chóiré thuaidh	811
an chóiré theas	754
poblacht na cóiré	754
an chóiré	754
cuáit	677
an chirgeastáin	838
an liobáin	679
leosóta	756
an libéir	755
lichtinstéin	858
an liotuáin	680
an mhaláiv	766
oileáin mhaildíve	683
mailí	872
málta	853
oileáin marshall	684
an mháratáin	763
oileán mhuirís	765
micrinéis, stáit chónaidhme	740
an mholdóiv	686
monacó	758
an mhongóil	761
maracó	687
mósaimbíc	688
maenmar (burma)	760
nárú	874
an ísiltír	772
an nua-chaladóin	769
an nua-shéalainn	773
an nígir	859
an nigéir	770
oileán norfolk	689
poblacht iarthar na macadóine	813
an mhacadóin thuaidh	813
oileáin mariana thuaidh	814
óman	849
an phacastáin	842
stát na palaistíne	690
an phalaistín	690
nua-ghuine phapua	831
peiriú	816
na hoileáin fhilipíneacha	691
oileáin pitcairn	692
an phortaingéil	775
pórtó ríce	774
an rómáin	833
an rúis	694
cónaidhm na rúise	694
saint kitts agus nevis	696
saint pierre agus miquelon	698
saint vincent agus na greanáidíní	699
samó	862
san mairíne	873
são tomé agus príncipe	700
an araib shádach	817
an tseineagáil	780
na séiséil	701
singeapór	702
an tslóvaic	703
an tslóivéin	779
oileáin sholamón	704
an tsomáil	781
an tseoirsia theas agus oileáin sandwich theas	808
an spáinn	705
srí lanca	863
an tsúdáin	706
an eilvéis	708
taiwan, cúige na síne	791
an táidsíceastáin	788
poblacht aontaithe na tansáine	792
an tansáin	792
an téalainn	787
tíomór-leste	820
tóga	786
oileáin na tríonóide agus tobága	709
an túinéis	789
an tuircméanastáin	865
oileáin na dturcach agus caicos	819
an úcráin	793
aontas na néimíríochtaí arabacha	711
an ríocht aontaithe	844
an bhreatain mhór	844
stáit aontaithe mheiriceá	845
stáit aontaithe	845
oileáin imeallacha stáit aontaithe	712
an úisbéiceastáin	713
vanuatú	867
veiniséala	796
vítneam	797
oileáin bhriotanacha na maighdean	847
oileáin mheiriceánacha na maighdean	850
an sahára thiar	736
éimin	715
an tsiombáib	801
oileáin åland	822
oileáin aland	822
bonaire, sint eustatius agus saba	716
geansaí	742
oileán mhanann	717
geirsí	752
montainéagró	759
saint martin (cuid na fraince)	718
sint maarten (cuid na hísiltíre)	835
an tsúdáin theas	782
acerbaixán	631
belarús	825
bélxica	803
bhután	634
territorio británico do océano índico	636
illas caimán	643
illas cocos (keeling)	846
congo (república democrática do)	650
güiana francesa	826
alemaña	732
güiana	749
república de haití	870
xapón	753
casaquistán	829
república popular e democrática de corea	811
kirguizistán	838
república das maldivas	683
república das illas marshall	684
níxer	859
paquistán	842
papúa nova guinea	831
romanía	833
santa helena, ascensión e tristan da cunha	695
saint kitts e nevis	696
san pedro e miquelón	698
san tomé e príncipe	700
illas salomón	704
suráfrica	799
ucraína	793
illas virxes británicas	847
sáhara occidental	736
illas åland	822
bonaire, san eustaquio e saba	716
san martiño (francesa)	718
sudán do sur	782
caina, sin	646
tsibiran cocos (keeling)	846
masar, misira	659
izira'ila	827
burma, miyamar	760
sham, siriya	784
tsibirin åland	822
bonaire, sint eustatius da saba	716
saint martin (bangaren faransa)	718
sint maarten (sashin yaren mutanen holland)	835
ålandski otoci	822
kokosovi (keelingovi) otoci	846
kongo - kinshasa	650
kongo - brazzaville	649
božićni otok	647
španjolska	705
maršalovi otoci	684
mjanmar (burma)	760
palestinsko područje	690
francuski južni i antarktički teritoriji	664
mali udaljeni otoci sad-a	712
afganisztán	627
albánia	720
algéria	734
antigua és barbuda	629
argentína	839
örményország	721
ausztrália	723
azerbajdzsán	631
bahama-szigetek	824
fehéroroszország	825
bosznia-hercegovina	724
bouvet-sziget	635
brazília	726
brit indiai-óceáni terület	636
bulgária	638
zöld-foki köztársaság	642
kajmán-szigetek	643
csád	644
kína	646
karácsony-sziget	647
kókusz (keeling)-szigetek	846
comore-szigetek	648
cook-szigetek	651
elefántcsontpart	652
horvátország	750
dánia	656
egyenlítői-guinea	746
észtország	660
etiópia	738
falkland-szigetek	661
feröer	805
fidzsi-szigetek	662
finnország	739
franciaország	663
francia polinézia	830
francia déli területek	664
grúzia	806
németország	732
ghána	743
gibraltár	807
görögország	666
bissau-guinea	851
heard-sziget és mcdonald-szigetek	669
indonézia	809
írország	674
olaszország	828
japán	753
jordánia	810
kazahsztán	829
kirgizisztán	838
lettország	678
litvánia	680
észak-macedónia	813
madagaszkár	682
maldív-szigetek	683
marshall-szigetek	684
mauritánia	763
mexikó	685
mikronéziai szövetségi államok	740
mongólia	761
marokkó	687
új-kaledónia	769
új-zéland	773
norfolk-sziget	689
északi-mariana-szigetek	814
norvégia	815
pakisztán	842
pápua új-guinea	831
fülöp-szigetek	691
pitcairn-szigetek	692
lengyelország	832
portugália	775
románia	833
oroszország	694
saint kitts és nevis	696
saint vincent és a grenadine-szigetek	699
são tomé és príncipe	700
szaudi-arábia	817
szenegál	780
seychelle-szigetek	701
szingapúr	702
szlovákia	703
szlovénia	779
salamon-szigetek	704
szomália	781
déli-georgia és déli-sandwich-szigetek	808
spanyolország	705
szudán	706
spitzbergák és jan mayen	707
szváziföld	785
svédország	818
svájc	708
szíria	784
tádzsikisztán	788
tanzánia	792
thaiföld	787
kelet-timor	820
tokelau-szigetek	864
trinidad és tobago	709
tunézia	789
törökország	710
türkmenisztán	865
turks- és caicos-szigetek	819
az amerikai egyesült államok lakatlan külbirtokai	712
üzbegisztán	713
brit virgin-szigetek	847
amerikai virgin-szigetek	850
wallis és futuna	714
nyugat-szahara	736
man-sziget	717
montenegró	759
szent márton-sziget (francia rész)	718
szent márton-sziget (holland rész)	835
dél-szudán	782
koszovó	857
kepulauan cocos (keeling)	846
kepulauan falkland(malvinas)	661
saint kitts dan nevis	696
saint pierre dan miquelon	698
saint vincent dan the grenadines	699
sameinuðu arabísku furstadæmin	711
antígva og barbúda	629
albanía	720
armenía	721
suðurskautslandið	628
bandaríska samóa	802
austurríki	630
ástralía	723
álandseyjar	822
aserbaísjan	631
bosnía og hersegóvína	724
belgía	803
búrkína fasó	868
búlgaría	638
búrúndí	869
bermúda	836
brúnei	637
bólivía	725
brasilía	726
bútan	634
hvíta-rússland	825
belís	728
kókoseyjar	846
lýðstjórnarlýðveldið kongó	650
mið-afríkulýðveldið	804
kongó	649
fílabeinsströndin	652
cooks-eyjar	651
síle	645
kamerún	640
kólumbía	729
kosta ríka	730
kúba	653
grænhöfðaeyjar	642
jólaeyja	647
kípur	654
tékkland	655
þýskaland	732
djibútí	657
danmörk	656
dóminíka	733
dóminíska lýðveldið	658
alsír	734
vestur-sahara	736
spánn	705
eþíópía	738
fídjíeyjar	662
míkrónesía	740
færeyjar	805
georgía	806
franska gvæjana	826
gíbraltar	807
grænland	667
gambía	744
gínea	668
gvadelúpeyjar	745
miðbaugs-gínea	746
suður-georgía og suður-sandvíkureyjar	808
gínea-bissá	851
gvæjana	749
króatía	750
haítí	870
indónesía	809
írland	674
ísrael	827
mön	717
írak	840
íran	848
ísland	673
ítalía	828
jamaíka	675
jórdanía	810
kenía	676
kambódía	639
kíribatí	871
kómoreyjar	648
sankti kristófer og nevis	696
norður-kórea	811
suður-kórea	754
kúveit	677
cayman-eyjar	643
líbanon	679
sankti lúsía	697
srí lanka	863
líbería	755
lesótó	756
litháen	680
lúxemborg	812
líbía	757
mónakó	758
moldóva	686
norður-makedónía	813
mongólía	761
makaó	681
norður-maríanaeyjar	814
máritanía	763
máritíus	765
maldívur	683
malaví	766
mexíkó	685
malasía	767
mósambík	688
namibía	768
nýja-kaledónía	769
nígería	770
níkaragva	771
naúrú	874
nýja-sjáland	773
franska pólýnesía	830
papúa nýja-gínea	831
pólland	832
púertó ríkó	774
palestína	690
portúgal	775
palá	854
paragvæ	776
rúmenía	833
serbía	778
rússland	694
rúanda	861
sádi-arabía	817
salómonseyjar	704
seychelles-eyjar	701
súdan	706
svíþjóð	818
singapúr	702
slóvenía	779
svalbarði	707
slóvakía	703
síerra leóne	834
san marínó	873
sómalía	781
súrínam	843
suður-súdan	782
saó tóme og prinsípe	700
sýrland	784
esvatíní	785
turks- og caicoseyjar	819
frönsku suðlægu landsvæðin	664
tógó	786
taíland	787
tadsíkistan	788
tókelá	864
austur-tímor	820
túrkmenistan	865
túnis	789
trínidad og tóbagó	709
túvalú	866
taívan	791
tansanía	792
úkraína	793
úganda	794
smáeyjar bandaríkjanna	712
úrúgvæ	795
úsbekistan	713
vatíkanið	670
sankti vinsent og grenadínur	699
venesúela	796
bresku jómfrúaeyjar	847
bandarísku jómfrúaeyjar	850
víetnam	797
vanúatú	867
wallis- og fútúnaeyjar	714
samóa	862
kósovó	857
suður-afríka	799
sambía	800
isole åland	822
isole fær øer	805
territori britannici dell'oceano indiano	636
perù	816
saint pierre e miquelon	698
sant'elena, isola di ascensione e tristan da cunha	695
saint vincent e grenadine	699
samoaya amerîkanî	802
anguîla	719
antarktîka	628
antîgua û berbûda	629
arjentîn	839
arûba	1001
bangladeş	633
belarûs	825
belçîka	803
belîze	728
bênîn	855
bermûda	836
bûtan	634
bolîvya	725
bosniya û herzegovîna	724
brazîl	726
erdê okyanûsa hindî ya brîtanî	636
brûney	637
burkîna faso	868
burundî	869
kamerûn	640
giravên kaymanê	643
komara afrîkaya navend	804
şîle	645
çîn	646
girava sersalê	647
giravên cocos (keeling)	846
kongo - kînşasa	650
giravên cook	651
kosta rîka	730
peravê diranfîl	652
kûba	653
kîpros	654
danîmarka	656
cîbûtî	657
domînîka	733
komara domînîk	658
gîneya rojbendî	746
erîtrea	737
giravên malvîn	661
giravên feroe	805
fîjî	662
fînlenda	739
guyanaya fransî	826
polînezyaya fransî	830
erdên başûr ên fransî	664
cîbraltar	807
grînlenda	667
gîne	668
gîne-bissau	851
haîtî	870
girava heard û giravên mcdonald	669
vatîkan	670
hondûras	837
îslenda	673
îndonezya	809
îran	848
îrlenda	674
îsraêl	827
îtalya	828
jamaîka	675
kirîbatî	871
korêya bakur	811
korêya başûr	754
lîberya	755
lîbya	757
lîtvanya	680
lûksembûrg	812
malawî	766
maldîv	683
malî	872
giravên marşal	684
morîtanya	763
maurîtius	765
meksîk	685
mîkronezya	740
mozambîk	688
myanmar (birmanya)	760
namîbya	768
naûrû	874
kaledonyaya nû	769
nû zelenda	773
nîkaragua	771
nîjer	859
nîjerya	770
niûe	860
giravên bakurê marianan	814
norwêc	815
xakên filistînî	690
papua gîneya nû	831
perû	816
filîpîn	691
giravên pitcairn	692
portûgal	775
porto rîko	774
rûsya	694
ezîze helena	695
saint kitts û nevîs	696
saint-pierre û miquelon	698
saint vincent û giravên grenadîn	699
san marîno	873
sao tome û prînsîpe	700
erebistana siyûdî	817
seyşel	701
singapûr	702
giravên salomon	704
afrîkaya başûr	799
south georgia û giravên sandwich-a başûr	808
srî lanka	863
sûdan	706
sûrînam	843
svalbard û jan mayen	707
swazîlenda	785
swêd	818
swîsre	708
sûrî	784
tacîkistan	788
tîmora-leste	820
trînîdad û tobago	709
tûnis	789
giravên turk û kaîkos	819
tûvalû	866
ûganda	794
ûkrayna	793
emîrtiyên erebî yên yekbûyî	711
keyaniya yekbûyî	844
dewletên yekbûyî yên amerîkayê	845
giravên derveyî piçûk ên dewletên yekbûyî	712
ûrûguay	795
ûzbêkistan	713
vanûatû	867
vîetnam	797
giravên virgin, brîtanî	847
giravên virgin, u.s	850
wallis û futuna	714
zîmbabwe	801
giravên åland	822
bonaire, sint eustatius û saba	716
saint martin (beşa fransî)	718
sint maarten (beşa hollandî)	835
sûdana başûr	782
jungtiniai arabų emyratai	711
armėnija	721
alandų salos	822
azerbaidžanas	631
bangladešas	633
brunėjus	637
karibų nyderlandai	716
buvė sala	635
kokosų (kilingo) salos	846
kongas-kinšasa	650
centrinės afrikos respublika	804
kongas-brazavilis	649
šveicarija	708
čilė	645
kamerūnas	640
žaliasis kyšulys	642
kalėdų sala	647
čekija	655
džibutis	657
alžyras	734
vakarų sachara	736
eritrėja	737
fidžis	662
farerų salos	805
prancūzija	663
prancūzijos gviana	826
gvinėja	668
pusiaujo gvinėja	746
pietų džordžija ir pietų sandvičo salos	808
bisau gvinėja	851
hondūras	837
indijos vandenyno britų sritis	636
džersis	752
šiaurės korėja	811
pietų korėja	754
kaimanų salos	643
lichtenšteinas	858
maršalo salos	684
šiaurės makedonija	813
mianmaras (birma)	760
marianos šiaurinės salos	814
niujė	860
prancūzijos polinezija	830
papua naujoji gvinėja	831
seišeliai	701
švedija	818
singapūras	702
šv. elenos sala	695
slovėnija	779
siera leonė	834
pietų sudanas	782
san tomė ir prinsipė	700
čadas	644
prancūzijos pietų sritys	664
tadžikija	788
rytų timoras	820
turkmėnistanas	865
jungtinių valstijų mažosios tolimosios salos	712
vatikano miesto valstybė	670
šventasis vincentas ir grenadinai	699
didžiosios britanijos mergelių salos	847
jungtinių valstijų mergelių salos	850
volisas ir futūna	714
pietų afrika	799
zimbabvė	801
apvienotie arābu emirāti	711
afganistāna	627
albānija	720
armēnija	721
argentīna	839
austrālija	723
azerbaidžāna	631
bangladeša	633
beļģija	803
bulgārija	638
senbartelmī	823
bolīvija	725
nīderlandes karību salas	716
brazīlija	726
butāna	634
buvē sala	635
botsvāna	727
kanāda	641
kokosu (kīlinga) salas	846
kongo (kinšasa)	650
centrālāfrikas republika	804
kongo (brazavila)	649
šveice	708
kotdivuāra	652
čīle	645
kamerūna	640
ķīna	646
ziemsvētku sala	647
čehija	655
vācija	732
džibutija	657
dānija	656
dominikāna	658
alžīrija	734
ēģipte	659
rietumsahāra	736
spānija	705
mikronēzija	740
fēru salas	805
grenāda	741
francijas gviāna	826
gērnsija	742
gibraltārs	807
ekvatoriālā gvineja	746
grieķija	666
dienviddžordžija un dienvidsendviču salas	808
gvineja-bisava	851
gajāna	749
ķīnas īpašās pārvaldes apgabals honkonga	671
hērda sala un makdonalda salas	669
horvātija	750
ungārija	672
indonēzija	809
īrija	674
izraēla	827
indijas okeāna britu teritorija	636
irāka	840
irāna	848
itālija	828
džērsija	752
jordānija	810
japāna	753
kirgizstāna	838
ziemeļkoreja	811
kazahstāna	829
libāna	679
sentlūsija	697
lihtenšteina	858
šrilanka	863
libērija	755
lībija	757
senmartēna	718
māršala salas	684
ziemeļmaķedonija	813
mjanma (birma)	760
ķīnas īpašās pārvaldes apgabals makao	681
ziemeļu marianas salas	814
mauritānija	763
maurīcija	765
maldīvija	683
malāvija	766
namībija	768
nigēra	859
nigērija	770
nīderlande	772
norvēģija	815
nepāla	856
jaunzēlande	773
omāna	849
francijas polinēzija	830
papua-jaungvineja	831
filipīnas	691
pakistāna	842
senpjēra un mikelona	698
pitkērnas salas	692
palestīna	690
portugāle	775
rumānija	833
saūda arābija	817
zālamana salas	704
seišelu salas	701
sudāna	706
singapūra	702
sv.helēnas sala	695
slovēnija	779
svalbāra un jana majena sala	707
slovākija	703
sanmarīno	873
senegāla	780
somālija	781
dienvidsudāna	782
sintmārtena	835
sīrija	784
tērksas un kaikosas salas	819
čada	644
francijas dienvidjūru teritorija	664
tadžikistāna	788
turkmenistāna	865
trinidāda un tobāgo	709
taivāna	791
tanzānija	792
asv mazās aizjūras salas	712
uzbekistāna	713
vatikāns	670
sentvinsenta un grenadīnas	699
venecuēla	796
britu virdžīnas	847
asv virdžīnas	850
dienvidāfrikas republika	799
congo - kinshasa	650
congo - brazzaville	649
kepulauan georgia selatan & sandwich selatan	808
kepulauan heard & mcdonald	669
kepulauan terpencil a.s	712
saint vincent dan grenadines	699
kepulauan virgin a.s	850
l-afganistan	627
l-albanija	720
l-alġerija	734
is-samoa amerikana	802
l-angola	722
l-antartika	628
l-arġentina	839
l-armenja	721
l-awstralja	723
l-awstrija	630
l-ażerbajġan	631
il-bahamas	824
il-bahrain	632
il-bangladesh	633
il-belarussja	825
il-belġju	803
il-belize	728
il-benin	855
il-bhutan	634
il-bolivja	725
il-bożnija-ħerzegovina	724
il-botswana	727
gżira bouvet	635
il-brażil	726
territorju brittaniku tal-oċean indjan	636
il-brunei	637
il-bulgarija	638
il-burkina faso	868
il-burundi	869
il-kambodja	639
il-kamerun	640
il-kanada	641
il-gżejjer cayman	643
ir-repubblika ċentru-afrikana	804
iċ-chad	644
iċ-ċili	645
iċ-ċina	646
il-gżira christmas	647
gżejjer cocos (keeling)	846
il-kolombja	729
il-kongo - brazzaville	649
ir-repubblika demokratika tal-kongo	650
gżejjer cook	651
il-costa rica	730
il-kosta tal-avorju	652
il-kroazja	750
ċipru	654
ir-repubblika ċeka	655
id-danimarka	656
il-djibouti	657
ir-repubblika dominicana	658
l-ekwador	735
l-eġittu	659
il-guinea ekwatorjali	746
l-eritrea	737
l-estonja	660
l-etjopja	738
il-gżejjer falkland	661
il-gżejjer faeroe	805
fiġi	662
il-finlandja	739
il-guyana franċiża	826
polineżja franċiża	830
it-territorji franċiżi tan-nofsinhar	664
il-gabon	665
il-gambja	744
il-georgia	806
il-ġermanja	732
il-ghana	743
ġibiltà	807
il-greċja	666
il-gwatemala	747
il-guinea	668
il-guinea-bissau	851
il-guyana	749
il-haiti	870
il-gżejjer heard u l-gżejjer mcdonald	669
l-istat tal-belt tal-vatikan	670
il-honduras	837
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	671
l-ungerija	672
l-iżlanda	673
l-indja	751
l-indoneżja	809
l-iran	848
l-iraq	840
l-irlanda	674
iżrael	827
l-italja	828
il-ġamajka	675
il-ġappun	753
il-ġordan	810
il-każakistan	829
il-kenja	676
il-korea ta' fuq	811
il-korea t'isfel	754
il-kuwajt	677
il-kirgiżistan	838
il-laos	841
il-latvja	678
il-libanu	679
il-lesoto	756
il-liberja	755
il-libja	757
il-liechtenstein	858
il-litwanja	680
il-lussemburgu	812
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	681
il-malawi	766
il-malasja	767
il-maldivi	683
il-mali	872
gżejjer marshall	684
il-mauritania	763
il-messiku	685
il-mikroneżja	740
il-moldova	686
il-mongolja	761
il-marokk	687
il-mozambique	688
il-myanmar/burma	760
in-namibja	768
in-nepal	856
in-netherlands	772
in-nikaragwa	771
in-niġer	859
in-niġerja	770
gżira norfolk	689
il-maċedonja ta' fuq	813
ġżejjer mariana tat-tramuntana	814
in-norveġja	815
l-oman	849
il-pakistan	842
it-territorji palestinjani	690
il-panama	875
il-paragwaj	776
il-perù	816
il-filippini	691
gżejjer pitcairn	692
il-polonja	832
il-portugall	775
il-qatar	693
ir-rumanija	833
ir-russja	694
ir-rwanda	861
saint kitts u nevis	696
saint pierre u miquelon	698
saint vincent u l-grenadini	699
são tomé u príncipe	700
l-arabja sawdija	817
is-senegal	780
is-seychelles	701
is-slovakkja	703
is-slovenja	779
il-gżejjer solomon	704
is-somalja	781
l-afrika t'isfel	799
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	808
is-sri lanka	863
is-sudan	706
is-suriname	843
l-eswatini	785
l-iżvezja	818
l-iżvizzera	708
is-sirja	784
it-tajwan	791
it-taġikistan	788
it-tanzanija	792
it-tajlandja	787
it-togo	786
it-tokelau	864
it-tuneżija	789
it-turkija	710
it-turkmenistan	865
il-gżejjer turks u caicos	819
l-uganda	794
l-ukrajna	793
l-emirati għarab magħquda	711
ir-renju unit	844
l-istati uniti	845
l-istati uniti tal-amerka	845
il-gżejjer minuri mbiegħda tal-istati uniti	712
l-urugwaj	795
l-użbekistan	713
il-venezwela	796
il-vjetnam	797
il-gżejjer verġni brittaniċi	847
il-gżejjer verġni tal-istati uniti	850
is-saħara tal-punent	736
il-jemen	715
iż-żambja	800
iż-żimbabwe	801
il-gżejjer aland	822
in-netherlands tal-karibew	716
il-montenegro	759
is-serbja	778
is-sudan t'isfel	782
il-kosovo	857
østerrike	630
bosnia-hercegovina	724
bouvetøya	635
kokosøyene	846
cookøyene	651
christmasøya	647
vest-sahara	736
falklandsøyene	661
mikronesiaføderasjonen	740
færøyene	805
ekvatorial-guinea	746
sør-georgia og de søre sandwichøyene	808
heard- og mcdonald-øyene	669
caymanøyene	643
marshalløyene	684
nord-makedonia	813
nord-marianene	814
ny-caledonia	769
papua ny-guinea	831
de okkuperte palestinske områdene	690
salomonøyene	704
sør-sudan	782
sint maarten (nederlandsk del)	835
turks- og caicosøyene	819
søre franske territorier	664
øst-timor	820
usa, mindre, utenforliggende øyer	712
saint vincent og grenadinene	699
jomfruøyene (britisk)	847
jomfruøyene (usa)	850
wallis- og futunaøyene	714
sør-afrika	799
republiek albanië	720
republiek armenië	721
gemenebest van australië	723
gemenebest van de bahama's	824
bahama's	824
republiek wit-rusland	825
bosnië en herzegovina	724
bosnië-herzegovina	724
federale republiek brazilië	726
brazilië	726
republiek kaapverdië	642
kaapverdië	642
centraal-afrikaanse republiek	804
republiek kroatië	750
kroatië	750
republiek equatoriaal-guinea	746
equatoriaal-guinea	746
federale democratische republiek ethiopië	738
faeröer	805
frans-polynesië	830
republiek guinee-bissau	851
coöperatieve republiek guyana	749
republiek haïti	870
republiek indonesië	809
staat israël	827
hasjemitisch koninkrijk jordanië	810
kirgizië	838
staat libië	757
islamitische republiek mauritanië	763
federale staten van micronesië	740
micronesië	740
republiek moldavië	686
moldavië	686
republiek namibië	768
nieuw-caledonië	769
nieuw-zeeland	773
republiek noord-macedonië	813
noord-macedonië	813
onafhankelijke staat papoea-nieuw-guinea	831
papoea-nieuw-guinea	831
sint-helena	695
federatie saint kitts en nevis	696
saint kitts en nevis	696
saint-pierre en miquelon	698
saint vincent en de grenadines	699
democratische republiek são tomé en principe	700
são tomé en principe	700
koninkrijk saudi-arabië	817
saudi-arabië	817
republiek slovenië	779
slovenië	779
federale republiek somalië	781
zuid-afrika	799
zuid-georgia en de zuidelijke sandwicheilanden	808
syrië	784
democratische republiek timor-leste	820
republiek tunesië	789
tunesië	789
turks- en caicoseilanden	819
sint-maarten (frans deel)	718
sint-maarten (franse antillen)	718
collectiviteit van sint-maarten	718
republiek servië	778
servië	778
sint maarten (nederlands deel)	835
republiek zuid-soedan	782
zuid-soedan	782
kokosøyane	846
cookøyane	651
falklandsøyane	661
færøyane	805
sør-georgia og de søre sandwichøyane	808
heard- og mcdonald-øyane	669
caymanøyane	643
marshalløyane	684
nord-marianane	814
dei okkuperte palestinske områda	690
salomonøyane	704
turks- og caicosøyane	819
aust-timor	820
usa, mindre, utanforliggande øyar	712
saint vincent og grenadinane	699
jomfruøyane (britisk)	847
jomfruøyane (usa)	850
wallis- og futunaøyane	714
de franske sørterritorier	664
heard- og mcdonaldøyene	669
norfolkøya	689
det palestinske området	690
pitcairnøyene	692
st. vincent og grenadinene	699
sør-georgia og sør-sandwichøyene	808
usas ytre øyer	712
de britiske jomfruøyene	847
de amerikanske jomfruøyene	850
samoa amerykańskie	802
azerbejdżan	631
białoruś	825
bośnia i hercegowina	724
bułgaria	638
kambodża	639
republika zielonego przylądka	642
wyspa bożego narodzenia	647
wybrzeże kości słoniowej	652
dżibuti	657
gwinea równikowa	746
fidżi	662
francuskie terytoria południowe i antarktyczne	664
węgry	672
włochy	828
łotwa	678
macedonia północna	813
mołdawia	686
mariany północne	814
papua-nowa gwinea	831
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	695
saint vincent i grenadyny	699
wyspy świętego tomasza i książęca	700
słowenia	779
południowa afryka	799
georgia południowa i sandwich południowy	808
tadżykistan	788
dalekie wyspy mniejsze stanów zjednoczonych	712
wyspy dziewicze stanów zjednoczonych	850
czarnogóra	759
afeganistão	627
albânia	720
antígua e barbuda	629
arábia saudita	817
argélia	734
arménia	721
austrália	723
áustria	630
bielorrússia	825
bósnia-herzegovina	724
butão	634
cazaquistão	829
colômbia	729
croácia	750
eslovénia	779
estónia	660
finlândia	739
gabão	665
gâmbia	744
geórgia	806
geórgia do sul e ilhas sandwich do sul	808
grécia	666
gronelândia	667
guiné	668
guiné-bissau	851
guiné equatorial	746
iémen	715
ilhas åland	822
ilhas caimão	643
ilhas cocos (keeling)	846
ilhas faroé	805
ilhas salomão	704
ilhas virgens britânicas	847
indonésia	809
islândia	673
itália	828
japão	753
jordânia	810
letónia	678
lituânia	680
madagáscar	682
malásia	767
maláui	766
maurícia	765
mauritânia	763
mianmar (birmânia)	760
micronésia	740
moçambique	688
moldávia	686
nicarágua	771
nova caledónia	769
nova zelândia	773
omã	849
países baixos caribenhos	716
papua-nova guiné	831
paquistão	842
polinésia francesa	830
quénia	676
quirguistão	838
camarões	640
reunião	777
roménia	833
santa lúcia	697
são bartolomeu	823
são cristóvão e neves	696
são martinho	4
são vicente e granadinas	699
sérvia	778
somália	781
essuatíni	785
sudão	706
sudão do sul	782
suécia	818
suíça	708
tailândia	787
tajiquistão	788
tanzânia	792
território britânico do oceano índico	636
terras austrais e antárticas francesas	664
territórios palestinos	690
turquemenistão	865
ucrânia	793
uzbequistão	713
zâmbia	800
zimbábue	801
antigua și barbuda	629
samoa americană	802
insulele åland	822
bosnia și herțegovina	724
sfântul bartolomeu	823
insulele cocos (keeling)	846
elveția	708
sahara occidentală	736
franța	663
guyana franceză	826
guineea ecuatorială	746
georgia de sud și insulele sandwich de sud	808
guineea-bissau	851
r.a.s. hong kong a chinei	671
insula heard și insulele mcdonald	669
croația	750
kârgâzstan	838
saint kitts și nevis	696
sfânta lucia	697
sfântul martin	718
r.a.s. macao a chinei	681
noua zeelandă	773
polinezia franceză	830
papua-noua guinee	831
saint-pierre și miquelon	698
arabia saudită	817
sfânta elena	695
svalbard și jan mayen	707
sao tomé și príncipe	700
insulele turks și caicos	819
teritoriile australe și antarctice franceze	664
trinidad și tobago	709
insulele îndepărtate ale s.u.a	712
statul cetății vaticanului	670
saint vincent și grenadinele	699
wallis și futuna	714
albánsko	720
arménsko	721
antarktída	628
rakúsko	630
svätý bartolomej	823
karibské holandsko	716
švajčiarsko	708
estónsko	660
západná sahara	736
španielsko	705
fínsko	739
mikronézia	740
francúzsko	663
gruzínsko	806
francúzska guayana	826
grécko	666
južná georgia a južné sandwichove ostrovy	808
hongkong – oao číny	671
chorvátsko	750
írsko	674
britské indickooceánske územie	636
svätý krištof a nevis	696
svätá lucia	697
lichtenštajnsko	858
líbya	757
čierna hora	759
svätý martin (fr.)	718
severné macedónsko	813
macao – oao číny	681
severné mariány	814
maurícius	765
nová kaledónia	769
nórsko	815
francúzska polynézia	830
papua nová guinea	831
poľsko	832
palestínske územia	690
saudská arábia	817
svätá helena	695
san maríno	873
južný sudán	782
svätý tomáš a princov ostrov	700
salvádor	783
svätý martin (hol.)	835
sýria	784
francúzske južné a antarktické územia	664
východný timor	820
turkménsko	865
menšie odľahlé ostrovy usa	712
svätý vincent a grenadíny	699
južná afrika	799
ameriška samoa	802
ålandski otoki	822
demokratična republika kongo	650
centralnoafriška republika	804
švica	708
slonokoščena obala	652
božični otok	647
nemčija	732
alžirija	734
grčija	666
južna georgia in južni sandwichevi otoki	808
hrvaška	750
madžarska	672
saint kitts in nevis	696
črna gora	759
norfolški otok	689
saint pierre in miquelon	698
slovaška	703
francosko južno ozemlje	664
turčija	710
stranski zunanji otoki združenih držav	712
saint vincent in grenadine	699
britanski deviški otoki	847
ameriški deviški otoki	850
južnoafriška republika	799
jasiiradaha cocos (keeling)	846
gini-bisaaw	851
israa'iil	827
jasiiradaha åland	822
bonaire, sint eustatius iyo saba	716
saint martin (qayb faransiis ah)	718
sint maarten (qaybta nederlandka)	835
shqipëri	720
andorrë	821
angolë	722
anguilë	719
antarktidë	628
argjentinë	839
arubë	1001
belgjikë	803
bosnjë & hercegovinë	724
botsvanë	727
kepi i gjelbër	642
republika afrikano-qendrore	804
kinë	646
ishujt kokos (kiling)	846
kongo-brazavil	649
kosta rikë	730
bregu i fildishtë	652
kubë	653
republika çeke	655
danimarkë	656
dominikë	733
finlandë	739
francë	663
guajana frënge	826
polinezia frënge	830
territoret frënge jugore	664
groenlandë	667
grenadë	741
guatemalë	747
guinea-bisau	851
guajanë	749
ishujt hërd & mekdonald	669
rva i hong kongut kinë	671
islandë	673
irlandë	674
xhamajkë	675
rva i makaos kinë	681
maltë	853
martinikë	762
meksikë	685
mianmar (burma)	760
holandë	772
zelandë e re	773
ishujt veriorë mariana	814
ruandë	861
shën helena	695
shën kits e nevis	696
shën luçia	697
shën pier dhe mikëlon	698
shën vinsent & grenadinet	699
sao tome & prinsipe	700
afrikë e jugut	799
xhorxha jugore dhe ishujt sanduiç të jugut	808
spanjë	705
sri lankë	863
svalbard & zhan majen	707
zvicër	708
tajlandë	787
ishujt turk & kaikos	819
ugandë	794
ukrainë	793
mbretëria e bashkuar	844
ishujt e përtejmë shba-së	712
venezuelë	796
ishujt e virgjër britanikë	847
ishujt e virgjër amerikanë	850
sahara perëndimore	736
gërnsi	742
xhërsi	752
shën bartolomeo	823
shën martin	4
österrike	630
bonaire, saint eustatius och saba	716
bouvetön	635
kokosöarna	846
cooköarna	651
julön	647
västsahara	736
falklandsöarna	661
färöarna	805
heard- och mcdonaldsöarna	669
saint kitts och nevis	696
caymanöarna	643
saint martin (franska delen)	718
marshallöarna	684
norfolkön	689
saint-pierre och miquelon	698
pitcairnöarna	692
palestinska territoriet, ockuperade	690
salomonöarna	704
são tomé och príncipe	700
sint maarten (nederländska delen)	835
turks- och caicosöarna	819
franska södra territorierna	664
tokelauöarna	864
östtimor	820
usa:s yttre öar	712
saint vincent och grenadinerna	699
brittiska jungfruöarna	847
amerikanska jungfruöarna	850
wallis- och futunaöarna	714
kongo, jamhuri ya kidemokrasia	650
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	811
korea kusini, jamhuri	754
saint vincent na grenadines	699
ngwane, ufalme wa eswatini	785
tanzania, jamhuri ya muungano	792
bonaire, saint-eustache na saba	716
mtakatifu-barthélemy	823
saint-martin (sehemu ya kifaransa)	718
saint-martin (sehemu ya uholanzi)	835
birleşen arap emiratlary	711
angilýa	719
albaniýa	720
awstriýa	630
awstraliýa	723
azerbaýjan	631
bosniýa we gertsegowina	724
belgiýa	803
burkina-faso	868
bolgariýa	638
bahreýn	632
sen-bartelemi	823
bruneý	637
boliwiýa	725
boneýr, sint-estatius we saba	716
braziliýa	726
belarusiýa	825
şweýsariýa	708
kot-d'iwuar	652
kitaý	646
kolumbiýa	729
kosta-rika	730
kabo-werde	642
kýurasao	731
çehiýa	655
germaniýa	732
daniýa	656
estoniýa	660
müsür	659
eritriýa	737
ispaniýa	705
efiopiýa	738
finlandiýa	739
mikroneziýa	740
fransiýa	663
beýik britaniýa	844
gruziýa	806
grenlandiýa	667
gambiýa	744
gwineýa	668
ekwatorial gwineýa	746
gretsiýa	666
günorta jorjiýa we günorta sandwiç adalary	808
gwineýa-bisau	851
gaýana	749
horwatiýa	750
wengriýa	672
indoneziýa	809
irlandiýa	674
ysraýyl	827
hindi ummanynda britaniýa teritoriýasy	636
islandiýa	673
italiýa	828
ýamaýka	675
iordaniýa	810
ýaponiýa	753
keniýa	676
sent-kits we newis	696
demirgazyk koreýa	811
günorta koreýa	754
kuweýt	677
kaýman adalary	643
sent-lýusiýa	697
lihtenşteýn	858
liberiýa	755
lýuksemburg	812
latwiýa	678
liwiýa	757
moldowiýa	686
çernogoriýa	759
sent-marten	718
marşall adalary	684
demirgazyk makedoniýa	813
mýanma	760
mongoliýa	761
mawritaniýa	763
mawrikiý	765
malaýziýa	767
namibiýa	768
täze kaledoniýa	769
nigeriýa	770
gollandiýa	772
norwegiýa	815
täze zelandiýa	773
fransuz polineziýasy	830
papua – täze gwineýa	831
sen-pýer we mikelon	698
puerto-riko	774
palestina döwleti	690
portugaliýa	775
paragwaý	776
reýunion	777
ruminiýa	833
serbiýa	778
rossiýa	694
seýşel adalary	701
şwesiýa	818
keramatly ýelena adasy	695
sloweniýa	779
swalbard we ýan-maýen	707
slowakiýa	703
sierra-leone	834
günorta sudan	782
san-tome we prinsipi	700
siriýa	784
terks we kaýkos adalary	819
fransiýanyň günorta we antarktika sebitleri	664
taýland	787
täjigistan	788
gündogar timor	820
türkiýe	710
taýwan	791
tanzaniýa	792
abş-nyň daşky kiçi adalary	712
urugwaý	795
özbegistan	713
sent-winsent we grenadin	699
britaniýa wirgin adalary	847
abş-nyň wirgin adalary	850
wýetnam	797
ýemen	715
maýotta	798
günorta afrika respublikasy	799
zambiýa	800
amerikan samoası	802
åland adaları	822
saint barthelemy	823
bouvet adası	635
cocos (keeling) adaları	846
kongo - kinşasa	650
kongo - brazavil	649
i̇sviçre	708
cook adaları	651
şili	645
küba	653
christmas adası	647
güney kıbrıs rum kesimi	654
mısır	659
batı sahara	736
i̇spanya	705
faroe adaları	805
gürcistan	806
fransız guyanası	826
cebelitarık	807
güney georgia ve güney sandwich adaları	808
gine-bissau	851
çin hong kong öyb	671
heard adası ve mcdonald adaları	669
hırvatistan	750
i̇rlanda	674
man adası	717
britanya hint okyanusu toprakları	636
i̇zlanda	673
i̇talya	828
ürdün	810
kırgızistan	838
kamboçya	639
saint kitts ve nevis	696
cayman adaları	643
lübnan	679
lüksemburg	812
fas	687
karadağ	759
marshall adaları	684
moğolistan	761
çin makao öyb	681
kuzey mariana adaları	814
fransız polinezyası	830
saint pierre ve miquelon	698
pitcairn adaları	692
filistin bölgeleri	690
sırbistan	778
seyşeller	701
svalbard ve jan mayen adaları	707
güney sudan	782
são tomé ve príncipe	700
turks ve caicos adaları	819
fransız güney toprakları	664
abd uzak adaları	712
özbekistan	713
saint vincent ve grenadinler	699
britanya virjin adaları	847
wallis ve futuna adaları	714
afg'oniston	627
boneyr, sint-estatius va saba	716
kokos (kiling) orollari	846
kongo – kinshasa	650
kongo – brazzavil	649
kot-d'ivuar	652
g'arbiy sahroi kabir	736
gvineya-bisau	851
gonkong (xitoy mmh)	671
qirg'iziston	838
sent-kits va nevis	696
qozog'iston	829
sent-lyusiya	697
shri-lanka	863
sent-martin	718
myanma (birma)	760
makao (xitoy mmh)	681
papua – yangi gvineya	831
sen-pyer va mikelon	698
svalbard va yan-mayen	707
san-tome va prinsipi	700
amerika qo'shma shtatlari	845
sent-vinsent va grenadin	699
antigua và barbuda	629
bỉ	803
bosnia và herzegovina	724
đảo bouvet	635
lãnh thổ ấn độ dương thuộc anh	636
quần đảo cayman	643
cộng hòa trung phi	804
đảo giáng sinh	647
quần đảo cocos (keeling)	846
công-gô	649
cộng hòa dân chủ công-gô	650
quần đảo cook	651
đan mạch	656
cộng hòa dominica	658
ai cập	659
quần đảo falkland (malvinas)	661
quần đảo faroe	805
phần lan	739
guyane thuộc pháp	826
polynésie thuộc pháp	830
vùng đất phía nam và châu nam cực thuộc pháp	664
hy lạp	666
đảo heard và quần đảo mcdonald	669
tòa thánh (thành phố vatican)	670
hồng kông	671
ấn độ	751
cộng hòa hồi giáo iran	848
nhật bản	753
cô-oét	677
cộng hòa dân chủ nhân dân lào	841
bắc macedonia	813
bán đảo mã lai	767
quần đảo marshall	684
liên bang micronesia	740
cộng hoà moldova	686
mông cổ	761
ma-rốc	687
đảo norfolk	689
quần đảo bắc mariana	814
lãnh thổ palestine, bị chiếm đóng	690
bồ đào nha	775
nga	694
saint kitts và nevis	696
saint pierre và miquelon	698
saint vincent và grenadines	699
sao tome và principe	700
quần đảo solomon	704
nam georgia và quần đảo nam sandwich	808
tây ban nha	705
svalbard và jan mayen	707
thụy điển	818
thụy sĩ	708
cộng hòa arab syrian	784
cộng hòa thống nhất tanzania	792
thái lan	787
trinidad và tobago	709
thổ nhĩ kỳ	710
quần đảo turks và caicos	819
quần đảo nhỏ hẻo lánh của hoa kỳ	712
quần đảo virgin, anh	847
quần đảo virgin, hoa kỳ	850
lãnh thổ quần đảo wallis và futuna	714
tây sahara	736
quần đảo aland	822
bonaire, sint eustatius và saba	716
đảo man	717
saint martin (phần pháp)	718
sint maarten (phần hà lan)	835
bouvet-eiland	635
brits-indiese oseaangebied	636
tsjeggië	655
noord-mariane-eilande	814
klein afgeleë eilande van die vsa	712
vsa se maagde-eilande	850
kongo (drk)	650
kongo (republiek)	649
çexiya	655
honq konq xüsusi i̇nzibati rayonu çin	671
makao xi̇r çin	681
konqo (kdr)	650
konqo (respublika)	649
folklend adaları (malvin adaları)	661
çaqos arxipelaqı	636
douaroù aostral frañs	664
myanmar (birmania)	760
tiriadoù palestina	690
ar reünion	777
saint-helena	695
inizi diabell ar stadoù-unanet	712
inizi gwerc'h breizh-veur	847
inizi åland	822
sant-bertele	823
sant-martin	718
kongo (rdk)	650
aotearoa zeland-nevez	773
božićno ostrvo	647
kokosova (keelingova) ostrva	846
južna džordžija i južna sendvič ostrva	808
folklandska (malvinska) ostrva	661
república centreafricana	804
illes cocos (keeling)	846
illes fèroe	805
terres australs antàrtiques franceses	664
ciutat del vaticà	670
hong kong (rae xina)	671
macau (rae xina)	681
myanmar (birmània)	760
illa de la reunió	777
aràbia saudí	817
illes salomó	704
illes geòrgia del sud i sandwich del sud	808
illes verges britàniques	847
zimbàbue	801
illes åland	822
carib neerlandès	716
república txeca	655
illes falkland (illes malvines)	661
kongo – brazzaville	649
falklandské ostrovy	661
francouzská jižní území	664
hongkong – zao číny	671
macao – zao číny	681
myanmar (barma)	760
palestinská území	690
svatá helena	695
karibské nizozemsko	716
svatý martin (francie)	718
svatý martin (nizozemsko)	835
čagoské ostrovy	636
y congo - brazzaville	649
y congo - kinshasa	650
saint vincent a'r grenadines	699
y congo (g.dd.c.)	650
y congo (gweriniaeth)	649
ynysoedd y falkland (ynysoedd y malfinas)	661
bouvetøen	635
juleøen	647
de palæstinensiske områder	690
south georgia og de sydlige sandwichøer	808
amerikanske oversøiske øer	712
de britiske jomfruøer	847
de amerikanske jomfruøer	850
chagosøerne	636
palästinensische autonomiegebiete	690
palästina	690
ålandinseln	822
chagos-archipel	636
baréin	632
bangladés	633
brunéi	637
guinea-bisáu	851
rae de hong kong (china)	671
rae de macao (china)	681
san cristóbal y nieves	696
islas menores alejadas de ee. uu	712
islas vírgenes de ee. uu	850
caribe neerlandés	716
san bartolomé	823
san martín	718
islas malvinas (islas falkland)	661
archipiélago de chagos	636
bouvet' saar	635
myanmar (birma)	760
ük	844
falklandi saared (malviini saared)	661
aotearoa uus-meremaa	773
cocos (keeling) uharteak	846
kookossaaret (keelingsaaret)	846
ranskan eteläiset ja antarktiset alueet	664
hongkong – kiinan erityishallintoalue	671
macao – kiinan erityishallintoalue	681
etelä-georgia ja eteläiset sandwichinsaaret	808
falklandinsaaret (malvinassaaret)	661
territoire britannique de l'océan indien	636
r.a.s. chinoise de hong kong	671
r.a.s. chinoise de macao	681
r.-u	844
îles åland	822
pays-bas caribéens	716
îles malouines (îles falkland)	661
samó mheiriceá	802
angaíle	719
congó-brazzaville	649
oileáin fháclainne	661
críocha francacha dheisceart an domhain	664
sainréigiún riaracháin hong cong, daonphoblacht na síne	671
sainréigiún riaracháin macao, daonphoblacht na síne	681
an mhicrinéis	740
na hoileáin mháirianacha thuaidh	814
oileáin palau	854
na críocha palaistíneacha	690
san héilin	695
san críostóir-nimheas	696
san uinseann agus na greanáidíní	699
oileáin sholaimh	704
esuaitíní	785
an téaváin	791
tíomór thoir	820
tócalá	864
oileán na tríonóide agus tobága	709
oileáin imeallacha s.a.m	712
vailís agus futúna	714
an ísiltír chairibeach	716
cúrasó	731
an congó (pdc)	650
kazakistán	829
saint pierre et miquelon	698
taxiquistán	788
congo (rc)	649
illas malvinas (falkland)	661
arquipélago de chagos	636
tsibirai cocos (keeling)	846
isra'ila	827
rukunin tsibirin u.s	712
tsibirai na åland	822
ƙasar curaçao	731
san barthélemy	823
kongo (drc)	650
francuski južni teritoriji	664
južna georgia i otoci južni sandwich	808
kongo (rk)	649
otočje chagos	636
kongó – brazzaville	649
kongó – kinshasa	650
feröer szigetek	805
makaó kkt	681
palesztin autonómia	690
saint-pierre és miquelon	698
szaúd-arábia	817
svalbard és jan mayen	707
az usa lakatlan külbirtokai	712
åland-szigetek	822
holland karib-térség	716
kongó (kdk)	650
kongó (köztársaság)	649
falkland-szigetek (malvin-szigetek)	661
chagos-szigetcsoport	636
saint vincent dan grenadine	699
georgia selatan & kep. sandwich selatan	808
aserbaídsjan	631
bermúdaeyjar	836
jólaey	647
kókoseyjar (keeling)	846
kongó-brazzaville	649
kongó-kinshasa	650
kýpur	654
sérstjórnarsvæðið hong kong	671
sérstjórnarsvæðið makaó	681
maldíveyjar	683
martiník	762
mjanmar (búrma)	760
heimastjórnarsvæði palestínumanna	690
pitcairn-eyjar	692
sankti vinsent og grenadíneyjar	699
svalbarði og jan mayen	707
tímor-leste	820
karíbahafshluti hollands	716
sankti bartólómeusareyjar	823
kongó (lýðveldið)	649
chagos-eyjaklasinn	636
svasíland	785
territorio britannico dell'oceano indiano	636
isole cocos (keeling)	846
sant'elena	695
congo (repubblica)	649
arjantîn	839
bengladeş	633
bosna û hersek	724
girava bouvetê	635
brezîlya	726
herêma okyanûsa hindî ya brîtanyayê	636
cimhûrîyeta afrîkaya navîn	804
şîlî	645
girava christmasê	647
giravên kokosê (keeling)	846
giravên cookê	651
cimhûrîyeta domînîkê	658
gîneya ekwadorê	746
erître	737
giravên falklandê	661
giravên faroeyê	805
polînezyaya fransizî	830
herêmên başûr ên fransayê	664
cebelîtariq	807
yûnanistan	666
grînlanda	667
giravên heard û macdonaldê	669
hong konga hît ya çînê	671
îslanda	673
îrlanda	674
îsraîl	827
makaoya hît ya çînê	681
giravên marşalê	684
martînîk	762
meksîka	685
myanmar (bûrma)	760
zelandaya nû	773
girava norfolkê	689
herêmên filistînî	690
filistîn	690
giravên pitcairnê	692
saint vincent û giravên grenadînê	699
erebistana siûdî	817
giravên solomonê	704
giravên georgîyaya başûr û sandwicha başûr	808
eswatînî	785
sûrîye	784
tîmor-leste	820
giravên turks û kaîkosê	819
mîrgehên erebî yên yekbûyî	711
qiralîyeta yekbûyî	844
dewletên amerîkayê yên yekbûyî	845
giravên biçûk ên derveyî dayê	712
giravên vîrjînê yên brîtanyayê	847
giravên vîrjînê yên amerîkayê	850
giravên alandê	822
holendaya karayîbê	716
girava manê	717
kongo (kdk)	650
kongo (cimhûrîyet)	649
perava ivoryê	652
cimhûrîyeta çekî	655
giravên falklandê (giravên malvînê)	661
komgiravên çagosê	636
aoteroaya zelandaya nû	773
tîmora rojhilat	820
kongo demokratinė respublika	650
folklando (malvinų) salos	661
čagoso salynas	636
ķtr īpašais administratīvais reģions makao	681
palestīnas teritorijas	690
kongo demokrātiskā republika	650
ziloņkaula krasts	652
folklenda (malvinu) salas	661
čagosu arhipelāgs	636
il-macao	681
il-palestina	690
ir-repubblika tal-kongo	649
il-gżejjer falkland (il-gżejjer malvinas)	661
timor tal-lvant	820
chagosøyene	636
zuid-georgia en zuidelijke sandwicheilanden	808
oost-timor	820
aotearoa nieuw-zeeland	773
dei franske sørterritoria	664
heardøya og mcdonaldøyane	669
sør-georgia og sør-sandwichøyane	808
usas ytre småøyar	712
dei britiske jomfruøyane	847
dei amerikanske jomfruøyane	850
chagosøyane	636
sra hongkong (chiny)	671
sra makau (chiny)	681
terytoria palestyńskie	690
wyspa świętej heleny	695
wlk. bryt	844
bósnia e herzegovina	724
territórios franceses do sul	664
groenlândia	667
hong kong, rae da china	671
macau, rae da china	681
maurício	765
são cristóvão e névis	696
são pedro e miquelão	698
ilhas geórgia do sul e sandwich do sul	808
tadjiquistão	788
turcomenistão	865
aotearoa da nova zelândia	773
r.a.s. hong kong, china	671
r.a.s. macao, china	681
congo (republica democrată congo)	650
aotearoa noua zeelandă	773
francúzska guyana	826
palestínska samospráva	690
srednjeafriška republika	804
posebno upravno območje ljudske republike kitajske hongkong	671
posebno upravno območje kitajske makav	681
sveti krištof in nevis	696
sveti tomaž in princ	700
kongo (demokratična republika kongo)	650
antigua & barbuuda	629
boosniya & harsegofina	724
jasiiradda haad & makdonald	669
st. kitts iyo nevis	696
st. lusia	697
st. pierre iyo miquelon	698
st. finsent & girenadiins	699
sao tome & birincibal	700
jasiiradda joorjiyada koonfureed & sandwij	808
jasiiradda sfaldbaad & jaan mayen	707
tirinidaad & tobago	709
turks & kaikos island	819
u.s fargin island	850
walis & futuna	714
jasiiradda isle of man	717
st. baathelemiy	823
st. maartin	718
antarktikë	628
republika e afrikës qendrore	804
kongo-brazavilë	649
çeki	655
ganë	743
grënlandë	667
granadë	741
guadelupë	745
guine-bisau	851
ishujt hërd e mekdonald	669
rpa i hong-kongut	671
mianmar (burmë)	760
ishujt e marianës veriore	814
palestinë	690
guineja e re-papua	831
shën-elenë	695
shën-kits dhe nevis	696
shën-vincent dhe grenadine	699
sao-tome e principe	700
xhorxha jugore dhe ishujt senduiçë të jugut	808
svalbard e jan-majen	707
ishujt periferikë të shba-së	712
ishujt e virgjër të shba-së	850
saharaja perëndimore	736
ishujt alandë	822
sen-marten	718
arkipelagu i çagosit	636
zelanda e re-aotearoa	773
foklandska (malvinska) ostrva	661
arhipelag čagos	636
heardön och mcdonaldöarna	669
s:t helena	695
karibiska nederländerna	716
chagosöarna	636
visiwa vya cocos (keeling)	846
st. kitts na nevis	696
visiwa vya virgin, uingereza	847
visiwa vya virgin, marekani	850
bosniýa we gersegowina	724
britaniýanyň hindi okeanyndaky territoriýalary	636
hytaý	646
roždestwo adasy	647
kokos (kiling) adalary	846
kongo - brazzawil	649
eritreýa	737
finlýandiýa	739
fransuz günorta territoriýalary	664
gresiýa	666
gonkong aas hytaý	671
eýran	848
makao aas hytaý	681
mýanma (birma)	760
palestina territoriýasy	690
reýunýon	777
rumyniýa	833
russiýa	694
sent-winsent we grenadinler	699
sýerra-leone	834
günorta afrika	799
günorta georgiýa we günorta sendwiç adasy	808
şpisbergen we ýan-maýen	707
birleşen arap emirlikleri	711
birleşen patyşalyk	844
amerikanyň birleşen ştatlary	845
abş-nyň daşarky adalary	712
günbatar sahara	736
kongo (kdr)	650
kongo (respublika)	649
şirmaýy kenar	652
çeh respublikasy	655
folklend (malwina) adalary	661
aotearoa täze zelandiýa	773
kıbrıs	654
çin hong kong öi̇b	671
çin makao öi̇b	681
abd küçük harici adaları	712
batı sahra	736
karayip hollandası	716
falkland adaları (malvinas adaları)	661
chagos takımadaları	636
shpitsbergen va yan-mayen	707
fil suyagi qirg'og'i	652
folklend (malvin) orollari	661
samoa thuộc mỹ	802
nam cực	628
áo	630
síp	654
guinea xích đạo	746
quần đảo falkland	661
guiana thuộc pháp	826
polynesia thuộc pháp	830
lãnh thổ phía nam thuộc pháp	664
quần đảo heard và mcdonald	669
thành vatican	670
đặc khu hành chính hồng kông, trung quốc	671
lào	841
li-băng	679
đặc khu hành chính macao, trung quốc	681
myanmar (miến điện)	760
lãnh thổ palestine	690
quần đảo pitcairn	692
ả rập xê-út	817
các tiểu đảo xa của hoa kỳ	712
quần đảo virgin thuộc anh	847
quần đảo virgin thuộc hoa kỳ	850
wallis và futuna	714
ca-ri-bê hà lan	716
bờ biển ngà	652
quần đảo chagos	636
đông timor	820
barém	632
ilhas dos cocos (keeling)	846
côte d'ivoire (costa do marfim)	652
territórios austrais franceses	664
territórios palestinianos	690
são marinho	873
usbequistão	713
curaçau	731
são martinho (saint-martin)	718
são martinho (sint maarten)	835
kongo - kinšasa	650
obala slonovače (kot d'ivoar)	652
sar hongkong (kina)	671
sar makao (kina)	681
maršalska ostrva	684
mijanmar (burma)	760
švajcarska	708
timor-leste (istočni timor)	820
britanska devičanska ostrva	847
sveti martin (francuska)	718
sveti martin (holandija)	835
islas georgia del sur y sándwich del sur	808
islas ultramarinas de ee.uu	712
îles cocos (keeling)	846
îles heard et mcdonald	669
cité du vatican	670
saint‐kitts‐et‐nevis	696
îles d'åland	822
saint-martin (pays-bas)	835
congo (republika)	649

congo	1
st martin	876
republic china	877
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
antigua barbuda	878
aland islands	248
bosnia herzegovina	528
st barthelemy	879
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	880
democratic republic congo	503
congo democratic republic	503
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	543
united kingdom great britain northern ireland	71
south georgia south sandwich islands	881
guinea bissau	269
heard island mcdonald islands	882
isle man	545
iran islamic republic	98
st kitts nevis	883
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	884
moldova republic	127
st martin french part	885
netherlands kingdom	153
st pierre miquelon	886
palestine state	169
reunion	292
st helena	455
st helena ascension tristan da cunha	455
svalbard jan mayen	482
sao tome principe	887
sint maarten dutch part	193
turks caicos islands	888
timor leste	301
turkiye	302
trinidad tobago	562
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	889
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	480
virgin islands us	480
wallis futuna	546
principality andorra	890
islamic republic afghanistan	582
islamic emirate afghanistan	582
republic austria	459
commonwealth australia	891
peoples republic bangladesh	892
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	494
federative republic brazil	506
commonwealth bahamas	517
kingdom bhutan	893
republic congo	468
peoples republic congo	514
republic cote divoire	894
republic ivory coast	894
peoples republic china	44
republic cuba	895
republic cabo verde	558
republic cyprus	896
federal republic germany	458
kingdom denmark	515
commonwealth dominica	542
peoples democratic republic algeria	897
democratic popular republic algeria	897
arab republic egypt	898
state eritrea	899
federal democratic republic ethiopia	900
republic fiji islands	570
federated states micronesia	566
united kingdom great britain	461
co operative republic guyana	901
cooperative republic guyana	901
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	902
republic croatia	527
state israel	903
republic iraq	904
islamic republic iran	98
hashemite kingdom jordan	905
union comoros	485
islamic federal republic comoros	485
federation st kitts nevis	525
federation st christopher nevis	525
st christopher nevis	525
democratic peoples republic korea	466
peoples democratic republic korea	466
republic korea	111
principality liechtenstein	906
democratic socialist republic sri lanka	907
grand duchy luxembourg	908
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	909
principality monaco	910
republic moldova	479
republic north macedonia	131
republic macedonia	470
republic union myanmar	471
union myanmar	471
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	507
islamic republic mauritania	911
kingdom netherlands	462
federal democratic republic nepal	912
independent state papua new guinea	573
republic philippines	585
islamic republic pakistan	913
republic poland	519
commonwealth puerto rico	496
state palestine	169
republic paraguay	914
kingdom saudi arabia	497
st helena dependencies	915
republic san marino	502
most serene republic san marino	502
democratic republic sao tome principe	531
republic el salvador	916
kingdom eswatini	473
territory french southern antarctic lands	554
french southern antarctic lands	554
french southern antarctic territories	554
republic tajikistan	917
democratic republic timor leste	918
republic turkiye	919
republic china taiwan	469
taiwan republic china	469
united republic tanzania	207
oriental republic uruguay	920
eastern republic uruguay	920
state vatican city	244
bolivarian republic venezuela	477
virgin islands united states	245
virgin islands great britain	921
socialist republic viet nam	564
territory wallis futuna islands	551
independent state samoa	922
republic yemen	923
republic south africa	504
emirates	246
aland	248
bosnia hercegovina	528
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	924
territory norfolk island	608
overseas lands french polynesia	925
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	503
congo dr	257
congo brazzaville	468
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	604
south georgia south sandwich is	589
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	607
heard mc donald islands	607
heard island mc donald islands	607
republic ireland	272
isle mann	926
bailiwick jersey	605
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
papua new guinea	591
papua ng	591
papua n guinea	591
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	619
sao tome e principe	887
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	927
turks caicos	612
french s territories	300
timor leste east timor	618
east timor timor leste	618
turkiye turkey	624
turkey turkiye	624
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
wallis futuna islands	621
republic kosovo	929
kosovo under unsc res 1244	929
kosovo unscr 1244	929
kosovo republic	929
s africa	345
rep south africa	345
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	930
gambia	79
republic gambia	79
maldives	316
kingdom tonga	931
kingdom cambodia	932
republic georgia	322
georgia country	322
republic india	323
republic niger	933
federal republic nigeria	934
rep singapore	325
republic singapore	325
republic senegal	935
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
st kitts nevis anguilla	598
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
s sandwich ins	589
st vincent grens	600
islamic state afghanistan	936
venezuela rep bolivariana de	308
united kingdom northern ireland	268
uk northern ireland	268
g britain	268
egypt ar	329
gd luxembourg	614
sudan former	337
federated state micronesia	593
un arab emirates	347
antigua barb	937
bosnia herz	938
dem rep congo	939
dem republic congo	939
c african rep	940
c afr rep	940
fed rep germany	349
fr germany	349
dom rep	942
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
korea rep	943
korea ro	943
lao peoples dem rep	353
lao peoples dr	353
fyrom	354
n zealand	944
s arabia	356
k saudi arabia	356
trin tob	946
united states usa	948
united states america usa	948
st vincent gren	358
br virgin islands	359
usvi	360
sa south africa	949
pr puerto rico	951
s sudan	952
egypt arab rep	953
rep ireland	364
iran islamic rep	954
rep moldova	955
united rep tanzania	365
tanzania united rep	365
ur tanzania	365
s geo is	956
guernsey ci	958
jersey ci	959
heard i mcdonald is	961
st vin gren	358
venezuela rb de	962
venezuela br	962
taiwan prov china	947
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
union south africa	963
zimbabwe rhodesia	427
bonaire st eustatius saba	964
congo ex zaire	375
congo former zaire	375
congo formerly zaire	375
congo dem rep zaire	375
hungarian peoples republic	965
polish peoples republic	431
mongolian peoples republic	430
peoples socialist republic albania	966
ashmore cartier islands	433
federation bosnia herzegovina	434
st eustatius	435
england wales	437
n ireland	437
ireland northern	437
ulster northern ireland	437
united kingdom england	437
uk england	437
st kitts	442
st christopher	442
st pierre	443
st pierre island	443
st vincent	967
st helena ascension und tristan da cunha	915
kongo dem rep	467
kongo dem republik	467
korea dem volksrepublik	466
faroer inseln	487
aland inseln	456
cayman inseln	510
bonaire sint eustatius und saba	499
heard und mcdonaldinseln	521
amerikanische uberseeinseln	210
st pierre und miquelon	886
salomon inseln	179
republik osterreich	459
schweiz suisse svizzera	228
furstentum liechtenstein	906
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	460
ver staaten von amerika	460
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	461
vereinigtes konigreich	71
das vereinigte konigreich	461
ver konigreich	461
grossbritannien und nordirland	461
konigreich der niederlande	462
sudkorea	111
korea sud	465
kongo demokratische republik	467
kongo republik	514
republik china taiwan	469
franzosische republik	230
russische foderation	176
weissrussland	472
elfenbeinkuste	260
arabische republik agypten	898
foderative republik brasilien	506
palastinensische gebiete	495
terres australes et antarctiques francaises	554
st helene ascension et tristan da cunha	915
iles du cap vert	558
ile maurice	968
congo rep dem	467
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	969
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	483
confederation suisse	228
grand duche de luxembourg	908
principaute de monaco	910
etats unis	460
etats unis damerique	211
les etats unis	460
royaume uni	71
grande bretagne	461
royaume uni de grande bretagne et dirlande du nord	461
ecosse	461
republique federale dallemagne	458
allemagne l	458
republique democratique allemande	458
allemagne de lest	458
allemagne de louest	458
pays bas	153
royaume des pays bas	462
republique democratique du congo	503
rd congo	467
congo republique democratique du	467
rep dem du congo	467
republique du zaire	467
republique du congo	468
congo republique du	514
republique de coree	465
coree	465
coree du sud	111
coree republique de	465
republique populaire democratique de coree	466
coree du nord	110
coree republique populaire democratique de	466
republique populaire de chine	464
republique de chine	469
republique de chine taiwan	469
republique tcheque	51
tchequie	463
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	894
republique centrafricaine	39
federation de russie	505
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	459
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	897
etats unis du mexique	239
republique argentine	226
republique arabe degypte	898
republique arabe syrienne	474
republique islamique diran	475
iran republique islamique d	475
republique islamique de mauritanie	911
republique bolivarienne du venezuela	477
venezuela republique bolivarienne du	477
etat plurinational de bolivie	494
bolivie etat plurinational de	494
republique democratique populaire lao	476
lao republique democratique populaire	476
republique unie de tanzanie	207
tanzanie republique unie de	539
republique de moldova	479
moldova republique de	479
macedoine	470
macedoine du nord	131
ex republique yougoslave de macedoine	470
lex republique yougoslave de macedoine	470
republique federative du bresil	506
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	920
royaume darabie saoudite	497
royaume hachemite de jordanie	905
republique socialiste du viet nam	564
republique socialiste democratique de sri lanka	907
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	495
palestine etat de	495
territoires palestiniens occupes	495
bielorussie	36
belarus	36
cap vert	48
micronesie	543
etats federes de micronesie	566
micronesie etats federes de	566
nouvelle zelande	158
la reunion	292
ile de la reunion	970
guyane francaise	74
iles malouines	67
iles falkland malvinas	486
falkland malvinas	486
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	480
tierras australes y antarticas francesas	554
santa elena ascension y tristan de acuna	915
islas virgenes del reino unido	921
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	897
republica arabe saharaui democratica	229
isla de la reunion	970
republica popular de china	464
republica de kazajstan	579
reino de espana	509
espana	63
mejico	239
mexico	144
estados unidos de america	460
ee uu	460
eeuu	460
estados unidos ee uu	460
gran bretana	461
reino unido de gran bretana e irlanda del norte	461
republica federal de alemania	458
republica democratica alemana	458
republica argentina	226
republica federativa del brasil	506
bolivia estado plurinacional de	494
republica bolivariana de venezuela	477
venezuela republica bolivariana de	477
republica oriental del uruguay	920
republica dominicana	56
rep dominicana	971
r dominicana	971
republica de colombia	972
republica del peru	578
el peru	578
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	464
china republica popular	464
republica de corea	111
corea republica de	465
republica popular democratica de corea	110
republica de china	469
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	462
republica democratica del congo	467
congo republica democratica del	503
republica del congo	514
republica centroafricana	39
federacion de rusia	505
federacion rusa	505
republica arabe siria	194
republica arabe de egipto	898
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	539
republica de sudafrica	504
sudafrica	222
ex republica yugoslava de macedonia	470
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	480
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	573
arabia saudi	178
republica de filipinas	585
ceilan	907
santelena ascensione e tristan da cunha	915
bonaire sint eustatius e saba	499
isole minori esterne degli stati uniti damerica	457
bosnia erzegovina	548
repubblica cinese taiwan	469
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	915
azerbeijao	973
azerbaijao	18
sao vincente e granadinas	493
confederacao suica	228
republica argelina democratica e popular	897
antartica	974
ilha da reuniao	970
republica oriental do uruguai	920
republica federativa do brasil	506
estados unidos da america	211
estados unidos eua	460
gra bretanha	461
escocia	461
pais de gales	461
reino unido da gra bretanha e irlanda do norte	461
republica federal da alemanha	458
paises baixos	153
reino dos paises baixos	462
republica popular da china	464
republica da coreia	465
coreia do sul	465
republica popular democratica da coreia	466
coreia do norte	466
republica democratica do congo	503
republica do congo	468
republica da china	469
republica tcheca	463
tchequia	463
chequia	51
eslovaquia	185
federacao russa	505
federacao da russia	505
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	975
sao martinho parte holandesa	976
sao martinho parte neerlandesa	976
republica democratica de timor leste	918
republica democratica de sao tome e principe	531
vietna	564
irao	98
polonia	166
macedonia	470
macedonia do norte	131
africa do sul	222
republica da africa do sul	504
santa se	214
alandeilanden	456
alandseilanden	456
sint helena ascension en tristan da cunha	915
zuid georgie en de zuidelijke sandwicheilanden	489
koninkrijk belgie	21
belgie	21
groot brittannie	461
noord ierland	461
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	521
forenta staternas mindre oar i oceanien och vastindien	457
schweiziska edsforbundet	228
australiska statsforbundet	891
mexikos forenta stater	239
forenta staterna	460
amerikas forenta stater	460
forenade kungariket	461
forenade konungariket storbritannien och nordirland	461
forenade konungariket	461
forbundsrepubliken tyskland	458
nederlanderna	153
konungariket nederlanderna	462
forenade arabemiraten	6
den russiske foderation	505
nord irland	461
sor korea	111
nord korea	110
kongo kinshasa	503
kongo brazzaville	468
den russiske foderasjon	505
etelamanner	974
st helena ascension ja tristan da cunha	915
gronlanti	78
iso britannia	461
pohjois irlanti	461
etela korea	465
pohjois korea	466
venajan federaatio	505
tsekin tasavalta	463
tsekki	51
etela afrikan tasavalta	504
stany zjednoczone ameryki polnocnej	460
zjednoczone krolestwo	461
irlandia polnocna	461
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	461
republika wloska	234
krolestwo niderlandow	462
republika slowacka	241
slowacja	185
chinska republika ludowa	464
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	466
republika poludniowej afryki	504
afryka poludniowa	504
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	461
spojene kralovstvi	71
severni irsko	461
spojene kralovstvi velke britanie a severniho irska	461
spolkova republika nemecko	458
nemecka demokraticka republika	458
polska republika	519
rakouska republika	459
nizozemske kralovstvi	462
nizozemi	462
cinska lidova republika	464
korejska republika	465
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	466
demokraticka republika kongo	503
konzska republika	468
ruska federace	505
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	461
spojene kralovstvo	71
skotsko	461
nemecka spolkova republika	458
juhoafricka republika	504
juzna korea	111
cinska ludova republika	464
ruska federacia	505
yesil burun	558
fransiz guney ve antarktika topraklari	554
lihtenstayn	906
dogu timor	918
amerika birlesik devletleri kucuk dis adalari	457
fildisi sahili	260
turkiye cumhuriyeti	919
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
ingiltere	461
buyuk britanya	461
iskocya	461
kuzey irlanda	461
buyuk britanya ve kuzey irlanda birlesik kralligi	461
cin halk cumhuriyeti	464
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	504
guney afrika	222
cong hoa xa hoi chu nghia viet nam	564
chxhcn viet nam	564
hoa ky	460
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	461
lien hiep anh	461
vuong quoc lien hiep anh va bac ireland	461
trung quoc	44
cong hoa nhan dan trung hoa	464
cong hoa lien bang duc	458
phap	69
han quoc	111
dai han dan quoc	465
trieu tien	110
bac trieu tien	466
dai loan	206
ha lan	153
cong hoa dan chu congo	467
cong hoa congo	514
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	554
szent ilona sziget	915
kokusz szigetek	523
magyarorszag	91
magyar koztarsasag	529
egyesult allamok	460
amerikai egyesult allamok	211
nagy britannia	461
egyesult kiralysag	71
skocia	461
nagy britannia es eszak irorszag egyesult kiralysaga	461
nemet szovetsegi koztarsasag	458
nemetorszagi szovetsegi koztarsasag	458
kinai nepkoztarsasag	464
del korea	111
koreai koztarsasag	465
eszak korea	110
koreai nepi demokratikus koztarsasag	466
kongoi demokratikus koztarsasag	503
kongoi koztarsasag	468
cseh koztarsasag	463
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	504
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	505
osztrak koztarsasag	459
romania	174
republica romania	977
scotia	461
tara galilor	461
regatul unit al marii britanii si irlandei de nord	461
republica federala germania	458
tarile de jos	153
republica populara chineza	464
republica democratica congo	467
republica democrata congo	467
republica ceha	463
republica slovaca	241
federatia rusa	505
fidi	570
otok heard i otocje mcdonald	521
pitcairnovo otocje	547
tadikistan	917
cookovo otocje	553
juzna georgija i otocje juzni sandwich	489
sjedinjene americke drzave	211
sjedinjene drzave	211
skotska	461
savezna republika njemacka	458
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	554
nemacka	458
zdruzene drzave amerike	211
zdruzene drzave	460
zdruzeno kraljestvo	71
zvezna republika nemcija	458
zdruzeni arabski emirati	6
jungtines amerikos valstijos	460
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	461
amerikas savienotas valstis	211
savienotas valstis	460
lielbritanija	71
apvienota karaliste	461
ameerika uhendriigid	211
uhendriigid	460
uhendkuningriik	461
estats units damerica	460
paisos baixos	153
principat dandorra	890
lydveldid island	978
bandarikin	211
bandariki nordur ameriku	460
stora bretland	461
nidurlond	462
eire	93
poblacht na heireann	481
repubblika ta malta	979
republika e shqiperise	980
shqiperia	980
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	973
ozbekiston	213
ozbekiston respublikasi	981
suid afrika	222
republiek van suid afrika	504
groot brittanje	461
alandske ostrovy	456
bermudske ostrovy	557
teritorium vanocniho ostrova	500
dominikanske spolecenstvi	542
spolecenstvi dominika	542
dominicke spolecenstvi	542
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	525
federace sv krystof a nevis	525
spojene staty mexicke	239
republika myanmarsky svaz	471
demokraticka republika svaty tomas a princuv ostrov	531
demokraticka republika vychodni timor	918
demokraticka republika timor leste	918
cinska republika	469
cinska republika tchaj wan	469
mensi odlehle ostrovy spojenych statu americkych	457
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	573
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	503
teritorium vianocneho ostrova	500
dominicke spolocenstvo	542
spojene kralovstvo velkej britanie a severneho irska	461
severne irsko	461
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	521
korejska ludovodemokraticka republika	466
kldr	466
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	462
ostrovy st pierre a miquelon	530
reunionsky zamorsky departman	970
tokelauske ostrovy	492
mensie odlahle ostrovy spojenych statov	457
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	891
wspolnota dominiki	542
republika dominikanska	971
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	547
wolne stowarzyszone panstwo portoryko	496
republika srodkowoafrykanska	39
republika chinska	469
republika chinska tajwan	469
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	982
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	461
kiinan tasavalta taiwan	469
pyha istuin	244
dominica uhendus	542
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	461
sotimaa	461
pohja iirimaa	461
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	547
hiina vabariik taiwan	469
uhendriikide vaikesed hajasaared	457
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	469
kinai koztarsasag tajvan	469
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	539
srednjoafricka republika	39
dominicka zajednica	542
juzna georgija i juzni sendvicki otoci	881
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	469
sjedinjene drzave amerike	460
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	480
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	918
mala udaljena ostrva sjedinjenih americkih drzava	457
mala udaljena ostrva sad a	457
americka devicanska ostrva	480
devicanska ostrva amerike	245
bosna hersek	548
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	542
dominika milletler toplulugu	542
falkland malvina adalari	486
falkland adalari	67
guernsey muhafizligi	549
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	547
dogu timor demokratik cumhuriyeti	918
timor leste demokratik cumhuriyeti	918
cin cumhuriyeti	469
cin cumhuriyeti tayvan	469
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	480
wallis ve futuna adalari bolgesi	551
land curacao	983
commonwealth der nordlichen marianen	507
gebietskorperschaft st barthelemy	984
usa kleinere ausgelagerte inseln	457
republik ostlich des uruguay	920
ubersee departement mayotte	552
schweiz confoederatio helvetica	228
bosnie et herzegovine	548
territoire des iles cocos keeling	523
pays de curacao	983
republique democratique et populaire dalgerie	897
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	530
groupe diles pitcairn	547
iles tokelau	492
territoire des iles wallis et futuna	551
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	523
paese di curacao	983
federazione di st christopher e nevis	525
repubblica orientale delluruguay	920
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	523
pais de curazao	983
bailia de guernsey	549
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	501
republica independiente y soberana de kiribati	550
federacion de san cristobal y nieves	525
federacion de san cristobal y nevis	525
republica de la union de myanmar	471
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	502
republica de china en taiwan	469
alandia	456
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	499
bonaire santo eustaquio e saba	499
territorio das ilhas cocos keeling	523
pais de curacao	983
ilha de curacao	983
georgia do sul e sandwich do sul	489
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	550
republica da uniao de myanmar	471
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	968
sultanato de oma	985
serenissima republica de san marino	502
serenissima republica de sao marinho	502
territorio das ilhas wallis e futuna	551
aland eilanden	456
samvaldet dominica	542
sydgeorgien och sydsandwichoarna	881
forvaltningsomradet st martin	975
franska syd och antarktisterritorierna	554
departementsomradet mayotte	552
republiken kina taiwan	469
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	469
malviny	486
bonaire sint eustatius og saba	499
taiwan den kinesiske provins	469
russiske foderation	505
taiwan chinesische provinz	469
taiwan provinz chinas	469
franzosisch guyana	544
taiwan provincia de china	469
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	469
taiwan province de chine	469
iles vierges etats unis	245
iles vierges royaume uni	921
bonaire sveti eustahije i saba	499
tajvan kineska provincija	469
americki mali izvanjski otoci	457
cocos keeling otoci	523
bonaire st eustatius es saba	499
bonaire sint eustatius es saba	499
tajvan kinai tartomany	469
zold foki szigetek	558
szent ilona ascension es tristan da cunha	915
taiwan provincia della cina	469
franske sorlige territorier	554
mindre utenforliggende oyer til usa	457
bonaire sint eustatius en saba	30
taiwan provincie van china	469
cocoseilanden keelingeilanden	523
bonaire sint eustatius i saba	30
tajwan prowincja chinska	469
tajwan prowincja chin	469
francuskie terytoria poludniowe	554
wyspy kokosowe wyspy keelinga	523
taiwan provincia da china	469
formosa taiwan	469
azerbaidjao	973
bielo russia	472
ilha reuniao	970
sao marino	502
ira republica islamica do	475
republica islamica do ira	475
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	499
republica centrafricana	39
republica central africana	484
coasta de fildes	894
guiana franceza	544
guinea ecuatoriala	565
republica populara democrata coreeana	466
republica chineza	469
insula craciunului	500
insulele virgine sua	245
taiwan provincia ciny	469
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	507
samojsky nezavisly stat	922
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	499
tajvan provinca kitajske	469
demokraticna ljudska republika koreja	466
zdruzeno kraljestvo velike britanije in severne irske	461
zdruzene mehiske drzave	239
boner sveti eustahije i saba	499
dzersi	501
bonaire sint eustatius och saba	499
taiwan provins i kina	469
norfolkoarna	488
st helena ascension och tristan da cunha	915
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	499
tayvan cin eyaleti	469
fransiz guney bolgeleri	554
yesil burun adalari	558
ingiliz virgin adalari	921
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	908
groussherzogtum letzebuerg	908
foroyar	487
repiblik dayiti	568
guahan	986
sankattan siha na islas marianas	507
islas marianas	507
korsou	983
pais korsou	983
repoblikani madagasikara	569
malo saoloto tutoatasi o samoa	922
samoa amelika	555
amelika samoa	555
repubulika yu rwanda	969
republika yuburundi	575
teta paraguai	914
paraguai	914
timor lorosae	918
republika demokratika timor leste	918
ellada	232
bielarus	472
tocikiston	917
zhongguo	464
zhonghua renmin gongheguo	464
zhonghua minguo	469
choson minjujuui inmin konghwaguk	466
jumhuriyat misr al arabiyah	898
al mamlakah al arabiyyah as suudiyyah	497
al arabiyah as suudiyah	497
al maghrib	909
al mamlakah al maghribiyah	909
al jazair	897
al djazair	897
al imarat	225
dawlat al kuwait	987
al jumhuriyah al lubnaniyah	236
al urdun	905
al iraq	904
jumhuriyat al iraq	904
mamlakat al bahrayn	988
jomhuri ye eslami ye iran	475
volivia	494
teta volivia	494
beafrika	484
kodorosese ti beafrika	484
republiki ya kongo demokratiki	467
republiki ya kongo	514
kuki airani	553
jerri	501
bailliage de jerri	501
dgernesiais	549
majel	989
aolepan aorokin majel	989
na islas marianas	507
malawi	143
dziko la malawi	990
norfk ailen	488
teratri norfk ailen	488
afrika borwa	504
rephaboliki ya afrika borwa	504
riphabuliki ya afurika tshipembe	504
landskapet aland	456
bundesrep deutschland	458
republique populaire du bengladesh	991
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
republique grecque	623
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	607
ile heard et iles macdonald	607
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	619
republique de san marin	992
turks et caiques iles	612
iles turks et caiques	612
iles turks et caicos	612
republique orientale duruguay	620
iles vierges des etats unis damerique	310
bouvet insel	606
kokos keeling inseln	256
south georgia und die sudlichen sandwichinseln	589
commonwealth nordliche mariana inseln	285
islas falkland malvinas	266
malvinas falkland las islas	266
islas malvinas falkland	266
hong kong region administrativa especial de china	271
heard isla e islas mcdonald	607
corea republica democratica popular de	276
kazajstan	993
san martin zona francesa	280
san martin paises bajos	299
santa sede ciudad estado del vaticano	307
regno unito di gran bretagna e dirlanda del nord	268
st vincent e grenadines	600
isole vergini regno unito	309
isole vergini usa	310
comunidade de dominica	588
ilhas malvinas falkland	266
reino unido de gra bretanha e irlanda do norte	268
hong kong regiao de administracao especial da china	271
hong kong regiao admin especial da china	271
republica do quirgistao	274
casaquistao	993
sao martim parte francesa	280
macau regiao especial de administracao chinesa	284
macau regiao admin especial da china	284
republica de mauricias	315
estados unidos do mexico	330
sao pedro e miquelon	289
svalbard ea ilha de jan mayen	619
sao martinho paises baixos	299
sao martim parte holandesa	299
sao martinho caraibas	299
santa se cidade estado do vaticano	307
zuid georgie en zuidelijke sandwicheilanden	589
macedonie	131
mikronesien federala staterna	593
forenade kungariket storbritannien och nordirland	268
sydgeorgien och sodra sandwichoarna	589
sarskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanoarna	273
sarskilda administrativa regionen macao inom kina	284
ostra republiken uruguay	620
republikken bosnien herzegovina	249
sankt bartolomaeus	251
bouvet oen	606
bouveto	606
cocosoerne keelingoerne	256
cook oerne	611
den foderative demokratiske republik etiopien	346
fiji oerne	341
det saerlige administrative omrade hongkong	271
heard og mcdonald oerne	607
det saerlige administrative omrade macao	284
norfolk oen	608
sankt helena ascension og tristan da cunha	297
de mindre amerikanske oversoiske oer	305
den ostlige republik uruguay	620
wallis og futunaoerne	621
bonaire st eustatius og saba	254
kongo den demokratiske republikk	257
republikken fijioyene	341
mikronesia foderasjonen	593
det forente kongeriket storbritannia og nord irland	268
sor georgia og de sorlige sandwich oyene	589
heardoya og mcdonaldoyene	607
korea den demokratiske folkerepublikk	276
st helena ascension og tristan da cunha	297
eswatini tidligere swasiland	927
usas ytre smaoyer	305
jomfruoyene storbritannia	309
de britiske jomfruoyer	309
bosnia hertsegovinan tasavalta	249
bolivia monikansallinen valtio	603
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
poludniowy sudan	994
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	936
kapverdske ostrovy	344
ekvadoska republika	616
mikronezie	593
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	607
svaty kitts a nevis	598
korea lidove demokraticka republika	276
korea republika	277
maliska republika	995
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	608
svaty pierre a miquelon	289
tozska republika	996
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
spicbergy a jan mayen	619
demokraticka republika svateho tomasa a princovho ostrova	298
svaty tomas a princove ostrovy	298
francuzske juzne uzemia	300
panenske ostrovy usa	310
alandsko otocje	247
ljudska republika banglades	991
bolivija plurinacionalna drzava	603
plurinacionalna drzava bolivija	603
ljudska demokraticna republika alzirija	597
hong kong posebna administrativna regija kitajske	271
posebno administrativno obmocje lr kitajske hong kong	271
otok heard in otocje mcdonald	607
laoska ljudska demokraticna republika	278
makao posebna administrativna regija kitajske	284
posebno administrativno obmocje lr kitajske macao	284
sveta helena ascension in tristan da cunha	297
turks in caicoski otoki	612
otocji turks in caicos	612
francoska juzna ozemlja	300
demokraticna republika vzhodni timor	618
manjsi otoki zdruzenih drzav amerike	305
sveti sedez vatikanska mestna drzava	307
st vincent in grenadini	600
juzna gruzija i juzni sendvic otoci	589
libijska arapska dzamahirija	279
commonwealth sjevernomarijanskog otocja	285
sveta helena ascension i tristan da cunha	297
tajvan provincija nr kina	304
vatikan drzava vatikanskoga grada	307
egyesult arab emiratus	246
afgan iszlam koztarsasag	936
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	590
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	607
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	997
pitcairn sziget	290
palesztin terulet	291
svalbard szigetek es jan mayen sziget	619
szentszek vatikanvarosi allam	307
st vincent es grenadines	600
republica bosnia hertegovina	249
elevetia	259
republica populara democratica algeria	597
insulele georgia de sud si sandwich de sud	589
regiunea chineza cu administrare speciala hong kong	271
regatul hasemit iordanian	595
sfantul kitts si nevis	598
republica democrata populara coreea	276
republica populara democrata coreea	276
regiunea chineza cu administrare speciala macao	284
sfantul pierre si miquelon	289
sfanta elena ascension si tristan da cunha	297
insulele mici indepartate ale statelor unite ale americii	305
sfantul vincent si grenadine	600
cocos adalari	256
hint okyanusu ingiliz bolgesi	273
filistin bolgesi	291
st helena ascension ve tristan da cunha	297
cad cumhuriyeti	998
abd virgin adalari	310
somaali foderatiivne vabariik	999
federasi negara negara micronesia	593
hongkong daerah administratif istimewa china	271
st martin wilayah prancis	280
macao daerah administratif istimewa china	284
negara negara bersatu meksiko	330
st helena ascension dan tristan da cunha	297
sint maarten wilayah belanda	299
perancis wilayah bagian selatan	300
taiwan provinsi china	304
takhta suci vatican negara kota	307
burundzio respublika	602
brunejaus darusalamas	252
bolivijos daugiataute valstybe	603
bonaire sint eustatijus ir saba	254
bahamu sandrauga	255
dzibucio respublika	617
mikronezijos federacines valstijos	593
jungtine didziosios britanijos ir siaures airijos karalyste	268
pietu dzordzijos ir pietu sandvico salos	589
honkongas specialusis kinijos administracinis regionas	271
haicio respublika	326
jordanijos hasimitu karalyste	595
kiribacio respublika	924
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
urugvajaus rytu respublika	620
sventasis sostas vatikano miesto valstybe	307
mergeliu salos britu	309
jungtines karalystes mergeliu salos	309
mergeliu salos jav	310
amerikanu samoa	1000
bolivija daudznacionala valsts	603
daudznacionala valsts bolivija	603
bonaire sintestatiusa un saba	254
bahamu sadraudziba	255
kinas tautas republika	262
dominikas sadraudziba	588
mikronezijas	593
mikronezijas federativas valstis	593
gviana	333
gvinejas bisavas republika	270
gajanas kooperativa republika	601
honkongas ipasais administrativais regions	271
komoru savieniba	275
korejas tautas demokratiska republika	276
makedonija	282
mjanmas savieniba birma	283
makao ipasais administrativais regions	284
ziemelu marianas salu sadraudziba	285
meksikas savienotas valstis	330
francu polinezija	925
pitkerna	290
seiselas	296
seiselu republika	296
svetas helenas sala un piederigas teritorijas	297
svalbara	619
santomes un prinsipi demokratiska republika	298
sintmartena niderlandes dala	299
terksu un kaikosu salas	612
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
chlb duc	622
jihoafricka rep	345
emirados arabes	246
albanie	720
algerie	734
amerikaans samoa	802
argentinie	839
armenie	721
australie	723
bolivie	725
bosnie en herzegowina	724
brasilie	726
sentraal afrikaanse republiek	804
cocos keeling eilande	846
colombie	729
kroasie	750
ekwatoriaal guinee	746
ethiopie	738
faroereilande	805
frans guyana	826
frans polinesie	830
gambie	744
georgie	806
guinee bissau	851
haiti	870
indie	751
indonesie	809
italie	828
jordanie	810
suid korea	754
kirgisie	838
liberie	755
libie	757
maleisie	767
mauritanie	763
mikronesie	740
mongolie	761
mianmar birma	760
namibie	768
nieu kaledonie	769
nieu seeland	773
nigerie	770
noordelike mariana eilande	814
noorwee	815
papoea nieu guinee	831
roemenie	833
saoedi arabie	817
slowenie	779
somalie	781
suid georgie en die suidelike sandwicheilande	808
sirie	784
tanzanie	792
oos timor	820
tunisie	789
turkmenie	865
turks en caicoseilande	819
oekraine	793
vietnam	797
britse maagde eilande	847
amerikaanse maagde eilande	850
wes sahara	736
zambie	800
alandeilande	822
sint barthelemy	823
serwie	778
suid soedan	782
birləsmis ərəb əmirlikləri	711
əfqanistan	627
amerika samoasi	802
aland adalari	822
banqlades	633
belcika	803
bolqaristan	638
sent bartelemi	823
bermud adalari	836
karib niderlandi	716
baham adalari	824
buve adasi	635
kokos kilinq adalari	846
konqo kinsasa	650
mərkəzi afrika respublikasi	804
konqo brazzavil	649
isvecrə	708
kotdivuar	652
kuk adalari	651
cili	645
kabo verde	642
milad adasi	647
cex respublikasi	655
dominikan respublikasi	658
ispaniya	705
folklend adalari	661
farer adalari	805
birləsmis kralliq	844
gurcustan	806
fransa qvianasi	826
cəbəllutariq	807
yunanistan	666
cənubi corciya və cənubi sendvic adalari	808
qvineya bisau	851
herd və makdonald adalari	669
macaristan	672
indoneziya	809
irlandiya	674
israil	827
men adasi	717
britaniyanin hind okeani ərazisi	636
iraq	840
iran	848
islandiya	673
italiya	828
iordaniya	810
qirgizistan	838
komor adalari	648
sent kits və nevis	696
simali koreya	811
kuveyt	677
kayman adalari	643
qazaxistan	829
sent lusiya	697
lixtensteyn	858
sri lanka	863
luksemburq	812
mərakes	687
marsal adalari	684
simali makedoniya	813
simali marian adalari	814
maldiv adalari	683
norfolk adasi	689
norvec	815
fransa polineziyasi	830
papua yeni qvineya	831
polsa	832
muqəddəs pyer və mikelon	698
pitkern adalari	692
ruminiya	833
səudiyyə ərəbistani	817
solomon adalari	704
seysel adalari	701
isvec	818
muqəddəs yelena	695
svalbard və yan mayen	707
syerra leone	834
san tome və prinsipi	700
sint marten	835
torks və kaykos adalari	819
fransanin cənub əraziləri	664
sərqi timor	820
turkmənistan	865
turkiyə	710
abs a bagli kicik adaciqlar	712
amerika birləsmis statlari	845
ozbəkistan	713
sent vinsent və qrenadinlər	699
britaniyanin virgin adalari	847
abs virgin adalari	850
emirelezhiou arab unanet	711
archantina	839
bonaire sint eustatius ha saba	716
inizi cocos keeling	846
sahara ar chornog	736
inizi malou	661
frans	663
rouantelezh unanet	844
gwiana chall	826
ginea ar cheheder	746
ginea bissau	851
st kitts ha nevis	696
santez lusia	697
mechiko	685
kaledonia nevez	769
izelvroiou	772
zeland nevez	773
polinezia chall	830
papoua ginea nevez	831
sant per ha mikelon	698
st helena ascension ha tristan da cunha	695
sao tome ha principe	700
douarou aostral hag antarktikel frans	664
inizi minor a bell stadou unanet	712
stadou unanet	845
inizi gwerch breizhveurat	847
inizi gwerch ar stadou unanet	850
americka samoa	802
azerbejdzan	631
banglades	633
kokosova kilingova ostrva	846
svicarska	708
obala slonovace	652
cile	645
bozicna ostrva	647
njemacka	732
dzibuti	657
alzir	734
spanija	705
fidzi	662
grcka	666
juzna dzordzija i juzna sendvicka ostrva	808
gvineja bisao	851
hong kong sar kina	671
dzerzi	752
kambodza	639
lihtenstajn	858
sv martin	718
marsalova ostrva	684
makao sar kina	681
norveska	815
sejseli	701
svedska	818
slovacka	703
juzni sudan	782
francuske juzne teritorije	664
tadzikistan	788
istocni timor	820
americka vanjska ostrva	712
britanska djevicanska ostrva	847
americka djevicanska ostrva	850
aland illes	822
albania	720
algeria	734
antartida	628
arabia saudita	817
armenia	721
australia	723
austria	630
belgica	803
benin	855
bielorussia	825
bolivia	725
bosnia i hercegovina	724
bulgaria	638
caiman illes	643
canada	641
centreafricana republica	804
christmas illa	647
cocos illes	846
colombia	729
congo republica del	649
cook illes	651
costa divori	652
croacia	750
dominicana republica	658
emirats arabs units	711
eslovenia	779
estats units eua	845
estonia	660
etiopia	738
feroe illes	805
finlandia	739
franca	663
georgia	806
georgia del sud i sandwich del sud illes	808
grecia	666
groenlandia	667
republica de guinea	668
heard illa i mcdonald illes	669
illes periferiques menors dels eua	712
india	751
indonesia	809
islandia	673
italia	828
japo	753
jordania	810
letonia	678
liban	679
liberia	755
libia	757
lituania	680
macedonia del nord	813
malaisia	767
malvines illes	661
mariannes septentrionals illes	814
marshall illes	684
mauritania	763
mexic	685
micronesia estats federats de	740
mocambic	688
moldavia	686
monaco	758
mongolia	761
namibia	768
niger	859
nigeria	770
norfolk illa	689
nova caledonia	769
panama	875
peru	816
pitcairn illes	692
polinesia francesa	830
reunio illa de la	777
sahara occidental	736
st kitts i nevis	696
st pierre i miquelon	698
st vincent i les grenadines	699
salomo	704
salvador el	783
samoa nord americana	802
sao tome i principe	700
serbia	778
siria	784
somalia	781
sud africa	799
suecia	818
suissa	708
swazilandia	785
tailandia	787
tanzania	792
territori britanic de locea indic	636
tunisia	789
turks i caicos illes	819
txequia	655
ucraina	793
vatica ciutat del	670
venecuela	796
verges britaniques illes	847
verges nord americanes illes	850
zambia	800
afghanistan	627
alandy	822
alzirsko	734
americke panenske ostrovy	850
belorusko	825
bhutan	634
bouvetuv ostrov	635
brazilie	726
britske indickooceanske uzemi	636
britske panenske ostrovy	847
cerna hora	759
cina	646
dansko	656
dzibutsko	657
ekvador	735
faerske ostrovy	805
falklandy malviny	661
filipiny	691
francouzska guyana	826
francouzska jizni a antarkticka uzemi	664
francouzska polynesie	830
gronsko	667
hearduv ostrov a mcdonaldovy ostrovy	669
irak	840
jizni georgie a jizni sandwichovy ostrovy	808
jizni sudan	782
jordansko	810
kajmanske ostrovy	643
kazachstan	829
kena	676
kokosove ostrovy	846
kyrgyzstan	838
lichtenstejnsko	858
lotyssko	678
madarsko	672
mensi odlehle ostrovy usa	712
nemecko	732
nepal	856
nova kaledonie	769
novy zeland	773
oman	849
pakistan	842
palestinska autonomie	690
papua nova guinea	831
pobrezi slonoviny	652
rovnikova guinea	746
recko	666
st pierre a miquelon	698
saudska arabie	817
severni makedonie	813
severni mariany	814
somalsko	781
sudan	706
svata helena ascension a tristan da cunha	695
svata lucie	697
svaty bartolomej	823
svaty krystof a nevis	696
svaty martin francouzska cast	718
svaty martin nizozemska cast	835
svaty tomas a princuv ostrov	700
svaty vincenc a grenadiny	699
syrie	784
salamounovy ostrovy	704
spanelsko	705
spicberky a jan mayen	707
svedsko	818
svycarsko	708
tchaj wan	791
turkmenistan	865
uzbekistan	713
vanocni ostrov	647
vatikan	670
vychodni timor	820
zapadni sahara	736
camerwn	640
ynysoedd cocos keeling	846
congo gweriniaeth ddemocrataidd y	650
ynysoedd y falkland malvinas	661
holy see dinas wladwriaeth y fatican	670
gwlad yr ia	673
iran gweriniaeth islamaidd	848
micronesia gwladwriaethau ffederal o	740
moldofa gweriniaeth	686
gogledd macedonia gweriniaeth	813
st kitts a nevis	696
taiwan talaith china	791
tanzania gweriniaeth unedig	792
wcrain	793
man ynysoedd allanol yr unol daleithiau	712
ynysoedd virgin prydeinig	847
ynysoedd virgin us	850
ynysoedd aland	822
bonaire sint eustatius a saba	716
st martin rhan ffrangeg	718
sint maarten rhan iseldireg	835
ostrig	630
bosnien hercegovina	724
caymanoerne	643
juloen	647
cocosoerne	846
cookoerne	651
aekvatorialguinea	746
falklandsoerne	661
faeroerne	805
graekenland	666
gronland	667
heard oen og mcdonald oerne	669
marshalloerne	684
palaestina	690
rumaenien	833
st kitts og nevis	696
st pierre og miquelon	698
st vincent og grenadinerne	699
sao tome og principe	700
saudi arabien	817
salomonoerne	704
osttimor	820
turks og caicosoerne	819
usas ydre smaoer	712
britiske jomfruoer	847
amerikanske jomfruoer	850
alandsoerne	822
st martin fransk side	718
st martin hollandsk side	835
agypten	659
amerikanisch samoa	802
aquatorialguinea	746
athiopien	738
danemark	656
faroer	805
franzosisch guayana	826
franzosisch polynesien	830
franzosische sud und antarktisgebiete	664
nordliche marianen	814
osterreich	630
staat palastina	690
papua neuguinea	831
rumanien	833
sao tome und principe	700
st kitts und nevis	696
st vincent und die grenadinen	699
sudafrika	799
sudgeorgien und die sudlichen sandwichinseln	808
sudsudan	782
syrien arabische republik	784
tansania vereinigte republik	792
turkei	710
turks und caicosinseln	819
afganistan	627
azerbaiyan	631
butan	634
territorio britanico del oceano indico	636
camerun	640
islas caiman	643
islas cocos keeling	846
gabon	665
hungria	672
japon	753
kazajistan	829
kirguistan	838
republica democratica popular de lao	841
libano	679
mali	872
rumania	833
santa helena ascension y tristan de acuna	695
st kitts y nevis	696
santa lucia	697
san pedro y miquelon	698
santo tome y principe	700
islas salomon	704
taiwan	791
tayikistan	788
tunez	789
turquia	710
islas aland	822
bonaire san eustaquio y saba	716
st martin francesa	718
sint maarten neerlandesa	835
sudan del sur	782
alzeeria	734
aomen hiina erihalduspiirkond	681
araabia uhendemiraadid	711
aserbaidzaan	631
bouveti saar	635
bonaire sint eustatius ja saba	716
ekvatoriaal guinea	746
faari saared	805
groonimaa	667
hongkong hiina erihalduspiirkond	671
ida timor	820
joulusaar	647
korgozstan	838
kupros	654
liibua	757
louna georgia ja louna sandwichi saared	808
lati	678
laane sahara	736
paapua uus guinea	831
prantsuse lounaalad	664
prantsuse poluneesia	830
pohja makedoonia	813
pohja mariaanid	814
st kitts ja nevis	696
st pierre ja miquelon	698
st vincent ja grenadiinid	699
sao tome ja principe	700
seisellid	701
louna sudaan	782
suuria	784
sveits	708
tsaad	644
tsehhi	655
tsiili	645
turgi	710
uus kaledoonia	769
uus meremaa	773
uhendriikide hajasaared	712
cocosak keeling uharteak	846
vatikanoa egoitza santua	670
santa helena ascension eta tristan da cunha	695
st kitts eta nevis	696
st pierre eta mikelune	698
st vincent eta grenadinak	699
aland uharteak	822
bonaire san eustakio eta saba	716
san martin frantsesa	718
san martin herbeheretarra	835
azerbaidzan	631
bouvetnsaari	635
brittilainen intian valtameren alue	636
brittilaiset neitsytsaaret	847
etela afrikka	799
etela georgia ja etelaiset sandwichsaaret	808
etela sudan	782
farsaaret	805
ita timor	820
itavalta	630
lansi sahara	736
papua uusi guinea	831
pohjois makedonia	813
pohjois mariaanit	814
paivantasaajan guinea	746
ranskan etelaiset alueet	664
st vincent ja grenadiinit	699
tsad	644
turks ja caicossaaret	819
uusi kaledonia	769
uusi seelanti	773
valko venaja	825
venaja	694
samoa americaines	802
antigua et barbuda	629
azerbaidjan	631
bahrein	632
bosnie herzegovine	724
ile bouvet	635
bresil	726
ocean indien britannique	636
iles caimans	643
ile christmas	647
iles cocos	846
iles cook	651
equateur	735
egypte	659
guinee equatoriale	746
erythree	737
iles feroe	805
polynesie francaise	830
terres australes francaises	664
grece	666
guinee	668
iles heard et macdonald	669
st siege vatican	670
israel	827
jamaique	675
koweit	677
iles marshall	684
nouvelle caledonie	769
niue	860
ile norfolk	689
iles mariannes du nord	814
norvege	815
papouasie nouvelle guinee	831
perou	816
iles pitcairn	692
st helene	695
st christophe et nieves	696
st lucie	697
st pierre et miquelon	698
st vincent et les grenadines	699
st marin	873
sao tome et principe	700
senegal	780
slovenie	779
iles salomon	704
georgie du sud et les iles sandwich du sud	808
svalbard et ile jan mayen	707
royaume deswatini	785
suede	818
thailande	787
trinite et tobago	709
iles turques et caiques	819
iles mineures eloignees des etats unis	712
ouzbekistan	713
wallis et futuna	714
yemen	715
bonaire st eustache et saba	716
ile de man	717
montenegro	759
st martin partie francaise	718
st martin partie neerlandaise	835
an afganastain	627
an albain	720
an ailgeir	734
samo meiriceanach	802
andora	821
angola	722
antigua agus barbuda	629
an airgintin	839
an airmein	721
aruba	1001
an astrail	723
an asarbaiseain	631
na bahamai	824
bairein	632
an bhanglaideis	633
barbados	852
an bhealaruis	825
an bheilis	728
beirmiuda	836
an bhutain	634
an bhoisnia agus an heirseagaivein	724
an bhotsuain	727
oilean bouvet	635
an bhrasail	726
crioch aigean indiach na breataine	636
bruine	637
an bhulgair	638
buircine faso	868
an bhuruin	869
an chamboid	639
camarun	640
oileain cayman	643
poblacht na hafraice lair	804
poblacht na sine	646
an tsin	646
oilean na nollag	647
oileain cocos keeling	846
an choloim	729
oileain chomora	648
poblacht an chongo	649
an congo	649
poblacht dhaonlathach an chongo	650
oileain cook	651
costa rice	730
costa eabhair	652
an costa eabhair	652
an chroit	750
cuba	653
eacuador	735
an eigipt	659
an tsalvadoir	783
an ghuine mheanchiorclach	746
an eiritre	737
an eastoin	660
an aetoip	738
oileain fhaclainne malvinas	661
oileain fharo	805
fidsi	662
guain na fraince	826
polaineis na fraince	830
criocha deisceartacha na fraince	664
an ghabuin	665
an ghearmain	732
gana	743
giobraltar	807
an ghreig	666
greanada	741
guadaluip	745
an ghuain	749
oilean heard agus oileain mcdonald	669
cathair na vatacaine	670
honduras	837
an ungair	672
an ioslainn	673
an indineis	809
poblacht ioslamach na hiaraine	848
an iarain	848
an iaraic	840
an iodail	828
iamaice	675
an tseapain	753
an iordain	810
an chasacstain	829
an cheinia	676
cireabaiti	871
an choire thuaidh	811
an choire theas	754
poblacht na coire	754
an choire	754
cuait	677
an chirgeastain	838
an liobain	679
leosota	756
an libeir	755
lichtinstein	858
an liotuain	680
an mhalaiv	766
oileain mhaildive	683
maili	872
malta	853
oileain marshall	684
an mharatain	763
oilean mhuiris	765
micrineis stait chonaidhme	740
an mholdoiv	686
an mhongoil	761
maraco	687
mosaimbic	688
maenmar burma	760
naru	874
an isiltir	772
an nua chaladoin	769
an nua shealainn	773
an nigir	859
an nigeir	770
oilean norfolk	689
poblacht iarthar na macadoine	813
an mhacadoin thuaidh	813
oileain mariana thuaidh	814
an phacastain	842
stat na palaistine	690
an phalaistin	690
nua ghuine phapua	831
peiriu	816
na hoileain fhilipineacha	691
oileain pitcairn	692
an phortaingeil	775
porto rice	774
an romain	833
an ruis	694
conaidhm na ruise	694
st kitts agus nevis	696
st pierre agus miquelon	698
st vincent agus na greanaidini	699
samo	862
san mairine	873
sao tome agus principe	700
an araib shadach	817
an tseineagail	780
na seiseil	701
singeapor	702
an tslovaic	703
an tsloivein	779
oileain sholamon	704
an tsomail	781
an tseoirsia theas agus oileain sandwich theas	808
an spainn	705
sri lanca	863
an tsudain	706
an eilveis	708
taiwan cuige na sine	791
an taidsiceastain	788
poblacht aontaithe na tansaine	792
an tansain	792
an tealainn	787
tiomor leste	820
toga	4
oileain na trionoide agus tobaga	709
an tuineis	789
an tuircmeanastain	865
oileain na dturcach agus caicos	819
an ucrain	793
aontas na neimiriochtai arabacha	711
an riocht aontaithe	844
an bhreatain mhor	844
stait aontaithe mheiricea	845
stait aontaithe	845
oileain imeallacha stait aontaithe	712
an uisbeiceastain	713
vanuatu	867
veiniseala	796
vitneam	797
oileain bhriotanacha na maighdean	847
oileain mheiriceanacha na maighdean	850
an sahara thiar	736
eimin	715
an tsiombaib	801
oileain aland	822
bonaire sint eustatius agus saba	716
geansai	742
oilean mhanann	717
geirsi	752
montaineagro	759
st martin cuid na fraince	718
sint maarten cuid na hisiltire	835
an tsudain theas	782
acerbaixan	631
belxica	803
territorio britanico do oceano indico	636
illas caiman	643
illas cocos keeling	846
congo republica democratica do	650
guiana francesa	826
alemana	732
guiana	749
republica de haiti	870
xapon	753
casaquistan	829
republica popular e democratica de corea	811
kirguizistan	838
republica das maldivas	683
republica das illas marshall	684
nixer	859
paquistan	842
santa helena ascension e tristan da cunha	695
st kitts e nevis	696
san pedro e miquelon	698
san tome e principe	700
illas salomon	704
surafrica	799
illas virxes britanicas	847
illas aland	822
bonaire san eustaquio e saba	716
san martino francesa	718
sudan do sur	782
caina sin	646
tsibiran cocos keeling	846
masar misira	659
iziraila	827
burma miyamar	760
sham siriya	784
tsibirin aland	822
bonaire sint eustatius da saba	716
st martin bangaren faransa	718
sint maarten sashin yaren mutanen holland	835
alandski otoci	822
kokosovi keelingovi otoci	846
bozicni otok	647
spanjolska	705
marsalovi otoci	684
mjanmar burma	760
palestinsko podrucje	690
francuski juzni i antarkticki teritoriji	664
mali udaljeni otoci sad a	712
afganisztan	627
antigua es barbuda	629
argentina	839
ormenyorszag	721
ausztralia	723
azerbajdzsan	631
bahama szigetek	824
feheroroszorszag	825
bosznia hercegovina	724
bouvet sziget	635
brazilia	726
brit indiai oceani terulet	636
zold foki koztarsasag	642
kajman szigetek	643
csad	644
kina	646
karacsony sziget	647
kokusz keeling szigetek	846
comore szigetek	648
cook szigetek	651
elefantcsontpart	652
horvatorszag	750
dania	656
egyenlitoi guinea	746
esztorszag	660
falkland szigetek	661
feroer	805
fidzsi szigetek	662
finnorszag	739
franciaorszag	663
francia polinezia	830
francia deli teruletek	664
gruzia	806
nemetorszag	732
ghana	743
gibraltar	807
gorogorszag	666
bissau guinea	851
heard sziget es mcdonald szigetek	669
indonezia	809
irorszag	674
olaszorszag	828
japan	753
kazahsztan	829
kirgizisztan	838
lettorszag	678
litvania	680
eszak macedonia	813
madagaszkar	682
maldiv szigetek	683
marshall szigetek	684
mexiko	685
mikroneziai szovetsegi allamok	740
marokko	687
uj kaledonia	769
uj zeland	773
norfolk sziget	689
eszaki mariana szigetek	814
norvegia	815
pakisztan	842
papua uj guinea	831
fulop szigetek	691
pitcairn szigetek	692
lengyelorszag	832
portugalia	775
oroszorszag	694
st kitts es nevis	696
st vincent es a grenadine szigetek	699
sao tome es principe	700
szaudi arabia	817
szenegal	780
seychelle szigetek	701
szingapur	702
szlovakia	703
szlovenia	779
salamon szigetek	704
szomalia	781
deli georgia es deli sandwich szigetek	808
spanyolorszag	705
szudan	706
spitzbergak es jan mayen	707
szvazifold	785
svedorszag	818
svajc	708
sziria	784
tadzsikisztan	788
thaifold	787
kelet timor	820
tokelau szigetek	864
trinidad es tobago	709
tunezia	789
torokorszag	710
turkmenisztan	865
turks es caicos szigetek	819
az amerikai egyesult allamok lakatlan kulbirtokai	712
uzbegisztan	713
brit virgin szigetek	847
amerikai virgin szigetek	850
wallis es futuna	714
nyugat szahara	736
man sziget	717
szent marton sziget francia resz	718
szent marton sziget holland resz	835
del szudan	782
koszovo	857
kepulauan cocos keeling	846
kepulauan falkland malvinas	661
st kitts dan nevis	696
st pierre dan miquelon	698
st vincent dan grenadines	699
sameinudu arabisku furstadaemin	711
antigva og barbuda	629
sudurskautslandid	628
bandariska samoa	802
austurriki	630
astralia	723
alandseyjar	822
aserbaisjan	631
bosnia og hersegovina	724
belgia	803
burkina faso	868
burundi	869
bermuda	836
brunei	637
brasilia	726
hvita russland	825
belis	728
kokoseyjar	846
lydstjornarlydveldid kongo	650
mid afrikulydveldid	804
kongo	4
filabeinsstrondin	652
cooks eyjar	651
sile	645
kamerun	640
kolumbia	729
kosta rika	730
kuba	653
graenhofdaeyjar	642
jolaeyja	647
kipur	654
tekkland	655
thyskaland	732
djibuti	657
danmork	656
dominika	733
dominiska lydveldid	658
alsir	734
vestur sahara	736
spann	705
ethiopia	738
fidjieyjar	662
mikronesia	740
faereyjar	805
franska gvaejana	826
graenland	667
ginea	668
gvadelupeyjar	745
midbaugs ginea	746
sudur georgia og sudur sandvikureyjar	808
ginea bissa	851
gvaejana	749
kroatia	750
irland	674
island	673
jamaika	675
kenia	676
kambodia	639
kiribati	871
komoreyjar	648
sankti kristofer og nevis	696
nordur korea	811
sudur korea	754
kuveit	677
cayman eyjar	643
libanon	679
sankti lusia	697
lesoto	756
lithaen	680
luxemborg	812
monako	758
moldova	686
nordur makedonia	813
makao	681
nordur marianaeyjar	814
maritania	763
maritius	765
maldivur	683
malavi	766
malasia	767
mosambik	688
nyja kaledonia	769
nikaragva	771
nauru	874
nyja sjaland	773
franska polynesia	830
papua nyja ginea	831
polland	832
puerto riko	774
palestina	690
portugal	775
pala	854
paragvae	776
rumenia	833
russland	694
ruanda	861
sadi arabia	817
salomonseyjar	704
seychelles eyjar	701
svithjod	818
singapur	702
slovenia	779
svalbardi	707
slovakia	703
sierra leone	834
surinam	843
sudur sudan	782
sao tome og prinsipe	700
syrland	784
esvatini	785
turks og caicoseyjar	819
fronsku sudlaegu landsvaedin	664
togo	786
tailand	787
tadsikistan	788
tokela	864
austur timor	820
tunis	789
trinidad og tobago	709
tuvalu	866
taivan	791
tansania	792
ukraina	793
uganda	794
smaeyjar bandarikjanna	712
urugvae	795
usbekistan	713
vatikanid	670
sankti vinsent og grenadinur	699
venesuela	796
bresku jomfruaeyjar	847
bandarisku jomfruaeyjar	850
wallis og futunaeyjar	714
samoa	862
kosovo	857
sudur afrika	799
sambia	800
isole aland	822
isole faer oer	805
territori britannici delloceano indiano	636
st pierre e miquelon	698
santelena isola di ascensione e tristan da cunha	695
st vincent e grenadine	699
samoaya amerikani	802
anguila	719
antarktika	628
antigua u berbuda	629
arjentin	839
belize	728
bolivya	725
bosniya u herzegovina	724
brazil	726
erde okyanusa hindi ya britani	636
bruney	637
giraven kaymane	643
komara afrikaya navend	804
girava sersale	647
giraven cocos keeling	846
kongo kinsasa	650
giraven cook	651
perave diranfil	652
kipros	654
danimarka	656
cibuti	657
komara dominik	658
gineya rojbendi	746
eritrea	737
giraven malvin	661
giraven feroe	805
fiji	662
finlenda	739
guyanaya fransi	826
polinezyaya fransi	830
erden basur en fransi	664
cibraltar	807
grinlenda	667
gine	668
gine bissau	851
girava heard u giraven mcdonald	669
islenda	673
indonezya	809
irlenda	674
italya	828
koreya bakur	811
koreya basur	754
liberya	755
libya	757
litvanya	680
luksemburg	812
maldiv	683
giraven marsal	684
moritanya	763
mauritius	765
meksik	685
mikronezya	740
mozambik	688
myanmar birmanya	760
namibya	768
kaledonyaya nu	769
nu zelenda	773
nikaragua	771
nijer	859
nijerya	770
giraven bakure marianan	814
norwec	815
xaken filistini	690
papua gineya nu	831
filipin	691
giraven pitcairn	692
porto riko	774
rusya	694
ezize helena	695
st kitts u nevis	696
st pierre u miquelon	698
st vincent u giraven grenadin	699
sao tome u prinsipe	700
erebistana siyudi	817
seysel	701
giraven salomon	704
afrikaya basur	799
south georgia u giraven sandwich a basur	808
svalbard u jan mayen	707
swazilenda	785
swed	818
swisre	708
suri	784
tacikistan	788
timora leste	820
trinidad u tobago	709
giraven turk u kaikos	819
ukrayna	793
emirtiyen erebi yen yekbuyi	711
keyaniya yekbuyi	844
dewleten yekbuyi yen amerikaye	845
giraven derveyi picuk en dewleten yekbuyi	712
uruguay	795
giraven virgin britani	847
giraven virgin us	850
wallis u futuna	714
zimbabwe	801
giraven aland	822
bonaire sint eustatius u saba	716
st martin besa fransi	718
sint maarten besa hollandi	835
sudana basur	782
jungtiniai arabu emyratai	711
armenija	721
alandu salos	822
azerbaidzanas	631
bangladesas	633
brunejus	637
karibu nyderlandai	716
buve sala	635
kokosu kilingo salos	846
kongas kinsasa	650
centrines afrikos respublika	804
kongas brazavilis	649
sveicarija	708
kamerunas	640
zaliasis kysulys	642
kaledu sala	647
cekija	655
dzibutis	657
alzyras	734
vakaru sachara	736
eritreja	737
fidzis	662
fareru salos	805
prancuzija	663
prancuzijos gviana	826
gvineja	668
pusiaujo gvineja	746
pietu dzordzija ir pietu sandvico salos	808
bisau gvineja	851
indijos vandenyno britu sritis	636
dzersis	752
siaures koreja	811
pietu koreja	754
kaimanu salos	643
lichtensteinas	858
marsalo salos	684
siaures makedonija	813
mianmaras birma	760
marianos siaurines salos	814
niuje	860
prancuzijos polinezija	830
papua naujoji gvineja	831
seiseliai	701
svedija	818
singapuras	702
sv elenos sala	695
slovenija	779
siera leone	834
pietu sudanas	782
san tome ir prinsipe	700
cadas	644
prancuzijos pietu sritys	664
tadzikija	788
rytu timoras	820
turkmenistanas	865
jungtiniu valstiju mazosios tolimosios salos	712
vatikano miesto valstybe	670
sventasis vincentas ir grenadinai	699
didziosios britanijos mergeliu salos	847
jungtiniu valstiju mergeliu salos	850
volisas ir futuna	714
pietu afrika	799
zimbabve	801
apvienotie arabu emirati	711
afganistana	627
albanija	720
australija	723
azerbaidzana	631
bangladesa	633
belgija	803
bulgarija	638
senbartelmi	823
bolivija	725
niderlandes karibu salas	716
brazilija	726
butana	634
botsvana	727
kanada	641
kokosu kilinga salas	846
centralafrikas republika	804
kongo brazavila	649
sveice	708
kotdivuara	652
kameruna	640
ziemsvetku sala	647
cehija	655
vacija	732
dzibutija	657
danija	656
dominikana	658
alzirija	734
egipte	659
rietumsahara	736
mikronezija	740
feru salas	805
grenada	741
francijas gviana	826
gernsija	742
gibraltars	807
ekvatoriala gvineja	746
griekija	666
dienviddzordzija un dienvidsendvicu salas	808
gvineja bisava	851
gajana	749
kinas ipasas parvaldes apgabals honkonga	671
herda sala un makdonalda salas	669
horvatija	750
ungarija	672
indonezija	809
irija	674
izraela	827
indijas okeana britu teritorija	636
iraka	840
irana	848
italija	828
dzersija	752
jordanija	810
japana	753
kirgizstana	838
ziemelkoreja	811
kazahstana	829
libana	679
sentlusija	697
lihtensteina	858
srilanka	863
liberija	755
libija	757
senmartena	718
marsala salas	684
ziemelmakedonija	813
mjanma birma	760
kinas ipasas parvaldes apgabals makao	681
ziemelu marianas salas	814
mauritanija	763
mauricija	765
maldivija	683
malavija	766
namibija	768
nigera	859
nigerija	770
niderlande	772
norvegija	815
nepala	856
jaunzelande	773
omana	849
francijas polinezija	830
papua jaungvineja	831
filipinas	691
pakistana	842
senpjera un mikelona	698
pitkernas salas	692
portugale	775
rumanija	833
sauda arabija	817
zalamana salas	704
seiselu salas	701
sudana	706
singapura	702
sv helenas sala	695
svalbara un jana majena sala	707
slovakija	703
sanmarino	873
senegala	780
somalija	781
dienvidsudana	782
sintmartena	835
sirija	784
terksas un kaikosas salas	819
cada	644
francijas dienvidjuru teritorija	664
tadzikistana	788
turkmenistana	865
trinidada un tobago	709
taivana	791
tanzanija	792
asv mazas aizjuras salas	712
uzbekistana	713
vatikans	670
sentvinsenta un grenadinas	699
britu virdzinas	847
asv virdzinas	850
dienvidafrikas republika	799
kepulauan georgia selatan sandwich selatan	808
kepulauan heard mcdonald	669
kepulauan terpencil as	712
kepulauan virgin as	850
l afganistan	627
l albanija	720
l algerija	734
is samoa amerikana	802
l angola	722
l antartika	628
l argentina	839
l armenja	721
l awstralja	723
l awstrija	630
l azerbajgan	631
il bahamas	824
il bahrain	632
il bangladesh	633
il belarussja	825
il belgju	803
il belize	728
il benin	855
il bhutan	634
il bolivja	725
il boznija ħerzegovina	724
il botswana	727
gzira bouvet	635
il brazil	726
territorju brittaniku tal ocean indjan	636
il brunei	637
il bulgarija	638
il burkina faso	868
il burundi	869
il kambodja	639
il kamerun	640
il kanada	641
il gzejjer cayman	643
ir repubblika centru afrikana	804
ic chad	644
ic cili	645
ic cina	646
il gzira christmas	647
gzejjer cocos keeling	846
il kolombja	729
il kongo brazzaville	649
ir repubblika demokratika tal kongo	650
gzejjer cook	651
il costa rica	730
il kosta tal avorju	652
il kroazja	750
cipru	654
ir repubblika ceka	655
id danimarka	656
il djibouti	657
ir repubblika dominicana	658
l ekwador	735
l egittu	659
il guinea ekwatorjali	746
l eritrea	737
l estonja	660
l etjopja	738
il gzejjer falkland	661
il gzejjer faeroe	805
figi	662
il finlandja	739
il guyana franciza	826
polinezja franciza	830
it territorji francizi tan nofsinhar	664
il gabon	665
il gambja	744
il georgia	806
il germanja	732
il ghana	743
gibilta	807
il grecja	666
il gwatemala	747
il guinea	668
il guinea bissau	851
il guyana	749
il haiti	870
il gzejjer heard ul gzejjer mcdonald	669
l istat tal belt tal vatikan	670
il honduras	837
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	671
l ungerija	672
l izlanda	673
l indja	751
l indonezja	809
l iran	848
l iraq	840
l irlanda	674
izrael	827
l italja	828
il gamajka	675
il gappun	753
il gordan	810
il kazakistan	829
il kenja	676
il korea ta fuq	811
il korea tisfel	754
il kuwajt	677
il kirgizistan	838
il laos	841
il latvja	678
il libanu	679
il lesoto	756
il liberja	755
il libja	757
il liechtenstein	858
il litwanja	680
il lussemburgu	812
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	681
il malawi	766
il malasja	767
il maldivi	683
il mali	872
gzejjer marshall	684
il mauritania	763
il messiku	685
il mikronezja	740
il moldova	686
il mongolja	761
il marokk	687
il mozambique	688
il myanmar burma	760
in namibja	768
in nepal	856
in netherlands	772
in nikaragwa	771
in niger	859
in nigerja	770
gzira norfolk	689
il macedonja ta fuq	813
gzejjer mariana tat tramuntana	814
in norvegja	815
l oman	849
il pakistan	842
it territorji palestinjani	690
il panama	875
il paragwaj	776
il peru	816
il filippini	691
gzejjer pitcairn	692
il polonja	832
il portugall	775
il qatar	693
ir rumanija	833
ir russja	694
ir rwanda	861
st vincent ul grenadini	699
sao tome u principe	700
l arabja sawdija	817
is senegal	780
is seychelles	701
is slovakkja	703
is slovenja	779
il gzejjer solomon	704
is somalja	781
l afrika tisfel	799
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	808
is sri lanka	863
is sudan	706
is suriname	843
l eswatini	785
l izvezja	818
l izvizzera	708
is sirja	784
it tajwan	791
it tagikistan	788
it tanzanija	792
it tajlandja	787
it togo	786
it tokelau	864
it tunezija	789
it turkija	710
it turkmenistan	865
il gzejjer turks u caicos	819
l uganda	794
l ukrajna	793
l emirati għarab magħquda	711
ir renju unit	844
l istati uniti	845
l istati uniti tal amerka	845
il gzejjer minuri mbiegħda tal istati uniti	712
l urugwaj	795
l uzbekistan	713
il venezwela	796
il vjetnam	797
il gzejjer vergni brittanici	847
il gzejjer vergni tal istati uniti	850
is saħara tal punent	736
il jemen	715
iz zambja	800
iz zimbabwe	801
il gzejjer aland	822
in netherlands tal karibew	716
il montenegro	759
is serbja	778
is sudan tisfel	782
il kosovo	857
osterrike	630
bouvetoya	635
kokosoyene	846
cookoyene	651
christmasoya	647
vest sahara	736
falklandsoyene	661
mikronesiafoderasjonen	740
faeroyene	805
ekvatorial guinea	746
sor georgia og de sore sandwichoyene	808
heard og mcdonald oyene	669
caymanoyene	643
marshalloyene	684
nord makedonia	813
nord marianene	814
ny caledonia	769
papua ny guinea	831
de okkuperte palestinske omradene	690
salomonoyene	704
sor sudan	782
sint maarten nederlandsk del	835
turks og caicosoyene	819
sore franske territorier	664
ost timor	820
usa mindre utenforliggende oyer	712
st vincent og grenadinene	699
jomfruoyene britisk	847
jomfruoyene usa	850
wallis og futunaoyene	714
sor afrika	799
republiek albanie	720
republiek armenie	721
gemenebest van australie	723
gemenebest van de bahamas	824
bahamas	824
republiek wit rusland	825
bosnie en herzegovina	724
bosnie herzegovina	724
federale republiek brazilie	726
republiek kaapverdie	642
kaapverdie	642
centraal afrikaanse republiek	804
republiek kroatie	750
kroatie	750
republiek equatoriaal guinea	746
equatoriaal guinea	746
federale democratische republiek ethiopie	738
faeroer	805
frans polynesie	830
republiek guinee bissau	851
cooperatieve republiek guyana	749
republiek haiti	870
republiek indonesie	809
staat israel	827
hasjemitisch koninkrijk jordanie	810
kirgizie	838
staat libie	757
islamitische republiek mauritanie	763
federale staten van micronesie	740
republiek moldavie	686
moldavie	686
republiek namibie	768
nieuw caledonie	769
nieuw zeeland	773
republiek noord macedonie	813
noord macedonie	813
onafhankelijke staat papoea nieuw guinea	831
papoea nieuw guinea	831
sint helena	695
federatie st kitts en nevis	696
st kitts en nevis	696
st pierre en miquelon	698
st vincent en de grenadines	699
democratische republiek sao tome en principe	700
sao tome en principe	700
koninkrijk saudi arabie	817
saudi arabie	817
republiek slovenie	779
federale republiek somalie	781
zuid afrika	799
zuid georgia en de zuidelijke sandwicheilanden	808
democratische republiek timor leste	820
republiek tunesie	789
tunesie	789
turks en caicoseilanden	819
sint maarten frans deel	718
sint maarten franse antillen	718
collectiviteit van sint maarten	718
republiek servie	778
servie	778
sint maarten nederlands deel	835
republiek zuid soedan	782
zuid soedan	782
kokosoyane	846
cookoyane	651
falklandsoyane	661
faeroyane	805
sor georgia og de sore sandwichoyane	808
heard og mcdonald oyane	669
caymanoyane	643
marshalloyane	684
nord marianane	814
dei okkuperte palestinske omrada	690
salomonoyane	704
turks og caicosoyane	819
aust timor	820
usa mindre utanforliggande oyar	712
st vincent og grenadinane	699
jomfruoyane britisk	847
jomfruoyane usa	850
wallis og futunaoyane	714
de franske sorterritorier	664
heard og mcdonaldoyene	669
norfolkoya	689
det palestinske omradet	690
pitcairnoyene	692
sor georgia og sor sandwichoyene	808
usas ytre oyer	712
de britiske jomfruoyene	847
de amerikanske jomfruoyene	850
samoa amerykanskie	802
bialorus	825
bosnia i hercegowina	724
republika zielonego przyladka	642
wyspa bozego narodzenia	647
wybrzeze kosci sloniowej	652
gwinea rownikowa	746
francuskie terytoria poludniowe i antarktyczne	664
wegry	672
wlochy	828
lotwa	678
macedonia polnocna	813
moldawia	686
mariany polnocne	814
papua nowa gwinea	831
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	695
st vincent i grenadyny	699
wyspy swietego tomasza i ksiazeca	700
slowenia	779
poludniowa afryka	799
georgia poludniowa i sandwich poludniowy	808
tadzykistan	788
dalekie wyspy mniejsze stanow zjednoczonych	712
wyspy dziewicze stanow zjednoczonych	850
czarnogora	759
afeganistao	627
antigua e barbuda	629
argelia	734
bielorrussia	825
butao	634
cazaquistao	829
gabao	665
georgia do sul e ilhas sandwich do sul	808
gronelandia	667
guine	668
guine bissau	851
guine equatorial	746
iemen	715
ilhas aland	822
ilhas caimao	643
ilhas cocos keeling	846
ilhas faroe	805
ilhas salomao	704
ilhas virgens britanicas	847
japao	753
madagascar	682
malaui	766
mauricia	765
mianmar birmania	760
micronesia	740
mocambique	688
nicaragua	771
nova zelandia	773
paises baixos caribenhos	716
papua nova guine	831
paquistao	842
quenia	676
quirguistao	838
camaroes	640
reuniao	777
romenia	833
sao bartolomeu	823
sao cristovao e neves	696
sao martinho	4
sao vicente e granadinas	699
servia	778
essuatini	785
sudao	706
sudao do sul	782
suica	708
tajiquistao	788
terras austrais e antarticas francesas	664
territorios palestinos	690
turquemenistao	865
ucrania	793
uzbequistao	713
zimbabue	801
antigua si barbuda	629
samoa americana	802
insulele aland	822
bosnia si hertegovina	724
sfantul bartolomeu	823
insulele cocos keeling	846
elvetia	708
sahara occidentala	736
franta	663
guyana franceza	826
guineea ecuatoriala	746
georgia de sud si insulele sandwich de sud	808
guineea bissau	851
ras hong kong a chinei	671
insula heard si insulele mcdonald	669
croatia	750
kargazstan	838
st kitts si nevis	696
sfanta lucia	697
sfantul martin	718
ras macao a chinei	681
noua zeelanda	773
polinezia franceza	830
papua noua guinee	831
st pierre si miquelon	698
sfanta elena	695
svalbard si jan mayen	707
sao tome si principe	700
insulele turks si caicos	819
teritoriile australe si antarctice franceze	664
trinidad si tobago	709
insulele indepartate ale sua	712
statul cetatii vaticanului	670
st vincent si grenadinele	699
wallis si futuna	714
albansko	720
armensko	721
antarktida	628
rakusko	630
karibske holandsko	716
svajciarsko	708
estonsko	660
zapadna sahara	736
spanielsko	705
finsko	739
mikronezia	740
francuzsko	663
gruzinsko	806
francuzska guayana	826
grecko	666
juzna georgia a juzne sandwichove ostrovy	808
hongkong oao ciny	671
chorvatsko	750
irsko	674
britske indickooceanske uzemie	636
svaty kristof a nevis	696
svata lucia	697
lichtenstajnsko	858
cierna hora	759
svaty martin fr	718
severne macedonsko	813
macao oao ciny	681
severne mariany	814
mauricius	765
nova kaledonia	769
norsko	815
francuzska polynezia	830
polsko	832
palestinske uzemia	690
saudska arabia	817
svata helena	695
juzny sudan	782
svaty tomas a princov ostrov	700
salvador	783
svaty martin hol	835
syria	784
francuzske juzne a antarkticke uzemia	664
vychodny timor	820
turkmensko	865
mensie odlahle ostrovy usa	712
svaty vincent a grenadiny	699
ameriska samoa	802
alandski otoki	822
demokraticna republika kongo	650
centralnoafriska republika	804
svica	708
slonokoscena obala	652
nemcija	732
grcija	666
juzna georgia in juzni sandwichevi otoki	808
hrvaska	750
madzarska	672
st kitts in nevis	696
crna gora	759
norfolski otok	689
st pierre in miquelon	698
slovaska	703
francosko juzno ozemlje	664
turcija	710
stranski zunanji otoki zdruzenih drzav	712
st vincent in grenadine	699
britanski deviski otoki	847
ameriski deviski otoki	850
juznoafriska republika	799
jasiiradaha cocos keeling	846
gini bisaaw	851
israaiil	827
jasiiradaha aland	822
bonaire sint eustatius iyo saba	716
st martin qayb faransiis ah	718
sint maarten qaybta nederlandka	835
shqiperi	720
andorre	821
angole	722
anguile	719
antarktide	628
argjentine	839
arube	1001
belgjike	803
bosnje hercegovine	724
botsvane	727
kepi i gjelber	642
republika afrikano qendrore	804
kine	646
ishujt kokos kiling	846
kongo brazavil	649
kosta rike	730
bregu i fildishte	652
kube	653
republika ceke	655
danimarke	656
dominike	733
finlande	739
france	663
guajana frenge	826
polinezia frenge	830
territoret frenge jugore	664
groenlande	667
grenade	741
guatemale	747
guinea bisau	851
guajane	749
ishujt herd mekdonald	669
rva i hong kongut kine	671
islande	673
irlande	674
xhamajke	675
rva i makaos kine	681
malte	853
martinike	762
meksike	685
mianmar burma	760
holande	772
zelande e re	773
ishujt veriore mariana	814
ruande	861
shen helena	695
shen kits e nevis	696
shen lucia	697
shen pier dhe mikelon	698
shen vinsent grenadinet	699
sao tome prinsipe	700
afrike e jugut	799
xhorxha jugore dhe ishujt sanduic te jugut	808
spanje	705
sri lanke	863
svalbard zhan majen	707
zvicer	708
tajlande	787
ishujt turk kaikos	819
ugande	794
mbreteria e bashkuar	844
ishujt e pertejme shba se	712
venezuele	796
ishujt e virgjer britanike	847
ishujt e virgjer amerikane	850
sahara perendimore	736
gernsi	742
xhersi	752
shen bartolomeo	823
shen martin	4
bonaire st eustatius och saba	716
bouveton	635
kokosoarna	846
cookoarna	651
julon	647
vastsahara	736
falklandsoarna	661
faroarna	805
heard och mcdonaldsoarna	669
st kitts och nevis	696
caymanoarna	643
st martin franska delen	718
marshalloarna	684
norfolkon	689
st pierre och miquelon	698
pitcairnoarna	692
palestinska territoriet ockuperade	690
salomonoarna	704
sao tome och principe	700
sint maarten nederlandska delen	835
turks och caicosoarna	819
franska sodra territorierna	664
tokelauoarna	864
usa s yttre oar	712
st vincent och grenadinerna	699
brittiska jungfruoarna	847
amerikanska jungfruoarna	850
wallis och futunaoarna	714
kongo jamhuri ya kidemokrasia	650
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	811
korea kusini jamhuri	754
st vincent na grenadines	699
ngwane ufalme wa eswatini	785
tanzania jamhuri ya muungano	792
bonaire st eustache na saba	716
mtakatifu barthelemy	823
st martin sehemu ya kifaransa	718
st martin sehemu ya uholanzi	835
birlesen arap emiratlary	711
angilya	719
albaniya	720
awstriya	630
awstraliya	723
azerbayjan	631
bosniya we gertsegowina	724
belgiya	803
bolgariya	638
bahreyn	632
sen bartelemi	823
boliwiya	725
boneyr sint estatius we saba	716
braziliya	726
belarusiya	825
sweysariya	708
kot diwuar	652
kitay	646
kolumbiya	729
kabo werde	642
kyurasao	731
cehiya	655
germaniya	732
daniya	656
estoniya	660
musur	659
eritriya	737
efiopiya	738
finlandiya	739
mikroneziya	740
fransiya	663
beyik britaniya	844
gruziya	806
grenlandiya	667
gambiya	744
gwineya	668
ekwatorial gwineya	746
gretsiya	666
gunorta jorjiya we gunorta sandwic adalary	808
gwineya bisau	851
gayana	749
horwatiya	750
wengriya	672
ysrayyl	827
hindi ummanynda britaniya teritoriyasy	636
yamayka	675
yaponiya	753
keniya	676
sent kits we newis	696
demirgazyk koreya	811
gunorta koreya	754
kuweyt	677
kayman adalary	643
sent lyusiya	697
lihtensteyn	858
liberiya	755
lyuksemburg	812
latwiya	678
liwiya	757
moldowiya	686
cernogoriya	759
sent marten	718
marsall adalary	684
demirgazyk makedoniya	813
myanma	760
mongoliya	761
mawritaniya	763
mawrikiy	765
malayziya	767
namibiya	768
taze kaledoniya	769
nigeriya	770
gollandiya	772
norwegiya	815
taze zelandiya	773
fransuz polineziyasy	830
papua taze gwineya	831
sen pyer we mikelon	698
palestina dowleti	690
portugaliya	775
paragway	776
reyunion	777
serbiya	778
rossiya	694
seysel adalary	701
swesiya	818
keramatly yelena adasy	695
sloweniya	779
swalbard we yan mayen	707
slowakiya	703
gunorta sudan	782
san tome we prinsipi	700
siriya	784
terks we kaykos adalary	819
fransiyanyn gunorta we antarktika sebitleri	664
tayland	787
tajigistan	788
gundogar timor	820
taywan	791
tanzaniya	792
abs nyn dasky kici adalary	712
urugway	795
ozbegistan	713
sent winsent we grenadin	699
britaniya wirgin adalary	847
abs nyn wirgin adalary	850
wyetnam	797
mayotta	798
gunorta afrika respublikasy	799
zambiya	800
amerikan samoasi	802
bouvet adasi	635
cocos keeling adalari	846
isvicre	708
cook adalari	651
sili	645
christmas adasi	647
guney kibris rum kesimi	654
misir	659
bati sahara	736
ispanya	705
faroe adalari	805
gurcistan	806
fransiz guyanasi	826
cebelitarik	807
guney georgia ve guney sandwich adalari	808
cin hong kong oyb	671
heard adasi ve mcdonald adalari	669
hirvatistan	750
irlanda	674
man adasi	717
britanya hint okyanusu topraklari	636
izlanda	673
urdun	810
kirgizistan	838
kambocya	639
st kitts ve nevis	696
cayman adalari	643
lubnan	679
karadag	759
marshall adalari	684
mogolistan	761
cin makao oyb	681
kuzey mariana adalari	814
fransiz polinezyasi	830
st pierre ve miquelon	698
pitcairn adalari	692
filistin bolgeleri	690
sirbistan	778
seyseller	701
svalbard ve jan mayen adalari	707
guney sudan	782
sao tome ve principe	700
turks ve caicos adalari	819
fransiz guney topraklari	664
abd uzak adalari	712
ozbekistan	713
st vincent ve grenadinler	699
britanya virjin adalari	847
wallis ve futuna adalari	714
afgoniston	627
boneyr sint estatius va saba	716
kokos kiling orollari	846
kongo brazzavil	649
kot divuar	652
garbiy sahroi kabir	736
gvineya bisau	851
gonkong xitoy mmh	671
qirgiziston	838
sent kits va nevis	696
qozogiston	829
shri lanka	863
sent martin	718
myanma birma	760
makao xitoy mmh	681
papua yangi gvineya	831
sen pyer va mikelon	698
svalbard va yan mayen	707
san tome va prinsipi	700
amerika qoshma shtatlari	845
sent vinsent va grenadin	699
antigua va barbuda	629
bosnia va herzegovina	724
dao bouvet	635
lanh tho an do duong thuoc anh	636
quan dao cayman	643
cong hoa trung phi	804
dao giang sinh	647
quan dao cocos keeling	846
cong go	649
cong hoa dan chu cong go	650
quan dao cook	651
dan mach	656
cong hoa dominica	658
ai cap	659
quan dao falkland malvinas	661
quan dao faroe	805
phan lan	739
guyane thuoc phap	826
polynesie thuoc phap	830
vung dat phia nam va chau nam cuc thuoc phap	664
hy lap	666
dao heard va quan dao mcdonald	669
toa thanh thanh pho vatican	670
an do	751
cong hoa hoi giao iran	848
nhat ban	753
co oet	677
cong hoa dan chu nhan dan lao	841
bac macedonia	813
ban dao ma lai	767
quan dao marshall	684
lien bang micronesia	740
cong hoa moldova	686
mong co	761
ma roc	687
dao norfolk	689
quan dao bac mariana	814
lanh tho palestine bi chiem dong	690
bo dao nha	775
st kitts va nevis	696
st pierre va miquelon	698
st vincent va grenadines	699
sao tome va principe	700
quan dao solomon	704
nam georgia va quan dao nam sandwich	808
tay ban nha	705
svalbard va jan mayen	707
thuy dien	818
thuy si	708
cong hoa arab syrian	784
cong hoa thong nhat tanzania	792
thai lan	787
trinidad va tobago	709
tho nhi ky	710
quan dao turks va caicos	819
quan dao nho heo lanh cua hoa ky	712
quan dao virgin anh	847
quan dao virgin hoa ky	850
lanh tho quan dao wallis va futuna	714
tay sahara	736
quan dao aland	822
bonaire sint eustatius va saba	716
dao man	717
st martin phan phap	718
sint maarten phan ha lan	835
bouvet eiland	635
brits indiese oseaangebied	636
tsjeggie	655
noord mariane eilande	814
klein afgelee eilande van die vsa	712
vsa se maagde eilande	850
kongo drk	650
kongo republiek	649
cexiya	655
honq konq xususi inzibati rayonu cin	671
makao xir cin	681
konqo kdr	650
konqo respublika	649
folklend adalari malvin adalari	661
caqos arxipelaqi	636
douarou aostral frans	664
myanmar birmania	760
tiriadou palestina	690
ar reunion	777
inizi diabell ar stadou unanet	712
inizi gwerch breizh veur	847
inizi aland	822
sant bertele	823
sant martin	718
kongo rdk	650
aotearoa zeland nevez	773
bozicno ostrvo	647
kokosova keelingova ostrva	846
juzna dzordzija i juzna sendvic ostrva	808
folklandska malvinska ostrva	661
republica centreafricana	804
illes cocos keeling	846
illes feroe	805
terres australs antartiques franceses	664
ciutat del vatica	670
hong kong rae xina	671
macau rae xina	681
illa de la reunio	777
illes salomo	704
illes georgia del sud i sandwich del sud	808
illes verges britaniques	847
illes aland	822
carib neerlandes	716
republica txeca	655
illes falkland illes malvines	661
falklandske ostrovy	661
francouzska jizni uzemi	664
hongkong zao ciny	671
macao zao ciny	681
myanmar barma	760
palestinska uzemi	690
karibske nizozemsko	716
svaty martin francie	718
svaty martin nizozemsko	835
cagoske ostrovy	636
y congo brazzaville	649
y congo kinshasa	650
st vincent ar grenadines	699
y congo g dd c	650
y congo gweriniaeth	649
ynysoedd y falkland ynysoedd y malfinas	661
bouvetoen	635
juleoen	647
de palaestinensiske omrader	690
south georgia og de sydlige sandwichoer	808
amerikanske oversoiske oer	712
de britiske jomfruoer	847
de amerikanske jomfruoer	850
chagosoerne	636
palastinensische autonomiegebiete	690
palastina	690
alandinseln	822
chagos archipel	636
barein	632
rae de hong kong china	671
rae de macao china	681
san cristobal y nieves	696
islas menores alejadas de ee uu	712
islas virgenes de ee uu	850
caribe neerlandes	716
san bartolome	823
san martin	718
islas malvinas islas falkland	661
archipielago de chagos	636
bouvet saar	635
myanmar birma	760
falklandi saared malviini saared	661
aotearoa uus meremaa	773
cocos keeling uharteak	846
kookossaaret keelingsaaret	846
ranskan etelaiset ja antarktiset alueet	664
hongkong kiinan erityishallintoalue	671
macao kiinan erityishallintoalue	681
etela georgia ja etelaiset sandwichinsaaret	808
falklandinsaaret malvinassaaret	661
territoire britannique de locean indien	636
ras chinoise de hong kong	671
ras chinoise de macao	681
iles aland	822
pays bas caribeens	716
iles malouines iles falkland	661
samo mheiricea	802
angaile	719
oileain fhaclainne	661
criocha francacha dheisceart an domhain	664
sainreigiun riarachain hong cong daonphoblacht na sine	671
sainreigiun riarachain macao daonphoblacht na sine	681
an mhicrineis	740
na hoileain mhairianacha thuaidh	814
oileain palau	854
na criocha palaistineacha	690
san heilin	695
san criostoir nimheas	696
san uinseann agus na greanaidini	699
oileain sholaimh	704
esuaitini	785
an teavain	791
tiomor thoir	820
tocala	864
oilean na trionoide agus tobaga	709
oileain imeallacha sam	712
vailis agus futuna	714
an isiltir chairibeach	716
curaso	731
an congo pdc	650
kazakistan	829
taxiquistan	788
congo rc	649
illas malvinas falkland	661
arquipelago de chagos	636
tsibirai cocos keeling	846
israila	827
rukunin tsibirin us	712
tsibirai na aland	822
ƙasar curacao	731
san barthelemy	823
kongo drc	650
francuski juzni teritoriji	664
juzna georgia i otoci juzni sandwich	808
kongo rk	649
otocje chagos	636
feroer szigetek	805
makao kkt	681
palesztin autonomia	690
st pierre es miquelon	698
szaud arabia	817
svalbard es jan mayen	707
az usa lakatlan kulbirtokai	712
aland szigetek	822
holland karib terseg	716
kongo kdk	650
kongo koztarsasag	649
falkland szigetek malvin szigetek	661
chagos szigetcsoport	636
st vincent dan grenadine	699
georgia selatan kep sandwich selatan	808
aserbaidsjan	631
bermudaeyjar	836
jolaey	647
kokoseyjar keeling	846
kypur	654
serstjornarsvaedid hong kong	671
serstjornarsvaedid makao	681
maldiveyjar	683
martinik	762
heimastjornarsvaedi palestinumanna	690
pitcairn eyjar	692
sankti vinsent og grenadineyjar	699
svalbardi og jan mayen	707
karibahafshluti hollands	716
sankti bartolomeusareyjar	823
kongo lydveldid	649
chagos eyjaklasinn	636
svasiland	785
territorio britannico delloceano indiano	636
isole cocos keeling	846
santelena	695
congo repubblica	649
arjantin	839
benglades	633
bosna u hersek	724
girava bouvete	635
brezilya	726
herema okyanusa hindi ya britanyaye	636
cimhuriyeta afrikaya navin	804
girava christmase	647
giraven kokose keeling	846
giraven cooke	651
cimhuriyeta dominike	658
gineya ekwadore	746
eritre	737
giraven falklande	661
giraven faroeye	805
polinezyaya fransizi	830
heremen basur en fransaye	664
cebelitariq	807
grinlanda	667
giraven heard u macdonalde	669
hong konga hit ya cine	671
islanda	673
makaoya hit ya cine	681
giraven marsale	684
meksika	685
zelandaya nu	773
girava norfolke	689
heremen filistini	690
filistin	690
giraven pitcairne	692
st vincent u giraven grenadine	699
erebistana siudi	817
giraven solomone	704
giraven georgiyaya basur u sandwicha basur	808
eswatini	785
suriye	784
giraven turks u kaikose	819
mirgehen erebi yen yekbuyi	711
qiraliyeta yekbuyi	844
dewleten amerikaye yen yekbuyi	845
giraven bicuk en derveyi daye	712
giraven virjine yen britanyaye	847
giraven virjine yen amerikaye	850
giraven alande	822
holendaya karayibe	716
girava mane	717
kongo cimhuriyet	649
perava ivorye	652
cimhuriyeta ceki	655
giraven falklande giraven malvine	661
komgiraven cagose	636
aoteroaya zelandaya nu	773
timora rojhilat	820
kongo demokratine respublika	650
folklando malvinu salos	661
cagoso salynas	636
ktr ipasais administrativais regions makao	681
palestinas teritorijas	690
kongo demokratiska republika	650
zilonkaula krasts	652
folklenda malvinu salas	661
cagosu arhipelags	636
il macao	681
il palestina	690
ir repubblika tal kongo	649
il gzejjer falkland il gzejjer malvinas	661
timor tal lvant	820
chagosoyene	636
zuid georgia en zuidelijke sandwicheilanden	808
oost timor	820
aotearoa nieuw zeeland	773
dei franske sorterritoria	664
heardoya og mcdonaldoyane	669
sor georgia og sor sandwichoyane	808
usas ytre smaoyar	712
dei britiske jomfruoyane	847
dei amerikanske jomfruoyane	850
chagosoyane	636
sra hongkong chiny	671
sra makau chiny	681
terytoria palestynskie	690
wyspa swietej heleny	695
wlk bryt	844
bosnia e herzegovina	724
territorios franceses do sul	664
hong kong rae da china	671
macau rae da china	681
mauricio	765
sao cristovao e nevis	696
sao pedro e miquelao	698
ilhas georgia do sul e sandwich do sul	808
tadjiquistao	788
turcomenistao	865
aotearoa da nova zelandia	773
ras hong kong china	671
ras macao china	681
congo republica democrata congo	650
aotearoa noua zeelanda	773
francuzska guyana	826
palestinska samosprava	690
srednjeafriska republika	804
posebno upravno obmocje ljudske republike kitajske hongkong	671
posebno upravno obmocje kitajske makav	681
sveti kristof in nevis	696
sveti tomaz in princ	700
kongo demokraticna republika kongo	650
antigua barbuuda	629
boosniya harsegofina	724
jasiiradda haad makdonald	669
st kitts iyo nevis	696
st lusia	697
st pierre iyo miquelon	698
st finsent girenadiins	699
sao tome birincibal	700
jasiiradda joorjiyada koonfureed sandwij	808
jasiiradda sfaldbaad jaan mayen	707
tirinidaad tobago	709
turks kaikos island	819
us fargin island	850
walis futuna	714
jasiiradda isle man	717
st baathelemiy	823
st maartin	718
antarktike	628
republika e afrikes qendrore	804
kongo brazavile	649
ceki	655
gane	743
grenlande	667
granade	741
guadelupe	745
guine bisau	851
ishujt herd e mekdonald	669
rpa i hong kongut	671
mianmar burme	760
ishujt e marianes veriore	814
palestine	690
guineja e re papua	831
shen elene	695
shen kits dhe nevis	696
shen vincent dhe grenadine	699
xhorxha jugore dhe ishujt senduice te jugut	808
svalbard e jan majen	707
ishujt periferike te shba se	712
ishujt e virgjer te shba se	850
saharaja perendimore	736
ishujt alande	822
sen marten	718
arkipelagu i cagosit	636
zelanda e re aotearoa	773
foklandska malvinska ostrva	661
arhipelag cagos	636
heardon och mcdonaldoarna	669
karibiska nederlanderna	716
chagosoarna	636
visiwa vya cocos keeling	846
st kitts na nevis	696
visiwa vya virgin uingereza	847
visiwa vya virgin marekani	850
bosniya we gersegowina	724
britaniyanyn hindi okeanyndaky territoriyalary	636
hytay	646
rozdestwo adasy	647
kokos kiling adalary	846
kongo brazzawil	649
eritreya	737
finlyandiya	739
fransuz gunorta territoriyalary	664
gresiya	666
gonkong aas hytay	671
eyran	848
makao aas hytay	681
palestina territoriyasy	690
reyunyon	777
rumyniya	833
russiya	694
sent winsent we grenadinler	699
gunorta afrika	799
gunorta georgiya we gunorta sendwic adasy	808
spisbergen we yan mayen	707
birlesen arap emirlikleri	711
birlesen patysalyk	844
amerikanyn birlesen statlary	845
abs nyn dasarky adalary	712
gunbatar sahara	736
kongo kdr	650
kongo respublika	649
sirmayy kenar	652
ceh respublikasy	655
folklend malwina adalary	661
aotearoa taze zelandiya	773
kibris	654
cin hong kong oib	671
cin makao oib	681
abd kucuk harici adalari	712
bati sahra	736
karayip hollandasi	716
falkland adalari malvinas adalari	661
chagos takimadalari	636
shpitsbergen va yan mayen	707
fil suyagi qirgogi	652
folklend malvin orollari	661
samoa thuoc my	802
nam cuc	628
guinea xich dao	746
quan dao falkland	661
guiana thuoc phap	826
polynesia thuoc phap	830
lanh tho phia nam thuoc phap	664
quan dao heard va mcdonald	669
thanh vatican	670
dac khu hanh chinh hong kong trung quoc	671
li bang	679
dac khu hanh chinh macao trung quoc	681
myanmar mien dien	760
lanh tho palestine	690
quan dao pitcairn	692
a rap xe ut	817
cac tieu dao xa cua hoa ky	712
quan dao virgin thuoc anh	847
quan dao virgin thuoc hoa ky	850
wallis va futuna	714
ca ri be ha lan	716
bo bien nga	652
quan dao chagos	636
dong timor	820
barem	632
ilhas dos cocos keeling	846
cote divoire costa do marfim	652
territorios austrais franceses	664
territorios palestinianos	690
sao marinho	873
usbequistao	713
curacau	731
sao martinho st martin	718
sao martinho sint maarten	835
obala slonovace kot divoar	652
sar hongkong kina	671
sar makao kina	681
marsalska ostrva	684
mijanmar burma	760
svajcarska	708
timor leste istocni timor	820
britanska devicanska ostrva	847
sveti martin francuska	718
sveti martin holandija	835
islas georgia del sur y sandwich del sur	808
islas ultramarinas de ee uu	712
iles cocos keeling	846
iles heard et mcdonald	669
cite du vatican	670
st kitts et nevis	696
iles daland	822
st martin pays bas	835
congo republika	649

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
