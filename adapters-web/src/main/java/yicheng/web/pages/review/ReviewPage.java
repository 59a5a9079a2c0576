package yicheng.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
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
        var own = office.ownFields();
        var judgement = FormJudge.judge(values, own, this::judged);
        return new ReviewView(values, choices, other, judgement, example, fresh, false, OwnForm.of(own, values.own()));
    }

    private static String meeting(Context asked, MeetingChoices choices) {
        return Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .map(ref -> ref.kind() == Kind.ADHOC ? "adhoc" : ref.toString())
                .orElseGet(() -> choices.first(Kind.WEEKLY));
    }

    private Judgement judged(MeetingRef ref, Proposal proposal, List<Indicator> indicators) {
        return office.reviewTopics()
                .handle(new ReviewTopics.Command(ref, List.of(proposal), Optional.empty()))
                .fold(
                        reviews -> Judgement.of(reviews, indicators),
                        findings -> Judgement.refused(findings, indicators));
    }
}
