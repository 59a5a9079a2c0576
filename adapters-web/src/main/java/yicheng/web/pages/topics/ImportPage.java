package yicheng.web.pages.topics;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.life.TopicForm;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.TopicSheets;

/** Makes a draft of each line of a table, and says of each what became of it. */
public final class ImportPage {

    private final Frame frame;

    public ImportPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        frame.actor(asked, Operation.DRAFT_TOPICS);
        frame.answer(asked, "topics/import", Entry.TOPICS, empty());
    }

    public void bring(Context asked) {
        var actor = frame.actor(asked, Operation.DRAFT_TOPICS);
        var meeting = Objects.requireNonNullElse(asked.formParam("meeting"), "");
        var view = new ImportView(empty().choices(), meeting, List.of(), List.of(), List.of());
        var result = MeetingRef.parse(meeting)
                .map(ref -> brought(actor, ref, asked.uploadedFile("file"), view))
                .orElseGet(() -> view.refused(Text.of("请选择会议", "choose a meeting")));
        frame.answer(asked, "topics/import", Entry.TOPICS, result);
        asked.status(result.failed() ? 422 : 200);
    }

    private ImportView empty() {
        var choices = MeetingChoices.of(Upcoming.in(frame.office()));
        return new ImportView(choices, choices.first(Kind.WEEKLY), List.of(), List.of(), List.of());
    }

    private ImportView brought(Actor actor, MeetingRef meeting, UploadedFile file, ImportView view) {
        if (file == null || file.size() == 0) {
            return view.refused(Text.of("请选择议题表（.xlsx 或 .csv）", "choose a table of topics (.xlsx or .csv)"));
        }
        var sheet = read(file);
        return sheet.faults().isEmpty()
                ? view.done(sheet.lines().stream()
                        .map(line -> drafted(actor, meeting, line))
                        .toList())
                : view.faulty(sheet.faults());
    }

    private ImportView.Row drafted(Actor actor, MeetingRef meeting, TopicSheet.Line line) {
        var topic = line.topic();
        if (topic.state() != Proposal.State.SUBMITTED) {
            return ImportView.Row.left(
                    line.row(), topic.title(), Text.of("既往或已撤回的议题，不建草稿", "earlier or withdrawn: no draft is made"));
        }
        var department = department(actor, topic.department());
        if (department.isEmpty()) {
            return ImportView.Row.left(
                    line.row(),
                    topic.title(),
                    Text.of(
                            "没有“%s”这个部门，请按机构名单填写".formatted(topic.department()),
                            "there is no department \"%s\"; write one of the organisation's"
                                    .formatted(topic.department())));
        }
        var form = TopicForm.of(TopicField.Side.DEPARTMENT, ProposalText.written(topic));
        return frame.office()
                .intake()
                .draftTopic()
                .handle(actor, new DraftTopic.Command(department.get(), meeting, form, Optional.empty()))
                .fold(
                        kept -> ImportView.Row.drafted(
                                line.row(),
                                topic.title(),
                                "/topics/" + kept.topic().id().value()),
                        findings -> ImportView.Row.left(line.row(), topic.title(), said(findings)));
    }

    /** A blank one is the sender's own, where that is clear. */
    private static Optional<Department.Id> department(Actor actor, String name) {
        var own = actor.departments(Operation.DRAFT_TOPICS);
        return name.isBlank() && own.size() == 1
                ? own.stream().findFirst()
                : actor.organisation().departmentNamed(name).map(Department::id);
    }

    private static Text said(List<Finding> findings) {
        return findings.get(0).text();
    }

    private static TopicSheet read(UploadedFile file) {
        try (var content = file.content()) {
            return TopicSheets.read(file.filename(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
