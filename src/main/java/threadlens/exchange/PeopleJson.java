package threadlens.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Alias;
import threadlens.model.CommentId;
import threadlens.model.CorpusPeople;
import threadlens.model.NameNote;
import threadlens.model.Participant;
import threadlens.model.Person;
import threadlens.model.PersonAlias;
import threadlens.model.PersonThread;
import threadlens.model.SimilarName;

/** The people of a discussion, and those of a corpus, as reports write them. */
public final class PeopleJson {
  private PeopleJson() {}

  /** Writes the field {@code people} of a discussion into the open object. */
  public static void participants(JsonOut json, List<Participant> people) throws IOException {
    json.writeArrayFieldStart("people");
    for (Participant one : people) {
      json.writeStartObject();
      json.writeStringField("name", one.name());
      json.writeStringField("speaker_kind", Words.of(one.kind()));
      json.writeStringField("presence", Words.of(one.presence()));
      json.writeNumberField("comments", one.comments());
      json.writeStringField("first_comment", text(one.firstComment()));
      json.writeNumberField("answered", one.answered());
      json.writeStringField("first_answer", text(one.firstAnswer()));
      json.writeStringField("first_answered_by", one.firstAnsweredBy());
      json.writeArrayFieldStart("aliases");
      for (Alias alias : one.aliases()) {
        json.writeStartObject();
        alias(json, alias);
        json.writeEndObject();
      }
      json.writeEndArray();
      similar(json, one.similarTo());
      notes(json, one.notes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes somebody of a corpus: one object, without an end of line. */
  public static void person(JsonOut json, Person one) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", one.name());
    json.writeStringField("speaker_kind", Words.of(one.kind()));
    json.writeNumberField("comments", one.comments());
    json.writeNumberField("discussions", one.discussions());
    json.writeNumberField("answered", one.answered());
    json.writeNumberField("answered_in_absence", one.answeredIn());
    json.writeArrayFieldStart("threads");
    for (PersonThread thread : one.threads()) {
      json.writeStartObject();
      json.writeStringField("thread_id", thread.thread().value());
      json.writeNumberField("comments", thread.comments());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("aliases");
    for (PersonAlias alias : one.aliases()) {
      json.writeStartObject();
      alias(json, alias.alias());
      json.writeStringField("first_thread", alias.firstThread().value());
      json.writeEndObject();
    }
    json.writeEndArray();
    similar(json, one.similarTo());
    notes(json, one.notes());
    json.writeEndObject();
  }

  /** Writes what stands after the people where there were more than are kept. */
  public static void left(JsonOut json, CorpusPeople people) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("error");
    json.writeStringField("code", "too-many-people");
    json.writeStringField("message", people.leftInWords());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void alias(JsonOut json, Alias alias) throws IOException {
    json.writeStringField("written", alias.written());
    json.writeStringField("likeness", Words.of(alias.likeness()));
    json.writeStringField("because", alias.because());
    json.writeNumberField("count", alias.count());
    json.writeStringField("first_comment", alias.firstComment().value());
  }

  private static void similar(JsonOut json, List<SimilarName> names) throws IOException {
    json.writeArrayFieldStart("similar_to");
    for (SimilarName similar : names) {
      json.writeStartObject();
      json.writeStringField("name", similar.name());
      json.writeStringField("likeness", Words.of(similar.likeness()));
      json.writeStringField("because", similar.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void notes(JsonOut json, List<NameNote> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (NameNote note : notes) {
      json.writeString(Words.of(note));
    }
    json.writeEndArray();
  }

  private static @Nullable String text(@Nullable CommentId id) {
    return id == null ? null : id.value();
  }
}
