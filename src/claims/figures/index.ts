// The figures of claims: how they ended, counted without the people.
export { totalsOf } from './count.ts'
export { totals } from './figures.ts'
export { noteOutcome } from './note-outcome.ts'
export { figuresRoutes } from './routes.ts'
