package yicheng.preparation.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yicheng.people.RoomLayout;
import yicheng.people.RoomLayout.Wall;
import yicheng.preparation.seat.SeatPlan.Pinned;

class PlanSeatingTest {

    private static final PlanSeating USUAL = new PlanSeating(People.ROOM, People.USUAL);

    @Test
    void of_an_odd_number_the_first_sits_in_the_middle_the_second_on_his_left_the_third_on_his_right() {
        var plan = USUAL.of(People.leaders(5)).plan();

        assertThat(labels(plan))
                .isEqualTo(Map.of("leader1", "C", "leader2", "L1", "leader3", "R1", "leader4", "L2", "leader5", "R2"));
    }

    @Test
    void of_an_even_number_the_second_shares_the_centre_on_the_left_of_the_first() {
        var plan = USUAL.of(People.leaders(4)).plan();

        assertThat(labels(plan)).isEqualTo(Map.of("leader1", "C", "leader2", "L1", "leader3", "R1", "leader4", "L2"));
    }

    @Test
    void the_other_practice_puts_the_second_on_the_right_of_the_first() {
        var convention = new SeatConvention(Hand.LEFT, Hand.RIGHT, SideOrder.ALTERNATE, GuestArea.FRONT, 2, "（代）");

        var plan =
                new PlanSeating(People.ROOM, convention).of(People.leaders(4)).plan();

        assertThat(labels(plan)).isEqualTo(Map.of("leader1", "C", "leader2", "R1", "leader3", "L1", "leader4", "R2"));
    }

    @Test
    void departments_alternate_between_the_sides() {
        var plan = USUAL.of(People.heads(5)).plan();

        assertThat(labels(plan))
                .isEqualTo(Map.of("head1", "SL1", "head2", "SR1", "head3", "SL2", "head4", "SR2", "head5", "SL3"));
    }

    @Test
    void or_the_first_half_of_them_sits_on_the_left() {
        var convention = new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.HALVES, GuestArea.FRONT, 2, "（代）");

        var plan = new PlanSeating(People.ROOM, convention).of(People.heads(5)).plan();

        assertThat(labels(plan))
                .isEqualTo(Map.of("head1", "SL1", "head2", "SL2", "head3", "SL3", "head4", "SR1", "head5", "SR2"));
    }

    @Test
    void guests_sit_beside_the_leaders_and_observers_behind() {
        var people = all(People.leaders(3), People.guests(3), People.observers(2));

        var plan = labels(USUAL.of(people).plan());

        assertThat(plan)
                .containsEntry("guest1", "L2")
                .containsEntry("guest2", "R2")
                .containsEntry("guest3", "L3");
        assertThat(plan).containsEntry("observer1", "B1-1").containsEntry("observer2", "B1-2");
    }

    @Test
    void guests_may_sit_at_the_back_before_the_observers() {
        var convention = new SeatConvention(Hand.LEFT, Hand.LEFT, SideOrder.ALTERNATE, GuestArea.BACK, 2, "（代）");
        var people = all(People.leaders(3), People.guests(1), People.observers(1));

        var plan = labels(new PlanSeating(People.ROOM, convention).of(people).plan());

        assertThat(plan).containsEntry("guest1", "B1-1").containsEntry("observer1", "B1-2");
    }

    @Test
    void a_late_guest_moves_nobody() {
        var before = USUAL.of(all(People.leaders(4), People.guests(1))).plan();

        var plan = USUAL.of(all(People.leaders(4), People.guests(2)), before).plan();

        assertThat(plan.movedFrom(before)).isZero();
        assertThat(labels(plan)).containsEntry("guest1", "R2").containsEntry("guest2", "L3");
    }

    @Test
    void a_late_observer_moves_nobody_and_one_who_left_leaves_his_chair_empty() {
        var before = USUAL.of(People.observers(3)).plan();

        var plan = USUAL.of(People.without(People.observers(4), 0), before).plan();

        assertThat(labels(plan)).isEqualTo(Map.of("observer2", "B1-2", "observer3", "B1-3", "observer4", "B1-1"));
    }

    @Test
    void a_proxy_sits_in_the_place_of_the_one_he_came_for_and_moves_nobody() {
        var before = USUAL.of(People.heads(5)).plan();
        var proxy = new Seated("deputy", "代表", "", SeatGroup.HEAD, 2, Optional.of("head2"));

        var people = all(People.without(People.heads(5), 1), List.of(proxy));
        var plan = USUAL.of(people, before).plan();

        assertThat(plan).isEqualTo(before);
        assertThat(People.USUAL.plate(proxy)).isEqualTo("代表（代）");
    }

    @Test
    void of_ways_that_move_as_few_the_convention_is_followed_longest() {
        var before = USUAL.of(People.leaders(5)).plan();

        var plan = USUAL.of(People.without(People.leaders(5), 1), before).plan();

        assertThat(plan.movedFrom(before)).isEqualTo(2);
        assertThat(labels(plan)).isEqualTo(Map.of("leader1", "C", "leader3", "L1", "leader4", "L2", "leader5", "R1"));
    }

    @Test
    void those_for_whom_the_room_has_no_seat_are_named_last_in_rank_first() {
        var small = new RoomLayout(3, 1, 1, 1, Wall.AHEAD, Wall.AHEAD);
        var people = all(People.leaders(4), People.heads(3), People.observers(2));

        var planned = new PlanSeating(small, People.USUAL).of(people);

        assertThat(planned.seatless()).extracting(Seated::key).containsExactly("leader4", "head3", "observer2");
        assertThat(labels(planned.plan())).hasSize(6).containsEntry("leader3", "R1");
    }

    @Test
    void whom_the_office_puts_elsewhere_changes_place_with_who_sits_there() {
        var plan = USUAL.of(People.heads(3)).plan();

        var moved = plan.with(
                List.of(new Pinned("head3", Place.side(1), "便于操作电脑"), new Pinned("head1", Place.back(1, 1), "会前离开方便")));

        assertThat(labels(moved)).isEqualTo(Map.of("head1", "B1-1", "head2", "SR1", "head3", "SL1"));
        assertThat(plan.with(List.of(new Pinned("nobody", Place.side(1), "便于操作电脑"))))
                .isEqualTo(plan);
    }

    @Test
    void every_place_is_read_back_from_its_label() {
        var places = Stream.of("C", "L1", "R12", "SL3", "SR1", "B2-10", "T2");

        assertThat(places)
                .allSatisfy(label ->
                        assertThat(Place.labelled(label)).map(Place::label).contains(label));
        assertThat(Stream.of("", "L0", "X1", "B1", "L", "SL"))
                .allSatisfy(label -> assertThat(Place.labelled(label)).isEmpty());
    }

    private static List<Seated> all(List<Seated> first, List<Seated> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Seated> all(List<Seated> first, List<Seated> second, List<Seated> third) {
        return all(first, all(second, third));
    }

    private static Map<String, String> labels(SeatPlan plan) {
        return plan.places().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().label()));
    }
}
