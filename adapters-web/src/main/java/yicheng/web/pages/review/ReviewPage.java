package yicheng.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.FieldFault;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.review.ReviewTopics;
import yicheng.web.pages.shell.Assets;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Renderer;
import yicheng.web.pages.shell.Shell;
import yicheng.web.pages.shell.Upcoming;

/** Answers with the form, and judges it: the whole page, or only what changed where htmx asks. */
public final class ReviewPage {

    private final Office office;
    private final Assets assets;
    private final Renderer renderer;

    public ReviewPage(Office office, Assets assets, Renderer renderer) {
        this.office = office;
        this.assets = assets;
        this.renderer = renderer;
    }

    public void show(Context asked) {
        var choices = MeetingChoices.of(Upcoming.in(office));
        var example = Optional.ofNullable(asked.queryParam("example"));
        var values = example.flatMap(name -> ExampleTopics.named(name, choices))
                .orElseGet(() -> TopicValues.blank(meeting(asked, choices), ""));
        answer(asked, "review", view(values, choices, example, example.isEmpty()));
    }

    public void judge(Context asked) {
        var choices = MeetingChoices.of(Upcoming.in(office));
        var view = view(TopicValues.typedIn(asked), choices, Optional.empty(), false);
        answer(asked, asked.header("HX-Request") == null ? "review" : "review/judged", view);
        asked.status(view.judgement().status());
    }

    private void answer(Context asked, String template, ReviewView view) {
        renderer.answer(asked, template, Shell.around(asked, Entry.REVIEW, office, assets), view);
    }

    private ReviewView view(TopicValues values, MeetingChoices choices, Optional<String> example, boolean fresh) {
        var other = values.ref().filter(ref -> ref.kind() != Kind.ADHOC && !choices.offers(ref.toString()));
        return new ReviewView(values, choices, other, judgement(values), example, fresh);
    }

    private static String meeting(Context asked, MeetingChoices choices) {
        return Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .map(ref -> ref.kind() == Kind.ADHOC ? "adhoc" : ref.toString())
                .orElseGet(() -> choices.first(Kind.WEEKLY));
    }

    private Judgement judgement(TopicValues values) {
        var filled = values.rows().stream().filter(row -> !row.empty()).toList();
        var indicators =
                values.shownRows().stream().map(IndicatorRow::indicator).toList();
        if (values.empty()) {
            return Judgement.waiting(indicators);
        }
        var typed = filled.stream().map(IndicatorRow::indicator).toList();
        var read = ProposalForm.read(values.byField(), Map.of(), typed);
        var faults = Stream.concat(read.faults().stream(), tableFaults(values)).toList();
        if (!faults.isEmpty()) {
            return Judgement.unreadable(faults, indicators);
        }
        return values.ref()
                .map(ref -> judged(ref, read.proposal().orElseThrow(), indicators))
                .orElseGet(() -> Judgement.refused(List.of(noMeeting(values)), indicators));
    }

    private Judgement judged(MeetingRef ref, Proposal proposal, List<Indicator> indicators) {
        return office.reviewTopics()
                .handle(new ReviewTopics.Command(ref, List.of(proposal), Optional.empty()))
                .fold(
                        reviews -> Judgement.of(reviews, indicators),
                        findings -> Judgement.refused(findings, indicators));
    }

    private static Stream<FieldFault> tableFaults(TopicValues values) {
        return IntStream.range(0, values.rows().size())
                .boxed()
                .flatMap(row -> values.rows().get(row).faults(row).stream());
    }

    private static Finding noMeeting(TopicValues values) {
        return new Finding(
                new RuleRef(
                        "check.meeting",
                        Text.of("议题须报给一次尚未召开的会议", "a topic is for a meeting still to come"),
                        new Clause("3.1.submit.late*")),
                Effect.RETURN,
                Optional.of("meeting"),
                Text.of("请选择会议；临时会议请填日期和时间", "choose a meeting; for an ad hoc one give date and time"),
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(values.adhocAt()).filter(at -> !at.isBlank()));
    }
}
