// Banks' names in English, as they call themselves; a bank without one here keeps its own.
import type { Text } from '../../kit/index.ts'

const english: Readonly<Record<string, string>> = {
  中国工商银行: 'ICBC',
  中国农业银行: 'Agricultural Bank of China',
  中国银行: 'Bank of China',
  中国建设银行: 'China Construction Bank',
  中国交通银行: 'Bank of Communications',
  中国邮政储蓄银行: 'Postal Savings Bank of China',
  招商银行: 'China Merchants Bank',
  浦东发展银行: 'SPD Bank',
  中信银行: 'China CITIC Bank',
  中国光大银行: 'China Everbright Bank',
  华夏银行: 'Hua Xia Bank',
  中国民生银行: 'China Minsheng Bank',
  广发银行: 'China Guangfa Bank',
  平安银行: 'Ping An Bank',
  兴业银行: 'Industrial Bank',
  浙商银行: 'China Zheshang Bank',
  恒丰银行: 'Hengfeng Bank',
  渤海银行: 'China Bohai Bank',
  北京银行: 'Bank of Beijing',
  上海银行: 'Bank of Shanghai',
  江苏银行: 'Bank of Jiangsu',
  南京银行: 'Bank of Nanjing',
  宁波银行: 'Bank of Ningbo',
  杭州银行: 'Bank of Hangzhou',
  徽商银行: 'Huishang Bank',
  东亚银行: 'Bank of East Asia',
  恒生银行: 'Hang Seng Bank',
  汇丰银行: 'HSBC',
  渣打银行: 'Standard Chartered',
  花旗银行: 'Citibank',
}

/** As people write them; a name that is part of the whole one is known without. */
const short: Readonly<Record<string, string>> = {
  工行: '中国工商银行',
  农行: '中国农业银行',
  中行: '中国银行',
  建行: '中国建设银行',
  交行: '中国交通银行',
  邮储: '中国邮政储蓄银行',
  招行: '招商银行',
  浦发: '浦东发展银行',
}

/** Whether a name somebody wrote, short or with its branch, is this bank's. */
export function namesBank(written: string, bank: string): boolean {
  const bare = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/\s|股份有限公司|有限责任公司/g, '')
      .replace(/^中国(?!银行)/, '')
  const said = bare(written)
  if (said.toLowerCase() === (english[bank] ?? '').replace(/\s/g, '').toLowerCase()) return true
  const whole = Object.entries(short).find(([name]) => said.startsWith(name))?.[1] ?? said
  return bare(whole).startsWith(bare(bank)) || bare(bank).startsWith(bare(whole))
}

export function bankName(bank: string): Text {
  return { zh: bank, en: english[bank] ?? bank }
}

/** Said at the field where another bank was named. */
export function isCardOf(bank: string): Text {
  const { zh, en } = bankName(bank)
  return { zh: `这个卡号是${zh}的`, en: `This number is a card of ${en}` }
}

/** `中国工商银行 尾号 1234`: how an account is named wherever it is spoken of. */
export function accountName({ bank, last4 }: { readonly bank: string; readonly last4: string }): Text {
  const { zh, en } = bankName(bank)
  return { zh: `${zh} 尾号 ${last4}`, en: `${en} ending ${last4}` }
}
