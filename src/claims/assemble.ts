// Facts of a claim from where they are: papers, policies on the day of the event, earlier claims, the list of hospitals.
import { getCustomer, isMinor } from '../customers/index.ts'
import { listDocuments, listReadings } from '../documents/index.ts'
import type { Config, Day, Db, Text } from '../kit/index.ts'
import { agreedOf, benefitFen, forIllness, has, type Policy, waitsUntil } from '../policies/index.ts'
import { type Coverage, citation, type Product, type Products } from '../products/index.ts'
import { findHospital } from '../providers/index.ts'
import type { Claim } from './claim.ts'
import { type ClaimFacts, type Cover, defaultSettings, type Paper } from './judge/index.ts'
import { insures, missingPapers, neededPapers } from './needed-papers.ts'
import { papersOf } from './papers.ts'
import { insuredOf, type PolicyAndProduct, policiesFor } from './policies-for.ts'
import { documentIdsOf } from './store.ts'
import { usedBefore } from './uses.ts'

export interface Judging {
  readonly products: Products
  readonly config: Pick<Config, 'AUTO_PAY_MAX_YUAN'>
}

export interface Assembled {
  readonly facts: ClaimFacts
  readonly papers: readonly Paper[]
  readonly files: readonly { readonly id: string; readonly sha256: string }[]
}

/** Everything but what was claimed before, which whoever decides adds. */
export async function assemble(db: Db, { products, config }: Judging, claim: Claim, today: Day): Promise<Assembled> {
  const { customerId, insuredId, kind, report, happenedOn } = claim
  const member = await insuredOf(db, customerId, insuredId, today)
  const insured = await getCustomer(db, insuredId)
  const ids = await documentIdsOf(db, claim)
  const papers = (await listReadings(db, customerId, ids)).flatMap(papersOf)
  const policies = await policiesFor(db, products, {
    customerId,
    insured: member,
    kind,
    report,
    happenedOn,
    policyIds: claim.policyIds,
  })
  const covers: Cover[] = []
  for (const one of policies)
    for (const coverage of one.product.coverages) covers.push(await coverOf(db, claim, one, coverage))
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
  const facts: ClaimFacts = {
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
    hospitals: await hospitalsOn(db, papers),
    repeated: [],
    settings: { ...defaultSettings, autoPayMaxFen: config.AUTO_PAY_MAX_YUAN * 100 },
  }
  return { facts, papers, files: await listDocuments(db, customerId, ids) }
}

async function coverOf(
  db: Db,
  claim: Claim,
  { policy: whole, product, status, ofRider, owesPremiums }: PolicyAndProduct,
  coverage: Coverage,
): Promise<Cover> {
  const { happenedOn, insuredId, id, report } = claim
  const policy = report.cause === 'accident' ? whole : forIllness(whole, coverage, happenedOn)
  const waitingUntil = waitsUntil(policy, coverage)
  const use = { policyId: policy.id, coverageId: coverage.id, insuredId, happenedOn, effectiveOn: policy.effectiveOn }
  return {
    policyId: policy.id,
    ownerId: policy.customerId,
    policyNo: policy.policyNo,
    productCode: policy.productCode,
    productVersion: policy.productVersion,
    ofRider,
    owesPremiums,
    coverage,
    sumInsuredFen: policy.sumInsuredFen,
    insures: isAbout(coverage, policy, insuredId),
    inForce: has(status, 'in-force'),
    states: status.states,
    reasons: status.reasons.map(({ zh, en }) => ({ zh, en })),
    effectiveOn: policy.effectiveOn,
    ...(policy.endsOn === null ? {} : { endsOn: policy.endsOn }),
    ...(waitingUntil === null ? {} : { waitingUntil }),
    insuredPublicly: policy.rated.insuredPublicly,
    benefitFen: benefitFen(policy, product, coverage, happenedOn),
    used: await usedBefore(db, id, use),
    exclusions: product.exclusions,
    agreedOut: agreedOf(policy).exclusions,
    citations: citationsOf(product),
  }
}

function isAbout(coverage: Coverage, policy: Pick<Policy, 'customerId' | 'insureds'>, personId: string): boolean {
  const isHolders = coverage.kind === 'premium-waiver' && coverage.of === 'policyholder'
  return isHolders ? policy.customerId === personId : insures(policy, personId)
}

function citationsOf(product: Product): Record<string, Text> {
  return Object.fromEntries(product.clauses.map(({ anchor }) => [anchor, citation(product, anchor)]))
}

async function hospitalsOn(db: Db, papers: readonly Paper[]): Promise<ClaimFacts['hospitals']> {
  const names = papers.flatMap((paper) => ('hospital' in paper && paper.hospital ? [paper.hospital.value] : []))
  const known: Record<string, ClaimFacts['hospitals'][string]> = {}
  for (const name of new Set(names)) {
    const hospital = await findHospital(db, name)
    if (hospital) known[name] = { level: hospital.level, isPublic: hospital.isPublic }
  }
  return known
}
