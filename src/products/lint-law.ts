// Rules of law on numbers and choices of a product. Articles as in docs/glossary.md and the texts named there.
import { law } from '../law/index.ts'
import type { MedicalExpense } from './coverage.ts'
import { type Definition, isShort } from './definition.ts'
import { definitionError as error, type Rule } from './finding.ts'
import { listClasses } from './parts.ts'

const health: ReadonlySet<Definition['kind']> = new Set([
  'critical-illness',
  'medical',
  'daily-allowance',
  'long-term-care',
])
const isRegular = ({ sale }: Definition) => sale.terms.some(({ payYears }) => payYears.some((years) => years > 1))
const medicals = ({ coverages }: Definition): MedicalExpense[] =>
  coverages.filter((one) => one.kind === 'medical-expense')

// A year's contract that guarantees its renewal is long-term health too (健康保险管理办法 §4).
const isLongHealth = (product: Definition) =>
  health.has(product.kind) && (!isShort(product) || product.renewal === 'guaranteed')

const coolingOff: Rule = (product) =>
  isLongHealth(product) && !law.coolingOffFloor.keeps(product.coolingOffDays)
    ? [
        error('cooling-off', law.coolingOffFloor.article, 'coolingOffDays', {
          zh: `长期健康险的犹豫期不得少于 ${law.coolingOffFloor.amount} 天，这里是 ${product.coolingOffDays} 天`,
          en: `a long-term health product needs at least ${law.coolingOffFloor.amount} days of cooling-off; here ${product.coolingOffDays}`,
        }),
      ]
    : []

const waiting: Rule = ({ coverages }) =>
  coverages.flatMap(({ id, waitingDays, causes }) => [
    ...(!law.waitingPeriodMost.keeps(waitingDays)
      ? [
          error('waiting', law.waitingPeriodMost.article, `coverages.${id}.waitingDays`, {
            zh: `等待期不得超过 ${law.waitingPeriodMost.amount} 天，这里是 ${waitingDays} 天`,
            en: `a waiting period may not exceed ${law.waitingPeriodMost.amount} days; here ${waitingDays}`,
          }),
        ]
      : []),
    ...(waitingDays > 0 && !causes.includes('illness')
      ? [
          error('waiting-accident', '保险法 §19', `coverages.${id}.waitingDays`, {
            zh: '只保意外的责任不设等待期',
            en: 'a cover for accidents alone has no waiting period',
          }),
        ]
      : []),
  ])

const grace: Rule = (product) =>
  isRegular(product) && product.graceDays < law.grace.term.count
    ? [
        error('grace', law.grace.article, 'graceDays', {
          zh: `分期交费的宽限期为 ${law.grace.term.count} 天，这里是 ${product.graceDays} 天`,
          en: `premiums paid in instalments have ${law.grace.term.count} days of grace; here ${product.graceDays}`,
        }),
      ]
    : []

const reinstatement: Rule = (product) => {
  if (!isRegular(product)) return []
  if (!product.reinstatement || product.reinstatement.withinDays < 365 * law.reinstatementWindow.term.count)
    return [
      error('reinstatement', law.reinstatementWindow.article, 'reinstatement.withinDays', {
        zh: '效力中止后两年内应当可以申请复效',
        en: 'a suspended contract can be reinstated for two years',
      }),
    ]
  return []
}

const suicide: Rule = ({ coverages }) =>
  coverages.flatMap((one) =>
    one.kind === 'death' && one.suicideYears > law.suicide.figure.years
      ? [
          error('suicide', law.suicide.article, `coverages.${one.id}.suicideYears`, {
            zh: '自杀免责最长两年',
            en: 'suicide may be left out for two years at most',
          }),
        ]
      : [],
  )

const minors: Rule = ({ coverages, sale }) => {
  const insures = coverages.some(({ kind }) => kind === 'death') && sale.ageMinDays < 18 * 365
  return insures && !sale.minorSumMaxFen.some(({ underAge }) => underAge >= 18)
    ? [
        error('minor-death-sum', '保险法 §33', 'sale.minorSumMaxFen', {
          zh: '未成年人的身故保险金要有限额',
          en: "a minor's death benefit needs a cap",
        }),
      ]
    : []
}

