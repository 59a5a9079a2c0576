package yicheng.web.pages.attendance.asking;

import java.util.Optional;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.people.Person;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** What was typed into a form about leave. */
public final class Typed {

    static final String MEETING = "meeting";
    static final String KIND = "kind";
    static final String REASON = "reason";
    public static final String PROXY = "proxy";
    static final String PROXY_KIND = "proxyKind";
    static final String AUTHORITY = "authority";
    static final String OPINION = "opinion";

    private Typed() {}

    /** What has to be there before anything is asked. */
    static Form complete(Form form) {
        return LeaveKind.named(form.value(KIND)).isPresent()
                ? form
                : form.wrong(KIND, Text.of("请选择请假类型", "choose the kind of leave"));
    }

    static LeaveForm leave(Form form) {
        return new LeaveForm(
                LeaveKind.named(form.value(KIND)).orElseThrow(), form.value(REASON), form.value(OPINION), proxy(form));
    }

    /** While somebody still types. */
    static LeaveForm soFar(Form form) {
        return new LeaveForm(
                LeaveKind.named(form.value(KIND)).orElse(LeaveKind.OTHER),
                form.value(REASON),
                form.value(OPINION),
                proxy(form));
    }

    /** Who only explains, where it was not said. */
    public static Optional<Proxy> proxy(Form form) {
        return Optional.of(form.value(PROXY))
                .filter(id -> !id.isEmpty())
                .map(id -> Proxy.named(
                        new Person.Id(id),
                        ProxyKind.named(form.value(PROXY_KIND)).orElse(ProxyKind.EXPLAINS),
                        form.value(AUTHORITY)));
    }

    static Form of(Leave draft) {
        var request = draft.request();
        var form = Form.empty()
                .with(MEETING, draft.meeting().toString())
                .with(KIND, request.kind().code())
                .with(REASON, request.reason())
                .with(OPINION, request.opinion());
        return draft.proxy()
                .map(proxy -> form.with(PROXY, proxy.person().value())
                        .with(PROXY_KIND, proxy.kind().code())
                        .with(AUTHORITY, proxy.authority()))
                .orElse(form);
    }
}
