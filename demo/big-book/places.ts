// Where the people of a big book live: provinces by their people (seventh census, 2020, in hundred thousands), then city and district.
import { readFile } from 'node:fs/promises'
import type { Draw } from './draw.ts'

const people = {
  北京市: 219,
  天津市: 139,
  河北省: 746,
  山西省: 349,
  内蒙古自治区: 240,
  辽宁省: 426,
  吉林省: 241,
  黑龙江省: 319,
  上海市: 249,
  江苏省: 847,
  浙江省: 646,
  安徽省: 610,
  福建省: 415,
  江西省: 452,
  山东省: 1015,
  河南省: 994,
  湖北省: 578,
  湖南省: 664,
  广东省: 1260,
  广西壮族自治区: 501,
  海南省: 101,
  重庆市: 321,
  四川省: 837,
  贵州省: 386,
  云南省: 472,
  西藏自治区: 36,
  陕西省: 395,
  甘肃省: 250,
  青海省: 59,
  宁夏回族自治区: 72,
  新疆维吾尔自治区: 259,
} as const

/** Draws addresses; read once. */
export async function readPlaces(): Promise<(draw: Draw) => string> {
  const written = await readFile(new URL('regions.csv', import.meta.url), 'utf8')
  const cities = new Map<string, { city: string; districts: string[] }[]>()
  for (const line of written.split('\n')) {
    const [province = '', city = '', districts = ''] = line.split(',')
    if (line === '' || line.startsWith('#')) continue
    cities.set(province, [...(cities.get(province) ?? []), { city, districts: districts.split(' ') }])
  }
  const provinces = Object.entries(people)
  return (draw) => {
    const province = draw.weighted(provinces)
    const among = cities.get(province) ?? []
    const { city, districts } = among[draw.whole(0, among.length - 1)] ?? { city: '', districts: [] }
    const district = districts[draw.whole(0, districts.length - 1)] ?? ''
    // A municipality's and a province's own districts stand under no city.
    const named = /^(市辖区|县|.*直辖县级行政区划)$/.test(city) ? '' : city
    return `${province}${named}${district}示例路 ${draw.whole(1, 999)} 号 ${draw.whole(1, 30)} 幢 ${draw.whole(1, 33)}0${draw.whole(1, 4)} 室`
  }
}
