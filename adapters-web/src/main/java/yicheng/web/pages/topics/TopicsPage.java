package yicheng.web.pages.topics;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.work.TopicLines;

/** Lists topics, narrowed by stage, department, meeting and words; more follow on demand. */
public final class TopicsPage {

    private static final int A_PAGE = 30;

    private final Frame frame;

    public TopicsPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        var filter = new TopicsView.Filter(
                text(asked, "stage"), text(asked, "department"), text(asked, "meeting"), text(asked, "q"));
        var template = asked.header("HX-Request") == null ? "topics/list" : "topics/lines";
        frame.office()
                .readTopics()
                .list(actor, wanted(asked, filter))
                .either(
                        lines -> frame.answer(asked, template, Entry.TOPICS, view(actor, filter, lines)),
                        frame::refused);
    }

    private TopicsView view(Actor actor, TopicsView.Filter filter, List<Topics.Line> found) {
        var lines = new TopicLines(frame, actor);
        var shown = found.stream().limit(A_PAGE).toList();
        return new TopicsView(
                shown.stream().map(lines::of).toList(),
                filter,
                actor.mayEverywhere(Operation.READ_TOPICS)
                        ? actor.organisation().departments()
                        : List.of(),
                MeetingChoices.of(Upcoming.in(frame.office())),
                found.size() > A_PAGE
                        ? Optional.of(shown.get(A_PAGE - 1).place().text())
                        : Optional.empty(),
                actor.may(Operation.DRAFT_TOPICS));
    }

    /** One more than a page holds, to know whether there are more. */
    private static ReadTopics.Wanted wanted(Context asked, TopicsView.Filter filter) {
        return new ReadTopics.Wanted(
                Stage.named(filter.stage()).map(Set::of).orElse(Set.of()),
                Optional.of(filter.department()).filter(id -> !id.isBlank()).map(Department.Id::new),
                MeetingRef.parse(filter.meeting()),
                filter.words(),
                Topics.Place.parse(text(asked, "after")),
                A_PAGE + 1);
    }

    private static String text(Context asked, String name) {
        return Objects.requireNonNullElse(asked.queryParam(name), "").strip();
    }
}
