package parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import parley.reader.ReportReader;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;
import parley.view.View;

/**
 * Writes a record into an index: entries, actors, then the passages of reports, each by id.
 *
 * <p>Trap: hits of equal score come in the order of writing, so this order is a promise.
 */
final class Documents {

  private static final FieldType WORDS = new FieldType(TextField.TYPE_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  /** Whom a sentence of a report speaks of, as the entries have it that rest on it. */
  private record Named(Span sentence, Set<String> parties) {}

  private final TalksRecord record;
  private final RecordJson json;
  private final IndexWriter index;
  private final ReportReader reader = new ReportReader();
  private final Map<String, List<Named>> namedIn = new HashMap<>();
  private final PartyNames names;

  Documents(TalksRecord record, IndexWriter index) {
    this.record = record;
    this.json = new RecordJson(record);
    this.index = index;
    this.names = new PartyNames(record.actors());
  }

  void write() throws IOException {
    for (Entry entry : record.entries()) {
      entry(entry);
    }
    for (Actor actor : record.actors()) {
      actor(actor);
    }
    for (Report report : record.reports()) {
      report(report);
    }
  }

  private void entry(Entry entry) throws IOException {
    ObjectNode node = json.entry(entry);
    Set<String> parties = names.in(node);
    for (RecordedClaim claim : entry.basis().claims()) {
      namedIn
          .computeIfAbsent(claim.report().id(), any -> new ArrayList<>())
          .add(new Named(claim.claim().evidence().span(), parties));
    }
    Document document = document(entry.kind(), entry.id(), View.what(node));
    names
        .others(parties)
        .forEach(name -> document.add(new TextField(Fields.MORE, name, Field.Store.NO)));
    parties(document, parties);
    days(document, entry.when(), entry.basis().firstReported());
    index.addDocument(document);
  }

  private void actor(Actor actor) throws IOException {
    List<String> offices =
        actor.offices().stream().map(office -> office.title()).distinct().toList();
    Document document =
        document(
            Hit.ACTOR,
            actor.id(),
            actor.name() + (offices.isEmpty() ? "" : " · " + String.join("; ", offices)));
    actor
        .aliases()
        .forEach(alias -> document.add(new TextField(Fields.MORE, alias, Field.Store.NO)));
    parties(document, names.in(json.actor(actor)));
    index.addDocument(document);
  }

  private void report(Report report) throws IOException {
    When when =
        record.date(report.id()).map(date -> date.published().when()).orElse(When.undated());
    List<Named> named = namedIn.getOrDefault(report.id(), List.of());
    for (Passage passage : Passages.of(reader.article(report))) {
      Document document = document(Hit.PASSAGE, report.id(), passage.text());
      document.add(new StoredField(Fields.FILE, report.source()));
      document.add(new StoredField(Fields.RUNS, passage.runs().bytes()));
      Span given = passage.given();
      Set<String> parties = new TreeSet<>();
      named.stream()
          .filter(each -> each.sentence().overlaps(given))
          .forEach(each -> parties.addAll(each.parties()));
      parties(document, parties);
      days(document, when, Optional.empty());
      index.addDocument(document);
    }
  }

  private static Document document(String kind, String id, String text) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.YES));
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    document.add(new Field(Fields.TEXT, text, WORDS));
    return document;
  }

  private void parties(Document document, Set<String> parties) {
    names
        .all(parties)
        .forEach(name -> document.add(new StringField(Fields.PARTY, name, Field.Store.NO)));
  }

  /** The days that it may be of: by its own time, else by the day it was first reported. */
  private static void days(Document document, When when, Optional<LocalDate> reported) {
    Optional<LocalDate> from =
        when instanceof When.Dated dated ? Optional.of(dated.from()) : reported;
    Optional<LocalDate> to = when instanceof When.Dated dated ? Optional.of(dated.to()) : reported;
    from.ifPresent(
        day -> {
          document.add(new IntPoint(Fields.FROM, day(day)));
          document.add(new StoredField(Fields.DAY, day.toString()));
        });
    to.ifPresent(day -> document.add(new IntPoint(Fields.TO, day(day))));
  }

  /** A day as the index has it. */
  static int day(LocalDate day) {
    return Math.toIntExact(
        Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay())));
  }
}
