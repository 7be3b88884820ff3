import { picksFrom } from "./random.js";
import { idOf } from "./size.js";
import { instruments, sectors, stages, themes, units } from "./vocabulary.js";

export const document = "document:bench";
export const turn = "turn:bench-1";

const qualifiers = ["EXACT", "EXACT", "EXACT", "MORE_THAN", "NEARLY", "ABOUT"];
const comparisons = ["YEAR_ON_YEAR", "PREVIOUS_PERIOD", undefined];
const modalities = ["REPORTED", "REPORTED", "PLANNED"];
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const two = (number) => String(number).padStart(2, "0");

/** Every node but the observations: few enough to come in any order. */
export function* things(size) {
  const pick = picksFrom(1);
  yield node("Document", document, {
    name: "A briefing",
    url: "https://example.org/briefing",
    publishedOn: "2025-04-18",
    lang: "en",
    sha256: "0".repeat(64),
    length: size.evidence * 100,
  });
  yield node("Turn", turn, { ordinal: 1, role: "ANSWER", start: 0, end: size.evidence * 100 });
  for (let i = 0; i < size.officials; i++) yield node("Official", idOf.official(i), { name: `Speaker ${i}` });
  for (let i = 0; i < size.places; i++)
    yield node("Place", idOf.place(i), { name: `Province ${i}`, classification: "PROVINCE" });
  for (let i = 0; i < size.bodies; i++)
    yield node("GovernmentBody", idOf.body(i), {
      name: `Bureau of ${sectors[i % sectors.length][0]}, no. ${i}`,
      classification: "BUREAU",
    });
  for (let i = 0; i < size.evidence; i++) yield evidence(i, size, pick);
  for (let i = 0; i < size.industries; i++) yield industry(i, pick);
  for (let i = 0; i < size.policies; i++) yield policy(i, pick);
  for (let i = 0; i < size.metrics; i++) yield metric(i, pick);
}

/** One observation after the other, each of the metric that `metricOf` names. */
export function* observations(size) {
  const pick = picksFrom(2);
  for (let i = 0; i < size.observations; i++) yield observation(i, size, pick);
}

/** The metric of an observation, by index: the wide ones are served first, the rest in turn. */
export function metricOf(i, { wideMetrics, observationsOfWide, metrics }) {
  const wide = wideMetrics * observationsOfWide;
  return i < wide ? i % wideMetrics : wideMetrics + ((i - wide) % (metrics - wideMetrics));
}

const node = (kind, id, props) => ({ kind, id, props });

function policy(i, pick) {
  const [theme, themeZh] = pick.of(themes);
  const [sector, sectorZh] = pick.of(sectors);
  const [instrument, form] = instruments[i % instruments.length];
  return node("Policy", idOf.policy(i), {
    name: `${capital(theme)} ${form} for ${sector}, no. ${i}`,
    nameZh: `${sectorZh}${themeZh}第${i}号`,
    ...(pick.chance(0.5) ? { aliases: [`${capital(sector)} plan ${i}`] } : {}),
    description: `Addresses ${theme} in ${sector}: what is to be done, by whom and until when, as its ${form} says.`,
    instrument,
    stage: pick.of(stages),
    edition: String(2015 + pick.below(10)),
    issuedOn: `${2015 + pick.below(10)}-${two(1 + pick.below(12))}-${two(1 + pick.below(28))}`,
  });
}

function industry(i, pick) {
  const [sector, sectorZh] = sectors[i % sectors.length];
  return node("Industry", idOf.industry(i), {
    name: `Manufacture of ${sector}, group ${i}`,
    nameZh: `${sectorZh}制造业${i}`,
    description: `Plants that make ${sector} and what belongs to them.`,
    grouping: pick.chance(0.2),
  });
}

function metric(i, pick) {
  const [unitCode, unitKind, statisticType] = units[i % units.length];
  const [sector, sectorZh] = pick.of(sectors);
  return node("Metric", idOf.metric(i), {
    name: `Output of ${sector}, series ${i}`,
    nameZh: `${sectorZh}产量${i}`,
    measuredProperty: "output",
    statisticType,
    unitCode,
    unitKind,
  });
}

function evidence(i, size, pick) {
  return node("Evidence", idOf.evidence(i), {
    start: i * 100,
    end: i * 100 + 80,
    quote: `the output of ${pick.of(sectors)[0]} grew by ${i % 40}% year on year`.padEnd(80, "."),
    role: "CLAIM",
    reviewState: "MACHINE",
    document,
    turn,
    speaker: idOf.official(i % size.officials),
  });
}

function observation(i, size, pick) {
  const [unitCode, unitKind] = units[metricOf(i, size) % units.length];
  const [year, month] = [2015 + pick.below(10), 1 + pick.below(12)];
  const code = `${year}-${two(month)}`;
  const value = pick.chance(0.05) ? undefined : pick.below(10_000) / 10;
  const comparisonBasis = pick.of(comparisons);
  return node("Observation", idOf.observation(i), {
    ...(value === undefined
      ? { qualifier: "RISING" }
      : { value, lower: value, upper: value, qualifier: pick.of(qualifiers) }),
    asSaid: value === undefined ? "rising" : `${value} ${unitCode}`,
    unitCode,
    unitKind,
    periodCode: code,
    periodStart: `${code}-01`,
    periodEnd: `${code}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`,
    periodKind: "FLOW",
    ...(comparisonBasis ? { comparisonBasis } : {}),
    scope: "above designated size",
    modality: pick.of(modalities),
    publishedOn: `${year + (month === 12 ? 1 : 0)}-${two((month % 12) + 1)}-18`,
    document,
    speaker: idOf.official(i % size.officials),
    evidence: [idOf.evidence(i % size.evidence)],
  });
}
