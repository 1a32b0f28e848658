// Only another plan that the next year can begin with is offered: its product is the version then on sale.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { samplePolicy } from '../../../test/sample-policy.ts'
import { startOf } from '../../kit/index.ts'
import type { Policy } from '../../policies/index.ts'
import { loadProducts, type Product, type Products } from '../../products/index.ts'
import changePlan from './change-plan.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const today = '2026-11-01'
const policy: Policy = samplePolicy({
  productCode: 'tiered-medical',
  productVersion: '2025.1',
  insureds: [{ customerId: 'i', name: '王芳', relation: 'self', birthDate: '1992-11-20', sex: 'F' }],
  sumInsuredFen: 200_000_000,
  premiumFrequency: 'once',
  paymentTermYears: 1,
  term: '1y',
  termYears: 1,
  rated: { sex: 'F', age: 33, occupationClass: 1, insuredPublicly: true },
  effectiveOn: '2026-01-10',
  endsOn: '2027-01-09',
  events: [{ kind: 'issued', on: '2026-01-09', version: 1, at: startOf('2026-01-09'), old: null, new: null }],
})

/** The plans offered, with this version on sale. */
function offered(onSale: Product, held: Policy = policy): readonly string[] {
  const facts = { policy: held, product: products.get('tiered-medical'), products: { ...products, on: () => [onSale] } }
  const given = z
    .custom<Parameters<NonNullable<typeof changePlan.options>>[0]>()
    .parse({ ...facts, today, answers: {} })
  const listed = changePlan.options?.(given) ?? {}
  return (listed['choice.plan'] ?? []).map(({ value }) => value)
}

test('those of the version on sale, and none that it does not price', () => {
  const product = products.get('tiered-medical')
  expect(offered(product)).toEqual(['ample'])
  expect(offered({ ...product, version: '2026.1', plans: (product.plans ?? []).slice(0, 1) })).toEqual([])
  const onlyBasic = new Map([...product.tables.rates].filter(([key]) => key.endsWith('basic')))
  expect(offered({ ...product, tables: { ...product.tables, rates: onlyBasic } })).toEqual([])
})

test('a wish that cannot be kept does not stand in the way of taking it back', () => {
  const product = products.get('tiered-medical')
  const onlyBasic = new Map([...product.tables.rates].filter(([key]) => key.endsWith('basic')))
  const wish = { kind: 'plan-wished', on: '2026-10-01', version: 2, at: startOf('2026-10-01'), old: null } as const
  const wished = { ...policy, events: [...policy.events, { ...wish, new: { sumInsuredFen: 400_000_000 } }] }
  expect(offered({ ...product, tables: { ...product.tables, rates: onlyBasic } }, wished)).toEqual(['basic'])
})
