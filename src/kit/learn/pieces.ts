// What a short text is made of, for a learner: runs of letters of Chinese with its ends, words and runs inside words of other scripts.
const longest = 4
const wordRun = 4

/** Each piece once. Chinese: runs of one to four letters, `^` and `$` are the ends; else words, pairs of words, runs of four letters. */
export function piecesOf(text: string): string[] {
  const pieces = new Set<string>()
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) addRuns(run, pieces)
  const words = text.match(/[\p{Script=Latin}]+|\d+/gu) ?? []
  words.forEach((word, at) => {
    pieces.add(`=${word}`)
    const before = words[at - 1]
    if (before) pieces.add(`=${before} ${word}`)
    addWord(word, pieces)
  })
  return [...pieces]
}

function addRuns(run: string, pieces: Set<string>): void {
  const letters = ['^', ...run, '$']
  for (let at = 0; at < letters.length; at += 1)
    for (let size = 1; size <= longest && at + size <= letters.length; size += 1) {
      const piece = letters.slice(at, at + size).join('')
      if (piece !== '^' && piece !== '$') pieces.add(piece)
    }
}

function addWord(word: string, pieces: Set<string>): void {
  const marked = `<${word}>`
  if (word.length >= wordRun)
    for (let at = 0; at + wordRun <= marked.length; at += 1) pieces.add(marked.slice(at, at + wordRun))
}
