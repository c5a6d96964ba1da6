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
CV!everyday
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
PF!everyday
IM!everyday
SZ!everyday
TR!everyday
UA!everyday
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
GS!abbreviation
IM!abbreviation
GG!abbreviation
JE!abbreviation
MH!abbreviation
HM!abbreviation
VE!abbreviation
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
BD!everyday
GR!everyday
SM!everyday
KZ!everyday
ET!everyday
SS!everyday
AF!everyday
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
utd arab emirates	344
united arab em	344
roc congo	345
fr germany	346
fs micronesia	347
united kingd	348
dprk	349
lpdr	350
fyrom	351
papua new guin	352
saudi arab	353
usmoi	354
sv grenadines	355
ukvi	356
usvi	357
hksar	358
slovak rep	359
brunei dar	360
eire	361
ur tanzania	362
us moi	354
sadr	363
taaf	364
us vi	357
trucial states	365
trucial oman	365
east pakistan	366
upper volta	367
dahomey	368
bechuanaland	369
byelorussia	370
byelorussian ssr	370
belorussian ssr	370
byelorussian soviet socialist republic	370
belarusian ssr	370
british honduras	371
zaire	372
belgian congo	372
congo free state	372
central african empire	373
french congo	374
middle congo	374
east germany	375
west germany	375
german democratic republic	375
french somaliland	376
abyssinia	377
metropolitan france	378
georgian ssr	379
georgian soviet socialist republic	379
spanish guinea	380
portuguese guinea	381
british guiana	382
dutch east indies	383
netherlands east indies	383
netherlands indies	383
irish free state	384
persia	385
transjordan	386
kirghizia	387
kirgizia	387
kyrgyzia	387
kirghiz ssr	387
kyrgyz ssr	387
kirghiz soviet socialist republic	387
kampuchea	388
democratic kampuchea	388
khmer republic	388
gilbert islands	389
kazakh ssr	390
kazakh soviet socialist republic	390
armenian ssr	391
armenian soviet socialist republic	391
azerbaijan ssr	392
azerbaijani ssr	392
azerbaijan soviet socialist republic	392
estonian ssr	393
estonian soviet socialist republic	393
latvian ssr	394
latvian soviet socialist republic	394
lithuanian ssr	395
lithuanian soviet socialist republic	395
ceylon	396
basutoland	397
moldavia	398
moldavian ssr	398
moldavian soviet socialist republic	398
malagasy republic	399
french sudan	400
burma	401
nyasaland	402
malaya	403
south west africa	404
russian sfsr	405
rsfsr	405
russian soviet federative socialist republic	405
ruanda	406
italian somaliland	407
somali republic	407
somali democratic republic	407
dutch guiana	408
siam	409
tadzhikistan	410
tajik ssr	410
tadzhik ssr	410
tajik soviet socialist republic	410
east timor	411
portuguese timor	411
turkmenia	412
turkmen ssr	412
turkmen soviet socialist republic	412
ellice islands	413
formosa	414
tanganyika	415
ukrainian ssr	416
ukrainian soviet socialist republic	416
uzbek ssr	417
uzbek soviet socialist republic	417
north vietnam	418
south vietnam	418
new hebrides	419
western samoa	420
spanish sahara	421
north yemen	422
south yemen	422
democratic yemen	422
yemen arab republic	422
aden protectorate	422
northern rhodesia	423
rhodesia	424
southern rhodesia	424
cape verde is	425
french guinea	426
outer mongolia	427
german federal republic	375
timor timur	411
antigua	428
barbuda	428
coral sea islands	429
coral sea islands territory	429
bosnia	430
herzegovina	430
hercegovina	430
bonaire	431
sint eustatius	431
statia	431
saba	431
clipperton	432
clipperton island	432
england	433
scotland	433
wales	433
northern ireland	433
britain	433
alderney	434
sark	434
herm	434
south georgia	435
south sandwich islands	435
south georgia island	435
heard island	436
mcdonald islands	436
diego garcia	437
st kitts	438
nevis	438
miquelon	439
west bank	440
gaza strip	440
ascension	441
ascension island	441
tristan da cunha	441
tristan de cunha	441
svalbard	442
jan mayen	442
spitsbergen	442
spitzbergen	442
sao tome	443
principe	443
turks islands	444
caicos islands	444
caicos	444
kerguelen	445
kerguelen islands	445
crozet islands	445
trinidad	446
tobago	446
wake island	447
midway islands	447
midway atoll	447
johnston island	447
johnston atoll	447
baker island	447
howland island	447
jarvis island	447
kingman reef	447
palmyra atoll	447
navassa island	447
wallis	448
futuna	448
wallis islands	448
tahiti	449
grand cayman	450
sankt helena	451
alandinseln	452
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	453
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	454
br deutschland	454
deutsche demokratische republik	454
ostdeutschland	454
westdeutschland	454
oesterreich	455
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	456
die vereinigten staaten von amerika	456
grossbritannien	457
schottland	457
nordirland	457
die niederlande	458
tschechei	459
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	460
vr china	460
republik korea	461
demokratische volksrepublik korea	462
nordkorea	110
korea nord	462
dvr korea	462
demokratische republik kongo	463
dr kongo	463
republik kongo	464
republik china	465
italienische republik	234
hellenische republik	232
portugiesische republik	240
mazedonien	466
nordmazedonien	131
republik nordmazedonien	466
ehemalige jugoslawische republik mazedonien	466
birma	467
weissrussland	468
kap verde	48
osttimor	301
swasiland	469
vatikan	214
vatikanstadt	214
staat vatikanstadt	244
heiliger stuhl	244
vereinigte mexikanische staaten	239
argentinische republik	226
arabische republik syrien	470
islamische republik iran	471
demokratische volksrepublik laos	472
bolivarische republik venezuela	473
republik indien	474
kirgisische republik	235
kirgisien	235
moldawien	127
republik moldau	475
britische jungferninseln	216
amerikanische jungferninseln	476
republik irland	477
maurice	141
svalbard et jan mayen	478
la france	230
royaume de belgique	479
la belgique	479
la suisse	228
etats unis d amerique	456
angleterre	457
pays de galles	457
irlande du nord	457
hollande	458
rd congo	463
congo rdc	463
rpdc	462
chine populaire	460
slovaquie	185
centrafrique	480
russie	176
moldavie	127
birmanie	467
timor oriental	301
union des comores	481
malouines	482
islas faroe	483
isla de norfolk	484
islas georgias del sur y sandwich del sur	485
islas svalbard y jan mayen	486
islas turks y caicos	487
islas tokelau	488
islas ultramarinas menores de estados unidos	453
san vicente y granadinas	489
estados unidos mexicanos	239
estados unidos	211
eeuu	456
ee uu	456
los estados unidos	456
reino unido	71
inglaterra	457
escocia	457
gales	457
irlanda del norte	457
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	490
corea	461
corea del sur	461
corea del norte	462
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	482
costa de marfil	260
bielorrusia	36
birmania	467
suazilandia	469
swazilandia	195
estado de palestina	491
ciudad del vaticano	244
santa sede	214
el vaticano	244
estado de la ciudad del vaticano	244
estado libre asociado de puerto rico	492
reino de arabia saudita	493
nueva zelandia	494
hong kong rae	233
rae de hong kong	233
paesi bassi caraibici	495
isola di natale	496
isole far oer	483
isole faroe	483
guadalupa	81
isola di jersey	497
isole tokelau	488
isole falkland o isole malvine	482
isole malvine	482
repubblica gabonese	231
repubblica libanese	236
repubblica tunisina	243
repubblica araba siriana	470
turks e caicos	487
georgia del sud e isole sandwich del sud	485
repubblica democratica popolare di corea	462
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	498
serenissima repubblica di san marino	498
vaticano	244
stati uniti	456
regno unito	71
gran bretagna	457
inghilterra	457
scozia	457
galles	457
irlanda del nord	457
regno unito di gran bretagna e irlanda del nord	457
repubblica federale di germania	454
repubblica federale tedesca	454
repubblica democratica tedesca	454
repubblica francese	230
paesi bassi	153
olanda	458
regno dei paesi bassi	458
repubblica popolare cinese	460
cina	44
repubblica di corea	461
corea del sud	111
repubblica popolare democratica di corea	462
corea del nord	110
repubblica democratica del congo	499
repubblica del congo	464
repubblica di cina	206
repubblica ceca	51
cechia	459
repubblica slovacca	241
repubblica ellenica	232
repubblica portoghese	240
repubblica argentina	226
repubblica dominicana	56
repubblica centrafricana	39
sudafrica	222
repubblica sudafricana	500
federazione russa	501
emirati arabi uniti	6
stati uniti messicani	239
macedonia del nord	131
repubblica federativa del brasile	502
marianas setentrionais	503
ilhas svalbard e jan mayen	486
ilhas turks e caicos	487
trinidade e tobago	504
ilhas menores distantes dos estados unidos	453
ilhas virgens dos estados unidos	245
irlanda do norte	457
alemanha	52
reino de espanha	505
espanha	63
coreia do sul	111
coreia	461
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	506
britse gebieden in de indische oceaan	507
noordelijke marianeneilanden	503
zwitserse confederatie	228
republiek china	465
koninkrijk der nederlanden	153
nederland	153
verenigde staten	211
verenigde staten van amerika	211
verenigd koninkrijk	71
engeland	457
schotland	457
bondsrepubliek duitsland	52
duitsland	52
franse republiek	69
volksrepubliek china	44
republiek korea	111
democratische volksrepubliek korea	110
democratische republiek congo	499
republiek congo	464
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	470
republiken kina	465
konungariket sverige	508
sverige	182
republiken finland	509
storbritannien	71
skottland	457
folkrepubliken kina	460
kina	44
republiken korea	461
sydkorea	111
demokratiska folkrepubliken korea	462
demokratiska republiken kongo	499
republiken kongo	510
tjeckiska republiken	459
tjeckien	51
republiken sydafrika	500
ryska federationen	501
vitryssland	468
kongeriget danmark	511
danmark	54
amerikas forenede stater	456
de forenede stater	456
forenede stater	456
det forenede kongerige	457
forenede kongerige	457
skotland	457
nederlandene	458
kongeriget nederlandene	458
forbundsrepublikken tyskland	454
folkerepublikken kina	460
republikken korea	461
den demokratiske folkerepublik korea	462
den demokratiske republik congo	463
demokratiske republik congo	499
republikken congo	510
den tjekkiske republik	459
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	512
norge	154
noreg	154
de forente stater	456
amerikas forente stater	456
forente stater	456
sambandsstatane	456
storbritannia	71
det forente kongerike	457
kongeriket nederland	458
den demokratiske folkerepublikken korea	462
den demokratiske republikken kongo	463
republikken kongo	510
den tsjekkiske republikk	459
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	513
falklandinsaaret	67
huippuvuoret	486
yhdysvaltain asumattomat saaret	453
suomen tasavalta	509
suomi	65
yhdysvallat	211
amerikan yhdysvallat	456
yhdistynyt kuningaskunta	71
britannia	457
englanti	457
skotlanti	457
saksan liittotasavalta	454
hollanti	458
alankomaat	153
alankomaiden kuningaskunta	458
ruotsin kuningaskunta	508
kiinan kansantasavalta	460
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	499
kongon tasavalta	464
viron tasavalta	514
wyspa norfolk	484
suazi	469
karaiby holenderskie	495
rzeczpospolita polska	515
polska	166
rp polska	515
stany zjednoczone	211
stany zjednoczone ameryki	456
wielka brytania	71
anglia	457
szkocja	457
walia	457
republika federalna niemiec	454
niemiecka republika demokratyczna	454
republika francuska	230
holandia	153
niderlandy	458
republika czeska	459
czechy	51
chrl	460
republika korei	461
krld	462
demokratyczna republika konga	499
demokratyczna republika kongo	463
republika konga	510
republika kongo	510
federacja rosyjska	501
zjednoczone emiraty arabskie	6
republika litewska	516
republika austrii	455
slovensko	185
anglie	457
skotsko	457
holandsko	153
nizozemsko	153
kldr	462
heardov ostrov	517
anglicko	457
sahra demokratik arap cumhuriyeti	229
birmanya	467
galler	457
almanya federal cumhuriyeti	454
hollanda	153
kore cumhuriyeti	461
kuzey kore	110
kore demokratik halk cumhuriyeti	462
demokratik kongo cumhuriyeti	463
kongo demokratik cumhuriyeti	463
kongo cumhuriyeti	510
rusya federasyonu	501
dominik cumhuriyeti	56
nam phi	222
republik indonesia	518
nkri	518
amerika serikat	211
britania raya	71
inggris	457
inggris raya	457
kerajaan inggris	457
skotlandia	457
kerajaan bersatu	457
tiongkok	460
republik rakyat tiongkok	460
republik rakyat cina	460
republik rakyat china	460
korea selatan	111
korea utara	110
republik rakyat demokratik korea	462
republik federal jerman	454
jerman	52
belanda	153
republik demokratik kongo	499
afrika selatan	222
uni emirat arab	6
federasi rusia	501
republik ceko	51
ceko	459
szent ilona	451
nszk	454
hollandia	153
statele unite	456
statele unite ale americii	211
marea britanie	457
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	461
coreea de nord	110
republica congo	510
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	519
gvadalupa	520
sveti kristof i nevis	521
solomonski otoci	522
cookovi otoci	41
republika hrvatska	523
rh hrvatska	523
velika britanija	71
ujedinjeno kraljevstvo	71
engleska	457
ujedinjena kraljevina	457
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	524
republika koreja	461
narodna republika kina	460
kokosova ostrva	519
madjarska	525
solomonova ostrva	522
sent pjer i mikelon	526
sao tome i prinsipe	527
ostrva terks i kejkos	487
sveti vinsent i grenadini	489
nijue	528
republika srbija	529
srbija	175
holandija	153
republika slovenija	530
anglija	457
lietuvos respublika	516
olandija	458
latvijas republika	531
holande	458
menas sala	532
heard ja mcdonald	517
eesti vabariik	514
eesti	59
suurbritannia	71
inglismaa	457
madalmaad	458
estats units	456
regne unit	71
gran bretanya	457
anglaterra	457
bretland	71
cymru	457
y deyrnas unedig	71
shba	456
hayastan	533
azərbaycan	18
aqsh	456
persekutuan malaysia	534
amerika syarikat	211
as amerika	456
inggeris	457
jamhuri ya muungano wa tanzania	535
jamhuri ya kenya	536
marekani	456
uingereza	71
verenigde state van amerika	211
verenigde state	456
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	537
ostrovy turks a caicos	487
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	496
dominican liittovaltio	538
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	465
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	539
kookossaarte ala	519
kongo demokraatlik vabariik	463
kongo vabariik	464
hiina rahvavabariik	460
dominikaani vabariik	56
guajaana departemang	540
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	462
korea vabariik	461
turksi ja caicose saared	487
hiina vabariik	465
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	499
zajednica dominike	538
zajednica dominika	538
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	457
ujedinjeno kraljevstvo velike britanije i sjeverne irske	457
sjeverna irska	457
posebna upravna regija hong kong	233
otok man	541
demokratska narodna republika koreja	462
narodna demokratska republika koreja	462
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	501
kraljevina saudijska arabija	493
republika kina	465
sveta stolica	244
wallis i futuna	542
brunej darusalam	227
komonvelt dominika	538
ujedinjeno kraljevstvo velike britanije i severne irske	457
severna irska	457
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	517
ostrvo men	532
men ostrvo	532
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	484
ostrva pitkern	543
grupa ostrva pitkern	543
valis i futuna	542
bosna ve hersek	544
demokratik kore halk cumhuriyeti	462
amerika	211
wallis ve futuna	542
gebiet der kokosinseln	519
territorium der kokosinseln	519
commonwealth von dominica	538
dominicanischer bund	538
vogtei guernsey	545
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	517
vogtei jersey	497
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	492
commonwealth de la dominique	538
commonwealth di dominica	538
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	545
guadeloupa	520
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	497
repubblica indipendente e sovrana di kiribati	546
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	543
isole minori degli stati uniti	453
isole vergini degli stati uniti	245
isole vergini americane	476
territorio delle isole wallis e futuna	547
dipartimento di mayotte	548
alandia	452
islas aland	452
islas cocos o islas keeling	519
mancomunidad de dominica	538
bailiazgo de guernsey	545
bailiazgo de jersey	497
grupo de islas pitcairn	543
territorio de las islas wallis y futuna	547
departamento de mayotte	548
islas menores alejadas de los estados unidos	453
comunidade da dominica	538
bailiado de guernsey	545
bailiado de jersey	497
grupo de ilhas pitcairn	543
estado livre associado de porto rico	492
grondgebied van de cocoseilanden	519
cook eilanden	549
sahrawi arabische democratische republiek	229
falkland eilanden	482
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	546
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	503
commonwealth van de noordelijke marianen	503
pitcairneilanden	167
solomon eilanden	522
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	476
gemenebest van dominica	538
franska sydterritorierna	197
sydlige franske territorier	550
malwinen	482
weihnachtsinseln	496
islas bes	495
territorios franceses del sur	550
samoa estadounidense	551
islas maldivas	552
islas bermudas	553
islas comores	481
nioue	528
zelenortski otoci	554
malvine	482
territori francesi meridionali	550
malvinen	482
heardeiland en mcdonaldeilanden	517
laos democratische volksrepubliek	472
malwiny	482
wyspy norfolk	484
cingapura	555
burquina	556
ilhas cocos	519
ilha natal	496
ilhas malvinas	67
bielorusia	468
sahara de vest	229
insulele caiman	506
malaezia	534
tailanda	557
timorul de est	301
statele unite mexicane	239
insulele malvine	482
comunitatea dominicii	538
ljudska republika kitajska	460
trinidad in tobago	558
trinidad in tabago	504
ostrva aland	452
ostrva kuk	549
ostrva kajman	506
malvini	482
comorerna	481
sankt kitts och nevis	521
sankt lucia	559
sankta helena	451
sankt pierre och miquelon	526
sankt vincent och grenadinerna	489
wallis och futuna	547
socialistrepubliken vietnam	560
syriska arabrepubliken	470
ekvatoral gine	561
mikronezya federe devletleri	562
venezuela bolivar cumhuriyeti	473
svizra	228
confederaziun svizra	228
kalaallit nunaat	563
ayiti	564
repiblik ayiti	564
norga	512
norgga gonagasriika	512
boneiru	495
madagasikara	565
viti	566
matanitu tugalala o viti	566
ribaberiki kiribati	546
naoero	567
ripublik naoero	567
ripablik blong vanuatu	568
papua niugini	569
independen stet bilong papua niugini	569
sesel	570
repiblik sesel	570
umbuso weswatini	469
weswatini	469
uburundi	571
lefatshe la botswana	572
muso oa lesotho	573
iningizimu afrika	500
ningizimu afrika	500
iriphabhulikhi yaseningizimu afrika	500
mzantsi afrika	500
iriphabliki yasemzantsi afrika	500
piruw	574
piruw suyu	574
buliwya	490
buliwya mamallaqta	490
wuliwya	490
wuliwya suyu	490
ellan vannin	532
mannin	532
civitas vaticana	244
status civitatis vaticanae	244
confoederatio helvetica	228
ellada	232
ellas	232
elliniki dimokratia	232
rossiya	176
rossija	501
rossiyskaya federatsiya	501
rossijskaja federacija	501
qazaqstan	575
respublika kazakhstan	575
qazaqstan respublikasy	575
kyrgyz respublikasy	235
ukraina	208
ukrayina	576
tojikiston	200
zhongguo	460
zhonghua renmin gongheguo	460
zhonghua minguo	465
hanguk	461
daehan minguk	461
prathet thai	557
ratcha anachak thai	557
mueang thai	557
misr	60
dawlat qatar	577
lubnan	116
dawlat libya	237
dawlat filastin	491
filastin	491
bosnie	249
royaume du bouthan	578
jamahiriya arabe libyenne	279
vereinigung der komoren	275
moldau	579
nord mazedonien	282
vatikanstaat	307
commonwealth de dominica	580
isla niue	340
guiana francese	333
georgia del sud e isole sandwich australi	581
regione amministrativa speciale di hong kong della repubblica popolare cinese	271
regione amministrativa speciale di macao della repubblica popolare cinese	284
terre australi e antartiche francesi	300
isole minori lontane dagli stati uniti	305
isole vergini statunitensi	310
ilhas alanda	247
ilhas coco	256
ilhas natal	582
ilhas caiman	332
onafhankelijke staat papua nieuw guinea	583
palestijns gebied	291
slovaakse republiek	584
federala staterna mikronesien	585
gabonesiska republiken	586
brittiskt territorium i indiska oceanen	273
hashemitiska konungariket jordanien	587
kirgisiska republiken	274
demokratiska socialistrepubliken sri lanka	588
makedonien	282
palestinska territoriet	291
rwandiska republiken	343
centralafrikanske republik	313
det schweiziske forbund	259
den demokratiske folkerepublik algeriet	589
mikronesiens forenede stater	585
den gabonesiske republik	586
det forenede kongerige storbritannien og nordirland	268
det hashemitiske kongerige jordan	587
sankt kitts og nevis	590
de forenede mexicanske stater	330
ny caledonien	591
sankt pierre og miquelon	289
den rwandiske republik	343
sankt vincent og grenadinerne	592
den bolivariske republik venezuela	308
bahamassambandet	255
det sveitsiske edsforbund	259
samveldet dominica	580
den demokratiske folkerepublikk algerie	589
den kooperative republikk guyana	593
hong kong spesielle administrative region av kina	271
britiske territorier i indiahavet	273
det hasjimittiske kongerike jordan	587
den islamske forbundsrepublikk komorene	275
den demokratiske folkerepublikk korea	276
den demokratiske folkerepublikk laos	278
makedonia	282
republikken myanmarunionen	283
macao spesielle administrative region av kina	284
de forente stater mexico	330
palestinsk territorium	291
burindin tasavalta	594
bolivian monikansallinen valtio	595
egipska republika arabska	329
federalne stany mikronezji	585
wyspa guernsey	596
terytorium brytyjskie oceanu indyjskiego	273
wyspa jersey	597
republika ruandyjska	343
brunej darussalam	252
ostrov bouvet	598
makedonie	282
maladivy	316
republika bosny a hercegoviny	249
heardove ostrovy a mcdonaldove ostrovy	599
norfolkov ostrov	600
republika trinidadu a tobaga	303
zveza dominika	580
francoska republika	601
otoki heard in mcdonald	599
italijanska republika	602
makedonija	282
ruandska republika	343
solomonovi otoki	295
sirska arabska republika	335
republika obale bjelokosti	261
kukovi otoci	603
zeleni rt	604
commonwealth dominike	580
hong kong posebna upravna regija narodne republike kine	271
otok heard i otoci mcdonald	599
britanski teritorij indijskog oceana	273
laoska narodna demokratska republika	278
mijanma	283
sjeverni marijanski otoci	285
demokratska republika sveti toma i princip	298
sveti toma i prinsipe	298
turkski i kaikos otoci	605
grad vatikan	307
csile	606
comitatul bahamas	255
insulele cocos	256
marele ducat al luxemburgului	607
comitatul insulelor mariane nordice	285
insulele norfolk	600
teritoriul palestinian	291
teritoriile franceze de sud	300
regatul tailandei	608
insulele virgine ale statelor unite	310
ekvator cumhuriyeti	609
mikronezya federal eyaletleri	585
makedonya	131
makedoonia	282
hiina rahvavabariigi aomeni erihalduspiirkond	284
republik demokrat congo	257
republik jibouti	610
persemakmuran dominica	580
kerajaan bersatu britania raya dan irlandia utara	268
hongaria	327
wilayah samudra hindia britania	273
republik demokrat rakyat korea	276
slowakia	584
republik demokrat timor timur	611
kepulauan terluar kecil amerika serikat	305
kepulauan virgin inggris	309
alandai	247
bosnijos ir hercegovinos respublika	249
san bartelemis	251
kongas	258
kinijos liaudies respublika	262
dominikos sandrauga	580
mianmaras	283
mianmaro respublika	283
pitkernas	290
svalbardas ir jan majenas	612
trinidado ir tobago respublika	303
uzbekija	319
sent vinsentas ir grenadinai	592
venesuelos bolivaro respublika	308
olande	247
bosnijas un hercegovina republika	249
bermunda	331
brunejas darusalamas valsts	252
kongo republika	258
komoras	275
urugvajas austrumu republika	613
volisa un futuna	614
makedoniya	282
mazedonia	282
afganistan	615
antarktika	616
antigua en barbuda	617
oostenryk	618
azerbeidjan	619
bahrein	620
bangladesj	621
bhoetan	622
bouveteiland	623
britse indiese oseaangebied	624
broenei	625
bulgarye	626
kambodja	627
kameroen	628
kanada	629
kaap verde	630
kaaimanseilande	631
tsjad	632
chili	633
sjina	634
kerseiland	635
comore	636
republiek van die kongo	637
demokratiese republiek van die kongo	638
cookeilande	639
ivoorkus	640
kuba	641
siprus	642
tjeggiese republiek	643
denemarke	644
djiboeti	645
dominikaanse republiek	646
egipte	647
estland	648
falklandeilande	649
fidji	650
frankryk	651
franse suidelike gebiede	652
gaboen	653
griekeland	654
groenland	655
guinee	656
heard en mcdonaldeilande	657
vatikaanstad	658
hongkong sas sjina	659
hongarye	660
ysland	661
ierland	662
jamaika	663
kenia	664
koeweit	665
letland	666
libanon	667
litaue	668
macau sas sjina	669
madagaskar	670
maledive	671
marshalleilande	672
meksiko	673
moldowa	674
marokko	675
mosambiek	676
norfolkeiland	677
palestynse gebiede	678
filippyne	679
pitcairneilande	680
katar	681
rusland	682
sint helena	683
sint kitts en nevis	684
sint lucia	685
sint pierre en miquelon	686
sint vincent en die grenadine	687
sao tome en principe	688
seychelle	689
singapoer	690
slowakye	691
solomoneilande	692
spanje	693
soedan	694
svalbard en jan mayen	695
switserland	696
trinidad en tobago	697
turkye	698
verenigde arabiese emirate	699
vs klein omliggende eilande	700
oesbekistan	701
wallis en futuna	702
jemen	703
karibiese nederland	704
eiland man	705
sint martin	706
antiqua və barbuda	617
angilya	707
albaniya	708
ermənistan	709
anqola	710
avstriya	618
avstraliya	711
bosniya və herseqovina	712
bəhreyn	620
bruney	625
boliviya	713
braziliya	714
butan	622
botsvana	715
beliz	716
kamerun	628
kolumbiya	717
kosta rika	718
kurasao	719
kipr	642
almaniya	720
cibuti	645
danimarka	644
dominika	721
əlcəzair	722
ekvador	723
estoniya	648
misir	647
qərbi saxara	724
eritreya	725
efiopiya	726
finlandiya	727
fici	650
mikroneziya	728
fransa	651
qabon	653
qrenada	729
gernsi	730
qana	731
qrenlandiya	655
qambiya	732
qvineya	656
qvadelupa	733
ekvatorial qvineya	734
qvatemala	735
quam	736
qayana	737
honq konq	659
xorvatiya	738
hindistan	739
cersi	740
yamayka	663
yaponiya	741
keniya	664
kamboca	627
cənubi koreya	742
livan	667
liberiya	743
lesoto	744
litva	668
latviya	666
liviya	745
monako	746
monteneqro	747
sent martin	706
madaqaskar	670
myanma	748
monqolustan	749
makao	669
martinik	750
mavritaniya	751
monserat	752
mavriki	753
malavi	754
meksika	673
malayziya	755
mozambik	676
namibiya	756
yeni kaledoniya	757
nigeriya	758
nikaraqua	759
niderland	760
yeni zelandiya	761
filippin	679
puerto riko	762
fələstin əraziləri	678
portuqaliya	763
paraqvay	764
qətər	681
reyunyon	765
serbiya	766
rusiya	682
sinqapur	690
sloveniya	767
slovakiya	691
seneqal	768
somali	769
cənubi sudan	770
salvador	771
suriya	772
svazilend	773
toqo	774
tailand	775
tacikistan	776
tunis	777
tonqa	778
trinidad və tobaqo	697
tayvan	779
tanzaniya	780
ukrayna	781
uqanda	782
uruqvay	783
venesuela	784
vyetnam	785
uollis və futuna	702
yəmən	703
mayot	786
cənub afrika	787
zambiya	788
zimbabve	789
antigua ha barbuda	617
samoa amerikan	790
aostria	618
aostralia	711
bosnia ha herzegovina	712
belgia	791
bhoutan	622
enez bouvet	623
republik kreizafrikan	792
suis	696
aod an olifant	640
inizi cook	639
kameroun	628
sina	634
kolombia	717
kab glas	630
enez christmas	635
kiprenez	642
tchekia	643
alamagn	720
republik dominikan	646
aljeria	722
egipt	647
spagn	693
etiopia	726
mikronezia	728
inizi faero	793
jorjia	794
gwernenez	730
jibraltar	795
greunland	655
ginea	656
gwadeloup	733
gres	654
georgia ar su hag inizi sandwich ar su	796
inizi heard ha mcdonald	657
kroatia	738
hungaria	660
indonezia	797
iwerzhon	662
enez vanav	705
tiriad breizhveurat meurvor indez	624
island	661
jerzenez	740
jordania	798
komorez	636
korea an norzh	799
korea ar su	742
koweit	665
inizi cayman	631
liban	667
lituania	668
luksembourg	800
libia	745
maroko	675
inizi marshall	672
makedonia an norzh	801
inizi mariana an norzh	802
maouritania	751
moris	753
maldivez	671
enez norfolk	677
norvegia	803
perou	804
filipinez	679
polonia	805
inizi pitcairn	680
palestina	678
arabia saoudat	806
inizi salomon	692
sechelez	689
soudan	694
sveden	807
singapour	690
svalbard ha jan mayen	695
soudan ar su	770
siria	772
inizi turks ha caicos	808
timor ar reter	809
tunizia	777
turkia	698
trinidad ha tobago	697
ouganda	782
ouzbekistan	701
sant visant hag ar grenadinez	687
wallis ha futuna	702
suafrika	787
andora	810
antigva i barbuda	617
angvila	707
albanija	708
armenija	709
austrija	618
australija	711
olandska ostrva	811
belgija	791
bugarska	626
sveti bartolomej	812
brunej	625
bolivija	713
karipska holandija	704
bahami	813
ostrvo buve	623
bocvana	715
bjelorusija	814
kongo	4
kukova ostrva	639
kolumbija	717
kostarika	718
kape verde	630
kipar	642
danska	644
estonija	648
egipat	647
zapadna sahara	724
eritreja	725
etiopija	726
finska	727
folklandska ostrva	649
mikronezija	728
farska ostrva	793
francuska	651
gruzija	794
francuska gvajana	815
gernzi	730
gana	731
grenland	655
gambija	732
gvineja	656
gvadalupe	733
ekvatorijalna gvineja	734
gvatemala	735
gvajana	737
herd i arhipelag mekdonald	657
hrvatska	738
indonezija	797
irska	662
izrael	816
ostrvo man	705
indija	739
britanska teritorija u indijskom okeanu	624
italija	817
jamajka	663
kenija	664
komorska ostrva	636
sveti kits i nevis	684
kuvajt	665
kajmanska ostrva	631
kazahstan	818
sveta lucija	685
liberija	743
litvanija	668
luksemburg	800
latvija	666
libija	745
moldavija	674
crna gora	747
sjeverna makedonija	801
mijanmar	748
mongolija	749
sjeverna marijanska ostrva	802
mauritanija	751
mauricijus	753
maldivi	671
malezija	755
namibija	756
nova kaledonija	757
ostrvo norfolk	677
nigerija	758
nikaragva	759
novi zeland	761
francuska polinezija	819
papua nova gvineja	820
filipini	679
poljska	805
sveti petar i mikelon	686
pitkernska ostrva	680
porto riko	762
palestinska teritorija	678
paragvaj	764
rumunija	821
rusija	682
saudijska arabija	806
solomonska ostrva	692
singapur	690
sveta helena	683
slovenija	767
svalbard i jan majen	695
sijera leone	822
somalija	769
sao tome i principe	688
sint marten	823
sirija	772
ostrva turks i kaikos	808
tajland	775
turska	698
trinidad i tobago	697
tajvan	779
tanzanija	780
ukrajina	781
urugvaj	783
sveti vinsent i grenadin	687
venecuela	784
vijetnam	785
ostrva valis i futuna	702
majote	786
zambija	788
alemanya	720
antigua i barbuda	617
bahames	813
bangla desh	621
bermudes	824
bouvet	623
cambodja	627
camerun	628
cap verd	630
comores	636
dinamarca	644
equador	723
espanya	693
filipines	679
guaiana francesa	815
guinea equatorial	734
hondures	825
hongria	660
iemen	703
illa de man	705
irlanda	662
kirguizistan	826
marroc	675
martinica	750
maurici	753
noruega	803
nova zelanda	761
papua nova guinea	820
paraguai	764
santa helena	683
sudan del sud	770
svalbard i jan mayen	695
territoris francesos del sud	652
trinitat i tobago	697
turquia	698
txad	632
uruguai	783
xile	633
xina	634
xipre	642
antarktida	616
antigua a barbuda	617
bahamy	813
bahrajn	620
belgie	791
bermudy	824
bosna a hercegovina	712
bulharsko	626
cookovy ostrovy	639
estonsko	648
etiopie	726
finsko	727
francie	651
gambie	732
gruzie	794
chorvatsko	738
indie	739
irsko	662
japonsko	741
kapverdy	630
kolumbie	717
komory	636
kypr	642
libye	745
lucembursko	800
malajsie	755
maledivy	671
ostrov man	705
marshallovy ostrovy	672
mauricius	753
mexiko	673
moldavsko	674
mongolsko	749
mosambik	676
namibie	756
nikaragua	759
norfolk	677
norsko	803
pitcairnovy ostrovy	680
polsko	805
portoriko	762
portugalsko	763
rakousko	618
rumunsko	821
rusko	682
seychely	689
slovinsko	767
srbsko	766
svazijsko	773
tanzanie	780
thajsko	775
trinidad a tobago	697
tunisko	777
turecko	698
turks a caicos	808
wallis a futuna	702
zambie	788
samoa americanaidd	790
yr ariannin	827
awstralia	711
awstria	618
gwlad belg	791
bolifia	713
bosnia a herzegovina	712
ynys bouvet	623
tiriogaeth cefnfor india prydain	624
bwlgaria	626
ynysoedd cayman	631
gweriniaeth canolbarth affrica	792
ynys y nadolig	635
ynysoedd cook	639
gweriniaeth tsiec	643
denmarc	644
gweriniaeth ddominicaidd	646
ecwador	723
yr aifft	647
gini cyhydeddol	734
ynysoedd ffaro	793
ffiji	650
y ffindir	727
ffrainc	651
guiana ffrengig	815
polynesia ffrainc	819
tiriogaethau de ffrainc	652
yr almaen	720
gwlad groeg	654
yr ynys las	655
gini	656
ynys heard ac ynysoedd mcdonald	657
hwngari	660
irac	828
iwerddon	662
yr eidal	817
gogledd corea	799
de korea	742
gweriniaeth ddemocrataidd pobl lao	829
latfia	666
libanus	667
lithwania	668
lwcsembwrg	800
ynysoedd marshall	672
mecsico	673
moroco	675
yr iseldiroedd	760
caledonia newydd	757
seland newydd	761
ynys norfolk	677
ynysoedd gogledd mariana	802
norwy	803
pacistan	830
cyflwr palestina	678
gini newydd papua	820
periw	804
gwlad pwyl	805
portiwgal	763
aduniad	765
rwmania	821
ffederasiwn rwseg	682
rwsia	682
sao tome a principe	688
slofacia	691
slofenia	767
ynysoedd solomon	692
de affrica	787
de georgia ac ynysoedd de sandwich	796
sbaen	693
swrinam	831
svalbard a jan mayen	695
y swistir	696
gweriniaeth arabaidd syria	772
gwlad thai	775
tiwnisia	777
twrci	698
ynysoedd y twrciaid ac ynysoedd caicos	808
emiradau arabaidd unedig	699
prydain fawr	832
unol daleithiau america	833
fietnam	785
sahara gorllewinol	724
ynys manaw	705
de swdan	770
albanien	708
algeriet	722
amerikansk samoa	790
antarktis	616
antigua og barbuda	617
armenien	709
australien	711
aserbajdsjan	619
hviderusland	814
belgien	791
brasilien	714
bulgarien	626
cameroun	628
den centralafrikanske republik	792
comorerne	636
elfenbenskysten	640
kroatien	738
cypern	642
dominikanske republik	646
egypten	647
etiopien	726
frankrig	651
fransk guiana	815
fransk polynesien	819
franske sydterritorier	652
georgien	794
tyskland	720
vatikanstaten	658
ungarn	660
indien	739
indonesien	797
irland	662
italien	817
kirgisistan	826
libyen	745
litauen	668
nordmakedonien	801
maldiverne	671
mauretanien	751
mikronesien	728
mongoliet	749
ny kaledonien	757
nordmarianerne	802
papua ny guinea	820
filippinerne	679
polen	805
seychellerne	689
slovakiet	691
slovenien	767
sydafrika	787
south georgia og south sandwich islands	796
spanien	693
norge svalbard og jan mayen	695
schweiz	696
syrien	772
republikken kina taiwan	779
tadsjikistan	776
trinidad og tobago	697
tunesien	777
tyrkiet	698
usbekistan	701
wallis og futuna	702
vestsahara	724
nederlandske antiller	704
serbien	766
sydsudan	770
algerien	722
antigua und barbuda	617
argentinien	827
aserbaidschan	619
bangladesch	621
bolivien	713
bosnien und herzegowina	712
bouvetinsel	623
britisches territorium im indischen ozean	624
cookinseln	639
deutschland	720
dominikanische republik	646
dschibuti	645
falklandinseln	649
fidschi	650
finnland	727
frankreich	651
gabun	653
griechenland	654
heard und mcdonaldinseln	657
insel man	705
jordanien	798
kambodscha	627
kasachstan	818
kokosinseln	834
kolumbien	717
komoren	636
lettland	666
malediven	671
marshallinseln	672
mongolei	749
neukaledonien	757
neuseeland	761
niederlande	760
norfolkinsel	677
norwegen	803
pitcairninseln	680
russland	682
sambia	788
schweden	807
seychellen	689
simbabwe	789
slowenien	767
svalbard und jan mayen	695
tadschikistan	776
tansania	780
trinidad und tobago	697
tschad	632
vereinigte arabische emirate	699
wallis und futuna	702
weihnachtsinsel	635
westsahara	724
zentralafrikanische republik	792
zypern	642
argelia	722
samoa americana	790
anguila	707
antigua y barbuda	617
belice	716
bosnia y herzegovina	712
isla bouvet	623
camboya	627
isla de navidad	635
comoras	636
islas cook	639
croacia	738
chipre	642
yibuti	645
egipto	647
guinea ecuatorial	734
islas feroe	793
finlandia	727
francia	651
guayana francesa	815
polinesia francesa	819
tierras australes francesas	652
grecia	654
groenlandia	655
granada	729
guadalupe	733
heard e islas mcdonald	657
islandia	661
letonia	666
luxemburgo	800
malaui	754
maldivas	671
islas marshall	672
mauricio	753
marruecos	675
nueva caledonia	757
nueva zelanda	761
isla norfolk	677
islas marianas del norte	802
papua nueva guinea	820
filipinas	679
catar	681
san vicente y las granadinas	687
arabia saudita	806
sierra leona	822
eslovenia	767
georgia del sur y las islas sandwich del sur	796
svalbard y jan mayen	695
esuatini	773
suecia	807
suiza	696
tailandia	775
trinidad y tobago	697
islas turcas y caicos	808
ucrania	781
islas ultramarinas menores de los estados unidos	700
wallis y futuna	702
sahara occidental	724
zimbabue	789
isla de man	705
ahvenamaa	811
albaania	708
ameerika samoa	790
antigua ja barbuda	617
armeenia	709
austraalia	711
boliivia	713
bosnia ja hertsegoviina	712
brasiilia	714
briti india ookeani ala	624
briti neitsisaared	835
bulgaaria	626
cooki saared	639
egiptus	647
etioopia	726
falklandi saared	649
filipiinid	679
gruusia	794
heard ja mcdonald saared	657
hiina	634
hispaania	693
horvaatia	738
iirimaa	662
iisrael	816
indoneesia	797
iraak	828
iraan	836
itaalia	817
jaapan	741
jeemen	703
jordaania	798
kaimanisaared	631
kasahstan	818
komoorid	636
kongo dv	638
kookossaared	834
kreeka	654
kuuba	641
kuveit	665
leedu	668
libeeria	743
liibanon	667
malaisia	755
maldiivid	671
mani saar	705
marshalli saared	672
mauritaania	751
mehhiko	673
mikroneesia liiduriigid	728
mongoolia	749
mosambiik	676
namiibia	756
nigeeria	758
norra	803
omaan	837
palestiina ala	678
peruu	804
poola	805
prantsuse guajaana	815
prantsusmaa	651
roheneemesaared	630
rootsi	807
rumeenia	821
saalomoni saared	692
saksamaa	720
saudi araabia	806
slovakkia	691
sloveenia	767
somaalia	769
soome	727
sudaan	694
svaasimaa	773
svalbard ja jan mayen	695
taani	644
tansaania	780
trinidad ja tobago	697
tuneesia	777
turks ja caicos	808
ungari	660
usa neitsisaared	838
valgevene	814
wallis ja futuna	702
venemaa	682
samoa estatubatuarra	790
aingira	707
antartika	616
antigua eta barbuda	617
bahamak	813
belgika	791
bouvet uhartea	623
indiako ozeanoko britainiar lurraldea	624
kanbodia	627
kaiman uharteak	631
afrika erdiko errepublika	792
txile	633
txina	634
christmas uhartea	635
kolonbia	717
komoreak	636
kongoko errepublika demokratikoa	638
cook uharteak	639
boli kosta	640
kroazia	738
zipre	642
txekia	643
djibuti	645
dominikar errepublika	646
ekuador	723
ekuatore ginea	734
malvinak	649
faroe uharteak	793
frantzia	651
guyana frantsesa	815
polinesia frantsesa	819
frantziaren lurralde australak	652
grezia	654
ginea bissau	839
heard eta mcdonald uharteak	657
japonia	741
ipar korea	799
hego korea	742
kirgizistan	826
libano	667
luxenburgo	800
ipar mazedonia	801
maldivak	671
marshall uharteak	672
martinika	750
maurizio	753
mikronesia	728
mozambike	676
herbehereak	760
kaledonia berria	757
zeelanda berria	761
norfolk uhartea	677
ipar marianak	802
papua ginea berria	820
filipinak	679
pitcairn uharteak	680
errumania	821
errusia	682
santa luzia	685
sao tome eta principe	688
seychelleak	689
eslovakia	691
salomon uharteak	692
hegoafrika	787
hegoaldeko georgiak eta hegoaldeko sandwichak	796
espainia	693
svalbard eta jan mayen	695
suedia	807
suitza	696
siriako arabiar errepublika	772
thailandia	775
ekialdeko timor	809
trinidad eta tobago	697
turkak eta caicoak	808
arabiar emirerri batuak	699
erresuma batua	832
estatu batuak	833
ameriketako estatu batuetako itsasoz haraindiko uharteak	700
birjina britainiar uharteak	835
birjina uharte estatubatuarrak	838
wallis eta futuna	702
mendebaldeko sahara	724
man uhartea	705
san bartolome	812
hego sudan	770
ahvenanmaa	811
amerikan samoa	790
arabiemiirikunnat	699
argentiina	827
bosnia ja hertsegovina	712
brasilia	714
caymansaaret	631
cookinsaaret	639
egypti	647
espanja	693
filippiinit	679
heard ja mcdonaldinsaaret	657
intia	739
irlanti	662
islanti	661
japani	741
joulusaari	635
kiina	634
kirgisia	826
kolumbia	717
komorit	636
kookossaaret	834
kreikka	654
kypros	642
liettua	668
malediivit	671
malesia	755
mansaari	705
marshallinsaaret	672
norfolkinsaari	677
norja	803
norsunluurannikko	640
palestiina	678
portugali	763
puola	805
ranska	651
ranskan guayana	815
ranskan polynesia	819
ruotsi	807
saksa	720
salomonsaaret	692
seychellit	689
swazimaa	773
sveitsi	696
syyria	772
tanska	644
thaimaa	775
turkki	698
unkari	660
vatikaanivaltio	658
viro	648
wallis ja futunasaaret	702
yhdysvaltain neitsytsaaret	838
yhdysvaltain pienet erillissaaret	700
albanie	708
andorre	810
antarctique	616
argentine	827
australie	711
autriche	618
barbade	840
belgique	791
bolivie	713
bulgarie	626
cambodge	627
chine	634
colombie	717
croatie	738
chypre	642
danemark	644
dominique	721
estonie	648
finlande	727
allemagne	720
grenade	729
hongrie	660
islande	661
inde	739
irlande	662
italie	817
japon	741
jordanie	798
kirghizistan	826
lettonie	666
lituanie	668
malaisie	755
malte	841
mauritanie	751
mexique	673
mongolie	749
maroc	675
palaos	842
pologne	805
roumanie	821
arabie saoudite	806
somalie	769
afrique du sud	787
espagne	693
suisse	696
syrie	772
tunisie	777
turquie	698
guernesey	730
serbie	766
soudan du sud	770
an antartaice	616
an ostair	618
an bheilg	791
beinin	843
an bholaiv	713
ceanada	629
rinn verde	630
sead	632
an tsile	633
an chipir	642
poblacht na seice	643
an tseicia	643
an danmhairg	644
doiminice	721
poblacht dhoiminiceach	646
an fhionlainn	727
an fhrainc	651
poblacht na gaimbia	732
an ghaimbia	732
an tseoirsia	794
an ghraonlainn	655
guatamala	735
an ghuine	656
guine bissau	839
hong cong	659
an india	739
iosrael	816
poblacht dhaonlathach na laoise	829
an laitvia	666
an libia	745
lucsamburg	800
an mhalaeisia	755
meicsiceo	673
montsarat	752
an namaib	756
neipeal	844
nicearagua	759
an iorua	803
paragua	764
an pholainn	805
siarra leon	822
an afraic theas	787
suranam	831
svalbard agus jan mayen	695
an tsuasalainn	773
an tsualainn	807
poblacht arabach na siria	772
an tuirc	698
tuirc	698
uragua	783
wallis agus futuna	702
an tsaimbia	788
an tseirbia	766
an chosaiv	845
alxeria	722
antiga e barbuda	617
arxentina	827
bosnia e hercegovina	712
illa bouvet	623
camboxa	627
territorio da illa de nadal	635
illas cook	639
costa do marfil	640
mancomunidade de dominica	721
exipto	647
o salvador	771
illas malvinas	649
illas feroe	793
fidxi	650
territorios austrais franceses	652
xeorxia	794
xibraltar	795
territorio de guam	736
illas heard e mcdonald	657
xamaica	663
xordania	798
corea do sur	742
macedonia do norte	801
estados federados de micronesia	728
marrocos	675
nova caledonia	757
nova zelandia	761
nixeria	758
illa norfolk	677
marianas do norte	802
illas pitcairn	680
san vicente e as granadinas	687
serra leoa	822
illas xeorxia do sur e sandwich do sur	796
svalbard e jan mayen	695
taxicon	776
trinidad e tobago	697
illas turks e caicos	808
illas ultramarinas menores dos estados unidos	700
illas virxes dos estados unidos	838
wallis e futuna	702
afaganistan	615
aljeriya	722
samowa ta amurka	790
angila	707
antigwa da barbuba	617
arjantiniya	827
armeniya	709
ostareliya	711
ostiriya	618
azarbaijan	619
baharan	620
bangiladas	621
barbadas	840
belgiyom	791
binin	843
barmuda	824
bolibiya	713
bosniya harzagobina	712
baswana	715
tsibirin bouvet	623
birazil	714
yankin birtaniya na tekun indiya	624
burune	625
bulgariya	626
kambodiya	627
kamaru	628
tsibiran kap barde	630
tsibiran kaiman	631
jamhuriyar afirka ta tsakiya	792
cadi	632
cayile	633
tsibirin kirsimeti	635
kolambiya	717
kwamoras	636
jamhuriyar dimokuraɗiyyar kongo	638
tsibiran kuku	639
kwasta rika	718
aibari kwas	640
kurowaishiya	738
kyuba	641
sifurus	642
jamhuriyar cak	643
jibuti	645
jamhuriyar dominika	646
ekwador	723
el salbador	771
gini ta ikwaita	734
eritireya	725
habasha	726
tsibiran falkilan	649
tsibirin faroe	793
finlan	727
faransa	651
gini ta faransa	815
folinesiya ta faransa	819
southernasashen kudancin faransa	652
gambiya	732
jiwarjiya	794
jamus	720
jibaraltar	795
girka	654
grinlan	655
girnada	729
gwadaluf	733
gwam	736
gwatamala	735
gini bisau	839
tsibirin heard da mcdonald	657
batikan	658
hungari	660
aisalan	661
indiya	739
indunusiya	797
iraƙi	828
ayalan	662
italiya	817
kazakistan	818
koreya ta arewa	799
koreya ta kudu	742
kwiyat	665
lawas	829
latibiya	666
labanan	667
laberiya	743
libiya	745
licansitan	846
lituweniya	668
lukusambur	800
malaisiya	755
maldibi	671
tsibiran marshal	672
moritaniya	751
moritus	753
mayoti	786
makasiko	673
mikuronesiya	728
maldoba	674
mangoliya	749
manserati	752
nefal	844
holan	760
kaledoniya sabuwa	757
nuzilan	761
nikaraguwa	759
nijar	847
najeriya	758
niyu	848
tsibirin narfalk	677
masedoniya	801
tsibiran mariyana na arewa	802
norwe	803
palasɗinu	678
papuwa nugini	820
paragai	764
filipin	679
pitakarin	680
polan	805
kwatar	681
rawuniyan	765
romaniya	821
rasha	682
ruwanda	849
san helena	683
san kiti da nebis	684
san lusiya	685
san piyar da mikelan	686
san binsan da girnadin	687
samowa	850
sawo tome da paransip	688
ƙasar makka	806
sinigal	768
saishal	689
salewo	822
sulobakiya	691
sulobeniya	767
tsibiran salaman	692
somaliya	769
afirka ta kudu	787
kudancin georgia da kudancin sandwich island	796
sipen	693
siri lanka	851
svalbard da jan mayen	695
suwazilan	773
suwedan	807
suwizalan	696
tailan	775
timor ta gabas	809
takelau	852
tanga	778
tirinidad da tobago	697
tunisiya	777
turkiyya	698
turkumenistan	853
turkis da tsibiran kaikwas	808
tubalu	854
yuganda	782
yukaran	781
haɗaɗɗiyar daular larabawa	699
birtaniya	832
amurka	833
kananan tsibiran amurka	700
yurugai	783
uzubekistan	701
banuwatu	855
benezuwela	784
biyetinam	785
tsibirin birjin na birtaniya	835
tsibiran birjin ta amurka	838
walis da futuna	702
yammacin sahara	724
yamal	703
zimbabuwe	789
isle na man	705
sabiya	766
sudan ta kudu	770
bermudi	824
karipski otoci nizozemske	704
otok bouvet	623
obala bjelokosti	640
zelenortska republika	630
cipar	642
falklandski otoci	649
farski otoci	793
francuska gijana	815
ekvatorska gvineja	734
gvineja bisau	839
pup hong kong kina	659
otoci heard i mcdonald	657
britanski indijskooceanski teritorij	624
komori	636
sveti kristofor i nevis	684
kajmanski otoci	631
pup makao kina	669
sjevernomarijanski otoci	802
mauretanija	751
otok norfolk	677
otoci pitcairn	680
rumunjska	821
salomonski otoci	692
sveti toma i princip	688
svazi	773
otoci turks i caicos	808
vatikanski grad	658
sveti vincent i grenadini	687
antarktisz	616
ausztria	618
banglades	621
kambodzsa	627
ciprus	642
dzsibuti	645
egyiptom	647
francia guyana	815
izland	661
kuvait	665
laosz	829
malajzia	755
mianmar	748
palesztina	678
szamoa	850
ukrajna	781
karibi hollandia	704
szerbia	766
samoa amerika	790
antigua dan barbuda	617
belarusia	814
bosnia dan herzegovina	712
kepulauan bouvet	623
teritori samudra hindia britania	624
kamboja	627
tanjung verde	630
kepulauan cayman	631
afrika tengah	792
pulau natal	635
komoro	636
kepulauan cook	639
pantai gading	640
kroasia	738
republik dominika	646
mesir	647
guinea khatulistiwa	734
kepulauan faroe	793
perancis	651
guyana perancis	815
polinesia perancis	819
antartika perancis	652
yunani	654
pulau heard dan kepulauan mcdonald	657
irlandia	662
jepang	741
yordania	798
makau	669
makedonia utara	801
kepulauan marshall	672
federasi mikronesia	728
moroko	675
kaledonia baru	757
selandia baru	761
kepulauan norfolk	677
kepulauan mariana utara	802
norwegia	803
papua nugini	820
filipina	679
polandia	805
sao tome dan principe	688
arab saudi	806
singapura	690
kepulauan solomon	692
georgia selatan dan kepulauan sandwich selatan	796
spanyol	693
svalbard dan jan mayen	695
swiss	696
suriah	772
trinidad dan tobago	697
turki	698
turks dan caicos islands	808
sahara barat	724
yaman	703
sudan selatan	770
angvilla	707
bangladess	621
barein	620
bouveteyja	623
sviss	696
eistland	648
egyptaland	647
falklandseyjar	649
frakkland	651
grikkland	654
gvam	736
heard og mcdonaldseyjar	657
ungverjaland	660
indland	739
bresku indlandshafseyjar	624
kasakstan	818
svartfjallaland	747
marshalleyjar	672
mjanmar	748
norfolkeyja	677
noregur	803
filippseyjar	679
sankti pierre og miquelon	686
sankti helena	683
tjad	632
tyrkland	698
simbabve	789
antigua e barbuda	617
antartide	616
samoa americane	790
azerbaigian	619
bosnia ed erzegovina	712
belgio	791
isole bes	704
brasile	714
isola bouvet	623
isole cocos e keeling	834
isole cook	639
cile	633
capo verde	630
isola del natale	635
cipro	642
germania	720
gibuti	645
danimarca	644
egitto	647
sahara occidentale	724
spagna	693
figi	650
isole falkland	649
stati federati di micronesia	728
guyana francese	815
gibilterra	795
guinea equatoriale	734
georgia del sud e isole sandwich meridionali	796
isole heard e mcdonald	657
croazia	738
ungheria	660
israele	816
isola di man	705
islanda	661
giamaica	663
giordania	798
giappone	741
cambogia	627
isole cayman	631
santa lucia	685
lussemburgo	800
lettonia	666
marocco	675
isole marshall	672
birmania myanmar	748
isole marianne settentrionali	802
maldive	671
messico	673
mozambico	676
nuova caledonia	757
isola norfolk	677
nuova zelanda	761
polinesia francese	819
papua nuova guinea	820
filippine	679
isole pitcairn	680
stato di palestina	678
portogallo	763
isole salomone	692
svezia	807
slovacchia	691
isole turks e caicos	808
ciad	632
territori francesi del sud	652
tagikistan	776
timor est	809
turchia	698
ucraina	781
isole minori esterne degli stati uniti	700
isole vergini britanniche	835
efxanistan	615
albanya	708
cezayir	722
ermenistan	709
awistralya	711
awistirya	618
azerbaycan	619
behreyn	620
girava bouvet	623
bulgaristan	626
kolombiya	717
komor	636
kroatya	738
estonya	648
etiyopya	726
gurcistan	794
almanya	720
yewnanistan	654
macaristan	660
urdun	798
qazaxistan	818
kuweyt	665
qirgizistan	826
letonya	666
libnan	667
malezya	755
mongolya	749
montserat	752
holenda	760
girava norfolk	677
polonya	805
qeter	681
romanya	821
slovakya	691
slovenya	767
somalya	769
spanya	693
taywan	779
tanzanya	780
taylenda	775
tirkiye	698
tirkmenistan	853
sahraya rojava	724
girava man	705
serbistan	766
afganistanas	615
antigva ir barbuda	617
angilija	707
amerikos samoa	790
bosnija ir hercegovina	712
barbadosas	840
burkina fasas	856
bulgarija	626
bahreinas	620
burundis	857
beninas	843
sen bartelemi	812
brazilija	714
bahamos	813
butanas	622
baltarusija	814
belizas	716
dramblio kaulo krantas	640
kuko salos	639
kinija	634
kiurasao	719
kipras	642
vokietija	720
danija	644
dominikos respublika	646
ekvadoras	723
estija	648
egiptas	647
ispanija	693
suomija	727
folklando salos	649
gabonas	653
sakartvelas	794
gernsis	730
gibraltaras	795
grenlandija	655
gvadelupa	733
graikija	654
guamas	736
gajana	737
honkongas	659
herdo ir makdonaldo salos	657
kroatija	738
haitis	858
vengrija	660
airija	662
izraelis	816
meno sala	705
irakas	828
iranas	836
islandija	661
jordanija	798
japonija	741
kirgizija	826
kiribatis	859
komorai	636
sent kitsas ir nevis	684
kuveitas	665
kazachstanas	818
laosas	829
libanas	667
sent lusija	685
lesotas	744
lietuva	668
liuksemburgas	800
marokas	675
monakas	746
juodkalnija	747
sen martenas	706
madagaskaras	670
malis	860
montseratas	752
maldyvai	671
malavis	754
malaizija	755
mozambikas	676
naujoji kaledonija	757
nigeris	847
norfolko sala	677
nyderlandai	760
norvegija	803
nepalas	844
naujoji zelandija	761
omanas	837
filipinai	679
pakistanas	830
lenkija	805
sen pjeras ir mikelonas	686
pitkerno salos	680
puerto rikas	762
palestinos teritorija	678
portugalija	763
paragvajus	764
kataras	681
reunjonas	765
serbija	766
saudo arabija	806
saliamono salos	692
sudanas	694
svalbardas ir janas majenas	695
slovakija	691
san marinas	861
senegalas	768
somalis	769
surinamas	831
salvadoras	771
sint martenas	823
svazilandas	773
terkso ir kaikoso salos	808
togas	774
tailandas	775
tunisas	777
turkija	698
trinidadas ir tobagas	697
taivanas	779
urugvajus	783
uzbekistanas	701
vietnamas	785
kosovas	845
jemenas	703
majotas	786
antigva un barbuda	617
angilja	707
asv samoa	790
olandes salas	811
bosnija un hercegovina	712
barbadosa	840
burkinafaso	856
bahreina	620
burundija	857
benina	843
bermudu salas	824
bruneja	625
bahamu salas	813
baltkrievija	814
beliza	716
kuka salas	639
kaboverde	630
kirasao	719
kipra	642
ekvadora	723
igaunija	648
somija	727
folklenda salas	649
francija	651
gabona	653
grenlande	655
guama	736
hondurasa	825
komoru salas	636
sentkitsa un nevisa	684
dienvidkoreja	742
kuveita	665
kaimanu salas	631
laosa	829
luksemburga	800
maroka	675
melnkalne	747
madagaskara	670
montserrata	752
mozambika	676
jaunkaledonija	757
norfolkas sala	677
polija	805
puertoriko	762
paragvaja	764
katara	681
reinjona	765
krievija	682
zviedrija	807
sjerraleone	822
surinama	831
santome un prinsipi	688
salvadora	771
svazilenda	773
taizeme	775
austrumtimora	809
tunisija	777
turcija	698
urugvaja	783
vjetnama	785
volisa un futunas salas	702
jemena	703
majota	786
emiriah arab bersatu	699
kepulauan aland	811
belanda caribbean	704
pulau bouvet	623
republik afrika tengah	792
pulau krismas	635
republik dominica	646
sepanyol	693
kepulauan falkland	649
guiana perancis	815
wilayah lautan hindi british	624
itali	817
jepun	741
kemboja	627
maghribi	675
pulau norfolk	677
kepulauan pitcairn	680
wilayah palestin	678
kepulauan turks dan caicos	808
wilayah selatan perancis	652
kota vatican	658
kepulauan virgin british	835
wallis dan futuna	702
antigua u barbuda	617
franza	651
spanja	693
svalbard u jan mayen	695
trinidad u tobago	697
wallis u futuna	702
karibisk nederland	704
hviterussland	814
den sentralafrikanske republikk	792
sveits	696
kapp verde	630
den dominikanske republikk	646
algerie	722
spania	693
frankrike	651
fransk guyana	815
hellas	654
britisk territorium i indiahavet	624
kambodsja	627
komorene	636
kasakhstan	818
maldivene	671
fransk polynesia	819
filippinene	679
seychellene	689
svalbard og jan mayen	695
tyrkia	698
islamitisch emiraat afghanistan	615
democratische volksrepubliek algerije	722
algerije	722
vorstendom andorra	810
republiek angola	710
argentijnse republiek	827
republiek oostenrijk	618
oostenrijk	618
republiek azerbeidzjan	619
azerbeidzjan	619
koninkrijk bahrein	620
volksrepubliek bangladesh	621
republiek benin	843
koninkrijk bhutan	622
plurinationale staat bolivia	713
republiek botswana	715
bouvet eiland	623
brits indische oceaan	624
republiek bulgarije	626
bulgarije	626
republiek burundi	857
koninkrijk cambodja	627
republiek kameroen	628
kaaimaneilanden	631
republiek tsjaad	632
tsjaad	632
republiek chili	633
christmaseiland	635
kersteiland	635
cocoseilanden	834
republiek colombia	717
unie der comoren	636
comoren	636
cookeilanden	639
republiek costa rica	718
republiek ivoorkust	640
republiek cuba	641
republiek cyprus	642
koninkrijk denemarken	644
denemarken	644
republiek djibouti	645
gemenebest dominica	721
dominicaanse republiek	646
republiek ecuador	723
arabische republiek egypte	647
egypte	647
republiek el salvador	771
staat eritrea	725
republiek estland	648
falklandeilanden	649
republiek fiji	650
republiek finland	727
frankrijk	651
franse zuidelijke gebieden	652
republiek gabon	653
republiek gambia	732
republiek ghana	731
helleense republiek	654
griekenland	654
republiek guatemala	735
republiek guinee	656
heard en mcdonaldeilanden	657
vaticaanstad	658
republiek honduras	825
hongaarse republiek	660
hongarije	660
ijslandse republiek	661
ijsland	661
republiek india	739
islamitische republiek iran	836
republiek irak	828
ierse republiek	662
italiaanse republiek	817
republiek kazachstan	818
kazachstan	818
republiek kenia	664
republiek kiribati	859
staat koeweit	665
kirgizische republiek	826
lao democratische volksrepubliek	829
republiek letland	666
libanese republiek	667
koninkrijk lesotho	744
republiek liberia	743
vorstendom liechtenstein	846
republiek litouwen	668
litouwen	668
groothertogdom luxemburg	800
republiek madagaskar	670
republiek malawi	754
republiek der maldiven	671
maldiven	671
republiek mali	860
republiek malta	841
republiek der marshalleilanden	672
marshalleilanden	672
republiek mauritius	753
verenigde mexicaanse staten	673
vorstendom monaco	746
koninkrijk marokko	675
republiek mozambique	676
republiek van de unie van myanmar	748
republiek nauru	862
federale democratische republiek nepal	844
republiek nicaragua	759
republiek niger	847
federale republiek nigeria	758
noordelijke marianen	802
koninkrijk noorwegen	803
noorwegen	803
sultanaat oman	837
islamitische republiek pakistan	830
republiek palau	842
staat palestina	678
republiek panama	863
republiek paraguay	764
republiek peru	804
republiek der filipijnen	679
filipijnen	679
republiek polen	805
portugese republiek	763
staat qatar	681
roemeense republiek	821
republiek rwanda	849
onafhankelijke staat samoa	850
republiek san marino	861
republiek senegal	768
republiek der seychellen	689
republiek sierra leone	822
republiek singapore	690
slowakije	691
salomonseilanden	692
koninkrijk spanje	693
democratische socialistische republiek sri lanka	851
republiek soedan	694
spitsbergen en jan mayen	695
koninkrijk eswatini	773
koninkrijk zweden	807
zweden	807
zwitserse bondsstaat	696
zwitserland	696
syrische arabische republiek	772
republiek tadzjikistan	776
tadzjikistan	776
verenigde republiek tanzania	780
koninkrijk thailand	775
togolese republiek	774
koninkrijk tonga	778
republiek trinidad en tobago	697
republiek turkije	698
turkije	698
turkmeense republiek	853
republiek oeganda	782
oeganda	782
amerikaanse kleinere afgelegen eilanden	700
oostelijke republiek uruguay	783
republiek oezbekistan	701
oezbekistan	701
republiek vanuatu	855
bolivariaanse republiek venezuela	784
socialistische republiek vietnam	785
britse maagdeneilanden	835
westelijke sahara	724
republiek jemen	703
republiek zambia	788
republiek zimbabwe	789
man eiland	705
land sint maarten	823
republiek kosovo	845
dei sameinte arabiske emirata	699
austerrike	618
kviterussland	814
den sentralafrikanske republikken	792
elfenbeinskysten	640
den dominikanske republikken	646
komorane	636
maldivane	671
filippinane	679
seychellane	689
det britiske territoriet i indiahavet	624
hongkong sar kina	659
macao sar kina	669
algieria	722
antarktyka	616
argentyna	827
bangladesz	621
boliwia	713
wyspa bouveta	623
brazylia	714
brytyjskie terytorium oceanu indyjskiego	624
kajmany	631
czad	632
chiny	634
wyspy kokosowe	834
wyspy cooka	639
kostaryka	718
chorwacja	738
cypr	642
dania	644
dominikana	646
salwador	771
erytrea	725
falklandy	649
wyspy owcze	793
francja	651
gujana francuska	815
polinezja francuska	819
gruzja	794
niemcy	720
grecja	654
grenlandia	655
gwadelupa	733
gwatemala	735
gwinea	656
gwinea bissau	839
gujana	737
wyspy heard i mcdonalda	657
watykan	658
indonezja	797
kuwejt	665
litwa	668
malezja	755
malediwy	671
wyspy marshalla	672
martynika	750
mauretania	751
majotta	786
meksyk	673
mikronezja	728
mjanma	748
nowa kaledonia	757
nowa zelandia	761
palestyna	678
paragwaj	764
filipiny	679
portugalia	763
portoryko	762
rumunia	821
rosja	682
arabia saudyjska	806
seszele	689
wyspy salomona	692
hiszpania	693
szwecja	807
szwajcaria	696
tajwan	779
tajlandia	775
timor wschodni	809
trynidad i tobago	697
tunezja	777
turcja	698
turks i caicos	808
urugwaj	783
wenezuela	784
wietnam	785
brytyjskie wyspy dziewicze	835
sahara zachodnia	724
wyspy alandzkie	811
wyspa man	705
kosowo	845
benim	843
botsuana	715
camboja	627
chade	632
egito	647
eritreia	725
guiana	737
guiana francesa	815
hungria	660
ilha bouvet	623
ilha de natal	635
ilha de man	705
ilha norfolk	677
ilhas cook	639
ilhas distantes dos eua	700
ilha heard e ilhas mcdonald	657
ilhas marianas do norte	802
ilhas marshall	672
ilhas pitcairn	680
ilhas turcas e caicos	808
ilhas virgens americanas	838
iraque	828
monserrate	752
quiribati	859
saara ocidental	724
trindade e tobago	697
insulele caraibe olandeze	704
brazilia	714
insula bouvet	623
insulele cook	639
columbia	717
capul verde	630
insula christmas	635
cipru	642
danemarca	644
eritreea	725
finlanda	727
insulele falkland	649
micronezia	728
insulele feroe	793
groenlanda	655
guineea	656
guadelupa	733
ungaria	660
insula man	705
teritoriul britanic din oceanul indian	624
iordania	798
cambodgia	627
kuweit	665
insulele cayman	631
muntenegru	747
insulele marshall	672
macedonia de nord	801
insulele mariane de nord	802
mexic	673
mozambic	676
noua caledonie	757
insula norfolk	677
filipine	679
insulele pitcairn	680
teritoriile palestiniene	678
insulele solomon	692
slovacia	691
sudanul de sud	770
thailanda	775
turcia	698
insulele virgine britanice	835
insulele virgine americane	838
alandy	811
belgicko	791
bouvetov ostrov	623
bielorusko	814
cookove ostrovy	639
nemecko	720
guayana	737
heardov ostrov a macdonaldove ostrovy	657
taliansko	817
kirgizsko	826
kajmanie ostrovy	631
luxembursko	800
marshallove ostrovy	672
mjanmarsko	748
maldivy	671
pitcairnove ostrovy	680
paraguaj	764
uruguaj	783
antigva in barbuda	617
avstrija	618
avstralija	711
bosna in hercegovina	712
bolgarija	626
nizozemski karibi	704
bouvetov otok	623
belorusija	814
kokosovi otoki	834
cookovi otoki	639
kitajska	634
zelenortski otoki	630
ciper	642
zahodna sahara	724
falklandski otoki	649
ferski otoki	793
francoska gvajana	815
ekvatorialna gvineja	734
gvineja bissau	839
heardov otok in mcdonaldovi otoki	657
britansko ozemlje v indijskem oceanu	624
japonska	741
severna koreja	799
kajmanski otoki	631
marshallovi otoki	672
severna makedonija	801
severni marianski otoki	802
mavretanija	751
mehika	673
nova zelandija	761
francoska polinezija	819
palestinsko ozemlje	678
portugalska	763
romunija	821
saudova arabija	806
salomonovi otoki	692
svalbard in jan mayen	695
sao tome in principe	688
otoki turks in caicos	808
tajska	775
tunizija	777
wallis in futuna	702
afgaanistaan	615
albaaniya	708
aljeeriya	722
samowa ameerika	790
angoola	710
antigua iyo barbuda	617
arjantiin	827
armeeniya	709
awstaraaliya	711
awsteriya	618
azerbajaan	619
bahaamas	813
baxreyn	620
bangaaladheesh	621
baarbadoos	840
biljam	791
biniin	843
bermuuda	824
boliifiya	713
bosniya hersigoviina	712
botuswaana	715
jasiiradda bouvet	623
braasiil	714
buruneeya	625
bulgaariya	626
burkiina faaso	856
kamboodiya	627
kaameruun	628
jamhuuriyadda afrikada dhexe	792
jaad	632
jili	633
shiinaha	634
jasiiradda kirismaska	635
komooros	636
jamhuuriyadda dimuquraadiga kongo	638
jaziiradda cook	639
kosta riika	718
korweeshiya	738
qubrus	642
jamhuuriyadda jek	643
jabuuti	645
domeenika	721
jamhuuriyadda domeenika	646
ikuwadoor	723
masar	647
eretereeya	725
estooniya	648
itoobiya	726
jaziiradaha fooklaan	649
jasiiradaha faroe	793
faransiis	651
gobollada koofureed ee faransiiska	652
gaaboon	653
joorjiya	794
jarmal	720
gaana	731
giriig	654
giriinaada	729
guwaatamaala	735
hayti	858
jasiiradaha heard iyo mcdonald islands	657
faatikaan	658
hangeri	660
iislaand	661
hindiya	739
indoneesiya	797
iiraan	836
ciraaq	828
ayrlaand	662
talyaani	817
jameyka	663
jabaan	741
kasaakhistaan	818
kiiniya	664
kuuriyada waqooyi	799
kuuriyada koonfureed	742
kuwayt	665
kirgistaan	826
latfiya	666
lubnaan	667
losooto	744
laybeeriya	743
liibiya	745
lituweeniya	668
luksemboorg	800
malaawi	754
maaldiqeen	671
maali	860
maalda	841
muritaaniya	751
murishiyoos	753
moldofa	674
moonako	746
mongooliya	749
marooko	675
musambiig	676
namiibiya	756
nebaal	844
neyuusilaand	761
nikaraaguwa	759
nayjer	847
nayjeeriya	758
makadooniya	801
noorweey	803
cumaan	837
bakistaan	830
falastiin daanka galbeed iyo qasa	678
filibiin	679
booland	805
bortuqaal	763
qadar	681
rumaaniya	821
ruush	682
sacuudi carabiya	806
sinigaal	768
sishelis	689
siraaliyoon	822
singaboor	690
koonfur afrika	787
koonfurta georgia iyo koonfurta sandwich islands	796
isbeyn	693
sirilaanka	851
suudaan	694
svalbard iyo jan mayen	695
iswaasilaand	773
iswidhan	807
swiiserlaand	696
suuriya	772
taywaan	779
tansaaniya	780
taylaand	775
timorka bari	809
toogo	774
tuniisiya	777
ugaanda	782
ukrayn	781
imaaraadka carabta ee midoobay	699
maraykanka	833
jasiiradaha yaryar ee ka baxsan mareykanka	700
uruguwaay	783
uusbakistaan	701
fenisuweela	784
fiyetnaam	785
saxaraha galbeed	724
saambiya	788
simbaabwe	789
jasiiradda man	705
koonfur suudaan	770
algjeri	722
samoa amerikane	790
armeni	709
australi	711
austri	618
azerbajxhan	619
bjellorusi	814
bolivi	713
ishulli buve	623
territori britanik i oqeanit indian	624
bullgari	626
burund	857
kamboxhia	627
ishujt kajman	631
kili	633
ishulli i krishtlindjes	635
kolumbi	717
komore	636
ishulli kuk	639
kroaci	738
qipro	642
xhibut	645
republika dominikane	646
egjipt	647
guineja ekuatoriale	734
eritre	725
estoni	648
etiopi	726
ishujt folkland	649
ishujt faroe	793
fixhi	650
gjeorgji	794
gjermani	720
gjibraltar	795
greqi	654
guadalup	733
guine	656
indi	739
indonezi	797
japoni	741
jordani	798
koreja e veriut	799
koreja e jugut	742
letoni	666
liberi	743
libi	745
lihtenshtein	846
lituani	668
malajzi	755
ishujt marshall	672
mauritani	751
mikronezi	728
moldavi	674
mongoli	749
marok	675
namibi	756
kaledonia e re	757
nigeri	758
ishujt norfolk	677
maqedoni	801
norvegji	803
territoret palestineze	678
papua guineja e re	820
ishujt pitkern	680
poloni	805
rumani	821
rusi	682
arabi saudite	806
sejshelle	689
singapor	690
sllovaki	691
slloveni	767
ishujt solomon	692
svaziland	773
suedi	807
siri	772
taxhikistan	776
tanzani	780
timori lindor	809
tunizi	777
turqi	698
emiratet e bashkuara arabe	699
uollis e futuna	702
ishujt aland	811
karaibet holandeze	704
ishulli i robit	705
mali i zi	747
serbi	766
sudan i jugut	770
antigua och barbuda	617
amerikanska samoa	790
azerbajdzjan	619
bosnien och hercegovina	712
centralafrikanska republiken	792
elfenbenskusten	640
dominikanska republiken	646
mikronesiska federationen	728
franska guyana	815
ekvatorialguinea	734
grekland	654
ungern	660
brittiska territoriet i indiska oceanen	624
komorerna	636
marocko	675
moldavien	674
nordmarianerna	802
maldiverna	671
nya kaledonien	757
nya zeeland	761
franska polynesien	819
papua nya guinea	820
filippinerna	679
ryssland	682
saudiarabien	806
seychellerna	689
svalbard och jan mayen	695
slovakien	691
tunisien	777
turkiet	698
trinidad och tobago	697
samoa ya marekani	790
antaktiki	616
antigua na barbuda	617
ajentina	827
azabajani	619
belarusi	814
ubelgiji	791
benign	843
bosnia na herzegovina	712
kisiwa cha bouvet	623
bahari ya hindi ya uingereza	624
kofia ya kijani	630
visiwa vya cayman	631
jamhuri ya afrika ya kati	792
uchina	634
kisiwa cha krismasi	635
cocos	834
jamhuri ya kongo	637
visiwa vya cook	639
pwani ya pembe	640
kupro	642
jamhuri ya czech	643
jamhuri ya dominika	646
ekvado	723
misri	647
guinea ya ikweta	734
visiwa vya falkland	649
visiwa vya faroe	793
ufini	727
ufaransa	651
guiana ya ufaransa	815
polynesia ya ufaransa	819
wilaya za kusini mwa ufaransa	652
ujerumani	720
ugiriki	654
gine	656
visiwa vya heard na macdonald	657
yordani	798
makedonia kaskazini	801
madagaska	670
visiwa vya marshall	672
msumbiji	676
uholanzi	760
kaledonia mpya	757
kisiwa cha norfolk	677
mariana ya kaskazini	802
papua guinea mpya	820
paragwai	764
ufilipino	679
ureno	763
mkutano	765
urusi	682
mtakatifu helena	683
mtakatifu kitts na nevis	684
mtakatifu lucia	685
mtakatifu pierre na miquelon	686
sao tome na principe	688
shelisheli	689
sulemani	692
africa kusini	787
georgia kusini na visiwa vya sandwich kusini	796
uhispania	693
svalbard na kisiwa cha jan mayen	695
uswidi	807
uswisi	696
tajikistani	776
trinidad na tobago	697
uturuki	698
visiwa vya turks na caicos	808
falme za kiarabu	699
visiwa vidogo vilivyo nje ya merika	700
visiwa vya briteni vya uingereza	835
visiwa vya bikira za amerika	838
wallis na futuna	702
sahara magharibi	724
bara	811
kisiwa cha mwanadamu	705
jezi	740
sudan kusini	770
owganystan	615
antigua we barbuda	617
amerika samoa	790
aland adalary	811
bermuda adalary	824
bagama adalary	813
buwe adasy	623
kokos adalary	834
kongo demokratik respublikasy	638
merkezi afrika respublikasy	792
kongo respublikasy	637
kuka adalary	639
rojdestwo adasy	635
dominikan respublikasy	646
aljyr	722
sahara arap demokratik respublikasy	724
folklend adalary	649
farer adalary	793
gwiana	815
gonkong	659
hurd we makdonald	657
gonduras	825
gaiti	858
men adasy	705
jersi	740
gyrgyzystan	826
komor adalary	636
gazagystan	818
liwan	667
demirgazyk mariana adalary	802
maldiw adalary	671
norfolk adasy	677
ummon	837
pitkern adalary	680
saud arabystan	806
solomon adalary	692
swazilend	773
trinidad we tobago	697
tuwalu	854
watikan	658
wenesuela	784
wanuatu	855
wallis we futuna	702
antigua ve barbuda	617
arnavutluk	708
arjantin	827
avusturya	618
avustralya	711
bosna hersek	712
bahreyn	620
bolivya	713
karayip hollanda	704
brezilya	714
bahamalar	813
beyaz rusya	814
orta afrika cumhuriyeti	792
mikronezya	728
ekvator ginesi	734
yunanistan	654
endonezya	797
japonya	741
komorlar	636
kuveyt	665
liberya	743
litvanya	668
kuzey makedonya	801
moritanya	751
maldivler	671
namibya	756
yeni kaledonya	757
nijer	847
nijerya	758
yeni zelanda	761
umman	837
papua yeni gine	820
filipinler	679
portekiz	763
rusya	682
suudi arabistan	806
suriye	772
tayland	775
tunus	777
trinidad ve tobago	697
birlashgan arab amirliklari	699
antigua va barbuda	617
armaniston	709
amerika samoasi	790
aland orollari	811
ozarbayjon	619
bosniya va gertsegovina	712
belgiya	791
bolgariya	626
bahrayn	620
bermuda orollari	824
bagama orollari	813
buve oroli	623
markaziy afrika respublikasi	792
shveytsariya	696
kuk orollari	639
xitoy	634
kyurasao	719
rojdestvo oroli	635
chexiya	643
germaniya	720
daniya	644
dominikan respublikasi	646
jazoir	722
ispaniya	693
folklend orollari	649
farer orollari	793
fransiya	651
buyuk britaniya	832
gruziya	794
fransuz gvianasi	815
grenlandiya	655
gvineya	656
gvadelupe	733
ekvatorial gvineya	734
gretsiya	654
janubiy georgiya va janubiy sendvich orollari	796
gayana	737
xerd va makdonald orollari	657
vengriya	660
indoneziya	797
irlandiya	662
isroil	816
men oroli	705
hindiston	739
britaniyaning hind okeanidagi hududi	624
iroq	828
eron	836
islandiya	661
iordaniya	798
komor orollari	636
shimoliy koreya	799
janubiy koreya	742
quvayt	665
kayman orollari	631
lixtenshteyn	846
lyuksemburg	800
marokash	675
chernogoriya	747
marshall orollari	672
shimoliy makedoniya	801
mongoliya	749
shimoliy mariana orollari	802
mavrikiy	753
maldiv orollari	671
yangi kaledoniya	757
norfolk oroli	677
niderlandiya	760
norvegiya	803
yangi zelandiya	761
fransuz polineziyasi	819
pokiston	830
polsha	805
pitkern orollari	680
falastin hududi	678
portugaliya	763
paragvay	764
reyunion	765
ruminiya	821
saudiya arabistoni	806
solomon orollari	692
seyshel orollari	689
shvetsiya	807
muqaddas yelena oroli	683
janubiy sudan	770
turks va kaykos orollari	808
fransuz janubiy hududlari	652
turkmaniston	853
turkiya	698
trinidad va tobago	697
aqsh yondosh orollari	700
urugvay	783
britaniya virgin orollari	835
aqsh virgin orollari	838
uollis va futuna	702
mayotta	786
janubiy afrika respublikasi	787
campuchia	627
ma cao	669
na uy	803
ba lan	805
nam sudan	770
amerikaanse samoa	790
kokoseilande	834
heardeiland en mcdonaldeilande	657
hongkong sas china	659
macau sas china	669
palestynse grondgebiede	678
salomonseilande	692
tsjeggiese republiek	643
fələstin	678
esvatini	773
aotearoa yeni zelandiya	761
bermudez	824
inizi kokoz	834
inizi falkland	649
hong kong rmd sina	659
norzhkorea	799
sukorea	742
makao rmd sina	669
enez pitcairn	680
singapoura	690
inizi georgia ar su hag inizi sandwich ar su	796
karib nederlandat	704
aod olifant	640
republik tchek	643
enezeg chagos	624
zelenortska ostrva	630
ostrvo heard i arhipelag mcdonald	657
sveti martin	706
arhipelag chagos	624
novi zeland aotearoa	761
illes caiman	631
illa christmas	635
illes cook	639
illes falkland	649
illes heard i mcdonald	657
kirguizstan	826
illes marshall	672
illes marianes del nord	802
territoris palestins	678
illes pitcairn	680
illes turks i caicos	808
illes menors allunyades dels estats units	700
illes verges dels estats units	838
illes chagos	624
samoa america	790
aserbaijan	619
y bahamas	813
belarws	814
tiriogaeth brydeinig cefnfor india	624
tsiad	632
tsieina	634
ciwba	641
tsiecia	643
gweriniaeth dominica	646
gini gyhydeddol	734
guyane ffrengig	815
polynesia ffrengig	819
tiroedd deheuol ac antarctig ffrainc	652
y fatican	658
hong kong sar tsieina	659
gwlad iorddonen	798
de corea	742
macau sar tsieina	669
y maldives	671
gogledd macedonia	801
tiriogaethau palesteinaidd	678
palesteina	678
papua guinea newydd	820
y philipinau	679
ynysoedd pitcairn	680
de georgia ac ynysoedd sandwich y de	796
swdan	694
tajicistan	776
tyrcmenistan	853
ynysoedd turks a caicos	808
yr unol daleithiau	833
ynysoedd pellennig uda	700
ynysoedd gwyryf prydain	835
ynysoedd gwyryf yr unol daleithiau	838
gorllewin sahara	724
antilles yr iseldiroedd	704
ynys y garn	730
arfordir ifori	640
ynysfor chagos	624
aotearoa seland newydd	761
gwlad swazi	773
dwyrain timor	809
det britiske territorium i det indiske ocean	624
den dominikanske republik	646
de franske besiddelser i det sydlige indiske ocean og antarktis	652
heard island og mcdonald islands	657
sar hongkong	659
sar macao	669
de tidligere nederlandske antiller	704
sonderverwaltungsregion hongkong	659
sonderverwaltungsregion macau	669
spitzbergen und jan mayen	695
karibische niederlande	704
islas cocos	834
fiyi	650
territorios australes franceses	652
islas heard y mcdonald	657
territorios palestinos	678
islas pitcairn	680
santa elena	683
islas georgia del sur y sandwich del sur	796
curazao	719
elevandiluurannik	640
heardi ja mcdonaldi saared	657
keenia	664
mikroneesia	728
palestiina alad	678
pitcairni saared	680
kariibi madalmaad	704
chagose saared	624
indiako ozeanoko lurralde britainiarra	624
falklandak	649
hegoaldeko lurralde frantsesak	652
vatikano hiria	658
hong kong txinako aeb	659
macau txinako aeb	669
ipar mariana uharteak	802
palestinar lurralde okupatuak	678
hegoaldeko georgia eta hegoaldeko sandwich uharteak	796
svalbard eta jan mayen uharteak	695
turk eta caico uharteak	808
ameriketako estatu batuak	833
ameriketako estatu batuetako kanpoaldeko uharte txikiak	700
birjina uharte britainiarrak	835
birjina uharte amerikarrak	838
karibeko herbehereak	704
san martin	706
kongoko errepublika	637
txekiar errepublika	643
txagos uhartedia	624
vatikaani	658
palestiinalaisalue	678
huippuvuoret ja jan mayen	695
yhdysvaltain erillissaaret	700
karibian alankomaat	704
chagossaaret	624
territoires palestiniens	678
archipel des chagos	624
antartaice	616
poblacht cabo verde	630
an phoblacht dhoiminiceach	646
ciribeas	859
san pierre agus miquelon	686
an tsiria	772
illas bermudas	824
fixi	650
illa heard e illas mcdonald	657
hong kong rae da china	659
corea do norte	799
macau rae da china	669
illas marshall	672
illas marianas do norte	802
illas menores distantes dos estados unidos	700
illas virxes estadounidenses	838
antatika	616
antigua da barbuda	617
baharen	620
bosniya da harzagobina	712
tsibiran cape verde	630
tsibirin kirsmati	635
tsibiran cook	639
saifurus	642
misira	647
ikwatoriyal gini	734
tsibirai na faroe	793
yankin faransi ta kudu	652
jojiya	794
birnin batikan	658
yankin honduras	825
babban yankin mulkin hong kong na ƙasar sin	659
koriya ta arewa	799
koriya ta kudu	742
kuwet	665
lawos	829
litibiya	666
babban yankin mulkin macao na ƙasar sin	669
malesiya	755
mesiko	673
nijeriya	758
macedonia ta arewa	801
yankunan palasɗinu	678
faragwai	764
feru	804
tsibiran pitcairn	680
saudiyya	806
sanigal	768
kudancin geogia da kudancin tsibirin sandiwic	796
biritaniya	832
yurigwai	783
yamen	703
yankin guernsey	730
kasar jersey	740
manteneguro	747
san maarten	823
kasar kosovo	845
jamhuriyar kongo	637
jamhuriyar czech	643
aotearoa nuzilan	761
pitcairnovi otoci	680
salomonovi otoci	692
bjelokosna obala	640
britanski teritorij u indijskome oceanu	624
aotearoa novi zeland	761
belarusz	814
fidzsi	650
hongkong kkt	659
aljazair	722
wilayah inggris di samudra hindia	624
guinea ekuatorial	734
prancis	651
guyana prancis	815
polinesia prancis	819
wilayah selatan prancis	652
hong kong dak tiongkok	659
makau dak tiongkok	669
maladewa	671
wilayah palestina	678
kepulauan svalbard dan jan mayen	695
swedia	807
kepulauan terluar as	700
kepulauan virgin britania raya	835
kepulauan virgin amerika serikat	838
kepulauan wallis dan futuna	702
belanda karibia	704
pulau man	705
kepulauan chagos	624
bahamaeyjar	813
sankti kitts og nevis	684
isola christmas	635
terre australi francesi	652
ras di hong kong	659
ras di macao	669
territori palestinesi	678
riunione	765
georgia del sud e sandwich australi	796
caraibi olandesi	704
sud sudan	770
arcipelago chagos	624
azerbeycan	619
xirwatistan	738
qibris	642
moxolistan	749
makedonyaya bakur	801
uman	837
ozbekistan	701
qeredax	747
sirbistan	766
sint marteen	823
ypatingasis administracinis kinijos regionas honkongas	659
ypatingasis administracinis kinijos regionas makao	669
kongo respublika	637
honkonga	659
svatini	773
macedonia utara	801
palestin	678
republik czech	643
brits indische oceaanterritorium	624
franse gebieden in de zuidelijke indische oceaan	652
hongkong sar van china	659
macau sar van china	669
palestijnse gebieden	678
kleine afgelegen eilanden van de verenigde staten	700
caribisch nederland	704
chagoseilanden	624
antarktyda	616
niderlandy karaibskie	704
archipelag czagos	624
burquina faso	856
ilhas cayman	631
ilha christmas	635
ilhas heard e mcdonald	657
seicheles	689
ilhas menores distantes dos eua	700
arhipelagul chagos	624
kajmanji otoki	631
gvadelup	733
makav	669
mavricij	753
palav	842
sveta peter in mihael	686
sveti vincencij in grenadine	687
tokelav	852
francoski sveti martin	706
nizozemski sveti martin	823
aotearoa nova zelandija	761
vzhodni timor	809
anguula	707
antaarktika	616
arjentiina	827
asarbajan	619
bangaladhesh	621
beliis	716
barmuuda	824
buutan	622
buufet island	623
baraasiil	714
dhul xadeedka badweynta hindiya ee ingiriiska	624
buruneey	625
jasiiradda kayb faarde	630
jasiiradda kirismas	635
jasiiradda kookoos	834
koloombiya	717
jasiiradda kook	639
ayfori koost	640
jekiya	643
jamhuuriyaddda dominika	646
el salfadoor	771
ekuwatooriyal gini	734
eritreeya	725
jasiiradda faroo	793
faransiis gini	815
booliyneesiya faransiiska	819
dhul xadeedka koonfureed ee faransiiska	652
guadeluub	733
guaam	736
magaalada faatikaan	658
hangari	660
ayslaand	661
jamaaika	663
liibya	745
liyjtensteyn	846
makaaw	669
malaysiya	755
maaldiifis	671
maalta	841
jasiiradda maarshal	672
maartinik	750
mawrishiyaas	753
mikroneesiya	728
morooko	675
musambiik	676
mayanmar	748
nederlaands	760
jasiiradda niyuu kaledooniya	757
niyuusiilaand	761
jasiiradda noorfolk	677
jasiiradda waqooyiga mariaana	802
masedooniya waqooyi	801
balaaw	842
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	678
falastiin	678
baanama	863
babwa niyuu gini	820
baraguaay	764
beeru	804
bitkairn	680
bortugaal	763
bueerto riiko	762
riyuuniyon	765
saynt helena	683
samoowa	850
islofaakiya	691
islofeeniya	767
jasiiradda solomon	692
surineym	831
eswaatiini	773
tokelaaw	852
tufaalu	854
yukrayn	781
midawga imaaraatka carabta	699
boqortooyada midowday	832
jasiiradaha ka baxsan maraykanka	700
usbakistan	701
fanuaatu	855
biritish farjin island	835
jasiiradda aland	811
karibiyaan nadarlands	704
kurakaaw	719
guurnsey	730
jaarsey	740
moontenegro	747
seerbiya	766
siint maarteen	823
koosofo	845
jamhuuriyadda dimuqaadiga kongo	638
jamhuuriyadda kongo	637
jasiiradaha fookland	649
iswaasilaan	773
bariga timor	809
bahrejn	620
bermude	824
ishulli bove	623
ishujt kokos	834
ishujt kuk	639
xhibuti	645
ishujt falkland	649
guajana franceze	815
polinezia franceze	819
territoret jugore franceze	652
gambi	732
kore e veriut	799
kore e jugut	742
kirgizi	826
lihtenshtajn	846
rpa i makaos	669
kaledoni e re	757
ishulli norfolk	677
maqedonia e veriut	801
afrika e jugut	787
surinami	831
ishujt turks dhe kaikos	808
zambi	788
gernsej	730
ishulli i manit	705
xhersej	740
sudani i jugut	770
suazilend	773
hongkong sar	659
palestinska territorierna	678
aotearoa nya zeeland	761
bahareni	620
babadosi	840
bosnia na hezegovina	712
eneo la uingereza katika bahari hindi	624
bukinafaso	856
kambodia	627
kameruni	628
saiprasi	642
chechia	643
denmaki	644
himaya za kusini za kifaranza	652
jojia	794
ginebisau	839
kisiwa cha heard na visiwa vya mcdonald	657
mji wa vatican	658
aisilandi	661
iraki	828
ayalandi	662
kazakistani	818
korea kaskazini	799
korea kusini	742
kirigizistani	826
makau sar china	669
moritania	751
morisi	753
nyuzilandi	761
nikaragwa	759
visiwa vya mariana vya kaskazini	802
masedonia ya kaskazini	801
maeneo ya palestina	678
visiwa vya pitcairn	680
santapierre na miquelon	686
saudia	806
senegali	768
ushelisheli	689
siera leoni	822
visiwa vya solomon	692
afrika kusini	787
visiwa vya georgia kusini na sandwich kusini	796
svalbard na jan mayen	695
tailandi	775
ufalme wa muungano	832
visiwa vidogo vya nje vya marekani	700
uzibekistani	701
vietnamu	785
visiwa vya aland	811
uholanzi ya karibiani	704
kisiwa cha man	705
jamhuri ya cheki	643
aotearoa nyuzilandi	761
uswazi	773
timor ya mashariki	809
amerikan samoasy	790
kuk adalary	639
fransuz gwianasy	815
herd we makdonald adalary	657
yrak	828
maldiwler	671
monserrat	752
niderlandlar	760
filippinler	679
saud arabystany	806
britan wirgin adalary	835
uollis we futuna	702
karib niderlandlary	704
filistin	678
svalbard ve jan mayen	695
aotearoa yeni zelanda	761
falastin hududlari	678
falastin	678
britaniya	832
chexiya respublikasi	643
aotearoa yangi zelandiya	761
sharqiy timor	809
baamas	813
bangladeche	621
ilha do natal	635
ilhas falkland	649
guame	736
listenstaine	846
maiote	786
sri lanca	851
toquelau	852
ilhas menores afastadas dos eua	700
ilhas virgens dos eua	838
sara ocidental	724
alanda	811
avganistan	615
antarktik	616
jermenija	709
britanska teritorija indijskog okeana	624
foklandska ostrva	649
ostrvo herd i mekdonaldova ostrva	657
letonija	666
majot	786
ostrvo norfok	677
severna marijanska ostrva	802
palestinske teritorije	678
pitkern	680
reinion	765
sveta jelena	683
sent kits i nevis	684
sen pjer i mikelon	686
sent vinsent i grenadini	687
udaljena ostrva sad	700
mariannes du nord	802
kapverden	630
hilagang korea	799
timog korea	742
pilipinas	679
kanlurang sahara	724
timog sudan	770

