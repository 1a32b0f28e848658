// The ledger of exchanges: both sides check it, and erasing what it was about takes nothing from its proofs.
import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../../../demo/hospital/player.ts'
import { visitBundle } from '../../../demo/hospital/visit-bundle.ts'
import { type Linked, openHospitalLink } from '../../../test/hospital-link.ts'
import { isConsistent, isIncluded, sha256, system, writeAs } from '../../kit/index.ts'
import { checkLedger } from './check.ts'
import { headBytes, saltedLeafHash } from './ledger.ts'
import { consistencyProof, inclusionProof, signedHead } from './routes.ts'

let link: Linked

beforeAll(async () => {
  link = await openHospitalLink()
})
afterAll(() => link.closeAll())

const bytes = (hex: string) => Buffer.from(hex, 'hex')
const look = async (path: string) => (await link.app.inject(`/api/exchange-ledger/${path}`)).json()
async function head() {
  const read = signedHead.extend({ at: z.coerce.date() }).parse(await look('head'))
  const { publicKey, signature, ...rest } = read
  const tree = { ...rest, root: bytes(read.root) }
  expect(verify(null, headBytes(tree), createPublicKey(publicKey), Buffer.from(signature, 'base64'))).toBe(true)
  return tree
}
const pathOf = (path: readonly string[]) => path.map(bytes)

/** What the hospital keeps of an exchange is enough to make the leaf. */
async function exchange() {
  const family = await link.family()
  const token = await link.allow(family)
  const bundle = visitBundle(link.fall(family))
  const answer = await send(link.hospital, await link.token(), bundle)
  const leafOf = (received: string) =>
    saltedLeafHash(
      {
        client: link.hospital.clientId,
        message: bundle.identifier.value,
        received: sha256(received).toString('hex'),
        answered: sha256(answer.body).toString('hex'),
      },
      bytes(String(answer.headers['x-mendian-exchange-salt'])),
    )
  await link.deliver()
  return {
    family,
    token,
    leaf: leafOf(JSON.stringify(bundle)),
    otherLeaf: leafOf(JSON.stringify({ ...bundle, id: 'x' })),
  }
}

async function isProved(leaf: Buffer): Promise<boolean> {
  const { root } = await head()
  const proof = inclusionProof.parse(await look(`inclusion?leaf=${leaf.toString('hex')}`))
  return isIncluded(leaf, { ...proof, path: pathOf(proof.path), root })
}

test('a hospital proves from its own copy that an exchange is in, and that the ledger only grew', async () => {
  const first = await exchange()
  const early = await head()
  for (let more = 0; more < 4; more += 1) await link.tell(link.fall({ childIdNumber: '330102201709010033' }))
  const second = await exchange()
  const late = await head()
  expect(late.size).toBe(early.size + 5)
  for (const { leaf } of [first, second]) expect(await isProved(leaf)).toBe(true)
  const unknown = await link.app.inject(`/api/exchange-ledger/inclusion?leaf=${first.otherLeaf.toString('hex')}`)
  expect(unknown.statusCode).toBe(404)
  const proof = consistencyProof.parse(await look(`consistency?from=${early.size}`))
  expect(isConsistent(early, late, pathOf(proof.path))).toBe(true)
  expect((await link.app.inject('/api/exchange-ledger/consistency?from=9999')).statusCode).toBe(404)
})

test('erasing what was told erases salt and digest; every proof stays right, and the house finds its ledger whole', async () => {
  const one = await exchange()
  await link.ask(one.token, 'DELETE', `/api/hospitals/${link.hospitalId}/consents/${one.family.child}`)
  await link.deliver()
  const row = await link.db
    .selectFrom('provider_messages')
    .select(['salt', 'digest'])
    .where('leaf', '=', one.leaf)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ salt: null, digest: null })
  expect(await isProved(one.leaf)).toBe(true)
  const checked = await checkLedger(link.db)
  expect(checked).toMatchObject({ broken: [] })
  expect(checked.erased).toBeGreaterThan(0)
})

test('what was altered is named', async () => {
  await exchange()
  const { id, leaf } = await link.db
    .selectFrom('provider_messages')
    .select(['id', 'leaf'])
    .where('salt', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const put = (changed: Buffer) =>
    link.db.updateTable('provider_messages').set({ leaf: changed }).where('id', '=', id).execute()
  await put(sha256('other'))
  expect((await checkLedger(link.db)).broken.map(({ what }) => what)).toEqual(['leaf', 'node', 'root'])
  await put(leaf)
  await writeAs(link, system('test'), {}, async (tx) => {
    await tx.db
      .updateTable('provider_heads')
      .set({ root: sha256('other') })
      .where('size', '=', 1)
      .execute()
  })
  expect((await checkLedger(link.db)).broken).toMatchObject([
    { what: 'head', at: 1 },
    { what: 'root', at: 1 },
  ])
})
