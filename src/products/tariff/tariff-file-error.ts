import type { Text } from '../../kit/index.ts'

/** A file that is no tariff at all: nothing of it can be read. */
export class TariffFileError extends Error {
  readonly file: string
  readonly text: Text

  constructor(file: string, text: Text) {
    super(text.en)
    this.name = 'TariffFileError'
    this.file = file
    this.text = text
  }
}
