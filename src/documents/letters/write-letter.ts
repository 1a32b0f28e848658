// Writes a letter with the effect it tells of; it is printed afterwards, off the hot path.
import { append, emit, newId, sealJson, type Text, type Tx } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { type LetterContent, newVerifyCode } from './letter.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    letters: {
      customerId: string
      id: string
      number: string
      kind: string
      titleZh: string
      titleEn: string
      subjectType: string
      subjectId: string
      content: Buffer
      verifyCode: string
      supersedes: string | null
      at: Date
    }
    letter_codes: { code: string; customerId: string; letterId: string }
  }
}

declare module '../../kit/outbox.ts' {
  interface Topics {
    'letter.written': { customerId: string; letterId: string }
  }
}

declare module '../../timeline/entry.ts' {
  interface TimelineKinds {
    'letter.written': { readonly letterId: string; readonly number: string; readonly title: { zh: string; en: string } }
  }
}

export interface NewLetter {
  readonly customerId: string
  /** One word, e.g. `endorsement`, `claim-decision`, `refusal`, `supplement-notice`. */
  readonly kind: string
  readonly title: Text
  readonly subject: { readonly type: string; readonly id: string }
  readonly facts: readonly { readonly label: Text; readonly value: string | Text }[]
  readonly paragraphs: readonly Text[]
  readonly table?: LetterTable | undefined
  /** Signatures of the customer to whom the letter goes. */
  readonly signatureIds?: readonly string[]
  /** Signatures of anybody, e.g. of the insured who consented. */
  readonly signatures?: readonly { readonly customerId: string; readonly signatureId: string }[]
  /** The letter that this one takes the place of. */
  readonly supersedes?: string | undefined
}

export type LetterTable = NonNullable<LetterContent['table']>

/** Returns the letter's id, number and verification code (without dashes). It costs no round trip of its own. */
export async function writeLetter(
  tx: Tx,
  letter: NewLetter,
): Promise<{ letterId: string; number: string; verifyCode: string }> {
  const { customerId, kind, title, subject, supersedes = null } = letter
  const letterId = newId()
  const verifyCode = newVerifyCode()
  const number = `${tx.today.replaceAll('-', '')}-${letterId.slice(-8).toUpperCase()}`
  append(tx, 'letters', {
    customerId,
    id: letterId,
    number,
    kind,
    titleZh: title.zh,
    titleEn: title.en,
    subjectType: subject.type,
    subjectId: subject.id,
    content: sealJson(contentOf(letter)),
    verifyCode,
    supersedes,
    at: tx.at,
  })
  append(tx, 'letter_codes', { code: verifyCode, customerId, letterId })
  emit(tx, 'letter.written', { customerId, letterId })
  const body = { letterId, number, title: { zh: title.zh, en: title.en } }
  record(tx, { customerId, kind: 'letter.written', subject, body })
  return { letterId, number, verifyCode }
}

function contentOf({ customerId, title, facts, paragraphs, table, signatureIds = [], signatures = [] }: NewLetter) {
  const own = signatureIds.map((signatureId) => ({ customerId, signatureId }))
  return { title, facts, paragraphs, ...(table ? { table } : {}), signatures: [...own, ...signatures] }
}
