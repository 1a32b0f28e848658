// The face of the consultation.
import './words.ts'

export {
  type Entry,
  type Knowledge,
  type LiveLibrary,
  loadKnowledge,
  openLive,
  seedArticles,
} from './articles/index.ts'
export { askHandlers } from './handlers.ts'
export { type Library, openLibrary } from './library.ts'
export { askRoutes } from './routes.ts'
export { alike, covered, indexOf, rank } from './search.ts'
export { type Meaning, type Speaker, understand } from './understand.ts'
