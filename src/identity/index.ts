// Sign-in, roles, step-up verification, consent and e-signature.
import './words.ts'

export {
  type Attendant,
  type CustomerActor,
  type Level,
  type LevelHow,
  levelOf,
  levels,
  reaches,
  type StaffActor,
} from './actors.ts'
export { type CodeOutcome, type CodePurpose, checkCode, proveCode, sendCode } from './codes.ts'
export { type Consent, grantConsent, hasConsent, listConsents, withdrawConsent } from './consents.ts'
export { demoPortrait } from './demo-portraits.ts'
export { faceConsent } from './face.ts'
export { type Faces, openFaces } from './faces.ts'
export { identityHandlers } from './handlers.ts'
export {
  clientOf,
  customerCookie,
  identityHooks,
  requireCustomer,
  requireLevel,
  requireStaff,
  type SigningEvidence,
  signingEvidence,
  staffCookie,
} from './hooks.ts'
export { checkOf, type IdNumber, idNumber, readIdNumber } from './id-number.ts'
export { hashPassword } from './password.ts'
export {
  changePhone,
  type Enrolment,
  enrol,
  enrolNew,
  findByPhone,
  findPhones,
  forgetFace,
  type Kept,
  keptName,
  nameIndex,
  normaliseName,
  setIdPhoto,
  storeIdPhoto,
} from './people.ts'
export { normalisePhone, phone } from './phone.ts'
export { levelNeeded, phoneTaken } from './problems.ts'
export { type GuardedField, maySee, type Permission, permissions, type Role, rolesWith } from './roles.ts'
export { identityRoutes } from './routes.ts'
export { findSession, forgetSessions, openSession } from './sessions.ts'
export { type SignedDocument, type Signing, sign, type Verified, verifySignature } from './signatures.ts'
export { listInbox, notify, openSms, type Sms, sendSms } from './sms.ts'
export { findSpecimen, keepSpecimen, type Specimen } from './specimens.ts'
export { addStaff, currentTotp, type Door, enrolStaff, listStaff, type NewStaff } from './staff.ts'
export { isOwnBusiness } from './visits.ts'
