package yicheng.web.pages.batch;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import yicheng.Office;
import yicheng.agenda.Agenda;
import yicheng.agenda.Candidate;
import yicheng.agenda.OtherTopic;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.Proposal;
import yicheng.topic.review.Review;
import yicheng.topic.review.ReviewTopics;
import yicheng.topic.review.Reviews;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.sheets.TopicSheet;
import yicheng.web.sheets.TopicSheets;
import yicheng.web.sheets.TopicTemplate;

/** Takes a table of topics and answers with all their judgements. */
public final class BatchPage {

    /** In bytes; a file a little too large still comes in, so that its reader says so. */
    public static final int LARGEST_UPLOAD = TopicSheets.LARGEST_FILE + 2 * 1024 * 1024;

    private static final int MOST_RANKED = 50;
    private static final int USUAL_SPEAKERS = 10;

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public BatchPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        var choices = MeetingChoices.of(Upcoming.in(office));
        answer(asked, BatchView.empty(choices, choices.first(Kind.WEEKLY)));
    }

    public void judge(Context asked) {
        var choices = MeetingChoices.of(Upcoming.in(office));
        if (asked.req().getContentLengthLong() > LARGEST_UPLOAD) {
            Upload.drain(asked);
            answer(asked, BatchView.empty(choices, choices.first(Kind.WEEKLY)).refused(List.of(Upload.TOO_LARGE)));
            asked.status(413);
            return;
        }
        var meeting = Objects.requireNonNullElse(asked.formParam("meeting"), "");
        answer(asked, judged(asked.uploadedFile("file"), BatchView.empty(choices, meeting)));
    }

    public void template(Context asked) {
        var workbook = asked.path().endsWith(".xlsx");
        asked.contentType(workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv");
        asked.header("Content-Disposition", "attachment; filename=\"topics." + (workbook ? "xlsx" : "csv") + "\"");
        asked.result(workbook ? TopicTemplate.xlsx() : TopicTemplate.csv());
    }

    private void answer(Context asked, BatchView view) {
        renderer.answer(asked, "batch", Shell.around(asked, Entry.REVIEW, office, assets), view);
        asked.status(view.failed() ? 422 : 200);
    }

    private BatchView judged(UploadedFile file, BatchView view) {
        if (file == null || file.size() == 0) {
            return view.refused(List.of(Text.of("请选择议题表（.xlsx 或 .csv）", "choose a table of topics (.xlsx or .csv)")));
        }
        var sheet = read(file);
        if (!sheet.faults().isEmpty()) {
            return view.faulty(sheet.faults(), sheet.notes());
        }
        return MeetingRef.parse(view.meeting())
                .map(ref -> judged(ref, sheet, view))
                .orElseGet(() -> view.refused(List.of(Text.of("请选择会议", "choose a meeting"))));
    }

    private BatchView judged(MeetingRef ref, TopicSheet sheet, BatchView view) {
        return office.reviewTopics()
                .handle(new ReviewTopics.Command(ref, sheet.topics(), Optional.empty()))
                .fold(
                        reviews -> done(reviews, sheet, view),
                        findings -> view.refused(
                                findings.stream().map(Finding::text).toList()));
    }

    private BatchView done(Reviews reviews, TopicSheet sheet, BatchView view) {
        var rows = sheet.lines().stream()
                .filter(line -> line.topic().state() == Proposal.State.SUBMITTED)
                .map(TopicSheet.Line::row)
                .toList();
        var topics = IntStream.range(0, rows.size())
                .mapToObj(index ->
                        new JudgedTopic(rows.get(index), reviews.reviews().get(index)))
                .toList();
        return new BatchView(
                view.choices(),
                view.meeting(),
                List.of(),
                List.of(),
                sheet.notes(),
                topics,
                Optional.of(reviews.start()),
                agenda(reviews, earlier(sheet)));
    }

    private List<OtherTopic> earlier(TopicSheet sheet) {
        return sheet.topics().stream()
                .filter(topic -> topic.state() == Proposal.State.EARLIER)
                .map(topic -> new OtherTopic(
                        topic.title(),
                        topic.title(),
                        topic.matters(),
                        topic.submittedAt().orElse(office.now()),
                        false))
                .toList();
    }

    private Optional<Agenda> agenda(Reviews reviews, List<OtherTopic> earlier) {
        var passed = reviews.reviews().stream()
                .filter(review -> review.verdict().admits())
                .toList();
        if (passed.isEmpty() || passed.size() > MOST_RANKED) {
            return Optional.empty();
        }
        var candidates = passed.stream().map(this::candidate).toList();
        var day = reviews.meeting().day();
        return office.rankTopics()
                .handle(new RankTopics.Command(
                        reviews.meeting().kind(),
                        day.getYear(),
                        day.getMonthValue(),
                        candidates,
                        USUAL_SPEAKERS,
                        earlier))
                .fold(Optional::of, findings -> Optional.empty());
    }

    private Candidate candidate(Review review) {
        var topic = review.topic();
        var facts = new RankingFacts(
                review.facts().meeting(),
                topic.title(),
                topic.urgent(),
                topic.important(),
                Math.max(1, topic.departmentsConcerned()),
                topic.submittedAt().orElse(office.now()),
                topic.matters());
        return new Candidate(topic.title(), facts, OptionalInt.empty());
    }

    private static TopicSheet read(UploadedFile file) {
        try (var content = file.content()) {
            return TopicSheets.read(file.filename(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
