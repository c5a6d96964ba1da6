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
PL name
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
TR!everyday
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
GR!everyday
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
afganistan	622
antarktika	623
antigua en barbuda	624
oostenryk	625
azerbeidjan	626
bahrein	627
bangladesj	628
bhoetan	629
bouveteiland	630
britse indiese oseaangebied	631
broenei	632
bulgarye	633
kambodja	634
kameroen	635
kanada	636
kaap verde	637
kaaimanseilande	638
tsjad	639
chili	640
sjina	641
kerseiland	642
comore	643
republiek van die kongo	644
demokratiese republiek van die kongo	645
cookeilande	646
ivoorkus	647
kuba	648
siprus	649
tjeggiese republiek	650
denemarke	651
djiboeti	652
dominikaanse republiek	653
egipte	654
estland	655
falklandeilande	656
fidji	657
frankryk	658
franse suidelike gebiede	659
gaboen	660
griekeland	661
groenland	662
guinee	663
heard en mcdonaldeilande	664
vatikaanstad	665
hongkong sas sjina	666
hongarye	667
ysland	668
ierland	669
jamaika	670
kenia	671
koeweit	672
letland	673
libanon	674
litaue	675
macau sas sjina	676
madagaskar	677
maledive	678
marshalleilande	679
meksiko	680
moldowa	681
marokko	682
mosambiek	683
norfolkeiland	684
palestynse gebiede	685
filippyne	686
pitcairneilande	687
katar	688
rusland	689
sint helena	690
sint kitts en nevis	691
sint lucia	692
sint pierre en miquelon	693
sint vincent en die grenadine	694
sao tome en principe	695
seychelle	696
singapoer	697
slowakye	698
solomoneilande	699
spanje	700
soedan	701
svalbard en jan mayen	702
switserland	703
trinidad en tobago	704
turkye	705
verenigde arabiese emirate	706
vs klein omliggende eilande	707
oesbekistan	708
wallis en futuna	709
jemen	710
karibiese nederland	711
eiland man	712
sint martin	713
antiqua və barbuda	624
angilya	714
albaniya	715
ermənistan	716
anqola	717
avstriya	625
avstraliya	718
bosniya və herseqovina	719
bəhreyn	627
bruney	632
boliviya	720
braziliya	721
butan	629
botsvana	722
beliz	723
kamerun	635
kolumbiya	724
kosta rika	725
kurasao	726
kipr	649
almaniya	727
cibuti	652
danimarka	651
dominika	728
əlcəzair	729
ekvador	730
estoniya	655
misir	654
qərbi saxara	731
eritreya	732
efiopiya	733
finlandiya	734
fici	657
mikroneziya	735
fransa	658
qabon	660
qrenada	736
gernsi	737
qana	738
qrenlandiya	662
qambiya	739
qvineya	663
qvadelupa	740
ekvatorial qvineya	741
qvatemala	742
quam	743
qayana	744
honq konq	666
xorvatiya	745
hindistan	746
cersi	747
yamayka	670
yaponiya	748
keniya	671
kamboca	634
cənubi koreya	749
livan	674
liberiya	750
lesoto	751
litva	675
latviya	673
liviya	752
monako	753
monteneqro	754
sent martin	713
madaqaskar	677
myanma	755
monqolustan	756
makao	676
martinik	757
mavritaniya	758
monserat	759
mavriki	760
malavi	761
meksika	680
malayziya	762
mozambik	683
namibiya	763
yeni kaledoniya	764
nigeriya	765
nikaraqua	766
niderland	767
yeni zelandiya	768
filippin	686
puerto riko	769
fələstin əraziləri	685
portuqaliya	770
paraqvay	771
qətər	688
reyunyon	772
serbiya	773
rusiya	689
sinqapur	697
sloveniya	774
slovakiya	698
seneqal	775
somali	776
cənubi sudan	777
salvador	778
suriya	779
svazilend	780
toqo	781
tailand	782
tacikistan	783
tunis	784
tonqa	785
trinidad və tobaqo	704
tayvan	786
tanzaniya	787
ukrayna	788
uqanda	789
uruqvay	790
venesuela	791
vyetnam	792
uollis və futuna	709
yəmən	710
mayot	793
cənub afrika	794
zambiya	795
zimbabve	796
antigua ha barbuda	624
samoa amerikan	797
aostria	625
aostralia	718
bosnia ha herzegovina	719
belgia	798
bhoutan	629
enez bouvet	630
republik kreizafrikan	799
suis	703
aod an olifant	647
inizi cook	646
kameroun	635
sina	641
kolombia	724
kab glas	637
enez christmas	642
kiprenez	649
tchekia	650
alamagn	727
republik dominikan	653
aljeria	729
egipt	654
spagn	700
etiopia	733
mikronezia	735
inizi faero	800
jorjia	801
gwernenez	737
jibraltar	802
greunland	662
ginea	663
gwadeloup	740
gres	661
georgia ar su hag inizi sandwich ar su	803
inizi heard ha mcdonald	664
kroatia	745
hungaria	667
indonezia	804
iwerzhon	669
enez vanav	712
tiriad breizhveurat meurvor indez	631
island	668
jerzenez	747
jordania	805
komorez	643
korea an norzh	806
korea ar su	749
koweit	672
inizi cayman	638
liban	674
lituania	675
luksembourg	807
libia	752
maroko	682
inizi marshall	679
makedonia an norzh	808
inizi mariana an norzh	809
maouritania	758
moris	760
maldivez	678
enez norfolk	684
norvegia	810
perou	811
filipinez	686
polonia	812
inizi pitcairn	687
palestina	685
arabia saoudat	813
inizi salomon	699
sechelez	696
soudan	701
sveden	814
singapour	697
svalbard ha jan mayen	702
soudan ar su	777
siria	779
inizi turks ha caicos	815
timor ar reter	816
tunizia	784
turkia	705
trinidad ha tobago	704
ouganda	789
ouzbekistan	708
sant visant hag ar grenadinez	694
wallis ha futuna	709
suafrika	794
andora	817
antigva i barbuda	624
angvila	714
albanija	715
armenija	716
austrija	625
australija	718
olandska ostrva	818
belgija	798
bugarska	633
sveti bartolomej	819
brunej	632
bolivija	720
karipska holandija	711
bahami	820
ostrvo buve	630
bocvana	722
bjelorusija	821
kongo	4
kukova ostrva	646
kolumbija	724
kostarika	725
kape verde	637
kipar	649
danska	651
estonija	655
egipat	654
zapadna sahara	731
eritreja	732
etiopija	733
finska	734
folklandska ostrva	656
mikronezija	735
farska ostrva	800
francuska	658
gruzija	801
francuska gvajana	822
gernzi	737
gana	738
grenland	662
gambija	739
gvineja	663
gvadalupe	740
ekvatorijalna gvineja	741
gvatemala	742
gvajana	744
herd i arhipelag mekdonald	664
hrvatska	745
indonezija	804
irska	669
izrael	823
ostrvo man	712
indija	746
britanska teritorija u indijskom okeanu	631
italija	824
jamajka	670
kenija	671
komorska ostrva	643
sveti kits i nevis	691
kuvajt	672
kajmanska ostrva	638
kazahstan	825
sveta lucija	692
liberija	750
litvanija	675
luksemburg	807
latvija	673
libija	752
moldavija	681
crna gora	754
sjeverna makedonija	808
mijanmar	755
mongolija	756
sjeverna marijanska ostrva	809
mauritanija	758
mauricijus	760
maldivi	678
malezija	762
namibija	763
nova kaledonija	764
ostrvo norfolk	684
nigerija	765
nikaragva	766
novi zeland	768
francuska polinezija	826
papua nova gvineja	827
filipini	686
poljska	812
sveti petar i mikelon	693
pitkernska ostrva	687
porto riko	769
palestinska teritorija	685
paragvaj	771
rumunija	828
rusija	689
saudijska arabija	813
solomonska ostrva	699
singapur	697
sveta helena	690
slovenija	774
svalbard i jan majen	702
sijera leone	829
somalija	776
sao tome i principe	695
sint marten	830
sirija	779
ostrva turks i kaikos	815
tajland	782
turska	705
trinidad i tobago	704
tajvan	786
tanzanija	787
ukrajina	788
urugvaj	790
sveti vinsent i grenadin	694
venecuela	791
vijetnam	792
ostrva valis i futuna	709
majote	793
zambija	795
alemanya	727
antigua i barbuda	624
bahames	820
bangla desh	628
bermudes	831
bouvet	630
cambodja	634
camerun	635
cap verd	637
comores	643
dinamarca	651
equador	730
espanya	700
filipines	686
guaiana francesa	822
guinea equatorial	741
hondures	832
hongria	667
iemen	710
illa de man	712
irlanda	669
kirguizistan	833
marroc	682
martinica	757
maurici	760
noruega	810
nova zelanda	768
papua nova guinea	827
paraguai	771
santa helena	690
sudan del sud	777
svalbard i jan mayen	702
territoris francesos del sud	659
trinitat i tobago	704
turquia	705
txad	639
uruguai	790
xile	640
xina	641
xipre	649
antarktida	623
antigua a barbuda	624
bahamy	820
bahrajn	627
belgie	798
bermudy	831
bosna a hercegovina	719
bulharsko	633
cookovy ostrovy	646
estonsko	655
etiopie	733
finsko	734
francie	658
gambie	739
gruzie	801
chorvatsko	745
indie	746
irsko	669
japonsko	748
kapverdy	637
kolumbie	724
komory	643
kypr	649
libye	752
lucembursko	807
malajsie	762
maledivy	678
ostrov man	712
marshallovy ostrovy	679
mauricius	760
mexiko	680
moldavsko	681
mongolsko	756
mosambik	683
namibie	763
nikaragua	766
norfolk	684
norsko	810
pitcairnovy ostrovy	687
polsko	812
portoriko	769
portugalsko	770
rakousko	625
rumunsko	828
rusko	689
seychely	696
slovinsko	774
srbsko	773
svazijsko	780
tanzanie	787
thajsko	782
trinidad a tobago	704
tunisko	784
turecko	705
turks a caicos	815
wallis a futuna	709
zambie	795
samoa americanaidd	797
yr ariannin	834
awstralia	718
awstria	625
gwlad belg	798
bolifia	720
bosnia a herzegovina	719
ynys bouvet	630
tiriogaeth cefnfor india prydain	631
bwlgaria	633
ynysoedd cayman	638
gweriniaeth canolbarth affrica	799
ynys y nadolig	642
ynysoedd cook	646
gweriniaeth tsiec	650
denmarc	651
gweriniaeth ddominicaidd	653
ecwador	730
yr aifft	654
gini cyhydeddol	741
ynysoedd ffaro	800
ffiji	657
y ffindir	734
ffrainc	658
guiana ffrengig	822
polynesia ffrainc	826
tiriogaethau de ffrainc	659
yr almaen	727
gwlad groeg	661
yr ynys las	662
gini	663
ynys heard ac ynysoedd mcdonald	664
hwngari	667
irac	835
iwerddon	669
yr eidal	824
gogledd corea	806
de korea	749
gweriniaeth ddemocrataidd pobl lao	836
latfia	673
libanus	674
lithwania	675
lwcsembwrg	807
ynysoedd marshall	679
mecsico	680
moroco	682
yr iseldiroedd	767
caledonia newydd	764
seland newydd	768
ynys norfolk	684
ynysoedd gogledd mariana	809
norwy	810
pacistan	837
cyflwr palestina	685
gini newydd papua	827
periw	811
gwlad pwyl	812
portiwgal	770
aduniad	772
rwmania	828
ffederasiwn rwseg	689
rwsia	689
sao tome a principe	695
slofacia	698
slofenia	774
ynysoedd solomon	699
de affrica	794
de georgia ac ynysoedd de sandwich	803
sbaen	700
swrinam	838
svalbard a jan mayen	702
y swistir	703
gweriniaeth arabaidd syria	779
gwlad thai	782
tiwnisia	784
twrci	705
ynysoedd y twrciaid ac ynysoedd caicos	815
emiradau arabaidd unedig	706
prydain fawr	839
unol daleithiau america	840
fietnam	792
sahara gorllewinol	731
ynys manaw	712
de swdan	777
albanien	715
algeriet	729
amerikansk samoa	797
antarktis	623
antigua og barbuda	624
armenien	716
australien	718
aserbajdsjan	626
hviderusland	821
belgien	798
brasilien	721
bulgarien	633
cameroun	635
den centralafrikanske republik	799
comorerne	643
elfenbenskysten	647
kroatien	745
cypern	649
dominikanske republik	653
egypten	654
etiopien	733
frankrig	658
fransk guiana	822
fransk polynesien	826
franske sydterritorier	659
georgien	801
tyskland	727
vatikanstaten	665
ungarn	667
indien	746
indonesien	804
irland	669
italien	824
kirgisistan	833
libyen	752
litauen	675
nordmakedonien	808
maldiverne	678
mauretanien	758
mikronesien	735
mongoliet	756
ny kaledonien	764
nordmarianerne	809
papua ny guinea	827
filippinerne	686
polen	812
seychellerne	696
slovakiet	698
slovenien	774
sydafrika	794
south georgia og south sandwich islands	803
spanien	700
norge svalbard og jan mayen	702
schweiz	703
syrien	779
republikken kina taiwan	786
tadsjikistan	783
trinidad og tobago	704
tunesien	784
tyrkiet	705
usbekistan	708
wallis og futuna	709
vestsahara	731
nederlandske antiller	711
serbien	773
sydsudan	777
algerien	729
antigua und barbuda	624
argentinien	834
aserbaidschan	626
bangladesch	628
bolivien	720
bosnien und herzegowina	719
bouvetinsel	630
britisches territorium im indischen ozean	631
cookinseln	646
deutschland	727
dominikanische republik	653
dschibuti	652
falklandinseln	656
fidschi	657
finnland	734
frankreich	658
gabun	660
griechenland	661
heard und mcdonaldinseln	664
insel man	712
jordanien	805
kambodscha	634
kasachstan	825
kokosinseln	841
kolumbien	724
komoren	643
lettland	673
malediven	678
marshallinseln	679
mongolei	756
neukaledonien	764
neuseeland	768
niederlande	767
norfolkinsel	684
norwegen	810
pitcairninseln	687
russland	689
sambia	795
schweden	814
seychellen	696
simbabwe	796
slowenien	774
svalbard und jan mayen	702
tadschikistan	783
tansania	787
trinidad und tobago	704
tschad	639
vereinigte arabische emirate	706
wallis und futuna	709
weihnachtsinsel	642
westsahara	731
zentralafrikanische republik	799
zypern	649
argelia	729
samoa americana	797
anguila	714
antigua y barbuda	624
belice	723
bosnia y herzegovina	719
isla bouvet	630
camboya	634
isla de navidad	642
comoras	643
islas cook	646
croacia	745
chipre	649
yibuti	652
egipto	654
guinea ecuatorial	741
islas feroe	800
finlandia	734
francia	658
guayana francesa	822
polinesia francesa	826
tierras australes francesas	659
grecia	661
groenlandia	662
granada	736
guadalupe	740
heard e islas mcdonald	664
islandia	668
letonia	673
luxemburgo	807
malaui	761
maldivas	678
islas marshall	679
mauricio	760
marruecos	682
nueva caledonia	764
nueva zelanda	768
isla norfolk	684
islas marianas del norte	809
papua nueva guinea	827
filipinas	686
catar	688
san vicente y las granadinas	694
arabia saudita	813
sierra leona	829
eslovenia	774
georgia del sur y las islas sandwich del sur	803
svalbard y jan mayen	702
esuatini	780
suecia	814
suiza	703
tailandia	782
trinidad y tobago	704
islas turcas y caicos	815
ucrania	788
islas ultramarinas menores de los estados unidos	707
wallis y futuna	709
sahara occidental	731
zimbabue	796
isla de man	712
ahvenamaa	818
albaania	715
ameerika samoa	797
antigua ja barbuda	624
armeenia	716
austraalia	718
boliivia	720
bosnia ja hertsegoviina	719
brasiilia	721
briti india ookeani ala	631
briti neitsisaared	842
bulgaaria	633
cooki saared	646
egiptus	654
etioopia	733
falklandi saared	656
filipiinid	686
gruusia	801
heard ja mcdonald saared	664
hiina	641
hispaania	700
horvaatia	745
iirimaa	669
iisrael	823
indoneesia	804
iraak	835
iraan	843
itaalia	824
jaapan	748
jeemen	710
jordaania	805
kaimanisaared	638
kasahstan	825
komoorid	643
kongo dv	645
kookossaared	841
kreeka	661
kuuba	648
kuveit	672
leedu	675
libeeria	750
liibanon	674
malaisia	762
maldiivid	678
mani saar	712
marshalli saared	679
mauritaania	758
mehhiko	680
mikroneesia liiduriigid	735
mongoolia	756
mosambiik	683
namiibia	763
nigeeria	765
norra	810
omaan	844
palestiina ala	685
peruu	811
poola	812
prantsuse guajaana	822
prantsusmaa	658
roheneemesaared	637
rootsi	814
rumeenia	828
saalomoni saared	699
saksamaa	727
saudi araabia	813
slovakkia	698
sloveenia	774
somaalia	776
soome	734
sudaan	701
svaasimaa	780
svalbard ja jan mayen	702
taani	651
tansaania	787
trinidad ja tobago	704
tuneesia	784
turks ja caicos	815
ungari	667
usa neitsisaared	845
valgevene	821
wallis ja futuna	709
venemaa	689
samoa estatubatuarra	797
aingira	714
antartika	623
antigua eta barbuda	624
bahamak	820
belgika	798
bouvet uhartea	630
indiako ozeanoko britainiar lurraldea	631
kanbodia	634
kaiman uharteak	638
afrika erdiko errepublika	799
txile	640
txina	641
christmas uhartea	642
kolonbia	724
komoreak	643
kongoko errepublika demokratikoa	645
cook uharteak	646
boli kosta	647
kroazia	745
zipre	649
txekia	650
djibuti	652
dominikar errepublika	653
ekuador	730
ekuatore ginea	741
malvinak	656
faroe uharteak	800
frantzia	658
guyana frantsesa	822
polinesia frantsesa	826
frantziaren lurralde australak	659
grezia	661
ginea bissau	846
heard eta mcdonald uharteak	664
japonia	748
ipar korea	806
hego korea	749
kirgizistan	833
libano	674
luxenburgo	807
ipar mazedonia	808
maldivak	678
marshall uharteak	679
martinika	757
maurizio	760
mikronesia	735
mozambike	683
herbehereak	767
kaledonia berria	764
zeelanda berria	768
norfolk uhartea	684
ipar marianak	809
papua ginea berria	827
filipinak	686
pitcairn uharteak	687
errumania	828
errusia	689
santa luzia	692
sao tome eta principe	695
seychelleak	696
eslovakia	698
salomon uharteak	699
hegoafrika	794
hegoaldeko georgiak eta hegoaldeko sandwichak	803
espainia	700
svalbard eta jan mayen	702
suedia	814
suitza	703
siriako arabiar errepublika	779
thailandia	782
ekialdeko timor	816
trinidad eta tobago	704
turkak eta caicoak	815
arabiar emirerri batuak	706
erresuma batua	839
estatu batuak	840
ameriketako estatu batuetako itsasoz haraindiko uharteak	707
birjina britainiar uharteak	842
birjina uharte estatubatuarrak	845
wallis eta futuna	709
mendebaldeko sahara	731
man uhartea	712
san bartolome	819
hego sudan	777
ahvenanmaa	818
amerikan samoa	797
arabiemiirikunnat	706
argentiina	834
bosnia ja hertsegovina	719
brasilia	721
caymansaaret	638
cookinsaaret	646
egypti	654
espanja	700
filippiinit	686
heard ja mcdonaldinsaaret	664
intia	746
irlanti	669
islanti	668
japani	748
joulusaari	642
kiina	641
kirgisia	833
kolumbia	724
komorit	643
kookossaaret	841
kreikka	661
kypros	649
liettua	675
malediivit	678
malesia	762
mansaari	712
marshallinsaaret	679
norfolkinsaari	684
norja	810
norsunluurannikko	647
palestiina	685
portugali	770
puola	812
ranska	658
ranskan guayana	822
ranskan polynesia	826
ruotsi	814
saksa	727
salomonsaaret	699
seychellit	696
swazimaa	780
sveitsi	703
syyria	779
tanska	651
thaimaa	782
turkki	705
unkari	667
vatikaanivaltio	665
viro	655
wallis ja futunasaaret	709
yhdysvaltain neitsytsaaret	845
yhdysvaltain pienet erillissaaret	707
albanie	715
andorre	817
antarctique	623
argentine	834
australie	718
autriche	625
barbade	847
belgique	798
bolivie	720
bulgarie	633
cambodge	634
chine	641
colombie	724
croatie	745
chypre	649
danemark	651
dominique	728
estonie	655
finlande	734
allemagne	727
grenade	736
hongrie	667
islande	668
inde	746
irlande	669
italie	824
japon	748
jordanie	805
kirghizistan	833
lettonie	673
lituanie	675
malaisie	762
malte	848
mauritanie	758
mexique	680
mongolie	756
maroc	682
palaos	849
pologne	812
roumanie	828
arabie saoudite	813
somalie	776
afrique du sud	794
espagne	700
suisse	703
syrie	779
tunisie	784
turquie	705
guernesey	737
serbie	773
soudan du sud	777
an antartaice	623
an ostair	625
an bheilg	798
beinin	850
an bholaiv	720
ceanada	636
rinn verde	637
sead	639
an tsile	640
an chipir	649
poblacht na seice	650
an tseicia	650
an danmhairg	651
doiminice	728
poblacht dhoiminiceach	653
an fhionlainn	734
an fhrainc	658
poblacht na gaimbia	739
an ghaimbia	739
an tseoirsia	801
an ghraonlainn	662
guatamala	742
an ghuine	663
guine bissau	846
hong cong	666
an india	746
iosrael	823
poblacht dhaonlathach na laoise	836
an laitvia	673
an libia	752
lucsamburg	807
an mhalaeisia	762
meicsiceo	680
montsarat	759
an namaib	763
neipeal	851
nicearagua	766
an iorua	810
paragua	771
an pholainn	812
siarra leon	829
an afraic theas	794
suranam	838
svalbard agus jan mayen	702
an tsuasalainn	780
an tsualainn	814
poblacht arabach na siria	779
an tuirc	705
tuirc	705
uragua	790
wallis agus futuna	709
an tsaimbia	795
an tseirbia	773
an chosaiv	852
alxeria	729
antiga e barbuda	624
arxentina	834
bosnia e hercegovina	719
illa bouvet	630
camboxa	634
territorio da illa de nadal	642
illas cook	646
costa do marfil	647
mancomunidade de dominica	728
exipto	654
o salvador	778
illas malvinas	656
illas feroe	800
fidxi	657
territorios austrais franceses	659
xeorxia	801
xibraltar	802
territorio de guam	743
illas heard e mcdonald	664
xamaica	670
xordania	805
corea do sur	749
macedonia do norte	808
estados federados de micronesia	735
marrocos	682
nova caledonia	764
nova zelandia	768
nixeria	765
illa norfolk	684
marianas do norte	809
illas pitcairn	687
san vicente e as granadinas	694
serra leoa	829
illas xeorxia do sur e sandwich do sur	803
svalbard e jan mayen	702
taxicon	783
trinidad e tobago	704
illas turks e caicos	815
illas ultramarinas menores dos estados unidos	707
illas virxes dos estados unidos	845
wallis e futuna	709
afaganistan	622
aljeriya	729
samowa ta amurka	797
angila	714
antigwa da barbuba	624
arjantiniya	834
armeniya	716
ostareliya	718
ostiriya	625
azarbaijan	626
baharan	627
bangiladas	628
barbadas	847
belgiyom	798
binin	850
barmuda	831
bolibiya	720
bosniya harzagobina	719
baswana	722
tsibirin bouvet	630
birazil	721
yankin birtaniya na tekun indiya	631
burune	632
bulgariya	633
kambodiya	634
kamaru	635
tsibiran kap barde	637
tsibiran kaiman	638
jamhuriyar afirka ta tsakiya	799
cadi	639
cayile	640
tsibirin kirsimeti	642
kolambiya	724
kwamoras	643
jamhuriyar dimokuraɗiyyar kongo	645
tsibiran kuku	646
kwasta rika	725
aibari kwas	647
kurowaishiya	745
kyuba	648
sifurus	649
jamhuriyar cak	650
jibuti	652
jamhuriyar dominika	653
ekwador	730
el salbador	778
gini ta ikwaita	741
eritireya	732
habasha	733
tsibiran falkilan	656
tsibirin faroe	800
finlan	734
faransa	658
gini ta faransa	822
folinesiya ta faransa	826
southernasashen kudancin faransa	659
gambiya	739
jiwarjiya	801
jamus	727
jibaraltar	802
girka	661
grinlan	662
girnada	736
gwadaluf	740
gwam	743
gwatamala	742
gini bisau	846
tsibirin heard da mcdonald	664
batikan	665
hungari	667
aisalan	668
indiya	746
indunusiya	804
iraƙi	835
ayalan	669
italiya	824
kazakistan	825
koreya ta arewa	806
koreya ta kudu	749
kwiyat	672
lawas	836
latibiya	673
labanan	674
laberiya	750
libiya	752
licansitan	853
lituweniya	675
lukusambur	807
malaisiya	762
maldibi	678
tsibiran marshal	679
moritaniya	758
moritus	760
mayoti	793
makasiko	680
mikuronesiya	735
maldoba	681
mangoliya	756
manserati	759
nefal	851
holan	767
kaledoniya sabuwa	764
nuzilan	768
nikaraguwa	766
nijar	854
najeriya	765
niyu	855
tsibirin narfalk	684
masedoniya	808
tsibiran mariyana na arewa	809
norwe	810
palasɗinu	685
papuwa nugini	827
paragai	771
filipin	686
pitakarin	687
polan	812
kwatar	688
rawuniyan	772
romaniya	828
rasha	689
ruwanda	856
san helena	690
san kiti da nebis	691
san lusiya	692
san piyar da mikelan	693
san binsan da girnadin	694
samowa	857
sawo tome da paransip	695
ƙasar makka	813
sinigal	775
saishal	696
salewo	829
sulobakiya	698
sulobeniya	774
tsibiran salaman	699
somaliya	776
afirka ta kudu	794
kudancin georgia da kudancin sandwich island	803
sipen	700
siri lanka	858
svalbard da jan mayen	702
suwazilan	780
suwedan	814
suwizalan	703
tailan	782
timor ta gabas	816
takelau	859
tanga	785
tirinidad da tobago	704
tunisiya	784
turkiyya	705
turkumenistan	860
turkis da tsibiran kaikwas	815
tubalu	861
yuganda	789
yukaran	788
haɗaɗɗiyar daular larabawa	706
birtaniya	839
amurka	840
kananan tsibiran amurka	707
yurugai	790
uzubekistan	708
banuwatu	862
benezuwela	791
biyetinam	792
tsibirin birjin na birtaniya	842
tsibiran birjin ta amurka	845
walis da futuna	709
yammacin sahara	731
yamal	710
zimbabuwe	796
isle na man	712
sabiya	773
sudan ta kudu	777
bermudi	831
karipski otoci nizozemske	711
otok bouvet	630
obala bjelokosti	647
zelenortska republika	637
cipar	649
falklandski otoci	656
farski otoci	800
francuska gijana	822
ekvatorska gvineja	741
gvineja bisau	846
pup hong kong kina	666
otoci heard i mcdonald	664
britanski indijskooceanski teritorij	631
komori	643
sveti kristofor i nevis	691
kajmanski otoci	638
pup makao kina	676
sjevernomarijanski otoci	809
mauretanija	758
otok norfolk	684
otoci pitcairn	687
rumunjska	828
salomonski otoci	699
sveti toma i princip	695
svazi	780
otoci turks i caicos	815
vatikanski grad	665
sveti vincent i grenadini	694
antarktisz	623
ausztria	625
banglades	628
kambodzsa	634
ciprus	649
dzsibuti	652
egyiptom	654
francia guyana	822
izland	668
kuvait	672
laosz	836
malajzia	762
mianmar	755
palesztina	685
szamoa	857
ukrajna	788
karibi hollandia	711
szerbia	773
samoa amerika	797
antigua dan barbuda	624
belarusia	821
bosnia dan herzegovina	719
kepulauan bouvet	630
teritori samudra hindia britania	631
kamboja	634
tanjung verde	637
kepulauan cayman	638
afrika tengah	799
pulau natal	642
komoro	643
kepulauan cook	646
pantai gading	647
kroasia	745
republik dominika	653
mesir	654
guinea khatulistiwa	741
kepulauan faroe	800
perancis	658
guyana perancis	822
polinesia perancis	826
antartika perancis	659
yunani	661
pulau heard dan kepulauan mcdonald	664
irlandia	669
jepang	748
yordania	805
makau	676
makedonia utara	808
kepulauan marshall	679
federasi mikronesia	735
moroko	682
kaledonia baru	764
selandia baru	768
kepulauan norfolk	684
kepulauan mariana utara	809
norwegia	810
papua nugini	827
filipina	686
polandia	812
sao tome dan principe	695
arab saudi	813
singapura	697
kepulauan solomon	699
georgia selatan dan kepulauan sandwich selatan	803
spanyol	700
svalbard dan jan mayen	702
swiss	703
suriah	779
trinidad dan tobago	704
turki	705
turks dan caicos islands	815
sahara barat	731
yaman	710
sudan selatan	777
angvilla	714
bangladess	628
barein	627
bouveteyja	630
sviss	703
eistland	655
egyptaland	654
falklandseyjar	656
frakkland	658
grikkland	661
gvam	743
heard og mcdonaldseyjar	664
ungverjaland	667
indland	746
bresku indlandshafseyjar	631
kasakstan	825
svartfjallaland	754
marshalleyjar	679
mjanmar	755
norfolkeyja	684
noregur	810
filippseyjar	686
sankti pierre og miquelon	693
sankti helena	690
tjad	639
tyrkland	705
simbabve	796
antigua e barbuda	624
antartide	623
samoa americane	797
azerbaigian	626
bosnia ed erzegovina	719
belgio	798
isole bes	711
brasile	721
isola bouvet	630
isole cocos e keeling	841
isole cook	646
cile	640
capo verde	637
isola del natale	642
cipro	649
germania	727
gibuti	652
danimarca	651
egitto	654
sahara occidentale	731
spagna	700
figi	657
isole falkland	656
stati federati di micronesia	735
guyana francese	822
gibilterra	802
guinea equatoriale	741
georgia del sud e isole sandwich meridionali	803
isole heard e mcdonald	664
croazia	745
ungheria	667
israele	823
isola di man	712
islanda	668
giamaica	670
giordania	805
giappone	748
cambogia	634
isole cayman	638
santa lucia	692
lussemburgo	807
lettonia	673
marocco	682
isole marshall	679
birmania myanmar	755
isole marianne settentrionali	809
maldive	678
messico	680
mozambico	683
nuova caledonia	764
isola norfolk	684
nuova zelanda	768
polinesia francese	826
papua nuova guinea	827
filippine	686
isole pitcairn	687
stato di palestina	685
portogallo	770
isole salomone	699
svezia	814
slovacchia	698
isole turks e caicos	815
ciad	639
territori francesi del sud	659
tagikistan	783
timor est	816
turchia	705
ucraina	788
isole minori esterne degli stati uniti	707
isole vergini britanniche	842
efxanistan	622
albanya	715
cezayir	729
ermenistan	716
awistralya	718
awistirya	625
azerbaycan	626
behreyn	627
girava bouvet	630
bulgaristan	633
kolombiya	724
komor	643
kroatya	745
estonya	655
etiyopya	733
gurcistan	801
almanya	727
yewnanistan	661
macaristan	667
urdun	805
qazaxistan	825
kuweyt	672
qirgizistan	833
letonya	673
libnan	674
malezya	762
mongolya	756
montserat	759
holenda	767
girava norfolk	684
polonya	812
qeter	688
romanya	828
slovakya	698
slovenya	774
somalya	776
spanya	700
taywan	786
tanzanya	787
taylenda	782
tirkiye	705
tirkmenistan	860
sahraya rojava	731
girava man	712
serbistan	773
afganistanas	622
antigva ir barbuda	624
angilija	714
amerikos samoa	797
bosnija ir hercegovina	719
barbadosas	847
burkina fasas	863
bulgarija	633
bahreinas	627
burundis	864
beninas	850
sen bartelemi	819
brazilija	721
bahamos	820
butanas	629
baltarusija	821
belizas	723
dramblio kaulo krantas	647
kuko salos	646
kinija	641
kiurasao	726
kipras	649
vokietija	727
danija	651
dominikos respublika	653
ekvadoras	730
estija	655
egiptas	654
ispanija	700
suomija	734
folklando salos	656
gabonas	660
sakartvelas	801
gernsis	737
gibraltaras	802
grenlandija	662
gvadelupa	740
graikija	661
guamas	743
gajana	744
honkongas	666
herdo ir makdonaldo salos	664
kroatija	745
haitis	865
vengrija	667
airija	669
izraelis	823
meno sala	712
irakas	835
iranas	843
islandija	668
jordanija	805
japonija	748
kirgizija	833
kiribatis	866
komorai	643
sent kitsas ir nevis	691
kuveitas	672
kazachstanas	825
laosas	836
libanas	674
sent lusija	692
lesotas	751
lietuva	675
liuksemburgas	807
marokas	682
monakas	753
juodkalnija	754
sen martenas	713
madagaskaras	677
malis	867
montseratas	759
maldyvai	678
malavis	761
malaizija	762
mozambikas	683
naujoji kaledonija	764
nigeris	854
norfolko sala	684
nyderlandai	767
norvegija	810
nepalas	851
naujoji zelandija	768
omanas	844
filipinai	686
pakistanas	837
lenkija	812
sen pjeras ir mikelonas	693
pitkerno salos	687
puerto rikas	769
palestinos teritorija	685
portugalija	770
paragvajus	771
kataras	688
reunjonas	772
serbija	773
saudo arabija	813
saliamono salos	699
sudanas	701
svalbardas ir janas majenas	702
slovakija	698
san marinas	868
senegalas	775
somalis	776
surinamas	838
salvadoras	778
sint martenas	830
svazilandas	780
terkso ir kaikoso salos	815
togas	781
tailandas	782
tunisas	784
turkija	705
trinidadas ir tobagas	704
taivanas	786
urugvajus	790
uzbekistanas	708
vietnamas	792
kosovas	852
jemenas	710
majotas	793
antigva un barbuda	624
angilja	714
asv samoa	797
olandes salas	818
bosnija un hercegovina	719
barbadosa	847
burkinafaso	863
bahreina	627
burundija	864
benina	850
bermudu salas	831
bruneja	632
bahamu salas	820
baltkrievija	821
beliza	723
kuka salas	646
kaboverde	637
kirasao	726
kipra	649
ekvadora	730
igaunija	655
somija	734
folklenda salas	656
francija	658
gabona	660
grenlande	662
guama	743
hondurasa	832
komoru salas	643
sentkitsa un nevisa	691
dienvidkoreja	749
kuveita	672
kaimanu salas	638
laosa	836
luksemburga	807
maroka	682
melnkalne	754
madagaskara	677
montserrata	759
mozambika	683
jaunkaledonija	764
norfolkas sala	684
polija	812
puertoriko	769
paragvaja	771
katara	688
reinjona	772
krievija	689
zviedrija	814
sjerraleone	829
surinama	838
santome un prinsipi	695
salvadora	778
svazilenda	780
taizeme	782
austrumtimora	816
tunisija	784
turcija	705
urugvaja	790
vjetnama	792
volisa un futunas salas	709
jemena	710
majota	793
emiriah arab bersatu	706
kepulauan aland	818
belanda caribbean	711
pulau bouvet	630
republik afrika tengah	799
pulau krismas	642
republik dominica	653
sepanyol	700
kepulauan falkland	656
guiana perancis	822
wilayah lautan hindi british	631
itali	824
jepun	748
kemboja	634
maghribi	682
pulau norfolk	684
kepulauan pitcairn	687
wilayah palestin	685
kepulauan turks dan caicos	815
wilayah selatan perancis	659
kota vatican	665
kepulauan virgin british	842
wallis dan futuna	709
antigua u barbuda	624
franza	658
spanja	700
svalbard u jan mayen	702
trinidad u tobago	704
wallis u futuna	709
karibisk nederland	711
hviterussland	821
den sentralafrikanske republikk	799
sveits	703
kapp verde	637
den dominikanske republikk	653
algerie	729
spania	700
frankrike	658
fransk guyana	822
hellas	661
britisk territorium i indiahavet	631
kambodsja	634
komorene	643
kasakhstan	825
maldivene	678
fransk polynesia	826
filippinene	686
seychellene	696
svalbard og jan mayen	702
tyrkia	705
islamitisch emiraat afghanistan	622
democratische volksrepubliek algerije	729
algerije	729
vorstendom andorra	817
republiek angola	717
argentijnse republiek	834
republiek oostenrijk	625
oostenrijk	625
republiek azerbeidzjan	626
azerbeidzjan	626
koninkrijk bahrein	627
volksrepubliek bangladesh	628
republiek benin	850
koninkrijk bhutan	629
plurinationale staat bolivia	720
republiek botswana	722
bouvet eiland	630
brits indische oceaan	631
republiek bulgarije	633
bulgarije	633
republiek burundi	864
koninkrijk cambodja	634
republiek kameroen	635
kaaimaneilanden	638
republiek tsjaad	639
tsjaad	639
republiek chili	640
christmaseiland	642
kersteiland	642
cocoseilanden	841
republiek colombia	724
unie der comoren	643
comoren	643
cookeilanden	646
republiek costa rica	725
republiek ivoorkust	647
republiek cuba	648
republiek cyprus	649
koninkrijk denemarken	651
denemarken	651
republiek djibouti	652
gemenebest dominica	728
dominicaanse republiek	653
republiek ecuador	730
arabische republiek egypte	654
egypte	654
republiek el salvador	778
staat eritrea	732
republiek estland	655
falklandeilanden	656
republiek fiji	657
republiek finland	734
frankrijk	658
franse zuidelijke gebieden	659
republiek gabon	660
republiek gambia	739
republiek ghana	738
helleense republiek	661
griekenland	661
republiek guatemala	742
republiek guinee	663
heard en mcdonaldeilanden	664
vaticaanstad	665
republiek honduras	832
hongaarse republiek	667
hongarije	667
ijslandse republiek	668
ijsland	668
republiek india	746
islamitische republiek iran	843
republiek irak	835
ierse republiek	669
italiaanse republiek	824
republiek kazachstan	825
kazachstan	825
republiek kenia	671
republiek kiribati	866
staat koeweit	672
kirgizische republiek	833
lao democratische volksrepubliek	836
republiek letland	673
libanese republiek	674
koninkrijk lesotho	751
republiek liberia	750
vorstendom liechtenstein	853
republiek litouwen	675
litouwen	675
groothertogdom luxemburg	807
republiek madagaskar	677
republiek malawi	761
republiek der maldiven	678
maldiven	678
republiek mali	867
republiek malta	848
republiek der marshalleilanden	679
marshalleilanden	679
republiek mauritius	760
verenigde mexicaanse staten	680
vorstendom monaco	753
koninkrijk marokko	682
republiek mozambique	683
republiek van de unie van myanmar	755
republiek nauru	869
federale democratische republiek nepal	851
republiek nicaragua	766
republiek niger	854
federale republiek nigeria	765
noordelijke marianen	809
koninkrijk noorwegen	810
noorwegen	810
sultanaat oman	844
islamitische republiek pakistan	837
republiek palau	849
staat palestina	685
republiek panama	870
republiek paraguay	771
republiek peru	811
republiek der filipijnen	686
filipijnen	686
republiek polen	812
portugese republiek	770
staat qatar	688
roemeense republiek	828
republiek rwanda	856
onafhankelijke staat samoa	857
republiek san marino	868
republiek senegal	775
republiek der seychellen	696
republiek sierra leone	829
republiek singapore	697
slowakije	698
salomonseilanden	699
koninkrijk spanje	700
democratische socialistische republiek sri lanka	858
republiek soedan	701
spitsbergen en jan mayen	702
koninkrijk eswatini	780
koninkrijk zweden	814
zweden	814
zwitserse bondsstaat	703
zwitserland	703
syrische arabische republiek	779
republiek tadzjikistan	783
tadzjikistan	783
verenigde republiek tanzania	787
koninkrijk thailand	782
togolese republiek	781
koninkrijk tonga	785
republiek trinidad en tobago	704
republiek turkije	705
turkije	705
turkmeense republiek	860
republiek oeganda	789
oeganda	789
amerikaanse kleinere afgelegen eilanden	707
oostelijke republiek uruguay	790
republiek oezbekistan	708
oezbekistan	708
republiek vanuatu	862
bolivariaanse republiek venezuela	791
socialistische republiek vietnam	792
britse maagdeneilanden	842
westelijke sahara	731
republiek jemen	710
republiek zambia	795
republiek zimbabwe	796
man eiland	712
land sint maarten	830
republiek kosovo	852
dei sameinte arabiske emirata	706
austerrike	625
kviterussland	821
den sentralafrikanske republikken	799
elfenbeinskysten	647
den dominikanske republikken	653
komorane	643
maldivane	678
filippinane	686
seychellane	696
det britiske territoriet i indiahavet	631
hongkong sar kina	666
macao sar kina	676
algieria	729
antarktyka	623
argentyna	834
bangladesz	628
boliwia	720
wyspa bouveta	630
brazylia	721
brytyjskie terytorium oceanu indyjskiego	631
kajmany	638
czad	639
chiny	641
wyspy kokosowe	841
wyspy cooka	646
kostaryka	725
chorwacja	745
cypr	649
dania	651
dominikana	653
salwador	778
erytrea	732
falklandy	656
wyspy owcze	800
francja	658
gujana francuska	822
polinezja francuska	826
gruzja	801
niemcy	727
grecja	661
grenlandia	662
gwadelupa	740
gwatemala	742
gwinea	663
gwinea bissau	846
gujana	744
wyspy heard i mcdonalda	664
watykan	665
indonezja	804
kuwejt	672
litwa	675
malezja	762
malediwy	678
wyspy marshalla	679
martynika	757
mauretania	758
majotta	793
meksyk	680
mikronezja	735
mjanma	755
nowa kaledonia	764
nowa zelandia	768
palestyna	685
paragwaj	771
filipiny	686
portugalia	770
portoryko	769
rumunia	828
rosja	689
arabia saudyjska	813
seszele	696
wyspy salomona	699
hiszpania	700
szwecja	814
szwajcaria	703
tajwan	786
tajlandia	782
timor wschodni	816
trynidad i tobago	704
tunezja	784
turcja	705
turks i caicos	815
urugwaj	790
wenezuela	791
wietnam	792
brytyjskie wyspy dziewicze	842
sahara zachodnia	731
wyspy alandzkie	818
wyspa man	712
kosowo	852
benim	850
botsuana	722
camboja	634
chade	639
egito	654
eritreia	732
guiana	744
guiana francesa	822
hungria	667
ilha bouvet	630
ilha de natal	642
ilha de man	712
ilha norfolk	684
ilhas cook	646
ilhas distantes dos eua	707
ilha heard e ilhas mcdonald	664
ilhas marianas do norte	809
ilhas marshall	679
ilhas pitcairn	687
ilhas turcas e caicos	815
ilhas virgens americanas	845
iraque	835
monserrate	759
quiribati	866
saara ocidental	731
trindade e tobago	704
insulele caraibe olandeze	711
brazilia	721
insula bouvet	630
insulele cook	646
columbia	724
capul verde	637
insula christmas	642
cipru	649
danemarca	651
eritreea	732
finlanda	734
insulele falkland	656
micronezia	735
insulele feroe	800
groenlanda	662
guineea	663
guadelupa	740
ungaria	667
insula man	712
teritoriul britanic din oceanul indian	631
iordania	805
cambodgia	634
kuweit	672
insulele cayman	638
muntenegru	754
insulele marshall	679
macedonia de nord	808
insulele mariane de nord	809
mexic	680
mozambic	683
noua caledonie	764
insula norfolk	684
filipine	686
insulele pitcairn	687
teritoriile palestiniene	685
insulele solomon	699
slovacia	698
sudanul de sud	777
thailanda	782
turcia	705
insulele virgine britanice	842
insulele virgine americane	845
alandy	818
belgicko	798
bouvetov ostrov	630
bielorusko	821
cookove ostrovy	646
nemecko	727
guayana	744
heardov ostrov a macdonaldove ostrovy	664
taliansko	824
kirgizsko	833
kajmanie ostrovy	638
luxembursko	807
marshallove ostrovy	679
mjanmarsko	755
maldivy	678
pitcairnove ostrovy	687
paraguaj	771
uruguaj	790
antigva in barbuda	624
avstrija	625
avstralija	718
bosna in hercegovina	719
bolgarija	633
nizozemski karibi	711
bouvetov otok	630
belorusija	821
kokosovi otoki	841
cookovi otoki	646
kitajska	641
zelenortski otoki	637
ciper	649
zahodna sahara	731
falklandski otoki	656
ferski otoki	800
francoska gvajana	822
ekvatorialna gvineja	741
gvineja bissau	846
heardov otok in mcdonaldovi otoki	664
britansko ozemlje v indijskem oceanu	631
japonska	748
severna koreja	806
kajmanski otoki	638
marshallovi otoki	679
severna makedonija	808
severni marianski otoki	809
mavretanija	758
mehika	680
nova zelandija	768
francoska polinezija	826
palestinsko ozemlje	685
portugalska	770
romunija	828
saudova arabija	813
salomonovi otoki	699
svalbard in jan mayen	702
sao tome in principe	695
otoki turks in caicos	815
tajska	782
tunizija	784
wallis in futuna	709
afgaanistaan	622
albaaniya	715
aljeeriya	729
samowa ameerika	797
angoola	717
antigua iyo barbuda	624
arjantiin	834
armeeniya	716
awstaraaliya	718
awsteriya	625
azerbajaan	626
bahaamas	820
baxreyn	627
bangaaladheesh	628
baarbadoos	847
biljam	798
biniin	850
bermuuda	831
boliifiya	720
bosniya hersigoviina	719
botuswaana	722
jasiiradda bouvet	630
braasiil	721
buruneeya	632
bulgaariya	633
burkiina faaso	863
kamboodiya	634
kaameruun	635
jamhuuriyadda afrikada dhexe	799
jaad	639
jili	640
shiinaha	641
jasiiradda kirismaska	642
komooros	643
jamhuuriyadda dimuquraadiga kongo	645
jaziiradda cook	646
kosta riika	725
korweeshiya	745
qubrus	649
jamhuuriyadda jek	650
jabuuti	652
domeenika	728
jamhuuriyadda domeenika	653
ikuwadoor	730
masar	654
eretereeya	732
estooniya	655
itoobiya	733
jaziiradaha fooklaan	656
jasiiradaha faroe	800
faransiis	658
gobollada koofureed ee faransiiska	659
gaaboon	660
joorjiya	801
jarmal	727
gaana	738
giriig	661
giriinaada	736
guwaatamaala	742
hayti	865
jasiiradaha heard iyo mcdonald islands	664
faatikaan	665
hangeri	667
iislaand	668
hindiya	746
indoneesiya	804
iiraan	843
ciraaq	835
ayrlaand	669
talyaani	824
jameyka	670
jabaan	748
kasaakhistaan	825
kiiniya	671
kuuriyada waqooyi	806
kuuriyada koonfureed	749
kuwayt	672
kirgistaan	833
latfiya	673
lubnaan	674
losooto	751
laybeeriya	750
liibiya	752
lituweeniya	675
luksemboorg	807
malaawi	761
maaldiqeen	678
maali	867
maalda	848
muritaaniya	758
murishiyoos	760
moldofa	681
moonako	753
mongooliya	756
marooko	682
musambiig	683
namiibiya	763
nebaal	851
neyuusilaand	768
nikaraaguwa	766
nayjer	854
nayjeeriya	765
makadooniya	808
noorweey	810
cumaan	844
bakistaan	837
falastiin daanka galbeed iyo qasa	685
filibiin	686
booland	812
bortuqaal	770
qadar	688
rumaaniya	828
ruush	689
sacuudi carabiya	813
sinigaal	775
sishelis	696
siraaliyoon	829
singaboor	697
koonfur afrika	794
koonfurta georgia iyo koonfurta sandwich islands	803
isbeyn	700
sirilaanka	858
suudaan	701
svalbard iyo jan mayen	702
iswaasilaand	780
iswidhan	814
swiiserlaand	703
suuriya	779
taywaan	786
tansaaniya	787
taylaand	782
timorka bari	816
toogo	781
tuniisiya	784
ugaanda	789
ukrayn	788
imaaraadka carabta ee midoobay	706
maraykanka	840
jasiiradaha yaryar ee ka baxsan mareykanka	707
uruguwaay	790
uusbakistaan	708
fenisuweela	791
fiyetnaam	792
saxaraha galbeed	731
saambiya	795
simbaabwe	796
jasiiradda man	712
koonfur suudaan	777
algjeri	729
samoa amerikane	797
armeni	716
australi	718
austri	625
azerbajxhan	626
bjellorusi	821
bolivi	720
ishulli buve	630
territori britanik i oqeanit indian	631
bullgari	633
burund	864
kamboxhia	634
ishujt kajman	638
kili	640
ishulli i krishtlindjes	642
kolumbi	724
komore	643
ishulli kuk	646
kroaci	745
qipro	649
xhibut	652
republika dominikane	653
egjipt	654
guineja ekuatoriale	741
eritre	732
estoni	655
etiopi	733
ishujt folkland	656
ishujt faroe	800
fixhi	657
gjeorgji	801
gjermani	727
gjibraltar	802
greqi	661
guadalup	740
guine	663
indi	746
indonezi	804
japoni	748
jordani	805
koreja e veriut	806
koreja e jugut	749
letoni	673
liberi	750
libi	752
lihtenshtein	853
lituani	675
malajzi	762
ishujt marshall	679
mauritani	758
mikronezi	735
moldavi	681
mongoli	756
marok	682
namibi	763
kaledonia e re	764
nigeri	765
ishujt norfolk	684
maqedoni	808
norvegji	810
territoret palestineze	685
papua guineja e re	827
ishujt pitkern	687
poloni	812
rumani	828
rusi	689
arabi saudite	813
sejshelle	696
singapor	697
sllovaki	698
slloveni	774
ishujt solomon	699
svaziland	780
suedi	814
siri	779
taxhikistan	783
tanzani	787
timori lindor	816
tunizi	784
turqi	705
emiratet e bashkuara arabe	706
uollis e futuna	709
ishujt aland	818
karaibet holandeze	711
ishulli i robit	712
mali i zi	754
serbi	773
sudan i jugut	777
antigua och barbuda	624
amerikanska samoa	797
azerbajdzjan	626
bosnien och hercegovina	719
centralafrikanska republiken	799
elfenbenskusten	647
dominikanska republiken	653
mikronesiska federationen	735
franska guyana	822
ekvatorialguinea	741
grekland	661
ungern	667
brittiska territoriet i indiska oceanen	631
komorerna	643
marocko	682
moldavien	681
nordmarianerna	809
maldiverna	678
nya kaledonien	764
nya zeeland	768
franska polynesien	826
papua nya guinea	827
filippinerna	686
ryssland	689
saudiarabien	813
seychellerna	696
svalbard och jan mayen	702
slovakien	698
tunisien	784
turkiet	705
trinidad och tobago	704
samoa ya marekani	797
antaktiki	623
antigua na barbuda	624
ajentina	834
azabajani	626
belarusi	821
ubelgiji	798
benign	850
bosnia na herzegovina	719
kisiwa cha bouvet	630
bahari ya hindi ya uingereza	631
kofia ya kijani	637
visiwa vya cayman	638
jamhuri ya afrika ya kati	799
uchina	641
kisiwa cha krismasi	642
cocos	841
jamhuri ya kongo	644
visiwa vya cook	646
pwani ya pembe	647
kupro	649
jamhuri ya czech	650
jamhuri ya dominika	653
ekvado	730
misri	654
guinea ya ikweta	741
visiwa vya falkland	656
visiwa vya faroe	800
ufini	734
ufaransa	658
guiana ya ufaransa	822
polynesia ya ufaransa	826
wilaya za kusini mwa ufaransa	659
ujerumani	727
ugiriki	661
gine	663
visiwa vya heard na macdonald	664
yordani	805
makedonia kaskazini	808
madagaska	677
visiwa vya marshall	679
msumbiji	683
uholanzi	767
kaledonia mpya	764
kisiwa cha norfolk	684
mariana ya kaskazini	809
papua guinea mpya	827
paragwai	771
ufilipino	686
ureno	770
mkutano	772
urusi	689
mtakatifu helena	690
mtakatifu kitts na nevis	691
mtakatifu lucia	692
mtakatifu pierre na miquelon	693
sao tome na principe	695
shelisheli	696
sulemani	699
africa kusini	794
georgia kusini na visiwa vya sandwich kusini	803
uhispania	700
svalbard na kisiwa cha jan mayen	702
uswidi	814
uswisi	703
tajikistani	783
trinidad na tobago	704
uturuki	705
visiwa vya turks na caicos	815
falme za kiarabu	706
visiwa vidogo vilivyo nje ya merika	707
visiwa vya briteni vya uingereza	842
visiwa vya bikira za amerika	845
wallis na futuna	709
sahara magharibi	731
bara	818
kisiwa cha mwanadamu	712
jezi	747
sudan kusini	777
owganystan	622
antigua we barbuda	624
amerika samoa	797
aland adalary	818
bermuda adalary	831
bagama adalary	820
buwe adasy	630
kokos adalary	841
kongo demokratik respublikasy	645
merkezi afrika respublikasy	799
kongo respublikasy	644
kuka adalary	646
rojdestwo adasy	642
dominikan respublikasy	653
aljyr	729
sahara arap demokratik respublikasy	731
folklend adalary	656
farer adalary	800
gwiana	822
gonkong	666
hurd we makdonald	664
gonduras	832
gaiti	865
men adasy	712
jersi	747
gyrgyzystan	833
komor adalary	643
gazagystan	825
liwan	674
demirgazyk mariana adalary	809
maldiw adalary	678
norfolk adasy	684
ummon	844
pitkern adalary	687
saud arabystan	813
solomon adalary	699
swazilend	780
trinidad we tobago	704
tuwalu	861
watikan	665
wenesuela	791
wanuatu	862
wallis we futuna	709
antigua ve barbuda	624
arnavutluk	715
arjantin	834
avusturya	625
avustralya	718
bosna hersek	719
bahreyn	627
bolivya	720
karayip hollanda	711
brezilya	721
bahamalar	820
beyaz rusya	821
orta afrika cumhuriyeti	799
mikronezya	735
ekvator ginesi	741
yunanistan	661
endonezya	804
japonya	748
komorlar	643
kuveyt	672
liberya	750
litvanya	675
kuzey makedonya	808
moritanya	758
maldivler	678
namibya	763
yeni kaledonya	764
nijer	854
nijerya	765
yeni zelanda	768
umman	844
papua yeni gine	827
filipinler	686
portekiz	770
rusya	689
suudi arabistan	813
suriye	779
tayland	782
tunus	784
trinidad ve tobago	704
birlashgan arab amirliklari	706
antigua va barbuda	624
armaniston	716
amerika samoasi	797
aland orollari	818
ozarbayjon	626
bosniya va gertsegovina	719
belgiya	798
bolgariya	633
bahrayn	627
bermuda orollari	831
bagama orollari	820
buve oroli	630
markaziy afrika respublikasi	799
shveytsariya	703
kuk orollari	646
xitoy	641
kyurasao	726
rojdestvo oroli	642
chexiya	650
germaniya	727
daniya	651
dominikan respublikasi	653
jazoir	729
ispaniya	700
folklend orollari	656
farer orollari	800
fransiya	658
buyuk britaniya	839
gruziya	801
fransuz gvianasi	822
grenlandiya	662
gvineya	663
gvadelupe	740
ekvatorial gvineya	741
gretsiya	661
janubiy georgiya va janubiy sendvich orollari	803
gayana	744
xerd va makdonald orollari	664
vengriya	667
indoneziya	804
irlandiya	669
isroil	823
men oroli	712
hindiston	746
britaniyaning hind okeanidagi hududi	631
iroq	835
eron	843
islandiya	668
iordaniya	805
komor orollari	643
shimoliy koreya	806
janubiy koreya	749
quvayt	672
kayman orollari	638
lixtenshteyn	853
lyuksemburg	807
marokash	682
chernogoriya	754
marshall orollari	679
shimoliy makedoniya	808
mongoliya	756
shimoliy mariana orollari	809
mavrikiy	760
maldiv orollari	678
yangi kaledoniya	764
norfolk oroli	684
niderlandiya	767
norvegiya	810
yangi zelandiya	768
fransuz polineziyasi	826
pokiston	837
polsha	812
pitkern orollari	687
falastin hududi	685
portugaliya	770
paragvay	771
reyunion	772
ruminiya	828
saudiya arabistoni	813
solomon orollari	699
seyshel orollari	696
shvetsiya	814
muqaddas yelena oroli	690
janubiy sudan	777
turks va kaykos orollari	815
fransuz janubiy hududlari	659
turkmaniston	860
turkiya	705
trinidad va tobago	704
aqsh yondosh orollari	707
urugvay	790
britaniya virgin orollari	842
aqsh virgin orollari	845
uollis va futuna	709
mayotta	793
janubiy afrika respublikasi	794
campuchia	634
ma cao	676
na uy	810
ba lan	812
nam sudan	777
amerikaanse samoa	797
kokoseilande	841
heardeiland en mcdonaldeilande	664
hongkong sas china	666
macau sas china	676
palestynse grondgebiede	685
salomonseilande	699
tsjeggiese republiek	650
fələstin	685
esvatini	780
aotearoa yeni zelandiya	768
bermudez	831
inizi kokoz	841
inizi falkland	656
hong kong rmd sina	666
norzhkorea	806
sukorea	749
makao rmd sina	676
enez pitcairn	687
singapoura	697
inizi georgia ar su hag inizi sandwich ar su	803
karib nederlandat	711
aod olifant	647
republik tchek	650
enezeg chagos	631
zelenortska ostrva	637
ostrvo heard i arhipelag mcdonald	664
sveti martin	713
arhipelag chagos	631
novi zeland aotearoa	768
illes caiman	638
illa christmas	642
illes cook	646
illes falkland	656
illes heard i mcdonald	664
kirguizstan	833
illes marshall	679
illes marianes del nord	809
territoris palestins	685
illes pitcairn	687
illes turks i caicos	815
illes menors allunyades dels estats units	707
illes verges dels estats units	845
illes chagos	631
samoa america	797
aserbaijan	626
y bahamas	820
belarws	821
tiriogaeth brydeinig cefnfor india	631
tsiad	639
tsieina	641
ciwba	648
tsiecia	650
gweriniaeth dominica	653
gini gyhydeddol	741
guyane ffrengig	822
polynesia ffrengig	826
tiroedd deheuol ac antarctig ffrainc	659
y fatican	665
hong kong sar tsieina	666
gwlad iorddonen	805
de corea	749
macau sar tsieina	676
y maldives	678
gogledd macedonia	808
tiriogaethau palesteinaidd	685
palesteina	685
papua guinea newydd	827
y philipinau	686
ynysoedd pitcairn	687
de georgia ac ynysoedd sandwich y de	803
swdan	701
tajicistan	783
tyrcmenistan	860
ynysoedd turks a caicos	815
yr unol daleithiau	840
ynysoedd pellennig uda	707
ynysoedd gwyryf prydain	842
ynysoedd gwyryf yr unol daleithiau	845
gorllewin sahara	731
antilles yr iseldiroedd	711
ynys y garn	737
arfordir ifori	647
ynysfor chagos	631
aotearoa seland newydd	768
gwlad swazi	780
dwyrain timor	816
det britiske territorium i det indiske ocean	631
den dominikanske republik	653
de franske besiddelser i det sydlige indiske ocean og antarktis	659
heard island og mcdonald islands	664
sar hongkong	666
sar macao	676
de tidligere nederlandske antiller	711
sonderverwaltungsregion hongkong	666
sonderverwaltungsregion macau	676
spitzbergen und jan mayen	702
karibische niederlande	711
islas cocos	841
fiyi	657
territorios australes franceses	659
islas heard y mcdonald	664
territorios palestinos	685
islas pitcairn	687
santa elena	690
islas georgia del sur y sandwich del sur	803
curazao	726
elevandiluurannik	647
heardi ja mcdonaldi saared	664
keenia	671
mikroneesia	735
palestiina alad	685
pitcairni saared	687
kariibi madalmaad	711
chagose saared	631
indiako ozeanoko lurralde britainiarra	631
falklandak	656
hegoaldeko lurralde frantsesak	659
vatikano hiria	665
hong kong txinako aeb	666
macau txinako aeb	676
ipar mariana uharteak	809
palestinar lurralde okupatuak	685
hegoaldeko georgia eta hegoaldeko sandwich uharteak	803
svalbard eta jan mayen uharteak	702
turk eta caico uharteak	815
ameriketako estatu batuak	840
ameriketako estatu batuetako kanpoaldeko uharte txikiak	707
birjina uharte britainiarrak	842
birjina uharte amerikarrak	845
karibeko herbehereak	711
san martin	713
kongoko errepublika	644
txekiar errepublika	650
txagos uhartedia	631
vatikaani	665
palestiinalaisalue	685
huippuvuoret ja jan mayen	702
yhdysvaltain erillissaaret	707
karibian alankomaat	711
chagossaaret	631
territoires palestiniens	685
archipel des chagos	631
antartaice	623
poblacht cabo verde	637
an phoblacht dhoiminiceach	653
ciribeas	866
san pierre agus miquelon	693
an tsiria	779
illas bermudas	831
fixi	657
illa heard e illas mcdonald	664
hong kong rae da china	666
corea do norte	806
macau rae da china	676
illas marshall	679
illas marianas do norte	809
illas menores distantes dos estados unidos	707
illas virxes estadounidenses	845
antatika	623
antigua da barbuda	624
baharen	627
bosniya da harzagobina	719
tsibiran cape verde	637
tsibirin kirsmati	642
tsibiran cook	646
saifurus	649
misira	654
ikwatoriyal gini	741
tsibirai na faroe	800
yankin faransi ta kudu	659
jojiya	801
birnin batikan	665
yankin honduras	832
babban yankin mulkin hong kong na ƙasar sin	666
koriya ta arewa	806
koriya ta kudu	749
kuwet	672
lawos	836
litibiya	673
babban yankin mulkin macao na ƙasar sin	676
malesiya	762
mesiko	680
nijeriya	765
macedonia ta arewa	808
yankunan palasɗinu	685
faragwai	771
feru	811
tsibiran pitcairn	687
saudiyya	813
sanigal	775
kudancin geogia da kudancin tsibirin sandiwic	803
biritaniya	839
yurigwai	790
yamen	710
yankin guernsey	737
kasar jersey	747
manteneguro	754
san maarten	830
kasar kosovo	852
jamhuriyar kongo	644
jamhuriyar czech	650
aotearoa nuzilan	768
pitcairnovi otoci	687
salomonovi otoci	699
bjelokosna obala	647
britanski teritorij u indijskome oceanu	631
aotearoa novi zeland	768
belarusz	821
fidzsi	657
hongkong kkt	666
aljazair	729
wilayah inggris di samudra hindia	631
guinea ekuatorial	741
prancis	658
guyana prancis	822
polinesia prancis	826
wilayah selatan prancis	659
hong kong dak tiongkok	666
makau dak tiongkok	676
maladewa	678
wilayah palestina	685
kepulauan svalbard dan jan mayen	702
swedia	814
kepulauan terluar as	707
kepulauan virgin britania raya	842
kepulauan virgin amerika serikat	845
kepulauan wallis dan futuna	709
belanda karibia	711
pulau man	712
kepulauan chagos	631
bahamaeyjar	820
sankti kitts og nevis	691
isola christmas	642
terre australi francesi	659
ras di hong kong	666
ras di macao	676
territori palestinesi	685
riunione	772
georgia del sud e sandwich australi	803
caraibi olandesi	711
sud sudan	777
arcipelago chagos	631
azerbeycan	626
xirwatistan	745
qibris	649
moxolistan	756
makedonyaya bakur	808
uman	844
ozbekistan	708
qeredax	754
sirbistan	773
sint marteen	830
ypatingasis administracinis kinijos regionas honkongas	666
ypatingasis administracinis kinijos regionas makao	676
kongo respublika	644
honkonga	666
svatini	780
macedonia utara	808
palestin	685
republik czech	650
brits indische oceaanterritorium	631
franse gebieden in de zuidelijke indische oceaan	659
hongkong sar van china	666
macau sar van china	676
palestijnse gebieden	685
kleine afgelegen eilanden van de verenigde staten	707
caribisch nederland	711
chagoseilanden	631
antarktyda	623
niderlandy karaibskie	711
archipelag czagos	631
burquina faso	863
ilhas cayman	638
ilha christmas	642
ilhas heard e mcdonald	664
seicheles	696
ilhas menores distantes dos eua	707
arhipelagul chagos	631
kajmanji otoki	638
gvadelup	740
makav	676
mavricij	760
palav	849
sveta peter in mihael	693
sveti vincencij in grenadine	694
tokelav	859
francoski sveti martin	713
nizozemski sveti martin	830
aotearoa nova zelandija	768
vzhodni timor	816
anguula	714
antaarktika	623
arjentiina	834
asarbajan	626
bangaladhesh	628
beliis	723
barmuuda	831
buutan	629
buufet island	630
baraasiil	721
dhul xadeedka badweynta hindiya ee ingiriiska	631
buruneey	632
jasiiradda kayb faarde	637
jasiiradda kirismas	642
jasiiradda kookoos	841
koloombiya	724
jasiiradda kook	646
ayfori koost	647
jekiya	650
jamhuuriyaddda dominika	653
el salfadoor	778
ekuwatooriyal gini	741
eritreeya	732
jasiiradda faroo	800
faransiis gini	822
booliyneesiya faransiiska	826
dhul xadeedka koonfureed ee faransiiska	659
guadeluub	740
guaam	743
magaalada faatikaan	665
hangari	667
ayslaand	668
jamaaika	670
liibya	752
liyjtensteyn	853
makaaw	676
malaysiya	762
maaldiifis	678
maalta	848
jasiiradda maarshal	679
maartinik	757
mawrishiyaas	760
mikroneesiya	735
morooko	682
musambiik	683
mayanmar	755
nederlaands	767
jasiiradda niyuu kaledooniya	764
niyuusiilaand	768
jasiiradda noorfolk	684
jasiiradda waqooyiga mariaana	809
masedooniya waqooyi	808
balaaw	849
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	685
falastiin	685
baanama	870
babwa niyuu gini	827
baraguaay	771
beeru	811
bitkairn	687
bortugaal	770
bueerto riiko	769
riyuuniyon	772
saynt helena	690
samoowa	857
islofaakiya	698
islofeeniya	774
jasiiradda solomon	699
surineym	838
eswaatiini	780
tokelaaw	859
tufaalu	861
yukrayn	788
midawga imaaraatka carabta	706
boqortooyada midowday	839
jasiiradaha ka baxsan maraykanka	707
usbakistan	708
fanuaatu	862
biritish farjin island	842
jasiiradda aland	818
karibiyaan nadarlands	711
kurakaaw	726
guurnsey	737
jaarsey	747
moontenegro	754
seerbiya	773
siint maarteen	830
koosofo	852
jamhuuriyadda dimuqaadiga kongo	645
jamhuuriyadda kongo	644
jasiiradaha fookland	656
iswaasilaan	780
bariga timor	816
bahrejn	627
bermude	831
ishulli bove	630
ishujt kokos	841
ishujt kuk	646
xhibuti	652
ishujt falkland	656
guajana franceze	822
polinezia franceze	826
territoret jugore franceze	659
gambi	739
kore e veriut	806
kore e jugut	749
kirgizi	833
lihtenshtajn	853
rpa i makaos	676
kaledoni e re	764
ishulli norfolk	684
maqedonia e veriut	808
afrika e jugut	794
surinami	838
ishujt turks dhe kaikos	815
zambi	795
gernsej	737
ishulli i manit	712
xhersej	747
sudani i jugut	777
suazilend	780
hongkong sar	666
palestinska territorierna	685
aotearoa nya zeeland	768
bahareni	627
babadosi	847
bosnia na hezegovina	719
eneo la uingereza katika bahari hindi	631
bukinafaso	863
kambodia	634
kameruni	635
saiprasi	649
chechia	650
denmaki	651
himaya za kusini za kifaranza	659
jojia	801
ginebisau	846
kisiwa cha heard na visiwa vya mcdonald	664
mji wa vatican	665
aisilandi	668
iraki	835
ayalandi	669
kazakistani	825
korea kaskazini	806
korea kusini	749
kirigizistani	833
makau sar china	676
moritania	758
morisi	760
nyuzilandi	768
nikaragwa	766
visiwa vya mariana vya kaskazini	809
masedonia ya kaskazini	808
maeneo ya palestina	685
visiwa vya pitcairn	687
santapierre na miquelon	693
saudia	813
senegali	775
ushelisheli	696
siera leoni	829
visiwa vya solomon	699
afrika kusini	794
visiwa vya georgia kusini na sandwich kusini	803
svalbard na jan mayen	702
tailandi	782
ufalme wa muungano	839
visiwa vidogo vya nje vya marekani	707
uzibekistani	708
vietnamu	792
visiwa vya aland	818
uholanzi ya karibiani	711
kisiwa cha man	712
jamhuri ya cheki	650
aotearoa nyuzilandi	768
uswazi	780
timor ya mashariki	816
amerikan samoasy	797
kuk adalary	646
fransuz gwianasy	822
herd we makdonald adalary	664
yrak	835
maldiwler	678
monserrat	759
niderlandlar	767
filippinler	686
saud arabystany	813
britan wirgin adalary	842
uollis we futuna	709
karib niderlandlary	711
filistin	685
svalbard ve jan mayen	702
aotearoa yeni zelanda	768
falastin hududlari	685
falastin	685
britaniya	839
chexiya respublikasi	650
aotearoa yangi zelandiya	768
sharqiy timor	816
baamas	820
bangladeche	628
ilha do natal	642
ilhas falkland	656
guame	743
listenstaine	853
maiote	793
sri lanca	858
toquelau	859
ilhas menores afastadas dos eua	707
ilhas virgens dos eua	845
sara ocidental	731
alanda	818
avganistan	622
antarktik	623
jermenija	716
britanska teritorija indijskog okeana	631
foklandska ostrva	656
ostrvo herd i mekdonaldova ostrva	664
letonija	673
majot	793
ostrvo norfok	684
severna marijanska ostrva	809
palestinske teritorije	685
pitkern	687
reinion	772
sveta jelena	690
sent kits i nevis	691
sen pjer i mikelon	693
sent vinsent i grenadini	694
udaljena ostrva sad	707
mariannes du nord	809
kapverden	637
hilagang korea	806
timog korea	749
pilipinas	686
kanlurang sahara	731
timog sudan	777

