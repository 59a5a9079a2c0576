package yicheng.persistence.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import yicheng.attendance.Channel;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.Supplement;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.persistence.policy.FindingPart;
import yicheng.policy.Edition;

/** A request for leave as JSON. Old documents stay as they are, so names here are only ever added. */
record LeaveDocument(
        String id,
        String meeting,
        String person,
        String stage,
        RequestPart request,
        Optional<ProxyPart> proxy,
        Optional<DecisionPart> decision,
        Optional<SupplementPart> supplement,
        String contested,
        Optional<JudgedPart> judged) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Leave it) {
        return JSON.writeValueAsString(new LeaveDocument(
                it.id().value(),
                it.meeting().toString(),
                it.person().value(),
                it.stage().name(),
                RequestPart.of(it.request()),
                it.proxy().map(ProxyPart::of),
                it.decision().map(DecisionPart::of),
                it.supplement().map(SupplementPart::of),
                it.contested(),
                it.judged().map(JudgedPart::of)));
    }

    static Leave read(String json) {
        return JSON.readValue(json, LeaveDocument.class).leave();
    }

    private Leave leave() {
        var ref = MeetingRef.parse(meeting).orElseThrow();
        return new Leave(
                new Leave.Id(id),
                ref,
                new Person.Id(person),
                LeaveStage.valueOf(stage),
                request.request(),
                proxy.map(ProxyPart::proxy),
                decision.map(DecisionPart::decision),
                supplement.map(part -> part.supplement(ref.day())),
                contested,
                judged.map(JudgedPart::judged));
    }

    record RequestPart(
            String kind,
            String reason,
            String channel,
            String asked,
            String enteredBy,
            String takenBy,
            String opinion) {

        static RequestPart of(Leave.Request it) {
            return new RequestPart(
                    it.kind().name(),
                    it.reason(),
                    it.channel().name(),
                    it.asked().toString(),
                    it.enteredBy().value(),
                    it.takenBy(),
                    it.opinion());
        }

        Leave.Request request() {
            return new Leave.Request(
                    LeaveKind.valueOf(kind),
                    reason,
                    Channel.valueOf(channel),
                    Instant.parse(asked),
                    new Person.Id(enteredBy),
                    takenBy,
                    opinion);
        }
    }

    record ProxyPart(String person, String kind, String authority, String remark, Optional<CheckedPart> checked) {

        record CheckedPart(String by, Optional<String> lender, String at) {}

        static ProxyPart of(Proxy it) {
            return new ProxyPart(
                    it.person().value(),
                    it.kind().name(),
                    it.authority(),
                    it.remark(),
                    it.checked()
                            .map(one -> new CheckedPart(
                                    one.by().value(),
                                    one.lender().map(Person.Id::value),
                                    one.at().toString())));
        }

        Proxy proxy() {
            return new Proxy(
                    new Person.Id(person),
                    ProxyKind.valueOf(kind),
                    authority,
                    remark,
                    checked.map(one -> new Proxy.Checked(
                            new Person.Id(one.by()), one.lender().map(Person.Id::new), Instant.parse(one.at()))));
        }
    }

    record DecisionPart(
            boolean agreed, String by, String enteredBy, Optional<String> lender, String at, String remark) {

        static DecisionPart of(Leave.Decision it) {
            return new DecisionPart(
                    it.agreed(),
                    it.by().value(),
                    it.enteredBy().value(),
                    it.lender().map(Person.Id::value),
                    it.at().toString(),
                    it.remark());
        }

        Leave.Decision decision() {
            return new Leave.Decision(
                    agreed,
                    new Person.Id(by),
                    new Person.Id(enteredBy),
                    lender.map(Person.Id::new),
                    Instant.parse(at),
                    remark);
        }
    }

    record SupplementPart(String due, Optional<String> meetingDay, Optional<ReceivedPart> received, boolean missed) {

        record ReceivedPart(String at, String enteredBy, String text) {}

        static SupplementPart of(Supplement it) {
            return new SupplementPart(
                    it.due().toString(),
                    Optional.of(it.meetingDay().toString()),
                    it.received()
                            .map(one -> new ReceivedPart(
                                    one.at().toString(), one.enteredBy().value(), one.text())),
                    it.missed());
        }

        /** @param day of the meeting, for documents from before it was kept */
        Supplement supplement(LocalDate day) {
            return new Supplement(
                    LocalDateTime.parse(due),
                    meetingDay.map(LocalDate::parse).orElse(day),
                    received.map(one -> new Supplement.Received(
                            Instant.parse(one.at()), new Person.Id(one.enteredBy()), one.text())),
                    missed);
        }
    }

    record JudgedPart(
            String at,
            String edition,
            String editionName,
            String calendar,
            Map<String, String> facts,
            List<FindingPart> findings) {

        static JudgedPart of(Leave.Judged it) {
            return new JudgedPart(
                    it.at().toString(),
                    it.edition().id(),
                    it.edition().name(),
                    it.calendarVersion(),
                    it.facts(),
                    it.findings().stream().map(FindingPart::of).toList());
        }

        Leave.Judged judged() {
            return new Leave.Judged(
                    Instant.parse(at),
                    new Edition(edition, editionName),
                    calendar,
                    new TreeMap<>(facts),
                    findings.stream().map(FindingPart::finding).toList());
        }
    }
}
