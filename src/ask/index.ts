// The face of the consultation.
export { askHandlers } from './handlers.ts'
export { type Entry, type Knowledge, loadKnowledge } from './knowledge.ts'
export { askRoutes } from './routes.ts'
export { alike, covered, indexOf, type Library, openLibrary, rank } from './search/index.ts'
export { keepCanned, type MailPort, openMail, runMail, setHours } from './seat/index.ts'
export { type Meaning, type Speaker, understand } from './understand.ts'
