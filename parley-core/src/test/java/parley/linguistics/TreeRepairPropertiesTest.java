package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.text.Span;

/** Whatever tree a parser gives, the repairs leave a tree, and throw nothing. */
class TreeRepairPropertiesTest {

  /** Words that the repairs look for, each with its part of speech and Penn tag. */
  private static final String[][] WORDS = {
    {"Low", "PROPN", "NNP"},
    {"Oak", "PROPN", "NNP"},
    {"Norland", "PROPN", "NNP"},
    {"minister", "NOUN", "NN"},
    {"envoy", "NOUN", "NN"},
    {"group", "NOUN", "NN"},
    {"rebels", "NOUN", "NNS"},
    {"talks", "NOUN", "NNS"},
    {"Monday", "PROPN", "NNP"},
    {"who", "PRON", "WP"},
    {"met", "VERB", "VBD"},
    {"said", "VERB", "VBD"},
    {"announced", "VERB", "VBN"},
    {"acting", "VERB", "VBG"},
    {"led", "VERB", "VBN"},
    {"holding", "VERB", "VBG"},
    {"agreed", "VERB", "VBD"},
    {"meet", "VERB", "VB"},
    {"in", "ADP", "IN"},
    {"on", "ADP", "IN"},
    {"with", "ADP", "IN"},
    {"between", "ADP", "IN"},
    {"during", "ADP", "IN"},
    {"after", "SCONJ", "IN"},
    {"that", "SCONJ", "IN"},
    {"and", "CCONJ", "CC"},
    {"'s", "PART", "POS"},
    {",", "PUNCT", ","},
    {"-", "PUNCT", "HYPH"},
    {"(", "PUNCT", "-LRB-"},
    {")", "PUNCT", "-RRB-"},
    {"the", "DET", "DT"},
    {"here", "ADV", "RB"},
    {"before", "ADV", "IN"},
    {"due", "ADJ", "JJ"},
    {"reached", "VERB", "VBD"},
    {"is", "AUX", "VBZ"},
    {"three", "NUM", "CD"}
  };

  private static final String[] RELATIONS = {
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "obl:unmarked",
    "nmod",
    "nmod:poss",
    "nmod:desc",
    "appos",
    "flat",
    "compound",
    "amod",
    "det",
    "case",
    "mark",
    "cc",
    "conj",
    "acl",
    "acl:relcl",
    "advcl",
    "advmod",
    "ccomp",
    "xcomp",
    "parataxis",
    "aux",
    "punct",
    "cop",
    "nummod"
  };

  /** Relations that most repairs turn on come up more often. */
  private static final String[] FREQUENT = {"conj", "cc", "appos", "acl", "nmod", "nsubj", "case"};

  @Property(tries = 10_000)
  void leavesATreeOfEveryTree(@ForAll long seed) {
    Random random = new Random(seed);
    List<Token> tokens = tokens(random, 2 + random.nextInt(14));

    List<Token> repaired = new TreeRepair().repaired(tokens, names(random, tokens));

    assertThat(repaired).hasSameSizeAs(tokens);
    assertThat(repaired).filteredOn(token -> token.head() == Token.ROOT).hasSize(1);
    for (Token token : repaired) {
      Token at = token;
      for (int steps = 0; at.head() != Token.ROOT; steps++) {
        assertThat(steps).isLessThan(repaired.size());
        at = repaired.get(at.head());
      }
    }
  }

  private static List<Token> tokens(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int[] heads = new int[size];
    heads[order.get(0)] = Token.ROOT;
    for (int i = 1; i < size; i++) {
      heads[order.get(i)] = order.get(random.nextInt(i));
    }
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < size; i++) {
      String[] word = WORDS[random.nextInt(WORDS.length)];
      Span span = new Span(at, at + word[0].length());
      at = span.end() + 1;
      boolean root = heads[i] == Token.ROOT;
      String[] relations = random.nextBoolean() ? RELATIONS : FREQUENT;
      String relation = root ? "root" : relations[random.nextInt(relations.length)];
      tokens.add(new Token(i, span, word[0], word[0], word[1], word[2], heads[i], relation));
    }
    return tokens;
  }

  private static List<Name> names(Random random, List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = Math.min(tokens.size(), at + 1 + random.nextInt(3));
      if (tokens.get(at).upos().equals("PROPN") && random.nextBoolean()) {
        Name.Kind kind = Name.Kind.values()[random.nextInt(Name.Kind.values().length)];
        Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
        names.add(new Name(kind, at, end, span));
      }
      at = end;
    }
    return names;
  }
}
