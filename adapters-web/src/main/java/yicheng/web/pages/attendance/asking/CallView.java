package yicheng.web.pages.attendance.asking;

import java.util.List;
import yicheng.attendance.member.Attendee;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Say;

/**
 * The office's form for leave asked for by telephone.
 *
 * @param members who takes part in the chosen meeting and is not away
 */
public record CallView(MeetingChoices meetings, List<Attendee> members, ProxyChoices proxies, Form form) {

    public List<Choice> people(Say say) {
        return members.stream()
                .map(one -> new Choice(one.key(), one.name() + say.of("（", " (") + one.title() + say.of("）", ")")))
                .toList();
    }
}
