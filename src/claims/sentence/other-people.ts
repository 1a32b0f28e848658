// People and houses outside the family who may have done it and may pay for it. Patterns, joined by `|`.

/** Who is nobody's insurer: what he gives he gives because it is his doing. */
export const strangers =
  '对方|肇事者?|第三方|司机|骑手|外卖[员小]?哥?|快递[员小]?哥?|车主|(?:狗|猫)?主人?|店家|店[里员方]|店主|商家|摊主|餐厅|饭店|酒店|超市|商场|驿站|场馆|园方|校方|院方|施工[方队]|工程队|装修队|开发商|物业|房东|租户|[主承]办方|家长|邻居|街坊|工头|同学|同桌|同事|工友|队友|室友|乘客|顾客|路人|小伙子?|小哥|少年|大妈|大爷|那[个位]?人|那[个位]?骑[^，。给赔转]{0,3}的|那家|人家|别人|舅舅|姑姑|叔叔|阿姨|姨妈|伯伯|舅妈|婶婶|表[哥弟姐妹]|朋友|动物园|游乐[场园]|景区|滑雪场|马场|公交公司|快递公司|外卖公司'

/** Who also keeps school and staff insured: only what they say of guilt or damages counts. */
export const houses = '(?<![险保])公司|单位|学校|幼儿园|培训班|机构|平台|老板|厂里?'

export const strangersEn =
  '(?:the |a |an |another |my |our |some |that |his |her )?(?:\\w+ )?(?:neighbou?r|driver|rider|cyclist|courier|owner|stranger|classmate|colleague|co-?worker|restaurant|shop|store|cafe|mall|hotel|resort|landlord|parents|other (?:side|party|kid|child|man|woman))'

/** Those who are the family's own, or no one: what they do makes nobody else answer. */
const own = '自己|自家|自个|本人|[我俺咱]们?家(?!小区|楼|门)'

const vehicles =
  '汽车|轿车|货车|卡车|皮卡|面包车|三轮|电动车|电瓶车|电驴|摩托|自行车|单车|滑板|公交|大巴|出租|网约车|快递车|叉车|小车|大众|SUV|后车|前车|来车|[一辆的被让](?:车|狗)'
const one = '(?:一个|[一两几]?个|那个|别家|其[他它])(?:小|男|女|大|熊|高年级)*(?:孩|学生|生|男的|女的|男人|女人|骑)'
const whoever = `(?:${strangers}|${vehicles}|${one}|小朋友|(?<![机器本家老病工])人(?![行民工力]))`
const harm =
  '(?:撞|蹭|刮|剐|轧|碾|咬|抓(?!药)|挠|烫|砸|推(?![拿荐迟轮])|挤|别(?=[了倒下])|追尾|怼|踢|踹|绊|泼|碰|踩|戳|捅|扎(?!针)|划|夹|烧|炸|拽|带倒|扑|压|崩|打(?=[伤倒破断]|了(?!电话|车|1|针|石膏|报|急|个电话)|$|[，。]))'
const victim = '(?:我|俺|[她他]|孩子|小孩|娃|女儿|儿子|闺女|老公|老婆|爸|妈)'
const near = (max: number) => `(?:(?!${own}|医院|急诊)[^，。；,;]){0,${max}}?`

/** Somebody else did it: 被同学推了, 让邻居家的狗咬了, 把我撞倒了, 是他没拿稳. */
export const doneByOthers = [
  '(?:被|让|给|遭)(?:一?辆)?车(?:给)?(?:撞|蹭|刮|剐|轧|碾|压)',
  `(?:被|让|给|叫|遭|挨)${near(10)}${whoever}${near(14)}${harm}`,
  `${whoever}${near(10)}(?:把|将)${victim}[^，。；,;]{0,3}?${harm}`,
  `${whoever}(?:家的?|的)?(?:狗|猫|车)?${near(3)}(?:撞|砸|咬|抓|踢|踩|烫|推|蹭|刮|轧|绊)[倒到着了伤]{1,2}了?${victim}`,
  `(?<=(?:咬|抓|挠|扑)[^，。]{0,20}[，。\\s].{0,20}|^.{0,40})(?:邻居|别人|人家|[他她]|同学|同事|舅舅|朋友)家?(?:养)?的?(?:大|小)?(?:狗|猫)(?=.{0,12}(?:咬|抓|挠|扑))|(?<=(?:咬|抓|挠|扑)(?:了|伤|到).{0,20})(?:邻居|别人|人家|同学|同事|朋友)家?养?的(?:狗|猫)`,
  `(?:(?:邻居|别人|人家|工友|同事)家?的?|楼上)[^，。；,;从]{0,8}?(?:掉|落|倒|飞|扔|丢|抛)[^，。；,;]{0,4}?(?:砸|撞|打|烫|划)`,
  `(?:是|都怪|赖|因为?)(?:那|一)?个?(?:${strangers}|[他她]们?|${strangersEn}) ?(?:推|撞|绊|砸|踢|踩|扔|弄|放|打翻|碰翻|没)|(?:${strangers})(?:没拿稳|没看好|失手|打翻|碰翻|操作失误)`,
].join('|')

export const doneByOthersEn =
  "(?:hit|struck|knocked (?:down|over|off)|run over|rear-ended|pushed|shoved|bitten|scratched|kicked|burn(?:ed|t)|scalded) by (?!(?:my|our|his|her) (?:own |dog|cat|bike|son|daughter|husband|wife))(?:[\\w'’]+ ){0,3}?(?:someone(?:'s)?|somebody(?:'s)?|car|van|truck|bus|taxi|driver|rider|scooter|e-?bike|bike|bicycle|motorbike|motorcycle|cyclist|skier|skater|classmate|kid|child|boy|girl|man|woman|stranger|passenger|colleague|co-?worker|neighbou?r(?:'s|’s)?|waiter|waitress|friend(?:'s|’s))"
