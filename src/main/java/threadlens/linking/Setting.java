package threadlens.linking;

import java.util.List;
import java.util.Locale;

/** Where a conversation takes place, as far as its own text tells. */
enum Setting {
  PAGE,
  THREADED,
  FORUM,
  CHAT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The settings whose weights add up here: a threaded page is a page and more; forums and chats
   * are learned by themselves, since most pages are neither.
   */
  List<Setting> weighedAs() {
    return this == THREADED ? List.of(PAGE, THREADED) : List.of(this);
  }
}
