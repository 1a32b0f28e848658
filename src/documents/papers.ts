// The papers in a file, each with what was read of it: most files hold one, a scan may hold several.
import type { ReadContent } from './stored-reading.ts'

export interface ReadPaper extends Pick<ReadContent, 'kind' | 'kindConfidence' | 'fields' | 'billLines' | 'checks'> {
  readonly pages: readonly number[]
}

/** Pure. At least one; a file read before files were split is one paper of all its pages. */
export function papersOf(content: ReadContent): ReadPaper[] {
  const { kind, kindConfidence, papers, pages, fields, billLines, checks } = content
  if (!papers || papers.length < 2)
    return [{ kind, kindConfidence, pages: pages.map((_, page) => page), fields, billLines, checks }]
  return papers.map((paper) => {
    const isHere = ({ page }: { page: number }) => paper.pages.includes(page)
    return {
      ...paper,
      fields: fields.filter(isHere),
      billLines: billLines.filter(isHere),
      checks: checks.filter(isHere),
    }
  })
}
