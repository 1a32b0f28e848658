import { contractOf } from './contract.ts'

contractOf(2)
