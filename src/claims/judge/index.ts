export { adjudicate, rules } from './adjudicate.ts'
export * from './facts.ts'
export { fixedKindOf, isMedicalClaim, waivedPremiums } from './fixed.ts'
export * from './result.ts'
