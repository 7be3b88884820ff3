import type { Sentence } from "./sentence.js";
import { periodPhrases } from "../checks/period-phrases.js";
import { maxQuoteLength } from "../evidence-book.js";
import type { PackFiles } from "../transcript-rows.js";
import type { Transcript } from "../transcript/transcript.js";
import { cite, drafted, type DraftRow, FreshIds } from "./cite.js";
import type { Named } from "./find-names.js";
import { findPromises, type Promised } from "./find-promises.js";
import { findRelations, type Related } from "./find-relations.js";
import type { Known } from "./known.js";
import { postsOf } from "./posts.js";

/** Text of a draft with what was found in it. */
export interface FoundThings {
  readonly text: string;
  readonly transcript: Transcript;
  readonly day: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Named[];
}

const files: Readonly<Record<string, readonly [file: string, prefix: string]>> = {
  GovernmentBody: ["government-bodies", "body"],
  Organization: ["organizations", "org"],
  Policy: ["policies", "policy"],
  Event: ["events", "event"],
  Industry: ["industries", "industry"],
  Technology: ["technologies", "technology"],
  Product: ["products", "product"],
  EnterpriseClass: ["enterprise-classes", "enterprise"],
  Infrastructure: ["infrastructures", "infrastructure"],
  Place: ["places", "place"],
  Concept: ["concepts", "concept"],
};
/** Quotations of a thing: the first ones are enough to judge it. */
const maxQuotes = 3;

/** Rows of things, relations, posts and promises. `idOf` gives the ids of officials. */
export function thingRows(found: FoundThings, known: Known, idOf: (person: string) => string | undefined): PackFiles {
  const { text, transcript, sentences, day } = found;
  const ids = new FreshIds(known.things.keys());
  const byName = new Map<string, string>();
  const rows: Record<string, DraftRow[]> = {};
  const put = (file: string, row: DraftRow) => (rows[file] ??= []).push(row);
  const idOfName = (one: Pick<Named, "id" | "kind" | "name">) => {
    if (one.id !== undefined) return one.id;
    const key = `${one.kind} ${one.name.toLowerCase()}`;
    const own = byName.get(key) ?? ids.of(files[one.kind]?.[1] ?? "concept", one.name);
    byName.set(key, own);
    return own;
  };
  const posts = postsOf(transcript.header.people).map((post) => ({ ...post, named: bodyOf(post.body.name, known) }));
  const postNames = posts.map(({ body, named }): Named => ({
    ...body,
    kind: "GovernmentBody",
    ...(named === undefined ? {} : { id: named }),
    sentence: sentenceAt(sentences, body.start),
    reason: "body of a post",
  }));
  const names = [...found.names, ...postNames];
  const bodies = new Map<string, Named>();
  for (const [index, post] of posts.entries()) {
    const official = idOf(post.person.name);
    const body = postNames[index];
    if (official === undefined || !body) continue;
    if (!bodies.has(post.person.name)) bodies.set(post.person.name, body);
    put("holds-post", {
      from: official,
      to: idOfName(body),
      title: post.title,
      evidence: [cite(text, post.span)],
      review: drafted("post in the list of people", 0.9),
    });
  }
  const speaker = (sentence: Sentence) => bodies.get(transcript.turns[sentence.turn]?.speaker?.name ?? "");
  const relations = findRelations(sentences, names, speaker);
  const issuedIds = new Set(relations.filter(({ relation }) => relation === "ISSUED").map(({ to }) => idOfName(to)));
  const plannedIds = new Set(relations.filter(({ modality }) => modality === "PLANNED").map(({ to }) => idOfName(to)));
  const groups = new Map<string, Named[]>();
  for (const one of names) groups.set(idOfName(one), [...(groups.get(idOfName(one)) ?? []), one]);
  for (const [id, all] of groups) {
    const [first] = all;
    const file = files[first?.kind ?? ""]?.[0];
    if (!first || file === undefined) continue;
    const evidence = all.slice(0, maxQuotes).map((one) => cite(text, one));
    const stage = plannedIds.has(id) ? "ANNOUNCED" : issuedIds.has(id) ? "ISSUED" : "IN_FORCE";
    put(file, {
      id,
      ...(first.id === undefined ? { name: first.name.replaceAll(/\s+/g, " "), ...fieldsOf(first, stage) } : {}),
      evidence,
      review: drafted(first.reason, first.id === undefined ? 0.6 : 0.9),
    });
  }
  const seen = new Set<string>();
  for (const one of relations) {
    const [file, row] = relationRow(text, one, idOfName);
    const key = `${file} ${String(row.from)} ${String(row.to)}`;
    if (row.from !== row.to && !seen.has(key)) put(file, row);
    seen.add(key);
  }
  const promiseIds = new FreshIds([]);
  for (const promise of findPromises(sentences))
    put("commitments", promiseRow(text, promise, day, speaker(promise.sentence), names, idOfName, promiseIds));
  return rows;
}

