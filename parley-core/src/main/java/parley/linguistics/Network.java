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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The neural network: one pass over the words of a sentence, and two small ones over the arcs and
 * the predicates that it gives.
 *
 * <p>Each call runs on the caller's thread; callers spread documents over threads. The network is
 * quantised with scales taken from its whole input, so sentences are run one at a time: a
 * sentence's tree must not depend on its neighbours.
 */
final class Network implements AutoCloseable {

  private static final int RELATION_WIDTH = 128;
  private static final int ROLE_WIDTH = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession words;
  private final OrtSession relations;
  private final OrtSession roles;
  private final Labels labels;
  private final RolePaths paths;

  /**
   * Loads the network from the class path.
   *
   * @throws IOException if a file is missing or is no network
   */
  Network(Labels labels) throws IOException {
    this.labels = labels;
    this.paths = new RolePaths(labels.paths());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      words = environment.createSession(bytes("network.onnx"), options);
      relations = environment.createSession(bytes("relations.onnx"), options);
      roles = environment.createSession(bytes("roles.onnx"), options);
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
  Parse parse(Words sentence) {
    return parse(sentence, null);
  }

  /** Parses one sentence; its predicates are given unless null. */
  Parse parse(Words sentence, int @Nullable [] predicates) {
    try {
      return run(sentence, predicates);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the language model failed on " + sentence.size() + " words", e);
    }
  }

  private Parse run(Words sentence, int @Nullable [] predicates) throws OrtException {
    int length = sentence.pieceCount();
    int width = sentence.size() + 1;
    long[] pieces = new long[length];
    long[] pieceCases = new long[length];
    long[] firsts = new long[width];
    long[] cases = new long[width];
    fill(sentence, pieces, pieceCases, firsts, cases);
    try (OnnxTensor piece = longs(pieces, length);
        OnnxTensor pieceCase = longs(pieceCases, length);
        OnnxTensor first = longs(firsts, width);
        OnnxTensor letterCase = longs(cases, width);
        OrtSession.Result out =
            words.run(
                Map.of(
                    "pieces",
                    piece,
                    "piece_cases",
                    pieceCase,
                    "firsts",
                    first,
                    "cases",
                    letterCase))) {
      return decode(sentence.size(), predicates, out);
    }
  }

  private static void fill(
      Words sentence, long[] pieces, long[] pieceCases, long[] firsts, long[] cases) {
    int at = 0;
    pieces[at++] = WordPieces.START;
    for (int i = 0; i < sentence.size(); i++) {
      firsts[i + 1] = at;
      cases[i + 1] = LetterCase.of(sentence.forms().get(i)).ordinal();
      for (int piece : sentence.pieces().get(i)) {
        pieceCases[at] = cases[i + 1];
        pieces[at++] = piece;
      }
    }
    pieces[at] = WordPieces.END;
  }

  /** Reads the outputs, in which the artificial root comes first. */
  private Parse decode(int count, int @Nullable [] given, OrtSession.Result out)
      throws OrtException {
    int width = count + 1;
    FloatBuffer arcs = tensor(out, "arcs").getFloatBuffer();
    float[][] scores = new float[width][width];
    for (int d = 1; d < width; d++) {
      arcs.get(d * width, scores[d]);
    }
    int[] tags = classes(tensor(out, "xpos"), 1);
    SensibleTree.Named tree =
        new SensibleTree(
                heads -> arcNames(heads, out),
                labels.relations(),
                IntStream.of(tags).mapToObj(labels.xpos()::get).toList())
            .of(scores);
    int[] arcNames = tree.relations();
    FloatBuffer nameScores = tensor(out, "names").getFloatBuffer();
    float[][] names = new float[count][Labels.NAMES.size()];
    for (int i = 0; i < count; i++) {
      nameScores.get((i + 1) * Labels.NAMES.size(), names[i]);
    }
    int[] predicates = given == null ? predicates(out) : given;
    int[] heads = IntStream.of(tree.heads()).skip(1).toArray();
    return new Parse(
        heads,
        arcNames,
        classes(tensor(out, "upos"), 1),
        tags,
        names,
        predicates,
        roles(predicates, heads, arcNames, out));
  }

  private static int[] predicates(OrtSession.Result out) {
    int[] chosen = classes(tensor(out, "predicates"), 1);
    return IntStream.range(0, chosen.length).filter(i -> chosen[i] == 1).toArray();
  }

  private static int[] classes(OnnxTensor tensor, int from) {
    LongBuffer chosen = tensor.getLongBuffer();
    return IntStream.range(from, chosen.remaining()).map(i -> (int) chosen.get(i)).toArray();
  }

  /** The relation of each word to its head. */
  private int[] arcNames(int[] tree, OrtSession.Result out) {
    int count = tree.length - 1;
    FloatBuffer dependents = tensor(out, "relation_below").getFloatBuffer();
    FloatBuffer governors = tensor(out, "relation_above").getFloatBuffer();
    float[] below = new float[count * RELATION_WIDTH];
    float[] above = new float[count * RELATION_WIDTH];
    dependents.get(RELATION_WIDTH, below);
    for (int i = 0; i < count; i++) {
      governors.get(tree[i + 1] * RELATION_WIDTH, above, i * RELATION_WIDTH, RELATION_WIDTH);
    }
    try (OnnxTensor dependent = floats(below, count, RELATION_WIDTH);
        OnnxTensor governor = floats(above, count, RELATION_WIDTH);
        OrtSession.Result named = relations.run(Map.of("below", dependent, "above", governor))) {
      return classes(tensor(named, "relations"), 0);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed on " + count + " arcs", e);
    }
  }

  /**
   * The role of each word for each predicate.
   *
   * @param heads of each word, from 1; 0 for the root's
   */
  private int[][] roles(int[] predicates, int[] heads, int[] arcNames, OrtSession.Result out)
      throws OrtException {
    int count = heads.length;
    int[][] chosen = new int[predicates.length][];
    if (predicates.length == 0) {
      return chosen;
    }
    int[] fromZero = IntStream.of(heads).map(head -> head - 1).toArray();
    List<String> names = IntStream.of(arcNames).mapToObj(labels.relations()::get).toList();
    FloatBuffer asPredicate = tensor(out, "role_predicate").getFloatBuffer();
    float[] left = new float[predicates.length * ROLE_WIDTH];
    float[] right = new float[count * ROLE_WIDTH];
    long[] ways = new long[predicates.length * count];
    tensor(out, "role_argument").getFloatBuffer().get(ROLE_WIDTH, right);
    for (int p = 0; p < predicates.length; p++) {
      asPredicate.get((predicates[p] + 1) * ROLE_WIDTH, left, p * ROLE_WIDTH, ROLE_WIDTH);
      int[] numbers = paths.from(predicates[p], fromZero, names);
      for (int i = 0; i < count; i++) {
        ways[p * count + i] = numbers[i];
      }
    }
    try (OnnxTensor predicate = floats(left, predicates.length, ROLE_WIDTH);
        OnnxTensor argument = floats(right, count, ROLE_WIDTH);
        OnnxTensor way = longs(ways, predicates.length, count);
        OrtSession.Result scored =
            roles.run(Map.of("predicates", predicate, "arguments", argument, "paths", way))) {
      FloatBuffer scores = tensor(scored, "roles").getFloatBuffer();
      for (int p = 0; p < predicates.length; p++) {
        float[][] each = new float[count][labels.roles().size()];
        for (int i = 0; i < count; i++) {
          scores.get((p * count + i) * labels.roles().size(), each[i]);
        }
        chosen[p] = RoleTags.best(each, labels.roles());
      }
      return chosen;
    }
  }

  private OnnxTensor longs(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor floats(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElse(null);
    if (value instanceof OnnxTensor tensor) {
      return tensor;
    }
    throw new IllegalStateException("output " + name + " is no tensor");
  }

  @Override
  public void close() {
    List<OrtException> failures = new ArrayList<>();
    for (OrtSession session : List.of(words, relations, roles)) {
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
