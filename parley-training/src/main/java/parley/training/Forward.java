package parley.training;

import static parley.training.Architecture.ARC;
import static parley.training.Architecture.ATTENTION_HEADS;
import static parley.training.Architecture.HIDDEN;
import static parley.training.Architecture.NORM_EPSILON;
import static parley.training.Architecture.RELATION;
import static parley.training.Architecture.ROLE;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/** One pass of the network over a batch in training, with dropout. */
final class Forward {

  private static final float ENCODER_DROPOUT = .1f;
  private static final float WORD_DROPOUT = .2f;
  private static final float HEAD_DROPOUT = .25f;

  /** How often a path is hidden, so that roles do not rest on trees alone, which may be wrong. */
  private static final float PATH_DROPOUT = .15f;

  private final Parameters parameters;
  private final NDManager manager;
  private final Batch batch;
  private final NDArray words;

  Forward(Parameters parameters, NDManager manager, Batch batch) {
    this.parameters = parameters;
    this.manager = manager;
    this.batch = batch;
    this.words = words(encoded());
  }

  private NDArray encoded() {
    int length = batch.length;
    NDArray ids = manager.create(batch.ids, new Shape(batch.size, length));
    NDArray positions = manager.arange(0, length, 1, DataType.INT64).reshape(1, length);
    NDArray types = manager.zeros(new Shape(1, 1), DataType.INT64);
    NDArray cases = manager.create(batch.pieceCases, new Shape(batch.size, length));
    NDArray sum =
        rows("embeddings.word_embeddings.weight", ids)
            .add(rows("embeddings.position_embeddings.weight", positions))
            .add(rows("embeddings.token_type_embeddings.weight", types))
            .add(rows("head.inputcase", cases));
    NDArray hidden = drop(norm(sum, "embeddings.LayerNorm"), ENCODER_DROPOUT);
    NDArray mask =
        manager.create(batch.pieceMask, new Shape(batch.size, 1, 1, length)).sub(1).mul(1e9);
    for (int layer = 0; layer < Architecture.LAYERS; layer++) {
      hidden = layer(hidden, mask, "encoder.layer." + layer + ".");
    }
    return hidden;
  }

  private NDArray layer(NDArray hidden, NDArray mask, String name) {
    int width = HIDDEN / ATTENTION_HEADS;
    NDArray query = heads(linear(hidden, name + "attention.self.query")).transpose(0, 2, 1, 3);
    NDArray key = heads(linear(hidden, name + "attention.self.key")).transpose(0, 2, 3, 1);
    NDArray value = heads(linear(hidden, name + "attention.self.value")).transpose(0, 2, 1, 3);
    NDArray scores = query.matMul(key).mul(1 / Math.sqrt(width)).add(mask).softmax(-1);
    NDArray context =
        drop(scores, ENCODER_DROPOUT)
            .matMul(value)
            .transpose(0, 2, 1, 3)
            .reshape(batch.size, batch.length, HIDDEN);
    NDArray attended = drop(linear(context, name + "attention.output.dense"), ENCODER_DROPOUT);
    NDArray between = norm(hidden.add(attended), name + "attention.output.LayerNorm");
    NDArray wide = Activation.gelu(linear(between, name + "intermediate.dense"));
    NDArray narrow = drop(linear(wide, name + "output.dense"), ENCODER_DROPOUT);
    return norm(between.add(narrow), name + "output.LayerNorm");
  }

  private NDArray heads(NDArray x) {
    return x.reshape(batch.size, batch.length, ATTENTION_HEADS, HIDDEN / ATTENTION_HEADS);
  }

  /** The vector of each word: that of its first piece, with its letter case. */
  private NDArray words(NDArray hidden) {
    NDArray firsts = manager.create(batch.firsts, new Shape(batch.size, batch.width));
    NDArray cases = manager.create(batch.cases, new Shape(batch.size, batch.width));
    NDArray pieces = hidden.reshape((long) batch.size * batch.length, HIDDEN);
    return drop(pick(pieces, firsts).concat(rows("head.case", cases), 2), WORD_DROPOUT);
  }

