/** What can be written on the pages of the demo. Amounts are fen, dates YYYY-MM-DD. */

export type InvoiceItem = { category: string; quantity?: number; amountFen: number }

export type InvoiceData = {
  code: string
  number: string
  checkCode: string
  patientName: string
  sex: '男' | '女'
  hospital: string
  visitKind: '门诊' | '急诊' | '住院'
  visitedOn: string
  issuedOn: string
  items: InvoiceItem[]
  totalFen: number
  publicInsurancePaidFen: number
  accountPaidFen: number
  cashPaidFen: number
  coPaymentFen: number
  selfFundedFen: number
  department?: string
  hospitalisedOn?: string
  dischargedOn?: string
}

export type BillItem = {
  category: string
  name: string
  specification: string
  unit: string
  unitPriceFen: number
  quantity: number
  amountFen: number
  listClass: '甲' | '乙' | '丙' | '自费'
}

export type BillData = {
  patientName: string
  hospital: string
  department: string
  visitedOn: string
  items: BillItem[]
  totalFen: number
  hospitalisedOn?: string
  dischargedOn?: string
}

export type ClinicalData = {
  patientName: string
  sex: '男' | '女'
  age: number
  hospital: string
  department: string
  visitedOn: string
  complaint: string
  history: string
  examination: string
  diagnosis: string
  advice: string
  doctor: string
  hospitalisedOn?: string
  dischargedOn?: string
}

export type IdCardData = {
  name: string
  sex: '男' | '女'
  ethnicity: string
  birthDate: string
  address: string
  idNumber: string
  authority: string
  validFrom: string
  validUntil: string
  /** JPEG or PNG; a silhouette is drawn without it. */
  portrait?: Buffer
}

export type BankCardData = { bank: string; accountNumber: string; validThru: string }

/** "860.00" */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

/** "2026年11月03日" */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${month}月${day}日`
}

export type DeathData = {
  name: string
  sex: '男' | '女'
  idNumber: string
  birthDate: string
  diedOn: string
  cause: string
  hospital: string
}

export type RegisterData = {
  name: string
  relationToHead: string
  sex: '男' | '女'
  birthDate: string
  idNumber: string
}
