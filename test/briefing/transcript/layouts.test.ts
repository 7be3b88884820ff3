import { joinParts } from "../../../src/briefing/read-transcript-parts.js";
import { parseTranscript, type ReadOptions, type Transcript } from "../../../src/briefing/transcript/transcript.js";

// Synthetic: people, posts and figures are invented.
const title = "SCIO briefing on lantern making in the third quarter of 2031";
const when = "Beijing | 3 p.m. Oct. 23, 2031";
const event = "The State Council Information Office held a press conference Thursday in Beijing on lantern making.";
const shortList = `Speakers

He Ling, vice minister of lanterns

Wu Kai, director general of the Wick Department of the ministry

Chairperson

Shou Min, deputy director general of the Press Bureau of the State Council Information Office (SCIO)`;
const list = `Speakers:

Ms. He Ling, vice minister of lanterns

Mr. Wu Kai, director general of the Department of Wicks

Chairperson:

Mr. Shou Min, deputy director general of the Press Bureau of the State Council Information Office (SCIO)

Date:

Oct. 23, 2031`;
const talk = `Shou Min:

Ladies and gentlemen, good afternoon. Welcome to this press conference. Now, I'll give the floor to Ms. He.

He Ling:

Good afternoon. Lantern output rose by 6% in the first three quarters. Thank you.

Shou Min:

The floor is now open for questions. Please identify your news outlet.

Xinhua News Agency:

How did the wick trade do? Thank you.

He Ling:

Thank you for your question. I would like to invite Mr. Wu to answer it.

Wu Kai:

Thank you for your question. Wicks grew by 3%.

We will make more of them. Thank you.

Shou Min:

That concludes today's press conference. Goodbye.`;
const footer =
  "Translated and edited by A Person and B Person. In case of any discrepancy between the English and Chinese texts, the Chinese version is deemed to prevail.";
const page = [title, when, event, shortList, "Read in Chinese", list, talk, footer].join("\n\n");

/** Turns of the page, as `role who > to whom the floor is given`. */
const usual = [
  "MODERATION Shou Min > He Ling",
  "STATEMENT He Ling",
  "MODERATION Shou Min",
  "QUESTION Xinhua News Agency",
  "HAND_OVER He Ling > Wu Kai",
  "ANSWER Wu Kai",
  "MODERATION Shou Min",
];
const unsaid = (from: number, to: number, ...turns: string[]) => [
  ...usual.slice(0, from),
  ...turns,
  ...usual.slice(to),
];

const read = (parts: readonly string[], options?: ReadOptions) => {
  const { text } = joinParts(parts.map((one, index) => ({ file: `page-${index + 1}`, text: one })));
  return { text, ...parseTranscript(text, options) };
};

const turnsIn = ({ turns }: Transcript) =>
  turns
    .filter(({ role }) => role !== "FRONT_MATTER" && role !== "BACK_MATTER")
    .map(
      ({ role, speaker, outlet, handsOver }) =>
        `${role} ${speaker?.name ?? outlet ?? "-"}${handsOver ? ` > ${handsOver.map(({ to }) => to.name).join(", ")}` : ""}`,
    );
const warningsIn = ({ warnings }: Transcript) => warnings.map(({ code }) => code);

type Edit = (page: string) => string | readonly string[];
type Case = readonly [name: string, edit: Edit, warnings?: readonly string[], turns?: readonly string[]];

const replaced =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    expect(text.search(typeof from === "string" ? from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : from)).not.toBe(-1);
    return text.replace(from, to);
  };
const allLabels = /^(Shou Min|He Ling|Wu Kai|Xinhua News Agency):\n\n/gm;
const inTalk =
  (edit: (talk: string) => string): Edit =>
  () =>
    [title, when, event, shortList, list, edit(talk), footer].join("\n\n");

const header: Case[] = [
  ["both lists", (text) => text],
  ["the short list only", () => [title, when, event, shortList, talk, footer].join("\n\n")],
  ["the list with forms of address only", () => [title, when, list, talk, footer].join("\n\n")],
  ["headings without colons", (text) => text.replace(/^(Speakers|Chairperson|Date):$/gm, "$1")],
  ["headings with a space at their end", replaced("Date:", "Date: ")],
  ["headings and people on one line", (text) => text.replace(/^(Speakers|Chairperson|Date):\n\n/gm, "$1: ")],
  ["all speakers on one line", replaced(/Speakers:\n\n(.*)\n\n(.*)/, "Speakers: $1; and $2")],
  ["speakers on one line below their heading", replaced(/\n\n(Mr\. Wu Kai)/, "; $1")],
  ["a dash before the posts", (text) => text.replace(/^(\S+ \S+(?: \S+)?), (vice|director|deputy)/gm, "$1 – $2")],
  ["no headings", (text) => text.replace(/^(Speakers|Chairperson|Date):?\n\n/gm, ""), ["NO_HEADING", "CHAIR_ASSUMED"]],
  ["no lists", () => [title, when, talk].join("\n\n"), ["NO_LIST", "CHAIR_ASSUMED"]],
  ["no heading for the chair", (text) => text.replace(/^Chairperson:?\n\n/gm, ""), ["CHAIR_ASSUMED"]],
  [
    "one speaker and no chair",
    () =>
      [
        title,
        "Speaker\n\nHe Ling, vice minister of lanterns",
        "He Ling:\n\nLanterns grew.",
        "CCTV:\n\nAnd wicks?",
        "He Ling:\n\nThey did.",
      ].join("\n\n"),
    [],
    ["STATEMENT He Ling", "QUESTION CCTV", "ANSWER He Ling"],
  ],
  ["no place and time", () => [title, list, talk, footer].join("\n\n")],
  ["no footer", () => [title, when, list, talk].join("\n\n")],
  ["another day under Date", replaced("Date:\n\nOct. 23", "Date:\n\nOct. 24"), ["DAYS_DIFFER"]],
  ["a line in a list that is no person", replaced("Mr. Wu Kai, director", "Mr. Wu Kai director"), ["NOT_A_PERSON"]],
  ["a person without posts", replaced(/Wu Kai, director general of the Wick .*/, "Wu Kai")],
  [
    "a listed person who does not speak",
    replaced("Chairperson:", "Xu Bo, head of candles\n\nChairperson:"),
    ["SPEAKER_WITHOUT_TURN"],
  ],
  [
    "a first turn without label",
    inTalk((text) => text.replace("Shou Min:\n\n", "")),
    ["UNLABELLED_SPEECH"],
    usual.slice(1),
  ],
];

