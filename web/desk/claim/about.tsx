// The claim's head, what adjudication found with its clauses, and what happened so far.

import { Link } from 'react-router'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Due } from '../parts/due.tsx'
import { Card, Facts, Mark, Strip } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import type { Finding, Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { boxOf, type Spot } from './values.ts'

/** One strip above the bench: who, what, how much, until when. */
export function Head({ claim }: { readonly claim: Workbench }) {
  const { report, insured, clocks, proposal } = claim
  const t = useWords()
  const { language } = useLanguage()
  const running = clocks
    .filter(({ stopped, paused }) => !stopped && !paused)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const [first] = running
  return (
    <Strip
      items={[
        [
          t('claim.insured'),
          <Link key="link" to={`/customers/${insured.customerId}`}>
            {insured.name}
          </Link>,
        ],
        [t('claim.kind'), t(`claimKind.${claim.kind}`)],
        [t('claim.event'), [formatDay(claim.happenedOn, language), report?.event].filter(Boolean).join(' ')],
        [t('claim.claimed'), report?.amountFen ? formatFen(report.amountFen) : undefined],
        [t('claim.proposed'), proposal ? formatFen(proposal.payFen) : undefined],
        [t('claim.due'), first ? <Due key="due" {...first} /> : undefined],
      ]}
    />
  )
}

export function About({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const { report, insured, clocks, covers } = claim
  return (
    <div className="stack">
      <Card title={t('claim.what')}>
        <Facts
          items={[
            [t('claim.birth'), say(insured.birthDate)],
            [
              t('claim.filedBy'),
              <Link key="link" to={`/customers/${claim.customerId}`}>
                {claim.filedBy}
              </Link>,
            ],
            [
              t('claim.happened'),
              [formatDay(claim.happenedOn, language), report?.happenedTime].filter(Boolean).join(' '),
            ],
            [t('claim.place'), [report?.place, report?.hospital].filter(Boolean).join(' · ')],
            ...(report?.diagnosis
              ? [[t('claim.diagnosis'), [report.diagnosis, report.diagnosisCode].filter(Boolean).join(' ')] as const]
              : []),
          ]}
        />
        {report?.said ? <blockquote>{report.said}</blockquote> : null}
        {claim.recordings.map(({ id, heard }) => (
          <figure key={id}>
            {/* biome-ignore lint/a11y/useMediaCaption: what is said stands below, as it was heard */}
            <audio
              controls
              preload="none"
              src={`/api/desk/recordings/${claim.customerId}/${id}/content`}
              aria-label={heard}
            />
            <figcaption className="soft">{t('claim.heardAs', { heard })}</figcaption>
          </figure>
        ))}
      </Card>
      <Card title={t('claim.clocks')}>
        <ul className="stack">
          {clocks.map((clock) => (
            <li key={clock.kind}>
              {say(clock.title)} <Due {...clock} />
              <p className="soft">{clock.basis}</p>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('claim.covers')}>
        <ul className="stack">
          {covers.map((cover) => (
            <Cover key={cover.policyId + cover.coverageId} cover={cover} />
          ))}
        </ul>
      </Card>
    </div>
  )
}

function Cover({ cover }: { readonly cover: Workbench['covers'][number] }) {
  const t = useWords()
  const { language, say } = useLanguage()
  return (
    <li>
      <b>{say(cover.title)}</b>{' '}
      <Mark tone={cover.inForce ? 'good' : 'bad'}>{t(cover.inForce ? 'claim.inForce' : 'claim.notInForce')}</Mark>
      <p className="soft">
        {cover.policyNo} · {formatFen(cover.sumInsuredFen)} · {say(cover.clause)}
      </p>
      {cover.inForce ? null : <p>{cover.reasons.map(say).join('；')}</p>}
      {cover.waitingUntil ? <p>{t('claim.waiting', { day: formatDay(cover.waitingUntil, language) })}</p> : null}
    </li>
  )
}

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly onShow: (place: Spot) => void
}

export function Findings({ findings, onShow }: FindingsProps) {
  const t = useWords()
  const { say } = useLanguage()
  if (findings.length === 0) return null
  return (
    <Card title={t('claim.findings')}>
      <ul className="stack">
        {findings.map(({ rule, version, effect, words, basis, regions }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find the same twice
          <li key={place}>
            <div className="row">
              <Mark tone={effect === 'refer' ? 'bad' : 'warn'}>{t(`effect.${effect}`)}</Mark>
              <span>{say(words)}</span>
              {regions.map(({ documentId, page, box, origin }, index) => (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: places of one finding have no other name
                  key={index}
                  type="button"
                  className="leaf"
                  onClick={() => onShow({ documentId, page, box: boxOf(box), origin })}
                >
                  {t('claim.see')}
                </button>
              ))}
            </div>
            <p className="soft mono">
              {basis} · {rule}@{version}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function Course({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  const { language, say } = useLanguage()
  return (
    <Card title={t('claim.course')}>
      <Rows
        label={t('claim.course')}
        empty={t('claim.noCourse')}
        rows={claim.events}
        keyOf={({ seq }) => String(seq)}
        columns={[
          { title: t('timeline.at'), cell: ({ at }) => formatInstant(at, language) },
          { title: t('timeline.by'), cell: ({ by }) => t(`by.${by}`) },
          { title: t('timeline.what'), cell: ({ words }) => say(words) },
        ]}
      />
    </Card>
  )
}
