import { type Edit, inRow, put } from "../../support/packs.js";

/** An error planted into a good row of the synthetic pack: file and change. */
export type Planted = readonly [what: string, file: string, edit: Edit];

const inFigure = (id: string) => (from: string, to: string) => inRow(`id: observation:${id}`, put(from, to));
const growth = inFigure("tidal-power-output-growth-s1");
const change = inFigure("tidal-power-output-growth-change-s2");
const sales = inFigure("household-lamp-sales-s3");
const salesGrowth = inFigure("household-lamp-sales-growth-s4");
const slower = inFigure("household-lamp-sales-growth-difference-s4");
const again = inFigure("tidal-power-output-growth-s5");
const stations = inFigure("tidal-stations-count-s6");
const more = inFigure("tidal-stations-count-change-s6");
const isles = inFigure("tidal-stations-count-s7");
const toBuild = inFigure("tidal-stations-to-build-s8");
const makers = inFigure("small-lamp-makers-count-s9");
const glass = inFigure("lamp-glass-output-s10");
const mills = inFigure("river-mills-with-bladeless-rotors-s11");
const rising = inFigure("tidal-power-output-s1");
const figures = (what: string, edit: Edit): Planted => [what, "observations.yaml", edit];
const both =
  (...edits: readonly Edit[]): Edit =>
  (text) =>
    edits.reduce((before, edit) => edit(before), text);
const build = (from: string, to: string) => inRow("id: commitment:build-tidal-stations", put(from, to));
const leadFree = (from: string, to: string) => inRow("id: commitment:lead-free-lamp-glass", put(from, to));
const post = (title: string, from: string, to: string): Edit => {
  const before = `  title: ${title}\n`;
  return (text) => put(before, before.replace(from, to))(text);
};

