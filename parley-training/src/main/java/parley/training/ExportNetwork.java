package parley.training;

import static parley.training.Architecture.ARC;
import static parley.training.Architecture.ATTENTION_HEADS;
import static parley.training.Architecture.HIDDEN;
import static parley.training.Architecture.NAME;
import static parley.training.Architecture.RELATION;
import static parley.training.Architecture.ROLE;
import static parley.training.Architecture.WORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the model's files of trained weights on the command line: {@code DATA TOKENIZER WORK
 * MODEL}.
 *
 * <p>{@code DATA} is the folder of corpora, {@code TOKENIZER} the word pieces; {@code WORK} holds
 * what {@link TrainNetwork} left; {@code MODEL} gets three graphs and the classes. A graph reads
 * one sentence: {@code network.onnx} its words, {@code relations.onnx} its arcs once a tree is
 * chosen, {@code roles.onnx} its predicates.
 */
public final class ExportNetwork {

  /** Positions in a sentence that the product may ask for. */
  private static final int POSITIONS = 256;

  /** Sentences by which it is known how large activations are. */
  private static final int CALIBRATION = 600;

  private final Weights weights;
  private final Classes classes;
  private final Map<String, float[]> largest;

  /**
   * @param largest what each column of a product's input may amount to, by the product's name; with
   *     none, the graphs are not quantised and give their products' inputs too
   */
  ExportNetwork(Weights weights, Classes classes, Map<String, float[]> largest) {
    this.weights = weights;
    this.classes = classes;
    this.largest = largest;
  }

  /** Writes the files; exit code 2 when the command line is wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("Usage: parley.training.ExportNetwork DATA TOKENIZER WORK MODEL");
      System.exit(2);
      return;
    }
    Path work = Path.of(arguments[2]);
    Path model = Files.createDirectories(Path.of(arguments[3]));
    Path labels = work.resolve(TrainNetwork.CLASSES);
    Weights weights = Weights.read(work.resolve(TrainNetwork.WEIGHTS));
    Classes classes = Classes.read(labels);
    Encoded.Numbers numbers =
        new Encoded.Numbers(TrainNetwork.wordPieces(Path.of(arguments[1])), classes);
    List<Encoded> sentences =
        TrainingData.read(Path.of(arguments[0])).trees().stream()
            .limit(CALIBRATION)
            .map(numbers::encode)
            .filter(sentence -> sentence.pieces <= Batch.LONGEST)
            .toList();
    Path exact = work.resolve("exact.onnx");
    new ExportNetwork(weights, classes, Map.of()).network().write(exact);
    ExportNetwork export =
        new ExportNetwork(weights, classes, Calibration.largest(exact, sentences));
    export.network().write(model.resolve("network.onnx"));
    export.relations().write(model.resolve("relations.onnx"));
    export.roles().write(model.resolve("roles.onnx"));
    Files.copy(labels, model.resolve(TrainNetwork.CLASSES), StandardCopyOption.REPLACE_EXISTING);
  }

  OnnxGraph network() {
    OnnxGraph graph = new OnnxGraph("network");
    String ids = graph.longs("pieces", "pieces");
    String pieceCases = graph.longs("piece_cases", "pieces");
    String firsts = graph.longs("firsts", "words");
    String cases = graph.longs("cases", "words");
    String hidden = embedded(graph, ids, pieceCases);
    for (int layer = 0; layer < Architecture.LAYERS; layer++) {
      hidden = layer(graph, hidden, "encoder.layer." + layer + ".");
    }
    String letterCases = graph.gather(graph.constant(weights.get("head.case")), cases);
    String words =
        graph.node(
            "Concat",
            List.of(graph.gather(hidden, firsts), letterCases),
            OnnxGraph.attribute("axis", -1));
    heads(graph, words);
    return graph;
  }

  private String embedded(OnnxGraph graph, String ids, String pieceCases) {
    String zero = graph.constant(new long[] {0});
    String one = graph.constant(new long[] {1});
    String length = graph.gather(graph.node("Shape", List.of(ids)), zero);
    String range = graph.node("Range", List.of(zero, length, one));
    String words = graph.quantisedRows(weights.get("embeddings.word_embeddings.weight"), ids);
    String positions = graph.gather(graph.constant(positions()), range);
    String cases = graph.gather(graph.constant(weights.get("head.inputcase")), pieceCases);
    return norm(graph, graph.add(graph.add(words, positions), cases), "embeddings.LayerNorm");
  }

  /** The vectors of positions, with that of the only type of sentence added. */
  private Weights.Array positions() {
    Weights.Array all = weights.get("embeddings.position_embeddings.weight");
    Weights.Array types = weights.get("embeddings.token_type_embeddings.weight");
    float[] values = Arrays.copyOf(all.values(), POSITIONS * HIDDEN);
    for (int i = 0; i < values.length; i++) {
      values[i] += types.values()[i % HIDDEN];
    }
    return new Weights.Array(new long[] {POSITIONS, HIDDEN}, values);
  }

