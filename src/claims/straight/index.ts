export { straightRoutes } from './routes.ts'
export { settingsOf } from './settings-of.ts'
export { noteShadows, trustSettings } from './store.ts'
