package yicheng.agenda.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/**
 * One sheet of the list for a meeting. Each step returns the next state of it; whether the step is allowed is asked before.
 *
 * @param items in the order in which their topics were handed in
 * @param compiled by whom and when, last
 * @param sentBack in the order of time
 */
public record TopicList(
        Id id,
        ListStage stage,
        List<Item> items,
        Signature compiled,
        Optional<Signature> signed,
        Optional<Signature> decided,
        List<SentBack> sentBack) {

    /** @param sheet 1 for the list itself, 2 and up for late topics */
    public record Id(MeetingRef meeting, int sheet) {
        public Id {
            if (sheet < 1) {
                throw new IllegalArgumentException("sheet (%d) must be 1 or more".formatted(sheet));
            }
        }

        /** What the journal calls it. */
        public String subject() {
            return "list/" + meeting + "/" + sheet;
        }

        public Text label() {
            return sheet == 1
                    ? Text.of("拟上会议题清单", "topic list")
                    : Text.of("拟上会议题补充清单（%d）".formatted(sheet - 1), "additional topic list %d".formatted(sheet - 1));
        }
    }

    /** To the clerk: by the one who was to sign, or by the one who was to decide. */
    public record SentBack(Person.Id by, Instant at, String reason) {}

    public TopicList {
        items = List.copyOf(items);
        sentBack = List.copyOf(sentBack);
    }

    public Optional<Item> item(Topic.Id topic) {
        return items.stream().filter(item -> item.topic().equals(topic)).findFirst();
    }

    /** Compiled anew, for which nobody has signed. */
    TopicList compiled(List<Item> lines, Signature by) {
        return new TopicList(id, ListStage.COMPILED, lines, by, Optional.empty(), Optional.empty(), sentBack);
    }

    TopicList signed(Signature by) {
        return new TopicList(id, ListStage.SIGNED, items, compiled, Optional.of(by), decided, sentBack);
    }

    TopicList sentBack(SentBack by) {
        var undecided = items.stream().map(Item::undecided).toList();
        return new TopicList(
                id,
                ListStage.SENT_BACK,
                undecided,
                compiled,
                Optional.empty(),
                Optional.empty(),
                Stream.concat(sentBack.stream(), Stream.of(by)).toList());
    }

    TopicList decided(Topic.Id topic, ItemDecision decision) {
        var lines = items.stream()
                .map(item -> item.topic().equals(topic) ? item.decided(decision) : item)
                .toList();
        return new TopicList(id, stage, lines, compiled, signed, decided, sentBack);
    }

    TopicList undecided(Set<Topic.Id> topics) {
        var lines = items.stream()
                .map(item -> topics.contains(item.topic()) ? item.undecided() : item)
                .toList();
        return new TopicList(id, stage, lines, compiled, signed, decided, sentBack);
    }

    TopicList decided(Signature by) {
        return new TopicList(id, ListStage.DECIDED, items, compiled, signed, Optional.of(by), sentBack);
    }

    TopicList expired() {
        return new TopicList(id, ListStage.EXPIRED, items, compiled, signed, decided, sentBack);
    }

    TopicList signatures(Optional<Signature> signature, Optional<Signature> decision) {
        return new TopicList(id, stage, items, compiled, signature, decision, sentBack);
    }
}
