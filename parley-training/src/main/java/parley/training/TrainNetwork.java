package parley.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import parley.linguistics.WordPieces;

/**
 * Trains the network on the command line: {@code DATA TOKENIZER WORK EPOCHS}.
 *
 * <p>{@code DATA} is the folder of corpora, {@code TOKENIZER} the word pieces; {@code WORK} gets
 * the weights and the classes, from which {@code ExportNetwork} makes the model's files.
 */
public final class TrainNetwork {

  static final String WEIGHTS = "weights.bin";
  static final String CLASSES = "labels.txt";

  private static final int SEED = 7;
  private static final float ENCODER_RATE = 4e-4f;
  private static final float HEAD_RATE = 2e-3f;
  private static final double WARM_UP = .06;
  private static final double LAST_RATE = .02;
  private static final double GRADIENT_NORM = 2;
  private static final int REPORT = 20;

  /** The share of the sentences with names alone that an epoch sees. */
  private static final double NAMES_SHARE = .4;

  private final NDManager manager;
  private final Parameters parameters;
  private final Random random = new Random(SEED);
  private int step;
  private int steps;

  private TrainNetwork(NDManager manager) {
    this.manager = manager;
    this.parameters = new Parameters(manager);
  }

  /** Trains and writes the weights; exit code 2 when the command line is wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("Usage: parley.training.TrainNetwork DATA TOKENIZER WORK EPOCHS");
      System.exit(2);
      return;
    }
    Path work = Files.createDirectories(Path.of(arguments[2]));
    TrainingData data = TrainingData.read(Path.of(arguments[0]));
    Classes classes = Classes.of(data.trees());
    classes.write(work.resolve(CLASSES));
    WordPieces wordPieces = wordPieces(Path.of(arguments[1]));
    Encoded.Numbers numbers = new Encoded.Numbers(wordPieces, classes);
    Engine.getEngine("PyTorch").setRandomSeed(SEED);
    try (NDManager manager = NDManager.newBaseManager()) {
      TrainNetwork training = new TrainNetwork(manager);
      PublishedEncoder.read()
          .arrays()
          .forEach(
              (name, array) ->
                  training.parameters.add(name, array, !name.startsWith("embeddings.")));
      Architecture.addHeads(training.parameters, classes);
      training.train(
          encoded(data.trees(), numbers),
          encoded(data.names(), numbers),
          Integer.parseInt(arguments[3]),
          work.resolve(WEIGHTS));
    }
  }

  static WordPieces wordPieces(Path tokenizer) throws IOException {
    try (InputStream json = Files.newInputStream(tokenizer)) {
      return WordPieces.read(json);
    }
  }

  private static List<Encoded> encoded(List<Example> examples, Encoded.Numbers numbers) {
    return examples.stream()
        .map(numbers::encode)
        .filter(sentence -> sentence.pieces <= Batch.LONGEST)
        .toList();
  }

  private List<Batch> epoch(List<Encoded> trees, List<Encoded> names) {
    List<Encoded> some = new ArrayList<>(names);
    Collections.shuffle(some, random);
    some = some.subList(0, (int) (some.size() * NAMES_SHARE));
    List<Batch> batches = new ArrayList<>(Batch.shuffled(trees, random));
    batches.addAll(Batch.shuffled(some, random));
    Collections.shuffle(batches, random);
    return batches;
  }

  private void train(List<Encoded> trees, List<Encoded> names, int epochs, Path weights)
      throws IOException {
    steps = epoch(trees, names).size() * epochs;
    Optimizer encoder = optimizer(ENCODER_RATE);
    Optimizer heads = optimizer(HEAD_RATE);
    System.out.printf(
        Locale.ROOT, "%d trees, %d other sentences, %d steps%n", trees.size(), names.size(), steps);
    long start = System.nanoTime();
    long pieces = 0;
    double sum = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (Batch batch : epoch(trees, names)) {
        sum += learn(batch, encoder, heads);
        pieces += batch.pieces();
        step++;
        if (step % REPORT == 0) {
          double seconds = (System.nanoTime() - start) / 1e9;
          System.out.printf(
              Locale.ROOT,
              "epoch %d step %d of %d loss %.3f, %.0f pieces/s, %.0f s%n",
              epoch + 1,
              step,
              steps,
              sum / REPORT,
              pieces / seconds,
              seconds);
          sum = 0;
        }
      }
      parameters.weights().write(weights);
    }
  }

  /** Rises over the first steps and then falls to the last rate. */
  private Optimizer optimizer(float rate) {
    Tracker tracker =
        update -> {
          double rising = Math.max(1, steps * WARM_UP);
          double share =
              step < rising
                  ? (step + 1) / rising
                  : Math.max(LAST_RATE, (steps - step) / (steps - rising));
          return (float) (rate * share);
        };
    return Optimizer.adamW()
        .optLearningRateTracker(tracker)
        .optWeightDecays(.01f)
        .optBeta2(.98f)
        .build();
  }

  private double learn(Batch batch, Optimizer encoder, Optimizer heads) {
    try (NDManager scratch = manager.newSubManager()) {
      float value;
      try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
        NDArray loss = new Loss(scratch, batch, new Forward(parameters, scratch, batch)).sum();
        collector.backward(loss);
        value = loss.getFloat();
      }
      update(scratch, encoder, heads);
      return value;
    }
  }

  private void update(NDManager scratch, Optimizer encoder, Optimizer heads) {
    Map<String, NDArray> trained = parameters.trained();
    NDArray squares = scratch.zeros(new Shape());
    for (NDArray array : trained.values()) {
      NDArray gradient = array.getGradient();
      gradient.attach(scratch);
      squares = squares.add(gradient.square().sum());
    }
    double norm = Math.sqrt(squares.getFloat());
    for (Map.Entry<String, NDArray> entry : trained.entrySet()) {
      NDArray gradient = entry.getValue().getGradient();
      gradient.attach(scratch);
      if (norm > GRADIENT_NORM) {
        gradient.muli(GRADIENT_NORM / norm);
      }
      Optimizer optimizer = entry.getKey().startsWith("head.") ? heads : encoder;
      optimizer.update(entry.getKey(), entry.getValue(), gradient);
      gradient.muli(0);
    }
  }
}
