package parley.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.linguistics.WordPieces;

/** How large the inputs of the network's products are on real sentences. */
final class Calibration {

  /** Before a product's name, the output that holds the product's input. */
  static final String PREFIX = "input of ";

  private Calibration() {}

  /**
   * The largest value of each column of each product's input, by the product's name.
   *
   * @param graph the network, not quantised
   */
  static Map<String, float[]> largest(Path graph, List<Encoded> sentences) throws IOException {
    Map<String, float[]> largest = new HashMap<>();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(graph.toString())) {
      for (Encoded sentence : sentences) {
        run(environment, session, sentence, largest);
      }
    } catch (OrtException e) {
      throw new IOException("the network cannot be run", e);
    }
    return largest;
  }

  private static void run(
      OrtEnvironment environment,
      OrtSession session,
      Encoded sentence,
      Map<String, float[]> largest)
      throws OrtException {
    long[] pieces = new long[sentence.pieces];
    long[] pieceCases = new long[sentence.pieces];
    long[] firsts = new long[sentence.words + 1];
    long[] cases = new long[sentence.words + 1];
    int at = 0;
    pieces[at++] = WordPieces.START;
    for (int i = 0; i < sentence.words; i++) {
      firsts[i + 1] = at;
      cases[i + 1] = sentence.cases[i];
      for (int id : sentence.ids[i]) {
        pieceCases[at] = sentence.cases[i];
        pieces[at++] = id;
      }
    }
    pieces[at] = WordPieces.END;
    try (OnnxTensor piece = longs(environment, pieces);
        OnnxTensor pieceCase = longs(environment, pieceCases);
        OnnxTensor first = longs(environment, firsts);
        OnnxTensor letterCase = longs(environment, cases);
        OrtSession.Result out =
            session.run(
                Map.of(
                    "pieces",
                    piece,
                    "piece_cases",
                    pieceCase,
                    "firsts",
                    first,
                    "cases",
                    letterCase))) {
      for (Map.Entry<String, OnnxValue> output : out) {
        if (output.getKey().startsWith(PREFIX) && output.getValue() instanceof OnnxTensor tensor) {
          raise(output.getKey().substring(PREFIX.length()), tensor, largest);
        }
      }
    }
  }

  private static void raise(String name, OnnxTensor tensor, Map<String, float[]> largest) {
    int columns = (int) tensor.getInfo().getShape()[1];
    float[] sofar = largest.computeIfAbsent(name, key -> new float[columns]);
    FloatBuffer values = tensor.getFloatBuffer();
    for (int i = 0; i < values.remaining(); i++) {
      sofar[i % columns] = Math.max(sofar[i % columns], Math.abs(values.get(i)));
    }
  }

  private static OnnxTensor longs(OrtEnvironment environment, long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }
}