const labels: Case[] = [
  ["text on the label's line", (text) => text.replace(allLabels, "$1: ")],
  ["a full-width colon", (text) => text.replace(allLabels, "$1：\n\n")],
  ["a full-width colon and text on its line", (text) => text.replace(allLabels, "$1：")],
  ["marks of emphasis", (text) => text.replace(allLabels, "**$1:**\n\n")],
  [
    "a space before the colon, U+00A0 and U+200B in names",
    inTalk((text) => text.replace(/^He Ling:/gm, "\u200BHe\u00A0Ling :")),
  ],
  ["capitals", inTalk((text) => text.replace(/^Wu Kai:/gm, "WU KAI:"))],
  ["form of address and name", inTalk((text) => text.replace(/^Wu Kai:/gm, "Mr. Wu Kai:"))],
  ["form of address and surname", inTalk((text) => text.replace(/^Wu Kai:/gm, "Mr. Wu:"))],
  ["surname alone", inTalk((text) => text.replace(/^Wu Kai:/gm, "Wu:"))],
  ["given name first", inTalk((text) => text.replace(/^Wu Kai:/gm, "Kai Wu:"))],
  ["title and name", inTalk((text) => text.replace(/^He Ling:/gm, "Vice Minister He Ling:"))],
  ["title and surname", inTalk((text) => text.replace(/^He Ling:/gm, "Vice Minister He:"))],
  ["name and posts", inTalk((text) => text.replace(/^Wu Kai:/gm, "Wu Kai, director general of the Wick Department:"))],
  ["a remark in parentheses", inTalk((text) => text.replace(/^Wu Kai:/gm, "Wu Kai (in English):"))],
  ["the chair's role", inTalk((text) => text.replace(/^Shou Min:/gm, "Moderator:"))],
  [
    "a surname of two",
    (text) =>
      text
        .replace(/Wu Kai, /g, "He Kai, ")
        .replace("invite Mr. Wu", "invite Mr. He Kai")
        .replace("\nWu Kai:", "\nHe:"),
    ["SPEAKER_WITHOUT_TURN", "UNNAMED_SPEAKER"],
    unsaid(4, 6, "HAND_OVER He Ling > He Kai", "ANSWER -"),
  ],
  [
    "a misspelt name",
    inTalk((text) => text.replace("Wu Kai:", "Wu Kay:")),
    ["SPEAKER_WITHOUT_TURN", "MISSPELT_LABEL"],
    unsaid(5, 6, "ANSWER -"),
  ],
  [
    "a person who is not listed",
    inTalk((text) => text.replace("Wu Kai:", "Li Qiang:")),
    ["SPEAKER_WITHOUT_TURN", "HAND_OVER_DIFFERS", "UNLISTED_SPEAKER"],
    unsaid(5, 6, "ANSWER Li Qiang"),
  ],
  [
    "a form of address of nobody listed",
    inTalk((text) => text.replace("Wu Kai:", "Ms. Wren:")),
    ["SPEAKER_WITHOUT_TURN", "UNLISTED_SPEAKER"],
    unsaid(5, 6, "ANSWER -"),
  ],
  [
    "two people",
    inTalk((text) => text.replace("Wu Kai:", "He Ling and Wu Kai:")),
    ["SPEAKER_WITHOUT_TURN", "UNNAMED_SPEAKER"],
    unsaid(5, 6, "ANSWER -"),
  ],
  ["a name among titles", inTalk((text) => text.replace("Wu Kai:", "Director General Wu Kai of the Wick Department:"))],
  ["a remark in brackets", inTalk((text) => text.replace(/^Wu Kai:/gm, "Wu Kai [through an interpreter]:"))],
  ["a time before them", inTalk((text) => text.replace(allLabels, "[15:02] $1:\n\n"))],
  ["a number before an outlet", inTalk((text) => text.replace("Xinhua News", "1. Xinhua News"))],
  ["a body before the name", inTalk((text) => text.replace(/^Wu Kai:/gm, "MOL, Wu Kai:"))],
  ["a body and a stroke before the name", inTalk((text) => text.replace(/^Wu Kai:/gm, "MOL/Wu Kai:"))],
  ["a name in two scripts", inTalk((text) => text.replace(/^Wu Kai:/gm, "吴凯 Wu Kai:"))],
  ["a time in parentheses", inTalk((text) => text.replace(/^Wu Kai:/gm, "Wu Kai (3:20 p.m.):"))],
  [
    "marks of a heading, a list and a quotation",
    inTalk((text) => text.replace(/^(?=He|Wu)/gm, "> ").replace(/^(?=Shou)/gm, "• ")),
  ],
  ["single marks of emphasis", inTalk((text) => text.replace(allLabels, "*$1:*\n\n"))],
  ["parentheses", inTalk((text) => text.replace("Wu Kai:", "(Wu Kai):"))],
  ["a name without colon", inTalk((text) => text.replace("Wu Kai:", "Wu Kai")), ["MISSING_COLON"]],
  ["a label twice", inTalk((text) => text.replace("Wu Kai:", "Wu Kai:\n\nWu Kai:")), ["DOUBLED_LABEL"]],
  [
    "a label three times",
    inTalk((text) => text.replace("Wu Kai:", "Wu Kai:\n\nWu Kai:\n\nWu Kai: ")),
    ["DOUBLED_LABEL", "DOUBLED_LABEL"],
  ],
  [
    "a label without words",
    inTalk((text) => text.replace("Wu Kai:", "Shou Min:\n\nWu Kai:")),
    ["EMPTY_TURN"],
    unsaid(5, 5, "MODERATION Shou Min"),
  ],
  [
    "a label in the middle of a line",
    inTalk((text) => text.replace(" it.\n\nWu Kai:\n\n", " it. Wu Kai: ")),
    ["GLUED_LABEL"],
  ],
  [
    "a label glued to the sentence before",
    inTalk((text) => text.replace(" it.\n\nWu Kai:\n\n", " it.Wu Kai:")),
    ["GLUED_LABEL"],
  ],
  [
    "an outlet's label in the middle of a line",
    inTalk((text) => text.replace("outlet.\n\nXinhua News Agency:\n\n", "outlet. Xinhua News Agency: ")),
    ["GLUED_LABEL"],
  ],
  [
    "a speaker twice",
    inTalk((text) => text.replace("We will", "Wu Kai:\n\nWe will")),
    ["SAME_SPEAKER_TWICE"],
    unsaid(5, 6, "ANSWER Wu Kai", "ANSWER Wu Kai"),
  ],
];

