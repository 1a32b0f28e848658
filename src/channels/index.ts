// How other systems reach the store: a book of policies in files, and an insurer's core that stays the master.
import type { App } from '../kit/index.ts'
import type { WithCore } from './core/handlers.ts'
import type { Reading } from './core/policies.ts'
import { coreRoutes } from './core/routes.ts'
import { importRoutes } from './imports/routes.ts'

export { type Core, type CoreMessage, demoCore, openCore, openHttpCore } from './core/core.ts'
export { channelsHandlers, type WithCore } from './core/handlers.ts'
export { signatureHeader, signCore, signedHeaders, timestampHeader } from './core/signature.ts'
export { pointerTo, type Rejected } from './imports/book.ts'
export { type Kind, kinds } from './imports/fields.ts'
export { type Ids, idsOf } from './imports/ids.ts'
export { type Mapping, plainMapping, readMapping } from './imports/mapping.ts'
export { checkImport, type Imported, type Importing, runImport } from './imports/run-import.ts'
export type { Report, Total } from './imports/store.ts'
export { writeRejected, writeTemplate } from './imports/write-files.ts'

export function channelsRoutes(app: App, context: WithCore & Reading): void {
  importRoutes(app, context)
  coreRoutes(app, context)
}
