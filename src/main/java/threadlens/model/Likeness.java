package threadlens.model;

/** In what way one name is like another. Says how they look or read, never who is who. */
public enum Likeness {
  /** The very same name, of somebody whom the site tells apart. */
  SAME,
  /** The same letters and digits: capitals, spacing, signs or hidden characters differ. */
  DRESS,
  /** Other letters that look alike, as {@code FIawed} with a capital i. */
  LOOK,
  /** One or two letters are changed, swapped, added or left out, as {@code mastic} for Mystic. */
  LETTERS,
  /** A part stands for the whole. */
  PART,
  /** The first letters of its parts, as {@code LF1} for {@code lebanon_first}. */
  INITIALS,
  /** Written in another script. */
  SCRIPT,
  /** Another name of the same account. */
  ACCOUNT,
  /** Taken for the name by what is said, not by how it is written. */
  SENSE
}
