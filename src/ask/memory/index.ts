// The face of memory: from one conversation to the next, and from one question to what people ask next.
export { nextQuestions } from './next.ts'
export { memoryPurpose } from './remember.ts'
export { memoryRoutes } from './routes.ts'
export { fromMemory, type Recalled } from './speak.ts'
export { forgetMemories, keepMemory } from './store.ts'
