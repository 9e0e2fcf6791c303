package parley.record;

/**
 * One thing that a claim agrees in with the claims it was folded with.
 *
 * @param rule what agrees, or why it need not
 * @param detail the day, names, place or words that it is about, for people; may be empty
 */
public record Ground(Rule rule, String detail) {

  /** What folding goes by. */
  public enum Rule {
    SAME_DAY("same day"),
    SAME_TIME("same time"),
    FINER_TIME("finer time within coarser"),
    OVERLAPPING_TIMES("times that share days"),
    NEAR_TIMES("times near each other"),
    ONE_REPORT("no other time in the same report"),
    TOLD_AFTER("no time of its own, told soon after"),
    TOLD_WITHIN_DAYS("reports of the same days"),
    NO_TIME("no time known that speaks against it"),
    SAME_FORM("same form"),
    KINDRED_FORM("forms that may be one"),
    SAME_PEOPLE("same people"),
    SAME_PARTIES("same parties"),
    SAME_PLACE("same place"),
    PLACE_WITHIN("place within the other"),
    OTHER_DAY("same parties and place, told with the day before or after"),
    OTHER_PLACE("same people and day, told with another place"),
    NEWS_ELSEWHERE("same people, told as news of that day with another place"),
    ONE_SIDE("names one side only: the one contact of that side, form, time and place"),
    PLAN_THAT_CAME_TRUE("planned for that day with the same parties, and held"),
    ONLY_ONE_IN_REPORT("says neither who nor where: the only one of its form in its report"),
    PLACED_BY_REPORT("says no place: the one in its report that it fits"),
    PLACED_BY_NAME("names a place that other reports show to be one"),
    PLACED_BY_TOLL("says no place: the only one of that form, day and number of dead"),
    SAME_ACTOR("same actor"),
    SAME_RECIPIENT("same recipient"),
    SAME_TARGET("same target"),
    ONLY_TARGET("says no target: the only one that this actor has"),
    SAME_SPEAKER("same speaker"),
    SAME_WORDS("same words"),
    NEARLY_SAME_WORDS("nearly the same words"),
    SAME_LENGTH("same length"),
    SAME_PROPOSER("same proposer"),
    SAME_TOPIC("same topic"),
    SAME_SCOPE("same scope"),
    NAMES_PARTY("its sentence names"),
    SAID_TOGETHER("said in one report, and nothing in it differs"),
    MERGED("made one by an editor");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    /** The rule as a person reads it. */
    public String words() {
      return words;
    }
  }

  /** The ground as a person reads it. */
  public String words() {
    return detail.isEmpty() ? rule.words() : rule.words() + ": " + detail;
  }
}
