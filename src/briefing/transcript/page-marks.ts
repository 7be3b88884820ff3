import type { LayoutAnswers } from "./layout-answers.js";
import { type Line, partOf, plain } from "./lines.js";

/** Lines of a transcript, cut at page marks, with and without what its page has around and between them. */
export interface Content {
  /** All pieces, in the order of the text. */
  readonly pieces: readonly Line[];
  /** Those that are words of the briefing. */
  readonly lines: readonly Line[];
  /** Page marks. */
  readonly breaks: readonly Line[];
  /** Breadcrumbs, buttons, captions of photographs: no words of anybody. */
  readonly furniture: readonly Line[];
}

/** Cuts lines at page marks, on their own, within a line or glued to a word, and finds what the page adds. */
export function contentOf(raw: readonly Line[], answers: LayoutAnswers): Content {
  const pieces = answers.cut(raw.flatMap(piecesOf));
  const breaks: Line[] = [];
  const furniture: Line[] = [];
  const lines: Line[] = [];
  for (const piece of pieces) {
    const is = answers.at(piece)?.is;
    if (pageBreak.test(piece.quote)) breaks.push(piece);
    else if (is === "PAGE" || (is === undefined && isFurniture(piece.quote))) furniture.push(piece);
    else lines.push(piece);
  }
  return { pieces, lines, breaks, furniture };
}

/** Takes out of the turns the lines that repeat one of the header or the footer: each page of a briefing has its own. */
export function withoutRepeats(
  body: readonly Line[],
  matter: readonly Line[],
  isLabel: (line: Line) => boolean,
): { lines: readonly Line[]; repeats: readonly Line[] } {
  const known = new Set(matter.map(({ quote }) => plain(quote)).filter((words) => words.length > 3));
  const isKnown = (line: Line | undefined) => line !== undefined && known.has(plain(line.quote));
  // `Chairperson:` is a heading where the list follows it, else a label.
  const repeats = body.filter((line, index) => isKnown(line) && (!isLabel(line) || isKnown(body[index + 1])));
  return { lines: body.filter((line) => !repeats.includes(line)), repeats };
}

const pageBreak = /^_*ueditor_page_break_tag_*$/;

/** A line cut before and after each page mark in it. */
function piecesOf(line: Line): Line[] {
  const marks = [...line.quote.matchAll(/_*ueditor_page_break_tag_*/g)];
  if (marks.length === 0) return [line];
  const cuts = marks.flatMap(({ index, 0: mark }) => [index, index + mark.length]);
  return [0, ...cuts].map((from, at) => partOf(line, from, cuts[at])).filter(({ quote }) => quote !== "");
}

/** `<   1   2   3   >`, `1 2 3 Next`, `Page 2 of 3`, 上一页 1 2 下一页. */
function isPagination(words: string): boolean {
  if (pageNumber.test(words)) return true;
  const parts = words.split(/[\s|]+|(?=[<>])|(?<=[<>])/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => pageLink.test(part)) && parts.some((part) => !pageWord.test(part));
}

/** `Page 2 of 3`, `(2/3)`, `- 2 -`, 第2页. */
const pageNumber =
  /^(?:[（([]\s*)?(?:page \d+(?: (?:of|\/) \d+)?|\d{1,2}\s*(?:\/|of)\s*\d{1,2}|第\s?\d+\s?页(?:.?共\s?\d+\s?页)?)(?:\s*[)）\]])?$|^[-–—]\s*\d{1,3}\s*[-–—]$/i;
const pageWord = /^(?:previous|prev|next|last|first|page|首页|尾页|末页|上一页|下一页)$/i;
const pageLink = new RegExp(String.raw`^(?:\[?\d{1,2}\]?|[<>«»‹›…·]|${pageWord.source.slice(1, -1)})$`, "i");

const exactly = (...words: readonly string[]) => new RegExp(`^(?:${words.join("|")})$`, "i");

