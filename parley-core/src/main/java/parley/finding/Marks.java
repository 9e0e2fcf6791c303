package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Sectors;
import parley.actors.Sectors.Agent;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** What the lists know of the words of one sentence. */
final class Marks {

  private static final int PREFIX = "ex-".length();

  /** Kinds of bodies whose names may end a longer name of another body. */
  private static final Set<ActorKind> PARTS_OF_NAMES =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.IGO);

  private final Sentence sentence;
  private final String text;
  private final List<Found> found;
  private final List<Agent> agents;

  Marks(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
    List<Span> words = sentence.tokens().stream().map(Marks::word).toList();
    this.found = listed(words);
    this.agents = Sectors.standard().in(text, words);
  }

  private Marks(Marks marks, List<Found> found) {
    this.sentence = marks.sentence;
    this.text = marks.text;
    this.found = found;
    this.agents = marks.agents;
  }

  /** The same, with names that no list knows; these outrank listed ones in them. */
  Marks with(List<Found> unlisted) {
    if (unlisted.isEmpty()) {
      return this;
    }
    List<Found> all = new ArrayList<>(unlisted);
    found.stream()
        .filter(each -> unlisted.stream().noneMatch(other -> overlap(each, other)))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Found::first));
    return new Marks(this, List.copyOf(all));
  }

  private static boolean overlap(Found one, Found other) {
    return one.first() < other.end() && other.first() < one.end();
  }

  /** A word without the "ex-" that is written together with it. */
  private static Span word(Token token) {
    boolean past = token.text().toLowerCase(Locale.ROOT).startsWith("ex-");
    return past && token.text().length() > PREFIX
        ? new Span(token.span().start() + PREFIX, token.span().end())
        : token.span();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The analysed text. */
  String text() {
    return text;
  }

  /** The listed names of the sentence, in order. */
  List<Found> found() {
    return found;
  }

  /** The listed name that covers a token. */
  Optional<Found> found(Token token) {
    return found.stream().filter(each -> each.covers(token.index())).findFirst();
  }

  /** The words under a noun for a body whose listed name stands right behind it. */
  Stream<Token> namesBehind(Token noun, String... relations) {
    return sentence
        .children(noun, relations)
        .filter(name -> found(name).filter(at -> at.first() == noun.index() + 1).isPresent());
  }

  /** The agent noun whose head is {@code token}. */
  Optional<Agent> agent(Token token) {
    return agents.stream().filter(each -> head(each) == token.index()).findFirst();
  }

  /** The index of a phrase's head: its last word, or the one before its of-phrase. */
  private int head(Agent agent) {
    for (int i = agent.first() + 1; i < agent.end(); i++) {
      if (sentence.token(i).upos().equals("ADP")) {
        return i - 1;
      }
    }
    return agent.end() - 1;
  }

  /** The words from one token to another, as written. */
  String words(int first, int end) {
    return text.substring(
        sentence.token(first).span().start(), sentence.token(end - 1).span().end());
  }

  private List<Found> listed(List<Span> words) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Found> here =
          ActorList.standard()
              .at(text, words, i)
              .filter(this::meant)
              .filter(this::outsideNames)
              .filter(this::isWholeName)
              .filter(each -> !isOfAnother(words, each));
      here.ifPresent(all::add);
      i = here.map(Found::end).orElse(i + 1);
    }
    return List.copyOf(all);
  }

  /** Whether the words are a name here, and not common words with a capital letter. */
  private boolean meant(Found found) {
    Token first = sentence.token(found.first());
    Listed.Role role = found.listed().role();
    if (found.end() - found.first() > 1
        || role == Listed.Role.STATE
        || role == Listed.Role.NATIONALITY
        || role == Listed.Role.PEOPLE
        || role == Listed.Role.CAPITAL) {
      return true;
    }
    return first.upos().equals("PROPN")
        || sentence.name(first).isPresent()
        || (first.upos().equals("ADJ") && first.index() > 0)
        || first
                .text()
                .chars()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .count()
            > 1;
  }

  /** Whether a body's words are not the last or middle ones of a longer name of another body. */
  private boolean isWholeName(Found found) {
    if (found.listed().role() != Listed.Role.BODY) {
      return true;
    }
    if (found.end() - found.first() > 1) {
      return !isEndOfName(found);
    }
    Token word = sentence.token(found.first());
    boolean named =
        sentence
            .name(word)
            .filter(name -> name.kind() == Name.Kind.ORGANISATION && name.first() < found.first())
            .filter(name -> isCapitalised(sentence.token(found.first() - 1)))
            .isPresent();
    return !named && !isNarrowed(word);
  }

  /** "The National Council of Norland", where the list has another land's council of that name. */
  private boolean isOfAnother(List<Span> words, Found found) {
    int of = found.end();
    return found.listed().role() == Listed.Role.BODY
        && found.listed().country().isPresent()
        && of + 1 < words.size()
        && sentence.token(of).lemma().equals("of")
        && ActorList.standard()
            .at(text, words, of + 1)
            .map(Found::listed)
            .filter(listed -> listed.role() == Listed.Role.STATE)
            .filter(listed -> !listed.country().equals(found.listed().country()))
            .isPresent();
  }

  /** "The Northern National Army" is no "National Army". */
  private boolean isEndOfName(Found found) {
    ActorKind kind = found.listed().kind();
    if (found.first() == 0 || !PARTS_OF_NAMES.contains(kind)) {
      return false;
    }
    Token before = sentence.token(found.first() - 1);
    return before.xpos().equals("NNP")
        && before.is("amod", "compound", "flat")
        && found.first() <= before.head()
        && before.head() < found.end()
        && isCapitalised(before)
        && ActorList.standard().named(before.text()).isEmpty();
  }

  /** Whether a capital adjective makes another name of a word: the "Northern Dawn" is no "Dawn". */
  private boolean isNarrowed(Token word) {
    return sentence
        .children(word, "amod")
        .filter(each -> each.index() == word.index() - 1 && each.index() > 0)
        .filter(each -> each.xpos().equals("NNP") && isCapitalised(each))
        .anyMatch(
            each ->
                ActorList.standard()
                    .named(each.text())
                    .filter(listed -> listed.role() == Listed.Role.NATIONALITY)
                    .isEmpty());
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether the words are not part of a person's name, like Jordan in Jordan Smith. */
  private boolean outsideNames(Found found) {
    Optional<Name> name =
        sentence.name(sentence.token(found.first())).filter(n -> n.kind() == Name.Kind.PERSON);
    if (name.isEmpty() || found.end() - found.first() >= name.get().end() - name.get().first()) {
      return true;
    }
    if (found.first() != name.get().first() || found.listed().role() == Listed.Role.CITY) {
      return false;
    }
    String next = sentence.token(found.end()).text();
    return name.get().end() - found.end() >= 2
        || Character.isLowerCase(next.charAt(0))
        || Titles.standard().isHead(next);
  }
}
