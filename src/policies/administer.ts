// Changes of a contract that move no money and touch no other row: its events alone tell them.
import type { Text, Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import { lastEvent, type Policy } from './policy.ts'
import { policyEnded } from './problems.ts'

/** What each of them is, in words, and what its event holds. */
const administered = {
  frozen: { zh: '挂失，涉及资金的业务已冻结', en: 'reported lost: nothing that moves money can be done' },
  unfrozen: { zh: '解除挂失', en: 'no longer reported lost' },
  'auto-renewal-set': { zh: '自动续保设置已变更', en: 'automatic renewal set' },
  'plan-wished': { zh: '下一年的保障计划已定', en: 'the plan of the next year is set' },
  moved: { zh: '服务地区已变更', en: 'moved to another region' },
  'called-back': { zh: '新契约回访已完成', en: 'call-back answered' },
} as const satisfies Readonly<Record<string, Text>>

export type Administered = keyof typeof administered

export interface Administering {
  readonly policy: Policy
  readonly kind: Administered
  readonly old?: Readonly<Record<string, unknown>>
  readonly new?: Readonly<Record<string, unknown>>
}

/** Keeps such a change with the policy's next version. Raises `policy-ended`, or 409 when the policy changed meanwhile. */
export async function administer(tx: Tx, { policy, kind, ...sides }: Administering): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const changed = await change(tx, policy, { kind, ...sides })
  tell(tx, policy, 'policy.administered', { policyNo: policy.policyNo, what: administered[kind] })
  return changed
}

/** Whether the customer wants a short contract, or a rider of a long one, renewed by itself; undefined when nobody was asked yet. */
export function wantsRenewal({ events }: Pick<Policy, 'events'>, riderId?: string): boolean | undefined {
  const set = events.findLast(({ kind, new: body }) => kind === 'auto-renewal-set' && body?.riderId === riderId)
  const wish = set?.new?.renews
  return typeof wish === 'boolean' ? wish : undefined
}

/** The region (a two-digit code of GB/T 2260) that serves the policy; undefined when it never moved. */
export function regionOf(policy: Pick<Policy, 'events'>): string | undefined {
  const region = lastEvent(policy, 'moved')?.new?.region
  return typeof region === 'string' ? region : undefined
}
