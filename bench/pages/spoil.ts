// What happens to a page on its way to the store: scanned cleanly, photographed by hand, faxed, crumpled by light.
import { photograph, type Shot } from '../../demo/pages/photograph.ts'
import { chance } from './random.ts'

export const conditions = ['scan', 'photo', 'turned', 'tilted', 'dim', 'small', 'soft', 'pale'] as const
export type Condition = (typeof conditions)[number]

/** The first four are how people photograph; the others are hard, and still legible to a person. */
export const hard: ReadonlySet<Condition> = new Set(['dim', 'small', 'soft', 'pale'])

function shotOf(condition: Condition, seed: number): Shot {
  const random = chance(seed * 31 + conditions.indexOf(condition))
  const skew = (random.next() - 0.5) * 5
  const hand: Shot = { skew, seed, side: 1_900, perspective: 0.05, noise: 4, shadow: random.next() * 0.4 }
  switch (condition) {
    case 'scan':
      return { skew: skew / 5, seed, side: 1_800, perspective: 0, noise: 2, shadow: 0, quality: 85 }
    case 'photo':
      return hand
    case 'turned':
      return { ...hand, rotate: random.pick([90, 180, 270]) }
    case 'tilted':
      return { ...hand, perspective: 0.22, skew: skew * 1.6, side: 2_000 }
    case 'dim':
      return { ...hand, shadow: 0.72, noise: 11 }
    case 'small':
      return { ...hand, side: 1_250, quality: 60 }
    case 'soft':
      return { ...hand, blur: 1.7, quality: 70 }
    case 'pale':
      return { ...hand, contrast: 0.4, quality: 72 }
  }
}

/** A JPEG of the page in that condition; the same seed gives the same picture. */
export function spoil(page: Buffer, condition: Condition, seed: number): Promise<Buffer> {
  return photograph(page, shotOf(condition, seed))
}
