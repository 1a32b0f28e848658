// Papers that are still wanted: asked for once, all of them, with why (保险法 §22).
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Section } from '../parts/page.tsx'
import { HandIn } from './hand-in.tsx'
import type { Claim } from './read.ts'

export function Supplement({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Section title={t('claim.wanted')}>
      <ul className="list">
        {claim.wanted.map(({ kind, title, why }) => (
          <li key={kind} className="item">
            <div className="grow">
              <p className="label">{say(title)}</p>
              <p className="soft small">{say(why)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('claim.cannotGive')}</p>
      <HandIn
        claimId={claim.id}
        words={{ give: t('claim.give'), without: t('claim.goOnWithout') }}
        send={(documentIds, headers) => {
          const path = { id: claim.id }
          return take(api.POST('/api/claims/{id}/supplements', { params: { path }, body: { documentIds }, headers }))
        }}
      />
    </Section>
  )
}
