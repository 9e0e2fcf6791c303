package parley.claims;

/** How a claim stands to what happened: PLOVER's auxiliary modes. */
public enum Status {
  TOOK_PLACE,
  ONGOING,
  PLANNED,
  POSSIBLE,
  CALLED_FOR,
  CONDITIONAL,
  DENIED,
  CANCELLED
}
