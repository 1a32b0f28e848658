// What a service is: one typed object. Everything else — screens, API, queue, clock, letter, tests — follows from it.
import type { Agent, Customer, MandateScope } from '../customers/index.ts'
import type { LetterTable } from '../documents/index.ts'
import type { Day, Db, Text, Tx } from '../kit/index.ts'
import type { PartyFacts, Policy } from '../policies/index.ts'
import type { Product, Products } from '../products/index.ts'
import type { CoverTerms } from '../sales/index.ts'
import type { Option } from './fields.ts'
import type { AnswerOf, DocumentAsked, Steps } from './steps.ts'

export type Counter = 'ask' | 'policies' | 'business' | 'benefits' | 'buy' | 'claims'
/** The headings of the business counter, in the order a customer meets them. */
export const topics = ['premium', 'money', 'people', 'cover', 'person', 'papers', 'other'] as const
export type Topic = (typeof topics)[number]
export type About = 'person' | 'policy'

/** What every service knows before it asks anything. */
export interface PersonFacts {
  readonly customer: Customer
  readonly today: Day
  readonly at: Date
  readonly signedOn?: Day // of a submitted request: prices by age are of that day
  readonly products: Products
  /** Who acts for the customer, when it is not they themselves. */
  readonly agent?: Omit<Agent, 'customerId'> & { readonly customer: Customer }
}

export interface PolicyFacts extends PersonFacts {
  readonly policy: Policy
  readonly product: Product
  readonly role: 'owner' | 'insured'
  /** Who may do what with it, who must agree: asked through `entitled` and `consentersTo`. */
  readonly parties: PartyFacts
}

export type FactsOf<A extends About> = A extends 'policy' ? PolicyFacts : PersonFacts

export type May = { readonly ok: true } | { readonly ok: false; readonly because: Text; readonly instead?: string }

export interface Change {
  readonly label: Text
  readonly from?: string | Text
  readonly to: string | Text
}

/** What of a service waits for the customer. */
export interface Waiting {
  readonly says: Text
  /** The last day for it. */
  readonly until?: Day
}

export interface Money {
  readonly label: Text
  readonly amountFen: number
  /** Where it goes or comes from. */
  readonly where?: Text
}

/** What will happen, shown before anything is signed. */
export interface Preview {
  /** Left out where nothing takes effect: what is asked for is only then looked at. */
  readonly effectiveOn?: Day
  readonly changes: readonly Change[]
  readonly money?: readonly Money[]
  /** What is lost, what to know, tax; shown in full. */
  readonly notes?: readonly Text[]
}

/** A machine accepts or asks a person; refusing is a person's. */
export type Decision =
  | { readonly outcome: 'accept' }
  | { readonly outcome: 'review'; readonly because: readonly Text[] }

export interface Outcome {
  readonly says: Text
  /** What the request led to, e.g. a claim or a new policy: the screen goes there. */
  readonly leadsTo?: { readonly type: 'claim' | 'policy' | 'booking' | 'export'; readonly id: string }
  /** What its letter says, when that is more than what changed: a certificate, a decision with its reasons. */
  readonly letter?: Paper
}

export interface Paper {
  /** One word, e.g. `certificate`. */
  readonly kind: string
  readonly title: Text
  readonly facts: readonly KeyFact[]
  readonly paragraphs: readonly Text[]
  readonly table?: LetterTable
}

/** What somebody may have come only to look up. */
export interface KeyFact {
  readonly label: Text
  readonly value: string | Text
}

type Unconditional<S, W> = Exclude<keyof S, keyof W>
export type Answers<S extends Steps, W> = { readonly [K in Unconditional<S, W>]: AnswerOf<S[K]> } & {
  readonly [K in keyof S & keyof W]?: AnswerOf<S[K]>
}
export type SomeAnswers<S extends Steps> = { readonly [K in keyof S]?: AnswerOf<S[K]> | undefined }

/** Terms an underwriter has offered: shown, signed for and applied in place of what the rules say. */
interface Offered {
  readonly terms?: CoverTerms
}

type Given<A extends About, S extends Steps, X> = FactsOf<A> & X & Offered & { readonly answers: SomeAnswers<S> }
type Full<A extends About, S extends Steps, W, X> = FactsOf<A> & X & Offered & { readonly answers: Answers<S, W> }

export interface RequestRef {
  readonly id: string
  readonly customerId: string
  /** The day the customer submitted it: what was shown and paid is as of this day, unless `priced` from the effect. */
  readonly submittedOn: Day
  /** The signature of its sign step. */
  readonly signatureId?: string
  /** Who accepted it, as `staff:<id>`, and what they gave as reasons; nothing when the rules did. */
  readonly acceptedBy?: {
    readonly actor: string
    readonly because: readonly Text[]
    readonly articles: readonly string[]
  }
  /** The settled payment of its pay step. */
  readonly paid?: { readonly paymentId: string; readonly amountFen: number }
}

/** The payment of a service that has a pay step with an amount: it has settled before `apply` runs. */
export function paidFor(request: RequestRef): { readonly paymentId: string; readonly amountFen: number } {
  if (!request.paid) throw new Error(`request ${request.id} is applied without its payment`)
  return request.paid
}

