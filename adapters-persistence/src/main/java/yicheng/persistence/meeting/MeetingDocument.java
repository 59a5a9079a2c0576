package yicheng.persistence.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.arrangement.Proposed;
import yicheng.meeting.arrangement.Settled;
import yicheng.people.Person;

/**
 * What is kept of a meeting as JSON. Old documents stay as they are, so names here are only ever added, and what was added
 * is not in all of them.
 */
record MeetingDocument(
        String ref,
        Optional<Integer> number,
        Optional<ProposedPart> proposed,
        List<SettledPart> settled,
        Optional<String> plannedBy,
        List<NoticePart> notices) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Documents of before notices were issued say nothing of them. */
    MeetingDocument {
        notices = notices == null ? List.of() : notices;
    }

    static String json(Meeting it) {
        return JSON.writeValueAsString(new MeetingDocument(
                it.ref().toString(),
                it.number().stream().boxed().findFirst(),
                it.proposed().map(ProposedPart::of),
                it.settled().stream().map(SettledPart::of).toList(),
                it.plannedBy(),
                it.notices().stream().map(NoticePart::of).toList()));
    }

    static Meeting read(String json) {
        return JSON.readValue(json, MeetingDocument.class).meeting();
    }

    private Meeting meeting() {
        return new Meeting(
                MeetingRef.parse(ref).orElseThrow(),
                number.map(OptionalInt::of).orElse(OptionalInt.empty()),
                proposed.map(ProposedPart::proposed),
                settled.stream().map(SettledPart::settled).toList(),
                plannedBy,
                notices.stream().map(NoticePart::notice).toList());
    }

    record ProposedPart(ArrangementPart arrangement, String reason, String by, String at) {

        static ProposedPart of(Proposed it) {
            return new ProposedPart(
                    ArrangementPart.of(it.arrangement()),
                    it.reason(),
                    it.by().value(),
                    it.at().toString());
        }

        Proposed proposed() {
            return new Proposed(arrangement.arrangement(), reason, new Person.Id(by), Instant.parse(at));
        }
    }

    record SettledPart(
            ProposedPart proposal, boolean agreed, String by, Optional<String> lender, String at, String remark) {

        static SettledPart of(Settled it) {
            return new SettledPart(
                    ProposedPart.of(it.proposal()),
                    it.agreed(),
                    it.by().value(),
                    it.lender().map(Person.Id::value),
                    it.at().toString(),
                    it.remark());
        }

        Settled settled() {
            return new Settled(
                    proposal.proposed(),
                    agreed,
                    new Person.Id(by),
                    lender.map(Person.Id::new),
                    Instant.parse(at),
                    remark);
        }
    }
}
