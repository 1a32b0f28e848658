// A pattern such as 保单(什么时候|几时)到期 as the sentences it stands for. `(a|)` may be left out; nothing else is special.

const sentencesMax = 4_000

/** All sentences of a pattern, in the order they are written. Throws a RangeError where brackets do not match or there are too many. */
export function expand(pattern: string): string[] {
  const { ways, end } = choices(pattern, 0)
  if (end < pattern.length) throw new RangeError(`a bracket is closed that was not opened: ${pattern}`)
  return [...new Set(ways.map((way) => way.replace(/\s+/g, ' ').trim()))].filter((way) => way.length > 0)
}

interface Read {
  readonly ways: readonly string[]
  /** Where reading stopped: at a bracket, or behind the last letter. */
  readonly end: number
}

function choices(pattern: string, from: number): Read {
  const ways: string[] = []
  let at = from
  for (;;) {
    const one = sequence(pattern, at)
    ways.push(...one.ways)
    at = one.end
    if (pattern[at] !== '|') return { ways, end: at }
    at += 1
  }
}

function sequence(pattern: string, from: number): Read {
  let ways: readonly string[] = ['']
  let at = from
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const isOpen = pattern[at] === '('
    const part: Read = isOpen ? choices(pattern, at + 1) : plain(pattern, at)
    if (isOpen && pattern[part.end] !== ')') throw new RangeError(`a bracket is not closed: ${pattern}`)
    ways = ways.flatMap((way) => part.ways.map((next) => way + next))
    if (ways.length > sentencesMax) throw new RangeError(`more than ${sentencesMax} sentences: ${pattern}`)
    at = isOpen ? part.end + 1 : part.end
  }
  return { ways, end: at }
}

function plain(pattern: string, from: number): Read {
  const [words = ''] = /^[^()|]+/.exec(pattern.slice(from)) ?? []
  return { ways: [words], end: from + words.length }
}
