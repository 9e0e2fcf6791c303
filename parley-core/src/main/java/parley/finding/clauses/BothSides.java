package parley.finding.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Those whom "the two sides" or "both leaders" means: the two that the article last named together.
 *
 * <p>Trap: mediators are named in pairs as well. Two by whom something is done to others, and
 * international organisations, are no sides.
 */
public final class BothSides {

  private static final Set<String> SIDES =
      Set.of(
          "side",
          "party",
          "leader",
          "country",
          "nation",
          "government",
          "state",
          "president",
          "neighbour",
          "neighbor",
          "rival",
          "foe",
          "enemy",
          "adversary",
          "delegation",
          "camp",
          "capital");
  private static final Set<String> LANDS =
      Set.of("country", "nation", "state", "neighbour", "neighbor");
  private static final Set<String> TWO = Set.of("two", "both", "warring", "rival", "opposing");
  private static final Set<ActorKind> KINDS =
      Set.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT,
          ActorKind.MILITARY,
          ActorKind.ARMED_GROUP,
          ActorKind.PARTY);
  private static final Set<String> THIRD =
      Set.of("mediate", "broker", "host", "facilitate", "sponsor", "guarantee", "observe");
  private static final Set<String> MEDIATION =
      Set.of(
          "mediation",
          "mediator",
          "broker",
          "facilitator",
          "guarantor",
          "observer",
          "witness",
          "auspices",
          "sponsorship",
          "patronage");
  private static final Set<String> WHERE = Set.of("in", "at", "on");
  private static final int REACH = 8;

  private BothSides() {}

  /** Whether a phrase means two that were named before. */
  public static boolean means(Sentence sentence, Token token) {
    return SIDES.contains(token.lemma())
        && token.xpos().endsWith("S")
        && sentence
            .children(token, "det", "nummod", "amod", "det:predet")
            .anyMatch(word -> TWO.contains(word.lemma()))
        && (LANDS.contains(token.lemma()) // "the two Norlandic states"
            || sentence.child(token, "compound").isEmpty())
        && sentence
            .children(token, "nmod", "nmod:poss")
            .allMatch(
                each -> sentence.children(each, "case").anyMatch(at -> WHERE.contains(at.lemma())));
  }

  /** The phrase for two that a phrase is or is of: "the two countries' ministers". */
  public static Optional<Token> in(Sentence sentence, Token phrase) {
    return Stream.concat(
            Stream.of(phrase),
            sentence
                .children(phrase, "nmod:poss", "nmod")
                .filter(
                    each ->
                        each.is("nmod:poss")
                            || sentence
                                .children(each, "case")
                                .anyMatch(of -> of.lemma().equals("of"))))
        .filter(each -> means(sentence, each))
        .findFirst();
  }

  /** The two that were last named together before {@code token}; empty if there are none. */
  public static List<Mention> before(Reading reading, Sentence sentence, Token token) {
    int first = Math.max(0, sentence.index() - REACH);
    for (int i = sentence.index(); i >= first; i--) {
      Sentence at = reading.sentences().get(i);
      int end = i == sentence.index() ? token.index() : at.tokens().size();
      for (int word = end - 1; word >= 0; word--) {
        Optional<List<Mention>> pair = pair(reading, at, at.token(word));
        if (pair.isPresent()) {
          return pair.get();
        }
      }
    }
    return List.of();
  }

  private static Optional<List<Mention>> pair(Reading reading, Sentence sentence, Token first) {
    List<Token> members = sentence.conjuncts(first);
    if (members.size() < 2 || third(sentence, first)) {
      return Optional.empty();
    }
    List<Mention> named = new ArrayList<>();
    for (Token member : members) {
      List<Mention> parties =
          Parties.of(reading, sentence, List.of(member), member).stream()
              .filter(party -> KINDS.contains(party.kind()))
              .toList();
      if (parties.isEmpty() && !member.lemma().equals("counterpart")) {
        return Optional.empty();
      }
      parties.stream()
          .filter(party -> named.stream().noneMatch(one -> Parties.same(one, party)))
          .forEach(named::add);
    }
    return named.size() == 2 ? Optional.of(List.copyOf(named)) : Optional.empty();
  }

  /** "Attend as observers". */
  private static boolean isAsThird(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "obl")
        .anyMatch(
            each -> MEDIATION.contains(each.lemma()) && Clauses.hasCase(sentence, each, "as"));
  }

  private static boolean third(Sentence sentence, Token member) {
    Token token = sentence.head(member).filter(any -> member.is("conj")).orElse(member);
    return token.is("obl:agent")
        || sentence
            .head(token)
            .filter(noun -> token.is("nmod", "nmod:poss", "amod", "compound", "appos"))
            .filter(noun -> MEDIATION.contains(noun.lemma()))
            .isPresent()
        || Clauses.hasCase(sentence, token, "by")
        || sentence
            .head(token)
            .filter(
                verb ->
                    token.is("nsubj")
                        && (THIRD.contains(verb.lemma()) || isAsThird(sentence, verb)))
            .isPresent();
  }
}
