// Mail that joined no conversation: who wrote it is not sure.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Mails() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const client = useQueryClient()
  const query = useQuery({
    queryKey: ['mails', after],
    queryFn: () => take(api.GET('/api/desk/mails', { params: { query: after ? { after } : {} } })),
  })
  const settle = useWrite(
    (mailId: string, headers) =>
      take(api.POST('/api/desk/mails/{mailId}/settlement', { params: { path: { mailId } }, headers })),
    () => client.invalidateQueries({ queryKey: ['mails'] }),
  )
  return (
    <Page title={t('menu.mails')}>
      <p className="soft">{t('mails.about')}</p>
      <WriteFault error={settle.error} />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.mails')}
              empty={t('mails.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('mails.at'), cell: ({ at }) => formatInstant(at, language) },
                { title: t('mails.from'), cell: ({ from }) => from },
                { title: t('mails.why'), cell: ({ why }) => <Mark tone="warn">{t(`mails.because.${why}`)}</Mark> },
                {
                  title: t('mails.words'),
                  cell: ({ subject, text, attachments }) => (
                    <>
                      <p>{subject}</p>
                      <p className="words">{text}</p>
                      {attachments > 0 ? (
                        <p className="soft">{t('mails.attachments', { count: attachments })}</p>
                      ) : null}
                    </>
                  ),
                },
                {
                  title: t('callBacks.do'),
                  cell: ({ id }) => (
                    <Button size="small" disabled={settle.isPending} onClick={() => settle.mutate(id)}>
                      {t('mails.settle')}
                    </Button>
                  ),
                },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
