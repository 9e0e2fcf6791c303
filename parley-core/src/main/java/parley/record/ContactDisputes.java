package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.record.Ground.Rule;
import parley.time.When;

/**
 * Makes one contact of those that reports only contradict each other about: of the day or the
 * place, of which the entry keeps both.
 */
final class ContactDisputes {

  private final Map<String, List<ContactCluster>> byDay = new HashMap<>();
  private final Joins joins;

  private ContactDisputes(Joins joins) {
    this.joins = joins;
  }

  /** The clusters in their order, those that are another version of one taken into it. */
  static List<ContactCluster> settled(List<ContactCluster> clusters, Joins joins) {
    ContactDisputes disputes = new ContactDisputes(joins);
    List<ContactCluster> settled = new ArrayList<>();
    clusters.stream()
        .sorted(
            Comparator.comparing((ContactCluster cluster) -> TimedGroups.order(cluster.when()))
                .thenComparing(cluster -> cluster.number))
        .forEach(
            cluster -> {
              if (!(cluster.when() instanceof When.Day day)
                  || !disputes.takes(cluster, day.date())) {
                settled.add(cluster);
              }
            });
    settled.removeIf(cluster -> disputes.takesNews(cluster));
    settled.sort(Comparator.comparing(cluster -> cluster.number));
    return settled;
  }

  private boolean takes(ContactCluster cluster, LocalDate day) {
    for (String pair : pairs(cluster)) {
      for (ContactCluster known : byDay.getOrDefault(pair + day, List.of())) {
        if (known.isElsewhere(cluster)) {
          take(known, cluster, Rule.OTHER_PLACE);
          return true;
        }
      }
      for (ContactCluster known : byDay.getOrDefault(pair + day.minusDays(1), List.of())) {
        if (known.isDayBefore(cluster)) {
          take(known, cluster, Rule.OTHER_DAY);
          return true;
        }
      }
    }
    pairs(cluster)
        .forEach(pair -> byDay.computeIfAbsent(pair + day, any -> new ArrayList<>()).add(cluster));
    return false;
  }

  /** Whether what is told as news without a day is another version of a contact of that day. */
  private boolean takesNews(ContactCluster cluster) {
    if (!(cluster.when() instanceof When.Undated) || cluster.firstReported().isEmpty()) {
      return false;
    }
    LocalDate told = cluster.firstReported().get();
    for (String pair : pairs(cluster)) {
      for (LocalDate day : List.of(told, told.minusDays(1))) {
        for (ContactCluster known : byDay.getOrDefault(pair + day, List.of())) {
          if (known.isElsewhere(cluster)) {
            take(known, cluster, Rule.NEWS_ELSEWHERE);
            return true;
          }
        }
      }
    }
    return false;
  }

  private void take(ContactCluster known, ContactCluster cluster, Rule rule) {
    RecordedClaim founder = known.claims.get(0);
    for (RecordedClaim claim : cluster.claims) {
      joins.joined(claim, founder, () -> new Grounds().add(rule, ""));
    }
    known.absorb(cluster);
  }

  /** The form with each two of its parties. */
  private static List<String> pairs(ContactCluster cluster) {
    List<String> pairs = new ArrayList<>();
    TreeSet<String> parties = new TreeSet<>(cluster.parties());
    for (String one : parties) {
      parties
          .tailSet(one, false)
          .forEach(other -> pairs.add(cluster.family + "|" + one + "|" + other + "|"));
    }
    return pairs;
  }
}