  private String norm(OnnxGraph graph, String input, String name) {
    return graph.node(
        "LayerNormalization",
        List.of(
            input,
            graph.constant(weights.get(name + ".weight")),
            graph.constant(weights.get(name + ".bias"))),
        OnnxGraph.attribute("axis", -1),
        OnnxGraph.attribute("epsilon", Architecture.NORM_EPSILON));
  }

  private String layer(OnnxGraph graph, String hidden, String name) {
    String attention = name + "attention.";
    int width = HIDDEN / ATTENTION_HEADS;
    float scale = (float) (1 / Math.sqrt(width));
    List<Weights.Array> matrices =
        List.of(
            scaled(weight(attention + "self.query"), scale),
            weight(attention + "self.key"),
            weight(attention + "self.value"));
    List<Weights.Array> biases =
        List.of(
            scaled(bias(attention + "self.query"), scale),
            bias(attention + "self.key"),
            bias(attention + "self.value"));
    List<String> parts =
        graph.split(
            product(graph, hidden, attention + "self", sideBySide(matrices), endToEnd(biases)),
            HIDDEN,
            HIDDEN,
            HIDDEN);
    String query = graph.transpose(perHead(graph, parts.get(0)), 1, 0, 2);
    String key = graph.transpose(perHead(graph, parts.get(1)), 1, 2, 0);
    String value = graph.transpose(perHead(graph, parts.get(2)), 1, 0, 2);
    String shares =
        graph.node("Softmax", List.of(graph.matMul(query, key)), OnnxGraph.attribute("axis", -1));
    String context =
        graph.reshape(graph.transpose(graph.matMul(shares, value), 1, 0, 2), -1, HIDDEN);
    String attended = quantised(graph, context, attention + "output.dense");
    String between = norm(graph, graph.add(hidden, attended), attention + "output.LayerNorm");
    String wide = graph.gelu(quantised(graph, between, name + "intermediate.dense"));
    String narrow = quantised(graph, wide, name + "output.dense");
    return norm(graph, graph.add(between, narrow), name + "output.LayerNorm");
  }

  private static String perHead(OnnxGraph graph, String input) {
    return graph.reshape(input, -1, ATTENTION_HEADS, HIDDEN / ATTENTION_HEADS);
  }

  /** All heads over words; those with a hidden layer share one product for it. */
  private void heads(OnnxGraph graph, String words) {
    List<String> hidden =
        List.of(
            "head.arcdep",
            "head.archead",
            "head.reldep",
            "head.relhead",
            "head.rolepred",
            "head.rolearg");
    List<Weights.Array> matrices = new ArrayList<>(hidden.stream().map(this::weight).toList());
    List<Weights.Array> biases = new ArrayList<>(hidden.stream().map(this::bias).toList());
    matrices.add(nameWeight());
    biases.add(nameBias());
    List<String> parts =
        graph.split(
            graph.gelu(product(graph, words, "head", sideBySide(matrices), endToEnd(biases))),
            ARC,
            ARC,
            RELATION,
            RELATION,
            ROLE,
            ROLE,
            NAME);
    String above = parts.get(1);
    String pairs =
        graph.matMul(
            graph.matMul(parts.get(0), graph.constant(weights.get("head.arc"))),
            graph.transpose(above, 1, 0));
    String prior =
        graph.transpose(graph.matMul(above, graph.constant(weights.get("head.arcprior"))), 1, 0);
    graph.floatOutput(graph.add(pairs, prior), "arcs", "words", "words");
    graph.floatOutput(parts.get(2), "relation_below", "words", "" + RELATION);
    graph.floatOutput(parts.get(3), "relation_above", "words", "" + RELATION);
    graph.longOutput(best(graph, linear(graph, words, "head.upos")), "upos", "words");
    graph.longOutput(best(graph, linear(graph, words, "head.xpos")), "xpos", "words");
    graph.floatOutput(
        linear(graph, parts.get(6), "head.names"), "names", "words", "" + classes.names().size());
    graph.longOutput(best(graph, linear(graph, words, "head.predicate")), "predicates", "words");
    graph.floatOutput(parts.get(4), "role_predicate", "words", "" + ROLE);
    graph.floatOutput(parts.get(5), "role_argument", "words", "" + ROLE);
  }

  /** The names' hidden layer, without the part that reads the corpus's style. */
  private Weights.Array nameWeight() {
    Weights.Array all = weights.get("head.name.weight");
    float[] values = new float[NAME * WORD];
    for (int r = 0; r < NAME; r++) {
      System.arraycopy(all.values(), r * all.columns(), values, r * WORD, WORD);
    }
    return new Weights.Array(new long[] {NAME, WORD}, values).transposed();
  }

