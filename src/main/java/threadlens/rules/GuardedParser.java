package threadlens.rules;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Hands on the events of a YAML file until one comes that no rule file needs: an alias, or a level
 * too deep. The composer behind it calls itself for each level; the parser before it does not.
 */
final class GuardedParser implements Parser {
  private static final int DEEPEST = 24;

  private final Parser parser;
  private int depth;
  private @Nullable Refusal refusal;

  GuardedParser(Parser parser) {
    this.parser = parser;
  }

  /** An event that was not handed on, and why. */
  record Refusal(Event event, String message) {}

  /** Returns what was refused; null if nothing was. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  @Override
  public Event next() {
    Event event = parser.next();
    Event.ID id = event.getEventId();
    if (id == Event.ID.Alias) {
      refuse(event, "an alias, expected the text itself, since rules are read by people");
    } else if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
      depth++;
    } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
      depth--;
    }
    if (depth > DEEPEST) {
      refuse(event, "nested too deep, expected at most " + DEEPEST + " levels");
    }
    return event;
  }

  private void refuse(Event event, String message) {
    refusal = new Refusal(event, message);
    throw new YamlEngineException(message);
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }
}
