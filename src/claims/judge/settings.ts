// How far the machine may go alone, as adjudication is given it.
export interface Settings {
  /** The machine pays up to this for one claim; above, a person decides. */
  readonly autoPayMaxFen: number
  /** A value that nothing else confirms must be read at least this surely. */
  readonly confidenceMin: number
  /** By the code of the product, where it has settings of its own. */
  readonly products?: Readonly<Record<string, Straight>>
  /** Of rules that are not simply asked. */
  readonly modes?: Readonly<Record<string, RuleMode>>
}

/** How far the machine goes with claims on one product. */
export interface Straight {
  readonly auto: boolean
  readonly autoPayMaxFen: number
  readonly confidenceMin: number
  /** This claim has been drawn to be looked at by a person. */
  readonly isDrawn: boolean
}

/** Asked; asked with no effect but to be counted; not asked. */
export const ruleModes = ['on', 'shadow', 'off'] as const
export type RuleMode = (typeof ruleModes)[number]

export const defaultSettings: Settings = { autoPayMaxFen: 1_000_000, confidenceMin: 0.9 }
