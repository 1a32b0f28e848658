// Rules on the designs whose value is not guaranteed (分红, 万能, 投资连结): what they must have, what they are called, what they cost.
import { type Bands, bandPercent } from './account.ts'
import { type Coverage, factorPercent } from './coverage.ts'
import { type Definition, type Design, designOf } from './definition.ts'
import { definitionError as error, type Rule } from './finding.ts'

const naming = '人身保险公司保险条款和保险费率管理办法（产品命名）'
const participatingRule = '分红保险精算规定（保监发〔2015〕93号）'
const custom = '合同惯例'
const pageRule = '互联网保险业务监管办法 §14'

const designWords: Readonly<Record<Exclude<Design, 'ordinary'>, { readonly mark: RegExp; readonly zh: string }>> = {
  participating: { mark: /分红型/, zh: '分红型' },
  universal: { mark: /万能型/, zh: '万能型' },
  'unit-linked': { mark: /投资连结型/, zh: '投资连结型' },
}

const named: Rule = (product) => {
  const design = designOf(product)
  const wanted = design === 'ordinary' ? undefined : designWords[design]
  return wanted && !wanted.mark.test(product.filedName.zh)
    ? [
        error('design-name', naming, 'filedName.zh', {
          zh: `备案名称要标明“${wanted.zh}”`,
          en: `the filed name must say ${wanted.zh} (${design})`,
        }),
      ]
    : []
}

const kindsOfAccount: Readonly<Partial<Record<Definition['kind'], Design>>> = {
  'universal-life': 'universal',
  'unit-linked': 'unit-linked',
}

const accountKind: Rule = (product) => {
  const wanted = kindsOfAccount[product.kind]
  const has = product.account ? designOf(product) : undefined
  return wanted === has
    ? []
    : [
        error('account-kind', '产品定义格式', 'account', {
          zh: wanted ? '这类产品要有自己的账户：万能的写 credited，投连的写 funds' : '只有万能和投连产品有账户',
          en: wanted
            ? 'this kind needs its account: credited for universal, funds for unit-linked'
            : 'only universal and unit-linked products have an account',
        }),
      ]
}

/** What the disclosure of an uncertain value must say, word for word. */
const uncertain: Readonly<Record<Exclude<Design, 'ordinary'>, RegExp>> = {
  participating: /不保证|不确定/,
  universal: /不确定/,
  'unit-linked': /不确定/,
}

const uncertainWords: Rule = (product) => {
  const design = designOf(product)
  if (design === 'ordinary') return []
  const told = product.disclosures.flatMap(({ kind, text }, index) =>
    kind === 'not-guaranteed' ? [{ text, index }] : [],
  )
  return told
    .filter(({ text }) => !uncertain[design].test(text.zh))
    .map(({ index }) =>
      error('uncertain-words', pageRule, `disclosures.${index}.text.zh`, {
        zh: '要写明利益不确定、不保证',
        en: 'the text must say that the benefits are uncertain and not guaranteed',
      }),
    )
}

const guaranteedRate: Rule = ({ account }) =>
  account?.credited && account.credited.guaranteedYearlyRateBp === 0
    ? [
        error('guaranteed-rate', pageRule, 'account.credited.guaranteedYearlyRateBp', {
          zh: '万能账户要有最低保证利率，这里是 0',
          en: 'a universal account needs a guaranteed rate; here it is 0',
        }),
      ]
    : []

const dividendShare: Rule = ({ dividends }) => [
  ...(dividends && dividends.shareMinPercent < 70
    ? [
        error('dividend-share', participatingRule, 'dividends.shareMinPercent', {
          zh: `分给保单持有人的比例不得低于 70%，这里是 ${dividends.shareMinPercent}%`,
          en: `at least 70 % of the surplus goes to policyholders; here ${dividends.shareMinPercent} %`,
        }),
      ]
    : []),
  ...(dividends && !dividends.options.includes(dividends.optionAtFirst)
    ? [
        error('dividend-option', '产品定义格式', 'dividends.optionAtFirst', {
          zh: `默认的红利领取方式 ${dividends.optionAtFirst} 不在可选方式里`,
          en: `the option at first, ${dividends.optionAtFirst}, is not among those that may be chosen`,
        }),
      ]
    : []),
]

