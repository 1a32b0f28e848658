import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { emptyReasons, Reasons, type ReasonsValue, reasonsOf } from '../parts/reasons.tsx'
import { WriteFault } from '../parts/state.tsx'
import { linesOf } from '../request/decide.tsx'
import { useWords } from '../words.ts'
import { type DecidingProps, useDecided } from './decide-claim.tsx'
import { groundsOf, reasonsIn } from './grounds.ts'

export function RefuseClaim({ claim, proposal }: DecidingProps) {
  const t = useWords()
  const { say } = useLanguage()
  const articlesId = useId()
  const [reasons, setReasons] = useState<ReasonsValue>(emptyReasons)
  const [articles, setArticles] = useState('')
  const [sure, setSure] = useState(false)
  const decided = useDecided(claim.id)
  const refuse = useWrite(
    (_: null, headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/decision', {
          params: { path: { customerId: claim.customerId, id: claim.id } },
          body: { outcome: 'refuse', seenSeq: claim.seq, reasons: reasonsOf(reasons), articles: linesOf(articles) },
          headers,
        }),
      ),
    () => {
      setSure(false)
      return decided()
    },
  )
  const grounds = groundsOf(proposal, say).filter((one) => !linesOf(articles).includes(one))
  const begun = reasonsIn(proposal).filter(({ zh }) => !linesOf(reasons.zh).includes(zh))
  return (
    <div className="stack">
      <p className="soft">{t('decideClaim.refuseAbout')}</p>
      <Reasons label={t('decide.reasons')} value={reasons} onChange={setReasons} />
      <div className="row">
        {begun.map((one) => (
          <button
            key={one.zh}
            type="button"
            className="leaf"
            onClick={() =>
              setReasons({
                zh: [...linesOf(reasons.zh), one.zh].join('\n'),
                en: [...linesOf(reasons.en), one.en].join('\n'),
              })
            }
          >
            + {say(one)}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor={articlesId}>{t('decide.articles')}</label>
        <Input.TextArea
          id={articlesId}
          rows={3}
          value={articles}
          onChange={(event) => setArticles(event.target.value)}
        />
      </div>
      <div className="row">
        {grounds.map((one) => (
          <button
            key={one}
            type="button"
            className="leaf"
            onClick={() => setArticles([...linesOf(articles), one].join('\n'))}
          >
            + {one}
          </button>
        ))}
      </div>
      <WriteFault error={refuse.error} />
      <Button
        danger
        style={{ justifySelf: 'start' }}
        disabled={reasonsOf(reasons).length === 0 || linesOf(articles).length === 0}
        onClick={() => setSure(true)}
      >
        {t('decideClaim.refuse')}
      </Button>
      <Modal
        open={sure}
        title={t('decideClaim.sureRefuse')}
        okText={t('decideClaim.refuse')}
        okButtonProps={{ danger: true, loading: refuse.isPending }}
        onOk={() => refuse.mutate(null)}
        onCancel={() => setSure(false)}
      >
        <p>{t('decideClaim.refuseFollows')}</p>
        <p>{reasons.zh}</p>
      </Modal>
    </div>
  )
}
