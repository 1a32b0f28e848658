// Doubt only ever sends a claim to a person, with what was seen; what it was is for that person to find out.

import { likelyMin, scoreOf } from '../doubt/score.ts'
import { signsOf } from '../doubt/signs.ts'
import { lookAgain } from '../doubt/words.ts'
import { type Rule, regionsOf } from './rule.ts'

const editedPaper: Rule = {
  id: 'edited-paper',
  version: 1,
  effect: 'refer',
  basis: '保险法 §27',
  find: ({ facts }) =>
    facts.papers.flatMap(({ documentId, editor }) =>
      editor === undefined
        ? []
        : [
            {
              words: {
                zh: `一份文件里留有图片编辑软件（${editor}）的标记，请人核对原件`,
                en: `A file names a program for altering pictures (${editor}): a person checks the original`,
              },
              regions: [{ documentId, page: 0, box: [0, 0, 1, 1] as const }],
            },
          ],
    ),
}

/** On probation: it was trained on made-up claims, and is switched on when it has shown what it finds here. */
const doubtful: Rule = {
  id: 'several-signs',
  version: 1,
  effect: 'refer',
  startsIn: 'shadow',
  basis: '个人信息保护法 §24',
  find: ({ facts, expenses, applied }) => {
    const { likely, because } = scoreOf(signsOf(facts, expenses, applied))
    return likely >= likelyMin && because.length > 0
      ? [{ words: lookAgain(because), regions: regionsOf(...expenses.invoices.map(({ totalFen }) => totalFen)) }]
      : []
  },
}

export const doubtRules: readonly Rule[] = [editedPaper, doubtful]
