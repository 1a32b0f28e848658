/** What a reading of a document is: the shapes everybody else uses. Regions and boxes are fractions (0..1) of the upright page. */

export const documentKinds = [
  'medical-invoice',
  'itemised-bill',
  'diagnosis-certificate',
  'outpatient-record',
  'discharge-summary',
  'prescription',
  'examination-report',
  'pathology-report',
  'surgery-record',
  'id-card',
  'household-register',
  'birth-certificate',
  'bank-card',
  'vat-invoice',
  'repair-invoice',
  'train-ticket',
  'accident-proof',
  'traffic-liability',
  'death-certificate',
  'disability-appraisal',
  'driving-licence',
  'vehicle-licence',
  'unknown',
] as const

export type DocumentKind = (typeof documentKinds)[number]

/** What people hand in. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const

export type FileType = (typeof fileTypes)[number]

/** What is kept: papers, and what another system told instead of a paper. */
export const storedTypes = [...fileTypes, 'application/json'] as const

export type StoredType = (typeof storedTypes)[number]

/** Left, top, width, height, each a fraction of the upright page. */
export type Box = readonly [x: number, y: number, w: number, h: number]

export type PageLine = { text: string; score: number; box: Box }

export type Page = {
  /** Pixels of the upright page as it was read. */
  width: number
  height: number
  /** Degrees the page was turned clockwise to stand upright. */
  rotation: number
  lines: PageLine[]
  /** The upright page for display beside the values, longest side at most 1,600 px. */
  uprightJpeg: Buffer
}

/** One value read. `value` is normalised: amounts are fen as an integer string, dates YYYY-MM-DD; `raw` is what the page says. */
export type Field = { name: string; value: string; raw: string; confidence: number; page: number; region: Box }

export const listClasses = ['甲', '乙', '丙', '自费'] as const

export type ListClass = (typeof listClasses)[number]

/** One row of a bill; `listClass` is the class of the medical insurance catalogue where the page states it. */
export type BillLine = {
  name: string
  category?: string
  unit?: string
  unitPriceFen?: number
  quantity?: number
  amountFen: number
  listClass?: ListClass
  page: number
  region: Box
  confidence: number
}

/** A validator's verdict on the paper that begins at `page`; `detail` names the two things compared, without a person's data. */
export type Check = { id: string; passed: boolean; detail: string; page: number }

/** One of the papers a file holds: its pages, counted from 0, in the order they were handed in. */
export type PaperPages = { kind: DocumentKind; kindConfidence: number; pages: number[] }

export type Quality = { ok: boolean; reason?: 'blank' | 'blurred' | 'small' | 'unreadable'; score: number }

export type Reading = {
  /** Of the first paper. */
  kind: DocumentKind
  kindConfidence: number
  papers: PaperPages[]
  pages: Page[]
  fields: Field[]
  billLines: BillLine[]
  quality: Quality
  checks: Check[]
}
