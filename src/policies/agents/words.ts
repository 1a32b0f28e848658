// What a policyholder reads in the timeline about who serves them.
import { timelineWords } from '../../timeline/index.ts'

declare module '../../timeline/entry.ts' {
  interface TimelineKinds {
    'policy.agent-changed': { policyNo: string; name: string }
    'policy.agent-left': { policyNo: string; name: string }
  }
}

timelineWords({
  'policy.agent-changed': {
    zh: '保单 {policyNo} 现在由{name}服务',
    en: 'Policy {policyNo} is now served by {name}',
  },
  'policy.agent-left': {
    zh: '为保单 {policyNo} 服务的{name}已离职',
    en: '{name}, who served policy {policyNo}, has left',
  },
})
