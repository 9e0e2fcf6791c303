package parley.record;

import parley.claims.ProposalName;

/** Which kinds of proposal may be one proposal in other words. */
final class ProposalKinds {

  private ProposalKinds() {}

  /** A truce is a ceasefire; a peace plan, a roadmap and a peace agreement may be one. */
  static String family(ProposalName.Kind kind) {
    return switch (kind) {
      case CEASEFIRE, TRUCE -> "ceasefire";
      case PEACE_PLAN, PEACE_AGREEMENT, ROADMAP -> "peace";
      case EXCHANGE -> "exchange";
      case WITHDRAWAL -> "withdrawal";
      case AGREEMENT, OTHER -> "agreement";
    };
  }
}
