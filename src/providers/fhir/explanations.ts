// Why a stated amount is not the sum of its lines. The list is closed: what it cannot explain stays open.
import { fill, type Text } from '../../kit/index.ts'

const explanations = {
  noAmounts: { zh: '没有给出任何金额', en: 'no amount is given' },
  noLines: { zh: '只有总额 {stated}，没有明细行', en: '{stated} is a total without lines' },
  noLineAmounts: { zh: '总额 {stated}，各行都没有这项金额', en: '{stated} is stated; no line gives this amount' },
  unpricedLines: {
    zh: '总额比各行之和 {lines} 多 {difference}：有 {unpriced} 行没有金额',
    en: 'the total is {difference} above the lines’ {lines}: {unpriced} of the lines bear no amount',
  },
  rounding: {
    zh: '各行带有不足最小货币单位的尾数，取整后相差 {difference}',
    en: 'lines carry fractions of the smallest unit; rounded, they differ by {difference}',
  },
  paymentAdjusted: {
    zh: '与各行之和 {lines} 相差的 {difference} 是另行注明的付款调整',
    en: 'the {difference} apart from the lines’ {lines} is the stated adjustment of the payment',
  },
  otherCurrency: { zh: '总额 {stated} 与各行的币种不同', en: '{stated} is in another currency than the lines' },
  linesDiffer: {
    zh: '写明 {stated}，各行之和是 {lines}，相差 {difference}',
    en: '{stated} is stated while the lines sum to {lines}, {difference} apart',
  },
  withinLine: {
    zh: '这一行写明 {stated}，它的细目是 {lines}，相差 {difference}',
    en: 'the line states {stated} while its own parts come to {lines}, {difference} apart',
  },
  apart: { zh: '单价、构成或参考金额，不是各行之和', en: 'a rate, a component or a yardstick: no sum of lines' },
  /** Says that there is no explanation. */
  categoryUnknown: {
    zh: '不认识这项金额的类别：{category}',
    en: 'the category of this amount is not known: {category}',
  },
} as const satisfies Readonly<Record<string, Text>>

export type ExplanationKind = keyof typeof explanations

/** What is sent contradicts itself: the difference can be stated, and a person must ask the sender. */
export const contradictions: ReadonlySet<ExplanationKind> = new Set(['otherCurrency', 'linesDiffer', 'withinLine'])

export interface Explanation extends Text {
  readonly kind: ExplanationKind
}

export function explain(kind: ExplanationKind, values: Readonly<Record<string, string | number>> = {}): Explanation {
  return { kind, ...fill(explanations[kind], values) }
}
