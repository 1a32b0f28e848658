// Takes the personal words out of a sentence before staff who keep the knowledge see it: names, phones, ID numbers, cards, addresses of mail.

const hidden = '***'
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Seven figures and more, spaced or hyphenated, with a check letter or the letters of a policy's number; sums and dates stay. */
const number =
  /(?<![\d-])(?!\d{4}-\d{1,2}-\d{1,2}(?!\d))[A-Za-z]{0,4}\d(?:[ -]?\d){6,}[Xx]?(?!\d*\s*(?:元|块|万|yuan|rmb))/g
const spoken = /[零〇一二两三四五六七八九幺]{7,}/g
const called = /(我叫|名叫|名字是|名字叫|姓名是?[:：]?|叫做)(\p{Script=Han}{2,4}?)(?=[，,。；;、\s]|的|想|要|在|是|$)/gu
/** 我是 is more often followed by what one is (投保人, 高血压患者) than by a name. */
const iAm = /(我是)(?!高血|高龄|何时)(\p{Script=Han}{2,3})(?=[，,。；;、\s]|$)/gu
const calledInEnglish = /\b([Mm]y name is|I am called|[Tt]his is)\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2}/g
const titled = /\p{Script=Han}{1,3}(?=先生|女士|小姐|太太|医生|大夫|经理|阿姨|叔叔)/gu

/** `names` are those known around the speaker, in full; a given name of two letters is masked too. */
export function maskPersonal(sentence: string, names: readonly string[]): string {
  const known = [...new Set(names.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  const named = known.reduce((text, name) => text.replaceAll(name, hidden), plainDigits(sentence))
  return named
    .replace(mail, hidden)
    .replace(number, hidden)
    .replace(spoken, hidden)
    .replace(called, `$1${hidden}`)
    .replace(iAm, (said, begun, name) => (surnames.has(name[0]) ? `${begun}${hidden}` : said))
    .replace(calledInEnglish, `$1 ${hidden}`)
    .replace(titled, (word) => (surnames.has([...word].at(0) ?? '') ? hidden : word))
}

// Full-width figures are figures.
function plainDigits(sentence: string): string {
  return sentence.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
}

function formsOf(name: string): string[] {
  const letters = [...name]
  const given = letters.slice(1).join('')
  return [name, ...(letters.length === 3 ? [given] : [])].filter((form) => [...form].length >= 2)
}

/** The hundred surnames most people bear: 王先生 is a person, 保险经理 is not. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤',
)
