import { expect, test } from 'vitest'
import { benefitIn } from './benefit.ts'

test.each([
  ['我爸去年中风以后生活不能自理', 'long-term-care'],
  ['她没办法自理半年了，想申请护理金', 'long-term-care'],
  ['My mother cannot look after herself since her stroke', 'long-term-care'],
  ['确诊了甲状腺癌，要申请重疾理赔', 'critical-illness'],
  ['工伤评了残，九级，伤残等级证明也有', 'disability'],
  ['昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六', undefined],
  ['住院七天，护理费花了三百', undefined],
  ['我丈夫昨天突发心梗，抢救无效去世了', 'death'],
  ['父亲上周病故', 'death'],
  ['爷爷去世后我一直失眠，去医院看了门诊', undefined],
])('"%s" asks for %s', (sentence, kind) => expect(benefitIn(sentence)).toBe(kind))
