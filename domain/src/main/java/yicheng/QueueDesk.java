package yicheng;

import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.alike.KeepApart;
import yicheng.topic.alike.MergeTopics;
import yicheng.topic.alike.UnmergeTopic;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.topic.queue.LetInLate;
import yicheng.topic.queue.ListDeadlines;
import yicheng.topic.queue.PassTopic;
import yicheng.topic.queue.ReportCoordination;
import yicheng.topic.queue.ReturnTopic;
import yicheng.topic.queue.RollOverDue;
import yicheng.topic.queue.RollTopic;
import yicheng.topic.queue.SendBackForSupplement;
import yicheng.topic.queue.SendToCoordination;
import yicheng.topic.queue.TransferTopic;

/** What the office and the leaders do with submitted topics. */
public record QueueDesk(
        CheckTopic checkTopic,
        ReturnTopic returnTopic,
        SendToCoordination sendToCoordination,
        SendBackForSupplement sendBackForSupplement,
        PassTopic passTopic,
        ReportCoordination reportCoordination,
        LetInLate letInLate,
        RollTopic rollTopic,
        ListDeadlines deadlines,
        TransferTopic transferTopic,
        RollOverDue rollOverDue,
        ImportPastTopics importPastTopics,
        MergeTopics mergeTopics,
        UnmergeTopic unmergeTopic,
        KeepApart keepApart) {

    static QueueDesk of(Ports ports, TopicActs acts, TopicJudge judge, ListDeadlines deadlines) {
        var rollTopic = new RollTopic(acts, judge, deadlines, ports.clock());
        return new QueueDesk(
                new CheckTopic(acts, judge),
                new ReturnTopic(acts, judge),
                new SendToCoordination(acts, deadlines, ports.clock().getZone()),
                new SendBackForSupplement(acts, deadlines, ports.clock().getZone()),
                new PassTopic(acts, judge),
                new ReportCoordination(acts, judge),
                new LetInLate(acts, judge),
                rollTopic,
                deadlines,
                new TransferTopic(acts),
                new RollOverDue(
                        acts, ports.topics(), ports.organisations(), rollTopic, judge, deadlines, ports.clock()),
                new ImportPastTopics(ports.transactions(), ports.journal(), ports.topics(), ports.ids(), ports.clock()),
                new MergeTopics(acts, ports.topics()),
                new UnmergeTopic(acts, ports.topics()),
                new KeepApart(acts, ports.topics()));
    }
}
