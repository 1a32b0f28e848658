// What is still to come is no claim yet: what it would pay can be worked out beforehand.
const planned =
  /(?:下个?(?:月|周|星期|礼拜)|明[天年]|后天|过(?:几|两|些)(?:天|周)|准备|打算|计划|将要|快要|约了|预约)[^，。；;]{0,12}(?:手术|住院|开刀|看病|治疗|化疗|分娩|生孩子)|\b(?:going to have|will have|planning|scheduled for|next (?:week|month))\b.{0,30}\b(?:surgery|operation|hospital|treatment)|\b(?:surgery|operation|treatment)\b.{0,20}\bnext (?:week|month)\b/i
const happened = /[了过](?:[，。；;！!]|$)|昨[天晚]|前天|上个?(?:月|周|星期)|花了|yesterday|\bago\b|\blast\b/i

/** A treatment that is only planned. */
export function isPlanned(sentence: string): boolean {
  return planned.test(sentence) && !happened.test(sentence)
}
