// What the engine's doors are given.
import type { Context } from '../kit/index.ts'
import type { Products } from '../products/index.ts'
import type { Services } from './load.ts'

export interface Engine extends Context {
  readonly products: Products
  readonly services: Services
}
