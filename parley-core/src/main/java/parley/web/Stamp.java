package parley.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parley.record.TalksRecord;

/** A short name for the state of a record: the same for equal records, another after any change. */
final class Stamp {

  private static final int LENGTH = 16;

  private Stamp() {}

  /** Of the reports, claims and corrections; all else in the record follows from them. */
  static String of(TalksRecord record) {
    MessageDigest digest = digest();
    record.reports().forEach(report -> add(digest, report.id()));
    record.claims().forEach(claim -> add(digest, claim.id()));
    record.corrections().forEach(correction -> add(digest, correction.id()));
    return name(digest);
  }

  /** Of an answer that follows from a record in that state and what was asked of it. */
  static String of(String record, String asked) {
    MessageDigest digest = digest();
    add(digest, record);
    add(digest, asked);
    return name(digest);
  }

  /** Of a file under that name. */
  static String of(String name, byte[] file) {
    MessageDigest digest = digest();
    add(digest, name);
    digest.update(file);
    return name(digest);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static String name(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
