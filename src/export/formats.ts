import { csv } from "./csv.js";
import { cypher } from "./cypher.js";
import { edgeTable } from "./edge-table.js";
import type { Format } from "./format.js";
import { gexf } from "./gexf.js";
import { graphJsonl } from "./graph-jsonl.js";
import { graphml } from "./graphml.js";
import { jsonld, jsonldContext } from "./jsonld.js";
import { nodeTable } from "./node-table.js";
import { observationTable } from "./observation-table.js";
import { parquet } from "./parquet.js";
import { sdmxCsv } from "./sdmx-csv.js";
import { sdmxStructure } from "./sdmx-structure.js";
import { statementTable } from "./statement-table.js";

const csvType = "text/csv; charset=utf-8; header=present";
const parquetType = "application/vnd.apache.parquet";
const xmlType = "application/xml; charset=utf-8";
const jsonldType = "application/ld+json; charset=utf-8";

/** All export formats, in the order of their listing. */
export const formats: readonly Format[] = [
  {
    name: "graph.jsonl",
    type: "application/jsonl; charset=utf-8",
    doc: "The whole graph, one JSON object a line; can be imported again.",
    write: graphJsonl,
  },
  {
    name: "nodes.csv",
    type: csvType,
    doc: "One row a node; the columns of every kind.",
    filterable: "nodes",
    write: (source, filter) => csv(nodeTable(filter), source),
  },
  { name: "edges.csv", type: csvType, doc: "One row a relation.", write: (source) => csv(edgeTable, source) },
  {
    name: "observations.csv",
    type: csvType,
    doc: "Tidy: one row a figure, with unit, period, comparison, qualifier, metric, place, speaker and quotation.",
    filterable: "observations",
    write: (source, filter) => csv(observationTable(filter), source),
  },
  {
    name: "statements.csv",
    type: csvType,
    doc: "One row for each span of each stated relation, figure and commitment.",
    write: (source) => csv(statementTable, source),
  },
  {
    name: "nodes.parquet",
    type: parquetType,
    doc: "The nodes as Parquet, lists as lists.",
    filterable: "nodes",
    compressed: true,
    write: (source, filter) => parquet(nodeTable(filter), source),
  },
  {
    name: "edges.parquet",
    type: parquetType,
    doc: "The relations as Parquet.",
    compressed: true,
    write: (source) => parquet(edgeTable, source),
  },
  {
    name: "observations.parquet",
    type: parquetType,
    doc: "The tidy figures as Parquet.",
    filterable: "observations",
    compressed: true,
    write: (source, filter) => parquet(observationTable(filter), source),
  },
  {
    name: "observations.sdmx.csv",
    type: "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
    doc: "The figures as SDMX-CSV 2.0.",
    filterable: "observations",
    write: sdmxCsv,
  },
  {
    name: "structure.sdmx.xml",
    type: "application/vnd.sdmx.structure+xml; version=3.0.0; charset=utf-8",
    doc: "Their data structure definition and code lists, as SDMX-ML 3.0.",
    write: sdmxStructure,
  },
  {
    name: "graph.graphml",
    type: xmlType,
    doc: "The graph as GraphML, for networkx, igraph, yEd.",
    write: graphml,
  },
  {
    name: "graph.gexf",
    type: "application/gexf+xml; charset=utf-8",
    doc: "The graph as GEXF 1.3, for Gephi: each relation is a kind of edge.",
    write: gexf,
  },
  {
    name: "graph.jsonld",
    type: jsonldType,
    doc: "The graph as JSON-LD: schema.org, PROV-O, W3C ORG, SKOS, Web Annotation.",
    write: jsonld,
  },
  { name: "context.jsonld", type: jsonldType, doc: "The context of graph.jsonld.", write: jsonldContext },
  {
    name: "load.cypher",
    type: "application/x-cypher-query; charset=utf-8",
    doc: "A script that loads the graph into an empty Neo4j.",
    write: cypher,
  },
];
