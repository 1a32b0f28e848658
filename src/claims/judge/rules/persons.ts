// Whether the papers are the insured's, and whether the money goes where it should.
import type { Paper, Value } from '../facts.ts'
import { bare, type Rule, regionsOf, same } from './rule.ts'

function nameOn(paper: Paper): Value<string> | undefined {
  if (paper.kind === 'other') return undefined
  if (paper.kind === 'id-card') return paper.name
  return paper.kind === 'accident-proof' ? paper.personName : paper.patientName
}

const nameDiffers: Rule = {
  id: 'name-mismatch',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) => {
    const wrong = facts.papers.flatMap((paper) => {
      // A guardian's own card may lie among a child's papers.
      const name = paper.kind === 'id-card' ? undefined : nameOn(paper)
      return name && !same(name.value, facts.insured.name) ? [name] : []
    })
    return wrong.map((name) => ({
      words: { zh: '材料上的姓名不是被保险人', en: 'The name on a paper is not the insured person’s' },
      regions: regionsOf(name),
    }))
  },
}

const nobodyNamed: Rule = {
  id: 'nobody-named',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ expenses, facts }) => {
    const clinicalNames = facts.papers.some((paper) => paper.kind !== 'id-card' && nameOn(paper))
    return expenses.invoices.length > 0 && !clinicalNames
      ? [{ words: { zh: '材料上读不出就诊人姓名', en: 'No paper shows who was treated' } }]
      : []
  },
}

const personsDiffer: Rule = {
  id: 'persons-differ',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) => {
    const names = facts.papers.flatMap((paper) => (paper.kind === 'id-card' ? [] : (nameOn(paper) ?? [])))
    return new Set(names.map(({ value }) => bare(value))).size > 1
      ? [
          {
            words: { zh: '几份材料上的姓名不一样', en: 'The papers name different people' },
            regions: regionsOf(...names),
          },
        ]
      : []
  },
}

const identityDiffers: Rule = {
  id: 'identity-mismatch',
  version: 1,
  effect: 'refer',
  basis: '反洗钱法 §29',
  find: ({ facts }) =>
    facts.papers.flatMap((paper) => {
      if (paper.kind !== 'id-card' || !paper.name || !same(paper.name.value, facts.insured.name)) return []
      const { idNumber } = facts.insured
      return idNumber && paper.idNumber && !same(paper.idNumber.value, idNumber)
        ? [
            {
              words: { zh: '证件号码与我们登记的不一致', en: 'The ID number is not the one on record' },
              regions: regionsOf(paper.idNumber),
            },
          ]
        : []
    }),
}

const payeeOther: Rule = {
  id: 'payee-not-insured',
  version: 1,
  effect: 'refer',
  basis: '保险法 §23',
  find: ({ facts }) =>
    facts.payee === 'other'
      ? [{ words: { zh: '收款人不是被保险人，也不是其监护人', en: 'The payee is neither the insured nor a guardian' } }]
      : [],
}

export const personRules: readonly Rule[] = [nameDiffers, nobodyNamed, personsDiffer, identityDiffers, payeeOther]