/** Errors over every field of observations, relations, posts and commitments. */
export const planted: readonly Planted[] = [
  figures("a sign flipped", growth("value: 7.5", "value: -7.5")),
  figures("a sign flipped, of what is slower", slower("value: -2", "value: 2")),
  figures("a negative count", stations("value: 46", "value: -46")),
  figures("another number", growth("value: 7.5", "value: 7.6")),
  figures("ten times the number", sales("value: 1200000", "value: 12000000")),
  figures("words of another figure", growth('"rose by 7.5%"', '"grew 7.5%"')),
  figures("a qualifier dropped", makers("qualifier: MORE_THAN", "qualifier: EXACT")),
  figures("a qualifier dropped, of nearly", sales("qualifier: NEARLY", "qualifier: EXACT")),
  figures("a qualifier invented", growth("qualifier: EXACT", "qualifier: MORE_THAN")),
  figures(
    "a qualifier invented and marked as inferred",
    both(growth("qualifier: EXACT", "qualifier: NEARLY"), growth("[place]", "[place, qualifier]")),
  ),
  figures("another qualifier", glass("qualifier: ABOUT", "qualifier: AT_MOST")),
  figures("at least for more than", makers("qualifier: MORE_THAN", "qualifier: AT_LEAST")),
  figures(
    "a range of one number",
    growth("value: 7.5\n  qualifier: EXACT", "lower: 7.5\n  upper: 7.5\n  qualifier: RANGE"),
  ),
  figures("a fall for a rise", rising("qualifier: RISING", "qualifier: FALLING")),
  figures("stable for a rise", rising("qualifier: RISING", "qualifier: STABLE")),
  figures("a rise without its number", growth("value: 7.5\n  qualifier: EXACT", "qualifier: POSITIVE")),
  figures("a double-digit growth that is none", growth("value: 7.5\n  qualifier: EXACT", "qualifier: DOUBLE_DIGIT")),
  figures("a year too early", growth('code: "2031-Q2"', 'code: "2030-Q2"')),
  figures("another quarter", growth('code: "2031-Q2"', 'code: "2031-Q1"')),
  figures("a part of the period", growth('code: "2031-Q2"', 'code: "2031-04/2031-05"')),
  figures("a period that its PERIOD quotation does not say", change('code: "2031-Q2"', 'code: "2031-Q1"')),
  figures("another day", stations('code: "2031-06-30"', 'code: "2031-07-16"')),
  figures("a custom that is none", makers('code: "2031-07-16"', 'code: "2031-06-30"')),
  figures(
    "the title's period for a count",
    makers('{ code: "2031-07-16", kind: INSTANT }', '{ code: "2031-Q2", kind: FLOW }'),
  ),
  figures("another year to reach a target by", toBuild("2031-07/2033", "2031-07/2032")),
  figures(
    "a custom not marked as inferred",
    again("inferred: [period, comparison, place]", "inferred: [comparison, place]"),
  ),
  figures("a flow of one day", stations("kind: INSTANT", "kind: FLOW")),
  figures("an instant of a quarter", growth("kind: FLOW", "kind: INSTANT")),
  figures("an average that nobody said", growth("kind: FLOW", "kind: AVERAGE")),
  figures("a share that adds up", mills("kind: INSTANT", "kind: CUMULATIVE")),
  figures(
    "the previous period for year on year",
    growth('YEAR_ON_YEAR, reference: "2030-Q2"', 'PREVIOUS_PERIOD, reference: "2031-Q1"'),
  ),
  figures(
    "year on year for the previous period",
    change('PREVIOUS_PERIOD, reference: "2031-Q1"', 'YEAR_ON_YEAR, reference: "2030-Q2"'),
  ),
  figures(
    "the whole year for its end",
    more('PREVIOUS_YEAR_END, reference: "2030-12-31"', 'PREVIOUS_YEAR_WHOLE, reference: "2030"'),
  ),
  figures("an average for year on year", growth('YEAR_ON_YEAR, reference: "2030-Q2"', "ANNUAL_AVERAGE")),
  figures("a comparison not marked as inferred", salesGrowth("[period, comparison, place]", "[period, place]")),
  figures(
    "an inferred comparison that is no custom",
    salesGrowth('YEAR_ON_YEAR, reference: "2030-Q2"', 'PREVIOUS_PERIOD, reference: "2031-Q1"'),
  ),
  figures("another reference", growth('reference: "2030-Q2"', 'reference: "2029-Q2"')),
  figures(
    "a comparison of a count",
    stations("  place:", '  comparison: { basis: YEAR_ON_YEAR, reference: "2030-06-30" }\n  place:'),
  ),
  figures(
    "another metric to compare with",
    slower("comparedWith: metric:tidal-power-output-growth", "comparedWith: metric:household-lamp-sales-growth"),
  ),
  figures(
    "a metric of other things",
    growth("metric: metric:tidal-power-output-growth", "metric: metric:household-lamp-sales-growth"),
  ),
  figures("a metric of another property", glass("metric: metric:lamp-glass-output", "metric: metric:storm-lamp-sales")),
  figures(
    "a change on the level",
    growth("metric: metric:tidal-power-output-growth", "metric: metric:river-mills-with-bladeless-rotors"),
  ),
  figures(
    "a difference on the count",
    more("metric: metric:tidal-stations-count-change", "metric: metric:tidal-stations-count"),
  ),
  figures(
    "a target on the count",
    toBuild("metric: metric:tidal-stations-to-build", "metric: metric:tidal-stations-count"),
  ),
  figures("a unit of another metric", sales("metric: metric:household-lamp-sales", "metric: metric:lamp-glass-output")),
  figures(
    "percent for percentage points",
    change("metric: metric:tidal-power-output-growth-change", "metric: metric:tidal-power-output-growth"),
  ),
  figures("a place that nobody said", growth("place: place:valdora", "place: place:port-selm")),
  figures("the country for a place that is said", isles("place: place:outer-isles", "place: place:valdora")),
  figures("a place that is said, left out", isles("  place: place:outer-isles\n", "")),
  figures("a place not marked as inferred", growth("  inferred: [place]\n", "")),
  figures("a scope that nobody said", growth("  place:", "  scope: above designated size\n  place:")),
  figures("another whole", isles("value: 46", "value: 47")),
  figures("words of another whole", isles("of: metric:tidal-stations-count", "of: river mills")),
  figures("a plan as reported", toBuild("modality: PLANNED", "modality: REPORTED")),
  figures("a report as planned", stations("modality: REPORTED", "modality: PLANNED")),
  figures("a report as another's words", stations("modality: REPORTED", "modality: ATTRIBUTED")),
  figures("a field that is said, marked as inferred", stations("inferred: [place]", "inferred: [place, value]")),
  figures("a qualifier that is said, marked as inferred", makers("[period, place]", "[period, place, qualifier]")),
  figures("a field that is none, marked as inferred", stations("inferred: [place]", "inferred: [place, perod]")),
  figures(
    "a field that the row has not, marked as inferred",
    stations("inferred: [place]", "inferred: [place, comparison]"),
  ),

  ["an intent that nobody said", "targets.yaml", put("intent: PROMOTE", "intent: RESTRICT")],
  ["another intent", "targets.yaml", put("intent: SUPPORT", "intent: UPGRADE")],
  ["another target", "targets.yaml", put("to: enterprise:small-lamp-makers", "to: product:lamp-glass")],
  [
    "another policy",
    "targets.yaml",
    put(
      "- from: policy:bright-harbor-2031\n  to: industry:tidal-power",
      "- from: policy:clear-glass-rules\n  to: industry:tidal-power",
    ),
  ],
  ["another act", "issued.yaml", put("act: ISSUED", "act: LAUNCHED")],
  ["a joint issue by one", "issued.yaml", put("role: LEAD", "role: JOINT")],
  ["partners that nobody counted", "issued.yaml", put("role: LEAD", "role: LEAD\n  partnerCount: 16")],
  ["another issuer", "issued.yaml", put("from: body:mtl", "from: body:vio")],
  ["another policy issued", "issued.yaml", put("to: policy:bright-harbor-2031", "to: policy:lamp-exchange")],
  ["another direction", "said-to-affect.yaml", put("direction: INCREASE", "direction: DECREASE")],
  ["harm that nobody said", "said-to-affect.yaml", put("direction: INCREASE", "direction: HARM")],
  ["wording that nobody said", "said-to-affect.yaml", put("wording: driven by", "wording: slowed by")],
  ["another cause", "said-to-affect.yaml", put("from: policy:lamp-exchange", "from: policy:clear-glass-rules")],
  ["another body that carries it out", "implements.yaml", put("from: body:mtl", "from: body:vio")],
  ["a plan for what is under way", "implements.yaml", put("modality: ONGOING", "modality: PLANNED")],
  ["another part", "covers.yaml", put("to: product:lamp-glass", "to: product:storm-lamps")],
  [
    "the special above the general",
    "variant-of.yaml",
    both(
      put("from: technology:bladeless-rotors", "from: technology:rotors"),
      put("to: technology:rotors", "to: technology:bladeless-rotors"),
    ),
  ],
  [
    "the whole as the part",
    "part-of.yaml",
    both(
      put(
        "- from: body:mtl-tidal-power-department\n  to: body:mtl\n",
        "- from: body:mtl\n  to: body:mtl-tidal-power-department\n",
      ),
    ),
  ],
  [
    "another whole body",
    "part-of.yaml",
    put(
      "- from: body:mtl-tidal-power-department\n  to: body:mtl\n",
      "- from: body:mtl-tidal-power-department\n  to: body:vio\n",
    ),
  ],

  ["another title", "holds-post.yaml", post("spokesperson", "spokesperson", "chief engineer")],
  ["a deputy's title without deputy", "holds-post.yaml", post("deputy director general", "deputy ", "")],
  ["a title with deputy", "holds-post.yaml", post("chief engineer", "chief", "deputy chief")],
  [
    "a post in another body",
    "holds-post.yaml",
    put("  to: body:mtl\n  title: spokesperson", "  to: body:mtl-bureau-of-lamp-affairs\n  title: spokesperson"),
  ],
  ["a post of another person", "holds-post.yaml", put("- from: official:oru-mavel", "- from: official:oru-tensk")],
  [
    "a day from which nobody said",
    "holds-post.yaml",
    put("  title: chief engineer\n", "  title: chief engineer\n  role: writes the plans\n"),
  ],

  [
    "a purpose in words of none",
    "aims-at.yaml",
    put("wording: promotes the tidal power industry", "wording: the Bright Harbor action plan"),
  ],
  [
    "key industries of two turns",
    "industries.yaml",
    both(
      put("name: Tidal power industry", "name: Key industries"),
      put(
        '    - { at: 1808, quote: "the tidal power industry" }\n',
        '    - { at: 1808, quote: "the tidal power industry" }\n    - { at: 2596, quote: "46 tidal stations" }\n',
      ),
    ),
  ],
  ["another action", "commitments.yaml", build("action: build 12 tidal stations", "action: lower the price of lamps")],
  [
    "another name",
    "commitments.yaml",
    build("name: Build 12 tidal stations by 2033", "name: Lower the price of lamps"),
  ],
  ["a requirement for a promise", "commitments.yaml", build("force: PROMISE", "force: REQUIREMENT")],
  ["a promise for a requirement", "commitments.yaml", leadFree("force: REQUIREMENT", "force: PROMISE")],
  ["another year that it is due", "commitments.yaml", build('dueBy: "2033"', 'dueBy: "2032"')],
  ["no year that it is due", "commitments.yaml", build('  dueBy: "2033"\n', "")],
  ["from for by", "commitments.yaml", build("dueBy:", "effectiveFrom:")],
  ["another year that it holds from", "commitments.yaml", leadFree('effectiveFrom: "2032"', 'effectiveFrom: "2031"')],
  [
    "a day of agreement as that from which it holds",
    "commitments.yaml",
    both(
      leadFree('effectiveFrom: "2032"', 'effectiveFrom: "2031-05"'),
      leadFree(
        '{ at: 3543, quote: "the “clear glass” rules", role: SUBJECT }',
        '{ at: 3497, quote: "The Harbor Lights Conference in May agreed on the “clear glass” rules", role: SUBJECT }',
      ),
    ),
  ],
  ["by for from", "commitments.yaml", leadFree("effectiveFrom:", "dueBy:")],
  ["no year that it holds from", "commitments.yaml", leadFree('  effectiveFrom: "2032"\n', "")],
  ["done before anyone said so", "commitments.yaml", build("status: OPEN", "status: REPORTED_DONE")],
  ["said again by nobody", "commitments.yaml", build("status: OPEN", "status: REAFFIRMED")],
  ["lapsed before its day", "commitments.yaml", build("status: OPEN", "status: LAPSED")],
  ["a promise as reported", "commitments.yaml", build("modality: PLANNED", "modality: REPORTED")],
  ["another body that commits itself", "commitments.yaml", build("committedBy: [body:mtl]", "committedBy: [body:vio]")],
  [
    "named together for succeeded",
    "succeeds.yaml",
    both(
      put("from: policy:bright-harbor-2031", "from: policy:clear-glass-rules"),
      put("to: policy:bright-harbor-2028", "to: policy:lamp-exchange"),
      put(
        '    - { at: 1707, quote: "the Bright Harbor action plan (2031 Edition), which takes the place of the 2028 edition" }\n',
        '    - { at: 3543, quote: "the “clear glass” rules" }\n    - { at: 3615, quote: "carry out the Lamp Exchange program" }\n',
      ),
    ),
  ],
  [
    "a title that is not the document's",
    "documents.yaml",
    put(
      "name: VIO briefing on the tidal power and lamp industries in the second quarter of 2031",
      "name: VIO picnic of ferries",
    ),
  ],
  ["a name that is not said", "events.yaml", put("name: Harbor Lights Conference", "name: Harbor Lanterns Conference")],
  [
    "an alias that is not said",
    "products.yaml",
    put("aliases: [the quiet giant]", "aliases: [the quiet giant, the noisy dwarf]"),
  ],
  [
    "another thing in a metric's name",
    "metrics.yaml",
    put("name: Output of lamp glass\n", "name: Weight of harbor ferries\n"),
  ],
  ["another subject", "commitments.yaml", build("on: [infrastructure:tidal-stations]", "on: [product:lamp-glass]")],
];
