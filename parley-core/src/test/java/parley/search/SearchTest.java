package parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.reader.NotAReportException;
import parley.reader.ReportReader;
import parley.record.Story;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.text.Span;

/** What is written in reports and entries is found by its words, in one order. */
final class SearchTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  private static SearchIndex index;
  private static TalksRecord record;

  @BeforeAll
  static void makeTheIndex() {
    record = record();
    index = SearchIndex.of(record);
  }

  @AfterAll
  static void closeTheIndex() {
    index.close();
  }

  private static TalksRecord record() {
    Story first =
        Story.of("r1", "2023-09-13")
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
            .statement("day+0", "The harbour will stay open for both fleets", MINISTER)
            .office(MINISTER, "foreign minister", false);
    Story second =
        Story.of("r2", "2023-10-02")
            .incident(Incident.Kind.SHELLING, "day+0", "Tacna/PER", 4)
            .statement("day+0", "Fishing in the harbour stays closed to the fleet", MINISTER);
    List<Report> reports = new ArrayList<>(List.of(first.report(), second.report()));
    reports.add(
        read(
            "page.html",
            """
            <html><head><title>Envoys meet in Bogota</title></head><body><article>
            <h1>Envoys meet in Bogota</h1>
            <p>The envoy of Peru &amp; the <b>minis</b>ter of fisheries spoke about \
            quotas&nbsp;for anchovies on Tuesday in the city hall of Bogota.</p>
            <p>Nobody from Chile&#8217;s fleet came to the meeting, a spokeswoman said on \
            Tuesday evening in the capital.</p></article></body></html>
            """));
    List<parley.claims.Claim> claims = new ArrayList<>(first.claims());
    claims.addAll(second.claims());
    return TalksRecord.of(reports, claims);
  }

  private static Report read(String file, String text) {
    try {
      return new ReportReader().read(file, text.getBytes(StandardCharsets.UTF_8)).report();
    } catch (NotAReportException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static List<String> texts(Question question) {
    return index.search(question).hits().stream().map(Hit::text).toList();
  }

  private static Hit first(String words) {
    return index.search(Question.of(words)).hits().get(0);
  }

  @Test
  void findsTheSentenceAndMarksItsWords() {
    Hit hit = first("quotas anchovies");
    assertThat(hit.kind()).isEqualTo(Hit.PASSAGE);
    assertThat(hit.marks())
        .extracting(mark -> mark.of(hit.text()))
        .containsExactly("quotas", "anchovies");
  }

  @Test
  void marksTheTextAsGivenThroughMarkupAndEntities() {
    Hit hit = first("minister fisheries peru");
    Hit.Place place = hit.passage().orElseThrow();
    String given = record.report(hit.id()).text();
    assertThat(place.marks())
        .extracting(mark -> mark.of(given))
        .containsExactly("Peru", "minis</b>ter", "fisheries");
    assertThat(place.span().of(given)).startsWith("The envoy").endsWith("Bogota.");
    assertThat(place.marks()).allMatch(place.span()::contains);
  }

  @Test
  void findsAPossessiveByItsName() {
    Hit hit = first("nobody chile");
    String given = record.report(hit.id()).text();
    assertThat(hit.passage().orElseThrow().marks())
        .extracting(mark -> mark.of(given))
        .containsExactly("Nobody", "Chile&#8217;s");
  }

  @Test
  void findsOtherFormsOfAWordAfterTheWordItself() {
    assertThat(texts(Question.of("fleets harbour ").kinds(Hit.PASSAGE)))
        .containsExactly(
            "The harbour will stay open for both fleets.",
            "Fishing in the harbour stays closed to the fleet.");
  }

  @Test
  void takesTheLastWordForABeginningAsOneTypes() {
    assertThat(first("ancho").text()).contains("anchovies");
    assertThat(index.search(Question.of("ancho ")).hits()).isEmpty();
    assertThat(first("ancho* quotas ").text()).contains("anchovies");
  }

  @Test
  void findsAPhraseOnlyWhereItsWordsStandTogether() {
    assertThat(texts(Question.of("\"harbour stays closed\"").kinds(Hit.PASSAGE))).hasSize(1);
    Found apart = index.search(Question.of("\"closed harbour\" ").kinds(Hit.PASSAGE));
    assertThat(apart.note()).hasValueSatisfying(note -> assertThat(note).contains("some of its"));
    assertThat(apart.hits()).hasSize(2);
    assertThat(texts(Question.of("“harbour stays clo").kinds(Hit.PASSAGE))).hasSize(1);
    assertThat(first("\"stays closed\"").marks()).hasSize(1);
  }

  @Test
  void findsEntriesAndPeople() {
    assertThat(texts(Question.of("talks bogota").kinds("contact"))).hasSize(1);
    assertThat(first("diego").kind()).isEqualTo(Hit.ACTOR);
    String id = record.entries().get(0).id();
    assertThat(first(id).id()).isEqualTo(id);
  }

  @Test
  void keepsTheParty() {
    assertThat(index.search(Question.of("harbour").party("Chile")).hits()).isNotEmpty();
    assertThat(index.search(Question.of("shelling").party("Chile")).hits()).isEmpty();
    assertThat(index.search(Question.of("talks").kinds("contact").party("per")).hits()).hasSize(1);
    assertThat(index.search(Question.of("harbour").party("diego FUENTES")).hits()).isNotEmpty();
  }

  @Test
  void keepsTheDays() {
    Optional<LocalDate> october = Optional.of(LocalDate.parse("2023-10-01"));
    assertThat(texts(Question.of("harbour").kinds(Hit.PASSAGE).between(october, Optional.empty())))
        .containsExactly("Fishing in the harbour stays closed to the fleet.");
    assertThat(texts(Question.of("harbour").kinds(Hit.PASSAGE).between(Optional.empty(), october)))
        .containsExactly("The harbour will stay open for both fleets.");
  }

  @Test
  void saysThatNothingHasAllTheWords() {
    Found found = index.search(Question.of("anchovies shelling "));
    assertThat(found.note()).hasValueSatisfying(note -> assertThat(note).contains("some of its"));
    assertThat(found.hits()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "***",
        "?",
        "\"*\"",
        "a*\" *b",
        "AND OR NOT",
        "(((",
        "field:value",
        "\\",
        "[a TO b]",
        "~2",
        "^^",
        "\u0000\u0001",
        "\ud800",
        "«»“”",
        "-",
        "<script>alert(1)</script>",
        "../../etc/passwd"
      })
  void answersWhateverIsTyped(String words) {
    Found found = index.search(Question.of(words));
    assertThat(found.hits().isEmpty() || found.total() > 0).isTrue();
    if (found.total() == 0 && words.chars().noneMatch(Character::isLetter)) {
      assertThat(found.note()).hasValue("There is no word to look for.");
    }
  }

  @Test
  void answersTenKilobytes() {
    Found words = index.search(Question.of("harbour fleet ".repeat(800)));
    assertThat(words.note()).hasValue("Only the first words were looked for.");
    assertThat(words.hits()).isNotEmpty();
    assertThat(index.search(Question.of("\"" + "x".repeat(20_000))).hits()).isEmpty();
    assertThat(index.search(Question.of("\"a\" ".repeat(5_000))).note()).isPresent();
  }

  @Test
  void pagesWithoutLossOrRepetition() {
    Question all = Question.of("harbour fleet fish chile peru tuesday the");
    List<Hit> whole = index.search(all).hits();
    List<Hit> paged = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      paged.addAll(index.search(all.page(i, 1)).hits());
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(index.search(all.page(1000, 20)).hits()).isEmpty();
  }

  @Test
  void hasOneOrderWhateverTheOrderOfReports() {
    List<Report> reports = new ArrayList<>(record.reports());
    List<parley.claims.Claim> claims =
        new ArrayList<>(record.claims().stream().map(claim -> claim.claim()).toList());
    Collections.shuffle(reports, new Random(7));
    Collections.shuffle(claims, new Random(7));
    try (SearchIndex other = SearchIndex.of(TalksRecord.of(reports, claims))) {
      Question question = Question.of("the harbour fleet of peru");
      assertThat(other.search(question)).isEqualTo(index.search(question));
    }
  }

  @Test
  void followsARecordThatGrowsAndShrinks() {
    Story story =
        Story.of("r3", "2023-09-20")
            .contact(Contact.Kind.TALKS, "tue<", "Lima/PER", PERU, CHILE)
            .statement("day+0", "The lighthouse is dark tonight", MINISTER);
    List<Report> reports = new ArrayList<>(record.reports());
    reports.add(story.report());
    List<parley.claims.Claim> claims =
        new ArrayList<>(record.claims().stream().map(claim -> claim.claim()).toList());
    claims.addAll(story.claims());
    TalksRecord grown = TalksRecord.of(reports, claims);
    Question lighthouse = Question.of("lighthouse").party("Chile");
    Question all = Question.of("the talks fishing harbour fleet").page(0, 100);
    try (SearchIndex following = SearchIndex.of(record);
        SearchIndex fresh = SearchIndex.of(grown)) {
      assertThat(following.search(lighthouse).hits()).isEmpty();
      following.follow(grown);
      assertThat(following.search(lighthouse)).isEqualTo(fresh.search(lighthouse));
      assertThat(following.search(lighthouse).hits()).hasSize(2);
      assertThat(following.search(all).hits())
          .containsExactlyInAnyOrderElementsOf(fresh.search(all).hits());
      following.follow(record);
      assertThat(following.search(lighthouse).hits()).isEmpty();
      assertThat(following.search(all).hits())
          .containsExactlyInAnyOrderElementsOf(index.search(all).hits());
    }
  }

  @Test
  void doesNotCutAWordOfALongParagraph() {
    String sentence = "Envoys discussed the ninth draft of the river treaty again. ";
    Report report = read("long.txt", "A long report\n\n" + sentence.repeat(60) + "x".repeat(5000));
    try (SearchIndex longOne = SearchIndex.of(TalksRecord.of(List.of(report), List.of()))) {
      Found found = longOne.search(Question.of("\"river treaty\""));
      assertThat(found.total()).isGreaterThan(3);
      for (Hit hit : found.hits()) {
        Span span = hit.passage().orElseThrow().span();
        assertThat(span.of(report.text())).startsWith("Envoys");
        assertThat(hit.text().length()).isLessThan(1300);
      }
    }
  }
}
