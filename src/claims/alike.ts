// An open claim that may be of the same event: noticed before another is filed, and left to the customer to say.
import { type Day, type Db, daysBetween, type Text } from '../kit/index.ts'
import { type Claim, type ClaimReport, isClosed } from './claim.ts'
import { codesOf } from './diagnosis/index.ts'
import { statesOf } from './events.ts'
import { listClaims } from './store.ts'

export type OpenClaim = Pick<Claim, 'id' | 'claimNo' | 'insuredId' | 'happenedOn' | 'report'>

export interface Told extends Partial<Pick<ClaimReport, 'cause' | 'event' | 'hospital' | 'diagnosis'>> {
  readonly insuredId?: string | undefined
  readonly happenedOn?: Day | undefined
}

const lookedAtMax = 20
const daysApartMax = 1

/** A customer's latest claims that are not closed. */
export async function openClaimsOf(db: Db, customerId: string): Promise<OpenClaim[]> {
  const { items } = await listClaims(db, customerId, { limit: lookedAtMax })
  const states = await statesOf(
    db,
    customerId,
    items.map(({ id }) => id),
  )
  return items.filter(({ id }) => !isClosed(states.get(id) ?? 'reading'))
}

/** The open claim that tells of the same person, about the same day, and of nothing that speaks against the same event. Pure. */
export function findAlike(open: readonly OpenClaim[], told: Told): OpenClaim | undefined {
  const { insuredId, happenedOn } = told
  if (!insuredId || !happenedOn) return undefined
  return open.find(
    (claim) =>
      claim.insuredId === insuredId &&
      Math.abs(daysBetween(claim.happenedOn, happenedOn)) <= daysApartMax &&
      isSameEvent(claim.report, told),
  )
}

/** What to say of it where a claim is looked over before it is signed. */
export function alikeNotes(open: readonly OpenClaim[], told: Told): Text[] {
  const alike = findAlike(open, told)
  if (!alike) return []
  const { claimNo, happenedOn } = alike
  return [
    {
      zh: `${happenedOn} 的赔案 ${claimNo} 还在办，像是同一件事。是同一件就不用再报，材料补到那一件里；是另一件请继续。`,
      en: `Claim ${claimNo} of ${happenedOn} is open and looks like the same event. If it is, add your papers there; if this is another, go on.`,
    },
  ]
}

function isSameEvent(report: ClaimReport, told: Told): boolean {
  if (told.cause && told.cause !== report.cause) return false
  const hospitals = [bare(report.hospital), bare(told.hospital)]
  const [one = '', other = ''] = hospitals
  if (one !== '' && other !== '') return one.includes(other) || other.includes(one)
  const [before, now] = [categoriesOf(report), categoriesOf(told)]
  return before.length === 0 || now.length === 0 || before.some((category) => now.includes(category))
}

function bare(hospital: string | undefined): string {
  return (hospital ?? '').replace(/[\s（）()]|省|市|县|区/g, '')
}

function categoriesOf({ diagnosis, event }: Told): string[] {
  return codesOf([diagnosis, event].filter(Boolean).join('，')).map((code) => code.slice(0, 3))
}
