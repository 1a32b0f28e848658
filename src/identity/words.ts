// The timeline's words for what identity records.
import { timelineWords } from '../timeline/index.ts'

timelineWords({
  'identity.signed-in': { zh: '登录', en: 'Signed in' },
  'identity.signed-out': { zh: '退出登录', en: 'Signed out' },
  'identity.verified': { zh: '身份核实通过', en: 'Identity verified' },
  'identity.refused': { zh: '身份核实未通过', en: 'Identity not verified' },
  'identity.call-asked': { zh: '请求工作人员来电核实身份', en: 'Asked for a call to verify identity' },
  'identity.call-confirmed': { zh: '工作人员来电核实了身份', en: 'Our staff verified identity by phone' },
  'identity.call-refused': { zh: '工作人员来电未能核实身份', en: 'Our staff could not verify identity by phone' },
  'consent.granted': { zh: '同意了一项授权', en: 'Gave a consent' },
  'consent.withdrawn': { zh: '撤回了一项授权', en: 'Withdrew a consent' },
  'visit.opened': { zh: '在柜台办理，由{staff}接待', en: 'Came to the counter, attended by {staff}' },
  'visit.ended': { zh: '柜台办理结束', en: 'Left the counter' },
  'document.signed': { zh: '签署《{title}》', en: 'Signed “{title}”' },
})
