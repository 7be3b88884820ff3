import type { Sentence } from "./sentence.js";

/** A promise of a sentence. Offsets are in the text. */
export interface Promised {
  readonly sentence: Sentence;
  /** From who promises to the end of what is promised. */
  readonly start: number;
  readonly end: number;
  /** Words of who promises: "we", "the ministry". */
  readonly who: string;
  readonly action: string;
  readonly force: "PROMISE" | "REQUIREMENT" | "ENCOURAGEMENT";
}

const who = String.raw`(?:we|the (?:ministry|government|department|commission|bureau|administration|agency|office|council|state|authority|authorities|country|group|fund|programme|program|plan|board|inspectorate)(?: of [A-Z][\w ,]*?)?|it|they|[A-Z][A-Z]{2,6}|(?:the )?Ministry of [A-Z][\w ]*?|China|relevant departments|all localities|local governments)`;
const verb = String.raw`(?:will(?! be (?:held|followed|happy|able|answered))|shall|plans? to|aims? to|intends? to|pledges? to|is committed to|are committed to|is going to|are going to|strives? to|promises? to|undertakes? to|seeks? to|hopes? to|must|'ll)`;
const promise = new RegExp(
  String.raw`(?<![\w-])(${who}) (?:also |further |now |therefore |jointly |together )*(${verb})(?: (?:also|further|continue to|work to|now|soon|then|next|actively|strive to|make efforts to))* ([a-z][^;]*)`,
  "iu",
);
const passive =
  /((?:[A-Z][\w-]* ?|the |a |an )[^,;]{2,80}?) (will be|is to be|are to be|must be|should be) ([a-z]+ed|built|set up|held|cut|put|made|begun|brought)\b([^;]*)/;
const chinese =
  /(?:下一步，?)?(我们|我部|[\u4e00-\u9fff]{2,8}部|将)?(?:，)?((?:还|也|继续|力争|计划)*(?:将|力争|计划|争取|要)(?!近|来|军|士|领)[^。；]*)/;
const ceremony =
  /\b(?:floor|question|questions|answer|introduce|brief you|briefing|take your|invite|hand over|give the|now (?:invite|open)|press conference|news conference|stop here|conclude|respond|begin with|share with you|be brief|hold (?:another|a) (?:briefing|press)|speak|turn to|move on|my colleague|keep to|start with|now go|end here)\b/i;
const requirement = /^(?:must|shall)$/i;

/** Promises of the sentences that speakers say. */
export function findPromises(sentences: readonly Sentence[]): Promised[] {
  return sentences.flatMap((sentence) => {
    if (sentence.asks || sentence.chairs) return [];
    const found = sentence.chinese ? inChinese(sentence) : (active(sentence) ?? impersonal(sentence));
    return found ? [found] : [];
  });
}

function active(sentence: Sentence): Promised | undefined {
  const { quote, start } = sentence;
  const match = promise.exec(quote);
  if (!match) return undefined;
  const [all, name = "", word = "", rest = ""] = match;
  const action = rest.replace(/[.!?"”\s]+$/, "");
  if (ceremony.test(all.slice(0, 90)) || action.length < 8) return undefined;
  if (
    /\b(?:it|they|this|that)\b/i.test(name) &&
    /^(?:be |take |have |help |enable |make |bring |mean|remain|still )/.test(action)
  )
    return undefined;
  if (/said|announced|estimated|expects? that/.test(quote.slice(0, match.index)) && /would/.test(word))
    return undefined;
  return {
    sentence,
    start: start + match.index,
    end: start + match.index + all.replace(/[.!?"”\s]+$/, "").length,
    who: name,
    action,
    force: requirement.test(word) && !/^we$/i.test(name) ? "REQUIREMENT" : "PROMISE",
  };
}

/** "A fund will be set up": what is done, without who does it. */
function impersonal(sentence: Sentence): Promised | undefined {
  const { quote, start } = sentence;
  const match = passive.exec(quote);
  if (!match || ceremony.test(match[0].slice(0, 90))) return undefined;
  const [all, , word = ""] = match;
  const end = all.replace(/[.!?"”\s]+$/, "").length;
  return {
    sentence,
    start: start + match.index,
    end: start + match.index + end,
    who: "",
    action: all.slice(0, end),
    force: /must|should/.test(word) ? "REQUIREMENT" : "PROMISE",
  };
}

function inChinese(sentence: Sentence): Promised | undefined {
  const { quote, start } = sentence;
  const match = chinese.exec(quote);
  if (!match || /提问|回答|介绍|发布会|请|问题/.test(quote)) return undefined;
  const [all, name = "", action = ""] = match;
  return {
    sentence,
    start: start + match.index,
    end: start + match.index + all.length,
    who: name,
    action,
    force: "PROMISE",
  };
}
