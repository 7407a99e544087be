package threadlens.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Likeness;
import threadlens.text.Spelling;

/** In what way a written form is like a name, and the same in words. */
record Resemblance(Likeness likeness, String because) {
  private static final int LONGEST = 64;

  /** Looks at the plainest likeness first; there always is one. */
  static Resemblance of(NameForm written, NameForm name) {
    if (written.letters().equals(name.letters())) {
      return sameLetters(written, name);
    }
    if (written.otherScript(name)) {
      return new Resemblance(Likeness.SCRIPT, "'" + name.inWords() + "' in another script");
    }
    List<String> parts = name.parts();
    if (isPart(written.letters(), name.letters(), parts)) {
      return part(name);
    }
    if (isInitials(written, NameForm.initials(parts))) {
      return initials(name);
    }
    Resemblance near = near(written.letters(), name, parts);
    return near != null
        ? near
        : new Resemblance(Likeness.SENSE, "taken to mean '" + name.inWords() + "'");
  }

  static Resemblance sameLetters(NameForm written, NameForm name) {
    String words = "'" + name.inWords() + "'";
    if (written.name().equals(name.name())) {
      return new Resemblance(Likeness.SAME, "the same name as " + words);
    }
    String but =
        written.isCalled(name)
            ? "capitals"
            : seen(written).equalsIgnoreCase(seen(name)) ? "hidden characters" : "spacing or signs";
    return new Resemblance(Likeness.DRESS, "the same as " + words + " but for " + but);
  }

  static Resemblance part(NameForm name) {
    return new Resemblance(Likeness.PART, "a part of '" + name.inWords() + "'");
  }

  static Resemblance initials(NameForm name) {
    return new Resemblance(Likeness.INITIALS, "initials of '" + name.inWords() + "'");
  }

  static Resemblance look(NameForm name) {
    return new Resemblance(Likeness.LOOK, "looks like '" + name.inWords() + "'");
  }

  static Resemblance oneLetter(NameForm name) {
    return letters(1, name.inWords());
  }

  private static Resemblance letters(int count, String from) {
    String words = count == 1 ? "one letter" : "two letters";
    return new Resemblance(Likeness.LETTERS, words + " from '" + from + "'");
  }

  private static String seen(NameForm form) {
    StringBuilder seen = new StringBuilder();
    form.name()
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isPart(String written, String name, List<String> parts) {
    return parts.contains(written) || (written.length() >= 3 && name.contains(written));
  }

  private static boolean isInitials(NameForm written, String initials) {
    return initials.length() >= 2
        && (initials.equals(written.letters()) || initials.equals(written.withoutNumber()));
  }

  private static @Nullable Resemblance near(String written, NameForm name, List<String> parts) {
    int distance = distance(written, name.letters());
    if (distance > 0) {
      return letters(distance, name.inWords());
    }
    for (String part : parts) {
      int toPart = distance(written, part);
      if (toPart > 0) {
        return letters(toPart, part);
      }
    }
    return null;
  }

  /** One or two letters, in words long enough for that to mean something; 0 for all else. */
  private static int distance(String written, String name) {
    int shorter = Math.min(written.length(), name.length());
    if (Math.max(written.length(), name.length()) > LONGEST || shorter < 4) {
      return 0;
    }
    int most = shorter < 8 ? 1 : 2;
    int distance = Spelling.distance(written, name, most);
    return distance > most ? 0 : distance;
  }
}
