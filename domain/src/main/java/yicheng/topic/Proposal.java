package yicheng.topic;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yicheng.topic.own.OwnValues;

/**
 * What a department hands in for a meeting. Text that was left blank is the empty string, as on the form.
 *
 * @param amount in yuan; zero where no money is involved
 * @param project what adds up: amounts of one project are judged together over twelve months
 * @param sameProject the office's answer to whether similar titles are one project
 * @param partyDecision number of the party committee's decision, where one was taken
 * @param departments concerned besides or including the submitting one
 * @param leaderUrgent the principal leader lets a late topic in (3.1.submit.late*)
 * @param own what was filled into fields that the office defined itself
 * @param submittedAt in the office's zone; empty means it is handed in at the moment of judgement
 */
public record Proposal(
        String title,
        String department,
        Optional<LocalDateTime> submittedAt,
        String background,
        List<String> matters,
        String proposal,
        BigDecimal amount,
        String project,
        Reply sameProject,
        boolean involvesPersonnel,
        Reply personnelChecked,
        boolean otherMajor,
        String partyDecision,
        Reply withinLevel,
        Optional<Coordination> coordination,
        String coordinationEvidence,
        List<String> departments,
        Reply mature,
        List<Indicator> indicators,
        String problems,
        String causes,
        String improvements,
        String ground,
        boolean urgent,
        boolean important,
        boolean leaderUrgent,
        List<String> observers,
        String presenter,
        String contact,
        String phone,
        State state,
        OwnValues own) {

    private static final Pattern SPACES = Pattern.compile("\\s");

    /** Where the topic stands among those it is judged with. */
    public enum State {
        /** To be judged now. */
        SUBMITTED,
        /** Already dealt with: counts into a project's sum and is not judged again. */
        EARLIER,
        /** Counts for nothing (3.1.review.money: "not withdrawn or returned"). */
        WITHDRAWN,
        RETURNED;

        public boolean counts() {
            return this == SUBMITTED || this == EARLIER;
        }
    }

    /** Its project by the name that counts: neither spaces nor the width of letters make another one of it. */
    public String projectKey() {
        return projectKey(project);
    }

    static String projectKey(String project) {
        var normal = Normalizer.normalize(project, Normalizer.Form.NFKC);
        return SPACES.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public Proposal {
        matters = List.copyOf(matters);
        departments = List.copyOf(departments);
        observers = List.copyOf(observers);
        indicators = List.copyOf(indicators);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount (%s) must not be negative".formatted(amount));
        }
    }

    /** An earlier topic of which nothing else is known. */
    public static Proposal spending(String title, BigDecimal amount, String project) {
        return new Proposal(
                title,
                "",
                Optional.empty(),
                "",
                List.of(),
                "",
                amount,
                project,
                Reply.OPEN,
                false,
                Reply.OPEN,
                false,
                "",
                Reply.OPEN,
                Optional.empty(),
                "",
                List.of(),
                Reply.OPEN,
                List.of(),
                "",
                "",
                "",
                "",
                false,
                false,
                false,
                List.of(),
                "",
                "",
                "",
                State.SUBMITTED,
                OwnValues.NONE);
    }

    public Proposal filling(OwnValues values) {
        if (values.equals(own)) {
            return this;
        }
        return new Proposal(
                title,
                department,
                submittedAt,
                background,
                matters,
                proposal,
                amount,
                project,
                sameProject,
                involvesPersonnel,
                personnelChecked,
                otherMajor,
                partyDecision,
                withinLevel,
                coordination,
                coordinationEvidence,
                departments,
                mature,
                indicators,
                problems,
                causes,
                improvements,
                ground,
                urgent,
                important,
                leaderUrgent,
                observers,
                presenter,
                contact,
                phone,
                state,
                values);
    }

    /** How many departments are concerned, the submitting one counted once. */
    public int departmentsConcerned() {
        return (int) Stream.concat(Stream.of(department), departments.stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
    }
}
