// A sentence as terms: characters and runs of two and three for Chinese, word stems for English, and the ideas its words stand for.

/** An idea and the words that name it; Chinese is looked for anywhere, English at word boundaries. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

/** Ideas that are kinds of product: which one is spoken of says nothing about what is wanted of it. */
export const productKinds: ReadonlySet<string> = new Set([
  'term-life',
  'whole-life',
  'annuity',
  'critical-illness',
  'medical',
  'accident',
])

const han = /\p{Script=Han}/u
const politeZh =
  /请问一下|请问|你好|您好|麻烦你?您?|谢谢|劳驾|我想知道|想了解一下|想问一下|想问|问一下|帮我|给我|一下|可以吗|好吗|行吗|的话|[吗呢呀啊吧嘛哦哈的了]/g
const politeEn =
  /\b(?:please|could|would|can|you|tell|me|i|my|the|a|an|to|is|are|do|does|did|of|for|it|in|on|and|or|be|was|will|if|with|that|this|have|has|there|so|at|by|from|as|we|our|am|hi|hello|want|need|like|d|ll|m|s|t)\b/g
const signs = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Cf}|\p{Cc}|\ufe0f|\u20e3/gu

/** NFKC, lower case, without emoji and other signs: full-width digits become plain. */
export function plainWords(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(signs, (found) => (/[\d#*]/.test(found) ? found : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

export function isChinese(sentence: string): boolean {
  return han.test(sentence)
}

let latest: { sentence: string; synonyms: Synonyms; terms: ReadonlyMap<string, number> } | undefined

/** Terms with how often each occurs. `#idea` terms stand for synonyms. */
export function termsOf(sentence: string, synonyms: Synonyms): ReadonlyMap<string, number> {
  // One sentence is looked for in several indexes, one after the other.
  if (latest?.sentence !== sentence || latest.synonyms !== synonyms)
    latest = { sentence, synonyms, terms: countTerms(sentence, synonyms) }
  return latest.terms
}

function countTerms(sentence: string, synonyms: Synonyms): ReadonlyMap<string, number> {
  const words = plainWords(sentence)
  const counts = new Map<string, number>()
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const idea of ideasOf(words, synonyms)) add(`#${idea}`)
  for (const run of words.replace(politeZh, ' ').match(/\p{Script=Han}+/gu) ?? []) addRuns([...run], add)
  for (const word of words.replace(politeEn, ' ').match(/[a-z]+|\d+(?:\.\d+)?/g) ?? []) add(`=${stem(word)}`)
  return counts
}

function addRuns(letters: readonly string[], add: (term: string) => void): void {
  for (let at = 0; at < letters.length; at += 1)
    for (let size = 1; size <= 3 && at + size <= letters.length; size += 1) add(letters.slice(at, at + size).join(''))
}

/** The ideas a sentence speaks of; where words overlap the longest is taken. */
export function ideasOf(words: string, synonyms: Synonyms): Set<string> {
  const found = new Set<string>()
  for (const { pattern, ideas } of compiled(synonyms))
    for (const [word] of words.matchAll(pattern)) for (const idea of ideas.get(word) ?? []) found.add(idea)
  return found
}

interface Matcher {
  readonly pattern: RegExp
  readonly ideas: ReadonlyMap<string, readonly string[]>
}

const matchers = new WeakMap<Synonyms, readonly Matcher[]>()

function compiled(synonyms: Synonyms): readonly Matcher[] {
  const held = matchers.get(synonyms)
  if (held) return held
  const made = [matcher(synonyms, true), matcher(synonyms, false)]
  matchers.set(synonyms, made)
  return made
}

function matcher(synonyms: Synonyms, chinese: boolean): Matcher {
  const ideas = new Map<string, string[]>()
  for (const [idea, words] of synonyms)
    for (const word of words.map(plainWords))
      if (isChinese(word) === chinese) ideas.set(word, [...(ideas.get(word) ?? []), idea])
  const longestFirst = [...ideas.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const any = longestFirst.length > 0 ? longestFirst.join('|') : '(?!)'
  return { ideas, pattern: new RegExp(chinese ? any : `\\b(?:${any})(?=(?:s|es|d|ed|ing)?\\b)`, 'g') }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// Plural, past and -ing only: enough for questions, and it keeps `premium` and `premiums` together.
function stem(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ing|ed|es)$/, '')
    .replace(/(?<!s)s$/, '')
}
