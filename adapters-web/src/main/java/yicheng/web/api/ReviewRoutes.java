package yicheng.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.RulesDesk;
import yicheng.policy.Language;
import yicheng.topic.Indicator;
import yicheng.topic.Proposal;
import yicheng.topic.own.OwnFields;
import yicheng.topic.review.Review;
import yicheng.topic.review.Reviews;
import yicheng.web.api.call.Answers;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.ReviewRequest;
import yicheng.web.api.shape.ChanceJson;
import yicheng.web.api.shape.EditionJson;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.Json;
import yicheng.web.edge.Languages;

/** {@code POST /reviews}: judges topics for a meeting and keeps nothing. */
final class ReviewRoutes {

    /** @param topic its place in the request, counted from 0: topics that only add to a sum are not judged */
    record Judged(
            int topic,
            String title,
            Outcome verdict,
            List<FindingJson> findings,
            Computed computed,
            Optional<ChanceJson> nextChance) {}

    record Answered(EditionJson edition, String calendarVersion, String meeting, String start, List<Judged> reviews) {}

    record Outcome(String code, String label, boolean admits) {}

    record Computed(List<Figures> indicators) {}

    /** In percent with one decimal; null where a figure is missing or the base is 0. */
    record Figures(
            String name,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> yearOnYear,
            Optional<BigDecimal> periodOnPeriod) {}

    private final RulesDesk desk;
    private final Json json;
    private final Moments moments;

    ReviewRoutes(RulesDesk desk, Json json) {
        this.desk = desk;
        this.json = json;
        this.moments = new Moments(desk.zone());
    }

    void review(Context ctx) throws IOException {
        var command = ReviewRequest.read(json, RequestBody.read(ctx), moments, OwnFields.of(desk.ruleBook()));
        var answer = desk.reviewTopics().handle(command);
        Answers.give(ctx, json, answer, reviews -> answered(reviews, command.topics(), Languages.of(ctx)));
    }

    Answered answered(Reviews reviews, List<Proposal> asked, Language language) {
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).state() == Proposal.State.SUBMITTED) {
                judged.add(judged(i, reviews.reviews().get(judged.size()), language));
            }
        }
        return new Answered(
                EditionJson.of(reviews.edition()),
                reviews.calendarVersion(),
                reviews.meeting().toString(),
                moments.written(reviews.start()),
                judged);
    }

    private Judged judged(int topic, Review review, Language language) {
        var verdict = review.verdict();
        return new Judged(
                topic,
                review.topic().title(),
                new Outcome(verdict.code(), verdict.label().in(language), verdict.admits()),
                review.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                computed(review),
                review.nextChance().map(chance -> ChanceJson.of(chance, language, moments)));
    }

    private static Computed computed(Review review) {
        return new Computed(
                review.topic().indicators().stream().map(ReviewRoutes::figures).toList());
    }

    private static Figures figures(Indicator indicator) {
        return new Figures(indicator.name(), indicator.rate(), indicator.yearOnYear(), indicator.periodOnPeriod());
    }
}
