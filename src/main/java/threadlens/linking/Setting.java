package threadlens.linking;

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
}
