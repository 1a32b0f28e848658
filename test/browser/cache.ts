// Things unpacked once for this user and kept in the temporary folder: built beside, then renamed, so that a half is never seen.
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The folder of that name, filled by `fill` when it is not there yet. */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(tmpdir(), `mendian-browser-${userInfo().uid}`, name)
  const isThere = await access(folder).then(
    () => true,
    () => false,
  )
  if (isThere) return folder
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true, mode: 0o700 })
  try {
    await fill(partial)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    const filledByAnother = await access(folder).then(
      () => true,
      () => false,
    )
    if (!filledByAnother) throw error
  }
  return folder
}
