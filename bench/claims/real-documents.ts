// How much of real scanned documents is read right: the measure of the reading suite, beside those of drawn pages.
import { measureReading } from '../reading.ts'
import type { BenchContext, Measure } from '../suite.ts'

export async function measure({ data }: BenchContext): Promise<readonly Measure[]> {
  const measures = await measureReading(data)
  return measures.flatMap((one) =>
    one.id === 'documents-fields-right' ? [{ ...one, id: 'real-document-fields-exact' }] : [],
  )
}
