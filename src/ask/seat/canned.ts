// Answers kept ready at the desk, with places that are filled from the customer's own facts. Each change is a version.
import { getCustomer } from '../../customers/index.ts'
import type { StaffActor } from '../../identity/index.ts'
import { actorKey, type Clock, type Db, type FieldFault, formatFen, type Text, type Tx, text } from '../../kit/index.ts'
import { isPaidUp } from '../../policies/index.ts'
import type { Products } from '../../products/index.ts'
import { type Held, isOver, loadHeld } from '../held.ts'
import { cannedVariableEmpty, cannedVariableUnknown } from './problems.ts'
import type { Skill } from './skills.ts'

export interface Canned {
  readonly name: string
  readonly version: number
  readonly skill: Skill | null
  readonly words: Text
  readonly at: Date
  readonly byName: string
}

interface Facts {
  readonly customerName: string
  readonly staffName: string
  readonly today: string
  readonly policy:
    | { readonly number: string; readonly title: Text; readonly paidTo: string; readonly premium: string }
    | undefined
}

const same = (words: string | undefined) => (words ? { zh: words, en: words } : undefined)

// The policy is the customer's own whose premium is due next: a seat who means another writes it.
const variables = {
  'customer.name': ({ customerName }: Facts) => same(customerName),
  'staff.name': ({ staffName }: Facts) => same(staffName),
  today: ({ today }: Facts) => same(today),
  'policy.number': ({ policy }: Facts) => same(policy?.number),
  'policy.title': ({ policy }: Facts) => policy?.title,
  'policy.paidTo': ({ policy }: Facts) => same(policy?.paidTo),
  'policy.premium': ({ policy }: Facts) => same(policy?.premium),
} as const

export const variableNames = Object.keys(variables)

function isVariable(name: string): name is keyof typeof variables {
  return Object.hasOwn(variables, name)
}

const place = /\{([^{}]*)\}/g

/** Raises `canned-variable-unknown`, with a pointer for each language that has one. */
export function checkVariables(words: Text): void {
  const faults: FieldFault[] = []
  for (const language of ['zh', 'en'] as const)
    for (const [whole, name = ''] of words[language].matchAll(place))
      if (!isVariable(name.trim()))
        faults.push({
          pointer: `/words/${language}`,
          detail: {
            zh: `不认识 ${whole}；可以用 ${variableNames.map((known) => `{${known}}`).join(' ')}`,
            en: `${whole} is unknown; there are ${variableNames.map((known) => `{${known}}`).join(' ')}`,
          },
        })
  if (faults.length > 0) throw cannedVariableUnknown({ faults })
}

/** Keeps a new version of an answer, or of a new one. Raises `canned-variable-unknown`. */
export async function keepCanned(
  tx: Tx,
  by: StaffActor | { readonly kind: 'system'; readonly name: string },
  { name, skill, words, isRetired = false }: { name: string; skill: Skill | null; words: Text; isRetired?: boolean },
): Promise<void> {
  checkVariables(words)
  const last = await tx.db
    .selectFrom('ask_canned')
    .select('version')
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = { name, version: (last?.version ?? 0) + 1, skill, words: JSON.stringify(words), isRetired, at: tx.at }
  await tx.db
    .insertInto('ask_canned')
    .values({ ...row, by: actorKey(by), byName: by.name })
    .execute()
}

const cannedMax = 500

/** What stands, by name. */
export async function listCanned(db: Db): Promise<Canned[]> {
  const rows = await db
    .selectFrom('ask_canned')
    .distinctOn('name')
    .select(['name', 'version', 'skill', 'words', 'isRetired', 'at', 'byName'])
    .orderBy('name')
    .orderBy('version', 'desc')
    .limit(cannedMax)
    .execute()
  return rows.flatMap(({ isRetired, words, ...rest }) => (isRetired ? [] : [{ ...rest, words: text.parse(words) }]))
}

export interface Filling {
  readonly db: Db
  readonly clock: Clock
  readonly products: Products
}

function dueNext(held: readonly Held[]): Held | undefined {
  const own = held.filter((one) => one.role === 'owner' && !isOver(one))
  const due = own.filter(({ policy }) => !isPaidUp(policy))
  return (due.length > 0 ? due : own).toSorted((a, b) => (a.policy.paidToOn < b.policy.paidToOn ? -1 : 1))[0]
}

/** The answer with this customer's facts in it. Raises `canned-variable-empty` where one is missing: no blank goes out. */
export async function fillCanned(
  { db, clock, products }: Filling,
  { customerId, staffName, words }: { customerId: string; staffName: string; words: Text },
): Promise<Text> {
  const today = clock.today()
  const [customer, held] = await Promise.all([getCustomer(db, customerId), loadHeld(db, products, customerId, today)])
  const first = dueNext(held)
  const facts: Facts = {
    customerName: customer.name,
    staffName,
    today,
    policy: first && {
      number: first.policy.policyNo,
      title: first.product.shortName,
      paidTo: first.policy.paidToOn,
      premium: formatFen(first.policy.premiumFen),
    },
  }
  const put = (language: keyof Text) =>
    words[language].replace(place, (whole, name: string) => {
      const key = name.trim()
      const value = isVariable(key) ? variables[key](facts) : undefined
      if (!value) throw cannedVariableEmpty({ detail: { zh: `没有 ${whole}`, en: `There is no ${whole}` } })
      return value[language]
    })
  return { zh: put('zh'), en: put('en') }
}
