package yicheng.web.pages.attendance.asking;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.policy.Mender;

/**
 * What the rules say to a form that is being filled in.
 *
 * @param other about none of the fields that show it
 */
public record LeaveSaid(List<Finding> proxy, List<Finding> proxyKind, List<Finding> other) {

    /** Without what is for the office alone. */
    static LeaveSaid of(List<Finding> said) {
        var his = said.stream().filter(one -> one.mender() != Mender.OFFICE).toList();
        return new LeaveSaid(
                about(his, Typed.PROXY),
                about(his, Typed.PROXY_KIND),
                his.stream()
                        .filter(one -> !List.of(Typed.PROXY, Typed.PROXY_KIND)
                                .contains(one.field().orElse("")))
                        .toList());
    }

    public String style(Finding finding) {
        return finding.effect().holdsBack() ? "over" : "near";
    }

    private static List<Finding> about(List<Finding> said, String field) {
        return said.stream()
                .filter(one -> one.field().equals(Optional.of(field)))
                .toList();
    }
}
