package threadlens.model;

/** What to bear in mind when comments are counted under one name. */
public enum NameNote {
  /** Guests type a name for each comment: those who share one may be several people. */
  GUESTS_OF_ONE_NAME,
  /** A guest who gives the name of a registered commenter. */
  NAME_OF_A_MEMBER,
  /** A registered commenter whose name a guest gives too. */
  NAME_OF_A_GUEST,
  /** The name stands on pages of more than one site, each with accounts of its own. */
  SEVERAL_SITES
}
