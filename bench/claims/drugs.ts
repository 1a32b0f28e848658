// How often a name as bills print it finds its class in the national drug catalogue: with form, salt, maker's pack, a misread
// character; and how often what is no drug of the catalogue is left alone.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { findDrug } from '../../src/claims/index.ts'
import { type Chance, chance } from '../pages/random.ts'
import { type BenchContext, type Measure, percentile } from '../suite.ts'

const file = new URL('../../src/claims/drugs/drugs.csv', import.meta.url)
const row = z.object({ class: z.string(), name: z.string(), form: z.string() })
const count = 600

const printedForms: Readonly<Record<string, readonly [string, ...string[]]>> = {
  口服常释剂型: ['片', '胶囊', '分散片', '肠溶胶囊', '软胶囊'],
  注射剂: ['注射液', '粉针剂', '注射用'],
  缓释控释剂型: ['缓释片', '缓释胶囊', '控释片'],
  口服液体剂: ['口服溶液', '口服液', '糖浆'],
  颗粒剂: ['颗粒'],
  软膏剂: ['软膏', '乳膏'],
  滴眼剂: ['滴眼液'],
  吸入剂: ['吸入气雾剂', '吸入粉雾剂'],
  栓剂: ['栓'],
  凝胶剂: ['凝胶'],
}
const packs = ['', '', '(0.25g×24粒)', ' 10mg*7片/盒', '[0.5g*12]', ' 100ml', '(国产)'] as const
const heads = ['', '', '', '[甲]', '(乙)', '★'] as const
const outside = [
  ...[
    '一次性使用输液器',
    '静脉输液',
    '血细胞分析',
    '普通病房床位费',
    '腹腔镜下胆囊切除术',
    '无菌敷贴',
    '钛板',
    '核磁共振平扫',
  ],
  ...[
    '维生素矿物质片',
    '深海鱼油软胶囊',
    '玻尿酸面膜',
    '益生菌固体饮料',
    '蛋白质粉',
    '医用口罩',
    '电子血压计',
    '胎教音乐',
  ],
]

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const random = chance(20_261_126)
  const rows = z.array(row).parse(parse(readFileSync(file), { columns: true }))
  const asked = random
    .some(
      rows.filter((one) => isPlain(one)),
      count,
    )
    .map((one) => ({ ...one, printed: print(one, random) }))
  const classes = (one: { name: string; form: string }) =>
    new Set(rows.filter(({ name, form }) => name === one.name && form === one.form).map((same) => same.class))
  const fair = asked.filter((one) => classes(one).size === 1)
  const milliseconds: number[] = []
  const right = fair.filter((one) => {
    const from = performance.now()
    const found = findDrug(one.printed)
    milliseconds.push(performance.now() - from)
    const isRight = found?.listClass === (one.class === '甲' ? 'A' : 'B')
    if (!isRight)
      note(
        `  ${one.printed}: ${found ? `${found.name} ${found.form} ${found.listClass}` : 'not found'} for ${one.name} ${one.form} ${one.class}`,
      )
    return isRight
  })
  const wrong = fair.filter((one) => {
    const found = findDrug(one.printed)
    return found && found.listClass !== (one.class === '甲' ? 'A' : 'B')
  })
  const alone = outside.filter((name) => findDrug(name) === undefined)
  return [
    { id: 'drug-class-exact', value: right.length / fair.length, unit: 'share', n: fair.length },
    { id: 'drug-class-wrong', value: wrong.length / fair.length, unit: 'share', n: fair.length },
    { id: 'drug-outside-left-alone', value: alone.length / outside.length, unit: 'share', n: outside.length },
    { id: 'drug-class-p99-ms', value: percentile(milliseconds, 0.99), unit: 'ms', n: milliseconds.length },
  ]
}

/** Entries of one name and a form that bills print; patent medicines carry theirs in the name. */
function isPlain({ name, form }: z.infer<typeof row>): boolean {
  return !/[(、\d]/.test(name) && (form === '' || printedForms[form] !== undefined)
}

function print({ name, form }: z.infer<typeof row>, random: Chance): string {
  const words = printedForms[form]
  const salted = words && random.next() < 0.2 ? `${random.pick(['盐酸', '硫酸', '马来酸'])}${name}` : name
  const formed = words ? withForm(salted, random.pick(words)) : name
  const read = random.next() < 0.08 && formed.length > 5 ? misread(formed, random) : formed
  return random.pick(heads) + read + random.pick(packs)
}

function withForm(name: string, word: string): string {
  return word === '注射用' ? `注射用${name}` : name + word
}

function misread(name: string, random: Chance): string {
  const at = random.whole(1, Math.min(3, name.length - 3))
  return name.slice(0, at) + random.pick(['吡', '昧', '咪', '嘧', '桑']) + name.slice(at + 1)
}
