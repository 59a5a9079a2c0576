package yicheng.web.pages.today;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.today.WhatWaits;
import yicheng.web.pages.attendance.LeaveDone;
import yicheng.web.pages.meetings.Rails;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.timetable.Rail;
import yicheng.web.pages.work.StageStyle;
import yicheng.web.pages.work.TopicLines;

/** Shows what the day asks of the one who has signed in. */
public final class TodayPage {

    private final Frame frame;

    public TodayPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        frame.answer(asked, "today", Entry.TODAY, view(actor, told(asked)));
    }

    /** What was done in place. */
    private static Optional<Text> told(Context asked) {
        return Optional.ofNullable(asked.queryParam("done")).flatMap(LeaveDone::of);
    }

    private TodayView view(Actor actor, Optional<Text> done) {
        var desk = frame.office().whatWaits().handle(actor);
        var lists = frame.office().whatWaitsOnLists().handle(actor);
        boolean reviews = actor.may(Operation.PREPARE_REVIEWS);
        return new TodayView(
                actor.person().name(),
                frame.office().attendance().ownMeetings().handle(actor),
                tasks(desk.mine(), lists, true, actor),
                tasks(desk.others(), lists, false, actor),
                reviews ? counts(actor) : List.of(),
                rail(actor),
                actor.may(Operation.DRAFT_TOPICS),
                reviews,
                actor.may(Operation.READ_TOPICS),
                actor.may(Operation.MANAGE_ACCOUNTS) && !actor.may(Operation.READ_TOPICS),
                done);
    }

    /** Of topics, of lists, agendas and meetings, and of drafts of the rules, by the time they are due. */
    private List<Task> tasks(
            List<WhatWaits.Waiting> topics, List<WhatWaitsOnLists.Waiting> lists, boolean mine, Actor actor) {
        var now = frame.office().now();
        var lines = new TopicLines(frame, actor);
        var changes = frame.office().meetings().readMeetings().proposed(actor);
        return Stream.of(
                        lists.stream().filter(one -> one.mine() == mine).map(one -> MeetingTask.of(one, changes, now)),
                        topics.stream().map(one -> TopicTask.of(one, actor, lines.of(one.topic()), now)),
                        LeaveTask.of(frame, actor, mine),
                        PresenceTask.of(frame, actor, mine),
                        AdhocTask.of(frame, actor, mine),
                        RuleTask.of(frame, actor, mine),
                        mine ? NoticeTask.of(frame, actor) : Stream.<Task>empty(),
                        mine ? PreparationTask.of(frame, actor) : Stream.<Task>empty())
                .flatMap(all -> all)
                .sorted(Comparator.comparing(task -> task.due().orElse(LocalDateTime.MAX)))
                .toList();
    }

    private List<TodayView.Count> counts(Actor actor) {
        var counts = frame.office().readTopics().count(actor).fold(found -> found, refused -> Map.<Stage, Long>of());
        return Arrays.stream(Stage.values())
                .filter(Stage::isInHand)
                .filter(counts::containsKey)
                .map(stage -> new TodayView.Count(
                        stage.label(), StageStyle.of(stage), counts.get(stage), "/topics?stage=" + stage.code()))
                .toList();
    }

    private Optional<Rail> rail(Actor actor) {
        var upcoming = Upcoming.in(frame.office());
        return upcoming.next()
                .flatMap(meeting -> frame.office()
                        .planYear()
                        .handle(new PlanYear.Command(meeting.nominal().getYear()))
                        .fold(
                                timetable -> Optional.of(
                                        new Rails(frame, Optional.of(actor), upcoming).of(meeting, timetable)),
                                refused -> Optional.empty()));
    }
}
