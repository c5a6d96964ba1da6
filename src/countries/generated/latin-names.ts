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
sankt helena	458
alandinseln	459
kaimaninseln	113
kleinere inselbesitzungen der vereinigten staaten	460
gabunische republik	231
libanesische republik	236
tunesische republik	243
demokratische arabische republik sahara	229
salomonen	179
philippinen	164
bundesrepublik deutschland	461
br deutschland	461
deutsche demokratische republik	461
ostdeutschland	461
westdeutschland	461
oesterreich	462
schweizerische eidgenossenschaft	228
schweizer eidgenossenschaft	228
die schweiz	228
schweiz suisse svizzera svizra	228
die vereinigten arabischen emirate	225
vereinigte staaten von amerika	211
vereinigte staaten	211
die vereinigten staaten	463
die vereinigten staaten von amerika	463
grossbritannien	464
schottland	464
nordirland	464
die niederlande	465
tschechei	466
tschechische republik	51
tschechien	51
slowakische republik	241
slowakei	185
volksrepublik china	467
vr china	467
republik korea	468
demokratische volksrepublik korea	469
nordkorea	110
korea nord	469
dvr korea	469
demokratische republik kongo	470
dr kongo	470
republik kongo	471
republik china	472
italienische republik	234
hellenische republik	232
portugiesische republik	240
mazedonien	473
nordmazedonien	131
republik nordmazedonien	473
ehemalige jugoslawische republik mazedonien	473
birma	474
weissrussland	475
kap verde	48
osttimor	301
swasiland	476
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
etats unis d amerique	463
angleterre	464
pays de galles	464
irlande du nord	464
hollande	465
rd congo	470
congo rdc	470
rpdc	469
chine populaire	467
slovaquie	185
centrafrique	487
russie	176
moldavie	127
birmanie	474
timor oriental	301
union des comores	488
malouines	489
islas faroe	490
isla de norfolk	491
islas georgias del sur y sandwich del sur	492
islas svalbard y jan mayen	493
islas turks y caicos	494
islas tokelau	495
islas ultramarinas menores de estados unidos	460
san vicente y granadinas	496
estados unidos mexicanos	239
estados unidos	211
eeuu	463
ee uu	463
los estados unidos	463
reino unido	71
inglaterra	464
escocia	464
gales	464
irlanda del norte	464
alemania	52
la argentina	226
brasil	31
estado plurinacional de bolivia	497
corea	468
corea del sur	468
corea del norte	469
chequia	51
eslovaquia	185
holanda	153
rusia	176
macedonia del norte	131
malvinas	489
costa de marfil	260
bielorrusia	36
birmania	474
suazilandia	476
swazilandia	195
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
repubblica democratica popolare di corea	469
stati uniti del messico	239
repubblica italiana	234
italia	100
confederazione svizzera	228
svizzera	40
repubblica di san marino	505
serenissima repubblica di san marino	505
vaticano	244
stati uniti	463
regno unito	71
gran bretagna	464
inghilterra	464
scozia	464
galles	464
irlanda del nord	464
regno unito di gran bretagna e irlanda del nord	464
repubblica federale di germania	461
repubblica federale tedesca	461
repubblica democratica tedesca	461
repubblica francese	230
paesi bassi	153
olanda	465
regno dei paesi bassi	465
repubblica popolare cinese	467
cina	44
repubblica di corea	468
corea del sud	111
repubblica popolare democratica di corea	469
corea del nord	110
repubblica democratica del congo	506
repubblica del congo	471
repubblica di cina	206
repubblica ceca	51
cechia	466
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
ilhas menores distantes dos estados unidos	460
ilhas virgens dos estados unidos	245
irlanda do norte	464
alemanha	52
reino de espanha	512
espanha	63
coreia do sul	111
coreia	468
coreia do norte	110
vietname	217
costa do marfim	260
cidade do vaticano	214
caymaneilanden	513
britse gebieden in de indische oceaan	514
noordelijke marianeneilanden	510
zwitserse confederatie	228
republiek china	472
koninkrijk der nederlanden	153
nederland	153
verenigde staten	211
verenigde staten van amerika	211
verenigd koninkrijk	71
engeland	464
schotland	464
bondsrepubliek duitsland	52
duitsland	52
franse republiek	69
volksrepubliek china	44
republiek korea	111
democratische volksrepubliek korea	110
democratische republiek congo	506
republiek congo	471
tsjechische republiek	51
slowaakse republiek	185
verenigde arabische emiraten	6
russische federatie	176
ivoorkust	260
republiek suriname	190
syriska arabiska republiken	477
republiken kina	472
konungariket sverige	515
sverige	182
republiken finland	516
storbritannien	71
skottland	464
folkrepubliken kina	467
kina	44
republiken korea	468
sydkorea	111
demokratiska folkrepubliken korea	469
demokratiska republiken kongo	506
republiken kongo	517
tjeckiska republiken	466
tjeckien	51
republiken sydafrika	507
ryska federationen	508
vitryssland	475
kongeriget danmark	518
danmark	54
amerikas forenede stater	463
de forenede stater	463
forenede stater	463
det forenede kongerige	464
forenede kongerige	464
skotland	464
nederlandene	465
kongeriget nederlandene	465
forbundsrepublikken tyskland	461
folkerepublikken kina	467
republikken korea	468
den demokratiske folkerepublik korea	469
den demokratiske republik congo	470
demokratiske republik congo	506
republikken congo	517
den tjekkiske republik	466
tjekkiet	51
de forenede arabiske emirater	225
forenede arabiske emirater	6
kongeriket norge	519
norge	154
noreg	154
de forente stater	463
amerikas forente stater	463
forente stater	463
sambandsstatane	463
storbritannia	71
det forente kongerike	464
kongeriket nederland	465
den demokratiske folkerepublikken korea	469
den demokratiske republikken kongo	470
republikken kongo	517
den tsjekkiske republikk	466
tsjekkia	51
de forente arabiske emirater	6
arabiemiraatit	225
bahamasaaret	520
falklandinsaaret	67
huippuvuoret	493
yhdysvaltain asumattomat saaret	460
suomen tasavalta	516
suomi	65
yhdysvallat	211
amerikan yhdysvallat	463
yhdistynyt kuningaskunta	71
britannia	464
englanti	464
skotlanti	464
saksan liittotasavalta	461
hollanti	465
alankomaat	153
alankomaiden kuningaskunta	465
ruotsin kuningaskunta	515
kiinan kansantasavalta	467
korean tasavalta	111
korean demokraattinen kansantasavalta	110
kongon demokraattinen tasavalta	506
kongon tasavalta	471
viron tasavalta	521
wyspa norfolk	491
suazi	476
karaiby holenderskie	502
rzeczpospolita polska	522
polska	166
rp polska	522
stany zjednoczone	211
stany zjednoczone ameryki	463
wielka brytania	71
anglia	464
szkocja	464
walia	464
republika federalna niemiec	461
niemiecka republika demokratyczna	461
republika francuska	230
holandia	153
niderlandy	465
republika czeska	466
czechy	51
chrl	467
republika korei	468
krld	469
demokratyczna republika konga	506
demokratyczna republika kongo	470
republika konga	517
republika kongo	517
federacja rosyjska	508
zjednoczone emiraty arabskie	6
republika litewska	523
republika austrii	462
slovensko	185
anglie	464
skotsko	464
holandsko	153
nizozemsko	153
kldr	469
heardov ostrov	524
anglicko	464
sahra demokratik arap cumhuriyeti	229
birmanya	474
galler	464
almanya federal cumhuriyeti	461
hollanda	153
kore cumhuriyeti	468
kuzey kore	110
kore demokratik halk cumhuriyeti	469
demokratik kongo cumhuriyeti	470
kongo demokratik cumhuriyeti	470
kongo cumhuriyeti	517
rusya federasyonu	508
dominik cumhuriyeti	56
nam phi	222
republik indonesia	525
nkri	525
amerika serikat	211
britania raya	71
inggris	464
inggris raya	464
kerajaan inggris	464
skotlandia	464
kerajaan bersatu	464
tiongkok	467
republik rakyat tiongkok	467
republik rakyat cina	467
republik rakyat china	467
korea selatan	111
korea utara	110
republik rakyat demokratik korea	469
republik federal jerman	461
jerman	52
belanda	153
republik demokratik kongo	506
afrika selatan	222
uni emirat arab	6
federasi rusia	508
republik ceko	51
ceko	466
szent ilona	458
nszk	461
hollandia	153
statele unite	463
statele unite ale americii	211
marea britanie	464
regatul unit	71
republica moldova	127
coreea de sud	111
republica coreea	468
coreea de nord	110
republica congo	517
cehia	51
emiratele arabe unite	6
africa de sud	222
kokosovi otoci	526
gvadalupa	527
sveti kristof i nevis	528
solomonski otoci	529
cookovi otoci	41
republika hrvatska	530
rh hrvatska	530
velika britanija	71
ujedinjeno kraljevstvo	71
engleska	464
ujedinjena kraljevina	464
nizozemska	153
ujedinjeni arapski emirati	6
bosna i hercegovina	531
republika koreja	468
narodna republika kina	467
kokosova ostrva	526
madjarska	532
solomonova ostrva	529
sent pjer i mikelon	533
sao tome i prinsipe	534
ostrva terks i kejkos	494
sveti vinsent i grenadini	496
nijue	535
republika srbija	536
srbija	175
holandija	153
republika slovenija	537
anglija	464
lietuvos respublika	523
olandija	465
latvijas republika	538
holande	465
menas sala	539
heard ja mcdonald	524
eesti vabariik	521
eesti	59
suurbritannia	71
inglismaa	464
madalmaad	465
estats units	463
regne unit	71
gran bretanya	464
anglaterra	464
bretland	71
cymru	464
y deyrnas unedig	71
shba	463
hayastan	540
azərbaycan	18
aqsh	463
persekutuan malaysia	541
amerika syarikat	211
as amerika	463
inggeris	464
jamhuri ya muungano wa tanzania	542
jamhuri ya kenya	543
marekani	463
uingereza	71
verenigde state van amerika	211
verenigde state	463
verenigde koninkryk	71
soomaaliya	189
jamhuuriyadda federaalka soomaaliya	544
ostrovy turks a caicos	494
specjalny region administracyjny hongkong	233
specjalny region administracyjny makau	238
stany zjednoczone meksyku	239
stolica apostolska	244
yhdistyneet arabiemiirikunnat	225
joulusaaren alue	503
dominican liittovaltio	545
dominikaaninen tasavalta	56
hongkongin erityishallintoalue	233
kiinan kansantasavallan erityishallintoalue hongkong	233
hong kongin erityishallintoalue	233
macaon erityishallintoalue	238
kiinan kansantasavallan erityishallintoalue macao	238
macaon kiinan kansantasavallan erityishallintoalue	238
meksikon yhdysvallat	239
kiinan tasavalta	472
saharan demokraattinen arabitasavalta	229
vatikaanin kaupunkivaltio	244
mikronesian liittovaltio	546
kookossaarte ala	526
kongo demokraatlik vabariik	470
kongo vabariik	471
hiina rahvavabariik	467
dominikaani vabariik	56
guajaana departemang	547
hiina rahvavabariigi hongkongi erihalduspiirkond	233
hongkongi erihalduspiirkond	87
hiina rahvavabariigi macau erihalduspiirkond	238
macau erihalduspiirkond	135
korea rahvademokraatlik vabariik	469
korea vabariik	468
turksi ja caicose saared	494
hiina vabariik	472
vatikani linnriik	244
amerikai szamoa	14
demokratska republika kongo	506
zajednica dominike	545
zajednica dominika	545
dominikanska republika	56
ujedinjena kraljevina velike britanije i sjeverne irske	464
ujedinjeno kraljevstvo velike britanije i sjeverne irske	464
sjeverna irska	464
posebna upravna regija hong kong	233
otok man	548
demokratska narodna republika koreja	469
narodna demokratska republika koreja	469
sjeverna koreja	110
posebna upravna regija makao	238
ruska federacija	508
kraljevina saudijska arabija	500
republika kina	472
sveta stolica	244
wallis i futuna	549
brunej darusalam	227
komonvelt dominika	545
ujedinjeno kraljevstvo velike britanije i severne irske	464
severna irska	464
hongkong specijalna administrativna oblast narodne republike kine	233
herdovo ostrvo i makdonaldova ostrva	524
ostrvo men	539
men ostrvo	539
makao specijalna administrativna oblast narodne republike kine	238
teritorija ostrva norfok	491
ostrva pitkern	550
grupa ostrva pitkern	550
valis i futuna	549
bosna ve hersek	551
demokratik kore halk cumhuriyeti	469
amerika	211
wallis ve futuna	549
gebiet der kokosinseln	526
territorium der kokosinseln	526
commonwealth von dominica	545
dominicanischer bund	545
vogtei guernsey	552
sonderverwaltungszone hongkong der volksrepublik china	233
sonderverwaltungsregion hongkong der volksrepublik china	233
heard und die mcdonaldinseln	524
vogtei jersey	504
sonderverwaltungszone macau der volksrepublik china	238
sonderverwaltungsregion macau der volksrepublik china	238
freistaat puerto rico	499
commonwealth de la dominique	545
commonwealth di dominica	545
repubblica araba saharawi democratica	229
repubblica democratica araba sahrawi	229
baliato di guernsey	552
guadeloupa	527
regione amministrativa speciale di hong kong	233
hong kong regione amministrativa speciale della repubblica popolare cinese	233
baliato di jersey	504
repubblica indipendente e sovrana di kiribati	553
regione amministrativa speciale di macao	238
macao regione amministrativa speciale della repubblica popolare cinese	238
gruppo di isole pitcairn	550
isole minori degli stati uniti	460
isole vergini degli stati uniti	245
isole vergini americane	483
territorio delle isole wallis e futuna	554
dipartimento di mayotte	555
alandia	459
islas aland	459
islas cocos o islas keeling	526
mancomunidad de dominica	545
bailiazgo de guernsey	552
bailiazgo de jersey	504
grupo de islas pitcairn	550
territorio de las islas wallis y futuna	554
departamento de mayotte	555
islas menores alejadas de los estados unidos	460
comunidade da dominica	545
bailiado de guernsey	552
bailiado de jersey	504
grupo de ilhas pitcairn	550
estado livre associado de porto rico	499
grondgebied van de cocoseilanden	526
cook eilanden	556
sahrawi arabische democratische republiek	229
falkland eilanden	489
speciale administratieve regio hongkong	233
speciale administratieve regio hongkong van de volksrepubliek china	233
onafhankelijke en soevereine republiek kiribati	553
speciale administratieve regio macau	238
speciale administratieve regio macau van de volksrepubliek china	238
gemenebest van de noordelijke marianen	510
commonwealth van de noordelijke marianen	510
pitcairneilanden	167
solomon eilanden	529
maagdeneilanden van de verenigde staten	245
amerikaanse maagdeneilanden	483
gemenebest van dominica	545
franska sydterritorierna	197
sydlige franske territorier	557
malwinen	489
weihnachtsinseln	503
islas bes	502
territorios franceses del sur	557
samoa estadounidense	558
islas maldivas	559
islas bermudas	560
islas comores	488
nioue	535
zelenortski otoci	561
malvine	489
territori francesi meridionali	557
malvinen	489
heardeiland en mcdonaldeilanden	524
laos democratische volksrepubliek	479
malwiny	489
wyspy norfolk	491
cingapura	562
burquina	563
ilhas cocos	526
ilha natal	503
ilhas malvinas	67
bielorusia	475
sahara de vest	229
insulele caiman	513
malaezia	541
tailanda	564
timorul de est	301
statele unite mexicane	239
insulele malvine	489
comunitatea dominicii	545
ljudska republika kitajska	467
trinidad in tobago	565
trinidad in tabago	511
ostrva aland	459
ostrva kuk	556
ostrva kajman	513
malvini	489
comorerna	488
sankt kitts och nevis	528
sankt lucia	566
sankta helena	458
sankt pierre och miquelon	533
sankt vincent och grenadinerna	496
wallis och futuna	554
socialistrepubliken vietnam	567
syriska arabrepubliken	477
ekvatoral gine	568
mikronezya federe devletleri	569
venezuela bolivar cumhuriyeti	480
svizra	228
confederaziun svizra	228
kalaallit nunaat	570
ayiti	571
repiblik ayiti	571
norga	519
norgga gonagasriika	519
boneiru	502
madagasikara	572
viti	573
matanitu tugalala o viti	573
ribaberiki kiribati	553
naoero	574
ripublik naoero	574
ripablik blong vanuatu	575
papua niugini	576
independen stet bilong papua niugini	576
sesel	577
repiblik sesel	577
umbuso weswatini	476
weswatini	476
uburundi	578
lefatshe la botswana	579
muso oa lesotho	580
iningizimu afrika	507
ningizimu afrika	507
iriphabhulikhi yaseningizimu afrika	507
mzantsi afrika	507
iriphabliki yasemzantsi afrika	507
piruw	581
piruw suyu	581
buliwya	497
buliwya mamallaqta	497
wuliwya	497
wuliwya suyu	497
ellan vannin	539
mannin	539
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
qazaqstan	582
respublika kazakhstan	582
qazaqstan respublikasy	582
kyrgyz respublikasy	235
ukraina	208
ukrayina	583
tojikiston	200
zhongguo	467
zhonghua renmin gongheguo	467
zhonghua minguo	472
hanguk	468
daehan minguk	468
prathet thai	564
ratcha anachak thai	564
mueang thai	564
misr	60
dawlat qatar	584
lubnan	116
dawlat libya	237
dawlat filastin	498
filastin	498
owganystan yslam respublikasy	585
repubilika ya kongo demokratiki	470
repubilika ya kongo	517
ditunga dia kongu wa mungalaata	470
udzima wa komori	488
lietuvos respublikos	523
latvijas republikas	538
lefatshe la namibia	586
aforika borwa	507
rephaboliki ya aforika borwa	507
norgga	519
piruw ripuwlika	581
beluu er a belau	587
jamhuri ya kidemokrasia ya kongo	470
sewula afrika	507
iriphabliki yesewula afrika	507
afrika borwa	507
rephaboliki ya afrika borwa	507
iriphabhulikhi yeningizimu afrika	507
afrika dzonga	507
riphabliki ra afrika dzonga	507
afurika tshipembe	507
iriphabliki yaseningizimu afrika	507
republika ng pilipinas	588
bosnie	249
royaume du bouthan	589
jamahiriya arabe libyenne	279
vereinigung der komoren	275
moldau	590
nord mazedonien	282
vatikanstaat	307
commonwealth de dominica	591
isla niue	340
guiana francese	333
georgia del sud e isole sandwich australi	592
regione amministrativa speciale di hong kong della repubblica popolare cinese	271
regione amministrativa speciale di macao della repubblica popolare cinese	284
terre australi e antartiche francesi	300
isole minori lontane dagli stati uniti	305
isole vergini statunitensi	310
ilhas alanda	247
ilhas coco	256
ilhas natal	593
ilhas caiman	332
onafhankelijke staat papua nieuw guinea	594
palestijns gebied	291
slovaakse republiek	595
federala staterna mikronesien	596
gabonesiska republiken	597
brittiskt territorium i indiska oceanen	273
hashemitiska konungariket jordanien	598
kirgisiska republiken	274
demokratiska socialistrepubliken sri lanka	599
makedonien	282
palestinska territoriet	291
rwandiska republiken	343
centralafrikanske republik	313
det schweiziske forbund	259
den demokratiske folkerepublik algeriet	600
mikronesiens forenede stater	596
den gabonesiske republik	597
det forenede kongerige storbritannien og nordirland	268
det hashemitiske kongerige jordan	598
sankt kitts og nevis	601
de forenede mexicanske stater	330
ny caledonien	602
sankt pierre og miquelon	289
den rwandiske republik	343
sankt vincent og grenadinerne	603
den bolivariske republik venezuela	308
bahamassambandet	255
det sveitsiske edsforbund	259
samveldet dominica	591
den demokratiske folkerepublikk algerie	600
den kooperative republikk guyana	604
hong kong spesielle administrative region av kina	271
britiske territorier i indiahavet	273
det hasjimittiske kongerike jordan	598
den islamske forbundsrepublikk komorene	275
den demokratiske folkerepublikk korea	276
den demokratiske folkerepublikk laos	278
makedonia	282
republikken myanmarunionen	283
macao spesielle administrative region av kina	284
de forente stater mexico	330
palestinsk territorium	291
burindin tasavalta	605
bolivian monikansallinen valtio	606
egipska republika arabska	329
federalne stany mikronezji	596
wyspa guernsey	607
terytorium brytyjskie oceanu indyjskiego	273
wyspa jersey	608
republika ruandyjska	343
brunej darussalam	252
ostrov bouvet	609
makedonie	282
maladivy	316
republika bosny a hercegoviny	249
heardove ostrovy a mcdonaldove ostrovy	610
norfolkov ostrov	611
republika trinidadu a tobaga	303
zveza dominika	591
francoska republika	612
otoki heard in mcdonald	610
italijanska republika	613
makedonija	282
ruandska republika	343
solomonovi otoki	295
sirska arabska republika	335
republika obale bjelokosti	261
kukovi otoci	614
zeleni rt	344
commonwealth dominike	591
hong kong posebna upravna regija narodne republike kine	271
otok heard i otoci mcdonald	610
britanski teritorij indijskog oceana	273
laoska narodna demokratska republika	278
mijanma	283
sjeverni marijanski otoci	285
demokratska republika sveti toma i princip	298
sveti toma i prinsipe	298
turkski i kaikos otoci	615
grad vatikan	307
csile	616
comitatul bahamas	255
insulele cocos	256
marele ducat al luxemburgului	617
comitatul insulelor mariane nordice	285
insulele norfolk	611
teritoriul palestinian	291
teritoriile franceze de sud	300
regatul tailandei	618
insulele virgine ale statelor unite	310
ekvator cumhuriyeti	619
mikronezya federal eyaletleri	596
makedonya	131
makedoonia	282
hiina rahvavabariigi aomeni erihalduspiirkond	284
republik demokrat congo	257
republik jibouti	620
persemakmuran dominica	591
kerajaan bersatu britania raya dan irlandia utara	268
hongaria	327
wilayah samudra hindia britania	273
republik demokrat rakyat korea	276
slowakia	595
republik demokrat timor timur	621
kepulauan terluar kecil amerika serikat	305
kepulauan virgin inggris	309
alandai	247
bosnijos ir hercegovinos respublika	249
san bartelemis	251
kongas	258
kinijos liaudies respublika	262
dominikos sandrauga	591
mianmaras	283
mianmaro respublika	283
pitkernas	290
svalbardas ir jan majenas	622
trinidado ir tobago respublika	303
uzbekija	319
sent vinsentas ir grenadinai	603
venesuelos bolivaro respublika	308
olande	247
bosnijas un hercegovina republika	249
bermunda	331
brunejas darusalamas valsts	252
kongo republika	258
komoras	275
urugvajas austrumu republika	623
volisa un futuna	624
makedoniya	282
mazedonia	282
shtetet e bashkuara	306
gjermania	625
zvicra	259
franca	612
spanja	63
greqia	626
turqia	627
suedia	182
norvegjia	628
danimarka	54
polonia	166
hungaria	91
kroacia	629
trung hoa	262
hapon	328
tsina	262
alemanya	52
pransya	612
espanya	63
inglatera	268
gran britanya	268
italya	613
rusya	176
gresya	626
swis	259
afganistan	630
antarktika	631
antigua en barbuda	632
oostenryk	633
azerbeidjan	634
bahrein	635
bangladesj	636
bhoetan	637
bouveteiland	638
britse indiese oseaangebied	639
broenei	640
bulgarye	641
kambodja	642
kameroen	643
kanada	644
kaap verde	645
kaaimanseilande	646
tsjad	647
chili	648
sjina	649
kerseiland	650
comore	651
republiek van die kongo	652
demokratiese republiek van die kongo	653
cookeilande	654
ivoorkus	655
kuba	656
siprus	657
tjeggiese republiek	658
denemarke	659
djiboeti	660
dominikaanse republiek	661
egipte	662
estland	663
falklandeilande	664
fidji	665
frankryk	666
franse suidelike gebiede	667
gaboen	668
griekeland	669
groenland	670
guinee	671
heard en mcdonaldeilande	672
vatikaanstad	673
hongkong sas sjina	674
hongarye	675
ysland	676
ierland	677
jamaika	678
kenia	679
koeweit	680
letland	681
libanon	682
litaue	683
macau sas sjina	684
madagaskar	685
maledive	686
marshalleilande	687
meksiko	688
moldowa	689
marokko	690
mosambiek	691
norfolkeiland	692
palestynse gebiede	693
filippyne	694
pitcairneilande	695
katar	696
rusland	697
sint helena	698
sint kitts en nevis	699
sint lucia	700
sint pierre en miquelon	701
sint vincent en die grenadine	702
sao tome en principe	703
seychelle	704
singapoer	705
slowakye	706
solomoneilande	707
spanje	708
soedan	709
svalbard en jan mayen	710
switserland	711
trinidad en tobago	712
turkye	713
verenigde arabiese emirate	714
vs klein omliggende eilande	715
oesbekistan	716
wallis en futuna	717
jemen	718
karibiese nederland	719
eiland man	720
sint martin	721
antiqua və barbuda	632
angilya	722
albaniya	723
ermənistan	724
anqola	725
avstriya	633
avstraliya	726
bosniya və herseqovina	727
bəhreyn	635
bruney	640
boliviya	728
braziliya	729
butan	637
botsvana	730
beliz	731
kamerun	643
kolumbiya	732
kosta rika	733
kurasao	734
kipr	657
almaniya	735
cibuti	660
dominika	736
əlcəzair	737
ekvador	738
estoniya	663
misir	662
qərbi saxara	739
eritreya	740
efiopiya	741
finlandiya	742
fici	665
mikroneziya	743
fransa	666
qabon	668
qrenada	744
gernsi	745
qana	746
qrenlandiya	670
qambiya	747
qvineya	671
qvadelupa	748
ekvatorial qvineya	749
qvatemala	750
quam	751
qayana	752
honq konq	674
xorvatiya	753
hindistan	754
cersi	755
yamayka	678
yaponiya	756
keniya	679
kamboca	642
cənubi koreya	757
livan	682
liberiya	758
lesoto	759
litva	683
latviya	681
liviya	760
monako	761
monteneqro	762
sent martin	721
madaqaskar	685
myanma	763
monqolustan	764
makao	684
martinik	765
mavritaniya	766
monserat	767
mavriki	768
malavi	769
meksika	688
malayziya	770
mozambik	691
namibiya	771
yeni kaledoniya	772
nigeriya	773
nikaraqua	774
niderland	775
yeni zelandiya	776
filippin	694
puerto riko	777
fələstin əraziləri	693
portuqaliya	778
paraqvay	779
qətər	696
reyunyon	780
serbiya	781
rusiya	697
sinqapur	705
sloveniya	782
slovakiya	706
seneqal	783
somali	784
cənubi sudan	785
salvador	786
suriya	787
svazilend	788
toqo	789
tailand	790
tacikistan	791
tunis	792
tonqa	793
trinidad və tobaqo	712
tayvan	794
tanzaniya	795
ukrayna	796
uqanda	797
uruqvay	798
venesuela	799
vyetnam	800
uollis və futuna	717
yəmən	718
mayot	801
cənub afrika	802
zambiya	803
zimbabve	804
antigua ha barbuda	632
samoa amerikan	805
aostria	633
aostralia	726
bosnia ha herzegovina	727
belgia	806
bhoutan	637
enez bouvet	638
republik kreizafrikan	807
suis	711
aod an olifant	655
inizi cook	654
kameroun	643
sina	649
kolombia	732
kab glas	645
enez christmas	650
kiprenez	657
tchekia	658
alamagn	735
republik dominikan	661
aljeria	737
egipt	662
spagn	708
etiopia	741
mikronezia	743
inizi faero	808
jorjia	809
gwernenez	745
jibraltar	810
greunland	670
ginea	671
gwadeloup	748
gres	669
georgia ar su hag inizi sandwich ar su	811
inizi heard ha mcdonald	672
kroatia	753
indonezia	812
iwerzhon	677
enez vanav	720
tiriad breizhveurat meurvor indez	639
island	676
jerzenez	755
jordania	813
komorez	651
korea an norzh	814
korea ar su	757
koweit	680
inizi cayman	646
liban	682
lituania	683
luksembourg	815
libia	760
maroko	690
inizi marshall	687
makedonia an norzh	816
inizi mariana an norzh	817
maouritania	766
moris	768
maldivez	686
enez norfolk	692
norvegia	818
perou	819
filipinez	694
inizi pitcairn	695
palestina	693
arabia saoudat	820
inizi salomon	707
sechelez	704
soudan	709
sveden	821
singapour	705
svalbard ha jan mayen	710
soudan ar su	785
siria	787
inizi turks ha caicos	822
timor ar reter	823
tunizia	792
turkia	713
trinidad ha tobago	712
ouganda	797
ouzbekistan	716
sant visant hag ar grenadinez	702
wallis ha futuna	717
suafrika	802
andora	824
antigva i barbuda	632
angvila	722
albanija	723
armenija	724
austrija	633
australija	726
olandska ostrva	825
belgija	806
bugarska	641
sveti bartolomej	826
brunej	640
bolivija	728
karipska holandija	719
bahami	827
ostrvo buve	638
bocvana	730
bjelorusija	828
kongo	4
kukova ostrva	654
kolumbija	732
kostarika	733
kape verde	645
kipar	657
danska	659
estonija	663
egipat	662
zapadna sahara	739
eritreja	740
etiopija	741
finska	742
folklandska ostrva	664
mikronezija	743
farska ostrva	808
francuska	666
gruzija	809
francuska gvajana	829
gernzi	745
gana	746
grenland	670
gambija	747
gvineja	671
gvadalupe	748
ekvatorijalna gvineja	749
gvatemala	750
gvajana	752
herd i arhipelag mekdonald	672
hrvatska	753
indonezija	812
irska	677
izrael	830
ostrvo man	720
indija	754
britanska teritorija u indijskom okeanu	639
italija	831
jamajka	678
kenija	679
komorska ostrva	651
sveti kits i nevis	699
kuvajt	680
kajmanska ostrva	646
kazahstan	832
sveta lucija	700
liberija	758
litvanija	683
luksemburg	815
latvija	681
libija	760
moldavija	689
crna gora	762
sjeverna makedonija	816
mijanmar	763
mongolija	764
sjeverna marijanska ostrva	817
mauritanija	766
mauricijus	768
maldivi	686
malezija	770
namibija	771
nova kaledonija	772
ostrvo norfolk	692
nigerija	773
nikaragva	774
novi zeland	776
francuska polinezija	833
papua nova gvineja	834
filipini	694
poljska	835
sveti petar i mikelon	701
pitkernska ostrva	695
porto riko	777
palestinska teritorija	693
paragvaj	779
rumunija	836
rusija	697
saudijska arabija	820
solomonska ostrva	707
singapur	705
sveta helena	698
slovenija	782
svalbard i jan majen	710
sijera leone	837
somalija	784
sao tome i principe	703
sint marten	838
sirija	787
ostrva turks i kaikos	822
tajland	790
turska	713
trinidad i tobago	712
tajvan	794
tanzanija	795
ukrajina	796
urugvaj	798
sveti vinsent i grenadin	702
venecuela	799
vijetnam	800
ostrva valis i futuna	717
majote	801
zambija	803
antigua i barbuda	632
bahames	827
bangla desh	636
bermudes	839
bouvet	638
cambodja	642
camerun	643
cap verd	645
comores	651
dinamarca	659
equador	738
filipines	694
guaiana francesa	829
guinea equatorial	749
hondures	840
hongria	675
iemen	718
illa de man	720
irlanda	677
kirguizistan	841
marroc	690
martinica	765
maurici	768
noruega	818
nova zelanda	776
papua nova guinea	834
paraguai	779
santa helena	698
sudan del sud	785
svalbard i jan mayen	710
territoris francesos del sud	667
trinitat i tobago	712
turquia	713
txad	647
uruguai	798
xile	648
xina	649
xipre	657
antarktida	631
antigua a barbuda	632
bahamy	827
bahrajn	635
belgie	806
bermudy	839
bosna a hercegovina	727
bulharsko	641
cookovy ostrovy	654
estonsko	663
etiopie	741
finsko	742
francie	666
gambie	747
gruzie	809
chorvatsko	753
indie	754
irsko	677
japonsko	756
kapverdy	645
kolumbie	732
komory	651
kypr	657
libye	760
lucembursko	815
malajsie	770
maledivy	686
ostrov man	720
marshallovy ostrovy	687
mauricius	768
mexiko	688
moldavsko	689
mongolsko	764
mosambik	691
namibie	771
nikaragua	774
norfolk	692
norsko	818
pitcairnovy ostrovy	695
polsko	835
portoriko	777
portugalsko	778
rakousko	633
rumunsko	836
rusko	697
seychely	704
slovinsko	782
srbsko	781
svazijsko	788
tanzanie	795
thajsko	790
trinidad a tobago	712
tunisko	792
turecko	713
turks a caicos	822
wallis a futuna	717
zambie	803
samoa americanaidd	805
yr ariannin	842
awstralia	726
awstria	633
gwlad belg	806
bolifia	728
bosnia a herzegovina	727
ynys bouvet	638
tiriogaeth cefnfor india prydain	639
bwlgaria	641
ynysoedd cayman	646
gweriniaeth canolbarth affrica	807
ynys y nadolig	650
ynysoedd cook	654
gweriniaeth tsiec	658
denmarc	659
gweriniaeth ddominicaidd	661
ecwador	738
yr aifft	662
gini cyhydeddol	749
ynysoedd ffaro	808
ffiji	665
y ffindir	742
ffrainc	666
guiana ffrengig	829
polynesia ffrainc	833
tiriogaethau de ffrainc	667
yr almaen	735
gwlad groeg	669
yr ynys las	670
gini	671
ynys heard ac ynysoedd mcdonald	672
hwngari	675
irac	843
iwerddon	677
yr eidal	831
gogledd corea	814
de korea	757
gweriniaeth ddemocrataidd pobl lao	844
latfia	681
libanus	682
lithwania	683
lwcsembwrg	815
ynysoedd marshall	687
mecsico	688
moroco	690
yr iseldiroedd	775
caledonia newydd	772
seland newydd	776
ynys norfolk	692
ynysoedd gogledd mariana	817
norwy	818
pacistan	845
cyflwr palestina	693
gini newydd papua	834
periw	819
gwlad pwyl	835
portiwgal	778
aduniad	780
rwmania	836
ffederasiwn rwseg	697
rwsia	697
sao tome a principe	703
slofacia	706
slofenia	782
ynysoedd solomon	707
de affrica	802
de georgia ac ynysoedd de sandwich	811
sbaen	708
swrinam	846
svalbard a jan mayen	710
y swistir	711
gweriniaeth arabaidd syria	787
gwlad thai	790
tiwnisia	792
twrci	713
ynysoedd y twrciaid ac ynysoedd caicos	822
emiradau arabaidd unedig	714
prydain fawr	847
unol daleithiau america	848
fietnam	800
sahara gorllewinol	739
ynys manaw	720
de swdan	785
albanien	723
algeriet	737
amerikansk samoa	805
antarktis	631
antigua og barbuda	632
armenien	724
australien	726
aserbajdsjan	634
hviderusland	828
belgien	806
brasilien	729
bulgarien	641
cameroun	643
den centralafrikanske republik	807
comorerne	651
elfenbenskysten	655
kroatien	753
cypern	657
dominikanske republik	661
egypten	662
etiopien	741
frankrig	666
fransk guiana	829
fransk polynesien	833
franske sydterritorier	667
georgien	809
tyskland	735
vatikanstaten	673
ungarn	675
indien	754
indonesien	812
irland	677
italien	831
kirgisistan	841
libyen	760
litauen	683
nordmakedonien	816
maldiverne	686
mauretanien	766
mikronesien	743
mongoliet	764
ny kaledonien	772
nordmarianerne	817
papua ny guinea	834
filippinerne	694
polen	835
seychellerne	704
slovakiet	706
slovenien	782
sydafrika	802
south georgia og south sandwich islands	811
spanien	708
norge svalbard og jan mayen	710
schweiz	711
syrien	787
republikken kina taiwan	794
tadsjikistan	791
trinidad og tobago	712
tunesien	792
tyrkiet	713
usbekistan	716
wallis og futuna	717
vestsahara	739
nederlandske antiller	719
serbien	781
sydsudan	785
algerien	737
antigua und barbuda	632
argentinien	842
aserbaidschan	634
bangladesch	636
bolivien	728
bosnien und herzegowina	727
bouvetinsel	638
britisches territorium im indischen ozean	639
cookinseln	654
deutschland	735
dominikanische republik	661
dschibuti	660
falklandinseln	664
fidschi	665
finnland	742
frankreich	666
gabun	668
griechenland	669
heard und mcdonaldinseln	672
insel man	720
jordanien	813
kambodscha	642
kasachstan	832
kokosinseln	849
kolumbien	732
komoren	651
lettland	681
malediven	686
marshallinseln	687
mongolei	764
neukaledonien	772
neuseeland	776
niederlande	775
norfolkinsel	692
norwegen	818
pitcairninseln	695
russland	697
sambia	803
schweden	821
seychellen	704
simbabwe	804
slowenien	782
svalbard und jan mayen	710
tadschikistan	791
tansania	795
trinidad und tobago	712
tschad	647
vereinigte arabische emirate	714
wallis und futuna	717
weihnachtsinsel	650
westsahara	739
zentralafrikanische republik	807
zypern	657
argelia	737
samoa americana	805
anguila	722
antigua y barbuda	632
belice	731
bosnia y herzegovina	727
isla bouvet	638
camboya	642
isla de navidad	650
comoras	651
islas cook	654
croacia	753
chipre	657
yibuti	660
egipto	662
guinea ecuatorial	749
islas feroe	808
finlandia	742
francia	666
guayana francesa	829
polinesia francesa	833
tierras australes francesas	667
grecia	669
groenlandia	670
granada	744
guadalupe	748
heard e islas mcdonald	672
islandia	676
letonia	681
luxemburgo	815
malaui	769
maldivas	686
islas marshall	687
mauricio	768
marruecos	690
nueva caledonia	772
nueva zelanda	776
isla norfolk	692
islas marianas del norte	817
papua nueva guinea	834
filipinas	694
catar	696
san vicente y las granadinas	702
arabia saudita	820
sierra leona	837
eslovenia	782
georgia del sur y las islas sandwich del sur	811
svalbard y jan mayen	710
esuatini	788
suecia	821
suiza	711
tailandia	790
trinidad y tobago	712
islas turcas y caicos	822
ucrania	796
islas ultramarinas menores de los estados unidos	715
wallis y futuna	717
sahara occidental	739
zimbabue	804
isla de man	720
ahvenamaa	825
albaania	723
ameerika samoa	805
antigua ja barbuda	632
armeenia	724
austraalia	726
boliivia	728
bosnia ja hertsegoviina	727
brasiilia	729
briti india ookeani ala	639
briti neitsisaared	850
bulgaaria	641
cooki saared	654
egiptus	662
etioopia	741
falklandi saared	664
filipiinid	694
gruusia	809
heard ja mcdonald saared	672
hiina	649
hispaania	708
horvaatia	753
iirimaa	677
iisrael	830
indoneesia	812
iraak	843
iraan	851
itaalia	831
jaapan	756
jeemen	718
jordaania	813
kaimanisaared	646
kasahstan	832
komoorid	651
kongo dv	653
kookossaared	849
kreeka	669
kuuba	656
kuveit	680
leedu	683
libeeria	758
liibanon	682
malaisia	770
maldiivid	686
mani saar	720
marshalli saared	687
mauritaania	766
mehhiko	688
mikroneesia liiduriigid	743
mongoolia	764
mosambiik	691
namiibia	771
nigeeria	773
norra	818
omaan	852
palestiina ala	693
peruu	819
poola	835
prantsuse guajaana	829
prantsusmaa	666
roheneemesaared	645
rootsi	821
rumeenia	836
saalomoni saared	707
saksamaa	735
saudi araabia	820
slovakkia	706
sloveenia	782
somaalia	784
soome	742
sudaan	709
svaasimaa	788
svalbard ja jan mayen	710
taani	659
tansaania	795
trinidad ja tobago	712
tuneesia	792
turks ja caicos	822
ungari	675
usa neitsisaared	853
valgevene	828
wallis ja futuna	717
venemaa	697
samoa estatubatuarra	805
aingira	722
antartika	631
antigua eta barbuda	632
bahamak	827
belgika	806
bouvet uhartea	638
indiako ozeanoko britainiar lurraldea	639
kanbodia	642
kaiman uharteak	646
afrika erdiko errepublika	807
txile	648
txina	649
christmas uhartea	650
kolonbia	732
komoreak	651
kongoko errepublika demokratikoa	653
cook uharteak	654
boli kosta	655
kroazia	753
zipre	657
txekia	658
djibuti	660
dominikar errepublika	661
ekuador	738
ekuatore ginea	749
malvinak	664
faroe uharteak	808
frantzia	666
guyana frantsesa	829
polinesia frantsesa	833
frantziaren lurralde australak	667
grezia	669
ginea bissau	854
heard eta mcdonald uharteak	672
japonia	756
ipar korea	814
hego korea	757
kirgizistan	841
libano	682
luxenburgo	815
ipar mazedonia	816
maldivak	686
marshall uharteak	687
martinika	765
maurizio	768
mikronesia	743
mozambike	691
herbehereak	775
kaledonia berria	772
zeelanda berria	776
norfolk uhartea	692
ipar marianak	817
papua ginea berria	834
filipinak	694
pitcairn uharteak	695
errumania	836
errusia	697
santa luzia	700
sao tome eta principe	703
seychelleak	704
eslovakia	706
salomon uharteak	707
hegoafrika	802
hegoaldeko georgiak eta hegoaldeko sandwichak	811
espainia	708
svalbard eta jan mayen	710
suitza	711
siriako arabiar errepublika	787
thailandia	790
ekialdeko timor	823
trinidad eta tobago	712
turkak eta caicoak	822
arabiar emirerri batuak	714
erresuma batua	847
estatu batuak	848
ameriketako estatu batuetako itsasoz haraindiko uharteak	715
birjina britainiar uharteak	850
birjina uharte estatubatuarrak	853
wallis eta futuna	717
mendebaldeko sahara	739
man uhartea	720
san bartolome	826
hego sudan	785
ahvenanmaa	825
amerikan samoa	805
arabiemiirikunnat	714
argentiina	842
bosnia ja hertsegovina	727
brasilia	729
caymansaaret	646
cookinsaaret	654
egypti	662
espanja	708
filippiinit	694
heard ja mcdonaldinsaaret	672
intia	754
irlanti	677
islanti	676
japani	756
joulusaari	650
kiina	649
kirgisia	841
kolumbia	732
komorit	651
kookossaaret	849
kreikka	669
kypros	657
liettua	683
malediivit	686
malesia	770
mansaari	720
marshallinsaaret	687
norfolkinsaari	692
norja	818
norsunluurannikko	655
palestiina	693
portugali	778
puola	835
ranska	666
ranskan guayana	829
ranskan polynesia	833
ruotsi	821
saksa	735
salomonsaaret	707
seychellit	704
swazimaa	788
sveitsi	711
syyria	787
tanska	659
thaimaa	790
turkki	713
unkari	675
vatikaanivaltio	673
viro	663
wallis ja futunasaaret	717
yhdysvaltain neitsytsaaret	853
yhdysvaltain pienet erillissaaret	715
albanie	723
andorre	824
antarctique	631
argentine	842
australie	726
autriche	633
barbade	855
belgique	806
bolivie	728
bulgarie	641
cambodge	642
chine	649
colombie	732
croatie	753
chypre	657
danemark	659
dominique	736
estonie	663
finlande	742
allemagne	735
grenade	744
hongrie	675
islande	676
inde	754
irlande	677
italie	831
japon	756
jordanie	813
kirghizistan	841
lettonie	681
lituanie	683
malaisie	770
malte	856
mauritanie	766
mexique	688
mongolie	764
maroc	690
palaos	857
pologne	835
roumanie	836
arabie saoudite	820
somalie	784
afrique du sud	802
espagne	708
suisse	711
syrie	787
tunisie	792
turquie	713
guernesey	745
serbie	781
soudan du sud	785
an antartaice	631
an ostair	633
an bheilg	806
beinin	858
an bholaiv	728
ceanada	644
rinn verde	645
sead	647
an tsile	648
an chipir	657
poblacht na seice	658
an tseicia	658
an danmhairg	659
doiminice	736
poblacht dhoiminiceach	661
an fhionlainn	742
an fhrainc	666
poblacht na gaimbia	747
an ghaimbia	747
an tseoirsia	809
an ghraonlainn	670
guatamala	750
an ghuine	671
guine bissau	854
hong cong	674
an india	754
iosrael	830
poblacht dhaonlathach na laoise	844
an laitvia	681
an libia	760
lucsamburg	815
an mhalaeisia	770
meicsiceo	688
montsarat	767
an namaib	771
neipeal	859
nicearagua	774
an iorua	818
paragua	779
an pholainn	835
siarra leon	837
an afraic theas	802
suranam	846
svalbard agus jan mayen	710
an tsuasalainn	788
an tsualainn	821
poblacht arabach na siria	787
an tuirc	713
tuirc	713
uragua	798
wallis agus futuna	717
an tsaimbia	803
an tseirbia	781
an chosaiv	860
alxeria	737
antiga e barbuda	632
arxentina	842
bosnia e hercegovina	727
illa bouvet	638
camboxa	642
territorio da illa de nadal	650
illas cook	654
costa do marfil	655
mancomunidade de dominica	736
exipto	662
o salvador	786
illas malvinas	664
illas feroe	808
fidxi	665
territorios austrais franceses	667
xeorxia	809
xibraltar	810
territorio de guam	751
illas heard e mcdonald	672
xamaica	678
xordania	813
corea do sur	757
macedonia do norte	816
estados federados de micronesia	743
marrocos	690
nova caledonia	772
nova zelandia	776
nixeria	773
illa norfolk	692
marianas do norte	817
illas pitcairn	695
san vicente e as granadinas	702
serra leoa	837
illas xeorxia do sur e sandwich do sur	811
svalbard e jan mayen	710
taxicon	791
trinidad e tobago	712
illas turks e caicos	822
illas ultramarinas menores dos estados unidos	715
illas virxes dos estados unidos	853
wallis e futuna	717
afaganistan	630
aljeriya	737
samowa ta amurka	805
angila	722
antigwa da barbuba	632
arjantiniya	842
armeniya	724
ostareliya	726
ostiriya	633
azarbaijan	634
baharan	635
bangiladas	636
barbadas	855
belgiyom	806
binin	858
barmuda	839
bolibiya	728
bosniya harzagobina	727
baswana	730
tsibirin bouvet	638
birazil	729
yankin birtaniya na tekun indiya	639
burune	640
bulgariya	641
kambodiya	642
kamaru	643
tsibiran kap barde	645
tsibiran kaiman	646
jamhuriyar afirka ta tsakiya	807
cadi	647
cayile	648
tsibirin kirsimeti	650
kolambiya	732
kwamoras	651
jamhuriyar dimokuraɗiyyar kongo	653
tsibiran kuku	654
kwasta rika	733
aibari kwas	655
kurowaishiya	753
kyuba	656
sifurus	657
jamhuriyar cak	658
jibuti	660
jamhuriyar dominika	661
ekwador	738
el salbador	786
gini ta ikwaita	749
eritireya	740
habasha	741
tsibiran falkilan	664
tsibirin faroe	808
finlan	742
faransa	666
gini ta faransa	829
folinesiya ta faransa	833
southernasashen kudancin faransa	667
gambiya	747
jiwarjiya	809
jamus	735
jibaraltar	810
girka	669
grinlan	670
girnada	744
gwadaluf	748
gwam	751
gwatamala	750
gini bisau	854
tsibirin heard da mcdonald	672
batikan	673
hungari	675
aisalan	676
indiya	754
indunusiya	812
iraƙi	843
ayalan	677
italiya	831
kazakistan	832
koreya ta arewa	814
koreya ta kudu	757
kwiyat	680
lawas	844
latibiya	681
labanan	682
laberiya	758
libiya	760
licansitan	861
lituweniya	683
lukusambur	815
malaisiya	770
maldibi	686
tsibiran marshal	687
moritaniya	766
moritus	768
mayoti	801
makasiko	688
mikuronesiya	743
maldoba	689
mangoliya	764
manserati	767
nefal	859
holan	775
kaledoniya sabuwa	772
nuzilan	776
nikaraguwa	774
nijar	862
najeriya	773
niyu	863
tsibirin narfalk	692
masedoniya	816
tsibiran mariyana na arewa	817
norwe	818
palasɗinu	693
papuwa nugini	834
paragai	779
filipin	694
pitakarin	695
polan	835
kwatar	696
rawuniyan	780
romaniya	836
rasha	697
ruwanda	864
san helena	698
san kiti da nebis	699
san lusiya	700
san piyar da mikelan	701
san binsan da girnadin	702
samowa	865
sawo tome da paransip	703
ƙasar makka	820
sinigal	783
saishal	704
salewo	837
sulobakiya	706
sulobeniya	782
tsibiran salaman	707
somaliya	784
afirka ta kudu	802
kudancin georgia da kudancin sandwich island	811
sipen	708
siri lanka	866
svalbard da jan mayen	710
suwazilan	788
suwedan	821
suwizalan	711
tailan	790
timor ta gabas	823
takelau	867
tanga	793
tirinidad da tobago	712
tunisiya	792
turkiyya	713
turkumenistan	868
turkis da tsibiran kaikwas	822
tubalu	869
yuganda	797
yukaran	796
haɗaɗɗiyar daular larabawa	714
birtaniya	847
amurka	848
kananan tsibiran amurka	715
yurugai	798
uzubekistan	716
banuwatu	870
benezuwela	799
biyetinam	800
tsibirin birjin na birtaniya	850
tsibiran birjin ta amurka	853
walis da futuna	717
yammacin sahara	739
yamal	718
zimbabuwe	804
isle na man	720
sabiya	781
sudan ta kudu	785
bermudi	839
karipski otoci nizozemske	719
otok bouvet	638
obala bjelokosti	655
zelenortska republika	645
cipar	657
falklandski otoci	664
farski otoci	808
francuska gijana	829
ekvatorska gvineja	749
gvineja bisau	854
pup hong kong kina	674
otoci heard i mcdonald	672
britanski indijskooceanski teritorij	639
komori	651
sveti kristofor i nevis	699
kajmanski otoci	646
pup makao kina	684
sjevernomarijanski otoci	817
mauretanija	766
otok norfolk	692
otoci pitcairn	695
rumunjska	836
salomonski otoci	707
sveti toma i princip	703
svazi	788
otoci turks i caicos	822
vatikanski grad	673
sveti vincent i grenadini	702
antarktisz	631
ausztria	633
banglades	636
kambodzsa	642
ciprus	657
dzsibuti	660
egyiptom	662
francia guyana	829
izland	676
kuvait	680
laosz	844
malajzia	770
mianmar	763
palesztina	693
szamoa	865
ukrajna	796
karibi hollandia	719
szerbia	781
samoa amerika	805
antigua dan barbuda	632
belarusia	828
bosnia dan herzegovina	727
kepulauan bouvet	638
teritori samudra hindia britania	639
kamboja	642
tanjung verde	645
kepulauan cayman	646
afrika tengah	807
pulau natal	650
komoro	651
kepulauan cook	654
pantai gading	655
kroasia	753
republik dominika	661
mesir	662
guinea khatulistiwa	749
kepulauan faroe	808
perancis	666
guyana perancis	829
polinesia perancis	833
antartika perancis	667
yunani	669
pulau heard dan kepulauan mcdonald	672
irlandia	677
jepang	756
yordania	813
makau	684
makedonia utara	816
kepulauan marshall	687
federasi mikronesia	743
moroko	690
kaledonia baru	772
selandia baru	776
kepulauan norfolk	692
kepulauan mariana utara	817
norwegia	818
papua nugini	834
filipina	694
polandia	835
sao tome dan principe	703
arab saudi	820
singapura	705
kepulauan solomon	707
georgia selatan dan kepulauan sandwich selatan	811
spanyol	708
svalbard dan jan mayen	710
swiss	711
suriah	787
trinidad dan tobago	712
turki	713
turks dan caicos islands	822
sahara barat	739
yaman	718
sudan selatan	785
angvilla	722
bangladess	636
barein	635
bouveteyja	638
sviss	711
eistland	663
egyptaland	662
falklandseyjar	664
frakkland	666
grikkland	669
gvam	751
heard og mcdonaldseyjar	672
ungverjaland	675
indland	754
bresku indlandshafseyjar	639
kasakstan	832
svartfjallaland	762
marshalleyjar	687
mjanmar	763
norfolkeyja	692
noregur	818
filippseyjar	694
sankti pierre og miquelon	701
sankti helena	698
tjad	647
tyrkland	713
simbabve	804
antigua e barbuda	632
antartide	631
samoa americane	805
azerbaigian	634
bosnia ed erzegovina	727
belgio	806
isole bes	719
brasile	729
isola bouvet	638
isole cocos e keeling	849
isole cook	654
cile	648
capo verde	645
isola del natale	650
cipro	657
germania	735
gibuti	660
danimarca	659
egitto	662
sahara occidentale	739
spagna	708
figi	665
isole falkland	664
stati federati di micronesia	743
guyana francese	829
gibilterra	810
guinea equatoriale	749
georgia del sud e isole sandwich meridionali	811
isole heard e mcdonald	672
croazia	753
ungheria	675
israele	830
isola di man	720
islanda	676
giamaica	678
giordania	813
giappone	756
cambogia	642
isole cayman	646
santa lucia	700
lussemburgo	815
lettonia	681
marocco	690
isole marshall	687
birmania myanmar	763
isole marianne settentrionali	817
maldive	686
messico	688
mozambico	691
nuova caledonia	772
isola norfolk	692
nuova zelanda	776
polinesia francese	833
papua nuova guinea	834
filippine	694
isole pitcairn	695
stato di palestina	693
portogallo	778
isole salomone	707
svezia	821
slovacchia	706
isole turks e caicos	822
ciad	647
territori francesi del sud	667
tagikistan	791
timor est	823
turchia	713
ucraina	796
isole minori esterne degli stati uniti	715
isole vergini britanniche	850
efxanistan	630
albanya	723
cezayir	737
ermenistan	724
awistralya	726
awistirya	633
azerbaycan	634
behreyn	635
girava bouvet	638
bulgaristan	641
kolombiya	732
komor	651
kroatya	753
estonya	663
etiyopya	741
gurcistan	809
almanya	735
yewnanistan	669
macaristan	675
urdun	813
qazaxistan	832
kuweyt	680
qirgizistan	841
letonya	681
libnan	682
malezya	770
mongolya	764
montserat	767
holenda	775
girava norfolk	692
polonya	835
qeter	696
romanya	836
slovakya	706
slovenya	782
somalya	784
spanya	708
taywan	794
tanzanya	795
taylenda	790
tirkiye	713
tirkmenistan	868
sahraya rojava	739
girava man	720
serbistan	781
afganistanas	630
antigva ir barbuda	632
angilija	722
amerikos samoa	805
bosnija ir hercegovina	727
barbadosas	855
burkina fasas	871
bulgarija	641
bahreinas	635
burundis	872
beninas	858
sen bartelemi	826
brazilija	729
bahamos	827
butanas	637
baltarusija	828
belizas	731
dramblio kaulo krantas	655
kuko salos	654
kinija	649
kiurasao	734
kipras	657
vokietija	735
danija	659
dominikos respublika	661
ekvadoras	738
estija	663
egiptas	662
ispanija	708
suomija	742
folklando salos	664
gabonas	668
sakartvelas	809
gernsis	745
gibraltaras	810
grenlandija	670
gvadelupa	748
graikija	669
guamas	751
gajana	752
honkongas	674
herdo ir makdonaldo salos	672
kroatija	753
haitis	873
vengrija	675
airija	677
izraelis	830
meno sala	720
irakas	843
iranas	851
islandija	676
jordanija	813
japonija	756
kirgizija	841
kiribatis	874
komorai	651
sent kitsas ir nevis	699
kuveitas	680
kazachstanas	832
laosas	844
libanas	682
sent lusija	700
lesotas	759
lietuva	683
liuksemburgas	815
marokas	690
monakas	761
juodkalnija	762
sen martenas	721
madagaskaras	685
malis	875
montseratas	767
maldyvai	686
malavis	769
malaizija	770
mozambikas	691
naujoji kaledonija	772
nigeris	862
norfolko sala	692
nyderlandai	775
norvegija	818
nepalas	859
naujoji zelandija	776
omanas	852
filipinai	694
pakistanas	845
lenkija	835
sen pjeras ir mikelonas	701
pitkerno salos	695
puerto rikas	777
palestinos teritorija	693
portugalija	778
paragvajus	779
kataras	696
reunjonas	780
serbija	781
saudo arabija	820
saliamono salos	707
sudanas	709
svalbardas ir janas majenas	710
slovakija	706
san marinas	876
senegalas	783
somalis	784
surinamas	846
salvadoras	786
sint martenas	838
svazilandas	788
terkso ir kaikoso salos	822
togas	789
tailandas	790
tunisas	792
turkija	713
trinidadas ir tobagas	712
taivanas	794
urugvajus	798
uzbekistanas	716
vietnamas	800
kosovas	860
jemenas	718
majotas	801
antigva un barbuda	632
angilja	722
asv samoa	805
olandes salas	825
bosnija un hercegovina	727
barbadosa	855
burkinafaso	871
bahreina	635
burundija	872
benina	858
bermudu salas	839
bruneja	640
bahamu salas	827
baltkrievija	828
beliza	731
kuka salas	654
kaboverde	645
kirasao	734
kipra	657
ekvadora	738
igaunija	663
somija	742
folklenda salas	664
francija	666
gabona	668
grenlande	670
guama	751
hondurasa	840
komoru salas	651
sentkitsa un nevisa	699
dienvidkoreja	757
kuveita	680
kaimanu salas	646
laosa	844
luksemburga	815
maroka	690
melnkalne	762
madagaskara	685
montserrata	767
mozambika	691
jaunkaledonija	772
norfolkas sala	692
polija	835
puertoriko	777
paragvaja	779
katara	696
reinjona	780
krievija	697
zviedrija	821
sjerraleone	837
surinama	846
santome un prinsipi	703
salvadora	786
svazilenda	788
taizeme	790
austrumtimora	823
tunisija	792
turcija	713
urugvaja	798
vjetnama	800
volisa un futunas salas	717
jemena	718
majota	801
emiriah arab bersatu	714
kepulauan aland	825
belanda caribbean	719
pulau bouvet	638
republik afrika tengah	807
pulau krismas	650
republik dominica	661
sepanyol	708
kepulauan falkland	664
guiana perancis	829
wilayah lautan hindi british	639
itali	831
jepun	756
kemboja	642
maghribi	690
pulau norfolk	692
kepulauan pitcairn	695
wilayah palestin	693
kepulauan turks dan caicos	822
wilayah selatan perancis	667
kota vatican	673
kepulauan virgin british	850
wallis dan futuna	717
antigua u barbuda	632
franza	666
svalbard u jan mayen	710
trinidad u tobago	712
wallis u futuna	717
karibisk nederland	719
hviterussland	828
den sentralafrikanske republikk	807
sveits	711
kapp verde	645
den dominikanske republikk	661
algerie	737
spania	708
frankrike	666
fransk guyana	829
hellas	669
britisk territorium i indiahavet	639
kambodsja	642
komorene	651
kasakhstan	832
maldivene	686
fransk polynesia	833
filippinene	694
seychellene	704
svalbard og jan mayen	710
tyrkia	713
islamitisch emiraat afghanistan	630
democratische volksrepubliek algerije	737
algerije	737
vorstendom andorra	824
republiek angola	725
argentijnse republiek	842
republiek oostenrijk	633
oostenrijk	633
republiek azerbeidzjan	634
azerbeidzjan	634
koninkrijk bahrein	635
volksrepubliek bangladesh	636
republiek benin	858
koninkrijk bhutan	637
plurinationale staat bolivia	728
republiek botswana	730
bouvet eiland	638
brits indische oceaan	639
republiek bulgarije	641
bulgarije	641
republiek burundi	872
koninkrijk cambodja	642
republiek kameroen	643
kaaimaneilanden	646
republiek tsjaad	647
tsjaad	647
republiek chili	648
christmaseiland	650
kersteiland	650
cocoseilanden	849
republiek colombia	732
unie der comoren	651
comoren	651
cookeilanden	654
republiek costa rica	733
republiek ivoorkust	655
republiek cuba	656
republiek cyprus	657
koninkrijk denemarken	659
denemarken	659
republiek djibouti	660
gemenebest dominica	736
dominicaanse republiek	661
republiek ecuador	738
arabische republiek egypte	662
egypte	662
republiek el salvador	786
staat eritrea	740
republiek estland	663
falklandeilanden	664
republiek fiji	665
republiek finland	742
frankrijk	666
franse zuidelijke gebieden	667
republiek gabon	668
republiek gambia	747
republiek ghana	746
helleense republiek	669
griekenland	669
republiek guatemala	750
republiek guinee	671
heard en mcdonaldeilanden	672
vaticaanstad	673
republiek honduras	840
hongaarse republiek	675
hongarije	675
ijslandse republiek	676
ijsland	676
republiek india	754
islamitische republiek iran	851
republiek irak	843
ierse republiek	677
italiaanse republiek	831
republiek kazachstan	832
kazachstan	832
republiek kenia	679
republiek kiribati	874
staat koeweit	680
kirgizische republiek	841
lao democratische volksrepubliek	844
republiek letland	681
libanese republiek	682
koninkrijk lesotho	759
republiek liberia	758
vorstendom liechtenstein	861
republiek litouwen	683
litouwen	683
groothertogdom luxemburg	815
republiek madagaskar	685
republiek malawi	769
republiek der maldiven	686
maldiven	686
republiek mali	875
republiek malta	856
republiek der marshalleilanden	687
marshalleilanden	687
republiek mauritius	768
verenigde mexicaanse staten	688
vorstendom monaco	761
koninkrijk marokko	690
republiek mozambique	691
republiek van de unie van myanmar	763
republiek nauru	877
federale democratische republiek nepal	859
republiek nicaragua	774
republiek niger	862
federale republiek nigeria	773
noordelijke marianen	817
koninkrijk noorwegen	818
noorwegen	818
sultanaat oman	852
islamitische republiek pakistan	845
republiek palau	857
staat palestina	693
republiek panama	878
republiek paraguay	779
republiek peru	819
republiek der filipijnen	694
filipijnen	694
republiek polen	835
portugese republiek	778
staat qatar	696
roemeense republiek	836
republiek rwanda	864
onafhankelijke staat samoa	865
republiek san marino	876
republiek senegal	783
republiek der seychellen	704
republiek sierra leone	837
republiek singapore	705
slowakije	706
salomonseilanden	707
koninkrijk spanje	708
democratische socialistische republiek sri lanka	866
republiek soedan	709
spitsbergen en jan mayen	710
koninkrijk eswatini	788
koninkrijk zweden	821
zweden	821
zwitserse bondsstaat	711
zwitserland	711
syrische arabische republiek	787
republiek tadzjikistan	791
tadzjikistan	791
verenigde republiek tanzania	795
koninkrijk thailand	790
togolese republiek	789
koninkrijk tonga	793
republiek trinidad en tobago	712
republiek turkije	713
turkije	713
turkmeense republiek	868
republiek oeganda	797
oeganda	797
amerikaanse kleinere afgelegen eilanden	715
oostelijke republiek uruguay	798
republiek oezbekistan	716
oezbekistan	716
republiek vanuatu	870
bolivariaanse republiek venezuela	799
socialistische republiek vietnam	800
britse maagdeneilanden	850
westelijke sahara	739
republiek jemen	718
republiek zambia	803
republiek zimbabwe	804
man eiland	720
land sint maarten	838
republiek kosovo	860
dei sameinte arabiske emirata	714
austerrike	633
kviterussland	828
den sentralafrikanske republikken	807
elfenbeinskysten	655
den dominikanske republikken	661
komorane	651
maldivane	686
filippinane	694
seychellane	704
det britiske territoriet i indiahavet	639
hongkong sar kina	674
macao sar kina	684
algieria	737
antarktyka	631
argentyna	842
bangladesz	636
boliwia	728
wyspa bouveta	638
brazylia	729
brytyjskie terytorium oceanu indyjskiego	639
kajmany	646
czad	647
chiny	649
wyspy kokosowe	849
wyspy cooka	654
kostaryka	733
chorwacja	753
cypr	657
dania	659
dominikana	661
salwador	786
erytrea	740
falklandy	664
wyspy owcze	808
francja	666
gujana francuska	829
polinezja francuska	833
gruzja	809
niemcy	735
grecja	669
grenlandia	670
gwadelupa	748
gwatemala	750
gwinea	671
gwinea bissau	854
gujana	752
wyspy heard i mcdonalda	672
watykan	673
indonezja	812
kuwejt	680
litwa	683
malezja	770
malediwy	686
wyspy marshalla	687
martynika	765
mauretania	766
majotta	801
meksyk	688
mikronezja	743
mjanma	763
nowa kaledonia	772
nowa zelandia	776
palestyna	693
paragwaj	779
filipiny	694
portugalia	778
portoryko	777
rumunia	836
rosja	697
arabia saudyjska	820
seszele	704
wyspy salomona	707
hiszpania	708
szwecja	821
szwajcaria	711
tajwan	794
tajlandia	790
timor wschodni	823
trynidad i tobago	712
tunezja	792
turcja	713
turks i caicos	822
urugwaj	798
wenezuela	799
wietnam	800
brytyjskie wyspy dziewicze	850
sahara zachodnia	739
wyspy alandzkie	825
wyspa man	720
kosowo	860
benim	858
botsuana	730
camboja	642
chade	647
egito	662
eritreia	740
guiana	752
guiana francesa	829
hungria	675
ilha bouvet	638
ilha de natal	650
ilha de man	720
ilha norfolk	692
ilhas cook	654
ilhas distantes dos eua	715
ilha heard e ilhas mcdonald	672
ilhas marianas do norte	817
ilhas marshall	687
ilhas pitcairn	695
ilhas turcas e caicos	822
ilhas virgens americanas	853
iraque	843
monserrate	767
quiribati	874
saara ocidental	739
trindade e tobago	712
insulele caraibe olandeze	719
brazilia	729
insula bouvet	638
insulele cook	654
columbia	732
capul verde	645
insula christmas	650
cipru	657
danemarca	659
eritreea	740
finlanda	742
insulele falkland	664
micronezia	743
insulele feroe	808
groenlanda	670
guineea	671
guadelupa	748
ungaria	675
insula man	720
teritoriul britanic din oceanul indian	639
iordania	813
cambodgia	642
kuweit	680
insulele cayman	646
muntenegru	762
insulele marshall	687
macedonia de nord	816
insulele mariane de nord	817
mexic	688
mozambic	691
noua caledonie	772
insula norfolk	692
filipine	694
insulele pitcairn	695
teritoriile palestiniene	693
insulele solomon	707
slovacia	706
sudanul de sud	785
thailanda	790
turcia	713
insulele virgine britanice	850
insulele virgine americane	853
alandy	825
belgicko	806
bouvetov ostrov	638
bielorusko	828
cookove ostrovy	654
nemecko	735
guayana	752
heardov ostrov a macdonaldove ostrovy	672
taliansko	831
kirgizsko	841
kajmanie ostrovy	646
luxembursko	815
marshallove ostrovy	687
mjanmarsko	763
maldivy	686
pitcairnove ostrovy	695
paraguaj	779
uruguaj	798
antigva in barbuda	632
avstrija	633
avstralija	726
bosna in hercegovina	727
bolgarija	641
nizozemski karibi	719
bouvetov otok	638
belorusija	828
kokosovi otoki	849
cookovi otoki	654
kitajska	649
zelenortski otoki	645
ciper	657
zahodna sahara	739
falklandski otoki	664
ferski otoki	808
francoska gvajana	829
ekvatorialna gvineja	749
gvineja bissau	854
heardov otok in mcdonaldovi otoki	672
britansko ozemlje v indijskem oceanu	639
japonska	756
severna koreja	814
kajmanski otoki	646
marshallovi otoki	687
severna makedonija	816
severni marianski otoki	817
mavretanija	766
mehika	688
nova zelandija	776
francoska polinezija	833
palestinsko ozemlje	693
portugalska	778
romunija	836
saudova arabija	820
salomonovi otoki	707
svalbard in jan mayen	710
sao tome in principe	703
otoki turks in caicos	822
tajska	790
tunizija	792
wallis in futuna	717
afgaanistaan	630
albaaniya	723
aljeeriya	737
samowa ameerika	805
angoola	725
antigua iyo barbuda	632
arjantiin	842
armeeniya	724
awstaraaliya	726
awsteriya	633
azerbajaan	634
bahaamas	827
baxreyn	635
bangaaladheesh	636
baarbadoos	855
biljam	806
biniin	858
bermuuda	839
boliifiya	728
bosniya hersigoviina	727
botuswaana	730
jasiiradda bouvet	638
braasiil	729
buruneeya	640
bulgaariya	641
burkiina faaso	871
kamboodiya	642
kaameruun	643
jamhuuriyadda afrikada dhexe	807
jaad	647
jili	648
shiinaha	649
jasiiradda kirismaska	650
komooros	651
jamhuuriyadda dimuquraadiga kongo	653
jaziiradda cook	654
kosta riika	733
korweeshiya	753
qubrus	657
jamhuuriyadda jek	658
jabuuti	660
domeenika	736
jamhuuriyadda domeenika	661
ikuwadoor	738
masar	662
eretereeya	740
estooniya	663
itoobiya	741
jaziiradaha fooklaan	664
jasiiradaha faroe	808
faransiis	666
gobollada koofureed ee faransiiska	667
gaaboon	668
joorjiya	809
jarmal	735
gaana	746
giriig	669
giriinaada	744
guwaatamaala	750
hayti	873
jasiiradaha heard iyo mcdonald islands	672
faatikaan	673
hangeri	675
iislaand	676
hindiya	754
indoneesiya	812
iiraan	851
ciraaq	843
ayrlaand	677
talyaani	831
jameyka	678
jabaan	756
kasaakhistaan	832
kiiniya	679
kuuriyada waqooyi	814
kuuriyada koonfureed	757
kuwayt	680
kirgistaan	841
latfiya	681
lubnaan	682
losooto	759
laybeeriya	758
liibiya	760
lituweeniya	683
luksemboorg	815
malaawi	769
maaldiqeen	686
maali	875
maalda	856
muritaaniya	766
murishiyoos	768
moldofa	689
moonako	761
mongooliya	764
marooko	690
musambiig	691
namiibiya	771
nebaal	859
neyuusilaand	776
nikaraaguwa	774
nayjer	862
nayjeeriya	773
makadooniya	816
noorweey	818
cumaan	852
bakistaan	845
falastiin daanka galbeed iyo qasa	693
filibiin	694
booland	835
bortuqaal	778
qadar	696
rumaaniya	836
ruush	697
sacuudi carabiya	820
sinigaal	783
sishelis	704
siraaliyoon	837
singaboor	705
koonfur afrika	802
koonfurta georgia iyo koonfurta sandwich islands	811
isbeyn	708
sirilaanka	866
suudaan	709
svalbard iyo jan mayen	710
iswaasilaand	788
iswidhan	821
swiiserlaand	711
suuriya	787
taywaan	794
tansaaniya	795
taylaand	790
timorka bari	823
toogo	789
tuniisiya	792
ugaanda	797
ukrayn	796
imaaraadka carabta ee midoobay	714
maraykanka	848
jasiiradaha yaryar ee ka baxsan mareykanka	715
uruguwaay	798
uusbakistaan	716
fenisuweela	799
fiyetnaam	800
saxaraha galbeed	739
saambiya	803
simbaabwe	804
jasiiradda man	720
koonfur suudaan	785
algjeri	737
samoa amerikane	805
armeni	724
australi	726
austri	633
azerbajxhan	634
bjellorusi	828
bolivi	728
ishulli buve	638
territori britanik i oqeanit indian	639
bullgari	641
burund	872
kamboxhia	642
ishujt kajman	646
kili	648
ishulli i krishtlindjes	650
kolumbi	732
komore	651
ishulli kuk	654
kroaci	753
qipro	657
xhibut	660
republika dominikane	661
egjipt	662
guineja ekuatoriale	749
eritre	740
estoni	663
etiopi	741
ishujt folkland	664
ishujt faroe	808
fixhi	665
gjeorgji	809
gjermani	735
gjibraltar	810
greqi	669
guadalup	748
guine	671
indi	754
indonezi	812
japoni	756
jordani	813
koreja e veriut	814
koreja e jugut	757
letoni	681
liberi	758
libi	760
lihtenshtein	861
lituani	683
malajzi	770
ishujt marshall	687
mauritani	766
mikronezi	743
moldavi	689
mongoli	764
marok	690
namibi	771
kaledonia e re	772
nigeri	773
ishujt norfolk	692
maqedoni	816
norvegji	818
territoret palestineze	693
papua guineja e re	834
ishujt pitkern	695
poloni	835
rumani	836
rusi	697
arabi saudite	820
sejshelle	704
singapor	705
sllovaki	706
slloveni	782
ishujt solomon	707
svaziland	788
suedi	821
siri	787
taxhikistan	791
tanzani	795
timori lindor	823
tunizi	792
turqi	713
emiratet e bashkuara arabe	714
uollis e futuna	717
ishujt aland	825
karaibet holandeze	719
ishulli i robit	720
mali i zi	762
serbi	781
sudan i jugut	785
antigua och barbuda	632
amerikanska samoa	805
azerbajdzjan	634
bosnien och hercegovina	727
centralafrikanska republiken	807
elfenbenskusten	655
dominikanska republiken	661
mikronesiska federationen	743
franska guyana	829
ekvatorialguinea	749
grekland	669
ungern	675
brittiska territoriet i indiska oceanen	639
komorerna	651
marocko	690
moldavien	689
nordmarianerna	817
maldiverna	686
nya kaledonien	772
nya zeeland	776
franska polynesien	833
papua nya guinea	834
filippinerna	694
ryssland	697
saudiarabien	820
seychellerna	704
svalbard och jan mayen	710
slovakien	706
tunisien	792
turkiet	713
trinidad och tobago	712
samoa ya marekani	805
antaktiki	631
antigua na barbuda	632
ajentina	842
azabajani	634
belarusi	828
ubelgiji	806
benign	858
bosnia na herzegovina	727
kisiwa cha bouvet	638
bahari ya hindi ya uingereza	639
kofia ya kijani	645
visiwa vya cayman	646
jamhuri ya afrika ya kati	807
uchina	649
kisiwa cha krismasi	650
cocos	849
jamhuri ya kongo	652
visiwa vya cook	654
pwani ya pembe	655
kupro	657
jamhuri ya czech	658
jamhuri ya dominika	661
ekvado	738
misri	662
guinea ya ikweta	749
visiwa vya falkland	664
visiwa vya faroe	808
ufini	742
ufaransa	666
guiana ya ufaransa	829
polynesia ya ufaransa	833
wilaya za kusini mwa ufaransa	667
ujerumani	735
ugiriki	669
gine	671
visiwa vya heard na macdonald	672
yordani	813
makedonia kaskazini	816
madagaska	685
visiwa vya marshall	687
msumbiji	691
uholanzi	775
kaledonia mpya	772
kisiwa cha norfolk	692
mariana ya kaskazini	817
papua guinea mpya	834
paragwai	779
ufilipino	694
ureno	778
mkutano	780
urusi	697
mtakatifu helena	698
mtakatifu kitts na nevis	699
mtakatifu lucia	700
mtakatifu pierre na miquelon	701
sao tome na principe	703
shelisheli	704
sulemani	707
africa kusini	802
georgia kusini na visiwa vya sandwich kusini	811
uhispania	708
svalbard na kisiwa cha jan mayen	710
uswidi	821
uswisi	711
tajikistani	791
trinidad na tobago	712
uturuki	713
visiwa vya turks na caicos	822
falme za kiarabu	714
visiwa vidogo vilivyo nje ya merika	715
visiwa vya briteni vya uingereza	850
visiwa vya bikira za amerika	853
wallis na futuna	717
sahara magharibi	739
bara	825
kisiwa cha mwanadamu	720
jezi	755
sudan kusini	785
owganystan	630
antigua we barbuda	632
amerika samoa	805
aland adalary	825
bermuda adalary	839
bagama adalary	827
buwe adasy	638
kokos adalary	849
kongo demokratik respublikasy	653
merkezi afrika respublikasy	807
kongo respublikasy	652
kuka adalary	654
rojdestwo adasy	650
dominikan respublikasy	661
aljyr	737
sahara arap demokratik respublikasy	739
folklend adalary	664
farer adalary	808
gwiana	829
gonkong	674
hurd we makdonald	672
gonduras	840
gaiti	873
men adasy	720
jersi	755
gyrgyzystan	841
komor adalary	651
gazagystan	832
liwan	682
demirgazyk mariana adalary	817
maldiw adalary	686
norfolk adasy	692
ummon	852
pitkern adalary	695
saud arabystan	820
solomon adalary	707
swazilend	788
trinidad we tobago	712
tuwalu	869
watikan	673
wenesuela	799
wanuatu	870
wallis we futuna	717
antigua ve barbuda	632
arnavutluk	723
arjantin	842
avusturya	633
avustralya	726
bosna hersek	727
bahreyn	635
bolivya	728
karayip hollanda	719
brezilya	729
bahamalar	827
beyaz rusya	828
orta afrika cumhuriyeti	807
mikronezya	743
ekvator ginesi	749
yunanistan	669
endonezya	812
japonya	756
komorlar	651
kuveyt	680
liberya	758
litvanya	683
kuzey makedonya	816
moritanya	766
maldivler	686
namibya	771
yeni kaledonya	772
nijer	862
nijerya	773
yeni zelanda	776
umman	852
papua yeni gine	834
filipinler	694
portekiz	778
suudi arabistan	820
suriye	787
tayland	790
tunus	792
trinidad ve tobago	712
birlashgan arab amirliklari	714
antigua va barbuda	632
armaniston	724
amerika samoasi	805
aland orollari	825
ozarbayjon	634
bosniya va gertsegovina	727
belgiya	806
bolgariya	641
bahrayn	635
bermuda orollari	839
bagama orollari	827
buve oroli	638
markaziy afrika respublikasi	807
shveytsariya	711
kuk orollari	654
xitoy	649
kyurasao	734
rojdestvo oroli	650
chexiya	658
germaniya	735
daniya	659
dominikan respublikasi	661
jazoir	737
ispaniya	708
folklend orollari	664
farer orollari	808
fransiya	666
buyuk britaniya	847
gruziya	809
fransuz gvianasi	829
grenlandiya	670
gvineya	671
gvadelupe	748
ekvatorial gvineya	749
gretsiya	669
janubiy georgiya va janubiy sendvich orollari	811
gayana	752
xerd va makdonald orollari	672
vengriya	675
indoneziya	812
irlandiya	677
isroil	830
men oroli	720
hindiston	754
britaniyaning hind okeanidagi hududi	639
iroq	843
eron	851
islandiya	676
iordaniya	813
komor orollari	651
shimoliy koreya	814
janubiy koreya	757
quvayt	680
kayman orollari	646
lixtenshteyn	861
lyuksemburg	815
marokash	690
chernogoriya	762
marshall orollari	687
shimoliy makedoniya	816
mongoliya	764
shimoliy mariana orollari	817
mavrikiy	768
maldiv orollari	686
yangi kaledoniya	772
norfolk oroli	692
niderlandiya	775
norvegiya	818
yangi zelandiya	776
fransuz polineziyasi	833
pokiston	845
polsha	835
pitkern orollari	695
falastin hududi	693
portugaliya	778
paragvay	779
reyunion	780
ruminiya	836
saudiya arabistoni	820
solomon orollari	707
seyshel orollari	704
shvetsiya	821
muqaddas yelena oroli	698
janubiy sudan	785
turks va kaykos orollari	822
fransuz janubiy hududlari	667
turkmaniston	868
turkiya	713
trinidad va tobago	712
aqsh yondosh orollari	715
urugvay	798
britaniya virgin orollari	850
aqsh virgin orollari	853
uollis va futuna	717
mayotta	801
janubiy afrika respublikasi	802
campuchia	642
ma cao	684
na uy	818
ba lan	835
nam sudan	785
amerikaanse samoa	805
kokoseilande	849
heardeiland en mcdonaldeilande	672
hongkong sas china	674
macau sas china	684
palestynse grondgebiede	693
salomonseilande	707
tsjeggiese republiek	658
fələstin	693
esvatini	788
aotearoa yeni zelandiya	776
bermudez	839
inizi kokoz	849
inizi falkland	664
hong kong rmd sina	674
norzhkorea	814
sukorea	757
makao rmd sina	684
enez pitcairn	695
singapoura	705
inizi georgia ar su hag inizi sandwich ar su	811
karib nederlandat	719
aod olifant	655
republik tchek	658
enezeg chagos	639
zelenortska ostrva	645
ostrvo heard i arhipelag mcdonald	672
sveti martin	721
arhipelag chagos	639
novi zeland aotearoa	776
illes caiman	646
illa christmas	650
illes cook	654
illes falkland	664
illes heard i mcdonald	672
kirguizstan	841
illes marshall	687
illes marianes del nord	817
territoris palestins	693
illes pitcairn	695
illes turks i caicos	822
illes menors allunyades dels estats units	715
illes verges dels estats units	853
illes chagos	639
samoa america	805
aserbaijan	634
y bahamas	827
belarws	828
tiriogaeth brydeinig cefnfor india	639
tsiad	647
tsieina	649
ciwba	656
tsiecia	658
gweriniaeth dominica	661
gini gyhydeddol	749
guyane ffrengig	829
polynesia ffrengig	833
tiroedd deheuol ac antarctig ffrainc	667
y fatican	673
hong kong sar tsieina	674
gwlad iorddonen	813
de corea	757
macau sar tsieina	684
y maldives	686
gogledd macedonia	816
tiriogaethau palesteinaidd	693
palesteina	693
papua guinea newydd	834
y philipinau	694
ynysoedd pitcairn	695
de georgia ac ynysoedd sandwich y de	811
swdan	709
tajicistan	791
tyrcmenistan	868
ynysoedd turks a caicos	822
yr unol daleithiau	848
ynysoedd pellennig uda	715
ynysoedd gwyryf prydain	850
ynysoedd gwyryf yr unol daleithiau	853
gorllewin sahara	739
antilles yr iseldiroedd	719
ynys y garn	745
arfordir ifori	655
ynysfor chagos	639
aotearoa seland newydd	776
gwlad swazi	788
dwyrain timor	823
det britiske territorium i det indiske ocean	639
den dominikanske republik	661
de franske besiddelser i det sydlige indiske ocean og antarktis	667
heard island og mcdonald islands	672
sar hongkong	674
sar macao	684
de tidligere nederlandske antiller	719
sonderverwaltungsregion hongkong	674
sonderverwaltungsregion macau	684
spitzbergen und jan mayen	710
karibische niederlande	719
islas cocos	849
fiyi	665
territorios australes franceses	667
islas heard y mcdonald	672
territorios palestinos	693
islas pitcairn	695
santa elena	698
islas georgia del sur y sandwich del sur	811
curazao	734
elevandiluurannik	655
heardi ja mcdonaldi saared	672
keenia	679
mikroneesia	743
palestiina alad	693
pitcairni saared	695
kariibi madalmaad	719
chagose saared	639
indiako ozeanoko lurralde britainiarra	639
falklandak	664
hegoaldeko lurralde frantsesak	667
vatikano hiria	673
hong kong txinako aeb	674
macau txinako aeb	684
ipar mariana uharteak	817
palestinar lurralde okupatuak	693
hegoaldeko georgia eta hegoaldeko sandwich uharteak	811
svalbard eta jan mayen uharteak	710
turk eta caico uharteak	822
ameriketako estatu batuak	848
ameriketako estatu batuetako kanpoaldeko uharte txikiak	715
birjina uharte britainiarrak	850
birjina uharte amerikarrak	853
karibeko herbehereak	719
san martin	721
kongoko errepublika	652
txekiar errepublika	658
txagos uhartedia	639
vatikaani	673
palestiinalaisalue	693
huippuvuoret ja jan mayen	710
yhdysvaltain erillissaaret	715
karibian alankomaat	719
chagossaaret	639
territoires palestiniens	693
archipel des chagos	639
antartaice	631
poblacht cabo verde	645
an phoblacht dhoiminiceach	661
ciribeas	874
san pierre agus miquelon	701
an tsiria	787
illas bermudas	839
fixi	665
illa heard e illas mcdonald	672
hong kong rae da china	674
corea do norte	814
macau rae da china	684
illas marshall	687
illas marianas do norte	817
illas menores distantes dos estados unidos	715
illas virxes estadounidenses	853
antatika	631
antigua da barbuda	632
baharen	635
bosniya da harzagobina	727
tsibiran cape verde	645
tsibirin kirsmati	650
tsibiran cook	654
saifurus	657
misira	662
ikwatoriyal gini	749
tsibirai na faroe	808
yankin faransi ta kudu	667
jojiya	809
birnin batikan	673
yankin honduras	840
babban yankin mulkin hong kong na ƙasar sin	674
koriya ta arewa	814
koriya ta kudu	757
kuwet	680
lawos	844
litibiya	681
babban yankin mulkin macao na ƙasar sin	684
malesiya	770
mesiko	688
nijeriya	773
macedonia ta arewa	816
yankunan palasɗinu	693
faragwai	779
feru	819
tsibiran pitcairn	695
saudiyya	820
sanigal	783
kudancin geogia da kudancin tsibirin sandiwic	811
biritaniya	847
yurigwai	798
yamen	718
yankin guernsey	745
kasar jersey	755
manteneguro	762
san maarten	838
kasar kosovo	860
jamhuriyar kongo	652
jamhuriyar czech	658
aotearoa nuzilan	776
pitcairnovi otoci	695
salomonovi otoci	707
bjelokosna obala	655
britanski teritorij u indijskome oceanu	639
aotearoa novi zeland	776
belarusz	828
fidzsi	665
hongkong kkt	674
aljazair	737
wilayah inggris di samudra hindia	639
guinea ekuatorial	749
prancis	666
guyana prancis	829
polinesia prancis	833
wilayah selatan prancis	667
hong kong dak tiongkok	674
makau dak tiongkok	684
maladewa	686
wilayah palestina	693
kepulauan svalbard dan jan mayen	710
swedia	821
kepulauan terluar as	715
kepulauan virgin britania raya	850
kepulauan virgin amerika serikat	853
kepulauan wallis dan futuna	717
belanda karibia	719
pulau man	720
kepulauan chagos	639
bahamaeyjar	827
sankti kitts og nevis	699
isola christmas	650
terre australi francesi	667
ras di hong kong	674
ras di macao	684
territori palestinesi	693
riunione	780
georgia del sud e sandwich australi	811
caraibi olandesi	719
sud sudan	785
arcipelago chagos	639
azerbeycan	634
xirwatistan	753
qibris	657
moxolistan	764
makedonyaya bakur	816
uman	852
ozbekistan	716
qeredax	762
sirbistan	781
sint marteen	838
ypatingasis administracinis kinijos regionas honkongas	674
ypatingasis administracinis kinijos regionas makao	684
kongo respublika	652
honkonga	674
svatini	788
macedonia utara	816
palestin	693
republik czech	658
brits indische oceaanterritorium	639
franse gebieden in de zuidelijke indische oceaan	667
hongkong sar van china	674
macau sar van china	684
palestijnse gebieden	693
kleine afgelegen eilanden van de verenigde staten	715
caribisch nederland	719
chagoseilanden	639
antarktyda	631
niderlandy karaibskie	719
archipelag czagos	639
burquina faso	871
ilhas cayman	646
ilha christmas	650
ilhas heard e mcdonald	672
seicheles	704
ilhas menores distantes dos eua	715
arhipelagul chagos	639
kajmanji otoki	646
gvadelup	748
makav	684
mavricij	768
palav	857
sveta peter in mihael	701
sveti vincencij in grenadine	702
tokelav	867
francoski sveti martin	721
nizozemski sveti martin	838
aotearoa nova zelandija	776
vzhodni timor	823
anguula	722
antaarktika	631
arjentiina	842
asarbajan	634
bangaladhesh	636
beliis	731
barmuuda	839
buutan	637
buufet island	638
baraasiil	729
dhul xadeedka badweynta hindiya ee ingiriiska	639
buruneey	640
jasiiradda kayb faarde	645
jasiiradda kirismas	650
jasiiradda kookoos	849
koloombiya	732
jasiiradda kook	654
ayfori koost	655
jekiya	658
jamhuuriyaddda dominika	661
el salfadoor	786
ekuwatooriyal gini	749
eritreeya	740
jasiiradda faroo	808
faransiis gini	829
booliyneesiya faransiiska	833
dhul xadeedka koonfureed ee faransiiska	667
guadeluub	748
guaam	751
magaalada faatikaan	673
hangari	675
ayslaand	676
jamaaika	678
liibya	760
liyjtensteyn	861
makaaw	684
malaysiya	770
maaldiifis	686
maalta	856
jasiiradda maarshal	687
maartinik	765
mawrishiyaas	768
mikroneesiya	743
morooko	690
musambiik	691
mayanmar	763
nederlaands	775
jasiiradda niyuu kaledooniya	772
niyuusiilaand	776
jasiiradda noorfolk	692
jasiiradda waqooyiga mariaana	817
masedooniya waqooyi	816
balaaw	857
dhulka falastiiniyiinta daanta galbeed iyo marinka qasa	693
falastiin	693
baanama	878
babwa niyuu gini	834
baraguaay	779
beeru	819
bitkairn	695
bortugaal	778
bueerto riiko	777
riyuuniyon	780
saynt helena	698
samoowa	865
islofaakiya	706
islofeeniya	782
jasiiradda solomon	707
surineym	846
eswaatiini	788
tokelaaw	867
tufaalu	869
yukrayn	796
midawga imaaraatka carabta	714
boqortooyada midowday	847
jasiiradaha ka baxsan maraykanka	715
usbakistan	716
fanuaatu	870
biritish farjin island	850
jasiiradda aland	825
karibiyaan nadarlands	719
kurakaaw	734
guurnsey	745
jaarsey	755
moontenegro	762
seerbiya	781
siint maarteen	838
koosofo	860
jamhuuriyadda dimuqaadiga kongo	653
jamhuuriyadda kongo	652
jasiiradaha fookland	664
iswaasilaan	788
bariga timor	823
bahrejn	635
bermude	839
ishulli bove	638
ishujt kokos	849
ishujt kuk	654
xhibuti	660
ishujt falkland	664
guajana franceze	829
polinezia franceze	833
territoret jugore franceze	667
gambi	747
kore e veriut	814
kore e jugut	757
kirgizi	841
lihtenshtajn	861
rpa i makaos	684
kaledoni e re	772
ishulli norfolk	692
maqedonia e veriut	816
afrika e jugut	802
surinami	846
ishujt turks dhe kaikos	822
zambi	803
gernsej	745
ishulli i manit	720
xhersej	755
sudani i jugut	785
suazilend	788
hongkong sar	674
palestinska territorierna	693
aotearoa nya zeeland	776
bahareni	635
babadosi	855
bosnia na hezegovina	727
eneo la uingereza katika bahari hindi	639
bukinafaso	871
kambodia	642
kameruni	643
saiprasi	657
chechia	658
denmaki	659
himaya za kusini za kifaranza	667
jojia	809
ginebisau	854
kisiwa cha heard na visiwa vya mcdonald	672
mji wa vatican	673
aisilandi	676
iraki	843
ayalandi	677
kazakistani	832
korea kaskazini	814
korea kusini	757
kirigizistani	841
makau sar china	684
moritania	766
morisi	768
nyuzilandi	776
nikaragwa	774
visiwa vya mariana vya kaskazini	817
masedonia ya kaskazini	816
maeneo ya palestina	693
visiwa vya pitcairn	695
santapierre na miquelon	701
saudia	820
senegali	783
ushelisheli	704
siera leoni	837
visiwa vya solomon	707
afrika kusini	802
visiwa vya georgia kusini na sandwich kusini	811
svalbard na jan mayen	710
tailandi	790
ufalme wa muungano	847
visiwa vidogo vya nje vya marekani	715
uzibekistani	716
vietnamu	800
visiwa vya aland	825
uholanzi ya karibiani	719
kisiwa cha man	720
jamhuri ya cheki	658
aotearoa nyuzilandi	776
uswazi	788
timor ya mashariki	823
amerikan samoasy	805
kuk adalary	654
fransuz gwianasy	829
herd we makdonald adalary	672
yrak	843
maldiwler	686
monserrat	767
niderlandlar	775
filippinler	694
saud arabystany	820
britan wirgin adalary	850
uollis we futuna	717
karib niderlandlary	719
filistin	693
svalbard ve jan mayen	710
aotearoa yeni zelanda	776
falastin hududlari	693
falastin	693
britaniya	847
chexiya respublikasi	658
aotearoa yangi zelandiya	776
sharqiy timor	823
baamas	827
bangladeche	636
ilha do natal	650
ilhas falkland	664
guame	751
listenstaine	861
maiote	801
sri lanca	866
toquelau	867
ilhas menores afastadas dos eua	715
ilhas virgens dos eua	853
sara ocidental	739
alanda	825
avganistan	630
antarktik	631
jermenija	724
britanska teritorija indijskog okeana	639
foklandska ostrva	664
ostrvo herd i mekdonaldova ostrva	672
letonija	681
majot	801
ostrvo norfok	692
severna marijanska ostrva	817
palestinske teritorije	693
pitkern	695
reinion	780
sveta jelena	698
sent kits i nevis	699
sen pjer i mikelon	701
sent vinsent i grenadini	702
udaljena ostrva sad	715
mariannes du nord	817
kapverden	645
hilagang korea	814
timog korea	757
pilipinas	694
kanlurang sahara	739
timog sudan	785

the congo	1
saint martin	879
st. martin	879
republic of china	880
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
antigua and barbuda	881
åland islands	248
bosnia and herzegovina	531
saint barthélemy	882
bolivia (plurinational state of)	29
bonaire, sint eustatius and saba	30
cocos (keeling) islands	883
democratic republic of the congo	506
congo (the democratic republic of the)	506
côte d'ivoire	260
curaçao	263
falkland islands (the) [malvinas]	67
micronesia (federated states of)	546
united kingdom of great britain and northern ireland	71
south georgia and the south sandwich islands	884
guinea-bissau	269
heard island and mcdonald islands	885
isle of man	548
iran (islamic republic of)	98
saint kitts and nevis	886
korea (the democratic people's republic of)	110
korea (the republic of)	111
lao people's democratic republic	115
saint lucia	887
moldova (the republic of)	127
saint martin (french part)	888
netherlands (kingdom of the)	153
saint pierre and miquelon	889
palestine, state of	169
réunion	292
saint helena	458
saint helena, ascension and tristan da cunha	458
svalbard and jan mayen	485
são tomé and príncipe	890
sao tome and principe	890
sint maarten (dutch part)	193
turks and caicos islands	891
timor-leste	301
türkiye	302
trinidad and tobago	565
taiwan (province of china)	206
tanzania, the united republic of	207
united states of america	211
saint vincent and the grenadines	892
venezuela (bolivarian republic of)	215
virgin islands (british)	216
u.s. virgin islands	483
virgin islands (u.s.)	483
wallis and futuna	549
principality of andorra	893
islamic republic of afghanistan	585
islamic emirate of afghanistan	585
republic of austria	462
commonwealth of australia	894
people's republic of bangladesh	895
nation of brunei, the abode of peace	227
nation of brunei	227
state of brunei darussalam	227
sultanate of brunei	227
plurinational state of bolivia	497
federative republic of brazil	509
commonwealth of the bahamas	520
kingdom of bhutan	896
congo, the democratic republic of the	470
republic of the congo	471
people's republic of the congo	517
republic of côte d'ivoire	897
republic of the ivory coast	897
people's republic of china	44
republic of cuba	898
republic of cabo verde	561
republic of cyprus	899
federal republic of germany	461
kingdom of denmark	518
commonwealth of dominica	545
people's democratic republic of algeria	900
democratic and popular republic of algeria	900
arab republic of egypt	901
state of eritrea	902
federal democratic republic of ethiopia	903
republic of the fiji islands	573
federated states of micronesia	569
united kingdom of great britain	464
co-operative republic of guyana	904
cooperative republic of guyana	904
hong kong special administrative region of china	233
hong kong special administrative region of the people's republic of china	233
republic of honduras	905
republic of croatia	530
state of israel	906
republic of iraq	907
islamic republic of iran	98
hashemite kingdom of jordan	908
union of the comoros	488
islamic federal republic of the comoros	488
federation of saint kitts and nevis	528
federation of saint christopher and nevis	528
saint christopher and nevis	528
democratic people's republic of korea	469
people's democratic republic of korea	469
republic of korea	111
principality of liechtenstein	909
democratic socialist republic of sri lanka	910
grand duchy of luxembourg	911
state of libya	237
great socialist people's libyan arab jamahiriya	237
socialist people's libyan arab jamahiriya	237
kingdom of morocco	912
principality of monaco	913
republic of moldova	482
republic of north macedonia	473
republic of macedonia	473
republic of the union of myanmar	474
union of myanmar	474
macao special administrative region of china	238
macao special administrative region of the people's republic of china	238
macau special administrative region of china	238
commonwealth of the northern mariana islands	510
islamic republic of mauritania	914
kingdom of the netherlands	465
federal democratic republic of nepal	915
independent state of papua new guinea	576
republic of the philippines	588
islamic republic of pakistan	916
republic of poland	522
commonwealth of puerto rico	499
state of palestine	169
republic of paraguay	917
kingdom of saudi arabia	500
saint helena and dependencies	918
republic of san marino	505
most serene republic of san marino	505
democratic republic of sao tome and principe	534
republic of el salvador	919
kingdom of eswatini	476
territory of the french southern and antarctic lands	557
french southern and antarctic lands	557
french southern and antarctic territories	557
republic of tajikistan	920
democratic republic of timor-leste	921
republic of türkiye	922
republic of china (taiwan)	472
taiwan, republic of china	472
taiwan (republic of china)	472
united republic of tanzania	207
oriental republic of uruguay	923
eastern republic of uruguay	923
state of the vatican city	244
state of vatican city	244
bolivarian republic of venezuela	480
virgin islands of the united states	245
virgin islands of great britain	924
socialist republic of viet nam	567
territory of the wallis and futuna islands	554
independent state of samoa	925
republic of yemen	926
republic of south africa	507
the emirates	246
antigua & barbuda	881
åland	248
bosnia & herzegovina	249
bosnia-herzegovina	531
bosnia and hercegovina	249
saint barts	251
saint barths	251
st. barthelemy	882
st. bart's	251
st. barth's	251
saint barth	251
independent and sovereign republic of kiribati	927
territory of norfolk island	611
overseas lands of french polynesia	928
french southern and antarctic territory	300
territory of the cocos (keeling) islands	256
d.r. congo	257
d. r. of congo	257
congo-kinshasa	506
congo (kinshasa)	257
congo d.r	257
congo-brazzaville	471
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
bailiwick of guernsey	607
south georgia & south sandwich islands	592
south georgia and south sandwich islands	592
south georgia and the south sandwich is	592
hong-kong	87
hong kong s.a.r	271
hong kong (sar)	271
hong kong, sar china	271
heard & mcdonald islands	610
heard and mcdonald islands	610
heard and mc donald islands	610
heard island and mc donald islands	610
republic of ireland	272
isle of mann	929
bailiwick of jersey	608
the comoros	275
st kitts-nevis	601
st kitts & nevis	601
st christopher and nevis	601
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
saint-martin	888
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
papua-new guinea	594
papua n.g	594
papua n. guinea	594
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
svalbard & jan mayen	622
svalbard and jan mayen islands	622
sao tome & principe	298
são tomé e príncipe	890
saint thomas and prince	298
st. maarten	299
saint maarten	299
st maarten (dutch part)	299
sint-maarten	193
sint maarten (netherlands)	299
saint martin (dutch part)	299
dutch saint martin	299
st. martin (dutch part)	299
eswatini (swaziland)	930
turks & caicos	615
turks and caicos	615
turks & caicos islands	615
french s. territories	300
timor-leste (east timor)	621
east timor (timor-leste)	621
türkiye (turkey)	627
turkey (türkiye)	627
trinidad & tobago	565
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
the ukraine	931
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
st vincent & grenadines	603
st vincent and grenadines	603
st vincent & the grenadines	603
saint vincent and grenadines	603
st. vincent/grenadines	603
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
wallis & futuna	624
wallis and futuna islands	624
wallis & futuna islands	624
republic of kosovo	932
kosovo (under unsc res. 1244)	932
kosovo (unscr 1244)	932
kosovo, republic of	932
s. africa	345
rep. south africa	345
c.a. republic	313
western sahara (disputed)	314
w. sahara	314
eq. guinea	933
the gambia	79
republic of the gambia	79
the maldives	316
kingdom of tonga	934
kingdom of cambodia	935
republic of georgia	322
georgia (country)	322
republic of india	323
republic of niger	936
federal republic of nigeria	937
rep. of singapore	325
republic of singapore	325
republic of senegal	938
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
saint kitts & nevis anguilla	601
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
s. sandwich ins	592
st. vincent & grens	603
islamic state of afghanistan	939
venezuela, rep. bolivariana de	308
united kingdom and northern ireland	268
u.k. & northern ireland	268
g. britain	268
egypt a.r	329
g.d. luxembourg	617
sudan (former)	337
federated state of micronesia	596
uae	347
un. arab emirates	347
antigua/barbuda	940
antigua & barb	940
bih	941
bosnia-herz	941
bosnia & herz	941
bosnia/herzegovina	941
drc	942
dem. rep. congo	942
dem. rep. of congo	942
dem. republic of congo	942
d.r.c	942
car	943
c. african rep	943
c. afr. rep	943
prc	944
frg	349
fed. rep. of germany	349
f.r. germany	349
dom. rep	945
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
rok	946
korea, rep. of	946
korea, r.o	946
korea, rok	946
lao people's dem. rep	353
lao people's dr	353
f.y.r.o.m	354
n.z	947
n. zealand	947
png	355
p.n.g	355
ksa	356
k.s.a	356
s. arabia	356
k. of saudi arabia	356
tci	948
t&t	949
trin. & tob	949
roc	950
r.o.c	950
usa	951
us	951
u.s	951
u.s.a	951
u. s. a	951
united states (usa)	951
united states of america (usa)	951
svg	358
st. vincent & gren	358
bvi	359
b.v.i	359
br. virgin islands	359
u.s.v.i	360
rsa	952
r.s.a	952
s.a. (south africa)	952
st. kitts/nevis	953
p.r. (puerto rico)	954
s. sudan	955
egypt, arab rep	956
rep. of ireland	364
iran, islamic rep	957
rep. of moldova	958
united rep. of tanzania	365
tanzania, united rep	365
u.r. tanzania	365
s. geo. and the is	959
iom	960
guernsey c.i	961
jersey c.i	962
roi	364
rmi	963
heard i. and mcdonald is	964
st. vin. and gren	358
venezuela, r.b. de	965
venezuela, b.r	965
taiwan, prov. of china	950
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
union of south africa	966
zimbabwe-rhodesia	427
bonaire, saint eustatius and saba	967
congo (ex-zaire)	375
congo (former zaire)	375
congo (formerly zaire)	375
congo, dem. rep. (zaire)	375
hungarian people's republic	968
polish people's republic	431
mongolian people's republic	430
people's socialist republic of albania	969
empire of brazil	970
united states of brazil	970
imperial state of iran	388
empire of japan	971
muscat and oman	972
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
saint vincent	973
st. helena, ascension und tristan da cunha	918
kongo (dem. rep.)	470
kongo (dem. republik)	470
kongo, dem. republik	470
korea (dem. volksrepublik)	469
korea, dem. volksrepublik	469
färöer-inseln	490
färöer inseln	490
åland-inseln	459
cayman-inseln	513
bonaire, sint eustatius und saba	502
heard- und mcdonaldinseln	524
amerikanische überseeinseln	210
saint-pierre und miquelon	889
salomon-inseln	179
brd	461
ddr	461
republik österreich	462
schweiz/suisse/svizzera	228
fürstentum liechtenstein	909
vae	225
vereinigte arab. emirate	225
ver. arab. emirate	225
ver. staaten	463
ver. staaten von amerika	463
großbritannien	71
vereinigtes königreich großbritannien und nordirland	464
vereinigtes königreich	71
das vereinigte königreich	464
ver. königreich	464
großbritannien und nordirland	464
königreich der niederlande	465
südkorea	111
korea süd	468
kongo, demokratische republik	470
kongo (demokratische republik)	470
kongo (republik)	517
kongo, republik	517
republik china (taiwan)	472
französische republik	230
russische föderation	176
weißrussland	475
elfenbeinküste	260
arabische republik ägypten	901
föderative republik brasilien	509
palästinensische gebiete	498
terres australes et antarctiques françaises	557
sainte-hélène, ascension et tristan da cunha	918
îles du cap-vert	561
île maurice	974
congo (rép. dém.)	470
région administrative spéciale de hong kong	233
région administrative spéciale de macao	238
république rwandaise	975
république arabe sahraouie démocratique	229
république française	230
france métropolitaine	230
belgique (la)	486
confédération suisse	228
grand-duché de luxembourg	911
principauté de monaco	913
états-unis	463
états-unis d'amérique	211
les états-unis	463
é.-u	463
royaume-uni	71
grande-bretagne	464
royaume-uni de grande-bretagne et d'irlande du nord	464
écosse	464
république fédérale d'allemagne	461
rfa	461
allemagne (l')	461
république démocratique allemande	461
allemagne de l'est	461
allemagne de l'ouest	461
pays-bas	153
royaume des pays-bas	465
république démocratique du congo	506
rdc	470
r.d. congo	470
congo (république démocratique du)	470
congo, république démocratique du	470
rép. dém. du congo	470
république du zaïre	470
république du congo	471
congo (république du)	517
congo, république du	517
république de corée	468
corée	468
corée du sud	111
corée (république de)	468
corée, république de	468
république populaire démocratique de corée	469
corée du nord	110
corée (république populaire démocratique de)	469
république populaire de chine	467
république de chine	472
république de chine (taïwan)	472
république tchèque	51
tchéquie	466
république slovaque	241
émirats arabes unis	6
eau	225
e.a.u	225
émirats	225
république de côte d'ivoire	897
côte-d'ivoire	260
république centrafricaine	39
rca	487
fédération de russie	508
république italienne	234
république portugaise	240
république hellénique	232
république d'autriche	462
république tunisienne	243
république gabonaise	231
république togolaise	242
république libanaise	236
république algérienne démocratique et populaire	900
états-unis du mexique	239
république argentine	226
république arabe d'égypte	901
république arabe syrienne	477
république islamique d'iran	478
iran (république islamique d')	478
république islamique de mauritanie	914
république bolivarienne du venezuela	480
venezuela (république bolivarienne du)	480
état plurinational de bolivie	497
bolivie (état plurinational de)	497
république démocratique populaire lao	479
lao (république démocratique populaire)	479
république-unie de tanzanie	542
tanzanie (république-unie de)	542
république de moldova	482
moldova (république de)	482
macédoine	473
macédoine du nord	131
ex-république yougoslave de macédoine	473
l'ex-république yougoslave de macédoine	473
république fédérative du brésil	509
république kirghize	235
république dominicaine	56
république orientale de l'uruguay	923
royaume d'arabie saoudite	500
royaume hachémite de jordanie	908
république socialiste du viêt nam	567
viêt nam	217
république socialiste démocratique de sri lanka	910
état de la cité du vatican	244
saint-siège	244
saint-siège (état de la cité du vatican)	244
état de palestine	498
palestine, état de	498
territoires palestiniens occupés	498
biélorussie	36
bélarus	475
cap-vert	48
micronésie	546
états fédérés de micronésie	569
micronésie (états fédérés de)	569
nouvelle-zélande	158
la réunion	292
ile de la réunion	976
guyane française	74
îles malouines	67
îles falkland (malvinas)	489
falkland (malvinas)	489
îles vierges britanniques	216
îles vierges des états-unis	245
îles vierges américaines	483
tierras australes y antárticas francesas	557
santa elena, ascensión y tristán de acuña	918
islas vírgenes del reino unido	924
congo (rep. dem.)	470
república libanesa	236
república kirguisa	235
república argelina democrática y popular	900
república árabe saharaui democrática	229
isla de la reunión	976
república popular de china	467
república de kazajstán	582
reino de españa	512
españa	63
méjico	239
méxico	144
estados unidos de américa	463
ee.uu	463
ee. uu	463
e.e.u.u	463
eua	463
e.u.a	463
estados unidos (ee.uu.)	463
gran bretaña	464
reino unido de gran bretaña e irlanda del norte	464
república federal de alemania	461
república democrática alemana	461
república argentina	226
república federativa del brasil	509
bolivia (estado plurinacional de)	497
república bolivariana de venezuela	480
venezuela (república bolivariana de)	480
república oriental del uruguay	923
república dominicana	56
rep. dominicana	977
r. dominicana	977
república de colombia	978
república del perú	581
el perú	581
república francesa	230
república italiana	234
república portuguesa	240
república helénica	232
república popular china	467
china (república popular)	467
república de corea	111
corea (república de)	468
república popular democrática de corea	110
república de china	472
república checa	51
república eslovaca	241
países bajos	153
reino de los países bajos	465
república democrática del congo	470
congo (república democrática del)	506
república del congo	517
república centroafricana	39
federación de rusia	508
federación rusa	508
república árabe siria	194
república árabe de egipto	901
república islámica de irán	98
irán (república islámica de)	98
república democrática popular lao	115
república unida de tanzania	542
república de sudáfrica	507
sudáfrica	222
ex-república yugoslava de macedonia	473
emiratos árabes unidos	6
emiratos árabes	225
confederación suiza	228
islas vírgenes de los estados unidos	483
islas vírgenes americanas	245
islas vírgenes británicas	216
papúa nueva guinea	576
arabia saudí	500
república de filipinas	588
ceilán	910
sant'elena, ascensione e tristan da cunha	918
bonaire, sint eustatius e saba	502
isole minori esterne degli stati uniti d'america	460
bosnia-erzegovina	551
repubblica cinese (taiwan)	472
stato della città del vaticano	244
città del vaticano	214
stati uniti d'america	211
costa d'avorio	260
santa helena, ascensão e tristão da cunha	918
azerbeijão	979
azerbaijão	18
são vincente e granadinas	496
confederação suíça	228
república argelina democrática e popular	900
antártica	980
ilha da reunião	976
república oriental do uruguai	923
república federativa do brasil	509
estados unidos da américa	211
estados unidos (eua)	463
grã-bretanha	464
escócia	464
país de gales	464
reino unido da grã-bretanha e irlanda do norte	464
república federal da alemanha	461
países baixos	153
reino dos países baixos	465
república popular da china	467
república da coreia	468
coréia do sul	468
república popular democrática da coreia	469
coréia do norte	469
república democrática do congo	506
república do congo	471
república da china	472
república tcheca	466
tchéquia	466
chéquia	51
eslováquia	185
federação russa	508
federação da rússia	508
rússia	176
república centro-africana	39
emirados árabes unidos	6
são martinho (parte francesa)	981
são martinho (parte holandesa)	982
são martinho (parte neerlandesa)	982
república democrática de timor-leste	921
república democrática de são tomé e príncipe	534
vietnã	567
irão	98
irã	478
polónia	166
polônia	522
macedónia	473
macedônia	473
macedónia do norte	131
áfrica do sul	222
república da áfrica do sul	507
santa sé	214
ålandeilanden	459
ålandseilanden	459
sint-helena, ascension en tristan da cunha	918
zuid-georgië en de zuidelijke sandwicheilanden	492
koninkrijk belgië	21
belgië	21
v.s.a	463
vsa	463
groot-brittannië	464
noord-ierland	464
verenigd koninkrijk van groot-brittannië en noord-ierland	71
zuid-korea	111
noord-korea	110
tsjechië	51
republiek zuid-afrika	222
wit-rusland	36
heard- och mcdonaldöarna	524
förenta staternas mindre öar i oceanien och västindien	460
schweiziska edsförbundet	228
australiska statsförbundet	894
mexikos förenta stater	239
förenta staterna	463
amerikas förenta stater	463
förenade kungariket	464
förenade konungariket storbritannien och nordirland	464
förenade konungariket	464
förbundsrepubliken tyskland	461
nederländerna	153
konungariket nederländerna	465
förenade arabemiraten	6
den russiske føderation	508
nord-irland	464
sør-korea	111
nord-korea	110
kongo-kinshasa	506
kongo-brazzaville	471
den russiske føderasjon	508
etelämanner	980
saint helena, ascension ja tristan da cunha	918
grönlanti	78
iso-britannia	464
pohjois-irlanti	464
etelä-korea	468
pohjois-korea	469
venäjän federaatio	508
tšekin tasavalta	466
tšekki	51
etelä-afrikan tasavalta	507
stany zjednoczone ameryki północnej	463
zjednoczone królestwo	464
irlandia północna	464
zjednoczone królestwo wielkiej brytanii i irlandii północnej	464
rfn	461
nrd	461
republika włoska	234
królestwo niderlandów	465
republika słowacka	241
słowacja	185
chińska republika ludowa	467
korea południowa	111
korea północna	110
koreańska republika ludowo-demokratyczna	469
republika południowej afryki	507
rpa	507
afryka południowa	507
zea	225
česká republika	51
česko	51
čr	466
slovenská republika	241
spojené státy	463
spojené státy americké	211
velká británie	464
spojené království	71
severní irsko	464
spojené království velké británie a severního irska	464
spolková republika německo	461
srn	461
německá demokratická republika	461
ndr	461
polská republika	522
rakouská republika	462
nizozemské království	465
nizozemí	465
čínská lidová republika	467
korejská republika	468
jižní korea	111
severní korea	110
korejská lidově demokratická republika	469
demokratická republika kongo	506
konžská republika	471
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
spojené štáty americké	463
veľká británia	464
spojené kráľovstvo	71
škótsko	464
nemecká spolková republika	461
spolková republika nemecko	461
juhoafrická republika	507
kórejská republika	468
južná kórea	111
čínska ľudová republika	467
ruská federácia	508
yeşil burun	561
fransız güney ve antarktika toprakları	557
lihtenştayn	909
doğu timor	921
amerika birleşik devletleri küçük dış adaları	460
fildişi sahili	260
türkiye cumhuriyeti	922
t.c	922
amerika birleşik devletleri	211
abd	211
a.b.d	211
birleşik devletler	211
birleşik krallık	71
i̇ngiltere	464
büyük britanya	464
i̇skoçya	464
kuzey i̇rlanda	464
büyük britanya ve kuzey i̇rlanda birleşik krallığı	464
çin halk cumhuriyeti	467
çhc	467
güney kore	111
birleşik arap emirlikleri	6
bae	225
çek cumhuriyeti	51
çekya	51
güney afrika cumhuriyeti	507
güney afrika	222
việt nam	217
cộng hòa xã hội chủ nghĩa việt nam	567
chxhcn việt nam	567
mỹ	211
hoa kỳ	463
hợp chủng quốc hoa kỳ	211
hợp chúng quốc hoa kỳ	463
anh	464
vương quốc anh	71
anh quốc	464
liên hiệp anh	464
vương quốc liên hiệp anh và bắc ireland	464
trung quốc	44
cộng hòa nhân dân trung hoa	467
đức	52
cộng hòa liên bang đức	461
pháp	69
hàn quốc	111
đại hàn dân quốc	468
triều tiên	110
bắc triều tiên	469
đài loan	206
hà lan	153
úc	16
ý	100
cộng hòa dân chủ congo	470
cộng hòa congo	517
cộng hòa séc	51
séc	466
các tiểu vương quốc ả rập thống nhất	6
liên bang nga	176
rrt	467
rrc	467
uea	225
francia déli és antarktiszi területek	557
szent ilona-sziget	918
kókusz-szigetek	526
magyarország	91
magyar köztársaság	532
egyesült államok	463
amerikai egyesült államok	211
nagy-britannia	464
egyesült királyság	71
skócia	464
nagy-britannia és észak-írország egyesült királysága	464
német szövetségi köztársaság	461
németországi szövetségi köztársaság	461
ndk	461
kínai népköztársaság	467
dél-korea	111
koreai köztársaság	468
észak-korea	110
koreai népi demokratikus köztársaság	469
kongói demokratikus köztársaság	506
kongói köztársaság	471
cseh köztársaság	466
csehország	51
szlovák köztársaság	241
dél-afrikai köztársaság	507
dél-afrika	222
egyesült arab emírségek	6
egyesült arab emirátusok	225
oroszországi föderáció	508
osztrák köztársaság	462
românia	174
republica românia	983
sua	463
s.u.a	463
scoția	464
țara galilor	464
regatul unit al marii britanii și irlandei de nord	464
republica federală germania	461
țările de jos	153
republica populară chineză	467
republica democratică congo	470
republica democrată congo	470
republica cehă	466
republica slovacă	241
federația rusă	508
fiđi	573
otok heard i otočje mcdonald	524
pitcairnovo otočje	550
tađikistan	920
cookovo otočje	556
južna georgija i otočje južni sandwich	492
sad	463
sjedinjene američke države	211
sjedinjene države	211
škotska	464
savezna republika njemačka	461
češka republika	466
češka	51
južnoafrička republika	222
južna afrika	507
južna koreja	111
mađarska	91
francuske južne i antarktičke zemlje	557
nemačka	461
zda	463
združene države amerike	211
združene države	463
združeno kraljestvo	71
zvezna republika nemčija	461
združeni arabski emirati	6
jungtinės amerikos valstijos	463
jungtinės valstijos	211
jav	463
jungtinė karalystė	71
didžioji britanija	464
amerikas savienotās valstis	211
savienotās valstis	463
asv	463
lielbritānija	71
apvienotā karaliste	464
ameerika ühendriigid	211
ühendriigid	463
ühendkuningriik	464
estats units d'amèrica	463
escòcia	464
països baixos	153
principat d'andorra	893
lýðveldið ísland	984
bandaríkin	211
bandaríki norður-ameríku	463
stóra-bretland	464
niðurlönd	465
éire	93
poblacht na héireann	484
repubblika ta' malta	985
republika e shqipërisë	986
shqipëria	986
kosovë	312
shtetet e bashkuara të amerikës	211
azərbaycan respublikası	979
abş	211
o'zbekiston	213
o'zbekiston respublikasi	987
suid-afrika	222
republiek van suid-afrika	507
groot-brittanje	464
ålandské ostrovy	459
bermudské ostrovy	560
teritorium vánočního ostrova	503
dominikánské společenství	545
společenství dominika	545
dominické společenství	545
dominikánská republika	56
zvláštní administrativní oblast čínské lidové republiky hongkong	233
zvláštní správní oblast čínské lidové republiky hongkong	233
zvláštní administrativní oblast hongkong	233
zvláštní administrativní oblast čínské lidové republiky macao	238
zvláštní správní oblast čínské lidové republiky macao	238
zvláštní administrativní oblast macao	238
federace svatý kryštof a nevis	528
federace sv. kryštof a nevis	528
spojené státy mexické	239
republika myanmarský svaz	474
demokratická republika svatý tomáš a princův ostrov	534
demokratická republika východní timor	921
demokratická republika timor-leste	921
čínská republika	472
čínská republika (tchaj-wan)	472
menší odlehlé ostrovy spojených států amerických	460
městský stát vatikán	244
svatý stolec	244
saharská arabská demokratická republika	229
nezávislý stát papua nová guinea	576
středoafrická republika	39
alandské ostrovy	459
azerbajdžan	18
konžská demokratická republika	506
stredoafrická republika	39
teritórium vianočného ostrova	503
dominické spoločenstvo	545
dominikánska republika	56
spojené kráľovstvo veľkej británie a severného írska	464
severné írsko	464
osobitná administratívna oblasť čínskej ľudovej republiky hongkong	233
špeciálna administratívna oblasť čínskej ľudovej republiky hongkong	233
teritórium heardovho ostrova a macdonaldových ostrovov	524
kórejská ľudovodemokratická republika	469
kľdr	469
severná kórea	110
osobitná administratívna oblasť čínskej ľudovej republiky macao	238
špeciálna administratívna oblasť čínskej ľudovej republiky macao	238
spojené štáty mexické	239
holandské kráľovstvo	465
nezávislý štát papua-nová guinea	576
ostrovy saint pierre a miquelon	533
réunionský zámorský departmán	976
tokelauské ostrovy	495
čínska republika	472
menšie odľahlé ostrovy spojených štátov	460
vatikánsky mestský štát	244
svätá stolica	244
związek australijski	894
wspólnota dominiki	545
republika dominikańska	977
specjalny region administracyjny chińskiej republiki ludowej hongkong	233
specjalny region administracyjny chińskiej republiki ludowej makau	238
meksykańskie stany zjednoczone	239
wyspy pitcairn, henderson, ducie i oeno	550
wolne stowarzyszone państwo portoryko	499
republika środkowoafrykańska	39
republika chińska	472
republika chińska (tajwan)	472
państwo watykańskie	244
państwo miasto watykańskie	244
sudan południowy	191
republika sudanu południowego	988
keski-afrikan tasavalta	39
ison-britannian ja pohjois-irlannin yhdistynyt kuningaskunta	464
kiinan tasavalta (taiwan)	472
pyhä istuin	244
dominica ühendus	545
kesk-aafrika vabariik	39
suurbritannia ja põhja-iiri ühendkuningriik	464
šotimaa	464
põhja-iirimaa	464
põhja-korea	110
lõuna-korea	111
pitcairni, hendersoni, ducie ja oeno saar	550
hiina vabariik (taiwan)	472
ühendriikide väikesed hajasaared	460
ühendriikide neitsisaared	245
lõuna-aafrika vabariik	222
mehhiko ühendriigid	239
püha tool	244
dominikai közösség	55
dominikai köztársaság	56
közép-afrikai köztársaság	39
mexikói egyesült államok	239
kínai köztársaság	472
kínai köztársaság (tajvan)	472
hongkong különleges közigazgatási terület	233
hongkong különleges igazgatású terület	233
makaó különleges közigazgatási terület	238
makaó különleges igazgatású terület	238
szaharai arab demokratikus köztársaság	229
vatikánvárosi állam	244
vatikánváros állam	244
apostoli szentszék	244
tanzániai egyesült köztársaság	542
srednjoafrička republika	39
dominička zajednica	545
južna georgija i južni sendvički otoci	884
posebno upravno područje hong kong	233
posebno upravno područje makao	238
sjedinjene meksičke države	239
republika kina (tajvan)	472
sjedinjene države amerike	463
država grada vatikana	244
država vatikanskog grada	244
američki djevičanski otoci	483
djevičanski otoci sad	245
britanski djevičanski otoci	216
centralnoafrička republika	39
demokratska republika istočni timor	921
mala udaljena ostrva sjedinjenih američkih država	460
mala udaljena ostrva sad-a	460
američka devičanska ostrva	483
devičanska ostrva amerike	245
bosna-hersek	551
brunei darüsselam	227
brunei barış ülkesi devleti	227
dominika topluluğu	545
dominika milletler topluluğu	545
falkland (malvina) adaları	489
falkland adaları	67
guernsey muhafızlığı	552
hong kong özel i̇dari bölgesi	233
çin halk cumhuriyeti hong kong özel i̇dari bölgesi	233
makao özel i̇dari bölgesi	238
çin halk cumhuriyeti makao özel i̇dari bölgesi	238
birleşik meksika devletleri	239
meksika birleşik devletleri	239
pitcairn, henderson, ducie ve oeno adaları	550
doğu timor demokratik cumhuriyeti	921
timor-leste demokratik cumhuriyeti	921
çin cumhuriyeti	472
çin cumhuriyeti (tayvan)	472
vatikan şehir devleti	244
amerika birleşik devletleri virjin adaları	245
abd virjin adaları	483
wallis ve futuna adaları bölgesi	554
land curaçao	989
commonwealth der nördlichen marianen	510
gebietskörperschaft saint-barthélemy	990
usa, kleinere ausgelagerte inseln	460
republik östlich des uruguay	923
übersee-département mayotte	555
schweiz (confoederatio helvetica)	228
bosnie-et-herzégovine	551
territoire des îles cocos (keeling)	526
pays de curaçao	989
république démocratique et populaire d'algérie	900
région administrative spéciale de hong kong de la république populaire de chine	233
région administrative spéciale de macao de la république populaire de chine	238
collectivité territoriale de saint-pierre-et-miquelon	533
groupe d'îles pitcairn	550
îles tokelau	495
territoire des îles wallis et futuna	554
nazione di brunei, dimora della pace	227
territorio delle isole cocos (keeling)	526
paese di curaçao	989
federazione di saint christopher e nevis	528
repubblica orientale dell'uruguay	923
nación de brunéi, morada de la paz	227
territorio de las islas cocos (keeling)	526
país de curazao	989
bailía de guernsey	552
región administrativa especial de hong kong	233
región administrativa especial de hong kong de la república popular china	233
bailía de jersey	504
república independiente y soberana de kiribati	553
federación de san cristóbal y nieves	528
federación de san cristóbal y nevis	528
república de la unión de myanmar	474
región administrativa especial de macao	238
región administrativa especial de macao de la república popular china	238
serenísima república de san marino	505
república de china en taiwán	472
alândia	459
nação do brunei, morada da paz	227
bonaire, saba e santo eustáquio	502
bonaire, santo eustáquio e saba	502
território das ilhas cocos (keeling)	526
país de curaçao	989
ilha de curaçao	989
geórgia do sul e sandwich do sul	492
região administrativa especial de hong kong	233
região administrativa especial de hong kong da república popular da china	233
república independente e soberana do kiribati	553
república da união de myanmar	474
região administrativa especial de macau	238
região administrativa especial de macau da república popular da china	238
república das maurícias	974
sultanato de omã	991
sereníssima república de san marino	505
sereníssima república de são marinho	505
território das ilhas wallis e futuna	554
åland eilanden	459
samväldet dominica	545
sydgeorgien och sydsandwichöarna	884
förvaltningsområdet saint-martin	981
franska syd- och antarktisterritorierna	557
departementsområdet mayotte	555
republiken kina (taiwan)	472
särskilda administrativa regionen hongkong	233
bonaire, sint eustatius, saba	502
bonaire, st. eustatius and saba	502
bonaire, svatý eustach a saba	30
tchaj-wan, provincie číny	472
malvíny	489
bonaire, sint eustatius og saba	502
taiwan, den kinesiske provins	472
russiske føderation	508
taiwan, chinesische provinz	472
taiwan, provinz chinas	472
französisch-guyana	547
taiwán, provincia de china	472
región administrativa especial china de hong kong	233
región administrativa especial china de macao	238
taiwan, kiinan provinssi	472
taïwan, province de chine	472
îles vierges, états-unis	245
îles vierges (états-unis)	245
îles vierges (royaume-uni)	924
bonaire, sveti eustahije i saba	502
tajvan, kineska provincija	472
američki mali izvanjski otoci	460
cocos (keeling) otoci	526
bonaire, saint eustatius és saba	502
bonaire, sint eustatius és saba	502
tajvan, kínai tartomány	472
zöld-foki-szigetek	561
szent ilona, ascension és tristan da cunha	918
taiwan, provincia della cina	472
franske sørlige territorier	557
mindre utenforliggende øyer til usa	460
bonaire, sint eustatius en saba	30
taiwan, provincie van china	472
cocoseilanden (keelingeilanden)	526
bonaire, sint eustatius i saba	30
tajwan, prowincja chińska	472
tajwan, prowincja chin	472
francuskie terytoria południowe	557
wyspy kokosowe (wyspy keelinga)	526
taiwan, província da china	472
formosa (taiwan)	472
azerbaidjão	979
bielo-rússia	475
ilha reunião	976
são marino	505
irã, república islâmica do	478
república islâmica do irã	478
ilhas virgens, estados unidos	245
bonaire, sint eustatius și saba	502
republica centrafricană	39
republica central africană	487
coasta de fildeș	897
guiana franceză	547
guinea ecuatorială	568
republica populară democrată coreeană	469
republica chineză	472
insula crăciunului	503
insulele virgine (sua)	245
republica dominicană	56
taiwan, provincia číny	472
bonaire, svätý eustach a saba	502
osobitná administratívna oblasť číny hongkong	233
osobitná administratívna oblasť číny macao	238
spoločenstvo severných marián	510
samojský nezávislý štát	925
panenské ostrovy spojených štátov	245
bonaire, sint eustatius in saba	502
tajvan, provinca kitajske	472
demokratična ljudska republika koreja	469
združeno kraljestvo velike britanije in severne irske	464
združene mehiške države	239
boner, sveti eustahije i saba	502
džersi	504
bonaire, sint eustatius och saba	502
taiwan, provins i kina	472
norfolköarna	491
saint helena, ascension och tristan da cunha	918
förenade mexikanska staterna	239
bonaire, sint eustatius ve saba	502
tayvan, çin eyaleti	472
fransız güney bölgeleri	557
yeşil burun adaları	561
i̇ngiliz virgin adaları	924
amerikan virgin adaları	245
virgin adaları, a.b.d	245
lëtzebuerg	911
groussherzogtum lëtzebuerg	911
føroyar	490
repiblik d'ayiti	571
guåhån	992
sankattan siha na islas mariånas	510
islas mariånas	510
kòrsou	989
pais kòrsou	989
repoblikan'i madagasikara	572
malo sa'oloto tuto'atasi o sāmoa	925
sāmoa amelika	558
amelika sāmoa	558
repubulika y'u rwanda	975
republika y'uburundi	578
tetã paraguái	917
paraguái	917
timor lorosa'e	921
repúblika demokrátika timór-leste	921
elláda	232
bielaruś	475
toçikiston	920
zhōngguó	467
zhōnghuá rénmín gònghéguó	467
zhōnghuá mínguó	472
chosŏn minjujuŭi inmin konghwaguk	469
jumhuriyat misr al-arabiyah	901
al-mamlakah al-arabiyyah as-suudiyyah	500
al-arabiyah as-suudiyah	500
al-maghrib	912
al-mamlakah al-maghribiyah	912
al-jazair	900
al-djazaïr	900
al-imarat	225
dawlat al-kuwait	993
al-jumhuriyah al-lubnaniyah	236
al-urdun	908
al-iraq	907
jumhuriyat al-iraq	907
mamlakat al-bahrayn	994
jomhuri-ye eslami-ye iran	478
jomhūri-ye eslāmi-ye irān	478
volívia	497
tetã volívia	497
bêafrîka	487
ködörösêse tî bêafrîka	487
republiki ya kongó demokratiki	470
republíki ya kongó	517
kūki 'āirani	556
jèrri	504
bailliage dé jèrri	504
dgèrnésiais	552
m̧ajeļ	995
aolepān aorōkin m̧ajeļ	995
na islas mariånas	510
malaŵi	996
dziko la malaŵi	996
norf'k ailen	491
teratri of norf'k ailen	491
afrika-borwa	507
rephaboliki ya afrika-borwa	507
riphabuḽiki ya afurika tshipembe	507
landskapet åland	459
bundesrep. deutschland	461
république populaire du bengladesh	997
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
république grecque	626
région spéciale administrative chinoise de hong-kong	271
heard-et-îles macdonald	610
île heard-et-îles macdonald	610
république démocratique populaire de corée	276
caïmanes, îles	332
îles caïmanes	332
région spéciale administrative chinoise de macao	284
svalbard et l'île jan mayen	622
république de san marin	998
turks et caïques, îles	615
îles turks et caïques	615
îles turks-et-caïcos	615
république orientale d'uruguay	623
îles vierges des états-unis d'amérique	310
bouvet-insel	609
kokos-(keeling-)inseln	256
south georgia und die südlichen sandwichinseln	592
commonwealth nördliche mariana-inseln	285
islas falkland (malvinas)	266
malvinas [falkland], (las) islas	266
islas malvinas [falkland]	266
hong kong (región administrativa especial de china)	271
heard (isla) e islas mcdonald	610
corea, república democrática popular de	276
kazajstán	999
san martín (zona francesa)	280
san martín (países bajos)	299
santa sede (ciudad estado del vaticano)	307
regno unito di gran bretagna e d'irlanda del nord	268
saint vincent e grenadines	603
isole vergini, regno unito	309
isole vergini, u.s.a	310
comunidade de domínica	591
ilhas malvinas (falkland)	266
reino unido de grã-bretanha e irlanda do norte	268
hong kong, região de administração especial da china	271
hong kong, região admin. especial da china	271
república do quirgistão	274
casaquistão	999
são martim (parte francesa)	280
macau, região especial de administração chinesa	284
macau, região admin. especial da china	284
república de maurícias	315
estados unidos do méxico	330
são pedro e miquelon	289
svalbard e a ilha de jan mayen	622
são martinho (países baixos)	299
são martim (parte holandesa)	299
são martinho (caraíbas)	299
santa sé (cidade-estado do vaticano)	307
zuid-georgië en zuidelijke sandwicheilanden	592
macedonië	131
mikronesien, federala staterna	596
förenade kungariket storbritannien och nordirland	268
sydgeorgien och södra sandwichöarna	592
särskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanöarna	273
särskilda administrativa regionen macao inom kina	284
östra republiken uruguay	623
republikken bosnien-herzegovina	249
sankt bartolomæus	251
bouvet-øen	609
bouvetø	609
cocosøerne (keelingøerne)	256
cook-øerne	614
den føderative demokratiske republik etiopien	346
fiji-øerne	341
det særlige administrative område hongkong	271
heard- og mcdonald-øerne	610
det særlige administrative område macao	284
norfolk øen	611
sankt helena, ascension og tristan da cunha	297
de mindre amerikanske oversøiske øer	305
den østlige republik uruguay	623
wallis og futunaøerne	624
bonaire, saint eustatius og saba	254
kongo, den demokratiske republikk	257
republikken fijiøyene	341
mikronesia, føderasjonen	596
det forente kongeriket storbritannia og nord-irland	268
sør-georgia og de sørlige sandwich-øyene	592
heardøya og mcdonaldøyene	610
korea, den demokratiske folkerepublikk	276
saint helena, ascension og tristan da cunha	297
eswatini (tidligere swasiland)	930
usas ytre småøyer	305
jomfruøyene (storbritannia)	309
de britiske jomfruøyer	309
bosnia-hertsegovinan tasavalta	249
bolivia, monikansallinen valtio	606
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
południowy sudan	1000
demokratyczna republika wysp św. tomasza i książęcej	298
sint maarten (część holenderska)	299
afghánistánská islámská republika	939
kapverdské ostrovy	344
ekvádoská republika	619
mikronézie	596
francouzská guayana	333
hongkong, zvláštní administrativní oblast číny	271
heardův a mcdonaldovy ostrovy	610
svatý kitts a nevis	601
korea, lidově demokratická republika	276
korea, republika	277
maliská republika	1001
macao, zvláštní administrativní oblast číny	284
zvláštní administrativní oblast číny macao	284
norfolkský ostrov	611
svatý pierre a miquelon	289
tožská republika	1002
menší odlehlé ostrovy spojených států	305
afghanistanská islamská republika	939
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
špicbergy a jan mayen	622
demokratická republika svätého tomáša a princovho ostrova	298
svätý tomáš a princove ostrovy	298
francúzske južné územia	300
panenské ostrovy - usa	310
ålandsko otočje	247
ljudska republika bangladeš	997
bolivija, plurinacionalna država	606
plurinacionalna država bolivija	606
ljudska demokratična republika alžirija	600
hong kong, posebna administrativna regija kitajske	271
posebno administrativno območje lr kitajske hong kong	271
otok heard in otočje mcdonald	610
laoška ljudska demokratična republika	278
makao, posebna administrativna regija kitajske	284
posebno administrativno območje lr kitajske macao	284
sveta helena, ascension in tristan da cunha	297
turks in caicoški otoki	615
otočji turks in caicos	615
francoska južna ozemlja	300
demokratična republika vzhodni timor	621
manjši otoki združenih držav amerike	305
sveti sedež (vatikanska mestna država)	307
saint vincent in grenadini	603
južna gruzija i južni sendvič otoci	592
libijska arapska džamahirija	279
commonwealth sjevernomarijanskog otočja	285
sveta helena, ascension i tristan da cunha	297
tajvan (provincija, nr kina)	304
vatikan (država vatikanskoga grada)	307
egyesült arab emirátus	246
afgán iszlám köztársaság	939
azeri köztársaság	318
bonaire, sint eustatius valamint saba	254
karácsony-szigetek	593
hongkong, a kínai népköztársaság különleges közigazgatási területe	271
heard és mcdonald szigetek	610
makaó, a kínai népköztársaság különleges közigazgatási területe	284
ománi szultánság	1003
pitcairn-sziget	290
palesztin terület	291
svalbard-szigetek és jan mayen-sziget	622
szentszék (vatikánvárosi állam)	307
saint vincent és grenadines	603
republica bosnia-herțegovina	249
eleveția	259
republica populară democratică algeria	600
insulele georgia de sud și sandwich de sud	592
regiunea chineză cu administrare specială hong kong	271
regatul hașemit iordanian	598
sfântul kitts și nevis	601
republica democrată populară coreea	276
republica populară democrată coreea	276
regiunea chineză cu administrare specială macao	284
sfântul pierre și miquelon	289
sfânta elena, ascension și tristan da cunha	297
insulele mici îndepărtate ale statelor unite ale americii	305
sfântul vincent și grenadine	603
cocos adaları	256
hint okyanusu i̇ngiliz bölgesi	273
filistin bölgesi	291
saint helena, ascension ve tristan da cunha	297
çad cumhuriyeti	1004
abd virgin adaları	310
somaali föderatiivne vabariik	1005
federasi negara-negara micronesia	596
hongkong, daerah administratif istimewa china	271
saint martin (wilayah prancis)	280
macao, daerah administratif istimewa china	284
negara-negara bersatu meksiko	330
saint helena, ascension, dan tristan da cunha	297
sint maarten (wilayah belanda)	299
perancis, wilayah bagian selatan	300
taiwan, provinsi china	304
takhta suci vatican (negara kota)	307
burundžio respublika	605
brunėjaus darusalamas	252
bolivijos daugiatautė valstybė	606
bonairė, sint eustatijus ir saba	254
bahamų sandrauga	255
džibučio respublika	620
mikronezijos federacinės valstijos	596
jungtinė didžiosios britanijos ir šiaurės airijos karalystė	268
pietų džordžijos ir pietų sandvičo salos	592
honkongas, specialusis kinijos administracinis regionas	271
haičio respublika	326
jordanijos hašimitų karalystė	598
kiribačio respublika	927
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
urugvajaus rytų respublika	623
šventasis sostas (vatikano miesto valstybė)	307
mergelių salos (britų)	309
jungtinės karalystės mergelių salos	309
mergelių salos (jav)	310
amerikāņu samoa	1006
bolīvija, daudznacionālā valsts	606
daudznacionālā valsts bolīvija	606
bonaire, sintēstatiusa un saba	254
bahamu sadraudzība	255
ķīnas tautas republika	262
dominikas sadraudzība	591
mikronēzijas	596
mikronēzijas federatīvās valstis	596
gviāna	333
gvinejas-bisavas republika	270
gajānas kooperatīvā republika	604
honkongas īpašais administratīvais reģions	271
komoru savienība	275
korejas tautas demokrātiskā republika	276
maķedonija	282
mjanmas savienība (birma)	283
makao īpašais administratīvais reģions	284
ziemeļu marianas salu sadraudzība	285
meksikas savienotās valstis	330
franču polinēzija	928
pitkērna	290
seišelas	296
seišelu republika	296
svētās helēnas sala un piederīgās teritorijas	297
svalbāra	622
santomes un prinsipi demokrātiskā republika	298
sintmārtena (nīderlandes daļa)	299
tērksu un kaikosu salas	615
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
chlb đức	625
člr	262
jihoafrická rep	345
emirados árabes	246
albanië	723
algerië	737
amerikaans-samoa	805
argentinië	842
armenië	724
australië	726
bolivië	728
bosnië en herzegowina	727
brasilië	729
sentraal-afrikaanse republiek	807
cocos- (keeling) eilande	849
colombië	732
kroasië	753
ekwatoriaal-guinee	749
ethiopië	741
faroëreilande	808
frans-guyana	829
frans-polinesië	833
gambië	747
georgië	809
guinee-bissau	854
haïti	873
indië	754
indonesië	812
italië	831
jordanië	813
suid-korea	757
kirgisië	841
liberië	758
libië	760
maleisië	770
mauritanië	766
mikronesië	743
mongolië	764
mianmar (birma)	763
namibië	771
nieu-kaledonië	772
nieu-seeland	776
nigerië	773
noordelike mariana-eilande	817
noorweë	818
papoea-nieu-guinee	834
roemenië	836
saoedi-arabië	820
slowenië	782
somalië	784
suid-georgië en die suidelike sandwicheilande	811
sirië	787
tanzanië	795
oos-timor	823
tunisië	792
turkmenië	868
turks- en caicoseilande	822
oekraïne	796
viëtnam	800
britse maagde-eilande	850
amerikaanse maagde-eilande	853
wes-sahara	739
zambië	803
ålandeilande	825
sint barthélemy	826
serwië	781
suid-soedan	785
birləşmiş ərəb əmirlikləri	714
əfqanıstan	630
amerika samoası	805
aland adaları	825
banqladeş	636
belçika	806
bolqarıstan	641
sent-bartelemi	826
bermud adaları	839
karib niderlandı	719
baham adaları	827
buve adası	638
kokos (kilinq) adaları	849
konqo - kinşasa	653
mərkəzi afrika respublikası	807
konqo - brazzavil	652
i̇sveçrə	711
kotd'ivuar	655
kuk adaları	654
çili	648
çin	649
kabo-verde	645
milad adası	650
çex respublikası	658
dominikan respublikası	661
i̇spaniya	708
folklend adaları	664
farer adaları	808
birləşmiş krallıq	847
gürcüstan	809
fransa qvianası	829
cəbəllütariq	810
yunanıstan	669
cənubi corciya və cənubi sendviç adaları	811
qvineya-bisau	854
herd və makdonald adaları	672
macarıstan	675
i̇ndoneziya	812
i̇rlandiya	677
i̇srail	830
men adası	720
britaniyanın hind okeanı ərazisi	639
i̇raq	843
i̇ran	851
i̇slandiya	676
i̇taliya	831
i̇ordaniya	813
qırğızıstan	841
komor adaları	651
sent-kits və nevis	699
şimali koreya	814
küveyt	680
kayman adaları	646
qazaxıstan	832
sent-lusiya	700
lixtenşteyn	861
şri-lanka	866
lüksemburq	815
mərakeş	690
marşal adaları	687
şimali makedoniya	816
şimali marian adaları	817
maldiv adaları	686
norfolk adası	692
norveç	818
fransa polineziyası	833
papua-yeni qvineya	834
polşa	835
müqəddəs pyer və mikelon	701
pitkern adaları	695
rumıniya	836
səudiyyə ərəbistanı	820
solomon adaları	707
seyşel adaları	704
i̇sveç	821
müqəddəs yelena	698
svalbard və yan-mayen	710
syerra-leone	837
san-tome və prinsipi	703
sint-marten	838
törks və kaykos adaları	822
çad	647
fransanın cənub əraziləri	667
şərqi timor	823
türkmənistan	868
türkiyə	713
abş-a bağlı kiçik adacıqlar	715
amerika birləşmiş ştatları	848
özbəkistan	716
sent-vinsent və qrenadinlər	702
britaniyanın virgin adaları	850
abş virgin adaları	853
emirelezhioù arab unanet	714
arc'hantina	842
saint-barthélemy	826
bonaire, sint eustatius ha saba	719
inizi cocos (keeling)	849
sahara ar c'hornôg	739
inizi maloù	664
frañs	666
rouantelezh-unanet	847
gwiana c'hall	829
ginea ar c'heheder	749
ginea-bissau	854
saint kitts ha nevis	699
santez-lusia	700
mec'hiko	688
kaledonia-nevez	772
izelvroioù	775
zeland-nevez	776
polinezia c'hall	833
papoua-ginea nevez	834
sant-pêr-ha-mikelon	701
reünion	780
saint helena, ascension, ha tristan da cunha	698
são tomé ha príncipe	703
douaroù aostral hag antarktikel frañs	667
inizi minor a-bell stadoù-unanet	715
stadoù-unanet	848
inizi gwerc'h breizhveurat	850
inizi gwerc'h ar stadoù unanet	853
američka samoa	805
azerbejdžan	634
bangladeš	636
kokosova (kilingova) ostrva	849
švicarska	711
obala slonovače	655
čile	648
božićna ostrva	650
njemačka	735
džibuti	660
alžir	737
španija	708
fidži	665
grčka	669
južna džordžija i južna sendvička ostrva	811
gvineja-bisao	854
hong kong (sar kina)	674
džerzi	755
kambodža	642
lihtenštajn	861
šri lanka	866
sv. martin	721
maršalova ostrva	687
makao (sar kina)	684
norveška	818
sejšeli	704
švedska	821
slovačka	706
južni sudan	785
čad	647
francuske južne teritorije	667
tadžikistan	791
istočni timor	823
američka vanjska ostrva	715
britanska djevičanska ostrva	850
američka djevičanska ostrva	853
åland, illes	825
albània	723
algèria	737
antàrtida	631
aràbia saudita	820
armènia	724
austràlia	726
àustria	633
bèlgica	806
benín	858
bielorússia	828
bolívia	728
bòsnia i hercegovina	727
bulgària	641
caiman, illes	646
canadà	644
centreafricana, república	807
christmas, illa	650
cocos, illes	849
colòmbia	732
congo, república del	652
congo, república democràtica del	653
cook, illes	654
costa d'ivori	655
croàcia	753
dominicana, república	661
emirats àrabs units	714
eslovàquia	706
eslovènia	782
estats units (eua)	848
estònia	663
etiòpia	741
fèroe, illes	808
finlàndia	742
frança	666
gàmbia	747
geòrgia	809
geòrgia del sud i sandwich del sud, illes	811
grècia	669
groenlàndia	670
república de guinea	671
haití	873
heard, illa i mcdonald, illes	672
illes perifèriques menors dels eua	715
índia	754
indonèsia	812
islàndia	676
itàlia	831
japó	756
jordània	813
letònia	681
líban	682
libèria	758
líbia	760
lituània	683
macedònia del nord	816
malàisia	770
malvines, illes	664
mariannes septentrionals, illes	817
marshall, illes	687
mauritània	766
mèxic	688
micronèsia, estats federats de	743
moçambic	691
moldàvia	689
mònaco	761
mongòlia	764
namíbia	771
níger	862
nigèria	773
norfolk, illa	692
nova caledònia	772
panamà	878
perú	819
pitcairn, illes	695
polinèsia francesa	833
polònia	835
reunió, illa de la	780
sàhara occidental	739
saint kitts i nevis	699
saint-pierre i miquelon	701
saint vincent i les grenadines	702
salomó	707
salvador, el	786
samoa nord-americana	805
são tomé i príncipe	703
sèrbia	781
síria	787
somàlia	784
sud-àfrica	802
suècia	821
suïssa	711
swazilàndia	788
tailàndia	790
tanzània	795
territori britànic de l'oceà índic	639
tunísia	792
turks i caicos, illes	822
txèquia	658
ucraïna	796
vaticà, ciutat del	673
veneçuela	799
verges britàniques, illes	850
verges nord-americanes, illes	853
zàmbia	803
afghánistán	630
ålandy	825
albánie	723
alžírsko	737
americká samoa	805
americké panenské ostrovy	853
arménie	724
austrálie	726
ázerbájdžán	634
bangladéš	636
bělorusko	828
bhútán	637
bolívie	728
bouvetův ostrov	638
brazílie	729
britské indickooceánské území	639
britské panenské ostrovy	850
černá hora	762
čína	649
dánsko	659
džibutsko	660
ekvádor	738
faerské ostrovy	808
falklandy (malvíny)	664
filipíny	694
francouzská guyana	829
francouzská jižní a antarktická území	667
francouzská polynésie	833
grónsko	670
heardův ostrov a mcdonaldovy ostrovy	672
indonésie	812
irák	843
írán	851
itálie	831
jižní georgie a jižní sandwichovy ostrovy	811
jižní súdán	785
jordánsko	813
kajmanské ostrovy	646
kazachstán	832
keňa	679
kokosové ostrovy	849
kyrgyzstán	841
libérie	758
lichtenštejnsko	861
lotyšsko	681
maďarsko	675
mauritánie	766
menší odlehlé ostrovy usa	715
mikronésie	743
německo	735
nepál	859
nigérie	773
nová kaledonie	772
nový zéland	776
omán	852
pákistán	845
palestinská autonomie	693
papua-nová guinea	834
pobřeží slonoviny	655
rovníková guinea	749
řecko	669
saint-pierre a miquelon	701
saúdská arábie	820
severní makedonie	816
severní mariany	817
somálsko	784
súdán	709
svatá helena, ascension a tristan da cunha	698
svatá lucie	700
svatý bartoloměj	826
svatý kryštof a nevis	699
svatý martin (francouzská část)	721
svatý martin (nizozemská část)	838
svatý tomáš a princův ostrov	703
svatý vincenc a grenadiny	702
sýrie	787
šalamounovy ostrovy	707
španělsko	708
špicberky a jan mayen	710
šrí lanka	866
švédsko	821
švýcarsko	711
tádžikistán	791
tchaj-wan	794
turkmenistán	868
uzbekistán	716
vánoční ostrov	650
vatikán	673
východní timor	823
západní sahara	739
camerŵn	643
ynysoedd cocos (keeling)	849
congo, gweriniaeth ddemocrataidd y	653
ynysoedd y falkland (malvinas)	664
holy see (dinas-wladwriaeth y fatican)	673
gwlad yr iâ	676
iran, gweriniaeth islamaidd	851
micronesia, gwladwriaethau ffederal o	743
moldofa, gweriniaeth	689
gogledd macedonia, gweriniaeth	816
saint kitts a nevis	699
saint pierre a miquelon	701
taiwan, talaith china	794
tanzania, gweriniaeth unedig	795
wcráin	796
uda	848
mân ynysoedd allanol yr unol daleithiau	715
ynysoedd virgin, prydeinig	850
ynysoedd virgin, u.s	853
ynysoedd åland	825
bonaire, sint eustatius a saba	719
saint martin (rhan ffrangeg)	721
sint maarten (rhan iseldireg)	838
østrig	633
bosnien-hercegovina	727
caymanøerne	646
juløen	650
cocosøerne	849
cookøerne	654
ækvatorialguinea	749
falklandsøerne	664
færøerne	808
grækenland	669
grønland	670
heard-øen og mcdonald-øerne	672
marshalløerne	687
palæstina	693
rumænien	836
saint kitts og nevis	699
saint-pierre og miquelon	701
saint vincent og grenadinerne	702
são tomé og príncipe	703
saudi-arabien	820
salomonøerne	707
østtimor	823
turks- og caicosøerne	822
usa's ydre småøer	715
britiske jomfruøer	850
amerikanske jomfruøer	853
ålandsøerne	825
saint martin (fransk side)	721
saint martin (hollandsk side)	838
ägypten	662
amerikanisch-samoa	805
äquatorialguinea	749
äthiopien	741
dänemark	659
färöer	808
französisch-guayana	829
französisch-polynesien	833
französische süd- und antarktisgebiete	667
grönland	670
nördliche marianen	817
österreich	633
staat palästina	693
papua-neuguinea	834
rumänien	836
são tomé und príncipe	703
st. helena	698
st. kitts und nevis	699
st. lucia	700
st. vincent und die grenadinen	702
südafrika	802
südgeorgien und die südlichen sandwichinseln	811
südsudan	785
syrien, arabische republik	787
tansania, vereinigte republik	795
türkei	713
turks- und caicosinseln	822
falkland islands (malvinas)	664
holy see (vatican city state)	673
korea, republic of	757
micronesia, federated states of	743
moldova, republic of	689
the republic of north macedonia	816
afganistán	630
antártida	631
azerbaiyán	634
bélgica	806
bután	637
territorio británico del océano índico	639
camerún	643
canadá	644
islas caimán	646
islas cocos (keeling)	849
etiopía	741
gabón	668
hungría	675
irán	851
japón	756
kazajistán	832
kirguistán	841
república democrática popular de lao	844
líbano	682
malí	875
mónaco	761
pakistán	845
panamá	878
reunión	780
rumanía	836
santa helena, ascensión y tristán de acuña	698
saint kitts y nevis	699
santa lucía	700
san pedro y miquelón	701
santo tomé y príncipe	703
islas salomón	707
sudán	709
taiwán	794
tayikistán	791
túnez	792
turquía	713
islas åland	825
bonaire, san eustaquio y saba	719
saint martin (francesa)	721
sint maarten (neerlandesa)	838
sudán del sur	785
alžeeria	737
aomen - hiina erihalduspiirkond	684
araabia ühendemiraadid	714
aserbaidžaan	634
bouvet'i saar	638
bonaire, sint eustatius ja saba	719
ekvatoriaal-guinea	749
fääri saared	808
gröönimaa	670
hongkong - hiina erihalduspiirkond	674
ida-timor	823
jõulusaar	650
kõrgõzstan	841
küpros	657
liibüa	760
lõuna-georgia ja lõuna-sandwichi saared	811
läti	681
lääne-sahara	739
paapua uus-guinea	834
prantsuse lõunaalad	667
prantsuse polüneesia	833
põhja-makedoonia	816
põhja-mariaanid	817
saint kitts ja nevis	699
saint pierre ja miquelon	701
saint vincent ja grenadiinid	702
são tomé ja príncipe	703
seišellid	704
lõuna-sudaan	785
süüria	787
šveits	711
tai	790
tšaad	647
tšehhi	658
tšiili	648
türgi	713
türkmenistan	868
uus-kaledoonia	772
uus-meremaa	776
ühendriikide hajasaared	715
cocosak (keeling uharteak)	849
vatikanoa (egoitza santua)	673
santa helena, ascension eta tristan da cunha	698
saint kitts eta nevis	699
saint-pierre eta mikelune	701
saint vincent eta grenadinak	702
åland uharteak	825
bonaire, san eustakio eta saba	719
san martin (frantsesa)	721
san martin (herbeheretarra)	838
azerbaidžan	634
bouvet'nsaari	638
brittiläinen intian valtameren alue	639
brittiläiset neitsytsaaret	850
etelä-afrikka	802
etelä-georgia ja eteläiset sandwichsaaret	811
etelä-sudan	785
färsaaret	808
itä-timor	823
itävalta	633
länsi-sahara	739
papua-uusi-guinea	834
pohjois-makedonia	816
pohjois-mariaanit	817
päiväntasaajan guinea	749
ranskan eteläiset alueet	667
saint-pierre ja miquelon	701
saint vincent ja grenadiinit	702
tšad	647
turks- ja caicossaaret	822
uusi-kaledonia	772
uusi-seelanti	776
valko-venäjä	828
venäjä	697
algérie	737
samoa américaines	805
antigua-et-barbuda	632
azerbaïdjan	634
bahreïn	635
bénin	858
bosnie-herzégovine	727
île bouvet	638
brésil	729
océan indien britannique	639
îles caïmans	646
île christmas	650
îles cocos	849
îles cook	654
équateur	738
égypte	662
guinée équatoriale	749
érythrée	740
éthiopie	741
îles féroé	808
polynésie française	833
terres australes françaises	667
géorgie	809
grèce	669
guinée	671
guinée-bissau	854
îles heard-et-macdonald	672
saint-siège (vatican)	673
israël	830
jamaïque	678
koweït	680
libéria	758
îles marshall	687
népal	859
nouvelle-calédonie	772
nigéria	773
niué	863
île norfolk	692
îles mariannes du nord	817
norvège	818
papouasie-nouvelle-guinée	834
pérou	819
îles pitcairn	695
sainte-hélène	698
saint-christophe-et-niévès	699
sainte-lucie	700
saint-pierre-et-miquelon	701
saint-vincent-et-les-grenadines	702
saint-marin	876
são tomé-et-principe	703
sénégal	783
slovénie	782
îles salomon	707
géorgie du sud-et-les îles sandwich du sud	811
svalbard et île jan mayen	710
royaume d'eswatini	788
suède	821
taïwan	794
république unie de tanzanie	795
thaïlande	790
trinité-et-tobago	712
turkménistan	868
îles turques-et-caïques	822
îles mineures éloignées des états-unis	715
ouzbékistan	716
wallis-et-futuna	717
yémen	718
bonaire, saint-eustache et saba	719
île de man	720
monténégro	762
saint-martin (partie française)	721
saint-martin (partie néerlandaise)	838
an afganastáin	630
an albáin	723
an ailgéir	737
samó meiriceánach	805
andóra	824
angóla	725
antigua agus barbúda	632
an airgintín	842
an airméin	724
arúba	1007
an astráil	726
an asarbaiseáin	634
na bahámaí	827
bairéin	635
an bhanglaidéis	636
barbadós	855
an bhealarúis	828
an bheilís	731
beirmiúda	839
an bhútáin	637
an bhoisnia agus an heirseagaivéin	727
an bhotsuáin	730
oileán bouvet	638
an bhrasaíl	729
críoch aigéan indiach na breataine	639
brúiné	640
an bhulgáir	641
buircíne fasó	871
an bhurúin	872
an chambóid	642
camarún	643
oileáin cayman	646
poblacht na hafraice láir	807
poblacht na síne	649
an tsín	649
oileán na nollag	650
oileáin cocos (keeling)	849
an cholóim	732
oileáin chomóra	651
poblacht an chongó	652
an congó	652
poblacht dhaonlathach an chongó	653
oileáin cook	654
cósta ríce	733
cósta eabhair	655
an cósta eabhair	655
an chróit	753
cúba	656
eacuadór	738
an éigipt	662
an tsalvadóir	786
an ghuine mheánchiorclach	749
an eiritré	740
an eastóin	663
an aetóip	741
oileáin fháclainne (malvinas)	664
oileáin fharó	808
fidsí	665
guáin na fraince	829
polainéis na fraince	833
críocha deisceartacha na fraince	667
an ghabúin	668
an ghearmáin	735
gána	746
giobráltar	810
an ghréig	669
greanáda	744
guadalúip	748
an ghuáin	752
háití	873
oileán heard agus oileáin mcdonald	672
cathair na vatacáine	673
hondúras	840
an ungáir	675
an íoslainn	676
an indinéis	812
poblacht ioslamach na hiaráine	851
an iaráin	851
an iaráic	843
an iodáil	831
iamáice	678
an tseapáin	756
an iordáin	813
an chasacstáin	832
an chéinia	679
cireabaití	874
an chóiré thuaidh	814
an chóiré theas	757
poblacht na cóiré	757
an chóiré	757
cuáit	680
an chirgeastáin	841
an liobáin	682
leosóta	759
an libéir	758
lichtinstéin	861
an liotuáin	683
an mhaláiv	769
oileáin mhaildíve	686
mailí	875
málta	856
oileáin marshall	687
an mháratáin	766
oileán mhuirís	768
micrinéis, stáit chónaidhme	743
an mholdóiv	689
monacó	761
an mhongóil	764
maracó	690
mósaimbíc	691
maenmar (burma)	763
nárú	877
an ísiltír	775
an nua-chaladóin	772
an nua-shéalainn	776
an nígir	862
an nigéir	773
oileán norfolk	692
poblacht iarthar na macadóine	816
an mhacadóin thuaidh	816
oileáin mariana thuaidh	817
óman	852
an phacastáin	845
stát na palaistíne	693
an phalaistín	693
nua-ghuine phapua	834
peiriú	819
na hoileáin fhilipíneacha	694
oileáin pitcairn	695
an phortaingéil	778
pórtó ríce	777
an rómáin	836
an rúis	697
cónaidhm na rúise	697
saint kitts agus nevis	699
saint pierre agus miquelon	701
saint vincent agus na greanáidíní	702
samó	865
san mairíne	876
são tomé agus príncipe	703
an araib shádach	820
an tseineagáil	783
na séiséil	704
singeapór	705
an tslóvaic	706
an tslóivéin	782
oileáin sholamón	707
an tsomáil	784
an tseoirsia theas agus oileáin sandwich theas	811
an spáinn	708
srí lanca	866
an tsúdáin	709
an eilvéis	711
taiwan, cúige na síne	794
an táidsíceastáin	791
poblacht aontaithe na tansáine	795
an tansáin	795
an téalainn	790
tíomór-leste	823
tóga	789
oileáin na tríonóide agus tobága	712
an túinéis	792
an tuircméanastáin	868
oileáin na dturcach agus caicos	822
an úcráin	796
aontas na néimíríochtaí arabacha	714
an ríocht aontaithe	847
an bhreatain mhór	847
stáit aontaithe mheiriceá	848
stáit aontaithe	848
oileáin imeallacha stáit aontaithe	715
an úisbéiceastáin	716
vanuatú	870
veiniséala	799
vítneam	800
oileáin bhriotanacha na maighdean	850
oileáin mheiriceánacha na maighdean	853
an sahára thiar	739
éimin	718
an tsiombáib	804
oileáin åland	825
oileáin aland	825
bonaire, sint eustatius agus saba	719
geansaí	745
oileán mhanann	720
geirsí	755
montainéagró	762
saint martin (cuid na fraince)	721
sint maarten (cuid na hísiltíre)	838
an tsúdáin theas	785
acerbaixán	634
belarús	828
bélxica	806
bhután	637
territorio británico do océano índico	639
illas caimán	646
illas cocos (keeling)	849
congo (república democrática do)	653
güiana francesa	829
alemaña	735
güiana	752
república de haití	873
xapón	756
casaquistán	832
república popular e democrática de corea	814
kirguizistán	841
república das maldivas	686
república das illas marshall	687
níxer	862
paquistán	845
papúa nova guinea	834
romanía	836
santa helena, ascensión e tristan da cunha	698
saint kitts e nevis	699
san pedro e miquelón	701
san tomé e príncipe	703
illas salomón	707
suráfrica	802
ucraína	796
illas virxes británicas	850
sáhara occidental	739
illas åland	825
bonaire, san eustaquio e saba	719
san martiño (francesa)	721
sudán do sur	785
caina, sin	649
tsibiran cocos (keeling)	849
masar, misira	662
izira'ila	830
burma, miyamar	763
sham, siriya	787
tsibirin åland	825
bonaire, sint eustatius da saba	719
saint martin (bangaren faransa)	721
sint maarten (sashin yaren mutanen holland)	838
ålandski otoci	825
kokosovi (keelingovi) otoci	849
kongo - kinshasa	653
kongo - brazzaville	652
božićni otok	650
španjolska	708
maršalovi otoci	687
mjanmar (burma)	763
palestinsko područje	693
francuski južni i antarktički teritoriji	667
mali udaljeni otoci sad-a	715
afganisztán	630
albánia	723
algéria	737
antigua és barbuda	632
argentína	842
örményország	724
ausztrália	726
azerbajdzsán	634
bahama-szigetek	827
fehéroroszország	828
bosznia-hercegovina	727
bouvet-sziget	638
brazília	729
brit indiai-óceáni terület	639
bulgária	641
zöld-foki köztársaság	645
kajmán-szigetek	646
csád	647
kína	649
karácsony-sziget	650
kókusz (keeling)-szigetek	849
comore-szigetek	651
cook-szigetek	654
elefántcsontpart	655
horvátország	753
dánia	659
egyenlítői-guinea	749
észtország	663
etiópia	741
falkland-szigetek	664
feröer	808
fidzsi-szigetek	665
finnország	742
franciaország	666
francia polinézia	833
francia déli területek	667
grúzia	809
németország	735
ghána	746
gibraltár	810
görögország	669
bissau-guinea	854
heard-sziget és mcdonald-szigetek	672
indonézia	812
írország	677
olaszország	831
japán	756
jordánia	813
kazahsztán	832
kirgizisztán	841
lettország	681
litvánia	683
észak-macedónia	816
madagaszkár	685
maldív-szigetek	686
marshall-szigetek	687
mauritánia	766
mexikó	688
mikronéziai szövetségi államok	743
mongólia	764
marokkó	690
új-kaledónia	772
új-zéland	776
norfolk-sziget	692
északi-mariana-szigetek	817
norvégia	818
pakisztán	845
pápua új-guinea	834
fülöp-szigetek	694
pitcairn-szigetek	695
lengyelország	835
portugália	778
románia	836
oroszország	697
saint kitts és nevis	699
saint vincent és a grenadine-szigetek	702
são tomé és príncipe	703
szaudi-arábia	820
szenegál	783
seychelle-szigetek	704
szingapúr	705
szlovákia	706
szlovénia	782
salamon-szigetek	707
szomália	784
déli-georgia és déli-sandwich-szigetek	811
spanyolország	708
szudán	709
spitzbergák és jan mayen	710
szváziföld	788
svédország	821
svájc	711
szíria	787
tádzsikisztán	791
tanzánia	795
thaiföld	790
kelet-timor	823
tokelau-szigetek	867
trinidad és tobago	712
tunézia	792
törökország	713
türkmenisztán	868
turks- és caicos-szigetek	822
az amerikai egyesült államok lakatlan külbirtokai	715
üzbegisztán	716
brit virgin-szigetek	850
amerikai virgin-szigetek	853
wallis és futuna	717
nyugat-szahara	739
man-sziget	720
montenegró	762
szent márton-sziget (francia rész)	721
szent márton-sziget (holland rész)	838
dél-szudán	785
koszovó	860
kepulauan cocos (keeling)	849
kepulauan falkland(malvinas)	664
saint kitts dan nevis	699
saint pierre dan miquelon	701
saint vincent dan the grenadines	702
sameinuðu arabísku furstadæmin	714
antígva og barbúda	632
albanía	723
armenía	724
suðurskautslandið	631
bandaríska samóa	805
austurríki	633
ástralía	726
álandseyjar	825
aserbaísjan	634
bosnía og hersegóvína	727
belgía	806
búrkína fasó	871
búlgaría	641
búrúndí	872
bermúda	839
brúnei	640
bólivía	728
brasilía	729
bútan	637
hvíta-rússland	828
belís	731
kókoseyjar	849
lýðstjórnarlýðveldið kongó	653
mið-afríkulýðveldið	807
kongó	652
fílabeinsströndin	655
cooks-eyjar	654
síle	648
kamerún	643
kólumbía	732
kosta ríka	733
kúba	656
grænhöfðaeyjar	645
jólaeyja	650
kípur	657
tékkland	658
þýskaland	735
djibútí	660
danmörk	659
dóminíka	736
dóminíska lýðveldið	661
alsír	737
vestur-sahara	739
spánn	708
eþíópía	741
fídjíeyjar	665
míkrónesía	743
færeyjar	808
georgía	809
franska gvæjana	829
gíbraltar	810
grænland	670
gambía	747
gínea	671
gvadelúpeyjar	748
miðbaugs-gínea	749
suður-georgía og suður-sandvíkureyjar	811
gínea-bissá	854
gvæjana	752
króatía	753
haítí	873
indónesía	812
írland	677
ísrael	830
mön	720
írak	843
íran	851
ísland	676
ítalía	831
jamaíka	678
jórdanía	813
kenía	679
kambódía	642
kíribatí	874
kómoreyjar	651
sankti kristófer og nevis	699
norður-kórea	814
suður-kórea	757
kúveit	680
cayman-eyjar	646
líbanon	682
sankti lúsía	700
srí lanka	866
líbería	758
lesótó	759
litháen	683
lúxemborg	815
líbía	760
mónakó	761
moldóva	689
norður-makedónía	816
mongólía	764
makaó	684
norður-maríanaeyjar	817
máritanía	766
máritíus	768
maldívur	686
malaví	769
mexíkó	688
malasía	770
mósambík	691
namibía	771
nýja-kaledónía	772
nígería	773
níkaragva	774
naúrú	877
nýja-sjáland	776
franska pólýnesía	833
papúa nýja-gínea	834
pólland	835
púertó ríkó	777
palestína	693
portúgal	778
palá	857
paragvæ	779
rúmenía	836
serbía	781
rússland	697
rúanda	864
sádi-arabía	820
salómonseyjar	707
seychelles-eyjar	704
súdan	709
svíþjóð	821
singapúr	705
slóvenía	782
svalbarði	710
slóvakía	706
síerra leóne	837
san marínó	876
sómalía	784
súrínam	846
suður-súdan	785
saó tóme og prinsípe	703
sýrland	787
esvatíní	788
turks- og caicoseyjar	822
frönsku suðlægu landsvæðin	667
tógó	789
taíland	790
tadsíkistan	791
tókelá	867
austur-tímor	823
túrkmenistan	868
túnis	792
trínidad og tóbagó	712
túvalú	869
taívan	794
tansanía	795
úkraína	796
úganda	797
smáeyjar bandaríkjanna	715
úrúgvæ	798
úsbekistan	716
vatíkanið	673
sankti vinsent og grenadínur	702
venesúela	799
bresku jómfrúaeyjar	850
bandarísku jómfrúaeyjar	853
víetnam	800
vanúatú	870
wallis- og fútúnaeyjar	717
samóa	865
kósovó	860
suður-afríka	802
sambía	803
isole åland	825
isole fær øer	808
territori britannici dell'oceano indiano	639
perù	819
saint pierre e miquelon	701
sant'elena, isola di ascensione e tristan da cunha	698
saint vincent e grenadine	702
samoaya amerîkanî	805
anguîla	722
antarktîka	631
antîgua û berbûda	632
arjentîn	842
arûba	1007
bangladeş	636
belarûs	828
belçîka	806
belîze	731
bênîn	858
bermûda	839
bûtan	637
bolîvya	728
bosniya û herzegovîna	727
brazîl	729
erdê okyanûsa hindî ya brîtanî	639
brûney	640
burkîna faso	871
burundî	872
kamerûn	643
giravên kaymanê	646
komara afrîkaya navend	807
şîle	648
çîn	649
girava sersalê	650
giravên cocos (keeling)	849
kongo - kînşasa	653
giravên cook	654
kosta rîka	733
peravê diranfîl	655
kûba	656
kîpros	657
danîmarka	659
cîbûtî	660
domînîka	736
komara domînîk	661
gîneya rojbendî	749
erîtrea	740
giravên malvîn	664
giravên feroe	808
fîjî	665
fînlenda	742
guyanaya fransî	829
polînezyaya fransî	833
erdên başûr ên fransî	667
cîbraltar	810
grînlenda	670
gîne	671
gîne-bissau	854
haîtî	873
girava heard û giravên mcdonald	672
vatîkan	673
hondûras	840
îslenda	676
îndonezya	812
îran	851
îrlenda	677
îsraêl	830
îtalya	831
jamaîka	678
kirîbatî	874
korêya bakur	814
korêya başûr	757
lîberya	758
lîbya	760
lîtvanya	683
lûksembûrg	815
malawî	769
maldîv	686
malî	875
giravên marşal	687
morîtanya	766
maurîtius	768
meksîk	688
mîkronezya	743
mozambîk	691
myanmar (birmanya)	763
namîbya	771
naûrû	877
kaledonyaya nû	772
nû zelenda	776
nîkaragua	774
nîjer	862
nîjerya	773
niûe	863
giravên bakurê marianan	817
norwêc	818
xakên filistînî	693
papua gîneya nû	834
perû	819
filîpîn	694
giravên pitcairn	695
portûgal	778
porto rîko	777
rûsya	697
ezîze helena	698
saint kitts û nevîs	699
saint-pierre û miquelon	701
saint vincent û giravên grenadîn	702
san marîno	876
sao tome û prînsîpe	703
erebistana siyûdî	820
seyşel	704
singapûr	705
giravên salomon	707
afrîkaya başûr	802
south georgia û giravên sandwich-a başûr	811
srî lanka	866
sûdan	709
sûrînam	846
svalbard û jan mayen	710
swazîlenda	788
swêd	821
swîsre	711
sûrî	787
tacîkistan	791
tîmora-leste	823
trînîdad û tobago	712
tûnis	792
giravên turk û kaîkos	822
tûvalû	869
ûganda	797
ûkrayna	796
emîrtiyên erebî yên yekbûyî	714
keyaniya yekbûyî	847
dewletên yekbûyî yên amerîkayê	848
giravên derveyî piçûk ên dewletên yekbûyî	715
ûrûguay	798
ûzbêkistan	716
vanûatû	870
vîetnam	800
giravên virgin, brîtanî	850
giravên virgin, u.s	853
wallis û futuna	717
zîmbabwe	804
giravên åland	825
bonaire, sint eustatius û saba	719
saint martin (beşa fransî)	721
sint maarten (beşa hollandî)	838
sûdana başûr	785
jungtiniai arabų emyratai	714
armėnija	724
alandų salos	825
azerbaidžanas	634
bangladešas	636
brunėjus	640
karibų nyderlandai	719
buvė sala	638
kokosų (kilingo) salos	849
kongas-kinšasa	653
centrinės afrikos respublika	807
kongas-brazavilis	652
šveicarija	711
čilė	648
kamerūnas	643
žaliasis kyšulys	645
kalėdų sala	650
čekija	658
džibutis	660
alžyras	737
vakarų sachara	739
eritrėja	740
fidžis	665
farerų salos	808
prancūzija	666
prancūzijos gviana	829
gvinėja	671
pusiaujo gvinėja	749
pietų džordžija ir pietų sandvičo salos	811
bisau gvinėja	854
hondūras	840
indijos vandenyno britų sritis	639
džersis	755
šiaurės korėja	814
pietų korėja	757
kaimanų salos	646
lichtenšteinas	861
maršalo salos	687
šiaurės makedonija	816
mianmaras (birma)	763
marianos šiaurinės salos	817
niujė	863
prancūzijos polinezija	833
papua naujoji gvinėja	834
seišeliai	704
švedija	821
singapūras	705
šv. elenos sala	698
slovėnija	782
siera leonė	837
pietų sudanas	785
san tomė ir prinsipė	703
čadas	647
prancūzijos pietų sritys	667
tadžikija	791
rytų timoras	823
turkmėnistanas	868
jungtinių valstijų mažosios tolimosios salos	715
vatikano miesto valstybė	673
šventasis vincentas ir grenadinai	702
didžiosios britanijos mergelių salos	850
jungtinių valstijų mergelių salos	853
volisas ir futūna	717
pietų afrika	802
zimbabvė	804
apvienotie arābu emirāti	714
afganistāna	630
albānija	723
armēnija	724
argentīna	842
austrālija	726
azerbaidžāna	634
bangladeša	636
beļģija	806
bulgārija	641
senbartelmī	826
bolīvija	728
nīderlandes karību salas	719
brazīlija	729
butāna	637
buvē sala	638
botsvāna	730
kanāda	644
kokosu (kīlinga) salas	849
kongo (kinšasa)	653
centrālāfrikas republika	807
kongo (brazavila)	652
šveice	711
kotdivuāra	655
čīle	648
kamerūna	643
ķīna	649
ziemsvētku sala	650
čehija	658
vācija	735
džibutija	660
dānija	659
dominikāna	661
alžīrija	737
ēģipte	662
rietumsahāra	739
spānija	708
mikronēzija	743
fēru salas	808
grenāda	744
francijas gviāna	829
gērnsija	745
gibraltārs	810
ekvatoriālā gvineja	749
grieķija	669
dienviddžordžija un dienvidsendviču salas	811
gvineja-bisava	854
gajāna	752
ķīnas īpašās pārvaldes apgabals honkonga	674
hērda sala un makdonalda salas	672
horvātija	753
ungārija	675
indonēzija	812
īrija	677
izraēla	830
indijas okeāna britu teritorija	639
irāka	843
irāna	851
itālija	831
džērsija	755
jordānija	813
japāna	756
kirgizstāna	841
ziemeļkoreja	814
kazahstāna	832
libāna	682
sentlūsija	700
lihtenšteina	861
šrilanka	866
libērija	758
lībija	760
senmartēna	721
māršala salas	687
ziemeļmaķedonija	816
mjanma (birma)	763
ķīnas īpašās pārvaldes apgabals makao	684
ziemeļu marianas salas	817
mauritānija	766
maurīcija	768
maldīvija	686
malāvija	769
namībija	771
nigēra	862
nigērija	773
nīderlande	775
norvēģija	818
nepāla	859
jaunzēlande	776
omāna	852
francijas polinēzija	833
papua-jaungvineja	834
filipīnas	694
pakistāna	845
senpjēra un mikelona	701
pitkērnas salas	695
palestīna	693
portugāle	778
rumānija	836
saūda arābija	820
zālamana salas	707
seišelu salas	704
sudāna	709
singapūra	705
sv.helēnas sala	698
slovēnija	782
svalbāra un jana majena sala	710
slovākija	706
sanmarīno	876
senegāla	783
somālija	784
dienvidsudāna	785
sintmārtena	838
sīrija	787
tērksas un kaikosas salas	822
čada	647
francijas dienvidjūru teritorija	667
tadžikistāna	791
turkmenistāna	868
trinidāda un tobāgo	712
taivāna	794
tanzānija	795
asv mazās aizjūras salas	715
uzbekistāna	716
vatikāns	673
sentvinsenta un grenadīnas	702
venecuēla	799
britu virdžīnas	850
asv virdžīnas	853
dienvidāfrikas republika	802
congo - kinshasa	653
congo - brazzaville	652
kepulauan georgia selatan & sandwich selatan	811
kepulauan heard & mcdonald	672
kepulauan terpencil a.s	715
saint vincent dan grenadines	702
kepulauan virgin a.s	853
l-afganistan	630
l-albanija	723
l-alġerija	737
is-samoa amerikana	805
l-angola	725
l-antartika	631
l-arġentina	842
l-armenja	724
l-awstralja	726
l-awstrija	633
l-ażerbajġan	634
il-bahamas	827
il-bahrain	635
il-bangladesh	636
il-belarussja	828
il-belġju	806
il-belize	731
il-benin	858
il-bhutan	637
il-bolivja	728
il-bożnija-ħerzegovina	727
il-botswana	730
gżira bouvet	638
il-brażil	729
territorju brittaniku tal-oċean indjan	639
il-brunei	640
il-bulgarija	641
il-burkina faso	871
il-burundi	872
il-kambodja	642
il-kamerun	643
il-kanada	644
il-gżejjer cayman	646
ir-repubblika ċentru-afrikana	807
iċ-chad	647
iċ-ċili	648
iċ-ċina	649
il-gżira christmas	650
gżejjer cocos (keeling)	849
il-kolombja	732
il-kongo - brazzaville	652
ir-repubblika demokratika tal-kongo	653
gżejjer cook	654
il-costa rica	733
il-kosta tal-avorju	655
il-kroazja	753
ċipru	657
ir-repubblika ċeka	658
id-danimarka	659
il-djibouti	660
ir-repubblika dominicana	661
l-ekwador	738
l-eġittu	662
il-guinea ekwatorjali	749
l-eritrea	740
l-estonja	663
l-etjopja	741
il-gżejjer falkland	664
il-gżejjer faeroe	808
fiġi	665
il-finlandja	742
il-guyana franċiża	829
polineżja franċiża	833
it-territorji franċiżi tan-nofsinhar	667
il-gabon	668
il-gambja	747
il-georgia	809
il-ġermanja	735
il-ghana	746
ġibiltà	810
il-greċja	669
il-gwatemala	750
il-guinea	671
il-guinea-bissau	854
il-guyana	752
il-haiti	873
il-gżejjer heard u l-gżejjer mcdonald	672
l-istat tal-belt tal-vatikan	673
il-honduras	840
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	674
l-ungerija	675
l-iżlanda	676
l-indja	754
l-indoneżja	812
l-iran	851
l-iraq	843
l-irlanda	677
iżrael	830
l-italja	831
il-ġamajka	678
il-ġappun	756
il-ġordan	813
il-każakistan	832
il-kenja	679
il-korea ta' fuq	814
il-korea t'isfel	757
il-kuwajt	680
il-kirgiżistan	841
il-laos	844
il-latvja	681
il-libanu	682
il-lesoto	759
il-liberja	758
il-libja	760
il-liechtenstein	861
il-litwanja	683
il-lussemburgu	815
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	684
il-malawi	769
il-malasja	770
il-maldivi	686
il-mali	875
gżejjer marshall	687
il-mauritania	766
il-messiku	688
il-mikroneżja	743
il-moldova	689
il-mongolja	764
il-marokk	690
il-mozambique	691
il-myanmar/burma	763
in-namibja	771
in-nepal	859
in-netherlands	775
in-nikaragwa	774
in-niġer	862
in-niġerja	773
gżira norfolk	692
il-maċedonja ta' fuq	816
ġżejjer mariana tat-tramuntana	817
in-norveġja	818
l-oman	852
il-pakistan	845
it-territorji palestinjani	693
il-panama	878
il-paragwaj	779
il-perù	819
il-filippini	694
gżejjer pitcairn	695
il-polonja	835
il-portugall	778
il-qatar	696
ir-rumanija	836
ir-russja	697
ir-rwanda	864
saint kitts u nevis	699
saint pierre u miquelon	701
saint vincent u l-grenadini	702
são tomé u príncipe	703
l-arabja sawdija	820
is-senegal	783
is-seychelles	704
is-slovakkja	706
is-slovenja	782
il-gżejjer solomon	707
is-somalja	784
l-afrika t'isfel	802
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	811
is-sri lanka	866
is-sudan	709
is-suriname	846
l-eswatini	788
l-iżvezja	821
l-iżvizzera	711
is-sirja	787
it-tajwan	794
it-taġikistan	791
it-tanzanija	795
it-tajlandja	790
it-togo	789
it-tokelau	867
it-tuneżija	792
it-turkija	713
it-turkmenistan	868
il-gżejjer turks u caicos	822
l-uganda	797
l-ukrajna	796
l-emirati għarab magħquda	714
ir-renju unit	847
l-istati uniti	848
l-istati uniti tal-amerka	848
il-gżejjer minuri mbiegħda tal-istati uniti	715
l-urugwaj	798
l-użbekistan	716
il-venezwela	799
il-vjetnam	800
il-gżejjer verġni brittaniċi	850
il-gżejjer verġni tal-istati uniti	853
is-saħara tal-punent	739
il-jemen	718
iż-żambja	803
iż-żimbabwe	804
il-gżejjer aland	825
in-netherlands tal-karibew	719
il-montenegro	762
is-serbja	781
is-sudan t'isfel	785
il-kosovo	860
østerrike	633
bosnia-hercegovina	727
bouvetøya	638
kokosøyene	849
cookøyene	654
christmasøya	650
vest-sahara	739
falklandsøyene	664
mikronesiaføderasjonen	743
færøyene	808
ekvatorial-guinea	749
sør-georgia og de søre sandwichøyene	811
heard- og mcdonald-øyene	672
caymanøyene	646
marshalløyene	687
nord-makedonia	816
nord-marianene	817
ny-caledonia	772
papua ny-guinea	834
de okkuperte palestinske områdene	693
salomonøyene	707
sør-sudan	785
sint maarten (nederlandsk del)	838
turks- og caicosøyene	822
søre franske territorier	667
øst-timor	823
usa, mindre, utenforliggende øyer	715
saint vincent og grenadinene	702
jomfruøyene (britisk)	850
jomfruøyene (usa)	853
wallis- og futunaøyene	717
sør-afrika	802
republiek albanië	723
republiek armenië	724
gemenebest van australië	726
gemenebest van de bahama's	827
bahama's	827
republiek wit-rusland	828
bosnië en herzegovina	727
bosnië-herzegovina	727
federale republiek brazilië	729
brazilië	729
republiek kaapverdië	645
kaapverdië	645
centraal-afrikaanse republiek	807
republiek kroatië	753
kroatië	753
republiek equatoriaal-guinea	749
equatoriaal-guinea	749
federale democratische republiek ethiopië	741
faeröer	808
frans-polynesië	833
republiek guinee-bissau	854
coöperatieve republiek guyana	752
republiek haïti	873
republiek indonesië	812
staat israël	830
hasjemitisch koninkrijk jordanië	813
kirgizië	841
staat libië	760
islamitische republiek mauritanië	766
federale staten van micronesië	743
micronesië	743
republiek moldavië	689
moldavië	689
republiek namibië	771
nieuw-caledonië	772
nieuw-zeeland	776
republiek noord-macedonië	816
noord-macedonië	816
onafhankelijke staat papoea-nieuw-guinea	834
papoea-nieuw-guinea	834
sint-helena	698
federatie saint kitts en nevis	699
saint kitts en nevis	699
saint-pierre en miquelon	701
saint vincent en de grenadines	702
democratische republiek são tomé en principe	703
são tomé en principe	703
koninkrijk saudi-arabië	820
saudi-arabië	820
republiek slovenië	782
slovenië	782
federale republiek somalië	784
zuid-afrika	802
zuid-georgia en de zuidelijke sandwicheilanden	811
syrië	787
democratische republiek timor-leste	823
republiek tunesië	792
tunesië	792
turks- en caicoseilanden	822
sint-maarten (frans deel)	721
sint-maarten (franse antillen)	721
collectiviteit van sint-maarten	721
republiek servië	781
servië	781
sint maarten (nederlands deel)	838
republiek zuid-soedan	785
zuid-soedan	785
kokosøyane	849
cookøyane	654
falklandsøyane	664
færøyane	808
sør-georgia og de søre sandwichøyane	811
heard- og mcdonald-øyane	672
caymanøyane	646
marshalløyane	687
nord-marianane	817
dei okkuperte palestinske områda	693
salomonøyane	707
turks- og caicosøyane	822
aust-timor	823
usa, mindre, utanforliggande øyar	715
saint vincent og grenadinane	702
jomfruøyane (britisk)	850
jomfruøyane (usa)	853
wallis- og futunaøyane	717
de franske sørterritorier	667
heard- og mcdonaldøyene	672
norfolkøya	692
det palestinske området	693
pitcairnøyene	695
st. vincent og grenadinene	702
sør-georgia og sør-sandwichøyene	811
usas ytre øyer	715
de britiske jomfruøyene	850
de amerikanske jomfruøyene	853
samoa amerykańskie	805
azerbejdżan	634
białoruś	828
bośnia i hercegowina	727
bułgaria	641
kambodża	642
republika zielonego przylądka	645
wyspa bożego narodzenia	650
wybrzeże kości słoniowej	655
dżibuti	660
gwinea równikowa	749
fidżi	665
francuskie terytoria południowe i antarktyczne	667
węgry	675
włochy	831
łotwa	681
macedonia północna	816
mołdawia	689
mariany północne	817
papua-nowa gwinea	834
wyspa świętej heleny, wyspa wniebowstąpienia i tristan da cunha	698
saint vincent i grenadyny	702
wyspy świętego tomasza i książęca	703
słowenia	782
południowa afryka	802
georgia południowa i sandwich południowy	811
tadżykistan	791
dalekie wyspy mniejsze stanów zjednoczonych	715
wyspy dziewicze stanów zjednoczonych	853
czarnogóra	762
afeganistão	630
albânia	723
antígua e barbuda	632
arábia saudita	820
argélia	737
arménia	724
austrália	726
áustria	633
bielorrússia	828
bósnia-herzegovina	727
butão	637
cazaquistão	832
colômbia	732
croácia	753
eslovénia	782
estónia	663
finlândia	742
gabão	668
gâmbia	747
geórgia	809
geórgia do sul e ilhas sandwich do sul	811
grécia	669
gronelândia	670
guiné	671
guiné-bissau	854
guiné equatorial	749
iémen	718
ilhas åland	825
ilhas caimão	646
ilhas cocos (keeling)	849
ilhas faroé	808
ilhas salomão	707
ilhas virgens britânicas	850
indonésia	812
islândia	676
itália	831
japão	756
jordânia	813
letónia	681
lituânia	683
madagáscar	685
malásia	770
maláui	769
maurícia	768
mauritânia	766
mianmar (birmânia)	763
micronésia	743
moçambique	691
moldávia	689
nicarágua	774
nova caledónia	772
nova zelândia	776
omã	852
países baixos caribenhos	719
papua-nova guiné	834
paquistão	845
polinésia francesa	833
quénia	679
quirguistão	841
camarões	643
reunião	780
roménia	836
santa lúcia	700
são bartolomeu	826
são cristóvão e neves	699
são martinho	4
são vicente e granadinas	702
sérvia	781
somália	784
essuatíni	788
sudão	709
sudão do sul	785
suécia	821
suíça	711
tailândia	790
tajiquistão	791
tanzânia	795
território britânico do oceano índico	639
terras austrais e antárticas francesas	667
territórios palestinos	693
turquemenistão	868
ucrânia	796
uzbequistão	716
zâmbia	803
zimbábue	804
antigua și barbuda	632
samoa americană	805
insulele åland	825
bosnia și herțegovina	727
sfântul bartolomeu	826
insulele cocos (keeling)	849
elveția	711
sahara occidentală	739
franța	666
guyana franceză	829
guineea ecuatorială	749
georgia de sud și insulele sandwich de sud	811
guineea-bissau	854
r.a.s. hong kong a chinei	674
insula heard și insulele mcdonald	672
croația	753
kârgâzstan	841
saint kitts și nevis	699
sfânta lucia	700
sfântul martin	721
r.a.s. macao a chinei	684
noua zeelandă	776
polinezia franceză	833
papua-noua guinee	834
saint-pierre și miquelon	701
arabia saudită	820
sfânta elena	698
svalbard și jan mayen	710
sao tomé și príncipe	703
insulele turks și caicos	822
teritoriile australe și antarctice franceze	667
trinidad și tobago	712
insulele îndepărtate ale s.u.a	715
statul cetății vaticanului	673
saint vincent și grenadinele	702
wallis și futuna	717
albánsko	723
arménsko	724
antarktída	631
rakúsko	633
svätý bartolomej	826
karibské holandsko	719
švajčiarsko	711
estónsko	663
západná sahara	739
španielsko	708
fínsko	742
mikronézia	743
francúzsko	666
gruzínsko	809
francúzska guayana	829
grécko	669
južná georgia a južné sandwichove ostrovy	811
hongkong – oao číny	674
chorvátsko	753
írsko	677
britské indickooceánske územie	639
svätý krištof a nevis	699
svätá lucia	700
lichtenštajnsko	861
líbya	760
čierna hora	762
svätý martin (fr.)	721
severné macedónsko	816
macao – oao číny	684
severné mariány	817
maurícius	768
nová kaledónia	772
nórsko	818
francúzska polynézia	833
papua nová guinea	834
poľsko	835
palestínske územia	693
saudská arábia	820
svätá helena	698
san maríno	876
južný sudán	785
svätý tomáš a princov ostrov	703
salvádor	786
svätý martin (hol.)	838
sýria	787
francúzske južné a antarktické územia	667
východný timor	823
turkménsko	868
menšie odľahlé ostrovy usa	715
svätý vincent a grenadíny	702
južná afrika	802
ameriška samoa	805
ålandski otoki	825
demokratična republika kongo	653
centralnoafriška republika	807
švica	711
slonokoščena obala	655
božični otok	650
nemčija	735
alžirija	737
grčija	669
južna georgia in južni sandwichevi otoki	811
hrvaška	753
madžarska	675
saint kitts in nevis	699
črna gora	762
norfolški otok	692
saint pierre in miquelon	701
slovaška	706
francosko južno ozemlje	667
turčija	713
stranski zunanji otoki združenih držav	715
saint vincent in grenadine	702
britanski deviški otoki	850
ameriški deviški otoki	853
južnoafriška republika	802
jasiiradaha cocos (keeling)	849
gini-bisaaw	854
israa'iil	830
jasiiradaha åland	825
bonaire, sint eustatius iyo saba	719
saint martin (qayb faransiis ah)	721
sint maarten (qaybta nederlandka)	838
shqipëri	723
andorrë	824
angolë	725
anguilë	722
antarktidë	631
argjentinë	842
arubë	1007
belgjikë	806
bosnjë & hercegovinë	727
botsvanë	730
kepi i gjelbër	645
republika afrikano-qendrore	807
kinë	649
ishujt kokos (kiling)	849
kongo-brazavil	652
kosta rikë	733
bregu i fildishtë	655
kubë	656
republika çeke	658
danimarkë	659
dominikë	736
finlandë	742
francë	666
guajana frënge	829
polinezia frënge	833
territoret frënge jugore	667
groenlandë	670
grenadë	744
guatemalë	750
guinea-bisau	854
guajanë	752
ishujt hërd & mekdonald	672
rva i hong kongut kinë	674
islandë	676
irlandë	677
xhamajkë	678
rva i makaos kinë	684
maltë	856
martinikë	765
meksikë	688
mianmar (burma)	763
holandë	775
zelandë e re	776
ishujt veriorë mariana	817
ruandë	864
shën helena	698
shën kits e nevis	699
shën luçia	700
shën pier dhe mikëlon	701
shën vinsent & grenadinet	702
sao tome & prinsipe	703
afrikë e jugut	802
xhorxha jugore dhe ishujt sanduiç të jugut	811
spanjë	708
sri lankë	866
svalbard & zhan majen	710
zvicër	711
tajlandë	790
ishujt turk & kaikos	822
ugandë	797
ukrainë	796
mbretëria e bashkuar	847
ishujt e përtejmë shba-së	715
venezuelë	799
ishujt e virgjër britanikë	850
ishujt e virgjër amerikanë	853
sahara perëndimore	739
gërnsi	745
xhërsi	755
shën bartolomeo	826
shën martin	4
österrike	633
bonaire, saint eustatius och saba	719
bouvetön	638
kokosöarna	849
cooköarna	654
julön	650
västsahara	739
falklandsöarna	664
färöarna	808
heard- och mcdonaldsöarna	672
saint kitts och nevis	699
caymanöarna	646
saint martin (franska delen)	721
marshallöarna	687
norfolkön	692
saint-pierre och miquelon	701
pitcairnöarna	695
palestinska territoriet, ockuperade	693
salomonöarna	707
são tomé och príncipe	703
sint maarten (nederländska delen)	838
turks- och caicosöarna	822
franska södra territorierna	667
tokelauöarna	867
östtimor	823
usa:s yttre öar	715
saint vincent och grenadinerna	702
brittiska jungfruöarna	850
amerikanska jungfruöarna	853
wallis- och futunaöarna	717
kongo, jamhuri ya kidemokrasia	653
korea kaskazini, jamhuri ya watu wa kidemokrasiaatique	814
korea kusini, jamhuri	757
saint vincent na grenadines	702
ngwane, ufalme wa eswatini	788
tanzania, jamhuri ya muungano	795
bonaire, saint-eustache na saba	719
mtakatifu-barthélemy	826
saint-martin (sehemu ya kifaransa)	721
saint-martin (sehemu ya uholanzi)	838
birleşen arap emiratlary	714
angilýa	722
albaniýa	723
awstriýa	633
awstraliýa	726
azerbaýjan	634
bosniýa we gertsegowina	727
belgiýa	806
burkina-faso	871
bolgariýa	641
bahreýn	635
sen-bartelemi	826
bruneý	640
boliwiýa	728
boneýr, sint-estatius we saba	719
braziliýa	729
belarusiýa	828
şweýsariýa	711
kot-d'iwuar	655
kitaý	649
kolumbiýa	732
kosta-rika	733
kabo-werde	645
kýurasao	734
çehiýa	658
germaniýa	735
daniýa	659
estoniýa	663
müsür	662
eritriýa	740
ispaniýa	708
efiopiýa	741
finlandiýa	742
mikroneziýa	743
fransiýa	666
beýik britaniýa	847
gruziýa	809
grenlandiýa	670
gambiýa	747
gwineýa	671
ekwatorial gwineýa	749
gretsiýa	669
günorta jorjiýa we günorta sandwiç adalary	811
gwineýa-bisau	854
gaýana	752
horwatiýa	753
wengriýa	675
indoneziýa	812
irlandiýa	677
ysraýyl	830
hindi ummanynda britaniýa teritoriýasy	639
islandiýa	676
italiýa	831
ýamaýka	678
iordaniýa	813
ýaponiýa	756
keniýa	679
sent-kits we newis	699
demirgazyk koreýa	814
günorta koreýa	757
kuweýt	680
kaýman adalary	646
sent-lýusiýa	700
lihtenşteýn	861
liberiýa	758
lýuksemburg	815
latwiýa	681
liwiýa	760
moldowiýa	689
çernogoriýa	762
sent-marten	721
marşall adalary	687
demirgazyk makedoniýa	816
mýanma	763
mongoliýa	764
mawritaniýa	766
mawrikiý	768
malaýziýa	770
namibiýa	771
täze kaledoniýa	772
nigeriýa	773
gollandiýa	775
norwegiýa	818
täze zelandiýa	776
fransuz polineziýasy	833
papua – täze gwineýa	834
sen-pýer we mikelon	701
puerto-riko	777
palestina döwleti	693
portugaliýa	778
paragwaý	779
reýunion	780
ruminiýa	836
serbiýa	781
rossiýa	697
seýşel adalary	704
şwesiýa	821
keramatly ýelena adasy	698
sloweniýa	782
swalbard we ýan-maýen	710
slowakiýa	706
sierra-leone	837
günorta sudan	785
san-tome we prinsipi	703
siriýa	787
terks we kaýkos adalary	822
fransiýanyň günorta we antarktika sebitleri	667
taýland	790
täjigistan	791
gündogar timor	823
türkiýe	713
taýwan	794
tanzaniýa	795
abş-nyň daşky kiçi adalary	715
urugwaý	798
özbegistan	716
sent-winsent we grenadin	702
britaniýa wirgin adalary	850
abş-nyň wirgin adalary	853
wýetnam	800
ýemen	718
maýotta	801
günorta afrika respublikasy	802
zambiýa	803
amerikan samoası	805
åland adaları	825
saint barthelemy	826
bouvet adası	638
cocos (keeling) adaları	849
kongo - kinşasa	653
kongo - brazavil	652
i̇sviçre	711
cook adaları	654
şili	648
küba	656
christmas adası	650
güney kıbrıs rum kesimi	657
mısır	662
batı sahara	739
i̇spanya	708
faroe adaları	808
gürcistan	809
fransız guyanası	829
cebelitarık	810
güney georgia ve güney sandwich adaları	811
gine-bissau	854
çin hong kong öyb	674
heard adası ve mcdonald adaları	672
hırvatistan	753
i̇rlanda	677
man adası	720
britanya hint okyanusu toprakları	639
i̇zlanda	676
i̇talya	831
ürdün	813
kırgızistan	841
kamboçya	642
saint kitts ve nevis	699
cayman adaları	646
lübnan	682
lüksemburg	815
fas	690
karadağ	762
marshall adaları	687
moğolistan	764
çin makao öyb	684
kuzey mariana adaları	817
fransız polinezyası	833
saint pierre ve miquelon	701
pitcairn adaları	695
filistin bölgeleri	693
sırbistan	781
seyşeller	704
svalbard ve jan mayen adaları	710
güney sudan	785
são tomé ve príncipe	703
turks ve caicos adaları	822
fransız güney toprakları	667
abd uzak adaları	715
özbekistan	716
saint vincent ve grenadinler	702
britanya virjin adaları	850
wallis ve futuna adaları	717
afg'oniston	630
boneyr, sint-estatius va saba	719
kokos (kiling) orollari	849
kongo – kinshasa	653
kongo – brazzavil	652
kot-d'ivuar	655
g'arbiy sahroi kabir	739
gvineya-bisau	854
gonkong (xitoy mmh)	674
qirg'iziston	841
sent-kits va nevis	699
qozog'iston	832
sent-lyusiya	700
shri-lanka	866
sent-martin	721
myanma (birma)	763
makao (xitoy mmh)	684
papua – yangi gvineya	834
sen-pyer va mikelon	701
svalbard va yan-mayen	710
san-tome va prinsipi	703
amerika qo'shma shtatlari	848
sent-vinsent va grenadin	702
antigua và barbuda	632
bỉ	806
bosnia và herzegovina	727
đảo bouvet	638
lãnh thổ ấn độ dương thuộc anh	639
quần đảo cayman	646
cộng hòa trung phi	807
đảo giáng sinh	650
quần đảo cocos (keeling)	849
công-gô	652
cộng hòa dân chủ công-gô	653
quần đảo cook	654
đan mạch	659
cộng hòa dominica	661
ai cập	662
quần đảo falkland (malvinas)	664
quần đảo faroe	808
phần lan	742
guyane thuộc pháp	829
polynésie thuộc pháp	833
vùng đất phía nam và châu nam cực thuộc pháp	667
hy lạp	669
đảo heard và quần đảo mcdonald	672
tòa thánh (thành phố vatican)	673
hồng kông	674
ấn độ	754
cộng hòa hồi giáo iran	851
nhật bản	756
cô-oét	680
cộng hòa dân chủ nhân dân lào	844
bắc macedonia	816
bán đảo mã lai	770
quần đảo marshall	687
liên bang micronesia	743
cộng hoà moldova	689
mông cổ	764
ma-rốc	690
đảo norfolk	692
quần đảo bắc mariana	817
lãnh thổ palestine, bị chiếm đóng	693
bồ đào nha	778
nga	697
saint kitts và nevis	699
saint pierre và miquelon	701
saint vincent và grenadines	702
sao tome và principe	703
quần đảo solomon	707
nam georgia và quần đảo nam sandwich	811
tây ban nha	708
svalbard và jan mayen	710
thụy điển	821
thụy sĩ	711
cộng hòa arab syrian	787
cộng hòa thống nhất tanzania	795
thái lan	790
trinidad và tobago	712
thổ nhĩ kỳ	713
quần đảo turks và caicos	822
quần đảo nhỏ hẻo lánh của hoa kỳ	715
quần đảo virgin, anh	850
quần đảo virgin, hoa kỳ	853
lãnh thổ quần đảo wallis và futuna	717
tây sahara	739
quần đảo aland	825
bonaire, sint eustatius và saba	719
đảo man	720
saint martin (phần pháp)	721
sint maarten (phần hà lan)	838
bouvet-eiland	638
brits-indiese oseaangebied	639
tsjeggië	658
noord-mariane-eilande	817
klein afgeleë eilande van die vsa	715
vsa se maagde-eilande	853
kongo (drk)	653
kongo (republiek)	652
çexiya	658
honq konq xüsusi i̇nzibati rayonu çin	674
makao xi̇r çin	684
konqo (kdr)	653
konqo (respublika)	652
folklend adaları (malvin adaları)	664
çaqos arxipelaqı	639
douaroù aostral frañs	667
myanmar (birmania)	763
tiriadoù palestina	693
ar reünion	780
saint-helena	698
inizi diabell ar stadoù-unanet	715
inizi gwerc'h breizh-veur	850
inizi åland	825
sant-bertele	826
sant-martin	721
kongo (rdk)	653
aotearoa zeland-nevez	776
božićno ostrvo	650
kokosova (keelingova) ostrva	849
južna džordžija i južna sendvič ostrva	811
folklandska (malvinska) ostrva	664
república centreafricana	807
illes cocos (keeling)	849
illes fèroe	808
terres australs antàrtiques franceses	667
ciutat del vaticà	673
hong kong (rae xina)	674
macau (rae xina)	684
myanmar (birmània)	763
illa de la reunió	780
aràbia saudí	820
illes salomó	707
illes geòrgia del sud i sandwich del sud	811
illes verges britàniques	850
zimbàbue	804
illes åland	825
carib neerlandès	719
república txeca	658
illes falkland (illes malvines)	664
kongo – brazzaville	652
falklandské ostrovy	664
francouzská jižní území	667
hongkong – zao číny	674
macao – zao číny	684
myanmar (barma)	763
palestinská území	693
svatá helena	698
karibské nizozemsko	719
svatý martin (francie)	721
svatý martin (nizozemsko)	838
čagoské ostrovy	639
y congo - brazzaville	652
y congo - kinshasa	653
saint vincent a'r grenadines	702
y congo (g.dd.c.)	653
y congo (gweriniaeth)	652
ynysoedd y falkland (ynysoedd y malfinas)	664
bouvetøen	638
juleøen	650
de palæstinensiske områder	693
south georgia og de sydlige sandwichøer	811
amerikanske oversøiske øer	715
de britiske jomfruøer	850
de amerikanske jomfruøer	853
chagosøerne	639
palästinensische autonomiegebiete	693
palästina	693
ålandinseln	825
chagos-archipel	639
baréin	635
bangladés	636
brunéi	640
guinea-bisáu	854
rae de hong kong (china)	674
rae de macao (china)	684
san cristóbal y nieves	699
islas menores alejadas de ee. uu	715
islas vírgenes de ee. uu	853
caribe neerlandés	719
san bartolomé	826
san martín	721
islas malvinas (islas falkland)	664
archipiélago de chagos	639
bouvet' saar	638
myanmar (birma)	763
ük	847
falklandi saared (malviini saared)	664
aotearoa uus-meremaa	776
cocos (keeling) uharteak	849
kookossaaret (keelingsaaret)	849
ranskan eteläiset ja antarktiset alueet	667
hongkong – kiinan erityishallintoalue	674
macao – kiinan erityishallintoalue	684
etelä-georgia ja eteläiset sandwichinsaaret	811
falklandinsaaret (malvinassaaret)	664
territoire britannique de l'océan indien	639
r.a.s. chinoise de hong kong	674
r.a.s. chinoise de macao	684
r.-u	847
îles åland	825
pays-bas caribéens	719
îles malouines (îles falkland)	664
samó mheiriceá	805
angaíle	722
congó-brazzaville	652
oileáin fháclainne	664
críocha francacha dheisceart an domhain	667
sainréigiún riaracháin hong cong, daonphoblacht na síne	674
sainréigiún riaracháin macao, daonphoblacht na síne	684
an mhicrinéis	743
na hoileáin mháirianacha thuaidh	817
oileáin palau	857
na críocha palaistíneacha	693
san héilin	698
san críostóir-nimheas	699
san uinseann agus na greanáidíní	702
oileáin sholaimh	707
esuaitíní	788
an téaváin	794
tíomór thoir	823
tócalá	867
oileán na tríonóide agus tobága	712
oileáin imeallacha s.a.m	715
vailís agus futúna	717
an ísiltír chairibeach	719
cúrasó	734
an congó (pdc)	653
kazakistán	832
saint pierre et miquelon	701
taxiquistán	791
congo (rc)	652
illas malvinas (falkland)	664
arquipélago de chagos	639
tsibirai cocos (keeling)	849
isra'ila	830
rukunin tsibirin u.s	715
tsibirai na åland	825
ƙasar curaçao	734
san barthélemy	826
kongo (drc)	653
francuski južni teritoriji	667
južna georgia i otoci južni sandwich	811
kongo (rk)	652
otočje chagos	639
kongó – brazzaville	652
kongó – kinshasa	653
feröer szigetek	808
makaó kkt	684
palesztin autonómia	693
saint-pierre és miquelon	701
szaúd-arábia	820
svalbard és jan mayen	710
az usa lakatlan külbirtokai	715
åland-szigetek	825
holland karib-térség	719
kongó (kdk)	653
kongó (köztársaság)	652
falkland-szigetek (malvin-szigetek)	664
chagos-szigetcsoport	639
saint vincent dan grenadine	702
georgia selatan & kep. sandwich selatan	811
aserbaídsjan	634
bermúdaeyjar	839
jólaey	650
kókoseyjar (keeling)	849
kongó-brazzaville	652
kongó-kinshasa	653
kýpur	657
sérstjórnarsvæðið hong kong	674
sérstjórnarsvæðið makaó	684
maldíveyjar	686
martiník	765
mjanmar (búrma)	763
heimastjórnarsvæði palestínumanna	693
pitcairn-eyjar	695
sankti vinsent og grenadíneyjar	702
svalbarði og jan mayen	710
tímor-leste	823
karíbahafshluti hollands	719
sankti bartólómeusareyjar	826
kongó (lýðveldið)	652
chagos-eyjaklasinn	639
svasíland	788
territorio britannico dell'oceano indiano	639
isole cocos (keeling)	849
sant'elena	698
congo (repubblica)	652
arjantîn	842
bengladeş	636
bosna û hersek	727
girava bouvetê	638
brezîlya	729
herêma okyanûsa hindî ya brîtanyayê	639
cimhûrîyeta afrîkaya navîn	807
şîlî	648
girava christmasê	650
giravên kokosê (keeling)	849
giravên cookê	654
cimhûrîyeta domînîkê	661
gîneya ekwadorê	749
erître	740
giravên falklandê	664
giravên faroeyê	808
polînezyaya fransizî	833
herêmên başûr ên fransayê	667
cebelîtariq	810
yûnanistan	669
grînlanda	670
giravên heard û macdonaldê	672
hong konga hît ya çînê	674
îslanda	676
îrlanda	677
îsraîl	830
makaoya hît ya çînê	684
giravên marşalê	687
martînîk	765
meksîka	688
myanmar (bûrma)	763
zelandaya nû	776
girava norfolkê	692
herêmên filistînî	693
filistîn	693
giravên pitcairnê	695
saint vincent û giravên grenadînê	702
erebistana siûdî	820
giravên solomonê	707
giravên georgîyaya başûr û sandwicha başûr	811
eswatînî	788
sûrîye	787
tîmor-leste	823
giravên turks û kaîkosê	822
mîrgehên erebî yên yekbûyî	714
qiralîyeta yekbûyî	847
dewletên amerîkayê yên yekbûyî	848
giravên biçûk ên derveyî dayê	715
giravên vîrjînê yên brîtanyayê	850
giravên vîrjînê yên amerîkayê	853
giravên alandê	825
holendaya karayîbê	719
girava manê	720
kongo (kdk)	653
kongo (cimhûrîyet)	652
perava ivoryê	655
cimhûrîyeta çekî	658
giravên falklandê (giravên malvînê)	664
komgiravên çagosê	639
aoteroaya zelandaya nû	776
tîmora rojhilat	823
kongo demokratinė respublika	653
folklando (malvinų) salos	664
čagoso salynas	639
ķtr īpašais administratīvais reģions makao	684
palestīnas teritorijas	693
kongo demokrātiskā republika	653
ziloņkaula krasts	655
folklenda (malvinu) salas	664
čagosu arhipelāgs	639
il-macao	684
il-palestina	693
ir-repubblika tal-kongo	652
il-gżejjer falkland (il-gżejjer malvinas)	664
timor tal-lvant	823
chagosøyene	639
zuid-georgia en zuidelijke sandwicheilanden	811
oost-timor	823
aotearoa nieuw-zeeland	776
dei franske sørterritoria	667
heardøya og mcdonaldøyane	672
sør-georgia og sør-sandwichøyane	811
usas ytre småøyar	715
dei britiske jomfruøyane	850
dei amerikanske jomfruøyane	853
chagosøyane	639
sra hongkong (chiny)	674
sra makau (chiny)	684
terytoria palestyńskie	693
wyspa świętej heleny	698
wlk. bryt	847
bósnia e herzegovina	727
territórios franceses do sul	667
groenlândia	670
hong kong, rae da china	674
macau, rae da china	684
maurício	768
são cristóvão e névis	699
são pedro e miquelão	701
ilhas geórgia do sul e sandwich do sul	811
tadjiquistão	791
turcomenistão	868
aotearoa da nova zelândia	776
r.a.s. hong kong, china	674
r.a.s. macao, china	684
congo (republica democrată congo)	653
aotearoa noua zeelandă	776
francúzska guyana	829
palestínska samospráva	693
srednjeafriška republika	807
posebno upravno območje ljudske republike kitajske hongkong	674
posebno upravno območje kitajske makav	684
sveti krištof in nevis	699
sveti tomaž in princ	703
kongo (demokratična republika kongo)	653
antigua & barbuuda	632
boosniya & harsegofina	727
jasiiradda haad & makdonald	672
st. kitts iyo nevis	699
st. lusia	700
st. pierre iyo miquelon	701
st. finsent & girenadiins	702
sao tome & birincibal	703
jasiiradda joorjiyada koonfureed & sandwij	811
jasiiradda sfaldbaad & jaan mayen	710
tirinidaad & tobago	712
turks & kaikos island	822
u.s fargin island	853
walis & futuna	717
jasiiradda isle of man	720
st. baathelemiy	826
st. maartin	721
antarktikë	631
republika e afrikës qendrore	807
kongo-brazavilë	652
çeki	658
ganë	746
grënlandë	670
granadë	744
guadelupë	748
guine-bisau	854
ishujt hërd e mekdonald	672
rpa i hong-kongut	674
mianmar (burmë)	763
ishujt e marianës veriore	817
palestinë	693
guineja e re-papua	834
shën-elenë	698
shën-kits dhe nevis	699
shën-vincent dhe grenadine	702
sao-tome e principe	703
xhorxha jugore dhe ishujt senduiçë të jugut	811
svalbard e jan-majen	710
ishujt periferikë të shba-së	715
ishujt e virgjër të shba-së	853
saharaja perëndimore	739
ishujt alandë	825
sen-marten	721
arkipelagu i çagosit	639
zelanda e re-aotearoa	776
foklandska (malvinska) ostrva	664
arhipelag čagos	639
heardön och mcdonaldöarna	672
s:t helena	698
karibiska nederländerna	719
chagosöarna	639
visiwa vya cocos (keeling)	849
st. kitts na nevis	699
visiwa vya virgin, uingereza	850
visiwa vya virgin, marekani	853
bosniýa we gersegowina	727
britaniýanyň hindi okeanyndaky territoriýalary	639
hytaý	649
roždestwo adasy	650
kokos (kiling) adalary	849
kongo - brazzawil	652
eritreýa	740
finlýandiýa	742
fransuz günorta territoriýalary	667
gresiýa	669
gonkong aas hytaý	674
eýran	851
makao aas hytaý	684
mýanma (birma)	763
palestina territoriýasy	693
reýunýon	780
rumyniýa	836
russiýa	697
sent-winsent we grenadinler	702
sýerra-leone	837
günorta afrika	802
günorta georgiýa we günorta sendwiç adasy	811
şpisbergen we ýan-maýen	710
birleşen arap emirlikleri	714
birleşen patyşalyk	847
amerikanyň birleşen ştatlary	848
abş-nyň daşarky adalary	715
günbatar sahara	739
kongo (kdr)	653
kongo (respublika)	652
şirmaýy kenar	655
çeh respublikasy	658
folklend (malwina) adalary	664
aotearoa täze zelandiýa	776
kıbrıs	657
çin hong kong öi̇b	674
çin makao öi̇b	684
abd küçük harici adaları	715
batı sahra	739
karayip hollandası	719
falkland adaları (malvinas adaları)	664
chagos takımadaları	639
shpitsbergen va yan-mayen	710
fil suyagi qirg'og'i	655
folklend (malvin) orollari	664
samoa thuộc mỹ	805
nam cực	631
áo	633
síp	657
guinea xích đạo	749
quần đảo falkland	664
guiana thuộc pháp	829
polynesia thuộc pháp	833
lãnh thổ phía nam thuộc pháp	667
quần đảo heard và mcdonald	672
thành vatican	673
đặc khu hành chính hồng kông, trung quốc	674
lào	844
li-băng	682
đặc khu hành chính macao, trung quốc	684
myanmar (miến điện)	763
lãnh thổ palestine	693
quần đảo pitcairn	695
ả rập xê-út	820
các tiểu đảo xa của hoa kỳ	715
quần đảo virgin thuộc anh	850
quần đảo virgin thuộc hoa kỳ	853
wallis và futuna	717
ca-ri-bê hà lan	719
bờ biển ngà	655
quần đảo chagos	639
đông timor	823
barém	635
ilhas dos cocos (keeling)	849
côte d'ivoire (costa do marfim)	655
territórios austrais franceses	667
territórios palestinianos	693
são marinho	876
usbequistão	716
curaçau	734
são martinho (saint-martin)	721
são martinho (sint maarten)	838
kongo - kinšasa	653
obala slonovače (kot d'ivoar)	655
sar hongkong (kina)	674
sar makao (kina)	684
maršalska ostrva	687
mijanmar (burma)	763
švajcarska	711
timor-leste (istočni timor)	823
britanska devičanska ostrva	850
sveti martin (francuska)	721
sveti martin (holandija)	838
islas georgia del sur y sándwich del sur	811
islas ultramarinas de ee.uu	715
îles cocos (keeling)	849
îles heard et mcdonald	672
cité du vatican	673
saint‐kitts‐et‐nevis	699
îles d'åland	825
saint-martin (pays-bas)	838
congo (republika)	652

congo	1
st martin	879
republic china	880
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
antigua barbuda	881
aland islands	248
bosnia herzegovina	531
st barthelemy	882
bolivia plurinational state	29
bonaire sint eustatius saba	30
cocos keeling islands	883
democratic republic congo	506
congo democratic republic	506
cote divoire	260
curacao	263
falkland islands malvinas	67
micronesia federated states	546
united kingdom great britain northern ireland	71
south georgia south sandwich islands	884
guinea bissau	269
heard island mcdonald islands	885
isle man	548
iran islamic republic	98
st kitts nevis	886
korea democratic peoples republic	110
korea republic	111
lao peoples democratic republic	115
st lucia	887
moldova republic	127
st martin french part	888
netherlands kingdom	153
st pierre miquelon	889
palestine state	169
reunion	292
st helena	458
st helena ascension tristan da cunha	458
svalbard jan mayen	485
sao tome principe	890
sint maarten dutch part	193
turks caicos islands	891
timor leste	301
turkiye	302
trinidad tobago	565
taiwan province china	206
tanzania united republic	207
united states america	211
st vincent grenadines	892
venezuela bolivarian republic	215
virgin islands british	216
us virgin islands	483
virgin islands us	483
wallis futuna	549
principality andorra	893
islamic republic afghanistan	585
islamic emirate afghanistan	585
republic austria	462
commonwealth australia	894
peoples republic bangladesh	895
nation brunei abode peace	227
nation brunei	227
state brunei darussalam	227
sultanate brunei	227
plurinational state bolivia	497
federative republic brazil	509
commonwealth bahamas	520
kingdom bhutan	896
republic congo	471
peoples republic congo	517
republic cote divoire	897
republic ivory coast	897
peoples republic china	44
republic cuba	898
republic cabo verde	561
republic cyprus	899
federal republic germany	461
kingdom denmark	518
commonwealth dominica	545
peoples democratic republic algeria	900
democratic popular republic algeria	900
arab republic egypt	901
state eritrea	902
federal democratic republic ethiopia	903
republic fiji islands	573
federated states micronesia	569
united kingdom great britain	464
co operative republic guyana	904
cooperative republic guyana	904
hong kong special administrative region china	233
hong kong special administrative region peoples republic china	233
republic honduras	905
republic croatia	530
state israel	906
republic iraq	907
islamic republic iran	98
hashemite kingdom jordan	908
union comoros	488
islamic federal republic comoros	488
federation st kitts nevis	528
federation st christopher nevis	528
st christopher nevis	528
democratic peoples republic korea	469
peoples democratic republic korea	469
republic korea	111
principality liechtenstein	909
democratic socialist republic sri lanka	910
grand duchy luxembourg	911
state libya	237
great socialist peoples libyan arab jamahiriya	237
socialist peoples libyan arab jamahiriya	237
kingdom morocco	912
principality monaco	913
republic moldova	482
republic north macedonia	131
republic macedonia	473
republic union myanmar	474
union myanmar	474
macao special administrative region china	238
macao special administrative region peoples republic china	238
macau special administrative region china	238
commonwealth northern mariana islands	510
islamic republic mauritania	914
kingdom netherlands	465
federal democratic republic nepal	915
independent state papua new guinea	576
republic philippines	588
islamic republic pakistan	916
republic poland	522
commonwealth puerto rico	499
state palestine	169
republic paraguay	917
kingdom saudi arabia	500
st helena dependencies	918
republic san marino	505
most serene republic san marino	505
democratic republic sao tome principe	534
republic el salvador	919
kingdom eswatini	476
territory french southern antarctic lands	557
french southern antarctic lands	557
french southern antarctic territories	557
republic tajikistan	920
democratic republic timor leste	921
republic turkiye	922
republic china taiwan	472
taiwan republic china	472
united republic tanzania	207
oriental republic uruguay	923
eastern republic uruguay	923
state vatican city	244
bolivarian republic venezuela	480
virgin islands united states	245
virgin islands great britain	924
socialist republic viet nam	567
territory wallis futuna islands	554
independent state samoa	925
republic yemen	926
republic south africa	507
emirates	246
aland	248
bosnia hercegovina	531
st barts	251
st barths	251
st barth	251
independent sovereign republic kiribati	927
territory norfolk island	611
overseas lands french polynesia	928
french southern antarctic territory	300
territory cocos keeling islands	256
dr congo	257
congo kinshasa	506
congo dr	257
congo brazzaville	471
congo republic	258
pr china	262
china pr	262
china mainland	262
falkland islands islas malvinas	266
great britain northern ireland	268
bailiwick guernsey	607
south georgia south sandwich is	592
hong kong	87
hong kong sar	271
hong kong sar china	271
heard mcdonald islands	610
heard mc donald islands	610
heard island mc donald islands	610
republic ireland	272
isle mann	929
bailiwick jersey	608
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
papua new guinea	594
papua ng	594
papua n guinea	594
philippines	288
pitcairn group islands	290
pitcairn henderson ducie oeno islands	290
palestinian territory occupied	291
west bank gaza	291
west bank gaza strip	291
gaza west bank	291
saudi arabia	178
st helena ascension	297
svalbard jan mayen islands	622
sao tome e principe	890
st thomas prince	298
st maarten	299
st maarten dutch part	299
sint maarten	193
sint maarten netherlands	299
st martin dutch part	299
dutch st martin	299
eswatini swaziland	930
turks caicos	615
french s territories	300
timor leste east timor	621
east timor timor leste	621
turkiye turkey	627
turkey turkiye	627
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
wallis futuna islands	624
republic kosovo	932
kosovo under unsc res 1244	932
kosovo unscr 1244	932
kosovo republic	932
s africa	345
rep south africa	345
ca republic	313
western sahara disputed	314
w sahara	314
eq guinea	933
gambia	79
republic gambia	79
maldives	316
kingdom tonga	934
kingdom cambodia	935
republic georgia	322
georgia country	322
republic india	323
republic niger	936
federal republic nigeria	937
rep singapore	325
republic singapore	325
republic senegal	938
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
st kitts nevis anguilla	601
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
s sandwich ins	592
st vincent grens	603
islamic state afghanistan	939
venezuela rep bolivariana de	308
united kingdom northern ireland	268
uk northern ireland	268
g britain	268
egypt ar	329
gd luxembourg	617
sudan former	337
federated state micronesia	596
un arab emirates	347
antigua barb	940
bosnia herz	941
dem rep congo	942
dem republic congo	942
c african rep	943
c afr rep	943
fed rep germany	349
fr germany	349
dom rep	945
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
korea rep	946
korea ro	946
lao peoples dem rep	353
lao peoples dr	353
fyrom	354
n zealand	947
s arabia	356
k saudi arabia	356
trin tob	949
united states usa	951
united states america usa	951
st vincent gren	358
br virgin islands	359
usvi	360
sa south africa	952
pr puerto rico	954
s sudan	955
egypt arab rep	956
rep ireland	364
iran islamic rep	957
rep moldova	958
united rep tanzania	365
tanzania united rep	365
ur tanzania	365
s geo is	959
guernsey ci	961
jersey ci	962
heard i mcdonald is	964
st vin gren	358
venezuela rb de	965
venezuela br	965
taiwan prov china	950
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
union south africa	966
zimbabwe rhodesia	427
bonaire st eustatius saba	967
congo ex zaire	375
congo former zaire	375
congo formerly zaire	375
congo dem rep zaire	375
hungarian peoples republic	968
polish peoples republic	431
mongolian peoples republic	430
peoples socialist republic albania	969
empire brazil	970
united states brazil	970
imperial state iran	388
empire japan	971
muscat oman	972
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
st vincent	973
st helena ascension und tristan da cunha	918
kongo dem rep	470
kongo dem republik	470
korea dem volksrepublik	469
faroer inseln	490
aland inseln	459
cayman inseln	513
bonaire sint eustatius und saba	502
heard und mcdonaldinseln	524
amerikanische uberseeinseln	210
st pierre und miquelon	889
salomon inseln	179
republik osterreich	462
schweiz suisse svizzera	228
furstentum liechtenstein	909
vereinigte arab emirate	225
ver arab emirate	225
ver staaten	463
ver staaten von amerika	463
grossbritannien	71
vereinigtes konigreich grossbritannien und nordirland	464
vereinigtes konigreich	71
das vereinigte konigreich	464
ver konigreich	464
grossbritannien und nordirland	464
konigreich der niederlande	465
sudkorea	111
korea sud	468
kongo demokratische republik	470
kongo republik	517
republik china taiwan	472
franzosische republik	230
russische foderation	176
weissrussland	475
elfenbeinkuste	260
arabische republik agypten	901
foderative republik brasilien	509
palastinensische gebiete	498
terres australes et antarctiques francaises	557
st helene ascension et tristan da cunha	918
iles du cap vert	561
ile maurice	974
congo rep dem	470
region administrative speciale de hong kong	233
region administrative speciale de macao	238
republique rwandaise	975
republique arabe sahraouie democratique	229
republique francaise	230
france metropolitaine	230
belgique la	486
confederation suisse	228
grand duche de luxembourg	911
principaute de monaco	913
etats unis	463
etats unis damerique	211
les etats unis	463
royaume uni	71
grande bretagne	464
royaume uni de grande bretagne et dirlande du nord	464
ecosse	464
republique federale dallemagne	461
allemagne l	461
republique democratique allemande	461
allemagne de lest	461
allemagne de louest	461
pays bas	153
royaume des pays bas	465
republique democratique du congo	506
rd congo	470
congo republique democratique du	470
rep dem du congo	470
republique du zaire	470
republique du congo	471
congo republique du	517
republique de coree	468
coree	468
coree du sud	111
coree republique de	468
republique populaire democratique de coree	469
coree du nord	110
coree republique populaire democratique de	469
republique populaire de chine	467
republique de chine	472
republique de chine taiwan	472
republique tcheque	51
tchequie	466
republique slovaque	241
emirats arabes unis	6
emirats	225
republique de cote divoire	897
republique centrafricaine	39
federation de russie	508
republique italienne	234
republique portugaise	240
republique hellenique	232
republique dautriche	462
republique tunisienne	243
republique gabonaise	231
republique togolaise	242
republique libanaise	236
republique algerienne democratique et populaire	900
etats unis du mexique	239
republique argentine	226
republique arabe degypte	901
republique arabe syrienne	477
republique islamique diran	478
iran republique islamique d	478
republique islamique de mauritanie	914
republique bolivarienne du venezuela	480
venezuela republique bolivarienne du	480
etat plurinational de bolivie	497
bolivie etat plurinational de	497
republique democratique populaire lao	479
lao republique democratique populaire	479
republique unie de tanzanie	207
tanzanie republique unie de	542
republique de moldova	482
moldova republique de	482
macedoine	473
macedoine du nord	131
ex republique yougoslave de macedoine	473
lex republique yougoslave de macedoine	473
republique federative du bresil	509
republique kirghize	235
republique dominicaine	56
republique orientale de luruguay	923
royaume darabie saoudite	500
royaume hachemite de jordanie	908
republique socialiste du viet nam	567
republique socialiste democratique de sri lanka	910
etat de la cite du vatican	244
st siege	244
st siege etat de la cite du vatican	244
etat de palestine	498
palestine etat de	498
territoires palestiniens occupes	498
bielorussie	36
belarus	36
cap vert	48
micronesie	546
etats federes de micronesie	569
micronesie etats federes de	569
nouvelle zelande	158
la reunion	292
ile de la reunion	976
guyane francaise	74
iles malouines	67
iles falkland malvinas	489
falkland malvinas	489
iles vierges britanniques	216
iles vierges des etats unis	245
iles vierges americaines	483
tierras australes y antarticas francesas	557
santa elena ascension y tristan de acuna	918
islas virgenes del reino unido	924
republica libanesa	236
republica kirguisa	235
republica argelina democratica y popular	900
republica arabe saharaui democratica	229
isla de la reunion	976
republica popular de china	467
republica de kazajstan	582
reino de espana	512
espana	63
mejico	239
mexico	144
estados unidos de america	463
ee uu	463
eeuu	463
estados unidos ee uu	463
gran bretana	464
reino unido de gran bretana e irlanda del norte	464
republica federal de alemania	461
republica democratica alemana	461
republica argentina	226
republica federativa del brasil	509
bolivia estado plurinacional de	497
republica bolivariana de venezuela	480
venezuela republica bolivariana de	480
republica oriental del uruguay	923
republica dominicana	56
rep dominicana	977
r dominicana	977
republica de colombia	978
republica del peru	581
el peru	581
republica francesa	230
republica italiana	234
republica portuguesa	240
republica helenica	232
republica popular china	467
china republica popular	467
republica de corea	111
corea republica de	468
republica popular democratica de corea	110
republica de china	472
republica checa	51
republica eslovaca	241
paises bajos	153
reino de los paises bajos	465
republica democratica del congo	470
congo republica democratica del	506
republica del congo	517
republica centroafricana	39
federacion de rusia	508
federacion rusa	508
republica arabe siria	194
republica arabe de egipto	901
republica islamica de iran	98
iran republica islamica de	98
republica democratica popular lao	115
republica unida de tanzania	542
republica de sudafrica	507
sudafrica	222
ex republica yugoslava de macedonia	473
emiratos arabes unidos	6
emiratos arabes	225
confederacion suiza	228
islas virgenes de los estados unidos	483
islas virgenes americanas	245
islas virgenes britanicas	216
papua nueva guinea	576
arabia saudi	178
republica de filipinas	588
ceilan	910
santelena ascensione e tristan da cunha	918
bonaire sint eustatius e saba	502
isole minori esterne degli stati uniti damerica	460
bosnia erzegovina	551
repubblica cinese taiwan	472
stato della citta del vaticano	244
citta del vaticano	214
stati uniti damerica	211
costa davorio	260
santa helena ascensao e tristao da cunha	918
azerbeijao	979
azerbaijao	18
sao vincente e granadinas	496
confederacao suica	228
republica argelina democratica e popular	900
antartica	980
ilha da reuniao	976
republica oriental do uruguai	923
republica federativa do brasil	509
estados unidos da america	211
estados unidos eua	463
gra bretanha	464
escocia	464
pais de gales	464
reino unido da gra bretanha e irlanda do norte	464
republica federal da alemanha	461
paises baixos	153
reino dos paises baixos	465
republica popular da china	467
republica da coreia	468
coreia do sul	468
republica popular democratica da coreia	469
coreia do norte	469
republica democratica do congo	506
republica do congo	471
republica da china	472
republica tcheca	466
tchequia	466
chequia	51
eslovaquia	185
federacao russa	508
federacao da russia	508
russia	176
republica centro africana	39
emirados arabes unidos	6
sao martinho parte francesa	981
sao martinho parte holandesa	982
sao martinho parte neerlandesa	982
republica democratica de timor leste	921
republica democratica de sao tome e principe	534
vietna	567
irao	98
polonia	166
macedonia	473
macedonia do norte	131
africa do sul	222
republica da africa do sul	507
santa se	214
alandeilanden	459
alandseilanden	459
sint helena ascension en tristan da cunha	918
zuid georgie en de zuidelijke sandwicheilanden	492
koninkrijk belgie	21
belgie	21
groot brittannie	464
noord ierland	464
verenigd koninkrijk van groot brittannie en noord ierland	71
zuid korea	111
noord korea	110
tsjechie	51
republiek zuid afrika	222
wit rusland	36
heard och mcdonaldoarna	524
forenta staternas mindre oar i oceanien och vastindien	460
schweiziska edsforbundet	228
australiska statsforbundet	894
mexikos forenta stater	239
forenta staterna	463
amerikas forenta stater	463
forenade kungariket	464
forenade konungariket storbritannien och nordirland	464
forenade konungariket	464
forbundsrepubliken tyskland	461
nederlanderna	153
konungariket nederlanderna	465
forenade arabemiraten	6
den russiske foderation	508
nord irland	464
sor korea	111
nord korea	110
kongo kinshasa	506
kongo brazzaville	471
den russiske foderasjon	508
etelamanner	980
st helena ascension ja tristan da cunha	918
gronlanti	78
iso britannia	464
pohjois irlanti	464
etela korea	468
pohjois korea	469
venajan federaatio	508
tsekin tasavalta	466
tsekki	51
etela afrikan tasavalta	507
stany zjednoczone ameryki polnocnej	463
zjednoczone krolestwo	464
irlandia polnocna	464
zjednoczone krolestwo wielkiej brytanii i irlandii polnocnej	464
republika wloska	234
krolestwo niderlandow	465
republika slowacka	241
slowacja	185
chinska republika ludowa	467
korea poludniowa	111
korea polnocna	110
koreanska republika ludowo demokratyczna	469
republika poludniowej afryki	507
afryka poludniowa	507
ceska republika	51
cesko	51
slovenska republika	241
spojene staty	211
spojene staty americke	211
velka britanie	464
spojene kralovstvi	71
severni irsko	464
spojene kralovstvi velke britanie a severniho irska	464
spolkova republika nemecko	461
nemecka demokraticka republika	461
polska republika	522
rakouska republika	462
nizozemske kralovstvi	465
nizozemi	465
cinska lidova republika	467
korejska republika	468
jizni korea	111
severni korea	110
korejska lidove demokraticka republika	469
demokraticka republika kongo	506
konzska republika	471
ruska federace	508
jihoafricka republika	222
spojene arabske emiraty	6
francouzska republika	230
italska republika	234
pobrezie slonoviny	260
salamunove ostrovy	179
vianocny ostrov	49
velka britania	464
spojene kralovstvo	71
skotsko	464
nemecka spolkova republika	461
juhoafricka republika	507
juzna korea	111
cinska ludova republika	467
ruska federacia	508
yesil burun	561
fransiz guney ve antarktika topraklari	557
lihtenstayn	909
dogu timor	921
amerika birlesik devletleri kucuk dis adalari	460
fildisi sahili	260
turkiye cumhuriyeti	922
amerika birlesik devletleri	211
birlesik devletler	211
birlesik krallik	71
ingiltere	464
buyuk britanya	464
iskocya	464
kuzey irlanda	464
buyuk britanya ve kuzey irlanda birlesik kralligi	464
cin halk cumhuriyeti	467
guney kore	111
birlesik arap emirlikleri	6
cek cumhuriyeti	51
cekya	51
guney afrika cumhuriyeti	507
guney afrika	222
cong hoa xa hoi chu nghia viet nam	567
chxhcn viet nam	567
hoa ky	463
hop chung quoc hoa ky	211
vuong quoc anh	71
anh quoc	464
lien hiep anh	464
vuong quoc lien hiep anh va bac ireland	464
trung quoc	44
cong hoa nhan dan trung hoa	467
cong hoa lien bang duc	461
phap	69
han quoc	111
dai han dan quoc	468
trieu tien	110
bac trieu tien	469
dai loan	206
ha lan	153
cong hoa dan chu congo	470
cong hoa congo	517
cong hoa sec	51
cac tieu vuong quoc a rap thong nhat	6
lien bang nga	176
francia deli es antarktiszi teruletek	557
szent ilona sziget	918
kokusz szigetek	526
magyarorszag	91
magyar koztarsasag	532
egyesult allamok	463
amerikai egyesult allamok	211
nagy britannia	464
egyesult kiralysag	71
skocia	464
nagy britannia es eszak irorszag egyesult kiralysaga	464
nemet szovetsegi koztarsasag	461
nemetorszagi szovetsegi koztarsasag	461
kinai nepkoztarsasag	467
del korea	111
koreai koztarsasag	468
eszak korea	110
koreai nepi demokratikus koztarsasag	469
kongoi demokratikus koztarsasag	506
kongoi koztarsasag	471
cseh koztarsasag	466
csehorszag	51
szlovak koztarsasag	241
del afrikai koztarsasag	507
del afrika	222
egyesult arab emirsegek	6
egyesult arab emiratusok	225
oroszorszagi foderacio	508
osztrak koztarsasag	462
romania	174
republica romania	983
scotia	464
tara galilor	464
regatul unit al marii britanii si irlandei de nord	464
republica federala germania	461
tarile de jos	153
republica populara chineza	467
republica democratica congo	470
republica democrata congo	470
republica ceha	466
republica slovaca	241
federatia rusa	508
fidi	573
otok heard i otocje mcdonald	524
pitcairnovo otocje	550
tadikistan	920
cookovo otocje	556
juzna georgija i otocje juzni sandwich	492
sjedinjene americke drzave	211
sjedinjene drzave	211
skotska	464
savezna republika njemacka	461
ceska	51
juznoafricka republika	222
juzna afrika	222
juzna koreja	111
madarska	91
francuske juzne i antarkticke zemlje	557
nemacka	461
zdruzene drzave amerike	211
zdruzene drzave	463
zdruzeno kraljestvo	71
zvezna republika nemcija	461
zdruzeni arabski emirati	6
jungtines amerikos valstijos	463
jungtines valstijos	211
jungtine karalyste	71
didzioji britanija	464
amerikas savienotas valstis	211
savienotas valstis	463
lielbritanija	71
apvienota karaliste	464
ameerika uhendriigid	211
uhendriigid	463
uhendkuningriik	464
estats units damerica	463
paisos baixos	153
principat dandorra	893
lydveldid island	984
bandarikin	211
bandariki nordur ameriku	463
stora bretland	464
nidurlond	465
eire	93
poblacht na heireann	484
repubblika ta malta	985
republika e shqiperise	986
shqiperia	986
kosove	312
shtetet e bashkuara te amerikes	211
azərbaycan respublikasi	979
ozbekiston	213
ozbekiston respublikasi	987
suid afrika	222
republiek van suid afrika	507
groot brittanje	464
alandske ostrovy	459
bermudske ostrovy	560
teritorium vanocniho ostrova	503
dominikanske spolecenstvi	545
spolecenstvi dominika	545
dominicke spolecenstvi	545
dominikanska republika	56
zvlastni administrativni oblast cinske lidove republiky hongkong	233
zvlastni spravni oblast cinske lidove republiky hongkong	233
zvlastni administrativni oblast hongkong	233
zvlastni administrativni oblast cinske lidove republiky macao	238
zvlastni spravni oblast cinske lidove republiky macao	238
zvlastni administrativni oblast macao	238
federace svaty krystof a nevis	528
federace sv krystof a nevis	528
spojene staty mexicke	239
republika myanmarsky svaz	474
demokraticka republika svaty tomas a princuv ostrov	534
demokraticka republika vychodni timor	921
demokraticka republika timor leste	921
cinska republika	472
cinska republika tchaj wan	472
mensi odlehle ostrovy spojenych statu americkych	460
mestsky stat vatikan	244
svaty stolec	244
saharska arabska demokraticka republika	229
nezavisly stat papua nova guinea	576
stredoafricka republika	39
azerbajdzan	18
konzska demokraticka republika	506
teritorium vianocneho ostrova	503
dominicke spolocenstvo	545
spojene kralovstvo velkej britanie a severneho irska	464
severne irsko	464
osobitna administrativna oblast cinskej ludovej republiky hongkong	233
specialna administrativna oblast cinskej ludovej republiky hongkong	233
teritorium heardovho ostrova a macdonaldovych ostrovov	524
korejska ludovodemokraticka republika	469
kldr	469
severna korea	110
osobitna administrativna oblast cinskej ludovej republiky macao	238
specialna administrativna oblast cinskej ludovej republiky macao	238
holandske kralovstvo	465
ostrovy st pierre a miquelon	533
reunionsky zamorsky departman	976
tokelauske ostrovy	495
mensie odlahle ostrovy spojenych statov	460
vatikansky mestsky stat	244
svata stolica	244
zwiazek australijski	894
wspolnota dominiki	545
republika dominikanska	977
specjalny region administracyjny chinskiej republiki ludowej hongkong	233
specjalny region administracyjny chinskiej republiki ludowej makau	238
meksykanskie stany zjednoczone	239
wyspy pitcairn henderson ducie i oeno	550
wolne stowarzyszone panstwo portoryko	499
republika srodkowoafrykanska	39
republika chinska	472
republika chinska tajwan	472
panstwo watykanskie	244
panstwo miasto watykanskie	244
sudan poludniowy	191
republika sudanu poludniowego	988
keski afrikan tasavalta	39
ison britannian ja pohjois irlannin yhdistynyt kuningaskunta	464
kiinan tasavalta taiwan	472
pyha istuin	244
dominica uhendus	545
kesk aafrika vabariik	39
suurbritannia ja pohja iiri uhendkuningriik	464
sotimaa	464
pohja iirimaa	464
pohja korea	110
louna korea	111
pitcairni hendersoni ducie ja oeno saar	550
hiina vabariik taiwan	472
uhendriikide vaikesed hajasaared	460
uhendriikide neitsisaared	245
louna aafrika vabariik	222
mehhiko uhendriigid	239
puha tool	244
dominikai kozosseg	55
dominikai koztarsasag	56
kozep afrikai koztarsasag	39
mexikoi egyesult allamok	239
kinai koztarsasag	472
kinai koztarsasag tajvan	472
hongkong kulonleges kozigazgatasi terulet	233
hongkong kulonleges igazgatasu terulet	233
makao kulonleges kozigazgatasi terulet	238
makao kulonleges igazgatasu terulet	238
szaharai arab demokratikus koztarsasag	229
vatikanvarosi allam	244
vatikanvaros allam	244
apostoli szentszek	244
tanzaniai egyesult koztarsasag	542
srednjoafricka republika	39
dominicka zajednica	545
juzna georgija i juzni sendvicki otoci	884
posebno upravno podrucje hong kong	233
posebno upravno podrucje makao	238
sjedinjene meksicke drzave	239
republika kina tajvan	472
sjedinjene drzave amerike	463
drzava grada vatikana	244
drzava vatikanskog grada	244
americki djevicanski otoci	483
djevicanski otoci sad	245
britanski djevicanski otoci	216
centralnoafricka republika	39
demokratska republika istocni timor	921
mala udaljena ostrva sjedinjenih americkih drzava	460
mala udaljena ostrva sad a	460
americka devicanska ostrva	483
devicanska ostrva amerike	245
bosna hersek	551
brunei darusselam	227
brunei baris ulkesi devleti	227
dominika toplulugu	545
dominika milletler toplulugu	545
falkland malvina adalari	489
falkland adalari	67
guernsey muhafizligi	552
hong kong ozel idari bolgesi	233
cin halk cumhuriyeti hong kong ozel idari bolgesi	233
makao ozel idari bolgesi	238
cin halk cumhuriyeti makao ozel idari bolgesi	238
birlesik meksika devletleri	239
meksika birlesik devletleri	239
pitcairn henderson ducie ve oeno adalari	550
dogu timor demokratik cumhuriyeti	921
timor leste demokratik cumhuriyeti	921
cin cumhuriyeti	472
cin cumhuriyeti tayvan	472
vatikan sehir devleti	244
amerika birlesik devletleri virjin adalari	245
abd virjin adalari	483
wallis ve futuna adalari bolgesi	554
land curacao	989
commonwealth der nordlichen marianen	510
gebietskorperschaft st barthelemy	990
usa kleinere ausgelagerte inseln	460
republik ostlich des uruguay	923
ubersee departement mayotte	555
schweiz confoederatio helvetica	228
bosnie et herzegovine	551
territoire des iles cocos keeling	526
pays de curacao	989
republique democratique et populaire dalgerie	900
region administrative speciale de hong kong de la republique populaire de chine	233
region administrative speciale de macao de la republique populaire de chine	238
collectivite territoriale de st pierre et miquelon	533
groupe diles pitcairn	550
iles tokelau	495
territoire des iles wallis et futuna	554
nazione di brunei dimora della pace	227
territorio delle isole cocos keeling	526
paese di curacao	989
federazione di st christopher e nevis	528
repubblica orientale delluruguay	923
nacion de brunei morada de la paz	227
territorio de las islas cocos keeling	526
pais de curazao	989
bailia de guernsey	552
region administrativa especial de hong kong	233
region administrativa especial de hong kong de la republica popular china	233
bailia de jersey	504
republica independiente y soberana de kiribati	553
federacion de san cristobal y nieves	528
federacion de san cristobal y nevis	528
republica de la union de myanmar	474
region administrativa especial de macao	238
region administrativa especial de macao de la republica popular china	238
serenisima republica de san marino	505
republica de china en taiwan	472
alandia	459
nacao do brunei morada da paz	227
bonaire saba e santo eustaquio	502
bonaire santo eustaquio e saba	502
territorio das ilhas cocos keeling	526
pais de curacao	989
ilha de curacao	989
georgia do sul e sandwich do sul	492
regiao administrativa especial de hong kong	233
regiao administrativa especial de hong kong da republica popular da china	233
republica independente e soberana do kiribati	553
republica da uniao de myanmar	474
regiao administrativa especial de macau	238
regiao administrativa especial de macau da republica popular da china	238
republica das mauricias	974
sultanato de oma	991
serenissima republica de san marino	505
serenissima republica de sao marinho	505
territorio das ilhas wallis e futuna	554
aland eilanden	459
samvaldet dominica	545
sydgeorgien och sydsandwichoarna	884
forvaltningsomradet st martin	981
franska syd och antarktisterritorierna	557
departementsomradet mayotte	555
republiken kina taiwan	472
sarskilda administrativa regionen hongkong	233
bonaire svaty eustach a saba	30
tchaj wan provincie ciny	472
malviny	489
bonaire sint eustatius og saba	502
taiwan den kinesiske provins	472
russiske foderation	508
taiwan chinesische provinz	472
taiwan provinz chinas	472
franzosisch guyana	547
taiwan provincia de china	472
region administrativa especial china de hong kong	233
region administrativa especial china de macao	238
taiwan kiinan provinssi	472
taiwan province de chine	472
iles vierges etats unis	245
iles vierges royaume uni	924
bonaire sveti eustahije i saba	502
tajvan kineska provincija	472
americki mali izvanjski otoci	460
cocos keeling otoci	526
bonaire st eustatius es saba	502
bonaire sint eustatius es saba	502
tajvan kinai tartomany	472
zold foki szigetek	561
szent ilona ascension es tristan da cunha	918
taiwan provincia della cina	472
franske sorlige territorier	557
mindre utenforliggende oyer til usa	460
bonaire sint eustatius en saba	30
taiwan provincie van china	472
cocoseilanden keelingeilanden	526
bonaire sint eustatius i saba	30
tajwan prowincja chinska	472
tajwan prowincja chin	472
francuskie terytoria poludniowe	557
wyspy kokosowe wyspy keelinga	526
taiwan provincia da china	472
formosa taiwan	472
azerbaidjao	979
bielo russia	475
ilha reuniao	976
sao marino	505
ira republica islamica do	478
republica islamica do ira	478
ilhas virgens estados unidos	245
bonaire sint eustatius si saba	502
republica centrafricana	39
republica central africana	487
coasta de fildes	897
guiana franceza	547
guinea ecuatoriala	568
republica populara democrata coreeana	469
republica chineza	472
insula craciunului	503
insulele virgine sua	245
taiwan provincia ciny	472
osobitna administrativna oblast ciny hongkong	233
osobitna administrativna oblast ciny macao	238
spolocenstvo severnych marian	510
samojsky nezavisly stat	925
panenske ostrovy spojenych statov	245
bonaire sint eustatius in saba	502
tajvan provinca kitajske	472
demokraticna ljudska republika koreja	469
zdruzeno kraljestvo velike britanije in severne irske	464
zdruzene mehiske drzave	239
boner sveti eustahije i saba	502
dzersi	504
bonaire sint eustatius och saba	502
taiwan provins i kina	472
norfolkoarna	491
st helena ascension och tristan da cunha	918
forenade mexikanska staterna	239
bonaire sint eustatius ve saba	502
tayvan cin eyaleti	472
fransiz guney bolgeleri	557
yesil burun adalari	561
ingiliz virgin adalari	924
amerikan virgin adalari	245
virgin adalari abd	245
letzebuerg	911
groussherzogtum letzebuerg	911
foroyar	490
repiblik dayiti	571
guahan	992
sankattan siha na islas marianas	510
islas marianas	510
korsou	989
pais korsou	989
repoblikani madagasikara	572
malo saoloto tutoatasi o samoa	925
samoa amelika	558
amelika samoa	558
repubulika yu rwanda	975
republika yuburundi	578
teta paraguai	917
paraguai	917
timor lorosae	921
republika demokratika timor leste	921
ellada	232
bielarus	475
tocikiston	920
zhongguo	467
zhonghua renmin gongheguo	467
zhonghua minguo	472
choson minjujuui inmin konghwaguk	469
jumhuriyat misr al arabiyah	901
al mamlakah al arabiyyah as suudiyyah	500
al arabiyah as suudiyah	500
al maghrib	912
al mamlakah al maghribiyah	912
al jazair	900
al djazair	900
al imarat	225
dawlat al kuwait	993
al jumhuriyah al lubnaniyah	236
al urdun	908
al iraq	907
jumhuriyat al iraq	907
mamlakat al bahrayn	994
jomhuri ye eslami ye iran	478
volivia	497
teta volivia	497
beafrika	487
kodorosese ti beafrika	487
republiki ya kongo demokratiki	470
republiki ya kongo	517
kuki airani	556
jerri	504
bailliage de jerri	504
dgernesiais	552
majel	995
aolepan aorokin majel	995
na islas marianas	510
malawi	143
dziko la malawi	996
norfk ailen	491
teratri norfk ailen	491
afrika borwa	507
rephaboliki ya afrika borwa	507
riphabuliki ya afurika tshipembe	507
landskapet aland	459
bundesrep deutschland	461
republique populaire du bengladesh	997
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
republique grecque	626
region speciale administrative chinoise de hong kong	271
heard et iles macdonald	610
ile heard et iles macdonald	610
republique democratique populaire de coree	276
caimanes iles	332
iles caimanes	332
region speciale administrative chinoise de macao	284
svalbard et lile jan mayen	622
republique de san marin	998
turks et caiques iles	615
iles turks et caiques	615
iles turks et caicos	615
republique orientale duruguay	623
iles vierges des etats unis damerique	310
bouvet insel	609
kokos keeling inseln	256
south georgia und die sudlichen sandwichinseln	592
commonwealth nordliche mariana inseln	285
islas falkland malvinas	266
malvinas falkland las islas	266
islas malvinas falkland	266
hong kong region administrativa especial de china	271
heard isla e islas mcdonald	610
corea republica democratica popular de	276
kazajstan	999
san martin zona francesa	280
san martin paises bajos	299
santa sede ciudad estado del vaticano	307
regno unito di gran bretagna e dirlanda del nord	268
st vincent e grenadines	603
isole vergini regno unito	309
isole vergini usa	310
comunidade de dominica	591
ilhas malvinas falkland	266
reino unido de gra bretanha e irlanda do norte	268
hong kong regiao de administracao especial da china	271
hong kong regiao admin especial da china	271
republica do quirgistao	274
casaquistao	999
sao martim parte francesa	280
macau regiao especial de administracao chinesa	284
macau regiao admin especial da china	284
republica de mauricias	315
estados unidos do mexico	330
sao pedro e miquelon	289
svalbard ea ilha de jan mayen	622
sao martinho paises baixos	299
sao martim parte holandesa	299
sao martinho caraibas	299
santa se cidade estado do vaticano	307
zuid georgie en zuidelijke sandwicheilanden	592
macedonie	131
mikronesien federala staterna	596
forenade kungariket storbritannien och nordirland	268
sydgeorgien och sodra sandwichoarna	592
sarskilda administrativa regionen hong kong inom kina	271
brittiska indiska oceanoarna	273
sarskilda administrativa regionen macao inom kina	284
ostra republiken uruguay	623
republikken bosnien herzegovina	249
sankt bartolomaeus	251
bouvet oen	609
bouveto	609
cocosoerne keelingoerne	256
cook oerne	614
den foderative demokratiske republik etiopien	346
fiji oerne	341
det saerlige administrative omrade hongkong	271
heard og mcdonald oerne	610
det saerlige administrative omrade macao	284
norfolk oen	611
sankt helena ascension og tristan da cunha	297
de mindre amerikanske oversoiske oer	305
den ostlige republik uruguay	623
wallis og futunaoerne	624
bonaire st eustatius og saba	254
kongo den demokratiske republikk	257
republikken fijioyene	341
mikronesia foderasjonen	596
det forente kongeriket storbritannia og nord irland	268
sor georgia og de sorlige sandwich oyene	592
heardoya og mcdonaldoyene	610
korea den demokratiske folkerepublikk	276
st helena ascension og tristan da cunha	297
eswatini tidligere swasiland	930
usas ytre smaoyer	305
jomfruoyene storbritannia	309
de britiske jomfruoyer	309
bosnia hertsegovinan tasavalta	249
bolivia monikansallinen valtio	606
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
poludniowy sudan	1000
demokratyczna republika wysp sw tomasza i ksiazecej	298
sint maarten czesc holenderska	299
afghanistanska islamska republika	939
kapverdske ostrovy	344
ekvadoska republika	619
mikronezie	596
francouzska guayana	333
hongkong zvlastni administrativni oblast ciny	271
hearduv a mcdonaldovy ostrovy	610
svaty kitts a nevis	601
korea lidove demokraticka republika	276
korea republika	277
maliska republika	1001
macao zvlastni administrativni oblast ciny	284
zvlastni administrativni oblast ciny macao	284
norfolksky ostrov	611
svaty pierre a miquelon	289
tozska republika	1002
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
spicbergy a jan mayen	622
demokraticka republika svateho tomasa a princovho ostrova	298
svaty tomas a princove ostrovy	298
francuzske juzne uzemia	300
panenske ostrovy usa	310
alandsko otocje	247
ljudska republika banglades	997
bolivija plurinacionalna drzava	606
plurinacionalna drzava bolivija	606
ljudska demokraticna republika alzirija	600
hong kong posebna administrativna regija kitajske	271
posebno administrativno obmocje lr kitajske hong kong	271
otok heard in otocje mcdonald	610
laoska ljudska demokraticna republika	278
makao posebna administrativna regija kitajske	284
posebno administrativno obmocje lr kitajske macao	284
sveta helena ascension in tristan da cunha	297
turks in caicoski otoki	615
otocji turks in caicos	615
francoska juzna ozemlja	300
demokraticna republika vzhodni timor	621
manjsi otoki zdruzenih drzav amerike	305
sveti sedez vatikanska mestna drzava	307
st vincent in grenadini	603
juzna gruzija i juzni sendvic otoci	592
libijska arapska dzamahirija	279
commonwealth sjevernomarijanskog otocja	285
sveta helena ascension i tristan da cunha	297
tajvan provincija nr kina	304
vatikan drzava vatikanskoga grada	307
egyesult arab emiratus	246
afgan iszlam koztarsasag	939
azeri koztarsasag	318
bonaire sint eustatius valamint saba	254
karacsony szigetek	593
hongkong a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	271
heard es mcdonald szigetek	610
makao a kinai nepkoztarsasag kulonleges kozigazgatasi terulete	284
omani szultansag	1003
pitcairn sziget	290
palesztin terulet	291
svalbard szigetek es jan mayen sziget	622
szentszek vatikanvarosi allam	307
st vincent es grenadines	603
republica bosnia hertegovina	249
elevetia	259
republica populara democratica algeria	600
insulele georgia de sud si sandwich de sud	592
regiunea chineza cu administrare speciala hong kong	271
regatul hasemit iordanian	598
sfantul kitts si nevis	601
republica democrata populara coreea	276
republica populara democrata coreea	276
regiunea chineza cu administrare speciala macao	284
sfantul pierre si miquelon	289
sfanta elena ascension si tristan da cunha	297
insulele mici indepartate ale statelor unite ale americii	305
sfantul vincent si grenadine	603
cocos adalari	256
hint okyanusu ingiliz bolgesi	273
filistin bolgesi	291
st helena ascension ve tristan da cunha	297
cad cumhuriyeti	1004
abd virgin adalari	310
somaali foderatiivne vabariik	1005
federasi negara negara micronesia	596
hongkong daerah administratif istimewa china	271
st martin wilayah prancis	280
macao daerah administratif istimewa china	284
negara negara bersatu meksiko	330
st helena ascension dan tristan da cunha	297
sint maarten wilayah belanda	299
perancis wilayah bagian selatan	300
taiwan provinsi china	304
takhta suci vatican negara kota	307
burundzio respublika	605
brunejaus darusalamas	252
bolivijos daugiataute valstybe	606
bonaire sint eustatijus ir saba	254
bahamu sandrauga	255
dzibucio respublika	620
mikronezijos federacines valstijos	596
jungtine didziosios britanijos ir siaures airijos karalyste	268
pietu dzordzijos ir pietu sandvico salos	592
honkongas specialusis kinijos administracinis regionas	271
haicio respublika	326
jordanijos hasimitu karalyste	598
kiribacio respublika	927
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
urugvajaus rytu respublika	623
sventasis sostas vatikano miesto valstybe	307
mergeliu salos britu	309
jungtines karalystes mergeliu salos	309
mergeliu salos jav	310
amerikanu samoa	1006
bolivija daudznacionala valsts	606
daudznacionala valsts bolivija	606
bonaire sintestatiusa un saba	254
bahamu sadraudziba	255
kinas tautas republika	262
dominikas sadraudziba	591
mikronezijas	596
mikronezijas federativas valstis	596
gviana	333
gvinejas bisavas republika	270
gajanas kooperativa republika	604
honkongas ipasais administrativais regions	271
komoru savieniba	275
korejas tautas demokratiska republika	276
makedonija	282
mjanmas savieniba birma	283
makao ipasais administrativais regions	284
ziemelu marianas salu sadraudziba	285
meksikas savienotas valstis	330
francu polinezija	928
pitkerna	290
seiselas	296
seiselu republika	296
svetas helenas sala un piederigas teritorijas	297
svalbara	622
santomes un prinsipi demokratiska republika	298
sintmartena niderlandes dala	299
terksu un kaikosu salas	615
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
chlb duc	625
jihoafricka rep	345
emirados arabes	246
albanie	723
algerie	737
amerikaans samoa	805
argentinie	842
armenie	724
australie	726
bolivie	728
bosnie en herzegowina	727
brasilie	729
sentraal afrikaanse republiek	807
cocos keeling eilande	849
colombie	732
kroasie	753
ekwatoriaal guinee	749
ethiopie	741
faroereilande	808
frans guyana	829
frans polinesie	833
gambie	747
georgie	809
guinee bissau	854
haiti	873
indie	754
indonesie	812
italie	831
jordanie	813
suid korea	757
kirgisie	841
liberie	758
libie	760
maleisie	770
mauritanie	766
mikronesie	743
mongolie	764
mianmar birma	763
namibie	771
nieu kaledonie	772
nieu seeland	776
nigerie	773
noordelike mariana eilande	817
noorwee	818
papoea nieu guinee	834
roemenie	836
saoedi arabie	820
slowenie	782
somalie	784
suid georgie en die suidelike sandwicheilande	811
sirie	787
tanzanie	795
oos timor	823
tunisie	792
turkmenie	868
turks en caicoseilande	822
oekraine	796
vietnam	800
britse maagde eilande	850
amerikaanse maagde eilande	853
wes sahara	739
zambie	803
alandeilande	825
sint barthelemy	826
serwie	781
suid soedan	785
birləsmis ərəb əmirlikləri	714
əfqanistan	630
amerika samoasi	805
aland adalari	825
banqlades	636
belcika	806
bolqaristan	641
sent bartelemi	826
bermud adalari	839
karib niderlandi	719
baham adalari	827
buve adasi	638
kokos kilinq adalari	849
konqo kinsasa	653
mərkəzi afrika respublikasi	807
konqo brazzavil	652
isvecrə	711
kotdivuar	655
kuk adalari	654
cili	648
kabo verde	645
milad adasi	650
cex respublikasi	658
dominikan respublikasi	661
ispaniya	708
folklend adalari	664
farer adalari	808
birləsmis kralliq	847
gurcustan	809
fransa qvianasi	829
cəbəllutariq	810
yunanistan	669
cənubi corciya və cənubi sendvic adalari	811
qvineya bisau	854
herd və makdonald adalari	672
macaristan	675
indoneziya	812
irlandiya	677
israil	830
men adasi	720
britaniyanin hind okeani ərazisi	639
iraq	843
iran	851
islandiya	676
italiya	831
iordaniya	813
qirgizistan	841
komor adalari	651
sent kits və nevis	699
simali koreya	814
kuveyt	680
kayman adalari	646
qazaxistan	832
sent lusiya	700
lixtensteyn	861
sri lanka	866
luksemburq	815
mərakes	690
marsal adalari	687
simali makedoniya	816
simali marian adalari	817
maldiv adalari	686
norfolk adasi	692
norvec	818
fransa polineziyasi	833
papua yeni qvineya	834
polsa	835
muqəddəs pyer və mikelon	701
pitkern adalari	695
ruminiya	836
səudiyyə ərəbistani	820
solomon adalari	707
seysel adalari	704
isvec	821
muqəddəs yelena	698
svalbard və yan mayen	710
syerra leone	837
san tome və prinsipi	703
sint marten	838
torks və kaykos adalari	822
fransanin cənub əraziləri	667
sərqi timor	823
turkmənistan	868
turkiyə	713
abs a bagli kicik adaciqlar	715
amerika birləsmis statlari	848
ozbəkistan	716
sent vinsent və qrenadinlər	702
britaniyanin virgin adalari	850
abs virgin adalari	853
emirelezhiou arab unanet	714
archantina	842
bonaire sint eustatius ha saba	719
inizi cocos keeling	849
sahara ar chornog	739
inizi malou	664
frans	666
rouantelezh unanet	847
gwiana chall	829
ginea ar cheheder	749
ginea bissau	854
st kitts ha nevis	699
santez lusia	700
mechiko	688
kaledonia nevez	772
izelvroiou	775
zeland nevez	776
polinezia chall	833
papoua ginea nevez	834
sant per ha mikelon	701
st helena ascension ha tristan da cunha	698
sao tome ha principe	703
douarou aostral hag antarktikel frans	667
inizi minor a bell stadou unanet	715
stadou unanet	848
inizi gwerch breizhveurat	850
inizi gwerch ar stadou unanet	853
americka samoa	805
azerbejdzan	634
banglades	636
kokosova kilingova ostrva	849
svicarska	711
obala slonovace	655
cile	648
bozicna ostrva	650
njemacka	735
dzibuti	660
alzir	737
spanija	708
fidzi	665
grcka	669
juzna dzordzija i juzna sendvicka ostrva	811
gvineja bisao	854
hong kong sar kina	674
dzerzi	755
kambodza	642
lihtenstajn	861
sv martin	721
marsalova ostrva	687
makao sar kina	684
norveska	818
sejseli	704
svedska	821
slovacka	706
juzni sudan	785
francuske juzne teritorije	667
tadzikistan	791
istocni timor	823
americka vanjska ostrva	715
britanska djevicanska ostrva	850
americka djevicanska ostrva	853
aland illes	825
albania	723
algeria	737
antartida	631
arabia saudita	820
armenia	724
australia	726
austria	633
belgica	806
benin	858
bielorussia	828
bolivia	728
bosnia i hercegovina	727
bulgaria	641
caiman illes	646
canada	644
centreafricana republica	807
christmas illa	650
cocos illes	849
colombia	732
congo republica del	652
cook illes	654
costa divori	655
croacia	753
dominicana republica	661
emirats arabs units	714
eslovenia	782
estats units eua	848
estonia	663
etiopia	741
feroe illes	808
finlandia	742
franca	666
georgia	809
georgia del sud i sandwich del sud illes	811
grecia	669
groenlandia	670
republica de guinea	671
heard illa i mcdonald illes	672
illes periferiques menors dels eua	715
india	754
indonesia	812
islandia	676
italia	831
japo	756
jordania	813
letonia	681
liban	682
liberia	758
libia	760
lituania	683
macedonia del nord	816
malaisia	770
malvines illes	664
mariannes septentrionals illes	817
marshall illes	687
mauritania	766
mexic	688
micronesia estats federats de	743
mocambic	691
moldavia	689
monaco	761
mongolia	764
namibia	771
niger	862
nigeria	773
norfolk illa	692
nova caledonia	772
panama	878
peru	819
pitcairn illes	695
polinesia francesa	833
reunio illa de la	780
sahara occidental	739
st kitts i nevis	699
st pierre i miquelon	701
st vincent i les grenadines	702
salomo	707
salvador el	786
samoa nord americana	805
sao tome i principe	703
serbia	781
siria	787
somalia	784
sud africa	802
suecia	821
suissa	711
swazilandia	788
tailandia	790
tanzania	795
territori britanic de locea indic	639
tunisia	792
turks i caicos illes	822
txequia	658
ucraina	796
vatica ciutat del	673
venecuela	799
verges britaniques illes	850
verges nord americanes illes	853
zambia	803
afghanistan	630
alandy	825
alzirsko	737
americke panenske ostrovy	853
belorusko	828
bhutan	637
bouvetuv ostrov	638
brazilie	729
britske indickooceanske uzemi	639
britske panenske ostrovy	850
cerna hora	762
cina	649
dansko	659
dzibutsko	660
ekvador	738
faerske ostrovy	808
falklandy malviny	664
filipiny	694
francouzska guyana	829
francouzska jizni a antarkticka uzemi	667
francouzska polynesie	833
gronsko	670
hearduv ostrov a mcdonaldovy ostrovy	672
irak	843
jizni georgie a jizni sandwichovy ostrovy	811
jizni sudan	785
jordansko	813
kajmanske ostrovy	646
kazachstan	832
kena	679
kokosove ostrovy	849
kyrgyzstan	841
lichtenstejnsko	861
lotyssko	681
madarsko	675
mensi odlehle ostrovy usa	715
nemecko	735
nepal	859
nova kaledonie	772
novy zeland	776
oman	852
pakistan	845
palestinska autonomie	693
papua nova guinea	834
pobrezi slonoviny	655
rovnikova guinea	749
recko	669
st pierre a miquelon	701
saudska arabie	820
severni makedonie	816
severni mariany	817
somalsko	784
sudan	709
svata helena ascension a tristan da cunha	698
svata lucie	700
svaty bartolomej	826
svaty krystof a nevis	699
svaty martin francouzska cast	721
svaty martin nizozemska cast	838
svaty tomas a princuv ostrov	703
svaty vincenc a grenadiny	702
syrie	787
salamounovy ostrovy	707
spanelsko	708
spicberky a jan mayen	710
svedsko	821
svycarsko	711
tchaj wan	794
turkmenistan	868
uzbekistan	716
vanocni ostrov	650
vatikan	673
vychodni timor	823
zapadni sahara	739
camerwn	643
ynysoedd cocos keeling	849
congo gweriniaeth ddemocrataidd y	653
ynysoedd y falkland malvinas	664
holy see dinas wladwriaeth y fatican	673
gwlad yr ia	676
iran gweriniaeth islamaidd	851
micronesia gwladwriaethau ffederal o	743
moldofa gweriniaeth	689
gogledd macedonia gweriniaeth	816
st kitts a nevis	699
taiwan talaith china	794
tanzania gweriniaeth unedig	795
wcrain	796
man ynysoedd allanol yr unol daleithiau	715
ynysoedd virgin prydeinig	850
ynysoedd virgin us	853
ynysoedd aland	825
bonaire sint eustatius a saba	719
st martin rhan ffrangeg	721
sint maarten rhan iseldireg	838
ostrig	633
bosnien hercegovina	727
caymanoerne	646
juloen	650
cocosoerne	849
cookoerne	654
aekvatorialguinea	749
falklandsoerne	664
faeroerne	808
graekenland	669
gronland	670
heard oen og mcdonald oerne	672
marshalloerne	687
palaestina	693
rumaenien	836
st kitts og nevis	699
st pierre og miquelon	701
st vincent og grenadinerne	702
sao tome og principe	703
saudi arabien	820
salomonoerne	707
osttimor	823
turks og caicosoerne	822
usas ydre smaoer	715
britiske jomfruoer	850
amerikanske jomfruoer	853
alandsoerne	825
st martin fransk side	721
st martin hollandsk side	838
agypten	662
amerikanisch samoa	805
aquatorialguinea	749
athiopien	741
danemark	659
faroer	808
franzosisch guayana	829
franzosisch polynesien	833
franzosische sud und antarktisgebiete	667
nordliche marianen	817
osterreich	633
staat palastina	693
papua neuguinea	834
rumanien	836
sao tome und principe	703
st kitts und nevis	699
st vincent und die grenadinen	702
sudafrika	802
sudgeorgien und die sudlichen sandwichinseln	811
sudsudan	785
syrien arabische republik	787
tansania vereinigte republik	795
turkei	713
turks und caicosinseln	822
afganistan	630
azerbaiyan	634
butan	637
territorio britanico del oceano indico	639
camerun	643
islas caiman	646
islas cocos keeling	849
gabon	668
hungria	675
japon	756
kazajistan	832
kirguistan	841
republica democratica popular de lao	844
libano	682
mali	875
rumania	836
santa helena ascension y tristan de acuna	698
st kitts y nevis	699
santa lucia	700
san pedro y miquelon	701
santo tome y principe	703
islas salomon	707
taiwan	794
tayikistan	791
tunez	792
turquia	713
islas aland	825
bonaire san eustaquio y saba	719
st martin francesa	721
sint maarten neerlandesa	838
sudan del sur	785
alzeeria	737
aomen hiina erihalduspiirkond	684
araabia uhendemiraadid	714
aserbaidzaan	634
bouveti saar	638
bonaire sint eustatius ja saba	719
ekvatoriaal guinea	749
faari saared	808
groonimaa	670
hongkong hiina erihalduspiirkond	674
ida timor	823
joulusaar	650
korgozstan	841
kupros	657
liibua	760
louna georgia ja louna sandwichi saared	811
lati	681
laane sahara	739
paapua uus guinea	834
prantsuse lounaalad	667
prantsuse poluneesia	833
pohja makedoonia	816
pohja mariaanid	817
st kitts ja nevis	699
st pierre ja miquelon	701
st vincent ja grenadiinid	702
sao tome ja principe	703
seisellid	704
louna sudaan	785
suuria	787
sveits	711
tsaad	647
tsehhi	658
tsiili	648
turgi	713
uus kaledoonia	772
uus meremaa	776
uhendriikide hajasaared	715
cocosak keeling uharteak	849
vatikanoa egoitza santua	673
santa helena ascension eta tristan da cunha	698
st kitts eta nevis	699
st pierre eta mikelune	701
st vincent eta grenadinak	702
aland uharteak	825
bonaire san eustakio eta saba	719
san martin frantsesa	721
san martin herbeheretarra	838
azerbaidzan	634
bouvetnsaari	638
brittilainen intian valtameren alue	639
brittilaiset neitsytsaaret	850
etela afrikka	802
etela georgia ja etelaiset sandwichsaaret	811
etela sudan	785
farsaaret	808
ita timor	823
itavalta	633
lansi sahara	739
papua uusi guinea	834
pohjois makedonia	816
pohjois mariaanit	817
paivantasaajan guinea	749
ranskan etelaiset alueet	667
st vincent ja grenadiinit	702
tsad	647
turks ja caicossaaret	822
uusi kaledonia	772
uusi seelanti	776
valko venaja	828
venaja	697
samoa americaines	805
antigua et barbuda	632
azerbaidjan	634
bahrein	635
bosnie herzegovine	727
ile bouvet	638
bresil	729
ocean indien britannique	639
iles caimans	646
ile christmas	650
iles cocos	849
iles cook	654
equateur	738
egypte	662
guinee equatoriale	749
erythree	740
iles feroe	808
polynesie francaise	833
terres australes francaises	667
grece	669
guinee	671
iles heard et macdonald	672
st siege vatican	673
israel	830
jamaique	678
koweit	680
iles marshall	687
nouvelle caledonie	772
niue	863
ile norfolk	692
iles mariannes du nord	817
norvege	818
papouasie nouvelle guinee	834
perou	819
iles pitcairn	695
st helene	698
st christophe et nieves	699
st lucie	700
st pierre et miquelon	701
st vincent et les grenadines	702
st marin	876
sao tome et principe	703
senegal	783
slovenie	782
iles salomon	707
georgie du sud et les iles sandwich du sud	811
svalbard et ile jan mayen	710
royaume deswatini	788
suede	821
thailande	790
trinite et tobago	712
iles turques et caiques	822
iles mineures eloignees des etats unis	715
ouzbekistan	716
wallis et futuna	717
yemen	718
bonaire st eustache et saba	719
ile de man	720
montenegro	762
st martin partie francaise	721
st martin partie neerlandaise	838
an afganastain	630
an albain	723
an ailgeir	737
samo meiriceanach	805
andora	824
angola	725
antigua agus barbuda	632
an airgintin	842
an airmein	724
aruba	1007
an astrail	726
an asarbaiseain	634
na bahamai	827
bairein	635
an bhanglaideis	636
barbados	855
an bhealaruis	828
an bheilis	731
beirmiuda	839
an bhutain	637
an bhoisnia agus an heirseagaivein	727
an bhotsuain	730
oilean bouvet	638
an bhrasail	729
crioch aigean indiach na breataine	639
bruine	640
an bhulgair	641
buircine faso	871
an bhuruin	872
an chamboid	642
camarun	643
oileain cayman	646
poblacht na hafraice lair	807
poblacht na sine	649
an tsin	649
oilean na nollag	650
oileain cocos keeling	849
an choloim	732
oileain chomora	651
poblacht an chongo	652
an congo	652
poblacht dhaonlathach an chongo	653
oileain cook	654
costa rice	733
costa eabhair	655
an costa eabhair	655
an chroit	753
cuba	656
eacuador	738
an eigipt	662
an tsalvadoir	786
an ghuine mheanchiorclach	749
an eiritre	740
an eastoin	663
an aetoip	741
oileain fhaclainne malvinas	664
oileain fharo	808
fidsi	665
guain na fraince	829
polaineis na fraince	833
criocha deisceartacha na fraince	667
an ghabuin	668
an ghearmain	735
gana	746
giobraltar	810
an ghreig	669
greanada	744
guadaluip	748
an ghuain	752
oilean heard agus oileain mcdonald	672
cathair na vatacaine	673
honduras	840
an ungair	675
an ioslainn	676
an indineis	812
poblacht ioslamach na hiaraine	851
an iarain	851
an iaraic	843
an iodail	831
iamaice	678
an tseapain	756
an iordain	813
an chasacstain	832
an cheinia	679
cireabaiti	874
an choire thuaidh	814
an choire theas	757
poblacht na coire	757
an choire	757
cuait	680
an chirgeastain	841
an liobain	682
leosota	759
an libeir	758
lichtinstein	861
an liotuain	683
an mhalaiv	769
oileain mhaildive	686
maili	875
malta	856
oileain marshall	687
an mharatain	766
oilean mhuiris	768
micrineis stait chonaidhme	743
an mholdoiv	689
an mhongoil	764
maraco	690
mosaimbic	691
maenmar burma	763
naru	877
an isiltir	775
an nua chaladoin	772
an nua shealainn	776
an nigir	862
an nigeir	773
oilean norfolk	692
poblacht iarthar na macadoine	816
an mhacadoin thuaidh	816
oileain mariana thuaidh	817
an phacastain	845
stat na palaistine	693
an phalaistin	693
nua ghuine phapua	834
peiriu	819
na hoileain fhilipineacha	694
oileain pitcairn	695
an phortaingeil	778
porto rice	777
an romain	836
an ruis	697
conaidhm na ruise	697
st kitts agus nevis	699
st pierre agus miquelon	701
st vincent agus na greanaidini	702
samo	865
san mairine	876
sao tome agus principe	703
an araib shadach	820
an tseineagail	783
na seiseil	704
singeapor	705
an tslovaic	706
an tsloivein	782
oileain sholamon	707
an tsomail	784
an tseoirsia theas agus oileain sandwich theas	811
an spainn	708
sri lanca	866
an tsudain	709
an eilveis	711
taiwan cuige na sine	794
an taidsiceastain	791
poblacht aontaithe na tansaine	795
an tansain	795
an tealainn	790
tiomor leste	823
toga	4
oileain na trionoide agus tobaga	712
an tuineis	792
an tuircmeanastain	868
oileain na dturcach agus caicos	822
an ucrain	796
aontas na neimiriochtai arabacha	714
an riocht aontaithe	847
an bhreatain mhor	847
stait aontaithe mheiricea	848
stait aontaithe	848
oileain imeallacha stait aontaithe	715
an uisbeiceastain	716
vanuatu	870
veiniseala	799
vitneam	800
oileain bhriotanacha na maighdean	850
oileain mheiriceanacha na maighdean	853
an sahara thiar	739
eimin	718
an tsiombaib	804
oileain aland	825
bonaire sint eustatius agus saba	719
geansai	745
oilean mhanann	720
geirsi	755
montaineagro	762
st martin cuid na fraince	721
sint maarten cuid na hisiltire	838
an tsudain theas	785
acerbaixan	634
belxica	806
territorio britanico do oceano indico	639
illas caiman	646
illas cocos keeling	849
congo republica democratica do	653
guiana francesa	829
alemana	735
guiana	752
republica de haiti	873
xapon	756
casaquistan	832
republica popular e democratica de corea	814
kirguizistan	841
republica das maldivas	686
republica das illas marshall	687
nixer	862
paquistan	845
santa helena ascension e tristan da cunha	698
st kitts e nevis	699
san pedro e miquelon	701
san tome e principe	703
illas salomon	707
surafrica	802
illas virxes britanicas	850
illas aland	825
bonaire san eustaquio e saba	719
san martino francesa	721
sudan do sur	785
caina sin	649
tsibiran cocos keeling	849
masar misira	662
iziraila	830
burma miyamar	763
sham siriya	787
tsibirin aland	825
bonaire sint eustatius da saba	719
st martin bangaren faransa	721
sint maarten sashin yaren mutanen holland	838
alandski otoci	825
kokosovi keelingovi otoci	849
bozicni otok	650
spanjolska	708
marsalovi otoci	687
mjanmar burma	763
palestinsko podrucje	693
francuski juzni i antarkticki teritoriji	667
mali udaljeni otoci sad a	715
afganisztan	630
antigua es barbuda	632
argentina	842
ormenyorszag	724
ausztralia	726
azerbajdzsan	634
bahama szigetek	827
feheroroszorszag	828
bosznia hercegovina	727
bouvet sziget	638
brazilia	729
brit indiai oceani terulet	639
zold foki koztarsasag	645
kajman szigetek	646
csad	647
kina	649
karacsony sziget	650
kokusz keeling szigetek	849
comore szigetek	651
cook szigetek	654
elefantcsontpart	655
horvatorszag	753
dania	659
egyenlitoi guinea	749
esztorszag	663
falkland szigetek	664
feroer	808
fidzsi szigetek	665
finnorszag	742
franciaorszag	666
francia polinezia	833
francia deli teruletek	667
gruzia	809
nemetorszag	735
ghana	746
gibraltar	810
gorogorszag	669
bissau guinea	854
heard sziget es mcdonald szigetek	672
indonezia	812
irorszag	677
olaszorszag	831
japan	756
kazahsztan	832
kirgizisztan	841
lettorszag	681
litvania	683
eszak macedonia	816
madagaszkar	685
maldiv szigetek	686
marshall szigetek	687
mexiko	688
mikroneziai szovetsegi allamok	743
marokko	690
uj kaledonia	772
uj zeland	776
norfolk sziget	692
eszaki mariana szigetek	817
norvegia	818
pakisztan	845
papua uj guinea	834
fulop szigetek	694
pitcairn szigetek	695
lengyelorszag	835
portugalia	778
oroszorszag	697
st kitts es nevis	699
st vincent es a grenadine szigetek	702
sao tome es principe	703
szaudi arabia	820
szenegal	783
seychelle szigetek	704
szingapur	705
szlovakia	706
szlovenia	782
salamon szigetek	707
szomalia	784
deli georgia es deli sandwich szigetek	811
spanyolorszag	708
szudan	709
spitzbergak es jan mayen	710
szvazifold	788
svedorszag	821
svajc	711
sziria	787
tadzsikisztan	791
thaifold	790
kelet timor	823
tokelau szigetek	867
trinidad es tobago	712
tunezia	792
torokorszag	713
turkmenisztan	868
turks es caicos szigetek	822
az amerikai egyesult allamok lakatlan kulbirtokai	715
uzbegisztan	716
brit virgin szigetek	850
amerikai virgin szigetek	853
wallis es futuna	717
nyugat szahara	739
man sziget	720
szent marton sziget francia resz	721
szent marton sziget holland resz	838
del szudan	785
koszovo	860
kepulauan cocos keeling	849
kepulauan falkland malvinas	664
st kitts dan nevis	699
st pierre dan miquelon	701
st vincent dan grenadines	702
sameinudu arabisku furstadaemin	714
antigva og barbuda	632
sudurskautslandid	631
bandariska samoa	805
austurriki	633
astralia	726
alandseyjar	825
aserbaisjan	634
bosnia og hersegovina	727
belgia	806
burkina faso	871
burundi	872
bermuda	839
brunei	640
brasilia	729
hvita russland	828
belis	731
kokoseyjar	849
lydstjornarlydveldid kongo	653
mid afrikulydveldid	807
kongo	4
filabeinsstrondin	655
cooks eyjar	654
sile	648
kamerun	643
kolumbia	732
kosta rika	733
kuba	656
graenhofdaeyjar	645
jolaeyja	650
kipur	657
tekkland	658
thyskaland	735
djibuti	660
danmork	659
dominika	736
dominiska lydveldid	661
alsir	737
vestur sahara	739
spann	708
ethiopia	741
fidjieyjar	665
mikronesia	743
faereyjar	808
franska gvaejana	829
graenland	670
ginea	671
gvadelupeyjar	748
midbaugs ginea	749
sudur georgia og sudur sandvikureyjar	811
ginea bissa	854
gvaejana	752
kroatia	753
irland	677
island	676
jamaika	678
kenia	679
kambodia	642
kiribati	874
komoreyjar	651
sankti kristofer og nevis	699
nordur korea	814
sudur korea	757
kuveit	680
cayman eyjar	646
libanon	682
sankti lusia	700
lesoto	759
lithaen	683
luxemborg	815
monako	761
moldova	689
nordur makedonia	816
makao	684
nordur marianaeyjar	817
maritania	766
maritius	768
maldivur	686
malavi	769
malasia	770
mosambik	691
nyja kaledonia	772
nikaragva	774
nauru	877
nyja sjaland	776
franska polynesia	833
papua nyja ginea	834
polland	835
puerto riko	777
palestina	693
portugal	778
pala	857
paragvae	779
rumenia	836
russland	697
ruanda	864
sadi arabia	820
salomonseyjar	707
seychelles eyjar	704
svithjod	821
singapur	705
slovenia	782
svalbardi	710
slovakia	706
sierra leone	837
surinam	846
sudur sudan	785
sao tome og prinsipe	703
syrland	787
esvatini	788
turks og caicoseyjar	822
fronsku sudlaegu landsvaedin	667
togo	789
tailand	790
tadsikistan	791
tokela	867
austur timor	823
tunis	792
trinidad og tobago	712
tuvalu	869
taivan	794
tansania	795
ukraina	796
uganda	797
smaeyjar bandarikjanna	715
urugvae	798
usbekistan	716
vatikanid	673
sankti vinsent og grenadinur	702
venesuela	799
bresku jomfruaeyjar	850
bandarisku jomfruaeyjar	853
wallis og futunaeyjar	717
samoa	865
kosovo	860
sudur afrika	802
sambia	803
isole aland	825
isole faer oer	808
territori britannici delloceano indiano	639
st pierre e miquelon	701
santelena isola di ascensione e tristan da cunha	698
st vincent e grenadine	702
samoaya amerikani	805
anguila	722
antarktika	631
antigua u berbuda	632
arjentin	842
belize	731
bolivya	728
bosniya u herzegovina	727
brazil	729
erde okyanusa hindi ya britani	639
bruney	640
giraven kaymane	646
komara afrikaya navend	807
girava sersale	650
giraven cocos keeling	849
kongo kinsasa	653
giraven cook	654
perave diranfil	655
kipros	657
danimarka	659
cibuti	660
komara dominik	661
gineya rojbendi	749
eritrea	740
giraven malvin	664
giraven feroe	808
fiji	665
finlenda	742
guyanaya fransi	829
polinezyaya fransi	833
erden basur en fransi	667
cibraltar	810
grinlenda	670
gine	671
gine bissau	854
girava heard u giraven mcdonald	672
islenda	676
indonezya	812
irlenda	677
italya	831
koreya bakur	814
koreya basur	757
liberya	758
libya	760
litvanya	683
luksemburg	815
maldiv	686
giraven marsal	687
moritanya	766
mauritius	768
meksik	688
mikronezya	743
mozambik	691
myanmar birmanya	763
namibya	771
kaledonyaya nu	772
nu zelenda	776
nikaragua	774
nijer	862
nijerya	773
giraven bakure marianan	817
norwec	818
xaken filistini	693
papua gineya nu	834
filipin	694
giraven pitcairn	695
porto riko	777
rusya	697
ezize helena	698
st kitts u nevis	699
st pierre u miquelon	701
st vincent u giraven grenadin	702
sao tome u prinsipe	703
erebistana siyudi	820
seysel	704
giraven salomon	707
afrikaya basur	802
south georgia u giraven sandwich a basur	811
svalbard u jan mayen	710
swazilenda	788
swed	821
swisre	711
suri	787
tacikistan	791
timora leste	823
trinidad u tobago	712
giraven turk u kaikos	822
ukrayna	796
emirtiyen erebi yen yekbuyi	714
keyaniya yekbuyi	847
dewleten yekbuyi yen amerikaye	848
giraven derveyi picuk en dewleten yekbuyi	715
uruguay	798
giraven virgin britani	850
giraven virgin us	853
wallis u futuna	717
zimbabwe	804
giraven aland	825
bonaire sint eustatius u saba	719
st martin besa fransi	721
sint maarten besa hollandi	838
sudana basur	785
jungtiniai arabu emyratai	714
armenija	724
alandu salos	825
azerbaidzanas	634
bangladesas	636
brunejus	640
karibu nyderlandai	719
buve sala	638
kokosu kilingo salos	849
kongas kinsasa	653
centrines afrikos respublika	807
kongas brazavilis	652
sveicarija	711
kamerunas	643
zaliasis kysulys	645
kaledu sala	650
cekija	658
dzibutis	660
alzyras	737
vakaru sachara	739
eritreja	740
fidzis	665
fareru salos	808
prancuzija	666
prancuzijos gviana	829
gvineja	671
pusiaujo gvineja	749
pietu dzordzija ir pietu sandvico salos	811
bisau gvineja	854
indijos vandenyno britu sritis	639
dzersis	755
siaures koreja	814
pietu koreja	757
kaimanu salos	646
lichtensteinas	861
marsalo salos	687
siaures makedonija	816
mianmaras birma	763
marianos siaurines salos	817
niuje	863
prancuzijos polinezija	833
papua naujoji gvineja	834
seiseliai	704
svedija	821
singapuras	705
sv elenos sala	698
slovenija	782
siera leone	837
pietu sudanas	785
san tome ir prinsipe	703
cadas	647
prancuzijos pietu sritys	667
tadzikija	791
rytu timoras	823
turkmenistanas	868
jungtiniu valstiju mazosios tolimosios salos	715
vatikano miesto valstybe	673
sventasis vincentas ir grenadinai	702
didziosios britanijos mergeliu salos	850
jungtiniu valstiju mergeliu salos	853
volisas ir futuna	717
pietu afrika	802
zimbabve	804
apvienotie arabu emirati	714
afganistana	630
albanija	723
australija	726
azerbaidzana	634
bangladesa	636
belgija	806
bulgarija	641
senbartelmi	826
bolivija	728
niderlandes karibu salas	719
brazilija	729
butana	637
botsvana	730
kanada	644
kokosu kilinga salas	849
centralafrikas republika	807
kongo brazavila	652
sveice	711
kotdivuara	655
kameruna	643
ziemsvetku sala	650
cehija	658
vacija	735
dzibutija	660
danija	659
dominikana	661
alzirija	737
egipte	662
rietumsahara	739
mikronezija	743
feru salas	808
grenada	744
francijas gviana	829
gernsija	745
gibraltars	810
ekvatoriala gvineja	749
griekija	669
dienviddzordzija un dienvidsendvicu salas	811
gvineja bisava	854
gajana	752
kinas ipasas parvaldes apgabals honkonga	674
herda sala un makdonalda salas	672
horvatija	753
ungarija	675
indonezija	812
irija	677
izraela	830
indijas okeana britu teritorija	639
iraka	843
irana	851
italija	831
dzersija	755
jordanija	813
japana	756
kirgizstana	841
ziemelkoreja	814
kazahstana	832
libana	682
sentlusija	700
lihtensteina	861
srilanka	866
liberija	758
libija	760
senmartena	721
marsala salas	687
ziemelmakedonija	816
mjanma birma	763
kinas ipasas parvaldes apgabals makao	684
ziemelu marianas salas	817
mauritanija	766
mauricija	768
maldivija	686
malavija	769
namibija	771
nigera	862
nigerija	773
niderlande	775
norvegija	818
nepala	859
jaunzelande	776
omana	852
francijas polinezija	833
papua jaungvineja	834
filipinas	694
pakistana	845
senpjera un mikelona	701
pitkernas salas	695
portugale	778
rumanija	836
sauda arabija	820
zalamana salas	707
seiselu salas	704
sudana	709
singapura	705
sv helenas sala	698
svalbara un jana majena sala	710
slovakija	706
sanmarino	876
senegala	783
somalija	784
dienvidsudana	785
sintmartena	838
sirija	787
terksas un kaikosas salas	822
cada	647
francijas dienvidjuru teritorija	667
tadzikistana	791
turkmenistana	868
trinidada un tobago	712
taivana	794
tanzanija	795
asv mazas aizjuras salas	715
uzbekistana	716
vatikans	673
sentvinsenta un grenadinas	702
britu virdzinas	850
asv virdzinas	853
dienvidafrikas republika	802
kepulauan georgia selatan sandwich selatan	811
kepulauan heard mcdonald	672
kepulauan terpencil as	715
kepulauan virgin as	853
l afganistan	630
l albanija	723
l algerija	737
is samoa amerikana	805
l angola	725
l antartika	631
l argentina	842
l armenja	724
l awstralja	726
l awstrija	633
l azerbajgan	634
il bahamas	827
il bahrain	635
il bangladesh	636
il belarussja	828
il belgju	806
il belize	731
il benin	858
il bhutan	637
il bolivja	728
il boznija ħerzegovina	727
il botswana	730
gzira bouvet	638
il brazil	729
territorju brittaniku tal ocean indjan	639
il brunei	640
il bulgarija	641
il burkina faso	871
il burundi	872
il kambodja	642
il kamerun	643
il kanada	644
il gzejjer cayman	646
ir repubblika centru afrikana	807
ic chad	647
ic cili	648
ic cina	649
il gzira christmas	650
gzejjer cocos keeling	849
il kolombja	732
il kongo brazzaville	652
ir repubblika demokratika tal kongo	653
gzejjer cook	654
il costa rica	733
il kosta tal avorju	655
il kroazja	753
cipru	657
ir repubblika ceka	658
id danimarka	659
il djibouti	660
ir repubblika dominicana	661
l ekwador	738
l egittu	662
il guinea ekwatorjali	749
l eritrea	740
l estonja	663
l etjopja	741
il gzejjer falkland	664
il gzejjer faeroe	808
figi	665
il finlandja	742
il guyana franciza	829
polinezja franciza	833
it territorji francizi tan nofsinhar	667
il gabon	668
il gambja	747
il georgia	809
il germanja	735
il ghana	746
gibilta	810
il grecja	669
il gwatemala	750
il guinea	671
il guinea bissau	854
il guyana	752
il haiti	873
il gzejjer heard ul gzejjer mcdonald	672
l istat tal belt tal vatikan	673
il honduras	840
ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina	674
l ungerija	675
l izlanda	676
l indja	754
l indonezja	812
l iran	851
l iraq	843
l irlanda	677
izrael	830
l italja	831
il gamajka	678
il gappun	756
il gordan	813
il kazakistan	832
il kenja	679
il korea ta fuq	814
il korea tisfel	757
il kuwajt	680
il kirgizistan	841
il laos	844
il latvja	681
il libanu	682
il lesoto	759
il liberja	758
il libja	760
il liechtenstein	861
il litwanja	683
il lussemburgu	815
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	684
il malawi	769
il malasja	770
il maldivi	686
il mali	875
gzejjer marshall	687
il mauritania	766
il messiku	688
il mikronezja	743
il moldova	689
il mongolja	764
il marokk	690
il mozambique	691
il myanmar burma	763
in namibja	771
in nepal	859
in netherlands	775
in nikaragwa	774
in niger	862
in nigerja	773
gzira norfolk	692
il macedonja ta fuq	816
gzejjer mariana tat tramuntana	817
in norvegja	818
l oman	852
il pakistan	845
it territorji palestinjani	693
il panama	878
il paragwaj	779
il peru	819
il filippini	694
gzejjer pitcairn	695
il polonja	835
il portugall	778
il qatar	696
ir rumanija	836
ir russja	697
ir rwanda	864
st vincent ul grenadini	702
sao tome u principe	703
l arabja sawdija	820
is senegal	783
is seychelles	704
is slovakkja	706
is slovenja	782
il gzejjer solomon	707
is somalja	784
l afrika tisfel	802
il georgia tan nofsinhar ul gzejjer sandwich tan nofsinhar	811
is sri lanka	866
is sudan	709
is suriname	846
l eswatini	788
l izvezja	821
l izvizzera	711
is sirja	787
it tajwan	794
it tagikistan	791
it tanzanija	795
it tajlandja	790
it togo	789
it tokelau	867
it tunezija	792
it turkija	713
it turkmenistan	868
il gzejjer turks u caicos	822
l uganda	797
l ukrajna	796
l emirati għarab magħquda	714
ir renju unit	847
l istati uniti	848
l istati uniti tal amerka	848
il gzejjer minuri mbiegħda tal istati uniti	715
l urugwaj	798
l uzbekistan	716
il venezwela	799
il vjetnam	800
il gzejjer vergni brittanici	850
il gzejjer vergni tal istati uniti	853
is saħara tal punent	739
il jemen	718
iz zambja	803
iz zimbabwe	804
il gzejjer aland	825
in netherlands tal karibew	719
il montenegro	762
is serbja	781
is sudan tisfel	785
il kosovo	860
osterrike	633
bouvetoya	638
kokosoyene	849
cookoyene	654
christmasoya	650
vest sahara	739
falklandsoyene	664
mikronesiafoderasjonen	743
faeroyene	808
ekvatorial guinea	749
sor georgia og de sore sandwichoyene	811
heard og mcdonald oyene	672
caymanoyene	646
marshalloyene	687
nord makedonia	816
nord marianene	817
ny caledonia	772
papua ny guinea	834
de okkuperte palestinske omradene	693
salomonoyene	707
sor sudan	785
sint maarten nederlandsk del	838
turks og caicosoyene	822
sore franske territorier	667
ost timor	823
usa mindre utenforliggende oyer	715
st vincent og grenadinene	702
jomfruoyene britisk	850
jomfruoyene usa	853
wallis og futunaoyene	717
sor afrika	802
republiek albanie	723
republiek armenie	724
gemenebest van australie	726
gemenebest van de bahamas	827
bahamas	827
republiek wit rusland	828
bosnie en herzegovina	727
bosnie herzegovina	727
federale republiek brazilie	729
republiek kaapverdie	645
kaapverdie	645
centraal afrikaanse republiek	807
republiek kroatie	753
kroatie	753
republiek equatoriaal guinea	749
equatoriaal guinea	749
federale democratische republiek ethiopie	741
faeroer	808
frans polynesie	833
republiek guinee bissau	854
cooperatieve republiek guyana	752
republiek haiti	873
republiek indonesie	812
staat israel	830
hasjemitisch koninkrijk jordanie	813
kirgizie	841
staat libie	760
islamitische republiek mauritanie	766
federale staten van micronesie	743
republiek moldavie	689
moldavie	689
republiek namibie	771
nieuw caledonie	772
nieuw zeeland	776
republiek noord macedonie	816
noord macedonie	816
onafhankelijke staat papoea nieuw guinea	834
papoea nieuw guinea	834
sint helena	698
federatie st kitts en nevis	699
st kitts en nevis	699
st pierre en miquelon	701
st vincent en de grenadines	702
democratische republiek sao tome en principe	703
sao tome en principe	703
koninkrijk saudi arabie	820
saudi arabie	820
republiek slovenie	782
federale republiek somalie	784
zuid afrika	802
zuid georgia en de zuidelijke sandwicheilanden	811
democratische republiek timor leste	823
republiek tunesie	792
tunesie	792
turks en caicoseilanden	822
sint maarten frans deel	721
sint maarten franse antillen	721
collectiviteit van sint maarten	721
republiek servie	781
servie	781
sint maarten nederlands deel	838
republiek zuid soedan	785
zuid soedan	785
kokosoyane	849
cookoyane	654
falklandsoyane	664
faeroyane	808
sor georgia og de sore sandwichoyane	811
heard og mcdonald oyane	672
caymanoyane	646
marshalloyane	687
nord marianane	817
dei okkuperte palestinske omrada	693
salomonoyane	707
turks og caicosoyane	822
aust timor	823
usa mindre utanforliggande oyar	715
st vincent og grenadinane	702
jomfruoyane britisk	850
jomfruoyane usa	853
wallis og futunaoyane	717
de franske sorterritorier	667
heard og mcdonaldoyene	672
norfolkoya	692
det palestinske omradet	693
pitcairnoyene	695
sor georgia og sor sandwichoyene	811
usas ytre oyer	715
de britiske jomfruoyene	850
de amerikanske jomfruoyene	853
samoa amerykanskie	805
bialorus	828
bosnia i hercegowina	727
republika zielonego przyladka	645
wyspa bozego narodzenia	650
wybrzeze kosci sloniowej	655
gwinea rownikowa	749
francuskie terytoria poludniowe i antarktyczne	667
wegry	675
wlochy	831
lotwa	681
macedonia polnocna	816
moldawia	689
mariany polnocne	817
papua nowa gwinea	834
wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha	698
st vincent i grenadyny	702
wyspy swietego tomasza i ksiazeca	703
slowenia	782
poludniowa afryka	802
georgia poludniowa i sandwich poludniowy	811
tadzykistan	791
dalekie wyspy mniejsze stanow zjednoczonych	715
wyspy dziewicze stanow zjednoczonych	853
czarnogora	762
afeganistao	630
antigua e barbuda	632
argelia	737
bielorrussia	828
butao	637
cazaquistao	832
gabao	668
georgia do sul e ilhas sandwich do sul	811
gronelandia	670
guine	671
guine bissau	854
guine equatorial	749
iemen	718
ilhas aland	825
ilhas caimao	646
ilhas cocos keeling	849
ilhas faroe	808
ilhas salomao	707
ilhas virgens britanicas	850
japao	756
madagascar	685
malaui	769
mauricia	768
mianmar birmania	763
micronesia	743
mocambique	691
nicaragua	774
nova zelandia	776
paises baixos caribenhos	719
papua nova guine	834
paquistao	845
quenia	679
quirguistao	841
camaroes	643
reuniao	780
romenia	836
sao bartolomeu	826
sao cristovao e neves	699
sao martinho	4
sao vicente e granadinas	702
servia	781
essuatini	788
sudao	709
sudao do sul	785
suica	711
tajiquistao	791
terras austrais e antarticas francesas	667
territorios palestinos	693
turquemenistao	868
ucrania	796
uzbequistao	716
zimbabue	804
antigua si barbuda	632
samoa americana	805
insulele aland	825
bosnia si hertegovina	727
sfantul bartolomeu	826
insulele cocos keeling	849
elvetia	711
sahara occidentala	739
franta	666
guyana franceza	829
guineea ecuatoriala	749
georgia de sud si insulele sandwich de sud	811
guineea bissau	854
ras hong kong a chinei	674
insula heard si insulele mcdonald	672
croatia	753
kargazstan	841
st kitts si nevis	699
sfanta lucia	700
sfantul martin	721
ras macao a chinei	684
noua zeelanda	776
polinezia franceza	833
papua noua guinee	834
st pierre si miquelon	701
sfanta elena	698
svalbard si jan mayen	710
sao tome si principe	703
insulele turks si caicos	822
teritoriile australe si antarctice franceze	667
trinidad si tobago	712
insulele indepartate ale sua	715
statul cetatii vaticanului	673
st vincent si grenadinele	702
wallis si futuna	717
albansko	723
armensko	724
antarktida	631
rakusko	633
karibske holandsko	719
svajciarsko	711
estonsko	663
zapadna sahara	739
spanielsko	708
finsko	742
mikronezia	743
francuzsko	666
gruzinsko	809
francuzska guayana	829
grecko	669
juzna georgia a juzne sandwichove ostrovy	811
hongkong oao ciny	674
chorvatsko	753
irsko	677
britske indickooceanske uzemie	639
svaty kristof a nevis	699
svata lucia	700
lichtenstajnsko	861
cierna hora	762
svaty martin fr	721
severne macedonsko	816
macao oao ciny	684
severne mariany	817
mauricius	768
nova kaledonia	772
norsko	818
francuzska polynezia	833
polsko	835
palestinske uzemia	693
saudska arabia	820
svata helena	698
juzny sudan	785
svaty tomas a princov ostrov	703
salvador	786
svaty martin hol	838
syria	787
francuzske juzne a antarkticke uzemia	667
vychodny timor	823
turkmensko	868
mensie odlahle ostrovy usa	715
svaty vincent a grenadiny	702
ameriska samoa	805
alandski otoki	825
demokraticna republika kongo	653
centralnoafriska republika	807
svica	711
slonokoscena obala	655
nemcija	735
grcija	669
juzna georgia in juzni sandwichevi otoki	811
hrvaska	753
madzarska	675
st kitts in nevis	699
crna gora	762
norfolski otok	692
st pierre in miquelon	701
slovaska	706
francosko juzno ozemlje	667
turcija	713
stranski zunanji otoki zdruzenih drzav	715
st vincent in grenadine	702
britanski deviski otoki	850
ameriski deviski otoki	853
juznoafriska republika	802
jasiiradaha cocos keeling	849
gini bisaaw	854
israaiil	830
jasiiradaha aland	825
bonaire sint eustatius iyo saba	719
st martin qayb faransiis ah	721
sint maarten qaybta nederlandka	838
shqiperi	723
andorre	824
angole	725
anguile	722
antarktide	631
argjentine	842
arube	1007
belgjike	806
bosnje hercegovine	727
botsvane	730
kepi i gjelber	645
republika afrikano qendrore	807
kine	649
ishujt kokos kiling	849
kongo brazavil	652
kosta rike	733
bregu i fildishte	655
kube	656
republika ceke	658
danimarke	659
dominike	736
finlande	742
france	666
guajana frenge	829
polinezia frenge	833
territoret frenge jugore	667
groenlande	670
grenade	744
guatemale	750
guinea bisau	854
guajane	752
ishujt herd mekdonald	672
rva i hong kongut kine	674
islande	676
irlande	677
xhamajke	678
rva i makaos kine	684
malte	856
martinike	765
meksike	688
mianmar burma	763
holande	775
zelande e re	776
ishujt veriore mariana	817
ruande	864
shen helena	698
shen kits e nevis	699
shen lucia	700
shen pier dhe mikelon	701
shen vinsent grenadinet	702
sao tome prinsipe	703
afrike e jugut	802
xhorxha jugore dhe ishujt sanduic te jugut	811
spanje	708
sri lanke	866
svalbard zhan majen	710
zvicer	711
tajlande	790
ishujt turk kaikos	822
ugande	797
mbreteria e bashkuar	847
ishujt e pertejme shba se	715
venezuele	799
ishujt e virgjer britanike	850
ishujt e virgjer amerikane	853
sahara perendimore	739
gernsi	745
xhersi	755
shen bartolomeo	826
shen martin	4
bonaire st eustatius och saba	719
bouveton	638
kokosoarna	849
cookoarna	654
julon	650
vastsahara	739
falklandsoarna	664
faroarna	808
heard och mcdonaldsoarna	672
st kitts och nevis	699
caymanoarna	646
st martin franska delen	721
marshalloarna	687
norfolkon	692
st pierre och miquelon	701
pitcairnoarna	695
palestinska territoriet ockuperade	693
salomonoarna	707
sao tome och principe	703
sint maarten nederlandska delen	838
turks och caicosoarna	822
franska sodra territorierna	667
tokelauoarna	867
usa s yttre oar	715
st vincent och grenadinerna	702
brittiska jungfruoarna	850
amerikanska jungfruoarna	853
wallis och futunaoarna	717
kongo jamhuri ya kidemokrasia	653
korea kaskazini jamhuri ya watu wa kidemokrasiaatique	814
korea kusini jamhuri	757
st vincent na grenadines	702
ngwane ufalme wa eswatini	788
tanzania jamhuri ya muungano	795
bonaire st eustache na saba	719
mtakatifu barthelemy	826
st martin sehemu ya kifaransa	721
st martin sehemu ya uholanzi	838
birlesen arap emiratlary	714
angilya	722
albaniya	723
awstriya	633
awstraliya	726
azerbayjan	634
bosniya we gertsegowina	727
belgiya	806
bolgariya	641
bahreyn	635
sen bartelemi	826
boliwiya	728
boneyr sint estatius we saba	719
braziliya	729
belarusiya	828
sweysariya	711
kot diwuar	655
kitay	649
kolumbiya	732
kabo werde	645
kyurasao	734
cehiya	658
germaniya	735
daniya	659
estoniya	663
musur	662
eritriya	740
efiopiya	741
finlandiya	742
mikroneziya	743
fransiya	666
beyik britaniya	847
gruziya	809
grenlandiya	670
gambiya	747
gwineya	671
ekwatorial gwineya	749
gretsiya	669
gunorta jorjiya we gunorta sandwic adalary	811
gwineya bisau	854
gayana	752
horwatiya	753
wengriya	675
ysrayyl	830
hindi ummanynda britaniya teritoriyasy	639
yamayka	678
yaponiya	756
keniya	679
sent kits we newis	699
demirgazyk koreya	814
gunorta koreya	757
kuweyt	680
kayman adalary	646
sent lyusiya	700
lihtensteyn	861
liberiya	758
lyuksemburg	815
latwiya	681
liwiya	760
moldowiya	689
cernogoriya	762
sent marten	721
marsall adalary	687
demirgazyk makedoniya	816
myanma	763
mongoliya	764
mawritaniya	766
mawrikiy	768
malayziya	770
namibiya	771
taze kaledoniya	772
nigeriya	773
gollandiya	775
norwegiya	818
taze zelandiya	776
fransuz polineziyasy	833
papua taze gwineya	834
sen pyer we mikelon	701
palestina dowleti	693
portugaliya	778
paragway	779
reyunion	780
serbiya	781
rossiya	697
seysel adalary	704
swesiya	821
keramatly yelena adasy	698
sloweniya	782
swalbard we yan mayen	710
slowakiya	706
gunorta sudan	785
san tome we prinsipi	703
siriya	787
terks we kaykos adalary	822
fransiyanyn gunorta we antarktika sebitleri	667
tayland	790
tajigistan	791
gundogar timor	823
taywan	794
tanzaniya	795
abs nyn dasky kici adalary	715
urugway	798
ozbegistan	716
sent winsent we grenadin	702
britaniya wirgin adalary	850
abs nyn wirgin adalary	853
wyetnam	800
mayotta	801
gunorta afrika respublikasy	802
zambiya	803
amerikan samoasi	805
bouvet adasi	638
cocos keeling adalari	849
isvicre	711
cook adalari	654
sili	648
christmas adasi	650
guney kibris rum kesimi	657
misir	662
bati sahara	739
ispanya	708
faroe adalari	808
gurcistan	809
fransiz guyanasi	829
cebelitarik	810
guney georgia ve guney sandwich adalari	811
cin hong kong oyb	674
heard adasi ve mcdonald adalari	672
hirvatistan	753
irlanda	677
man adasi	720
britanya hint okyanusu topraklari	639
izlanda	676
urdun	813
kirgizistan	841
kambocya	642
st kitts ve nevis	699
cayman adalari	646
lubnan	682
karadag	762
marshall adalari	687
mogolistan	764
cin makao oyb	684
kuzey mariana adalari	817
fransiz polinezyasi	833
st pierre ve miquelon	701
pitcairn adalari	695
filistin bolgeleri	693
sirbistan	781
seyseller	704
svalbard ve jan mayen adalari	710
guney sudan	785
sao tome ve principe	703
turks ve caicos adalari	822
fransiz guney topraklari	667
abd uzak adalari	715
ozbekistan	716
st vincent ve grenadinler	702
britanya virjin adalari	850
wallis ve futuna adalari	717
afgoniston	630
boneyr sint estatius va saba	719
kokos kiling orollari	849
kongo brazzavil	652
kot divuar	655
garbiy sahroi kabir	739
gvineya bisau	854
gonkong xitoy mmh	674
qirgiziston	841
sent kits va nevis	699
qozogiston	832
shri lanka	866
sent martin	721
myanma birma	763
makao xitoy mmh	684
papua yangi gvineya	834
sen pyer va mikelon	701
svalbard va yan mayen	710
san tome va prinsipi	703
amerika qoshma shtatlari	848
sent vinsent va grenadin	702
antigua va barbuda	632
bosnia va herzegovina	727
dao bouvet	638
lanh tho an do duong thuoc anh	639
quan dao cayman	646
cong hoa trung phi	807
dao giang sinh	650
quan dao cocos keeling	849
cong go	652
cong hoa dan chu cong go	653
quan dao cook	654
dan mach	659
cong hoa dominica	661
ai cap	662
quan dao falkland malvinas	664
quan dao faroe	808
phan lan	742
guyane thuoc phap	829
polynesie thuoc phap	833
vung dat phia nam va chau nam cuc thuoc phap	667
hy lap	669
dao heard va quan dao mcdonald	672
toa thanh thanh pho vatican	673
an do	754
cong hoa hoi giao iran	851
nhat ban	756
co oet	680
cong hoa dan chu nhan dan lao	844
bac macedonia	816
ban dao ma lai	770
quan dao marshall	687
lien bang micronesia	743
cong hoa moldova	689
mong co	764
ma roc	690
dao norfolk	692
quan dao bac mariana	817
lanh tho palestine bi chiem dong	693
bo dao nha	778
st kitts va nevis	699
st pierre va miquelon	701
st vincent va grenadines	702
sao tome va principe	703
quan dao solomon	707
nam georgia va quan dao nam sandwich	811
tay ban nha	708
svalbard va jan mayen	710
thuy dien	821
thuy si	711
cong hoa arab syrian	787
cong hoa thong nhat tanzania	795
thai lan	790
trinidad va tobago	712
tho nhi ky	713
quan dao turks va caicos	822
quan dao nho heo lanh cua hoa ky	715
quan dao virgin anh	850
quan dao virgin hoa ky	853
lanh tho quan dao wallis va futuna	717
tay sahara	739
quan dao aland	825
bonaire sint eustatius va saba	719
dao man	720
st martin phan phap	721
sint maarten phan ha lan	838
bouvet eiland	638
brits indiese oseaangebied	639
tsjeggie	658
noord mariane eilande	817
klein afgelee eilande van die vsa	715
vsa se maagde eilande	853
kongo drk	653
kongo republiek	652
cexiya	658
honq konq xususi inzibati rayonu cin	674
makao xir cin	684
konqo kdr	653
konqo respublika	652
folklend adalari malvin adalari	664
caqos arxipelaqi	639
douarou aostral frans	667
myanmar birmania	763
tiriadou palestina	693
ar reunion	780
inizi diabell ar stadou unanet	715
inizi gwerch breizh veur	850
inizi aland	825
sant bertele	826
sant martin	721
kongo rdk	653
aotearoa zeland nevez	776
bozicno ostrvo	650
kokosova keelingova ostrva	849
juzna dzordzija i juzna sendvic ostrva	811
folklandska malvinska ostrva	664
republica centreafricana	807
illes cocos keeling	849
illes feroe	808
terres australs antartiques franceses	667
ciutat del vatica	673
hong kong rae xina	674
macau rae xina	684
illa de la reunio	780
illes salomo	707
illes georgia del sud i sandwich del sud	811
illes verges britaniques	850
illes aland	825
carib neerlandes	719
republica txeca	658
illes falkland illes malvines	664
falklandske ostrovy	664
francouzska jizni uzemi	667
hongkong zao ciny	674
macao zao ciny	684
myanmar barma	763
palestinska uzemi	693
karibske nizozemsko	719
svaty martin francie	721
svaty martin nizozemsko	838
cagoske ostrovy	639
y congo brazzaville	652
y congo kinshasa	653
st vincent ar grenadines	702
y congo g dd c	653
y congo gweriniaeth	652
ynysoedd y falkland ynysoedd y malfinas	664
bouvetoen	638
juleoen	650
de palaestinensiske omrader	693
south georgia og de sydlige sandwichoer	811
amerikanske oversoiske oer	715
de britiske jomfruoer	850
de amerikanske jomfruoer	853
chagosoerne	639
palastinensische autonomiegebiete	693
palastina	693
alandinseln	825
chagos archipel	639
barein	635
rae de hong kong china	674
rae de macao china	684
san cristobal y nieves	699
islas menores alejadas de ee uu	715
islas virgenes de ee uu	853
caribe neerlandes	719
san bartolome	826
san martin	721
islas malvinas islas falkland	664
archipielago de chagos	639
bouvet saar	638
myanmar birma	763
falklandi saared malviini saared	664
aotearoa uus meremaa	776
cocos keeling uharteak	849
kookossaaret keelingsaaret	849
ranskan etelaiset ja antarktiset alueet	667
hongkong kiinan erityishallintoalue	674
macao kiinan erityishallintoalue	684
etela georgia ja etelaiset sandwichinsaaret	811
falklandinsaaret malvinassaaret	664
territoire britannique de locean indien	639
ras chinoise de hong kong	674
ras chinoise de macao	684
iles aland	825
pays bas caribeens	719
iles malouines iles falkland	664
samo mheiricea	805
angaile	722
oileain fhaclainne	664
criocha francacha dheisceart an domhain	667
sainreigiun riarachain hong cong daonphoblacht na sine	674
sainreigiun riarachain macao daonphoblacht na sine	684
an mhicrineis	743
na hoileain mhairianacha thuaidh	817
oileain palau	857
na criocha palaistineacha	693
san heilin	698
san criostoir nimheas	699
san uinseann agus na greanaidini	702
oileain sholaimh	707
esuaitini	788
an teavain	794
tiomor thoir	823
tocala	867
oilean na trionoide agus tobaga	712
oileain imeallacha sam	715
vailis agus futuna	717
an isiltir chairibeach	719
curaso	734
an congo pdc	653
kazakistan	832
taxiquistan	791
congo rc	652
illas malvinas falkland	664
arquipelago de chagos	639
tsibirai cocos keeling	849
israila	830
rukunin tsibirin us	715
tsibirai na aland	825
ƙasar curacao	734
san barthelemy	826
kongo drc	653
francuski juzni teritoriji	667
juzna georgia i otoci juzni sandwich	811
kongo rk	652
otocje chagos	639
feroer szigetek	808
makao kkt	684
palesztin autonomia	693
st pierre es miquelon	701
szaud arabia	820
svalbard es jan mayen	710
az usa lakatlan kulbirtokai	715
aland szigetek	825
holland karib terseg	719
kongo kdk	653
kongo koztarsasag	652
falkland szigetek malvin szigetek	664
chagos szigetcsoport	639
st vincent dan grenadine	702
georgia selatan kep sandwich selatan	811
aserbaidsjan	634
bermudaeyjar	839
jolaey	650
kokoseyjar keeling	849
kypur	657
serstjornarsvaedid hong kong	674
serstjornarsvaedid makao	684
maldiveyjar	686
martinik	765
heimastjornarsvaedi palestinumanna	693
pitcairn eyjar	695
sankti vinsent og grenadineyjar	702
svalbardi og jan mayen	710
karibahafshluti hollands	719
sankti bartolomeusareyjar	826
kongo lydveldid	652
chagos eyjaklasinn	639
svasiland	788
territorio britannico delloceano indiano	639
isole cocos keeling	849
santelena	698
congo repubblica	652
arjantin	842
benglades	636
bosna u hersek	727
girava bouvete	638
brezilya	729
herema okyanusa hindi ya britanyaye	639
cimhuriyeta afrikaya navin	807
girava christmase	650
giraven kokose keeling	849
giraven cooke	654
cimhuriyeta dominike	661
gineya ekwadore	749
eritre	740
giraven falklande	664
giraven faroeye	808
polinezyaya fransizi	833
heremen basur en fransaye	667
cebelitariq	810
grinlanda	670
giraven heard u macdonalde	672
hong konga hit ya cine	674
islanda	676
makaoya hit ya cine	684
giraven marsale	687
meksika	688
zelandaya nu	776
girava norfolke	692
heremen filistini	693
filistin	693
giraven pitcairne	695
st vincent u giraven grenadine	702
erebistana siudi	820
giraven solomone	707
giraven georgiyaya basur u sandwicha basur	811
eswatini	788
suriye	787
giraven turks u kaikose	822
mirgehen erebi yen yekbuyi	714
qiraliyeta yekbuyi	847
dewleten amerikaye yen yekbuyi	848
giraven bicuk en derveyi daye	715
giraven virjine yen britanyaye	850
giraven virjine yen amerikaye	853
giraven alande	825
holendaya karayibe	719
girava mane	720
kongo cimhuriyet	652
perava ivorye	655
cimhuriyeta ceki	658
giraven falklande giraven malvine	664
komgiraven cagose	639
aoteroaya zelandaya nu	776
timora rojhilat	823
kongo demokratine respublika	653
folklando malvinu salos	664
cagoso salynas	639
ktr ipasais administrativais regions makao	684
palestinas teritorijas	693
kongo demokratiska republika	653
zilonkaula krasts	655
folklenda malvinu salas	664
cagosu arhipelags	639
il macao	684
il palestina	693
ir repubblika tal kongo	652
il gzejjer falkland il gzejjer malvinas	664
timor tal lvant	823
chagosoyene	639
zuid georgia en zuidelijke sandwicheilanden	811
oost timor	823
aotearoa nieuw zeeland	776
dei franske sorterritoria	667
heardoya og mcdonaldoyane	672
sor georgia og sor sandwichoyane	811
usas ytre smaoyar	715
dei britiske jomfruoyane	850
dei amerikanske jomfruoyane	853
chagosoyane	639
sra hongkong chiny	674
sra makau chiny	684
terytoria palestynskie	693
wyspa swietej heleny	698
wlk bryt	847
bosnia e herzegovina	727
territorios franceses do sul	667
hong kong rae da china	674
macau rae da china	684
mauricio	768
sao cristovao e nevis	699
sao pedro e miquelao	701
ilhas georgia do sul e sandwich do sul	811
tadjiquistao	791
turcomenistao	868
aotearoa da nova zelandia	776
ras hong kong china	674
ras macao china	684
congo republica democrata congo	653
aotearoa noua zeelanda	776
francuzska guyana	829
palestinska samosprava	693
srednjeafriska republika	807
posebno upravno obmocje ljudske republike kitajske hongkong	674
posebno upravno obmocje kitajske makav	684
sveti kristof in nevis	699
sveti tomaz in princ	703
kongo demokraticna republika kongo	653
antigua barbuuda	632
boosniya harsegofina	727
jasiiradda haad makdonald	672
st kitts iyo nevis	699
st lusia	700
st pierre iyo miquelon	701
st finsent girenadiins	702
sao tome birincibal	703
jasiiradda joorjiyada koonfureed sandwij	811
jasiiradda sfaldbaad jaan mayen	710
tirinidaad tobago	712
turks kaikos island	822
us fargin island	853
walis futuna	717
jasiiradda isle man	720
st baathelemiy	826
st maartin	721
antarktike	631
republika e afrikes qendrore	807
kongo brazavile	652
ceki	658
gane	746
grenlande	670
granade	744
guadelupe	748
guine bisau	854
ishujt herd e mekdonald	672
rpa i hong kongut	674
mianmar burme	763
ishujt e marianes veriore	817
palestine	693
guineja e re papua	834
shen elene	698
shen kits dhe nevis	699
shen vincent dhe grenadine	702
xhorxha jugore dhe ishujt senduice te jugut	811
svalbard e jan majen	710
ishujt periferike te shba se	715
ishujt e virgjer te shba se	853
saharaja perendimore	739
ishujt alande	825
sen marten	721
arkipelagu i cagosit	639
zelanda e re aotearoa	776
foklandska malvinska ostrva	664
arhipelag cagos	639
heardon och mcdonaldoarna	672
karibiska nederlanderna	719
chagosoarna	639
visiwa vya cocos keeling	849
st kitts na nevis	699
visiwa vya virgin uingereza	850
visiwa vya virgin marekani	853
bosniya we gersegowina	727
britaniyanyn hindi okeanyndaky territoriyalary	639
hytay	649
rozdestwo adasy	650
kokos kiling adalary	849
kongo brazzawil	652
eritreya	740
finlyandiya	742
fransuz gunorta territoriyalary	667
gresiya	669
gonkong aas hytay	674
eyran	851
makao aas hytay	684
palestina territoriyasy	693
reyunyon	780
rumyniya	836
russiya	697
sent winsent we grenadinler	702
gunorta afrika	802
gunorta georgiya we gunorta sendwic adasy	811
spisbergen we yan mayen	710
birlesen arap emirlikleri	714
birlesen patysalyk	847
amerikanyn birlesen statlary	848
abs nyn dasarky adalary	715
gunbatar sahara	739
kongo kdr	653
kongo respublika	652
sirmayy kenar	655
ceh respublikasy	658
folklend malwina adalary	664
aotearoa taze zelandiya	776
kibris	657
cin hong kong oib	674
cin makao oib	684
abd kucuk harici adalari	715
bati sahra	739
karayip hollandasi	719
falkland adalari malvinas adalari	664
chagos takimadalari	639
shpitsbergen va yan mayen	710
fil suyagi qirgogi	655
folklend malvin orollari	664
samoa thuoc my	805
nam cuc	631
guinea xich dao	749
quan dao falkland	664
guiana thuoc phap	829
polynesia thuoc phap	833
lanh tho phia nam thuoc phap	667
quan dao heard va mcdonald	672
thanh vatican	673
dac khu hanh chinh hong kong trung quoc	674
li bang	682
dac khu hanh chinh macao trung quoc	684
myanmar mien dien	763
lanh tho palestine	693
quan dao pitcairn	695
a rap xe ut	820
cac tieu dao xa cua hoa ky	715
quan dao virgin thuoc anh	850
quan dao virgin thuoc hoa ky	853
wallis va futuna	717
ca ri be ha lan	719
bo bien nga	655
quan dao chagos	639
dong timor	823
barem	635
ilhas dos cocos keeling	849
cote divoire costa do marfim	655
territorios austrais franceses	667
territorios palestinianos	693
sao marinho	876
usbequistao	716
curacau	734
sao martinho st martin	721
sao martinho sint maarten	838
obala slonovace kot divoar	655
sar hongkong kina	674
sar makao kina	684
marsalska ostrva	687
mijanmar burma	763
svajcarska	711
timor leste istocni timor	823
britanska devicanska ostrva	850
sveti martin francuska	721
sveti martin holandija	838
islas georgia del sur y sandwich del sur	811
islas ultramarinas de ee uu	715
iles cocos keeling	849
iles heard et mcdonald	672
cite du vatican	673
st kitts et nevis	699
iles daland	825
st martin pays bas	838
congo republika	652

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
