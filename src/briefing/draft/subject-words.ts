import { nounPhrase } from "./units.js";

/** Range of offsets in a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Verbs between what a figure is said of and its number. */
const verbs =
  "reach(?:ed|es|ing)?|total(?:ed|led|ing|ling|s)?|amount(?:ed|s|ing)? to|stood at|stands? at|standing at|stood|hit(?:ting|s)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp?(?:ed|ing|s)?|account(?:ed|s|ing)? for|made up|makes? up|making up|represent(?:ed|s|ing)?|contribut(?:ed|es|ing)|increas(?:ed|es|ing)|rose|ris(?:es|ing|en)|grew|grow(?:s|ing|n)|climb(?:ed|s|ing)|jump(?:ed|s|ing)|surg(?:ed|es|ing)|soar(?:ed|s|ing)|expand(?:ed|s|ing)|gain(?:ed|s|ing)|fell|fall(?:s|ing|en)|declin(?:ed|es|ing)|dropp(?:ed|ing)|drops|decreas(?:ed|es|ing)|shr[aiu]nk(?:s|ing)?|contract(?:ed|ing)|slipp(?:ed|ing)|slips|dipp(?:ed|ing)|dips|eas(?:ed|ing)|narrow(?:ed|s|ing)|widen(?:ed|s|ing)|edg(?:ed|ing)|slow(?:ed|s|ing)|slid|accelerat(?:ed|es|ing)|record(?:ed|s|ing)|register(?:ed|s|ing)|achiev(?:ed|es|ing)|maintain(?:ed|s|ing)|post(?:ed|s|ing)|report(?:ed|s|ing)|saw|see(?:s|ing|n)|seeing|witness(?:ed|es|ing)|experienc(?:ed|ing)|enjoy(?:ed|ing)|remain(?:ed|s|ing)|keep(?:s|ing)?|kept|was|were|is|are|has|have|had|came|comes|number(?:ed|s|ing)|cover(?:ed|s|ing)|serv(?:ed|es|ing)|generat(?:ed|es|ing)|produc(?:ed|es|ing)|earn(?:ed|s|ing)|attract(?:ed|s|ing)|creat(?:ed|es|ing)|built|complet(?:ed|ing)|issu(?:ed|ing)|grant(?:ed|ing)|launch(?:ed|ing)|establish(?:ed|ing)|cut(?:s|ting)?|reduc(?:ed|es|ing)|shorten(?:ed|s|ing)|rais(?:ed|es|ing)|improv(?:ed|es|ing)|boost(?:ed|s|ing)|lift(?:ed|s|ing)|lower(?:ed|s|ing)|driv(?:es|ing|en)|drove|will|would|should|must|shall|can|could|may|averag(?:ed|es|ing)|hold(?:s|ing)?|held|invest(?:ed|s|ing)|doubled|tripled|quadrupled|return(?:ed|s|ing)|advanc(?:ed|es|ing)|outpac(?:ed|ing)|employ(?:ed|s|ing)|won|win|occupied|export(?:ed|s)|import(?:ed|s)|sold|bought|handl(?:ed|es|ing)|carried|carry|process(?:ed|ing)|approv(?:ed|ing)|allocat(?:ed|ing)|spent|disburs(?:ed|ing)|paid|collect(?:ed|ing)|train(?:ed|ing)|open(?:ed|ing)|add(?:ed|s|ing)|install(?:ed|ing)|connect(?:ed|s|ing)|releas(?:ed|ing)|select(?:ed|ing)|includ(?:ed|es|ing)|link(?:ed|s|ing)|deliver(?:ed|ing)|support(?:ed|s|ing)|aggregat(?:ed|ing)|formulat(?:ed|ing)|recruit(?:ed|ing)|plan(?:s|ned)?|aim(?:s|ed)?|expect(?:s|ed)?|target(?:s|ed)?|bring(?:s|ing)?|brought|took|takes|taking|gave|involv(?:ed|es|ing)|benefit(?:ed|s|ing)|ran|run(?:s|ning)?|ranked|ranks|picked up|rebounded|recovered|weakened|strengthened|stabili[sz]ed|set|put|moved|went|turned|fluctuated|levelled|leveled";
