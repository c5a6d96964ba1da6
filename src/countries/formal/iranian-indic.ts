import type { FormalTable } from './formal-table.js'

export const persian: FormalTable = {
  language: 'fa',
  words: `
جمهوری اسلامی خلق دموکراتیک سوسیالیستی فدرال فدراتیو عربی متحد تعاونی بولیواری شرقی اتحادیه
پادشاهی هاشمی
امارت اسلامی
شاهزاده نشین
سلطان نشین
دوک نشین بزرگ
شاهزادهنشین,سلطاننشین,دوکنشین,سلطنت,اتحادیه,فدراسیون,کنفدراسیون
قلمرو همسود
دولت,کشور,مملکت,ایالت مستقل چندملیتی`,
  stems: `
AE امارات متحده
BN برونئی سرای صلح | برونئی دارالسلام
CH سوئیس
EH صحرایی
GY گویان
IN هندوستان
IR ایران
JO اردن
LY لیبی
MX مکزیک
PG پاپوآ گینه نو
RU روسیه
SA عربی سعودی
VA شهر واتیکان`,
}

export const urdu: FormalTable = {
  language: 'ur',
  words: `
جمہوریہ اسلامی عوامی جمہوری وفاقی متحدہ عرب اشتراکی و تعاونی شرقیہ سوشلسٹ ڈیموکریٹک
مملکت,مملکتِ,سلطنت,سلطنتِ ھاشمی ہاشمی آزاد
ریاست,ریاستِ,دولت,دولتِ آزاد مشترکہ
امارات,اماراتِ,وفاق,وفاقِ,اتحاد,خطہ,سرزمین,سرزمینِ`,
  stems: `
CF وسطی افریقی
CZ چیک | چيک
DO ڈومینیکن
EG مصری
EH صحراوی
FR فرانسیسی
GB متحدہ
GQ استوائی گنی
GR ہیلینیہ
KM القمری
PG پاپوا نیو گنی
RU روسی`,
}

export const turkish: FormalTable = {
  language: 'tr',
  words: `
cumhuriyeti islam halk demokratik sosyalist federal federatif arap birleşik doğu kooperatif birliği bolivarcı
krallığı haşimi
dükalığı büyük
prensliği,sultanlığı,emirliği,konfederasyonu,federasyonu,birliği,topluluğu,devleti bağımsız çokuluslu federal islam büyük milletler şehir
devletleri federal`,
  stems: `
CZ çek
DO dominik
FR fransız | fransa
GR helen | yunanistan
IT italyan
KG kırgız
LB lübnan
SK slovak
PT portekiz
AR arjantin
AT avusturya
PL polonya
CF orta afrika
ZA güney afrika
CV yeşil burun`,
}

export const hindi: FormalTable = {
  language: 'hi mr',
  words: `
गणराज्य,गणतंत्र इस्लामी लोकतांत्रिक जनवादी समाजवादी संघीय संयुक्त अरब
साम्राज्य,सल्तनत,राजशाही,राज्य`,
}
