// A sentence that leans on the one before: 那我妈那份呢, make it 25,000. It takes over the scenario, with what it changes.
import type { Slots } from '../scenarios/index.ts'
import type { Heard } from './slots.ts'
import type { Said } from './understand.ts'

// What may stand around what is changed without wanting anything else.
const filler =
  /那么|不对|不是|说错了?|搞错了?|错了|应该|更正|那|这|呢|吗|啊|吧|的|份|张|个|家|换成|改成|如果|要是|是|我|还有|和|也|一样|一下|看看|查|同样|保单|保险|再|就|按|算|先|来|给|想|要|多少|怎么样|咋样|and|what about|how about|what if|make it|make that|change (?:it|that) to|instead|then|same|for|the|my|mine|one|policy|ones|his|her|or|just|only|its?|i|mean(?:t)?|no|a|of|on|in|at|with|'s|so|ok(?:ay)?/g
const nothing = /^[\s\u3000，。、,.!?！？~…·'’-]*$/

/** The scenario before with the values that go on, or undefined where the sentence stands by itself. */
export function leaningOn({ scenario, slots: before }: Said, { slots, spans, words }: Heard): Said | undefined {
  if (spans.length === 0) return undefined
  const around = [...words]
    .map((letter, at) => (spans.some(({ from, to }) => at >= from && at < to) ? ' ' : letter))
    .join('')
  if (!nothing.test(around.replace(filler, ' '))) return undefined
  return { scenario, slots: { ...before, ...slots } }
}

/** Within a scenario all values go on until others are named; into another only the policy and the person. */
export function goingOn({ scenario, slots: before }: Said, now: string | undefined, slots: Slots): Slots {
  if (scenario === now) return { ...before, ...slots }
  const { policy, person } = before
  return { ...(policy ? { policy } : {}), ...(person ? { person } : {}), ...slots }
}
