package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;

/**
 * A topic that others are compared with.
 *
 * @param sameMeeting whether it is up for the meeting in question, or was dealt with before
 */
public record OtherTopic(String key, Wording wording, LocalDateTime submittedAt, boolean sameMeeting) {

    /** One that is compared this once. */
    public OtherTopic(String key, String title, List<String> matters, LocalDateTime submittedAt, boolean sameMeeting) {
        this(key, new Wording(title, matters), submittedAt, sameMeeting);
    }

    public String title() {
        return wording.title();
    }

    /** How alike they are, where that comes up to {@code percent}. */
    OptionalInt likeness(OtherTopic other, int percent, String cutWords) {
        return wording.likeness(other.wording, percent, cutWords);
    }
}
