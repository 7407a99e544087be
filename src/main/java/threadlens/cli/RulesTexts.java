package threadlens.cli;

import java.util.List;
import threadlens.analysis.LanguageOnly;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;
import threadlens.pipeline.Standard;
import threadlens.rules.RuleCheck;
import threadlens.rules.RulePacks;

/** Links and analyses single texts as the pipeline would, without sentiment. */
final class RulesTexts {
  private static final ThreadLinker LINKER = Standard.linker();
  private static final LanguageOnly LANGUAGES = new LanguageOnly();

  private RulesTexts() {}

  static RuleCheck check(RulePacks packs) {
    return new RuleCheck(packs, RulesTexts::thread, RulesTexts::analyzed);
  }

  /** Links some comments, each to those before it. */
  static List<LinkedComment> thread(List<Comment> comments) {
    ThreadLinker.Session session = LINKER.begin();
    return comments.stream().map(session::link).toList();
  }

  /** Links the last of some comments. */
  static LinkedComment linked(List<Comment> comments) {
    List<LinkedComment> thread = thread(comments);
    return thread.get(thread.size() - 1);
  }

  static CommentAnalysis analyzed(LinkedComment linked) {
    return LANGUAGES.analyze(linked);
  }
}
