// Actuarial values: lives and interest, premiums, reserves, commutation columns, cash values of a filed basis.
export * from './commutation.ts'
export * from './filed-basis.ts'
export * from './law.ts'
export * from './life.ts'
export * from './premium.ts'
export * from './reserve.ts'
export * from './within-year.ts'
