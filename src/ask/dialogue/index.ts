// The face of the dialogue: what is kept from one sentence to the next.
export { type Counter, converse, handOverConversation, type Said, subjectOf } from './converse.ts'
