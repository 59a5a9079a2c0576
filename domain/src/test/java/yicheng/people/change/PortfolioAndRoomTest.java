package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.DIRECTOR;
import static yicheng.people.AnOrganisation.FIRST;
import static yicheng.people.AnOrganisation.HEAD;
import static yicheng.people.AnOrganisation.SECOND;
import static yicheng.people.change.APersonnelOffice.TODAY;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.refusal;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;

class PortfolioAndRoomTest {

    private final APersonnelOffice office = new APersonnelOffice();

    @Test
    void a_department_goes_from_one_leader_to_another() {
        var organisation = done(office.change(
                        new SetPortfolio(DEPUTY, Set.of(SECOND)), new SetPortfolio(DIRECTOR, Set.of(FIRST))))
                .organisation();

        assertThat(organisation.supervisorOf(FIRST, TODAY)).map(Person::id).contains(DIRECTOR);
        assertThat(organisation.supervisorOf(SECOND, TODAY)).map(Person::id).contains(DEPUTY);
    }

    @Test
    void a_department_has_one_leader() {
        assertThat(refusal(office.change(new SetPortfolio(DIRECTOR, Set.of(FIRST)))))
                .isEqualTo("业务一部现由钱二分管，请先从其分管范围中移出");
    }

    @Test
    void a_leader_who_left_is_in_nobodys_way() {
        done(office.change(
                new PostChange.End(DEPUTY, PostKind.DEPUTY_DIRECTOR, Optional.empty(), TODAY.minusDays(1)),
                new SetPortfolio(DIRECTOR, Set.of(FIRST))));

        assertThat(office.organisation().supervisorOf(FIRST, TODAY))
                .map(Person::id)
                .contains(DIRECTOR);
    }

    @Test
    void only_leaders_are_in_charge_of_departments() {
        assertThat(refusal(office.change(new SetPortfolio(DEPUTY, Set.of()), new SetPortfolio(HEAD, Set.of(FIRST)))))
                .contains("孙三不是主任或副主任");
    }

    @Test
    void rooms_come_change_and_go() {
        var organisation = done(office.change(
                        new RoomChange.Put(" 五楼会议室 ", 60),
                        new RoomChange.Put("三楼会议室", 30),
                        new RoomChange.Put("小会议室", 8),
                        new RoomChange.Remove("小会议室")))
                .organisation();

        assertThat(organisation.rooms()).containsExactly(new Room("三楼会议室", 30), new Room("五楼会议室", 60));
    }
}
