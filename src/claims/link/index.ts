// Claims that nobody has to file: found in what hospitals tell of those who allow it.
import './words.ts'

export { dropOpenFinds } from './finds.ts'
export { linkHandlers } from './handlers.ts'
export { linkRoutes } from './routes.ts'
