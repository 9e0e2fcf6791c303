package parley.finding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.actors.Mention;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Prints the actors and places of texts, for reading by eye; a blank line parts articles. */
final class ShowMentions {

  private ShowMentions() {}

  /** Reads the files named; with {@code --lines} first, each line is an article of its own. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean lines = args.length > 0 && args[0].equals("--lines");
    try (Language language = Languages.english()) {
      for (String file : List.of(args).subList(lines ? 1 : 0, args.length)) {
        String text = Files.readString(Path.of(file));
        for (String article : lines ? text.split("\n") : new String[] {text}) {
          show(language.analyse(article), out);
        }
      }
    }
  }

  private static void show(Analysis analysis, PrintStream out) {
    ArticleActors actors = new ArticleActors(analysis);
    ArticlePlaces places = new ArticlePlaces(actors.marks());
    for (Sentence sentence : analysis.sentences()) {
      out.println("# " + sentence.span().of(analysis.text()));
      for (Token token : sentence.tokens()) {
        boolean argument =
            token.is("nsubj", "obj", "iobj", "obl", "nmod", "nmod:poss", "conj", "appos", "root");
        List<Mention> all = argument ? actors.all(sentence, token) : List.of();
        for (Mention mention : all) {
          out.println("   " + token.relation() + " " + show(mention));
        }
        if (token.upos().equals("NOUN") || token.upos().equals("VERB")) {
          Optional<String> place =
              places.place(sentence, token).map(p -> p.name() + "/" + p.country().orElse("-"));
          String parties =
              actors.parties(sentence, token).stream()
                  .map(Mention::name)
                  .collect(Collectors.joining(", "));
          if (place.isPresent() || (token.upos().equals("NOUN") && parties.contains(","))) {
            out.println("      <" + token.text() + "> @" + place.orElse("") + " {" + parties + "}");
          }
        }
      }
    }
    actors
        .offices()
        .forEach(
            held ->
                out.println(
                    "OFFICE "
                        + held.person().name()
                        + " = "
                        + (held.former() ? "former " : "")
                        + held.title()
                        + " of "
                        + held.of().map(Mention::name).orElse("-")));
    out.println();
  }

  private static String show(Mention mention) {
    return "["
        + mention.text()
        + "] "
        + mention.name()
        + " "
        + mention.kind()
        + " "
        + mention.country().orElse("-")
        + " "
        + mention.sectors()
        + mention.office().map(each -> " office=" + each).orElse("")
        + mention.affiliation().map(each -> " of=" + each).orElse("")
        + (mention.named() ? "" : " unnamed");
  }
}
