// What this folder does when told: read what was uploaded, print what was written.
import type { Context, Handlers } from '../kit/index.ts'
import { printLetter } from './letters/print-letter.ts'
import type { Printer } from './letters/printer.ts'
import { readDocument } from './read-document.ts'
import type { Reader } from './reading/index.ts'
import { removeUnused } from './speech/index.ts'

export const documentsHandlers = (context: Context & { readonly reader: Reader; readonly printer: Printer }) =>
  ({
    'document.uploaded': [(delivery) => readDocument(context, delivery)],
    'recording.old': [(delivery) => removeUnused(context, delivery)],
    'letter.written': [(delivery) => printLetter(context, delivery)],
  }) satisfies Handlers
