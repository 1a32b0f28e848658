// What a product leaves out of a bill, known by its words.
import type { MedicalExpense } from '../../products/index.ts'
import type { ExpenseLine } from './expenses.ts'

/** The clause a bill line is left out by, when its words say so. */
export function excludedBy(
  { description }: Pick<ExpenseLine, 'description'>,
  coverage: MedicalExpense,
): MedicalExpense['excludedItems'][number] | undefined {
  if (!wordsOf(coverage).test(description)) return undefined
  return coverage.excludedItems.find(({ says }) => says.some((word) => description.includes(word)))
}

// Nearly every line of a bill is paid for: whether one has any of the words is asked once, in one go.
const known = new WeakMap<MedicalExpense, RegExp>()
function wordsOf(coverage: MedicalExpense): RegExp {
  const found = known.get(coverage)
  if (found) return found
  const says = coverage.excludedItems.flatMap((item) => item.says)
  const all = says.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')
  const made = all === '' ? /(?!)/ : new RegExp(all)
  known.set(coverage, made)
  return made
}
