// What an account that is too small makes of a contract's status.
import type { Day } from '../../kit/index.ts'
import type { Policy } from '../policy.ts'
import { because, type Reason } from '../reason.ts'
import { shortLapseOn, shortOf } from './short.ts'

/** Grace while the charges can still be made up for; nothing otherwise. */
export function shortReasons(policy: Policy, on: Day): Reason[] {
  const short = shortOf(policy)
  if (!short || on > short.until) return []
  return [
    because(
      'grace',
      '合同约定：账户价值不足以扣除费用',
      `账户不够扣 ${short.since} 的费用，宽限期到 ${short.until}，期间保障有效，请追加保费`,
      `the account cannot bear the charges of ${short.since}; grace until ${short.until}, with cover: please pay in more`,
    ),
  ]
}

/** Suspension once grace is over. */
export function shortLapseReason(policy: Policy, on: Day): Reason | undefined {
  const since = shortLapseOn(policy)
  if (since === undefined || since > on) return undefined
  return because(
    'suspended',
    '保险法 §36、合同约定：账户价值不足以扣除费用',
    `账户不够扣费用，宽限期满没有补足，自 ${since} 起效力中止，期间没有保障；两年内可以申请复效`,
    `the account could not bear its charges and nobody made up for them: suspended since ${since}, without cover; it can be reinstated for two years`,
  )
}
