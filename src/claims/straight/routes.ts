import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import {
  type App,
  type Context,
  id,
  idempotencyKey,
  pageOf,
  pageQuery,
  pageSchema,
  text,
  writeAs,
} from '../../kit/index.ts'
import type { Judging } from '../assemble.ts'
import { defaultModes, ruleModes, rules } from '../judge/index.ts'
import { needs, trustLevels, trustSetting, untrusted } from '../trust/levels.ts'
import { productAsked, ruleAsked, setProduct, setRule, setTrust, trustAsked } from './set-straight.ts'
import { productSetting, unset } from './settings.ts'
import { listSettings, shadowsSince, statedNow } from './store.ts'

const tags = ['claims']
const done = z.object({ ok: z.literal(true) })
const ok: z.infer<typeof done> = { ok: true }
const shadowDays = 30

const view = z
  .object({
    products: z.array(z.object({ code: z.string(), title: text, setting: productSetting })),
    trust: z.array(
      z.object({
        level: z.enum(trustLevels),
        needs: z.object({ years: z.int(), paidWithoutDoubt: z.int() }),
        setting: trustSetting,
      }),
    ),
    rules: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        effect: z.enum(['refer', 'note']),
        basis: z.string(),
        mode: z.enum(ruleModes),
        stays: z.boolean().describe('cannot be switched off'),
        shadows: z.int().describe(`claims it would have handed over in the last ${shadowDays} days, had it been on`),
      }),
    ),
  })
  .meta({ id: 'ClaimSettings' })

const entry = z
  .object({ id, subject: z.string(), body: z.unknown(), reason: z.string(), setAt: z.date(), setByName: z.string() })
  .meta({ id: 'ClaimSettingEntry' })

export function straightRoutes(app: App, context: Context & Judging): void {
  readRoutes(app, context)
  setRoutes(app, context)
}

function readRoutes(app: App, { db, clock, products }: Context & Judging): void {
  app.get(
    '/api/desk/claim-settings',
    {
      schema: {
        operationId: 'getClaimSettings',
        tags,
        summary: '自动理赔的边界：按产品、按规则 | How far the machine goes, by product and by rule',
        response: { 200: view },
      },
    },
    async (request) => {
      requireStaff(request, 'claim.read')
      const stated = await statedNow(db)
      const shadows = await shadowsSince(db, new Date(clock.now().getTime() - shadowDays * 86_400_000))
      return {
        products: products.list().map(({ code, shortName }) => ({
          code,
          title: shortName,
          setting: stated.products.get(code) ?? unset,
        })),
        trust: trustLevels.map((level) => ({
          level,
          needs: needs[level],
          setting: stated.trust.get(level) ?? untrusted,
        })),
        rules: rules.map(({ id: rule, version, effect, basis, stays = false }) => ({
          id: rule,
          version,
          effect,
          basis,
          stays,
          mode: stays ? ('on' as const) : (stated.rules.get(rule) ?? defaultModes[rule] ?? 'on'),
          shadows: shadows.find((one) => one.rule === rule)?.claims ?? 0,
        })),
      }
    },
  )
  app.get(
    '/api/desk/claim-settings/history',
    {
      schema: {
        operationId: 'listClaimSettings',
        tags,
        summary: '谁在什么时候改了什么、为什么 | Who set what, when and why',
        querystring: pageQuery,
        response: { 200: pageSchema(entry) },
      },
    },
    async (request) => {
      requireStaff(request, 'claim.read')
      const { after, limit } = request.query
      return pageOf(await listSettings(db, { after, limit: limit + 1 }), limit)
    },
  )
}

function setRoutes(app: App, context: Context & Judging): void {
  app.put(
    '/api/desk/claim-settings/products/:code',
    {
      schema: {
        operationId: 'setClaimProduct',
        tags,
        summary: '设定一个产品的自动理赔边界 | Set how far the machine goes with a product',
        params: z.object({ code: z.string().max(60) }),
        body: productAsked,
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.tune')
      const input = { code: request.params.code, asked: request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, async (tx) =>
        setProduct(tx, staff, { products: context.products, ...input }),
      )
      return ok
    },
  )
  app.put(
    '/api/desk/claim-settings/trust/:level',
    {
      schema: {
        operationId: 'setClaimTrust',
        tags,
        summary: '设定一档信用先付多少 | Set how much is advanced at a level of trust',
        params: z.object({ level: z.enum(trustLevels) }),
        body: trustAsked,
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.tune')
      const input = { level: request.params.level, asked: request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, async (tx) => setTrust(tx, staff, input))
      return ok
    },
  )
  app.put(
    '/api/desk/claim-settings/rules/:id',
    {
      schema: {
        operationId: 'setClaimRule',
        tags,
        summary: '启用、试运行或停用一条规则 | Switch a rule on, into the shadow, or off',
        params: z.object({ id: z.string().max(60) }),
        body: ruleAsked,
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.tune')
      const input = { id: request.params.id, asked: request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, async (tx) =>
        setRule(tx, staff, input.id, input.asked),
      )
      return ok
    },
  )
}
