// A post of a body has one identity in all documents (Popolo: a post and its memberships), though each words its title in its own way:
// "Vice Minister of Industry and Information Technology", "vice minister", "deputy minister". The rule reads the title and the body's
// id alone, so that the identity does not depend on what else is loaded.

/** Identity of the post that a HOLDS_POST relation is about: as its row gives it, else by its title. */
export const heldPost = (props: { readonly post?: unknown; readonly title?: unknown }, body: string): string =>
  String(props.post ?? postOf(String(props.title), body));

/** Identity of a post within its body: the words of its title in a normal form. */
export function postOf(title: string, body: string): string {
  const plain = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['\u2019]s\b/g, " of")
    .replace(/[\s\u2010-\u2015./-]+/g, " ")
    .replace(/\b(?:the|a|an)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const english = /\p{Script=Han}/u.test(plain) ? chinese(plain) : withoutBody(plain, body);
  return english
    .replace(/[a-z]+/g, (word) => sameWords[word] ?? word)
    .replace(/, ?/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

const sameWords: Readonly<Record<string, string>> = {
  vice: "deputy",
  dg: "director general",
  ddg: "deputy director general",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
};

/** Title without the words that name its own body: `director general of the Press Bureau` in body:scio-press-bureau. */
function withoutBody(title: string, body: string): string {
  const slug = body.replace(/^body:/, "").split("-");
  const namesBody = (words: string) => {
    const named = words.split(/[ ,]+/).filter((word) => !joining.has(word));
    const initials = named.map(([first]) => first).join("");
    return (
      named.length > 0 &&
      (named.every((word) => slug.includes(word)) ||
        (initials.length > 2 && slug.some((part) => part === initials || part.slice(1) === initials)))
    );
  };
  const [, before, after] = /^(.+?),? (?:of|for|at|in) (.+)$/.exec(title) ?? [];
  if (before !== undefined && after !== undefined) {
    if (namesBody(after)) return before;
    // "MIIT's vice minister" reads "miit of vice minister".
    if (namesBody(before)) return withoutBody(after, body);
    // "deputy director of the general office of the MIIT": the body may be named last.
    const [, own, last] = /^(.+),? (?:of|for|at|in) (.+)$/.exec(title) ?? [];
    if (own !== undefined && last !== undefined && namesBody(last)) return own;
  }
  const [first = "", ...rest] = title.split(" ");
  return rest.length > 0 && slug.includes(first) ? rest.join(" ") : title;
}

const joining = new Set(["and", "of", "for", "the", "&"]);

/** English of a Chinese title, which ends with the post: 工业和信息化部副部长. */
function chinese(title: string): string {
  const [words, english] = chineseTitles.find(([zh]) => title.endsWith(zh)) ?? [];
  if (words === undefined || english === undefined) return title;
  return title.endsWith(`副${words}`) ? `deputy ${english}` : english;
}

const chineseTitles: readonly (readonly [string, string])[] = [
  ["总工程师", "chief engineer"],
  ["总经济师", "chief economist"],
  ["新闻发言人", "spokesperson"],
  ["发言人", "spokesperson"],
  ["秘书长", "secretary general"],
  ["部长", "minister"],
  ["司长", "director general"],
  ["局长", "director general"],
  ["署长", "commissioner"],
  ["行长", "governor"],
  ["省长", "governor"],
  ["市长", "mayor"],
  ["主任", "director"],
  ["主席", "chair"],
  ["书记", "secretary"],
];
