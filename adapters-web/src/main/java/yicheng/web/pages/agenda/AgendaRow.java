package yicheng.web.pages.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.version.Line;
import yicheng.policy.Text;

/**
 * A line of the agenda as its reader sees it.
 *
 * @param departments its own first, then the joint ones
 * @param begins when its turn is planned
 * @param history what it brings along from before; empty for who may not see the topic
 * @param of the meeting it was handed in for, where that is held together with this one
 * @param linked its reader may open the topic
 */
public record AgendaRow(
        Line line,
        List<String> departments,
        LocalDateTime begins,
        List<Text> history,
        Optional<Text> of,
        boolean linked) {

    public String key() {
        return line.topic().value();
    }

    public String address() {
        return "/topics/" + key();
    }

    public LocalDateTime ends() {
        return begins.plusMinutes(line.minutes());
    }

    /** Somebody set it where the rules do not. */
    public boolean isByHand() {
        return line.number() != line.byRules();
    }
}
