package threadlens.ingest.export.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a mail, parted as Zawinski's threading does.
 *
 * @param title without what programs put before it when they answer or hand on
 * @param answers whether anything was put before it
 */
record Subject(String title, boolean answers) {
  private static final int LONGEST = 1_000;
  private static final String SPACE = "[\\s\\u00A0\\u202F]*";

  /** What programs of many languages write for an answer, and for what is handed on. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:re|ré|rép|rep|réf|ref|aw|antw|sv|vs|odp|ynt|atb|rif|res|رد|الرد|ответ|απ|תגובה|回复|答复"
              + "|fw|fwd|tr|wg|rv|enc|vb|vl|doorst)"
              + "(?:\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\^\\d{1,4})?"
              + SPACE
              + "[:：]"
              + SPACE,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The name of a list, which its program puts before the subject. */
  private static final Pattern LIST = Pattern.compile("^(\\[[^\\[\\]]{1,60}\\])" + SPACE);

  /** Parts a subject; the name of a list stays before the title. */
  static Subject of(String header) {
    String rest = header.substring(0, Math.min(LONGEST, header.length())).strip();
    String list = "";
    boolean answers = false;
    for (boolean more = true; more; ) {
      Matcher mark = MARK.matcher(rest);
      Matcher name = LIST.matcher(rest);
      more = false;
      if (mark.find()) {
        rest = rest.substring(mark.end());
        answers = true;
        more = true;
      } else if (name.find() && (list.isEmpty() || list.equals(name.group(1)))) {
        list = name.group(1);
        rest = rest.substring(name.end());
        more = true;
      }
    }
    return new Subject(list.isEmpty() ? rest : (list + " " + rest).strip(), answers);
  }

  /** Returns what is the same for all mails of one subject; empty where there is none. */
  String key() {
    String bare = LIST.matcher(title).replaceFirst("");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }
}
