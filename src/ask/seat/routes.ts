// The doors to a person, on both sides.
import type { App } from '../../kit/index.ts'
import { caseRoutes } from './case-routes.ts'
import type { SeatCounter } from './counter.ts'
import { customerRoutes } from './customer-routes.ts'
import { earlierRoutes } from './earlier-routes.ts'
import { keptRoutes } from './kept-routes.ts'
import { openStreams } from './live.ts'
import { mailRoutes } from './mail/index.ts'
import { queueRoutes } from './queue-routes.ts'
import { ratingRoutes } from './rating-routes.ts'
import { talkRoutes } from './talk-routes.ts'
import { workRoutes } from './work-routes.ts'

export function seatRoutes(app: App, counter: SeatCounter): void {
  const streams = openStreams(app, counter.db)
  customerRoutes(app, counter, streams)
  ratingRoutes(app, counter)
  earlierRoutes(app, counter)
  queueRoutes(app, counter)
  talkRoutes(app, counter, streams)
  workRoutes(app, counter)
  keptRoutes(app, counter)
  caseRoutes(app, counter)
  mailRoutes(app, counter)
}
