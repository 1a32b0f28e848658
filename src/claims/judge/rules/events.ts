// Whether what the papers tell is what was reported: when, where, why.
import { addDays, formatFen } from '../../../kit/index.ts'
import { law } from '../../../law/index.ts'
import { saysOtherwise } from '../../sentence/index.ts'
import type { Paper, Value } from '../facts.ts'
import { maybeExcluded } from './excluding-words.ts'
import { bare, type Found, type Rule, regionsOf } from './rule.ts'

function treatedOn(paper: Paper): Value<string> | undefined {
  if (paper.kind === 'medical-invoice') return paper.visitedOn ?? paper.issuedOn
  if (paper.kind === 'other' || paper.kind === 'id-card' || paper.kind === 'accident-proof') return undefined
  return paper.visitedOn
}

function hospitalOn(paper: Paper): Value<string> | undefined {
  return paper.kind === 'other' || paper.kind === 'id-card' || paper.kind === 'accident-proof'
    ? undefined
    : paper.hospital
}

const eventInFuture: Rule = {
  id: 'event-in-future',
  version: 1,
  effect: 'refer',
  basis: '保险法 §21',
  find: ({ facts }) =>
    facts.happenedOn > facts.today ? [{ words: { zh: '事故日期在今天之后', en: 'The event lies in the future' } }] : [],
}

const reportedLate: Rule = {
  id: 'limitation',
  version: 1,
  effect: 'refer',
  basis: law.limitationOther.article,
  find: ({ facts }) =>
    facts.today > law.limitationOther.dueOn(facts.happenedOn) // the shorter of the two times of §26
      ? [{ words: { zh: '事故发生已超过两年，请人核对时效', en: 'The event is more than two years old' } }]
      : [],
}

const treatedBefore: Rule = {
  id: 'treated-before-event',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.papers.flatMap((paper): Found[] => {
      const day = treatedOn(paper)
      return day && day.value < facts.happenedOn
        ? [
            {
              words: {
                zh: `就诊日期 ${day.value} 早于事故日期 ${facts.happenedOn}`,
                en: `Treated on ${day.value}, before the event of ${facts.happenedOn}`,
              },
              regions: regionsOf(day),
            },
          ]
        : []
    }),
}

const treatedLater: Rule = {
  id: 'treated-after-term',
  version: 1,
  effect: 'refer',
  basis: '条款约定的期间',
  find: ({ facts, applied }) =>
    applied.flatMap(({ coverage, policyId }) => {
      const within = facts.cause === 'accident' ? coverage.withinDaysOfAccident : undefined
      const late =
        within === undefined
          ? []
          : facts.papers
              .flatMap((paper) => treatedOn(paper) ?? [])
              .filter(({ value }) => value > addDays(facts.happenedOn, within))
      return late.map((day) => ({
        words: {
          zh: `${day.value} 的治疗在事故 ${within} 天以后`,
          en: `Treatment on ${day.value} is more than ${within} days after the accident`,
        },
        regions: regionsOf(day),
        policyId,
        clause: coverage.clause,
      }))
    }),
}

const dateUnknown: Rule = {
  id: 'treatment-day-unknown',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts, expenses }) =>
    expenses.invoices.length > 0 && !facts.papers.some((paper) => treatedOn(paper))
      ? [{ words: { zh: '材料上读不出就诊日期', en: 'No paper shows the day of treatment' } }]
      : [],
}

const hospitalsDiffer: Rule = {
  id: 'hospitals-differ',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) => {
    const names = facts.papers.flatMap((paper) => hospitalOn(paper) ?? [])
    const [first, ...others] = names
    const isOther = (name: Value<string>) =>
      first && !bare(name.value).includes(bare(first.value)) && !bare(first.value).includes(bare(name.value))
    return first && others.some(isOther)
      ? [
          {
            words: { zh: '几份材料上的医院不一样', en: 'The papers name different hospitals' },
            regions: regionsOf(...names),
          },
        ]
      : []
  },
}

const causeDiffers: Rule = {
  id: 'cause-differs',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.papers.flatMap((paper): Found[] => {
      const told =
        paper.kind === 'accident-proof' ? [paper.cause] : 'diagnosis' in paper ? [paper.cause, paper.diagnosis] : []
      const values = told.flatMap((value) => value ?? [])
      const said = values.map(({ value }) => value).join('，')
      return said !== '' && saysOtherwise(said, facts.cause)
        ? [
            {
              words: {
                zh: '材料上的原因与报案不一致（意外／疾病）',
                en: 'The papers give another cause than was reported (accident or illness)',
              },
              regions: regionsOf(...values),
            },
          ]
        : []
    }),
}

const dayDiffers: Rule = {
  id: 'event-day-differs',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.papers.flatMap((paper): Found[] =>
      paper.kind === 'accident-proof' && paper.happenedOn && paper.happenedOn.value !== facts.happenedOn
        ? [
            {
              words: { zh: '事故证明上的日期与报案不一致', en: 'The proof of the accident gives another day' },
              regions: regionsOf(paper.happenedOn),
            },
          ]
        : [],
    ),
}

const settingDiffers: Rule = {
  id: 'setting-differs',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts, expenses }) =>
    expenses.invoices.flatMap(({ visitKind }): Found[] => {
      const isStay = visitKind?.value === 'inpatient'
      return visitKind && isStay !== (facts.visitKind === 'inpatient')
        ? [
            {
              words: {
                zh: '发票上的就诊方式（住院／门诊）与报案不一致',
                en: 'The invoice is of another kind of visit than was reported',
              },
              regions: regionsOf(visitKind),
            },
          ]
        : []
    }),
}

const amountSaid: Rule = {
  id: 'amount-differs-from-report',
  version: 1,
  effect: 'note',
  basis: '保险法 §22',
  find: ({ facts, expenses }) => {
    const claimed = expenses.lines.reduce((sum, { claimedFen }) => sum + claimedFen, 0)
    return facts.saidFen !== undefined && claimed > 0 && facts.saidFen !== claimed
      ? [
          {
            words: {
              zh: `报案时说 ${formatFen(facts.saidFen)}，发票合计 ${formatFen(claimed)}，以发票为准`,
              en: `Reported as ${formatFen(facts.saidFen)}; the invoices come to ${formatFen(claimed)}, which counts`,
            },
          },
        ]
      : []
  },
}

export const eventRules: readonly Rule[] = [
  eventInFuture,
  reportedLate,
  treatedBefore,
  treatedLater,
  dateUnknown,
  hospitalsDiffer,
  causeDiffers,
  dayDiffers,
  settingDiffers,
  maybeExcluded,
  amountSaid,
]
