package yicheng.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** What a proxy is sent for (2.proxy.qualified). */
public enum ProxyKind {
    AUTHORISED("决策授权", "authorised to decide"),
    EXPLAINS("情况说明", "able to explain");

    private final Text label;

    ProxyKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By code ({@code explains}) or by Chinese name ({@code 情况说明}). */
    public static Optional<ProxyKind> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(name.strip())
                        || one.label.zh().equals(name.strip()))
                .findFirst();
    }
}
