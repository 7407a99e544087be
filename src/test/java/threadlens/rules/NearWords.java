package threadlens.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import threadlens.model.Finding;
import threadlens.text.FoldedText;
import threadlens.text.FoldedToken;
import threadlens.text.Form;

/**
 * Prints the words of spelling dictionaries that the packs take for something else: for a misspelt,
 * torn or glued term, or for a name with an insult in it. Those that are real words belong into
 * {@code words/near.txt}. To be run when terms were added: {@code mvn -q test-compile
 * exec:exec@near-words -Dwords=/usr/share/dict/american-english}.
 */
public final class NearWords {
  private NearWords() {}

  /**
   * Prints a line a word: the word, what it is taken for, and how it would have to be misspelt.
   *
   * @param args dictionaries, a word a line
   */
  public static void main(String[] args) throws IOException {
    TermTable table = Shipped.PACKS.loaded().table();
    for (String dictionary : args) {
      for (String word : Files.readAllLines(Path.of(dictionary))) {
        if (word.indexOf('\'') < 0) {
          print(word.toLowerCase(Locale.ROOT), table);
        }
      }
    }
  }

  private static void print(String word, TermTable table) {
    FoldedText read = table.read(word);
    for (FoldedToken token : read.tokens()) {
      for (Form form : token.word().forms()) {
        if (!form.fold().isEmpty() && table.isSought(form)) {
          System.out.println(word + '\t' + form.text() + '\t' + form.fold());
        }
      }
    }
    for (Finding finding : Shipped.flags(word).findings()) {
      if (finding.rule().name().startsWith("insulted-")) {
        System.out.println(word + '\t' + finding.rule().name() + "\tinsult in a name");
      }
    }
  }
}
