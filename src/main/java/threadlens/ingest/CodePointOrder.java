package threadlens.ingest;

import java.util.Arrays;
import java.util.Comparator;

/** Orders names the same way everywhere, whatever the locale and the file system. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
