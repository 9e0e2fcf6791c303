package parley.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built here is run by the runtime that the product has. */
final class OnnxGraphTest {

  @TempDir private Path folder;

  @Test
  void aQuantisedProductIsNearTheTrueOne() throws Exception {
    OnnxGraph graph = new OnnxGraph("product");
    String input = graph.floats("x", "rows", "2");
    Weights.Array matrix = new Weights.Array(new long[] {2, 3}, new float[] {1, 20, -3, 4, 50, 6});
    Weights.Array bias = new Weights.Array(new long[] {3}, new float[] {.5f, 0, -.5f});
    graph.floatOutput(graph.quantised(input, matrix, bias), "y", "rows", "3");

    float[] product = run(graph, "x", new float[] {1, .5f}, 1, 2);

    assertThat(product[0]).isCloseTo(3.5f, within(.1f));
    assertThat(product[1]).isCloseTo(45f, within(1f));
    assertThat(product[2]).isCloseTo(-.5f, within(.1f));
  }

  @Test
  void oneLargeColumnDoesNotDrownTheOthers() throws Exception {
    OnnxGraph graph = new OnnxGraph("levelled");
    String input = graph.floats("x", "rows", "4");
    Weights.Array matrix = new Weights.Array(new long[] {4, 1}, new float[] {.001f, 1, 1, 1});
    Weights.Array bias = new Weights.Array(new long[] {1}, new float[] {0});
    float[] largest = {1000, 1, 1, 1};
    graph.floatOutput(graph.quantised(input, matrix, bias, largest), "y", "rows", "1");
    assertThat(run(graph, "x", new float[] {1000, .5f, .5f, .5f}, 1, 4)[0])
        .isCloseTo(2.5f, within(.1f));
  }

  @Test
  void aQuantisedRowIsNearTheTrueOne() throws Exception {
    OnnxGraph graph = new OnnxGraph("rows");
    String index = graph.longs("i", "words");
    Weights.Array table = new Weights.Array(new long[] {2, 2}, new float[] {100, -50, .01f, .02f});
    graph.floatOutput(graph.quantisedRows(table, index), "y", "words", "2");
    Path file = folder.resolve("rows.onnx");
    graph.write(file);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(file.toString());
        OnnxTensor one =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {1}), new long[] {1});
        OrtSession.Result out = session.run(Map.of("i", one))) {
      float[] row = ((float[][]) out.get(0).getValue())[0];
      assertThat(row[0]).isCloseTo(.01f, within(.001f));
      assertThat(row[1]).isCloseTo(.02f, within(.001f));
    }
  }

  @Test
  void splitsAlongTheLastAxis() throws Exception {
    OnnxGraph graph = new OnnxGraph("split");
    String input = graph.floats("x", "rows", "3");
    List<String> parts = graph.split(input, 2, 1);
    graph.floatOutput(parts.get(1), "y", "rows", "1");
    assertThat(run(graph, "x", new float[] {7, 8, 9}, 1, 3)).containsExactly(9);
  }

  private float[] run(OnnxGraph graph, String input, float[] values, long... shape)
      throws Exception {
    Path file = folder.resolve("graph.onnx");
    graph.write(file);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(file.toString());
        OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        OrtSession.Result out = session.run(Map.of(input, tensor))) {
      return ((float[][]) out.get(0).getValue())[0];
    }
  }
}
