// How sensitive values are shown in lists and logs.

/** `13800138000` → `138****8000`; any text keeps its first three and last four characters when long enough. */
export function maskNumber(value: string): string {
  return value.length < 8 ? '*'.repeat(value.length) : `${value.slice(0, 3)}****${value.slice(-4)}`
}

/** `张小明` → `张*明`. */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length < 2) return name
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}
