package parley.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The forms by which a word is found: as it is written, without accents and in lower case, and its
 * stem at the same place.
 *
 * <p>No word is left out as too frequent, so that phrases are found whole.
 */
final class WordForms extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream forms = new EnglishPossessiveFilter(words);
    forms = new ASCIIFoldingFilter(new LowerCaseFilter(forms));
    forms = new KStemFilter(new KeywordRepeatFilter(forms));
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(forms));
  }
}
