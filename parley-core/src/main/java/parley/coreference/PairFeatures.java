package parley.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.coreference.QuotedSpeech.Said;
import parley.coreference.Reference.Form;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * What speaks for and against a pronoun's standing for an entity: how near, how prominent, of what
 * sort, and who speaks.
 */
final class PairFeatures {

  private final QuotedSpeech quotes;
  private final View view;
  private final Entities entities;
  private final int[] paragraphs;

  PairFeatures(Analysis analysis, QuotedSpeech quotes, View view, Entities entities) {
    this.quotes = quotes;
    this.view = view;
    this.entities = entities;
    this.paragraphs = new int[analysis.sentences().size()];
    for (int i = 1; i < paragraphs.length; i++) {
      int end = analysis.sentences().get(i - 1).span().end();
      int start = analysis.sentences().get(i).span().start();
      boolean broken = analysis.text().substring(end, start).indexOf('\n') >= 0;
      paragraphs[i] = paragraphs[i - 1] + (broken ? 1 : 0);
    }
  }

  /**
   * The features of a pair.
   *
   * @param rank how many allowed entities were mentioned since
   * @param most the most phrases that any allowed entity has
   * @param known whether the gender of any allowed entity is known
   */
  List<String> of(Reference pronoun, Entity entity, int rank, int most, boolean known) {
    List<String> all = new ArrayList<>();
    Reference latest = view.latest(pronoun, entity);
    int apart = view.apart(pronoun, latest);
    String distance = apart > 5 ? "6" : apart > 3 ? "4" : Integer.toString(apart);
    String role = role(latest);
    all.add("distance=" + distance);
    all.add("rank=" + Math.min(rank, 6));
    all.add("role=" + role);
    all.add("role+distance=" + role + Math.min(apart, 2));
    all.add("roles=" + role(pronoun) + role);
    all.add("form+distance=" + form(pronoun, latest) + Math.min(apart, 2));
    all.add("size=" + Math.min(entity.references().size(), 4));
    all.add("most=" + (entity.references().size() == most && most > 1));
    all.add("sort=" + entity.sort() + (entity.isMany() ? "S" : "") + (entity.isNamed() ? "N" : ""));
    all.add("first=" + (entity.first().sentence().index() == 0));
    nominal(pronoun, entity.nominal(), all);
    all.add("gender=" + entity.gender().isPresent() + known);
    all.add("governor=" + governor(pronoun) + entity.sort() + entity.isMany());
    all.add("joined=" + entity.first().joined());
    if (latest.sentence() != pronoun.sentence()) {
      all.add(
          "paragraph="
              + (paragraphs[pronoun.sentence().index()] - paragraphs[latest.sentence().index()] > 0)
              + Math.min(apart, 2));
      all.add("top=" + isTop(latest) + Math.min(apart, 2));
    } else {
      within(pronoun, latest, all);
    }
    speech(pronoun, entity, latest, all);
    return all;
  }

  /** What a pronoun does, as far as it tells persons from things. */
  private String governor(Reference pronoun) {
    Token token = pronoun.head();
    Optional<Token> head = pronoun.sentence().head(token);
    boolean says =
        token.is("nsubj")
            && head.filter(verb -> Vocabulary.standard().isSaying(verb.lemma())).isPresent();
    return says ? "says" : role(pronoun) + head.map(Token::upos).orElse("");
  }

  private static String form(Reference pronoun, Reference other) {
    if (other.isPronoun()) {
      return Pronoun.of(other.head()).equals(Pronoun.of(pronoun.head())) ? "same" : "other";
    }
    if (other.form() == Form.NAME) {
      return "name";
    }
    return Entities.isDefinite(other.sentence(), other.head())
        ? "the"
        : other.sentence().child(other.head(), "nmod:poss").isPresent() ? "own" : "noun";
  }

  private void nominal(Reference pronoun, Reference nominal, List<String> all) {
    int apart = pronoun.sentence().index() - nominal.sentence().index();
    all.add("nominal=" + Math.min(apart, 6) / 2);
    all.add("plural=" + nominal.traits().count());
    all.add("kind=" + nominal.traits().sort() + nominal.form());
    String lemma = nominal.head().lemma();
    if (nominal.form() == Form.NOUN) {
      all.add("suffix=" + lemma.substring(Math.max(0, lemma.length() - 3)));
    }
    Sentence sentence = nominal.sentence();
    if (nominal.form() == Form.NOUN
        && sentence.child(nominal.head(), "det", "nmod:poss", "nummod").isEmpty()) {
      all.add("bare");
    }
  }

