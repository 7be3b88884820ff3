import { groupBy } from "../store/group-by.js";
import { missingWords, tokensOf } from "./checks/tokens.js";
import type { Units } from "./expand-row.js";
import type { Pack } from "./pack.js";
import type { Row } from "./read-rows.js";

/**
 * Packs whose metrics have Chinese names, also where their rows write none: what is measured, its property, the comparison of
 * its figures, the kind of its unit. Things are called as in the pack itself or in `reference`: a pack means the same whatever
 * is loaded beside it. A metric that says more than this, or in words that are not in these tables, has no name but that of its row.
 */
export function nameMetrics(packs: readonly Pack[], units: Units): Pack[] {
  const reference = packs.filter(({ name }) => name === "reference");
  return packs.map((pack) => {
    const metrics = pack.rows.get("metrics");
    if (!metrics) return pack;
    const names = new MetricNames([...reference, pack], metrics, units);
    const named = metrics.map((row) => {
      const name = row.value.nameZh === undefined ? names.of(row) : undefined;
      return name === undefined ? row : { ...row, value: { ...row.value, nameZh: name, nameZhAuthority: "OWN" } };
    });
    return { ...pack, rows: new Map([...pack.rows, ["metrics", named]]) };
  });
}

class MetricNames {
  readonly #units: Units;
  readonly #metrics: ReadonlyMap<unknown, Row>;
  readonly #things: ReadonlyMap<unknown, readonly Row[]>;
  readonly #measured: ReadonlyMap<unknown, readonly Row[]>;
  readonly #figures: ReadonlyMap<unknown, readonly Row[]>;

  constructor(packs: readonly Pack[], metrics: readonly Row[], units: Units) {
    const rowsOf = (file: string) => packs.at(-1)?.rows.get(file) ?? [];
    const rows = packs.flatMap((pack) => [...pack.rows.values()].flat());
    this.#units = units;
    this.#metrics = new Map(metrics.map((row) => [row.value.id, row]));
    this.#things = groupBy(rows, ({ value }) => value.id);
    this.#measured = groupBy(rowsOf("measures"), ({ value }) => value.from);
    this.#figures = groupBy(rowsOf("observations"), ({ value }) => value.metric);
  }

  /** Name of a metric; undefined where the grammar has none. `changes`: metrics whose change is being named. */
  of({ value }: Row, changes: readonly unknown[] = []): string | undefined {
    const stem = this.#changedBy(value, changes) ?? this.#stemOf(value);
    const change = this.#changeOf(value);
    return stem === undefined || change === undefined ? undefined : stem + change;
  }

