package threadlens.pipeline;

import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.linking.ThreadLinker;
import threadlens.model.Annotation;
import threadlens.model.CommentAnalysis;
import threadlens.model.Discussion;
import threadlens.model.LinkedComment;
import threadlens.model.Provenance;
import threadlens.model.ThreadId;
import threadlens.model.ThreadReport;
import threadlens.rules.RulePacks;

/**
 * The stages in their order. This file is the program on one page. Safe for use by several threads
 * at once.
 *
 * @param tool name and version of this program
 */
public record Pipeline(
    String tool, ThreadLinker linker, CommentAnalyzer analyzer, RulePacks packs) {
  /** Reports on the thread under one article. */
  public ThreadReport report(Discussion discussion) {
    ThreadLinker.Session session = linker.begin();
    List<LinkedComment> linked = discussion.comments().stream().map(session::link).toList();
    return new ThreadReport(
        provenance(),
        ThreadId.of(discussion),
        discussion,
        linked.stream().map(this::annotate).toList());
  }

  /** Says all that can be said of a comment once it is linked; knows nothing of its neighbours. */
  public Annotation annotate(LinkedComment linked) {
    CommentAnalysis analysis = analyzer.analyze(linked);
    return new Annotation(linked, analysis, packs.flag(linked, analysis), List.of());
  }

  public Provenance provenance() {
    return new Provenance(tool, analyzer.name(), packs.names());
  }
}
