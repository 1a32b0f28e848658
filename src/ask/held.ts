// The policies one holds or is insured by, and which of them a sentence means.
import type { FamilyMember } from '../customers/index.ts'
import type { Day, Db } from '../kit/index.ts'
import { contractProduct, listPolicies, type Policy, type PolicyStatus, statusOf } from '../policies/index.ts'
import type { Product, Products } from '../products/index.ts'
import { peopleNamed } from './people.ts'
import { ideasOf, plainWords, productKinds, type Synonyms } from './search/index.ts'

export interface Held {
  readonly policy: Policy
  readonly product: Product
  readonly role: 'owner' | 'insured'
  readonly status: PolicyStatus
}

export async function loadHeld(db: Db, products: Products, customerId: string, today: Day): Promise<Held[]> {
  const policies = await listPolicies(db, customerId)
  return policies.map(({ policy, role }) => {
    const product = contractProduct(products, policy)
    return { policy, product, role, status: statusOf(policy, product, today) }
  })
}

export function isOver({ status }: Held): boolean {
  return status.states.includes('terminated')
}

export function isSuspended({ status }: Held): boolean {
  return status.states.includes('suspended')
}

export interface Meant {
  readonly held: readonly Held[]
  /** True when the words narrowed it: a product, a person, a number, a state. */
  readonly narrowed: boolean
}

type Test = (held: Held) => boolean

/** The policies a sentence speaks of; all of them when it names none. Ended ones only when nothing else is meant. */
export function meant(
  sentence: string,
  held: readonly Held[],
  { family, synonyms }: { family: readonly FamilyMember[]; synonyms: Synonyms },
): Meant {
  const words = plainWords(sentence)
  const tests = [byNumber(words), byProduct(words, held, synonyms), byPerson(sentence, family), byState(words)]
  let kept = held
  let narrowed = false
  for (const test of tests) {
    const next = test ? kept.filter(test) : kept
    if (!test || next.length === 0) continue
    narrowed = true
    kept = next
  }
  const alive = kept.filter((one) => !isOver(one))
  return { held: alive.length > 0 ? alive : kept, narrowed }
}

function byNumber(words: string): Test | undefined {
  const [digits] = /[a-z]{0,4}\d{4,}/.exec(words) ?? []
  return digits ? ({ policy }) => policy.policyNo.toLowerCase().endsWith(digits) : undefined
}

// The product's own name, or the ideas of its kind: 重疾 for critical-illness.
function byProduct(words: string, held: readonly Held[], synonyms: Synonyms): Test | undefined {
  const names = (product: Product) =>
    [product.shortName, product.filedName].flatMap(({ zh, en }) => [zh, en.toLowerCase()])
  const named = new Set(
    held
      .filter(({ product }) => names(product).some((name) => words.includes(name)))
      .map(({ product }) => product.code),
  )
  if (named.size > 0) return ({ product }) => named.has(product.code)
  const ideas = [...ideasOf(words, synonyms)].filter((idea) => productKinds.has(idea))
  const isOfKind: Test = ({ product }) => {
    const kinds = kindsOf(product, synonyms)
    return ideas.some((idea) => kinds.has(idea))
  }
  if (held.some(isOfKind)) return isOfKind
  return /寿险|life (?:insurance|cover|policy)/.test(words) ? ({ product }) => lifeKinds.has(product.kind) : undefined
}

// A product is also of the kind that its filed name says: 金账户终身寿险（万能型）is whole life too.
function kindsOf({ kind, filedName }: Product, synonyms: Synonyms): ReadonlySet<string> {
  return new Set([kind, ...ideasOf(plainWords(filedName.zh), synonyms)])
}

// 人身保险公司保险条款和保险费率管理办法 §8: life insurance is term, whole life or endowment, of whatever design.
const lifeKinds: ReadonlySet<string> = new Set([
  'term-life',
  'whole-life',
  'endowment',
  'universal-life',
  'unit-linked',
])

function byPerson(sentence: string, family: readonly FamilyMember[]): Test | undefined {
  const people = peopleNamed(sentence, family)
  if (people.length === 0) return undefined
  return ({ policy }) => policy.insureds.some(({ customerId }) => people.includes(customerId))
}

function byState(words: string): Test | undefined {
  if (/失效|中止|断(?:保|交|缴)|lapsed|suspended/.test(words)) return isSuspended
  if (/贷款的|借(?:了|过)(?:钱|款)的|with (?:a|the) loan/.test(words))
    return ({ status }) => status.states.includes('loan-outstanding')
  if (/已经?(?:终止|结束|过期)|过期的|ended|terminated/.test(words)) return isOver
  return /刚买|新买|just bought/.test(words) ? ({ status }) => status.states.includes('cooling-off') : undefined
}
