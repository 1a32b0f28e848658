import { expect, test } from 'vitest'
import { groundsOf, reasonsIn } from './grounds.ts'

const words = (zh: string) => ({ zh, en: `${zh} in English` })
const finding = (basis: string, zh: string, clause?: string) => ({
  rule: 'r',
  version: 1,
  effect: 'refer' as const,
  words: words(zh),
  basis,
  regions: [],
  ...(clause ? { clause } : {}),
})

test('grounds offered are the contract’s, not why a claim came to a person', () => {
  const findings = [
    finding('个人信息保护法 §24', '看得不够清楚'),
    finding('保险法 §27', '同一张发票赔过'),
    finding('健康险办法 §27', '等待期内', 'waiting'),
  ]
  expect(groundsOf({ covers: [], findings }, ({ zh }) => zh)).toEqual(['健康险办法 §27'])
  expect(reasonsIn({ findings: [...findings, ...findings] }).map(({ en }) => en)).toEqual(
    ['看得不够清楚', '同一张发票赔过', '等待期内'].map((zh) => `${zh} in English`),
  )
})
