// What changed between two texts, letter runs that stay and that went or came: the longest common sequence.

export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const partsMax = 1_200

/** Chinese letter by letter, other words whole. Texts too long to compare are shown as gone and new. */
export function differenceOf(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [a, b] = [partsOf(before), partsOf(after)]
  if (a.length > partsMax || b.length > partsMax)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ])
  return joined(walk(a, b, lengthsOf(a, b)))
}

function partsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []
}

/** Row i, column j: how long the longest common sequence of what follows is. */
function lengthsOf(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]]
      if (row && below) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}

function walk(a: readonly string[], b: readonly string[], lengths: readonly Uint16Array[]): Piece[] {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [gone, came] = [a[i], b[j]]
    if (gone !== undefined && gone === came) {
      pieces.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (gone !== undefined && (came === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'gone', text: gone })
      i += 1
    } else if (came !== undefined) {
      pieces.push({ kind: 'new', text: came })
      j += 1
    }
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = runs.at(-1)
    if (last?.kind === piece.kind) runs[runs.length - 1] = { kind: last.kind, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}
