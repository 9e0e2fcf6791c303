package parley.training;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The encoder that training starts from, read out of its published graph.
 *
 * <p>The graph names embeddings, biases and norms as PyTorch did; a matrix is known by the bias
 * that is added to its product.
 */
final class PublishedEncoder {

  private static final String GRAPH = "/all-minilm-l6-v2.onnx";

  private PublishedEncoder() {}

  static Weights read() throws IOException {
    try (InputStream in = PublishedEncoder.class.getResourceAsStream(GRAPH)) {
      if (in == null) {
        throw new IOException("not on the class path: " + GRAPH);
      }
      return weights(OnnxMl.ModelProto.parseFrom(in).getGraph());
    }
  }

  private static Weights weights(OnnxMl.GraphProto graph) {
    Map<String, OnnxMl.TensorProto> constants = new HashMap<>();
    graph.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
    Map<String, OnnxMl.NodeProto> makers = new HashMap<>();
    graph.getNodeList().forEach(node -> makers.put(node.getOutput(0), node));

    Map<String, Weights.Array> arrays = new TreeMap<>();
    constants.forEach(
        (name, tensor) -> {
          if (name.startsWith("embeddings") || name.startsWith("encoder")) {
            arrays.put(name, array(tensor));
          }
        });
    for (OnnxMl.NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("Add")) {
        for (int side = 0; side < 2; side++) {
          String bias = node.getInput(side);
          OnnxMl.NodeProto product = makers.get(node.getInput(1 - side));
          if (bias.endsWith(".bias") && product != null && product.getOpType().equals("MatMul")) {
            OnnxMl.TensorProto matrix = constants.get(product.getInput(1));
            if (matrix != null) {
              String name = bias.substring(0, bias.length() - ".bias".length()) + ".weight";
              arrays.put(name, array(matrix).transposed());
            }
          }
        }
      }
    }
    return new Weights(arrays);
  }

  private static Weights.Array array(OnnxMl.TensorProto tensor) {
    long[] shape = tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
    int size = 1;
    for (long dimension : shape) {
      size *= (int) dimension;
    }
    float[] values = new float[size];
    if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT_VALUE) {
      FloatBuffer raw =
          tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      if (raw.remaining() == size) {
        raw.get(values);
      } else {
        for (int i = 0; i < size; i++) {
          values[i] = tensor.getFloatData(i);
        }
      }
    }
    return new Weights.Array(shape, values);
  }
}
