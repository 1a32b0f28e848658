// Another branch serves the policy: paper, branch counters and the servicing person follow the customer to another region.
import { ask, field, identify, no, open, owned, service, sign, yes } from '../../catalogue/index.ts'
import { administer, isRegion, regionOf, regions } from '../../policies/index.ts'

const title = { zh: '服务地区', en: 'Region of service' }
const first = { zh: '承保地', en: 'where it was issued' }

export default service({
  id: 'move-policy',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  title: { zh: '保单迁移', en: 'Move the policy' },
  summary: {
    zh: '搬到外地？把保单转到当地机构服务，保障不变',
    en: 'Moved away? A branch there serves the policy; cover is unchanged',
  },
  basis: ['人身保险业务基本服务规定 §5', '人身保险业务基本服务规定 §19'],
  says: [
    '保单迁移',
    '把保单转到外地',
    '保单迁到上海',
    '换个城市的分公司服务',
    'move my policy to another region',
    'policy transfer to another branch',
  ],
  steps: {
    identity: identify('id'),
    place: ask(
      { zh: '迁到哪里', en: 'Where to' },
      { region: field.option({ title: { zh: '省、自治区、直辖市', en: 'Province or city' } }) },
    ),
    signature: sign(),
  },
  may: (facts) =>
    owned(facts) ??
    open(facts) ??
    (facts.policy.termYears === 1
      ? no({
          zh: '一年期合同各地都能办理，不需要迁移',
          en: 'A one-year contract is served everywhere: nothing to move',
        })
      : yes),
  keyFacts: ({ policy }) => [{ label: title, value: nameOf(regionOf(policy)) }],
  options: () => ({
    'place.region': Object.entries(regions).map(([value, label]) => ({ value, label })),
  }),
  check: ({ answers: { place }, policy }, step) =>
    step === 'place' && place && place.region === regionOf(policy)
      ? [{ pointer: '/region', detail: { zh: '现在就在这里服务', en: 'It is served there already' } }]
      : [],
  preview: ({ answers: { place }, policy, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: nameOf(regionOf(policy)), to: nameOf(place.region) }],
    notes: [
      {
        zh: '保障、保费、现金价值都不变；网上办理不受影响',
        en: 'Cover, premium and cash value are unchanged; so is everything online',
      },
      { zh: '通讯地址请另行更新', en: 'Please update your postal address as well' },
    ],
  }),
  async apply(tx, { answers: { place }, policy }) {
    await administer(tx, {
      policy,
      kind: 'moved',
      old: { region: regionOf(policy) ?? null },
      new: { region: place.region },
    })
    const name = nameOf(place.region)
    return { says: { zh: `保单已迁到${name.zh}，由当地机构服务。`, en: `The policy is now served in ${name.en}.` } }
  },
  examples: [
    { name: '迁到上海', as: 'lin-yue', policy: 'whole-life', answers: { place: { region: '31' } }, expect: 'done' },
    {
      name: '没有这个地区',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { place: { region: '99' } },
      expect: { fault: '/region' },
    },
    { name: '一年期不用迁', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

function nameOf(code: string | undefined) {
  return code !== undefined && isRegion(code) ? regions[code] : first
}
