package yicheng.attendance.leave;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.attendance.Channel;
import yicheng.attendance.LeaveFacts;
import yicheng.attendance.ProxyFacts;
import yicheng.attendance.ProxyKind;
import yicheng.meeting.Kind;
import yicheng.people.PostKind;

/** The facts of a judgement on leave as text: equal facts give equal text, and read again they are judged the same. */
public final class LeaveText {

    private static final String PROXY = "proxy.";

    private LeaveText() {}

    public static SortedMap<String, String> of(LeaveFacts facts, Optional<ProxyFacts> proxy) {
        var text = new TreeMap<String, String>();
        text.put("meeting", facts.meeting().code());
        text.put("channel", facts.channel().code());
        text.put("post", facts.post().code());
        text.put("member", String.valueOf(facts.member()));
        text.put("standsIn", String.valueOf(facts.standsIn()));
        text.put("host", String.valueOf(facts.host()));
        text.put("byOffice", String.valueOf(facts.byOffice()));
        text.put("minutesAhead", String.valueOf(facts.minutesAhead()));
        text.put("minutesLate", String.valueOf(facts.minutesLate()));
        text.put("reason", facts.reason());
        text.put("callTaken", String.valueOf(facts.callTaken()));
        text.put("proxyNamed", String.valueOf(facts.proxyNamed()));
        proxy.ifPresent(named -> put(text, named));
        return text;
    }

    /** @throws IllegalArgumentException for a text that no judgement of this program left */
    public static LeaveFacts leave(Map<String, String> text) {
        return new LeaveFacts(
                known(Kind.named(at(text, "meeting")), text),
                known(Channel.named(at(text, "channel")), text),
                known(PostKind.named(at(text, "post")), text),
                is(text, "member"),
                is(text, "standsIn"),
                is(text, "host"),
                is(text, "byOffice"),
                Long.parseLong(at(text, "minutesAhead")),
                Long.parseLong(at(text, "minutesLate")),
                at(text, "reason"),
                is(text, "callTaken"),
                is(text, "proxyNamed"));
    }

    /**
     * Empty where nobody was named.
     *
     * @throws IllegalArgumentException for a text that no judgement of this program left
     */
    public static Optional<ProxyFacts> proxy(Map<String, String> text) {
        if (!text.containsKey(PROXY + "kind")) {
            return Optional.empty();
        }
        return Optional.of(new ProxyFacts(
                known(Kind.named(at(text, "meeting")), text),
                known(PostKind.named(at(text, PROXY + "absent")), text),
                known(ProxyKind.named(at(text, PROXY + "kind")), text),
                is(text, PROXY + "authorityOnFile"),
                is(text, PROXY + "sameDepartment"),
                is(text, PROXY + "himself"),
                is(text, PROXY + "member"),
                is(text, PROXY + "standsInAlready"),
                is(text, PROXY + "away")));
    }

    private static void put(SortedMap<String, String> text, ProxyFacts proxy) {
        text.put(PROXY + "absent", proxy.absent().code());
        text.put(PROXY + "kind", proxy.kind().code());
        text.put(PROXY + "authorityOnFile", String.valueOf(proxy.authorityOnFile()));
        text.put(PROXY + "sameDepartment", String.valueOf(proxy.sameDepartment()));
        text.put(PROXY + "himself", String.valueOf(proxy.himself()));
        text.put(PROXY + "member", String.valueOf(proxy.member()));
        text.put(PROXY + "standsInAlready", String.valueOf(proxy.standsInAlready()));
        text.put(PROXY + "away", String.valueOf(proxy.away()));
    }

    private static String at(Map<String, String> text, String name) {
        return text.getOrDefault(name, "");
    }

    private static boolean is(Map<String, String> text, String name) {
        return Boolean.parseBoolean(at(text, name));
    }

    private static <T> T known(Optional<T> value, Map<String, String> text) {
        return value.orElseThrow(() -> new IllegalArgumentException("facts that cannot be read: " + text));
    }
}
