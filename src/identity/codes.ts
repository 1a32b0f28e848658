// One-time codes by SMS: six digits, five minutes, five tries; one a minute and ten a day for a phone.
import { randomInt, timingSafeEqual } from 'node:crypto'
import { type Actor, blindIndex, type Context, type Day, newId, type Tx, writeAs } from '../kit/index.ts'
import { codeExpired, codeSpent, codeTooMany, codeTooSoon, codeWrong } from './problems.ts'
import { sendSms } from './sms.ts'

export type CodePurpose = 'sign-in' | 'change-contact'

declare module '../kit/database.ts' {
  interface Tables {
    identity_codes: {
      phoneIndex: Buffer
      id: string
      purpose: string
      codeHash: Buffer
      sentAt: Date
      expiresAt: Date
      tries: number
      usedAt: Date | null
    }
    identity_code_quotas: { phoneIndex: Buffer; day: Day; sent: number; sentAt: Date }
  }
}

export const codeLimits = { lifeMs: 300_000, triesMax: 5, pauseMs: 60_000, dayMax: 10 } as const

/** Sends a code. A sign-in code to a phone that is nobody's is made, counted and never sent: the caller cannot tell. */
export async function sendCode(tx: Tx, phone: string, purpose: CodePurpose): Promise<void> {
  const phoneIndex = blindIndex('phone', phone)
  await spendQuota(tx, phoneIndex)
  await forgetOldCodes(tx, phoneIndex)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await tx.db
    .insertInto('identity_codes')
    .values({
      phoneIndex,
      id: newId(),
      purpose,
      codeHash: hashOf(phoneIndex, purpose, code),
      sentAt: tx.at,
      expiresAt: new Date(tx.at.getTime() + codeLimits.lifeMs),
      tries: 0,
      usedAt: null,
    })
    .execute()
  const words = {
    zh: `【门店】验证码 ${code}，5 分钟内有效。工作人员不会向您索要验证码。`,
    en: `[Mendian] Your code is ${code}, valid for 5 minutes. Our staff never ask for it.`,
  }
  sendSms(tx, phone, words, { onlyKnown: purpose === 'sign-in' })
}

async function forgetOldCodes(tx: Tx, phoneIndex: Buffer): Promise<void> {
  await tx.db
    .deleteFrom('identity_codes')
    .where('phoneIndex', '=', phoneIndex)
    .where('expiresAt', '<', new Date(tx.at.getTime() - 86_400_000))
    .execute()
}

async function spendQuota(tx: Tx, phoneIndex: Buffer): Promise<void> {
  const quota = await tx.db
    .selectFrom('identity_code_quotas')
    .selectAll()
    .where('phoneIndex', '=', phoneIndex)
    .executeTakeFirst()
  if (quota && tx.at.getTime() - quota.sentAt.getTime() < codeLimits.pauseMs) throw codeTooSoon()
  const sent = quota?.day === tx.today ? quota.sent : 0
  if (sent >= codeLimits.dayMax) throw codeTooMany()
  const spent = { day: tx.today, sent: sent + 1, sentAt: tx.at }
  await tx.db
    .insertInto('identity_code_quotas')
    .values({ phoneIndex, ...spent })
    .onConflict((conflict) => conflict.column('phoneIndex').doUpdateSet(spent))
    .execute()
}

export type CodeOutcome = 'right' | 'wrong' | 'expired' | 'spent'

/**
 * Checks the newest code of this phone and purpose, and uses it up when right. A wrong try counts only if this write is
 * committed: return the outcome from the write and throw after it, as `proveCode` does.
 */
export async function checkCode(tx: Tx, phone: string, purpose: CodePurpose, code: string): Promise<CodeOutcome> {
  const phoneIndex = blindIndex('phone', phone)
  const sent = await tx.db
    .selectFrom('identity_codes')
    .select(['id', 'codeHash', 'expiresAt', 'tries', 'usedAt'])
    .where('phoneIndex', '=', phoneIndex)
    .where('purpose', '=', purpose)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const given = hashOf(phoneIndex, purpose, code.normalize('NFKC').replace(/\s/g, ''))
  if (!sent || sent.usedAt || sent.expiresAt <= tx.at) return 'expired'
  if (sent.tries >= codeLimits.triesMax) return 'spent'
  const right = timingSafeEqual(given, sent.codeHash)
  await tx.db
    .updateTable('identity_codes')
    .set(right ? { usedAt: tx.at } : { tries: sent.tries + 1 })
    .where('phoneIndex', '=', phoneIndex)
    .where('id', '=', sent.id)
    .execute()
  return right ? 'right' : 'wrong'
}

/** Checks a code in a write of its own, so that a wrong try counts whatever the caller does; raises the problem. */
export async function proveCode(
  context: Pick<Context, 'db' | 'clock'>,
  by: Actor,
  { phone, purpose, code }: { phone: string; purpose: CodePurpose; code: string },
): Promise<void> {
  raise(await writeAs(context, by, {}, (tx) => checkCode(tx, phone, purpose, code)))
}

/** Throws what a code's outcome means to the caller; returns when it was right. */
export function raise(outcome: CodeOutcome): void {
  if (outcome === 'wrong') throw codeWrong()
  if (outcome === 'expired') throw codeExpired()
  if (outcome === 'spent') throw codeSpent()
}

// Keyed, for six digits can be tried out against a plain hash.
function hashOf(phoneIndex: Buffer, purpose: CodePurpose, code: string): Buffer {
  return blindIndex(`code ${purpose}`, `${phoneIndex.toString('hex')} ${code}`)
}
