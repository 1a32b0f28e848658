// The texts of law the pack draws on: names, other spellings in use, and since when each is in force.
import type { Day, Text } from '../kit/index.ts'

export interface LawText {
  readonly name: Text
  /** How it is written in an article's citation, the first being the pack's own. */
  readonly written: readonly string[]
  /** In force since, in the wording the pack's articles are numbered by. */
  readonly from: Day
}

export const texts: readonly LawText[] = [
  { name: { zh: '中华人民共和国保险法', en: 'Insurance Law' }, written: ['保险法'], from: '2009-10-01' },
  {
    name: { zh: '最高人民法院关于适用《保险法》若干问题的解释（二）', en: 'Insurance Law, Judicial Interpretation II' },
    written: ['保险法司法解释二', '保险法解释二', '司法解释二', '解释二', '保险法司法解释（二）'],
    from: '2013-06-08',
  },
  {
    name: {
      zh: '最高人民法院关于适用《保险法》若干问题的解释（三）',
      en: 'Insurance Law, Judicial Interpretation III',
    },
    written: ['保险法司法解释三', '保险法解释三', '司法解释三', '解释三', '保险法司法解释（三）'],
    from: '2015-12-01',
  },
  {
    name: { zh: '人身保险业务基本服务规定', en: 'Basic Service Rules for Life Insurance' },
    written: ['人身保险业务基本服务规定', '基本服务规定'],
    from: '2010-05-01',
  },
  {
    name: { zh: '健康保险管理办法', en: 'Health Insurance Measures' },
    written: ['健康保险管理办法', '健康险办法'],
    from: '2019-12-01',
  },
  {
    name: { zh: '互联网保险业务监管办法', en: 'Online Insurance Measures' },
    written: ['互联网保险业务监管办法', '互联网办法'],
    from: '2021-02-01',
  },
  {
    name: { zh: '保险销售行为管理办法', en: 'Insurance Sales Conduct Measures' },
    written: ['保险销售行为管理办法', '销售办法'],
    from: '2024-03-01',
  },
  {
    name: { zh: '保险销售行为可回溯管理暂行办法', en: 'Replayable Sales Measures' },
    written: ['保险销售行为可回溯管理暂行办法', '可回溯办法'],
    from: '2017-11-01',
  },
  {
    name: { zh: '金融机构产品适当性管理办法', en: 'Suitability Measures' },
    written: ['金融机构产品适当性管理办法', '适当性办法'],
    from: '2026-02-01',
  },
  {
    name: { zh: '银行业保险业消费投诉处理管理办法', en: 'Consumer Complaint Measures' },
    written: ['银行业保险业消费投诉处理管理办法', '投诉办法'],
    from: '2020-03-01',
  },
  {
    name: { zh: '中华人民共和国反洗钱法', en: 'Anti-Money-Laundering Law' },
    written: ['反洗钱法'],
    from: '2025-01-01',
  },
  {
    name: { zh: '金融机构客户尽职调查和客户身份资料及交易记录保存管理办法', en: 'Customer Due Diligence Measures' },
    written: ['金融机构客户尽职调查办法', '客户尽职调查办法', '客户尽调办法'],
    from: '2026-01-01',
  },
  {
    name: {
      zh: '金融机构客户身份识别和客户身份资料及交易记录保存管理办法',
      en: 'Customer Identification Measures (2007)',
    },
    written: ['客户身份识别办法（2007）'],
    from: '2007-08-01',
  },
  {
    name: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
    written: ['个人信息保护法', 'PIPL'],
    from: '2021-11-01',
  },
  {
    name: { zh: '中华人民共和国民法典', en: 'Civil Code' },
    written: ['民法典'],
    from: '2021-01-01',
  },
  {
    name: { zh: '中华人民共和国电子签名法', en: 'Electronic Signature Law' },
    written: ['电子签名法'],
    from: '2005-04-01',
  },
  {
    name: { zh: '机动车交通事故责任强制保险条例', en: 'Compulsory Motor Insurance Regulation' },
    written: ['交强险条例'],
    from: '2006-07-01',
  },
  {
    name: { zh: '重大疾病保险的疾病定义使用规范（2020年修订版）', en: 'Definitions of Critical Illness (2020)' },
    written: ['重大疾病保险的疾病定义使用规范（2020）'],
    from: '2021-02-01',
  },
]

/** The text a citation names, e.g. by `解释三 §8`; undefined for contracts and texts the pack does not hold. */
export function textOf(citation: string): LawText | undefined {
  const [name = ''] = citation.trim().split(/\s*§/)
  return texts.find(({ written }) => written.includes(name))
}
