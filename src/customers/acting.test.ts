// Who speaks for whom on a day: each article once, and each way to have lost it.
import { describe, expect, test } from 'vitest'
import {
  guardiansAmong,
  isCapable,
  type Mandate,
  type MandateScope,
  mayActFor,
  type Standing,
  speakersFor,
} from './acting.ts'

const on = '2026-11-25'
const adult: Standing = {
  customerId: 'p',
  name: '林建国',
  birthDate: '1955-10-02',
  diedOn: null,
  parents: [],
  mandates: [],
}
const child: Standing = {
  ...adult,
  birthDate: '2017-09-01',
  parents: [
    { customerId: 'mother', diedOn: null },
    { customerId: 'father', diedOn: null },
  ],
}
const attorney: Mandate = {
  id: 'm',
  agentId: 'a',
  kind: 'attorney',
  scope: ['look', 'servicing'],
  policyIds: null,
  fromOn: '2026-01-01',
  untilOn: '2026-12-31',
  endedOn: null,
  agentDiedOn: null,
  requestId: null,
}
const guardian: Mandate = {
  ...attorney,
  agentId: 'g',
  kind: 'guardian',
  scope: ['look', 'servicing', 'money', 'claims'],
}
const withAttorney = (change: Partial<Mandate> = {}): Standing => ({ ...adult, mandates: [{ ...attorney, ...change }] })
const withGuardian: Standing = { ...adult, mandates: [guardian] }

describe('who may act for a person', () => {
  test.each<[string, Standing, string, MandateScope, string, string]>([
    ['an adult for themselves', adult, 'p', 'money', 'self', '民法典 §18'],
    ['a parent for a minor', child, 'father', 'servicing', 'guardian', '民法典 §27'],
    ['a guardian for an adult who needs one', withGuardian, 'g', 'money', 'guardian', '民法典 §28'],
    ['an attorney within scope', withAttorney(), 'a', 'servicing', 'attorney', '民法典 §161'],
    ['an attorney on the last day', withAttorney({ untilOn: on }), 'a', 'look', 'attorney', '民法典 §161'],
    ['an attorney without an end', withAttorney({ untilOn: null }), 'a', 'look', 'attorney', '民法典 §161'],
  ])('%s', (_what, person, agent, scope, as, basis) =>
    expect(mayActFor(agent, person, { scope }, on)).toMatchObject({ as, basis }),
  )

  test.each<[string, Standing, string, MandateScope, string]>([
    ['a stranger', adult, 'x', 'look', '民法典 §161'],
    ['a child alone', child, 'p', 'servicing', '民法典 §27'],
    ['an adult under guardianship alone', withGuardian, 'p', 'servicing', '民法典 §28'],
    ['an attorney out of scope', withAttorney(), 'a', 'money', '民法典 §165'],
    ['an attorney too late', withAttorney({ untilOn: '2026-11-24' }), 'a', 'look', '民法典 §173'],
    ['an attorney too early', withAttorney({ fromOn: '2026-11-26' }), 'a', 'look', '民法典 §173'],
    ['a revoked attorney, from that day on', withAttorney({ endedOn: on }), 'a', 'look', '民法典 §173'],
    ['an attorney who died', withAttorney({ agentDiedOn: '2026-11-01' }), 'a', 'look', '民法典 §173'],
    ['anybody for the dead', { ...withAttorney(), diedOn: '2026-11-20' }, 'a', 'look', '民法典 §173'],
    ['a parent for a grown-up child', { ...child, birthDate: '2008-11-25' }, 'mother', 'look', '民法典 §161'],
  ])('not %s', (_what, person, agent, scope, basis) => {
    const said = mayActFor(agent, person, { scope }, on)
    expect(said).toMatchObject({ basis, because: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) } })
  })
})

describe('whose word counts', () => {
  test('an adult’s own, a child’s parents’, an appointed guardian’s before the parents’', () => {
    expect(speakersFor(adult, on)).toMatchObject({ ids: ['p'], speaking: { as: 'self' } })
    expect(speakersFor(child, on)).toMatchObject({ ids: ['mother', 'father'], speaking: { as: 'guardian' } })
    expect(speakersFor({ ...child, mandates: [guardian] }, on).ids).toEqual(['g'])
  })

  test('a dead parent is no guardian, and an orphan without one has nobody', () => {
    const parents = [
      { customerId: 'mother', diedOn: '2020-01-01' },
      { customerId: 'father', diedOn: null },
    ]
    const half = { ...child, parents }
    expect(guardiansAmong(half, on)).toEqual(['father'])
    expect(guardiansAmong({ ...child, parents: [] }, on)).toEqual([])
    expect(isCapable({ ...child, parents: [] }, on)).toBe(false)
  })

  test('a guardianship that ended gives the adult their own word back', () => {
    expect(isCapable({ ...adult, mandates: [{ ...guardian, endedOn: '2026-06-01' }] }, on)).toBe(true)
    expect(isCapable(withGuardian, on)).toBe(false)
  })
})
