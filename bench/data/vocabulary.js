/** Words that names and descriptions are made of. */
export const themes = [
  ["green development", "绿色发展"],
  ["new energy", "新能源"],
  ["digital transformation", "数字化转型"],
  ["intelligent manufacturing", "智能制造"],
  ["equipment renewal", "设备更新"],
  ["trade-in", "以旧换新"],
  ["large language models", "大模型"],
  ["industrial internet", "工业互联网"],
  ["standards", "标准"],
  ["energy saving", "节能"],
  ["supply chain", "供应链"],
  ["quality", "质量"],
  ["export growth", "出口增长"],
  ["small firms", "中小企业"],
  ["data security", "数据安全"],
  ["recycling", "循环利用"],
];

export const sectors = [
  ["steel", "钢铁"],
  ["copper", "铜"],
  ["aluminum", "铝"],
  ["cement", "水泥"],
  ["glass", "玻璃"],
  ["paper", "造纸"],
  ["textiles", "纺织"],
  ["toys", "玩具"],
  ["furniture", "家具"],
  ["food", "食品"],
  ["medicine", "医药"],
  ["ships", "船舶"],
  ["automobiles", "汽车"],
  ["robots", "机器人"],
  ["machine tools", "机床"],
  ["batteries", "电池"],
  ["solar cells", "光伏电池"],
  ["semiconductors", "半导体"],
  ["displays", "显示器"],
  ["telecommunications", "通信"],
  ["software", "软件"],
  ["rare earths", "稀土"],
  ["chemicals", "化工"],
  ["rail vehicles", "轨道车辆"],
];

export const units = [
  ["percent", "PERCENT", "GROWTH_RATE"],
  ["percentage_point", "PERCENTAGE_POINT", "DIFFERENCE"],
  ["CNY", "MONEY", "LEVEL"],
  ["t", "MASS", "LEVEL"],
  ["kW", "POWER", "LEVEL"],
  ["kWh", "ENERGY", "LEVEL"],
  ["base_station", "COUNT", "COUNT"],
  ["enterprise", "COUNT", "COUNT"],
];

export const instruments = [
  ["ACTION_PLAN", "action plan"],
  ["INITIATIVE", "initiative"],
  ["REGULATION", "regulation"],
  ["SPECIFICATION", "specification"],
  ["STANDARD_SYSTEM", "standard system"],
  ["GUIDELINE", "guideline"],
  ["PROGRAM", "program"],
  ["PILOT", "pilot"],
  ["CAMPAIGN", "campaign"],
  ["FUND", "fund"],
  ["SUBSIDY", "subsidy"],
  ["PROJECT", "project"],
  ["REPORT", "report"],
];

export const stages = ["ANNOUNCED", "DRAFTING", "ISSUED", "IN_FORCE", "REVISED", "COMPLETED"];
export const intents = ["PROMOTE", "SUPPORT", "UPGRADE", "REGULATE", "RESTRICT"];
