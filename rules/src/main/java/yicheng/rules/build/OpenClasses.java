package yicheng.rules.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.rules.chapter.Literals;
import yicheng.rules.chapter.Report;

/**
 * The classes that a chapter's rules and their compiler may see: values of the JDK, the rule engine's model, the
 * packages of the chapter's own facts and report. What of them compiled rules may call is narrower still; see {@link ClassScan}.
 */
final class OpenClasses {

    private static final List<String> PACKAGES = List.of(
            "java.lang.",
            "java.lang.annotation.",
            "java.lang.constant.",
            "java.lang.invoke.",
            "java.lang.runtime.",
            "java.math.",
            "java.time.",
            "java.time.chrono.",
            "java.time.format.",
            "java.time.temporal.",
            "java.time.zone.",
            "java.util.",
            "java.util.function.",
            "java.util.stream.",
            "yicheng.policy.");

    private static final List<String> TREES = List.of("org.drools.", "org.kie.");

    private static final Set<String> SERIALISATION = Set.of(
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException",
            "java.io.ObjectStreamException");

    private static final Set<String> CLOSED = Set.of(
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.ClassLoader",
            "java.lang.Shutdown",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.ResourceBundle");

    private final Set<String> ofChapter;

    OpenClasses(Chapter<?> chapter) {
        Set<Class<?>> classes = new HashSet<>(Set.of(Report.class, Literals.class));
        for (Class<?> type = chapter.report(); type != Object.class; type = type.getSuperclass()) {
            addUsedBy(type, classes);
        }
        chapter.facts().stream().map(FactType::type).forEach(type -> addUsedBy(type, classes));
        ofChapter = classes.stream().map(Class::getPackageName).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String name) {
        var folder = name.substring(0, name.lastIndexOf('.') + 1);
        return folder.length() > 0 && ofChapter.contains(folder.substring(0, folder.length() - 1))
                || SERIALISATION.contains(name)
                || TREES.stream().anyMatch(name::startsWith)
                || PACKAGES.contains(folder) && !CLOSED.contains(outermost(name));
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static void addUsedBy(Class<?> type, Set<Class<?>> classes) {
        add(type, classes);
        for (var method : type.getDeclaredMethods()) {
            add(method.getReturnType(), classes);
            List.of(method.getParameterTypes()).forEach(parameter -> add(parameter, classes));
        }
    }

    private static void add(Class<?> type, Set<Class<?>> classes) {
        if (type.getName().startsWith("yicheng.")) {
            classes.add(type);
        }
    }
}
