// An agent leaves: each holder they served is told, with the state of the contract and whom to turn to (保险销售行为管理办法 §36).
import { writeLetter } from '../../documents/index.ts'
import { notify } from '../../identity/index.ts'
import { type Context, emit, type Handlers, notFound, system, type Text, type Tx, writeAs } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { tell } from '../change.ts'
import { hasEnded } from '../ending.ts'
import type { Policy } from '../policy.ts'
import { agentLeft } from '../problems.ts'
import { contractProduct } from '../riders/parts.ts'
import { statusOf } from '../status.ts'
import { lockPolicy, type PolicyPlace } from '../store.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    'agent.left': { agentId: string }
  }
}

type Telling = Pick<Context, 'db' | 'clock'> & { readonly products: Products }

const toldAtOnce = 100

/** Marks an agent as left today; their holders are told once this write is committed. Raises 404, `agent-left`. */
export async function markLeft(tx: Tx, agentId: string): Promise<void> {
  const agent = await tx.db
    .selectFrom('agents')
    .select('leftOn')
    .where('id', '=', agentId)
    .forUpdate()
    .executeTakeFirst()
  if (!agent) throw notFound()
  if (agent.leftOn !== null) throw agentLeft()
  await tx.db.updateTable('agents').set({ leftOn: tx.today }).where('id', '=', agentId).execute()
  emit(tx, 'agent.left', { agentId })
}

/** Tells the holders, some at once; a message to itself tells the next ones. A holder is told once, however often it is delivered. */
export function agentHandlers(context: Telling) {
  return { 'agent.left': [({ payload }) => tellHolders(context, payload.agentId)] } satisfies Handlers
}

async function tellHolders(context: Telling, agentId: string): Promise<void> {
  const places = await context.db
    .selectFrom('policy_agents')
    .select(['customerId', 'policyId'])
    .where('agentId', '=', agentId)
    .where('toldOn', 'is', null)
    .orderBy('customerId')
    .orderBy('policyId')
    .limit(toldAtOnce)
    .execute()
  for (const place of places)
    await writeAs(context, system('agents'), {}, (tx) => tellHolder(tx, context.products, agentId, place))
  if (places.length === toldAtOnce)
    await writeAs(context, system('agents'), {}, async (tx) => emit(tx, 'agent.left', { agentId }))
}

async function tellHolder(tx: Tx, products: Products, agentId: string, place: PolicyPlace): Promise<void> {
  const policy = await lockPolicy(tx, place.customerId, place.policyId)
  const { numUpdatedRows } = await tx.db
    .updateTable('policy_agents')
    .set({ toldOn: tx.today })
    .where('customerId', '=', place.customerId)
    .where('policyId', '=', place.policyId)
    .where('agentId', '=', agentId)
    .where('toldOn', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n || !policy.agent || hasEnded(policy, tx.today)) return
  const { policyNo } = policy
  const { name } = policy.agent
  tell(tx, policy, 'policy.agent-left', { policyNo, name })
  notify(tx, policy.customerId, {
    zh: `【门店】为保单 ${policyNo} 服务的${name}已离职，保障不受影响。您可以在“变更服务人员”里另选一位，或由我们为您安排；随时可以在门店里找我们。`,
    en: `[Mendian] ${name}, who served policy ${policyNo}, has left; cover goes on unchanged. Choose somebody else under “Change the serving agent”, or we assign one; the store is here at any time.`,
  })
  await writeLeaving(tx, policy, name, stateOf(policy, products, tx))
}

function stateOf(policy: Policy, products: Products, { today }: Pick<Tx, 'today'>): Text {
  const { reasons } = statusOf(policy, contractProduct(products, policy), today)
  return {
    zh: reasons.map(({ zh }) => zh).join('；'),
    en: reasons.map(({ en }) => en).join('; '),
  }
}

async function writeLeaving(tx: Tx, policy: Policy, name: string, state: Text): Promise<void> {
  await writeLetter(tx, {
    customerId: policy.customerId,
    kind: 'agent-left-notice',
    title: { zh: '服务人员离职通知书', en: 'Notice that your serving agent has left' },
    subject: { type: 'policy', id: policy.id },
    facts: [
      { label: { zh: '保单号', en: 'Policy' }, value: policy.policyNo },
      { label: { zh: '被保险人', en: 'Insured' }, value: policy.insureds.map((one) => one.name).join('、') },
      { label: { zh: '保单状态', en: 'State of the policy' }, value: state },
      { label: { zh: '已交至', en: 'Paid to' }, value: policy.paidToOn },
      { label: { zh: '离职的服务人员', en: 'Agent who has left' }, value: name },
    ],
    paragraphs: [
      {
        zh: '为您服务的人员已经离职。您的合同继续有效，保障、保费和各项权益都不因此改变（保险销售行为管理办法第三十六条）。',
        en: 'The agent who served you has left. Your contract goes on: cover, premium and benefits are unchanged (measures on insurance sales conduct, article 36).',
      },
      {
        zh: '新的服务方式：在“变更服务人员”里自己选一位，或者请我们安排；在这之前由门店直接为您服务，查询、变更、理赔都可以在门店办理。',
        en: 'Who serves you now: choose somebody under “Change the serving agent”, or ask us to assign one. Until then the store itself serves you for every question, change and claim.',
      },
      {
        zh: '已离职的人员不再代表我们，请不要再把保费、证件或验证码交给他们。',
        en: 'Whoever has left no longer speaks for us: please give them no premium, document or code.',
      },
    ],
  })
}
