// What adjudication proposes, line by line: claimed, each deduction with its clause, allowed; and benefits of a fixed sum.

import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Card, Mark } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import type { Adjudication } from '../shapes.ts'
import { useWords } from '../words.ts'
import { boxOf, type Spot } from './values.ts'

interface ProposalProps {
  readonly proposal: Adjudication
  readonly onShow: (place: Spot) => void
}

export function Proposal({ proposal, onShow }: ProposalProps) {
  const t = useWords()
  const { say } = useLanguage()
  return (
    <Card
      title={t('proposal.title')}
      aside={
        <span className="row">
          <Mark tone={proposal.decision === 'pay' ? 'good' : 'warn'}>{t(`proposal.${proposal.decision}`)}</Mark>
          <b>{t('proposal.pays', { amount: formatFen(proposal.payFen) })}</b>
        </span>
      }
    >
      {proposal.covers.map((cover) => (
        <section key={cover.policyId + cover.coverageId} className="stack" aria-label={say(cover.title)}>
          <h3>
            {say(cover.title)} · {cover.policyNo} · {formatFen(cover.payFen)}
          </h3>
          <Rows
            label={say(cover.title)}
            empty={t('proposal.noLines')}
            rows={cover.rows}
            keyOf={({ line }) => String(line)}
            columns={[
              {
                title: t('proposal.line'),
                cell: ({ line }) => <LineName line={proposal.lines[line]} onShow={onShow} />,
              },
              { title: t('proposal.claimed'), cell: (row) => formatFen(row.claimedFen), isAmount: true },
              {
                title: t('proposal.deducted'),
                cell: ({ deductions }) =>
                  deductions.length === 0 ? (
                    '—'
                  ) : (
                    <ul>
                      {deductions.map(({ rule, amountFen, cited }) => (
                        <li key={rule}>
                          −{formatFen(amountFen)} {t(`deduction.${rule}`)} <span className="soft">{say(cited)}</span>
                        </li>
                      ))}
                    </ul>
                  ),
              },
              { title: t('proposal.allowed'), cell: (row) => formatFen(row.allowedFen), isAmount: true },
            ]}
          />
        </section>
      ))}
      {proposal.fixed.map((benefit) => (
        <p key={benefit.policyId + benefit.coverageId}>
          <b>{say(benefit.title)}</b>{' '}
          {benefit.amountFen === null ? t('proposal.personSays') : formatFen(benefit.amountFen)} ·{' '}
          {t('proposal.atMost', { amount: formatFen(benefit.amountMaxFen) })}{' '}
          <span className="soft">{[benefit.how, benefit.cited].map((one) => (one ? say(one) : '')).join(' · ')}</span>
          {benefit.less.map(({ rule, words, amountFen, cited }) => (
            <span key={rule} className="soft">
              {' '}
              −{formatFen(amountFen)} {say(words)} ({say(cited)})
            </span>
          ))}
          {benefit.shares.map(({ name, percent, amountFen }) => (
            <span key={name}>
              {' '}
              · {name} {percent} % {formatFen(amountFen)}
            </span>
          ))}
        </p>
      ))}
      {proposal.paidByOthersFen > 0 ? (
        <p>{t('proposal.others', { amount: formatFen(proposal.paidByOthersFen) })}</p>
      ) : null}
    </Card>
  )
}

interface LineNameProps {
  readonly line: Adjudication['lines'][number] | undefined
  readonly onShow: (place: Spot) => void
}

function LineName({ line, onShow }: LineNameProps) {
  if (!line) return null
  const { documentId, page, box, origin } = line.region
  return (
    <button type="button" className="as-link" onClick={() => onShow({ documentId, page, box: boxOf(box), origin })}>
      {line.description}
    </button>
  )
}
