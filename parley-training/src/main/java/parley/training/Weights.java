package parley.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The network's weights by name, as they lie in a file between training and export. */
record Weights(Map<String, Array> arrays) {

  /**
   * One array of numbers.
   *
   * @param shape its dimensions
   * @param values row by row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Array(long[] shape, float[] values) {

    int rows() {
      return (int) shape[0];
    }

    int columns() {
      return shape.length < 2 ? 1 : (int) shape[1];
    }

    /** Rows and columns exchanged. */
    Array transposed() {
      int rows = rows();
      int columns = columns();
      float[] turned = new float[values.length];
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          turned[c * rows + r] = values[r * columns + c];
        }
      }
      return new Array(new long[] {columns, rows}, turned);
    }
  }

  Array get(String name) {
    Array array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights named " + name);
    }
    return array;
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(arrays.size());
      for (Map.Entry<String, Array> entry : new TreeMap<>(arrays).entrySet()) {
        out.writeUTF(entry.getKey());
        Array array = entry.getValue();
        out.writeInt(array.shape().length);
        for (long dimension : array.shape()) {
          out.writeLong(dimension);
        }
        ByteBuffer bytes = ByteBuffer.allocate(array.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(array.values());
        out.write(bytes.array());
      }
    }
  }

  static Weights read(Path file) throws IOException {
    Map<String, Array> arrays = new TreeMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        int size = 1;
        for (int d = 0; d < shape.length; d++) {
          shape[d] = in.readLong();
          size *= (int) shape[d];
        }
        float[] values = new float[size];
        ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(values);
        arrays.put(name, new Array(shape, values));
      }
    }
    return new Weights(arrays);
  }
}
