// Confirming who one is: ID number and name first, then the face where a service needs it, or a call instead.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { ProblemError } from '../../shared/problem.ts'
import { visitNow } from '../../shared/visit.ts'
import { useWrite } from '../../shared/write.ts'
import { CheckAgain } from '../counter/check-again.tsx'
import { Field } from '../parts/field.tsx'
import { Loaded, useErrorWords, WriteFault } from '../parts/state.tsx'
import { FaceCheck } from './face-check.tsx'
import { isAtLeast, type Level } from './level.ts'

interface IdentifyProps {
  readonly level: 'id' | 'face'
  readonly onDone: () => void
}

const callPollMs = 4000

/** The customer's own check; at the counter the papers are looked at again. */
export function Identify(props: IdentifyProps) {
  const visitId = visitNow()
  return visitId ? <CheckAgain visitId={visitId} onDone={props.onDone} /> : <OwnCheck {...props} />
}

function OwnCheck({ level, onDone }: IdentifyProps) {
  const client = useQueryClient()
  const state = useQuery({
    queryKey: ['identity'],
    queryFn: () => take(api.GET('/api/me/identity')),
    refetchInterval: ({ state: { data } }) => (data?.call ? callPollMs : false),
  })
  const reached = state.data?.level
  const told = useRef(false)
  useEffect(() => {
    if (!reached || !isAtLeast(reached, level) || told.current) return
    told.current = true
    void client.invalidateQueries({ queryKey: ['me'] })
    onDone()
  }, [reached, level, client, onDone])
  const raised = (to: Level) => {
    client.setQueryData(['identity'], state.data ? { ...state.data, level: to } : undefined)
    void state.refetch()
  }
  return (
    <Loaded query={state}>
      {(identity) =>
        identity.level === 'code' ? (
          <IdForm triesLeft={identity.idTriesLeft} onRaised={raised} />
        ) : (
          <FaceCheck identity={identity} onRaised={raised} onCallAsked={() => state.refetch()} />
        )
      }
    </Loaded>
  )
}

interface IdFormProps {
  readonly triesLeft: number
  readonly onRaised: (level: Level) => void
}

function IdForm({ triesLeft, onRaised }: IdFormProps) {
  const { t } = useTranslation()
  const [idNumber, setIdNumber] = useState('')
  const [name, setName] = useState('')
  const words = useErrorWords()
  const check = useWrite(
    (body: { idNumber: string; name: string }, headers) => take(api.POST('/api/me/identity/id', { body, headers })),
    ({ level }) => onRaised(level),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    check.mutate({ idNumber: idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase(), name: name.trim() })
  }
  const isFault = check.error instanceof ProblemError && check.error.faults.length > 0
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('identify.name')}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('identify.idNumber')}
        hint={t('identify.idHint')}
        fault={check.error && isFault ? words(check.error) : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input number"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={22}
            value={idNumber}
            onChange={(event) => setIdNumber(event.target.value)}
          />
        )}
      </Field>
      <WriteFault error={isFault ? undefined : check.error} />
      {triesLeft <= 2 ? <p className="soft small">{t('identify.triesLeft', { count: triesLeft })}</p> : null}
      <button
        type="submit"
        className="button full block"
        disabled={check.isPending || idNumber.trim() === '' || name.trim() === ''}
      >
        {check.isPending ? t('state.working') : t('identify.check')}
      </button>
    </form>
  )
}