const outlet = (name: string) => unsaid(3, 4, `QUESTION ${name}`);
const asks = (label: string): Edit => inTalk((text) => text.replace("Xinhua News Agency:", label));
const questions: Case[] = [
  ["a reporter of an outlet", asks("China Daily reporter:"), [], outlet("China Daily")],
  ["a reporter with a name", asks("CCTV reporter Li Na:"), [], outlet("CCTV")],
  ["a reporter from an outlet", asks("A reporter from the Global Times:"), [], outlet("Global Times")],
  ["a question from an outlet", asks("Question from CNBC:"), [], outlet("CNBC")],
  ["an outlet by its address", asks("Lanterns.example:"), [], outlet("Lanterns.example")],
  ["an outlet with its city", asks("Phoenix TV (Hong Kong):"), [], outlet("Phoenix TV (Hong Kong)")],
  [
    "a reporter of nobody, by a word that names no outlet",
    asks("Foreign media reporter:"),
    ["UNKNOWN_OUTLET"],
    outlet("-"),
  ],
  ["a reporter of nobody, by number", asks("Reporter 2:"), ["UNKNOWN_OUTLET"], outlet("-")],
  ["a reporter and an outlet in parentheses", asks("Reporter (Reuters):"), [], outlet("Reuters")],
  [
    "a heading within a question",
    inTalk((text) => text.replace("How did", "My question: lamps?\n\nAlso:\n\nHow did")),
    ["UNKNOWN_LABEL"],
  ],
  ["a reporter's name and an outlet", asks("Wang Fang (CCTV):"), [], outlet("CCTV")],
  ["a reporter's name of an outlet", asks("Wang Fang of the Global Times:"), [], outlet("Global Times")],
  ["an outlet and a reporter's name", asks("CCTV (Wang Fang):"), [], outlet("CCTV")],
  ["a mark of a question", asks("Q (Xinhua News Agency):")],
  [
    "marks of a question and an answer with names",
    inTalk((text) => text.replace("Xinhua News Agency:", "Question 1 – Reuters:").replace("Wu Kai:", "A (Mr. Wu):")),
    [],
    outlet("Reuters"),
  ],
  ["a mark of a question of an outlet that nobody knows", asks("Q (Lamps):"), ["UNKNOWN_OUTLET"], outlet("Lamps")],
  ["two outlets", asks("CCTV and China Daily:"), ["UNKNOWN_OUTLET"], outlet("CCTV and China Daily")],
  [
    "outlets with short names",
    asks("Lamp Daily (LD), Wick Times (WT):"),
    ["UNKNOWN_OUTLET"],
    outlet("Lamp Daily (LD), Wick Times (WT)"),
  ],
  [
    "an outlet with several nouns",
    asks("Lamp Radio and Television Station:"),
    [],
    outlet("Lamp Radio and Television Station"),
  ],
  [
    "a reporter with a name after the outlet",
    asks("Reporter of The Lamp Times, Keith Wick:"),
    [],
    outlet("Lamp Times"),
  ],
  [
    "a reporter who names another outlet",
    inTalk((text) => text.replace("How did", "I am a reporter with Reuters. How did")),
    ["OTHER_VOICE"],
  ],
  [
    "a reporter who names the outlet in full",
    inTalk((text) => text.replace("Xinhua News Agency:\n\n", "LDN:\n\nI'm from the Lamp Daily News. ")),
    [],
    outlet("LDN"),
  ],
  ["an outlet with a comma", asks("Phoenix TV, Hong Kong:"), [], outlet("Phoenix TV, Hong Kong")],
  ["an outlet that nobody knows", asks("The Lamplighter:"), ["UNKNOWN_OUTLET"], outlet("The Lamplighter")],
  [
    "an outlet that nobody knows, on the question's line",
    inTalk((text) => text.replace("Xinhua News Agency:\n\n", "The Lamplighter: ")),
    ["UNKNOWN_OUTLET"],
    outlet("The Lamplighter"),
  ],
  ["a reporter of nobody", asks("Reporter:"), ["UNKNOWN_OUTLET"], outlet("-")],
  [
    "question and answer",
    inTalk((text) => text.replace("Xinhua News Agency:", "Q:").replace("Wu Kai:", "A:")),
    ["SPEAKER_WITHOUT_TURN", "UNKNOWN_OUTLET", "UNNAMED_SPEAKER"],
    unsaid(3, 6, "QUESTION -", "HAND_OVER He Ling > Wu Kai", "ANSWER -"),
  ],
  [
    "a follow-up question",
    inTalk((text) =>
      text.replace(
        "Shou Min:\n\nThat",
        "Follow-up question:\n\nAnd candles?\n\nWu Kai:\n\nCandles too. Thank you.\n\nShou Min:\n\nThat",
      ),
    ),
    ["FOLLOW_UP"],
    unsaid(6, 6, "QUESTION Xinhua News Agency", "ANSWER Wu Kai"),
  ],
  [
    "a follow-up question that names its outlet",
    inTalk((text) =>
      text.replace(
        "Shou Min:\n\nThat",
        "Reuters follow-up: And candles?\n\nWu Kai:\n\nCandles too. Thank you.\n\nShou Min:\n\nThat",
      ),
    ),
    [],
    unsaid(6, 6, "QUESTION Reuters", "ANSWER Wu Kai"),
  ],
  [
    "a question that two officials answer",
    inTalk((text) =>
      text.replace("Shou Min:\n\nThat", "He Ling:\n\nLet me add that lamps grew as well.\n\nShou Min:\n\nThat"),
    ),
    [],
    unsaid(6, 6, "ANSWER He Ling"),
  ],
  [
    "a question that nobody answers",
    inTalk((text) => text.replace("Shou Min:\n\nThat", "Reuters:\n\nAnd candles?\n\nShou Min:\n\nThat")),
    ["UNANSWERED"],
    unsaid(6, 6, "QUESTION Reuters"),
  ],
  [
    "two questions in order",
    inTalk((text) =>
      text.replace("How did the wick trade do?", "My first question: lamps?\n\nSecond question: wicks?"),
    ),
  ],
  [
    "an official's heading",
    inTalk((text) => text.replace("We will", "Industry:\n\nWhat comes next? We will")),
    ["UNKNOWN_LABEL"],
  ],
  [
    "an official's heading that looks like an outlet",
    inTalk((text) => text.replace("We will", "Green Finance:\n\nWhat comes next? We will")),
    ["UNKNOWN_LABEL"],
  ],
  [
    "an official's heading of capitals",
    inTalk((text) => text.replace("We will", "CPI:\n\nWhat comes next? We will")),
    ["UNKNOWN_LABEL"],
  ],
  [
    "an official's heading of two words",
    inTalk((text) => text.replace("We will", "Green Development:\n\nWe will")),
    ["UNKNOWN_LABEL"],
  ],
  [
    "an official's heading before its text",
    inTalk((text) => text.replace("We will", "Industry: we will")),
    ["UNKNOWN_LABEL"],
  ],
  ["a heading without colon", inTalk((text) => text.replace("We will", "Green growth\n\nWe will")), ["NOT_A_SENTENCE"]],
  [
    "a colon that ends a sentence",
    inTalk((text) => text.replace("We will", "We have worked on two matters:\n\nWe will")),
  ],
  [
    "somebody's words in a speech",
    inTalk((text) => text.replace("We will", 'Li Bai: "More light."\n\nWe will')),
    ["UNKNOWN_LABEL"],
  ],
  [
    "somebody unknown who speaks",
    inTalk((text) => text.replace("We will", "Oru Mavel:\n\nWe will")),
    ["UNKNOWN_LABEL"],
    unsaid(6, 6, "ANSWER -"),
  ],
];