/** Patterns of lines that a page adds. */
const furniture: readonly RegExp[] = [
  // Breadcrumbs.
  /^(?:home|首页|you are here|当前位置|您(?:现在|所在)?的?位置)[:：]?\s*(?:[>»›ㄑ/|]|首页|home|$)/i,
  /^(?:ㄑ|[^.?!。？！:：>»›]{1,60}\s*[>»›]\s*[^.?!。？！:：>»›]{1,60}(?:[>»›]|$))/,
  // Buttons and counters.
  exactly(
    String.raw`(?:print|e-?mail|share|comments?|tweet|like|forward|save|\d+ comments?(?:\(s\))?|[|·\s])+(?:(?:china\.org\.cn|scio\.gov\.cn|xinhua|china scio),?\s*[\w. ,]+)?`,
    String.raw`share (?:this|to|on)\b.{0,40}`,
    String.raw`(?:go to forum|more|back to top|top|close|related (?:news|stories|links)|read more|continue reading|click here .{0,60}|read in (?:chinese|english))(?: ?[>»]+)?`,
    String.raw`(?:font size|text size|字号|字体|\[?【?字体)[:：]?.{0,30}`,
    String.raw`a[+-](?:\s*a[+-]?)*`,
    "分享到?[:：]?.{0,20}|打印(?:本页)?|关闭(?:窗口)?|收藏|返回顶部|\\[?打印\\]?|【?打印本?页?】?|扫一扫.{0,30}|在线评论|评论\\d*",
  ),
  // The video player.
  exactly(
    String.raw`video player is loading\.?|(?:play|pause|mute|unmute|replay|fullscreen|exit fullscreen|picture-in-picture|captions|subtitles|chapters|descriptions|audio track|seek to live|live|share|playback rate|progress|stream type live|this is a modal window\.?)(?: video)?`,
    String.raw`(?:current time|duration(?: time)?|remaining time|loaded)\s*:?\s*-?[\d:.%]*(?:\s*\/\s*(?:duration)?\s*[\d:.%]*)?(?:.{0,20}\d+%)?`,
    String.raw`(?:0:00|\d{1,2}:\d{2}(?::\d{2})?)\s*\/\s*-?\d{1,2}:\d{2}(?::\d{2})?`,
    String.raw`\d(?:\.\d+)?x(?:, selected)?|(?:descriptions|subtitles|captions) (?:off|settings)(?:, (?:selected|opens .{0,40}))?`,
    String.raw`(?:beginning|end) of dialog window\..{0,120}`,
    String.raw`(?:sorry, )?your browser does(?: not|n['’]t) support .{0,60}`,
    "您的浏览器不支持.{0,40}|播放|暂停|静音|全屏",
  ),
  // Captions and origins.
  /\[(?:photo|video|picture|file photo)\b[^\]]*\]$/i,
  /[（(](?:[^（()）]{0,30}\s)?(?:摄|供图)[）)]$/,
  /^[（(【[]?(?:source|editor|author|web editor|来源|稿件来源|编辑|责任编辑|发布时间|updated)\s*[:：].{0,80}$/i,
  /^(?:china(?:\.org\.cn| scio)|scio\.gov\.cn)\s?(?:,\s*|updated:).{0,60}$/i,
  /^[\p{P}\p{S}\s]+$/u,
  // Times, remarks of the editor, references to other pages.
  /^[[(（【]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\.?)?[\])）】]?$/i,
  /^[[(（【](?:laughter|laughs|applause|pause|silence|music|笑声?|众笑|掌声|热烈鼓掌|鼓掌)[.。]?[\])）】]$/i,
  /^[(（]?(?:to be )?continued (?:on|from)\b.{0,40}$/i,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ \u00A0]+\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(?:copyright|©|版权所有|京公网安备|京?icp[备证]).{0,200}$/i,
];

/** True for words that no speaker says: they belong to the page. */
function isFurniture(quote: string): boolean {
  const words = plain(quote);
  return isPagination(words) || furniture.some((pattern) => pattern.test(words));
}
