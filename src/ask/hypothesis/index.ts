// The face of "am I covered if …?".
import type { Judging } from '../../claims/index.ts'
import type { FamilyMember } from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import type { Held } from '../held.ts'
import type { Answer } from '../reply.ts'
import type { Meaning } from '../understand.ts'
import { answerHypothesis } from './answer-hypothesis.ts'
import { judgeHypothesis } from './judge-policies.ts'
import { supposedIn } from './supposed.ts'

interface Supposing {
  readonly sentence: string
  readonly customerId: string
  readonly family: readonly FamilyMember[]
  readonly held: readonly Held[]
  readonly today: Day
}

// What somebody asks for by name, or needs at once, is no hypothesis.
const ownMeanings: readonly Meaning['kind'][] = [
  'urgent',
  'hand-over',
  'report',
  'claim-progress',
  'request-progress',
  'nothing',
  'greeting',
]

/** The answer where a sentence supposes something and asks for cover; nothing where it does not. Reads only. */
export async function answerSupposed(
  db: Db,
  judging: Judging,
  supposing: Supposing,
  alone: Meaning['kind'],
): Promise<Answer | undefined> {
  if (ownMeanings.includes(alone)) return undefined
  const { sentence, today, family } = supposing
  const hypothesis = supposedIn(sentence, { today, family })
  if (!hypothesis) return undefined
  return answerHypothesis(hypothesis, await judgeHypothesis(db, judging, { hypothesis, ...supposing }), today)
}
