package parley.linguistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.actors.ActorList;
import parley.actors.Listed;

/**
 * Names that the list of actors knows better than the model: a state is a place, a listed body is
 * an organisation, and a nationality is no name.
 *
 * <p>The trap is a person who is called like a place: what the model takes for a person stays one.
 * A seat of government ("the Kremlin") is place or organisation as the sentence has it.
 */
final class ListedNames {

  private static final int LONGEST = 5;

  private final ActorList list = ActorList.standard();

  /** The names of one sentence as the list has them, and those that the model missed. */
  List<Name> of(List<Token> tokens, List<Name> found) {
    List<Name> names = new ArrayList<>();
    for (Name name : found) {
      Optional<Listed> listed =
          name.kind() == Name.Kind.PERSON
              ? Optional.empty()
              : listed(tokens, name.first(), name.end());
      if (listed.isEmpty()) {
        names.add(name);
      } else {
        kind(listed.get())
            .map(kind -> new Name(kind, name.first(), name.end(), name.span()))
            .ifPresent(names::add);
      }
    }
    addMissed(tokens, names);
    names.sort(Comparator.comparingInt(Name::first));
    return names;
  }

  private void addMissed(List<Token> tokens, List<Name> names) {
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && isFree(tokens.get(end), names)) {
        end++;
      }
      if (end > at && end - at <= LONGEST) {
        int first = at;
        int after = end;
        listed(tokens, first, after)
            .filter(
                listed -> listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.BODY)
            .flatMap(ListedNames::kind)
            .map(
                kind ->
                    new Name(
                        kind,
                        first,
                        after,
                        tokens.get(first).span().cover(tokens.get(after - 1).span())))
            .ifPresent(names::add);
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isFree(Token token, List<Name> names) {
    return token.upos().equals("PROPN")
        && names.stream().noneMatch(name -> name.holds(token.index()));
  }

  private Optional<Listed> listed(List<Token> tokens, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(first, end)) {
      text.append(text.isEmpty() ? "" : " ").append(token.text());
    }
    return list.named(text.toString()).filter(listed -> listed.role() != Listed.Role.SEAT);
  }

  private static Optional<Name.Kind> kind(Listed listed) {
    return switch (listed.role()) {
      case NATIONALITY, PEOPLE -> Optional.empty();
      case BODY -> Optional.of(Name.Kind.ORGANISATION);
      case STATE, CAPITAL, SEAT, REGION, CITY -> Optional.of(Name.Kind.LOCATION);
    };
  }
}
