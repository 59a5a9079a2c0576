package yicheng.rules;

import java.nio.file.Path;
import java.util.Optional;
import yicheng.rules.book.Chapters;
import yicheng.rules.book.ShippedBook;

/** Run by the build: compiles the shipped book into the jar, so that not even a first start needs the compiler. */
public final class CompileShippedBook {

    private CompileShippedBook() {}

    /** @param args the folder to put the compiled book into */
    public static void main(String[] args) {
        // The same names in every build, so that equal sources make equal jars. Checking compiles and keeps it anew.
        var bench = new DroolsRuleBench(Chapters.all(), Optional.of(Path.of(args[0])), () -> "shipped");
        var check = bench.check(ShippedBook.files());
        if (!check.passes()) {
            throw new IllegalStateException("the shipped book does not pass its check: " + check.faults());
        }
    }
}
