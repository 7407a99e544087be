package threadlens.rules;

/** Check digits of numbers that carry them. */
final class CheckDigits {
  private CheckDigits() {}

  /** ISO 7064 MOD 97-10 of an account in lower case letters and digits, country first. */
  static boolean iban(String account) {
    int rest = 0;
    for (int i = 0; i < account.length(); i++) {
      int value = Character.digit(account.charAt((i + 4) % account.length()), 36);
      if (value < 0) {
        return false;
      }
      rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
  }

  /** Luhn's check of a bank card, and a first digit that cards have. */
  static boolean card(String digits) {
    if ("3456".indexOf(digits.charAt(0)) < 0 && !isSecondRangeOfMastercard(digits)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0 && digits.chars().distinct().count() > 1;
  }

  private static boolean isSecondRangeOfMastercard(String digits) {
    int head = Integer.parseInt(digits.substring(0, 4));
    return head >= 2221 && head <= 2720;
  }

  /** The key of a French social security number of 15 digits. */
  static boolean nir(String digits) {
    long number = Long.parseLong(digits.substring(0, 13));
    return 97 - number % 97 == Long.parseLong(digits.substring(13));
  }
}
