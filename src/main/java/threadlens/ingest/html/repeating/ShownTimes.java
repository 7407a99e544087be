package threadlens.ingest.html.repeating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times that the texts of one page show: each text is looked through once. */
final class ShownTimes {
  private final Map<String, Optional<ShownTime>> known = new HashMap<>();

  /** Returns what {@link ShownTime#find} does. */
  @Nullable ShownTime in(String text) {
    return !ShownTime.mayStandIn(text)
        ? null
        : known
            .computeIfAbsent(text, any -> Optional.ofNullable(ShownTime.findIn(any)))
            .orElse(null);
  }
}
