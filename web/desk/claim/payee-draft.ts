// Payees as they are written down at the desk, and who gets how much to begin with. Pure.
import type { Adjudication, Workbench } from '../shapes.ts'

type WorkPayee = Workbench['payees'][number]

export interface Draft {
  readonly name: string
  readonly idNumber: string
  readonly number: string
  readonly holder: string
  readonly bank: string
  readonly guardianName: string
  readonly guardianIdNumber: string
  readonly proofId: string | undefined
  /** On record already, and left as they are. */
  readonly kept: WorkPayee | undefined
}

export const emptyDraft: Draft = {
  name: '',
  idNumber: '',
  number: '',
  holder: '',
  bank: '',
  guardianName: '',
  guardianIdNumber: '',
  proofId: undefined,
  kept: undefined,
}

/** Those on record; else the beneficiaries of what is proposed, each once. */
export function startOf(payees: readonly WorkPayee[], { fixed }: Adjudication): Draft[] {
  if (payees.length > 0) return payees.map((kept) => ({ ...emptyDraft, name: kept.name, kept }))
  const names = new Set(fixed.flatMap(({ shares }) => shares.map(({ name }) => name)))
  return [...names].map((name) => ({ ...emptyDraft, name }))
}

export function isWhole({ kept, name, idNumber, number, guardianName, guardianIdNumber }: Draft): boolean {
  const isFilled = [name, idNumber, number].every((written) => written.trim() !== '')
  return kept !== undefined || (isFilled && (guardianName.trim() === '') === (guardianIdNumber.trim() === ''))
}

/** As the API takes it; the holder is the guardian, else the payee, unless the card says otherwise. */
export function bodyOf({ kept, name, idNumber, number, holder, bank, guardianName, guardianIdNumber, proofId }: Draft) {
  if (kept) return { keep: kept.place }
  const guardian = { name: guardianName.trim(), idNumber: guardianIdNumber.trim(), ...(proofId ? { proofId } : {}) }
  const receiver = guardian.name || name.trim()
  return {
    name: name.trim(),
    idNumber: idNumber.trim(),
    account: {
      number: number.trim(),
      holder: holder.trim() || receiver,
      ...(bank.trim() ? { bank: bank.trim() } : {}),
    },
    ...(guardian.name ? { guardian } : {}),
  }
}

/** What each payee is to get of what is proposed, by their name among the beneficiaries; fen by place. */
export function partsOf(payees: readonly WorkPayee[], { fixed }: Adjudication): Map<number, number> {
  const shares = fixed.flatMap((benefit) => benefit.shares)
  return new Map(
    payees.map(({ place, name }) => [
      place,
      shares.filter((share) => share.name === name).reduce((sum, { amountFen }) => sum + amountFen, 0),
    ]),
  )
}
