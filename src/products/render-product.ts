// The product page as the store shows it, and an example worked out, as plain Markdown: for whoever owns the product to read before
// it is put on sale.
import { formatFen, type Language, type Text } from '../kit/index.ts'
import type { Bands } from './account.ts'
import { designOf, type Frequency, isShort } from './definition.ts'
import { type Illustration, illustrate } from './illustrate.ts'
import { citation, type Product } from './product.ts'

/** Markdown in one language. */
export function renderProduct(product: Product, language: Language): string {
  const say = (text: Text) => text[language]
  const heading = (zh: string, en: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${say({ zh, en })}`, '', ...lines] : []
  const { filedName, filedNo, shortName, summary, coverages, exclusions, disclosures } = product
  const uncertain = disclosures.filter(({ kind }) => kind === 'not-guaranteed' || kind === 'investment-risk')
  return [
    `# ${say(shortName)}`,
    '',
    `${say(filedName)} · ${filedNo}`,
    '',
    say(summary),
    ...uncertain.flatMap(({ text }) => ['', `**${say(text)}**`]),
    ...heading(
      '保什么',
      'What is covered',
      coverages.map(
        ({ title, summary: what, clause }) => `- **${say(title)}** ${say(what)} [${say(citation(product, clause))}]`,
      ),
    ),
    ...heading(
      '不保什么',
      'What is not',
      exclusions.map(({ title, clause }) => `- ${say(title)} [${say(citation(product, clause))}]`),
    ),
    ...heading('收哪些费用', 'What is charged', chargeLines(product).map(say)),
    ...heading('其他约定', 'Other terms', designLines(product).map(say)),
    ...heading('举例', 'An example', exampleLines(product).map(say)),
    ...heading(
      '投保前要知道的',
      'To know before buying',
      disclosures.map(({ text }) => `- ${say(text)}`),
    ),
    '',
  ].join('\n')
}

function chargeLines({ account }: Product): Text[] {
  if (!account) return []
  const { fees, withdrawal } = account
  return [
    { zh: `- 初始费用：${banded(fees.initial).zh}`, en: `- Initial charge: ${banded(fees.initial).en}` },
    { zh: `- 追加保费的初始费用：${fees.topUpPercent}%`, en: `- Of a top-up: ${fees.topUpPercent} %` },
    {
      zh: `- 保单管理费：每月 ${formatFen(fees.policyFeeFen)}`,
      en: `- Policy fee: ${formatFen(fees.policyFeeFen)} a month`,
    },
    {
      zh: '- 风险保险费：每月按年龄、性别和风险保额扣除',
      en: '- Risk charge: monthly, by age, sex and the sum at risk',
    },
    {
      zh: `- 退保和部分领取：${banded(withdrawal.fees).zh}`,
      en: `- On surrender and withdrawal: ${banded(withdrawal.fees).en}`,
    },
  ]
}

function banded(bands: Bands): Text {
  return {
    zh: bands.map(({ fromYear, percent }) => `第 ${fromYear} 年起 ${percent}%`).join('，'),
    en: bands.map(({ fromYear, percent }) => `${percent} % from year ${fromYear}`).join(', '),
  }
}

