package parley.coreference;

import java.util.List;

/**
 * A pronoun with the entities that it could stand for.
 *
 * @param pronoun as found
 * @param kind which weights rank them: {@code he}, {@code it} or {@code they}
 * @param options those that grammar allows, the nearest first
 * @param none what speaks for it standing for none of them, as names of features
 */
public record Choice(Reference pronoun, String kind, List<Option> options, List<String> none) {

  public Choice {
    options = List.copyOf(options);
    none = List.copyOf(none);
  }

  /**
   * One entity that a pronoun could stand for.
   *
   * @param nominal its last phrase that is no pronoun
   * @param features what speaks for or against it, as names of features
   */
  public record Option(Reference nominal, List<String> features) {

    public Option {
      features = List.copyOf(features);
    }
  }
}
