package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorList.Found;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds where an article names persons.
 *
 * <p>It starts from the names that the language model marks, strips titles from them, parts two
 * names that stand side by side, and adds family names that the model missed.
 */
final class PersonNames {

  private static final Set<String> AGENT_CASES =
      Set.of("with", "by", "to", "between", "of", "against");

  private static final Pattern PARTICLE =
      Pattern.compile("(?:al|el|ul|as|ash|ad|ar|at|az|an|d|l|o)[-'’]\\p{L}");

  /** Words that make a modifier of a name before them: "the Park-led talks". */
  private static final Set<String> MODIFYING =
      Set.of(
          "led", "run", "held", "based", "born", "backed", "allied", "style", "era", "made", "wide",
          "hosted", "linked", "owned", "funded", "loyal", "like", "bound", "only");

  /** How many letters a part of a given name of two may have: "Seong-hyeon". */
  private static final int LONGEST_PART = 6;

  private static final Set<String> PORTFOLIOS = Set.of("minister", "secretary", "undersecretary");

  private final List<Marks> marks;
  private final Titles titles = Titles.standard();

  PersonNames(List<Marks> marks) {
    this.marks = marks;
  }

  /** The uses in the order of the text. */
  List<NameUse> uses() {
    List<NameUse> uses = new ArrayList<>();
    for (Marks sentence : marks) {
      for (Name name : sentence.sentence().names()) {
        if (name.kind() == Name.Kind.PERSON) {
          trimmed(sentence, name.first(), name.end()).ifPresent(uses::add);
        }
      }
    }
    for (Marks sentence : marks) {
      addTitled(sentence, uses);
    }
    List<NameUse> parted = part(uses);
    addMissed(parted);
    dropDoubtful(parted);
    parted.sort(
        Comparator.comparingInt((NameUse use) -> use.sentence().index())
            .thenComparingInt(NameUse::first));
    return List.copyOf(parted);
  }

  private Optional<NameUse> trimmed(Marks in, int from, int to) {
    Sentence sentence = in.sentence();
    int first = from;
    int end = to;
    while (first < end && (isTitle(in, first, end) || isPortfolio(sentence, first, end))) {
      first++;
    }
    while (end > first
        && !isSecondPart(sentence, end - 1)
        && (!isNamePart(sentence.token(end - 1))
            || titles.isParticle(sentence.token(end - 1).text()))) {
      end--;
    }
    if (first >= end) {
      return Optional.empty();
    }
    while (end < sentence.tokens().size()
        && sentence.token(end).is("flat")
        && sentence.token(end).head() >= first
        && sentence.token(end).head() < end
        && isNamePart(sentence.token(end))) {
      end++;
    }
    if (end + 1 < sentence.tokens().size() && isSecondPart(sentence, end + 1)) {
      end += 2;
    }
    while (first > 0
        && isNamePart(sentence.token(first - 1))
        && !isTitle(in, first - 1, end)
        && !isPortfolio(sentence, first - 1, end)
        && sentence.token(first).is("flat")
        && sentence.token(first).head() == first - 1) {
      first--;
    }
    int start = first;
    int stop = end;
    boolean listed =
        in.found().stream().anyMatch(found -> found.first() <= start && found.end() >= stop);
    return listed
        ? Optional.empty()
        : Optional.of(new NameUse(sentence, first, end, in.words(first, end)));
  }

  private boolean isTitle(Marks in, int at, int end) {
    Token token = in.sentence().token(at);
    if (in.found(token).isPresent()) {
      return true;
    }
    String word = token.text();
    boolean alone = end - at == 1;
    return titles.isHonorific(word)
        || (alone && titles.isHead(word) && isOwned(in.sentence(), at))
        || titles.isPast(word)
        || (!alone && titles.isHead(word))
        || (!titles.isParticle(word) && Character.isLowerCase(word.charAt(0)))
        || token.upos().equals("PUNCT");
  }

  /** "Chad's King": a title with a capital, and no name. */
  private static boolean isOwned(Sentence sentence, int at) {
    return at > 0 && TitleWords.isPossessive(sentence.token(at - 1));
  }

