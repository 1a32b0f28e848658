// Checks a value against its schema and says in both languages, field by field, what to correct.
import { z } from 'zod'
import { badInput, type FieldFault } from './problems.ts'

const zh = z.locales.zhCN().localeError
const en = z.locales.en().localeError

/** The parsed value, or a `bad-input` problem whose pointers start with `prefix` (e.g. `/answer`). */
export function parse<T extends z.ZodType>(schema: T, value: unknown, prefix = ''): z.output<T> {
  const read = schema.safeParse(value, { error: zh })
  if (read.success) return read.data
  throw badInput({ faults: faultsOf(schema, value, prefix, read.error.issues) })
}

function faultsOf(
  schema: z.ZodType,
  value: unknown,
  prefix: string,
  issues: readonly z.core.$ZodIssue[],
): FieldFault[] {
  const english = schema.safeParse(value, { error: en }).error?.issues ?? []
  return issues.map((issue, index) => {
    const path = issue.path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
    return { pointer: `${prefix}${path}` || '/', detail: wordsOf(issue, english[index]) }
  })
}

// Words of our own stand as `zh / en` in the schema; zod's come from its locales.
function wordsOf({ code, message }: z.core.$ZodIssue, english?: z.core.$ZodIssue): FieldFault['detail'] {
  const [own, ownEnglish] = code === 'custom' ? message.split(' / ') : []
  return own && ownEnglish ? { zh: own, en: ownEnglish } : { zh: message, en: english?.message ?? message }
}
