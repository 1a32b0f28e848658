// Finding what was claimed for before: by the file's hash, by the invoice's code and number, by person, day and amount.
import { blindIndex, type Db, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import type { ClaimFacts, Paper } from './judge/index.ts'

type Repeated = ClaimFacts['repeated'][number]

interface Mark {
  readonly documentId: string
  readonly by: Repeated['by']
  readonly mark: Buffer
}

/** Leaves this claim's marks where there are none, and tells whose stand there already. */
export async function markPapers(
  tx: Tx,
  claim: Claim,
  files: readonly { id: string; sha256: string }[],
  papers: readonly Paper[],
): Promise<Repeated[]> {
  const marks = marksOf(claim, files, papers)
  if (marks.length === 0) return []
  const { customerId, id: claimId, claimNo } = claim
  await tx.db
    .insertInto('claim_marks')
    .values(marks.map(({ mark }) => ({ mark, customerId, claimId, claimNo })))
    .onConflict((conflict) => conflict.constraint('claim_marks_pkey').doNothing())
    .execute()
  return repeatedOf(tx.db, claim, marks)
}

/** The same without leaving marks: for a preview. */
export function repeatedPapers(
  db: Db,
  claim: Claim,
  files: readonly { id: string; sha256: string }[],
  papers: readonly Paper[],
): Promise<Repeated[]> {
  return repeatedOf(db, claim, marksOf(claim, files, papers))
}

async function repeatedOf(db: Db, claim: Claim, marks: readonly Mark[]): Promise<Repeated[]> {
  if (marks.length === 0) return []
  const rows = await db
    .selectFrom('claim_marks')
    .select(['mark', 'claimNo'])
    .where(
      'mark',
      'in',
      marks.map(({ mark }) => mark),
    )
    .where('claimId', '<>', claim.id)
    .limit(marks.length)
    .execute()
  const hits = marks.flatMap(({ documentId, by, mark }) =>
    rows.filter((row) => row.mark.equals(mark)).map(({ claimNo }) => ({ documentId, by, claimNo })),
  )
  // The strongest word for each document.
  return hits.filter(
    (hit) =>
      !hits.some((other) => other.documentId === hit.documentId && order.indexOf(other.by) < order.indexOf(hit.by)),
  )
}

const order: readonly Repeated['by'][] = ['file', 'invoice', 'expense']

function marksOf(claim: Claim, files: readonly { id: string; sha256: string }[], papers: readonly Paper[]): Mark[] {
  const marks = [
    ...files
      .filter(({ id }) => !isOfPerson(papers.filter(({ documentId }) => documentId === id)))
      .map(({ id, sha256 }): Mark => ({ documentId: id, by: 'file', mark: blindIndex('claim file', sha256) })),
    ...papers.flatMap((paper) => invoiceMarks(paper, claim)),
  ]
  const seen = new Set<string>()
  return marks.filter(({ mark }) => !seen.has(mark.toString('hex')) && seen.add(mark.toString('hex')))
}

/** Who one is and where the money goes is proved with the same paper again and again; that is no doubt. */
const personal: ReadonlySet<string> = new Set(['id-card', 'bank-card', 'household-register', 'birth-certificate'])
const isOfPerson = (papers: readonly Paper[]): boolean =>
  papers.length > 0 && papers.every((paper) => personal.has(paper.kind === 'other' ? paper.is : paper.kind))

function invoiceMarks(paper: Paper, { insuredId }: Claim): Mark[] {
  if (paper.kind !== 'medical-invoice') return []
  const { documentId, code, number, totalFen, issuedOn, visitedOn } = paper
  const on = (issuedOn ?? visitedOn)?.value
  return [
    ...(number
      ? [
          {
            documentId,
            by: 'invoice',
            mark: blindIndex('claim invoice', `${code?.value ?? ''}|${number.value}`),
          } as const,
        ]
      : []),
    ...(on && totalFen
      ? [
          {
            documentId,
            by: 'expense',
            mark: blindIndex('claim expense', `${insuredId}|${on}|${totalFen.value}`),
          } as const,
        ]
      : []),
  ]
}
