// Cases worked out by hand, one line of arithmetic each, over every kind of product: the tables beside this file.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fenByHand } from '../../../../test/by-hand.ts'
import { clinical, cover, facts, invoice, line, nothingUsed, value } from '../../../../test/made-up-claims.ts'
import { type Coverage, loadProducts, type Products } from '../../../products/index.ts'
import { adjudicate } from '../adjudicate.ts'
import type { ClaimFacts, Cover } from '../facts.ts'
import { defaultSettings } from '../settings.ts'

const yuan = z.number()
const used = z.strictObject({
  accident: yuan.default(0),
  year: yuan.default(0),
  ever: yuan.default(0),
  deductedAccident: yuan.default(0),
  deductedYear: yuan.default(0),
  times: z.int().default(0),
  lastOn: z.string().optional(),
  for: z.array(z.string()).default([]),
})
const coverOf = z.strictObject({
  product: z.string(),
  coverage: z.string().optional(),
  policy: z.string().default('A'),
  sum: yuan.default(100_000),
  /** What the coverage pays at most, where the contract's values tell it. */
  benefit: yuan.optional(),
  insuredPublicly: z.boolean().default(true),
  waitingUntil: z.string().optional(),
  rider: z.boolean().default(false),
  owesPremiums: z.boolean().default(false),
  used: used.optional(),
  /** By name: what the pot has used; and whose it is. */
  pots: z.record(z.string(), z.strictObject({ key: z.string(), used: used.default(used.parse({})) })).optional(),
  paidByOther: z.record(z.string(), yuan).optional(),
  debts: z.strictObject({ loan: yuan, interest: yuan, premium: yuan }).optional(),
  beneficiaries: z
    .array(
      z.strictObject({ name: z.string(), order: z.int(), share: z.number(), byRelation: z.boolean().default(false) }),
    )
    .optional(),
  effectiveOn: z.string().default('2026-05-01'),
  /** Terms other than the product's own. */
  terms: z.record(z.string(), z.unknown()).default({}),
})
const single = z.strictObject({
  ...coverOf.shape,
  about: z.string(),
  hand: z.string().describe('the arithmetic, or `person` where nobody else can say'),
  kind: z.enum(['accident-medical', 'illness-medical', 'critical-illness', 'disability', 'death', 'long-term-care']),
  visit: z.enum(['outpatient', 'emergency', 'inpatient']).default('inpatient'),
  cause: z.enum(['accident', 'illness']).optional(),
  /** `[class, yuan]`, or with a name and a day: `[class, yuan, name, day]`. */
  bill: z.array(z.tuple([z.enum(['A', 'B', 'C', 'out']), yuan]).rest(z.string())).default([]),
  public: yuan.default(0),
  other: yuan.default(0),
  stay: z.tuple([z.string(), z.string()]).optional(),
  diagnosis: z.string().default(''),
  said: z.string().default(''),
  today: z.string().default('2026-11-22'),
  happenedOn: z.string().default('2026-11-21'),
  and: z.array(coverOf).default([]),
  shares: z.record(z.string(), z.string()).optional(),
  finds: z.array(z.string()).default([]),
  waives: z.int().optional(),
})
type Case = z.infer<typeof single>

const folder = new URL('./', import.meta.url)
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const written = parse(readFileSync(new URL(name, folder), 'utf8'))
    const { cases, ...shared } = z.looseObject({ cases: z.array(z.looseObject({})) }).parse(written)
    return { name: name.replace('.yaml', ''), cases: cases.map((one) => single.parse({ ...shared, ...one })) }
  })

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const fen = (amount: number) => Math.round(amount * 100)

function usedOf(given: z.infer<typeof used> | undefined): Cover['used'] {
  if (!given) return nothingUsed
  return {
    paidForAccidentFen: fen(given.accident),
    paidInYearFen: fen(given.year),
    paidEverFen: fen(given.ever),
    deductedForAccidentFen: fen(given.deductedAccident),
    deductedInYearFen: fen(given.deductedYear),
    timesPaid: given.times,
    ...(given.lastOn ? { lastPaidOn: given.lastOn } : {}),
    paidFor: given.for,
  }
}

// A coverage of a product of the demo, or one in its manner with terms of its own.
function termsOf(given: z.infer<typeof coverOf>): Coverage {
  const product = products.get(given.product)
  const coverage = product.coverages.find(({ id }) => given.coverage === undefined || id === given.coverage)
  if (!coverage) throw new Error(`${given.product} has no ${given.coverage}`)
  return Object.assign(structuredClone(coverage), given.terms)
}

