package yicheng.attendance.observer;

import java.util.List;
import java.util.Optional;
import yicheng.agenda.list.Annex;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.topic.life.Topics;

/**
 * The observers before the leader are decided with the topic they come for, or the one it was merged into, where he has not decided on them one by one. Of a
 * topic that does not come to this meeting nobody is decided on: they go with it.
 */
public final class DecideAnnex implements Annex {

    private final ObserverActs acts;
    private final Observers observers;
    private final Topics topics;
    private final Leads leads;

    public DecideAnnex(ObserverActs acts, Observers observers, Topics topics) {
        this.acts = acts;
        this.observers = observers;
        this.topics = topics;
        this.leads = new Leads(topics);
    }

    @Override
    public void decided(List<Item> counted, By by) {
        counted.forEach(item -> item.decision()
                .filter(made -> made.choice() == ItemDecision.Choice.APPROVE)
                .ifPresent(made -> of(item).forEach(kept -> keep(kept, made, by))));
    }

    private List<Observers.Kept> of(Item item) {
        return topics.find(item.topic()).stream()
                .flatMap(kept -> observers.of(kept.topic().meeting()).stream())
                .filter(kept -> kept.observer()
                        .topic()
                        .flatMap(leads::of)
                        .filter(lead -> lead.id().equals(item.topic()))
                        .isPresent())
                .filter(kept -> kept.observer().stage() == ObserverStage.REPORTED)
                .toList();
    }

    private void keep(Observers.Kept kept, ItemDecision made, By by) {
        var act = made.observers() ? ObserverAct.AGREE : ObserverAct.DECLINE;
        var step = new Observer.Step(
                act,
                Optional.of(by.person()),
                by.onBehalfOf(),
                by.at(),
                made.remark().isBlank() ? "随清单审定" : made.remark());
        acts.keep(kept.observer().step(step), by.at(), kept.version());
    }
}
