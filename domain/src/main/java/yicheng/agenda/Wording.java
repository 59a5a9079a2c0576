package yicheng.agenda;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.topic.Likeness;

/**
 * What a topic says, as it is compared with others: by title and matters, or by the titles alone where one says nothing of
 * its matters. It is taken apart once for the same cut words; who compares often keeps it.
 */
public final class Wording {

    /** Compared by its beginning: titles come first, and long matters would cost more than they tell. */
    private static final int CHARACTERS_COMPARED = 300;

    private final String title;
    private final List<String> matters;
    private final Map<String, Likeness> titles = new ConcurrentHashMap<>(1);
    private final Map<String, Likeness> wholes = new ConcurrentHashMap<>(1);

    public Wording(String title, List<String> matters) {
        this.title = title;
        this.matters = List.copyOf(matters);
    }

    public String title() {
        return title;
    }

    /** Whether it is still what the topic says. */
    public boolean says(String title, List<String> matters) {
        return this.title.equals(title) && this.matters.equals(matters);
    }

    /** How alike they are, where that comes up to {@code percent}. */
    OptionalInt likeness(Wording other, int percent, String cutWords) {
        boolean byTitle = matters.isEmpty() || other.matters.isEmpty();
        var mine = byTitle ? title(cutWords) : whole(cutWords);
        var theirs = byTitle ? other.title(cutWords) : other.whole(cutWords);
        int alike = mine.atMost(theirs) < percent ? 0 : mine.percent(theirs);
        return alike < percent ? OptionalInt.empty() : OptionalInt.of(alike);
    }

    private Likeness title(String cutWords) {
        return titles.computeIfAbsent(cutWords, words -> new Likeness(title, words));
    }

    private Likeness whole(String cutWords) {
        return wholes.computeIfAbsent(cutWords, words -> new Likeness(beginning(), words));
    }

    private String beginning() {
        var whole = title + "\n" + String.join("\n", matters);
        return whole.substring(0, Math.min(whole.length(), CHARACTERS_COMPARED));
    }
}
