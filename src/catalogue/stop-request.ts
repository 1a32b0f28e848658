// Ends a submitted request without its effect, and says why; money already taken goes back to its source.
import { writeLetter } from '../documents/index.ts'
import type { Tx } from '../kit/index.ts'
import { refund } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { endClock } from './clock.ts'
import { countStep } from './funnel.ts'
import type { Stopped } from './request.ts'
import { type RequestRow, requestSubject, saveRequest } from './store.ts'

export async function stopRequest(tx: Tx, row: RequestRow, stopped: Stopped): Promise<RequestRow> {
  if (row.paidAt && row.paymentId && row.amountFen) {
    const { customerId, paymentId, amountFen } = row
    await refund(tx, { customerId, paymentId, amountFen, subject: requestSubject(row), reference: '退回款项' })
  }
  const letter = stopped.kind === 'refused' ? await refusalLetter(tx, row, stopped) : undefined
  const saved = saveRequest(tx, row, {
    stoppedAt: tx.at,
    stoppedBecause: stopped,
    ...(letter ? { letterId: letter.letterId } : {}),
  })
  await endClock(tx, row)
  await evidence(tx, { customerId: row.customerId, chainId: row.id, kind: 'request.stopped', body: { ...stopped } })
  record(tx, {
    customerId: row.customerId,
    kind: 'request.stopped',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId, why: stopped.kind },
  })
  countStep(tx, row, 'stopped')
  return saved
}

async function refusalLetter(tx: Tx, row: RequestRow, stopped: Stopped) {
  return writeLetter(tx, {
    customerId: row.customerId,
    kind: 'refusal',
    title: { zh: '业务办理结果通知书', en: 'Notice of the decision on your request' },
    subject: requestSubject(row),
    facts: (stopped.articles ?? []).map((article) => ({ label: { zh: '依据', en: 'Basis' }, value: article })),
    paragraphs: [...stopped.because, remedies],
  })
}

const remedies = {
  zh: '不同意这个结果的，可以在本店“投诉”，由别的人处理；也可以拨打金融消费者投诉热线 12378，或者向人民法院起诉。',
  en: 'If you do not agree, complain here and somebody else decides; or call the financial consumers’ line 12378, or go to court.',
}
