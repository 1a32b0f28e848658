// How far the machine may go alone: the amount, the product, and the draw.
import { formatFen } from '../../../kit/index.ts'
import type { Cover } from '../facts.ts'
import type { Settings, Straight } from '../settings.ts'
import type { Rule, Work } from './rule.ts'

function straightOf(
  { products, autoPayMaxFen, confidenceMin }: Settings,
  { productCode }: Pick<Cover, 'productCode'>,
): Straight {
  return products?.[productCode] ?? { auto: true, autoPayMaxFen, confidenceMin, isDrawn: false }
}

/** The strictest of the products that pay. */
export function confidenceFor(settings: Settings, applied: readonly Cover[]): number {
  return applied.reduce(
    (most, cover) => Math.max(most, straightOf(settings, cover).confidenceMin),
    settings.confidenceMin,
  )
}

/** One each: the cover, with what is set for its product and what it pays. */
function paying({ facts, applied, results }: Work) {
  return applied.map((cover, index) => ({
    policyId: cover.policyId,
    payFen: results[index]?.payFen ?? 0,
    ...straightOf(facts.settings, cover),
  }))
}

const aboveAutoPay: Rule = {
  id: 'above-auto-pay',
  leaves: 'amount',
  stays: true,
  version: 2,
  effect: 'refer',
  basis: '基本服务规定 §23',
  find: (work) => {
    const { facts, payFen } = work
    const isAbove = payFen > facts.settings.autoPayMaxFen || paying(work).some((one) => one.payFen > one.autoPayMaxFen)
    if (!isAbove) return []
    return [
      {
        words: {
          zh: `金额 ${formatFen(payFen)} 超过自动赔付上限，由理赔人员核定`,
          en: `${formatFen(payFen)} is above what is paid without a person`,
        },
      },
    ]
  },
}

const byPerson: Rule = {
  id: 'by-person-for-now',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '基本服务规定 §23',
  find: (work) =>
    paying(work)
      .filter(({ auto }) => !auto)
      .slice(0, 1)
      .map(({ policyId }) => ({
        words: {
          zh: '这个产品的理赔目前都由理赔人员核定',
          en: 'For now claims on this product are decided by a person',
        },
        policyId,
      })),
}

/** What a person finds there tells what leaks elsewhere. */
const auditSample: Rule = {
  id: 'audit-sample',
  leaves: 'amount',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '基本服务规定 §23',
  find: (work) =>
    paying(work).some(({ isDrawn }) => isDrawn)
      ? [{ words: { zh: '抽到随机复查，由理赔人员看一遍', en: 'Drawn for a random check: a person looks through it' } }]
      : [],
}

export const straightRules: readonly Rule[] = [aboveAutoPay, byPerson, auditSample]
