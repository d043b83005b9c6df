import java.io.File;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Reads a GEXF file as Gephi does and prints, as JSON, what Gephi has then, and what its timeline would show at a time. */
public final class ReadGexf {
  public static void main(String[] args) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    var workspace = Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace();
    var importer = Lookup.getDefault().lookup(ImportController.class);
    var container = importer.importFile(new File(args[0]));
    container.closeLoader();
    var issues = new StringBuilder();
    for (var it = container.getReport().getIssues(1000); it.hasNext(); ) {
      Issue issue = it.next();
      issues.append(issues.length() == 0 ? "" : ",").append('"').append(issue.getMessage().replaceAll("[^\\x20-\\x7E]|[\\\\\"]", " ")).append('"');
    }
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    var graph = model.getDirectedGraph();
    var bounds = model.getTimeBounds();
    var at = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      var day = java.time.LocalDate.parse(args[i]).atStartOfDay(java.time.ZoneOffset.UTC).toInstant().toEpochMilli();
      int edges = 0;
      for (Edge edge : graph.getEdges()) {
        var intervals = edge.getIntervals();
        if (intervals.length == 0) continue;
        for (Interval interval : intervals) if (interval.getLow() <= day && day <= interval.getHigh()) { edges++; break; }
      }
      at.append(i == 1 ? "" : ",").append('"').append(args[i]).append("\":").append(edges);
    }
    System.out.printf(
        "{\"nodes\":%d,\"edges\":%d,\"dynamic\":%b,\"format\":\"%s\",\"low\":%.0f,\"high\":%.0f,\"datedAt\":{%s},\"issues\":[%s]}%n",
        graph.getNodeCount(), graph.getEdgeCount(), model.isDynamic(), model.getTimeFormat(), bounds.getLow(), bounds.getHigh(), at, issues);
    System.exit(0);
  }
}
