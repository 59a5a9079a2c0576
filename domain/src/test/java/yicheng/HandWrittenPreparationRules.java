package yicheng;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yicheng.policy.Clause;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.preparation.Checklist;
import yicheng.preparation.Precedence;
import yicheng.preparation.PreparationFacts;
import yicheng.preparation.PreparationRules;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.Proof;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.SideOrder;

/** The shipped chapter "preparation" as plain Java, for tests that need no rule engine. */
public final class HandWrittenPreparationRules implements PreparationRules {

    private static final List<String> EQUIPMENT = List.of("投影仪", "麦克风", "音响", "网络");

    @Override
    public List<PreparationTerm> terms(PreparationFacts facts) {
        var terms = new ArrayList<PreparationTerm>();
        terms.add(new PreparationTerm.Leaders(rule("leaders", "4.1.seat.leaders"), Precedence.SECRETARY));
        terms.add(new PreparationTerm.OddLeaders(rule("odd-leaders", "4.1.seat.leaders"), Hand.LEFT));
        terms.add(new PreparationTerm.EvenLeaders(rule("even-leaders", "4.1.seat.leaders"), Hand.LEFT));
        terms.add(new PreparationTerm.Heads(rule("heads", "4.1.seat.depts"), SideOrder.ALTERNATE));
        terms.add(new PreparationTerm.Observers(rule("observers", "4.1.seat.observers")));
        terms.add(new PreparationTerm.Guests(rule("guests", "2.adhoc.invite"), GuestArea.FRONT));
        terms.add(new PreparationTerm.Proxies(rule("proxies", "4.1.t30.seat"), "（代）"));
        terms.add(new PreparationTerm.Recorders(rule("recorders", "4.2.rec.two"), 2));
        add(terms, Checklist.VENUE, rule("plates", "4.1.seat.plates"), Proof.PLATES, Stream.of("座位牌摆放"));
        add(terms, Checklist.VENUE, rule("equipment", "4.1.equip"), Proof.TICK, EQUIPMENT.stream());
        add(terms, Checklist.VENUE, rule("papers", "4.1.distribute"), Proof.TICK, Stream.of("材料分发"));
        add(terms, Checklist.VENUE, rule("tea", "4.1.tea"), Proof.TICK, Stream.of("茶水准备"));
        terms.add(new PreparationTerm.DueReminder(rule("venue-reminder", "4.1.venue.when"), Checklist.VENUE, 240));
        add(terms, Checklist.CHECK, rule("equipment-again", "4.1.t30.equip"), Proof.TICK, EQUIPMENT.stream());
        add(terms, Checklist.CHECK, rule("leave", "4.1.t30.leave"), Proof.LEAVE, Stream.of("核实请假情况"));
        add(terms, Checklist.CHECK, rule("report", "4.1.t30.report"), Proof.REPORT, Stream.of("向主持人报告到会情况"));
        add(terms, Checklist.CHECK, rule("reseat", "4.1.t30.seat"), Proof.SEATS, Stream.of("调整座位"));
        terms.add(new PreparationTerm.StartReminder(rule("check-reminder", "4.1.t30.equip"), Checklist.CHECK, 35));
        return List.copyOf(terms);
    }

    private static void add(
            List<PreparationTerm> terms, Checklist list, RuleRef rule, Proof proof, Stream<String> names) {
        names.forEach(name -> terms.add(new PreparationTerm.Task(rule, list, name, proof)));
    }

    private static RuleRef rule(String name, String clause) {
        return new RuleRef("preparation." + name, Text.of("会前准备 " + name, "preparation " + name), new Clause(clause));
    }
}
