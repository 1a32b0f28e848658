// Rules on what adjudication reads: limits and pots, groups of illnesses, operations, what is taken off a death benefit.
import type { Coverage } from './coverage.ts'
import type { Definition } from './definition.ts'
import { definitionError as error, type Finding, type Rule } from './finding.ts'

const format = '产品定义格式'
const contract = '保险法 §18'

type Of<K extends Coverage['kind']> = Extract<Coverage, { kind: K }>

function ofKind<K extends Coverage['kind']>({ coverages }: Definition, kind: K): Of<K>[] {
  return coverages.filter((one): one is Of<K> => one.kind === kind)
}

const furtherLimits: Rule = (product) =>
  ofKind(product, 'medical-expense').flatMap(({ id, limit, furtherLimits: more }) =>
    more.flatMap(({ per, together }, index): Finding[] => {
      const isSecond = (per === limit.per || more.findIndex((one) => one.per === per) < index) && !together
      return isSecond
        ? [
            error('limit-twice', contract, `coverages.${id}.furtherLimits.${index}`, {
              zh: '同一期间写了两个限额',
              en: 'two limits of one period',
            }),
          ]
        : []
    }),
  )

const dayShared: Rule = (product) =>
  ofKind(product, 'medical-expense').flatMap(({ id, furtherLimits: more }) =>
    more.flatMap(({ per, together }, index) =>
      per === 'day' && together
        ? [
            error('day-limit-shared', format, `coverages.${id}.furtherLimits.${index}.together`, {
              zh: '每日限额不能共用',
              en: 'a limit of a day cannot be shared',
            }),
          ]
        : [],
    ),
  )

// What counts together is one thing: the same amount over the same time, wherever the name stands; and it stands twice, or among several people.
const togethers: Rule = (product) => {
  const shared = ofKind(product, 'medical-expense').flatMap(({ id, deductible, furtherLimits: more }) => [
    { at: `coverages.${id}.deductible.together`, ...deductible, is: JSON.stringify([deductible.fen, deductible.per]) },
    ...more.map((one, index) => ({
      at: `coverages.${id}.furtherLimits.${index}.together`,
      ...one,
      is: JSON.stringify([one.amount, one.per]),
    })),
  ])
  return shared.flatMap(({ at, together, is }) => {
    if (!together) return []
    const same = shared.filter((other) => other.together?.name === together.name)
    const isOne = same.every((other) => other.is === is && other.together?.among === together.among)
    if (!isOne)
      return [
        error('together-differs', contract, at, {
          zh: `共用的“${together.name}”金额、期间或范围不一致`,
          en: `what is shared as “${together.name}” differs in amount, period or reach`,
        }),
      ]
    return together.among === 'coverages' && same.length < 2
      ? [
          error('together-alone', format, at, {
            zh: `“${together.name}”只有一项责任使用，没有共用`,
            en: `only one coverage bears “${together.name}”: nothing is shared`,
          }),
        ]
      : []
  })
}

const illnessTimes: Rule = (product) =>
  ofKind(product, 'critical').flatMap(({ id, timesMax, intervalDays, diseases }) => {
    const groups = diseases.flatMap(({ group }) => group ?? [])
    const alone = [...new Set(groups)].filter((group) => groups.filter((one) => one === group).length < 2)
    return [
      ...(intervalDays > 0 && timesMax < 2
        ? [
            error('interval-once', contract, `coverages.${id}.intervalDays`, {
              zh: '只给付一次，却写了间隔期',
              en: 'paid once, yet there is an interval between payments',
            }),
          ]
        : []),
      ...alone.map((group) =>
        error('group-alone', format, `coverages.${id}.diseases`, {
          zh: `“${group}”组里只有一种疾病`,
          en: `the group “${group}” has one illness only`,
        }),
      ),
    ]
  })

const operations: Rule = (product) =>
  ofKind(product, 'surgery').flatMap(({ id, gradePercents, operations: all }) => {
    const share = (grade: number) => gradePercents[String(grade)]
    const rises = [2, 3, 4].every((grade) => (share(grade) ?? 0) >= (share(grade - 1) ?? 0))
    return all.every(({ grade }) => share(grade) !== undefined) && rises
      ? []
      : [
          error('surgery-grades', contract, `coverages.${id}.gradePercents`, {
            zh: '每一级手术都要有给付比例，级别越高不能给付越少',
            en: 'every grade of operation needs a share, and a graver one may not pay less',
          }),
        ]
  })

const lessPaid: Rule = (product) =>
  ofKind(product, 'death').flatMap(({ id, lessPaidOf }) =>
    lessPaidOf
      .filter((other) => !product.coverages.some((one) => one.id === other && one.id !== id))
      .map((other) =>
        error('less-paid-of', format, `coverages.${id}.lessPaidOf`, {
          zh: `没有 ${other} 这项责任`,
          en: `there is no other coverage ${other}`,
        }),
      ),
  )

export const claimRules: readonly Rule[] = [furtherLimits, dayShared, togethers, illnessTimes, operations, lessPaid]
