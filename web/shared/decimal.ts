// Rates and prices are integers of a small unit; people read and write decimals.

/** `"3.1"` with 2 digits → 310; undefined when it is not a number of so few decimals. */
export function scaledOf(written: string, digits: number): number | undefined {
  const [, whole, rest = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(written.normalize('NFKC').trim()) ?? []
  return whole === undefined || rest.length > digits ? undefined : Number(`${whole}${rest.padEnd(digits, '0')}`)
}

/** 10234 with 4 digits → `1.0234`. */
export function decimalOf(scaled: number, digits: number): string {
  return (scaled / 10 ** digits).toFixed(digits)
}
