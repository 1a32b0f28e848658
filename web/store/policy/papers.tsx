// This policy's letters.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Policy } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'

export function Papers({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const letters = useQuery({
    queryKey: ['letters', 'policy', policy.id],
    enabled: !visitNow(),
    queryFn: () =>
      take(api.GET('/api/letters', { params: { query: { subjectType: 'policy', subjectId: policy.id } } })),
  })
  const items = letters.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('policy.letters')}>
      <ul className="list">
        {items.map(({ id, title, at }) => (
          <Row
            key={id}
            icon="letter"
            href={`/api/letters/${id}/pdf`}
            title={say(title)}
            note={formatInstant(at, language)}
          />
        ))}
      </ul>
    </Section>
  )
}
