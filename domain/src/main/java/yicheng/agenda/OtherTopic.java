package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import yicheng.topic.Likeness;

/**
 * A topic that others are compared with, by title and matters, or by the titles alone where one says nothing of its
 * matters. It is taken apart once for the same cut words, however many it is compared with.
 */
public final class OtherTopic {

    /** Compared by its beginning: titles come first, and long matters would cost more than they tell. */
    private static final int CHARACTERS_COMPARED = 300;

    private final String key;
    private final String title;
    private final List<String> matters;
    private final LocalDateTime submittedAt;
    private final boolean sameMeeting;
    private final Map<String, Likeness> titles = new ConcurrentHashMap<>();
    private final Map<String, Likeness> wholes = new ConcurrentHashMap<>();

    /** @param sameMeeting whether it is up for the meeting in question, or was dealt with before */
    public OtherTopic(String key, String title, List<String> matters, LocalDateTime submittedAt, boolean sameMeeting) {
        this.key = key;
        this.title = title;
        this.matters = List.copyOf(matters);
        this.submittedAt = submittedAt;
        this.sameMeeting = sameMeeting;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public boolean sameMeeting() {
        return sameMeeting;
    }

    /** How alike they are, where that comes up to {@code percent}. */
    OptionalInt likeness(OtherTopic other, int percent, String cutWords) {
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
