// Learning labels from short texts, and using what was learnt.
export { type Classify, classifier, type Ranked } from './classify.ts'
export { packed, unpacked } from './pack.ts'
export { piecesOf } from './pieces.ts'
export { type Choices, type Example, train } from './train.ts'
export type { Weights } from './weights.ts'