function coverFrom(given: z.infer<typeof coverOf>, { kind }: Case): Cover {
  const coverage = termsOf(given)
  const share = coverage.kind === 'critical' || coverage.kind === 'long-term-care' ? coverage.percentOfSum / 100 : 1
  const { debts } = given
  return cover(coverage, {
    policyId: given.policy,
    policyNo: given.policy,
    sumInsuredFen: fen(given.sum),
    benefitFen: fen(given.benefit ?? given.sum * share),
    insuredPublicly: given.insuredPublicly,
    effectiveOn: given.effectiveOn,
    ofRider: given.rider,
    owesPremiums: given.owesPremiums,
    used: usedOf(given.used),
    ...(given.waitingUntil ? { waitingUntil: given.waitingUntil } : {}),
    ...(given.pots
      ? {
          pots: Object.fromEntries(
            Object.entries(given.pots).map(([name, pot]) => [name, { key: pot.key, used: usedOf(pot.used) }]),
          ),
        }
      : {}),
    ...(given.paidByOther
      ? { paidByOther: Object.fromEntries(Object.entries(given.paidByOther).map(([id, amount]) => [id, fen(amount)])) }
      : {}),
    ...(debts && kind
      ? {
          debts: {
            loanFen: fen(debts.loan),
            interestFen: fen(debts.interest),
            premiumFen: fen(debts.premium),
            loanClause: 'loan',
            premiumClause: 'grace',
          },
        }
      : {}),
    ...(given.beneficiaries ? { beneficiaries: given.beneficiaries } : {}),
  })
}

function factsOf(given: Case): ClaimFacts {
  const days = [...new Set(given.bill.map(([, , , day]) => day))]
  const invoices = days.map((day, index) => {
    const rows = given.bill.filter((row) => row[3] === day)
    const lines = rows.map(([list, amount, name = '西药费']) =>
      line(name, fen(amount), list === 'out' ? 'out-of-list' : list),
    )
    return invoice(
      lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
      {
        documentId: `invoice ${index}`,
        number: value(`00${index}`),
        visitKind: value(given.visit),
        lines,
        ...(day ? { visitedOn: value(day) } : {}),
        ...(index === 0 ? { publicPaidFen: value(fen(given.public)), otherPaidFen: value(fen(given.other)) } : {}),
      },
    )
  })
  const [from, to] = given.stay ?? []
  const record = clinical({
    kind: 'discharge-summary',
    diagnosis: value(given.diagnosis),
    ...(from && to ? { hospitalisedOn: value(from), dischargedOn: value(to) } : {}),
  })
  const illness =
    given.kind === 'illness-medical' || given.kind === 'critical-illness' || given.kind === 'long-term-care'
  return facts({
    kind: given.kind,
    cause: given.cause ?? (illness ? 'illness' : 'accident'),
    visitKind: given.visit,
    today: given.today,
    happenedOn: given.happenedOn,
    said: given.said,
    papers: [...invoices, record],
    covers: [given, ...given.and].map((one) => coverFrom(coverOf.parse(pick(one)), given)),
    settings: { ...defaultSettings, autoPayMaxFen: 1_000_000_000 },
  })
}

function pick(given: object) {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in coverOf.shape))
}

describe.each(tables)('$name', ({ cases }) => {
  test.each(cases.map((one) => [`${one.about}: ${one.hand}`, one] as const))('%s', (_, given) => {
    const result = adjudicate(factsOf(given))
    const isExpense = termsOf(coverOf.parse(pick(given))).kind === 'medical-expense'
    const sums = result.fixed.map(({ amountFen }) => amountFen)
    const fixedFen = sums.includes(null) ? null : sums.reduce<number>((all, one) => all + (one ?? 0), 0)
    if (given.hand === 'person') expect(fixedFen).toBeNull()
    else expect(isExpense ? result.payFen : fixedFen).toBe(fenByHand(given.hand))
    for (const [name, written] of Object.entries(given.shares ?? {}))
      expect(result.fixed.flatMap(({ shares }) => shares).find((one) => one.name === name)?.amountFen).toBe(
        fenByHand(written),
      )
    expect(result.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(given.finds))
    if (given.waives !== undefined) expect(result.waived).toHaveLength(given.waives)
  })
})

test('there are cases enough, of every kind of coverage that a claim is made under', () => {
  const all = tables.flatMap(({ cases }) => cases)
  expect(all.length).toBeGreaterThanOrEqual(120)
  const kinds = new Set(
    all.flatMap((one) => [one, ...one.and].map((given) => termsOf(coverOf.parse(pick(given))).kind)),
  )
  expect([...kinds].sort()).toEqual(
    [
      'critical',
      'daily-allowance',
      'death',
      'disability',
      'long-term-care',
      'medical-expense',
      'premium-waiver',
      'surgery',
    ].sort(),
  )
})
