package threadlens.pipeline;

import java.util.List;
import threadlens.analysis.CommentAnalyzer;
import threadlens.discourse.ThreadMeasuring;
import threadlens.linking.ThreadLinker;
import threadlens.model.Annotation;
import threadlens.model.CommentAnalysis;
import threadlens.model.Discussion;
import threadlens.model.LinkedComment;
import threadlens.model.Participant;
import threadlens.model.Provenance;
import threadlens.model.ThreadId;
import threadlens.model.ThreadMeasures;
import threadlens.model.ThreadReport;
import threadlens.nlp.UnusableModelException;
import threadlens.people.People;
import threadlens.rules.Flagged;
import threadlens.rules.RulePacks;

/**
 * The stages in their order. This file is the program on one page. Safe for use by several threads
 * at once.
 *
 * @param tool name and version of this program
 */
public record Pipeline(
    String tool, ThreadLinker linker, CommentAnalyzer analyzer, RulePacks packs) {
  /** The longest comment that is evaluated, in UTF-16 units: longer ones only hide something. */
  public static final int LONGEST = 1_000_000;

  /** Reports on the thread under one article. */
  public ThreadReport report(Discussion discussion) {
    return report(discussion, link(discussion).stream().map(this::draft).toList());
  }

  /** Links the comments of a discussion, each to those before it. */
  public List<Conversation.Next> link(Discussion discussion) {
    Conversation conversation = begin(Links.INFER);
    return discussion.comments().stream().map(conversation::next).toList();
  }

  /** Puts together what was said of each comment, and who is who among those who wrote them. */
  public ThreadReport report(Discussion discussion, List<Draft> drafts) {
    Finisher finisher = begin(Links.INFER).finisher();
    List<Annotation> annotations = drafts.stream().map(finisher::finish).toList();
    return summed(
        new ThreadReport(
            provenance(), ThreadId.of(discussion), discussion, annotations, List.of()));
  }

  /** Returns a report with who is who and what is measured, worked out from its comments. */
  public static ThreadReport summed(ThreadReport report) {
    List<Annotation> annotations = report.annotations();
    List<Participant> people = People.of(annotations.stream().map(Annotation::linked).toList());
    ThreadMeasures measures = ThreadMeasuring.of(annotations, Standard.measures());
    return new ThreadReport(
        report.provenance(), report.thread(), report.discussion(), annotations, people, measures);
  }

  /** Begins a conversation whose comments come one by one. */
  public Conversation begin(Links links) {
    return new Conversation(linker.begin(), links, packs.begin());
  }

  /** Says all that can be said of a comment by itself once it is linked. */
  public Draft draft(Conversation.Next next) {
    LinkedComment linked = next.linked();
    if (linked.comment().text().length() > LONGEST) {
      return new Draft(Unevaluated.tooLong(linked, next.problems()), null);
    }
    try {
      CommentAnalysis analysis = analyzer.analyze(linked);
      Flagged alone = packs.flagAlone(linked, analysis);
      return new Draft(new Annotation(linked, analysis, alone.flags(), next.problems()), alone);
    } catch (UnusableModelException e) {
      throw e; // it would be the same for every comment
    } catch (RuntimeException | StackOverflowError e) {
      return new Draft(Unevaluated.faulty(linked, next.problems(), e), null);
    }
  }

  /** Says all that can be said of a comment by itself. */
  public Annotation annotate(Conversation.Next next) {
    return draft(next).annotation();
  }

  public Provenance provenance() {
    return new Provenance(tool, analyzer.name(), packs.names());
  }
}
