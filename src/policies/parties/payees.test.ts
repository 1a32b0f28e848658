// Who receives a death benefit: one case for each article, and who does not.
import { describe, expect, test } from 'vitest'
import type { Kin, KinTie } from '../../customers/index.ts'
import type { Beneficiary } from '../policy.ts'
import { type DeathFacts, payeesOf } from './payees.ts'

const named = (id: string, share: number, order = 1, relation: Beneficiary['relation'] = 'child'): Beneficiary => ({
  order,
  name: id,
  share,
  relation,
  customerId: id,
})
const both = (
  personId: string,
  relativeId: string,
  relation: 'child' | 'spouse',
  days: Partial<KinTie> = {},
): KinTie[] => [
  { personId, relativeId, relation, fromOn: null, untilOn: null, ...days },
  {
    personId: relativeId,
    relativeId: personId,
    relation: relation === 'child' ? 'parent' : 'spouse',
    fromOn: null,
    untilOn: null,
    ...days,
  },
]
/** The insured `i`: spouse `s`, children `a` and `b`; `b` has `x` and `y`; father `f`; brother `o` with a child `n`; grandfather `g`. */
const ties: KinTie[] = [
  ...both('i', 's', 'spouse', { fromOn: '2015-05-01' }),
  ...both('i', 'a', 'child'),
  ...both('i', 'b', 'child'),
  ...both('b', 'x', 'child'),
  ...both('b', 'y', 'child'),
  ...both('f', 'i', 'child'),
  ...both('f', 'o', 'child'),
  ...both('o', 'n', 'child'),
  ...both('g', 'f', 'child'),
]
const diedOn = '2026-06-01'
function kinWith(deaths: Readonly<Record<string, string>> = {}, more: readonly KinTie[] = ties): Kin {
  const ids = [...new Set(more.flatMap(({ personId, relativeId }) => [personId, relativeId]))]
  return {
    ties: more,
    people: ids.map((customerId) => {
      const [on, at] = (deaths[customerId] ?? '').split(' ')
      return { customerId, name: customerId, diedOn: on || null, diedAt: at ?? null }
    }),
  }
}
const facts = (change: Partial<DeathFacts> = {}): DeathFacts => ({
  insuredId: 'i',
  diedOn,
  holderIsInsured: true,
  madeOn: '2018-01-01',
  beneficiaries: [],
  statutory: false,
  kin: kinWith(),
  forfeited: [],
  ...change,
})
const parts = (given: DeathFacts) => payeesOf(given).payees.map(({ name, parts: top, of }) => `${name} ${top}/${of}`)

describe('those named', () => {
  test.each<[string, Partial<DeathFacts>, string[], string]>([
    ['in their shares (§40)', { beneficiaries: [named('a', 60), named('b', 40)] }, ['a 3/5', 'b 2/5'], '保险法 §40'],
    ['the first order alone', { beneficiaries: [named('a', 100), named('b', 100, 2)] }, ['a 1/1'], '保险法 §40'],
    [
      'equal shares, one dead before: the others equally (解释三 §12)',
      { beneficiaries: [named('s', 34), named('a', 33), named('b', 33)], kin: kinWith({ s: '2020-01-01' }) },
      ['a 1/2', 'b 1/2'],
      '保险法司法解释三 §12',
    ],
    [
      'unequal shares, one dead before: the others in proportion (解释三 §12)',
      { beneficiaries: [named('s', 50), named('a', 30), named('b', 20)], kin: kinWith({ s: '2020-01-01' }) },
      ['a 3/5', 'b 2/5'],
      '保险法司法解释三 §12',
    ],
    [
      'nobody left in the order: the next order (解释三 §12)',
      { beneficiaries: [named('s', 100), named('a', 70, 2), named('b', 30, 2)], kin: kinWith({ s: '2020-01-01' }) },
      ['a 7/10', 'b 3/10'],
      '保险法司法解释三 §12',
    ],
    [
      'one who killed receives nothing (§43)',
      { beneficiaries: [named('s', 50), named('a', 50)], forfeited: ['s'] },
      ['a 1/1'],
      '保险法司法解释三 §12',
    ],
    [
      'one who died the same day after the insured keeps the right',
      { diedAt: '10:00', beneficiaries: [named('s', 50), named('a', 50)], kin: kinWith({ s: `${diedOn} 10:05` }) },
      ['s 1/2', 'a 1/2'],
      '保险法 §40',
    ],
    [
      'one who died in the same event without a known order is deemed first (§42)',
      { beneficiaries: [named('s', 50), named('a', 50)], kin: kinWith({ s: diedOn }) },
      ['a 1/1'],
      '保险法司法解释三 §12',
    ],
  ])('%s', (_what, change, expected, basis) => {
    expect(parts(facts(change))).toEqual(expected)
    expect(payeesOf(facts(change))).toMatchObject({
      estate: false,
      payees: expected.map(() => ({ as: 'beneficiary', basis })),
    })
  })

  test('whose part fell away is said, with the article', () => {
    const { left } = payeesOf(facts({ beneficiaries: [named('s', 50), named('a', 50)], forfeited: ['s'] }))
    expect(left).toMatchObject([{ name: 's', basis: '保险法 §43' }])
  })
})