const mildShare: Rule = ({ coverages }) => {
  const severe = Math.max(
    0,
    ...coverages.map((one) => (one.kind === 'critical' && one.tier === 'severe' ? one.percentOfSum : 0)),
  )
  return coverages.flatMap((one) =>
    one.kind === 'critical' && one.tier === 'mild' && one.percentOfSum * 100 > severe * law.mildIllnessShare.amount
      ? [
          error('mild-share', law.mildIllnessShare.article, `coverages.${one.id}.percentOfSum`, {
            zh: '轻症给付不得超过重症的 30%',
            en: 'a mild illness pays at most 30 % of a severe one',
          }),
        ]
      : [],
  )
}

const indemnity: Rule = (product) =>
  medicals(product).flatMap(({ id, reimbursement, listPercents, hospitals }) => [
    ...(reimbursement.settledPercent < reimbursement.unsettledPercent
      ? [
          error('reimbursement-order', '健康保险管理办法 §24', `coverages.${id}.reimbursement`, {
            zh: '经医保结算后的比例不应低于未经医保结算的比例',
            en: 'the share after public insurance settled may not be below the share without',
          }),
        ]
      : []),
    ...listClasses
      .filter((name) => listPercents[name] === 0)
      .map((name) =>
        error('list-only', '保险法司法解释三 §19', `coverages.${id}.listPercents.${name}`, {
          zh: '不能仅因超出医保范围就一概不赔',
          en: 'care may not be refused merely for being outside the public list',
        }),
      ),
    ...(hospitals.exceptEmergency
      ? []
      : [
          error('hospital-emergency', '保险法司法解释三 §20', `coverages.${id}.hospitals.exceptEmergency`, {
            zh: '指定医院的限制不适用于急诊急救',
            en: 'the list of hospitals does not bind in an emergency',
          }),
        ]),
  ])

const publicPricing: Rule = (product) =>
  product.kind === 'medical' && !product.rates.by.includes('public')
    ? [
        error('public-pricing', '健康保险管理办法 §24', 'rates.by', {
          zh: '费用补偿型医疗险应当区分有无公费医疗、基本医保分别定价',
          en: 'an indemnity product must price people with and without public insurance apart',
        }),
      ]
    : []

const onlineServices: Rule = ({ services, sale }) =>
  law.onlineServices.missing(sale.onlineOnly ? services : Object.keys(law.onlineServices.parts)).map((id) =>
    error('online-service', law.onlineServices.article, 'services', {
      zh: `网上销售的产品必须能在网上办理 ${id}`,
      en: `a product sold online must allow ${id} online`,
    }),
  )

const loanService: Rule = ({ services, loan, values }) =>
  services.includes('borrow') && !(loan && values)
    ? [
        error('loan-terms', '保险法 §20', 'loan', {
          zh: '允许保单贷款，却没有写明贷款条件或现金价值表',
          en: 'loans are allowed, but their terms or the cash values are missing',
        }),
      ]
    : []

const loanShare: Rule = ({ loan }) =>
  loan && loan.sharePercent > 80
    ? [
        {
          ...error('loan-share', '合同惯例', 'loan.sharePercent', {
            zh: `贷款比例通常不超过现金价值的 80%，这里是 ${loan.sharePercent}%`,
            en: `loans usually stay within 80 % of the cash value; here ${loan.sharePercent} %`,
          }),
          severity: 'warning',
        },
      ]
    : []

const disabilityGrades: Rule = ({ coverages }) =>
  coverages.flatMap((one) => {
    if (one.kind !== 'disability') return []
    const shares = Array.from({ length: 10 }, (_, index) => one.gradePercents[String(index + 1)])
    const falls = shares.every((part, index) => part !== undefined && part <= (shares[index - 1] ?? 100))
    return falls
      ? []
      : [
          error('disability-grades', '人身保险伤残评定标准（JR/T 0083）', `coverages.${one.id}.gradePercents`, {
            zh: '伤残等级 1–10 级都要有给付比例，而且不能越轻越高',
            en: 'all ten grades need a share, and a lighter grade may not pay more',
          }),
        ]
  })

export const lawRules: readonly Rule[] = [
  coolingOff,
  waiting,
  grace,
  reinstatement,
  suicide,
  minors,
  mildShare,
  indemnity,
  publicPricing,
  onlineServices,
  loanService,
  loanShare,
  disabilityGrades,
]
