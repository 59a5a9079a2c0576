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
        // The same names in every build, so that equal sources make equal jars.
        new DroolsRuleBench(Chapters.all(), Optional.of(Path.of(args[0])), () -> "shipped")
                .load(ShippedBook.files(), "shipped");
    }
}
