// Chinese names as they are written in Latin letters: 小满 is Xiaoman, 李伟 is Li Wei.

// The first character of every initial, in the order of pinyin; i, u and v begin no syllable.
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']
const initials = [...'abcdefghjklmnopqrstwxyz']
const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** The letter a character's reading begins with. */
function initialOf(character: string): string | undefined {
  return initials[firsts.findLastIndex((first) => order.compare(first, character) <= 0)]
}

/** Source of a pattern for the readings that characters may have, Xiaoman and Xiao Man alike; undefined for other scripts. */
export function inLatin(characters: string): string | undefined {
  if (!/^\p{Script=Han}+$/u.test(characters)) return undefined
  const syllables = [...characters].map((character) => {
    const initial = initialOf(character) ?? ''
    return /[aoe]/.test(initial) ? `${initial}[aoieu]{0,2}(?:ng?|r)?` : `${initial}h?[aoieuvü]{1,4}(?:ng?|r)?`
  })
  return `(?<![a-z])${syllables.join("[ '-]?")}(?![a-z])`
}
