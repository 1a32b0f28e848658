// What the adjuster works with: values beside their page regions, findings, the proposal, the clocks and what happened.
import { z } from 'zod'
import { getCustomer } from '../customers/index.ts'
import { listReadings, readContent } from '../documents/index.ts'
import { maySee, type StaffActor } from '../identity/index.ts'
import { type Day, type Db, day, fen, id, maskName, text } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { type Claim, claimKinds, claimReport, claimStates, stateOf } from './claim.ts'
import { clocksOf } from './clocks.ts'
import { decisionsOf, paidBefore } from './decisions.ts'
import { findDrug } from './drugs/find-drug.ts'
import { eventsOf } from './events.ts'
import { findHospitalRecord, hospitalRecord } from './hospital-record.ts'
import { type Adjudication, adjudication, type ClaimFacts } from './judge/index.ts'
import { judgeAgain } from './judge-again.ts'
import { workPayee, workPayees } from './payee-view.ts'
import { documentIdsOf } from './store.ts'
import { clockView, eventView, recordingView, saidFor, viewClock, viewEvent } from './view.ts'
import { afterShape, afterwards } from './workbench-after.ts'

const page = z.object({
  width: z.number(),
  height: z.number(),
  image: z.string().describe('address of the upright page'),
})
const value = readContent.shape.fields.element
const billLine = readContent.shape.billLines.element.extend({
  catalogue: z
    .object({ name: z.string(), listClass: z.enum(['A', 'B']), form: z.string(), restriction: z.string() })
    .optional()
    .describe('the drug in the national catalogue that the name was found to be'),
})

const workPaper = z.object({
  documentId: id,
  state: z.string(),
  kind: z.string().optional(),
  kindConfidence: z.number().optional(),
  papers: readContent.shape.papers,
  quality: readContent.shape.quality.optional(),
  pages: z.array(page),
  fields: z.array(value),
  billLines: z.array(billLine),
  checks: readContent.shape.checks,
})

const workCover = z.object({
  policyId: id,
  policyNo: z.string(),
  productCode: z.string(),
  coverageId: z.string(),
  title: text,
  clause: text,
  inForce: z.boolean(),
  states: z.array(z.string()),
  reasons: z.array(text),
  waitingUntil: day.optional(),
  sumInsuredFen: fen,
  used: z.object({ paidForAccidentFen: fen, paidInYearFen: fen, deductedForAccidentFen: fen, deductedInYearFen: fen }),
})

export const workbenchView = z
  .object({
    id,
    customerId: id,
    claimNo: z.string(),
    seq: z.int().describe('pass it back as seenSeq with a decision'),
    state: z.enum(claimStates),
    kind: z.enum(claimKinds),
    happenedOn: day,
    filedBy: z.string(),
    insured: z.object({ customerId: id, name: z.string(), birthDate: day }),
    payee: z.enum(['insured', 'guardian', 'other']),
    payees: z.array(workPayee).describe('who is paid, when that is not the account named with the claim'),
    report: claimReport.omit({ said: true }).extend({ said: z.string().optional() }).nullable(),
    recordings: z.array(recordingView),
    papers: z.array(workPaper),
    covers: z.array(workCover),
    missing: z.array(z.string()).describe('kinds of papers still missing, but those said not to be had'),
    proposal: adjudication.nullable().describe('what adjudication says now, corrections included'),
    paidFen: fen.describe('paid or ordered before: a decision pays what is above it'),
    decisions: z.array(
      z.object({
        no: z.int(),
        by: z.enum(['machine', 'person']),
        at: z.date(),
        outcome: z.enum(['pay', 'refer', 'refuse']),
        payFen: fen,
      }),
    ),
    ...afterShape,
    clocks: z.array(clockView),
    events: z.array(eventView),
    hospital: hospitalRecord.nullable(),
  })
  .meta({ id: 'ClaimWorkbench' })

