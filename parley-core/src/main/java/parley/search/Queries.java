package parley.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is sought into queries of the index. */
final class Queries {

  /** A word is worth more where it is shown than among other names. */
  private static final float MORE = 0.4f;

  /** The same word is worth more than one that it begins. */
  private static final float BEGUN = 0.3f;

  /** How many ends the last word of a phrase may have. */
  private static final int ENDS = 256;

  private final IndexReader index;

  Queries(IndexReader index) {
    this.index = index;
  }

  /** Hits that have all, or some, of what is sought; or the id that was typed. */
  Query of(Sought sought, boolean all) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Sought.Phrase phrase : sought.phrases()) {
      words.add(of(phrase), all ? Occur.MUST : Occur.SHOULD);
    }
    if (sought.phrases().size() > 1 || sought.phrases().get(0).words().size() > 1) {
      return words.build();
    }
    Term id = new Term(Fields.ID, sought.phrases().get(0).words().get(0).typed());
    return new BooleanQuery.Builder()
        .add(words.build(), Occur.SHOULD)
        .add(new TermQuery(id), Occur.SHOULD)
        .build();
  }

  private Query of(Sought.Phrase phrase) throws IOException {
    return new DisjunctionMaxQuery(
        List.of(in(Fields.TEXT, phrase), new BoostQuery(in(Fields.MORE, phrase), MORE)), 0);
  }

  private Query in(String field, Sought.Phrase phrase) throws IOException {
    return phrase.words().size() == 1
        ? word(field, phrase.words().get(0))
        : together(field, phrase.words());
  }

  private static Query word(String field, Sought.Word word) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    word.forms().forEach(form -> forms.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
    if (word.open()) {
      Query begun = new PrefixQuery(new Term(field, word.typed()));
      forms.add(new BoostQuery(begun, BEGUN), Occur.SHOULD);
    }
    return forms.build();
  }

  private Query together(String field, List<Sought.Word> words) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Sought.Word word : words) {
      Term typed = new Term(field, word.typed());
      phrase.add(word.open() ? begunBy(typed).toArray(Term[]::new) : new Term[] {typed});
    }
    return phrase.build();
  }

  /** The words of the index that begin so, in their order, and the beginning itself. */
  private List<Term> begunBy(Term beginning) throws IOException {
    List<Term> words = new ArrayList<>(List.of(beginning));
    Terms all = MultiTerms.getTerms(index, beginning.field());
    if (all != null) {
      TermsEnum each = all.iterator();
      boolean found = each.seekCeil(beginning.bytes()) != TermsEnum.SeekStatus.END;
      while (found && words.size() < ENDS && startsWith(each.term(), beginning.bytes())) {
        words.add(new Term(beginning.field(), BytesRef.deepCopyOf(each.term())));
        found = each.next() != null;
      }
    }
    return words.stream().distinct().toList();
  }

  private static boolean startsWith(BytesRef term, BytesRef beginning) {
    return org.apache.lucene.util.StringHelper.startsWith(term, beginning);
  }
}
