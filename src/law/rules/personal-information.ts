// Personal information and electronic signatures (个人信息保护法, 电子签名法).
import { duty, judgement } from '../rule.ts'

export const sensitiveConsent = judgement({
  id: 'sensitive-consent',
  article: '个人信息保护法 §29',
  title: { zh: '敏感信息要单独同意', en: 'Sensitive data needs its own consent' },
  says: {
    zh: '健康、生物识别、金融账户、未满十四周岁人的信息，要有特定目的和单独同意（§28–31）',
    en: 'Health, biometrics, accounts and data of children under fourteen need a specific purpose and a consent of their own',
  },
  figures: { childUnder: 14 },
  judge: ({ about, age }: { about: 'health' | 'biometrics' | 'account' | 'contact'; age: number }, { childUnder }) =>
    about !== 'contact' || age < childUnder,
  vectors: [
    { given: { about: 'health', age: 40 }, expect: true },
    { given: { about: 'biometrics', age: 40 }, expect: true },
    { given: { about: 'contact', age: 40 }, expect: false },
    { given: { about: 'contact', age: 13 }, expect: true },
    { given: { about: 'contact', age: 14 }, expect: false },
  ],
})

export const automatedDecision = duty({
  id: 'automated-decision',
  article: '个人信息保护法 §24',
  title: { zh: '自动化决策', en: 'Decisions by machine' },
  says: {
    zh: '透明、公平、不差别定价；影响重大的，可以要求说明，并拒绝只由机器作出决定',
    en: 'Transparent, fair, without unfair prices; where much hangs on it, one may ask why and refuse a decision by machine alone',
  },
  parts: {
    transparent: { zh: '决策透明', en: 'transparency' },
    'fair-price': { zh: '价格公平', en: 'fair prices' },
    explained: { zh: '可以要求说明', en: 'explanation on request' },
    'by-person': { zh: '可以要求人工', en: 'a person on request' },
  },
  vectors: [{ done: ['transparent', 'fair-price', 'explained'], missing: ['by-person'] }],
})

export const personalRights = duty({
  id: 'personal-rights',
  article: '个人信息保护法 §44–50',
  title: { zh: '个人对自己信息的权利', en: 'Rights in one’s data' },
  says: {
    zh: '查阅、复制、更正、删除、解释说明、转移；拒绝的要说明理由；近亲属可以为死者行使',
    en: 'Access, copy, correction, erasure, explanation and transfer; a refusal states reasons; relatives may act for the dead',
  },
  parts: {
    access: { zh: '查阅复制', en: 'access and copy' },
    correct: { zh: '更正补充', en: 'correction' },
    erase: { zh: '删除', en: 'erasure' },
    explain: { zh: '解释说明', en: 'explanation' },
    transfer: { zh: '转移', en: 'transfer' },
  },
  vectors: [{ done: ['access', 'correct', 'erase', 'explain'], missing: ['transfer'] }],
})

export const consentWithdrawn = judgement({
  id: 'consent-withdrawn',
  article: '个人信息保护法 §15',
  title: { zh: '同意可以撤回', en: 'Consent can be taken back' },
  says: {
    zh: '可以撤回同意，方式要便捷；撤回前已经做的仍然有效',
    en: 'It can be withdrawn as easily as given; what was done before stays lawful',
  },
  figures: {},
  judge: ({ doneOn, withdrawnOn }: { doneOn: string; withdrawnOn?: string }) =>
    withdrawnOn === undefined || doneOn <= withdrawnOn,
  vectors: [
    { given: { doneOn: '2026-01-01', withdrawnOn: '2026-02-01' }, expect: true },
    { given: { doneOn: '2026-02-02', withdrawnOn: '2026-02-01' }, expect: false },
    { given: { doneOn: '2026-02-02' }, expect: true },
  ],
})

export const impactAssessment = judgement({
  id: 'impact-assessment',
  article: '个人信息保护法 §55',
  title: { zh: '事前影响评估', en: 'Assessment beforehand' },
  says: {
    zh: '处理敏感信息、自动化决策、委托或对外提供、出境前要评估并记录（§55–56）',
    en: 'Assessed and recorded before sensitive data, decisions by machine, outsourcing, provision or export',
  },
  figures: {},
  judge: ({ kinds }: { kinds: readonly string[] }) =>
    kinds.some((kind) => ['sensitive', 'automated', 'outsourced', 'provided', 'exported'].includes(kind)),
  vectors: [
    { given: { kinds: ['sensitive'] }, expect: true },
    { given: { kinds: ['automated', 'contact'] }, expect: true },
    { given: { kinds: ['contact'] }, expect: false },
  ],
})

export const reliableSignature = duty({
  id: 'reliable-signature',
  article: '电子签名法 §13',
  title: { zh: '可靠的电子签名', en: 'A reliable electronic signature' },
  says: {
    zh: '同时满足四条的电子签名，与手写签名有同等效力（§14）',
    en: 'One that meets all four equals a signature by hand',
  },
  parts: {
    exclusive: { zh: '制作数据专属签名人', en: 'its data belong to the signer alone' },
    controlled: { zh: '签署时只由签名人控制', en: 'in the signer’s sole control when signing' },
    'signature-sealed': { zh: '对签名的改动能被发现', en: 'changes to the signature are detectable' },
    'content-sealed': { zh: '对内容的改动能被发现', en: 'changes to the content are detectable' },
  },
  vectors: [
    { done: ['exclusive', 'controlled', 'signature-sealed', 'content-sealed'], missing: [] },
    { done: ['exclusive', 'controlled', 'signature-sealed'], missing: ['content-sealed'] },
  ],
})

export const notSignedElectronically = judgement({
  id: 'not-signed-electronically',
  article: '电子签名法 §3',
  title: { zh: '不能用电子签名的文书', en: 'What cannot be signed electronically' },
  says: {
    zh: '婚姻、收养、继承等人身关系文书不适用',
    en: 'Papers on marriage, adoption or inheritance are outside it',
  },
  figures: {},
  judge: ({ about }: { about: 'contract' | 'marriage' | 'adoption' | 'inheritance' }) => about === 'contract',
  vectors: [
    { given: { about: 'contract' }, expect: true },
    { given: { about: 'inheritance' }, expect: false },
  ],
})
