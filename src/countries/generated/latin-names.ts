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
AS!everyday
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
us samoa	347
utd arab emirates	348
united arab em	348
roc congo	349
fr germany	350
fs micronesia	351
united kingd	352
dprk	353
lpdr	354
fyrom	355
papua new guin	356
saudi arab	357
usmoi	358
sv grenadines	359
ukvi	360
usvi	361
hksar	362
slovak rep	363
brunei dar	364
eire	365
ur tanzania	366
us moi	358
sadr	367
taaf	368
us vi	361
trucial states	369
trucial oman	369
east pakistan	370
upper volta	371
dahomey	372
bechuanaland	373
byelorussia	374
byelorussian ssr	374
belorussian ssr	374
byelorussian soviet socialist republic	374
belarusian ssr	374
british honduras	375
zaire	376
belgian congo	376
congo free state	376
central african empire	377
french congo	378
middle congo	378
east germany	379
west germany	379
german democratic republic	379
french somaliland	380
abyssinia	381
metropolitan france	382
georgian ssr	383
georgian soviet socialist republic	383
spanish guinea	384
portuguese guinea	385
british guiana	386
dutch east indies	387
netherlands east indies	387
netherlands indies	387
irish free state	388
persia	389
transjordan	390
kirghizia	391
kirgizia	391
kyrgyzia	391
kirghiz ssr	391
kyrgyz ssr	391
kirghiz soviet socialist republic	391
kampuchea	392
democratic kampuchea	392
khmer republic	392
gilbert islands	393
kazakh ssr	394
kazakh soviet socialist republic	394
armenian ssr	395
armenian soviet socialist republic	395
azerbaijan ssr	396
azerbaijani ssr	396
azerbaijan soviet socialist republic	396
estonian ssr	397
estonian soviet socialist republic	397
latvian ssr	398
latvian soviet socialist republic	398
lithuanian ssr	399
lithuanian soviet socialist republic	399
ceylon	400
basutoland	401
moldavia	402
moldavian ssr	402
moldavian soviet socialist republic	402
malagasy republic	403
french sudan	404
burma	405
nyasaland	406
malaya	407
south west africa	408
russian sfsr	409
rsfsr	409
russian soviet federative socialist republic	409
ruanda	410
italian somaliland	411
somali republic	411
somali democratic republic	411
dutch guiana	412
siam	413
tadzhikistan	414
tajik ssr	414
tadzhik ssr	414
tajik soviet socialist republic	414
east timor	415
portuguese timor	415
turkmenia	416
turkmen ssr	416
turkmen soviet socialist republic	416
ellice islands	417
formosa	418
tanganyika	419
ukrainian ssr	420
ukrainian soviet socialist republic	420
uzbek ssr	421
uzbek soviet socialist republic	421
north vietnam	422
south vietnam	422
new hebrides	423
western samoa	424
spanish sahara	425
north yemen	426
south yemen	426
democratic yemen	426
yemen arab republic	426
aden protectorate	426
northern rhodesia	427
rhodesia	428
southern rhodesia	428
cape verde is	429
french guinea	430
outer mongolia	431
german federal republic	379
timor timur	415
polish republic	432
portuguese west africa	433
german reich	379
deutsches reich	379
portuguese east africa	434
german south west africa	408
west pakistan	435
antigua	436
barbuda	436
coral sea islands	437
coral sea islands territory	437
bosnia	438
herzegovina	438
hercegovina	438
bonaire	439
sint eustatius	439
statia	439
saba	439
clipperton	440
clipperton island	440
england	441
scotland	441
wales	441
northern ireland	441
britain	441
alderney	442
sark	442
herm	442
south georgia	443
south sandwich islands	443
south georgia island	443
heard island	444
mcdonald islands	444
diego garcia	445
st kitts	446
nevis	446
miquelon	447
west bank	448
gaza strip	448
ascension	449
ascension island	449
tristan da cunha	449
tristan de cunha	449
svalbard	450
jan mayen	450
spitsbergen	450
spitzbergen	450
sao tome	451
principe	451
turks islands	452
caicos islands	452
caicos	452
kerguelen	453
kerguelen islands	453
crozet islands	453
trinidad	454
tobago	454
wake island	455
midway islands	455
midway atoll	455
johnston island	455
johnston atoll	455
baker island	455
howland island	455
jarvis island	455
kingman reef	455
palmyra atoll	455
navassa island	455
wallis	456
futuna	456
wallis islands	456
tahiti	457
grand cayman	458
schottland	441
nordirland	441
angleterre	441
pays de galles	441
irlande du nord	441
bosnie	438
inglaterra	441
escocia	441
gales	441
irlanda del norte	441
irlanda do norte	441
inghilterra	441
scozia	441
galles	441
irlanda del nord	441
engeland	441
schotland	441
skottland	441
skotland	441
englanti	441
skotlanti	441
anglia	441
szkocja	441
walia	441
anglie	441
skotsko	441
anglicko	441
irlanda de nord	441
engleska	441
sjeverna irska	441
birma	405
swasiland	459
osttimor	415
deutsche demokratische republik	379
ostdeutschland	379
westdeutschland	379
birmanie	405
timor oriental	415
birmania	405
swazilandia	459
suazilandia	459
mazedonien	3
corea	0
sankt helena	460
alandinseln	461
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	462
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	463
br deutschland	463
oesterreich	464
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	465
die vereinigten staaten von amerika	465
grossbritannien	466
die niederlande	467
tschechei	468
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	469
vr china	469
republik korea	470
demokratische volksrepublik korea	471
nordkorea	110
korea nord	471
dvr korea	471
demokratische republik kongo	472
dr kongo	472
republik kongo	473
republik china	474
italienische republik	234
hellenische republik	232
portugiesische republik	240
nordmazedonien	131
republik nordmazedonien	475
ehemalige jugoslawische republik mazedonien	475
weissrussland	476
kap verde	48
vatikan	214
vatikanstadt	214
staat vatikanstadt	244
heiliger stuhl	244
vereinigte mexikanische staaten	239
argentinische republik	226
arabische republik syrien	477
islamische republik iran	478
demokratische volksrepublik laos	479
bolivarische republik venezuela	480
republik indien	481
kirgisische republik	235
kirgisien	235
moldawien	127
republik moldau	482
britische jungferninseln	216
amerikanische jungferninseln	483
republik irland	484
maurice	141
svalbard et jan mayen	485
la france	230
royaume de belgique	486
la belgique	486
la suisse	228
etats unis d amerique	465
hollande	467
rd congo	472
congo rdc	472
rpdc	471
chine populaire	469
slovaquie	185
centrafrique	487
russie	176
moldavie	127
union des comores	488
malouines	489
islas faroe	490
isla de norfolk	491
islas georgias del sur y sandwich del sur	492
islas svalbard y jan mayen	493
islas turks y caicos	494
islas tokelau	495
islas ultramarinas menores de estados unidos	462
san vicente y granadinas	496
estados unidos mexicanos	239
estados unidos	211
eeuu	465
ee uu	465
los estados unidos	465
reino unido	71
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	497
corea del sur	470
corea del norte	471
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	489
costa de marfil	260
bielorrusia	36
estado de palestina	498
ciudad del vaticano	244
santa sede	214
el vaticano	244
estado de la ciudad del vaticano	244
estado libre asociado de puerto rico	499
reino de arabia saudita	500
nueva zelandia	501
hong kong rae	233
rae de hong kong	233
paesi bassi caraibici	502
isola di natale	503
isole far oer	490
isole faroe	490
guadalupa	81
isola di jersey	504
isole tokelau	495
isole falkland o isole malvine	489
isole malvine	489
repubblica gabonese	231
repubblica libanese	236
repubblica tunisina	243
repubblica araba siriana	477
turks e caicos	494
georgia del sud e isole sandwich del sud	492
repubblica democratica popolare di corea	471
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	505
serenissima repubblica di san marino	505
vaticano	244
stati uniti	465
regno unito	71
gran bretagna	466
regno unito di gran bretagna e irlanda del nord	466
repubblica federale di germania	463
repubblica federale tedesca	463
repubblica democratica tedesca	463
repubblica francese	230
paesi bassi	153
olanda	467
regno dei paesi bassi	467
repubblica popolare cinese	469
cina	44
repubblica di corea	470
corea del sud	111
repubblica popolare democratica di corea	471
corea del nord	110
repubblica democratica del congo	506
repubblica del congo	473
repubblica di cina	206
repubblica ceca	51
cechia	468
repubblica slovacca	241
repubblica ellenica	232
repubblica portoghese	240
repubblica argentina	226
repubblica dominicana	56
repubblica centrafricana	39
sudafrica	222
repubblica sudafricana	507
federazione russa	508
emirati arabi uniti	6
stati uniti messicani	239
macedonia del nord	131
repubblica federativa del brasile	509
marianas setentrionais	510
ilhas svalbard e jan mayen	493
ilhas turks e caicos	494
trinidade e tobago	511
ilhas menores distantes dos estados unidos	462
ilhas virgens dos estados unidos	245
alemanha	52
reino de espanha	512
espanha	63
coreia do sul	111
coreia	470
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	513
britse gebieden in de indische oceaan	514
noordelijke marianeneilanden	510
zwitserse confederatie	228
republiek china	474
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
democratische republiek congo	506
republiek congo	473
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	477
republiken kina	474
konungariket sverige	515
sverige	182
republiken finland	516
storbritannien	71
folkrepubliken kina	469
kina	44
republiken korea	470
sydkorea	111
demokratiska folkrepubliken korea	471
demokratiska republiken kongo	506
republiken kongo	517
tjeckiska republiken	468
tjeckien	51
republiken sydafrika	507
ryska federationen	508
vitryssland	476
kongeriget danmark	518
danmark	54
amerikas forenede stater	465
de forenede stater	465
forenede stater	465
det forenede kongerige	466
forenede kongerige	466
nederlandene	467
kongeriget nederlandene	467
forbundsrepublikken tyskland	463
folkerepublikken kina	469
republikken korea	470
den demokratiske folkerepublik korea	471
den demokratiske republik congo	472
demokratiske republik congo	506
republikken congo	517
den tjekkiske republik	468
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	519
norge	154
noreg	154
de forente stater	465
amerikas forente stater	465
forente stater	465
sambandsstatane	465
storbritannia	71
det forente kongerike	466
kongeriket nederland	467
den demokratiske folkerepublikken korea	471
den demokratiske republikken kongo	472
republikken kongo	517
den tsjekkiske republikk	468
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	520
falklandinsaaret	67
huippuvuoret	493
yhdysvaltain asumattomat saaret	462
suomen tasavalta	516
suomi	65
yhdysvallat	211
amerikan yhdysvallat	465
yhdistynyt kuningaskunta	71
britannia	466
saksan liittotasavalta	463
hollanti	467
alankomaat	153
alankomaiden kuningaskunta	467
ruotsin kuningaskunta	515
kiinan kansantasavalta	469
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	506
kongon tasavalta	473
viron tasavalta	521
wyspa norfolk	491
suazi	522
karaiby holenderskie	502
rzeczpospolita polska	523
polska	166
rp polska	523
stany zjednoczone	211
stany zjednoczone ameryki	465
wielka brytania	71
republika federalna niemiec	463
niemiecka republika demokratyczna	463
republika francuska	230
holandia	153
niderlandy	467
republika czeska	468
czechy	51
chrl	469
republika korei	470
krld	471
demokratyczna republika konga	506
demokratyczna republika kongo	472
republika konga	517
republika kongo	517
federacja rosyjska	508
zjednoczone emiraty arabskie	6
republika litewska	524
republika austrii	464
slovensko	185
holandsko	153
nizozemsko	153
kldr	471
heardov ostrov	525
sahra demokratik arap cumhuriyeti	229
birmanya	526
galler	466
almanya federal cumhuriyeti	463
hollanda	153
kore cumhuriyeti	470
kuzey kore	110
kore demokratik halk cumhuriyeti	471
demokratik kongo cumhuriyeti	472
kongo demokratik cumhuriyeti	472
kongo cumhuriyeti	517
rusya federasyonu	508
dominik cumhuriyeti	56
nam phi	222
republik indonesia	527
nkri	527
amerika serikat	211
britania raya	71
inggris	466
inggris raya	466
kerajaan inggris	466
skotlandia	466
kerajaan bersatu	466
tiongkok	469
republik rakyat tiongkok	469
republik rakyat cina	469
republik rakyat china	469
korea selatan	111
korea utara	110
republik rakyat demokratik korea	471
republik federal jerman	463
jerman	52
belanda	153
republik demokratik kongo	506
afrika selatan	222
uni emirat arab	6
federasi rusia	508
republik ceko	51
ceko	468
szent ilona	460
nszk	463
hollandia	153
statele unite	465
statele unite ale americii	211
marea britanie	466
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	470
coreea de nord	110
republica congo	517
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	528
gvadalupa	529
sveti kristof i nevis	530
solomonski otoci	531
cookovi otoci	41
republika hrvatska	532
rh hrvatska	532
velika britanija	71
ujedinjeno kraljevstvo	71
ujedinjena kraljevina	466
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	533
republika koreja	470
narodna republika kina	469
kokosova ostrva	528
madjarska	534
solomonova ostrva	531
sent pjer i mikelon	535
sao tome i prinsipe	536
ostrva terks i kejkos	494
sveti vinsent i grenadini	496
nijue	537
republika srbija	538
srbija	175
holandija	153
republika slovenija	539
anglija	466
lietuvos respublika	524
olandija	467
latvijas republika	540
holande	467
menas sala	541
heard ja mcdonald	525
eesti vabariik	521
eesti	59
suurbritannia	71
inglismaa	466
madalmaad	467
estats units	465
regne unit	71
gran bretanya	466
anglaterra	466
bretland	71
cymru	466
y deyrnas unedig	71
shba	465
hayastan	542
azərbaycan	18
aqsh	465
persekutuan malaysia	543
amerika syarikat	211
as amerika	465
inggeris	466
jamhuri ya muungano wa tanzania	544
jamhuri ya kenya	545
marekani	465
uingereza	71
verenigde state van amerika	211
verenigde state	465
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	546
ostrovy turks a caicos	494
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	503
dominican liittovaltio	547
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	474
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	548
kookossaarte ala	528
kongo demokraatlik vabariik	472
kongo vabariik	473
hiina rahvavabariik	469
dominikaani vabariik	56
guajaana departemang	549
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	471
korea vabariik	470
turksi ja caicose saared	494
hiina vabariik	474
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	506
zajednica dominike	547
zajednica dominika	547
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	466
ujedinjeno kraljevstvo velike britanije i sjeverne irske	466
posebna upravna regija hong kong	233
otok man	550
demokratska narodna republika koreja	471
narodna demokratska republika koreja	471
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	508
kraljevina saudijska arabija	500
republika kina	474
sveta stolica	244
wallis i futuna	551
brunej darusalam	227
komonvelt dominika	547
ujedinjeno kraljevstvo velike britanije i severne irske	466
severna irska	466
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	525
ostrvo men	541
men ostrvo	541
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	491
ostrva pitkern	552
grupa ostrva pitkern	552
valis i futuna	551
bosna ve hersek	553
demokratik kore halk cumhuriyeti	471
amerika	211
wallis ve futuna	551
gebiet der kokosinseln	528
territorium der kokosinseln	528
commonwealth von dominica	547
dominicanischer bund	547
vogtei guernsey	554
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	525
vogtei jersey	504
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	499
commonwealth de la dominique	547
commonwealth di dominica	547
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	554
guadeloupa	529
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	504
repubblica indipendente e sovrana di kiribati	555
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	552
isole minori degli stati uniti	462
isole vergini degli stati uniti	245
isole vergini americane	483
territorio delle isole wallis e futuna	556
dipartimento di mayotte	557
alandia	461
islas aland	461
islas cocos o islas keeling	528
mancomunidad de dominica	547
bailiazgo de guernsey	554
bailiazgo de jersey	504
grupo de islas pitcairn	552
territorio de las islas wallis y futuna	556
departamento de mayotte	557
islas menores alejadas de los estados unidos	462
comunidade da dominica	547
bailiado de guernsey	554
bailiado de jersey	504
grupo de ilhas pitcairn	552
estado livre associado de porto rico	499
grondgebied van de cocoseilanden	528
cook eilanden	558
sahrawi arabische democratische republiek	229
falkland eilanden	489
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	555
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	510
commonwealth van de noordelijke marianen	510
pitcairneilanden	167
solomon eilanden	531
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	483
gemenebest van dominica	547
franska sydterritorierna	197
sydlige franske territorier	559
malwinen	489
weihnachtsinseln	503
islas bes	502
territorios franceses del sur	559
samoa estadounidense	560
islas maldivas	561
islas bermudas	562
islas comores	488
nioue	537
zelenortski otoci	563
malvine	489
territori francesi meridionali	559
malvinen	489
heardeiland en mcdonaldeilanden	525
laos democratische volksrepubliek	479
malwiny	489
wyspy norfolk	491
cingapura	564
burquina	565
ilhas cocos	528
ilha natal	503
ilhas malvinas	67
bielorusia	476
sahara de vest	229
insulele caiman	513
malaezia	543
tailanda	566
timorul de est	301
statele unite mexicane	239
insulele malvine	489
comunitatea dominicii	547
ljudska republika kitajska	469
trinidad in tobago	567
trinidad in tabago	511
ostrva aland	461
ostrva kuk	558
ostrva kajman	513
malvini	489
comorerna	488
sankt kitts och nevis	530
sankt lucia	568
sankta helena	460
sankt pierre och miquelon	535
sankt vincent och grenadinerna	496
wallis och futuna	556
socialistrepubliken vietnam	569
syriska arabrepubliken	477
ekvatoral gine	570
mikronezya federe devletleri	571
venezuela bolivar cumhuriyeti	480
svizra	228
confederaziun svizra	228
kalaallit nunaat	572
ayiti	573
repiblik ayiti	573
norga	519
norgga gonagasriika	519
boneiru	502
madagasikara	574
viti	575
matanitu tugalala o viti	575
ribaberiki kiribati	555
naoero	576
ripublik naoero	576
ripablik blong vanuatu	577
papua niugini	578
independen stet bilong papua niugini	578
sesel	579
repiblik sesel	579
umbuso weswatini	522
weswatini	522
uburundi	580
lefatshe la botswana	581
muso oa lesotho	582
iningizimu afrika	507
ningizimu afrika	507
iriphabhulikhi yaseningizimu afrika	507
mzantsi afrika	507
iriphabliki yasemzantsi afrika	507
piruw	583
piruw suyu	583
buliwya	497
buliwya mamallaqta	497
wuliwya	497
wuliwya suyu	497
ellan vannin	541
mannin	541
civitas vaticana	244
status civitatis vaticanae	244
confoederatio helvetica	228
ellada	232
ellas	232
elliniki dimokratia	232
rossiya	176
rossija	508
rossiyskaya federatsiya	508
rossijskaja federacija	508
qazaqstan	584
respublika kazakhstan	584
qazaqstan respublikasy	584
kyrgyz respublikasy	235
ukraina	208
ukrayina	585
tojikiston	200
zhongguo	469
zhonghua renmin gongheguo	469
zhonghua minguo	474
hanguk	470
daehan minguk	470
prathet thai	566
ratcha anachak thai	566
mueang thai	566
misr	60
dawlat qatar	586
lubnan	116
dawlat libya	237
dawlat filastin	498
filastin	498
owganystan yslam respublikasy	587
repubilika ya kongo demokratiki	472
repubilika ya kongo	517
ditunga dia kongu wa mungalaata	472
udzima wa komori	488
lietuvos respublikos	524
latvijas republikas	540
lefatshe la namibia	588
aforika borwa	507
rephaboliki ya aforika borwa	507
norgga	519
piruw ripuwlika	583
beluu er a belau	589
jamhuri ya kidemokrasia ya kongo	472
sewula afrika	507
iriphabliki yesewula afrika	507
afrika borwa	507
rephaboliki ya afrika borwa	507
iriphabhulikhi yeningizimu afrika	507
afrika dzonga	507
riphabliki ra afrika dzonga	507
afurika tshipembe	507
iriphabliki yaseningizimu afrika	507
republika ng pilipinas	590
kabu verdi	563
kabuverdi	563
royaume du bouthan	591
jamahiriya arabe libyenne	279
vereinigung der komoren	275
moldau	592
nord mazedonien	282
vatikanstaat	307
commonwealth de dominica	593
isla niue	340
guiana francese	333
georgia del sud e isole sandwich australi	594
regione amministrativa speciale di hong kong della repubblica popolare cinese	271
regione amministrativa speciale di macao della repubblica popolare cinese	284
terre australi e antartiche francesi	300
isole minori lontane dagli stati uniti	305
isole vergini statunitensi	310
ilhas alanda	247
ilhas coco	256
ilhas natal	595
ilhas caiman	332
onafhankelijke staat papua nieuw guinea	596
palestijns gebied	291
slovaakse republiek	597
federala staterna mikronesien	598
gabonesiska republiken	599
brittiskt territorium i indiska oceanen	273
hashemitiska konungariket jordanien	600
kirgisiska republiken	274
demokratiska socialistrepubliken sri lanka	601
makedonien	282
palestinska territoriet	291
rwandiska republiken	343
centralafrikanske republik	313
det schweiziske forbund	259
den demokratiske folkerepublik algeriet	602
mikronesiens forenede stater	598
den gabonesiske republik	599
det forenede kongerige storbritannien og nordirland	268
det hashemitiske kongerige jordan	600
sankt kitts og nevis	603
de forenede mexicanske stater	330
ny caledonien	604
sankt pierre og miquelon	289
den rwandiske republik	343
sankt vincent og grenadinerne	605
den bolivariske republik venezuela	308
bahamassambandet	255
det sveitsiske edsforbund	259
samveldet dominica	593
den demokratiske folkerepublikk algerie	602
den kooperative republikk guyana	606
hong kong spesielle administrative region av kina	271
britiske territorier i indiahavet	273
det hasjimittiske kongerike jordan	600
den islamske forbundsrepublikk komorene	275
den demokratiske folkerepublikk korea	276
den demokratiske folkerepublikk laos	278
makedonia	282
republikken myanmarunionen	283
macao spesielle administrative region av kina	284
de forente stater mexico	330
palestinsk territorium	291
burindin tasavalta	607
bolivian monikansallinen valtio	608
egipska republika arabska	329
federalne stany mikronezji	598
wyspa guernsey	609
terytorium brytyjskie oceanu indyjskiego	273
wyspa jersey	610
republika ruandyjska	343
brunej darussalam	252
ostrov bouvet	611
makedonie	282
maladivy	316
republika bosny a hercegoviny	249
heardove ostrovy a mcdonaldove ostrovy	612
norfolkov ostrov	613
republika trinidadu a tobaga	303
zveza dominika	593
francoska republika	614
otoki heard in mcdonald	612
italijanska republika	615
makedonija	282
ruandska republika	343
solomonovi otoki	295
sirska arabska republika	335
republika obale bjelokosti	261
kukovi otoci	616
zeleni rt	344
commonwealth dominike	593
hong kong posebna upravna regija narodne republike kine	271
otok heard i otoci mcdonald	612
britanski teritorij indijskog oceana	273
laoska narodna demokratska republika	278
mijanma	283
sjeverni marijanski otoci	285
demokratska republika sveti toma i princip	298
sveti toma i prinsipe	298
turkski i kaikos otoci	617
grad vatikan	307
csile	618
comitatul bahamas	255
insulele cocos	256
marele ducat al luxemburgului	619
comitatul insulelor mariane nordice	285
insulele norfolk	613
teritoriul palestinian	291
teritoriile franceze de sud	300
regatul tailandei	620
insulele virgine ale statelor unite	310
ekvator cumhuriyeti	621
mikronezya federal eyaletleri	598
makedonya	131
makedoonia	282
hiina rahvavabariigi aomeni erihalduspiirkond	284
republik demokrat congo	257
republik jibouti	622
persemakmuran dominica	593
kerajaan bersatu britania raya dan irlandia utara	268
hongaria	327
wilayah samudra hindia britania	273
republik demokrat rakyat korea	276
slowakia	597
republik demokrat timor timur	623
kepulauan terluar kecil amerika serikat	305
kepulauan virgin inggris	309
alandai	247
bosnijos ir hercegovinos respublika	249
san bartelemis	251
kongas	258
kinijos liaudies respublika	262
dominikos sandrauga	593
mianmaras	283
mianmaro respublika	283
pitkernas	290
svalbardas ir jan majenas	624
trinidado ir tobago respublika	303
uzbekija	319
sent vinsentas ir grenadinai	605
venesuelos bolivaro respublika	308
olande	247
bosnijas un hercegovina republika	249
bermunda	331
brunejas darusalamas valsts	252
kongo republika	258
komoras	275
urugvajas austrumu republika	625
volisa un futuna	626
makedoniya	282
mazedonia	282
shtetet e bashkuara	306
gjermania	627
zvicra	259
franca	614
spanja	63
greqia	628
turqia	629
suedia	182
norvegjia	630
danimarka	54
polonia	166
hungaria	91
kroacia	631
trung hoa	262
hapon	328
tsina	262
alemanya	52
pransya	614
espanya	63
inglatera	268
gran britanya	268
italya	615
rusya	176
gresya	628
swis	259
afganistan	632
antarktika	633
antigua en barbuda	634
oostenryk	635
azerbeidjan	636
bahrein	637
bangladesj	638
bhoetan	639
bouveteiland	640
britse indiese oseaangebied	641
broenei	642
bulgarye	643
kambodja	644
kameroen	645
kanada	646
kaap verde	647
kaaimanseilande	648
tsjad	649
chili	650
sjina	651
kerseiland	652
comore	653
republiek van die kongo	654
demokratiese republiek van die kongo	655
cookeilande	656
ivoorkus	657
kuba	658
siprus	659
tjeggiese republiek	660
denemarke	661
djiboeti	662
dominikaanse republiek	663
egipte	664
estland	665
falklandeilande	666
fidji	667
frankryk	668
franse suidelike gebiede	669
gaboen	670
griekeland	671
groenland	672
guinee	673
heard en mcdonaldeilande	674
vatikaanstad	675
hongkong sas sjina	676
hongarye	677
ysland	678
ierland	679
jamaika	680
kenia	681
koeweit	682
letland	683
libanon	684
litaue	685
macau sas sjina	686
madagaskar	687
maledive	688
marshalleilande	689
meksiko	690
moldowa	691
marokko	692
mosambiek	693
norfolkeiland	694
palestynse gebiede	695
filippyne	696
pitcairneilande	697
katar	698
rusland	699
sint helena	700
sint kitts en nevis	701
sint lucia	702
sint pierre en miquelon	703
sint vincent en die grenadine	704
sao tome en principe	705
seychelle	706
singapoer	707
slowakye	708
solomoneilande	709
spanje	710
soedan	711
svalbard en jan mayen	712
switserland	713
trinidad en tobago	714
turkye	715
verenigde arabiese emirate	716
vs klein omliggende eilande	717
oesbekistan	718
wallis en futuna	719
jemen	720
karibiese nederland	721
eiland man	722
sint martin	723
antiqua və barbuda	634
angilya	724
albaniya	725
ermənistan	726
anqola	727
avstriya	635
avstraliya	728
bosniya və herseqovina	729
bəhreyn	637
bruney	642
boliviya	730
braziliya	731
butan	639
botsvana	732
beliz	733
kamerun	645
kolumbiya	734
kosta rika	735
kurasao	736
kipr	659
almaniya	737
cibuti	662
dominika	738
əlcəzair	739
ekvador	740
estoniya	665
misir	664
qərbi saxara	741
eritreya	742
efiopiya	743
finlandiya	744
fici	667
mikroneziya	745
fransa	668
qabon	670
qrenada	746
gernsi	747
qana	748
qrenlandiya	672
qambiya	749
qvineya	673
qvadelupa	750
ekvatorial qvineya	751
qvatemala	752
quam	753
qayana	754
honq konq	676
xorvatiya	755
hindistan	756
cersi	757
yamayka	680
yaponiya	758
keniya	681
kamboca	644
cənubi koreya	759
livan	684
liberiya	760
lesoto	761
litva	685
latviya	683
liviya	762
monako	763
monteneqro	764
sent martin	723
madaqaskar	687
myanma	765
monqolustan	766
makao	686
martinik	767
mavritaniya	768
monserat	769
mavriki	770
malavi	771
meksika	690
malayziya	772
mozambik	693
namibiya	773
yeni kaledoniya	774
nigeriya	775
nikaraqua	776
niderland	777
yeni zelandiya	778
filippin	696
puerto riko	779
fələstin əraziləri	695
portuqaliya	780
paraqvay	781
qətər	698
reyunyon	782
serbiya	783
rusiya	699
sinqapur	707
sloveniya	784
slovakiya	708
seneqal	785
somali	786
cənubi sudan	787
salvador	788
suriya	789
svazilend	790
toqo	791
tailand	792
tacikistan	793
tunis	794
tonqa	795
trinidad və tobaqo	714
tayvan	796
tanzaniya	797
ukrayna	798
uqanda	799
uruqvay	800
venesuela	801
vyetnam	802
uollis və futuna	719
yəmən	720
mayot	803
cənub afrika	804
zambiya	805
zimbabve	806
antigua ha barbuda	634
samoa amerikan	807
aostria	635
aostralia	728
bosnia ha herzegovina	729
belgia	808
bhoutan	639
enez bouvet	640
republik kreizafrikan	809
suis	713
aod an olifant	657
inizi cook	656
kameroun	645
sina	651
kolombia	734
kab glas	647
enez christmas	652
kiprenez	659
tchekia	660
alamagn	737
republik dominikan	663
aljeria	739
egipt	664
spagn	710
etiopia	743
mikronezia	745
inizi faero	810
jorjia	811
gwernenez	747
jibraltar	812
greunland	672
ginea	673
gwadeloup	750
gres	671
georgia ar su hag inizi sandwich ar su	813
inizi heard ha mcdonald	674
kroatia	755
indonezia	814
iwerzhon	679
enez vanav	722
tiriad breizhveurat meurvor indez	641
island	678
jerzenez	757
jordania	815
komorez	653
korea an norzh	816
korea ar su	759
koweit	682
inizi cayman	648
liban	684
lituania	685
luksembourg	817
libia	762
maroko	692
inizi marshall	689
makedonia an norzh	818
inizi mariana an norzh	819
maouritania	768
moris	770
maldivez	688
enez norfolk	694
norvegia	820
perou	821
filipinez	696
inizi pitcairn	697
palestina	695
arabia saoudat	822
inizi salomon	709
sechelez	706
soudan	711
sveden	823
singapour	707
svalbard ha jan mayen	712
soudan ar su	787
siria	789
inizi turks ha caicos	824
timor ar reter	825
tunizia	794
turkia	715
trinidad ha tobago	714
ouganda	799
ouzbekistan	718
sant visant hag ar grenadinez	704
wallis ha futuna	719
suafrika	804
andora	826
antigva i barbuda	634
angvila	724
albanija	725
armenija	726
austrija	635
australija	728
olandska ostrva	827
belgija	808
bugarska	643
sveti bartolomej	828
brunej	642
bolivija	730
karipska holandija	721
bahami	829
ostrvo buve	640
bocvana	732
bjelorusija	830
kongo	4
kukova ostrva	656
kolumbija	734
kostarika	735
kape verde	647
kipar	659
danska	661
estonija	665
egipat	664
zapadna sahara	741
eritreja	742
etiopija	743
finska	744
folklandska ostrva	666
mikronezija	745
farska ostrva	810
francuska	668
gruzija	811
francuska gvajana	831
gernzi	747
gana	748
grenland	672
gambija	749
gvineja	673
gvadalupe	750
ekvatorijalna gvineja	751
gvatemala	752
gvajana	754
herd i arhipelag mekdonald	674
hrvatska	755
indonezija	814
irska	679
izrael	832
ostrvo man	722
indija	756
britanska teritorija u indijskom okeanu	641
italija	833
jamajka	680
kenija	681
komorska ostrva	653
sveti kits i nevis	701
kuvajt	682
kajmanska ostrva	648
kazahstan	834
sveta lucija	702
liberija	760
litvanija	685
luksemburg	817
latvija	683
libija	762
moldavija	691
crna gora	764
sjeverna makedonija	818
mijanmar	765
mongolija	766
sjeverna marijanska ostrva	819
mauritanija	768
mauricijus	770
maldivi	688
malezija	772
namibija	773
nova kaledonija	774
ostrvo norfolk	694
nigerija	775
nikaragva	776
novi zeland	778
francuska polinezija	835
papua nova gvineja	836
filipini	696
poljska	837
sveti petar i mikelon	703
pitkernska ostrva	697
porto riko	779
palestinska teritorija	695
paragvaj	781
rumunija	838
rusija	699
saudijska arabija	822
solomonska ostrva	709
singapur	707
sveta helena	700
slovenija	784
svalbard i jan majen	712
sijera leone	839
somalija	786
sao tome i principe	705
sint marten	840
sirija	789
ostrva turks i kaikos	824
tajland	792
turska	715
trinidad i tobago	714
tajvan	796
tanzanija	797
ukrajina	798
urugvaj	800
sveti vinsent i grenadin	704
venecuela	801
vijetnam	802
ostrva valis i futuna	719
majote	803
zambija	805
antigua i barbuda	634
bahames	829
bangla desh	638
bermudes	841
bouvet	640
cambodja	644
camerun	645
cap verd	647
comores	653
dinamarca	661
equador	740
filipines	696
guaiana francesa	831
guinea equatorial	751
hondures	842
hongria	677
iemen	720
illa de man	722
irlanda	679
kirguizistan	843
marroc	692
martinica	767
maurici	770
noruega	820
nova zelanda	778
papua nova guinea	836
paraguai	781
santa helena	700
sudan del sud	787
svalbard i jan mayen	712
territoris francesos del sud	669
trinitat i tobago	714
turquia	715
txad	649
uruguai	800
xile	650
xina	651
xipre	659
antarktida	633
antigua a barbuda	634
bahamy	829
bahrajn	637
belgie	808
bermudy	841
bosna a hercegovina	729
bulharsko	643
cookovy ostrovy	656
estonsko	665
etiopie	743
finsko	744
francie	668
gambie	749
gruzie	811
chorvatsko	755
indie	756
irsko	679
japonsko	758
kapverdy	647
kolumbie	734
komory	653
kypr	659
libye	762
lucembursko	817
malajsie	772
maledivy	688
ostrov man	722
marshallovy ostrovy	689
mauricius	770
mexiko	690
moldavsko	691
mongolsko	766
mosambik	693
namibie	773
nikaragua	776
norfolk	694
norsko	820
pitcairnovy ostrovy	697
polsko	837
portoriko	779
portugalsko	780
rakousko	635
rumunsko	838
rusko	699
seychely	706
slovinsko	784
srbsko	783
svazijsko	790
tanzanie	797
thajsko	792
trinidad a tobago	714
tunisko	794
turecko	715
turks a caicos	824
wallis a futuna	719
zambie	805
samoa americanaidd	807
yr ariannin	844
awstralia	728
awstria	635
gwlad belg	808
bolifia	730
bosnia a herzegovina	729
ynys bouvet	640
tiriogaeth cefnfor india prydain	641
bwlgaria	643
ynysoedd cayman	648
gweriniaeth canolbarth affrica	809
ynys y nadolig	652
ynysoedd cook	656
gweriniaeth tsiec	660
denmarc	661
gweriniaeth ddominicaidd	663
ecwador	740
yr aifft	664
gini cyhydeddol	751
ynysoedd ffaro	810
ffiji	667
y ffindir	744
ffrainc	668
guiana ffrengig	831
polynesia ffrainc	835
tiriogaethau de ffrainc	669
yr almaen	737
gwlad groeg	671
yr ynys las	672
gini	673
ynys heard ac ynysoedd mcdonald	674
hwngari	677
irac	845
iwerddon	679
yr eidal	833
gogledd corea	816
de korea	759
gweriniaeth ddemocrataidd pobl lao	846
latfia	683
libanus	684
lithwania	685
lwcsembwrg	817
ynysoedd marshall	689
mecsico	690
moroco	692
yr iseldiroedd	777
caledonia newydd	774
seland newydd	778
ynys norfolk	694
ynysoedd gogledd mariana	819
norwy	820
pacistan	847
cyflwr palestina	695
gini newydd papua	836
periw	821
gwlad pwyl	837
portiwgal	780
aduniad	782
rwmania	838
ffederasiwn rwseg	699
rwsia	699
sao tome a principe	705
slofacia	708
slofenia	784
ynysoedd solomon	709
de affrica	804
de georgia ac ynysoedd de sandwich	813
sbaen	710
swrinam	848
svalbard a jan mayen	712
y swistir	713
gweriniaeth arabaidd syria	789
gwlad thai	792
tiwnisia	794
twrci	715
ynysoedd y twrciaid ac ynysoedd caicos	824
emiradau arabaidd unedig	716
prydain fawr	849
unol daleithiau america	850
fietnam	802
sahara gorllewinol	741
ynys manaw	722
de swdan	787
albanien	725
algeriet	739
amerikansk samoa	807
antarktis	633
antigua og barbuda	634
armenien	726
australien	728
aserbajdsjan	636
hviderusland	830
belgien	808
brasilien	731
bulgarien	643
cameroun	645
den centralafrikanske republik	809
comorerne	653
elfenbenskysten	657
kroatien	755
cypern	659
dominikanske republik	663
egypten	664
etiopien	743
frankrig	668
fransk guiana	831
fransk polynesien	835
franske sydterritorier	669
georgien	811
tyskland	737
vatikanstaten	675
ungarn	677
indien	756
indonesien	814
irland	679
italien	833
kirgisistan	843
libyen	762
litauen	685
nordmakedonien	818
maldiverne	688
mauretanien	768
mikronesien	745
mongoliet	766
ny kaledonien	774
nordmarianerne	819
papua ny guinea	836
filippinerne	696
polen	837
seychellerne	706
slovakiet	708
slovenien	784
sydafrika	804
south georgia og south sandwich islands	813
spanien	710
norge svalbard og jan mayen	712
schweiz	713
syrien	789
republikken kina taiwan	796
tadsjikistan	793
trinidad og tobago	714
tunesien	794
tyrkiet	715
usbekistan	718
wallis og futuna	719
vestsahara	741
nederlandske antiller	721
serbien	783
sydsudan	787
algerien	739
antigua und barbuda	634
argentinien	844
aserbaidschan	636
bangladesch	638
bolivien	730
bosnien und herzegowina	729
bouvetinsel	640
britisches territorium im indischen ozean	641
cookinseln	656
deutschland	737
dominikanische republik	663
dschibuti	662
falklandinseln	666
fidschi	667
finnland	744
frankreich	668
gabun	670
griechenland	671
heard und mcdonaldinseln	674
insel man	722
jordanien	815
kambodscha	644
kasachstan	834
kokosinseln	851
kolumbien	734
komoren	653
lettland	683
malediven	688
marshallinseln	689
mongolei	766
neukaledonien	774
neuseeland	778
niederlande	777
norfolkinsel	694
norwegen	820
pitcairninseln	697
russland	699
sambia	805
schweden	823
seychellen	706
simbabwe	806
slowenien	784
svalbard und jan mayen	712
tadschikistan	793
tansania	797
trinidad und tobago	714
tschad	649
vereinigte arabische emirate	716
wallis und futuna	719
weihnachtsinsel	652
westsahara	741
zentralafrikanische republik	809
zypern	659
argelia	739
samoa americana	807
anguila	724
antigua y barbuda	634
belice	733
bosnia y herzegovina	729
isla bouvet	640
camboya	644
isla de navidad	652
comoras	653
islas cook	656
croacia	755
chipre	659
yibuti	662
egipto	664
guinea ecuatorial	751
islas feroe	810
finlandia	744
francia	668
guayana francesa	831
polinesia francesa	835
tierras australes francesas	669
grecia	671
groenlandia	672
granada	746
guadalupe	750
heard e islas mcdonald	674
islandia	678
letonia	683
luxemburgo	817
malaui	771
maldivas	688
islas marshall	689
mauricio	770
marruecos	692
nueva caledonia	774
nueva zelanda	778
isla norfolk	694
islas marianas del norte	819
papua nueva guinea	836
filipinas	696
catar	698
san vicente y las granadinas	704
arabia saudita	822
sierra leona	839
eslovenia	784
georgia del sur y las islas sandwich del sur	813
svalbard y jan mayen	712
esuatini	790
suecia	823
suiza	713
tailandia	792
trinidad y tobago	714
islas turcas y caicos	824
ucrania	798
islas ultramarinas menores de los estados unidos	717
wallis y futuna	719
sahara occidental	741
zimbabue	806
isla de man	722
ahvenamaa	827
albaania	725
ameerika samoa	807
antigua ja barbuda	634
armeenia	726
austraalia	728
boliivia	730
bosnia ja hertsegoviina	729
brasiilia	731
briti india ookeani ala	641
briti neitsisaared	852
bulgaaria	643
cooki saared	656
egiptus	664
etioopia	743
falklandi saared	666
filipiinid	696
gruusia	811
heard ja mcdonald saared	674
hiina	651
hispaania	710
horvaatia	755
iirimaa	679
iisrael	832
indoneesia	814
iraak	845
iraan	853
itaalia	833
jaapan	758
jeemen	720
jordaania	815
kaimanisaared	648
kasahstan	834
komoorid	653
kongo dv	655
kookossaared	851
kreeka	671
kuuba	658
kuveit	682
leedu	685
libeeria	760
liibanon	684
malaisia	772
maldiivid	688
mani saar	722
marshalli saared	689
mauritaania	768
mehhiko	690
mikroneesia liiduriigid	745
mongoolia	766
mosambiik	693
namiibia	773
nigeeria	775
norra	820
omaan	854
palestiina ala	695
peruu	821
poola	837
prantsuse guajaana	831
prantsusmaa	668
roheneemesaared	647
rootsi	823
rumeenia	838
saalomoni saared	709
saksamaa	737
saudi araabia	822
slovakkia	708
sloveenia	784
somaalia	786
soome	744
sudaan	711
svaasimaa	790
svalbard ja jan mayen	712
taani	661
tansaania	797
trinidad ja tobago	714
tuneesia	794
turks ja caicos	824
ungari	677
usa neitsisaared	855
valgevene	830
wallis ja futuna	719
venemaa	699
samoa estatubatuarra	807
aingira	724
antartika	633
antigua eta barbuda	634
bahamak	829
belgika	808
bouvet uhartea	640
indiako ozeanoko britainiar lurraldea	641
kanbodia	644
kaiman uharteak	648
afrika erdiko errepublika	809
txile	650
txina	651
christmas uhartea	652
kolonbia	734
komoreak	653
kongoko errepublika demokratikoa	655
cook uharteak	656
boli kosta	657
kroazia	755
zipre	659
txekia	660
djibuti	662
dominikar errepublika	663
ekuador	740
ekuatore ginea	751
malvinak	666
faroe uharteak	810
frantzia	668
guyana frantsesa	831
polinesia frantsesa	835
frantziaren lurralde australak	669
grezia	671
ginea bissau	856
heard eta mcdonald uharteak	674
japonia	758
ipar korea	816
hego korea	759
kirgizistan	843
libano	684
luxenburgo	817
ipar mazedonia	818
maldivak	688
marshall uharteak	689
martinika	767
maurizio	770
mikronesia	745
mozambike	693
herbehereak	777
kaledonia berria	774
zeelanda berria	778
norfolk uhartea	694
ipar marianak	819
papua ginea berria	836
filipinak	696
pitcairn uharteak	697
errumania	838
errusia	699
santa luzia	702
sao tome eta principe	705
seychelleak	706
eslovakia	708
salomon uharteak	709
hegoafrika	804
hegoaldeko georgiak eta hegoaldeko sandwichak	813
espainia	710
svalbard eta jan mayen	712
suitza	713
siriako arabiar errepublika	789
thailandia	792
ekialdeko timor	825
trinidad eta tobago	714
turkak eta caicoak	824
arabiar emirerri batuak	716
erresuma batua	849
estatu batuak	850
ameriketako estatu batuetako itsasoz haraindiko uharteak	717
birjina britainiar uharteak	852
birjina uharte estatubatuarrak	855
wallis eta futuna	719
mendebaldeko sahara	741
man uhartea	722
san bartolome	828
hego sudan	787
ahvenanmaa	827
amerikan samoa	807
arabiemiirikunnat	716
argentiina	844
bosnia ja hertsegovina	729
brasilia	731
caymansaaret	648
cookinsaaret	656
egypti	664
espanja	710
filippiinit	696
heard ja mcdonaldinsaaret	674
intia	756
irlanti	679
islanti	678
japani	758
joulusaari	652
kiina	651
kirgisia	843
kolumbia	734
komorit	653
kookossaaret	851
kreikka	671
kypros	659
liettua	685
malediivit	688
malesia	772
mansaari	722
marshallinsaaret	689
norfolkinsaari	694
norja	820
norsunluurannikko	657
palestiina	695
portugali	780
puola	837
ranska	668
ranskan guayana	831
ranskan polynesia	835
ruotsi	823
saksa	737
salomonsaaret	709
seychellit	706
swazimaa	790
sveitsi	713
syyria	789
tanska	661
thaimaa	792
turkki	715
unkari	677
vatikaanivaltio	675
viro	665
wallis ja futunasaaret	719
yhdysvaltain neitsytsaaret	855
yhdysvaltain pienet erillissaaret	717
albanie	725
andorre	826
antarctique	633
argentine	844
australie	728
autriche	635
barbade	857
belgique	808
bolivie	730
bulgarie	643
cambodge	644
chine	651
colombie	734
croatie	755
chypre	659
danemark	661
dominique	738
estonie	665
finlande	744
allemagne	737
grenade	746
hongrie	677
islande	678
inde	756
irlande	679
italie	833
japon	758
jordanie	815
kirghizistan	843
lettonie	683
lituanie	685
malaisie	772
malte	858
mauritanie	768
mexique	690
mongolie	766
maroc	692
palaos	859
pologne	837
roumanie	838
arabie saoudite	822
somalie	786
afrique du sud	804
espagne	710
suisse	713
syrie	789
tunisie	794
turquie	715
guernesey	747
serbie	783
soudan du sud	787
an antartaice	633
an ostair	635
an bheilg	808
beinin	860
an bholaiv	730
ceanada	646
rinn verde	647
sead	649
an tsile	650
an chipir	659
poblacht na seice	660
an tseicia	660
an danmhairg	661
doiminice	738
poblacht dhoiminiceach	663
an fhionlainn	744
an fhrainc	668
poblacht na gaimbia	749
an ghaimbia	749
an tseoirsia	811
an ghraonlainn	672
guatamala	752
an ghuine	673
guine bissau	856
hong cong	676
an india	756
iosrael	832
poblacht dhaonlathach na laoise	846
an laitvia	683
an libia	762
lucsamburg	817
an mhalaeisia	772
meicsiceo	690
montsarat	769
an namaib	773
neipeal	861
nicearagua	776
an iorua	820
paragua	781
an pholainn	837
siarra leon	839
an afraic theas	804
suranam	848
svalbard agus jan mayen	712
an tsuasalainn	790
an tsualainn	823
poblacht arabach na siria	789
an tuirc	715
tuirc	715
uragua	800
wallis agus futuna	719
an tsaimbia	805
an tseirbia	783
an chosaiv	862
alxeria	739
antiga e barbuda	634
arxentina	844
bosnia e hercegovina	729
illa bouvet	640
camboxa	644
territorio da illa de nadal	652
illas cook	656
costa do marfil	657
mancomunidade de dominica	738
exipto	664
o salvador	788
illas malvinas	666
illas feroe	810
fidxi	667
territorios austrais franceses	669
xeorxia	811
xibraltar	812
territorio de guam	753
illas heard e mcdonald	674
xamaica	680
xordania	815
corea do sur	759
macedonia do norte	818
estados federados de micronesia	745
marrocos	692
nova caledonia	774
nova zelandia	778
nixeria	775
illa norfolk	694
marianas do norte	819
illas pitcairn	697
san vicente e as granadinas	704
serra leoa	839
illas xeorxia do sur e sandwich do sur	813
svalbard e jan mayen	712
taxicon	793
trinidad e tobago	714
illas turks e caicos	824
illas ultramarinas menores dos estados unidos	717
illas virxes dos estados unidos	855
wallis e futuna	719
afaganistan	632
aljeriya	739
samowa ta amurka	807
angila	724
antigwa da barbuba	634
arjantiniya	844
armeniya	726
ostareliya	728
ostiriya	635
azarbaijan	636
baharan	637
bangiladas	638
barbadas	857
belgiyom	808
binin	860
barmuda	841
bolibiya	730
bosniya harzagobina	729
baswana	732
tsibirin bouvet	640
birazil	731
yankin birtaniya na tekun indiya	641
burune	642
bulgariya	643
kambodiya	644
kamaru	645
tsibiran kap barde	647
tsibiran kaiman	648
jamhuriyar afirka ta tsakiya	809
cadi	649
cayile	650
tsibirin kirsimeti	652
kolambiya	734
kwamoras	653
jamhuriyar dimokuraɗiyyar kongo	655
tsibiran kuku	656
kwasta rika	735
aibari kwas	657
kurowaishiya	755
kyuba	658
sifurus	659
jamhuriyar cak	660
jibuti	662
jamhuriyar dominika	663
ekwador	740
el salbador	788
gini ta ikwaita	751
eritireya	742
habasha	743
tsibiran falkilan	666
tsibirin faroe	810
finlan	744
faransa	668
gini ta faransa	831
folinesiya ta faransa	835
southernasashen kudancin faransa	669
gambiya	749
jiwarjiya	811
jamus	737
jibaraltar	812
girka	671
grinlan	672
girnada	746
gwadaluf	750
gwam	753
gwatamala	752
gini bisau	856
tsibirin heard da mcdonald	674
batikan	675
hungari	677
aisalan	678
indiya	756
indunusiya	814
iraƙi	845
ayalan	679
italiya	833
kazakistan	834
koreya ta arewa	816
koreya ta kudu	759
kwiyat	682
lawas	846
latibiya	683
labanan	684
laberiya	760
libiya	762
licansitan	863
lituweniya	685
lukusambur	817
malaisiya	772
maldibi	688
tsibiran marshal	689
moritaniya	768
moritus	770
mayoti	803
makasiko	690
mikuronesiya	745
maldoba	691
mangoliya	766
manserati	769
nefal	861
holan	777
kaledoniya sabuwa	774
nuzilan	778
nikaraguwa	776
nijar	864
najeriya	775
niyu	865
tsibirin narfalk	694
masedoniya	818
tsibiran mariyana na arewa	819
norwe	820
palasɗinu	695
papuwa nugini	836
paragai	781
filipin	696
pitakarin	697
polan	837
kwatar	698
rawuniyan	782
romaniya	838
rasha	699
ruwanda	866
san helena	700
san kiti da nebis	701
san lusiya	702
san piyar da mikelan	703
san binsan da girnadin	704
samowa	867
sawo tome da paransip	705
ƙasar makka	822
sinigal	785
saishal	706
salewo	839
sulobakiya	708
sulobeniya	784
tsibiran salaman	709
somaliya	786
afirka ta kudu	804
kudancin georgia da kudancin sandwich island	813
sipen	710
siri lanka	868
svalbard da jan mayen	712
suwazilan	790
suwedan	823
suwizalan	713
tailan	792
timor ta gabas	825
takelau	869
tanga	795
tirinidad da tobago	714
tunisiya	794
turkiyya	715
turkumenistan	870
turkis da tsibiran kaikwas	824
tubalu	871
yuganda	799
yukaran	798
haɗaɗɗiyar daular larabawa	716
birtaniya	849
amurka	850
kananan tsibiran amurka	717
yurugai	800
uzubekistan	718
banuwatu	872
benezuwela	801
biyetinam	802
tsibirin birjin na birtaniya	852
tsibiran birjin ta amurka	855
walis da futuna	719
yammacin sahara	741
yamal	720
zimbabuwe	806
isle na man	722
sabiya	783
sudan ta kudu	787
bermudi	841
karipski otoci nizozemske	721
otok bouvet	640
obala bjelokosti	657
zelenortska republika	647
cipar	659
falklandski otoci	666
farski otoci	810
francuska gijana	831
ekvatorska gvineja	751
gvineja bisau	856
pup hong kong kina	676
otoci heard i mcdonald	674
britanski indijskooceanski teritorij	641
komori	653
sveti kristofor i nevis	701
kajmanski otoci	648
pup makao kina	686
sjevernomarijanski otoci	819
mauretanija	768
otok norfolk	694
otoci pitcairn	697
rumunjska	838
salomonski otoci	709
sveti toma i princip	705
svazi	790
otoci turks i caicos	824
vatikanski grad	675
sveti vincent i grenadini	704
antarktisz	633
ausztria	635
banglades	638
kambodzsa	644
ciprus	659
dzsibuti	662
egyiptom	664
francia guyana	831
izland	678
kuvait	682
laosz	846
malajzia	772
mianmar	765
palesztina	695
szamoa	867
ukrajna	798
karibi hollandia	721
szerbia	783
samoa amerika	807
antigua dan barbuda	634
belarusia	830
bosnia dan herzegovina	729
kepulauan bouvet	640
teritori samudra hindia britania	641
kamboja	644
tanjung verde	647
kepulauan cayman	648
afrika tengah	809
pulau natal	652
komoro	653
kepulauan cook	656
pantai gading	657
kroasia	755
republik dominika	663
mesir	664
guinea khatulistiwa	751
kepulauan faroe	810
perancis	668
guyana perancis	831
polinesia perancis	835
antartika perancis	669
yunani	671
pulau heard dan kepulauan mcdonald	674
irlandia	679
jepang	758
yordania	815
makau	686
makedonia utara	818
kepulauan marshall	689
federasi mikronesia	745
moroko	692
kaledonia baru	774
selandia baru	778
kepulauan norfolk	694
kepulauan mariana utara	819
norwegia	820
papua nugini	836
filipina	696
polandia	837
sao tome dan principe	705
arab saudi	822
singapura	707
kepulauan solomon	709
georgia selatan dan kepulauan sandwich selatan	813
spanyol	710
svalbard dan jan mayen	712
suriah	789
trinidad dan tobago	714
turki	715
turks dan caicos islands	824
sahara barat	741
yaman	720
sudan selatan	787
angvilla	724
bangladess	638
barein	637
bouveteyja	640
sviss	713
eistland	665
egyptaland	664
falklandseyjar	666
frakkland	668
grikkland	671
gvam	753
heard og mcdonaldseyjar	674
ungverjaland	677
indland	756
bresku indlandshafseyjar	641
kasakstan	834
svartfjallaland	764
marshalleyjar	689
mjanmar	765
norfolkeyja	694
noregur	820
filippseyjar	696
sankti pierre og miquelon	703
sankti helena	700
tjad	649
tyrkland	715
simbabve	806
antigua e barbuda	634
antartide	633
samoa americane	807
azerbaigian	636
bosnia ed erzegovina	729
belgio	808
isole bes	721
brasile	731
isola bouvet	640
isole cocos e keeling	851
isole cook	656
cile	650
capo verde	647
isola del natale	652
cipro	659
germania	737
gibuti	662
danimarca	661
egitto	664
sahara occidentale	741
spagna	710
figi	667
isole falkland	666
stati federati di micronesia	745
guyana francese	831
gibilterra	812
guinea equatoriale	751
georgia del sud e isole sandwich meridionali	813
isole heard e mcdonald	674
croazia	755
ungheria	677
israele	832
isola di man	722
islanda	678
giamaica	680
giordania	815
giappone	758
cambogia	644
isole cayman	648
santa lucia	702
lussemburgo	817
lettonia	683
marocco	692
isole marshall	689
birmania myanmar	765
isole marianne settentrionali	819
maldive	688
messico	690
mozambico	693
nuova caledonia	774
isola norfolk	694
nuova zelanda	778
polinesia francese	835
papua nuova guinea	836
filippine	696
isole pitcairn	697
stato di palestina	695
portogallo	780
isole salomone	709
svezia	823
slovacchia	708
isole turks e caicos	824
ciad	649
territori francesi del sud	669
tagikistan	793
timor est	825
turchia	715
ucraina	798
isole minori esterne degli stati uniti	717
isole vergini britanniche	852
efxanistan	632
albanya	725
cezayir	739
ermenistan	726
awistralya	728
awistirya	635
azerbaycan	636
behreyn	637
girava bouvet	640
bulgaristan	643
kolombiya	734
komor	653
kroatya	755
estonya	665
etiyopya	743
gurcistan	811
almanya	737
yewnanistan	671
macaristan	677
urdun	815
qazaxistan	834
kuweyt	682
qirgizistan	843
letonya	683
libnan	684
malezya	772
mongolya	766
montserat	769
holenda	777
girava norfolk	694
polonya	837
qeter	698
romanya	838
slovakya	708
slovenya	784
somalya	786
spanya	710
taywan	796
tanzanya	797
taylenda	792
tirkiye	715
tirkmenistan	870
sahraya rojava	741
girava man	722
serbistan	783
afganistanas	632
antigva ir barbuda	634
angilija	724
amerikos samoa	807
bosnija ir hercegovina	729
barbadosas	857
burkina fasas	873
bulgarija	643
bahreinas	637
burundis	874
beninas	860
sen bartelemi	828
brazilija	731
bahamos	829
butanas	639
baltarusija	830
belizas	733
dramblio kaulo krantas	657
kuko salos	656
kinija	651
kiurasao	736
kipras	659
vokietija	737
danija	661
dominikos respublika	663
ekvadoras	740
estija	665
egiptas	664
ispanija	710
suomija	744
folklando salos	666
gabonas	670
sakartvelas	811
gernsis	747
gibraltaras	812
grenlandija	672
gvadelupa	750
graikija	671
guamas	753
gajana	754
honkongas	676
herdo ir makdonaldo salos	674
kroatija	755
haitis	875
vengrija	677
airija	679
izraelis	832
meno sala	722
irakas	845
iranas	853
islandija	678
jordanija	815
japonija	758
kirgizija	843
kiribatis	876
komorai	653
sent kitsas ir nevis	701
kuveitas	682
kazachstanas	834
laosas	846
libanas	684
sent lusija	702
lesotas	761
lietuva	685
liuksemburgas	817
marokas	692
monakas	763
juodkalnija	764
sen martenas	723
madagaskaras	687
malis	877
montseratas	769
maldyvai	688
malavis	771
malaizija	772
mozambikas	693
naujoji kaledonija	774
nigeris	864
norfolko sala	694
nyderlandai	777
norvegija	820
nepalas	861
naujoji zelandija	778
omanas	854
filipinai	696
pakistanas	847
lenkija	837
sen pjeras ir mikelonas	703
pitkerno salos	697
puerto rikas	779
palestinos teritorija	695
portugalija	780
paragvajus	781
kataras	698
reunjonas	782
serbija	783
saudo arabija	822
saliamono salos	709
sudanas	711
svalbardas ir janas majenas	712
slovakija	708
san marinas	878
senegalas	785
somalis	786
surinamas	848
salvadoras	788
sint martenas	840
svazilandas	790
terkso ir kaikoso salos	824
togas	791
tailandas	792
tunisas	794
turkija	715
trinidadas ir tobagas	714
taivanas	796
urugvajus	800
uzbekistanas	718
vietnamas	802
kosovas	862
jemenas	720
majotas	803
antigva un barbuda	634
angilja	724
asv samoa	807
olandes salas	827
bosnija un hercegovina	729
barbadosa	857
burkinafaso	873
bahreina	637
burundija	874
benina	860
bermudu salas	841
bruneja	642
bahamu salas	829
baltkrievija	830
beliza	733
kuka salas	656
kaboverde	647
kirasao	736
kipra	659
ekvadora	740
igaunija	665
somija	744
folklenda salas	666
francija	668
gabona	670
grenlande	672
guama	753
hondurasa	842
komoru salas	653
sentkitsa un nevisa	701
dienvidkoreja	759
kuveita	682
kaimanu salas	648
laosa	846
luksemburga	817
maroka	692
melnkalne	764
madagaskara	687
montserrata	769
mozambika	693
jaunkaledonija	774
norfolkas sala	694
polija	837
puertoriko	779
paragvaja	781
katara	698
reinjona	782
krievija	699
zviedrija	823
sjerraleone	839
surinama	848
santome un prinsipi	705
salvadora	788
svazilenda	790
taizeme	792
austrumtimora	825
tunisija	794
turcija	715
urugvaja	800
vjetnama	802
volisa un futunas salas	719
jemena	720
majota	803
emiriah arab bersatu	716
kepulauan aland	827
belanda caribbean	721
pulau bouvet	640
republik afrika tengah	809
pulau krismas	652
republik dominica	663
sepanyol	710
kepulauan falkland	666
guiana perancis	831
wilayah lautan hindi british	641
itali	833
jepun	758
kemboja	644
maghribi	692
pulau norfolk	694
kepulauan pitcairn	697
wilayah palestin	695
kepulauan turks dan caicos	824
wilayah selatan perancis	669
kota vatican	675
kepulauan virgin british	852
wallis dan futuna	719
antigua u barbuda	634
franza	668
svalbard u jan mayen	712
trinidad u tobago	714
wallis u futuna	719
karibisk nederland	721
hviterussland	830
den sentralafrikanske republikk	809
sveits	713
kapp verde	647
den dominikanske republikk	663
algerie	739
spania	710
frankrike	668
fransk guyana	831
hellas	671
britisk territorium i indiahavet	641
kambodsja	644
komorene	653
kasakhstan	834
maldivene	688
fransk polynesia	835
filippinene	696
seychellene	706
svalbard og jan mayen	712
tyrkia	715
islamitisch emiraat afghanistan	632
democratische volksrepubliek algerije	739
algerije	739
vorstendom andorra	826
republiek angola	727
argentijnse republiek	844
republiek oostenrijk	635
oostenrijk	635
republiek azerbeidzjan	636
azerbeidzjan	636
koninkrijk bahrein	637
volksrepubliek bangladesh	638
republiek benin	860
koninkrijk bhutan	639
plurinationale staat bolivia	730
republiek botswana	732
bouvet eiland	640
brits indische oceaan	641
republiek bulgarije	643
bulgarije	643
republiek burundi	874
koninkrijk cambodja	644
republiek kameroen	645
kaaimaneilanden	648
republiek tsjaad	649
tsjaad	649
republiek chili	650
christmaseiland	652
kersteiland	652
cocoseilanden	851
republiek colombia	734
unie der comoren	653
comoren	653
cookeilanden	656
republiek costa rica	735
republiek ivoorkust	657
republiek cuba	658
republiek cyprus	659
koninkrijk denemarken	661
denemarken	661
republiek djibouti	662
gemenebest dominica	738
dominicaanse republiek	663
republiek ecuador	740
arabische republiek egypte	664
egypte	664
republiek el salvador	788
staat eritrea	742
republiek estland	665
falklandeilanden	666
republiek fiji	667
republiek finland	744
frankrijk	668
franse zuidelijke gebieden	669
republiek gabon	670
republiek gambia	749
republiek ghana	748
helleense republiek	671
griekenland	671
republiek guatemala	752
republiek guinee	673
heard en mcdonaldeilanden	674
vaticaanstad	675
republiek honduras	842
hongaarse republiek	677
hongarije	677
ijslandse republiek	678
ijsland	678
republiek india	756
islamitische republiek iran	853
republiek irak	845
ierse republiek	679
italiaanse republiek	833
republiek kazachstan	834
kazachstan	834
republiek kenia	681
republiek kiribati	876
staat koeweit	682
kirgizische republiek	843
lao democratische volksrepubliek	846
republiek letland	683
libanese republiek	684
koninkrijk lesotho	761
republiek liberia	760
vorstendom liechtenstein	863
republiek litouwen	685
litouwen	685
groothertogdom luxemburg	817
republiek madagaskar	687
republiek malawi	771
republiek der maldiven	688
maldiven	688
republiek mali	877
republiek malta	858
republiek der marshalleilanden	689
marshalleilanden	689
republiek mauritius	770
verenigde mexicaanse staten	690
vorstendom monaco	763
koninkrijk marokko	692
republiek mozambique	693
republiek van de unie van myanmar	765
republiek nauru	879
federale democratische republiek nepal	861
republiek nicaragua	776
republiek niger	864
federale republiek nigeria	775
noordelijke marianen	819
koninkrijk noorwegen	820
noorwegen	820
sultanaat oman	854
islamitische republiek pakistan	847
republiek palau	859
staat palestina	695
republiek panama	880
republiek paraguay	781
republiek peru	821
republiek der filipijnen	696
filipijnen	696
republiek polen	837
portugese republiek	780
staat qatar	698
roemeense republiek	838
republiek rwanda	866
onafhankelijke staat samoa	867
republiek san marino	878
republiek senegal	785
republiek der seychellen	706
republiek sierra leone	839
republiek singapore	707
slowakije	708
salomonseilanden	709
koninkrijk spanje	710
democratische socialistische republiek sri lanka	868
republiek soedan	711
spitsbergen en jan mayen	712
koninkrijk eswatini	790
koninkrijk zweden	823
zweden	823
zwitserse bondsstaat	713
zwitserland	713
syrische arabische republiek	789
republiek tadzjikistan	793
tadzjikistan	793
verenigde republiek tanzania	797
koninkrijk thailand	792
togolese republiek	791
koninkrijk tonga	795
republiek trinidad en tobago	714
republiek turkije	715
turkije	715
turkmeense republiek	870
republiek oeganda	799
oeganda	799
amerikaanse kleinere afgelegen eilanden	717
oostelijke republiek uruguay	800
republiek oezbekistan	718
oezbekistan	718
republiek vanuatu	872
bolivariaanse republiek venezuela	801
socialistische republiek vietnam	802
britse maagdeneilanden	852
westelijke sahara	741
republiek jemen	720
republiek zambia	805
republiek zimbabwe	806
man eiland	722
land sint maarten	840
republiek kosovo	862
dei sameinte arabiske emirata	716
austerrike	635
kviterussland	830
den sentralafrikanske republikken	809
elfenbeinskysten	657
den dominikanske republikken	663
komorane	653
maldivane	688
filippinane	696
seychellane	706
det britiske territoriet i indiahavet	641
hongkong sar kina	676
macao sar kina	686
algieria	739
antarktyka	633
argentyna	844
bangladesz	638
boliwia	730
wyspa bouveta	640
brazylia	731
brytyjskie terytorium oceanu indyjskiego	641
kajmany	648
czad	649
chiny	651
wyspy kokosowe	851
wyspy cooka	656
kostaryka	735
chorwacja	755
cypr	659
dania	661
dominikana	663
salwador	788
erytrea	742
falklandy	666
wyspy owcze	810
francja	668
gujana francuska	831
polinezja francuska	835
gruzja	811
niemcy	737
grecja	671
grenlandia	672
gwadelupa	750
gwatemala	752
gwinea	673
gwinea bissau	856
gujana	754
wyspy heard i mcdonalda	674
watykan	675
indonezja	814
kuwejt	682
litwa	685
malezja	772
malediwy	688
wyspy marshalla	689
martynika	767
mauretania	768
majotta	803
meksyk	690
mikronezja	745
mjanma	765
nowa kaledonia	774
nowa zelandia	778
palestyna	695
paragwaj	781
filipiny	696
portugalia	780
portoryko	779
rumunia	838
rosja	699
arabia saudyjska	822
seszele	706
wyspy salomona	709
hiszpania	710
szwecja	823
szwajcaria	713
tajwan	796
tajlandia	792
timor wschodni	825
trynidad i tobago	714
tunezja	794
turcja	715
turks i caicos	824
urugwaj	800
wenezuela	801
wietnam	802
brytyjskie wyspy dziewicze	852
sahara zachodnia	741
wyspy alandzkie	827
wyspa man	722
kosowo	862
benim	860
botsuana	732
camboja	644
chade	649
egito	664
eritreia	742
guiana	754
guiana francesa	831
hungria	677
ilha bouvet	640
ilha de natal	652
ilha de man	722
ilha norfolk	694
ilhas cook	656
ilhas distantes dos eua	717
ilha heard e ilhas mcdonald	674
ilhas marianas do norte	819
ilhas marshall	689
ilhas pitcairn	697
ilhas turcas e caicos	824
ilhas virgens americanas	855
iraque	845
monserrate	769
quiribati	876
saara ocidental	741
trindade e tobago	714
insulele caraibe olandeze	721
brazilia	731
insula bouvet	640
insulele cook	656
columbia	734
capul verde	647
insula christmas	652
cipru	659
danemarca	661
eritreea	742
finlanda	744
insulele falkland	666
micronezia	745
insulele feroe	810
groenlanda	672
guineea	673
guadelupa	750
ungaria	677
insula man	722
teritoriul britanic din oceanul indian	641
iordania	815
cambodgia	644
kuweit	682
insulele cayman	648
muntenegru	764
insulele marshall	689
macedonia de nord	818
insulele mariane de nord	819
mexic	690
mozambic	693
noua caledonie	774
insula norfolk	694
filipine	696
insulele pitcairn	697
teritoriile palestiniene	695
insulele solomon	709
slovacia	708
sudanul de sud	787
thailanda	792
turcia	715
insulele virgine britanice	852
insulele virgine americane	855
alandy	827
belgicko	808
bouvetov ostrov	640
bielorusko	830
cookove ostrovy	656
nemecko	737
guayana	754
heardov ostrov a macdonaldove ostrovy	674
taliansko	833
kirgizsko	843
kajmanie ostrovy	648
luxembursko	817
marshallove ostrovy	689
mjanmarsko	765
maldivy	688
pitcairnove ostrovy	697
paraguaj	781
uruguaj	800
antigva in barbuda	634
avstrija	635
avstralija	728
bosna in hercegovina	729
bolgarija	643
nizozemski karibi	721
bouvetov otok	640
belorusija	830
kokosovi otoki	851
cookovi otoki	656
kitajska	651
zelenortski otoki	647
ciper	659
zahodna sahara	741
falklandski otoki	666
ferski otoki	810
francoska gvajana	831
ekvatorialna gvineja	751
gvineja bissau	856
heardov otok in mcdonaldovi otoki	674
britansko ozemlje v indijskem oceanu	641
japonska	758
severna koreja	816
kajmanski otoki	648
marshallovi otoki	689
severna makedonija	818
severni marianski otoki	819
mavretanija	768
mehika	690
nova zelandija	778
francoska polinezija	835
palestinsko ozemlje	695
portugalska	780
romunija	838
saudova arabija	822
salomonovi otoki	709
svalbard in jan mayen	712
sao tome in principe	705
otoki turks in caicos	824
tajska	792
tunizija	794
wallis in futuna	719
afgaanistaan	632
albaaniya	725
aljeeriya	739
samowa ameerika	807
angoola	727
antigua iyo barbuda	634
arjantiin	844
armeeniya	726
awstaraaliya	728
awsteriya	635
azerbajaan	636
bahaamas	829
baxreyn	637
bangaaladheesh	638
baarbadoos	857
biljam	808
biniin	860
bermuuda	841
boliifiya	730
bosniya hersigoviina	729
botuswaana	732
jasiiradda bouvet	640
braasiil	731
buruneeya	642
bulgaariya	643
burkiina faaso	873
kamboodiya	644
kaameruun	645
jamhuuriyadda afrikada dhexe	809
jaad	649
jili	650
shiinaha	651
jasiiradda kirismaska	652
komooros	653
jamhuuriyadda dimuquraadiga kongo	655
jaziiradda cook	656
kosta riika	735
korweeshiya	755
qubrus	659
jamhuuriyadda jek	660
jabuuti	662
domeenika	738
jamhuuriyadda domeenika	663
ikuwadoor	740
masar	664
eretereeya	742
estooniya	665
itoobiya	743
jaziiradaha fooklaan	666
jasiiradaha faroe	810
faransiis	668
gobollada koofureed ee faransiiska	669
gaaboon	670
joorjiya	811
jarmal	737
gaana	748
giriig	671
giriinaada	746
guwaatamaala	752
hayti	875
jasiiradaha heard iyo mcdonald islands	674
faatikaan	675
hangeri	677
iislaand	678
hindiya	756
indoneesiya	814
iiraan	853
ciraaq	845
ayrlaand	679
talyaani	833
jameyka	680
jabaan	758
kasaakhistaan	834
kiiniya	681
kuuriyada waqooyi	816
kuuriyada koonfureed	759
kuwayt	682
kirgistaan	843
latfiya	683
lubnaan	684
losooto	761
laybeeriya	760
liibiya	762
lituweeniya	685
luksemboorg	817
malaawi	771
maaldiqeen	688
maali	877
maalda	858
muritaaniya	768
murishiyoos	770
moldofa	691
moonako	763
mongooliya	766
marooko	692
musambiig	693
namiibiya	773
nebaal	861
neyuusilaand	778
nikaraaguwa	776
nayjer	864
nayjeeriya	775
makadooniya	818
noorweey	820
cumaan	854
bakistaan	847
falastiin daanka galbeed iyo qasa	695
filibiin	696
booland	837
bortuqaal	780
qadar	698
rumaaniya	838
ruush	699
sacuudi carabiya	822
sinigaal	785
sishelis	706
siraaliyoon	839
singaboor	707
koonfur afrika	804
koonfurta georgia iyo koonfurta sandwich islands	813
isbeyn	710
sirilaanka	868
suudaan	711
svalbard iyo jan mayen	712
iswaasilaand	790
iswidhan	823
swiiserlaand	713
suuriya	789
taywaan	796
tansaaniya	797
taylaand	792
timorka bari	825
toogo	791
tuniisiya	794
ugaanda	799
ukrayn	798
imaaraadka carabta ee midoobay	716
maraykanka	850
jasiiradaha yaryar ee ka baxsan mareykanka	717
uruguwaay	800
uusbakistaan	718
fenisuweela	801
fiyetnaam	802
saxaraha galbeed	741
saambiya	805
simbaabwe	806
jasiiradda man	722
koonfur suudaan	787
algjeri	739
samoa amerikane	807
armeni	726
australi	728
austri	635
azerbajxhan	636
bjellorusi	830
bolivi	730
ishulli buve	640
territori britanik i oqeanit indian	641
bullgari	643
burund	874
kamboxhia	644
ishujt kajman	648
kili	650
ishulli i krishtlindjes	652
kolumbi	734
komore	653
ishulli kuk	656
kroaci	755
qipro	659
xhibut	662
republika dominikane	663
egjipt	664
guineja ekuatoriale	751
eritre	742
estoni	665
etiopi	743
ishujt folkland	666
ishujt faroe	810
fixhi	667
gjeorgji	811
gjermani	737
gjibraltar	812
greqi	671
guadalup	750
guine	673
indi	756
indonezi	814
japoni	758
jordani	815
koreja e veriut	816
koreja e jugut	759
letoni	683
liberi	760
libi	762
lihtenshtein	863
lituani	685
malajzi	772
ishujt marshall	689
mauritani	768
mikronezi	745
moldavi	691
mongoli	766
marok	692
namibi	773
kaledonia e re	774
nigeri	775
ishujt norfolk	694
maqedoni	818
norvegji	820
territoret palestineze	695
papua guineja e re	836
ishujt pitkern	697
poloni	837
rumani	838
rusi	699
arabi saudite	822
sejshelle	706
singapor	707
sllovaki	708
slloveni	784
ishujt solomon	709
svaziland	790
suedi	823
siri	789
taxhikistan	793
tanzani	797
timori lindor	825
tunizi	794
turqi	715
emiratet e bashkuara arabe	716
uollis e futuna	719
ishujt aland	827
karaibet holandeze	721
ishulli i robit	722
mali i zi	764
serbi	783
sudan i jugut	787
antigua och barbuda	634
amerikanska samoa	807
azerbajdzjan	636
bosnien och hercegovina	729
centralafrikanska republiken	809
elfenbenskusten	657
dominikanska republiken	663
mikronesiska federationen	745
franska guyana	831
ekvatorialguinea	751
grekland	671
ungern	677
brittiska territoriet i indiska oceanen	641
komorerna	653
marocko	692
moldavien	691
nordmarianerna	819
maldiverna	688
nya kaledonien	774
nya zeeland	778
franska polynesien	835
papua nya guinea	836
filippinerna	696
ryssland	699
saudiarabien	822
seychellerna	706
svalbard och jan mayen	712
slovakien	708
tunisien	794
turkiet	715
trinidad och tobago	714
samoa ya marekani	807
antaktiki	633
antigua na barbuda	634
ajentina	844
azabajani	636
belarusi	830
ubelgiji	808
benign	860
bosnia na herzegovina	729
kisiwa cha bouvet	640
bahari ya hindi ya uingereza	641
kofia ya kijani	647
visiwa vya cayman	648
jamhuri ya afrika ya kati	809
uchina	651
kisiwa cha krismasi	652
cocos	851
jamhuri ya kongo	654
visiwa vya cook	656
pwani ya pembe	657
kupro	659
jamhuri ya czech	660
jamhuri ya dominika	663
ekvado	740
misri	664
guinea ya ikweta	751
visiwa vya falkland	666
visiwa vya faroe	810
ufini	744
ufaransa	668
guiana ya ufaransa	831
polynesia ya ufaransa	835
wilaya za kusini mwa ufaransa	669
ujerumani	737
ugiriki	671
gine	673
visiwa vya heard na macdonald	674
yordani	815
makedonia kaskazini	818
madagaska	687
visiwa vya marshall	689
msumbiji	693
uholanzi	777
kaledonia mpya	774
kisiwa cha norfolk	694
mariana ya kaskazini	819
papua guinea mpya	836
paragwai	781
ufilipino	696
ureno	780
mkutano	782
urusi	699
mtakatifu helena	700
mtakatifu kitts na nevis	701
mtakatifu lucia	702
mtakatifu pierre na miquelon	703
sao tome na principe	705
shelisheli	706
sulemani	709
africa kusini	804
georgia kusini na visiwa vya sandwich kusini	813
uhispania	710
svalbard na kisiwa cha jan mayen	712
uswidi	823
uswisi	713
tajikistani	793
trinidad na tobago	714
uturuki	715
visiwa vya turks na caicos	824
falme za kiarabu	716
visiwa vidogo vilivyo nje ya merika	717
visiwa vya briteni vya uingereza	852
visiwa vya bikira za amerika	855
wallis na futuna	719
sahara magharibi	741
bara	827
kisiwa cha mwanadamu	722
jezi	757
sudan kusini	787
owganystan	632
antigua we barbuda	634
amerika samoa	807
aland adalary	827
bermuda adalary	841
bagama adalary	829
buwe adasy	640
kokos adalary	851
kongo demokratik respublikasy	655
merkezi afrika respublikasy	809
kongo respublikasy	654
kuka adalary	656
rojdestwo adasy	652
dominikan respublikasy	663
aljyr	739
sahara arap demokratik respublikasy	741
folklend adalary	666
farer adalary	810
gwiana	831
gonkong	676
hurd we makdonald	674
gonduras	842
gaiti	875
men adasy	722
jersi	757
gyrgyzystan	843
komor adalary	653
gazagystan	834
liwan	684
demirgazyk mariana adalary	819
maldiw adalary	688
norfolk adasy	694
ummon	854
pitkern adalary	697
saud arabystan	822
solomon adalary	709
swazilend	790
trinidad we tobago	714
tuwalu	871
watikan	675
wenesuela	801
wanuatu	872
wallis we futuna	719
antigua ve barbuda	634
arnavutluk	725
arjantin	844
avusturya	635
avustralya	728
bosna hersek	729
bahreyn	637
bolivya	730
karayip hollanda	721
brezilya	731
bahamalar	829
beyaz rusya	830
orta afrika cumhuriyeti	809
mikronezya	745
ekvator ginesi	751
yunanistan	671
endonezya	814
japonya	758
komorlar	653
kuveyt	682
liberya	760
litvanya	685
kuzey makedonya	818
moritanya	768
maldivler	688
namibya	773
yeni kaledonya	774
nijer	864
nijerya	775
yeni zelanda	778
umman	854
papua yeni gine	836
filipinler	696
portekiz	780
suudi arabistan	822
suriye	789
tayland	792
tunus	794
trinidad ve tobago	714
birlashgan arab amirliklari	716
antigua va barbuda	634
armaniston	726
amerika samoasi	807
aland orollari	827
ozarbayjon	636
bosniya va gertsegovina	729
belgiya	808
bolgariya	643
bahrayn	637
bermuda orollari	841
bagama orollari	829
buve oroli	640
markaziy afrika respublikasi	809
shveytsariya	713
kuk orollari	656
xitoy	651
kyurasao	736
rojdestvo oroli	652
chexiya	660
germaniya	737
daniya	661
dominikan respublikasi	663
jazoir	739
ispaniya	710
folklend orollari	666
farer orollari	810
fransiya	668
buyuk britaniya	849
gruziya	811
fransuz gvianasi	831
grenlandiya	672
gvineya	673
gvadelupe	750
ekvatorial gvineya	751
gretsiya	671
janubiy georgiya va janubiy sendvich orollari	813
gayana	754
xerd va makdonald orollari	674
vengriya	677
indoneziya	814
irlandiya	679
isroil	832
men oroli	722
hindiston	756
britaniyaning hind okeanidagi hududi	641
iroq	845
eron	853
islandiya	678
iordaniya	815
komor orollari	653
shimoliy koreya	816
janubiy koreya	759
quvayt	682
kayman orollari	648
lixtenshteyn	863
lyuksemburg	817
marokash	692
chernogoriya	764
marshall orollari	689
shimoliy makedoniya	818
mongoliya	766
shimoliy mariana orollari	819
mavrikiy	770
maldiv orollari	688
yangi kaledoniya	774
norfolk oroli	694
niderlandiya	777
norvegiya	820
yangi zelandiya	778
fransuz polineziyasi	835
pokiston	847
polsha	837
pitkern orollari	697
falastin hududi	695
portugaliya	780
paragvay	781
reyunion	782
ruminiya	838
saudiya arabistoni	822
solomon orollari	709
seyshel orollari	706
shvetsiya	823
muqaddas yelena oroli	700
janubiy sudan	787
turks va kaykos orollari	824
fransuz janubiy hududlari	669
turkmaniston	870
turkiya	715
trinidad va tobago	714
aqsh yondosh orollari	717
urugvay	800
britaniya virgin orollari	852
aqsh virgin orollari	855
uollis va futuna	719
mayotta	803
janubiy afrika respublikasi	804
campuchia	644
ma cao	686
na uy	820
ba lan	837
nam sudan	787
amerikaanse samoa	807
kokoseilande	851
heardeiland en mcdonaldeilande	674
hongkong sas china	676
macau sas china	686
palestynse grondgebiede	695
salomonseilande	709
tsjeggiese republiek	660
fələstin	695
esvatini	790
aotearoa yeni zelandiya	778
bermudez	841
inizi kokoz	851
inizi falkland	666
hong kong rmd sina	676
norzhkorea	816
sukorea	759
makao rmd sina	686
enez pitcairn	697
singapoura	707
inizi georgia ar su hag inizi sandwich ar su	813
karib nederlandat	721
aod olifant	657
republik tchek	660
enezeg chagos	641
zelenortska ostrva	647
ostrvo heard i arhipelag mcdonald	674
sveti martin	723
arhipelag chagos	641
novi zeland aotearoa	778
illes caiman	648
illa christmas	652
illes cook	656
illes falkland	666
illes heard i mcdonald	674
kirguizstan	843
illes marshall	689
illes marianes del nord	819
territoris palestins	695
illes pitcairn	697
illes turks i caicos	824
illes menors allunyades dels estats units	717
illes verges dels estats units	855
illes chagos	641
samoa america	807
aserbaijan	636
y bahamas	829
belarws	830
tiriogaeth brydeinig cefnfor india	641
tsiad	649
tsieina	651
ciwba	658
tsiecia	660
gweriniaeth dominica	663
gini gyhydeddol	751
guyane ffrengig	831
polynesia ffrengig	835
tiroedd deheuol ac antarctig ffrainc	669
y fatican	675
hong kong sar tsieina	676
gwlad iorddonen	815
de corea	759
macau sar tsieina	686
y maldives	688
gogledd macedonia	818
tiriogaethau palesteinaidd	695
palesteina	695
papua guinea newydd	836
y philipinau	696
ynysoedd pitcairn	697
de georgia ac ynysoedd sandwich y de	813
swdan	711
tajicistan	793
tyrcmenistan	870
ynysoedd turks a caicos	824
yr unol daleithiau	850
ynysoedd pellennig uda	717
ynysoedd gwyryf prydain	852
ynysoedd gwyryf yr unol daleithiau	855
gorllewin sahara	741
antilles yr iseldiroedd	721
ynys y garn	747
arfordir ifori	657
ynysfor chagos	641
aotearoa seland newydd	778
gwlad swazi	790
dwyrain timor	825
det britiske territorium i det indiske ocean	641
den dominikanske republik	663
de franske besiddelser i det sydlige indiske ocean og antarktis	669
heard island og mcdonald islands	674
sar hongkong	676
sar macao	686
de tidligere nederlandske antiller	721
sonderverwaltungsregion hongkong	676
sonderverwaltungsregion macau	686
spitzbergen und jan mayen	712
karibische niederlande	721
islas cocos	851
fiyi	667
territorios australes franceses	669
islas heard y mcdonald	674
territorios palestinos	695
islas pitcairn	697
santa elena	700
islas georgia del sur y sandwich del sur	813
curazao	736
elevandiluurannik	657
heardi ja mcdonaldi saared	674
keenia	681
mikroneesia	745
palestiina alad	695
pitcairni saared	697
kariibi madalmaad	721
chagose saared	641
indiako ozeanoko lurralde britainiarra	641
falklandak	666
hegoaldeko lurralde frantsesak	669
vatikano hiria	675
hong kong txinako aeb	676
macau txinako aeb	686
ipar mariana uharteak	819
palestinar lurralde okupatuak	695
hegoaldeko georgia eta hegoaldeko sandwich uharteak	813
svalbard eta jan mayen uharteak	712
turk eta caico uharteak	824
ameriketako estatu batuak	850
ameriketako estatu batuetako kanpoaldeko uharte txikiak	717
birjina uharte britainiarrak	852
birjina uharte amerikarrak	855
karibeko herbehereak	721
san martin	723
kongoko errepublika	654
txekiar errepublika	660
txagos uhartedia	641
vatikaani	675
palestiinalaisalue	695
huippuvuoret ja jan mayen	712
yhdysvaltain erillissaaret	717
karibian alankomaat	721
chagossaaret	641
territoires palestiniens	695
archipel des chagos	641
antartaice	633
poblacht cabo verde	647
an phoblacht dhoiminiceach	663
ciribeas	876
san pierre agus miquelon	703
an tsiria	789
illas bermudas	841
fixi	667
illa heard e illas mcdonald	674
hong kong rae da china	676
corea do norte	816
macau rae da china	686
illas marshall	689
illas marianas do norte	819
illas menores distantes dos estados unidos	717
illas virxes estadounidenses	855
antatika	633
antigua da barbuda	634
baharen	637
bosniya da harzagobina	729
tsibiran cape verde	647
tsibirin kirsmati	652
tsibiran cook	656
saifurus	659
misira	664
ikwatoriyal gini	751
tsibirai na faroe	810
yankin faransi ta kudu	669
jojiya	811
birnin batikan	675
yankin honduras	842
babban yankin mulkin hong kong na ƙasar sin	676
koriya ta arewa	816
koriya ta kudu	759
kuwet	682
lawos	846
litibiya	683
babban yankin mulkin macao na ƙasar sin	686
malesiya	772
mesiko	690
nijeriya	775
macedonia ta arewa	818
yankunan palasɗinu	695
faragwai	781
feru	821
tsibiran pitcairn	697
saudiyya	822
sanigal	785
kudancin geogia da kudancin tsibirin sandiwic	813
biritaniya	849
yurigwai	800
yamen	720
yankin guernsey	747
kasar jersey	757
manteneguro	764
san maarten	840
kasar kosovo	862
jamhuriyar kongo	654
jamhuriyar czech	660
aotearoa nuzilan	778
pitcairnovi otoci	697
salomonovi otoci	709
bjelokosna obala	657
britanski teritorij u indijskome oceanu	641
aotearoa novi zeland	778
belarusz	830
fidzsi	667
hongkong kkt	676
aljazair	739
wilayah inggris di samudra hindia	641
guinea ekuatorial	751
prancis	668
guyana prancis	831
polinesia prancis	835
wilayah selatan prancis	669
hong kong dak tiongkok	676
makau dak tiongkok	686
maladewa	688
wilayah palestina	695
kepulauan svalbard dan jan mayen	712
swedia	823
kepulauan terluar as	717
kepulauan virgin britania raya	852
kepulauan virgin amerika serikat	855
kepulauan wallis dan futuna	719
belanda karibia	721
pulau man	722
kepulauan chagos	641
bahamaeyjar	829
sankti kitts og nevis	701
isola christmas	652
terre australi francesi	669
ras di hong kong	676
ras di macao	686
territori palestinesi	695
riunione	782
georgia del sud e sandwich australi	813
caraibi olandesi	721
sud sudan	787
arcipelago chagos	641
azerbeycan	636
xirwatistan	755
qibris	659
moxolistan	766
makedonyaya bakur	818
uman	854
ozbekistan	718
qeredax	764
sirbistan	783
sint marteen	840
ypatingasis administracinis kinijos regionas honkongas	676
ypatingasis administracinis kinijos regionas makao	686
kongo respublika	654
honkonga	676
svatini	790
macedonia utara	818
palestin	695
republik czech	660
brits indische oceaanterritorium	641
franse gebieden in de zuidelijke indische oceaan	669
hongkong sar van china	676
macau sar van china	686
palestijnse gebieden	695
kleine afgelegen eilanden van de verenigde staten	717
caribisch nederland	721
chagoseilanden	641
antarktyda	633
niderlandy karaibskie	721
archipelag czagos	641
burquina faso	873
ilhas cayman	648
ilha christmas	652
ilhas heard e mcdonald	674
seicheles	706
ilhas menores distantes dos eua	717
arhipelagul chagos	641
kajmanji otoki	648
gvadelup	750
makav	686
mavricij	770
palav	859
sveta peter in mihael	703
sveti vincencij in grenadine	704
tokelav	869
francoski sveti martin	723
nizozemski sveti martin	840
aotearoa nova zelandija	778
vzhodni timor	825
anguula	724
antaarktika	633
arjentiina	844
asarbajan	636
bangaladhesh	638
beliis	733
barmuuda	841
buutan	639
buufet island	640
baraasiil	731
dhul xadeedka badweynta hindiya ee ingiriiska	641
buruneey	642
jasiiradda kayb faarde	647
jasiiradda kirismas	652
jasiiradda kookoos	851
koloombiya	734
jasiiradda kook	656
ayfori koost	657
jekiya	660
jamhuuriyaddda dominika	663
el salfadoor	788
ekuwatooriyal gini	751
eritreeya	742
jasiiradda faroo	810
faransiis gini	831
booliyneesiya faransiiska	835
dhul xadeedka koonfureed ee faransiiska	669
guadeluub	750
guaam	753
magaalada faatikaan	675
hangari	677
ayslaand	678
jamaaika	680
liibya	762
liyjtensteyn	863
makaaw	686
malaysiya	772
maaldiifis	688
maalta	858
jasiiradda maarshal	689
maartinik	767
mawrishiyaas	770
mikroneesiya	745
morooko	692
musambiik	693
mayanmar	765
nederlaands	777
jasiiradda niyuu kaledooniya	774
niyuusiilaand	778
jasiiradda noorfolk	694
jasiiradda waqooyiga mariaana	819
masedooniya waqooyi	818
balaaw	859
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	695
falastiin	695
baanama	880
babwa niyuu gini	836
baraguaay	781
beeru	821
bitkairn	697
bortugaal	780
bueerto riiko	779
riyuuniyon	782
saynt helena	700
samoowa	867
islofaakiya	708
islofeeniya	784
jasiiradda solomon	709
surineym	848
eswaatiini	790
tokelaaw	869
tufaalu	871
yukrayn	798
midawga imaaraatka carabta	716
boqortooyada midowday	849
jasiiradaha ka baxsan maraykanka	717
usbakistan	718
fanuaatu	872
biritish farjin island	852
jasiiradda aland	827
karibiyaan nadarlands	721
kurakaaw	736
guurnsey	747
jaarsey	757
moontenegro	764
seerbiya	783
siint maarteen	840
koosofo	862
jamhuuriyadda dimuqaadiga kongo	655
jamhuuriyadda kongo	654
jasiiradaha fookland	666
iswaasilaan	790
bariga timor	825
bahrejn	637
bermude	841
ishulli bove	640
ishujt kokos	851
ishujt kuk	656
xhibuti	662
ishujt falkland	666
guajana franceze	831
polinezia franceze	835
territoret jugore franceze	669
gambi	749
kore e veriut	816
kore e jugut	759
kirgizi	843
lihtenshtajn	863
rpa i makaos	686
kaledoni e re	774
ishulli norfolk	694
maqedonia e veriut	818
afrika e jugut	804
surinami	848
ishujt turks dhe kaikos	824
zambi	805
gernsej	747
ishulli i manit	722
xhersej	757
sudani i jugut	787
suazilend	790
hongkong sar	676
palestinska territorierna	695
aotearoa nya zeeland	778
bahareni	637
babadosi	857
bosnia na hezegovina	729
eneo la uingereza katika bahari hindi	641
bukinafaso	873
kambodia	644
kameruni	645
saiprasi	659
chechia	660
denmaki	661
himaya za kusini za kifaranza	669
jojia	811
ginebisau	856
kisiwa cha heard na visiwa vya mcdonald	674
mji wa vatican	675
aisilandi	678
iraki	845
ayalandi	679
kazakistani	834
korea kaskazini	816
korea kusini	759
kirigizistani	843
makau sar china	686
moritania	768
morisi	770
nyuzilandi	778
nikaragwa	776
visiwa vya mariana vya kaskazini	819
masedonia ya kaskazini	818
maeneo ya palestina	695
visiwa vya pitcairn	697
santapierre na miquelon	703
saudia	822
senegali	785
ushelisheli	706
siera leoni	839
visiwa vya solomon	709
afrika kusini	804
visiwa vya georgia kusini na sandwich kusini	813
svalbard na jan mayen	712
tailandi	792
ufalme wa muungano	849
visiwa vidogo vya nje vya marekani	717
uzibekistani	718
vietnamu	802
visiwa vya aland	827
uholanzi ya karibiani	721
kisiwa cha man	722
jamhuri ya cheki	660
aotearoa nyuzilandi	778
uswazi	790
timor ya mashariki	825
amerikan samoasy	807
kuk adalary	656
fransuz gwianasy	831
herd we makdonald adalary	674
yrak	845
maldiwler	688
monserrat	769
niderlandlar	777
filippinler	696
saud arabystany	822
britan wirgin adalary	852
uollis we futuna	719
karib niderlandlary	721
filistin	695
svalbard ve jan mayen	712
aotearoa yeni zelanda	778
falastin hududlari	695
falastin	695
britaniya	849
chexiya respublikasi	660
aotearoa yangi zelandiya	778
sharqiy timor	825
baamas	829
bangladeche	638
ilha do natal	652
ilhas falkland	666
guame	753
listenstaine	863
maiote	803
sri lanca	868
toquelau	869
ilhas menores afastadas dos eua	717
ilhas virgens dos eua	855
sara ocidental	741
alanda	827
avganistan	632
antarktik	633
jermenija	726
britanska teritorija indijskog okeana	641
foklandska ostrva	666
ostrvo herd i mekdonaldova ostrva	674
letonija	683
majot	803
ostrvo norfok	694
severna marijanska ostrva	819
palestinske teritorije	695
pitkern	697
reinion	782
sveta jelena	700
sent kits i nevis	701
sen pjer i mikelon	703
sent vinsent i grenadini	704
udaljena ostrva sad	717
mariannes du nord	819
kapverden	647
hilagang korea	816
timog korea	759
pilipinas	696
kanlurang sahara	741
timog sudan	787

