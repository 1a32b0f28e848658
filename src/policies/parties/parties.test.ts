// Who may do what, who must agree, who must be told: a table of acts, people and days.
import { describe, expect, test } from 'vitest'
import { samplePolicy } from '../../../test/sample-policy.ts'
import type { Standing } from '../../customers/index.ts'
import type { Policy } from '../policy.ts'
import { type ActId, actIds, acts } from './acts.ts'
import { consentersTo, entitledTo, mayBeNamed, type PartyFacts, partiesTo } from './parties.ts'

const on = '2026-11-25'
const sample = samplePolicy()
const holder = sample.customerId
const insured = sample.insureds[0]?.customerId ?? ''
const person = (customerId: string, change: Partial<Standing> = {}): Standing => ({
  customerId,
  name: customerId,
  birthDate: '1986-03-08',
  diedOn: null,
  parents: [],
  mandates: [],
  ...change,
})
interface Change {
  readonly policy?: Partial<Policy>
  readonly people?: readonly Standing[]
  readonly facts?: Partial<PartyFacts>
}
function factsWith({ policy = {}, people = [], facts = {} }: Change = {}): PartyFacts {
  const everybody = [person(holder), person(insured), person('new'), person('second'), person('heir'), ...people]
  return {
    policy: { ...sample, ...policy },
    coversDeath: true,
    on,
    people: new Map(everybody.map((one) => [one.customerId, one])),
    ...facts,
  }
}
const child = (parents: readonly string[]) =>
  person(insured, { birthDate: '2017-09-01', parents: parents.map((customerId) => ({ customerId, diedOn: null })) })
const dead = { people: [person(holder, { diedOn: '2026-11-01' })] }
const pledged = { policy: { pledge: { pledgee: '示例银行', debtFen: 1, sinceOn: '2026-01-01' } } }
const second = { secondHolder: { customerId: 'second', name: 'second', namedOn: '2026-01-01' } }

describe('who may', () => {
  test.each<[ActId, string, Change]>([
    ['borrow', holder, {}],
    ['surrender', holder, {}],
    ['name-beneficiary', holder, {}],
    ['name-beneficiary', insured, {}],
    ['name-beneficiary', 'parent', { people: [child(['parent']), person('parent')] }],
    ['succeed', 'second', { ...dead, policy: second }],
    ['succeed', 'heir', { ...dead, facts: { heirIds: ['heir'] } }],
    ['release-pledge', holder, pledged],
    ['name-beneficiary', holder, pledged],
  ])('%s: %s', (act, id, change) => expect(entitledTo(act, id, factsWith(change))).toMatchObject({ ok: true }))

  test.each<[ActId, string, Change, string]>([
    ['borrow', insured, {}, '合同约定'],
    ['surrender', insured, {}, '§15'],
    ['borrow', 'stranger', {}, '合同约定'],
    ['name-beneficiary', 'stranger', {}, '§41'],
    ['name-beneficiary', insured, { people: [child(['parent'])] }, '§41'],
    ['succeed', 'second', { policy: second }, '§1121'],
    ['succeed', 'heir', { ...dead, policy: second, facts: { heirIds: ['heir'] } }, '§1122'],
    ['surrender', holder, dead, '§1121'],
    ['borrow', holder, pledged, '§443'],
    ['surrender', holder, pledged, '§443'],
    ['change-holder', holder, pledged, '§443'],
    [
      'surrender',
      holder,
      { policy: { events: [{ version: 2, kind: 'cash-value-redeemed', at: new Date(0), on, old: null, new: null }] } },
      '解释三 §17',
    ],
  ])('not %s: %s', (act, id, change, article) => {
    const said = entitledTo(act, id, factsWith(change))
    expect(said).toMatchObject({ ok: false, basis: expect.stringContaining(article) })
    expect('because' in said && said.because.zh.length).toBeGreaterThan(5)
  })

  test('and the surrender of others is not asked of the insured or the beneficiaries (解释三 §17)', () =>
    expect(consentersTo('surrender', holder, factsWith())).toEqual([]))
})

describe('who must agree', () => {
  test.each<[string, ActId, string, Change, string[]]>([
    ['the insured of death cover to a loan (§34)', 'borrow', holder, {}, [insured]],
    ['nobody to a loan without death cover', 'borrow', holder, { facts: { coversDeath: false } }, []],
    ['the insured to a beneficiary (§41)', 'name-beneficiary', holder, {}, [insured]],
    ['nobody else when the insured names', 'name-beneficiary', insured, {}, []],
    [
      'three people to a change of policyholder',
      'change-holder',
      holder,
      { facts: { newHolderId: 'new' } },
      ['new', insured],
    ],
    [
      'the new holder alone when they are the insured',
      'change-holder',
      holder,
      { facts: { newHolderId: insured } },
      [insured],
    ],
    [
      'the new holder alone without death cover',
      'change-holder',
      holder,
      { facts: { newHolderId: 'new', coversDeath: false } },
      ['new'],
    ],
    [
      'a child’s guardian (§39)',
      'name-beneficiary',
      holder,
      { people: [child(['parent']), person('parent')] },
      ['parent'],
    ],
    ['nobody else when the asker is the guardian', 'borrow', holder, { people: [child(['parent', holder])] }, []],
    ['the insured to a pledge (§34)', 'pledge', holder, {}, [insured]],
    ['the insured to a second policyholder', 'name-second-holder', holder, {}, [insured]],
    ['the insured to a successor', 'succeed', 'second', { ...dead, policy: second }, [insured]],
  ])('%s', (_what, act, asker, change, expected) =>
    expect(consentersTo(act, asker, factsWith(change))).toEqual(expected),
  )
})

test('the pledgee is told, though no customer', () =>
  expect(partiesTo('release-pledge', factsWith(pledged)).told).toContainEqual(
    expect.objectContaining({ part: 'pledgee', name: '示例银行', speakers: [] }),
  ))

test('the dead agree to nothing', () =>
  expect(partiesTo('borrow', factsWith({ people: [person(insured, { diedOn: on })] })).agree).toEqual([]))

test('an employer names only the insured and near relatives (§39)', () => {
  const facts = factsWith({ policy: { employerBought: true } })
  expect(['self', 'spouse', 'grandchild', 'other'].map((relation) => mayBeNamed(facts, relation))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(mayBeNamed(factsWith(), 'other')).toBe(true)
})

test('every answer carries its article, in every act', () => {
  for (const act of actIds) {
    const { may, agree, told } = partiesTo(act, factsWith({ facts: { newHolderId: 'new', heirIds: ['heir'] } }))
    for (const { basis } of [...may, ...agree, ...told]) expect(basis).not.toBe('')
  }
  expect([...actIds].sort()).toEqual(Object.keys(acts).sort())
})
