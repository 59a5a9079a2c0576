package yicheng.rules.gate.tree;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;

/** Parses pieces of Java into trees; nothing is resolved or run. */
final class Java {

    private static final int DEEPEST = 12;

    private Java() {}

    static Expression expression(String text) {
        return result(text, parser().parseExpression(shallow(text)));
    }

    static BlockStmt block(String text) {
        return result(text, parser().parseBlock("{" + shallow(text) + "}"));
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setAttributeComments(false)
                .setStoreTokens(false));
    }

    private static <T> T result(String text, ParseResult<? extends T> parsed) {
        return parsed.isSuccessful() && parsed.getResult().isPresent()
                ? parsed.getResult().get()
                : fail(text);
    }

    private static <T> T fail(String text) {
        throw new Refusal(
                "code.syntax",
                text.strip(),
                "“%s”看不懂：只能用 ==、!=、>、>=、<、<=、&&、||、! 和本章列出的说法".formatted(text.strip()),
                "'%s' makes no sense: use ==, !=, >, >=, <, <=, &&, ||, ! and what the chapter lists"
                        .formatted(text.strip()));
    }

    /** Brackets nested without end would exhaust a recursive parser. */
    private static String shallow(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '{' || c == '!' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth > DEEPEST || c == '\\') {
                throw Refusal.forbidden(text.strip());
            }
        }
        return text;
    }
}
