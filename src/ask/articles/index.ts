// The face of the articles: what the insurer knows, as the store's other parts use it.

export type { KnowledgeDesk } from './desk.ts'
export { type CitedClause, type Content, type Entry, isFor, titleOf } from './entry.ts'
export { type Reading as Importing, readImport } from './import/take-in.ts'
export { type LiveLibrary, openLive } from './live.ts'
export { type Knowledge, loadKnowledge } from './read-folder.ts'
export { articleRoutes } from './routes.ts'
export { seedArticles } from './seed.ts'
export { staleAnswer, toldTo, usable } from './tell.ts'
