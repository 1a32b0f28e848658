// Claims as the model is trained on them: made up, by assumptions that are written here and nowhere else. Of a hundred, three would
// not stand a closer look, for one of five reasons; each leaves some signs, and honest claims bear some of them too.

import { type SignName, type SignValues, signNames } from '../../src/claims/judge/doubt/signs.ts'
import { random } from '../../src/kit/index.ts'

export interface Example {
  readonly signs: SignValues
  readonly isDoubtful: boolean
}

const doubtfulShare = 0.03

type Shares = Readonly<Record<SignName, number>>

/** How often a sign of yes and no stands, and about how strong one of degree is. */
const honest: Shares = {
  repeated: 0.004,
  edited: 0.006,
  serial: 0.12,
  early: 0.06,
  late: 0.04,
  amount: 0.12,
  round: 0.02,
  bare: 0.18,
  hospital: 0.03,
}

const reasons: readonly (readonly [share: number, Partial<Shares>])[] = [
  [0.25, { repeated: 0.9, serial: 0.3 }],
  [0.25, { edited: 0.55, amount: 0.4, round: 0.2, bare: 0.5 }],
  [0.2, { early: 0.75, amount: 0.45 }],
  [0.15, { serial: 0.75, hospital: 0.25, amount: 0.25 }],
  [0.15, { hospital: 0.35, bare: 0.6, round: 0.35, late: 0.3 }],
]

const ofDegree: ReadonlySet<SignName> = new Set(['serial', 'early', 'late', 'amount', 'hospital'])

/** The same seed makes the same claims. */
export function makeExamples(count: number, seed: number): Example[] {
  const draw = random(seed)
  return Array.from({ length: count }, () => {
    const isDoubtful = draw() < doubtfulShare
    const shares = isDoubtful ? { ...honest, ...reasonBy(draw()) } : honest
    const signs = Object.fromEntries(signNames.map((name) => [name, signBy(name, shares[name], draw)]))
    return { signs: { ...nothing, ...signs }, isDoubtful }
  })
}

const nothing: SignValues = Object.freeze({
  ...{ repeated: 0, edited: 0, serial: 0, early: 0, late: 0, amount: 0, round: 0, bare: 0, hospital: 0 },
})

function reasonBy(drawn: number): Partial<Shares> {
  let upTo = 0
  for (const [share, signs] of reasons) {
    upTo += share
    if (drawn < upTo) return signs
  }
  return {}
}

// Degrees are skewed: most are small, a few are large, about the mean that is given.
function signBy(name: SignName, mean: number, draw: () => number): number {
  if (!ofDegree.has(name)) return draw() < mean ? 1 : 0
  return draw() ** (1 / mean - 1)
}
