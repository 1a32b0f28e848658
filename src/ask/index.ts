// The face of the consultation.
import './words.ts'

export { askHandlers } from './handlers.ts'
export { type Entry, type Knowledge, loadKnowledge } from './knowledge.ts'
export { askRoutes } from './routes.ts'
export {
  alike,
  type Candidate,
  choose,
  covered,
  type Found,
  indexOf,
  type Library,
  openLibrary,
  openPassages,
  type Passage,
  type Passages,
  rank,
  type Synonyms,
  signNames,
} from './search/index.ts'
export { type Meaning, type Speaker, understand } from './understand.ts'
