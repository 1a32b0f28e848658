// Citations in English: each text of law and term of contract by its English name.
export interface CitedName {
  readonly written: readonly string[]
  readonly name: { readonly en: string }
}

const marks: Readonly<Record<string, string>> = { '；': '; ', '、': ', ', '（': ' (', '）': ')', '《': '', '》': '' }

/** `保险法 §36；合同约定` → `Insurance Law §36; Contract`. What has no name stays as it is written. */
export function citedInEnglish(cited: string, names: readonly CitedName[]): string {
  const written = names.flatMap(({ written, name }) => written.map((zh) => ({ zh, en: name.en })))
  const longestFirst = written.sort((a, b) => b.zh.length - a.zh.length)
  const worded = longestFirst.reduce((words, { zh, en }) => words.replaceAll(zh, en), cited)
  return worded.replace(/[；、（）《》]/g, (mark) => marks[mark] ?? mark)
}
