// fontconfig is told of the Chinese fonts inside our packages, after whatever the system has.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cached } from './cache.ts'

/** The environment under which a browser finds them. */
export async function fontSettings(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {}
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  const folder = await cached(
    `fonts-${createHash('sha256').update(fonts).digest('hex').slice(0, 12)}`,
    async (partial) => {
      await mkdir(join(partial, 'cache'))
      await writeFile(join(partial, 'fonts.conf'), configuration(fonts))
    },
  )
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}

function configuration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir prefix="relative">cache</cachedir>
  <alias binding="same"><family>sans-serif</family><accept><family>Noto Sans Hans</family></accept></alias>
  <alias binding="same"><family>serif</family><accept><family>Noto Sans Hans</family></accept></alias>
  <alias binding="same"><family>monospace</family><accept><family>Noto Sans Hans</family></accept></alias>
</fontconfig>
`
}
