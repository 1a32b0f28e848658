// Who did what when, and the evidence that can be replayed and verified.
export { anchorEvidence, runAnchors } from './anchors.ts'
export {
  listTimeline,
  type Recording,
  record,
  type Subject,
  type TimelineEntry,
  type TimelineKind,
  type TimelineKinds,
} from './entry.ts'
export { type EvidenceEntry, type EvidenceRecord, evidence, listEvidence } from './evidence.ts'
export { type Verification, verifyEvidence } from './verify.ts'
export type { Broken } from './verify-chains.ts'
export { describe, timelineWords } from './words.ts'
