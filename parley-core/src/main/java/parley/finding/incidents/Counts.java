package parley.finding.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import parley.claims.Incident.Count;
import parley.finding.incidents.IncidentVocabulary.Amount;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads how many people a phrase speaks of: "at least nine others", "a woman and two children".
 *
 * <p>The trap: "dozens" and "more than 30" have a fewest and no most; they are never one number.
 */
final class Counts {

  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,7}");

  private final IncidentVocabulary vocabulary;

  Counts(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How many the phrase headed by {@code head} and its conjuncts speak of. */
  Optional<Count> of(Sentence sentence, Token head) {
    if (sentence.child(head, "case").filter(each -> each.lemma().equals("between")).isPresent()) {
      return between(sentence, head);
    }
    Optional<Count> sum = Optional.empty();
    for (Token member : sentence.conjuncts(head)) {
      if (isOfAnotherFate(sentence, head, member)) {
        break;
      }
      Optional<Count> count = alone(sentence, member);
      if (count.isPresent()) {
        sum = Optional.of(sum.map(before -> add(before, count.get())).orElse(count.get()));
      }
    }
    return sum;
  }

  /** "nine people and wounded 20": the tree may join what a verb stands between. */
  private boolean isOfAnotherFate(Sentence sentence, Token head, Token member) {
    return sentence
        .tokens()
        .subList(head.index(), Math.max(head.index(), member.index() + 1))
        .stream()
        .anyMatch(
            each ->
                vocabulary.injuring().contains(each.lemma())
                    || vocabulary.hurt().contains(each.lemma())
                    || vocabulary.killing().contains(each.lemma()));
  }

  /** "between five and seven" without the people, who may stand apart. */
  private Optional<Count> between(Sentence sentence, Token head) {
    Optional<Token> other = sentence.child(head, "conj");
    OptionalInt low = value(sentence, head);
    return low.isPresent() && other.isPresent()
        ? Optional.of(ranged(low, value(sentence, other.get())))
        : Optional.empty();
  }

  /** How many the phrase headed by {@code head} speaks of, without its conjuncts. */
  Optional<Count> alone(Sentence sentence, Token head) {
    Optional<Token> number =
        sentence
            .children(head, "nummod")
            .filter(each -> value(each).isPresent())
            .findFirst()
            .or(() -> Optional.of(head).filter(each -> value(each).isPresent()));
    if (number.isPresent()) {
      return Optional.of(bounded(sentence, head, number.get()));
    }
    for (Token each : sentence.children(head)) {
      if (each.is("det", "amod", "nummod") && vocabulary.amounts().containsKey(each.lemma())) {
        return amount(each.lemma());
      }
    }
    if (vocabulary.amounts().containsKey(head.lemma())) {
      return amount(head.lemma());
    }
    return isOnePerson(sentence, head) ? Optional.of(Count.exactly(1)) : Optional.empty();
  }

  private Optional<Count> amount(String word) {
    Amount amount = vocabulary.amounts().get(word);
    return Optional.ofNullable(amount).map(each -> ranged(each.low(), each.high()));
  }

  private static Count ranged(OptionalInt low, OptionalInt high) {
    boolean exact = low.isPresent() && low.equals(high);
    return new Count(low, exact ? low : OptionalInt.empty(), high);
  }

  private static boolean isOnePerson(Sentence sentence, Token head) {
    if (sentence.name(head).filter(name -> name.kind() == Name.Kind.PERSON).isPresent()) {
      return true;
    }
    boolean article =
        sentence
            .children(head, "det", "nmod:poss")
            .anyMatch(each -> List.of("a", "an").contains(each.lemma()));
    return article && head.xpos().equals("NN");
  }

  private Count bounded(Sentence sentence, Token head, Token number) {
    Token last = unit(sentence, number).orElse(number);
    int value = value(sentence, last).orElseThrow();
    int after = last.index() + 1;
    if (after + 1 < sentence.tokens().size()
        && List.of("to", "and", "-", "\u2013").contains(sentence.token(after).lemma())
        && value(sentence.token(after + 1)).isPresent()
        && before(sentence, head, number, after, "between", "from", "to")) {
      return ranged(OptionalInt.of(value), value(sentence.token(after + 1)));
    }
    Optional<Count> range = rangeUpTo(sentence, number);
    if (range.isPresent()) {
      return range.get();
    }
    if (hasBefore(sentence, head, number, vocabulary.atLeast()::contains)) {
      return Count.atLeast(value);
    }
    if (hasBefore(sentence, head, number, vocabulary.fewerThan()::contains)) {
      if (hasBefore(sentence, head, number, "no"::equals)) {
        return Count.atLeast(value); // "no fewer than 28"
      }
      return ranged(OptionalInt.empty(), OptionalInt.of(Math.max(0, value - 1)));
    }
    if (hasBefore(sentence, head, number, vocabulary.upTo()::contains)) {
      return ranged(OptionalInt.empty(), OptionalInt.of(value));
    }
    if (hasBefore(sentence, head, number, vocabulary.moreThan()::contains)) {
      return Count.atLeast(value + 1);
    }
    if (hasBefore(sentence, head, number, vocabulary.about()::contains)) {
      return new Count(OptionalInt.empty(), OptionalInt.of(value), OptionalInt.empty());
    }
    return Count.exactly(value);
  }

  /** "between 10 and 30", where the second number is that of the phrase. */
  private Optional<Count> rangeUpTo(Sentence sentence, Token number) {
    int at = number.index();
    if (at < 3 || !List.of("and", "to").contains(sentence.token(at - 1).lemma())) {
      return Optional.empty();
    }
    boolean opened = List.of("between", "from").contains(sentence.token(at - 3).lemma());
    return opened && value(sentence.token(at - 2)).isPresent()
        ? Optional.of(ranged(value(sentence.token(at - 2)), value(number)))
        : Optional.empty();
  }

  private static boolean before(
      Sentence sentence, Token head, Token number, int after, String... words) {
    return hasBefore(sentence, head, number, List.of(words)::contains)
        || List.of("to", "-", "\u2013").contains(sentence.token(after).lemma());
  }

  /** Whether one of the three words before the number, in its phrase, is of that sort. */
  private static boolean hasBefore(
      Sentence sentence, Token head, Token number, java.util.function.Predicate<String> sort) {
    for (int i = number.index() - 1; i >= Math.max(0, number.index() - 3); i--) {
      Token each = sentence.token(i);
      if (each.upos().equals("VERB") || each.upos().equals("PUNCT") || each.lemma().equals("and")) {
        return false;
      }
      if (sort.test(each.lemma()) || sort.test(each.text().toLowerCase(Locale.ROOT))) {
        return head.index() >= i;
      }
    }
    return false;
  }

  /** The number that a token ends: "two", and "twenty-two" whose parts are three tokens. */
  private OptionalInt value(Sentence sentence, Token token) {
    OptionalInt own = value(token);
    int at = token.index();
    if (own.isEmpty() || at < 2 || !sentence.token(at - 1).text().equals("-")) {
      return own;
    }
    OptionalInt tens = value(sentence.token(at - 2));
    boolean joined = tens.isPresent() && tens.getAsInt() % 10 == 0 && own.getAsInt() < 10;
    return joined ? OptionalInt.of(tens.getAsInt() + own.getAsInt()) : own;
  }

  /** The unit of a number in words whose tens a token is: "one" of "thirty-one". */
  private Optional<Token> unit(Sentence sentence, Token tens) {
    int at = tens.index() + 2;
    if (at >= sentence.tokens().size() || FIGURES.matcher(tens.text()).matches()) {
      return Optional.empty();
    }
    Token unit = sentence.token(at);
    OptionalInt both = value(sentence, unit);
    return both.isPresent() && !both.equals(value(unit)) ? Optional.of(unit) : Optional.empty();
  }

  /** The number that a token is: in figures, in words, or a word like "dozen" after one. */
  private OptionalInt value(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (FIGURES.matcher(word).matches()) {
      return OptionalInt.of(Integer.parseInt(word.replace(",", "")));
    }
    if (!token.upos().equals("NUM")) {
      return OptionalInt.empty();
    }
    int sum = 0;
    for (String part : word.split("-", -1)) {
      Integer value = vocabulary.numerals().get(part);
      if (value == null) {
        return OptionalInt.empty();
      }
      sum += value;
    }
    return OptionalInt.of(sum);
  }

  /** The two together: each bound is known only where both are. */
  static Count add(Count one, Count other) {
    return new Count(
        sum(one, other, Count::low, Count::best),
        plus(one.best(), other.best()),
        sum(one, other, Count::high, Count::best));
  }

  private static OptionalInt sum(
      Count one,
      Count other,
      java.util.function.Function<Count, OptionalInt> bound,
      java.util.function.Function<Count, OptionalInt> best) {
    return plus(or(bound.apply(one), best.apply(one)), or(bound.apply(other), best.apply(other)));
  }

  private static OptionalInt or(OptionalInt value, OptionalInt other) {
    return value.isPresent() ? value : other;
  }

  private static OptionalInt plus(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(one.getAsInt() + other.getAsInt())
        : OptionalInt.empty();
  }
}
