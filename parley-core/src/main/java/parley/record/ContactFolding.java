package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Place;
import parley.time.When;

/**
 * Folds contacts: claims of one form, with time, place and sides that agree.
 *
 * <p>A claim that says neither who nor where joins the only contact of its form in its report, and
 * else makes no entry: nothing could ever be found under it.
 */
final class ContactFolding implements Folding {

  private static final int WEEKS_BACK = 9;
  private static final int LONGEST_DAYS = 70;
  private static final int PLANNED_DAYS = 14;

  private static final List<Contact.Role> STRENGTH =
      List.of(
          Contact.Role.MEDIATES,
          Contact.Role.GUARANTEES,
          Contact.Role.GOOD_OFFICES,
          Contact.Role.HOSTS,
          Contact.Role.OBSERVES);

  private final ActorIndex actors;
  private final Belligerents belligerents;

  ContactFolding(ActorIndex actors, Belligerents belligerents) {
    this.actors = actors;
    this.belligerents = belligerents;
  }

  @Override
  public String sign() {
    return "c";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Contact;
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    List<ContactView> views =
        claims.stream()
            .map(claim -> new ContactView(claim, actors))
            .sorted(
                Comparator.comparing((ContactView view) -> !view.real)
                    .thenComparing(view -> -view.detail())
                    .thenComparing(view -> Dates.from(view.when).orElse(LocalDate.MAX))
                    .thenComparing(view -> view.claim))
            .toList();
    Map<String, Set<ContactCluster>> index = new HashMap<>();
    Map<String, Set<ContactCluster>> ofReport = new HashMap<>();
    List<ContactCluster> clusters = new ArrayList<>();
    for (ContactView view : views) {
      String inReport = view.claim.report().id() + "|" + view.family;
      Set<ContactCluster> siblings =
          ofReport.computeIfAbsent(inReport, any -> new LinkedHashSet<>());
      Optional<ContactCluster> fitting =
          view.identifiable()
              ? fitting(view, index)
              : siblings.stream().filter(any -> siblings.size() == 1).findFirst();
      if (fitting.isEmpty() && !view.identifiable()) {
        continue;
      }
      ContactCluster cluster =
          fitting.orElseGet(
              () -> {
                ContactCluster created = new ContactCluster(clusters.size(), view);
                clusters.add(created);
                return created;
              });
      if (fitting.isPresent()) {
        joins.joined(view.claim, cluster.claims.get(0), () -> why(cluster, view));
        cluster.add(view);
      }
      siblings.add(cluster);
      for (String key : places(view, cluster)) {
        index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(cluster);
      }
    }
    return OneSidedContacts.completed(ContactDisputes.settled(clusters, joins), joins).stream()
        .map(cluster -> List.copyOf(cluster.claims))
        .toList();
  }

  private Grounds why(ContactCluster cluster, ContactView view) {
    Grounds grounds =
        new Grounds().forms(contact(cluster.claims.get(0)).kind(), contact(view.claim).kind());
    return view.identifiable()
        ? cluster.why(view, actors::name, grounds)
        : grounds.add(Ground.Rule.ONLY_ONE_IN_REPORT, "");
  }

  private static Optional<ContactCluster> fitting(
      ContactView view, Map<String, Set<ContactCluster>> index) {
    Set<ContactCluster> candidates = new LinkedHashSet<>();
    for (String key : weeks(view, view.when)) {
      candidates.addAll(index.getOrDefault(key, Set.of()));
    }
    List<Map.Entry<ContactCluster, Integer>> fits =
        candidates.stream()
            .map(cluster -> Map.entry(cluster, cluster.fit(view)))
            .filter(fit -> fit.getValue() > 0)
            .toList();
    boolean timeless =
        view.when instanceof When.Undated && view.claim.reported() instanceof When.Undated;
    if (timeless && fits.size() > 1) {
      return Optional.empty(); // nothing tells of which it is
    }
    return fits.stream()
        .max(
            Map.Entry.<ContactCluster, Integer>comparingByValue()
                .thenComparing(fit -> -fit.getKey().number))
        .map(Map.Entry::getKey);
  }

