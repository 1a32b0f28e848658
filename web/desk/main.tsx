import { createRoot } from 'react-dom/client'
import { startI18n } from '../shared/i18n.ts'
import { applyLooks, watchSystemTheme } from '../shared/looks.ts'
import '../shared/theme.css'
import './style/base.css'
import './style/work.css'
import { App } from './app.tsx'

applyLooks()
watchSystemTheme()

const words = {
  zh: async () => (await import('./words/zh.json')).default,
  en: async () => (await import('./words/en.json')).default,
}

async function open(): Promise<void> {
  await startI18n(words)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}

// Even the words could not be fetched: the store may be starting anew.
void open().catch(() => {
  document.body.textContent = '页面没有载入完整，请刷新重试。The page did not load fully; please reload.'
})
