package parley.training;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Builds one graph in ONNX: nodes in order, each named by its one output. */
final class OnnxGraph {

  private static final long IR_VERSION = 8;
  private static final long OPERATORS = 17;
  private static final String RUNTIME_DOMAIN = "com.microsoft";

  /**
   * Weights are kept to seven bits: on processors without instructions for eight, a sum of two
   * products of eight bits overflows.
   */
  private static final int LARGEST_WEIGHT = 63;

  private static final int LARGEST_BYTE = 127;

  /** Columns of an input that are so many times as large as the middle one are levelled. */
  private static final int FAR_LARGER = 4;

  private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
  private int count;

  OnnxGraph(String name) {
    graph.setName(name);
  }

  /** Declares an input of whole numbers; a dimension is a number or the name of what varies. */
  String longs(String name, String... dimensions) {
    graph.addInput(value(name, OnnxMl.TensorProto.DataType.INT64_VALUE, dimensions));
    return name;
  }

  String floats(String name, String... dimensions) {
    graph.addInput(value(name, OnnxMl.TensorProto.DataType.FLOAT_VALUE, dimensions));
    return name;
  }

  void floatOutput(String node, String name, String... dimensions) {
    output(node, name, OnnxMl.TensorProto.DataType.FLOAT_VALUE, dimensions);
  }

  void longOutput(String node, String name, String... dimensions) {
    output(node, name, OnnxMl.TensorProto.DataType.INT64_VALUE, dimensions);
  }

  private void output(String node, String name, int type, String... dimensions) {
    graph.addNode(
        OnnxMl.NodeProto.newBuilder().setOpType("Identity").addInput(node).addOutput(name));
    graph.addOutput(value(name, type, dimensions));
  }

