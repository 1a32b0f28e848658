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
export { alike, covered, indexOf, type Library, openLibrary, rank } from './search/index.ts'
export { keepCanned, type MailPort, openMail, runMail, setHours } from './seat/index.ts'
export { type Meaning, type Speaker, understand } from './understand.ts'
