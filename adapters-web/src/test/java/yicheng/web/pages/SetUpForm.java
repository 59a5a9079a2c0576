package yicheng.web.pages;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import yicheng.TestOffice;

/** What is typed on the page that sets a new office up, as {@link Guest#send} takes it. */
public final class SetUpForm {

    private SetUpForm() {}

    public static String[] allRight() {
        return but();
    }

    /** All right, but for these fields. */
    public static String[] but(String... otherwise) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", TestOffice.SET_UP_CODE);
        fields.put("office", "某某中心");
        fields.put("administrator", "李管理");
        fields.put("login", "li");
        fields.put("password", TestOffice.PASSWORD);
        fields.put("password_again", TestOffice.PASSWORD);
        for (int i = 0; i < otherwise.length; i += 2) {
            fields.put(otherwise[i], otherwise[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
