package yicheng.attendance;

import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/** Facts of a request for leave for tests: of a head of a department, in time and without fault. */
public record ALeave(LeaveFacts facts) {

    public static ALeave written() {
        return new ALeave(new LeaveFacts(
                Kind.WEEKLY,
                Channel.WRITTEN,
                PostKind.DEPARTMENT_HEAD,
                true,
                false,
                false,
                false,
                600,
                -480,
                "家中有急事",
                false,
                true));
    }

    /** Entered by the office. */
    public static ALeave byPhone() {
        return new ALeave(new LeaveFacts(
                Kind.WEEKLY,
                Channel.PHONE,
                PostKind.DEPARTMENT_HEAD,
                true,
                false,
                false,
                true,
                600,
                -480,
                "路上堵车",
                true,
                true));
    }

    public ALeave of(PostKind post) {
        return with(post, facts.host(), facts.minutesAhead(), facts.minutesLate(), facts.proxyNamed());
    }

    public ALeave asHost() {
        return with(facts.post(), true, facts.minutesAhead(), facts.minutesLate(), facts.proxyNamed());
    }

    public ALeave ahead(long minutes) {
        return with(facts.post(), facts.host(), minutes, facts.minutesLate(), facts.proxyNamed());
    }

    public ALeave late(long minutes) {
        return with(facts.post(), facts.host(), facts.minutesAhead(), minutes, facts.proxyNamed());
    }

    public ALeave withoutProxy() {
        return with(facts.post(), facts.host(), facts.minutesAhead(), facts.minutesLate(), false);
    }

    private ALeave with(PostKind post, boolean host, long ahead, long late, boolean proxyNamed) {
        return new ALeave(new LeaveFacts(
                facts.meeting(),
                facts.channel(),
                post,
                facts.member(),
                facts.standsIn(),
                host,
                facts.byOffice(),
                ahead,
                late,
                facts.reason(),
                facts.callTaken(),
                proxyNamed));
    }
}
