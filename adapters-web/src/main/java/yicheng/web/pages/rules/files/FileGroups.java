package yicheng.web.pages.rules.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.BookCheck;
import yicheng.policy.RuleBook;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;

/** Puts the files of a draft under the chapters they belong to, in the order of the book in force. */
public final class FileGroups {

    private static final List<String> ENDINGS = List.of(".dslr", ".drl", ".examples.csv", ".dsl", ".csv");
    private static final Map<String, Text> KINDS = Map.of(
            ".dslr", Text.of("规则", "rules"),
            ".drl", Text.of("规则（原文）", "rules (raw)"),
            ".examples.csv", Text.of("用例", "examples"),
            ".dsl", Text.of("句子", "vocabulary"),
            ".csv", Text.of("表格", "table"));
    private static final Map<String, Text> OTHERS = Map.of(
            "floor", Text.of("底线", "Floor"),
            "common", Text.of("通用", "Common"),
            "fields", Text.of("自定栏目", "Own fields"));

    /** The office's own fields of topics; offered where a book has none yet, to begin with its heading. */
    public static final String FIELDS = "fields.csv";

    public static final String FIELDS_HEADING = "栏目,类型,选项,会议类型,说明\n";

    private FileGroups() {}

    public static List<FileGroup> of(BookDraft draft, List<RuleBook.Chapter> chapters, Optional<BookCheck> check) {
        var byStem = new LinkedHashMap<String, List<String>>();
        chapters.forEach(chapter -> byStem.put(chapter.id(), new ArrayList<>()));
        draft.files()
                .byName()
                .keySet()
                .forEach(name -> byStem.computeIfAbsent(stem(name), any -> new ArrayList<>())
                        .add(name));
        if (!draft.files().byName().containsKey(FIELDS)) {
            byStem.put(stem(FIELDS), List.of(FIELDS));
        }
        return byStem.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new FileGroup(
                        title(group.getKey(), chapters),
                        group.getValue().stream()
                                .sorted(Comparator.comparingInt(name -> ENDINGS.indexOf(ending(name))))
                                .map(name -> tab(name, draft, check))
                                .toList()))
                .toList();
    }

    /** The one that was changed last, else the first with rules. */
    public static String first(BookDraft draft, List<FileGroup> groups) {
        return draft.changes().entrySet().stream()
                .filter(change -> draft.files().byName().containsKey(change.getKey()))
                .max(Comparator.comparing(
                                (Map.Entry<String, BookDraft.LastChange> change) -> isOfRules(change.getKey()))
                        .thenComparingLong(change -> change.getValue().version()))
                .map(Map.Entry::getKey)
                .or(() -> names(groups).stream()
                        .filter(name -> name.equals("review.dslr"))
                        .findFirst())
                .or(() -> names(groups).stream().findFirst())
                .orElse("review.dslr");
    }

    private static boolean isOfRules(String file) {
        return file.endsWith(".dslr") || file.endsWith(".drl");
    }

    public static Text title(String stem, List<RuleBook.Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(stem))
                .map(RuleBook.Chapter::title)
                .findFirst()
                .orElseGet(() -> OTHERS.getOrDefault(stem, Text.chinese(stem)));
    }

    /** {@code review} of {@code review.examples.csv}. */
    public static String stem(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static List<String> names(List<FileGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.tabs().stream())
                .map(FileGroup.Tab::name)
                .toList();
    }

    private static FileGroup.Tab tab(String name, BookDraft draft, Optional<BookCheck> check) {
        long faults = check.map(BookCheck::faults).orElse(List.of()).stream()
                .filter(fault -> fault.file().equals(name))
                .count();
        return new FileGroup.Tab(name, KINDS.get(ending(name)), draft.changes().containsKey(name), faults);
    }

    private static String ending(String name) {
        return name.substring(name.indexOf('.'));
    }
}