export interface Definition<A extends About, S extends Steps, W, X extends object> {
  readonly id: string
  /** Raised when steps or meaning change; a request keeps the version it began with. */
  readonly version?: number
  readonly counter: Counter
  /** Under which heading of the business counter it stands; `other` when not said. */
  readonly topic?: Topic
  readonly about: A
  readonly title: Text
  readonly summary: Text // one sentence under the tile
  /** The law it stands on, e.g. `保险法 §39`: the statutory time a person has to decide follows from it (`requestClock`). */
  readonly basis: readonly string[]
  readonly says: readonly string[] // everyday words that ask for it, in Chinese and English
  /** What an attorney has to be trusted with; `own`: they or a guardian, `nobody`: only they. Else see `mandatedFor`. */
  readonly mandate?: MandateScope | 'own' | 'nobody'
  /** What the rules refer goes to an underwriter, who may also offer other terms; its answers are about health. */
  readonly underwritten?: boolean
  /**
   * What it does to the contract that others on it stand on: its amounts, who holds it, or that it ends. Two such services on
   * one contract are not done together (`clashesOf`).
   */
  readonly alters?: 'amounts' | 'holder' | 'end'
  readonly steps: S
  /** Steps whose answer proves another one (a code sent to a new number): asked again when any answer changes. */
  readonly proofs?: readonly (keyof S & string)[]
  /** Steps filled in from the answer of another: asked anew when that one changes, so that nothing of what it was before stays. */
  readonly fills?: { readonly [name in keyof S & string]?: readonly (keyof S & string)[] }
  /** More rows to know before asking: slots, entitlements, quotes. */
  facts?(db: Db, facts: FactsOf<A>): Promise<X>
  /** Steps asked only when this holds, by name. */
  when?(given: Given<A, S, X>): W
  may(facts: FactsOf<A> & X): May
  /** Why it waits for the customer now, asked where `may` says yes: it then stands on their start page. */
  waits?(facts: FactsOf<A> & X): Waiting | undefined
  /** How things stand now: shown above the first step, for whoever came only to look it up. */
  keyFacts?(facts: FactsOf<A> & X): readonly KeyFact[]
  /** Choices of `option` fields, by `step.field`. */
  options?(given: Given<A, S, X>): Readonly<Record<string, readonly Option[]>>
  /** Answers already known, offered for correction. */
  known?(given: Given<A, S, X>): Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly consentDays?: number // to answer; as the law pack says (民法典 §481) when not said
  /** Whose agreement a consent step asks for; the policy's insured persons when not said. A guardian answers for a minor. */
  consenters?(given: Given<A, S, X>, step: keyof S & string, db: Db): readonly string[] | Promise<readonly string[]>
  /** The documents the upload step asks for, once. */
  documents?(given: Given<A, S, X>): readonly DocumentAsked[]
  /** More checks of one answer than its fields can say; pointers are relative to the answer. */
  check?(given: Given<A, S, X>, step: keyof S & string): readonly Fault[]
  /** A check that counts even when it fails (a one-time code): its faults are raised after the write is kept. */
  prove?(tx: Tx, given: Given<A, S, X>, step: keyof S & string): Promise<readonly Fault[]>
  /** A customer's answer that sends something out first (a code to a new number), inside the same write. */
  answered?(tx: Tx, given: Given<A, S, X>, step: keyof S & string): Promise<void>
  preview(given: Full<A, S, W, X>): Preview
  amountFen?(given: Full<A, S, W, X>): number
  readonly priced?: 'from-effect' // for the days from its effect on: never more than was signed for, else see `shownFor`
  /** A person's acceptance, too, gives its reasons: they are what the customer asked for. */
  readonly reasoned?: true
  /** Who may not decide it, as `staff:<id>`, for they have an interest in it. */
  conflicts?(given: Given<A, S, X>): readonly string[]
  decide?(given: Full<A, S, W, X>): Decision
  apply(tx: Tx, given: Full<A, S, W, X>, request: RequestRef): Promise<Outcome>
  readonly examples: readonly Example[]
}

export interface Fault {
  readonly pointer: string
  readonly detail: Text
}

/** A named case with its expected outcome: contract test and demonstration. */
export interface Example {
  readonly name: string
  /** The demo person who does it, and the demo policy it is about, by key. */
  readonly as: string
  readonly policy?: string
  /** The example of another service that is played before, for what it leaves. */
  readonly after?: { readonly service: string; readonly example: string }
  /** Answers of ask steps. `$account`, `$person:<key>`, `$first` (the first option), `$today+N` stand for the demo's own values; `$no` and `$yes:<id>` answer all questions. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** A person at the desk accepts it, with this reason, once it waits for one. */
  readonly acceptedFor?: string
  /** Demo pages to upload, by name: `claim`, `id-card` (of the one who does it), `id-card:<person>`. */
  readonly uploads?: readonly string[]
  /** Who is asked and agrees, in this order, by key: the case ends after the last of them. */
  readonly agree?: readonly string[]
  /** A member of staff accepts what the rules referred. */
  readonly accepted?: true
  readonly expect: 'done' | 'in-review' | 'may-not' | 'awaiting-consent' | { readonly fault: string }
}

export type Whens<S extends Steps> = { readonly [K in keyof S]?: boolean }
type Nothing = Record<never, never>

/** A service with its types folded away: what the engine runs. */
export type Service = Definition<About, Steps, Whens<Steps>, object>

/** Declares a service. Types make a wrong step name, an unchecked conditional answer or a wrong subject a compile error. */
export function service<A extends About, S extends Steps, X extends object = Nothing, W extends Whens<S> = Nothing>(
  definition: Definition<A, S, W, X>,
): Service {
  return definition
}

export const yes: May = { ok: true }

export function no(because: Text, instead?: string): May {
  return { ok: false, because, ...(instead ? { instead } : {}) }
}

export const accept: Decision = { outcome: 'accept' }

export function review(...because: Text[]): Decision {
  return { outcome: 'review', because }
}
