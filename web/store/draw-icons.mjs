// Draws the PNG icons from icon.svg: `node web/store/draw-icons.mjs`, after the drawing has changed.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('public/', import.meta.url))
const drawing = await readFile(`${folder}icon.svg`, 'utf8')
// A maskable icon may be cut to any shape: the ground fills the square and the door stands in its safe middle.
const bleed = drawing
  .replace(/<rect[^>]*>/, '<rect width="64" height="64" fill="#0c5c54"/><g transform="translate(9.6 9) scale(0.7)">')
  .replace('</svg>', '</g></svg>')

async function draw(svg, size, name) {
  await sharp(Buffer.from(svg), { density: 72 * (size / 64) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(`${folder}${name}`)
}

await draw(drawing, 192, 'icon-192.png')
await draw(drawing, 512, 'icon-512.png')
await draw(bleed, 512, 'icon-maskable-512.png')
await draw(bleed, 180, 'icon-180.png')
