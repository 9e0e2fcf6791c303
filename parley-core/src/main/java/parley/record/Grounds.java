package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.claims.Place;
import parley.record.Ground.Rule;
import parley.time.When;

/** What a claim agrees in with a group, in the order in which folding looks at it. */
final class Grounds {

  private final List<Ground> grounds = new ArrayList<>();

  List<Ground> list() {
    return List.copyOf(grounds);
  }

  Grounds add(Rule rule, String detail) {
    grounds.add(new Ground(rule, detail));
    return this;
  }

  /** Adds the rule if there are names that go with it. */
  Grounds names(Rule rule, Collection<String> names) {
    if (!names.isEmpty()) {
      add(rule, String.join(", ", new TreeSet<>(names)));
    }
    return this;
  }

  /** How two forms, each in a report's words, are one. */
  Grounds forms(Enum<?> group, Enum<?> claim) {
    return group == claim
        ? add(Rule.SAME_FORM, Words.inPlain(claim))
        : add(Rule.KINDRED_FORM, Words.inPlain(group) + ", " + Words.inPlain(claim));
  }

  /** How two places agree, if both are given. */
  Grounds places(Optional<Place> group, Optional<Place> claim) {
    if (group.isPresent() && claim.isPresent()) {
      Places.Where one = Places.Where.of(group.get());
      Places.Where other = Places.Where.of(claim.get());
      if (one.same(other)) {
        add(Rule.SAME_PLACE, claim.get().name());
      } else if (one.agrees(other)) {
        boolean coarser = one.whole().isPresent();
        add(
            Rule.PLACE_WITHIN,
            (coarser ? other : one).place().name()
                + " in "
                + (coarser ? one : other).place().name());
      }
    }
    return this;
  }

  /** How two times agree; if one is not given, {@code otherwise} with what is known instead. */
  Grounds times(When group, When claim, Rule otherwise, String known) {
    if (!(group instanceof When.Dated one) || !(claim instanceof When.Dated other)) {
      return add(otherwise, known);
    }
    if (one.equals(other)) {
      return add(one instanceof When.Day ? Rule.SAME_DAY : Rule.SAME_TIME, Dates.words(one));
    }
    if (!Dates.agree(one, other)) {
      return add(Rule.NEAR_TIMES, Dates.words(one, other));
    }
    boolean coarser = Dates.width(one) > Dates.width(other);
    When.Dated outer = coarser ? one : other;
    When.Dated inner = coarser ? other : one;
    return Dates.intersection(outer, inner).equals(inner)
        ? add(Rule.FINER_TIME, Dates.words(inner) + " in " + Dates.words(outer))
        : add(Rule.OVERLAPPING_TIMES, Dates.words(one, other));
  }
}
