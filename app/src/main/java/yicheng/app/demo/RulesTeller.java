package yicheng.app.demo;

import java.util.List;
import java.util.Optional;
import yicheng.Office;
import yicheng.RuleBookDesk;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.rulebook.draft.AcceptExamples;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SetValues;
import yicheng.rulebook.publish.HandOverDraft;
import yicheng.rulebook.replay.ReplayRuns;

/** A draft of the rule book that waits for the director: major funds begin at another sum. */
final class RulesTeller {

    private static final String TITLE = "重大资金标准由 30 万元调整为 50 万元";
    private static final String REASON = "参照上级单位今年的标准";
    private static final String NOW = "30";
    private static final String THEN = "50";
    private static final String RULES = "review.";

    private final RuleBookDesk desk;
    private final Actor administrator;

    RulesTeller(Office office, Actor administrator) {
        this.desk = office.ruleBookDesk();
        this.administrator = administrator;
    }

    Answer<Drafts.Kept> tell() {
        int base = desk.readEditions().inForce().number();
        return desk.beginDraft()
                .handle(administrator, new BeginDraft.Command(TITLE, base, Optional.empty()))
                .then(this::raised)
                .then(this::accepted)
                .then(this::handedOver);
    }

    private Answer<Drafts.Kept> raised(Drafts.Kept draft) {
        var changes = desk.bench().gaps(draft.draft().files()).stream()
                .filter(gap -> gap.rule().id().startsWith(RULES)
                        && gap.value().equals(NOW)
                        && gap.sentence().contains(NOW + " 万元"))
                .map(gap -> new SetValues.Change(gap.file(), gap.line(), gap.column(), THEN))
                .toList();
        return desk.setValues()
                .handle(administrator, new SetValues.Command(draft.draft().id(), draft.version(), changes));
    }

    /** The examples on the old boundary follow. */
    private Answer<Drafts.Kept> accepted(Drafts.Kept draft) {
        var command = new AcceptExamples.Command(draft.draft().id(), draft.version(), List.of());
        return desk.acceptExamples().handle(administrator, command);
    }

    private Answer<Drafts.Kept> handedOver(Drafts.Kept draft) {
        return desk.replayRuns().start(administrator, draft.draft().id()).then(run -> {
            var report = ended(run).report().orElseThrow();
            var command =
                    new HandOverDraft.Command(draft.draft().id(), draft.version(), report, REASON, Optional.empty());
            return desk.handOverDraft().handle(administrator, command);
        });
    }

    private ReplayRuns.Run ended(ReplayRuns.Run begun) {
        var run = begun;
        while (run.state() == ReplayRuns.State.RUNNING) {
            Thread.onSpinWait();
            run = desk.replayRuns().find(begun.id()).orElseThrow();
        }
        return run;
    }
}
