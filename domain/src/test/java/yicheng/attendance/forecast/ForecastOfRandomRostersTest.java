package yicheng.attendance.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.attendance.Channel;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.Voice;
import yicheng.attendance.forecast.Forecast.Outlook;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Away;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingHost;
import yicheng.attendance.member.MeetingRoster;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/** The forecast is held against sums over plain arrays. */
class ForecastOfRandomRostersTest {

    private static final int HEADS = 5;

    /** What becomes of somebody's place. */
    private enum Coming {
        HIMSELF,
        NOBODY,
        A_PROXY_WHO_SPEAKS,
        A_PROXY_WHO_VOTES
    }

    private final Random random = new Random(20261130);

    @Test
    void two_hundred_random_rosters_are_foreseen_as_a_plain_calculation_foresees_them() {
        var seen = new HashSet<Outlook>();
        for (int round = 0; round < 200; round++) {
            int leaders = 1 + random.nextInt(6);
            var coming = IntStream.range(0, leaders + HEADS)
                    .mapToObj(i -> Coming.values()[random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(3)])
                    .toList();
            int percent = List.of(34, 50, 67, 80).get(random.nextInt(4));
            var matters = IntStream.range(0, 6).mapToObj(this::matter).toList();

            var forecast = Forecast.of(roster(leaders, coming), matters, percent, Optional.empty());

            int voting = 0;
            for (var one : coming) {
                if (one == Coming.HIMSELF || one == Coming.A_PROXY_WHO_VOTES) {
                    voting++;
                }
            }
            boolean quorate = voting * 100 >= percent * (leaders + HEADS);
            assertThat(forecast.voting()).isEqualTo(voting);
            assertThat(forecast.entitled()).isEqualTo(leaders + HEADS);
            assertThat(forecast.hasQuorum()).isEqualTo(quorate);
            for (int i = 0; i < matters.size(); i++) {
                var expected = expected(matters.get(i), leaders, coming, quorate);
                assertThat(forecast.lines().get(i).outlook()).isEqualTo(expected);
                seen.add(expected);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Outlook.values());
    }

    private static Outlook expected(Forecast.Matter matter, int leaders, List<Coming> coming, boolean quorate) {
        if (!quorate) {
            return Outlook.NO_QUORUM;
        }
        if (coming.get(leaders + number(matter.department())) == Coming.NOBODY) {
            return Outlook.NO_PRESENTER;
        }
        var touched = new ArrayList<>(matter.concerned());
        touched.add(matter.department());
        for (var department : touched) {
            var head = coming.get(leaders + number(department));
            if (head == Coming.NOBODY || head == Coming.A_PROXY_WHO_SPEAKS) {
                return Outlook.NO_AUTHORITY;
            }
        }
        return Outlook.DECIDABLE;
    }

    private static int number(Department.Id department) {
        return Integer.parseInt(department.value().substring(1));
    }

    private Forecast.Matter matter(int number) {
        var concerned = random.nextInt(3) == 0 ? Set.of(department(random.nextInt(HEADS))) : Set.<Department.Id>of();
        return new Forecast.Matter(
                new Topic.Id("t" + number), "议题" + number, department(random.nextInt(HEADS)), concerned);
    }

    private static Department.Id department(int number) {
        return new Department.Id("d" + number);
    }

    private static MeetingRoster roster(int leaders, List<Coming> coming) {
        var members = IntStream.range(0, coming.size())
                .mapToObj(i -> member(i, i < leaders ? Optional.empty() : Optional.of(department(i - leaders))))
                .toList();
        var away = IntStream.range(0, coming.size())
                .filter(i -> coming.get(i) != Coming.HIMSELF)
                .mapToObj(i -> away(members.get(i), coming.get(i)))
                .toList();
        var start = LocalDateTime.of(2026, 11, 30, 9, 0);
        var ref = MeetingRef.parse("weekly:2026-11-30").orElseThrow();
        var meeting = new HeldMeeting(
                ref,
                List.of(ref),
                Text.of("周例会", "weekly meeting"),
                start,
                start.plusHours(2),
                start.minusHours(2),
                List.of());
        return new MeetingRoster(
                meeting, new MeetingHost(Optional.empty(), Optional.empty()), members, away, List.of(), List.of());
    }

    private static Attendee member(int number, Optional<Department.Id> department) {
        var id = new Person.Id("p" + number);
        return attendee(id, department, Optional.empty(), Voice.VOTES);
    }

    private static Away away(Attendee member, Coming coming) {
        var absent = member.person().orElseThrow();
        var instead = coming == Coming.NOBODY
                ? Optional.<Attendee>empty()
                : Optional.of(attendee(
                        new Person.Id("proxy-of-" + absent.value()),
                        member.department(),
                        Optional.of(absent),
                        coming == Coming.A_PROXY_WHO_VOTES ? Voice.VOTES : Voice.SPEAKS));
        var request = new Leave.Request(
                LeaveKind.SICK, "发烧", Channel.WRITTEN, Instant.parse("2026-11-29T00:00:00Z"), absent, "", "");
        var proxy = instead.map(one -> Proxy.named(one.person().orElseThrow(), ProxyKind.EXPLAINS, ""));
        var leave = Leave.draft(
                new Leave.Id("l" + absent.value()),
                MeetingRef.parse("weekly:2026-11-30").orElseThrow(),
                absent,
                request,
                proxy);
        return new Away(member, leave, instead);
    }

    private static Attendee attendee(
            Person.Id id, Optional<Department.Id> department, Optional<Person.Id> insteadOf, Voice voice) {
        return new Attendee(
                id.value(),
                Optional.of(id),
                id.value(),
                department.isPresent() ? Category.HEAD : Category.LEADER,
                Optional.of(department.isPresent() ? PostKind.DEPARTMENT_HEAD : PostKind.DEPUTY_DIRECTOR),
                department,
                "",
                1,
                insteadOf,
                voice,
                Optional.empty());
    }
}
