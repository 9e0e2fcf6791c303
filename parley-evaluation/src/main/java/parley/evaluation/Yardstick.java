package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One set of data and the way in which the product is scored on it. */
public interface Yardstick {

  /** A short name, such as {@code gsr}: the first part of its scores' names in the floors file. */
  String name();

  /**
   * The data that is scored on, in a fixed order; floors hold for these bytes only.
   *
   * @param shared the folder that holds the yardsticks
   */
  List<Path> data(Path shared) throws IOException;

  /** SHA-256 of the data, by which floors know it. */
  default String hash(Path shared) throws IOException {
    return SharedData.hash(data(shared));
  }

  /** The scores of the product as it is. */
  List<Score> measure(Path shared) throws Exception;
}
