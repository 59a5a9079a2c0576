package yicheng.web.pages.meetings;

import yicheng.policy.Text;

/**
 * Where a meeting stands, in people's words.
 *
 * @param style of the status colour; blank for none
 */
public record Standing(Text label, String style) {

    static Standing of(String zh, String en, String style) {
        return new Standing(Text.of(zh, en), style);
    }
}
