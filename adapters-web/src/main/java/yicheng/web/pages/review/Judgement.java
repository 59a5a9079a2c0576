package yicheng.web.pages.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.Indicator;
import yicheng.topic.life.Judged;
import yicheng.topic.review.NextChance;
import yicheng.topic.review.Review;
import yicheng.topic.review.Reviews;

/**
 * What the office would say of the form as it stands.
 *
 * @param referred another body decides first
 * @param meeting the one it was judged for, with its start
 */
public record Judgement(
        State state,
        Text verdict,
        String style,
        boolean referred,
        List<Note> notes,
        Optional<NextChance> nextChance,
        Optional<Meeting> meeting,
        List<Indicator> indicators) {

    public enum State {
        /** Nothing typed yet. */
        WAITING,
        /** Some value cannot be read. */
        UNREADABLE,
        /** The meeting takes no topics, or there is none. */
        REFUSED,
        JUDGED
    }

    public record Meeting(MeetingRef ref, LocalDateTime start) {}

    static Judgement waiting(List<Indicator> indicators) {
        return new Judgement(
                State.WAITING,
                Text.of("边填边审", "Judged as you type"),
                "closed",
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                indicators);
    }

    static Judgement unreadable(List<Note> faults, List<Indicator> indicators) {
        return new Judgement(
                State.UNREADABLE,
                Text.of("有 %d 处看不懂".formatted(faults.size()), "%d value(s) cannot be read".formatted(faults.size())),
                "over",
                false,
                faults,
                Optional.empty(),
                Optional.empty(),
                indicators);
    }

    public static Judgement refused(List<Finding> findings, List<Indicator> indicators) {
        return new Judgement(
                State.REFUSED,
                Text.of("不能报这次会议", "Not for this meeting"),
                "over",
                false,
                findings.stream().map(Note::of).toList(),
                Optional.empty(),
                Optional.empty(),
                indicators);
    }

    /** @param start of the meeting it was judged for */
    public static Judgement of(Judged judged, Meeting meeting, List<Indicator> indicators) {
        var strongest = judged.verdict().strongest();
        return new Judgement(
                State.JUDGED,
                judged.verdict().label(),
                strongest.map(Note::style).orElse("ok"),
                strongest.filter(Effect.REFER_PARTY_COMMITTEE::equals).isPresent(),
                judged.findings().stream().map(Note::of).toList(),
                strongest.filter(Effect::holdsBack).flatMap(effect -> judged.nextChance()),
                Optional.of(meeting),
                indicators);
    }

    static Judgement of(Reviews reviews, List<Indicator> indicators) {
        var review = reviews.reviews().get(0);
        return new Judgement(
                State.JUDGED,
                review.verdict().label(),
                review.verdict().strongest().map(Note::style).orElse("ok"),
                review.verdict()
                        .strongest()
                        .filter(Effect.REFER_PARTY_COMMITTEE::equals)
                        .isPresent(),
                review.findings().stream().map(Note::of).toList(),
                nextChance(review),
                Optional.of(new Meeting(reviews.meeting(), reviews.start())),
                indicators);
    }

    public List<Note> of(String field) {
        return notes.stream()
                .filter(note -> note.field().filter(field::equals).isPresent())
                .toList();
    }

    /** What is said and still to fill in apart: the first are judgements, the second is a list of gaps. */
    public List<Note> said() {
        return notes.stream().filter(note -> !note.missing()).toList();
    }

    public List<Note> missing() {
        return notes.stream().filter(Note::missing).toList();
    }

    public boolean passes() {
        return state == State.JUDGED && (style.equals("ok") || style.equals("near"));
    }

    public int status() {
        return state == State.UNREADABLE || state == State.REFUSED ? 422 : 200;
    }

    private static Optional<NextChance> nextChance(Review review) {
        return review.verdict().strongest().filter(Effect::holdsBack).isPresent()
                ? review.nextChance()
                : Optional.empty();
    }
}
