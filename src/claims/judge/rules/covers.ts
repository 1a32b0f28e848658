// What the contract says about this claim beyond arithmetic, and how far the machine may go.
import { fill, formatFen } from '../../../kit/index.ts'
import { excludedBy, isMedical } from '../calculate.ts'
import { type Found, type Rule, regionsOf } from './rule.ts'

const noCover: Rule = {
  id: 'no-cover',
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

const waiting: Rule = {
  id: 'waiting-period',
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

const otherInsurer: Rule = {
  id: 'other-insurer',
  version: 1,
  effect: 'refer',
  basis: '健康险办法 §25',
  find: ({ facts, expenses }) =>
    facts.otherInsurer || expenses.otherPaidFen > 0
      ? [
          {
            words: { zh: '别处也有报销，请人核对先后顺序', en: 'Somebody else pays too: a person checks the order' },
            regions: expenses.invoices.flatMap(({ otherPaidFen }) =>
              otherPaidFen && otherPaidFen.value > 0 ? [otherPaidFen.region] : [],
            ),
          },
        ]
      : [],
}

const fixedBenefit: Rule = {
  id: 'fixed-benefit',
  version: 1,
  effect: 'refer',
  basis: '保险法 §23',
  find: ({ fixed }) =>
    fixed.map(({ title, amountFen, policyId, clause }) => ({
      words: fill(
        { zh: '{zh}由理赔人员核定{amount}', en: '{en} is decided by a person{amount}' },
        { ...title, amount: amountFen === null ? '' : ` (${formatFen(amountFen)})` },
      ),
      policyId,
      clause,
    })),
}

const maybeCritical: Rule = {
  id: 'critical-illness-possible',
  version: 1,
  effect: 'note',
  basis: '基本服务规定 §23',
  find: ({ facts, fixed }) =>
    fixed.length > 0
      ? []
      : facts.covers.flatMap(({ coverage, policyId, inForce, insures }) => {
          const said = facts.papers
            .flatMap((paper) => ('diagnosis' in paper ? (paper.diagnosis?.value ?? []) : []))
            .join('，')
          const disease =
            coverage.kind === 'critical' && insures && inForce
              ? coverage.diseases.find(({ name, says }) => [name.zh, ...says].some((word) => said.includes(word)))
              : undefined
          return disease
            ? [
                {
                  words: fill(
                    {
                      zh: '诊断可能属于{zh}，可以另外申请{benefit}',
                      en: 'The diagnosis may be {en}: another benefit may be claimed',
                    },
                    { ...disease.name, benefit: coverage.title.zh },
                  ),
                  policyId,
                  clause: disease.clause,
                },
              ]
            : []
        }),
}

const aboveAutoPay: Rule = {
  id: 'above-auto-pay',
  version: 1,
  effect: 'refer',
  basis: '基本服务规定 §23',
  find: ({ facts, payFen }) =>
    payFen > facts.settings.autoPayMaxFen
      ? [
          {
            words: {
              zh: `金额 ${formatFen(payFen)} 超过自动赔付上限，由理赔人员核定`,
              en: `${formatFen(payFen)} is above what is paid without a person`,
            },
          },
        ]
      : [],
}

const nothingPayable: Rule = {
  id: 'nothing-payable',
  version: 1,
  effect: 'refer',
  basis: '保险法 §24',
  find: ({ results, payFen }) =>
    results.length > 0 && payFen === 0
      ? [
          {
            words: {
              zh: '按条款算下来没有可赔的金额，由理赔人员核定后答复',
              en: 'By the terms nothing is payable: a person looks and answers',
            },
          },
        ]
      : [],
}

const limitReached: Rule = {
  id: 'limit-reached',
  version: 1,
  effect: 'note',
  basis: '条款约定的限额',
  find: ({ results, applied }) =>
    results.flatMap(({ rows, policyId }, index): Found[] => {
      const cut = rows.some(({ deductions }) => deductions.some(({ rule }) => rule === 'limit'))
      const coverage = applied[index]?.coverage
      return cut && coverage?.kind === 'medical-expense'
        ? [
            {
              words: { zh: '已达到这份保障的限额', en: 'The limit of this cover is reached' },
              policyId,
              clause: coverage.limit.clause,
            },
          ]
        : []
    }),
}

export const coverRules: readonly Rule[] = [
  noCover,
  notInForce,
  waiting,
  inGrace,
  frozen,
  excludedItem,
  outsideList,
  hospitalOutside,
  otherInsurer,
  fixedBenefit,
  maybeCritical,
  aboveAutoPay,
  nothingPayable,
  limitReached,
]
