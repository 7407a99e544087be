package threadlens.rules;

import java.util.List;
import threadlens.model.CommentAnalysis;
import threadlens.model.CommentFlags;
import threadlens.model.Finding;
import threadlens.model.LinkedComment;
import threadlens.text.Span;

/**
 * All that the rules make of one comment, step by step.
 *
 * @param words in the order of the text
 * @param terms of any rule, in the order of the text
 * @param tried every rule that was looked at, in the order of the packs
 * @param flags what comes out
 * @param gaveWay findings that are not among those, and why
 */
public record Explanation(
    LinkedComment linked,
    CommentAnalysis analysis,
    List<Word> words,
    List<Known> terms,
    List<Tried> tried,
    CommentFlags flags,
    List<GaveWay> gaveWay) {
  public Explanation {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
    tried = List.copyOf(tried);
    gaveWay = List.copyOf(gaveWay);
  }

  /**
   * A word.
   *
   * @param zone where it stands: body, quote, url, address
   * @param forms under which it is looked up, each with what was done to it where anything was
   */
  public record Word(Span span, String zone, List<String> forms, boolean asWritten) {
    public Word {
      forms = List.copyOf(forms);
    }
  }

  /**
   * Words that some rule knows.
   *
   * @param phrase as it is sought
   * @param from the lists and groups it stands in, else the rules and contexts that ask for it
   */
  public record Known(Span span, String phrase, List<String> from) {
    public Known {
      from = List.copyOf(from);
    }
  }

  /**
   * A finding that gave way to another of its category on the same words.
   *
   * @param because such as {@code more severe}
   */
  public record GaveWay(Finding finding, Finding to, String because) {}
}
