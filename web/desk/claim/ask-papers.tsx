import { Button, Checkbox, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { type DecidingProps, useDecided } from './decide-claim.tsx'
import { paperKinds, paperWords } from './paper-words.ts'

export function AskPapers({ claim }: DecidingProps) {
  const t = useWords()
  const whyId = useId()
  const [wanted, setWanted] = useState<readonly string[]>(claim.missing)
  const [why, setWhy] = useState('')
  const [sure, setSure] = useState(false)
  const decided = useDecided(claim.id)
  const ask = useWrite(
    (asked: readonly string[], headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/supplement-notice', {
          params: { path: { customerId: claim.customerId, id: claim.id } },
          body: {
            seenSeq: claim.seq,
            wanted: asked.map((kind) => ({ kind, title: paperWords(kind), why: { zh: why.trim(), en: why.trim() } })),
          },
          headers,
        }),
      ),
    () => {
      setSure(false)
      return decided()
    },
  )
  return (
    <div className="stack">
      <p className="soft">{t('decideClaim.papersAbout')}</p>
      <Checkbox.Group
        value={[...wanted]}
        onChange={(chosen) => setWanted(chosen.map(String))}
        options={paperKinds.map((kind) => ({ value: kind, label: t(`paper.${kind}`) }))}
      />
      <div className="field">
        <label htmlFor={whyId}>{t('decideClaim.why')}</label>
        <Input.TextArea id={whyId} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
      </div>
      <WriteFault error={ask.error} />
      <Button
        type="primary"
        style={{ justifySelf: 'start' }}
        disabled={wanted.length === 0 || why.trim().length < 2}
        onClick={() => setSure(true)}
      >
        {t('decideClaim.ask')}
      </Button>
      <Modal
        open={sure}
        title={t('decideClaim.sureAsk')}
        okText={t('decideClaim.ask')}
        okButtonProps={{ loading: ask.isPending }}
        onOk={() => ask.mutate(wanted)}
        onCancel={() => setSure(false)}
      >
        <p>{t('decideClaim.askFollows')}</p>
        <p>{wanted.map((kind) => t(`paper.${kind}`)).join('、')}</p>
      </Modal>
    </div>
  )
}
