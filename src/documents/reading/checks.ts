/** Validators decide, not scores: each check compares two things the page says, and moves the confidence of both. */
import { fenOfWords } from './amounts.ts'
import { type Findings, type Found, fenOf, textOf } from './found.ts'
import { birthDateOf, isCardNumber, isCreditCode, isIdNumber, isVin, sexOf } from './identifiers.ts'
import type { Check } from './reading.ts'

/** A check and the fields it speaks for. `about` holds row when the rows of the bill are proved or doubted. */
type Verdict = Omit<Check, 'page'> & { about: string[]; rows?: boolean }

export function judge(findings: Findings): Verdict[] {
  const { fields } = findings
  return [
    ...wordsEqualFigures(fields),
    ...rowsMakeTotal(findings),
    ...partsMakeTotal(fields),
    ...partsWithinTotal(fields),
    ...codeEqualsText(findings),
    ...datesInOrder(fields),
    ...datesInStay(fields),
    ...idNumber(fields),
    ...unifiedIds(fields),
    ...cardNumber(fields),
    ...taxMakesTotal(fields),
    ...vehicleNumber(fields),
  ]
}

/** Confidence after the verdicts: what is proved is certain, what is contradicted needs a person's eye. */
export function weighed(fields: Found[], verdicts: Verdict[]): Found[] {
  return fields.map((field) => {
    const about = verdicts.filter((v) => v.about.includes(field.name))
    if (about.some((v) => !v.passed)) return { ...field, confidence: Math.min(field.confidence, 0.5) }
    return about.length > 0 ? { ...field, confidence: Math.max(field.confidence, 0.99) } : field
  })
}

const yuan = (fen: number): string => (fen / 100).toFixed(2)

function wordsEqualFigures(fields: Found[]): Verdict[] {
  const words = fields.find((f) => f.name === 'totalInWords')
  const total = fenOf(fields, 'totalFen')
  const spoken = words && fenOfWords(words.value)
  // A total taken from the words proves nothing about them.
  const same = fields.some((f) => f.name === 'totalFen' && f.span === words?.span)
  if (spoken === undefined || total === undefined || same) return []
  return [
    {
      id: 'words-equal-figures',
      passed: spoken === total,
      detail: `${yuan(spoken)} / ${yuan(total)}`,
      about: ['totalInWords', 'totalFen'],
    },
  ]
}

function rowsMakeTotal({ fields, rows, kind }: Findings): Verdict[] {
  const total = fenOf(fields, 'totalFen')
  if (rows.length === 0 || total === undefined || kind === 'vat-invoice') return []
  const sum = rows.reduce((s, row) => s + row.amountFen, 0)
  return [
    {
      id: 'rows-make-total',
      passed: sum === total,
      detail: `${yuan(sum)} / ${yuan(total)}`,
      about: ['totalFen'],
      rows: true,
    },
  ]
}

/** Fund, account and cash make the total; self-funded and co-payment are parts of cash and account, not parts beside them. */
function partsMakeTotal(fields: Found[]): Verdict[] {
  const names = ['publicInsurancePaidFen', 'otherPaidFen', 'accountPaidFen', 'cashPaidFen']
  const total = fenOf(fields, 'totalFen')
  const cash = fenOf(fields, 'cashPaidFen')
  const parts = names.filter((name) => fenOf(fields, name) !== undefined)
  if (total === undefined || cash === undefined || parts.length < 2) return []
  const sum = parts.reduce((s, name) => s + (fenOf(fields, name) ?? 0), 0)
  return [
    {
      id: 'payments-make-total',
      passed: sum === total,
      detail: `${yuan(sum)} / ${yuan(total)}`,
      about: [...parts, 'totalFen'],
    },
  ]
}

/** A part larger than the whole is a misread decimal point. Only failures are told: a small part proves nothing. */
function partsWithinTotal(fields: Found[]): Verdict[] {
  const total = fenOf(fields, 'totalFen')
  if (total === undefined) return []
  const names = [
    'publicInsurancePaidFen',
    'otherPaidFen',
    'accountPaidFen',
    'cashPaidFen',
    'selfFundedFen',
    'coPaymentFen',
  ]
  return names.flatMap((name): Verdict[] => {
    const part = fenOf(fields, name)
    if (part === undefined || part <= total) return []
    return [{ id: 'part-within-total', passed: false, detail: `${yuan(part)} / ${yuan(total)}`, about: [name] }]
  })
}

