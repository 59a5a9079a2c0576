package yicheng.rules.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import yicheng.rules.chapter.Chapter;

/** Compiles one chapter's text. Each build has a release of its own, so builds on other threads cannot meet it. */
final class ChapterCompiler {

    /** What the compiler said; the gate should have said it before. */
    static final class NotCompiled extends Exception {
        private static final long serialVersionUID = 1L;

        NotCompiled(String message) {
            super(message);
        }
    }

    private final Chapter<?> chapter;
    private final Supplier<String> releases;

    /** @param releases a version for each build, not to be met by another build running in this process */
    ChapterCompiler(Chapter<?> chapter, Supplier<String> releases) {
        this.chapter = chapter;
        this.releases = releases;
    }

    Compiled compile(String text) throws NotCompiled {
        var services = KieServices.Factory.get();
        var release = services.newReleaseId("yicheng.book", chapter.id(), releases.get());
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write(
                "src/main/resources/" + RuleWriter.packageOf(chapter).replace('.', '/') + "/rules.drl",
                text.getBytes(StandardCharsets.UTF_8));
        try {
            var builder = services.newKieBuilder(files, BookLoader.toCompile(chapter));
            builder.buildAll(ExecutableModelProject.class);
            var results = builder.getResults();
            if (results.hasMessages(Message.Level.ERROR)) {
                throw new NotCompiled(results.getMessages(Message.Level.ERROR).stream()
                        .map(Message::getText)
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining("; ")));
            }
            return kept((InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private Compiled kept(InternalKieModule module) {
        var folder = RuleWriter.packageOf(chapter).replace('.', '/') + "/";
        Map<String, byte[]> files = new HashMap<>();
        for (var name : module.getFileNames()) {
            var path = name.replace('\\', '/');
            if (path.startsWith(folder) && path.endsWith(".class")) {
                files.put(path, module.getBytes(name));
            } else if (path.endsWith("/" + Compiled.MODELS)) {
                files.put(Compiled.MODELS, module.getBytes(name));
            }
        }
        return new Compiled(files);
    }
}
