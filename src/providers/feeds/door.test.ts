// The door hospitals come through: who is let in, what is taken once, and what each resource of a message came to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Answer, askToken, assertionOf, makeHospitalKey, send } from '../../../demo/hospital/player.ts'
import { visitBundle } from '../../../demo/hospital/visit-bundle.ts'
import { type Linked, openHospitalLink } from '../../../test/hospital-link.ts'
import { system, writeAs } from '../../kit/index.ts'
import { holderOf } from '../clients/token.ts'
import { closeClient } from '../index.ts'

const counted = z.object({
  clientId: z.string(),
  hospital: z.string(),
  unreadable: z.number(),
  resources: z.array(z.object({ type: z.string(), ended: z.string(), count: z.number() })),
})
let link: Linked

beforeAll(async () => {
  link = await openHospitalLink()
})
afterAll(() => link.closeAll())

const soon = () => Math.floor(Date.now() / 1000)
const person = { childIdNumber: '330102201709010033' }

describe('a token', () => {
  const refused = async (assertion: string): Promise<void> => {
    const { status, body, headers }: Answer = await askToken(link.hospital, assertion)
    expect([status, JSON.parse(body).error, headers['cache-control']]).toEqual([401, 'invalid_client', 'no-store'])
  }

  test('is short and says what it is for', async () => {
    const { status, body } = await askToken(link.hospital, assertionOf(link.hospital), 'system/Patient.c system/Goal.c')
    expect([status, JSON.parse(body)]).toMatchObject([
      200,
      { token_type: 'bearer', expires_in: 300, scope: 'system/Patient.c' },
    ])
  })

  test.each([
    ['an unknown client', (): string => assertionOf({ ...link.hospital, clientId: 'nobody' })],
    ['another issuer than subject', (): string => assertionOf(link.hospital, { sub: 'nobody' })],
    ['an expired assertion', (): string => assertionOf(link.hospital, { exp: soon() - 1 })],
    ['an assertion good for an hour', (): string => assertionOf(link.hospital, { exp: soon() + 3_600 })],
    ['another audience', (): string => assertionOf(link.hospital, { aud: 'https://elsewhere.example/oauth/token' })],
    ['another key', (): string => assertionOf({ ...link.hospital, key: makeHospitalKey() })],
    ['no assertion at all', (): string => 'a.b.c'],
  ] as const)('not for %s', (_, make) => refused(make()))

  test('not twice for one assertion, nor for a client that was shut out, whose tokens open nothing', async () => {
    const assertion = assertionOf(link.hospital)
    expect((await askToken(link.hospital, assertion)).status).toBe(200)
    await refused(assertion)
    await link.register('second')
    const second = { ...link.hospital, clientId: 'second' }
    const token = JSON.parse((await askToken(second, assertionOf(second))).body).access_token
    await writeAs(link, system('test'), {}, (tx) => closeClient(tx, 'second'))
    await refused(assertionOf(second))
    expect((await link.tell(link.fall(person), token)).status).toBe(401)
    const short = await link.token()
    expect((await holderOf(link.db, short, new Date()))?.id).toBe('first-hospital')
    expect(await holderOf(link.db, short, new Date(Date.now() + 301_000))).toBeUndefined()
  })

  test('nor for scopes the client does not have, nor for another grant', async () => {
    const none = await askToken(link.hospital, assertionOf(link.hospital), 'system/Goal.c')
    expect([none.status, JSON.parse(none.body).error]).toEqual([400, 'invalid_scope'])
    const other = await link.hospital.call('/oauth/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=password',
    })
    expect([other.status, JSON.parse(other.body).error]).toEqual([400, 'invalid_request'])
  })

  test('is found where SMART says', async () => {
    const answer = await link.app.inject('/fhir/.well-known/smart-configuration')
    expect((await link.app.inject('/fhir/metadata')).json()).toMatchObject({ fhirVersion: '4.0.1' })
    expect(answer.json()).toMatchObject({
      token_endpoint: `${link.hospital.storeUrl}/oauth/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    })
  })
})

describe('a message', () => {
  test('without a token, with a made-up one, or beyond its scopes is not taken', async () => {
    const bundle = visitBundle(link.fall(person))
    for (const token of ['', 'made.up']) {
      const { status, body } = await send(link.hospital, token, bundle)
      expect([status, JSON.parse(body).issue[0].code]).toEqual([401, 'login'])
    }
    const { status, body } = await send(link.hospital, await link.token({}, 'system/Patient.c'), bundle)
    expect([status, JSON.parse(body).issue[0].code]).toEqual([403, 'forbidden'])
  })

  test('sent again gets the same answer and does nothing; other content under its number is a conflict', async () => {
    const visit = link.fall(person)
    const first = await link.tell(visit)
    const again = await link.tell(visit)
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(again.headers['x-mendian-exchange-salt']).toBe(first.headers['x-mendian-exchange-salt'])
    const changed = await link.tell({ ...visit, invoiceNumber: '1' })
    expect([changed.status, JSON.parse(changed.body).issue[0].code]).toEqual([409, 'conflict'])
  })

  test('with a fault is left whole, each fault by its place; put right, it is taken under its number', async () => {
    const visit = link.fall(person)
    const right = visitBundle(visit)
    const wrong = JSON.parse(JSON.stringify(right).replace('"value":860,', '"value":"much",'))
    const { status, body } = await send(link.hospital, await link.token(), wrong)
    expect(status).toBe(422)
    expect(JSON.parse(body).issue).toMatchObject([{ severity: 'error', expression: ['/entry/3/resource/total/value'] }])
    const half = await send(link.hospital, await link.token(), {
      resourceType: 'Bundle',
      entry: [{ resource: { a: 1 } }],
    })
    expect([half.status, JSON.parse(half.body).issue[0].expression]).toEqual([422, ['/entry/0/resource']])
    expect((await link.tell(visit)).status).toBe(200)
  })

  test('of whatever kind: every resource ends as read, or left aside with its reason', async () => {
    const message = {
      resourceType: 'Bundle',
      id: 'odds-and-ends',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: 'p1', name: [{ text: 'A. Nonymous' }] } },
        { resource: { resourceType: 'Observation', id: 'o1', subject: { reference: 'Patient/p1' } } },
        {
          resource: {
            resourceType: 'Claim',
            id: 'c1',
            patient: { reference: 'Patient/elsewhere' },
            contained: [{ resourceType: 'Coverage', id: 'i' }],
          },
        },
        {
          resource: { resourceType: 'Encounter', id: 'e1', status: 'cancelled', subject: { reference: 'Patient/p1' } },
        },
      ],
    }
    const { status, body } = await send(link.hospital, await link.token(), message)
    expect(status).toBe(200)
    const ended = await link.db
      .selectFrom('provider_resources as r')
      .innerJoin('provider_messages as m', 'm.id', 'r.messageId')
      .select(['r.type', 'r.ended'])
      .where('m.messageNo', '=', 'odds-and-ends')
      .orderBy('r.no')
      .execute()
    expect(ended.map(({ type, ended: end }) => `${type} ${end}`)).toEqual([
      'Patient no-visit',
      'Observation not-used',
      'Claim no-person',
      'Coverage no-person',
      'Encounter cancelled',
    ])
    expect(JSON.parse(body).issue).toHaveLength(5)
    const seen = await link.ask(await link.staff('auditor'), 'GET', '/api/desk/hospital-feeds')
    const [feed] = z.object({ items: z.array(counted) }).parse(seen.body).items
    expect(feed).toMatchObject({ clientId: 'first-hospital', hospital: '示例市第一人民医院' })
    expect(feed?.unreadable).toBeGreaterThan(0)
    expect(feed?.resources).toContainEqual({ type: 'Coverage', ended: 'no-person', count: 1 })
    expect((await link.ask(await link.staff('underwriter'), 'GET', '/api/desk/hospital-feeds')).status).toBe(403)
  })
})
