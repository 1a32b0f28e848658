// A claim from one sentence: the report is filled in and shown for correction, papers are asked for once, the rest is read and judged.
import { ask, field, identify, optional, service, sign, upload, yes } from '../../catalogue/index.ts'
import {
  alikeNotes,
  causeWords,
  claimWishes,
  claimWishWords,
  codedDiagnosis,
  coversOf,
  fittingCovers,
  heardAnswers,
  openClaim,
  openClaimsOf,
  papersFor,
  papersInstead,
  reportedAs,
  reportFaults,
  sentenceLettersMax,
  visitKinds,
  visitWords,
} from '../../claims/index.ts'
import { familyOf } from '../../customers/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'

const words = {
  insured: { zh: '谁出险', en: 'Who' },
  wish: { zh: '申请什么', en: 'What for' },
  wishHint: { zh: '不选就是医疗费', en: 'medical costs unless chosen' },
  visitHint: { zh: '身故理赔不用选', en: 'not for a claim after a death' },
  happenedOn: { zh: '出险日期', en: 'Day it happened' },
  event: { zh: '发生了什么', en: 'What happened' },
  diagnosis: { zh: '诊断', en: 'Diagnosis' },
  hospital: { zh: '就诊医院', en: 'Hospital' },
  amount: { zh: '花费', en: 'Spent' },
}

