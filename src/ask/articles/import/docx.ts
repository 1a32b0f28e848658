// A word processor's file (ECMA-376 WordprocessingML) as sections: paragraphs whose style is a heading begin one.
import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { badFile } from '../problems.ts'
import { building, type ReadDocument } from './section.ts'
import { unzipOne } from './zip.ts'

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  processEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
})

/** An element as the parser has it: its name with its children, and its attributes beside it. */
const element = z.record(z.string(), z.unknown())
type Element = z.infer<typeof element>

export function readDocx(bytes: Buffer): ReadDocument {
  const document = unzipOne(bytes, 'word/document.xml')
  if (!document) throw badFile()
  const levels = headingLevels(unzipOne(bytes, 'word/styles.xml'))
  const build = building()
  const body = childrenOf(inside(parse(document), 'w:document', 'w:body'))
  for (const block of body) {
    if ('w:tbl' in block) build.skip('table')
    if (!('w:p' in block)) continue
    const parts = childrenOf(block['w:p'])
    const text = textOf(parts).trim()
    if (parts.some((part) => JSON.stringify(part).includes('"w:drawing"'))) build.skip('picture')
    if (text === '') continue
    const level = levels.get(styleOf(parts)) ?? outlineOf(parts)
    if (level) build.heading(text, level)
    else build.paragraph(text)
  }
  return build.done()
}

function parse(xml: Buffer): unknown {
  const text = xml.toString('utf8')
  if (text.includes('<!DOCTYPE')) throw badFile() // none is written by a word processor; entities may not grow
  return parser.parse(text)
}

function childrenOf(value: unknown): Element[] {
  const read = z.array(element).safeParse(value)
  return read.success ? read.data : []
}

function inside(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => childrenOf(at).find((child) => name in child)?.[name], value)
}

function attribute(parts: readonly Element[], name: string, of: string): string | undefined {
  const found = parts.find((part) => name in part)
  const attributes = element.safeParse(found?.[':@'])
  const value = attributes.success ? attributes.data[of] : undefined
  return typeof value === 'string' ? value : undefined
}

function styleOf(parts: readonly Element[]): string {
  return attribute(childrenOf(inside(parts, 'w:pPr')), 'w:pStyle', 'w:val') ?? ''
}

function outlineOf(parts: readonly Element[]): number | undefined {
  return levelFrom(attribute(childrenOf(inside(parts, 'w:pPr')), 'w:outlineLvl', 'w:val'))
}

// 0 to 8 are headings, 9 is body text.
function levelFrom(outline: string | undefined): number | undefined {
  const level = Number(outline)
  return outline !== undefined && Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined
}

/** Style id → level, by the style's outline level or its name (`heading 1`, `标题 1`), which every language of the program keeps. */
function headingLevels(styles: Buffer | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  if (!styles) return levels
  for (const child of childrenOf(inside(parse(styles), 'w:styles'))) {
    if (!('w:style' in child)) continue
    const parts = childrenOf(child['w:style'])
    const id = attribute([child], 'w:style', 'w:styleId')
    const outline = attribute(childrenOf(inside(parts, 'w:pPr')), 'w:outlineLvl', 'w:val')
    const named = /^(?:heading|标题)\s*(\d)$/i.exec(attribute(parts, 'w:name', 'w:val') ?? '')?.[1]
    const level = levelFrom(outline) ?? (named ? Number(named) : undefined)
    if (id && level) levels.set(id, level)
  }
  return levels
}

function textOf(parts: readonly Element[]): string {
  return parts
    .map((part) => {
      if ('w:t' in part)
        return childrenOf(part['w:t'])
          .map((one) => String(one['#text'] ?? ''))
          .join('')
      if ('w:br' in part || 'w:tab' in part) return ' '
      if ('w:del' in part || 'w:pPr' in part || 'w:instrText' in part) return '' // struck out, or no text
      return Object.entries(part)
        .filter(([name]) => name !== ':@')
        .map(([, children]) => textOf(childrenOf(children)))
        .join('')
    })
    .join('')
}
