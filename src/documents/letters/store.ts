// The SQL of letters, of their prints and of the codes by which they are verified.
import { type Db, notFound, type Page, type PageQuery, pageOf, type Text } from '../../kit/index.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    letter_prints: {
      customerId: string
      letterId: string
      fileKey: string
      sha256: Buffer
      bytes: number
      pages: number
      holderMasked: string
      at: Date
    }
  }
}

export interface Letter {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly title: Text
  readonly subject: { readonly type: string; readonly id: string }
  readonly verifyCode: string
  readonly at: Date
  /** Undefined while it is being printed. */
  readonly print: Print | undefined
  /** The letter that took this one's place. */
  readonly supersededBy: string | undefined
}

export interface Print {
  readonly fileKey: string
  readonly sha256: string
  readonly bytes: number
  readonly pages: number
  readonly holderMasked: string
}

function lettersOf(db: Db, customerId: string) {
  return db
    .selectFrom('letters')
    .leftJoin('letter_prints as print', (join) =>
      join.onRef('print.customerId', '=', 'letters.customerId').onRef('print.letterId', '=', 'letters.id'),
    )
    .where('letters.customerId', '=', customerId)
    .select([
      'letters.id',
      'number',
      'kind',
      'titleZh',
      'titleEn',
      'subjectType',
      'subjectId',
      'verifyCode',
      'letters.at',
    ])
    .select(['print.fileKey', 'print.sha256', 'print.bytes', 'print.pages', 'print.holderMasked'])
    .select((eb) =>
      eb
        .selectFrom('letters as later')
        .select('later.id')
        .whereRef('later.customerId', '=', 'letters.customerId')
        .whereRef('later.supersedes', '=', 'letters.id')
        .orderBy('later.id', 'desc')
        .limit(1)
        .as('supersededBy'),
    )
}

type LetterRow = Awaited<ReturnType<ReturnType<typeof lettersOf>['execute']>>[number]

/** A letter to this customer; 404 otherwise. */
export async function getLetter(db: Db, customerId: string, letterId: string): Promise<Letter> {
  const row = await lettersOf(db, customerId).where('letters.id', '=', letterId).executeTakeFirst()
  if (!row) throw notFound()
  return toLetter(row)
}

/** Letters to a customer, the last first; of one subject when it is named. */
export async function listLetters(
  db: Db,
  { customerId, subject, page }: { customerId: string; subject?: Letter['subject']; page: PageQuery },
): Promise<Page<Letter>> {
  const rows = await lettersOf(db, customerId)
    .$if(page.after !== undefined, (query) => query.where('letters.id', '<', page.after ?? ''))
    .$if(subject !== undefined, (query) =>
      query.where('subjectType', '=', subject?.type ?? '').where('subjectId', '=', subject?.id ?? ''),
    )
    .orderBy('letters.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows.map(toLetter), page.limit)
}

/** The letter behind a verification code; undefined for a code of no letter. */
export async function findLetterByCode(db: Db, code: string): Promise<Letter | undefined> {
  const owner = await db
    .selectFrom('letter_codes')
    .select(['customerId', 'letterId'])
    .where('code', '=', code)
    .executeTakeFirst()
  return owner && getLetter(db, owner.customerId, owner.letterId)
}

function toLetter(row: LetterRow): Letter {
  const { fileKey, sha256, bytes, pages, holderMasked } = row
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: { zh: row.titleZh, en: row.titleEn },
    subject: { type: row.subjectType, id: row.subjectId },
    verifyCode: row.verifyCode,
    at: row.at,
    print:
      fileKey !== null && sha256 !== null && bytes !== null && pages !== null && holderMasked !== null
        ? { fileKey, sha256: sha256.toString('hex'), bytes, pages, holderMasked }
        : undefined,
    supersededBy: row.supersededBy ?? undefined,
  }
}
