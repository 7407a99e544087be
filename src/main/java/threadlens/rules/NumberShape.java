package threadlens.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what the digits of a run are: card, identity number, telephone, any long number. */
final class NumberShape {
  private static final int MOST_GROUPS = 7;

  /** What is shorter could be anything. */
  private static final int FEWEST_DIGITS = 6;

  private NumberShape() {}

  /** Adds what there is; tells whether it is more than a long number. */
  static boolean find(DigitRun run, List<Shapes.Found> found) {
    int all = run.groups().size();
    if (digits(run) < FEWEST_DIGITS) {
      return false;
    }
    boolean any = false;
    for (int from = 0; from < all; from++) {
      for (int to = Math.min(all, from + MOST_GROUPS); to > from; to--) {
        Shapes.Kind kind = kind(run, from, to);
        if (kind != null) {
          found.add(new Shapes.Found(kind, run.span(from, to)));
          any = true;
          from = to - 1;
          break;
        }
      }
    }
    if (!any && all > 0 && isLongNumber(run)) {
      found.add(new Shapes.Found(Shapes.Kind.LONG_NUMBER, run.span(0, all)));
    }
    return any;
  }

  private static Shapes.@Nullable Kind kind(DigitRun run, int from, int to) {
    boolean apart =
        run.mayBegin(from)
            && (to == run.groups().size() || run.mayBegin(to))
            && run.standsAlone(from, to);
    if (!apart) {
      return null;
    }
    List<String> groups =
        run.groups().subList(from, to).stream().map(DigitRun.Group::digits).toList();
    String digits = String.join("", groups);
    String form = groups.stream().map(g -> "" + g.length()).collect(Collectors.joining(" "));
    boolean plus = from == 0 && run.plus();
    if (!plus && isCard(form, digits)) {
      return Shapes.Kind.CARD;
    }
    String between =
        IntStream.range(from, to - 1).mapToObj(run::between).collect(Collectors.joining(""));
    if (!plus && isIdentity(form, digits, between)) {
      return Shapes.Kind.IDENTITY_NUMBER;
    }
    return Telephones.is(plus, groups, form, digits, between) ? Shapes.Kind.TELEPHONE : null;
  }

  private static boolean isCard(String form, String digits) {
    boolean formed =
        form.equals("4 4 4 4")
            || form.equals("4 6 5")
            || form.equals("16")
            || form.equals("15")
            || form.equals("4 4 4 4 3");
    return formed && CheckDigits.card(digits);
  }

  private static boolean isIdentity(String form, String digits, String between) {
    if (form.equals("3 2 4") && between.equals("--")) {
      boolean never =
          digits.startsWith("000") || digits.startsWith("666") || digits.charAt(0) == '9';
      return !never && !digits.endsWith("0000");
    }
    boolean french = form.equals("15") || form.equals("1 2 2 2 3 3 2");
    return french
        && (digits.charAt(0) == '1' || digits.charAt(0) == '2')
        && CheckDigits.nir(digits);
  }

  private static int digits(DigitRun run) {
    int digits = 0;
    for (DigitRun.Group group : run.groups()) {
      digits += group.digits().length();
    }
    return digits;
  }

  private static boolean isLongNumber(DigitRun run) {
    int all = run.groups().size();
    return digits(run) <= 15 && all <= 6 && run.standsAlone(0, all) && !isSum(run) && !isDate(run);
  }

  /** Thousands parted by blanks or points, or an end of noughts only. */
  private static boolean isSum(DigitRun run) {
    List<DigitRun.Group> groups = run.groups();
    boolean nought = groups.get(0).digits().charAt(0) == '0';
    boolean thousands =
        groups.size() > 1
            && groups.get(0).digits().length() <= 3
            && groups.stream().skip(1).allMatch(group -> group.digits().length() == 3);
    return (thousands && !nought) || groups.get(groups.size() - 1).digits().endsWith("000");
  }

  private static boolean isDate(DigitRun run) {
    return run.groups().stream()
        .map(DigitRun.Group::digits)
        .anyMatch(
            d ->
                d.length() == 4
                    && (d.startsWith("19") || d.startsWith("20"))
                    && run.groups().size() > 1);
  }
}
