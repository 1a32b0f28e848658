// Whom I may act for, with the way in; who may act for me, with the way to take it back.
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import type { Mandate } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { actFor } from '../acting/acting.ts'
import { MandateLine } from '../acting/mandate-line.tsx'
import { useMandates } from '../acting/mandates.ts'
import { Page, Section } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'

export function MandatesPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('mandate.title')} lead={t('mandate.lead')}>
      <Loaded query={useMandates()}>
        {({ held, given }) => (
          <>
            <Section title={t('mandate.held')}>
              <Mandates none={t('mandate.noneHeld')} items={held} act={(mandate) => <Held mandate={mandate} />} />
            </Section>
            <Section
              title={t('mandate.given')}
              more={<Link to="/services/register-attorney">{t('mandate.register')}</Link>}
            >
              <Mandates none={t('mandate.noneGiven')} items={given} act={(mandate) => <Given mandate={mandate} />} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface MandatesProps {
  readonly items: readonly Mandate[]
  readonly none: string
  readonly act: (mandate: Mandate) => ReactNode
}

function Mandates({ items, none, act }: MandatesProps) {
  const { t } = useTranslation()
  if (items.length === 0) return <p className="card quiet soft">{none}</p>
  return (
    <ul className="stack plain-list">
      {items.map((mandate) => (
        <li key={mandate.id ?? mandate.other.customerId} className="card stack tight">
          <p className="row">
            <strong className="grow">{mandate.other.name}</strong>
            <span className={mandate.state === 'valid' ? 'tag good' : 'tag'}>
              {t(`mandate.state.${mandate.state}`)}
            </span>
          </p>
          <div className="small">
            <MandateLine mandate={mandate} />
          </div>
          {act(mandate)}
        </li>
      ))}
    </ul>
  )
}

function Held({ mandate }: { readonly mandate: Mandate }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { customerId, name } = mandate.other
  if (mandate.state !== 'valid' || customerId === null) return null
  const act = () => {
    actFor({ customerId, name })
    navigate('/')
  }
  return (
    <div className="row">
      <button type="button" className="button full" onClick={act}>
        {t('mandate.act', { name })}
      </button>
      {mandate.kind === 'attorney' ? <End mandate={mandate} words={t('mandate.giveUp')} /> : null}
    </div>
  )
}

function Given({ mandate }: { readonly mandate: Mandate }) {
  const { t } = useTranslation()
  const isOpen = mandate.state === 'valid' || mandate.state === 'not-begun'
  return (
    <div className="row">
      {mandate.requestId ? (
        <Link className="button" to={`/requests/${mandate.requestId}`}>
          {t('mandate.document')}
        </Link>
      ) : null}
      {isOpen && mandate.kind === 'attorney' ? <End mandate={mandate} words={t('mandate.revoke')} /> : null}
    </div>
  )
}

function End({ mandate, words }: { readonly mandate: Mandate; readonly words: string }) {
  const client = useQueryClient()
  const end = useWrite(
    (mandateId: string, headers) =>
      take(api.POST('/api/me/mandates/{mandateId}/end', { params: { path: { mandateId } }, headers })),
    (now) => client.setQueryData(['mandates'], now),
  )
  const { id } = mandate
  if (id === null) return null
  return (
    <>
      <button type="button" className="button danger" disabled={end.isPending} onClick={() => end.mutate(id)}>
        {words}
      </button>
      <WriteFault error={end.error} />
    </>
  )
}
