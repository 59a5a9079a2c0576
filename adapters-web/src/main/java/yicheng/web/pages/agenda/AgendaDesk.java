package yicheng.web.pages.agenda;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.Line;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.lists.Remarks;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Puts the pages of an agenda together, and answers with them. */
final class AgendaDesk {

    /** What a page is asked to show beside the agenda itself. */
    record Asked(OptionalInt version, Optional<List<Topic.Id>> order, Form form, Optional<Notice> notice) {

        static final Asked NOTHING = new Asked(OptionalInt.empty(), Optional.empty(), Form.empty(), Optional.empty());

        Asked told(Notice what) {
            return new Asked(version, order, form, Optional.of(what));
        }
    }

    private final Frame frame;

    AgendaDesk(Frame frame) {
        this.frame = frame;
    }

    void answer(Context asked, Actor actor, MeetingRef meeting, Asked what, String template) {
        frame.office()
                .lists()
                .readAgendas()
                .of(actor, meeting)
                .either(
                        kept -> frame.answer(asked, template, Entry.MEETINGS, view(actor, meeting, kept, what)),
                        frame::refused);
    }

    /** @throws Unknown where there is no agenda yet */
    MeetingAgenda agenda(Actor actor, MeetingRef meeting) {
        return frame.office()
                .lists()
                .readAgendas()
                .of(actor, meeting)
                .fold(kept -> kept, refused -> Optional.<Agendas.Kept>empty())
                .map(Agendas.Kept::agenda)
                .orElseThrow(() -> new Unknown("agenda", meeting.toString()));
    }

    private AgendaView view(Actor actor, MeetingRef asked, Optional<Agendas.Kept> kept, Asked what) {
        var office = frame.office();
        var meeting = AboutMeeting.of(
                office, kept.map(found -> found.agenda().meeting()).orElse(asked));
        var names = Names.of(actor);
        var shown = kept.map(found -> version(found.agenda(), what.version()));
        var rows = shown.map(version -> rows(actor, meeting, version, names)).orElse(List.of());
        return new AgendaView(
                actor.organisation().name(),
                meeting,
                kept.map(Agendas.Kept::version).orElse(0L),
                shown.map(version -> line(version, names)),
                rows,
                kept.map(found -> versions(found.agenda(), names)).orElse(List.of()),
                kept.flatMap(found -> proposed(actor, found.agenda(), names)),
                next(meeting),
                may(actor, meeting),
                shown.flatMap(version -> what.order().map(order -> Arranged.of(version, order))),
                actor.mayEverywhere(Operation.READ_LISTS),
                what.form(),
                what.notice());
    }

    /** @throws Unknown where there is no such version */
    private static AgendaVersion version(MeetingAgenda agenda, OptionalInt number) {
        return number.isEmpty()
                ? agenda.newest().orElseThrow()
                : agenda.version(number.getAsInt())
                        .orElseThrow(() -> new Unknown("agenda version", String.valueOf(number.getAsInt())));
    }

    private AgendaView.May may(Actor actor, AboutMeeting meeting) {
        var open = meeting.notHeld().isEmpty()
                && meeting.start().isAfter(frame.office().now());
        return new AgendaView.May(
                open && actor.mayEverywhere(Operation.PROPOSE_ORDER),
                open && actor.mayEverywhere(Operation.DECIDE_LISTS),
                actor.lender(Operation.DECIDE_LISTS).map(Person::name));
    }

    private Optional<Text> next(AboutMeeting meeting) {
        return frame.office()
                .queue()
                .deadlines()
                .next(meeting.ref(), frame.office().now())
                .map(next -> new Meetings(frame.office()).label(next.ref()));
    }

    VersionLine line(AgendaVersion version, Names names) {
        return new VersionLine(version, names.of(version.by()), frame.local(version.at()));
    }

    private List<VersionLine> versions(MeetingAgenda agenda, Names names) {
        var lines = new ArrayList<>(
                agenda.versions().stream().map(version -> line(version, names)).toList());
        Collections.reverse(lines);
        return lines;
    }

    private Optional<Proposed> proposed(Actor actor, MeetingAgenda agenda, Names names) {
        return agenda.proposed()
                .map(order -> new Proposed(
                        Arranged.of(agenda.newest().orElseThrow(), order.order()),
                        order.reason(),
                        names.of(order.by()),
                        frame.local(order.at()),
                        order.by().equals(actor.id())));
    }

    private List<AgendaRow> rows(Actor actor, AboutMeeting meeting, AgendaVersion version, Names names) {
        return version.lines().stream()
                .map(line -> row(actor, meeting, line, names))
                .toList();
    }

    private AgendaRow row(Actor actor, AboutMeeting meeting, Line line, Names names) {
        Optional<Topic> topic = frame.office()
                .readTopics()
                .one(actor, line.topic())
                .fold(kept -> Optional.of(kept.topic()), refused -> Optional.empty());
        LocalDateTime begins = meeting.start().plusMinutes(line.begins());
        return new AgendaRow(
                line,
                Stream.concat(Stream.of(line.department()), line.joint().stream())
                        .distinct()
                        .map(names::of)
                        .toList(),
                begins,
                topic.map(Remarks::history).orElse(List.of()),
                Optional.of(line.meeting())
                        .filter(of -> !of.equals(meeting.ref()))
                        .map(of -> of.kind().label()),
                topic.isPresent());
    }
}