function designLines(product: Product): Text[] {
  const { account, dividends, rider, group } = product
  const guaranteed = (account?.credited?.guaranteedYearlyRateBp ?? 0) / 100
  const [latest] = product.tables.credited
  return [
    ...(designOf(product) === 'universal'
      ? [{ zh: `- 最低保证利率每年 ${guaranteed}%`, en: `- Guaranteed: ${guaranteed} % a year` }]
      : []),
    ...(account?.credited && latest
      ? [
          {
            zh: `- ${latest.month} 公布的结算利率 ${latest.bp / 100}%，以后会变，不保证`,
            en: `- Declared for ${latest.month}: ${latest.bp / 100} %; it changes and is not guaranteed`,
          },
        ]
      : []),
    ...(account?.funds?.list ?? []).map(({ title, invests, riskGrade }) => ({
      zh: `- ${title.zh}：${invests.zh}，风险 ${riskGrade} 级`,
      en: `- ${title.en}: ${invests.en}, risk grade ${riskGrade}`,
    })),
    ...(dividends
      ? [
          {
            zh: `- 可分配盈余的 ${dividends.shareMinPercent}% 以上分给保单持有人；红利不保证`,
            en: `- At least ${dividends.shareMinPercent} % of the surplus goes to policyholders; dividends are not guaranteed`,
          },
        ]
      : []),
    ...(rider
      ? [
          {
            zh: `- 附加险，随 ${rider.attachesTo.join('、')} 投保`,
            en: `- A rider, bought with ${rider.attachesTo.join(', ')}`,
          },
        ]
      : []),
    ...(group
      ? [
          {
            zh: `- 团体保险，至少 ${group.membersMin} 人`,
            en: `- A group's contract of ${group.membersMin} members at least`,
          },
        ]
      : []),
  ]
}

const often: Readonly<Record<Frequency, Text>> = {
  once: { zh: '一次交清', en: 'once' },
  yearly: { zh: '每年', en: 'a year' },
  'half-yearly': { zh: '每半年', en: 'every half year' },
  quarterly: { zh: '每季度', en: 'a quarter' },
  monthly: { zh: '每月', en: 'a month' },
}

function exampleLines(product: Product): Text[] {
  const found = illustrate(product)
  if (!found) return []
  return [whoLine(found), ...valueLines(product, found), ...eventLines(product, found)]
}

function whoLine({ person, term, sumInsuredFen, premiumFen, frequency, totalFen }: Illustration): Text {
  const sex = person.sex === 'M' ? { zh: '男', en: 'man' } : { zh: '女', en: 'woman' }
  return {
    zh: `${person.age} 岁${sex.zh}，${term.title.zh}，交 ${person.payYears} 年，保额 ${formatFen(sumInsuredFen)}：${often[frequency].zh} ${formatFen(premiumFen)}，共 ${formatFen(totalFen)}。`,
    en: `A ${sex.en} of ${person.age}, ${term.title.en}, ${person.payYears} years of premium, ${formatFen(sumInsuredFen)} insured: ${formatFen(premiumFen)} ${often[frequency].en}, ${formatFen(totalFen)} in all.`,
  }
}

function valueLines({ account }: Product, { years }: Illustration): Text[] {
  if (account)
    return [
      {
        zh: '\n账户价值取决于以后的结算利率或单位价格，这里不预测。',
        en: '\nThe account hangs on rates or prices to come and is not foretold here.',
      },
    ]
  if (years.length === 0) return []
  return [
    { zh: '\n| 保单年度末 | 已交保费 | 现金价值 |', en: '\n| End of year | Premiums paid | Cash value |' },
    { zh: '| --: | --: | --: |', en: '| --: | --: | --: |' },
    ...years.map(({ year, paidFen, cashValueFen }) => {
      const row = `| ${year} | ${formatFen(paidFen)} | ${formatFen(cashValueFen)} |`
      return { zh: row, en: row }
    }),
  ]
}

function eventLines(product: Product, { events }: Illustration): Text[] {
  const when = isShort(product) ? { zh: '', en: '' } : { zh: '（按第六年算）', en: ' (as of the sixth year)' }
  return [
    { zh: `\n发生什么，给付多少${when.zh}：\n`, en: `\nWhat each event pays${when.en}:\n` },
    ...events.map(({ coverage: { title }, amountFen }) => ({
      zh: `- ${title.zh}：${amountFen === undefined ? '按当时的账户价值和条款给付' : `最高 ${formatFen(amountFen)}`}`,
      en: `- ${title.en}: ${amountFen === undefined ? 'by the account of that day and the terms' : `${formatFen(amountFen)} at most`}`,
    })),
  ]
}
