// Step-up by face: the photo just taken against the ID photo on record. The photo taken is not kept, only what was found.
import { badInput, type Context, sha256, writeAs } from '../kit/index.ts'
import type { CustomerActor, Level } from './actors.ts'
import { grantConsent, hasConsent } from './consents.ts'
import { faceOutcomes, judgeFace } from './face-judgement.ts'
import type { Faces } from './faces.ts'
import { findPerson } from './people.ts'
import { consentNeeded, faceRefused, photoMissing } from './problems.ts'
import { concludeAttempt, returnAttempt, spendAttempt } from './step-up.ts'

/** Biometrics need a separate consent, with the purpose and why it is needed (PIPL §29-30). */
export const faceConsent = {
  purpose: 'face-verification',
  version: '1',
  text: {
    zh: '我同意将刚拍的照片与我登记的证件照比对，只用来确认这次办理的是我本人；照片比对后立即丢弃，只留下比对结果。不同意也可以选择工作人员来电核实。',
    en: 'I agree that the photo just taken is compared with my ID photo, only to confirm that it is me; the photo is thrown away after the comparison and only the result is kept. I may choose a call from the staff instead.',
  },
} as const

/**
 * Raises the session to `face`. Raises 409 `consent-needed` or `photo-missing`, 429 `attempts-spent`, 422 `face-refused`
 * with what to do better, 422 `bad-input` when it is no picture.
 */
export async function verifyFace(
  context: Pick<Context, 'db' | 'clock' | 'files'> & { faces: Faces },
  by: CustomerActor,
  { photo, consents }: { photo: Buffer; consents: boolean },
): Promise<{ level: Level; levelUntil: Date }> {
  const person = await findPerson(context.db, by.customerId)
  if (!person?.photoKey) throw photoMissing()
  await ensureConsent(context, by, consents)
  const attemptId = await spendAttempt(context, by, 'face')
  const compared = await compare(context, { photo, photoKey: person.photoKey }).catch(async (error: unknown) => {
    await returnAttempt(context, by, attemptId)
    throw error
  })
  const outcome = compared ? judgeFace(compared) : 'no-picture'
  const findings = { ...compared, photoSha256: sha256(photo).toString('hex') }
  const raised = await concludeAttempt(context, by, { attemptId, level: 'face', how: 'photo', outcome, findings })
  if (raised) return raised
  if (outcome === 'no-picture') throw badInput({ detail: { zh: '这不是一张照片', en: 'This is not a picture' } })
  throw faceRefused({ detail: faceOutcomes[outcome] })
}

async function compare(
  { files, faces }: Pick<Context, 'files'> & { faces: Faces },
  { photo, photoKey }: { photo: Buffer; photoKey: string },
) {
  return faces.compare(photo, await files.read(photoKey))
}

async function ensureConsent(context: Pick<Context, 'db' | 'clock'>, by: CustomerActor, consents: boolean) {
  const { purpose, version, text } = faceConsent
  if (await hasConsent(context.db, by.customerId, purpose, version)) return
  if (!consents) throw consentNeeded({ detail: text })
  await writeAs(context, by, {}, async (tx) => grantConsent(tx, { customerId: by.customerId, purpose, version, text }))
}
