export { straightRoutes } from './routes.ts'
export { type ProductSetting, productSetting, type RuleSetting, ruleSetting, settingsFor } from './settings.ts'
export { settingsOf } from './settings-of.ts'
export { keepSetting, noteShadows, statedNow } from './store.ts'
