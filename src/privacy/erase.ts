// Erasing what no law has us keep (PIPL §47). What other folders above hold they erase themselves when told by message.
import { dropOpenFinds } from '../claims/index.ts'
import { eraseFacts, forgetEmail, keepFact, latestFacts } from '../customers/index.ts'
import { forgetFace } from '../identity/index.ts'
import { emit, type Tx } from '../kit/index.ts'
import { letGoAll } from '../providers/index.ts'
import { record } from '../timeline/index.ts'
import { holdings } from './holdings.ts'

export const erasable = ['email', 'particulars', 'face', 'conversations', 'hospitalVisits'] as const
export type Erasable = (typeof erasable)[number]

declare module '../kit/outbox.ts' {
  interface Topics {
    /** A person asked for their conversations to be erased. */
    'privacy.conversations-erased': { readonly customerId: string }
  }
}

const erasers: { readonly [K in Erasable]: (tx: Tx, customerId: string) => Promise<void> } = {
  email: forgetEmail,
  particulars: async (tx, customerId) => {
    const { particulars } = await latestFacts(tx.db, customerId)
    await eraseFacts(tx, customerId, ['particulars', 'note', 'reminders'])
    // nationality is part of who a person is, and kept as long as that (反洗钱法 §34)
    if (particulars?.nationality) keepFact(tx, customerId, 'particulars', { nationality: particulars.nationality })
  },
  face: forgetFace,
  // the ledger of exchanges keeps its leaves, which nobody can tell what they were of any more
  hospitalVisits: async (tx, customerId) => {
    await letGoAll(tx, customerId)
    await dropOpenFinds(tx, { insuredId: customerId })
  },
  conversations: async (tx, customerId) => emit(tx, 'privacy.conversations-erased', { customerId }),
}

/** Erases each of these for good, with this write. */
export async function eraseData(tx: Tx, customerId: string, what: readonly Erasable[]): Promise<void> {
  for (const one of what) {
    await erasers[one](tx, customerId)
    const title = holdings.find(({ id }) => id === one)?.title ?? { zh: one, en: one }
    record(tx, { customerId, kind: 'privacy.erased', body: { what: title } })
  }
}
