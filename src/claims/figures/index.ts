// The figures of claims: how they ended, counted without the people.
export { noteOutcome } from './note-outcome.ts'
export { figuresRoutes } from './routes.ts'
