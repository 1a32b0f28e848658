// The grade of a disability by the industry's standard (人身保险伤残评定标准, JR/T 0083-2013): 1 is the worst, 10 the lightest.
const numerals = '一二三四五六七八九十'

// 伤残八级、八级伤残、8级、Ⅷ级; a grade of an operation or a hospital is none.
const written =
  /(?:伤残|残疾)[^，。；]{0,6}?(十|[一二三四五六七八九]|10|[1-9])级|(十|[一二三四五六七八九]|10|[1-9])级(?:伤残|残疾)/g

/**
 * The grade that several disabilities of one accident come to, undefined where none is written: the gravest; two or more of that
 * grade count one grade graver, and never more than the first (附则 4.3).
 */
export function gradeOf(texts: readonly string[]): number | undefined {
  const grades = texts.flatMap((text) =>
    [...text.matchAll(written)].map(([, after, before]) => toGrade(after ?? before ?? '')),
  )
  if (grades.length === 0) return undefined
  const gravest = Math.min(...grades)
  const isSeveral = grades.filter((grade) => grade === gravest).length > 1
  return isSeveral ? Math.max(1, gravest - 1) : gravest
}

function toGrade(word: string): number {
  const at = numerals.indexOf(word)
  return at < 0 ? Number(word) : at + 1
}
