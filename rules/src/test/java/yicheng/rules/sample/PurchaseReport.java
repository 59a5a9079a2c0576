package yicheng.rules.sample;

import java.util.List;
import yicheng.policy.Effect;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.ListReport;

/** What the made-up chapter reports. */
public final class PurchaseReport extends ListReport<PurchaseReport.Said> {

    /** A finding in short. */
    public record Said(String rule, Effect effect, String text, List<String> reads) {}

    public void refer(String text) {
        say(new Said(rule().id(), Effect.REFER_PARTY_COMMITTEE, text, reads()));
    }

    public void remind(String text) {
        say(new Said(rule().id(), Effect.REMIND, text, reads()));
    }

    private List<String> reads() {
        return asked().stream().map(Asked::name).toList();
    }

    public List<Said> all() {
        return said();
    }
}
