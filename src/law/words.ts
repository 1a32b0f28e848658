import type { Text } from '../kit/index.ts'

/** Said wherever a rule is shown. */
export const caution: Text = {
  zh: '这里是我们用自己的话写的摘要，供查阅和计算；正式依据以法律原文为准，本规则包须经律师审核后使用。',
  en: 'These are summaries in our own words, for looking up and computing; the text of the law governs, and a lawyer must check the pack before anyone relies on it.',
}
