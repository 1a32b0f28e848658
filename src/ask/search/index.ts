// What is found by words: short sayings by likeness, passages by an index that learns to rank.
export { choose, shortWeights } from './choose.ts'
export { findFused, openVectors, type Vectors } from './embeddings.ts'
export type { Passage } from './keep.ts'
export { type ClauseOf, clauseId, type Library, openLibrary, questionsOf } from './library.ts'
export { alike, covered, type Hit, type Index, indexOf, type LikeHit, rank } from './likeness.ts'
export { type Candidate, type Found, openPassages, type Passages } from './passages.ts'
export { signNames } from './signs.ts'
export { ideasOf, isChinese, plainWords, productKinds, type Synonyms, termsOf } from './terms.ts'
