// What became of a year's claims of the hospital where somebody was treated, for whoever looks at a claim.
import { z } from 'zod'
import { addDays, addYears, type Day, type Db } from '../kit/index.ts'
import { findProviders } from '../providers/index.ts'
import { totals, totalsOf } from './figures/index.ts'
import type { ClaimFacts } from './judge/index.ts'

export const hospitalRecord = z.object({
  name: z.string(),
  year: totals.describe('claims of its patients that ended within a year'),
})

/** Null where no paper names a hospital of the published list. */
export async function findHospitalRecord(
  db: Db,
  { hospitals }: Pick<ClaimFacts, 'hospitals'>,
  today: Day,
): Promise<z.infer<typeof hospitalRecord> | null> {
  const listed = Object.values(hospitals).flatMap((one) => one.id ?? [])
  const [known] = await findProviders(db, listed.slice(0, 1))
  if (!known) return null
  const year = { from: addYears(today, -1), until: addDays(today, 1) }
  return { name: known.name, year: await totalsOf(db, year, known.id) }
}
