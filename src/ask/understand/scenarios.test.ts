// What was learnt: of the files as they are, and right on every check an editor wrote.
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadServices } from '../../catalogue/index.ts'
import { loadProducts } from '../../products/index.ts'
import { loadKnowledge } from '../articles/index.ts'
import { loadScenarios } from '../scenarios/index.ts'
import { openLibrary } from '../search/index.ts'
import { checksumOf } from './rows.ts'
import { understand } from './understand.ts'
import { openUnderstanding } from './understanding.ts'

const root = resolve(import.meta.dirname, '../../..')
const [services, products, knowledge, scenarios] = await Promise.all([
  loadServices([resolve(root, 'src/services')]),
  loadProducts(resolve(root, 'demo/products')),
  loadKnowledge(resolve(root, 'demo/knowledge')),
  loadScenarios(resolve(root, 'src/ask/scenarios')),
])
const understanding = openUnderstanding({ scenarios, services: services.list(), knowledge, products })
const library = openLibrary({ services, products, knowledge, understanding, today: '2026-11-26' })
const speaker = { today: '2026-11-26', family: [], holds: new Set(products.list().map(({ code }) => code)) } as const
const hear = (says: string) => understand(says, library, speaker)

test('the weights are of these files; else `npm run train:ask`', () => {
  expect(understanding.recogniser.checksum).toBe(checksumOf({ scenarios, services: services.list(), knowledge }))
})

test('every service and every scenario has been learnt', () => {
  const wanted = [...services.list().map(({ id }) => id), ...scenarios.all.map(({ id }) => id)]
  expect(wanted.filter((id) => !understanding.recogniser.labels.has(id))).toEqual([])
})

test('every check is understood: its scenario is said, or is among the three', () => {
  const missed = scenarios.all.flatMap(({ checks }) =>
    checks.flatMap(({ says, scenario }) => {
      const { said, recognised, kind } = hear(says)
      const near = [said?.scenario, ...(recognised?.nearest.map(({ label }) => label) ?? [])]
      const isRule = kind === 'urgent' || kind === 'hand-over'
      return isRule || near.includes(scenario) ? [] : [`${says} → ${near.join(', ')}; wanted ${scenario}`]
    }),
  )
  expect(missed).toEqual([])
})

test('typing by sound, dropped letters and half English are read through', () => {
  expect(hear('现金价直多少').said?.scenario).toBe('cash-value')
  expect(hear('我的policy什么时候到期').said?.scenario).toBe('policy-until')
  expect(hear('我要换受意人').recognised?.nearest[0]?.label).toBe('change-beneficiary')
})

test('small talk and what is outside are told as such', () => {
  expect(hear('明天上海会下雨吗').kind).toBe('outside')
  expect(hear('给我讲个笑话').kind).toMatch(/^(?:chat|outside)$/)
})

test('what leans on the sentence before takes over its scenario', () => {
  const first = hear('我那份医疗险哪天到期')
  expect(first.said).toMatchObject({ scenario: 'policy-until', slots: { policy: 'medical' } })
  const next = understand('那我妈那份呢', library, speaker, first.said)
  expect(next.said).toEqual({ scenario: 'policy-until', slots: { policy: 'medical', person: 'parent' } })
})
