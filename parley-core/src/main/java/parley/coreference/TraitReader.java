package parley.coreference;

import java.util.Locale;
import java.util.Optional;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Titles.Gender;
import parley.coreference.Traits.Count;
import parley.coreference.Traits.Sort;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads off a phrase what it can stand for. */
final class TraitReader {

  private final Vocabulary vocabulary = Vocabulary.standard();

  /** What a name tells. */
  Traits of(Sentence sentence, Name name, Token head) {
    Sort sort =
        switch (name.kind()) {
          case PERSON -> Sort.PERSON;
          case ORGANISATION -> Sort.GROUP;
          case LOCATION -> Sort.PLACE;
        };
    if (sort == Sort.PERSON && vocabulary.isOutlet(sentence.token(name.end() - 1).text())) {
      sort = Sort.GROUP;
    }
    Token first = sentence.token(name.first());
    boolean given = gender(first).isPresent() && ActorList.standard().named(first.text()).isEmpty();
    if (given && first.index() == head.index()) {
      sort = Sort.PERSON;
    }
    Optional<Gender> gender = Optional.empty();
    if (sort == Sort.PERSON) {
      gender = titles(sentence, name, head).or(() -> gender(first));
    }
    return new Traits(sort, Count.ONE, gender);
  }

  /** The gender of a title before a name, of a description beside it, or of what it is. */
  private Optional<Gender> titles(Sentence sentence, Name name, Token head) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 2); i--) {
      Token before = sentence.token(i);
      Optional<Gender> gender = gender(before);
      if (gender.isPresent() && before.head() >= name.first() && before.head() < name.end()) {
        return gender;
      }
    }
    return sentence
        .children(head, "appos", "nmod:desc")
        .flatMap(each -> gender(each).stream())
        .findFirst();
  }

  private Optional<Gender> gender(Token token) {
    Optional<Gender> written = vocabulary.gender(token.text().toLowerCase(Locale.ROOT));
    return written.isPresent() ? written : vocabulary.gender(token.lemma());
  }

  /** What a noun or a name that the language model did not mark tells. */
  Traits of(Token token) {
    boolean plural = token.xpos().endsWith("S") && !token.xpos().equals("POS");
    if (token.upos().equals("NUM") || token.upos().equals("DET") || token.upos().equals("ADJ")) {
      plural = !token.text().equalsIgnoreCase("one");
    }
    Sort sort = token.upos().equals("PROPN") ? named(token) : vocabulary.sort(token.lemma());
    if (token.xpos().equals("NN") && token.upos().equals("PRON")) {
      boolean thing = token.lemma().endsWith("thing");
      sort = thing ? Sort.THING : Sort.PERSON;
    }
    Optional<Gender> gender = sort == Sort.PERSON && !plural ? gender(token) : Optional.empty();
    return new Traits(sort, plural ? Count.MANY : Count.ONE, gender);
  }

  private Sort named(Token token) {
    Optional<Listed> listed = ActorList.standard().named(token.text());
    if (listed.isPresent()) {
      if (listed.get().isPlace()) {
        return Sort.PLACE;
      }
      return listed.get().kind() == ActorKind.PERSON ? Sort.PERSON : Sort.GROUP;
    }
    return vocabulary.sort(token.text().toLowerCase(Locale.ROOT));
  }
}
