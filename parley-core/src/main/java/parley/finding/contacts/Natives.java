package parley.finding.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;

/**
 * The government and army that a report names without their country: those of the one country whose
 * conflict it tells of.
 *
 * <p>The trap: "foreign governments" and "regional officials" are of other countries.
 */
final class Natives {

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:governments?|govt|authorities|regime|army|military|junta|armed forces)\\b");
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:foreign|western|regional|international|african|arab|european|neighbou?ring|other|"
              + "local|state|provincial)\\b");

  private final Optional<Listed> state;

  Natives(Scene scene) {
    this.state = scene.country().flatMap(ActorList.standard()::state);
  }

  /** The same parties, those bodies with their country. */
  List<Mention> of(List<Mention> parties) {
    return state
        .map(
            land ->
                parties.stream().map(each -> isUnplaced(each) ? placed(each, land) : each).toList())
        .orElse(parties);
  }

  private static boolean isUnplaced(Mention mention) {
    String words = mention.text().toLowerCase(Locale.ROOT);
    return (mention.kind() == ActorKind.GOVERNMENT || mention.kind() == ActorKind.MILITARY)
        && mention.country().isEmpty()
        && mention.affiliation().isEmpty()
        && BODY.matcher(words).find()
        && !OTHERS.matcher(words).find();
  }

  private static Mention placed(Mention mention, Listed land) {
    boolean army = mention.kind() == ActorKind.MILITARY;
    String adjective = ActorList.standard().adjective(land.name()).orElse(land.name());
    return new Mention(
        mention.text(),
        army ? adjective + " military" : land.name(),
        mention.kind(),
        land.country(),
        mention.sectors(),
        Optional.empty(),
        Optional.of(land.name()),
        true);
  }
}
