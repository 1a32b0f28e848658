// Which passages hold a term and how often, as numbers in large typed arrays: 4 bytes a posting, and a posting is added in place.

/** Where a term stands: `place << countBits | count`. */
const countBits = 6
export const countMax = (1 << countBits) - 1

const chunkBits = 20
const chunkWords = 1 << chunkBits
const blockMax = 256
const firstBlock = 2

export interface Postings {
  /** One more occurrence of a term in a place; the places of a term come in ascending order. */
  add(term: number, place: number): void
  /** How many places hold a term. */
  holding(term: number): number
  /** Adds to each place's score what a term of this weight says there, by BM25. */
  score(term: number, weight: number, board: Board): void
}

/** Where scores are added up: by place, with the places that have one. */
export interface Board {
  scores: Float32Array
  touched: Int32Array
  count: number
  /** What length makes of each place: `flat + steep × length` weighs against the count. */
  lengths: Float32Array
  flat: number
  steep: number
}

/** A term's postings are a chain of blocks that double up to 256; a block's first word is where the next one begins. */
export function openPostings(): Postings {
  let slots = 1 << 12
  let used = 0
  let terms = new Uint32Array(slots)
  let first = new Uint32Array(slots)
  let last = new Uint32Array(slots)
  let held = new Uint32Array(slots)
  let room = new Uint16Array(slots)
  let size = new Uint16Array(slots)
  const chunks: Uint32Array[] = [new Uint32Array(chunkWords)]
  let free = 1 // 0 is nowhere

  const slotOf = (term: number): number => {
    let slot = Math.imul(term, 0x9e3779b1) >>> (32 - Math.log2(slots))
    while (held[slot] !== 0 && terms[slot] !== term) slot = (slot + 1) & (slots - 1)
    return slot
  }

  const block = (words: number): number => {
    if ((free & (chunkWords - 1)) + words > chunkWords) free = chunks.length << chunkBits
    if (free >>> chunkBits >= chunks.length) chunks.push(new Uint32Array(chunkWords))
    const at = free
    free += words
    return at
  }

  const put = (at: number, word: number) => {
    const chunk = chunks[at >>> chunkBits]
    if (chunk) chunk[at & (chunkWords - 1)] = word
  }

  const grow = () => {
    const old = { terms, first, last, held, room, size }
    slots *= 2
    terms = new Uint32Array(slots)
    first = new Uint32Array(slots)
    last = new Uint32Array(slots)
    held = new Uint32Array(slots)
    room = new Uint16Array(slots)
    size = new Uint16Array(slots)
    for (let from = 0; from < old.held.length; from += 1) {
      if (old.held[from] === 0) continue
      const to = slotOf(old.terms[from] ?? 0)
      terms[to] = old.terms[from] ?? 0
      first[to] = old.first[from] ?? 0
      last[to] = old.last[from] ?? 0
      held[to] = old.held[from] ?? 0
      room[to] = old.room[from] ?? 0
      size[to] = old.size[from] ?? 0
    }
  }

  const begin = (slot: number, term: number, word: number) => {
    const at = block(firstBlock + 1)
    terms[slot] = term
    first[slot] = at
    last[slot] = at + 1
    held[slot] = 1
    room[slot] = firstBlock - 1
    size[slot] = firstBlock
    put(at + 1, word)
    used += 1
    if (used * 3 > slots * 2) grow()
  }

  const append = (slot: number, word: number) => {
    let at = (last[slot] ?? 0) + 1
    if (room[slot] === 0) {
      const words = Math.min(blockMax, (size[slot] ?? 0) * 2)
      const next = block(words + 1)
      put((last[slot] ?? 0) - (size[slot] ?? 0), next)
      at = next + 1
      room[slot] = words
      size[slot] = words
    }
    put(at, word)
    last[slot] = at
    room[slot] = (room[slot] ?? 0) - 1
    held[slot] = (held[slot] ?? 0) + 1
  }

  return {
    add(term, place) {
      const slot = slotOf(term)
      const word = ((place << countBits) | 1) >>> 0
      if (held[slot] === 0) return begin(slot, term, word)
      const tail = last[slot] ?? 0
      const chunk = chunks[tail >>> chunkBits]
      const latest = chunk?.[tail & (chunkWords - 1)] ?? 0
      if (latest >>> countBits !== place) return append(slot, word)
      if (chunk && (latest & countMax) < countMax) chunk[tail & (chunkWords - 1)] = latest + 1
    },
    holding: (term) => held[slotOf(term)] ?? 0,
    score(term, weight, board) {
      const { scores, touched, lengths, flat, steep } = board
      const slot = slotOf(term)
      let left = held[slot] ?? 0
      let at = first[slot] ?? 0
      let count = board.count
      for (let words = firstBlock; left > 0; words = Math.min(blockMax, words * 2)) {
        const chunk = chunks[at >>> chunkBits]
        if (!chunk) break
        const from = (at & (chunkWords - 1)) + 1
        const to = from + Math.min(words, left)
        for (let here = from; here < to; here += 1) {
          const word = chunk[here] ?? 0
          const place = word >>> countBits
          const times = word & countMax
          const before = scores[place] ?? 0
          if (before === 0) {
            touched[count] = place
            count += 1
          }
          scores[place] = before + (weight * times * 2.2) / (times + flat + steep * (lengths[place] ?? 0))
        }
        left -= to - from
        at = chunk[from - 1] ?? 0
      }
      board.count = count
    },
  }
}
