/**
 * An answer, found by reading the briefing, as a table: what the columns give in each of the rows. `rows` and columns are
 * paths into the data; a path goes through every item of a list, and what it then leads to more than once is a list.
 */
export interface Answer {
  readonly rows: string;
  readonly columns: readonly string[];
  readonly table: readonly (readonly unknown[])[];
  /** True where the order of the rows belongs to the answer. */
  readonly ordered?: true;
}

/** By the name of the question's file. */
export const answers: Readonly<Record<string, Answer>> = {
  "01-grew-by-more-than-a-fifth": {
    rows: "observations.nodes",
    columns: ["metric.measures.nodes.name", "metric.measuredProperty", "value"],
    table: [
      ["New energy vehicles", "output", 50.4],
      ["New energy vehicles", "sales", 47.1],
      ["Industrial robots", "output", 26],
    ],
  },
  "02-provinces-that-may-have-passed-ten-percent": {
    rows: "observations.nodes",
    columns: ["place.name", "asSaid"],
    table: [
      ["Zhejiang", "above 8%"],
      ["Fujian", "above 8%"],
      ["Jiangsu", "above 8%"],
      ["Shandong", "above 8%"],
    ],
  },
  "03-more-than-a-trillion-yuan": {
    rows: "observations.nodes",
    columns: ["asSaid"],
    table: [
      ["8.7 trillion yuan"],
      ["nearly 3.5 trillion yuan"],
      ["nearly 1.9 trillion yuan"],
      ["1.8965 trillion yuan"],
      ["exceeded 1.5 trillion yuan"],
      ["over 1.2 trillion yuan"],
    ],
    ordered: true,
  },
  "04-growth-of-january-and-february": {
    rows: "observations.nodes",
    columns: ["metric.name", "value"],
    table: [
      ["Business revenue of the digital industry, growth", 8.2],
      ["Profits of raw materials manufacturing, growth", 15.3],
      ["Profits of the non-ferrous metal industry, growth", 20],
      ["Revenue of the software and IT services industry, growth", 9.9],
      ["Total profit of the software industry, growth", 10.7],
      ["Shipments of 5G mobile phones, growth", 7.6],
      ["Installed power generation capacity, growth", 14.5],
      ["Installed wind power capacity, growth", 17.6],
      ["Combined revenue from cloud computing and big data services, growth", 8.8],
      ["Profits of industrial enterprises above designated size, growth", null],
      ["Profits of industrial enterprises above designated size, growth", null],
    ],
  },
  "05-faster-than-what": {
    rows: "observations.nodes",
    columns: ["value", "unit.code", "comparedWith.nodes.name"],
    table: [
      [5, "percentage_point", "Value added of industry above designated size, growth"],
      [6.3, "percentage_point", "National fixed-asset investment, growth"],
    ],
  },
  "06-of-how-many-categories": {
    rows: "observations.nodes",
    columns: ["metric.measures.nodes.name", "value", "outOf.value"],
    table: [
      [["97 major categories of the national economy", "5G"], 80, 97],
      [["41 major industrial categories", "Industrial internet"], 41, 41],
      [["41 major industrial categories", "Industrial internet"], 41, 41],
    ],
  },
  "07-brands-by-kind-add-up": {
    rows: "",
    columns: [
      "metrics.nodes.observations.nodes.value",
      "metrics.nodes.components.nodes.observations.aggregate.sum.value",
      "observations.aggregate.sum.value",
    ],
    table: [[93, [11, 75, 7], 93]],
  },
  "08-new-energy-vehicles": {
    rows: "product.metrics.nodes",
    columns: ["measuredProperty", "observations.nodes.value", "changes.nodes.observations.nodes.value"],
    table: [
      ["output", 3_182_000, 50.4],
      ["sales", 3_075_000, 47.1],
    ],
  },
  "09-fast-charging": {
    rows: "metrics.nodes",
    columns: ["observations.nodes.value", "unit.code", "conditions.value", "conditions.unit"],
    table: [[15, "min", 80, "percent"]],
  },
  "10-rounded-then-exact": {
    rows: "observations.nodes",
    columns: ["sameFact.nodes.value", "value"],
    table: [
      [1.9e12, 1.8965e12],
      [70, 69.2],
    ],
  },
  "11-industrial-growth-of-china": {
    rows: "series.points",
    columns: ["period.code", "value", "vintages.observation.value"],
    table: [["2025-Q1", 6.5, 6.5]],
  },
  "12-electronics-side-by-side": {
    rows: "compare",
    columns: [
      "rows.period.code",
      "rows.cells.points.value",
      "notComparable.point.period.code",
      "notComparable.point.value",
    ],
    table: [["2025-Q1", [9.6, 6, 3.5], "2025-01/2025-02", 7.6]],
  },
  "13-issued-with-many-departments": {
    rows: "policies.nodes",
    columns: ["id", "issuedBy.edges.partnerCount"],
    table: [
      ["policy:together-for-the-benefit-of-enterprises", 16],
      ["policy:73-specific-support-measures", 16],
      [
        "policy:guiding-opinions-on-promoting-small-and-medium-sized-enterprises-to-enhance-compliance-awareness-and-strengthen-compliance-management",
        14,
      ],
    ],
  },
  "14-ai-fund": {
    rows: "policies.nodes",
    columns: [
      "name",
      "issuedBy.edges.node.name",
      "metrics.nodes.observations.nodes.value",
      "metrics.nodes.observations.nodes.unit.code",
    ],
    table: [
      ["National AI fund", ["Ministry of Finance", "Ministry of Industry and Information Technology"], 60e9, "CNY"],
    ],
  },
  "15-changes-in-the-steel-specifications": {
    rows: "policies.nodes",
    columns: ["edition", "issuedOn", "parts.nodes.name"],
    table: [
      [
        "2025",
        "2025-02",
        [
          "Basic indicator requirements (steel specifications)",
          "Leading indicators (steel specifications)",
          "Tiered and classified evaluations (steel specifications)",
        ],
      ],
    ],
  },
  "16-required-from-2026": {
    rows: "commitments.nodes",
    columns: ["effectiveFrom", "on.nodes.id"],
    table: [["2026", ["industry:steel", "policy:full-process-ultra-low-emission-transformation"]]],
  },
  "17-promised-for-6g": {
    rows: "commitments.nodes",
    columns: ["name"],
    table: [
      ["Accelerate 6G R&D, standards, testing and deployment"],
      ["Cultivate a 6G-oriented application ecosystem"],
    ],
  },
  "18-said-of-trade-in": {
    rows: "policy.saidToAffect.edges",
    columns: ["node.id", "wording"],
    table: [
      ["industry:new-energy-vehicles", "driven by relevant policies such as"],
      ["industry:intelligent-manufacturing-equipment", "driven by relevant policies such as"],
      ["metric:equipment-and-tools-purchase-investment-growth", "thanks to the expansion of the policies concerning"],
      ["infrastructure:integrated-circuit-and-new-display-projects", "coordinated policies have driven progress"],
    ],
  },
  "19-harmed-industries": {
    rows: "industries.nodes",
    columns: ["name", "saidToBeAffectedBy.nodes.name"],
    table: [
      ["Industry as a whole", "Severe undermining of the global trade system and rules"],
      ["Global industrial and supply chains", "Severe undermining of the global trade system and rules"],
    ],
  },
  "20-handed-over": {
    rows: "turns.nodes",
    columns: ["answers.nodes.askedBy.nodes.name", "handedTo.nodes.name"],
    table: [
      ["China Electronics News", "Xie Cun"],
      ["People's Daily Online", "Tao Qing"],
      ["Cover News", "Xie Cun"],
      ["China Securities Journal", "Tao Qing"],
      ["The Poster News APP", "Xie Cun"],
      ["Xinhua Finance", "Tao Qing"],
    ],
    ordered: true,
  },
  "21-answered-at-once": {
    rows: "organizations.nodes",
    columns: ["name"],
    table: [["CMG"], ["Dazhong Daily"], ["Hong Kong Bauhinia Magazine"], ["Zhonghongwang.com"]],
  },
  "22-heads-of-the-ministrys-units": {
    rows: "officials.nodes",
    columns: ["name", "posts.edges.title", "posts.edges.node.name"],
    table: [
      ["Tao Qing", "director general", "Bureau of Operation Monitoring and Coordination of the MIIT"],
      ["Xie Cun", "director general", "Information and Communications Development Department of the MIIT"],
    ],
  },
  "23-deepseek": {
    rows: "turns.nodes",
    columns: ["exchange", "role", "askedBy.nodes.name", "spokenBy.nodes.name"],
    table: [
      [2, "ANSWER", null, "Xie Cun"],
      [3, "QUESTION", "Dazhong Daily", null],
      [3, "ANSWER", null, "Xie Shaofeng"],
    ],
    ordered: true,
  },
  "24-only-moderated": { rows: "officials.nodes", columns: ["name"], table: [["Zhou Jianshe"]] },
  "25-questions-and-answers": {
    rows: "turns.aggregate",
    columns: ["keys.value", "count"],
    table: [
      ["QUESTION", 10],
      ["ANSWER", 10],
      ["HAND_OVER", 6],
    ],
  },
  "26-robots-at-work": {
    rows: "products.nodes",
    columns: ["name", "appliedIn.nodes.id"],
    table: [
      ["Mobile manipulator robots", ["industry:aerospace", "industry:pharmaceuticals", "industry:semiconductors"]],
      ["Explosion-proof industrial robots", ["industry:automobiles", "industry:rail-transit-equipment-manufacturing"]],
    ],
  },
  "27-companies-with-large-models": {
    rows: "organizations.nodes",
    columns: ["locatedIn.nodes.name", "metrics.nodes.measuredProperty", "metrics.nodes.observations.nodes.value"],
    table: [
      ["Beijing", "scheduling time", -75],
      ["Shenyang", "production efficiency", 40],
    ],
  },
  "28-sectors-of-equipment-manufacturing": {
    rows: "industries.nodes",
    columns: ["id"],
    table: [["industry:electronics"], ["industry:automobiles"], ["industry:electrical-machinery-and-equipment"]],
  },
  "29-industrys-share-of-growth": {
    rows: "observations.nodes.evidence",
    columns: ["quote", "start", "turn.role", "speaker.name"],
    table: [
      [
        "In the first quarter, industry contributed 36.3% to overall economic growth",
        3964,
        "STATEMENT",
        "Xie Shaofeng",
      ],
    ],
  },
  "30-issued-by-several": {
    rows: "policies.nodes",
    columns: ["id", "issuedBy.nodes.id"],
    table: [
      ["policy:national-ai-fund", ["body:miit", "body:ministry-of-finance"]],
      [
        "policy:special-action-plan-for-boosting-consumption",
        ["body:cpc-central-committee-general-office", "body:state-council-general-office"],
      ],
      [
        "policy:decisions-and-arrangements-for-boosting-consumption",
        ["body:cpc-central-committee", "body:state-council"],
      ],
      ["policy:decisions-and-plans-on-sme-development", ["body:cpc-central-committee", "body:state-council"]],
    ],
  },
  "31-strongest-and-weakest": {
    rows: "observations.aggregate",
    columns: ["max.value", "min.value"],
    table: [[50.4, -9.6]],
  },
  "32-xinhua-and-steel": {
    rows: "paths.paths",
    columns: ["length", "nodes.role", "nodes.exchange", "steps.link.relation"],
    table: [[2, "QUESTION", 9, ["ASKED_BY", "ABOUT"]]],
  },
  "33-around-the-ai-fund": {
    rows: "subgraph.nodes",
    columns: ["id", "depth"],
    table: [
      ["policy:national-ai-fund", 0],
      ["body:miit", 1],
      ["body:ministry-of-finance", 1],
      ["industry:ai", 1],
    ],
  },
  "34-policies-for-steel": {
    rows: "policyIndustryLinks.nodes",
    columns: ["policy.id", "intents"],
    table: [
      ["policy:steel-specifications-2025", ["REGULATE", "UPGRADE"]],
      ["policy:basic-indicator-requirements", "REGULATE"],
      ["policy:full-process-ultra-low-emission-transformation", "UPGRADE"],
      ["policy:digital-transformation-implementation-plans-for-critical-sectors", "UPGRADE"],
    ],
  },
  "35-two-ministries": {
    rows: "commonNeighbors.neighbors",
    columns: ["node.id", "links.relation"],
    table: [["policy:national-ai-fund", ["ISSUED", "ISSUED"]]],
  },
  "36-who-works-on-6g": {
    rows: "related.things",
    columns: ["node.name"],
    table: [["IMT-2030 (6G) Promotion Group"]],
  },
  "37-industrial-internet-in-chinese": {
    rows: "search.edges",
    columns: ["node.nameZh", "node.name"],
    table: [["工业互联网", "Industrial internet"]],
  },
  "38-begins-with-opene": { rows: "suggest", columns: ["node.id"], table: [["product:openeuler"]] },
  "39-names-of-a-spreadsheet": {
    rows: "reconcile",
    columns: ["query", "candidates.id"],
    table: [
      ["MIIT", "body:miit"],
      ["Ministry of Finance", "body:ministry-of-finance"],
      ["little giant firms", "enterprise:little-giant-firms"],
      ["openEuler", "product:openeuler"],
    ],
  },
  "40-promotion-group": {
    rows: "organization.links.edges",
    columns: ["relation", "node.id"],
    table: [
      ["ISSUED", "policy:6g-overall-vision-and-potential-key-technologies"],
      ["AIMS_AT", "technology:6g"],
      ["AIMS_AT", "technology:key-6g-technologies"],
    ],
  },
};
