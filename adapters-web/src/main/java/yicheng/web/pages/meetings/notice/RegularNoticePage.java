package yicheng.web.pages.meetings.notice;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.Kind;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.preparation.notice.IssueNotice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.meetings.adhoc.NoticePage;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;

/** Shows the notice of a meeting, to print, and issues that of a regular one. */
public final class RegularNoticePage {

    private static final String REMARK = "remark";
    private static final Text ISSUED =
            Text.of("会议通知已发到参会人员的收件箱", "The notice is issued; it is in the inbox of everybody called");
    private static final Text MEANWHILE = Text.of(
            "您打开本页以后，这次会议有了变化，所以没有发出。下面已是最新情况，您写的备注还在；请核对后再发",
            "the meeting changed after you opened the page, so nothing was issued. It is shown as it is now, with your remark");

    private final Frame frame;
    private final NoticePage adhoc;

    public RegularNoticePage(Frame frame) {
        this.frame = frame;
        this.adhoc = new NoticePage(frame);
    }

    public void show(Context asked) {
        var meeting = MeetingAddress.of(asked);
        if (meeting.kind() == Kind.ADHOC) {
            adhoc.show(asked);
            return;
        }
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        var done = Optional.ofNullable(asked.queryParam("done"))
                .filter("issued"::equals)
                .map(said -> ISSUED);
        new RegularNotice(frame, actor).answer(asked, meeting, Form.empty(), done);
    }

    public void issue(Context asked) {
        var actor = frame.actor(asked, Operation.ARRANGE_MEETINGS);
        var form = Form.of(asked);
        var meeting = MeetingAddress.of(asked);
        var command = new IssueNotice.Command(meeting, form.number("version").orElse(0), form.value(REMARK));
        var page = new RegularNotice(frame, actor);
        try {
            frame.office()
                    .preparation()
                    .issueNotice()
                    .handle(actor, command)
                    .either(
                            kept -> frame.go(asked, MeetingAddress.of(meeting) + "/notice?done=issued"),
                            (ground, findings) -> {
                                frame.refusedForRights(ground, findings);
                                page.answer(asked, meeting, form.refused(Cited.of(findings), REMARK), Optional.empty());
                                asked.status(Frame.status(ground));
                            });
        } catch (StaleVersion meanwhile) {
            page.answer(asked, meeting, form.wrong(MEANWHILE), Optional.empty());
            asked.status(409);
        }
    }
}
