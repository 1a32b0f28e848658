// What services that underwrite share: the product's own questions as a step, the finding as words, terms and a decision.
import { ageOn, type Day, formatFen, type Text, type Tx } from '../kit/index.ts'
import {
  agreedOf,
  type Difference,
  leftOutWith,
  type Policy,
  type Rerated,
  type ReratingOrder,
  rerated,
  reratePolicy,
} from '../policies/index.ts'
import type { Product } from '../products/index.ts'
import { type CoverTerms, type Person, questionsFor, type Underwriting, underwrite } from '../sales/index.ts'
import { accept, type Change, type Decision, type Money, paidFor, type RequestRef } from './define.ts'
import { field, type Option } from './fields.ts'
import { ask } from './steps.ts'

/** The step of health questions; which ones, `healthOptions` says. */
export function healthStep(title: Text = { zh: '健康告知', en: 'Health' }) {
  return ask(
    title,
    { questions: field.questions({ title: { zh: '请逐个回答', en: 'Please answer each' } }) },
    {
      zh: '只问这几个具体问题，没有问到的不用告知；请如实回答（保险法 §16）',
      en: 'Only these concrete questions; what is not asked need not be told. Please answer truthfully (Insurance Law §16)',
    },
  )
}

interface Insuring {
  readonly policy: Policy
  readonly product: Product
  readonly today: Day
}

/** The insured as the rules see them on a day, on what the contract was rated on. */
export function personOf({ policy, today }: Pick<Insuring, 'policy' | 'today'>): Person {
  const [insured] = policy.insureds
  const { sex, occupationClass } = policy.rated
  return {
    age: insured ? ageOn(insured.birthDate, today) : policy.rated.age,
    sex,
    occupationClass,
    smoker: agreedOf(policy).smoker,
  }
}

/** The questions of the product that fit the insured, for a service's `options`. */
export function healthOptions({ policy, product, today }: Insuring): Option[] {
  return questionsFor(product, personOf({ policy, today })).map(({ id, text }) => ({ value: id, label: text }))
}

interface Underwritten extends Insuring {
  readonly answers: Readonly<Record<string, boolean>>
  /** What differs from the contract as it stands. */
  readonly person?: Partial<Person>
  readonly sumInsuredFen?: number
  /** Terms an underwriter has offered. */
  readonly terms?: CoverTerms | undefined
}

export interface Judged {
  /** What would hold: the underwriter's terms, else the rules'. */
  readonly terms: CoverTerms
  readonly found: Underwriting
  readonly decision: Decision
}

/** The rules' finding for the insured of a contract, and what it leads to. */
export function judge({ policy, product, today, answers, person, sumInsuredFen, terms }: Underwritten): Judged {
  const found = underwrite(product, {
    ...personOf({ policy, today }),
    ...person,
    answers,
    sumInsuredFen: sumInsuredFen ?? policy.sumInsuredFen,
  })
  const because = found.findings.map((one) => one.because)
  return {
    terms: terms ?? found,
    found,
    decision: terms || found.outcome !== 'refer' ? accept : { outcome: 'review', because },
  }
}

/** Terms as lines of a preview. */
export function termsShown({ loadPermille, exclusions }: CoverTerms): Change[] {
  return [
    ...(loadPermille > 0 ? [{ label: { zh: '核保加费', en: 'Loading' }, to: `${loadPermille / 10}%` }] : []),
    ...exclusions.map((exclusion) => ({ label: { zh: '不保', en: 'Not covered' }, to: exclusion })),
  ]
}

/** Why, as notes of a preview; and, where a person has to look, that nothing takes effect before. */
export function findingsTold({ found, decision }: Judged): Text[] {
  const asked: Text[] =
    decision.outcome === 'review'
      ? [
          {
            zh: '以下情况要请核保人员看：同意、提出条件或者说明理由，您同意新条件之前不生效',
            en: 'An underwriter looks at this: agrees, offers terms or says why not; nothing takes effect before you agree',
          },
        ]
      : []
  return [...asked, ...found.findings.map(({ because }) => because)]
}

/** A premium before and after, as a line of a preview. */
export function premiumShown(beforeFen: number, afterFen: number): Change {
  return { label: { zh: '每期保费', en: 'Premium' }, from: formatFen(beforeFen), to: formatFen(afterFen) }
}

/**
 * Adds terms to a contract from its next premium: loadings add up, and nothing is left out twice. Writes nothing when there
 * is nothing to add.
 */
export async function agreeTerms(
  tx: Tx,
  {
    policy,
    product,
    terms,
    kind,
  }: { policy: Policy; product: Product; terms: CoverTerms; kind?: ReratingOrder['kind'] },
): Promise<Policy> {
  if (terms.loadPermille === 0 && terms.exclusions.length === 0 && !kind) return policy
  const to = withTerms(policy, product, terms)
  return to ? reratePolicy(tx, { policy, product, to, ...(kind ? { kind } : {}) }) : policy
}

/** The contract with terms added to those it has; undefined when the tariff does not know it. */
export function withTerms(policy: Policy, product: Product, { loadPermille, exclusions }: CoverTerms) {
  const held = agreedOf(policy)
  return rerated(policy, product, {
    agreed: { loadPermille: held.loadPermille + loadPermille, exclusions: leftOutWith(held, exclusions) },
  })
}

/** The contract rated anew for a changed insured: the rules' loadings of before give way to those of after, agreed ones stay. */
export function reratedFor(insuring: Insuring, change: Partial<Person>, terms: CoverTerms): Rerated {
  const { policy, product } = insuring
  const [before, held] = [personOf(insuring), agreedOf(policy)]
  const loadOf = (person: Person) =>
    underwrite(product, { ...person, answers: {}, sumInsuredFen: policy.sumInsuredFen }).loadPermille
  const agreed = {
    ...held,
    loadPermille: Math.max(0, held.loadPermille - loadOf(before) + terms.loadPermille),
    exclusions: [...held.exclusions, ...terms.exclusions],
    smoker: change.smoker ?? held.smoker,
  }
  const { occupationClass = policy.rated.occupationClass } = change
  const known = rerated(policy, product, { occupationClass, agreed })
  return known ?? { after: { ...policy, rated: { ...policy.rated, occupationClass } }, agreed }
}

/** Whether the tariff prices this occupation; if not, a person decides and the premium stays until then. */
export function isPriced({ policy, product }: Insuring, occupationClass: number): boolean {
  return rerated(policy, product, { occupationClass }) !== undefined
}

/** What the difference of the paid period does: in by the settled payment, or back to an account. */
export function differenceOf(
  amountFen: number,
  request: RequestRef,
  accountId: string | undefined,
): Difference | undefined {
  if (amountFen > 0) return paidFor(request)
  return amountFen < 0 && accountId ? { amountFen: -amountFen, accountId } : undefined
}

/** A difference as a line of a preview's money; none when there is none. */
export function differenceShown(amountFen: number): Money[] {
  if (amountFen === 0) return []
  return amountFen > 0
    ? [{ label: { zh: '补交差额', en: 'To top up' }, amountFen }]
    : [
        {
          label: { zh: '退还差额', en: 'Given back' },
          amountFen: -amountFen,
          where: { zh: '您选的账户', en: 'your account' },
        },
      ]
}
