import type { Person } from "../transcript/people.js";
import type { Range } from "./subject-words.js";

/** A post that the page gives a person. Offsets are in the text. */
export interface Post {
  readonly person: Person;
  readonly title: string;
  readonly body: Range & { readonly name: string };
  /** From the person's name, where it is near, to the body's. */
  readonly span: Range;
}

const english = /^(?:and |the |an? )*([a-z][\w ,'-]*?)(?: of| at| in| for|,) (?:the )?(\p{Lu}.*)$/u;
const chinese = /^(.*(?:部|委员会|局|厅|司|办公室|办|署|院|中心|协会))(.{2,12})$/u;

/** Posts of people: "spokesperson of the MIIT and director general of the Press Bureau". */
export function postsOf(people: readonly Person[]): Post[] {
  return people.flatMap((person) => {
    const { posts, listed } = person;
    if (!posts) return [];
    const near = listed && Math.abs(listed.start - posts.start) < 100 ? listed : undefined;
    const cut = [
      ...posts.quote.matchAll(/(?:, | and |, and )(?=[a-z][\w '-]*? (?:of|at) (?:the )?\p{Lu})|[、，]/gu),
    ].map(({ index, 0: all }) => ({ from: index, to: index + all.length }));
    const starts = [0, ...cut.map(({ to }) => to)];
    const ends = [...cut.map(({ from }) => from), posts.quote.length];
    return starts.flatMap((from, index): Post[] => {
      const words = posts.quote.slice(from, ends[index]).trim();
      const found = english.exec(words);
      const han = found ? null : chinese.exec(words);
      const [title, name] = found ? [found[1], found[2]] : [han?.[2], han?.[1]];
      if (title === undefined || name === undefined) return [];
      const clean = name.replace(/[\s,.;]+$/, "");
      const at = posts.start + from + posts.quote.slice(from).indexOf(clean);
      const body = { start: at, end: at + clean.length, name: clean };
      const span = {
        start: Math.min(near?.start ?? posts.start + from, posts.start + from),
        end: Math.max(near?.end ?? 0, body.end, posts.start + (ends[index] ?? 0)),
      };
      return [{ person, title: title.trim(), body, span }];
    });
  });
}
