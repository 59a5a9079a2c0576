package yicheng.rulebook.publish;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.policy.Ground;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.DraftRules;
import yicheng.rulebook.edition.Editions;

/** Who may publish a draft: somebody who did not write it, and the director himself where the floor changes (policy 3, rule 12). */
public final class WhoPublishes {

    private final Editions editions;
    private final Clock clock;

    public WhoPublishes(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    Answer<BookDraft> mayPublish(Actor actor, BookDraft draft) {
        if (!draft.isOpen()) {
            return Demands.refused(
                    Ground.STATE,
                    DraftRules.OPEN,
                    "draft",
                    "这份草稿已经发布或删除",
                    "this draft is published or discarded already");
        }
        if (draft.isUnclaimed()) {
            return new Answer.Refused<>(Ground.STATE, List.of(Demands.unclaimed()));
        }
        if (draft.isBy(actor.id())) {
            return Demands.refused(
                    Ground.RIGHTS,
                    DraftRules.SECOND_PERSON,
                    "draft",
                    "您是这份草稿的起草人之一，请由主任或受委托人中没有参与起草的人发布",
                    "you are one of its authors; somebody who did not write it publishes it");
        }
        boolean floor = inForce()
                .filter(book -> book.differing(draft.files()).contains(BookFloor.FILE))
                .isPresent();
        return floor && !actor.mayEverywhere(Operation.CHANGE_FLOOR)
                ? Demands.refused(
                        Ground.RIGHTS,
                        DraftRules.FLOOR,
                        "draft",
                        "这份草稿改动了底线用例，须由主任本人发布，不能委托",
                        "this draft changes the floor; the director publishes it himself")
                : new Answer.Done<>(draft);
    }

    private Optional<BookFiles> inForce() {
        return Editions.inForce(editions.all(), clock.instant()).flatMap(edition -> editions.files(edition.number()));
    }
}
