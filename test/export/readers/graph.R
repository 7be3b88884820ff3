# Reads GraphML with igraph, takes it apart into data frames and makes a graph of these again, as users of R do.
suppressMessages(library(igraph))
for (file in commandArgs(trailingOnly = TRUE)) {
  graph <- read_graph(file, format = "graphml")
  frames <- as_data_frame(graph, what = "both")
  again <- graph_from_data_frame(frames$edges, vertices = frames$vertices)
  ends <- ends(again, E(again))
  cat(jsonlite::toJSON(list(
    names = V(again)$name, labels = V(again)$label, attributes = edge_attr_names(again),
    edges = list(source = ends[, 1], target = ends[, 2], label = E(again)$label, id = E(again)$relationId),
    # Their ends alone name every node that has an edge.
    linked = sort(V(graph_from_data_frame(frames$edges))$name, method = "radix")
  )), "\n", sep = "")
}
