// One message: who said it, when and on which channel; a reply of the store with its sources and what it offered.

import { formatClock, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark } from '../parts/page.tsx'
import type { Message } from '../shapes.ts'
import { useWords } from '../words.ts'

export function Said({ message }: { readonly message: Message }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const { by, at, staffName, sentence, reply, channel, call, mail } = message
  return (
    <li className={`said ${by}`}>
      <p className="soft">
        {by === 'staff' ? staffName : t(`chat.by.${by}`)} · {formatClock(at, language)}{' '}
        {channel === 'chat' ? null : <Mark>{t(`chat.channel.${channel}`)}</Mark>}
        {call ? ` ${t('chat.called', { when: formatInstant(call.at, language), count: call.minutes })}` : ''}
      </p>
      {mail ? (
        <p className="soft">
          {mail.subject}
          {mail.documentIds.length > 0 ? ` · ${t('mails.attachments', { count: mail.documentIds.length })}` : ''}
          {mail.refused > 0 ? ` · ${t('mail.refused', { count: mail.refused })}` : ''}
        </p>
      ) : null}
      <p className="words">{reply ? say(reply.says) : sentence}</p>
      {reply && reply.sources.length > 0 ? (
        <p className="soft">{reply.sources.map(({ title, clause }) => `${say(title)} ${clause}`).join('；')}</p>
      ) : null}
      {reply && reply.actions.length > 0 ? (
        <p className="soft">
          {t('seat.offered')} {reply.actions.map(({ label }) => say(label)).join('、')}
        </p>
      ) : null}
    </li>
  )
}
