import { distance } from "fastest-levenshtein";
import { groupBy } from "../../store/group-by.js";
import type { EdgeRecord } from "../../store/store.js";
import { noted, proven, type Verdict } from "./check.js";
import type { Facts } from "./facts.js";

/** Words that make another post of one: a deputy's is not the head's. */
const ranks = new Set(["deputy", "assistant", "acting", "former", "executive", "first", "senior", "chief", "party"]);

/** Notes posts of one body whose titles are nearly the same, and which are two for want of a common `post`. */
export function postsApart(facts: Facts): Verdict[] {
  const all = facts.along("HOLDS_POST");
  const alike = [...groupBy(all, ({ target }) => target)].flatMap(([body, edges]) => {
    const posts = [...groupBy(edges, ({ props }) => String(props.post ?? props.title))];
    return posts.flatMap(([post, held], index) =>
      posts
        .slice(index + 1)
        .filter(([other]) => areAlike(post, other))
        .map(([, others]) => verdictOn(facts, body, held[0] as EdgeRecord, others[0] as EdgeRecord)),
    );
  });
  const told = new Set(alike.flatMap(({ subjects }) => subjects));
  const sound = all.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  const count = sound.length === 1 ? "1 post" : `${sound.length} posts`;
  const holds = proven(true, [], `${count}: none has nearly the title of another of its body.`);
  return [...alike, ...(sound.length > 0 ? [{ ...holds, subjects: sound }] : [])];
}

function verdictOn(facts: Facts, body: string, one: EdgeRecord, other: EdgeRecord): Verdict {
  const named = (id: string) => String(facts.node(id)?.props.name ?? id);
  const post = ({ props, source }: EdgeRecord) => `"${String(props.title)}" of ${named(source)}`;
  const detail = `${named(body)}: ${post(one)} and ${post(other)} are nearly one post; if they are one, both rows need the same \`post\`.`;
  return { ...noted([], detail), subjects: [one.id, other.id] };
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((post) => post.split(" ").filter((word) => !["of", "and", "for"].includes(word)));
  if (!a || !b) return false;
  const apart = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))];
  if (apart.some((word) => ranks.has(word))) return false;
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  return fewer.every((word) => more.includes(word)) || (one.length >= 8 && distance(one, other) <= 2);
}
