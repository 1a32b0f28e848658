// Terms agreed beyond the tariff: a loading, what is left out by name, smoking. They stand in the event that agreed them.
import { z } from 'zod'
import { type Text, text } from '../kit/index.ts'
import type { Policy } from './policy.ts'

const agreed = z.object({
  /** Per thousand of the tariff premium. */
  loadPermille: z.int().min(0),
  exclusions: z.array(text),
  smoker: z.boolean(),
})
export type Agreed = Readonly<z.infer<typeof agreed>>

const none: Agreed = { loadPermille: 0, exclusions: [], smoker: false }
const carries = z.object({ agreed })

/** What holds now: as the last event that agreed terms says. */
export function agreedOf({ events }: Pick<Policy, 'events'>): Agreed {
  return events.reduce((held, { new: body }) => {
    const read = carries.safeParse(body)
    return read.success ? read.data.agreed : held
  }, none)
}

/** What is left out with more added to it: nothing twice. */
export function leftOutWith({ exclusions }: Pick<Agreed, 'exclusions'>, more: readonly Text[]): Text[] {
  return [...exclusions, ...more.filter(({ zh }) => !exclusions.some((one) => one.zh === zh))]
}
