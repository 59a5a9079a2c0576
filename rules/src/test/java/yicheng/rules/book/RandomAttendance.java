package yicheng.rules.book;

import java.util.Random;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.RollFacts;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.people.PostKind;

/** Facts of the chapter "attendance" by chance, close to where its sentences turn. */
record RandomAttendance(Random random) {

    MemberFacts member() {
        return new MemberFacts(one(Kind.values()), one(PostKind.values()));
    }

    LeaveFacts leave() {
        var kind = one(Kind.values());
        long ahead = 118 + random.nextInt(5) - 60L * random.nextInt(4);
        return new LeaveFacts(
                kind,
                one(Channel.values()),
                one(PostKind.values()),
                yes(),
                yes(),
                yes(),
                yes(),
                ahead,
                kind == Kind.ADHOC ? -ahead : 120 - ahead,
                yes() ? "出差" : " ",
                yes(),
                yes());
    }

    ProxyFacts proxy() {
        return new ProxyFacts(
                one(Kind.values()),
                one(PostKind.values()),
                one(ProxyKind.values()),
                yes(),
                yes(),
                yes(),
                yes(),
                yes(),
                yes());
    }

    ObserverFacts observer() {
        return new ObserverFacts(
                one(Kind.values()),
                one(ObserverKind.values()),
                yes(),
                yes(),
                yes(),
                yes(),
                yes(),
                yes(),
                yes() ? "介绍方案" : "",
                yes(),
                yes());
    }

    RollFacts roll() {
        return new RollFacts(
                one(Kind.values()),
                yes(),
                random.nextInt(16) - 3,
                random.nextInt(10),
                yes(),
                yes(),
                yes(),
                yes(),
                yes());
    }

    MeetingFacts meeting() {
        return new MeetingFacts(one(Kind.values()), 2026, 11);
    }

    private boolean yes() {
        return random.nextBoolean();
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
