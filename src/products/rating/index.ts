// Rating by table and by formula.
export * from './examples.ts'
export * from './formula.ts'
export * from './load-tariff.ts'
export * from './look-over.ts'
export * from './point.ts'
export * from './premium.ts'
export * from './rate-table.ts'
export * from './tariff.ts'
