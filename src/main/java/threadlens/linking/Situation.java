package threadlens.linking;

import java.util.Locale;

/** What a comment does to say whom it answers. Evidence weighs otherwise in each. */
enum Situation {
  /** It repeats words of an earlier comment. */
  QUOTING,
  /** It speaks to somebody by name. */
  NAMING,
  /** Neither. */
  SILENT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Situation of(Arrival next) {
    for (Quoted quoted : next.quoted()) {
      if (quoted.of() != null) {
        return QUOTING;
      }
    }
    for (Address address : next.addresses()) {
      if (address.speaksTo()) {
        return NAMING;
      }
    }
    return next.gone() == null ? SILENT : NAMING;
  }
}
