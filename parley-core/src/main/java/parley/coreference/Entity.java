package parley.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Titles.Gender;
import parley.coreference.Reference.Form;
import parley.coreference.Traits.Count;
import parley.coreference.Traits.Sort;

/** What phrases of a text stand for, while it is read: the phrases so far, in order. */
final class Entity {

  private final List<Reference> references = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private Optional<Gender> gender = Optional.empty();
  private String name = "";
  private final boolean many;
  private Reference nominal;
  private Sort sort;
  private boolean named;

  /** Begins with a name or noun. */
  Entity(Reference first) {
    nominal = first;
    sort = first.traits().sort();
    many = first.traits().count() == Count.MANY;
    add(first);
  }

  final void add(Reference reference) {
    references.add(reference);
    if (gender.isEmpty()) {
      gender = reference.traits().gender();
    }
    if (reference.form() == Form.NAME && !named) {
      named = true;
      sort = reference.traits().sort();
    }
    if (!reference.isPronoun()) {
      nominal = reference;
    }
  }

  /** Takes in a name of it; the one of most letters is kept. */
  void name(String written) {
    name = written.length() > name.length() ? written : name;
  }

  /** Its fullest name, or nothing. */
  String name() {
    return name;
  }

  /** Takes in a noun that describes it: "envoy". */
  void describe(String noun) {
    nouns.add(noun);
  }

  boolean isDescribed(String noun) {
    return nouns.contains(noun);
  }

  List<Reference> references() {
    return references;
  }

  Reference first() {
    return references.get(0);
  }

  Reference latest() {
    return references.get(references.size() - 1);
  }

  /** The last phrase that is no pronoun. */
  Reference nominal() {
    return nominal;
  }

  Optional<Gender> gender() {
    return gender;
  }

  boolean isMany() {
    return many;
  }

  /** The sort that its first name tells, else its first noun. */
  Sort sort() {
    return sort;
  }

  boolean isNamed() {
    return named;
  }
}
