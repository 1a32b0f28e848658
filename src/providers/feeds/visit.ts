// One visit of one person as a hospital told it, over as many messages as it took. Each value says where it stands.
import { z } from 'zod'
import { day } from '../../kit/index.ts'

export const visitKinds = ['outpatient', 'emergency', 'inpatient'] as const
export const listClasses = ['甲', '乙', '丙', '自费'] as const

const place = z.string().describe('number of the message, `#`, and the place in it')
const told = <T extends z.ZodType>(value: T) => z.object({ value, at: place })
const fenTold = told(z.int())

const line = z.object({
  name: z.string(),
  category: z.string().optional(),
  amountFen: z.int(),
  listClass: z.enum(listClasses).optional(),
  at: place,
})

const bill = z.object({
  /** By which the hospital tells it from others. */
  no: z.string(),
  invoiceCode: told(z.string()).optional(),
  invoiceNumber: told(z.string()).optional(),
  issuedOn: told(day).optional(),
  totalFen: fenTold,
  publicPaidFen: fenTold.optional(),
  otherPaidFen: fenTold.optional(),
  selfFundedFen: fenTold.optional(),
  lines: z.array(line),
})
export type Bill = z.infer<typeof bill>

const diagnosis = z.object({ code: z.string().optional(), name: z.string(), at: place })

/** What one message adds to a visit. */
export const visitPart = z.object({
  visitNo: z.string(),
  patientName: told(z.string()),
  kind: told(z.enum(visitKinds)).optional(),
  startedOn: told(day).optional(),
  endedOn: told(day).optional(),
  isOver: z.boolean().optional(),
  diagnoses: z.array(diagnosis),
  bills: z.array(bill),
  /** Names of those who pay besides public insurance. */
  payers: z.array(z.string()),
})
export type VisitPart = z.infer<typeof visitPart>

export const visit = visitPart.extend({
  hospital: z.string(),
  kind: told(z.enum(visitKinds)),
  startedOn: told(day),
  isOver: z.boolean(),
})
export type Visit = z.infer<typeof visit>

/** The later message stands; undefined while it is not known what kind of visit it is or when it began. */
export function mergeVisit(before: Visit | undefined, part: VisitPart, hospital: string): Visit | undefined {
  const startedOn = part.startedOn ?? before?.startedOn
  const kind = part.kind ?? before?.kind
  if (!startedOn || !kind) return undefined
  const endedOn = part.endedOn ?? before?.endedOn
  return {
    visitNo: part.visitNo,
    hospital,
    patientName: part.patientName,
    kind,
    startedOn,
    ...(endedOn ? { endedOn } : {}),
    isOver: part.isOver ?? before?.isOver ?? false,
    diagnoses: laterFirst(before?.diagnoses, part.diagnoses, ({ code, name }) => code ?? name),
    bills: laterFirst(before?.bills, part.bills, ({ no }) => no),
    payers: [...new Set([...(before?.payers ?? []), ...part.payers])],
  }
}

function laterFirst<T>(before: readonly T[] = [], later: readonly T[], nameOf: (one: T) => string): T[] {
  const names = new Set(later.map(nameOf))
  return [...before.filter((one) => !names.has(nameOf(one))), ...later]
}

/** What a message tells of a visit, whose it is, and which of the message's resources say so (by their number). */
export interface ToldVisit {
  readonly idNumber: string | undefined
  readonly part: VisitPart
  readonly resources: readonly number[]
}
