package yicheng.web.pages.today;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.Stage;
import yicheng.topic.today.WhatWaits;
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
        frame.answer(asked, "today", Entry.TODAY, view(actor));
    }

    private TodayView view(Actor actor) {
        var desk = frame.office().whatWaits().handle(actor);
        var lines = new TopicLines(frame, actor);
        boolean reviews = actor.may(Operation.PREPARE_REVIEWS);
        return new TodayView(
                actor.person().name(),
                tasks(desk.mine(), actor, lines),
                tasks(desk.others(), actor, lines),
                reviews ? counts(actor) : List.of(),
                rail(),
                actor.may(Operation.DRAFT_TOPICS),
                reviews,
                actor.may(Operation.READ_TOPICS),
                actor.may(Operation.MANAGE_ACCOUNTS) && !actor.may(Operation.READ_TOPICS));
    }

    private List<Task> tasks(List<WhatWaits.Waiting> waiting, Actor actor, TopicLines lines) {
        var now = frame.office().now();
        return waiting.stream()
                .map(one -> Task.of(one, actor, lines.of(one.topic()), now))
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

    private Optional<Rail> rail() {
        var upcoming = Upcoming.in(frame.office());
        return upcoming.next()
                .flatMap(meeting -> frame.office()
                        .planYear()
                        .handle(new PlanYear.Command(meeting.nominal().getYear()))
                        .fold(
                                timetable -> Optional.of(Rail.of(meeting, timetable, upcoming)),
                                refused -> Optional.empty()));
    }
}
