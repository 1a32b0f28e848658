// `保险法 §39` as a source: the law's name in both languages and the article.
import { textOf } from '../law/index.ts'
import type { Source } from './reply.ts'

export function lawSource(written: string): Source {
  const [name = written, article = ''] = written.split(/\s+(?=§)/)
  return { title: { zh: `《${name}》`, en: textOf(name)?.name.en ?? name }, clause: article }
}
