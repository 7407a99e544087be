package threadlens.model;

/** Who is meant by the words of a finding. */
public enum Target {
  /** Another commenter of the thread. */
  COMMENTER,
  /** A group of people, whoever belongs to it. */
  GROUP,
  /** A politician, a party, an institution. */
  PUBLIC_FIGURE,
  /** The writer. */
  SELF,
  NONE
}
