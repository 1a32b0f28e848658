// What an added rider costs now and later is said as the bill will have it.
import { beforeAll, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../../test/sample-policy.ts'
import { formatFen } from '../../kit/index.ts'
import { loadProducts, type Product, type Products } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { riderFrom } from './offer.ts'
import { billWords, costWords, laterInstalments } from './offer-words.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

function offered(policy: Policy, from: string, product: Product = products.get('hospital-cash')) {
  const main = products.get(policy.productCode, policy.productVersion)
  const wanted = { policy, product, main, sumInsuredFen: 1_000_000, loadPermille: 0 }
  const offer = riderFrom(wanted, from)
  if (!offer) throw new Error('no offer')
  return { policy, main, product, offer }
}

test('ending before the next instalment of a contract of many years: later only when renewed by its holder', () => {
  const one = offered(samplePolicy(), '2026-11-27')
  const yearFen = one.offer.premiumFen
  expect(one.offer.endsOn).toBe('2027-02-28')
  expect(laterInstalments(one)).toEqual([
    {
      label: { zh: '以后每期保费（附加险续保时）', en: 'Later instalments if the rider is renewed' },
      from: formatFen(1_500_000),
      to: formatFen(1_500_000 + yearFen),
    },
  ])
  const now = formatFen(Math.round((yearFen * 94) / 365))
  expect(costWords(one).zh).toBe(`现在交 ${now}，保到 2027-02-28；续保时每期加 ${formatFen(yearFen)}`)
  const words = billWords(one).map(({ zh }) => zh)
  expect(words[0]).toContain('从 2026-11-27 按天算到 2027-03-01 前一天')
  expect(words[1]).toContain('2027-02-28 期满，在 2027-03-01 的下一期主险保费之前；您开通它的自动续保才接着保')
})

test('with a contract of a year it is renewed unless its holder says no', () => {
  expect(billWords(offered(sampleAccident(), '2026-11-27'))[1]?.zh).toContain('主险续保时一起续，您说不续的除外')
})

test('one that is never renewed is on no later bill, and none is shown', () => {
  const once: Product = { ...products.get('hospital-cash'), renewal: 'not-applicable' }
  const one = offered(samplePolicy(), '2026-11-27', once)
  expect(laterInstalments(one)).toEqual([])
  expect(costWords(one).zh).toMatch(/保到 2027-02-28$/)
  expect(billWords(one)[1]?.zh).toMatch(/；不续保$/)
})

test('billed by the month it is on the next bill, until it ends', () => {
  const monthly = samplePolicy({ premiumFrequency: 'monthly', premiumFen: 130_500, paidToOn: '2026-12-01' })
  const one = offered(monthly, '2026-11-27')
  const monthFen = one.offer.premiumFen
  expect(laterInstalments(one)).toEqual([
    {
      label: { zh: '以后每期保费', en: 'Later instalments' },
      from: formatFen(130_500),
      to: formatFen(130_500 + monthFen),
    },
  ])
  expect(costWords(one).zh).toContain(`以后每期加 ${formatFen(monthFen)}`)
  expect(billWords(one)[1]?.zh).toContain('以后和主险一起交费，到 2027-02-28 期满')
})

test('paid years ahead, only the days it covers are charged', () => {
  const { offer } = offered(samplePolicy({ paidToOn: '2028-03-01' }), '2026-11-27')
  expect(offer.firstPremiumFen).toBe(Math.round((offer.premiumFen * 94) / 366))
})
