// Finds the services: every file below the given folders, file name = id.
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Service } from './define.ts'
import { unknownService } from './problems.ts'

export interface Services {
  get(id: string): Service
  find(id: string): Service | undefined
  list(): readonly Service[]
}

const shaped = z.custom<Service>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && 'steps' in value && 'apply' in value,
)

/** Reads the folders once; a file whose name is not its service's id, or an id that stands twice, stops the start. */
export async function loadServices(folders: readonly string[]): Promise<Services> {
  const services = new Map<string, Service>()
  for (const folder of folders) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) {
      const service = await read(file)
      if (service.id !== basename(file, '.ts'))
        throw new Error(`${file}: the file must be named ${service.id}.ts, as its service`)
      const kinds = new Set(Object.values(service.steps).map(({ kind }) => kind))
      if (kinds.has('consent') && !kinds.has('sign'))
        throw new Error(`${file}: what another person agrees to has to be signed; it needs a sign step`)
      if (services.has(service.id)) throw new Error(`${file}: there is a service ${service.id} already`)
      services.set(service.id, service)
    }
  }
  return {
    find: (id) => services.get(id),
    list: () => [...services.values()],
    get(id) {
      const found = services.get(id)
      if (!found) throw unknownService()
      return found
    },
  }
}

async function read(file: string): Promise<Service> {
  const module: unknown = await import(pathToFileURL(file).href)
  const read = z.object({ default: shaped }).safeParse(module)
  if (!read.success) throw new Error(`${file}: its default export is not a service`)
  return read.data.default
}
