/** The three photos of the demo's claim: a child fell at school and was seen in the emergency room. */
import type { BillItem } from './data.ts'
import { drawPage } from './draw.ts'
import { photograph } from './photograph.ts'

export type DemoClaim = {
  patientName: string
  sex?: '男' | '女'
  age?: number
  hospital: string
  visitedOn: string
  totalFen: number
  /** What the public insurance paid; the rest is paid in cash. */
  publicInsurancePaidFen?: number
  diagnosis?: string
  complaint?: string
  history?: string
  invoiceNumber?: string
}

export type ClaimPage = {
  name: string
  kind: 'medical-invoice' | 'itemised-bill' | 'diagnosis-certificate'
  bytes: Buffer
}

type Share = Omit<BillItem, 'amountFen' | 'unitPriceFen'> & { share: number }

/** Of a bill of 860 yuan, in fen; another total keeps the proportions. */
const shares: Share[] = [
  { category: '诊察费', name: '急诊诊察费', specification: '', unit: '次', quantity: 1, listClass: '甲', share: 50_00 },
  {
    category: '放射费',
    name: '左前臂正侧位X线摄影',
    specification: '',
    unit: '次',
    quantity: 2,
    listClass: '甲',
    share: 180_00,
  },
  {
    category: '治疗费',
    name: '清创缝合术',
    specification: '小',
    unit: '次',
    quantity: 1,
    listClass: '甲',
    share: 240_00,
  },
  {
    category: '治疗费',
    name: '石膏固定术',
    specification: '前臂',
    unit: '次',
    quantity: 1,
    listClass: '甲',
    share: 160_00,
  },
  {
    category: '材料费',
    name: '医用弹力绷带',
    specification: '10cm',
    unit: '卷',
    quantity: 2,
    listClass: '乙',
    share: 56_00,
  },
  {
    category: '西药费',
    name: '布洛芬混悬液',
    specification: '100ml',
    unit: '瓶',
    quantity: 1,
    listClass: '甲',
    share: 24_00,
  },
  {
    category: '西药费',
    name: '头孢克洛颗粒',
    specification: '0.125g',
    unit: '盒',
    quantity: 2,
    listClass: '乙',
    share: 90_00,
  },
  { category: '护理费', name: '换药（小）', specification: '', unit: '次', quantity: 2, listClass: '甲', share: 60_00 },
]

/** Photographed JPEGs of the invoice, the itemised bill and the diagnosis certificate, agreeing with one another. */
export async function demoClaimPages(claim: DemoClaim): Promise<ClaimPage[]> {
  const { patientName, hospital, visitedOn, totalFen, sex = '女', age = 8, publicInsurancePaidFen = 0 } = claim
  const items = itemsFor(totalFen)
  const person = { patientName, sex, hospital, visitedOn }
  const invoice = await drawPage('medical-invoice', 'emergency', {
    ...person,
    code: '320601',
    number: claim.invoiceNumber ?? '0026118537',
    checkCode: '7f31c2',
    visitKind: '急诊',
    issuedOn: visitedOn,
    items: byCategory(items),
    totalFen,
    publicInsurancePaidFen,
    accountPaidFen: 0,
    cashPaidFen: totalFen - publicInsurancePaidFen,
    coPaymentFen: totalFen - publicInsurancePaidFen,
    selfFundedFen: 0,
    department: '急诊外科',
  })
  const bill = await drawPage('itemised-bill', 'plain', { ...person, department: '急诊外科', items, totalFen })
  const certificate = await drawPage('diagnosis-certificate', 'standard', {
    ...person,
    age,
    department: '急诊外科',
    complaint: claim.complaint ?? '摔伤致左前臂疼痛1小时。',
    history: claim.history ?? '在学校操场摔伤，左前臂着地。',
    examination: '左前臂肿胀、压痛，皮肤擦裂伤约2cm，末梢血运好。',
    diagnosis: claim.diagnosis ?? '左前臂软组织挫伤',
    advice: '伤口清创，前臂制动，三日后复诊换药，建议休息一周。',
    doctor: '林致远',
  })
  return [
    { name: 'invoice.jpg', kind: 'medical-invoice', bytes: await photograph(invoice, { skew: 1.6, seed: 11 }) },
    { name: 'bill.jpg', kind: 'itemised-bill', bytes: await photograph(bill, { rotate: 90, skew: -1.2, seed: 12 }) },
    {
      name: 'certificate.jpg',
      kind: 'diagnosis-certificate',
      bytes: await photograph(certificate, { skew: -2.2, shadow: 0.35, seed: 13 }),
    },
  ]
}

/** Scaled to the total in fen; each price is whole, and the last row takes what rounding leaves. */
function itemsFor(totalFen: number): BillItem[] {
  const whole = shares.reduce((sum, s) => sum + s.share, 0)
  const items = shares.map(({ share, ...item }) => {
    const unitPriceFen = Math.round((share * totalFen) / whole / item.quantity)
    return { ...item, unitPriceFen, amountFen: unitPriceFen * item.quantity }
  })
  const rest = totalFen - items.reduce((sum, i) => sum + i.amountFen, 0)
  const last = items.pop()
  if (!last) return items
  const amountFen = last.amountFen + rest
  return [...items, { ...last, quantity: 1, unitPriceFen: amountFen, amountFen }]
}

function byCategory(items: BillItem[]): { category: string; quantity: number; amountFen: number }[] {
  const sums = new Map<string, { quantity: number; amountFen: number }>()
  for (const { category, quantity, amountFen } of items) {
    const sum = sums.get(category) ?? { quantity: 0, amountFen: 0 }
    sums.set(category, { quantity: sum.quantity + quantity, amountFen: sum.amountFen + amountFen })
  }
  return [...sums].map(([category, sum]) => ({ category, ...sum }))
}
