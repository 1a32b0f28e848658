import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useFamily } from '../flow/person-name.ts'
import { Row } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded, Notice } from '../parts/state.tsx'

export function Family() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const family = useFamily()
  return (
    <Page title={t('family.title')} lead={t('family.lead')}>
      <Loaded query={family}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('family.none')} to="/ask" action={t('state.askPerson')} />
          ) : (
            <ul className="list">
              {items.map(({ customerId, name, relation, guardian, birthDate }) => (
                <Row
                  key={customerId}
                  icon="person"
                  title={name}
                  note={formatDay(birthDate, language)}
                  end={
                    <span className="tag">
                      {t(`relation.${relation}`)}
                      {guardian ? ` · ${t('family.guardian')}` : ''}
                    </span>
                  }
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Notice>{t('family.how')}</Notice>
    </Page>
  )
}
