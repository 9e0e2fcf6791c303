package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.SaidBy;
import parley.claims.Status;
import parley.finding.Attribution.Speaker;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.reader.Article;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * The evidence of one article's claims.
 *
 * <p>Who says so is everybody in whose words the predicate stands, the innermost first, then the
 * wire and the outlet. Wishes and orders are no sources: "urged them to stop" is told by the
 * report.
 */
final class ArticleEvidence implements EvidenceMaker {

  /** How many sentences back a day may have been told. */
  private static final int REACH = 2;

  private final Article article;
  private final List<Sentence> sentences;

  /** The attributions with content in each sentence that has some, by the sentence's index. */
  private final Map<Integer, List<Attribution>> attributions = new HashMap<>();

  private final Voices voices;
  private final StatusReader statuses;
  private final EventTimes times;
  private final Datelines datelines;

  /**
   * The evidence for each predicate that was asked for, by sentence: several finders ask for it.
   */
  private final Map<Integer, Map<Integer, Evidence>> known = new HashMap<>();

  ArticleEvidence(
      Article article,
      Analysis analysis,
      List<Attribution> attributions,
      ActorResolver actors,
      EvidenceWords words) {
    this.article = article;
    this.sentences = analysis.sentences();
    for (Attribution attribution : attributions) {
      attribution.parts().stream()
          .flatMap(part -> analysis.overlapping(part).stream())
          .map(Sentence::index)
          .distinct()
          .forEach(
              index ->
                  this.attributions
                      .computeIfAbsent(index, any -> new ArrayList<>())
                      .add(attribution));
    }
    this.voices = new Voices(actors);
    this.statuses = new StatusReader(words.status());
    this.datelines = Datelines.of(article);
    this.times = new EventTimes(words.speech(), datelines);
  }

  @Override
  public Evidence evidence(Sentence sentence, Token predicate) {
    return known
        .computeIfAbsent(sentence.index(), any -> new HashMap<>())
        .computeIfAbsent(predicate.index(), any -> made(sentence, predicate));
  }

  private Evidence made(Sentence sentence, Token predicate) {
    Optional<TimeMention> time =
        times.time(sentence, predicate).flatMap(mention -> counted(sentence, mention));
    TimeReference reference =
        time.map(TimeMention::reference)
            .map(each -> datelines.resolve(each, predicate))
            .orElse(TimeReferences.UNSTATED);
    return new Evidence(
        article.report().id(),
        article.clean().original(sentence.span()),
        readable(sentence),
        saidBy(sentence, predicate),
        timely(statuses.status(sentence, predicate), reference),
        reference,
        time.map(mention -> article.clean().original(mention.span())));
  }

  /** "The following day": counted from the day told before it, if there is one. */
  private Optional<TimeMention> counted(Sentence sentence, TimeMention mention) {
    if (mention.bound() != TimeMention.Bound.TOLD
        || !(mention.reference() instanceof TimeReferences.DaysFromEvent counted)) {
      return Optional.of(mention);
    }
    return toldBefore(sentence, mention)
        .map(day -> datelines.resolve(day.reference(), day.head()))
        .map(
            day ->
                new TimeMention(
                    mention.span(),
                    new TimeReferences.Shifted(day, counted.days()),
                    mention.head(),
                    TimeMention.Bound.ON))
        .or(() -> ofTheReport(mention));
  }

  /** "Earlier in the day": that of the report, where none is told before. */
  private Optional<TimeMention> ofTheReport(TimeMention mention) {
    return mention.span().of(article.clean().text()).endsWith("in the day")
        ? Optional.of(
            new TimeMention(
                mention.span(), TimeReferences.Days.at(0), mention.head(), TimeMention.Bound.ON))
        : Optional.empty();
  }

