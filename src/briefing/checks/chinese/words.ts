/** Chinese words of briefings with the English ones that the rules look for: the first of each line, then those of its meaning. */
const table = `
year on year: 同比
month-on-month: 环比
nearly: 接近 将近 逼近
about: 大约 大概 约为
over: 超过 突破 超出 高于
less than: 不足 不到 低于 少于 未达
at least: 不少于 不低于 至少 不小于
no more than: 不超过 不高于 不多于 至多 最多
or so: 左右 上下
or upwards: 以上 及以上
or less: 以下 及以下
grew: 增长 同增
growth: 增速 增幅 增长率 增长速度
increased: 增加 提高 上升 上涨 攀升 走高 新增 多增
increased to: 增至 增加到 增加至 提高到 提高至 升至 上升到 上升至
slightly increased: 微增 略增 微升 略升
improved: 提升 改善 好转 向好 优化
expanded: 扩大 扩张 拓展 扩展
accelerated: 加快 加速
rebounded: 回升 反弹
fell: 下降 回落 下滑 下跌 降幅 走低 微降 略降
fell to: 降至 下降到 下降至 回落至
decreased: 减少 少增 缩减
lowered: 降低
narrowed: 收窄
slowed: 放缓 减缓
shortened: 缩短
shrank: 萎缩 缩小 收缩
faster than: 快于
slower than: 慢于
negative growth: 负增长
positive growth: 正增长
turned positive: 由负转正 转正
double-digit: 两位数 二位数 双位数
stable: 稳定 平稳 企稳 保持稳定
flat: 持平
basically: 基本
reached: 达到 实现 完成 累计达
totaled: 合计 共计 总计 共有
cumulative: 累计
average: 平均
average annual: 年均
average annual growth: 年均增长 年均增速
respectively: 分别
account for: 占到
share: 占比 比重 份额 比例
contributed: 贡献 拉动 贡献率
ranked: 排名 位居 位列 居第
first: 首位
output: 产量 产出
value added: 增加值
output value: 产值
revenue: 收入 营收 营业收入 业务收入
profit: 利润 利润总额 盈利
profit margin: 利润率
investment: 投资 投资额
fixed-asset investment: 固定资产投资
private investment: 民间投资
sales: 销量 销售 销售额
orders: 订单
exports: 出口 出口额 出口值
export value: 出口额
imports: 进口 进口额
prices: 价格
cost: 成本
number: 数量 个数 人数 户数 家数
capacity utilization: 产能利用率
capacity: 产能 容量
installed capacity: 装机容量 装机
utilization: 利用率
energy consumption: 能耗 能源消耗
throughput: 吞吐量
shipments: 出货量
stock: 库存
coverage: 覆盖率 覆盖
penetration rate: 渗透率 普及率
users: 用户
enterprises: 企业 公司
small and medium-sized enterprises: 中小企业
subscribers: 用户数
contracts: 合同
market: 市场
scale: 规模
above designated size: 规模以上 规上
provinces: 省份 省
cities: 城市
national: 全国
the country: 我国 国内 全国范围
industry: 行业 产业 工业
manufacturing: 制造业
equipment: 装备 设备
overseas: 海外 境外
will: 将 将要 拟 我们要 还要 要继续
will strive to: 力争 争取 努力
plan to: 计划 打算
target: 目标
next: 下一步 接下来
continue: 继续 持续
remained: 保持 维持
need to: 需要 还需
must: 必须 须 务必
should: 应 应当 应该
may not: 不得 禁止 严禁
requires: 要求
rules: 规定 规则
is currently: 正在 正
has: 已 已经 已于
under way: 推进中 有序推进 进行中
said: 表示 指出 强调
according to: 据 根据
promised: 承诺
completed: 完成了 已完成 竣工 建成 建成了 如期完成 全面完成
ended: 结束 落幕 收官
issued: 制定了 制定出台 印发 发布 出台 公布 下发 颁布 印发了 发布了 出台了
established: 设立 建立 成立 组建 设立了 建立了 成立了
launched: 启动 推出 开展 启动了 推出了 开展了 上线
adopted: 通过 审议通过
approved: 批准 核准 同意
drafting: 起草 制定 研究制定 征求意见 编制
took effect: 施行 实施起 生效 起施行 实行
carry out: 实施 落实 执行 贯彻落实 组织实施
in force: 有效 现行
revised: 修订 修改 修订了
upgraded: 升级
jointly with: 会同 联合
together with: 与 和 及 以及
departments: 部门
encourage: 鼓励
promote: 促进 推动 推广 推进 助推 大力发展 发展 培育
support: 支持 扶持 帮助 助力 服务 保障
provides: 提供
loans: 贷款
transform: 改造 转型
upgrade: 升级改造 转型升级
digital: 数字化
intelligent: 智能化
regulate: 规范 监管 管理
standard: 标准
limit: 限制 控制 严控
prohibit: 禁止使用
phase out: 淘汰
driven: 带动 驱动 拉动下
driven by: 受益于 得益于
affected: 影响 冲击 挑战
enable: 赋能
includes: 包括 涵盖 包含 囊括
such as: 例如 比如 如
is a kind of: 是一种 属于一种
part of: 隶属于 属于 的组成部分
replaces: 取代 替代 代替
applied in: 应用于 用于 应用在
applied: 应用
produces: 生产 制造
located in: 位于 坐落于 落户
held: 举行 召开 举办
action plan: 行动方案 行动计划
plan: 方案 计划书 规划
guidelines: 指南 指导意见 意见 实施意见
regulations: 条例 办法 规定办法
specifications: 规范条件
standard system: 标准体系
program: 专项 工程
project: 项目
pilot: 试点
campaign: 专项行动 行动 活动
fund: 基金
subsidy: 补贴
report: 报告 白皮书
initiative: 倡议
director general: 司长 局长
deputy director general: 副司长 副局长
director: 主任 处长
deputy director: 副主任 副处长
chief engineer: 总工程师
chief economist: 总经济师
spokesperson: 发言人 新闻发言人
minister: 部长
vice minister: 副部长
governor: 省长
vice governor: 副省长
mayor: 市长
head: 负责人
Ms.: 女士
Mr.: 先生
and: 并 且
of: 的
because: 因 由于
by: 受 被 由
of which: 其中
it: 其 该
this: 这 此
we: 我们
renminbi: 人民币
main: 主要
important: 重要
developed: 发达
recently: 最近 近期 近日
in recent years: 近年来
especially: 尤其
other: 其他
therefore: 因此
moreover: 此外
reason: 原因
free: 自由
accept: 接受
enjoy: 享受
take part: 参与
society: 社会
service industry: 服务业
at the same time: 同时
`;

/** The words by what they mean. A word that has several meanings has that of its last line. */
export const words: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [meaning = "", all = ""] = line.split(": ");
      return all.split(" ").map((word) => [word, meaning] as const);
    }),
);

export const punctuation: readonly (readonly [RegExp, string])[] = [
  [/[，、]/g, ", "],
  [/。/g, ". "],
  [/；/g, "; "],
  [/：/g, ": "],
  [/[《》〈〉「」『』]/g, '"'],
  [/（/g, " ("],
  [/）/g, ") "],
  [/！/g, "! "],
  [/？/g, "? "],
];
