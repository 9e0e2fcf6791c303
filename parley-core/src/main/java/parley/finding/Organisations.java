package parley.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.Sectors;
import parley.actors.Sectors.Agent;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The bodies that an article names and no list holds, and the short forms that it gives them. */
final class Organisations {

  private static final Pattern GROUP =
      Pattern.compile(".*\\b(?:movement|front|army|forces?|brigades?|militia)\\b.*");
  private static final Pattern PARTY =
      Pattern.compile(".*\\b(?:party|alliance|coalition|congress)\\b.*");
  private static final Pattern OUTLET =
      Pattern.compile(".*\\b(?:news|times|post|tv|radio|herald|tribune|journal)\\b.*");
  private static final Pattern COMPANY =
      Pattern.compile(".*\\b(?:inc|corp|ltd|bank|oil|energy|gas|airlines?)\\b.*");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,7}");

  private static final Pattern UNITED_NATIONS =
      Pattern.compile("(?:the )?(?:UN|U\\.N\\.|United Nations)[ -]");

  private static final Pattern GOVERNMENT = Pattern.compile("(?:the )?Government of (?:the )?");

  /** The names of bodies by the letters that the article puts for them in brackets. */
  private final Map<String, String> shortForms = new HashMap<>();

  Organisations(List<Marks> marks) {
    marks.forEach(this::learn);
  }

  /** "The Lakeland Relief Committee (LRC)", which is the LRC from there on. */
  private void learn(Marks in) {
    for (Name name : in.sentence().names()) {
      if (name.kind() == Name.Kind.ORGANISATION && name.end() - name.first() > 1) {
        bracketed(in.sentence(), name)
            .map(Token::text)
            .filter(letters -> SHORT.matcher(letters).matches())
            .ifPresent(letters -> shortForms.putIfAbsent(letters, name.span().of(in.text())));
      }
    }
  }

  /** The body that a name denotes, of the parties whose it is said to be. */
  Mention organisation(Marks in, Name name, List<Person.Party> whose) {
    String text = name.span().of(in.text());
    String sector =
        in.sentence().tokens().subList(name.first(), name.end()).stream()
            .flatMap(token -> in.agent(token).map(Agent::code).stream())
            .reduce((first, last) -> last)
            .orElse("UNK");
    Optional<Person.Party> owner = whose.stream().findFirst();
    if (UNITED_NATIONS.matcher(text).lookingAt()) {
      return new Mention(
          text,
          text,
          ActorKind.IGO,
          Optional.empty(),
          List.of("IGO"),
          Optional.empty(),
          Optional.of("United Nations"),
          true);
    }
    Matcher government = GOVERNMENT.matcher(text);
    if (government.lookingAt()) {
      Optional<Listed> state =
          ActorList.standard()
              .named(text.substring(government.end()))
              .filter(listed -> listed.role() == Listed.Role.STATE);
      if (state.isPresent()) {
        return ArticleActors.mention(state.get(), text);
      }
    }
    String full = shortForms.getOrDefault(text, text);
    ActorKind kind = sector.equals("UNK") ? kindByName(full) : Sectors.kind(sector);
    return new Mention(
        text,
        full,
        kind,
        owner.flatMap(Person.Party::country),
        List.of(sector),
        Optional.empty(),
        owner.map(Person.Party::name).or(() -> Optional.of(full)),
        true);
  }

  /** What a listed short form in brackets behind a name tells it to be: "A Community (AC)". */
  static Optional<Mention> listed(Marks in, Name name) {
    return bracketed(in.sentence(), name)
        .flatMap(
            letters ->
                in.found(letters)
                    .map(Found::listed)
                    .filter(listed -> listed.role() == Listed.Role.BODY)
                    .filter(listed -> listed.name().equals(letters.text())))
        .map(listed -> ArticleActors.mention(listed, name.span().of(in.text())));
  }

  /** What alone stands in brackets right behind a name. */
  private static Optional<Token> bracketed(Sentence sentence, Name name) {
    int open = name.end();
    return open + 2 < sentence.tokens().size()
            && sentence.token(open).text().equals("(")
            && sentence.token(open + 2).text().equals(")")
        ? Optional.of(sentence.token(open + 1))
        : Optional.empty();
  }

  static ActorKind kindByName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (GROUP.matcher(lower).matches()) {
      return ActorKind.ARMED_GROUP;
    }
    if (PARTY.matcher(lower).matches()) {
      return ActorKind.PARTY;
    }
    if (OUTLET.matcher(lower).matches()) {
      return ActorKind.MEDIA;
    }
    if (COMPANY.matcher(lower).matches()) {
      return ActorKind.COMPANY;
    }
    return ActorKind.NGO;
  }
}
