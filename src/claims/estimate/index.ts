export { type EstimateAsked, estimateClaim } from './estimate-claim.ts'
export { type About, type Estimate, type Expected, estimate } from './hypothetical.ts'
export { estimateRoute } from './routes.ts'
