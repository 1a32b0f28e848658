// The words a form is made of. One field gives its check on the server, its control on the screen, and its line in the API.
import { z } from 'zod'
import { day, id, type Text } from '../kit/index.ts'

export type FieldKind =
  | 'text'
  | 'phone'
  | 'email'
  | 'money'
  | 'number'
  | 'choice'
  | 'date'
  | 'yes-no'
  | 'account'
  | 'person'
  | 'code'
  | 'id-number'
  | 'list'
  | 'questions'
  | 'recordings'

export interface Option {
  readonly value: string
  readonly label: Text
  readonly note?: Text
}

export interface FieldWords {
  readonly title: Text
  readonly hint?: Text
  /** The yes-or-no field of the same form whose yes leaves this one out. */
  readonly unless?: string
}

interface FieldMeta extends FieldWords {
  readonly kind: FieldKind
  readonly options?: readonly Option[]
  readonly long?: boolean
  /** Of recordings: the text of the same step that they were heard as. */
  readonly into?: string
}

/** A field as the screen draws it. `options` of accounts, people and slots are filled in when a request is shown. */
export interface FormField extends FieldMeta {
  readonly name: string
  readonly required: boolean
  readonly items?: readonly FormField[]
}

declare module 'zod' {
  interface GlobalMeta {
    field?: FieldMeta
  }
}

const plain = (value: unknown) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value)

const recordingsMax = 10

const make = <T extends z.ZodType>(schema: T, meta: FieldMeta) =>
  schema.meta({ field: meta, description: meta.title.en })

export const field = {
  text: (words: FieldWords, { max = 60, long = false } = {}) =>
    make(z.string().trim().min(1).max(max), { ...words, kind: 'text', long }),
  phone: (words: FieldWords) =>
    make(z.preprocess(plain, z.string().regex(/^1[3-9]\d{9}$/)), { ...words, kind: 'phone' }),
  email: (words: FieldWords) => make(z.preprocess(plain, z.email().max(120)), { ...words, kind: 'email' }),
  code: (words: FieldWords) => make(z.preprocess(plain, z.string().regex(/^\d{6}$/)), { ...words, kind: 'code' }),
  idNumber: (words: FieldWords) =>
    make(z.preprocess(plain, z.string().regex(/^\d{17}[\dXx]$/)), { ...words, kind: 'id-number' }),
  /** An amount in fen; the screen shows and takes yuan. */
  money: (words: FieldWords, { minFen = 1, maxFen = 1_000_000_000_00 } = {}) =>
    make(z.int().min(minFen).max(maxFen), { ...words, kind: 'money' }),
  number: (words: FieldWords, { min = 0, max = 1_000_000 } = {}) =>
    make(z.int().min(min).max(max), { ...words, kind: 'number' }),
  date: (words: FieldWords) => make(day.clone(), { ...words, kind: 'date' }),
  yesNo: (words: FieldWords) => make(z.boolean(), { ...words, kind: 'yes-no' }),
  choice: <const V extends readonly [string, ...string[]]>(
    words: FieldWords,
    values: V,
    labels: Record<V[number], Text>,
  ) =>
    make(z.enum(values), {
      ...words,
      kind: 'choice',
      options: values.map((value) => ({ value, label: pick(labels, value) })),
    }),
  /** One of options that depend on the customer: the service's `options` lists them, and only those are taken. */
  option: (words: FieldWords) => make(z.string().min(1).max(100), { ...words, kind: 'choice' }),
  /** One of the customer's own bank accounts. */
  account: (words: FieldWords) => make(id.clone(), { ...words, kind: 'account' }),
  /** One of the customer's family, the customer included. */
  person: (words: FieldWords) => make(id.clone(), { ...words, kind: 'person' }),
  /** Yes or no to each of the questions the service's `options` lists; all of them are answered. */
  questions: (words: FieldWords) => make(z.record(z.string().max(60), z.boolean()), { ...words, kind: 'questions' }),
  /** What was said into the microphone for a text of the same step: ids of the customer's own recordings, in their order. */
  recordings: (words: FieldWords, into: string) =>
    make(z.array(id).min(1).max(recordingsMax), { ...words, kind: 'recordings', into }),
  list: <T extends z.ZodRawShape>(words: FieldWords, shape: T, { min = 1, max = 10 } = {}) =>
    make(z.array(z.object(shape)).min(min).max(max), { ...words, kind: 'list' }),
}

/** A field that may be left empty. */
export function optional<T extends z.ZodType>(schema: T): z.ZodOptional<T> {
  const meta = schema.meta()?.field
  const loose = schema.optional()
  return meta ? loose.meta({ field: meta, description: meta.title.en }) : loose
}

const forms = new WeakMap<z.ZodObject, FormField[]>()

/** The form of an object of fields, in their order. */
export function formOf(schema: z.ZodObject): readonly FormField[] {
  const known = forms.get(schema)
  if (known) return known
  const form = Object.entries(schema.shape).flatMap(([name, shape]) => {
    const inner = shape instanceof z.ZodType ? shape : undefined
    const meta = inner?.meta()?.field
    if (!inner || !meta) return []
    const item = itemOf(inner)
    return [{ name, ...meta, required: !inner.isOptional(), ...(item ? { items: formOf(item) } : {}) }]
  })
  forms.set(schema, form)
  return form
}

function itemOf(schema: z.ZodType): z.ZodObject | undefined {
  const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return list instanceof z.ZodArray && list.element instanceof z.ZodObject ? list.element : undefined
}

function pick<K extends string>(labels: Record<K, Text>, value: K): Text {
  return labels[value]
}