  /** What the chosen style adds to the names' hidden layer is always the same. */
  private Weights.Array nameBias() {
    Weights.Array all = weights.get("head.name.weight");
    Weights.Array style = weights.get("head.style");
    int chosen = Example.Style.NEWS_AND_WEB.ordinal();
    float[] values = weights.get("head.name.bias").values().clone();
    for (int r = 0; r < NAME; r++) {
      for (int c = 0; c < style.columns(); c++) {
        values[r] +=
            all.values()[r * all.columns() + WORD + c]
                * style.values()[chosen * style.columns() + c];
      }
    }
    return new Weights.Array(new long[] {NAME}, values);
  }

  private OnnxGraph relations() {
    OnnxGraph graph = new OnnxGraph("relations");
    String below = graph.floats("below", "words", "" + RELATION);
    String above = graph.floats("above", "words", "" + RELATION);
    long count = classes.relations().size();
    String left =
        graph.reshape(quantised(graph, below, weights.get("head.rel")), -1, count, RELATION);
    String pairs =
        graph.reshape(graph.matMul(left, graph.reshape(above, -1, RELATION, 1)), -1, count);
    String both = graph.node("Concat", List.of(below, above), OnnxGraph.attribute("axis", -1));
    graph.longOutput(
        best(graph, graph.add(pairs, linear(graph, both, "head.relprior"))), "relations", "words");
    return graph;
  }

  private OnnxGraph roles() {
    OnnxGraph graph = new OnnxGraph("roles");
    String predicates = graph.floats("predicates", "predicates", "" + ROLE);
    String arguments = graph.floats("arguments", "words", "" + ROLE);
    String paths = graph.longs("paths", "predicates", "words");
    long count = classes.roles().size();
    String left =
        graph.reshape(quantised(graph, predicates, weights.get("head.role")), -1, count, ROLE);
    String right =
        graph.add(graph.gather(graph.constant(weights.get("head.path")), paths), arguments);
    String pairs = graph.transpose(graph.matMul(left, graph.transpose(right, 0, 2, 1)), 0, 2, 1);
    String prior = graph.gather(graph.constant(weights.get("head.pathprior")), paths);
    String ofPredicate = graph.reshape(linear(graph, predicates, "head.roleofpred"), -1, 1, count);
    String scores =
        graph.add(
            graph.add(graph.add(pairs, prior), ofPredicate),
            linear(graph, right, "head.roleofarg"));
    graph.floatOutput(scores, "roles", "predicates", "words", "" + count);
    return graph;
  }

  private static String best(OnnxGraph graph, String scores) {
    return graph.node(
        "ArgMax",
        List.of(scores),
        OnnxGraph.attribute("axis", -1),
        OnnxGraph.attribute("keepdims", 0));
  }

  private String linear(OnnxGraph graph, String input, String name) {
    return graph.add(graph.matMul(input, graph.constant(weight(name))), graph.constant(bias(name)));
  }

  private String quantised(OnnxGraph graph, String input, String name) {
    return product(graph, input, name, weight(name), bias(name));
  }

  private String product(
      OnnxGraph graph, String input, String name, Weights.Array matrix, Weights.Array bias) {
    if (largest.isEmpty()) {
      graph.floatOutput(input, Calibration.PREFIX + name, "rows", "" + matrix.rows());
      return graph.add(graph.matMul(input, graph.constant(matrix)), graph.constant(bias));
    }
    return graph.quantised(input, matrix, bias, Objects.requireNonNull(largest.get(name), name));
  }

  private static String quantised(OnnxGraph graph, String input, Weights.Array matrix) {
    long[] columns = {matrix.columns()};
    return graph.quantised(input, matrix, new Weights.Array(columns, new float[matrix.columns()]));
  }

  /** A layer's weights, a row for each input. */
  private Weights.Array weight(String name) {
    return weights.get(name + ".weight").transposed();
  }

  private Weights.Array bias(String name) {
    return weights.get(name + ".bias");
  }

  private static Weights.Array scaled(Weights.Array array, float factor) {
    float[] values = array.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
    return new Weights.Array(array.shape(), values);
  }

  private static Weights.Array sideBySide(List<Weights.Array> matrices) {
    int rows = matrices.get(0).rows();
    int columns = matrices.stream().mapToInt(Weights.Array::columns).sum();
    float[] values = new float[rows * columns];
    int left = 0;
    for (Weights.Array matrix : matrices) {
      int width = matrix.columns();
      for (int r = 0; r < rows; r++) {
        System.arraycopy(matrix.values(), r * width, values, r * columns + left, width);
      }
      left += width;
    }
    return new Weights.Array(new long[] {rows, columns}, values);
  }

  private static Weights.Array endToEnd(List<Weights.Array> vectors) {
    int size = vectors.stream().mapToInt(vector -> vector.values().length).sum();
    float[] values = new float[size];
    int at = 0;
    for (Weights.Array vector : vectors) {
      System.arraycopy(vector.values(), 0, values, at, vector.values().length);
      at += vector.values().length;
    }
    return new Weights.Array(new long[] {size}, values);
  }
}
