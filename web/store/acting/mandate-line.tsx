// What a mandate is for and how long, in one line, with the article it rests on.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Mandate } from '../../shared/shapes.ts'
import { Article } from '../parts/article.tsx'

export function MandateLine({ mandate }: { readonly mandate: Mandate }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { kind, scope, policyIds, untilOn, basis } = mandate
  const matters = scope.map((one) => t(`mandate.scope.${one}`)).join(t('list.and'))
  const what =
    kind === 'guardian'
      ? t('mandate.asGuardian')
      : t(policyIds ? 'mandate.asAttorneyForSome' : 'mandate.asAttorney', { matters, count: policyIds?.length ?? 0 })
  const until = untilOn ? t('mandate.until', { day: formatDay(untilOn, language) }) : t('mandate.noEnd')
  return (
    <p>
      {what} · {until} <Article cited={basis} />
    </p>
  )
}
