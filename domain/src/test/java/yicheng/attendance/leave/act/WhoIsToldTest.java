package yicheng.attendance.leave.act;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_OF_FINANCE;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HANDLER_IN_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;
import static yicheng.topic.TopicStory.ground;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yicheng.Office;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.notice.Notice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;

/** Who is told of each step on a request for leave (2.leave.to; policy 3, rule 8), and in whose name it can be objected to. */
class WhoIsToldTest {

    private final TestClock clock = TestClock.at(LocalDateTime.of(2026, 11, 27, 15, 0));
    private final Office office = TestOffice.setUpOn(clock);

    /** Acts upon the request of the head of finance; who is told, beside the steps before it. */
    @ParameterizedTest
    @CsvSource({
        "SAVE,            head5,      ''",
        "ASK,             head5,      zhuren deputy5 bangongshi mishu1 mishu2",
        "ENTER_CALL,      mishu1,     zhuren head5 deputy5 bangongshi mishu2",
        "APPROVE,         zhuren,     head5 deputy5 bangongshi mishu1 mishu2",
        "REFUSE,          zhuren,     head5 deputy5 bangongshi mishu1 mishu2",
        "ENTER_CONSENT,   mishu1,     head5 deputy5 zhuren bangongshi mishu2",
        "NAME_PROXY,      head5,      deputy5 jingban1 zhuren bangongshi mishu1 mishu2",
        "NAME_PROXY,      mishu1,     deputy5 head5 jingban1 zhuren bangongshi mishu2",
        "CONFIRM_PROXY,   bangongshi, head5 deputy5",
        "TURN_DOWN_PROXY, bangongshi, head5 deputy5",
        "SUPPLEMENT,      head5,      zhuren bangongshi mishu1 mishu2",
        "SUPPLEMENT,      mishu1,     head5 zhuren bangongshi mishu2",
        "CONTEST,         head5,      zhuren bangongshi mishu1 mishu2",
        "WITHDRAW,        head5,      zhuren deputy5 bangongshi mishu1 mishu2",
        "WITHDRAW,        mishu1,     head5 zhuren deputy5 bangongshi mishu2"
    })
    void act_by_act(LeaveAct act, String by, String told) {
        does(act, new Person.Id(by));

        assertThat(told(act)).isEqualTo(names(told));
    }

    @Test
    void everybody_told_reads_what_concerns_him() {
        var leave = does(LeaveAct.ENTER_CONSENT, CLERK);

        assertThat(text(DIRECTOR, LeaveAct.ENTER_CONSENT)).contains("办公室代录了您对").contains("可以提出异议");
        assertThat(text(HEAD_OF_FINANCE, LeaveAct.ENTER_CALL))
                .contains("办公室为您代录")
                .contains("可以提出异议");
        assertThat(text(DEPUTY_OF_FINANCE, LeaveAct.ENTER_CALL)).contains("请您代为参加");
        assertThat(english(HEAD_OF_FINANCE, LeaveAct.ENTER_CONSENT)).contains("proxy: 许静 (able to explain)");
        done(office.attendance()
                .withdrawLeave()
                .handle(as(CLERK), new WithdrawLeave.Command(id(leave), leave.version())));
        assertThat(text(DEPUTY_OF_FINANCE, LeaveAct.WITHDRAW)).contains("不再需要您代");
    }

    @Test
    void why_a_proxy_was_turned_down_is_said_in_both_languages() {
        does(LeaveAct.TURN_DOWN_PROXY, OFFICE_HEAD);

        assertThat(text(HEAD_OF_FINANCE, LeaveAct.TURN_DOWN_PROXY)).contains("原因：不熟悉情况");
        assertThat(english(HEAD_OF_FINANCE, LeaveAct.TURN_DOWN_PROXY)).contains("because: 不熟悉情况");
    }

    @Test
    void the_host_objects_to_what_the_office_entered_in_his_name_and_to_nothing_else() {
        var leave = does(LeaveAct.ENTER_CONSENT, CLERK);
        assertThat(office.attendance().readLeaves().open(as(DIRECTOR), leave.leave()))
                .contains(LeaveAct.CONTEST);

        var contested = done(contest(DIRECTOR, leave));

        assertThat(contested.leave().contested()).endsWith("：不是这样");
        assertThat(told(LeaveAct.CONTEST)).contains(CLERK.value(), OFFICE_HEAD.value());
    }

