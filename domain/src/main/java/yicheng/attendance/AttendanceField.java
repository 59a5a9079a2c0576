package yicheng.attendance;

import java.util.Arrays;
import java.util.Optional;
import yicheng.policy.Text;

/** What findings about leave, proxies and observers can be about; named by its label in the sentences of rules. */
public enum AttendanceField {
    PERSON("person", "参会人", "who it is for"),
    HOST("host", "主持人", "host"),
    CHANNEL("channel", "请假方式", "how leave is asked for"),
    ASKED_AT("askedAt", "请假时间", "when leave was asked for"),
    TAKEN_BY("takenBy", "接听人", "who took the call"),
    REASON("reason", "事由", "reason"),
    PROXY("proxy", "代会人", "proxy"),
    PROXY_KIND("proxyKind", "代会方式", "what the proxy may do"),
    KIND("kind", "列席类别", "kind of observer"),
    TOPIC("topic", "议题", "topic"),
    CONTACT("contact", "单位和电话", "organisation and telephone");

    private final String code;
    private final Text label;

    AttendanceField(String code, String zh, String en) {
        this.code = code;
        this.label = Text.of(zh, en);
    }

    public static Optional<AttendanceField> named(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** As the API names it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }
}
