// Makes a wrong word key a compile error; the Chinese catalogue is the one that counts.
import 'i18next'
import type zh from './words/zh.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh }
  }
}
