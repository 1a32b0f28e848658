// What contracts speak of and how people ask for it: one idea a line, its words in the contract's and in everyday language.
const lines = `
disclosure 如实告知 告知义务 隐瞒 说明义务 没告诉 未告知 不告知 瞒报 虚假 不实
rescission 解除权 有权解除 单方解除 可抗辩 不可抗辩 消灭
ending 终止 失效 结束 届满 到期 不再有效
withdrawal 犹豫期 冷静期 撤销 反悔
surrender-contract 解除合同 申请解除 退保 提前终止 不想继续 手续及风险
refund 退还 返还 退回 退钱 拿回 无息
grace 宽限期 逾期 未交 没有交 到期未 晚交 拖欠
suspension 效力中止 中止
reinstatement 复效 恢复效力 效力恢复 恢复合同 恢复保险
assessment 核定 审核 多久赔 作出决定 调查
refusal-notice 拒绝给付 拒绝赔偿 拒赔 不属于保险责任 说明理由
notice 通知 报案 告诉 及时通知 事故通知
proof 证明 资料 材料 单据 凭证 文件 申请书
limitation 诉讼时效 时效 请求权 两年 多久内起诉
dispute 争议 纠纷 仲裁 诉讼 起诉 法院 打官司
law-applied 适用法律 法律适用 管辖
double-insurance 重复保险 其他保险 多份保险 不同的保险 同时投保 多家 相同保障 分担
subrogation 代位 追偿 责任方 第三者负责 索赔权利 放弃
rescue 施救 抢救 防止或减少 减少损失 扩大的损失
legal-cost 法律费用 律师费 仲裁费 诉讼费用
prevention 安全 防灾 预防 隐患 检查
danger 危险程度 风险增加 显著增加 危险增加
transfer 转让 转移 过户 变更所有
value 保险价值 市场价值 实际价值 重置价值 估价
proportion 比例 按比例 百分比 占比
deductible 免赔额 免赔率 起付线 自付 不赔的部分
limit 限额 上限 最高 封顶 累计不超过
age-error 年龄 性别 周岁 真实年龄 年龄错误 误报
job 职业 工种 工作变更 换工作
contact 联系方式 住所 通讯地址 电话 地址变更
amendment 内容变更 变更合同 修改合同 批注 批单 书面协议 改合同
beneficiary-share 受益份额 受益顺序 均等 相等份额 几个受益人
order-of-death 死亡先后 先死亡 先后顺序 同一事故 同时死亡
estate 遗产 继承 继承人
missing 失踪 宣告死亡 下落不明
minor 未成年 无民事行为能力 限制民事行为能力 监护人 孩子 儿童
suicide 自杀 自伤
crime 犯罪 违法 刑事 抗拒 拘捕
murder 故意杀害 故意伤害 杀害
drunk 酒后 醉酒 饮酒 酗酒 喝酒
drugs 毒品 吸毒 注射 鸦片 海洛因 冰毒 管制药物
unlicensed 无证驾驶 驾驶证 行驶证 驾照 无合法有效
war 战争 军事冲突 暴乱 武装叛乱 恐怖
nuclear 核爆炸 核辐射 核污染 核裂变
disaster 地震 台风 洪水 雷击 自然灾害 暴雨 海啸
congenital 先天性 遗传性 畸形 染色体 出生时
hiv 艾滋病 hiv 人类免疫缺陷
risky-sport 高风险 潜水 跳伞 攀岩 蹦极 赛车 探险 武术
pregnancy 怀孕 妊娠 流产 分娩 节育 生育 产前
mental 精神 行为障碍 心理
prior 既往症 既往 已患 投保前 已有疾病
first-diagnosis 初次确诊 首次确诊 初次患 确诊日 专科医生
waiting-time 等待期 观察期 起 90日 180日内
hospital-kind 医院 医疗机构 诊所 二级 公立 指定医院
hospital-stay 住院 入院 出院 病房 床位
outpatient 门诊 急诊
necessary 必需 合理 通常惯例 医学必要
social-insurance 社保 医保 公费医疗 基本医疗保险 新农合
compensation-principle 补偿原则 已获得补偿 其他途径 第三方已
disability 伤残 残疾 全残 高度残疾 评定标准 伤残等级
activities 日常生活 穿衣 进食 洗澡 移动 如厕 自主生活能力
cancer 恶性肿瘤 癌 癌症 原位癌 肿瘤 转移
heart 心肌 心脏 冠状动脉 心功能 瓣膜
stroke 脑中风 脑卒中 脑梗 脑出血 神经系统
kidney 肾 透析 尿毒症
liver 肝 肝炎 肝硬化
sight 失明 视力 眼
hearing 失聪 听力 耳聋
coma 昏迷 植物人
limb 肢体 瘫痪 截肢 断离
transplant 移植 捐献 供体 干细胞
dividend 红利 分红 可分配盈余
account 账户价值 个人账户 结算利率 万能
annuity-begin 领取 年金 开始领取 生存金 满期
policy-loan 贷款 借款 保单质押
debt 欠款 欠交 未还款项 扣除
waiver 豁免
premium-rate 费率 调整保费 保费调整 涨价
renewal 续保 保证续保 续期 重新投保
group-change 减少被保险人 增加被保险人 人员变动 离职 团体成员
eligibility 投保人范围 投保范围 可以投保 谁可以 谁能投保 投保条件 投保年龄
period 保险期间 保障期 有效期 多长 生效
begin 生效 成立 开始承担 零时
form 组成 构成 包括保险单 投保单
electronic 电子 网络 互联网 在线
cash-value 现金价值 净保费 未满期 退保金
vehicle 机动车 汽车 车辆 车
goods 货物 财产 物品 行李 标的
theft 盗窃 抢劫 盗抢 丢失 被偷
fire 火灾 爆炸 燃气 漏电
third-liability 人身伤亡 第三者责任 公众责任 赔偿责任
family-member 家庭成员 家人 亲属 配偶 子女 父母
wilful 故意 重大过失 过失
currency 货币 人民币 汇率 外币
interest 利息 利率 单利 复利
installment 分期 一次性 趸交 按年 按月 交费方式
assistance 救援 紧急 转运 送返
travel 旅行 境外 境内 出国 航班 延误
worker 雇员 员工 劳动 工伤
nursing 护理 长期护理 失能
death-benefit 身故保险金 身故给付 死亡保险金 死了赔
claimant 申请人 索赔人 受托人 代理人 委托
`

/** Idea → its words. */
export const contractIdeas: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [idea = '', ...words] = line.split(' ')
      return [`contract-${idea}`, words]
    }),
)
