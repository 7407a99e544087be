package threadlens.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import threadlens.model.AuthorKind;
import threadlens.model.CommentId;
import threadlens.model.Quote;
import threadlens.text.Span;

/** Reads {@code meta} of an utterance: what is used of it, and where the annotation goes. */
final class MetaParser {
  private record Stated(int start, int end, @Nullable CommentId of) {}

  private static final String KEY = "\"threadlens\":";
  private static final int DEEPEST_NESTING = 1_000_000;

  private final JsonParser json;
  private final BiConsumer<String, String> problems;
  private final List<Stated> quotes = new ArrayList<>();
  private AuthorKind speakerKind = AuthorKind.UNKNOWN;
  private @Nullable Integer nesting;
  private boolean found;
  private int start;
  private int end;
  private String before = "";
  private String after = "";

  /**
   * @param problems takes a code and a message
   */
  MetaParser(JsonParser json, BiConsumer<String, String> problems) {
    this.json = json;
    this.problems = problems;
  }

  /** Reads the value of {@code meta}; the last one of a line counts. */
  void parse(JsonToken value) throws IOException, UnusableLineException {
    forget();
    if (value == JsonToken.VALUE_NULL) {
      room(offset() - "null".length(), offset(), "{" + KEY, "}");
      return;
    }
    if (value != JsonToken.START_OBJECT) {
      throw new UnusableLineException(
          "'meta' is not an object, so it cannot take the annotation, expected an object or null");
    }
    boolean empty = true;
    boolean older = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken inside = json.nextToken();
      if (name.equals("threadlens")) {
        older(older);
        older = true;
      } else {
        field(name, inside);
      }
      empty = false;
    }
    if (!older) {
      room(offset() - 1, offset() - 1, (empty ? "" : ",") + KEY, "");
    }
  }

  @Nullable Integer nesting() {
    return nesting;
  }

  AuthorKind speakerKind() {
    return speakerKind;
  }

  /** Returns the quotes that lie within a text of this length, in its order, none over another. */
  List<Quote> quotes(int textLength) {
    List<Quote> usable = new ArrayList<>();
    int free = 0;
    quotes.sort(Comparator.comparingInt(Stated::start).thenComparingInt(Stated::end));
    for (Stated quote : quotes) {
      if (quote.start >= free && quote.end > quote.start && quote.end <= textLength) {
        usable.add(new Quote(new Span(quote.start, quote.end), quote.of));
        free = quote.end;
      } else {
        problems.accept(
            "unusable-quote",
            "quote from "
                + quote.start
                + " to "
                + quote.end
                + " is not used, expected offsets within the text and no overlap");
      }
    }
    return usable;
  }

  /** Returns where the annotation goes; null where the line has no {@code meta}. */
  UtteranceLine.@Nullable Room room(byte[] line) {
    return found ? new UtteranceLine.Room(line, start, end, before, after) : null;
  }

  private void field(String name, JsonToken value) throws IOException {
    switch (name) {
      case "nesting" -> nesting(value);
      case "speaker_kind" -> speakerKind(value);
      case "quotes" -> quotes(value);
      default -> {}
    }
    if (json.currentToken().isStructStart()) {
      json.skipChildren();
    }
  }

  /** The value of an older annotation gives way; of several, only the last is kept. */
  private void older(boolean again) throws IOException {
    if (again) {
      problems.accept(
          "duplicate-key", "'meta.threadlens' stands more than once, the last one is replaced");
    }
    int from = (int) json.currentTokenLocation().getByteOffset();
    json.skipChildren();
    json.finishToken();
    room(from, offset(), "", "");
  }

  private void nesting(JsonToken value) throws IOException {
    nesting = null;
    if (value == JsonToken.VALUE_NUMBER_INT && json.getTextLength() <= 7) {
      int depth = json.getIntValue();
      if (depth >= 0 && depth < DEEPEST_NESTING) {
        nesting = depth;
        return;
      }
    }
    if (value != JsonToken.VALUE_NULL) {
      problems.accept("unusable-field", "'meta.nesting' is not used, expected a depth from 0");
    }
  }

  private void speakerKind(JsonToken value) throws IOException {
    speakerKind = AuthorKind.UNKNOWN;
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    for (AuthorKind kind : AuthorKind.values()) {
      if (value == JsonToken.VALUE_STRING && Words.of(kind).equals(json.getText())) {
        speakerKind = kind;
        return;
      }
    }
    problems.accept(
        "unusable-field", "'meta.speaker_kind' is not used, expected registered, guest or unknown");
  }

  private void quotes(JsonToken value) throws IOException {
    quotes.clear();
    if (value != JsonToken.START_ARRAY) {
      if (value != JsonToken.VALUE_NULL) {
        problems.accept("unusable-field", "'meta.quotes' is not used, expected an array");
      }
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        quotes.add(quote());
      } else {
        json.skipChildren();
        problems.accept("unusable-quote", "a quote is not used, expected an object");
      }
    }
  }

  private Stated quote() throws IOException {
    int from = -1;
    int to = -1;
    CommentId of = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      boolean number = value == JsonToken.VALUE_NUMBER_INT && json.getTextLength() <= 9;
      switch (name) {
        case "start" -> from = number ? json.getIntValue() : -1;
        case "end" -> to = number ? json.getIntValue() : -1;
        case "comment_id" ->
            of =
                value == JsonToken.VALUE_STRING || value.isNumeric()
                    ? new CommentId(json.getText())
                    : null;
        default -> {}
      }
      json.skipChildren();
    }
    return new Stated(from, to, of);
  }

  private void forget() {
    quotes.clear();
    nesting = null;
    speakerKind = AuthorKind.UNKNOWN;
  }

  private void room(int from, int to, String opening, String closing) {
    found = true;
    start = from;
    end = to;
    before = opening;
    after = closing;
  }

  private int offset() {
    return (int) json.currentLocation().getByteOffset();
  }
}
