package parley.actors;

/** What an actor is, in the codebook's words. */
public enum ActorKind {
  PERSON,
  STATE,
  GOVERNMENT,
  MILITARY,
  ARMED_GROUP,
  PARTY,
  IGO,
  NGO,
  COMPANY,
  MEDIA,
  PEOPLE,
  PLACE_AS_ACTOR
}
