// Answers of the Society of Actuaries' FAM-L sample questions, computed with the functions of src/products/actuarial. The questions are the
// Society's; the published answers were collected by terence-lim/actuarialmath (MIT licence, Copyright 2022 Terence Lim; see NOTICE).
import { lives } from './soa-lives.ts'
import { premiums } from './soa-premiums.ts'
import { reserves } from './soa-reserves.ts'

/** By number of the question. */
export const soaAnswers: Readonly<Record<string, () => number>> = { ...lives, ...premiums, ...reserves }

/** Questions left out, and why: not what a tariff or a reserve of this store is made of. */
export const soaLeftOut: Readonly<Record<string, string>> = {
  'Q2.5': 'algebra of expectations, no table',
  'Q2.8': 'two groups of unknown mortality',
  'Q3.6': 'expectation filled into a select table',
  'Q3.7': 'constant force within a year',
  'Q3.12': 'constant force within a year',
  'Q3.13': 'expectation filled into a select table',
  'Q4.1': 'algebra of given values, no table',
  'Q4.2': 'distribution of a half-yearly present value',
  'Q4.9': 'algebra of given values, no table',
  'Q4.11': 'algebra of variances',
  'Q4.12': 'algebra of covariances',
  'Q5.1': 'continuous annuity of constant force',
  'Q5.4': 'continuous annuity of constant force',
  'Q6.24': 'algebra of variances, continuous',
  'Q6.31': 'continuous benefit of constant force',
  'Q6.42': 'distribution of a loss',
}
