// One look at who it is and one signature for all that lies in a basket; every request keeps its own document under it.
import { reaches, type SigningEvidence, sign } from '../identity/index.ts'
import type { Tx } from '../kit/index.ts'
import { evidence } from '../timeline/index.ts'
import { answerStep } from './answer-step.ts'
import type { BasketRow } from './basket.ts'
import type { Content, Item } from './basket-content.ts'
import type { Counter } from './facts.ts'
import { basketClash, nothingToSign, otherDocument } from './problems.ts'

/** Answers the identity steps that this session's level is enough for, in every request. */
export async function identifyAll(
  tx: Tx,
  counter: Counter,
  { items }: Pick<Content, 'items'>,
  by: SigningEvidence,
): Promise<void> {
  for (const { row, service } of items)
    for (const [step, { kind, ...asked }] of Object.entries(service.steps))
      if (kind === 'identify' && 'level' in asked && reaches(by.level, asked.level) && !row.answered.includes(step))
        await answerStep(tx, counter, { row, service, step, answer: { level: asked.level }, evidence: by })
}

export interface BasketSigning {
  readonly documentSha256: string
  readonly strokes: string
  readonly evidence: SigningEvidence
}

/**
 * Signs every request that is filled in, by one signature over all their documents. Raises `basket-clash`, `nothing-to-sign`,
 * and `signed-document-changed` when what was shown is not what stands now.
 */
export async function signBasket(
  tx: Tx,
  counter: Counter,
  { basket, content }: { readonly basket: BasketRow; readonly content: Content },
  signing: BasketSigning,
): Promise<void> {
  const [clash] = content.clashes
  if (clash) throw basketClash({ detail: clash.because })
  if (content.toSign.length === 0) throw nothingToSign()
  if (content.documentSha256 !== signing.documentSha256) throw otherDocument()
  const covers = content.toSign.flatMap(({ shown }) => (shown ? [shown.document.sha256] : []))
  const { signatureId } = await sign(tx, {
    customerId: basket.customerId,
    document: { kind: 'basket', sha256: signing.documentSha256, title: titleOf(content.toSign), covers },
    strokes: signing.strokes,
    evidence: signing.evidence,
  })
  await tx.db
    .updateTable('catalogue_baskets')
    .set({ signatureId, signedAt: tx.at })
    .where('customerId', '=', basket.customerId)
    .where('id', '=', basket.id)
    .execute()
  for (const item of content.toSign) await signOne(tx, counter, item, { ...signing, signatureId, covers })
}

async function signOne(
  tx: Tx,
  counter: Counter,
  { row, service, shown, signStep: step }: Item,
  { signatureId, covers, ...signing }: BasketSigning & { signatureId: string; covers: readonly string[] },
): Promise<void> {
  if (!shown || !step) return
  const documentSha256 = shown.document.sha256
  const answer = { documentSha256, strokes: signing.strokes }
  const signature = { signatureId, documentSha256 }
  await answerStep(tx, counter, { row, service, step, answer, evidence: signing.evidence, signature })
  await evidence(tx, {
    customerId: row.customerId,
    chainId: row.id,
    kind: 'request.signed',
    body: { signatureId, document: shown.document, basket: { documentSha256: signing.documentSha256, covers } },
  })
}

function titleOf(items: readonly Item[]) {
  const [zh, en] = [items.map(({ service }) => service.title.zh), items.map(({ service }) => service.title.en)]
  return { zh: `一起办：${zh.join('、')}`, en: `Together: ${en.join(', ')}` }
}
