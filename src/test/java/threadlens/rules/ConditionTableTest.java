package threadlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of conditions in rules/README.md, against the code. */
final class ConditionTableTest {
  @Test
  void theTableListsEveryConditionInTheOrderOfTheParser() throws IOException {
    List<String> rows =
        Files.readAllLines(Shipped.FOLDER.resolve("README.md")).stream()
            .dropWhile(line -> !line.startsWith("| condition |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.substring(3, line.indexOf(':')))
            .toList();

    assertThat(rows).isEqualTo(ConditionParser.CONDITIONS);
  }

  @Test
  void everyRecordOfConditionHasAKeyOrIsAModifier() {
    Set<String> records =
        Stream.of(Condition.class, Circumstance.class)
            .flatMap(each -> Stream.of(each.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(records)
        .containsExactlyInAnyOrder(
            "Terms",
            "Regex",
            "All",
            "Any",
            "Not",
            "Context",
            "Tone",
            "Answers",
            "Names",
            "Question",
            "Quoted",
            "Echo",
            "PartOfSpeech",
            "Negated",
            "Subject",
            "Near",
            "Shape",
            "Repeated",
            "Same");
    assertThat(records)
        .hasSize(ConditionParser.CONDITIONS.size()); // Near is "within", Same has two keys
  }
}
