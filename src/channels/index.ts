// How other systems reach the store: a book of policies in files.
export { pointerTo, type Rejected } from './imports/book.ts'
export { type Kind, kinds } from './imports/fields.ts'
export { type Ids, idsOf } from './imports/ids.ts'
export { type Mapping, plainMapping, readMapping } from './imports/mapping.ts'
export { checkImport, type Imported, type Importing, runImport } from './imports/run-import.ts'
export type { Report, Total } from './imports/store.ts'
export { writeRejected, writeTemplate } from './imports/write-files.ts'
