package threadlens.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import threadlens.model.Story;
import threadlens.model.StoryDiscussion;
import threadlens.model.StoryMatch;

/** The events that several discussions are about, as reports write them. */
public final class StoriesJson {
  private StoriesJson() {}

  /** Writes a story: one object, without an end of line. */
  public static void story(JsonOut json, Story story) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("discussions");
    for (StoryDiscussion each : story.discussions()) {
      discussion(json, each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matches");
    for (StoryMatch each : story.matches()) {
      json.writeStartObject();
      json.writeNumberField("first", each.first());
      json.writeNumberField("second", each.second());
      json.writeBooleanField("strong", each.strong());
      json.writeRounded("likeness", each.likeness());
      json.writeNumberField("shared_words", each.shared());
      strings(json, "words", each.words());
      if (each.daysApart() == null) {
        json.writeNullField("days_apart");
      } else {
        json.writeNumberField("days_apart", each.daysApart());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void discussion(JsonOut json, StoryDiscussion each) throws IOException {
    json.writeStartObject();
    json.writeStringField("thread_id", each.thread().value());
    json.writeStringField("source", each.source());
    json.writeStringField("outlet", each.outlet());
    json.writeStringField("title", each.title());
    json.writeStringField("date", Timestamps.text(each.date()));
    json.writeBooleanField("date_of_comment", each.dateOfComment());
    json.writeNumberField("comments", each.comments());
    json.writeNumberField("evaluated", each.evaluated());
    json.writeNumberField("flagged", each.flagged());
    number(json, "flagged_low", each.flaggedLow());
    number(json, "flagged_high", each.flaggedHigh());
    number(json, "hostility", each.hostility());
    json.writeNumberField("with_sentiment", each.toned());
    number(json, "sentiment", each.sentiment());
    strings(json, "groups", each.groups());
    json.writeEndObject();
  }

  private static void strings(JsonOut json, String field, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void number(JsonOut json, String field, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeRounded(field, value);
    }
  }
}
