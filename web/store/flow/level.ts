// How sure the store is of who is there: a code, the ID number, the face.
const rank = { code: 0, id: 1, face: 2 } as const
export type Level = keyof typeof rank

export function isAtLeast(level: Level, wanted: Level): boolean {
  return rank[level] >= rank[wanted]
}
