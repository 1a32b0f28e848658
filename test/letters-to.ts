// What stands in the letters to a customer, as it was written and before it is printed.
import { letterContent } from '../src/documents/letters/letter.ts'
import { type Db, unsealJson } from '../src/kit/index.ts'

/** The last first. */
export async function lettersTo(db: Db, customerId: string) {
  const rows = await db
    .selectFrom('letters')
    .select('content')
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ content }) => letterContent.parse(unsealJson(content)))
}
