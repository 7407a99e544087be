package threadlens.model;

/** What kind of trouble a rule is about, in the order in which scores are written. */
public enum Category {
  INSULT,
  SECTARIAN,
  DEHUMANISATION,
  THREAT,
  IDENTITY_ATTACK,
  PROFANITY,
  HARASSMENT
}
