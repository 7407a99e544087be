package threadlens.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.ingest.Inputs;
import threadlens.ingest.Readers;
import threadlens.ingest.Source;
import threadlens.ingest.UnreadableSourceException;
import threadlens.model.Discussion;

/**
 * Whether saved pages are read as others say that they read. One page a line of JSON: {@code path}
 * of the page from the gold's folder, and one of
 *
 * <ul>
 *   <li>{@code with}, {@code without}, {@code comments_scorable}: pieces of text that the article
 *       holds, that it does not, and that stand among the comments ({@link SnippetPages})
 *   <li>{@code ground_truth.main_content} and {@code type}: the whole text ({@link WordPages})
 *   <li>{@code comments} with {@code author}, {@code time}, {@code parent} ({@link CommentPages})
 * </ul>
 *
 * <p>A page that cannot be read counts as one on which nothing was found.
 */
public final class SavedPages {
  private final Path file;
  private final List<JsonNode> pages;
  private final List<String> unread = new ArrayList<>();

  private SavedPages(Path file, List<JsonNode> pages) {
    this.file = file;
    this.pages = List.copyOf(pages);
  }

  /** Tells by its name whether a file may hold gold of many pages. */
  public static boolean are(Path file) {
    return JsonThreads.are(file);
  }

  /**
   * Reads gold.
   *
   * @throws UnusableGoldException if the file is none
   */
  public static SavedPages of(Path file) {
    List<JsonNode> pages = new ArrayList<>();
    try (BufferedReader lines = JsonThreads.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode page = JsonThreads.parse(line, file + ":" + ++number + ": ");
        if (!page.path("path").isTextual()) {
          throw new UnusableGoldException(
              file + ":" + number + ": no gold of a saved page, expected an object with path");
        }
        pages.add(page);
      }
    } catch (IOException e) {
      throw new UnusableGoldException(file + ": cannot be read: " + e.getMessage());
    }
    if (pages.isEmpty()) {
      throw new UnusableGoldException(file + ": empty, expected a page a line");
    }
    return new SavedPages(file, pages);
  }

  /** How many pages there are. */
  public int size() {
    return pages.size();
  }

  /** Pages that no reader could read, each as a line; known once there are scores. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /**
   * Reads the pages and compares.
   *
   * @param tick called after each page
   * @throws UnusableGoldException if it is gold of no known kind, or a page is not to be found
   */
  public Scores scores(Readers readers, Runnable tick) {
    Comparison comparison = comparison(pages.get(0));
    for (JsonNode page : pages) {
      comparison.add(page, read(page, readers));
      tick.run();
    }
    return new Scores(
        "pages",
        file.toString().replace('\\', '/'), // several sets call theirs gold.jsonl
        comparison.asked(),
        Sample.method("page"),
        comparison.figures());
  }

  private Comparison comparison(JsonNode first) {
    if (first.has("with")) {
      return new SnippetPages();
    } else if (first.path("ground_truth").has("main_content")) {
      return new WordPages();
    } else if (first.path("comments").isArray()) {
      return new CommentPages();
    }
    throw new UnusableGoldException(
        file + ":1: no gold of a saved page, expected with, ground_truth.main_content or comments");
  }

  private @Nullable Discussion read(JsonNode page, Readers readers) {
    Path path = GoldPage.page(file, page.path("path").asText());
    List<Discussion> found = new ArrayList<>();
    for (Source source : Inputs.find(List.of(path), readers).sources()) {
      try {
        readers.read(source, found::add);
      } catch (UnreadableSourceException e) {
        unread.add(e.location() + ": " + e.code() + ": " + e.getMessage());
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** One way to compare a page with its gold; is given all pages, then asked. */
  interface Comparison {
    void add(JsonNode gold, @Nullable Discussion read);

    /** What counted as right, for a person. */
    List<String> asked();

    List<Figure> figures();
  }
}
