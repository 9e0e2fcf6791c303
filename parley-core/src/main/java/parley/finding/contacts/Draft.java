package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * A contact as one predicate tells of it, before it is known whether it is sure and whom it may
 * share with an earlier one.
 *
 * @param predicate what says whether and when: a verb, or the noun where no verb does
 * @param word the verb or noun of contact itself
 * @param parties those who meet, third parties included
 * @param thirdParties those whose role the words give
 * @param topic the head of what it is about
 * @param goal the words that name where one goes
 * @param strength what it takes to believe it
 */
record Draft(
    Sentence sentence,
    Token predicate,
    Token word,
    Contact.Kind kind,
    List<Mention> parties,
    List<ThirdParty> thirdParties,
    Optional<Token> topic,
    Optional<Token> goal,
    Strength strength) {

  Draft {
    parties = Participants.distinct(parties);
    thirdParties = List.copyOf(thirdParties);
  }

  /** What it takes to believe that a contact is told of. */
  enum Strength {
    /** The words say that two sides met, even if only one of them is known. */
    SURE,
    /** One party is enough where a place or a time is given. */
    NEEDS_CIRCUMSTANCE,
    /** Two parties must be known. */
    NEEDS_TWO,
    /** It takes up an earlier contact, and has its parties: "the talks", "the two sides met". */
    RECALLS,
    /** It names nobody; whoever hosts or mediates is known: "peace talks resumed in Oslo". */
    HOSTED,
    /** It says who took part in an earlier contact: "the talks were attended by X". */
    JOINS
  }

  /** What a verb or noun of contact tells by itself, of no topic and no goal. */
  static Draft of(
      Sentence sentence,
      Token word,
      Contact.Kind kind,
      List<Mention> parties,
      List<ThirdParty> thirdParties,
      Strength strength) {
    return new Draft(
        sentence,
        word,
        word,
        kind,
        parties,
        thirdParties,
        Optional.empty(),
        Optional.empty(),
        strength);
  }

  /** The same with other parties. */
  Draft with(List<Mention> others) {
    return new Draft(sentence, predicate, word, kind, others, thirdParties, topic, goal, strength);
  }

  /** The same as a contact of its own, of two or more who are known. */
  Draft sureOfTwo() {
    return new Draft(
        sentence, predicate, word, kind, parties, thirdParties, topic, goal, Strength.NEEDS_TWO);
  }

  /** The same with more third parties, who take part as what the words say. */
  Draft among(List<ThirdParty> others) {
    return new Draft(
        sentence,
        predicate,
        word,
        kind,
        concat(parties, others.stream().map(ThirdParty::actor).toList()),
        concat(others, thirdParties),
        topic,
        goal,
        strength);
  }

  /** The same with the parties of an earlier contact before its own. */
  Draft joining(Contact earlier) {
    return new Draft(
        sentence,
        predicate,
        word,
        kind,
        concat(earlier.participants(), parties),
        concat(earlier.thirdParties(), thirdParties).stream()
            .filter(distinctBy(third -> third.actor().name()))
            .toList(),
        topic,
        goal,
        strength);
  }

  /** The same as a visit to one place, with its hosts. */
  Draft to(Token place, List<Mention> hosts) {
    return new Draft(
        sentence,
        predicate,
        word,
        kind,
        concat(parties, hosts),
        thirdParties,
        topic,
        Optional.of(place),
        strength);
  }

  /** The third parties that {@code mentions} are in that standing, none for a party. */
  static List<ThirdParty> third(Standing standing, List<Mention> mentions) {
    return standing.role().stream()
        .flatMap(role -> mentions.stream().map(mention -> new ThirdParty(mention, role)))
        .toList();
  }

  static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
    return Stream.<T>concat(first.stream(), second.stream()).toList();
  }

  private static <T, K> java.util.function.Predicate<T> distinctBy(Function<T, K> key) {
    List<K> seen = new ArrayList<>();
    return each -> {
      K found = key.apply(each);
      boolean fresh = !seen.contains(found);
      seen.add(found);
      return fresh;
    };
  }
}
