import { isHan } from "./lines.js";

/** True for text that asks something. */
export const isQuestion = (text: string) =>
  /[?？]|\b(?:my question|questions? (?:is|are|for|about)|would like to (?:ask|know)|could you|can you|wonder)\b|请问|想问|请介绍/i.test(
    text.slice(0, maxQuestion),
  );

/** Length within which a question shows that it is one. */
const maxQuestion = 1500;

/** Short words that no sentence is. */
export const couldBeName = (words: string) =>
  isHan(words)
    ? [...words].length <= 12 && !/[，。；的了是在有和对就也这那]/.test(words)
    : words.split(" ").length <= 8 && /^[\p{Lu}\p{N}]/u.test(words) && !isSentence(words) && !/[,;]/.test(words);

/** True for the begin of an enumeration: `We have worked on two matters:`, 主要有以下特点：. */
export function isSentence(words: string): boolean {
  if (isHan(words))
    return (
      [...words].length > 20 ||
      /[，。；]|如下|以下|下面|包括|特点|主要是|就是|(?:指出|强调|表示|认为|提出|提到|要求|显示|说)$/.test(words)
    );
  const lowered = words.slice(0, 1).toLowerCase() + words.slice(1);
  return (
    /[.?!;]["”’)]?\s/.test(words) ||
    words.split(" ").length > 14 ||
    // "He" and "It" are names, too.
    /^(?:we|they|it|i|he|she|this|that|these|those|there|here|the following|next|also|now)\s+(?!\p{Lu})/u.test(
      lowered,
    ) ||
    /^(?:in|at|on|as|by|for|from|to|with|among|of|since|after|before|during|over|under)\s/i.test(words) ||
    /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|do|does|did|follow(?:s|ing)?|includ(?:e[sd]?|ing)|made|make|achieved|show(?:s|ed|n)?|say|said|says)\b/i.test(
      words,
    )
  );
}

const order = /^(?:first|second|third|fourth|fifth|sixth|seventh|finally|lastly|next|moreover|further)(?:ly)?$/i;

const headingWords = new Set(
  "industry industries industrial agriculture service services trade consumption consumer investment investments export exports import imports employment price prices economy economic growth development outlook result results achievement achievements measure measures goal goals target targets task tasks priority priorities progress policy policies highlight highlights background summary overview conclusion introduction note notes example examples first second third fourth fifth finally energy technology technologies innovation digital green manufacturing infrastructure transport transportation finance fiscal monetary market markets demand supply quality reform reforms opening safety security environment ecology education health culture science housing income enterprise enterprises figure figures data production output sector sectors plan plans step steps work answer foundation structure system systems efficiency vitality confidence key main point points area areas aspect aspects feature features challenge challenges opportunity opportunities cooperation platform platforms integration application applications support equipment raw materials goods products product electronics information communications software internet network networks capacity part section table chart update correction important private domestic rural urban regional remarks statement".split(
    " ",
  ),
);

/** True for a heading within a speech: `Industry`, `Green Development`. */
export const isHeading = (words: string) =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => headingWords.has(word)) || words.endsWith("方面");

/** True for a word that counts: `First`. */
export const isOrdinal = (words: string) => order.test(words);
