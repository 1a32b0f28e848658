export { adjudicate, rules } from './adjudicate.ts'
export * from './facts.ts'
export * from './result.ts'