  /** The day that was told last: in the same sentence, or in one of those just before. */
  private Optional<TimeMention> toldBefore(Sentence sentence, TimeMention mention) {
    for (int back = 0; back <= REACH && back <= sentence.index(); back++) {
      Sentence at = sentences.get(sentence.index() - back);
      Optional<TimeMention> main = // what the sentence tells, before days that stand beside it
          back == 0 ? Optional.empty() : times.time(at, at.root()).filter(TimeMention::namesDays);
      Optional<TimeMention> day =
          main.or(
              () ->
                  TimeFinder.find(at).stream()
                      .filter(each -> each.bound() == TimeMention.Bound.ON && each.namesDays())
                      .filter(each -> !isAside(at, each.head()) || isOfSubject(at, each, mention))
                      .filter(each -> each.span().end() <= mention.span().start())
                      .reduce((first, second) -> second));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Whether a time is of a relative clause, which tells of another day than its sentence. */
  private static boolean isAside(Sentence sentence, Token time) {
    return Stream.concat(Stream.of(time), sentence.ancestors(time).stream())
        .anyMatch(each -> each.is("acl:relcl"));
  }

  /** "The talks, which opened on Monday, were joined two days later": of what is told of. */
  private static boolean isOfSubject(Sentence sentence, TimeMention day, TimeMention later) {
    Optional<Token> clause =
        sentence.ancestors(day.head()).stream().filter(each -> each.is("acl:relcl")).findFirst();
    return clause
        .flatMap(sentence::head)
        .filter(noun -> noun.is("nsubj"))
        .filter(
            noun ->
                sentence.ancestors(later.head()).stream()
                    .anyMatch(verb -> noun.head() == verb.index()))
        .isPresent();
  }

  /** What the words tell as a fact is a plan where its time lies behind the report's own. */
  private Status timely(Status status, TimeReference time) {
    boolean told = status == Status.TOOK_PLACE || status == Status.ONGOING;
    boolean ahead =
        article
            .report()
            .published()
            .filter(published -> published.when() instanceof When.Day day && isAhead(time, day))
            .isPresent();
    return told && ahead ? Status.PLANNED : status;
  }

  private static boolean isAhead(TimeReference time, When.Day reported) {
    return time.resolve(reported) instanceof When.Dated dated
        && dated.from().isAfter(reported.date());
  }

  private String readable(Sentence sentence) {
    return Reading.readable(sentence.span().of(article.clean().text()));
  }

  private SaidBy saidBy(Sentence sentence, Token predicate) {
    List<Mention> chain = new ArrayList<>();
    attributions.getOrDefault(sentence.index(), List.of()).stream()
        .filter(Attribution::asserts)
        .filter(attribution -> attribution.cue().filter(cue -> isAgreeing(sentence, cue)).isEmpty())
        .filter(attribution -> attribution.covers(predicate.span()))
        .filter(attribution -> attribution.cue().filter(predicate::equals).isEmpty())
        .sorted(Comparator.comparingInt(attribution -> attribution.content().length()))
        .flatMap(this::sources)
        .forEach(chain::add);
    article.report().origin().map(ArticleEvidence::outlet).ifPresent(chain::add);
    article.report().publisher().map(ArticleEvidence::outlet).ifPresent(chain::add);
    return new SaidBy(chain.stream().distinct().toList());
  }

  /** "Agreed to a truce", "agreed on it": who does so tells nothing, as "agreed that" would. */
  private static boolean isAgreeing(Sentence sentence, Token cue) {
    return cue.lemma().equals("agree") && sentence.child(cue, "ccomp").isEmpty();
  }

  private Stream<Mention> sources(Attribution attribution) {
    Stream<Speaker> first =
        Stream.concat(attribution.speakers().stream(), attribution.via().stream());
    Stream<Mention> told =
        attribution.addressee().stream()
            .flatMap(voices::known)
            .filter(mention -> mention.kind() == ActorKind.MEDIA && mention.named());
    return Stream.concat(first.flatMap(voices::of), told);
  }

  private static Mention outlet(String name) {
    return new Mention(
        name,
        name,
        ActorKind.MEDIA,
        Optional.empty(),
        List.of("MED"),
        Optional.empty(),
        Optional.empty(),
        true);
  }
}
