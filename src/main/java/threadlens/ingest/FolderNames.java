package threadlens.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which names of a folder are inputs, whether it lies on a disk or in an archive. Stateless, for
 * any number of threads.
 */
public final class FolderNames {
  /** What browsers and Windows put behind a page's name for the folder of its pictures. */
  private static final List<String> OF_A_PAGE =
      List.of(
          "_files",
          ".files",
          "-files",
          "_fichiers",
          "-Dateien",
          "_archivos",
          "_ملفات",
          "_file",
          "_bestanden",
          "_pliki",
          "_arquivos",
          "_ficheiros",
          "_dosyalar",
          "-filer",
          "_soubory");

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".mht", ".mhtml");

  /** A corpus of ConvoKit is one input: what lies beside this file belongs to it. */
  private static final String CORPUS = "utterances.jsonl";

  private static final Set<String> OF_A_CORPUS =
      Set.of("speakers.json", "users.json", "conversations.json", "corpus.json", "index.json");

  private FolderNames() {}

  /**
   * Says why a file is no input; null if it is one.
   *
   * @param beside tells whether a file of that name lies beside it
   */
  static @Nullable String passedOver(String name, Readers readers, Predicate<String> beside) {
    if (OF_A_CORPUS.contains(name) && beside.test(CORPUS)) {
      return "read with " + CORPUS + " beside it, or not needed";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith(".")) {
      return "a hidden file";
    }
    if (lower.startsWith("readme")) {
      return "a readme";
    }
    return readers.claims(name) ? null : Inputs.UNKNOWN_NAME;
  }

  /** Tells whether a folder of such a name holds what belongs to the saved page beside it. */
  public static boolean isOfPage(String folder, String page) {
    return OF_A_PAGE.stream()
        .filter(folder::endsWith)
        .map(end -> folder.substring(0, folder.length() - end.length()))
        .anyMatch(name -> PAGES.stream().anyMatch(suffix -> page.equals(name + suffix)));
  }

  /**
   * Says why a folder holds no inputs; null if it may hold some.
   *
   * @param beside tells whether a file of that name lies beside it
   */
  static @Nullable String folderPassedOver(String name, Predicate<String> beside) {
    if (name.startsWith(".") || name.equals("__MACOSX")) {
      return "a hidden file";
    }
    for (String end : OF_A_PAGE) {
      if (name.endsWith(end)) {
        String page = name.substring(0, name.length() - end.length());
        if (PAGES.stream().anyMatch(suffix -> beside.test(page + suffix))) {
          return "what belongs to a saved page: its pictures, styles and scripts";
        }
      }
    }
    return null;
  }
}
