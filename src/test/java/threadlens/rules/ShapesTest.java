package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has the shape of personal data. All numbers are made up. */
final class ShapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "telephone ; +961 3 123 456",
        "telephone ; +96170123456",
        "telephone ; 00961 71 123 456",
        "telephone ; 03/123456",
        "telephone ; 03 123 456",
        "telephone ; 71-123456",
        "telephone ; 70-123 456",
        "telephone ; ٠٣/١٢٣٤٥٦",
        "telephone ; 0944 123 456",
        "telephone ; 06.12.34.56.78",
        "telephone ; (212) 555-0123",
        "telephone ; 212-555-0123",
        "telephone ; +1 212 555 0123",
        "telephone ; +44 20 7946 0123",
        "telephone ; 07700 900123",
        "telephone ; 050 123 4567",
        "long-number ; 70123456",
        "e-mail ; karim.saad@example.org",
        "iban ; gb82 west 1234 5698 7654 32",
        "iban ; lb62099900000001001901229114",
        "card ; 4111 1111 1111 1111",
        "identity-number ; 123-45-6789",
        "plate ; b 12345",
        "plate ; ab-123-cd",
      })
  void aShapeIsFound(String shape, String text) {
    assertThat(Shapes.in("is: " + text + " ..."))
        .singleElement()
        .satisfies(found -> assertThat(RuleParser.word(found.kind())).isEqualTo(shape))
        .satisfies(found -> assertThat(found.span().of("is: " + text + " ...")).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "70 123 456",
        "1 234 567",
        "12,345,678",
        "12.345.678",
        "$5000000",
        "1,500,000.00",
        "45000000 %",
        "03/12/2014",
        "2014-05-03 17:30",
        "12.03.2014",
        "1975-1990",
        "1559, 1680 and 1701",
        "425 (2006)",
        "140",
        "112",
        "1-800-555-0123",
        "0800 123 456",
        "192.168.100.200",
        "3-1",
        "978-3-16-148410-0 is 13",
        "info@example.org",
        "@karim",
        "a@b",
        "@@@",
        "4111 1111 1111 1112",
        "gb83 west 1234 5698 7654 32",
        "m14",
        "0",
        "+",
        "00",
      })
  void whatOnlyLooksLikeItIsNotATelephoneNorAnyOther(String text) {
    assertThat(Shapes.in("is: " + text + " ..."))
        .filteredOn(found -> found.kind() != Shapes.Kind.LONG_NUMBER)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"70 123 456", "1 234 567", "03/12/2014", "$5000000", "5000000 €", "1975-1990"})
  void sumsAndDatesAreNoLongNumbers(String text) {
    assertThat(Shapes.in("is: " + text + " ...")).isEmpty();
  }

  @Test
  void anyDigitsAndSignsAreReadInLinearTime() {
    for (String part : List.of("1", "1 ", "0", "+1", "1-", "1@", "a.", "@", "lb62", "4111 ", "(")) {
      String text = part.repeat(1_000_000 / part.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThat(Shapes.in(text)).isNotNull(), part);
    }
  }

  @Test
  void noTextIsTooOddToBeRead() {
    Random random = new Random(1);
    String signs = "0123456789 -./()+@,:$٣abl\u00a0";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String read = text.toString();
      assertThat(Shapes.in(read)).allMatch(found -> found.span().end() <= read.length());
    }
  }
}
