/** Reading documents: bytes in, a typed reading out; no database and no HTTP. */
export { type FailureReason, failureReasons, ReadingFailed } from './failures.ts'
export { type DocumentForm, documentForms, formOf } from './form.ts'
export { openReader, type Reader, type ReaderOptions } from './reader.ts'
export {
  type BillLine,
  type Box,
  type Check,
  type DocumentKind,
  documentKinds,
  type Field,
  type FileType,
  fileTypes,
  type ListClass,
  listClasses,
  type Page,
  type PageLine,
  type PaperPages,
  type Quality,
  type Reading,
  type StoredType,
  storedTypes,
} from './reading.ts'
