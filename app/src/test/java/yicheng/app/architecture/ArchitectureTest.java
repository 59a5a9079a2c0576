package yicheng.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole architecture on one screen: what may know what is listed in {@link Borders}. */
class ArchitectureTest {

    private static final Borders REAL = new Borders("yicheng");
    private static final Borders PLANTED = new Borders("planted");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("yicheng");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @MethodSource("concepts")
    void a_concept_knows_java_and_the_concepts_below_it(String concept) {
        REAL.concept(concept).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void adapters_meet_in_app_only(String adapter) {
        REAL.adapter(adapter).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_named_here_exists_and_is_not_empty(String name) {
        assertThat(CLASSES.stream().filter(type -> isBelow(type, name))).isNotEmpty();
    }

    @Test
    void every_package_of_the_system_is_named_here() {
        var named = Borders.packages().toList();

        var unnamed = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("yicheng"))
                .map(name -> name.split("\\.")[1])
                .filter(name -> !named.contains(name))
                .distinct();

        assertThat(unnamed).isEmpty();
    }

    @Test
    void concepts_have_no_cycles() {
        REAL.noCycles().check(CLASSES);
    }

    @Test
    void nobody_asks_the_time_without_a_clock() {
        REAL.nobodyAsksTheTime().check(CLASSES);
    }

    @Test
    void nobody_uses_the_machines_zone() {
        REAL.nobodyUsesTheMachinesZone().check(CLASSES);
    }

    @Test
    void the_engine_that_runs_annotation_values_is_not_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("org.drools.mvel.MVELConstraint"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("ports")
    void every_port_has_a_contract_that_an_adapter_runs(String port) throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            assertThat(files.filter(file -> file.toString().contains("/src/test/java/")
                            && file.toString().endsWith(".java")))
                    .anyMatch(file -> read(file).contains(" extends " + port + "Contract "));
        }
    }

    @Test
    void planted_violations_are_caught() {
        assertThatThrownBy(() -> PLANTED.concept("topic").check(VIOLATIONS))
                .hasMessageContaining("planted.agenda.Ranked")
                .hasMessageContaining("org.slf4j.LoggerFactory");
        assertThatThrownBy(() -> PLANTED.noCycles().check(VIOLATIONS)).hasMessageContaining("Cycle detected");
        assertThatThrownBy(() -> PLANTED.nobodyAsksTheTime().check(VIOLATIONS)).hasMessageContaining("Looking.today()");
        assertThatThrownBy(() -> PLANTED.nobodyUsesTheMachinesZone().check(VIOLATIONS))
                .hasMessageContaining("Looking.todayHere()");
    }

    static Stream<String> concepts() {
        return Borders.CONCEPTS.keySet().stream().sorted();
    }

    static Stream<String> adapters() {
        return Borders.ADAPTERS.keySet().stream().sorted();
    }

    static Stream<String> packages() {
        return Borders.packages().sorted();
    }

    /** Interfaces of the domain that the domain itself does not implement. */
    static List<String> ports() {
        return CLASSES.stream()
                .filter(type -> Borders.CONCEPTS.keySet().stream().anyMatch(concept -> isBelow(type, concept)))
                .filter(type -> type.isInterface()
                        && !type.isAnnotation()
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getAllSubclasses().stream().noneMatch(ArchitectureTest::isDomain))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .toList();
    }

    private static boolean isDomain(JavaClass type) {
        return Borders.CONCEPTS.keySet().stream().anyMatch(concept -> isBelow(type, concept));
    }

    private static boolean isBelow(JavaClass type, String name) {
        return (type.getPackageName() + ".").startsWith("yicheng." + name + ".");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
