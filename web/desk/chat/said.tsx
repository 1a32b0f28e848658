// One message: who said it and when; a reply of the store with its sources and what it offered.

import { formatClock } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Message } from '../shapes.ts'
import { useWords } from '../words.ts'

export function Said({ message: { by, at, staffName, sentence, reply } }: { readonly message: Message }) {
  const t = useWords()
  const { language, say } = useLanguage()
  return (
    <li className={`said ${by}`}>
      <p className="soft">
        {by === 'staff' ? staffName : t(`chat.by.${by}`)} · {formatClock(at, language)}
      </p>
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
