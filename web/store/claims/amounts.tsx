// Every yuan: what was claimed, what is paid, what is not and by which clause, with the place on the page.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'
import type { ClaimAdjudication, ClaimCover, ClaimLine } from './read.ts'
import { RegionSheet } from './region.tsx'

interface AmountsProps {
  readonly amounts: ClaimAdjudication
  /** Nothing has been paid, and there is no page yet to point at. */
  readonly isExpected?: boolean
}

export function Amounts({ amounts, isExpected = false }: AmountsProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('claim.how')}>
      <dl className="facts card">
        <dt>{t('claim.claimed')}</dt>
        <dd className="number">{formatFen(amounts.claimedFen)}</dd>
        {amounts.paidByOthersFen > 0 ? (
          <>
            <dt>{t('claim.byOthers')}</dt>
            <dd className="number">−{formatFen(amounts.paidByOthersFen)}</dd>
          </>
        ) : null}
        <dt className="label">{t('claim.paid')}</dt>
        <dd className="number label">{formatFen(amounts.payFen)}</dd>
      </dl>
      {amounts.covers.map((cover) => (
        <Cover
          key={`${cover.policyId}${cover.coverageId}`}
          cover={cover}
          lines={amounts.lines}
          isExpected={isExpected}
        />
      ))}
      {amounts.fixed.map((benefit) => (
        <Benefit key={`${benefit.policyId}${benefit.coverageId}`} benefit={benefit} />
      ))}
    </Section>
  )
}

interface BenefitProps {
  readonly benefit: ClaimAdjudication['fixed'][number]
}

/** A sum that falls due by the event itself: how it came about, what is taken off, who receives it. */
function Benefit({ benefit }: BenefitProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { title, cited, policyNo, how, grossFen, less, shares, amountFen } = benefit
  return (
    <div className="card stack">
      <div>
        <h3>{say(title)}</h3>
        <p className="soft small">
          {say(cited)} · <span className="number">{policyNo}</span>
        </p>
      </div>
      <ul className="sums">
        {grossFen !== null ? (
          <li>
            <span>{how ? say(how) : t('claim.falls')}</span>
            <span className="number">{formatFen(grossFen)}</span>
          </li>
        ) : null}
        {less.map((one) => (
          <li key={one.rule}>
            <span>
              {say(one.words)}
              <span className="soft small note-line">{say(one.cited)}</span>
            </span>
            <span className="number">−{formatFen(one.amountFen)}</span>
          </li>
        ))}
        <li className="label">
          <span>{amountFen === null ? t('claim.personSays') : t('claim.benefit')}</span>
          <span className="number">{amountFen === null ? '' : formatFen(amountFen)}</span>
        </li>
        {shares.map((one) => (
          <li key={one.name}>
            <span>
              {one.name} <span className="soft number">{one.percent} %</span>
            </span>
            <span className="number">{formatFen(one.amountFen)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface CoverProps {
  readonly cover: ClaimCover
  readonly lines: readonly ClaimLine[]
  readonly isExpected: boolean
}

function Cover({ cover, lines, isExpected }: CoverProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const claimedFen = cover.rows.reduce((sum, row) => sum + row.claimedFen, 0)
  return (
    <div className="card stack">
      <div>
        <h3>{say(cover.title)}</h3>
        <p className="soft small">
          {say(cover.cited)} · <span className="number">{cover.policyNo}</span>
        </p>
      </div>
      <ul className="sums">
        <li>
          <span>{t('claim.items', { count: cover.rows.length })}</span>
          <span className="number">{formatFen(claimedFen)}</span>
        </li>
        {sumsOf(cover).map(({ rule, clause, cited, amountFen }) => (
          <li key={`${rule}${clause}`}>
            <span>
              {t(`claim.rule.${rule}`)}
              <span className="soft small note-line">{say(cited)}</span>
            </span>
            <span className="number">−{formatFen(amountFen)}</span>
          </li>
        ))}
        <li className="label">
          <span>{t('claim.paid')}</span>
          <span className="number">{formatFen(cover.payFen)}</span>
        </li>
      </ul>
      <details className="fold" open>
        <summary>{t('claim.each')}</summary>
        <ul className="amount-lines">
          {cover.rows.map((row) => {
            const line = lines[row.line]
            return line ? <Line key={row.line} line={line} row={row} isExpected={isExpected} /> : null
          })}
        </ul>
      </details>
    </div>
  )
}

/** What is taken off, rule by rule, over all lines. */
function sumsOf({ rows }: ClaimCover) {
  const sums = new Map<string, ClaimCover['rows'][number]['deductions'][number]>()
  for (const deduction of rows.flatMap(({ deductions }) => deductions)) {
    const key = `${deduction.rule} ${deduction.clause}`
    const before = sums.get(key)?.amountFen ?? 0
    sums.set(key, { ...deduction, amountFen: before + deduction.amountFen })
  }
  return [...sums.values()]
}

interface LineProps {
  readonly line: ClaimLine
  readonly row: ClaimCover['rows'][number]
  readonly isExpected: boolean
}

function Line({ line, row, isExpected }: LineProps) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  return (
    <li>
      <div className="row between">
        <span className="grow">{line.description}</span>
        <span className="number">
          {formatFen(row.claimedFen)}
          {row.allowedFen === row.claimedFen ? null : (
            <>
              <span aria-hidden="true"> → </span>
              <strong>{formatFen(row.allowedFen)}</strong>
            </>
          )}
        </span>
        {isExpected ? null : (
          <button
            type="button"
            className="top-button"
            aria-label={t('claim.where', { name: line.description })}
            onClick={() => setShown(true)}
          >
            <Icon name="search" />
          </button>
        )}
      </div>
      {row.deductions.length > 0 ? (
        <p className="soft small">
          {row.deductions
            .map(({ rule, amountFen }) => `${t(`claim.rule.${rule}`)} −${formatFen(amountFen)}`)
            .join(' · ')}
        </p>
      ) : null}
      {isShown ? <RegionSheet title={line.description} region={line.region} onClose={() => setShown(false)} /> : null}
    </li>
  )
}
