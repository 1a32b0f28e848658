export type { Cause, VisitKind } from './event.ts'
export type { FamilyMember } from './people.ts'
export { type ReportField, reportFromSentence, type SentenceReport, sentenceLettersMax } from './report.ts'
