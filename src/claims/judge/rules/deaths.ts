// What the law asks when somebody has died: who receives, who may not, and how. All of it is read by the person who decides.
import { fill, formatFen } from '../../../kit/index.ts'
import { law } from '../../../law/index.ts'
import type { FixedBenefit } from '../result.ts'
import { textsOn } from '../texts.ts'
import type { Found, Rule, Work } from './rule.ts'

function deaths({ facts, fixed }: Work): readonly FixedBenefit[] {
  return facts.kind === 'death' ? fixed : []
}

function says({ facts }: Work, words: RegExp): boolean {
  return [facts.said, ...textsOn(facts.papers)].some((text) => words.test(text))
}

const heirs: Rule = {
  id: 'heirs-unnamed',
  version: 1,
  effect: 'refer',
  basis: law.benefitWithoutBeneficiary.article,
  find: (work) =>
    deaths(work)
      .filter(({ shares, amountFen }) => shares.length === 0 && amountFen !== null)
      .map(({ policyNo, policyId }) => ({
        words: {
          zh: `保单 ${policyNo} 没有指定到人的受益人，按法定继承由理赔人员确认领款人和份额`,
          en: `Policy ${policyNo} names no person as beneficiary: a person settles who inherits and how much`,
        },
        policyId,
      })),
}

const suicideWords = /自杀|自缢|跳楼|轻生|服毒|割腕|suicid/i

const suicide: Rule = {
  id: 'suicide',
  version: 1,
  effect: 'refer',
  basis: law.suicide.article,
  find: (work) => {
    if (work.facts.kind !== 'death' || !says(work, suicideWords)) return []
    return work.facts.covers.flatMap(
      ({ coverage, policyId, policyNo, insures, inForce, effectiveOn, suicideFrom }): Found[] => {
        if (coverage.kind !== 'death' || !insures || !inForce) return []
        const from = suicideFrom ?? effectiveOn
        const isPaid = law.suicide.judge({ contractOn: from, on: work.facts.happenedOn }) === 'benefit'
        const words = isPaid
          ? {
              zh: '提到自杀：保单 {policyNo} 自 {from} 起已满两年，照常给付',
              en: 'Suicide is mentioned: two years since {from} are over for policy {policyNo}, so it is paid',
            }
          : {
              zh: '提到自杀：保单 {policyNo} 自 {from} 起未满两年，请人核对（无民事行为能力人除外）',
              en: 'Suicide is mentioned within two years of {from} (policy {policyNo}): a person looks, and at legal capacity',
            }
        return [{ words: fill(words, { policyNo, from }), policyId, clause: coverage.clause }]
      },
    )
  },
}

const together: Rule = {
  id: 'died-together',
  version: 1,
  effect: 'refer',
  basis: law.benefitWithoutBeneficiary.article,
  find: (work) =>
    deaths(work).length > 0 &&
    says(work, /同时(?:死亡|遇难|身亡|去世)|一起(?:遇难|去世|身亡)|双双|一家[^，。]{0,4}(?:遇难|身亡)/)
      ? [
          {
            words: {
              zh: '可能有受益人同时遇难：分不清先后的，推定受益人先去世，请人核对领款人',
              en: 'A beneficiary may have died in the same event: if the order cannot be told they are taken to have died first',
            },
          },
        ]
      : [],
}

const killer: Rule = {
  id: 'killed-by-beneficiary',
  version: 1,
  effect: 'refer',
  basis: '保险法 §43',
  find: (work) =>
    deaths(work).length > 0 && says(work, /他杀|凶手|凶杀|谋杀|杀害|故意杀|被[^，。]{0,6}(?:杀|毒死|打死)|murder/i)
      ? [
          {
            words: {
              zh: '可能是他人所害：故意致害的受益人丧失受益权，请人核对',
              en: 'The death may be somebody’s doing: a beneficiary who meant it loses their right',
            },
          },
        ]
      : [],
}

/** What was taken off, in words, for whoever reads the findings alone. */
const owed: Rule = {
  id: 'owed-taken-off',
  version: 1,
  effect: 'note',
  basis: law.grace.article,
  find: ({ fixed }) =>
    fixed.flatMap(({ less, policyId, policyNo }) =>
      less
        .filter(({ rule }) => rule !== 'limit' && rule !== 'paid-before')
        .map(({ words, amountFen, clause }) => ({
          words: fill(
            {
              zh: '保单 {policyNo}：{zh} {amount} 从给付中扣减',
              en: 'Policy {policyNo}: {amount} is taken off ({en})',
            },
            { ...words, policyNo, amount: formatFen(amountFen) },
          ),
          policyId,
          clause,
        })),
    ),
}

export const deathRules: readonly Rule[] = [heirs, suicide, together, killer, owed]
