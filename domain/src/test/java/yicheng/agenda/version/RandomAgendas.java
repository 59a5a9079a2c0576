package yicheng.agenda.version;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import yicheng.AnyValues;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.RuleRef;
import yicheng.topic.life.Topic;

/** Agendas with everything an agenda can hold, the same for the same seed. */
public final class RandomAgendas {

    private final AnyValues any;

    public RandomAgendas(long seed) {
        this.any = new AnyValues(seed);
    }

    public MeetingAgenda agenda(MeetingRef meeting) {
        return withVersions(meeting, any.number(4));
    }

    public MeetingAgenda withVersions(MeetingRef meeting, int several) {
        var versions = IntStream.rangeClosed(1, several).mapToObj(this::version).toList();
        return new MeetingAgenda(meeting, versions, any.maybe(this::order));
    }

    AgendaVersion version(int number) {
        return new AgendaVersion(
                number,
                any.moment(),
                any.person(),
                any.one(Cause.values()),
                any.yesOrNo() ? "" : any.text(),
                new Edition(any.hash(), any.text()),
                any.number(300),
                any.number(60),
                any.some(this::line),
                any.hash());
    }

    MeetingAgenda.ProposedOrder order() {
        return new MeetingAgenda.ProposedOrder(any.some(this::topic), any.text(), any.person(), any.moment());
    }

    private Line line() {
        return new Line(
                any.number(20),
                any.number(20),
                topic(),
                any.meeting(),
                any.text(),
                any.department(),
                any.some(any::department),
                any.yesOrNo() ? "" : any.text(),
                any.some(any::text),
                any.number(240),
                any.number(300),
                any.yesOrNo(),
                any.words(),
                any.some(() -> new RuleRef("priority.rule-" + any.number(20), any.words(), new Clause("3.2.rank.1"))),
                any.maybe(any::words),
                any.yesOrNo() ? "" : any.text(),
                any.yesOrNo() ? new TreeMap<>() : new TreeMap<>(Map.of("title", any.text(), "urgent", "true")));
    }

    private Topic.Id topic() {
        return new Topic.Id("t" + any.number(99));
    }
}