  /** Where the other phrase of one sentence stands to the pronoun. */
  private void within(Reference pronoun, Reference latest, List<String> all) {
    Sentence sentence = pronoun.sentence();
    Token token = pronoun.head();
    Token other = place(latest);
    List<Token> above = sentence.ancestors(token);
    Optional<Token> governor = sentence.head(other);
    all.add("controls=" + controller(sentence, token).equals(Optional.of(other)));
    boolean commands = governor.isPresent() && above.contains(governor.get());
    all.add("commands=" + commands + role(latest));
    if (commands) {
      boolean same = !above.isEmpty() && clause(sentence, token).equals(clause(sentence, other));
      all.add("clause=" + same + role(pronoun) + role(latest));
      boolean says = Vocabulary.standard().isSaying(governor.get().lemma());
      all.add("sayer=" + says + role(latest) + role(pronoun));
    }
    for (Token up : above) {
      if (up.is("acl:relcl")
          && (up.head() == latest.head().index() || up.head() == other.index())) {
        all.add("relative=" + Grammar.isRelative(sentence, up) + role(pronoun));
      }
    }
    int words = token.index() - latest.head().index();
    all.add("words=" + (words < 4 ? "3" : words < 8 ? "7" : words < 16 ? "15" : "more"));
  }

  /** The nearest subject above a token that does what its clause says: whose "to" it is. */
  private static Optional<Token> controller(Sentence sentence, Token token) {
    Token below = token;
    for (Token up : sentence.ancestors(token)) {
      Token from = below;
      Optional<Token> subject =
          sentence
              .children(up, "nsubj")
              .filter(each -> !each.equals(from) && each.index() < token.index())
              .findFirst();
      if (subject.isPresent()) {
        return subject;
      }
      below = up;
    }
    return Optional.empty();
  }

  private static Token clause(Sentence sentence, Token token) {
    Token at = token;
    while (sentence.head(at).isPresent()
        && !at.is("ccomp", "advcl", "acl", "conj", "parataxis", "csubj", "xcomp")) {
      at = sentence.head(at).get();
    }
    return at;
  }

  /** Whether the phrase is the subject of a sentence's main clause. */
  private boolean isTop(Reference reference) {
    Token token = place(reference);
    return token.is("nsubj")
        && reference
            .sentence()
            .head(token)
            .filter(verb -> verb.head() == Token.ROOT || verb.is("ccomp"))
            .isPresent();
  }

  private void speech(Reference pronoun, Entity entity, Reference latest, List<String> all) {
    int here = quotes.quote(pronoun.head().span());
    int there = quotes.quote(latest.head().span());
    all.add("quoted=" + (here >= 0) + (there >= 0) + (here == there));
    Optional<Said> said = here < 0 ? Optional.empty() : quotes.speaker(pronoun.head());
    if (said.isPresent()) {
      boolean own = entities.speaker(said.get()).filter(each -> each == entity).isPresent();
      all.add("speaker=" + own);
    }
  }

  /** What speaks for a pronoun's standing for nothing that was named. */
  List<String> none(Reference pronoun, int options) {
    Sentence sentence = pronoun.sentence();
    Token token = pronoun.head();
    List<String> all = new ArrayList<>();
    all.add("none");
    all.add("none options=" + Math.min(options, 4));
    all.add("none role=" + role(pronoun));
    all.add("none word=" + token.text().toLowerCase(Locale.ROOT));
    all.add("none relation=" + token.relation());
    all.add("none quoted=" + (quotes.quote(token.span()) >= 0));
    Optional<Token> head = sentence.head(token);
    if (head.isPresent()) {
      all.add("none tag=" + head.get().upos());
      boolean clause = sentence.child(head.get(), "ccomp", "csubj", "xcomp", "advcl").isPresent();
      all.add("none clause=" + clause + head.get().upos());
      all.add("none verb=" + head.get().lemma());
    }
    all.add("none first=" + Math.min(sentence.index(), 3));
    return all;
  }

  /**
   * The word that holds a phrase's place in its clause: a name hangs on the title before it, or on
   * the noun that it stands beside, as in "his father Sule Abebe said".
   */
  private Token place(Reference reference) {
    Token head = reference.head();
    Sentence sentence = reference.sentence();
    return sentence
        .head(head)
        .filter(noun -> head.is("appos", "flat", "nmod:desc"))
        .filter(
            noun ->
                ReferenceFinder.isTitle(sentence, noun)
                    || (entities.at(noun).isPresent()
                        && entities.at(noun).equals(entities.at(head))))
        .orElse(head);
  }

  private String role(Reference reference) {
    Token token = place(reference);
    if (token.is("nsubj:pass")) {
      return "P";
    }
    if (token.is("nsubj")) {
      return "S";
    }
    if (token.is("nmod:poss")) {
      return "G";
    }
    if (token.is("obj", "iobj")) {
      return "O";
    }
    if (token.is("obl")) {
      return "B";
    }
    if (token.is("nmod")) {
      return "N";
    }
    if (token.is("conj")) {
      return "C";
    }
    if (token.is("appos")) {
      return "A";
    }
    return token.is("root") ? "R" : "X";
  }
}
