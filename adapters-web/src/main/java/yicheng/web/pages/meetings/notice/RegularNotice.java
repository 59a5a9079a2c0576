package yicheng.web.pages.meetings.notice;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.attendance.member.MeetingHost;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.IssuedNotice;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.preparation.notice.NoticeDraft;
import yicheng.preparation.notice.NoticeState;
import yicheng.preparation.notice.ReadNotice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.meetings.adhoc.People;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** Lays out the notice of a regular meeting for the one who looks at it. */
record RegularNotice(Frame frame, Actor actor) {

    void answer(Context asked, MeetingRef meeting, Form form, Optional<Text> done) {
        frame.office()
                .preparation()
                .readNotice()
                .one(actor, meeting)
                .either(
                        seen -> frame.answer(asked, "meetings/notice", Entry.MEETINGS, view(seen, form, done)),
                        frame::refused);
    }

    private RegularNoticeView view(ReadNotice.Seen seen, Form form, Optional<Text> done) {
        var names = Names.of(actor);
        return new RegularNoticeView(
                actor.organisation().name(),
                seen.planned(),
                String.valueOf(seen.kept().version()),
                seen.state(),
                seen.limit(),
                paper(seen),
                seen.kept().meeting().notices().stream()
                        .sorted((one, other) -> other.number() - one.number())
                        .map(notice -> new RegularNoticeView.Issued(
                                notice.number(),
                                names.of(notice.by()),
                                frame.local(notice.at()),
                                notice.late(),
                                notice.start(),
                                notice.room()))
                        .toList(),
                seen.issues(),
                seen.untold().stream().map(names::of).toList(),
                agenda(seen.planned().ref()),
                form,
                done);
    }

    /** Who can issue one sees what it would say; everybody else, and once it is issued, what was said. */
    private Optional<RegularNoticeView.Paper> paper(ReadNotice.Seen seen) {
        var issued = seen.notice().map(notice -> paper(notice, seen));
        var draft = seen.draft().map(one -> paper(one, seen));
        boolean anew = seen.issues() && seen.untold().isEmpty();
        return anew || seen.state() == NoticeState.PLANNED ? draft : issued.or(() -> draft);
    }

    private RegularNoticeView.Paper paper(NoticeDraft draft, ReadNotice.Seen seen) {
        var meeting = draft.meeting();
        return new RegularNoticeView.Paper(
                seen.kept().meeting().notices().size() + 1,
                Optional.empty(),
                meeting.start(),
                meeting.end(),
                draft.room().map(Room::name),
                meeting.leaveUntil(),
                host(meeting.start()),
                contact(),
                draft.called().stream()
                        .map(one ->
                                new RegularNoticeView.Called(one.name(), Text.chinese(one.title()), Optional.empty()))
                        .toList(),
                "");
    }

    private RegularNoticeView.Paper paper(IssuedNotice notice, ReadNotice.Seen seen) {
        Map<Person.Id, Instant> read = seen.receipts().stream()
                .filter(receipt -> receipt.read().isPresent())
                .collect(Collectors.toMap(
                        ReadNotice.Receipt::person, receipt -> receipt.read().orElseThrow()));
        return new RegularNoticeView.Paper(
                notice.number(),
                Optional.of(frame.local(notice.at())),
                notice.start(),
                notice.end(),
                Optional.of(notice.room()),
                notice.leaveUntil(),
                host(notice.start()),
                contact(),
                notice.to().stream()
                        .flatMap(id -> actor.organisation().person(id).stream())
                        .map(person -> new RegularNoticeView.Called(
                                person.name(),
                                new People(actor).post(person),
                                Optional.ofNullable(read.get(person.id())).map(frame::local)))
                        .toList(),
                notice.remark());
    }

    private String host(LocalDateTime start) {
        return MeetingHost.on(actor.organisation(), start.toLocalDate())
                .host()
                .map(Person::name)
                .orElse("—");
    }

    private String contact() {
        return actor.organisation()
                .holding(PostKind.OFFICE_HEAD, actor.day())
                .findFirst()
                .map(Person::name)
                .orElse("—");
    }

    private List<String> agenda(MeetingRef meeting) {
        var names = Names.of(actor);
        return frame
                .office()
                .lists()
                .readAgendas()
                .of(actor, meeting)
                .fold(kept -> kept, refused -> Optional.<Agendas.Kept>empty())
                .flatMap(kept -> kept.agenda().newest())
                .map(AgendaVersion::lines)
                .orElse(List.of())
                .stream()
                .map(line -> "%s（%s%s）"
                        .formatted(
                                line.title(),
                                names.of(line.department()),
                                line.presenter().isBlank() ? "" : "，" + line.presenter()))
                .toList();
    }
}
