// What an amount is, by the code systems payers use: plain `adjudication`, CARIN `C4BBAdjudication`, and the variables of
// the CMS claim files (`https://bluebutton.cms.gov/resources/variables/…`, or their newer names such as CLM_LINE_SBMT_CHRG_AMT).
import type { Text } from '../../kit/index.ts'
import type { Concept } from './schemas.ts'

export const parts = {
  submitted: { zh: '申报金额', en: 'submitted' },
  allowed: { zh: '认可金额', en: 'allowed' },
  deductible: { zh: '起付线', en: 'deductible' },
  bloodDeductible: { zh: '用血起付线', en: 'blood deductible' },
  coinsurance: { zh: '共付比例自付', en: 'coinsurance' },
  copay: { zh: '定额自付', en: 'copay' },
  insurerPaid: { zh: '保险人承担', en: 'paid by the insurer' },
  toProvider: { zh: '付给医疗机构', en: 'paid to the provider' },
  toPatient: { zh: '付给患者', en: 'paid to the patient' },
  byPatient: { zh: '患者支付', en: 'paid by the patient' },
  priorPayer: { zh: '其他支付方支付', en: 'paid by other payers' },
  noncovered: { zh: '不予支付', en: 'not covered' },
  memberLiability: { zh: '个人负担', en: 'member liability' },
  discount: { zh: '折扣与补贴', en: 'discount' },
  drugCost: { zh: '药品总价', en: 'drug cost' },
  tax: { zh: '税', en: 'tax' },
  payment: { zh: '赔付', en: 'payment' },
  /** A rate, a component, a yardstick: right as it stands, and no sum of lines. */
  apart: { zh: '另列金额', en: 'stated apart' },
  unknown: { zh: '类别不明', en: 'category unknown' },
} as const satisfies Readonly<Record<string, Text>>

export type Part = keyof typeof parts
export const partNames = Object.keys(parts).filter((name): name is Part => name in parts)

