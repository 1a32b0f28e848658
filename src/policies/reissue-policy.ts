import type { Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'

/** Issues the policy document again; earlier copies stay valid (互联网办法 §22). `copy` counts from 2. */
export async function reissuePolicy(tx: Tx, { policy }: { policy: Policy }): Promise<{ policy: Policy; copy: number }> {
  const copy = policy.events.filter(({ kind }) => kind === 'reissued').length + 2
  const changed = await change(tx, policy, { kind: 'reissued', new: { copy } })
  tell(tx, policy, 'policy.reissued', { policyNo: policy.policyNo, copy })
  return { policy: changed, copy }
}