  /** How well each word (last axis) heads each word, and what cannot. */
  NDArray arcs() {
    long all = (long) batch.size * batch.width;
    NDArray below = hiddenHead("head.arcdep");
    NDArray above = hiddenHead("head.archead");
    NDArray pairs =
        below
            .reshape(all, ARC)
            .matMul(parameters.get("head.arc"))
            .reshape(batch.size, batch.width, ARC)
            .matMul(above.transpose(0, 2, 1));
    NDArray prior =
        above
            .reshape(all, ARC)
            .matMul(parameters.get("head.arcprior"))
            .reshape(batch.size, 1, batch.width);
    NDArray mask =
        manager.create(batch.wordMask, new Shape(batch.size, 1, batch.width)).sub(1).mul(1e9);
    return pairs.add(prior).add(mask);
  }

  /**
   * The scores of relations for given heads.
   *
   * @param heads of each word of the batch, as an index among all its words
   */
  NDArray relations(long[] heads) {
    int all = batch.size * batch.width;
    int classes = (int) parameters.get("head.relprior.bias").size();
    NDArray below = hiddenHead("head.reldep").reshape(all, RELATION);
    NDArray above =
        pick(
            hiddenHead("head.relhead").reshape(all, RELATION),
            manager.create(heads, new Shape(all)));
    return below
        .matMul(parameters.get("head.rel"))
        .reshape(all, classes, RELATION)
        .matMul(above.reshape(all, RELATION, 1))
        .reshape(all, classes)
        .add(linear(below.concat(above, 1), "head.relprior"));
  }

  NDArray upos() {
    return linear(words, "head.upos");
  }

  NDArray xpos() {
    return linear(words, "head.xpos");
  }

  NDArray names() {
    NDArray styles = manager.create(batch.styles, new Shape(batch.size, batch.width));
    NDArray styled = words.concat(rows("head.style", styles), 2);
    return linear(drop(Activation.gelu(linear(styled, "head.name")), HEAD_DROPOUT), "head.names");
  }

  NDArray predicates() {
    return linear(words, "head.predicate");
  }

  /**
   * The scores of roles for each predicate and each word of its sentence.
   *
   * @param sentences of each predicate
   * @param predicates as an index among all words of the batch
   * @param paths from each predicate to each word of its sentence
   */
  NDArray roles(long[] sentences, long[] predicates, long[] paths) {
    int count = predicates.length;
    int width = batch.width;
    int classes = (int) parameters.get("head.roleofarg.bias").size();
    NDArray left =
        pick(
            hiddenHead("head.rolepred").reshape((long) batch.size * width, ROLE),
            manager.create(predicates, new Shape(count)));
    NDArray arguments =
        pick(
                hiddenHead("head.rolearg").reshape(batch.size, (long) width * ROLE),
                manager.create(sentences, new Shape(count)))
            .reshape(count, width, ROLE);
    NDArray way = manager.create(paths, new Shape(count, width));
    NDArray kept =
        manager
            .randomUniform(0, 1, new Shape(count, width, 1))
            .gte(PATH_DROPOUT)
            .toType(DataType.FLOAT32, false);
    NDArray right = arguments.add(rows("head.path", way).mul(kept));
    NDArray pairs =
        left.matMul(parameters.get("head.role"))
            .reshape(count, classes, ROLE)
            .matMul(right.transpose(0, 2, 1))
            .transpose(0, 2, 1);
    return pairs
        .add(rows("head.pathprior", way).mul(kept))
        .add(linear(left, "head.roleofpred").reshape(count, 1, classes))
        .add(linear(right, "head.roleofarg"));
  }

  private NDArray hiddenHead(String name) {
    return drop(Activation.gelu(linear(words, name)), HEAD_DROPOUT);
  }

  private NDArray linear(NDArray x, String name) {
    return only(Linear.linear(x, parameters.get(name + ".weight"), parameters.get(name + ".bias")));
  }

  private NDArray norm(NDArray x, String name) {
    return only(
        LayerNorm.layerNorm(
            x,
            new Shape(HIDDEN),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            NORM_EPSILON));
  }

  private NDArray rows(String name, NDArray indices) {
    return pick(parameters.get(name), indices);
  }

  private static NDArray pick(NDArray table, NDArray indices) {
    return only(Embedding.embedding(indices, table, SparseFormat.DENSE));
  }

  private static NDArray drop(NDArray x, float rate) {
    return only(Dropout.dropout(x, rate, true));
  }

  private static NDArray only(NDList list) {
    return list.singletonOrThrow();
  }
}
