package yicheng.rules.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import yicheng.rules.chapter.Chapter;

/**
 * A chapter's classes, loaded behind the guarded loader; the process keeps no other trace of them.
 *
 * @param models what {@code base} was made of
 */
record LoadedChapter(KieBase base, List<Model> models) {

    static LoadedChapter load(Chapter<?> chapter, Compiled compiled) throws ReflectiveOperationException {
        ClassScan.of(chapter).check(compiled);
        var loader = BookLoader.toRun(chapter, compiled);
        var names = new String(compiled.files().get(Compiled.MODELS), StandardCharsets.UTF_8).split("\\R");
        List<Model> models = new ArrayList<>();
        for (var name :
                Arrays.stream(names).filter(n -> n.startsWith("yicheng.book.")).toList()) {
            models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
        }
        return new LoadedChapter(KieBaseBuilder.createKieBaseFromModel(models), List.copyOf(models));
    }
}
