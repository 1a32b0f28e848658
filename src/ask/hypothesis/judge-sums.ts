// Sums that are no bills: of an illness the terms name, of death, disability or care.
import { exclusionsIn } from '../../claims/index.ts'
import type { Day, Text } from '../../kit/index.ts'
import { coveragesOn } from '../../policies/index.ts'
import type { Coverage, Product } from '../../products/index.ts'
import { clauseSource } from '../cite.ts'
import type { Held } from '../held.ts'
import type { Source } from '../reply.ts'
import type { Hypothesis } from './supposed.ts'

export interface Judged {
  readonly verdict: 'covered' | 'not-covered' | 'person'
  readonly policy: Held | undefined
  /** The reasoning: what the cover is, or why a person looks. */
  readonly why: Text
  readonly source: Source | undefined
  readonly amountFen: number | undefined
}

/** Sums that fall due by what is supposed: of an illness that is named in the terms, of death, disability or care. */
export function sumsOf(one: Held, hypothesis: Hypothesis, today: Day): Judged[] {
  const { policy, product } = one
  const views = new Map(coveragesOn(policy, product, today).map((view) => [view.id, view]))
  return product.coverages.flatMap((coverage): Judged[] => {
    const view = views.get(coverage.id)
    if (!view || (hypothesis.cause && !coverage.causes.includes(hypothesis.cause))) return []
    const named = namedIn(coverage, hypothesis)
    if (!named) return []
    const left = exclusionsIn([hypothesis.said], hypothesis.cause ?? 'accident')
    const waits = view.state !== 'covered' ? view.because : left[0] ? leftOut(left) : null
    const why = { zh: `${coverage.title.zh}${named.zh}`, en: `${coverage.title.en}${named.en}` }
    return [
      {
        verdict: waits || coverage.kind !== 'death' ? 'person' : 'covered',
        policy: one,
        why: waits ? { zh: `${why.zh}；${waits.zh}`, en: `${why.en}; ${waits.en}` } : why,
        source: sourceOf(one, coverage.clause, hypothesis.event),
        amountFen: view.amountFen,
      },
    ]
  })
}

/** What of a hypothesis a coverage names; nothing where it names nothing of it. */
export function namedIn(coverage: Coverage, { benefit, diagnosis, event }: Hypothesis): Text | undefined {
  if (coverage.kind === 'death') return benefit === 'death' ? { zh: '', en: '' } : undefined
  if (coverage.kind === 'disability') return benefit === 'disability' ? byGrade : undefined
  if (coverage.kind === 'long-term-care') return benefit === 'long-term-care' ? byGrade : undefined
  if (coverage.kind !== 'critical') return undefined
  const illness = coverage.diseases.find(
    ({ says = [], icd10 = [], name }) =>
      says.some((word) => event.includes(word)) ||
      name.zh === diagnosis?.name ||
      icd10.some((code) => diagnosis?.code.startsWith(code)),
  )
  if (!illness) return undefined
  return {
    zh: `列有「${illness.name.zh}」，要符合条款的定义才给付，由人核对诊断`,
    en: ` names "${illness.name.en}"; it must meet the definition in the terms, which a person checks`,
  }
}

function leftOut(names: readonly Text[]): Text {
  return {
    zh: `提到了${names.map(({ zh }) => zh).join('、')}，是否属于责任免除由人核对`,
    en: `${names.map(({ en }) => en).join(', ')} is mentioned; a person checks the exclusions`,
  }
}

const byGrade: Text = { zh: '按评定的等级给付，由人核定', en: ' goes by the grade, which a person settles' }

// A rider's clause stands in the rider's own terms.
export function sourceOf(one: Held | undefined, anchor: string, asked: string): Source | undefined {
  const products: readonly Product[] = one ? [one.product, ...(one.product.attached ?? [])] : []
  const product = products.find(({ clauses }) => clauses.some((clause) => clause.anchor === anchor))
  return product && clauseSource(product, anchor, asked)
}
