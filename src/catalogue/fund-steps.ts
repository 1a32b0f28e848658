// Choosing among the funds of a unit-linked contract: what moves from one to another, and how new money is split.
import type { Text } from '../kit/index.ts'
import type { Split } from '../policies/index.ts'
import type { Product } from '../products/index.ts'
import { field, type Option } from './fields.ts'
import { ask } from './steps.ts'

/** From one fund to another; `from` and `to` are the service's options. */
export function moveStep() {
  return ask(
    { zh: '从哪里转到哪里', en: 'From where to where' },
    {
      from: field.option({ title: { zh: '转出', en: 'From' } }),
      to: field.option({ title: { zh: '转入', en: 'To' } }),
      percent: field.number(
        {
          title: { zh: '转多少 %', en: 'How much, %' },
          hint: { zh: '转出账户份额的百分之几', en: 'Of the units of the fund you leave' },
        },
        { min: 1, max: 100 },
      ),
    },
    {
      zh: '按受理后的下一个公布价格成交，现在看到的是估算',
      en: 'Done at the next published price: what you see now is an estimate',
    },
  )
}

/** Shares of premiums by fund; `parts.fund` is the service's option. */
export function splitStep(title: Text) {
  return ask(title, {
    parts: field.list(
      { title: { zh: '各账户', en: 'Funds' }, hint: { zh: '合计 100%', en: 'A hundred per cent in all' } },
      {
        fund: field.option({ title: { zh: '账户', en: 'Fund' } }),
        percent: field.number({ title: { zh: '比例 %', en: 'Share %' } }, { min: 1, max: 100 }),
      },
    ),
  })
}

/** The product's funds as choices, each with its grade of risk. */
export function fundOptions({ account }: Product): Option[] {
  return (account?.funds?.list ?? []).map(({ code, title, riskGrade }) => ({
    value: code,
    label: title,
    note: { zh: `风险 ${riskGrade} 级`, en: `risk grade ${riskGrade}` },
  }))
}

/** What was answered to `splitStep`; the same fund named twice counts together. */
export function splitAsked({
  parts,
}: {
  readonly parts: readonly { readonly fund: string; readonly percent: number }[]
}): Split {
  const split: Record<string, number> = {}
  for (const { fund, percent } of parts) split[fund] = (split[fund] ?? 0) + percent
  return split
}

/** A split as an answer to `splitStep`. */
export function splitParts(split: Split): { fund: string; percent: number }[] {
  return Object.entries(split).map(([fund, percent]) => ({ fund, percent }))
}

export function splitWords(product: Product, split: Split): Text {
  const parts = fundOptions(product).flatMap(({ value, label }) => {
    const percent = split[value] ?? 0
    return percent > 0 ? [{ label, percent }] : []
  })
  return {
    zh: parts.map(({ label, percent }) => `${label.zh} ${percent}%`).join('，'),
    en: parts.map(({ label, percent }) => `${label.en} ${percent} %`).join(', '),
  }
}
