package yicheng.agenda.list;

import java.util.Map;
import yicheng.AnyValues;
import yicheng.meeting.Kind;
import yicheng.topic.TopicField;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.own.OwnValues;

/** Lists with everything a list can hold, the same for the same seed. */
public final class RandomLists {

    private final AnyValues any;

    public RandomLists(long seed) {
        this.any = new AnyValues(seed);
    }

    public TopicList list(TopicList.Id id) {
        return new TopicList(
                id,
                any.one(ListStage.values()),
                any.some(this::item),
                signature(),
                any.maybe(this::signature),
                any.maybe(this::signature),
                any.some(this::sentBack));
    }

    private Item item() {
        return new Item(
                new Topic.Id("t" + any.number(99)),
                TopicForm.of(TopicField.Side.DEPARTMENT, Map.of(TopicField.TITLE, any.text()))
                        .filling(OwnValues.of(Map.of("涉密等级", any.text()))),
                new Item.Marks(any.yesOrNo(), any.yesOrNo(), any.maybeUpTo(Item.Marks.MOST_MINUTES)),
                any.number(20),
                remark(),
                any.maybe(this::decision));
    }

    private ItemDecision decision() {
        return new ItemDecision(
                any.one(ItemDecision.Choice.values()),
                any.maybe(() -> any.one(Kind.values())),
                any.yesOrNo(),
                remark(),
                any.person(),
                any.maybe(any::person),
                any.moment());
    }

    private Signature signature() {
        return new Signature(any.person(), any.maybe(any::person), any.moment(), any.maybe(this::paper));
    }

    private Signature.OnPaper paper() {
        return new Signature.OnPaper(
                any.person(),
                any.moment(),
                new Scan.Id("scan-" + any.number(9)),
                any.maybe(() -> new Signature.Contest(any.text(), any.moment())));
    }

    private TopicList.SentBack sentBack() {
        return new TopicList.SentBack(any.person(), any.moment(), any.text());
    }

    private String remark() {
        return any.yesOrNo() ? "" : any.text();
    }
}
