package yicheng.web.api.shape;

import java.util.List;
import yicheng.meeting.Kind;
import yicheng.topic.own.OwnField;

/**
 * A field that the office added to its topics.
 *
 * @param meetings codes of the types of meeting whose topics have it; all of them where it is empty
 */
public record OwnFieldJson(String name, String type, List<String> options, List<String> meetings, String hint) {

    public static OwnFieldJson of(OwnField field) {
        return new OwnFieldJson(
                field.name(),
                field.type().code(),
                field.options(),
                field.meetings().stream().map(Kind::code).sorted().toList(),
                field.hint());
    }
}
