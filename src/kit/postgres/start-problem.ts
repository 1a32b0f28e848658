// What stops a start and what the operator should do about it, in one line. Shown on the terminal, never to a customer.
import type { Text } from '../text.ts'

export class StartProblem extends Error {
  override readonly name = 'StartProblem'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** The system's error code (`EACCES`, `ENOENT`…) of something caught, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns the refusals of the file system into a line; anything else is passed on as it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(code)) return unwritable(path)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path)
  return error
}

export function unwritable(path: string): StartProblem {
  return new StartProblem({
    zh: `无法写入 ${path}：请换一个可写的目录（MENDIAN_HOME=…），或修改它的权限后再启动`,
    en: `Cannot write to ${path}: choose a folder that can be written (MENDIAN_HOME=…) or correct its permissions, then start again`,
  })
}

export function diskFull(path: string): StartProblem {
  return new StartProblem({
    zh: `${path} 所在磁盘已满：请清出至少 200 MB 空间后再启动`,
    en: `The disk of ${path} is full: free at least 200 MB, then start again`,
  })
}

export function inUse(home: string): StartProblem {
  return new StartProblem({
    zh: `另一个门店进程正在使用 ${home}：请先停掉它，或用 MENDIAN_HOME=… 指定另一个目录`,
    en: `Another Mendian is running on ${home}: stop it first, or name another folder with MENDIAN_HOME=…`,
  })
}
