// What the pages of an identity card say together, and what of it does not agree with what a person says of themselves.
import type { Day, Db, Text } from '../kit/index.ts'
import { papersOf } from './papers.ts'
import { listReadings, type StoredReading } from './stored-reading.ts'

const recentMax = 30

/** The readings of the documents a customer handed in last, at most 30. */
export async function listRecentReadings(db: Db, customerId: string): Promise<StoredReading[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('customerId', '=', customerId)
    .orderBy('at', 'desc')
    .limit(recentMax)
    .execute()
  return listReadings(
    db,
    customerId,
    rows.map(({ id }) => id),
  )
}

export interface IdCard {
  readonly name?: string
  readonly idNumber?: string
  /** Null: valid for good. */
  readonly validUntil?: Day | null
}

/** The card on these documents, front and back; undefined when none of them is read as one. */
export function idCardIn(readings: readonly StoredReading[], documentIds: readonly string[]): IdCard | undefined {
  const pages = readings.filter((one) => documentIds.includes(one.documentId))
  const papers = pages.flatMap((page) => (page.state === 'read' ? papersOf(page) : []))
  const cards = papers.filter(({ kind }) => kind === 'id-card')
  if (cards.length === 0) return undefined
  const value = (name: string) => cards.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value
  const [name, idNumber, until] = [value('name'), value('idNumber'), value('validUntil')]
  return {
    ...(name ? { name } : {}),
    ...(idNumber ? { idNumber } : {}),
    ...(until ? { validUntil: /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : null } : {}),
  }
}

const differs = (what: Text): Text => ({
  zh: `证件照片上的${what.zh}与填写的不一致，或没有读出`,
  en: `the ${what.en} on the card is another one than was given, or could not be read`,
})

/** What a person has to look at: nothing when the card was read and says what is expected. */
export function idCardDoubts(card: IdCard | undefined, expected: IdCard): Text[] {
  if (!card)
    return [{ zh: '证件照片没有读成身份证，请核对', en: 'The photograph was not read as an identity card: check it' }]
  return [
    ...(expected.name !== undefined && plain(card.name) !== plain(expected.name)
      ? [differs({ zh: '姓名', en: 'name' })]
      : []),
    ...(expected.idNumber !== undefined && card.idNumber?.toUpperCase() !== expected.idNumber.toUpperCase()
      ? [differs({ zh: '证件号', en: 'number' })]
      : []),
    ...(expected.validUntil !== undefined && card.validUntil !== expected.validUntil
      ? [differs({ zh: '有效期', en: 'validity' })]
      : []),
  ]
}

function plain(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').replace(/[\s·•・.]/g, '')
}
