package yicheng.rules.book;

import java.util.Arrays;
import java.util.List;
import yicheng.preparation.Checklist;
import yicheng.preparation.Precedence;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.Proof;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.SideOrder;
import yicheng.rules.chapter.ListReport;

/** What sentences of the chapter "preparation" can lay down. */
public final class PreparationReport extends ListReport<PreparationTerm> {

    private static final int MINUTES = 60;

    public void leaders(Precedence order) {
        say(new PreparationTerm.Leaders(rule(), order));
    }

    public void oddLeaders(Hand second) {
        say(new PreparationTerm.OddLeaders(rule(), second));
    }

    public void evenLeaders(Hand second) {
        say(new PreparationTerm.EvenLeaders(rule(), second));
    }

    public void heads(SideOrder order) {
        say(new PreparationTerm.Heads(rule(), order));
    }

    public void observers() {
        say(new PreparationTerm.Observers(rule()));
    }

    public void guests(GuestArea area) {
        say(new PreparationTerm.Guests(rule(), area));
    }

    public void proxies(String mark) {
        say(new PreparationTerm.Proxies(rule(), mark));
    }

    public void recorders(int seats) {
        say(new PreparationTerm.Recorders(rule(), seats));
    }

    /** @param names one or several, with 、 between them */
    public void tasks(Checklist list, String names) {
        provenTasks(list, names, Proof.TICK);
    }

    public void provenTasks(Checklist list, String names, Proof proof) {
        Arrays.stream(names.split("、"))
                .map(String::strip)
                .forEach(name -> say(new PreparationTerm.Task(rule(), list, name, proof)));
    }

    public void remindHoursBeforeDue(Checklist list, int hours) {
        say(new PreparationTerm.DueReminder(rule(), list, hours * MINUTES));
    }

    public void remindMinutesBeforeStart(Checklist list, int minutes) {
        say(new PreparationTerm.StartReminder(rule(), list, minutes));
    }

    List<PreparationTerm> terms() {
        return said();
    }
}
