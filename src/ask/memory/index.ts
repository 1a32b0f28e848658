// The face of memory: from one conversation to the next, and from one question to what people ask next.
export { matterOf } from './matter.ts'
export { nextQuestions } from './next.ts'
export { asksForLast, asksToForget, forgotten, lastTimeAnswer, memoryPurpose, remembered } from './remember.ts'
export { memoryRoutes } from './routes.ts'
export { forgetMatters, noteMatter } from './store.ts'
