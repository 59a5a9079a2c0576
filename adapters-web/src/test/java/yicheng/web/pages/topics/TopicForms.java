package yicheng.web.pages.topics;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import yicheng.web.pages.Colleague;

/** Topics as tests type them into the form, and where they are then found. */
final class TopicForms {

    /** A Tuesday on which every meeting of December still takes topics. */
    static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 0);

    static final String MONTHLY = "monthly:2026-12-04";

    private TopicForms() {}

    static Map<String, String> draft(String title, Map<String, String> more) {
        var form = new HashMap<>(Map.of("of", "yewu1", "meeting", MONTHLY, "title", title));
        form.putAll(more);
        return form;
    }

    static Map<String, String> complete(String title) {
        return complete(title, Map.of());
    }

    static Map<String, String> complete(String title, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "of", "yewu1",
                "meeting", "weekly:2026-12-07",
                "title", title,
                "background", "探头老化，误差超出允许范围。",
                "matters", "是否更换\n更换几支",
                "coordination", "不涉及",
                "presenter", "蒋文华",
                "contact", "何苗",
                "phone", "8012"));
        form.putAll(more);
        return form;
    }

    static Map<String, String> capital(String title, String amount) {
        return complete(
                title,
                Map.of(
                        "meeting", MONTHLY,
                        "amount", amount,
                        "project", "检测能力提升",
                        "problems", "设备老化",
                        "proposal", "公开招标",
                        "indicator.0.name", "检测量",
                        "indicator.0.plan", "120",
                        "indicator.0.actual", "96",
                        "indicator.0.unit", "批",
                        "indicator.0.source", "台账"));
    }

    /** The address the head is led to after signing. */
    static String submitted(Colleague head, Map<String, String> form) {
        var address = head.sent("/topics/new", form);
        var send = new HashMap<>(form);
        send.putAll(Map.of("version", "1", "do", "send", "as", "submit"));
        return head.sent(address, send);
    }

    /** The address of a topic's own page. */
    static String path(String address) {
        return address.replaceAll("(/topics/[^/?]+).*", "$1");
    }
}