  /** "Minister of Mines A B": what stands right behind such an office's "of" is no name. */
  private static boolean isPortfolio(Sentence sentence, int at, int end) {
    return end - at > 2
        && at > 1
        && sentence.token(at - 1).text().equals("of")
        && PORTFOLIOS.contains(sentence.token(at - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /** The "chul" of "Park Min-chul", and not the "led" of "Park-led": a given name of two parts. */
  private static boolean isSecondPart(Sentence sentence, int at) {
    if (at < 3) {
      return false;
    }
    Token second = sentence.token(at);
    Token hyphen = sentence.token(at - 1);
    Token first = sentence.token(at - 2);
    return hyphen.text().equals("-")
        && first.span().end() == hyphen.span().start()
        && hyphen.span().end() == second.span().start()
        && Character.isLowerCase(second.text().charAt(0))
        && second.text().length() <= LONGEST_PART
        && first.text().length() <= LONGEST_PART
        && Character.isUpperCase(first.text().charAt(0))
        && Character.isUpperCase(sentence.token(at - 3).text().charAt(0))
        && !MODIFYING.contains(second.text());
  }

  private static boolean isNamePart(Token token) {
    String word = token.text();
    return Character.isUpperCase(word.charAt(0))
        || Titles.standard().isParticle(word)
        || PARTICLE.matcher(word).lookingAt();
  }

  /** Names after a title that the model took for no person: "Governor Aradah". */
  private void addTitled(Marks in, List<NameUse> uses) {
    Sentence sentence = in.sentence();
    for (Token token : sentence.tokens()) {
      boolean titled =
          sentence
              .children(token, "nmod:desc")
              .anyMatch(
                  child ->
                      (titles.isHead(child.text()) || titles.isHonorific(child.text()))
                          && child.index() < token.index());
      if (titled
          && token.upos().equals("PROPN")
          && in.found(token).isEmpty()
          && !titles.isHead(token.text())
          && uses.stream().noneMatch(use -> use.sentence() == sentence && use.covers(token))) {
        trimmed(in, token.index(), token.index() + 1).ifPresent(uses::add);
      }
    }
  }

  /** Parts names that run together: both family names must stand alone elsewhere. */
  private List<NameUse> part(List<NameUse> uses) {
    Set<String> alone = new HashSet<>();
    uses.stream().filter(use -> use.end() - use.first() == 1).forEach(use -> alone.add(use.name()));
    List<NameUse> all = new ArrayList<>();
    for (NameUse use : uses) {
      Optional<Integer> cut = Optional.empty();
      if (use.end() - use.first() >= 4 && alone.contains(last(use))) {
        for (int k = use.first() + 1; k < use.end() - 2; k++) {
          if (alone.contains(use.sentence().token(k).text())) {
            cut = Optional.of(k + 1);
          }
        }
      }
      if (cut.isPresent()) {
        all.add(cut(use, use.first(), cut.get()));
        all.add(cut(use, cut.get(), use.end()));
      } else {
        all.add(use);
      }
    }
    return all;
  }

  private static String last(NameUse use) {
    return use.sentence().token(use.end() - 1).text();
  }

  private NameUse cut(NameUse use, int first, int end) {
    return new NameUse(
        use.sentence(), first, end, marks.get(use.sentence().index()).words(first, end));
  }

  /**
   * Leaves out single words that nothing shows to be a person: those that are gone to or been in,
   * and those that never act, own, or are met. A wrong actor is worse than none.
   */
  private void dropDoubtful(List<NameUse> uses) {
    Set<String> full = new HashSet<>();
    uses.stream()
        .filter(use -> use.end() - use.first() > 1 || isTitled(use))
        .forEach(use -> full.add(last(use)));
    Set<String> acting = new HashSet<>();
    uses.stream().filter(PersonNames::acts).forEach(use -> acting.add(use.name()));
    Set<String> where = new HashSet<>();
    uses.stream()
        .filter(use -> ArticleActors.isWhere(use.sentence(), use.head()))
        .filter(use -> !use.head().is("nsubj:pass"))
        .forEach(use -> where.add(use.name()));
    uses.removeIf(
        use ->
            use.end() - use.first() == 1
                && !full.contains(use.name())
                && (where.contains(use.name()) || !acting.contains(use.name())));
  }

  private boolean isTitled(NameUse use) {
    if (use.first() == 0) {
      return false;
    }
    String before = use.sentence().token(use.first() - 1).text();
    return titles.isHonorific(before) || titles.isHead(before);
  }

  private static boolean acts(NameUse use) {
    Token head = use.head();
    boolean met =
        head.is("obl", "nmod")
            && use.sentence()
                .children(head, "case")
                .anyMatch(marker -> AGENT_CASES.contains(marker.lemma()));
    return met
        || head.is("nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "obj", "iobj", "conj", "root")
        || head.is("appos", "vocative");
  }

  /** Family names of persons named in full elsewhere, where the model saw no person. */
  private void addMissed(List<NameUse> uses) {
    Set<String> families = new HashSet<>();
    uses.stream()
        .filter(use -> use.end() - use.first() > 1)
        .forEach(use -> families.add(last(use)));
    uses.stream()
        .filter(use -> use.end() - use.first() == 1)
        .forEach(use -> families.add(last(use)));
    for (Marks in : marks) {
      for (Token token : in.sentence().tokens()) {
        boolean listed = in.found(token).map(Found::listed).isPresent();
        if (token.upos().equals("PROPN")
            && families.contains(token.text())
            && !listed
            && uses.stream().noneMatch(use -> use.sentence() == in.sentence() && use.covers(token))
            && !token.is("flat")) {
          uses.add(new NameUse(in.sentence(), token.index(), token.index() + 1, token.text()));
        }
      }
    }
  }
}
