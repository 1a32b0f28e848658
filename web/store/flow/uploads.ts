// The files of one step: on their way, there, failed; and what each was recognised as.
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { v4 as newKey } from 'uuid'
import { api, formOf, take } from '../../shared/client.ts'
import { ProblemError } from '../../shared/problem.ts'

export interface Upload {
  readonly key: string
  readonly name: string
  readonly file?: File
  readonly state: 'sending' | 'there' | 'failed'
  readonly error?: unknown
  readonly documentId?: string
  /** What it was recognised as, once it has been: a scan may hold several papers. */
  readonly kinds?: readonly string[]
  /** The values that tell a person it was understood. */
  readonly understood?: readonly { readonly name: string; readonly value: string }[]
  readonly isReading?: boolean
  readonly quality?: 'blank' | 'blurred' | 'small' | 'unreadable'
}

/** Whether sending the same file again may succeed: one that was looked at and refused stays refused. */
export function canGoAgain({ state, error }: Pick<Upload, 'state' | 'error'>): boolean {
  const isRefused = error instanceof ProblemError && error.status < 500 && ![401, 408, 429].includes(error.status)
  return state === 'failed' && !isRefused
}

/** Where the store has a picture of it: the page as it was turned upright, once it was read. */
export function keptPicture({
  documentId,
  kinds,
  file,
}: Pick<Upload, 'documentId' | 'kinds' | 'file'>): string | undefined {
  if (!documentId) return undefined
  if (kinds) return `/api/documents/${documentId}/pages/0`
  return file ? undefined : `/api/documents/${documentId}/content`
}

const readingPollMs = 1500

interface Uploads {
  readonly files: readonly Upload[]
  readonly add: (files: readonly File[]) => void
  readonly again: (upload: Upload) => void
  readonly remove: (upload: Upload) => void
}

export function useUploads(before: readonly string[]): Uploads {
  const [files, setFiles] = useState<readonly Upload[]>(() =>
    before.map((documentId) => ({ key: documentId, name: '', state: 'there' as const, documentId })),
  )
  const put = (key: string, change: Partial<Upload>) =>
    setFiles((now) => now.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)))
  const send = async (key: string, file: File) => {
    try {
      const { items } = await sendFile(key, file)
      const documentId = items[0]?.id
      setFiles((now) => now.filter((upload) => upload.key === key || upload.documentId !== documentId))
      put(key, documentId ? { state: 'there', documentId } : { state: 'failed' })
    } catch (error) {
      put(key, { state: 'failed', error })
    }
  }
  const add = (chosen: readonly File[]) => {
    const added = chosen.map((file) => ({ key: newKey(), name: file.name, file, state: 'sending' as const }))
    setFiles((now) => [...now, ...added])
    for (const { key, file } of added) void send(key, file)
  }
  const again = ({ key, file }: Upload) => {
    if (!file) return
    put(key, { state: 'sending', error: undefined })
    void send(key, file)
  }
  const remove = ({ key }: Upload) => setFiles((now) => now.filter((upload) => upload.key !== key))
  return { files: useReadings(files), add, again, remove }
}

/** The upload's own key is its idempotency key: sent again after a lost answer it is the same document. */
function sendFile(key: string, file: File) {
  const bodySerializer = () => formOf({ file })
  return take(api.POST('/api/documents', { body: { files: [] }, bodySerializer, headers: { 'Idempotency-Key': key } }))
}

function useReadings(files: readonly Upload[]): readonly Upload[] {
  const readings = useQueries({
    queries: files.map(({ documentId = '' }) => ({
      queryKey: ['reading', documentId],
      enabled: documentId !== '',
      queryFn: () => take(api.GET('/api/documents/{id}/reading', { params: { path: { id: documentId } } })),
      refetchInterval: ({ state: { data } }: { state: { data: { state: string } | undefined } }) =>
        data?.state === 'read' || data?.state === 'failed' ? (false as const) : readingPollMs,
    })),
  })
  return files.map((upload, index) => {
    const reading = readings[index]?.data
    if (!reading) return upload
    const { quality, state } = reading
    const isReading = state === 'waiting' || state === 'reading'
    const bad = quality && !quality.ok ? quality.reason : undefined
    return { ...upload, isReading, ...understoodOf(reading), ...(bad ? { quality: bad } : {}) }
  })
}

const telling = ['name', 'patientName', 'hospital', 'visitedOn', 'diagnosis', 'totalFen', 'happenedOn'] as const
const sureFrom = 0.9

interface Read {
  readonly kind?: string
  readonly papers?: readonly { readonly kind: string }[]
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly confidence: number }[]
}

/** What is sure enough to be shown at once; each value once, in the order above. */
function understoodOf({ kind, papers, fields }: Read): Pick<Upload, 'kinds' | 'understood'> {
  if (!kind) return {}
  const sure = fields?.filter(({ confidence }) => confidence >= sureFrom) ?? []
  const understood = telling.flatMap((name) => sure.filter((field) => field.name === name).slice(0, 1))
  const kinds = papers && papers.length > 1 ? papers.map((paper) => paper.kind) : [kind]
  return { kinds, understood: understood.map(({ name, value }) => ({ name, value })) }
}
