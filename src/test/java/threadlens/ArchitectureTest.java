package threadlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/** The plan of the house, checked. Each rule says why; change the reason with the rule. */
@AnalyzeClasses(packages = "threadlens", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule imports_follow_the_plan =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  requireNonNull(ArchitectureTest.class.getResource("/architecture.puml")),
                  consideringOnlyDependenciesInAnyPackage("threadlens..")))
          .because("a stage knows what it is given and what it hands on, never its neighbour");

  @ArchTest
  static final ArchRule no_circles = slices().matching("threadlens.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule model_is_records_and_enums =
      classes()
          .that()
          .resideInAPackage("threadlens.model..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .because("what travels between stages has no state to change");

  @ArchTest
  static final ArchRule corenlp_stays_in_its_room =
      noClasses()
          .that()
          .resideOutsideOfPackage("threadlens.nlp.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..")
          .because("everything else runs, and is tested, without the model files");

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("threadlens.cli..")
          .and()
          .doNotHaveFullyQualifiedName("threadlens.spark.CorpusJob") // a command line of its own
          .should(ACCESS_STANDARD_STREAMS)
          .because("a stage that prints can be neither tested nor served");

  @ArchTest
  static final ArchRule only_the_edges_read_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage("threadlens.cli..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("the same input gives the same bytes");
}
