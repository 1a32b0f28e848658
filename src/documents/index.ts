// Files in, what is read of them, letters out, and how anybody verifies one.
import './words.ts'

export { correctReading } from './correct-reading.ts'
export { type Correction, type Place, place, valueAt } from './corrections.ts'
export { getDocument, listDocuments, type StoredDocument } from './document.ts'
export { enterTold } from './enter-told.ts'
export { documentsHandlers } from './handlers.ts'
export { type IdCard, idCardDoubts, idCardIn, listRecentReadings } from './id-card.ts'
export { shownCode } from './letters/letter.ts'
export type { PrintedReport } from './letters/printed.ts'
export { openPrinter, type Printer } from './letters/printer.ts'
export { getLetter, type Letter, listLetters } from './letters/store.ts'
export { type LetterTable, type NewLetter, writeLetter } from './letters/write-letter.ts'
export { papersOf, type ReadPaper } from './papers.ts'
export { passOn } from './pass-on.ts'
export {
  type BillLine,
  type Box,
  type DocumentForm,
  type DocumentKind,
  documentKinds,
  type Field,
  type FileType,
  fileTypes,
  formOf,
  type ListClass,
  openReader,
  type Reader,
  type Reading,
  ReadingFailed,
} from './reading/index.ts'
export { type AddedDocument, attach } from './receive.ts'
export { documentsRoutes } from './routes.ts'
export { keepRecording, type Recording, recordingsOf } from './speech/index.ts'
export { listReadings, type ReadContent, readContent, readingStates, type StoredReading } from './stored-reading.ts'
