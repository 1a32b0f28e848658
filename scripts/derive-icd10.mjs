// Writes src/claims/diagnosis/icd10.txt from the national list of diagnoses (see NOTICE): `node scripts/derive-icd10.mjs <list.csv>`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const [, , list] = process.argv
const target = new URL('../src/claims/diagnosis/icd10.txt', import.meta.url)
const names = new Map()
for (const { code, name } of parse(readFileSync(list, 'utf8'), {
  columns: true,
  bom: true,
  relax_column_count: true,
})) {
  const short = code.slice(0, 5).replace(/\.x$/, '')
  const plain = name.replace(/[，,]?\s*(?:其他的?|未特指的?|其他未特指)(?=$|[，,])/g, '').trim()
  if (!/^[A-Z]\d\d(?:\.\d)?$/.test(short) || plain === '') continue
  names.set(short, (names.get(short) ?? new Set()).add(plain.replaceAll('|', '')))
}
const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, all]) => `${code}|${[...all].join('|')}`)
writeFileSync(target, `${lines.join('\n')}\n`)
