import { describe, expect, it, test } from 'vitest'
import { clashesOf, type InBasket } from './clashes.ts'
import { loadServices } from './load.ts'

const service = (title: string, alters?: 'amounts' | 'holder' | 'end') => ({
  title: { zh: title, en: title },
  ...(alters ? { alters } : {}),
})
const on = (policyId: string | null, requestId: string, what: InBasket['service']): InBasket => ({
  requestId,
  policyId,
  service: what,
})
const surrender = service('退保', 'end')
const borrow = service('贷款', 'amounts')
const reduce = service('减保', 'amounts')
const transfer = service('变更投保人', 'holder')
const certificate = service('开证明')

// What they move others on the contract stand on: its value, what is left with it, its bill.
test.each([
  ['dividends', ['take-dividend', 'take-survival-benefit', 'take-maturity', 'start-annuity', 'claim-premium-waiver']],
  ['accounts', ['top-up', 'withdraw', 'switch-funds', 'take-premium-holiday']],
  ['riders', ['add-rider', 'drop-rider', 'convert-policy']],
])('the services of %s are not done with others that stand on the same amounts', async (_, ids) => {
  const services = await loadServices([new URL('../services', import.meta.url).pathname])
  const leave = services.get('surrender')
  for (const id of ids) {
    const [clash] = clashesOf([on('p', 'a', services.get(id)), on('p', 'b', leave)])
    expect(clash?.because.zh, id).toContain(leave.title.zh)
  }
})

describe('services on one contract', () => {
  it.each([
    ['one ends it', borrow, surrender, /“退保”办完，这份保单就结束了，“贷款”办不成/],
    ['one gives it to somebody else', transfer, reduce, /“变更投保人”办完，这份保单就换了投保人/],
    ['both change its amounts', borrow, reduce, /“贷款”和“减保”都会改变/],
    ['the end counts for more than the holder', transfer, surrender, /“退保”办完，这份保单就结束了/],
  ])('%s: said in words', (_, one, other, words) => {
    const [clash, ...more] = clashesOf([on('p', 'a', one), on('p', 'b', other)])
    expect(more).toEqual([])
    expect(clash?.requestIds).toEqual(['a', 'b'])
    expect(clash?.because.zh).toMatch(words)
    expect(clash?.because.en).not.toContain('{}')
  })

  it.each([
    ['different contracts', on('p', 'a', borrow), on('q', 'b', surrender)],
    ['one changes nothing', on('p', 'a', certificate), on('p', 'b', surrender)],
    ['about the person', on(null, 'a', borrow), on(null, 'b', reduce)],
  ])('%s: nothing stands against it', (_, one, other) => {
    expect(clashesOf([one, other])).toEqual([])
  })
})
