// 捌佰陆拾元零伍分: an amount in capital words, in fen.
import { numberOf } from './sentence/index.ts'

/** Undefined when the words make no amount. */
export function fenOfWords(written: string): number | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[\s整正]|人民币/g, '')
    .replace(/[圆圓園]/g, '元')
  const [, yuan, jiao, fen] = /^(?:(.+)元)?(?:零?(.)角)?(?:零?(.)分)?$/.exec(plain) ?? []
  if (!yuan && !jiao && !fen) return undefined
  const parts = [numberOf(yuan ?? '零'), numberOf(jiao ?? '零'), numberOf(fen ?? '零')]
  const [whole, tens, ones] = parts
  if (whole === undefined || tens === undefined || ones === undefined) return undefined
  return Math.round(whole * 100) + tens * 10 + ones
}
