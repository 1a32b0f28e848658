// Where it happened.
import type { Found } from './found.ts'

const known =
  '学校(?!给|赔|报|组织|老师|让|通知|负责)|幼儿园|小学|中学|高中|初中|大学|教室|操场|食堂|宿舍|家里(?!小?孩|老人|人|的)|家中|自己家|小区|楼道|(?<![下上爬])楼梯[间口]?|扶梯|电梯|厨房|浴室|卫生间|洗手间|厕所|洗澡间|客厅|卧室|阳台|天台|(?<!保险)公司(?!的?团|补充|医疗|报|赔|给|买|统一|体检|组织)|单位(?!的?团险|补充|医疗|报|给|买|统一|体检|组织)|办公室|写字楼|工地|车间|厂里|工厂|仓库|工棚|矿上|马路|路上|街上|路边|路口|巷[子口]|胡同|弄堂|人行道|斑马线|非机动车道|机动车道|高速公路|高速|天桥|地下通道|隧道|公园|花园|雪地|冰面|草坪|草地|广场(?!舞)|商场|超市|便利店|菜市场|菜场|菜市|集市|集上|夜市|饭店|餐厅|餐馆|饭馆|火锅店|奶茶店|理发店|酒店|宾馆|民宿|酒吧|网吧|电影院|体育馆|体育场|健身房|[篮足羽网排乒乓毛]{1,3}球[场馆]|球[场馆]|游泳池|游泳馆|泳池|滑雪场|溜冰场|滑冰场|轮滑场|蹦床馆|游乐场|游乐园|水上乐园|动物园|植物园|景区|山上|山里|海边|河边|湖边|江边|水库|池塘|沙滩|地铁[站口上里]?|公交车?站|火车站|高铁站|汽车站|机场|停车场|车库|地库|加油站|服务区|快递站|站点|网点|驿站|村里|老家|田里|地里|田间|果园|菜地|大棚|院子|院里|门口|楼下|楼上|大堂|大厅|走廊|过道|驾校|(?:托管?|晚托|补习|培训|辅导|兴趣|美术|绘画|画画|舞蹈|钢琴|游泳|跆拳道|轮滑|滑板|乒乓球?|羽毛球|网球|围棋|象棋|书法|合唱|编程|击剑|体操|瑜伽|街舞|早教|篮球|足球|武术|体能|早教)班|早教中心|培训(?:机构|中心)|[夏冬]令营|训练营|画室|琴行|站台|棋牌室|麻将馆|图书馆|博物馆|养老院|敬老院|实验室|会所|茶水间|会议室|活动室|活动中心|少年宫|文化宫|体育中心|商业街|步行街|美食城|购物中心|游泳中心|科技馆|海洋馆|水族馆|展览馆|美术馆|剧院|影院|歌厅|KTV|洗浴中心|澡堂|温泉|网红店|咖啡[店馆厅]|面馆|小吃店|烧烤[店摊]|面包店|蛋糕店|药店|美容院|[美健]发店|修车[铺厂店]|加工厂|屠宰场|采石场|养殖场|猪圈|羊圈|牛棚|鱼塘|菜窖|地窖|楼顶|屋顶|房顶|阁楼|地下室|电梯间|更衣室|淋浴[间房]|杂物间|储物间|书房|餐桌|雪场|冰场|马场|高尔夫球场|拳馆|瑜伽馆|舞蹈室|练功房|庙会|灯会|辅路|主路|匝道|环岛|立交桥|欢乐谷|迪士尼|方特|环球影城|[\\p{Script=Han}]{0,2}(?:步道|栈道|绿道|国道|省道|县道|乡道)'
const vehicle =
  '火车|高铁|动车|公交车?|大巴车?|校车|出租车|网约车|滴滴车?|飞机|轮船|游轮|邮轮|面包车|缆车|索道|过山车|船|客车|地铁'
