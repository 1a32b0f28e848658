// The face of the consultation.
import './words.ts'

export { askHandlers } from './handlers.ts'
export { type Entry, type Knowledge, loadKnowledge } from './knowledge.ts'
export { type Library, openLibrary } from './library.ts'
export { askRoutes } from './routes.ts'
export {
  loadScenarios,
  missingBeside,
  readScenarios,
  type Scenario,
  type Scenarios,
  type Slots,
} from './scenarios/index.ts'
export { alike, covered, indexOf, rank } from './search.ts'
export {
  checksumOf,
  featuresOf,
  isTalk,
  type Meaning,
  openRecogniser,
  type Recogniser,
  rowsOf,
  type Speaker,
  slotsIn,
  understand,
  verdictOf,
} from './understand/index.ts'
