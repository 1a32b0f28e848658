export { benefitIn } from './benefit.ts'
export { type Cause, findEvent, saysOtherwise } from './event.ts'
export { numberOf, numeral } from './numerals.ts'
export type { FamilyMember } from './people.ts'
export { isPlanned } from './planned.ts'
export { condolence, nextQuestion, type Question, questionAbout, withAnswer } from './questions.ts'
export {
  type ReportField,
  reportFields,
  reportFromSentence,
  type SentenceReport,
  sentenceLettersMax,
  sentenceTooLong,
} from './report.ts'
export type { VisitKind } from './visits.ts'
