package yicheng.web.pages.rules.files;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yicheng.policy.Text;

/**
 * The file that is open.
 *
 * @param text as it is kept, or as it was typed where that could not be kept
 * @param saved who saved it last and when; empty while it is as in the edition it came from
 */
public record OpenFile(String name, Text chapter, String text, Optional<Saved> saved, List<Heading> rules) {

    public record Saved(String by, LocalDateTime at) {}

    /** A rule of the chapter, with the 1-based line of its file it begins at. */
    public record Heading(String id, String name, int line) {}

    private static final Pattern RULE = Pattern.compile("^\\s*规则\\s*[\"“「](.{1,200}?)[\"”」]");
    private static final Pattern ID = Pattern.compile("@编号\\s*[（(]\\s*[\"“]([^\"”]{1,100})[\"”]");

    /** Of the text of a .dslr file, as far as it can be read. */
    public static List<Heading> headings(String text) {
        var found = new java.util.ArrayList<Heading>();
        var lines = text.lines().toList();
        var name = Optional.<String>empty();
        int at = 0;
        for (int line = 0; line < lines.size(); line++) {
            var rule = RULE.matcher(lines.get(line));
            if (rule.find()) {
                name = Optional.of(rule.group(1));
                at = line + 1;
            }
            var id = ID.matcher(lines.get(line));
            if (name.isPresent() && id.find()) {
                found.add(new Heading(id.group(1), name.get(), at));
                name = Optional.empty();
            }
        }
        return List.copyOf(found);
    }

    public boolean isExamples() {
        return name.endsWith(".csv");
    }

    public boolean isFloor() {
        return stem().equals("floor");
    }

    public String stem() {
        return FileGroups.stem(name);
    }
}
