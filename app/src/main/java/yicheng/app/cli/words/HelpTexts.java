package yicheng.app.cli.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import yicheng.policy.Language;

/** What {@code --help} says, in one language. */
public final class HelpTexts {

    private HelpTexts() {}

    public static ResourceBundle in(Language language) {
        var name = language == Language.ZH ? "help_zh.properties" : "help_en.properties";
        try (var in = HelpTexts.class.getResourceAsStream(name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