const verb = new RegExp(
  `(?:^|[\\s"])(?:(?:still|also|both|now|already|only|all|even|further|steadily|currently|cumulatively|together|directly|jointly|basically|successfully|has|have|had|\\w+ly) )*(${verbs})\\b(?!-)`,
  "g",
);
/** Beginnings of a clause that goes on about what the one before is about. */
const goesOn = new RegExp(
  `^(?:and |or |but |also |then |thus |thereby |which |that |who |(?:\\w+ly )?)*(?:up|down|an? (?:\\w+[ -]){0,3}(?:increase|decrease|rise|fall|growth|gain|drop|decline|jump|improvement|expansion|reduction|surge|slowdown|contraction|change)|or\\b|equivalent|compared|representing|accounting|higher|lower|faster|slower|more than|less than|about|around|roughly|nearly|of which$|making|including|averaging|with (?:an? )?(?:(?:average|annual|year-on-year|yoy|cumulative|total|monthly|quarterly) )*(?:increase|growth|growth rate|rise|decrease|decline)\\b|${verbs})\\b`,
);
const agents =
  /^(?:(?:and|while|but|so|also|to date|in total|overall|meanwhile|in addition|moreover|at the same time|together|of these|of them|among them|among these|of this|nationwide|last year|this year|currently|now|altogether|in all),? )*(?:we|it|they|he|she|i|china|the (?:country|nation|ministry|government|group|agency|office|department|bureau|state|commission|authority|council|plan|program|programme|scheme|project|fund|campaign|initiative)|there|this|that|these|those|who|which|the ministry of [a-z ]+|our (?:ministry|country|office)|you)$/;
const leadIn =
  /^(?:(?:and|while|whereas|but|also|with|as|so|however|meanwhile|moreover|in addition|at the same time|of which|among them|among these|overall|in particular|specifically|for example|for instance|first|second|third|fourth|finally|then|for the first time|notably|by contrast|in contrast|of these|as a result|thus|today|now|currently|nationwide|at present|to date|so far|respectively|both|because|since|although|though|despite this|in total|that|when|where),? )+/;
const quantity =
  /^(?:the (?:total |overall |cumulative |combined |aggregate |average )?(?:number|volume|amount|count|quantity) of |the (?:total|overall|cumulative|combined) |a (?:cumulative |combined )?total of |total number of |the |its |their |our |an? )/;

