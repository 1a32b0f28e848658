// What a product of an uncertain value, a rider or a group's contract has beside its cover, as the law asks to show it before it
// is bought (互联网办法 §14): charges, the guaranteed rate beside the declared one, funds with their risk, dividends and that they
// are not guaranteed.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen, formatSum } from '../../shared/money.ts'
import type { ProductPage as Product } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'
import { Notice } from '../parts/state.tsx'

type Account = NonNullable<Product['account']>

export function Kinds({ product }: { readonly product: Product }) {
  const { account, dividends, rider, riders, group, plans } = product
  return (
    <>
      <NotGuaranteed product={product} />
      {rider ? <Rider rider={rider} /> : null}
      {account?.credited ? <Credited credited={account.credited} /> : null}
      {account?.funds ? <Funds funds={account.funds} /> : null}
      {account ? <Charges account={account} /> : null}
      {dividends ? <Dividends dividends={dividends} /> : null}
      {group ? <Group group={group} /> : null}
      {plans.length > 0 ? <Plans plans={plans} /> : null}
      {riders.length > 0 ? <Riders riders={riders} /> : null}
    </>
  )
}

/** In bold and before anything else: what is uncertain is said in the words that were filed. */
function NotGuaranteed({ product }: { readonly product: Product }) {
  const { say } = useLanguage()
  const told = product.disclosures.filter(({ kind }) => kind === 'not-guaranteed' || kind === 'investment-risk')
  if (told.length === 0) return null
  return (
    <Notice tone="warm">
      {told.map(({ kind, text }) => (
        <p key={kind}>
          <strong>{say(text)}</strong>
        </p>
      ))}
    </Notice>
  )
}

function percent(bp: number): string {
  return `${bp / 100}%`
}

function Credited({ credited }: { readonly credited: NonNullable<Account['credited']> }) {
  const { t } = useTranslation()
  const { guaranteedBp, currentBp, declared, clause } = credited
  return (
    <Section title={t('product.kinds.credited')} more={<ClauseLink clause={clause} />}>
      <dl className="facts card">
        <Pair name={t('product.kinds.guaranteed')}>{percent(guaranteedBp)}</Pair>
        <Pair name={t('product.kinds.current')}>
          {currentBp === null ? t('product.kinds.notDeclared') : percent(currentBp)}
        </Pair>
      </dl>
      <p className="soft small">{t('product.kinds.currentHint')}</p>
      {declared.length > 1 ? (
        <details className="fold">
          <summary>{t('product.kinds.declared', { count: declared.length })}</summary>
          <dl className="facts">
            {declared.map(({ month, bp }) => (
              <Pair key={month} name={month}>
                {percent(bp)}
              </Pair>
            ))}
          </dl>
        </details>
      ) : null}
    </Section>
  )
}

