package threadlens.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import threadlens.evaluation.FlagQuestion;
import threadlens.model.Category;

/** Reads a category as rule files write it, as in {@code identity-attack}. */
final class CategoryName implements ITypeConverter<Category> {
  @Override
  public Category convert(String name) {
    return Arrays.stream(Category.values())
        .filter(category -> FlagQuestion.name(category).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "not a category: '"
                        + name
                        + "', expected one of "
                        + Arrays.stream(Category.values()).map(FlagQuestion::name).toList()));
  }
}
