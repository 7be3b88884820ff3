import { search } from "../../src/search/search.js";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";

/** Texts that a Chinese reader types, in either script or in both, and the thing that comes first. */
const first: [text: string, ids: string[]][] = [
  ["大模型", ["technology:large-ai-models"]],
  ["半导体", ["industry:semiconductors"]],
  ["半導體", ["industry:semiconductors"]],
  ["造船", ["industry:shipbuilding"]],
  ["钢铁行业", ["industry:steel"]],
  ["鋼鐵行業", ["industry:steel"]],
  ["鋼铁行业", ["industry:steel"]],
  ["新能源汽车", ["product:new-energy-vehicles", "industry:new-energy-vehicles"]],
  ["新能源汽車", ["product:new-energy-vehicles", "industry:new-energy-vehicles"]],
  ["新能源汽车产量", ["metric:new-energy-vehicle-output"]],
  ["扬帆", ["policy:5g-setting-sail"]],
  ["5G“揚帆”行動", ["policy:5g-setting-sail"]],
  ["专精特新", ["enterprise:specialized-and-sophisticated-smes"]],
  ["專精特新小巨人", ["enterprise:little-giant-firms"]],
  ["工业互联网", ["technology:industrial-internet"]],
  ["工業互联网平台", ["infrastructure:industrial-internet-platforms"]],
  ["规上工业", ["enterprise:industrial-enterprises-above-designated-size"]],
  ["规上工业增加值", ["metric:industrial-value-added-growth"]],
  ["規模以上工業增加值同比增速", ["metric:industrial-value-added-growth"]],
  ["万兆光网", ["infrastructure:10-gigabit-optical-networks"]],
  ["萬兆光網試點", ["policy:10-gigabit-optical-network-pilot-projects"]],
  ["算力", ["technology:computing-power"]],
  ["人形机器人", ["product:humanoid-robots"]],
  ["机器人", ["product:robots"]],
  ["稳增长", ["policy:stabilizing-growth-addressing-weaknesses-and-promoting-transformation"]],
  ["设备更新", ["policy:equipment-renewal"]],
  ["以旧换新", ["policy:consumer-goods-trade-in"]],
  ["以舊換新", ["policy:consumer-goods-trade-in"]],
  ["两新", ["policy:two-new"]],
  ["两重", ["policy:implementation-of-major-national-strategies-and-security-capacity-building-in-key-areas"]],
  ["工业母机", ["policy:machine-tool-plus"]],
  ["揭榜挂帅", ["policy:open-competitions-to-select-top-candidates-to-lead-ai-research-projects"]],
  ["智改数转", ["policy:smart-technology-upgrades-digital-transformation-and-enterprise-network-connectivity"]],
  ["智能体", ["product:ai-agents"]],
  ["国新办", ["body:scio"]],
  ["中办", ["body:cpc-central-committee-general-office"]],
  ["浙江", ["place:zhejiang"]],
  ["大连", ["place:dalian"]],
  ["关键工序数控化率", ["metric:key-production-processes-digitalization-rate"]],
  ["制造业PMI", ["metric:manufacturing-pmi"]],
];

/** The same in the words of the text, and the metric among the first three. */
const metrics: [text: string, metric: string][] = [
  ["industries above designated size", "metric:industrial-value-added-growth"],
  ["added value of industrial enterprises above designated size", "metric:industrial-value-added-growth"],
  ["5G connectivity of administrative villages", "metric:5g-administrative-village-coverage"],
  ["business expectations", "metric:industrial-business-expectations"],
  ["computer production year on year", "metric:computer-output-growth"],
  ["total computing power", "metric:total-computing-power"],
  ["R&D cycle of products", "metric:excellence-level-smart-factories-rd-cycle-change"],
];

/** On the embedded store; ranking.test.ts has some of them on both engines. */
describe("names in the real packs", () => {
  let store: Store;
  beforeAll(async () => {
    store = await realStore();
  });
  afterAll(() => store.close());
  const found = async (text: string) => (await search(store.search, text, [])).hits.map(({ id }) => id);

  it.each(first)("%s", async (text, ids) => expect((await found(text)).slice(0, ids.length)).toEqual(ids));

  it.each(metrics)("%s", async (text, metric) => expect((await found(text)).slice(0, 3)).toContain(metric));

  it("同比 finds the growth rates that are year on year", async () => {
    const ids = await found("同比");
    expect(ids).toContain("metric:crude-steel-output-growth");
    expect(ids).not.toContain("metric:national-level-characteristic-industrial-clusters-of-smes-output-value-growth");
    expect(ids.length).toBeGreaterThan(40);
  });
});
