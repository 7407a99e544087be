package threadlens.analysis;

import threadlens.model.Comment;
import threadlens.model.CommentAnalysis;

/** Finds the language of a comment and how it sounds. Safe for use by several threads at once. */
public interface CommentAnalyzer {
  /** Name and version, for the report's provenance, such as {@code corenlp-4.5.10}. */
  String name();

  CommentAnalysis analyze(Comment comment);
}
