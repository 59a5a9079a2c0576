package yicheng.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The borders as rules over packages below {@code root}, so that they can be tried on planted classes too. */
record Borders(String root) {

    /** Which concept of the domain may know which others; what is not listed is forbidden. */
    static final Map<String, List<String>> CONCEPTS = Map.ofEntries(
            entry("policy"),
            entry("journal"),
            entry("people", "policy", "journal"),
            entry("access", "policy", "journal", "people"),
            entry("calendar", "policy"),
            entry("notice", "policy", "journal", "people"),
            entry("meeting", "policy", "calendar", "journal", "people", "notice"),
            entry("topic", "policy", "calendar", "meeting", "journal", "people"),
            entry("agenda", "policy", "calendar", "journal", "people", "notice", "meeting", "topic"),
            entry("attendance", "policy", "calendar", "journal", "people", "notice", "meeting", "topic", "agenda"),
            entry("preparation", "policy", "calendar", "journal", "people", "notice", "meeting", "attendance"),
            entry(
                    "rulebook",
                    "policy",
                    "calendar",
                    "journal",
                    "people",
                    "notice",
                    "meeting",
                    "topic",
                    "agenda",
                    "attendance",
                    "preparation"));

    /** Which modules around the domain may know which others. */
    static final Map<String, List<String>> ADAPTERS = Map.of(
            "rules", List.of(),
            "persistence", List.of(),
            "web", List.of(),
            "app", List.of("rules", "persistence", "web"));

    private static Map.Entry<String, List<String>> entry(String concept, String... below) {
        return Map.entry(concept, List.of(below));
    }

    ArchRule concept(String name) {
        var allowed =
                Stream.concat(Stream.of(name), CONCEPTS.get(name).stream()).map(this::below);
        return noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        Stream.concat(Stream.of("java.."), allowed).toArray(String[]::new))
                .because("a concept knows java.* and the concepts below it");
    }

    ArchRule adapter(String name) {
        var forbidden = ADAPTERS.keySet().stream()
                .filter(other -> !other.equals(name) && !ADAPTERS.get(name).contains(other))
                .map(this::below);
        return noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .because("adapters meet in app only");
    }

    ArchRule noCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule nobodyAsksTheTime() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(describe("now() without a clock", Borders::asksTheTime))
                .because("time comes in through a Clock");
    }

    ArchRule nobodyUsesTheMachinesZone() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .because("the office's zone is data");
    }

    private static boolean asksTheTime(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(Borders::isClock);
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }

    private String below(String name) {
        return root + "." + name + "..";
    }

    static Stream<String> packages() {
        return Arrays.asList(CONCEPTS, ADAPTERS).stream().flatMap(map -> map.keySet().stream());
    }
}
