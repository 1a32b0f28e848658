import { contractOf } from './contract.ts'

contractOf(1)
