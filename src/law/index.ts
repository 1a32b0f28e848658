// The law as data: dated rules with their figures, functions and test vectors. The one source of every figure of law.
export { contractTerms } from './contract-terms.ts'
export { otherTexts } from './other-texts.ts'
export { isInForce, law, requestClock, rules, rulesCited, rulesOn } from './pack.ts'
export { lawRoutes } from './routes.ts'
export type { ClockRule, Rule } from './rule.ts'
export { lastDayOf, pushedBack, stoodStill, type Term, type Unit } from './term.ts'
export { textOf } from './texts.ts'
export { caution } from './words.ts'
