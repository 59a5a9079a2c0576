package yicheng.persistence.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yicheng.attendance.RollMark;
import yicheng.attendance.roll.Absence;
import yicheng.attendance.roll.Circular;
import yicheng.attendance.roll.HostReport;
import yicheng.attendance.roll.Presence;
import yicheng.attendance.roll.Roll;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.persistence.policy.RulePart;

/** A roll as JSON. Old documents stay as they are, so names here are only ever added. */
record RollDocument(
        String meeting,
        List<PresencePart> present,
        Optional<String> settled,
        List<AbsencePart> absences,
        List<ReportPart> reports,
        Optional<CircularPart> circular) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Roll it) {
        return JSON.writeValueAsString(new RollDocument(
                it.meeting().toString(),
                it.present().stream().map(PresencePart::of).toList(),
                it.settled().map(Instant::toString),
                it.absences().stream().map(AbsencePart::of).toList(),
                it.reports().stream().map(ReportPart::of).toList(),
                it.circular().map(CircularPart::of)));
    }

    static Roll read(String json) {
        return JSON.readValue(json, RollDocument.class).roll();
    }

    private Roll roll() {
        return new Roll(
                MeetingRef.parse(meeting).orElseThrow(),
                present.stream().map(PresencePart::presence).toList(),
                settled.map(Instant::parse),
                absences.stream().map(AbsencePart::absence).toList(),
                reports.stream().map(ReportPart::report).toList(),
                circular.map(CircularPart::circular));
    }

    record PresencePart(
            String key, String name, String arrived, Optional<String> left, String enteredBy, List<MarkPart> marks) {

        record MarkPart(RulePart rule, String kind) {}

        static PresencePart of(Presence it) {
            return new PresencePart(
                    it.key(),
                    it.name(),
                    it.arrived().toString(),
                    it.left().map(LocalDateTime::toString),
                    it.enteredBy().value(),
                    it.marks().stream()
                            .map(mark -> new MarkPart(
                                    RulePart.of(mark.rule()), mark.kind().name()))
                            .toList());
        }

        Presence presence() {
            return new Presence(
                    key,
                    name,
                    LocalDateTime.parse(arrived),
                    left.map(LocalDateTime::parse),
                    new Person.Id(enteredBy),
                    marks.stream()
                            .map(mark -> new RollMark(mark.rule().rule(), RollMark.Kind.valueOf(mark.kind())))
                            .toList());
        }
    }

    record AbsencePart(String key, String name, String title, Optional<String> kind, RulePart rule) {

        static AbsencePart of(Absence it) {
            return new AbsencePart(
                    it.key(), it.name(), it.title(), Optional.of(it.kind().name()), RulePart.of(it.rule()));
        }

        Absence absence() {
            return new Absence(
                    key, name, title, kind.map(RollMark.Kind::valueOf).orElse(RollMark.Kind.ABSENT), rule.rule());
        }
    }

    record ReportPart(
            int due,
            int away,
            int late,
            int proxies,
            int undecided,
            int unconfirmed,
            int voting,
            String by,
            String at) {

        static ReportPart of(HostReport it) {
            return new ReportPart(
                    it.due(),
                    it.away(),
                    it.late(),
                    it.proxies(),
                    it.undecided(),
                    it.unconfirmed(),
                    it.voting(),
                    it.by().value(),
                    it.at().toString());
        }

        HostReport report() {
            return new HostReport(
                    due, away, late, proxies, undecided, unconfirmed, voting, new Person.Id(by), Instant.parse(at));
        }
    }

    record CircularPart(List<LinePart> lines, String issuedBy, String at, String remark) {

        record LinePart(String name, String title, String why) {}

        static CircularPart of(Circular it) {
            return new CircularPart(
                    it.lines().stream()
                            .map(line -> new LinePart(
                                    line.name(), line.title(), line.why().name()))
                            .toList(),
                    it.issuedBy().value(),
                    it.at().toString(),
                    it.remark());
        }

        Circular circular() {
            return new Circular(
                    lines.stream()
                            .map(line -> new Circular.Line(line.name(), line.title(), Circular.Why.valueOf(line.why())))
                            .toList(),
                    new Person.Id(issuedBy),
                    Instant.parse(at),
                    remark);
        }
    }
}
