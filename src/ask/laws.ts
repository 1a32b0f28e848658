// `保险法 §39` as a source: the law's name in both languages and the article.
import type { Entry } from './knowledge.ts'
import type { Source } from './reply.ts'

const laws: Readonly<Record<string, string>> = {
  保险法: 'Insurance Law',
  '保险法司法解释（二）': 'Insurance Law, Judicial Interpretation II',
  '保险法司法解释（三）': 'Insurance Law, Judicial Interpretation III',
  个人信息保护法: 'Personal Information Protection Law',
  电子签名法: 'Electronic Signature Law',
  健康保险管理办法: 'Health Insurance Measures',
  人身保险业务基本服务规定: 'Basic Service Rules for Life Insurance',
  互联网保险业务监管办法: 'Online Insurance Measures',
  银行业保险业消费投诉处理管理办法: 'Consumer Complaint Measures',
}

export function sourcesOfEntry({ basis }: Pick<Entry, 'basis'>): Source[] {
  return basis.map(lawSource)
}

export function lawSource(written: string): Source {
  const [name = written, article = ''] = written.split(/\s+(?=§)/)
  return { title: { zh: `《${name}》`, en: laws[name] ?? name }, clause: article }
}
