// How far the machine may go with the amount, and what a person should know of it.
import { fill, formatFen } from '../../../kit/index.ts'
import { isMedicalClaim } from '../fixed.ts'
import { diseasesOf } from './disease.ts'
import type { Found, Rule } from './rule.ts'

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

// What was paid back is taken from the papers; said and not on them, it would be paid twice.
const saidReimbursed: Rule = {
  id: 'said-reimbursed',
  version: 1,
  effect: 'refer',
  basis: '健康险办法 §25',
  find: ({ facts: { saidReimbursedFen = 0 }, expenses }) =>
    saidReimbursedFen > expenses.publicPaidFen + expenses.otherPaidFen
      ? [
          {
            words: fill(
              {
                zh: '报案时说已报销 {said}，材料上是 {shown}，请人核对',
                en: 'Reported as paid back: {said}; on the papers: {shown}. A person checks',
              },
              { said: formatFen(saidReimbursedFen), shown: formatFen(expenses.publicPaidFen + expenses.otherPaidFen) },
            ),
          },
        ]
      : [],
}

// The insured keeps their claim on whoever is liable (保险法 §46); what that one has paid is no cost of theirs any more.
const thirdParty: Rule = {
  id: 'third-party',
  version: 1,
  effect: 'refer',
  basis: '保险法 §46',
  find: ({ facts }) =>
    facts.thirdParty
      ? [
          {
            words: {
              zh: '有第三方责任，请人核对对方是否已赔医疗费',
              en: 'Somebody else is liable: a person checks whether they have paid the costs',
            },
          },
        ]
      : [],
}

const fixedBenefit: Rule = {
  id: 'fixed-benefit',
  leaves: 'amount',
  stays: true,
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
  basis: '人身保险业务基本服务规定 §23',
  find: ({ facts, fixed }) =>
    facts.covers.flatMap(({ coverage, policyId, inForce, insures }): Found[] => {
      if ((fixed.length > 0 && !isMedicalClaim(facts.kind)) || coverage.kind !== 'critical' || !insures || !inForce)
        return []
      const [disease] = diseasesOf(coverage, facts)
      const words = {
        zh: '诊断可能属于{zh}，可以另外申请重大疾病保险金',
        en: 'The diagnosis may be {en}: a critical illness benefit may be claimed',
      }
      return disease ? [{ words: fill(words, { ...disease.name }), policyId, clause: disease.clause }] : []
    }),
}

const premiumsWaived: Rule = {
  id: 'premiums-waived',
  version: 1,
  effect: 'note',
  basis: '保险法 §14',
  find: ({ waived }) =>
    waived.map(({ policyNo, policyId, clause, title, endsRider }) => ({
      words: fill(
        endsRider
          ? {
              zh: '给付核定后按{zh}，保单 {policyNo} 主险以后的保费视为已交，这个附加险终止',
              en: 'Once this is granted, by {en} later premiums of the main contract {policyNo} count as paid and the rider ends',
            }
          : {
              zh: '给付核定后按{zh}，保单 {policyNo} 以后的保费视为已交',
              en: 'Once this is granted, by {en} later premiums of policy {policyNo} count as paid',
            },
        { ...title, policyNo },
      ),
      policyId,
      clause,
    })),
}

const riderEnds: Rule = {
  id: 'rider-ends',
  version: 1,
  effect: 'note',
  basis: '保险法 §14',
  find: ({ fixed }) =>
    fixed
      .filter(({ endsRider }) => endsRider)
      .map(({ title, policyNo, policyId, clause }) => ({
        words: fill(
          {
            zh: '{zh}给付后这个附加险终止，保单 {policyNo} 的主险继续有效',
            en: 'With {en} the rider ends; the main contract of policy {policyNo} goes on',
          },
          { ...title, policyNo },
        ),
        policyId,
        clause,
      })),
}

const nothingPayable: Rule = {
  id: 'nothing-payable',
  stays: true,
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
  find: ({ results }) =>
    results.flatMap(({ rows, policyId }): Found[] => {
      const cut = rows.flatMap(({ deductions }) => deductions.filter(({ rule }) => rule === 'limit'))
      return [...new Set(cut.map(({ clause }) => clause))].map((clause) => ({
        words: { zh: '已达到这份保障的限额', en: 'The limit of this cover is reached' },
        policyId,
        clause,
      }))
    }),
}

export const amountRules: readonly Rule[] = [
  otherInsurer,
  saidReimbursed,
  thirdParty,
  fixedBenefit,
  maybeCritical,
  premiumsWaived,
  riderEnds,
  nothingPayable,
  limitReached,
]
