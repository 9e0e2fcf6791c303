package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Ground.Rule;
import parley.time.When;

/**
 * Takes contacts of which one side alone is told into the contact that they can only be: the one of
 * that form, time and place in which this side and another took part. So it does with those of both
 * sides, which may have been told apart before all that was told of them was known.
 *
 * <p>The trap: one side may meet two others on one day. Where two contacts fit, it stays by itself.
 */
final class OneSidedContacts {

  private final Map<String, List<ContactCluster>> fuller = new HashMap<>();
  private final Joins joins;

  private OneSidedContacts(Joins joins) {
    this.joins = joins;
  }

  /** The clusters in their order, without those that are part of another. */
  static List<ContactCluster> completed(List<ContactCluster> clusters, Joins joins) {
    OneSidedContacts contacts = new OneSidedContacts(joins);
    clusters.forEach(contacts::note);
    Set<ContactCluster> taken = new HashSet<>();
    clusters.stream()
        .sorted(
            Comparator.comparingInt((ContactCluster cluster) -> cluster.parties().size())
                .thenComparing(cluster -> -cluster.number))
        .forEach(
            cluster ->
                contacts
                    .home(cluster)
                    .ifPresent(
                        home -> {
                          contacts.take(home, cluster);
                          taken.add(cluster);
                        }));
    return clusters.stream().filter(cluster -> !taken.contains(cluster)).toList();
  }

  private void note(ContactCluster cluster) {
    if (cluster.parties().size() > 1) {
      keys(cluster)
          .forEach(key -> fuller.computeIfAbsent(key, any -> new ArrayList<>()).add(cluster));
    }
  }

  private Optional<ContactCluster> home(ContactCluster cluster) {
    Set<ContactCluster> fitting = new LinkedHashSet<>();
    for (String key : keys(cluster)) {
      fuller.getOrDefault(key, List.of()).stream().filter(cluster::isPartOf).forEach(fitting::add);
    }
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  private void take(ContactCluster home, ContactCluster cluster) {
    RecordedClaim founder = home.claims.get(0);
    for (RecordedClaim claim : cluster.claims) {
      joins.joined(claim, founder, () -> new Grounds().add(Rule.ONE_SIDE, ""));
    }
    home.absorb(cluster);
  }

  /** The form with each party on its day, and in each of its reports. */
  private static Set<String> keys(ContactCluster cluster) {
    Set<String> keys = new TreeSet<>();
    for (String party : cluster.parties()) {
      String side = cluster.family + "|" + party + "|";
      if (cluster.when() instanceof When.Day day) {
        keys.add(side + day.date());
      }
      cluster.reports().forEach(report -> keys.add(side + report));
    }
    return keys;
  }
}