const long = "This sentence of a long answer says how wicks are made in the provinces of the country. ".repeat(40);
const missing: Case[] = [
  [
    "the answer's label",
    inTalk((text) => text.replace("Wu Kai:\n\n", "")),
    ["SPEAKER_WITHOUT_TURN", "HAND_OVER_DIFFERS", "OTHER_VOICE"],
    unsaid(4, 6, "ANSWER He Ling > Wu Kai"),
  ],
  [
    "the question's label",
    inTalk((text) => text.replace("Xinhua News Agency:\n\n", "")),
    ["OTHER_VOICE", "OTHER_VOICE", "OTHER_VOICE"],
    unsaid(3, 6, "STATEMENT He Ling > Wu Kai", "STATEMENT Wu Kai"),
  ],
  [
    "the chair's label",
    inTalk((text) => text.replace("Shou Min:\n\nThat", "That")),
    ["OTHER_VOICE"],
    usual.slice(0, -1),
  ],
  [
    "the chair's label before the next question",
    inTalk((text) => text.replace("Shou Min:\n\nThat", "We'll take the last two questions.\n\nShou Min:\n\nThat")),
    ["OTHER_VOICE"],
  ],
  [
    "the chair's label, on one line",
    inTalk((text) => text.replace("you.\n\nShou Min:\n\nThat", "you. That")),
    ["OTHER_VOICE"],
    usual.slice(0, -1),
  ],
  [
    "the label of who gives the floor",
    inTalk((text) => text.replace("He Ling:\n\nThank", "Thank")),
    ["OTHER_VOICE"],
    unsaid(4, 5),
  ],
  [
    "the label of who adds something",
    inTalk((text) =>
      text.replace("of them. Thank you.", "of them. Thank you.\n\nI would like to add one thing. Lamps last."),
    ),
    ["OTHER_VOICE"],
  ],
  [
    "the label of who adds something, on one line",
    inTalk((text) => text.replace("of them. Thank you.", "of them. Thank you. I would like to add one thing.")),
    ["OTHER_VOICE"],
  ],
  [
    "labels of a question and its answer",
    inTalk((text) =>
      text.replace("of them. Thank you.", "of them. Thank you.\n\nAnd lamps?\n\nLamps grew by 2% this year."),
    ),
    ["OTHER_VOICE"],
  ],
  [
    "the right label, by the speaker's name",
    inTalk((text) => text.replace("We will make", "As Mr. Wu told you, we will make")),
    ["OTHER_VOICE"],
  ],
  [
    "the right label, by another's name",
    inTalk((text) => text.replace("Wicks grew", "I am He Ling. Wicks grew")),
    ["OTHER_VOICE"],
  ],
  [
    "no label: a name that is longer",
    inTalk((text) => text.replace("We will make", "Vice Premier Wu Kaiming came. We will make")),
  ],
  ["no label: the speaker's own name", inTalk((text) => text.replace("Wicks grew", "I'm Wu Kai. Wicks grew"))],
  [
    "the label of who is asked",
    inTalk((text) => text.replace("We will make", "Ms. He, what do you think?\n\nI agree.\n\nWe will make")),
    ["OTHER_VOICE"],
  ],
  [
    "a long answer's label",
    inTalk((text) => text.replace(/He Ling:\n\nThank.*\n\nWu Kai:\n\nThank you for your question/, long)),
    ["SPEAKER_WITHOUT_TURN", "UNANSWERED", "LONG_TURN", "OTHER_VOICE"],
    unsaid(4, 6),
  ],
  [
    "another speaker than the one invited",
    inTalk((text) => text.replace("invite Mr. Wu", "invite Mr. Shou")),
    ["HAND_OVER_DIFFERS"],
    unsaid(4, 5, "HAND_OVER He Ling > Shou Min"),
  ],
];

