package yicheng.web.pages.work;

import yicheng.people.rights.Actor;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Frame;

/** Puts names to the topics of one page. */
public final class TopicLines {

    private final Frame frame;
    private final Names names;
    private final Meetings meetings;

    public TopicLines(Frame frame, Actor actor) {
        this.frame = frame;
        this.names = Names.of(actor);
        this.meetings = new Meetings(frame.office());
    }

    public TopicLine of(Topics.Line line) {
        return new TopicLine(
                line,
                names.of(line.department()),
                meetings.label(line.meeting()),
                line.awaited().flatMap(Awaited::leader).map(names::of),
                frame.local(line.changed()));
    }

    public Meetings meetings() {
        return meetings;
    }
}
