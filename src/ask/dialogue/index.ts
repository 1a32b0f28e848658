// The face of the dialogue: what is kept from one sentence to the next.
export { type Counter, converse, type Said } from './converse.ts'
export { streamAnswer, type Tell, wantsStream } from './stream.ts'
