// Facts of a claim from where they are: papers, policies on the day of the event, earlier claims, the list of hospitals.
import { getCustomer, isMinor } from '../customers/index.ts'
import { listDocuments, listReadings } from '../documents/index.ts'
import type { Config, Day, Db } from '../kit/index.ts'
import type { Products } from '../products/index.ts'
import { findHospital } from '../providers/index.ts'
import { coversFor } from './assemble-covers.ts'
import type { Claim } from './claim.ts'
import type { ClaimFacts, Paper } from './judge/index.ts'
import { missingPapers, neededPapers } from './needed-papers.ts'
import { papersOf } from './papers.ts'
import { insuredOf, policiesFor } from './policies-for.ts'
import { signsFor } from './signs.ts'
import { documentIdsOf } from './store.ts'
import { settingsOf } from './straight/index.ts'

export interface Judging {
  readonly products: Products
  readonly config: Pick<Config, 'AUTO_PAY_MAX_YUAN' | 'REFUSE_ALONE_MAX_YUAN'>
}

export interface Assembled {
  readonly facts: ClaimFacts
  readonly papers: readonly Paper[]
  readonly files: readonly { readonly id: string; readonly sha256: string }[]
}

/** Everything but what was claimed before, which whoever decides adds. */
export async function assemble(db: Db, judging: Judging, claim: Claim, today: Day): Promise<Assembled> {
  const ids = await documentIdsOf(db, claim)
  const papers = (await listReadings(db, claim.customerId, ids, claim.id)).flatMap(papersOf)
  const facts = await factsOf(db, judging, { claim, papers, today })
  return { facts, papers, files: await listDocuments(db, claim.customerId, ids) }
}

/** The facts with these papers, whether they were handed in or only may be. */
export async function factsOf(
  db: Db,
  { products, config }: Judging,
  { claim, papers, today }: { claim: Claim; papers: readonly Paper[]; today: Day },
): Promise<ClaimFacts> {
  const { customerId, insuredId, kind, report, happenedOn } = claim
  const member = await insuredOf(db, customerId, insuredId, today)
  const insured = await getCustomer(db, insuredId)
  const policies = await policiesFor(db, products, {
    customerId,
    insured: member,
    kind,
    report,
    happenedOn,
    policyIds: claim.policyIds,
  })
  const covers = await coversFor(db, claim, policies)
  const hospitals = await hospitalsOn(db, papers)
  const needed = neededPapers({
    kind,
    report,
    products: policies.map(({ product }) => product),
    isMinor: isMinor(insured.birthDate, today),
    identified: insured.idNumber !== undefined,
    guardianKnown: member.guardian,
  })
  const given = papers.map((paper) => (paper.kind === 'other' ? paper.is : paper.kind))
  const waived = new Map(report.waived?.map((one) => [one.kind, one.reason]))
  const missing = missingPapers(needed, given).map(({ kind: paper, title }) => {
    const reason = waived.get(paper)
    return { kind: paper, title, ...(reason === undefined ? {} : { waived: reason }) }
  })
  return {
    today,
    kind,
    cause: report.cause,
    visitKind: report.visitKind,
    happenedOn,
    said: [report.said, report.event, report.place].filter(Boolean).join('，'),
    ...(report.amountFen === undefined ? {} : { saidFen: report.amountFen }),
    insured: {
      customerId: insuredId,
      name: insured.name,
      birthDate: insured.birthDate,
      ...(insured.idNumber ? { idNumber: insured.idNumber } : {}),
    },
    payee: insuredId === customerId ? 'insured' : member.guardian ? 'guardian' : 'other',
    otherInsurer: report.otherInsurer ?? false,
    ...(report.reimbursedFen === undefined ? {} : { saidReimbursedFen: report.reimbursedFen }),
    thirdParty: report.thirdParty ?? false,
    papers,
    missing,
    covers,
    hospitals,
    repeated: [],
    signs: await signsFor(db, {
      claim,
      policyIds: policies.map(({ policy }) => policy.id),
      hospitalIds: Object.values(hospitals).flatMap(({ id }) => id ?? []),
      today,
    }),
    settings: await settingsOf(db, config, claim),
  }
}

// Those on the published list, by the name as it is written.
async function hospitalsOn(db: Db, papers: readonly Paper[]): Promise<ClaimFacts['hospitals']> {
  const names = papers.flatMap((paper) => ('hospital' in paper && paper.hospital ? [paper.hospital.value] : []))
  const known: Record<string, ClaimFacts['hospitals'][string]> = {}
  for (const name of new Set(names)) {
    const hospital = await findHospital(db, name)
    if (hospital) known[name] = { id: hospital.id, level: hospital.level, isPublic: hospital.isPublic }
  }
  return known
}
