// The papers handed in, what each was recognised as, and the letters that came of the claim.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useKindWords } from '../flow/kind-words.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'
import type { Claim } from './read.ts'

export function Papers({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const kindWords = useKindWords()
  const letters = useQuery({
    queryKey: ['letters', 'claim', claim.id, claim.state],
    queryFn: () => take(api.GET('/api/letters', { params: { query: { subjectType: 'claim', subjectId: claim.id } } })),
  })
  const items = letters.data?.items ?? []
  return (
    <>
      {claim.documents.length > 0 ? (
        <Section title={t('claim.papers')}>
          <ul className="list">
            {claim.documents.map(({ id, kind, state, told }) => (
              <Row
                key={id}
                {...(told ? {} : { href: `/api/documents/${id}/content` })}
                icon="file"
                title={kind ? kindWords(kind) : t('upload.there')}
                end={
                  told ? (
                    <span className="tag">{t('claim.toldPaper')}</span>
                  ) : state === 'read' ? null : (
                    <span className="tag">{t('upload.reading')}</span>
                  )
                }
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {claim.recordings.length > 0 ? (
        <Section title={t('claim.recordings')}>
          <ul className="list">
            {claim.recordings.map(({ id, heard }) => (
              <li key={id} className="item">
                <div className="grow stack tight">
                  {/* biome-ignore lint/a11y/useMediaCaption: what is said stands below, as it was heard */}
                  <audio controls preload="none" src={`/api/recordings/${id}/content`} aria-label={heard} />
                  <p className="soft small">{heard}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {items.length > 0 ? (
        <Section title={t('claim.letters')}>
          <ul className="list">
            {items.map(({ id, title, at }) => (
              <Row
                key={id}
                href={`/api/letters/${id}/pdf`}
                icon="letter"
                title={say(title)}
                note={formatInstant(at, language)}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
