package parley.finding.measures;

import static parley.claims.Measure.Change;
import static parley.claims.Measure.Kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Measure;
import parley.claims.Status;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReferences;

/**
 * Finds what parties do with their leverage: aid halted, sanctions imposed, tariffs threatened.
 *
 * <p>Trap: a lifted pause is a resumption, lifted sanctions are lifted, and a measure that is asked
 * for, refused or only named is none.
 */
public final class MeasureFinder implements ClaimFinder {

  @Override
  public Stream<Measure> find(Reading reading) {
    Search search = new Search(reading);
    reading.sentences().forEach(search::read);
    return search.measures.stream();
  }

  /** The search of one article. */
  private static final class Search {
    private static final List<Optional<Mention>> NOBODY = List.of(Optional.empty());

    private final Reading reading;
    private final List<Measure> measures = new ArrayList<>();
    private List<Measure> before = List.of();

    Search(Reading reading) {
      this.reading = reading;
    }

    void read(Sentence sentence) {
      List<Measure> here = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        Set<Kind> kinds = MeasureWords.kinds(sentence, token);
        if (!kinds.isEmpty() && !describes(sentence, token)) {
          Changes.of(sentence, token)
              .ifPresent(change -> here.addAll(claims(sentence, token, kinds, change)));
        }
        MeasureWords.verb(sentence, token)
            .filter(kind -> Changes.factual(sentence, token))
            .ifPresent(kind -> here.addAll(byVerb(sentence, token, kind)));
        here.addAll(pronoun(sentence, token, here));
      }
      if (here.isEmpty()) {
        sentence.tokens().stream()
            .flatMap(token -> Deeds.at(reading, sentence, token).stream())
            .forEach(here::add);
      }
      shareTargets(here);
      here.stream().distinct().forEach(measures::add);
      if (!here.isEmpty()) {
        before = List.copyOf(here);
      } else if (!before.isEmpty() && sentence.index() > 0) {
        before = recent(sentence);
      }
    }

    /** "halt aid and suspend sales to X": one target of one actor in a sentence is that of all. */
    private static void shareTargets(List<Measure> here) {
      here.replaceAll(
          measure -> {
            List<Mention> targets =
                here.stream()
                    .filter(other -> other.actor().equals(measure.actor()))
                    .flatMap(other -> other.target().stream())
                    .distinct()
                    .toList();
            return measure.target().isPresent() || targets.size() != 1
                ? measure
                : aimedAt(measure, targets.get(0));
          });
    }

    private List<Measure> recent(Sentence sentence) {
      return before.stream()
          .filter(
              measure ->
                  reading
                      .given(reading.sentences().get(sentence.index() - 1).span())
                      .equals(measure.evidence().span()))
          .toList();
    }

    private static boolean describes(Sentence sentence, Token token) {
      return token.is("compound", "amod")
          && sentence.head(token).filter(head -> head.index() > token.index()).isPresent()
          && MeasureWords.carrier(sentence, token).equals(token);
    }

    private List<Measure> claims(
        Sentence sentence, Token noun, Set<Kind> kinds, Changes.Changed changed) {
      List<Mention> actors = Sides.actors(reading, sentence, noun, changed);
      return actors.stream()
          .flatMap(actor -> claims(sentence, noun, kinds, changed, actor).stream())
          .map(measure -> withEachOther(measure, actors))
          .toList();
    }

    /** "X and Y restored relations": those of each with the other. */
    private static Measure withEachOther(Measure measure, List<Mention> actors) {
      boolean mutual =
          measure.kind() == Kind.DIPLOMATIC_RELATIONS
              && measure.target().isEmpty()
              && actors.size() == 2;
      return mutual
          ? aimedAt(measure, actors.get(actors.get(0).equals(measure.actor()) ? 1 : 0))
          : measure;
    }

    private static Measure aimedAt(Measure measure, Mention target) {
      return new Measure(
          measure.evidence(),
          measure.actor(),
          Optional.of(target),
          measure.kind(),
          measure.amount(),
          measure.change());
    }

