import { statement } from "./statement.js";

/** Every statement that reaches Neo4j, read and checked when this module loads. */
export const schema = {
  fixed: [
    "node-id",
    "former-id",
    "one-lock",
    "release-seq",
    "change-seq",
    "node-pack",
    "search-term",
    "search-term-length",
    "search-text-pack",
  ].map((name) => statement(`schema/${name}`, {})),
  kindId: statement("schema/kind-id", { holes: ["name", "kind"] }),
  property: statement("schema/property", { holes: ["name", "kind", "property"] }),
  relationId: statement("schema/relation-id", { holes: ["name", "relation"] }),
};

export const read = {
  engineVersion: statement("read/engine-version", { columns: ["name", "version", "edition"] }),
  nodesById: statement("read/nodes-by-id", { params: ["ids"], columns: ["asked", "node"] }),
  pageOfKind: statement("read/page-of-kind", {
    params: ["limit"],
    columns: ["node"],
    holes: ["kind", "where", "order"],
  }),
  countOfKind: statement("read/count-of-kind", { columns: ["total"], holes: ["kind", "where"] }),
  linksOfSources: statement("read/links-of-sources", {
    params: ["sources", "limit"],
    columns: ["source", "links"],
    holes: ["pattern", "where", "order"],
  }),
  countLinksOfSources: statement("read/count-links-of-sources", {
    params: ["sources"],
    columns: ["source", "total"],
    holes: ["pattern", "where"],
  }),
  groupsOfKind: statement("read/groups-of-kind", {
    params: ["limit"],
    columns: ["keys", "total", "values"],
    holes: ["kind", "where", "keys", "values"],
  }),
  groupsOfLinks: statement("read/groups-of-links", {
    params: ["sources", "limit"],
    columns: ["source", "keys", "total", "values"],
    holes: ["pattern", "where", "keys", "values"],
  }),
  neighborsByKind: statement("read/neighbors-by-kind", {
    params: ["sources"],
    columns: ["source", "kind", "total"],
    holes: ["pattern", "where"],
  }),
  pairsOfRelation: statement("read/pairs-of-relation", {
    params: ["limit"],
    columns: ["source", "target", "edges"],
    holes: ["sources", "relation", "targets", "where", "order"],
  }),
  countPairsOfRelation: statement("read/count-pairs-of-relation", {
    columns: ["total"],
    holes: ["sources", "relation", "targets", "where"],
  }),
  releases: statement("read/releases", { columns: ["seq", "id", "body"] }),
  changesSince: statement("read/changes-since", { params: ["seq"], columns: ["id", "change"] }),
  countsByKind: statement("read/counts-by-kind", { columns: ["name", "total"] }),
  countsByRelation: statement("read/counts-by-relation", { columns: ["name", "total"] }),
  scanNodes: statement("read/scan-nodes", { params: ["after", "limit"], columns: ["node", "pack"] }),
  scanEdges: statement("read/scan-edges", {
    params: ["after", "limit"],
    columns: ["edge", "source", "target", "pack"],
    holes: ["relation"],
  }),
};

export const write = {
  lock: statement("write/lock", { params: ["token"] }),
  foreignNodes: statement("write/foreign-nodes", { params: ["ids", "packs"], columns: ["id", "pack"] }),
  deleteEdges: statement("write/delete-edges", { params: ["packs"] }),
  upsertNodes: statement("write/upsert-nodes", { params: ["rows"] }),
  usedAbsentNode: statement("write/used-absent-node", { params: ["packs", "token"], columns: ["id", "edge", "pack"] }),
  deleteAbsentNodes: statement("write/delete-absent-nodes", { params: ["packs", "token"] }),
  createEdges: statement("write/create-edges", { params: ["rows"], columns: ["total"] }),
  missingEnd: statement("write/missing-end", { params: ["rows"], columns: ["edge", "id"] }),
  forgetFormerIds: statement("write/forget-former-ids", { params: ["token"] }),
  formerIds: statement("write/former-ids", { params: ["rows"] }),
  heldNodes: statement("write/held-nodes", { params: ["packs"], columns: ["node"] }),
  heldEdges: statement("write/held-edges", { params: ["packs"], columns: ["edge"] }),
  release: statement("write/release", { params: ["id", "body"], columns: ["seq"] }),
  changes: statement("write/changes", { params: ["rows", "seq"] }),
};

/** The search index: (:SearchTerm {term, length})-[:FOUND_IN]->(:SearchText {node, kind, pack, field, rank, text}). */
export const searchRead = {
  known: statement("read/search-terms-known", { params: ["prefixes"], columns: ["prefix"] }),
  termsOfLength: statement("read/search-terms-of-length", { params: ["least", "most", "limit"], columns: ["term"] }),
  candidates: statement("read/search-candidates", {
    params: ["words", "fields", "limit"],
    columns: ["query", "nodes"],
  }),
};

export const searchWrite = {
  forgetTexts: statement("write/forget-search-texts", { params: ["packs"] }),
  terms: statement("write/search-terms", { params: ["rows"] }),
  texts: statement("write/search-texts", { params: ["rows"] }),
  forgetTerms: statement("write/forget-search-terms", {}),
};