const mark = "_ueditor_page_break_tag_";
const [first = "", second = ""] = [page.slice(0, page.indexOf("Xinhua News")), page.slice(page.indexOf("Xinhua News"))];
const pages: Case[] = [
  ["marks between turns", inTalk((text) => text.replace("Xinhua News", `${mark}\n\nXinhua News`))],
  ["a mark within a turn", inTalk((text) => text.replace("We will", `${mark}\n\nWe will`))],
  ["a mark glued to a label", inTalk((text) => text.replace(/^(He Ling|Xinhua News|Shou Min)/gm, `${mark}$1`))],
  ["a mark glued to the words before a label", inTalk((text) => text.replace("it.\n\nWu Kai:", `it.${mark}Wu Kai:`))],
  ["a mark within a sentence", inTalk((text) => text.replace("We will", `We ${mark} will`))],
  ["two marks on a line", inTalk((text) => text.replace("We will", `${mark}${mark}We will`))],
  [
    "numbers of pages in brackets",
    inTalk((text) => text.replace("We will", "(Page 2 of 3)\n\n2 / 3\n\n- 2 -\n\n(2/3)\n\nWe will")),
  ],
  [
    "numbers of pages",
    inTalk((text) => text.replace("We will", "<   1   2   3   >\n\n1 2 3 Next >\n\nPage 2 of 3\n\nWe will")),
  ],
  [
    "breadcrumbs, print links, comments, a player",
    inTalk((text) =>
      text.replace(
        "We will",
        "Home > Press Room > Transcripts\n\nPrint | 0 Comment(s)\n\nVideo Player is loading.\n\nPlay Video\n\nCurrent Time 0:00\n\n/\n\nDuration 1:02:33\n\nShare this page\n\nThe hall. [Photo by A B/China SCIO]\n\nWe will",
      ),
    ),
  ],
  [
    "a remark after a sentence",
    inTalk((text) => text.replace("of them. Thank you.", "of them. Thank you. (Applause)")),
  ],
  [
    "times, remarks of the editor and a footnote",
    inTalk((text) =>
      text.replace("We will", "[2031-10-23 15:20]\n\n(15:21)\n\n[Laughter]\n\n(Continued on page 3)\n\n[1] We will"),
    ),
  ],
  [
    "a caption that no pattern knows",
    inTalk((text) => text.replace("We will", "Wu Kai at the conference hall\n\nWe will")),
    ["NOT_A_SENTENCE"],
  ],
  ["parts in two files", () => [first, second]],
  [
    "parts that begin with the title and lists again",
    () => [`${first}\n< 1 2 >\n`, `${title}\n\n${when}\n\n${list}\n\n${second}`],
  ],
  ["parts that end within a turn", () => [page.slice(0, page.indexOf("We will")), page.slice(page.indexOf("We will"))]],
  ["parts with the footer in each", () => [`${first}\n${footer}`, second]],
  [
    "parts in another order",
    () => [
      `${title}\n\n${when}\n\n${list}\n\n${talk.slice(talk.indexOf("Xinhua"))}`,
      talk.slice(0, talk.indexOf("Xinhua")),
    ],
    ["AFTER_END", "SAME_SPEAKER_TWICE"],
    [
      "QUESTION Xinhua News Agency",
      "HAND_OVER He Ling > Wu Kai",
      "ANSWER Wu Kai",
      "MODERATION Shou Min",
      "MODERATION Shou Min > He Ling",
      "ANSWER He Ling",
      "MODERATION Shou Min",
    ],
  ],
  ["a part twice", () => [page, second], ["AFTER_END", "REPEATED_TURN"], [...usual, ...usual.slice(3)]],
  [
    "a footer before a turn",
    inTalk((text) => text.replace("Wu Kai:", "Translated and edited by C Person.\n\nWu Kai:")),
    ["AFTER_FOOTER"],
  ],
  [
    "links after the last turn",
    () => [title, when, list, talk, "More lamps in winter\n\nAbout us"].join("\n\n"),
    ["NOT_A_SENTENCE"],
  ],
  [
    "known links after the last turn",
    () => [title, when, list, talk, "Print\n\n0 Comment(s)\n\nCopyright © 2031"].join("\n\n"),
  ],
  ["a byte order mark and CRLF", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["lines without blank ones between", (text) => text.replaceAll("\n\n", "\n")],
  ["lines that are indented", (text) => text.replace(/^/gm, "\u3000\u00A0 ")],
];

describe.each([
  ["header", header],
  ["labels", labels],
  ["questions and headings", questions],
  ["missing", missing],
  ["pages", pages],
])("%s", (_, cases) => {
  for (const [name, edit, warnings = [], turns = usual] of cases)
    it(name, () => {
      const transcript = read([edit(page)].flat());
      expect({ turns: turnsIn(transcript), warnings: warningsIn(transcript) }).toEqual({ turns, warnings });
      expectCovered(transcript);
    });
});

/** Every span has its words; each character that is no white space is in one label, mark or sentence. */
function expectCovered({ text, turns, marks, sentences, warnings }: Transcript & { text: string }): void {
  const pieces = [...turns.flatMap(({ label }) => label ?? []), ...marks, ...sentences];
  for (const { start, end, quote } of pieces) expect(text.slice(start, end)).toBe(quote);
  let at = 0;
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start).replace(/[\s\u200B]/g, "")).toBe("");
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
  for (const { line } of warnings) expect(text.split("\n")[line - 1]?.trim()).toBeTruthy();
}

