package xiezhi.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import xiezhi.Xiezhi;

@DisplayName("房屋平面: rooms keep to their doors")
class PlanTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("xiezhi");

    @Test
    void everyRoomLeansOnlyOnTheDoorsThatItsCardAllows() {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
        ApplicationModules.of(Xiezhi.class).verify();
    }

    @Test
    void typesAreNamedAfterThingsAndNotAfterFurniture() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("VO")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("a type is a thing of the domain, a desk or a rule: say which")
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheSystemForTheTimeBehindTheClocksBack() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("xiezhi.Xiezhi")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("a rule gets its day, a desk its Clock; otherwise no test can stop the time")
                .check(HOUSE);
    }

    @Test
    void theKernelKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("xiezhi.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "tools.jackson..")
                .because("the kernel is plain Java: it must stay fast to test and free to use")
                .check(HOUSE);
    }

    @Test
    void everyPackageHasItsCard() {
        classes()
                .that()
                .resideInAPackage("xiezhi..")
                .and()
                .doNotHaveFullyQualifiedName("xiezhi.Xiezhi")
                .and()
                .areTopLevelClasses()
                .should(Cards.standInAPackageWithACard())
                .check(HOUSE);
    }

    @Test
    void noCardInTheTestTreeHidesTheCardOfARoom() throws java.io.IOException {
        java.nio.file.Path tests = java.nio.file.Path.of("src/test/java");
        try (var files = java.nio.file.Files.walk(tests)) {
            org.assertj.core.api.Assertions.assertThat(files.filter(f -> f.endsWith("package-info.java"))
                            .filter(f -> java.nio.file.Files.exists(
                                    java.nio.file.Path.of("src/main/java").resolve(tests.relativize(f)))))
                    .as("a package-info in src/test hides the room's card in src/main: delete it")
                    .isEmpty();
        }
    }

    /** 门卡: package-info.java with {@code @NullMarked}. */
    private static final class Cards {
        static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>
                standInAPackageWithACard() {
            return new com.tngtech.archunit.lang.ArchCondition<>(
                    "stand in a package whose package-info.java is @NullMarked") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaClass type,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(
                            type,
                            marked,
                            type.getPackageName()
                                    + " has no card: add package-info.java with one sentence and @NullMarked"));
                }
            };
        }
    }
}
