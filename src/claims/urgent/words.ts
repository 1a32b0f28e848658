// What to do before anything else, by what is happening: whom to call and the first steps while waiting. General first aid; who is
// on the line at 120 says more.
import type { Text } from '../../kit/index.ts'

export const urgentKinds = [
  'trapped',
  'bleeding',
  'unconscious',
  'chest-pain',
  'stroke',
  'breathing',
  'poison',
  'fire',
  'electric',
  'drowning',
  'burn',
  'injured',
  'self-harm',
  'violence',
] as const
export type UrgentKind = (typeof urgentKinds)[number]

export interface Advice {
  readonly title: Text
  /** Numbers to call, the first at once. */
  readonly calls: readonly ('120' | '110' | '119' | '122' | '12356')[]
  readonly steps: readonly Text[]
}

export const callNames: Readonly<Record<Advice['calls'][number], Text>> = {
  '120': { zh: '急救', en: 'Ambulance' },
  '110': { zh: '报警', en: 'Police' },
  '119': { zh: '消防救援', en: 'Fire and rescue' },
  '122': { zh: '交通事故报警', en: 'Traffic police' },
  '12356': { zh: '心理援助热线', en: 'Crisis line' },
}

export const later: Text = {
  zh: '先顾人，理赔不急：报案晚几天不影响您得到赔付，能留的单据留着就好。',
  en: 'People first. The claim can wait: reporting a few days later costs you nothing; just keep the papers you get.',
}

const say = (zh: string, en: string): Text => ({ zh, en })

