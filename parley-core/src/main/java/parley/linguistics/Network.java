package parley.linguistics;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The neural network: an encoder over word pieces, heads over words, and relations over arcs.
 *
 * <p>Each call runs on the caller's thread; callers spread documents over threads. The encoder is
 * quantised with a scale taken from its whole input, so sentences are run one at a time: a
 * sentence's tree must not depend on its neighbours.
 */
final class Network implements AutoCloseable {

  private static final int ARC_WIDTH = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession heads;
  private final OrtSession relations;

  /**
   * Loads the network from the class path.
   *
   * @throws IOException if a file is missing or is no network
   */
  Network() throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      encoder = environment.createSession(bytes("encoder.onnx"), options);
      heads = environment.createSession(bytes("heads.onnx"), options);
      relations = environment.createSession(bytes("relations.onnx"), options);
    } catch (OrtException e) {
      throw new IOException("the language model cannot be loaded", e);
    }
  }

  /** Opens one of the model's files. */
  static InputStream open(String file) throws IOException {
    InputStream in = Network.class.getResourceAsStream("/parley/model/" + file);
    if (in == null) {
      throw new IOException("not on the class path: /parley/model/" + file);
    }
    return in;
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** Parses one sentence of at least one word. */
  Parse parse(Words words) {
    try {
      return run(words);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed on " + words.size() + " words", e);
    }
  }

  private Parse run(Words words) throws OrtException {
    int length = words.pieceCount();
    int width = words.size() + 1;
    long[] ids = new long[length];
    long[] ones = new long[length];
    long[] firsts = new long[width];
    long[] cases = new long[width];
    float[] mask = new float[width];
    fill(words, ids, firsts, cases);
    Arrays.fill(ones, 1);
    Arrays.fill(mask, 1);
    try (OnnxTensor id = longs(ids, length);
        OnnxTensor attention = longs(ones, length);
        OnnxTensor type = longs(new long[length], length);
        OnnxTensor first = longs(firsts, width);
        OnnxTensor letterCase = longs(cases, width);
        OnnxTensor real = floats(mask, 1, width);
        OrtSession.Result hidden =
            encoder.run(
                Map.of("input_ids", id, "attention_mask", attention, "token_type_ids", type));
        OrtSession.Result out =
            heads.run(
                Map.of("h", tensor(hidden, 0), "first", first, "case", letterCase, "mask", real))) {
      return decode(words.size(), out);
    }
  }

  private static void fill(Words words, long[] ids, long[] firsts, long[] cases) {
    int at = 0;
    ids[at++] = WordPieces.START;
    for (int i = 0; i < words.size(); i++) {
      firsts[i + 1] = at;
      cases[i + 1] = LetterCase.of(words.forms().get(i)).ordinal();
      for (int piece : words.pieces().get(i)) {
        ids[at++] = piece;
      }
    }
    ids[at] = WordPieces.END;
  }

  private Parse decode(int words, OrtSession.Result out) throws OrtException {
    int width = words + 1;
    FloatBuffer arcs = tensor(out, 0).getFloatBuffer();
    LongBuffer upos = tensor(out, 3).getLongBuffer();
    LongBuffer xpos = tensor(out, 4).getLongBuffer();
    FloatBuffer names = tensor(out, 5).getFloatBuffer();
    float[][] scores = new float[width][width];
    for (int d = 1; d < width; d++) {
      arcs.get(d * width, scores[d]);
    }
    int[] tree = SpanningTree.heads(scores);
    Parse parse = new Parse(words);
    for (int i = 0; i < words; i++) {
      parse.heads()[i] = tree[i + 1];
      parse.upos()[i] = (int) upos.get(i + 1);
      parse.xpos()[i] = (int) xpos.get(i + 1);
      names.get((i + 1) * Labels.NAMES.size(), parse.names()[i]);
    }
    nameArcs(parse, tensor(out, 1).getFloatBuffer(), tensor(out, 2).getFloatBuffer());
    return parse;
  }

  private void nameArcs(Parse parse, FloatBuffer dependents, FloatBuffer governors)
      throws OrtException {
    int words = parse.heads().length;
    float[] below = new float[words * ARC_WIDTH];
    float[] above = new float[words * ARC_WIDTH];
    for (int i = 0; i < words; i++) {
      dependents.get((i + 1) * ARC_WIDTH, below, i * ARC_WIDTH, ARC_WIDTH);
      governors.get(parse.heads()[i] * ARC_WIDTH, above, i * ARC_WIDTH, ARC_WIDTH);
    }
    try (OnnxTensor dependent = floats(below, words, ARC_WIDTH);
        OnnxTensor governor = floats(above, words, ARC_WIDTH);
        OrtSession.Result out = relations.run(Map.of("dep", dependent, "head", governor))) {
      LongBuffer labels = tensor(out, 0).getLongBuffer();
      for (int i = 0; i < words; i++) {
        parse.relations()[i] = (int) labels.get(i);
      }
    }
  }

  private OnnxTensor longs(long[] values, int length) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, length});
  }

  private OnnxTensor floats(float[] values, int rows, int columns) throws OrtException {
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(values), new long[] {rows, columns});
  }

  private static OnnxTensor tensor(OrtSession.Result result, int index) {
    OnnxValue value = result.get(index);
    if (value instanceof OnnxTensor tensor) {
      return tensor;
    }
    throw new IllegalStateException("output " + index + " is no tensor");
  }

  @Override
  public void close() {
    List<OrtException> failures = new ArrayList<>();
    for (OrtSession session : List.of(encoder, heads, relations)) {
      try {
        session.close();
      } catch (OrtException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("the language model cannot be closed", failures.get(0));
    }
  }
}
