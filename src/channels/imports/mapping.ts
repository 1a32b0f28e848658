// The mapping file: which file holds which kind of rows, in what columns, codes, dates and money.
import { basename, extname } from 'node:path'
import { z } from 'zod'
import { badInput, type FieldFault, parse } from '../../kit/index.ts'
import { fields, kinds } from './fields.ts'

export const dateForms = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'YYYY年MM月DD日', 'DD.MM.YYYY', 'MM/DD/YYYY'] as const

const fileMapping = z.strictObject({
  kind: z.enum(kinds),
  /** The file's name; its ending does not matter, and `*` stands for anything. */
  file: z.string().min(1),
  /** Of a workbook: its name, or its place from 1. */
  sheet: z.union([z.string(), z.int().min(1)]).default(1),
  encoding: z.enum(['utf-8', 'gbk', 'gb18030']).default('utf-8'),
  delimiter: z.string().length(1).default(','),
  /** Field → heading in the file. A field left out is looked for under its own name. */
  columns: z.record(z.string(), z.string()).default({}),
  /** Field → what stands for it in every row. */
  constants: z.record(z.string(), z.coerce.string()).default({}),
  /** Field → (what stands in the file → our code). */
  codes: z.record(z.string(), z.record(z.string(), z.coerce.string())).default({}),
  dates: z.enum(dateForms).default('YYYY-MM-DD'),
  money: z.enum(['yuan', 'fen']).default('yuan'),
})

const mapping = z.strictObject({
  files: z.array(fileMapping).min(1),
  check: z
    .strictObject({
      /** Whether each premium must be what the product's table gives. */
      rating: z.boolean().default(false),
    })
    .default({ rating: false }),
})

export type FileMapping = z.infer<typeof fileMapping>
export type Mapping = z.infer<typeof mapping>

/** Reads a mapping. Raises `bad-input` with a pointer to each fault, e.g. `/files/0/columns/nmae`. */
export function readMapping(written: unknown): Mapping {
  const read = parse(mapping, written)
  const faults = read.files.flatMap((file, index) =>
    (['columns', 'constants', 'codes'] as const).flatMap((part) =>
      Object.keys(file[part])
        .filter((name) => !Object.hasOwn(fields[file.kind], name))
        .map(
          (name): FieldFault => ({
            pointer: `/files/${index}/${part}/${name}`,
            detail: {
              zh: `${file.kind} 没有这个字段；有：${Object.keys(fields[file.kind]).join('、')}`,
              en: `${file.kind} has no such field; it has ${Object.keys(fields[file.kind]).join(', ')}`,
            },
          }),
        ),
    ),
  )
  if (faults.length > 0) throw badInput({ faults })
  return read
}

/** The mapping of files as the template names and heads them. */
export function plainMapping(): Mapping {
  return readMapping({ files: kinds.map((kind) => ({ kind, file: `${kind}*` })) })
}

/** How a file is mapped: by its name, the first that fits. Raises `bad-input` when none does. */
export function mappingFor(path: string, { files }: Mapping): FileMapping {
  const name = stem(path)
  const found = files.find(({ file }) => patternOf(stem(file)).test(name))
  if (found) return found
  const listed = files.map(({ file }) => file).join(', ')
  throw badInput({
    detail: {
      zh: `映射里没有 ${basename(path)}；有：${listed}`,
      en: `the mapping does not name ${basename(path)}; it names ${listed}`,
    },
  })
}

function stem(path: string): string {
  return basename(path, extname(path))
}

function patternOf(name: string): RegExp {
  return new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    'i',
  )
}
