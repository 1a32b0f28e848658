// What a message of the outbox is about, as an operator reads it.
import type { Text, Topic } from '../kit/index.ts'

// Keyed by every topic there is: one that is added and has no words here does not compile.
const words: Readonly<Record<Exclude<Topic, `test.${string}`>, Text>> = {
  'identity.sms-due': { zh: '发短信', en: 'Send a text message' },
  'identity.photo-forgotten': { zh: '删除客户留存的照片', en: 'Delete the photograph kept of a person' },
  'document.uploaded': { zh: '识别上传的材料', en: 'Read an uploaded document' },
  'document.read': { zh: '材料识别完成，接着办', en: 'A document was read: go on with it' },
  'knowledge.document-received': { zh: '读取导入的知识文档', en: 'Read a document taken in for the knowledge' },
  'letter.written': { zh: '打印函件', en: 'Print a letter' },
  'payment.ordered': { zh: '向银行发出收付款', en: 'Send a payment to the bank' },
  'payment.settled': { zh: '收付款成功，接着办', en: 'A payment is through: go on with it' },
  'payment.failed': { zh: '收付款失败，作处理', en: 'A payment failed: deal with it' },
  'payment-files.due': { zh: '写入银行收付款文件', en: 'Write a payment into a file for the bank' },
  'demo-bank.due': { zh: '演示银行处理收付款', en: 'The demo bank carries out a payment' },
  'ledger.day-over': { zh: '结出一天的账', en: 'Close a day of the ledger' },
  'agent.left': { zh: '服务人员离职，通知其客户', en: 'An agent left: tell the customers' },
  'place.freed': { zh: '预约名额空出，给下一位', en: 'A booked place is free: give it to the next in line' },
  'claim.opened': { zh: '开始理算赔案', en: 'Begin to work out a claim' },
  'claim.waited': { zh: '赔案等材料到时限', en: 'A claim has waited for its documents' },
  'claim.clock-near': { zh: '理赔法定时限将到', en: 'A clock of a claim runs out soon' },
  'claim.closed': { zh: '赔案已结，计入统计', en: 'A claim has ended: count it' },
  'recording.old': { zh: '删除没有用到的录音', en: 'Delete a recording that was not used' },
  'hospital.message-kept': { zh: '读取医院传来的消息', en: 'Read a message from a hospital' },
  'hospital.visit-told': { zh: '医院传来就诊，看能不能赔', en: 'A hospital told of a visit: look for a claim' },
  'hospital.consent-ended': { zh: '医院授权到期，停止并删除', en: 'A hospital’s consent has run out: stop and erase' },
  'identity.consent-withdrawn': { zh: '客户撤回授权，停止并删除', en: 'A consent was withdrawn: stop and erase' },
  'request.silent': { zh: '业务到法定时限未决定', en: 'A request is undecided at its legal time' },
  'request.applied': { zh: '业务生效，告知核心系统', en: 'A request took effect: tell the core system' },
  'draft.left': { zh: '没办完的业务：提醒或作废', en: 'An unfinished request: remind or drop' },
  'consent.due': { zh: '等人同意的业务：催办或失效', en: 'A request that waits for consent: remind or lapse' },
  'mail.due': { zh: '发邮件', en: 'Send an e-mail' },
  'conversation.quiet': { zh: '人工会话静默一天，自动结束', en: 'A conversation was silent for a day: end it' },
  'ask.case-opened': { zh: '低分评价，交给人跟进', en: 'A low rating: give it to somebody' },
  'ask.case-closed': { zh: '低分评价已跟进', en: 'A low rating was followed up' },
  'privacy.conversations-erased': { zh: '删除客户的对话内容', en: 'Erase what a customer said in conversations' },
}

/** A topic no longer known (a message left by an older version) is said by its name. */
export function topicWords(topic: string): Text {
  return new Map<string, Text>(Object.entries(words)).get(topic) ?? { zh: topic, en: topic }
}
