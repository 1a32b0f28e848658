// What stands in a form's controls, and the answer it makes. Pure: yuan become fen, empty becomes absent.
import { parseYuan, yuanOf } from '../../shared/money.ts'
import { record } from '../../shared/problem.ts'
import type { FormField } from '../../shared/shapes.ts'

/** A control holds text, of recordings their ids with a space between; a list holds the controls of its items. */
export type Input = string | readonly Inputs[]
export interface Inputs {
  readonly [name: string]: Input
}

export type FormFault = 'required' | 'notAmount' | 'notNumber' | 'notPhone' | 'notEmail' | 'notIdNumber' | 'notCode'
/** By JSON pointer from the answer, e.g. `/beneficiaries/0/name`. */
export type FormFaults = ReadonlyMap<string, FormFault>

/** The controls' first contents, from an answer given before or known otherwise. */
export function inputsOf(fields: readonly FormField[], answer: unknown): Inputs {
  const given = record(answer)
  return Object.fromEntries(fields.map((field) => [field.name, inputOf(field, given[field.name])]))
}

function inputOf({ kind, items, required, unless, options }: FormField, value: unknown): Input {
  if (kind === 'questions') {
    const given = record(value)
    const asked = (options ?? []).map(({ value: id }) => [id, inputOf({ ...yesNo, name: id }, given[id])])
    return [Object.fromEntries(asked)]
  }
  if (kind === 'list') {
    const fields = items ?? []
    if (Array.isArray(value) && value.length > 0) return value.map((item) => inputsOf(fields, item))
    return required || unless ? [inputsOf(fields, {})] : []
  }
  if (kind === 'recordings' && Array.isArray(value)) return value.join(' ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return kind === 'money' ? yuanOf(value) : String(value)
  return typeof value === 'string' ? value : ''
}

const yesNo = { kind: 'yes-no', title: { zh: '', en: '' }, required: true } as const

/** The questions of a field as fields of their own, by the question's id. */
export function questionsOf({ options }: FormField): FormField[] {
  return (options ?? []).map(({ value, label }) => ({ ...yesNo, name: value, title: label }))
}

/** The fields that are asked: a yes to another may leave one out. */
export function shownFields(fields: readonly FormField[], inputs: Inputs): FormField[] {
  return fields.filter(({ unless }) => unless === undefined || inputs[unless] !== 'yes')
}

export interface Read {
  readonly answer: Readonly<Record<string, unknown>>
  readonly faults: FormFaults
}

/** The answer the controls make, and what this side can already tell is missing or misread. */
export function readInputs(fields: readonly FormField[], inputs: Inputs, at = ''): Read {
  const answer: Record<string, unknown> = {}
  const faults = new Map<string, FormFault>()
  for (const field of shownFields(fields, inputs)) {
    const pointer = `${at}/${field.name}`
    const input = inputs[field.name] ?? ''
    if (field.kind === 'questions' && typeof input !== 'string') {
      const read = readInputs(questionsOf(field), input[0] ?? {}, pointer)
      answer[field.name] = read.answer
      for (const [where, fault] of read.faults) faults.set(where, fault)
      continue
    }
    if (typeof input !== 'string') {
      const items = input.map((item, index) => readInputs(field.items ?? [], item, `${pointer}/${index}`))
      answer[field.name] = items.map((item) => item.answer)
      for (const item of items) for (const [where, fault] of item.faults) faults.set(where, fault)
      continue
    }
    const written = input.trim()
    if (written === '') {
      if (field.required) faults.set(pointer, 'required')
      continue
    }
    const fault = faultIn(field.kind, written)
    if (fault) faults.set(pointer, fault)
    else answer[field.name] = writtenAs(field.kind, written)
  }
  return { answer, faults }
}

const shapes: Readonly<Record<string, readonly [RegExp, FormFault]>> = {
  phone: [/^1[3-9]\d{9}$/, 'notPhone'],
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'notEmail'],
  'id-number': [/^\d{17}[\dXx]$/, 'notIdNumber'],
  code: [/^\d{6}$/, 'notCode'],
  number: [/^-?\d{1,12}$/, 'notNumber'],
}

function faultIn(kind: string, written: string): FormFault | undefined {
  if (kind === 'money') return parseYuan(written) === undefined ? 'notAmount' : undefined
  const shape = shapes[kind]
  return shape && !shape[0].test(plain(written)) ? shape[1] : undefined
}

function writtenAs(kind: string, written: string): unknown {
  if (kind === 'money') return parseYuan(written)
  if (kind === 'number') return Number(plain(written))
  if (kind === 'yes-no') return written === 'yes'
  if (kind === 'recordings') return written.split(' ')
  return kind in shapes ? plain(written) : written
}

/** Full-width digits and stray spaces, as phones' keyboards leave them. */
function plain(written: string): string {
  return written.normalize('NFKC').replace(/\s/g, '')
}

/** One control changed, deep inside lists where need be. */
export function withInput(inputs: Inputs, name: string, input: Input): Inputs {
  return { ...inputs, [name]: input }
}
