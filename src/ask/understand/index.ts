// The face of understanding: a sentence in, what it wants and states out.
export { featuresOf } from './features.ts'
export { type ClauseFound, rankedClauses } from './nearest.ts'
export type { PolicyQuestion } from './policy-questions.ts'
export { isTalk, openRecogniser, type Recognised, type Recogniser, verdictOf } from './recognise.ts'
export { checksumOf, rowsOf } from './rows.ts'
export { type Heard, type Hearing, slotsIn } from './slots.ts'
export { type Meaning, type Said, type Speaker, understand } from './understand.ts'
export { openUnderstanding, scenarioOf, type Understanding } from './understanding.ts'
