package yicheng.web.pages.inbox;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.notice.Notice;
import yicheng.people.rights.Actor;
import yicheng.web.pages.shell.Frame;

/** Shows what somebody was told; with that it counts as read, and what was new is marked once more. */
public final class InboxPage {

    private final Frame frame;

    public InboxPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        var inbox = frame.office().inbox();
        var notices = inbox.of(actor);
        var view = view(actor, notices);
        notices.stream().map(Notice::at).max(Comparator.naturalOrder()).ifPresent(last -> {
            if (view.fresh() > 0) {
                inbox.read(actor, last);
            }
        });
        frame.answer(asked, "inbox", view);
    }

    private InboxView view(Actor actor, List<Notice> notices) {
        var days = notices.stream()
                .collect(Collectors.groupingBy(
                        notice -> frame.local(notice.at()).toLocalDate(),
                        () -> new TreeMap<LocalDate, List<Notice>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return new InboxView(
                days.entrySet().stream()
                        .map(day -> new InboxView.Day(
                                day.getKey(),
                                day.getValue().stream()
                                        .map(notice -> line(actor, notice))
                                        .toList()))
                        .toList(),
                notices.stream().filter(notice -> notice.read().isEmpty()).count());
    }

    private InboxView.Line line(Actor actor, Notice notice) {
        return new InboxView.Line(
                notice.text(),
                Place.of(notice, actor),
                frame.local(notice.at()),
                notice.read().isEmpty());
    }
}