the congo	1
saint martin	871
st. martin	871
republic of china	872
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
antigua and barbuda	873
åland islands	248
bosnia and herzegovina	528
saint barthélemy	874
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	875
democratic republic of the congo	503
congo (the democratic republic of the)	503
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	543
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	876
guinea-bissau	269
heard island and mcdonald islands	877
isle of man	545
iran (islamic republic of)	98
saint kitts and nevis	878
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	879
moldova (the republic of)	127
saint martin (french part)	880
netherlands (kingdom of the)	153
saint pierre and miquelon	881
palestine, state of	169
réunion	292
saint helena	455
saint helena, ascension and tristan da cunha	455
svalbard and jan mayen	482
são tomé and príncipe	882
sao tome and principe	882
sint maarten (dutch part)	193
turks and caicos islands	883
timor-leste	301
türkiye	302
trinidad and tobago	562
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	884
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	480
virgin islands (u.s.)	480
wallis and futuna	546
principality of andorra	885
islamic republic of afghanistan	582
islamic emirate of afghanistan	582
republic of austria	459
commonwealth of australia	886
people's republic of bangladesh	887
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	494
federative republic of brazil	506
commonwealth of the bahamas	517
kingdom of bhutan	888
congo, the democratic republic of the	467
republic of the congo	468
people's republic of the congo	514
republic of côte d'ivoire	889
republic of the ivory coast	889
people's republic of china	44
republic of cuba	890
republic of cabo verde	558
republic of cyprus	891
federal republic of germany	458
kingdom of denmark	515
commonwealth of dominica	542
people's democratic republic of algeria	892
democratic and popular republic of algeria	892
arab republic of egypt	893
state of eritrea	894
federal democratic republic of ethiopia	895
republic of the fiji islands	570
federated states of micronesia	566
united kingdom of great britain	461
co-operative republic of guyana	896
cooperative republic of guyana	896
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	897
republic of croatia	527
state of israel	898
republic of iraq	899
islamic republic of iran	98
hashemite kingdom of jordan	900
union of the comoros	485
islamic federal republic of the comoros	485
federation of saint kitts and nevis	525
federation of saint christopher and nevis	525
saint christopher and nevis	525
democratic people's republic of korea	466
people's democratic republic of korea	466
republic of korea	111
principality of liechtenstein	901
democratic socialist republic of sri lanka	902
grand duchy of luxembourg	903
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	904
principality of monaco	905
republic of moldova	479
republic of north macedonia	470
republic of macedonia	470
republic of the union of myanmar	471
union of myanmar	471
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	507
islamic republic of mauritania	906
kingdom of the netherlands	462
federal democratic republic of nepal	907
independent state of papua new guinea	573
republic of the philippines	585
islamic republic of pakistan	908
republic of poland	519
commonwealth of puerto rico	496
state of palestine	169
republic of paraguay	909
kingdom of saudi arabia	497
saint helena and dependencies	910
republic of san marino	502
most serene republic of san marino	502
democratic republic of sao tome and principe	531
republic of el salvador	911
kingdom of eswatini	473
territory of the french southern and antarctic lands	554
french southern and antarctic lands	554
french southern and antarctic territories	554
republic of tajikistan	912
democratic republic of timor-leste	913
republic of türkiye	914
republic of china (taiwan)	469
taiwan, republic of china	469
taiwan (republic of china)	469
united republic of tanzania	207
oriental republic of uruguay	915
eastern republic of uruguay	915
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	477
virgin islands of the united states	245
virgin islands of great britain	916
socialist republic of viet nam	564
territory of the wallis and futuna islands	551
independent state of samoa	917
republic of yemen	918
republic of south africa	504
the emirates	246
antigua & barbuda	873
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	528
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	874
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	919
territory of norfolk island	608
overseas lands of french polynesia	920
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
isle of mann	921
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
saint-martin	880
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
são tomé e príncipe	882
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	922
turks & caicos	612
turks and caicos	612
turks & caicos islands	612
french s. territories	300
timor-leste (east timor)	618
east timor (timor-leste)	618
türkiye (turkey)	923
turkey (türkiye)	923
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
the ukraine	924
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
republic of kosovo	925
kosovo (under unsc res. 1244)	925
kosovo (unscr 1244)	925
kosovo, republic of	925
s. africa	345
rep. south africa	345
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	926
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	927
kingdom of cambodia	928
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	929
federal republic of nigeria	930
rep. of singapore	325
republic of singapore	325
republic of senegal	931
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
islamic state of afghanistan	932
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
antigua/barbuda	933
antigua & barb	933
bih	934
bosnia-herz	934
bosnia & herz	934
bosnia/herzegovina	934
drc	935
dem. rep. congo	935
dem. rep. of congo	935
dem. republic of congo	935
d.r.c	935
car	936
c. african rep	936
c. afr. rep	936
prc	937
frg	349
fed. rep. of germany	349
f.r. germany	349
dom. rep	938
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
rok	939
korea, rep. of	939
korea, r.o	939
korea, rok	939
lao people's dem. rep	353
lao people's dr	353
f.y.r.o.m	354
n.z	940
n. zealand	940
png	355
p.n.g	355
ksa	356
k.s.a	356
s. arabia	356
k. of saudi arabia	356
tci	941
t&t	942
trin. & tob	942
roc	943
r.o.c	943
usa	944
us	944
u.s	944
u.s.a	944
u. s. a	944
united states (usa)	944
united states of america (usa)	944
svg	358
st. vincent & gren	358
bvi	359
b.v.i	359
br. virgin islands	359
u.s.v.i	360
rsa	945
r.s.a	945
s.a. (south africa)	945
st. kitts/nevis	946
p.r. (puerto rico)	947
s. sudan	948
egypt, arab rep	949
rep. of ireland	364
iran, islamic rep	950
rep. of moldova	951
united rep. of tanzania	365
tanzania, united rep	365
u.r. tanzania	365
s. geo. and the is	952
iom	953
guernsey c.i	954
jersey c.i	955
roi	364
rmi	956
heard i. and mcdonald is	957
st. vin. and gren	358
venezuela, r.b. de	958
venezuela, b.r	958
taiwan, prov. of china	943
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
union of south africa	959
zimbabwe-rhodesia	427
bonaire, saint eustatius and saba	960
congo (ex-zaire)	375
congo (former zaire)	375
congo (formerly zaire)	375
congo, dem. rep. (zaire)	375
hungarian people's republic	961
polish people's republic	431
mongolian people's republic	430
people's socialist republic of albania	962
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
saint vincent	963
st. helena, ascension und tristan da cunha	910
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
saint-pierre und miquelon	881
salomon-inseln	179
brd	458
ddr	458
republik österreich	459
schweiz/suisse/svizzera	228
fürstentum liechtenstein	901
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
arabische republik ägypten	893
föderative republik brasilien	506
palästinensische gebiete	495
terres australes et antarctiques françaises	554
sainte-hélène, ascension et tristan da cunha	910
îles du cap-vert	558
île maurice	964
congo (rép. dém.)	467
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	965
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	483
confédération suisse	228
grand-duché de luxembourg	903
principauté de monaco	905
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
république de côte d'ivoire	889
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
république algérienne démocratique et populaire	892
états-unis du mexique	239
république argentine	226
république arabe d'égypte	893
république arabe syrienne	474
république islamique d'iran	475
iran (république islamique d')	475
république islamique de mauritanie	906
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
république orientale de l'uruguay	915
royaume d'arabie saoudite	497
royaume hachémite de jordanie	900
république socialiste du viêt nam	564
viêt nam	217
république socialiste démocratique de sri lanka	902
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
ile de la réunion	966
guyane française	74
îles malouines	67
îles falkland (malvinas)	486
falkland (malvinas)	486
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	480
tierras australes y antárticas francesas	554
santa elena, ascensión y tristán de acuña	910
islas vírgenes del reino unido	916
congo (rep. dem.)	467
república libanesa	236
república kirguisa	235
república argelina democrática y popular	892
república árabe saharaui democrática	229
isla de la reunión	966
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
república oriental del uruguay	915
república dominicana	56
rep. dominicana	967
r. dominicana	967
república de colombia	968
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
república árabe de egipto	893
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
ceilán	902
sant'elena, ascensione e tristan da cunha	910
bonaire, sint eustatius e saba	499
isole minori esterne degli stati uniti d'america	457
bosnia-erzegovina	548
repubblica cinese (taiwan)	469
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	910
azerbeijão	969
azerbaijão	18
são vincente e granadinas	493
confederação suíça	228
república argelina democrática e popular	892
antártica	970
ilha da reunião	966
república oriental do uruguai	915
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
são martinho (parte francesa)	971
são martinho (parte holandesa)	972
são martinho (parte neerlandesa)	972
república democrática de timor-leste	913
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
sint-helena, ascension en tristan da cunha	910
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
australiska statsförbundet	886
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
etelämanner	970
saint helena, ascension ja tristan da cunha	910
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
lihtenştayn	901
doğu timor	913
amerika birleşik devletleri küçük dış adaları	457
fildişi sahili	260
türkiye cumhuriyeti	914
t.c	914
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
szent ilona-sziget	910
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
republica românia	973
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
tađikistan	912
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
principat d'andorra	885
lýðveldið ísland	974
bandaríkin	211
bandaríki norður-ameríku	460
stóra-bretland	461
niðurlönd	462
éire	93
poblacht na héireann	481
repubblika ta' malta	975
republika e shqipërisë	976
shqipëria	976
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	969
abş	211
o'zbekiston	213
o'zbekiston respublikasi	977
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
demokratická republika východní timor	913
demokratická republika timor-leste	913
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
réunionský zámorský departmán	966
tokelauské ostrovy	492
čínska republika	469
menšie odľahlé ostrovy spojených štátov	457
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	886
wspólnota dominiki	542
republika dominikańska	967
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
republika sudanu południowego	978
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
južna georgija i južni sendvički otoci	876
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
demokratska republika istočni timor	913
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
doğu timor demokratik cumhuriyeti	913
timor-leste demokratik cumhuriyeti	913
çin cumhuriyeti	469
çin cumhuriyeti (tayvan)	469
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	480
wallis ve futuna adaları bölgesi	551
land curaçao	979
commonwealth der nördlichen marianen	507
gebietskörperschaft saint-barthélemy	980
usa, kleinere ausgelagerte inseln	457
republik östlich des uruguay	915
übersee-département mayotte	552
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	548
territoire des îles cocos (keeling)	523
pays de curaçao	979
république démocratique et populaire d'algérie	892
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	530
groupe d'îles pitcairn	547
îles tokelau	492
territoire des îles wallis et futuna	551
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	523
paese di curaçao	979
federazione di saint christopher e nevis	525
repubblica orientale dell'uruguay	915
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	523
país de curazao	979
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
país de curaçao	979
ilha de curaçao	979
geórgia do sul e sandwich do sul	489
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	550
república da união de myanmar	471
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	964
sultanato de omã	981
sereníssima república de san marino	502
sereníssima república de são marinho	502
território das ilhas wallis e futuna	551
åland eilanden	456
samväldet dominica	542
sydgeorgien och sydsandwichöarna	876
förvaltningsområdet saint-martin	971
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
îles vierges (royaume-uni)	916
bonaire, sveti eustahije i saba	499
tajvan, kineska provincija	469
američki mali izvanjski otoci	457
cocos (keeling) otoci	523
bonaire, saint eustatius és saba	499
bonaire, sint eustatius és saba	499
tajvan, kínai tartomány	469
zöld-foki-szigetek	558
szent ilona, ascension és tristan da cunha	910
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
azerbaidjão	969
bielo-rússia	472
ilha reunião	966
são marino	502
irã, república islâmica do	475
república islâmica do irã	475
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	499
republica centrafricană	39
republica central africană	484
coasta de fildeș	889
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
samojský nezávislý štát	917
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
saint helena, ascension och tristan da cunha	910
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	499
tayvan, çin eyaleti	469
fransız güney bölgeleri	554
yeşil burun adaları	558
i̇ngiliz virgin adaları	916
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	903
groussherzogtum lëtzebuerg	903
føroyar	487
repiblik d'ayiti	568
guåhån	982
sankattan siha na islas mariånas	507
islas mariånas	507
kòrsou	979
pais kòrsou	979
repoblikan'i madagasikara	569
malo sa'oloto tuto'atasi o sāmoa	917
sāmoa amelika	555
amelika sāmoa	555
repubulika y'u rwanda	965
republika y'uburundi	575
tetã paraguái	909
paraguái	909
timor lorosa'e	913
repúblika demokrátika timór-leste	913
elláda	232
bielaruś	472
toçikiston	912
zhōngguó	464
zhōnghuá rénmín gònghéguó	464
zhōnghuá mínguó	469
chosŏn minjujuŭi inmin konghwaguk	466
jumhuriyat misr al-arabiyah	893
al-mamlakah al-arabiyyah as-suudiyyah	497
al-arabiyah as-suudiyah	497
al-maghrib	904
al-mamlakah al-maghribiyah	904
al-jazair	892
al-djazaïr	892
al-imarat	225
dawlat al-kuwait	983
al-jumhuriyah al-lubnaniyah	236
al-urdun	900
al-iraq	899
jumhuriyat al-iraq	899
mamlakat al-bahrayn	984
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
m̧ajeļ	985
aolepān aorōkin m̧ajeļ	985
na islas mariånas	507
malaŵi	986
dziko la malaŵi	986
norf'k ailen	488
teratri of norf'k ailen	488
afrika-borwa	504
rephaboliki ya afrika-borwa	504
riphabuḽiki ya afurika tshipembe	504
landskapet åland	456
bundesrep. deutschland	458
république populaire du bengladesh	987
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
république grecque	988
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	607
île heard-et-îles macdonald	607
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	619
république de san marin	989
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
kazajstán	990
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
casaquistão	990
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
eswatini (tidligere swasiland)	922
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
południowy sudan	991
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	932
kapverdské ostrovy	344
ekvádoská republika	616
mikronézie	593
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	607
svatý kitts a nevis	598
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	992
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	608
svatý pierre a miquelon	289
tožská republika	993
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	932
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
ljudska republika bangladeš	987
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
afgán iszlám köztársaság	932
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	590
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	607
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	994
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
çad cumhuriyeti	995
abd virgin adaları	310
somaali föderatiivne vabariik	996
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
kiribačio respublika	919
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
amerikāņu samoa	997
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
franču polinēzija	920
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
albanië	715
algerië	729
amerikaans-samoa	797
argentinië	834
armenië	716
australië	718
bolivië	720
bosnië en herzegowina	719
brasilië	721
sentraal-afrikaanse republiek	799
cocos- (keeling) eilande	841
colombië	724
kroasië	745
ekwatoriaal-guinee	741
ethiopië	733
faroëreilande	800
frans-guyana	822
frans-polinesië	826
gambië	739
georgië	801
guinee-bissau	846
haïti	865
indië	746
indonesië	804
italië	824
jordanië	805
suid-korea	749
kirgisië	833
liberië	750
libië	752
maleisië	762
mauritanië	758
mikronesië	735
mongolië	756
mianmar (birma)	755
namibië	763
nieu-kaledonië	764
nieu-seeland	768
nigerië	765
noordelike mariana-eilande	809
noorweë	810
papoea-nieu-guinee	827
roemenië	828
saoedi-arabië	813
slowenië	774
somalië	776
suid-georgië en die suidelike sandwicheilande	803
sirië	779
tanzanië	787
oos-timor	816
tunisië	784
turkmenië	860
turks- en caicoseilande	815
oekraïne	788
viëtnam	792
britse maagde-eilande	842
amerikaanse maagde-eilande	845
wes-sahara	731
zambië	795
ålandeilande	818
sint barthélemy	819
serwië	773
suid-soedan	777
birləşmiş ərəb əmirlikləri	706
əfqanıstan	622
amerika samoası	797
aland adaları	818
banqladeş	628
belçika	798
bolqarıstan	633
sent-bartelemi	819
bermud adaları	831
karib niderlandı	711
baham adaları	820
buve adası	630
kokos (kilinq) adaları	841
konqo - kinşasa	645
mərkəzi afrika respublikası	799
konqo - brazzavil	644
i̇sveçrə	703
kotd'ivuar	647
kuk adaları	646
çili	640
çin	641
kabo-verde	637
milad adası	642
çex respublikası	650
dominikan respublikası	653
i̇spaniya	700
folklend adaları	656
farer adaları	800
birləşmiş krallıq	839
gürcüstan	801
fransa qvianası	822
cəbəllütariq	802
yunanıstan	661
cənubi corciya və cənubi sendviç adaları	803
qvineya-bisau	846
herd və makdonald adaları	664
macarıstan	667
i̇ndoneziya	804
i̇rlandiya	669
i̇srail	823
men adası	712
britaniyanın hind okeanı ərazisi	631
i̇raq	835
i̇ran	843
i̇slandiya	668
i̇taliya	824
i̇ordaniya	805
qırğızıstan	833
komor adaları	643
sent-kits və nevis	691
şimali koreya	806
küveyt	672
kayman adaları	638
qazaxıstan	825
sent-lusiya	692
lixtenşteyn	853
şri-lanka	858
lüksemburq	807
mərakeş	682
marşal adaları	679
şimali makedoniya	808
şimali marian adaları	809
maldiv adaları	678
norfolk adası	684
norveç	810
fransa polineziyası	826
papua-yeni qvineya	827
polşa	812
müqəddəs pyer və mikelon	693
pitkern adaları	687
rumıniya	828
səudiyyə ərəbistanı	813
solomon adaları	699
seyşel adaları	696
i̇sveç	814
müqəddəs yelena	690
svalbard və yan-mayen	702
syerra-leone	829
san-tome və prinsipi	695
sint-marten	830
törks və kaykos adaları	815
çad	639
fransanın cənub əraziləri	659
şərqi timor	816
türkmənistan	860
türkiyə	705
abş-a bağlı kiçik adacıqlar	707
amerika birləşmiş ştatları	840
özbəkistan	708
sent-vinsent və qrenadinlər	694
britaniyanın virgin adaları	842
abş virgin adaları	845
emirelezhioù arab unanet	706
arc'hantina	834
saint-barthélemy	819
bonaire, sint eustatius ha saba	711
inizi cocos (keeling)	841
sahara ar c'hornôg	731
inizi maloù	656
frañs	658
rouantelezh-unanet	839
gwiana c'hall	822
ginea ar c'heheder	741
ginea-bissau	846
saint kitts ha nevis	691
santez-lusia	692
mec'hiko	680
kaledonia-nevez	764
izelvroioù	767
zeland-nevez	768
polinezia c'hall	826
papoua-ginea nevez	827
sant-pêr-ha-mikelon	693
reünion	772
saint helena, ascension, ha tristan da cunha	690
são tomé ha príncipe	695
douaroù aostral hag antarktikel frañs	659
inizi minor a-bell stadoù-unanet	707
stadoù-unanet	840
inizi gwerc'h breizhveurat	842
inizi gwerc'h ar stadoù unanet	845
američka samoa	797
azerbejdžan	626
bangladeš	628
kokosova (kilingova) ostrva	841
švicarska	703
obala slonovače	647
čile	640
božićna ostrva	642
njemačka	727
džibuti	652
alžir	729
španija	700
fidži	657
grčka	661
južna džordžija i južna sendvička ostrva	803
gvineja-bisao	846
hong kong (sar kina)	666
džerzi	747
kambodža	634
lihtenštajn	853
šri lanka	858
sv. martin	713
maršalova ostrva	679
makao (sar kina)	676
norveška	810
sejšeli	696
švedska	814
slovačka	698
južni sudan	777
čad	639
francuske južne teritorije	659
tadžikistan	783
istočni timor	816
američka vanjska ostrva	707
britanska djevičanska ostrva	842
američka djevičanska ostrva	845
åland, illes	818
albània	715
algèria	729
antàrtida	623
aràbia saudita	813
armènia	716
austràlia	718
àustria	625
bèlgica	798
benín	850
bielorússia	821
bolívia	720
bòsnia i hercegovina	719
bulgària	633
caiman, illes	638
canadà	636
centreafricana, república	799
christmas, illa	642
cocos, illes	841
colòmbia	724
congo, república del	644
congo, república democràtica del	645
cook, illes	646
costa d'ivori	647
croàcia	745
dominicana, república	653
emirats àrabs units	706
eslovàquia	698
eslovènia	774
estats units (eua)	840
estònia	655
etiòpia	733
fèroe, illes	800
finlàndia	734
frança	658
gàmbia	739
geòrgia	801
geòrgia del sud i sandwich del sud, illes	803
grècia	661
groenlàndia	662
república de guinea	663
haití	865
heard, illa i mcdonald, illes	664
illes perifèriques menors dels eua	707
índia	746
indonèsia	804
islàndia	668
itàlia	824
japó	748
jordània	805
letònia	673
líban	674
libèria	750
líbia	752
lituània	675
macedònia del nord	808
malàisia	762
malvines, illes	656
mariannes septentrionals, illes	809
marshall, illes	679
mauritània	758
mèxic	680
micronèsia, estats federats de	735
moçambic	683
moldàvia	681
mònaco	753
mongòlia	756
namíbia	763
níger	854
nigèria	765
norfolk, illa	684
nova caledònia	764
panamà	870
perú	811
pitcairn, illes	687
polinèsia francesa	826
polònia	812
reunió, illa de la	772
sàhara occidental	731
saint kitts i nevis	691
saint-pierre i miquelon	693
saint vincent i les grenadines	694
salomó	699
salvador, el	778
samoa nord-americana	797
são tomé i príncipe	695
sèrbia	773
síria	779
somàlia	776
sud-àfrica	794
suècia	814
suïssa	703
swazilàndia	780
tailàndia	782
tanzània	787
territori britànic de l'oceà índic	631
tunísia	784
turks i caicos, illes	815
txèquia	650
ucraïna	788
vaticà, ciutat del	665
veneçuela	791
verges britàniques, illes	842
verges nord-americanes, illes	845
zàmbia	795
afghánistán	622
ålandy	818
albánie	715
alžírsko	729
americká samoa	797
americké panenské ostrovy	845
arménie	716
austrálie	718
ázerbájdžán	626
bangladéš	628
bělorusko	821
bhútán	629
bolívie	720
bouvetův ostrov	630
brazílie	721
britské indickooceánské území	631
britské panenské ostrovy	842
černá hora	754
čína	641
dánsko	651
džibutsko	652
ekvádor	730
faerské ostrovy	800
falklandy (malvíny)	656
filipíny	686
francouzská guyana	822
francouzská jižní a antarktická území	659
francouzská polynésie	826
grónsko	662
heardův ostrov a mcdonaldovy ostrovy	664
indonésie	804
irák	835
írán	843
itálie	824
jižní georgie a jižní sandwichovy ostrovy	803
jižní súdán	777
jordánsko	805
kajmanské ostrovy	638
kazachstán	825
keňa	671
kokosové ostrovy	841
kyrgyzstán	833
libérie	750
lichtenštejnsko	853
lotyšsko	673
maďarsko	667
mauritánie	758
menší odlehlé ostrovy usa	707
mikronésie	735
německo	727
nepál	851
nigérie	765
nová kaledonie	764
nový zéland	768
omán	844
pákistán	837
palestinská autonomie	685
papua-nová guinea	827
pobřeží slonoviny	647
rovníková guinea	741
řecko	661
saint-pierre a miquelon	693
saúdská arábie	813
severní makedonie	808
severní mariany	809
somálsko	776
súdán	701
svatá helena, ascension a tristan da cunha	690
svatá lucie	692
svatý bartoloměj	819
svatý kryštof a nevis	691
svatý martin (francouzská část)	713
svatý martin (nizozemská část)	830
svatý tomáš a princův ostrov	695
svatý vincenc a grenadiny	694
sýrie	779
šalamounovy ostrovy	699
španělsko	700
špicberky a jan mayen	702
šrí lanka	858
švédsko	814
švýcarsko	703
tádžikistán	783
tchaj-wan	786
turkmenistán	860
uzbekistán	708
vánoční ostrov	642
vatikán	665
východní timor	816
západní sahara	731
camerŵn	635
ynysoedd cocos (keeling)	841
congo, gweriniaeth ddemocrataidd y	645
ynysoedd y falkland (malvinas)	656
holy see (dinas-wladwriaeth y fatican)	665
gwlad yr iâ	668
iran, gweriniaeth islamaidd	843
micronesia, gwladwriaethau ffederal o	735
moldofa, gweriniaeth	681
gogledd macedonia, gweriniaeth	808
saint kitts a nevis	691
saint pierre a miquelon	693
taiwan, talaith china	786
tanzania, gweriniaeth unedig	787
wcráin	788
uda	840
mân ynysoedd allanol yr unol daleithiau	707
ynysoedd virgin, prydeinig	842
ynysoedd virgin, u.s	845
ynysoedd åland	818
bonaire, sint eustatius a saba	711
saint martin (rhan ffrangeg)	713
sint maarten (rhan iseldireg)	830
østrig	625
bosnien-hercegovina	719
caymanøerne	638
juløen	642
cocosøerne	841
cookøerne	646
ækvatorialguinea	741
falklandsøerne	656
færøerne	800
grækenland	661
grønland	662
heard-øen og mcdonald-øerne	664
marshalløerne	679
palæstina	685
rumænien	828
saint kitts og nevis	691
saint-pierre og miquelon	693
saint vincent og grenadinerne	694
são tomé og príncipe	695
saudi-arabien	813
salomonøerne	699
østtimor	816
turks- og caicosøerne	815
usa's ydre småøer	707
britiske jomfruøer	842
amerikanske jomfruøer	845
ålandsøerne	818
saint martin (fransk side)	713
saint martin (hollandsk side)	830
ägypten	654
amerikanisch-samoa	797
äquatorialguinea	741
äthiopien	733
dänemark	651
färöer	800
französisch-guayana	822
französisch-polynesien	826
französische süd- und antarktisgebiete	659
grönland	662
nördliche marianen	809
österreich	625
staat palästina	685
papua-neuguinea	827
rumänien	828
são tomé und príncipe	695
st. helena	690
st. kitts und nevis	691
st. lucia	692
st. vincent und die grenadinen	694
südafrika	794
südgeorgien und die südlichen sandwichinseln	803
südsudan	777
syrien, arabische republik	779
tansania, vereinigte republik	787
türkei	705
turks- und caicosinseln	815
falkland islands (malvinas)	656
holy see (vatican city state)	665
korea, republic of	749
micronesia, federated states of	735
moldova, republic of	681
the republic of north macedonia	808
afganistán	622
antártida	623
azerbaiyán	626
bélgica	798
bután	629
territorio británico del océano índico	631
camerún	635
canadá	636
islas caimán	638
islas cocos (keeling)	841
etiopía	733
gabón	660
hungría	667
irán	843
japón	748
kazajistán	825
kirguistán	833
república democrática popular de lao	836
líbano	674
malí	867
mónaco	753
pakistán	837
panamá	870
reunión	772
rumanía	828
santa helena, ascensión y tristán de acuña	690
saint kitts y nevis	691
santa lucía	692
san pedro y miquelón	693
santo tomé y príncipe	695
islas salomón	699
sudán	701
taiwán	786
tayikistán	783
túnez	784
turquía	705
islas åland	818
bonaire, san eustaquio y saba	711
saint martin (francesa)	713
sint maarten (neerlandesa)	830
sudán del sur	777
alžeeria	729
aomen - hiina erihalduspiirkond	676
araabia ühendemiraadid	706
aserbaidžaan	626
bouvet'i saar	630
bonaire, sint eustatius ja saba	711
ekvatoriaal-guinea	741
fääri saared	800
gröönimaa	662
hongkong - hiina erihalduspiirkond	666
ida-timor	816
jõulusaar	642
kõrgõzstan	833
küpros	649
liibüa	752
lõuna-georgia ja lõuna-sandwichi saared	803
läti	673
lääne-sahara	731
paapua uus-guinea	827
prantsuse lõunaalad	659
prantsuse polüneesia	826
põhja-makedoonia	808
põhja-mariaanid	809
saint kitts ja nevis	691
saint pierre ja miquelon	693
saint vincent ja grenadiinid	694
são tomé ja príncipe	695
seišellid	696
lõuna-sudaan	777
süüria	779
šveits	703
tai	782
tšaad	639
tšehhi	650
tšiili	640
türgi	705
türkmenistan	860
uus-kaledoonia	764
uus-meremaa	768
ühendriikide hajasaared	707
cocosak (keeling uharteak)	841
vatikanoa (egoitza santua)	665
santa helena, ascension eta tristan da cunha	690
saint kitts eta nevis	691
saint-pierre eta mikelune	693
saint vincent eta grenadinak	694
åland uharteak	818
bonaire, san eustakio eta saba	711
san martin (frantsesa)	713
san martin (herbeheretarra)	830
azerbaidžan	626
bouvet'nsaari	630
brittiläinen intian valtameren alue	631
brittiläiset neitsytsaaret	842
etelä-afrikka	794
etelä-georgia ja eteläiset sandwichsaaret	803
etelä-sudan	777
färsaaret	800
itä-timor	816
itävalta	625
länsi-sahara	731
papua-uusi-guinea	827
pohjois-makedonia	808
pohjois-mariaanit	809
päiväntasaajan guinea	741
ranskan eteläiset alueet	659
saint-pierre ja miquelon	693
saint vincent ja grenadiinit	694
tšad	639
turks- ja caicossaaret	815
uusi-kaledonia	764
uusi-seelanti	768
valko-venäjä	821
venäjä	689
algérie	729
samoa américaines	797
antigua-et-barbuda	624
azerbaïdjan	626
bahreïn	627
bénin	850
bosnie-herzégovine	719
île bouvet	630
brésil	721
océan indien britannique	631
îles caïmans	638
île christmas	642
îles cocos	841
îles cook	646
équateur	730
égypte	654
guinée équatoriale	741
érythrée	732
éthiopie	733
îles féroé	800
polynésie française	826
terres australes françaises	659
géorgie	801
grèce	661
guinée	663
guinée-bissau	846
îles heard-et-macdonald	664
saint-siège (vatican)	665
israël	823
jamaïque	670
koweït	672
libéria	750
îles marshall	679
népal	851
nouvelle-calédonie	764
nigéria	765
niué	855
île norfolk	684
îles mariannes du nord	809
norvège	810
papouasie-nouvelle-guinée	827
pérou	811
îles pitcairn	687
sainte-hélène	690
saint-christophe-et-niévès	691
sainte-lucie	692
saint-pierre-et-miquelon	693
saint-vincent-et-les-grenadines	694
saint-marin	868
são tomé-et-principe	695
sénégal	775
slovénie	774
îles salomon	699
géorgie du sud-et-les îles sandwich du sud	803
svalbard et île jan mayen	702
royaume d'eswatini	780
suède	814
taïwan	786
république unie de tanzanie	787
thaïlande	782
trinité-et-tobago	704
turkménistan	860
îles turques-et-caïques	815
îles mineures éloignées des états-unis	707
ouzbékistan	708
wallis-et-futuna	709
yémen	710
bonaire, saint-eustache et saba	711
île de man	712
monténégro	754
saint-martin (partie française)	713
saint-martin (partie néerlandaise)	830
an afganastáin	622
an albáin	715
an ailgéir	729
samó meiriceánach	797
andóra	817
angóla	717
antigua agus barbúda	624
an airgintín	834
an airméin	716
arúba	998
an astráil	718
an asarbaiseáin	626
na bahámaí	820
bairéin	627
an bhanglaidéis	628
barbadós	847
an bhealarúis	821
an bheilís	723
beirmiúda	831
an bhútáin	629
an bhoisnia agus an heirseagaivéin	719
an bhotsuáin	722
oileán bouvet	630
an bhrasaíl	721
críoch aigéan indiach na breataine	631
brúiné	632
an bhulgáir	633
buircíne fasó	863
an bhurúin	864
an chambóid	634
camarún	635
oileáin cayman	638
poblacht na hafraice láir	799
poblacht na síne	641
an tsín	641
oileán na nollag	642
oileáin cocos (keeling)	841
an cholóim	724
oileáin chomóra	643
poblacht an chongó	644
an congó	644
poblacht dhaonlathach an chongó	645
oileáin cook	646
cósta ríce	725
cósta eabhair	647
an cósta eabhair	647
an chróit	745
cúba	648
eacuadór	730
an éigipt	654
an tsalvadóir	778
an ghuine mheánchiorclach	741
an eiritré	732
an eastóin	655
an aetóip	733
oileáin fháclainne (malvinas)	656
oileáin fharó	800
fidsí	657
guáin na fraince	822
polainéis na fraince	826
críocha deisceartacha na fraince	659
an ghabúin	660
an ghearmáin	727
gána	738
giobráltar	802
an ghréig	661
greanáda	736
guadalúip	740
an ghuáin	744
háití	865
oileán heard agus oileáin mcdonald	664
cathair na vatacáine	665
hondúras	832
an ungáir	667
an íoslainn	668
an indinéis	804
poblacht ioslamach na hiaráine	843
an iaráin	843
an iaráic	835
an iodáil	824
iamáice	670
an tseapáin	748
an iordáin	805
an chasacstáin	825
an chéinia	671
cireabaití	866
an chóiré thuaidh	806
an chóiré theas	749
poblacht na cóiré	749
an chóiré	749
cuáit	672
an chirgeastáin	833
an liobáin	674
leosóta	751
an libéir	750
lichtinstéin	853
an liotuáin	675
an mhaláiv	761
oileáin mhaildíve	678
mailí	867
málta	848
oileáin marshall	679
an mháratáin	758
oileán mhuirís	760
micrinéis, stáit chónaidhme	735
an mholdóiv	681
monacó	753
an mhongóil	756
maracó	682
mósaimbíc	683
maenmar (burma)	755
nárú	869
an ísiltír	767
an nua-chaladóin	764
an nua-shéalainn	768
an nígir	854
an nigéir	765
oileán norfolk	684
poblacht iarthar na macadóine	808
an mhacadóin thuaidh	808
oileáin mariana thuaidh	809
óman	844
an phacastáin	837
stát na palaistíne	685
an phalaistín	685
nua-ghuine phapua	827
peiriú	811
na hoileáin fhilipíneacha	686
oileáin pitcairn	687
an phortaingéil	770
pórtó ríce	769
an rómáin	828
an rúis	689
cónaidhm na rúise	689
saint kitts agus nevis	691
saint pierre agus miquelon	693
saint vincent agus na greanáidíní	694
samó	857
san mairíne	868
são tomé agus príncipe	695
an araib shádach	813
an tseineagáil	775
na séiséil	696
singeapór	697
an tslóvaic	698
an tslóivéin	774
oileáin sholamón	699
an tsomáil	776
an tseoirsia theas agus oileáin sandwich theas	803
an spáinn	700
srí lanca	858
an tsúdáin	701
an eilvéis	703
taiwan, cúige na síne	786
an táidsíceastáin	783
poblacht aontaithe na tansáine	787
an tansáin	787
an téalainn	782
tíomór-leste	816
tóga	781
oileáin na tríonóide agus tobága	704
an túinéis	784
an tuircméanastáin	860
oileáin na dturcach agus caicos	815
an úcráin	788
aontas na néimíríochtaí arabacha	706
an ríocht aontaithe	839
an bhreatain mhór	839
stáit aontaithe mheiriceá	840
stáit aontaithe	840
oileáin imeallacha stáit aontaithe	707
an úisbéiceastáin	708
vanuatú	862
veiniséala	791
vítneam	792
oileáin bhriotanacha na maighdean	842
oileáin mheiriceánacha na maighdean	845
an sahára thiar	731
éimin	710
an tsiombáib	796
oileáin åland	818
oileáin aland	818
bonaire, sint eustatius agus saba	711
geansaí	737
oileán mhanann	712
geirsí	747
montainéagró	754
saint martin (cuid na fraince)	713
sint maarten (cuid na hísiltíre)	830
an tsúdáin theas	777
acerbaixán	626
belarús	821
bélxica	798
bhután	629
territorio británico do océano índico	631
illas caimán	638
illas cocos (keeling)	841
congo (república democrática do)	645
güiana francesa	822
alemaña	727
güiana	744
república de haití	865
xapón	748
casaquistán	825
república popular e democrática de corea	806
kirguizistán	833
república das maldivas	678
república das illas marshall	679
níxer	854
paquistán	837
papúa nova guinea	827
romanía	828
santa helena, ascensión e tristan da cunha	690
saint kitts e nevis	691
san pedro e miquelón	693
san tomé e príncipe	695
illas salomón	699
suráfrica	794
ucraína	788
illas virxes británicas	842
sáhara occidental	731
illas åland	818
bonaire, san eustaquio e saba	711
san martiño (francesa)	713
sudán do sur	777
caina, sin	641
tsibiran cocos (keeling)	841
masar, misira	654
izira'ila	823
burma, miyamar	755
sham, siriya	779
tsibirin åland	818
bonaire, sint eustatius da saba	711
saint martin (bangaren faransa)	713
sint maarten (sashin yaren mutanen holland)	830
ålandski otoci	818
kokosovi (keelingovi) otoci	841
kongo - kinshasa	645
kongo - brazzaville	644
božićni otok	642
španjolska	700
maršalovi otoci	679
mjanmar (burma)	755
palestinsko područje	685
francuski južni i antarktički teritoriji	659
mali udaljeni otoci sad-a	707
afganisztán	622
albánia	715
algéria	729
antigua és barbuda	624
argentína	834
örményország	716
ausztrália	718
azerbajdzsán	626
bahama-szigetek	820
fehéroroszország	821
bosznia-hercegovina	719
bouvet-sziget	630
brazília	721
brit indiai-óceáni terület	631
bulgária	633
zöld-foki köztársaság	637
kajmán-szigetek	638
csád	639
kína	641
karácsony-sziget	642
kókusz (keeling)-szigetek	841
comore-szigetek	643
cook-szigetek	646
elefántcsontpart	647
horvátország	745
dánia	651
egyenlítői-guinea	741
észtország	655
etiópia	733
falkland-szigetek	656
feröer	800
fidzsi-szigetek	657
finnország	734
franciaország	658
francia polinézia	826
francia déli területek	659
grúzia	801
németország	727
ghána	738
gibraltár	802
görögország	661
bissau-guinea	846
heard-sziget és mcdonald-szigetek	664
indonézia	804
írország	669
olaszország	824
japán	748
jordánia	805
kazahsztán	825
kirgizisztán	833
lettország	673
litvánia	675
észak-macedónia	808
madagaszkár	677
maldív-szigetek	678
marshall-szigetek	679
mauritánia	758
mexikó	680
mikronéziai szövetségi államok	735
mongólia	756
marokkó	682
új-kaledónia	764
új-zéland	768
norfolk-sziget	684
északi-mariana-szigetek	809
norvégia	810
pakisztán	837
pápua új-guinea	827
fülöp-szigetek	686
pitcairn-szigetek	687
lengyelország	812
portugália	770
románia	828
oroszország	689
saint kitts és nevis	691
saint vincent és a grenadine-szigetek	694
são tomé és príncipe	695
szaudi-arábia	813
szenegál	775
seychelle-szigetek	696
szingapúr	697
szlovákia	698
szlovénia	774
salamon-szigetek	699
szomália	776
déli-georgia és déli-sandwich-szigetek	803
spanyolország	700
szudán	701
spitzbergák és jan mayen	702
szváziföld	780
svédország	814
svájc	703
szíria	779
tádzsikisztán	783
tanzánia	787
thaiföld	782
kelet-timor	816
tokelau-szigetek	859
trinidad és tobago	704
tunézia	784
törökország	705
türkmenisztán	860
turks- és caicos-szigetek	815
az amerikai egyesült államok lakatlan külbirtokai	707
üzbegisztán	708
brit virgin-szigetek	842
amerikai virgin-szigetek	845
wallis és futuna	709
nyugat-szahara	731
man-sziget	712
montenegró	754
szent márton-sziget (francia rész)	713
szent márton-sziget (holland rész)	830
dél-szudán	777
koszovó	852
kepulauan cocos (keeling)	841
kepulauan falkland(malvinas)	656
saint kitts dan nevis	691
saint pierre dan miquelon	693
saint vincent dan the grenadines	694
sameinuðu arabísku furstadæmin	706
antígva og barbúda	624
albanía	715
armenía	716
suðurskautslandið	623
bandaríska samóa	797
austurríki	625
ástralía	718
álandseyjar	818
aserbaísjan	626
bosnía og hersegóvína	719
belgía	798
búrkína fasó	863
búlgaría	633
búrúndí	864
bermúda	831
brúnei	632
bólivía	720
brasilía	721
bútan	629
hvíta-rússland	821
belís	723
kókoseyjar	841
lýðstjórnarlýðveldið kongó	645
mið-afríkulýðveldið	799
kongó	644
fílabeinsströndin	647
cooks-eyjar	646
síle	640
kamerún	635
kólumbía	724
kosta ríka	725
kúba	648
grænhöfðaeyjar	637
jólaeyja	642
kípur	649
tékkland	650
þýskaland	727
djibútí	652
danmörk	651
dóminíka	728
dóminíska lýðveldið	653
alsír	729
vestur-sahara	731
spánn	700
eþíópía	733
fídjíeyjar	657
míkrónesía	735
færeyjar	800
georgía	801
franska gvæjana	822
gíbraltar	802
grænland	662
gambía	739
gínea	663
gvadelúpeyjar	740
miðbaugs-gínea	741
suður-georgía og suður-sandvíkureyjar	803
gínea-bissá	846
gvæjana	744
króatía	745
haítí	865
indónesía	804
írland	669
ísrael	823
mön	712
írak	835
íran	843
ísland	668
ítalía	824
jamaíka	670
jórdanía	805
kenía	671
kambódía	634
kíribatí	866
kómoreyjar	643
sankti kristófer og nevis	691
norður-kórea	806
suður-kórea	749
kúveit	672
cayman-eyjar	638
líbanon	674
sankti lúsía	692
srí lanka	858
líbería	750
lesótó	751
litháen	675
lúxemborg	807
líbía	752
mónakó	753
moldóva	681
norður-makedónía	808
mongólía	756
makaó	676
norður-maríanaeyjar	809
máritanía	758
máritíus	760
maldívur	678
malaví	761
mexíkó	680
malasía	762
mósambík	683
namibía	763
nýja-kaledónía	764
nígería	765
níkaragva	766
naúrú	869
nýja-sjáland	768
franska pólýnesía	826
papúa nýja-gínea	827
pólland	812
púertó ríkó	769
palestína	685
portúgal	770
palá	849
paragvæ	771
rúmenía	828
serbía	773
rússland	689
rúanda	856
sádi-arabía	813
salómonseyjar	699
seychelles-eyjar	696
súdan	701
svíþjóð	814
singapúr	697
slóvenía	774
svalbarði	702
slóvakía	698
síerra leóne	829
san marínó	868
sómalía	776
súrínam	838
suður-súdan	777
saó tóme og prinsípe	695
sýrland	779
esvatíní	780
turks- og caicoseyjar	815
frönsku suðlægu landsvæðin	659
tógó	781
taíland	782
tadsíkistan	783
tókelá	859
austur-tímor	816
túrkmenistan	860
túnis	784
trínidad og tóbagó	704
túvalú	861
taívan	786
tansanía	787
úkraína	788
úganda	789
smáeyjar bandaríkjanna	707
úrúgvæ	790
úsbekistan	708
vatíkanið	665
sankti vinsent og grenadínur	694
venesúela	791
bresku jómfrúaeyjar	842
bandarísku jómfrúaeyjar	845
víetnam	792
vanúatú	862
wallis- og fútúnaeyjar	709
samóa	857
kósovó	852
suður-afríka	794
sambía	795
isole åland	818
isole fær øer	800
territori britannici dell'oceano indiano	631
perù	811
saint pierre e miquelon	693
sant'elena, isola di ascensione e tristan da cunha	690
saint vincent e grenadine	694
samoaya amerîkanî	797
anguîla	714
antarktîka	623
antîgua û berbûda	624
arjentîn	834
arûba	998
bangladeş	628
belarûs	821
belçîka	798
belîze	723
bênîn	850
bermûda	831
bûtan	629
bolîvya	720
bosniya û herzegovîna	719
brazîl	721
erdê okyanûsa hindî ya brîtanî	631
brûney	632
burkîna faso	863
burundî	864
kamerûn	635
giravên kaymanê	638
komara afrîkaya navend	799
şîle	640
çîn	641
girava sersalê	642
giravên cocos (keeling)	841
kongo - kînşasa	645
giravên cook	646
kosta rîka	725
peravê diranfîl	647
kûba	648
kîpros	649
danîmarka	651
cîbûtî	652
domînîka	728
komara domînîk	653
gîneya rojbendî	741
erîtrea	732
giravên malvîn	656
giravên feroe	800
fîjî	657
fînlenda	734
guyanaya fransî	822
polînezyaya fransî	826
erdên başûr ên fransî	659
cîbraltar	802
grînlenda	662
gîne	663
gîne-bissau	846
haîtî	865
girava heard û giravên mcdonald	664
vatîkan	665
hondûras	832
îslenda	668
îndonezya	804
îran	843
îrlenda	669
îsraêl	823
îtalya	824
jamaîka	670
kirîbatî	866
korêya bakur	806
korêya başûr	749
lîberya	750
lîbya	752
lîtvanya	675
lûksembûrg	807
malawî	761
maldîv	678
malî	867
giravên marşal	679
morîtanya	758
maurîtius	760
meksîk	680
mîkronezya	735
mozambîk	683
myanmar (birmanya)	755
namîbya	763
naûrû	869
kaledonyaya nû	764
nû zelenda	768
nîkaragua	766
nîjer	854
nîjerya	765
niûe	855
giravên bakurê marianan	809
norwêc	810
xakên filistînî	685
papua gîneya nû	827
perû	811
filîpîn	686
giravên pitcairn	687
portûgal	770
porto rîko	769
rûsya	689
ezîze helena	690
saint kitts û nevîs	691
saint-pierre û miquelon	693
saint vincent û giravên grenadîn	694
san marîno	868
sao tome û prînsîpe	695
erebistana siyûdî	813
seyşel	696
singapûr	697
giravên salomon	699
afrîkaya başûr	794
south georgia û giravên sandwich-a başûr	803
srî lanka	858
sûdan	701
sûrînam	838
svalbard û jan mayen	702
swazîlenda	780
swêd	814
swîsre	703
sûrî	779
tacîkistan	783
tîmora-leste	816
trînîdad û tobago	704
tûnis	784
giravên turk û kaîkos	815
tûvalû	861
ûganda	789
ûkrayna	788
emîrtiyên erebî yên yekbûyî	706
keyaniya yekbûyî	839
dewletên yekbûyî yên amerîkayê	840
giravên derveyî piçûk ên dewletên yekbûyî	707
ûrûguay	790
ûzbêkistan	708
vanûatû	862
vîetnam	792
giravên virgin, brîtanî	842
giravên virgin, u.s	845
wallis û futuna	709
zîmbabwe	796
giravên åland	818
bonaire, sint eustatius û saba	711
saint martin (beşa fransî)	713
sint maarten (beşa hollandî)	830
sûdana başûr	777
jungtiniai arabų emyratai	706
armėnija	716
alandų salos	818
azerbaidžanas	626
bangladešas	628
brunėjus	632
karibų nyderlandai	711
buvė sala	630
kokosų (kilingo) salos	841
kongas-kinšasa	645
centrinės afrikos respublika	799
kongas-brazavilis	644
šveicarija	703
čilė	640
kamerūnas	635
žaliasis kyšulys	637
kalėdų sala	642
čekija	650
džibutis	652
alžyras	729
vakarų sachara	731
eritrėja	732
fidžis	657
farerų salos	800
prancūzija	658
prancūzijos gviana	822
gvinėja	663
pusiaujo gvinėja	741
pietų džordžija ir pietų sandvičo salos	803
bisau gvinėja	846
hondūras	832
indijos vandenyno britų sritis	631
džersis	747
šiaurės korėja	806
pietų korėja	749
kaimanų salos	638
lichtenšteinas	853
maršalo salos	679
šiaurės makedonija	808
mianmaras (birma)	755
marianos šiaurinės salos	809
niujė	855
prancūzijos polinezija	826
papua naujoji gvinėja	827
seišeliai	696
švedija	814
singapūras	697
šv. elenos sala	690
slovėnija	774
siera leonė	829
pietų sudanas	777
san tomė ir prinsipė	695
čadas	639
prancūzijos pietų sritys	659
tadžikija	783
rytų timoras	816
turkmėnistanas	860
jungtinių valstijų mažosios tolimosios salos	707
vatikano miesto valstybė	665
šventasis vincentas ir grenadinai	694
didžiosios britanijos mergelių salos	842
jungtinių valstijų mergelių salos	845
volisas ir futūna	709
pietų afrika	794
zimbabvė	796
apvienotie arābu emirāti	706
afganistāna	622
albānija	715
armēnija	716
argentīna	834
austrālija	718
azerbaidžāna	626
bangladeša	628
beļģija	798
bulgārija	633
senbartelmī	819
bolīvija	720
nīderlandes karību salas	711
brazīlija	721
butāna	629
buvē sala	630
botsvāna	722
kanāda	636
kokosu (kīlinga) salas	841
kongo (kinšasa)	645
centrālāfrikas republika	799
kongo (brazavila)	644
šveice	703
kotdivuāra	647
čīle	640
kamerūna	635
ķīna	641
ziemsvētku sala	642
čehija	650
vācija	727
džibutija	652
dānija	651
dominikāna	653
alžīrija	729
ēģipte	654
rietumsahāra	731
spānija	700
mikronēzija	735
fēru salas	800
grenāda	736
francijas gviāna	822
gērnsija	737
gibraltārs	802
ekvatoriālā gvineja	741
grieķija	661
dienviddžordžija un dienvidsendviču salas	803
gvineja-bisava	846
gajāna	744
ķīnas īpašās pārvaldes apgabals honkonga	666
hērda sala un makdonalda salas	664
horvātija	745
ungārija	667
indonēzija	804
īrija	669
izraēla	823
indijas okeāna britu teritorija	631
irāka	835
irāna	843
itālija	824
džērsija	747
jordānija	805
japāna	748
kirgizstāna	833
ziemeļkoreja	806
kazahstāna	825
libāna	674
sentlūsija	692
lihtenšteina	853
šrilanka	858
libērija	750
lībija	752
senmartēna	713
māršala salas	679
ziemeļmaķedonija	808
mjanma (birma)	755
ķīnas īpašās pārvaldes apgabals makao	676
ziemeļu marianas salas	809
mauritānija	758
maurīcija	760
maldīvija	678
malāvija	761
namībija	763
nigēra	854
nigērija	765
nīderlande	767
norvēģija	810
nepāla	851
jaunzēlande	768
omāna	844
francijas polinēzija	826
papua-jaungvineja	827
filipīnas	686
pakistāna	837
senpjēra un mikelona	693
pitkērnas salas	687
palestīna	685
portugāle	770
rumānija	828
saūda arābija	813
zālamana salas	699
seišelu salas	696
sudāna	701
singapūra	697
sv.helēnas sala	690
slovēnija	774
svalbāra un jana majena sala	702
slovākija	698
sanmarīno	868
senegāla	775
somālija	776
dienvidsudāna	777
sintmārtena	830
sīrija	779
tērksas un kaikosas salas	815
čada	639
francijas dienvidjūru teritorija	659
tadžikistāna	783
turkmenistāna	860
trinidāda un tobāgo	704
taivāna	786
tanzānija	787
asv mazās aizjūras salas	707
uzbekistāna	708
vatikāns	665
sentvinsenta un grenadīnas	694
venecuēla	791
britu virdžīnas	842
asv virdžīnas	845
dienvidāfrikas republika	794
congo - kinshasa	645
congo - brazzaville	644
kepulauan georgia selatan & sandwich selatan	803
kepulauan heard & mcdonald	664
kepulauan terpencil a.s	707
saint vincent dan grenadines	694
kepulauan virgin a.s	845
l-afganistan	622
l-albanija	715
l-alġerija	729
is-samoa amerikana	797
l-angola	717
l-antartika	623
l-arġentina	834
l-armenja	716
l-awstralja	718
l-awstrija	625
l-ażerbajġan	626
il-bahamas	820
il-bahrain	627
il-bangladesh	628
il-belarussja	821
il-belġju	798
il-belize	723
il-benin	850
il-bhutan	629
il-bolivja	720
il-bożnija-ħerzegovina	719
il-botswana	722
gżira bouvet	630
il-brażil	721
territorju brittaniku tal-oċean indjan	631
il-brunei	632
il-bulgarija	633
il-burkina faso	863
il-burundi	864
il-kambodja	634
il-kamerun	635
il-kanada	636
il-gżejjer cayman	638
ir-repubblika ċentru-afrikana	799
iċ-chad	639
iċ-ċili	640
iċ-ċina	641
il-gżira christmas	642
gżejjer cocos (keeling)	841
il-kolombja	724
il-kongo - brazzaville	644
ir-repubblika demokratika tal-kongo	645
gżejjer cook	646
il-costa rica	725
il-kosta tal-avorju	647
il-kroazja	745
ċipru	649
ir-repubblika ċeka	650
id-danimarka	651
il-djibouti	652
ir-repubblika dominicana	653
l-ekwador	730
l-eġittu	654
il-guinea ekwatorjali	741
l-eritrea	732
l-estonja	655
l-etjopja	733
il-gżejjer falkland	656
il-gżejjer faeroe	800
fiġi	657
il-finlandja	734
il-guyana franċiża	822
polineżja franċiża	826
it-territorji franċiżi tan-nofsinhar	659
il-gabon	660
il-gambja	739
il-georgia	801
il-ġermanja	727
il-ghana	738
ġibiltà	802
il-greċja	661
il-gwatemala	742
il-guinea	663
il-guinea-bissau	846
il-guyana	744
il-haiti	865
il-gżejjer heard u l-gżejjer mcdonald	664
l-istat tal-belt tal-vatikan	665
il-honduras	832
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	666
l-ungerija	667
l-iżlanda	668
l-indja	746
l-indoneżja	804
l-iran	843
l-iraq	835
l-irlanda	669
iżrael	823
l-italja	824
il-ġamajka	670
il-ġappun	748
il-ġordan	805
il-każakistan	825
il-kenja	671
il-korea ta' fuq	806
il-korea t'isfel	749
il-kuwajt	672
il-kirgiżistan	833
il-laos	836
il-latvja	673
il-libanu	674
il-lesoto	751
il-liberja	750
il-libja	752
il-liechtenstein	853
il-litwanja	675
il-lussemburgu	807
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	676
il-malawi	761
il-malasja	762
il-maldivi	678
il-mali	867
gżejjer marshall	679
il-mauritania	758
il-messiku	680
il-mikroneżja	735
il-moldova	681
il-mongolja	756
il-marokk	682
il-mozambique	683
il-myanmar/burma	755
in-namibja	763
in-nepal	851
in-netherlands	767
in-nikaragwa	766
in-niġer	854
in-niġerja	765
gżira norfolk	684
il-maċedonja ta' fuq	808
ġżejjer mariana tat-tramuntana	809
in-norveġja	810
l-oman	844
il-pakistan	837
it-territorji palestinjani	685
il-panama	870
il-paragwaj	771
il-perù	811
il-filippini	686
gżejjer pitcairn	687
il-polonja	812
il-portugall	770
il-qatar	688
ir-rumanija	828
ir-russja	689
ir-rwanda	856
saint kitts u nevis	691
saint pierre u miquelon	693
saint vincent u l-grenadini	694
são tomé u príncipe	695
l-arabja sawdija	813
is-senegal	775
is-seychelles	696
is-slovakkja	698
is-slovenja	774
il-gżejjer solomon	699
is-somalja	776
l-afrika t'isfel	794
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	803
is-sri lanka	858
is-sudan	701
is-suriname	838
l-eswatini	780
l-iżvezja	814
l-iżvizzera	703
is-sirja	779
it-tajwan	786
it-taġikistan	783
it-tanzanija	787
it-tajlandja	782
it-togo	781
it-tokelau	859
it-tuneżija	784
it-turkija	705
it-turkmenistan	860
il-gżejjer turks u caicos	815
l-uganda	789
l-ukrajna	788
l-emirati għarab magħquda	706
ir-renju unit	839
l-istati uniti	840
l-istati uniti tal-amerka	840
il-gżejjer minuri mbiegħda tal-istati uniti	707
l-urugwaj	790
l-użbekistan	708
il-venezwela	791
il-vjetnam	792
il-gżejjer verġni brittaniċi	842
il-gżejjer verġni tal-istati uniti	845
is-saħara tal-punent	731
il-jemen	710
iż-żambja	795
iż-żimbabwe	796
il-gżejjer aland	818
in-netherlands tal-karibew	711
il-montenegro	754
is-serbja	773
is-sudan t'isfel	777
il-kosovo	852
østerrike	625
bosnia-hercegovina	719
bouvetøya	630
kokosøyene	841
cookøyene	646
christmasøya	642
vest-sahara	731
falklandsøyene	656
mikronesiaføderasjonen	735
færøyene	800
ekvatorial-guinea	741
sør-georgia og de søre sandwichøyene	803
heard- og mcdonald-øyene	664
caymanøyene	638
marshalløyene	679
nord-makedonia	808
nord-marianene	809
ny-caledonia	764
papua ny-guinea	827
de okkuperte palestinske områdene	685
salomonøyene	699
sør-sudan	777
sint maarten (nederlandsk del)	830
turks- og caicosøyene	815
søre franske territorier	659
øst-timor	816
usa, mindre, utenforliggende øyer	707
saint vincent og grenadinene	694
jomfruøyene (britisk)	842
jomfruøyene (usa)	845
wallis- og futunaøyene	709
sør-afrika	794
republiek albanië	715
republiek armenië	716
gemenebest van australië	718
gemenebest van de bahama's	820
bahama's	820
republiek wit-rusland	821
bosnië en herzegovina	719
bosnië-herzegovina	719
federale republiek brazilië	721
brazilië	721
republiek kaapverdië	637
kaapverdië	637
centraal-afrikaanse republiek	799
republiek kroatië	745
kroatië	745
republiek equatoriaal-guinea	741
equatoriaal-guinea	741
federale democratische republiek ethiopië	733
faeröer	800
frans-polynesië	826
republiek guinee-bissau	846
coöperatieve republiek guyana	744
republiek haïti	865
republiek indonesië	804
staat israël	823
hasjemitisch koninkrijk jordanië	805
kirgizië	833
staat libië	752
islamitische republiek mauritanië	758
federale staten van micronesië	735
micronesië	735
republiek moldavië	681
moldavië	681
republiek namibië	763
nieuw-caledonië	764
nieuw-zeeland	768
republiek noord-macedonië	808
noord-macedonië	808
onafhankelijke staat papoea-nieuw-guinea	827
papoea-nieuw-guinea	827
sint-helena	690
federatie saint kitts en nevis	691
saint kitts en nevis	691
saint-pierre en miquelon	693
saint vincent en de grenadines	694
democratische republiek são tomé en principe	695
são tomé en principe	695
koninkrijk saudi-arabië	813
saudi-arabië	813
republiek slovenië	774
slovenië	774
federale republiek somalië	776
zuid-afrika	794
zuid-georgia en de zuidelijke sandwicheilanden	803
syrië	779
democratische republiek timor-leste	816
republiek tunesië	784
tunesië	784
turks- en caicoseilanden	815
sint-maarten (frans deel)	713
sint-maarten (franse antillen)	713
collectiviteit van sint-maarten	713
republiek servië	773
servië	773
sint maarten (nederlands deel)	830
republiek zuid-soedan	777
zuid-soedan	777
kokosøyane	841
cookøyane	646
falklandsøyane	656
færøyane	800
sør-georgia og de søre sandwichøyane	803
heard- og mcdonald-øyane	664
caymanøyane	638
marshalløyane	679
nord-marianane	809
dei okkuperte palestinske områda	685
salomonøyane	699
turks- og caicosøyane	815
aust-timor	816
usa, mindre, utanforliggande øyar	707
saint vincent og grenadinane	694
jomfruøyane (britisk)	842
jomfruøyane (usa)	845
wallis- og futunaøyane	709
de franske sørterritorier	659
heard- og mcdonaldøyene	664
norfolkøya	684
det palestinske området	685
pitcairnøyene	687
st. vincent og grenadinene	694
sør-georgia og sør-sandwichøyene	803
usas ytre øyer	707
de britiske jomfruøyene	842
de amerikanske jomfruøyene	845
samoa amerykańskie	797
azerbejdżan	626
białoruś	821
bośnia i hercegowina	719
bułgaria	633
kambodża	634
republika zielonego przylądka	637
wyspa bożego narodzenia	642
wybrzeże kości słoniowej	647
dżibuti	652
gwinea równikowa	741
fidżi	657
francuskie terytoria południowe i antarktyczne	659
węgry	667
włochy	824
łotwa	673
macedonia północna	808
mołdawia	681
mariany północne	809
papua-nowa gwinea	827
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	690
saint vincent i grenadyny	694
wyspy świętego tomasza i książęca	695
słowenia	774
południowa afryka	794
georgia południowa i sandwich południowy	803
tadżykistan	783
dalekie wyspy mniejsze stanów zjednoczonych	707
wyspy dziewicze stanów zjednoczonych	845
czarnogóra	754
afeganistão	622
albânia	715
antígua e barbuda	624
arábia saudita	813
argélia	729
arménia	716
austrália	718
áustria	625
bielorrússia	821
bósnia-herzegovina	719
butão	629
cazaquistão	825
colômbia	724
croácia	745
eslovénia	774
estónia	655
finlândia	734
gabão	660
gâmbia	739
geórgia	801
geórgia do sul e ilhas sandwich do sul	803
grécia	661
gronelândia	662
guiné	663
guiné-bissau	846
guiné equatorial	741
iémen	710
ilhas åland	818
ilhas caimão	638
ilhas cocos (keeling)	841
ilhas faroé	800
ilhas salomão	699
ilhas virgens britânicas	842
indonésia	804
islândia	668
itália	824
japão	748
jordânia	805
letónia	673
lituânia	675
madagáscar	677
malásia	762
maláui	761
maurícia	760
mauritânia	758
mianmar (birmânia)	755
micronésia	735
moçambique	683
moldávia	681
nicarágua	766
nova caledónia	764
nova zelândia	768
omã	844
países baixos caribenhos	711
papua-nova guiné	827
paquistão	837
polinésia francesa	826
quénia	671
quirguistão	833
camarões	635
reunião	772
roménia	828
santa lúcia	692
são bartolomeu	819
são cristóvão e neves	691
são martinho	4
são vicente e granadinas	694
sérvia	773
somália	776
essuatíni	780
sudão	701
sudão do sul	777
suécia	814
suíça	703
tailândia	782
tajiquistão	783
tanzânia	787
território britânico do oceano índico	631
terras austrais e antárticas francesas	659
territórios palestinos	685
turquemenistão	860
ucrânia	788
uzbequistão	708
zâmbia	795
zimbábue	796
antigua și barbuda	624
samoa americană	797
insulele åland	818
bosnia și herțegovina	719
sfântul bartolomeu	819
insulele cocos (keeling)	841
elveția	703
sahara occidentală	731
franța	658
guyana franceză	822
guineea ecuatorială	741
georgia de sud și insulele sandwich de sud	803
guineea-bissau	846
r.a.s. hong kong a chinei	666
insula heard și insulele mcdonald	664
croația	745
kârgâzstan	833
saint kitts și nevis	691
sfânta lucia	692
sfântul martin	713
r.a.s. macao a chinei	676
noua zeelandă	768
polinezia franceză	826
papua-noua guinee	827
saint-pierre și miquelon	693
arabia saudită	813
sfânta elena	690
svalbard și jan mayen	702
sao tomé și príncipe	695
insulele turks și caicos	815
teritoriile australe și antarctice franceze	659
trinidad și tobago	704
insulele îndepărtate ale s.u.a	707
statul cetății vaticanului	665
saint vincent și grenadinele	694
wallis și futuna	709
albánsko	715
arménsko	716
antarktída	623
rakúsko	625
svätý bartolomej	819
karibské holandsko	711
švajčiarsko	703
estónsko	655
západná sahara	731
španielsko	700
fínsko	734
mikronézia	735
francúzsko	658
gruzínsko	801
francúzska guayana	822
grécko	661
južná georgia a južné sandwichove ostrovy	803
hongkong – oao číny	666
chorvátsko	745
írsko	669
britské indickooceánske územie	631
svätý krištof a nevis	691
svätá lucia	692
lichtenštajnsko	853
líbya	752
čierna hora	754
svätý martin (fr.)	713
severné macedónsko	808
macao – oao číny	676
severné mariány	809
maurícius	760
nová kaledónia	764
nórsko	810
francúzska polynézia	826
papua nová guinea	827
poľsko	812
palestínske územia	685
saudská arábia	813
svätá helena	690
san maríno	868
južný sudán	777
svätý tomáš a princov ostrov	695
salvádor	778
svätý martin (hol.)	830
sýria	779
francúzske južné a antarktické územia	659
východný timor	816
turkménsko	860
menšie odľahlé ostrovy usa	707
svätý vincent a grenadíny	694
južná afrika	794
ameriška samoa	797
ålandski otoki	818
demokratična republika kongo	645
centralnoafriška republika	799
švica	703
slonokoščena obala	647
božični otok	642
nemčija	727
alžirija	729
grčija	661
južna georgia in južni sandwichevi otoki	803
hrvaška	745
madžarska	667
saint kitts in nevis	691
črna gora	754
norfolški otok	684
saint pierre in miquelon	693
slovaška	698
francosko južno ozemlje	659
turčija	705
stranski zunanji otoki združenih držav	707
saint vincent in grenadine	694
britanski deviški otoki	842
ameriški deviški otoki	845
južnoafriška republika	794
jasiiradaha cocos (keeling)	841
gini-bisaaw	846
israa'iil	823
jasiiradaha åland	818
bonaire, sint eustatius iyo saba	711
saint martin (qayb faransiis ah)	713
sint maarten (qaybta nederlandka)	830
shqipëri	715
andorrë	817
angolë	717
anguilë	714
antarktidë	623
argjentinë	834
arubë	998
belgjikë	798
bosnjë & hercegovinë	719
botsvanë	722
kepi i gjelbër	637
republika afrikano-qendrore	799
kinë	641
ishujt kokos (kiling)	841
kongo-brazavil	644
kosta rikë	725
bregu i fildishtë	647
kubë	648
republika çeke	650
danimarkë	651
dominikë	728
finlandë	734
francë	658
guajana frënge	822
polinezia frënge	826
territoret frënge jugore	659
groenlandë	662
grenadë	736
guatemalë	742
guinea-bisau	846
guajanë	744
ishujt hërd & mekdonald	664
rva i hong kongut kinë	666
islandë	668
irlandë	669
xhamajkë	670
rva i makaos kinë	676
maltë	848
martinikë	757
meksikë	680
mianmar (burma)	755
holandë	767
zelandë e re	768
ishujt veriorë mariana	809
ruandë	856
shën helena	690
shën kits e nevis	691
shën luçia	692
shën pier dhe mikëlon	693
shën vinsent & grenadinet	694
sao tome & prinsipe	695
afrikë e jugut	794
xhorxha jugore dhe ishujt sanduiç të jugut	803
spanjë	700
sri lankë	858
svalbard & zhan majen	702
zvicër	703
tajlandë	782
ishujt turk & kaikos	815
ugandë	789
ukrainë	788
mbretëria e bashkuar	839
ishujt e përtejmë shba-së	707
venezuelë	791
ishujt e virgjër britanikë	842
ishujt e virgjër amerikanë	845
sahara perëndimore	731
gërnsi	737
xhërsi	747
shën bartolomeo	819
shën martin	4
österrike	625
bonaire, saint eustatius och saba	711
bouvetön	630
kokosöarna	841
cooköarna	646
julön	642
västsahara	731
falklandsöarna	656
färöarna	800
heard- och mcdonaldsöarna	664
saint kitts och nevis	691
caymanöarna	638
saint martin (franska delen)	713
marshallöarna	679
norfolkön	684
saint-pierre och miquelon	693
pitcairnöarna	687
palestinska territoriet, ockuperade	685
salomonöarna	699
são tomé och príncipe	695
sint maarten (nederländska delen)	830
turks- och caicosöarna	815
franska södra territorierna	659
tokelauöarna	859
östtimor	816
usa:s yttre öar	707
saint vincent och grenadinerna	694
brittiska jungfruöarna	842
amerikanska jungfruöarna	845
wallis- och futunaöarna	709
kongo, jamhuri ya kidemokrasia	645
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	806
korea kusini, jamhuri	749
saint vincent na grenadines	694
ngwane, ufalme wa eswatini	780
tanzania, jamhuri ya muungano	787
bonaire, saint-eustache na saba	711
mtakatifu-barthélemy	819
saint-martin (sehemu ya kifaransa)	713
saint-martin (sehemu ya uholanzi)	830
birleşen arap emiratlary	706
angilýa	714
albaniýa	715
awstriýa	625
awstraliýa	718
azerbaýjan	626
bosniýa we gertsegowina	719
belgiýa	798
burkina-faso	863
bolgariýa	633
bahreýn	627
sen-bartelemi	819
bruneý	632
boliwiýa	720
boneýr, sint-estatius we saba	711
braziliýa	721
belarusiýa	821
şweýsariýa	703
kot-d'iwuar	647
kitaý	641
kolumbiýa	724
kosta-rika	725
kabo-werde	637
kýurasao	726
çehiýa	650
germaniýa	727
daniýa	651
estoniýa	655
müsür	654
eritriýa	732
ispaniýa	700
efiopiýa	733
finlandiýa	734
mikroneziýa	735
fransiýa	658
beýik britaniýa	839
gruziýa	801
grenlandiýa	662
gambiýa	739
gwineýa	663
ekwatorial gwineýa	741
gretsiýa	661
günorta jorjiýa we günorta sandwiç adalary	803
gwineýa-bisau	846
gaýana	744
horwatiýa	745
wengriýa	667
indoneziýa	804
irlandiýa	669
ysraýyl	823
hindi ummanynda britaniýa teritoriýasy	631
islandiýa	668
italiýa	824
ýamaýka	670
iordaniýa	805
ýaponiýa	748
keniýa	671
sent-kits we newis	691
demirgazyk koreýa	806
günorta koreýa	749
kuweýt	672
kaýman adalary	638
sent-lýusiýa	692
lihtenşteýn	853
liberiýa	750
lýuksemburg	807
latwiýa	673
liwiýa	752
moldowiýa	681
çernogoriýa	754
sent-marten	713
marşall adalary	679
demirgazyk makedoniýa	808
mýanma	755
mongoliýa	756
mawritaniýa	758
mawrikiý	760
malaýziýa	762
namibiýa	763
täze kaledoniýa	764
nigeriýa	765
gollandiýa	767
norwegiýa	810
täze zelandiýa	768
fransuz polineziýasy	826
papua – täze gwineýa	827
sen-pýer we mikelon	693
puerto-riko	769
palestina döwleti	685
portugaliýa	770
paragwaý	771
reýunion	772
ruminiýa	828
serbiýa	773
rossiýa	689
seýşel adalary	696
şwesiýa	814
keramatly ýelena adasy	690
sloweniýa	774
swalbard we ýan-maýen	702
slowakiýa	698
sierra-leone	829
günorta sudan	777
san-tome we prinsipi	695
siriýa	779
terks we kaýkos adalary	815
fransiýanyň günorta we antarktika sebitleri	659
taýland	782
täjigistan	783
gündogar timor	816
türkiýe	705
taýwan	786
tanzaniýa	787
abş-nyň daşky kiçi adalary	707
urugwaý	790
özbegistan	708
sent-winsent we grenadin	694
britaniýa wirgin adalary	842
abş-nyň wirgin adalary	845
wýetnam	792
ýemen	710
maýotta	793
günorta afrika respublikasy	794
zambiýa	795
amerikan samoası	797
åland adaları	818
saint barthelemy	819
bouvet adası	630
cocos (keeling) adaları	841
kongo - kinşasa	645
kongo - brazavil	644
i̇sviçre	703
cook adaları	646
şili	640
küba	648
christmas adası	642
güney kıbrıs rum kesimi	649
mısır	654
batı sahara	731
i̇spanya	700
faroe adaları	800
gürcistan	801
fransız guyanası	822
cebelitarık	802
güney georgia ve güney sandwich adaları	803
gine-bissau	846
çin hong kong öyb	666
heard adası ve mcdonald adaları	664
hırvatistan	745
i̇rlanda	669
man adası	712
britanya hint okyanusu toprakları	631
i̇zlanda	668
i̇talya	824
ürdün	805
kırgızistan	833
kamboçya	634
saint kitts ve nevis	691
cayman adaları	638
lübnan	674
lüksemburg	807
fas	682
karadağ	754
marshall adaları	679
moğolistan	756
çin makao öyb	676
kuzey mariana adaları	809
fransız polinezyası	826
saint pierre ve miquelon	693
pitcairn adaları	687
filistin bölgeleri	685
sırbistan	773
seyşeller	696
svalbard ve jan mayen adaları	702
güney sudan	777
são tomé ve príncipe	695
turks ve caicos adaları	815
fransız güney toprakları	659
abd uzak adaları	707
özbekistan	708
saint vincent ve grenadinler	694
britanya virjin adaları	842
wallis ve futuna adaları	709
afg'oniston	622
boneyr, sint-estatius va saba	711
kokos (kiling) orollari	841
kongo – kinshasa	645
kongo – brazzavil	644
kot-d'ivuar	647
g'arbiy sahroi kabir	731
gvineya-bisau	846
gonkong (xitoy mmh)	666
qirg'iziston	833
sent-kits va nevis	691
qozog'iston	825
sent-lyusiya	692
shri-lanka	858
sent-martin	713
myanma (birma)	755
makao (xitoy mmh)	676
papua – yangi gvineya	827
sen-pyer va mikelon	693
svalbard va yan-mayen	702
san-tome va prinsipi	695
amerika qo'shma shtatlari	840
sent-vinsent va grenadin	694
antigua và barbuda	624
bỉ	798
bosnia và herzegovina	719
đảo bouvet	630
lãnh thổ ấn độ dương thuộc anh	631
quần đảo cayman	638
cộng hòa trung phi	799
đảo giáng sinh	642
quần đảo cocos (keeling)	841
công-gô	644
cộng hòa dân chủ công-gô	645
quần đảo cook	646
đan mạch	651
cộng hòa dominica	653
ai cập	654
quần đảo falkland (malvinas)	656
quần đảo faroe	800
phần lan	734
guyane thuộc pháp	822
polynésie thuộc pháp	826
vùng đất phía nam và châu nam cực thuộc pháp	659
hy lạp	661
đảo heard và quần đảo mcdonald	664
tòa thánh (thành phố vatican)	665
hồng kông	666
ấn độ	746
cộng hòa hồi giáo iran	843
nhật bản	748
cô-oét	672
cộng hòa dân chủ nhân dân lào	836
bắc macedonia	808
bán đảo mã lai	762
quần đảo marshall	679
liên bang micronesia	735
cộng hoà moldova	681
mông cổ	756
ma-rốc	682
đảo norfolk	684
quần đảo bắc mariana	809
lãnh thổ palestine, bị chiếm đóng	685
bồ đào nha	770
nga	689
saint kitts và nevis	691
saint pierre và miquelon	693
saint vincent và grenadines	694
sao tome và principe	695
quần đảo solomon	699
nam georgia và quần đảo nam sandwich	803
tây ban nha	700
svalbard và jan mayen	702
thụy điển	814
thụy sĩ	703
cộng hòa arab syrian	779
cộng hòa thống nhất tanzania	787
thái lan	782
trinidad và tobago	704
thổ nhĩ kỳ	705
quần đảo turks và caicos	815
quần đảo nhỏ hẻo lánh của hoa kỳ	707
quần đảo virgin, anh	842
quần đảo virgin, hoa kỳ	845
lãnh thổ quần đảo wallis và futuna	709
tây sahara	731
quần đảo aland	818
bonaire, sint eustatius và saba	711
đảo man	712
saint martin (phần pháp)	713
sint maarten (phần hà lan)	830
bouvet-eiland	630
brits-indiese oseaangebied	631
tsjeggië	650
noord-mariane-eilande	809
klein afgeleë eilande van die vsa	707
vsa se maagde-eilande	845
kongo (drk)	645
kongo (republiek)	644
çexiya	650
honq konq xüsusi i̇nzibati rayonu çin	666
makao xi̇r çin	676
konqo (kdr)	645
konqo (respublika)	644
folklend adaları (malvin adaları)	656
çaqos arxipelaqı	631
douaroù aostral frañs	659
myanmar (birmania)	755
tiriadoù palestina	685
ar reünion	772
saint-helena	690
inizi diabell ar stadoù-unanet	707
inizi gwerc'h breizh-veur	842
inizi åland	818
sant-bertele	819
sant-martin	713
kongo (rdk)	645
aotearoa zeland-nevez	768
božićno ostrvo	642
kokosova (keelingova) ostrva	841
južna džordžija i južna sendvič ostrva	803
folklandska (malvinska) ostrva	656
república centreafricana	799
illes cocos (keeling)	841
illes fèroe	800
terres australs antàrtiques franceses	659
ciutat del vaticà	665
hong kong (rae xina)	666
macau (rae xina)	676
myanmar (birmània)	755
illa de la reunió	772
aràbia saudí	813
illes salomó	699
illes geòrgia del sud i sandwich del sud	803
illes verges britàniques	842
zimbàbue	796
illes åland	818
carib neerlandès	711
república txeca	650
illes falkland (illes malvines)	656
kongo – brazzaville	644
falklandské ostrovy	656
francouzská jižní území	659
hongkong – zao číny	666
macao – zao číny	676
myanmar (barma)	755
palestinská území	685
svatá helena	690
karibské nizozemsko	711
svatý martin (francie)	713
svatý martin (nizozemsko)	830
čagoské ostrovy	631
y congo - brazzaville	644
y congo - kinshasa	645
saint vincent a'r grenadines	694
y congo (g.dd.c.)	645
y congo (gweriniaeth)	644
ynysoedd y falkland (ynysoedd y malfinas)	656
bouvetøen	630
juleøen	642
de palæstinensiske områder	685
south georgia og de sydlige sandwichøer	803
amerikanske oversøiske øer	707
de britiske jomfruøer	842
de amerikanske jomfruøer	845
chagosøerne	631
palästinensische autonomiegebiete	685
palästina	685
ålandinseln	818
chagos-archipel	631
baréin	627
bangladés	628
brunéi	632
guinea-bisáu	846
rae de hong kong (china)	666
rae de macao (china)	676
san cristóbal y nieves	691
islas menores alejadas de ee. uu	707
islas vírgenes de ee. uu	845
caribe neerlandés	711
san bartolomé	819
san martín	713
islas malvinas (islas falkland)	656
archipiélago de chagos	631
bouvet' saar	630
myanmar (birma)	755
ük	839
falklandi saared (malviini saared)	656
aotearoa uus-meremaa	768
cocos (keeling) uharteak	841
kookossaaret (keelingsaaret)	841
ranskan eteläiset ja antarktiset alueet	659
hongkong – kiinan erityishallintoalue	666
macao – kiinan erityishallintoalue	676
etelä-georgia ja eteläiset sandwichinsaaret	803
falklandinsaaret (malvinassaaret)	656
territoire britannique de l'océan indien	631
r.a.s. chinoise de hong kong	666
r.a.s. chinoise de macao	676
r.-u	839
îles åland	818
pays-bas caribéens	711
îles malouines (îles falkland)	656
samó mheiriceá	797
angaíle	714
congó-brazzaville	644
oileáin fháclainne	656
críocha francacha dheisceart an domhain	659
sainréigiún riaracháin hong cong, daonphoblacht na síne	666
sainréigiún riaracháin macao, daonphoblacht na síne	676
an mhicrinéis	735
na hoileáin mháirianacha thuaidh	809
oileáin palau	849
na críocha palaistíneacha	685
san héilin	690
san críostóir-nimheas	691
san uinseann agus na greanáidíní	694
oileáin sholaimh	699
esuaitíní	780
an téaváin	786
tíomór thoir	816
tócalá	859
oileán na tríonóide agus tobága	704
oileáin imeallacha s.a.m	707
vailís agus futúna	709
an ísiltír chairibeach	711
cúrasó	726
an congó (pdc)	645
kazakistán	825
saint pierre et miquelon	693
taxiquistán	783
congo (rc)	644
illas malvinas (falkland)	656
arquipélago de chagos	631
tsibirai cocos (keeling)	841
isra'ila	823
rukunin tsibirin u.s	707
tsibirai na åland	818
ƙasar curaçao	726
san barthélemy	819
kongo (drc)	645
francuski južni teritoriji	659
južna georgia i otoci južni sandwich	803
kongo (rk)	644
otočje chagos	631
kongó – brazzaville	644
kongó – kinshasa	645
feröer szigetek	800
makaó kkt	676
palesztin autonómia	685
saint-pierre és miquelon	693
szaúd-arábia	813
svalbard és jan mayen	702
az usa lakatlan külbirtokai	707
åland-szigetek	818
holland karib-térség	711
kongó (kdk)	645
kongó (köztársaság)	644
falkland-szigetek (malvin-szigetek)	656
chagos-szigetcsoport	631
saint vincent dan grenadine	694
georgia selatan & kep. sandwich selatan	803
aserbaídsjan	626
bermúdaeyjar	831
jólaey	642
kókoseyjar (keeling)	841
kongó-brazzaville	644
kongó-kinshasa	645
kýpur	649
sérstjórnarsvæðið hong kong	666
sérstjórnarsvæðið makaó	676
maldíveyjar	678
martiník	757
mjanmar (búrma)	755
heimastjórnarsvæði palestínumanna	685
pitcairn-eyjar	687
sankti vinsent og grenadíneyjar	694
svalbarði og jan mayen	702
tímor-leste	816
karíbahafshluti hollands	711
sankti bartólómeusareyjar	819
kongó (lýðveldið)	644
chagos-eyjaklasinn	631
svasíland	780
territorio britannico dell'oceano indiano	631
isole cocos (keeling)	841
sant'elena	690
congo (repubblica)	644
arjantîn	834
bengladeş	628
bosna û hersek	719
girava bouvetê	630
brezîlya	721
herêma okyanûsa hindî ya brîtanyayê	631
cimhûrîyeta afrîkaya navîn	799
şîlî	640
girava christmasê	642
giravên kokosê (keeling)	841
giravên cookê	646
cimhûrîyeta domînîkê	653
gîneya ekwadorê	741
erître	732
giravên falklandê	656
giravên faroeyê	800
polînezyaya fransizî	826
herêmên başûr ên fransayê	659
cebelîtariq	802
yûnanistan	661
grînlanda	662
giravên heard û macdonaldê	664
hong konga hît ya çînê	666
îslanda	668
îrlanda	669
îsraîl	823
makaoya hît ya çînê	676
giravên marşalê	679
martînîk	757
meksîka	680
myanmar (bûrma)	755
zelandaya nû	768
girava norfolkê	684
herêmên filistînî	685
filistîn	685
giravên pitcairnê	687
saint vincent û giravên grenadînê	694
erebistana siûdî	813
giravên solomonê	699
giravên georgîyaya başûr û sandwicha başûr	803
eswatînî	780
sûrîye	779
tîmor-leste	816
giravên turks û kaîkosê	815
mîrgehên erebî yên yekbûyî	706
qiralîyeta yekbûyî	839
dewletên amerîkayê yên yekbûyî	840
giravên biçûk ên derveyî dayê	707
giravên vîrjînê yên brîtanyayê	842
giravên vîrjînê yên amerîkayê	845
giravên alandê	818
holendaya karayîbê	711
girava manê	712
kongo (kdk)	645
kongo (cimhûrîyet)	644
perava ivoryê	647
cimhûrîyeta çekî	650
giravên falklandê (giravên malvînê)	656
komgiravên çagosê	631
aoteroaya zelandaya nû	768
tîmora rojhilat	816
kongo demokratinė respublika	645
folklando (malvinų) salos	656
čagoso salynas	631
ķtr īpašais administratīvais reģions makao	676
palestīnas teritorijas	685
kongo demokrātiskā republika	645
ziloņkaula krasts	647
folklenda (malvinu) salas	656
čagosu arhipelāgs	631
il-macao	676
il-palestina	685
ir-repubblika tal-kongo	644
il-gżejjer falkland (il-gżejjer malvinas)	656
timor tal-lvant	816
chagosøyene	631
zuid-georgia en zuidelijke sandwicheilanden	803
oost-timor	816
aotearoa nieuw-zeeland	768
dei franske sørterritoria	659
heardøya og mcdonaldøyane	664
sør-georgia og sør-sandwichøyane	803
usas ytre småøyar	707
dei britiske jomfruøyane	842
dei amerikanske jomfruøyane	845
chagosøyane	631
sra hongkong (chiny)	666
sra makau (chiny)	676
terytoria palestyńskie	685
wyspa świętej heleny	690
wlk. bryt	839
bósnia e herzegovina	719
territórios franceses do sul	659
groenlândia	662
hong kong, rae da china	666
macau, rae da china	676
maurício	760
são cristóvão e névis	691
são pedro e miquelão	693
ilhas geórgia do sul e sandwich do sul	803
tadjiquistão	783
turcomenistão	860
aotearoa da nova zelândia	768
r.a.s. hong kong, china	666
r.a.s. macao, china	676
congo (republica democrată congo)	645
aotearoa noua zeelandă	768
francúzska guyana	822
palestínska samospráva	685
srednjeafriška republika	799
posebno upravno območje ljudske republike kitajske hongkong	666
posebno upravno območje kitajske makav	676
sveti krištof in nevis	691
sveti tomaž in princ	695
kongo (demokratična republika kongo)	645
antigua & barbuuda	624
boosniya & harsegofina	719
jasiiradda haad & makdonald	664
st. kitts iyo nevis	691
st. lusia	692
st. pierre iyo miquelon	693
st. finsent & girenadiins	694
sao tome & birincibal	695
jasiiradda joorjiyada koonfureed & sandwij	803
jasiiradda sfaldbaad & jaan mayen	702
tirinidaad & tobago	704
turks & kaikos island	815
u.s fargin island	845
walis & futuna	709
jasiiradda isle of man	712
st. baathelemiy	819
st. maartin	713
antarktikë	623
republika e afrikës qendrore	799
kongo-brazavilë	644
çeki	650
ganë	738
grënlandë	662
granadë	736
guadelupë	740
guine-bisau	846
ishujt hërd e mekdonald	664
rpa i hong-kongut	666
mianmar (burmë)	755
ishujt e marianës veriore	809
palestinë	685
guineja e re-papua	827
shën-elenë	690
shën-kits dhe nevis	691
shën-vincent dhe grenadine	694
sao-tome e principe	695
xhorxha jugore dhe ishujt senduiçë të jugut	803
svalbard e jan-majen	702
ishujt periferikë të shba-së	707
ishujt e virgjër të shba-së	845
saharaja perëndimore	731
ishujt alandë	818
sen-marten	713
arkipelagu i çagosit	631
zelanda e re-aotearoa	768
foklandska (malvinska) ostrva	656
arhipelag čagos	631
heardön och mcdonaldöarna	664
s:t helena	690
karibiska nederländerna	711
chagosöarna	631
visiwa vya cocos (keeling)	841
st. kitts na nevis	691
visiwa vya virgin, uingereza	842
visiwa vya virgin, marekani	845
bosniýa we gersegowina	719
britaniýanyň hindi okeanyndaky territoriýalary	631
hytaý	641
roždestwo adasy	642
kokos (kiling) adalary	841
kongo - brazzawil	644
eritreýa	732
finlýandiýa	734
fransuz günorta territoriýalary	659
gresiýa	661
gonkong aas hytaý	666
eýran	843
makao aas hytaý	676
mýanma (birma)	755
palestina territoriýasy	685
reýunýon	772
rumyniýa	828
russiýa	689
sent-winsent we grenadinler	694
sýerra-leone	829
günorta afrika	794
günorta georgiýa we günorta sendwiç adasy	803
şpisbergen we ýan-maýen	702
birleşen arap emirlikleri	706
birleşen patyşalyk	839
amerikanyň birleşen ştatlary	840
abş-nyň daşarky adalary	707
günbatar sahara	731
kongo (kdr)	645
kongo (respublika)	644
şirmaýy kenar	647
çeh respublikasy	650
folklend (malwina) adalary	656
aotearoa täze zelandiýa	768
kıbrıs	649
çin hong kong öi̇b	666
çin makao öi̇b	676
abd küçük harici adaları	707
batı sahra	731
karayip hollandası	711
falkland adaları (malvinas adaları)	656
chagos takımadaları	631
shpitsbergen va yan-mayen	702
fil suyagi qirg'og'i	647
folklend (malvin) orollari	656
samoa thuộc mỹ	797
nam cực	623
áo	625
síp	649
guinea xích đạo	741
quần đảo falkland	656
guiana thuộc pháp	822
polynesia thuộc pháp	826
lãnh thổ phía nam thuộc pháp	659
quần đảo heard và mcdonald	664
thành vatican	665
đặc khu hành chính hồng kông, trung quốc	666
lào	836
li-băng	674
đặc khu hành chính macao, trung quốc	676
myanmar (miến điện)	755
lãnh thổ palestine	685
quần đảo pitcairn	687
ả rập xê-út	813
các tiểu đảo xa của hoa kỳ	707
quần đảo virgin thuộc anh	842
quần đảo virgin thuộc hoa kỳ	845
wallis và futuna	709
ca-ri-bê hà lan	711
bờ biển ngà	647
quần đảo chagos	631
đông timor	816
barém	627
ilhas dos cocos (keeling)	841
côte d'ivoire (costa do marfim)	647
territórios austrais franceses	659
territórios palestinianos	685
são marinho	868
usbequistão	708
curaçau	726
são martinho (saint-martin)	713
são martinho (sint maarten)	830
kongo - kinšasa	645
obala slonovače (kot d'ivoar)	647
sar hongkong (kina)	666
sar makao (kina)	676
maršalska ostrva	679
mijanmar (burma)	755
švajcarska	703
timor-leste (istočni timor)	816
britanska devičanska ostrva	842
sveti martin (francuska)	713
sveti martin (holandija)	830
islas georgia del sur y sándwich del sur	803
islas ultramarinas de ee.uu	707
îles cocos (keeling)	841
îles heard et mcdonald	664
cité du vatican	665
saint‐kitts‐et‐nevis	691
îles d'åland	818
saint-martin (pays-bas)	830
congo (republika)	644

congo	1
st martin	871
republic china	872
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
antigua barbuda	873
aland islands	248
bosnia herzegovina	528
st barthelemy	874
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	875
democratic republic congo	503
congo democratic republic	503
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	543
united kingdom great britain northern ireland	71
south georgia south sandwich islands	876
guinea bissau	269
heard island mcdonald islands	877
isle man	545
iran islamic republic	98
st kitts nevis	878
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	879
moldova republic	127
st martin french part	880
netherlands kingdom	153
st pierre miquelon	881
palestine state	169
reunion	292
st helena	455
st helena ascension tristan da cunha	455
svalbard jan mayen	482
sao tome principe	882
sint maarten dutch part	193
turks caicos islands	883
timor leste	301
turkiye	302
trinidad tobago	562
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	884
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	480
virgin islands us	480
wallis futuna	546
principality andorra	885
islamic republic afghanistan	582
islamic emirate afghanistan	582
republic austria	459
commonwealth australia	886
peoples republic bangladesh	887
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	494
federative republic brazil	506
commonwealth bahamas	517
kingdom bhutan	888
republic congo	468
peoples republic congo	514
republic cote divoire	889
republic ivory coast	889
peoples republic china	44
republic cuba	890
republic cabo verde	558
republic cyprus	891
federal republic germany	458
kingdom denmark	515
commonwealth dominica	542
peoples democratic republic algeria	892
democratic popular republic algeria	892
arab republic egypt	893
state eritrea	894
federal democratic republic ethiopia	895
republic fiji islands	570
federated states micronesia	566
united kingdom great britain	461
co operative republic guyana	896
cooperative republic guyana	896
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	897
republic croatia	527
state israel	898
republic iraq	899
islamic republic iran	98
hashemite kingdom jordan	900
union comoros	485
islamic federal republic comoros	485
federation st kitts nevis	525
federation st christopher nevis	525
st christopher nevis	525
democratic peoples republic korea	466
peoples democratic republic korea	466
republic korea	111
principality liechtenstein	901
democratic socialist republic sri lanka	902
grand duchy luxembourg	903
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	904
principality monaco	905
republic moldova	479
republic north macedonia	131
republic macedonia	470
republic union myanmar	471
union myanmar	471
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	507
islamic republic mauritania	906
kingdom netherlands	462
federal democratic republic nepal	907
independent state papua new guinea	573
republic philippines	585
islamic republic pakistan	908
republic poland	519
commonwealth puerto rico	496
state palestine	169
republic paraguay	909
kingdom saudi arabia	497
st helena dependencies	910
republic san marino	502
most serene republic san marino	502
democratic republic sao tome principe	531
republic el salvador	911
kingdom eswatini	473
territory french southern antarctic lands	554
french southern antarctic lands	554
french southern antarctic territories	554
republic tajikistan	912
democratic republic timor leste	913
republic turkiye	914
republic china taiwan	469
taiwan republic china	469
united republic tanzania	207
oriental republic uruguay	915
eastern republic uruguay	915
state vatican city	244
bolivarian republic venezuela	477
virgin islands united states	245
virgin islands great britain	916
socialist republic viet nam	564
territory wallis futuna islands	551
independent state samoa	917
republic yemen	918
republic south africa	504
emirates	246
aland	248
bosnia hercegovina	528
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	919
territory norfolk island	608
overseas lands french polynesia	920
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
isle mann	921
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
sao tome e principe	882
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	922
turks caicos	612
french s territories	300
timor leste east timor	618
east timor timor leste	618
turkiye turkey	923
turkey turkiye	923
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
republic kosovo	925
kosovo under unsc res 1244	925
kosovo unscr 1244	925
kosovo republic	925
s africa	345
rep south africa	345
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	926
gambia	79
republic gambia	79
maldives	316
kingdom tonga	927
kingdom cambodia	928
republic georgia	322
georgia country	322
republic india	323
republic niger	929
federal republic nigeria	930
rep singapore	325
republic singapore	325
republic senegal	931
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
islamic state afghanistan	932
venezuela rep bolivariana de	308
united kingdom northern ireland	268
uk northern ireland	268
g britain	268
egypt ar	329
gd luxembourg	614
sudan former	337
federated state micronesia	593
un arab emirates	347
antigua barb	933
bosnia herz	934
dem rep congo	935
dem republic congo	935
c african rep	936
c afr rep	936
fed rep germany	349
fr germany	349
dom rep	938
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
korea rep	939
korea ro	939
lao peoples dem rep	353
lao peoples dr	353
fyrom	354
n zealand	940
s arabia	356
k saudi arabia	356
trin tob	942
united states usa	944
united states america usa	944
st vincent gren	358
br virgin islands	359
usvi	360
sa south africa	945
pr puerto rico	947
s sudan	948
egypt arab rep	949
rep ireland	364
iran islamic rep	950
rep moldova	951
united rep tanzania	365
tanzania united rep	365
ur tanzania	365
s geo is	952
guernsey ci	954
jersey ci	955
heard i mcdonald is	957
st vin gren	358
venezuela rb de	958
venezuela br	958
taiwan prov china	943
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
union south africa	959
zimbabwe rhodesia	427
bonaire st eustatius saba	960
congo ex zaire	375
congo former zaire	375
congo formerly zaire	375
congo dem rep zaire	375
hungarian peoples republic	961
polish peoples republic	431
mongolian peoples republic	430
peoples socialist republic albania	962
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
st vincent	963
st helena ascension und tristan da cunha	910
kongo dem rep	467
kongo dem republik	467
korea dem volksrepublik	466
faroer inseln	487
aland inseln	456
cayman inseln	510
bonaire sint eustatius und saba	499
heard und mcdonaldinseln	521
amerikanische uberseeinseln	210
st pierre und miquelon	881
salomon inseln	179
republik osterreich	459
schweiz suisse svizzera	228
furstentum liechtenstein	901
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
arabische republik agypten	893
foderative republik brasilien	506
palastinensische gebiete	495
terres australes et antarctiques francaises	554
st helene ascension et tristan da cunha	910
iles du cap vert	558
ile maurice	964
congo rep dem	467
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	965
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	483
confederation suisse	228
grand duche de luxembourg	903
principaute de monaco	905
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
republique de cote divoire	889
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
republique algerienne democratique et populaire	892
etats unis du mexique	239
republique argentine	226
republique arabe degypte	893
republique arabe syrienne	474
republique islamique diran	475
iran republique islamique d	475
republique islamique de mauritanie	906
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
republique orientale de luruguay	915
royaume darabie saoudite	497
royaume hachemite de jordanie	900
republique socialiste du viet nam	564
republique socialiste democratique de sri lanka	902
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
ile de la reunion	966
guyane francaise	74
iles malouines	67
iles falkland malvinas	486
falkland malvinas	486
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	480
tierras australes y antarticas francesas	554
santa elena ascension y tristan de acuna	910
islas virgenes del reino unido	916
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	892
republica arabe saharaui democratica	229
isla de la reunion	966
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
republica oriental del uruguay	915
republica dominicana	56
rep dominicana	967
r dominicana	967
republica de colombia	968
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
republica arabe de egipto	893
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
ceilan	902
santelena ascensione e tristan da cunha	910
bonaire sint eustatius e saba	499
isole minori esterne degli stati uniti damerica	457
bosnia erzegovina	548
repubblica cinese taiwan	469
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	910
azerbeijao	969
azerbaijao	18
sao vincente e granadinas	493
confederacao suica	228
republica argelina democratica e popular	892
antartica	970
ilha da reuniao	966
republica oriental do uruguai	915
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
sao martinho parte francesa	971
sao martinho parte holandesa	972
sao martinho parte neerlandesa	972
republica democratica de timor leste	913
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
sint helena ascension en tristan da cunha	910
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
australiska statsforbundet	886
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
etelamanner	970
st helena ascension ja tristan da cunha	910
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
lihtenstayn	901
dogu timor	913
amerika birlesik devletleri kucuk dis adalari	457
fildisi sahili	260
turkiye cumhuriyeti	914
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
szent ilona sziget	910
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
republica romania	973
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
tadikistan	912
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
principat dandorra	885
lydveldid island	974
bandarikin	211
bandariki nordur ameriku	460
stora bretland	461
nidurlond	462
eire	93
poblacht na heireann	481
repubblika ta malta	975
republika e shqiperise	976
shqiperia	976
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	969
ozbekiston	213
ozbekiston respublikasi	977
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
demokraticka republika vychodni timor	913
demokraticka republika timor leste	913
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
reunionsky zamorsky departman	966
tokelauske ostrovy	492
mensie odlahle ostrovy spojenych statov	457
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	886
wspolnota dominiki	542
republika dominikanska	967
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
republika sudanu poludniowego	978
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
juzna georgija i juzni sendvicki otoci	876
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
demokratska republika istocni timor	913
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
dogu timor demokratik cumhuriyeti	913
timor leste demokratik cumhuriyeti	913
cin cumhuriyeti	469
cin cumhuriyeti tayvan	469
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	480
wallis ve futuna adalari bolgesi	551
land curacao	979
commonwealth der nordlichen marianen	507
gebietskorperschaft st barthelemy	980
usa kleinere ausgelagerte inseln	457
republik ostlich des uruguay	915
ubersee departement mayotte	552
schweiz confoederatio helvetica	228
bosnie et herzegovine	548
territoire des iles cocos keeling	523
pays de curacao	979
republique democratique et populaire dalgerie	892
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	530
groupe diles pitcairn	547
iles tokelau	492
territoire des iles wallis et futuna	551
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	523
paese di curacao	979
federazione di st christopher e nevis	525
repubblica orientale delluruguay	915
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	523
pais de curazao	979
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
pais de curacao	979
ilha de curacao	979
georgia do sul e sandwich do sul	489
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	550
republica da uniao de myanmar	471
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	964
sultanato de oma	981
serenissima republica de san marino	502
serenissima republica de sao marinho	502
territorio das ilhas wallis e futuna	551
aland eilanden	456
samvaldet dominica	542
sydgeorgien och sydsandwichoarna	876
forvaltningsomradet st martin	971
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
iles vierges royaume uni	916
bonaire sveti eustahije i saba	499
tajvan kineska provincija	469
americki mali izvanjski otoci	457
cocos keeling otoci	523
bonaire st eustatius es saba	499
bonaire sint eustatius es saba	499
tajvan kinai tartomany	469
zold foki szigetek	558
szent ilona ascension es tristan da cunha	910
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
azerbaidjao	969
bielo russia	472
ilha reuniao	966
sao marino	502
ira republica islamica do	475
republica islamica do ira	475
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	499
republica centrafricana	39
republica central africana	484
coasta de fildes	889
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
samojsky nezavisly stat	917
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
st helena ascension och tristan da cunha	910
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	499
tayvan cin eyaleti	469
fransiz guney bolgeleri	554
yesil burun adalari	558
ingiliz virgin adalari	916
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	903
groussherzogtum letzebuerg	903
foroyar	487
repiblik dayiti	568
guahan	982
sankattan siha na islas marianas	507
islas marianas	507
korsou	979
pais korsou	979
repoblikani madagasikara	569
malo saoloto tutoatasi o samoa	917
samoa amelika	555
amelika samoa	555
repubulika yu rwanda	965
republika yuburundi	575
teta paraguai	909
paraguai	909
timor lorosae	913
republika demokratika timor leste	913
ellada	232
bielarus	472
tocikiston	912
zhongguo	464
zhonghua renmin gongheguo	464
zhonghua minguo	469
choson minjujuui inmin konghwaguk	466
jumhuriyat misr al arabiyah	893
al mamlakah al arabiyyah as suudiyyah	497
al arabiyah as suudiyah	497
al maghrib	904
al mamlakah al maghribiyah	904
al jazair	892
al djazair	892
al imarat	225
dawlat al kuwait	983
al jumhuriyah al lubnaniyah	236
al urdun	900
al iraq	899
jumhuriyat al iraq	899
mamlakat al bahrayn	984
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
majel	985
aolepan aorokin majel	985
na islas marianas	507
malawi	143
dziko la malawi	986
norfk ailen	488
teratri norfk ailen	488
afrika borwa	504
rephaboliki ya afrika borwa	504
riphabuliki ya afurika tshipembe	504
landskapet aland	456
bundesrep deutschland	458
republique populaire du bengladesh	987
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
republique grecque	988
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	607
ile heard et iles macdonald	607
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	619
republique de san marin	989
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
kazajstan	990
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
casaquistao	990
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
eswatini tidligere swasiland	922
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
poludniowy sudan	991
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	932
kapverdske ostrovy	344
ekvadoska republika	616
mikronezie	593
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	607
svaty kitts a nevis	598
korea lidove demokraticka republika	276
korea republika	277
maliska republika	992
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	608
svaty pierre a miquelon	289
tozska republika	993
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
ljudska republika banglades	987
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
afgan iszlam koztarsasag	932
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	590
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	607
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	994
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
cad cumhuriyeti	995
abd virgin adalari	310
somaali foderatiivne vabariik	996
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
kiribacio respublika	919
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
amerikanu samoa	997
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
francu polinezija	920
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
albanie	715
algerie	729
amerikaans samoa	797
argentinie	834
armenie	716
australie	718
bolivie	720
bosnie en herzegowina	719
brasilie	721
sentraal afrikaanse republiek	799
cocos keeling eilande	841
colombie	724
kroasie	745
ekwatoriaal guinee	741
ethiopie	733
faroereilande	800
frans guyana	822
frans polinesie	826
gambie	739
georgie	801
guinee bissau	846
haiti	865
indie	746
indonesie	804
italie	824
jordanie	805
suid korea	749
kirgisie	833
liberie	750
libie	752
maleisie	762
mauritanie	758
mikronesie	735
mongolie	756
mianmar birma	755
namibie	763
nieu kaledonie	764
nieu seeland	768
nigerie	765
noordelike mariana eilande	809
noorwee	810
papoea nieu guinee	827
roemenie	828
saoedi arabie	813
slowenie	774
somalie	776
suid georgie en die suidelike sandwicheilande	803
sirie	779
tanzanie	787
oos timor	816
tunisie	784
turkmenie	860
turks en caicoseilande	815
oekraine	788
vietnam	792
britse maagde eilande	842
amerikaanse maagde eilande	845
wes sahara	731
zambie	795
alandeilande	818
sint barthelemy	819
serwie	773
suid soedan	777
birləsmis ərəb əmirlikləri	706
əfqanistan	622
amerika samoasi	797
aland adalari	818
banqlades	628
belcika	798
bolqaristan	633
sent bartelemi	819
bermud adalari	831
karib niderlandi	711
baham adalari	820
buve adasi	630
kokos kilinq adalari	841
konqo kinsasa	645
mərkəzi afrika respublikasi	799
konqo brazzavil	644
isvecrə	703
kotdivuar	647
kuk adalari	646
cili	640
kabo verde	637
milad adasi	642
cex respublikasi	650
dominikan respublikasi	653
ispaniya	700
folklend adalari	656
farer adalari	800
birləsmis kralliq	839
gurcustan	801
fransa qvianasi	822
cəbəllutariq	802
yunanistan	661
cənubi corciya və cənubi sendvic adalari	803
qvineya bisau	846
herd və makdonald adalari	664
macaristan	667
indoneziya	804
irlandiya	669
israil	823
men adasi	712
britaniyanin hind okeani ərazisi	631
iraq	835
iran	843
islandiya	668
italiya	824
iordaniya	805
qirgizistan	833
komor adalari	643
sent kits və nevis	691
simali koreya	806
kuveyt	672
kayman adalari	638
qazaxistan	825
sent lusiya	692
lixtensteyn	853
sri lanka	858
luksemburq	807
mərakes	682
marsal adalari	679
simali makedoniya	808
simali marian adalari	809
maldiv adalari	678
norfolk adasi	684
norvec	810
fransa polineziyasi	826
papua yeni qvineya	827
polsa	812
muqəddəs pyer və mikelon	693
pitkern adalari	687
ruminiya	828
səudiyyə ərəbistani	813
solomon adalari	699
seysel adalari	696
isvec	814
muqəddəs yelena	690
svalbard və yan mayen	702
syerra leone	829
san tome və prinsipi	695
sint marten	830
torks və kaykos adalari	815
fransanin cənub əraziləri	659
sərqi timor	816
turkmənistan	860
turkiyə	705
abs a bagli kicik adaciqlar	707
amerika birləsmis statlari	840
ozbəkistan	708
sent vinsent və qrenadinlər	694
britaniyanin virgin adalari	842
abs virgin adalari	845
emirelezhiou arab unanet	706
archantina	834
bonaire sint eustatius ha saba	711
inizi cocos keeling	841
sahara ar chornog	731
inizi malou	656
frans	658
rouantelezh unanet	839
gwiana chall	822
ginea ar cheheder	741
ginea bissau	846
st kitts ha nevis	691
santez lusia	692
mechiko	680
kaledonia nevez	764
izelvroiou	767
zeland nevez	768
polinezia chall	826
papoua ginea nevez	827
sant per ha mikelon	693
st helena ascension ha tristan da cunha	690
sao tome ha principe	695
douarou aostral hag antarktikel frans	659
inizi minor a bell stadou unanet	707
stadou unanet	840
inizi gwerch breizhveurat	842
inizi gwerch ar stadou unanet	845
americka samoa	797
azerbejdzan	626
banglades	628
kokosova kilingova ostrva	841
svicarska	703
obala slonovace	647
cile	640
bozicna ostrva	642
njemacka	727
dzibuti	652
alzir	729
spanija	700
fidzi	657
grcka	661
juzna dzordzija i juzna sendvicka ostrva	803
gvineja bisao	846
hong kong sar kina	666
dzerzi	747
kambodza	634
lihtenstajn	853
sv martin	713
marsalova ostrva	679
makao sar kina	676
norveska	810
sejseli	696
svedska	814
slovacka	698
juzni sudan	777
francuske juzne teritorije	659
tadzikistan	783
istocni timor	816
americka vanjska ostrva	707
britanska djevicanska ostrva	842
americka djevicanska ostrva	845
aland illes	818
albania	715
algeria	729
antartida	623
arabia saudita	813
armenia	716
australia	718
austria	625
belgica	798
benin	850
bielorussia	821
bolivia	720
bosnia i hercegovina	719
bulgaria	633
caiman illes	638
canada	636
centreafricana republica	799
christmas illa	642
cocos illes	841
colombia	724
congo republica del	644
cook illes	646
costa divori	647
croacia	745
dominicana republica	653
emirats arabs units	706
eslovenia	774
estats units eua	840
estonia	655
etiopia	733
feroe illes	800
finlandia	734
franca	658
georgia	801
georgia del sud i sandwich del sud illes	803
grecia	661
groenlandia	662
republica de guinea	663
heard illa i mcdonald illes	664
illes periferiques menors dels eua	707
india	746
indonesia	804
islandia	668
italia	824
japo	748
jordania	805
letonia	673
liban	674
liberia	750
libia	752
lituania	675
macedonia del nord	808
malaisia	762
malvines illes	656
mariannes septentrionals illes	809
marshall illes	679
mauritania	758
mexic	680
micronesia estats federats de	735
mocambic	683
moldavia	681
monaco	753
mongolia	756
namibia	763
niger	854
nigeria	765
norfolk illa	684
nova caledonia	764
panama	870
peru	811
pitcairn illes	687
polinesia francesa	826
reunio illa de la	772
sahara occidental	731
st kitts i nevis	691
st pierre i miquelon	693
st vincent i les grenadines	694
salomo	699
salvador el	778
samoa nord americana	797
sao tome i principe	695
serbia	773
siria	779
somalia	776
sud africa	794
suecia	814
suissa	703
swazilandia	780
tailandia	782
tanzania	787
territori britanic de locea indic	631
tunisia	784
turks i caicos illes	815
txequia	650
ucraina	788
vatica ciutat del	665
venecuela	791
verges britaniques illes	842
verges nord americanes illes	845
zambia	795
afghanistan	622
alandy	818
alzirsko	729
americke panenske ostrovy	845
belorusko	821
bhutan	629
bouvetuv ostrov	630
brazilie	721
britske indickooceanske uzemi	631
britske panenske ostrovy	842
cerna hora	754
cina	641
dansko	651
dzibutsko	652
ekvador	730
faerske ostrovy	800
falklandy malviny	656
filipiny	686
francouzska guyana	822
francouzska jizni a antarkticka uzemi	659
francouzska polynesie	826
gronsko	662
hearduv ostrov a mcdonaldovy ostrovy	664
irak	835
jizni georgie a jizni sandwichovy ostrovy	803
jizni sudan	777
jordansko	805
kajmanske ostrovy	638
kazachstan	825
kena	671
kokosove ostrovy	841
kyrgyzstan	833
lichtenstejnsko	853
lotyssko	673
madarsko	667
mensi odlehle ostrovy usa	707
nemecko	727
nepal	851
nova kaledonie	764
novy zeland	768
oman	844
pakistan	837
palestinska autonomie	685
papua nova guinea	827
pobrezi slonoviny	647
rovnikova guinea	741
recko	661
st pierre a miquelon	693
saudska arabie	813
severni makedonie	808
severni mariany	809
somalsko	776
sudan	701
svata helena ascension a tristan da cunha	690
svata lucie	692
svaty bartolomej	819
svaty krystof a nevis	691
svaty martin francouzska cast	713
svaty martin nizozemska cast	830
svaty tomas a princuv ostrov	695
svaty vincenc a grenadiny	694
syrie	779
salamounovy ostrovy	699
spanelsko	700
spicberky a jan mayen	702
svedsko	814
svycarsko	703
tchaj wan	786
turkmenistan	860
uzbekistan	708
vanocni ostrov	642
vatikan	665
vychodni timor	816
zapadni sahara	731
camerwn	635
ynysoedd cocos keeling	841
congo gweriniaeth ddemocrataidd y	645
ynysoedd y falkland malvinas	656
holy see dinas wladwriaeth y fatican	665
gwlad yr ia	668
iran gweriniaeth islamaidd	843
micronesia gwladwriaethau ffederal o	735
moldofa gweriniaeth	681
gogledd macedonia gweriniaeth	808
st kitts a nevis	691
taiwan talaith china	786
tanzania gweriniaeth unedig	787
wcrain	788
man ynysoedd allanol yr unol daleithiau	707
ynysoedd virgin prydeinig	842
ynysoedd virgin us	845
ynysoedd aland	818
bonaire sint eustatius a saba	711
st martin rhan ffrangeg	713
sint maarten rhan iseldireg	830
ostrig	625
bosnien hercegovina	719
caymanoerne	638
juloen	642
cocosoerne	841
cookoerne	646
aekvatorialguinea	741
falklandsoerne	656
faeroerne	800
graekenland	661
gronland	662
heard oen og mcdonald oerne	664
marshalloerne	679
palaestina	685
rumaenien	828
st kitts og nevis	691
st pierre og miquelon	693
st vincent og grenadinerne	694
sao tome og principe	695
saudi arabien	813
salomonoerne	699
osttimor	816
turks og caicosoerne	815
usas ydre smaoer	707
britiske jomfruoer	842
amerikanske jomfruoer	845
alandsoerne	818
st martin fransk side	713
st martin hollandsk side	830
agypten	654
amerikanisch samoa	797
aquatorialguinea	741
athiopien	733
danemark	651
faroer	800
franzosisch guayana	822
franzosisch polynesien	826
franzosische sud und antarktisgebiete	659
nordliche marianen	809
osterreich	625
staat palastina	685
papua neuguinea	827
rumanien	828
sao tome und principe	695
st kitts und nevis	691
st vincent und die grenadinen	694
sudafrika	794
sudgeorgien und die sudlichen sandwichinseln	803
sudsudan	777
syrien arabische republik	779
tansania vereinigte republik	787
turkei	705
turks und caicosinseln	815
afganistan	622
azerbaiyan	626
butan	629
territorio britanico del oceano indico	631
camerun	635
islas caiman	638
islas cocos keeling	841
gabon	660
hungria	667
japon	748
kazajistan	825
kirguistan	833
republica democratica popular de lao	836
libano	674
mali	867
rumania	828
santa helena ascension y tristan de acuna	690
st kitts y nevis	691
santa lucia	692
san pedro y miquelon	693
santo tome y principe	695
islas salomon	699
taiwan	786
tayikistan	783
tunez	784
turquia	705
islas aland	818
bonaire san eustaquio y saba	711
st martin francesa	713
sint maarten neerlandesa	830
sudan del sur	777
alzeeria	729
aomen hiina erihalduspiirkond	676
araabia uhendemiraadid	706
aserbaidzaan	626
bouveti saar	630
bonaire sint eustatius ja saba	711
ekvatoriaal guinea	741
faari saared	800
groonimaa	662
hongkong hiina erihalduspiirkond	666
ida timor	816
joulusaar	642
korgozstan	833
kupros	649
liibua	752
louna georgia ja louna sandwichi saared	803
lati	673
laane sahara	731
paapua uus guinea	827
prantsuse lounaalad	659
prantsuse poluneesia	826
pohja makedoonia	808
pohja mariaanid	809
st kitts ja nevis	691
st pierre ja miquelon	693
st vincent ja grenadiinid	694
sao tome ja principe	695
seisellid	696
louna sudaan	777
suuria	779
sveits	703
tsaad	639
tsehhi	650
tsiili	640
turgi	705
uus kaledoonia	764
uus meremaa	768
uhendriikide hajasaared	707
cocosak keeling uharteak	841
vatikanoa egoitza santua	665
santa helena ascension eta tristan da cunha	690
st kitts eta nevis	691
st pierre eta mikelune	693
st vincent eta grenadinak	694
aland uharteak	818
bonaire san eustakio eta saba	711
san martin frantsesa	713
san martin herbeheretarra	830
azerbaidzan	626
bouvetnsaari	630
brittilainen intian valtameren alue	631
brittilaiset neitsytsaaret	842
etela afrikka	794
etela georgia ja etelaiset sandwichsaaret	803
etela sudan	777
farsaaret	800
ita timor	816
itavalta	625
lansi sahara	731
papua uusi guinea	827
pohjois makedonia	808
pohjois mariaanit	809
paivantasaajan guinea	741
ranskan etelaiset alueet	659
st vincent ja grenadiinit	694
tsad	639
turks ja caicossaaret	815
uusi kaledonia	764
uusi seelanti	768
valko venaja	821
venaja	689
samoa americaines	797
antigua et barbuda	624
azerbaidjan	626
bahrein	627
bosnie herzegovine	719
ile bouvet	630
bresil	721
ocean indien britannique	631
iles caimans	638
ile christmas	642
iles cocos	841
iles cook	646
equateur	730
egypte	654
guinee equatoriale	741
erythree	732
iles feroe	800
polynesie francaise	826
terres australes francaises	659
grece	661
guinee	663
iles heard et macdonald	664
st siege vatican	665
israel	823
jamaique	670
koweit	672
iles marshall	679
nouvelle caledonie	764
niue	855
ile norfolk	684
iles mariannes du nord	809
norvege	810
papouasie nouvelle guinee	827
perou	811
iles pitcairn	687
st helene	690
st christophe et nieves	691
st lucie	692
st pierre et miquelon	693
st vincent et les grenadines	694
st marin	868
sao tome et principe	695
senegal	775
slovenie	774
iles salomon	699
georgie du sud et les iles sandwich du sud	803
svalbard et ile jan mayen	702
royaume deswatini	780
suede	814
thailande	782
trinite et tobago	704
iles turques et caiques	815
iles mineures eloignees des etats unis	707
ouzbekistan	708
wallis et futuna	709
yemen	710
bonaire st eustache et saba	711
ile de man	712
montenegro	754
st martin partie francaise	713
st martin partie neerlandaise	830
an afganastain	622
an albain	715
an ailgeir	729
samo meiriceanach	797
andora	817
angola	717
antigua agus barbuda	624
an airgintin	834
an airmein	716
aruba	998
an astrail	718
an asarbaiseain	626
na bahamai	820
bairein	627
an bhanglaideis	628
barbados	847
an bhealaruis	821
an bheilis	723
beirmiuda	831
an bhutain	629
an bhoisnia agus an heirseagaivein	719
an bhotsuain	722
oilean bouvet	630
an bhrasail	721
crioch aigean indiach na breataine	631
bruine	632
an bhulgair	633
buircine faso	863
an bhuruin	864
an chamboid	634
camarun	635
oileain cayman	638
poblacht na hafraice lair	799
poblacht na sine	641
an tsin	641
oilean na nollag	642
oileain cocos keeling	841
an choloim	724
oileain chomora	643
poblacht an chongo	644
an congo	644
poblacht dhaonlathach an chongo	645
oileain cook	646
costa rice	725
costa eabhair	647
an costa eabhair	647
an chroit	745
cuba	648
eacuador	730
an eigipt	654
an tsalvadoir	778
an ghuine mheanchiorclach	741
an eiritre	732
an eastoin	655
an aetoip	733
oileain fhaclainne malvinas	656
oileain fharo	800
fidsi	657
guain na fraince	822
polaineis na fraince	826
criocha deisceartacha na fraince	659
an ghabuin	660
an ghearmain	727
gana	738
giobraltar	802
an ghreig	661
greanada	736
guadaluip	740
an ghuain	744
oilean heard agus oileain mcdonald	664
cathair na vatacaine	665
honduras	832
an ungair	667
an ioslainn	668
an indineis	804
poblacht ioslamach na hiaraine	843
an iarain	843
an iaraic	835
an iodail	824
iamaice	670
an tseapain	748
an iordain	805
an chasacstain	825
an cheinia	671
cireabaiti	866
an choire thuaidh	806
an choire theas	749
poblacht na coire	749
an choire	749
cuait	672
an chirgeastain	833
an liobain	674
leosota	751
an libeir	750
lichtinstein	853
an liotuain	675
an mhalaiv	761
oileain mhaildive	678
maili	867
malta	848
oileain marshall	679
an mharatain	758
oilean mhuiris	760
micrineis stait chonaidhme	735
an mholdoiv	681
an mhongoil	756
maraco	682
mosaimbic	683
maenmar burma	755
naru	869
an isiltir	767
an nua chaladoin	764
an nua shealainn	768
an nigir	854
an nigeir	765
oilean norfolk	684
poblacht iarthar na macadoine	808
an mhacadoin thuaidh	808
oileain mariana thuaidh	809
an phacastain	837
stat na palaistine	685
an phalaistin	685
nua ghuine phapua	827
peiriu	811
na hoileain fhilipineacha	686
oileain pitcairn	687
an phortaingeil	770
porto rice	769
an romain	828
an ruis	689
conaidhm na ruise	689
st kitts agus nevis	691
st pierre agus miquelon	693
st vincent agus na greanaidini	694
samo	857
san mairine	868
sao tome agus principe	695
an araib shadach	813
an tseineagail	775
na seiseil	696
singeapor	697
an tslovaic	698
an tsloivein	774
oileain sholamon	699
an tsomail	776
an tseoirsia theas agus oileain sandwich theas	803
an spainn	700
sri lanca	858
an tsudain	701
an eilveis	703
taiwan cuige na sine	786
an taidsiceastain	783
poblacht aontaithe na tansaine	787
an tansain	787
an tealainn	782
tiomor leste	816
toga	4
oileain na trionoide agus tobaga	704
an tuineis	784
an tuircmeanastain	860
oileain na dturcach agus caicos	815
an ucrain	788
aontas na neimiriochtai arabacha	706
an riocht aontaithe	839
an bhreatain mhor	839
stait aontaithe mheiricea	840
stait aontaithe	840
oileain imeallacha stait aontaithe	707
an uisbeiceastain	708
vanuatu	862
veiniseala	791
vitneam	792
oileain bhriotanacha na maighdean	842
oileain mheiriceanacha na maighdean	845
an sahara thiar	731
eimin	710
an tsiombaib	796
oileain aland	818
bonaire sint eustatius agus saba	711
geansai	737
oilean mhanann	712
geirsi	747
montaineagro	754
st martin cuid na fraince	713
sint maarten cuid na hisiltire	830
an tsudain theas	777
acerbaixan	626
belxica	798
territorio britanico do oceano indico	631
illas caiman	638
illas cocos keeling	841
congo republica democratica do	645
guiana francesa	822
alemana	727
guiana	744
republica de haiti	865
xapon	748
casaquistan	825
republica popular e democratica de corea	806
kirguizistan	833
republica das maldivas	678
republica das illas marshall	679
nixer	854
paquistan	837
santa helena ascension e tristan da cunha	690
st kitts e nevis	691
san pedro e miquelon	693
san tome e principe	695
illas salomon	699
surafrica	794
illas virxes britanicas	842
illas aland	818
bonaire san eustaquio e saba	711
san martino francesa	713
sudan do sur	777
caina sin	641
tsibiran cocos keeling	841
masar misira	654
iziraila	823
burma miyamar	755
sham siriya	779
tsibirin aland	818
bonaire sint eustatius da saba	711
st martin bangaren faransa	713
sint maarten sashin yaren mutanen holland	830
alandski otoci	818
kokosovi keelingovi otoci	841
bozicni otok	642
spanjolska	700
marsalovi otoci	679
mjanmar burma	755
palestinsko podrucje	685
francuski juzni i antarkticki teritoriji	659
mali udaljeni otoci sad a	707
afganisztan	622
antigua es barbuda	624
argentina	834
ormenyorszag	716
ausztralia	718
azerbajdzsan	626
bahama szigetek	820
feheroroszorszag	821
bosznia hercegovina	719
bouvet sziget	630
brazilia	721
brit indiai oceani terulet	631
zold foki koztarsasag	637
kajman szigetek	638
csad	639
kina	641
karacsony sziget	642
kokusz keeling szigetek	841
comore szigetek	643
cook szigetek	646
elefantcsontpart	647
horvatorszag	745
dania	651
egyenlitoi guinea	741
esztorszag	655
falkland szigetek	656
feroer	800
fidzsi szigetek	657
finnorszag	734
franciaorszag	658
francia polinezia	826
francia deli teruletek	659
gruzia	801
nemetorszag	727
ghana	738
gibraltar	802
gorogorszag	661
bissau guinea	846
heard sziget es mcdonald szigetek	664
indonezia	804
irorszag	669
olaszorszag	824
japan	748
kazahsztan	825
kirgizisztan	833
lettorszag	673
litvania	675
eszak macedonia	808
madagaszkar	677
maldiv szigetek	678
marshall szigetek	679
mexiko	680
mikroneziai szovetsegi allamok	735
marokko	682
uj kaledonia	764
uj zeland	768
norfolk sziget	684
eszaki mariana szigetek	809
norvegia	810
pakisztan	837
papua uj guinea	827
fulop szigetek	686
pitcairn szigetek	687
lengyelorszag	812
portugalia	770
oroszorszag	689
st kitts es nevis	691
st vincent es a grenadine szigetek	694
sao tome es principe	695
szaudi arabia	813
szenegal	775
seychelle szigetek	696
szingapur	697
szlovakia	698
szlovenia	774
salamon szigetek	699
szomalia	776
deli georgia es deli sandwich szigetek	803
spanyolorszag	700
szudan	701
spitzbergak es jan mayen	702
szvazifold	780
svedorszag	814
svajc	703
sziria	779
tadzsikisztan	783
thaifold	782
kelet timor	816
tokelau szigetek	859
trinidad es tobago	704
tunezia	784
torokorszag	705
turkmenisztan	860
turks es caicos szigetek	815
az amerikai egyesult allamok lakatlan kulbirtokai	707
uzbegisztan	708
brit virgin szigetek	842
amerikai virgin szigetek	845
wallis es futuna	709
nyugat szahara	731
man sziget	712
szent marton sziget francia resz	713
szent marton sziget holland resz	830
del szudan	777
koszovo	852
kepulauan cocos keeling	841
kepulauan falkland malvinas	656
st kitts dan nevis	691
st pierre dan miquelon	693
st vincent dan grenadines	694
sameinudu arabisku furstadaemin	706
antigva og barbuda	624
sudurskautslandid	623
bandariska samoa	797
austurriki	625
astralia	718
alandseyjar	818
aserbaisjan	626
bosnia og hersegovina	719
belgia	798
burkina faso	863
burundi	864
bermuda	831
brunei	632
brasilia	721
hvita russland	821
belis	723
kokoseyjar	841
lydstjornarlydveldid kongo	645
mid afrikulydveldid	799
kongo	4
filabeinsstrondin	647
cooks eyjar	646
sile	640
kamerun	635
kolumbia	724
kosta rika	725
kuba	648
graenhofdaeyjar	637
jolaeyja	642
kipur	649
tekkland	650
thyskaland	727
djibuti	652
danmork	651
dominika	728
dominiska lydveldid	653
alsir	729
vestur sahara	731
spann	700
ethiopia	733
fidjieyjar	657
mikronesia	735
faereyjar	800
franska gvaejana	822
graenland	662
ginea	663
gvadelupeyjar	740
midbaugs ginea	741
sudur georgia og sudur sandvikureyjar	803
ginea bissa	846
gvaejana	744
kroatia	745
irland	669
island	668
jamaika	670
kenia	671
kambodia	634
kiribati	866
komoreyjar	643
sankti kristofer og nevis	691
nordur korea	806
sudur korea	749
kuveit	672
cayman eyjar	638
libanon	674
sankti lusia	692
lesoto	751
lithaen	675
luxemborg	807
monako	753
moldova	681
nordur makedonia	808
makao	676
nordur marianaeyjar	809
maritania	758
maritius	760
maldivur	678
malavi	761
malasia	762
mosambik	683
nyja kaledonia	764
nikaragva	766
nauru	869
nyja sjaland	768
franska polynesia	826
papua nyja ginea	827
polland	812
puerto riko	769
palestina	685
portugal	770
pala	849
paragvae	771
rumenia	828
russland	689
ruanda	856
sadi arabia	813
salomonseyjar	699
seychelles eyjar	696
svithjod	814
singapur	697
slovenia	774
svalbardi	702
slovakia	698
sierra leone	829
surinam	838
sudur sudan	777
sao tome og prinsipe	695
syrland	779
esvatini	780
turks og caicoseyjar	815
fronsku sudlaegu landsvaedin	659
togo	781
tailand	782
tadsikistan	783
tokela	859
austur timor	816
tunis	784
trinidad og tobago	704
tuvalu	861
taivan	786
tansania	787
ukraina	788
uganda	789
smaeyjar bandarikjanna	707
urugvae	790
usbekistan	708
vatikanid	665
sankti vinsent og grenadinur	694
venesuela	791
bresku jomfruaeyjar	842
bandarisku jomfruaeyjar	845
wallis og futunaeyjar	709
samoa	857
kosovo	852
sudur afrika	794
sambia	795
isole aland	818
isole faer oer	800
territori britannici delloceano indiano	631
st pierre e miquelon	693
santelena isola di ascensione e tristan da cunha	690
st vincent e grenadine	694
samoaya amerikani	797
anguila	714
antarktika	623
antigua u berbuda	624
arjentin	834
belize	723
bolivya	720
bosniya u herzegovina	719
brazil	721
erde okyanusa hindi ya britani	631
bruney	632
giraven kaymane	638
komara afrikaya navend	799
girava sersale	642
giraven cocos keeling	841
kongo kinsasa	645
giraven cook	646
perave diranfil	647
kipros	649
danimarka	651
cibuti	652
komara dominik	653
gineya rojbendi	741
eritrea	732
giraven malvin	656
giraven feroe	800
fiji	657
finlenda	734
guyanaya fransi	822
polinezyaya fransi	826
erden basur en fransi	659
cibraltar	802
grinlenda	662
gine	663
gine bissau	846
girava heard u giraven mcdonald	664
islenda	668
indonezya	804
irlenda	669
italya	824
koreya bakur	806
koreya basur	749
liberya	750
libya	752
litvanya	675
luksemburg	807
maldiv	678
giraven marsal	679
moritanya	758
mauritius	760
meksik	680
mikronezya	735
mozambik	683
myanmar birmanya	755
namibya	763
kaledonyaya nu	764
nu zelenda	768
nikaragua	766
nijer	854
nijerya	765
giraven bakure marianan	809
norwec	810
xaken filistini	685
papua gineya nu	827
filipin	686
giraven pitcairn	687
porto riko	769
rusya	689
ezize helena	690
st kitts u nevis	691
st pierre u miquelon	693
st vincent u giraven grenadin	694
sao tome u prinsipe	695
erebistana siyudi	813
seysel	696
giraven salomon	699
afrikaya basur	794
south georgia u giraven sandwich a basur	803
svalbard u jan mayen	702
swazilenda	780
swed	814
swisre	703
suri	779
tacikistan	783
timora leste	816
trinidad u tobago	704
giraven turk u kaikos	815
ukrayna	788
emirtiyen erebi yen yekbuyi	706
keyaniya yekbuyi	839
dewleten yekbuyi yen amerikaye	840
giraven derveyi picuk en dewleten yekbuyi	707
uruguay	790
giraven virgin britani	842
giraven virgin us	845
wallis u futuna	709
zimbabwe	796
giraven aland	818
bonaire sint eustatius u saba	711
st martin besa fransi	713
sint maarten besa hollandi	830
sudana basur	777
jungtiniai arabu emyratai	706
armenija	716
alandu salos	818
azerbaidzanas	626
bangladesas	628
brunejus	632
karibu nyderlandai	711
buve sala	630
kokosu kilingo salos	841
kongas kinsasa	645
centrines afrikos respublika	799
kongas brazavilis	644
sveicarija	703
kamerunas	635
zaliasis kysulys	637
kaledu sala	642
cekija	650
dzibutis	652
alzyras	729
vakaru sachara	731
eritreja	732
fidzis	657
fareru salos	800
prancuzija	658
prancuzijos gviana	822
gvineja	663
pusiaujo gvineja	741
pietu dzordzija ir pietu sandvico salos	803
bisau gvineja	846
indijos vandenyno britu sritis	631
dzersis	747
siaures koreja	806
pietu koreja	749
kaimanu salos	638
lichtensteinas	853
marsalo salos	679
siaures makedonija	808
mianmaras birma	755
marianos siaurines salos	809
niuje	855
prancuzijos polinezija	826
papua naujoji gvineja	827
seiseliai	696
svedija	814
singapuras	697
sv elenos sala	690
slovenija	774
siera leone	829
pietu sudanas	777
san tome ir prinsipe	695
cadas	639
prancuzijos pietu sritys	659
tadzikija	783
rytu timoras	816
turkmenistanas	860
jungtiniu valstiju mazosios tolimosios salos	707
vatikano miesto valstybe	665
sventasis vincentas ir grenadinai	694
didziosios britanijos mergeliu salos	842
jungtiniu valstiju mergeliu salos	845
volisas ir futuna	709
pietu afrika	794
zimbabve	796
apvienotie arabu emirati	706
afganistana	622
albanija	715
australija	718
azerbaidzana	626
bangladesa	628
belgija	798
bulgarija	633
senbartelmi	819
bolivija	720
niderlandes karibu salas	711
brazilija	721
butana	629
botsvana	722
kanada	636
kokosu kilinga salas	841
centralafrikas republika	799
kongo brazavila	644
sveice	703
kotdivuara	647
kameruna	635
ziemsvetku sala	642
cehija	650
vacija	727
dzibutija	652
danija	651
dominikana	653
alzirija	729
egipte	654
rietumsahara	731
mikronezija	735
feru salas	800
grenada	736
francijas gviana	822
gernsija	737
gibraltars	802
ekvatoriala gvineja	741
griekija	661
dienviddzordzija un dienvidsendvicu salas	803
gvineja bisava	846
gajana	744
kinas ipasas parvaldes apgabals honkonga	666
herda sala un makdonalda salas	664
horvatija	745
ungarija	667
indonezija	804
irija	669
izraela	823
indijas okeana britu teritorija	631
iraka	835
irana	843
italija	824
dzersija	747
jordanija	805
japana	748
kirgizstana	833
ziemelkoreja	806
kazahstana	825
libana	674
sentlusija	692
lihtensteina	853
srilanka	858
liberija	750
libija	752
senmartena	713
marsala salas	679
ziemelmakedonija	808
mjanma birma	755
kinas ipasas parvaldes apgabals makao	676
ziemelu marianas salas	809
mauritanija	758
mauricija	760
maldivija	678
malavija	761
namibija	763
nigera	854
nigerija	765
niderlande	767
norvegija	810
nepala	851
jaunzelande	768
omana	844
francijas polinezija	826
papua jaungvineja	827
filipinas	686
pakistana	837
senpjera un mikelona	693
pitkernas salas	687
portugale	770
rumanija	828
sauda arabija	813
zalamana salas	699
seiselu salas	696
sudana	701
singapura	697
sv helenas sala	690
svalbara un jana majena sala	702
slovakija	698
sanmarino	868
senegala	775
somalija	776
dienvidsudana	777
sintmartena	830
sirija	779
terksas un kaikosas salas	815
cada	639
francijas dienvidjuru teritorija	659
tadzikistana	783
turkmenistana	860
trinidada un tobago	704
taivana	786
tanzanija	787
asv mazas aizjuras salas	707
uzbekistana	708
vatikans	665
sentvinsenta un grenadinas	694
britu virdzinas	842
asv virdzinas	845
dienvidafrikas republika	794
kepulauan georgia selatan sandwich selatan	803
kepulauan heard mcdonald	664
kepulauan terpencil as	707
kepulauan virgin as	845
l afganistan	622
l albanija	715
l algerija	729
is samoa amerikana	797
l angola	717
l antartika	623
l argentina	834
l armenja	716
l awstralja	718
l awstrija	625
l azerbajgan	626
il bahamas	820
il bahrain	627
il bangladesh	628
il belarussja	821
il belgju	798
il belize	723
il benin	850
il bhutan	629
il bolivja	720
il boznija ħerzegovina	719
il botswana	722
gzira bouvet	630
il brazil	721
territorju brittaniku tal ocean indjan	631
il brunei	632
il bulgarija	633
il burkina faso	863
il burundi	864
il kambodja	634
il kamerun	635
il kanada	636
il gzejjer cayman	638
ir repubblika centru afrikana	799
ic chad	639
ic cili	640
ic cina	641
il gzira christmas	642
gzejjer cocos keeling	841
il kolombja	724
il kongo brazzaville	644
ir repubblika demokratika tal kongo	645
gzejjer cook	646
il costa rica	725
il kosta tal avorju	647
il kroazja	745
cipru	649
ir repubblika ceka	650
id danimarka	651
il djibouti	652
ir repubblika dominicana	653
l ekwador	730
l egittu	654
il guinea ekwatorjali	741
l eritrea	732
l estonja	655
l etjopja	733
il gzejjer falkland	656
il gzejjer faeroe	800
figi	657
il finlandja	734
il guyana franciza	822
polinezja franciza	826
it territorji francizi tan nofsinhar	659
il gabon	660
il gambja	739
il georgia	801
il germanja	727
il ghana	738
gibilta	802
il grecja	661
il gwatemala	742
il guinea	663
il guinea bissau	846
il guyana	744
il haiti	865
il gzejjer heard ul gzejjer mcdonald	664
l istat tal belt tal vatikan	665
il honduras	832
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	666
l ungerija	667
l izlanda	668
l indja	746
l indonezja	804
l iran	843
l iraq	835
l irlanda	669
izrael	823
l italja	824
il gamajka	670
il gappun	748
il gordan	805
il kazakistan	825
il kenja	671
il korea ta fuq	806
il korea tisfel	749
il kuwajt	672
il kirgizistan	833
il laos	836
il latvja	673
il libanu	674
il lesoto	751
il liberja	750
il libja	752
il liechtenstein	853
il litwanja	675
il lussemburgu	807
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	676
il malawi	761
il malasja	762
il maldivi	678
il mali	867
gzejjer marshall	679
il mauritania	758
il messiku	680
il mikronezja	735
il moldova	681
il mongolja	756
il marokk	682
il mozambique	683
il myanmar burma	755
in namibja	763
in nepal	851
in netherlands	767
in nikaragwa	766
in niger	854
in nigerja	765
gzira norfolk	684
il macedonja ta fuq	808
gzejjer mariana tat tramuntana	809
in norvegja	810
l oman	844
il pakistan	837
it territorji palestinjani	685
il panama	870
il paragwaj	771
il peru	811
il filippini	686
gzejjer pitcairn	687
il polonja	812
il portugall	770
il qatar	688
ir rumanija	828
ir russja	689
ir rwanda	856
st vincent ul grenadini	694
sao tome u principe	695
l arabja sawdija	813
is senegal	775
is seychelles	696
is slovakkja	698
is slovenja	774
il gzejjer solomon	699
is somalja	776
l afrika tisfel	794
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	803
is sri lanka	858
is sudan	701
is suriname	838
l eswatini	780
l izvezja	814
l izvizzera	703
is sirja	779
it tajwan	786
it tagikistan	783
it tanzanija	787
it tajlandja	782
it togo	781
it tokelau	859
it tunezija	784
it turkija	705
it turkmenistan	860
il gzejjer turks u caicos	815
l uganda	789
l ukrajna	788
l emirati għarab magħquda	706
ir renju unit	839
l istati uniti	840
l istati uniti tal amerka	840
il gzejjer minuri mbiegħda tal istati uniti	707
l urugwaj	790
l uzbekistan	708
il venezwela	791
il vjetnam	792
il gzejjer vergni brittanici	842
il gzejjer vergni tal istati uniti	845
is saħara tal punent	731
il jemen	710
iz zambja	795
iz zimbabwe	796
il gzejjer aland	818
in netherlands tal karibew	711
il montenegro	754
is serbja	773
is sudan tisfel	777
il kosovo	852
osterrike	625
bouvetoya	630
kokosoyene	841
cookoyene	646
christmasoya	642
vest sahara	731
falklandsoyene	656
mikronesiafoderasjonen	735
faeroyene	800
ekvatorial guinea	741
sor georgia og de sore sandwichoyene	803
heard og mcdonald oyene	664
caymanoyene	638
marshalloyene	679
nord makedonia	808
nord marianene	809
ny caledonia	764
papua ny guinea	827
de okkuperte palestinske omradene	685
salomonoyene	699
sor sudan	777
sint maarten nederlandsk del	830
turks og caicosoyene	815
sore franske territorier	659
ost timor	816
usa mindre utenforliggende oyer	707
st vincent og grenadinene	694
jomfruoyene britisk	842
jomfruoyene usa	845
wallis og futunaoyene	709
sor afrika	794
republiek albanie	715
republiek armenie	716
gemenebest van australie	718
gemenebest van de bahamas	820
bahamas	820
republiek wit rusland	821
bosnie en herzegovina	719
bosnie herzegovina	719
federale republiek brazilie	721
republiek kaapverdie	637
kaapverdie	637
centraal afrikaanse republiek	799
republiek kroatie	745
kroatie	745
republiek equatoriaal guinea	741
equatoriaal guinea	741
federale democratische republiek ethiopie	733
faeroer	800
frans polynesie	826
republiek guinee bissau	846
cooperatieve republiek guyana	744
republiek haiti	865
republiek indonesie	804
staat israel	823
hasjemitisch koninkrijk jordanie	805
kirgizie	833
staat libie	752
islamitische republiek mauritanie	758
federale staten van micronesie	735
republiek moldavie	681
moldavie	681
republiek namibie	763
nieuw caledonie	764
nieuw zeeland	768
republiek noord macedonie	808
noord macedonie	808
onafhankelijke staat papoea nieuw guinea	827
papoea nieuw guinea	827
sint helena	690
federatie st kitts en nevis	691
st kitts en nevis	691
st pierre en miquelon	693
st vincent en de grenadines	694
democratische republiek sao tome en principe	695
sao tome en principe	695
koninkrijk saudi arabie	813
saudi arabie	813
republiek slovenie	774
federale republiek somalie	776
zuid afrika	794
zuid georgia en de zuidelijke sandwicheilanden	803
democratische republiek timor leste	816
republiek tunesie	784
tunesie	784
turks en caicoseilanden	815
sint maarten frans deel	713
sint maarten franse antillen	713
collectiviteit van sint maarten	713
republiek servie	773
servie	773
sint maarten nederlands deel	830
republiek zuid soedan	777
zuid soedan	777
kokosoyane	841
cookoyane	646
falklandsoyane	656
faeroyane	800
sor georgia og de sore sandwichoyane	803
heard og mcdonald oyane	664
caymanoyane	638
marshalloyane	679
nord marianane	809
dei okkuperte palestinske omrada	685
salomonoyane	699
turks og caicosoyane	815
aust timor	816
usa mindre utanforliggande oyar	707
st vincent og grenadinane	694
jomfruoyane britisk	842
jomfruoyane usa	845
wallis og futunaoyane	709
de franske sorterritorier	659
heard og mcdonaldoyene	664
norfolkoya	684
det palestinske omradet	685
pitcairnoyene	687
sor georgia og sor sandwichoyene	803
usas ytre oyer	707
de britiske jomfruoyene	842
de amerikanske jomfruoyene	845
samoa amerykanskie	797
bialorus	821
bosnia i hercegowina	719
republika zielonego przyladka	637
wyspa bozego narodzenia	642
wybrzeze kosci sloniowej	647
gwinea rownikowa	741
francuskie terytoria poludniowe i antarktyczne	659
wegry	667
wlochy	824
lotwa	673
macedonia polnocna	808
moldawia	681
mariany polnocne	809
papua nowa gwinea	827
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	690
st vincent i grenadyny	694
wyspy swietego tomasza i ksiazeca	695
slowenia	774
poludniowa afryka	794
georgia poludniowa i sandwich poludniowy	803
tadzykistan	783
dalekie wyspy mniejsze stanow zjednoczonych	707
wyspy dziewicze stanow zjednoczonych	845
czarnogora	754
afeganistao	622
antigua e barbuda	624
argelia	729
bielorrussia	821
butao	629
cazaquistao	825
gabao	660
georgia do sul e ilhas sandwich do sul	803
gronelandia	662
guine	663
guine bissau	846
guine equatorial	741
iemen	710
ilhas aland	818
ilhas caimao	638
ilhas cocos keeling	841
ilhas faroe	800
ilhas salomao	699
ilhas virgens britanicas	842
japao	748
madagascar	677
malaui	761
mauricia	760
mianmar birmania	755
micronesia	735
mocambique	683
nicaragua	766
nova zelandia	768
paises baixos caribenhos	711
papua nova guine	827
paquistao	837
quenia	671
quirguistao	833
camaroes	635
reuniao	772
romenia	828
sao bartolomeu	819
sao cristovao e neves	691
sao martinho	4
sao vicente e granadinas	694
servia	773
essuatini	780
sudao	701
sudao do sul	777
suica	703
tajiquistao	783
terras austrais e antarticas francesas	659
territorios palestinos	685
turquemenistao	860
ucrania	788
uzbequistao	708
zimbabue	796
antigua si barbuda	624
samoa americana	797
insulele aland	818
bosnia si hertegovina	719
sfantul bartolomeu	819
insulele cocos keeling	841
elvetia	703
sahara occidentala	731
franta	658
guyana franceza	822
guineea ecuatoriala	741
georgia de sud si insulele sandwich de sud	803
guineea bissau	846
ras hong kong a chinei	666
insula heard si insulele mcdonald	664
croatia	745
kargazstan	833
st kitts si nevis	691
sfanta lucia	692
sfantul martin	713
ras macao a chinei	676
noua zeelanda	768
polinezia franceza	826
papua noua guinee	827
st pierre si miquelon	693
sfanta elena	690
svalbard si jan mayen	702
sao tome si principe	695
insulele turks si caicos	815
teritoriile australe si antarctice franceze	659
trinidad si tobago	704
insulele indepartate ale sua	707
statul cetatii vaticanului	665
st vincent si grenadinele	694
wallis si futuna	709
albansko	715
armensko	716
antarktida	623
rakusko	625
karibske holandsko	711
svajciarsko	703
estonsko	655
zapadna sahara	731
spanielsko	700
finsko	734
mikronezia	735
francuzsko	658
gruzinsko	801
francuzska guayana	822
grecko	661
juzna georgia a juzne sandwichove ostrovy	803
hongkong oao ciny	666
chorvatsko	745
irsko	669
britske indickooceanske uzemie	631
svaty kristof a nevis	691
svata lucia	692
lichtenstajnsko	853
cierna hora	754
svaty martin fr	713
severne macedonsko	808
macao oao ciny	676
severne mariany	809
mauricius	760
nova kaledonia	764
norsko	810
francuzska polynezia	826
polsko	812
palestinske uzemia	685
saudska arabia	813
svata helena	690
juzny sudan	777
svaty tomas a princov ostrov	695
salvador	778
svaty martin hol	830
syria	779
francuzske juzne a antarkticke uzemia	659
vychodny timor	816
turkmensko	860
mensie odlahle ostrovy usa	707
svaty vincent a grenadiny	694
ameriska samoa	797
alandski otoki	818
demokraticna republika kongo	645
centralnoafriska republika	799
svica	703
slonokoscena obala	647
nemcija	727
grcija	661
juzna georgia in juzni sandwichevi otoki	803
hrvaska	745
madzarska	667
st kitts in nevis	691
crna gora	754
norfolski otok	684
st pierre in miquelon	693
slovaska	698
francosko juzno ozemlje	659
turcija	705
stranski zunanji otoki zdruzenih drzav	707
st vincent in grenadine	694
britanski deviski otoki	842
ameriski deviski otoki	845
juznoafriska republika	794
jasiiradaha cocos keeling	841
gini bisaaw	846
israaiil	823
jasiiradaha aland	818
bonaire sint eustatius iyo saba	711
st martin qayb faransiis ah	713
sint maarten qaybta nederlandka	830
shqiperi	715
andorre	817
angole	717
anguile	714
antarktide	623
argjentine	834
arube	998
belgjike	798
bosnje hercegovine	719
botsvane	722
kepi i gjelber	637
republika afrikano qendrore	799
kine	641
ishujt kokos kiling	841
kongo brazavil	644
kosta rike	725
bregu i fildishte	647
kube	648
republika ceke	650
danimarke	651
dominike	728
finlande	734
france	658
guajana frenge	822
polinezia frenge	826
territoret frenge jugore	659
groenlande	662
grenade	736
guatemale	742
guinea bisau	846
guajane	744
ishujt herd mekdonald	664
rva i hong kongut kine	666
islande	668
irlande	669
xhamajke	670
rva i makaos kine	676
malte	848
martinike	757
meksike	680
mianmar burma	755
holande	767
zelande e re	768
ishujt veriore mariana	809
ruande	856
shen helena	690
shen kits e nevis	691
shen lucia	692
shen pier dhe mikelon	693
shen vinsent grenadinet	694
sao tome prinsipe	695
afrike e jugut	794
xhorxha jugore dhe ishujt sanduic te jugut	803
spanje	700
sri lanke	858
svalbard zhan majen	702
zvicer	703
tajlande	782
ishujt turk kaikos	815
ugande	789
mbreteria e bashkuar	839
ishujt e pertejme shba se	707
venezuele	791
ishujt e virgjer britanike	842
ishujt e virgjer amerikane	845
sahara perendimore	731
gernsi	737
xhersi	747
shen bartolomeo	819
shen martin	4
bonaire st eustatius och saba	711
bouveton	630
kokosoarna	841
cookoarna	646
julon	642
vastsahara	731
falklandsoarna	656
faroarna	800
heard och mcdonaldsoarna	664
st kitts och nevis	691
caymanoarna	638
st martin franska delen	713
marshalloarna	679
norfolkon	684
st pierre och miquelon	693
pitcairnoarna	687
palestinska territoriet ockuperade	685
salomonoarna	699
sao tome och principe	695
sint maarten nederlandska delen	830
turks och caicosoarna	815
franska sodra territorierna	659
tokelauoarna	859
usa s yttre oar	707
st vincent och grenadinerna	694
brittiska jungfruoarna	842
amerikanska jungfruoarna	845
wallis och futunaoarna	709
kongo jamhuri ya kidemokrasia	645
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	806
korea kusini jamhuri	749
st vincent na grenadines	694
ngwane ufalme wa eswatini	780
tanzania jamhuri ya muungano	787
bonaire st eustache na saba	711
mtakatifu barthelemy	819
st martin sehemu ya kifaransa	713
st martin sehemu ya uholanzi	830
birlesen arap emiratlary	706
angilya	714
albaniya	715
awstriya	625
awstraliya	718
azerbayjan	626
bosniya we gertsegowina	719
belgiya	798
bolgariya	633
bahreyn	627
sen bartelemi	819
boliwiya	720
boneyr sint estatius we saba	711
braziliya	721
belarusiya	821
sweysariya	703
kot diwuar	647
kitay	641
kolumbiya	724
kabo werde	637
kyurasao	726
cehiya	650
germaniya	727
daniya	651
estoniya	655
musur	654
eritriya	732
efiopiya	733
finlandiya	734
mikroneziya	735
fransiya	658
beyik britaniya	839
gruziya	801
grenlandiya	662
gambiya	739
gwineya	663
ekwatorial gwineya	741
gretsiya	661
gunorta jorjiya we gunorta sandwic adalary	803
gwineya bisau	846
gayana	744
horwatiya	745
wengriya	667
ysrayyl	823
hindi ummanynda britaniya teritoriyasy	631
yamayka	670
yaponiya	748
keniya	671
sent kits we newis	691
demirgazyk koreya	806
gunorta koreya	749
kuweyt	672
kayman adalary	638
sent lyusiya	692
lihtensteyn	853
liberiya	750
lyuksemburg	807
latwiya	673
liwiya	752
moldowiya	681
cernogoriya	754
sent marten	713
marsall adalary	679
demirgazyk makedoniya	808
myanma	755
mongoliya	756
mawritaniya	758
mawrikiy	760
malayziya	762
namibiya	763
taze kaledoniya	764
nigeriya	765
gollandiya	767
norwegiya	810
taze zelandiya	768
fransuz polineziyasy	826
papua taze gwineya	827
sen pyer we mikelon	693
palestina dowleti	685
portugaliya	770
paragway	771
reyunion	772
serbiya	773
rossiya	689
seysel adalary	696
swesiya	814
keramatly yelena adasy	690
sloweniya	774
swalbard we yan mayen	702
slowakiya	698
gunorta sudan	777
san tome we prinsipi	695
siriya	779
terks we kaykos adalary	815
fransiyanyn gunorta we antarktika sebitleri	659
tayland	782
tajigistan	783
gundogar timor	816
taywan	786
tanzaniya	787
abs nyn dasky kici adalary	707
urugway	790
ozbegistan	708
sent winsent we grenadin	694
britaniya wirgin adalary	842
abs nyn wirgin adalary	845
wyetnam	792
mayotta	793
gunorta afrika respublikasy	794
zambiya	795
amerikan samoasi	797
bouvet adasi	630
cocos keeling adalari	841
isvicre	703
cook adalari	646
sili	640
christmas adasi	642
guney kibris rum kesimi	649
misir	654
bati sahara	731
ispanya	700
faroe adalari	800
gurcistan	801
fransiz guyanasi	822
cebelitarik	802
guney georgia ve guney sandwich adalari	803
cin hong kong oyb	666
heard adasi ve mcdonald adalari	664
hirvatistan	745
irlanda	669
man adasi	712
britanya hint okyanusu topraklari	631
izlanda	668
urdun	805
kirgizistan	833
kambocya	634
st kitts ve nevis	691
cayman adalari	638
lubnan	674
karadag	754
marshall adalari	679
mogolistan	756
cin makao oyb	676
kuzey mariana adalari	809
fransiz polinezyasi	826
st pierre ve miquelon	693
pitcairn adalari	687
filistin bolgeleri	685
sirbistan	773
seyseller	696
svalbard ve jan mayen adalari	702
guney sudan	777
sao tome ve principe	695
turks ve caicos adalari	815
fransiz guney topraklari	659
abd uzak adalari	707
ozbekistan	708
st vincent ve grenadinler	694
britanya virjin adalari	842
wallis ve futuna adalari	709
afgoniston	622
boneyr sint estatius va saba	711
kokos kiling orollari	841
kongo brazzavil	644
kot divuar	647
garbiy sahroi kabir	731
gvineya bisau	846
gonkong xitoy mmh	666
qirgiziston	833
sent kits va nevis	691
qozogiston	825
shri lanka	858
sent martin	713
myanma birma	755
makao xitoy mmh	676
papua yangi gvineya	827
sen pyer va mikelon	693
svalbard va yan mayen	702
san tome va prinsipi	695
amerika qoshma shtatlari	840
sent vinsent va grenadin	694
antigua va barbuda	624
bosnia va herzegovina	719
dao bouvet	630
lanh tho an do duong thuoc anh	631
quan dao cayman	638
cong hoa trung phi	799
dao giang sinh	642
quan dao cocos keeling	841
cong go	644
cong hoa dan chu cong go	645
quan dao cook	646
dan mach	651
cong hoa dominica	653
ai cap	654
quan dao falkland malvinas	656
quan dao faroe	800
phan lan	734
guyane thuoc phap	822
polynesie thuoc phap	826
vung dat phia nam va chau nam cuc thuoc phap	659
hy lap	661
dao heard va quan dao mcdonald	664
toa thanh thanh pho vatican	665
an do	746
cong hoa hoi giao iran	843
nhat ban	748
co oet	672
cong hoa dan chu nhan dan lao	836
bac macedonia	808
ban dao ma lai	762
quan dao marshall	679
lien bang micronesia	735
cong hoa moldova	681
mong co	756
ma roc	682
dao norfolk	684
quan dao bac mariana	809
lanh tho palestine bi chiem dong	685
bo dao nha	770
st kitts va nevis	691
st pierre va miquelon	693
st vincent va grenadines	694
sao tome va principe	695
quan dao solomon	699
nam georgia va quan dao nam sandwich	803
tay ban nha	700
svalbard va jan mayen	702
thuy dien	814
thuy si	703
cong hoa arab syrian	779
cong hoa thong nhat tanzania	787
thai lan	782
trinidad va tobago	704
tho nhi ky	705
quan dao turks va caicos	815
quan dao nho heo lanh cua hoa ky	707
quan dao virgin anh	842
quan dao virgin hoa ky	845
lanh tho quan dao wallis va futuna	709
tay sahara	731
quan dao aland	818
bonaire sint eustatius va saba	711
dao man	712
st martin phan phap	713
sint maarten phan ha lan	830
bouvet eiland	630
brits indiese oseaangebied	631
tsjeggie	650
noord mariane eilande	809
klein afgelee eilande van die vsa	707
vsa se maagde eilande	845
kongo drk	645
kongo republiek	644
cexiya	650
honq konq xususi inzibati rayonu cin	666
makao xir cin	676
konqo kdr	645
konqo respublika	644
folklend adalari malvin adalari	656
caqos arxipelaqi	631
douarou aostral frans	659
myanmar birmania	755
tiriadou palestina	685
ar reunion	772
inizi diabell ar stadou unanet	707
inizi gwerch breizh veur	842
inizi aland	818
sant bertele	819
sant martin	713
kongo rdk	645
aotearoa zeland nevez	768
bozicno ostrvo	642
kokosova keelingova ostrva	841
juzna dzordzija i juzna sendvic ostrva	803
folklandska malvinska ostrva	656
republica centreafricana	799
illes cocos keeling	841
illes feroe	800
terres australs antartiques franceses	659
ciutat del vatica	665
hong kong rae xina	666
macau rae xina	676
illa de la reunio	772
illes salomo	699
illes georgia del sud i sandwich del sud	803
illes verges britaniques	842
illes aland	818
carib neerlandes	711
republica txeca	650
illes falkland illes malvines	656
falklandske ostrovy	656
francouzska jizni uzemi	659
hongkong zao ciny	666
macao zao ciny	676
myanmar barma	755
palestinska uzemi	685
karibske nizozemsko	711
svaty martin francie	713
svaty martin nizozemsko	830
cagoske ostrovy	631
y congo brazzaville	644
y congo kinshasa	645
st vincent ar grenadines	694
y congo g dd c	645
y congo gweriniaeth	644
ynysoedd y falkland ynysoedd y malfinas	656
bouvetoen	630
juleoen	642
de palaestinensiske omrader	685
south georgia og de sydlige sandwichoer	803
amerikanske oversoiske oer	707
de britiske jomfruoer	842
de amerikanske jomfruoer	845
chagosoerne	631
palastinensische autonomiegebiete	685
palastina	685
alandinseln	818
chagos archipel	631
barein	627
rae de hong kong china	666
rae de macao china	676
san cristobal y nieves	691
islas menores alejadas de ee uu	707
islas virgenes de ee uu	845
caribe neerlandes	711
san bartolome	819
san martin	713
islas malvinas islas falkland	656
archipielago de chagos	631
bouvet saar	630
myanmar birma	755
falklandi saared malviini saared	656
aotearoa uus meremaa	768
cocos keeling uharteak	841
kookossaaret keelingsaaret	841
ranskan etelaiset ja antarktiset alueet	659
hongkong kiinan erityishallintoalue	666
macao kiinan erityishallintoalue	676
etela georgia ja etelaiset sandwichinsaaret	803
falklandinsaaret malvinassaaret	656
territoire britannique de locean indien	631
ras chinoise de hong kong	666
ras chinoise de macao	676
iles aland	818
pays bas caribeens	711
iles malouines iles falkland	656
samo mheiricea	797
angaile	714
oileain fhaclainne	656
criocha francacha dheisceart an domhain	659
sainreigiun riarachain hong cong daonphoblacht na sine	666
sainreigiun riarachain macao daonphoblacht na sine	676
an mhicrineis	735
na hoileain mhairianacha thuaidh	809
oileain palau	849
na criocha palaistineacha	685
san heilin	690
san criostoir nimheas	691
san uinseann agus na greanaidini	694
oileain sholaimh	699
esuaitini	780
an teavain	786
tiomor thoir	816
tocala	859
oilean na trionoide agus tobaga	704
oileain imeallacha sam	707
vailis agus futuna	709
an isiltir chairibeach	711
curaso	726
an congo pdc	645
kazakistan	825
taxiquistan	783
congo rc	644
illas malvinas falkland	656
arquipelago de chagos	631
tsibirai cocos keeling	841
israila	823
rukunin tsibirin us	707
tsibirai na aland	818
ƙasar curacao	726
san barthelemy	819
kongo drc	645
francuski juzni teritoriji	659
juzna georgia i otoci juzni sandwich	803
kongo rk	644
otocje chagos	631
feroer szigetek	800
makao kkt	676
palesztin autonomia	685
st pierre es miquelon	693
szaud arabia	813
svalbard es jan mayen	702
az usa lakatlan kulbirtokai	707
aland szigetek	818
holland karib terseg	711
kongo kdk	645
kongo koztarsasag	644
falkland szigetek malvin szigetek	656
chagos szigetcsoport	631
st vincent dan grenadine	694
georgia selatan kep sandwich selatan	803
aserbaidsjan	626
bermudaeyjar	831
jolaey	642
kokoseyjar keeling	841
kypur	649
serstjornarsvaedid hong kong	666
serstjornarsvaedid makao	676
maldiveyjar	678
martinik	757
heimastjornarsvaedi palestinumanna	685
pitcairn eyjar	687
sankti vinsent og grenadineyjar	694
svalbardi og jan mayen	702
karibahafshluti hollands	711
sankti bartolomeusareyjar	819
kongo lydveldid	644
chagos eyjaklasinn	631
svasiland	780
territorio britannico delloceano indiano	631
isole cocos keeling	841
santelena	690
congo repubblica	644
arjantin	834
benglades	628
bosna u hersek	719
girava bouvete	630
brezilya	721
herema okyanusa hindi ya britanyaye	631
cimhuriyeta afrikaya navin	799
girava christmase	642
giraven kokose keeling	841
giraven cooke	646
cimhuriyeta dominike	653
gineya ekwadore	741
eritre	732
giraven falklande	656
giraven faroeye	800
polinezyaya fransizi	826
heremen basur en fransaye	659
cebelitariq	802
grinlanda	662
giraven heard u macdonalde	664
hong konga hit ya cine	666
islanda	668
makaoya hit ya cine	676
giraven marsale	679
meksika	680
zelandaya nu	768
girava norfolke	684
heremen filistini	685
filistin	685
giraven pitcairne	687
st vincent u giraven grenadine	694
erebistana siudi	813
giraven solomone	699
giraven georgiyaya basur u sandwicha basur	803
eswatini	780
suriye	779
giraven turks u kaikose	815
mirgehen erebi yen yekbuyi	706
qiraliyeta yekbuyi	839
dewleten amerikaye yen yekbuyi	840
giraven bicuk en derveyi daye	707
giraven virjine yen britanyaye	842
giraven virjine yen amerikaye	845
giraven alande	818
holendaya karayibe	711
girava mane	712
kongo cimhuriyet	644
perava ivorye	647
cimhuriyeta ceki	650
giraven falklande giraven malvine	656
komgiraven cagose	631
aoteroaya zelandaya nu	768
timora rojhilat	816
kongo demokratine respublika	645
folklando malvinu salos	656
cagoso salynas	631
ktr ipasais administrativais regions makao	676
palestinas teritorijas	685
kongo demokratiska republika	645
zilonkaula krasts	647
folklenda malvinu salas	656
cagosu arhipelags	631
il macao	676
il palestina	685
ir repubblika tal kongo	644
il gzejjer falkland il gzejjer malvinas	656
timor tal lvant	816
chagosoyene	631
zuid georgia en zuidelijke sandwicheilanden	803
oost timor	816
aotearoa nieuw zeeland	768
dei franske sorterritoria	659
heardoya og mcdonaldoyane	664
sor georgia og sor sandwichoyane	803
usas ytre smaoyar	707
dei britiske jomfruoyane	842
dei amerikanske jomfruoyane	845
chagosoyane	631
sra hongkong chiny	666
sra makau chiny	676
terytoria palestynskie	685
wyspa swietej heleny	690
wlk bryt	839
bosnia e herzegovina	719
territorios franceses do sul	659
hong kong rae da china	666
macau rae da china	676
mauricio	760
sao cristovao e nevis	691
sao pedro e miquelao	693
ilhas georgia do sul e sandwich do sul	803
tadjiquistao	783
turcomenistao	860
aotearoa da nova zelandia	768
ras hong kong china	666
ras macao china	676
congo republica democrata congo	645
aotearoa noua zeelanda	768
francuzska guyana	822
palestinska samosprava	685
srednjeafriska republika	799
posebno upravno obmocje ljudske republike kitajske hongkong	666
posebno upravno obmocje kitajske makav	676
sveti kristof in nevis	691
sveti tomaz in princ	695
kongo demokraticna republika kongo	645
antigua barbuuda	624
boosniya harsegofina	719
jasiiradda haad makdonald	664
st kitts iyo nevis	691
st lusia	692
st pierre iyo miquelon	693
st finsent girenadiins	694
sao tome birincibal	695
jasiiradda joorjiyada koonfureed sandwij	803
jasiiradda sfaldbaad jaan mayen	702
tirinidaad tobago	704
turks kaikos island	815
us fargin island	845
walis futuna	709
jasiiradda isle man	712
st baathelemiy	819
st maartin	713
antarktike	623
republika e afrikes qendrore	799
kongo brazavile	644
ceki	650
gane	738
grenlande	662
granade	736
guadelupe	740
guine bisau	846
ishujt herd e mekdonald	664
rpa i hong kongut	666
mianmar burme	755
ishujt e marianes veriore	809
palestine	685
guineja e re papua	827
shen elene	690
shen kits dhe nevis	691
shen vincent dhe grenadine	694
xhorxha jugore dhe ishujt senduice te jugut	803
svalbard e jan majen	702
ishujt periferike te shba se	707
ishujt e virgjer te shba se	845
saharaja perendimore	731
ishujt alande	818
sen marten	713
arkipelagu i cagosit	631
zelanda e re aotearoa	768
foklandska malvinska ostrva	656
arhipelag cagos	631
heardon och mcdonaldoarna	664
karibiska nederlanderna	711
chagosoarna	631
visiwa vya cocos keeling	841
st kitts na nevis	691
visiwa vya virgin uingereza	842
visiwa vya virgin marekani	845
bosniya we gersegowina	719
britaniyanyn hindi okeanyndaky territoriyalary	631
hytay	641
rozdestwo adasy	642
kokos kiling adalary	841
kongo brazzawil	644
eritreya	732
finlyandiya	734
fransuz gunorta territoriyalary	659
gresiya	661
gonkong aas hytay	666
eyran	843
makao aas hytay	676
palestina territoriyasy	685
reyunyon	772
rumyniya	828
russiya	689
sent winsent we grenadinler	694
gunorta afrika	794
gunorta georgiya we gunorta sendwic adasy	803
spisbergen we yan mayen	702
birlesen arap emirlikleri	706
birlesen patysalyk	839
amerikanyn birlesen statlary	840
abs nyn dasarky adalary	707
gunbatar sahara	731
kongo kdr	645
kongo respublika	644
sirmayy kenar	647
ceh respublikasy	650
folklend malwina adalary	656
aotearoa taze zelandiya	768
kibris	649
cin hong kong oib	666
cin makao oib	676
abd kucuk harici adalari	707
bati sahra	731
karayip hollandasi	711
falkland adalari malvinas adalari	656
chagos takimadalari	631
shpitsbergen va yan mayen	702
fil suyagi qirgogi	647
folklend malvin orollari	656
samoa thuoc my	797
nam cuc	623
guinea xich dao	741
quan dao falkland	656
guiana thuoc phap	822
polynesia thuoc phap	826
lanh tho phia nam thuoc phap	659
quan dao heard va mcdonald	664
thanh vatican	665
dac khu hanh chinh hong kong trung quoc	666
li bang	674
dac khu hanh chinh macao trung quoc	676
myanmar mien dien	755
lanh tho palestine	685
quan dao pitcairn	687
a rap xe ut	813
cac tieu dao xa cua hoa ky	707
quan dao virgin thuoc anh	842
quan dao virgin thuoc hoa ky	845
wallis va futuna	709
ca ri be ha lan	711
bo bien nga	647
quan dao chagos	631
dong timor	816
barem	627
ilhas dos cocos keeling	841
cote divoire costa do marfim	647
territorios austrais franceses	659
territorios palestinianos	685
sao marinho	868
usbequistao	708
curacau	726
sao martinho st martin	713
sao martinho sint maarten	830
obala slonovace kot divoar	647
sar hongkong kina	666
sar makao kina	676
marsalska ostrva	679
mijanmar burma	755
svajcarska	703
timor leste istocni timor	816
britanska devicanska ostrva	842
sveti martin francuska	713
sveti martin holandija	830
islas georgia del sur y sandwich del sur	803
islas ultramarinas de ee uu	707
iles cocos keeling	841
iles heard et mcdonald	664
cite du vatican	665
st kitts et nevis	691
iles daland	818
st martin pays bas	830
congo republika	644

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
