// The face of the outside language model.
export { isFaithful, rephrase } from './rephrase.ts'
