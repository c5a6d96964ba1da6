/**
 * Names of i18n-iso-countries 7.14.0 that belong to another entry or to none, with the reason. They are left out of the index.
 * A name that two tables give to two entries needs no line here: the index answers nothing for it.
 */
export const packageDefects: readonly {
  readonly language: string
  readonly alpha2: string
  readonly name: string
  readonly why: string
}[] = [
  { language: 'en', alpha2: 'CD', name: 'Congo', why: 'the short name of CG; CD always has a qualifier' },
  { language: 'de', alpha2: 'CD', name: 'Kongo', why: 'as Congo' },
  { language: 'kk', alpha2: 'CD', name: 'Конго', why: 'as Congo' },
  { language: 'ga', alpha2: 'CD', name: 'An Congó', why: 'as Congo' },
  { language: 'pt', alpha2: 'CG', name: 'República Democrática do Congo', why: 'the official name of CD' },
  { language: 'pt', alpha2: 'CD', name: 'República Popular do Congo', why: 'what CG was called from 1970 to 1991' },
  { language: 'ga', alpha2: 'US', name: 'SAM', why: 'Samoa to the Olympic Committee' },
  { language: 'ga', alpha2: 'US', name: 'S.A.M.', why: 'as SAM' },
  { language: 'tk', alpha2: 'IQ', name: 'Eýran', why: 'Iran' },
  { language: 'lv', alpha2: 'IM', name: 'Mena', why: 'the region MENA; the island is Menas sala' },
  { language: 'dv', alpha2: 'MW', name: 'މެލޭޝިޔާ', why: 'Malaysia' },
  { language: 'dv', alpha2: 'MC', name: 'މޮންގޯލިއާ', why: 'Mongolia' },
  { language: 'dv', alpha2: 'MS', name: 'މޮރޮކޯ', why: 'Morocco' },
]
