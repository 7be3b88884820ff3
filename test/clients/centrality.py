"""Which policies hold the graph of policies and industries together?

    pip install networkx
    python centrality.py http://127.0.0.1:4000

Prints a CSV: each policy that targets an industry, how many industries it targets (degree), and its betweenness: the share
of shortest paths between two others that pass through it. A share of 0 means that nothing is linked through that policy.
"""

import csv
import io
import sys
import urllib.request

import networkx as nx

server = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
with urllib.request.urlopen(f"{server}/export/graph.graphml") as response:
    everything = nx.read_graphml(io.BytesIO(response.read()))

kind = nx.get_node_attributes(everything, "kind")
name = nx.get_node_attributes(everything, "label")
graph = nx.Graph(
    (policy, target)
    for policy, target, relation in everything.edges(data="relation")
    if relation == "TARGETS" and (kind[policy], kind[target]) == ("Policy", "Industry")
)

betweenness = nx.betweenness_centrality(graph)
policies = [node for node in graph if kind[node] == "Policy"]
table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["policy", "name", "degree", "betweenness"])
for policy in sorted(policies, key=lambda node: (-betweenness[node], -graph.degree[node], node)):
    table.writerow([policy, name[policy], graph.degree[policy], betweenness[policy]])
