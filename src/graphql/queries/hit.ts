import { Field, Float, Int, ObjectType } from "type-graphql";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import type * as found from "../../search/highlight.js";
import type { Hit } from "../../search/search.js";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "../read/context.js";

// Parts that the hits of `search` and `suggest` share.

export const scored = { computed: "src/search/score.ts" };
export const highlighted = { computed: "src/search/highlight.ts" };

/** Thing that was found, why, and how well it matches. */
@ObjectType({ simpleResolvers: true })
export abstract class Found {
  @Field(() => Float, {
    description:
      "From 0 to 1: 1 for the name itself and 0.99 for an alias, from 0.4 for another name, from 0.2 for a description, below for a quotation or sentence; within these how much the words that match tell of all that the text tells, and how much of a name they are.",
  })
  @Origin(scored)
  score!: number;

  @Field(() => String, { description: 'Why it was found. Example: `alias "Setting Sail" begins with "sett"`.' })
  @Origin({ computed: "src/search/explanation.ts" })
  why!: string;

  @Field(() => Node, { description: "The thing itself; a quotation's is its Evidence." })
  @Origin({ stored: "(:Node)" })
  node!: NodeRecord;
}

@ObjectType({ simpleResolvers: true, description: "A part of a text." })
class TextRange {
  @Field(() => Int, { description: "UTF-16 offset of its begin." })
  @Origin(highlighted)
  readonly start!: number;

  @Field(() => Int, { description: "UTF-16 offset of its end, exclusive." })
  @Origin(highlighted)
  readonly end!: number;
}

@ObjectType({ simpleResolvers: true, description: "A text of the thing found, with what matched in it." })
export class Highlight implements found.Highlight {
  @Field(() => String, {
    description:
      "The stored field: `name`, `nameZh`, `aliases`, `names` (a weak name), `description`, `action`, `quote`, `text` (of a sentence).",
  })
  @Origin({ computed: "src/store/searchable-texts.ts" })
  readonly field!: string;

  @Field(() => String, { description: "The text, as stored." })
  @Origin({ stored: "(:Node) property" })
  readonly text!: string;

  @Field(() => String, { description: "The text with « and » around what matched." })
  @Origin(highlighted)
  readonly marked!: string;

  @Field(() => [TextRange], { description: "What matched in the text, in its order." })
  @Origin(highlighted)
  readonly ranges!: readonly TextRange[];
}

/** Reads the nodes of hits in one statement; leaves out a hit whose node a load has just removed. */
export async function nodesOf(hits: readonly Hit[], context: Context): Promise<{ hit: Hit; node: NodeRecord }[]> {
  const nodes = await Promise.all(hits.map(({ id }) => context.node(id)));
  return hits.flatMap((hit, i) => {
    const node = nodes[i];
    return node ? [{ hit, node }] : [];
  });
}
