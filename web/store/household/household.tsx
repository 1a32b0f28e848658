// 家庭保单: who is covered for what, what lacks, what is due in which month, what it is worth — and all of it as files to keep.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { parseYuan } from '../../shared/money.ts'
import type { FamilyView } from '../../shared/shapes.ts'
import { Field } from '../parts/field.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded, Notice } from '../parts/state.tsx'
import { Calendar } from './calendar.tsx'
import { Gaps } from './gaps.tsx'
import { Holdings } from './holdings.tsx'
import { PersonCover } from './person-cover.tsx'
import { fileAddress, fileKinds, useHousehold } from './read.ts'

export function Household() {
  const { t } = useTranslation()
  const [yearlyIncomeFen, tell] = useState<number>()
  const household = useHousehold(yearlyIncomeFen)
  return (
    <Page wide title={t('household.title')} lead={t('household.lead')}>
      <Loaded query={household}>
        {(view) =>
          view.policies.length === 0 ? (
            <Empty title={t('policies.none')} hint={t('policies.noneHint')} to="/products" action={t('policies.buy')} />
          ) : (
            <Sheet view={view} yearlyIncomeFen={yearlyIncomeFen} tell={tell} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface SheetProps {
  readonly view: FamilyView
  readonly yearlyIncomeFen: number | undefined
  readonly tell: (incomeFen: number | undefined) => void
}

function Sheet({ view, yearlyIncomeFen, tell }: SheetProps) {
  const { t } = useTranslation()
  return (
    <>
      {view.cut ? <Notice tone="warm">{t('household.cut')}</Notice> : null}
      <Section title={t('household.covers')}>
        <ul className="cards people">
          {view.people.map((person) => (
            <li key={person.customerId}>
              <PersonCover person={person} policies={view.policies} />
            </li>
          ))}
        </ul>
        <p className="soft small">{t('household.adds')}</p>
      </Section>
      <Section title={t('household.whole')}>
        <Income told={yearlyIncomeFen} tell={tell} />
        {view.gaps.length > 0 ? (
          <Gaps gaps={view.gaps} />
        ) : yearlyIncomeFen === undefined ? null : (
          <p className="card quiet">{t('household.enough')}</p>
        )}
      </Section>
      <Calendar view={view} />
      <Holdings view={view} />
      <Files yearlyIncomeFen={yearlyIncomeFen} />
    </>
  )
}

function Income({ told, tell }: { readonly told: number | undefined; readonly tell: SheetProps['tell'] }) {
  const { t } = useTranslation()
  const [typed, type] = useState('')
  const amount = parseYuan(typed)
  return (
    <form
      className="card quiet no-print"
      onSubmit={(event) => {
        event.preventDefault()
        tell(amount)
      }}
    >
      <Field label={t('household.income')} hint={t('household.incomeHint')}>
        {(control) => (
          <span className="row">
            <input
              {...control}
              className="input narrow"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            <button type="submit" className="button compact" disabled={amount === undefined && told === undefined}>
              {t('household.weigh')}
            </button>
          </span>
        )}
      </Field>
    </form>
  )
}

function Files({ yearlyIncomeFen }: { readonly yearlyIncomeFen: number | undefined }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <div className="no-print">
      <Section title={t('household.files')}>
        <p className="row">
          {fileKinds.map((as) => (
            <a key={as} className="button compact" href={fileAddress(as, { language, yearlyIncomeFen })} download>
              {t(`household.file.${as}`)}
            </a>
          ))}
          <button type="button" className="button compact" onClick={() => window.print()}>
            {t('household.print')}
          </button>
        </p>
        <p className="soft small">{t('household.filesHint')}</p>
      </Section>
    </div>
  )
}
