// The choices that depend on the customer: own accounts, own family, and what a service lists itself.
import { z } from 'zod'
import { familyOf } from '../customers/index.ts'
import type { Db, Text } from '../kit/index.ts'
import { accountName, listAccounts } from '../payments/index.ts'
import type { Fault, Service } from './define.ts'
import { type FieldKind, type FormField, formOf, type Option } from './fields.ts'
import type { Given } from './progress.ts'
import type { AskStep } from './steps.ts'

const relations: Readonly<Record<string, Text>> = {
  self: { zh: '本人', en: 'myself' },
  spouse: { zh: '配偶', en: 'spouse' },
  child: { zh: '子女', en: 'child' },
  parent: { zh: '父母', en: 'parent' },
}

// Fields whose choices may depend on the customer.
const chosen: ReadonlySet<FieldKind> = new Set(['choice', 'account', 'person', 'questions', 'list'])

/** The form of an ask step, with the choices this customer has. */
export async function formFor(
  db: Db,
  service: Service,
  given: Given,
  name: string,
  step: AskStep,
): Promise<readonly FormField[]> {
  const form = formOf(step.answer)
  if (!form.some(({ kind }) => chosen.has(kind))) return form
  const listed = service.options?.(given) ?? {}
  return Promise.all(
    form.map(async (field) => {
      const options = listed[`${name}.${field.name}`] ?? (await ownChoices(db, field, given))
      const items = field.items?.map((item) => {
        const inner = listed[`${name}.${field.name}.${item.name}`]
        return inner ? { ...item, options: inner } : item
      })
      return { ...field, ...(options ? { options } : {}), ...(items ? { items } : {}) }
    }),
  )
}

async function ownChoices(db: Db, form: FormField, { customer, today }: Given): Promise<Option[] | undefined> {
  if (form.kind === 'account') return accountOptions(db, customer.customerId)
  if (form.kind !== 'person') return undefined
  const family = await familyOf(db, customer.customerId, today)
  return family.map(({ customerId: value, name, relation }) => ({
    value,
    label: { zh: name, en: name },
    ...(relations[relation] ? { note: relations[relation] } : {}),
  }))
}

export async function accountOptions(db: Db, customerId: string): Promise<Option[]> {
  const accounts = await listAccounts(db, customerId)
  return accounts.map((account) => ({ value: account.id, label: accountName(account) }))
}

const yesOrNo = z.record(z.string(), z.boolean())
const notListed: Text = { zh: '请从列出的选项中选择', en: 'Please choose one of those listed' }

const notAnswered: Text = { zh: '请回答这个问题', en: 'Please answer this question' }

/** A choice that is not among those listed, a question that is not answered. */
export function unlisted(form: readonly FormField[], answer: Readonly<Record<string, unknown>>): Fault[] {
  const questions = form.flatMap(({ name, kind, options = [] }) =>
    kind === 'questions' ? unanswered(name, options, yesOrNo.parse(answer[name] ?? {})) : [],
  )
  return [...questions, ...unlistedChoices(form, answer), ...unlistedItems(form, answer)]
}

const rows = z.array(z.record(z.string(), z.unknown()))

// Choices within a list, with the row they stand in.
function unlistedItems(form: readonly FormField[], answer: Readonly<Record<string, unknown>>): Fault[] {
  return form.flatMap(({ name, items = [] }) =>
    (rows.safeParse(answer[name]).data ?? []).flatMap((row, index) =>
      unlistedChoices(
        items.filter(({ options }) => options !== undefined),
        row,
      ).map(({ pointer, detail }) => ({ pointer: `/${name}/${index}${pointer}`, detail })),
    ),
  )
}

function unanswered(name: string, options: readonly Option[], answers: Readonly<Record<string, boolean>>): Fault[] {
  const open = options.filter(({ value }) => answers[value] === undefined)
  const strange = Object.keys(answers).filter((id) => !options.some(({ value }) => value === id))
  return [
    ...open.map(({ value }) => ({ pointer: `/${name}/${value}`, detail: notAnswered })),
    ...strange.map((id) => ({ pointer: `/${name}/${id}`, detail: notListed })),
  ]
}

function unlistedChoices(form: readonly FormField[], answer: Readonly<Record<string, unknown>>): Fault[] {
  return form
    .filter(({ name, kind, options }) => {
      const closed = kind === 'choice' || kind === 'account' || kind === 'person'
      return closed && answer[name] !== undefined && !options?.some(({ value }) => value === answer[name])
    })
    .map(({ name }) => ({ pointer: `/${name}`, detail: notListed }))
}
