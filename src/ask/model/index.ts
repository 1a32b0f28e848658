// The face of the outside language model.
export { listCalls, listSettings, purposes, recordCall, setModel } from './calls.ts'
export { isEntailed, strays } from './entailed.ts'
export { mask } from './mask.ts'
export { modelRoutes } from './routes.ts'
export { draft, modelPurpose, rephrase, resolve } from './speak.ts'
export { consentWords } from './words.ts'
