package yicheng.web.pages.topics.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.Indicator;
import yicheng.topic.life.Attachment;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.IndicatorRow;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.review.OwnForm;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.topics.FileLine;
import yicheng.web.pages.topics.alike.AlikeDesk;
import yicheng.web.pages.topics.form.KeptForm;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Notice;

/** Puts the page of a topic together. */
final class TopicDesk {

    private final Frame frame;
    private final Panels panels;
    private final AlikeDesk alike;

    TopicDesk(Frame frame) {
        this.frame = frame;
        this.panels = new Panels(frame);
        this.alike = new AlikeDesk(frame);
    }

    TopicView view(Actor actor, Topics.Kept kept, Map<String, String> typed, Optional<Notice> notice) {
        var topic = kept.topic();
        var names = Names.of(actor);
        var meetings = new Meetings(frame.office());
        var seesNotes = ReadTopics.seesNotes(actor);
        return new TopicView(
                kept,
                names.of(topic.department()),
                names.actor(topic.author().value()),
                meetings.label(topic.meeting()),
                meetings.start(topic.meeting()),
                topic.receipt().map(receipt -> frame.local(receipt.at())),
                topic.receipt().map(receipt -> names.actor(receipt.by().value())),
                topic.judged().map(judged -> frame.local(judged.at())),
                topic.awaited().flatMap(Awaited::leader).map(names::of),
                Passage.prose(topic.form()),
                brief(topic),
                table(topic),
                files(actor, topic, names),
                topic.decisions().stream()
                        .map(decision -> DecisionLine.of(decision, names, frame))
                        .toList(),
                seesNotes ? notes(topic, names) : List.of(),
                seesNotes,
                panels.of(actor, topic),
                alike.of(actor, topic),
                MeetingChoices.of(Upcoming.in(frame.office())),
                typed,
                notice,
                actor.may(Operation.DRAFT_TOPICS));
    }

    private List<Passage> brief(Topic topic) {
        var own = OwnForm.of(frame.office().ownFields(), topic.form().own());
        return Stream.concat(Passage.brief(topic.form()).stream(), Passage.own(own).stream())
                .toList();
    }

    private static List<Indicator> table(Topic topic) {
        return KeptForm.rows(topic.form()).stream().map(IndicatorRow::indicator).toList();
    }

    private List<FileLine> files(Actor actor, Topic topic, Names names) {
        return frame
                .office()
                .readTopics()
                .files(actor, topic.id())
                .fold(files -> files, refused -> List.<Attachment>of())
                .stream()
                .map(file -> FileLine.of(file, names, frame.local(file.at())))
                .toList();
    }

    private List<NoteLine> notes(Topic topic, Names names) {
        return topic.notes().stream()
                .map(note -> new NoteLine(names.of(note.by()), frame.local(note.at()), note.text()))
                .toList();
    }
}