    private List<Measure> claims(
        Sentence sentence, Token noun, Set<Kind> kinds, Changes.Changed changed, Mention actor) {
      List<Optional<Mention>> targets =
          Sides.targets(reading, sentence, noun, changed).stream()
              .filter(target -> !target.name().equals(actor.name()))
              .map(Optional::of)
              .toList();
      Evidence evidence = evidence(sentence, changed);
      List<Measure> claims = new ArrayList<>();
      for (Kind kind : kinds) {
        if (!MeasureWords.fits(kind, changed.word())) {
          continue;
        }
        for (Optional<Mention> target : targets.isEmpty() ? NOBODY : targets) {
          claims.add(
              new Measure(
                  evidence,
                  actor,
                  target,
                  kind,
                  Amounts.of(reading.analysis().text(), sentence, noun),
                  open(evidence, MeasureWords.meant(kind, changed.change(), changed.word()))));
        }
      }
      return claims;
    }

    /** What is said to be to come is announced when it is said, if no other time is given. */
    private Evidence evidence(Sentence sentence, Changes.Changed changed) {
      Evidence own = reading.evidence(sentence, changed.predicate());
      Optional<Token> saying =
          sentence
              .head(changed.predicate())
              .filter(above -> changed.change() == Change.ANNOUNCED)
              .filter(above -> changed.predicate().is("ccomp"))
              .filter(above -> own.time().equals(TimeReferences.UNSTATED));
      return saying
          .map(verb -> reading.evidence(sentence, verb))
          .map(
              said ->
                  new Evidence(
                      own.report(),
                      own.span(),
                      own.sentence(),
                      own.saidBy(),
                      own.status(),
                      said.time(),
                      said.timeSpan()))
          .orElse(own);
    }

    /** "open to imposing sanctions" imposes none; it lets them be feared. */
    private static Change open(Evidence evidence, Change change) {
      return change == Change.IMPOSED && evidence.status() == Status.POSSIBLE
          ? Change.THREATENED
          : change;
    }

    /** "sanctioned three officials": the verb is measure and change in one. */
    private List<Measure> byVerb(Sentence sentence, Token verb, Kind kind) {
      List<Mention> actors = Sides.acting(reading, sentence, verb);
      List<Mention> targets =
          Sides.parties(reading, sentence, Clauses.objects(sentence, verb), verb);
      return actors.stream()
          .limit(1)
          .map(
              actor ->
                  new Measure(
                      reading.evidence(sentence, verb),
                      actor,
                      targets.stream().findFirst(),
                      kind,
                      Optional.empty(),
                      Changes.foretold(sentence, verb) ? Change.ANNOUNCED : Change.IMPOSED))
          .toList();
    }

    /** "these were restored": the measures of this sentence, or of the one before. */
    private List<Measure> pronoun(Sentence sentence, Token token, List<Measure> here) {
      boolean stands =
          Set.of("it", "these", "this", "they", "both", "them", "those").contains(token.lemma())
              && token.upos().equals("PRON")
              && token.is("nsubj:pass", "obj");
      List<Measure> meant = here.isEmpty() ? before : here;
      if (!stands || meant.isEmpty()) {
        return List.of();
      }
      Optional<Changes.Changed> changed =
          Changes.of(sentence, token)
              .filter(
                  c ->
                      Set.of(Change.SUSPENDED, Change.RESUMED, Change.LIFTED).contains(c.change()));
      if (changed.isEmpty()) {
        return List.of();
      }
      Set<Kind> done = new LinkedHashSet<>();
      return meant.stream()
          .filter(measure -> done.add(measure.kind()))
          .map(
              measure ->
                  new Measure(
                      reading.evidence(sentence, changed.get().predicate()),
                      measure.actor(),
                      measure.target(),
                      measure.kind(),
                      Optional.empty(),
                      undone(measure, changed.get())))
          .toList();
    }

    /** A suspension that is lifted is a resumption. */
    private static Change undone(Measure measure, Changes.Changed changed) {
      boolean suspension =
          measure.change() == Change.SUSPENDED && changed.change() == Change.LIFTED;
      return suspension
          ? Change.RESUMED
          : MeasureWords.meant(measure.kind(), changed.change(), changed.word());
    }
  }
}
