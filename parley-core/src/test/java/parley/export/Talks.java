package parley.export;

import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Event;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Place;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.Status;
import parley.record.Story;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.view.Selection;

/** A record of invented talks, in which names, titles and texts try to be more than text. */
final class Talks {

  static final String SCRIPT = "<script>alert('x')</script> & \"Sons\"";
  static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"open\")";

  static final Mention PERU = state("Peru", "PER");
  static final Mention CHILE = state("Chile", "CHL");
  static final Mention BRAZIL = state("Brazil", "BRA");
  static final Mention MINISTER = person("Diego Fuentes", "CHL");
  static final Mention ENVOY = of("Ana Ruiz", ActorKind.PERSON, "BRA", "Brazil");
  static final Mention HOSTILE = of(SCRIPT, ActorKind.PARTY, "PER", SCRIPT);
  static final Mention TRICKY = of(FORMULA, ActorKind.PERSON, "CHL", "Chile");

  private Talks() {}

  private static Mention of(String name, ActorKind kind, String country, String affiliation) {
    return new Mention(
        name,
        name,
        kind,
        Optional.of(country),
        List.of("GOV"),
        Optional.of("special envoy"),
        Optional.of(affiliation),
        true);
  }

  private static List<Story> stories() {
    Contact.ThirdParty mediator = new Contact.ThirdParty(BRAZIL, Contact.Role.MEDIATES);
    Story first =
        Story.of("a1", "2023-09-13")
            .by("Paper One")
            .said(MINISTER)
            .contact(
                Contact.Kind.TALKS,
                "tue<",
                "Brasilia/BRA",
                List.of(mediator),
                PERU,
                CHILE,
                BRAZIL,
                ENVOY,
                MINISTER)
            .proposal(ceasefire(PERU, CHILE), "day+0", "P20D")
            .position(ceasefire(PERU, CHILE), "day-1", CHILE, Position.Stance.OPEN)
            .position(ceasefire(PERU, CHILE), "day+0", CHILE, Position.Stance.ACCEPTS)
            .condition(ceasefire(PERU, CHILE), CHILE, "guarantees; at the \"border\", soon")
            .measure(Measure.Kind.TARIFFS, Measure.Change.SUSPENDED, "day-1", CHILE, PERU)
            .deadline(PERU, CHILE, "day-2", "P20D")
            .incident(Incident.Kind.SHELLING, "tue<", "Tacna/PER", 4, Optional.of(CHILE))
            .statement("day+0", "This is said, \"word\nby word\", of the talks", MINISTER)
            .office(MINISTER, "foreign minister", false);
    event(first, "CONSULT", "036", 4.0, PERU, CHILE);
    Story second =
        Story.of("b2", "2023-09-15")
            .by(SCRIPT)
            .contact(Contact.Kind.CALL, "day-1", "", HOSTILE, CHILE)
            .contact(Contact.Kind.MEETING, "day-1", SCRIPT, TRICKY, PERU)
            .proposal(ceasefire(PERU, CHILE), "day+0", "", Optional.of(Proposal.State.IN_FORCE))
            .incident(Incident.Kind.SHELLING, "tue<", "Tacna/PER", 6, Optional.of(CHILE))
            .statement("day+0", SCRIPT + " ]]> --> </style> é 中 \uD83D\uDE00", HOSTILE)
            .statement("day+0", "+1 is no formula; nor is\ttab", TRICKY)
            .as(Status.TOOK_PLACE);
    event(second, "ASSAULT", "190", -10.0, HOSTILE, PERU);
    second
        .as(Status.PLANNED)
        .contact(Contact.Kind.SUMMIT, "day+5", "Lima/PER", PERU, CHILE)
        .contact(Contact.Kind.VISIT, "-", "Lima/PER", MINISTER, PERU);
    event(second, "AGREE", "036", 4.0, CHILE, PERU);
    Story undated = Story.undated("c3").contact(Contact.Kind.MESSAGE, "-", "", CHILE, BRAZIL);
    return List.of(first, second, undated);
  }

  private static void event(
      Story story, String type, String cameo, double goldstein, Mention actor, Mention recipient) {
    var evidence = story.evidence(actor.name() + " " + type + " " + recipient.name(), "day+0");
    story.add(
        new Event(
            evidence,
            type,
            Optional.empty(),
            List.of("diplomatic", "military"),
            List.of(actor),
            List.of(recipient),
            Optional.of(new Place("Lima", Optional.of("PER"))),
            Optional.of(cameo),
            OptionalDouble.of(goldstein),
            Event.Size.none(),
            evidence.span()));
  }

  /** The record; the order in which its reports and claims are given can be turned round. */
  static TalksRecord record(boolean turned) {
    List<Report> reports = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Story story : stories()) {
      reports.add(titled(story.report()));
      claims.addAll(story.claims());
    }
    if (turned) {
      Collections.reverse(reports);
      Collections.reverse(claims);
    }
    return TalksRecord.of(reports, claims);
  }

  private static Report titled(Report report) {
    return new Report(
        report.id(),
        switch (report.id()) {
          case "b2" -> "<img src=x onerror=alert(1)>.txt";
          case "c3" -> "private/folder/c3.txt";
          default -> report.source();
        },
        report.publisher(),
        report.origin(),
        report.id().equals("b2") ? Optional.of(SCRIPT) : report.title(),
        report.published(),
        report.language(),
        report.text(),
        report.noise());
  }

  static List<Ascription> attributions() {
    return stories().stream().flatMap(story -> story.findings().ascriptions().stream()).toList();
  }

  static Export export() {
    return export(Selection.all(), true, false);
  }

  static Export export(Selection selection, boolean texts, boolean turned) {
    return new Export(selection, record(turned), Talks::attributions, texts);
  }

  /** The files of an export, by their paths. */
  static Map<String, byte[]> files(Export export, Format format, Optional<String> view)
      throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (Sink sink = new ZipSink(archive)) {
      export.write(format, view, sink);
    }
    return Readers.unzipped(archive.toByteArray());
  }

  /** The one file of an export. */
  static byte[] bytes(Format format, Optional<String> view) throws IOException {
    Map<String, byte[]> files = files(export(), format, view);
    if (files.size() != 1) {
      throw new AssertionError("not one file: " + files.keySet());
    }
    return files.values().iterator().next();
  }

  /** The one file of an export that is text. */
  static String text(Format format) throws IOException {
    return new String(bytes(format, Optional.empty()), StandardCharsets.UTF_8);
  }

  /** A sink that keeps nothing, for exports that must fail before they write. */
  static Sink nowhere() {
    return new Sink() {
      @Override
      public OutputStream bytes(String path) {
        return OutputStream.nullOutputStream();
      }

      @Override
      public void close() {}
    };
  }
}
