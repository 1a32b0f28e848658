export { straightRoutes } from './routes.ts'
export { settingsOf } from './settings-of.ts'
export { noteShadows } from './store.ts'
