package yicheng.rules.gate.tree;

import java.util.Optional;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses rule language into its descriptive tree; nothing is resolved, compiled or run. */
public final class Drl {

    /** A place in the parsed text, both from 1, where it stopped making sense. */
    public record SyntaxError(int line, int column) {}

    private Drl() {}

    public static Optional<PackageDescr> parse(String text, Consumer<SyntaxError> whenNotUnderstood) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, text);
            if (!parser.hasErrors() && parsed != null) {
                return Optional.of(parsed);
            }
            whenNotUnderstood.accept(parser.getErrors().stream()
                    .filter(ParserError.class::isInstance)
                    .map(ParserError.class::cast)
                    .map(e -> new SyntaxError(Math.max(1, e.getRow()), Math.max(1, e.getCol() + 1)))
                    .findFirst()
                    .orElse(new SyntaxError(1, 1)));
        } catch (DroolsParserException | RuntimeException | StackOverflowError notUnderstood) {
            whenNotUnderstood.accept(new SyntaxError(1, 1));
        }
        return Optional.empty();
    }

    /** The rules of a file that holds nothing but rules; otherwise what else it holds. */
    public static Optional<String> otherThanRules(PackageDescr file) {
        if (!file.getImports().isEmpty()
                || !file.getFunctionImports().isEmpty()
                || !file.getAccumulateImports().isEmpty()) {
            return Optional.of("import");
        }
        if (!file.getGlobals().isEmpty()) {
            return Optional.of("global");
        }
        if (!file.getFunctions().isEmpty()) {
            return Optional.of("function");
        }
        if (!file.getTypeDeclarations().isEmpty()
                || !file.getEnumDeclarations().isEmpty()
                || !file.getEntryPointDeclarations().isEmpty()
                || !file.getWindowDeclarations().isEmpty()) {
            return Optional.of("declare");
        }
        if (!file.getAttributes().isEmpty()) {
            return Optional.of("attribute");
        }
        if (file.getUnit() != null || !file.getName().isEmpty()) {
            return Optional.of(file.getUnit() != null ? "unit" : "package");
        }
        return file.getRules().stream()
                .filter(rule -> rule.getClass() != RuleDescr.class)
                .map(rule -> "query")
                .findFirst();
    }
}