the congo	1
saint martin	881
st. martin	881
republic of china	882
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
antigua and barbuda	883
åland islands	248
bosnia and herzegovina	533
saint barthélemy	884
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	885
democratic republic of the congo	506
congo (the democratic republic of the)	506
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	548
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	886
guinea-bissau	269
heard island and mcdonald islands	887
isle of man	550
iran (islamic republic of)	98
saint kitts and nevis	888
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	889
moldova (the republic of)	127
saint martin (french part)	890
netherlands (kingdom of the)	153
saint pierre and miquelon	891
palestine, state of	169
réunion	292
saint helena	460
saint helena, ascension and tristan da cunha	460
svalbard and jan mayen	485
são tomé and príncipe	892
sao tome and principe	892
sint maarten (dutch part)	193
turks and caicos islands	893
timor-leste	301
türkiye	302
trinidad and tobago	567
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	894
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	483
virgin islands (u.s.)	483
wallis and futuna	551
principality of andorra	895
islamic republic of afghanistan	587
islamic emirate of afghanistan	587
republic of austria	464
commonwealth of australia	896
people's republic of bangladesh	897
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	497
federative republic of brazil	509
commonwealth of the bahamas	520
kingdom of bhutan	898
congo, the democratic republic of the	472
republic of the congo	473
people's republic of the congo	517
republic of côte d'ivoire	899
republic of the ivory coast	899
people's republic of china	44
republic of cuba	900
republic of cabo verde	563
republic of cyprus	901
federal republic of germany	463
kingdom of denmark	518
commonwealth of dominica	547
people's democratic republic of algeria	902
democratic and popular republic of algeria	902
arab republic of egypt	903
state of eritrea	904
federal democratic republic of ethiopia	905
republic of the fiji islands	575
federated states of micronesia	571
united kingdom of great britain	466
co-operative republic of guyana	906
cooperative republic of guyana	906
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	907
republic of croatia	532
state of israel	908
republic of iraq	909
islamic republic of iran	98
hashemite kingdom of jordan	910
union of the comoros	488
islamic federal republic of the comoros	488
federation of saint kitts and nevis	530
federation of saint christopher and nevis	530
saint christopher and nevis	530
democratic people's republic of korea	471
people's democratic republic of korea	471
republic of korea	111
principality of liechtenstein	911
democratic socialist republic of sri lanka	912
grand duchy of luxembourg	913
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	914
principality of monaco	915
republic of moldova	482
republic of north macedonia	475
republic of macedonia	475
republic of the union of myanmar	526
union of myanmar	526
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	510
islamic republic of mauritania	916
kingdom of the netherlands	467
federal democratic republic of nepal	917
independent state of papua new guinea	578
republic of the philippines	590
islamic republic of pakistan	918
republic of poland	523
commonwealth of puerto rico	499
state of palestine	169
republic of paraguay	919
kingdom of saudi arabia	500
saint helena and dependencies	920
republic of san marino	505
most serene republic of san marino	505
democratic republic of sao tome and principe	536
republic of el salvador	921
kingdom of eswatini	522
territory of the french southern and antarctic lands	559
french southern and antarctic lands	559
french southern and antarctic territories	559
republic of tajikistan	922
democratic republic of timor-leste	923
republic of türkiye	924
republic of china (taiwan)	474
taiwan, republic of china	474
taiwan (republic of china)	474
united republic of tanzania	207
oriental republic of uruguay	925
eastern republic of uruguay	925
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	480
virgin islands of the united states	245
virgin islands of great britain	926
socialist republic of viet nam	569
territory of the wallis and futuna islands	556
independent state of samoa	927
republic of yemen	928
republic of south africa	507
the emirates	246
antigua & barbuda	883
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	533
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	884
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	929
territory of norfolk island	613
overseas lands of french polynesia	930
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	506
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	473
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
bailiwick of guernsey	609
south georgia & south sandwich islands	594
south georgia and south sandwich islands	594
south georgia and the south sandwich is	594
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	612
heard and mcdonald islands	612
heard and mc donald islands	612
heard island and mc donald islands	612
republic of ireland	272
isle of mann	931
bailiwick of jersey	610
the comoros	275
st kitts-nevis	603
st kitts & nevis	603
st christopher and nevis	603
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
saint-martin	890
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
papua-new guinea	596
papua n.g	596
papua n. guinea	596
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
svalbard & jan mayen	624
svalbard and jan mayen islands	624
sao tome & principe	298
são tomé e príncipe	892
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	932
turks & caicos	617
turks and caicos	617
turks & caicos islands	617
french s. territories	300
timor-leste (east timor)	623
east timor (timor-leste)	623
türkiye (turkey)	629
turkey (türkiye)	629
trinidad & tobago	567
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
the ukraine	933
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
st vincent & grenadines	605
st vincent and grenadines	605
st vincent & the grenadines	605
saint vincent and grenadines	605
st. vincent/grenadines	605
venezuela, rb	308
venezuela, bolivarian rep. of	308
virgin islands (uk)	309
virgin islands, british	216
virgin islands (gb)	309
virgin islands (u.k.)	309
virgin islands, uk	309
virgin islands (united kingdom)	309
virgin islands (us)	310
virgin islands, u.s	483
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
wallis & futuna	626
wallis and futuna islands	626
wallis & futuna islands	626
republic of kosovo	934
kosovo (under unsc res. 1244)	934
kosovo (unscr 1244)	934
kosovo, republic of	934
s. africa	345
rep. south africa	345
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	935
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	936
kingdom of cambodia	937
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	938
federal republic of nigeria	939
rep. of singapore	325
republic of singapore	325
republic of senegal	940
republic of hungary	327
state of japan	328
the bermudas	331
san-marino	187
i.r. iran	334
iran i.r	334
iran, i.r	334
united states of amer	306
america, utd. states of	306
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
saint kitts & nevis anguilla	603
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
s. sandwich ins	594
st. vincent & grens	605
islamic state of afghanistan	941
venezuela, rep. bolivariana de	308
united kingdom and northern ireland	268
u.k. & northern ireland	268
g. britain	268
egypt a.r	329
g.d. luxembourg	619
sudan (former)	337
federated state of micronesia	598
samoa (us)	347
samoa (usa)	347
samoa, us	347
saint martin (nl)	299
st. martin (nl)	299
saint martin (netherlands)	299
saint martin (saint-martin (partie française))	280
uae	348
un. arab emirates	348
antigua/barbuda	942
antigua & barb	942
bih	943
bosnia-herz	943
bosnia & herz	943
bosnia/herzegovina	943
drc	944
dem. rep. congo	944
dem. rep. of congo	944
dem. republic of congo	944
d.r.c	944
car	945
c. african rep	945
c. afr. rep	945
prc	946
frg	350
fed. rep. of germany	350
f.r. germany	350
dom. rep	947
fsm	351
micronesia, fed. sts	351
micronesia (fed. states)	351
fed. states of micronesia	351
uk	352
u.k	352
g.b	352
u.k. of great britain and northern ireland	352
utd. kingdom	352
gt. britain	352
gr. britain	352
un. kingdom	352
korea, dem. people's rep	353
dem. people's rep. of korea	353
korea, d.p.r	353
korea, dpr	353
korea, d.p.r.k	353
rok	948
korea, rep. of	948
korea, r.o	948
korea, rok	948
lao people's dem. rep	354
lao people's dr	354
f.y.r.o.m	355
n.z	949
n. zealand	949
png	356
p.n.g	356
ksa	357
k.s.a	357
s. arabia	357
k. of saudi arabia	357
tci	950
t&t	951
trin. & tob	951
roc	952
r.o.c	952
usa	953
us	953
u.s	953
u.s.a	953
u. s. a	953
united states (usa)	953
united states of america (usa)	953
svg	359
st. vincent & gren	359
bvi	360
b.v.i	360
br. virgin islands	360
u.s.v.i	361
rsa	954
r.s.a	954
s.a. (south africa)	954
st. kitts/nevis	955
p.r. (puerto rico)	956
s. sudan	957
egypt, arab rep	958
rep. of ireland	365
iran, islamic rep	959
rep. of moldova	960
united rep. of tanzania	366
tanzania, united rep	366
u.r. tanzania	366
s. geo. and the is	961
iom	962
guernsey c.i	963
jersey c.i	964
roi	365
rmi	965
heard i. and mcdonald is	966
st. vin. and gren	359
venezuela, r.b. de	967
venezuela, b.r	967
taiwan, prov. of china	952
haute-volta	371
republic of upper volta	371
republic of dahomey	372
zaïre	376
congo (zaire)	376
republic of zaire	376
congo-léopoldville	376
ubangi-shari	377
oubangui-chari	377
gdr	379
germany, east	379
germany, west	379
germany, federal republic of	379
germany, democratic republic	379
germany (east)	379
germany (west)	379
germany (federal republic of)	379
afars and issas	380
french territory of the afars and issas	380
french afars and issas	380
france, metropolitan	382
france (metropolitan)	382
people's republic of kampuchea	392
democratic republic of madagascar	403
union of burma	405
socialist republic of the union of burma	405
federation of malaya	407
south-west africa	408
united republic of tanganyika and zanzibar	419
democratic republic of vietnam	422
republic of vietnam	422
vietnam, democratic republic of	422
people's democratic republic of yemen	426
yemen, democratic	426
yemen, south	426
yemen, north	426
union of south africa	968
zimbabwe-rhodesia	428
bonaire, saint eustatius and saba	969
congo (ex-zaire)	376
congo (former zaire)	376
congo (formerly zaire)	376
congo, dem. rep. (zaire)	376
hungarian people's republic	970
polish people's republic	432
mongolian people's republic	431
people's socialist republic of albania	971
empire of brazil	972
united states of brazil	972
imperial state of iran	389
empire of japan	973
muscat and oman	974
ashmore and cartier islands	437
federation of bosnia and herzegovina	438
saint eustatius	439
st. eustatius	439
england and wales	441
n. ireland	441
ireland, northern	441
ulster (northern ireland)	441
united kingdom (england)	441
uk (england)	441
saint kitts	446
saint christopher	446
saint-pierre	447
saint pierre island	447
saint vincent	975
écosse	441
escócia	441
país de gales	441
noord-ierland	441
nord-irland	441
pohjois-irlanti	441
irlandia północna	441
severní irsko	441
škótsko	441
skócia	441
észak-írország	441
scoția	441
škotska	441
i̇ngiltere	441
i̇skoçya	441
ddr	379
macédoine	3
corée	0
st. helena, ascension und tristan da cunha	920
kongo (dem. rep.)	472
kongo (dem. republik)	472
kongo, dem. republik	472
korea (dem. volksrepublik)	471
korea, dem. volksrepublik	471
färöer-inseln	490
färöer inseln	490
åland-inseln	461
cayman-inseln	513
bonaire, sint eustatius und saba	502
heard- und mcdonaldinseln	525
amerikanische überseeinseln	210
saint-pierre und miquelon	891
salomon-inseln	179
brd	463
republik österreich	464
schweiz/suisse/svizzera	228
fürstentum liechtenstein	911
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	465
ver. staaten von amerika	465
großbritannien	71
vereinigtes königreich großbritannien und nordirland	466
vereinigtes königreich	71
das vereinigte königreich	466
ver. königreich	466
großbritannien und nordirland	466
königreich der niederlande	467
südkorea	111
korea süd	470
kongo, demokratische republik	472
kongo (demokratische republik)	472
kongo (republik)	517
kongo, republik	517
republik china (taiwan)	474
französische republik	230
russische föderation	176
weißrussland	476
elfenbeinküste	260
arabische republik ägypten	903
föderative republik brasilien	509
palästinensische gebiete	498
terres australes et antarctiques françaises	559
sainte-hélène, ascension et tristan da cunha	920
îles du cap-vert	563
île maurice	976
congo (rép. dém.)	472
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	977
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	486
confédération suisse	228
grand-duché de luxembourg	913
principauté de monaco	915
états-unis	465
états-unis d'amérique	211
les états-unis	465
é.-u	465
royaume-uni	71
grande-bretagne	466
royaume-uni de grande-bretagne et d'irlande du nord	466
république fédérale d'allemagne	463
rfa	463
allemagne (l')	463
république démocratique allemande	463
allemagne de l'est	463
allemagne de l'ouest	463
pays-bas	153
royaume des pays-bas	467
république démocratique du congo	506
rdc	472
r.d. congo	472
congo (république démocratique du)	472
congo, république démocratique du	472
rép. dém. du congo	472
république du zaïre	472
république du congo	473
congo (république du)	517
congo, république du	517
république de corée	470
corée du sud	111
corée (république de)	470
corée, république de	470
république populaire démocratique de corée	471
corée du nord	110
corée (république populaire démocratique de)	471
république populaire de chine	469
république de chine	474
république de chine (taïwan)	474
république tchèque	51
tchéquie	468
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	899
côte-d'ivoire	260
république centrafricaine	39
rca	487
fédération de russie	508
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	464
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	902
états-unis du mexique	239
république argentine	226
république arabe d'égypte	903
république arabe syrienne	477
république islamique d'iran	478
iran (république islamique d')	478
république islamique de mauritanie	916
république bolivarienne du venezuela	480
venezuela (république bolivarienne du)	480
état plurinational de bolivie	497
bolivie (état plurinational de)	497
république démocratique populaire lao	479
lao (république démocratique populaire)	479
république-unie de tanzanie	544
tanzanie (république-unie de)	544
république de moldova	482
moldova (république de)	482
macédoine du nord	131
ex-république yougoslave de macédoine	475
l'ex-république yougoslave de macédoine	475
république fédérative du brésil	509
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	925
royaume d'arabie saoudite	500
royaume hachémite de jordanie	910
république socialiste du viêt nam	569
viêt nam	217
république socialiste démocratique de sri lanka	912
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	498
palestine, état de	498
territoires palestiniens occupés	498
biélorussie	36
bélarus	476
cap-vert	48
micronésie	548
états fédérés de micronésie	571
micronésie (états fédérés de)	571
nouvelle-zélande	158
la réunion	292
ile de la réunion	978
guyane française	74
îles malouines	67
îles falkland (malvinas)	489
falkland (malvinas)	489
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	483
tierras australes y antárticas francesas	559
santa elena, ascensión y tristán de acuña	920
islas vírgenes del reino unido	926
congo (rep. dem.)	472
república libanesa	236
república kirguisa	235
república argelina democrática y popular	902
república árabe saharaui democrática	229
isla de la reunión	978
república popular de china	469
república de kazajstán	584
reino de españa	512
españa	63
méjico	239
méxico	144
estados unidos de américa	465
ee.uu	465
ee. uu	465
e.e.u.u	465
eua	465
e.u.a	465
estados unidos (ee.uu.)	465
gran bretaña	466
reino unido de gran bretaña e irlanda del norte	466
república federal de alemania	463
república democrática alemana	463
república argentina	226
república federativa del brasil	509
bolivia (estado plurinacional de)	497
república bolivariana de venezuela	480
venezuela (república bolivariana de)	480
república oriental del uruguay	925
república dominicana	56
rep. dominicana	979
r. dominicana	979
república de colombia	980
república del perú	583
el perú	583
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	469
china (república popular)	469
república de corea	111
corea (república de)	470
república popular democrática de corea	110
república de china	474
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	467
república democrática del congo	472
congo (república democrática del)	506
república del congo	517
república centroafricana	39
federación de rusia	508
federación rusa	508
república árabe siria	194
república árabe de egipto	903
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	544
república de sudáfrica	507
sudáfrica	222
ex-república yugoslava de macedonia	475
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	483
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	578
arabia saudí	500
república de filipinas	590
ceilán	912
sant'elena, ascensione e tristan da cunha	920
bonaire, sint eustatius e saba	502
isole minori esterne degli stati uniti d'america	462
bosnia-erzegovina	553
repubblica cinese (taiwan)	474
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	920
azerbeijão	981
azerbaijão	18
são vincente e granadinas	496
confederação suíça	228
república argelina democrática e popular	902
antártica	982
ilha da reunião	978
república oriental do uruguai	925
república federativa do brasil	509
estados unidos da américa	211
estados unidos (eua)	465
grã-bretanha	466
reino unido da grã-bretanha e irlanda do norte	466
república federal da alemanha	463
países baixos	153
reino dos países baixos	467
república popular da china	469
república da coreia	470
coréia do sul	470
república popular democrática da coreia	471
coréia do norte	471
república democrática do congo	506
república do congo	473
república da china	474
república tcheca	468
tchéquia	468
chéquia	51
eslováquia	185
federação russa	508
federação da rússia	508
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	983
são martinho (parte holandesa)	984
são martinho (parte neerlandesa)	984
república democrática de timor-leste	923
república democrática de são tomé e príncipe	536
vietnã	569
irão	98
irã	478
polónia	166
polônia	523
macedónia	475
macedônia	475
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	507
santa sé	214
ålandeilanden	461
ålandseilanden	461
sint-helena, ascension en tristan da cunha	920
zuid-georgië en de zuidelijke sandwicheilanden	492
koninkrijk belgië	21
belgië	21
v.s.a	465
vsa	465
groot-brittannië	466
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	525
förenta staternas mindre öar i oceanien och västindien	462
schweiziska edsförbundet	228
australiska statsförbundet	896
mexikos förenta stater	239
förenta staterna	465
amerikas förenta stater	465
förenade kungariket	466
förenade konungariket storbritannien och nordirland	466
förenade konungariket	466
förbundsrepubliken tyskland	463
nederländerna	153
konungariket nederländerna	467
förenade arabemiraten	6
den russiske føderation	508
sør-korea	111
nord-korea	110
kongo-kinshasa	506
kongo-brazzaville	473
den russiske føderasjon	508
etelämanner	982
saint helena, ascension ja tristan da cunha	920
grönlanti	78
iso-britannia	466
etelä-korea	470
pohjois-korea	471
venäjän federaatio	508
tšekin tasavalta	468
tšekki	51
etelä-afrikan tasavalta	507
stany zjednoczone ameryki północnej	465
zjednoczone królestwo	466
zjednoczone królestwo wielkiej brytanii i irlandii północnej	466
rfn	463
nrd	463
republika włoska	234
królestwo niderlandów	467
republika słowacka	241
słowacja	185
chińska republika ludowa	469
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	471
republika południowej afryki	507
rpa	507
afryka południowa	507
zea	225
česká republika	51
česko	51
čr	468
slovenská republika	241
spojené státy	465
spojené státy americké	211
velká británie	466
spojené království	71
spojené království velké británie a severního irska	466
spolková republika německo	463
srn	463
německá demokratická republika	463
ndr	463
polská republika	523
rakouská republika	464
nizozemské království	467
nizozemí	467
čínská lidová republika	469
korejská republika	470
jižní korea	111
severní korea	110
korejská lidově demokratická republika	471
demokratická republika kongo	506
konžská republika	473
ruská federace	508
jihoafrická republika	222
jar	507
spojené arabské emiráty	6
sae	225
francouzská republika	230
italská republika	234
pobrežie slonoviny	260
šalamúnove ostrovy	179
vianočný ostrov	49
spojené štáty	211
spojené štáty americké	465
veľká británia	466
spojené kráľovstvo	71
nemecká spolková republika	463
spolková republika nemecko	463
juhoafrická republika	507
kórejská republika	470
južná kórea	111
čínska ľudová republika	469
ruská federácia	508
yeşil burun	563
fransız güney ve antarktika toprakları	559
lihtenştayn	911
doğu timor	923
amerika birleşik devletleri küçük dış adaları	462
fildişi sahili	260
türkiye cumhuriyeti	924
t.c	924
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
büyük britanya	466
kuzey i̇rlanda	466
büyük britanya ve kuzey i̇rlanda birleşik krallığı	466
çin halk cumhuriyeti	469
çhc	469
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	507
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	569
chxhcn việt nam	569
mỹ	211
hoa kỳ	465
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	465
anh	466
vương quốc anh	71
anh quốc	466
liên hiệp anh	466
vương quốc liên hiệp anh và bắc ireland	466
trung quốc	44
cộng hòa nhân dân trung hoa	469
đức	52
cộng hòa liên bang đức	463
pháp	69
hàn quốc	111
đại hàn dân quốc	470
triều tiên	110
bắc triều tiên	471
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	472
cộng hòa congo	517
cộng hòa séc	51
séc	468
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	469
rrc	469
uea	225
francia déli és antarktiszi területek	559
szent ilona-sziget	920
kókusz-szigetek	528
magyarország	91
magyar köztársaság	534
egyesült államok	465
amerikai egyesült államok	211
nagy-britannia	466
egyesült királyság	71
nagy-britannia és észak-írország egyesült királysága	466
német szövetségi köztársaság	463
németországi szövetségi köztársaság	463
ndk	463
kínai népköztársaság	469
dél-korea	111
koreai köztársaság	470
észak-korea	110
koreai népi demokratikus köztársaság	471
kongói demokratikus köztársaság	506
kongói köztársaság	473
cseh köztársaság	468
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	507
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	508
osztrák köztársaság	464
românia	174
republica românia	985
sua	465
s.u.a	465
țara galilor	466
regatul unit al marii britanii și irlandei de nord	466
republica federală germania	463
țările de jos	153
republica populară chineză	469
republica democratică congo	472
republica democrată congo	472
republica cehă	468
republica slovacă	241
federația rusă	508
fiđi	575
otok heard i otočje mcdonald	525
pitcairnovo otočje	552
tađikistan	922
cookovo otočje	558
južna georgija i otočje južni sandwich	492
sad	465
sjedinjene američke države	211
sjedinjene države	211
savezna republika njemačka	463
češka republika	468
češka	51
južnoafrička republika	222
južna afrika	507
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	559
nemačka	463
zda	465
združene države amerike	211
združene države	465
združeno kraljestvo	71
zvezna republika nemčija	463
združeni arabski emirati	6
jungtinės amerikos valstijos	465
jungtinės valstijos	211
jav	465
jungtinė karalystė	71
didžioji britanija	466
amerikas savienotās valstis	211
savienotās valstis	465
asv	465
lielbritānija	71
apvienotā karaliste	466
ameerika ühendriigid	211
ühendriigid	465
ühendkuningriik	466
estats units d'amèrica	465
escòcia	466
països baixos	153
principat d'andorra	895
lýðveldið ísland	986
bandaríkin	211
bandaríki norður-ameríku	465
stóra-bretland	466
niðurlönd	467
éire	93
poblacht na héireann	484
repubblika ta' malta	987
republika e shqipërisë	988
shqipëria	988
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	981
abş	211
o'zbekiston	213
o'zbekiston respublikasi	989
suid-afrika	222
republiek van suid-afrika	507
groot-brittanje	466
ålandské ostrovy	461
bermudské ostrovy	562
teritorium vánočního ostrova	503
dominikánské společenství	547
společenství dominika	547
dominické společenství	547
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	530
federace sv. kryštof a nevis	530
spojené státy mexické	239
republika myanmarský svaz	526
demokratická republika svatý tomáš a princův ostrov	536
demokratická republika východní timor	923
demokratická republika timor-leste	923
čínská republika	474
čínská republika (tchaj-wan)	474
menší odlehlé ostrovy spojených států amerických	462
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	578
středoafrická republika	39
alandské ostrovy	461
azerbajdžan	18
konžská demokratická republika	506
stredoafrická republika	39
teritórium vianočného ostrova	503
dominické spoločenstvo	547
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	466
severné írsko	466
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	525
kórejská ľudovodemokratická republika	471
kľdr	471
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	467
nezávislý štát papua-nová guinea	578
ostrovy saint pierre a miquelon	535
réunionský zámorský departmán	978
tokelauské ostrovy	495
čínska republika	474
menšie odľahlé ostrovy spojených štátov	462
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	896
wspólnota dominiki	547
republika dominikańska	979
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	552
wolne stowarzyszone państwo portoryko	499
republika środkowoafrykańska	39
republika chińska	474
republika chińska (tajwan)	474
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	990
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	466
kiinan tasavalta (taiwan)	474
pyhä istuin	244
dominica ühendus	547
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	466
šotimaa	466
põhja-iirimaa	466
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	552
hiina vabariik (taiwan)	474
ühendriikide väikesed hajasaared	462
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	474
kínai köztársaság (tajvan)	474
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	544
srednjoafrička republika	39
dominička zajednica	547
južna georgija i južni sendvički otoci	886
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	474
sjedinjene države amerike	465
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	483
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	923
mala udaljena ostrva sjedinjenih američkih država	462
mala udaljena ostrva sad-a	462
američka devičanska ostrva	483
devičanska ostrva amerike	245
bosna-hersek	553
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	547
dominika milletler topluluğu	547
falkland (malvina) adaları	489
falkland adaları	67
guernsey muhafızlığı	554
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	552
doğu timor demokratik cumhuriyeti	923
timor-leste demokratik cumhuriyeti	923
çin cumhuriyeti	474
çin cumhuriyeti (tayvan)	474
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	483
wallis ve futuna adaları bölgesi	556
land curaçao	991
commonwealth der nördlichen marianen	510
gebietskörperschaft saint-barthélemy	992
usa, kleinere ausgelagerte inseln	462
republik östlich des uruguay	925
übersee-département mayotte	557
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	553
territoire des îles cocos (keeling)	528
pays de curaçao	991
république démocratique et populaire d'algérie	902
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	535
groupe d'îles pitcairn	552
îles tokelau	495
territoire des îles wallis et futuna	556
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	528
paese di curaçao	991
federazione di saint christopher e nevis	530
repubblica orientale dell'uruguay	925
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	528
país de curazao	991
bailía de guernsey	554
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	504
república independiente y soberana de kiribati	555
federación de san cristóbal y nieves	530
federación de san cristóbal y nevis	530
república de la unión de myanmar	526
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	505
república de china en taiwán	474
alândia	461
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	502
bonaire, santo eustáquio e saba	502
território das ilhas cocos (keeling)	528
país de curaçao	991
ilha de curaçao	991
geórgia do sul e sandwich do sul	492
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	555
república da união de myanmar	526
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	976
sultanato de omã	993
sereníssima república de san marino	505
sereníssima república de são marinho	505
território das ilhas wallis e futuna	556
åland eilanden	461
samväldet dominica	547
sydgeorgien och sydsandwichöarna	886
förvaltningsområdet saint-martin	983
franska syd- och antarktisterritorierna	559
departementsområdet mayotte	557
republiken kina (taiwan)	474
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	502
bonaire, st. eustatius and saba	502
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	474
malvíny	489
bonaire, sint eustatius og saba	502
taiwan, den kinesiske provins	474
russiske føderation	508
taiwan, chinesische provinz	474
taiwan, provinz chinas	474
französisch-guyana	549
taiwán, provincia de china	474
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	474
taïwan, province de chine	474
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	926
bonaire, sveti eustahije i saba	502
tajvan, kineska provincija	474
američki mali izvanjski otoci	462
cocos (keeling) otoci	528
bonaire, saint eustatius és saba	502
bonaire, sint eustatius és saba	502
tajvan, kínai tartomány	474
zöld-foki-szigetek	563
szent ilona, ascension és tristan da cunha	920
taiwan, provincia della cina	474
franske sørlige territorier	559
mindre utenforliggende øyer til usa	462
bonaire, sint eustatius en saba	30
taiwan, provincie van china	474
cocoseilanden (keelingeilanden)	528
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	474
tajwan, prowincja chin	474
francuskie terytoria południowe	559
wyspy kokosowe (wyspy keelinga)	528
taiwan, província da china	474
formosa (taiwan)	474
azerbaidjão	981
bielo-rússia	476
ilha reunião	978
são marino	505
irã, república islâmica do	478
república islâmica do irã	478
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	502
republica centrafricană	39
republica central africană	487
coasta de fildeș	899
guiana franceză	549
guinea ecuatorială	570
republica populară democrată coreeană	471
republica chineză	474
insula crăciunului	503
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	474
bonaire, svätý eustach a saba	502
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	510
samojský nezávislý štát	927
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	502
tajvan, provinca kitajske	474
demokratična ljudska republika koreja	471
združeno kraljestvo velike britanije in severne irske	466
združene mehiške države	239
boner, sveti eustahije i saba	502
džersi	504
bonaire, sint eustatius och saba	502
taiwan, provins i kina	474
norfolköarna	491
saint helena, ascension och tristan da cunha	920
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	502
tayvan, çin eyaleti	474
fransız güney bölgeleri	559
yeşil burun adaları	563
i̇ngiliz virgin adaları	926
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	913
groussherzogtum lëtzebuerg	913
føroyar	490
repiblik d'ayiti	573
guåhån	994
sankattan siha na islas mariånas	510
islas mariånas	510
kòrsou	991
pais kòrsou	991
repoblikan'i madagasikara	574
malo sa'oloto tuto'atasi o sāmoa	927
sāmoa amelika	560
amelika sāmoa	560
repubulika y'u rwanda	977
republika y'uburundi	580
tetã paraguái	919
paraguái	919
timor lorosa'e	923
repúblika demokrátika timór-leste	923
elláda	232
bielaruś	476
toçikiston	922
zhōngguó	469
zhōnghuá rénmín gònghéguó	469
zhōnghuá mínguó	474
chosŏn minjujuŭi inmin konghwaguk	471
jumhuriyat misr al-arabiyah	903
al-mamlakah al-arabiyyah as-suudiyyah	500
al-arabiyah as-suudiyah	500
al-maghrib	914
al-mamlakah al-maghribiyah	914
al-jazair	902
al-djazaïr	902
al-imarat	225
dawlat al-kuwait	995
al-jumhuriyah al-lubnaniyah	236
al-urdun	910
al-iraq	909
jumhuriyat al-iraq	909
mamlakat al-bahrayn	996
jomhuri-ye eslami-ye iran	478
jomhūri-ye eslāmi-ye irān	478
volívia	497
tetã volívia	497
bêafrîka	487
ködörösêse tî bêafrîka	487
republiki ya kongó demokratiki	472
republíki ya kongó	517
kūki 'āirani	558
jèrri	504
bailliage dé jèrri	504
dgèrnésiais	554
m̧ajeļ	997
aolepān aorōkin m̧ajeļ	997
na islas mariånas	510
malaŵi	998
dziko la malaŵi	998
norf'k ailen	491
teratri of norf'k ailen	491
afrika-borwa	507
rephaboliki ya afrika-borwa	507
riphabuḽiki ya afurika tshipembe	507
landskapet åland	461
bundesrep. deutschland	463
république populaire du bengladesh	999
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
république grecque	628
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	612
île heard-et-îles macdonald	612
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	624
république de san marin	1000
turks et caïques, îles	617
îles turks et caïques	617
îles turks-et-caïcos	617
république orientale d'uruguay	625
îles vierges des états-unis d'amérique	310
bouvet-insel	611
kokos-(keeling-)inseln	256
south georgia und die südlichen sandwichinseln	594
commonwealth nördliche mariana-inseln	285
islas falkland (malvinas)	266
malvinas [falkland], (las) islas	266
islas malvinas [falkland]	266
hong kong (región administrativa especial de china)	271
heard (isla) e islas mcdonald	612
corea, república democrática popular de	276
kazajstán	1001
san martín (zona francesa)	280
san martín (países bajos)	299
santa sede (ciudad estado del vaticano)	307
regno unito di gran bretagna e d'irlanda del nord	268
saint vincent e grenadines	605
isole vergini, regno unito	309
isole vergini, u.s.a	310
comunidade de domínica	593
ilhas malvinas (falkland)	266
reino unido de grã-bretanha e irlanda do norte	268
hong kong, região de administração especial da china	271
hong kong, região admin. especial da china	271
república do quirgistão	274
casaquistão	1001
são martim (parte francesa)	280
macau, região especial de administração chinesa	284
macau, região admin. especial da china	284
república de maurícias	315
estados unidos do méxico	330
são pedro e miquelon	289
svalbard e a ilha de jan mayen	624
são martinho (países baixos)	299
são martim (parte holandesa)	299
são martinho (caraíbas)	299
santa sé (cidade-estado do vaticano)	307
zuid-georgië en zuidelijke sandwicheilanden	594
macedonië	131
mikronesien, federala staterna	598
förenade kungariket storbritannien och nordirland	268
sydgeorgien och södra sandwichöarna	594
särskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanöarna	273
särskilda administrativa regionen macao inom kina	284
östra republiken uruguay	625
republikken bosnien-herzegovina	249
sankt bartolomæus	251
bouvet-øen	611
bouvetø	611
cocosøerne (keelingøerne)	256
cook-øerne	616
den føderative demokratiske republik etiopien	346
fiji-øerne	341
det særlige administrative område hongkong	271
heard- og mcdonald-øerne	612
det særlige administrative område macao	284
norfolk øen	613
sankt helena, ascension og tristan da cunha	297
de mindre amerikanske oversøiske øer	305
den østlige republik uruguay	625
wallis og futunaøerne	626
bonaire, saint eustatius og saba	254
kongo, den demokratiske republikk	257
republikken fijiøyene	341
mikronesia, føderasjonen	598
det forente kongeriket storbritannia og nord-irland	268
sør-georgia og de sørlige sandwich-øyene	594
heardøya og mcdonaldøyene	612
korea, den demokratiske folkerepublikk	276
saint helena, ascension og tristan da cunha	297
eswatini (tidligere swasiland)	932
usas ytre småøyer	305
jomfruøyene (storbritannia)	309
de britiske jomfruøyer	309
bosnia-hertsegovinan tasavalta	249
bolivia, monikansallinen valtio	608
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
południowy sudan	1002
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	941
kapverdské ostrovy	344
ekvádoská republika	621
mikronézie	598
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	612
svatý kitts a nevis	603
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	1003
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	613
svatý pierre a miquelon	289
tožská republika	1004
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	941
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
špicbergy a jan mayen	624
demokratická republika svätého tomáša a princovho ostrova	298
svätý tomáš a princove ostrovy	298
francúzske južné územia	300
panenské ostrovy - usa	310
ålandsko otočje	247
ljudska republika bangladeš	999
bolivija, plurinacionalna država	608
plurinacionalna država bolivija	608
ljudska demokratična republika alžirija	602
hong kong, posebna administrativna regija kitajske	271
posebno administrativno območje lr kitajske hong kong	271
otok heard in otočje mcdonald	612
laoška ljudska demokratična republika	278
makao, posebna administrativna regija kitajske	284
posebno administrativno območje lr kitajske macao	284
sveta helena, ascension in tristan da cunha	297
turks in caicoški otoki	617
otočji turks in caicos	617
francoska južna ozemlja	300
demokratična republika vzhodni timor	623
manjši otoki združenih držav amerike	305
sveti sedež (vatikanska mestna država)	307
saint vincent in grenadini	605
južna gruzija i južni sendvič otoci	594
libijska arapska džamahirija	279
commonwealth sjevernomarijanskog otočja	285
sveta helena, ascension i tristan da cunha	297
tajvan (provincija, nr kina)	304
vatikan (država vatikanskoga grada)	307
egyesült arab emirátus	246
afgán iszlám köztársaság	941
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	595
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	612
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	1005
pitcairn-sziget	290
palesztin terület	291
svalbard-szigetek és jan mayen-sziget	624
szentszék (vatikánvárosi állam)	307
saint vincent és grenadines	605
republica bosnia-herțegovina	249
eleveția	259
republica populară democratică algeria	602
insulele georgia de sud și sandwich de sud	594
regiunea chineză cu administrare specială hong kong	271
regatul hașemit iordanian	600
sfântul kitts și nevis	603
republica democrată populară coreea	276
republica populară democrată coreea	276
regiunea chineză cu administrare specială macao	284
sfântul pierre și miquelon	289
sfânta elena, ascension și tristan da cunha	297
insulele mici îndepărtate ale statelor unite ale americii	305
sfântul vincent și grenadine	605
cocos adaları	256
hint okyanusu i̇ngiliz bölgesi	273
filistin bölgesi	291
saint helena, ascension ve tristan da cunha	297
çad cumhuriyeti	1006
abd virgin adaları	310
somaali föderatiivne vabariik	1007
federasi negara-negara micronesia	598
hongkong, daerah administratif istimewa china	271
saint martin (wilayah prancis)	280
macao, daerah administratif istimewa china	284
negara-negara bersatu meksiko	330
saint helena, ascension, dan tristan da cunha	297
sint maarten (wilayah belanda)	299
perancis, wilayah bagian selatan	300
taiwan, provinsi china	304
takhta suci vatican (negara kota)	307
burundžio respublika	607
brunėjaus darusalamas	252
bolivijos daugiatautė valstybė	608
bonairė, sint eustatijus ir saba	254
bahamų sandrauga	255
džibučio respublika	622
mikronezijos federacinės valstijos	598
jungtinė didžiosios britanijos ir šiaurės airijos karalystė	268
pietų džordžijos ir pietų sandvičo salos	594
honkongas, specialusis kinijos administracinis regionas	271
haičio respublika	326
jordanijos hašimitų karalystė	600
kiribačio respublika	929
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
urugvajaus rytų respublika	625
šventasis sostas (vatikano miesto valstybė)	307
mergelių salos (britų)	309
jungtinės karalystės mergelių salos	309
mergelių salos (jav)	310
amerikāņu samoa	347
bolīvija, daudznacionālā valsts	608
daudznacionālā valsts bolīvija	608
bonaire, sintēstatiusa un saba	254
bahamu sadraudzība	255
ķīnas tautas republika	262
dominikas sadraudzība	593
mikronēzijas	598
mikronēzijas federatīvās valstis	598
gviāna	333
gvinejas-bisavas republika	270
gajānas kooperatīvā republika	606
honkongas īpašais administratīvais reģions	271
komoru savienība	275
korejas tautas demokrātiskā republika	276
maķedonija	282
mjanmas savienība (birma)	283
makao īpašais administratīvais reģions	284
ziemeļu marianas salu sadraudzība	285
meksikas savienotās valstis	330
franču polinēzija	930
pitkērna	290
seišelas	296
seišelu republika	296
svētās helēnas sala un piederīgās teritorijas	297
svalbāra	624
santomes un prinsipi demokrātiskā republika	298
sintmārtena (nīderlandes daļa)	299
tērksu un kaikosu salas	617
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
chlb đức	627
člr	262
jihoafrická rep	345
emirados árabes	246
albanië	725
algerië	739
amerikaans-samoa	807
argentinië	844
armenië	726
australië	728
bolivië	730
bosnië en herzegowina	729
brasilië	731
sentraal-afrikaanse republiek	809
cocos- (keeling) eilande	851
colombië	734
kroasië	755
ekwatoriaal-guinee	751
ethiopië	743
faroëreilande	810
frans-guyana	831
frans-polinesië	835
gambië	749
georgië	811
guinee-bissau	856
haïti	875
indië	756
indonesië	814
italië	833
jordanië	815
suid-korea	759
kirgisië	843
liberië	760
libië	762
maleisië	772
mauritanië	768
mikronesië	745
mongolië	766
mianmar (birma)	765
namibië	773
nieu-kaledonië	774
nieu-seeland	778
nigerië	775
noordelike mariana-eilande	819
noorweë	820
papoea-nieu-guinee	836
roemenië	838
saoedi-arabië	822
slowenië	784
somalië	786
suid-georgië en die suidelike sandwicheilande	813
sirië	789
tanzanië	797
oos-timor	825
tunisië	794
turkmenië	870
turks- en caicoseilande	824
oekraïne	798
viëtnam	802
britse maagde-eilande	852
amerikaanse maagde-eilande	855
wes-sahara	741
zambië	805
ålandeilande	827
sint barthélemy	828
serwië	783
suid-soedan	787
birləşmiş ərəb əmirlikləri	716
əfqanıstan	632
amerika samoası	807
aland adaları	827
banqladeş	638
belçika	808
bolqarıstan	643
sent-bartelemi	828
bermud adaları	841
karib niderlandı	721
baham adaları	829
buve adası	640
kokos (kilinq) adaları	851
konqo - kinşasa	655
mərkəzi afrika respublikası	809
konqo - brazzavil	654
i̇sveçrə	713
kotd'ivuar	657
kuk adaları	656
çili	650
çin	651
kabo-verde	647
milad adası	652
çex respublikası	660
dominikan respublikası	663
i̇spaniya	710
folklend adaları	666
farer adaları	810
birləşmiş krallıq	849
gürcüstan	811
fransa qvianası	831
cəbəllütariq	812
yunanıstan	671
cənubi corciya və cənubi sendviç adaları	813
qvineya-bisau	856
herd və makdonald adaları	674
macarıstan	677
i̇ndoneziya	814
i̇rlandiya	679
i̇srail	832
men adası	722
britaniyanın hind okeanı ərazisi	641
i̇raq	845
i̇ran	853
i̇slandiya	678
i̇taliya	833
i̇ordaniya	815
qırğızıstan	843
komor adaları	653
sent-kits və nevis	701
şimali koreya	816
küveyt	682
kayman adaları	648
qazaxıstan	834
sent-lusiya	702
lixtenşteyn	863
şri-lanka	868
lüksemburq	817
mərakeş	692
marşal adaları	689
şimali makedoniya	818
şimali marian adaları	819
maldiv adaları	688
norfolk adası	694
norveç	820
fransa polineziyası	835
papua-yeni qvineya	836
polşa	837
müqəddəs pyer və mikelon	703
pitkern adaları	697
rumıniya	838
səudiyyə ərəbistanı	822
solomon adaları	709
seyşel adaları	706
i̇sveç	823
müqəddəs yelena	700
svalbard və yan-mayen	712
syerra-leone	839
san-tome və prinsipi	705
sint-marten	840
törks və kaykos adaları	824
çad	649
fransanın cənub əraziləri	669
şərqi timor	825
türkmənistan	870
türkiyə	715
abş-a bağlı kiçik adacıqlar	717
amerika birləşmiş ştatları	850
özbəkistan	718
sent-vinsent və qrenadinlər	704
britaniyanın virgin adaları	852
abş virgin adaları	855
emirelezhioù arab unanet	716
arc'hantina	844
saint-barthélemy	828
bonaire, sint eustatius ha saba	721
inizi cocos (keeling)	851
sahara ar c'hornôg	741
inizi maloù	666
frañs	668
rouantelezh-unanet	849
gwiana c'hall	831
ginea ar c'heheder	751
ginea-bissau	856
saint kitts ha nevis	701
santez-lusia	702
mec'hiko	690
kaledonia-nevez	774
izelvroioù	777
zeland-nevez	778
polinezia c'hall	835
papoua-ginea nevez	836
sant-pêr-ha-mikelon	703
reünion	782
saint helena, ascension, ha tristan da cunha	700
são tomé ha príncipe	705
douaroù aostral hag antarktikel frañs	669
inizi minor a-bell stadoù-unanet	717
stadoù-unanet	850
inizi gwerc'h breizhveurat	852
inizi gwerc'h ar stadoù unanet	855
američka samoa	807
azerbejdžan	636
bangladeš	638
kokosova (kilingova) ostrva	851
švicarska	713
obala slonovače	657
čile	650
božićna ostrva	652
njemačka	737
džibuti	662
alžir	739
španija	710
fidži	667
grčka	671
južna džordžija i južna sendvička ostrva	813
gvineja-bisao	856
hong kong (sar kina)	676
džerzi	757
kambodža	644
lihtenštajn	863
šri lanka	868
sv. martin	723
maršalova ostrva	689
makao (sar kina)	686
norveška	820
sejšeli	706
švedska	823
slovačka	708
južni sudan	787
čad	649
francuske južne teritorije	669
tadžikistan	793
istočni timor	825
američka vanjska ostrva	717
britanska djevičanska ostrva	852
američka djevičanska ostrva	855
åland, illes	827
albània	725
algèria	739
antàrtida	633
aràbia saudita	822
armènia	726
austràlia	728
àustria	635
bèlgica	808
benín	860
bielorússia	830
bolívia	730
bòsnia i hercegovina	729
bulgària	643
caiman, illes	648
canadà	646
centreafricana, república	809
christmas, illa	652
cocos, illes	851
colòmbia	734
congo, república del	654
congo, república democràtica del	655
cook, illes	656
costa d'ivori	657
croàcia	755
dominicana, república	663
emirats àrabs units	716
eslovàquia	708
eslovènia	784
estats units (eua)	850
estònia	665
etiòpia	743
fèroe, illes	810
finlàndia	744
frança	668
gàmbia	749
geòrgia	811
geòrgia del sud i sandwich del sud, illes	813
grècia	671
groenlàndia	672
república de guinea	673
haití	875
heard, illa i mcdonald, illes	674
illes perifèriques menors dels eua	717
índia	756
indonèsia	814
islàndia	678
itàlia	833
japó	758
jordània	815
letònia	683
líban	684
libèria	760
líbia	762
lituània	685
macedònia del nord	818
malàisia	772
malvines, illes	666
mariannes septentrionals, illes	819
marshall, illes	689
mauritània	768
mèxic	690
micronèsia, estats federats de	745
moçambic	693
moldàvia	691
mònaco	763
mongòlia	766
namíbia	773
níger	864
nigèria	775
norfolk, illa	694
nova caledònia	774
panamà	880
perú	821
pitcairn, illes	697
polinèsia francesa	835
polònia	837
reunió, illa de la	782
sàhara occidental	741
saint kitts i nevis	701
saint-pierre i miquelon	703
saint vincent i les grenadines	704
salomó	709
salvador, el	788
samoa nord-americana	807
são tomé i príncipe	705
sèrbia	783
síria	789
somàlia	786
sud-àfrica	804
suècia	823
suïssa	713
swazilàndia	790
tailàndia	792
tanzània	797
territori britànic de l'oceà índic	641
tunísia	794
turks i caicos, illes	824
txèquia	660
ucraïna	798
vaticà, ciutat del	675
veneçuela	801
verges britàniques, illes	852
verges nord-americanes, illes	855
zàmbia	805
afghánistán	632
ålandy	827
albánie	725
alžírsko	739
americká samoa	807
americké panenské ostrovy	855
arménie	726
austrálie	728
ázerbájdžán	636
bangladéš	638
bělorusko	830
bhútán	639
bolívie	730
bouvetův ostrov	640
brazílie	731
britské indickooceánské území	641
britské panenské ostrovy	852
černá hora	764
čína	651
dánsko	661
džibutsko	662
ekvádor	740
faerské ostrovy	810
falklandy (malvíny)	666
filipíny	696
francouzská guyana	831
francouzská jižní a antarktická území	669
francouzská polynésie	835
grónsko	672
heardův ostrov a mcdonaldovy ostrovy	674
indonésie	814
irák	845
írán	853
itálie	833
jižní georgie a jižní sandwichovy ostrovy	813
jižní súdán	787
jordánsko	815
kajmanské ostrovy	648
kazachstán	834
keňa	681
kokosové ostrovy	851
kyrgyzstán	843
libérie	760
lichtenštejnsko	863
lotyšsko	683
maďarsko	677
mauritánie	768
menší odlehlé ostrovy usa	717
mikronésie	745
německo	737
nepál	861
nigérie	775
nová kaledonie	774
nový zéland	778
omán	854
pákistán	847
palestinská autonomie	695
papua-nová guinea	836
pobřeží slonoviny	657
rovníková guinea	751
řecko	671
saint-pierre a miquelon	703
saúdská arábie	822
severní makedonie	818
severní mariany	819
somálsko	786
súdán	711
svatá helena, ascension a tristan da cunha	700
svatá lucie	702
svatý bartoloměj	828
svatý kryštof a nevis	701
svatý martin (francouzská část)	723
svatý martin (nizozemská část)	840
svatý tomáš a princův ostrov	705
svatý vincenc a grenadiny	704
sýrie	789
šalamounovy ostrovy	709
španělsko	710
špicberky a jan mayen	712
šrí lanka	868
švédsko	823
švýcarsko	713
tádžikistán	793
tchaj-wan	796
turkmenistán	870
uzbekistán	718
vánoční ostrov	652
vatikán	675
východní timor	825
západní sahara	741
camerŵn	645
ynysoedd cocos (keeling)	851
congo, gweriniaeth ddemocrataidd y	655
ynysoedd y falkland (malvinas)	666
holy see (dinas-wladwriaeth y fatican)	675
gwlad yr iâ	678
iran, gweriniaeth islamaidd	853
micronesia, gwladwriaethau ffederal o	745
moldofa, gweriniaeth	691
gogledd macedonia, gweriniaeth	818
saint kitts a nevis	701
saint pierre a miquelon	703
taiwan, talaith china	796
tanzania, gweriniaeth unedig	797
wcráin	798
uda	850
mân ynysoedd allanol yr unol daleithiau	717
ynysoedd virgin, prydeinig	852
ynysoedd virgin, u.s	855
ynysoedd åland	827
bonaire, sint eustatius a saba	721
saint martin (rhan ffrangeg)	723
sint maarten (rhan iseldireg)	840
østrig	635
bosnien-hercegovina	729
caymanøerne	648
juløen	652
cocosøerne	851
cookøerne	656
ækvatorialguinea	751
falklandsøerne	666
færøerne	810
grækenland	671
grønland	672
heard-øen og mcdonald-øerne	674
marshalløerne	689
palæstina	695
rumænien	838
saint kitts og nevis	701
saint-pierre og miquelon	703
saint vincent og grenadinerne	704
são tomé og príncipe	705
saudi-arabien	822
salomonøerne	709
østtimor	825
turks- og caicosøerne	824
usa's ydre småøer	717
britiske jomfruøer	852
amerikanske jomfruøer	855
ålandsøerne	827
saint martin (fransk side)	723
saint martin (hollandsk side)	840
ägypten	664
amerikanisch-samoa	807
äquatorialguinea	751
äthiopien	743
dänemark	661
färöer	810
französisch-guayana	831
französisch-polynesien	835
französische süd- und antarktisgebiete	669
grönland	672
nördliche marianen	819
österreich	635
staat palästina	695
papua-neuguinea	836
rumänien	838
são tomé und príncipe	705
st. helena	700
st. kitts und nevis	701
st. lucia	702
st. vincent und die grenadinen	704
südafrika	804
südgeorgien und die südlichen sandwichinseln	813
südsudan	787
syrien, arabische republik	789
tansania, vereinigte republik	797
türkei	715
turks- und caicosinseln	824
falkland islands (malvinas)	666
holy see (vatican city state)	675
korea, republic of	759
micronesia, federated states of	745
moldova, republic of	691
the republic of north macedonia	818
afganistán	632
antártida	633
azerbaiyán	636
bélgica	808
bután	639
territorio británico del océano índico	641
camerún	645
canadá	646
islas caimán	648
islas cocos (keeling)	851
etiopía	743
gabón	670
hungría	677
irán	853
japón	758
kazajistán	834
kirguistán	843
república democrática popular de lao	846
líbano	684
malí	877
mónaco	763
pakistán	847
panamá	880
reunión	782
rumanía	838
santa helena, ascensión y tristán de acuña	700
saint kitts y nevis	701
santa lucía	702
san pedro y miquelón	703
santo tomé y príncipe	705
islas salomón	709
sudán	711
taiwán	796
tayikistán	793
túnez	794
turquía	715
islas åland	827
bonaire, san eustaquio y saba	721
saint martin (francesa)	723
sint maarten (neerlandesa)	840
sudán del sur	787
alžeeria	739
aomen - hiina erihalduspiirkond	686
araabia ühendemiraadid	716
aserbaidžaan	636
bouvet'i saar	640
bonaire, sint eustatius ja saba	721
ekvatoriaal-guinea	751
fääri saared	810
gröönimaa	672
hongkong - hiina erihalduspiirkond	676
ida-timor	825
jõulusaar	652
kõrgõzstan	843
küpros	659
liibüa	762
lõuna-georgia ja lõuna-sandwichi saared	813
läti	683
lääne-sahara	741
paapua uus-guinea	836
prantsuse lõunaalad	669
prantsuse polüneesia	835
põhja-makedoonia	818
põhja-mariaanid	819
saint kitts ja nevis	701
saint pierre ja miquelon	703
saint vincent ja grenadiinid	704
são tomé ja príncipe	705
seišellid	706
lõuna-sudaan	787
süüria	789
šveits	713
tai	792
tšaad	649
tšehhi	660
tšiili	650
türgi	715
türkmenistan	870
uus-kaledoonia	774
uus-meremaa	778
ühendriikide hajasaared	717
cocosak (keeling uharteak)	851
vatikanoa (egoitza santua)	675
santa helena, ascension eta tristan da cunha	700
saint kitts eta nevis	701
saint-pierre eta mikelune	703
saint vincent eta grenadinak	704
åland uharteak	827
bonaire, san eustakio eta saba	721
san martin (frantsesa)	723
san martin (herbeheretarra)	840
azerbaidžan	636
bouvet'nsaari	640
brittiläinen intian valtameren alue	641
brittiläiset neitsytsaaret	852
etelä-afrikka	804
etelä-georgia ja eteläiset sandwichsaaret	813
etelä-sudan	787
färsaaret	810
itä-timor	825
itävalta	635
länsi-sahara	741
papua-uusi-guinea	836
pohjois-makedonia	818
pohjois-mariaanit	819
päiväntasaajan guinea	751
ranskan eteläiset alueet	669
saint-pierre ja miquelon	703
saint vincent ja grenadiinit	704
tšad	649
turks- ja caicossaaret	824
uusi-kaledonia	774
uusi-seelanti	778
valko-venäjä	830
venäjä	699
algérie	739
samoa américaines	807
antigua-et-barbuda	634
azerbaïdjan	636
bahreïn	637
bénin	860
bosnie-herzégovine	729
île bouvet	640
brésil	731
océan indien britannique	641
îles caïmans	648
île christmas	652
îles cocos	851
îles cook	656
équateur	740
égypte	664
guinée équatoriale	751
érythrée	742
éthiopie	743
îles féroé	810
polynésie française	835
terres australes françaises	669
géorgie	811
grèce	671
guinée	673
guinée-bissau	856
îles heard-et-macdonald	674
saint-siège (vatican)	675
israël	832
jamaïque	680
koweït	682
libéria	760
îles marshall	689
népal	861
nouvelle-calédonie	774
nigéria	775
niué	865
île norfolk	694
îles mariannes du nord	819
norvège	820
papouasie-nouvelle-guinée	836
pérou	821
îles pitcairn	697
sainte-hélène	700
saint-christophe-et-niévès	701
sainte-lucie	702
saint-pierre-et-miquelon	703
saint-vincent-et-les-grenadines	704
saint-marin	878
são tomé-et-principe	705
sénégal	785
slovénie	784
îles salomon	709
géorgie du sud-et-les îles sandwich du sud	813
svalbard et île jan mayen	712
royaume d'eswatini	790
suède	823
taïwan	796
république unie de tanzanie	797
thaïlande	792
trinité-et-tobago	714
turkménistan	870
îles turques-et-caïques	824
îles mineures éloignées des états-unis	717
ouzbékistan	718
wallis-et-futuna	719
yémen	720
bonaire, saint-eustache et saba	721
île de man	722
monténégro	764
saint-martin (partie française)	723
saint-martin (partie néerlandaise)	840
an afganastáin	632
an albáin	725
an ailgéir	739
samó meiriceánach	807
andóra	826
angóla	727
antigua agus barbúda	634
an airgintín	844
an airméin	726
arúba	1008
an astráil	728
an asarbaiseáin	636
na bahámaí	829
bairéin	637
an bhanglaidéis	638
barbadós	857
an bhealarúis	830
an bheilís	733
beirmiúda	841
an bhútáin	639
an bhoisnia agus an heirseagaivéin	729
an bhotsuáin	732
oileán bouvet	640
an bhrasaíl	731
críoch aigéan indiach na breataine	641
brúiné	642
an bhulgáir	643
buircíne fasó	873
an bhurúin	874
an chambóid	644
camarún	645
oileáin cayman	648
poblacht na hafraice láir	809
poblacht na síne	651
an tsín	651
oileán na nollag	652
oileáin cocos (keeling)	851
an cholóim	734
oileáin chomóra	653
poblacht an chongó	654
an congó	654
poblacht dhaonlathach an chongó	655
oileáin cook	656
cósta ríce	735
cósta eabhair	657
an cósta eabhair	657
an chróit	755
cúba	658
eacuadór	740
an éigipt	664
an tsalvadóir	788
an ghuine mheánchiorclach	751
an eiritré	742
an eastóin	665
an aetóip	743
oileáin fháclainne (malvinas)	666
oileáin fharó	810
fidsí	667
guáin na fraince	831
polainéis na fraince	835
críocha deisceartacha na fraince	669
an ghabúin	670
an ghearmáin	737
gána	748
giobráltar	812
an ghréig	671
greanáda	746
guadalúip	750
an ghuáin	754
háití	875
oileán heard agus oileáin mcdonald	674
cathair na vatacáine	675
hondúras	842
an ungáir	677
an íoslainn	678
an indinéis	814
poblacht ioslamach na hiaráine	853
an iaráin	853
an iaráic	845
an iodáil	833
iamáice	680
an tseapáin	758
an iordáin	815
an chasacstáin	834
an chéinia	681
cireabaití	876
an chóiré thuaidh	816
an chóiré theas	759
poblacht na cóiré	759
an chóiré	759
cuáit	682
an chirgeastáin	843
an liobáin	684
leosóta	761
an libéir	760
lichtinstéin	863
an liotuáin	685
an mhaláiv	771
oileáin mhaildíve	688
mailí	877
málta	858
oileáin marshall	689
an mháratáin	768
oileán mhuirís	770
micrinéis, stáit chónaidhme	745
an mholdóiv	691
monacó	763
an mhongóil	766
maracó	692
mósaimbíc	693
maenmar (burma)	765
nárú	879
an ísiltír	777
an nua-chaladóin	774
an nua-shéalainn	778
an nígir	864
an nigéir	775
oileán norfolk	694
poblacht iarthar na macadóine	818
an mhacadóin thuaidh	818
oileáin mariana thuaidh	819
óman	854
an phacastáin	847
stát na palaistíne	695
an phalaistín	695
nua-ghuine phapua	836
peiriú	821
na hoileáin fhilipíneacha	696
oileáin pitcairn	697
an phortaingéil	780
pórtó ríce	779
an rómáin	838
an rúis	699
cónaidhm na rúise	699
saint kitts agus nevis	701
saint pierre agus miquelon	703
saint vincent agus na greanáidíní	704
samó	867
san mairíne	878
são tomé agus príncipe	705
an araib shádach	822
an tseineagáil	785
na séiséil	706
singeapór	707
an tslóvaic	708
an tslóivéin	784
oileáin sholamón	709
an tsomáil	786
an tseoirsia theas agus oileáin sandwich theas	813
an spáinn	710
srí lanca	868
an tsúdáin	711
an eilvéis	713
taiwan, cúige na síne	796
an táidsíceastáin	793
poblacht aontaithe na tansáine	797
an tansáin	797
an téalainn	792
tíomór-leste	825
tóga	791
oileáin na tríonóide agus tobága	714
an túinéis	794
an tuircméanastáin	870
oileáin na dturcach agus caicos	824
an úcráin	798
aontas na néimíríochtaí arabacha	716
an ríocht aontaithe	849
an bhreatain mhór	849
stáit aontaithe mheiriceá	850
stáit aontaithe	850
oileáin imeallacha stáit aontaithe	717
an úisbéiceastáin	718
vanuatú	872
veiniséala	801
vítneam	802
oileáin bhriotanacha na maighdean	852
oileáin mheiriceánacha na maighdean	855
an sahára thiar	741
éimin	720
an tsiombáib	806
oileáin åland	827
oileáin aland	827
bonaire, sint eustatius agus saba	721
geansaí	747
oileán mhanann	722
geirsí	757
montainéagró	764
saint martin (cuid na fraince)	723
sint maarten (cuid na hísiltíre)	840
an tsúdáin theas	787
acerbaixán	636
belarús	830
bélxica	808
bhután	639
territorio británico do océano índico	641
illas caimán	648
illas cocos (keeling)	851
congo (república democrática do)	655
güiana francesa	831
alemaña	737
güiana	754
república de haití	875
xapón	758
casaquistán	834
república popular e democrática de corea	816
kirguizistán	843
república das maldivas	688
república das illas marshall	689
níxer	864
paquistán	847
papúa nova guinea	836
romanía	838
santa helena, ascensión e tristan da cunha	700
saint kitts e nevis	701
san pedro e miquelón	703
san tomé e príncipe	705
illas salomón	709
suráfrica	804
ucraína	798
illas virxes británicas	852
sáhara occidental	741
illas åland	827
bonaire, san eustaquio e saba	721
san martiño (francesa)	723
sudán do sur	787
caina, sin	651
tsibiran cocos (keeling)	851
masar, misira	664
izira'ila	832
burma, miyamar	765
sham, siriya	789
tsibirin åland	827
bonaire, sint eustatius da saba	721
saint martin (bangaren faransa)	723
sint maarten (sashin yaren mutanen holland)	840
ålandski otoci	827
kokosovi (keelingovi) otoci	851
kongo - kinshasa	655
kongo - brazzaville	654
božićni otok	652
španjolska	710
maršalovi otoci	689
mjanmar (burma)	765
palestinsko područje	695
francuski južni i antarktički teritoriji	669
mali udaljeni otoci sad-a	717
afganisztán	632
albánia	725
algéria	739
antigua és barbuda	634
argentína	844
örményország	726
ausztrália	728
azerbajdzsán	636
bahama-szigetek	829
fehéroroszország	830
bosznia-hercegovina	729
bouvet-sziget	640
brazília	731
brit indiai-óceáni terület	641
bulgária	643
zöld-foki köztársaság	647
kajmán-szigetek	648
csád	649
kína	651
karácsony-sziget	652
kókusz (keeling)-szigetek	851
comore-szigetek	653
cook-szigetek	656
elefántcsontpart	657
horvátország	755
dánia	661
egyenlítői-guinea	751
észtország	665
etiópia	743
falkland-szigetek	666
feröer	810
fidzsi-szigetek	667
finnország	744
franciaország	668
francia polinézia	835
francia déli területek	669
grúzia	811
németország	737
ghána	748
gibraltár	812
görögország	671
bissau-guinea	856
heard-sziget és mcdonald-szigetek	674
indonézia	814
írország	679
olaszország	833
japán	758
jordánia	815
kazahsztán	834
kirgizisztán	843
lettország	683
litvánia	685
észak-macedónia	818
madagaszkár	687
maldív-szigetek	688
marshall-szigetek	689
mauritánia	768
mexikó	690
mikronéziai szövetségi államok	745
mongólia	766
marokkó	692
új-kaledónia	774
új-zéland	778
norfolk-sziget	694
északi-mariana-szigetek	819
norvégia	820
pakisztán	847
pápua új-guinea	836
fülöp-szigetek	696
pitcairn-szigetek	697
lengyelország	837
portugália	780
románia	838
oroszország	699
saint kitts és nevis	701
saint vincent és a grenadine-szigetek	704
são tomé és príncipe	705
szaudi-arábia	822
szenegál	785
seychelle-szigetek	706
szingapúr	707
szlovákia	708
szlovénia	784
salamon-szigetek	709
szomália	786
déli-georgia és déli-sandwich-szigetek	813
spanyolország	710
szudán	711
spitzbergák és jan mayen	712
szváziföld	790
svédország	823
svájc	713
szíria	789
tádzsikisztán	793
tanzánia	797
thaiföld	792
kelet-timor	825
tokelau-szigetek	869
trinidad és tobago	714
tunézia	794
törökország	715
türkmenisztán	870
turks- és caicos-szigetek	824
az amerikai egyesült államok lakatlan külbirtokai	717
üzbegisztán	718
brit virgin-szigetek	852
amerikai virgin-szigetek	855
wallis és futuna	719
nyugat-szahara	741
man-sziget	722
montenegró	764
szent márton-sziget (francia rész)	723
szent márton-sziget (holland rész)	840
dél-szudán	787
koszovó	862
kepulauan cocos (keeling)	851
kepulauan falkland(malvinas)	666
saint kitts dan nevis	701
saint pierre dan miquelon	703
saint vincent dan the grenadines	704
sameinuðu arabísku furstadæmin	716
antígva og barbúda	634
albanía	725
armenía	726
suðurskautslandið	633
bandaríska samóa	807
austurríki	635
ástralía	728
álandseyjar	827
aserbaísjan	636
bosnía og hersegóvína	729
belgía	808
búrkína fasó	873
búlgaría	643
búrúndí	874
bermúda	841
brúnei	642
bólivía	730
brasilía	731
bútan	639
hvíta-rússland	830
belís	733
kókoseyjar	851
lýðstjórnarlýðveldið kongó	655
mið-afríkulýðveldið	809
kongó	654
fílabeinsströndin	657
cooks-eyjar	656
síle	650
kamerún	645
kólumbía	734
kosta ríka	735
kúba	658
grænhöfðaeyjar	647
jólaeyja	652
kípur	659
tékkland	660
þýskaland	737
djibútí	662
danmörk	661
dóminíka	738
dóminíska lýðveldið	663
alsír	739
vestur-sahara	741
spánn	710
eþíópía	743
fídjíeyjar	667
míkrónesía	745
færeyjar	810
georgía	811
franska gvæjana	831
gíbraltar	812
grænland	672
gambía	749
gínea	673
gvadelúpeyjar	750
miðbaugs-gínea	751
suður-georgía og suður-sandvíkureyjar	813
gínea-bissá	856
gvæjana	754
króatía	755
haítí	875
indónesía	814
írland	679
ísrael	832
mön	722
írak	845
íran	853
ísland	678
ítalía	833
jamaíka	680
jórdanía	815
kenía	681
kambódía	644
kíribatí	876
kómoreyjar	653
sankti kristófer og nevis	701
norður-kórea	816
suður-kórea	759
kúveit	682
cayman-eyjar	648
líbanon	684
sankti lúsía	702
srí lanka	868
líbería	760
lesótó	761
litháen	685
lúxemborg	817
líbía	762
mónakó	763
moldóva	691
norður-makedónía	818
mongólía	766
makaó	686
norður-maríanaeyjar	819
máritanía	768
máritíus	770
maldívur	688
malaví	771
mexíkó	690
malasía	772
mósambík	693
namibía	773
nýja-kaledónía	774
nígería	775
níkaragva	776
naúrú	879
nýja-sjáland	778
franska pólýnesía	835
papúa nýja-gínea	836
pólland	837
púertó ríkó	779
palestína	695
portúgal	780
palá	859
paragvæ	781
rúmenía	838
serbía	783
rússland	699
rúanda	866
sádi-arabía	822
salómonseyjar	709
seychelles-eyjar	706
súdan	711
svíþjóð	823
singapúr	707
slóvenía	784
svalbarði	712
slóvakía	708
síerra leóne	839
san marínó	878
sómalía	786
súrínam	848
suður-súdan	787
saó tóme og prinsípe	705
sýrland	789
esvatíní	790
turks- og caicoseyjar	824
frönsku suðlægu landsvæðin	669
tógó	791
taíland	792
tadsíkistan	793
tókelá	869
austur-tímor	825
túrkmenistan	870
túnis	794
trínidad og tóbagó	714
túvalú	871
taívan	796
tansanía	797
úkraína	798
úganda	799
smáeyjar bandaríkjanna	717
úrúgvæ	800
úsbekistan	718
vatíkanið	675
sankti vinsent og grenadínur	704
venesúela	801
bresku jómfrúaeyjar	852
bandarísku jómfrúaeyjar	855
víetnam	802
vanúatú	872
wallis- og fútúnaeyjar	719
samóa	867
kósovó	862
suður-afríka	804
sambía	805
isole åland	827
isole fær øer	810
territori britannici dell'oceano indiano	641
perù	821
saint pierre e miquelon	703
sant'elena, isola di ascensione e tristan da cunha	700
saint vincent e grenadine	704
samoaya amerîkanî	807
anguîla	724
antarktîka	633
antîgua û berbûda	634
arjentîn	844
arûba	1008
bangladeş	638
belarûs	830
belçîka	808
belîze	733
bênîn	860
bermûda	841
bûtan	639
bolîvya	730
bosniya û herzegovîna	729
brazîl	731
erdê okyanûsa hindî ya brîtanî	641
brûney	642
burkîna faso	873
burundî	874
kamerûn	645
giravên kaymanê	648
komara afrîkaya navend	809
şîle	650
çîn	651
girava sersalê	652
giravên cocos (keeling)	851
kongo - kînşasa	655
giravên cook	656
kosta rîka	735
peravê diranfîl	657
kûba	658
kîpros	659
danîmarka	661
cîbûtî	662
domînîka	738
komara domînîk	663
gîneya rojbendî	751
erîtrea	742
giravên malvîn	666
giravên feroe	810
fîjî	667
fînlenda	744
guyanaya fransî	831
polînezyaya fransî	835
erdên başûr ên fransî	669
cîbraltar	812
grînlenda	672
gîne	673
gîne-bissau	856
haîtî	875
girava heard û giravên mcdonald	674
vatîkan	675
hondûras	842
îslenda	678
îndonezya	814
îran	853
îrlenda	679
îsraêl	832
îtalya	833
jamaîka	680
kirîbatî	876
korêya bakur	816
korêya başûr	759
lîberya	760
lîbya	762
lîtvanya	685
lûksembûrg	817
malawî	771
maldîv	688
malî	877
giravên marşal	689
morîtanya	768
maurîtius	770
meksîk	690
mîkronezya	745
mozambîk	693
myanmar (birmanya)	765
namîbya	773
naûrû	879
kaledonyaya nû	774
nû zelenda	778
nîkaragua	776
nîjer	864
nîjerya	775
niûe	865
giravên bakurê marianan	819
norwêc	820
xakên filistînî	695
papua gîneya nû	836
perû	821
filîpîn	696
giravên pitcairn	697
portûgal	780
porto rîko	779
rûsya	699
ezîze helena	700
saint kitts û nevîs	701
saint-pierre û miquelon	703
saint vincent û giravên grenadîn	704
san marîno	878
sao tome û prînsîpe	705
erebistana siyûdî	822
seyşel	706
singapûr	707
giravên salomon	709
afrîkaya başûr	804
south georgia û giravên sandwich-a başûr	813
srî lanka	868
sûdan	711
sûrînam	848
svalbard û jan mayen	712
swazîlenda	790
swêd	823
swîsre	713
sûrî	789
tacîkistan	793
tîmora-leste	825
trînîdad û tobago	714
tûnis	794
giravên turk û kaîkos	824
tûvalû	871
ûganda	799
ûkrayna	798
emîrtiyên erebî yên yekbûyî	716
keyaniya yekbûyî	849
dewletên yekbûyî yên amerîkayê	850
giravên derveyî piçûk ên dewletên yekbûyî	717
ûrûguay	800
ûzbêkistan	718
vanûatû	872
vîetnam	802
giravên virgin, brîtanî	852
giravên virgin, u.s	855
wallis û futuna	719
zîmbabwe	806
giravên åland	827
bonaire, sint eustatius û saba	721
saint martin (beşa fransî)	723
sint maarten (beşa hollandî)	840
sûdana başûr	787
jungtiniai arabų emyratai	716
armėnija	726
alandų salos	827
azerbaidžanas	636
bangladešas	638
brunėjus	642
karibų nyderlandai	721
buvė sala	640
kokosų (kilingo) salos	851
kongas-kinšasa	655
centrinės afrikos respublika	809
kongas-brazavilis	654
šveicarija	713
čilė	650
kamerūnas	645
žaliasis kyšulys	647
kalėdų sala	652
čekija	660
džibutis	662
alžyras	739
vakarų sachara	741
eritrėja	742
fidžis	667
farerų salos	810
prancūzija	668
prancūzijos gviana	831
gvinėja	673
pusiaujo gvinėja	751
pietų džordžija ir pietų sandvičo salos	813
bisau gvinėja	856
hondūras	842
indijos vandenyno britų sritis	641
džersis	757
šiaurės korėja	816
pietų korėja	759
kaimanų salos	648
lichtenšteinas	863
maršalo salos	689
šiaurės makedonija	818
mianmaras (birma)	765
marianos šiaurinės salos	819
niujė	865
prancūzijos polinezija	835
papua naujoji gvinėja	836
seišeliai	706
švedija	823
singapūras	707
šv. elenos sala	700
slovėnija	784
siera leonė	839
pietų sudanas	787
san tomė ir prinsipė	705
čadas	649
prancūzijos pietų sritys	669
tadžikija	793
rytų timoras	825
turkmėnistanas	870
jungtinių valstijų mažosios tolimosios salos	717
vatikano miesto valstybė	675
šventasis vincentas ir grenadinai	704
didžiosios britanijos mergelių salos	852
jungtinių valstijų mergelių salos	855
volisas ir futūna	719
pietų afrika	804
zimbabvė	806
apvienotie arābu emirāti	716
afganistāna	632
albānija	725
armēnija	726
argentīna	844
austrālija	728
azerbaidžāna	636
bangladeša	638
beļģija	808
bulgārija	643
senbartelmī	828
bolīvija	730
nīderlandes karību salas	721
brazīlija	731
butāna	639
buvē sala	640
botsvāna	732
kanāda	646
kokosu (kīlinga) salas	851
kongo (kinšasa)	655
centrālāfrikas republika	809
kongo (brazavila)	654
šveice	713
kotdivuāra	657
čīle	650
kamerūna	645
ķīna	651
ziemsvētku sala	652
čehija	660
vācija	737
džibutija	662
dānija	661
dominikāna	663
alžīrija	739
ēģipte	664
rietumsahāra	741
spānija	710
mikronēzija	745
fēru salas	810
grenāda	746
francijas gviāna	831
gērnsija	747
gibraltārs	812
ekvatoriālā gvineja	751
grieķija	671
dienviddžordžija un dienvidsendviču salas	813
gvineja-bisava	856
gajāna	754
ķīnas īpašās pārvaldes apgabals honkonga	676
hērda sala un makdonalda salas	674
horvātija	755
ungārija	677
indonēzija	814
īrija	679
izraēla	832
indijas okeāna britu teritorija	641
irāka	845
irāna	853
itālija	833
džērsija	757
jordānija	815
japāna	758
kirgizstāna	843
ziemeļkoreja	816
kazahstāna	834
libāna	684
sentlūsija	702
lihtenšteina	863
šrilanka	868
libērija	760
lībija	762
senmartēna	723
māršala salas	689
ziemeļmaķedonija	818
mjanma (birma)	765
ķīnas īpašās pārvaldes apgabals makao	686
ziemeļu marianas salas	819
mauritānija	768
maurīcija	770
maldīvija	688
malāvija	771
namībija	773
nigēra	864
nigērija	775
nīderlande	777
norvēģija	820
nepāla	861
jaunzēlande	778
omāna	854
francijas polinēzija	835
papua-jaungvineja	836
filipīnas	696
pakistāna	847
senpjēra un mikelona	703
pitkērnas salas	697
palestīna	695
portugāle	780
rumānija	838
saūda arābija	822
zālamana salas	709
seišelu salas	706
sudāna	711
singapūra	707
sv.helēnas sala	700
slovēnija	784
svalbāra un jana majena sala	712
slovākija	708
sanmarīno	878
senegāla	785
somālija	786
dienvidsudāna	787
sintmārtena	840
sīrija	789
tērksas un kaikosas salas	824
čada	649
francijas dienvidjūru teritorija	669
tadžikistāna	793
turkmenistāna	870
trinidāda un tobāgo	714
taivāna	796
tanzānija	797
asv mazās aizjūras salas	717
uzbekistāna	718
vatikāns	675
sentvinsenta un grenadīnas	704
venecuēla	801
britu virdžīnas	852
asv virdžīnas	855
dienvidāfrikas republika	804
congo - kinshasa	655
congo - brazzaville	654
kepulauan georgia selatan & sandwich selatan	813
kepulauan heard & mcdonald	674
kepulauan terpencil a.s	717
saint vincent dan grenadines	704
kepulauan virgin a.s	855
l-afganistan	632
l-albanija	725
l-alġerija	739
is-samoa amerikana	807
l-angola	727
l-antartika	633
l-arġentina	844
l-armenja	726
l-awstralja	728
l-awstrija	635
l-ażerbajġan	636
il-bahamas	829
il-bahrain	637
il-bangladesh	638
il-belarussja	830
il-belġju	808
il-belize	733
il-benin	860
il-bhutan	639
il-bolivja	730
il-bożnija-ħerzegovina	729
il-botswana	732
gżira bouvet	640
il-brażil	731
territorju brittaniku tal-oċean indjan	641
il-brunei	642
il-bulgarija	643
il-burkina faso	873
il-burundi	874
il-kambodja	644
il-kamerun	645
il-kanada	646
il-gżejjer cayman	648
ir-repubblika ċentru-afrikana	809
iċ-chad	649
iċ-ċili	650
iċ-ċina	651
il-gżira christmas	652
gżejjer cocos (keeling)	851
il-kolombja	734
il-kongo - brazzaville	654
ir-repubblika demokratika tal-kongo	655
gżejjer cook	656
il-costa rica	735
il-kosta tal-avorju	657
il-kroazja	755
ċipru	659
ir-repubblika ċeka	660
id-danimarka	661
il-djibouti	662
ir-repubblika dominicana	663
l-ekwador	740
l-eġittu	664
il-guinea ekwatorjali	751
l-eritrea	742
l-estonja	665
l-etjopja	743
il-gżejjer falkland	666
il-gżejjer faeroe	810
fiġi	667
il-finlandja	744
il-guyana franċiża	831
polineżja franċiża	835
it-territorji franċiżi tan-nofsinhar	669
il-gabon	670
il-gambja	749
il-georgia	811
il-ġermanja	737
il-ghana	748
ġibiltà	812
il-greċja	671
il-gwatemala	752
il-guinea	673
il-guinea-bissau	856
il-guyana	754
il-haiti	875
il-gżejjer heard u l-gżejjer mcdonald	674
l-istat tal-belt tal-vatikan	675
il-honduras	842
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	676
l-ungerija	677
l-iżlanda	678
l-indja	756
l-indoneżja	814
l-iran	853
l-iraq	845
l-irlanda	679
iżrael	832
l-italja	833
il-ġamajka	680
il-ġappun	758
il-ġordan	815
il-każakistan	834
il-kenja	681
il-korea ta' fuq	816
il-korea t'isfel	759
il-kuwajt	682
il-kirgiżistan	843
il-laos	846
il-latvja	683
il-libanu	684
il-lesoto	761
il-liberja	760
il-libja	762
il-liechtenstein	863
il-litwanja	685
il-lussemburgu	817
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	686
il-malawi	771
il-malasja	772
il-maldivi	688
il-mali	877
gżejjer marshall	689
il-mauritania	768
il-messiku	690
il-mikroneżja	745
il-moldova	691
il-mongolja	766
il-marokk	692
il-mozambique	693
il-myanmar/burma	765
in-namibja	773
in-nepal	861
in-netherlands	777
in-nikaragwa	776
in-niġer	864
in-niġerja	775
gżira norfolk	694
il-maċedonja ta' fuq	818
ġżejjer mariana tat-tramuntana	819
in-norveġja	820
l-oman	854
il-pakistan	847
it-territorji palestinjani	695
il-panama	880
il-paragwaj	781
il-perù	821
il-filippini	696
gżejjer pitcairn	697
il-polonja	837
il-portugall	780
il-qatar	698
ir-rumanija	838
ir-russja	699
ir-rwanda	866
saint kitts u nevis	701
saint pierre u miquelon	703
saint vincent u l-grenadini	704
são tomé u príncipe	705
l-arabja sawdija	822
is-senegal	785
is-seychelles	706
is-slovakkja	708
is-slovenja	784
il-gżejjer solomon	709
is-somalja	786
l-afrika t'isfel	804
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	813
is-sri lanka	868
is-sudan	711
is-suriname	848
l-eswatini	790
l-iżvezja	823
l-iżvizzera	713
is-sirja	789
it-tajwan	796
it-taġikistan	793
it-tanzanija	797
it-tajlandja	792
it-togo	791
it-tokelau	869
it-tuneżija	794
it-turkija	715
it-turkmenistan	870
il-gżejjer turks u caicos	824
l-uganda	799
l-ukrajna	798
l-emirati għarab magħquda	716
ir-renju unit	849
l-istati uniti	850
l-istati uniti tal-amerka	850
il-gżejjer minuri mbiegħda tal-istati uniti	717
l-urugwaj	800
l-użbekistan	718
il-venezwela	801
il-vjetnam	802
il-gżejjer verġni brittaniċi	852
il-gżejjer verġni tal-istati uniti	855
is-saħara tal-punent	741
il-jemen	720
iż-żambja	805
iż-żimbabwe	806
il-gżejjer aland	827
in-netherlands tal-karibew	721
il-montenegro	764
is-serbja	783
is-sudan t'isfel	787
il-kosovo	862
østerrike	635
bosnia-hercegovina	729
bouvetøya	640
kokosøyene	851
cookøyene	656
christmasøya	652
vest-sahara	741
falklandsøyene	666
mikronesiaføderasjonen	745
færøyene	810
ekvatorial-guinea	751
sør-georgia og de søre sandwichøyene	813
heard- og mcdonald-øyene	674
caymanøyene	648
marshalløyene	689
nord-makedonia	818
nord-marianene	819
ny-caledonia	774
papua ny-guinea	836
de okkuperte palestinske områdene	695
salomonøyene	709
sør-sudan	787
sint maarten (nederlandsk del)	840
turks- og caicosøyene	824
søre franske territorier	669
øst-timor	825
usa, mindre, utenforliggende øyer	717
saint vincent og grenadinene	704
jomfruøyene (britisk)	852
jomfruøyene (usa)	855
wallis- og futunaøyene	719
sør-afrika	804
republiek albanië	725
republiek armenië	726
gemenebest van australië	728
gemenebest van de bahama's	829
bahama's	829
republiek wit-rusland	830
bosnië en herzegovina	729
bosnië-herzegovina	729
federale republiek brazilië	731
brazilië	731
republiek kaapverdië	647
kaapverdië	647
centraal-afrikaanse republiek	809
republiek kroatië	755
kroatië	755
republiek equatoriaal-guinea	751
equatoriaal-guinea	751
federale democratische republiek ethiopië	743
faeröer	810
frans-polynesië	835
republiek guinee-bissau	856
coöperatieve republiek guyana	754
republiek haïti	875
republiek indonesië	814
staat israël	832
hasjemitisch koninkrijk jordanië	815
kirgizië	843
staat libië	762
islamitische republiek mauritanië	768
federale staten van micronesië	745
micronesië	745
republiek moldavië	691
moldavië	691
republiek namibië	773
nieuw-caledonië	774
nieuw-zeeland	778
republiek noord-macedonië	818
noord-macedonië	818
onafhankelijke staat papoea-nieuw-guinea	836
papoea-nieuw-guinea	836
sint-helena	700
federatie saint kitts en nevis	701
saint kitts en nevis	701
saint-pierre en miquelon	703
saint vincent en de grenadines	704
democratische republiek são tomé en principe	705
são tomé en principe	705
koninkrijk saudi-arabië	822
saudi-arabië	822
republiek slovenië	784
slovenië	784
federale republiek somalië	786
zuid-afrika	804
zuid-georgia en de zuidelijke sandwicheilanden	813
syrië	789
democratische republiek timor-leste	825
republiek tunesië	794
tunesië	794
turks- en caicoseilanden	824
sint-maarten (frans deel)	723
sint-maarten (franse antillen)	723
collectiviteit van sint-maarten	723
republiek servië	783
servië	783
sint maarten (nederlands deel)	840
republiek zuid-soedan	787
zuid-soedan	787
kokosøyane	851
cookøyane	656
falklandsøyane	666
færøyane	810
sør-georgia og de søre sandwichøyane	813
heard- og mcdonald-øyane	674
caymanøyane	648
marshalløyane	689
nord-marianane	819
dei okkuperte palestinske områda	695
salomonøyane	709
turks- og caicosøyane	824
aust-timor	825
usa, mindre, utanforliggande øyar	717
saint vincent og grenadinane	704
jomfruøyane (britisk)	852
jomfruøyane (usa)	855
wallis- og futunaøyane	719
de franske sørterritorier	669
heard- og mcdonaldøyene	674
norfolkøya	694
det palestinske området	695
pitcairnøyene	697
st. vincent og grenadinene	704
sør-georgia og sør-sandwichøyene	813
usas ytre øyer	717
de britiske jomfruøyene	852
de amerikanske jomfruøyene	855
samoa amerykańskie	807
azerbejdżan	636
białoruś	830
bośnia i hercegowina	729
bułgaria	643
kambodża	644
republika zielonego przylądka	647
wyspa bożego narodzenia	652
wybrzeże kości słoniowej	657
dżibuti	662
gwinea równikowa	751
fidżi	667
francuskie terytoria południowe i antarktyczne	669
węgry	677
włochy	833
łotwa	683
macedonia północna	818
mołdawia	691
mariany północne	819
papua-nowa gwinea	836
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	700
saint vincent i grenadyny	704
wyspy świętego tomasza i książęca	705
słowenia	784
południowa afryka	804
georgia południowa i sandwich południowy	813
tadżykistan	793
dalekie wyspy mniejsze stanów zjednoczonych	717
wyspy dziewicze stanów zjednoczonych	855
czarnogóra	764
afeganistão	632
albânia	725
antígua e barbuda	634
arábia saudita	822
argélia	739
arménia	726
austrália	728
áustria	635
bielorrússia	830
bósnia-herzegovina	729
butão	639
cazaquistão	834
colômbia	734
croácia	755
eslovénia	784
estónia	665
finlândia	744
gabão	670
gâmbia	749
geórgia	811
geórgia do sul e ilhas sandwich do sul	813
grécia	671
gronelândia	672
guiné	673
guiné-bissau	856
guiné equatorial	751
iémen	720
ilhas åland	827
ilhas caimão	648
ilhas cocos (keeling)	851
ilhas faroé	810
ilhas salomão	709
ilhas virgens britânicas	852
indonésia	814
islândia	678
itália	833
japão	758
jordânia	815
letónia	683
lituânia	685
madagáscar	687
malásia	772
maláui	771
maurícia	770
mauritânia	768
mianmar (birmânia)	765
micronésia	745
moçambique	693
moldávia	691
nicarágua	776
nova caledónia	774
nova zelândia	778
omã	854
países baixos caribenhos	721
papua-nova guiné	836
paquistão	847
polinésia francesa	835
quénia	681
quirguistão	843
camarões	645
reunião	782
roménia	838
santa lúcia	702
são bartolomeu	828
são cristóvão e neves	701
são martinho	4
são vicente e granadinas	704
sérvia	783
somália	786
essuatíni	790
sudão	711
sudão do sul	787
suécia	823
suíça	713
tailândia	792
tajiquistão	793
tanzânia	797
território britânico do oceano índico	641
terras austrais e antárticas francesas	669
territórios palestinos	695
turquemenistão	870
ucrânia	798
uzbequistão	718
zâmbia	805
zimbábue	806
antigua și barbuda	634
samoa americană	807
insulele åland	827
bosnia și herțegovina	729
sfântul bartolomeu	828
insulele cocos (keeling)	851
elveția	713
sahara occidentală	741
franța	668
guyana franceză	831
guineea ecuatorială	751
georgia de sud și insulele sandwich de sud	813
guineea-bissau	856
r.a.s. hong kong a chinei	676
insula heard și insulele mcdonald	674
croația	755
kârgâzstan	843
saint kitts și nevis	701
sfânta lucia	702
sfântul martin	723
r.a.s. macao a chinei	686
noua zeelandă	778
polinezia franceză	835
papua-noua guinee	836
saint-pierre și miquelon	703
arabia saudită	822
sfânta elena	700
svalbard și jan mayen	712
sao tomé și príncipe	705
insulele turks și caicos	824
teritoriile australe și antarctice franceze	669
trinidad și tobago	714
insulele îndepărtate ale s.u.a	717
statul cetății vaticanului	675
saint vincent și grenadinele	704
wallis și futuna	719
albánsko	725
arménsko	726
antarktída	633
rakúsko	635
svätý bartolomej	828
karibské holandsko	721
švajčiarsko	713
estónsko	665
západná sahara	741
španielsko	710
fínsko	744
mikronézia	745
francúzsko	668
gruzínsko	811
francúzska guayana	831
grécko	671
južná georgia a južné sandwichove ostrovy	813
hongkong – oao číny	676
chorvátsko	755
írsko	679
britské indickooceánske územie	641
svätý krištof a nevis	701
svätá lucia	702
lichtenštajnsko	863
líbya	762
čierna hora	764
svätý martin (fr.)	723
severné macedónsko	818
macao – oao číny	686
severné mariány	819
maurícius	770
nová kaledónia	774
nórsko	820
francúzska polynézia	835
papua nová guinea	836
poľsko	837
palestínske územia	695
saudská arábia	822
svätá helena	700
san maríno	878
južný sudán	787
svätý tomáš a princov ostrov	705
salvádor	788
svätý martin (hol.)	840
sýria	789
francúzske južné a antarktické územia	669
východný timor	825
turkménsko	870
menšie odľahlé ostrovy usa	717
svätý vincent a grenadíny	704
južná afrika	804
ameriška samoa	807
ålandski otoki	827
demokratična republika kongo	655
centralnoafriška republika	809
švica	713
slonokoščena obala	657
božični otok	652
nemčija	737
alžirija	739
grčija	671
južna georgia in južni sandwichevi otoki	813
hrvaška	755
madžarska	677
saint kitts in nevis	701
črna gora	764
norfolški otok	694
saint pierre in miquelon	703
slovaška	708
francosko južno ozemlje	669
turčija	715
stranski zunanji otoki združenih držav	717
saint vincent in grenadine	704
britanski deviški otoki	852
ameriški deviški otoki	855
južnoafriška republika	804
jasiiradaha cocos (keeling)	851
gini-bisaaw	856
israa'iil	832
jasiiradaha åland	827
bonaire, sint eustatius iyo saba	721
saint martin (qayb faransiis ah)	723
sint maarten (qaybta nederlandka)	840
shqipëri	725
andorrë	826
angolë	727
anguilë	724
antarktidë	633
argjentinë	844
arubë	1008
belgjikë	808
bosnjë & hercegovinë	729
botsvanë	732
kepi i gjelbër	647
republika afrikano-qendrore	809
kinë	651
ishujt kokos (kiling)	851
kongo-brazavil	654
kosta rikë	735
bregu i fildishtë	657
kubë	658
republika çeke	660
danimarkë	661
dominikë	738
finlandë	744
francë	668
guajana frënge	831
polinezia frënge	835
territoret frënge jugore	669
groenlandë	672
grenadë	746
guatemalë	752
guinea-bisau	856
guajanë	754
ishujt hërd & mekdonald	674
rva i hong kongut kinë	676
islandë	678
irlandë	679
xhamajkë	680
rva i makaos kinë	686
maltë	858
martinikë	767
meksikë	690
mianmar (burma)	765
holandë	777
zelandë e re	778
ishujt veriorë mariana	819
ruandë	866
shën helena	700
shën kits e nevis	701
shën luçia	702
shën pier dhe mikëlon	703
shën vinsent & grenadinet	704
sao tome & prinsipe	705
afrikë e jugut	804
xhorxha jugore dhe ishujt sanduiç të jugut	813
spanjë	710
sri lankë	868
svalbard & zhan majen	712
zvicër	713
tajlandë	792
ishujt turk & kaikos	824
ugandë	799
ukrainë	798
mbretëria e bashkuar	849
ishujt e përtejmë shba-së	717
venezuelë	801
ishujt e virgjër britanikë	852
ishujt e virgjër amerikanë	855
sahara perëndimore	741
gërnsi	747
xhërsi	757
shën bartolomeo	828
shën martin	4
österrike	635
bonaire, saint eustatius och saba	721
bouvetön	640
kokosöarna	851
cooköarna	656
julön	652
västsahara	741
falklandsöarna	666
färöarna	810
heard- och mcdonaldsöarna	674
saint kitts och nevis	701
caymanöarna	648
saint martin (franska delen)	723
marshallöarna	689
norfolkön	694
saint-pierre och miquelon	703
pitcairnöarna	697
palestinska territoriet, ockuperade	695
salomonöarna	709
são tomé och príncipe	705
sint maarten (nederländska delen)	840
turks- och caicosöarna	824
franska södra territorierna	669
tokelauöarna	869
östtimor	825
usa:s yttre öar	717
saint vincent och grenadinerna	704
brittiska jungfruöarna	852
amerikanska jungfruöarna	855
wallis- och futunaöarna	719
kongo, jamhuri ya kidemokrasia	655
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	816
korea kusini, jamhuri	759
saint vincent na grenadines	704
ngwane, ufalme wa eswatini	790
tanzania, jamhuri ya muungano	797
bonaire, saint-eustache na saba	721
mtakatifu-barthélemy	828
saint-martin (sehemu ya kifaransa)	723
saint-martin (sehemu ya uholanzi)	840
birleşen arap emiratlary	716
angilýa	724
albaniýa	725
awstriýa	635
awstraliýa	728
azerbaýjan	636
bosniýa we gertsegowina	729
belgiýa	808
burkina-faso	873
bolgariýa	643
bahreýn	637
sen-bartelemi	828
bruneý	642
boliwiýa	730
boneýr, sint-estatius we saba	721
braziliýa	731
belarusiýa	830
şweýsariýa	713
kot-d'iwuar	657
kitaý	651
kolumbiýa	734
kosta-rika	735
kabo-werde	647
kýurasao	736
çehiýa	660
germaniýa	737
daniýa	661
estoniýa	665
müsür	664
eritriýa	742
ispaniýa	710
efiopiýa	743
finlandiýa	744
mikroneziýa	745
fransiýa	668
beýik britaniýa	849
gruziýa	811
grenlandiýa	672
gambiýa	749
gwineýa	673
ekwatorial gwineýa	751
gretsiýa	671
günorta jorjiýa we günorta sandwiç adalary	813
gwineýa-bisau	856
gaýana	754
horwatiýa	755
wengriýa	677
indoneziýa	814
irlandiýa	679
ysraýyl	832
hindi ummanynda britaniýa teritoriýasy	641
islandiýa	678
italiýa	833
ýamaýka	680
iordaniýa	815
ýaponiýa	758
keniýa	681
sent-kits we newis	701
demirgazyk koreýa	816
günorta koreýa	759
kuweýt	682
kaýman adalary	648
sent-lýusiýa	702
lihtenşteýn	863
liberiýa	760
lýuksemburg	817
latwiýa	683
liwiýa	762
moldowiýa	691
çernogoriýa	764
sent-marten	723
marşall adalary	689
demirgazyk makedoniýa	818
mýanma	765
mongoliýa	766
mawritaniýa	768
mawrikiý	770
malaýziýa	772
namibiýa	773
täze kaledoniýa	774
nigeriýa	775
gollandiýa	777
norwegiýa	820
täze zelandiýa	778
fransuz polineziýasy	835
papua – täze gwineýa	836
sen-pýer we mikelon	703
puerto-riko	779
palestina döwleti	695
portugaliýa	780
paragwaý	781
reýunion	782
ruminiýa	838
serbiýa	783
rossiýa	699
seýşel adalary	706
şwesiýa	823
keramatly ýelena adasy	700
sloweniýa	784
swalbard we ýan-maýen	712
slowakiýa	708
sierra-leone	839
günorta sudan	787
san-tome we prinsipi	705
siriýa	789
terks we kaýkos adalary	824
fransiýanyň günorta we antarktika sebitleri	669
taýland	792
täjigistan	793
gündogar timor	825
türkiýe	715
taýwan	796
tanzaniýa	797
abş-nyň daşky kiçi adalary	717
urugwaý	800
özbegistan	718
sent-winsent we grenadin	704
britaniýa wirgin adalary	852
abş-nyň wirgin adalary	855
wýetnam	802
ýemen	720
maýotta	803
günorta afrika respublikasy	804
zambiýa	805
amerikan samoası	807
åland adaları	827
saint barthelemy	828
bouvet adası	640
cocos (keeling) adaları	851
kongo - kinşasa	655
kongo - brazavil	654
i̇sviçre	713
cook adaları	656
şili	650
küba	658
christmas adası	652
güney kıbrıs rum kesimi	659
mısır	664
batı sahara	741
i̇spanya	710
faroe adaları	810
gürcistan	811
fransız guyanası	831
cebelitarık	812
güney georgia ve güney sandwich adaları	813
gine-bissau	856
çin hong kong öyb	676
heard adası ve mcdonald adaları	674
hırvatistan	755
i̇rlanda	679
man adası	722
britanya hint okyanusu toprakları	641
i̇zlanda	678
i̇talya	833
ürdün	815
kırgızistan	843
kamboçya	644
saint kitts ve nevis	701
cayman adaları	648
lübnan	684
lüksemburg	817
fas	692
karadağ	764
marshall adaları	689
moğolistan	766
çin makao öyb	686
kuzey mariana adaları	819
fransız polinezyası	835
saint pierre ve miquelon	703
pitcairn adaları	697
filistin bölgeleri	695
sırbistan	783
seyşeller	706
svalbard ve jan mayen adaları	712
güney sudan	787
são tomé ve príncipe	705
turks ve caicos adaları	824
fransız güney toprakları	669
abd uzak adaları	717
özbekistan	718
saint vincent ve grenadinler	704
britanya virjin adaları	852
wallis ve futuna adaları	719
afg'oniston	632
boneyr, sint-estatius va saba	721
kokos (kiling) orollari	851
kongo – kinshasa	655
kongo – brazzavil	654
kot-d'ivuar	657
g'arbiy sahroi kabir	741
gvineya-bisau	856
gonkong (xitoy mmh)	676
qirg'iziston	843
sent-kits va nevis	701
qozog'iston	834
sent-lyusiya	702
shri-lanka	868
sent-martin	723
myanma (birma)	765
makao (xitoy mmh)	686
papua – yangi gvineya	836
sen-pyer va mikelon	703
svalbard va yan-mayen	712
san-tome va prinsipi	705
amerika qo'shma shtatlari	850
sent-vinsent va grenadin	704
antigua và barbuda	634
bỉ	808
bosnia và herzegovina	729
đảo bouvet	640
lãnh thổ ấn độ dương thuộc anh	641
quần đảo cayman	648
cộng hòa trung phi	809
đảo giáng sinh	652
quần đảo cocos (keeling)	851
công-gô	654
cộng hòa dân chủ công-gô	655
quần đảo cook	656
đan mạch	661
cộng hòa dominica	663
ai cập	664
quần đảo falkland (malvinas)	666
quần đảo faroe	810
phần lan	744
guyane thuộc pháp	831
polynésie thuộc pháp	835
vùng đất phía nam và châu nam cực thuộc pháp	669
hy lạp	671
đảo heard và quần đảo mcdonald	674
tòa thánh (thành phố vatican)	675
hồng kông	676
ấn độ	756
cộng hòa hồi giáo iran	853
nhật bản	758
cô-oét	682
cộng hòa dân chủ nhân dân lào	846
bắc macedonia	818
bán đảo mã lai	772
quần đảo marshall	689
liên bang micronesia	745
cộng hoà moldova	691
mông cổ	766
ma-rốc	692
đảo norfolk	694
quần đảo bắc mariana	819
lãnh thổ palestine, bị chiếm đóng	695
bồ đào nha	780
nga	699
saint kitts và nevis	701
saint pierre và miquelon	703
saint vincent và grenadines	704
sao tome và principe	705
quần đảo solomon	709
nam georgia và quần đảo nam sandwich	813
tây ban nha	710
svalbard và jan mayen	712
thụy điển	823
thụy sĩ	713
cộng hòa arab syrian	789
cộng hòa thống nhất tanzania	797
thái lan	792
trinidad và tobago	714
thổ nhĩ kỳ	715
quần đảo turks và caicos	824
quần đảo nhỏ hẻo lánh của hoa kỳ	717
quần đảo virgin, anh	852
quần đảo virgin, hoa kỳ	855
lãnh thổ quần đảo wallis và futuna	719
tây sahara	741
quần đảo aland	827
bonaire, sint eustatius và saba	721
đảo man	722
saint martin (phần pháp)	723
sint maarten (phần hà lan)	840
bouvet-eiland	640
brits-indiese oseaangebied	641
tsjeggië	660
noord-mariane-eilande	819
klein afgeleë eilande van die vsa	717
vsa se maagde-eilande	855
kongo (drk)	655
kongo (republiek)	654
çexiya	660
honq konq xüsusi i̇nzibati rayonu çin	676
makao xi̇r çin	686
konqo (kdr)	655
konqo (respublika)	654
folklend adaları (malvin adaları)	666
çaqos arxipelaqı	641
douaroù aostral frañs	669
myanmar (birmania)	765
tiriadoù palestina	695
ar reünion	782
saint-helena	700
inizi diabell ar stadoù-unanet	717
inizi gwerc'h breizh-veur	852
inizi åland	827
sant-bertele	828
sant-martin	723
kongo (rdk)	655
aotearoa zeland-nevez	778
božićno ostrvo	652
kokosova (keelingova) ostrva	851
južna džordžija i južna sendvič ostrva	813
folklandska (malvinska) ostrva	666
república centreafricana	809
illes cocos (keeling)	851
illes fèroe	810
terres australs antàrtiques franceses	669
ciutat del vaticà	675
hong kong (rae xina)	676
macau (rae xina)	686
myanmar (birmània)	765
illa de la reunió	782
aràbia saudí	822
illes salomó	709
illes geòrgia del sud i sandwich del sud	813
illes verges britàniques	852
zimbàbue	806
illes åland	827
carib neerlandès	721
república txeca	660
illes falkland (illes malvines)	666
kongo – brazzaville	654
falklandské ostrovy	666
francouzská jižní území	669
hongkong – zao číny	676
macao – zao číny	686
myanmar (barma)	765
palestinská území	695
svatá helena	700
karibské nizozemsko	721
svatý martin (francie)	723
svatý martin (nizozemsko)	840
čagoské ostrovy	641
y congo - brazzaville	654
y congo - kinshasa	655
saint vincent a'r grenadines	704
y congo (g.dd.c.)	655
y congo (gweriniaeth)	654
ynysoedd y falkland (ynysoedd y malfinas)	666
bouvetøen	640
juleøen	652
de palæstinensiske områder	695
south georgia og de sydlige sandwichøer	813
amerikanske oversøiske øer	717
de britiske jomfruøer	852
de amerikanske jomfruøer	855
chagosøerne	641
palästinensische autonomiegebiete	695
palästina	695
ålandinseln	827
chagos-archipel	641
baréin	637
bangladés	638
brunéi	642
guinea-bisáu	856
rae de hong kong (china)	676
rae de macao (china)	686
san cristóbal y nieves	701
islas menores alejadas de ee. uu	717
islas vírgenes de ee. uu	855
caribe neerlandés	721
san bartolomé	828
san martín	723
islas malvinas (islas falkland)	666
archipiélago de chagos	641
bouvet' saar	640
myanmar (birma)	765
ük	849
falklandi saared (malviini saared)	666
aotearoa uus-meremaa	778
cocos (keeling) uharteak	851
kookossaaret (keelingsaaret)	851
ranskan eteläiset ja antarktiset alueet	669
hongkong – kiinan erityishallintoalue	676
macao – kiinan erityishallintoalue	686
etelä-georgia ja eteläiset sandwichinsaaret	813
falklandinsaaret (malvinassaaret)	666
territoire britannique de l'océan indien	641
r.a.s. chinoise de hong kong	676
r.a.s. chinoise de macao	686
r.-u	849
îles åland	827
pays-bas caribéens	721
îles malouines (îles falkland)	666
samó mheiriceá	807
angaíle	724
congó-brazzaville	654
oileáin fháclainne	666
críocha francacha dheisceart an domhain	669
sainréigiún riaracháin hong cong, daonphoblacht na síne	676
sainréigiún riaracháin macao, daonphoblacht na síne	686
an mhicrinéis	745
na hoileáin mháirianacha thuaidh	819
oileáin palau	859
na críocha palaistíneacha	695
san héilin	700
san críostóir-nimheas	701
san uinseann agus na greanáidíní	704
oileáin sholaimh	709
esuaitíní	790
an téaváin	796
tíomór thoir	825
tócalá	869
oileán na tríonóide agus tobága	714
oileáin imeallacha s.a.m	717
vailís agus futúna	719
an ísiltír chairibeach	721
cúrasó	736
an congó (pdc)	655
kazakistán	834
saint pierre et miquelon	703
taxiquistán	793
congo (rc)	654
illas malvinas (falkland)	666
arquipélago de chagos	641
tsibirai cocos (keeling)	851
isra'ila	832
rukunin tsibirin u.s	717
tsibirai na åland	827
ƙasar curaçao	736
san barthélemy	828
kongo (drc)	655
francuski južni teritoriji	669
južna georgia i otoci južni sandwich	813
kongo (rk)	654
otočje chagos	641
kongó – brazzaville	654
kongó – kinshasa	655
feröer szigetek	810
makaó kkt	686
palesztin autonómia	695
saint-pierre és miquelon	703
szaúd-arábia	822
svalbard és jan mayen	712
az usa lakatlan külbirtokai	717
åland-szigetek	827
holland karib-térség	721
kongó (kdk)	655
kongó (köztársaság)	654
falkland-szigetek (malvin-szigetek)	666
chagos-szigetcsoport	641
saint vincent dan grenadine	704
georgia selatan & kep. sandwich selatan	813
aserbaídsjan	636
bermúdaeyjar	841
jólaey	652
kókoseyjar (keeling)	851
kongó-brazzaville	654
kongó-kinshasa	655
kýpur	659
sérstjórnarsvæðið hong kong	676
sérstjórnarsvæðið makaó	686
maldíveyjar	688
martiník	767
mjanmar (búrma)	765
heimastjórnarsvæði palestínumanna	695
pitcairn-eyjar	697
sankti vinsent og grenadíneyjar	704
svalbarði og jan mayen	712
tímor-leste	825
karíbahafshluti hollands	721
sankti bartólómeusareyjar	828
kongó (lýðveldið)	654
chagos-eyjaklasinn	641
svasíland	790
territorio britannico dell'oceano indiano	641
isole cocos (keeling)	851
sant'elena	700
congo (repubblica)	654
arjantîn	844
bengladeş	638
bosna û hersek	729
girava bouvetê	640
brezîlya	731
herêma okyanûsa hindî ya brîtanyayê	641
cimhûrîyeta afrîkaya navîn	809
şîlî	650
girava christmasê	652
giravên kokosê (keeling)	851
giravên cookê	656
cimhûrîyeta domînîkê	663
gîneya ekwadorê	751
erître	742
giravên falklandê	666
giravên faroeyê	810
polînezyaya fransizî	835
herêmên başûr ên fransayê	669
cebelîtariq	812
yûnanistan	671
grînlanda	672
giravên heard û macdonaldê	674
hong konga hît ya çînê	676
îslanda	678
îrlanda	679
îsraîl	832
makaoya hît ya çînê	686
giravên marşalê	689
martînîk	767
meksîka	690
myanmar (bûrma)	765
zelandaya nû	778
girava norfolkê	694
herêmên filistînî	695
filistîn	695
giravên pitcairnê	697
saint vincent û giravên grenadînê	704
erebistana siûdî	822
giravên solomonê	709
giravên georgîyaya başûr û sandwicha başûr	813
eswatînî	790
sûrîye	789
tîmor-leste	825
giravên turks û kaîkosê	824
mîrgehên erebî yên yekbûyî	716
qiralîyeta yekbûyî	849
dewletên amerîkayê yên yekbûyî	850
giravên biçûk ên derveyî dayê	717
giravên vîrjînê yên brîtanyayê	852
giravên vîrjînê yên amerîkayê	855
giravên alandê	827
holendaya karayîbê	721
girava manê	722
kongo (kdk)	655
kongo (cimhûrîyet)	654
perava ivoryê	657
cimhûrîyeta çekî	660
giravên falklandê (giravên malvînê)	666
komgiravên çagosê	641
aoteroaya zelandaya nû	778
tîmora rojhilat	825
kongo demokratinė respublika	655
folklando (malvinų) salos	666
čagoso salynas	641
ķtr īpašais administratīvais reģions makao	686
palestīnas teritorijas	695
kongo demokrātiskā republika	655
ziloņkaula krasts	657
folklenda (malvinu) salas	666
čagosu arhipelāgs	641
il-macao	686
il-palestina	695
ir-repubblika tal-kongo	654
il-gżejjer falkland (il-gżejjer malvinas)	666
timor tal-lvant	825
chagosøyene	641
zuid-georgia en zuidelijke sandwicheilanden	813
oost-timor	825
aotearoa nieuw-zeeland	778
dei franske sørterritoria	669
heardøya og mcdonaldøyane	674
sør-georgia og sør-sandwichøyane	813
usas ytre småøyar	717
dei britiske jomfruøyane	852
dei amerikanske jomfruøyane	855
chagosøyane	641
sra hongkong (chiny)	676
sra makau (chiny)	686
terytoria palestyńskie	695
wyspa świętej heleny	700
wlk. bryt	849
bósnia e herzegovina	729
territórios franceses do sul	669
groenlândia	672
hong kong, rae da china	676
macau, rae da china	686
maurício	770
são cristóvão e névis	701
são pedro e miquelão	703
ilhas geórgia do sul e sandwich do sul	813
tadjiquistão	793
turcomenistão	870
aotearoa da nova zelândia	778
r.a.s. hong kong, china	676
r.a.s. macao, china	686
congo (republica democrată congo)	655
aotearoa noua zeelandă	778
francúzska guyana	831
palestínska samospráva	695
srednjeafriška republika	809
posebno upravno območje ljudske republike kitajske hongkong	676
posebno upravno območje kitajske makav	686
sveti krištof in nevis	701
sveti tomaž in princ	705
kongo (demokratična republika kongo)	655
antigua & barbuuda	634
boosniya & harsegofina	729
jasiiradda haad & makdonald	674
st. kitts iyo nevis	701
st. lusia	702
st. pierre iyo miquelon	703
st. finsent & girenadiins	704
sao tome & birincibal	705
jasiiradda joorjiyada koonfureed & sandwij	813
jasiiradda sfaldbaad & jaan mayen	712
tirinidaad & tobago	714
turks & kaikos island	824
u.s fargin island	855
walis & futuna	719
jasiiradda isle of man	722
st. baathelemiy	828
st. maartin	723
antarktikë	633
republika e afrikës qendrore	809
kongo-brazavilë	654
çeki	660
ganë	748
grënlandë	672
granadë	746
guadelupë	750
guine-bisau	856
ishujt hërd e mekdonald	674
rpa i hong-kongut	676
mianmar (burmë)	765
ishujt e marianës veriore	819
palestinë	695
guineja e re-papua	836
shën-elenë	700
shën-kits dhe nevis	701
shën-vincent dhe grenadine	704
sao-tome e principe	705
xhorxha jugore dhe ishujt senduiçë të jugut	813
svalbard e jan-majen	712
ishujt periferikë të shba-së	717
ishujt e virgjër të shba-së	855
saharaja perëndimore	741
ishujt alandë	827
sen-marten	723
arkipelagu i çagosit	641
zelanda e re-aotearoa	778
foklandska (malvinska) ostrva	666
arhipelag čagos	641
heardön och mcdonaldöarna	674
s:t helena	700
karibiska nederländerna	721
chagosöarna	641
visiwa vya cocos (keeling)	851
st. kitts na nevis	701
visiwa vya virgin, uingereza	852
visiwa vya virgin, marekani	855
bosniýa we gersegowina	729
britaniýanyň hindi okeanyndaky territoriýalary	641
hytaý	651
roždestwo adasy	652
kokos (kiling) adalary	851
kongo - brazzawil	654
eritreýa	742
finlýandiýa	744
fransuz günorta territoriýalary	669
gresiýa	671
gonkong aas hytaý	676
eýran	853
makao aas hytaý	686
mýanma (birma)	765
palestina territoriýasy	695
reýunýon	782
rumyniýa	838
russiýa	699
sent-winsent we grenadinler	704
sýerra-leone	839
günorta afrika	804
günorta georgiýa we günorta sendwiç adasy	813
şpisbergen we ýan-maýen	712
birleşen arap emirlikleri	716
birleşen patyşalyk	849
amerikanyň birleşen ştatlary	850
abş-nyň daşarky adalary	717
günbatar sahara	741
kongo (kdr)	655
kongo (respublika)	654
şirmaýy kenar	657
çeh respublikasy	660
folklend (malwina) adalary	666
aotearoa täze zelandiýa	778
kıbrıs	659
çin hong kong öi̇b	676
çin makao öi̇b	686
abd küçük harici adaları	717
batı sahra	741
karayip hollandası	721
falkland adaları (malvinas adaları)	666
chagos takımadaları	641
shpitsbergen va yan-mayen	712
fil suyagi qirg'og'i	657
folklend (malvin) orollari	666
samoa thuộc mỹ	807
nam cực	633
áo	635
síp	659
guinea xích đạo	751
quần đảo falkland	666
guiana thuộc pháp	831
polynesia thuộc pháp	835
lãnh thổ phía nam thuộc pháp	669
quần đảo heard và mcdonald	674
thành vatican	675
đặc khu hành chính hồng kông, trung quốc	676
lào	846
li-băng	684
đặc khu hành chính macao, trung quốc	686
myanmar (miến điện)	765
lãnh thổ palestine	695
quần đảo pitcairn	697
ả rập xê-út	822
các tiểu đảo xa của hoa kỳ	717
quần đảo virgin thuộc anh	852
quần đảo virgin thuộc hoa kỳ	855
wallis và futuna	719
ca-ri-bê hà lan	721
bờ biển ngà	657
quần đảo chagos	641
đông timor	825
barém	637
ilhas dos cocos (keeling)	851
côte d'ivoire (costa do marfim)	657
territórios austrais franceses	669
territórios palestinianos	695
são marinho	878
usbequistão	718
curaçau	736
são martinho (saint-martin)	723
são martinho (sint maarten)	840
kongo - kinšasa	655
obala slonovače (kot d'ivoar)	657
sar hongkong (kina)	676
sar makao (kina)	686
maršalska ostrva	689
mijanmar (burma)	765
švajcarska	713
timor-leste (istočni timor)	825
britanska devičanska ostrva	852
sveti martin (francuska)	723
sveti martin (holandija)	840
islas georgia del sur y sándwich del sur	813
islas ultramarinas de ee.uu	717
îles cocos (keeling)	851
îles heard et mcdonald	674
cité du vatican	675
saint‐kitts‐et‐nevis	701
îles d'åland	827
saint-martin (pays-bas)	840
congo (republika)	654

congo	1
st martin	881
republic china	882
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
antigua barbuda	883
aland islands	248
bosnia herzegovina	533
st barthelemy	884
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	885
democratic republic congo	506
congo democratic republic	506
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	548
united kingdom great britain northern ireland	71
south georgia south sandwich islands	886
guinea bissau	269
heard island mcdonald islands	887
isle man	550
iran islamic republic	98
st kitts nevis	888
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	889
moldova republic	127
st martin french part	890
netherlands kingdom	153
st pierre miquelon	891
palestine state	169
reunion	292
st helena	460
st helena ascension tristan da cunha	460
svalbard jan mayen	485
sao tome principe	892
sint maarten dutch part	193
turks caicos islands	893
timor leste	301
turkiye	302
trinidad tobago	567
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	894
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	483
virgin islands us	483
wallis futuna	551
principality andorra	895
islamic republic afghanistan	587
islamic emirate afghanistan	587
republic austria	464
commonwealth australia	896
peoples republic bangladesh	897
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	497
federative republic brazil	509
commonwealth bahamas	520
kingdom bhutan	898
republic congo	473
peoples republic congo	517
republic cote divoire	899
republic ivory coast	899
peoples republic china	44
republic cuba	900
republic cabo verde	563
republic cyprus	901
federal republic germany	463
kingdom denmark	518
commonwealth dominica	547
peoples democratic republic algeria	902
democratic popular republic algeria	902
arab republic egypt	903
state eritrea	904
federal democratic republic ethiopia	905
republic fiji islands	575
federated states micronesia	571
united kingdom great britain	466
co operative republic guyana	906
cooperative republic guyana	906
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	907
republic croatia	532
state israel	908
republic iraq	909
islamic republic iran	98
hashemite kingdom jordan	910
union comoros	488
islamic federal republic comoros	488
federation st kitts nevis	530
federation st christopher nevis	530
st christopher nevis	530
democratic peoples republic korea	471
peoples democratic republic korea	471
republic korea	111
principality liechtenstein	911
democratic socialist republic sri lanka	912
grand duchy luxembourg	913
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	914
principality monaco	915
republic moldova	482
republic north macedonia	131
republic macedonia	475
republic union myanmar	526
union myanmar	526
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	510
islamic republic mauritania	916
kingdom netherlands	467
federal democratic republic nepal	917
independent state papua new guinea	578
republic philippines	590
islamic republic pakistan	918
republic poland	523
commonwealth puerto rico	499
state palestine	169
republic paraguay	919
kingdom saudi arabia	500
st helena dependencies	920
republic san marino	505
most serene republic san marino	505
democratic republic sao tome principe	536
republic el salvador	921
kingdom eswatini	522
territory french southern antarctic lands	559
french southern antarctic lands	559
french southern antarctic territories	559
republic tajikistan	922
democratic republic timor leste	923
republic turkiye	924
republic china taiwan	474
taiwan republic china	474
united republic tanzania	207
oriental republic uruguay	925
eastern republic uruguay	925
state vatican city	244
bolivarian republic venezuela	480
virgin islands united states	245
virgin islands great britain	926
socialist republic viet nam	569
territory wallis futuna islands	556
independent state samoa	927
republic yemen	928
republic south africa	507
emirates	246
aland	248
bosnia hercegovina	533
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	929
territory norfolk island	613
overseas lands french polynesia	930
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	506
congo dr	257
congo brazzaville	473
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	609
south georgia south sandwich is	594
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	612
heard mc donald islands	612
heard island mc donald islands	612
republic ireland	272
isle mann	931
bailiwick jersey	610
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
papua new guinea	596
papua ng	596
papua n guinea	596
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	624
sao tome e principe	892
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	932
turks caicos	617
french s territories	300
timor leste east timor	623
east timor timor leste	623
turkiye turkey	629
turkey turkiye	629
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
wallis futuna islands	626
republic kosovo	934
kosovo under unsc res 1244	934
kosovo unscr 1244	934
kosovo republic	934
s africa	345
rep south africa	345
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	935
gambia	79
republic gambia	79
maldives	316
kingdom tonga	936
kingdom cambodia	937
republic georgia	322
georgia country	322
republic india	323
republic niger	938
federal republic nigeria	939
rep singapore	325
republic singapore	325
republic senegal	940
republic hungary	327
state japan	328
bermudas	331
san marino	187
ir iran	334
iran ir	334
united states amer	306
america utd states	306
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
st kitts nevis anguilla	603
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
s sandwich ins	594
st vincent grens	605
islamic state afghanistan	941
venezuela rep bolivariana de	308
united kingdom northern ireland	268
uk northern ireland	268
g britain	268
egypt ar	329
gd luxembourg	619
sudan former	337
federated state micronesia	598
samoa us	347
samoa usa	347
st martin nl	299
st martin netherlands	299
st martin st martin partie francaise	280
un arab emirates	348
antigua barb	942
bosnia herz	943
dem rep congo	944
dem republic congo	944
c african rep	945
c afr rep	945
fed rep germany	350
fr germany	350
dom rep	947
micronesia fed sts	351
micronesia fed states	351
fed states micronesia	351
uk great britain northern ireland	352
utd kingdom	352
gt britain	352
gr britain	352
un kingdom	352
korea dem peoples rep	353
dem peoples rep korea	353
korea dpr	353
korea rep	948
korea ro	948
lao peoples dem rep	354
lao peoples dr	354
fyrom	355
n zealand	949
s arabia	357
k saudi arabia	357
trin tob	951
united states usa	953
united states america usa	953
st vincent gren	359
br virgin islands	360
usvi	361
sa south africa	954
pr puerto rico	956
s sudan	957
egypt arab rep	958
rep ireland	365
iran islamic rep	959
rep moldova	960
united rep tanzania	366
tanzania united rep	366
ur tanzania	366
s geo is	961
guernsey ci	963
jersey ci	964
heard i mcdonald is	966
st vin gren	359
venezuela rb de	967
venezuela br	967
taiwan prov china	952
haute volta	371
republic upper volta	371
republic dahomey	372
zaire	376
congo zaire	376
republic zaire	376
congo leopoldville	376
ubangi shari	377
oubangui chari	377
germany east	379
germany west	379
germany federal republic	379
germany democratic republic	379
afars issas	380
french territory afars issas	380
french afars issas	380
france metropolitan	382
peoples republic kampuchea	392
democratic republic madagascar	403
union burma	405
socialist republic union burma	405
federation malaya	407
south west africa	408
united republic tanganyika zanzibar	419
democratic republic vietnam	422
republic vietnam	422
vietnam democratic republic	422
peoples democratic republic yemen	426
yemen democratic	426
yemen south	426
yemen north	426
union south africa	968
zimbabwe rhodesia	428
bonaire st eustatius saba	969
congo ex zaire	376
congo former zaire	376
congo formerly zaire	376
congo dem rep zaire	376
hungarian peoples republic	970
polish peoples republic	432
mongolian peoples republic	431
peoples socialist republic albania	971
empire brazil	972
united states brazil	972
imperial state iran	389
empire japan	973
muscat oman	974
ashmore cartier islands	437
federation bosnia herzegovina	438
st eustatius	439
england wales	441
n ireland	441
ireland northern	441
ulster northern ireland	441
united kingdom england	441
uk england	441
st kitts	446
st christopher	446
st pierre	447
st pierre island	447
st vincent	975
ecosse	441
escocia	441
pais de gales	441
noord ierland	441
nord irland	441
pohjois irlanti	441
irlandia polnocna	441
severni irsko	441
skotsko	441
skocia	441
eszak irorszag	441
scotia	441
skotska	441
ingiltere	441
iskocya	441
macedoine	3
coree	0
st helena ascension und tristan da cunha	920
kongo dem rep	472
kongo dem republik	472
korea dem volksrepublik	471
faroer inseln	490
aland inseln	461
cayman inseln	513
bonaire sint eustatius und saba	502
heard und mcdonaldinseln	525
amerikanische uberseeinseln	210
st pierre und miquelon	891
salomon inseln	179
republik osterreich	464
schweiz suisse svizzera	228
furstentum liechtenstein	911
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	465
ver staaten von amerika	465
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	466
vereinigtes konigreich	71
das vereinigte konigreich	466
ver konigreich	466
grossbritannien und nordirland	466
konigreich der niederlande	467
sudkorea	111
korea sud	470
kongo demokratische republik	472
kongo republik	517
republik china taiwan	474
franzosische republik	230
russische foderation	176
weissrussland	476
elfenbeinkuste	260
arabische republik agypten	903
foderative republik brasilien	509
palastinensische gebiete	498
terres australes et antarctiques francaises	559
st helene ascension et tristan da cunha	920
iles du cap vert	563
ile maurice	976
congo rep dem	472
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	977
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	486
confederation suisse	228
grand duche de luxembourg	913
principaute de monaco	915
etats unis	465
etats unis damerique	211
les etats unis	465
royaume uni	71
grande bretagne	466
royaume uni de grande bretagne et dirlande du nord	466
republique federale dallemagne	463
allemagne l	463
republique democratique allemande	463
allemagne de lest	463
allemagne de louest	463
pays bas	153
royaume des pays bas	467
republique democratique du congo	506
rd congo	472
congo republique democratique du	472
rep dem du congo	472
republique du zaire	472
republique du congo	473
congo republique du	517
republique de coree	470
coree du sud	111
coree republique de	470
republique populaire democratique de coree	471
coree du nord	110
coree republique populaire democratique de	471
republique populaire de chine	469
republique de chine	474
republique de chine taiwan	474
republique tcheque	51
tchequie	468
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	899
republique centrafricaine	39
federation de russie	508
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	464
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	902
etats unis du mexique	239
republique argentine	226
republique arabe degypte	903
republique arabe syrienne	477
republique islamique diran	478
iran republique islamique d	478
republique islamique de mauritanie	916
republique bolivarienne du venezuela	480
venezuela republique bolivarienne du	480
etat plurinational de bolivie	497
bolivie etat plurinational de	497
republique democratique populaire lao	479
lao republique democratique populaire	479
republique unie de tanzanie	207
tanzanie republique unie de	544
republique de moldova	482
moldova republique de	482
macedoine du nord	131
ex republique yougoslave de macedoine	475
lex republique yougoslave de macedoine	475
republique federative du bresil	509
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	925
royaume darabie saoudite	500
royaume hachemite de jordanie	910
republique socialiste du viet nam	569
republique socialiste democratique de sri lanka	912
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	498
palestine etat de	498
territoires palestiniens occupes	498
bielorussie	36
belarus	36
cap vert	48
micronesie	548
etats federes de micronesie	571
micronesie etats federes de	571
nouvelle zelande	158
la reunion	292
ile de la reunion	978
guyane francaise	74
iles malouines	67
iles falkland malvinas	489
falkland malvinas	489
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	483
tierras australes y antarticas francesas	559
santa elena ascension y tristan de acuna	920
islas virgenes del reino unido	926
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	902
republica arabe saharaui democratica	229
isla de la reunion	978
republica popular de china	469
republica de kazajstan	584
reino de espana	512
espana	63
mejico	239
mexico	144
estados unidos de america	465
ee uu	465
eeuu	465
estados unidos ee uu	465
gran bretana	466
reino unido de gran bretana e irlanda del norte	466
republica federal de alemania	463
republica democratica alemana	463
republica argentina	226
republica federativa del brasil	509
bolivia estado plurinacional de	497
republica bolivariana de venezuela	480
venezuela republica bolivariana de	480
republica oriental del uruguay	925
republica dominicana	56
rep dominicana	979
r dominicana	979
republica de colombia	980
republica del peru	583
el peru	583
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	469
china republica popular	469
republica de corea	111
corea republica de	470
republica popular democratica de corea	110
republica de china	474
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	467
republica democratica del congo	472
congo republica democratica del	506
republica del congo	517
republica centroafricana	39
federacion de rusia	508
federacion rusa	508
republica arabe siria	194
republica arabe de egipto	903
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	544
republica de sudafrica	507
sudafrica	222
ex republica yugoslava de macedonia	475
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	483
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	578
arabia saudi	178
republica de filipinas	590
ceilan	912
santelena ascensione e tristan da cunha	920
bonaire sint eustatius e saba	502
isole minori esterne degli stati uniti damerica	462
bosnia erzegovina	553
repubblica cinese taiwan	474
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	920
azerbeijao	981
azerbaijao	18
sao vincente e granadinas	496
confederacao suica	228
republica argelina democratica e popular	902
antartica	982
ilha da reuniao	978
republica oriental do uruguai	925
republica federativa do brasil	509
estados unidos da america	211
estados unidos eua	465
gra bretanha	466
reino unido da gra bretanha e irlanda do norte	466
republica federal da alemanha	463
paises baixos	153
reino dos paises baixos	467
republica popular da china	469
republica da coreia	470
coreia do sul	470
republica popular democratica da coreia	471
coreia do norte	471
republica democratica do congo	506
republica do congo	473
republica da china	474
republica tcheca	468
tchequia	468
chequia	51
eslovaquia	185
federacao russa	508
federacao da russia	508
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	983
sao martinho parte holandesa	984
sao martinho parte neerlandesa	984
republica democratica de timor leste	923
republica democratica de sao tome e principe	536
vietna	569
irao	98
polonia	166
macedonia	475
macedonia do norte	131
africa do sul	222
republica da africa do sul	507
santa se	214
alandeilanden	461
alandseilanden	461
sint helena ascension en tristan da cunha	920
zuid georgie en de zuidelijke sandwicheilanden	492
koninkrijk belgie	21
belgie	21
groot brittannie	466
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	525
forenta staternas mindre oar i oceanien och vastindien	462
schweiziska edsforbundet	228
australiska statsforbundet	896
mexikos forenta stater	239
forenta staterna	465
amerikas forenta stater	465
forenade kungariket	466
forenade konungariket storbritannien och nordirland	466
forenade konungariket	466
forbundsrepubliken tyskland	463
nederlanderna	153
konungariket nederlanderna	467
forenade arabemiraten	6
den russiske foderation	508
sor korea	111
nord korea	110
kongo kinshasa	506
kongo brazzaville	473
den russiske foderasjon	508
etelamanner	982
st helena ascension ja tristan da cunha	920
gronlanti	78
iso britannia	466
etela korea	470
pohjois korea	471
venajan federaatio	508
tsekin tasavalta	468
tsekki	51
etela afrikan tasavalta	507
stany zjednoczone ameryki polnocnej	465
zjednoczone krolestwo	466
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	466
republika wloska	234
krolestwo niderlandow	467
republika slowacka	241
slowacja	185
chinska republika ludowa	469
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	471
republika poludniowej afryki	507
afryka poludniowa	507
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	466
spojene kralovstvi	71
spojene kralovstvi velke britanie a severniho irska	466
spolkova republika nemecko	463
nemecka demokraticka republika	463
polska republika	523
rakouska republika	464
nizozemske kralovstvi	467
nizozemi	467
cinska lidova republika	469
korejska republika	470
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	471
demokraticka republika kongo	506
konzska republika	473
ruska federace	508
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	466
spojene kralovstvo	71
nemecka spolkova republika	463
juhoafricka republika	507
juzna korea	111
cinska ludova republika	469
ruska federacia	508
yesil burun	563
fransiz guney ve antarktika topraklari	559
lihtenstayn	911
dogu timor	923
amerika birlesik devletleri kucuk dis adalari	462
fildisi sahili	260
turkiye cumhuriyeti	924
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
buyuk britanya	466
kuzey irlanda	466
buyuk britanya ve kuzey irlanda birlesik kralligi	466
cin halk cumhuriyeti	469
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	507
guney afrika	222
cong hoa xa hoi chu nghia viet nam	569
chxhcn viet nam	569
hoa ky	465
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	466
lien hiep anh	466
vuong quoc lien hiep anh va bac ireland	466
trung quoc	44
cong hoa nhan dan trung hoa	469
cong hoa lien bang duc	463
phap	69
han quoc	111
dai han dan quoc	470
trieu tien	110
bac trieu tien	471
dai loan	206
ha lan	153
cong hoa dan chu congo	472
cong hoa congo	517
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	559
szent ilona sziget	920
kokusz szigetek	528
magyarorszag	91
magyar koztarsasag	534
egyesult allamok	465
amerikai egyesult allamok	211
nagy britannia	466
egyesult kiralysag	71
nagy britannia es eszak irorszag egyesult kiralysaga	466
nemet szovetsegi koztarsasag	463
nemetorszagi szovetsegi koztarsasag	463
kinai nepkoztarsasag	469
del korea	111
koreai koztarsasag	470
eszak korea	110
koreai nepi demokratikus koztarsasag	471
kongoi demokratikus koztarsasag	506
kongoi koztarsasag	473
cseh koztarsasag	468
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	507
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	508
osztrak koztarsasag	464
romania	174
republica romania	985
tara galilor	466
regatul unit al marii britanii si irlandei de nord	466
republica federala germania	463
tarile de jos	153
republica populara chineza	469
republica democratica congo	472
republica democrata congo	472
republica ceha	468
republica slovaca	241
federatia rusa	508
fidi	575
otok heard i otocje mcdonald	525
pitcairnovo otocje	552
tadikistan	922
cookovo otocje	558
juzna georgija i otocje juzni sandwich	492
sjedinjene americke drzave	211
sjedinjene drzave	211
savezna republika njemacka	463
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	559
nemacka	463
zdruzene drzave amerike	211
zdruzene drzave	465
zdruzeno kraljestvo	71
zvezna republika nemcija	463
zdruzeni arabski emirati	6
jungtines amerikos valstijos	465
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	466
amerikas savienotas valstis	211
savienotas valstis	465
lielbritanija	71
apvienota karaliste	466
ameerika uhendriigid	211
uhendriigid	465
uhendkuningriik	466
estats units damerica	465
paisos baixos	153
principat dandorra	895
lydveldid island	986
bandarikin	211
bandariki nordur ameriku	465
stora bretland	466
nidurlond	467
eire	93
poblacht na heireann	484
repubblika ta malta	987
republika e shqiperise	988
shqiperia	988
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	981
ozbekiston	213
ozbekiston respublikasi	989
suid afrika	222
republiek van suid afrika	507
groot brittanje	466
alandske ostrovy	461
bermudske ostrovy	562
teritorium vanocniho ostrova	503
dominikanske spolecenstvi	547
spolecenstvi dominika	547
dominicke spolecenstvi	547
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	530
federace sv krystof a nevis	530
spojene staty mexicke	239
republika myanmarsky svaz	526
demokraticka republika svaty tomas a princuv ostrov	536
demokraticka republika vychodni timor	923
demokraticka republika timor leste	923
cinska republika	474
cinska republika tchaj wan	474
mensi odlehle ostrovy spojenych statu americkych	462
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	578
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	506
teritorium vianocneho ostrova	503
dominicke spolocenstvo	547
spojene kralovstvo velkej britanie a severneho irska	466
severne irsko	466
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	525
korejska ludovodemokraticka republika	471
kldr	471
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	467
ostrovy st pierre a miquelon	535
reunionsky zamorsky departman	978
tokelauske ostrovy	495
mensie odlahle ostrovy spojenych statov	462
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	896
wspolnota dominiki	547
republika dominikanska	979
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	552
wolne stowarzyszone panstwo portoryko	499
republika srodkowoafrykanska	39
republika chinska	474
republika chinska tajwan	474
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	990
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	466
kiinan tasavalta taiwan	474
pyha istuin	244
dominica uhendus	547
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	466
sotimaa	466
pohja iirimaa	466
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	552
hiina vabariik taiwan	474
uhendriikide vaikesed hajasaared	462
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	474
kinai koztarsasag tajvan	474
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	544
srednjoafricka republika	39
dominicka zajednica	547
juzna georgija i juzni sendvicki otoci	886
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	474
sjedinjene drzave amerike	465
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	483
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	923
mala udaljena ostrva sjedinjenih americkih drzava	462
mala udaljena ostrva sad a	462
americka devicanska ostrva	483
devicanska ostrva amerike	245
bosna hersek	553
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	547
dominika milletler toplulugu	547
falkland malvina adalari	489
falkland adalari	67
guernsey muhafizligi	554
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	552
dogu timor demokratik cumhuriyeti	923
timor leste demokratik cumhuriyeti	923
cin cumhuriyeti	474
cin cumhuriyeti tayvan	474
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	483
wallis ve futuna adalari bolgesi	556
land curacao	991
commonwealth der nordlichen marianen	510
gebietskorperschaft st barthelemy	992
usa kleinere ausgelagerte inseln	462
republik ostlich des uruguay	925
ubersee departement mayotte	557
schweiz confoederatio helvetica	228
bosnie et herzegovine	553
territoire des iles cocos keeling	528
pays de curacao	991
republique democratique et populaire dalgerie	902
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	535
groupe diles pitcairn	552
iles tokelau	495
territoire des iles wallis et futuna	556
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	528
paese di curacao	991
federazione di st christopher e nevis	530
repubblica orientale delluruguay	925
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	528
pais de curazao	991
bailia de guernsey	554
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	504
republica independiente y soberana de kiribati	555
federacion de san cristobal y nieves	530
federacion de san cristobal y nevis	530
republica de la union de myanmar	526
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	505
republica de china en taiwan	474
alandia	461
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	502
bonaire santo eustaquio e saba	502
territorio das ilhas cocos keeling	528
pais de curacao	991
ilha de curacao	991
georgia do sul e sandwich do sul	492
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	555
republica da uniao de myanmar	526
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	976
sultanato de oma	993
serenissima republica de san marino	505
serenissima republica de sao marinho	505
territorio das ilhas wallis e futuna	556
aland eilanden	461
samvaldet dominica	547
sydgeorgien och sydsandwichoarna	886
forvaltningsomradet st martin	983
franska syd och antarktisterritorierna	559
departementsomradet mayotte	557
republiken kina taiwan	474
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	474
malviny	489
bonaire sint eustatius og saba	502
taiwan den kinesiske provins	474
russiske foderation	508
taiwan chinesische provinz	474
taiwan provinz chinas	474
franzosisch guyana	549
taiwan provincia de china	474
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	474
taiwan province de chine	474
iles vierges etats unis	245
iles vierges royaume uni	926
bonaire sveti eustahije i saba	502
tajvan kineska provincija	474
americki mali izvanjski otoci	462
cocos keeling otoci	528
bonaire st eustatius es saba	502
bonaire sint eustatius es saba	502
tajvan kinai tartomany	474
zold foki szigetek	563
szent ilona ascension es tristan da cunha	920
taiwan provincia della cina	474
franske sorlige territorier	559
mindre utenforliggende oyer til usa	462
bonaire sint eustatius en saba	30
taiwan provincie van china	474
cocoseilanden keelingeilanden	528
bonaire sint eustatius i saba	30
tajwan prowincja chinska	474
tajwan prowincja chin	474
francuskie terytoria poludniowe	559
wyspy kokosowe wyspy keelinga	528
taiwan provincia da china	474
formosa taiwan	474
azerbaidjao	981
bielo russia	476
ilha reuniao	978
sao marino	505
ira republica islamica do	478
republica islamica do ira	478
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	502
republica centrafricana	39
republica central africana	487
coasta de fildes	899
guiana franceza	549
guinea ecuatoriala	570
republica populara democrata coreeana	471
republica chineza	474
insula craciunului	503
insulele virgine sua	245
taiwan provincia ciny	474
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	510
samojsky nezavisly stat	927
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	502
tajvan provinca kitajske	474
demokraticna ljudska republika koreja	471
zdruzeno kraljestvo velike britanije in severne irske	466
zdruzene mehiske drzave	239
boner sveti eustahije i saba	502
dzersi	504
bonaire sint eustatius och saba	502
taiwan provins i kina	474
norfolkoarna	491
st helena ascension och tristan da cunha	920
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	502
tayvan cin eyaleti	474
fransiz guney bolgeleri	559
yesil burun adalari	563
ingiliz virgin adalari	926
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	913
groussherzogtum letzebuerg	913
foroyar	490
repiblik dayiti	573
guahan	994
sankattan siha na islas marianas	510
islas marianas	510
korsou	991
pais korsou	991
repoblikani madagasikara	574
malo saoloto tutoatasi o samoa	927
samoa amelika	560
amelika samoa	560
repubulika yu rwanda	977
republika yuburundi	580
teta paraguai	919
paraguai	919
timor lorosae	923
republika demokratika timor leste	923
ellada	232
bielarus	476
tocikiston	922
zhongguo	469
zhonghua renmin gongheguo	469
zhonghua minguo	474
choson minjujuui inmin konghwaguk	471
jumhuriyat misr al arabiyah	903
al mamlakah al arabiyyah as suudiyyah	500
al arabiyah as suudiyah	500
al maghrib	914
al mamlakah al maghribiyah	914
al jazair	902
al djazair	902
al imarat	225
dawlat al kuwait	995
al jumhuriyah al lubnaniyah	236
al urdun	910
al iraq	909
jumhuriyat al iraq	909
mamlakat al bahrayn	996
jomhuri ye eslami ye iran	478
volivia	497
teta volivia	497
beafrika	487
kodorosese ti beafrika	487
republiki ya kongo demokratiki	472
republiki ya kongo	517
kuki airani	558
jerri	504
bailliage de jerri	504
dgernesiais	554
majel	997
aolepan aorokin majel	997
na islas marianas	510
malawi	143
dziko la malawi	998
norfk ailen	491
teratri norfk ailen	491
afrika borwa	507
rephaboliki ya afrika borwa	507
riphabuliki ya afurika tshipembe	507
landskapet aland	461
bundesrep deutschland	463
republique populaire du bengladesh	999
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
republique grecque	628
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	612
ile heard et iles macdonald	612
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	624
republique de san marin	1000
turks et caiques iles	617
iles turks et caiques	617
iles turks et caicos	617
republique orientale duruguay	625
iles vierges des etats unis damerique	310
bouvet insel	611
kokos keeling inseln	256
south georgia und die sudlichen sandwichinseln	594
commonwealth nordliche mariana inseln	285
islas falkland malvinas	266
malvinas falkland las islas	266
islas malvinas falkland	266
hong kong region administrativa especial de china	271
heard isla e islas mcdonald	612
corea republica democratica popular de	276
kazajstan	1001
san martin zona francesa	280
san martin paises bajos	299
santa sede ciudad estado del vaticano	307
regno unito di gran bretagna e dirlanda del nord	268
st vincent e grenadines	605
isole vergini regno unito	309
isole vergini usa	310
comunidade de dominica	593
ilhas malvinas falkland	266
reino unido de gra bretanha e irlanda do norte	268
hong kong regiao de administracao especial da china	271
hong kong regiao admin especial da china	271
republica do quirgistao	274
casaquistao	1001
sao martim parte francesa	280
macau regiao especial de administracao chinesa	284
macau regiao admin especial da china	284
republica de mauricias	315
estados unidos do mexico	330
sao pedro e miquelon	289
svalbard ea ilha de jan mayen	624
sao martinho paises baixos	299
sao martim parte holandesa	299
sao martinho caraibas	299
santa se cidade estado do vaticano	307
zuid georgie en zuidelijke sandwicheilanden	594
macedonie	131
mikronesien federala staterna	598
forenade kungariket storbritannien och nordirland	268
sydgeorgien och sodra sandwichoarna	594
sarskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanoarna	273
sarskilda administrativa regionen macao inom kina	284
ostra republiken uruguay	625
republikken bosnien herzegovina	249
sankt bartolomaeus	251
bouvet oen	611
bouveto	611
cocosoerne keelingoerne	256
cook oerne	616
den foderative demokratiske republik etiopien	346
fiji oerne	341
det saerlige administrative omrade hongkong	271
heard og mcdonald oerne	612
det saerlige administrative omrade macao	284
norfolk oen	613
sankt helena ascension og tristan da cunha	297
de mindre amerikanske oversoiske oer	305
den ostlige republik uruguay	625
wallis og futunaoerne	626
bonaire st eustatius og saba	254
kongo den demokratiske republikk	257
republikken fijioyene	341
mikronesia foderasjonen	598
det forente kongeriket storbritannia og nord irland	268
sor georgia og de sorlige sandwich oyene	594
heardoya og mcdonaldoyene	612
korea den demokratiske folkerepublikk	276
st helena ascension og tristan da cunha	297
eswatini tidligere swasiland	932
usas ytre smaoyer	305
jomfruoyene storbritannia	309
de britiske jomfruoyer	309
bosnia hertsegovinan tasavalta	249
bolivia monikansallinen valtio	608
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
poludniowy sudan	1002
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	941
kapverdske ostrovy	344
ekvadoska republika	621
mikronezie	598
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	612
svaty kitts a nevis	603
korea lidove demokraticka republika	276
korea republika	277
maliska republika	1003
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	613
svaty pierre a miquelon	289
tozska republika	1004
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
spicbergy a jan mayen	624
demokraticka republika svateho tomasa a princovho ostrova	298
svaty tomas a princove ostrovy	298
francuzske juzne uzemia	300
panenske ostrovy usa	310
alandsko otocje	247
ljudska republika banglades	999
bolivija plurinacionalna drzava	608
plurinacionalna drzava bolivija	608
ljudska demokraticna republika alzirija	602
hong kong posebna administrativna regija kitajske	271
posebno administrativno obmocje lr kitajske hong kong	271
otok heard in otocje mcdonald	612
laoska ljudska demokraticna republika	278
makao posebna administrativna regija kitajske	284
posebno administrativno obmocje lr kitajske macao	284
sveta helena ascension in tristan da cunha	297
turks in caicoski otoki	617
otocji turks in caicos	617
francoska juzna ozemlja	300
demokraticna republika vzhodni timor	623
manjsi otoki zdruzenih drzav amerike	305
sveti sedez vatikanska mestna drzava	307
st vincent in grenadini	605
juzna gruzija i juzni sendvic otoci	594
libijska arapska dzamahirija	279
commonwealth sjevernomarijanskog otocja	285
sveta helena ascension i tristan da cunha	297
tajvan provincija nr kina	304
vatikan drzava vatikanskoga grada	307
egyesult arab emiratus	246
afgan iszlam koztarsasag	941
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	595
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	612
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	1005
pitcairn sziget	290
palesztin terulet	291
svalbard szigetek es jan mayen sziget	624
szentszek vatikanvarosi allam	307
st vincent es grenadines	605
republica bosnia hertegovina	249
elevetia	259
republica populara democratica algeria	602
insulele georgia de sud si sandwich de sud	594
regiunea chineza cu administrare speciala hong kong	271
regatul hasemit iordanian	600
sfantul kitts si nevis	603
republica democrata populara coreea	276
republica populara democrata coreea	276
regiunea chineza cu administrare speciala macao	284
sfantul pierre si miquelon	289
sfanta elena ascension si tristan da cunha	297
insulele mici indepartate ale statelor unite ale americii	305
sfantul vincent si grenadine	605
cocos adalari	256
hint okyanusu ingiliz bolgesi	273
filistin bolgesi	291
st helena ascension ve tristan da cunha	297
cad cumhuriyeti	1006
abd virgin adalari	310
somaali foderatiivne vabariik	1007
federasi negara negara micronesia	598
hongkong daerah administratif istimewa china	271
st martin wilayah prancis	280
macao daerah administratif istimewa china	284
negara negara bersatu meksiko	330
st helena ascension dan tristan da cunha	297
sint maarten wilayah belanda	299
perancis wilayah bagian selatan	300
taiwan provinsi china	304
takhta suci vatican negara kota	307
burundzio respublika	607
brunejaus darusalamas	252
bolivijos daugiataute valstybe	608
bonaire sint eustatijus ir saba	254
bahamu sandrauga	255
dzibucio respublika	622
mikronezijos federacines valstijos	598
jungtine didziosios britanijos ir siaures airijos karalyste	268
pietu dzordzijos ir pietu sandvico salos	594
honkongas specialusis kinijos administracinis regionas	271
haicio respublika	326
jordanijos hasimitu karalyste	600
kiribacio respublika	929
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
urugvajaus rytu respublika	625
sventasis sostas vatikano miesto valstybe	307
mergeliu salos britu	309
jungtines karalystes mergeliu salos	309
mergeliu salos jav	310
amerikanu samoa	347
bolivija daudznacionala valsts	608
daudznacionala valsts bolivija	608
bonaire sintestatiusa un saba	254
bahamu sadraudziba	255
kinas tautas republika	262
dominikas sadraudziba	593
mikronezijas	598
mikronezijas federativas valstis	598
gviana	333
gvinejas bisavas republika	270
gajanas kooperativa republika	606
honkongas ipasais administrativais regions	271
komoru savieniba	275
korejas tautas demokratiska republika	276
makedonija	282
mjanmas savieniba birma	283
makao ipasais administrativais regions	284
ziemelu marianas salu sadraudziba	285
meksikas savienotas valstis	330
francu polinezija	930
pitkerna	290
seiselas	296
seiselu republika	296
svetas helenas sala un piederigas teritorijas	297
svalbara	624
santomes un prinsipi demokratiska republika	298
sintmartena niderlandes dala	299
terksu un kaikosu salas	617
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
chlb duc	627
jihoafricka rep	345
emirados arabes	246
albanie	725
algerie	739
amerikaans samoa	807
argentinie	844
armenie	726
australie	728
bolivie	730
bosnie en herzegowina	729
brasilie	731
sentraal afrikaanse republiek	809
cocos keeling eilande	851
colombie	734
kroasie	755
ekwatoriaal guinee	751
ethiopie	743
faroereilande	810
frans guyana	831
frans polinesie	835
gambie	749
georgie	811
guinee bissau	856
haiti	875
indie	756
indonesie	814
italie	833
jordanie	815
suid korea	759
kirgisie	843
liberie	760
libie	762
maleisie	772
mauritanie	768
mikronesie	745
mongolie	766
mianmar birma	765
namibie	773
nieu kaledonie	774
nieu seeland	778
nigerie	775
noordelike mariana eilande	819
noorwee	820
papoea nieu guinee	836
roemenie	838
saoedi arabie	822
slowenie	784
somalie	786
suid georgie en die suidelike sandwicheilande	813
sirie	789
tanzanie	797
oos timor	825
tunisie	794
turkmenie	870
turks en caicoseilande	824
oekraine	798
vietnam	802
britse maagde eilande	852
amerikaanse maagde eilande	855
wes sahara	741
zambie	805
alandeilande	827
sint barthelemy	828
serwie	783
suid soedan	787
birləsmis ərəb əmirlikləri	716
əfqanistan	632
amerika samoasi	807
aland adalari	827
banqlades	638
belcika	808
bolqaristan	643
sent bartelemi	828
bermud adalari	841
karib niderlandi	721
baham adalari	829
buve adasi	640
kokos kilinq adalari	851
konqo kinsasa	655
mərkəzi afrika respublikasi	809
konqo brazzavil	654
isvecrə	713
kotdivuar	657
kuk adalari	656
cili	650
kabo verde	647
milad adasi	652
cex respublikasi	660
dominikan respublikasi	663
ispaniya	710
folklend adalari	666
farer adalari	810
birləsmis kralliq	849
gurcustan	811
fransa qvianasi	831
cəbəllutariq	812
yunanistan	671
cənubi corciya və cənubi sendvic adalari	813
qvineya bisau	856
herd və makdonald adalari	674
macaristan	677
indoneziya	814
irlandiya	679
israil	832
men adasi	722
britaniyanin hind okeani ərazisi	641
iraq	845
iran	853
islandiya	678
italiya	833
iordaniya	815
qirgizistan	843
komor adalari	653
sent kits və nevis	701
simali koreya	816
kuveyt	682
kayman adalari	648
qazaxistan	834
sent lusiya	702
lixtensteyn	863
sri lanka	868
luksemburq	817
mərakes	692
marsal adalari	689
simali makedoniya	818
simali marian adalari	819
maldiv adalari	688
norfolk adasi	694
norvec	820
fransa polineziyasi	835
papua yeni qvineya	836
polsa	837
muqəddəs pyer və mikelon	703
pitkern adalari	697
ruminiya	838
səudiyyə ərəbistani	822
solomon adalari	709
seysel adalari	706
isvec	823
muqəddəs yelena	700
svalbard və yan mayen	712
syerra leone	839
san tome və prinsipi	705
sint marten	840
torks və kaykos adalari	824
fransanin cənub əraziləri	669
sərqi timor	825
turkmənistan	870
turkiyə	715
abs a bagli kicik adaciqlar	717
amerika birləsmis statlari	850
ozbəkistan	718
sent vinsent və qrenadinlər	704
britaniyanin virgin adalari	852
abs virgin adalari	855
emirelezhiou arab unanet	716
archantina	844
bonaire sint eustatius ha saba	721
inizi cocos keeling	851
sahara ar chornog	741
inizi malou	666
frans	668
rouantelezh unanet	849
gwiana chall	831
ginea ar cheheder	751
ginea bissau	856
st kitts ha nevis	701
santez lusia	702
mechiko	690
kaledonia nevez	774
izelvroiou	777
zeland nevez	778
polinezia chall	835
papoua ginea nevez	836
sant per ha mikelon	703
st helena ascension ha tristan da cunha	700
sao tome ha principe	705
douarou aostral hag antarktikel frans	669
inizi minor a bell stadou unanet	717
stadou unanet	850
inizi gwerch breizhveurat	852
inizi gwerch ar stadou unanet	855
americka samoa	807
azerbejdzan	636
banglades	638
kokosova kilingova ostrva	851
svicarska	713
obala slonovace	657
cile	650
bozicna ostrva	652
njemacka	737
dzibuti	662
alzir	739
spanija	710
fidzi	667
grcka	671
juzna dzordzija i juzna sendvicka ostrva	813
gvineja bisao	856
hong kong sar kina	676
dzerzi	757
kambodza	644
lihtenstajn	863
sv martin	723
marsalova ostrva	689
makao sar kina	686
norveska	820
sejseli	706
svedska	823
slovacka	708
juzni sudan	787
francuske juzne teritorije	669
tadzikistan	793
istocni timor	825
americka vanjska ostrva	717
britanska djevicanska ostrva	852
americka djevicanska ostrva	855
aland illes	827
albania	725
algeria	739
antartida	633
arabia saudita	822
armenia	726
australia	728
austria	635
belgica	808
benin	860
bielorussia	830
bolivia	730
bosnia i hercegovina	729
bulgaria	643
caiman illes	648
canada	646
centreafricana republica	809
christmas illa	652
cocos illes	851
colombia	734
congo republica del	654
cook illes	656
costa divori	657
croacia	755
dominicana republica	663
emirats arabs units	716
eslovenia	784
estats units eua	850
estonia	665
etiopia	743
feroe illes	810
finlandia	744
franca	668
georgia	811
georgia del sud i sandwich del sud illes	813
grecia	671
groenlandia	672
republica de guinea	673
heard illa i mcdonald illes	674
illes periferiques menors dels eua	717
india	756
indonesia	814
islandia	678
italia	833
japo	758
jordania	815
letonia	683
liban	684
liberia	760
libia	762
lituania	685
macedonia del nord	818
malaisia	772
malvines illes	666
mariannes septentrionals illes	819
marshall illes	689
mauritania	768
mexic	690
micronesia estats federats de	745
mocambic	693
moldavia	691
monaco	763
mongolia	766
namibia	773
niger	864
nigeria	775
norfolk illa	694
nova caledonia	774
panama	880
peru	821
pitcairn illes	697
polinesia francesa	835
reunio illa de la	782
sahara occidental	741
st kitts i nevis	701
st pierre i miquelon	703
st vincent i les grenadines	704
salomo	709
salvador el	788
samoa nord americana	807
sao tome i principe	705
serbia	783
siria	789
somalia	786
sud africa	804
suecia	823
suissa	713
swazilandia	790
tailandia	792
tanzania	797
territori britanic de locea indic	641
tunisia	794
turks i caicos illes	824
txequia	660
ucraina	798
vatica ciutat del	675
venecuela	801
verges britaniques illes	852
verges nord americanes illes	855
zambia	805
afghanistan	632
alandy	827
alzirsko	739
americke panenske ostrovy	855
belorusko	830
bhutan	639
bouvetuv ostrov	640
brazilie	731
britske indickooceanske uzemi	641
britske panenske ostrovy	852
cerna hora	764
cina	651
dansko	661
dzibutsko	662
ekvador	740
faerske ostrovy	810
falklandy malviny	666
filipiny	696
francouzska guyana	831
francouzska jizni a antarkticka uzemi	669
francouzska polynesie	835
gronsko	672
hearduv ostrov a mcdonaldovy ostrovy	674
irak	845
jizni georgie a jizni sandwichovy ostrovy	813
jizni sudan	787
jordansko	815
kajmanske ostrovy	648
kazachstan	834
kena	681
kokosove ostrovy	851
kyrgyzstan	843
lichtenstejnsko	863
lotyssko	683
madarsko	677
mensi odlehle ostrovy usa	717
nemecko	737
nepal	861
nova kaledonie	774
novy zeland	778
oman	854
pakistan	847
palestinska autonomie	695
papua nova guinea	836
pobrezi slonoviny	657
rovnikova guinea	751
recko	671
st pierre a miquelon	703
saudska arabie	822
severni makedonie	818
severni mariany	819
somalsko	786
sudan	711
svata helena ascension a tristan da cunha	700
svata lucie	702
svaty bartolomej	828
svaty krystof a nevis	701
svaty martin francouzska cast	723
svaty martin nizozemska cast	840
svaty tomas a princuv ostrov	705
svaty vincenc a grenadiny	704
syrie	789
salamounovy ostrovy	709
spanelsko	710
spicberky a jan mayen	712
svedsko	823
svycarsko	713
tchaj wan	796
turkmenistan	870
uzbekistan	718
vanocni ostrov	652
vatikan	675
vychodni timor	825
zapadni sahara	741
camerwn	645
ynysoedd cocos keeling	851
congo gweriniaeth ddemocrataidd y	655
ynysoedd y falkland malvinas	666
holy see dinas wladwriaeth y fatican	675
gwlad yr ia	678
iran gweriniaeth islamaidd	853
micronesia gwladwriaethau ffederal o	745
moldofa gweriniaeth	691
gogledd macedonia gweriniaeth	818
st kitts a nevis	701
taiwan talaith china	796
tanzania gweriniaeth unedig	797
wcrain	798
man ynysoedd allanol yr unol daleithiau	717
ynysoedd virgin prydeinig	852
ynysoedd virgin us	855
ynysoedd aland	827
bonaire sint eustatius a saba	721
st martin rhan ffrangeg	723
sint maarten rhan iseldireg	840
ostrig	635
bosnien hercegovina	729
caymanoerne	648
juloen	652
cocosoerne	851
cookoerne	656
aekvatorialguinea	751
falklandsoerne	666
faeroerne	810
graekenland	671
gronland	672
heard oen og mcdonald oerne	674
marshalloerne	689
palaestina	695
rumaenien	838
st kitts og nevis	701
st pierre og miquelon	703
st vincent og grenadinerne	704
sao tome og principe	705
saudi arabien	822
salomonoerne	709
osttimor	825
turks og caicosoerne	824
usas ydre smaoer	717
britiske jomfruoer	852
amerikanske jomfruoer	855
alandsoerne	827
st martin fransk side	723
st martin hollandsk side	840
agypten	664
amerikanisch samoa	807
aquatorialguinea	751
athiopien	743
danemark	661
faroer	810
franzosisch guayana	831
franzosisch polynesien	835
franzosische sud und antarktisgebiete	669
nordliche marianen	819
osterreich	635
staat palastina	695
papua neuguinea	836
rumanien	838
sao tome und principe	705
st kitts und nevis	701
st vincent und die grenadinen	704
sudafrika	804
sudgeorgien und die sudlichen sandwichinseln	813
sudsudan	787
syrien arabische republik	789
tansania vereinigte republik	797
turkei	715
turks und caicosinseln	824
afganistan	632
azerbaiyan	636
butan	639
territorio britanico del oceano indico	641
camerun	645
islas caiman	648
islas cocos keeling	851
gabon	670
hungria	677
japon	758
kazajistan	834
kirguistan	843
republica democratica popular de lao	846
libano	684
mali	877
rumania	838
santa helena ascension y tristan de acuna	700
st kitts y nevis	701
santa lucia	702
san pedro y miquelon	703
santo tome y principe	705
islas salomon	709
taiwan	796
tayikistan	793
tunez	794
turquia	715
islas aland	827
bonaire san eustaquio y saba	721
st martin francesa	723
sint maarten neerlandesa	840
sudan del sur	787
alzeeria	739
aomen hiina erihalduspiirkond	686
araabia uhendemiraadid	716
aserbaidzaan	636
bouveti saar	640
bonaire sint eustatius ja saba	721
ekvatoriaal guinea	751
faari saared	810
groonimaa	672
hongkong hiina erihalduspiirkond	676
ida timor	825
joulusaar	652
korgozstan	843
kupros	659
liibua	762
louna georgia ja louna sandwichi saared	813
lati	683
laane sahara	741
paapua uus guinea	836
prantsuse lounaalad	669
prantsuse poluneesia	835
pohja makedoonia	818
pohja mariaanid	819
st kitts ja nevis	701
st pierre ja miquelon	703
st vincent ja grenadiinid	704
sao tome ja principe	705
seisellid	706
louna sudaan	787
suuria	789
sveits	713
tsaad	649
tsehhi	660
tsiili	650
turgi	715
uus kaledoonia	774
uus meremaa	778
uhendriikide hajasaared	717
cocosak keeling uharteak	851
vatikanoa egoitza santua	675
santa helena ascension eta tristan da cunha	700
st kitts eta nevis	701
st pierre eta mikelune	703
st vincent eta grenadinak	704
aland uharteak	827
bonaire san eustakio eta saba	721
san martin frantsesa	723
san martin herbeheretarra	840
azerbaidzan	636
bouvetnsaari	640
brittilainen intian valtameren alue	641
brittilaiset neitsytsaaret	852
etela afrikka	804
etela georgia ja etelaiset sandwichsaaret	813
etela sudan	787
farsaaret	810
ita timor	825
itavalta	635
lansi sahara	741
papua uusi guinea	836
pohjois makedonia	818
pohjois mariaanit	819
paivantasaajan guinea	751
ranskan etelaiset alueet	669
st vincent ja grenadiinit	704
tsad	649
turks ja caicossaaret	824
uusi kaledonia	774
uusi seelanti	778
valko venaja	830
venaja	699
samoa americaines	807
antigua et barbuda	634
azerbaidjan	636
bahrein	637
bosnie herzegovine	729
ile bouvet	640
bresil	731
ocean indien britannique	641
iles caimans	648
ile christmas	652
iles cocos	851
iles cook	656
equateur	740
egypte	664
guinee equatoriale	751
erythree	742
iles feroe	810
polynesie francaise	835
terres australes francaises	669
grece	671
guinee	673
iles heard et macdonald	674
st siege vatican	675
israel	832
jamaique	680
koweit	682
iles marshall	689
nouvelle caledonie	774
niue	865
ile norfolk	694
iles mariannes du nord	819
norvege	820
papouasie nouvelle guinee	836
perou	821
iles pitcairn	697
st helene	700
st christophe et nieves	701
st lucie	702
st pierre et miquelon	703
st vincent et les grenadines	704
st marin	878
sao tome et principe	705
senegal	785
slovenie	784
iles salomon	709
georgie du sud et les iles sandwich du sud	813
svalbard et ile jan mayen	712
royaume deswatini	790
suede	823
thailande	792
trinite et tobago	714
iles turques et caiques	824
iles mineures eloignees des etats unis	717
ouzbekistan	718
wallis et futuna	719
yemen	720
bonaire st eustache et saba	721
ile de man	722
montenegro	764
st martin partie francaise	723
st martin partie neerlandaise	840
an afganastain	632
an albain	725
an ailgeir	739
samo meiriceanach	807
andora	826
angola	727
antigua agus barbuda	634
an airgintin	844
an airmein	726
aruba	1008
an astrail	728
an asarbaiseain	636
na bahamai	829
bairein	637
an bhanglaideis	638
barbados	857
an bhealaruis	830
an bheilis	733
beirmiuda	841
an bhutain	639
an bhoisnia agus an heirseagaivein	729
an bhotsuain	732
oilean bouvet	640
an bhrasail	731
crioch aigean indiach na breataine	641
bruine	642
an bhulgair	643
buircine faso	873
an bhuruin	874
an chamboid	644
camarun	645
oileain cayman	648
poblacht na hafraice lair	809
poblacht na sine	651
an tsin	651
oilean na nollag	652
oileain cocos keeling	851
an choloim	734
oileain chomora	653
poblacht an chongo	654
an congo	654
poblacht dhaonlathach an chongo	655
oileain cook	656
costa rice	735
costa eabhair	657
an costa eabhair	657
an chroit	755
cuba	658
eacuador	740
an eigipt	664
an tsalvadoir	788
an ghuine mheanchiorclach	751
an eiritre	742
an eastoin	665
an aetoip	743
oileain fhaclainne malvinas	666
oileain fharo	810
fidsi	667
guain na fraince	831
polaineis na fraince	835
criocha deisceartacha na fraince	669
an ghabuin	670
an ghearmain	737
gana	748
giobraltar	812
an ghreig	671
greanada	746
guadaluip	750
an ghuain	754
oilean heard agus oileain mcdonald	674
cathair na vatacaine	675
honduras	842
an ungair	677
an ioslainn	678
an indineis	814
poblacht ioslamach na hiaraine	853
an iarain	853
an iaraic	845
an iodail	833
iamaice	680
an tseapain	758
an iordain	815
an chasacstain	834
an cheinia	681
cireabaiti	876
an choire thuaidh	816
an choire theas	759
poblacht na coire	759
an choire	759
cuait	682
an chirgeastain	843
an liobain	684
leosota	761
an libeir	760
lichtinstein	863
an liotuain	685
an mhalaiv	771
oileain mhaildive	688
maili	877
malta	858
oileain marshall	689
an mharatain	768
oilean mhuiris	770
micrineis stait chonaidhme	745
an mholdoiv	691
an mhongoil	766
maraco	692
mosaimbic	693
maenmar burma	765
naru	879
an isiltir	777
an nua chaladoin	774
an nua shealainn	778
an nigir	864
an nigeir	775
oilean norfolk	694
poblacht iarthar na macadoine	818
an mhacadoin thuaidh	818
oileain mariana thuaidh	819
an phacastain	847
stat na palaistine	695
an phalaistin	695
nua ghuine phapua	836
peiriu	821
na hoileain fhilipineacha	696
oileain pitcairn	697
an phortaingeil	780
porto rice	779
an romain	838
an ruis	699
conaidhm na ruise	699
st kitts agus nevis	701
st pierre agus miquelon	703
st vincent agus na greanaidini	704
samo	867
san mairine	878
sao tome agus principe	705
an araib shadach	822
an tseineagail	785
na seiseil	706
singeapor	707
an tslovaic	708
an tsloivein	784
oileain sholamon	709
an tsomail	786
an tseoirsia theas agus oileain sandwich theas	813
an spainn	710
sri lanca	868
an tsudain	711
an eilveis	713
taiwan cuige na sine	796
an taidsiceastain	793
poblacht aontaithe na tansaine	797
an tansain	797
an tealainn	792
tiomor leste	825
toga	4
oileain na trionoide agus tobaga	714
an tuineis	794
an tuircmeanastain	870
oileain na dturcach agus caicos	824
an ucrain	798
aontas na neimiriochtai arabacha	716
an riocht aontaithe	849
an bhreatain mhor	849
stait aontaithe mheiricea	850
stait aontaithe	850
oileain imeallacha stait aontaithe	717
an uisbeiceastain	718
vanuatu	872
veiniseala	801
vitneam	802
oileain bhriotanacha na maighdean	852
oileain mheiriceanacha na maighdean	855
an sahara thiar	741
eimin	720
an tsiombaib	806
oileain aland	827
bonaire sint eustatius agus saba	721
geansai	747
oilean mhanann	722
geirsi	757
montaineagro	764
st martin cuid na fraince	723
sint maarten cuid na hisiltire	840
an tsudain theas	787
acerbaixan	636
belxica	808
territorio britanico do oceano indico	641
illas caiman	648
illas cocos keeling	851
congo republica democratica do	655
guiana francesa	831
alemana	737
guiana	754
republica de haiti	875
xapon	758
casaquistan	834
republica popular e democratica de corea	816
kirguizistan	843
republica das maldivas	688
republica das illas marshall	689
nixer	864
paquistan	847
santa helena ascension e tristan da cunha	700
st kitts e nevis	701
san pedro e miquelon	703
san tome e principe	705
illas salomon	709
surafrica	804
illas virxes britanicas	852
illas aland	827
bonaire san eustaquio e saba	721
san martino francesa	723
sudan do sur	787
caina sin	651
tsibiran cocos keeling	851
masar misira	664
iziraila	832
burma miyamar	765
sham siriya	789
tsibirin aland	827
bonaire sint eustatius da saba	721
st martin bangaren faransa	723
sint maarten sashin yaren mutanen holland	840
alandski otoci	827
kokosovi keelingovi otoci	851
bozicni otok	652
spanjolska	710
marsalovi otoci	689
mjanmar burma	765
palestinsko podrucje	695
francuski juzni i antarkticki teritoriji	669
mali udaljeni otoci sad a	717
afganisztan	632
antigua es barbuda	634
argentina	844
ormenyorszag	726
ausztralia	728
azerbajdzsan	636
bahama szigetek	829
feheroroszorszag	830
bosznia hercegovina	729
bouvet sziget	640
brazilia	731
brit indiai oceani terulet	641
zold foki koztarsasag	647
kajman szigetek	648
csad	649
kina	651
karacsony sziget	652
kokusz keeling szigetek	851
comore szigetek	653
cook szigetek	656
elefantcsontpart	657
horvatorszag	755
dania	661
egyenlitoi guinea	751
esztorszag	665
falkland szigetek	666
feroer	810
fidzsi szigetek	667
finnorszag	744
franciaorszag	668
francia polinezia	835
francia deli teruletek	669
gruzia	811
nemetorszag	737
ghana	748
gibraltar	812
gorogorszag	671
bissau guinea	856
heard sziget es mcdonald szigetek	674
indonezia	814
irorszag	679
olaszorszag	833
japan	758
kazahsztan	834
kirgizisztan	843
lettorszag	683
litvania	685
eszak macedonia	818
madagaszkar	687
maldiv szigetek	688
marshall szigetek	689
mexiko	690
mikroneziai szovetsegi allamok	745
marokko	692
uj kaledonia	774
uj zeland	778
norfolk sziget	694
eszaki mariana szigetek	819
norvegia	820
pakisztan	847
papua uj guinea	836
fulop szigetek	696
pitcairn szigetek	697
lengyelorszag	837
portugalia	780
oroszorszag	699
st kitts es nevis	701
st vincent es a grenadine szigetek	704
sao tome es principe	705
szaudi arabia	822
szenegal	785
seychelle szigetek	706
szingapur	707
szlovakia	708
szlovenia	784
salamon szigetek	709
szomalia	786
deli georgia es deli sandwich szigetek	813
spanyolorszag	710
szudan	711
spitzbergak es jan mayen	712
szvazifold	790
svedorszag	823
svajc	713
sziria	789
tadzsikisztan	793
thaifold	792
kelet timor	825
tokelau szigetek	869
trinidad es tobago	714
tunezia	794
torokorszag	715
turkmenisztan	870
turks es caicos szigetek	824
az amerikai egyesult allamok lakatlan kulbirtokai	717
uzbegisztan	718
brit virgin szigetek	852
amerikai virgin szigetek	855
wallis es futuna	719
nyugat szahara	741
man sziget	722
szent marton sziget francia resz	723
szent marton sziget holland resz	840
del szudan	787
koszovo	862
kepulauan cocos keeling	851
kepulauan falkland malvinas	666
st kitts dan nevis	701
st pierre dan miquelon	703
st vincent dan grenadines	704
sameinudu arabisku furstadaemin	716
antigva og barbuda	634
sudurskautslandid	633
bandariska samoa	807
austurriki	635
astralia	728
alandseyjar	827
aserbaisjan	636
bosnia og hersegovina	729
belgia	808
burkina faso	873
burundi	874
bermuda	841
brunei	642
brasilia	731
hvita russland	830
belis	733
kokoseyjar	851
lydstjornarlydveldid kongo	655
mid afrikulydveldid	809
kongo	4
filabeinsstrondin	657
cooks eyjar	656
sile	650
kamerun	645
kolumbia	734
kosta rika	735
kuba	658
graenhofdaeyjar	647
jolaeyja	652
kipur	659
tekkland	660
thyskaland	737
djibuti	662
danmork	661
dominika	738
dominiska lydveldid	663
alsir	739
vestur sahara	741
spann	710
ethiopia	743
fidjieyjar	667
mikronesia	745
faereyjar	810
franska gvaejana	831
graenland	672
ginea	673
gvadelupeyjar	750
midbaugs ginea	751
sudur georgia og sudur sandvikureyjar	813
ginea bissa	856
gvaejana	754
kroatia	755
irland	679
island	678
jamaika	680
kenia	681
kambodia	644
kiribati	876
komoreyjar	653
sankti kristofer og nevis	701
nordur korea	816
sudur korea	759
kuveit	682
cayman eyjar	648
libanon	684
sankti lusia	702
lesoto	761
lithaen	685
luxemborg	817
monako	763
moldova	691
nordur makedonia	818
makao	686
nordur marianaeyjar	819
maritania	768
maritius	770
maldivur	688
malavi	771
malasia	772
mosambik	693
nyja kaledonia	774
nikaragva	776
nauru	879
nyja sjaland	778
franska polynesia	835
papua nyja ginea	836
polland	837
puerto riko	779
palestina	695
portugal	780
pala	859
paragvae	781
rumenia	838
russland	699
ruanda	866
sadi arabia	822
salomonseyjar	709
seychelles eyjar	706
svithjod	823
singapur	707
slovenia	784
svalbardi	712
slovakia	708
sierra leone	839
surinam	848
sudur sudan	787
sao tome og prinsipe	705
syrland	789
esvatini	790
turks og caicoseyjar	824
fronsku sudlaegu landsvaedin	669
togo	791
tailand	792
tadsikistan	793
tokela	869
austur timor	825
tunis	794
trinidad og tobago	714
tuvalu	871
taivan	796
tansania	797
ukraina	798
uganda	799
smaeyjar bandarikjanna	717
urugvae	800
usbekistan	718
vatikanid	675
sankti vinsent og grenadinur	704
venesuela	801
bresku jomfruaeyjar	852
bandarisku jomfruaeyjar	855
wallis og futunaeyjar	719
samoa	867
kosovo	862
sudur afrika	804
sambia	805
isole aland	827
isole faer oer	810
territori britannici delloceano indiano	641
st pierre e miquelon	703
santelena isola di ascensione e tristan da cunha	700
st vincent e grenadine	704
samoaya amerikani	807
anguila	724
antarktika	633
antigua u berbuda	634
arjentin	844
belize	733
bolivya	730
bosniya u herzegovina	729
brazil	731
erde okyanusa hindi ya britani	641
bruney	642
giraven kaymane	648
komara afrikaya navend	809
girava sersale	652
giraven cocos keeling	851
kongo kinsasa	655
giraven cook	656
perave diranfil	657
kipros	659
danimarka	661
cibuti	662
komara dominik	663
gineya rojbendi	751
eritrea	742
giraven malvin	666
giraven feroe	810
fiji	667
finlenda	744
guyanaya fransi	831
polinezyaya fransi	835
erden basur en fransi	669
cibraltar	812
grinlenda	672
gine	673
gine bissau	856
girava heard u giraven mcdonald	674
islenda	678
indonezya	814
irlenda	679
italya	833
koreya bakur	816
koreya basur	759
liberya	760
libya	762
litvanya	685
luksemburg	817
maldiv	688
giraven marsal	689
moritanya	768
mauritius	770
meksik	690
mikronezya	745
mozambik	693
myanmar birmanya	765
namibya	773
kaledonyaya nu	774
nu zelenda	778
nikaragua	776
nijer	864
nijerya	775
giraven bakure marianan	819
norwec	820
xaken filistini	695
papua gineya nu	836
filipin	696
giraven pitcairn	697
porto riko	779
rusya	699
ezize helena	700
st kitts u nevis	701
st pierre u miquelon	703
st vincent u giraven grenadin	704
sao tome u prinsipe	705
erebistana siyudi	822
seysel	706
giraven salomon	709
afrikaya basur	804
south georgia u giraven sandwich a basur	813
svalbard u jan mayen	712
swazilenda	790
swed	823
swisre	713
suri	789
tacikistan	793
timora leste	825
trinidad u tobago	714
giraven turk u kaikos	824
ukrayna	798
emirtiyen erebi yen yekbuyi	716
keyaniya yekbuyi	849
dewleten yekbuyi yen amerikaye	850
giraven derveyi picuk en dewleten yekbuyi	717
uruguay	800
giraven virgin britani	852
giraven virgin us	855
wallis u futuna	719
zimbabwe	806
giraven aland	827
bonaire sint eustatius u saba	721
st martin besa fransi	723
sint maarten besa hollandi	840
sudana basur	787
jungtiniai arabu emyratai	716
armenija	726
alandu salos	827
azerbaidzanas	636
bangladesas	638
brunejus	642
karibu nyderlandai	721
buve sala	640
kokosu kilingo salos	851
kongas kinsasa	655
centrines afrikos respublika	809
kongas brazavilis	654
sveicarija	713
kamerunas	645
zaliasis kysulys	647
kaledu sala	652
cekija	660
dzibutis	662
alzyras	739
vakaru sachara	741
eritreja	742
fidzis	667
fareru salos	810
prancuzija	668
prancuzijos gviana	831
gvineja	673
pusiaujo gvineja	751
pietu dzordzija ir pietu sandvico salos	813
bisau gvineja	856
indijos vandenyno britu sritis	641
dzersis	757
siaures koreja	816
pietu koreja	759
kaimanu salos	648
lichtensteinas	863
marsalo salos	689
siaures makedonija	818
mianmaras birma	765
marianos siaurines salos	819
niuje	865
prancuzijos polinezija	835
papua naujoji gvineja	836
seiseliai	706
svedija	823
singapuras	707
sv elenos sala	700
slovenija	784
siera leone	839
pietu sudanas	787
san tome ir prinsipe	705
cadas	649
prancuzijos pietu sritys	669
tadzikija	793
rytu timoras	825
turkmenistanas	870
jungtiniu valstiju mazosios tolimosios salos	717
vatikano miesto valstybe	675
sventasis vincentas ir grenadinai	704
didziosios britanijos mergeliu salos	852
jungtiniu valstiju mergeliu salos	855
volisas ir futuna	719
pietu afrika	804
zimbabve	806
apvienotie arabu emirati	716
afganistana	632
albanija	725
australija	728
azerbaidzana	636
bangladesa	638
belgija	808
bulgarija	643
senbartelmi	828
bolivija	730
niderlandes karibu salas	721
brazilija	731
butana	639
botsvana	732
kanada	646
kokosu kilinga salas	851
centralafrikas republika	809
kongo brazavila	654
sveice	713
kotdivuara	657
kameruna	645
ziemsvetku sala	652
cehija	660
vacija	737
dzibutija	662
danija	661
dominikana	663
alzirija	739
egipte	664
rietumsahara	741
mikronezija	745
feru salas	810
grenada	746
francijas gviana	831
gernsija	747
gibraltars	812
ekvatoriala gvineja	751
griekija	671
dienviddzordzija un dienvidsendvicu salas	813
gvineja bisava	856
gajana	754
kinas ipasas parvaldes apgabals honkonga	676
herda sala un makdonalda salas	674
horvatija	755
ungarija	677
indonezija	814
irija	679
izraela	832
indijas okeana britu teritorija	641
iraka	845
irana	853
italija	833
dzersija	757
jordanija	815
japana	758
kirgizstana	843
ziemelkoreja	816
kazahstana	834
libana	684
sentlusija	702
lihtensteina	863
srilanka	868
liberija	760
libija	762
senmartena	723
marsala salas	689
ziemelmakedonija	818
mjanma birma	765
kinas ipasas parvaldes apgabals makao	686
ziemelu marianas salas	819
mauritanija	768
mauricija	770
maldivija	688
malavija	771
namibija	773
nigera	864
nigerija	775
niderlande	777
norvegija	820
nepala	861
jaunzelande	778
omana	854
francijas polinezija	835
papua jaungvineja	836
filipinas	696
pakistana	847
senpjera un mikelona	703
pitkernas salas	697
portugale	780
rumanija	838
sauda arabija	822
zalamana salas	709
seiselu salas	706
sudana	711
singapura	707
sv helenas sala	700
svalbara un jana majena sala	712
slovakija	708
sanmarino	878
senegala	785
somalija	786
dienvidsudana	787
sintmartena	840
sirija	789
terksas un kaikosas salas	824
cada	649
francijas dienvidjuru teritorija	669
tadzikistana	793
turkmenistana	870
trinidada un tobago	714
taivana	796
tanzanija	797
asv mazas aizjuras salas	717
uzbekistana	718
vatikans	675
sentvinsenta un grenadinas	704
britu virdzinas	852
asv virdzinas	855
dienvidafrikas republika	804
kepulauan georgia selatan sandwich selatan	813
kepulauan heard mcdonald	674
kepulauan terpencil as	717
kepulauan virgin as	855
l afganistan	632
l albanija	725
l algerija	739
is samoa amerikana	807
l angola	727
l antartika	633
l argentina	844
l armenja	726
l awstralja	728
l awstrija	635
l azerbajgan	636
il bahamas	829
il bahrain	637
il bangladesh	638
il belarussja	830
il belgju	808
il belize	733
il benin	860
il bhutan	639
il bolivja	730
il boznija ħerzegovina	729
il botswana	732
gzira bouvet	640
il brazil	731
territorju brittaniku tal ocean indjan	641
il brunei	642
il bulgarija	643
il burkina faso	873
il burundi	874
il kambodja	644
il kamerun	645
il kanada	646
il gzejjer cayman	648
ir repubblika centru afrikana	809
ic chad	649
ic cili	650
ic cina	651
il gzira christmas	652
gzejjer cocos keeling	851
il kolombja	734
il kongo brazzaville	654
ir repubblika demokratika tal kongo	655
gzejjer cook	656
il costa rica	735
il kosta tal avorju	657
il kroazja	755
cipru	659
ir repubblika ceka	660
id danimarka	661
il djibouti	662
ir repubblika dominicana	663
l ekwador	740
l egittu	664
il guinea ekwatorjali	751
l eritrea	742
l estonja	665
l etjopja	743
il gzejjer falkland	666
il gzejjer faeroe	810
figi	667
il finlandja	744
il guyana franciza	831
polinezja franciza	835
it territorji francizi tan nofsinhar	669
il gabon	670
il gambja	749
il georgia	811
il germanja	737
il ghana	748
gibilta	812
il grecja	671
il gwatemala	752
il guinea	673
il guinea bissau	856
il guyana	754
il haiti	875
il gzejjer heard ul gzejjer mcdonald	674
l istat tal belt tal vatikan	675
il honduras	842
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	676
l ungerija	677
l izlanda	678
l indja	756
l indonezja	814
l iran	853
l iraq	845
l irlanda	679
izrael	832
l italja	833
il gamajka	680
il gappun	758
il gordan	815
il kazakistan	834
il kenja	681
il korea ta fuq	816
il korea tisfel	759
il kuwajt	682
il kirgizistan	843
il laos	846
il latvja	683
il libanu	684
il lesoto	761
il liberja	760
il libja	762
il liechtenstein	863
il litwanja	685
il lussemburgu	817
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	686
il malawi	771
il malasja	772
il maldivi	688
il mali	877
gzejjer marshall	689
il mauritania	768
il messiku	690
il mikronezja	745
il moldova	691
il mongolja	766
il marokk	692
il mozambique	693
il myanmar burma	765
in namibja	773
in nepal	861
in netherlands	777
in nikaragwa	776
in niger	864
in nigerja	775
gzira norfolk	694
il macedonja ta fuq	818
gzejjer mariana tat tramuntana	819
in norvegja	820
l oman	854
il pakistan	847
it territorji palestinjani	695
il panama	880
il paragwaj	781
il peru	821
il filippini	696
gzejjer pitcairn	697
il polonja	837
il portugall	780
il qatar	698
ir rumanija	838
ir russja	699
ir rwanda	866
st vincent ul grenadini	704
sao tome u principe	705
l arabja sawdija	822
is senegal	785
is seychelles	706
is slovakkja	708
is slovenja	784
il gzejjer solomon	709
is somalja	786
l afrika tisfel	804
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	813
is sri lanka	868
is sudan	711
is suriname	848
l eswatini	790
l izvezja	823
l izvizzera	713
is sirja	789
it tajwan	796
it tagikistan	793
it tanzanija	797
it tajlandja	792
it togo	791
it tokelau	869
it tunezija	794
it turkija	715
it turkmenistan	870
il gzejjer turks u caicos	824
l uganda	799
l ukrajna	798
l emirati għarab magħquda	716
ir renju unit	849
l istati uniti	850
l istati uniti tal amerka	850
il gzejjer minuri mbiegħda tal istati uniti	717
l urugwaj	800
l uzbekistan	718
il venezwela	801
il vjetnam	802
il gzejjer vergni brittanici	852
il gzejjer vergni tal istati uniti	855
is saħara tal punent	741
il jemen	720
iz zambja	805
iz zimbabwe	806
il gzejjer aland	827
in netherlands tal karibew	721
il montenegro	764
is serbja	783
is sudan tisfel	787
il kosovo	862
osterrike	635
bouvetoya	640
kokosoyene	851
cookoyene	656
christmasoya	652
vest sahara	741
falklandsoyene	666
mikronesiafoderasjonen	745
faeroyene	810
ekvatorial guinea	751
sor georgia og de sore sandwichoyene	813
heard og mcdonald oyene	674
caymanoyene	648
marshalloyene	689
nord makedonia	818
nord marianene	819
ny caledonia	774
papua ny guinea	836
de okkuperte palestinske omradene	695
salomonoyene	709
sor sudan	787
sint maarten nederlandsk del	840
turks og caicosoyene	824
sore franske territorier	669
ost timor	825
usa mindre utenforliggende oyer	717
st vincent og grenadinene	704
jomfruoyene britisk	852
jomfruoyene usa	855
wallis og futunaoyene	719
sor afrika	804
republiek albanie	725
republiek armenie	726
gemenebest van australie	728
gemenebest van de bahamas	829
bahamas	829
republiek wit rusland	830
bosnie en herzegovina	729
bosnie herzegovina	729
federale republiek brazilie	731
republiek kaapverdie	647
kaapverdie	647
centraal afrikaanse republiek	809
republiek kroatie	755
kroatie	755
republiek equatoriaal guinea	751
equatoriaal guinea	751
federale democratische republiek ethiopie	743
faeroer	810
frans polynesie	835
republiek guinee bissau	856
cooperatieve republiek guyana	754
republiek haiti	875
republiek indonesie	814
staat israel	832
hasjemitisch koninkrijk jordanie	815
kirgizie	843
staat libie	762
islamitische republiek mauritanie	768
federale staten van micronesie	745
republiek moldavie	691
moldavie	691
republiek namibie	773
nieuw caledonie	774
nieuw zeeland	778
republiek noord macedonie	818
noord macedonie	818
onafhankelijke staat papoea nieuw guinea	836
papoea nieuw guinea	836
sint helena	700
federatie st kitts en nevis	701
st kitts en nevis	701
st pierre en miquelon	703
st vincent en de grenadines	704
democratische republiek sao tome en principe	705
sao tome en principe	705
koninkrijk saudi arabie	822
saudi arabie	822
republiek slovenie	784
federale republiek somalie	786
zuid afrika	804
zuid georgia en de zuidelijke sandwicheilanden	813
democratische republiek timor leste	825
republiek tunesie	794
tunesie	794
turks en caicoseilanden	824
sint maarten frans deel	723
sint maarten franse antillen	723
collectiviteit van sint maarten	723
republiek servie	783
servie	783
sint maarten nederlands deel	840
republiek zuid soedan	787
zuid soedan	787
kokosoyane	851
cookoyane	656
falklandsoyane	666
faeroyane	810
sor georgia og de sore sandwichoyane	813
heard og mcdonald oyane	674
caymanoyane	648
marshalloyane	689
nord marianane	819
dei okkuperte palestinske omrada	695
salomonoyane	709
turks og caicosoyane	824
aust timor	825
usa mindre utanforliggande oyar	717
st vincent og grenadinane	704
jomfruoyane britisk	852
jomfruoyane usa	855
wallis og futunaoyane	719
de franske sorterritorier	669
heard og mcdonaldoyene	674
norfolkoya	694
det palestinske omradet	695
pitcairnoyene	697
sor georgia og sor sandwichoyene	813
usas ytre oyer	717
de britiske jomfruoyene	852
de amerikanske jomfruoyene	855
samoa amerykanskie	807
bialorus	830
bosnia i hercegowina	729
republika zielonego przyladka	647
wyspa bozego narodzenia	652
wybrzeze kosci sloniowej	657
gwinea rownikowa	751
francuskie terytoria poludniowe i antarktyczne	669
wegry	677
wlochy	833
lotwa	683
macedonia polnocna	818
moldawia	691
mariany polnocne	819
papua nowa gwinea	836
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	700
st vincent i grenadyny	704
wyspy swietego tomasza i ksiazeca	705
slowenia	784
poludniowa afryka	804
georgia poludniowa i sandwich poludniowy	813
tadzykistan	793
dalekie wyspy mniejsze stanow zjednoczonych	717
wyspy dziewicze stanow zjednoczonych	855
czarnogora	764
afeganistao	632
antigua e barbuda	634
argelia	739
bielorrussia	830
butao	639
cazaquistao	834
gabao	670
georgia do sul e ilhas sandwich do sul	813
gronelandia	672
guine	673
guine bissau	856
guine equatorial	751
iemen	720
ilhas aland	827
ilhas caimao	648
ilhas cocos keeling	851
ilhas faroe	810
ilhas salomao	709
ilhas virgens britanicas	852
japao	758
madagascar	687
malaui	771
mauricia	770
mianmar birmania	765
micronesia	745
mocambique	693
nicaragua	776
nova zelandia	778
paises baixos caribenhos	721
papua nova guine	836
paquistao	847
quenia	681
quirguistao	843
camaroes	645
reuniao	782
romenia	838
sao bartolomeu	828
sao cristovao e neves	701
sao martinho	4
sao vicente e granadinas	704
servia	783
essuatini	790
sudao	711
sudao do sul	787
suica	713
tajiquistao	793
terras austrais e antarticas francesas	669
territorios palestinos	695
turquemenistao	870
ucrania	798
uzbequistao	718
zimbabue	806
antigua si barbuda	634
samoa americana	807
insulele aland	827
bosnia si hertegovina	729
sfantul bartolomeu	828
insulele cocos keeling	851
elvetia	713
sahara occidentala	741
franta	668
guyana franceza	831
guineea ecuatoriala	751
georgia de sud si insulele sandwich de sud	813
guineea bissau	856
ras hong kong a chinei	676
insula heard si insulele mcdonald	674
croatia	755
kargazstan	843
st kitts si nevis	701
sfanta lucia	702
sfantul martin	723
ras macao a chinei	686
noua zeelanda	778
polinezia franceza	835
papua noua guinee	836
st pierre si miquelon	703
sfanta elena	700
svalbard si jan mayen	712
sao tome si principe	705
insulele turks si caicos	824
teritoriile australe si antarctice franceze	669
trinidad si tobago	714
insulele indepartate ale sua	717
statul cetatii vaticanului	675
st vincent si grenadinele	704
wallis si futuna	719
albansko	725
armensko	726
antarktida	633
rakusko	635
karibske holandsko	721
svajciarsko	713
estonsko	665
zapadna sahara	741
spanielsko	710
finsko	744
mikronezia	745
francuzsko	668
gruzinsko	811
francuzska guayana	831
grecko	671
juzna georgia a juzne sandwichove ostrovy	813
hongkong oao ciny	676
chorvatsko	755
irsko	679
britske indickooceanske uzemie	641
svaty kristof a nevis	701
svata lucia	702
lichtenstajnsko	863
cierna hora	764
svaty martin fr	723
severne macedonsko	818
macao oao ciny	686
severne mariany	819
mauricius	770
nova kaledonia	774
norsko	820
francuzska polynezia	835
polsko	837
palestinske uzemia	695
saudska arabia	822
svata helena	700
juzny sudan	787
svaty tomas a princov ostrov	705
salvador	788
svaty martin hol	840
syria	789
francuzske juzne a antarkticke uzemia	669
vychodny timor	825
turkmensko	870
mensie odlahle ostrovy usa	717
svaty vincent a grenadiny	704
ameriska samoa	807
alandski otoki	827
demokraticna republika kongo	655
centralnoafriska republika	809
svica	713
slonokoscena obala	657
nemcija	737
grcija	671
juzna georgia in juzni sandwichevi otoki	813
hrvaska	755
madzarska	677
st kitts in nevis	701
crna gora	764
norfolski otok	694
st pierre in miquelon	703
slovaska	708
francosko juzno ozemlje	669
turcija	715
stranski zunanji otoki zdruzenih drzav	717
st vincent in grenadine	704
britanski deviski otoki	852
ameriski deviski otoki	855
juznoafriska republika	804
jasiiradaha cocos keeling	851
gini bisaaw	856
israaiil	832
jasiiradaha aland	827
bonaire sint eustatius iyo saba	721
st martin qayb faransiis ah	723
sint maarten qaybta nederlandka	840
shqiperi	725
andorre	826
angole	727
anguile	724
antarktide	633
argjentine	844
arube	1008
belgjike	808
bosnje hercegovine	729
botsvane	732
kepi i gjelber	647
republika afrikano qendrore	809
kine	651
ishujt kokos kiling	851
kongo brazavil	654
kosta rike	735
bregu i fildishte	657
kube	658
republika ceke	660
danimarke	661
dominike	738
finlande	744
france	668
guajana frenge	831
polinezia frenge	835
territoret frenge jugore	669
groenlande	672
grenade	746
guatemale	752
guinea bisau	856
guajane	754
ishujt herd mekdonald	674
rva i hong kongut kine	676
islande	678
irlande	679
xhamajke	680
rva i makaos kine	686
malte	858
martinike	767
meksike	690
mianmar burma	765
holande	777
zelande e re	778
ishujt veriore mariana	819
ruande	866
shen helena	700
shen kits e nevis	701
shen lucia	702
shen pier dhe mikelon	703
shen vinsent grenadinet	704
sao tome prinsipe	705
afrike e jugut	804
xhorxha jugore dhe ishujt sanduic te jugut	813
spanje	710
sri lanke	868
svalbard zhan majen	712
zvicer	713
tajlande	792
ishujt turk kaikos	824
ugande	799
mbreteria e bashkuar	849
ishujt e pertejme shba se	717
venezuele	801
ishujt e virgjer britanike	852
ishujt e virgjer amerikane	855
sahara perendimore	741
gernsi	747
xhersi	757
shen bartolomeo	828
shen martin	4
bonaire st eustatius och saba	721
bouveton	640
kokosoarna	851
cookoarna	656
julon	652
vastsahara	741
falklandsoarna	666
faroarna	810
heard och mcdonaldsoarna	674
st kitts och nevis	701
caymanoarna	648
st martin franska delen	723
marshalloarna	689
norfolkon	694
st pierre och miquelon	703
pitcairnoarna	697
palestinska territoriet ockuperade	695
salomonoarna	709
sao tome och principe	705
sint maarten nederlandska delen	840
turks och caicosoarna	824
franska sodra territorierna	669
tokelauoarna	869
usa s yttre oar	717
st vincent och grenadinerna	704
brittiska jungfruoarna	852
amerikanska jungfruoarna	855
wallis och futunaoarna	719
kongo jamhuri ya kidemokrasia	655
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	816
korea kusini jamhuri	759
st vincent na grenadines	704
ngwane ufalme wa eswatini	790
tanzania jamhuri ya muungano	797
bonaire st eustache na saba	721
mtakatifu barthelemy	828
st martin sehemu ya kifaransa	723
st martin sehemu ya uholanzi	840
birlesen arap emiratlary	716
angilya	724
albaniya	725
awstriya	635
awstraliya	728
azerbayjan	636
bosniya we gertsegowina	729
belgiya	808
bolgariya	643
bahreyn	637
sen bartelemi	828
boliwiya	730
boneyr sint estatius we saba	721
braziliya	731
belarusiya	830
sweysariya	713
kot diwuar	657
kitay	651
kolumbiya	734
kabo werde	647
kyurasao	736
cehiya	660
germaniya	737
daniya	661
estoniya	665
musur	664
eritriya	742
efiopiya	743
finlandiya	744
mikroneziya	745
fransiya	668
beyik britaniya	849
gruziya	811
grenlandiya	672
gambiya	749
gwineya	673
ekwatorial gwineya	751
gretsiya	671
gunorta jorjiya we gunorta sandwic adalary	813
gwineya bisau	856
gayana	754
horwatiya	755
wengriya	677
ysrayyl	832
hindi ummanynda britaniya teritoriyasy	641
yamayka	680
yaponiya	758
keniya	681
sent kits we newis	701
demirgazyk koreya	816
gunorta koreya	759
kuweyt	682
kayman adalary	648
sent lyusiya	702
lihtensteyn	863
liberiya	760
lyuksemburg	817
latwiya	683
liwiya	762
moldowiya	691
cernogoriya	764
sent marten	723
marsall adalary	689
demirgazyk makedoniya	818
myanma	765
mongoliya	766
mawritaniya	768
mawrikiy	770
malayziya	772
namibiya	773
taze kaledoniya	774
nigeriya	775
gollandiya	777
norwegiya	820
taze zelandiya	778
fransuz polineziyasy	835
papua taze gwineya	836
sen pyer we mikelon	703
palestina dowleti	695
portugaliya	780
paragway	781
reyunion	782
serbiya	783
rossiya	699
seysel adalary	706
swesiya	823
keramatly yelena adasy	700
sloweniya	784
swalbard we yan mayen	712
slowakiya	708
gunorta sudan	787
san tome we prinsipi	705
siriya	789
terks we kaykos adalary	824
fransiyanyn gunorta we antarktika sebitleri	669
tayland	792
tajigistan	793
gundogar timor	825
taywan	796
tanzaniya	797
abs nyn dasky kici adalary	717
urugway	800
ozbegistan	718
sent winsent we grenadin	704
britaniya wirgin adalary	852
abs nyn wirgin adalary	855
wyetnam	802
mayotta	803
gunorta afrika respublikasy	804
zambiya	805
amerikan samoasi	807
bouvet adasi	640
cocos keeling adalari	851
isvicre	713
cook adalari	656
sili	650
christmas adasi	652
guney kibris rum kesimi	659
misir	664
bati sahara	741
ispanya	710
faroe adalari	810
gurcistan	811
fransiz guyanasi	831
cebelitarik	812
guney georgia ve guney sandwich adalari	813
cin hong kong oyb	676
heard adasi ve mcdonald adalari	674
hirvatistan	755
irlanda	679
man adasi	722
britanya hint okyanusu topraklari	641
izlanda	678
urdun	815
kirgizistan	843
kambocya	644
st kitts ve nevis	701
cayman adalari	648
lubnan	684
karadag	764
marshall adalari	689
mogolistan	766
cin makao oyb	686
kuzey mariana adalari	819
fransiz polinezyasi	835
st pierre ve miquelon	703
pitcairn adalari	697
filistin bolgeleri	695
sirbistan	783
seyseller	706
svalbard ve jan mayen adalari	712
guney sudan	787
sao tome ve principe	705
turks ve caicos adalari	824
fransiz guney topraklari	669
abd uzak adalari	717
ozbekistan	718
st vincent ve grenadinler	704
britanya virjin adalari	852
wallis ve futuna adalari	719
afgoniston	632
boneyr sint estatius va saba	721
kokos kiling orollari	851
kongo brazzavil	654
kot divuar	657
garbiy sahroi kabir	741
gvineya bisau	856
gonkong xitoy mmh	676
qirgiziston	843
sent kits va nevis	701
qozogiston	834
shri lanka	868
sent martin	723
myanma birma	765
makao xitoy mmh	686
papua yangi gvineya	836
sen pyer va mikelon	703
svalbard va yan mayen	712
san tome va prinsipi	705
amerika qoshma shtatlari	850
sent vinsent va grenadin	704
antigua va barbuda	634
bosnia va herzegovina	729
dao bouvet	640
lanh tho an do duong thuoc anh	641
quan dao cayman	648
cong hoa trung phi	809
dao giang sinh	652
quan dao cocos keeling	851
cong go	654
cong hoa dan chu cong go	655
quan dao cook	656
dan mach	661
cong hoa dominica	663
ai cap	664
quan dao falkland malvinas	666
quan dao faroe	810
phan lan	744
guyane thuoc phap	831
polynesie thuoc phap	835
vung dat phia nam va chau nam cuc thuoc phap	669
hy lap	671
dao heard va quan dao mcdonald	674
toa thanh thanh pho vatican	675
an do	756
cong hoa hoi giao iran	853
nhat ban	758
co oet	682
cong hoa dan chu nhan dan lao	846
bac macedonia	818
ban dao ma lai	772
quan dao marshall	689
lien bang micronesia	745
cong hoa moldova	691
mong co	766
ma roc	692
dao norfolk	694
quan dao bac mariana	819
lanh tho palestine bi chiem dong	695
bo dao nha	780
st kitts va nevis	701
st pierre va miquelon	703
st vincent va grenadines	704
sao tome va principe	705
quan dao solomon	709
nam georgia va quan dao nam sandwich	813
tay ban nha	710
svalbard va jan mayen	712
thuy dien	823
thuy si	713
cong hoa arab syrian	789
cong hoa thong nhat tanzania	797
thai lan	792
trinidad va tobago	714
tho nhi ky	715
quan dao turks va caicos	824
quan dao nho heo lanh cua hoa ky	717
quan dao virgin anh	852
quan dao virgin hoa ky	855
lanh tho quan dao wallis va futuna	719
tay sahara	741
quan dao aland	827
bonaire sint eustatius va saba	721
dao man	722
st martin phan phap	723
sint maarten phan ha lan	840
bouvet eiland	640
brits indiese oseaangebied	641
tsjeggie	660
noord mariane eilande	819
klein afgelee eilande van die vsa	717
vsa se maagde eilande	855
kongo drk	655
kongo republiek	654
cexiya	660
honq konq xususi inzibati rayonu cin	676
makao xir cin	686
konqo kdr	655
konqo respublika	654
folklend adalari malvin adalari	666
caqos arxipelaqi	641
douarou aostral frans	669
myanmar birmania	765
tiriadou palestina	695
ar reunion	782
inizi diabell ar stadou unanet	717
inizi gwerch breizh veur	852
inizi aland	827
sant bertele	828
sant martin	723
kongo rdk	655
aotearoa zeland nevez	778
bozicno ostrvo	652
kokosova keelingova ostrva	851
juzna dzordzija i juzna sendvic ostrva	813
folklandska malvinska ostrva	666
republica centreafricana	809
illes cocos keeling	851
illes feroe	810
terres australs antartiques franceses	669
ciutat del vatica	675
hong kong rae xina	676
macau rae xina	686
illa de la reunio	782
illes salomo	709
illes georgia del sud i sandwich del sud	813
illes verges britaniques	852
illes aland	827
carib neerlandes	721
republica txeca	660
illes falkland illes malvines	666
falklandske ostrovy	666
francouzska jizni uzemi	669
hongkong zao ciny	676
macao zao ciny	686
myanmar barma	765
palestinska uzemi	695
karibske nizozemsko	721
svaty martin francie	723
svaty martin nizozemsko	840
cagoske ostrovy	641
y congo brazzaville	654
y congo kinshasa	655
st vincent ar grenadines	704
y congo g dd c	655
y congo gweriniaeth	654
ynysoedd y falkland ynysoedd y malfinas	666
bouvetoen	640
juleoen	652
de palaestinensiske omrader	695
south georgia og de sydlige sandwichoer	813
amerikanske oversoiske oer	717
de britiske jomfruoer	852
de amerikanske jomfruoer	855
chagosoerne	641
palastinensische autonomiegebiete	695
palastina	695
alandinseln	827
chagos archipel	641
barein	637
rae de hong kong china	676
rae de macao china	686
san cristobal y nieves	701
islas menores alejadas de ee uu	717
islas virgenes de ee uu	855
caribe neerlandes	721
san bartolome	828
san martin	723
islas malvinas islas falkland	666
archipielago de chagos	641
bouvet saar	640
myanmar birma	765
falklandi saared malviini saared	666
aotearoa uus meremaa	778
cocos keeling uharteak	851
kookossaaret keelingsaaret	851
ranskan etelaiset ja antarktiset alueet	669
hongkong kiinan erityishallintoalue	676
macao kiinan erityishallintoalue	686
etela georgia ja etelaiset sandwichinsaaret	813
falklandinsaaret malvinassaaret	666
territoire britannique de locean indien	641
ras chinoise de hong kong	676
ras chinoise de macao	686
iles aland	827
pays bas caribeens	721
iles malouines iles falkland	666
samo mheiricea	807
angaile	724
oileain fhaclainne	666
criocha francacha dheisceart an domhain	669
sainreigiun riarachain hong cong daonphoblacht na sine	676
sainreigiun riarachain macao daonphoblacht na sine	686
an mhicrineis	745
na hoileain mhairianacha thuaidh	819
oileain palau	859
na criocha palaistineacha	695
san heilin	700
san criostoir nimheas	701
san uinseann agus na greanaidini	704
oileain sholaimh	709
esuaitini	790
an teavain	796
tiomor thoir	825
tocala	869
oilean na trionoide agus tobaga	714
oileain imeallacha sam	717
vailis agus futuna	719
an isiltir chairibeach	721
curaso	736
an congo pdc	655
kazakistan	834
taxiquistan	793
congo rc	654
illas malvinas falkland	666
arquipelago de chagos	641
tsibirai cocos keeling	851
israila	832
rukunin tsibirin us	717
tsibirai na aland	827
ƙasar curacao	736
san barthelemy	828
kongo drc	655
francuski juzni teritoriji	669
juzna georgia i otoci juzni sandwich	813
kongo rk	654
otocje chagos	641
feroer szigetek	810
makao kkt	686
palesztin autonomia	695
st pierre es miquelon	703
szaud arabia	822
svalbard es jan mayen	712
az usa lakatlan kulbirtokai	717
aland szigetek	827
holland karib terseg	721
kongo kdk	655
kongo koztarsasag	654
falkland szigetek malvin szigetek	666
chagos szigetcsoport	641
st vincent dan grenadine	704
georgia selatan kep sandwich selatan	813
aserbaidsjan	636
bermudaeyjar	841
jolaey	652
kokoseyjar keeling	851
kypur	659
serstjornarsvaedid hong kong	676
serstjornarsvaedid makao	686
maldiveyjar	688
martinik	767
heimastjornarsvaedi palestinumanna	695
pitcairn eyjar	697
sankti vinsent og grenadineyjar	704
svalbardi og jan mayen	712
karibahafshluti hollands	721
sankti bartolomeusareyjar	828
kongo lydveldid	654
chagos eyjaklasinn	641
svasiland	790
territorio britannico delloceano indiano	641
isole cocos keeling	851
santelena	700
congo repubblica	654
arjantin	844
benglades	638
bosna u hersek	729
girava bouvete	640
brezilya	731
herema okyanusa hindi ya britanyaye	641
cimhuriyeta afrikaya navin	809
girava christmase	652
giraven kokose keeling	851
giraven cooke	656
cimhuriyeta dominike	663
gineya ekwadore	751
eritre	742
giraven falklande	666
giraven faroeye	810
polinezyaya fransizi	835
heremen basur en fransaye	669
cebelitariq	812
grinlanda	672
giraven heard u macdonalde	674
hong konga hit ya cine	676
islanda	678
makaoya hit ya cine	686
giraven marsale	689
meksika	690
zelandaya nu	778
girava norfolke	694
heremen filistini	695
filistin	695
giraven pitcairne	697
st vincent u giraven grenadine	704
erebistana siudi	822
giraven solomone	709
giraven georgiyaya basur u sandwicha basur	813
eswatini	790
suriye	789
giraven turks u kaikose	824
mirgehen erebi yen yekbuyi	716
qiraliyeta yekbuyi	849
dewleten amerikaye yen yekbuyi	850
giraven bicuk en derveyi daye	717
giraven virjine yen britanyaye	852
giraven virjine yen amerikaye	855
giraven alande	827
holendaya karayibe	721
girava mane	722
kongo cimhuriyet	654
perava ivorye	657
cimhuriyeta ceki	660
giraven falklande giraven malvine	666
komgiraven cagose	641
aoteroaya zelandaya nu	778
timora rojhilat	825
kongo demokratine respublika	655
folklando malvinu salos	666
cagoso salynas	641
ktr ipasais administrativais regions makao	686
palestinas teritorijas	695
kongo demokratiska republika	655
zilonkaula krasts	657
folklenda malvinu salas	666
cagosu arhipelags	641
il macao	686
il palestina	695
ir repubblika tal kongo	654
il gzejjer falkland il gzejjer malvinas	666
timor tal lvant	825
chagosoyene	641
zuid georgia en zuidelijke sandwicheilanden	813
oost timor	825
aotearoa nieuw zeeland	778
dei franske sorterritoria	669
heardoya og mcdonaldoyane	674
sor georgia og sor sandwichoyane	813
usas ytre smaoyar	717
dei britiske jomfruoyane	852
dei amerikanske jomfruoyane	855
chagosoyane	641
sra hongkong chiny	676
sra makau chiny	686
terytoria palestynskie	695
wyspa swietej heleny	700
wlk bryt	849
bosnia e herzegovina	729
territorios franceses do sul	669
hong kong rae da china	676
macau rae da china	686
mauricio	770
sao cristovao e nevis	701
sao pedro e miquelao	703
ilhas georgia do sul e sandwich do sul	813
tadjiquistao	793
turcomenistao	870
aotearoa da nova zelandia	778
ras hong kong china	676
ras macao china	686
congo republica democrata congo	655
aotearoa noua zeelanda	778
francuzska guyana	831
palestinska samosprava	695
srednjeafriska republika	809
posebno upravno obmocje ljudske republike kitajske hongkong	676
posebno upravno obmocje kitajske makav	686
sveti kristof in nevis	701
sveti tomaz in princ	705
kongo demokraticna republika kongo	655
antigua barbuuda	634
boosniya harsegofina	729
jasiiradda haad makdonald	674
st kitts iyo nevis	701
st lusia	702
st pierre iyo miquelon	703
st finsent girenadiins	704
sao tome birincibal	705
jasiiradda joorjiyada koonfureed sandwij	813
jasiiradda sfaldbaad jaan mayen	712
tirinidaad tobago	714
turks kaikos island	824
us fargin island	855
walis futuna	719
jasiiradda isle man	722
st baathelemiy	828
st maartin	723
antarktike	633
republika e afrikes qendrore	809
kongo brazavile	654
ceki	660
gane	748
grenlande	672
granade	746
guadelupe	750
guine bisau	856
ishujt herd e mekdonald	674
rpa i hong kongut	676
mianmar burme	765
ishujt e marianes veriore	819
palestine	695
guineja e re papua	836
shen elene	700
shen kits dhe nevis	701
shen vincent dhe grenadine	704
xhorxha jugore dhe ishujt senduice te jugut	813
svalbard e jan majen	712
ishujt periferike te shba se	717
ishujt e virgjer te shba se	855
saharaja perendimore	741
ishujt alande	827
sen marten	723
arkipelagu i cagosit	641
zelanda e re aotearoa	778
foklandska malvinska ostrva	666
arhipelag cagos	641
heardon och mcdonaldoarna	674
karibiska nederlanderna	721
chagosoarna	641
visiwa vya cocos keeling	851
st kitts na nevis	701
visiwa vya virgin uingereza	852
visiwa vya virgin marekani	855
bosniya we gersegowina	729
britaniyanyn hindi okeanyndaky territoriyalary	641
hytay	651
rozdestwo adasy	652
kokos kiling adalary	851
kongo brazzawil	654
eritreya	742
finlyandiya	744
fransuz gunorta territoriyalary	669
gresiya	671
gonkong aas hytay	676
eyran	853
makao aas hytay	686
palestina territoriyasy	695
reyunyon	782
rumyniya	838
russiya	699
sent winsent we grenadinler	704
gunorta afrika	804
gunorta georgiya we gunorta sendwic adasy	813
spisbergen we yan mayen	712
birlesen arap emirlikleri	716
birlesen patysalyk	849
amerikanyn birlesen statlary	850
abs nyn dasarky adalary	717
gunbatar sahara	741
kongo kdr	655
kongo respublika	654
sirmayy kenar	657
ceh respublikasy	660
folklend malwina adalary	666
aotearoa taze zelandiya	778
kibris	659
cin hong kong oib	676
cin makao oib	686
abd kucuk harici adalari	717
bati sahra	741
karayip hollandasi	721
falkland adalari malvinas adalari	666
chagos takimadalari	641
shpitsbergen va yan mayen	712
fil suyagi qirgogi	657
folklend malvin orollari	666
samoa thuoc my	807
nam cuc	633
guinea xich dao	751
quan dao falkland	666
guiana thuoc phap	831
polynesia thuoc phap	835
lanh tho phia nam thuoc phap	669
quan dao heard va mcdonald	674
thanh vatican	675
dac khu hanh chinh hong kong trung quoc	676
li bang	684
dac khu hanh chinh macao trung quoc	686
myanmar mien dien	765
lanh tho palestine	695
quan dao pitcairn	697
a rap xe ut	822
cac tieu dao xa cua hoa ky	717
quan dao virgin thuoc anh	852
quan dao virgin thuoc hoa ky	855
wallis va futuna	719
ca ri be ha lan	721
bo bien nga	657
quan dao chagos	641
dong timor	825
barem	637
ilhas dos cocos keeling	851
cote divoire costa do marfim	657
territorios austrais franceses	669
territorios palestinianos	695
sao marinho	878
usbequistao	718
curacau	736
sao martinho st martin	723
sao martinho sint maarten	840
obala slonovace kot divoar	657
sar hongkong kina	676
sar makao kina	686
marsalska ostrva	689
mijanmar burma	765
svajcarska	713
timor leste istocni timor	825
britanska devicanska ostrva	852
sveti martin francuska	723
sveti martin holandija	840
islas georgia del sur y sandwich del sur	813
islas ultramarinas de ee uu	717
iles cocos keeling	851
iles heard et mcdonald	674
cite du vatican	675
st kitts et nevis	701
iles daland	827
st martin pays bas	840
congo republika	654

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
america utd states
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
us samoa
samoa us
samoa usa
st martin nl
st martin netherlands
st martin st martin partie francaise
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
