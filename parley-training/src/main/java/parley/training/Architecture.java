package parley.training;

/** The sizes of the network, which training and export share. */
final class Architecture {

  static final int LAYERS = 6;
  static final int HIDDEN = 384;
  static final int ATTENTION_HEADS = 12;
  static final float NORM_EPSILON = 1e-12f;

  /** Letter cases, as {@link parley.linguistics.LetterCase} numbers them, and one to spare. */
  static final int CASES = 12;

  static final int CASE_WIDTH = 24;
  static final int WORD = HIDDEN + CASE_WIDTH;
  static final int ARC = 256;
  static final int RELATION = 128;
  static final int NAME = 128;
  static final int STYLE_WIDTH = 16;
  static final int ROLE = 128;

  private Architecture() {}

  /** Adds weights for what the published encoder lacks. */
  static void addHeads(Parameters parameters, Classes classes) {
    parameters.addRandom("head.inputcase", 0, CASES, HIDDEN);
    parameters.addRandom("head.case", .1, CASES, CASE_WIDTH);
    linear(parameters, "head.arcdep", ARC, WORD, .05);
    linear(parameters, "head.archead", ARC, WORD, .05);
    parameters.addRandom("head.arc", .01, ARC, ARC);
    parameters.addRandom("head.arcprior", .01, ARC, 1);
    linear(parameters, "head.reldep", RELATION, WORD, .05);
    linear(parameters, "head.relhead", RELATION, WORD, .05);
    int relations = classes.relations().size();
    parameters.addRandom("head.rel", .01, RELATION, (long) relations * RELATION);
    linear(parameters, "head.relprior", relations, 2 * RELATION, .03);
    linear(parameters, "head.upos", classes.upos().size(), WORD, .03);
    linear(parameters, "head.xpos", classes.xpos().size(), WORD, .03);
    parameters.addRandom("head.style", .1, Example.Style.values().length, STYLE_WIDTH);
    linear(parameters, "head.name", NAME, WORD + STYLE_WIDTH, .05);
    linear(parameters, "head.names", classes.names().size(), NAME, .05);
    linear(parameters, "head.predicate", 2, WORD, .03);
    linear(parameters, "head.rolepred", ROLE, WORD, .05);
    linear(parameters, "head.rolearg", ROLE, WORD, .05);
    int roles = classes.roles().size();
    int paths = classes.paths().size() + 1;
    parameters.addRandom("head.path", .1, paths, ROLE);
    parameters.addRandom("head.pathprior", 0, paths, roles);
    parameters.addRandom("head.role", .01, ROLE, (long) roles * ROLE);
    linear(parameters, "head.roleofpred", roles, ROLE, .03);
    linear(parameters, "head.roleofarg", roles, ROLE, .03);
  }

  private static void linear(
      Parameters parameters, String name, long out, long in, double deviation) {
    parameters.addRandom(name + ".weight", deviation, out, in);
    parameters.addRandom(name + ".bias", 0, out);
  }
}
