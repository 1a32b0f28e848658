// What the contract says about this claim beyond arithmetic.
import { fill } from '../../../kit/index.ts'
import { isMedical } from '../calculate.ts'
import { excludedBy } from '../excluded-items.ts'
import { type Found, type Rule, regionsOf } from './rule.ts'

const noCover: Rule = {
  id: 'no-cover',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '保险法 §23',
  find: ({ results, fixed }) =>
    results.length === 0 && fixed.length === 0
      ? [{ words: { zh: '没有找到当天有效、能赔这件事的保障', en: 'No cover in force on the day fits this event' } }]
      : [],
}

/** Of policies that were not in force the customer is told; a person decides only when no other cover pays. */
const notInForce: Rule = {
  id: 'not-in-force',
  version: 1,
  effect: 'note',
  basis: '保险法 §14',
  find: ({ facts }) =>
    facts.covers
      .filter(({ insures, inForce }) => insures && !inForce)
      .map(({ policyId, policyNo, reasons, coverage }) => ({
        words: fill(
          { zh: `保单 ${policyNo} 在事故当天没有效力：{zh}`, en: `Policy ${policyNo} was not in force that day: {en}` },
          { ...(reasons[0] ?? { zh: '不在保险期间', en: 'outside its term' }) },
        ),
        policyId,
        clause: coverage.clause,
      })),
}

/** Whether an illness is what was agreed to be left out is for a person; accidents are not asked about. */
const agreedOut: Rule = {
  id: 'agreed-exclusion',
  version: 1,
  effect: 'refer',
  basis: '保险法 §17',
  find: ({ facts }) =>
    facts.cause === 'accident'
      ? []
      : facts.covers
          .filter(({ insures, inForce }) => insures && inForce)
          .flatMap(({ policyId, policyNo, coverage, agreedOut: names = [] }) =>
            names.map((name) => ({
              words: {
                zh: `保单 ${policyNo} 约定不保${name.zh}，请人核对这次是不是`,
                en: `Policy ${policyNo} leaves out ${name.en}: a person checks whether this is it`,
              },
              policyId,
              clause: coverage.clause,
            })),
          ),
}

const waiting: Rule = {
  id: 'waiting-period',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '健康险办法 §27',
  find: ({ facts }) =>
    facts.covers.flatMap(({ insures, inForce, coverage, waitingUntil, policyId, policyNo }): Found[] =>
      insures &&
      inForce &&
      facts.cause === 'illness' &&
      coverage.causes.includes('illness') &&
      waitingUntil &&
      facts.happenedOn < waitingUntil
        ? [
            {
              words: {
                zh: `保单 ${policyNo} 的等待期到 ${waitingUntil}`,
                en: `The waiting period of policy ${policyNo} runs until ${waitingUntil}`,
              },
              policyId,
              clause: coverage.clause,
            },
          ]
        : [],
    ),
}

const inGrace: Rule = {
  id: 'premium-due',
  version: 1,
  effect: 'refer',
  basis: '保险法 §36',
  find: ({ applied }) =>
    applied.flatMap(({ states, policyId, policyNo }) =>
      states.includes('grace')
        ? [
            {
              words: {
                zh: `保单 ${policyNo} 在宽限期内，欠交的保费可以扣减`,
                en: `Policy ${policyNo} is in grace: unpaid premium may be deducted`,
              },
              policyId,
            },
          ]
        : [],
    ),
}

const frozen: Rule = {
  id: 'policy-frozen',
  version: 1,
  effect: 'refer',
  basis: '保险法 §23',
  find: ({ applied }) =>
    applied.flatMap(({ states, policyId, policyNo }) =>
      states.includes('frozen')
        ? [{ words: { zh: `保单 ${policyNo} 已冻结`, en: `Policy ${policyNo} is frozen` }, policyId }]
        : [],
    ),
}

/** Arithmetic of the contract is the machine's; leaving an item out is a person's. */
const excludedItem: Rule = {
  id: 'excluded-item',
  leaves: 'other-lines',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '保险法 §17',
  find: ({ applied, expenses }) =>
    applied.filter(isMedical).flatMap((cover) =>
      expenses.lines.flatMap((line): Found[] => {
        const item = excludedBy(line, cover.coverage)
        return item
          ? [
              {
                words: fill(
                  { zh: '“{line}”可能属于不予给付的项目：{zh}', en: '“{line}” may be an item not paid for: {en}' },
                  { line: line.description, ...item.name },
                ),
                policyId: cover.policyId,
                clause: item.clause,
                regions: [line.region],
              },
            ]
          : []
      }),
    ),
}

/** An item may not be refused for standing outside the list alone (解释三 §19): a share of nothing goes to a person. */
const outsideList: Rule = {
  id: 'outside-list',
  leaves: 'other-lines',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '解释三 §19',
  find: ({ applied, expenses }) =>
    applied.filter(isMedical).flatMap(({ coverage, policyId }) => {
      const out = expenses.lines.filter(({ listClass }) => coverage.listPercents[listClass] === 0)
      return out.length === 0
        ? []
        : [
            {
              words: {
                zh: '有目录外的费用，不能只因目录外就不赔',
                en: 'Items outside the list may not be left out for that alone',
              },
              policyId,
              clause: coverage.listClause,
              regions: out.map(({ region }) => region),
            },
          ]
    }),
}

const hospitalOutside: Rule = {
  id: 'hospital-outside',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '解释三 §20',
  find: ({ facts, applied, expenses }) =>
    applied.filter(isMedical).flatMap(({ coverage, policyId }) => {
      const { gradeMin, publicOnly, exceptEmergency, clause } = coverage.hospitals
      if (exceptEmergency && facts.visitKind === 'emergency') return []
      return expenses.invoices.flatMap(({ hospital }): Found[] => {
        const known = hospital && facts.hospitals[hospital.value]
        const fits = known && (known.level ?? 0) >= Number(gradeMin) && (known.isPublic || !publicOnly)
        return fits
          ? []
          : [
              {
                words: {
                  zh: '就诊医院不在名单里，或者等级不够，请人核对',
                  en: 'The hospital is not on the list or not of the grade agreed',
                },
                policyId,
                clause,
                regions: regionsOf(hospital),
              },
            ]
      })
    }),
}

export const coverRules: readonly Rule[] = [
  noCover,
  notInForce,
  waiting,
  agreedOut,
  inGrace,
  frozen,
  excludedItem,
  outsideList,
  hospitalOutside,
]
