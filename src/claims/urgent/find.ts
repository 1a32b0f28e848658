// Whether something is happening now that needs help before any form. What is over and treated, only feared or only asked about is not.
import type { UrgentKind } from './words.ts'

const dangers: readonly (readonly [UrgentKind, RegExp])[] = [
  [
    'self-harm',
    /(?:想|要|打算|准备)(?:自杀|跳楼|轻生|去死|死了算)|不想活|活不下去了|(?:割|拉)了?腕|吃了(?:整|一)?(?:瓶|把|盒)(?:安眠)?药|kill myself|want to die|suicidal/i,
  ],
  [
    'trapped',
    /(?<!手机|东西|钥匙|戒指|车子|骨头|[刺卡包])(?:卡|困|压|夹|埋)在[^，。！]{0,8}(?:出不来|里面?|下面?|底下|车|电梯|楼|土)|被(?:困|压住|埋|卡住)(?!喉)|[人我娃子她他困卡][^，。]{0,4}(?<!拿|取|想|说)出不来|(?:门|车门)打不开[^，。]{0,6}(?:人|里)|trapped|stuck (?:in|under|inside)|pinned (?:in|under)/i,
  ],
  [
    'drowning',
    /溺水|掉(?:进|到)[^，。]{0,4}(?:河|水|湖|池|海|井)[^，。]{0,3}(?:了|里)|落水|沉下去|drowning|fell in(?:to)? the (?:river|lake|water|pool)/i,
  ],
  [
    'fire',
    /着火|起火|失火|火灾|爆炸|烧起来|浓烟|on fire|(?:house|kitchen|car) fire|explo(?:ded|sion)|smoke everywhere/i,
  ],
  ['electric', /触电|电击|被电[了到着]?|漏电|electrocut|electric shock/i],
  [
    'poison',
    /(?:煤气|一氧化碳|食物|农药|药物|蘑菇|野生菌|酒精)?中毒|煤气味|煤气泄漏|燃气泄漏|(?:喝|误服|误喝|吞|吃)了?[^，。]{0,4}(?:农药|百草枯|老鼠药|洗衣液|消毒液|84|洁厕|纽扣电池|毒蘑菇)|poison(?:ed|ing)|gas leak|overdos|swallowed (?:bleach|a battery|pills)/i,
  ],
  [
    'unconscious',
    /昏迷|昏倒|昏过去|晕倒|晕过去|晕厥|不省人事|失去意识|没(?:有)?(?:意识|反应|知觉|呼吸|心跳|气)了?|叫不醒|喊不醒|摇不醒|翻白眼|抽搐|口吐白沫|浑身抽|心脏骤停|unconscious|passed out|collapsed|not breathing|won't wake|not responding|seizure|convuls/i,
  ],
  [
    'chest-pain',
    /(?:胸口|胸部|心口|胸前|心脏|前胸|胸)(?:(?!不|没)[^，。]){0,5}(?:剧痛|剧烈疼|疼得|痛得|绞痛|压榨|像[^，。]{0,4}压|疼死|痛死|刺痛|疼|痛)|心梗发作|心绞痛发作|chest pain|crushing pain|heart attack/i,
  ],
  [
    'stroke',
    /嘴(?:巴)?(?:都)?歪|口角歪|口眼歪斜|(?:半边|一侧|半个)(?:身子|身体|脸|胳膊|手脚)?[^，。]{0,3}(?:动不了|不能动|没知觉|麻|没劲|瘫)|说不出话|话说不清|说话(?:含糊|不清)|having a stroke|face (?:is )?droop|slurred speech/i,
  ],
  [
    'breathing',
    /喘不[上过]气?来?|呼吸(?:困难|不了|急促)|上不来气|憋得(?:脸|发)紫|脸(?:都)?(?:发)?紫|嘴唇发紫|噎[住着到]|卡住?(?:喉咙|气管|嗓子)|窒息|喉头水肿|过敏性?休克|can'?t breathe|cannot breathe|choking|turning blue|anaphyla/i,
  ],
  [
    'bleeding',
    /大出血|血(?:流|出)?(?:止不住|不止|如注)|(?:止不住|不停|一直|哗哗|拼命|直|猛)[^，。]{0,3}(?:流|淌|冒|喷|出|吐)[^，。]{0,2}血|(?:正在|还在|在)(?:大量)?(?:流|出|吐|咳|冒|喷)血|(?:流|出|吐|咳|淌)了?(?:好多|很多|一地|一大|满地|不少|大量)[^，。]{0,4}血|(?:好多|很多|一地|满地|全是|大量)(?:的)?血|断(?:了)?(?:根|一根|两根)?手指|手指?[^，。]{0,6}(?:切|锯|绞|轧|剁|砸)断|bleeding|blood everywhere|losing (?:a lot of )?blood/i,
  ],
  [
    'burn',
    /(?:大面积|全身|满脸|一大片)[^，。]{0,4}(?:烧|烫)伤?|(?:烧|烫)(?:伤|得)[^，。]{0,6}(?:起泡|全是泡|皮都掉)|badly burn|severe burn|scalded all over/i,
  ],
  [
    'violence',
    /(?:正在|还在|一直)(?:打|砍|捅|追)(?:我|人|她|他)|(?:拿|持)(?:着)?(?:刀|棍)[^，。]{0,4}(?:砍|捅|追|打)|(?:被|让)[^，。]{0,4}(?:砍|捅)了?[^，。]{0,2}刀?|家暴|being attacked|stabbed|is hitting me/i,
  ],
  [
    'injured',
    /(?:出|发生|遇到|遇上)了?[^，。]{0,3}车祸|撞车|被[^，。]{0,6}车撞(?!坏|断)|车撞了?人|(?:翻|侧翻)(?:了)?车|车翻了|高空坠|从[^，。]{0,6}(?:楼|架|梯|树|高处|窗)[^，。]{0,4}(?:摔|掉|坠|跌)下|动不了|起不来|骨头(?:都)?(?:露|戳)出|car (?:crash|accident)|hit by a (?:car|truck|bus)|can'?t move|fell from/i,
  ],
]

