// A claim reported in the chat: what was heard, one question for what is missing, and the claim with all of it filled in.
import {
  condolence,
  findAlike,
  nextQuestion,
  openClaimsOf,
  reportFromSentence,
  sentenceLettersMax,
  toldIn,
  withAnswer,
} from '../../claims/index.ts'
import type { Db, Text } from '../../kit/index.ts'
import { type Action, type Answer, answered, lines, type Reporting } from '../reply.ts'
import type { Meaning, Speaker } from '../understand/index.ts'

type Report = Extract<Meaning, { kind: 'report' }>

const skip: Text = { zh: '跳过', en: 'Skip' }
const skips =
  /^(?:跳过|不知道|不清楚|不记得|忘了|记不清了?|没有|暂时没有|先不说|下一个|skip|i don'?t know|not sure|no idea|next)[\s。.!！]*$/i
const turns =
  /[?？]|怎么|什么|多少|(?:吗|呢)[\s。]*$|人工|算了|不报了|取消|\b(?:how|what|when|why|cancel|stop|never ?mind|human|person)\b/i
const alsoAnswers: readonly Meaning['kind'][] = ['unknown', 'report', 'nothing', 'greeting']

/** What a sentence means after a question about a report: an answer to it, unless it means something else of its own. */
export function continued(
  sentence: string,
  going: Reporting | undefined,
  speaker: Speaker,
  alone: Meaning,
): Report | undefined {
  if (!going || turns.test(sentence)) return undefined
  const { asked, skipped } = going
  const read = (said: string) => reportFromSentence(said, speaker)
  if (skips.test(sentence.trim()))
    return { kind: 'report', report: read(going.sentence), sentence: going.sentence, skipped: [...skipped, asked] }
  const told = withAnswer(going.sentence, asked, sentence)
  if ([...told].length > sentenceLettersMax) return undefined
  const report = read(told)
  if (report[asked] === undefined && !alsoAnswers.includes(alone.kind)) return undefined
  // An answer that does not answer is kept as told, and the question is not put twice.
  return {
    kind: 'report',
    report,
    sentence: told,
    skipped: report[asked] === undefined ? [...skipped, asked] : skipped,
  }
}

const sorry: Text = {
  zh: '听到这件事很抱歉，希望人没有大碍。我可以马上帮您报案，您说的会先填好，请核对。',
  en: 'I am sorry to hear that. I can begin the claim now; what you said is filled in for you to check.',
}
const complete: Text = {
  zh: '要紧的都齐了，点下面继续，传上材料就行。',
  en: 'That is all that is needed; go on below and add your papers.',
}

/** The reply to a report: `door` is how the service is begun with what was said. */
export async function replyToReport(
  db: Db,
  customerId: string,
  { report, sentence, skipped }: Report,
  speaker: Speaker,
  door: Answer,
): Promise<Answer> {
  const question = nextQuestion(report, { ...speaker, skipped })
  const alike = findAlike(await openClaimsOf(db, customerId), toldIn(report))
  const isFirst = skipped === undefined && !sentence.includes('；')
  const parts = [
    ...(isFirst ? [report.benefit === 'death' ? condolence : sorry] : []),
    ...(alike ? [alikeWords(alike)] : []),
    question ? question.asks : complete,
    ...(isFirst ? [door.says] : []),
  ]
  return answered(lines(parts), {
    kind: 'do',
    sources: door.sources,
    origins: door.origins,
    actions: [...(alike ? [openAction(alike)] : []), ...door.actions],
    suggestions: question ? [...question.choices, skip] : [],
    ...(question ? { reporting: { sentence, asked: question.field, skipped: [...(skipped ?? [])] } } : {}),
  })
}

type Alike = NonNullable<ReturnType<typeof findAlike>>

function alikeWords({ claimNo, happenedOn, report: { event } }: Alike): Text {
  return {
    zh: `您 ${happenedOn} 的“${event}”（${claimNo}）还在办理。是同一件就接着办那一件；是另一件，接着说就好。`,
    en: `Your claim of ${happenedOn}, ${event} (${claimNo}), is still open. Go on with that one, or tell on if this is another.`,
  }
}

function openAction({ id, claimNo }: Alike): Action {
  return {
    kind: 'open-claim',
    label: { zh: `接着办 ${claimNo}`, en: `Go on with ${claimNo}` },
    claimId: id,
  }
}
