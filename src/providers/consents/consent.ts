// What a person allows one hospital: to send what insurance needs of a visit, to us, until a day (PIPL §23, §29). The words agreed to
// are kept as a consent of theirs; taken back there or here, it is over at once.
import { familyOf, getCustomer, isMinor } from '../../customers/index.ts'
import { grantConsent, hasConsent, withdrawConsent } from '../../identity/index.ts'
import {
  addDays,
  addYears,
  type Day,
  type Db,
  emit,
  fill,
  notFound,
  startOf,
  type Text,
  type Tx,
} from '../../kit/index.ts'
import { getAccount } from '../../payments/index.ts'
import { connectedProviderIds } from '../clients/client.ts'
import { notYoursToAllow, termTooLong } from '../problems.ts'
import { findProviders } from '../store.ts'
import { consentWords } from '../words.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    /** The day after its last: what was told under it is let go, unless it was renewed. */
    'hospital.consent-ended': { customerId: string; purpose: string }
  }
}

declare module '../../kit/database.ts' {
  interface Tables {
    provider_consents: {
      customerId: string
      providerId: string
      byId: string
      accountId: string
      standing: boolean
      grantedAt: Date
      untilOn: Day
    }
  }
}

export interface HospitalConsent {
  /** Whose visits. */
  readonly customerId: string
  readonly providerId: string
  /** Who allowed it and is told and paid: the person, or the guardian of a minor. */
  readonly byId: string
  readonly accountId: string
  /** Claims found are made at once; else the person is asked first. */
  readonly standing: boolean
  readonly untilOn: Day
}

/** Raise it with the words: an older consent to other words stands for what those said. */
const wordsVersion = '1'
const yearsMax = 2

export function purposeOf(providerId: string): string {
  return `hospital:${providerId}`
}

/** Raises `not-yours-to-allow`, `hospital-term-too-long`, 404 for the hospital or the account. */
export async function allowHospital(tx: Tx, asked: HospitalConsent): Promise<void> {
  const { customerId, providerId, byId, untilOn } = asked
  if (untilOn < tx.today || untilOn > addYears(tx.today, yearsMax)) throw termTooLong()
  if (!(await mayAllow(tx.db, byId, customerId, tx.today))) throw notYoursToAllow()
  await getAccount(tx.db, byId, asked.accountId)
  const hospital = await connectedHospital(tx.db, providerId)
  const standing = await hasConsent(tx.db, customerId, purposeOf(providerId))
  if (standing) await withdrawConsent(tx, { customerId, purpose: purposeOf(providerId) })
  const { name } = await getCustomer(tx.db, customerId)
  const text = consentText({ hospital, person: name, ...asked })
  grantConsent(tx, { customerId, purpose: purposeOf(providerId), version: wordsVersion, text })
  const dueAt = startOf(addDays(untilOn, 1))
  emit(tx, 'hospital.consent-ended', { customerId, purpose: purposeOf(providerId) }, { dueAt })
  await tx.db
    .insertInto('provider_consents')
    .values({ ...asked, grantedAt: tx.at })
    .onConflict((conflict) =>
      conflict.columns(['customerId', 'providerId']).doUpdateSet({ ...asked, grantedAt: tx.at }),
    )
    .execute()
}

/** The words a person is asked to agree to: who sends what, to whom, what for, how long, and how to take it back. */
export function consentText(about: { hospital: string; person: string; standing: boolean; untilOn: Day }): Text {
  const { standing, ...values } = about
  return fill(standing ? consentWords.standing : consentWords.asked, values)
}

/** Takes it back at once. Raises 404 when nothing stands, or it is not theirs to say. */
export async function stopHospital(
  tx: Tx,
  asked: { byId: string; customerId: string; providerId: string },
): Promise<void> {
  if (!(await mayAllow(tx.db, asked.byId, asked.customerId, tx.today))) throw notFound()
  await withdrawConsent(tx, { customerId: asked.customerId, purpose: purposeOf(asked.providerId) })
}

/** The consent by which a hospital may send what it knows of a person today; undefined when none stands. */
export async function consentFor(
  db: Db,
  { customerId, providerId }: Pick<HospitalConsent, 'customerId' | 'providerId'>,
  today: Day,
): Promise<HospitalConsent | undefined> {
  const row = await selectConsents(db, customerId).where('providerId', '=', providerId).executeTakeFirst()
  if (!row || row.untilOn < today) return undefined
  if (!(await hasConsent(db, customerId, purposeOf(providerId)))) return undefined
  return (await mayAllow(db, row.byId, customerId, today)) ? row : undefined
}

/** What stands for a person now. */
export async function consentsOf(db: Db, customerId: string, today: Day): Promise<HospitalConsent[]> {
  const rows = await selectConsents(db, customerId).limit(100).execute()
  const standing: HospitalConsent[] = []
  for (const row of rows) {
    const one = await consentFor(db, row, today)
    if (one) standing.push(one)
  }
  return standing
}

function selectConsents(db: Db, customerId: string) {
  return db
    .selectFrom('provider_consents')
    .select(['customerId', 'providerId', 'byId', 'accountId', 'standing', 'untilOn'])
    .where('customerId', '=', customerId)
}

// Adults allow it for themselves, guardians for their minor children (PIPL §31: under fourteen the parents' consent).
export async function mayAllow(db: Db, byId: string, customerId: string, today: Day): Promise<boolean> {
  const { birthDate } = await getCustomer(db, customerId)
  if (!isMinor(birthDate, today)) return byId === customerId
  return (await familyOf(db, byId, today)).some((one) => one.customerId === customerId && one.guardian)
}

async function connectedHospital(db: Db, providerId: string): Promise<string> {
  const known = (await connectedProviderIds(db)).includes(providerId)
  const [hospital] = known ? await findProviders(db, [providerId]) : []
  if (!hospital) throw notFound()
  return hospital.name
}
