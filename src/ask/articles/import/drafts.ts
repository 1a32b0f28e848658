// Sections as drafts: the heading is the question, what stands under it the answer; nothing is handed in by itself.
import { isChinese } from '../../search/index.ts'
import type { Content } from '../entry.ts'
import { draftOf } from '../write-article.ts'
import type { Section } from './section.ts'

const answerMax = 4_000
const askedMax = 200

/** `1.2 犹豫期有多长？` asks `犹豫期有多长？`; a heading in one language is a question in that language. */
export function draftsOf(sections: readonly Section[]): { readonly content: Content; readonly place: string }[] {
  return sections.map(({ heading, paragraphs, place }) => {
    const question = [...heading.replace(/^[\d.．、\s]+|^第[一二三四五六七八九十百\d]+[章节条部]\s*/, '').trim()]
      .slice(0, askedMax)
      .join('')
    const asked = question.length >= 2 ? [question] : []
    const answer = paragraphs.join('\n').slice(0, answerMax)
    const isZh = isChinese(heading + answer)
    return {
      place: [place, heading].filter(Boolean).join(' › '),
      content: draftOf({
        ask: { zh: isZh ? asked : [], en: isZh ? [] : asked },
        answer: { zh: isZh ? answer : '', en: isZh ? '' : answer },
      }),
    }
  })
}
