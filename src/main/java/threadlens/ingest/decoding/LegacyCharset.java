package threadlens.ingest.decoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Guesses a charset older than UTF-8.
 *
 * <p>In French the letters above 127 stand alone between letters of ASCII, in Arabic they stand
 * together: that tells the two better than ICU does on short texts. Which Arabic charset, or which
 * other one, ICU is asked.
 */
public final class LegacyCharset {
  private static final int SAMPLE = 1 << 16;
  private static final int SURE_ENOUGH = 30;
  private static final int LETTERS_FOR_EACH_BROKEN = 50;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  /** What ICU may answer; its other answers are worse guesses than Arabic. */
  private static final Set<String> KNOWN =
      Set.of(
          "windows-1256",
          "ISO-8859-6",
          "windows-1251",
          "KOI8-R",
          "ISO-8859-5",
          "ISO-8859-7",
          "windows-1253",
          "ISO-8859-8",
          "windows-1255",
          "windows-1254",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "Big5",
          "GB18030");

  private LegacyCharset() {}

  /**
   * Returns what a page is in that is no UTF-8 and declares a charset: that, but for four cases. It
   * declares UTF-8; or the Western one, as editors do unasked, and its letters stand together as in
   * no Western language; or {@code ISO-8859-6} and has many letters that only windows-1256 has; or
   * a charset of Cyrillic, and is in another.
   */
  static Charset meant(byte[] bytes, Charset declared) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      return of(bytes);
    }
    boolean western = declared.equals(WESTERN) && standTogether(sample(bytes));
    if (CyrillicCharset.is(declared)) {
      return CyrillicCharset.of(sample(bytes), declared);
    }
    boolean arabic = declared.name().equals("ISO-8859-6") && !decodes(sample(bytes), declared);
    return arabic ? ARABIC : western ? of(bytes) : declared;
  }

  /** But for a few bytes, which may be broken: three of the commonest letters are of no other. */
  private static boolean decodes(byte[] bytes, Charset charset) {
    int letters = 0;
    for (byte each : bytes) {
      letters += each < 0 ? 1 : 0;
    }
    long bad = new String(bytes, charset).chars().filter(c -> c == '\uFFFD').count();
    return bad * LETTERS_FOR_EACH_BROKEN < letters || bad == 0;
  }

  /** Returns the likeliest charset of bytes that are no UTF-8 and declare none. */
  public static Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    if (!standTogether(sample)) {
      return WESTERN;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true); // the English of markup tells nothing
    for (CharsetMatch match : detector.setText(sample).detectAll()) {
      if (KNOWN.contains(match.getName())
          && match.getConfidence() >= SURE_ENOUGH
          && Charset.isSupported(match.getName())) {
        Charset found = Charset.forName(match.getName());
        return CyrillicCharset.is(found) ? CyrillicCharset.of(sample, found) : found;
      }
    }
    return ARABIC;
  }

  /** Starts where the first byte above 127 is: a page may begin with much English. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    return Arrays.copyOfRange(bytes, first, Math.min(bytes.length, first + SAMPLE));
  }

  private static boolean standTogether(byte[] bytes) {
    int together = 0;
    int all = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        all++;
        boolean before = i > 0 && bytes[i - 1] < 0;
        boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
        together += before || after ? 1 : 0;
      }
    }
    return together * 2 > all;
  }
}