// A year before the first band would be charged nothing, without the terms saying so; the later one leaves, the less it costs.
const feeBands: Rule = ({ account }) => {
  if (!account) return []
  const bands: readonly (readonly [string, Bands])[] = [
    ['account.fees.initial', account.fees.initial],
    ['account.withdrawal.fees', account.withdrawal.fees],
  ]
  return bands.flatMap(([at, band]) => [
    ...(band.some(({ fromYear }) => fromYear === 1)
      ? []
      : [error('fee-gap', pageRule, at, { zh: '没有写明第一年的费用', en: 'the fee of the first year is missing' })]),
    ...band.flatMap(({ fromYear, percent }, index) => [
      ...(index > 0 && fromYear <= (band[index - 1]?.fromYear ?? 0)
        ? [error('fee-order', '产品定义格式', `${at}.${index}`, { zh: '年度要从小到大', en: 'years must rise' })]
        : []),
      ...(index > 0 && percent > (band[index - 1]?.percent ?? 0)
        ? [
            error('fee-rises', custom, `${at}.${index}.percent`, {
              zh: '持有越久，费用不应越高',
              en: 'the longer a contract is held, the fee may not rise',
            }),
          ]
        : []),
    ]),
  ])
}

// What is customary; the regulator's figures were not at hand, so that passing them is a warning and no error.
const customary = { initialFirstYear: 50, topUp: 5, leavingFirstYear: 10 } as const

const highFees: Rule = ({ account }) => {
  if (!account) return []
  const seen: readonly (readonly [string, number, number])[] = [
    ['account.fees.initial', bandPercent(account.fees.initial, 1), customary.initialFirstYear],
    ['account.fees.topUpPercent', account.fees.topUpPercent, customary.topUp],
    ['account.withdrawal.fees', bandPercent(account.withdrawal.fees, 1), customary.leavingFirstYear],
  ]
  return seen
    .filter(([, charged, most]) => charged > most)
    .map(([at, charged, most]) => ({
      ...error('fee-high', custom, at, {
        zh: `收费 ${charged}%，高于常见的 ${most}%；请核对监管规定`,
        en: `${charged} % is above the customary ${most} %: check it against the regulator’s figures`,
      }),
      severity: 'warning' as const,
    }))
}

const deathLeast = [
  { age: 18, percent: 160 },
  { age: 41, percent: 140 },
  { age: 61, percent: 120 },
] as const
const lifeKinds: ReadonlySet<Definition['kind']> = new Set(['whole-life', 'endowment', 'universal-life', 'unit-linked'])
// A sum insured that was chosen stands by itself; beside an account it can be small.
const countsPaid = ({ pays }: Extract<Coverage, { kind: 'death' }>) =>
  pays.includes('account-value') || (pays.includes('premiums-paid') && !pays.includes('sum-insured'))

const deathShares: Rule = ({ kind, coverages }) =>
  coverages.flatMap((one) => {
    if (!lifeKinds.has(kind) || one.kind !== 'death' || !countsPaid(one)) return []
    const short = deathLeast.find(({ age, percent }) => factorPercent(one, age) < percent)
    return short
      ? [
          error('death-share', '保监发〔2016〕76号', `coverages.${one.id}.factors`, {
            zh: `${short.age} 岁起身故给付不得低于已交保费或账户价值的 ${short.percent}%`,
            en: `from ${short.age} on death pays at least ${short.percent} % of the premiums paid or the account`,
          }),
        ]
      : []
  })

const accountRider: Rule = ({ account, rider }) =>
  account && rider
    ? [
        error('account-rider', '保监人身险〔2017〕134号', 'rider', {
          zh: '万能和投连产品不得设计成附加险',
          en: 'a universal or unit-linked product may not be a rider',
        }),
      ]
    : []

const funds: Rule = ({ account }) =>
  (account?.funds?.list ?? []).flatMap(({ code }, index, list) =>
    list.findIndex((one) => one.code === code) === index
      ? []
      : [
          error('fund-twice', '产品定义格式', `account.funds.list.${index}.code`, {
            zh: `账户 ${code} 写了两次`,
            en: `fund ${code} is given twice`,
          }),
        ],
  )

export const designRules: readonly Rule[] = [
  named,
  accountKind,
  uncertainWords,
  guaranteedRate,
  dividendShare,
  feeBands,
  highFees,
  deathShares,
  accountRider,
  funds,
]
