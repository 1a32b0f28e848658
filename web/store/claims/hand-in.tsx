// Papers for a claim that is there already: photographed or chosen, each sent by itself, then handed in together.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { type Once, useWrite } from '../../shared/write.ts'
import { FileCard } from '../flow/file-card.tsx'
import { PickFiles } from '../flow/pick-files.tsx'
import { useUploads } from '../flow/uploads.ts'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Claim } from './read.ts'

interface HandInProps {
  readonly claimId: string
  readonly send: (documentIds: string[], headers: Once) => Promise<unknown>
  /** What the button says with papers, and without where that is allowed. */
  readonly words: { readonly give: string; readonly without?: string }
}

export function HandIn({ claimId, send, words }: HandInProps) {
  const client = useQueryClient()
  const uploads = useUploads([])
  const documentIds = uploads.files.flatMap(({ documentId }) => (documentId ? [documentId] : []))
  const give = useWrite(send, () => {
    for (const file of uploads.files) uploads.remove(file)
    return client.invalidateQueries({ queryKey: ['claim', claimId] })
  })
  const isSettled = uploads.files.every(({ state }) => state !== 'sending')
  const isEmpty = documentIds.length === 0
  return (
    <>
      <PickFiles onFiles={uploads.add} />
      <div className="files" aria-live="polite">
        {uploads.files.map((file) => (
          <FileCard key={file.key} file={file} onAgain={uploads.again} onRemove={uploads.remove} />
        ))}
      </div>
      <WriteFault error={give.error} />
      <button
        type="button"
        className={isEmpty && words.without ? 'button plain' : 'button full'}
        disabled={!isSettled || give.isPending || (isEmpty && words.without === undefined)}
        onClick={() => give.mutate(documentIds)}
      >
        {isEmpty ? (words.without ?? words.give) : words.give}
      </button>
    </>
  )
}

/** More papers at any time; of a closed claim it is said what follows. */
export function MorePapers({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!claim.mayAddPapers) return null
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('claim.morePapers')}
      </button>
    )
  const isClosed = claim.state === 'paid' || claim.state === 'refused'
  return (
    <Section title={t('claim.morePapers')}>
      <p className="soft">{t(isClosed ? 'claim.moreReopens' : 'claim.moreSeen')}</p>
      <HandIn
        claimId={claim.id}
        words={{ give: t('claim.give') }}
        send={async (documentIds, headers) => {
          const path = { id: claim.id }
          await take(api.POST('/api/claims/{id}/documents', { params: { path }, body: { documentIds }, headers }))
          setOpen(false)
        }}
      />
    </Section>
  )
}