  /** Name of the metric of which it is the change, without the comparison. */
  #changedBy({ id, name: own, changeOf }: Row["value"], changes: readonly unknown[]): string | undefined {
    const changed = this.#metrics.get(changeOf);
    if (!changed || changes.includes(changeOf) || saysMore(own, [changed.value.name])) return undefined;
    const { nameZh } = changed.value;
    const name = typeof nameZh === "string" ? nameZh : this.of(changed, [...changes, id]);
    return name?.replace(/同比(?=增速$)/, "");
  }

  /** The one thing that it measures, and the property: 规模以上, 工业, 增加值. */
  #stemOf(value: Row["value"]): string | undefined {
    const { id, name, measures = [], population = "", conditions, unit, measuredProperty } = value;
    const rows = this.#measured.get(id) ?? [];
    const [thing, ...others] = [measures, rows.map(({ value: { to } }) => to)].flat();
    const named = (this.#things.get(thing) ?? []).map((one) => one.value);
    const subject = named.find(({ nameZh }) => nameZh !== undefined)?.nameZh;
    const words = properties[String(measuredProperty)];
    if (typeof subject !== "string" || others.length > 0 || conditions || !words) return undefined;
    const ofSize = /\babove designated size$/.test(String(population));
    if (population !== "" && !ofSize) return undefined;
    const names = named.flatMap((one) => [one.name, one.aliases, one.weak]).flat();
    if (saysMore(name, [...names, measuredProperty, population])) return undefined;
    const scope = ofSize && !subject.startsWith("规模以上") ? "规模以上" : "";
    const [word, ofMoney = word] = words;
    const ofIndustry = String(thing).startsWith("industry:") ? industrial[String(measuredProperty)] : undefined;
    return overlapping(scope + subject, this.#units.get(String(unit)) === "MONEY" ? ofMoney : (ofIndustry ?? word));
  }

  /** Comparison, and whether it is a rate or a difference; empty for what is no change. */
  #changeOf({ id, statisticType, unit }: Row["value"]): string | undefined {
    const bases = new Set((this.#figures.get(id) ?? []).map(({ value }) => basisOf(value.comparison)));
    const basis = bases.size === 1 ? String([...bases][0]) : "";
    const points = this.#units.get(String(unit)) === "PERCENTAGE_POINT" ? "（百分点）" : "";
    if (statisticType === "GROWTH_RATE") return rates[basis] ?? "增速";
    if (statisticType === "DIFFERENCE") return differences[basis] && differences[basis] + points;
    return unchanged.has(String(statisticType)) ? "" : undefined;
  }
}

/** True where a name has words that are neither in the other texts nor those of any statistic: "Cities with 5G, number". */
const saysMore = (name: unknown, texts: readonly unknown[]) =>
  missingWords(String(name).replace(/\baverage annual\b/, ""), new Set(tokensOf([...texts, statistical].join(" . "))))
    .length > 0;
const statistical = "number growth change rate industry above designated size";

/** Types of metrics that the name of the property is enough for. */
const unchanged: ReadonlySet<string> = new Set(["LEVEL", "COUNT", "SHARE", "RATIO", "INDEX", "STATE"]);

const rates: Readonly<Record<string, string>> = {
  YEAR_ON_YEAR: "同比增速",
  PREVIOUS_PERIOD: "环比增速",
  ANNUAL_AVERAGE: "年均增速",
  BEFORE_AFTER: "变化幅度",
};

const differences: Readonly<Record<string, string>> = {
  YEAR_ON_YEAR: "同比变动",
  PREVIOUS_PERIOD: "较上期变动",
  PREVIOUS_YEAR_WHOLE: "较上年全年变动",
  PREVIOUS_YEAR_END: "较上年末变动",
};

/** Chinese words of properties; the second of those in money. */
const properties: Readonly<Record<string, readonly [word: string, ofMoney?: string]>> = {
  "business revenue": ["业务收入"],
  "business volume": ["业务总量"],
  "capacity utilization": ["产能利用率"],
  "charging time": ["充电时间"],
  "computing power": ["算力"],
  "construction progress": ["建造进度"],
  "coverage rate": ["覆盖率"],
  "driving range": ["续航里程"],
  employment: ["从业人员"],
  "energy consumption": ["能耗"],
  exports: ["出口额"],
  "fixed-asset investment": ["固定资产投资"],
  "fund size": ["基金规模"],
  imports: ["进口额"],
  "industry scale": ["产业规模"],
  "installed capacity": ["装机容量"],
  investment: ["投资"],
  "investment in technological upgrades": ["技术改造投资"],
  "market size": ["市场规模"],
  number: ["数量"],
  "operating costs": ["营业成本"],
  "operating profit": ["营业利润"],
  output: ["产量", "产值"],
  "output value": ["产值"],
  "penetration rate": ["普及率"],
  price: ["价格"],
  "private investment": ["民间投资"],
  production: ["产量", "产值"],
  "production efficiency": ["生产效率"],
  profit: ["利润"],
  "profit margin": ["利润率"],
  "purchase investment": ["购置投资"],
  "purchasing managers' index": ["采购经理指数"],
  revenue: ["收入"],
  sales: ["销量", "销售额"],
  shipments: ["出货量"],
  "transaction volume": ["成交额"],
  "value added": ["增加值"],
};

/** Words of what an industry makes and sells, where that is no amount of money: it has no pieces. */
const industrial: Readonly<Record<string, string>> = { production: "生产", sales: "销售" };

/** Joins two words once where the second begins with the end of the first: 交易市场 and 市场规模. */
function overlapping(first: string, second: string): string {
  for (let length = second.length; length > 1; length--)
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length);
  return first + second;
}

const basisOf = (comparison: unknown): string =>
  String((comparison as { readonly basis?: unknown } | null | undefined)?.basis ?? "");
