package yicheng.rules.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Facts of a made-up chapter with every type of component that rules may compare. */
public record PurchaseFacts(
        String title,
        BigDecimal amount,
        Kind kind,
        int pages,
        boolean decided,
        LocalDate day,
        LocalDateTime submitted,
        List<String> departments) {

    public enum Kind {
        GOODS("货物"),
        SERVICE("服务");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static PurchaseFacts plain() {
        return new PurchaseFacts(
                "购置打印机",
                new BigDecimal("5000"),
                Kind.GOODS,
                1,
                false,
                LocalDate.of(2026, 11, 30),
                LocalDateTime.of(2026, 11, 26, 16, 59),
                List.of("综合部"));
    }

    public boolean mentions(List<String> words) {
        return words.stream().anyMatch(title::contains);
    }

    public boolean severalDepartments() {
        return departments.size() > 1;
    }
}
