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
