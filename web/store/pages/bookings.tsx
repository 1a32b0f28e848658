// Bookings: when and where, moved or cancelled until the day before.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Booking } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { usePersonName } from '../flow/person-name.ts'
import { SlotChoice } from '../flow/slot-choice.tsx'
import { confirm, tell } from '../parts/confirm.ts'
import { Section } from '../parts/page.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { Loaded, Skeleton, WriteFault } from '../parts/state.tsx'

export function Bookings() {
  const { t } = useTranslation()
  const bookings = useQuery({ queryKey: ['bookings'], queryFn: () => take(api.GET('/api/bookings')) })
  return (
    <Section title={t('bookings.title')}>
      <Loaded query={bookings} skeleton={<Skeleton lines={1} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('bookings.none')}</p>
          ) : (
            <ul className="cards">
              {items.map((booking) => (
                <BookingCard key={booking.id} booking={booking} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function useRefresh() {
  const client = useQueryClient()
  return () => Promise.all(['bookings', 'benefits'].map((key) => client.invalidateQueries({ queryKey: [key] })))
}

function BookingCard({ booking }: { readonly booking: Booking }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const nameOf = usePersonName()
  const refresh = useRefresh()
  const [isMoving, setMoving] = useState(false)
  const { id, slot, state, changeable, personId } = booking
  const cancel = useWrite(
    (bookingId: string, headers) =>
      take(api.POST('/api/bookings/{id}/cancellation', { params: { path: { id: bookingId } }, headers })),
    refresh,
  )
  const giveUp = async () => {
    const words = {
      content: t('bookings.reallyCancel'),
      confirmText: t('bookings.cancel'),
      cancelText: t('bookings.keep'),
    }
    if (await confirm(words)) cancel.mutate(id)
  }
  return (
    <li className="card stack tight">
      <div className="row between">
        <h3>
          {formatDay(slot.onDay, language)} {slot.atTime}
        </h3>
        <span className={state === 'booked' ? 'tag good' : 'tag'}>{t(`bookings.state.${state}`)}</span>
      </div>
      <p>{slot.providerName}</p>
      <p className="soft small">
        {nameOf(personId)} · {slot.city} {slot.address}
      </p>
      {changeable ? (
        <div className="row">
          <button type="button" className="button compact" onClick={() => setMoving(true)}>
            {t('bookings.move')}
          </button>
          <button type="button" className="button compact danger" disabled={cancel.isPending} onClick={giveUp}>
            {t('bookings.cancel')}
          </button>
        </div>
      ) : null}
      <WriteFault error={cancel.error} />
      {isMoving ? <MoveSheet booking={booking} onClose={() => setMoving(false)} /> : null}
    </li>
  )
}

function MoveSheet({ booking, onClose }: { readonly booking: Booking; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  const { language } = useLanguage()
  const [slotId, setSlotId] = useState<string>()
  const { providerId } = booking.slot
  const slots = useQuery({
    queryKey: ['slots', providerId],
    queryFn: () => take(api.GET('/api/checkup-slots', { params: { query: { providerId, limit: 100 } } })),
  })
  const move = useWrite(
    (to: string, headers) =>
      take(
        api.POST('/api/bookings/{id}/move', { params: { path: { id: booking.id } }, body: { slotId: to }, headers }),
      ),
    async () => {
      await refresh()
      onClose()
      await tell(t('bookings.moved'))
    },
  )
  return (
    <Sheet title={t('bookings.move')} onClose={onClose}>
      <Loaded query={slots}>
        {({ items }) => (
          <div className="stack">
            <SlotChoice
              legend={t('bookings.when')}
              value={slotId}
              options={items
                .filter(({ free, id }) => free > 0 && id !== booking.slot.id)
                .map(({ id, onDay, atTime, free }) => ({
                  value: id,
                  label: `${formatDay(onDay, language)} ${atTime}`,
                  note: t('bookings.free', { count: free }),
                }))}
              onChange={setSlotId}
            />
            <WriteFault error={move.error} />
            <button
              type="button"
              className="button full"
              disabled={!slotId || move.isPending}
              onClick={() => slotId && move.mutate(slotId)}
            >
              {t('bookings.confirmMove')}
            </button>
          </div>
        )}
      </Loaded>
    </Sheet>
  )
}
