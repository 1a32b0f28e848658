// Several services on one page: each with what it will do, what clashes said before, one check, one signature, then each is submitted.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Basket, BasketSubmitted } from '../../shared/shapes.ts'
import { PreviewCard } from '../flow/preview-card.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded, Notice, WriteFault } from '../parts/state.tsx'
import { useBasket, useSubmitted, useTakeOut } from './basket-data.ts'
import { Results } from './results.tsx'
import { SignBasket } from './sign-basket.tsx'

export function BasketPage() {
  const { t } = useTranslation()
  const basket = useBasket()
  const { submitted, setSubmitted } = useSubmitted()
  return (
    <Page title={t('basket.title')} lead={t('basket.lead')}>
      {submitted ? <Results results={submitted} /> : null}
      <Loaded query={basket}>
        {(data) =>
          data.items.length > 0 ? (
            <Content basket={data} onSubmitted={setSubmitted} />
          ) : submitted ? null : (
            <Empty title={t('basket.none')} hint={t('basket.noneHint')} to="/services" action={t('services.title')} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface ContentProps {
  readonly basket: Basket
  readonly onSubmitted: (results: BasketSubmitted['results']) => void
}

function Content({ basket, onSubmitted }: ContentProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const totalFen = basket.items.reduce((sum, { request }) => sum + (request.amountFen ?? 0), 0)
  return (
    <>
      {basket.clashes.map(({ because }) => (
        <Notice key={because.zh} tone="bad">
          {say(because)}
        </Notice>
      ))}
      {basket.items.map((item) => (
        <ItemCard key={item.request.id} item={item} />
      ))}
      <Link className="button" to="/services">
        {t('basket.more')}
      </Link>
      {totalFen > 0 ? (
        <div className="card brand">
          <p className="soft">{t('pay.amount')}</p>
          <p className="big">{formatFen(totalFen)}</p>
        </div>
      ) : null}
      <SignBasket basket={basket} onSubmitted={onSubmitted} />
    </>
  )
}

type Item = Basket['items'][number]

function ItemCard({ item: { request, missing, toSign, canSubmit } }: { readonly item: Item }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const takeOut = useTakeOut()
  const isReady = missing.length === 0
  const first = request.steps.find(
    ({ kind, state }) => kind !== 'identify' && kind !== 'sign' && state !== 'not-needed',
  )?.name
  const state = canSubmit ? 'basket.signed' : isReady ? (toSign ? 'basket.ready' : 'basket.waits') : undefined
  return (
    <Section
      title={say(request.title)}
      more={
        <span className={isReady ? 'tag good' : 'tag warm'}>
          {state ? t(state) : t('basket.missing', { steps: missing.map(say).join(t('list.and')) })}
        </span>
      }
    >
      {request.preview ? <PreviewCard preview={request.preview} /> : null}
      <div className="row">
        {first ? (
          <Link
            className={isReady ? 'button' : 'button full'}
            to={isReady ? `/requests/${request.id}?step=${first}` : `/requests/${request.id}`}
            aria-label={isReady ? t('flow.changeOf', { title: say(request.title) }) : undefined}
          >
            {t(isReady ? 'flow.change' : 'flow.goOn')}
          </Link>
        ) : null}
        <button
          type="button"
          className="button plain"
          disabled={takeOut.isPending}
          aria-label={t('basket.takeOutOf', { title: say(request.title) })}
          onClick={() => takeOut.mutate(request.id)}
        >
          {t('basket.takeOut')}
        </button>
      </div>
      <WriteFault error={takeOut.error} />
    </Section>
  )
}
