// What pages speak of: places and hospitals that do not exist, cases from complaint to pathology, drugs and services by name.

const place = (city: string, hospital: string, department: string) => ({ city, names: { hospital, department } })

export const places = [
  place('云泽市', '云泽市中心医院', '骨科'),
  place('云泽市', '云泽市第三人民医院', '消化内科'),
  place('临川县', '临川县中医医院', '针灸推拿科'),
  place('青屿市', '青屿市妇幼保健院', '儿科'),
  place('宁阳市', '宁阳医科大学附属医院', '急诊医学科'),
  place('宁阳市', '宁阳市东城区社区卫生服务中心', '全科'),
  place('淮安岭市', '淮安岭市骨伤专科医院', '创伤外科'),
  place('白沙镇', '白沙镇卫生院', '内科'),
] as const

export const cases = [
  {
    diagnosis: '右桡骨远端骨折',
    cause: '骑自行车时不慎摔倒',
    part: '右腕关节正侧位',
    findings: '右桡骨远端骨皮质不连续,断端稍向背侧移位,周围软组织肿胀',
    procedure: '右桡骨远端骨折切开复位内固定术',
    anaesthesia: '臂丛神经阻滞',
    specimen: '右腕部滑膜组织',
    complaint: '摔伤后右腕肿痛2小时',
    advice: '石膏托外固定四周,两周后复查X线片',
    deathCause: '多发性损伤',
    place: '滨河路与学府路交叉口',
    conclusion: '被鉴定人右腕关节功能部分丧失',
  },
  {
    diagnosis: '急性阑尾炎',
    cause: '无明显诱因',
    part: '下腹部平扫',
    findings: '阑尾增粗,直径约11mm,周围脂肪间隙模糊,可见少量渗出',
    procedure: '腹腔镜下阑尾切除术',
    anaesthesia: '气管插管全身麻醉',
    specimen: '阑尾一条',
    complaint: '转移性右下腹痛10小时',
    advice: '半流质饮食,全休两周,门诊随诊',
    deathCause: '感染性休克',
    place: '人民广场东侧公交站',
    conclusion: '被鉴定人腹部损伤后遗留肠粘连',
  },
  {
    diagnosis: '社区获得性肺炎',
    cause: '受凉后发热咳嗽',
    part: '胸部正位',
    findings: '右下肺野见斑片状密度增高影,边缘模糊,心影不大',
    procedure: '支气管镜肺泡灌洗术',
    anaesthesia: '局部麻醉',
    specimen: '右下肺支气管黏膜',
    complaint: '发热咳嗽三天',
    advice: '按时服药,多饮水,一周后复查胸片',
    deathCause: '呼吸衰竭',
    place: '环城南路加油站门前',
    conclusion: '被鉴定人胸部损伤致肺功能轻度障碍',
  },
  {
    diagnosis: '左膝半月板损伤',
    cause: '打篮球时扭伤左膝',
    part: '左膝关节平扫',
    findings: '左膝内侧半月板后角信号增高,达关节面,关节腔少量积液',
    procedure: '左膝关节镜下半月板成形术',
    anaesthesia: '腰硬联合麻醉',
    specimen: '左膝半月板碎片',
    complaint: '左膝扭伤后疼痛伴活动受限一周',
    advice: '支具保护,避免负重,一个月后复诊',
    deathCause: '急性心肌梗死',
    place: '体育中心室外篮球场',
    conclusion: '被鉴定人左膝关节活动度丧失百分之二十五以上',
  },
  {
    diagnosis: '甲状腺乳头状癌',
    cause: '体检发现颈部结节',
    part: '甲状腺及颈部淋巴结',
    findings: '甲状腺右叶见低回声结节,大小约12mm×9mm,边界不清,可见点状强回声',
    procedure: '甲状腺右叶及峡部切除术',
    anaesthesia: '静吸复合全身麻醉',
    specimen: '甲状腺右叶及峡部',
    complaint: '发现颈部肿物一月',
    advice: '口服左甲状腺素,术后一月复查甲功',
    deathCause: '恶性肿瘤多器官转移',
    place: '长虹路农贸市场入口',
    conclusion: '被鉴定人颈部瘢痕形成影响活动',
  },
] as const

const service = (name: string, category: string, unit = '次', listClass: '甲' | '乙' | '自费' = '甲') =>
  ({ name, category, unit, listClass }) as const
const drug = (name: string, listClass: '甲' | '乙' | '自费', unit = '盒', category = '西药费') =>
  ({ name, category, unit, listClass }) as const

export const services = [
  service('普通门诊诊察费', '诊察费'),
  service('血细胞分析', '化验费'),
  service('肝功能检查', '化验费'),
  service('心电图检查', '检查费'),
  service('彩色多普勒超声', '检查费', '次', '乙'),
  service('静脉输液', '治疗费'),
  service('石膏固定术', '治疗费'),
  service('一次性输液器', '材料费', '套', '乙'),
  service('病房床位费', '床位费', '日'),
  service('一级护理', '护理费', '日'),
] as const

export const drugs = [
  drug('布洛芬缓释胶囊', '甲'),
  drug('阿莫西林胶囊', '甲'),
  drug('头孢呋辛酯片', '甲'),
  drug('奥美拉唑肠溶胶囊', '甲'),
  drug('甲钴胺片', '乙'),
  drug('云南白药胶囊', '甲', '盒', '中成药费'),
  drug('蒲地蓝消炎片', '甲', '盒', '中成药费'),
  drug('人血白蛋白注射液', '乙', '瓶'),
  drug('氨基葡萄糖胶囊', '自费'),
] as const
