package parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
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

/** Writes what is new or otherwise in a record into an index: entries, actors, and passages. */
final class Documents {

  private static final FieldType WORDS = new FieldType(TextField.TYPE_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  /** Whom a sentence of a report speaks of, as an entry has it that rests on it. */
  private record Named(Span sentence, Set<String> parties) {}

  private final TalksRecord record;
  private final RecordJson json;
  private final PartyNames names;
  private final IndexWriter index;
  private final ReportReader reader;
  private final Map<String, List<Named>> namedIn = new HashMap<>();

  Documents(TalksRecord record, PartyNames names, IndexWriter index, ReportReader reader) {
    this.record = record;
    this.json = new RecordJson(record);
    this.names = names;
    this.index = index;
    this.reader = reader;
  }

  void write(Changes changes) throws IOException {
    for (String id : changes.gone()) {
      index.deleteDocuments(new Term(Fields.ID, id));
    }
    for (Entry entry : record.entries()) {
      boolean changed = changes.entries().contains(entry.id());
      boolean told = entry.basis().reports().stream().anyMatch(changes.reports()::contains);
      if (changed || told) {
        ObjectNode node = json.entry(entry);
        Set<String> parties = names.in(node);
        name(entry, parties);
        if (changed) {
          entry(entry, View.what(node), parties);
        }
      }
    }
    for (Actor actor : record.actors()) {
      if (changes.actors().contains(actor.id())) {
        actor(actor);
      }
    }
    try {
      // The most of the work by far; the order in which they are written does not show.
      record.reports().parallelStream()
          .filter(report -> changes.reports().contains(report.id()))
          .forEach(this::passages);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void passages(Report report) {
    try {
      report(report);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void name(Entry entry, Set<String> parties) {
    for (RecordedClaim claim : entry.basis().claims()) {
      namedIn
          .computeIfAbsent(claim.report().id(), any -> new ArrayList<>())
          .add(new Named(claim.claim().evidence().span(), parties));
    }
  }

  private void entry(Entry entry, String line, Set<String> parties) throws IOException {
    Document document = document(entry.kind(), entry.id(), line, 0);
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
            actor.name() + (offices.isEmpty() ? "" : " · " + String.join("; ", offices)),
            0);
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
    int number = 0;
    for (Passage passage : Passages.of(reader.article(report))) {
      Document document = document(Hit.PASSAGE, report.id(), passage.text(), number++);
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

  private static Document document(String kind, String id, String text, int number) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.YES));
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new NumericDocValuesField(Fields.NUMBER, number));
    document.add(new Field(Fields.TEXT, text, WORDS));
    return document;
  }

  private static void parties(Document document, Set<String> parties) {
    parties.forEach(party -> document.add(new StringField(Fields.PARTY, party, Field.Store.NO)));
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
