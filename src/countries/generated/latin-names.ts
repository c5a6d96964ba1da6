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
AF!official
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
PH!official
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
NF!everyday
PF!everyday
GG!everyday
GS!everyday
HM!everyday
IM!everyday
JE!everyday
KN!everyday
PG!everyday
SJ!everyday
SZ!everyday
TC!everyday
TL!everyday
TR!everyday
UA!everyday
VC!everyday
WF!everyday
XK!everyday
ZA!everyday
GQ!everyday
TO!everyday
KH!everyday
NE!everyday
NG!everyday
SN!everyday
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
ZA!former
BQ!former
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
utd arab emirates	335
united arab em	335
roc congo	336
fr germany	337
fs micronesia	338
united kingd	339
dprk	340
lpdr	341
fyrom	342
papua new guin	343
saudi arab	344
usmoi	345
sv grenadines	346
ukvi	347
usvi	348
hksar	349
slovak rep	350
brunei dar	351
eire	352
ur tanzania	353
us moi	345
trucial states	354
trucial oman	354
east pakistan	355
upper volta	356
dahomey	357
bechuanaland	358
byelorussia	359
byelorussian ssr	359
belorussian ssr	359
byelorussian soviet socialist republic	359
belarusian ssr	359
british honduras	360
zaire	361
belgian congo	361
congo free state	361
central african empire	362
french congo	363
middle congo	363
east germany	364
west germany	364
german democratic republic	364
french somaliland	365
abyssinia	366
metropolitan france	367
georgian ssr	368
georgian soviet socialist republic	368
spanish guinea	369
portuguese guinea	370
british guiana	371
dutch east indies	372
netherlands east indies	372
netherlands indies	372
irish free state	373
persia	374
transjordan	375
kirghizia	376
kirgizia	376
kyrgyzia	376
kirghiz ssr	376
kyrgyz ssr	376
kirghiz soviet socialist republic	376
kampuchea	377
democratic kampuchea	377
khmer republic	377
gilbert islands	378
kazakh ssr	379
kazakh soviet socialist republic	379
armenian ssr	380
armenian soviet socialist republic	380
azerbaijan ssr	381
azerbaijani ssr	381
azerbaijan soviet socialist republic	381
estonian ssr	382
estonian soviet socialist republic	382
latvian ssr	383
latvian soviet socialist republic	383
lithuanian ssr	384
lithuanian soviet socialist republic	384
ceylon	385
basutoland	386
moldavia	387
moldavian ssr	387
moldavian soviet socialist republic	387
malagasy republic	388
french sudan	389
burma	390
nyasaland	391
malaya	392
south west africa	393
russian sfsr	394
rsfsr	394
russian soviet federative socialist republic	394
ruanda	395
italian somaliland	396
somali republic	396
somali democratic republic	396
dutch guiana	397
siam	398
tadzhikistan	399
tajik ssr	399
tadzhik ssr	399
tajik soviet socialist republic	399
east timor	400
portuguese timor	400
turkmenia	401
turkmen ssr	401
turkmen soviet socialist republic	401
ellice islands	402
formosa	403
tanganyika	404
ukrainian ssr	405
ukrainian soviet socialist republic	405
uzbek ssr	406
uzbek soviet socialist republic	406
north vietnam	407
south vietnam	407
new hebrides	408
western samoa	409
spanish sahara	410
north yemen	411
south yemen	411
democratic yemen	411
yemen arab republic	411
aden protectorate	411
northern rhodesia	412
rhodesia	413
southern rhodesia	413
cape verde is	414
antigua	415
barbuda	415
coral sea islands	416
coral sea islands territory	416
bosnia	417
herzegovina	417
hercegovina	417
bonaire	418
sint eustatius	418
statia	418
saba	418
clipperton	419
clipperton island	419
england	420
scotland	420
wales	420
northern ireland	420
britain	420
alderney	421
sark	421
herm	421
south georgia	422
south sandwich islands	422
south georgia island	422
heard island	423
mcdonald islands	423
diego garcia	424
st kitts	425
nevis	425
miquelon	426
west bank	427
gaza strip	427
ascension	428
ascension island	428
tristan da cunha	428
tristan de cunha	428
svalbard	429
jan mayen	429
spitsbergen	429
spitzbergen	429
sao tome	430
principe	430
turks islands	431
caicos islands	431
caicos	431
kerguelen	432
kerguelen islands	432
crozet islands	432
trinidad	433
tobago	433
wake island	434
midway islands	434
midway atoll	434
johnston island	434
johnston atoll	434
baker island	434
howland island	434
jarvis island	434
kingman reef	434
palmyra atoll	434
navassa island	434
wallis	435
futuna	435
wallis islands	435
sankt helena	436
alandinseln	437
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	438
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	439
br deutschland	439
deutsche demokratische republik	439
ostdeutschland	439
westdeutschland	439
oesterreich	440
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	441
die vereinigten staaten von amerika	441
grossbritannien	442
schottland	442
nordirland	442
die niederlande	443
tschechei	444
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	445
vr china	445
republik korea	446
demokratische volksrepublik korea	447
nordkorea	110
korea nord	447
dvr korea	447
demokratische republik kongo	448
dr kongo	448
republik kongo	449
republik china	450
italienische republik	234
hellenische republik	232
portugiesische republik	240
mazedonien	451
nordmazedonien	131
republik nordmazedonien	451
ehemalige jugoslawische republik mazedonien	451
birma	452
weissrussland	453
kap verde	48
osttimor	301
swasiland	454
vatikan	214
vatikanstadt	214
staat vatikanstadt	244
heiliger stuhl	244
vereinigte mexikanische staaten	239
argentinische republik	226
arabische republik syrien	455
islamische republik iran	456
demokratische volksrepublik laos	457
bolivarische republik venezuela	458
republik indien	459
kirgisische republik	235
kirgisien	235
moldawien	127
republik moldau	460
britische jungferninseln	216
amerikanische jungferninseln	461
republik irland	462
maurice	141
svalbard et jan mayen	463
la france	230
royaume de belgique	464
la belgique	464
la suisse	228
etats unis d amerique	441
angleterre	442
pays de galles	442
irlande du nord	442
hollande	443
rd congo	448
congo rdc	448
rpdc	447
chine populaire	445
slovaquie	185
centrafrique	465
russie	176
moldavie	127
birmanie	452
timor oriental	301
union des comores	466
malouines	467
islas faroe	468
isla de norfolk	469
islas georgias del sur y sandwich del sur	470
islas svalbard y jan mayen	471
islas turks y caicos	472
islas tokelau	473
islas ultramarinas menores de estados unidos	438
san vicente y granadinas	474
estados unidos mexicanos	239
estados unidos	211
eeuu	441
ee uu	441
los estados unidos	441
reino unido	71
inglaterra	442
escocia	442
gales	442
irlanda del norte	442
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	475
corea	446
corea del sur	446
corea del norte	447
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	467
costa de marfil	260
bielorrusia	36
birmania	452
suazilandia	454
swazilandia	195
estado de palestina	476
ciudad del vaticano	244
santa sede	214
el vaticano	244
estado de la ciudad del vaticano	244
estado libre asociado de puerto rico	477
reino de arabia saudita	478
nueva zelandia	479
hong kong rae	233
rae de hong kong	233
paesi bassi caraibici	480
isola di natale	481
isole far oer	468
isole faroe	468
guadalupa	81
isola di jersey	482
isole tokelau	473
isole falkland o isole malvine	467
isole malvine	467
repubblica gabonese	231
repubblica libanese	236
repubblica tunisina	243
repubblica araba siriana	455
turks e caicos	472
georgia del sud e isole sandwich del sud	470
repubblica democratica popolare di corea	447
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	483
serenissima repubblica di san marino	483
vaticano	244
stati uniti	441
regno unito	71
gran bretagna	442
inghilterra	442
scozia	442
galles	442
irlanda del nord	442
regno unito di gran bretagna e irlanda del nord	442
repubblica federale di germania	439
repubblica federale tedesca	439
repubblica democratica tedesca	439
repubblica francese	230
paesi bassi	153
olanda	443
regno dei paesi bassi	443
repubblica popolare cinese	445
cina	44
repubblica di corea	446
corea del sud	111
repubblica popolare democratica di corea	447
corea del nord	110
repubblica democratica del congo	484
repubblica del congo	449
repubblica di cina	206
repubblica ceca	51
cechia	444
repubblica slovacca	241
repubblica ellenica	232
repubblica portoghese	240
repubblica argentina	226
repubblica dominicana	56
repubblica centrafricana	39
sudafrica	222
repubblica sudafricana	485
federazione russa	486
emirati arabi uniti	6
stati uniti messicani	239
macedonia del nord	131
repubblica federativa del brasile	487
marianas setentrionais	488
ilhas svalbard e jan mayen	471
ilhas turks e caicos	472
trinidade e tobago	489
ilhas menores distantes dos estados unidos	438
ilhas virgens dos estados unidos	245
irlanda do norte	442
alemanha	52
reino de espanha	490
espanha	63
coreia do sul	111
coreia	446
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	491
britse gebieden in de indische oceaan	492
noordelijke marianeneilanden	488
zwitserse confederatie	228
republiek china	450
koninkrijk der nederlanden	153
nederland	153
verenigde staten	211
verenigde staten van amerika	211
verenigd koninkrijk	71
engeland	442
schotland	442
bondsrepubliek duitsland	52
duitsland	52
franse republiek	69
volksrepubliek china	44
republiek korea	111
democratische volksrepubliek korea	110
democratische republiek congo	484
republiek congo	449
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	455
republiken kina	450
konungariket sverige	493
sverige	182
republiken finland	494
storbritannien	71
skottland	442
folkrepubliken kina	445
kina	44
republiken korea	446
sydkorea	111
demokratiska folkrepubliken korea	447
demokratiska republiken kongo	484
republiken kongo	495
tjeckiska republiken	444
tjeckien	51
republiken sydafrika	485
ryska federationen	486
vitryssland	453
kongeriget danmark	496
danmark	54
amerikas forenede stater	441
de forenede stater	441
forenede stater	441
det forenede kongerige	442
forenede kongerige	442
skotland	442
nederlandene	443
kongeriget nederlandene	443
forbundsrepublikken tyskland	439
folkerepublikken kina	445
republikken korea	446
den demokratiske folkerepublik korea	447
den demokratiske republik congo	448
demokratiske republik congo	484
republikken congo	495
den tjekkiske republik	444
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	497
norge	154
noreg	154
de forente stater	441
amerikas forente stater	441
forente stater	441
sambandsstatane	441
storbritannia	71
det forente kongerike	442
kongeriket nederland	443
den demokratiske folkerepublikken korea	447
den demokratiske republikken kongo	448
republikken kongo	495
den tsjekkiske republikk	444
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	498
falklandinsaaret	67
huippuvuoret	471
yhdysvaltain asumattomat saaret	438
suomen tasavalta	494
suomi	65
yhdysvallat	211
amerikan yhdysvallat	441
yhdistynyt kuningaskunta	71
britannia	442
englanti	442
skotlanti	442
saksan liittotasavalta	439
hollanti	443
alankomaat	153
alankomaiden kuningaskunta	443
ruotsin kuningaskunta	493
kiinan kansantasavalta	445
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	484
kongon tasavalta	449
viron tasavalta	499
wyspa norfolk	469
suazi	454
karaiby holenderskie	480
rzeczpospolita polska	500
polska	166
rp polska	500
stany zjednoczone	211
stany zjednoczone ameryki	441
wielka brytania	71
anglia	442
szkocja	442
walia	442
republika federalna niemiec	439
niemiecka republika demokratyczna	439
republika francuska	230
holandia	153
niderlandy	443
republika czeska	444
czechy	51
chrl	445
republika korei	446
krld	447
demokratyczna republika konga	484
demokratyczna republika kongo	448
republika konga	495
republika kongo	495
federacja rosyjska	486
zjednoczone emiraty arabskie	6
republika litewska	501
republika austrii	440
slovensko	185
anglie	442
skotsko	442
holandsko	153
nizozemsko	153
kldr	447
heardov ostrov	502
anglicko	442
sahra demokratik arap cumhuriyeti	229
birmanya	452
galler	442
almanya federal cumhuriyeti	439
hollanda	153
kore cumhuriyeti	446
kuzey kore	110
kore demokratik halk cumhuriyeti	447
demokratik kongo cumhuriyeti	448
kongo demokratik cumhuriyeti	448
kongo cumhuriyeti	495
rusya federasyonu	486
dominik cumhuriyeti	56
nam phi	222
republik indonesia	503
nkri	503
amerika serikat	211
britania raya	71
inggris	442
inggris raya	442
kerajaan inggris	442
skotlandia	442
kerajaan bersatu	442
tiongkok	445
republik rakyat tiongkok	445
republik rakyat cina	445
republik rakyat china	445
korea selatan	111
korea utara	110
republik rakyat demokratik korea	447
republik federal jerman	439
jerman	52
belanda	153
republik demokratik kongo	484
afrika selatan	222
uni emirat arab	6
federasi rusia	486
republik ceko	51
ceko	444
szent ilona	436
nszk	439
hollandia	153
statele unite	441
statele unite ale americii	211
marea britanie	442
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	446
coreea de nord	110
republica congo	495
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	504
gvadalupa	505
sveti kristof i nevis	506
solomonski otoci	507
cookovi otoci	41
republika hrvatska	508
rh hrvatska	508
velika britanija	71
ujedinjeno kraljevstvo	71
engleska	442
ujedinjena kraljevina	442
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	509
republika koreja	446
narodna republika kina	445
kokosova ostrva	504
madjarska	510
solomonova ostrva	507
sent pjer i mikelon	511
sao tome i prinsipe	512
ostrva terks i kejkos	472
sveti vinsent i grenadini	474
nijue	513
republika srbija	514
srbija	175
holandija	153
republika slovenija	515
anglija	442
lietuvos respublika	501
olandija	443
latvijas republika	516
holande	443
menas sala	517
heard ja mcdonald	502
eesti vabariik	499
eesti	59
suurbritannia	71
inglismaa	442
madalmaad	443
estats units	441
regne unit	71
gran bretanya	442
anglaterra	442
bretland	71
cymru	442
y deyrnas unedig	71
shba	441
hayastan	518
azərbaycan	18
aqsh	441
persekutuan malaysia	519
amerika syarikat	211
as amerika	441
inggeris	442
jamhuri ya muungano wa tanzania	520
jamhuri ya kenya	521
marekani	441
uingereza	71
verenigde state van amerika	211
verenigde state	441
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	522
ostrovy turks a caicos	472
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	481
dominican liittovaltio	523
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	450
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	524
kookossaarte ala	504
kongo demokraatlik vabariik	448
kongo vabariik	449
hiina rahvavabariik	445
dominikaani vabariik	56
guajaana departemang	525
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	447
korea vabariik	446
turksi ja caicose saared	472
hiina vabariik	450
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	484
zajednica dominike	523
zajednica dominika	523
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	442
ujedinjeno kraljevstvo velike britanije i sjeverne irske	442
sjeverna irska	442
posebna upravna regija hong kong	233
otok man	526
demokratska narodna republika koreja	447
narodna demokratska republika koreja	447
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	486
kraljevina saudijska arabija	478
republika kina	450
sveta stolica	244
wallis i futuna	527
brunej darusalam	227
komonvelt dominika	523
ujedinjeno kraljevstvo velike britanije i severne irske	442
severna irska	442
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	502
ostrvo men	517
men ostrvo	517
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	469
ostrva pitkern	528
grupa ostrva pitkern	528
valis i futuna	527
bosna ve hersek	529
demokratik kore halk cumhuriyeti	447
amerika	211
wallis ve futuna	527
gebiet der kokosinseln	504
territorium der kokosinseln	504
commonwealth von dominica	523
dominicanischer bund	523
vogtei guernsey	530
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	502
vogtei jersey	482
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	477
commonwealth de la dominique	523
commonwealth di dominica	523
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	530
guadeloupa	505
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	482
repubblica indipendente e sovrana di kiribati	531
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	528
isole minori degli stati uniti	438
isole vergini degli stati uniti	245
isole vergini americane	461
territorio delle isole wallis e futuna	532
dipartimento di mayotte	533
alandia	437
islas aland	437
islas cocos o islas keeling	504
mancomunidad de dominica	523
bailiazgo de guernsey	530
bailiazgo de jersey	482
grupo de islas pitcairn	528
territorio de las islas wallis y futuna	532
departamento de mayotte	533
islas menores alejadas de los estados unidos	438
comunidade da dominica	523
bailiado de guernsey	530
bailiado de jersey	482
grupo de ilhas pitcairn	528
estado livre associado de porto rico	477
grondgebied van de cocoseilanden	504
cook eilanden	534
sahrawi arabische democratische republiek	229
falkland eilanden	467
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	531
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	488
commonwealth van de noordelijke marianen	488
pitcairneilanden	167
solomon eilanden	507
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	461
gemenebest van dominica	523
franska sydterritorierna	197
sydlige franske territorier	535
malwinen	467
weihnachtsinseln	481
islas bes	480
territorios franceses del sur	535
samoa estadounidense	536
islas maldivas	537
islas bermudas	538
islas comores	466
nioue	513
zelenortski otoci	539
malvine	467
territori francesi meridionali	535
malvinen	467
heardeiland en mcdonaldeilanden	502
laos democratische volksrepubliek	457
malwiny	467
wyspy norfolk	469
cingapura	540
burquina	541
ilhas cocos	504
ilha natal	481
ilhas malvinas	67
bielorusia	453
sahara de vest	229
insulele caiman	491
malaezia	519
tailanda	542
timorul de est	301
statele unite mexicane	239
insulele malvine	467
comunitatea dominicii	523
ljudska republika kitajska	445
trinidad in tobago	543
trinidad in tabago	489
ostrva aland	437
ostrva kuk	534
ostrva kajman	491
malvini	467
comorerna	466
sankt kitts och nevis	506
sankt lucia	544
sankta helena	436
sankt pierre och miquelon	511
sankt vincent och grenadinerna	474
wallis och futuna	532
socialistrepubliken vietnam	545
syriska arabrepubliken	455
ekvatoral gine	546
mikronezya federe devletleri	547
venezuela bolivar cumhuriyeti	458
svizra	228
confederaziun svizra	228
kalaallit nunaat	548
ayiti	549
repiblik ayiti	549
norga	497
norgga gonagasriika	497
boneiru	480
madagasikara	550
viti	551
matanitu tugalala o viti	551
ribaberiki kiribati	531
naoero	552
ripublik naoero	552
ripablik blong vanuatu	553
papua niugini	554
independen stet bilong papua niugini	554
sesel	555
repiblik sesel	555
umbuso weswatini	454
weswatini	454
uburundi	556
lefatshe la botswana	557
muso oa lesotho	558
iningizimu afrika	485
ningizimu afrika	485
iriphabhulikhi yaseningizimu afrika	485
mzantsi afrika	485
iriphabliki yasemzantsi afrika	485
piruw	559
piruw suyu	559
buliwya	475
buliwya mamallaqta	475
wuliwya	475
wuliwya suyu	475
ellan vannin	517
mannin	517
civitas vaticana	244
status civitatis vaticanae	244
confoederatio helvetica	228
ellada	232
ellas	232
elliniki dimokratia	232
rossiya	176
rossija	486
rossiyskaya federatsiya	486
rossijskaja federacija	486
qazaqstan	560
respublika kazakhstan	560
qazaqstan respublikasy	560
kyrgyz respublikasy	235
ukraina	208
ukrayina	561
tojikiston	200
zhongguo	445
zhonghua renmin gongheguo	445
zhonghua minguo	450
hanguk	446
daehan minguk	446
prathet thai	542
ratcha anachak thai	542
mueang thai	542
misr	60
dawlat qatar	562
lubnan	116
dawlat libya	237
dawlat filastin	476
filastin	476
afganistan	563
antarktika	564
antigua en barbuda	565
oostenryk	566
azerbeidjan	567
bahrein	568
bangladesj	569
bhoetan	570
bouveteiland	571
britse indiese oseaangebied	572
broenei	573
bulgarye	574
kambodja	575
kameroen	576
kanada	577
kaap verde	578
kaaimanseilande	579
tsjad	580
chili	581
sjina	582
kerseiland	583
comore	584
republiek van die kongo	585
demokratiese republiek van die kongo	586
cookeilande	587
ivoorkus	588
kuba	589
siprus	590
tjeggiese republiek	591
denemarke	592
djiboeti	593
dominikaanse republiek	594
egipte	595
estland	596
falklandeilande	597
fidji	598
frankryk	599
franse suidelike gebiede	600
gaboen	601
griekeland	602
groenland	603
guinee	604
heard en mcdonaldeilande	605
vatikaanstad	606
hongkong sas sjina	607
hongarye	608
ysland	609
ierland	610
jamaika	611
kenia	612
koeweit	613
letland	614
libanon	615
litaue	616
macau sas sjina	617
madagaskar	618
maledive	619
marshalleilande	620
meksiko	621
moldowa	622
marokko	623
mosambiek	624
norfolkeiland	625
palestynse gebiede	626
filippyne	627
pitcairneilande	628
katar	629
rusland	630
sint helena	631
sint kitts en nevis	632
sint lucia	633
sint pierre en miquelon	634
sint vincent en die grenadine	635
sao tome en principe	636
seychelle	637
singapoer	638
slowakye	639
solomoneilande	640
spanje	641
soedan	642
svalbard en jan mayen	643
switserland	644
trinidad en tobago	645
turkye	646
verenigde arabiese emirate	647
vs klein omliggende eilande	648
oesbekistan	649
wallis en futuna	650
jemen	651
karibiese nederland	652
eiland man	653
sint martin	654
antiqua və barbuda	565
angilya	655
albaniya	656
ermənistan	657
anqola	658
avstriya	566
avstraliya	659
bosniya və herseqovina	660
bəhreyn	568
bruney	573
boliviya	661
braziliya	662
butan	570
botsvana	663
beliz	664
kamerun	576
kolumbiya	665
kosta rika	666
kurasao	667
kipr	590
almaniya	668
cibuti	593
danimarka	592
dominika	669
əlcəzair	670
ekvador	671
estoniya	596
misir	595
qərbi saxara	672
eritreya	673
efiopiya	674
finlandiya	675
fici	598
mikroneziya	676
fransa	599
qabon	601
qrenada	677
gernsi	678
qana	679
qrenlandiya	603
qambiya	680
qvineya	604
qvadelupa	681
ekvatorial qvineya	682
qvatemala	683
quam	684
qayana	685
honq konq	607
xorvatiya	686
hindistan	687
cersi	688
yamayka	611
yaponiya	689
keniya	612
kamboca	575
cənubi koreya	690
livan	615
liberiya	691
lesoto	692
litva	616
latviya	614
liviya	693
monako	694
monteneqro	695
sent martin	654
madaqaskar	618
myanma	696
monqolustan	697
makao	617
martinik	698
mavritaniya	699
monserat	700
mavriki	701
malavi	702
meksika	621
malayziya	703
mozambik	624
namibiya	704
yeni kaledoniya	705
nigeriya	706
nikaraqua	707
niderland	708
yeni zelandiya	709
filippin	627
puerto riko	710
fələstin əraziləri	626
portuqaliya	711
paraqvay	712
qətər	629
reyunyon	713
serbiya	714
rusiya	630
sinqapur	638
sloveniya	715
slovakiya	639
seneqal	716
somali	717
cənubi sudan	718
salvador	719
suriya	720
svazilend	721
toqo	722
tailand	723
tacikistan	724
tunis	725
tonqa	726
trinidad və tobaqo	645
tayvan	727
tanzaniya	728
ukrayna	729
uqanda	730
uruqvay	731
venesuela	732
vyetnam	733
uollis və futuna	650
yəmən	651
mayot	734
cənub afrika	735
zambiya	736
zimbabve	737
antigua ha barbuda	565
samoa amerikan	738
aostria	566
aostralia	659
bosnia ha herzegovina	660
belgia	739
bhoutan	570
enez bouvet	571
republik kreizafrikan	740
suis	644
aod an olifant	588
inizi cook	587
kameroun	576
sina	582
kolombia	665
kab glas	578
enez christmas	583
kiprenez	590
tchekia	591
alamagn	668
republik dominikan	594
aljeria	670
egipt	595
spagn	641
etiopia	674
mikronezia	676
inizi faero	741
jorjia	742
gwernenez	678
jibraltar	743
greunland	603
ginea	604
gwadeloup	681
gres	602
georgia ar su hag inizi sandwich ar su	744
inizi heard ha mcdonald	605
kroatia	686
hungaria	608
indonezia	745
iwerzhon	610
enez vanav	653
tiriad breizhveurat meurvor indez	572
island	609
jerzenez	688
jordania	746
komorez	584
korea an norzh	747
korea ar su	690
koweit	613
inizi cayman	579
liban	615
lituania	616
luksembourg	748
libia	693
maroko	623
inizi marshall	620
makedonia an norzh	749
inizi mariana an norzh	750
maouritania	699
moris	701
maldivez	619
enez norfolk	625
norvegia	751
perou	752
filipinez	627
polonia	753
inizi pitcairn	628
palestina	626
arabia saoudat	754
inizi salomon	640
sechelez	637
soudan	642
sveden	755
singapour	638
svalbard ha jan mayen	643
soudan ar su	718
siria	720
inizi turks ha caicos	756
timor ar reter	757
tunizia	725
turkia	646
trinidad ha tobago	645
ouganda	730
ouzbekistan	649
sant visant hag ar grenadinez	635
wallis ha futuna	650
suafrika	735
andora	758
antigva i barbuda	565
angvila	655
albanija	656
armenija	657
austrija	566
australija	659
olandska ostrva	759
belgija	739
bugarska	574
sveti bartolomej	760
brunej	573
bolivija	661
karipska holandija	652
bahami	761
ostrvo buve	571
bocvana	663
bjelorusija	762
kongo	4
kukova ostrva	587
kolumbija	665
kostarika	666
kape verde	578
kipar	590
danska	592
estonija	596
egipat	595
zapadna sahara	672
eritreja	673
etiopija	674
finska	675
folklandska ostrva	597
mikronezija	676
farska ostrva	741
francuska	599
gruzija	742
francuska gvajana	763
gernzi	678
gana	679
grenland	603
gambija	680
gvineja	604
gvadalupe	681
ekvatorijalna gvineja	682
gvatemala	683
gvajana	685
herd i arhipelag mekdonald	605
hrvatska	686
indonezija	745
irska	610
izrael	764
ostrvo man	653
indija	687
britanska teritorija u indijskom okeanu	572
italija	765
jamajka	611
kenija	612
komorska ostrva	584
sveti kits i nevis	632
kuvajt	613
kajmanska ostrva	579
kazahstan	766
sveta lucija	633
liberija	691
litvanija	616
luksemburg	748
latvija	614
libija	693
moldavija	622
crna gora	695
sjeverna makedonija	749
mijanmar	696
mongolija	697
sjeverna marijanska ostrva	750
mauritanija	699
mauricijus	701
maldivi	619
malezija	703
namibija	704
nova kaledonija	705
ostrvo norfolk	625
nigerija	706
nikaragva	707
novi zeland	709
francuska polinezija	767
papua nova gvineja	768
filipini	627
poljska	753
sveti petar i mikelon	634
pitkernska ostrva	628
porto riko	710
palestinska teritorija	626
paragvaj	712
rumunija	769
rusija	630
saudijska arabija	754
solomonska ostrva	640
singapur	638
sveta helena	631
slovenija	715
svalbard i jan majen	643
sijera leone	770
somalija	717
sao tome i principe	636
sint marten	771
sirija	720
ostrva turks i kaikos	756
tajland	723
turska	646
trinidad i tobago	645
tajvan	727
tanzanija	728
ukrajina	729
urugvaj	731
sveti vinsent i grenadin	635
venecuela	732
vijetnam	733
ostrva valis i futuna	650
majote	734
zambija	736
alemanya	668
antigua i barbuda	565
bahames	761
bangla desh	569
bermudes	772
bouvet	571
cambodja	575
camerun	576
cap verd	578
comores	584
dinamarca	592
equador	671
espanya	641
filipines	627
guaiana francesa	763
guinea equatorial	682
hondures	773
hongria	608
iemen	651
illa de man	653
irlanda	610
kirguizistan	774
marroc	623
martinica	698
maurici	701
noruega	751
nova zelanda	709
papua nova guinea	768
paraguai	712
santa helena	631
sudan del sud	718
svalbard i jan mayen	643
territoris francesos del sud	600
trinitat i tobago	645
turquia	646
txad	580
uruguai	731
xile	581
xina	582
xipre	590
antarktida	564
antigua a barbuda	565
bahamy	761
bahrajn	568
belgie	739
bermudy	772
bosna a hercegovina	660
bulharsko	574
cookovy ostrovy	587
estonsko	596
etiopie	674
finsko	675
francie	599
gambie	680
gruzie	742
chorvatsko	686
indie	687
irsko	610
japonsko	689
kapverdy	578
kolumbie	665
komory	584
kypr	590
libye	693
lucembursko	748
malajsie	703
maledivy	619
ostrov man	653
marshallovy ostrovy	620
mauricius	701
mexiko	621
moldavsko	622
mongolsko	697
mosambik	624
namibie	704
nikaragua	707
norfolk	625
norsko	751
pitcairnovy ostrovy	628
polsko	753
portoriko	710
portugalsko	711
rakousko	566
rumunsko	769
rusko	630
seychely	637
slovinsko	715
srbsko	714
svazijsko	721
tanzanie	728
thajsko	723
trinidad a tobago	645
tunisko	725
turecko	646
turks a caicos	756
wallis a futuna	650
zambie	736
samoa americanaidd	738
yr ariannin	775
awstralia	659
awstria	566
gwlad belg	739
bolifia	661
bosnia a herzegovina	660
ynys bouvet	571
tiriogaeth cefnfor india prydain	572
bwlgaria	574
ynysoedd cayman	579
gweriniaeth canolbarth affrica	740
ynys y nadolig	583
ynysoedd cook	587
gweriniaeth tsiec	591
denmarc	592
gweriniaeth ddominicaidd	594
ecwador	671
yr aifft	595
gini cyhydeddol	682
ynysoedd ffaro	741
ffiji	598
y ffindir	675
ffrainc	599
guiana ffrengig	763
polynesia ffrainc	767
tiriogaethau de ffrainc	600
yr almaen	668
gwlad groeg	602
yr ynys las	603
gini	604
ynys heard ac ynysoedd mcdonald	605
hwngari	608
irac	776
iwerddon	610
yr eidal	765
gogledd corea	747
de korea	690
gweriniaeth ddemocrataidd pobl lao	777
latfia	614
libanus	615
lithwania	616
lwcsembwrg	748
ynysoedd marshall	620
mecsico	621
moroco	623
yr iseldiroedd	708
caledonia newydd	705
seland newydd	709
ynys norfolk	625
ynysoedd gogledd mariana	750
norwy	751
pacistan	778
cyflwr palestina	626
gini newydd papua	768
periw	752
gwlad pwyl	753
portiwgal	711
aduniad	713
rwmania	769
ffederasiwn rwseg	630
rwsia	630
sao tome a principe	636
slofacia	639
slofenia	715
ynysoedd solomon	640
de affrica	735
de georgia ac ynysoedd de sandwich	744
sbaen	641
swrinam	779
svalbard a jan mayen	643
y swistir	644
gweriniaeth arabaidd syria	720
gwlad thai	723
tiwnisia	725
twrci	646
ynysoedd y twrciaid ac ynysoedd caicos	756
emiradau arabaidd unedig	647
prydain fawr	780
unol daleithiau america	781
fietnam	733
sahara gorllewinol	672
ynys manaw	653
de swdan	718
albanien	656
algeriet	670
amerikansk samoa	738
antarktis	564
antigua og barbuda	565
armenien	657
australien	659
aserbajdsjan	567
hviderusland	762
belgien	739
brasilien	662
bulgarien	574
cameroun	576
den centralafrikanske republik	740
comorerne	584
elfenbenskysten	588
kroatien	686
cypern	590
dominikanske republik	594
egypten	595
etiopien	674
frankrig	599
fransk guiana	763
fransk polynesien	767
franske sydterritorier	600
georgien	742
tyskland	668
vatikanstaten	606
ungarn	608
indien	687
indonesien	745
irland	610
italien	765
kirgisistan	774
libyen	693
litauen	616
nordmakedonien	749
maldiverne	619
mauretanien	699
mikronesien	676
mongoliet	697
ny kaledonien	705
nordmarianerne	750
papua ny guinea	768
filippinerne	627
polen	753
seychellerne	637
slovakiet	639
slovenien	715
sydafrika	735
south georgia og south sandwich islands	744
spanien	641
norge svalbard og jan mayen	643
schweiz	644
syrien	720
republikken kina taiwan	727
tadsjikistan	724
trinidad og tobago	645
tunesien	725
tyrkiet	646
usbekistan	649
wallis og futuna	650
vestsahara	672
nederlandske antiller	652
serbien	714
sydsudan	718
algerien	670
antigua und barbuda	565
argentinien	775
aserbaidschan	567
bangladesch	569
bolivien	661
bosnien und herzegowina	660
bouvetinsel	571
britisches territorium im indischen ozean	572
cookinseln	587
deutschland	668
dominikanische republik	594
dschibuti	593
falklandinseln	597
fidschi	598
finnland	675
frankreich	599
gabun	601
griechenland	602
heard und mcdonaldinseln	605
insel man	653
jordanien	746
kambodscha	575
kasachstan	766
kokosinseln	782
kolumbien	665
komoren	584
lettland	614
malediven	619
marshallinseln	620
mongolei	697
neukaledonien	705
neuseeland	709
niederlande	708
norfolkinsel	625
norwegen	751
pitcairninseln	628
russland	630
sambia	736
schweden	755
seychellen	637
simbabwe	737
slowenien	715
svalbard und jan mayen	643
tadschikistan	724
tansania	728
trinidad und tobago	645
tschad	580
vereinigte arabische emirate	647
wallis und futuna	650
weihnachtsinsel	583
westsahara	672
zentralafrikanische republik	740
zypern	590
argelia	670
samoa americana	738
anguila	655
antigua y barbuda	565
belice	664
bosnia y herzegovina	660
isla bouvet	571
camboya	575
isla de navidad	583
comoras	584
islas cook	587
croacia	686
chipre	590
yibuti	593
egipto	595
guinea ecuatorial	682
islas feroe	741
finlandia	675
francia	599
guayana francesa	763
polinesia francesa	767
tierras australes francesas	600
grecia	602
groenlandia	603
granada	677
guadalupe	681
heard e islas mcdonald	605
islandia	609
letonia	614
luxemburgo	748
malaui	702
maldivas	619
islas marshall	620
mauricio	701
marruecos	623
nueva caledonia	705
nueva zelanda	709
isla norfolk	625
islas marianas del norte	750
papua nueva guinea	768
filipinas	627
catar	629
san vicente y las granadinas	635
arabia saudita	754
sierra leona	770
eslovenia	715
georgia del sur y las islas sandwich del sur	744
svalbard y jan mayen	643
esuatini	721
suecia	755
suiza	644
tailandia	723
trinidad y tobago	645
islas turcas y caicos	756
ucrania	729
islas ultramarinas menores de los estados unidos	648
wallis y futuna	650
sahara occidental	672
zimbabue	737
isla de man	653
ahvenamaa	759
albaania	656
ameerika samoa	738
antigua ja barbuda	565
armeenia	657
austraalia	659
boliivia	661
bosnia ja hertsegoviina	660
brasiilia	662
briti india ookeani ala	572
briti neitsisaared	783
bulgaaria	574
cooki saared	587
egiptus	595
etioopia	674
falklandi saared	597
filipiinid	627
gruusia	742
heard ja mcdonald saared	605
hiina	582
hispaania	641
horvaatia	686
iirimaa	610
iisrael	764
indoneesia	745
iraak	776
iraan	784
itaalia	765
jaapan	689
jeemen	651
jordaania	746
kaimanisaared	579
kasahstan	766
komoorid	584
kongo dv	586
kookossaared	782
kreeka	602
kuuba	589
kuveit	613
leedu	616
libeeria	691
liibanon	615
malaisia	703
maldiivid	619
mani saar	653
marshalli saared	620
mauritaania	699
mehhiko	621
mikroneesia liiduriigid	676
mongoolia	697
mosambiik	624
namiibia	704
nigeeria	706
norra	751
omaan	785
palestiina ala	626
peruu	752
poola	753
prantsuse guajaana	763
prantsusmaa	599
roheneemesaared	578
rootsi	755
rumeenia	769
saalomoni saared	640
saksamaa	668
saudi araabia	754
slovakkia	639
sloveenia	715
somaalia	717
soome	675
sudaan	642
svaasimaa	721
svalbard ja jan mayen	643
taani	592
tansaania	728
trinidad ja tobago	645
tuneesia	725
turks ja caicos	756
ungari	608
usa neitsisaared	786
valgevene	762
wallis ja futuna	650
venemaa	630
samoa estatubatuarra	738
aingira	655
antartika	564
antigua eta barbuda	565
bahamak	761
belgika	739
bouvet uhartea	571
indiako ozeanoko britainiar lurraldea	572
kanbodia	575
kaiman uharteak	579
afrika erdiko errepublika	740
txile	581
txina	582
christmas uhartea	583
kolonbia	665
komoreak	584
kongoko errepublika demokratikoa	586
cook uharteak	587
boli kosta	588
kroazia	686
zipre	590
txekia	591
djibuti	593
dominikar errepublika	594
ekuador	671
ekuatore ginea	682
malvinak	597
faroe uharteak	741
frantzia	599
guyana frantsesa	763
polinesia frantsesa	767
frantziaren lurralde australak	600
grezia	602
ginea bissau	787
heard eta mcdonald uharteak	605
japonia	689
ipar korea	747
hego korea	690
kirgizistan	774
libano	615
luxenburgo	748
ipar mazedonia	749
maldivak	619
marshall uharteak	620
martinika	698
maurizio	701
mikronesia	676
mozambike	624
herbehereak	708
kaledonia berria	705
zeelanda berria	709
norfolk uhartea	625
ipar marianak	750
papua ginea berria	768
filipinak	627
pitcairn uharteak	628
errumania	769
errusia	630
santa luzia	633
sao tome eta principe	636
seychelleak	637
eslovakia	639
salomon uharteak	640
hegoafrika	735
hegoaldeko georgiak eta hegoaldeko sandwichak	744
espainia	641
svalbard eta jan mayen	643
suedia	755
suitza	644
siriako arabiar errepublika	720
thailandia	723
ekialdeko timor	757
trinidad eta tobago	645
turkak eta caicoak	756
arabiar emirerri batuak	647
erresuma batua	780
estatu batuak	781
ameriketako estatu batuetako itsasoz haraindiko uharteak	648
birjina britainiar uharteak	783
birjina uharte estatubatuarrak	786
wallis eta futuna	650
mendebaldeko sahara	672
man uhartea	653
san bartolome	760
hego sudan	718
ahvenanmaa	759
amerikan samoa	738
arabiemiirikunnat	647
argentiina	775
bosnia ja hertsegovina	660
brasilia	662
caymansaaret	579
cookinsaaret	587
egypti	595
espanja	641
filippiinit	627
heard ja mcdonaldinsaaret	605
intia	687
irlanti	610
islanti	609
japani	689
joulusaari	583
kiina	582
kirgisia	774
kolumbia	665
komorit	584
kookossaaret	782
kreikka	602
kypros	590
liettua	616
malediivit	619
malesia	703
mansaari	653
marshallinsaaret	620
norfolkinsaari	625
norja	751
norsunluurannikko	588
palestiina	626
portugali	711
puola	753
ranska	599
ranskan guayana	763
ranskan polynesia	767
ruotsi	755
saksa	668
salomonsaaret	640
seychellit	637
swazimaa	721
sveitsi	644
syyria	720
tanska	592
thaimaa	723
turkki	646
unkari	608
vatikaanivaltio	606
viro	596
wallis ja futunasaaret	650
yhdysvaltain neitsytsaaret	786
yhdysvaltain pienet erillissaaret	648
albanie	656
andorre	758
antarctique	564
argentine	775
australie	659
autriche	566
barbade	788
belgique	739
bolivie	661
bulgarie	574
cambodge	575
chine	582
colombie	665
croatie	686
chypre	590
danemark	592
dominique	669
estonie	596
finlande	675
allemagne	668
grenade	677
hongrie	608
islande	609
inde	687
irlande	610
italie	765
japon	689
jordanie	746
kirghizistan	774
lettonie	614
lituanie	616
malaisie	703
malte	789
mauritanie	699
mexique	621
mongolie	697
maroc	623
palaos	790
pologne	753
roumanie	769
arabie saoudite	754
somalie	717
afrique du sud	735
espagne	641
suisse	644
syrie	720
tunisie	725
turquie	646
guernesey	678
serbie	714
soudan du sud	718
an antartaice	564
an ostair	566
an bheilg	739
beinin	791
an bholaiv	661
ceanada	577
rinn verde	578
sead	580
an tsile	581
an chipir	590
poblacht na seice	591
an tseicia	591
an danmhairg	592
doiminice	669
poblacht dhoiminiceach	594
an fhionlainn	675
an fhrainc	599
poblacht na gaimbia	680
an ghaimbia	680
an tseoirsia	742
an ghraonlainn	603
guatamala	683
an ghuine	604
guine bissau	787
hong cong	607
an india	687
iosrael	764
poblacht dhaonlathach na laoise	777
an laitvia	614
an libia	693
lucsamburg	748
an mhalaeisia	703
meicsiceo	621
montsarat	700
an namaib	704
neipeal	792
nicearagua	707
an iorua	751
paragua	712
an pholainn	753
siarra leon	770
an afraic theas	735
suranam	779
svalbard agus jan mayen	643
an tsuasalainn	721
an tsualainn	755
poblacht arabach na siria	720
an tuirc	646
tuirc	646
uragua	731
wallis agus futuna	650
an tsaimbia	736
an tseirbia	714
an chosaiv	793
alxeria	670
antiga e barbuda	565
arxentina	775
bosnia e hercegovina	660
illa bouvet	571
camboxa	575
territorio da illa de nadal	583
illas cook	587
costa do marfil	588
mancomunidade de dominica	669
exipto	595
o salvador	719
illas malvinas	597
illas feroe	741
fidxi	598
territorios austrais franceses	600
xeorxia	742
xibraltar	743
territorio de guam	684
illas heard e mcdonald	605
xamaica	611
xordania	746
corea do sur	690
macedonia do norte	749
estados federados de micronesia	676
marrocos	623
nova caledonia	705
nova zelandia	709
nixeria	706
illa norfolk	625
marianas do norte	750
illas pitcairn	628
san vicente e as granadinas	635
serra leoa	770
illas xeorxia do sur e sandwich do sur	744
svalbard e jan mayen	643
taxicon	724
trinidad e tobago	645
illas turks e caicos	756
illas ultramarinas menores dos estados unidos	648
illas virxes dos estados unidos	786
wallis e futuna	650
afaganistan	563
aljeriya	670
samowa ta amurka	738
angila	655
antigwa da barbuba	565
arjantiniya	775
armeniya	657
ostareliya	659
ostiriya	566
azarbaijan	567
baharan	568
bangiladas	569
barbadas	788
belgiyom	739
binin	791
barmuda	772
bolibiya	661
bosniya harzagobina	660
baswana	663
tsibirin bouvet	571
birazil	662
yankin birtaniya na tekun indiya	572
burune	573
bulgariya	574
kambodiya	575
kamaru	576
tsibiran kap barde	578
tsibiran kaiman	579
jamhuriyar afirka ta tsakiya	740
cadi	580
cayile	581
tsibirin kirsimeti	583
kolambiya	665
kwamoras	584
jamhuriyar dimokuraɗiyyar kongo	586
tsibiran kuku	587
kwasta rika	666
aibari kwas	588
kurowaishiya	686
kyuba	589
sifurus	590
jamhuriyar cak	591
jibuti	593
jamhuriyar dominika	594
ekwador	671
el salbador	719
gini ta ikwaita	682
eritireya	673
habasha	674
tsibiran falkilan	597
tsibirin faroe	741
finlan	675
faransa	599
gini ta faransa	763
folinesiya ta faransa	767
southernasashen kudancin faransa	600
gambiya	680
jiwarjiya	742
jamus	668
jibaraltar	743
girka	602
grinlan	603
girnada	677
gwadaluf	681
gwam	684
gwatamala	683
gini bisau	787
tsibirin heard da mcdonald	605
batikan	606
hungari	608
aisalan	609
indiya	687
indunusiya	745
iraƙi	776
ayalan	610
italiya	765
kazakistan	766
koreya ta arewa	747
koreya ta kudu	690
kwiyat	613
lawas	777
latibiya	614
labanan	615
laberiya	691
libiya	693
licansitan	794
lituweniya	616
lukusambur	748
malaisiya	703
maldibi	619
tsibiran marshal	620
moritaniya	699
moritus	701
mayoti	734
makasiko	621
mikuronesiya	676
maldoba	622
mangoliya	697
manserati	700
nefal	792
holan	708
kaledoniya sabuwa	705
nuzilan	709
nikaraguwa	707
nijar	795
najeriya	706
niyu	796
tsibirin narfalk	625
masedoniya	749
tsibiran mariyana na arewa	750
norwe	751
palasɗinu	626
papuwa nugini	768
paragai	712
filipin	627
pitakarin	628
polan	753
kwatar	629
rawuniyan	713
romaniya	769
rasha	630
ruwanda	797
san helena	631
san kiti da nebis	632
san lusiya	633
san piyar da mikelan	634
san binsan da girnadin	635
samowa	798
sawo tome da paransip	636
ƙasar makka	754
sinigal	716
saishal	637
salewo	770
sulobakiya	639
sulobeniya	715
tsibiran salaman	640
somaliya	717
afirka ta kudu	735
kudancin georgia da kudancin sandwich island	744
sipen	641
siri lanka	799
svalbard da jan mayen	643
suwazilan	721
suwedan	755
suwizalan	644
tailan	723
timor ta gabas	757
takelau	800
tanga	726
tirinidad da tobago	645
tunisiya	725
turkiyya	646
turkumenistan	801
turkis da tsibiran kaikwas	756
tubalu	802
yuganda	730
yukaran	729
haɗaɗɗiyar daular larabawa	647
birtaniya	780
amurka	781
kananan tsibiran amurka	648
yurugai	731
uzubekistan	649
banuwatu	803
benezuwela	732
biyetinam	733
tsibirin birjin na birtaniya	783
tsibiran birjin ta amurka	786
walis da futuna	650
yammacin sahara	672
yamal	651
zimbabuwe	737
isle na man	653
sabiya	714
sudan ta kudu	718
bermudi	772
karipski otoci nizozemske	652
otok bouvet	571
obala bjelokosti	588
zelenortska republika	578
cipar	590
falklandski otoci	597
farski otoci	741
francuska gijana	763
ekvatorska gvineja	682
gvineja bisau	787
pup hong kong kina	607
otoci heard i mcdonald	605
britanski indijskooceanski teritorij	572
komori	584
sveti kristofor i nevis	632
kajmanski otoci	579
pup makao kina	617
sjevernomarijanski otoci	750
mauretanija	699
otok norfolk	625
otoci pitcairn	628
rumunjska	769
salomonski otoci	640
sveti toma i princip	636
svazi	721
otoci turks i caicos	756
vatikanski grad	606
sveti vincent i grenadini	635
antarktisz	564
ausztria	566
banglades	569
kambodzsa	575
ciprus	590
dzsibuti	593
egyiptom	595
francia guyana	763
izland	609
kuvait	613
laosz	777
malajzia	703
mianmar	696
palesztina	626
szamoa	798
ukrajna	729
karibi hollandia	652
szerbia	714
samoa amerika	738
antigua dan barbuda	565
belarusia	762
bosnia dan herzegovina	660
kepulauan bouvet	571
teritori samudra hindia britania	572
kamboja	575
tanjung verde	578
kepulauan cayman	579
afrika tengah	740
pulau natal	583
komoro	584
kepulauan cook	587
pantai gading	588
kroasia	686
republik dominika	594
mesir	595
guinea khatulistiwa	682
kepulauan faroe	741
perancis	599
guyana perancis	763
polinesia perancis	767
antartika perancis	600
yunani	602
pulau heard dan kepulauan mcdonald	605
irlandia	610
jepang	689
yordania	746
makau	617
makedonia utara	749
kepulauan marshall	620
federasi mikronesia	676
moroko	623
kaledonia baru	705
selandia baru	709
kepulauan norfolk	625
kepulauan mariana utara	750
norwegia	751
papua nugini	768
filipina	627
polandia	753
sao tome dan principe	636
arab saudi	754
singapura	638
kepulauan solomon	640
georgia selatan dan kepulauan sandwich selatan	744
spanyol	641
svalbard dan jan mayen	643
swiss	644
suriah	720
trinidad dan tobago	645
turki	646
turks dan caicos islands	756
sahara barat	672
yaman	651
sudan selatan	718
angvilla	655
bangladess	569
barein	568
bouveteyja	571
sviss	644
eistland	596
egyptaland	595
falklandseyjar	597
frakkland	599
grikkland	602
gvam	684
heard og mcdonaldseyjar	605
ungverjaland	608
indland	687
bresku indlandshafseyjar	572
kasakstan	766
svartfjallaland	695
marshalleyjar	620
mjanmar	696
norfolkeyja	625
noregur	751
filippseyjar	627
sankti pierre og miquelon	634
sankti helena	631
tjad	580
tyrkland	646
simbabve	737
antigua e barbuda	565
antartide	564
samoa americane	738
azerbaigian	567
bosnia ed erzegovina	660
belgio	739
isole bes	652
brasile	662
isola bouvet	571
isole cocos e keeling	782
isole cook	587
cile	581
capo verde	578
isola del natale	583
cipro	590
germania	668
gibuti	593
danimarca	592
egitto	595
sahara occidentale	672
spagna	641
figi	598
isole falkland	597
stati federati di micronesia	676
guyana francese	763
gibilterra	743
guinea equatoriale	682
georgia del sud e isole sandwich meridionali	744
isole heard e mcdonald	605
croazia	686
ungheria	608
israele	764
isola di man	653
islanda	609
giamaica	611
giordania	746
giappone	689
cambogia	575
isole cayman	579
santa lucia	633
lussemburgo	748
lettonia	614
marocco	623
isole marshall	620
birmania myanmar	696
isole marianne settentrionali	750
maldive	619
messico	621
mozambico	624
nuova caledonia	705
isola norfolk	625
nuova zelanda	709
polinesia francese	767
papua nuova guinea	768
filippine	627
isole pitcairn	628
stato di palestina	626
portogallo	711
isole salomone	640
svezia	755
slovacchia	639
isole turks e caicos	756
ciad	580
territori francesi del sud	600
tagikistan	724
timor est	757
turchia	646
ucraina	729
isole minori esterne degli stati uniti	648
isole vergini britanniche	783
efxanistan	563
albanya	656
cezayir	670
ermenistan	657
awistralya	659
awistirya	566
azerbaycan	567
behreyn	568
girava bouvet	571
bulgaristan	574
kolombiya	665
komor	584
kroatya	686
estonya	596
etiyopya	674
gurcistan	742
almanya	668
yewnanistan	602
macaristan	608
urdun	746
qazaxistan	766
kuweyt	613
qirgizistan	774
letonya	614
libnan	615
malezya	703
mongolya	697
montserat	700
holenda	708
girava norfolk	625
makedonya	749
polonya	753
qeter	629
romanya	769
slovakya	639
slovenya	715
somalya	717
spanya	641
taywan	727
tanzanya	728
taylenda	723
tirkiye	646
tirkmenistan	801
sahraya rojava	672
girava man	653
serbistan	714
afganistanas	563
antigva ir barbuda	565
angilija	655
amerikos samoa	738
bosnija ir hercegovina	660
barbadosas	788
burkina fasas	804
bulgarija	574
bahreinas	568
burundis	805
beninas	791
sen bartelemi	760
brazilija	662
bahamos	761
butanas	570
baltarusija	762
belizas	664
dramblio kaulo krantas	588
kuko salos	587
kinija	582
kiurasao	667
kipras	590
vokietija	668
danija	592
dominikos respublika	594
ekvadoras	671
estija	596
egiptas	595
ispanija	641
suomija	675
folklando salos	597
gabonas	601
sakartvelas	742
gernsis	678
gibraltaras	743
grenlandija	603
gvadelupa	681
graikija	602
guamas	684
gajana	685
honkongas	607
herdo ir makdonaldo salos	605
kroatija	686
haitis	806
vengrija	608
airija	610
izraelis	764
meno sala	653
irakas	776
iranas	784
islandija	609
jordanija	746
japonija	689
kirgizija	774
kiribatis	807
komorai	584
sent kitsas ir nevis	632
kuveitas	613
kazachstanas	766
laosas	777
libanas	615
sent lusija	633
lesotas	692
lietuva	616
liuksemburgas	748
marokas	623
monakas	694
juodkalnija	695
sen martenas	654
madagaskaras	618
malis	808
montseratas	700
maldyvai	619
malavis	702
malaizija	703
mozambikas	624
naujoji kaledonija	705
nigeris	795
norfolko sala	625
nyderlandai	708
norvegija	751
nepalas	792
naujoji zelandija	709
omanas	785
filipinai	627
pakistanas	778
lenkija	753
sen pjeras ir mikelonas	634
pitkerno salos	628
puerto rikas	710
palestinos teritorija	626
portugalija	711
paragvajus	712
kataras	629
reunjonas	713
serbija	714
saudo arabija	754
saliamono salos	640
sudanas	642
svalbardas ir janas majenas	643
slovakija	639
san marinas	809
senegalas	716
somalis	717
surinamas	779
salvadoras	719
sint martenas	771
svazilandas	721
terkso ir kaikoso salos	756
togas	722
tailandas	723
tunisas	725
turkija	646
trinidadas ir tobagas	645
taivanas	727
urugvajus	731
uzbekistanas	649
vietnamas	733
kosovas	793
jemenas	651
majotas	734
antigva un barbuda	565
angilja	655
asv samoa	738
olandes salas	759
bosnija un hercegovina	660
barbadosa	788
burkinafaso	804
bahreina	568
burundija	805
benina	791
bermudu salas	772
bruneja	573
bahamu salas	761
baltkrievija	762
beliza	664
kuka salas	587
kaboverde	578
kirasao	667
kipra	590
ekvadora	671
igaunija	596
somija	675
folklenda salas	597
francija	599
gabona	601
grenlande	603
guama	684
hondurasa	773
komoru salas	584
sentkitsa un nevisa	632
dienvidkoreja	690
kuveita	613
kaimanu salas	579
laosa	777
luksemburga	748
maroka	623
melnkalne	695
madagaskara	618
montserrata	700
mozambika	624
jaunkaledonija	705
norfolkas sala	625
polija	753
puertoriko	710
paragvaja	712
katara	629
reinjona	713
krievija	630
zviedrija	755
sjerraleone	770
surinama	779
santome un prinsipi	636
salvadora	719
svazilenda	721
taizeme	723
austrumtimora	757
tunisija	725
turcija	646
urugvaja	731
vjetnama	733
volisa un futunas salas	650
jemena	651
majota	734
emiriah arab bersatu	647
kepulauan aland	759
belanda caribbean	652
pulau bouvet	571
republik afrika tengah	740
pulau krismas	583
republik dominica	594
sepanyol	641
kepulauan falkland	597
guiana perancis	763
wilayah lautan hindi british	572
itali	765
jepun	689
kemboja	575
maghribi	623
pulau norfolk	625
kepulauan pitcairn	628
wilayah palestin	626
kepulauan turks dan caicos	756
wilayah selatan perancis	600
kota vatican	606
kepulauan virgin british	783
wallis dan futuna	650
antigua u barbuda	565
franza	599
spanja	641
svalbard u jan mayen	643
trinidad u tobago	645
wallis u futuna	650
karibisk nederland	652
hviterussland	762
den sentralafrikanske republikk	740
sveits	644
kapp verde	578
den dominikanske republikk	594
algerie	670
spania	641
frankrike	599
fransk guyana	763
hellas	602
britisk territorium i indiahavet	572
kambodsja	575
komorene	584
kasakhstan	766
maldivene	619
fransk polynesia	767
filippinene	627
seychellene	637
svalbard og jan mayen	643
tyrkia	646
islamitisch emiraat afghanistan	563
democratische volksrepubliek algerije	670
algerije	670
vorstendom andorra	758
republiek angola	658
argentijnse republiek	775
republiek oostenrijk	566
oostenrijk	566
republiek azerbeidzjan	567
azerbeidzjan	567
koninkrijk bahrein	568
volksrepubliek bangladesh	569
republiek benin	791
koninkrijk bhutan	570
plurinationale staat bolivia	661
republiek botswana	663
bouvet eiland	571
brits indische oceaan	572
republiek bulgarije	574
bulgarije	574
republiek burundi	805
koninkrijk cambodja	575
republiek kameroen	576
kaaimaneilanden	579
republiek tsjaad	580
tsjaad	580
republiek chili	581
christmaseiland	583
kersteiland	583
cocoseilanden	782
republiek colombia	665
unie der comoren	584
comoren	584
cookeilanden	587
republiek costa rica	666
republiek ivoorkust	588
republiek cuba	589
republiek cyprus	590
koninkrijk denemarken	592
denemarken	592
republiek djibouti	593
gemenebest dominica	669
dominicaanse republiek	594
republiek ecuador	671
arabische republiek egypte	595
egypte	595
republiek el salvador	719
staat eritrea	673
republiek estland	596
falklandeilanden	597
republiek fiji	598
republiek finland	675
frankrijk	599
franse zuidelijke gebieden	600
republiek gabon	601
republiek gambia	680
republiek ghana	679
helleense republiek	602
griekenland	602
republiek guatemala	683
republiek guinee	604
heard en mcdonaldeilanden	605
vaticaanstad	606
republiek honduras	773
hongaarse republiek	608
hongarije	608
ijslandse republiek	609
ijsland	609
republiek india	687
islamitische republiek iran	784
republiek irak	776
ierse republiek	610
italiaanse republiek	765
republiek kazachstan	766
kazachstan	766
republiek kenia	612
republiek kiribati	807
staat koeweit	613
kirgizische republiek	774
lao democratische volksrepubliek	777
republiek letland	614
libanese republiek	615
koninkrijk lesotho	692
republiek liberia	691
vorstendom liechtenstein	794
republiek litouwen	616
litouwen	616
groothertogdom luxemburg	748
republiek madagaskar	618
republiek malawi	702
republiek der maldiven	619
maldiven	619
republiek mali	808
republiek malta	789
republiek der marshalleilanden	620
marshalleilanden	620
republiek mauritius	701
verenigde mexicaanse staten	621
vorstendom monaco	694
koninkrijk marokko	623
republiek mozambique	624
republiek van de unie van myanmar	696
republiek nauru	810
federale democratische republiek nepal	792
republiek nicaragua	707
republiek niger	795
federale republiek nigeria	706
noordelijke marianen	750
koninkrijk noorwegen	751
noorwegen	751
sultanaat oman	785
islamitische republiek pakistan	778
republiek palau	790
staat palestina	626
republiek panama	811
republiek paraguay	712
republiek peru	752
republiek der filipijnen	627
filipijnen	627
republiek polen	753
portugese republiek	711
staat qatar	629
roemeense republiek	769
republiek rwanda	797
onafhankelijke staat samoa	798
republiek san marino	809
republiek senegal	716
republiek der seychellen	637
republiek sierra leone	770
republiek singapore	638
slowakije	639
salomonseilanden	640
koninkrijk spanje	641
democratische socialistische republiek sri lanka	799
republiek soedan	642
spitsbergen en jan mayen	643
koninkrijk eswatini	721
koninkrijk zweden	755
zweden	755
zwitserse bondsstaat	644
zwitserland	644
syrische arabische republiek	720
republiek tadzjikistan	724
tadzjikistan	724
verenigde republiek tanzania	728
koninkrijk thailand	723
togolese republiek	722
koninkrijk tonga	726
republiek trinidad en tobago	645
republiek turkije	646
turkije	646
turkmeense republiek	801
republiek oeganda	730
oeganda	730
amerikaanse kleinere afgelegen eilanden	648
oostelijke republiek uruguay	731
republiek oezbekistan	649
oezbekistan	649
republiek vanuatu	803
bolivariaanse republiek venezuela	732
socialistische republiek vietnam	733
britse maagdeneilanden	783
westelijke sahara	672
republiek jemen	651
republiek zambia	736
republiek zimbabwe	737
man eiland	653
land sint maarten	771
republiek kosovo	793
dei sameinte arabiske emirata	647
austerrike	566
kviterussland	762
den sentralafrikanske republikken	740
elfenbeinskysten	588
den dominikanske republikken	594
komorane	584
maldivane	619
filippinane	627
seychellane	637
det britiske territoriet i indiahavet	572
hongkong sar kina	607
macao sar kina	617
algieria	670
antarktyka	564
argentyna	775
bangladesz	569
boliwia	661
wyspa bouveta	571
brazylia	662
brytyjskie terytorium oceanu indyjskiego	572
kajmany	579
czad	580
chiny	582
wyspy kokosowe	782
wyspy cooka	587
kostaryka	666
chorwacja	686
cypr	590
dania	592
dominikana	594
salwador	719
erytrea	673
falklandy	597
wyspy owcze	741
francja	599
gujana francuska	763
polinezja francuska	767
gruzja	742
niemcy	668
grecja	602
grenlandia	603
gwadelupa	681
gwatemala	683
gwinea	604
gwinea bissau	787
gujana	685
wyspy heard i mcdonalda	605
watykan	606
indonezja	745
kuwejt	613
litwa	616
malezja	703
malediwy	619
wyspy marshalla	620
martynika	698
mauretania	699
majotta	734
meksyk	621
mikronezja	676
mjanma	696
nowa kaledonia	705
nowa zelandia	709
palestyna	626
paragwaj	712
filipiny	627
portugalia	711
portoryko	710
rumunia	769
rosja	630
arabia saudyjska	754
seszele	637
wyspy salomona	640
hiszpania	641
szwecja	755
szwajcaria	644
tajwan	727
tajlandia	723
timor wschodni	757
trynidad i tobago	645
tunezja	725
turcja	646
turks i caicos	756
urugwaj	731
wenezuela	732
wietnam	733
brytyjskie wyspy dziewicze	783
sahara zachodnia	672
wyspy alandzkie	759
wyspa man	653
kosowo	793
benim	791
botsuana	663
camboja	575
chade	580
egito	595
eritreia	673
guiana	685
guiana francesa	763
hungria	608
ilha bouvet	571
ilha de natal	583
ilha de man	653
ilha norfolk	625
ilhas cook	587
ilhas distantes dos eua	648
ilha heard e ilhas mcdonald	605
ilhas marianas do norte	750
ilhas marshall	620
ilhas pitcairn	628
ilhas turcas e caicos	756
ilhas virgens americanas	786
iraque	776
monserrate	700
quiribati	807
saara ocidental	672
trindade e tobago	645
insulele caraibe olandeze	652
brazilia	662
insula bouvet	571
insulele cook	587
columbia	665
capul verde	578
insula christmas	583
cipru	590
danemarca	592
eritreea	673
finlanda	675
insulele falkland	597
micronezia	676
insulele feroe	741
groenlanda	603
guineea	604
guadelupa	681
ungaria	608
insula man	653
teritoriul britanic din oceanul indian	572
iordania	746
cambodgia	575
kuweit	613
insulele cayman	579
muntenegru	695
insulele marshall	620
macedonia de nord	749
insulele mariane de nord	750
mexic	621
mozambic	624
noua caledonie	705
insula norfolk	625
filipine	627
insulele pitcairn	628
teritoriile palestiniene	626
insulele solomon	640
slovacia	639
sudanul de sud	718
thailanda	723
turcia	646
insulele virgine britanice	783
insulele virgine americane	786
alandy	759
belgicko	739
bouvetov ostrov	571
bielorusko	762
cookove ostrovy	587
nemecko	668
guayana	685
heardov ostrov a macdonaldove ostrovy	605
taliansko	765
kirgizsko	774
kajmanie ostrovy	579
luxembursko	748
marshallove ostrovy	620
mjanmarsko	696
maldivy	619
pitcairnove ostrovy	628
paraguaj	712
uruguaj	731
antigva in barbuda	565
avstrija	566
avstralija	659
bosna in hercegovina	660
bolgarija	574
nizozemski karibi	652
bouvetov otok	571
belorusija	762
kokosovi otoki	782
cookovi otoki	587
kitajska	582
zelenortski otoki	578
ciper	590
zahodna sahara	672
falklandski otoki	597
ferski otoki	741
francoska gvajana	763
ekvatorialna gvineja	682
gvineja bissau	787
heardov otok in mcdonaldovi otoki	605
britansko ozemlje v indijskem oceanu	572
japonska	689
severna koreja	747
kajmanski otoki	579
marshallovi otoki	620
severna makedonija	749
severni marianski otoki	750
mavretanija	699
mehika	621
nova zelandija	709
francoska polinezija	767
palestinsko ozemlje	626
portugalska	711
romunija	769
saudova arabija	754
salomonovi otoki	640
svalbard in jan mayen	643
sao tome in principe	636
otoki turks in caicos	756
tajska	723
tunizija	725
wallis in futuna	650
afgaanistaan	563
albaaniya	656
aljeeriya	670
samowa ameerika	738
angoola	658
antigua iyo barbuda	565
arjantiin	775
armeeniya	657
awstaraaliya	659
awsteriya	566
azerbajaan	567
bahaamas	761
baxreyn	568
bangaaladheesh	569
baarbadoos	788
biljam	739
biniin	791
bermuuda	772
boliifiya	661
bosniya hersigoviina	660
botuswaana	663
jasiiradda bouvet	571
braasiil	662
buruneeya	573
bulgaariya	574
burkiina faaso	804
kamboodiya	575
kaameruun	576
jamhuuriyadda afrikada dhexe	740
jaad	580
jili	581
shiinaha	582
jasiiradda kirismaska	583
komooros	584
jamhuuriyadda dimuquraadiga kongo	586
jaziiradda cook	587
kosta riika	666
korweeshiya	686
qubrus	590
jamhuuriyadda jek	591
jabuuti	593
domeenika	669
jamhuuriyadda domeenika	594
ikuwadoor	671
masar	595
eretereeya	673
estooniya	596
itoobiya	674
jaziiradaha fooklaan	597
jasiiradaha faroe	741
faransiis	599
gobollada koofureed ee faransiiska	600
gaaboon	601
joorjiya	742
jarmal	668
gaana	679
giriig	602
giriinaada	677
guwaatamaala	683
hayti	806
jasiiradaha heard iyo mcdonald islands	605
faatikaan	606
hangeri	608
iislaand	609
hindiya	687
indoneesiya	745
iiraan	784
ciraaq	776
ayrlaand	610
talyaani	765
jameyka	611
jabaan	689
kasaakhistaan	766
kiiniya	612
kuuriyada waqooyi	747
kuuriyada koonfureed	690
kuwayt	613
kirgistaan	774
latfiya	614
lubnaan	615
losooto	692
laybeeriya	691
liibiya	693
lituweeniya	616
luksemboorg	748
malaawi	702
maaldiqeen	619
maali	808
maalda	789
muritaaniya	699
murishiyoos	701
moldofa	622
moonako	694
mongooliya	697
marooko	623
musambiig	624
namiibiya	704
nebaal	792
neyuusilaand	709
nikaraaguwa	707
nayjer	795
nayjeeriya	706
makadooniya	749
noorweey	751
cumaan	785
bakistaan	778
falastiin daanka galbeed iyo qasa	626
filibiin	627
booland	753
bortuqaal	711
qadar	629
rumaaniya	769
ruush	630
sacuudi carabiya	754
sinigaal	716
sishelis	637
siraaliyoon	770
singaboor	638
koonfur afrika	735
koonfurta georgia iyo koonfurta sandwich islands	744
isbeyn	641
sirilaanka	799
suudaan	642
svalbard iyo jan mayen	643
iswaasilaand	721
iswidhan	755
swiiserlaand	644
suuriya	720
taywaan	727
tansaaniya	728
taylaand	723
timorka bari	757
toogo	722
tuniisiya	725
ugaanda	730
ukrayn	729
imaaraadka carabta ee midoobay	647
maraykanka	781
jasiiradaha yaryar ee ka baxsan mareykanka	648
uruguwaay	731
uusbakistaan	649
fenisuweela	732
fiyetnaam	733
saxaraha galbeed	672
saambiya	736
simbaabwe	737
jasiiradda man	653
koonfur suudaan	718
algjeri	670
samoa amerikane	738
armeni	657
australi	659
austri	566
azerbajxhan	567
bjellorusi	762
bolivi	661
ishulli buve	571
territori britanik i oqeanit indian	572
bullgari	574
burund	805
kamboxhia	575
ishujt kajman	579
kili	581
ishulli i krishtlindjes	583
kolumbi	665
komore	584
ishulli kuk	587
kroaci	686
qipro	590
xhibut	593
republika dominikane	594
egjipt	595
guineja ekuatoriale	682
eritre	673
estoni	596
etiopi	674
ishujt folkland	597
ishujt faroe	741
fixhi	598
gjeorgji	742
gjermani	668
gjibraltar	743
greqi	602
guadalup	681
guine	604
indi	687
indonezi	745
japoni	689
jordani	746
koreja e veriut	747
koreja e jugut	690
letoni	614
liberi	691
libi	693
lihtenshtein	794
lituani	616
malajzi	703
ishujt marshall	620
mauritani	699
mikronezi	676
moldavi	622
mongoli	697
marok	623
namibi	704
kaledonia e re	705
nigeri	706
ishujt norfolk	625
maqedoni	749
norvegji	751
territoret palestineze	626
papua guineja e re	768
ishujt pitkern	628
poloni	753
rumani	769
rusi	630
arabi saudite	754
sejshelle	637
singapor	638
sllovaki	639
slloveni	715
ishujt solomon	640
svaziland	721
suedi	755
siri	720
taxhikistan	724
tanzani	728
timori lindor	757
tunizi	725
turqi	646
emiratet e bashkuara arabe	647
uollis e futuna	650
ishujt aland	759
karaibet holandeze	652
ishulli i robit	653
mali i zi	695
serbi	714
sudan i jugut	718
antigua och barbuda	565
amerikanska samoa	738
azerbajdzjan	567
bosnien och hercegovina	660
centralafrikanska republiken	740
elfenbenskusten	588
dominikanska republiken	594
mikronesiska federationen	676
franska guyana	763
ekvatorialguinea	682
grekland	602
ungern	608
brittiska territoriet i indiska oceanen	572
komorerna	584
marocko	623
moldavien	622
nordmarianerna	750
maldiverna	619
nya kaledonien	705
nya zeeland	709
franska polynesien	767
papua nya guinea	768
filippinerna	627
ryssland	630
saudiarabien	754
seychellerna	637
svalbard och jan mayen	643
slovakien	639
tunisien	725
turkiet	646
trinidad och tobago	645
samoa ya marekani	738
antaktiki	564
antigua na barbuda	565
ajentina	775
azabajani	567
belarusi	762
ubelgiji	739
benign	791
bosnia na herzegovina	660
kisiwa cha bouvet	571
bahari ya hindi ya uingereza	572
kofia ya kijani	578
visiwa vya cayman	579
jamhuri ya afrika ya kati	740
uchina	582
kisiwa cha krismasi	583
cocos	782
jamhuri ya kongo	585
visiwa vya cook	587
pwani ya pembe	588
kupro	590
jamhuri ya czech	591
jamhuri ya dominika	594
ekvado	671
misri	595
guinea ya ikweta	682
visiwa vya falkland	597
visiwa vya faroe	741
ufini	675
ufaransa	599
guiana ya ufaransa	763
polynesia ya ufaransa	767
wilaya za kusini mwa ufaransa	600
ujerumani	668
ugiriki	602
gine	604
visiwa vya heard na macdonald	605
yordani	746
makedonia kaskazini	749
madagaska	618
visiwa vya marshall	620
msumbiji	624
uholanzi	708
kaledonia mpya	705
kisiwa cha norfolk	625
mariana ya kaskazini	750
papua guinea mpya	768
paragwai	712
ufilipino	627
ureno	711
mkutano	713
urusi	630
mtakatifu helena	631
mtakatifu kitts na nevis	632
mtakatifu lucia	633
mtakatifu pierre na miquelon	634
sao tome na principe	636
shelisheli	637
sulemani	640
africa kusini	735
georgia kusini na visiwa vya sandwich kusini	744
uhispania	641
svalbard na kisiwa cha jan mayen	643
uswidi	755
uswisi	644
tajikistani	724
trinidad na tobago	645
uturuki	646
visiwa vya turks na caicos	756
falme za kiarabu	647
visiwa vidogo vilivyo nje ya merika	648
visiwa vya briteni vya uingereza	783
visiwa vya bikira za amerika	786
wallis na futuna	650
sahara magharibi	672
bara	759
kisiwa cha mwanadamu	653
jezi	688
sudan kusini	718
owganystan	563
antigua we barbuda	565
amerika samoa	738
aland adalary	759
bermuda adalary	772
bagama adalary	761
buwe adasy	571
kokos adalary	782
kongo demokratik respublikasy	586
merkezi afrika respublikasy	740
kongo respublikasy	585
kuka adalary	587
rojdestwo adasy	583
dominikan respublikasy	594
aljyr	670
sahara arap demokratik respublikasy	672
folklend adalary	597
farer adalary	741
gwiana	763
gonkong	607
hurd we makdonald	605
gonduras	773
gaiti	806
men adasy	653
jersi	688
gyrgyzystan	774
komor adalary	584
gazagystan	766
liwan	615
demirgazyk mariana adalary	750
maldiw adalary	619
norfolk adasy	625
ummon	785
pitkern adalary	628
saud arabystan	754
solomon adalary	640
swazilend	721
trinidad we tobago	645
tuwalu	802
watikan	606
wenesuela	732
wanuatu	803
wallis we futuna	650
antigua ve barbuda	565
arnavutluk	656
arjantin	775
avusturya	566
avustralya	659
bosna hersek	660
bahreyn	568
bolivya	661
karayip hollanda	652
brezilya	662
bahamalar	761
beyaz rusya	762
orta afrika cumhuriyeti	740
mikronezya	676
ekvator ginesi	682
yunanistan	602
endonezya	745
japonya	689
komorlar	584
kuveyt	613
liberya	691
litvanya	616
kuzey makedonya	749
moritanya	699
maldivler	619
namibya	704
yeni kaledonya	705
nijer	795
nijerya	706
yeni zelanda	709
umman	785
papua yeni gine	768
filipinler	627
portekiz	711
rusya	630
suudi arabistan	754
suriye	720
tayland	723
tunus	725
trinidad ve tobago	645
birlashgan arab amirliklari	647
antigua va barbuda	565
armaniston	657
amerika samoasi	738
aland orollari	759
ozarbayjon	567
bosniya va gertsegovina	660
belgiya	739
bolgariya	574
bahrayn	568
bermuda orollari	772
bagama orollari	761
buve oroli	571
markaziy afrika respublikasi	740
shveytsariya	644
kuk orollari	587
xitoy	582
kyurasao	667
rojdestvo oroli	583
chexiya	591
germaniya	668
daniya	592
dominikan respublikasi	594
jazoir	670
ispaniya	641
folklend orollari	597
farer orollari	741
fransiya	599
buyuk britaniya	780
gruziya	742
fransuz gvianasi	763
grenlandiya	603
gvineya	604
gvadelupe	681
ekvatorial gvineya	682
gretsiya	602
janubiy georgiya va janubiy sendvich orollari	744
gayana	685
xerd va makdonald orollari	605
vengriya	608
indoneziya	745
irlandiya	610
isroil	764
men oroli	653
hindiston	687
britaniyaning hind okeanidagi hududi	572
iroq	776
eron	784
islandiya	609
iordaniya	746
komor orollari	584
shimoliy koreya	747
janubiy koreya	690
quvayt	613
kayman orollari	579
lixtenshteyn	794
lyuksemburg	748
marokash	623
chernogoriya	695
marshall orollari	620
shimoliy makedoniya	749
mongoliya	697
shimoliy mariana orollari	750
mavrikiy	701
maldiv orollari	619
yangi kaledoniya	705
norfolk oroli	625
niderlandiya	708
norvegiya	751
yangi zelandiya	709
fransuz polineziyasi	767
pokiston	778
polsha	753
pitkern orollari	628
falastin hududi	626
portugaliya	711
paragvay	712
reyunion	713
ruminiya	769
saudiya arabistoni	754
solomon orollari	640
seyshel orollari	637
shvetsiya	755
muqaddas yelena oroli	631
janubiy sudan	718
turks va kaykos orollari	756
fransuz janubiy hududlari	600
turkmaniston	801
turkiya	646
trinidad va tobago	645
aqsh yondosh orollari	648
urugvay	731
britaniya virgin orollari	783
aqsh virgin orollari	786
uollis va futuna	650
mayotta	734
janubiy afrika respublikasi	735
campuchia	575
ma cao	617
na uy	751
ba lan	753
nam sudan	718
amerikaanse samoa	738
kokoseilande	782
heardeiland en mcdonaldeilande	605
hongkong sas china	607
macau sas china	617
palestynse grondgebiede	626
salomonseilande	640
fələstin	626
esvatini	721
bermudez	772
inizi kokoz	782
inizi falkland	597
hong kong rmd sina	607
norzhkorea	747
sukorea	690
makao rmd sina	617
enez pitcairn	628
singapoura	638
inizi georgia ar su hag inizi sandwich ar su	744
karib nederlandat	652
zelenortska ostrva	578
ostrvo heard i arhipelag mcdonald	605
sveti martin	654
illes caiman	579
illa christmas	583
illes cook	587
illes falkland	597
illes heard i mcdonald	605
kirguizstan	774
illes marshall	620
illes marianes del nord	750
territoris palestins	626
illes pitcairn	628
illes turks i caicos	756
illes menors allunyades dels estats units	648
illes verges dels estats units	786
samoa america	738
aserbaijan	567
y bahamas	761
belarws	762
tiriogaeth brydeinig cefnfor india	572
tsiad	580
tsieina	582
ciwba	589
tsiecia	591
gweriniaeth dominica	594
gini gyhydeddol	682
guyane ffrengig	763
polynesia ffrengig	767
tiroedd deheuol ac antarctig ffrainc	600
y fatican	606
hong kong sar tsieina	607
gwlad iorddonen	746
de corea	690
macau sar tsieina	617
y maldives	619
gogledd macedonia	749
tiriogaethau palesteinaidd	626
palesteina	626
papua guinea newydd	768
y philipinau	627
ynysoedd pitcairn	628
de georgia ac ynysoedd sandwich y de	744
swdan	642
tajicistan	724
tyrcmenistan	801
ynysoedd turks a caicos	756
yr unol daleithiau	781
ynysoedd pellennig uda	648
ynysoedd gwyryf prydain	783
ynysoedd gwyryf yr unol daleithiau	786
gorllewin sahara	672
antilles yr iseldiroedd	652
ynys y garn	678
det britiske territorium i det indiske ocean	572
den dominikanske republik	594
de franske besiddelser i det sydlige indiske ocean og antarktis	600
heard island og mcdonald islands	605
sar hongkong	607
sar macao	617
de tidligere nederlandske antiller	652
sonderverwaltungsregion hongkong	607
sonderverwaltungsregion macau	617
spitzbergen und jan mayen	643
karibische niederlande	652
islas cocos	782
fiyi	598
territorios australes franceses	600
islas heard y mcdonald	605
territorios palestinos	626
islas pitcairn	628
santa elena	631
islas georgia del sur y sandwich del sur	744
curazao	667
elevandiluurannik	588
heardi ja mcdonaldi saared	605
keenia	612
mikroneesia	676
palestiina alad	626
pitcairni saared	628
kariibi madalmaad	652
indiako ozeanoko lurralde britainiarra	572
falklandak	597
hegoaldeko lurralde frantsesak	600
vatikano hiria	606
hong kong txinako aeb	607
macau txinako aeb	617
ipar mariana uharteak	750
palestinar lurralde okupatuak	626
hegoaldeko georgia eta hegoaldeko sandwich uharteak	744
svalbard eta jan mayen uharteak	643
turk eta caico uharteak	756
ameriketako estatu batuak	781
ameriketako estatu batuetako kanpoaldeko uharte txikiak	648
birjina uharte britainiarrak	783
birjina uharte amerikarrak	786
karibeko herbehereak	652
san martin	654
vatikaani	606
palestiinalaisalue	626
huippuvuoret ja jan mayen	643
yhdysvaltain erillissaaret	648
karibian alankomaat	652
territoires palestiniens	626
antartaice	564
poblacht cabo verde	578
an phoblacht dhoiminiceach	594
ciribeas	807
san pierre agus miquelon	634
an tsiria	720
illas bermudas	772
fixi	598
illa heard e illas mcdonald	605
hong kong rae da china	607
corea do norte	747
macau rae da china	617
illas marshall	620
illas marianas do norte	750
illas menores distantes dos estados unidos	648
illas virxes estadounidenses	786
antatika	564
antigua da barbuda	565
baharen	568
bosniya da harzagobina	660
tsibiran cape verde	578
tsibirin kirsmati	583
tsibiran cook	587
saifurus	590
misira	595
ikwatoriyal gini	682
tsibirai na faroe	741
yankin faransi ta kudu	600
jojiya	742
birnin batikan	606
yankin honduras	773
babban yankin mulkin hong kong na ƙasar sin	607
koriya ta arewa	747
koriya ta kudu	690
kuwet	613
lawos	777
litibiya	614
babban yankin mulkin macao na ƙasar sin	617
malesiya	703
mesiko	621
nijeriya	706
macedonia ta arewa	749
yankunan palasɗinu	626
faragwai	712
feru	752
tsibiran pitcairn	628
saudiyya	754
sanigal	716
kudancin geogia da kudancin tsibirin sandiwic	744
biritaniya	780
yurigwai	731
yamen	651
yankin guernsey	678
kasar jersey	688
manteneguro	695
san maarten	771
kasar kosovo	793
pitcairnovi otoci	628
salomonovi otoci	640
belarusz	762
fidzsi	598
hongkong kkt	607
aljazair	670
wilayah inggris di samudra hindia	572
guinea ekuatorial	682
prancis	599
guyana prancis	763
polinesia prancis	767
wilayah selatan prancis	600
hong kong dak tiongkok	607
makau dak tiongkok	617
maladewa	619
wilayah palestina	626
kepulauan svalbard dan jan mayen	643
swedia	755
kepulauan terluar as	648
kepulauan virgin britania raya	783
kepulauan virgin amerika serikat	786
kepulauan wallis dan futuna	650
belanda karibia	652
pulau man	653
bahamaeyjar	761
sankti kitts og nevis	632
isola christmas	583
terre australi francesi	600
ras di hong kong	607
ras di macao	617
territori palestinesi	626
riunione	713
georgia del sud e sandwich australi	744
caraibi olandesi	652
sud sudan	718
azerbeycan	567
xirwatistan	686
qibris	590
moxolistan	697
makedonyaya bakur	749
uman	785
ozbekistan	649
qeredax	695
sirbistan	714
sint marteen	771
ypatingasis administracinis kinijos regionas honkongas	607
ypatingasis administracinis kinijos regionas makao	617
honkonga	607
svatini	721
macedonia utara	749
palestin	626
brits indische oceaanterritorium	572
franse gebieden in de zuidelijke indische oceaan	600
hongkong sar van china	607
macau sar van china	617
palestijnse gebieden	626
kleine afgelegen eilanden van de verenigde staten	648
caribisch nederland	652
antarktyda	564
niderlandy karaibskie	652
burquina faso	804
ilhas cayman	579
ilha christmas	583
ilhas heard e mcdonald	605
seicheles	637
ilhas menores distantes dos eua	648
kajmanji otoki	579
gvadelup	681
makav	617
mavricij	701
palav	790
sveta peter in mihael	634
sveti vincencij in grenadine	635
tokelav	800
francoski sveti martin	654
nizozemski sveti martin	771
anguula	655
antaarktika	564
arjentiina	775
asarbajan	567
bangaladhesh	569
beliis	664
barmuuda	772
buutan	570
buufet island	571
baraasiil	662
dhul xadeedka badweynta hindiya ee ingiriiska	572
buruneey	573
jasiiradda kayb faarde	578
jasiiradda kirismas	583
jasiiradda kookoos	782
koloombiya	665
jasiiradda kook	587
ayfori koost	588
jekiya	591
jamhuuriyaddda dominika	594
el salfadoor	719
ekuwatooriyal gini	682
eritreeya	673
jasiiradda faroo	741
faransiis gini	763
booliyneesiya faransiiska	767
dhul xadeedka koonfureed ee faransiiska	600
guadeluub	681
guaam	684
magaalada faatikaan	606
hangari	608
ayslaand	609
jamaaika	611
liibya	693
liyjtensteyn	794
makaaw	617
malaysiya	703
maaldiifis	619
maalta	789
jasiiradda maarshal	620
maartinik	698
mawrishiyaas	701
mikroneesiya	676
morooko	623
musambiik	624
mayanmar	696
nederlaands	708
jasiiradda niyuu kaledooniya	705
niyuusiilaand	709
jasiiradda noorfolk	625
jasiiradda waqooyiga mariaana	750
masedooniya waqooyi	749
balaaw	790
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	626
falastiin	626
baanama	811
babwa niyuu gini	768
baraguaay	712
beeru	752
bitkairn	628
bortugaal	711
bueerto riiko	710
riyuuniyon	713
saynt helena	631
samoowa	798
islofaakiya	639
islofeeniya	715
jasiiradda solomon	640
surineym	779
eswaatiini	721
tokelaaw	800
tufaalu	802
yukrayn	729
midawga imaaraatka carabta	647
boqortooyada midowday	780
jasiiradaha ka baxsan maraykanka	648
usbakistan	649
fanuaatu	803
biritish farjin island	783
jasiiradda aland	759
karibiyaan nadarlands	652
kurakaaw	667
guurnsey	678
jaarsey	688
moontenegro	695
seerbiya	714
siint maarteen	771
koosofo	793
bahrejn	568
bermude	772
ishulli bove	571
ishujt kokos	782
ishujt kuk	587
xhibuti	593
ishujt falkland	597
guajana franceze	763
polinezia franceze	767
territoret jugore franceze	600
gambi	680
kore e veriut	747
kore e jugut	690
kirgizi	774
lihtenshtajn	794
rpa i makaos	617
kaledoni e re	705
ishulli norfolk	625
maqedonia e veriut	749
afrika e jugut	735
surinami	779
ishujt turks dhe kaikos	756
zambi	736
gernsej	678
ishulli i manit	653
xhersej	688
sudani i jugut	718
hongkong sar	607
palestinska territorierna	626
bahareni	568
babadosi	788
bosnia na hezegovina	660
eneo la uingereza katika bahari hindi	572
bukinafaso	804
kambodia	575
kameruni	576
saiprasi	590
chechia	591
denmaki	592
himaya za kusini za kifaranza	600
jojia	742
ginebisau	787
kisiwa cha heard na visiwa vya mcdonald	605
mji wa vatican	606
aisilandi	609
iraki	776
ayalandi	610
kazakistani	766
korea kaskazini	747
korea kusini	690
kirigizistani	774
makau sar china	617
moritania	699
morisi	701
nyuzilandi	709
nikaragwa	707
visiwa vya mariana vya kaskazini	750
masedonia ya kaskazini	749
maeneo ya palestina	626
visiwa vya pitcairn	628
santapierre na miquelon	634
saudia	754
senegali	716
ushelisheli	637
siera leoni	770
visiwa vya solomon	640
afrika kusini	735
visiwa vya georgia kusini na sandwich kusini	744
svalbard na jan mayen	643
tailandi	723
ufalme wa muungano	780
visiwa vidogo vya nje vya marekani	648
uzibekistani	649
vietnamu	733
visiwa vya aland	759
uholanzi ya karibiani	652
kisiwa cha man	653
amerikan samoasy	738
kuk adalary	587
fransuz gwianasy	763
herd we makdonald adalary	605
yrak	776
maldiwler	619
monserrat	700
niderlandlar	708
filippinler	627
saud arabystany	754
britan wirgin adalary	783
uollis we futuna	650
karib niderlandlary	652
filistin	626
svalbard ve jan mayen	643
falastin hududlari	626
falastin	626
britaniya	780
baamas	761
bangladeche	569
ilha do natal	583
ilhas falkland	597
guame	684
listenstaine	794
maiote	734
sri lanca	799
toquelau	800
ilhas menores afastadas dos eua	648
ilhas virgens dos eua	786
sara ocidental	672
alanda	759
avganistan	563
antarktik	564
jermenija	657
britanska teritorija indijskog okeana	572
foklandska ostrva	597
ostrvo herd i mekdonaldova ostrva	605
letonija	614
majot	734
ostrvo norfok	625
severna marijanska ostrva	750
palestinske teritorije	626
pitkern	628
reinion	713
sveta jelena	631
sent kits i nevis	632
sen pjer i mikelon	634
sent vinsent i grenadini	635
udaljena ostrva sad	648
mariannes du nord	750
kapverden	578
hilagang korea	747
timog korea	690
pilipinas	627
kanlurang sahara	672
timog sudan	718

