import { isHeading } from "./label-words.js";
import { honorifics, isHan, plain } from "./lines.js";
import { looksLikePerson } from "./names.js";

/** Names of outlets that a pack knows, in lower case. */
export type KnownOutlets = ReadonlySet<string>;

export const knownOutlets = (names: Iterable<string>): KnownOutlets => new Set([...names].map(keyOf));

const keyOf = (name: string) => plain(name).toLowerCase();

/** The outlet that a label names. */
export interface OutletLabel {
  /** Missing where the label names nobody: `Reporter:`. */
  readonly outlet?: string;
  /** True where its words leave no doubt that it names an outlet: a word for reporter, or a name of a pack. */
  readonly sure: boolean;
}

/** Reads a label as an outlet's; undefined for any other. */
export function outletOf(words: string, known: KnownOutlets): OutletLabel | undefined {
  if (known.has(keyOf(words))) return { outlet: words, sure: true };
  const asked = isHan(words) ? chineseReporter(words) : englishReporter(words);
  if (asked !== undefined) return asked === "" ? { sure: true } : { outlet: asked, sure: true };
  const bare = unquoted(words.replace(/\s*[（(][^（()）]*[)）]$/, ""));
  if (known.has(keyOf(bare))) return { outlet: bare, sure: true };
  const employer = reportersOutlet(words);
  if (employer !== undefined && (known.has(keyOf(employer)) || looksLikeOutlet(employer)))
    return { outlet: employer, sure: known.has(keyOf(employer)) };
  return looksLikeOutlet(bare) ? { outlet: unquoted(words), sure: false } : undefined;
}

/** The outlet beside a reporter's name: `Wang Fang (CCTV)`, `Wang Fang of CCTV`, `CCTV (Wang Fang)`. */
function reportersOutlet(words: string): string | undefined {
  const match = /^(.+?)\s*(?:[（(]\s*(.+?)\s*[)）]|(?:,|，|\sfrom|\sof|\swith)\s+(?:the\s+)?(.+))$/.exec(words);
  const [first = "", second = ""] = match ? [match[1], match[2] ?? match[3]] : [];
  if (looksLikePerson(first)) return unquoted(second);
  return match?.[2] !== undefined && looksLikePerson(second) ? unquoted(first) : undefined;
}

/** True for the names of several outlets: `CCTV and China Daily`, 新华社、人民日报. */
export function areSeveral(words: string, known: KnownOutlets): boolean {
  if (known.has(keyOf(words))) return false;
  const parts = words.split(
    /\s*(?:[,，、;；/&+]|\sand\s|(?<=\p{Script=Han})[和与](?=\p{Script=Han}))\s*(?![^（(]*[)）])/u,
  );
  const names = parts.map((one) => unquoted(one.replace(/\s*[（(][^（()）]*[)）]$/, "")));
  return names.length > 1 && names.every((one) => known.has(keyOf(one)) || (looksLikeOutlet(one) && isOwnName(one)));
}

/** False for words such as `Television Station`, which only end a name. */
const isOwnName = (words: string) =>
  isHan(words) ||
  words
    .split(" ")
    .some(
      (word) => !/^(?:station|group|center|centre|agency)$/i.test(word) && !word.match(nouns) && !word.match(vague),
    );

