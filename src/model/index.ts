import { Commitment } from "./commitment.js";
import { Document } from "./document.js";
import { EnterpriseClass } from "./enterprise-class.js";
import { Event } from "./event.js";
import { Evidence } from "./evidence.js";
import { GovernmentBody } from "./government-body.js";
import { Industry } from "./industry.js";
import { Infrastructure } from "./infrastructure.js";
import { type KindSpec, kindSpec } from "./kind.js";
import { Metric } from "./metric.js";
import { Observation } from "./observation.js";
import { Official } from "./official.js";
import { Organization } from "./organization.js";
import { Passage } from "./passage.js";
import { Place } from "./place.js";
import { Policy } from "./policy.js";
import { Product } from "./product.js";
import { type RelationSpec, relationSpec } from "./relation.js";
import * as discourse from "./relations/discourse.js";
import * as economy from "./relations/economy.js";
import * as government from "./relations/government.js";
import * as statistics from "./relations/statistics.js";
import { Technology } from "./technology.js";
import { Turn } from "./turn.js";

/** The shape of the graph. Raised when a kind, relation or field changes: it is part of a release's id. */
export const schemaVersion = "1";

const kindClasses = {
  GovernmentBody,
  Official,
  Organization,
  Policy,
  Commitment,
  Industry,
  Technology,
  Product,
  EnterpriseClass,
  Infrastructure,
  Place,
  Event,
  Metric,
  Observation,
  Document,
  Turn,
  Passage,
  Evidence,
};
export type KindName = keyof typeof kindClasses;
/** The class of each kind, by name. */
export type KindTypes = { readonly [Name in KindName]: InstanceType<(typeof kindClasses)[Name]> };

const relationClasses = {
  PART_OF: government.PartOf,
  HOLDS_POST: government.HoldsPost,
  ISSUED: government.Issued,
  IMPLEMENTS: government.Implements,
  SUCCEEDS: government.Succeeds,
  TARGETS: government.Targets,
  COMMITS: government.Commits,
  ON: government.On,
  SAID_TO_AFFECT: economy.SaidToAffect,
  BROADER: economy.Broader,
  COVERS: economy.Covers,
  MATCHES: economy.Matches,
  PRODUCES: economy.Produces,
  APPLIED_IN: economy.AppliedIn,
  LOCATED_IN: economy.LocatedIn,
  VARIANT_OF: economy.VariantOf,
  POSSIBLY_SAME: economy.PossiblySame,
  MEASURES: statistics.Measures,
  CHANGE_OF: statistics.ChangeOf,
  SHARE_OF: statistics.ShareOf,
  COMPONENT_OF: statistics.ComponentOf,
  OBSERVES: statistics.Observes,
  IN_PLACE: statistics.InPlace,
  COMPARED_WITH: statistics.ComparedWith,
  SAME_FACT: statistics.SameFact,
  IN_DOCUMENT: discourse.InDocument,
  IN_TURN: discourse.InTurn,
  FOLLOWED_BY: discourse.FollowedBy,
  ANSWERS: discourse.Answers,
  ASKED_BY: discourse.AskedBy,
  SPOKEN_BY: discourse.SpokenBy,
  HANDED_TO: discourse.HandedTo,
  ABOUT: discourse.About,
  MENTIONS: discourse.Mentions,
};
export type RelationName = keyof typeof relationClasses;
/** The class of each relation, by name. */
export type RelationTypes = { readonly [Name in RelationName]: InstanceType<(typeof relationClasses)[Name]> };

export const kinds: ReadonlyMap<string, KindSpec> = new Map(
  entriesOf(kindClasses).map(([name, kind]) => [name, kindSpec(name, kind)]),
);
export const relations: ReadonlyMap<string, RelationSpec> = new Map(
  entriesOf(relationClasses).map(([name, relation]) => [name, relationSpec(name, relation)]),
);

/** The kind that an id of that form belongs to: `policy:ai-plus` is a Policy. */
export function kindOfId(id: string): KindSpec | undefined {
  return byPrefix.get(id.slice(0, id.indexOf(":")));
}

const byPrefix = new Map([...kinds.values()].map((kind) => [kind.prefix, kind]));

function entriesOf<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
