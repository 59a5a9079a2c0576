package yicheng.persistence.policy;

import yicheng.policy.Text;

/** Words within a document. */
public record TextPart(String zh, String en) {

    public static TextPart of(Text it) {
        return new TextPart(it.zh(), it.en());
    }

    public Text text() {
        return new Text(zh, en);
    }
}