// A CMS variable says more than the general code beside it: rev_cntr_rate_amt is sent as `submitted` and is a price of one unit.
// clm_tot_chrg_amt is left out: it is sent beside `submitted` and beside `priorpayerpaid`, and there the general code is right.
const variables = byName({
  submitted:
    'line_sbmtd_chrg_amt nch_carr_clm_sbmtd_chrg_amt rev_cntr_tot_chrg_amt clm_sbmt_chrg_amt clm_line_sbmt_chrg_amt',
  allowed: 'line_alowd_chrg_amt nch_carr_clm_alowd_amt clm_line_alowd_chrg_amt',
  deductible:
    'line_bene_ptb_ddctbl_amt carr_clm_cash_ddctbl_apld_amt rev_cntr_cash_ddctbl_amt nch_bene_ptb_ddctbl_amt ' +
    'nch_bene_ip_ddctbl_amt clm_mdcr_ddctbl_amt clm_line_mdcr_ddctbl_amt clm_mdcr_ip_bene_ddctbl_amt',
  bloodDeductible:
    'rev_cntr_blood_ddctbl_amt nch_bene_blood_ddctbl_lblty_am clm_line_blood_ddctbl_amt clm_blood_lblty_amt',
  coinsurance:
    'line_coinsrnc_amt rev_cntr_coinsrnc_wge_adjstd_c nch_bene_ptb_coinsrnc_amt nch_bene_pta_coinsrnc_lblty_amt ' +
    'clm_mdcr_coinsrnc_amt clm_bene_pmt_coinsrnc_amt',
  insurerPaid: 'line_nch_pmt_amt rev_cntr_pmt_amt_amt clm_line_cvrd_pd_amt cvrd_d_plan_pd_amt',
  toProvider:
    'line_prvdr_pmt_amt nch_clm_prvdr_pmt_amt rev_cntr_prvdr_pmt_amt clm_op_prvdr_pmt_amt clm_prvdr_pmt_amt clm_line_prvdr_pmt_amt',
  toPatient:
    'line_bene_pmt_amt nch_clm_bene_pmt_amt rev_cntr_bene_pmt_amt clm_op_bene_pmt_amt clm_bene_pd_amt clm_line_bene_pd_amt',
  byPatient: 'rev_cntr_ptnt_rspnsblty_pmt ptnt_pay_amt clm_bene_pmt_amt clm_line_bene_pmt_amt',
  priorPayer:
    'line_bene_prmry_pyr_pd_amt prpayamt rev_cntr_1st_msp_pd_amt rev_cntr_2nd_msp_pd_amt othr_troop_amt plro_amt ' +
    'clm_line_instnl_msp1_pd_amt clm_line_instnl_msp2_pd_amt clm_mdcr_instnl_prmry_pyr_amt clm_othr_tp_pd_amt ' +
    'clm_line_othr_tp_pd_amt clm_line_plro_amt',
  noncovered: 'rev_cntr_ncvrd_chrg_amt nch_ip_ncvrd_chrg_amt clm_ncvrd_chrg_amt clm_line_ncvrd_chrg_amt',
  discount: 'lics_amt rptd_gap_dscnt_num clm_line_lis_amt clm_line_rptd_gap_dscnt_amt',
  drugCost: 'tot_rx_cst_amt',
  apart:
    // prices, what another payer allowed, gross cost by threshold, an alternative to the wage-adjusted coinsurance
    'rev_cntr_rate_amt clm_line_instnl_rate_amt line_dme_prchs_price_amt line_prmry_alowd_chrg_amt gdc_blw_oopt_amt ' +
    'gdc_abv_oopt_amt clm_line_grs_blw_thrshld_amt clm_line_grs_above_thrshld_amt rev_cntr_rdcd_coinsrnc_amt ' +
    'clm_line_ncvrd_pd_amt clm_line_instnl_adjstd_amt clm_line_instnl_rdcd_amt clm_line_add_on_pymt_amt ' +
    'clm_line_non_ehr_rdctn_amt ' +
    // components of a hospital payment by diagnosis group, and its supplements
    'clm_pass_thru_per_diem_amt nch_profnl_cmpnt_chrg_amt clm_tot_pps_cptl_amt clm_pps_cptl_dsprprtnt_shr_amt ' +
    'clm_pps_cptl_excptn_amt clm_pps_cptl_fsp_amt clm_pps_cptl_ime_amt clm_pps_cptl_outlier_amt clm_pps_old_cptl_hld_hrmls_amt ' +
    'nch_drg_outlier_aprvd_pmt_amt nch_ip_tot_ddctn_amt ime_op_clm_val_amt dsh_op_clm_val_amt clm_uncompd_care_pmt_amt ' +
    'clm_instnl_per_diem_amt clm_mdcr_ip_pps_dsprprtnt_amt clm_mdcr_ip_pps_excptn_amt clm_mdcr_ip_pps_cptl_fsp_amt ' +
    'clm_mdcr_ip_pps_cptl_ime_amt clm_mdcr_ip_pps_outlier_amt clm_mdcr_ip_pps_cptl_hrmls_amt clm_mdcr_ip_pps_cptl_tot_amt ' +
    'clm_instnl_prfnl_amt clm_instnl_drg_outlier_amt clm_hipps_uncompd_care_amt clm_oprtnl_dsprtnt_amt clm_oprtnl_ime_amt ' +
    'clm_finl_stdzd_pymt_amt clm_hac_rdctn_pymt_amt clm_hipps_model_bndld_pmt_amt clm_hipps_readmsn_rdctn_amt ' +
    'clm_hipps_vbp_amt clm_instnl_low_vol_pmt_amt clm_mdcr_ip_1st_yr_rate_amt clm_mdcr_ip_scnd_yr_rate_amt ' +
    'clm_pps_md_wvr_stdzd_val_amt clm_site_ntrl_cst_bsd_pymt_amt clm_site_ntrl_ip_pps_pymt_amt clm_ss_outlier_std_pymt_amt ' +
    'clm_blood_chrg_amt clm_blood_ncvrd_chrg_amt clm_cob_ptnt_resp_amt clm_prvdr_intrst_pd_amt clm_prvdr_otaf_amt ' +
    'clm_prvdr_rmng_due_amt clm_tot_cntrctl_amt',
})

const general = byName({
  submitted: 'submitted',
  allowed: 'eligible allowed',
  deductible: 'deductible',
  coinsurance: 'coinsurance',
  copay: 'copay',
  insurerPaid: 'benefit',
  toProvider: 'paidtoprovider',
  toPatient: 'paidtopatient',
  byPatient: 'paidbypatient',
  priorPayer: 'priorpayerpaid',
  noncovered: 'noncovered',
  memberLiability: 'memberliability',
  discount: 'discount',
  drugCost: 'drugcost',
  tax: 'tax',
  apart: 'unallocdeduct innetwork outofnetwork other',
})

/** What an amount with this category is. */
export function partOf({ coding = [] }: Concept): Part {
  const names = coding.flatMap(({ code }) => (code === undefined ? [] : [nameOf(code)]))
  return first(names, variables) ?? first(names, general) ?? 'unknown'
}

/** What a sum of money in an extension is, by the extension's address. */
export function partOfExtension(url: string): Part {
  return variables.get(nameOf(url)) ?? 'unknown'
}

function nameOf(code: string): string {
  return code.slice(code.lastIndexOf('/') + 1).toLowerCase()
}

function first(names: readonly string[], known: ReadonlyMap<string, Part>): Part | undefined {
  return names.map((name) => known.get(name)).find((part) => part !== undefined)
}

function byName(lists: Partial<Record<Part, string>>): ReadonlyMap<string, Part> {
  const known = new Map<string, Part>()
  for (const part of partNames) for (const name of lists[part]?.split(' ') ?? []) known.set(name, part)
  return known
}
