// A refusal that a colleague proposed: confirmed by somebody else, or sent back with a word.
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { RefusalSettled, Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { useDecided } from './decide-claim.tsx'

interface SettleRefusalProps {
  readonly claim: Workbench
  readonly refusal: NonNullable<Workbench['refusal']>
}

export function SettleRefusal({ claim, refusal }: SettleRefusalProps) {
  const t = useWords()
  const { language, say } = useLanguage()
  const [words, setWords] = useState('')
  const [sure, setSure] = useState(false)
  const decided = useDecided(claim.id)
  const settle = useWrite(
    (body: RefusalSettled, headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/refusal', {
          params: { path: { customerId: claim.customerId, id: claim.id } },
          body,
          headers,
        }),
      ),
    () => {
      setSure(false)
      return decided()
    },
  )
  return (
    <Card title={t('secondLook.title')}>
      <div className="stack">
        <p>{t('secondLook.by', { name: refusal.byName, at: formatInstant(refusal.at, language) })}</p>
        <ul>
          {refusal.reasons.map((reason) => (
            <li key={reason.zh}>{say(reason)}</li>
          ))}
        </ul>
        <p className="soft">{refusal.articles.join('；')}</p>
        {refusal.mine ? (
          <p role="status">{t('secondLook.mine')}</p>
        ) : (
          <>
            <WriteFault error={settle.error} />
            <Input.TextArea
              aria-label={t('secondLook.words')}
              placeholder={t('secondLook.words')}
              rows={2}
              maxLength={2_000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <div className="row">
              <Button
                disabled={words.trim() === '' || settle.isPending}
                onClick={() => settle.mutate({ outcome: 'send-back', seenSeq: claim.seq, words: words.trim() })}
              >
                {t('secondLook.sendBack')}
              </Button>
              <Button danger onClick={() => setSure(true)}>
                {t('secondLook.confirm')}
              </Button>
            </div>
          </>
        )}
        <Modal
          open={sure}
          title={t('decideClaim.sureRefuse')}
          okText={t('secondLook.confirm')}
          okButtonProps={{ danger: true, loading: settle.isPending }}
          onOk={() => settle.mutate({ outcome: 'confirm', seenSeq: claim.seq })}
          onCancel={() => setSure(false)}
        >
          <p>{t('decideClaim.refuseFollows')}</p>
        </Modal>
      </div>
    </Card>
  )
}