/** The sentence of a place in the text; a stand-in for the lists before the first turn. */
const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence => {
  const own = sentences.find(({ start, end }) => start <= at && at < end);
  return (
    own ?? {
      start: at,
      end: at,
      quote: "",
      ordinal: -1,
      turn: -1,
      opens: false,
      read: "",
      small: "",
      chinese: false,
      asks: false,
      chairs: true,
    }
  );
};

/** Id of a body that packs know by its name, with or without its abbreviation. */
function bodyOf(name: string, { things }: Known): string | undefined {
  const plain = (one: string) =>
    one
      .toLowerCase()
      .replace(/\([^)]*\)/g, "")
      .replace(/^the /, "")
      .replaceAll(/\s+/g, " ")
      .trim();
  return [...things.values()].find(
    ({ kind, names }) => kind === "GovernmentBody" && names.some((one) => plain(one) === plain(name)),
  )?.id;
}

function fieldsOf({ kind, name, instrument }: Named, stage: string): DraftRow {
  if (kind === "Policy") return { instrument: instrument ?? "PROGRAM", stage };
  if (kind === "GovernmentBody") return { classification: bodyClass(name) };
  if (kind === "Organization")
    return {
      classification: /Academy|University|Institute/.test(name)
        ? "RESEARCH"
        : /Alliance|Association|Consortium/.test(name)
          ? "ALLIANCE"
          : "COMPANY",
    };
  if (kind === "Concept") return { classification: "AIM" };
  return {};
}

const bodyClass = (name: string) =>
  /Ministry|部$/.test(name)
    ? "MINISTRY"
    : /Bureau|局$/.test(name)
      ? "BUREAU"
      : /Administration/.test(name)
        ? "ADMINISTRATION"
        : /Office|办$|办公室$/.test(name)
          ? "OFFICE"
          : "DEPARTMENT";

function relationRow(
  text: string,
  { relation, from, to, start, end, fields, modality }: Related,
  idOfName: (one: Named) => string,
): [string, DraftRow] {
  const file = relation.toLowerCase().replaceAll("_", "-");
  const words = { start: end - start > maxQuoteLength ? Math.max(start, end - maxQuoteLength) : start, end };
  return [
    file,
    {
      from: idOfName(from),
      to: idOfName(to),
      ...fields,
      ...(modality === undefined ? {} : { modality }),
      evidence: [cite(text, words)],
      review: drafted(`by the words between "${from.name}" and "${to.name}"`, 0.6),
    },
  ];
}

function promiseRow(
  text: string,
  promise: Promised,
  day: string,
  speaker: Named | undefined,
  names: readonly Named[],
  idOfName: (one: Named) => string,
  ids: FreshIds,
): DraftRow {
  const { sentence, start, end, who, action, force } = promise;
  const named = names.find(
    (one) =>
      one.kind === "GovernmentBody" &&
      one.sentence === sentence &&
      one.start >= start &&
      one.start < start + who.length + 4,
  );
  const by = named ?? speaker;
  const quote = text.slice(start, Math.min(end, start + maxQuoteLength));
  const due = periodPhrases(sentence.read, day).find(
    ({ end: last, at }) =>
      last > day && /\b(?:by|before|until|within) (?:the )?(?:end of )?$/.test(sentence.small.slice(0, at)),
  );
  const byEnd =
    due ??
    periodPhrases(sentence.read, day).find(
      ({ end: last, words, at }) =>
        last > day &&
        (/^(?:by|before|until)\b/.test(words) || /\bby (?:the )?$/.test(sentence.small.slice(Math.max(0, at - 8), at))),
    );
  const title = action.split(/,| and (?=[a-z]+ the )/)[0]?.slice(0, 90) ?? action;
  return {
    id: ids.of("commitment", title.split(" ").slice(0, 8).join(" ")),
    name: title.slice(0, 1).toUpperCase() + title.slice(1),
    action: action.slice(0, quote.length),
    force,
    status: "OPEN",
    ...(byEnd ? { dueBy: dayOf(byEnd.end) } : {}),
    modality: "PLANNED",
    ...(by ? { committedBy: [idOfName(by)], ...(named ? {} : { inferred: ["committedBy"] }) } : {}),
    evidence: [cite(text, { start, end: Math.min(end, start + maxQuoteLength) })],
    review: drafted(who === "" ? "to be done, by whom is open" : `promised by "${who}"`, 0.7),
  };
}

/** A year for its last day, a month for its own. */
const dayOf = (day: string) => (day.endsWith("-12-31") ? day.slice(0, 4) : day);
