// What was answered in a field, in words.
import { formatFen } from '../../shared/money.ts'
import { record } from '../../shared/problem.ts'
import type { Step } from '../shapes.ts'
import type { Say } from '../words.ts'

type Field = NonNullable<Step['fields']>[number]
type Saying = (words: Option['label']) => string

/** A field as lines of its title and what was answered; of questions, a line each. */
export function fieldShown(field: Field, value: unknown, say: Saying, t: Say): [string, string][] {
  if (field.kind !== 'questions') return [[say(field.title), answered(field, value, say, t)]]
  const said = record(value)
  return (field.options ?? []).map((one) => [say(one.label), shown(said[one.value], 'yes-no', [], say, t)])
}

function answered(field: Field, value: unknown, say: Saying, t: Say): string {
  return field.kind === 'list' && field.items
    ? listed(value, field.items, say, t)
    : shown(value, field.kind, field.options ?? [], say, t)
}

type Item = NonNullable<NonNullable<Step['fields']>[number]['items']>[number]

/** Each item of a list as its fields in order: `张三 · 其他 · 1 · 100`. */
function listed(value: unknown, fields: readonly Item[], say: Saying, t: Say): string {
  const items = Array.isArray(value) ? value.map(record) : []
  const words = items.map((item) =>
    fields.flatMap(({ name, title, kind, options }) => {
      const word = shown(item[name], kind, options ?? [], say, t)
      return word === '' ? [] : [kind === 'number' ? `${say(title)} ${word}` : word]
    }),
  )
  return words.map((each) => each.join(' · ')).join('；')
}

type Option = { readonly value: string; readonly label: { readonly zh: string; readonly en: string } }

function shown(value: unknown, kind: string, options: readonly Option[], say: Saying, t: Say): string {
  if (value === undefined || value === null) return ''
  const option = options.find((one) => one.value === value)
  if (option) return say(option.label)
  if (kind === 'money' && typeof value === 'number') return formatFen(value)
  if (kind === 'yes-no') return value === true ? t('step.yes') : t('step.no')
  if (Array.isArray(value)) return value.map((item) => Object.values(record(item)).map(String).join(' ')).join('；')
  return String(value)
}
