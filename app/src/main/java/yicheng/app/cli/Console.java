package yicheng.app.cli;

import java.io.PrintStream;
import java.util.List;
import yicheng.app.cli.words.Exit;
import yicheng.app.print.FindingLine;
import yicheng.policy.Finding;
import yicheng.policy.Language;
import yicheng.policy.Text;

/** Where a command speaks: the answer goes to {@code out}, everything about it to {@code err}. */
public record Console(Surroundings around, Language language) {

    public PrintStream out() {
        return around.out();
    }

    public String in(Text text) {
        return text.in(language);
    }

    /** @param json UTF-8, and a line end after it */
    public void answer(byte[] json) {
        out().write(json, 0, json.length);
        out().println();
    }

    public void note(Text text) {
        around.err().println(in(text));
    }

    /** The policy said no: every finding, and the exit code for it. */
    public int refused(List<Finding> findings) {
        findings.forEach(finding -> note(FindingLine.of(finding)));
        return Exit.POLICY_SAID_NO;
    }
}