describe('a relation alone, or with a name (解释三 §9)', () => {
  const remarried = [
    ...both('i', 's', 'spouse', { fromOn: '2015-05-01', untilOn: '2022-03-01' }),
    ...both('i', 't', 'spouse', { fromOn: '2023-05-01' }),
  ]
  const spouse: Beneficiary = { order: 1, name: '配偶', share: 100, relation: 'spouse', byRelation: true }
  const kin = kinWith({}, remarried)

  test('the holder insures themselves: whoever is the spouse at the event', () =>
    expect(parts(facts({ kin, beneficiaries: [spouse] }))).toEqual(['t 1/1']))
  test('another holds the contract: whoever was the spouse when it was made', () =>
    expect(parts(facts({ kin, beneficiaries: [spouse], holderIsInsured: false }))).toEqual(['s 1/1']))
  test('name and relation, since divorced: as if nobody were named', () => {
    const found = payeesOf(facts({ kin, beneficiaries: [named('s', 100, 1, 'spouse')] }))
    expect(found).toMatchObject({ estate: true, left: [{ name: 's', basis: '保险法司法解释三 §9' }] })
    expect(found.payees.map(({ name }) => name)).toEqual(['t'])
  })
  test('a divorce after the event changes nothing', () => {
    const later = kinWith({}, both('i', 's', 'spouse', { untilOn: '2026-09-01' }))
    expect(parts(facts({ kin: later, beneficiaries: [named('s', 100, 1, 'spouse')] }))).toEqual(['s 1/1'])
  })
})

describe('nobody named, or nobody left: the estate (§42)', () => {
  test.each<[string, Partial<DeathFacts>]>([
    ['nobody named', {}],
    ['all died before', { beneficiaries: [named('a', 100)], kin: kinWith({ a: '2020-01-01' }) }],
    ['the only one killed', { beneficiaries: [named('a', 100)], forfeited: ['a'] }],
    ['the only one died in the same event', { beneficiaries: [named('a', 100)], kin: kinWith({ a: diedOn }) }],
  ])('%s', (_what, change) => {
    const found = payeesOf(facts(change))
    expect(found.estate).toBe(true)
    for (const { as, basis } of found.payees)
      expect([as, basis]).toEqual(['heir', expect.stringContaining('保险法 §42')])
  })

  test('法定 makes the heirs beneficiaries, not creditors’ prey (解释三 §9)', () => {
    const found = payeesOf(facts({ statutory: true }))
    expect(found.estate).toBe(false)
    expect(found.payees[0]).toMatchObject({ as: 'beneficiary', basis: expect.stringContaining('解释三 §9') })
  })
})

describe('the heirs on record (民法典 §1127-1130)', () => {
  test.each<[string, Kin, string[], string[]]>([
    ['spouse, children, parents equally', kinWith(), [], ['s 1/4', 'a 1/4', 'b 1/4', 'f 1/4']],
    [
      'a dead child’s children share its part (§1128)',
      kinWith({ b: '2020-01-01' }),
      [],
      ['s 1/4', 'a 1/4', 'x 1/8', 'y 1/8', 'f 1/4'],
    ],
    [
      'a divorced spouse is none',
      kinWith(
        {},
        ties.map((tie) => (tie.relation === 'spouse' ? { ...tie, untilOn: '2020-01-01' } : tie)),
      ),
      [],
      ['a 1/3', 'b 1/3', 'f 1/3'],
    ],
    ['who forfeited is none', kinWith(), ['s', 'a'], ['b 1/2', 'f 1/2']],
    [
      'none of the first order: siblings and grandparents',
      kinWith(
        { s: '2019-01-01', f: '2019-01-01' },
        ties.filter(({ personId, relativeId }) => !['a', 'b'].includes(relativeId) && !['a', 'b'].includes(personId)),
      ),
      [],
      ['o 1/2', 'g 1/2'],
    ],
    [
      'a dead sibling’s child stands in (§1128)',
      kinWith(
        { s: '2019-01-01', f: '2019-01-01', o: '2020-01-01', g: '2000-01-01' },
        ties.filter(({ personId, relativeId }) => !['a', 'b'].includes(relativeId) && !['a', 'b'].includes(personId)),
      ),
      [],
      ['n 1/1'],
    ],
    ['nobody on record', kinWith({}, []), [], []],
  ])('%s', (_what, kin, forfeited, expected) => {
    const given = facts({ statutory: true, kin, forfeited })
    expect(parts(given)).toEqual(expected)
    const whole = payeesOf(given).payees.reduce((sum, { parts: top, of }) => sum + top / of, 0)
    if (expected.length > 0) expect(whole).toBeCloseTo(1, 12)
  })
})
