// Setting what the machine may do: a named person, with a reason; what cannot be switched off is not.
import { z } from 'zod'
import type { StaffActor } from '../../identity/index.ts'
import { badInput, type Tx } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { rules } from '../judge/index.ts'
import { type TrustLevel, type TrustSetting, trustSetting } from '../trust/levels.ts'
import { type ProductSetting, productSetting, type RuleSetting, ruleSetting } from './settings.ts'
import { keepSetting } from './store.ts'

const reason = z.string().trim().min(2).max(500).describe('kept beside it, for whoever asks later')
export const productAsked = productSetting.extend({ reason }).meta({ id: 'ClaimProductSettingAsked' })
export const trustAsked = trustSetting.extend({ reason }).meta({ id: 'ClaimTrustSettingAsked' })
export const ruleAsked = ruleSetting.extend({ reason }).meta({ id: 'ClaimRuleSettingAsked' })

const unknown = { zh: '没有这个产品', en: 'There is no such product' }
const noRule = { zh: '没有这条规则', en: 'There is no such rule' }
const stays = {
  zh: '这条规则不能停用：没有它，机器就可能拒赔，或者付出算不清的钱',
  en: 'This rule cannot be switched off: without it the machine might refuse, or pay what it cannot know',
}

/** Raises `bad-input`. */
export function setProduct(
  tx: Tx,
  by: StaffActor,
  { products, code, asked }: { products: Products; code: string; asked: ProductSetting & { reason: string } },
): void {
  if (!products.list().some((product) => product.code === code))
    throw badInput({ faults: [{ pointer: '', detail: unknown }] })
  const { reason: why, ...body } = asked
  keepSetting(tx, by, { kind: 'product', id: code, body }, why)
}

export function setTrust(
  tx: Tx,
  by: StaffActor,
  { level, asked: { reason: why, ...body } }: { level: TrustLevel; asked: TrustSetting & { reason: string } },
): void {
  keepSetting(tx, by, { kind: 'trust', id: level, body }, why)
}

/** Raises `bad-input`. */
export function setRule(
  tx: Tx,
  by: StaffActor,
  id: string,
  { reason: why, mode }: RuleSetting & { reason: string },
): void {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw badInput({ faults: [{ pointer: '', detail: noRule }] })
  if (rule.stays && mode !== 'on') throw badInput({ faults: [{ pointer: '/mode', detail: stays }] })
  keepSetting(tx, by, { kind: 'rule', id, body: { mode } }, why)
}
