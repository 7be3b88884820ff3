import type { Language } from "../messages/language.js";

/** Names of units: one, several, and the Chinese measure word with the thing. */
const units: Readonly<Record<string, readonly [one: string, several: string, zh: string]>> = {
  CNY: ["yuan", "yuan", "元"],
  EFLOPS: ["EFLOPS", "EFLOPS", " EFLOPS"],
  GB: ["GB", "GB", "吉字节"],
  Gbps: ["Gbps", "Gbps", "吉比特/秒"],
  MW: ["MW", "MW", "兆瓦"],
  USD: ["US dollar", "US dollars", "美元"],
  accident: ["accident", "accidents", "起事故"],
  base_station: ["base station", "base stations", "个基站"],
  benchmark: ["benchmark", "benchmarks", "个标杆"],
  brand: ["brand", "brands", "个品牌"],
  city: ["city", "cities", "个城市"],
  cluster: ["cluster", "clusters", "个集群"],
  contract: ["contract", "contracts", "项合同"],
  day: ["day", "days", "天"],
  department: ["department", "departments", "个部门"],
  device: ["device", "devices", "台设备"],
  enterprise: ["enterprise", "enterprises", "家企业"],
  factory: ["factory", "factories", "家工厂"],
  hour: ["hour", "hours", "小时"],
  household: ["household", "households", "户"],
  identifier: ["identifier", "identifiers", "个标识"],
  index_point: ["index point", "index points", "点"],
  industry: ["industry", "industries", "个行业"],
  installation: ["installation", "installations", "套"],
  kW: ["kW", "kW", "千瓦"],
  kWh: ["kWh", "kWh", "千瓦时"],
  km: ["km", "km", "公里"],
  m: ["metre", "metres", "米"],
  m2: ["m²", "m²", "平方米"],
  m3: ["m³", "m³", "立方米"],
  measure: ["measure", "measures", "项措施"],
  min: ["minute", "minutes", "分钟"],
  month: ["month", "months", "个月"],
  ms: ["millisecond", "milliseconds", "毫秒"],
  mu: ["mu", "mu", "亩"],
  none: ["no unit", "no unit", "无单位"],
  node: ["node", "nodes", "个节点"],
  partner: ["partner", "partners", "个伙伴"],
  per_10000_people: ["per 10,000 people", "per 10,000 people", "每万人"],
  per_1000_people: ["per 1,000 people", "per 1,000 people", "每千人"],
  per_100_people: ["per 100 people", "per 100 people", "每百人"],
  percent: ["percent", "percent", "%"],
  percentage_point: ["percentage point", "percentage points", "个百分点"],
  person: ["person", "persons", "人"],
  pilot_zone: ["pilot zone", "pilot zones", "个试验区"],
  place: ["place", "places", "个地方"],
  platform: ["platform", "platforms", "个平台"],
  port: ["port", "ports", "个端口"],
  product: ["product", "products", "个产品"],
  project: ["project", "projects", "个项目"],
  province: ["province", "provinces", "个省份"],
  quarter: ["quarter", "quarters", "个季度"],
  rack: ["rack", "racks", "个机架"],
  rank: ["place in the order", "places in the order", "位"],
  ratio: ["to one", "to one", "倍（比值）"],
  record: ["record", "records", "条记录"],
  research_outcome: ["research outcome", "research outcomes", "项科研成果"],
  s: ["second", "seconds", "秒"],
  scenario: ["scenario", "scenarios", "个场景"],
  service: ["service", "services", "项服务"],
  site: ["site", "sites", "个站点"],
  standard: ["standard", "standards", "项标准"],
  t: ["tonne", "tonnes", "吨"],
  tce: ["tonne of coal equivalent", "tonnes of coal equivalent", "吨标准煤"],
  tce_per_cny: ["tonnes of coal equivalent per yuan", "tonnes of coal equivalent per yuan", "吨标准煤/元"],
  time: ["time", "times", "次"],
  unit: ["unit", "units", "台（件）"],
  use_case: ["use case", "use cases", "个用例"],
  user: ["user", "users", "个用户"],
  vehicle: ["vehicle", "vehicles", "辆"],
  week: ["week", "weeks", "周"],
  year: ["year", "years", "年"],
};

/** A unit's name beside a number, or alone. A code without a word of its own is written with spaces. */
export function unitIn(language: Language, code: string, count = 2): string {
  const known = units[code];
  const [one, several, zh] = known ?? [
    code.replaceAll("_", " "),
    code.replaceAll("_", " "),
    ` ${code.replaceAll("_", " ")}`,
  ];
  if (language === "zh") return zh;
  return Math.abs(count) === 1 ? one : several;
}

/** A unit's name as a heading: "percentage points", "百分点". */
export const unitName = (language: Language, code: string): string =>
  language === "zh"
    ? code === "percent"
      ? "百分比"
      : unitIn(language, code)
          .trim()
          .replace(/^个(?=百分点)/, "")
    : unitIn(language, code);
