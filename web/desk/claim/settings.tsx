// How far the machine goes with claims: by product, by rule, and who set it so.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Card, Mark, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { ClaimSettings } from '../shapes.ts'
import { useWords } from '../words.ts'
import { ProductForm, RuleForm, TrustForm } from './settings-forms.tsx'

export function ClaimSettingsPage() {
  const t = useWords()
  const may = useMay()
  const query = useQuery({ queryKey: ['claim-settings'], queryFn: () => take(api.GET('/api/desk/claim-settings')) })
  const maySet = may('claim.tune')
  return (
    <Page title={t('menu.claim-settings')}>
      <p className="soft">{t('settings.about')}</p>
      <Loaded query={query}>
        {({ products, trust, rules }) => (
          <>
            <Card title={t('settings.products')}>
              <Products products={products} />
              {maySet ? <ProductForm products={products} /> : null}
            </Card>
            <Card title={t('settings.trust')}>
              <TrustRows trust={trust} />
              {maySet ? <TrustForm trust={trust} /> : null}
            </Card>
            <Card title={t('settings.rules')}>
              <RuleRows rules={rules} />
              {maySet ? <RuleForm rules={rules.filter(({ stays }) => !stays)} /> : null}
            </Card>
          </>
        )}
      </Loaded>
      <History />
    </Page>
  )
}

function Products({ products }: Pick<ClaimSettings, 'products'>) {
  const t = useWords()
  const { say } = useLanguage()
  return (
    <Rows
      label={t('settings.products')}
      empty={t('settings.none')}
      rows={products}
      keyOf={({ code }) => code}
      columns={[
        { title: t('settings.product'), cell: ({ title }) => say(title) },
        {
          title: t('settings.auto'),
          cell: ({ setting: { auto } }) => (
            <Mark tone={auto ? 'good' : 'bad'}>{t(auto ? 'settings.byMachine' : 'settings.byPerson')}</Mark>
          ),
        },
        {
          title: t('settings.autoPayMax'),
          cell: ({ setting: { autoPayMaxFen } }) =>
            autoPayMaxFen === null ? t('settings.asStore') : formatFen(autoPayMaxFen),
          isAmount: true,
        },
        {
          title: t('settings.confidenceMin'),
          cell: ({ setting: { confidenceMin } }) => confidenceMin ?? t('settings.asStore'),
          isAmount: true,
        },
        { title: t('settings.audit'), cell: ({ setting }) => `${setting.auditPermille} ‰`, isAmount: true },
      ]}
    />
  )
}

function TrustRows({ trust }: Pick<ClaimSettings, 'trust'>) {
  const t = useWords()
  return (
    <Rows
      label={t('settings.trust')}
      empty={t('settings.none')}
      rows={trust}
      keyOf={({ level }) => level}
      columns={[
        { title: t('settings.level'), cell: ({ level }) => t(`trust.${level}`) },
        {
          title: t('settings.needs'),
          cell: ({ needs: { years, paidWithoutDoubt } }) => t('trust.needs', { years, claims: paidWithoutDoubt }),
        },
        {
          title: t('settings.advanceMax'),
          cell: ({ setting: { maxFen } }) => (maxFen === 0 ? t('settings.off') : formatFen(maxFen)),
          isAmount: true,
        },
        { title: t('settings.percent'), cell: ({ setting: { percent } }) => `${percent} %`, isAmount: true },
      ]}
    />
  )
}

function RuleRows({ rules }: Pick<ClaimSettings, 'rules'>) {
  const t = useWords()
  const tones = { on: 'good', shadow: 'warn', off: 'bad' } as const
  return (
    <Rows
      label={t('settings.rules')}
      empty={t('settings.none')}
      rows={rules}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('settings.rule'),
          cell: ({ id, version }) => (
            <span className="mono">
              {id}@{version}
            </span>
          ),
        },
        { title: t('settings.basis'), cell: ({ basis }) => basis },
        { title: t('settings.effect'), cell: ({ effect }) => t(`effect.${effect}`) },
        {
          title: t('settings.mode'),
          cell: ({ mode, stays }) =>
            stays ? (
              <span className="soft">{t('settings.stays')}</span>
            ) : (
              <Mark tone={tones[mode]}>{t(`settings.${mode}`)}</Mark>
            ),
        },
        { title: t('settings.shadows'), cell: ({ shadows }) => shadows, isAmount: true },
      ]}
    />
  )
}

function History() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['claim-settings', 'history', after],
    queryFn: () => take(api.GET('/api/desk/claim-settings/history', { params: { query: after ? { after } : {} } })),
  })
  return (
    <Card title={t('settings.history')}>
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('settings.history')}
              empty={t('settings.unchanged')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('settings.at'), cell: ({ setAt }) => formatInstant(setAt, language) },
                { title: t('settings.by'), cell: ({ setByName }) => setByName },
                { title: t('settings.subject'), cell: ({ subject }) => <span className="mono">{subject}</span> },
                { title: t('settings.now'), cell: ({ body }) => <span className="mono">{JSON.stringify(body)}</span> },
                { title: t('settings.reason'), cell: ({ reason }) => reason },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Card>
  )
}