function Funds({ funds }: { readonly funds: NonNullable<Account['funds']> }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  return (
    <Section title={t('product.kinds.funds')}>
      <ul className="list">
        {funds.map(({ code, title, invests, riskGrade, yearlyFeeBp, price }) => (
          <li key={code} className="item top-aligned">
            <div className="grow">
              <p className="label">
                {say(title)} <span className="tag warm">{t('product.kinds.risk', { grade: riskGrade })}</span>
              </p>
              <p className="soft small">
                {say(invests)} · {t('product.kinds.fundFee', { percent: percent(yearlyFeeBp) })}
              </p>
              {price ? (
                <p className="soft small">
                  {t('product.kinds.price', {
                    price: (price.tenThousandths / 10_000).toFixed(4),
                    day: formatDay(price.day, language),
                  })}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('product.kinds.fundsHint')}</p>
    </Section>
  )
}

function Charges({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const { initialFees, topUpPercent, policyFeeFen, leavingFees, withdrawal, clauses } = account
  const banded = (bands: Account['initialFees']) =>
    bands.map(({ fromYear, percent: share }) => (
      <span key={fromYear} className="note-line">
        {t('product.kinds.band', { year: fromYear, percent: share })}
      </span>
    ))
  return (
    <Section title={t('product.kinds.charges')} more={<ClauseLink clause={clauses.fees} />}>
      <dl className="facts card">
        <Pair name={t('product.kinds.initial')}>{banded(initialFees)}</Pair>
        <Pair name={t('product.kinds.topUp')}>{topUpPercent}%</Pair>
        <Pair name={t('product.kinds.policyFee')}>{formatFen(policyFeeFen)}</Pair>
        <Pair name={t('product.kinds.riskCharge')}>
          <ClauseLink clause={clauses.riskCharge} />
        </Pair>
        <Pair name={t('product.kinds.leaving')}>{banded(leavingFees)}</Pair>
        <Pair name={t('product.kinds.withdrawal')}>
          {t('product.kinds.withdrawalTerms', {
            least: formatFen(withdrawal.amountMinFen),
            keep: formatFen(withdrawal.keepMinFen),
            count: withdrawal.timesMaxPerYear,
          })}
        </Pair>
      </dl>
    </Section>
  )
}

function Dividends({ dividends }: { readonly dividends: NonNullable<Product['dividends']> }) {
  const { t } = useTranslation()
  const { options, optionAtFirst, shareMinPercent, clause } = dividends
  return (
    <Section title={t('product.kinds.dividends')} more={<ClauseLink clause={clause} />}>
      <ul className="list">
        {options.map((option) => (
          <li key={option} className="item">
            <span className="grow">
              <span className="label">{t(`product.kinds.option.${option}`)}</span>
              <span className="soft small note-line">{t(`product.kinds.optionHint.${option}`)}</span>
            </span>
            {option === optionAtFirst ? <span className="tag">{t('product.kinds.atFirst')}</span> : null}
          </li>
        ))}
      </ul>
      <p className="soft small">{t('product.kinds.dividendHint', { percent: shareMinPercent })}</p>
    </Section>
  )
}

function Rider({ rider }: { readonly rider: NonNullable<Product['rider']> }) {
  const { t } = useTranslation()
  return (
    <Section title={t('product.kinds.rider')} more={<ClauseLink clause={rider.clause} />}>
      <p>{t(rider.mayBeAddedLater ? 'product.kinds.riderLater' : 'product.kinds.riderNow')}</p>
      {rider.sumIs === 'main-premium' ? <p>{t('product.kinds.riderSum')}</p> : null}
      <Named list={rider.attachesTo} />
    </Section>
  )
}

function Riders({ riders }: { readonly riders: Product['riders'] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('product.kinds.riders')}>
      <Named list={riders} />
    </Section>
  )
}

function Named({ list }: { readonly list: Product['riders'] }) {
  const { say } = useLanguage()
  return (
    <p className="chips">
      {list.map(({ code, shortName }) => (
        <Link key={code} className="chip" to={`/products/${code}`}>
          {say(shortName)}
        </Link>
      ))}
    </p>
  )
}

function Group({ group }: { readonly group: NonNullable<Product['group']> }) {
  const { t } = useTranslation()
  return (
    <Section title={t('product.kinds.group')} more={<ClauseLink clause={group.clause} />}>
      <p>{t('product.kinds.members', { count: group.membersMin, percent: group.joiningPercentMin })}</p>
      <p>{t(group.familyMayJoin ? 'product.kinds.familyJoins' : 'product.kinds.membersOnly')}</p>
    </Section>
  )
}

function Plans({ plans }: { readonly plans: Product['plans'] }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  return (
    <Section title={t('product.kinds.plans')}>
      <dl className="facts card">
        {plans.map(({ code, title, sumInsuredFen }) => (
          <Pair key={code} name={say(title)}>
            {formatSum(sumInsuredFen, language)}
          </Pair>
        ))}
      </dl>
    </Section>
  )
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="number">{children}</dd>
    </>
  )
}

function ClauseLink({ clause }: { readonly clause: string }) {
  const { t } = useTranslation()
  return (
    <Link className="small" to={`#${clause}`}>
      {t('product.clause')}
    </Link>
  )
}
