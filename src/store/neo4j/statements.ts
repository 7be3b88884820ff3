import { type Question, questions } from "../questions.js";
import { type Statement, statement } from "./statement.js";

/** Constraints and indexes. All statements here are read and checked when the module loads. */
export const schema = {
  fixed: {
    node_id: statement("schema/node-id", {}),
    former_id: statement("schema/former-id", {}),
    one_lock: statement("schema/one-lock", {}),
    release_seq: statement("schema/release-seq", {}),
    change_seq: statement("schema/change-seq", {}),
    node_pack: statement("schema/node-pack", {}),
    search_term: statement("schema/search-term", {}),
    search_term_length: statement("schema/search-term-length", {}),
    search_text_pack: statement("schema/search-text-pack", {}),
    search_text_node: statement("schema/search-text-node", {}),
    contribution_record: statement("schema/contribution-record", {}),
    contribution_pack: statement("schema/contribution-pack", {}),
  },
  kindId: statement("schema/kind-id", { placeholders: ["name", "kind"] }),
  property: statement("schema/property", { placeholders: ["name", "kind", "property"] }),
  properties: statement("schema/properties", { placeholders: ["name", "kind", "property", "day"] }),
  relationId: statement("schema/relation-id", { placeholders: ["name", "relation"] }),
  dropIndex: statement("schema/drop-index", { placeholders: ["name"] }),
  dropConstraint: statement("schema/drop-constraint", { placeholders: ["name"] }),
  awaitIndexes: statement("schema/await-indexes", {}),
};

/** Statements that read the graph. */
export const read = {
  indexNames: statement("read/index-names", { columns: ["name"] }),
  engineVersion: statement("read/engine-version", { columns: ["name", "version", "edition"] }),
  nodesById: statement("read/nodes-by-id", { params: ["ids"], columns: ["asked", "node"] }),
  pageOfKind: statement("read/page-of-kind", {
    params: ["limit"],
    columns: ["node"],
    placeholders: ["parts", "node"],
  }),
  pagePart: statement("read/page-part", { params: ["limit"], placeholders: ["kind", "where", "order"] }),
  countOfKind: statement("read/count-of-kind", { columns: ["total"], placeholders: ["kind", "where"] }),
  linksOfSources: statement("read/links-of-sources", {
    params: ["sources", "limit"],
    columns: ["source", "links"],
    placeholders: ["pattern", "where", "order", "link"],
  }),
  countLinksOfSources: statement("read/count-links-of-sources", {
    params: ["sources"],
    columns: ["source", "total"],
    placeholders: ["pattern", "where"],
  }),
  groupsOfKind: statement("read/groups-of-kind", {
    params: ["limit"],
    columns: ["keys", "total", "values"],
    placeholders: ["kind", "where", "rows", "groups", "keys", "values"],
  }),
  groupsOfLinks: statement("read/groups-of-links", {
    params: ["sources", "limit"],
    columns: ["source", "keys", "total", "values"],
    placeholders: ["pattern", "where", "ends", "groups", "keys", "values"],
  }),
  neighborsByKind: statement("read/neighbors-by-kind", {
    params: ["sources"],
    columns: ["source", "kind", "total"],
    placeholders: ["pattern", "where"],
  }),
  pairsOfRelation: statement("read/pairs-of-relation", {
    params: ["limit"],
    columns: ["source", "target", "edges"],
    placeholders: ["sources", "relation", "targets", "where", "order"],
  }),
  pairsBySource: statement("read/pairs-by-source", {
    params: ["limit"],
    columns: ["source", "target", "edges"],
    placeholders: ["sources", "source", "relation", "targets", "where", "order"],
  }),
  countPairsOfRelation: statement("read/count-pairs-of-relation", {
    columns: ["total"],
    placeholders: ["sources", "relation", "targets", "where"],
  }),
  keptStatistics: statement("read/kept-statistics", { columns: ["seq", "statistics"] }),
  statisticsOfKinds: statement("read/statistics-of-kinds", {
    params: ["days"],
    columns: ["name", "total", "first", "last"],
  }),
  statisticsOfRelations: statement("read/statistics-of-relations", {
    columns: ["name", "links", "nodes", "squares"],
    placeholders: ["pattern"],
  }),
  loadState: statement("read/load-state", {
    columns: ["release", "packs", "seq", "writing", "done", "total", "age"],
  }),
  lacksLastDays: statement("read/lacks-last-days", { columns: ["one"] }),
  contributions: statement("read/contributions", { params: ["ids"], columns: ["id", "pack", "props"] }),
  documentsOfPacks: statement("read/documents-of-packs", { columns: ["pack", "id", "day"] }),
  releases: statement("read/releases", { columns: ["seq", "id", "body"] }),
  changesSince: statement("read/changes-since", { params: ["seq"], columns: ["id", "change"] }),
  scanNodes: statement("read/scan-nodes", { params: ["after", "limit"], columns: ["node", "pack"] }),
  scanEdges: statement("read/scan-edges", {
    params: ["after", "limit"],
    columns: ["edge", "source", "target", "pack"],
    placeholders: ["relation"],
  }),
};

