// Published disclosures through the importer onto disk and back through the loader: what a person at the keyboard would get.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTariff, type Tariff, writeTableFault } from '../../src/products/rating/index.ts'
import { importTariff, type Remark, tariffFiles, writeTariff } from '../../src/products/tariff/index.ts'

export interface ImportedProduct {
  readonly code: string
  readonly tariff: Tariff
  readonly remarks: readonly Remark[]
}

/** Every product under a folder with one of the named files; `note` hears of those that could not be made. */
export async function importProducts(
  folder: string,
  names: readonly string[],
  note: (line: string) => void,
): Promise<ReadonlyMap<string, ImportedProduct>> {
  const products = new Map<string, ImportedProduct>()
  const home = await mkdtemp(join(tmpdir(), 'mendian-tariffs-'))
  try {
    for (const code of (await readdir(folder)).sort()) {
      const files = (await readdir(join(folder, code))).filter((name) => names.includes(name)).sort()
      if (files.length === 0) continue
      const imported = await importTariff(files.map((name) => join(folder, code, name)))
      await writeTariff(join(home, code), tariffFiles(imported, files))
      const { tariff, faults } = await loadTariff(join(home, code))
      if (tariff) products.set(code, { code, tariff, remarks: imported.remarks })
      else note(`${code}: ${faults.map(writeTableFault).join('; ')}`)
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
  return products
}
