// Markdown as sections: headings with `#` or underlined, paragraphs, lists; code, tables and pictures are said to be left out.
import { building, type ReadDocument } from './section.ts'

export function readMarkdown(written: string): ReadDocument {
  const build = building()
  const lines = written.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\r?\n/)
  let paragraph: string[] = []
  let fenced = false
  const end = () => {
    const text = plain(paragraph.join(' '))
    paragraph = []
    if (text !== '') build.paragraph(text)
  }
  for (const line of lines) {
    if (/^\s*(```|~~~)/.test(line)) {
      end()
      fenced = !fenced
      if (fenced) build.skip('table')
      continue
    }
    if (fenced) continue
    const [, marks, title] = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line) ?? []
    const underline = /^(=+|-+)\s*$/.exec(line)?.[1]
    if (marks && title) {
      end()
      build.heading(plain(title), marks.length)
    } else if (underline && paragraph.length === 1) {
      const [heading = ''] = paragraph
      paragraph = []
      build.heading(plain(heading), underline.startsWith('=') ? 1 : 2)
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      end()
      build.skip('table')
    } else if (/^\s*(?:[-*+]|\d+[.)])\s+/.test(line)) {
      end()
      paragraph.push(`· ${line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')}`)
    } else if (line.trim() === '') end()
    else paragraph.push(line.replace(/^>\s?/, '').trim())
    if (/!\[[^\]]*\]\([^)]*\)/.test(line)) build.skip('picture')
  }
  end()
  return build.done()
}

function plain(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/[*`]([^*`]+)[*`]/g, '$1')
    .trim()
}
