package yicheng.web.pages.topics.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.policy.Finding;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.ReviewView;
import yicheng.web.pages.shell.Say;
import yicheng.web.pages.topics.FileLine;

/**
 * The form of one topic.
 *
 * @param form fields and judgement, for the templates shared with the self-check
 * @param kept the topic; empty before the first save
 * @param basedOn version that a save is based on
 * @param departments among which a new topic's can be chosen
 * @param department the one it belongs to
 * @param saved when what is shown was saved; empty where it was not
 * @param send how it is handed in by this person; empty where he cannot
 * @param signer name of the head who has to sign, where this person cannot
 * @param refusal why it was not taken
 */
public record FormView(
        ReviewView form,
        Optional<Topics.Kept> kept,
        long basedOn,
        List<Department> departments,
        Department department,
        String request,
        Optional<LocalDateTime> saved,
        Optional<Act> send,
        Optional<String> signer,
        List<FileLine> files,
        List<Finding> refusal,
        Optional<Conflict> conflict) {

    FormView conflictingWith(Conflict found) {
        return new FormView(
                form,
                kept,
                found.version(),
                departments,
                department,
                request,
                saved,
                send,
                signer,
                files,
                refusal,
                Optional.of(found));
    }

    /** What was typed last is only on the page. */
    FormView notSaved() {
        return new FormView(
                form,
                kept,
                basedOn,
                departments,
                department,
                request,
                Optional.empty(),
                send,
                signer,
                files,
                refusal,
                conflict);
    }

    public String address() {
        return kept.map(topic -> "/topics/" + topic.topic().id().value()).orElse("/topics");
    }

    /** The clock alone where it was today. */
    public String savedAt(Say say) {
        return saved.map(at ->
                        at.toLocalDate().equals(form.choices().now().toLocalDate()) ? say.clock(at) : say.brief(at))
                .orElse("");
    }

    /** Where the form is sent to be kept. */
    public String target() {
        return kept.isPresent() ? address() + "/edit" : "/topics/new";
    }

    /** What is said about the topic as a whole rather than about a field. */
    public List<Finding> unplaced() {
        return refusal.stream().filter(finding -> !finding.missing()).toList();
    }

    public long missing() {
        return refusal.stream().filter(Finding::missing).count();
    }
}
