// A document as sections: a heading, where it stands, the paragraphs under it; and what was not understood.
export interface Section {
  readonly heading: string
  /** 1 for the largest. */
  readonly level: number
  /** Where it was found: `第 3 页`, or the headings above it. */
  readonly place: string
  readonly paragraphs: readonly string[]
}

export interface ReadDocument {
  readonly sections: readonly Section[]
  /** What was left out and why, in the words for the editor: a key of the words and a place. */
  readonly skipped: readonly Skipped[]
}

export const skippedKinds = [
  'before-heading',
  'picture',
  'table',
  'empty-section',
  'scanned-page',
  'no-heading',
] as const
export interface Skipped {
  readonly kind: (typeof skippedKinds)[number]
  readonly place: string
}

export interface Building {
  /** A new heading; `place` overrides the headings above it. */
  heading(text: string, level: number, place?: string): void
  paragraph(text: string, place?: string): void
  skip(kind: Skipped['kind'], place?: string): void
  done(): ReadDocument
}

interface Open {
  heading: string
  level: number
  place: string
  paragraphs: string[]
}

/** Puts headings and paragraphs together as they come. */
export function building(): Building {
  const sections: Open[] = []
  const above: string[] = []
  const skipped: Skipped[] = []
  const here = () => sections.at(-1)?.heading ?? ''
  const skip = (kind: Skipped['kind'], place = here()) => {
    const isTold = skipped.some((one) => one.kind === kind && one.place === place)
    if (!isTold) skipped.push({ kind, place })
  }
  return {
    heading(text, level, place) {
      above.length = Math.max(0, level - 1)
      sections.push({ heading: text, level, place: place ?? above.filter(Boolean).join(' › '), paragraphs: [] })
      above[level - 1] = text
    },
    paragraph(text, place) {
      const last = sections.at(-1)
      if (last) last.paragraphs.push(text)
      else skip('before-heading', place ?? '')
    },
    skip,
    done() {
      const filled = sections.filter(({ paragraphs }) => paragraphs.length > 0)
      // a heading over other headings needs no text of its own
      const bare = sections.filter(
        ({ paragraphs, level }, place) => paragraphs.length === 0 && (sections[place + 1]?.level ?? 0) <= level,
      )
      for (const { heading } of bare) skip('empty-section', heading)
      if (sections.length === 0) skip('no-heading', '')
      return { sections: filled, skipped }
    },
  }
}
