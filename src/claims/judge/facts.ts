// What adjudication is given: everything it needs, read from nowhere else. The same facts give the same result.
import type { Box, DocumentKind } from '../../documents/index.ts'
import type { Day, Text } from '../../kit/index.ts'
import type { Cause, Coverage, Setting } from '../../products/index.ts'
import type { Settings } from './settings.ts'

export interface Region {
  readonly documentId: string
  readonly page: number
  readonly box: Box
  /** Where it stands in what a hospital told, for what stands on no page. */
  readonly origin?: string
}

/** A value with where it stands on which page; `corrected` when a person has put it right. */
export interface Value<T> {
  readonly value: T
  readonly confidence: number
  readonly region: Region
  readonly corrected?: boolean
}

export type ListClass = 'A' | 'B' | 'C' | 'out-of-list'

export interface PaperLine {
  readonly name: string
  readonly category?: string
  readonly amountFen: number
  readonly listClass?: ListClass
  /** Where the class comes from: printed on the bill, or the catalogue under the name it has there. */
  readonly listClassFrom?: 'page' | 'catalogue'
  readonly confidence: number
  readonly region: Region
}

interface PaperBase {
  readonly documentId: string
  readonly kindConfidence: number
  /** Validators of the reader that failed and that nothing here repeats: the QR code against the text, dates in order. */
  readonly contradictions: readonly string[]
  /** A program for altering pictures that the file names. */
  readonly editor?: string
}

interface Treated extends PaperBase {
  readonly patientName?: Value<string> | undefined
  readonly hospital?: Value<string> | undefined
  readonly visitedOn?: Value<Day> | undefined
}

export interface InvoicePaper extends Treated {
  readonly kind: 'medical-invoice'
  readonly code?: Value<string> | undefined
  readonly number?: Value<string> | undefined
  readonly issuedOn?: Value<Day> | undefined
  readonly totalFen?: Value<number> | undefined
  /** The total in capital words, in fen. */
  readonly wordsFen?: Value<number> | undefined
  readonly publicPaidFen?: Value<number> | undefined
  readonly otherPaidFen?: Value<number> | undefined
  readonly selfFundedFen?: Value<number> | undefined
  readonly visitKind?: Value<Setting> | undefined
  readonly lines: readonly PaperLine[]
}

export interface BillPaper extends Treated {
  readonly kind: 'itemised-bill'
  readonly totalFen?: Value<number> | undefined
  readonly lines: readonly PaperLine[]
}

export interface ClinicalPaper extends Treated {
  readonly kind: 'diagnosis-certificate' | 'outpatient-record' | 'discharge-summary'
  readonly diagnosis?: Value<string> | undefined
  /** ICD-10 of the diagnosis, as far as the words name it surely. */
  readonly diagnosisCodes?: readonly string[]
  readonly cause?: Value<string> | undefined
  readonly hospitalisedOn?: Value<Day> | undefined
  readonly dischargedOn?: Value<Day> | undefined
}

export interface AccidentPaper extends PaperBase {
  readonly kind: 'accident-proof'
  readonly personName?: Value<string> | undefined
  readonly happenedOn?: Value<Day> | undefined
  readonly cause?: Value<string> | undefined
}

export interface IdentityPaper extends PaperBase {
  readonly kind: 'id-card'
  readonly name?: Value<string> | undefined
  readonly idNumber?: Value<string> | undefined
}

/** A paper whose values adjudication does not use: a bank card, a household register, one that could not be read. */
export interface OtherPaper extends PaperBase {
  readonly kind: 'other'
  readonly is: DocumentKind
  /** Why it could not be used, when it could not. */
  readonly unreadable?: 'blank' | 'blurred' | 'small' | 'unreadable' | 'failed'
}

export type Paper = InvoicePaper | BillPaper | ClinicalPaper | AccidentPaper | IdentityPaper | OtherPaper

export interface Used {
  readonly paidForAccidentFen: number
  readonly paidInYearFen: number
  readonly paidEverFen: number
  readonly deductedForAccidentFen: number
  readonly deductedInYearFen: number
  /** Events for which something was paid, and of illnesses which, by their code. */
  readonly timesPaid: number
  readonly lastPaidOn?: Day
  readonly paidFor: readonly string[]
}

/** What coverages that count together have used, this claim left out; the same `key` is the same pot. */
export interface Pot {
  readonly key: string
  readonly used: Used
}

