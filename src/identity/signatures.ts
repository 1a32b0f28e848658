// Electronic signatures (电子签名法 §13): bound to the signer, to the document and to how the signer was known, so that a
// later change to the signature (三) or to what was signed (四) is found.

import { z } from 'zod'
import {
  append,
  badInput,
  canonicalJson,
  type Db,
  isSignedByStore,
  newId,
  notAllowed,
  seal,
  sha256,
  signAsStore,
  type Tx,
  unseal,
} from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { levelHows } from './actors.ts'
import type { SigningEvidence } from './hooks.ts'
import { findPerson, normaliseName } from './people.ts'

declare module '../kit/database.ts' {
  interface Tables {
    identity_signatures: {
      customerId: string
      id: string
      statement: string
      strokes: Buffer
      keyId: number
      signature: Buffer
    }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'document.signed': { title: { zh: string; en: string }; sha256: string }
  }
}

export interface SignedDocument {
  readonly kind: string
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The hashes of the documents this one binds together, when it is a basket of them. */
  readonly covers?: readonly string[]
}

export interface Signing {
  readonly customerId: string
  readonly document: SignedDocument
  /** SVG path data of the strokes, or the name typed; at most 200,000 characters. */
  readonly strokes: string
  readonly evidence: SigningEvidence
  /** Where the strokes stand in the body that carried them. */
  readonly pointer?: string
}

const drawn = /^\s*M\s*-?[\d.][-+\d\s.,eMLHVCSQTAZ]*$/i

const anotherName = {
  zh: '输入的姓名与您核实过的姓名不一致，请输入您本人的姓名',
  en: 'This is not the name you were identified by; please type your own name',
}

/**
 * Signs a document for the customer who acts in this write; raises 403 for anybody else (a signature made by another in
 * the customer's place is void: 保险法解释二 §3), and 422 for a typed name that is not the signer's.
 */
export async function sign(tx: Tx, signing: Signing): Promise<{ signatureId: string }> {
  const { customerId, document, strokes, pointer = '/strokes' } = signing
  if (tx.by.kind !== 'customer' || tx.by.customerId !== customerId) throw notAllowed()
  if (signing.evidence.sessionId !== tx.by.sessionId) throw notAllowed()
  if (!drawn.test(strokes) && !(await isNameOf(tx.db, customerId, strokes)))
    throw badInput({ detail: anotherName, faults: [{ pointer, detail: anotherName }] })
  const id = newId()
  const statement = canonicalJson({
    signatureId: id,
    signer: customerId,
    document,
    strokesSha256: sha256(strokes).toString('hex'),
    at: tx.at,
    ...signing.evidence,
  })
  append(tx, 'identity_signatures', {
    customerId,
    id,
    statement,
    strokes: seal(strokes),
    ...signAsStore(Buffer.from(statement)),
  })
  record(tx, {
    customerId,
    kind: 'document.signed',
    subject: { type: 'signature', id },
    body: { title: { ...document.title }, sha256: document.sha256 },
  })
  return { signatureId: id }
}

async function isNameOf(db: Db, customerId: string, typed: string): Promise<boolean> {
  const person = await findPerson(db, customerId)
  return person !== undefined && normaliseName(person.name) === normaliseName(typed)
}

const statementShape = z.object({
  signatureId: z.string(),
  signer: z.string(),
  document: z.object({
    kind: z.string(),
    sha256: z.string(),
    title: z.object({ zh: z.string(), en: z.string() }),
    covers: z.array(z.string()).optional(),
  }),
  strokesSha256: z.string(),
  at: z.coerce.date(),
  sessionId: z.string(),
  level: z.enum(['code', 'id', 'face']),
  levelHow: z.enum(levelHows),
  attendedBy: z.string().optional(),
  ipHash: z.string(),
  agentHash: z.string(),
})

export interface Verified {
  readonly valid: boolean
  /** What does not hold: the statement, the strokes, the signer, the document. */
  readonly altered: ('statement' | 'strokes' | 'signer' | 'document')[]
  readonly statement: z.infer<typeof statementShape> | undefined
  readonly strokes: string | undefined
}

/** Checks a signature, and, when its hash is given, that this is the document it was made for; undefined when there is none. */
export async function verifySignature(
  db: Db,
  { customerId, signatureId, documentSha256 }: { customerId: string; signatureId: string; documentSha256?: string },
): Promise<Verified | undefined> {
  const row = await db
    .selectFrom('identity_signatures')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', signatureId)
    .executeTakeFirst()
  if (!row) return undefined
  const read = statementShape.safeParse(parse(row.statement))
  const statement = read.success ? read.data : undefined
  const strokes = opened(row.strokes)
  const checks = {
    statement: statement?.signatureId === signatureId && isSignedByStore(Buffer.from(row.statement), row),
    strokes: strokes !== undefined && statement?.strokesSha256 === sha256(strokes).toString('hex'),
    signer: statement?.signer === customerId,
    document: documentSha256 === undefined || isAmong(statement?.document, documentSha256.toLowerCase()),
  }
  const parts = ['statement', 'strokes', 'signer', 'document'] as const
  const altered = parts.filter((part) => !checks[part])
  return { valid: altered.length === 0, altered, statement, strokes }
}

type Signed = z.infer<typeof statementShape>['document'] | undefined

function isAmong(document: Signed, sha256: string): boolean {
  return document?.sha256 === sha256 || (document?.covers?.includes(sha256) ?? false)
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function opened(sealed: Buffer): string | undefined {
  try {
    return unseal(sealed)
  } catch {
    return undefined
  }
}
