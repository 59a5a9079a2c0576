package yicheng.attendance.observer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.attendance.ObserverKind.GUEST;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.Office;
import yicheng.Ports;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AnAdhocMeeting;
import yicheng.people.FiveDepartments;
import yicheng.topic.life.RandomTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;

/** Every act of the clock on an observer, from every stage: what becomes of him is what the table says, and no more. */
class ObserverClockTableTest {

    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final MeetingRef NEXT = MeetingRef.parse("weekly:2026-12-07").orElseThrow();
    private static final MeetingRef ADHOC =
            MeetingRef.parse("adhoc:2026-11-26T15:00").orElseThrow();
    private static final Topic.Id TOPIC = new Topic.Id("t1");
    private static final Observer.Id ID = new Observer.Id("o1");

    private final Ports ports = TestOffice.setUp(TestOffice.ports(TestClock.at(TestOffice.NOW)));
    private final Office office = new Office(ports);

    @ParameterizedTest
    @EnumSource(value = ObserverKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GUEST")
    void of_a_topic_that_goes_to_another_meeting_each_goes_with_it_as_far_as_his_stage_lets_him(ObserverKind kind) {
        topic(Stage.SUBMITTED, NEXT);

        assertThat(table(kind)).isEqualTo(expected(ObserverAct.FOLLOW, ObserverAct.FOLLOW_AGREED));
        assertThat(table(stage -> meetingAfter(stage, kind)))
                .isEqualTo(table(stage -> goes(stage) ? NEXT.toString() : WEEKLY.toString()));
    }

    @ParameterizedTest
    @EnumSource(value = ObserverKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GUEST")
    void with_a_topic_that_does_not_come_any_more_each_ends_who_is_not_in_the_room_already(ObserverKind kind) {
        topic(Stage.WITHDRAWN, WEEKLY);

        assertThat(table(kind)).isEqualTo(expected(ObserverAct.CLOSE));
    }

    @Test
    void guests_end_with_the_meeting_that_is_cancelled() {
        ports.transactions().inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.cancelled(ADHOC), 0));

        assertThat(table(GUEST)).isEqualTo(expected(ObserverAct.CLOSE));
    }

    @ParameterizedTest
    @EnumSource(ObserverKind.class)
    void where_nothing_changed_everybody_stays(ObserverKind kind) {
        ports.transactions().inOne(() -> ports.adhocMeetings().save(AnAdhocMeeting.notified(ADHOC), 0));
        topic(Stage.SUBMITTED, WEEKLY);

        assertThat(table(kind)).isEqualTo(expected());
    }

    private static boolean goes(ObserverStage stage) {
        return ObserverAct.FOLLOW.isFrom(stage) || ObserverAct.FOLLOW_AGREED.isFrom(stage);
    }

    /** By the first of those acts that the stage allows; otherwise none. */
    private static Map<ObserverStage, String> expected(ObserverAct... acts) {
        return table(stage -> Stream.of(acts)
                .filter(act -> act.isFrom(stage))
                .findFirst()
                .map(act -> act + " " + act.to())
                .orElse("- " + stage));
    }

    private Map<ObserverStage, String> table(ObserverKind kind) {
        return table(stage -> {
            var after = after(stage, kind);
            return after.steps().stream()
                            .findFirst()
                            .map(step -> step.act().name())
                            .orElse("-") + " " + after.stage();
        });
    }

    private static Map<ObserverStage, String> table(Function<ObserverStage, String> cell) {
        return Arrays.stream(ObserverStage.values())
                .collect(toMap(stage -> stage, cell, (one, other) -> one, TreeMap::new));
    }

    private String meetingAfter(ObserverStage stage, ObserverKind kind) {
        return after(stage, kind).meeting().toString();
    }

    /** The clock is asked twice: once is enough. */
    private Observer after(ObserverStage stage, ObserverKind kind) {
        ports.transactions().inOne(() -> {
            var was = ports.observers().find(ID).map(Observers.Kept::version).orElse(0L);
            return ports.observers().save(at(stage, kind), was);
        });
        office.attendance().followTopics().handle();
        assertThat(office.attendance().followTopics().handle()).isEmpty();
        return ports.observers().find(ID).orElseThrow().observer();
    }

    private void topic(Stage stage, MeetingRef meeting) {
        var topic = new RandomTopics(7).topic(TOPIC.value()).at(stage).forMeeting(meeting);
        ports.transactions()
                .inOne(() ->
                        ports.topics().save(topic, TestClock.at(TestOffice.NOW).instant(), 0));
    }

    private Observer at(ObserverStage stage, ObserverKind kind) {
        boolean guest = kind == GUEST;
        return new Observer(
                ID,
                guest ? ADHOC : WEEKLY,
                Optional.of(TOPIC).filter(any -> !guest),
                Optional.of(FiveDepartments.FIRST).filter(any -> !guest),
                kind,
                new Observer.Who(Optional.empty(), "张远", "市设计院", "高级工程师", "021-55550100"),
                "说明方案",
                stage,
                List.of(),
                new Observer.Judged(office.ruleBook().edition(), new TreeMap<String, String>(), List.of()));
    }
}
