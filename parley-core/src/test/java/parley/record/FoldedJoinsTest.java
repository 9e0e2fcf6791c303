package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.state;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Contact;

/** The reasons that are told of one group are those by which all were folded. */
class FoldedJoinsTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");

  @Test
  void reasonsOfAGroupAreThoseOfFoldingAll() {
    List<Story> stories = TalksRecordTest.stories();
    Uncorrected folded =
        new Uncorrected(
            stories.stream().map(Story::report).toList(),
            stories.stream().flatMap(story -> story.claims().stream()).toList());
    List<Join> told = new ArrayList<>();
    for (int group = 0; group < folded.groups().size(); group++) {
      told.addAll(folded.joins(group));
    }
    List<Join> heard = new ArrayList<>();
    for (Folding folding : folded.kinds()) {
      folding.cluster(
          folded.claims().stream().filter(claim -> folding.takes(claim.claim())).toList(),
          Joins.into(heard));
    }
    assertThat(heard).isNotEmpty();
    assertThat(told).containsExactlyInAnyOrderElementsOf(heard);
  }

  /** All claims are one group, and each joins the first that is there when it is folded. */
  private static final class ToTheFirst implements Folding {

    @Override
    public String sign() {
      return "x";
    }

    @Override
    public boolean takes(Claim claim) {
      return true;
    }

    @Override
    public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
      RecordedClaim first = claims.get(0);
      for (RecordedClaim claim : claims.subList(1, claims.size())) {
        joins.joined(claim, first, () -> new Grounds().add(Ground.Rule.SAME_PLACE, "Lima"));
      }
      return List.of(claims);
    }

    @Override
    public Entry entry(Basis basis) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void whatWouldJoinOtherwiseAloneIsFoldedWithAll() {
    List<RecordedClaim> all =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.TALKS, "day+0", "Lima/PER", PERU, CHILE),
                Story.of("b2", "2023-09-15").contact(Contact.Kind.CALL, "day+0", "", PERU, CHILE),
                Story.of("c3", "2023-09-16")
                    .contact(Contact.Kind.MEETING, "day+0", "Arica/CHL", PERU, CHILE))
            .claims();
    Folding folding = new ToTheFirst();
    FoldedJoins joins =
        new FoldedJoins(new ClaimNumbers(all.stream().map(RecordedClaim::id).toList()));
    folding.cluster(all, joins);
    Uncorrected.Group last = new Uncorrected.Group(folding, all.subList(1, 3));
    assertThat(joins.of(last, () -> all))
        .extracting(Join::with)
        .containsExactly(all.get(0).id(), all.get(0).id());
    assertThat(joins.of(new Uncorrected.Group(folding, all), List::of)).hasSize(2);
  }
}
