// What staff may do and see, by role, down to the field.
import type { StaffActor } from './actors.ts'

export const permissions = [
  'queue.read',
  'request.decide',
  'request.underwrite',
  'request.extend',
  'request.reopen',
  'counter.serve',
  'claim.read',
  'claim.decide',
  'customer.read',
  'customer.sensitive',
  'outbox.replay',
  'clock.move',
  'inbox.read',
  'product.read',
  'chat.answer',
  'ledger.read',
  'ledger.resolve',
  'days.run',
  'agents.manage',
  'values.declare',
  'claim.tune',
  'figures.publish',
  'knowledge.edit',
  'knowledge.publish',
] as const
export type Permission = (typeof permissions)[number]

/** Fields that are masked unless the role says otherwise. */
export const guardedFields = ['idNumber', 'phone', 'email', 'address', 'accountNumber', 'health'] as const
export type GuardedField = (typeof guardedFields)[number]

interface Rights {
  readonly permissions: readonly Permission[]
  readonly fields: readonly GuardedField[]
}

const rights = {
  'service-agent': {
    permissions: [
      'queue.read',
      'request.decide',
      'request.reopen',
      'counter.serve',
      'customer.read',
      'product.read',
      'chat.answer',
      'knowledge.edit',
    ],
    fields: ['phone', 'email', 'address'],
  },
  /** Serves whoever stands at the counter: takes papers and answers about health, decides nothing. */
  'counter-agent': {
    permissions: ['queue.read', 'counter.serve', 'customer.read', 'customer.sensitive', 'product.read'],
    fields: ['idNumber', 'phone', 'email', 'address', 'health'],
  },
  'claims-adjuster': {
    permissions: ['queue.read', 'claim.read', 'claim.decide', 'customer.read', 'customer.sensitive', 'product.read'],
    fields: ['idNumber', 'phone', 'accountNumber', 'health'],
  },
  underwriter: {
    permissions: ['queue.read', 'request.underwrite', 'customer.read', 'customer.sensitive', 'product.read'],
    fields: ['idNumber', 'phone', 'health'],
  },
  auditor: {
    permissions: ['queue.read', 'claim.read', 'customer.read', 'product.read', 'ledger.read'],
    fields: [],
  },
  operator: { permissions, fields: guardedFields },
} as const satisfies Record<string, Rights>

export type Role = keyof typeof rights

export function isRole(name: string): name is Role {
  return Object.hasOwn(rights, name)
}

/** The roles that hold a permission. */
export function rolesWith(permission: Permission): Role[] {
  return Object.keys(rights)
    .filter(isRole)
    .filter((role) => permissionsOf([role]).includes(permission))
}

export function permissionsOf(roles: readonly Role[]): Permission[] {
  const held = new Set<Permission>(roles.flatMap((role) => rightsOf(role).permissions))
  return permissions.filter((permission) => held.has(permission))
}

/** Whether one of the member of staff's roles opens a guarded field; what it does not open is shown masked. */
export function maySee(staff: Pick<StaffActor, 'roles'>, field: GuardedField): boolean {
  return staff.roles.some((role) => rightsOf(role).fields.includes(field))
}

function rightsOf(role: Role): Rights {
  return rights[role]
}
