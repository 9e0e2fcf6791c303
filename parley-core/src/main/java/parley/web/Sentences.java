package parley.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import parley.claims.ClaimJson;
import parley.claims.Status;
import parley.record.Disagreement;
import parley.record.RecordedClaim;

/** Sentences as pages show them: each once, with all claims that rest on it. */
final class Sentences {

  private Sentences() {}

  /** Claims by their sentence, in the order of the claims. */
  static Collection<List<RecordedClaim>> of(List<RecordedClaim> claims) {
    Map<String, List<RecordedClaim>> sentences = new LinkedHashMap<>();
    for (RecordedClaim claim : claims) {
      sentences
          .computeIfAbsent(
              claim.report().id() + claim.claim().evidence().span(), any -> new ArrayList<>())
          .add(claim);
    }
    return sentences.values();
  }

  /** The sentences of claims, each once, in the order of the claims. */
  static List<EntryPage.SentenceCard> cards(
      List<RecordedClaim> claims, ToIntFunction<RecordedClaim> number, AsOf asOf) {
    return of(claims).stream().map(same -> card(same, number, asOf)).toList();
  }

  /** The card of claims that rest on one sentence. */
  static EntryPage.SentenceCard card(
      List<RecordedClaim> same, ToIntFunction<RecordedClaim> number, AsOf asOf) {
    RecordedClaim first = same.get(0);
    return new EntryPage.SentenceCard(
        Evidenced.sentence(first, asOf),
        first.claim().evidence().sentence(),
        Sources.outlet(first),
        Wording.when(first.reported()),
        same.stream().map(claim -> said(claim, number.applyAsInt(claim))).toList());
  }

  /** The card of one claim, without a number. */
  static EntryPage.SentenceCard card(RecordedClaim claim, AsOf asOf) {
    return card(List.of(claim), any -> 0, asOf);
  }

  private static EntryPage.Said said(RecordedClaim claim, int number) {
    Status status = claim.claim().evidence().status();
    return new EntryPage.Said(
        number,
        ClaimJson.kind(claim.claim()),
        Gist.of(claim.claim()),
        status == Status.TOOK_PLACE ? Optional.empty() : Optional.of(Chip.of(status)),
        Sources.saidBy(claim),
        claim
            .claim()
            .evidence()
            .timeSpan()
            .map(
                words ->
                    "“"
                        + Wording.brief(claim.report().quote(words), 60)
                        + "” is "
                        + Optional.of(Wording.when(claim.when()))
                            .filter(when -> !when.isEmpty())
                            .orElse("no day as long as the report has none")));
  }

  static List<EntryPage.Dispute> disputes(Snapshot snapshot, String entryOrActor) {
    return snapshot.disagreements(entryOrActor).stream()
        .map(disagreement -> dispute(snapshot, disagreement))
        .toList();
  }

  private static EntryPage.Dispute dispute(Snapshot snapshot, Disagreement disagreement) {
    return new EntryPage.Dispute(
        disagreement.id(),
        Disputed.field(disagreement.field()),
        disagreement.values().stream()
            .map(
                value ->
                    new EntryPage.Side(
                        Disputed.value(value.value()),
                        cards(
                            value.claims().stream()
                                .flatMap(id -> snapshot.claim(id).stream())
                                .sorted(Sources.BY_REPORT)
                                .toList(),
                            any -> 0,
                            snapshot.asOf())))
            .toList());
  }
}
