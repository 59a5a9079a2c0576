package yicheng.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.preparation.PreparationStory.WEEKLY;
import static yicheng.preparation.PreparationStory.done;
import static yicheng.preparation.PreparationStory.refused;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yicheng.attendance.Channel;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Proxy;
import yicheng.people.FiveDepartments;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Room;
import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;
import yicheng.policy.Ground;
import yicheng.preparation.LaidPlan.Plate;
import yicheng.preparation.seating.Seating;

class SeatsOfAMeetingTest {

    private final PreparationStory story = PreparationStory.on(LocalDateTime.of(2026, 11, 27, 14, 0));

    @Test
    void leaders_and_heads_of_departments_sit_as_the_rule_book_says() {
        assertThat(plates(story.seats(HEAD_OF_FIRST)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("C", "陈建国"),
                        Map.entry("L1", "周明远"),
                        Map.entry("R1", "吴思源"),
                        Map.entry("L2", "郑海涛"),
                        Map.entry("R2", "王雅琴"),
                        Map.entry("SL1", "蒋文华"),
                        Map.entry("SR1", "沈洁"),
                        Map.entry("SL2", "韩志刚"),
                        Map.entry("SR2", "杨柳"),
                        Map.entry("SL3", "朱敏"),
                        Map.entry("T1", "冯立新")));
        assertThat(story.seats(CLERK).rules())
                .extracting(rule -> rule.clause().id())
                .contains("4.1.seat.leaders", "4.1.seat.depts", "4.1.seat.observers");
    }

