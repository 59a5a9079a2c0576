package yicheng.topic.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.FieldFault;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.ProposalText;
import yicheng.topic.TopicField;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.review.ReviewTopics;

/** Puts a topic before the rules, together with the kept ones that its amount adds up with. */
public final class TopicJudge {

    /** Further back than any rule is likely to add up. */
    private static final int YEARS_BACK = 3;

    private static final int MOST_RELATED = 500;
    private static final RuleRef READABLE = new RuleRef(
            "check.field", Text.of("填写的内容须能识别", "what is filled in can be read"), new Clause("3.1.submit.check*"));

    private final ReviewTopics reviewTopics;
    private final Topics topics;
    private final Clock clock;

    public TopicJudge(ReviewTopics reviewTopics, Topics topics, Clock clock) {
        this.reviewTopics = reviewTopics;
        this.topics = topics;
        this.clock = clock;
    }

    /** As handed in when its receipt says, or else now; refused where it cannot be read, or the meeting takes none. */
    public Answer<Judged> judge(Topic topic, Organisation organisation) {
        var now = clock.instant();
        var handedIn = topic.receipt().map(Receipt::at).orElse(now);
        return judge(topic, organisation, handedIn, now);
    }

    /** As if handed in at that moment. */
    public Answer<Judged> judge(Topic topic, Organisation organisation, Instant handedIn, Instant now) {
        var read = proposal(topic, organisation, Optional.empty(), Proposal.State.SUBMITTED);
        if (read.proposal().isEmpty()) {
            return new Answer.Refused<>(
                    read.faults().stream().map(TopicJudge::finding).toList());
        }
        var together = new ArrayList<Proposal>();
        together.add(read.proposal().get());
        together.addAll(related(topic, read.proposal().get(), organisation, handedIn));
        var command = new ReviewTopics.Command(topic.meeting(), together, Optional.of(local(handedIn)));
        return reviewTopics.handle(command).then(reviews -> {
            var review = reviews.reviews().get(0);
            return new Answer.Done<>(new Judged(
                    now,
                    reviews.edition(),
                    reviews.calendarVersion(),
                    CanonicalFacts.of(review.facts()),
                    review.findings(),
                    review.nextChance()));
        });
    }

    /** None for a topic that neither spends money nor belongs to a project: no sum is asked for it. */
    private List<Proposal> related(Topic topic, Proposal own, Organisation organisation, Instant handedIn) {
        if (own.amount().signum() == 0 && own.projectKey().isEmpty()) {
            return List.of();
        }
        var since = handedIn.atZone(clock.getZone()).minusYears(YEARS_BACK).toInstant();
        return topics.spending(topic.department(), own.projectKey(), since, MOST_RELATED).stream()
                .filter(other -> !other.id().equals(topic.id()))
                .flatMap(
                        other -> proposal(other, organisation, other.receipt().map(Receipt::at), Proposal.State.EARLIER)
                                .proposal()
                                .stream())
                .toList();
    }

    private ProposalForm.Read proposal(
            Topic topic, Organisation organisation, Optional<Instant> handedIn, Proposal.State state) {
        var values = new TreeMap<>(topic.form().and(topic.checklist()).values());
        values.put(
                TopicField.DEPARTMENT,
                organisation
                        .department(topic.department())
                        .map(Department::name)
                        .orElse(""));
        handedIn.ifPresent(
                at -> values.put(TopicField.SUBMITTED_AT, local(at).toString().replace('T', ' ')));
        if (topic.letIn()) {
            values.put(TopicField.LEADER_URGENT, "是");
        }
        if (state == Proposal.State.EARLIER) {
            values.put(TopicField.STATE, "earlier");
        }
        var read = ProposalText.read(values);
        return new ProposalForm.Read(
                read.proposal().map(it -> it.filling(topic.form().own())), read.faults());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    private static Finding finding(FieldFault fault) {
        return new Finding(
                READABLE,
                Effect.SUPPLEMENT,
                Optional.of(fault.field().code()),
                fault.text(),
                Mender.SUBMITTING_DEPARTMENT,
                false,
                Optional.of(fault.value()).filter(value -> !value.isBlank()));
    }
}
