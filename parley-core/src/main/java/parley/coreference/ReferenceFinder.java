package parley.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Titles;
import parley.coreference.Reference.Form;
import parley.coreference.Traits.Count;
import parley.coreference.Traits.Sort;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Finds the phrases of a sentence that stand for something, and what they tell of it. */
final class ReferenceFinder {

  private static final Set<String> QUANTIFIERS =
      Set.of("some", "many", "most", "several", "few", "others", "both", "all", "those", "these");

  private final TraitReader traits = new TraitReader();

  /** The references of a sentence in the order of their heads. */
  List<Reference> references(Sentence sentence) {
    List<Reference> all = new ArrayList<>();
    boolean[] named = new boolean[sentence.tokens().size()];
    for (Name name : sentence.names().stream().flatMap(each -> apart(sentence, each)).toList()) {
      Token head = head(sentence, name);
      for (int i = name.first(); i < name.end(); i++) {
        named[i] = true;
      }
      all.add(
          phrase(
              sentence,
              head,
              name.first(),
              name.end(),
              Form.NAME,
              traits.of(sentence, name, head)));
    }
    for (Token token : sentence.tokens()) {
      if (!named[token.index()] && !isTitle(sentence, token)) {
        unnamed(sentence, token).ifPresent(all::add);
      }
    }
    List<Reference> joined = new ArrayList<>();
    all.forEach(reference -> joined(reference).ifPresent(joined::add));
    all.addAll(joined);
    all.sort(
        Comparator.comparingInt((Reference reference) -> reference.head().index())
            .thenComparingInt(Reference::end));
    return all;
  }

  /**
   * A name, or two where its later words stand beside a person's description outside of it, as in
   * "a student at Riverside College Ada Moreno": where she studies, and who she is.
   */
  private static Stream<Name> apart(Sentence sentence, Name name) {
    for (int i = name.first() + 1; i < name.end(); i++) {
      Token token = sentence.token(i);
      boolean beside =
          token.is("appos", "flat", "nmod:desc")
              && token.head() < name.first()
              && token.head() != Token.ROOT
              && sentence.token(token.head()).upos().equals("NOUN")
              && Vocabulary.standard().sort(sentence.token(token.head()).lemma()) == Sort.PERSON;
      if (beside && sentence.token(name.first()).head() < name.first()) {
        Span before = name.span();
        int end = sentence.token(i - 1).span().end();
        return Stream.of(
            new Name(name.kind(), name.first(), i, new Span(before.start(), end)),
            new Name(
                Name.Kind.PERSON, i, name.end(), new Span(token.span().start(), before.end())));
      }
    }
    return Stream.of(name);
  }

  private static Token head(Sentence sentence, Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      int up = sentence.token(i).head();
      if (up < name.first() || up >= name.end()) {
        return sentence.token(i);
      }
    }
    return sentence.token(name.first());
  }

  private Optional<Reference> unnamed(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    Optional<Pronoun> pronoun = Pronoun.of(token);
    if (pronoun.isPresent()) {
      Traits of = new Traits(pronoun.get().sort(), pronoun.get().count(), pronoun.get().gender());
      return Optional.of(
          new Reference(
              sentence, token, token.index(), token.index() + 1, Form.PRONOUN, false, of));
    }
    if (token.is("compound", "flat", "fixed", "goeswith", "nmod:desc", "advmod", "det")) {
      return Optional.empty();
    }
    boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
    boolean indefinite = token.upos().equals("PRON") && token.xpos().equals("NN");
    boolean quantity =
        (QUANTIFIERS.contains(word) || token.upos().equals("NUM")) && isArgument(token);
    if (!noun && !indefinite && !quantity) {
      return Optional.empty();
    }
    Form form = token.upos().equals("PROPN") ? Form.NAME : Form.NOUN;
    int first = token.index();
    for (Token child : sentence.children(token)) {
      if (child.index() == first - 1
          || child.is("det", "nmod:poss", "amod", "compound", "nummod")) {
        first = Math.min(first, child.index());
      }
    }
    return Optional.of(phrase(sentence, token, first, token.index() + 1, form, traits.of(token)));
  }

  /** Whether a noun is the title before a person's name, and so part of its phrase. */
  static boolean isTitle(Sentence sentence, Token token) {
    return token.upos().equals("NOUN")
        && Titles.standard().isHead(token.lemma())
        && sentence.names().stream()
            .anyMatch(name -> name.kind() == Name.Kind.PERSON && name.first() == token.index() + 1);
  }

  private static boolean isArgument(Token token) {
    return token.is("nsubj", "obj", "iobj", "obl", "conj", "nmod");
  }

  private static Reference phrase(
      Sentence sentence, Token head, int first, int end, Form form, Traits traits) {
    return new Reference(
        sentence,
        head,
        Math.min(first, head.index()),
        Math.max(end, head.index() + 1),
        form,
        false,
        traits);
  }

  /** The coordination that a reference is the first member of. */
  private static Optional<Reference> joined(Reference reference) {
    Sentence sentence = reference.sentence();
    List<Token> members = sentence.children(reference.head(), "conj").toList();
    if (members.isEmpty() || reference.isPronoun()) {
      return Optional.empty();
    }
    Token last = members.get(members.size() - 1);
    boolean and =
        sentence
            .children(last, "cc")
            .anyMatch(cc -> cc.lemma().equals("and") || cc.text().equals("&"));
    boolean nouns =
        members.stream()
            .allMatch(each -> each.upos().equals("NOUN") || each.upos().equals("PROPN"));
    if (!and || !nouns) {
      return Optional.empty();
    }
    Sort sort = reference.traits().sort();
    boolean acting = sort == Sort.PLACE && reference.head().is("nsubj");
    Traits traits = new Traits(acting ? Sort.GROUP : sort, Count.MANY, Optional.empty());
    return Optional.of(
        new Reference(
            sentence,
            reference.head(),
            reference.first(),
            Math.max(reference.end(), last.index() + 1),
            reference.form(),
            true,
            traits));
  }
}
