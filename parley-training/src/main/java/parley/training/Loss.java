package parley.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** How wrong the network is on a batch: the sum over its heads of the mean cross-entropy. */
final class Loss {

  private static final float TAG_SHARE = .5f;
  private static final float PREDICATE_SHARE = .5f;

  private final NDManager manager;
  private final Batch batch;
  private final Forward forward;

  Loss(NDManager manager, Batch batch, Forward forward) {
    this.manager = manager;
    this.batch = batch;
    this.forward = forward;
  }

  /** The loss of each head that the batch teaches, in a fixed order; zero where it teaches none. */
  NDArray sum() {
    Target names = new Target();
    Target arcs = new Target();
    Target relations = new Target();
    Target upos = new Target();
    Target xpos = new Target();
    Target predicates = new Target();
    long[] heads = new long[batch.size * batch.width];
    for (int i = 0; i < batch.size; i++) {
      Encoded sentence = batch.sentences.get(i);
      for (int word = 0; word < sentence.words; word++) {
        int at = i * batch.width + word + 1;
        if (sentence.names != null) {
          names.set(at, sentence.names[word]);
        }
        if (sentence.hasTree) {
          arcs.set(at, sentence.heads[word]);
          heads[at] = (long) i * batch.width + sentence.heads[word];
          relations.set(at, sentence.relations[word]);
          upos.set(at, sentence.upos[word]);
          xpos.set(at, sentence.xpos[word]);
        }
        if (sentence.predicates != null) {
          predicates.set(at, 0);
        }
      }
      if (sentence.predicates != null) {
        for (Encoded.Argumented predicate : sentence.predicates) {
          predicates.set(i * batch.width + predicate.word(), 1);
        }
      }
    }
    NDArray loss = names.loss(forward.names());
    if (arcs.count > 0) {
      loss =
          loss.add(arcs.loss(forward.arcs()))
              .add(relations.loss(forward.relations(heads)))
              .add(upos.loss(forward.upos()).mul(TAG_SHARE))
              .add(xpos.loss(forward.xpos()).mul(TAG_SHARE));
    }
    if (predicates.count > 0) {
      loss = loss.add(predicates.loss(forward.predicates()).mul(PREDICATE_SHARE));
    }
    return roles(loss);
  }

  private NDArray roles(NDArray loss) {
    int width = batch.width;
    int count =
        batch.sentences.stream()
            .mapToInt(each -> each.predicates == null ? 0 : each.predicates.size())
            .sum();
    if (count == 0) {
      return loss;
    }
    long[] sentences = new long[count];
    long[] predicates = new long[count];
    long[] paths = new long[count * width];
    long[] gold = new long[count * width];
    float[] mask = new float[count * width];
    int arguments = 0;
    int row = 0;
    for (int i = 0; i < batch.size; i++) {
      List<Encoded.Argumented> given = batch.sentences.get(i).predicates;
      if (given != null) {
        for (Encoded.Argumented predicate : given) {
          sentences[row] = i;
          predicates[row] = (long) i * width + predicate.word();
          for (int word = 0; word < predicate.roles().length; word++) {
            int at = row * width + word + 1;
            paths[at] = predicate.paths()[word];
            gold[at] = predicate.roles()[word];
            mask[at] = 1;
            arguments += gold[at] == 0 ? 0 : 1;
          }
          row++;
        }
      }
    }
    NDArray scores = forward.roles(sentences, predicates, paths);
    return loss.add(crossEntropy(scores, gold, mask).div(Math.max(1, arguments)));
  }

  private NDArray crossEntropy(NDArray scores, long[] gold, float[] mask) {
    int classes = (int) scores.getShape().get(scores.getShape().dimension() - 1);
    return scores
        .reshape(gold.length, classes)
        .logSoftmax(-1)
        .gather(manager.create(gold, new Shape(gold.length, 1)), 1)
        .reshape(gold.length)
        .mul(manager.create(mask, new Shape(gold.length)))
        .sum()
        .neg();
  }

  /** What a head should say of each word of the batch. */
  private final class Target {

    private final long[] gold = new long[batch.size * batch.width];
    private final float[] mask = new float[batch.size * batch.width];
    private int count;

    void set(int at, int value) {
      if (value != Encoded.UNKNOWN) {
        count += mask[at] == 0 ? 1 : 0;
        gold[at] = value;
        mask[at] = 1;
      }
    }

    NDArray loss(NDArray scores) {
      return crossEntropy(scores, gold, mask).div(Math.max(1, count));
    }
  }
}
