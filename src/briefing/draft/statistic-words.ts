import type { StatisticType } from "../../model/metric.js";

/** What the statistic of a number depends on: its unit, the words left and right of it, and its subject. */
export interface Measured {
  readonly unit: string;
  readonly kind: string;
  /** Words from the number before it, or from the clause's beginning. */
  readonly own: string;
  readonly lead: string;
  readonly tail: string;
  readonly planned: boolean;
}

export type Statistic = keyof typeof StatisticType;

const by =
  "(?:(?:by|of|about|around|nearly|almost|over|more than|less than|at least|no less than|some|a|an|the|further|another|slightly|sharply|average|total|rate|rates|exceeding|above|below|only|just|up to|as much as|year-on-year|year on year|yoy|annual|annually|modest|steady|increase|additional|approximately|roughly|under|close to|us\\$|us) ?|[$€£¥])*";
const change =
  "up|down|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|rose|risen|ris(?:e|ing)|grew|grown|growing|growth|fell|fallen|falling|fall|declin(?:e[sd]?|ing)|dropp(?:ed|ing)|drop|surg(?:e[sd]?|ing)|climb(?:ed|ing)?|jump(?:ed|ing)?|shrank|shrunk|shrinking|expanded|expanding|expansion|reduc(?:ed|ing|tion)|cut|gain(?:ed|ing)?|slipped|slipping|dipped|edged (?:up|down)|contract(?:ed|ing|ion)|soar(?:ed|ing)|advanced|widened|narrowed|slid|lower|higher|swelled|improved|accelerated|slowed|shortened|lowered|raised|boosted|rally|rallied|rebounded|recovered|picked up|added|tumbled|plunged|retreated|eased";
const changeBefore = new RegExp(
  `\\b(?:${change})\\b(?:,? (?:respectively|by|on average|year on year|year-on-year|to))? ?${by}$`,
);
const changeSoon = new RegExp(`\\b(?:${change})\\b[^,;]{0,60}\\bby ${by}$`);
const changeAfter =
  /^ ?(?:%|percent|per cent|percentage points?)?,? (?:(?:year-on-year|year on year|yoy|month-on-month|quarter-on-quarter|annual|average|steady|modest|sharp|slight) )?(?:increase|growth|rise|decrease|decline|drop|fall|gain|jump|expansion|reduction|improvement|surge|higher|lower|faster|slower|more|less|fewer|contraction|up|down|above|below)\b(?! than \d| or\b)/;
const growthRate =
  /\bgrowth(?: rate)?s?\b[^;\d]*\b(?:reach\w*|exceed\w*|stood at|was|were|hit|of|at|above|over|to|in|is|came (?:in )?at|averag\w*|record\w*) ?(?:(?:about|nearly|over|more than|an average of|above|around) )*$/;
const share =
  /\b(?:account(?:s|ed|ing)? for|made up|making up|makes? up|represent(?:s|ed|ing)?|share of|proportion of|comprising|comprises?|constitut\w*|occup(?:y|ies|ied))\b[^,;]*$/;
const rateNoun =
  /\b(?:rate|share|proportion|ratio|coverage|penetration|margin|percentage|utili[sz]ation|occupancy|intensity|prevalence|satisfaction|pass rate|completion|connectivity|availability|self-sufficiency|locali[sz]ation)\b/;
const ratio = /\b(?:margin|utili[sz]ation|ratio|intensity|debt|yield)\b/;
/** "An average annual rate of 5 percent" of growth. */
const annualRate = /\b(?:average|annual|compound)[^,;]* (?:growth )?rate of ?$/;
const contribution =
  /\bcontribut(?:ed|es|ing|ion)\b[^,;]*$|\b(?:driving|drove|driven|pulled|pulling) (?:up )?[^,;]* by (?:(?:nearly|over|about|more than|some|almost) )*[$€£¥]?$/;

/** Amounts in pieces: "output reached 2 million units". */
const goods = /\b(?:output|production|sales|exports?|imports?|deliver(?:y|ies)|shipments|inventor(?:y|ies))\b/;

/** What sort of number it is. */
export function statisticOf({ unit, kind, own, lead, tail, planned }: Measured): Statistic {
  const near = own.slice(-90);
  const type = (): Statistic => {
    if (contribution.test(near) && kind !== "COUNT") return "CONTRIBUTION";
    if (unit === "percentage_point") return /\bcontribut\w*/.test(near) ? "CONTRIBUTION" : "DIFFERENCE";
    const before = changeBefore.test(near) || changeSoon.test(near) || changeAfter.test(tail);
    if (unit === "percent") {
      if (share.test(near) && !before) return "SHARE";
      if (
        before ||
        growthRate.test(near) ||
        (annualRate.test(near) && /gr(?:ew|ow)/.test(lead)) ||
        growthRate.test(lead.slice(-110))
      )
        return "GROWTH_RATE";
      if (/^ ?(?:%|percent|per cent) of\b/.test(tail)) return "SHARE";
      if (ratio.test(near)) return "RATIO";
      if (rateNoun.test(own) && !/\bgrowth\b/.test(near)) return "SHARE";
      if (
        /\bgr(?:ow(?:th|n|ing)?|ew)\b/.test(own) ||
        /^ ?(?:%|percent|per cent),? (?:year[- ]on[- ]year|yoy|from a year|compared|against)/.test(tail)
      )
        return "GROWTH_RATE";
      if (ratio.test(lead.slice(-60))) return "RATIO";
      return "SHARE";
    }
    if (unit === "index_point" || (/\b(?:index|pmi)\b/.test(near) && kind !== "MONEY" && unit === ""))
      return before && !/\bto $/.test(near) ? "DIFFERENCE" : "INDEX";
    if (before && !/\bto ?(?:about|nearly|over|more than|some|around|a record|almost )*[$€£¥]?$/.test(near))
      return "DIFFERENCE";
    if (kind === "RANK") return "RANK";
    if (kind === "COUNT" || kind === "TIME" || kind === "")
      return (kind === "TIME" && !/consecutive|straight/.test(tail.slice(0, 24))) || goods.test(own)
        ? "LEVEL"
        : "COUNT";
    return kind === "RATIO" ? "RATIO" : "LEVEL";
  };
  const found = type();
  return planned && !["GROWTH_RATE", "DIFFERENCE"].includes(found) ? "TARGET" : found;
}
