// Money before certainty: who is trusted with it, why, and how much.
export { advanceOnTrust } from './advance-on-trust.ts'
export {
  needs,
  type Trust,
  type TrustLevel,
  type TrustSetting,
  trustLevels,
  trustSetting,
  untrusted,
} from './levels.ts'
export { readTrust } from './read-trust.ts'
