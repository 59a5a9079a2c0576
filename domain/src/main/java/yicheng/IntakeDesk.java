package yicheng;

import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.intake.AttachFile;
import yicheng.topic.intake.DiscardDraft;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.intake.PreviewTopic;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.RemoveFile;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.intake.WithdrawTopic;

/** What departments do with topics. */
public record IntakeDesk(
        DraftTopic draftTopic,
        PreviewTopic previewTopic,
        SaveTopic saveTopic,
        DiscardDraft discardDraft,
        SubmitTopic submitTopic,
        WithdrawTopic withdrawTopic,
        ResupplyTopic resupplyTopic,
        ReenterTopic reenterTopic,
        AttachFile attachFile,
        RemoveFile removeFile) {

    static IntakeDesk of(Ports ports, TopicActs acts, TopicJudge judge) {
        return new IntakeDesk(
                new DraftTopic(acts, ports.ids()),
                new PreviewTopic(ports.topics(), judge),
                new SaveTopic(acts),
                new DiscardDraft(ports.transactions(), ports.journal(), ports.topics(), ports.clock()),
                new SubmitTopic(acts, judge, ports.topics(), ports.ids(), ports.clock()),
                new WithdrawTopic(acts),
                new ResupplyTopic(acts, judge),
                new ReenterTopic(acts, judge),
                new AttachFile(
                        ports.transactions(),
                        ports.journal(),
                        ports.topics(),
                        ports.attachments(),
                        ports.ids(),
                        ports.clock()),
                new RemoveFile(
                        ports.transactions(), ports.journal(), ports.topics(), ports.attachments(), ports.clock()));
    }
}
