// `mendian ledger verify`: the house checks its ledger of exchanges whole. With --store the other side checks it from outside: the head's
// signature by the key it noted, that the ledger only grew, and that an exchange it kept is in it.
import { createPublicKey, verify } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { isConsistent, isIncluded, sha256 } from '../../src/kit/index.ts'
import {
  checkLedger,
  consistencyProof,
  headBytes,
  inclusionProof,
  saltedLeafHash,
  signedHead,
} from '../../src/providers/index.ts'
import { besideStore } from '../beside-store.ts'
import { type Command, CommandProblem, exit, type Out } from '../command.ts'

const noted = signedHead.extend({ at: z.coerce.date() })
type Head = z.infer<typeof noted>
const bytes = (hex: string) => Buffer.from(hex, 'hex')

export const command: Command = {
  usage: '[--store <url> --noted <file> [--client <id> --message <no> --sent <file> --answered <file> --salt <hex>]]',
  summary: {
    zh: '核对交换账本：在本店逐条核对，或从外面按上次记下的树头核对',
    en: 'checks the ledger of exchanges: whole, in the house; or from outside, by the head noted last time',
  },
  options: {
    store: { type: 'string' },
    noted: { type: 'string' },
    client: { type: 'string' },
    message: { type: 'string' },
    sent: { type: 'string' },
    answered: { type: 'string' },
    salt: { type: 'string' },
  },
  async run({ values }, out) {
    if (values.store === undefined) return inHouse(out)
    if (typeof values.noted !== 'string')
      throw new CommandProblem({
        zh: '请用 --noted 写明记下树头的文件',
        en: 'name the file of the noted head: --noted',
      })
    return fromOutside(String(values.store), values.noted, values, out)
  },
}

async function inHouse(out: Out): Promise<number> {
  const { size, erased, heads, broken } = await besideStore(({ db }) => checkLedger(db))
  for (const { what, at } of broken) out.say(`✗ ${what} #${at}`)
  out.say(
    `${broken.length === 0 ? '✓' : '✗'} ${size} 次交换（${erased} 次内容已删除）、${heads} 个树头  |  ` +
      `${size} exchanges (${erased} erased), ${heads} heads`,
  )
  return broken.length === 0 ? exit.done : exit.found
}

async function fromOutside(
  store: string,
  file: string,
  kept: Readonly<Record<string, unknown>>,
  out: Out,
): Promise<number> {
  const look = async (path: string) => (await fetch(`${store}/api/exchange-ledger/${path}`)).json()
  const before = existsSync(file) ? noted.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined
  const now = noted.parse(await look('head'))
  const grew = before && consistencyProof.parse(await look(`consistency?from=${before.size}&size=${now.size}`))
  const checks: [string, boolean][] = [
    ['签名 signature', isSigned(now, before?.publicKey ?? now.publicKey)],
    ['只增不改 only grew', !before || !grew || isConsistent(treeOf(before), treeOf(now), grew.path.map(bytes))],
  ]
  if (kept.message !== undefined) {
    const leaf = await leafOf(kept)
    const answer = inclusionProof.safeParse(await look(`inclusion?leaf=${leaf.toString('hex')}&size=${now.size}`)).data
    const isIn =
      answer !== undefined && isIncluded(leaf, { ...answer, path: answer.path.map(bytes), root: bytes(now.root) })
    checks.push([`在账本里 in the ledger`, isIn])
  }
  for (const [what, isRight] of checks) out.say(`${isRight ? '✓' : '✗'} ${what}`)
  const isWhole = checks.every(([, isRight]) => isRight)
  if (isWhole) await writeFile(file, `${JSON.stringify(now)}\n`)
  return isWhole ? exit.done : exit.found
}

function treeOf({ size, root }: Head) {
  return { size, root: bytes(root) }
}

function isSigned(head: Head, publicKey: string): boolean {
  const signed = headBytes({ ...treeOf(head), at: head.at })
  return verify(null, signed, createPublicKey(publicKey), Buffer.from(head.signature, 'base64'))
}

async function leafOf({ client, message, sent, answered, salt }: Readonly<Record<string, unknown>>): Promise<Buffer> {
  const hashOf = async (path: unknown) => sha256(await readFile(String(path))).toString('hex')
  const exchange = {
    client: String(client),
    message: String(message),
    received: await hashOf(sent),
    answered: await hashOf(answered),
  }
  return saltedLeafHash(exchange, bytes(String(salt)))
}
