package yicheng.web.api.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import yicheng.topic.TopicField;

/** How a field of a topic is written in JSON. Each may also be typed as on the form, that is as a string. */
enum FieldShape {
    TEXT,
    FLAG,
    AMOUNT,
    MOMENT,
    LIST,
    TABLE;

    static FieldShape of(TopicField field) {
        return switch (field) {
            case AMOUNT -> AMOUNT;
            case SUBMITTED_AT -> MOMENT;
            case MATTERS, DEPARTMENTS, OBSERVERS -> LIST;
            case INDICATORS -> TABLE;
            case SAME_PROJECT,
                    INVOLVES_PERSONNEL,
                    PERSONNEL_CHECKED,
                    OTHER_MAJOR,
                    WITHIN_LEVEL,
                    MATURE,
                    URGENT,
                    IMPORTANT,
                    LEADER_URGENT -> FLAG;
            case TITLE,
                    DEPARTMENT,
                    BACKGROUND,
                    PROPOSAL,
                    PROJECT,
                    PARTY_DECISION,
                    COORDINATION,
                    COORDINATION_EVIDENCE,
                    PROBLEMS,
                    CAUSES,
                    IMPROVEMENTS,
                    GROUND,
                    PRESENTER,
                    CONTACT,
                    PHONE,
                    STATE -> TEXT;
        };
    }

    /** The fields by the names the API gives them. */
    static Map<String, TopicField> fields() {
        var fields = new LinkedHashMap<String, TopicField>();
        for (var field : TopicField.values()) {
            fields.put(field.code(), field);
        }
        return fields;
    }
}
