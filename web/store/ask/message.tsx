// One message: mine, the store's with its sources and actions, or a person's.
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Message } from '../../shared/shapes.ts'
import { say as sayIn } from '../../shared/text.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Action } from './action.tsx'
import type { Begin } from './conversation.ts'
import { Grounds } from './grounds.tsx'

interface AskMessageProps {
  readonly message: Message
  /** What it offers is offered while it is the last. */
  readonly isLast: boolean
  readonly onSay: (sentence: string, begin?: Begin) => void
  readonly onPerson: () => unknown
}

type Kind = NonNullable<Message['reply']>['kind']

// The kinds are told by an icon and a word, and by the colour of the edge.
const marks = [
  ['facts', 'policies'],
  ['cited', 'file'],
  ['do', 'pen'],
  ['unknown', 'info'],
  ['urgent', 'warn'],
] as const satisfies readonly (readonly [Kind, IconName])[]

export function AskMessage({ message, isLast, onSay, onPerson }: AskMessageProps) {
  const { say } = useLanguage()
  const { by, sentence, reply, staffName } = message
  if (by === 'customer')
    return (
      <li className="bubble mine">
        <Channel message={message} />
        {sentence}
      </li>
    )
  const words = reply ? sayIn(reply.says, reply.language) : (sentence ?? '')
  return (
    <li className="said">
      <div className={reply ? `bubble kind-${reply.kind}` : 'bubble'}>
        {staffName ? <p className="small label">{staffName}</p> : null}
        <Channel message={message} />
        {reply ? <Kinded kind={reply.kind} /> : null}
        <p className="lines">{words}</p>
        {reply ? <Grounds reply={reply} /> : null}
      </div>
      {reply?.actions.length ? (
        <div className="chips">
          {reply.actions.map((action) => (
            <Action
              key={`${action.kind}${action.label.zh}${action.policyId ?? ''}`}
              action={action}
              onSay={onSay}
              onPerson={onPerson}
            />
          ))}
        </div>
      ) : null}
      {isLast && reply?.suggestions.length ? (
        <div className="chips">
          {reply.suggestions.map((words) => (
            <button key={words.zh} type="button" className="chip" onClick={() => onSay(say(words))}>
              {say(words)}
            </button>
          ))}
        </div>
      ) : null}
    </li>
  )
}

/** On which channel it came, where it was not here. */
function Channel({ message: { channel, call } }: Pick<AskMessageProps, 'message'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (channel === 'mail') return <p className="small soft">{t('ask.mailed')}</p>
  if (!call) return null
  return (
    <p className="small soft">{t('ask.phoned', { when: formatInstant(call.at, language), minutes: call.minutes })}</p>
  )
}

function Kinded({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation()
  const [shown, icon] = marks.find(([one]) => one === kind) ?? []
  if (!shown) return null
  return (
    <p className="small label kind">
      <Icon name={icon} /> {t(`ask.kind.${shown}`)}
    </p>
  )
}