// After 在 a place may end in what places end in, when what follows begins an action.
const endings =
  '馆|场|店|站|路|街|园|山|湖|城|厅|室|楼|里|上|下|中|边|旁|内|外|口|处|区|村|镇|桥|河|海|坡|沟|院|房|屋|棚|库|摊|铺|码头|寺|庙|坝|岛|巷|广场|工地|家'
const begins =
  '(?=的?时候?|[，。；,;\\s\\u3000]|$|的(?![^，。]{0,4}[园场馆店])|从|一|倒|练|里|内|外|上|下|被|不|没|摔|跌|滑|扭|撞|烫|踢|打|跑|玩|骑|走|出|发|切|割|给|让|因|和|跟|吃|喝|遭|受|磕|碰|绊|崴|掉|突|骨|夹|砸|做|游|追|爬|搬|锻|晨|跳|拉|运|划|踩|等|过|干|开|挨|洗|修|装|卸|散|遛|逛|买|染|传|晕|昏|犯|中|闪|呛|噎|触|溺|落|抱|扶|换|擦|拖|收|值|加|睡|坐|压|摘|按|卷|站|躺|看|参|举|带|陪|接|送|乘|刷|剪|炒|煎|煮|炸|剁|削|喂|哄|取|拿|端|突|腿|脚|手|头|腰|胳|膝|肚|胸|前|就|差|整|把|弄|误|进|钓|采|种|浇|施|喷|赶|路|遇|碰|失|刚|正|他|她|我|孩|吸|扎|踏|拔|推|挤|顶|踮|蹲|弯|起|转|蹦|荡|滚|溜|作业|施工|检|巡|排|执|吊|焊|晾|浇|煤|食|工作|操|卸|点)'
// What leads up to the place is no action: 在切菜的时候把厨房…
const leadUp = '(?:(?![在于把被了从着过到去时让给和跟])[^，。；,;！!？?\\s\\u3000])'
const beside =
  '口|里面?|旁边?|附近|[大正侧后前东西南北]?门口?|门口|对面|外面?|边上?|前面|后面|台阶|楼梯|扶梯|舞台|看台|空地|院子|后院|天井|跑道|滑梯|沙坑|草坪|花坛|喷泉|长廊|凉亭|大堂|大厅|包间|包厢|底下|下面|广场|球场|泳池|厕所'
const inKnown = new RegExp(`(?:在|于)(${leadUp}{0,8}?(?:${known})(?:${known}|${beside})*)`, 'gu')
const inPlace = new RegExp(`(?:在|于)(${leadUp}{0,12}?(?:${endings}|${beside}))${begins}`, 'gu')
const atHome =
  /在((?:[^，。在\s]{0,3}(?:外婆|奶奶|爷爷|姥姥|外公|亲戚|朋友|同学|邻居|亲家|舅舅|姑姑|丈母娘|婆婆))家(?:院子|后院|门口|楼下|楼道|厨房|阳台|客厅|卫生间)|(?:自己|[^，。在\s]{0,3}(?:外婆|奶奶|爷爷|姥姥|外公|亲戚|朋友|同学|邻居|亲家|舅舅|姑姑|丈母娘|婆婆))?家)(?![里中长人属具乡门附楼族旁])/gu
const onBoard = new RegExp(
  `在((?:[^，。在\\s]{0,3})?(?:${vehicle}))(?:车厢)?[上里](?!班|学)|(?<!从[^，。]{0,3})(?:${vehicle})(?=[上里](?!班|学|下))`,
  'gu',
)
// 带孩子去方山公园，: where somebody went for the day.
const outing =
  /(?<=(?<![出回过下上])[去逛到])(?:(?![了的看吃买办医院个一])\p{Script=Han}){0,4}?(?:谷|庙会|灯会|乐园|公园|影城|博物馆|古镇|度假村|农家乐|牧场|草原|沙漠|水世界)(?=[，。,\s]|玩|逛|看|时|的时候|游|，)/gu
