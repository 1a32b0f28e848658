// What is found by words: short sayings by likeness, passages by an index that learns to rank.
export { type ClauseOf, type Library, openLibrary, questionsOf } from './library.ts'
export { alike, covered, type Hit, type Index, indexOf, type LikeHit, rank } from './likeness.ts'
export { ideasOf, isChinese, plainWords, productKinds, type Synonyms, termsOf } from './terms.ts'
