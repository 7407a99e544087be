package threadlens.ingest.html.article;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses the part of a page that holds its article, furniture being left out already. */
final class MainBox {
  private final Outline outline;

  MainBox(Outline outline) {
    this.outline = outline;
  }

  Box choose() {
    int all = outline.body().weight();
    Box body = most(MainBox::isBody);
    if (body != null && body.weight() > 0.5 * all) {
      return body;
    }
    Box article = most(MainBox::isArticle);
    if (article != null && article.weight() > 0.5 * all) {
      return article;
    }
    if (body != null && body.weight() > 0.3 * all) {
      return body;
    }
    return densest(outline.body());
  }

  private static boolean isBody(Box box) {
    return box.parts.contains(Part.BODY) || box.element.attr("itemprop").equals("articleBody");
  }

  private static boolean isArticle(Box box) {
    return box.is("article")
        || box.is("main")
        || box.parts.contains(Part.ARTICLE)
        || box.element.attr("role").equals("main");
  }

  private @Nullable Box most(Predicate<Box> test) {
    Box most = null;
    for (int i = 1; i < outline.boxes().size(); i++) {
      Box box = outline.boxes().get(i);
      if (box.out) {
        i = box.end - 1;
      } else if ((most == null || box.weight() > most.weight()) && test.test(box)) {
        most = box;
      }
    }
    return most;
  }

  /** Goes down as long as one part holds nearly all of the prose. */
  private Box densest(Box from) {
    Box at = from;
    int index = 0;
    while (true) {
      int next = -1;
      for (int i = index + 1; i < at.end; i = outline.boxes().get(i).end) {
        Box below = outline.boxes().get(i);
        if (!below.out && below.weight() > 0.8 * at.weight() && below.weight() > 0) {
          next = i;
        }
      }
      if (next < 0) {
        return at;
      }
      index = next;
      at = outline.boxes().get(index);
    }
  }
}
