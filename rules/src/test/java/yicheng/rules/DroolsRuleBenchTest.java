package yicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import yicheng.rules.sample.PurchaseFacts;
import yicheng.rules.sample.PurchaseRules;
import yicheng.rules.sample.SampleBook;

class DroolsRuleBenchTest {

    @Test
    void a_book_of_chinese_sentences_passes_its_check() {
        var check = SampleBook.bench().check(SampleBook.plain().files());

        assertThat(check.faults()).isEmpty();
        assertThat(check.examples()).hasSize(11).allMatch(example -> example.asExpected());
    }

    @Test
    void a_loaded_book_judges_through_the_port_of_its_chapter() {
        var book = SampleBook.bench().load(SampleBook.plain().files(), "第一版");

        var said = book.rules(PurchaseRules.class).judge(aPurchaseOf("300000.00"));

        assertThat(said)
                .extracting("rule", "text")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("purchases.large", "金额达到标准，请先提交党委会审议"));
    }

    private static PurchaseFacts aPurchaseOf(String amount) {
        var plain = PurchaseFacts.plain();
        return new PurchaseFacts(
                plain.title(),
                new BigDecimal(amount),
                plain.kind(),
                plain.pages(),
                plain.decided(),
                plain.day(),
                plain.submitted(),
                plain.departments());
    }
}
