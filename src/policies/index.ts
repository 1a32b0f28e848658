// Contracts: what they are worth and in what state on a day, and everything that changes them.
import './agents/words.ts'
import './words.ts'

export { bringUp } from './account/bring-up.ts'
export { chargesOn, nextChargeOn } from './account/charges.ts'
export { fundTitle, type Holding, holdingsOn, type Split, unitsWorthFen } from './account/funds.ts'
export { holidayFault, holidaySince, resumedDueOn } from './account/holiday.ts'
export { type Move, type MoveKind, moveKinds } from './account/move.ts'
export { initialChargeFen, splitOf } from './account/pay-in.ts'
export { orderSwitch, setSplit, splitFault, switchFault, switchWaits } from './account/switch-funds.ts'
export { isPriced, type SwitchOrder, switchFeeFen, switchOrdered } from './account/switch-orders.ts'
export { beginHoliday, endHoliday } from './account/take-holiday.ts'
export { topUp, topUpFault } from './account/top-up.ts'
export { type AccountValue, accountOn, leavingFeeFen, priceText, unitsText } from './account/value.ts'
export {
  type Withdrawal,
  withdraw,
  withdrawableFen,
  withdrawalFault,
  withdrawalOf,
  withdrawalStopped,
} from './account/withdraw.ts'
export { type Administered, administer, regionOf, wantsRenewal } from './administer.ts'
export { isOrphan, type Serving, type ServingAgent, servedBy } from './agents/agent.ts'
export { changeAgent } from './agents/change-agent.ts'
export { enrolAgent } from './agents/enrol-agent.ts'
export { agentHandlers, markLeft } from './agents/leave.ts'
export { agentsInTurn } from './agents/list-agents.ts'
export { agentsRoutes } from './agents/routes.ts'
export { type Agreed, agreedOf, leftOutWith } from './agreed.ts'
export { asOf } from './as-of.ts'
export { beneficiaryFaultOf, beneficiaryOnRecord, equalShares } from './beneficiaries.ts'
export { beneficiaryRelationWords, beneficiaryWords } from './beneficiary-words.ts'
export { benefitFen } from './benefit.ts'
export {
  type AnnuityWish,
  annuityEvery,
  annuityFault,
  annuityFrequencies,
  annuityOf,
  annuityTerms,
  arrangeAnnuity,
  debtAtStart,
  type Every,
} from './benefits/arrange-annuity.ts'
export { type BenefitKind, benefitKinds, benefitWords, holdersKinds, payeesKinds } from './benefits/benefit.ts'
export {
  certainAnnuityFor,
  certainAnnuityNote,
  certainAnnuityOf,
  certainAnnuityWords,
} from './benefits/certain-annuity.ts'
export {
  type DividendOption,
  dividendAccountOf,
  dividendOptionOf,
  dividendOptionWords,
  setDividendOption,
} from './benefits/dividend-option.ts'
export { allLeftOn, keptForTaking, type Left, leftRateBp, leftWords, overLeft, sumLeft } from './benefits/left.ts'
export {
  annuityYearsFor,
  arrangeMaturity,
  type MaturityWay,
  maturityWayOf,
  maturityWays,
  maturityWaysOf,
  maturityWayWords,
} from './benefits/mature.ts'
export { type BenefitDue, benefitsBetween, maturityFen, maturityOn, nextBenefit } from './benefits/schedule.ts'
export { takeLeft } from './benefits/take-left.ts'
export { type Allocation, allocate } from './billing/allocate.ts'
export { type Applied, applyPremium, earliestDays, payableOn } from './billing/apply-premium.ts'
export { automaticLoanChosen, chooseAutomaticLoan } from './billing/automatic-loan.ts'
export { billingHandlers } from './billing/on-payment.ts'
export { type Cancellation, cancelInCoolingOff, coolingOffFault } from './cancel-in-cooling-off.ts'
export {
  type Certificate,
  type CertificateKind,
  type Certifying,
  certificateFault,
  certificateKinds,
  certificateOf,
  certificateTitles,
} from './certificate.ts'
export { lookAgainAtAll } from './change.ts'
export { changeHolder, type NewHolder } from './change-holder.ts'
export {
  changePaymentTerm,
  otherPaymentTerms,
  paymentTermFault,
  paymentTermOf,
} from './change-payment-term.ts'
export { changePayoutAccount } from './change-payout-account.ts'
export { changePremiumAccount } from './change-premium-account.ts'
export {
  changePremiumFrequency,
  frequencyFault,
  frequencyOf,
  otherFrequencies,
} from './change-premium-frequency.ts'
export { contractOn } from './contract-on.ts'
export {
  type Conversion,
  type ConversionWanted,
  conversionFault,
  conversionFaults,
  conversionOf,
  conversionsOf,
  convertPolicy,
} from './convert-policy.ts'
export { type CorrectedBeneficiary, correctBeneficiary, renameInsured } from './correct-people.ts'
export { type CorrectionEffect, correctionOf } from './correction.ts'
export { type CoverageView, coveragesOn, type NotCovered, notCovered, waitsUntil } from './coverage.ts'
export { type DayReport, listDays } from './days-run/days.ts'
export { creditPast } from './days-run/perform.ts'
export { daysRoutes } from './days-run/routes.ts'
export { type Progress, runDay, runDays, startDays } from './days-run/run-days.ts'
export { actWords } from './days-run/words.ts'
export { decreaseCover, decreaseFault, decreaseOf, leastSumFen } from './decrease-cover.ts'
export { endingOf } from './ending.ts'
export { endingValueOn, isUndone } from './ending-value.ts'
export { familyRoutes } from './family/routes.ts'
export { type Followed, followMaster, postForeignPremium } from './follow-master.ts'
export { forIllness, increased, increaseFault } from './increase.ts'
export { firstInstalmentFen, issuePolicy, type NewPolicy, type RiderTaken } from './issue-policy.ts'
export { type Lending, lend } from './lend.ts'
export { debtOn, type LoanBalance, loanBalanceOn, type OpenLoan, openLoansOn, spreadRepayment } from './loans.ts'
export { makePaidUp, type PaidUp, paidUpFault, paidUpOf } from './make-paid-up.ts'
export { nameSecondHolder, successionsOf } from './name-second-holder.ts'
export { type PolicyPage, pageOf } from './page.ts'
export * from './parties/index.ts'
export { payeeOf } from './payee.ts'
export {
  annuityStartOn,
  coolingOffEndsOn,
  coverStartOn,
  firstEffectiveOn,
  graceEndsOn,
  suspendedSince,
  suspensionAsked,
} from './periods.ts'
export { pledgePolicy, releasePledge } from './pledge.ts'
export {
  type Beneficiary,
  type BeneficiaryRelation,
  beneficiaryRelations,
  type Insured,
  instalmentMonths,
  isPaidUp,
  type Loan,
  lastDay,
  lastEvent,
  nextDueOn,
  type Policy,
  type PolicyEvent,
  type Premium,
  premiumsEndOn,
  type Rated,
  type Relation,
  type Repayment,
  type Value,
  wholeMonths,
} from './policy.ts'
export { type Arrears, arrearsOn, type PremiumDue, premiumDueOn } from './premiums.ts'
export { premiumsKeptFen, premiumsPaidFen } from './premiums-counted.ts'
export * from './problems.ts'
export { type ClaimPaid, recordClaimPaid, recordInsuredEvent } from './record-claim.ts'
export { type PremiumPaid, recordPremium } from './record-premium.ts'
export { isRegion, type Region, regions } from './regions.ts'
export { type Reinstatement, reinstatePolicy } from './reinstate-policy.ts'
export { reissuePolicy } from './reissue-policy.ts'
export { type PlanWish, planChangeFault, planWishOf, wishing, wishPlan } from './renewals/plan-wish.ts'
export { isRenewable, type Renewable, renewalOf } from './renewals/renewal.ts'
export {
  nextYearOf,
  renewableRiders,
  riderNoticeDays,
  riderRenewalFault,
  setRiderRenewal,
} from './renewals/rider-renewal.ts'
export { repayLoan } from './repay-loan.ts'
export { replaceBeneficiaries } from './replace-beneficiaries.ts'
export { paidDifference, type Rerated, type Rerating, reducedSumFen, rerated, restDifference } from './rerate.ts'
export { type Difference, type ReratingOrder, reratePolicy } from './rerate-policy.ts'
export { addRider, type RiderAdded } from './riders/add-rider.ts'
export { dropRider, type RiderRefund, riderRefundOn } from './riders/drop-rider.ts'
export {
  addingFault,
  paidUntil,
  type RiderOffer,
  riderFrom,
  riderSumFault,
  riderSums,
  ridersToAdd,
} from './riders/offer.ts'
export { billWords, costWords, laterInstalments } from './riders/offer-words.ts'
export { contractProduct, type Part, partsOn } from './riders/parts.ts'
export { instalmentOn, type Rider, ridersFen, ridersFrom, ridersOn } from './riders/rider.ts'
export { type HeldWaiver, waiverEffect, waiversOf } from './riders/waivers.ts'
export { rollOverFault, rollOverLoan } from './roll-over-loan.ts'
export { policiesRoutes } from './routes.ts'
export { signReceipt } from './sign-receipt.ts'
export {
  has,
  type PolicyStatus,
  type Reason,
  reasonFor,
  type State,
  states,
  statusOf,
} from './status.ts'
export {
  findPolicy,
  findPolicyByNumber,
  findPolicyNumbers,
  findPolicyOwners,
  getPolicy,
  listPolicies,
  lockPolicy,
  type PolicyPlace,
  type Seen,
} from './store.ts'
export { type Surrendering, surrenderPolicy } from './surrender-policy.ts'
export { suspendPolicy, suspensionFault } from './suspend-policy.ts'
export { keepPastLoan, type TakenOver, takeOver } from './take-over.ts'
export type { Pledge, SecondHolder } from './ties.ts'
export { type IdRange, type PartTotal, type ProductTotal, partTotals, productTotals } from './totals.ts'
export {
  cashValueOn,
  coolingOffRefundOn,
  loanLimitOn,
  ownCashValueOn,
  riderValueOn,
  type Surrender,
  surrenderValueOn,
} from './values.ts'
export { leftValue, standingOn, type ValuesOn, valuesOn } from './values-on.ts'
export { policyPage } from './view.ts'
export { type Waiver, waivePremiums } from './waive-premiums.ts'
export { isWaived, owedFen, waivedSince } from './waiver.ts'
export { type WaiverEvent, waiverEvents, waiverEventWords, waiverPersons } from './waiver-words.ts'