it("has the same names, composed or not", () => {
  const named = page.replaceAll("He Ling", "Lü Ling").replaceAll("Ms. He", "Ms. Lü");
  for (const text of [
    named,
    named.normalize("NFD"),
    named.replace(talk, "") + talk.replaceAll("He Ling", "Lü Ling").normalize("NFD"),
  ]) {
    const transcript = read([text]);
    expect(turnsIn(transcript)[1]).toBe("STATEMENT Lü Ling");
    expect(transcript.turns[2]?.label?.quote.normalize("NFC")).toBe("Lü Ling:");
  }
});

it("has the day of the event, and that of publication", () => {
  const mobile = [
    "CHINA SCIO",
    "ㄑ Press Room ㄑ Transcripts",
    title,
    "China.org.cnUpdated:  October 30, 2031",
    list,
    talk,
  ];
  const { header: read1, publishedOn } = read([mobile.join("\n\n")]);
  expect([read1.title.quote, read1.heldOn, publishedOn]).toEqual([title, "2031-10-23", "2031-10-30"]);
});

describe("a page saved as HTML", () => {
  const blocks = page.split("\n\n").map((one) => one.replace("'", "&rsquo;").replace(" | ", "&nbsp;|&#160;"));
  const html = (body: string) =>
    `<!DOCTYPE html>\n<html><head><title>x: y</title><script>let a = "<p>He Ling:</p>";</script></head><body><nav><a>Home</a></nav>${body}<footer>About: us</footer></body></html>`;
  it.each([
    ["paragraphs", html(blocks.map((one) => `<p style="x">\n<strong>${one}</strong>\n</p>`).join(""))],
    ["line breaks", html(`<div>${blocks.join("<br/>\n<br>")}</div>`)],
    [
      "labels and text in one paragraph",
      html(
        `<p>${blocks
          .join("</p><p>")
          .replace(/:<\/p><p>/g, ":</p><p>")
          .replace(/((?:Min|Ling|Kai|Agency):)<\/p><p>/g, "<b>$1</b> ")}</p>`,
      ),
    ],
    ["divisions in lines", html(blocks.map((one) => `<div class="line">${one.replace(" ", "\n")}</div>`).join("\n"))],
  ])("in %s", (_, text) => {
    const transcript = read([text]);
    expect({ turns: turnsIn(transcript), warnings: warningsIn(transcript) }).toEqual({ turns: usual, warnings: [] });
    expect(transcript.header.place?.quote).toBe("Beijing");
    expectCovered(transcript);
  });
});

const chinese = `国务院新闻办就2031年前三季度灯笼业发展情况举行新闻发布会

发布时间：2031-10-24 来源：国新网

国务院新闻办公室于2031年10月23日（星期四）下午3时举行新闻发布会，请灯笼部副部长何灵、灯芯司司长吴凯介绍情况，并答记者问。

出席人员：

灯笼部副部长　何灵

灯芯司司长　吴 凯

主持人：

国务院新闻办新闻局副局长、新闻发言人　寿敏

国务院新闻办新闻局副局长、新闻发言人 寿敏：

女士们、先生们，大家下午好。欢迎出席国务院新闻办新闻发布会。首先，请何灵女士作情况介绍。

灯笼部副部长 何灵：

大家下午好！前三季度，灯笼产量同比增长6%。谢谢大家。

寿敏：

谢谢何灵女士。下面开始提问，提问前请通报所在的新闻机构。

新华社记者：

请问灯芯贸易情况如何？谢谢。

何灵：

谢谢你的提问。这个问题请吴凯司长回答。

灯芯司司长 吴凯：

感谢您的提问。一是产量：灯芯增长3%。二是“质量稳步提升。”我们将继续努力。谢谢。

《灯笼日报》记者：

请问蜡烛呢？

吴凯：

谢谢你的提问。蜡烛也不错。

寿敏：

今天的发布会到此结束，谢谢大家。`;
const chineseTurns = [
  "MODERATION 寿敏 > 何灵",
  "STATEMENT 何灵",
  "MODERATION 寿敏",
  "QUESTION 新华社",
  "HAND_OVER 何灵 > 吴凯",
  "ANSWER 吴凯",
  "QUESTION 灯笼日报",
  "ANSWER 吴凯",
  "MODERATION 寿敏",
];
const withTurn = (at: number, turn: string) => chineseTurns.with(at, turn);

