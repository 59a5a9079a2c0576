package yicheng.rules.gate.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts content at LF and CRLF, the two line ends every editor agrees on; a lone CR stays in its line to be refused. */
public final class RawLines {

    private RawLines() {}

    public static List<String> of(String content) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            boolean crlf = end > start && content.charAt(end - 1) == '\r';
            lines.add(content.substring(start, crlf ? end - 1 : end));
            start = end + 1;
        }
        if (start < content.length()) {
            lines.add(content.substring(start));
        }
        return lines;
    }
}
