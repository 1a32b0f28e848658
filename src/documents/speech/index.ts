export { keepRecording, type Recording, recordingsOf, removeUnused } from './recordings.ts'
export { speechRoutes } from './routes.ts'
