// A person's rights in their data (PIPL §44-50): what is held and why, a copy of it, and erasing what no law has us keep.
import './words.ts'

export { type Erasable, erasable, eraseData } from './erase.ts'
export { keepExport } from './exports.ts'
export { gatherData, holdsData, type PersonalData, summaryOf } from './gather.ts'
export { type Holding, holdings } from './holdings.ts'
export { privacyRoutes } from './routes.ts'
