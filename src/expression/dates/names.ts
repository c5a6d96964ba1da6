/** English names of .NET's invariant culture; index 0 is January and Sunday. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Three letters: `Jan`, `Sun`. */
export const abbreviated = (name: string) => name.slice(0, 3)

/** The invariant culture's only era. */
export const era = 'A.D.'
