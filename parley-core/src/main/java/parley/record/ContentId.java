package parley.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.claims.Correction;
import parley.claims.CorrectionJson;

/** Ids made from content alone: equal content has equal ids on any machine. */
public final class ContentId {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CLAIM_LENGTH = 16;
  private static final int ENTRY_LENGTH = 8;

  private ContentId() {}

  /** The id of a claim: report, span and all fields. */
  public static String of(Claim claim) {
    return "k" + base32(ClaimJson.write(claim), CLAIM_LENGTH);
  }

  /** The id of a correction: editor, time and change. */
  public static String of(Correction correction) {
    return "r" + base32(CorrectionJson.write(correction), CLAIM_LENGTH);
  }

  /** A short id of {@code content} that begins with the sign of its kind. */
  static String entry(String sign, String content) {
    return sign + base32(content, ENTRY_LENGTH);
  }

  /** A longer id of the same, for what would else be called as another is. */
  static String longEntry(String sign, String content) {
    return sign + base32(content, CLAIM_LENGTH);
  }

  private static String base32(String content, int length) {
    byte[] digest = sha256(content);
    StringBuilder id = new StringBuilder(length);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; id.length() < length; i++) {
      buffer = ((buffer << 8) | (digest[i] & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5 && id.length() < length) {
        bits -= 5;
        id.append(BASE32.charAt(buffer >> bits & 31));
      }
    }
    return id.toString();
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
