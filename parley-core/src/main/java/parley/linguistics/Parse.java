package parley.linguistics;

/**
 * What the model says about each word of one sentence, as class numbers.
 *
 * @param heads index of the head, from 1; 0 for the root's
 * @param relations to the heads
 * @param upos Universal Dependencies parts of speech
 * @param xpos Penn Treebank tags
 * @param names a score for each of {@link Labels#NAMES}
 */
@SuppressWarnings("ArrayRecordComponent")
record Parse(int[] heads, int[] relations, int[] upos, int[] xpos, float[][] names) {

  Parse(int words) {
    this(
        new int[words],
        new int[words],
        new int[words],
        new int[words],
        new float[words][Labels.NAMES.size()]);
  }
}
