// Papers that are still wanted: asked for once, all of them, with why (保险法 §22).
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { FileCard } from '../flow/file-card.tsx'
import { PickFiles } from '../flow/pick-files.tsx'
import { useUploads } from '../flow/uploads.ts'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Claim } from './read.ts'

export function Supplement({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const client = useQueryClient()
  const uploads = useUploads([])
  const documentIds = uploads.files.flatMap(({ documentId }) => (documentId ? [documentId] : []))
  const give = useWrite(
    (ids: string[], headers) =>
      take(
        api.POST('/api/claims/{id}/supplements', {
          params: { path: { id: claim.id } },
          body: { documentIds: ids },
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['claim', claim.id] }),
  )
  const isSettled = uploads.files.every(({ state }) => state !== 'sending')
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
      <PickFiles onFiles={uploads.add} />
      <div className="files" aria-live="polite">
        {uploads.files.map((file) => (
          <FileCard key={file.key} file={file} onAgain={uploads.again} onRemove={uploads.remove} />
        ))}
      </div>
      <p className="soft small">{t('claim.cannotGive')}</p>
      <WriteFault error={give.error} />
      <button
        type="button"
        className="button full"
        disabled={!isSettled || give.isPending}
        onClick={() => give.mutate(documentIds)}
      >
        {t(documentIds.length > 0 ? 'claim.give' : 'claim.goOnWithout')}
      </button>
    </Section>
  )
}
