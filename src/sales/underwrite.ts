// Underwriting: who may be covered on what terms, by the product's own rules. Pure; the same function previews and decides.
// A machine accepts, loads, leaves something named out, or asks a person: it never declines.
import type { Text } from '../kit/index.ts'
import type { HealthQuestion, Product, Sex } from '../products/index.ts'

export interface Person {
  /** Whole years on the day the terms begin. */
  readonly age: number
  readonly sex: Sex
  readonly occupationClass: number
  readonly smoker: boolean
}

export interface Applicant extends Person {
  /** Answers by question; a question that does not fit the person is not asked. */
  readonly answers: Readonly<Record<string, boolean>>
  /** What the person would be insured for by this contract, fen. */
  readonly sumInsuredFen: number
}

export interface Finding {
  /** `health.cancer`, `occupation`, … with the version of the rule: what was decided can be explained later. */
  readonly rule: string
  readonly version: number
  readonly effect: 'load' | 'exclude' | 'refer'
  readonly loadPermille?: number
  readonly exclusion?: Text
  readonly because: Text
  readonly basis: string
}

/** Terms of cover beyond the tariff: a loading per thousand of the premium, and what is left out by name. */
export interface CoverTerms {
  readonly loadPermille: number
  readonly exclusions: readonly Text[]
}

export interface Underwriting extends CoverTerms {
  /** `terms` when the rules load or leave something out: the customer agrees by signing what the preview shows. */
  readonly outcome: 'accept' | 'terms' | 'refer'
  readonly findings: readonly Finding[]
}

/** Above this, in thousandths of the premium, a person judges: so high a load is no routine. */
export const loadPermilleMax = 1_000

/** The questions that fit a person; none asks what the product does not (保险法 §16: the duty ends where questions end). */
export function questionsFor(
  product: Pick<Product, 'sale'>,
  { age, sex }: Pick<Person, 'age' | 'sex'>,
): HealthQuestion[] {
  return product.sale.healthQuestions.filter(
    (question) => (question.fromAge ?? 0) <= age && (question.sex ?? sex) === sex,
  )
}

const disclosure = '保险法 §16'
const rating = '合同约定的费率'

/** What the product's rules say of an applicant, every finding with its reason. */
export function underwrite(product: Pick<Product, 'sale'>, applicant: Applicant): Underwriting {
  const findings = [
    ...questionsFor(product, applicant).flatMap((question) => health(question, applicant)),
    ...occupation(product, applicant),
    ...smoking(product, applicant),
    ...limits(product, applicant),
  ]
  const loadPermille = findings.reduce((all, one) => all + (one.loadPermille ?? 0), 0)
  const heavy: Finding[] = loadPermille > loadPermilleMax ? [tooHeavy(loadPermille)] : []
  const all = [...findings, ...heavy]
  const exclusions = all.flatMap(({ exclusion }) => (exclusion ? [exclusion] : []))
  const outcome = all.some(({ effect }) => effect === 'refer') ? 'refer' : all.length > 0 ? 'terms' : 'accept'
  return { outcome, findings: all, loadPermille, exclusions }
}

function health({ id, text, yes }: HealthQuestion, { answers }: Applicant): Finding[] {
  if (answers[id] !== true) return []
  const found = { rule: `health.${id}`, version: 1, basis: disclosure }
  const told = (zh: string, en: string) => ({ zh: `${zh}：${text.zh} 是`, en: `${en}: ${text.en} Yes` })
  if (typeof yes === 'string') {
    const because =
      yes === 'refuse'
        ? told('通常不能承保，请人决定', 'Usually not insured, a person decides')
        : told('请人核对', 'A person looks at it')
    return [{ ...found, effect: 'refer', because }]
  }
  if ('exclude' in yes)
    return [
      {
        ...found,
        effect: 'exclude',
        exclusion: yes.exclude,
        because: told(`不保${yes.exclude.zh}`, `Without ${yes.exclude.en}`),
      },
    ]
  const { loadPermille } = yes
  return [
    {
      ...found,
      effect: 'load',
      loadPermille,
      because: told(`加费 ${loadPermille / 10}%`, `${loadPermille / 10} % more`),
    },
  ]
}

function occupation({ sale }: Pick<Product, 'sale'>, { occupationClass }: Applicant): Finding[] {
  const found = { rule: 'occupation', version: 1, basis: rating }
  if (!sale.occupationClasses.includes(occupationClass))
    return [
      {
        ...found,
        effect: 'refer',
        because: {
          zh: `职业 ${occupationClass} 类不在承保范围内，请人决定`,
          en: `Occupation class ${occupationClass} is outside the product's range: a person decides`,
        },
      },
    ]
  const load = Object.entries(sale.occupationLoadPermille ?? {}).find(([name]) => name === String(occupationClass))?.[1]
  return load === undefined
    ? []
    : [
        {
          ...found,
          effect: 'load',
          loadPermille: load,
          because: {
            zh: `职业 ${occupationClass} 类加费 ${load / 10}%`,
            en: `${load / 10} % more for occupation class ${occupationClass}`,
          },
        },
      ]
}

function smoking({ sale: { smokerLoadPermille } }: Pick<Product, 'sale'>, { smoker }: Applicant): Finding[] {
  if (!smoker || smokerLoadPermille === undefined) return []
  const because = { zh: `吸烟加费 ${smokerLoadPermille / 10}%`, en: `${smokerLoadPermille / 10} % more for smoking` }
  return [{ rule: 'smoking', version: 1, basis: rating, effect: 'load', loadPermille: smokerLoadPermille, because }]
}

function limits({ sale }: Pick<Product, 'sale'>, { age, sumInsuredFen }: Applicant): Finding[] {
  const refer = { version: 1, effect: 'refer', basis: '合同约定的承保条件' } as const
  const old: Finding[] =
    age > sale.ageMax
      ? [
          {
            ...refer,
            rule: 'age',
            because: {
              zh: `${age} 岁超过承保年龄 ${sale.ageMax} 岁，请人决定`,
              en: `An age of ${age} is above the ${sale.ageMax} that are insured: a person decides`,
            },
          },
        ]
      : []
  const caps = sale.minorSumMaxFen.filter(({ underAge }) => age < underAge).map((cap) => cap.sumMaxFen)
  const most = Math.min(sale.sumMaxFen, ...caps)
  if (sale.sumMaxFen === 0 || sumInsuredFen <= most) return old
  const because = {
    zh: '保额超过自动承保的上限，请人决定',
    en: 'The sum is above what is insured without a person: a person decides',
  }
  return [...old, { ...refer, rule: 'sum', because }]
}

function tooHeavy(loadPermille: number): Finding {
  return {
    rule: 'load',
    version: 1,
    effect: 'refer',
    basis: rating,
    because: {
      zh: `加费合计 ${loadPermille / 10}%，超过自动承保的上限，请人决定`,
      en: `${loadPermille / 10} % in all is more than is loaded without a person: a person decides`,
    },
  }
}