    @Test
    void the_host_objects_to_nothing_that_he_did_himself() {
        var own = does(LeaveAct.APPROVE, DIRECTOR);

        assertThat(ground(contest(DIRECTOR, own))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void a_withdrawal_by_the_office_is_objected_to_and_ones_own_is_not() {
        var byOffice = does(LeaveAct.WITHDRAW, CLERK);
        assertThat(done(contest(HEAD_OF_FINANCE, byOffice)).leave().contested()).isEqualTo("不是这样");

        clock.moveTo(LocalDateTime.of(2026, 11, 27, 16, 0));
        var written = asked(true);
        var own = done(office.attendance()
                .withdrawLeave()
                .handle(as(HEAD_OF_FINANCE), new WithdrawLeave.Command(id(written), written.version())));
        assertThat(ground(contest(HEAD_OF_FINANCE, own))).isEqualTo(Ground.STATE);
    }

    @Test
    void who_stands_in_sees_what_concerns_him_and_nothing_once_he_is_not_needed() {
        var leave = asked(true);
        var seen = done(office.attendance().readLeaves().one(as(DEPUTY_OF_FINANCE), id(leave)));

        assertThat(seen.leave().request().reason()).isEmpty();
        assertThat(seen.leave().request().opinion()).isEmpty();
        assertThat(seen.leave().proxy()).isEqualTo(leave.leave().proxy());
        assertThat(done(office.attendance().readLeaves().history(as(DEPUTY_OF_FINANCE), id(leave))))
                .isEmpty();
        decide(leave, DIRECTOR, false, false);
        assertThat(done(office.attendance().readLeaves().of(as(DEPUTY_OF_FINANCE), WEEKLY)))
                .isEmpty();
        assertThat(done(office.attendance().readLeaves().of(as(OFFICE_HEAD), WEEKLY)))
                .hasSize(1);
    }

    private Leaves.Kept does(LeaveAct act, Person.Id by) {
        var desk = office.attendance();
        return switch (act) {
            case SAVE ->
                done(desk.askLeave().handle(as(by), new AskLeave.Command(WEEKLY, Optional.empty(), form(), true)));
            case ASK -> asked(true);
            case ENTER_CALL -> asked(false);
            case APPROVE -> decide(asked(true), by, true, false);
            case REFUSE -> decide(asked(true), by, false, false);
            case ENTER_CONSENT -> decide(asked(false), by, true, true);
            case NAME_PROXY -> {
                var leave = asked(true);
                var other = Proxy.named(HANDLER_IN_FIRST, ProxyKind.EXPLAINS, "授权书一号");
                yield done(desk.nameProxy().handle(as(by), new NameProxy.Command(id(leave), leave.version(), other)));
            }
            case CONFIRM_PROXY, TURN_DOWN_PROXY -> {
                var leave = decide(asked(true), DIRECTOR, true, false);
                var fit = act == LeaveAct.CONFIRM_PROXY;
                yield done(desk.checkProxy()
                        .handle(as(by), new CheckProxy.Command(id(leave), leave.version(), fit, "不熟悉情况")));
            }
            case SUPPLEMENT -> {
                var leave = asked(false);
                yield done(desk.supplementLeave()
                        .handle(as(by), new SupplementLeave.Command(id(leave), leave.version(), "发烧")));
            }
            case CONTEST -> done(contest(by, asked(false)));
            case WITHDRAW -> {
                var leave = asked(true);
                yield done(desk.withdrawLeave().handle(as(by), new WithdrawLeave.Command(id(leave), leave.version())));
            }
            case DISCARD -> throw new IllegalArgumentException("leaves nothing");
        };
    }

    private Leaves.Kept asked(boolean inWriting) {
        var desk = office.attendance();
        return inWriting
                ? done(desk.askLeave()
                        .handle(as(HEAD_OF_FINANCE), new AskLeave.Command(WEEKLY, Optional.empty(), form(), false)))
                : done(desk.enterCall()
                        .handle(
                                as(CLERK),
                                new EnterCall.Command(
                                        WEEKLY,
                                        HEAD_OF_FINANCE,
                                        LocalDateTime.of(2026, 11, 27, 14, 0),
                                        "周明远",
                                        form())));
    }

    private Leaves.Kept decide(Leaves.Kept leave, Person.Id by, boolean agreed, boolean saidAloud) {
        var command = new DecideLeave.Command(id(leave), leave.version(), agreed, "会上要表决", false, saidAloud);
        return done(office.attendance().decideLeave().handle(as(by), command));
    }

    private Answer<Leaves.Kept> contest(Person.Id by, Leaves.Kept leave) {
        return office.attendance()
                .contestEntry()
                .handle(as(by), new ContestEntry.Command(id(leave), leave.version(), "不是这样"));
    }

    private static LeaveForm form() {
        return new LeaveForm(
                LeaveKind.SICK, "发烧就医", "同意购置", Optional.of(Proxy.named(DEPUTY_OF_FINANCE, ProxyKind.EXPLAINS, "")));
    }

    private static Leave.Id id(Leaves.Kept leave) {
        return leave.leave().id();
    }

    private Set<String> told(LeaveAct act) {
        return FiveDepartments.organisation().people().stream()
                .map(Person::id)
                .filter(person -> notice(person, act).isPresent())
                .map(Person.Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String told) {
        return told.isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(told.split(" ")));
    }

    private String text(Person.Id person, LeaveAct act) {
        return notice(person, act).orElseThrow().text().zh();
    }

    private String english(Person.Id person, LeaveAct act) {
        return notice(person, act).orElseThrow().text().en();
    }

    private Optional<Notice> notice(Person.Id person, LeaveAct act) {
        return office.inbox().of(as(person)).stream()
                .filter(notice -> notice.key().contains("/" + act.event() + "/"))
                .findFirst();
    }

    private Actor as(Person.Id person) {
        return TestOffice.actor(office, person);
    }
}
