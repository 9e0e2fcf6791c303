package parley.record;

import parley.claims.Contact;

/** Which forms of contact may be one contact in other words. */
final class ContactForm {

  private ContactForm() {}

  /** Talks, a meeting and a summit may be one; a visit or a call is another thing that day. */
  static String family(Contact.Kind kind) {
    return switch (kind) {
      case MEETING, TALKS, SUMMIT -> "talks";
      case CALL -> "call";
      case VISIT -> "visit";
      case MESSAGE -> "message";
    };
  }
}