/** What the contract is owed: taken from a benefit that ends it. */
export interface Debts {
  readonly loanFen: number
  readonly interestFen: number
  readonly premiumFen: number
  /** The clauses that say so. */
  readonly loanClause: string
  readonly premiumClause: string
}

export interface Beneficiary {
  readonly name: string
  /** 1 is asked first; within an order the shares sum to 100. */
  readonly order: number
  readonly share: number
  /** Only the relation was written, no person. */
  readonly byRelation: boolean
}

/** One coverage of one policy as it stood on the day of the event. */
export interface Cover {
  readonly policyId: string
  /** The policyholder. */
  readonly ownerId: string
  readonly policyNo: string
  readonly productCode: string
  readonly productVersion: string
  /** The coverage is a rider's: what ends with it is the rider. */
  readonly ofRider?: boolean
  readonly coverage: Coverage
  readonly sumInsuredFen: number
  readonly insures: boolean
  /** Whether the status set of the day covers an event; why not, in words, when it does not. */
  readonly inForce: boolean
  readonly states: readonly string[]
  readonly reasons: readonly Text[]
  readonly effectiveOn: Day
  readonly endsOn?: Day
  /** Illness is covered from here on: effective or reinstated day plus the waiting days. */
  readonly waitingUntil?: Day
  /** Premiums that are not waived yet are still to come. */
  readonly owesPremiums?: boolean
  /** Rated as having public insurance: it decides the share when that was not used. */
  readonly insuredPublicly: boolean
  /** The most this coverage pays on the day of the event. */
  readonly benefitFen: number
  readonly used: Used
  /** By the name under which the coverage counts together with others. */
  readonly pots?: Readonly<Record<string, Pot>>
  /** Fen that the contract's other coverages have paid for this person, by coverage. */
  readonly paidByOther?: Readonly<Record<string, number>>
  readonly debts?: Debts
  /** Of the death benefit; nobody named means the heirs (保险法 §42). */
  readonly beneficiaries?: readonly Beneficiary[]
  /** Of the contract or its reinstatement, whichever is later: the two years of 保险法 §44 run from here. */
  readonly suicideFrom?: Day
  readonly exclusions: readonly { readonly title: Text; readonly clause: string }[]
  /** What was agreed to be left out of this contract, by name. */
  readonly agreedOut?: readonly Text[]
  /** How each clause is cited, by anchor. */
  readonly citations: Readonly<Record<string, Text>>
}

export type ClaimKind =
  | 'accident-medical'
  | 'illness-medical'
  | 'critical-illness'
  | 'disability'
  | 'death'
  | 'long-term-care'

export interface ClaimFacts {
  readonly today: Day
  readonly kind: ClaimKind
  readonly cause: Cause
  readonly visitKind: Setting
  readonly happenedOn: Day
  /** What the customer said, for words that point at an exclusion. */
  readonly said: string
  readonly saidFen?: number
  readonly insured: {
    readonly customerId: string
    readonly name: string
    readonly birthDate: Day
    readonly idNumber?: string
  }
  readonly payee: 'insured' | 'guardian' | 'other'
  /** Told of another insurer's indemnity cover for this event. */
  readonly otherInsurer: boolean
  /** What the reporter says others have paid back. */
  readonly saidReimbursedFen?: number
  /** The reporter says that somebody else answers for it. */
  readonly thirdParty: boolean
  readonly papers: readonly Paper[]
  /** Kinds this claim needs and does not have. */
  readonly missing: readonly { readonly kind: string; readonly title: Text; readonly waived?: string }[]
  /** In the order the customer wants them used (健康险办法 §25). */
  readonly covers: readonly Cover[]
  /** Grade of the hospitals named, by the name as written; absent when not on the published list. */
  readonly hospitals: Readonly<
    Record<string, { readonly id?: string; readonly level: number | null; readonly isPublic: boolean }>
  >
  /** Papers that were claimed for before, by document. */
  readonly repeated: readonly {
    readonly documentId: string
    readonly by: 'file' | 'invoice' | 'expense'
    readonly claimNo: string
  }[]
  /** What is known of the claim beside its papers, for doubts. */
  readonly signs?: Signs
  readonly settings: Settings
}

export interface Signs {
  /** Other claims on the same contracts in the year before the event. */
  readonly claimsInYear: number
  /** Of claims in which the hospital was named and that ended in the last year. */
  readonly hospitalClosed: number
  readonly hospitalRefused: number
}
