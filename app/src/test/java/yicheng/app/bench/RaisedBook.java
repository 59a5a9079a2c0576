package yicheng.app.bench;

import java.nio.charset.StandardCharsets;
import yicheng.policy.BookFiles;
import yicheng.rules.book.ShippedBook;

/** The shipped book in which what goes to the party committee first begins at 50 万 instead of 30 万, examples and all. */
final class RaisedBook {

    private RaisedBook() {}

    static BookFiles files() {
        var examples = text("review.examples.csv")
                .replace("review.major-funds,触发,,,,,,30万元", "review.major-funds,触发,,,,,,50万元")
                .replace("299999.99,", "499999.99,")
                .replace("设备一期|同一项目|20万元", "设备一期|同一项目|40万元");
        return ShippedBook.files()
                .with("review.dslr", bytes(text("review.dslr").replace("达到 30 万元", "达到 50 万元")))
                .with("review.examples.csv", bytes(examples));
    }

    private static String text(String file) {
        return new String(ShippedBook.files().byName().get(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
