package parley.linguistics;

/**
 * What the model says about each word of one sentence, as class numbers.
 *
 * @param heads index of the head, from 1; 0 for the root's
 * @param relations to the heads
 * @param upos Universal Dependencies parts of speech
 * @param xpos Penn Treebank tags
 * @param names a score for each of {@link Labels#NAMES}
 * @param predicates indices of the words that say what happens, from 0
 * @param roles of each word for each predicate; 0 for no argument
 */
@SuppressWarnings("ArrayRecordComponent")
record Parse(
    int[] heads,
    int[] relations,
    int[] upos,
    int[] xpos,
    float[][] names,
    int[] predicates,
    int[][] roles) {}
