// Gaps in the cover of a person and of the family, by the rules of rules.ts. Pure: each finding says with its figures why it is one,
// and is made of what the viewer may see, no more.
import { addDays, type Day, formatFen, type Text } from '../../kit/index.ts'
import { has, statusOf } from '../status.ts'
import type { Cover, CoverGroup, Held } from './cover.ts'
import { type GapRuleId, thumbs } from './rules.ts'

export interface Gap {
  readonly rule: GapRuleId
  /** `missing`: no cover; `short`: less than the rule asks; `note`: something to know. */
  readonly kind: 'missing' | 'short' | 'note'
  readonly because: Text
  /** The contract it is about. */
  readonly policyId: string | null
}

export interface Looked {
  readonly age: number
  readonly covers: readonly Cover[]
  readonly held: readonly Held[]
  /** Children under age are on record in the family and this is not one of them. */
  readonly hasDependants: boolean
  /** The family's yearly income as it was just told; nothing is kept of it. */
  readonly yearlyIncomeFen?: number | undefined
  readonly on: Day
}

/** What one person's cover lacks, first what lacks altogether. */
export function gapsOf(looked: Looked): Gap[] {
  return [...missing(looked), ...short(looked), ...heldNotes(looked), ...twice(looked)]
}

const lacks = ({ covers }: Looked, ...groups: readonly CoverGroup[]) =>
  !covers.some(({ group }) => groups.includes(group))
const earns = ({ age }: Looked) => age >= thumbs.earnsFromAge && age <= thumbs.earnsToAge

function missing(looked: Looked): Gap[] {
  const found = (rule: GapRuleId, zh: string, en: string): Gap => ({
    rule,
    kind: 'missing',
    because: { zh: `在您能看到的保单里，没有${zh}`, en: `Among the policies you may see there is no ${en}` },
    policyId: null,
  })
  return [
    ...(lacks(looked, 'medical')
      ? [found('medical-none', '能报销因病医疗费的保障', 'cover that pays medical bills')]
      : []),
    ...(lacks(looked, 'accident', 'disability', 'accident-medical')
      ? [found('accident-none', '意外保障', 'cover for accidents')]
      : []),
    ...(lacks(looked, 'critical') && looked.age <= thumbs.earnsToAge
      ? [found('critical-none', '重大疾病保障', 'cover for severe illness')]
      : []),
    ...(lacks(looked, 'death') && earns(looked) && looked.hasDependants
      ? [found('death-none', '身故保障，而家里有未成年的孩子', 'cover on death, and there are children under age')]
      : []),
  ]
}

function short(looked: Looked): Gap[] {
  const income = looked.yearlyIncomeFen
  const critical = looked.covers.find(({ group }) => group === 'critical')
  if (income === undefined || !critical || !earns(looked)) return []
  const wanted = income * thumbs.criticalYears
  if (critical.amountFen >= wanted) return []
  const [has, asks] = [formatFen(critical.amountFen), formatFen(wanted)]
  return [
    {
      rule: 'critical-short',
      kind: 'short',
      because: {
        zh: `重大疾病保障 ${has}，少于 ${thumbs.criticalYears} 年收入 ${asks}`,
        en: `${has} for severe illness is less than ${thumbs.criticalYears} years of income, ${asks}`,
      },
      policyId: null,
    },
  ]
}

function heldNotes({ held, covers, on }: Looked): Gap[] {
  return held.flatMap(({ policy, product }): Gap[] => {
    const status = statusOf(policy, product, on)
    const name = product.shortName
    const note = (rule: GapRuleId, zh: string, en: string): Gap => ({
      rule,
      kind: 'note',
      because: { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` },
      policyId: policy.id,
    })
    const waits = covers.some(({ lines }) =>
      lines.some((line) => line.policyId === policy.id && line.state === 'waiting'),
    )
    const ends = policy.endsOn
    return [
      ...(has(status, 'suspended')
        ? [note('no-cover-now', '效力中止，现在没有保障', 'is suspended and gives no cover now')]
        : []),
      ...(waits
        ? [note('waiting', '还在等待期，因疾病暂时不赔', 'is in its waiting period: illness is not covered yet')]
        : []),
      ...(ends !== null && ends >= on && ends <= addDays(on, thumbs.endsSoonDays)
        ? [note('ends-soon', `的保障到 ${ends} 为止`, `covers until ${ends}`)]
        : []),
    ]
  })
}

function twice({ covers }: Looked): Gap[] {
  return covers.flatMap(({ group, adds, lines }) => {
    const policies = new Set(lines.map(({ policyId }) => policyId))
    if (adds || group !== 'medical' || policies.size < 2) return []
    const because = {
      zh: `有 ${policies.size} 份报销医疗费的保障：一笔费用不会赔两次`,
      en: `${policies.size} covers pay medical bills: one bill is not paid twice`,
    }
    return [{ rule: 'medical-twice', kind: 'note', because, policyId: null }]
  })
}

export interface Household {
  readonly people: readonly { readonly age: number; readonly covers: readonly Cover[] }[]
  /** The premiums of the twelve months ahead. */
  readonly yearlyPremiumsFen: number
  readonly yearlyIncomeFen?: number | undefined
}

/** What the family lacks as a whole; only an income that was told can be weighed. */
export function householdGaps({ people, yearlyPremiumsFen, yearlyIncomeFen: income }: Household): Gap[] {
  if (income === undefined || income <= 0) return []
  const deathFen = people
    .filter(({ age }) => age >= thumbs.earnsFromAge && age <= thumbs.earnsToAge)
    .flatMap(({ covers }) => covers.filter(({ group }) => group === 'death'))
    .reduce((all, { amountFen }) => all + amountFen, 0)
  const wanted = income * thumbs.deathYears
  return [
    ...(deathFen < wanted
      ? [
          told('death-short', 'short', {
            zh: `家里大人的身故保障合计 ${formatFen(deathFen)}，少于 ${thumbs.deathYears} 年收入 ${formatFen(wanted)}`,
            en: `${formatFen(deathFen)} on the death of the adults is less than ${thumbs.deathYears} years of income, ${formatFen(wanted)}`,
          }),
        ]
      : []),
    ...(yearlyPremiumsFen * 100 > income * thumbs.premiumPercent
      ? [
          told('premiums-heavy', 'note', {
            zh: `未来十二个月的保费 ${formatFen(yearlyPremiumsFen)}，超过家庭年收入的 ${thumbs.premiumPercent}%`,
            en: `${formatFen(yearlyPremiumsFen)} of premiums in the twelve months ahead is more than ${thumbs.premiumPercent} % of the family’s income`,
          }),
        ]
      : []),
  ]
}

function told(rule: GapRuleId, kind: Gap['kind'], because: Text): Gap {
  return { rule, kind, because, policyId: null }
}
