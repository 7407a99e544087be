package threadlens.analysis;

import threadlens.model.CommentAnalysis;
import threadlens.model.LinkedComment;

/** Finds the language of a comment and how it sounds. Safe for use by several threads at once. */
public interface CommentAnalyzer {
  /** Name and version, for the report's provenance, such as {@code corenlp-4.5.10}. */
  String name();

  /**
   * Begins in the background what takes long before the first comment, and returns at once. Only
   * saves time.
   */
  default void prepare() {}

  CommentAnalysis analyze(LinkedComment linked);
}
