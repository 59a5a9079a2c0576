package yicheng.rules.build;

import java.util.HashSet;
import java.util.Set;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;

/**
 * The second wall: looks through compiled classes for anything they may refer to that rules do not need. What the gate
 * lets through never trips it; it is there for the day the gate has a hole.
 */
final class ClassScan {

    /** Compiled classes refer to something no rule needs. */
    static final class Forbidden extends SecurityException {
        private static final long serialVersionUID = 1L;

        Forbidden(String file, String what) {
            super("%s refers to %s, which is not open to rules".formatted(file, what));
        }
    }

    /** Members of the JDK that compiled rules refer to, beside those of values. */
    private static final Set<String> MEMBERS = Set.of(
            "java/lang/System.arraycopy",
            "java/lang/Object.<init>",
            "java/lang/Enum.valueOf",
            "java/lang/Enum.<init>",
            "java/util/ArrayList.<init>",
            "java/util/List.add",
            "java/util/List.addAll",
            "java/util/Collections.emptyList",
            "java/util/Arrays.asList",
            "org/drools/util/DateUtils.getDateFormatMask",
            "java/util/Locale.ENGLISH",
            "java/time/format/DateTimeFormatter.ofPattern",
            "java/time/format/DateTimeFormatterBuilder.<init>",
            "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
            "java/time/format/DateTimeFormatterBuilder.appendPattern",
            "java/time/format/DateTimeFormatterBuilder.toFormatter",
            "java/lang/String.equals",
            "java/lang/String.hashCode",
            "java/lang/RuntimeException.<init>",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory");

    private static final Set<String> VALUES = Set.of(
            "java/lang/Integer.valueOf",
            "java/lang/Integer.intValue",
            "java/lang/Integer.TYPE",
            "java/lang/Long.valueOf",
            "java/lang/Long.longValue",
            "java/lang/Long.TYPE",
            "java/lang/Boolean.valueOf",
            "java/lang/Boolean.booleanValue",
            "java/lang/Boolean.TYPE",
            "java/lang/Boolean.TRUE",
            "java/lang/Boolean.FALSE");

    private final String book;
    private final Set<String> open;

    private ClassScan(String book, Set<String> open) {
        this.book = book;
        this.open = open;
    }

    static ClassScan of(Chapter<?> chapter) {
        var open = new HashSet<>(MEMBERS);
        open.addAll(VALUES);
        chapter.facts().stream().map(FactType::type).forEach(type -> addMethods(type, open));
        for (Class<?> type = chapter.report(); type != Object.class; type = type.getSuperclass()) {
            addMethods(chapter.report(), type, open);
        }
        return new ClassScan(RuleWriter.packageOf(chapter).replace('.', '/') + "/", open);
    }

    void check(Compiled compiled) {
        compiled.files().forEach((file, bytes) -> {
            if (file.endsWith(".class")) {
                for (var member : ConstantPool.members(bytes)) {
                    if (!isOpen(member)) {
                        throw new Forbidden(file, member);
                    }
                }
            }
        });
    }

    private boolean isOpen(String member) {
        return open.contains(member)
                || member.startsWith(book)
                || member.startsWith("org/drools/model/")
                || member.startsWith("org/drools/modelcompiler/")
                || member.startsWith("yicheng/rules/chapter/Literals.")
                || isConstantOfEnum(member);
    }

    /** A field in capitals cannot be anything that runs. */
    private static boolean isConstantOfEnum(String member) {
        return member.matches("(yicheng|java/time)/[\\w/$]+\\.[A-Z][A-Z0-9_]*");
    }

    private static void addMethods(Class<?> type, Set<String> open) {
        addMethods(type, type, open);
    }

    private static void addMethods(Class<?> owner, Class<?> declaring, Set<String> open) {
        for (var method : declaring.getDeclaredMethods()) {
            open.add(owner.getName().replace('.', '/') + "." + method.getName());
        }
    }
}