describe("a Chinese page", () => {
  const lists = chinese.slice(
    chinese.indexOf("出席人员"),
    chinese.indexOf("国务院新闻办新闻局副局长、新闻发言人 寿敏："),
  );
  const cases: Case[] = [
    ["as published", (text) => text],
    ["with text on the label's line", (text) => text.replace(/：\n\n/g, "：")],
    ["without lists", replaced(lists, ""), ["NO_LIST"]],
    ["with labels in brackets", (text) => text.replace(lists, "").replace(/^(.{2,40})：\n\n/gm, "[$1]"), ["NO_LIST"]],
    [
      "with posts and names without a space, without lists",
      (text) => text.replace(lists, "").replace(/ (?=(?:寿敏|何灵|吴凯)：)/g, ""),
      ["NO_LIST"],
    ],
    [
      "with the chair's role and name as label",
      replaced("国务院新闻办新闻局副局长、新闻发言人 寿敏：", "主持人寿敏："),
    ],
    ["with a surname and title as label", replaced("\n何灵：", "\n何副部长：")],
    ["with the chair's role as label", (text) => text.replace(/^寿敏：/gm, "主持人：")],
    [
      "with 问 and 答",
      (text) => text.replace("新华社记者：", "问：").replace("灯芯司司长 吴凯：", "答："),
      ["UNKNOWN_OUTLET", "UNNAMED_SPEAKER"],
      chineseTurns.with(3, "QUESTION -").with(5, "ANSWER -"),
    ],
    [
      "with a reporter of nobody",
      replaced("《灯笼日报》记者：", "记者："),
      ["UNKNOWN_OUTLET"],
      withTurn(6, "QUESTION -"),
    ],
    ["with 追问", replaced("《灯笼日报》记者：", "追问："), ["FOLLOW_UP"], withTurn(6, "QUESTION 新华社")],
    [
      "with 答 after a name",
      (text) => text.replace("新华社记者：", "新华社记者问：").replace("司长 吴凯：", "司长 吴凯答："),
    ],
    [
      "with the chair's name in parentheses",
      (text) => text.replace("国务院新闻办新闻局副局长、新闻发言人 寿敏：", "主持人（寿敏）："),
    ],
    ["with an outlet in parentheses", replaced("新华社记者：", "记者（新华社）：")],
    ["with a foreign reporter", replaced("新华社记者：", "外国记者："), ["UNKNOWN_OUTLET"], withTurn(3, "QUESTION -")],
    ["with remarks of the editor", replaced("我们将继续", "\n\n[掌声]\n\n【15:20】\n\n我们将继续")],
    [
      "with two outlets",
      replaced("新华社记者：", "新华社、人民日报记者："),
      ["UNKNOWN_OUTLET"],
      withTurn(3, "QUESTION 新华社、人民日报"),
    ],
    [
      "with roles in parentheses",
      (text) =>
        text
          .replace("国务院新闻办新闻局副局长、新闻发言人 寿敏：", "寿敏（主持人）：")
          .replace("灯笼部副部长 何灵：", "何灵（副部长）："),
    ],
    [
      "with a name of several parts",
      (text) => text.replace(/吴\s?凯/g, "艾尼瓦尔·吐尔逊").replace("灯芯司司长 艾", "灯芯司司长艾"),
      [],
      chineseTurns.map((turn) => turn.replace("吴凯", "艾尼瓦尔·吐尔逊")),
    ],
    ["with somebody's words", replaced("一是产量", "\n\n正如总书记指出：\n\n“要有光。”\n\n一是产量")],
    [
      "without the label of a question that ends with thanks",
      replaced("《灯笼日报》记者：\n\n请问蜡烛呢？", "蜡烛怎么样？谢谢。"),
      ["OTHER_VOICE", "SAME_SPEAKER_TWICE"],
      chineseTurns.toSpliced(6, 1),
    ],
    [
      "without the label of who adds something",
      replaced("继续努力。谢谢。", "继续努力。谢谢。\n\n我再补充一点情况。"),
      ["OTHER_VOICE"],
    ],
    ["with a heading", replaced("一是产量", "\n\n生产方面：\n\n一是产量"), ["UNKNOWN_LABEL"]],
    ["with the begin of an enumeration", replaced("一是产量", "\n\n主要有以下几个特点：\n\n一是产量")],
    [
      "with a person who is not listed",
      replaced("灯芯司司长 吴凯：", "李强："),
      ["HAND_OVER_DIFFERS", "UNLISTED_SPEAKER"],
      withTurn(5, "ANSWER 李强"),
    ],
    ["without the chair's last label", replaced("寿敏：\n\n今天", "今天"), ["OTHER_VOICE"], chineseTurns.slice(0, -1)],
    [
      "without the question's label",
      replaced("新华社记者：\n\n", ""),
      ["OTHER_VOICE", "OTHER_VOICE", "OTHER_VOICE"],
      [...chineseTurns.slice(0, 3), "STATEMENT 何灵 > 吴凯", "STATEMENT 吴凯", ...chineseTurns.slice(6)],
    ],
  ];
  for (const [name, edit, warnings = [], turns = chineseTurns] of cases)
    it(name, () => {
      const transcript = read([edit(chinese)].flat());
      expect({ turns: turnsIn(transcript), warnings: warningsIn(transcript) }).toEqual({ turns, warnings });
      expectCovered(transcript);
    });

  it("has its days, its people with posts, and its sentences", () => {
    const { header: own, publishedOn, sentences } = read([chinese]);
    expect([own.heldOn, publishedOn]).toEqual(["2031-10-23", "2031-10-24"]);
    expect(own.people.map(({ name, posts, chairs }) => [name, posts?.quote, chairs])).toEqual([
      ["何灵", "灯笼部副部长", false],
      ["吴凯", "灯芯司司长", false],
      ["寿敏", "国务院新闻办新闻局副局长、新闻发言人", true],
    ]);
    expect(sentences.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(["一是产量：灯芯增长3%。", "二是“质量稳步提升。”", "我们将继续努力。"]) as string[],
    );
  });
});

