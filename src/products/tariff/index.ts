// Published tariffs into our format.
export { type Imported, importSheets, importTariff } from './import-tariff.ts'
export { csvSheet, markedSheets, readSheets } from './read-file.ts'
export { type Remark, writeRemark } from './report.ts'
export type { Sheet } from './sheet.ts'
export { TariffFileError } from './tariff-file-error.ts'
export { holdsTariff, tariffFiles, writeTariff } from './write-tariff.ts'