export default service({
  id: 'file-claim',
  counter: 'claims',
  about: 'person',
  mandate: 'claims',
  title: { zh: '报案理赔', en: 'File a claim' },
  summary: {
    zh: '说一句话、拍几张照片，机器读、规则算，秒级到账',
    en: 'One sentence and a few photos; read, judged and paid in seconds',
  },
  basis: [
    '保险法 §21',
    '保险法 §22',
    '保险法 §23',
    '保险法 §25',
    '人身保险业务基本服务规定 §23',
    '健康保险管理办法 §25',
  ],
  says: [
    '理赔',
    '报案',
    '报销',
    '摔伤了',
    '住院了',
    '看病花了钱',
    '申请理赔',
    '出险了',
    '怎么赔',
    'claim',
    'file a claim',
    'I had an accident',
  ],
  steps: {
    said: ask(
      { zh: '说说发生了什么', en: 'Tell us what happened' },
      {
        sentence: optional(
          field.text(
            {
              title: { zh: '一句话', en: 'In a sentence' },
              hint: {
                zh: '例如：昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六',
                en: 'e.g. My child fell at school yesterday afternoon; the emergency room cost 860',
              },
            },
            { max: sentenceLettersMax, long: true },
          ),
        ),
        recordings: optional(field.recordings({ title: { zh: '录音', en: 'Recording' } }, 'sentence')),
      },
    ),
    report: ask(
      { zh: '核对报案信息', en: 'Check the report' },
      {
        insuredId: field.person({ title: words.insured }),
        kind: optional(field.choice({ title: words.wish, hint: words.wishHint }, claimWishes, claimWishWords)),
        happenedOn: field.date({ title: words.happenedOn }),
        cause: field.choice({ title: { zh: '原因', en: 'Cause' } }, ['accident', 'illness'], causeWords),
        event: field.text({ title: words.event }, { max: 200, long: true }),
        visitKind: optional(
          field.choice(
            { title: { zh: '就诊方式', en: 'Kind of visit' }, hint: words.visitHint },
            visitKinds,
            visitWords,
          ),
        ),
        diagnosis: optional(field.text({ title: words.diagnosis }, { max: 100 })),
        hospital: optional(field.text({ title: words.hospital }, { max: 100 })),
        place: optional(field.text({ title: { zh: '地点', en: 'Place' } }, { max: 100 })),
        amountFen: optional(field.money({ title: words.amount })),
        otherInsurer: optional(
          field.yesNo({ title: { zh: '别的保险公司也赔这笔费用吗？', en: 'Does another insurer pay for the same?' } }),
        ),
        reimbursedFen: optional(
          field.money({ title: { zh: '别处已经报销了多少', en: 'Paid back by others already' } }),
        ),
        thirdParty: optional(
          field.yesNo({ title: { zh: '有别人该负责吗？', en: 'Does somebody else answer for it?' } }),
        ),
      },
      { zh: '这是从您的话里听出来的，不对的请改', en: 'This is what we understood; please correct what is wrong' },
    ),
    documents: upload(
      { zh: '上传材料', en: 'Papers' },
      {
        zh: '一次拍齐，不分先后；机器会自动归类、转正、识别',
        en: 'All at once, in any order; they are sorted, turned and read for you',
      },
    ),
    account: ask(
      { zh: '赔款付到哪里', en: 'Where to pay' },
      { accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }) },
    ),
    identity: identify('id'),
    signature: sign({ zh: '签署理赔申请', en: 'Sign the claim' }),
  },
  fills: { said: ['report'] },
  async facts(db, { customer, products, today }) {
    const family = await familyOf(db, customer.customerId, today)
    const covers = await coversOf(db, products, customer.customerId, family, today)
    return { family, covers, open: await openClaimsOf(db, customer.customerId) }
  },
  may: () => yes,
  known({ answers, family, today, customer, covers }) {
    const sentence = answers.said?.sentence
    const own = covers.filter((cover) => cover.customerId === customer.customerId) // a child's may be the other parent's
    const account = own.find(({ premiumAccountId }) => premiumAccountId !== null)?.premiumAccountId
    return {
      report: sentence ? heardAnswers(sentence, today, family) : { insuredId: customer.customerId },
      ...(account ? { account: { accountId: account } } : {}),
    }
  },
  check({ answers, today, family }, step) {
    if (step === 'said' && answers.said?.sentence) heardAnswers(answers.said.sentence, today, family)
    if (step === 'report' && answers.report) return reportFaults(answers.report, today)
    return []
  },
  documents({ answers: { report }, family, covers }) {
    const papers = report ? papersFor(covers, family, report) : []
    return papers.map(({ kind, title, waivable }) => ({
      kind,
      title,
      required: !waivable || kind === 'medical-invoice' || kind === 'death-certificate',
      or: papersInstead(kind),
    }))
  },
  preview({ answers: { report }, family, covers, open }) {
    const insured = family.find(({ customerId }) => customerId === report.insuredId)
    const used = fittingCovers(covers, report)
    const names: Text = {
      zh: used.map(({ product }) => product.shortName.zh).join('、') || '没有找到能赔的保单，将由专人核对',
      en: used.map(({ product }) => product.shortName.en).join(', ') || 'none found that fits; a person will check',
    }
    return {
      changes: [
        { label: words.insured, to: insured?.name ?? '' },
        { label: words.happenedOn, to: report.happenedOn },
        { label: words.event, to: report.event },
        ...(report.diagnosis ? [{ label: words.diagnosis, to: codedDiagnosis(report.diagnosis) }] : []),
        ...(report.kind ? [{ label: words.wish, to: claimWishWords[report.kind] }] : []),
        ...(report.hospital ? [{ label: words.hospital, to: report.hospital }] : []),
        ...(report.amountFen ? [{ label: words.amount, to: formatFen(report.amountFen) }] : []),
        { label: { zh: '可能用到的保单', en: 'Policies that may pay' }, to: names },
      ],
      notes: [
        ...alikeNotes(open, report),
        {
          zh: '提交后机器读材料、按条款计算，能赔的马上付；有疑问的由专人处理，机器不会拒赔',
          en: 'Your papers are read and judged by the terms; what is clear is paid at once, doubt goes to a person; a machine never refuses',
        },
        { zh: '您可以随时要求人工复核（个人信息保护法 §24）', en: 'You can ask for a review by a person any time' },
        {
          zh: '授权本公司为理赔处理您提交的医疗材料',
          en: 'You allow us to process the medical papers you hand in, for this claim',
        },
      ],
    }
  },
  async apply(tx, { answers: { said, report, documents, account }, customer }, request) {
    const { insuredId, ...told } = report
    const { claimId, claimNo } = await openClaim(tx, {
      customerId: customer.customerId,
      insuredId,
      report: { ...reportedAs(told), said: said.sentence, waived: documents.waived },
      documentIds: documents.documentIds,
      recordingIds: said.recordings ?? [],
      payoutAccountId: account.accountId,
      requestId: request.id,
    })
    return {
      says: {
        zh: `已报案，赔案号 ${claimNo}，正在读取材料。`,
        en: `Claim ${claimNo} is registered; your papers are being read.`,
      },
      leadsTo: { type: 'claim', id: claimId },
    }
  },
  examples: [
    {
      name: '孩子在学校摔伤',
      as: 'lin-yue',
      answers: {
        said: { sentence: '昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六' },
        report: {
          insuredId: '$person:li-xiaoman',
          happenedOn: '$today-1',
          cause: 'accident',
          event: '在学校摔伤',
          visitKind: 'emergency',
          hospital: '市儿童医院',
          amountFen: 86_000,
        },
        account: { accountId: '$account' },
      },
      uploads: ['claim'],
      expect: 'done',
    },
    {
      name: '日期在将来',
      as: 'lin-yue',
      answers: {
        said: {},
        report: {
          insuredId: '$person:lin-yue',
          happenedOn: '$today+3',
          cause: 'illness',
          event: '发烧',
          visitKind: 'outpatient',
        },
      },
      expect: { fault: '/happenedOn' },
    },
  ],
})
