// antd in the store's own colours, in both themes and both languages.
import { App, ConfigProvider, type ThemeConfig, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../shared/i18n.ts'
import { useLooks } from '../shared/looks.ts'

// The same values as theme.css; antd computes shades from them, so that they cannot be variables here.
const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    colorPrimary: '#0c5c54',
    colorLink: '#0c5c54',
    colorText: '#15302c',
    colorTextSecondary: '#4a625d',
    colorTextTertiary: '#4a625d',
    colorTextDescription: '#4a625d',
    colorTextPlaceholder: '#5c6f6a',
    colorBgLayout: '#f5f3ec',
    colorError: '#a32a1e',
    colorSuccess: '#1d6a3f',
    colorWarning: '#a4480f',
  },
}
const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    colorPrimary: '#6ccab8',
    colorLink: '#6ccab8',
    colorText: '#e8f0ec',
    colorTextSecondary: '#a8bbb5',
    colorTextTertiary: '#a8bbb5',
    colorTextDescription: '#a8bbb5',
    colorTextPlaceholder: '#8fa39d',
    colorTextLightSolid: '#06211d',
    colorBgLayout: '#0d1615',
    colorBgContainer: '#16221f',
    colorBgElevated: '#1b2926',
    colorError: '#f29a8c',
    colorSuccess: '#7fcf9c',
    colorWarning: '#f2b47a',
  },
}
const common = {
  borderRadius: 8,
  fontFamily: 'var(--sans)',
  motionDurationMid: '0.12s',
} as const

// Read once: who turns motion off does so for the whole system (WCAG 2.3.3).
const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches

export function Look({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage()
  useLooks()
  const chosen = document.documentElement.dataset.theme === 'dark' ? dark : light
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={{ ...chosen, token: { ...chosen.token, ...common, motion } }}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  )
}
