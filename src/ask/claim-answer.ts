// How one's claims stand.
import type { Db } from '../kit/index.ts'
import { type Answer, answered } from './reply.ts'

export async function answerClaimProgress(_db: Db, _customerId: string): Promise<Answer> {
  return answered({ zh: '理赔进度在“理赔”里实时更新。', en: 'Progress is live under "Claims".' })
}
