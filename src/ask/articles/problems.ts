import { problem } from '../../kit/index.ts'

export const ownWriting = problem('article-own-writing', 403, {
  zh: '自己写的内容要由另一位同事审核发布',
  en: 'What one wrote oneself is reviewed and published by somebody else',
})
export const notInReview = problem('article-not-in-review', 409, {
  zh: '这一版没有在等审核',
  en: 'This version does not wait for a review',
})
export const alreadyPublished = problem('article-published', 409, {
  zh: '这一版已经在用',
  en: 'This version stands already',
})
export const checksFailed = problem('article-checks-failed', 409, {
  zh: '发布会让下面的测试问题答错，没有发布',
  en: 'Published like this, the following test questions would be answered wrongly; nothing was published',
})
export const trialRunning = problem('article-trial-running', 409, {
  zh: '这篇正在做对比测试，请先结束',
  en: 'A trial of this article is running; end it first',
})
export const noTrial = problem('article-no-trial', 409, {
  zh: '要对比的两版必须都存在，且甲版正在使用',
  en: 'A trial needs the version that stands and another one that was handed in',
})
export const badFile = problem('import-unreadable', 422, {
  zh: '这份文件读不出来：请用 DOCX、带文字的 PDF 或 Markdown',
  en: 'This file cannot be read: please use DOCX, a PDF with text, or Markdown',
})
