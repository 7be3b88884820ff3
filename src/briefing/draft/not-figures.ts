import { small } from "../checks/reading.js";

/** A number that is no figure, with the reason. */
const speech =
  "aspects?|areas?|characteristics?|points?|questions?|speakers?|respects?|dimensions?|fronts?|sides|ways?|things?|words?|tasks?|priorities|principles?|reasons?|topics?|issues?|features?|keys?|trends?|highlights?|parts?|paths?|journalists?|reporters?|colleagues|guests|remarks?|comments?|more|hands?|breadths?|functions|pillars?|examples?|engines?|themes?|messages?|categories of|types of|kinds of|sets of|lines of";
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const span = "years?|months?|quarters?|weeks?|days?|decades?|hours?|minutes?|halves|financial years?|fiscal years?";

/** Reasons by what is left and right of the number. */
const reasons: readonly (readonly [reason: string, left: RegExp | undefined, right: RegExp | undefined])[] = [
  ["name", /(?:[a-z]|[a-z]-|[^\w\s"'([$€£¥~–—\p{Script=Han}-]|\d[-/:.])$/u, undefined],
  ["name", undefined, /^(?:g|g-\w+)\b(?!b)/],
  [
    "name",
    undefined,
    /^(?:-(?!percent|per cent|fold|point|plus|ton|yuan|euro|dollar|pound|odd|strong|to-)[a-z]|[a-z](?:\b|\d))(?!%)/,
  ],
  ["time", undefined, /^(?:[:/]\d| ?(?:a\.m|p\.m|am\b|pm\b|o'clock|noon))/],
  ["name", undefined, /^(?:\/|\.\d+\.\d|-\d{3,})/],
  ["ordinal", undefined, /^(?:st|nd|rd|th)\b/],
  ["day", new RegExp(`\\b(?:${months})\\.? $`), undefined],
  [
    "day",
    undefined,
    new RegExp(`^ (?:of )?(?:${months})\\b(?! (?:be|have|well|not|also|reach|rise|fall|grow|exceed)\\b)`),
  ],
  [
    "number of a document",
    /\b(?:no\.?|nos\.?|number|article|articles|clause|section|chapter|phase|version|item|page|decree|order|circular|document|annex|table|figure|part|gate|room|line|route|paragraph|tier|class|grade|type|model|series|edition|batch|round|stage|level|category|schedule|volume|vol\.|lot|plan|act|resolution|directive|notice|rule|hotline|telephone|tel\.?|phone|dial|call|fax|extension|code|industry|top|fortune|made in china|agenda|vision|horizon|windows|web|euro|g|group of|cop|apollo|highway|flight|train|unit|block|pier|terminal|channel|studio|hall|building|floor|bus) $/,
    undefined,
  ],
  ["count of points", undefined, new RegExp(`^ (?:[\\w-]+ ){0,2}?(?:${speech})\\b`)],
  [
    "length of a time",
    /\b(?:first|last|past|next|coming|recent|preceding|previous|following|subsequent|other|remaining|another|every|final|same|the|these|those|in|within|after|over|for)(?: few)? $/,
    new RegExp(
      `^(?: or (?:two|three|four|five|six|ten|\\d+))?(?: full| calendar| whole| consecutive)? (?:${span})\\b(?!-)`,
    ),
  ],
  [
    "name",
    undefined,
    /^ (?:project|plan|initiative|action|campaign|program|programme|strategy|model|mechanism|system|scheme|series|summit|agenda|vision|law|act)\b/,
  ],
];

/** Reason why the number of a sentence is no figure; undefined for a figure. */
export function notFigure(quote: string, start: number, end: number): string | undefined {
  const text = small(quote);
  const [left, right, words] = [text.slice(0, start), text.slice(end), text.slice(start, end)];
  if (/^(?:19|20)\d\d$/.test(words) && isYear(left, right)) return "year";
  if (
    words === "one" &&
    !/^ (?:in (?:two|three|four|five|six|seven|eight|nine|ten|every)|percent|per cent|percentage)\b/.test(right)
  )
    return "pronoun";
  if (/^(?:half)$/.test(words) && /(?:first|second|other|latter|former|this|last|next|better) (?:the )?$/.test(left))
    return "time";
  if (/quarters?$/.test(words) && /\b(?:first|last|past|next|previous|consecutive|for|in|each|every|of) $/.test(left))
    return "time";
  if (/^\d/.test(words) && inTitle(quote, start, end)) return "name";
  if (/^(?:\(?|\(\d+\) )$/.test(left) && /^(?:\.|\)|:|,) ?/.test(right) && !/^[.,]\d/.test(right))
    return "ordinal of a list";
  if (left.endsWith("(") && right.startsWith(")") && words.length < 3) return "ordinal of a list";
  for (const [reason, before, after] of reasons) {
    const consecutive = /^ (?:consecutive|straight|successive)\b/.test(right);
    if (reason === "length of a time" && (consecutive || isDuration(left, right))) continue;
    if (reason === "name" && /^(?:%|bn|mn|tn|pp|km|kw|mw|gw|tb|gb|mb|kg|k|m|t|x)\b/.test(right) && after) continue;
    if (reason === "name" && before && /(?:us\$|rmb|cny|usd|eur|hk\$|a\$|€|£|\$|¥)$/.test(left)) continue;
    if (reason === "count of points" && /^ (?:[\w-]+ ){0,2}?(?:percentage|percent|index|more than)\b/.test(right))
      continue;
    if ((!before || before.test(left)) && (!after || after.test(right))) return reason;
  }
  return undefined;
}

/** "Cut from 30 days to 7 days", "within five working days": a duration that is measured, not a time. */
const isDuration = (left: string, right: string) =>
  /\b(?:from|to|by|than|least|averag\w*|took|takes|reach\w*|exceed\w*) (?:the )?$/.test(left) &&
  /^ (?:working )?(?:days|hours|minutes)/.test(right);

const isYear = (left: string, right: string) =>
  !/^ ?(?:%|percent|per cent|yuan|tons|tonnes|million|billion|kilo|mega|gig)/.test(right) &&
  (!/^ [a-z-]+s\b(?! (?:plan|target|report|work|budget))/.test(right) ||
    /\b(?:in|of|by|since|from|to|until|till|during|for|year|than|with|and|between|through|versus|on|after|before|over) (?:the )?$/.test(
      left,
    ) ||
    /(?:,|-|–|\()\s*$/.test(left) ||
    left === "" ||
    new RegExp(`\\b(?:${months})\\.?,? $`).test(left) ||
    /^ (?:was|is|has|hours|levels|figures|prices|standards)\b/.test(right));

/** True for a number inside a title in quotation marks, or between capitalised words of a name. */
function inTitle(quote: string, start: number, end: number): boolean {
  const quoted = [...quote.matchAll(/["“《]([^"“”《》]{2,120})["”》]/g)];
  if (
    quoted.some(
      ({ index, 0: all, 1: words = "" }) => index < start && end < index + all.length && /\p{Lu}/u.test(words),
    )
  )
    return !/%/.test(quote.slice(end, end + 1));
  return false;
}