  private static Set<String> places(ContactView view, ContactCluster cluster) {
    Set<String> keys = new TreeSet<>(buckets(view, cluster.when()));
    keys.addAll(buckets(view, view.when));
    return keys;
  }

  /** Under what a claim is filed: its weeks, and beside them for what may be told at any time. */
  private static List<String> buckets(ContactView view, When when) {
    List<String> buckets = new ArrayList<>(weeks(view, when));
    if (view.when instanceof When.Undated) {
      buckets.addAll(view.keys());
    }
    return buckets;
  }

  /**
   * The keys of a claim with the weeks in which what it tells of may have been; the bare keys where
   * not even its report is dated.
   */
  private static List<String> weeks(ContactView view, When when) {
    When.Dated span;
    if (when instanceof When.Dated dated && Dates.width(dated) <= LONGEST_DAYS) {
      span = view.span(dated);
    } else if (view.claim.reported() instanceof When.Dated reported) {
      LocalDate last = reported.to();
      span =
          new When.Range(last.minusWeeks(WEEKS_BACK), last.plusDays(view.real ? 1 : PLANNED_DAYS));
    } else {
      return view.keys();
    }
    List<String> weeks = new ArrayList<>();
    for (long week = week(span.from()); week <= week(span.to()); week++) {
      for (String key : view.keys()) {
        weeks.add(key + "|" + week);
      }
    }
    return weeks;
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), 7);
  }

  @Override
  public ContactEntry entry(Basis basis) {
    List<Contact> contacts = basis.claims().stream().map(claim -> (Contact) claim.claim()).toList();
    TreeSet<ActorRef> people = new TreeSet<>();
    TreeSet<ActorRef> parties = new TreeSet<>();
    TreeMap<ActorRef, Contact.Role> thirds = new TreeMap<>();
    for (Contact contact : contacts) {
      for (Mention mention : ContactView.own(contact)) {
        actors.person(mention).ifPresent(people::add);
        actors.party(mention).ifPresent(parties::add);
      }
      contact
          .thirdParties()
          .forEach(
              third ->
                  thirds.merge(
                      actors.partyOrSelf(third.actor()), third.role(), ContactFolding::stronger));
    }
    thirds
        .entrySet()
        .removeIf(third -> !belligerents.mayStandBetween(third.getKey(), third.getValue()));
    Optional<Place> place =
        Places.finest(basis.ranked(claim -> ContactView.place(contact(claim))))
            .or(() -> Places.finest(basis.ranked(claim -> contact(claim).place())));
    List<ActorRef> sides = sides(parties, thirds.keySet());
    Contact.Kind form = basis.most(claim -> Optional.of(contact(claim).kind())).orElseThrow();
    return new ContactEntry(
        basis,
        form,
        List.copyOf(people),
        withHost(form, sides, place),
        thirds.entrySet().stream()
            .map(third -> new ContactEntry.ThirdParty(third.getKey(), third.getValue()))
            .toList(),
        place,
        basis.most(claim -> contact(claim).subject()),
        basis.most(claim -> contact(claim).outcome()),
        basis.most(claim -> contact(claim).agreement()),
        contacts.stream().anyMatch(Contact::shuttle));
  }

  /** The parties without those that bring them together; all who met, where that leaves no two. */
  private static List<ActorRef> sides(Set<ActorRef> parties, Set<ActorRef> thirds) {
    List<ActorRef> brought = parties.stream().filter(party -> !thirds.contains(party)).toList();
    return brought.size() > 1 ? brought : List.copyOf(parties);
  }

  /** A visit of one side is to the country that it goes to. */
  private List<ActorRef> withHost(Contact.Kind form, List<ActorRef> sides, Optional<Place> place) {
    Optional<String> country = place.flatMap(Place::country);
    if (form != Contact.Kind.VISIT || sides.size() != 1 || country.isEmpty()) {
      return sides;
    }
    TreeSet<ActorRef> both = new TreeSet<>(sides);
    both.add(actors.state(country.get()));
    return List.copyOf(both);
  }

  private static Contact contact(RecordedClaim claim) {
    return (Contact) claim.claim();
  }

  /** To mediate is more than to offer good offices, and that is more than to host. */
  private static Contact.Role stronger(Contact.Role a, Contact.Role b) {
    return STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
  }
}
