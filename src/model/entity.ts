import { InterfaceType, ObjectType } from "type-graphql";
import { DatedValue } from "./dated-value.js";
import { oneOf } from "./enum.js";
import { Day, OneOf, Part, Ref, Text } from "./field.js";
import { joinedAliases, joinedNames } from "./joined-names.js";
import { Node } from "./node.js";

const NameKind = oneOf("NameKind", "How safely a name points to its bearer.", {
  PREFERRED: "The name to show.",
  ALIAS: "Another name in use.",
  WEAK: 'Points to it only in its context: "the plan".',
  NEGATIVE: "Looks alike and is not it: never match on this.",
});

const NameAuthority = oneOf("NameAuthority", "Who uses a name.", {
  OFFICIAL: "An official document, classification, standard or list, or a body of its own.",
  ESTABLISHED: "General usage of the field or the press.",
  OWN: "Nobody that is known: it was formed for the pack, or by the grammar of metrics' names.",
});

@ObjectType({
  description: "One name of a thing, with its language and how safely it points to it.",
  simpleResolvers: true,
})
export class Name {
  @Text({ required: true, doc: "The name as written." }) text!: string;
  @Text({ doc: "BCP 47 language tag: `en`, `zh-Hans`." }) lang?: string;
  @OneOf(NameKind, { required: true, doc: "How safely it points to its bearer." }) kind!: keyof typeof NameKind;
  @OneOf(NameAuthority, { doc: "Who uses it, where that was noted: of Chinese names." })
  authority?: keyof typeof NameAuthority;
}

/** Values of `nameZhAuthority` in a row. */
export const nameAuthorities: readonly string[] = Object.keys(NameAuthority);

@ObjectType({ description: "A code in a published register or classification.", simpleResolvers: true })
class ExternalId {
  @Text({ required: true, doc: "The register: `gbt4754-2017`, `isic-rev4`, `iso3166-2`, `wikidata`." }) scheme!: string;
  @Text({ required: true, doc: "The code in that register. Example: `39`." }) value!: string;
}

const derived = { computed: "src/graphql/read/spans-of.ts" };
const mentions = {
  ...derived,
  from: "<-[:MENTIONS]-.evidence, which graph-builder.ts makes of the `evidence` of the thing's row",
};
const daysOfMentions = { ...mentions, from: `${mentions.from}, and (:Document).heldOn or publishedOn` };

/** Origin of histories. */
export const statedByPacks = {
  computed: "src/graphql/read/history.ts",
  from: "what each pack states of it: cypher/read/contributions.cypher, src/store/sqlite/contributions.ts",
};

/** Interface of the kinds that have names. Not a kind itself. */
@InterfaceType("Entity", {
  description: "Anything that has a name.",
  implements: Node,
  resolveType: ({ kind }: Node) => kind,
})
export class Entity extends Node {
  @Text({ required: true, doc: "The preferred English name." })
  name!: string;

  @Text({
    loaded: {
      computed: "src/briefing/metric-name-zh.ts",
      from: "the row; of a metric without one also (:Metric)-[:MEASURES]->.nameZh, (:Metric).measuredProperty and (:Metric).statisticType",
    },
    doc: "The Chinese name, where certain; `names { authority }` says who uses it.",
  })
  nameZh?: string;

  @Text({ list: true, restated: joinedAliases, doc: "Other names in use." })
  aliases?: string[];

  @Part(Name, {
    list: true,
    restated: joinedNames,
    loaded: {
      computed: "src/briefing/expand-row.ts",
      from: "(:Entity).name, (:Entity).nameZh, (:Entity).aliases, and `nameZhAuthority`, `weak` and `negative` of the row",
    },
    doc: "All names, the less safe ones too.",
  })
  names?: Name[];

  @Text({ doc: "One sentence on what it is." })
  description?: string;

  @Part(ExternalId, { list: true, doc: "Its codes in published registers." })
  externalIds?: ExternalId[];

  @Ref("Evidence", {
    list: true,
    derived: mentions,
    doc: "The spans that name it, in their order.",
  })
  evidence?: string[];

  @Day({ derived: daysOfMentions, complexity: 5, doc: "Day of the first document that names it." })
  firstSeen?: string;

  @Day({ derived: daysOfMentions, complexity: 5, doc: "Day of the latest document that names it." })
  lastSeen?: string;

  @Part(DatedValue, {
    list: true,
    derived: statedByPacks,
    complexity: 5,
    doc: "Its own values of which documents give several, document by document. The latest is the field's answer.",
  })
  history?: DatedValue[];

  @Text({ list: true, doc: "Former ids, which still answer." })
  formerIds?: string[];
}
