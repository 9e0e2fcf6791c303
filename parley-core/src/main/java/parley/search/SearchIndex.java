package parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import parley.record.TalksRecord;
import parley.text.Span;

/**
 * An index over one record, to find passages, entries and actors by their words.
 *
 * <p>Safe for many threads. It is of the record it was made from and does not follow it: make it
 * anew when the record changes. The same record and question give the same hits in the same order.
 */
public final class SearchIndex implements AutoCloseable {

  /** Hits are counted exactly up to here. */
  private static final int COUNTED = 1000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordForms forms = new WordForms();

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /** An index in memory. */
  public static SearchIndex of(TalksRecord record) {
    try {
      Directory memory = new ByteBuffersDirectory();
      write(record, memory);
      return new SearchIndex(memory);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory that cannot be written", impossible);
    }
  }

  private static void write(TalksRecord record, Directory directory) throws IOException {
    try (WordForms forms = new WordForms()) {
      IndexWriterConfig settings =
          new IndexWriterConfig(forms)
              .setMergePolicy(new LogByteSizeMergePolicy())
              .setMergeScheduler(new SerialMergeScheduler());
      try (IndexWriter index = new IndexWriter(directory, settings)) {
        new Documents(record, index).write();
        index.forceMerge(1);
      }
    }
  }

  /** What the question finds; if no hit has all its words, those that have some. */
  public Found search(Question question) {
    Sought sought = Sought.in(question.words(), forms);
    if (sought.phrases().isEmpty()) {
      return Found.nothing("There is no word to look for.");
    }
    try {
      Found all = search(question, sought, true);
      Sought apart = sought.apart();
      if (all.total() > 0 || apart.phrases().size() < 2) {
        return all;
      }
      Found some = search(question, apart, false);
      return some.total() == 0
          ? some
          : new Found(
              some.hits(),
              some.total(),
              some.more(),
              Optional.of("Nothing has all this; these have some of its words."));
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }

  private Found search(Question question, Sought sought, boolean all) throws IOException {
    Query words = new Queries(reader).of(sought, all);
    int last = question.offset() + question.limit();
    TopDocs top =
        searcher.search(
            filtered(words, question),
            new TopScoreDocCollectorManager(last, null, Math.max(COUNTED, last)));
    Marks marks = new Marks(searcher, words);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = question.offset(); i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      hits.add(hit(stored.document(hit.doc), marks.of(hit.doc)));
    }
    return new Found(
        hits,
        (int) Math.min(top.totalHits.value, Integer.MAX_VALUE),
        top.totalHits.relation != TotalHits.Relation.EQUAL_TO,
        sought.whole() ? Optional.empty() : Optional.of("Only the first words were looked for."));
  }

  private static Query filtered(Query words, Question question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (!question.kinds().isEmpty()) {
      List<BytesRef> kinds = question.kinds().stream().sorted().map(BytesRef::new).toList();
      query.add(new TermInSetQuery(Fields.KIND, kinds), Occur.FILTER);
    }
    question
        .party()
        .map(party -> new Term(Fields.PARTY, party.toLowerCase(Locale.ROOT)))
        .ifPresent(party -> query.add(new TermQuery(party), Occur.FILTER));
    question
        .from()
        .map(day -> IntPoint.newRangeQuery(Fields.TO, Documents.day(day), Integer.MAX_VALUE))
        .ifPresent(late -> query.add(late, Occur.FILTER));
    question
        .to()
        .map(day -> IntPoint.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, Documents.day(day)))
        .ifPresent(early -> query.add(early, Occur.FILTER));
    return query.build();
  }

  private static Hit hit(Document document, List<Span> marks) {
    String text = document.get(Fields.TEXT);
    Optional<Hit.Place> place =
        Optional.ofNullable(document.getBinaryValue(Fields.RUNS))
            .map(runs -> Runs.of(ByteBuffer.wrap(runs.bytes, runs.offset, runs.length)))
            .map(runs -> new Passage(text, runs))
            .map(
                passage ->
                    new Hit.Place(
                        document.get(Fields.FILE), passage.given(), passage.given(marks)));
    return new Hit(
        document.get(Fields.KIND),
        document.get(Fields.ID),
        text,
        marks,
        Optional.ofNullable(document.get(Fields.DAY)),
        place);
  }

  /** Closes it; a search that is still going on may fail. */
  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
      forms.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be closed", failed);
    }
  }
}