  private static OnnxMl.ValueInfoProto value(String name, int type, String... dimensions) {
    OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      OnnxMl.TensorShapeProto.Dimension.Builder one =
          OnnxMl.TensorShapeProto.Dimension.newBuilder();
      boolean fixed = Character.isDigit(dimension.charAt(0));
      shape.addDim(fixed ? one.setDimValue(Long.parseLong(dimension)) : one.setDimParam(dimension));
    }
    return OnnxMl.ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            OnnxMl.TypeProto.newBuilder()
                .setTensorType(
                    OnnxMl.TypeProto.Tensor.newBuilder().setElemType(type).setShape(shape)))
        .build();
  }

  /** A constant of floating-point numbers. */
  String constant(Weights.Array array) {
    ByteBuffer bytes =
        ByteBuffer.allocate(array.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(array.values());
    return initializer(OnnxMl.TensorProto.DataType.FLOAT_VALUE, bytes.array(), array.shape());
  }

  /** A constant of whole numbers; without dimensions it is one number. */
  String constant(long[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return initializer(OnnxMl.TensorProto.DataType.INT64_VALUE, bytes.array(), shape);
  }

  private String initializer(int type, byte[] bytes, long... shape) {
    String name = "c" + count++;
    OnnxMl.TensorProto.Builder tensor =
        OnnxMl.TensorProto.newBuilder()
            .setName(name)
            .setDataType(type)
            .setRawData(ByteString.copyFrom(bytes));
    for (long dimension : shape) {
      tensor.addDims(dimension);
    }
    graph.addInitializer(tensor);
    return name;
  }

  /** Adds a node of the standard. */
  String node(String operator, List<String> inputs, OnnxMl.AttributeProto... attributes) {
    return node("", operator, inputs, attributes);
  }

  private String node(
      String domain, String operator, List<String> inputs, OnnxMl.AttributeProto... attributes) {
    String name = "n" + count++;
    graph.addNode(
        OnnxMl.NodeProto.newBuilder()
            .setDomain(domain)
            .setOpType(operator)
            .addAllInput(inputs)
            .addAllAttribute(Arrays.asList(attributes))
            .addOutput(name));
    return name;
  }

  /** Adds a node that gives several parts of its input, along the last axis. */
  List<String> split(String input, long... sizes) {
    List<String> parts = Arrays.stream(sizes).mapToObj(size -> "n" + count++).toList();
    graph.addNode(
        OnnxMl.NodeProto.newBuilder()
            .setOpType("Split")
            .addInput(input)
            .addInput(constant(sizes, sizes.length))
            .addAllOutput(parts)
            .addAttribute(attribute("axis", -1)));
    return parts;
  }

  String add(String left, String right) {
    return node("Add", List.of(left, right));
  }

  String matMul(String left, String right) {
    return node("MatMul", List.of(left, right));
  }

  String gather(String table, String indices) {
    return node("Gather", List.of(table, indices));
  }

  String reshape(String input, long... shape) {
    return node("Reshape", List.of(input, constant(shape, shape.length)));
  }

  String transpose(String input, long... axes) {
    return node("Transpose", List.of(input), attribute("perm", axes));
  }

  String gelu(String input) {
    return node(RUNTIME_DOMAIN, "Gelu", List.of(input));
  }

  /**
   * The same as {@link #quantised(String, Weights.Array, Weights.Array)}, with the few columns of
   * the input that are far larger than the others made smaller, and their weights larger by as
   * much: one scale holds for the whole input, and they would leave little of the others.
   *
   * @param largest what each column of the input may amount to
   */
  String quantised(String input, Weights.Array weights, Weights.Array bias, float[] largest) {
    float[] sorted = largest.clone();
    Arrays.sort(sorted);
    float limit = sorted[sorted.length / 2] * FAR_LARGER;
    int columns = weights.columns();
    float[] factors = new float[largest.length];
    float[] levelled = weights.values().clone();
    for (int r = 0; r < largest.length; r++) {
      factors[r] = largest[r] <= limit ? 1 : limit / largest[r];
      for (int c = 0; c < columns; c++) {
        levelled[r * columns + c] /= factors[r];
      }
    }
    String smaller =
        node(
            "Mul",
            List.of(input, constant(new Weights.Array(new long[] {factors.length}, factors))));
    return quantised(smaller, new Weights.Array(weights.shape(), levelled), bias);
  }

  /**
   * A product with weights of one byte, a scale for each column, and what is added to it.
   *
   * @param weights a row for each input
   */
  String quantised(String input, Weights.Array weights, Weights.Array bias) {
    int rows = weights.rows();
    int columns = weights.columns();
    float[] scales = new float[columns];
    byte[] bytes = new byte[rows * columns];
    for (int c = 0; c < columns; c++) {
      float largest = 1e-12f;
      for (int r = 0; r < rows; r++) {
        largest = Math.max(largest, Math.abs(weights.values()[r * columns + c]));
      }
      scales[c] = largest / LARGEST_WEIGHT;
      for (int r = 0; r < rows; r++) {
        bytes[r * columns + c] = (byte) Math.round(weights.values()[r * columns + c] / scales[c]);
      }
    }
    String matrix = initializer(OnnxMl.TensorProto.DataType.INT8_VALUE, bytes, rows, columns);
    String scale = constant(new Weights.Array(new long[] {columns}, scales));
    return node(
        RUNTIME_DOMAIN, "DynamicQuantizeMatMul", List.of(input, matrix, scale, "", constant(bias)));
  }

  /** The rows of a table of one byte a number, a scale for each row. */
  String quantisedRows(Weights.Array table, String indices) {
    int rows = table.rows();
    int columns = table.columns();
    float[] scales = new float[rows];
    byte[] bytes = new byte[rows * columns];
    for (int r = 0; r < rows; r++) {
      float largest = 1e-12f;
      for (int c = 0; c < columns; c++) {
        largest = Math.max(largest, Math.abs(table.values()[r * columns + c]));
      }
      scales[r] = largest / LARGEST_BYTE;
      for (int c = 0; c < columns; c++) {
        bytes[r * columns + c] = (byte) Math.round(table.values()[r * columns + c] / scales[r]);
      }
    }
    String numbers = initializer(OnnxMl.TensorProto.DataType.INT8_VALUE, bytes, rows, columns);
    String scale = constant(new Weights.Array(new long[] {rows, 1}, scales));
    String found =
        node(
            "Cast",
            List.of(gather(numbers, indices)),
            attribute("to", OnnxMl.TensorProto.DataType.FLOAT_VALUE));
    return node("Mul", List.of(found, gather(scale, indices)));
  }

  static OnnxMl.AttributeProto attribute(String name, long value) {
    return OnnxMl.AttributeProto.newBuilder()
        .setName(name)
        .setType(OnnxMl.AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static OnnxMl.AttributeProto attribute(String name, float value) {
    return OnnxMl.AttributeProto.newBuilder()
        .setName(name)
        .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  private static OnnxMl.AttributeProto attribute(String name, long... values) {
    OnnxMl.AttributeProto.Builder attribute =
        OnnxMl.AttributeProto.newBuilder()
            .setName(name)
            .setType(OnnxMl.AttributeProto.AttributeType.INTS);
    Arrays.stream(values).forEach(attribute::addInts);
    return attribute.build();
  }

  void write(Path file) throws IOException {
    OnnxMl.ModelProto model =
        OnnxMl.ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("parley-training")
            .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
            .addOpsetImport(
                OnnxMl.OperatorSetIdProto.newBuilder().setDomain(RUNTIME_DOMAIN).setVersion(1))
            .setGraph(graph)
            .build();
    Files.write(file, model.toByteArray());
  }
}
