package threadlens.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import threadlens.model.Alias;
import threadlens.model.CommentId;
import threadlens.model.Likeness;

/**
 * The forms in which one name is written otherwise, each counted. Forms that share their letters
 * are one, so a text cannot make many of one; and no more than a fixed number are kept.
 */
final class Aliases {
  /** More forms than anybody gets; the first are kept. */
  static final int MOST = 20;

  private final Map<String, Counted> byLetters = new LinkedHashMap<>();

  private static final class Counted {
    final NameForm form;
    final CommentId first;
    final boolean ofAccount;
    int count;

    Counted(NameForm form, CommentId first, boolean ofAccount) {
      this.form = form;
      this.first = first;
      this.ofAccount = ofAccount;
    }
  }

  /** Somebody wrote the name so; the name itself, but for capitals, is no other form. */
  void written(NameForm form, NameForm name, CommentId comment) {
    if (!form.isCalled(name)) {
      count(form, comment, false);
    }
  }

  /** The account itself goes by this name too. */
  void signed(NameForm form, CommentId comment) {
    count(form, comment, true);
  }

  private void count(NameForm form, CommentId comment, boolean ofAccount) {
    Counted counted = byLetters.get(form.letters());
    if (counted == null && byLetters.size() < MOST) {
      counted = new Counted(form, comment, ofAccount);
      byLetters.put(form.letters(), counted);
    }
    if (counted != null) {
      counted.count++;
    }
  }

  /** Returns one for each form, in the order in which they were first written. */
  List<Alias> of(NameForm name) {
    List<Alias> aliases = new ArrayList<>(byLetters.size());
    for (Counted one : byLetters.values()) {
      Resemblance how =
          one.ofAccount
              ? new Resemblance(
                  Likeness.ACCOUNT, "another name of the account '" + name.inWords() + "'")
              : Resemblance.of(one.form, name);
      aliases.add(new Alias(one.form.name(), how.likeness(), how.because(), one.count, one.first));
    }
    return aliases;
  }
}
