package parley.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Titles;
import parley.claims.Place;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The names of places that an article shows to be such, and neither a list nor the language model
 * knows: what something happens in or near, and whatever is so called anywhere else in it.
 *
 * <p>Trap: one may have "confidence in Moreno". A name of one word that is also part of somebody's
 * full name, or stands after a title, is no place.
 */
final class Towns {

  private static final Set<String> IN = Set.of("in", "near", "outside", "at");
  private static final Set<String> IN_SOMEBODY =
      Set.of("confidence", "trust", "faith", "belief", "interest", "believe", "confide");

  private static final Set<String> SETTLEMENTS =
      Set.of("village", "town", "city", "suburb", "settlement", "hamlet", "port");

  private final Set<String> ofPersons = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  Towns(List<Marks> marks) {
    marks.forEach(in -> gatherPersons(in.sentence()));
    marks.forEach(this::gather);
  }

  /** The name of the place that a token is, if the article shows that it is one. */
  Optional<String> name(Sentence sentence, Token token) {
    return Optional.of(token.text())
        .filter(names::contains)
        .filter(name -> isAlone(sentence, token));
  }

  private void gatherPersons(Sentence sentence) {
    Titles titles = Titles.standard();
    for (Name name : sentence.names()) {
      if (name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1) {
        sentence.tokens().subList(name.first(), name.end()).forEach(t -> ofPersons.add(t.text()));
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.index() > 0) {
        String before = sentence.token(token.index() - 1).text();
        if (titles.isHead(before) || titles.isHonorific(before)) {
          ofPersons.add(token.text());
        }
      }
    }
  }

  private void gather(Marks in) {
    Sentence sentence = in.sentence();
    for (Name name : sentence.names()) {
      if (name.kind() == Name.Kind.LOCATION && name.end() - name.first() == 1) {
        add(in, sentence.token(name.first()));
      }
    }
    for (Token token : sentence.tokens()) {
      boolean inside =
          token.is("obl", "nmod")
              && sentence.children(token, "case").anyMatch(c -> IN.contains(c.lemma()))
              && sentence.head(token).filter(of -> !IN_SOMEBODY.contains(of.lemma())).isPresent();
      if (inside || isOfRegion(in, token)) {
        add(in, token);
      }
    }
  }

  /** "Attacked X, in the province of Y", "X, a village in Y": what lies so is a place. */
  private static boolean isOfRegion(Marks in, Token token) {
    Sentence sentence = in.sentence();
    int comma = token.index() + 1;
    if (!token.is("obj", "nsubj:pass")
        || comma + 1 >= sentence.tokens().size()
        || !sentence.token(comma).text().equals(",")) {
      return false;
    }
    Token next = sentence.token(comma + 1);
    boolean within =
        next.lemma().equals("in")
            && sentence.head(next).filter(each -> Place.isArea(each.lemma())).isPresent();
    return within
        || sentence.children(token, "appos").anyMatch(each -> SETTLEMENTS.contains(each.lemma()));
  }

  private void add(Marks in, Token token) {
    boolean organisation =
        in.sentence().name(token).filter(n -> n.kind() == Name.Kind.ORGANISATION).isPresent();
    if (token.upos().equals("PROPN")
        && isAlone(in.sentence(), token)
        && in.found(token).isEmpty()
        && !organisation
        && !ofPersons.contains(token.text())
        && in.sentence().name(token).isPresent()
        && TimeFinder.find(in.sentence()).stream()
            .noneMatch(time -> time.span().contains(token.span()))) {
      names.add(token.text());
    }
  }

  private static boolean isAlone(Sentence sentence, Token token) {
    return token.upos().equals("PROPN")
        && sentence.name(token).filter(n -> n.end() - n.first() > 1).isEmpty()
        && sentence.children(token, "compound", "flat", "nmod:desc", "det").findAny().isEmpty();
  }
}
