// Documents, photographed or chosen, several at once; each goes up by itself, so that one that fails is sent again alone.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { record } from '../../shared/problem.ts'
import { Icon } from '../parts/icon.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { FileCard } from './file-card.tsx'
import { PickFiles } from './pick-files.tsx'
import { Actions, type AnswerProps } from './step.tsx'
import { useUploads } from './uploads.ts'
import { useWaived, WaiveList } from './waive-list.tsx'

export function UploadStep({ step, error, isBusy, onAnswer, onBack, label }: AnswerProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const given = record(step.answer)
  const uploads = useUploads(idsOf(given.documentIds))
  const waived = useWaived(given.waived)
  const wanted = step.documents ?? []
  const found = new Set(uploads.files.flatMap(({ kinds }) => kinds ?? []))
  const isHere = ({ kind, or = [] }: (typeof wanted)[number]) => [kind, ...or].some((one) => found.has(one))
  const isSettled = uploads.files.every(({ state }) => state !== 'sending')
  const finish = () =>
    onAnswer({
      documentIds: uploads.files.flatMap(({ documentId }) => (documentId ? [documentId] : [])),
      waived: waived.list,
    })
  return (
    <>
      {wanted.length === 0 ? <p className="card quiet soft">{t('upload.noneAsked')}</p> : null}
      <ul className="list">
        {wanted.map((one) => (
          <li key={one.kind} className="item">
            <Icon name={isHere(one) ? 'check' : 'file'} />
            <span className="grow">{say(one.title)}</span>
            <span className={isHere(one) ? 'tag good' : 'tag'}>
              {isHere(one) ? t('upload.found') : t(one.required ? 'upload.required' : 'upload.ifAny')}
            </span>
          </li>
        ))}
      </ul>
      <PickFiles onFiles={uploads.add} />
      <div className="files" aria-live="polite">
        {uploads.files.map((file) => (
          <FileCard key={file.key} file={file} onAgain={uploads.again} onRemove={uploads.remove} />
        ))}
      </div>
      <WaiveList wanted={wanted.filter((one) => one.required && !isHere(one))} waived={waived} />
      {isSettled ? null : <Notice icon="clock">{t('upload.going')}</Notice>}
      <WriteFault error={error} />
      <Actions
        onBack={onBack}
        isBusy={isBusy}
        isReady={isSettled && (uploads.files.length > 0 || waived.list.length > 0 || wanted.every((w) => !w.required))}
        label={label}
        onNext={finish}
      />
    </>
  )
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
