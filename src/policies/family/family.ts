// The family's policies in one view, out of the facts that were loaded through the viewer. Pure.
import { ageOn, type Day, type Text } from '../../kit/index.ts'
import { instalmentsInYear, type Products } from '../../products/index.ts'
import { isPaidUp } from '../policy.ts'
import { contractProduct } from '../riders/parts.ts'
import { instalmentOn } from '../riders/rider.ts'
import { has, statusOf } from '../status.ts'
import { valuesOn } from '../values-on.ts'
import { calendarOf, type Due } from './calendar.ts'
import { type CoverGroup, type CoverLine, coverOf, type Held } from './cover.ts'
import { type Gap, gapsOf, householdGaps } from './gaps.ts'
import type { FamilyFacts, Person, SeenPolicy } from './load-family.ts'
import { gapRules, thumbs } from './rules.ts'
import type { FamilyView } from './view.ts'
import { dueWords, groupWords, unitWords, waivedWords } from './words.ts'

export interface Viewing {
  readonly today: Day
  readonly yearlyIncomeFen?: number | undefined
}

type HeldPolicy = Held & SeenPolicy

/** Totals count each contract once; money only of contracts whose policyholder the viewer is or looks for. */
export function familyViewOf(facts: FamilyFacts, products: Pick<Products, 'get'>, viewing: Viewing): FamilyView {
  const { today, yearlyIncomeFen } = viewing
  const held = facts.policies.map((seen) => ({
    ...seen,
    product: contractProduct(products, seen.policy),
  }))
  const owned = held.filter(({ role }) => role === 'owner')
  const months = calendarOf(owned, today)
  const people = facts.people.map((person) => personOf(person, facts, held, viewing))
  const policies = held.map((one) => policyOf(one, facts, today))
  const premiumsFen = months.reduce((all, month) => all + month.premiumsFen, 0)
  const whole = householdGaps({ people, yearlyPremiumsFen: premiumsFen, yearlyIncomeFen })
  return {
    on: today,
    people,
    gaps: whole.map(withBasis),
    policies,
    worth: worthOf(policies),
    calendar: months.map((month) => ({ ...month, dues: month.dues.map((due) => dueOf(due, held, facts)) })),
    yearFen: months.reduce((all, { totalFen }) => all + totalFen, 0),
    assumptions: [...assumptions],
    cut: facts.cut,
  }
}

const assumptions: readonly Text[] = [
  { zh: '每期保费都按时交，金额不变', en: 'Every instalment is paid when due and stays as it is' },
  {
    zh: '保单贷款到期还本付息；续贷的，只需付当期利息',
    en: 'Loans are repaid with interest on their day; a roll-over asks for the interest alone',
  },
  {
    zh: '一年期产品到期后是否续保、按什么价格续保，到时由您决定，没有计入',
    en: 'Whether a one-year cover is renewed, and at what price, is yours to decide then and not counted',
  },
]

function personOf(
  { customerId, name, relation, birthDate, seenAs, isDead }: Person,
  { people }: FamilyFacts,
  all: readonly HeldPolicy[],
  { today, yearlyIncomeFen }: Viewing,
): FamilyView['people'][number] {
  const held = all.filter(
    ({ policy, product }) =>
      policy.insureds.some((insured) => insured.customerId === customerId) &&
      !has(statusOf(policy, product, today), 'terminated'),
  )
  const covers = coverOf(
    held.map((one) => withOwnRiders(one, customerId)),
    today,
  )
  const age = ageOn(birthDate, today)
  const hasDependants = people.some(
    (one) => !one.isDead && one.customerId !== customerId && ageOn(one.birthDate, today) < thumbs.earnsFromAge,
  )
  return {
    customerId,
    name,
    relation,
    age,
    seen: seenAs && { as: seenAs.as, basis: seenAs.basis },
    covers: covers.map((cover) => ({
      ...cover,
      title: groupWords[cover.group],
      ...amountWords(cover.group, cover),
      lines: cover.lines.map((line) => ({ ...line, ...amountWords(cover.group, line) })),
    })),
    gaps: isDead ? [] : gapsOf({ age, covers, held, hasDependants, yearlyIncomeFen, on: today }).map(withBasis),
    policyIds: held.map(({ policy }) => policy.id),
  }
}

// A rider on another insured is no cover of this one's; on the policyholder it is (a waiver keeps the contract up for all it insures).
function withOwnRiders({ policy, product }: Held, customerId: string): Held {
  const others = policy.insureds.map((one) => one.customerId).filter((one) => one !== customerId)
  const riders = policy.riders.filter(({ insuredId }) => !others.includes(insuredId))
  return { policy: { ...policy, riders }, product }
}

function amountWords(group: CoverGroup, { amountFen, unit }: Pick<CoverLine, 'amountFen' | 'unit'>) {
  return group === 'waiver' && amountFen === 0
    ? { words: waivedWords, per: unitWords.once }
    : { words: null, per: unitWords[unit] }
}

function withBasis(gap: Gap): FamilyView['gaps'][number] {
  return { ...gap, ...gapRules[gap.rule] }
}

function policyOf({ policy, product, role, mine }: HeldPolicy, facts: FamilyFacts, today: Day) {
  const values = valuesOn(policy, product, today, today)
  return {
    id: policy.id,
    policyNo: policy.policyNo,
    product: product.shortName,
    kind: product.kind,
    mine,
    insured: policy.insureds.map(({ name }) => name),
    sumInsuredFen: policy.sumInsuredFen,
    states: [...values.status.states],
    until: policy.endsOn,
    money:
      role === 'owner'
        ? {
            yearlyPremiumFen: isPaidUp(policy)
              ? 0
              : instalmentOn(policy, policy.paidToOn) * instalmentsInYear[policy.premiumFrequency],
            paidUp: isPaidUp(policy),
            account: accountOf(policy.premiumAccountId, facts),
            cashValue: values.cashValue,
            surrenderValue: values.surrenderValue,
            loanBalance: values.loanBalance,
          }
        : null,
  }
}

function worthOf(policies: FamilyView['policies']): FamilyView['worth'] {
  const total = (name: 'cashValue' | 'surrenderValue' | 'loanBalance') =>
    policies.reduce((all, { money }) => all + (money?.[name].amountFen ?? 0), 0)
  return {
    cashValueFen: total('cashValue'),
    surrenderValueFen: total('surrenderValue'),
    loanBalanceFen: total('loanBalance'),
  }
}

function dueOf(due: Due, held: readonly HeldPolicy[], facts: FamilyFacts) {
  const found = held.find(({ policy }) => policy.id === due.policyId)
  if (!found) throw new Error(`a due of policy ${due.policyId}, which is not there`)
  const { policy, product } = found
  return {
    ...due,
    title: dueWords[due.kind],
    policyNo: policy.policyNo,
    product: product.shortName,
    insured: policy.insureds.map(({ name }) => name).join('、'),
    account: due.kind === 'premium' ? accountOf(policy.premiumAccountId, facts) : null,
  }
}

/** `招商银行 尾号 1234`: enough to know which. */
function accountOf(accountId: string | null, { accounts }: FamilyFacts): string | null {
  const account = accountId === null ? undefined : accounts.get(accountId)
  return account ? `${account.bank} ··${account.last4}` : null
}
