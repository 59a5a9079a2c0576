package yicheng.web.api.rulebook;

import yicheng.policy.Text;
import yicheng.rulebook.edition.ReadEditions;

/** What to write where something was left out or could not be read. */
public final class Texts {

    private Texts() {}

    /** Of those there are. */
    public static Text numberOfEdition(ReadEditions editions) {
        int last = editions.all().get(0).number();
        return Text.of(
                "应为已有版本的号，1 至 %d，见 /api/v1/rules/editions".formatted(last),
                "the number of an edition, 1 to %d, as at /api/v1/rules/editions".formatted(last));
    }
}
