// Documents as drafts: what is a heading, what is said not to be understood, and nothing by itself.
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { draftsOf } from './drafts.ts'
import { readMarkdown } from './markdown.ts'
import { readPages } from './pdf.ts'
import { typeOfFile } from './take-in.ts'

const outline = ({ sections }: { sections: readonly { heading: string; paragraphs: readonly string[] }[] }) =>
  sections.map(({ heading, paragraphs }) => [heading, paragraphs.join('|')])

describe('Markdown', () => {
  const read = readMarkdown(
    [
      '前言一句。',
      '',
      '# 犹豫期',
      '',
      '长期险**二十日**，见[条款](https://example.com)。',
      '',
      '- 从签收次日起算',
      '- 全部保费退还',
      '',
      '| 险种 | 日 |',
      '|---|---|',
      '',
      '## 从哪天起算',
      '从签收次日',
      '起算。',
      '',
      '等待期',
      '---',
      '九十日。![图](a.png)',
      '',
      '## 空的',
    ].join('\n'),
  )
  test('headings with what stands under them', () =>
    expect(outline(read)).toEqual([
      ['犹豫期', '长期险二十日，见条款。|· 从签收次日起算|· 全部保费退还'],
      ['从哪天起算', '从签收次日 起算。'],
      ['等待期', '九十日。'],
    ]))
  test('and what was not understood', () =>
    expect(read.skipped).toEqual([
      { kind: 'before-heading', place: '' },
      { kind: 'table', place: '犹豫期' },
      { kind: 'picture', place: '等待期' },
      { kind: 'empty-section', place: '空的' },
    ]))
  test('a text without a heading makes nothing, and says so', () =>
    expect(readMarkdown('只有一段话').skipped).toEqual([
      { kind: 'before-heading', place: '' },
      { kind: 'no-heading', place: '' },
    ]))
})

test('drafts ask what the heading asks, in its language, and know their place', () => {
  const drafts = draftsOf(
    readMarkdown('# 合同\n## 1.2 犹豫期有多长？\n二十日。\n## Cooling-off\nTwenty days.').sections,
  )
  expect(drafts.map(({ content, place }) => [content.ask, content.answer, place])).toEqual([
    [{ zh: ['犹豫期有多长？'], en: [] }, { zh: '二十日。', en: '' }, '合同 › 1.2 犹豫期有多长？'],
    [{ zh: [], en: ['Cooling-off'] }, { zh: '', en: 'Twenty days.' }, '合同 › Cooling-off'],
  ])
})

describe('DOCX', () => {
  const paragraph = (text: string, style?: string) =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const document = (body: string) =>
    `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a2"><w:name w:val="own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>'
  const file = zipped({
    'word/styles.xml': styles,
    'word/document.xml': document(
      [
        paragraph('理赔', 'a1'),
        paragraph('多久到账 &amp; 多少', 'a2'),
        '<w:p><w:r><w:t>达成协议后</w:t></w:r><w:del><w:r><w:delText>二十</w:delText></w:r></w:del><w:r><w:t>十日内。</w:t></w:r></w:p>',
        '<w:tbl><w:tr/></w:tbl>',
      ].join(''),
    ),
  })
  test('headings by style, whatever the style is called; struck-out words are gone', () => {
    const read = readDocx(file)
    expect(outline(read)).toEqual([['多久到账 & 多少', '达成协议后十日内。']])
    expect(read.sections[0]?.place).toBe('理赔')
    expect(read.skipped).toEqual([{ kind: 'table', place: '多久到账 & 多少' }])
  })
  test.each([
    ['no archive', Buffer.from('PK not a zip at all, only its first letters')],
    ['another archive', zipped({ 'a.txt': 'x' })],
    ['entities that grow', zipped({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ['half a file', file.subarray(0, file.length - 40)],
  ])('%s is refused with words', (_name, bytes) => expect(() => readDocx(bytes)).toThrow(/import-unreadable/))
})

test('PDF: larger lines and numbered ones are headings, with their page', () => {
  const line = (text: string, h = 0.02) => ({ text, score: 1, box: [0.1, 0.1, 0.5, h] as const })
  const read = readPages([
    {
      lines: [line('服务手册', 0.04), line('退保多久到账', 0.026), line('最晚三十日内退'), line('还。'), line('- 1 -')],
    },
    { lines: [line('1.1 犹豫期'), line('二十日。')] },
    { lines: [] },
  ])
  expect(read.sections.map(({ heading, paragraphs, place }) => [heading, paragraphs.join('|'), place])).toEqual([
    ['退保多久到账', '最晚三十日内退还。', '第 1 页'],
    ['1.1 犹豫期', '二十日。', '第 2 页'],
  ])
  expect(read.skipped).toEqual([{ kind: 'scanned-page', place: '第 3 页' }])
})

test('a file is what it holds, not what it is called', () => {
  expect(typeOfFile(Buffer.from('%PDF-1.7'))).toBe('pdf')
  expect(typeOfFile(Buffer.from('# 标题'))).toBe('markdown')
  expect(() => typeOfFile(Buffer.from([0xff, 0xd8, 0xff, 0]))).toThrow(/import-unreadable/)
})

/** A ZIP as a word processor writes it: each file deflated, the directory at the end. */
function zipped(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [called, content] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(called.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, called, packed])
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, offset, called]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
