import type { KindSpec } from "../../model/kind.js";
import { kinds, relations } from "../../model/index.js";
import { lastDay } from "../../model/day.js";
import { saidOn } from "../../model/document.js";
import { heldPost } from "../../model/post.js";
import type { RelationSpec } from "../../model/relation.js";
import { restatedOf } from "../../model/restated.js";
import { groupBy } from "../../store/group-by.js";
import type { EdgeRecord, NodeRecord, Props, StatedBy } from "../../store/store.js";
import { storedProperties } from "../../store/stored-properties.js";
import type { NodeOf } from "../../store/typed-records.js";
import { listOf } from "./declared-value.js";

/** A property that two documents give differently: of a thing, of a relation, or the holders of a body's post. */
export interface ValueChange {
  /** Stored property: `stage`; of a body `posts`. */
  readonly property: string;
  /** Value by the first document, or by the latest one before it; missing where none gives it. */
  readonly before?: string;
  readonly after?: string;
}

/** Statements of two documents on things and relations. */
export class ComparedStatements {
  readonly #holders: ReadonlyMap<string, EdgeRecord[]>;

  constructor(
    private readonly documents: readonly [NodeOf<"Document">, NodeOf<"Document">],
    private readonly spans: readonly [ReadonlySet<string>, ReadonlySet<string>],
    edges: readonly EdgeRecord[],
    private readonly statedBy: ReadonlyMap<string, readonly StatedBy[]>,
    private readonly nameOf: (id: string) => string,
  ) {
    this.#holders = groupBy(
      edges.filter(({ relation }) => relation === "HOLDS_POST"),
      ({ target }) => target,
    );
  }

  /** Changes of a thing's own properties, and of who holds a body's posts. */
  ofThing(node: NodeRecord): ValueChange[] {
    const own = this.#own(node.id, kinds.get(node.kind), node.props);
    return node.kind === "GovernmentBody" ? [...own, ...this.#ofPosts(node.id)] : own;
  }

  ofRelation({ id, relation, props }: EdgeRecord): ValueChange[] {
    return this.#own(id, relations.get(relation), props);
  }

  /** Dated properties that the second document gives, and that are another or missing by the first one and those before it. */
  #own(id: string, spec: KindSpec | RelationSpec, merged: Props): ValueChange[] {
    const by = this.statedBy.get(id) ?? [];
    const [first, second] = this.documents;
    const at = by.findIndex(({ document }) => document === second.id);
    if (at < 0) return [];
    const known = by.slice(0, 1 + by.findIndex(({ document }) => document === first.id));
    const earlier = known.length > 0 ? known : by.slice(0, at);
    return storedProperties(spec).flatMap(({ name, field }): ValueChange[] => {
      if (restatedOf(spec, field) !== "DATED") return [];
      const valueIn = (one: StatedBy | undefined) => one && (one.props ?? merged)[name];
      const after = valueIn(by[at]);
      const before = earlier.map(valueIn).findLast((value) => value !== undefined);
      if (
        after === undefined ||
        after === before ||
        (before === undefined && (labels.has(name) || earlier.length === 0))
      )
        return [];
      return [change(name, before, after)];
    });
  }

  /** Posts of which both documents speak, with other holders. */
  #ofPosts(body: string): ValueChange[] {
    const posts = groupBy(this.#holders.get(body) ?? [], ({ props }) => heldPost(props, body));
    return [...posts.values()].flatMap((edges): ValueChange[] => {
      const [before, after] = ([0, 1] as const).map((at) => edges.filter((edge) => this.#isSaid(edge, at)));
      if (!before?.length || !after?.length) return [];
      const title = String(after.at(-1)?.props.title);
      const [one, other] = [this.#holding(before, 0), this.#holding(after, 1)].map(
        (names) => names.join(", ") || "nobody",
      );
      return one === other ? [] : [change("posts", `${title}: ${one}`, `${title}: ${other}`)];
    });
  }

  /** Names of those who hold a post on the day of a document. */
  #holding(edges: readonly EdgeRecord[], at: 0 | 1): string[] {
    const day = saidOn(this.documents[at].props);
    // An end that the later document alone gives is no word of the earlier one.
    const ends = (edge: EdgeRecord) => {
      const stated = this.statedBy.get(edge.id)?.find(({ document }) => document === this.documents[at].id);
      return stated?.props ? stated.props.to : edge.props.to;
    };
    const isOver = (to: Props[string] | undefined) => to !== undefined && lastDay(String(to)) < lastDay(day);
    return edges
      .filter((edge) => !isOver(ends(edge)))
      .map(({ source }) => this.nameOf(source))
      .toSorted();
  }

  #isSaid = ({ props }: EdgeRecord, at: 0 | 1) => listOf(props.evidence).some((span) => this.spans[at].has(span));
}

/** Words of packs rather than of documents: that the first one lacks them is no change. */
const labels = new Set(["name", "nameZh", "description", "honorific", "post"]);

const change = (property: string, before: Props[string] | undefined, after: Props[string]): ValueChange => ({
  property,
  ...(before === undefined ? {} : { before: String(before) }),
  after: String(after),
});
