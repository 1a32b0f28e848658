// What the papers say in words: diagnoses and causes, as they are written.
import type { Paper } from './facts.ts'

export function textsOn(papers: readonly Paper[]): string[] {
  return papers.flatMap((paper) => {
    if (paper.kind === 'accident-proof') return [paper.cause?.value ?? '']
    return 'diagnosis' in paper ? [paper.cause?.value ?? '', paper.diagnosis?.value ?? ''] : []
  })
}
