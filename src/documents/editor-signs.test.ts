import { expect, test } from 'vitest'
import { editorNamed } from './editor-signs.ts'

test('an editor names itself in the file; a phone is none', () => {
  expect(editorNamed(Buffer.from('\u00ff\u00d8Exif Adobe Photoshop 25.0 (Windows)'))).toBe('Adobe Photoshop')
  expect(editorNamed(Buffer.concat([Buffer.alloc(200_000), Buffer.from('/Producer (iLovePDF)')]))).toBe('iLovePDF')
  expect(editorNamed(Buffer.from('Exif HUAWEI P60 iOS 19.1'))).toBeUndefined()
})
