export const cldrNames: ReadonlyMap<string, string> = new Map<string, string>([])
