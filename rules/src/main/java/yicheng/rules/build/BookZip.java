package yicheng.rules.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import yicheng.policy.Clause;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Check;
import yicheng.rules.chapter.Report;

/** A compiled book as one file: for each chapter its classes and how its rules read. */
final class BookZip {

    private static final String EDITION = "edition";
    private static final String RULES = "rules";

    private BookZip() {}

    static byte[] write(Shelf.Book book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, EDITION, utf(List.of(book.editionId())));
            for (var chapter : book.chapters()) {
                entry(zip, chapter.chapter().id() + "/" + RULES, rules(chapter.rules()));
                for (var file : chapter.compiled().files().entrySet()) {
                    entry(zip, chapter.chapter().id() + "/" + file.getKey(), file.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    static Shelf.Book read(byte[] bytes, List<Chapter<?>> chapters) throws IOException, ReflectiveOperationException {
        var byChapter = new HashMap<String, Map<String, byte[]>>();
        String edition = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                int slash = entry.getName().indexOf('/');
                if (slash < 0) {
                    edition = utf(zip.readAllBytes()).get(0);
                } else {
                    byChapter
                            .computeIfAbsent(entry.getName().substring(0, slash), id -> new HashMap<>())
                            .put(entry.getName().substring(slash + 1), zip.readAllBytes());
                }
            }
        }
        var built = new ArrayList<BuiltChapter<?>>();
        for (var chapter : chapters) {
            built.add(chapter(chapter, byChapter.get(chapter.id())));
        }
        return new Shelf.Book(edition, List.copyOf(built));
    }

    private static <R extends Report> BuiltChapter<R> chapter(Chapter<R> chapter, Map<String, byte[]> files)
            throws IOException, ReflectiveOperationException {
        var rules = rules(files.remove(RULES));
        return BuiltChapter.load(chapter, rules, new Compiled(files));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static byte[] rules(List<KeptRule> rules) throws IOException {
        var fields = new ArrayList<String>();
        for (var rule : rules) {
            var ref = rule.shown().ref();
            fields.addAll(List.of(
                    ref.id(), ref.name().zh(), ref.name().en(), ref.clause().id()));
            fields.addAll(
                    List.of(rule.shown().file(), Integer.toString(rule.shown().line())));
            add(rule.shown().when(), fields);
            add(rule.shown().then(), fields);
            asked(rule.asked(), fields);
            fields.add(Integer.toString(rule.checks().size()));
            rule.checks().forEach(pattern -> checks(pattern, fields));
        }
        return utf(fields);
    }

    private static void checks(List<Check> pattern, List<String> fields) {
        fields.add(Integer.toString(pattern.size()));
        for (var check : pattern) {
            fields.addAll(List.of(Integer.toString(check.sentence()), check.code()));
            asked(check.asked(), fields);
        }
    }

    private static void asked(List<Asked> all, List<String> fields) {
        fields.add(Integer.toString(all.size()));
        for (var asked : all) {
            fields.add(asked.name());
            add(asked.with(), fields);
        }
    }

    private static List<KeptRule> rules(byte[] bytes) throws IOException {
        var fields = utf(bytes).iterator();
        var rules = new ArrayList<KeptRule>();
        while (fields.hasNext()) {
            var ref = new RuleRef(fields.next(), Text.of(fields.next(), fields.next()), new Clause(fields.next()));
            var file = fields.next();
            int line = Integer.parseInt(fields.next());
            var when = list(fields);
            var then = list(fields);
            rules.add(new KeptRule(
                    new RuleBook.Rule(ref, when, then, file, line), asked(fields), all(fields, BookZip::checks)));
        }
        return rules;
    }

    private static void add(List<String> list, List<String> fields) {
        fields.add(Integer.toString(list.size()));
        fields.addAll(list);
    }

    private static List<Check> checks(Iterator<String> fields) {
        return all(fields, from -> new Check(Integer.parseInt(from.next()), from.next(), asked(from)));
    }

    private static List<Asked> asked(Iterator<String> fields) {
        return all(fields, from -> new Asked(from.next(), list(from)));
    }

    private static List<String> list(Iterator<String> fields) {
        return all(fields, Iterator::next);
    }

    private static <T> List<T> all(Iterator<String> fields, Function<Iterator<String>, T> one) {
        var list = new ArrayList<T>();
        for (int left = Integer.parseInt(fields.next()); left > 0; left--) {
            list.add(one.apply(fields));
        }
        return list;
    }

    private static byte[] utf(List<String> fields) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(fields.size());
            for (var field : fields) {
                out.writeUTF(field);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> utf(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var fields = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) {
                fields.add(in.readUTF());
            }
            return fields;
        }
    }
}