export const advice: Readonly<Record<UrgentKind, Advice>> = {
  trapped: {
    title: say('有人被困：先打 122 和 120，救援打 119', 'Somebody is trapped: call 122 and 120, and 119 for rescue'),
    calls: ['122', '120', '119'],
    steps: [
      say(
        '打开双闪，在车后 150 米放警示牌，人到护栏外',
        'Hazard lights on, warning triangle 150 m behind, people behind the barrier',
      ),
      say('不要硬拉被困的人；跟他说话，别让他睡着', 'Do not pull the trapped person; keep talking to them'),
      say('保留现场，拍几张照片', 'Leave the scene as it is; take a few photos'),
    ],
  },
  bleeding: {
    title: say('正在出血：先压住伤口，打 120', 'Bleeding: press on the wound and call 120'),
    calls: ['120'],
    steps: [
      say(
        '用干净的布用力压住伤口，一直压着，不要反复掀开看',
        'Press hard with a clean cloth and keep pressing; do not lift it to look',
      ),
      say('能抬高就把受伤的手脚抬高过心脏', 'Raise the limb above the heart if you can'),
      say('扎在里面的东西不要拔', 'Leave in what is stuck in the wound'),
    ],
  },
  unconscious: {
    title: say('叫不醒：马上打 120', 'Not waking up: call 120 now'),
    calls: ['120'],
    steps: [
      say(
        '没有呼吸：马上胸外按压，每分钟 100 到 120 下，让人去找 AED',
        'Not breathing: push hard on the chest 100 to 120 times a minute; send somebody for an AED',
      ),
      say(
        '有呼吸：让他侧躺，清掉嘴里的东西，不喂水喂药',
        'Breathing: lay them on the side, clear the mouth, give nothing to eat or drink',
      ),
    ],
  },
  'chest-pain': {
    title: say('胸口剧痛：可能是心梗，马上打 120', 'Severe chest pain: it may be a heart attack, call 120 now'),
    calls: ['120'],
    steps: [
      say('坐下或半躺，别走动，别自己开车去医院', 'Sit or lie half up, do not walk about or drive yourself'),
      say('门打开，记下几点开始疼的', 'Leave the door open; note when it began'),
    ],
  },
  stroke: {
    title: say('像是中风：马上打 120，记下发作时间', 'It may be a stroke: call 120 now and note the time'),
    calls: ['120'],
    steps: [
      say('侧躺，松开衣领，不喂水喂药', 'Lay them on the side, loosen the collar, give nothing by mouth'),
      say(
        '告诉急救人员几点还好好的：溶栓只有几个小时',
        'Tell the crew when they were last well: treatment works only for hours',
      ),
    ],
  },
  breathing: {
    title: say('喘不上气：马上打 120', 'Cannot breathe: call 120 now'),
    calls: ['120'],
    steps: [
      say(
        '噎住了：从背后抱住，用力往里往上冲击肚子；一岁以下拍背五下、按胸五下',
        'Choking: thrust inwards and upwards below the ribs; under one year, five back blows and five chest thrusts',
      ),
      say('坐着往前倾，松开衣领，用自己的哮喘药', 'Sit leaning forward, loosen the collar, use one’s own inhaler'),
    ],
  },
  poison: {
    title: say('中毒：打 120，带上吃的东西和包装', 'Poisoning: call 120 and keep what was taken'),
    calls: ['120'],
    steps: [
      say(
        '煤气：先开窗，把人抬到外面，别开灯别点火',
        'Gas: open the windows, bring people outside, no light switches, no flame',
      ),
      say(
        '吃下去的：不要催吐，把药瓶、蘑菇或农药的包装带给医生',
        'Swallowed: do not make them vomit; bring the bottle, plant or package',
      ),
    ],
  },
  fire: {
    title: say('着火：人先出来，打 119', 'Fire: get everybody out and call 119'),
    calls: ['119', '120'],
    steps: [
      say(
        '弯腰用湿布捂住口鼻，走楼梯，不坐电梯，不回去拿东西',
        'Stay low with a wet cloth over the mouth; take the stairs, not the lift; do not go back',
      ),
      say('身上着火：停下、躺倒、打滚', 'Clothes on fire: stop, drop and roll'),
    ],
  },
  electric: {
    title: say('触电：先断电，再打 120', 'Electric shock: cut the power first, then call 120'),
    calls: ['120'],
    steps: [
      say(
        '没断电不要用手碰他，用干木棍挑开电线',
        'Do not touch them while the power is on; move the wire with dry wood',
      ),
      say('没有呼吸就胸外按压', 'Not breathing: push on the chest'),
    ],
  },
  drowning: {
    title: say('溺水：打 120 和 110，不会水不要下去', 'Drowning: call 120 and 110; do not jump in if you cannot swim'),
    calls: ['120', '110'],
    steps: [
      say('扔救生圈、竹竿、绳子给他', 'Throw a ring, a pole or a rope'),
      say(
        '救上来没有呼吸：先吹两口气，再胸外按压',
        'Out of the water and not breathing: two breaths, then push on the chest',
      ),
    ],
  },
  burn: {
    title: say('烫伤烧伤：马上用流动的凉水冲 20 分钟', 'Burn: cool it under running water for 20 minutes'),
    calls: ['120'],
    steps: [
      say('面积大、在脸上或起大水泡：打 120', 'Large, on the face or with big blisters: call 120'),
      say('不抹牙膏酱油，不撕粘住的衣服，不挑水泡', 'No toothpaste or sauces, leave stuck clothes and blisters alone'),
    ],
  },
  injured: {
    title: say('先看人：伤得重打 120，交通事故打 122', 'People first: badly hurt call 120, traffic accident call 122'),
    calls: ['120', '122'],
    steps: [
      say(
        '脖子、后背疼，或腿动不了：不要搬动，等急救来',
        'Neck or back pain, or cannot move the legs: do not move them, wait for the crew',
      ),
      say('有车的：开双闪、放警示牌，人离开车道', 'On the road: hazard lights, warning triangle, people off the lane'),
      say('保留现场，拍照，记下对方车牌和电话', 'Keep the scene, take photos, note the other’s plate and phone'),
    ],
  },
  'self-harm': {
    title: say(
      '您现在不是一个人：可以打 12356，随时有人听',
      'You are not alone: call 12356, somebody listens any time',
    ),
    calls: ['12356', '120', '110'],
    steps: [
      say('已经伤到自己或吃了药：马上打 120', 'If you are hurt or have taken something: call 120 now'),
      say(
        '请身边的人来陪您，先离开窗边、药和刀',
        'Ask somebody to be with you; step away from windows, pills and knives',
      ),
    ],
  },
  violence: {
    title: say('有人伤害您：先到安全的地方，打 110', 'Somebody is hurting you: get to safety and call 110'),
    calls: ['110', '120'],
    steps: [
      say('不方便说话，可以发短信到 12110', 'If you cannot speak, text 12110'),
      say('受了伤打 120，留下伤情照片', 'Hurt: call 120, keep photos of the injuries'),
    ],
  },
}
