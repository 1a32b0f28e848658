// Where letters go, for all of a person's policies.
import { ask, field, identify, optional, service, sign, yes } from '../../catalogue/index.ts'
import { changeContact, keepFact, latestFacts } from '../../customers/index.ts'

const words = {
  address: { zh: '通讯地址', en: 'Postal address' },
  postcode: { zh: '邮政编码', en: 'Postcode' },
}
const none = { zh: '没有登记', en: 'none on record' }
const unchanged = { zh: '和现在登记的一样，没有变化', en: 'The same as on record: nothing changed' }

/** The same place, however it is spaced or its figures are typed. */
function isSame(address: string, onRecord: string | undefined): boolean {
  const plain = (written: string) => written.normalize('NFKC').replace(/\s/g, '')
  return onRecord !== undefined && plain(address) === plain(onRecord)
}

export default service({
  id: 'change-address',
  counter: 'business',
  topic: 'person',
  about: 'person',
  mandate: 'servicing',
  title: { zh: '地址变更', en: 'Change address' },
  summary: { zh: '换通讯地址和邮编，名下保单一起改', en: 'A new postal address and postcode, for all your policies' },
  basis: ['人身保险业务基本服务规定 §19', '人身保险业务基本服务规定 §20', '保险销售行为管理办法 §36'],
  says: [
    '改通讯地址和邮编',
    '邮政编码填错了',
    '寄信的地址变了',
    '登记的是哪个地址',
    'change my postal address',
    'postcode is wrong',
  ],
  steps: {
    identity: identify('id'),
    place: ask(
      { zh: '新的通讯地址', en: 'New postal address' },
      {
        address: field.text(
          { title: words.address, hint: { zh: '省、市、区、街道、门牌都要写', en: 'Down to the door number' } },
          { max: 120, long: true },
        ),
        postcode: optional(
          field.text({ title: words.postcode, hint: { zh: '6 位数字', en: 'Six digits' } }, { max: 6 }),
        ),
      },
    ),
    signature: sign(),
  },
  facts: async (db, { customer }) => ({ told: await latestFacts(db, customer.customerId) }),
  may: () => yes,
  keyFacts: ({ customer, told }) => [
    { label: words.address, value: customer.address ?? none },
    ...(told.address?.postcode ? [{ label: words.postcode, value: told.address.postcode }] : []),
  ],
  known: ({ customer, told }) => ({
    place: {
      ...(customer.address ? { address: customer.address } : {}),
      ...(told.address?.postcode ? { postcode: told.address.postcode } : {}),
    },
  }),
  check({ answers: { place }, customer, told }, step) {
    if (step !== 'place' || !place) return []
    if ([...place.address].length < 6)
      return [{ pointer: '/address', detail: { zh: '地址不完整，请写到门牌', en: 'The address is not complete' } }]
    if (place.postcode !== undefined && !/^\d{6}$/.test(place.postcode))
      return [{ pointer: '/postcode', detail: { zh: '邮编是 6 位数字', en: 'A postcode has six digits' } }]
    const hasNewPostcode = place.postcode !== undefined && place.postcode !== told.address?.postcode
    if (isSame(place.address, customer.address) && !hasNewPostcode) return [{ pointer: '/address', detail: unchanged }]
    return []
  },
  preview: ({ answers: { place }, customer, told, today }) => ({
    effectiveOn: today,
    changes: [
      ...(isSame(place.address, customer.address)
        ? []
        : [{ label: words.address, from: customer.address ?? none, to: place.address }]),
      ...(place.postcode && place.postcode !== told.address?.postcode
        ? [{ label: words.postcode, from: told.address?.postcode ?? none, to: place.postcode }]
        : []),
    ],
    notes: [
      {
        zh: '以后的纸质通知寄到新地址；电子信函不受影响',
        en: 'Paper notices go to the new address from now on; electronic letters are as before',
      },
    ],
  }),
  async apply(tx, { answers: { place }, customer }) {
    const { address, postcode } = place
    await changeContact(tx, customer.customerId, { address })
    keepFact(tx, customer.customerId, 'address', { address, ...(postcode ? { postcode } : {}) })
    return { says: { zh: '通讯地址已更新。', en: 'Your postal address is updated.' } }
  },
  examples: [
    {
      name: '搬到滨江',
      as: 'li-wei',
      answers: { place: { address: '浙江省杭州市滨江区示例大道 9 号 1 幢 601 室', postcode: '310051' } },
      expect: 'done',
    },
    {
      name: '邮编少一位',
      as: 'lin-yue',
      answers: { place: { address: '浙江省杭州市滨江区示例大道 9 号', postcode: '31005' } },
      expect: { fault: '/postcode' },
    },
    {
      name: '和登记的一样',
      as: 'lin-yue',
      answers: { place: { address: '浙江省杭州市西湖区示例路8号3幢501室' } },
      expect: { fault: '/address' },
    },
    {
      name: '只写了城市',
      as: 'lin-yue',
      answers: { place: { address: '杭州市' } },
      expect: { fault: '/address' },
    },
  ],
})
