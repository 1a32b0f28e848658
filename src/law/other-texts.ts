// Texts that services cite and the pack holds no rule of: named in both languages.
import type { Text } from '../kit/index.ts'

export const otherTexts: readonly Text[] = [
  {
    zh: '关于规范保险公司健康管理服务的通知（银保监办发〔2020〕83号）',
    en: 'Notice on Health Management Services (CBIRC 2020 No. 83)',
  },
  { zh: '银保监办发〔2021〕7号', en: 'Notice on Short-Term Health Insurance (CBIRC 2021 No. 7)' },
  { zh: '非居民金融账户涉税信息尽职调查管理办法', en: 'Non-Resident Account Due Diligence Measures' },
  { zh: '关于规范人身保险业务有关问题的通知', en: 'Notice on Life Insurance Practice' },
  { zh: '关于推进分红型人身保险费率政策改革有关事项的通知', en: 'Notice on Participating Insurance Pricing' },
  { zh: '人身保险公司保险条款和保险费率管理办法', en: 'Life Insurance Terms and Rates Measures' },
]
