import java.io.File;
import java.util.HashSet;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/** Reads a GraphML file with JGraphT, which checks it against the schema first, and prints, as JSON, what it holds. */
public final class ReadGraphml {
  public static void main(String[] args) {
    var graph = new DirectedPseudograph<String, DefaultEdge>(
        SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    var importer = new GraphMLImporter<String, DefaultEdge>();
    importer.setSchemaValidation(true);
    var names = new HashSet<String>();
    var types = new HashSet<String>();
    importer.addVertexAttributeConsumer((key, value) -> { if (key.getSecond().equals("name")) names.add(value.getValue()); });
    importer.addEdgeAttributeConsumer((key, value) -> { if (key.getSecond().equals("type")) types.add(value.getValue()); });
    importer.importGraph(graph, new File(args[0]));
    System.out.printf("{\"nodes\":%d,\"edges\":%d,\"names\":%d,\"types\":%d}%n",
        graph.vertexSet().size(), graph.edgeSet().size(), names.size(), types.size());
  }
}
