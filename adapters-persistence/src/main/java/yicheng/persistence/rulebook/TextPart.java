package yicheng.persistence.rulebook;

import yicheng.policy.Text;

/** Words within a document. */
record TextPart(String zh, String en) {

    static TextPart of(Text it) {
        return new TextPart(it.zh(), it.en());
    }

    Text text() {
        return new Text(zh, en);
    }
}