/** Statements of the fixed questions. */
export const fixed: ReadonlyMap<Question, Statement<string>> = new Map(
  Object.values<Question>(questions).map((question) => {
    const { cypher, params, columns } = question;
    return [question, statement(cypher, { params, columns: Object.keys(columns) })];
  }),
);

/** Statements of a load. */
export const write = {
  lock: statement("write/lock", { params: ["token", "terms"] }),
  setLoadState: statement("write/set-load-state", { params: ["token", "state"], columns: ["holder"] }),
  endLoad: statement("write/end-load", {}),
  lastDays: statement("write/last-days", { placeholders: ["pattern", "day", "last"] }),
  endLastDays: statement("write/end-last-days", {}),
  foreignPack: statement("write/foreign-pack", { params: ["packs"], columns: ["pack"] }),
  foreignNodes: statement("write/foreign-nodes", { params: ["ids", "packs"], columns: ["record", "pack"] }),
  foreignEdges: statement("write/foreign-edges", {
    params: ["ids", "packs"],
    columns: ["record", "source", "target", "pack"],
    placeholders: ["relation"],
  }),
  anyContribution: statement("write/any-contribution", { columns: ["id"] }),
  contributionsOfPacks: statement("write/contributions-of-packs", {
    params: ["packs"],
    columns: ["id", "pack", "props"],
  }),
  contributionsOfRecords: statement("write/contributions-of-records", {
    params: ["ids"],
    columns: ["id", "pack", "props"],
  }),
  upsertContributions: statement("write/upsert-contributions", { params: ["rows"] }),
  deleteContributions: statement("write/delete-contributions", { params: ["rows"] }),
  usedNodes: statement("write/used-nodes", { params: ["ids", "packs"], columns: ["id", "edge", "pack"] }),
  missingEnd: statement("write/missing-end", { params: ["ends"], columns: ["edge", "id"] }),
  nodesOfPacks: statement("write/nodes-of-packs", { params: ["packs"], columns: ["record", "pack"] }),
  edgesOfPacks: statement("write/edges-of-packs", {
    params: ["packs"],
    columns: ["record", "source", "target", "pack"],
  }),
  createNodes: statement("write/create-nodes", { params: ["rows"], placeholders: ["kind", "properties"] }),
  replaceNodes: statement("write/replace-nodes", { params: ["rows"], placeholders: ["properties"] }),
  deleteNodes: statement("write/delete-nodes", { params: ["ids"] }),
  createEdges: statement("write/create-edges", { params: ["rows"], placeholders: ["relation", "properties"] }),
  deleteEdgesById: statement("write/delete-edges-by-id", { params: ["ids"], placeholders: ["relation"] }),
  deleteFormerIds: statement("write/delete-former-ids", { params: ["token"] }),
  createFormerIds: statement("write/create-former-ids", { params: ["rows"] }),
  createRelease: statement("write/create-release", { params: ["id", "body", "seq"] }),
  keepStatistics: statement("write/keep-statistics", { params: ["statistics"] }),
  createChanges: statement("write/create-changes", { params: ["rows"] }),
  changesOf: statement("write/changes-of", { params: ["seq"], columns: ["id", "change"] }),
  deleteNoneChanges: statement("write/delete-none-changes", { params: ["seq", "limit"], columns: ["total"] }),
  deleteChanges: statement("write/delete-changes", { params: ["after", "except", "limit"], columns: ["total"] }),
};

/** Reads of the search index: (:SearchTerm {term, length})-[:FOUND_IN]->(:SearchText {node, kind, pack, field, rank, text}). */
export const searchRead = {
  termsVersion: statement("read/search-terms-version", { columns: ["version"] }),
  textCounts: statement("read/search-text-counts", { params: ["terms"], columns: ["term", "texts"] }),
  termsOfLength: statement("read/search-terms-of-length", { params: ["min", "max", "limit"], columns: ["term"] }),
  candidates: statement("read/search-candidates", {
    params: ["queries", "fields", "spanRank", "limit"],
    columns: ["query", "id", "kind", "texts"],
  }),
};

/** Writes of the search index. */
export const searchWrite = {
  deleteTexts: statement("write/delete-search-texts", { params: ["packs", "limit"], columns: ["total"] }),
  deleteTextsOfNodes: statement("write/delete-search-texts-of-nodes", { params: ["ids"] }),
  deleteAllTexts: statement("write/delete-all-search-texts", { params: ["limit"], columns: ["total"] }),
  setTermsVersion: statement("write/set-search-terms-version", { params: ["terms"] }),
  createTexts: statement("write/create-search-texts", { params: ["texts", "terms"] }),
  deleteUnusedTerms: statement("write/delete-unused-search-terms", {}),
};
