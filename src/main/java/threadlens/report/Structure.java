package threadlens.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import threadlens.exchange.Words;
import threadlens.model.AuthorKind;
import threadlens.model.Category;
import threadlens.model.CommentState;
import threadlens.model.CommentsState;
import threadlens.model.LinkStatus;
import threadlens.model.Severity;
import threadlens.model.Target;
import threadlens.model.Tone;
import threadlens.model.ZoneKind;

/** The words of which research files are made whoever writes: they are nobody's name there. */
final class Structure {
  private Structure() {}

  static List<String> words(ReportRun run) {
    List<String> words = new ArrayList<>();
    words.add(new String(PageAssets.bytes(Methods.TEMPLATE), StandardCharsets.UTF_8));
    words.add(
        "names pseudonyms hmac sha256 key ids addresses replaced people pages keep spans drop"
            + " nobody unnamed guest true false null class str int float bool list dict none");
    words.add(
        "id conversation_id text speaker reply_to timestamp meta vectors thread posted_at state"
            + " reply_status reply_confidence addressee reply_candidates excerpt published_at"
            + " rule_packs utterances-index speakers-index conversations-index overall-index"
            + " version sentiment_score address comments findings mentions scores analyzer tool");
    words.add(
        "xml encoding utf gexf xmlns http net creator description graph defaultedgetype directed"
            + " mode dynamic static timeformat datetime timerepresentation interval attributes"
            + " attribute node edge title type integer attvalues attvalue for value source target"
            + " weight start end stated inferred inferred_sure flagged label nodes edges amp lt gt"
            + " quot csv threads links groups codebook link mail telephone");
    words.add(run.provenance().tool() + " , " + run.provenance().analyzer());
    words.addAll(run.provenance().packs());
    Stream.of(
            AuthorKind.values(),
            Category.values(),
            CommentState.values(),
            CommentsState.values(),
            LinkStatus.values(),
            Severity.values(),
            Target.values(),
            Tone.values(),
            ZoneKind.values(),
            TextShare.values())
        .flatMap(Stream::of)
        .forEach(value -> words.add(Words.of((Enum<?>) value)));
    words.addAll(Codebook.words());
    return words;
  }
}
