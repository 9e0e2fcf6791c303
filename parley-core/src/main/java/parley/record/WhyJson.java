package parley.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.text.Report;
import parley.time.When;

/** An explanation as JSON: the same as the page says, for programs. */
final class WhyJson {

  private final TalksRecord record;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  WhyJson(TalksRecord record) {
    this.record = record;
  }

  ObjectNode of(Why why) {
    json.put("id", why.entry().id());
    json.put("kind", why.entry().kind());
    RecordJson.put(json, "when", why.entry().when());
    folded(why);
    origins(why.origins());
    dates(why.entry().basis().claims());
    why.reckoning().ifPresent(this::due);
    reports(why.entry().basis());
    disagreements(why.disagreements());
    ReviewJson.write(json, why.entry().basis().review());
    return json;
  }

  private void folded(Why why) {
    ArrayNode folded = json.putArray("folded");
    why.founders().forEach(founder -> claim(folded.addObject(), founder.id()));
    for (Join join : why.joins()) {
      ObjectNode node = claim(folded.addObject(), join.claim());
      node.put("with", join.with());
      ArrayNode grounds = node.putArray("because");
      for (Ground ground : join.grounds()) {
        ObjectNode each = grounds.addObject();
        each.put("rule", RecordJson.word(ground.rule()));
        each.put("detail", ground.detail());
        each.put("words", ground.words());
      }
    }
  }

  private ObjectNode claim(ObjectNode node, String id) {
    node.put("claim", id);
    record.claim(id).ifPresent(claim -> told(node, claim));
    return node;
  }

  private static void told(ObjectNode node, RecordedClaim claim) {
    node.put("file", claim.report().source());
    List<String> saidBy =
        claim.claim().evidence().saidBy().chain().stream().map(Mention::name).toList();
    RecordJson.strings(node, "said_by", saidBy);
    node.put("sentence", claim.claim().evidence().sentence());
  }

  private void origins(List<Why.Origin> origins) {
    ArrayNode array = json.putArray("origins");
    for (Why.Origin origin : origins) {
      ObjectNode node = array.addObject();
      node.put("name", origin.name());
      ArrayNode carried = node.putArray("reports");
      for (Why.Carried each : origin.carried()) {
        ObjectNode report = carried.addObject();
        report.put("report", each.report().id());
        report.put("file", each.report().source());
        RecordJson.strings(report, "claims", each.claims());
        RecordJson.strings(report, "because", each.because());
      }
    }
  }

  private void dates(List<RecordedClaim> all) {
    ArrayNode array = json.putArray("dates");
    for (RecordedClaim claim : all) {
      Evidence evidence = claim.claim().evidence();
      ObjectNode node = array.addObject();
      node.put("claim", claim.id());
      node.put("file", claim.report().source());
      evidence.timeSpan().ifPresent(words -> node.put("text", claim.report().quote(words)));
      node.put("notation", evidence.time().notation());
      node.put("relative", evidence.time().resolve(When.undated()) instanceof When.Undated);
      RecordJson.put(node, "reported", claim.reported());
      RecordJson.put(node, "when", claim.when());
    }
  }

  private void due(DeadlineReckoning reckoning) {
    ObjectNode due = json.putObject("due");
    due.put("words", reckoning.result());
    ArrayNode steps = due.putArray("from");
    reckoning
        .steps()
        .forEach(step -> claim(steps.addObject(), step.claim().id()).put("words", step.words()));
  }

  private void reports(Basis basis) {
    ArrayNode array = json.putArray("reports");
    for (String id : basis.reports()) {
      Report report = record.report(id);
      ObjectNode node = array.addObject();
      node.put("report", id);
      node.put("file", report.source());
      record
          .date(id)
          .ifPresent(
              date -> {
                RecordJson.put(node, "published", date.published().when());
                node.put("how", RecordJson.word(date.published().how()));
                date.published().span().ifPresent(span -> node.put("text", report.quote(span)));
                shared(node.putArray("shared"), date.shared());
              });
    }
  }

  private static void shared(ArrayNode array, List<ReportDate.Shared> shared) {
    for (ReportDate.Shared each : shared) {
      ObjectNode node = array.addObject();
      node.put("thing", each.thing());
      node.put("on", each.on().toString());
      node.put("report", each.report());
      node.put("file", each.file());
      node.put("text", each.said());
      node.put("gives", each.gives().toString());
    }
  }

  private void disagreements(List<Disagreement> all) {
    ArrayNode array = json.putArray("disagreements");
    for (Disagreement disagreement : all) {
      ObjectNode node = array.addObject();
      node.put("id", disagreement.id());
      node.put("entry", disagreement.entry());
      node.put("field", disagreement.field());
      disagreement.settled().ifPresent(set -> node.set("settled", ReviewJson.corrected(set)));
      ArrayNode values = node.putArray("values");
      for (Disagreement.Value value : disagreement.values()) {
        ObjectNode each = values.addObject();
        each.put("value", value.value());
        ArrayNode sentences = each.putArray("claims");
        value.claims().forEach(claim -> claim(sentences.addObject(), claim));
      }
    }
  }
}
