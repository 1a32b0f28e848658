import { z } from 'zod'
import { fen, text } from '../kit/index.ts'

/** An amount with how it came about, as the API gives it. */
export const valueShape = z.object({ amountFen: fen, basis: text }).meta({ id: 'PolicyValue' })