/** The clause of a number: from the delimiter left of it, without what leads in. */
export function clauseAt(text: string, at: number): Range & { readonly continues: boolean } {
  const cuts = [
    ...text
      .slice(0, at)
      .matchAll(
        /[;:—–](?=\s)|,(?!\d)(?=["” ])|\(|\b(?:while|whereas)\b|\bbut\b|(?<= )and (?=(?:the|its|their|that|those|\w+(?: \w+)? (?:of|in)) [^,;]*\b(?:reach|increas|r[io]se|gr[eo]w|fell|fall|total|exceed|stood|declin|dropp|account|up|down))/g,
      ),
  ];
  let start = 0;
  for (const cut of cuts.toReversed()) {
    const from = cut[0] === "," || /^[;:—–(]$/.test(cut[0]) ? cut.index + 1 : cut.index;
    const own = text.slice(from, at).trimStart();
    start = from + (text.slice(from, at).length - own.length);
    const stripped = own.replace(leadIn, "");
    if (hasSubject(stripped)) break;
    if (isContinued(stripped)) return { start, end: at, continues: true };
    start = 0;
  }
  const lead = leadIn.exec(text.slice(start, at))?.[0] ?? "";
  start += lead.length;
  const continues = isContinued(text.slice(start, at));
  return { start, end: at, continues };
}

const isContinued = (text: string) => goesOn.test(text.trim() === "" ? "x" : text);

/** True where a verb of the clause has words before it that are no lead-in. */
function hasSubject(text: string): boolean {
  if (goesOn.test(text)) return false;
  verb.lastIndex = 0;
  const found = verb.exec(text);
  return found !== null && found.index > 1 && /[a-z]{2,}/.test(text.slice(0, found.index));
}

/** The phrase that a number is said of; undefined where the clause goes on about that of the figure before it. */
export function subjectOf(text: string, number: Range, counted: boolean): Range | undefined {
  const right = nounPhrase(text.slice(number.end));
  const rightRange = rangeOf(number.end, right);
  const ofRight =
    /^ ?(?:%|percent|per cent)? (?:increase|growth|rise|decrease|decline|drop|fall|gain|jump|reduction|surge) in (?:the )?/.exec(
      text.slice(number.end),
    );
  if (ofRight) {
    const from = number.end + ofRight[0].length;
    return rangeOf(from, ` ${phraseWithOf(text.slice(from))}`.slice(1));
  }
  const clause = clauseAt(text, number.start);
  const words = text.slice(clause.start, number.start);
  const object =
    /\b(?:cut|reduc(?:ed?|ing|es)|shorten(?:ed|ing|s)?|increas(?:ed?|ing|es)|rais(?:ed?|ing|es)|improv(?:ed?|ing|es)|boost(?:ed|ing|s)?|lift(?:ed|ing|s)?|lower(?:ed|ing|s)?|expand(?:ed|ing|s)?|driv(?:e|ing|en|es)|drove|brought down|bring(?:ing|s)? down|push(?:ed|ing)?(?: up| down)?|sav(?:ed?|ing)) (?:the |its |their |our )?((?!by\b|to\b|from\b)[a-z&"][^,;]*?) (?:by|to)\b(?: (?:an? )?(?:average|total|cumulative)(?: of)?| as much as| up to| about| around| nearly| almost| over| more than| at least| some| roughly)* ?[$€£¥]?$/.exec(
      words,
    );
  if (object?.[1] !== undefined) {
    const from = clause.start + object.index + object[0].indexOf(object[1], 2);
    return { start: from, end: from + object[1].length };
  }
  if (clause.continues) return counted && right !== "" && !/^(?:up|down|an? )/.test(words) ? rightRange : undefined;
  const left = leftSubject(text, clause);
  if (counted && right !== "") {
    const isNumberOf = /\bnumber of\b/.test(words);
    if (!isNumberOf || left === undefined) return rightRange;
  }
  if (left && !agents.test(text.slice(left.start, left.end))) return left;
  const of = /^ ?(?:%|percent|per cent) of (?:the |all |its |their |our |china's )*/.exec(text.slice(number.end));
  if (of) {
    const from = number.end + of[0].length;
    return rangeOf(from, phraseWithOf(text.slice(from)));
  }
  const inWhat = /^[^,;.]{0,24}? (?:in|of|on|for|worth of) (?:the |its )?(?=[a-z])/.exec(text.slice(number.end));
  if (
    inWhat &&
    !/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|year|half|month)\b/.test(
      text.slice(number.end, number.end + inWhat[0].length + 16),
    )
  ) {
    const from = number.end + inWhat[0].length;
    const phrase = phraseWithOf(text.slice(from));
    if (phrase) return rangeOf(from, phrase);
  }
  return right === "" ? left : rightRange;
}

/** Words of a clause before its verb. */
function leftSubject(text: string, clause: Range): Range | undefined {
  const words = text.slice(clause.start, clause.end);
  verb.lastIndex = 0;
  let end = words.length;
  for (let found = verb.exec(words); found; found = verb.exec(words)) {
    const start = found.index + (/^[\s"]/.test(found[0]) ? 1 : 0);
    if (start === 0 || isAttribute(words, found)) continue;
    end = start;
    break;
  }
  let subject = words.slice(0, end);
  if (end === words.length)
    subject = subject.replace(
      /(?:,? ?(?:up|down|growth|an increase|a decrease|increase|decrease|a total|total|at|by|of|to|about|around|nearly|almost|over|more than|less than|at least|approximately|some|roughly|year-on-year|year on year|with|an? ))+[$€£¥]?$/,
      "",
    );
  subject = subject.replace(/[\s,]+$/, "");
  const lead =
    /^(?:(?:in|during|over|by|from|as of|at|since|for|on|through|throughout) (?:the )?(?:[^,]*?\b(?:quarter|months?|year|half|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|now|period)\b)(?: of (?:this|last|the) year| 20\d\d)?,? )/.exec(
      subject,
    )?.[0] ?? "";
  const rest = subject.slice(lead.length);
  const cut = (quantity.exec(rest)?.[0] ?? "").length;
  const start = clause.start + lead.length + cut;
  const range = { start, end: clause.start + subject.length };
  return range.end > range.start ? range : undefined;
}

/** A participle before a noun: "the integrated development", "increased costs". */
const isAttribute = (words: string, found: RegExpExecArray) =>
  /(?:ed|en|ing)$/.test(found[1] ?? "") &&
  /\b(?:the|a|an|of|in|newly|its|their|for|and|by) $/.test(words.slice(0, found.index + 1)) &&
  /^ [a-z-]+/.test(words.slice(found.index + found[0].length));

/** A noun phrase with its "of" and "in" phrases, up to a verb or a stop. */
function phraseWithOf(text: string): string {
  const found = /^[^,.;:()]*/.exec(text)?.[0] ?? "";
  verb.lastIndex = 0;
  const at = verb.exec(` ${found}`);
  const end = at ? Math.max(0, at.index) : found.length;
  return found
    .slice(0, end)
    .replace(
      / (?:in|during|over|by|from|year-on-year|year on year|compared|this|last|respectively|since|nationwide|worldwide|while|and)\b(?: .*)?$/,
      "",
    )
    .trimEnd();
}

function rangeOf(from: number, phrase: string): Range {
  const start = from + (phrase.length - phrase.trimStart().length);
  return { start, end: from + phrase.trimEnd().length };
}
