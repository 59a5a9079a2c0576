package yicheng.web.pages.lists;

import java.util.ArrayList;
import java.util.List;
import yicheng.policy.Text;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;

/** What is to be said of a topic beside what its department says. */
public final class Remarks {

    private Remarks() {}

    /** That it waited before, came again, or was let in. */
    public static List<Text> history(Topic topic) {
        var said = new ArrayList<Text>();
        int waited = topic.timesCarriedOver();
        if (waited > 0) {
            said.add(
                    Text.of("上次会期已满顺延 %d 次".formatted(waited), "carried over for want of time (%d)".formatted(waited)));
        }
        if (topic.stage() == Stage.HELD) {
            said.add(Text.of("上次缓议", "held over last time"));
        }
        if (topic.round() > 1) {
            said.add(Text.of("第 %d 轮".formatted(topic.round()), "round %d".formatted(topic.round())));
        }
        if (topic.letIn()) {
            said.add(Text.of("主要领导批准紧急上会", "let in by the principal leader"));
        }
        return said;
    }
}