// These are emergencies by themselves; the others only when they happen now.
const always: readonly UrgentKind[] = ['self-harm']

const now =
  /正在|现在|此刻|眼下|刚刚|刚才|刚(?!出院|做完|好)|马上|赶紧|赶快|快来|快点|快(?:救|帮)|救命|救救|急急|紧急|怎么办|咋办|怎么救|止不住|不停|一直在?|还在|还没(?:醒|出来|救)|叫不醒|喊不醒|没(?:有)?(?:呼吸|反应|意识|心跳)|出不来|快不行|要不行|要死了|来不及|突然|忽然|几分钟前|分钟前|！！|!!|right now|just now|just (?:had|got|been)|help|emergency|urgent|what (?:should|do|can) (?:i|we) do|still|won'?t stop|not breathing|now|is (?:bleeding|choking|drowning)|can'?t breathe|turning blue|won'?t wake/i
const pressing =
  /正在|止不住|还(?:在|卡|困|压)|叫不醒|喊不醒|没(?:有)?(?:呼吸|心跳)|出不来|救命|快不行|要死了|怎么办|咋办|快来|right now|won'?t stop|not breathing|what should i do|help me|won'?t wake/i
const past =
  /昨[天日晚夜儿]|前[天晚日几两些阵](?!一秒)|上(?:个)?(?:周|星期|礼拜|月)|去年|前年|今年\d|那[天次年时]|当[天晚时]|以前|曾经|之前|后来|[一二两三四五六七八九十\d]+(?:天|周|个?月|年|个?星期|个?礼拜)(?:以|之)?前|\d{1,2}月\d{1,2}[日号]|[一二三四五六七八九十]月[一二三四五六七八九十]+[日号]|(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[号日]|国庆|春节|过年|yesterday|last (?:week|month|year|night|mon|tue|wed|thu|fri|sat|sun)|(?:days?|weeks?|months?|years?) ago|\bon (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
// Treated and paid for, or at home again.
const over =
  /出(?:了)?院|住(?:了)?[^，。]{0,5}(?:院|天|周)|手术(?:做完|很成功|后)|做了?(?:[^，。]{0,4})手术|缝了|打了(?:石膏|针|破伤风|疫苗)|包扎(?:好|了)|好(?:了|多了|转)|没事了|康复|治好|脱离危险|抢救(?:过来|回来)了?|去世|走了|没抢救|花(?:了|费)|一共|总共|报销|发票|医药费|费用|门诊看|拍了片|复查|[\d.]+(?:元|块)|[百千万]块|yuan|paid|cost|discharged|hospitali[sz]ed for|surgery (?:went|was)|recovered|bill/i
const onlyAsked =
  /(?:赔|保|报|管|买|算|理赔|报销|承保|覆盖|cover|claim|insur)[^，。]{0,10}(?:吗|么|不|多少|呢|[?？])|(?:能|可以|会|是否|能否)[^，。]{0,8}(?:赔|保障|报销|投保|理赔)|如果|要是|万一|假如|假设|比如|一旦|会不会|怕(?!是)|担心|预防|避免|保险责任|条款|免责|定义|属于|算不算|多少钱|怎么(?:赔|理赔|报销|申请|买)|病史|史$|if (?:i|my|he|she|someone)|does (?:it|my|the)|is .{0,20} covered|what is (?!happening)|(?:是|叫)什么意思/i
const denied = /(?:没有?|没|不是|并未|未|无|不会|not?|without)\s*(?:发生|出现|再|有)?$/i

/** What is happening now that somebody must help with first; undefined when it is over, feared or only asked about. Pure. */
export function findUrgent(sentence: string): UrgentKind | undefined {
  const words = sentence.normalize('NFKC')
  const kind = dangers.find(([, danger]) => {
    const match = danger.exec(words)
    return match && !denied.test(words.slice(0, match.index))
  })?.[0]
  if (!kind || always.includes(kind)) return kind
  if (over.test(words) || (onlyAsked.test(words) && !pressing.test(words))) return undefined
  if (past.test(words)) return pressing.test(words) ? kind : undefined
  return now.test(words) || kind !== 'injured' ? kind : undefined
}