describe("answers to warnings", () => {
  const doubtful = page
    .replace("Xinhua News Agency:", "The Lamplighter:")
    .replace("Wu Kai:\n\n", "")
    .replace("We will", "Industry:\n\nLamps in winter\n\nWe will");
  const line = (words: string) => doubtful.split("\n").findIndex((one) => one.startsWith(words)) + 1;
  const answers = [
    { line: line("The Lamplighter"), text: "The Lamplighter:", is: "OUTLET", name: "Lamplighter Daily" },
    {
      line: line("Thank you for your question. Wicks"),
      text: "Thank you for your question. W",
      is: "SPEAKER",
      name: "Wu Kai",
    },
    { line: line("Industry"), text: "Industry:", is: "WORDS" },
    { line: line("Lamps in winter"), text: "Lamps in", is: "PAGE" },
  ] as const;

  it("decide what the lines are", () => {
    const transcript = read([doubtful], { answers });
    expect(turnsIn(transcript)).toEqual(outlet("Lamplighter Daily"));
    expect([transcript.warnings, transcript.unused]).toEqual([[], []]);
    expectCovered(transcript);
  });

  it("may begin within a line", () => {
    const glued = page.replace("you.\n\nShou Min:\n\nThat", "you. That");
    const at = glued.split("\n").findIndex((one) => one.startsWith("We will")) + 1;
    const transcript = read([glued], {
      answers: [{ line: at, text: "That concludes", is: "SPEAKER", name: "Shou Min" }],
    });
    expect([turnsIn(transcript), transcript.warnings]).toEqual([usual, []]);
    expectCovered(transcript);
  });

  it("confirm what was read, and list people", () => {
    const listed = page
      .replace(/^.*Wu Kai, director.*$/gm, "Mr. Wu Kai director")
      .replace("Shou Min:\n\nThat", "Wu Kai:\n\nAnd more.\n\nShou Min:\n\nThat");
    const at = (words: string) => listed.split("\n").flatMap((one, index) => (one === words ? [index + 1] : []));
    const told = [
      ...at("Mr. Wu Kai director").map(
        (number) => ({ line: number, text: "Mr. Wu Kai", is: "PERSON", name: "Wu Kai" }) as const,
      ),
      ...at("Wu Kai:")
        .map((number) => ({ line: number, text: "Wu Kai:", is: "CHECKED", about: "SAME_SPEAKER_TWICE" }) as const)
        .slice(1),
    ];
    const transcript = read([listed], { answers: told });
    expect([transcript.warnings, transcript.unused]).toEqual([[], []]);
    expect(turnsIn(transcript)).toEqual(unsaid(6, 6, "ANSWER Wu Kai"));
  });

  it("that fit nothing are named", () => {
    const wrong = [
      { line: 1, text: "Another line", is: "WORDS" },
      { line: 1, text: "SCIO", is: "CHECKED", about: "LONG_TURN" },
    ] as const;
    expect(read([page], { answers: wrong }).unused).toEqual(wrong);
  });
});

describe("a label that is damaged leaves the turns as they are, or a warning", () => {
  const labelsOf = read([page]).turns.flatMap(({ label }) => label ?? []);
  const trimmed = (text: string) => text.trimStart();
  const damages: [string, (before: string, label: string, after: string) => string][] = [
    ["lost", (before, _label, after) => before + trimmed(after)],
    ["without colon", (before, label, after) => before + label.replace(":", "") + after],
    ["glued to both sides", (before, label, after) => before.trimEnd() + label + trimmed(after)],
    ["within the line before", (before, label, after) => `${before.trimEnd()} ${label} ${trimmed(after)}`],
    ["glued to a mark", (before, label, after) => before.trimEnd() + mark + label + trimmed(after)],
    ["doubled", (before, label, after) => `${before}${label}\n\n${label}${after}`],
    ["with another letter", (before, label, after) => before + label.replace(/^(..)/, "$1x") + after],
    ["followed by a heading", (before, label, after) => `${before}${label}\n\nOutlook:${after}`],
    ["followed by page numbers", (before, label, after) => `${before}${label}\n\n< 1 2 >\n\nPrint${after}`],
  ];
  it.each(damages)("%s", (how, damage) => {
    for (const { start, end, quote } of labelsOf) {
      const transcript = read([damage(page.slice(0, start), quote, page.slice(end))]);
      const same = JSON.stringify(turnsIn(transcript)) === JSON.stringify(usual);
      // A letter more in an outlet's name is another outlet.
      const outlets = quote.startsWith("Xinhua") && how === "with another letter";
      expect([quote, same || transcript.warnings.length > 0 || outlets]).toEqual([quote, true]);
      expectCovered(transcript);
    }
  });
});

it("reads a question for two officials, and doubts where one of them says nothing", () => {
  const passed = page
    .replace("I would like to invite Mr. Wu to answer it.", "Wicks are our joy.")
    .replace("trade do? Thank you.", "trade do? Thank you.\n\nShou Min:\n\nMs. He and Mr. Wu will answer.");
  const turns = [...usual.slice(0, 4), "MODERATION Shou Min > He Ling, Wu Kai", "ANSWER He Ling"];
  const both = read([passed]);
  expect([turnsIn(both), warningsIn(both)]).toEqual([[...turns, ...usual.slice(5)], []]);
  const one = read([passed.replace(/\n\nWu Kai:[^]*(?=\n\nShou Min:\n\nThat)/, "")]);
  expect([turnsIn(one), warningsIn(one)]).toEqual([
    [...turns, ...usual.slice(6)],
    ["SPEAKER_WITHOUT_TURN", "HAND_OVER_DIFFERS"],
  ]);
});
