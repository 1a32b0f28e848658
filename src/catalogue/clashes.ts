// Services on one contract that cannot be done together: the second would stand on figures, or on a contract, that the first has changed.
import type { Text } from '../kit/index.ts'
import type { Service } from './define.ts'

export interface InBasket {
  readonly requestId: string
  readonly policyId: string | null
  readonly service: Pick<Service, 'title' | 'alters'>
}

export interface Clash {
  readonly requestIds: readonly [string, string]
  readonly because: Text
}

/** Every pair that clashes, in words. Pure. */
export function clashesOf(items: readonly InBasket[]): Clash[] {
  return items.flatMap((one, place) =>
    items.slice(place + 1).flatMap((other) => {
      const because = clash(one, other)
      return because ? [{ requestIds: [one.requestId, other.requestId] as const, because }] : []
    }),
  )
}

function clash(one: InBasket, other: InBasket): Text | undefined {
  if (one.policyId === null || one.policyId !== other.policyId) return undefined
  if (!one.service.alters || !other.service.alters) return undefined
  const [first, second] = rank(one) >= rank(other) ? [one, other] : [other, one]
  const words = said[first.service.alters ?? 'amounts']
  const fill = (text: string, language: keyof Text) =>
    text.replace('{}', first.service.title[language]).replace('{}', second.service.title[language])
  return { zh: fill(words.zh, 'zh'), en: fill(words.en, 'en') }
}

const order = ['amounts', 'holder', 'end'] as const

function rank({ service: { alters } }: InBasket): number {
  return order.indexOf(alters ?? 'amounts')
}

const said = {
  end: {
    zh: '“{}”办完，这份保单就结束了，“{}”办不成。请只留一件',
    en: '“{}” ends this policy, so “{}” cannot be done. Keep one of them',
  },
  holder: {
    zh: '“{}”办完，这份保单就换了投保人，“{}”要由新投保人来办。请分开办',
    en: '“{}” gives this policy another holder, who then does “{}”. Do them one after the other',
  },
  amounts: {
    zh: '“{}”和“{}”都会改变这份保单的金额，后一件要按前一件办完后的金额重新算。请办完一件再办另一件',
    en: '“{}” and “{}” both change the amounts of this policy: the second is reckoned anew once the first is done. Do them one after the other',
  },
} as const
