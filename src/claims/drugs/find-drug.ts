// The class of a drug in the national catalogue of basic medical insurance, found by the name a bill prints.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const rowShape = z.object({ class: z.enum(['甲', '乙']), name: z.string(), form: z.string(), restriction: z.string() })

export interface Drug {
  readonly listClass: 'A' | 'B'
  /** As the catalogue calls it. */
  readonly name: string
  readonly form: string
  /** For whom and what the catalogue pays it (限…); empty without one. */
  readonly restriction: string
}

// What a bill writes at the end of a name → what the catalogue calls that form. The first that fits counts.
const forms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/缓释|控释/, ['缓释控释剂型', '缓控释颗粒剂', '肠溶缓释片']],
  [/眼膏/, ['眼膏剂']],
  [/眼用凝胶/, ['眼用凝胶剂']],
  [/滴眼/, ['滴眼剂']],
  [/滴耳/, ['滴耳剂']],
  [/滴鼻|鼻用/, ['滴鼻剂']],
  [/吸入|气雾|喷雾|粉雾/, ['吸入剂']],
  [/注射|粉针|针剂/, ['注射剂']],
  [/阴道/, ['阴道片', '阴道泡腾片', '阴道软胶囊', '阴道胶囊']],
  [/栓/, ['栓剂']],
  [/乳膏|软膏/, ['软膏剂', '乳膏剂']],
  [/凝胶/, ['凝胶剂']],
  [/贴/, ['贴剂', '贴膏剂']],
  [/洗剂|搽剂|涂剂|外用/, ['外用液体剂']],
  [/灌肠/, ['灌肠剂']],
  [/混悬/, ['口服混悬剂', '口服液体剂']],
  [/口服溶液|口服液|糖浆|滴剂/, ['口服液体剂', '口服溶液剂', '溶液剂']],
  [/颗粒/, ['颗粒剂']],
  [/(?<!分)散/, ['口服散剂']],
  [/咀嚼/, ['咀嚼片', '口服常释剂型']],
  [/崩解/, ['口腔崩解片', '口服常释剂型']],
  [/片|胶囊|丸/, ['口服常释剂型']],
]
const formWords =
  /(?:肠溶|分散|泡腾|咀嚼|薄膜衣|糖衣|软|硬|口腔崩解|缓释|控释|注射用|静脉|冻干|吸入用?|外用|复方电解质)|(?:片|胶囊|颗粒|丸|注射液|注射剂|粉针剂?|针剂|口服溶液|口服液|糖浆|混悬液|混悬剂|滴剂|滴眼液|眼膏|眼用凝胶|滴耳液|滴鼻液|喷雾剂|气雾剂|粉雾剂|溶液|栓|乳膏|软膏|凝胶|贴膏|贴剂|贴片|贴|洗剂|搽剂|散)/g
const salts = /盐酸|硫酸|磷酸|枸橼酸|马来酸|富马酸|酒石酸|琥珀酸|苯磺酸|甲磺酸|氢溴酸|醋酸|硝酸|乳酸/g

const marks = /[\s*×xX/:：,，.·☆★△▲-]|\d/g

interface Catalogue {
  readonly byName: ReadonlyMap<string, Drug[]>
  readonly lettersMax: number
}

let held: Catalogue | undefined

// Read when the first bill wants it: a start has no use for it.
function catalogue(): Catalogue {
  held ??= readCatalogue()
  return held
}

function readCatalogue(): Catalogue {
  const drugs = z
    .array(rowShape)
    .parse(parse(readFileSync(new URL('./drugs.csv', import.meta.url)), { columns: true }))
    .map(({ class: written, ...row }): Drug => ({ ...row, listClass: written === '甲' ? 'A' : 'B' }))
  const byName = indexOf(drugs)
  return { byName, lettersMax: Math.max(...[...byName.keys()].map((name) => name.length)) }
}

/** Pure. Undefined where nothing in the catalogue is called so, or its entries differ in class and the name does not tell which. */
export function findDrug(printed: string): Drug | undefined {
  const { byName } = catalogue()
  const name = plain(printed)
  const whole = byName.get(name)
  if (whole) return one(whole, name)
  const core = name.replace(formWords, '')
  if (core.length < 2) return undefined
  return one(
    exactly(core) ?? within(core) ?? misread(name) ?? misread(core) ?? misread(core.replace(salts, '')) ?? [],
    name,
  )
}

function exactly(core: string): Drug[] | undefined {
  const { byName } = catalogue()
  return byName.get(core) ?? byName.get(core.replace(salts, ''))
}

/** The longest entry inside the name, if it is most of it: 葡萄糖 is not 葡萄糖酸钙. */
function within(core: string): Drug[] | undefined {
  const { byName, lettersMax } = catalogue()
  const bare = core.replace(salts, '')
  for (let length = Math.min(bare.length, lettersMax); length >= 2 && length >= bare.length * 0.7; length--)
    for (let from = 0; from + length <= bare.length; from++) {
      const found = byName.get(bare.slice(from, from + length))
      if (found) return found
    }
  return undefined
}

/** The one entry that differs in a single character, as a photo misreads it. */
function misread(name: string): Drug[] | undefined {
  if (name.length < 4) return undefined
  const { byName } = catalogue()
  const near = [...byName.keys()].filter((other) => other.length === name.length && differsInOne(other, name))
  return near.length === 1 ? byName.get(near[0] ?? '') : undefined
}

function differsInOne(a: string, b: string): boolean {
  let differences = 0
  for (let i = 0; i < a.length && differences < 2; i++) if (a[i] !== b[i]) differences++
  return differences === 1
}

function one(found: readonly Drug[], name: string): Drug | undefined {
  const form = forms.find(([words]) => words.test(name))?.[1]
  const fitting = found.filter((drug) => drug.form === '' || !form || form.includes(drug.form))
  const [first] = fitting
  return first && fitting.every(({ listClass }) => listClass === first.listClass) ? first : undefined
}

/** Without the class in front, the specification behind, brackets, figures. */
function plain(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/^[[(【<]?(?:甲|乙|丙|自费|医保)类?[\])】>]/, '')
    .replace(/[([【][^)\]】]*[)\]】]?/g, '')
    .replace(/[\d.]+\s*(?:mg|g|ml|ug|μg|iu|%|毫克|克|毫升|万单位|单位|万iu).*$/i, '')
    .replace(marks, '')
}

function indexOf(all: readonly Drug[]): Map<string, Drug[]> {
  const index = new Map<string, Drug[]>()
  for (const drug of all) for (const name of namesOf(drug.name)) index.set(name, [...(index.get(name) ?? []), drug])
  return index
}

/** 感冒清热颗粒(片、胶囊) is three names; 穿龙薯蓣皂苷(薯蓣皂苷) is two. Salts are left out beside the whole name. */
function namesOf(written: string): Set<string> {
  const [head = '', inside = ''] = written.split(/[(（]/)
  const last = head.match(formWords)?.at(-1) ?? ''
  const stem = last && head.endsWith(last) ? head.slice(0, -last.length) : ''
  const others = inside
    .replace(/[)）].*$/, '')
    .split('、')
    .filter(Boolean)
  const names = [head, ...others.map((other) => (stem && other.match(formWords) ? stem + other : other))]
  const bare = names.map((name) => name.replace(marks, ''))
  return new Set(bare.flatMap((name) => [name, name.replace(salts, '')]).filter((name) => name.length > 1))
}
