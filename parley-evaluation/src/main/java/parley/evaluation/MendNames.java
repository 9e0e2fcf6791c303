package parley.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.NameMatch;

/**
 * Compares names that MEND's coders wrote with actors and places of the product.
 *
 * <p>Both sides are taken to the product's list of actors first. What is on neither is compared by
 * words: two names agree when the words of one are those of the other, or one is the initials of
 * the other. MEND codes a UN mission or office by its abbreviation; an actor that the product
 * affiliates with the United Nations agrees with any of those.
 */
final class MendNames {

  private static final Set<String> NOISE =
      Set.of("the", "of", "and", "for", "default", "generic", "group", "groups", "movement", "in");

  private final ActorList actors = ActorList.standard();
  private final Map<String, String> countries = new TreeMap<>();

  MendNames() {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      countries.put(fold(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
      countries.put(fold(country.getISO3Country()), country.getISO3Country());
    }
  }

  /** Whether a coded party and an actor of the product are one. */
  boolean isParty(String gold, Mention mention) {
    for (String name : spellings(gold)) {
      Optional<Listed> listed = actors.named(name);
      String full = listed.map(Listed::name).orElse(name);
      if (sameWords(full, mention.name())
          || mention.affiliation().filter(each -> sameWords(full, each)).isPresent()
          || (isUnitedNations(name) && isUnitedNations(mention))
          || isGovernmentOf(countryOf(name), mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a coded individual and a person of the product share the family name. */
  boolean isPerson(String gold, Mention mention) {
    return mention.kind() == ActorKind.PERSON
        && (NameMatch.compare(gold, mention.name()) != NameMatch.Verdict.DIFFERENT
            || NameMatch.key(gold).equals(NameMatch.key(mention.name())));
  }

  /** Whether two places are one, whatever the spelling. */
  boolean isPlace(String gold, String place) {
    Optional<String> one = actors.named(gold).map(Listed::name);
    return fold(gold).equals(fold(place))
        || (one.isPresent() && one.equals(actors.named(place).map(Listed::name)));
  }

  /** The ISO 3166-1 alpha-3 code of a country's name or code. */
  Optional<String> countryOf(String name) {
    Optional<String> listed =
        actors
            .named(name)
            .filter(each -> each.role() == Listed.Role.STATE)
            .flatMap(Listed::country);
    return listed.isPresent() ? listed : Optional.ofNullable(countries.get(fold(name)));
  }

  private static boolean isGovernmentOf(Optional<String> country, Mention mention) {
    return country.isPresent()
        && mention.country().equals(country)
        && !Set.of(ActorKind.ARMED_GROUP, ActorKind.IGO, ActorKind.NGO, ActorKind.PEOPLE)
            .contains(mention.kind());
  }

  private static boolean isUnitedNations(String name) {
    return name.startsWith("UN") || name.startsWith("OSESG");
  }

  private static boolean isUnitedNations(Mention mention) {
    return isUnitedNationsName(mention.name())
        || mention.affiliation().filter(MendNames::isUnitedNationsName).isPresent();
  }

  private static boolean isUnitedNationsName(String name) {
    return name.startsWith("United Nations") || isUnitedNations(name);
  }

  /** "JEM: Justice and Equality Movement" is two names; what stands in brackets is none. */
  private static List<String> spellings(String gold) {
    List<String> all = new ArrayList<>();
    for (String part : gold.split(": | - ", -1)) {
      all.add(part.strip());
      all.add(part.replaceAll("\\(.*?\\).*", "").strip());
    }
    all.add(gold);
    all.removeIf(String::isEmpty);
    return all;
  }

  private static boolean sameWords(String one, String other) {
    Set<String> some = words(one);
    Set<String> more = words(other);
    if (some.isEmpty() || more.isEmpty()) {
      return false;
    }
    return some.equals(more)
        || (Math.min(some.size(), more.size()) > 1
            && (some.containsAll(more) || more.containsAll(some)))
        || isInitials(one, other)
        || isInitials(other, one);
  }

  private static boolean isInitials(String letters, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1
        && initials.toString().equals(letters.replaceAll("[^A-Z]", ""))
        && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : fold(name).split(" ", -1)) {
      if (!word.isEmpty() && !NOISE.contains(word)) {
        words.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("['\u2018\u2019`]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
