// A sentence with what it takes over from the one before said out: 那我妈那份呢 is of her medical policy when that was spoken of.
import type { Slots } from '../scenarios/index.ts'
import { plainWords } from '../search/index.ts'
import { personIn } from './slots.ts'
import { policyIn } from './which-policy.ts'

const kinds: Readonly<Record<string, string>> = {
  accident: '意外险',
  medical: '医疗险',
  'critical-illness': '重疾险',
  'term-life': '定期寿险',
  'whole-life': '终身寿险',
  annuity: '年金险',
  endowment: '两全险',
  'universal-life': '万能险',
  'unit-linked': '投连险',
  participating: '分红险',
  life: '寿险',
}
const people: Readonly<Record<string, string>> = { self: '我自己', spouse: '爱人', child: '孩子', parent: '父母' }

/** The sentence, and behind it the policy and the person it does not name itself. */
export function spokenOut(sentence: string, { policy, person }: Slots = {}): string {
  const words = plainWords(sentence)
  const more = [
    policy && !policyIn(words, [policy]) ? (kinds[policy] ?? policy) : undefined,
    person && !personIn(words, []) && !words.includes(person) ? (people[person] ?? person) : undefined,
  ].filter((one) => one !== undefined)
  return more.length > 0 ? `${sentence}（${more.join('，')}）` : sentence
}
