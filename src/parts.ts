// What a store reads and loads once: products, services, knowledge, models. Several stores of a process may stand on the same.
import { fileURLToPath } from 'node:url'
import type { Store } from './app.ts'
import { type Knowledge, type Library, loadKnowledge, openLibrary } from './ask/index.ts'
import { loadServices } from './catalogue/index.ts'
import { openPrinter, openReader } from './documents/index.ts'
import { openFaces } from './identity/index.ts'
import type { Config, Day } from './kit/index.ts'
import { loadProducts, type Products } from './products/index.ts'

export type Parts = Pick<Store, 'services' | 'reader' | 'printer' | 'faces'> & {
  /** As the folders have it; each store adds what is published at its desk. */
  readonly library: Library
  readonly knowledge: Knowledge
  /** As their folder has them; each store adds what was declared at its desk. */
  readonly products: Products
}

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Reads the folders that are configured, or the demo insurer's; `today` decides which clauses are found by words. */
export async function openParts(config: Config, today: Day): Promise<{ parts: Parts; close(): Promise<void> }> {
  const products = await loadProducts(config.PRODUCTS_DIR ?? root('demo/products'))
  const knowledge = await loadKnowledge(config.KNOWLEDGE_DIR ?? root('demo/knowledge'))
  const services = await loadServices([root('src/services'), ...(config.SERVICES_DIR ? [config.SERVICES_DIR] : [])])
  const library = openLibrary({ products, knowledge, services, today })
  const reader = openReader({
    workers: config.OCR_WORKERS,
    ...(config.OCR_MODEL_DIR ? { modelDir: config.OCR_MODEL_DIR } : {}),
  })
  const [printer, faces] = [openPrinter(), openFaces()]
  return {
    parts: { products, services, knowledge, library, reader, printer, faces },
    async close() {
      await Promise.all([reader.close(), printer.close(), faces.close()])
    },
  }
}
