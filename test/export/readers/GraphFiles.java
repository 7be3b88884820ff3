import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens graph files as Gephi does by default, and prints as one JSON value what it then has. */
public class GraphFiles {
  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    List<Object> found = new ArrayList<>();
    for (String file : files) {
      Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
      ImportController importer = Lookup.getDefault().lookup(ImportController.class);
      Container container = importer.importFile(new File(file));
      Map<String, Object> one = new LinkedHashMap<>();
      importer.process(container, new DefaultProcessor(), workspace);
      List<Object> issues = new ArrayList<>();
      container.getReport().getIssues(1000000).forEachRemaining(i -> issues.add(i.getLevel() + " " + i.getMessage()));
      GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
      List<Object> nodes = new ArrayList<>();
      for (Node node : model.getGraph().getNodes()) nodes.add(element(node));
      List<Object> edges = new ArrayList<>();
      for (Edge edge : model.getGraph().getEdges()) {
        Map<String, Object> e = element(edge);
        e.put("Source", edge.getSource().getId());
        e.put("Target", edge.getTarget().getId());
        e.put("Kind", edge.getTypeLabel());
        e.put("Directed", edge.isDirected());
        edges.add(e);
      }
      one.put("issues", issues);
      one.put("nodes", nodes);
      one.put("edges", edges);
      found.add(one);
    }
    out.println(json(found));
    out.flush();
    System.exit(0);
  }

  private static Map<String, Object> element(Element element) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value != null) values.put(column.getTitle(), value);
    }
    return values;
  }

  private static String json(Object value) {
    StringBuilder text = new StringBuilder();
    write(text, value);
    return text.toString();
  }

  private static void write(StringBuilder text, Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(before);
        write(text, entry.getKey());
        text.append(':');
        write(text, entry.getValue());
        before = ",";
      }
      text.append(before.equals("{") ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      text.append('[');
      for (int i = 0; i < list.size(); i++) {
        if (i > 0) text.append(',');
        write(text, list.get(i));
      }
      text.append(']');
    } else {
      text.append('"');
      for (char c : value.toString().toCharArray()) {
        if (c == '"' || c == '\\') text.append('\\').append(c);
        else if (c < ' ' || Character.isSurrogate(c)) text.append(String.format("\\u%04x", (int) c));
        else text.append(c);
      }
      text.append('"');
    }
  }
}
