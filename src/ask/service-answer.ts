// A service that was asked for: what it needs, for which policies it can be done now, and a door to it with what is known filled in.
import { aboutEach, doorsOf, formOf, type May, type Service } from '../catalogue/index.ts'
import type { Customer } from '../customers/index.ts'
import type { Day, Db, Text } from '../kit/index.ts'
import { allowsService, type Products } from '../products/index.ts'
import type { Entry } from './articles/index.ts'
import { entrySources, lawSource } from './cite.ts'
import { canBeTold } from './dialogue/filling.ts'
import { type Held, isOver } from './held.ts'
import { nameOf } from './policy-answers.ts'
import type { Prefill } from './prefill.ts'
import { type Action, type Answer, answered, lines, more, type Origin } from './reply.ts'

export interface Doing {
  readonly db: Db
  readonly products: Products
  readonly customer: Customer
  readonly today: Day
  readonly at: Date
  readonly sentence: string
}

interface HeldDoor {
  readonly held: Held | undefined
  readonly may: May
}

const doorsMax = 4

/** Doors to a service for the policies meant; where it cannot be done, why, and what instead. */
export async function answerService(
  doing: Doing,
  {
    service,
    held,
    prefill,
    entry,
    find,
  }: {
    readonly service: Service
    readonly held: readonly Held[]
    readonly prefill: Prefill
    readonly entry: Entry | undefined
    find(serviceId: string): Service | undefined
  },
): Promise<Answer> {
  const doors = await heldDoors(doing, service, held)
  const open = doors.filter(({ may }) => may.ok)
  const sources = entry ? entrySources(entry, doing) : service.basis.map(lawSource)
  const said = entry ? [entry.answer] : [service.summary]
  if (open.length > 0)
    return answered(lines([...said, ...needs(service)]), {
      kind: 'do',
      sources,
      origins: [mayOrigin(service, doing.today)],
      actions: [
        ...open.slice(0, doorsMax).map(({ held: one }) => start(service, one, prefill)),
        ...more(open.length - doorsMax, { serviceId: service.id }),
      ],
    })
  const shut = doors.find(({ held: one }) => one && allowsService(one.product, service.id)) ?? doors[0]
  const because = shut && !shut.may.ok ? shut.may.because : noPolicy
  const instead = shut && !shut.may.ok && shut.may.instead ? find(shut.may.instead) : undefined
  return answered(lines([cannot(service, because), ...(entry ? [entry.answer] : [])]), {
    kind: 'do',
    sources,
    origins: [mayOrigin(service, doing.today)],
    actions: instead ? [start(instead, instead.about === 'policy' ? shut?.held : undefined, {})] : [],
  })
}

/** Whether it can be done now is the service's own word, on one's own policies. */
function mayOrigin({ id, title }: Service, asOf: Day): Origin {
  return {
    of: title,
    what: { zh: '现在能不能办', en: 'whether it can be done now' },
    by: `${id}.may`,
    values: [],
    asOf,
  }
}

const noPolicy: Text = {
  zh: '您名下没有能办这项业务的保单',
  en: 'none of your policies allows it',
}

function cannot({ title }: Service, because: Text): Text {
  return { zh: `现在不能办「${title.zh}」：${because.zh}。`, en: `"${title.en}" cannot be done now: ${because.en}.` }
}

/** A door for each policy meant that is not over; those that are only where no other is. */
async function heldDoors(doing: Doing, service: Service, held: readonly Held[]): Promise<HeldDoor[]> {
  const { db, products, customer, today, at } = doing
  const person = { customer, products, today, at }
  const alive = held.filter((one) => !isOver(one))
  const meant = alive.length > 0 ? alive : held
  const doors = await doorsOf(db, service, person, await aboutEach(db, person, meant))
  return doors.map(({ may }, index) => ({ held: service.about === 'policy' ? meant[index] : undefined, may }))
}

function start(service: Service, held: Held | undefined, prefill: Prefill): Action {
  const name = held ? nameOf(held) : undefined
  return {
    kind: 'start-service',
    label: {
      zh: name ? `${service.title.zh} · ${name.zh}` : service.title.zh,
      en: name ? `${service.title.en} · ${name.en}` : service.title.en,
    },
    serviceId: service.id,
    ...(isTellable(service) ? { inChat: true } : {}),
    ...(held ? { policyId: held.policy.id } : {}),
    ...(Object.keys(prefill).length > 0 ? { prefill } : {}),
  }
}

// The first thing it asks can be said in a sentence.
function isTellable({ steps }: Service): boolean {
  const first = Object.values(steps).find(({ kind }) => kind === 'ask')
  return first?.kind === 'ask' && formOf(first.answer).every((field) => canBeTold(field) || !field.required)
}

/** What the service will ask for, from its own steps; nothing of one that asks nothing. */
export function needs(service: Service): Text[] {
  if (Object.keys(service.steps).length === 0) return []
  const titles = Object.entries(service.steps).map(([name, { title }]) => ({
    title,
    sometimes: Object.hasOwn(service.when ?? {}, name),
  }))
  const zh = titles.map(({ title, sometimes }) => (sometimes ? `${title.zh}（视情况）` : title.zh)).join('、')
  const en = titles.map(({ title, sometimes }) => (sometimes ? `${title.en} (if needed)` : title.en)).join(', ')
  return [{ zh: `要做的几步：${zh}。`, en: `The steps: ${en}.` }]
}
