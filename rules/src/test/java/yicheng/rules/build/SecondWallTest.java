package yicheng.rules.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.definition.KiePackage;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.sample.SampleBook;

/** What would stop a rule that had found a hole in the gate. */
class SecondWallTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "java.util.Locale.setDefault(java.util.Locale.ROOT);",
                "report.getClass().getClassLoader();",
                "java.util.List.of(1).parallelStream().forEach(x -> {});",
                "Class.forName(\"x\");",
                "org.kie.api.KieServices.get().newKieFileSystem();",
                "org.drools.util.ClassUtils.stripExtension(null);",
                "while (report != null) { String.valueOf(1); }"
            })
    void code_that_compiles_but_is_no_rule_is_not_loaded(String code) throws Exception {
        var compiled = new ChapterCompiler(
                        SampleBook.PURCHASES, () -> UUID.randomUUID().toString())
                .compile(ruleThat(code));

        assertThatThrownBy(() -> LoadedChapter.load(SampleBook.PURCHASES, compiled))
                .isInstanceOf(ClassScan.Forbidden.class)
                .hasMessageContaining("not open to rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new java.util.Timer();",
                "new java.io.File(\"x\").delete();",
                "java.util.concurrent.CompletableFuture.runAsync(null);",
                "new Thread().start();",
                "Runtime.getRuntime().halt(1);",
                "new java.net.Socket();",
                "java.lang.reflect.Array.newInstance(null, 1);"
            })
    void code_that_needs_closed_classes_does_not_even_compile(String code) {
        assertThatThrownBy(() -> new ChapterCompiler(
                                SampleBook.PURCHASES, () -> UUID.randomUUID().toString())
                        .compile(ruleThat(code)))
                .isInstanceOf(ChapterCompiler.NotCompiled.class);
    }

    @Test
    void an_annotation_that_would_run_in_a_build_with_mvel_does_nothing_here(@TempDir Path folder) throws Exception {
        var trace = folder.resolve("trace");
        var text = ruleThat("report.remind(\"好\");")
                .replace("when", "@x( new java.io.File(\"%s\").createNewFile() )\nwhen".formatted(trace));

        try {
            new ChapterCompiler(SampleBook.PURCHASES, () -> UUID.randomUUID().toString()).compile(text);
        } catch (ChapterCompiler.NotCompiled refused) {
            assertThat(refused).hasMessageContaining("x");
        }

        assertThat(Files.exists(trace)).isFalse();
    }

    @Test
    void the_library_that_runs_annotation_values_is_not_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("org.drools.mvel.MVELDialectRuntimeData"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("org.mvel2.MVEL")).isInstanceOf(ClassNotFoundException.class);
    }

    /** From a thousand rules on the compiler writes them down in another way, which the scan has to know. */
    @Test
    void as_many_rules_as_a_book_may_have_are_loaded() throws Exception {
        var one = ruleThat("report.remind(\"好\");");
        int rule = one.indexOf("rule ");
        var others = IntStream.range(1, Limits.RULES)
                .mapToObj(i -> one.substring(rule).replace("\"hole\"", "\"r%d\"".formatted(i)))
                .collect(Collectors.joining("\n"));

        var compiled = new ChapterCompiler(
                        SampleBook.PURCHASES, () -> UUID.randomUUID().toString())
                .compile(one + "\n" + others);

        assertThat(LoadedChapter.load(SampleBook.PURCHASES, compiled).base().getKiePackages())
                .flatExtracting(KiePackage::getRules)
                .hasSize(Limits.RULES);
    }

    private static String ruleThat(String code) {
        return """
                package yicheng.book.purchases
                import yicheng.rules.sample.PurchaseFacts
                import yicheng.rules.sample.PurchaseReport
                global PurchaseReport report
                rule "hole" when
                  PurchaseFacts()
                then
                  %s
                end
                """.formatted(code);
    }
}