function codeEqualsText({ fields, code }: Findings): Verdict[] {
  if (!code) return []
  const pairs: [string, string | undefined][] = [
    ['invoiceCode', code.code || undefined],
    ['invoiceNumber', code.number],
    ['issuedOn', code.issuedOn],
  ]
  const verdicts = pairs.flatMap(([name, coded]): Verdict[] => {
    const field = fields.find((f) => f.name === name)
    const read = field?.printed ?? field?.value
    if (read === undefined || coded === undefined) return []
    return [{ id: `code-equals-${kebab(name)}`, passed: read === coded, detail: `${coded} / ${read}`, about: [name] }]
  })
  // Old invoices put the amount before tax into the code, new ones the amount with it.
  const amounts = ['totalFen', 'amountFen'].map((name) => fenOf(fields, name)).filter((fen) => fen !== undefined)
  const coded = code.amountFen
  if (coded === undefined || amounts.length === 0) return verdicts
  const passed = amounts.includes(coded)
  const about = fenOf(fields, 'amountFen') === coded ? ['amountFen'] : ['totalFen']
  return [
    ...verdicts,
    { id: 'code-equals-amount', passed, detail: `${yuan(coded)} / ${amounts.map(yuan).join(', ')}`, about },
  ]
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

function datesInOrder(fields: Found[]): Verdict[] {
  const pairs = [
    ['hospitalisedOn', 'dischargedOn'],
    ['visitedOn', 'issuedOn'],
    ['birthDate', 'validUntil'],
    ['birthDate', 'diedOn'],
    ['birthDate', 'firstIssuedOn'],
    ['registeredOn', 'issuedOn'],
  ] as const
  return pairs.flatMap(([earlier, later]): Verdict[] => {
    const from = textOf(fields, earlier)
    const to = textOf(fields, later)
    if (from === undefined || to === undefined || !/^\d{4}-/.test(to)) return []
    return [{ id: 'dates-in-order', passed: from <= to, detail: `${earlier} ≤ ${later}`, about: [earlier, later] }]
  })
}

/** What was done in hospital was done between the first and the last day of the stay. */
function datesInStay(fields: Found[]): Verdict[] {
  const [first, last] = [textOf(fields, 'hospitalisedOn'), textOf(fields, 'dischargedOn')]
  if (first === undefined || last === undefined) return []
  return ['operatedOn', 'examinedOn'].flatMap((name): Verdict[] => {
    const day = textOf(fields, name)
    if (day === undefined) return []
    const passed = first <= day && day <= last
    return [{ id: 'date-inside-stay', passed, detail: `${name} / hospitalisedOn – dischargedOn`, about: [name] }]
  })
}

function idNumber(fields: Found[]): Verdict[] {
  const id = textOf(fields, 'idNumber')
  if (id === undefined) return []
  const proved = isIdNumber(id)
  const verdicts: Verdict[] = [{ id: 'id-check-digit', passed: proved, detail: 'GB 11643', about: ['idNumber'] }]
  if (!proved) return verdicts
  const birth = textOf(fields, 'birthDate')
  const sex = textOf(fields, 'sex')
  if (birth !== undefined)
    verdicts.push({
      id: 'id-birth-date',
      passed: birthDateOf(id) === birth,
      detail: 'birthDate / idNumber',
      about: ['birthDate'],
    })
  if (sex !== undefined)
    verdicts.push({ id: 'id-sex', passed: sexOf(id) === sex, detail: 'sex / idNumber', about: ['sex'] })
  return verdicts
}

/** Only codes of 18 characters carry a check character; the 15-digit ones before 2015 do not. */
function unifiedIds(fields: Found[]): Verdict[] {
  return ['buyerTaxId', 'sellerTaxId'].flatMap((name): Verdict[] => {
    const code = textOf(fields, name)
    if (code?.length !== 18) return []
    return [{ id: `${kebab(name)}-check`, passed: isCreditCode(code), detail: 'GB 32100', about: [name] }]
  })
}

function cardNumber(fields: Found[]): Verdict[] {
  const number = textOf(fields, 'accountNumber')
  if (number === undefined) return []
  return [{ id: 'card-check-digit', passed: isCardNumber(number), detail: 'ISO/IEC 7812-1', about: ['accountNumber'] }]
}

function vehicleNumber(fields: Found[]): Verdict[] {
  const vin = textOf(fields, 'vin')
  if (vin === undefined) return []
  return [{ id: 'vin-check-digit', passed: isVin(vin), detail: 'GB 16735', about: ['vin'] }]
}

function taxMakesTotal(fields: Found[]): Verdict[] {
  const amount = fenOf(fields, 'amountFen')
  const tax = fenOf(fields, 'taxFen')
  const total = fenOf(fields, 'totalFen')
  if (amount === undefined || tax === undefined || total === undefined) return []
  const passed = amount + tax === total
  return [
    {
      id: 'tax-makes-total',
      passed,
      detail: `${yuan(amount)} + ${yuan(tax)} / ${yuan(total)}`,
      about: ['amountFen', 'taxFen', 'totalFen'],
    },
  ]
}
