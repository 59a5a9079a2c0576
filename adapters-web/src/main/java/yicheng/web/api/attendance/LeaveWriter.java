package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.util.List;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.Supplement;
import yicheng.people.rights.Actor;
import yicheng.policy.Language;
import yicheng.policy.Text;
import yicheng.web.api.attendance.LeaveJson.CheckedJson;
import yicheng.web.api.attendance.LeaveJson.DecisionJson;
import yicheng.web.api.attendance.LeaveJson.JudgedJson;
import yicheng.web.api.attendance.LeaveJson.ProxyJson;
import yicheng.web.api.attendance.LeaveJson.ReceivedJson;
import yicheng.web.api.attendance.LeaveJson.SupplementJson;
import yicheng.web.api.call.Api;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/** Writes requests for leave for one person, in one language. */
final class LeaveWriter {

    private final Api api;
    private final Actor actor;
    private final Names names;
    private final Language language;
    private final Moments moments;

    private LeaveWriter(Api api, Actor actor, Names names, Language language) {
        this.api = api;
        this.actor = actor;
        this.names = names;
        this.language = language;
        this.moments = api.moments();
    }

    static LeaveWriter of(Api api, Names.Latest latest, Actor actor, Context ctx) {
        return new LeaveWriter(api, actor, latest.of(actor.organisation()), api.language(ctx));
    }

    LeaveJson.LeavesJson leaves(List<Leaves.Kept> kept) {
        return new LeaveJson.LeavesJson(kept.stream().map(this::leave).toList());
    }

    LeaveJson leave(Leaves.Kept kept) {
        var leave = kept.leave();
        var request = leave.request();
        return new LeaveJson(
                leave.id().value(),
                kept.version(),
                leave.meeting().toString(),
                api.office()
                        .attendance()
                        .readRoster()
                        .meetings()
                        .find(leave.meeting())
                        .map(meeting -> moments.written(meeting.start())),
                names.of(leave.person()),
                coded(leave.stage().code(), leave.stage().label()),
                coded(request.kind().code(), request.kind().label()),
                request.reason(),
                coded(request.channel().code(), request.channel().label()),
                moments.written(request.asked()),
                names.of(request.enteredBy()),
                leave.isEnteredForHim(),
                request.takenBy(),
                request.opinion(),
                leave.isLate(),
                leave.proxy().map(this::proxy),
                leave.decision().map(this::decision),
                leave.supplement().map(this::supplement),
                leave.contested(),
                leave.judged().map(this::judged),
                moments.written(kept.changed()),
                open(leave));
    }

    private List<Coded> open(Leave leave) {
        return api.office().attendance().readLeaves().open(actor, leave).stream()
                .map((LeaveAct act) -> coded(act.code(), act.label()))
                .toList();
    }

    private ProxyJson proxy(Proxy proxy) {
        return new ProxyJson(
                names.of(proxy.person()),
                coded(proxy.kind().code(), proxy.kind().label()),
                proxy.authority(),
                proxy.remark(),
                proxy.checked()
                        .map(one -> new CheckedJson(
                                names.of(one.by()), one.lender().map(names::of), moments.written(one.at()))));
    }

    private DecisionJson decision(Leave.Decision decision) {
        return new DecisionJson(
                decision.agreed(),
                names.of(decision.by()),
                names.of(decision.enteredBy()),
                decision.lender().map(names::of),
                moments.written(decision.at()),
                decision.remark());
    }

    private SupplementJson supplement(Supplement owed) {
        return new SupplementJson(
                moments.written(owed.due()),
                owed.missed(),
                owed.received()
                        .map(received -> new ReceivedJson(
                                moments.written(received.at()), names.of(received.enteredBy()), received.text())));
    }

    private JudgedJson judged(Leave.Judged judged) {
        return new JudgedJson(
                moments.written(judged.at()),
                EditionJson.of(judged.edition()),
                judged.calendarVersion(),
                judged.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                judged.facts());
    }

    private Coded coded(String code, Text label) {
        return new Coded(code, label.in(language));
    }
}
