// The parties of a contract: who may do what, who must agree, who must be told, and who is paid on death.
export { type ActId, actIds, acts, type Part } from './acts.ts'
export { type Candidate, candidatesFor } from './candidates.ts'
export { heirsOf } from './heirs.ts'
export { loadParties } from './load-parties.ts'
export {
  consentersTo,
  type Entitled,
  entitledTo,
  mayBeNamed,
  type Named,
  type PartyFacts,
  partiesTo,
  partWords,
  type Standings,
} from './parties.ts'
export { type DeathFacts, type Payee, type Payees, payeesOf } from './payees.ts'
export { partiesRoutes } from './routes.ts'
export { type Succession, successionsFor } from './successions.ts'
