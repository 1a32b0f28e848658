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
export { type Meaning, type Speaker, understand } from './understand.ts'
