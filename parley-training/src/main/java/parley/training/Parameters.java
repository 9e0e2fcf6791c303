package parley.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The network's weights by name, while it is trained. */
final class Parameters {

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  /** Takes over weights; those of the word pieces stay as they are. */
  void add(String name, Weights.Array weights, boolean trained) {
    NDArray array = manager.create(weights.values(), new Shape(weights.shape()));
    array.setRequiresGradient(trained);
    arrays.put(name, array);
  }

  /** Adds weights drawn at random around zero. */
  void addRandom(String name, double deviation, long... shape) {
    NDArray array =
        deviation == 0
            ? manager.zeros(new Shape(shape))
            : manager.randomNormal(0f, (float) deviation, new Shape(shape), DataType.FLOAT32);
    array.setRequiresGradient(true);
    arrays.put(name, array);
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights named " + name);
    }
    return array;
  }

  Map<String, NDArray> trained() {
    Map<String, NDArray> trained = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) -> {
          if (array.hasGradient()) {
            trained.put(name, array);
          }
        });
    return trained;
  }

  Weights weights() {
    Map<String, Weights.Array> copies = new TreeMap<>();
    arrays.forEach(
        (name, array) ->
            copies.put(name, new Weights.Array(array.getShape().getShape(), array.toFloatArray())));
    return new Weights(copies);
  }
}
