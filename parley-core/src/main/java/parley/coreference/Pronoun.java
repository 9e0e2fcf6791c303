package parley.coreference;

import java.util.Locale;
import java.util.Optional;
import parley.actors.Titles.Gender;
import parley.coreference.Traits.Count;
import parley.coreference.Traits.Sort;
import parley.linguistics.Token;

/** The pronouns of the third person. */
enum Pronoun {
  HE(Sort.PERSON, Count.ONE, Optional.of(Gender.MALE)),
  SHE(Sort.PERSON, Count.ONE, Optional.of(Gender.FEMALE)),
  IT(Sort.THING, Count.ONE, Optional.empty()),
  THEY(Sort.GROUP, Count.MANY, Optional.empty());

  private final Sort sort;
  private final Count count;
  private final Optional<Gender> gender;

  Pronoun(Sort sort, Count count, Optional<Gender> gender) {
    this.sort = sort;
    this.count = count;
    this.gender = gender;
  }

  /** The pronoun that a token is a form of. */
  static Optional<Pronoun> of(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(HE);
      case "she", "her", "hers", "herself" -> Optional.of(SHE);
      case "it", "its", "itself" -> Optional.of(IT);
      case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
      default -> Optional.empty();
    };
  }

  /** Whether a token points back to the subject of its own clause: "himself". */
  static boolean isReflexive(Token token) {
    return token.lemma().endsWith("self") || token.text().endsWith("selves");
  }

  Sort sort() {
    return sort;
  }

  Count count() {
    return count;
  }

  Optional<Gender> gender() {
    return gender;
  }

  /** Which weights rank its antecedents. */
  String kind() {
    return switch (this) {
      case HE, SHE -> "he";
      case IT -> "it";
      case THEY -> "they";
    };
  }
}
