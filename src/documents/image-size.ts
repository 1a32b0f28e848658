// How large an image will be once decoded, asked of its header, before anybody decodes it.
import sharp from 'sharp'
import { fileDamaged, imageTooLarge } from './problems.ts'

/** The reader's own limit: 64 megapixels is more than any phone's page of paper. */
export const pixelsMax = 64_000_000

export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Raises `file-damaged` for what is no image and `image-too-many-pixels` for a decompression bomb. */
export async function imageSize(bytes: Buffer): Promise<ImageSize> {
  // limitInputPixels is off because its refusal could not be told from damage; the header alone is read here.
  const found = await sharp(bytes, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch(() => undefined)
  if (!found?.width || !found.height) throw fileDamaged()
  const pages = found.pages ?? 1
  if (found.width * found.height * (pages > 1 && found.pageHeight ? 1 : pages) > pixelsMax) throw imageTooLarge()
  return { width: found.width, height: found.height }
}
