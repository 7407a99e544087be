package threadlens.report.page;

/**
 * Where a comment stands in its chain.
 *
 * @param brief such as {@code 3rd of 7}
 * @param href the chain
 */
public record Standing(String brief, String href) {
  static Standing of(int position, int size, String href) {
    return new Standing(
        size == 1 ? "alone" : ordinal(position) + " of " + Words.number(size), href);
  }

  public String words() {
    return brief + " in its chain";
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return Words.number(number) + ending;
  }
}
