// Whether this seat is there and what it takes on; while it is there it says so again each minute, on whatever page.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { Seat } from '../shapes.ts'
import { useWords } from '../words.ts'

export const skills = [
  'claims',
  'policies',
  'money',
  'sales',
  'benefits',
  'account',
  'complaints',
] as const satisfies readonly Seat['skills'][number][]

const againEveryMs = 60_000

export function useSeats() {
  return useQuery({
    queryKey: ['seats'],
    queryFn: () => take(api.GET('/api/desk/seats')),
    refetchInterval: againEveryMs,
  })
}

/** Says each minute that the seat is there still, once it said that it is. */
export function StillHere() {
  const { data } = useSeats()
  const isPresent = data?.me?.isPresent === true
  useEffect(() => {
    if (!isPresent) return
    const say = () => void take(api.PUT('/api/desk/seats/me', { body: { isPresent: true } })).catch(() => undefined)
    const timer = setInterval(say, againEveryMs)
    return () => clearInterval(timer)
  }, [isPresent])
  return null
}

export function Presence() {
  const t = useWords()
  const client = useQueryClient()
  const { data } = useSeats()
  const set = useWrite(
    (body: { isPresent: boolean; skills?: Seat['skills'] }) => take(api.PUT('/api/desk/seats/me', { body })),
    () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['seats'] }),
        client.invalidateQueries({ queryKey: ['promise'] }),
      ]),
  )
  const isPresent = data?.me?.isPresent ?? false
  const mine: Seat['skills'] = data?.me?.skills ?? [...skills]
  const toggle = (skill: Seat['skills'][number]) =>
    set.mutate({ isPresent, skills: mine.includes(skill) ? mine.filter((one) => one !== skill) : [...mine, skill] })
  return (
    <div className="presence">
      <fieldset className="pick">
        <legend>{t('presence.me')}</legend>
        {([true, false] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={isPresent === value}
            onClick={() => set.mutate({ isPresent: value })}
          >
            {t(value ? 'presence.here' : 'presence.away')}
          </button>
        ))}
      </fieldset>
      <fieldset className="pick">
        <legend>{t('presence.skills')}</legend>
        {skills.map((skill) => (
          <button key={skill} type="button" aria-pressed={mine.includes(skill)} onClick={() => toggle(skill)}>
            {t(`skill.${skill}`)}
          </button>
        ))}
      </fieldset>
      <WriteFault error={set.error} />
    </div>
  )
}
