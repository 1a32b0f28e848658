// What is said while a service is done in the conversation.
import type { Text } from '../../kit/index.ts'

export const again: Text = { zh: '这个我没听明白。', en: 'I did not catch that.' }
export const noted: Text = { zh: '好，记下了。', en: 'Noted.' }
export const putRight: Text = { zh: '好，改过来了。', en: 'Put right.' }
export const backTo: Text = { zh: '刚才的还在等您：', en: 'Back to where we were: ' }
export const yes: Text = { zh: '是', en: 'Yes' }
export const no: Text = { zh: '否', en: 'No' }
export const skip: Text = { zh: '跳过', en: 'Skip' }
export const goOn: Text = { zh: '继续办', en: 'Go on' }
export const submit: Text = { zh: '确认提交', en: 'Submit' }
export const cancel: Text = { zh: '不办了', en: 'Cancel' }

export function begun(title: Text): Text {
  return {
    zh: `好，在这里办「${title.zh}」。中间想问别的随时问，说“不办了”就停。`,
    en: `Let us do "${title.en}" here. Ask anything in between; say "cancel" to stop.`,
  }
}

export function resumed(title: Text): Text {
  return {
    zh: `「${title.zh}」您之前填过一部分，都还在，接着办。`,
    en: `You had begun "${title.en}"; what you filled in is kept.`,
  }
}

export function asks(title: Text, hint: Text | undefined): Text {
  return {
    zh: `请告诉我：${title.zh}${hint ? `（${hint.zh}）` : ''}`,
    en: `Please tell me: ${title.en}${hint ? ` (${hint.en})` : ''}`,
  }
}

export function asksYesNo(title: Text): Text {
  return { zh: `${title.zh}：是还是否？`, en: `${title.en}: yes or no?` }
}

export function wrong(detail: Text): Text {
  return { zh: `${detail.zh}。`, en: `${detail.en}.` }
}

export function filled(parts: readonly { readonly title: Text; readonly value: Text }[]): Text {
  return {
    zh: `已填：${parts.map(({ title, value }) => `${title.zh} ${value.zh}`).join('；')}。`,
    en: `Filled in: ${parts.map(({ title, value }) => `${title.en} ${value.en}`).join('; ')}.`,
  }
}

export const toForm: Text = {
  zh: '剩下的要在表单里做（核实身份、上传、签名或付款），填过的都在。办完回来说“继续办”就行。',
  en: 'The rest is done in the form (identity, papers, signature or payment); all of it is kept. Come back and say "go on".',
}
export const beforeSubmit: Text = {
  zh: '核对无误就说“确认提交”；提交后不能再改。要改哪一项直接说，比如“不对，是两万”。',
  en: 'If all is right, say "submit"; after that it cannot be changed. To put something right, just say so.',
}
export function cancelled(title: Text): Text {
  return { zh: `好，「${title.zh}」不办了，什么都没有改变。`, en: `"${title.en}" is cancelled; nothing has changed.` }
}
export function kept(title: Text): Text {
  return {
    zh: `好，先停下。「${title.zh}」的草稿还在“我的业务”里，随时接着办。`,
    en: `Stopped. The draft of "${title.en}" stays under "My requests".`,
  }
}
export function nowAgain(title: Text): Text {
  return { zh: `回到「${title.zh}」。`, en: `Back to "${title.en}".` }
}
