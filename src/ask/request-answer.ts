// How one's requests stand: the latest few.
import { listRequests, type Services, summaryOf } from '../catalogue/index.ts'
import type { Day, Db, Text } from '../kit/index.ts'
import { type Answer, answered, lines, type Origin } from './reply.ts'

const requestsMax = 5

export async function answerRequestProgress(
  db: Db,
  services: Services,
  customerId: string,
  today: Day,
): Promise<Answer> {
  const rows = (await listRequests(db, customerId, { state: 'all', limit: requestsMax })).slice(0, requestsMax)
  const views = rows.map((row) => summaryOf(services, row))
  const origins = views.map(({ id, title, touchedAt }) => originOf(title, today, { requestId: id, on: day(touchedAt) }))
  if (views.length === 0)
    return answered(
      { zh: '您没有办理中的业务。', en: 'You have no requests.' },
      { kind: 'facts', origins: [originOf({ zh: '您的业务', en: 'your requests' }, today)] },
    )
  const said = views.map(({ title, state, touchedAt }) => ({
    zh: `${title.zh}：${stateWords[state].zh}（${day(touchedAt)}）`,
    en: `${title.en}: ${stateWords[state].en} (${day(touchedAt)})`,
  }))
  return answered(lines(said), { kind: 'facts', origins })
}

const day = (instant: string) => instant.slice(0, 10)

function originOf(of: Text, asOf: Day, { requestId, on }: { requestId?: string; on?: string } = {}): Origin {
  const what = { zh: '办理进度', en: 'how it stands' }
  return { of, what, by: 'listRequests', values: on ? [on] : [], asOf, ...(requestId ? { requestId } : {}) }
}

export const stateWords: Record<ReturnType<typeof summaryOf>['state'], Text> = {
  draft: { zh: '还没有提交', en: 'not submitted yet' },
  'awaiting-consent': { zh: '等别人同意', en: "waiting for somebody's consent" },
  'in-review': { zh: '工作人员审核中', en: 'with a person for review' },
  'awaiting-payment': { zh: '等付款', en: 'waiting for payment' },
  done: { zh: '已办好', en: 'done' },
  stopped: { zh: '没有办成', en: 'not done' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}
