package parley.linguistics;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Prints the trees, names and predicates of text files, for reading while writing rules.
 *
 * <p>After {@code mvn -o -Dquick -pl parley-model,parley -DskipTests package}:
 *
 * <pre>
 * java -cp 'parley-core/target/test-classes:parley-core/target/classes:parley-core/target/lib/*' \
 *   parley.linguistics.ShowTrees FILE...</pre>
 */
public final class ShowTrees {

  private ShowTrees() {}

  /** Prints the trees of each file. */
  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Language language = Languages.english()) {
      for (String file : files) {
        print(language.analyse(Files.readString(Path.of(file))), out);
      }
    }
  }

  private static void print(Analysis analysis, PrintStream out) {
    for (Sentence sentence : analysis.sentences()) {
      String text = sentence.span().of(analysis.text()).replaceAll("\\s+", " ");
      out.println("# " + sentence.index() + " " + text);
      for (Token token : sentence.tokens()) {
        String head = sentence.head(token).map(Token::text).orElse("-");
        out.printf(
            "%d\t%s\t%s\t%s\t%s\t%d\t%s\t<- %s%n",
            token.index(),
            token.text(),
            token.lemma(),
            token.upos(),
            token.xpos(),
            token.head(),
            token.relation(),
            head);
      }
      String names =
          sentence.names().stream()
              .map(name -> name.kind() + " " + name.span().of(analysis.text()))
              .collect(Collectors.joining("; "));
      out.println("# names: " + names);
      for (Predicate predicate : sentence.predicates()) {
        String roles =
            predicate.arguments().stream()
                .map(each -> each.role() + " " + sentence.token(each.head()).text())
                .collect(Collectors.joining("; "));
        out.println("# " + sentence.token(predicate.word()).text() + ": " + roles);
      }
      out.println();
    }
  }
}
