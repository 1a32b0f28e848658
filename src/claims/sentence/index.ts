export { benefitIn } from './benefit.ts'
export { daysSaid } from './dates.ts'
export { type Cause, findEvent, saysOtherwise } from './event.ts'
export { kinWords } from './family-words.ts'
export type { Found } from './found.ts'
export { findHospital } from './hospitals.ts'
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