    @Test
    void the_office_lays_the_plates_by_it_once() {
        var laid = done(story.lay(CLERK, 0)).preparation().laid().orElseThrow();

        assertThat(laid.plates()).hasSize(11);
        assertThat(laid.printed()).hasSize(11);
        assertThat(story.seats(CLERK).isLaid()).isTrue();
        assertThat(ground(story.lay(CLERK, 1))).isEqualTo(Ground.STATE);
        assertThat(ground(story.lay(HEAD_OF_FIRST, 1))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void when_a_leader_leaves_his_post_as_few_as_possible_change_place_and_no_plate_is_printed() {
        done(story.lay(CLERK, 0));
        endsPost(FiveDepartments.DEPUTY_FOR_TECHNOLOGY);

        var seating = story.seats(CLERK);

        assertThat(seating.moved()).isEqualTo(1);
        assertThat(seating.changes())
                .extracting(Seating.Change::text, change -> change.to().isPresent(), Seating.Change::newPlate)
                .containsExactly(tuple("王雅琴", true, false), tuple("郑海涛", false, false));
        assertThat(done(story.lay(CLERK, 1)).preparation().laid().orElseThrow().printed())
                .isEmpty();
    }

    @Test
    void somebody_on_leave_is_replaced_in_his_place_by_his_proxy_whose_plate_says_so() {
        done(story.lay(CLERK, 0));
        away(FiveDepartments.HEAD_OF_FINANCE, Optional.of(FiveDepartments.DEPUTY_OF_FINANCE));

        var seating = story.seats(CLERK);

        assertThat(plates(seating)).containsEntry("SL3", "许静（代）").doesNotContainValue("朱敏");
        assertThat(seating.moved()).isZero();
        assertThat(seating.changes())
                .extracting(Seating.Change::text, Seating.Change::newPlate)
                .containsExactly(tuple("许静（代）", true));
        assertThat(done(story.lay(CLERK, 1)).preparation().laid().orElseThrow().printed())
                .containsExactly("许静（代）");
    }

    @Test
    void somebody_on_leave_without_a_proxy_leaves_a_gap_that_as_few_as_possible_close() {
        done(story.lay(CLERK, 0));
        away(FiveDepartments.HEAD_OF_SECOND, Optional.empty());

        var seating = story.seats(CLERK);

        assertThat(seating.changes())
                .extracting(Seating.Change::text, change -> change.to().map(place -> place.label()))
                .containsExactly(
                        tuple("韩志刚", Optional.of("SR1")),
                        tuple("朱敏", Optional.of("SL2")),
                        tuple("沈洁", Optional.empty()));
        assertThat(seating.moved()).isEqualTo(2);
    }

    @Test
    void whom_the_office_puts_elsewhere_stays_there_and_changed_with_who_sat_there() {
        done(story.move(CLERK, 0, HEAD_OF_FIRST.value(), "SR1"));
        done(story.lay(CLERK, 1));
        endsPost(FiveDepartments.DEPUTY_FOR_TECHNOLOGY);

        assertThat(plates(story.seats(CLERK))).containsEntry("SR1", "蒋文华").containsEntry("SL1", "沈洁");
        assertThat(story.seats(CLERK).moved()).isEqualTo(1);
    }

    @Test
    void and_it_is_taken_back() {
        done(story.move(CLERK, 0, HEAD_OF_FIRST.value(), "B1-1"));
        assertThat(plates(story.seats(CLERK))).containsEntry("B1-1", "蒋文华").doesNotContainKey("SL1");

        done(story.undo(CLERK, 1));

        assertThat(plates(story.seats(CLERK))).containsEntry("SL1", "蒋文华").doesNotContainKey("B1-1");
        assertThat(ground(story.undo(CLERK, 2))).isEqualTo(Ground.STATE);
    }

    @Test
    void nobody_is_put_where_no_chair_stands_or_where_he_sits_or_who_does_not_come() {
        assertThat(refused(story.move(CLERK, 0, HEAD_OF_FIRST.value(), "SL12")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().zh()).isEqualTo("第一会议室没有“左侧 12”这个座位"));
        assertThat(ground(story.move(CLERK, 0, HEAD_OF_FIRST.value(), "SL1"))).isEqualTo(Ground.STATE);
        assertThat(ground(story.move(CLERK, 0, "nobody", "SL1"))).isEqualTo(Ground.POLICY);
        assertThat(ground(story.move(DIRECTOR, 0, HEAD_OF_FIRST.value(), "SR1")))
                .isEqualTo(Ground.RIGHTS);
    }

    @Test
    void while_somebody_has_no_seat_the_plates_are_not_laid() {
        changes(unit ->
                unit.with(new Room("第二会议室", 12, Optional.of(new RoomLayout(5, 2, 1, 3, Wall.AHEAD, Wall.AHEAD)))));
        done(story.choose(CLERK, WEEKLY, 0, "第二会议室"));

        var answer = story.lay(CLERK, 1);

        assertThat(refused(answer)).singleElement().satisfies(finding -> {
            assertThat(finding.text().zh()).isEqualTo("第二会议室坐不下 1 人：朱敏（财务部负责人）。请换大些的会议室，或调整会议室的座位布置");
            assertThat(finding.rule().clause().id()).isEqualTo("4.1.seat.plates");
        });
    }

    private void away(Person.Id person, Optional<Person.Id> proxy) {
        var request =
                new Leave.Request(LeaveKind.OFFICIAL, "外出", Channel.WRITTEN, story.clock.instant(), person, "", "");
        var leave = new Leave(
                new Leave.Id("leave-" + person.value()),
                WEEKLY,
                person,
                proxy.isPresent() ? LeaveStage.PROXY_CONFIRMED : LeaveStage.APPROVED,
                request,
                proxy.map(one -> Proxy.named(one, ProxyKind.EXPLAINS, "")),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        story.ports.transactions().inOne(() -> story.ports.leaves().save(leave, story.clock.instant(), 0));
    }

    private void endsPost(Person.Id person) {
        var yesterday = LocalDate.of(2026, 11, 26);
        changes(unit -> {
            var one = unit.person(person).orElseThrow();
            return unit.with(one.withPosts(
                    one.posts().stream().map(post -> post.endedOn(yesterday)).toList()));
        });
    }

    private void changes(UnaryOperator<Organisation> change) {
        var organisations = story.ports.organisations();
        story.ports.transactions().inOne(() -> {
            var kept = organisations.current().orElseThrow();
            return organisations.save(change.apply(kept.organisation()), kept.version());
        });
    }

    private static Map<String, String> plates(Seating seating) {
        return seating.plates().stream()
                .collect(Collectors.toMap(plate -> plate.place().label(), Plate::text));
    }
}