// 在 Costco 被撞: a name in another script.
const foreign = /(?:在|到)\s*([A-Za-z][A-Za-z'’&-]+(?: [A-Za-z'’&-]+){0,2})(?=\s*(?:[上里门\p{Script=Han}，。]|$))/gu
// 下地窖: gone into it.
const into = /(?<=[下进钻])(?:地窖|菜窖|地下室|地库|鱼塘|猪圈|羊圈|牛棚|矿井|水井)/gu
const away = /在([\p{Script=Han}]{2,5}?)(?=出差|旅游|旅行|度假|打工|爬山|徒步|滑雪|潜水|漂流|玩)/gu
const bare = new RegExp(
  `(?<![上下爬吃逛扫擦修跳进掉开买坐乘蹲刷出拆装搬洗住打踢练](?:了|过|个)?|去过)(?:${known})(?:${known}|${beside})*`,
  'gu',
)
const way =
  /(?:(?:上|下)(?:班|学|夜班|晚班|早班|晚自习)|(?:放学|下班)?回家|放学|买菜|(?:接|送)(?:孩子|娃|小孩|人|货)|出差|送外卖|送快递|骑[^，。在]{0,4}|(?<=[，。\s在我俺他她爸妈公婆]|^|孩子|女儿|儿子|爱人|时)[去回][^，。在]{1,5}|旅游|旅行|徒步|登山|骑行|通勤|返程|自驾)(?:回家|回来)?的?(?:路上|途中)/gu
const englishPlace =
  /(?<![a-z])(?:at|in|on|near|outside|inside) (?:the |a |an |my |his |her |our |their )?(?:local |school |office |hotel |underground )?(school|kindergarten|home|work|office|kitchen|bathroom|shower|bedroom|living room|balcony|yard|garden|park|gym|playground|classroom|campus|dorm|canteen|cafeteria|street|road|crosswalk|intersection|crossroads|sidewalk|highway|bridge|mall|shopping mall|supermarket|market|restaurant|hotel|bar|swimming pool|pool|beach|ski resort|(?:basketball|badminton|tennis|volleyball|squash) court|football (?:field|pitch)|soccer field|running track|court|crossing|zebra crossing|pavement|stadium|stairs|staircase|escalator|elevator|lobby|hallway|factory|workshop|warehouse|construction site|site|subway station|subway|metro|bus stop|bus|train|station|airport|parking lot|car park)(?![a-z])/gi

/** The place of the event; the hospital is not it. */
export function findPlace(sentence: string): Found<string> | undefined {
  for (const pattern of [way, atHome, onBoard, inKnown, inPlace, away, foreign, into, outing, bare, englishPlace]) {
    for (const match of sentence.matchAll(pattern)) {
      const whole = (match[1] ?? match[0]).replace(inside, '').replace(/^(.+)\1$/u, '$1')
      const name = pattern === way ? whole : whole.replace(onRoad, '')
      const from = match.index + match[0].lastIndexOf(name)
      const after = sentence.slice(from + name.length)
      const isHospital =
        /医|诊|住院|病房|手术|急救|ICU/.test(name) ||
        /^(?:附近|旁边?|对面|里|的)?[^，。]{0,3}(?:医院|诊所|卫生|\u3000)/.test(after)
      if (!isHospital && !noPlace.test(name)) return { value: name, from, to: from + name.length }
    }
  }
  return undefined
}
// 电梯里 is 电梯; 路上 and 家里 are words.
const inside = /(?<=..)(?<!路)上$|(?<=..)(?:里面?|内|(?<!途)中)$/u

// 环城路上 is 环城路.
const onRoad = /(?<=.路|道)上$/u

// 在路上 is one, 在这里 and 在晚上 are none.
const noPlace =
  /^(?:这|那|哪|此)?[里边上下处]$|^[外里旁]面$|^(?:早|晚|路途|网|手机|平台|系统|基础|期间?|心|身|头|脸|手|脚|腿|腰|背|床|额头|眼睛?|家庭|这种情况|此|过程|其)[上里下中内]$|保险|医保|(?:早|晚)上$|^夜里|夜里$|^[一二三四五六七八九十两几\d]+(?:天|个|周|小时)[^，]*[内里中]$/u