the congo	1
saint martin	864
st. martin	864
republic of china	865
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
antigua and barbuda	866
åland islands	248
bosnia and herzegovina	524
saint barthélemy	867
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	868
democratic republic of the congo	499
congo (the democratic republic of the)	499
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	539
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	869
guinea-bissau	269
heard island and mcdonald islands	870
isle of man	541
iran (islamic republic of)	98
saint kitts and nevis	871
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	872
moldova (the republic of)	127
saint martin (french part)	873
netherlands (kingdom of the)	153
saint pierre and miquelon	874
palestine, state of	169
réunion	292
saint helena	451
saint helena, ascension and tristan da cunha	451
svalbard and jan mayen	478
são tomé and príncipe	875
sao tome and principe	875
sint maarten (dutch part)	193
turks and caicos islands	876
timor-leste	301
türkiye	302
trinidad and tobago	558
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	877
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	476
virgin islands (u.s.)	476
wallis and futuna	542
principality of andorra	878
islamic republic of afghanistan	879
islamic emirate of afghanistan	879
republic of austria	455
commonwealth of australia	880
people's republic of bangladesh	881
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	490
federative republic of brazil	502
commonwealth of the bahamas	513
kingdom of bhutan	882
congo, the democratic republic of the	463
republic of the congo	464
people's republic of the congo	510
republic of côte d'ivoire	883
republic of the ivory coast	883
people's republic of china	44
republic of cuba	884
republic of cabo verde	554
republic of cyprus	885
federal republic of germany	454
kingdom of denmark	511
commonwealth of dominica	538
people's democratic republic of algeria	886
democratic and popular republic of algeria	886
arab republic of egypt	887
state of eritrea	888
federal democratic republic of ethiopia	889
republic of the fiji islands	566
federated states of micronesia	562
united kingdom of great britain	457
co-operative republic of guyana	890
cooperative republic of guyana	890
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	891
republic of croatia	523
state of israel	892
republic of iraq	893
islamic republic of iran	98
hashemite kingdom of jordan	894
union of the comoros	481
islamic federal republic of the comoros	481
federation of saint kitts and nevis	521
federation of saint christopher and nevis	521
saint christopher and nevis	521
democratic people's republic of korea	462
people's democratic republic of korea	462
republic of korea	111
principality of liechtenstein	895
democratic socialist republic of sri lanka	896
grand duchy of luxembourg	897
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	898
principality of monaco	899
republic of moldova	475
republic of north macedonia	466
republic of macedonia	466
republic of the union of myanmar	467
union of myanmar	467
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	503
islamic republic of mauritania	900
kingdom of the netherlands	458
federal democratic republic of nepal	901
independent state of papua new guinea	569
republic of the philippines	902
islamic republic of pakistan	903
republic of poland	515
commonwealth of puerto rico	492
state of palestine	169
republic of paraguay	904
kingdom of saudi arabia	493
saint helena and dependencies	905
republic of san marino	498
most serene republic of san marino	498
democratic republic of sao tome and principe	527
republic of el salvador	906
kingdom of eswatini	469
territory of the french southern and antarctic lands	550
french southern and antarctic lands	550
french southern and antarctic territories	550
republic of tajikistan	907
democratic republic of timor-leste	908
republic of türkiye	909
republic of china (taiwan)	465
taiwan, republic of china	465
taiwan (republic of china)	465
united republic of tanzania	207
oriental republic of uruguay	910
eastern republic of uruguay	910
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	473
virgin islands of the united states	245
virgin islands of great britain	911
socialist republic of viet nam	560
territory of the wallis and futuna islands	547
independent state of samoa	912
republic of yemen	913
republic of south africa	500
the emirates	246
antigua & barbuda	866
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	524
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	867
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	914
territory of norfolk island	600
overseas lands of french polynesia	915
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	499
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	464
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
bailiwick of guernsey	596
south georgia & south sandwich islands	581
south georgia and south sandwich islands	581
south georgia and the south sandwich is	581
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	599
heard and mcdonald islands	599
heard and mc donald islands	599
heard island and mc donald islands	599
republic of ireland	272
isle of mann	916
bailiwick of jersey	597
the comoros	275
st kitts-nevis	590
st kitts & nevis	590
st christopher and nevis	590
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
saint-martin	873
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
papua-new guinea	583
papua n.g	583
papua n. guinea	583
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
svalbard & jan mayen	612
svalbard and jan mayen islands	612
sao tome & principe	298
são tomé e príncipe	875
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	917
turks & caicos	605
turks and caicos	605
turks & caicos islands	605
french s. territories	300
timor-leste (east timor)	611
east timor (timor-leste)	611
türkiye (turkey)	918
turkey (türkiye)	918
trinidad & tobago	558
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
the ukraine	919
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
st vincent & grenadines	592
st vincent and grenadines	592
st vincent & the grenadines	592
saint vincent and grenadines	592
st. vincent/grenadines	592
venezuela, rb	308
venezuela, bolivarian rep. of	308
virgin islands (uk)	309
virgin islands, british	216
virgin islands (gb)	309
virgin islands (u.k.)	309
virgin islands, uk	309
virgin islands (united kingdom)	309
virgin islands (us)	310
virgin islands, u.s	476
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
wallis & futuna	614
wallis and futuna islands	614
wallis & futuna islands	614
republic of kosovo	920
kosovo (under unsc res. 1244)	920
kosovo (unscr 1244)	920
kosovo, republic of	920
s. africa	921
rep. south africa	921
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	922
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	923
kingdom of cambodia	924
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	925
federal republic of nigeria	926
rep. of singapore	325
republic of singapore	325
republic of senegal	927
republic of hungary	327
state of japan	328
the bermudas	331
san-marino	187
i.r. iran	334
iran i.r	334
iran, i.r	334
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
saint kitts & nevis anguilla	590
palestinian, state of	291
palestine, occupied	291
united kingdom of gb and ni	268
united kingdom of gb and northern ireland	268
united kingdom of great britain and ni	268
virgin islands, united states of america	310
guinea-conakry	336
a.r. egypt	329
r. congo	258
uae	344
un. arab emirates	344
antigua/barbuda	928
antigua & barb	928
bih	929
bosnia-herz	929
bosnia & herz	929
bosnia/herzegovina	929
drc	930
dem. rep. congo	930
dem. rep. of congo	930
dem. republic of congo	930
d.r.c	930
car	931
c. african rep	931
c. afr. rep	931
prc	932
frg	346
fed. rep. of germany	346
f.r. germany	346
dom. rep	933
fsm	347
micronesia, fed. sts	347
micronesia (fed. states)	347
fed. states of micronesia	347
uk	348
u.k	348
g.b	348
u.k. of great britain and northern ireland	348
utd. kingdom	348
gt. britain	348
gr. britain	348
un. kingdom	348
korea, dem. people's rep	349
dem. people's rep. of korea	349
korea, d.p.r	349
korea, dpr	349
korea, d.p.r.k	349
rok	934
korea, rep. of	934
korea, r.o	934
korea, rok	934
lao people's dem. rep	350
lao people's dr	350
f.y.r.o.m	351
n.z	935
n. zealand	935
png	352
p.n.g	352
ksa	353
k.s.a	353
s. arabia	353
k. of saudi arabia	353
tci	936
t&t	937
trin. & tob	937
roc	938
r.o.c	938
usa	939
us	939
u.s	939
u.s.a	939
u. s. a	939
united states (usa)	939
united states of america (usa)	939
svg	355
st. vincent & gren	355
bvi	356
b.v.i	356
br. virgin islands	356
u.s.v.i	357
rsa	940
r.s.a	940
s.a. (south africa)	940
st. kitts/nevis	941
p.r. (puerto rico)	942
s. sudan	943
egypt, arab rep	944
rep. of ireland	361
iran, islamic rep	945
rep. of moldova	946
united rep. of tanzania	362
tanzania, united rep	362
u.r. tanzania	362
s. geo. and the is	947
iom	948
guernsey c.i	949
jersey c.i	950
roi	361
rmi	951
heard i. and mcdonald is	952
st. vin. and gren	355
venezuela, r.b. de	953
venezuela, b.r	953
taiwan, prov. of china	938
haute-volta	367
republic of upper volta	367
republic of dahomey	368
zaïre	372
congo (zaire)	372
republic of zaire	372
congo-léopoldville	372
ubangi-shari	373
oubangui-chari	373
gdr	375
germany, east	375
germany, west	375
germany, federal republic of	375
germany, democratic republic	375
germany (east)	375
germany (west)	375
germany (federal republic of)	375
afars and issas	376
french territory of the afars and issas	376
french afars and issas	376
france, metropolitan	378
france (metropolitan)	378
people's republic of kampuchea	388
democratic republic of madagascar	399
union of burma	401
socialist republic of the union of burma	401
federation of malaya	403
south-west africa	404
united republic of tanganyika and zanzibar	415
democratic republic of vietnam	418
republic of vietnam	418
vietnam, democratic republic of	418
people's democratic republic of yemen	422
yemen, democratic	422
yemen, south	422
yemen, north	422
union of south africa	954
zimbabwe-rhodesia	424
bonaire, saint eustatius and saba	955
congo (ex-zaire)	372
congo (former zaire)	372
congo (formerly zaire)	372
congo, dem. rep. (zaire)	372
ashmore and cartier islands	429
federation of bosnia and herzegovina	430
saint eustatius	431
st. eustatius	431
england and wales	433
n. ireland	433
ireland, northern	433
ulster (northern ireland)	433
united kingdom (england)	433
uk (england)	433
saint kitts	438
saint christopher	438
saint-pierre	439
saint pierre island	439
saint vincent	956
st. helena, ascension und tristan da cunha	905
kongo (dem. rep.)	463
kongo (dem. republik)	463
kongo, dem. republik	463
korea (dem. volksrepublik)	462
korea, dem. volksrepublik	462
färöer-inseln	483
färöer inseln	483
åland-inseln	452
cayman-inseln	506
bonaire, sint eustatius und saba	495
heard- und mcdonaldinseln	517
amerikanische überseeinseln	210
saint-pierre und miquelon	874
salomon-inseln	179
brd	454
ddr	454
republik österreich	455
schweiz/suisse/svizzera	228
fürstentum liechtenstein	895
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	456
ver. staaten von amerika	456
großbritannien	71
vereinigtes königreich großbritannien und nordirland	457
vereinigtes königreich	71
das vereinigte königreich	457
ver. königreich	457
großbritannien und nordirland	457
königreich der niederlande	458
südkorea	111
korea süd	461
kongo, demokratische republik	463
kongo (demokratische republik)	463
kongo (republik)	510
kongo, republik	510
republik china (taiwan)	465
französische republik	230
russische föderation	176
weißrussland	468
elfenbeinküste	260
arabische republik ägypten	887
föderative republik brasilien	502
palästinensische gebiete	491
terres australes et antarctiques françaises	550
sainte-hélène, ascension et tristan da cunha	905
îles du cap-vert	554
île maurice	957
congo (rép. dém.)	463
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	958
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	479
confédération suisse	228
grand-duché de luxembourg	897
principauté de monaco	899
états-unis	456
états-unis d'amérique	211
les états-unis	456
é.-u	456
royaume-uni	71
grande-bretagne	457
royaume-uni de grande-bretagne et d'irlande du nord	457
écosse	457
république fédérale d'allemagne	454
rfa	454
allemagne (l')	454
république démocratique allemande	454
allemagne de l'est	454
allemagne de l'ouest	454
pays-bas	153
royaume des pays-bas	458
république démocratique du congo	499
rdc	463
r.d. congo	463
congo (république démocratique du)	463
congo, république démocratique du	463
rép. dém. du congo	463
république du zaïre	463
république du congo	464
congo (république du)	510
congo, république du	510
république de corée	461
corée	461
corée du sud	111
corée (république de)	461
corée, république de	461
république populaire démocratique de corée	462
corée du nord	110
corée (république populaire démocratique de)	462
république populaire de chine	460
république de chine	465
république de chine (taïwan)	465
république tchèque	51
tchéquie	459
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	883
côte-d'ivoire	260
république centrafricaine	39
rca	480
fédération de russie	501
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	455
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	886
états-unis du mexique	239
république argentine	226
république arabe d'égypte	887
république arabe syrienne	470
république islamique d'iran	471
iran (république islamique d')	471
république islamique de mauritanie	900
république bolivarienne du venezuela	473
venezuela (république bolivarienne du)	473
état plurinational de bolivie	490
bolivie (état plurinational de)	490
république démocratique populaire lao	472
lao (république démocratique populaire)	472
république-unie de tanzanie	535
tanzanie (république-unie de)	535
république de moldova	475
moldova (république de)	475
macédoine	466
macédoine du nord	131
ex-république yougoslave de macédoine	466
l'ex-république yougoslave de macédoine	466
république fédérative du brésil	502
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	910
royaume d'arabie saoudite	493
royaume hachémite de jordanie	894
république socialiste du viêt nam	560
viêt nam	217
république socialiste démocratique de sri lanka	896
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	491
palestine, état de	491
territoires palestiniens occupés	491
biélorussie	36
bélarus	468
cap-vert	48
micronésie	539
états fédérés de micronésie	562
micronésie (états fédérés de)	562
nouvelle-zélande	158
la réunion	292
ile de la réunion	959
guyane française	74
îles malouines	67
îles falkland (malvinas)	482
falkland (malvinas)	482
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	476
tierras australes y antárticas francesas	550
santa elena, ascensión y tristán de acuña	905
islas vírgenes del reino unido	911
congo (rep. dem.)	463
república libanesa	236
república kirguisa	235
república argelina democrática y popular	886
república árabe saharaui democrática	229
isla de la reunión	959
república popular de china	460
república de kazajstán	575
reino de españa	505
españa	63
méjico	239
méxico	144
estados unidos de américa	456
ee.uu	456
ee. uu	456
e.e.u.u	456
eua	456
e.u.a	456
estados unidos (ee.uu.)	456
gran bretaña	457
reino unido de gran bretaña e irlanda del norte	457
república federal de alemania	454
república democrática alemana	454
república argentina	226
república federativa del brasil	502
bolivia (estado plurinacional de)	490
república bolivariana de venezuela	473
venezuela (república bolivariana de)	473
república oriental del uruguay	910
república dominicana	56
rep. dominicana	960
r. dominicana	960
república de colombia	961
república del perú	574
el perú	574
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	460
china (república popular)	460
república de corea	111
corea (república de)	461
república popular democrática de corea	110
república de china	465
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	458
república democrática del congo	463
congo (república democrática del)	499
república del congo	510
república centroafricana	39
federación de rusia	501
federación rusa	501
república árabe siria	194
república árabe de egipto	887
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	535
república de sudáfrica	500
sudáfrica	222
ex-república yugoslava de macedonia	466
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	476
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	569
arabia saudí	493
república de filipinas	902
ceilán	896
sant'elena, ascensione e tristan da cunha	905
bonaire, sint eustatius e saba	495
isole minori esterne degli stati uniti d'america	453
bosnia-erzegovina	544
repubblica cinese (taiwan)	465
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	905
azerbeijão	962
azerbaijão	18
são vincente e granadinas	489
confederação suíça	228
república argelina democrática e popular	886
antártica	963
ilha da reunião	959
república oriental do uruguai	910
república federativa do brasil	502
estados unidos da américa	211
estados unidos (eua)	456
grã-bretanha	457
escócia	457
país de gales	457
reino unido da grã-bretanha e irlanda do norte	457
república federal da alemanha	454
países baixos	153
reino dos países baixos	458
república popular da china	460
república da coreia	461
coréia do sul	461
república popular democrática da coreia	462
coréia do norte	462
república democrática do congo	499
república do congo	464
república da china	465
república tcheca	459
tchéquia	459
chéquia	51
eslováquia	185
federação russa	501
federação da rússia	501
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	964
são martinho (parte holandesa)	965
são martinho (parte neerlandesa)	965
república democrática de timor-leste	908
república democrática de são tomé e príncipe	527
vietnã	560
irão	98
irã	471
polónia	166
polônia	515
macedónia	466
macedônia	466
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	500
santa sé	214
ålandeilanden	452
ålandseilanden	452
sint-helena, ascension en tristan da cunha	905
zuid-georgië en de zuidelijke sandwicheilanden	485
koninkrijk belgië	21
belgië	21
v.s.a	456
vsa	456
groot-brittannië	457
noord-ierland	457
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	517
förenta staternas mindre öar i oceanien och västindien	453
schweiziska edsförbundet	228
australiska statsförbundet	880
mexikos förenta stater	239
förenta staterna	456
amerikas förenta stater	456
förenade kungariket	457
förenade konungariket storbritannien och nordirland	457
förenade konungariket	457
förbundsrepubliken tyskland	454
nederländerna	153
konungariket nederländerna	458
förenade arabemiraten	6
den russiske føderation	501
nord-irland	457
sør-korea	111
nord-korea	110
kongo-kinshasa	499
kongo-brazzaville	464
den russiske føderasjon	501
etelämanner	963
saint helena, ascension ja tristan da cunha	905
grönlanti	78
iso-britannia	457
pohjois-irlanti	457
etelä-korea	461
pohjois-korea	462
venäjän federaatio	501
tšekin tasavalta	459
tšekki	51
etelä-afrikan tasavalta	500
stany zjednoczone ameryki północnej	456
zjednoczone królestwo	457
irlandia północna	457
zjednoczone królestwo wielkiej brytanii i irlandii północnej	457
rfn	454
nrd	454
republika włoska	234
królestwo niderlandów	458
republika słowacka	241
słowacja	185
chińska republika ludowa	460
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	462
republika południowej afryki	500
rpa	500
afryka południowa	500
zea	225
česká republika	51
česko	51
čr	459
slovenská republika	241
spojené státy	456
spojené státy americké	211
velká británie	457
spojené království	71
severní irsko	457
spojené království velké británie a severního irska	457
spolková republika německo	454
srn	454
německá demokratická republika	454
ndr	454
polská republika	515
rakouská republika	455
nizozemské království	458
nizozemí	458
čínská lidová republika	460
korejská republika	461
jižní korea	111
severní korea	110
korejská lidově demokratická republika	462
demokratická republika kongo	499
konžská republika	464
ruská federace	501
jihoafrická republika	222
jar	500
spojené arabské emiráty	6
sae	225
francouzská republika	230
italská republika	234
pobrežie slonoviny	260
šalamúnove ostrovy	179
vianočný ostrov	49
spojené štáty	211
spojené štáty americké	456
veľká británia	457
spojené kráľovstvo	71
škótsko	457
nemecká spolková republika	454
spolková republika nemecko	454
juhoafrická republika	500
kórejská republika	461
južná kórea	111
čínska ľudová republika	460
ruská federácia	501
yeşil burun	554
fransız güney ve antarktika toprakları	550
lihtenştayn	895
doğu timor	908
amerika birleşik devletleri küçük dış adaları	453
fildişi sahili	260
türkiye cumhuriyeti	909
t.c	909
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
i̇ngiltere	457
büyük britanya	457
i̇skoçya	457
kuzey i̇rlanda	457
büyük britanya ve kuzey i̇rlanda birleşik krallığı	457
çin halk cumhuriyeti	460
çhc	460
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	500
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	560
chxhcn việt nam	560
mỹ	211
hoa kỳ	456
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	456
anh	457
vương quốc anh	71
anh quốc	457
liên hiệp anh	457
vương quốc liên hiệp anh và bắc ireland	457
trung quốc	44
cộng hòa nhân dân trung hoa	460
đức	52
cộng hòa liên bang đức	454
pháp	69
hàn quốc	111
đại hàn dân quốc	461
triều tiên	110
bắc triều tiên	462
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	463
cộng hòa congo	510
cộng hòa séc	51
séc	459
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	460
rrc	460
uea	225
francia déli és antarktiszi területek	550
szent ilona-sziget	905
kókusz-szigetek	519
magyarország	91
magyar köztársaság	525
egyesült államok	456
amerikai egyesült államok	211
nagy-britannia	457
egyesült királyság	71
skócia	457
nagy-britannia és észak-írország egyesült királysága	457
német szövetségi köztársaság	454
németországi szövetségi köztársaság	454
ndk	454
kínai népköztársaság	460
dél-korea	111
koreai köztársaság	461
észak-korea	110
koreai népi demokratikus köztársaság	462
kongói demokratikus köztársaság	499
kongói köztársaság	464
cseh köztársaság	459
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	500
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	501
osztrák köztársaság	455
românia	174
republica românia	966
sua	456
s.u.a	456
scoția	457
țara galilor	457
regatul unit al marii britanii și irlandei de nord	457
republica federală germania	454
țările de jos	153
republica populară chineză	460
republica democratică congo	463
republica democrată congo	463
republica cehă	459
republica slovacă	241
federația rusă	501
fiđi	566
otok heard i otočje mcdonald	517
pitcairnovo otočje	543
tađikistan	907
cookovo otočje	549
južna georgija i otočje južni sandwich	485
sad	456
sjedinjene američke države	211
sjedinjene države	211
škotska	457
savezna republika njemačka	454
češka republika	459
češka	51
južnoafrička republika	222
južna afrika	500
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	550
nemačka	454
zda	456
združene države amerike	211
združene države	456
združeno kraljestvo	71
zvezna republika nemčija	454
združeni arabski emirati	6
jungtinės amerikos valstijos	456
jungtinės valstijos	211
jav	456
jungtinė karalystė	71
didžioji britanija	457
amerikas savienotās valstis	211
savienotās valstis	456
asv	456
lielbritānija	71
apvienotā karaliste	457
ameerika ühendriigid	211
ühendriigid	456
ühendkuningriik	457
estats units d'amèrica	456
escòcia	457
països baixos	153
principat d'andorra	878
lýðveldið ísland	967
bandaríkin	211
bandaríki norður-ameríku	456
stóra-bretland	457
niðurlönd	458
éire	93
poblacht na héireann	477
repubblika ta' malta	968
republika e shqipërisë	969
shqipëria	969
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	962
abş	211
o'zbekiston	213
o'zbekiston respublikasi	970
suid-afrika	222
republiek van suid-afrika	500
groot-brittanje	457
ålandské ostrovy	452
bermudské ostrovy	553
teritorium vánočního ostrova	496
dominikánské společenství	538
společenství dominika	538
dominické společenství	538
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	521
federace sv. kryštof a nevis	521
spojené státy mexické	239
republika myanmarský svaz	467
demokratická republika svatý tomáš a princův ostrov	527
demokratická republika východní timor	908
demokratická republika timor-leste	908
čínská republika	465
čínská republika (tchaj-wan)	465
menší odlehlé ostrovy spojených států amerických	453
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	569
středoafrická republika	39
alandské ostrovy	452
azerbajdžan	18
konžská demokratická republika	499
stredoafrická republika	39
teritórium vianočného ostrova	496
dominické spoločenstvo	538
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	457
severné írsko	457
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	517
kórejská ľudovodemokratická republika	462
kľdr	462
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	458
nezávislý štát papua-nová guinea	569
ostrovy saint pierre a miquelon	526
réunionský zámorský departmán	959
tokelauské ostrovy	488
čínska republika	465
menšie odľahlé ostrovy spojených štátov	453
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	880
wspólnota dominiki	538
republika dominikańska	960
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	543
wolne stowarzyszone państwo portoryko	492
republika środkowoafrykańska	39
republika chińska	465
republika chińska (tajwan)	465
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	971
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	457
kiinan tasavalta (taiwan)	465
pyhä istuin	244
dominica ühendus	538
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	457
šotimaa	457
põhja-iirimaa	457
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	543
hiina vabariik (taiwan)	465
ühendriikide väikesed hajasaared	453
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	465
kínai köztársaság (tajvan)	465
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	535
srednjoafrička republika	39
dominička zajednica	538
južna georgija i južni sendvički otoci	869
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	465
sjedinjene države amerike	456
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	476
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	908
mala udaljena ostrva sjedinjenih američkih država	453
mala udaljena ostrva sad-a	453
američka devičanska ostrva	476
devičanska ostrva amerike	245
bosna-hersek	544
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	538
dominika milletler topluluğu	538
falkland (malvina) adaları	482
falkland adaları	67
guernsey muhafızlığı	545
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	543
doğu timor demokratik cumhuriyeti	908
timor-leste demokratik cumhuriyeti	908
çin cumhuriyeti	465
çin cumhuriyeti (tayvan)	465
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	476
wallis ve futuna adaları bölgesi	547
land curaçao	972
commonwealth der nördlichen marianen	503
gebietskörperschaft saint-barthélemy	973
usa, kleinere ausgelagerte inseln	453
republik östlich des uruguay	910
übersee-département mayotte	548
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	544
territoire des îles cocos (keeling)	519
pays de curaçao	972
république démocratique et populaire d'algérie	886
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	526
groupe d'îles pitcairn	543
îles tokelau	488
territoire des îles wallis et futuna	547
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	519
paese di curaçao	972
federazione di saint christopher e nevis	521
repubblica orientale dell'uruguay	910
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	519
país de curazao	972
bailía de guernsey	545
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	497
república independiente y soberana de kiribati	546
federación de san cristóbal y nieves	521
federación de san cristóbal y nevis	521
república de la unión de myanmar	467
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	498
república de china en taiwán	465
alândia	452
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	495
bonaire, santo eustáquio e saba	495
território das ilhas cocos (keeling)	519
país de curaçao	972
ilha de curaçao	972
geórgia do sul e sandwich do sul	485
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	546
república da união de myanmar	467
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	957
sultanato de omã	974
sereníssima república de san marino	498
sereníssima república de são marinho	498
território das ilhas wallis e futuna	547
åland eilanden	452
samväldet dominica	538
sydgeorgien och sydsandwichöarna	869
förvaltningsområdet saint-martin	964
franska syd- och antarktisterritorierna	550
departementsområdet mayotte	548
republiken kina (taiwan)	465
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	495
bonaire, st. eustatius and saba	495
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	465
malvíny	482
bonaire, sint eustatius og saba	495
taiwan, den kinesiske provins	465
russiske føderation	501
taiwan, chinesische provinz	465
taiwan, provinz chinas	465
französisch-guyana	540
taiwán, provincia de china	465
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	465
taïwan, province de chine	465
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	911
bonaire, sveti eustahije i saba	495
tajvan, kineska provincija	465
američki mali izvanjski otoci	453
cocos (keeling) otoci	519
bonaire, saint eustatius és saba	495
bonaire, sint eustatius és saba	495
tajvan, kínai tartomány	465
zöld-foki-szigetek	554
szent ilona, ascension és tristan da cunha	905
taiwan, provincia della cina	465
franske sørlige territorier	550
mindre utenforliggende øyer til usa	453
bonaire, sint eustatius en saba	30
taiwan, provincie van china	465
cocoseilanden (keelingeilanden)	519
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	465
tajwan, prowincja chin	465
francuskie terytoria południowe	550
wyspy kokosowe (wyspy keelinga)	519
taiwan, província da china	465
formosa (taiwan)	465
azerbaidjão	962
bielo-rússia	468
ilha reunião	959
são marino	498
irã, república islâmica do	471
república islâmica do irã	471
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	495
republica centrafricană	39
republica central africană	480
coasta de fildeș	883
guiana franceză	540
guinea ecuatorială	561
republica populară democrată coreeană	462
republica chineză	465
insula crăciunului	496
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	465
bonaire, svätý eustach a saba	495
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	503
samojský nezávislý štát	912
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	495
tajvan, provinca kitajske	465
demokratična ljudska republika koreja	462
združeno kraljestvo velike britanije in severne irske	457
združene mehiške države	239
boner, sveti eustahije i saba	495
džersi	497
bonaire, sint eustatius och saba	495
taiwan, provins i kina	465
norfolköarna	484
saint helena, ascension och tristan da cunha	905
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	495
tayvan, çin eyaleti	465
fransız güney bölgeleri	550
yeşil burun adaları	554
i̇ngiliz virgin adaları	911
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	897
groussherzogtum lëtzebuerg	897
føroyar	483
repiblik d'ayiti	564
guåhån	975
sankattan siha na islas mariånas	503
islas mariånas	503
kòrsou	972
pais kòrsou	972
repoblikan'i madagasikara	565
malo sa'oloto tuto'atasi o sāmoa	912
sāmoa amelika	551
amelika sāmoa	551
repubulika y'u rwanda	958
republika y'uburundi	571
tetã paraguái	904
paraguái	904
timor lorosa'e	908
repúblika demokrátika timór-leste	908
elláda	232
bielaruś	468
toçikiston	907
zhōngguó	460
zhōnghuá rénmín gònghéguó	460
zhōnghuá mínguó	465
chosŏn minjujuŭi inmin konghwaguk	462
jumhuriyat misr al-arabiyah	887
al-mamlakah al-arabiyyah as-suudiyyah	493
al-arabiyah as-suudiyah	493
al-maghrib	898
al-mamlakah al-maghribiyah	898
al-jazair	886
al-djazaïr	886
al-imarat	225
dawlat al-kuwait	976
al-jumhuriyah al-lubnaniyah	236
al-urdun	894
al-iraq	893
jumhuriyat al-iraq	893
mamlakat al-bahrayn	977
jomhuri-ye eslami-ye iran	471
jomhūri-ye eslāmi-ye irān	471
république populaire du bengladesh	978
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
république grecque	979
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	599
île heard-et-îles macdonald	599
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	612
république de san marin	980
turks et caïques, îles	605
îles turks et caïques	605
îles turks-et-caïcos	605
république orientale d'uruguay	613
îles vierges des états-unis d'amérique	310
bouvet-insel	598
kokos-(keeling-)inseln	256
south georgia und die südlichen sandwichinseln	581
commonwealth nördliche mariana-inseln	285
islas falkland (malvinas)	266
malvinas [falkland], (las) islas	266
islas malvinas [falkland]	266
hong kong (región administrativa especial de china)	271
heard (isla) e islas mcdonald	599
corea, república democrática popular de	276
kazajstán	981
san martín (zona francesa)	280
san martín (países bajos)	299
santa sede (ciudad estado del vaticano)	307
regno unito di gran bretagna e d'irlanda del nord	268
saint vincent e grenadines	592
isole vergini, regno unito	309
isole vergini, u.s.a	310
comunidade de domínica	580
ilhas malvinas (falkland)	266
reino unido de grã-bretanha e irlanda do norte	268
hong kong, região de administração especial da china	271
hong kong, região admin. especial da china	271
república do quirgistão	274
casaquistão	981
são martim (parte francesa)	280
macau, região especial de administração chinesa	284
macau, região admin. especial da china	284
república de maurícias	315
estados unidos do méxico	330
são pedro e miquelon	289
svalbard e a ilha de jan mayen	612
são martinho (países baixos)	299
são martim (parte holandesa)	299
são martinho (caraíbas)	299
santa sé (cidade-estado do vaticano)	307
zuid-georgië en zuidelijke sandwicheilanden	581
macedonië	131
mikronesien, federala staterna	585
förenade kungariket storbritannien och nordirland	268
sydgeorgien och södra sandwichöarna	581
särskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanöarna	273
särskilda administrativa regionen macao inom kina	284
östra republiken uruguay	613
republikken bosnien-herzegovina	249
sankt bartolomæus	251
bouvet-øen	598
bouvetø	598
cocosøerne (keelingøerne)	256
cook-øerne	603
den føderative demokratiske republik etiopien	982
fiji-øerne	341
det særlige administrative område hongkong	271
heard- og mcdonald-øerne	599
det særlige administrative område macao	284
norfolk øen	600
sankt helena, ascension og tristan da cunha	297
de mindre amerikanske oversøiske øer	305
den østlige republik uruguay	613
wallis og futunaøerne	614
bonaire, saint eustatius og saba	254
kongo, den demokratiske republikk	257
republikken fijiøyene	341
mikronesia, føderasjonen	585
det forente kongeriket storbritannia og nord-irland	268
sør-georgia og de sørlige sandwich-øyene	581
heardøya og mcdonaldøyene	599
korea, den demokratiske folkerepublikk	276
saint helena, ascension og tristan da cunha	297
eswatini (tidligere swasiland)	917
usas ytre småøyer	305
jomfruøyene (storbritannia)	309
de britiske jomfruøyer	309
bosnia-hertsegovinan tasavalta	249
bolivia, monikansallinen valtio	595
sint maarten (alankomaiden osuus)	299
ranskan ulkopuoliset eteläiset alueet	300
republika bośni i hercegowiny	249
kongo, demokratyczna republika konga	257
etiopska republika ludowo-demokratyczna	982
hongkong - specjalny region administracyjny chińskiej republiki ludowej	271
hongkong, specjalny region administracyjny chin	271
korea - republika ludowo-demokratyczna	276
saint-martin (część francuska)	280
północna macedonia	282
makau - specjalny region administracyjny chińskiej republiki ludowej	284
makau, specjalny region administracyjny chin	284
południowy sudan	983
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	984
kapverdské ostrovy	604
ekvádoská republika	609
mikronézie	585
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	599
svatý kitts a nevis	590
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	985
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	600
svatý pierre a miquelon	289
tožská republika	986
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	984
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
špicbergy a jan mayen	612
demokratická republika svätého tomáša a princovho ostrova	298
svätý tomáš a princove ostrovy	298
francúzske južné územia	300
panenské ostrovy - usa	310
ålandsko otočje	247
ljudska republika bangladeš	978
bolivija, plurinacionalna država	595
plurinacionalna država bolivija	595
ljudska demokratična republika alžirija	589
hong kong, posebna administrativna regija kitajske	271
posebno administrativno območje lr kitajske hong kong	271
otok heard in otočje mcdonald	599
laoška ljudska demokratična republika	278
makao, posebna administrativna regija kitajske	284
posebno administrativno območje lr kitajske macao	284
sveta helena, ascension in tristan da cunha	297
turks in caicoški otoki	605
otočji turks in caicos	605
francoska južna ozemlja	300
demokratična republika vzhodni timor	611
manjši otoki združenih držav amerike	305
sveti sedež (vatikanska mestna država)	307
saint vincent in grenadini	592
južna gruzija i južni sendvič otoci	581
libijska arapska džamahirija	279
commonwealth sjevernomarijanskog otočja	285
sveta helena, ascension i tristan da cunha	297
tajvan (provincija, nr kina)	304
vatikan (država vatikanskoga grada)	307
egyesült arab emirátus	246
afgán iszlám köztársaság	984
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	582
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	599
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	987
pitcairn-sziget	290
palesztin terület	291
svalbard-szigetek és jan mayen-sziget	612
szentszék (vatikánvárosi állam)	307
saint vincent és grenadines	592
republica bosnia-herțegovina	249
eleveția	259
republica populară democratică algeria	589
insulele georgia de sud și sandwich de sud	581
regiunea chineză cu administrare specială hong kong	271
regatul hașemit iordanian	587
sfântul kitts și nevis	590
republica democrată populară coreea	276
republica populară democrată coreea	276
regiunea chineză cu administrare specială macao	284
sfântul pierre și miquelon	289
sfânta elena, ascension și tristan da cunha	297
insulele mici îndepărtate ale statelor unite ale americii	305
sfântul vincent și grenadine	592
cocos adaları	256
hint okyanusu i̇ngiliz bölgesi	273
filistin bölgesi	291
saint helena, ascension ve tristan da cunha	297
çad cumhuriyeti	988
abd virgin adaları	310
somaali föderatiivne vabariik	989
federasi negara-negara micronesia	585
hongkong, daerah administratif istimewa china	271
saint martin (wilayah prancis)	280
macao, daerah administratif istimewa china	284
negara-negara bersatu meksiko	330
saint helena, ascension, dan tristan da cunha	297
sint maarten (wilayah belanda)	299
perancis, wilayah bagian selatan	300
taiwan, provinsi china	304
takhta suci vatican (negara kota)	307
burundžio respublika	594
brunėjaus darusalamas	252
bolivijos daugiatautė valstybė	595
bonairė, sint eustatijus ir saba	254
bahamų sandrauga	255
džibučio respublika	610
mikronezijos federacinės valstijos	585
jungtinė didžiosios britanijos ir šiaurės airijos karalystė	268
pietų džordžijos ir pietų sandvičo salos	581
honkongas, specialusis kinijos administracinis regionas	271
haičio respublika	326
jordanijos hašimitų karalystė	587
kiribačio respublika	914
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
urugvajaus rytų respublika	613
šventasis sostas (vatikano miesto valstybė)	307
mergelių salos (britų)	309
jungtinės karalystės mergelių salos	309
mergelių salos (jav)	310
amerikāņu samoa	990
bolīvija, daudznacionālā valsts	595
daudznacionālā valsts bolīvija	595
bonaire, sintēstatiusa un saba	254
bahamu sadraudzība	255
ķīnas tautas republika	262
dominikas sadraudzība	580
mikronēzijas	585
mikronēzijas federatīvās valstis	585
gviāna	333
gvinejas-bisavas republika	270
gajānas kooperatīvā republika	593
honkongas īpašais administratīvais reģions	271
komoru savienība	275
korejas tautas demokrātiskā republika	276
maķedonija	282
mjanmas savienība (birma)	283
makao īpašais administratīvais reģions	284
ziemeļu marianas salu sadraudzība	285
meksikas savienotās valstis	330
franču polinēzija	915
pitkērna	290
seišelas	296
seišelu republika	296
svētās helēnas sala un piederīgās teritorijas	297
svalbāra	612
santomes un prinsipi demokrātiskā republika	298
sintmārtena (nīderlandes daļa)	299
tērksu un kaikosu salas	605
francijas dienvidjūru zemes	300
taivāna, ķīnas republika	304
vatikāna pilsētvalsts	307
venecuēlas bolivāra republika	308
virdžīnas salas, britu	309
britu virdžīnas salas	309
amerikas savienoto valstu virdžīnu salas	310
dienvidāfrika	921
makedónía	282
macedònia	282
an mhacadóin	282
albanië	708
algerië	722
amerikaans-samoa	790
argentinië	827
armenië	709
australië	711
bolivië	713
bosnië en herzegowina	712
brasilië	714
sentraal-afrikaanse republiek	792
cocos- (keeling) eilande	834
colombië	717
kroasië	738
ekwatoriaal-guinee	734
ethiopië	726
faroëreilande	793
frans-guyana	815
frans-polinesië	819
gambië	732
georgië	794
guinee-bissau	839
haïti	858
indië	739
indonesië	797
italië	817
jordanië	798
suid-korea	742
kirgisië	826
liberië	743
libië	745
maleisië	755
mauritanië	751
mikronesië	728
mongolië	749
mianmar (birma)	748
namibië	756
nieu-kaledonië	757
nieu-seeland	761
nigerië	758
noordelike mariana-eilande	802
noorweë	803
papoea-nieu-guinee	820
roemenië	821
saoedi-arabië	806
slowenië	767
somalië	769
suid-georgië en die suidelike sandwicheilande	796
sirië	772
tanzanië	780
oos-timor	809
tunisië	777
turkmenië	853
turks- en caicoseilande	808
oekraïne	781
viëtnam	785
britse maagde-eilande	835
amerikaanse maagde-eilande	838
wes-sahara	724
zambië	788
ålandeilande	811
sint barthélemy	812
serwië	766
suid-soedan	770
birləşmiş ərəb əmirlikləri	699
əfqanıstan	615
amerika samoası	790
aland adaları	811
banqladeş	621
belçika	791
bolqarıstan	626
sent-bartelemi	812
bermud adaları	824
karib niderlandı	704
baham adaları	813
buve adası	623
kokos (kilinq) adaları	834
konqo - kinşasa	638
mərkəzi afrika respublikası	792
konqo - brazzavil	637
i̇sveçrə	696
kotd'ivuar	640
kuk adaları	639
çili	633
çin	634
kabo-verde	630
milad adası	635
çex respublikası	643
dominikan respublikası	646
i̇spaniya	693
folklend adaları	649
farer adaları	793
birləşmiş krallıq	832
gürcüstan	794
fransa qvianası	815
cəbəllütariq	795
yunanıstan	654
cənubi corciya və cənubi sendviç adaları	796
qvineya-bisau	839
herd və makdonald adaları	657
macarıstan	660
i̇ndoneziya	797
i̇rlandiya	662
i̇srail	816
men adası	705
britaniyanın hind okeanı ərazisi	624
i̇raq	828
i̇ran	836
i̇slandiya	661
i̇taliya	817
i̇ordaniya	798
qırğızıstan	826
komor adaları	636
sent-kits və nevis	684
şimali koreya	799
küveyt	665
kayman adaları	631
qazaxıstan	818
sent-lusiya	685
lixtenşteyn	846
şri-lanka	851
lüksemburq	800
mərakeş	675
marşal adaları	672
şimali makedoniya	801
şimali marian adaları	802
maldiv adaları	671
norfolk adası	677
norveç	803
fransa polineziyası	819
papua-yeni qvineya	820
polşa	805
müqəddəs pyer və mikelon	686
pitkern adaları	680
rumıniya	821
səudiyyə ərəbistanı	806
solomon adaları	692
seyşel adaları	689
i̇sveç	807
müqəddəs yelena	683
svalbard və yan-mayen	695
syerra-leone	822
san-tome və prinsipi	688
sint-marten	823
törks və kaykos adaları	808
çad	632
fransanın cənub əraziləri	652
şərqi timor	809
türkmənistan	853
türkiyə	698
abş-a bağlı kiçik adacıqlar	700
amerika birləşmiş ştatları	833
özbəkistan	701
sent-vinsent və qrenadinlər	687
britaniyanın virgin adaları	835
abş virgin adaları	838
emirelezhioù arab unanet	699
arc'hantina	827
saint-barthélemy	812
bonaire, sint eustatius ha saba	704
inizi cocos (keeling)	834
sahara ar c'hornôg	724
inizi maloù	649
frañs	651
rouantelezh-unanet	832
gwiana c'hall	815
ginea ar c'heheder	734
ginea-bissau	839
saint kitts ha nevis	684
santez-lusia	685
mec'hiko	673
kaledonia-nevez	757
izelvroioù	760
zeland-nevez	761
polinezia c'hall	819
papoua-ginea nevez	820
sant-pêr-ha-mikelon	686
reünion	765
saint helena, ascension, ha tristan da cunha	683
são tomé ha príncipe	688
douaroù aostral hag antarktikel frañs	652
inizi minor a-bell stadoù-unanet	700
stadoù-unanet	833
inizi gwerc'h breizhveurat	835
inizi gwerc'h ar stadoù unanet	838
američka samoa	790
azerbejdžan	619
bangladeš	621
kokosova (kilingova) ostrva	834
švicarska	696
obala slonovače	640
čile	633
božićna ostrva	635
njemačka	720
džibuti	645
alžir	722
španija	693
fidži	650
grčka	654
južna džordžija i južna sendvička ostrva	796
gvineja-bisao	839
hong kong (sar kina)	659
džerzi	740
kambodža	627
lihtenštajn	846
šri lanka	851
sv. martin	706
maršalova ostrva	672
makao (sar kina)	669
norveška	803
sejšeli	689
švedska	807
slovačka	691
južni sudan	770
čad	632
francuske južne teritorije	652
tadžikistan	776
istočni timor	809
američka vanjska ostrva	700
britanska djevičanska ostrva	835
američka djevičanska ostrva	838
åland, illes	811
albània	708
algèria	722
antàrtida	616
aràbia saudita	806
armènia	709
austràlia	711
àustria	618
bèlgica	791
benín	843
bielorússia	814
bolívia	713
bòsnia i hercegovina	712
bulgària	626
caiman, illes	631
canadà	629
centreafricana, república	792
christmas, illa	635
cocos, illes	834
colòmbia	717
congo, república del	637
congo, república democràtica del	638
cook, illes	639
costa d'ivori	640
croàcia	738
dominicana, república	646
emirats àrabs units	699
eslovàquia	691
eslovènia	767
estats units (eua)	833
estònia	648
etiòpia	726
fèroe, illes	793
finlàndia	727
frança	651
gàmbia	732
geòrgia	794
geòrgia del sud i sandwich del sud, illes	796
grècia	654
groenlàndia	655
república de guinea	656
haití	858
heard, illa i mcdonald, illes	657
illes perifèriques menors dels eua	700
índia	739
indonèsia	797
islàndia	661
itàlia	817
japó	741
jordània	798
letònia	666
líban	667
libèria	743
líbia	745
lituània	668
macedònia del nord	801
malàisia	755
malvines, illes	649
mariannes septentrionals, illes	802
marshall, illes	672
mauritània	751
mèxic	673
micronèsia, estats federats de	728
moçambic	676
moldàvia	674
mònaco	746
mongòlia	749
namíbia	756
níger	847
nigèria	758
norfolk, illa	677
nova caledònia	757
panamà	863
perú	804
pitcairn, illes	680
polinèsia francesa	819
polònia	805
reunió, illa de la	765
sàhara occidental	724
saint kitts i nevis	684
saint-pierre i miquelon	686
saint vincent i les grenadines	687
salomó	692
salvador, el	771
samoa nord-americana	790
são tomé i príncipe	688
sèrbia	766
síria	772
somàlia	769
sud-àfrica	787
suècia	807
suïssa	696
swazilàndia	773
tailàndia	775
tanzània	780
territori britànic de l'oceà índic	624
tunísia	777
turks i caicos, illes	808
txèquia	643
ucraïna	781
vaticà, ciutat del	658
veneçuela	784
verges britàniques, illes	835
verges nord-americanes, illes	838
zàmbia	788
afghánistán	615
ålandy	811
albánie	708
alžírsko	722
americká samoa	790
americké panenské ostrovy	838
arménie	709
austrálie	711
ázerbájdžán	619
bangladéš	621
bělorusko	814
bhútán	622
bolívie	713
bouvetův ostrov	623
brazílie	714
britské indickooceánské území	624
britské panenské ostrovy	835
černá hora	747
čína	634
dánsko	644
džibutsko	645
ekvádor	723
faerské ostrovy	793
falklandy (malvíny)	649
filipíny	679
francouzská guyana	815
francouzská jižní a antarktická území	652
francouzská polynésie	819
grónsko	655
heardův ostrov a mcdonaldovy ostrovy	657
indonésie	797
irák	828
írán	836
itálie	817
jižní georgie a jižní sandwichovy ostrovy	796
jižní súdán	770
jordánsko	798
kajmanské ostrovy	631
kazachstán	818
keňa	664
kokosové ostrovy	834
kyrgyzstán	826
libérie	743
lichtenštejnsko	846
lotyšsko	666
maďarsko	660
mauritánie	751
menší odlehlé ostrovy usa	700
mikronésie	728
německo	720
nepál	844
nigérie	758
nová kaledonie	757
nový zéland	761
omán	837
pákistán	830
palestinská autonomie	678
papua-nová guinea	820
pobřeží slonoviny	640
rovníková guinea	734
řecko	654
saint-pierre a miquelon	686
saúdská arábie	806
severní makedonie	801
severní mariany	802
somálsko	769
súdán	694
svatá helena, ascension a tristan da cunha	683
svatá lucie	685
svatý bartoloměj	812
svatý kryštof a nevis	684
svatý martin (francouzská část)	706
svatý martin (nizozemská část)	823
svatý tomáš a princův ostrov	688
svatý vincenc a grenadiny	687
sýrie	772
šalamounovy ostrovy	692
španělsko	693
špicberky a jan mayen	695
šrí lanka	851
švédsko	807
švýcarsko	696
tádžikistán	776
tchaj-wan	779
turkmenistán	853
uzbekistán	701
vánoční ostrov	635
vatikán	658
východní timor	809
západní sahara	724
camerŵn	628
ynysoedd cocos (keeling)	834
congo, gweriniaeth ddemocrataidd y	638
ynysoedd y falkland (malvinas)	649
holy see (dinas-wladwriaeth y fatican)	658
gwlad yr iâ	661
iran, gweriniaeth islamaidd	836
micronesia, gwladwriaethau ffederal o	728
moldofa, gweriniaeth	674
gogledd macedonia, gweriniaeth	801
saint kitts a nevis	684
saint pierre a miquelon	686
taiwan, talaith china	779
tanzania, gweriniaeth unedig	780
wcráin	781
uda	833
mân ynysoedd allanol yr unol daleithiau	700
ynysoedd virgin, prydeinig	835
ynysoedd virgin, u.s	838
ynysoedd åland	811
bonaire, sint eustatius a saba	704
saint martin (rhan ffrangeg)	706
sint maarten (rhan iseldireg)	823
østrig	618
bosnien-hercegovina	712
caymanøerne	631
juløen	635
cocosøerne	834
cookøerne	639
ækvatorialguinea	734
falklandsøerne	649
færøerne	793
grækenland	654
grønland	655
heard-øen og mcdonald-øerne	657
marshalløerne	672
palæstina	678
rumænien	821
saint kitts og nevis	684
saint-pierre og miquelon	686
saint vincent og grenadinerne	687
são tomé og príncipe	688
saudi-arabien	806
salomonøerne	692
østtimor	809
turks- og caicosøerne	808
usa's ydre småøer	700
britiske jomfruøer	835
amerikanske jomfruøer	838
ålandsøerne	811
saint martin (fransk side)	706
saint martin (hollandsk side)	823
ägypten	647
amerikanisch-samoa	790
äquatorialguinea	734
äthiopien	726
dänemark	644
färöer	793
französisch-guayana	815
französisch-polynesien	819
französische süd- und antarktisgebiete	652
grönland	655
nördliche marianen	802
österreich	618
staat palästina	678
papua-neuguinea	820
rumänien	821
são tomé und príncipe	688
st. helena	683
st. kitts und nevis	684
st. lucia	685
st. vincent und die grenadinen	687
südafrika	787
südgeorgien und die südlichen sandwichinseln	796
südsudan	770
syrien, arabische republik	772
tansania, vereinigte republik	780
türkei	698
turks- und caicosinseln	808
falkland islands (malvinas)	649
holy see (vatican city state)	658
korea, republic of	742
micronesia, federated states of	728
moldova, republic of	674
the republic of north macedonia	801
afganistán	615
antártida	616
azerbaiyán	619
bélgica	791
bután	622
territorio británico del océano índico	624
camerún	628
canadá	629
islas caimán	631
islas cocos (keeling)	834
etiopía	726
gabón	653
hungría	660
irán	836
japón	741
kazajistán	818
kirguistán	826
república democrática popular de lao	829
líbano	667
malí	860
mónaco	746
pakistán	830
panamá	863
reunión	765
rumanía	821
santa helena, ascensión y tristán de acuña	683
saint kitts y nevis	684
santa lucía	685
san pedro y miquelón	686
santo tomé y príncipe	688
islas salomón	692
sudán	694
taiwán	779
tayikistán	776
túnez	777
turquía	698
islas åland	811
bonaire, san eustaquio y saba	704
saint martin (francesa)	706
sint maarten (neerlandesa)	823
sudán del sur	770
alžeeria	722
aomen - hiina erihalduspiirkond	669
araabia ühendemiraadid	699
aserbaidžaan	619
bouvet'i saar	623
bonaire, sint eustatius ja saba	704
ekvatoriaal-guinea	734
fääri saared	793
gröönimaa	655
hongkong - hiina erihalduspiirkond	659
ida-timor	809
jõulusaar	635
kõrgõzstan	826
küpros	642
liibüa	745
lõuna-georgia ja lõuna-sandwichi saared	796
läti	666
lääne-sahara	724
paapua uus-guinea	820
prantsuse lõunaalad	652
prantsuse polüneesia	819
põhja-makedoonia	801
põhja-mariaanid	802
saint kitts ja nevis	684
saint pierre ja miquelon	686
saint vincent ja grenadiinid	687
são tomé ja príncipe	688
seišellid	689
lõuna-sudaan	770
süüria	772
šveits	696
tai	775
tšaad	632
tšehhi	643
tšiili	633
türgi	698
türkmenistan	853
uus-kaledoonia	757
uus-meremaa	761
ühendriikide hajasaared	700
cocosak (keeling uharteak)	834
vatikanoa (egoitza santua)	658
santa helena, ascension eta tristan da cunha	683
saint kitts eta nevis	684
saint-pierre eta mikelune	686
saint vincent eta grenadinak	687
åland uharteak	811
bonaire, san eustakio eta saba	704
san martin (frantsesa)	706
san martin (herbeheretarra)	823
azerbaidžan	619
bouvet'nsaari	623
brittiläinen intian valtameren alue	624
brittiläiset neitsytsaaret	835
etelä-afrikka	787
etelä-georgia ja eteläiset sandwichsaaret	796
etelä-sudan	770
färsaaret	793
itä-timor	809
itävalta	618
länsi-sahara	724
papua-uusi-guinea	820
pohjois-makedonia	801
pohjois-mariaanit	802
päiväntasaajan guinea	734
ranskan eteläiset alueet	652
saint-pierre ja miquelon	686
saint vincent ja grenadiinit	687
tšad	632
turks- ja caicossaaret	808
uusi-kaledonia	757
uusi-seelanti	761
valko-venäjä	814
venäjä	682
algérie	722
samoa américaines	790
antigua-et-barbuda	617
azerbaïdjan	619
bahreïn	620
bénin	843
bosnie-herzégovine	712
île bouvet	623
brésil	714
océan indien britannique	624
îles caïmans	631
île christmas	635
îles cocos	834
îles cook	639
équateur	723
égypte	647
guinée équatoriale	734
érythrée	725
éthiopie	726
îles féroé	793
polynésie française	819
terres australes françaises	652
géorgie	794
grèce	654
guinée	656
guinée-bissau	839
îles heard-et-macdonald	657
saint-siège (vatican)	658
israël	816
jamaïque	663
koweït	665
libéria	743
îles marshall	672
népal	844
nouvelle-calédonie	757
nigéria	758
niué	848
île norfolk	677
îles mariannes du nord	802
norvège	803
papouasie-nouvelle-guinée	820
pérou	804
îles pitcairn	680
sainte-hélène	683
saint-christophe-et-niévès	684
sainte-lucie	685
saint-pierre-et-miquelon	686
saint-vincent-et-les-grenadines	687
saint-marin	861
são tomé-et-principe	688
sénégal	768
slovénie	767
îles salomon	692
géorgie du sud-et-les îles sandwich du sud	796
svalbard et île jan mayen	695
royaume d'eswatini	773
suède	807
taïwan	779
république unie de tanzanie	780
thaïlande	775
trinité-et-tobago	697
turkménistan	853
îles turques-et-caïques	808
îles mineures éloignées des états-unis	700
ouzbékistan	701
wallis-et-futuna	702
yémen	703
bonaire, saint-eustache et saba	704
île de man	705
monténégro	747
saint-martin (partie française)	706
saint-martin (partie néerlandaise)	823
an afganastáin	615
an albáin	708
an ailgéir	722
samó meiriceánach	790
andóra	810
angóla	710
antigua agus barbúda	617
an airgintín	827
an airméin	709
arúba	991
an astráil	711
an asarbaiseáin	619
na bahámaí	813
bairéin	620
an bhanglaidéis	621
barbadós	840
an bhealarúis	814
an bheilís	716
beirmiúda	824
an bhútáin	622
an bhoisnia agus an heirseagaivéin	712
an bhotsuáin	715
oileán bouvet	623
an bhrasaíl	714
críoch aigéan indiach na breataine	624
brúiné	625
an bhulgáir	626
buircíne fasó	856
an bhurúin	857
an chambóid	627
camarún	628
oileáin cayman	631
poblacht na hafraice láir	792
poblacht na síne	634
an tsín	634
oileán na nollag	635
oileáin cocos (keeling)	834
an cholóim	717
oileáin chomóra	636
poblacht an chongó	637
an congó	637
poblacht dhaonlathach an chongó	638
oileáin cook	639
cósta ríce	718
cósta eabhair	640
an cósta eabhair	640
an chróit	738
cúba	641
eacuadór	723
an éigipt	647
an tsalvadóir	771
an ghuine mheánchiorclach	734
an eiritré	725
an eastóin	648
an aetóip	726
oileáin fháclainne (malvinas)	649
oileáin fharó	793
fidsí	650
guáin na fraince	815
polainéis na fraince	819
críocha deisceartacha na fraince	652
an ghabúin	653
an ghearmáin	720
gána	731
giobráltar	795
an ghréig	654
greanáda	729
guadalúip	733
an ghuáin	737
háití	858
oileán heard agus oileáin mcdonald	657
cathair na vatacáine	658
hondúras	825
an ungáir	660
an íoslainn	661
an indinéis	797
poblacht ioslamach na hiaráine	836
an iaráin	836
an iaráic	828
an iodáil	817
iamáice	663
an tseapáin	741
an iordáin	798
an chasacstáin	818
an chéinia	664
cireabaití	859
an chóiré thuaidh	799
an chóiré theas	742
poblacht na cóiré	742
an chóiré	742
cuáit	665
an chirgeastáin	826
an liobáin	667
leosóta	744
an libéir	743
lichtinstéin	846
an liotuáin	668
an mhaláiv	754
oileáin mhaildíve	671
mailí	860
málta	841
oileáin marshall	672
an mháratáin	751
oileán mhuirís	753
micrinéis, stáit chónaidhme	728
an mholdóiv	674
monacó	746
an mhongóil	749
maracó	675
mósaimbíc	676
maenmar (burma)	748
nárú	862
an ísiltír	760
an nua-chaladóin	757
an nua-shéalainn	761
an nígir	847
an nigéir	758
oileán norfolk	677
poblacht iarthar na macadóine	801
an mhacadóin thuaidh	801
oileáin mariana thuaidh	802
óman	837
an phacastáin	830
stát na palaistíne	678
an phalaistín	678
nua-ghuine phapua	820
peiriú	804
na hoileáin fhilipíneacha	679
oileáin pitcairn	680
an phortaingéil	763
pórtó ríce	762
an rómáin	821
an rúis	682
cónaidhm na rúise	682
saint kitts agus nevis	684
saint pierre agus miquelon	686
saint vincent agus na greanáidíní	687
samó	850
san mairíne	861
são tomé agus príncipe	688
an araib shádach	806
an tseineagáil	768
na séiséil	689
singeapór	690
an tslóvaic	691
an tslóivéin	767
oileáin sholamón	692
an tsomáil	769
an tseoirsia theas agus oileáin sandwich theas	796
an spáinn	693
srí lanca	851
an tsúdáin	694
an eilvéis	696
taiwan, cúige na síne	779
an táidsíceastáin	776
poblacht aontaithe na tansáine	780
an tansáin	780
an téalainn	775
tíomór-leste	809
tóga	774
oileáin na tríonóide agus tobága	697
an túinéis	777
an tuircméanastáin	853
oileáin na dturcach agus caicos	808
an úcráin	781
aontas na néimíríochtaí arabacha	699
an ríocht aontaithe	832
an bhreatain mhór	832
stáit aontaithe mheiriceá	833
stáit aontaithe	833
oileáin imeallacha stáit aontaithe	700
an úisbéiceastáin	701
vanuatú	855
veiniséala	784
vítneam	785
oileáin bhriotanacha na maighdean	835
oileáin mheiriceánacha na maighdean	838
an sahára thiar	724
éimin	703
an tsiombáib	789
oileáin åland	811
oileáin aland	811
bonaire, sint eustatius agus saba	704
geansaí	730
oileán mhanann	705
geirsí	740
montainéagró	747
saint martin (cuid na fraince)	706
sint maarten (cuid na hísiltíre)	823
an tsúdáin theas	770
acerbaixán	619
belarús	814
bélxica	791
bhután	622
territorio británico do océano índico	624
illas caimán	631
illas cocos (keeling)	834
congo (república democrática do)	638
güiana francesa	815
alemaña	720
güiana	737
república de haití	858
xapón	741
casaquistán	818
república popular e democrática de corea	799
kirguizistán	826
república das maldivas	671
república das illas marshall	672
níxer	847
paquistán	830
papúa nova guinea	820
romanía	821
santa helena, ascensión e tristan da cunha	683
saint kitts e nevis	684
san pedro e miquelón	686
san tomé e príncipe	688
illas salomón	692
suráfrica	787
ucraína	781
illas virxes británicas	835
sáhara occidental	724
illas åland	811
bonaire, san eustaquio e saba	704
san martiño (francesa)	706
sudán do sur	770
caina, sin	634
tsibiran cocos (keeling)	834
masar, misira	647
izira'ila	816
burma, miyamar	748
sham, siriya	772
tsibirin åland	811
bonaire, sint eustatius da saba	704
saint martin (bangaren faransa)	706
sint maarten (sashin yaren mutanen holland)	823
ålandski otoci	811
kokosovi (keelingovi) otoci	834
kongo - kinshasa	638
kongo - brazzaville	637
božićni otok	635
španjolska	693
maršalovi otoci	672
mjanmar (burma)	748
palestinsko područje	678
francuski južni i antarktički teritoriji	652
mali udaljeni otoci sad-a	700
afganisztán	615
albánia	708
algéria	722
antigua és barbuda	617
argentína	827
örményország	709
ausztrália	711
azerbajdzsán	619
bahama-szigetek	813
fehéroroszország	814
bosznia-hercegovina	712
bouvet-sziget	623
brazília	714
brit indiai-óceáni terület	624
bulgária	626
zöld-foki köztársaság	630
kajmán-szigetek	631
csád	632
kína	634
karácsony-sziget	635
kókusz (keeling)-szigetek	834
comore-szigetek	636
cook-szigetek	639
elefántcsontpart	640
horvátország	738
dánia	644
egyenlítői-guinea	734
észtország	648
etiópia	726
falkland-szigetek	649
feröer	793
fidzsi-szigetek	650
finnország	727
franciaország	651
francia polinézia	819
francia déli területek	652
grúzia	794
németország	720
ghána	731
gibraltár	795
görögország	654
bissau-guinea	839
heard-sziget és mcdonald-szigetek	657
indonézia	797
írország	662
olaszország	817
japán	741
jordánia	798
kazahsztán	818
kirgizisztán	826
lettország	666
litvánia	668
észak-macedónia	801
madagaszkár	670
maldív-szigetek	671
marshall-szigetek	672
mauritánia	751
mexikó	673
mikronéziai szövetségi államok	728
mongólia	749
marokkó	675
új-kaledónia	757
új-zéland	761
norfolk-sziget	677
északi-mariana-szigetek	802
norvégia	803
pakisztán	830
pápua új-guinea	820
fülöp-szigetek	679
pitcairn-szigetek	680
lengyelország	805
portugália	763
románia	821
oroszország	682
saint kitts és nevis	684
saint vincent és a grenadine-szigetek	687
são tomé és príncipe	688
szaudi-arábia	806
szenegál	768
seychelle-szigetek	689
szingapúr	690
szlovákia	691
szlovénia	767
salamon-szigetek	692
szomália	769
déli-georgia és déli-sandwich-szigetek	796
spanyolország	693
szudán	694
spitzbergák és jan mayen	695
szváziföld	773
svédország	807
svájc	696
szíria	772
tádzsikisztán	776
tanzánia	780
thaiföld	775
kelet-timor	809
tokelau-szigetek	852
trinidad és tobago	697
tunézia	777
törökország	698
türkmenisztán	853
turks- és caicos-szigetek	808
az amerikai egyesült államok lakatlan külbirtokai	700
üzbegisztán	701
brit virgin-szigetek	835
amerikai virgin-szigetek	838
wallis és futuna	702
nyugat-szahara	724
man-sziget	705
montenegró	747
szent márton-sziget (francia rész)	706
szent márton-sziget (holland rész)	823
dél-szudán	770
koszovó	845
kepulauan cocos (keeling)	834
kepulauan falkland(malvinas)	649
saint kitts dan nevis	684
saint pierre dan miquelon	686
saint vincent dan the grenadines	687
sameinuðu arabísku furstadæmin	699
antígva og barbúda	617
albanía	708
armenía	709
suðurskautslandið	616
bandaríska samóa	790
austurríki	618
ástralía	711
álandseyjar	811
aserbaísjan	619
bosnía og hersegóvína	712
belgía	791
búrkína fasó	856
búlgaría	626
búrúndí	857
bermúda	824
brúnei	625
bólivía	713
brasilía	714
bútan	622
hvíta-rússland	814
belís	716
kókoseyjar	834
lýðstjórnarlýðveldið kongó	638
mið-afríkulýðveldið	792
kongó	637
fílabeinsströndin	640
cooks-eyjar	639
síle	633
kamerún	628
kólumbía	717
kosta ríka	718
kúba	641
grænhöfðaeyjar	630
jólaeyja	635
kípur	642
tékkland	643
þýskaland	720
djibútí	645
danmörk	644
dóminíka	721
dóminíska lýðveldið	646
alsír	722
vestur-sahara	724
spánn	693
eþíópía	726
fídjíeyjar	650
míkrónesía	728
færeyjar	793
georgía	794
franska gvæjana	815
gíbraltar	795
grænland	655
gambía	732
gínea	656
gvadelúpeyjar	733
miðbaugs-gínea	734
suður-georgía og suður-sandvíkureyjar	796
gínea-bissá	839
gvæjana	737
króatía	738
haítí	858
indónesía	797
írland	662
ísrael	816
mön	705
írak	828
íran	836
ísland	661
ítalía	817
jamaíka	663
jórdanía	798
kenía	664
kambódía	627
kíribatí	859
kómoreyjar	636
sankti kristófer og nevis	684
norður-kórea	799
suður-kórea	742
kúveit	665
cayman-eyjar	631
líbanon	667
sankti lúsía	685
srí lanka	851
líbería	743
lesótó	744
litháen	668
lúxemborg	800
líbía	745
mónakó	746
moldóva	674
norður-makedónía	801
mongólía	749
makaó	669
norður-maríanaeyjar	802
máritanía	751
máritíus	753
maldívur	671
malaví	754
mexíkó	673
malasía	755
mósambík	676
namibía	756
nýja-kaledónía	757
nígería	758
níkaragva	759
naúrú	862
nýja-sjáland	761
franska pólýnesía	819
papúa nýja-gínea	820
pólland	805
púertó ríkó	762
palestína	678
portúgal	763
palá	842
paragvæ	764
rúmenía	821
serbía	766
rússland	682
rúanda	849
sádi-arabía	806
salómonseyjar	692
seychelles-eyjar	689
súdan	694
svíþjóð	807
singapúr	690
slóvenía	767
svalbarði	695
slóvakía	691
síerra leóne	822
san marínó	861
sómalía	769
súrínam	831
suður-súdan	770
saó tóme og prinsípe	688
sýrland	772
esvatíní	773
turks- og caicoseyjar	808
frönsku suðlægu landsvæðin	652
tógó	774
taíland	775
tadsíkistan	776
tókelá	852
austur-tímor	809
túrkmenistan	853
túnis	777
trínidad og tóbagó	697
túvalú	854
taívan	779
tansanía	780
úkraína	781
úganda	782
smáeyjar bandaríkjanna	700
úrúgvæ	783
úsbekistan	701
vatíkanið	658
sankti vinsent og grenadínur	687
venesúela	784
bresku jómfrúaeyjar	835
bandarísku jómfrúaeyjar	838
víetnam	785
vanúatú	855
wallis- og fútúnaeyjar	702
samóa	850
kósovó	845
suður-afríka	787
sambía	788
isole åland	811
isole fær øer	793
territori britannici dell'oceano indiano	624
perù	804
saint pierre e miquelon	686
sant'elena, isola di ascensione e tristan da cunha	683
saint vincent e grenadine	687
samoaya amerîkanî	790
anguîla	707
antarktîka	616
antîgua û berbûda	617
arjentîn	827
arûba	991
bangladeş	621
belarûs	814
belçîka	791
belîze	716
bênîn	843
bermûda	824
bûtan	622
bolîvya	713
bosniya û herzegovîna	712
brazîl	714
erdê okyanûsa hindî ya brîtanî	624
brûney	625
burkîna faso	856
burundî	857
kamerûn	628
giravên kaymanê	631
komara afrîkaya navend	792
şîle	633
çîn	634
girava sersalê	635
giravên cocos (keeling)	834
kongo - kînşasa	638
giravên cook	639
kosta rîka	718
peravê diranfîl	640
kûba	641
kîpros	642
danîmarka	644
cîbûtî	645
domînîka	721
komara domînîk	646
gîneya rojbendî	734
erîtrea	725
giravên malvîn	649
giravên feroe	793
fîjî	650
fînlenda	727
guyanaya fransî	815
polînezyaya fransî	819
erdên başûr ên fransî	652
cîbraltar	795
grînlenda	655
gîne	656
gîne-bissau	839
haîtî	858
girava heard û giravên mcdonald	657
vatîkan	658
hondûras	825
îslenda	661
îndonezya	797
îran	836
îrlenda	662
îsraêl	816
îtalya	817
jamaîka	663
kirîbatî	859
korêya bakur	799
korêya başûr	742
lîberya	743
lîbya	745
lîtvanya	668
lûksembûrg	800
malawî	754
maldîv	671
malî	860
giravên marşal	672
morîtanya	751
maurîtius	753
meksîk	673
mîkronezya	728
mozambîk	676
myanmar (birmanya)	748
namîbya	756
naûrû	862
kaledonyaya nû	757
nû zelenda	761
nîkaragua	759
nîjer	847
nîjerya	758
niûe	848
giravên bakurê marianan	802
norwêc	803
xakên filistînî	678
papua gîneya nû	820
perû	804
filîpîn	679
giravên pitcairn	680
portûgal	763
porto rîko	762
rûsya	682
ezîze helena	683
saint kitts û nevîs	684
saint-pierre û miquelon	686
saint vincent û giravên grenadîn	687
san marîno	861
sao tome û prînsîpe	688
erebistana siyûdî	806
seyşel	689
singapûr	690
giravên salomon	692
afrîkaya başûr	787
south georgia û giravên sandwich-a başûr	796
srî lanka	851
sûdan	694
sûrînam	831
svalbard û jan mayen	695
swazîlenda	773
swêd	807
swîsre	696
sûrî	772
tacîkistan	776
tîmora-leste	809
trînîdad û tobago	697
tûnis	777
giravên turk û kaîkos	808
tûvalû	854
ûganda	782
ûkrayna	781
emîrtiyên erebî yên yekbûyî	699
keyaniya yekbûyî	832
dewletên yekbûyî yên amerîkayê	833
giravên derveyî piçûk ên dewletên yekbûyî	700
ûrûguay	783
ûzbêkistan	701
vanûatû	855
vîetnam	785
giravên virgin, brîtanî	835
giravên virgin, u.s	838
wallis û futuna	702
zîmbabwe	789
giravên åland	811
bonaire, sint eustatius û saba	704
saint martin (beşa fransî)	706
sint maarten (beşa hollandî)	823
sûdana başûr	770
jungtiniai arabų emyratai	699
armėnija	709
alandų salos	811
azerbaidžanas	619
bangladešas	621
brunėjus	625
karibų nyderlandai	704
buvė sala	623
kokosų (kilingo) salos	834
kongas-kinšasa	638
centrinės afrikos respublika	792
kongas-brazavilis	637
šveicarija	696
čilė	633
kamerūnas	628
žaliasis kyšulys	630
kalėdų sala	635
čekija	643
džibutis	645
alžyras	722
vakarų sachara	724
eritrėja	725
fidžis	650
farerų salos	793
prancūzija	651
prancūzijos gviana	815
gvinėja	656
pusiaujo gvinėja	734
pietų džordžija ir pietų sandvičo salos	796
bisau gvinėja	839
hondūras	825
indijos vandenyno britų sritis	624
džersis	740
šiaurės korėja	799
pietų korėja	742
kaimanų salos	631
lichtenšteinas	846
maršalo salos	672
šiaurės makedonija	801
mianmaras (birma)	748
marianos šiaurinės salos	802
niujė	848
prancūzijos polinezija	819
papua naujoji gvinėja	820
seišeliai	689
švedija	807
singapūras	690
šv. elenos sala	683
slovėnija	767
siera leonė	822
pietų sudanas	770
san tomė ir prinsipė	688
čadas	632
prancūzijos pietų sritys	652
tadžikija	776
rytų timoras	809
turkmėnistanas	853
jungtinių valstijų mažosios tolimosios salos	700
vatikano miesto valstybė	658
šventasis vincentas ir grenadinai	687
didžiosios britanijos mergelių salos	835
jungtinių valstijų mergelių salos	838
volisas ir futūna	702
pietų afrika	787
zimbabvė	789
apvienotie arābu emirāti	699
afganistāna	615
albānija	708
armēnija	709
argentīna	827
austrālija	711
azerbaidžāna	619
bangladeša	621
beļģija	791
bulgārija	626
senbartelmī	812
bolīvija	713
nīderlandes karību salas	704
brazīlija	714
butāna	622
buvē sala	623
botsvāna	715
kanāda	629
kokosu (kīlinga) salas	834
kongo (kinšasa)	638
centrālāfrikas republika	792
kongo (brazavila)	637
šveice	696
kotdivuāra	640
čīle	633
kamerūna	628
ķīna	634
ziemsvētku sala	635
čehija	643
vācija	720
džibutija	645
dānija	644
dominikāna	646
alžīrija	722
ēģipte	647
rietumsahāra	724
spānija	693
mikronēzija	728
fēru salas	793
grenāda	729
francijas gviāna	815
gērnsija	730
gibraltārs	795
ekvatoriālā gvineja	734
grieķija	654
dienviddžordžija un dienvidsendviču salas	796
gvineja-bisava	839
gajāna	737
ķīnas īpašās pārvaldes apgabals honkonga	659
hērda sala un makdonalda salas	657
horvātija	738
ungārija	660
indonēzija	797
īrija	662
izraēla	816
indijas okeāna britu teritorija	624
irāka	828
irāna	836
itālija	817
džērsija	740
jordānija	798
japāna	741
kirgizstāna	826
ziemeļkoreja	799
kazahstāna	818
libāna	667
sentlūsija	685
lihtenšteina	846
šrilanka	851
libērija	743
lībija	745
senmartēna	706
māršala salas	672
ziemeļmaķedonija	801
mjanma (birma)	748
ķīnas īpašās pārvaldes apgabals makao	669
ziemeļu marianas salas	802
mauritānija	751
maurīcija	753
maldīvija	671
malāvija	754
namībija	756
nigēra	847
nigērija	758
nīderlande	760
norvēģija	803
nepāla	844
jaunzēlande	761
omāna	837
francijas polinēzija	819
papua-jaungvineja	820
filipīnas	679
pakistāna	830
senpjēra un mikelona	686
pitkērnas salas	680
palestīna	678
portugāle	763
rumānija	821
saūda arābija	806
zālamana salas	692
seišelu salas	689
sudāna	694
singapūra	690
sv.helēnas sala	683
slovēnija	767
svalbāra un jana majena sala	695
slovākija	691
sanmarīno	861
senegāla	768
somālija	769
dienvidsudāna	770
sintmārtena	823
sīrija	772
tērksas un kaikosas salas	808
čada	632
francijas dienvidjūru teritorija	652
tadžikistāna	776
turkmenistāna	853
trinidāda un tobāgo	697
taivāna	779
tanzānija	780
asv mazās aizjūras salas	700
uzbekistāna	701
vatikāns	658
sentvinsenta un grenadīnas	687
venecuēla	784
britu virdžīnas	835
asv virdžīnas	838
dienvidāfrikas republika	787
congo - kinshasa	638
congo - brazzaville	637
kepulauan georgia selatan & sandwich selatan	796
kepulauan heard & mcdonald	657
kepulauan terpencil a.s	700
saint vincent dan grenadines	687
kepulauan virgin a.s	838
l-afganistan	615
l-albanija	708
l-alġerija	722
is-samoa amerikana	790
l-angola	710
l-antartika	616
l-arġentina	827
l-armenja	709
l-awstralja	711
l-awstrija	618
l-ażerbajġan	619
il-bahamas	813
il-bahrain	620
il-bangladesh	621
il-belarussja	814
il-belġju	791
il-belize	716
il-benin	843
il-bhutan	622
il-bolivja	713
il-bożnija-ħerzegovina	712
il-botswana	715
gżira bouvet	623
il-brażil	714
territorju brittaniku tal-oċean indjan	624
il-brunei	625
il-bulgarija	626
il-burkina faso	856
il-burundi	857
il-kambodja	627
il-kamerun	628
il-kanada	629
il-gżejjer cayman	631
ir-repubblika ċentru-afrikana	792
iċ-chad	632
iċ-ċili	633
iċ-ċina	634
il-gżira christmas	635
gżejjer cocos (keeling)	834
il-kolombja	717
il-kongo - brazzaville	637
ir-repubblika demokratika tal-kongo	638
gżejjer cook	639
il-costa rica	718
il-kosta tal-avorju	640
il-kroazja	738
ċipru	642
ir-repubblika ċeka	643
id-danimarka	644
il-djibouti	645
ir-repubblika dominicana	646
l-ekwador	723
l-eġittu	647
il-guinea ekwatorjali	734
l-eritrea	725
l-estonja	648
l-etjopja	726
il-gżejjer falkland	649
il-gżejjer faeroe	793
fiġi	650
il-finlandja	727
il-guyana franċiża	815
polineżja franċiża	819
it-territorji franċiżi tan-nofsinhar	652
il-gabon	653
il-gambja	732
il-georgia	794
il-ġermanja	720
il-ghana	731
ġibiltà	795
il-greċja	654
il-gwatemala	735
il-guinea	656
il-guinea-bissau	839
il-guyana	737
il-haiti	858
il-gżejjer heard u l-gżejjer mcdonald	657
l-istat tal-belt tal-vatikan	658
il-honduras	825
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	659
l-ungerija	660
l-iżlanda	661
l-indja	739
l-indoneżja	797
l-iran	836
l-iraq	828
l-irlanda	662
iżrael	816
l-italja	817
il-ġamajka	663
il-ġappun	741
il-ġordan	798
il-każakistan	818
il-kenja	664
il-korea ta' fuq	799
il-korea t'isfel	742
il-kuwajt	665
il-kirgiżistan	826
il-laos	829
il-latvja	666
il-libanu	667
il-lesoto	744
il-liberja	743
il-libja	745
il-liechtenstein	846
il-litwanja	668
il-lussemburgu	800
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	669
il-malawi	754
il-malasja	755
il-maldivi	671
il-mali	860
gżejjer marshall	672
il-mauritania	751
il-messiku	673
il-mikroneżja	728
il-moldova	674
il-mongolja	749
il-marokk	675
il-mozambique	676
il-myanmar/burma	748
in-namibja	756
in-nepal	844
in-netherlands	760
in-nikaragwa	759
in-niġer	847
in-niġerja	758
gżira norfolk	677
il-maċedonja ta' fuq	801
ġżejjer mariana tat-tramuntana	802
in-norveġja	803
l-oman	837
il-pakistan	830
it-territorji palestinjani	678
il-panama	863
il-paragwaj	764
il-perù	804
il-filippini	679
gżejjer pitcairn	680
il-polonja	805
il-portugall	763
il-qatar	681
ir-rumanija	821
ir-russja	682
ir-rwanda	849
saint kitts u nevis	684
saint pierre u miquelon	686
saint vincent u l-grenadini	687
são tomé u príncipe	688
l-arabja sawdija	806
is-senegal	768
is-seychelles	689
is-slovakkja	691
is-slovenja	767
il-gżejjer solomon	692
is-somalja	769
l-afrika t'isfel	787
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	796
is-sri lanka	851
is-sudan	694
is-suriname	831
l-eswatini	773
l-iżvezja	807
l-iżvizzera	696
is-sirja	772
it-tajwan	779
it-taġikistan	776
it-tanzanija	780
it-tajlandja	775
it-togo	774
it-tokelau	852
it-tuneżija	777
it-turkija	698
it-turkmenistan	853
il-gżejjer turks u caicos	808
l-uganda	782
l-ukrajna	781
l-emirati għarab magħquda	699
ir-renju unit	832
l-istati uniti	833
l-istati uniti tal-amerka	833
il-gżejjer minuri mbiegħda tal-istati uniti	700
l-urugwaj	783
l-użbekistan	701
il-venezwela	784
il-vjetnam	785
il-gżejjer verġni brittaniċi	835
il-gżejjer verġni tal-istati uniti	838
is-saħara tal-punent	724
il-jemen	703
iż-żambja	788
iż-żimbabwe	789
il-gżejjer aland	811
in-netherlands tal-karibew	704
il-montenegro	747
is-serbja	766
is-sudan t'isfel	770
il-kosovo	845
østerrike	618
bosnia-hercegovina	712
bouvetøya	623
kokosøyene	834
cookøyene	639
christmasøya	635
vest-sahara	724
falklandsøyene	649
mikronesiaføderasjonen	728
færøyene	793
ekvatorial-guinea	734
sør-georgia og de søre sandwichøyene	796
heard- og mcdonald-øyene	657
caymanøyene	631
marshalløyene	672
nord-makedonia	801
nord-marianene	802
ny-caledonia	757
papua ny-guinea	820
de okkuperte palestinske områdene	678
salomonøyene	692
sør-sudan	770
sint maarten (nederlandsk del)	823
turks- og caicosøyene	808
søre franske territorier	652
øst-timor	809
usa, mindre, utenforliggende øyer	700
saint vincent og grenadinene	687
jomfruøyene (britisk)	835
jomfruøyene (usa)	838
wallis- og futunaøyene	702
sør-afrika	787
republiek albanië	708
republiek armenië	709
gemenebest van australië	711
gemenebest van de bahama's	813
bahama's	813
republiek wit-rusland	814
bosnië en herzegovina	712
bosnië-herzegovina	712
federale republiek brazilië	714
brazilië	714
republiek kaapverdië	630
kaapverdië	630
centraal-afrikaanse republiek	792
republiek kroatië	738
kroatië	738
republiek equatoriaal-guinea	734
equatoriaal-guinea	734
federale democratische republiek ethiopië	726
faeröer	793
frans-polynesië	819
republiek guinee-bissau	839
coöperatieve republiek guyana	737
republiek haïti	858
republiek indonesië	797
staat israël	816
hasjemitisch koninkrijk jordanië	798
kirgizië	826
staat libië	745
islamitische republiek mauritanië	751
federale staten van micronesië	728
micronesië	728
republiek moldavië	674
moldavië	674
republiek namibië	756
nieuw-caledonië	757
nieuw-zeeland	761
republiek noord-macedonië	801
noord-macedonië	801
onafhankelijke staat papoea-nieuw-guinea	820
papoea-nieuw-guinea	820
sint-helena	683
federatie saint kitts en nevis	684
saint kitts en nevis	684
saint-pierre en miquelon	686
saint vincent en de grenadines	687
democratische republiek são tomé en principe	688
são tomé en principe	688
koninkrijk saudi-arabië	806
saudi-arabië	806
republiek slovenië	767
slovenië	767
federale republiek somalië	769
zuid-afrika	787
zuid-georgia en de zuidelijke sandwicheilanden	796
syrië	772
democratische republiek timor-leste	809
republiek tunesië	777
tunesië	777
turks- en caicoseilanden	808
sint-maarten (frans deel)	706
sint-maarten (franse antillen)	706
collectiviteit van sint-maarten	706
republiek servië	766
servië	766
sint maarten (nederlands deel)	823
republiek zuid-soedan	770
zuid-soedan	770
kokosøyane	834
cookøyane	639
falklandsøyane	649
færøyane	793
sør-georgia og de søre sandwichøyane	796
heard- og mcdonald-øyane	657
caymanøyane	631
marshalløyane	672
nord-marianane	802
dei okkuperte palestinske områda	678
salomonøyane	692
turks- og caicosøyane	808
aust-timor	809
usa, mindre, utanforliggande øyar	700
saint vincent og grenadinane	687
jomfruøyane (britisk)	835
jomfruøyane (usa)	838
wallis- og futunaøyane	702
de franske sørterritorier	652
heard- og mcdonaldøyene	657
norfolkøya	677
det palestinske området	678
pitcairnøyene	680
st. vincent og grenadinene	687
sør-georgia og sør-sandwichøyene	796
usas ytre øyer	700
de britiske jomfruøyene	835
de amerikanske jomfruøyene	838
samoa amerykańskie	790
azerbejdżan	619
białoruś	814
bośnia i hercegowina	712
bułgaria	626
kambodża	627
republika zielonego przylądka	630
wyspa bożego narodzenia	635
wybrzeże kości słoniowej	640
dżibuti	645
gwinea równikowa	734
fidżi	650
francuskie terytoria południowe i antarktyczne	652
węgry	660
włochy	817
łotwa	666
macedonia północna	801
mołdawia	674
mariany północne	802
papua-nowa gwinea	820
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	683
saint vincent i grenadyny	687
wyspy świętego tomasza i książęca	688
słowenia	767
południowa afryka	787
georgia południowa i sandwich południowy	796
tadżykistan	776
dalekie wyspy mniejsze stanów zjednoczonych	700
wyspy dziewicze stanów zjednoczonych	838
czarnogóra	747
afeganistão	615
albânia	708
antígua e barbuda	617
arábia saudita	806
argélia	722
arménia	709
austrália	711
áustria	618
bielorrússia	814
bósnia-herzegovina	712
butão	622
cazaquistão	818
colômbia	717
croácia	738
eslovénia	767
estónia	648
finlândia	727
gabão	653
gâmbia	732
geórgia	794
geórgia do sul e ilhas sandwich do sul	796
grécia	654
gronelândia	655
guiné	656
guiné-bissau	839
guiné equatorial	734
iémen	703
ilhas åland	811
ilhas caimão	631
ilhas cocos (keeling)	834
ilhas faroé	793
ilhas salomão	692
ilhas virgens britânicas	835
indonésia	797
islândia	661
itália	817
japão	741
jordânia	798
letónia	666
lituânia	668
madagáscar	670
malásia	755
maláui	754
maurícia	753
mauritânia	751
mianmar (birmânia)	748
micronésia	728
moçambique	676
moldávia	674
nicarágua	759
nova caledónia	757
nova zelândia	761
omã	837
países baixos caribenhos	704
papua-nova guiné	820
paquistão	830
polinésia francesa	819
quénia	664
quirguistão	826
camarões	628
reunião	765
roménia	821
santa lúcia	685
são bartolomeu	812
são cristóvão e neves	684
são martinho	4
são vicente e granadinas	687
sérvia	766
somália	769
essuatíni	773
sudão	694
sudão do sul	770
suécia	807
suíça	696
tailândia	775
tajiquistão	776
tanzânia	780
território britânico do oceano índico	624
terras austrais e antárticas francesas	652
territórios palestinos	678
turquemenistão	853
ucrânia	781
uzbequistão	701
zâmbia	788
zimbábue	789
antigua și barbuda	617
samoa americană	790
insulele åland	811
bosnia și herțegovina	712
sfântul bartolomeu	812
insulele cocos (keeling)	834
elveția	696
sahara occidentală	724
franța	651
guyana franceză	815
guineea ecuatorială	734
georgia de sud și insulele sandwich de sud	796
guineea-bissau	839
r.a.s. hong kong a chinei	659
insula heard și insulele mcdonald	657
croația	738
kârgâzstan	826
saint kitts și nevis	684
sfânta lucia	685
sfântul martin	706
r.a.s. macao a chinei	669
noua zeelandă	761
polinezia franceză	819
papua-noua guinee	820
saint-pierre și miquelon	686
arabia saudită	806
sfânta elena	683
svalbard și jan mayen	695
sao tomé și príncipe	688
insulele turks și caicos	808
teritoriile australe și antarctice franceze	652
trinidad și tobago	697
insulele îndepărtate ale s.u.a	700
statul cetății vaticanului	658
saint vincent și grenadinele	687
wallis și futuna	702
albánsko	708
arménsko	709
antarktída	616
rakúsko	618
svätý bartolomej	812
karibské holandsko	704
švajčiarsko	696
estónsko	648
západná sahara	724
španielsko	693
fínsko	727
mikronézia	728
francúzsko	651
gruzínsko	794
francúzska guayana	815
grécko	654
južná georgia a južné sandwichove ostrovy	796
hongkong – oao číny	659
chorvátsko	738
írsko	662
britské indickooceánske územie	624
svätý krištof a nevis	684
svätá lucia	685
lichtenštajnsko	846
líbya	745
čierna hora	747
svätý martin (fr.)	706
severné macedónsko	801
macao – oao číny	669
severné mariány	802
maurícius	753
nová kaledónia	757
nórsko	803
francúzska polynézia	819
papua nová guinea	820
poľsko	805
palestínske územia	678
saudská arábia	806
svätá helena	683
san maríno	861
južný sudán	770
svätý tomáš a princov ostrov	688
salvádor	771
svätý martin (hol.)	823
sýria	772
francúzske južné a antarktické územia	652
východný timor	809
turkménsko	853
menšie odľahlé ostrovy usa	700
svätý vincent a grenadíny	687
južná afrika	787
ameriška samoa	790
ålandski otoki	811
demokratična republika kongo	638
centralnoafriška republika	792
švica	696
slonokoščena obala	640
božični otok	635
nemčija	720
alžirija	722
grčija	654
južna georgia in južni sandwichevi otoki	796
hrvaška	738
madžarska	660
saint kitts in nevis	684
črna gora	747
norfolški otok	677
saint pierre in miquelon	686
slovaška	691
francosko južno ozemlje	652
turčija	698
stranski zunanji otoki združenih držav	700
saint vincent in grenadine	687
britanski deviški otoki	835
ameriški deviški otoki	838
južnoafriška republika	787
jasiiradaha cocos (keeling)	834
gini-bisaaw	839
israa'iil	816
jasiiradaha åland	811
bonaire, sint eustatius iyo saba	704
saint martin (qayb faransiis ah)	706
sint maarten (qaybta nederlandka)	823
shqipëri	708
andorrë	810
angolë	710
anguilë	707
antarktidë	616
argjentinë	827
arubë	991
belgjikë	791
bosnjë & hercegovinë	712
botsvanë	715
kepi i gjelbër	630
republika afrikano-qendrore	792
kinë	634
ishujt kokos (kiling)	834
kongo-brazavil	637
kosta rikë	718
bregu i fildishtë	640
kubë	641
republika çeke	643
danimarkë	644
dominikë	721
finlandë	727
francë	651
guajana frënge	815
polinezia frënge	819
territoret frënge jugore	652
groenlandë	655
grenadë	729
guatemalë	735
guinea-bisau	839
guajanë	737
ishujt hërd & mekdonald	657
rva i hong kongut kinë	659
islandë	661
irlandë	662
xhamajkë	663
rva i makaos kinë	669
maltë	841
martinikë	750
meksikë	673
mianmar (burma)	748
holandë	760
zelandë e re	761
ishujt veriorë mariana	802
ruandë	849
shën helena	683
shën kits e nevis	684
shën luçia	685
shën pier dhe mikëlon	686
shën vinsent & grenadinet	687
sao tome & prinsipe	688
afrikë e jugut	787
xhorxha jugore dhe ishujt sanduiç të jugut	796
spanjë	693
sri lankë	851
svalbard & zhan majen	695
zvicër	696
tajlandë	775
ishujt turk & kaikos	808
ugandë	782
ukrainë	781
mbretëria e bashkuar	832
ishujt e përtejmë shba-së	700
venezuelë	784
ishujt e virgjër britanikë	835
ishujt e virgjër amerikanë	838
sahara perëndimore	724
gërnsi	730
xhërsi	740
shën bartolomeo	812
shën martin	4
österrike	618
bonaire, saint eustatius och saba	704
bouvetön	623
kokosöarna	834
cooköarna	639
julön	635
västsahara	724
falklandsöarna	649
färöarna	793
heard- och mcdonaldsöarna	657
saint kitts och nevis	684
caymanöarna	631
saint martin (franska delen)	706
marshallöarna	672
norfolkön	677
saint-pierre och miquelon	686
pitcairnöarna	680
palestinska territoriet, ockuperade	678
salomonöarna	692
são tomé och príncipe	688
sint maarten (nederländska delen)	823
turks- och caicosöarna	808
franska södra territorierna	652
tokelauöarna	852
östtimor	809
usa:s yttre öar	700
saint vincent och grenadinerna	687
brittiska jungfruöarna	835
amerikanska jungfruöarna	838
wallis- och futunaöarna	702
kongo, jamhuri ya kidemokrasia	638
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	799
korea kusini, jamhuri	742
saint vincent na grenadines	687
ngwane, ufalme wa eswatini	773
tanzania, jamhuri ya muungano	780
bonaire, saint-eustache na saba	704
mtakatifu-barthélemy	812
saint-martin (sehemu ya kifaransa)	706
saint-martin (sehemu ya uholanzi)	823
birleşen arap emiratlary	699
angilýa	707
albaniýa	708
awstriýa	618
awstraliýa	711
azerbaýjan	619
bosniýa we gertsegowina	712
belgiýa	791
burkina-faso	856
bolgariýa	626
bahreýn	620
sen-bartelemi	812
bruneý	625
boliwiýa	713
boneýr, sint-estatius we saba	704
braziliýa	714
belarusiýa	814
şweýsariýa	696
kot-d'iwuar	640
kitaý	634
kolumbiýa	717
kosta-rika	718
kabo-werde	630
kýurasao	719
çehiýa	643
germaniýa	720
daniýa	644
estoniýa	648
müsür	647
eritriýa	725
ispaniýa	693
efiopiýa	726
finlandiýa	727
mikroneziýa	728
fransiýa	651
beýik britaniýa	832
gruziýa	794
grenlandiýa	655
gambiýa	732
gwineýa	656
ekwatorial gwineýa	734
gretsiýa	654
günorta jorjiýa we günorta sandwiç adalary	796
gwineýa-bisau	839
gaýana	737
horwatiýa	738
wengriýa	660
indoneziýa	797
irlandiýa	662
ysraýyl	816
hindi ummanynda britaniýa teritoriýasy	624
islandiýa	661
italiýa	817
ýamaýka	663
iordaniýa	798
ýaponiýa	741
keniýa	664
sent-kits we newis	684
demirgazyk koreýa	799
günorta koreýa	742
kuweýt	665
kaýman adalary	631
sent-lýusiýa	685
lihtenşteýn	846
liberiýa	743
lýuksemburg	800
latwiýa	666
liwiýa	745
moldowiýa	674
çernogoriýa	747
sent-marten	706
marşall adalary	672
demirgazyk makedoniýa	801
mýanma	748
mongoliýa	749
mawritaniýa	751
mawrikiý	753
malaýziýa	755
namibiýa	756
täze kaledoniýa	757
nigeriýa	758
gollandiýa	760
norwegiýa	803
täze zelandiýa	761
fransuz polineziýasy	819
papua – täze gwineýa	820
sen-pýer we mikelon	686
puerto-riko	762
palestina döwleti	678
portugaliýa	763
paragwaý	764
reýunion	765
ruminiýa	821
serbiýa	766
rossiýa	682
seýşel adalary	689
şwesiýa	807
keramatly ýelena adasy	683
sloweniýa	767
swalbard we ýan-maýen	695
slowakiýa	691
sierra-leone	822
günorta sudan	770
san-tome we prinsipi	688
siriýa	772
terks we kaýkos adalary	808
fransiýanyň günorta we antarktika sebitleri	652
taýland	775
täjigistan	776
gündogar timor	809
türkiýe	698
taýwan	779
tanzaniýa	780
abş-nyň daşky kiçi adalary	700
urugwaý	783
özbegistan	701
sent-winsent we grenadin	687
britaniýa wirgin adalary	835
abş-nyň wirgin adalary	838
wýetnam	785
ýemen	703
maýotta	786
günorta afrika respublikasy	787
zambiýa	788
amerikan samoası	790
åland adaları	811
saint barthelemy	812
bouvet adası	623
cocos (keeling) adaları	834
kongo - kinşasa	638
kongo - brazavil	637
i̇sviçre	696
cook adaları	639
şili	633
küba	641
christmas adası	635
güney kıbrıs rum kesimi	642
mısır	647
batı sahara	724
i̇spanya	693
faroe adaları	793
gürcistan	794
fransız guyanası	815
cebelitarık	795
güney georgia ve güney sandwich adaları	796
gine-bissau	839
çin hong kong öyb	659
heard adası ve mcdonald adaları	657
hırvatistan	738
i̇rlanda	662
man adası	705
britanya hint okyanusu toprakları	624
i̇zlanda	661
i̇talya	817
ürdün	798
kırgızistan	826
kamboçya	627
saint kitts ve nevis	684
cayman adaları	631
lübnan	667
lüksemburg	800
fas	675
karadağ	747
marshall adaları	672
moğolistan	749
çin makao öyb	669
kuzey mariana adaları	802
fransız polinezyası	819
saint pierre ve miquelon	686
pitcairn adaları	680
filistin bölgeleri	678
sırbistan	766
seyşeller	689
svalbard ve jan mayen adaları	695
güney sudan	770
são tomé ve príncipe	688
turks ve caicos adaları	808
fransız güney toprakları	652
abd uzak adaları	700
özbekistan	701
saint vincent ve grenadinler	687
britanya virjin adaları	835
wallis ve futuna adaları	702
afg'oniston	615
boneyr, sint-estatius va saba	704
kokos (kiling) orollari	834
kongo – kinshasa	638
kongo – brazzavil	637
kot-d'ivuar	640
g'arbiy sahroi kabir	724
gvineya-bisau	839
gonkong (xitoy mmh)	659
qirg'iziston	826
sent-kits va nevis	684
qozog'iston	818
sent-lyusiya	685
shri-lanka	851
sent-martin	706
myanma (birma)	748
makao (xitoy mmh)	669
papua – yangi gvineya	820
sen-pyer va mikelon	686
svalbard va yan-mayen	695
san-tome va prinsipi	688
amerika qo'shma shtatlari	833
sent-vinsent va grenadin	687
antigua và barbuda	617
bỉ	791
bosnia và herzegovina	712
đảo bouvet	623
lãnh thổ ấn độ dương thuộc anh	624
quần đảo cayman	631
cộng hòa trung phi	792
đảo giáng sinh	635
quần đảo cocos (keeling)	834
công-gô	637
cộng hòa dân chủ công-gô	638
quần đảo cook	639
đan mạch	644
cộng hòa dominica	646
ai cập	647
quần đảo falkland (malvinas)	649
quần đảo faroe	793
phần lan	727
guyane thuộc pháp	815
polynésie thuộc pháp	819
vùng đất phía nam và châu nam cực thuộc pháp	652
hy lạp	654
đảo heard và quần đảo mcdonald	657
tòa thánh (thành phố vatican)	658
hồng kông	659
ấn độ	739
cộng hòa hồi giáo iran	836
nhật bản	741
cô-oét	665
cộng hòa dân chủ nhân dân lào	829
bắc macedonia	801
bán đảo mã lai	755
quần đảo marshall	672
liên bang micronesia	728
cộng hoà moldova	674
mông cổ	749
ma-rốc	675
đảo norfolk	677
quần đảo bắc mariana	802
lãnh thổ palestine, bị chiếm đóng	678
bồ đào nha	763
nga	682
saint kitts và nevis	684
saint pierre và miquelon	686
saint vincent và grenadines	687
sao tome và principe	688
quần đảo solomon	692
nam georgia và quần đảo nam sandwich	796
tây ban nha	693
svalbard và jan mayen	695
thụy điển	807
thụy sĩ	696
cộng hòa arab syrian	772
cộng hòa thống nhất tanzania	780
thái lan	775
trinidad và tobago	697
thổ nhĩ kỳ	698
quần đảo turks và caicos	808
quần đảo nhỏ hẻo lánh của hoa kỳ	700
quần đảo virgin, anh	835
quần đảo virgin, hoa kỳ	838
lãnh thổ quần đảo wallis và futuna	702
tây sahara	724
quần đảo aland	811
bonaire, sint eustatius và saba	704
đảo man	705
saint martin (phần pháp)	706
sint maarten (phần hà lan)	823
bouvet-eiland	623
brits-indiese oseaangebied	624
tsjeggië	643
noord-mariane-eilande	802
klein afgeleë eilande van die vsa	700
vsa se maagde-eilande	838
kongo (drk)	638
kongo (republiek)	637
çexiya	643
honq konq xüsusi i̇nzibati rayonu çin	659
makao xi̇r çin	669
konqo (kdr)	638
konqo (respublika)	637
folklend adaları (malvin adaları)	649
çaqos arxipelaqı	624
douaroù aostral frañs	652
myanmar (birmania)	748
tiriadoù palestina	678
ar reünion	765
saint-helena	683
inizi diabell ar stadoù-unanet	700
inizi gwerc'h breizh-veur	835
inizi åland	811
sant-bertele	812
sant-martin	706
kongo (rdk)	638
aotearoa zeland-nevez	761
božićno ostrvo	635
kokosova (keelingova) ostrva	834
južna džordžija i južna sendvič ostrva	796
folklandska (malvinska) ostrva	649
república centreafricana	792
illes cocos (keeling)	834
illes fèroe	793
terres australs antàrtiques franceses	652
ciutat del vaticà	658
hong kong (rae xina)	659
macau (rae xina)	669
myanmar (birmània)	748
illa de la reunió	765
aràbia saudí	806
illes salomó	692
illes geòrgia del sud i sandwich del sud	796
illes verges britàniques	835
zimbàbue	789
illes åland	811
carib neerlandès	704
república txeca	643
illes falkland (illes malvines)	649
kongo – brazzaville	637
falklandské ostrovy	649
francouzská jižní území	652
hongkong – zao číny	659
macao – zao číny	669
myanmar (barma)	748
palestinská území	678
svatá helena	683
karibské nizozemsko	704
svatý martin (francie)	706
svatý martin (nizozemsko)	823
čagoské ostrovy	624
y congo - brazzaville	637
y congo - kinshasa	638
saint vincent a'r grenadines	687
y congo (g.dd.c.)	638
y congo (gweriniaeth)	637
ynysoedd y falkland (ynysoedd y malfinas)	649
bouvetøen	623
juleøen	635
de palæstinensiske områder	678
south georgia og de sydlige sandwichøer	796
amerikanske oversøiske øer	700
de britiske jomfruøer	835
de amerikanske jomfruøer	838
chagosøerne	624
palästinensische autonomiegebiete	678
palästina	678
ålandinseln	811
chagos-archipel	624
baréin	620
bangladés	621
brunéi	625
guinea-bisáu	839
rae de hong kong (china)	659
rae de macao (china)	669
san cristóbal y nieves	684
islas menores alejadas de ee. uu	700
islas vírgenes de ee. uu	838
caribe neerlandés	704
san bartolomé	812
san martín	706
islas malvinas (islas falkland)	649
archipiélago de chagos	624
bouvet' saar	623
myanmar (birma)	748
ük	832
falklandi saared (malviini saared)	649
aotearoa uus-meremaa	761
cocos (keeling) uharteak	834
kookossaaret (keelingsaaret)	834
ranskan eteläiset ja antarktiset alueet	652
hongkong – kiinan erityishallintoalue	659
macao – kiinan erityishallintoalue	669
etelä-georgia ja eteläiset sandwichinsaaret	796
falklandinsaaret (malvinassaaret)	649
territoire britannique de l'océan indien	624
r.a.s. chinoise de hong kong	659
r.a.s. chinoise de macao	669
r.-u	832
îles åland	811
pays-bas caribéens	704
îles malouines (îles falkland)	649
samó mheiriceá	790
angaíle	707
congó-brazzaville	637
oileáin fháclainne	649
críocha francacha dheisceart an domhain	652
sainréigiún riaracháin hong cong, daonphoblacht na síne	659
sainréigiún riaracháin macao, daonphoblacht na síne	669
an mhicrinéis	728
na hoileáin mháirianacha thuaidh	802
oileáin palau	842
na críocha palaistíneacha	678
san héilin	683
san críostóir-nimheas	684
san uinseann agus na greanáidíní	687
oileáin sholaimh	692
esuaitíní	773
an téaváin	779
tíomór thoir	809
tócalá	852
oileán na tríonóide agus tobága	697
oileáin imeallacha s.a.m	700
vailís agus futúna	702
an ísiltír chairibeach	704
cúrasó	719
an congó (pdc)	638
kazakistán	818
saint pierre et miquelon	686
taxiquistán	776
congo (rc)	637
illas malvinas (falkland)	649
arquipélago de chagos	624
tsibirai cocos (keeling)	834
isra'ila	816
rukunin tsibirin u.s	700
tsibirai na åland	811
ƙasar curaçao	719
san barthélemy	812
kongo (drc)	638
francuski južni teritoriji	652
južna georgia i otoci južni sandwich	796
kongo (rk)	637
otočje chagos	624
kongó – brazzaville	637
kongó – kinshasa	638
feröer szigetek	793
makaó kkt	669
palesztin autonómia	678
saint-pierre és miquelon	686
szaúd-arábia	806
svalbard és jan mayen	695
az usa lakatlan külbirtokai	700
åland-szigetek	811
holland karib-térség	704
kongó (kdk)	638
kongó (köztársaság)	637
falkland-szigetek (malvin-szigetek)	649
chagos-szigetcsoport	624
saint vincent dan grenadine	687
georgia selatan & kep. sandwich selatan	796
aserbaídsjan	619
bermúdaeyjar	824
jólaey	635
kókoseyjar (keeling)	834
kongó-brazzaville	637
kongó-kinshasa	638
kýpur	642
sérstjórnarsvæðið hong kong	659
sérstjórnarsvæðið makaó	669
maldíveyjar	671
martiník	750
mjanmar (búrma)	748
heimastjórnarsvæði palestínumanna	678
pitcairn-eyjar	680
sankti vinsent og grenadíneyjar	687
svalbarði og jan mayen	695
tímor-leste	809
karíbahafshluti hollands	704
sankti bartólómeusareyjar	812
kongó (lýðveldið)	637
chagos-eyjaklasinn	624
svasíland	773
territorio britannico dell'oceano indiano	624
isole cocos (keeling)	834
sant'elena	683
congo (repubblica)	637
arjantîn	827
bengladeş	621
bosna û hersek	712
girava bouvetê	623
brezîlya	714
herêma okyanûsa hindî ya brîtanyayê	624
cimhûrîyeta afrîkaya navîn	792
şîlî	633
girava christmasê	635
giravên kokosê (keeling)	834
giravên cookê	639
cimhûrîyeta domînîkê	646
gîneya ekwadorê	734
erître	725
giravên falklandê	649
giravên faroeyê	793
polînezyaya fransizî	819
herêmên başûr ên fransayê	652
cebelîtariq	795
yûnanistan	654
grînlanda	655
giravên heard û macdonaldê	657
hong konga hît ya çînê	659
îslanda	661
îrlanda	662
îsraîl	816
makaoya hît ya çînê	669
giravên marşalê	672
martînîk	750
meksîka	673
myanmar (bûrma)	748
zelandaya nû	761
girava norfolkê	677
herêmên filistînî	678
filistîn	678
giravên pitcairnê	680
saint vincent û giravên grenadînê	687
erebistana siûdî	806
giravên solomonê	692
giravên georgîyaya başûr û sandwicha başûr	796
eswatînî	773
sûrîye	772
tîmor-leste	809
giravên turks û kaîkosê	808
mîrgehên erebî yên yekbûyî	699
qiralîyeta yekbûyî	832
dewletên amerîkayê yên yekbûyî	833
giravên biçûk ên derveyî dayê	700
giravên vîrjînê yên brîtanyayê	835
giravên vîrjînê yên amerîkayê	838
giravên alandê	811
holendaya karayîbê	704
girava manê	705
kongo (kdk)	638
kongo (cimhûrîyet)	637
perava ivoryê	640
cimhûrîyeta çekî	643
giravên falklandê (giravên malvînê)	649
komgiravên çagosê	624
aoteroaya zelandaya nû	761
tîmora rojhilat	809
kongo demokratinė respublika	638
folklando (malvinų) salos	649
čagoso salynas	624
ķtr īpašais administratīvais reģions makao	669
palestīnas teritorijas	678
kongo demokrātiskā republika	638
ziloņkaula krasts	640
folklenda (malvinu) salas	649
čagosu arhipelāgs	624
il-macao	669
il-palestina	678
ir-repubblika tal-kongo	637
il-gżejjer falkland (il-gżejjer malvinas)	649
timor tal-lvant	809
chagosøyene	624
zuid-georgia en zuidelijke sandwicheilanden	796
oost-timor	809
aotearoa nieuw-zeeland	761
dei franske sørterritoria	652
heardøya og mcdonaldøyane	657
sør-georgia og sør-sandwichøyane	796
usas ytre småøyar	700
dei britiske jomfruøyane	835
dei amerikanske jomfruøyane	838
chagosøyane	624
sra hongkong (chiny)	659
sra makau (chiny)	669
terytoria palestyńskie	678
wyspa świętej heleny	683
wlk. bryt	832
bósnia e herzegovina	712
territórios franceses do sul	652
groenlândia	655
hong kong, rae da china	659
macau, rae da china	669
maurício	753
são cristóvão e névis	684
são pedro e miquelão	686
ilhas geórgia do sul e sandwich do sul	796
tadjiquistão	776
turcomenistão	853
aotearoa da nova zelândia	761
r.a.s. hong kong, china	659
r.a.s. macao, china	669
congo (republica democrată congo)	638
aotearoa noua zeelandă	761
francúzska guyana	815
palestínska samospráva	678
srednjeafriška republika	792
posebno upravno območje ljudske republike kitajske hongkong	659
posebno upravno območje kitajske makav	669
sveti krištof in nevis	684
sveti tomaž in princ	688
kongo (demokratična republika kongo)	638
antigua & barbuuda	617
boosniya & harsegofina	712
jasiiradda haad & makdonald	657
st. kitts iyo nevis	684
st. lusia	685
st. pierre iyo miquelon	686
st. finsent & girenadiins	687
sao tome & birincibal	688
jasiiradda joorjiyada koonfureed & sandwij	796
jasiiradda sfaldbaad & jaan mayen	695
tirinidaad & tobago	697
turks & kaikos island	808
u.s fargin island	838
walis & futuna	702
jasiiradda isle of man	705
st. baathelemiy	812
st. maartin	706
antarktikë	616
republika e afrikës qendrore	792
kongo-brazavilë	637
çeki	643
ganë	731
grënlandë	655
granadë	729
guadelupë	733
guine-bisau	839
ishujt hërd e mekdonald	657
rpa i hong-kongut	659
mianmar (burmë)	748
ishujt e marianës veriore	802
palestinë	678
guineja e re-papua	820
shën-elenë	683
shën-kits dhe nevis	684
shën-vincent dhe grenadine	687
sao-tome e principe	688
xhorxha jugore dhe ishujt senduiçë të jugut	796
svalbard e jan-majen	695
ishujt periferikë të shba-së	700
ishujt e virgjër të shba-së	838
saharaja perëndimore	724
ishujt alandë	811
sen-marten	706
arkipelagu i çagosit	624
zelanda e re-aotearoa	761
foklandska (malvinska) ostrva	649
arhipelag čagos	624
heardön och mcdonaldöarna	657
s:t helena	683
karibiska nederländerna	704
chagosöarna	624
visiwa vya cocos (keeling)	834
st. kitts na nevis	684
visiwa vya virgin, uingereza	835
visiwa vya virgin, marekani	838
bosniýa we gersegowina	712
britaniýanyň hindi okeanyndaky territoriýalary	624
hytaý	634
roždestwo adasy	635
kokos (kiling) adalary	834
kongo - brazzawil	637
eritreýa	725
finlýandiýa	727
fransuz günorta territoriýalary	652
gresiýa	654
gonkong aas hytaý	659
eýran	836
makao aas hytaý	669
mýanma (birma)	748
palestina territoriýasy	678
reýunýon	765
rumyniýa	821
russiýa	682
sent-winsent we grenadinler	687
sýerra-leone	822
günorta afrika	787
günorta georgiýa we günorta sendwiç adasy	796
şpisbergen we ýan-maýen	695
birleşen arap emirlikleri	699
birleşen patyşalyk	832
amerikanyň birleşen ştatlary	833
abş-nyň daşarky adalary	700
günbatar sahara	724
kongo (kdr)	638
kongo (respublika)	637
şirmaýy kenar	640
çeh respublikasy	643
folklend (malwina) adalary	649
aotearoa täze zelandiýa	761
kıbrıs	642
çin hong kong öi̇b	659
çin makao öi̇b	669
abd küçük harici adaları	700
batı sahra	724
karayip hollandası	704
falkland adaları (malvinas adaları)	649
chagos takımadaları	624
shpitsbergen va yan-mayen	695
fil suyagi qirg'og'i	640
folklend (malvin) orollari	649
samoa thuộc mỹ	790
nam cực	616
áo	618
síp	642
guinea xích đạo	734
quần đảo falkland	649
guiana thuộc pháp	815
polynesia thuộc pháp	819
lãnh thổ phía nam thuộc pháp	652
quần đảo heard và mcdonald	657
thành vatican	658
đặc khu hành chính hồng kông, trung quốc	659
lào	829
li-băng	667
đặc khu hành chính macao, trung quốc	669
myanmar (miến điện)	748
lãnh thổ palestine	678
quần đảo pitcairn	680
ả rập xê-út	806
các tiểu đảo xa của hoa kỳ	700
quần đảo virgin thuộc anh	835
quần đảo virgin thuộc hoa kỳ	838
wallis và futuna	702
ca-ri-bê hà lan	704
bờ biển ngà	640
quần đảo chagos	624
đông timor	809
barém	620
ilhas dos cocos (keeling)	834
côte d'ivoire (costa do marfim)	640
territórios austrais franceses	652
territórios palestinianos	678
são marinho	861
usbequistão	701
curaçau	719
são martinho (saint-martin)	706
são martinho (sint maarten)	823
kongo - kinšasa	638
obala slonovače (kot d'ivoar)	640
sar hongkong (kina)	659
sar makao (kina)	669
maršalska ostrva	672
mijanmar (burma)	748
švajcarska	696
timor-leste (istočni timor)	809
britanska devičanska ostrva	835
sveti martin (francuska)	706
sveti martin (holandija)	823
islas georgia del sur y sándwich del sur	796
islas ultramarinas de ee.uu	700
îles cocos (keeling)	834
îles heard et mcdonald	657
cité du vatican	658
saint‐kitts‐et‐nevis	684
îles d'åland	811
saint-martin (pays-bas)	823
congo (republika)	637

congo	1
st martin	864
republic china	865
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
antigua barbuda	866
aland islands	248
bosnia herzegovina	524
st barthelemy	867
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	868
democratic republic congo	499
congo democratic republic	499
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	539
united kingdom great britain northern ireland	71
south georgia south sandwich islands	869
guinea bissau	269
heard island mcdonald islands	870
isle man	541
iran islamic republic	98
st kitts nevis	871
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	872
moldova republic	127
st martin french part	873
netherlands kingdom	153
st pierre miquelon	874
palestine state	169
reunion	292
st helena	451
st helena ascension tristan da cunha	451
svalbard jan mayen	478
sao tome principe	875
sint maarten dutch part	193
turks caicos islands	876
timor leste	301
turkiye	302
trinidad tobago	558
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	877
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	476
virgin islands us	476
wallis futuna	542
principality andorra	878
islamic republic afghanistan	879
islamic emirate afghanistan	879
republic austria	455
commonwealth australia	880
peoples republic bangladesh	881
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	490
federative republic brazil	502
commonwealth bahamas	513
kingdom bhutan	882
republic congo	464
peoples republic congo	510
republic cote divoire	883
republic ivory coast	883
peoples republic china	44
republic cuba	884
republic cabo verde	554
republic cyprus	885
federal republic germany	454
kingdom denmark	511
commonwealth dominica	538
peoples democratic republic algeria	886
democratic popular republic algeria	886
arab republic egypt	887
state eritrea	888
federal democratic republic ethiopia	889
republic fiji islands	566
federated states micronesia	562
united kingdom great britain	457
co operative republic guyana	890
cooperative republic guyana	890
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	891
republic croatia	523
state israel	892
republic iraq	893
islamic republic iran	98
hashemite kingdom jordan	894
union comoros	481
islamic federal republic comoros	481
federation st kitts nevis	521
federation st christopher nevis	521
st christopher nevis	521
democratic peoples republic korea	462
peoples democratic republic korea	462
republic korea	111
principality liechtenstein	895
democratic socialist republic sri lanka	896
grand duchy luxembourg	897
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	898
principality monaco	899
republic moldova	475
republic north macedonia	131
republic macedonia	466
republic union myanmar	467
union myanmar	467
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	503
islamic republic mauritania	900
kingdom netherlands	458
federal democratic republic nepal	901
independent state papua new guinea	569
republic philippines	902
islamic republic pakistan	903
republic poland	515
commonwealth puerto rico	492
state palestine	169
republic paraguay	904
kingdom saudi arabia	493
st helena dependencies	905
republic san marino	498
most serene republic san marino	498
democratic republic sao tome principe	527
republic el salvador	906
kingdom eswatini	469
territory french southern antarctic lands	550
french southern antarctic lands	550
french southern antarctic territories	550
republic tajikistan	907
democratic republic timor leste	908
republic turkiye	909
republic china taiwan	465
taiwan republic china	465
united republic tanzania	207
oriental republic uruguay	910
eastern republic uruguay	910
state vatican city	244
bolivarian republic venezuela	473
virgin islands united states	245
virgin islands great britain	911
socialist republic viet nam	560
territory wallis futuna islands	547
independent state samoa	912
republic yemen	913
republic south africa	500
emirates	246
aland	248
bosnia hercegovina	524
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	914
territory norfolk island	600
overseas lands french polynesia	915
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	499
congo dr	257
congo brazzaville	464
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	596
south georgia south sandwich is	581
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	599
heard mc donald islands	599
heard island mc donald islands	599
republic ireland	272
isle mann	916
bailiwick jersey	597
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
papua new guinea	583
papua ng	583
papua n guinea	583
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	612
sao tome e principe	875
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	917
turks caicos	605
french s territories	300
timor leste east timor	611
east timor timor leste	611
turkiye turkey	918
turkey turkiye	918
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
wallis futuna islands	614
republic kosovo	920
kosovo under unsc res 1244	920
kosovo unscr 1244	920
kosovo republic	920
s africa	921
rep south africa	921
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	922
gambia	79
republic gambia	79
maldives	316
kingdom tonga	923
kingdom cambodia	924
republic georgia	322
georgia country	322
republic india	323
republic niger	925
federal republic nigeria	926
rep singapore	325
republic singapore	325
republic senegal	927
republic hungary	327
state japan	328
bermudas	331
san marino	187
ir iran	334
iran ir	334
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
st kitts nevis anguilla	590
palestinian state	291
palestine occupied	291
united kingdom gb ni	268
united kingdom gb northern ireland	268
united kingdom great britain ni	268
virgin islands united states america	310
guinea conakry	336
ar egypt	329
r congo	258
un arab emirates	344
antigua barb	928
bosnia herz	929
dem rep congo	930
dem republic congo	930
c african rep	931
c afr rep	931
fed rep germany	346
fr germany	346
dom rep	933
micronesia fed sts	347
micronesia fed states	347
fed states micronesia	347
uk great britain northern ireland	348
utd kingdom	348
gt britain	348
gr britain	348
un kingdom	348
korea dem peoples rep	349
dem peoples rep korea	349
korea dpr	349
korea rep	934
korea ro	934
lao peoples dem rep	350
lao peoples dr	350
fyrom	351
n zealand	935
s arabia	353
k saudi arabia	353
trin tob	937
united states usa	939
united states america usa	939
st vincent gren	355
br virgin islands	356
usvi	357
sa south africa	940
pr puerto rico	942
s sudan	943
egypt arab rep	944
rep ireland	361
iran islamic rep	945
rep moldova	946
united rep tanzania	362
tanzania united rep	362
ur tanzania	362
s geo is	947
guernsey ci	949
jersey ci	950
heard i mcdonald is	952
st vin gren	355
venezuela rb de	953
venezuela br	953
taiwan prov china	938
haute volta	367
republic upper volta	367
republic dahomey	368
zaire	372
congo zaire	372
republic zaire	372
congo leopoldville	372
ubangi shari	373
oubangui chari	373
germany east	375
germany west	375
germany federal republic	375
germany democratic republic	375
afars issas	376
french territory afars issas	376
french afars issas	376
france metropolitan	378
peoples republic kampuchea	388
democratic republic madagascar	399
union burma	401
socialist republic union burma	401
federation malaya	403
south west africa	404
united republic tanganyika zanzibar	415
democratic republic vietnam	418
republic vietnam	418
vietnam democratic republic	418
peoples democratic republic yemen	422
yemen democratic	422
yemen south	422
yemen north	422
union south africa	954
zimbabwe rhodesia	424
bonaire st eustatius saba	955
congo ex zaire	372
congo former zaire	372
congo formerly zaire	372
congo dem rep zaire	372
ashmore cartier islands	429
federation bosnia herzegovina	430
st eustatius	431
england wales	433
n ireland	433
ireland northern	433
ulster northern ireland	433
united kingdom england	433
uk england	433
st kitts	438
st christopher	438
st pierre	439
st pierre island	439
st vincent	956
st helena ascension und tristan da cunha	905
kongo dem rep	463
kongo dem republik	463
korea dem volksrepublik	462
faroer inseln	483
aland inseln	452
cayman inseln	506
bonaire sint eustatius und saba	495
heard und mcdonaldinseln	517
amerikanische uberseeinseln	210
st pierre und miquelon	874
salomon inseln	179
republik osterreich	455
schweiz suisse svizzera	228
furstentum liechtenstein	895
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	456
ver staaten von amerika	456
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	457
vereinigtes konigreich	71
das vereinigte konigreich	457
ver konigreich	457
grossbritannien und nordirland	457
konigreich der niederlande	458
sudkorea	111
korea sud	461
kongo demokratische republik	463
kongo republik	510
republik china taiwan	465
franzosische republik	230
russische foderation	176
weissrussland	468
elfenbeinkuste	260
arabische republik agypten	887
foderative republik brasilien	502
palastinensische gebiete	491
terres australes et antarctiques francaises	550
st helene ascension et tristan da cunha	905
iles du cap vert	554
ile maurice	957
congo rep dem	463
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	958
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	479
confederation suisse	228
grand duche de luxembourg	897
principaute de monaco	899
etats unis	456
etats unis damerique	211
les etats unis	456
royaume uni	71
grande bretagne	457
royaume uni de grande bretagne et dirlande du nord	457
ecosse	457
republique federale dallemagne	454
allemagne l	454
republique democratique allemande	454
allemagne de lest	454
allemagne de louest	454
pays bas	153
royaume des pays bas	458
republique democratique du congo	499
rd congo	463
congo republique democratique du	463
rep dem du congo	463
republique du zaire	463
republique du congo	464
congo republique du	510
republique de coree	461
coree	461
coree du sud	111
coree republique de	461
republique populaire democratique de coree	462
coree du nord	110
coree republique populaire democratique de	462
republique populaire de chine	460
republique de chine	465
republique de chine taiwan	465
republique tcheque	51
tchequie	459
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	883
republique centrafricaine	39
federation de russie	501
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	455
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	886
etats unis du mexique	239
republique argentine	226
republique arabe degypte	887
republique arabe syrienne	470
republique islamique diran	471
iran republique islamique d	471
republique islamique de mauritanie	900
republique bolivarienne du venezuela	473
venezuela republique bolivarienne du	473
etat plurinational de bolivie	490
bolivie etat plurinational de	490
republique democratique populaire lao	472
lao republique democratique populaire	472
republique unie de tanzanie	207
tanzanie republique unie de	535
republique de moldova	475
moldova republique de	475
macedoine	466
macedoine du nord	131
ex republique yougoslave de macedoine	466
lex republique yougoslave de macedoine	466
republique federative du bresil	502
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	910
royaume darabie saoudite	493
royaume hachemite de jordanie	894
republique socialiste du viet nam	560
republique socialiste democratique de sri lanka	896
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	491
palestine etat de	491
territoires palestiniens occupes	491
bielorussie	36
belarus	36
cap vert	48
micronesie	539
etats federes de micronesie	562
micronesie etats federes de	562
nouvelle zelande	158
la reunion	292
ile de la reunion	959
guyane francaise	74
iles malouines	67
iles falkland malvinas	482
falkland malvinas	482
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	476
tierras australes y antarticas francesas	550
santa elena ascension y tristan de acuna	905
islas virgenes del reino unido	911
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	886
republica arabe saharaui democratica	229
isla de la reunion	959
republica popular de china	460
republica de kazajstan	575
reino de espana	505
espana	63
mejico	239
mexico	144
estados unidos de america	456
ee uu	456
eeuu	456
estados unidos ee uu	456
gran bretana	457
reino unido de gran bretana e irlanda del norte	457
republica federal de alemania	454
republica democratica alemana	454
republica argentina	226
republica federativa del brasil	502
bolivia estado plurinacional de	490
republica bolivariana de venezuela	473
venezuela republica bolivariana de	473
republica oriental del uruguay	910
republica dominicana	56
rep dominicana	960
r dominicana	960
republica de colombia	961
republica del peru	574
el peru	574
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	460
china republica popular	460
republica de corea	111
corea republica de	461
republica popular democratica de corea	110
republica de china	465
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	458
republica democratica del congo	463
congo republica democratica del	499
republica del congo	510
republica centroafricana	39
federacion de rusia	501
federacion rusa	501
republica arabe siria	194
republica arabe de egipto	887
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	535
republica de sudafrica	500
sudafrica	222
ex republica yugoslava de macedonia	466
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	476
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	569
arabia saudi	178
republica de filipinas	902
ceilan	896
santelena ascensione e tristan da cunha	905
bonaire sint eustatius e saba	495
isole minori esterne degli stati uniti damerica	453
bosnia erzegovina	544
repubblica cinese taiwan	465
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	905
azerbeijao	962
azerbaijao	18
sao vincente e granadinas	489
confederacao suica	228
republica argelina democratica e popular	886
antartica	963
ilha da reuniao	959
republica oriental do uruguai	910
republica federativa do brasil	502
estados unidos da america	211
estados unidos eua	456
gra bretanha	457
escocia	457
pais de gales	457
reino unido da gra bretanha e irlanda do norte	457
republica federal da alemanha	454
paises baixos	153
reino dos paises baixos	458
republica popular da china	460
republica da coreia	461
coreia do sul	461
republica popular democratica da coreia	462
coreia do norte	462
republica democratica do congo	499
republica do congo	464
republica da china	465
republica tcheca	459
tchequia	459
chequia	51
eslovaquia	185
federacao russa	501
federacao da russia	501
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	964
sao martinho parte holandesa	965
sao martinho parte neerlandesa	965
republica democratica de timor leste	908
republica democratica de sao tome e principe	527
vietna	560
irao	98
polonia	166
macedonia	466
macedonia do norte	131
africa do sul	222
republica da africa do sul	500
santa se	214
alandeilanden	452
alandseilanden	452
sint helena ascension en tristan da cunha	905
zuid georgie en de zuidelijke sandwicheilanden	485
koninkrijk belgie	21
belgie	21
groot brittannie	457
noord ierland	457
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	517
forenta staternas mindre oar i oceanien och vastindien	453
schweiziska edsforbundet	228
australiska statsforbundet	880
mexikos forenta stater	239
forenta staterna	456
amerikas forenta stater	456
forenade kungariket	457
forenade konungariket storbritannien och nordirland	457
forenade konungariket	457
forbundsrepubliken tyskland	454
nederlanderna	153
konungariket nederlanderna	458
forenade arabemiraten	6
den russiske foderation	501
nord irland	457
sor korea	111
nord korea	110
kongo kinshasa	499
kongo brazzaville	464
den russiske foderasjon	501
etelamanner	963
st helena ascension ja tristan da cunha	905
gronlanti	78
iso britannia	457
pohjois irlanti	457
etela korea	461
pohjois korea	462
venajan federaatio	501
tsekin tasavalta	459
tsekki	51
etela afrikan tasavalta	500
stany zjednoczone ameryki polnocnej	456
zjednoczone krolestwo	457
irlandia polnocna	457
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	457
republika wloska	234
krolestwo niderlandow	458
republika slowacka	241
slowacja	185
chinska republika ludowa	460
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	462
republika poludniowej afryki	500
afryka poludniowa	500
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	457
spojene kralovstvi	71
severni irsko	457
spojene kralovstvi velke britanie a severniho irska	457
spolkova republika nemecko	454
nemecka demokraticka republika	454
polska republika	515
rakouska republika	455
nizozemske kralovstvi	458
nizozemi	458
cinska lidova republika	460
korejska republika	461
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	462
demokraticka republika kongo	499
konzska republika	464
ruska federace	501
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	457
spojene kralovstvo	71
skotsko	457
nemecka spolkova republika	454
juhoafricka republika	500
juzna korea	111
cinska ludova republika	460
ruska federacia	501
yesil burun	554
fransiz guney ve antarktika topraklari	550
lihtenstayn	895
dogu timor	908
amerika birlesik devletleri kucuk dis adalari	453
fildisi sahili	260
turkiye cumhuriyeti	909
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
ingiltere	457
buyuk britanya	457
iskocya	457
kuzey irlanda	457
buyuk britanya ve kuzey irlanda birlesik kralligi	457
cin halk cumhuriyeti	460
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	500
guney afrika	222
cong hoa xa hoi chu nghia viet nam	560
chxhcn viet nam	560
hoa ky	456
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	457
lien hiep anh	457
vuong quoc lien hiep anh va bac ireland	457
trung quoc	44
cong hoa nhan dan trung hoa	460
cong hoa lien bang duc	454
phap	69
han quoc	111
dai han dan quoc	461
trieu tien	110
bac trieu tien	462
dai loan	206
ha lan	153
cong hoa dan chu congo	463
cong hoa congo	510
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	550
szent ilona sziget	905
kokusz szigetek	519
magyarorszag	91
magyar koztarsasag	525
egyesult allamok	456
amerikai egyesult allamok	211
nagy britannia	457
egyesult kiralysag	71
skocia	457
nagy britannia es eszak irorszag egyesult kiralysaga	457
nemet szovetsegi koztarsasag	454
nemetorszagi szovetsegi koztarsasag	454
kinai nepkoztarsasag	460
del korea	111
koreai koztarsasag	461
eszak korea	110
koreai nepi demokratikus koztarsasag	462
kongoi demokratikus koztarsasag	499
kongoi koztarsasag	464
cseh koztarsasag	459
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	500
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	501
osztrak koztarsasag	455
romania	174
republica romania	966
scotia	457
tara galilor	457
regatul unit al marii britanii si irlandei de nord	457
republica federala germania	454
tarile de jos	153
republica populara chineza	460
republica democratica congo	463
republica democrata congo	463
republica ceha	459
republica slovaca	241
federatia rusa	501
fidi	566
otok heard i otocje mcdonald	517
pitcairnovo otocje	543
tadikistan	907
cookovo otocje	549
juzna georgija i otocje juzni sandwich	485
sjedinjene americke drzave	211
sjedinjene drzave	211
skotska	457
savezna republika njemacka	454
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	550
nemacka	454
zdruzene drzave amerike	211
zdruzene drzave	456
zdruzeno kraljestvo	71
zvezna republika nemcija	454
zdruzeni arabski emirati	6
jungtines amerikos valstijos	456
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	457
amerikas savienotas valstis	211
savienotas valstis	456
lielbritanija	71
apvienota karaliste	457
ameerika uhendriigid	211
uhendriigid	456
uhendkuningriik	457
estats units damerica	456
paisos baixos	153
principat dandorra	878
lydveldid island	967
bandarikin	211
bandariki nordur ameriku	456
stora bretland	457
nidurlond	458
eire	93
poblacht na heireann	477
repubblika ta malta	968
republika e shqiperise	969
shqiperia	969
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	962
ozbekiston	213
ozbekiston respublikasi	970
suid afrika	222
republiek van suid afrika	500
groot brittanje	457
alandske ostrovy	452
bermudske ostrovy	553
teritorium vanocniho ostrova	496
dominikanske spolecenstvi	538
spolecenstvi dominika	538
dominicke spolecenstvi	538
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	521
federace sv krystof a nevis	521
spojene staty mexicke	239
republika myanmarsky svaz	467
demokraticka republika svaty tomas a princuv ostrov	527
demokraticka republika vychodni timor	908
demokraticka republika timor leste	908
cinska republika	465
cinska republika tchaj wan	465
mensi odlehle ostrovy spojenych statu americkych	453
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	569
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	499
teritorium vianocneho ostrova	496
dominicke spolocenstvo	538
spojene kralovstvo velkej britanie a severneho irska	457
severne irsko	457
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	517
korejska ludovodemokraticka republika	462
kldr	462
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	458
ostrovy st pierre a miquelon	526
reunionsky zamorsky departman	959
tokelauske ostrovy	488
mensie odlahle ostrovy spojenych statov	453
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	880
wspolnota dominiki	538
republika dominikanska	960
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	543
wolne stowarzyszone panstwo portoryko	492
republika srodkowoafrykanska	39
republika chinska	465
republika chinska tajwan	465
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	971
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	457
kiinan tasavalta taiwan	465
pyha istuin	244
dominica uhendus	538
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	457
sotimaa	457
pohja iirimaa	457
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	543
hiina vabariik taiwan	465
uhendriikide vaikesed hajasaared	453
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	465
kinai koztarsasag tajvan	465
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	535
srednjoafricka republika	39
dominicka zajednica	538
juzna georgija i juzni sendvicki otoci	869
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	465
sjedinjene drzave amerike	456
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	476
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	908
mala udaljena ostrva sjedinjenih americkih drzava	453
mala udaljena ostrva sad a	453
americka devicanska ostrva	476
devicanska ostrva amerike	245
bosna hersek	544
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	538
dominika milletler toplulugu	538
falkland malvina adalari	482
falkland adalari	67
guernsey muhafizligi	545
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	543
dogu timor demokratik cumhuriyeti	908
timor leste demokratik cumhuriyeti	908
cin cumhuriyeti	465
cin cumhuriyeti tayvan	465
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	476
wallis ve futuna adalari bolgesi	547
land curacao	972
commonwealth der nordlichen marianen	503
gebietskorperschaft st barthelemy	973
usa kleinere ausgelagerte inseln	453
republik ostlich des uruguay	910
ubersee departement mayotte	548
schweiz confoederatio helvetica	228
bosnie et herzegovine	544
territoire des iles cocos keeling	519
pays de curacao	972
republique democratique et populaire dalgerie	886
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	526
groupe diles pitcairn	543
iles tokelau	488
territoire des iles wallis et futuna	547
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	519
paese di curacao	972
federazione di st christopher e nevis	521
repubblica orientale delluruguay	910
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	519
pais de curazao	972
bailia de guernsey	545
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	497
republica independiente y soberana de kiribati	546
federacion de san cristobal y nieves	521
federacion de san cristobal y nevis	521
republica de la union de myanmar	467
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	498
republica de china en taiwan	465
alandia	452
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	495
bonaire santo eustaquio e saba	495
territorio das ilhas cocos keeling	519
pais de curacao	972
ilha de curacao	972
georgia do sul e sandwich do sul	485
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	546
republica da uniao de myanmar	467
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	957
sultanato de oma	974
serenissima republica de san marino	498
serenissima republica de sao marinho	498
territorio das ilhas wallis e futuna	547
aland eilanden	452
samvaldet dominica	538
sydgeorgien och sydsandwichoarna	869
forvaltningsomradet st martin	964
franska syd och antarktisterritorierna	550
departementsomradet mayotte	548
republiken kina taiwan	465
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	465
malviny	482
bonaire sint eustatius og saba	495
taiwan den kinesiske provins	465
russiske foderation	501
taiwan chinesische provinz	465
taiwan provinz chinas	465
franzosisch guyana	540
taiwan provincia de china	465
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	465
taiwan province de chine	465
iles vierges etats unis	245
iles vierges royaume uni	911
bonaire sveti eustahije i saba	495
tajvan kineska provincija	465
americki mali izvanjski otoci	453
cocos keeling otoci	519
bonaire st eustatius es saba	495
bonaire sint eustatius es saba	495
tajvan kinai tartomany	465
zold foki szigetek	554
szent ilona ascension es tristan da cunha	905
taiwan provincia della cina	465
franske sorlige territorier	550
mindre utenforliggende oyer til usa	453
bonaire sint eustatius en saba	30
taiwan provincie van china	465
cocoseilanden keelingeilanden	519
bonaire sint eustatius i saba	30
tajwan prowincja chinska	465
tajwan prowincja chin	465
francuskie terytoria poludniowe	550
wyspy kokosowe wyspy keelinga	519
taiwan provincia da china	465
formosa taiwan	465
azerbaidjao	962
bielo russia	468
ilha reuniao	959
sao marino	498
ira republica islamica do	471
republica islamica do ira	471
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	495
republica centrafricana	39
republica central africana	480
coasta de fildes	883
guiana franceza	540
guinea ecuatoriala	561
republica populara democrata coreeana	462
republica chineza	465
insula craciunului	496
insulele virgine sua	245
taiwan provincia ciny	465
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	503
samojsky nezavisly stat	912
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	495
tajvan provinca kitajske	465
demokraticna ljudska republika koreja	462
zdruzeno kraljestvo velike britanije in severne irske	457
zdruzene mehiske drzave	239
boner sveti eustahije i saba	495
dzersi	497
bonaire sint eustatius och saba	495
taiwan provins i kina	465
norfolkoarna	484
st helena ascension och tristan da cunha	905
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	495
tayvan cin eyaleti	465
fransiz guney bolgeleri	550
yesil burun adalari	554
ingiliz virgin adalari	911
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	897
groussherzogtum letzebuerg	897
foroyar	483
repiblik dayiti	564
guahan	975
sankattan siha na islas marianas	503
islas marianas	503
korsou	972
pais korsou	972
repoblikani madagasikara	565
malo saoloto tutoatasi o samoa	912
samoa amelika	551
amelika samoa	551
repubulika yu rwanda	958
republika yuburundi	571
teta paraguai	904
paraguai	904
timor lorosae	908
republika demokratika timor leste	908
ellada	232
bielarus	468
tocikiston	907
zhongguo	460
zhonghua renmin gongheguo	460
zhonghua minguo	465
choson minjujuui inmin konghwaguk	462
jumhuriyat misr al arabiyah	887
al mamlakah al arabiyyah as suudiyyah	493
al arabiyah as suudiyah	493
al maghrib	898
al mamlakah al maghribiyah	898
al jazair	886
al djazair	886
al imarat	225
dawlat al kuwait	976
al jumhuriyah al lubnaniyah	236
al urdun	894
al iraq	893
jumhuriyat al iraq	893
mamlakat al bahrayn	977
jomhuri ye eslami ye iran	471
republique populaire du bengladesh	978
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
republique grecque	979
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	599
ile heard et iles macdonald	599
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	612
republique de san marin	980
turks et caiques iles	605
iles turks et caiques	605
iles turks et caicos	605
republique orientale duruguay	613
iles vierges des etats unis damerique	310
bouvet insel	598
kokos keeling inseln	256
south georgia und die sudlichen sandwichinseln	581
commonwealth nordliche mariana inseln	285
islas falkland malvinas	266
malvinas falkland las islas	266
islas malvinas falkland	266
hong kong region administrativa especial de china	271
heard isla e islas mcdonald	599
corea republica democratica popular de	276
kazajstan	981
san martin zona francesa	280
san martin paises bajos	299
santa sede ciudad estado del vaticano	307
regno unito di gran bretagna e dirlanda del nord	268
st vincent e grenadines	592
isole vergini regno unito	309
isole vergini usa	310
comunidade de dominica	580
ilhas malvinas falkland	266
reino unido de gra bretanha e irlanda do norte	268
hong kong regiao de administracao especial da china	271
hong kong regiao admin especial da china	271
republica do quirgistao	274
casaquistao	981
sao martim parte francesa	280
macau regiao especial de administracao chinesa	284
macau regiao admin especial da china	284
republica de mauricias	315
estados unidos do mexico	330
sao pedro e miquelon	289
svalbard ea ilha de jan mayen	612
sao martinho paises baixos	299
sao martim parte holandesa	299
sao martinho caraibas	299
santa se cidade estado do vaticano	307
zuid georgie en zuidelijke sandwicheilanden	581
macedonie	131
mikronesien federala staterna	585
forenade kungariket storbritannien och nordirland	268
sydgeorgien och sodra sandwichoarna	581
sarskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanoarna	273
sarskilda administrativa regionen macao inom kina	284
ostra republiken uruguay	613
republikken bosnien herzegovina	249
sankt bartolomaeus	251
bouvet oen	598
bouveto	598
cocosoerne keelingoerne	256
cook oerne	603
den foderative demokratiske republik etiopien	982
fiji oerne	341
det saerlige administrative omrade hongkong	271
heard og mcdonald oerne	599
det saerlige administrative omrade macao	284
norfolk oen	600
sankt helena ascension og tristan da cunha	297
de mindre amerikanske oversoiske oer	305
den ostlige republik uruguay	613
wallis og futunaoerne	614
bonaire st eustatius og saba	254
kongo den demokratiske republikk	257
republikken fijioyene	341
mikronesia foderasjonen	585
det forente kongeriket storbritannia og nord irland	268
sor georgia og de sorlige sandwich oyene	581
heardoya og mcdonaldoyene	599
korea den demokratiske folkerepublikk	276
st helena ascension og tristan da cunha	297
eswatini tidligere swasiland	917
usas ytre smaoyer	305
jomfruoyene storbritannia	309
de britiske jomfruoyer	309
bosnia hertsegovinan tasavalta	249
bolivia monikansallinen valtio	595
sint maarten alankomaiden osuus	299
ranskan ulkopuoliset etelaiset alueet	300
republika bosni i hercegowiny	249
kongo demokratyczna republika konga	257
etiopska republika ludowo demokratyczna	982
hongkong specjalny region administracyjny chinskiej republiki ludowej	271
hongkong specjalny region administracyjny chin	271
korea republika ludowo demokratyczna	276
st martin czesc francuska	280
polnocna macedonia	282
makau specjalny region administracyjny chinskiej republiki ludowej	284
makau specjalny region administracyjny chin	284
poludniowy sudan	983
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	984
kapverdske ostrovy	604
ekvadoska republika	609
mikronezie	585
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	599
svaty kitts a nevis	590
korea lidove demokraticka republika	276
korea republika	277
maliska republika	985
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	600
svaty pierre a miquelon	289
tozska republika	986
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
spicbergy a jan mayen	612
demokraticka republika svateho tomasa a princovho ostrova	298
svaty tomas a princove ostrovy	298
francuzske juzne uzemia	300
panenske ostrovy usa	310
alandsko otocje	247
ljudska republika banglades	978
bolivija plurinacionalna drzava	595
plurinacionalna drzava bolivija	595
ljudska demokraticna republika alzirija	589
hong kong posebna administrativna regija kitajske	271
posebno administrativno obmocje lr kitajske hong kong	271
otok heard in otocje mcdonald	599
laoska ljudska demokraticna republika	278
makao posebna administrativna regija kitajske	284
posebno administrativno obmocje lr kitajske macao	284
sveta helena ascension in tristan da cunha	297
turks in caicoski otoki	605
otocji turks in caicos	605
francoska juzna ozemlja	300
demokraticna republika vzhodni timor	611
manjsi otoki zdruzenih drzav amerike	305
sveti sedez vatikanska mestna drzava	307
st vincent in grenadini	592
juzna gruzija i juzni sendvic otoci	581
libijska arapska dzamahirija	279
commonwealth sjevernomarijanskog otocja	285
sveta helena ascension i tristan da cunha	297
tajvan provincija nr kina	304
vatikan drzava vatikanskoga grada	307
egyesult arab emiratus	246
afgan iszlam koztarsasag	984
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	582
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	599
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	987
pitcairn sziget	290
palesztin terulet	291
svalbard szigetek es jan mayen sziget	612
szentszek vatikanvarosi allam	307
st vincent es grenadines	592
republica bosnia hertegovina	249
elevetia	259
republica populara democratica algeria	589
insulele georgia de sud si sandwich de sud	581
regiunea chineza cu administrare speciala hong kong	271
regatul hasemit iordanian	587
sfantul kitts si nevis	590
republica democrata populara coreea	276
republica populara democrata coreea	276
regiunea chineza cu administrare speciala macao	284
sfantul pierre si miquelon	289
sfanta elena ascension si tristan da cunha	297
insulele mici indepartate ale statelor unite ale americii	305
sfantul vincent si grenadine	592
cocos adalari	256
hint okyanusu ingiliz bolgesi	273
filistin bolgesi	291
st helena ascension ve tristan da cunha	297
cad cumhuriyeti	988
abd virgin adalari	310
somaali foderatiivne vabariik	989
federasi negara negara micronesia	585
hongkong daerah administratif istimewa china	271
st martin wilayah prancis	280
macao daerah administratif istimewa china	284
negara negara bersatu meksiko	330
st helena ascension dan tristan da cunha	297
sint maarten wilayah belanda	299
perancis wilayah bagian selatan	300
taiwan provinsi china	304
takhta suci vatican negara kota	307
burundzio respublika	594
brunejaus darusalamas	252
bolivijos daugiataute valstybe	595
bonaire sint eustatijus ir saba	254
bahamu sandrauga	255
dzibucio respublika	610
mikronezijos federacines valstijos	585
jungtine didziosios britanijos ir siaures airijos karalyste	268
pietu dzordzijos ir pietu sandvico salos	581
honkongas specialusis kinijos administracinis regionas	271
haicio respublika	326
jordanijos hasimitu karalyste	587
kiribacio respublika	914
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
urugvajaus rytu respublika	613
sventasis sostas vatikano miesto valstybe	307
mergeliu salos britu	309
jungtines karalystes mergeliu salos	309
mergeliu salos jav	310
amerikanu samoa	990
bolivija daudznacionala valsts	595
daudznacionala valsts bolivija	595
bonaire sintestatiusa un saba	254
bahamu sadraudziba	255
kinas tautas republika	262
dominikas sadraudziba	580
mikronezijas	585
mikronezijas federativas valstis	585
gviana	333
gvinejas bisavas republika	270
gajanas kooperativa republika	593
honkongas ipasais administrativais regions	271
komoru savieniba	275
korejas tautas demokratiska republika	276
makedonija	282
mjanmas savieniba birma	283
makao ipasais administrativais regions	284
ziemelu marianas salu sadraudziba	285
meksikas savienotas valstis	330
francu polinezija	915
pitkerna	290
seiselas	296
seiselu republika	296
svetas helenas sala un piederigas teritorijas	297
svalbara	612
santomes un prinsipi demokratiska republika	298
sintmartena niderlandes dala	299
terksu un kaikosu salas	605
francijas dienvidjuru zemes	300
taivana kinas republika	304
vatikana pilsetvalsts	307
venecuelas bolivara republika	308
virdzinas salas britu	309
britu virdzinas salas	309
amerikas savienoto valstu virdzinu salas	310
dienvidafrika	921
makedonia	282
an mhacadoin	282
albanie	708
algerie	722
amerikaans samoa	790
argentinie	827
armenie	709
australie	711
bolivie	713
bosnie en herzegowina	712
brasilie	714
sentraal afrikaanse republiek	792
cocos keeling eilande	834
colombie	717
kroasie	738
ekwatoriaal guinee	734
ethiopie	726
faroereilande	793
frans guyana	815
frans polinesie	819
gambie	732
georgie	794
guinee bissau	839
haiti	858
indie	739
indonesie	797
italie	817
jordanie	798
suid korea	742
kirgisie	826
liberie	743
libie	745
maleisie	755
mauritanie	751
mikronesie	728
mongolie	749
mianmar birma	748
namibie	756
nieu kaledonie	757
nieu seeland	761
nigerie	758
noordelike mariana eilande	802
noorwee	803
papoea nieu guinee	820
roemenie	821
saoedi arabie	806
slowenie	767
somalie	769
suid georgie en die suidelike sandwicheilande	796
sirie	772
tanzanie	780
oos timor	809
tunisie	777
turkmenie	853
turks en caicoseilande	808
oekraine	781
vietnam	785
britse maagde eilande	835
amerikaanse maagde eilande	838
wes sahara	724
zambie	788
alandeilande	811
sint barthelemy	812
serwie	766
suid soedan	770
birləsmis ərəb əmirlikləri	699
əfqanistan	615
amerika samoasi	790
aland adalari	811
banqlades	621
belcika	791
bolqaristan	626
sent bartelemi	812
bermud adalari	824
karib niderlandi	704
baham adalari	813
buve adasi	623
kokos kilinq adalari	834
konqo kinsasa	638
mərkəzi afrika respublikasi	792
konqo brazzavil	637
isvecrə	696
kotdivuar	640
kuk adalari	639
cili	633
kabo verde	630
milad adasi	635
cex respublikasi	643
dominikan respublikasi	646
ispaniya	693
folklend adalari	649
farer adalari	793
birləsmis kralliq	832
gurcustan	794
fransa qvianasi	815
cəbəllutariq	795
yunanistan	654
cənubi corciya və cənubi sendvic adalari	796
qvineya bisau	839
herd və makdonald adalari	657
macaristan	660
indoneziya	797
irlandiya	662
israil	816
men adasi	705
britaniyanin hind okeani ərazisi	624
iraq	828
iran	836
islandiya	661
italiya	817
iordaniya	798
qirgizistan	826
komor adalari	636
sent kits və nevis	684
simali koreya	799
kuveyt	665
kayman adalari	631
qazaxistan	818
sent lusiya	685
lixtensteyn	846
sri lanka	851
luksemburq	800
mərakes	675
marsal adalari	672
simali makedoniya	801
simali marian adalari	802
maldiv adalari	671
norfolk adasi	677
norvec	803
fransa polineziyasi	819
papua yeni qvineya	820
polsa	805
muqəddəs pyer və mikelon	686
pitkern adalari	680
ruminiya	821
səudiyyə ərəbistani	806
solomon adalari	692
seysel adalari	689
isvec	807
muqəddəs yelena	683
svalbard və yan mayen	695
syerra leone	822
san tome və prinsipi	688
sint marten	823
torks və kaykos adalari	808
fransanin cənub əraziləri	652
sərqi timor	809
turkmənistan	853
turkiyə	698
abs a bagli kicik adaciqlar	700
amerika birləsmis statlari	833
ozbəkistan	701
sent vinsent və qrenadinlər	687
britaniyanin virgin adalari	835
abs virgin adalari	838
emirelezhiou arab unanet	699
archantina	827
bonaire sint eustatius ha saba	704
inizi cocos keeling	834
sahara ar chornog	724
inizi malou	649
frans	651
rouantelezh unanet	832
gwiana chall	815
ginea ar cheheder	734
ginea bissau	839
st kitts ha nevis	684
santez lusia	685
mechiko	673
kaledonia nevez	757
izelvroiou	760
zeland nevez	761
polinezia chall	819
papoua ginea nevez	820
sant per ha mikelon	686
st helena ascension ha tristan da cunha	683
sao tome ha principe	688
douarou aostral hag antarktikel frans	652
inizi minor a bell stadou unanet	700
stadou unanet	833
inizi gwerch breizhveurat	835
inizi gwerch ar stadou unanet	838
americka samoa	790
azerbejdzan	619
banglades	621
kokosova kilingova ostrva	834
svicarska	696
obala slonovace	640
cile	633
bozicna ostrva	635
njemacka	720
dzibuti	645
alzir	722
spanija	693
fidzi	650
grcka	654
juzna dzordzija i juzna sendvicka ostrva	796
gvineja bisao	839
hong kong sar kina	659
dzerzi	740
kambodza	627
lihtenstajn	846
sv martin	706
marsalova ostrva	672
makao sar kina	669
norveska	803
sejseli	689
svedska	807
slovacka	691
juzni sudan	770
francuske juzne teritorije	652
tadzikistan	776
istocni timor	809
americka vanjska ostrva	700
britanska djevicanska ostrva	835
americka djevicanska ostrva	838
aland illes	811
albania	708
algeria	722
antartida	616
arabia saudita	806
armenia	709
australia	711
austria	618
belgica	791
benin	843
bielorussia	814
bolivia	713
bosnia i hercegovina	712
bulgaria	626
caiman illes	631
canada	629
centreafricana republica	792
christmas illa	635
cocos illes	834
colombia	717
congo republica del	637
cook illes	639
costa divori	640
croacia	738
dominicana republica	646
emirats arabs units	699
eslovenia	767
estats units eua	833
estonia	648
etiopia	726
feroe illes	793
finlandia	727
franca	651
georgia	794
georgia del sud i sandwich del sud illes	796
grecia	654
groenlandia	655
republica de guinea	656
heard illa i mcdonald illes	657
illes periferiques menors dels eua	700
india	739
indonesia	797
islandia	661
italia	817
japo	741
jordania	798
letonia	666
liban	667
liberia	743
libia	745
lituania	668
macedonia del nord	801
malaisia	755
malvines illes	649
mariannes septentrionals illes	802
marshall illes	672
mauritania	751
mexic	673
micronesia estats federats de	728
mocambic	676
moldavia	674
monaco	746
mongolia	749
namibia	756
niger	847
nigeria	758
norfolk illa	677
nova caledonia	757
panama	863
peru	804
pitcairn illes	680
polinesia francesa	819
reunio illa de la	765
sahara occidental	724
st kitts i nevis	684
st pierre i miquelon	686
st vincent i les grenadines	687
salomo	692
salvador el	771
samoa nord americana	790
sao tome i principe	688
serbia	766
siria	772
somalia	769
sud africa	787
suecia	807
suissa	696
swazilandia	773
tailandia	775
tanzania	780
territori britanic de locea indic	624
tunisia	777
turks i caicos illes	808
txequia	643
ucraina	781
vatica ciutat del	658
venecuela	784
verges britaniques illes	835
verges nord americanes illes	838
zambia	788
afghanistan	615
alandy	811
alzirsko	722
americke panenske ostrovy	838
belorusko	814
bhutan	622
bouvetuv ostrov	623
brazilie	714
britske indickooceanske uzemi	624
britske panenske ostrovy	835
cerna hora	747
cina	634
dansko	644
dzibutsko	645
ekvador	723
faerske ostrovy	793
falklandy malviny	649
filipiny	679
francouzska guyana	815
francouzska jizni a antarkticka uzemi	652
francouzska polynesie	819
gronsko	655
hearduv ostrov a mcdonaldovy ostrovy	657
irak	828
jizni georgie a jizni sandwichovy ostrovy	796
jizni sudan	770
jordansko	798
kajmanske ostrovy	631
kazachstan	818
kena	664
kokosove ostrovy	834
kyrgyzstan	826
lichtenstejnsko	846
lotyssko	666
madarsko	660
mensi odlehle ostrovy usa	700
nemecko	720
nepal	844
nova kaledonie	757
novy zeland	761
oman	837
pakistan	830
palestinska autonomie	678
papua nova guinea	820
pobrezi slonoviny	640
rovnikova guinea	734
recko	654
st pierre a miquelon	686
saudska arabie	806
severni makedonie	801
severni mariany	802
somalsko	769
sudan	694
svata helena ascension a tristan da cunha	683
svata lucie	685
svaty bartolomej	812
svaty krystof a nevis	684
svaty martin francouzska cast	706
svaty martin nizozemska cast	823
svaty tomas a princuv ostrov	688
svaty vincenc a grenadiny	687
syrie	772
salamounovy ostrovy	692
spanelsko	693
spicberky a jan mayen	695
svedsko	807
svycarsko	696
tchaj wan	779
turkmenistan	853
uzbekistan	701
vanocni ostrov	635
vatikan	658
vychodni timor	809
zapadni sahara	724
camerwn	628
ynysoedd cocos keeling	834
congo gweriniaeth ddemocrataidd y	638
ynysoedd y falkland malvinas	649
holy see dinas wladwriaeth y fatican	658
gwlad yr ia	661
iran gweriniaeth islamaidd	836
micronesia gwladwriaethau ffederal o	728
moldofa gweriniaeth	674
gogledd macedonia gweriniaeth	801
st kitts a nevis	684
taiwan talaith china	779
tanzania gweriniaeth unedig	780
wcrain	781
man ynysoedd allanol yr unol daleithiau	700
ynysoedd virgin prydeinig	835
ynysoedd virgin us	838
ynysoedd aland	811
bonaire sint eustatius a saba	704
st martin rhan ffrangeg	706
sint maarten rhan iseldireg	823
ostrig	618
bosnien hercegovina	712
caymanoerne	631
juloen	635
cocosoerne	834
cookoerne	639
aekvatorialguinea	734
falklandsoerne	649
faeroerne	793
graekenland	654
gronland	655
heard oen og mcdonald oerne	657
marshalloerne	672
palaestina	678
rumaenien	821
st kitts og nevis	684
st pierre og miquelon	686
st vincent og grenadinerne	687
sao tome og principe	688
saudi arabien	806
salomonoerne	692
osttimor	809
turks og caicosoerne	808
usas ydre smaoer	700
britiske jomfruoer	835
amerikanske jomfruoer	838
alandsoerne	811
st martin fransk side	706
st martin hollandsk side	823
agypten	647
amerikanisch samoa	790
aquatorialguinea	734
athiopien	726
danemark	644
faroer	793
franzosisch guayana	815
franzosisch polynesien	819
franzosische sud und antarktisgebiete	652
nordliche marianen	802
osterreich	618
staat palastina	678
papua neuguinea	820
rumanien	821
sao tome und principe	688
st kitts und nevis	684
st vincent und die grenadinen	687
sudafrika	787
sudgeorgien und die sudlichen sandwichinseln	796
sudsudan	770
syrien arabische republik	772
tansania vereinigte republik	780
turkei	698
turks und caicosinseln	808
afganistan	615
azerbaiyan	619
butan	622
territorio britanico del oceano indico	624
camerun	628
islas caiman	631
islas cocos keeling	834
gabon	653
hungria	660
japon	741
kazajistan	818
kirguistan	826
republica democratica popular de lao	829
libano	667
mali	860
rumania	821
santa helena ascension y tristan de acuna	683
st kitts y nevis	684
santa lucia	685
san pedro y miquelon	686
santo tome y principe	688
islas salomon	692
taiwan	779
tayikistan	776
tunez	777
turquia	698
islas aland	811
bonaire san eustaquio y saba	704
st martin francesa	706
sint maarten neerlandesa	823
sudan del sur	770
alzeeria	722
aomen hiina erihalduspiirkond	669
araabia uhendemiraadid	699
aserbaidzaan	619
bouveti saar	623
bonaire sint eustatius ja saba	704
ekvatoriaal guinea	734
faari saared	793
groonimaa	655
hongkong hiina erihalduspiirkond	659
ida timor	809
joulusaar	635
korgozstan	826
kupros	642
liibua	745
louna georgia ja louna sandwichi saared	796
lati	666
laane sahara	724
paapua uus guinea	820
prantsuse lounaalad	652
prantsuse poluneesia	819
pohja makedoonia	801
pohja mariaanid	802
st kitts ja nevis	684
st pierre ja miquelon	686
st vincent ja grenadiinid	687
sao tome ja principe	688
seisellid	689
louna sudaan	770
suuria	772
sveits	696
tsaad	632
tsehhi	643
tsiili	633
turgi	698
uus kaledoonia	757
uus meremaa	761
uhendriikide hajasaared	700
cocosak keeling uharteak	834
vatikanoa egoitza santua	658
santa helena ascension eta tristan da cunha	683
st kitts eta nevis	684
st pierre eta mikelune	686
st vincent eta grenadinak	687
aland uharteak	811
bonaire san eustakio eta saba	704
san martin frantsesa	706
san martin herbeheretarra	823
azerbaidzan	619
bouvetnsaari	623
brittilainen intian valtameren alue	624
brittilaiset neitsytsaaret	835
etela afrikka	787
etela georgia ja etelaiset sandwichsaaret	796
etela sudan	770
farsaaret	793
ita timor	809
itavalta	618
lansi sahara	724
papua uusi guinea	820
pohjois makedonia	801
pohjois mariaanit	802
paivantasaajan guinea	734
ranskan etelaiset alueet	652
st vincent ja grenadiinit	687
tsad	632
turks ja caicossaaret	808
uusi kaledonia	757
uusi seelanti	761
valko venaja	814
venaja	682
samoa americaines	790
antigua et barbuda	617
azerbaidjan	619
bahrein	620
bosnie herzegovine	712
ile bouvet	623
bresil	714
ocean indien britannique	624
iles caimans	631
ile christmas	635
iles cocos	834
iles cook	639
equateur	723
egypte	647
guinee equatoriale	734
erythree	725
iles feroe	793
polynesie francaise	819
terres australes francaises	652
grece	654
guinee	656
iles heard et macdonald	657
st siege vatican	658
israel	816
jamaique	663
koweit	665
iles marshall	672
nouvelle caledonie	757
niue	848
ile norfolk	677
iles mariannes du nord	802
norvege	803
papouasie nouvelle guinee	820
perou	804
iles pitcairn	680
st helene	683
st christophe et nieves	684
st lucie	685
st pierre et miquelon	686
st vincent et les grenadines	687
st marin	861
sao tome et principe	688
senegal	768
slovenie	767
iles salomon	692
georgie du sud et les iles sandwich du sud	796
svalbard et ile jan mayen	695
royaume deswatini	773
suede	807
thailande	775
trinite et tobago	697
iles turques et caiques	808
iles mineures eloignees des etats unis	700
ouzbekistan	701
wallis et futuna	702
yemen	703
bonaire st eustache et saba	704
ile de man	705
montenegro	747
st martin partie francaise	706
st martin partie neerlandaise	823
an afganastain	615
an albain	708
an ailgeir	722
samo meiriceanach	790
andora	810
angola	710
antigua agus barbuda	617
an airgintin	827
an airmein	709
aruba	991
an astrail	711
an asarbaiseain	619
na bahamai	813
bairein	620
an bhanglaideis	621
barbados	840
an bhealaruis	814
an bheilis	716
beirmiuda	824
an bhutain	622
an bhoisnia agus an heirseagaivein	712
an bhotsuain	715
oilean bouvet	623
an bhrasail	714
crioch aigean indiach na breataine	624
bruine	625
an bhulgair	626
buircine faso	856
an bhuruin	857
an chamboid	627
camarun	628
oileain cayman	631
poblacht na hafraice lair	792
poblacht na sine	634
an tsin	634
oilean na nollag	635
oileain cocos keeling	834
an choloim	717
oileain chomora	636
poblacht an chongo	637
an congo	637
poblacht dhaonlathach an chongo	638
oileain cook	639
costa rice	718
costa eabhair	640
an costa eabhair	640
an chroit	738
cuba	641
eacuador	723
an eigipt	647
an tsalvadoir	771
an ghuine mheanchiorclach	734
an eiritre	725
an eastoin	648
an aetoip	726
oileain fhaclainne malvinas	649
oileain fharo	793
fidsi	650
guain na fraince	815
polaineis na fraince	819
criocha deisceartacha na fraince	652
an ghabuin	653
an ghearmain	720
gana	731
giobraltar	795
an ghreig	654
greanada	729
guadaluip	733
an ghuain	737
oilean heard agus oileain mcdonald	657
cathair na vatacaine	658
honduras	825
an ungair	660
an ioslainn	661
an indineis	797
poblacht ioslamach na hiaraine	836
an iarain	836
an iaraic	828
an iodail	817
iamaice	663
an tseapain	741
an iordain	798
an chasacstain	818
an cheinia	664
cireabaiti	859
an choire thuaidh	799
an choire theas	742
poblacht na coire	742
an choire	742
cuait	665
an chirgeastain	826
an liobain	667
leosota	744
an libeir	743
lichtinstein	846
an liotuain	668
an mhalaiv	754
oileain mhaildive	671
maili	860
malta	841
oileain marshall	672
an mharatain	751
oilean mhuiris	753
micrineis stait chonaidhme	728
an mholdoiv	674
an mhongoil	749
maraco	675
mosaimbic	676
maenmar burma	748
naru	862
an isiltir	760
an nua chaladoin	757
an nua shealainn	761
an nigir	847
an nigeir	758
oilean norfolk	677
poblacht iarthar na macadoine	801
an mhacadoin thuaidh	801
oileain mariana thuaidh	802
an phacastain	830
stat na palaistine	678
an phalaistin	678
nua ghuine phapua	820
peiriu	804
na hoileain fhilipineacha	679
oileain pitcairn	680
an phortaingeil	763
porto rice	762
an romain	821
an ruis	682
conaidhm na ruise	682
st kitts agus nevis	684
st pierre agus miquelon	686
st vincent agus na greanaidini	687
samo	850
san mairine	861
sao tome agus principe	688
an araib shadach	806
an tseineagail	768
na seiseil	689
singeapor	690
an tslovaic	691
an tsloivein	767
oileain sholamon	692
an tsomail	769
an tseoirsia theas agus oileain sandwich theas	796
an spainn	693
sri lanca	851
an tsudain	694
an eilveis	696
taiwan cuige na sine	779
an taidsiceastain	776
poblacht aontaithe na tansaine	780
an tansain	780
an tealainn	775
tiomor leste	809
toga	4
oileain na trionoide agus tobaga	697
an tuineis	777
an tuircmeanastain	853
oileain na dturcach agus caicos	808
an ucrain	781
aontas na neimiriochtai arabacha	699
an riocht aontaithe	832
an bhreatain mhor	832
stait aontaithe mheiricea	833
stait aontaithe	833
oileain imeallacha stait aontaithe	700
an uisbeiceastain	701
vanuatu	855
veiniseala	784
vitneam	785
oileain bhriotanacha na maighdean	835
oileain mheiriceanacha na maighdean	838
an sahara thiar	724
eimin	703
an tsiombaib	789
oileain aland	811
bonaire sint eustatius agus saba	704
geansai	730
oilean mhanann	705
geirsi	740
montaineagro	747
st martin cuid na fraince	706
sint maarten cuid na hisiltire	823
an tsudain theas	770
acerbaixan	619
belxica	791
territorio britanico do oceano indico	624
illas caiman	631
illas cocos keeling	834
congo republica democratica do	638
guiana francesa	815
alemana	720
guiana	737
republica de haiti	858
xapon	741
casaquistan	818
republica popular e democratica de corea	799
kirguizistan	826
republica das maldivas	671
republica das illas marshall	672
nixer	847
paquistan	830
santa helena ascension e tristan da cunha	683
st kitts e nevis	684
san pedro e miquelon	686
san tome e principe	688
illas salomon	692
surafrica	787
illas virxes britanicas	835
illas aland	811
bonaire san eustaquio e saba	704
san martino francesa	706
sudan do sur	770
caina sin	634
tsibiran cocos keeling	834
masar misira	647
iziraila	816
burma miyamar	748
sham siriya	772
tsibirin aland	811
bonaire sint eustatius da saba	704
st martin bangaren faransa	706
sint maarten sashin yaren mutanen holland	823
alandski otoci	811
kokosovi keelingovi otoci	834
bozicni otok	635
spanjolska	693
marsalovi otoci	672
mjanmar burma	748
palestinsko podrucje	678
francuski juzni i antarkticki teritoriji	652
mali udaljeni otoci sad a	700
afganisztan	615
antigua es barbuda	617
argentina	827
ormenyorszag	709
ausztralia	711
azerbajdzsan	619
bahama szigetek	813
feheroroszorszag	814
bosznia hercegovina	712
bouvet sziget	623
brazilia	714
brit indiai oceani terulet	624
zold foki koztarsasag	630
kajman szigetek	631
csad	632
kina	634
karacsony sziget	635
kokusz keeling szigetek	834
comore szigetek	636
cook szigetek	639
elefantcsontpart	640
horvatorszag	738
dania	644
egyenlitoi guinea	734
esztorszag	648
falkland szigetek	649
feroer	793
fidzsi szigetek	650
finnorszag	727
franciaorszag	651
francia polinezia	819
francia deli teruletek	652
gruzia	794
nemetorszag	720
ghana	731
gibraltar	795
gorogorszag	654
bissau guinea	839
heard sziget es mcdonald szigetek	657
indonezia	797
irorszag	662
olaszorszag	817
japan	741
kazahsztan	818
kirgizisztan	826
lettorszag	666
litvania	668
eszak macedonia	801
madagaszkar	670
maldiv szigetek	671
marshall szigetek	672
mexiko	673
mikroneziai szovetsegi allamok	728
marokko	675
uj kaledonia	757
uj zeland	761
norfolk sziget	677
eszaki mariana szigetek	802
norvegia	803
pakisztan	830
papua uj guinea	820
fulop szigetek	679
pitcairn szigetek	680
lengyelorszag	805
portugalia	763
oroszorszag	682
st kitts es nevis	684
st vincent es a grenadine szigetek	687
sao tome es principe	688
szaudi arabia	806
szenegal	768
seychelle szigetek	689
szingapur	690
szlovakia	691
szlovenia	767
salamon szigetek	692
szomalia	769
deli georgia es deli sandwich szigetek	796
spanyolorszag	693
szudan	694
spitzbergak es jan mayen	695
szvazifold	773
svedorszag	807
svajc	696
sziria	772
tadzsikisztan	776
thaifold	775
kelet timor	809
tokelau szigetek	852
trinidad es tobago	697
tunezia	777
torokorszag	698
turkmenisztan	853
turks es caicos szigetek	808
az amerikai egyesult allamok lakatlan kulbirtokai	700
uzbegisztan	701
brit virgin szigetek	835
amerikai virgin szigetek	838
wallis es futuna	702
nyugat szahara	724
man sziget	705
szent marton sziget francia resz	706
szent marton sziget holland resz	823
del szudan	770
koszovo	845
kepulauan cocos keeling	834
kepulauan falkland malvinas	649
st kitts dan nevis	684
st pierre dan miquelon	686
st vincent dan grenadines	687
sameinudu arabisku furstadaemin	699
antigva og barbuda	617
sudurskautslandid	616
bandariska samoa	790
austurriki	618
astralia	711
alandseyjar	811
aserbaisjan	619
bosnia og hersegovina	712
belgia	791
burkina faso	856
burundi	857
bermuda	824
brunei	625
brasilia	714
hvita russland	814
belis	716
kokoseyjar	834
lydstjornarlydveldid kongo	638
mid afrikulydveldid	792
kongo	4
filabeinsstrondin	640
cooks eyjar	639
sile	633
kamerun	628
kolumbia	717
kosta rika	718
kuba	641
graenhofdaeyjar	630
jolaeyja	635
kipur	642
tekkland	643
thyskaland	720
djibuti	645
danmork	644
dominika	721
dominiska lydveldid	646
alsir	722
vestur sahara	724
spann	693
ethiopia	726
fidjieyjar	650
mikronesia	728
faereyjar	793
franska gvaejana	815
graenland	655
ginea	656
gvadelupeyjar	733
midbaugs ginea	734
sudur georgia og sudur sandvikureyjar	796
ginea bissa	839
gvaejana	737
kroatia	738
irland	662
island	661
jamaika	663
kenia	664
kambodia	627
kiribati	859
komoreyjar	636
sankti kristofer og nevis	684
nordur korea	799
sudur korea	742
kuveit	665
cayman eyjar	631
libanon	667
sankti lusia	685
lesoto	744
lithaen	668
luxemborg	800
monako	746
moldova	674
nordur makedonia	801
makao	669
nordur marianaeyjar	802
maritania	751
maritius	753
maldivur	671
malavi	754
malasia	755
mosambik	676
nyja kaledonia	757
nikaragva	759
nauru	862
nyja sjaland	761
franska polynesia	819
papua nyja ginea	820
polland	805
puerto riko	762
palestina	678
portugal	763
pala	842
paragvae	764
rumenia	821
russland	682
ruanda	849
sadi arabia	806
salomonseyjar	692
seychelles eyjar	689
svithjod	807
singapur	690
slovenia	767
svalbardi	695
slovakia	691
sierra leone	822
surinam	831
sudur sudan	770
sao tome og prinsipe	688
syrland	772
esvatini	773
turks og caicoseyjar	808
fronsku sudlaegu landsvaedin	652
togo	774
tailand	775
tadsikistan	776
tokela	852
austur timor	809
tunis	777
trinidad og tobago	697
tuvalu	854
taivan	779
tansania	780
ukraina	781
uganda	782
smaeyjar bandarikjanna	700
urugvae	783
usbekistan	701
vatikanid	658
sankti vinsent og grenadinur	687
venesuela	784
bresku jomfruaeyjar	835
bandarisku jomfruaeyjar	838
wallis og futunaeyjar	702
samoa	850
kosovo	845
sudur afrika	787
sambia	788
isole aland	811
isole faer oer	793
territori britannici delloceano indiano	624
st pierre e miquelon	686
santelena isola di ascensione e tristan da cunha	683
st vincent e grenadine	687
samoaya amerikani	790
anguila	707
antarktika	616
antigua u berbuda	617
arjentin	827
belize	716
bolivya	713
bosniya u herzegovina	712
brazil	714
erde okyanusa hindi ya britani	624
bruney	625
giraven kaymane	631
komara afrikaya navend	792
girava sersale	635
giraven cocos keeling	834
kongo kinsasa	638
giraven cook	639
perave diranfil	640
kipros	642
danimarka	644
cibuti	645
komara dominik	646
gineya rojbendi	734
eritrea	725
giraven malvin	649
giraven feroe	793
fiji	650
finlenda	727
guyanaya fransi	815
polinezyaya fransi	819
erden basur en fransi	652
cibraltar	795
grinlenda	655
gine	656
gine bissau	839
girava heard u giraven mcdonald	657
islenda	661
indonezya	797
irlenda	662
italya	817
koreya bakur	799
koreya basur	742
liberya	743
libya	745
litvanya	668
luksemburg	800
malawi	754
maldiv	671
giraven marsal	672
moritanya	751
mauritius	753
meksik	673
mikronezya	728
mozambik	676
myanmar birmanya	748
namibya	756
kaledonyaya nu	757
nu zelenda	761
nikaragua	759
nijer	847
nijerya	758
giraven bakure marianan	802
norwec	803
xaken filistini	678
papua gineya nu	820
filipin	679
giraven pitcairn	680
porto riko	762
rusya	682
ezize helena	683
st kitts u nevis	684
st pierre u miquelon	686
st vincent u giraven grenadin	687
sao tome u prinsipe	688
erebistana siyudi	806
seysel	689
giraven salomon	692
afrikaya basur	787
south georgia u giraven sandwich a basur	796
svalbard u jan mayen	695
swazilenda	773
swed	807
swisre	696
suri	772
tacikistan	776
timora leste	809
trinidad u tobago	697
giraven turk u kaikos	808
ukrayna	781
emirtiyen erebi yen yekbuyi	699
keyaniya yekbuyi	832
dewleten yekbuyi yen amerikaye	833
giraven derveyi picuk en dewleten yekbuyi	700
uruguay	783
giraven virgin britani	835
giraven virgin us	838
wallis u futuna	702
zimbabwe	789
giraven aland	811
bonaire sint eustatius u saba	704
st martin besa fransi	706
sint maarten besa hollandi	823
sudana basur	770
jungtiniai arabu emyratai	699
armenija	709
alandu salos	811
azerbaidzanas	619
bangladesas	621
brunejus	625
karibu nyderlandai	704
buve sala	623
kokosu kilingo salos	834
kongas kinsasa	638
centrines afrikos respublika	792
kongas brazavilis	637
sveicarija	696
kamerunas	628
zaliasis kysulys	630
kaledu sala	635
cekija	643
dzibutis	645
alzyras	722
vakaru sachara	724
eritreja	725
fidzis	650
fareru salos	793
prancuzija	651
prancuzijos gviana	815
gvineja	656
pusiaujo gvineja	734
pietu dzordzija ir pietu sandvico salos	796
bisau gvineja	839
indijos vandenyno britu sritis	624
dzersis	740
siaures koreja	799
pietu koreja	742
kaimanu salos	631
lichtensteinas	846
marsalo salos	672
siaures makedonija	801
mianmaras birma	748
marianos siaurines salos	802
niuje	848
prancuzijos polinezija	819
papua naujoji gvineja	820
seiseliai	689
svedija	807
singapuras	690
sv elenos sala	683
slovenija	767
siera leone	822
pietu sudanas	770
san tome ir prinsipe	688
cadas	632
prancuzijos pietu sritys	652
tadzikija	776
rytu timoras	809
turkmenistanas	853
jungtiniu valstiju mazosios tolimosios salos	700
vatikano miesto valstybe	658
sventasis vincentas ir grenadinai	687
didziosios britanijos mergeliu salos	835
jungtiniu valstiju mergeliu salos	838
volisas ir futuna	702
pietu afrika	787
zimbabve	789
apvienotie arabu emirati	699
afganistana	615
albanija	708
australija	711
azerbaidzana	619
bangladesa	621
belgija	791
bulgarija	626
senbartelmi	812
bolivija	713
niderlandes karibu salas	704
brazilija	714
butana	622
botsvana	715
kanada	629
kokosu kilinga salas	834
centralafrikas republika	792
kongo brazavila	637
sveice	696
kotdivuara	640
kameruna	628
ziemsvetku sala	635
cehija	643
vacija	720
dzibutija	645
danija	644
dominikana	646
alzirija	722
egipte	647
rietumsahara	724
mikronezija	728
feru salas	793
grenada	729
francijas gviana	815
gernsija	730
gibraltars	795
ekvatoriala gvineja	734
griekija	654
dienviddzordzija un dienvidsendvicu salas	796
gvineja bisava	839
gajana	737
kinas ipasas parvaldes apgabals honkonga	659
herda sala un makdonalda salas	657
horvatija	738
ungarija	660
indonezija	797
irija	662
izraela	816
indijas okeana britu teritorija	624
iraka	828
irana	836
italija	817
dzersija	740
jordanija	798
japana	741
kirgizstana	826
ziemelkoreja	799
kazahstana	818
libana	667
sentlusija	685
lihtensteina	846
srilanka	851
liberija	743
libija	745
senmartena	706
marsala salas	672
ziemelmakedonija	801
mjanma birma	748
kinas ipasas parvaldes apgabals makao	669
ziemelu marianas salas	802
mauritanija	751
mauricija	753
maldivija	671
malavija	754
namibija	756
nigera	847
nigerija	758
niderlande	760
norvegija	803
nepala	844
jaunzelande	761
omana	837
francijas polinezija	819
papua jaungvineja	820
filipinas	679
pakistana	830
senpjera un mikelona	686
pitkernas salas	680
portugale	763
rumanija	821
sauda arabija	806
zalamana salas	692
seiselu salas	689
sudana	694
singapura	690
sv helenas sala	683
svalbara un jana majena sala	695
slovakija	691
sanmarino	861
senegala	768
somalija	769
dienvidsudana	770
sintmartena	823
sirija	772
terksas un kaikosas salas	808
cada	632
francijas dienvidjuru teritorija	652
tadzikistana	776
turkmenistana	853
trinidada un tobago	697
taivana	779
tanzanija	780
asv mazas aizjuras salas	700
uzbekistana	701
vatikans	658
sentvinsenta un grenadinas	687
britu virdzinas	835
asv virdzinas	838
dienvidafrikas republika	787
kepulauan georgia selatan sandwich selatan	796
kepulauan heard mcdonald	657
kepulauan terpencil as	700
kepulauan virgin as	838
l afganistan	615
l albanija	708
l algerija	722
is samoa amerikana	790
l angola	710
l antartika	616
l argentina	827
l armenja	709
l awstralja	711
l awstrija	618
l azerbajgan	619
il bahamas	813
il bahrain	620
il bangladesh	621
il belarussja	814
il belgju	791
il belize	716
il benin	843
il bhutan	622
il bolivja	713
il boznija ħerzegovina	712
il botswana	715
gzira bouvet	623
il brazil	714
territorju brittaniku tal ocean indjan	624
il brunei	625
il bulgarija	626
il burkina faso	856
il burundi	857
il kambodja	627
il kamerun	628
il kanada	629
il gzejjer cayman	631
ir repubblika centru afrikana	792
ic chad	632
ic cili	633
ic cina	634
il gzira christmas	635
gzejjer cocos keeling	834
il kolombja	717
il kongo brazzaville	637
ir repubblika demokratika tal kongo	638
gzejjer cook	639
il costa rica	718
il kosta tal avorju	640
il kroazja	738
cipru	642
ir repubblika ceka	643
id danimarka	644
il djibouti	645
ir repubblika dominicana	646
l ekwador	723
l egittu	647
il guinea ekwatorjali	734
l eritrea	725
l estonja	648
l etjopja	726
il gzejjer falkland	649
il gzejjer faeroe	793
figi	650
il finlandja	727
il guyana franciza	815
polinezja franciza	819
it territorji francizi tan nofsinhar	652
il gabon	653
il gambja	732
il georgia	794
il germanja	720
il ghana	731
gibilta	795
il grecja	654
il gwatemala	735
il guinea	656
il guinea bissau	839
il guyana	737
il haiti	858
il gzejjer heard ul gzejjer mcdonald	657
l istat tal belt tal vatikan	658
il honduras	825
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	659
l ungerija	660
l izlanda	661
l indja	739
l indonezja	797
l iran	836
l iraq	828
l irlanda	662
izrael	816
l italja	817
il gamajka	663
il gappun	741
il gordan	798
il kazakistan	818
il kenja	664
il korea ta fuq	799
il korea tisfel	742
il kuwajt	665
il kirgizistan	826
il laos	829
il latvja	666
il libanu	667
il lesoto	744
il liberja	743
il libja	745
il liechtenstein	846
il litwanja	668
il lussemburgu	800
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	669
il malawi	754
il malasja	755
il maldivi	671
il mali	860
gzejjer marshall	672
il mauritania	751
il messiku	673
il mikronezja	728
il moldova	674
il mongolja	749
il marokk	675
il mozambique	676
il myanmar burma	748
in namibja	756
in nepal	844
in netherlands	760
in nikaragwa	759
in niger	847
in nigerja	758
gzira norfolk	677
il macedonja ta fuq	801
gzejjer mariana tat tramuntana	802
in norvegja	803
l oman	837
il pakistan	830
it territorji palestinjani	678
il panama	863
il paragwaj	764
il peru	804
il filippini	679
gzejjer pitcairn	680
il polonja	805
il portugall	763
il qatar	681
ir rumanija	821
ir russja	682
ir rwanda	849
st vincent ul grenadini	687
sao tome u principe	688
l arabja sawdija	806
is senegal	768
is seychelles	689
is slovakkja	691
is slovenja	767
il gzejjer solomon	692
is somalja	769
l afrika tisfel	787
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	796
is sri lanka	851
is sudan	694
is suriname	831
l eswatini	773
l izvezja	807
l izvizzera	696
is sirja	772
it tajwan	779
it tagikistan	776
it tanzanija	780
it tajlandja	775
it togo	774
it tokelau	852
it tunezija	777
it turkija	698
it turkmenistan	853
il gzejjer turks u caicos	808
l uganda	782
l ukrajna	781
l emirati għarab magħquda	699
ir renju unit	832
l istati uniti	833
l istati uniti tal amerka	833
il gzejjer minuri mbiegħda tal istati uniti	700
l urugwaj	783
l uzbekistan	701
il venezwela	784
il vjetnam	785
il gzejjer vergni brittanici	835
il gzejjer vergni tal istati uniti	838
is saħara tal punent	724
il jemen	703
iz zambja	788
iz zimbabwe	789
il gzejjer aland	811
in netherlands tal karibew	704
il montenegro	747
is serbja	766
is sudan tisfel	770
il kosovo	845
osterrike	618
bouvetoya	623
kokosoyene	834
cookoyene	639
christmasoya	635
vest sahara	724
falklandsoyene	649
mikronesiafoderasjonen	728
faeroyene	793
ekvatorial guinea	734
sor georgia og de sore sandwichoyene	796
heard og mcdonald oyene	657
caymanoyene	631
marshalloyene	672
nord makedonia	801
nord marianene	802
ny caledonia	757
papua ny guinea	820
de okkuperte palestinske omradene	678
salomonoyene	692
sor sudan	770
sint maarten nederlandsk del	823
turks og caicosoyene	808
sore franske territorier	652
ost timor	809
usa mindre utenforliggende oyer	700
st vincent og grenadinene	687
jomfruoyene britisk	835
jomfruoyene usa	838
wallis og futunaoyene	702
sor afrika	787
republiek albanie	708
republiek armenie	709
gemenebest van australie	711
gemenebest van de bahamas	813
bahamas	813
republiek wit rusland	814
bosnie en herzegovina	712
bosnie herzegovina	712
federale republiek brazilie	714
republiek kaapverdie	630
kaapverdie	630
centraal afrikaanse republiek	792
republiek kroatie	738
kroatie	738
republiek equatoriaal guinea	734
equatoriaal guinea	734
federale democratische republiek ethiopie	726
faeroer	793
frans polynesie	819
republiek guinee bissau	839
cooperatieve republiek guyana	737
republiek haiti	858
republiek indonesie	797
staat israel	816
hasjemitisch koninkrijk jordanie	798
kirgizie	826
staat libie	745
islamitische republiek mauritanie	751
federale staten van micronesie	728
republiek moldavie	674
moldavie	674
republiek namibie	756
nieuw caledonie	757
nieuw zeeland	761
republiek noord macedonie	801
noord macedonie	801
onafhankelijke staat papoea nieuw guinea	820
papoea nieuw guinea	820
sint helena	683
federatie st kitts en nevis	684
st kitts en nevis	684
st pierre en miquelon	686
st vincent en de grenadines	687
democratische republiek sao tome en principe	688
sao tome en principe	688
koninkrijk saudi arabie	806
saudi arabie	806
republiek slovenie	767
federale republiek somalie	769
zuid afrika	787
zuid georgia en de zuidelijke sandwicheilanden	796
democratische republiek timor leste	809
republiek tunesie	777
tunesie	777
turks en caicoseilanden	808
sint maarten frans deel	706
sint maarten franse antillen	706
collectiviteit van sint maarten	706
republiek servie	766
servie	766
sint maarten nederlands deel	823
republiek zuid soedan	770
zuid soedan	770
kokosoyane	834
cookoyane	639
falklandsoyane	649
faeroyane	793
sor georgia og de sore sandwichoyane	796
heard og mcdonald oyane	657
caymanoyane	631
marshalloyane	672
nord marianane	802
dei okkuperte palestinske omrada	678
salomonoyane	692
turks og caicosoyane	808
aust timor	809
usa mindre utanforliggande oyar	700
st vincent og grenadinane	687
jomfruoyane britisk	835
jomfruoyane usa	838
wallis og futunaoyane	702
de franske sorterritorier	652
heard og mcdonaldoyene	657
norfolkoya	677
det palestinske omradet	678
pitcairnoyene	680
sor georgia og sor sandwichoyene	796
usas ytre oyer	700
de britiske jomfruoyene	835
de amerikanske jomfruoyene	838
samoa amerykanskie	790
bialorus	814
bosnia i hercegowina	712
republika zielonego przyladka	630
wyspa bozego narodzenia	635
wybrzeze kosci sloniowej	640
gwinea rownikowa	734
francuskie terytoria poludniowe i antarktyczne	652
wegry	660
wlochy	817
lotwa	666
macedonia polnocna	801
moldawia	674
mariany polnocne	802
papua nowa gwinea	820
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	683
st vincent i grenadyny	687
wyspy swietego tomasza i ksiazeca	688
slowenia	767
poludniowa afryka	787
georgia poludniowa i sandwich poludniowy	796
tadzykistan	776
dalekie wyspy mniejsze stanow zjednoczonych	700
wyspy dziewicze stanow zjednoczonych	838
czarnogora	747
afeganistao	615
antigua e barbuda	617
argelia	722
bielorrussia	814
butao	622
cazaquistao	818
gabao	653
georgia do sul e ilhas sandwich do sul	796
gronelandia	655
guine	656
guine bissau	839
guine equatorial	734
iemen	703
ilhas aland	811
ilhas caimao	631
ilhas cocos keeling	834
ilhas faroe	793
ilhas salomao	692
ilhas virgens britanicas	835
japao	741
madagascar	670
malaui	754
mauricia	753
mianmar birmania	748
micronesia	728
mocambique	676
nicaragua	759
nova zelandia	761
paises baixos caribenhos	704
papua nova guine	820
paquistao	830
quenia	664
quirguistao	826
camaroes	628
reuniao	765
romenia	821
sao bartolomeu	812
sao cristovao e neves	684
sao martinho	4
sao vicente e granadinas	687
servia	766
essuatini	773
sudao	694
sudao do sul	770
suica	696
tajiquistao	776
terras austrais e antarticas francesas	652
territorios palestinos	678
turquemenistao	853
ucrania	781
uzbequistao	701
zimbabue	789
antigua si barbuda	617
samoa americana	790
insulele aland	811
bosnia si hertegovina	712
sfantul bartolomeu	812
insulele cocos keeling	834
elvetia	696
sahara occidentala	724
franta	651
guyana franceza	815
guineea ecuatoriala	734
georgia de sud si insulele sandwich de sud	796
guineea bissau	839
ras hong kong a chinei	659
insula heard si insulele mcdonald	657
croatia	738
kargazstan	826
st kitts si nevis	684
sfanta lucia	685
sfantul martin	706
ras macao a chinei	669
noua zeelanda	761
polinezia franceza	819
papua noua guinee	820
st pierre si miquelon	686
sfanta elena	683
svalbard si jan mayen	695
sao tome si principe	688
insulele turks si caicos	808
teritoriile australe si antarctice franceze	652
trinidad si tobago	697
insulele indepartate ale sua	700
statul cetatii vaticanului	658
st vincent si grenadinele	687
wallis si futuna	702
albansko	708
armensko	709
antarktida	616
rakusko	618
karibske holandsko	704
svajciarsko	696
estonsko	648
zapadna sahara	724
spanielsko	693
finsko	727
mikronezia	728
francuzsko	651
gruzinsko	794
francuzska guayana	815
grecko	654
juzna georgia a juzne sandwichove ostrovy	796
hongkong oao ciny	659
chorvatsko	738
irsko	662
britske indickooceanske uzemie	624
svaty kristof a nevis	684
svata lucia	685
lichtenstajnsko	846
cierna hora	747
svaty martin fr	706
severne macedonsko	801
macao oao ciny	669
severne mariany	802
mauricius	753
nova kaledonia	757
norsko	803
francuzska polynezia	819
polsko	805
palestinske uzemia	678
saudska arabia	806
svata helena	683
juzny sudan	770
svaty tomas a princov ostrov	688
salvador	771
svaty martin hol	823
syria	772
francuzske juzne a antarkticke uzemia	652
vychodny timor	809
turkmensko	853
mensie odlahle ostrovy usa	700
svaty vincent a grenadiny	687
ameriska samoa	790
alandski otoki	811
demokraticna republika kongo	638
centralnoafriska republika	792
svica	696
slonokoscena obala	640
nemcija	720
grcija	654
juzna georgia in juzni sandwichevi otoki	796
hrvaska	738
madzarska	660
st kitts in nevis	684
crna gora	747
norfolski otok	677
st pierre in miquelon	686
slovaska	691
francosko juzno ozemlje	652
turcija	698
stranski zunanji otoki zdruzenih drzav	700
st vincent in grenadine	687
britanski deviski otoki	835
ameriski deviski otoki	838
juznoafriska republika	787
jasiiradaha cocos keeling	834
gini bisaaw	839
israaiil	816
jasiiradaha aland	811
bonaire sint eustatius iyo saba	704
st martin qayb faransiis ah	706
sint maarten qaybta nederlandka	823
shqiperi	708
andorre	810
angole	710
anguile	707
antarktide	616
argjentine	827
arube	991
belgjike	791
bosnje hercegovine	712
botsvane	715
kepi i gjelber	630
republika afrikano qendrore	792
kine	634
ishujt kokos kiling	834
kongo brazavil	637
kosta rike	718
bregu i fildishte	640
kube	641
republika ceke	643
danimarke	644
dominike	721
finlande	727
france	651
guajana frenge	815
polinezia frenge	819
territoret frenge jugore	652
groenlande	655
grenade	729
guatemale	735
guinea bisau	839
guajane	737
ishujt herd mekdonald	657
rva i hong kongut kine	659
islande	661
irlande	662
xhamajke	663
rva i makaos kine	669
malte	841
martinike	750
meksike	673
mianmar burma	748
holande	760
zelande e re	761
ishujt veriore mariana	802
ruande	849
shen helena	683
shen kits e nevis	684
shen lucia	685
shen pier dhe mikelon	686
shen vinsent grenadinet	687
sao tome prinsipe	688
afrike e jugut	787
xhorxha jugore dhe ishujt sanduic te jugut	796
spanje	693
sri lanke	851
svalbard zhan majen	695
zvicer	696
tajlande	775
ishujt turk kaikos	808
ugande	782
mbreteria e bashkuar	832
ishujt e pertejme shba se	700
venezuele	784
ishujt e virgjer britanike	835
ishujt e virgjer amerikane	838
sahara perendimore	724
gernsi	730
xhersi	740
shen bartolomeo	812
shen martin	4
bonaire st eustatius och saba	704
bouveton	623
kokosoarna	834
cookoarna	639
julon	635
vastsahara	724
falklandsoarna	649
faroarna	793
heard och mcdonaldsoarna	657
st kitts och nevis	684
caymanoarna	631
st martin franska delen	706
marshalloarna	672
norfolkon	677
st pierre och miquelon	686
pitcairnoarna	680
palestinska territoriet ockuperade	678
salomonoarna	692
sao tome och principe	688
sint maarten nederlandska delen	823
turks och caicosoarna	808
franska sodra territorierna	652
tokelauoarna	852
usa s yttre oar	700
st vincent och grenadinerna	687
brittiska jungfruoarna	835
amerikanska jungfruoarna	838
wallis och futunaoarna	702
kongo jamhuri ya kidemokrasia	638
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	799
korea kusini jamhuri	742
st vincent na grenadines	687
ngwane ufalme wa eswatini	773
tanzania jamhuri ya muungano	780
bonaire st eustache na saba	704
mtakatifu barthelemy	812
st martin sehemu ya kifaransa	706
st martin sehemu ya uholanzi	823
birlesen arap emiratlary	699
angilya	707
albaniya	708
awstriya	618
awstraliya	711
azerbayjan	619
bosniya we gertsegowina	712
belgiya	791
bolgariya	626
bahreyn	620
sen bartelemi	812
boliwiya	713
boneyr sint estatius we saba	704
braziliya	714
belarusiya	814
sweysariya	696
kot diwuar	640
kitay	634
kolumbiya	717
kabo werde	630
kyurasao	719
cehiya	643
germaniya	720
daniya	644
estoniya	648
musur	647
eritriya	725
efiopiya	726
finlandiya	727
mikroneziya	728
fransiya	651
beyik britaniya	832
gruziya	794
grenlandiya	655
gambiya	732
gwineya	656
ekwatorial gwineya	734
gretsiya	654
gunorta jorjiya we gunorta sandwic adalary	796
gwineya bisau	839
gayana	737
horwatiya	738
wengriya	660
ysrayyl	816
hindi ummanynda britaniya teritoriyasy	624
yamayka	663
yaponiya	741
keniya	664
sent kits we newis	684
demirgazyk koreya	799
gunorta koreya	742
kuweyt	665
kayman adalary	631
sent lyusiya	685
lihtensteyn	846
liberiya	743
lyuksemburg	800
latwiya	666
liwiya	745
moldowiya	674
cernogoriya	747
sent marten	706
marsall adalary	672
demirgazyk makedoniya	801
myanma	748
mongoliya	749
mawritaniya	751
mawrikiy	753
malayziya	755
namibiya	756
taze kaledoniya	757
nigeriya	758
gollandiya	760
norwegiya	803
taze zelandiya	761
fransuz polineziyasy	819
papua taze gwineya	820
sen pyer we mikelon	686
palestina dowleti	678
portugaliya	763
paragway	764
reyunion	765
serbiya	766
rossiya	682
seysel adalary	689
swesiya	807
keramatly yelena adasy	683
sloweniya	767
swalbard we yan mayen	695
slowakiya	691
gunorta sudan	770
san tome we prinsipi	688
siriya	772
terks we kaykos adalary	808
fransiyanyn gunorta we antarktika sebitleri	652
tayland	775
tajigistan	776
gundogar timor	809
taywan	779
tanzaniya	780
abs nyn dasky kici adalary	700
urugway	783
ozbegistan	701
sent winsent we grenadin	687
britaniya wirgin adalary	835
abs nyn wirgin adalary	838
wyetnam	785
mayotta	786
gunorta afrika respublikasy	787
zambiya	788
amerikan samoasi	790
bouvet adasi	623
cocos keeling adalari	834
isvicre	696
cook adalari	639
sili	633
christmas adasi	635
guney kibris rum kesimi	642
misir	647
bati sahara	724
ispanya	693
faroe adalari	793
gurcistan	794
fransiz guyanasi	815
cebelitarik	795
guney georgia ve guney sandwich adalari	796
cin hong kong oyb	659
heard adasi ve mcdonald adalari	657
hirvatistan	738
irlanda	662
man adasi	705
britanya hint okyanusu topraklari	624
izlanda	661
urdun	798
kirgizistan	826
kambocya	627
st kitts ve nevis	684
cayman adalari	631
lubnan	667
karadag	747
marshall adalari	672
mogolistan	749
cin makao oyb	669
kuzey mariana adalari	802
fransiz polinezyasi	819
st pierre ve miquelon	686
pitcairn adalari	680
filistin bolgeleri	678
sirbistan	766
seyseller	689
svalbard ve jan mayen adalari	695
guney sudan	770
sao tome ve principe	688
turks ve caicos adalari	808
fransiz guney topraklari	652
abd uzak adalari	700
ozbekistan	701
st vincent ve grenadinler	687
britanya virjin adalari	835
wallis ve futuna adalari	702
afgoniston	615
boneyr sint estatius va saba	704
kokos kiling orollari	834
kongo brazzavil	637
kot divuar	640
garbiy sahroi kabir	724
gvineya bisau	839
gonkong xitoy mmh	659
qirgiziston	826
sent kits va nevis	684
qozogiston	818
shri lanka	851
sent martin	706
myanma birma	748
makao xitoy mmh	669
papua yangi gvineya	820
sen pyer va mikelon	686
svalbard va yan mayen	695
san tome va prinsipi	688
amerika qoshma shtatlari	833
sent vinsent va grenadin	687
antigua va barbuda	617
bosnia va herzegovina	712
dao bouvet	623
lanh tho an do duong thuoc anh	624
quan dao cayman	631
cong hoa trung phi	792
dao giang sinh	635
quan dao cocos keeling	834
cong go	637
cong hoa dan chu cong go	638
quan dao cook	639
dan mach	644
cong hoa dominica	646
ai cap	647
quan dao falkland malvinas	649
quan dao faroe	793
phan lan	727
guyane thuoc phap	815
polynesie thuoc phap	819
vung dat phia nam va chau nam cuc thuoc phap	652
hy lap	654
dao heard va quan dao mcdonald	657
toa thanh thanh pho vatican	658
an do	739
cong hoa hoi giao iran	836
nhat ban	741
co oet	665
cong hoa dan chu nhan dan lao	829
bac macedonia	801
ban dao ma lai	755
quan dao marshall	672
lien bang micronesia	728
cong hoa moldova	674
mong co	749
ma roc	675
dao norfolk	677
quan dao bac mariana	802
lanh tho palestine bi chiem dong	678
bo dao nha	763
st kitts va nevis	684
st pierre va miquelon	686
st vincent va grenadines	687
sao tome va principe	688
quan dao solomon	692
nam georgia va quan dao nam sandwich	796
tay ban nha	693
svalbard va jan mayen	695
thuy dien	807
thuy si	696
cong hoa arab syrian	772
cong hoa thong nhat tanzania	780
thai lan	775
trinidad va tobago	697
tho nhi ky	698
quan dao turks va caicos	808
quan dao nho heo lanh cua hoa ky	700
quan dao virgin anh	835
quan dao virgin hoa ky	838
lanh tho quan dao wallis va futuna	702
tay sahara	724
quan dao aland	811
bonaire sint eustatius va saba	704
dao man	705
st martin phan phap	706
sint maarten phan ha lan	823
bouvet eiland	623
brits indiese oseaangebied	624
tsjeggie	643
noord mariane eilande	802
klein afgelee eilande van die vsa	700
vsa se maagde eilande	838
kongo drk	638
kongo republiek	637
cexiya	643
honq konq xususi inzibati rayonu cin	659
makao xir cin	669
konqo kdr	638
konqo respublika	637
folklend adalari malvin adalari	649
caqos arxipelaqi	624
douarou aostral frans	652
myanmar birmania	748
tiriadou palestina	678
ar reunion	765
inizi diabell ar stadou unanet	700
inizi gwerch breizh veur	835
inizi aland	811
sant bertele	812
sant martin	706
kongo rdk	638
aotearoa zeland nevez	761
bozicno ostrvo	635
kokosova keelingova ostrva	834
juzna dzordzija i juzna sendvic ostrva	796
folklandska malvinska ostrva	649
republica centreafricana	792
illes cocos keeling	834
illes feroe	793
terres australs antartiques franceses	652
ciutat del vatica	658
hong kong rae xina	659
macau rae xina	669
illa de la reunio	765
illes salomo	692
illes georgia del sud i sandwich del sud	796
illes verges britaniques	835
illes aland	811
carib neerlandes	704
republica txeca	643
illes falkland illes malvines	649
falklandske ostrovy	649
francouzska jizni uzemi	652
hongkong zao ciny	659
macao zao ciny	669
myanmar barma	748
palestinska uzemi	678
karibske nizozemsko	704
svaty martin francie	706
svaty martin nizozemsko	823
cagoske ostrovy	624
y congo brazzaville	637
y congo kinshasa	638
st vincent ar grenadines	687
y congo g dd c	638
y congo gweriniaeth	637
ynysoedd y falkland ynysoedd y malfinas	649
bouvetoen	623
juleoen	635
de palaestinensiske omrader	678
south georgia og de sydlige sandwichoer	796
amerikanske oversoiske oer	700
de britiske jomfruoer	835
de amerikanske jomfruoer	838
chagosoerne	624
palastinensische autonomiegebiete	678
palastina	678
alandinseln	811
chagos archipel	624
barein	620
rae de hong kong china	659
rae de macao china	669
san cristobal y nieves	684
islas menores alejadas de ee uu	700
islas virgenes de ee uu	838
caribe neerlandes	704
san bartolome	812
san martin	706
islas malvinas islas falkland	649
archipielago de chagos	624
bouvet saar	623
myanmar birma	748
falklandi saared malviini saared	649
aotearoa uus meremaa	761
cocos keeling uharteak	834
kookossaaret keelingsaaret	834
ranskan etelaiset ja antarktiset alueet	652
hongkong kiinan erityishallintoalue	659
macao kiinan erityishallintoalue	669
etela georgia ja etelaiset sandwichinsaaret	796
falklandinsaaret malvinassaaret	649
territoire britannique de locean indien	624
ras chinoise de hong kong	659
ras chinoise de macao	669
iles aland	811
pays bas caribeens	704
iles malouines iles falkland	649
samo mheiricea	790
angaile	707
oileain fhaclainne	649
criocha francacha dheisceart an domhain	652
sainreigiun riarachain hong cong daonphoblacht na sine	659
sainreigiun riarachain macao daonphoblacht na sine	669
an mhicrineis	728
na hoileain mhairianacha thuaidh	802
oileain palau	842
na criocha palaistineacha	678
san heilin	683
san criostoir nimheas	684
san uinseann agus na greanaidini	687
oileain sholaimh	692
esuaitini	773
an teavain	779
tiomor thoir	809
tocala	852
oilean na trionoide agus tobaga	697
oileain imeallacha sam	700
vailis agus futuna	702
an isiltir chairibeach	704
curaso	719
an congo pdc	638
kazakistan	818
taxiquistan	776
congo rc	637
illas malvinas falkland	649
arquipelago de chagos	624
tsibirai cocos keeling	834
israila	816
rukunin tsibirin us	700
tsibirai na aland	811
ƙasar curacao	719
san barthelemy	812
kongo drc	638
francuski juzni teritoriji	652
juzna georgia i otoci juzni sandwich	796
kongo rk	637
otocje chagos	624
feroer szigetek	793
makao kkt	669
palesztin autonomia	678
st pierre es miquelon	686
szaud arabia	806
svalbard es jan mayen	695
az usa lakatlan kulbirtokai	700
aland szigetek	811
holland karib terseg	704
kongo kdk	638
kongo koztarsasag	637
falkland szigetek malvin szigetek	649
chagos szigetcsoport	624
st vincent dan grenadine	687
georgia selatan kep sandwich selatan	796
aserbaidsjan	619
bermudaeyjar	824
jolaey	635
kokoseyjar keeling	834
kypur	642
serstjornarsvaedid hong kong	659
serstjornarsvaedid makao	669
maldiveyjar	671
martinik	750
heimastjornarsvaedi palestinumanna	678
pitcairn eyjar	680
sankti vinsent og grenadineyjar	687
svalbardi og jan mayen	695
karibahafshluti hollands	704
sankti bartolomeusareyjar	812
kongo lydveldid	637
chagos eyjaklasinn	624
svasiland	773
territorio britannico delloceano indiano	624
isole cocos keeling	834
santelena	683
congo repubblica	637
arjantin	827
benglades	621
bosna u hersek	712
girava bouvete	623
brezilya	714
herema okyanusa hindi ya britanyaye	624
cimhuriyeta afrikaya navin	792
girava christmase	635
giraven kokose keeling	834
giraven cooke	639
cimhuriyeta dominike	646
gineya ekwadore	734
eritre	725
giraven falklande	649
giraven faroeye	793
polinezyaya fransizi	819
heremen basur en fransaye	652
cebelitariq	795
grinlanda	655
giraven heard u macdonalde	657
hong konga hit ya cine	659
islanda	661
makaoya hit ya cine	669
giraven marsale	672
meksika	673
zelandaya nu	761
girava norfolke	677
heremen filistini	678
filistin	678
giraven pitcairne	680
st vincent u giraven grenadine	687
erebistana siudi	806
giraven solomone	692
giraven georgiyaya basur u sandwicha basur	796
eswatini	773
suriye	772
giraven turks u kaikose	808
mirgehen erebi yen yekbuyi	699
qiraliyeta yekbuyi	832
dewleten amerikaye yen yekbuyi	833
giraven bicuk en derveyi daye	700
giraven virjine yen britanyaye	835
giraven virjine yen amerikaye	838
giraven alande	811
holendaya karayibe	704
girava mane	705
kongo cimhuriyet	637
perava ivorye	640
cimhuriyeta ceki	643
giraven falklande giraven malvine	649
komgiraven cagose	624
aoteroaya zelandaya nu	761
timora rojhilat	809
kongo demokratine respublika	638
folklando malvinu salos	649
cagoso salynas	624
ktr ipasais administrativais regions makao	669
palestinas teritorijas	678
kongo demokratiska republika	638
zilonkaula krasts	640
folklenda malvinu salas	649
cagosu arhipelags	624
il macao	669
il palestina	678
ir repubblika tal kongo	637
il gzejjer falkland il gzejjer malvinas	649
timor tal lvant	809
chagosoyene	624
zuid georgia en zuidelijke sandwicheilanden	796
oost timor	809
aotearoa nieuw zeeland	761
dei franske sorterritoria	652
heardoya og mcdonaldoyane	657
sor georgia og sor sandwichoyane	796
usas ytre smaoyar	700
dei britiske jomfruoyane	835
dei amerikanske jomfruoyane	838
chagosoyane	624
sra hongkong chiny	659
sra makau chiny	669
terytoria palestynskie	678
wyspa swietej heleny	683
wlk bryt	832
bosnia e herzegovina	712
territorios franceses do sul	652
hong kong rae da china	659
macau rae da china	669
mauricio	753
sao cristovao e nevis	684
sao pedro e miquelao	686
ilhas georgia do sul e sandwich do sul	796
tadjiquistao	776
turcomenistao	853
aotearoa da nova zelandia	761
ras hong kong china	659
ras macao china	669
congo republica democrata congo	638
aotearoa noua zeelanda	761
francuzska guyana	815
palestinska samosprava	678
srednjeafriska republika	792
posebno upravno obmocje ljudske republike kitajske hongkong	659
posebno upravno obmocje kitajske makav	669
sveti kristof in nevis	684
sveti tomaz in princ	688
kongo demokraticna republika kongo	638
antigua barbuuda	617
boosniya harsegofina	712
jasiiradda haad makdonald	657
st kitts iyo nevis	684
st lusia	685
st pierre iyo miquelon	686
st finsent girenadiins	687
sao tome birincibal	688
jasiiradda joorjiyada koonfureed sandwij	796
jasiiradda sfaldbaad jaan mayen	695
tirinidaad tobago	697
turks kaikos island	808
us fargin island	838
walis futuna	702
jasiiradda isle man	705
st baathelemiy	812
st maartin	706
antarktike	616
republika e afrikes qendrore	792
kongo brazavile	637
ceki	643
gane	731
grenlande	655
granade	729
guadelupe	733
guine bisau	839
ishujt herd e mekdonald	657
rpa i hong kongut	659
mianmar burme	748
ishujt e marianes veriore	802
palestine	678
guineja e re papua	820
shen elene	683
shen kits dhe nevis	684
shen vincent dhe grenadine	687
xhorxha jugore dhe ishujt senduice te jugut	796
svalbard e jan majen	695
ishujt periferike te shba se	700
ishujt e virgjer te shba se	838
saharaja perendimore	724
ishujt alande	811
sen marten	706
arkipelagu i cagosit	624
zelanda e re aotearoa	761
foklandska malvinska ostrva	649
arhipelag cagos	624
heardon och mcdonaldoarna	657
karibiska nederlanderna	704
chagosoarna	624
visiwa vya cocos keeling	834
st kitts na nevis	684
visiwa vya virgin uingereza	835
visiwa vya virgin marekani	838
bosniya we gersegowina	712
britaniyanyn hindi okeanyndaky territoriyalary	624
hytay	634
rozdestwo adasy	635
kokos kiling adalary	834
kongo brazzawil	637
eritreya	725
finlyandiya	727
fransuz gunorta territoriyalary	652
gresiya	654
gonkong aas hytay	659
eyran	836
makao aas hytay	669
palestina territoriyasy	678
reyunyon	765
rumyniya	821
russiya	682
sent winsent we grenadinler	687
gunorta afrika	787
gunorta georgiya we gunorta sendwic adasy	796
spisbergen we yan mayen	695
birlesen arap emirlikleri	699
birlesen patysalyk	832
amerikanyn birlesen statlary	833
abs nyn dasarky adalary	700
gunbatar sahara	724
kongo kdr	638
kongo respublika	637
sirmayy kenar	640
ceh respublikasy	643
folklend malwina adalary	649
aotearoa taze zelandiya	761
kibris	642
cin hong kong oib	659
cin makao oib	669
abd kucuk harici adalari	700
bati sahra	724
karayip hollandasi	704
falkland adalari malvinas adalari	649
chagos takimadalari	624
shpitsbergen va yan mayen	695
fil suyagi qirgogi	640
folklend malvin orollari	649
samoa thuoc my	790
nam cuc	616
guinea xich dao	734
quan dao falkland	649
guiana thuoc phap	815
polynesia thuoc phap	819
lanh tho phia nam thuoc phap	652
quan dao heard va mcdonald	657
thanh vatican	658
dac khu hanh chinh hong kong trung quoc	659
li bang	667
dac khu hanh chinh macao trung quoc	669
myanmar mien dien	748
lanh tho palestine	678
quan dao pitcairn	680
a rap xe ut	806
cac tieu dao xa cua hoa ky	700
quan dao virgin thuoc anh	835
quan dao virgin thuoc hoa ky	838
wallis va futuna	702
ca ri be ha lan	704
bo bien nga	640
quan dao chagos	624
dong timor	809
barem	620
ilhas dos cocos keeling	834
cote divoire costa do marfim	640
territorios austrais franceses	652
territorios palestinianos	678
sao marinho	861
usbequistao	701
curacau	719
sao martinho st martin	706
sao martinho sint maarten	823
obala slonovace kot divoar	640
sar hongkong kina	659
sar makao kina	669
marsalska ostrva	672
mijanmar burma	748
svajcarska	696
timor leste istocni timor	809
britanska devicanska ostrva	835
sveti martin francuska	706
sveti martin holandija	823
islas georgia del sur y sandwich del sur	796
islas ultramarinas de ee uu	700
iles cocos keeling	834
iles heard et mcdonald	657
cite du vatican	658
st kitts et nevis	684
iles daland	811
st martin pays bas	823
congo republika	637

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
