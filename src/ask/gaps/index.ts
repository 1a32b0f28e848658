// The face of the gaps: what was not answered well.
export { gapRoutes } from './routes.ts'
export { addGap, eraseGaps } from './store.ts'
