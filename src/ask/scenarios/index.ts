export { missingBeside } from './check.ts'
export { loadScenarios, readScenarios, type Scenarios, scenariosOf } from './load.ts'
export type { Scenario } from './scenario.ts'
export { type SlotName, type Slots, slotNames, slots } from './slots.ts'
