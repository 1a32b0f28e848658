// Signs in words: what was seen, without a judgement.
import type { Text } from '../../../kit/index.ts'
import type { SignName } from './signs.ts'

export const signWords = {
  repeated: { zh: '票据以前用过', en: 'a paper was used before' },
  edited: { zh: '有文件经过图片编辑软件', en: 'a file went through a picture editor' },
  serial: { zh: '一年内理赔次数较多', en: 'many claims within a year' },
  early: { zh: '投保后不久出险', en: 'it happened soon after the cover began' },
  late: { zh: '事故过了较久才报案', en: 'it was reported long after the event' },
  amount: { zh: '金额明显高于同类就诊', en: 'the amount is well above the usual for such a visit' },
  round: { zh: '金额是整数', en: 'the amount is a round sum' },
  bare: { zh: '只有总额，没有明细', en: 'there is a total without rows' },
  hospital: { zh: '这家医院的案件近来问题较多', en: 'claims naming this hospital had more problems lately' },
} as const satisfies Record<SignName, Text>

/** For several signs at once. */
export function lookAgain(names: readonly SignName[]): Text {
  return {
    zh: `有几处请人再看一看：${names.map((name) => signWords[name].zh).join('、')}`,
    en: `A person takes another look: ${names.map((name) => signWords[name].en).join(', ')}`,
  }
}
