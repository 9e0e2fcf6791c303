package parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import parley.reader.ReportReader;
import parley.record.TalksRecord;
import parley.text.Span;

/**
 * An index over a record in memory, to find passages, entries and actors by their words.
 *
 * <p>Safe for many threads. It stays of the record that it was made of until it is told to {@link
 * #follow} another. The same record and question give the same hits in the same order; after
 * following, words weigh a little otherwise until what is gone from the index is swept out.
 */
public final class SearchIndex implements AutoCloseable {

  /** Hits are counted exactly up to here. */
  private static final int COUNTED = 1000;

  private static final float ACTORS_FIRST = 2;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.ID, SortField.Type.STRING),
          new SortField(Fields.NUMBER, SortField.Type.LONG));

  private final ReportReader reader = new ReportReader();
  private final WordForms forms = new WordForms();
  private final Directory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private Optional<TalksRecord> written = Optional.empty();
  private volatile PartyNames names = new PartyNames(List.of());

  private SearchIndex() throws IOException {
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(forms)
                .setMergePolicy(new LogByteSizeMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler()));
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /** The index of a record. */
  public static SearchIndex of(TalksRecord record) {
    try {
      SearchIndex index = new SearchIndex();
      index.follow(record);
      return index;
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory that cannot be made", impossible);
    }
  }

  /**
   * Makes it the index of another record; quick where most is as it was. Searches go on meanwhile,
   * in the record before.
   */
  public synchronized void follow(TalksRecord record) {
    try {
      PartyNames next = new PartyNames(record.actors());
      new Documents(record, next, writer, reader).write(Changes.between(written, record));
      if (written.isEmpty()) {
        writer.forceMerge(1);
      }
      writer.commit();
      written = Optional.of(record);
      names = next;
      searchers.maybeRefreshBlocking();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index in memory cannot be written", failed);
    }
  }

  /** What the question finds; if no hit has all its words, those that have some. */
  public Found search(Question question) {
    Sought sought = Sought.in(question.words(), forms);
    if (sought.phrases().isEmpty()) {
      return Found.nothing("There is no word to look for.");
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, question, sought);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }

  private Found search(IndexSearcher searcher, Question question, Sought sought)
      throws IOException {
    Found all = search(searcher, question, sought, true);
    Sought apart = sought.apart();
    if (all.total() > 0 || apart.phrases().size() < 2) {
      return all;
    }
    Found some = search(searcher, question, apart, false);
    return some.total() == 0
        ? some
        : new Found(
            some.hits(),
            some.total(),
            some.more(),
            Optional.of("Nothing has all this; these have some of its words."));
  }

  private Found search(IndexSearcher searcher, Question question, Sought sought, boolean all)
      throws IOException {
    Query words = new Queries(searcher.getIndexReader()).of(sought, all);
    int last = question.offset() + question.limit();
    TopDocs top =
        searcher.search(
            filtered(words, question),
            new TopFieldCollectorManager(ORDER, last, null, Math.max(COUNTED, last)));
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

  private Query filtered(Query words, Question question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    query.add(first(Hit.ACTOR, ACTORS_FIRST), Occur.SHOULD);
    if (!question.kinds().isEmpty()) {
      query.add(in(Fields.KIND, question.kinds()), Occur.FILTER);
    }
    question
        .party()
        .map(party -> in(Fields.PARTY, names.of(party)))
        .ifPresent(party -> query.add(party, Occur.FILTER));
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

  /** Who types a name looks for whoever bears it before all that is said of him. */
  private static Query first(String kind, float weight) {
    Query ofKind = new TermQuery(new Term(Fields.KIND, kind));
    return new BoostQuery(new ConstantScoreQuery(ofKind), weight);
  }

  private static Query in(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().sorted().map(BytesRef::new).toList());
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
      searchers.close();
      writer.close();
      directory.close();
      forms.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be closed", failed);
    }
  }
}
