package yicheng.web.api.attendance;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.attendance.ProxyKind;
import yicheng.attendance.leave.LeaveKind;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.act.LeaveForm;
import yicheng.people.Organisation;
import yicheng.policy.Text;
import yicheng.web.api.call.Api;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.JsonValues;
import yicheng.web.api.reading.RequestBody;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** Reads what somebody fills in to ask for leave. */
final class LeaveReader {

    private static final String PROXY = "proxy";
    private static final Shape FORM = form();
    private static final Shape ASKED = form("person", "draft");
    private static final Shape CALL = form("person", "calledAt", "takenBy");
    private static final Text KIND = Text.of(
            "请写明请假类型：personal（事假）、sick（病假）、official（公务）或 other（其他）",
            "say what kind of leave: personal, sick, official or other");
    private static final Text PROXY_KIND =
            Text.of("请写明代会人能做什么：authorised（决策授权）或 explains（情况说明）", "say what the proxy may do: authorised or explains");

    private LeaveReader() {}

    static Values form(Api api, Context ctx) throws IOException {
        return JsonValues.read(api.json(), RequestBody.read(ctx), FORM);
    }

    static Values asked(Api api, Context ctx) throws IOException {
        return JsonValues.read(api.json(), RequestBody.read(ctx), ASKED);
    }

    static Values call(Api api, Context ctx) throws IOException {
        return JsonValues.read(api.json(), RequestBody.read(ctx), CALL);
    }

    /** Refused with everything that could not be read. */
    static LeaveForm leave(Values body, Organisation unit) {
        var kind = body.requiredValue("kind", LeaveKind::named, KIND);
        var reason = body.text("reason");
        var opinion = body.text("opinion");
        var proxy = body.part(PROXY).flatMap(named -> read(named, unit));
        body.refuseIfWrong();
        return new LeaveForm(kind.orElseThrow(), reason, opinion, proxy);
    }

    /** The same for who is to stand in alone. */
    static Proxy proxy(Values body, Organisation unit) {
        var proxy = read(body, unit);
        body.refuseIfWrong();
        return proxy.orElseThrow();
    }

    private static Shape form(String... more) {
        var names = Stream.concat(Stream.of("kind", "reason", "opinion"), Stream.of(more));
        return Shape.of(names.toArray(String[]::new)).part(PROXY, "person", "kind", "authority");
    }

    private static Optional<Proxy> read(Values values, Organisation unit) {
        var person = Meant.requiredPerson(values, "person", unit);
        var kind = values.requiredValue("kind", ProxyKind::named, PROXY_KIND);
        var authority = values.text("authority");
        return person.flatMap(who -> kind.map(may -> Proxy.named(who, may, authority)));
    }
}
