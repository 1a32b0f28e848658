// The face of the consultation.
export {
  type Entry,
  type Knowledge,
  type LiveLibrary,
  loadKnowledge,
  openLive,
  seedArticles,
} from './articles/index.ts'
export { askHandlers } from './handlers.ts'
export { askRoutes } from './routes.ts'
export {
  loadScenarios,
  missingBeside,
  readScenarios,
  type Scenario,
  type Scenarios,
  type Slots,
} from './scenarios/index.ts'
export {
  alike,
  type Candidate,
  choose,
  covered,
  type Found,
  findFused,
  indexOf,
  type Library,
  openLibrary,
  openPassages,
  openVectors,
  type Passage,
  type Passages,
  rank,
  type Synonyms,
  shortWeights,
  signNames,
} from './search/index.ts'
export { keepCanned, type MailPort, openMail, runMail, setHours } from './seat/index.ts'
export {
  checksumOf,
  featuresOf,
  isTalk,
  type Meaning,
  openRecogniser,
  openUnderstanding,
  type Recogniser,
  rowsOf,
  type Speaker,
  slotsIn,
  understand,
  verdictOf,
} from './understand/index.ts'
