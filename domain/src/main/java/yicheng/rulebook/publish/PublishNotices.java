package yicheng.rulebook.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import yicheng.calendar.DateWords;
import yicheng.notice.Telling;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.HandedOver;
import yicheng.rulebook.draft.Returned;
import yicheng.rulebook.edition.PublishedEdition;

/** Tells who publishes that a draft waits, and those who work by the rules that they changed. */
public final class PublishNotices {

    private final Telling telling;
    private final Clock clock;

    /** @param clock ticks in the office's zone */
    public PublishNotices(Telling telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    /** Inside the unit that hands it over. */
    void waits(BookDraft draft, HandedOver handedOver, long version) {
        var text = Text.of(
                "规则草稿“%s”等待复核发布：%s".formatted(draft.title(), handedOver.reason()),
                "the draft of rules \"%s\" waits to be published: %s".formatted(draft.title(), handedOver.reason()));
        var key = "%s/handed-over/%d".formatted(draft.subject(), version);
        tellReviewers(draft, key, text, handedOver.at());
    }

    /** Inside the unit that gives it back to its authors. */
    void returned(BookDraft draft, Returned returned, long version) {
        var text = Text.of(
                "规则草稿“%s”被退回修改：%s".formatted(draft.title(), returned.remark()),
                "the draft of rules \"%s\" came back to be changed: %s".formatted(draft.title(), returned.remark()));
        var key = "%s/returned/%d".formatted(draft.subject(), version);
        telling.all(
                actor -> TakeBackDraft.isFor(actor, draft),
                new Telling.Message(key, text, draft.subject()),
                returned.at());
    }

    /** Inside the unit that takes it back. */
    void takenBack(BookDraft draft, long version, Instant now) {
        var text = Text.of(
                "规则草稿“%s”已由起草人撤回，暂不用复核".formatted(draft.title()),
                "the draft of rules \"%s\" was taken back by its authors and need not be looked at now"
                        .formatted(draft.title()));
        tellReviewers(draft, "%s/taken-back/%d".formatted(draft.subject(), version), text, now);
    }

    /** Inside the unit that publishes it. */
    void published(PublishedEdition edition, Instant now) {
        var from = DateWords.of(LocalDateTime.ofInstant(edition.from(), clock.getZone()));
        var text = Text.of(
                "规则库%s自 %s 起生效：%s".formatted(edition.edition().name(), from.zh(), edition.reason()),
                "edition %d of the rules is in force from %s: %s"
                        .formatted(edition.number(), from.en(), edition.reason()));
        tell(edition, "published", text, now);
    }

    /** Inside the unit that takes it back. */
    void withdrawn(PublishedEdition edition, String reason, Instant now) {
        var text = Text.of(
                "规则库%s已撤回，不再生效：%s".formatted(edition.edition().name(), reason),
                "edition %d of the rules was withdrawn before it came into force: %s"
                        .formatted(edition.number(), reason));
        tell(edition, "withdrawn", text, now);
    }

    private void tellReviewers(BookDraft draft, String key, Text text, Instant now) {
        telling.all(
                actor -> actor.mayEverywhere(Operation.PUBLISH_RULES) && !draft.isBy(actor.id()),
                new Telling.Message(key, text, draft.subject()),
                now);
    }

    private void tell(PublishedEdition edition, String what, Text text, Instant now) {
        var key = "%s/%s".formatted(edition.subject(), what);
        telling.all(
                actor -> actor.may(Operation.DRAFT_RULES)
                        || actor.may(Operation.PREPARE_REVIEWS)
                        || actor.may(Operation.SUBMIT_TOPICS)
                        || edition.authors().contains(actor.id()),
                new Telling.Message(key, text, edition.subject()),
                now);
    }
}
