// The name of a picture editor that a file carries: in the EXIF of a photograph, in the producer of a PDF. Phones and scanners name
// themselves there too; only programs made to alter pictures and pages count. Its absence proves nothing.
const editors = [
  'Adobe Photoshop',
  'Lightroom',
  'GIMP',
  'PicsArt',
  'Snapseed',
  'Meitu',
  '美图',
  'Pixlr',
  'paint.net',
  'Illustrator',
  'Acrobat Pro',
  'PDFescape',
  'Sejda',
  'iLovePDF',
  'Foxit PhantomPDF',
] as const

const lookedAt = 65_536

/** The first editor named at either end of the file, where such data stands; undefined when none is. */
export function editorNamed(content: Buffer): string | undefined {
  const ends = [content.subarray(0, lookedAt), content.subarray(Math.max(0, content.length - lookedAt))]
  return editors.find((name) => ends.some((end) => end.includes(name, 0, 'utf8')))
}
