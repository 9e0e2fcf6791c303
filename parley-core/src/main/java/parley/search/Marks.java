package parley.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import parley.text.Span;

/** Where in a hit's text the words stand that it was found by. */
final class Marks {

  private final IndexSearcher searcher;
  private final Weight weight;

  Marks(IndexSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The marks of a hit, in order; those that touch are one. */
  List<Span> of(int hit) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
    Matches matches = weight.matches(leaf, hit - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    List<Span> marks = new ArrayList<>();
    while (each != null && each.next()) {
      marks.add(new Span(each.startOffset(), each.endOffset()));
    }
    return joined(marks.stream().sorted().toList());
  }

  private static List<Span> joined(List<Span> marks) {
    List<Span> joined = new ArrayList<>();
    for (Span mark : marks) {
      int last = joined.size() - 1;
      if (last >= 0 && mark.start() < joined.get(last).end()) {
        joined.set(last, joined.get(last).cover(mark));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }
}
