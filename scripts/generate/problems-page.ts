// docs/problems.md: every problem the API can answer with.
import type { ProblemKind } from '../../src/kit/index.ts'

export function problemsPage(problems: readonly ProblemKind[]): string {
  const rows = problems.map(({ id, status, title }) => `| \`${id}\` | ${status} | ${title.zh} | ${title.en} |`)
  return [
    '# Problems',
    '',
    'Every error is `application/problem+json` (RFC 9457). `type` is `/problems/<id>`; `titles` and `details` carry both',
    'languages; `faults` points at the fields to correct.',
    '',
    '| id | status | 中文 | English |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
