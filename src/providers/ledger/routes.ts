// The ledger for whoever checks it: heads, keys and proofs are hashes alone and open to everybody.
import { z } from 'zod'
import { type App, type Context, notFound, storePublicKey } from '../../kit/index.ts'
import { type Head, lastHead, proveConsistency, proveInclusion } from './ledger.ts'

const tags = ['hospitals']
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.coerce.number().int().min(0)

export const signedHead = z
  .object({
    size: z.int(),
    at: z.date(),
    root: hash,
    keyId: z.int(),
    signature: z.string(),
    publicKey: z.string().describe('Ed25519, SPKI in PEM: compare it with the one you noted'),
  })
  .meta({ id: 'ExchangeHead' })
export const inclusionProof = z
  .object({ index: z.int(), size: z.int(), path: z.array(hash) })
  .meta({ id: 'ExchangeInclusion' })
export const consistencyProof = z.object({ size: z.int(), path: z.array(hash) }).meta({ id: 'ExchangeConsistency' })

export function ledgerRoutes(app: App, { db }: Pick<Context, 'db'>): void {
  app.get(
    '/api/exchange-ledger/head',
    {
      schema: {
        tags,
        operationId: 'getExchangeHead',
        summary: '交换账本的签名树头 | The signed head of the ledger of exchanges',
        response: { 200: signedHead },
      },
    },
    async () => {
      const head = await lastHead(db)
      if (!head) throw notFound()
      return viewOf(head)
    },
  )
  app.get(
    '/api/exchange-ledger/inclusion',
    {
      schema: {
        tags,
        operationId: 'proveExchange',
        summary: '证明一次交换在账本里 | That an exchange is in the ledger',
        querystring: z.object({ leaf: hash, size: size.optional() }),
        response: { 200: inclusionProof },
      },
    },
    async ({ query }) => {
      const { path, ...proof } = await proveInclusion(db, Buffer.from(query.leaf, 'hex'), query.size)
      return { ...proof, path: hexes(path) }
    },
  )
  app.get(
    '/api/exchange-ledger/consistency',
    {
      schema: {
        tags,
        operationId: 'proveExchangeConsistency',
        summary: '证明账本只增不改 | That the ledger only grew',
        querystring: z.object({ from: size, size: size.optional() }),
        response: { 200: consistencyProof },
      },
    },
    async ({ query }) => {
      const { path, size: to } = await proveConsistency(db, query.from, query.size)
      return { size: to, path: hexes(path) }
    },
  )
}

function hexes(path: readonly Buffer[]): string[] {
  return path.map((one) => one.toString('hex'))
}

function viewOf({ root, signature, ...head }: Head): z.infer<typeof signedHead> {
  return {
    ...head,
    root: root.toString('hex'),
    signature: signature.toString('base64'),
    publicKey: storePublicKey(head.keyId),
  }
}
