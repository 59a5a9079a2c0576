package yicheng.app.cli.remote;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import yicheng.app.cli.words.Exit;
import yicheng.app.cli.words.Failure;
import yicheng.policy.Text;

/** A problem of the API as lines to read: what, every value that is wrong, every finding. */
final class Refused {

    private static final int NOT_SIGNED_IN = 401;
    private static final int OURS = 500;

    private Refused() {}

    static Failure said(int status, JsonNode problem) {
        var lines = new ArrayList<Text>();
        lines.add(line(problem.path("title").asString("") + "："
                + problem.path("detail").asString("")));
        problem.path("errors")
                .forEach(error -> lines.add(line("  " + error.path("pointer").asString("") + "  "
                        + error.path("text").asString(""))));
        problem.path("findings").forEach(finding -> lines.add(line("  " + finding(finding))));
        return new Failure(exit(status), List.copyOf(lines));
    }

    private static int exit(int status) {
        return status == NOT_SIGNED_IN || status >= OURS ? Exit.SERVER : Exit.POLICY_SAID_NO;
    }

    private static String finding(JsonNode finding) {
        return "%s〔%s %s〕"
                .formatted(
                        finding.path("text").asString(""),
                        finding.path("rule").path("clausePrinted").asString(""),
                        finding.path("rule").path("id").asString(""));
    }

    /** The server has spoken the language it was asked for. */
    private static Text line(String said) {
        return Text.chinese(said.isBlank() ? "?" : said);
    }
}
