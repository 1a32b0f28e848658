// What is still missing is asked one at a time; an answer is added to the sentence under the name of what it answers, so that the
// sentence stays the one source of the report: 昨天我爸住院了；原因：疾病.
import { addDays, type Day, type Text } from '../../kit/index.ts'
import type { FamilyMember } from './people.ts'
import type { ReportField, SentenceReport } from './report.ts'

export interface Question {
  readonly field: ReportField
  readonly asks: Text
  /** Answers at a tap; anything else may be written. */
  readonly choices: Text[]
  /** The sentence of the report goes on with this, then the answer. */
  readonly label: Text
}

const text = (zh: string, en: string): Text => ({ zh, en })

/** By which an answer is known again; the first of each language is what is written. */
export const labels: Readonly<Record<ReportField, Text>> = {
  insured: text('出险人', 'who'),
  happenedOn: text('出险日期', 'day'),
  happenedTime: text('几点', 'time'),
  place: text('地点', 'place'),
  cause: text('原因', 'cause'),
  event: text('经过', 'what happened'),
  diagnosis: text('诊断', 'diagnosis'),
  hospital: text('医院', 'hospital'),
  visitKind: text('就诊方式', 'visit'),
  amountFen: text('花费', 'spent'),
  reimbursedFen: text('已报销', 'paid back'),
  thirdParty: text('责任', 'liable'),
}

const asks: Readonly<Record<ReportField, Text>> = {
  insured: text('是哪位家人？', 'Who in the family is it about?'),
  happenedOn: text('是哪一天的事？', 'Which day did it happen?'),
  happenedTime: text('大概几点？', 'About what time?'),
  place: text('在哪里发生的？', 'Where did it happen?'),
  cause: text('是意外受伤，还是生病？', 'Was it an accident or an illness?'),
  event: text('怎么受的伤，或者得的什么病？', 'How was it hurt, or which illness is it?'),
  diagnosis: text('医生诊断是什么？', 'What did the doctor call it?'),
  hospital: text('去的哪家医院？', 'Which hospital was it?'),
  visitKind: text('看的门诊、急诊，还是住院了？', 'Was it outpatient care, the emergency room, or a stay in hospital?'),
  amountFen: text('一共花了多少钱？大概也行。', 'How much did it cost? About is fine.'),
  reimbursedFen: text('医保或别处已经报销了多少？', 'How much have others paid back already?'),
  thirdParty: text('有没有别人该负责？', 'Does somebody else answer for it?'),
}

const fixedChoices: Readonly<Partial<Record<ReportField, readonly Text[]>>> = {
  cause: [text('意外', 'accident'), text('疾病', 'illness')],
  visitKind: [text('门诊', 'outpatient'), text('急诊', 'emergency'), text('住院', 'in-patient')],
  thirdParty: [text('对方全责', 'other party is fully liable')],
}
const daysOffered = [text('今天', 'today'), text('昨天', 'yesterday'), text('前天', 'the day before yesterday')]

/** Before anything is asked of somebody who has lost somebody. */
export const condolence = text(
  '听到这个消息，我们非常难过，请您节哀。不着急，先说您愿意说的；材料可以以后慢慢补，有专人陪您办完。',
  'We are so sorry for your loss. There is no hurry: tell us what you can; papers can follow, and a person will see it through with you.',
)

// Without these a claim goes on as well; they are asked for last.
const wished = ['hospital', 'amountFen'] as const

export interface Asking {
  readonly today: Day
  readonly family: readonly FamilyMember[]
  readonly skipped?: readonly ReportField[] | undefined
}

/** The next thing to ask, none when nothing is missing that was not passed over. */
export function nextQuestion(report: SentenceReport, asking: Asking): Question | undefined {
  const more = report.benefit === 'death' ? [] : wished.filter((field) => report[field] === undefined)
  const missing = [...report.ask, ...more]
  const field = missing.find((one) => !asking.skipped?.includes(one))
  return field && questionAbout(field, report, asking)
}

export function questionAbout(field: ReportField, report: SentenceReport, { today, family }: Asking): Question {
  return { field, asks: asks[field], label: labels[field], choices: choicesOf(field, report, { today, family }) }
}

function choicesOf(field: ReportField, { candidates }: SentenceReport, { today, family }: Asking): Text[] {
  if (field === 'happenedOn') return daysOffered.map((day, back) => dated(day, addDays(today, -back)))
  if (field !== 'insured') return [...(fixedChoices[field] ?? [])]
  const fits = family.filter(({ customerId }) => candidates.length === 0 || candidates.includes(customerId))
  return fits.map(({ name }) => text(name, name))
}

function dated({ zh, en }: Text, day: Day): Text {
  const [, month, date] = day.split('-').map(Number)
  return { zh: `${zh}（${month}月${date}日）`, en: `${en} (${day})` }
}

/** The sentence with an answer to one question. */
export function withAnswer(sentence: string, field: ReportField, answer: string): string {
  const said = answer.replace(/[；;]/g, '，').trim()
  return `${sentence}；${labels[field].zh}：${said}`
}