const unquoted = (words: string) => words.replace(/[《》“”"]/g, "").trim();

const reporter = String.raw`(?:reporter|journalist|correspondent)s?`;
const english: readonly RegExp[] = [
  /^(?:an?\s+)?questions?\s+(?:from|by)\s+(?:the\s+)?(.+)$/i,
  new RegExp(
    String.raw`^(?:an?\s+|the\s+)?(?:news\s+)?${reporter}(?:\s*(?:no\.?\s*)?\d+)?(?:\s+(?:from|with|of|for|at)\s+(?:the\s+)?(.+)|\s*[(（](.+)[)）])?$`,
    "i",
  ),
  new RegExp(String.raw`^(?:an?\s+|the\s+)?(.+?)(?:['’]s)?\s+${reporter}(?:\s+[\p{Lu}].*)?$`, "iu"),
  new RegExp(String.raw`^(?:an?\s+|the\s+)?(.+?)\s*[(（]${reporter}[)）]$`, "i"),
];

/** The outlet of a reporter, empty for a reporter of nobody; undefined for other words. */
function englishReporter(words: string): string | undefined {
  for (const pattern of english) {
    const match = pattern.exec(words);
    if (match)
      return anonymous.test(match[1] ?? match[2] ?? "") ? "" : unquoted(withoutName(match[1] ?? match[2] ?? ""));
  }
  return undefined;
}

/** `The Lamp Times, Keith Wick` without the reporter's name. */
function withoutName(words: string): string {
  const [outlet = "", name] = words.split(/,\s*/);
  return name !== undefined && looksLikeOutlet(outlet) && !looksLikeOutlet(name) && titled(name) ? outlet : words;
}

/** Words that name no outlet: `a foreign media reporter`, 境外记者. */
const anonymous =
  /^(?:(?:the|a|an|one|another|this|that|some|first|second|third|next|last|male|female|young|foreign|overseas|domestic|local|chinese|international|online|media|press|news|tv|newspaper|outlet|on-site)\s*)+$|^(?:境外|境内|海外|国外|外国|外籍|中外|现场|在场|本地|网络|某|一位|这位|那位|女|男|外国?媒体?|境外媒体|海外媒体|国内媒体|有)$/i;

function chineseReporter(words: string): string | undefined {
  const match =
    /^(.*?)(?:的)?记者(?:\s*[\p{Script=Han}·]{2,4}|[甲乙丙丁]|\s*\d+)?(?:提问|问)?$/u.exec(words) ??
    /^记者\s*[（(](.+?)(?:记者)?[)）]$/u.exec(words);
  return match && !anonymous.test(match[1] ?? "") ? unquoted(match[1] ?? "") : match ? "" : undefined;
}

/** Agencies and broadcasters whose names say nothing of what they are. */
const names =
  /^(?:(?:[\p{Lu}][\p{L}]+['’]s\s+)?(?:xinhua|agence|cctv|cgtn|cmg|cns|cnr|cri|crntt|afp|ap|dpa|efe|ansa|afr|rthk|tvb|tass|itar-tass|ria novosti|reuters|bloomberg|cnn|cnbc|bbc|nbc|abc|cbs|npr|nhk|kbs|mbc|sbs|tbs|rt|dw|zdf|ard|yonhap|kyodo|jiji|nikkei|asahi|mainichi|yomiuri|sankei|caixin|yicai|caijing|jiemian|the paper|the guardian|the economist|al jazeera|phoenix|sputnik|anadolu|bernama|antara|lianhe zaobao|asahi shimbun|nippon|rossiya|ming pao|sing tao|cailian|cls|chinanews|xinhuanet|handelsblatt|le figaro|el país|el pais|die welt|la repubblica|il sole|channel newsasia|cna|politico|forbes|le monde|der spiegel|people\.cn|huanqiu|guancha|red star news|cover news|beijing youth|star|china\.org\.cn|takungpao|ta kung pao|wen wei po|tencent|sina|netease|sohu|ifeng|thepaper|pti|app|vna|mna|irna))\b/iu;
const nouns =
  /\b(?:news|newspaper|newswire|daily|times|post(?!-)|journal|herald|tribune|telegraph|gazette|chronicle|observer|guardian|mirror|globe|weekly|monthly|evening|morning|magazine|press$|agency|tv|television|radio|broadcasting|broadcaster|broadcast|app|mail|wire|bulletin|express|courier|echo|star|sun|independent)\b/i;
const domain = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
const hanNouns =
  /(?:社|央视|报道|日报|晚报|早报|时报|商报|报|网|台|卫视|电视|广播|新闻|杂志|周刊|月刊|传媒|媒体|财经|客户端|频道|通讯|APP|app)$|^(?:新华|央视|凤凰|彭博|路透|法新|共同|澎湃|封面|界面|第一财经|财新|红星|南方|光明|经济|人民)/u;

function looksLikeOutlet(words: string): boolean {
  if (isHan(words)) return [...words].length <= 20 && hanNouns.test(words);
  if (new RegExp(`^(?:${honorifics})\\b`).test(words)) return false;
  if (names.test(words) || domain.test(words) || (/^[A-Z]{3,6}$/.test(words) && !figures.test(words))) return true;
  const count = words.split(" ").length;
  if (count < 2 || count > 8 || !titled(words)) return false;
  return nouns.test(words) || (vague.test(words) && !isHeading(words.replace(vague, "")));
}

/** Words of outlets' names that headings have as well: `Green Finance`. */
const vague =
  /\b(?:business|channel|finance|media|multimedia|net|network|online|publishing|report|review|satellite|standard|today)\b/gi;
/** Abbreviations of figures and bodies that head parts of a speech. */
const figures =
  /^(?:GDP|CPI|PPI|PMI|FDI|ODI|SOES?|SMES?|NEVS?|RCEP|BRI|WTO|APEC|IPOS?|LPR|RRR|MLF|ICT|IOT|MIIT|NDRC|NBS|PBO?C|CSRC|GACC?|MOF|MOFCOM|SASAC|NHC|NEA|CPC|NPC|CPPCC|ESG|USD|RMB)$/i;

/** True where every word but the small ones begins with a capital or a digit. */
export const titled = (words: string) =>
  words
    .split(" ")
    .every(
      (word) =>
        /^[\p{Lu}\p{N}(&"“'‘-]/u.test(word) || /^(?:of|the|and|for|in|on|de|la|del|to|&|by|via|e|du)$/.test(word),
    );
