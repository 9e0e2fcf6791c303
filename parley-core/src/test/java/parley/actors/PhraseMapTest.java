package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.text.Span;

/** Phrases are found whatever folding does to the letters that they begin with. */
final class PhraseMapTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

  @Test
  void findsAPhraseOfOneWordThatFoldingShortens() {
    PhraseMap<String> nouns = new PhraseMap<>(Sectors::fold);
    nouns.add("ferrywoman", "CVL");
    nouns.add("lighthouse keeper", "LAB");
    assertThat(found(nouns, "Ferrywomen and lighthouse keepers met"))
        .containsExactly("Ferrywomen", "lighthouse keepers");
  }

  @Test
  void findsNamesThatFoldingBeginsAnew() {
    PhraseMap<String> names = new PhraseMap<>(ActorList::fold);
    names.add("Al-Bukra", "one");
    names.add("Élan", "two");
    names.add("9 May Front", "three");
    assertThat(found(names, "el-Bukra, E\u0301lan and the 9 May Front"))
        .containsExactly("el-Bukra", "E\u0301lan", "9 May Front");
  }

  @Test
  void findsAWordThatEndsBeforeItsLettersDo() {
    PhraseMap<String> names = new PhraseMap<>(ActorList::fold);
    names.add("Sol", "one");
    List<Span> parts = List.of(new Span(0, 3), new Span(3, 5));
    assertThat(names.longest("Solis", parts, 0)).isPresent();
  }

  private static List<String> found(PhraseMap<String> phrases, String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<PhraseMap.Match<String>> match = phrases.longest(text, words, i);
      match.ifPresent(
          each ->
              found.add(
                  text.substring(
                      words.get(each.first()).start(), words.get(each.end() - 1).end())));
    }
    return found;
  }
}
