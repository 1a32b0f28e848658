// What nobody can know before the papers are there, said plainly.
import type { Text } from '../../kit/index.ts'

export const amounts: Text = {
  zh: '这是按您填写的金额试算的，最后以发票和费用清单为准',
  en: 'Worked out from the amounts you gave; the invoices and bills decide',
}
export const publicPaid: Text = {
  zh: '医保实际支付多少由医保结算决定，多付少付都会改变这里的金额',
  en: 'What public insurance really pays is settled there; more or less of it changes this amount',
}
export const publicUnused: Text = {
  zh: '这里按没有用医保结算计算；先用医保结算，自己负担的通常更少',
  en: 'Worked out as if public insurance were not used; using it first usually leaves you less to bear',
}
export const list: Text = {
  zh: '这里假定费用都在医保目录内；目录外的项目可能按另外的比例计入',
  en: 'All costs are taken to be on the public list; items outside it may count at another share',
}
export const noHospital: Text = {
  zh: '没有填医院：非急诊的，请先确认医院等级符合条款',
  en: 'No hospital was given: unless it is an emergency, check first that its grade fits the terms',
}
export const hospital: Text = {
  zh: '您填的医院不在我们的名单里：请写全称再试，或者先确认医院等级符合条款（急诊除外）',
  en: 'The hospital you gave is not on our list: try its full name, or check first that its grade fits the terms (unless it is an emergency)',
}
export const none: Text = {
  zh: '按您现在的保障，这次没有能赔的；先用医保结算，自己负担的通常更少',
  en: 'Nothing of your present cover pays for this; settling with public insurance first usually leaves you less to bear',
}
export const days: Text = {
  zh: '没有填住几天：住院津贴按实际天数计算，这里没有算进去',
  en: 'No days were given: the allowance goes by the days you stay and is not counted here',
}
export const necessary: Text = {
  zh: '只赔必需且合理的费用；责任免除和投保时的告知要看病历',
  en: 'Only necessary and reasonable costs are paid; exclusions and what was told at the sale are looked at with the records',
}
export const limits: Text = {
  zh: '年度免赔额和限额按今天已经用掉的计算，之后的理赔会改变它们',
  en: 'Deductibles and limits stand as used today; later claims change them',
}
