package threadlens.rules;

import java.util.List;

/**
 * Telephone numbers of people, as they are written: with a country code, or in the national form of
 * Lebanon, Syria, France, Britain, North America and others that begin with 0. Numbers for all
 * (free, shared-cost and emergency numbers) are none.
 */
final class Telephones {
  private Telephones() {}

  /**
   * Whether digits are a telephone number.
   *
   * @param plus whether a plus sign stands before them
   * @param form the lengths of the groups, such as {@code 2 3 3}
   * @param between all that stands between the groups, one after the other
   */
  static boolean is(boolean plus, List<String> groups, String form, String digits, String between) {
    if (plus) {
      return international(digits);
    }
    if (digits.startsWith("00")) {
      return digits.length() > 4 && digits.charAt(2) != '0' && international(digits.substring(2));
    }
    return between.indexOf('(') < 0
        && !isDate(groups, between)
        && (lebanese(form, digits, between)
            || american(form, digits)
            || withNought(groups, digits, between));
  }

  private static boolean international(String digits) {
    int length = digits.length();
    if (digits.startsWith("961")) {
      String national = digits.substring(3);
      return (length == 10 || length == 11) && !national.startsWith("8000");
    }
    if (digits.startsWith("963")) {
      return length >= 10 && length <= 12;
    }
    if (digits.startsWith("1")) {
      return length == 11 && american(digits.substring(1));
    }
    boolean shared =
        digits.startsWith("800")
            || digits.startsWith("338")
            || digits.startsWith("4480")
            || digits.startsWith("4484")
            || digits.startsWith("4487");
    return length >= 10
        && length <= 15
        && !shared
        && digits.charAt(0) != '0'
        && !digits.endsWith("0000");
  }

  /** {@code 03/123456}, {@code 70-123 456}; {@code 70 123 456} could be a sum and is none. */
  private static boolean lebanese(String form, String digits, String between) {
    if (digits.length() != 8 || between.indexOf('.') >= 0) {
      return false;
    }
    boolean nought = digits.charAt(0) == '0' && "13456789".indexOf(digits.charAt(1)) >= 0;
    boolean mobile = digits.matches("(?:7[01689]|8[1])[0-9]{6}");
    boolean pair = form.equals("2 6") || form.equals("2 3 3") || form.equals("2 2 2 2");
    return (nought && (pair || form.equals("8")))
        || (mobile && form.equals("2 6"))
        || (mobile && pair && between.charAt(0) != ' ');
  }

  private static boolean american(String form, String digits) {
    return form.equals("3 3 4")
        ? american(digits)
        : form.equals("1 3 3 4") && digits.charAt(0) == '1' && american(digits.substring(1));
  }

  /** North America: area and exchange begin with 2 to 9; 8xx with two like digits is free. */
  private static boolean american(String digits) {
    boolean service = digits.charAt(1) == '1' && digits.charAt(2) == '1';
    boolean free =
        digits.charAt(0) == '8'
            && (digits.charAt(1) == digits.charAt(2) || digits.startsWith("833"));
    boolean dear = digits.startsWith("900");
    return digits.charAt(0) >= '2' && digits.charAt(3) >= '2' && !service && !free && !dear;
  }

  /** Nine to eleven digits of which the first is 0: Syria, France, Britain, Egypt, Germany ... */
  private static boolean withNought(List<String> groups, String digits, String between) {
    boolean shared = digits.startsWith("08") || digits.startsWith("090");
    boolean known = digits.length() == 10 || digits.length() == 11 || groups.size() > 1;
    return digits.length() >= 9
        && digits.length() <= 11
        && digits.charAt(0) == '0'
        && digits.charAt(1) != '0'
        && groups.get(0).length() >= 2
        && groups.size() <= 5
        && known
        && !shared
        && between.chars().filter(c -> c == '/').count() <= 1;
  }

  /** Day, month and year, in either order, whatever follows. */
  private static boolean isDate(List<String> groups, String between) {
    for (int i = 0; i < Math.min(3, groups.size()); i++) {
      String group = groups.get(i);
      boolean year = group.length() == 4 && (group.startsWith("19") || group.startsWith("20"));
      if (year && i != 1 && groups.size() >= 3) {
        return true;
      }
    }
    return between.equals("//") || between.equals("///");
  }
}
