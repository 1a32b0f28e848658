// Documents and letters in the customer's timeline.
import { timelineWords } from '../timeline/index.ts'

timelineWords({
  'document.corrected': { zh: '更正了识别结果', en: 'A value read from a document was corrected' },
  'letter.written': { zh: '出具了《{title}》，编号 {number}', en: 'Issued “{title}”, no. {number}' },
})
