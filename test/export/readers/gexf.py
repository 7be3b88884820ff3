"""Reads GEXF with networkx; prints nodes, and edges with their ends."""
import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1], version="1.3")
json.dump(
    {
        "nodes": {id: data for id, data in graph.nodes(data=True)},
        "edges": {data["id"]: [source, target, data["label"]] for source, target, data in graph.edges(data=True)},
        "count": graph.number_of_edges(),
    },
    sys.stdout,
)
