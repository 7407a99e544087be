package threadlens.rules;

import java.nio.file.Path;
import java.util.List;
import threadlens.analysis.LanguageOnly;
import threadlens.linking.ThreadLinker;
import threadlens.model.Comment;
import threadlens.model.CommentFlags;
import threadlens.model.LinkedComment;
import threadlens.pipeline.Standard;

/** The packs that come with Threadlens, over the pipeline's own linking. */
final class Shipped {
  static final Path FOLDER = Path.of(System.getProperty("threadlens.home", ""), "rules");
  static final ThreadLinker LINKER = Standard.linker();
  static final RulePacks PACKS = RulePacks.load(FOLDER, FOLDER, Standard.linguist());

  private Shipped() {}

  static List<LinkedComment> thread(List<Comment> comments) {
    ThreadLinker.Session session = LINKER.begin();
    return comments.stream().map(session::link).toList();
  }

  /** The last of some comments, linked to those before it. */
  static LinkedComment linked(List<Comment> comments) {
    List<LinkedComment> linked = thread(comments);
    return linked.get(linked.size() - 1);
  }

  static CommentFlags flags(String text) {
    LinkedComment linked = linked(List.of(RuleCheck.comment("1", "somebody", text)));
    return PACKS.flag(linked, new LanguageOnly().analyze(linked));
  }

  static RuleCheck check() {
    return new RuleCheck(PACKS, Shipped::thread, new LanguageOnly()::analyze);
  }
}
