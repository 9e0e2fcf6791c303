package parley.finding;

/** The vocabularies that evidence rests on; read once and shared. */
record EvidenceWords(SpeechWords speech, StatusWords status) {

  /** Reads both from the class path. */
  static EvidenceWords load() {
    return new EvidenceWords(new SpeechWords(), new StatusWords());
  }
}