the congo	1
saint martin	812
st. martin	812
republic of china	813
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
antigua and barbuda	814
åland islands	248
bosnia and herzegovina	509
saint barthélemy	815
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	816
democratic republic of the congo	484
congo (the democratic republic of the)	484
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	524
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	817
guinea-bissau	269
heard island and mcdonald islands	818
isle of man	526
iran (islamic republic of)	98
saint kitts and nevis	819
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	820
moldova (the republic of)	127
saint martin (french part)	821
netherlands (kingdom of the)	153
saint pierre and miquelon	822
palestine, state of	169
réunion	292
saint helena	436
saint helena, ascension and tristan da cunha	436
svalbard and jan mayen	463
são tomé and príncipe	823
sao tome and principe	823
sint maarten (dutch part)	193
turks and caicos islands	824
timor-leste	301
türkiye	302
trinidad and tobago	543
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	825
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	461
virgin islands (u.s.)	461
wallis and futuna	527
principality of andorra	826
islamic republic of afghanistan	827
islamic emirate of afghanistan	827
republic of austria	440
commonwealth of australia	828
people's republic of bangladesh	829
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	475
federative republic of brazil	487
commonwealth of the bahamas	498
kingdom of bhutan	830
congo, the democratic republic of the	448
republic of the congo	449
people's republic of the congo	495
republic of côte d'ivoire	831
republic of the ivory coast	831
people's republic of china	44
republic of cuba	832
republic of cabo verde	539
republic of cyprus	833
federal republic of germany	439
kingdom of denmark	496
commonwealth of dominica	523
people's democratic republic of algeria	834
democratic and popular republic of algeria	834
arab republic of egypt	835
state of eritrea	836
federal democratic republic of ethiopia	837
republic of the fiji islands	551
federated states of micronesia	547
united kingdom of great britain	442
co-operative republic of guyana	838
cooperative republic of guyana	838
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	839
republic of croatia	508
state of israel	840
republic of iraq	841
islamic republic of iran	98
hashemite kingdom of jordan	842
union of the comoros	466
islamic federal republic of the comoros	466
federation of saint kitts and nevis	506
federation of saint christopher and nevis	506
saint christopher and nevis	506
democratic people's republic of korea	447
people's democratic republic of korea	447
republic of korea	111
principality of liechtenstein	843
democratic socialist republic of sri lanka	844
grand duchy of luxembourg	845
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	846
principality of monaco	847
republic of moldova	460
republic of north macedonia	451
republic of macedonia	451
republic of the union of myanmar	452
union of myanmar	452
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	488
islamic republic of mauritania	848
kingdom of the netherlands	443
federal democratic republic of nepal	849
independent state of papua new guinea	554
republic of the philippines	850
islamic republic of pakistan	851
republic of poland	500
commonwealth of puerto rico	477
state of palestine	169
republic of paraguay	852
kingdom of saudi arabia	478
saint helena and dependencies	853
republic of san marino	483
most serene republic of san marino	483
democratic republic of sao tome and principe	512
republic of el salvador	854
kingdom of eswatini	454
territory of the french southern and antarctic lands	535
french southern and antarctic lands	535
french southern and antarctic territories	535
republic of tajikistan	855
democratic republic of timor-leste	856
republic of türkiye	857
republic of china (taiwan)	450
taiwan, republic of china	450
taiwan (republic of china)	450
united republic of tanzania	207
oriental republic of uruguay	858
eastern republic of uruguay	858
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	458
virgin islands of the united states	245
virgin islands of great britain	859
socialist republic of viet nam	545
territory of the wallis and futuna islands	532
independent state of samoa	860
republic of yemen	861
republic of south africa	485
the emirates	246
antigua & barbuda	814
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	509
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	815
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	862
territory of norfolk island	863
overseas lands of french polynesia	864
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	484
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	449
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
bailiwick of guernsey	865
south georgia & south sandwich islands	866
south georgia and south sandwich islands	866
south georgia and the south sandwich is	866
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	867
heard and mcdonald islands	867
heard and mc donald islands	867
heard island and mc donald islands	867
republic of ireland	272
isle of mann	868
bailiwick of jersey	869
the comoros	275
st kitts-nevis	870
st kitts & nevis	870
st christopher and nevis	870
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
saint-martin	821
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
papua-new guinea	871
papua n.g	871
papua n. guinea	871
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
svalbard & jan mayen	872
svalbard and jan mayen islands	872
sao tome & principe	298
são tomé e príncipe	823
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	873
turks & caicos	874
turks and caicos	874
turks & caicos islands	874
french s. territories	300
timor-leste (east timor)	875
east timor (timor-leste)	875
türkiye (turkey)	876
turkey (türkiye)	876
trinidad & tobago	543
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
the ukraine	877
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
st vincent & grenadines	878
st vincent and grenadines	878
st vincent & the grenadines	878
saint vincent and grenadines	878
st. vincent/grenadines	878
venezuela, rb	308
venezuela, bolivarian rep. of	308
virgin islands (uk)	309
virgin islands, british	216
virgin islands (gb)	309
virgin islands (u.k.)	309
virgin islands, uk	309
virgin islands (united kingdom)	309
virgin islands (us)	310
virgin islands, u.s	461
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
wallis & futuna	879
wallis and futuna islands	879
wallis & futuna islands	879
republic of kosovo	880
kosovo (under unsc res. 1244)	880
kosovo (unscr 1244)	880
kosovo, republic of	880
s. africa	881
rep. south africa	881
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	882
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	883
kingdom of cambodia	884
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	885
federal republic of nigeria	886
rep. of singapore	325
republic of singapore	325
republic of senegal	887
republic of hungary	327
state of japan	328
the bermudas	331
san-marino	187
i.r. iran	334
iran i.r	334
iran, i.r	334
uae	335
un. arab emirates	335
antigua/barbuda	888
antigua & barb	888
bih	889
bosnia-herz	889
bosnia & herz	889
bosnia/herzegovina	889
drc	890
dem. rep. congo	890
dem. rep. of congo	890
dem. republic of congo	890
d.r.c	890
car	891
c. african rep	891
c. afr. rep	891
prc	892
frg	337
fed. rep. of germany	337
f.r. germany	337
dom. rep	893
fsm	338
micronesia, fed. sts	338
micronesia (fed. states)	338
fed. states of micronesia	338
uk	339
u.k	339
g.b	339
u.k. of great britain and northern ireland	339
utd. kingdom	339
gt. britain	339
gr. britain	339
un. kingdom	339
korea, dem. people's rep	340
dem. people's rep. of korea	340
korea, d.p.r	340
korea, dpr	340
korea, d.p.r.k	340
rok	894
korea, rep. of	894
korea, r.o	894
korea, rok	894
lao people's dem. rep	341
lao people's dr	341
f.y.r.o.m	342
n.z	895
n. zealand	895
png	343
p.n.g	343
ksa	344
k.s.a	344
s. arabia	344
k. of saudi arabia	344
tci	896
t&t	897
trin. & tob	897
roc	898
r.o.c	898
usa	899
us	899
u.s	899
u.s.a	899
u. s. a	899
united states (usa)	899
united states of america (usa)	899
svg	346
st. vincent & gren	346
bvi	347
b.v.i	347
br. virgin islands	347
u.s.v.i	348
rsa	900
r.s.a	900
s.a. (south africa)	900
st. kitts/nevis	901
p.r. (puerto rico)	902
s. sudan	903
egypt, arab rep	904
rep. of ireland	352
iran, islamic rep	905
rep. of moldova	906
united rep. of tanzania	353
tanzania, united rep	353
u.r. tanzania	353
haute-volta	356
republic of upper volta	356
republic of dahomey	357
zaïre	361
congo (zaire)	361
republic of zaire	361
congo-léopoldville	361
ubangi-shari	362
oubangui-chari	362
gdr	364
germany, east	364
germany, west	364
germany, federal republic of	364
germany, democratic republic	364
germany (east)	364
germany (west)	364
germany (federal republic of)	364
afars and issas	365
french territory of the afars and issas	365
french afars and issas	365
france, metropolitan	367
france (metropolitan)	367
people's republic of kampuchea	377
democratic republic of madagascar	388
union of burma	390
socialist republic of the union of burma	390
federation of malaya	392
south-west africa	393
united republic of tanganyika and zanzibar	404
democratic republic of vietnam	407
republic of vietnam	407
vietnam, democratic republic of	407
people's democratic republic of yemen	411
yemen, democratic	411
yemen, south	411
yemen, north	411
union of south africa	907
zimbabwe-rhodesia	413
bonaire, saint eustatius and saba	908
ashmore and cartier islands	416
federation of bosnia and herzegovina	417
saint eustatius	418
st. eustatius	418
england and wales	420
n. ireland	420
ireland, northern	420
ulster (northern ireland)	420
united kingdom (england)	420
uk (england)	420
saint kitts	425
saint christopher	425
saint-pierre	426
saint pierre island	426
saint vincent	909
st. helena, ascension und tristan da cunha	853
kongo (dem. rep.)	448
färöer-inseln	468
färöer inseln	468
åland-inseln	437
cayman-inseln	491
bonaire, sint eustatius und saba	480
heard- und mcdonaldinseln	502
amerikanische überseeinseln	210
saint-pierre und miquelon	822
salomon-inseln	179
brd	439
ddr	439
republik österreich	440
schweiz/suisse/svizzera	228
fürstentum liechtenstein	843
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	441
ver. staaten von amerika	441
großbritannien	71
vereinigtes königreich großbritannien und nordirland	442
vereinigtes königreich	71
das vereinigte königreich	442
ver. königreich	442
großbritannien und nordirland	442
königreich der niederlande	443
südkorea	111
korea süd	446
kongo, demokratische republik	448
kongo (demokratische republik)	448
kongo (republik)	495
kongo, republik	495
republik china (taiwan)	450
französische republik	230
russische föderation	176
weißrussland	453
elfenbeinküste	260
arabische republik ägypten	835
föderative republik brasilien	487
palästinensische gebiete	476
terres australes et antarctiques françaises	535
sainte-hélène, ascension et tristan da cunha	853
îles du cap-vert	539
île maurice	910
congo (rép. dém.)	448
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	911
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	464
confédération suisse	228
grand-duché de luxembourg	845
principauté de monaco	847
états-unis	441
états-unis d'amérique	211
les états-unis	441
é.-u	441
royaume-uni	71
grande-bretagne	442
royaume-uni de grande-bretagne et d'irlande du nord	442
écosse	442
république fédérale d'allemagne	439
rfa	439
allemagne (l')	439
république démocratique allemande	439
allemagne de l'est	439
allemagne de l'ouest	439
pays-bas	153
royaume des pays-bas	443
république démocratique du congo	484
rdc	448
r.d. congo	448
congo (république démocratique du)	448
congo, république démocratique du	448
rép. dém. du congo	448
république du zaïre	448
république du congo	449
congo (république du)	495
congo, république du	495
république de corée	446
corée	446
corée du sud	111
corée (république de)	446
corée, république de	446
république populaire démocratique de corée	447
corée du nord	110
corée (république populaire démocratique de)	447
république populaire de chine	445
république de chine	450
république de chine (taïwan)	450
république tchèque	51
tchéquie	444
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	831
côte-d'ivoire	260
république centrafricaine	39
rca	465
fédération de russie	486
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	440
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	834
états-unis du mexique	239
république argentine	226
république arabe d'égypte	835
république arabe syrienne	455
république islamique d'iran	456
iran (république islamique d')	456
république islamique de mauritanie	848
république bolivarienne du venezuela	458
venezuela (république bolivarienne du)	458
état plurinational de bolivie	475
bolivie (état plurinational de)	475
république démocratique populaire lao	457
lao (république démocratique populaire)	457
république-unie de tanzanie	520
tanzanie (république-unie de)	520
république de moldova	460
moldova (république de)	460
macédoine	451
macédoine du nord	131
ex-république yougoslave de macédoine	451
l'ex-république yougoslave de macédoine	451
république fédérative du brésil	487
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	858
royaume d'arabie saoudite	478
royaume hachémite de jordanie	842
république socialiste du viêt nam	545
viêt nam	217
république socialiste démocratique de sri lanka	844
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	476
palestine, état de	476
territoires palestiniens occupés	476
biélorussie	36
bélarus	453
cap-vert	48
micronésie	524
états fédérés de micronésie	547
micronésie (états fédérés de)	547
nouvelle-zélande	158
la réunion	292
ile de la réunion	912
guyane française	74
îles malouines	67
îles falkland (malvinas)	467
falkland (malvinas)	467
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	461
tierras australes y antárticas francesas	535
santa elena, ascensión y tristán de acuña	853
islas vírgenes del reino unido	859
congo (rep. dem.)	448
república libanesa	236
república kirguisa	235
república argelina democrática y popular	834
república árabe saharaui democrática	229
isla de la reunión	912
república popular de china	445
república de kazajstán	560
reino de españa	490
españa	63
méjico	239
méxico	144
estados unidos de américa	441
ee.uu	441
ee. uu	441
e.e.u.u	441
eua	441
e.u.a	441
estados unidos (ee.uu.)	441
gran bretaña	442
reino unido de gran bretaña e irlanda del norte	442
república federal de alemania	439
república democrática alemana	439
república argentina	226
república federativa del brasil	487
bolivia (estado plurinacional de)	475
república bolivariana de venezuela	458
venezuela (república bolivariana de)	458
república oriental del uruguay	858
república dominicana	56
rep. dominicana	913
r. dominicana	913
república de colombia	914
república del perú	559
el perú	559
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	445
china (república popular)	445
república de corea	111
corea (república de)	446
república popular democrática de corea	110
república de china	450
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	443
república democrática del congo	448
congo (república democrática del)	484
república del congo	495
república centroafricana	39
federación de rusia	486
federación rusa	486
república árabe siria	194
república árabe de egipto	835
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	520
república de sudáfrica	485
sudáfrica	222
ex-república yugoslava de macedonia	451
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	461
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	554
arabia saudí	478
república de filipinas	850
ceilán	844
sant'elena, ascensione e tristan da cunha	853
bonaire, sint eustatius e saba	480
isole minori esterne degli stati uniti d'america	438
bosnia-erzegovina	529
repubblica cinese (taiwan)	450
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	853
azerbeijão	915
azerbaijão	18
são vincente e granadinas	474
confederação suíça	228
república argelina democrática e popular	834
antártica	916
ilha da reunião	912
república oriental do uruguai	858
república federativa do brasil	487
estados unidos da américa	211
estados unidos (eua)	441
grã-bretanha	442
escócia	442
país de gales	442
reino unido da grã-bretanha e irlanda do norte	442
república federal da alemanha	439
países baixos	153
reino dos países baixos	443
república popular da china	445
república da coreia	446
coréia do sul	446
república popular democrática da coreia	447
coréia do norte	447
república democrática do congo	484
república do congo	449
república da china	450
república tcheca	444
tchéquia	444
chéquia	51
eslováquia	185
federação russa	486
federação da rússia	486
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	917
são martinho (parte holandesa)	918
são martinho (parte neerlandesa)	918
república democrática de timor-leste	856
república democrática de são tomé e príncipe	512
vietnã	545
irão	98
irã	456
polónia	166
polônia	500
macedónia	451
macedônia	451
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	485
santa sé	214
ålandeilanden	437
ålandseilanden	437
sint-helena, ascension en tristan da cunha	853
zuid-georgië en de zuidelijke sandwicheilanden	470
koninkrijk belgië	21
belgië	21
v.s.a	441
vsa	441
groot-brittannië	442
noord-ierland	442
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	502
förenta staternas mindre öar i oceanien och västindien	438
schweiziska edsförbundet	228
australiska statsförbundet	828
mexikos förenta stater	239
förenta staterna	441
amerikas förenta stater	441
förenade kungariket	442
förenade konungariket storbritannien och nordirland	442
förenade konungariket	442
förbundsrepubliken tyskland	439
nederländerna	153
konungariket nederländerna	443
förenade arabemiraten	6
den russiske føderation	486
nord-irland	442
sør-korea	111
nord-korea	110
kongo-kinshasa	484
kongo-brazzaville	449
den russiske føderasjon	486
etelämanner	916
saint helena, ascension ja tristan da cunha	853
grönlanti	78
iso-britannia	442
pohjois-irlanti	442
etelä-korea	446
pohjois-korea	447
venäjän federaatio	486
tšekin tasavalta	444
tšekki	51
etelä-afrikan tasavalta	485
stany zjednoczone ameryki północnej	441
zjednoczone królestwo	442
irlandia północna	442
zjednoczone królestwo wielkiej brytanii i irlandii północnej	442
rfn	439
nrd	439
republika włoska	234
królestwo niderlandów	443
republika słowacka	241
słowacja	185
chińska republika ludowa	445
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	447
republika południowej afryki	485
rpa	485
afryka południowa	485
zea	225
česká republika	51
česko	51
čr	444
slovenská republika	241
spojené státy	441
spojené státy americké	211
velká británie	442
spojené království	71
severní irsko	442
spojené království velké británie a severního irska	442
spolková republika německo	439
srn	439
německá demokratická republika	439
ndr	439
polská republika	500
rakouská republika	440
nizozemské království	443
nizozemí	443
čínská lidová republika	445
korejská republika	446
jižní korea	111
severní korea	110
korejská lidově demokratická republika	447
demokratická republika kongo	484
konžská republika	449
ruská federace	486
jihoafrická republika	222
jar	485
spojené arabské emiráty	6
sae	225
francouzská republika	230
italská republika	234
pobrežie slonoviny	260
šalamúnove ostrovy	179
vianočný ostrov	49
spojené štáty	211
spojené štáty americké	441
veľká británia	442
spojené kráľovstvo	71
škótsko	442
nemecká spolková republika	439
spolková republika nemecko	439
juhoafrická republika	485
kórejská republika	446
južná kórea	111
čínska ľudová republika	445
ruská federácia	486
yeşil burun	539
fransız güney ve antarktika toprakları	535
lihtenştayn	843
doğu timor	856
amerika birleşik devletleri küçük dış adaları	438
fildişi sahili	260
türkiye cumhuriyeti	857
t.c	857
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
i̇ngiltere	442
büyük britanya	442
i̇skoçya	442
kuzey i̇rlanda	442
büyük britanya ve kuzey i̇rlanda birleşik krallığı	442
çin halk cumhuriyeti	445
çhc	445
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	485
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	545
chxhcn việt nam	545
mỹ	211
hoa kỳ	441
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	441
anh	442
vương quốc anh	71
anh quốc	442
liên hiệp anh	442
vương quốc liên hiệp anh và bắc ireland	442
trung quốc	44
cộng hòa nhân dân trung hoa	445
đức	52
cộng hòa liên bang đức	439
pháp	69
hàn quốc	111
đại hàn dân quốc	446
triều tiên	110
bắc triều tiên	447
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	448
cộng hòa congo	495
cộng hòa séc	51
séc	444
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	445
rrc	445
uea	225
francia déli és antarktiszi területek	535
szent ilona-sziget	853
kókusz-szigetek	504
magyarország	91
magyar köztársaság	510
egyesült államok	441
amerikai egyesült államok	211
nagy-britannia	442
egyesült királyság	71
skócia	442
nagy-britannia és észak-írország egyesült királysága	442
német szövetségi köztársaság	439
németországi szövetségi köztársaság	439
ndk	439
kínai népköztársaság	445
dél-korea	111
koreai köztársaság	446
észak-korea	110
koreai népi demokratikus köztársaság	447
kongói demokratikus köztársaság	484
kongói köztársaság	449
cseh köztársaság	444
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	485
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	486
osztrák köztársaság	440
românia	174
republica românia	919
sua	441
s.u.a	441
scoția	442
țara galilor	442
regatul unit al marii britanii și irlandei de nord	442
republica federală germania	439
țările de jos	153
republica populară chineză	445
republica democratică congo	448
republica democrată congo	448
republica cehă	444
republica slovacă	241
federația rusă	486
fiđi	551
otok heard i otočje mcdonald	502
pitcairnovo otočje	528
tađikistan	855
cookovo otočje	534
južna georgija i otočje južni sandwich	470
sad	441
sjedinjene američke države	211
sjedinjene države	211
škotska	442
savezna republika njemačka	439
češka republika	444
češka	51
južnoafrička republika	222
južna afrika	485
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	535
nemačka	439
zda	441
združene države amerike	211
združene države	441
združeno kraljestvo	71
zvezna republika nemčija	439
združeni arabski emirati	6
jungtinės amerikos valstijos	441
jungtinės valstijos	211
jav	441
jungtinė karalystė	71
didžioji britanija	442
amerikas savienotās valstis	211
savienotās valstis	441
asv	441
lielbritānija	71
apvienotā karaliste	442
ameerika ühendriigid	211
ühendriigid	441
ühendkuningriik	442
estats units d'amèrica	441
escòcia	442
països baixos	153
principat d'andorra	826
lýðveldið ísland	920
bandaríkin	211
bandaríki norður-ameríku	441
stóra-bretland	442
niðurlönd	443
éire	93
poblacht na héireann	462
repubblika ta' malta	921
republika e shqipërisë	922
shqipëria	922
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	915
abş	211
o'zbekiston	213
o'zbekiston respublikasi	923
suid-afrika	222
republiek van suid-afrika	485
groot-brittanje	442
ålandské ostrovy	437
bermudské ostrovy	538
teritorium vánočního ostrova	481
dominikánské společenství	523
společenství dominika	523
dominické společenství	523
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	506
federace sv. kryštof a nevis	506
spojené státy mexické	239
republika myanmarský svaz	452
demokratická republika svatý tomáš a princův ostrov	512
demokratická republika východní timor	856
demokratická republika timor-leste	856
čínská republika	450
čínská republika (tchaj-wan)	450
menší odlehlé ostrovy spojených států amerických	438
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	554
středoafrická republika	39
alandské ostrovy	437
azerbajdžan	18
konžská demokratická republika	484
stredoafrická republika	39
teritórium vianočného ostrova	481
dominické spoločenstvo	523
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	442
severné írsko	442
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	502
kórejská ľudovodemokratická republika	447
kľdr	447
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	443
nezávislý štát papua-nová guinea	554
ostrovy saint pierre a miquelon	511
réunionský zámorský departmán	912
tokelauské ostrovy	473
čínska republika	450
menšie odľahlé ostrovy spojených štátov	438
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	828
wspólnota dominiki	523
republika dominikańska	913
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	528
wolne stowarzyszone państwo portoryko	477
republika środkowoafrykańska	39
republika chińska	450
republika chińska (tajwan)	450
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	924
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	442
kiinan tasavalta (taiwan)	450
pyhä istuin	244
dominica ühendus	523
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	442
šotimaa	442
põhja-iirimaa	442
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	528
hiina vabariik (taiwan)	450
ühendriikide väikesed hajasaared	438
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	450
kínai köztársaság (tajvan)	450
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	520
srednjoafrička republika	39
dominička zajednica	523
južna georgija i južni sendvički otoci	817
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	450
sjedinjene države amerike	441
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	461
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	856
mala udaljena ostrva sjedinjenih američkih država	438
mala udaljena ostrva sad-a	438
američka devičanska ostrva	461
devičanska ostrva amerike	245
bosna-hersek	529
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	523
dominika milletler topluluğu	523
falkland (malvina) adaları	467
falkland adaları	67
guernsey muhafızlığı	530
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	528
doğu timor demokratik cumhuriyeti	856
timor-leste demokratik cumhuriyeti	856
çin cumhuriyeti	450
çin cumhuriyeti (tayvan)	450
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	461
wallis ve futuna adaları bölgesi	532
land curaçao	925
commonwealth der nördlichen marianen	488
gebietskörperschaft saint-barthélemy	926
usa, kleinere ausgelagerte inseln	438
republik östlich des uruguay	858
übersee-département mayotte	533
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	529
territoire des îles cocos (keeling)	504
pays de curaçao	925
république démocratique et populaire d'algérie	834
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	511
groupe d'îles pitcairn	528
îles tokelau	473
territoire des îles wallis et futuna	532
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	504
paese di curaçao	925
federazione di saint christopher e nevis	506
repubblica orientale dell'uruguay	858
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	504
país de curazao	925
bailía de guernsey	530
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	482
república independiente y soberana de kiribati	531
federación de san cristóbal y nieves	506
federación de san cristóbal y nevis	506
república de la unión de myanmar	452
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	483
república de china en taiwán	450
alândia	437
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	480
bonaire, santo eustáquio e saba	480
território das ilhas cocos (keeling)	504
país de curaçao	925
ilha de curaçao	925
geórgia do sul e sandwich do sul	470
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	531
república da união de myanmar	452
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	910
sultanato de omã	927
sereníssima república de san marino	483
sereníssima república de são marinho	483
território das ilhas wallis e futuna	532
åland eilanden	437
samväldet dominica	523
sydgeorgien och sydsandwichöarna	817
förvaltningsområdet saint-martin	917
franska syd- och antarktisterritorierna	535
departementsområdet mayotte	533
republiken kina (taiwan)	450
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	480
bonaire, st. eustatius and saba	480
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	450
malvíny	467
bonaire, sint eustatius og saba	480
taiwan, den kinesiske provins	450
russiske føderation	486
taiwan, chinesische provinz	450
taiwan, provinz chinas	450
französisch-guyana	525
taiwán, provincia de china	450
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	450
taïwan, province de chine	450
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	859
bonaire, sveti eustahije i saba	480
tajvan, kineska provincija	450
američki mali izvanjski otoci	438
cocos (keeling) otoci	504
bonaire, saint eustatius és saba	480
bonaire, sint eustatius és saba	480
tajvan, kínai tartomány	450
zöld-foki-szigetek	539
szent ilona, ascension és tristan da cunha	853
taiwan, provincia della cina	450
franske sørlige territorier	535
mindre utenforliggende øyer til usa	438
bonaire, sint eustatius en saba	30
taiwan, provincie van china	450
cocoseilanden (keelingeilanden)	504
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	450
tajwan, prowincja chin	450
francuskie terytoria południowe	535
wyspy kokosowe (wyspy keelinga)	504
taiwan, província da china	450
formosa (taiwan)	450
azerbaidjão	915
bielo-rússia	453
ilha reunião	912
são marino	483
irã, república islâmica do	456
república islâmica do irã	456
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	480
republica centrafricană	39
republica central africană	465
coasta de fildeș	831
guiana franceză	525
guinea ecuatorială	546
republica populară democrată coreeană	447
republica chineză	450
insula crăciunului	481
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	450
bonaire, svätý eustach a saba	480
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	488
samojský nezávislý štát	860
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	480
tajvan, provinca kitajske	450
demokratična ljudska republika koreja	447
združeno kraljestvo velike britanije in severne irske	442
združene mehiške države	239
boner, sveti eustahije i saba	480
džersi	482
bonaire, sint eustatius och saba	480
taiwan, provins i kina	450
norfolköarna	469
saint helena, ascension och tristan da cunha	853
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	480
tayvan, çin eyaleti	450
fransız güney bölgeleri	535
yeşil burun adaları	539
i̇ngiliz virgin adaları	859
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	845
groussherzogtum lëtzebuerg	845
føroyar	468
repiblik d'ayiti	549
guåhån	928
sankattan siha na islas mariånas	488
islas mariånas	488
kòrsou	925
pais kòrsou	925
repoblikan'i madagasikara	550
malo sa'oloto tuto'atasi o sāmoa	860
sāmoa amelika	536
amelika sāmoa	536
repubulika y'u rwanda	911
republika y'uburundi	556
tetã paraguái	852
paraguái	852
timor lorosa'e	856
repúblika demokrátika timór-leste	856
elláda	232
bielaruś	453
toçikiston	855
zhōngguó	445
zhōnghuá rénmín gònghéguó	445
zhōnghuá mínguó	450
chosŏn minjujuŭi inmin konghwaguk	447
jumhuriyat misr al-arabiyah	835
al-mamlakah al-arabiyyah as-suudiyyah	478
al-arabiyah as-suudiyah	478
al-maghrib	846
al-mamlakah al-maghribiyah	846
al-jazair	834
al-djazaïr	834
al-imarat	225
dawlat al-kuwait	929
al-jumhuriyah al-lubnaniyah	236
al-urdun	842
al-iraq	841
jumhuriyat al-iraq	841
mamlakat al-bahrayn	930
jomhuri-ye eslami-ye iran	456
jomhūri-ye eslāmi-ye irān	456
albanië	656
algerië	670
amerikaans-samoa	738
argentinië	775
armenië	657
australië	659
bolivië	661
bosnië en herzegowina	660
brasilië	662
sentraal-afrikaanse republiek	740
cocos- (keeling) eilande	782
colombië	665
kroasië	686
ekwatoriaal-guinee	682
ethiopië	674
faroëreilande	741
frans-guyana	763
frans-polinesië	767
gambië	680
georgië	742
guinee-bissau	787
haïti	806
indië	687
indonesië	745
italië	765
jordanië	746
suid-korea	690
kirgisië	774
liberië	691
libië	693
maleisië	703
mauritanië	699
mikronesië	676
mongolië	697
mianmar (birma)	696
namibië	704
nieu-kaledonië	705
nieu-seeland	709
nigerië	706
macedonië	749
noordelike mariana-eilande	750
noorweë	751
papoea-nieu-guinee	768
roemenië	769
saoedi-arabië	754
slowenië	715
somalië	717
suid-georgië en die suidelike sandwicheilande	744
sirië	720
tanzanië	728
oos-timor	757
tunisië	725
turkmenië	801
turks- en caicoseilande	756
oekraïne	729
viëtnam	733
britse maagde-eilande	783
amerikaanse maagde-eilande	786
wes-sahara	672
zambië	736
ålandeilande	759
sint barthélemy	760
serwië	714
suid-soedan	718
birləşmiş ərəb əmirlikləri	647
əfqanıstan	563
amerika samoası	738
aland adaları	759
banqladeş	569
belçika	739
bolqarıstan	574
sent-bartelemi	760
bermud adaları	772
karib niderlandı	652
baham adaları	761
buve adası	571
kokos (kilinq) adaları	782
konqo - kinşasa	586
mərkəzi afrika respublikası	740
konqo - brazzavil	585
i̇sveçrə	644
kotd'ivuar	588
kuk adaları	587
çili	581
çin	582
kabo-verde	578
milad adası	583
çex respublikası	591
dominikan respublikası	594
i̇spaniya	641
folklend adaları	597
farer adaları	741
birləşmiş krallıq	780
gürcüstan	742
fransa qvianası	763
cəbəllütariq	743
yunanıstan	602
cənubi corciya və cənubi sendviç adaları	744
qvineya-bisau	787
herd və makdonald adaları	605
macarıstan	608
i̇ndoneziya	745
i̇rlandiya	610
i̇srail	764
men adası	653
britaniyanın hind okeanı ərazisi	572
i̇raq	776
i̇ran	784
i̇slandiya	609
i̇taliya	765
i̇ordaniya	746
qırğızıstan	774
komor adaları	584
sent-kits və nevis	632
şimali koreya	747
küveyt	613
kayman adaları	579
qazaxıstan	766
sent-lusiya	633
lixtenşteyn	794
şri-lanka	799
lüksemburq	748
mərakeş	623
marşal adaları	620
şimali makedoniya	749
şimali marian adaları	750
maldiv adaları	619
norfolk adası	625
norveç	751
fransa polineziyası	767
papua-yeni qvineya	768
polşa	753
müqəddəs pyer və mikelon	634
pitkern adaları	628
rumıniya	769
səudiyyə ərəbistanı	754
solomon adaları	640
seyşel adaları	637
i̇sveç	755
müqəddəs yelena	631
svalbard və yan-mayen	643
syerra-leone	770
san-tome və prinsipi	636
sint-marten	771
törks və kaykos adaları	756
çad	580
fransanın cənub əraziləri	600
şərqi timor	757
türkmənistan	801
türkiyə	646
abş-a bağlı kiçik adacıqlar	648
amerika birləşmiş ştatları	781
özbəkistan	649
sent-vinsent və qrenadinlər	635
britaniyanın virgin adaları	783
abş virgin adaları	786
emirelezhioù arab unanet	647
arc'hantina	775
saint-barthélemy	760
bonaire, sint eustatius ha saba	652
inizi cocos (keeling)	782
sahara ar c'hornôg	672
inizi maloù	597
frañs	599
rouantelezh-unanet	780
gwiana c'hall	763
ginea ar c'heheder	682
ginea-bissau	787
saint kitts ha nevis	632
santez-lusia	633
mec'hiko	621
kaledonia-nevez	705
izelvroioù	708
zeland-nevez	709
polinezia c'hall	767
papoua-ginea nevez	768
sant-pêr-ha-mikelon	634
reünion	713
saint helena, ascension, ha tristan da cunha	631
são tomé ha príncipe	636
douaroù aostral hag antarktikel frañs	600
inizi minor a-bell stadoù-unanet	648
stadoù-unanet	781
inizi gwerc'h breizhveurat	783
inizi gwerc'h ar stadoù unanet	786
američka samoa	738
azerbejdžan	567
bangladeš	569
kokosova (kilingova) ostrva	782
švicarska	644
obala slonovače	588
čile	581
božićna ostrva	583
njemačka	668
džibuti	593
alžir	670
španija	641
fidži	598
grčka	602
južna džordžija i južna sendvička ostrva	744
gvineja-bisao	787
hong kong (sar kina)	607
džerzi	688
kambodža	575
lihtenštajn	794
šri lanka	799
sv. martin	654
maršalova ostrva	620
makao (sar kina)	617
norveška	751
sejšeli	637
švedska	755
slovačka	639
južni sudan	718
čad	580
francuske južne teritorije	600
tadžikistan	724
istočni timor	757
američka vanjska ostrva	648
britanska djevičanska ostrva	783
američka djevičanska ostrva	786
åland, illes	759
albània	656
algèria	670
antàrtida	564
aràbia saudita	754
armènia	657
austràlia	659
àustria	566
bèlgica	739
benín	791
bielorússia	762
bolívia	661
bòsnia i hercegovina	660
bulgària	574
caiman, illes	579
canadà	577
centreafricana, república	740
christmas, illa	583
cocos, illes	782
colòmbia	665
congo, república del	585
congo, república democràtica del	586
cook, illes	587
costa d'ivori	588
croàcia	686
dominicana, república	594
emirats àrabs units	647
eslovàquia	639
eslovènia	715
estats units (eua)	781
estònia	596
etiòpia	674
fèroe, illes	741
finlàndia	675
frança	599
gàmbia	680
geòrgia	742
geòrgia del sud i sandwich del sud, illes	744
grècia	602
groenlàndia	603
república de guinea	604
haití	806
heard, illa i mcdonald, illes	605
illes perifèriques menors dels eua	648
índia	687
indonèsia	745
islàndia	609
itàlia	765
japó	689
jordània	746
letònia	614
líban	615
libèria	691
líbia	693
lituània	616
macedònia del nord	749
malàisia	703
malvines, illes	597
mariannes septentrionals, illes	750
marshall, illes	620
mauritània	699
mèxic	621
micronèsia, estats federats de	676
moçambic	624
moldàvia	622
mònaco	694
mongòlia	697
namíbia	704
níger	795
nigèria	706
norfolk, illa	625
nova caledònia	705
panamà	811
perú	752
pitcairn, illes	628
polinèsia francesa	767
polònia	753
reunió, illa de la	713
sàhara occidental	672
saint kitts i nevis	632
saint-pierre i miquelon	634
saint vincent i les grenadines	635
salomó	640
salvador, el	719
samoa nord-americana	738
são tomé i príncipe	636
sèrbia	714
síria	720
somàlia	717
sud-àfrica	735
suècia	755
suïssa	644
swazilàndia	721
tailàndia	723
tanzània	728
territori britànic de l'oceà índic	572
tunísia	725
turks i caicos, illes	756
txèquia	591
ucraïna	729
vaticà, ciutat del	606
veneçuela	732
verges britàniques, illes	783
verges nord-americanes, illes	786
zàmbia	736
afghánistán	563
ålandy	759
albánie	656
alžírsko	670
americká samoa	738
americké panenské ostrovy	786
arménie	657
austrálie	659
ázerbájdžán	567
bangladéš	569
bělorusko	762
bhútán	570
bolívie	661
bouvetův ostrov	571
brazílie	662
britské indickooceánské území	572
britské panenské ostrovy	783
černá hora	695
čína	582
dánsko	592
džibutsko	593
ekvádor	671
faerské ostrovy	741
falklandy (malvíny)	597
filipíny	627
francouzská guyana	763
francouzská jižní a antarktická území	600
francouzská polynésie	767
grónsko	603
heardův ostrov a mcdonaldovy ostrovy	605
indonésie	745
irák	776
írán	784
itálie	765
jižní georgie a jižní sandwichovy ostrovy	744
jižní súdán	718
jordánsko	746
kajmanské ostrovy	579
kazachstán	766
keňa	612
kokosové ostrovy	782
kyrgyzstán	774
libérie	691
lichtenštejnsko	794
lotyšsko	614
maďarsko	608
mauritánie	699
menší odlehlé ostrovy usa	648
mikronésie	676
německo	668
nepál	792
nigérie	706
nová kaledonie	705
nový zéland	709
omán	785
pákistán	778
palestinská autonomie	626
papua-nová guinea	768
pobřeží slonoviny	588
rovníková guinea	682
řecko	602
saint-pierre a miquelon	634
saúdská arábie	754
severní makedonie	749
severní mariany	750
somálsko	717
súdán	642
svatá helena, ascension a tristan da cunha	631
svatá lucie	633
svatý bartoloměj	760
svatý kryštof a nevis	632
svatý martin (francouzská část)	654
svatý martin (nizozemská část)	771
svatý tomáš a princův ostrov	636
svatý vincenc a grenadiny	635
sýrie	720
šalamounovy ostrovy	640
španělsko	641
špicberky a jan mayen	643
šrí lanka	799
švédsko	755
švýcarsko	644
tádžikistán	724
tchaj-wan	727
turkmenistán	801
uzbekistán	649
vánoční ostrov	583
vatikán	606
východní timor	757
západní sahara	672
camerŵn	576
ynysoedd cocos (keeling)	782
congo, gweriniaeth ddemocrataidd y	586
ynysoedd y falkland (malvinas)	597
holy see (dinas-wladwriaeth y fatican)	606
gwlad yr iâ	609
iran, gweriniaeth islamaidd	784
micronesia, gwladwriaethau ffederal o	676
moldofa, gweriniaeth	622
gogledd macedonia, gweriniaeth	749
saint kitts a nevis	632
saint pierre a miquelon	634
taiwan, talaith china	727
tanzania, gweriniaeth unedig	728
wcráin	729
uda	781
mân ynysoedd allanol yr unol daleithiau	648
ynysoedd virgin, prydeinig	783
ynysoedd virgin, u.s	786
ynysoedd åland	759
bonaire, sint eustatius a saba	652
saint martin (rhan ffrangeg)	654
sint maarten (rhan iseldireg)	771
østrig	566
bosnien-hercegovina	660
caymanøerne	579
juløen	583
cocosøerne	782
cookøerne	587
ækvatorialguinea	682
falklandsøerne	597
færøerne	741
grækenland	602
grønland	603
heard-øen og mcdonald-øerne	605
marshalløerne	620
palæstina	626
rumænien	769
saint kitts og nevis	632
saint-pierre og miquelon	634
saint vincent og grenadinerne	635
são tomé og príncipe	636
saudi-arabien	754
salomonøerne	640
østtimor	757
turks- og caicosøerne	756
usa's ydre småøer	648
britiske jomfruøer	783
amerikanske jomfruøer	786
ålandsøerne	759
saint martin (fransk side)	654
saint martin (hollandsk side)	771
ägypten	595
amerikanisch-samoa	738
äquatorialguinea	682
äthiopien	674
dänemark	592
färöer	741
französisch-guayana	763
französisch-polynesien	767
französische süd- und antarktisgebiete	600
grönland	603
nördliche marianen	750
österreich	566
staat palästina	626
papua-neuguinea	768
rumänien	769
são tomé und príncipe	636
st. helena	631
st. kitts und nevis	632
st. lucia	633
st. vincent und die grenadinen	635
südafrika	735
südgeorgien und die südlichen sandwichinseln	744
südsudan	718
syrien, arabische republik	720
tansania, vereinigte republik	728
türkei	646
turks- und caicosinseln	756
falkland islands (malvinas)	597
holy see (vatican city state)	606
korea, republic of	690
micronesia, federated states of	676
moldova, republic of	622
the republic of north macedonia	749
afganistán	563
antártida	564
azerbaiyán	567
bélgica	739
bután	570
territorio británico del océano índico	572
camerún	576
canadá	577
islas caimán	579
islas cocos (keeling)	782
etiopía	674
gabón	601
hungría	608
irán	784
japón	689
kazajistán	766
kirguistán	774
república democrática popular de lao	777
líbano	615
malí	808
mónaco	694
pakistán	778
panamá	811
reunión	713
rumanía	769
santa helena, ascensión y tristán de acuña	631
saint kitts y nevis	632
santa lucía	633
san pedro y miquelón	634
santo tomé y príncipe	636
islas salomón	640
sudán	642
taiwán	727
tayikistán	724
túnez	725
turquía	646
islas åland	759
bonaire, san eustaquio y saba	652
saint martin (francesa)	654
sint maarten (neerlandesa)	771
sudán del sur	718
alžeeria	670
aomen - hiina erihalduspiirkond	617
araabia ühendemiraadid	647
aserbaidžaan	567
bouvet'i saar	571
bonaire, sint eustatius ja saba	652
ekvatoriaal-guinea	682
fääri saared	741
gröönimaa	603
hongkong - hiina erihalduspiirkond	607
ida-timor	757
jõulusaar	583
kõrgõzstan	774
küpros	590
liibüa	693
lõuna-georgia ja lõuna-sandwichi saared	744
läti	614
lääne-sahara	672
paapua uus-guinea	768
prantsuse lõunaalad	600
prantsuse polüneesia	767
põhja-makedoonia	749
põhja-mariaanid	750
saint kitts ja nevis	632
saint pierre ja miquelon	634
saint vincent ja grenadiinid	635
são tomé ja príncipe	636
seišellid	637
lõuna-sudaan	718
süüria	720
šveits	644
tai	723
tšaad	580
tšehhi	591
tšiili	581
türgi	646
türkmenistan	801
uus-kaledoonia	705
uus-meremaa	709
ühendriikide hajasaared	648
cocosak (keeling uharteak)	782
vatikanoa (egoitza santua)	606
santa helena, ascension eta tristan da cunha	631
saint kitts eta nevis	632
saint-pierre eta mikelune	634
saint vincent eta grenadinak	635
åland uharteak	759
bonaire, san eustakio eta saba	652
san martin (frantsesa)	654
san martin (herbeheretarra)	771
azerbaidžan	567
bouvet'nsaari	571
brittiläinen intian valtameren alue	572
brittiläiset neitsytsaaret	783
etelä-afrikka	735
etelä-georgia ja eteläiset sandwichsaaret	744
etelä-sudan	718
färsaaret	741
itä-timor	757
itävalta	566
länsi-sahara	672
papua-uusi-guinea	768
pohjois-makedonia	749
pohjois-mariaanit	750
päiväntasaajan guinea	682
ranskan eteläiset alueet	600
saint-pierre ja miquelon	634
saint vincent ja grenadiinit	635
tšad	580
turks- ja caicossaaret	756
uusi-kaledonia	705
uusi-seelanti	709
valko-venäjä	762
venäjä	630
algérie	670
samoa américaines	738
antigua-et-barbuda	565
azerbaïdjan	567
bahreïn	568
bénin	791
bosnie-herzégovine	660
île bouvet	571
brésil	662
océan indien britannique	572
îles caïmans	579
île christmas	583
îles cocos	782
îles cook	587
équateur	671
égypte	595
guinée équatoriale	682
érythrée	673
éthiopie	674
îles féroé	741
polynésie française	767
terres australes françaises	600
géorgie	742
grèce	602
guinée	604
guinée-bissau	787
îles heard-et-macdonald	605
saint-siège (vatican)	606
israël	764
jamaïque	611
koweït	613
libéria	691
îles marshall	620
népal	792
nouvelle-calédonie	705
nigéria	706
niué	796
île norfolk	625
îles mariannes du nord	750
norvège	751
papouasie-nouvelle-guinée	768
pérou	752
îles pitcairn	628
sainte-hélène	631
saint-christophe-et-niévès	632
sainte-lucie	633
saint-pierre-et-miquelon	634
saint-vincent-et-les-grenadines	635
saint-marin	809
são tomé-et-principe	636
sénégal	716
slovénie	715
îles salomon	640
géorgie du sud-et-les îles sandwich du sud	744
svalbard et île jan mayen	643
royaume d'eswatini	721
suède	755
taïwan	727
république unie de tanzanie	728
thaïlande	723
trinité-et-tobago	645
turkménistan	801
îles turques-et-caïques	756
îles mineures éloignées des états-unis	648
ouzbékistan	649
wallis-et-futuna	650
yémen	651
bonaire, saint-eustache et saba	652
île de man	653
monténégro	695
saint-martin (partie française)	654
saint-martin (partie néerlandaise)	771
an afganastáin	563
an albáin	656
an ailgéir	670
samó meiriceánach	738
andóra	758
angóla	658
antigua agus barbúda	565
an airgintín	775
an airméin	657
arúba	931
an astráil	659
an asarbaiseáin	567
na bahámaí	761
bairéin	568
an bhanglaidéis	569
barbadós	788
an bhealarúis	762
an bheilís	664
beirmiúda	772
an bhútáin	570
an bhoisnia agus an heirseagaivéin	660
an bhotsuáin	663
oileán bouvet	571
an bhrasaíl	662
críoch aigéan indiach na breataine	572
brúiné	573
an bhulgáir	574
buircíne fasó	804
an bhurúin	805
an chambóid	575
camarún	576
oileáin cayman	579
poblacht na hafraice láir	740
poblacht na síne	582
an tsín	582
oileán na nollag	583
oileáin cocos (keeling)	782
an cholóim	665
oileáin chomóra	584
poblacht an chongó	585
an congó	585
poblacht dhaonlathach an chongó	586
oileáin cook	587
cósta ríce	666
cósta eabhair	588
an cósta eabhair	588
an chróit	686
cúba	589
eacuadór	671
an éigipt	595
an tsalvadóir	719
an ghuine mheánchiorclach	682
an eiritré	673
an eastóin	596
an aetóip	674
oileáin fháclainne (malvinas)	597
oileáin fharó	741
fidsí	598
guáin na fraince	763
polainéis na fraince	767
críocha deisceartacha na fraince	600
an ghabúin	601
an ghearmáin	668
gána	679
giobráltar	743
an ghréig	602
greanáda	677
guadalúip	681
an ghuáin	685
háití	806
oileán heard agus oileáin mcdonald	605
cathair na vatacáine	606
hondúras	773
an ungáir	608
an íoslainn	609
an indinéis	745
poblacht ioslamach na hiaráine	784
an iaráin	784
an iaráic	776
an iodáil	765
iamáice	611
an tseapáin	689
an iordáin	746
an chasacstáin	766
an chéinia	612
cireabaití	807
an chóiré thuaidh	747
an chóiré theas	690
poblacht na cóiré	690
an chóiré	690
cuáit	613
an chirgeastáin	774
an liobáin	615
leosóta	692
an libéir	691
lichtinstéin	794
an liotuáin	616
an mhaláiv	702
oileáin mhaildíve	619
mailí	808
málta	789
oileáin marshall	620
an mháratáin	699
oileán mhuirís	701
micrinéis, stáit chónaidhme	676
an mholdóiv	622
monacó	694
an mhongóil	697
maracó	623
mósaimbíc	624
maenmar (burma)	696
nárú	810
an ísiltír	708
an nua-chaladóin	705
an nua-shéalainn	709
an nígir	795
an nigéir	706
oileán norfolk	625
poblacht iarthar na macadóine	749
an mhacadóin thuaidh	749
oileáin mariana thuaidh	750
óman	785
an phacastáin	778
stát na palaistíne	626
an phalaistín	626
nua-ghuine phapua	768
peiriú	752
na hoileáin fhilipíneacha	627
oileáin pitcairn	628
an phortaingéil	711
pórtó ríce	710
an rómáin	769
an rúis	630
cónaidhm na rúise	630
saint kitts agus nevis	632
saint pierre agus miquelon	634
saint vincent agus na greanáidíní	635
samó	798
san mairíne	809
são tomé agus príncipe	636
an araib shádach	754
an tseineagáil	716
na séiséil	637
singeapór	638
an tslóvaic	639
an tslóivéin	715
oileáin sholamón	640
an tsomáil	717
an tseoirsia theas agus oileáin sandwich theas	744
an spáinn	641
srí lanca	799
an tsúdáin	642
an eilvéis	644
taiwan, cúige na síne	727
an táidsíceastáin	724
poblacht aontaithe na tansáine	728
an tansáin	728
an téalainn	723
tíomór-leste	757
tóga	722
oileáin na tríonóide agus tobága	645
an túinéis	725
an tuircméanastáin	801
oileáin na dturcach agus caicos	756
an úcráin	729
aontas na néimíríochtaí arabacha	647
an ríocht aontaithe	780
an bhreatain mhór	780
stáit aontaithe mheiriceá	781
stáit aontaithe	781
sam	781
s.a.m	781
oileáin imeallacha stáit aontaithe	648
an úisbéiceastáin	649
vanuatú	803
veiniséala	732
vítneam	733
oileáin bhriotanacha na maighdean	783
oileáin mheiriceánacha na maighdean	786
an sahára thiar	672
éimin	651
an tsiombáib	737
oileáin åland	759
oileáin aland	759
bonaire, sint eustatius agus saba	652
geansaí	678
oileán mhanann	653
geirsí	688
montainéagró	695
saint martin (cuid na fraince)	654
sint maarten (cuid na hísiltíre)	771
an tsúdáin theas	718
acerbaixán	567
belarús	762
bélxica	739
bhután	570
territorio británico do océano índico	572
illas caimán	579
illas cocos (keeling)	782
congo (república democrática do)	586
güiana francesa	763
alemaña	668
güiana	685
república de haití	806
xapón	689
casaquistán	766
república popular e democrática de corea	747
kirguizistán	774
república das maldivas	619
república das illas marshall	620
níxer	795
paquistán	778
papúa nova guinea	768
romanía	769
santa helena, ascensión e tristan da cunha	631
saint kitts e nevis	632
san pedro e miquelón	634
san tomé e príncipe	636
illas salomón	640
suráfrica	735
ucraína	729
illas virxes británicas	783
sáhara occidental	672
illas åland	759
bonaire, san eustaquio e saba	652
san martiño (francesa)	654
sudán do sur	718
caina, sin	582
tsibiran cocos (keeling)	782
masar, misira	595
izira'ila	764
burma, miyamar	696
sham, siriya	720
tsibirin åland	759
bonaire, sint eustatius da saba	652
saint martin (bangaren faransa)	654
sint maarten (sashin yaren mutanen holland)	771
ålandski otoci	759
kokosovi (keelingovi) otoci	782
kongo - kinshasa	586
kongo - brazzaville	585
božićni otok	583
španjolska	641
maršalovi otoci	620
mjanmar (burma)	696
palestinsko područje	626
francuski južni i antarktički teritoriji	600
mali udaljeni otoci sad-a	648
afganisztán	563
albánia	656
algéria	670
antigua és barbuda	565
argentína	775
örményország	657
ausztrália	659
azerbajdzsán	567
bahama-szigetek	761
fehéroroszország	762
bosznia-hercegovina	660
bouvet-sziget	571
brazília	662
brit indiai-óceáni terület	572
bulgária	574
zöld-foki köztársaság	578
kajmán-szigetek	579
csád	580
kína	582
karácsony-sziget	583
kókusz (keeling)-szigetek	782
comore-szigetek	584
cook-szigetek	587
elefántcsontpart	588
horvátország	686
dánia	592
egyenlítői-guinea	682
észtország	596
etiópia	674
falkland-szigetek	597
feröer	741
fidzsi-szigetek	598
finnország	675
franciaország	599
francia polinézia	767
francia déli területek	600
grúzia	742
németország	668
ghána	679
gibraltár	743
görögország	602
bissau-guinea	787
heard-sziget és mcdonald-szigetek	605
indonézia	745
írország	610
olaszország	765
japán	689
jordánia	746
kazahsztán	766
kirgizisztán	774
lettország	614
litvánia	616
észak-macedónia	749
madagaszkár	618
maldív-szigetek	619
marshall-szigetek	620
mauritánia	699
mexikó	621
mikronéziai szövetségi államok	676
mongólia	697
marokkó	623
új-kaledónia	705
új-zéland	709
norfolk-sziget	625
északi-mariana-szigetek	750
norvégia	751
pakisztán	778
pápua új-guinea	768
fülöp-szigetek	627
pitcairn-szigetek	628
lengyelország	753
portugália	711
románia	769
oroszország	630
saint kitts és nevis	632
saint vincent és a grenadine-szigetek	635
são tomé és príncipe	636
szaudi-arábia	754
szenegál	716
seychelle-szigetek	637
szingapúr	638
szlovákia	639
szlovénia	715
salamon-szigetek	640
szomália	717
déli-georgia és déli-sandwich-szigetek	744
spanyolország	641
szudán	642
spitzbergák és jan mayen	643
szváziföld	721
svédország	755
svájc	644
szíria	720
tádzsikisztán	724
tanzánia	728
thaiföld	723
kelet-timor	757
tokelau-szigetek	800
trinidad és tobago	645
tunézia	725
törökország	646
türkmenisztán	801
turks- és caicos-szigetek	756
az amerikai egyesült államok lakatlan külbirtokai	648
üzbegisztán	649
brit virgin-szigetek	783
amerikai virgin-szigetek	786
wallis és futuna	650
nyugat-szahara	672
man-sziget	653
montenegró	695
szent márton-sziget (francia rész)	654
szent márton-sziget (holland rész)	771
dél-szudán	718
koszovó	793
kepulauan cocos (keeling)	782
kepulauan falkland(malvinas)	597
saint kitts dan nevis	632
saint pierre dan miquelon	634
saint vincent dan the grenadines	635
sameinuðu arabísku furstadæmin	647
antígva og barbúda	565
albanía	656
armenía	657
suðurskautslandið	564
bandaríska samóa	738
austurríki	566
ástralía	659
álandseyjar	759
aserbaísjan	567
bosnía og hersegóvína	660
belgía	739
búrkína fasó	804
búlgaría	574
búrúndí	805
bermúda	772
brúnei	573
bólivía	661
brasilía	662
bútan	570
hvíta-rússland	762
belís	664
kókoseyjar	782
lýðstjórnarlýðveldið kongó	586
mið-afríkulýðveldið	740
kongó	585
fílabeinsströndin	588
cooks-eyjar	587
síle	581
kamerún	576
kólumbía	665
kosta ríka	666
kúba	589
grænhöfðaeyjar	578
jólaeyja	583
kípur	590
tékkland	591
þýskaland	668
djibútí	593
danmörk	592
dóminíka	669
dóminíska lýðveldið	594
alsír	670
vestur-sahara	672
spánn	641
eþíópía	674
fídjíeyjar	598
míkrónesía	676
færeyjar	741
georgía	742
franska gvæjana	763
gíbraltar	743
grænland	603
gambía	680
gínea	604
gvadelúpeyjar	681
miðbaugs-gínea	682
suður-georgía og suður-sandvíkureyjar	744
gínea-bissá	787
gvæjana	685
króatía	686
haítí	806
indónesía	745
írland	610
ísrael	764
mön	653
írak	776
íran	784
ísland	609
ítalía	765
jamaíka	611
jórdanía	746
kenía	612
kambódía	575
kíribatí	807
kómoreyjar	584
sankti kristófer og nevis	632
norður-kórea	747
suður-kórea	690
kúveit	613
cayman-eyjar	579
líbanon	615
sankti lúsía	633
srí lanka	799
líbería	691
lesótó	692
litháen	616
lúxemborg	748
líbía	693
mónakó	694
moldóva	622
norður-makedónía	749
mongólía	697
makaó	617
norður-maríanaeyjar	750
máritanía	699
máritíus	701
maldívur	619
malaví	702
mexíkó	621
malasía	703
mósambík	624
namibía	704
nýja-kaledónía	705
nígería	706
níkaragva	707
naúrú	810
nýja-sjáland	709
franska pólýnesía	767
papúa nýja-gínea	768
pólland	753
púertó ríkó	710
palestína	626
portúgal	711
palá	790
paragvæ	712
rúmenía	769
serbía	714
rússland	630
rúanda	797
sádi-arabía	754
salómonseyjar	640
seychelles-eyjar	637
súdan	642
svíþjóð	755
singapúr	638
slóvenía	715
svalbarði	643
slóvakía	639
síerra leóne	770
san marínó	809
sómalía	717
súrínam	779
suður-súdan	718
saó tóme og prinsípe	636
sýrland	720
esvatíní	721
turks- og caicoseyjar	756
frönsku suðlægu landsvæðin	600
tógó	722
taíland	723
tadsíkistan	724
tókelá	800
austur-tímor	757
túrkmenistan	801
túnis	725
trínidad og tóbagó	645
túvalú	802
taívan	727
tansanía	728
úkraína	729
úganda	730
smáeyjar bandaríkjanna	648
úrúgvæ	731
úsbekistan	649
vatíkanið	606
sankti vinsent og grenadínur	635
venesúela	732
bresku jómfrúaeyjar	783
bandarísku jómfrúaeyjar	786
víetnam	733
vanúatú	803
wallis- og fútúnaeyjar	650
samóa	798
kósovó	793
suður-afríka	735
sambía	736
isole åland	759
isole fær øer	741
territori britannici dell'oceano indiano	572
perù	752
saint pierre e miquelon	634
sant'elena, isola di ascensione e tristan da cunha	631
saint vincent e grenadine	635
samoaya amerîkanî	738
anguîla	655
antarktîka	564
antîgua û berbûda	565
arjentîn	775
arûba	931
bangladeş	569
belarûs	762
belçîka	739
belîze	664
bênîn	791
bermûda	772
bûtan	570
bolîvya	661
bosniya û herzegovîna	660
brazîl	662
erdê okyanûsa hindî ya brîtanî	572
brûney	573
burkîna faso	804
burundî	805
kamerûn	576
giravên kaymanê	579
komara afrîkaya navend	740
şîle	581
çîn	582
girava sersalê	583
giravên cocos (keeling)	782
kongo - kînşasa	586
giravên cook	587
kosta rîka	666
peravê diranfîl	588
kûba	589
kîpros	590
danîmarka	592
cîbûtî	593
domînîka	669
komara domînîk	594
gîneya rojbendî	682
erîtrea	673
giravên malvîn	597
giravên feroe	741
fîjî	598
fînlenda	675
guyanaya fransî	763
polînezyaya fransî	767
erdên başûr ên fransî	600
cîbraltar	743
grînlenda	603
gîne	604
gîne-bissau	787
haîtî	806
girava heard û giravên mcdonald	605
vatîkan	606
hondûras	773
îslenda	609
îndonezya	745
îran	784
îrlenda	610
îsraêl	764
îtalya	765
jamaîka	611
kirîbatî	807
korêya bakur	747
korêya başûr	690
lîberya	691
lîbya	693
lîtvanya	616
lûksembûrg	748
malawî	702
maldîv	619
malî	808
giravên marşal	620
morîtanya	699
maurîtius	701
meksîk	621
mîkronezya	676
mozambîk	624
myanmar (birmanya)	696
namîbya	704
naûrû	810
kaledonyaya nû	705
nû zelenda	709
nîkaragua	707
nîjer	795
nîjerya	706
niûe	796
giravên bakurê marianan	750
norwêc	751
xakên filistînî	626
papua gîneya nû	768
perû	752
filîpîn	627
giravên pitcairn	628
portûgal	711
porto rîko	710
rûsya	630
ezîze helena	631
saint kitts û nevîs	632
saint-pierre û miquelon	634
saint vincent û giravên grenadîn	635
san marîno	809
sao tome û prînsîpe	636
erebistana siyûdî	754
seyşel	637
singapûr	638
giravên salomon	640
afrîkaya başûr	735
south georgia û giravên sandwich-a başûr	744
srî lanka	799
sûdan	642
sûrînam	779
svalbard û jan mayen	643
swazîlenda	721
swêd	755
swîsre	644
sûrî	720
tacîkistan	724
tîmora-leste	757
trînîdad û tobago	645
tûnis	725
giravên turk û kaîkos	756
tûvalû	802
ûganda	730
ûkrayna	729
emîrtiyên erebî yên yekbûyî	647
keyaniya yekbûyî	780
dewletên yekbûyî yên amerîkayê	781
giravên derveyî piçûk ên dewletên yekbûyî	648
ûrûguay	731
ûzbêkistan	649
vanûatû	803
vîetnam	733
giravên virgin, brîtanî	783
giravên virgin, u.s	786
wallis û futuna	650
zîmbabwe	737
giravên åland	759
bonaire, sint eustatius û saba	652
saint martin (beşa fransî)	654
sint maarten (beşa hollandî)	771
sûdana başûr	718
jungtiniai arabų emyratai	647
armėnija	657
alandų salos	759
azerbaidžanas	567
bangladešas	569
brunėjus	573
karibų nyderlandai	652
buvė sala	571
kokosų (kilingo) salos	782
kongas-kinšasa	586
centrinės afrikos respublika	740
kongas-brazavilis	585
šveicarija	644
čilė	581
kamerūnas	576
žaliasis kyšulys	578
kalėdų sala	583
čekija	591
džibutis	593
alžyras	670
vakarų sachara	672
eritrėja	673
fidžis	598
farerų salos	741
prancūzija	599
prancūzijos gviana	763
gvinėja	604
pusiaujo gvinėja	682
pietų džordžija ir pietų sandvičo salos	744
bisau gvinėja	787
hondūras	773
indijos vandenyno britų sritis	572
džersis	688
šiaurės korėja	747
pietų korėja	690
kaimanų salos	579
lichtenšteinas	794
maršalo salos	620
šiaurės makedonija	749
mianmaras (birma)	696
marianos šiaurinės salos	750
niujė	796
prancūzijos polinezija	767
papua naujoji gvinėja	768
seišeliai	637
švedija	755
singapūras	638
šv. elenos sala	631
slovėnija	715
siera leonė	770
pietų sudanas	718
san tomė ir prinsipė	636
čadas	580
prancūzijos pietų sritys	600
tadžikija	724
rytų timoras	757
turkmėnistanas	801
jungtinių valstijų mažosios tolimosios salos	648
vatikano miesto valstybė	606
šventasis vincentas ir grenadinai	635
didžiosios britanijos mergelių salos	783
jungtinių valstijų mergelių salos	786
volisas ir futūna	650
pietų afrika	735
zimbabvė	737
apvienotie arābu emirāti	647
afganistāna	563
albānija	656
armēnija	657
argentīna	775
austrālija	659
azerbaidžāna	567
bangladeša	569
beļģija	739
bulgārija	574
senbartelmī	760
bolīvija	661
nīderlandes karību salas	652
brazīlija	662
butāna	570
buvē sala	571
botsvāna	663
kanāda	577
kokosu (kīlinga) salas	782
kongo (kinšasa)	586
centrālāfrikas republika	740
kongo (brazavila)	585
šveice	644
kotdivuāra	588
čīle	581
kamerūna	576
ķīna	582
ziemsvētku sala	583
čehija	591
vācija	668
džibutija	593
dānija	592
dominikāna	594
alžīrija	670
ēģipte	595
rietumsahāra	672
spānija	641
mikronēzija	676
fēru salas	741
grenāda	677
francijas gviāna	763
gērnsija	678
gibraltārs	743
ekvatoriālā gvineja	682
grieķija	602
dienviddžordžija un dienvidsendviču salas	744
gvineja-bisava	787
gajāna	685
ķīnas īpašās pārvaldes apgabals honkonga	607
hērda sala un makdonalda salas	605
horvātija	686
ungārija	608
indonēzija	745
īrija	610
izraēla	764
indijas okeāna britu teritorija	572
irāka	776
irāna	784
itālija	765
džērsija	688
jordānija	746
japāna	689
kirgizstāna	774
ziemeļkoreja	747
kazahstāna	766
libāna	615
sentlūsija	633
lihtenšteina	794
šrilanka	799
libērija	691
lībija	693
senmartēna	654
māršala salas	620
ziemeļmaķedonija	749
mjanma (birma)	696
ķīnas īpašās pārvaldes apgabals makao	617
ziemeļu marianas salas	750
mauritānija	699
maurīcija	701
maldīvija	619
malāvija	702
namībija	704
nigēra	795
nigērija	706
nīderlande	708
norvēģija	751
nepāla	792
jaunzēlande	709
omāna	785
francijas polinēzija	767
papua-jaungvineja	768
filipīnas	627
pakistāna	778
senpjēra un mikelona	634
pitkērnas salas	628
palestīna	626
portugāle	711
rumānija	769
saūda arābija	754
zālamana salas	640
seišelu salas	637
sudāna	642
singapūra	638
sv.helēnas sala	631
slovēnija	715
svalbāra un jana majena sala	643
slovākija	639
sanmarīno	809
senegāla	716
somālija	717
dienvidsudāna	718
sintmārtena	771
sīrija	720
tērksas un kaikosas salas	756
čada	580
francijas dienvidjūru teritorija	600
tadžikistāna	724
turkmenistāna	801
trinidāda un tobāgo	645
taivāna	727
tanzānija	728
asv mazās aizjūras salas	648
uzbekistāna	649
vatikāns	606
sentvinsenta un grenadīnas	635
venecuēla	732
britu virdžīnas	783
asv virdžīnas	786
dienvidāfrikas republika	735
congo - kinshasa	586
congo - brazzaville	585
kepulauan georgia selatan & sandwich selatan	744
kepulauan heard & mcdonald	605
kepulauan terpencil a.s	648
saint vincent dan grenadines	635
kepulauan virgin a.s	786
l-afganistan	563
l-albanija	656
l-alġerija	670
is-samoa amerikana	738
l-angola	658
l-antartika	564
l-arġentina	775
l-armenja	657
l-awstralja	659
l-awstrija	566
l-ażerbajġan	567
il-bahamas	761
il-bahrain	568
il-bangladesh	569
il-belarussja	762
il-belġju	739
il-belize	664
il-benin	791
il-bhutan	570
il-bolivja	661
il-bożnija-ħerzegovina	660
il-botswana	663
gżira bouvet	571
il-brażil	662
territorju brittaniku tal-oċean indjan	572
il-brunei	573
il-bulgarija	574
il-burkina faso	804
il-burundi	805
il-kambodja	575
il-kamerun	576
il-kanada	577
il-gżejjer cayman	579
ir-repubblika ċentru-afrikana	740
iċ-chad	580
iċ-ċili	581
iċ-ċina	582
il-gżira christmas	583
gżejjer cocos (keeling)	782
il-kolombja	665
il-kongo - brazzaville	585
ir-repubblika demokratika tal-kongo	586
gżejjer cook	587
il-costa rica	666
il-kosta tal-avorju	588
il-kroazja	686
ċipru	590
ir-repubblika ċeka	591
id-danimarka	592
il-djibouti	593
ir-repubblika dominicana	594
l-ekwador	671
l-eġittu	595
il-guinea ekwatorjali	682
l-eritrea	673
l-estonja	596
l-etjopja	674
il-gżejjer falkland	597
il-gżejjer faeroe	741
fiġi	598
il-finlandja	675
il-guyana franċiża	763
polineżja franċiża	767
it-territorji franċiżi tan-nofsinhar	600
il-gabon	601
il-gambja	680
il-georgia	742
il-ġermanja	668
il-ghana	679
ġibiltà	743
il-greċja	602
il-gwatemala	683
il-guinea	604
il-guinea-bissau	787
il-guyana	685
il-haiti	806
il-gżejjer heard u l-gżejjer mcdonald	605
l-istat tal-belt tal-vatikan	606
il-honduras	773
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	607
l-ungerija	608
l-iżlanda	609
l-indja	687
l-indoneżja	745
l-iran	784
l-iraq	776
l-irlanda	610
iżrael	764
l-italja	765
il-ġamajka	611
il-ġappun	689
il-ġordan	746
il-każakistan	766
il-kenja	612
il-korea ta' fuq	747
il-korea t'isfel	690
il-kuwajt	613
il-kirgiżistan	774
il-laos	777
il-latvja	614
il-libanu	615
il-lesoto	692
il-liberja	691
il-libja	693
il-liechtenstein	794
il-litwanja	616
il-lussemburgu	748
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	617
il-malawi	702
il-malasja	703
il-maldivi	619
il-mali	808
gżejjer marshall	620
il-mauritania	699
il-messiku	621
il-mikroneżja	676
il-moldova	622
il-mongolja	697
il-marokk	623
il-mozambique	624
il-myanmar/burma	696
in-namibja	704
in-nepal	792
in-netherlands	708
in-nikaragwa	707
in-niġer	795
in-niġerja	706
gżira norfolk	625
il-maċedonja ta' fuq	749
ġżejjer mariana tat-tramuntana	750
in-norveġja	751
l-oman	785
il-pakistan	778
it-territorji palestinjani	626
il-panama	811
il-paragwaj	712
il-perù	752
il-filippini	627
gżejjer pitcairn	628
il-polonja	753
il-portugall	711
il-qatar	629
ir-rumanija	769
ir-russja	630
ir-rwanda	797
saint kitts u nevis	632
saint pierre u miquelon	634
saint vincent u l-grenadini	635
são tomé u príncipe	636
l-arabja sawdija	754
is-senegal	716
is-seychelles	637
is-slovakkja	639
is-slovenja	715
il-gżejjer solomon	640
is-somalja	717
l-afrika t'isfel	735
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	744
is-sri lanka	799
is-sudan	642
is-suriname	779
l-eswatini	721
l-iżvezja	755
l-iżvizzera	644
is-sirja	720
it-tajwan	727
it-taġikistan	724
it-tanzanija	728
it-tajlandja	723
it-togo	722
it-tokelau	800
it-tuneżija	725
it-turkija	646
it-turkmenistan	801
il-gżejjer turks u caicos	756
l-uganda	730
l-ukrajna	729
l-emirati għarab magħquda	647
ir-renju unit	780
l-istati uniti	781
l-istati uniti tal-amerka	781
il-gżejjer minuri mbiegħda tal-istati uniti	648
l-urugwaj	731
l-użbekistan	649
il-venezwela	732
il-vjetnam	733
il-gżejjer verġni brittaniċi	783
il-gżejjer verġni tal-istati uniti	786
is-saħara tal-punent	672
il-jemen	651
iż-żambja	736
iż-żimbabwe	737
il-gżejjer aland	759
in-netherlands tal-karibew	652
il-montenegro	695
is-serbja	714
is-sudan t'isfel	718
il-kosovo	793
østerrike	566
bosnia-hercegovina	660
bouvetøya	571
kokosøyene	782
cookøyene	587
christmasøya	583
vest-sahara	672
falklandsøyene	597
mikronesiaføderasjonen	676
færøyene	741
ekvatorial-guinea	682
sør-georgia og de søre sandwichøyene	744
heard- og mcdonald-øyene	605
caymanøyene	579
marshalløyene	620
nord-makedonia	749
nord-marianene	750
ny-caledonia	705
papua ny-guinea	768
de okkuperte palestinske områdene	626
salomonøyene	640
sør-sudan	718
sint maarten (nederlandsk del)	771
turks- og caicosøyene	756
søre franske territorier	600
øst-timor	757
usa, mindre, utenforliggende øyer	648
saint vincent og grenadinene	635
jomfruøyene (britisk)	783
jomfruøyene (usa)	786
wallis- og futunaøyene	650
sør-afrika	735
republiek albanië	656
republiek armenië	657
gemenebest van australië	659
gemenebest van de bahama's	761
bahama's	761
republiek wit-rusland	762
bosnië en herzegovina	660
bosnië-herzegovina	660
federale republiek brazilië	662
brazilië	662
republiek kaapverdië	578
kaapverdië	578
centraal-afrikaanse republiek	740
republiek kroatië	686
kroatië	686
republiek equatoriaal-guinea	682
equatoriaal-guinea	682
federale democratische republiek ethiopië	674
faeröer	741
frans-polynesië	767
republiek guinee-bissau	787
coöperatieve republiek guyana	685
republiek haïti	806
republiek indonesië	745
staat israël	764
hasjemitisch koninkrijk jordanië	746
kirgizië	774
staat libië	693
islamitische republiek mauritanië	699
federale staten van micronesië	676
micronesië	676
republiek moldavië	622
moldavië	622
republiek namibië	704
nieuw-caledonië	705
nieuw-zeeland	709
republiek noord-macedonië	749
noord-macedonië	749
onafhankelijke staat papoea-nieuw-guinea	768
papoea-nieuw-guinea	768
sint-helena	631
federatie saint kitts en nevis	632
saint kitts en nevis	632
saint-pierre en miquelon	634
saint vincent en de grenadines	635
democratische republiek são tomé en principe	636
são tomé en principe	636
koninkrijk saudi-arabië	754
saudi-arabië	754
republiek slovenië	715
slovenië	715
federale republiek somalië	717
zuid-afrika	735
zuid-georgia en de zuidelijke sandwicheilanden	744
syrië	720
democratische republiek timor-leste	757
republiek tunesië	725
tunesië	725
turks- en caicoseilanden	756
sint-maarten (frans deel)	654
sint-maarten (franse antillen)	654
collectiviteit van sint-maarten	654
republiek servië	714
servië	714
sint maarten (nederlands deel)	771
republiek zuid-soedan	718
zuid-soedan	718
kokosøyane	782
cookøyane	587
falklandsøyane	597
færøyane	741
sør-georgia og de søre sandwichøyane	744
heard- og mcdonald-øyane	605
caymanøyane	579
marshalløyane	620
nord-marianane	750
dei okkuperte palestinske områda	626
salomonøyane	640
turks- og caicosøyane	756
aust-timor	757
usa, mindre, utanforliggande øyar	648
saint vincent og grenadinane	635
jomfruøyane (britisk)	783
jomfruøyane (usa)	786
wallis- og futunaøyane	650
de franske sørterritorier	600
heard- og mcdonaldøyene	605
norfolkøya	625
det palestinske området	626
pitcairnøyene	628
st. vincent og grenadinene	635
sør-georgia og sør-sandwichøyene	744
usas ytre øyer	648
de britiske jomfruøyene	783
de amerikanske jomfruøyene	786
samoa amerykańskie	738
azerbejdżan	567
białoruś	762
bośnia i hercegowina	660
bułgaria	574
kambodża	575
republika zielonego przylądka	578
wyspa bożego narodzenia	583
wybrzeże kości słoniowej	588
dżibuti	593
gwinea równikowa	682
fidżi	598
francuskie terytoria południowe i antarktyczne	600
węgry	608
włochy	765
łotwa	614
macedonia północna	749
mołdawia	622
mariany północne	750
papua-nowa gwinea	768
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	631
saint vincent i grenadyny	635
wyspy świętego tomasza i książęca	636
słowenia	715
południowa afryka	735
georgia południowa i sandwich południowy	744
tadżykistan	724
dalekie wyspy mniejsze stanów zjednoczonych	648
wyspy dziewicze stanów zjednoczonych	786
czarnogóra	695
afeganistão	563
albânia	656
antígua e barbuda	565
arábia saudita	754
argélia	670
arménia	657
austrália	659
áustria	566
bielorrússia	762
bósnia-herzegovina	660
butão	570
cazaquistão	766
colômbia	665
croácia	686
eslovénia	715
estónia	596
finlândia	675
gabão	601
gâmbia	680
geórgia	742
geórgia do sul e ilhas sandwich do sul	744
grécia	602
gronelândia	603
guiné	604
guiné-bissau	787
guiné equatorial	682
iémen	651
ilhas åland	759
ilhas caimão	579
ilhas cocos (keeling)	782
ilhas faroé	741
ilhas salomão	640
ilhas virgens britânicas	783
indonésia	745
islândia	609
itália	765
japão	689
jordânia	746
letónia	614
lituânia	616
madagáscar	618
malásia	703
maláui	702
maurícia	701
mauritânia	699
mianmar (birmânia)	696
micronésia	676
moçambique	624
moldávia	622
nicarágua	707
nova caledónia	705
nova zelândia	709
omã	785
países baixos caribenhos	652
papua-nova guiné	768
paquistão	778
polinésia francesa	767
quénia	612
quirguistão	774
camarões	576
reunião	713
roménia	769
santa lúcia	633
são bartolomeu	760
são cristóvão e neves	632
são martinho	4
são vicente e granadinas	635
sérvia	714
somália	717
essuatíni	721
sudão	642
sudão do sul	718
suécia	755
suíça	644
tailândia	723
tajiquistão	724
tanzânia	728
território britânico do oceano índico	572
terras austrais e antárticas francesas	600
territórios palestinos	626
turquemenistão	801
ucrânia	729
uzbequistão	649
zâmbia	736
zimbábue	737
antigua și barbuda	565
samoa americană	738
insulele åland	759
bosnia și herțegovina	660
sfântul bartolomeu	760
insulele cocos (keeling)	782
elveția	644
sahara occidentală	672
franța	599
guyana franceză	763
guineea ecuatorială	682
georgia de sud și insulele sandwich de sud	744
guineea-bissau	787
r.a.s. hong kong a chinei	607
insula heard și insulele mcdonald	605
croația	686
kârgâzstan	774
saint kitts și nevis	632
sfânta lucia	633
sfântul martin	654
r.a.s. macao a chinei	617
noua zeelandă	709
polinezia franceză	767
papua-noua guinee	768
saint-pierre și miquelon	634
arabia saudită	754
sfânta elena	631
svalbard și jan mayen	643
sao tomé și príncipe	636
insulele turks și caicos	756
teritoriile australe și antarctice franceze	600
trinidad și tobago	645
insulele îndepărtate ale s.u.a	648
statul cetății vaticanului	606
saint vincent și grenadinele	635
wallis și futuna	650
albánsko	656
arménsko	657
antarktída	564
rakúsko	566
svätý bartolomej	760
karibské holandsko	652
švajčiarsko	644
estónsko	596
západná sahara	672
španielsko	641
fínsko	675
mikronézia	676
francúzsko	599
gruzínsko	742
francúzska guayana	763
grécko	602
južná georgia a južné sandwichove ostrovy	744
hongkong – oao číny	607
chorvátsko	686
írsko	610
britské indickooceánske územie	572
svätý krištof a nevis	632
svätá lucia	633
lichtenštajnsko	794
líbya	693
čierna hora	695
svätý martin (fr.)	654
severné macedónsko	749
macao – oao číny	617
severné mariány	750
maurícius	701
nová kaledónia	705
nórsko	751
francúzska polynézia	767
papua nová guinea	768
poľsko	753
palestínske územia	626
saudská arábia	754
svätá helena	631
san maríno	809
južný sudán	718
svätý tomáš a princov ostrov	636
salvádor	719
svätý martin (hol.)	771
sýria	720
francúzske južné a antarktické územia	600
východný timor	757
turkménsko	801
menšie odľahlé ostrovy usa	648
svätý vincent a grenadíny	635
južná afrika	735
ameriška samoa	738
ålandski otoki	759
demokratična republika kongo	586
centralnoafriška republika	740
švica	644
slonokoščena obala	588
božični otok	583
nemčija	668
alžirija	670
grčija	602
južna georgia in južni sandwichevi otoki	744
hrvaška	686
madžarska	608
saint kitts in nevis	632
črna gora	695
norfolški otok	625
saint pierre in miquelon	634
slovaška	639
francosko južno ozemlje	600
turčija	646
stranski zunanji otoki združenih držav	648
saint vincent in grenadine	635
britanski deviški otoki	783
ameriški deviški otoki	786
južnoafriška republika	735
jasiiradaha cocos (keeling)	782
gini-bisaaw	787
israa'iil	764
jasiiradaha åland	759
bonaire, sint eustatius iyo saba	652
saint martin (qayb faransiis ah)	654
sint maarten (qaybta nederlandka)	771
shqipëri	656
andorrë	758
angolë	658
anguilë	655
antarktidë	564
argjentinë	775
arubë	931
belgjikë	739
bosnjë & hercegovinë	660
botsvanë	663
kepi i gjelbër	578
republika afrikano-qendrore	740
kinë	582
ishujt kokos (kiling)	782
kongo-brazavil	585
kosta rikë	666
bregu i fildishtë	588
kubë	589
republika çeke	591
danimarkë	592
dominikë	669
finlandë	675
francë	599
guajana frënge	763
polinezia frënge	767
territoret frënge jugore	600
groenlandë	603
grenadë	677
guatemalë	683
guinea-bisau	787
guajanë	685
ishujt hërd & mekdonald	605
rva i hong kongut kinë	607
islandë	609
irlandë	610
xhamajkë	611
rva i makaos kinë	617
maltë	789
martinikë	698
meksikë	621
mianmar (burma)	696
holandë	708
zelandë e re	709
ishujt veriorë mariana	750
ruandë	797
shën helena	631
shën kits e nevis	632
shën luçia	633
shën pier dhe mikëlon	634
shën vinsent & grenadinet	635
sao tome & prinsipe	636
afrikë e jugut	735
xhorxha jugore dhe ishujt sanduiç të jugut	744
spanjë	641
sri lankë	799
svalbard & zhan majen	643
zvicër	644
tajlandë	723
ishujt turk & kaikos	756
ugandë	730
ukrainë	729
mbretëria e bashkuar	780
ishujt e përtejmë shba-së	648
venezuelë	732
ishujt e virgjër britanikë	783
ishujt e virgjër amerikanë	786
sahara perëndimore	672
gërnsi	678
xhërsi	688
shën bartolomeo	760
shën martin	4
österrike	566
bonaire, saint eustatius och saba	652
bouvetön	571
kokosöarna	782
cooköarna	587
julön	583
västsahara	672
falklandsöarna	597
färöarna	741
heard- och mcdonaldsöarna	605
saint kitts och nevis	632
caymanöarna	579
saint martin (franska delen)	654
marshallöarna	620
norfolkön	625
saint-pierre och miquelon	634
pitcairnöarna	628
palestinska territoriet, ockuperade	626
salomonöarna	640
são tomé och príncipe	636
sint maarten (nederländska delen)	771
turks- och caicosöarna	756
franska södra territorierna	600
tokelauöarna	800
östtimor	757
usa:s yttre öar	648
saint vincent och grenadinerna	635
brittiska jungfruöarna	783
amerikanska jungfruöarna	786
wallis- och futunaöarna	650
kongo, jamhuri ya kidemokrasia	586
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	747
korea kusini, jamhuri	690
saint vincent na grenadines	635
ngwane, ufalme wa eswatini	721
tanzania, jamhuri ya muungano	728
bonaire, saint-eustache na saba	652
mtakatifu-barthélemy	760
saint-martin (sehemu ya kifaransa)	654
saint-martin (sehemu ya uholanzi)	771
birleşen arap emiratlary	647
angilýa	655
albaniýa	656
awstriýa	566
awstraliýa	659
azerbaýjan	567
bosniýa we gertsegowina	660
belgiýa	739
burkina-faso	804
bolgariýa	574
bahreýn	568
sen-bartelemi	760
bruneý	573
boliwiýa	661
boneýr, sint-estatius we saba	652
braziliýa	662
belarusiýa	762
şweýsariýa	644
kot-d'iwuar	588
kitaý	582
kolumbiýa	665
kosta-rika	666
kabo-werde	578
kýurasao	667
çehiýa	591
germaniýa	668
daniýa	592
estoniýa	596
müsür	595
eritriýa	673
ispaniýa	641
efiopiýa	674
finlandiýa	675
mikroneziýa	676
fransiýa	599
beýik britaniýa	780
gruziýa	742
grenlandiýa	603
gambiýa	680
gwineýa	604
ekwatorial gwineýa	682
gretsiýa	602
günorta jorjiýa we günorta sandwiç adalary	744
gwineýa-bisau	787
gaýana	685
horwatiýa	686
wengriýa	608
indoneziýa	745
irlandiýa	610
ysraýyl	764
hindi ummanynda britaniýa teritoriýasy	572
islandiýa	609
italiýa	765
ýamaýka	611
iordaniýa	746
ýaponiýa	689
keniýa	612
sent-kits we newis	632
demirgazyk koreýa	747
günorta koreýa	690
kuweýt	613
kaýman adalary	579
sent-lýusiýa	633
lihtenşteýn	794
liberiýa	691
lýuksemburg	748
latwiýa	614
liwiýa	693
moldowiýa	622
çernogoriýa	695
sent-marten	654
marşall adalary	620
demirgazyk makedoniýa	749
mýanma	696
mongoliýa	697
mawritaniýa	699
mawrikiý	701
malaýziýa	703
namibiýa	704
täze kaledoniýa	705
nigeriýa	706
gollandiýa	708
norwegiýa	751
täze zelandiýa	709
fransuz polineziýasy	767
papua – täze gwineýa	768
sen-pýer we mikelon	634
puerto-riko	710
palestina döwleti	626
portugaliýa	711
paragwaý	712
reýunion	713
ruminiýa	769
serbiýa	714
rossiýa	630
seýşel adalary	637
şwesiýa	755
keramatly ýelena adasy	631
sloweniýa	715
swalbard we ýan-maýen	643
slowakiýa	639
sierra-leone	770
günorta sudan	718
san-tome we prinsipi	636
siriýa	720
terks we kaýkos adalary	756
fransiýanyň günorta we antarktika sebitleri	600
taýland	723
täjigistan	724
gündogar timor	757
türkiýe	646
taýwan	727
tanzaniýa	728
abş-nyň daşky kiçi adalary	648
urugwaý	731
özbegistan	649
sent-winsent we grenadin	635
britaniýa wirgin adalary	783
abş-nyň wirgin adalary	786
wýetnam	733
ýemen	651
maýotta	734
günorta afrika respublikasy	735
zambiýa	736
amerikan samoası	738
åland adaları	759
saint barthelemy	760
bouvet adası	571
cocos (keeling) adaları	782
kongo - kinşasa	586
kongo - brazavil	585
i̇sviçre	644
cook adaları	587
şili	581
küba	589
christmas adası	583
güney kıbrıs rum kesimi	590
mısır	595
batı sahara	672
i̇spanya	641
faroe adaları	741
gürcistan	742
fransız guyanası	763
cebelitarık	743
güney georgia ve güney sandwich adaları	744
gine-bissau	787
çin hong kong öyb	607
heard adası ve mcdonald adaları	605
hırvatistan	686
i̇rlanda	610
man adası	653
britanya hint okyanusu toprakları	572
i̇zlanda	609
i̇talya	765
ürdün	746
kırgızistan	774
kamboçya	575
saint kitts ve nevis	632
cayman adaları	579
lübnan	615
lüksemburg	748
fas	623
karadağ	695
marshall adaları	620
moğolistan	697
çin makao öyb	617
kuzey mariana adaları	750
fransız polinezyası	767
saint pierre ve miquelon	634
pitcairn adaları	628
filistin bölgeleri	626
sırbistan	714
seyşeller	637
svalbard ve jan mayen adaları	643
güney sudan	718
são tomé ve príncipe	636
turks ve caicos adaları	756
fransız güney toprakları	600
abd uzak adaları	648
özbekistan	649
saint vincent ve grenadinler	635
britanya virjin adaları	783
wallis ve futuna adaları	650
afg'oniston	563
boneyr, sint-estatius va saba	652
kokos (kiling) orollari	782
kongo – kinshasa	586
kongo – brazzavil	585
kot-d'ivuar	588
g'arbiy sahroi kabir	672
gvineya-bisau	787
gonkong (xitoy mmh)	607
qirg'iziston	774
sent-kits va nevis	632
qozog'iston	766
sent-lyusiya	633
shri-lanka	799
sent-martin	654
myanma (birma)	696
makao (xitoy mmh)	617
papua – yangi gvineya	768
sen-pyer va mikelon	634
svalbard va yan-mayen	643
san-tome va prinsipi	636
amerika qo'shma shtatlari	781
sent-vinsent va grenadin	635
antigua và barbuda	565
bỉ	739
bosnia và herzegovina	660
đảo bouvet	571
lãnh thổ ấn độ dương thuộc anh	572
quần đảo cayman	579
cộng hòa trung phi	740
đảo giáng sinh	583
quần đảo cocos (keeling)	782
công-gô	585
cộng hòa dân chủ công-gô	586
quần đảo cook	587
đan mạch	592
cộng hòa dominica	594
ai cập	595
quần đảo falkland (malvinas)	597
quần đảo faroe	741
phần lan	675
guyane thuộc pháp	763
polynésie thuộc pháp	767
vùng đất phía nam và châu nam cực thuộc pháp	600
hy lạp	602
đảo heard và quần đảo mcdonald	605
tòa thánh (thành phố vatican)	606
hồng kông	607
ấn độ	687
cộng hòa hồi giáo iran	784
nhật bản	689
cô-oét	613
cộng hòa dân chủ nhân dân lào	777
bắc macedonia	749
bán đảo mã lai	703
quần đảo marshall	620
liên bang micronesia	676
cộng hoà moldova	622
mông cổ	697
ma-rốc	623
đảo norfolk	625
quần đảo bắc mariana	750
lãnh thổ palestine, bị chiếm đóng	626
bồ đào nha	711
nga	630
saint kitts và nevis	632
saint pierre và miquelon	634
saint vincent và grenadines	635
sao tome và principe	636
quần đảo solomon	640
nam georgia và quần đảo nam sandwich	744
tây ban nha	641
svalbard và jan mayen	643
thụy điển	755
thụy sĩ	644
cộng hòa arab syrian	720
cộng hòa thống nhất tanzania	728
thái lan	723
trinidad và tobago	645
thổ nhĩ kỳ	646
quần đảo turks và caicos	756
quần đảo nhỏ hẻo lánh của hoa kỳ	648
quần đảo virgin, anh	783
quần đảo virgin, hoa kỳ	786
lãnh thổ quần đảo wallis và futuna	650
tây sahara	672
quần đảo aland	759
bonaire, sint eustatius và saba	652
đảo man	653
saint martin (phần pháp)	654
sint maarten (phần hà lan)	771
bouvet-eiland	571
brits-indiese oseaangebied	572
tsjeggië	591
noord-mariane-eilande	750
klein afgeleë eilande van die vsa	648
vsa se maagde-eilande	786
çexiya	591
honq konq xüsusi i̇nzibati rayonu çin	607
makao xi̇r çin	617
douaroù aostral frañs	600
myanmar (birmania)	696
tiriadoù palestina	626
ar reünion	713
saint-helena	631
inizi diabell ar stadoù-unanet	648
inizi gwerc'h breizh-veur	783
inizi åland	759
sant-bertele	760
sant-martin	654
božićno ostrvo	583
kokosova (keelingova) ostrva	782
južna džordžija i južna sendvič ostrva	744
república centreafricana	740
illes cocos (keeling)	782
illes fèroe	741
terres australs antàrtiques franceses	600
ciutat del vaticà	606
hong kong (rae xina)	607
macau (rae xina)	617
myanmar (birmània)	696
illa de la reunió	713
aràbia saudí	754
illes salomó	640
illes geòrgia del sud i sandwich del sud	744
illes verges britàniques	783
zimbàbue	737
illes åland	759
carib neerlandès	652
kongo – brazzaville	585
falklandské ostrovy	597
francouzská jižní území	600
hongkong – zao číny	607
macao – zao číny	617
myanmar (barma)	696
palestinská území	626
svatá helena	631
karibské nizozemsko	652
svatý martin (francie)	654
svatý martin (nizozemsko)	771
y congo - brazzaville	585
y congo - kinshasa	586
saint vincent a'r grenadines	635
bouvetøen	571
juleøen	583
de palæstinensiske områder	626
south georgia og de sydlige sandwichøer	744
amerikanske oversøiske øer	648
de britiske jomfruøer	783
de amerikanske jomfruøer	786
palästinensische autonomiegebiete	626
palästina	626
ålandinseln	759
baréin	568
bangladés	569
brunéi	573
guinea-bisáu	787
rae de hong kong (china)	607
rae de macao (china)	617
san cristóbal y nieves	632
islas menores alejadas de ee. uu	648
islas vírgenes de ee. uu	786
caribe neerlandés	652
san bartolomé	760
san martín	654
bouvet' saar	571
myanmar (birma)	696
ük	780
cocos (keeling) uharteak	782
kookossaaret (keelingsaaret)	782
ranskan eteläiset ja antarktiset alueet	600
hongkong – kiinan erityishallintoalue	607
macao – kiinan erityishallintoalue	617
etelä-georgia ja eteläiset sandwichinsaaret	744
territoire britannique de l'océan indien	572
r.a.s. chinoise de hong kong	607
r.a.s. chinoise de macao	617
r.-u	780
îles åland	759
pays-bas caribéens	652
samó mheiriceá	738
angaíle	655
congó-brazzaville	585
oileáin fháclainne	597
críocha francacha dheisceart an domhain	600
sainréigiún riaracháin hong cong, daonphoblacht na síne	607
sainréigiún riaracháin macao, daonphoblacht na síne	617
an mhicrinéis	676
na hoileáin mháirianacha thuaidh	750
oileáin palau	790
na críocha palaistíneacha	626
san héilin	631
san críostóir-nimheas	632
san uinseann agus na greanáidíní	635
oileáin sholaimh	640
esuaitíní	721
an téaváin	727
tíomór thoir	757
tócalá	800
oileán na tríonóide agus tobága	645
oileáin imeallacha s.a.m	648
vailís agus futúna	650
an ísiltír chairibeach	652
cúrasó	667
kazakistán	766
saint pierre et miquelon	634
taxiquistán	724
tsibirai cocos (keeling)	782
isra'ila	764
rukunin tsibirin u.s	648
tsibirai na åland	759
ƙasar curaçao	667
san barthélemy	760
francuski južni teritoriji	600
južna georgia i otoci južni sandwich	744
kongó – brazzaville	585
kongó – kinshasa	586
feröer szigetek	741
makaó kkt	617
palesztin autonómia	626
saint-pierre és miquelon	634
szaúd-arábia	754
svalbard és jan mayen	643
az usa lakatlan külbirtokai	648
åland-szigetek	759
holland karib-térség	652
saint vincent dan grenadine	635
georgia selatan & kep. sandwich selatan	744
aserbaídsjan	567
bermúdaeyjar	772
jólaey	583
kókoseyjar (keeling)	782
kongó-brazzaville	585
kongó-kinshasa	586
kýpur	590
sérstjórnarsvæðið hong kong	607
sérstjórnarsvæðið makaó	617
maldíveyjar	619
martiník	698
mjanmar (búrma)	696
heimastjórnarsvæði palestínumanna	626
pitcairn-eyjar	628
sankti vinsent og grenadíneyjar	635
svalbarði og jan mayen	643
tímor-leste	757
karíbahafshluti hollands	652
sankti bartólómeusareyjar	760
territorio britannico dell'oceano indiano	572
isole cocos (keeling)	782
sant'elena	631
arjantîn	775
bengladeş	569
bosna û hersek	660
girava bouvetê	571
brezîlya	662
herêma okyanûsa hindî ya brîtanyayê	572
cimhûrîyeta afrîkaya navîn	740
şîlî	581
girava christmasê	583
giravên kokosê (keeling)	782
giravên cookê	587
cimhûrîyeta domînîkê	594
gîneya ekwadorê	682
erître	673
giravên falklandê	597
giravên faroeyê	741
polînezyaya fransizî	767
herêmên başûr ên fransayê	600
cebelîtariq	743
yûnanistan	602
grînlanda	603
giravên heard û macdonaldê	605
hong konga hît ya çînê	607
îslanda	609
îrlanda	610
îsraîl	764
makaoya hît ya çînê	617
giravên marşalê	620
martînîk	698
meksîka	621
myanmar (bûrma)	696
zelandaya nû	709
girava norfolkê	625
herêmên filistînî	626
filistîn	626
giravên pitcairnê	628
saint vincent û giravên grenadînê	635
erebistana siûdî	754
giravên solomonê	640
giravên georgîyaya başûr û sandwicha başûr	744
eswatînî	721
sûrîye	720
tîmor-leste	757
giravên turks û kaîkosê	756
mîrgehên erebî yên yekbûyî	647
qiralîyeta yekbûyî	780
dewletên amerîkayê yên yekbûyî	781
giravên biçûk ên derveyî dayê	648
giravên vîrjînê yên brîtanyayê	783
giravên vîrjînê yên amerîkayê	786
giravên alandê	759
holendaya karayîbê	652
girava manê	653
ķtr īpašais administratīvais reģions makao	617
palestīnas teritorijas	626
il-macao	617
il-palestina	626
zuid-georgia en zuidelijke sandwicheilanden	744
oost-timor	757
dei franske sørterritoria	600
heardøya og mcdonaldøyane	605
sør-georgia og sør-sandwichøyane	744
usas ytre småøyar	648
dei britiske jomfruøyane	783
dei amerikanske jomfruøyane	786
sra hongkong (chiny)	607
sra makau (chiny)	617
terytoria palestyńskie	626
wyspa świętej heleny	631
wlk. bryt	780
bósnia e herzegovina	660
territórios franceses do sul	600
groenlândia	603
hong kong, rae da china	607
macau, rae da china	617
maurício	701
são cristóvão e névis	632
são pedro e miquelão	634
ilhas geórgia do sul e sandwich do sul	744
tadjiquistão	724
turcomenistão	801
r.a.s. hong kong, china	607
r.a.s. macao, china	617
francúzska guyana	763
palestínska samospráva	626
srednjeafriška republika	740
posebno upravno območje ljudske republike kitajske hongkong	607
posebno upravno območje kitajske makav	617
sveti krištof in nevis	632
sveti tomaž in princ	636
antigua & barbuuda	565
boosniya & harsegofina	660
jasiiradda haad & makdonald	605
st. kitts iyo nevis	632
st. lusia	633
st. pierre iyo miquelon	634
st. finsent & girenadiins	635
sao tome & birincibal	636
jasiiradda joorjiyada koonfureed & sandwij	744
jasiiradda sfaldbaad & jaan mayen	643
tirinidaad & tobago	645
turks & kaikos island	756
u.s fargin island	786
walis & futuna	650
jasiiradda isle of man	653
st. baathelemiy	760
st. maartin	654
antarktikë	564
republika e afrikës qendrore	740
kongo-brazavilë	585
çeki	591
ganë	679
grënlandë	603
granadë	677
guadelupë	681
guine-bisau	787
ishujt hërd e mekdonald	605
rpa i hong-kongut	607
mianmar (burmë)	696
ishujt e marianës veriore	750
palestinë	626
guineja e re-papua	768
shën-elenë	631
shën-kits dhe nevis	632
shën-vincent dhe grenadine	635
sao-tome e principe	636
xhorxha jugore dhe ishujt senduiçë të jugut	744
svalbard e jan-majen	643
ishujt periferikë të shba-së	648
ishujt e virgjër të shba-së	786
saharaja perëndimore	672
ishujt alandë	759
sen-marten	654
heardön och mcdonaldöarna	605
s:t helena	631
karibiska nederländerna	652
visiwa vya cocos (keeling)	782
st. kitts na nevis	632
visiwa vya virgin, uingereza	783
visiwa vya virgin, marekani	786
bosniýa we gersegowina	660
britaniýanyň hindi okeanyndaky territoriýalary	572
hytaý	582
roždestwo adasy	583
kokos (kiling) adalary	782
kongo - brazzawil	585
eritreýa	673
finlýandiýa	675
fransuz günorta territoriýalary	600
gresiýa	602
gonkong aas hytaý	607
eýran	784
makao aas hytaý	617
mýanma (birma)	696
palestina territoriýasy	626
reýunýon	713
rumyniýa	769
russiýa	630
sent-winsent we grenadinler	635
sýerra-leone	770
günorta afrika	735
günorta georgiýa we günorta sendwiç adasy	744
şpisbergen we ýan-maýen	643
birleşen arap emirlikleri	647
birleşen patyşalyk	780
amerikanyň birleşen ştatlary	781
abş-nyň daşarky adalary	648
günbatar sahara	672
kıbrıs	590
çin hong kong öi̇b	607
çin makao öi̇b	617
abd küçük harici adaları	648
batı sahra	672
karayip hollandası	652
shpitsbergen va yan-mayen	643
samoa thuộc mỹ	738
nam cực	564
áo	566
síp	590
guinea xích đạo	682
quần đảo falkland	597
guiana thuộc pháp	763
polynesia thuộc pháp	767
lãnh thổ phía nam thuộc pháp	600
quần đảo heard và mcdonald	605
thành vatican	606
đặc khu hành chính hồng kông, trung quốc	607
lào	777
li-băng	615
đặc khu hành chính macao, trung quốc	617
myanmar (miến điện)	696
lãnh thổ palestine	626
quần đảo pitcairn	628
ả rập xê-út	754
các tiểu đảo xa của hoa kỳ	648
quần đảo virgin thuộc anh	783
quần đảo virgin thuộc hoa kỳ	786
wallis và futuna	650
ca-ri-bê hà lan	652
barém	568
ilhas dos cocos (keeling)	782
côte d'ivoire (costa do marfim)	588
territórios austrais franceses	600
territórios palestinianos	626
são marinho	809
usbequistão	649
curaçau	667
são martinho (saint-martin)	654
são martinho (sint maarten)	771
kongo - kinšasa	586
obala slonovače (kot d'ivoar)	588
sar hongkong (kina)	607
sar makao (kina)	617
maršalska ostrva	620
mijanmar (burma)	696
švajcarska	644
timor-leste (istočni timor)	757
britanska devičanska ostrva	783
sveti martin (francuska)	654
sveti martin (holandija)	771
islas georgia del sur y sándwich del sur	744
islas ultramarinas de ee.uu	648
îles cocos (keeling)	782
îles heard et mcdonald	605
cité du vatican	606
saint‐kitts‐et‐nevis	632
îles d'åland	759
saint-martin (pays-bas)	771

congo	1
st martin	812
republic china	813
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
antigua barbuda	814
aland islands	248
bosnia herzegovina	509
st barthelemy	815
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	816
democratic republic congo	484
congo democratic republic	484
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	524
united kingdom great britain northern ireland	71
south georgia south sandwich islands	817
guinea bissau	269
heard island mcdonald islands	818
isle man	526
iran islamic republic	98
st kitts nevis	819
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	820
moldova republic	127
st martin french part	821
netherlands kingdom	153
st pierre miquelon	822
palestine state	169
reunion	292
st helena	436
st helena ascension tristan da cunha	436
svalbard jan mayen	463
sao tome principe	823
sint maarten dutch part	193
turks caicos islands	824
timor leste	301
turkiye	302
trinidad tobago	543
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	825
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	461
virgin islands us	461
wallis futuna	527
principality andorra	826
islamic republic afghanistan	827
islamic emirate afghanistan	827
republic austria	440
commonwealth australia	828
peoples republic bangladesh	829
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	475
federative republic brazil	487
commonwealth bahamas	498
kingdom bhutan	830
republic congo	449
peoples republic congo	495
republic cote divoire	831
republic ivory coast	831
peoples republic china	44
republic cuba	832
republic cabo verde	539
republic cyprus	833
federal republic germany	439
kingdom denmark	496
commonwealth dominica	523
peoples democratic republic algeria	834
democratic popular republic algeria	834
arab republic egypt	835
state eritrea	836
federal democratic republic ethiopia	837
republic fiji islands	551
federated states micronesia	547
united kingdom great britain	442
co operative republic guyana	838
cooperative republic guyana	838
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	839
republic croatia	508
state israel	840
republic iraq	841
islamic republic iran	98
hashemite kingdom jordan	842
union comoros	466
islamic federal republic comoros	466
federation st kitts nevis	506
federation st christopher nevis	506
st christopher nevis	506
democratic peoples republic korea	447
peoples democratic republic korea	447
republic korea	111
principality liechtenstein	843
democratic socialist republic sri lanka	844
grand duchy luxembourg	845
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	846
principality monaco	847
republic moldova	460
republic north macedonia	131
republic macedonia	451
republic union myanmar	452
union myanmar	452
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	488
islamic republic mauritania	848
kingdom netherlands	443
federal democratic republic nepal	849
independent state papua new guinea	554
republic philippines	850
islamic republic pakistan	851
republic poland	500
commonwealth puerto rico	477
state palestine	169
republic paraguay	852
kingdom saudi arabia	478
st helena dependencies	853
republic san marino	483
most serene republic san marino	483
democratic republic sao tome principe	512
republic el salvador	854
kingdom eswatini	454
territory french southern antarctic lands	535
french southern antarctic lands	535
french southern antarctic territories	535
republic tajikistan	855
democratic republic timor leste	856
republic turkiye	857
republic china taiwan	450
taiwan republic china	450
united republic tanzania	207
oriental republic uruguay	858
eastern republic uruguay	858
state vatican city	244
bolivarian republic venezuela	458
virgin islands united states	245
virgin islands great britain	859
socialist republic viet nam	545
territory wallis futuna islands	532
independent state samoa	860
republic yemen	861
republic south africa	485
emirates	246
aland	248
bosnia hercegovina	509
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	862
territory norfolk island	863
overseas lands french polynesia	864
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	484
congo dr	257
congo brazzaville	449
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	865
south georgia south sandwich is	866
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	867
heard mc donald islands	867
heard island mc donald islands	867
republic ireland	272
isle mann	868
bailiwick jersey	869
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
papua new guinea	871
papua ng	871
papua n guinea	871
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	872
sao tome e principe	823
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	873
turks caicos	874
french s territories	300
timor leste east timor	875
east timor timor leste	875
turkiye turkey	876
turkey turkiye	876
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
wallis futuna islands	879
republic kosovo	880
kosovo under unsc res 1244	880
kosovo unscr 1244	880
kosovo republic	880
s africa	881
rep south africa	881
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	882
gambia	79
republic gambia	79
maldives	316
kingdom tonga	883
kingdom cambodia	884
republic georgia	322
georgia country	322
republic india	323
republic niger	885
federal republic nigeria	886
rep singapore	325
republic singapore	325
republic senegal	887
republic hungary	327
state japan	328
bermudas	331
san marino	187
ir iran	334
iran ir	334
un arab emirates	335
antigua barb	888
bosnia herz	889
dem rep congo	890
dem republic congo	890
c african rep	891
c afr rep	891
fed rep germany	337
fr germany	337
dom rep	893
micronesia fed sts	338
micronesia fed states	338
fed states micronesia	338
uk great britain northern ireland	339
utd kingdom	339
gt britain	339
gr britain	339
un kingdom	339
korea dem peoples rep	340
dem peoples rep korea	340
korea dpr	340
korea rep	894
korea ro	894
lao peoples dem rep	341
lao peoples dr	341
fyrom	342
n zealand	895
s arabia	344
k saudi arabia	344
trin tob	897
united states usa	899
united states america usa	899
st vincent gren	346
br virgin islands	347
usvi	348
sa south africa	900
pr puerto rico	902
s sudan	903
egypt arab rep	904
rep ireland	352
iran islamic rep	905
rep moldova	906
united rep tanzania	353
tanzania united rep	353
ur tanzania	353
haute volta	356
republic upper volta	356
republic dahomey	357
zaire	361
congo zaire	361
republic zaire	361
congo leopoldville	361
ubangi shari	362
oubangui chari	362
germany east	364
germany west	364
germany federal republic	364
germany democratic republic	364
afars issas	365
french territory afars issas	365
french afars issas	365
france metropolitan	367
peoples republic kampuchea	377
democratic republic madagascar	388
union burma	390
socialist republic union burma	390
federation malaya	392
south west africa	393
united republic tanganyika zanzibar	404
democratic republic vietnam	407
republic vietnam	407
vietnam democratic republic	407
peoples democratic republic yemen	411
yemen democratic	411
yemen south	411
yemen north	411
union south africa	907
zimbabwe rhodesia	413
bonaire st eustatius saba	908
ashmore cartier islands	416
federation bosnia herzegovina	417
st eustatius	418
england wales	420
n ireland	420
ireland northern	420
ulster northern ireland	420
united kingdom england	420
uk england	420
st kitts	425
st christopher	425
st pierre	426
st pierre island	426
st vincent	909
st helena ascension und tristan da cunha	853
kongo dem rep	448
faroer inseln	468
aland inseln	437
cayman inseln	491
bonaire sint eustatius und saba	480
heard und mcdonaldinseln	502
amerikanische uberseeinseln	210
st pierre und miquelon	822
salomon inseln	179
republik osterreich	440
schweiz suisse svizzera	228
furstentum liechtenstein	843
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	441
ver staaten von amerika	441
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	442
vereinigtes konigreich	71
das vereinigte konigreich	442
ver konigreich	442
grossbritannien und nordirland	442
konigreich der niederlande	443
sudkorea	111
korea sud	446
kongo demokratische republik	448
kongo republik	495
republik china taiwan	450
franzosische republik	230
russische foderation	176
weissrussland	453
elfenbeinkuste	260
arabische republik agypten	835
foderative republik brasilien	487
palastinensische gebiete	476
terres australes et antarctiques francaises	535
st helene ascension et tristan da cunha	853
iles du cap vert	539
ile maurice	910
congo rep dem	448
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	911
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	464
confederation suisse	228
grand duche de luxembourg	845
principaute de monaco	847
etats unis	441
etats unis damerique	211
les etats unis	441
royaume uni	71
grande bretagne	442
royaume uni de grande bretagne et dirlande du nord	442
ecosse	442
republique federale dallemagne	439
allemagne l	439
republique democratique allemande	439
allemagne de lest	439
allemagne de louest	439
pays bas	153
royaume des pays bas	443
republique democratique du congo	484
rd congo	448
congo republique democratique du	448
rep dem du congo	448
republique du zaire	448
republique du congo	449
congo republique du	495
republique de coree	446
coree	446
coree du sud	111
coree republique de	446
republique populaire democratique de coree	447
coree du nord	110
coree republique populaire democratique de	447
republique populaire de chine	445
republique de chine	450
republique de chine taiwan	450
republique tcheque	51
tchequie	444
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	831
republique centrafricaine	39
federation de russie	486
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	440
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	834
etats unis du mexique	239
republique argentine	226
republique arabe degypte	835
republique arabe syrienne	455
republique islamique diran	456
iran republique islamique d	456
republique islamique de mauritanie	848
republique bolivarienne du venezuela	458
venezuela republique bolivarienne du	458
etat plurinational de bolivie	475
bolivie etat plurinational de	475
republique democratique populaire lao	457
lao republique democratique populaire	457
republique unie de tanzanie	207
tanzanie republique unie de	520
republique de moldova	460
moldova republique de	460
macedoine	451
macedoine du nord	131
ex republique yougoslave de macedoine	451
lex republique yougoslave de macedoine	451
republique federative du bresil	487
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	858
royaume darabie saoudite	478
royaume hachemite de jordanie	842
republique socialiste du viet nam	545
republique socialiste democratique de sri lanka	844
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	476
palestine etat de	476
territoires palestiniens occupes	476
bielorussie	36
belarus	36
cap vert	48
micronesie	524
etats federes de micronesie	547
micronesie etats federes de	547
nouvelle zelande	158
la reunion	292
ile de la reunion	912
guyane francaise	74
iles malouines	67
iles falkland malvinas	467
falkland malvinas	467
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	461
tierras australes y antarticas francesas	535
santa elena ascension y tristan de acuna	853
islas virgenes del reino unido	859
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	834
republica arabe saharaui democratica	229
isla de la reunion	912
republica popular de china	445
republica de kazajstan	560
reino de espana	490
espana	63
mejico	239
mexico	144
estados unidos de america	441
ee uu	441
eeuu	441
estados unidos ee uu	441
gran bretana	442
reino unido de gran bretana e irlanda del norte	442
republica federal de alemania	439
republica democratica alemana	439
republica argentina	226
republica federativa del brasil	487
bolivia estado plurinacional de	475
republica bolivariana de venezuela	458
venezuela republica bolivariana de	458
republica oriental del uruguay	858
republica dominicana	56
rep dominicana	913
r dominicana	913
republica de colombia	914
republica del peru	559
el peru	559
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	445
china republica popular	445
republica de corea	111
corea republica de	446
republica popular democratica de corea	110
republica de china	450
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	443
republica democratica del congo	448
congo republica democratica del	484
republica del congo	495
republica centroafricana	39
federacion de rusia	486
federacion rusa	486
republica arabe siria	194
republica arabe de egipto	835
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	520
republica de sudafrica	485
sudafrica	222
ex republica yugoslava de macedonia	451
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	461
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	554
arabia saudi	178
republica de filipinas	850
ceilan	844
santelena ascensione e tristan da cunha	853
bonaire sint eustatius e saba	480
isole minori esterne degli stati uniti damerica	438
bosnia erzegovina	529
repubblica cinese taiwan	450
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	853
azerbeijao	915
azerbaijao	18
sao vincente e granadinas	474
confederacao suica	228
republica argelina democratica e popular	834
antartica	916
ilha da reuniao	912
republica oriental do uruguai	858
republica federativa do brasil	487
estados unidos da america	211
estados unidos eua	441
gra bretanha	442
escocia	442
pais de gales	442
reino unido da gra bretanha e irlanda do norte	442
republica federal da alemanha	439
paises baixos	153
reino dos paises baixos	443
republica popular da china	445
republica da coreia	446
coreia do sul	446
republica popular democratica da coreia	447
coreia do norte	447
republica democratica do congo	484
republica do congo	449
republica da china	450
republica tcheca	444
tchequia	444
chequia	51
eslovaquia	185
federacao russa	486
federacao da russia	486
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	917
sao martinho parte holandesa	918
sao martinho parte neerlandesa	918
republica democratica de timor leste	856
republica democratica de sao tome e principe	512
vietna	545
irao	98
polonia	166
macedonia	451
macedonia do norte	131
africa do sul	222
republica da africa do sul	485
santa se	214
alandeilanden	437
alandseilanden	437
sint helena ascension en tristan da cunha	853
zuid georgie en de zuidelijke sandwicheilanden	470
koninkrijk belgie	21
belgie	21
groot brittannie	442
noord ierland	442
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	502
forenta staternas mindre oar i oceanien och vastindien	438
schweiziska edsforbundet	228
australiska statsforbundet	828
mexikos forenta stater	239
forenta staterna	441
amerikas forenta stater	441
forenade kungariket	442
forenade konungariket storbritannien och nordirland	442
forenade konungariket	442
forbundsrepubliken tyskland	439
nederlanderna	153
konungariket nederlanderna	443
forenade arabemiraten	6
den russiske foderation	486
nord irland	442
sor korea	111
nord korea	110
kongo kinshasa	484
kongo brazzaville	449
den russiske foderasjon	486
etelamanner	916
st helena ascension ja tristan da cunha	853
gronlanti	78
iso britannia	442
pohjois irlanti	442
etela korea	446
pohjois korea	447
venajan federaatio	486
tsekin tasavalta	444
tsekki	51
etela afrikan tasavalta	485
stany zjednoczone ameryki polnocnej	441
zjednoczone krolestwo	442
irlandia polnocna	442
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	442
republika wloska	234
krolestwo niderlandow	443
republika slowacka	241
slowacja	185
chinska republika ludowa	445
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	447
republika poludniowej afryki	485
afryka poludniowa	485
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	442
spojene kralovstvi	71
severni irsko	442
spojene kralovstvi velke britanie a severniho irska	442
spolkova republika nemecko	439
nemecka demokraticka republika	439
polska republika	500
rakouska republika	440
nizozemske kralovstvi	443
nizozemi	443
cinska lidova republika	445
korejska republika	446
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	447
demokraticka republika kongo	484
konzska republika	449
ruska federace	486
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	442
spojene kralovstvo	71
skotsko	442
nemecka spolkova republika	439
juhoafricka republika	485
juzna korea	111
cinska ludova republika	445
ruska federacia	486
yesil burun	539
fransiz guney ve antarktika topraklari	535
lihtenstayn	843
dogu timor	856
amerika birlesik devletleri kucuk dis adalari	438
fildisi sahili	260
turkiye cumhuriyeti	857
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
ingiltere	442
buyuk britanya	442
iskocya	442
kuzey irlanda	442
buyuk britanya ve kuzey irlanda birlesik kralligi	442
cin halk cumhuriyeti	445
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	485
guney afrika	222
cong hoa xa hoi chu nghia viet nam	545
chxhcn viet nam	545
hoa ky	441
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	442
lien hiep anh	442
vuong quoc lien hiep anh va bac ireland	442
trung quoc	44
cong hoa nhan dan trung hoa	445
cong hoa lien bang duc	439
phap	69
han quoc	111
dai han dan quoc	446
trieu tien	110
bac trieu tien	447
dai loan	206
ha lan	153
cong hoa dan chu congo	448
cong hoa congo	495
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	535
szent ilona sziget	853
kokusz szigetek	504
magyarorszag	91
magyar koztarsasag	510
egyesult allamok	441
amerikai egyesult allamok	211
nagy britannia	442
egyesult kiralysag	71
skocia	442
nagy britannia es eszak irorszag egyesult kiralysaga	442
nemet szovetsegi koztarsasag	439
nemetorszagi szovetsegi koztarsasag	439
kinai nepkoztarsasag	445
del korea	111
koreai koztarsasag	446
eszak korea	110
koreai nepi demokratikus koztarsasag	447
kongoi demokratikus koztarsasag	484
kongoi koztarsasag	449
cseh koztarsasag	444
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	485
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	486
osztrak koztarsasag	440
romania	174
republica romania	919
scotia	442
tara galilor	442
regatul unit al marii britanii si irlandei de nord	442
republica federala germania	439
tarile de jos	153
republica populara chineza	445
republica democratica congo	448
republica democrata congo	448
republica ceha	444
republica slovaca	241
federatia rusa	486
fidi	551
otok heard i otocje mcdonald	502
pitcairnovo otocje	528
tadikistan	855
cookovo otocje	534
juzna georgija i otocje juzni sandwich	470
sjedinjene americke drzave	211
sjedinjene drzave	211
skotska	442
savezna republika njemacka	439
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	535
nemacka	439
zdruzene drzave amerike	211
zdruzene drzave	441
zdruzeno kraljestvo	71
zvezna republika nemcija	439
zdruzeni arabski emirati	6
jungtines amerikos valstijos	441
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	442
amerikas savienotas valstis	211
savienotas valstis	441
lielbritanija	71
apvienota karaliste	442
ameerika uhendriigid	211
uhendriigid	441
uhendkuningriik	442
estats units damerica	441
paisos baixos	153
principat dandorra	826
lydveldid island	920
bandarikin	211
bandariki nordur ameriku	441
stora bretland	442
nidurlond	443
eire	93
poblacht na heireann	462
repubblika ta malta	921
republika e shqiperise	922
shqiperia	922
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	915
ozbekiston	213
ozbekiston respublikasi	923
suid afrika	222
republiek van suid afrika	485
groot brittanje	442
alandske ostrovy	437
bermudske ostrovy	538
teritorium vanocniho ostrova	481
dominikanske spolecenstvi	523
spolecenstvi dominika	523
dominicke spolecenstvi	523
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	506
federace sv krystof a nevis	506
spojene staty mexicke	239
republika myanmarsky svaz	452
demokraticka republika svaty tomas a princuv ostrov	512
demokraticka republika vychodni timor	856
demokraticka republika timor leste	856
cinska republika	450
cinska republika tchaj wan	450
mensi odlehle ostrovy spojenych statu americkych	438
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	554
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	484
teritorium vianocneho ostrova	481
dominicke spolocenstvo	523
spojene kralovstvo velkej britanie a severneho irska	442
severne irsko	442
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	502
korejska ludovodemokraticka republika	447
kldr	447
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	443
ostrovy st pierre a miquelon	511
reunionsky zamorsky departman	912
tokelauske ostrovy	473
mensie odlahle ostrovy spojenych statov	438
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	828
wspolnota dominiki	523
republika dominikanska	913
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	528
wolne stowarzyszone panstwo portoryko	477
republika srodkowoafrykanska	39
republika chinska	450
republika chinska tajwan	450
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	924
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	442
kiinan tasavalta taiwan	450
pyha istuin	244
dominica uhendus	523
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	442
sotimaa	442
pohja iirimaa	442
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	528
hiina vabariik taiwan	450
uhendriikide vaikesed hajasaared	438
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	450
kinai koztarsasag tajvan	450
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	520
srednjoafricka republika	39
dominicka zajednica	523
juzna georgija i juzni sendvicki otoci	817
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	450
sjedinjene drzave amerike	441
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	461
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	856
mala udaljena ostrva sjedinjenih americkih drzava	438
mala udaljena ostrva sad a	438
americka devicanska ostrva	461
devicanska ostrva amerike	245
bosna hersek	529
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	523
dominika milletler toplulugu	523
falkland malvina adalari	467
falkland adalari	67
guernsey muhafizligi	530
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	528
dogu timor demokratik cumhuriyeti	856
timor leste demokratik cumhuriyeti	856
cin cumhuriyeti	450
cin cumhuriyeti tayvan	450
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	461
wallis ve futuna adalari bolgesi	532
land curacao	925
commonwealth der nordlichen marianen	488
gebietskorperschaft st barthelemy	926
usa kleinere ausgelagerte inseln	438
republik ostlich des uruguay	858
ubersee departement mayotte	533
schweiz confoederatio helvetica	228
bosnie et herzegovine	529
territoire des iles cocos keeling	504
pays de curacao	925
republique democratique et populaire dalgerie	834
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	511
groupe diles pitcairn	528
iles tokelau	473
territoire des iles wallis et futuna	532
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	504
paese di curacao	925
federazione di st christopher e nevis	506
repubblica orientale delluruguay	858
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	504
pais de curazao	925
bailia de guernsey	530
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	482
republica independiente y soberana de kiribati	531
federacion de san cristobal y nieves	506
federacion de san cristobal y nevis	506
republica de la union de myanmar	452
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	483
republica de china en taiwan	450
alandia	437
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	480
bonaire santo eustaquio e saba	480
territorio das ilhas cocos keeling	504
pais de curacao	925
ilha de curacao	925
georgia do sul e sandwich do sul	470
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	531
republica da uniao de myanmar	452
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	910
sultanato de oma	927
serenissima republica de san marino	483
serenissima republica de sao marinho	483
territorio das ilhas wallis e futuna	532
aland eilanden	437
samvaldet dominica	523
sydgeorgien och sydsandwichoarna	817
forvaltningsomradet st martin	917
franska syd och antarktisterritorierna	535
departementsomradet mayotte	533
republiken kina taiwan	450
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	450
malviny	467
bonaire sint eustatius og saba	480
taiwan den kinesiske provins	450
russiske foderation	486
taiwan chinesische provinz	450
taiwan provinz chinas	450
franzosisch guyana	525
taiwan provincia de china	450
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	450
taiwan province de chine	450
iles vierges etats unis	245
iles vierges royaume uni	859
bonaire sveti eustahije i saba	480
tajvan kineska provincija	450
americki mali izvanjski otoci	438
cocos keeling otoci	504
bonaire st eustatius es saba	480
bonaire sint eustatius es saba	480
tajvan kinai tartomany	450
zold foki szigetek	539
szent ilona ascension es tristan da cunha	853
taiwan provincia della cina	450
franske sorlige territorier	535
mindre utenforliggende oyer til usa	438
bonaire sint eustatius en saba	30
taiwan provincie van china	450
cocoseilanden keelingeilanden	504
bonaire sint eustatius i saba	30
tajwan prowincja chinska	450
tajwan prowincja chin	450
francuskie terytoria poludniowe	535
wyspy kokosowe wyspy keelinga	504
taiwan provincia da china	450
formosa taiwan	450
azerbaidjao	915
bielo russia	453
ilha reuniao	912
sao marino	483
ira republica islamica do	456
republica islamica do ira	456
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	480
republica centrafricana	39
republica central africana	465
coasta de fildes	831
guiana franceza	525
guinea ecuatoriala	546
republica populara democrata coreeana	447
republica chineza	450
insula craciunului	481
insulele virgine sua	245
taiwan provincia ciny	450
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	488
samojsky nezavisly stat	860
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	480
tajvan provinca kitajske	450
demokraticna ljudska republika koreja	447
zdruzeno kraljestvo velike britanije in severne irske	442
zdruzene mehiske drzave	239
boner sveti eustahije i saba	480
dzersi	482
bonaire sint eustatius och saba	480
taiwan provins i kina	450
norfolkoarna	469
st helena ascension och tristan da cunha	853
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	480
tayvan cin eyaleti	450
fransiz guney bolgeleri	535
yesil burun adalari	539
ingiliz virgin adalari	859
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	845
groussherzogtum letzebuerg	845
foroyar	468
repiblik dayiti	549
guahan	928
sankattan siha na islas marianas	488
islas marianas	488
korsou	925
pais korsou	925
repoblikani madagasikara	550
malo saoloto tutoatasi o samoa	860
samoa amelika	536
amelika samoa	536
repubulika yu rwanda	911
republika yuburundi	556
teta paraguai	852
paraguai	852
timor lorosae	856
republika demokratika timor leste	856
ellada	232
bielarus	453
tocikiston	855
zhongguo	445
zhonghua renmin gongheguo	445
zhonghua minguo	450
choson minjujuui inmin konghwaguk	447
jumhuriyat misr al arabiyah	835
al mamlakah al arabiyyah as suudiyyah	478
al arabiyah as suudiyah	478
al maghrib	846
al mamlakah al maghribiyah	846
al jazair	834
al djazair	834
al imarat	225
dawlat al kuwait	929
al jumhuriyah al lubnaniyah	236
al urdun	842
al iraq	841
jumhuriyat al iraq	841
mamlakat al bahrayn	930
jomhuri ye eslami ye iran	456
albanie	656
algerie	670
amerikaans samoa	738
argentinie	775
armenie	657
australie	659
bolivie	661
bosnie en herzegowina	660
brasilie	662
sentraal afrikaanse republiek	740
cocos keeling eilande	782
colombie	665
kroasie	686
ekwatoriaal guinee	682
ethiopie	674
faroereilande	741
frans guyana	763
frans polinesie	767
gambie	680
georgie	742
guinee bissau	787
haiti	806
indie	687
indonesie	745
italie	765
jordanie	746
suid korea	690
kirgisie	774
liberie	691
libie	693
maleisie	703
mauritanie	699
mikronesie	676
mongolie	697
mianmar birma	696
namibie	704
nieu kaledonie	705
nieu seeland	709
nigerie	706
macedonie	749
noordelike mariana eilande	750
noorwee	751
papoea nieu guinee	768
roemenie	769
saoedi arabie	754
slowenie	715
somalie	717
suid georgie en die suidelike sandwicheilande	744
sirie	720
tanzanie	728
oos timor	757
tunisie	725
turkmenie	801
turks en caicoseilande	756
oekraine	729
vietnam	733
britse maagde eilande	783
amerikaanse maagde eilande	786
wes sahara	672
zambie	736
alandeilande	759
sint barthelemy	760
serwie	714
suid soedan	718
birləsmis ərəb əmirlikləri	647
əfqanistan	563
amerika samoasi	738
aland adalari	759
banqlades	569
belcika	739
bolqaristan	574
sent bartelemi	760
bermud adalari	772
karib niderlandi	652
baham adalari	761
buve adasi	571
kokos kilinq adalari	782
konqo kinsasa	586
mərkəzi afrika respublikasi	740
konqo brazzavil	585
isvecrə	644
kotdivuar	588
kuk adalari	587
cili	581
kabo verde	578
milad adasi	583
cex respublikasi	591
dominikan respublikasi	594
ispaniya	641
folklend adalari	597
farer adalari	741
birləsmis kralliq	780
gurcustan	742
fransa qvianasi	763
cəbəllutariq	743
yunanistan	602
cənubi corciya və cənubi sendvic adalari	744
qvineya bisau	787
herd və makdonald adalari	605
macaristan	608
indoneziya	745
irlandiya	610
israil	764
men adasi	653
britaniyanin hind okeani ərazisi	572
iraq	776
iran	784
islandiya	609
italiya	765
iordaniya	746
qirgizistan	774
komor adalari	584
sent kits və nevis	632
simali koreya	747
kuveyt	613
kayman adalari	579
qazaxistan	766
sent lusiya	633
lixtensteyn	794
sri lanka	799
luksemburq	748
mərakes	623
marsal adalari	620
simali makedoniya	749
simali marian adalari	750
maldiv adalari	619
norfolk adasi	625
norvec	751
fransa polineziyasi	767
papua yeni qvineya	768
polsa	753
muqəddəs pyer və mikelon	634
pitkern adalari	628
ruminiya	769
səudiyyə ərəbistani	754
solomon adalari	640
seysel adalari	637
isvec	755
muqəddəs yelena	631
svalbard və yan mayen	643
syerra leone	770
san tome və prinsipi	636
sint marten	771
torks və kaykos adalari	756
fransanin cənub əraziləri	600
sərqi timor	757
turkmənistan	801
turkiyə	646
abs a bagli kicik adaciqlar	648
amerika birləsmis statlari	781
ozbəkistan	649
sent vinsent və qrenadinlər	635
britaniyanin virgin adalari	783
abs virgin adalari	786
emirelezhiou arab unanet	647
archantina	775
bonaire sint eustatius ha saba	652
inizi cocos keeling	782
sahara ar chornog	672
inizi malou	597
frans	599
rouantelezh unanet	780
gwiana chall	763
ginea ar cheheder	682
ginea bissau	787
st kitts ha nevis	632
santez lusia	633
mechiko	621
kaledonia nevez	705
izelvroiou	708
zeland nevez	709
polinezia chall	767
papoua ginea nevez	768
sant per ha mikelon	634
st helena ascension ha tristan da cunha	631
sao tome ha principe	636
douarou aostral hag antarktikel frans	600
inizi minor a bell stadou unanet	648
stadou unanet	781
inizi gwerch breizhveurat	783
inizi gwerch ar stadou unanet	786
americka samoa	738
azerbejdzan	567
banglades	569
kokosova kilingova ostrva	782
svicarska	644
obala slonovace	588
cile	581
bozicna ostrva	583
njemacka	668
dzibuti	593
alzir	670
spanija	641
fidzi	598
grcka	602
juzna dzordzija i juzna sendvicka ostrva	744
gvineja bisao	787
hong kong sar kina	607
dzerzi	688
kambodza	575
lihtenstajn	794
sv martin	654
marsalova ostrva	620
makao sar kina	617
norveska	751
sejseli	637
svedska	755
slovacka	639
juzni sudan	718
francuske juzne teritorije	600
tadzikistan	724
istocni timor	757
americka vanjska ostrva	648
britanska djevicanska ostrva	783
americka djevicanska ostrva	786
aland illes	759
albania	656
algeria	670
antartida	564
arabia saudita	754
armenia	657
australia	659
austria	566
belgica	739
benin	791
bielorussia	762
bolivia	661
bosnia i hercegovina	660
bulgaria	574
caiman illes	579
canada	577
centreafricana republica	740
christmas illa	583
cocos illes	782
colombia	665
congo republica del	585
cook illes	587
costa divori	588
croacia	686
dominicana republica	594
emirats arabs units	647
eslovenia	715
estats units eua	781
estonia	596
etiopia	674
feroe illes	741
finlandia	675
franca	599
georgia	742
georgia del sud i sandwich del sud illes	744
grecia	602
groenlandia	603
republica de guinea	604
heard illa i mcdonald illes	605
illes periferiques menors dels eua	648
india	687
indonesia	745
islandia	609
italia	765
japo	689
jordania	746
letonia	614
liban	615
liberia	691
libia	693
lituania	616
macedonia del nord	749
malaisia	703
malvines illes	597
mariannes septentrionals illes	750
marshall illes	620
mauritania	699
mexic	621
micronesia estats federats de	676
mocambic	624
moldavia	622
monaco	694
mongolia	697
namibia	704
niger	795
nigeria	706
norfolk illa	625
nova caledonia	705
panama	811
peru	752
pitcairn illes	628
polinesia francesa	767
reunio illa de la	713
sahara occidental	672
st kitts i nevis	632
st pierre i miquelon	634
st vincent i les grenadines	635
salomo	640
salvador el	719
samoa nord americana	738
sao tome i principe	636
serbia	714
siria	720
somalia	717
sud africa	735
suecia	755
suissa	644
swazilandia	721
tailandia	723
tanzania	728
territori britanic de locea indic	572
tunisia	725
turks i caicos illes	756
txequia	591
ucraina	729
vatica ciutat del	606
venecuela	732
verges britaniques illes	783
verges nord americanes illes	786
zambia	736
afghanistan	563
alandy	759
alzirsko	670
americke panenske ostrovy	786
belorusko	762
bhutan	570
bouvetuv ostrov	571
brazilie	662
britske indickooceanske uzemi	572
britske panenske ostrovy	783
cerna hora	695
cina	582
dansko	592
dzibutsko	593
ekvador	671
faerske ostrovy	741
falklandy malviny	597
filipiny	627
francouzska guyana	763
francouzska jizni a antarkticka uzemi	600
francouzska polynesie	767
gronsko	603
hearduv ostrov a mcdonaldovy ostrovy	605
irak	776
jizni georgie a jizni sandwichovy ostrovy	744
jizni sudan	718
jordansko	746
kajmanske ostrovy	579
kazachstan	766
kena	612
kokosove ostrovy	782
kyrgyzstan	774
lichtenstejnsko	794
lotyssko	614
madarsko	608
mensi odlehle ostrovy usa	648
nemecko	668
nepal	792
nova kaledonie	705
novy zeland	709
oman	785
pakistan	778
palestinska autonomie	626
papua nova guinea	768
pobrezi slonoviny	588
rovnikova guinea	682
recko	602
st pierre a miquelon	634
saudska arabie	754
severni makedonie	749
severni mariany	750
somalsko	717
sudan	642
svata helena ascension a tristan da cunha	631
svata lucie	633
svaty bartolomej	760
svaty krystof a nevis	632
svaty martin francouzska cast	654
svaty martin nizozemska cast	771
svaty tomas a princuv ostrov	636
svaty vincenc a grenadiny	635
syrie	720
salamounovy ostrovy	640
spanelsko	641
spicberky a jan mayen	643
svedsko	755
svycarsko	644
tchaj wan	727
turkmenistan	801
uzbekistan	649
vanocni ostrov	583
vatikan	606
vychodni timor	757
zapadni sahara	672
camerwn	576
ynysoedd cocos keeling	782
congo gweriniaeth ddemocrataidd y	586
ynysoedd y falkland malvinas	597
holy see dinas wladwriaeth y fatican	606
gwlad yr ia	609
iran gweriniaeth islamaidd	784
micronesia gwladwriaethau ffederal o	676
moldofa gweriniaeth	622
gogledd macedonia gweriniaeth	749
st kitts a nevis	632
taiwan talaith china	727
tanzania gweriniaeth unedig	728
wcrain	729
man ynysoedd allanol yr unol daleithiau	648
ynysoedd virgin prydeinig	783
ynysoedd virgin us	786
ynysoedd aland	759
bonaire sint eustatius a saba	652
st martin rhan ffrangeg	654
sint maarten rhan iseldireg	771
ostrig	566
bosnien hercegovina	660
caymanoerne	579
juloen	583
cocosoerne	782
cookoerne	587
aekvatorialguinea	682
falklandsoerne	597
faeroerne	741
graekenland	602
gronland	603
heard oen og mcdonald oerne	605
marshalloerne	620
palaestina	626
rumaenien	769
st kitts og nevis	632
st pierre og miquelon	634
st vincent og grenadinerne	635
sao tome og principe	636
saudi arabien	754
salomonoerne	640
osttimor	757
turks og caicosoerne	756
usas ydre smaoer	648
britiske jomfruoer	783
amerikanske jomfruoer	786
alandsoerne	759
st martin fransk side	654
st martin hollandsk side	771
agypten	595
amerikanisch samoa	738
aquatorialguinea	682
athiopien	674
danemark	592
faroer	741
franzosisch guayana	763
franzosisch polynesien	767
franzosische sud und antarktisgebiete	600
nordliche marianen	750
osterreich	566
staat palastina	626
papua neuguinea	768
rumanien	769
sao tome und principe	636
st kitts und nevis	632
st vincent und die grenadinen	635
sudafrika	735
sudgeorgien und die sudlichen sandwichinseln	744
sudsudan	718
syrien arabische republik	720
tansania vereinigte republik	728
turkei	646
turks und caicosinseln	756
afganistan	563
azerbaiyan	567
butan	570
territorio britanico del oceano indico	572
camerun	576
islas caiman	579
islas cocos keeling	782
gabon	601
hungria	608
japon	689
kazajistan	766
kirguistan	774
republica democratica popular de lao	777
libano	615
mali	808
rumania	769
santa helena ascension y tristan de acuna	631
st kitts y nevis	632
santa lucia	633
san pedro y miquelon	634
santo tome y principe	636
islas salomon	640
taiwan	727
tayikistan	724
tunez	725
turquia	646
islas aland	759
bonaire san eustaquio y saba	652
st martin francesa	654
sint maarten neerlandesa	771
sudan del sur	718
alzeeria	670
aomen hiina erihalduspiirkond	617
araabia uhendemiraadid	647
aserbaidzaan	567
bouveti saar	571
bonaire sint eustatius ja saba	652
ekvatoriaal guinea	682
faari saared	741
groonimaa	603
hongkong hiina erihalduspiirkond	607
ida timor	757
joulusaar	583
korgozstan	774
kupros	590
liibua	693
louna georgia ja louna sandwichi saared	744
lati	614
laane sahara	672
paapua uus guinea	768
prantsuse lounaalad	600
prantsuse poluneesia	767
pohja makedoonia	749
pohja mariaanid	750
st kitts ja nevis	632
st pierre ja miquelon	634
st vincent ja grenadiinid	635
sao tome ja principe	636
seisellid	637
louna sudaan	718
suuria	720
sveits	644
tsaad	580
tsehhi	591
tsiili	581
turgi	646
uus kaledoonia	705
uus meremaa	709
uhendriikide hajasaared	648
cocosak keeling uharteak	782
vatikanoa egoitza santua	606
santa helena ascension eta tristan da cunha	631
st kitts eta nevis	632
st pierre eta mikelune	634
st vincent eta grenadinak	635
aland uharteak	759
bonaire san eustakio eta saba	652
san martin frantsesa	654
san martin herbeheretarra	771
azerbaidzan	567
bouvetnsaari	571
brittilainen intian valtameren alue	572
brittilaiset neitsytsaaret	783
etela afrikka	735
etela georgia ja etelaiset sandwichsaaret	744
etela sudan	718
farsaaret	741
ita timor	757
itavalta	566
lansi sahara	672
papua uusi guinea	768
pohjois makedonia	749
pohjois mariaanit	750
paivantasaajan guinea	682
ranskan etelaiset alueet	600
st vincent ja grenadiinit	635
tsad	580
turks ja caicossaaret	756
uusi kaledonia	705
uusi seelanti	709
valko venaja	762
venaja	630
samoa americaines	738
antigua et barbuda	565
azerbaidjan	567
bahrein	568
bosnie herzegovine	660
ile bouvet	571
bresil	662
ocean indien britannique	572
iles caimans	579
ile christmas	583
iles cocos	782
iles cook	587
equateur	671
egypte	595
guinee equatoriale	682
erythree	673
iles feroe	741
polynesie francaise	767
terres australes francaises	600
grece	602
guinee	604
iles heard et macdonald	605
st siege vatican	606
israel	764
jamaique	611
koweit	613
iles marshall	620
nouvelle caledonie	705
niue	796
ile norfolk	625
iles mariannes du nord	750
norvege	751
papouasie nouvelle guinee	768
perou	752
iles pitcairn	628
st helene	631
st christophe et nieves	632
st lucie	633
st pierre et miquelon	634
st vincent et les grenadines	635
st marin	809
sao tome et principe	636
senegal	716
slovenie	715
iles salomon	640
georgie du sud et les iles sandwich du sud	744
svalbard et ile jan mayen	643
royaume deswatini	721
suede	755
thailande	723
trinite et tobago	645
iles turques et caiques	756
iles mineures eloignees des etats unis	648
ouzbekistan	649
wallis et futuna	650
yemen	651
bonaire st eustache et saba	652
ile de man	653
montenegro	695
st martin partie francaise	654
st martin partie neerlandaise	771
an afganastain	563
an albain	656
an ailgeir	670
samo meiriceanach	738
andora	758
angola	658
antigua agus barbuda	565
an airgintin	775
an airmein	657
aruba	931
an astrail	659
an asarbaiseain	567
na bahamai	761
bairein	568
an bhanglaideis	569
barbados	788
an bhealaruis	762
an bheilis	664
beirmiuda	772
an bhutain	570
an bhoisnia agus an heirseagaivein	660
an bhotsuain	663
oilean bouvet	571
an bhrasail	662
crioch aigean indiach na breataine	572
bruine	573
an bhulgair	574
buircine faso	804
an bhuruin	805
an chamboid	575
camarun	576
oileain cayman	579
poblacht na hafraice lair	740
poblacht na sine	582
an tsin	582
oilean na nollag	583
oileain cocos keeling	782
an choloim	665
oileain chomora	584
poblacht an chongo	585
an congo	585
poblacht dhaonlathach an chongo	586
oileain cook	587
costa rice	666
costa eabhair	588
an costa eabhair	588
an chroit	686
cuba	589
eacuador	671
an eigipt	595
an tsalvadoir	719
an ghuine mheanchiorclach	682
an eiritre	673
an eastoin	596
an aetoip	674
oileain fhaclainne malvinas	597
oileain fharo	741
fidsi	598
guain na fraince	763
polaineis na fraince	767
criocha deisceartacha na fraince	600
an ghabuin	601
an ghearmain	668
gana	679
giobraltar	743
an ghreig	602
greanada	677
guadaluip	681
an ghuain	685
oilean heard agus oileain mcdonald	605
cathair na vatacaine	606
honduras	773
an ungair	608
an ioslainn	609
an indineis	745
poblacht ioslamach na hiaraine	784
an iarain	784
an iaraic	776
an iodail	765
iamaice	611
an tseapain	689
an iordain	746
an chasacstain	766
an cheinia	612
cireabaiti	807
an choire thuaidh	747
an choire theas	690
poblacht na coire	690
an choire	690
cuait	613
an chirgeastain	774
an liobain	615
leosota	692
an libeir	691
lichtinstein	794
an liotuain	616
an mhalaiv	702
oileain mhaildive	619
maili	808
malta	789
oileain marshall	620
an mharatain	699
oilean mhuiris	701
micrineis stait chonaidhme	676
an mholdoiv	622
an mhongoil	697
maraco	623
mosaimbic	624
maenmar burma	696
naru	810
an isiltir	708
an nua chaladoin	705
an nua shealainn	709
an nigir	795
an nigeir	706
oilean norfolk	625
poblacht iarthar na macadoine	749
an mhacadoin thuaidh	749
oileain mariana thuaidh	750
an phacastain	778
stat na palaistine	626
an phalaistin	626
nua ghuine phapua	768
peiriu	752
na hoileain fhilipineacha	627
oileain pitcairn	628
an phortaingeil	711
porto rice	710
an romain	769
an ruis	630
conaidhm na ruise	630
st kitts agus nevis	632
st pierre agus miquelon	634
st vincent agus na greanaidini	635
samo	798
san mairine	809
sao tome agus principe	636
an araib shadach	754
an tseineagail	716
na seiseil	637
singeapor	638
an tslovaic	639
an tsloivein	715
oileain sholamon	640
an tsomail	717
an tseoirsia theas agus oileain sandwich theas	744
an spainn	641
sri lanca	799
an tsudain	642
an eilveis	644
taiwan cuige na sine	727
an taidsiceastain	724
poblacht aontaithe na tansaine	728
an tansain	728
an tealainn	723
tiomor leste	757
toga	4
oileain na trionoide agus tobaga	645
an tuineis	725
an tuircmeanastain	801
oileain na dturcach agus caicos	756
an ucrain	729
aontas na neimiriochtai arabacha	647
an riocht aontaithe	780
an bhreatain mhor	780
stait aontaithe mheiricea	781
stait aontaithe	781
oileain imeallacha stait aontaithe	648
an uisbeiceastain	649
vanuatu	803
veiniseala	732
vitneam	733
oileain bhriotanacha na maighdean	783
oileain mheiriceanacha na maighdean	786
an sahara thiar	672
eimin	651
an tsiombaib	737
oileain aland	759
bonaire sint eustatius agus saba	652
geansai	678
oilean mhanann	653
geirsi	688
montaineagro	695
st martin cuid na fraince	654
sint maarten cuid na hisiltire	771
an tsudain theas	718
acerbaixan	567
belxica	739
territorio britanico do oceano indico	572
illas caiman	579
illas cocos keeling	782
congo republica democratica do	586
guiana francesa	763
alemana	668
guiana	685
republica de haiti	806
xapon	689
casaquistan	766
republica popular e democratica de corea	747
kirguizistan	774
republica das maldivas	619
republica das illas marshall	620
nixer	795
paquistan	778
santa helena ascension e tristan da cunha	631
st kitts e nevis	632
san pedro e miquelon	634
san tome e principe	636
illas salomon	640
surafrica	735
illas virxes britanicas	783
illas aland	759
bonaire san eustaquio e saba	652
san martino francesa	654
sudan do sur	718
caina sin	582
tsibiran cocos keeling	782
masar misira	595
iziraila	764
burma miyamar	696
sham siriya	720
tsibirin aland	759
bonaire sint eustatius da saba	652
st martin bangaren faransa	654
sint maarten sashin yaren mutanen holland	771
alandski otoci	759
kokosovi keelingovi otoci	782
bozicni otok	583
spanjolska	641
marsalovi otoci	620
mjanmar burma	696
palestinsko podrucje	626
francuski juzni i antarkticki teritoriji	600
mali udaljeni otoci sad a	648
afganisztan	563
antigua es barbuda	565
argentina	775
ormenyorszag	657
ausztralia	659
azerbajdzsan	567
bahama szigetek	761
feheroroszorszag	762
bosznia hercegovina	660
bouvet sziget	571
brazilia	662
brit indiai oceani terulet	572
zold foki koztarsasag	578
kajman szigetek	579
csad	580
kina	582
karacsony sziget	583
kokusz keeling szigetek	782
comore szigetek	584
cook szigetek	587
elefantcsontpart	588
horvatorszag	686
dania	592
egyenlitoi guinea	682
esztorszag	596
falkland szigetek	597
feroer	741
fidzsi szigetek	598
finnorszag	675
franciaorszag	599
francia polinezia	767
francia deli teruletek	600
gruzia	742
nemetorszag	668
ghana	679
gibraltar	743
gorogorszag	602
bissau guinea	787
heard sziget es mcdonald szigetek	605
indonezia	745
irorszag	610
olaszorszag	765
japan	689
kazahsztan	766
kirgizisztan	774
lettorszag	614
litvania	616
eszak macedonia	749
madagaszkar	618
maldiv szigetek	619
marshall szigetek	620
mexiko	621
mikroneziai szovetsegi allamok	676
marokko	623
uj kaledonia	705
uj zeland	709
norfolk sziget	625
eszaki mariana szigetek	750
norvegia	751
pakisztan	778
papua uj guinea	768
fulop szigetek	627
pitcairn szigetek	628
lengyelorszag	753
portugalia	711
oroszorszag	630
st kitts es nevis	632
st vincent es a grenadine szigetek	635
sao tome es principe	636
szaudi arabia	754
szenegal	716
seychelle szigetek	637
szingapur	638
szlovakia	639
szlovenia	715
salamon szigetek	640
szomalia	717
deli georgia es deli sandwich szigetek	744
spanyolorszag	641
szudan	642
spitzbergak es jan mayen	643
szvazifold	721
svedorszag	755
svajc	644
sziria	720
tadzsikisztan	724
thaifold	723
kelet timor	757
tokelau szigetek	800
trinidad es tobago	645
tunezia	725
torokorszag	646
turkmenisztan	801
turks es caicos szigetek	756
az amerikai egyesult allamok lakatlan kulbirtokai	648
uzbegisztan	649
brit virgin szigetek	783
amerikai virgin szigetek	786
wallis es futuna	650
nyugat szahara	672
man sziget	653
szent marton sziget francia resz	654
szent marton sziget holland resz	771
del szudan	718
koszovo	793
kepulauan cocos keeling	782
kepulauan falkland malvinas	597
st kitts dan nevis	632
st pierre dan miquelon	634
st vincent dan grenadines	635
sameinudu arabisku furstadaemin	647
antigva og barbuda	565
sudurskautslandid	564
bandariska samoa	738
austurriki	566
astralia	659
alandseyjar	759
aserbaisjan	567
bosnia og hersegovina	660
belgia	739
burkina faso	804
burundi	805
bermuda	772
brunei	573
brasilia	662
hvita russland	762
belis	664
kokoseyjar	782
lydstjornarlydveldid kongo	586
mid afrikulydveldid	740
kongo	4
filabeinsstrondin	588
cooks eyjar	587
sile	581
kamerun	576
kolumbia	665
kosta rika	666
kuba	589
graenhofdaeyjar	578
jolaeyja	583
kipur	590
tekkland	591
thyskaland	668
djibuti	593
danmork	592
dominika	669
dominiska lydveldid	594
alsir	670
vestur sahara	672
spann	641
ethiopia	674
fidjieyjar	598
mikronesia	676
faereyjar	741
franska gvaejana	763
graenland	603
ginea	604
gvadelupeyjar	681
midbaugs ginea	682
sudur georgia og sudur sandvikureyjar	744
ginea bissa	787
gvaejana	685
kroatia	686
irland	610
island	609
jamaika	611
kenia	612
kambodia	575
kiribati	807
komoreyjar	584
sankti kristofer og nevis	632
nordur korea	747
sudur korea	690
kuveit	613
cayman eyjar	579
libanon	615
sankti lusia	633
lesoto	692
lithaen	616
luxemborg	748
monako	694
moldova	622
nordur makedonia	749
makao	617
nordur marianaeyjar	750
maritania	699
maritius	701
maldivur	619
malavi	702
malasia	703
mosambik	624
nyja kaledonia	705
nikaragva	707
nauru	810
nyja sjaland	709
franska polynesia	767
papua nyja ginea	768
polland	753
puerto riko	710
palestina	626
portugal	711
pala	790
paragvae	712
rumenia	769
russland	630
ruanda	797
sadi arabia	754
salomonseyjar	640
seychelles eyjar	637
svithjod	755
singapur	638
slovenia	715
svalbardi	643
slovakia	639
sierra leone	770
surinam	779
sudur sudan	718
sao tome og prinsipe	636
syrland	720
esvatini	721
turks og caicoseyjar	756
fronsku sudlaegu landsvaedin	600
togo	722
tailand	723
tadsikistan	724
tokela	800
austur timor	757
tunis	725
trinidad og tobago	645
tuvalu	802
taivan	727
tansania	728
ukraina	729
uganda	730
smaeyjar bandarikjanna	648
urugvae	731
usbekistan	649
vatikanid	606
sankti vinsent og grenadinur	635
venesuela	732
bresku jomfruaeyjar	783
bandarisku jomfruaeyjar	786
wallis og futunaeyjar	650
samoa	798
kosovo	793
sudur afrika	735
sambia	736
isole aland	759
isole faer oer	741
territori britannici delloceano indiano	572
st pierre e miquelon	634
santelena isola di ascensione e tristan da cunha	631
st vincent e grenadine	635
samoaya amerikani	738
anguila	655
antarktika	564
antigua u berbuda	565
arjentin	775
belize	664
bolivya	661
bosniya u herzegovina	660
brazil	662
erde okyanusa hindi ya britani	572
bruney	573
giraven kaymane	579
komara afrikaya navend	740
girava sersale	583
giraven cocos keeling	782
kongo kinsasa	586
giraven cook	587
perave diranfil	588
kipros	590
danimarka	592
cibuti	593
komara dominik	594
gineya rojbendi	682
eritrea	673
giraven malvin	597
giraven feroe	741
fiji	598
finlenda	675
guyanaya fransi	763
polinezyaya fransi	767
erden basur en fransi	600
cibraltar	743
grinlenda	603
gine	604
gine bissau	787
girava heard u giraven mcdonald	605
islenda	609
indonezya	745
irlenda	610
italya	765
koreya bakur	747
koreya basur	690
liberya	691
libya	693
litvanya	616
luksemburg	748
malawi	702
maldiv	619
giraven marsal	620
moritanya	699
mauritius	701
meksik	621
mikronezya	676
mozambik	624
myanmar birmanya	696
namibya	704
kaledonyaya nu	705
nu zelenda	709
nikaragua	707
nijer	795
nijerya	706
giraven bakure marianan	750
norwec	751
xaken filistini	626
papua gineya nu	768
filipin	627
giraven pitcairn	628
porto riko	710
rusya	630
ezize helena	631
st kitts u nevis	632
st pierre u miquelon	634
st vincent u giraven grenadin	635
sao tome u prinsipe	636
erebistana siyudi	754
seysel	637
giraven salomon	640
afrikaya basur	735
south georgia u giraven sandwich a basur	744
svalbard u jan mayen	643
swazilenda	721
swed	755
swisre	644
suri	720
tacikistan	724
timora leste	757
trinidad u tobago	645
giraven turk u kaikos	756
ukrayna	729
emirtiyen erebi yen yekbuyi	647
keyaniya yekbuyi	780
dewleten yekbuyi yen amerikaye	781
giraven derveyi picuk en dewleten yekbuyi	648
uruguay	731
giraven virgin britani	783
giraven virgin us	786
wallis u futuna	650
zimbabwe	737
giraven aland	759
bonaire sint eustatius u saba	652
st martin besa fransi	654
sint maarten besa hollandi	771
sudana basur	718
jungtiniai arabu emyratai	647
armenija	657
alandu salos	759
azerbaidzanas	567
bangladesas	569
brunejus	573
karibu nyderlandai	652
buve sala	571
kokosu kilingo salos	782
kongas kinsasa	586
centrines afrikos respublika	740
kongas brazavilis	585
sveicarija	644
kamerunas	576
zaliasis kysulys	578
kaledu sala	583
cekija	591
dzibutis	593
alzyras	670
vakaru sachara	672
eritreja	673
fidzis	598
fareru salos	741
prancuzija	599
prancuzijos gviana	763
gvineja	604
pusiaujo gvineja	682
pietu dzordzija ir pietu sandvico salos	744
bisau gvineja	787
indijos vandenyno britu sritis	572
dzersis	688
siaures koreja	747
pietu koreja	690
kaimanu salos	579
lichtensteinas	794
marsalo salos	620
siaures makedonija	749
mianmaras birma	696
marianos siaurines salos	750
niuje	796
prancuzijos polinezija	767
papua naujoji gvineja	768
seiseliai	637
svedija	755
singapuras	638
sv elenos sala	631
slovenija	715
siera leone	770
pietu sudanas	718
san tome ir prinsipe	636
cadas	580
prancuzijos pietu sritys	600
tadzikija	724
rytu timoras	757
turkmenistanas	801
jungtiniu valstiju mazosios tolimosios salos	648
vatikano miesto valstybe	606
sventasis vincentas ir grenadinai	635
didziosios britanijos mergeliu salos	783
jungtiniu valstiju mergeliu salos	786
volisas ir futuna	650
pietu afrika	735
zimbabve	737
apvienotie arabu emirati	647
afganistana	563
albanija	656
australija	659
azerbaidzana	567
bangladesa	569
belgija	739
bulgarija	574
senbartelmi	760
bolivija	661
niderlandes karibu salas	652
brazilija	662
butana	570
botsvana	663
kanada	577
kokosu kilinga salas	782
centralafrikas republika	740
kongo brazavila	585
sveice	644
kotdivuara	588
kameruna	576
ziemsvetku sala	583
cehija	591
vacija	668
dzibutija	593
danija	592
dominikana	594
alzirija	670
egipte	595
rietumsahara	672
mikronezija	676
feru salas	741
grenada	677
francijas gviana	763
gernsija	678
gibraltars	743
ekvatoriala gvineja	682
griekija	602
dienviddzordzija un dienvidsendvicu salas	744
gvineja bisava	787
gajana	685
kinas ipasas parvaldes apgabals honkonga	607
herda sala un makdonalda salas	605
horvatija	686
ungarija	608
indonezija	745
irija	610
izraela	764
indijas okeana britu teritorija	572
iraka	776
irana	784
italija	765
dzersija	688
jordanija	746
japana	689
kirgizstana	774
ziemelkoreja	747
kazahstana	766
libana	615
sentlusija	633
lihtensteina	794
srilanka	799
liberija	691
libija	693
senmartena	654
marsala salas	620
ziemelmakedonija	749
mjanma birma	696
kinas ipasas parvaldes apgabals makao	617
ziemelu marianas salas	750
mauritanija	699
mauricija	701
maldivija	619
malavija	702
namibija	704
nigera	795
nigerija	706
niderlande	708
norvegija	751
nepala	792
jaunzelande	709
omana	785
francijas polinezija	767
papua jaungvineja	768
filipinas	627
pakistana	778
senpjera un mikelona	634
pitkernas salas	628
portugale	711
rumanija	769
sauda arabija	754
zalamana salas	640
seiselu salas	637
sudana	642
singapura	638
sv helenas sala	631
svalbara un jana majena sala	643
slovakija	639
sanmarino	809
senegala	716
somalija	717
dienvidsudana	718
sintmartena	771
sirija	720
terksas un kaikosas salas	756
cada	580
francijas dienvidjuru teritorija	600
tadzikistana	724
turkmenistana	801
trinidada un tobago	645
taivana	727
tanzanija	728
asv mazas aizjuras salas	648
uzbekistana	649
vatikans	606
sentvinsenta un grenadinas	635
britu virdzinas	783
asv virdzinas	786
dienvidafrikas republika	735
kepulauan georgia selatan sandwich selatan	744
kepulauan heard mcdonald	605
kepulauan terpencil as	648
kepulauan virgin as	786
l afganistan	563
l albanija	656
l algerija	670
is samoa amerikana	738
l angola	658
l antartika	564
l argentina	775
l armenja	657
l awstralja	659
l awstrija	566
l azerbajgan	567
il bahamas	761
il bahrain	568
il bangladesh	569
il belarussja	762
il belgju	739
il belize	664
il benin	791
il bhutan	570
il bolivja	661
il boznija ħerzegovina	660
il botswana	663
gzira bouvet	571
il brazil	662
territorju brittaniku tal ocean indjan	572
il brunei	573
il bulgarija	574
il burkina faso	804
il burundi	805
il kambodja	575
il kamerun	576
il kanada	577
il gzejjer cayman	579
ir repubblika centru afrikana	740
ic chad	580
ic cili	581
ic cina	582
il gzira christmas	583
gzejjer cocos keeling	782
il kolombja	665
il kongo brazzaville	585
ir repubblika demokratika tal kongo	586
gzejjer cook	587
il costa rica	666
il kosta tal avorju	588
il kroazja	686
cipru	590
ir repubblika ceka	591
id danimarka	592
il djibouti	593
ir repubblika dominicana	594
l ekwador	671
l egittu	595
il guinea ekwatorjali	682
l eritrea	673
l estonja	596
l etjopja	674
il gzejjer falkland	597
il gzejjer faeroe	741
figi	598
il finlandja	675
il guyana franciza	763
polinezja franciza	767
it territorji francizi tan nofsinhar	600
il gabon	601
il gambja	680
il georgia	742
il germanja	668
il ghana	679
gibilta	743
il grecja	602
il gwatemala	683
il guinea	604
il guinea bissau	787
il guyana	685
il haiti	806
il gzejjer heard ul gzejjer mcdonald	605
l istat tal belt tal vatikan	606
il honduras	773
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	607
l ungerija	608
l izlanda	609
l indja	687
l indonezja	745
l iran	784
l iraq	776
l irlanda	610
izrael	764
l italja	765
il gamajka	611
il gappun	689
il gordan	746
il kazakistan	766
il kenja	612
il korea ta fuq	747
il korea tisfel	690
il kuwajt	613
il kirgizistan	774
il laos	777
il latvja	614
il libanu	615
il lesoto	692
il liberja	691
il libja	693
il liechtenstein	794
il litwanja	616
il lussemburgu	748
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	617
il malawi	702
il malasja	703
il maldivi	619
il mali	808
gzejjer marshall	620
il mauritania	699
il messiku	621
il mikronezja	676
il moldova	622
il mongolja	697
il marokk	623
il mozambique	624
il myanmar burma	696
in namibja	704
in nepal	792
in netherlands	708
in nikaragwa	707
in niger	795
in nigerja	706
gzira norfolk	625
il macedonja ta fuq	749
gzejjer mariana tat tramuntana	750
in norvegja	751
l oman	785
il pakistan	778
it territorji palestinjani	626
il panama	811
il paragwaj	712
il peru	752
il filippini	627
gzejjer pitcairn	628
il polonja	753
il portugall	711
il qatar	629
ir rumanija	769
ir russja	630
ir rwanda	797
st vincent ul grenadini	635
sao tome u principe	636
l arabja sawdija	754
is senegal	716
is seychelles	637
is slovakkja	639
is slovenja	715
il gzejjer solomon	640
is somalja	717
l afrika tisfel	735
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	744
is sri lanka	799
is sudan	642
is suriname	779
l eswatini	721
l izvezja	755
l izvizzera	644
is sirja	720
it tajwan	727
it tagikistan	724
it tanzanija	728
it tajlandja	723
it togo	722
it tokelau	800
it tunezija	725
it turkija	646
it turkmenistan	801
il gzejjer turks u caicos	756
l uganda	730
l ukrajna	729
l emirati għarab magħquda	647
ir renju unit	780
l istati uniti	781
l istati uniti tal amerka	781
il gzejjer minuri mbiegħda tal istati uniti	648
l urugwaj	731
l uzbekistan	649
il venezwela	732
il vjetnam	733
il gzejjer vergni brittanici	783
il gzejjer vergni tal istati uniti	786
is saħara tal punent	672
il jemen	651
iz zambja	736
iz zimbabwe	737
il gzejjer aland	759
in netherlands tal karibew	652
il montenegro	695
is serbja	714
is sudan tisfel	718
il kosovo	793
osterrike	566
bouvetoya	571
kokosoyene	782
cookoyene	587
christmasoya	583
vest sahara	672
falklandsoyene	597
mikronesiafoderasjonen	676
faeroyene	741
ekvatorial guinea	682
sor georgia og de sore sandwichoyene	744
heard og mcdonald oyene	605
caymanoyene	579
marshalloyene	620
nord makedonia	749
nord marianene	750
ny caledonia	705
papua ny guinea	768
de okkuperte palestinske omradene	626
salomonoyene	640
sor sudan	718
sint maarten nederlandsk del	771
turks og caicosoyene	756
sore franske territorier	600
ost timor	757
usa mindre utenforliggende oyer	648
st vincent og grenadinene	635
jomfruoyene britisk	783
jomfruoyene usa	786
wallis og futunaoyene	650
sor afrika	735
republiek albanie	656
republiek armenie	657
gemenebest van australie	659
gemenebest van de bahamas	761
bahamas	761
republiek wit rusland	762
bosnie en herzegovina	660
bosnie herzegovina	660
federale republiek brazilie	662
republiek kaapverdie	578
kaapverdie	578
centraal afrikaanse republiek	740
republiek kroatie	686
kroatie	686
republiek equatoriaal guinea	682
equatoriaal guinea	682
federale democratische republiek ethiopie	674
faeroer	741
frans polynesie	767
republiek guinee bissau	787
cooperatieve republiek guyana	685
republiek haiti	806
republiek indonesie	745
staat israel	764
hasjemitisch koninkrijk jordanie	746
kirgizie	774
staat libie	693
islamitische republiek mauritanie	699
federale staten van micronesie	676
republiek moldavie	622
moldavie	622
republiek namibie	704
nieuw caledonie	705
nieuw zeeland	709
republiek noord macedonie	749
noord macedonie	749
onafhankelijke staat papoea nieuw guinea	768
papoea nieuw guinea	768
sint helena	631
federatie st kitts en nevis	632
st kitts en nevis	632
st pierre en miquelon	634
st vincent en de grenadines	635
democratische republiek sao tome en principe	636
sao tome en principe	636
koninkrijk saudi arabie	754
saudi arabie	754
republiek slovenie	715
federale republiek somalie	717
zuid afrika	735
zuid georgia en de zuidelijke sandwicheilanden	744
democratische republiek timor leste	757
republiek tunesie	725
tunesie	725
turks en caicoseilanden	756
sint maarten frans deel	654
sint maarten franse antillen	654
collectiviteit van sint maarten	654
republiek servie	714
servie	714
sint maarten nederlands deel	771
republiek zuid soedan	718
zuid soedan	718
kokosoyane	782
cookoyane	587
falklandsoyane	597
faeroyane	741
sor georgia og de sore sandwichoyane	744
heard og mcdonald oyane	605
caymanoyane	579
marshalloyane	620
nord marianane	750
dei okkuperte palestinske omrada	626
salomonoyane	640
turks og caicosoyane	756
aust timor	757
usa mindre utanforliggande oyar	648
st vincent og grenadinane	635
jomfruoyane britisk	783
jomfruoyane usa	786
wallis og futunaoyane	650
de franske sorterritorier	600
heard og mcdonaldoyene	605
norfolkoya	625
det palestinske omradet	626
pitcairnoyene	628
sor georgia og sor sandwichoyene	744
usas ytre oyer	648
de britiske jomfruoyene	783
de amerikanske jomfruoyene	786
samoa amerykanskie	738
bialorus	762
bosnia i hercegowina	660
republika zielonego przyladka	578
wyspa bozego narodzenia	583
wybrzeze kosci sloniowej	588
gwinea rownikowa	682
francuskie terytoria poludniowe i antarktyczne	600
wegry	608
wlochy	765
lotwa	614
macedonia polnocna	749
moldawia	622
mariany polnocne	750
papua nowa gwinea	768
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	631
st vincent i grenadyny	635
wyspy swietego tomasza i ksiazeca	636
slowenia	715
poludniowa afryka	735
georgia poludniowa i sandwich poludniowy	744
tadzykistan	724
dalekie wyspy mniejsze stanow zjednoczonych	648
wyspy dziewicze stanow zjednoczonych	786
czarnogora	695
afeganistao	563
antigua e barbuda	565
argelia	670
bielorrussia	762
butao	570
cazaquistao	766
gabao	601
georgia do sul e ilhas sandwich do sul	744
gronelandia	603
guine	604
guine bissau	787
guine equatorial	682
iemen	651
ilhas aland	759
ilhas caimao	579
ilhas cocos keeling	782
ilhas faroe	741
ilhas salomao	640
ilhas virgens britanicas	783
japao	689
madagascar	618
malaui	702
mauricia	701
mianmar birmania	696
micronesia	676
mocambique	624
nicaragua	707
nova zelandia	709
paises baixos caribenhos	652
papua nova guine	768
paquistao	778
quenia	612
quirguistao	774
camaroes	576
reuniao	713
romenia	769
sao bartolomeu	760
sao cristovao e neves	632
sao martinho	4
sao vicente e granadinas	635
servia	714
essuatini	721
sudao	642
sudao do sul	718
suica	644
tajiquistao	724
terras austrais e antarticas francesas	600
territorios palestinos	626
turquemenistao	801
ucrania	729
uzbequistao	649
zimbabue	737
antigua si barbuda	565
samoa americana	738
insulele aland	759
bosnia si hertegovina	660
sfantul bartolomeu	760
insulele cocos keeling	782
elvetia	644
sahara occidentala	672
franta	599
guyana franceza	763
guineea ecuatoriala	682
georgia de sud si insulele sandwich de sud	744
guineea bissau	787
ras hong kong a chinei	607
insula heard si insulele mcdonald	605
croatia	686
kargazstan	774
st kitts si nevis	632
sfanta lucia	633
sfantul martin	654
ras macao a chinei	617
noua zeelanda	709
polinezia franceza	767
papua noua guinee	768
st pierre si miquelon	634
sfanta elena	631
svalbard si jan mayen	643
sao tome si principe	636
insulele turks si caicos	756
teritoriile australe si antarctice franceze	600
trinidad si tobago	645
insulele indepartate ale sua	648
statul cetatii vaticanului	606
st vincent si grenadinele	635
wallis si futuna	650
albansko	656
armensko	657
antarktida	564
rakusko	566
karibske holandsko	652
svajciarsko	644
estonsko	596
zapadna sahara	672
spanielsko	641
finsko	675
mikronezia	676
francuzsko	599
gruzinsko	742
francuzska guayana	763
grecko	602
juzna georgia a juzne sandwichove ostrovy	744
hongkong oao ciny	607
chorvatsko	686
irsko	610
britske indickooceanske uzemie	572
svaty kristof a nevis	632
svata lucia	633
lichtenstajnsko	794
cierna hora	695
svaty martin fr	654
severne macedonsko	749
macao oao ciny	617
severne mariany	750
mauricius	701
nova kaledonia	705
norsko	751
francuzska polynezia	767
polsko	753
palestinske uzemia	626
saudska arabia	754
svata helena	631
juzny sudan	718
svaty tomas a princov ostrov	636
salvador	719
svaty martin hol	771
syria	720
francuzske juzne a antarkticke uzemia	600
vychodny timor	757
turkmensko	801
mensie odlahle ostrovy usa	648
svaty vincent a grenadiny	635
ameriska samoa	738
alandski otoki	759
demokraticna republika kongo	586
centralnoafriska republika	740
svica	644
slonokoscena obala	588
nemcija	668
grcija	602
juzna georgia in juzni sandwichevi otoki	744
hrvaska	686
madzarska	608
st kitts in nevis	632
crna gora	695
norfolski otok	625
st pierre in miquelon	634
slovaska	639
francosko juzno ozemlje	600
turcija	646
stranski zunanji otoki zdruzenih drzav	648
st vincent in grenadine	635
britanski deviski otoki	783
ameriski deviski otoki	786
juznoafriska republika	735
jasiiradaha cocos keeling	782
gini bisaaw	787
israaiil	764
jasiiradaha aland	759
bonaire sint eustatius iyo saba	652
st martin qayb faransiis ah	654
sint maarten qaybta nederlandka	771
shqiperi	656
andorre	758
angole	658
anguile	655
antarktide	564
argjentine	775
arube	931
belgjike	739
bosnje hercegovine	660
botsvane	663
kepi i gjelber	578
republika afrikano qendrore	740
kine	582
ishujt kokos kiling	782
kongo brazavil	585
kosta rike	666
bregu i fildishte	588
kube	589
republika ceke	591
danimarke	592
dominike	669
finlande	675
france	599
guajana frenge	763
polinezia frenge	767
territoret frenge jugore	600
groenlande	603
grenade	677
guatemale	683
guinea bisau	787
guajane	685
ishujt herd mekdonald	605
rva i hong kongut kine	607
islande	609
irlande	610
xhamajke	611
rva i makaos kine	617
malte	789
martinike	698
meksike	621
mianmar burma	696
holande	708
zelande e re	709
ishujt veriore mariana	750
ruande	797
shen helena	631
shen kits e nevis	632
shen lucia	633
shen pier dhe mikelon	634
shen vinsent grenadinet	635
sao tome prinsipe	636
afrike e jugut	735
xhorxha jugore dhe ishujt sanduic te jugut	744
spanje	641
sri lanke	799
svalbard zhan majen	643
zvicer	644
tajlande	723
ishujt turk kaikos	756
ugande	730
mbreteria e bashkuar	780
ishujt e pertejme shba se	648
venezuele	732
ishujt e virgjer britanike	783
ishujt e virgjer amerikane	786
sahara perendimore	672
gernsi	678
xhersi	688
shen bartolomeo	760
shen martin	4
bonaire st eustatius och saba	652
bouveton	571
kokosoarna	782
cookoarna	587
julon	583
vastsahara	672
falklandsoarna	597
faroarna	741
heard och mcdonaldsoarna	605
st kitts och nevis	632
caymanoarna	579
st martin franska delen	654
marshalloarna	620
norfolkon	625
st pierre och miquelon	634
pitcairnoarna	628
palestinska territoriet ockuperade	626
salomonoarna	640
sao tome och principe	636
sint maarten nederlandska delen	771
turks och caicosoarna	756
franska sodra territorierna	600
tokelauoarna	800
usa s yttre oar	648
st vincent och grenadinerna	635
brittiska jungfruoarna	783
amerikanska jungfruoarna	786
wallis och futunaoarna	650
kongo jamhuri ya kidemokrasia	586
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	747
korea kusini jamhuri	690
st vincent na grenadines	635
ngwane ufalme wa eswatini	721
tanzania jamhuri ya muungano	728
bonaire st eustache na saba	652
mtakatifu barthelemy	760
st martin sehemu ya kifaransa	654
st martin sehemu ya uholanzi	771
birlesen arap emiratlary	647
angilya	655
albaniya	656
awstriya	566
awstraliya	659
azerbayjan	567
bosniya we gertsegowina	660
belgiya	739
bolgariya	574
bahreyn	568
sen bartelemi	760
boliwiya	661
boneyr sint estatius we saba	652
braziliya	662
belarusiya	762
sweysariya	644
kot diwuar	588
kitay	582
kolumbiya	665
kabo werde	578
kyurasao	667
cehiya	591
germaniya	668
daniya	592
estoniya	596
musur	595
eritriya	673
efiopiya	674
finlandiya	675
mikroneziya	676
fransiya	599
beyik britaniya	780
gruziya	742
grenlandiya	603
gambiya	680
gwineya	604
ekwatorial gwineya	682
gretsiya	602
gunorta jorjiya we gunorta sandwic adalary	744
gwineya bisau	787
gayana	685
horwatiya	686
wengriya	608
ysrayyl	764
hindi ummanynda britaniya teritoriyasy	572
yamayka	611
yaponiya	689
keniya	612
sent kits we newis	632
demirgazyk koreya	747
gunorta koreya	690
kuweyt	613
kayman adalary	579
sent lyusiya	633
lihtensteyn	794
liberiya	691
lyuksemburg	748
latwiya	614
liwiya	693
moldowiya	622
cernogoriya	695
sent marten	654
marsall adalary	620
demirgazyk makedoniya	749
myanma	696
mongoliya	697
mawritaniya	699
mawrikiy	701
malayziya	703
namibiya	704
taze kaledoniya	705
nigeriya	706
gollandiya	708
norwegiya	751
taze zelandiya	709
fransuz polineziyasy	767
papua taze gwineya	768
sen pyer we mikelon	634
palestina dowleti	626
portugaliya	711
paragway	712
reyunion	713
serbiya	714
rossiya	630
seysel adalary	637
swesiya	755
keramatly yelena adasy	631
sloweniya	715
swalbard we yan mayen	643
slowakiya	639
gunorta sudan	718
san tome we prinsipi	636
siriya	720
terks we kaykos adalary	756
fransiyanyn gunorta we antarktika sebitleri	600
tayland	723
tajigistan	724
gundogar timor	757
taywan	727
tanzaniya	728
abs nyn dasky kici adalary	648
urugway	731
ozbegistan	649
sent winsent we grenadin	635
britaniya wirgin adalary	783
abs nyn wirgin adalary	786
wyetnam	733
mayotta	734
gunorta afrika respublikasy	735
zambiya	736
amerikan samoasi	738
bouvet adasi	571
cocos keeling adalari	782
isvicre	644
cook adalari	587
sili	581
christmas adasi	583
guney kibris rum kesimi	590
misir	595
bati sahara	672
ispanya	641
faroe adalari	741
gurcistan	742
fransiz guyanasi	763
cebelitarik	743
guney georgia ve guney sandwich adalari	744
cin hong kong oyb	607
heard adasi ve mcdonald adalari	605
hirvatistan	686
irlanda	610
man adasi	653
britanya hint okyanusu topraklari	572
izlanda	609
urdun	746
kirgizistan	774
kambocya	575
st kitts ve nevis	632
cayman adalari	579
lubnan	615
karadag	695
marshall adalari	620
mogolistan	697
cin makao oyb	617
kuzey mariana adalari	750
fransiz polinezyasi	767
st pierre ve miquelon	634
pitcairn adalari	628
filistin bolgeleri	626
sirbistan	714
seyseller	637
svalbard ve jan mayen adalari	643
guney sudan	718
sao tome ve principe	636
turks ve caicos adalari	756
fransiz guney topraklari	600
abd uzak adalari	648
ozbekistan	649
st vincent ve grenadinler	635
britanya virjin adalari	783
wallis ve futuna adalari	650
afgoniston	563
boneyr sint estatius va saba	652
kokos kiling orollari	782
kongo brazzavil	585
kot divuar	588
garbiy sahroi kabir	672
gvineya bisau	787
gonkong xitoy mmh	607
qirgiziston	774
sent kits va nevis	632
qozogiston	766
shri lanka	799
sent martin	654
myanma birma	696
makao xitoy mmh	617
papua yangi gvineya	768
sen pyer va mikelon	634
svalbard va yan mayen	643
san tome va prinsipi	636
amerika qoshma shtatlari	781
sent vinsent va grenadin	635
antigua va barbuda	565
bosnia va herzegovina	660
dao bouvet	571
lanh tho an do duong thuoc anh	572
quan dao cayman	579
cong hoa trung phi	740
dao giang sinh	583
quan dao cocos keeling	782
cong go	585
cong hoa dan chu cong go	586
quan dao cook	587
dan mach	592
cong hoa dominica	594
ai cap	595
quan dao falkland malvinas	597
quan dao faroe	741
phan lan	675
guyane thuoc phap	763
polynesie thuoc phap	767
vung dat phia nam va chau nam cuc thuoc phap	600
hy lap	602
dao heard va quan dao mcdonald	605
toa thanh thanh pho vatican	606
an do	687
cong hoa hoi giao iran	784
nhat ban	689
co oet	613
cong hoa dan chu nhan dan lao	777
bac macedonia	749
ban dao ma lai	703
quan dao marshall	620
lien bang micronesia	676
cong hoa moldova	622
mong co	697
ma roc	623
dao norfolk	625
quan dao bac mariana	750
lanh tho palestine bi chiem dong	626
bo dao nha	711
st kitts va nevis	632
st pierre va miquelon	634
st vincent va grenadines	635
sao tome va principe	636
quan dao solomon	640
nam georgia va quan dao nam sandwich	744
tay ban nha	641
svalbard va jan mayen	643
thuy dien	755
thuy si	644
cong hoa arab syrian	720
cong hoa thong nhat tanzania	728
thai lan	723
trinidad va tobago	645
tho nhi ky	646
quan dao turks va caicos	756
quan dao nho heo lanh cua hoa ky	648
quan dao virgin anh	783
quan dao virgin hoa ky	786
lanh tho quan dao wallis va futuna	650
tay sahara	672
quan dao aland	759
bonaire sint eustatius va saba	652
dao man	653
st martin phan phap	654
sint maarten phan ha lan	771
bouvet eiland	571
brits indiese oseaangebied	572
tsjeggie	591
noord mariane eilande	750
klein afgelee eilande van die vsa	648
vsa se maagde eilande	786
cexiya	591
honq konq xususi inzibati rayonu cin	607
makao xir cin	617
douarou aostral frans	600
myanmar birmania	696
tiriadou palestina	626
ar reunion	713
inizi diabell ar stadou unanet	648
inizi gwerch breizh veur	783
inizi aland	759
sant bertele	760
sant martin	654
bozicno ostrvo	583
kokosova keelingova ostrva	782
juzna dzordzija i juzna sendvic ostrva	744
republica centreafricana	740
illes cocos keeling	782
illes feroe	741
terres australs antartiques franceses	600
ciutat del vatica	606
hong kong rae xina	607
macau rae xina	617
illa de la reunio	713
illes salomo	640
illes georgia del sud i sandwich del sud	744
illes verges britaniques	783
illes aland	759
carib neerlandes	652
falklandske ostrovy	597
francouzska jizni uzemi	600
hongkong zao ciny	607
macao zao ciny	617
myanmar barma	696
palestinska uzemi	626
karibske nizozemsko	652
svaty martin francie	654
svaty martin nizozemsko	771
y congo brazzaville	585
y congo kinshasa	586
st vincent ar grenadines	635
bouvetoen	571
juleoen	583
de palaestinensiske omrader	626
south georgia og de sydlige sandwichoer	744
amerikanske oversoiske oer	648
de britiske jomfruoer	783
de amerikanske jomfruoer	786
palastinensische autonomiegebiete	626
palastina	626
alandinseln	759
barein	568
rae de hong kong china	607
rae de macao china	617
san cristobal y nieves	632
islas menores alejadas de ee uu	648
islas virgenes de ee uu	786
caribe neerlandes	652
san bartolome	760
san martin	654
bouvet saar	571
myanmar birma	696
cocos keeling uharteak	782
kookossaaret keelingsaaret	782
ranskan etelaiset ja antarktiset alueet	600
hongkong kiinan erityishallintoalue	607
macao kiinan erityishallintoalue	617
etela georgia ja etelaiset sandwichinsaaret	744
territoire britannique de locean indien	572
ras chinoise de hong kong	607
ras chinoise de macao	617
iles aland	759
pays bas caribeens	652
samo mheiricea	738
angaile	655
oileain fhaclainne	597
criocha francacha dheisceart an domhain	600
sainreigiun riarachain hong cong daonphoblacht na sine	607
sainreigiun riarachain macao daonphoblacht na sine	617
an mhicrineis	676
na hoileain mhairianacha thuaidh	750
oileain palau	790
na criocha palaistineacha	626
san heilin	631
san criostoir nimheas	632
san uinseann agus na greanaidini	635
oileain sholaimh	640
esuaitini	721
an teavain	727
tiomor thoir	757
tocala	800
oilean na trionoide agus tobaga	645
oileain imeallacha sam	648
vailis agus futuna	650
an isiltir chairibeach	652
curaso	667
kazakistan	766
taxiquistan	724
tsibirai cocos keeling	782
israila	764
rukunin tsibirin us	648
tsibirai na aland	759
ƙasar curacao	667
san barthelemy	760
francuski juzni teritoriji	600
juzna georgia i otoci juzni sandwich	744
feroer szigetek	741
makao kkt	617
palesztin autonomia	626
st pierre es miquelon	634
szaud arabia	754
svalbard es jan mayen	643
az usa lakatlan kulbirtokai	648
aland szigetek	759
holland karib terseg	652
st vincent dan grenadine	635
georgia selatan kep sandwich selatan	744
aserbaidsjan	567
bermudaeyjar	772
jolaey	583
kokoseyjar keeling	782
kypur	590
serstjornarsvaedid hong kong	607
serstjornarsvaedid makao	617
maldiveyjar	619
martinik	698
heimastjornarsvaedi palestinumanna	626
pitcairn eyjar	628
sankti vinsent og grenadineyjar	635
svalbardi og jan mayen	643
karibahafshluti hollands	652
sankti bartolomeusareyjar	760
territorio britannico delloceano indiano	572
isole cocos keeling	782
santelena	631
arjantin	775
benglades	569
bosna u hersek	660
girava bouvete	571
brezilya	662
herema okyanusa hindi ya britanyaye	572
cimhuriyeta afrikaya navin	740
girava christmase	583
giraven kokose keeling	782
giraven cooke	587
cimhuriyeta dominike	594
gineya ekwadore	682
eritre	673
giraven falklande	597
giraven faroeye	741
polinezyaya fransizi	767
heremen basur en fransaye	600
cebelitariq	743
grinlanda	603
giraven heard u macdonalde	605
hong konga hit ya cine	607
islanda	609
makaoya hit ya cine	617
giraven marsale	620
meksika	621
zelandaya nu	709
girava norfolke	625
heremen filistini	626
filistin	626
giraven pitcairne	628
st vincent u giraven grenadine	635
erebistana siudi	754
giraven solomone	640
giraven georgiyaya basur u sandwicha basur	744
eswatini	721
suriye	720
giraven turks u kaikose	756
mirgehen erebi yen yekbuyi	647
qiraliyeta yekbuyi	780
dewleten amerikaye yen yekbuyi	781
giraven bicuk en derveyi daye	648
giraven virjine yen britanyaye	783
giraven virjine yen amerikaye	786
giraven alande	759
holendaya karayibe	652
girava mane	653
ktr ipasais administrativais regions makao	617
palestinas teritorijas	626
il macao	617
il palestina	626
zuid georgia en zuidelijke sandwicheilanden	744
oost timor	757
dei franske sorterritoria	600
heardoya og mcdonaldoyane	605
sor georgia og sor sandwichoyane	744
usas ytre smaoyar	648
dei britiske jomfruoyane	783
dei amerikanske jomfruoyane	786
sra hongkong chiny	607
sra makau chiny	617
terytoria palestynskie	626
wyspa swietej heleny	631
wlk bryt	780
bosnia e herzegovina	660
territorios franceses do sul	600
hong kong rae da china	607
macau rae da china	617
mauricio	701
sao cristovao e nevis	632
sao pedro e miquelao	634
ilhas georgia do sul e sandwich do sul	744
tadjiquistao	724
turcomenistao	801
ras hong kong china	607
ras macao china	617
francuzska guyana	763
palestinska samosprava	626
srednjeafriska republika	740
posebno upravno obmocje ljudske republike kitajske hongkong	607
posebno upravno obmocje kitajske makav	617
sveti kristof in nevis	632
sveti tomaz in princ	636
antigua barbuuda	565
boosniya harsegofina	660
jasiiradda haad makdonald	605
st kitts iyo nevis	632
st lusia	633
st pierre iyo miquelon	634
st finsent girenadiins	635
sao tome birincibal	636
jasiiradda joorjiyada koonfureed sandwij	744
jasiiradda sfaldbaad jaan mayen	643
tirinidaad tobago	645
turks kaikos island	756
us fargin island	786
walis futuna	650
jasiiradda isle man	653
st baathelemiy	760
st maartin	654
antarktike	564
republika e afrikes qendrore	740
kongo brazavile	585
ceki	591
gane	679
grenlande	603
granade	677
guadelupe	681
guine bisau	787
ishujt herd e mekdonald	605
rpa i hong kongut	607
mianmar burme	696
ishujt e marianes veriore	750
palestine	626
guineja e re papua	768
shen elene	631
shen kits dhe nevis	632
shen vincent dhe grenadine	635
xhorxha jugore dhe ishujt senduice te jugut	744
svalbard e jan majen	643
ishujt periferike te shba se	648
ishujt e virgjer te shba se	786
saharaja perendimore	672
ishujt alande	759
sen marten	654
heardon och mcdonaldoarna	605
karibiska nederlanderna	652
visiwa vya cocos keeling	782
st kitts na nevis	632
visiwa vya virgin uingereza	783
visiwa vya virgin marekani	786
bosniya we gersegowina	660
britaniyanyn hindi okeanyndaky territoriyalary	572
hytay	582
rozdestwo adasy	583
kokos kiling adalary	782
kongo brazzawil	585
eritreya	673
finlyandiya	675
fransuz gunorta territoriyalary	600
gresiya	602
gonkong aas hytay	607
eyran	784
makao aas hytay	617
palestina territoriyasy	626
reyunyon	713
rumyniya	769
russiya	630
sent winsent we grenadinler	635
gunorta afrika	735
gunorta georgiya we gunorta sendwic adasy	744
spisbergen we yan mayen	643
birlesen arap emirlikleri	647
birlesen patysalyk	780
amerikanyn birlesen statlary	781
abs nyn dasarky adalary	648
gunbatar sahara	672
kibris	590
cin hong kong oib	607
cin makao oib	617
abd kucuk harici adalari	648
bati sahra	672
karayip hollandasi	652
shpitsbergen va yan mayen	643
samoa thuoc my	738
nam cuc	564
guinea xich dao	682
quan dao falkland	597
guiana thuoc phap	763
polynesia thuoc phap	767
lanh tho phia nam thuoc phap	600
quan dao heard va mcdonald	605
thanh vatican	606
dac khu hanh chinh hong kong trung quoc	607
li bang	615
dac khu hanh chinh macao trung quoc	617
myanmar mien dien	696
lanh tho palestine	626
quan dao pitcairn	628
a rap xe ut	754
cac tieu dao xa cua hoa ky	648
quan dao virgin thuoc anh	783
quan dao virgin thuoc hoa ky	786
wallis va futuna	650
ca ri be ha lan	652
barem	568
ilhas dos cocos keeling	782
cote divoire costa do marfim	588
territorios austrais franceses	600
territorios palestinianos	626
sao marinho	809
usbequistao	649
curacau	667
sao martinho st martin	654
sao martinho sint maarten	771
obala slonovace kot divoar	588
sar hongkong kina	607
sar makao kina	617
marsalska ostrva	620
mijanmar burma	696
svajcarska	644
timor leste istocni timor	757
britanska devicanska ostrva	783
sveti martin francuska	654
sveti martin holandija	771
islas georgia del sur y sandwich del sur	744
islas ultramarinas de ee uu	648
iles cocos keeling	782
iles heard et mcdonald	605
cite du vatican	606
st kitts et nevis	632
iles daland	759
st martin pays bas	771

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
wallis islands`
