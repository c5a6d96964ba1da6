/** Second letters of the codes by their first: the 249 of ISO 3166-1, and XK for Kosovo, which ISO leaves to its users. */
const secondLetters =
  'A:DEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNORUVWXYZ D:EJKMOZ E:CEGHRST F:IJKMOR G:ABDEFGHILMNPQRSTUWY H:KMNRTU ' +
  'I:DELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW ' +
  'S:ABCDEGHIJKLMNORSTVXYZ T:CDFGHJKLMNORTVWZ U:AGMSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW'

/**
 * Regular expression of the country of an address (RFC 7643 section 4.1.2): an assigned alpha-2 code in capitals. UK and EL, which look
 * like codes, are none.
 */
export const countryPattern = `^(?:${secondLetters.replace(/(\w):(\w+)/g, '$1[$2]').replaceAll(' ', '|')})$`
