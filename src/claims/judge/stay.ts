// A stay in hospital, as the discharge summaries on the papers tell it.
import { daysBetween } from '../../kit/index.ts'
import type { Paper } from './facts.ts'

/** From admission to discharge, the day of discharge not counted; undefined where the papers do not say or differ. */
export function daysInHospital(papers: readonly Paper[]): number | undefined {
  const stays = papers.flatMap((paper) =>
    paper.kind === 'discharge-summary' && paper.hospitalisedOn && paper.dischargedOn
      ? [daysBetween(paper.hospitalisedOn.value, paper.dischargedOn.value)]
      : [],
  )
  const [days] = stays
  return days !== undefined && days > 0 && stays.every((one) => one === days) ? days : undefined
}
