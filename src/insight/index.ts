// What the operator sees of the running store.
export { operationsRoutes } from './operations-routes.ts'
export { topicWords } from './topics.ts'
