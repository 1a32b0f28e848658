// The problems this folder can raise.
import { problem } from '../kit/index.ts'

export const fileTypeUnknown = problem('file-type-unsupported', 415, {
  zh: '只能上传 JPEG、PNG、WebP 图片或 PDF 文件',
  en: 'Only JPEG, PNG and WebP images and PDF files can be uploaded',
})
export const fileDamaged = problem('file-damaged', 422, {
  zh: '文件打不开，请重新拍照或另选一份',
  en: 'The file cannot be opened, please take the picture again or choose another',
})
export const imageTooLarge = problem('image-too-many-pixels', 422, {
  zh: '图片尺寸太大，请缩小后再上传',
  en: 'The image has too many pixels, please make it smaller',
})
export const noFile = problem('no-file', 422, { zh: '没有收到文件', en: 'No file was received' })
export const uploadBroken = problem('upload-broken', 422, {
  zh: '上传中断了，请再试一次',
  en: 'The upload broke off, please try again',
})
export const tooManyFiles = problem('too-many-files', 422, {
  zh: '一次最多上传 40 个文件',
  en: 'At most 40 files can be uploaded at once',
})
export const tooManyToday = problem('too-many-documents', 429, {
  zh: '今天上传的文件太多了，请明天再来或联系我们',
  en: 'Too many files today, please come back tomorrow or contact us',
})
export const notYetRead = problem('document-not-read', 409, {
  zh: '这份材料还没有读完，暂时不能更正',
  en: 'The document has not been read yet and cannot be corrected',
})
export const placeUnknown = problem('reading-place-unknown', 422, {
  zh: '要更正的内容不在这份材料里',
  en: 'There is no such place in the reading',
})
export const notPrinted = problem('letter-not-printed', 409, {
  zh: '文件正在生成，请稍等几秒',
  en: 'The letter is being printed, please wait a few seconds',
})
export const speechOff = problem('speech-not-here', 404, {
  zh: '这里没有接语音识别，请打字，或者用手机键盘上的话筒说',
  en: 'No speech recognition is connected here; please type, or dictate with your keyboard',
})
export const notRecording = problem('recording-unsupported', 415, {
  zh: '只收 WAV 录音：单声道，16 位',
  en: 'Only WAV recordings are taken: one channel, 16 bits',
})
export const recordingTooLong = problem('recording-too-long', 422, {
  zh: '录音太长了，请分开说，每次不超过一分钟',
  en: 'The recording is too long; please say it in parts of a minute at most',
})
export const tooManyRecordings = problem('too-many-recordings', 429, {
  zh: '今天说得太多了，请打字，或者联系我们',
  en: 'Too many recordings today; please type, or contact us',
})
export const notHeard = problem('nothing-heard', 422, {
  zh: '没有听清，请靠近一点再说一遍，或者打字',
  en: 'Nothing could be understood; please say it again closer by, or type',
})
export const speechAway = problem('speech-unreachable', 503, {
  zh: '语音识别暂时用不了，请打字，或者过一会儿再说',
  en: 'Speech recognition is away for the moment; please type, or try again later',
})
