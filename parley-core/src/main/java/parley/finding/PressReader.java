package parley.finding;

import java.util.List;
import parley.claims.Ascription;
import parley.claims.Claim;
import parley.claims.Findings;
import parley.finding.contacts.ContactFinder;
import parley.finding.deadlines.DeadlineFinder;
import parley.finding.events.RecordedEvents;
import parley.finding.incidents.IncidentFinder;
import parley.finding.measures.MeasureFinder;
import parley.finding.proposals.ConditionFinder;
import parley.finding.proposals.PositionFinder;
import parley.finding.proposals.ProposalFinder;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.reader.Article;
import parley.text.Span;

/** Reads articles and finds every claim in them. Safe for many threads. */
public final class PressReader {

  private final Language language;
  private final List<ClaimFinder> finders;
  private final AscriptionFinder ascriptions = new AscriptionFinder();
  private final EvidenceWords words = EvidenceWords.load();
  private final Idioms idioms = Idioms.load();

  /** A reader that uses these finders in order. */
  public PressReader(Language language, List<ClaimFinder> finders) {
    this.language = language;
    this.finders = List.copyOf(finders);
  }

  /** A reader that finds claims of every kind. Each finder has a line of its own. */
  public static PressReader standard(Language language) {
    return new PressReader(
        language,
        List.of(
            // finders, in the codebook's order of kinds
            RecordedEvents.standard(),
            new OfficeFinder(),
            new DelegationHeads(),
            new ContactFinder(),
            new ProposalFinder(),
            new PositionFinder(),
            new ConditionFinder(),
            new MeasureFinder(),
            new DeadlineFinder(),
            new IncidentFinder(),
            new StatementFinder()));
  }

  /** The claims of an article and what it ascribes to somebody, of one reading. */
  public Findings findings(Article article) {
    Reading reading = read(article);
    return new Findings(claims(reading), ascriptions.find(reading));
  }

  /** The claims of an article, in the order of finders and, for each, of the text. */
  public List<Claim> claims(Article article) {
    return claims(read(article));
  }

  /** Everything that an article ascribes to somebody, in the order of the text. */
  public List<Ascription> ascriptions(Article article) {
    return ascriptions.find(read(article));
  }

  private List<Claim> claims(Reading reading) {
    return finders.stream().<Claim>flatMap(finder -> finder.find(reading)).toList();
  }

  /** The article with its trees, actors, places and times. */
  public Reading read(Article article) {
    List<Span> news =
        article.blocks().stream()
            .filter(block -> block.kind() != Article.BlockKind.NOISE)
            .map(Article.Block::span)
            .toList();
    Analysis analysis = idioms.in(language.analyse(article.clean().text(), news));
    ArticleActors actors = new ArticleActors(analysis);
    List<Attribution> attributions = Attributions.of(article, analysis, words.speech());
    return new Reading(
        article,
        analysis,
        actors,
        new ArticlePlaces(actors.marks()),
        attributions,
        new ArticleEvidence(article, analysis, attributions, actors, words));
  }
}