/** Health is shown to roles that may see it; others see the course of the claim only. */
export async function workbenchOf(
  db: Db,
  judging: Judging,
  claim: Claim,
  { staff, today }: { staff: StaffActor; today: Day },
): Promise<z.infer<typeof workbenchView>> {
  const seesHealth = maySee(staff, 'health')
  const events = await eventsOf(db, claim)
  const { facts, result } = await judgeAgain(db, judging, claim, today)
  const filer = await getCustomer(db, claim.customerId)
  const { customerId, name, birthDate } = facts.insured
  const shown = (person: string) => (seesHealth ? person : maskName(person))
  return {
    id: claim.id,
    customerId: claim.customerId,
    claimNo: claim.claimNo,
    seq: claim.lastSeq,
    state: stateOf(events),
    kind: claim.kind,
    happenedOn: claim.happenedOn,
    filedBy: shown(filer.name),
    insured: { customerId, name: shown(name), birthDate },
    payee: facts.payee,
    payees: await workPayees(db, claim, shown),
    report: seesHealth ? claim.report : null,
    recordings: seesHealth ? await saidFor(db, claim) : [],
    papers: seesHealth ? await papersOf(db, claim) : [],
    covers: facts.covers.map(viewCover),
    missing: facts.missing.filter(({ waived }) => waived === undefined).map(({ kind }) => kind),
    proposal: seesHealth ? result : null,
    paidFen: await paidBefore(db, claim),
    decisions: (await decisionsOf(db, claim)).map(({ no, by, at, outcome, payFen }) => ({
      no,
      by: by.startsWith('system:') ? 'machine' : 'person',
      at,
      outcome,
      payFen,
    })),
    ...(await afterwards(db, claim, { staff, today, seesHealth })),
    clocks: (await clocksOf(db, claim)).map(viewClock),
    events: events.map(viewEvent),
    hospital: seesHealth ? await findHospitalRecord(db, facts, today) : null,
  }
}

export const proposalView = z.object({ seq: z.int(), proposal: adjudication }).meta({ id: 'ClaimProposal' })

export function proposalOf(claim: Claim, proposal: Adjudication): z.infer<typeof proposalView> {
  return { seq: claim.lastSeq, proposal }
}

async function papersOf(db: Db, claim: Claim): Promise<z.infer<typeof workPaper>[]> {
  const readings = await listReadings(db, claim.customerId, await documentIdsOf(db, claim), claim.id)
  return readings.map((reading) => {
    const { documentId, state } = reading
    if (reading.state !== 'read') return { documentId, state, pages: [], fields: [], billLines: [], checks: [] }
    const { kind, kindConfidence, papers, quality, fields, checks } = reading
    const billLines = reading.billLines.map((line) => ({ ...line, ...catalogued(line.name) }))
    const pages = reading.pages.map(({ width, height }, index) => ({
      width,
      height,
      image: `/api/desk/documents/${claim.customerId}/${documentId}/pages/${index}`,
    }))
    return { documentId, state, kind, kindConfidence, papers, quality, pages, fields, billLines, checks }
  })
}

function catalogued(name: string): Pick<z.infer<typeof billLine>, 'catalogue'> {
  const drug = findDrug(name)
  return drug ? { catalogue: drug } : {}
}

function viewCover({
  policyId,
  policyNo,
  productCode,
  coverage,
  inForce,
  states,
  reasons,
  waitingUntil,
  sumInsuredFen,
  used,
  citations,
}: ClaimFacts['covers'][number]): z.infer<typeof workCover> {
  return {
    policyId,
    policyNo,
    productCode,
    coverageId: coverage.id,
    title: coverage.title,
    clause: citations[coverage.clause] ?? { zh: coverage.clause, en: coverage.clause },
    inForce,
    states: [...states],
    reasons: reasons.map(({ zh, en }) => ({ zh, en })),
    ...(waitingUntil === undefined ? {} : { waitingUntil }),
    sumInsuredFen,
    used,
  }
}
