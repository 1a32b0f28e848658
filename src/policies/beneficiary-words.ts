// Beneficiaries in words: on screens, in what is signed, in letters.
import type { Text } from '../kit/index.ts'
import type { Beneficiary, BeneficiaryRelation } from './policy.ts'

/** What a beneficiary is to the insured. */
export const beneficiaryRelationWords: Readonly<Record<BeneficiaryRelation, Text>> = {
  self: { zh: '被保险人本人', en: 'the insured' },
  spouse: { zh: '配偶', en: 'spouse' },
  child: { zh: '子女', en: 'child' },
  parent: { zh: '父母', en: 'parent' },
  sibling: { zh: '兄弟姐妹', en: 'sibling' },
  grandparent: { zh: '祖父母', en: 'grandparent' },
  grandchild: { zh: '孙子女', en: 'grandchild' },
  other: { zh: '其他', en: 'other' },
}

/** Each with relation, order and share; nobody named means the statutory heirs. */
export function beneficiaryWords(people: readonly Pick<Beneficiary, 'name' | 'relation' | 'order' | 'share'>[]): Text {
  if (people.length === 0) return { zh: '法定继承人', en: 'the statutory heirs' }
  return {
    zh: people
      .map(
        ({ name, relation, order, share }) =>
          `${name}（${beneficiaryRelationWords[relation].zh}，第 ${order} 顺序 ${share}%）`,
      )
      .join('、'),
    en: people
      .map(
        ({ name, relation, order, share }) =>
          `${name} (${beneficiaryRelationWords[relation].en}, order ${order}, ${share} %)`,
      )
      .join(', '),
  }
}
