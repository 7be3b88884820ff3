"""Reads GraphML with networkx and igraph, and holds it against its schema with lxml (the schema is in the jar given)."""
import collections
import json
import sys
import tempfile
import zipfile

import igraph
import networkx
from lxml import etree

path, jar = sys.argv[1:3]
graph = networkx.read_graphml(path)
other = igraph.Graph.Read_GraphML(path)
with tempfile.TemporaryDirectory() as folder:
    with zipfile.ZipFile(jar) as zipped:
        for name in ("graphml.xsd", "xlink.xsd"):
            zipped.extract(name, folder)
    schema = etree.XMLSchema(etree.parse(f"{folder}/graphml.xsd"))
    valid = schema.validate(etree.parse(path))
    # A document that breaks the schema must be refused, or the schema says nothing.
    broken = schema.validate(etree.fromstring(b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><node/></graphml>'))

json.dump(
    {
        "valid": valid,
        "faults": [str(entry) for entry in schema.error_log][:5] if not valid else [],
        "broken": broken,
        "directed": graph.is_directed() and other.is_directed(),
        "nodes": {id: data for id, data in graph.nodes(data=True)},
        "edges": [[source, target, data] for source, target, data in graph.edges(data=True)],
        "igraph": {
            "nodes": other.vcount(),
            "edges": other.ecount(),
            "kinds": collections.Counter(other.vs["kind"]),
            "ids": other.vs["id"],
            "relations": collections.Counter(other.es["relation"]) if other.ecount() else {},
        },
    },
    sys.stdout,
    ensure_ascii=False,
)
