package yicheng.policy;

/** One saying in both languages. What an administrator wrote in Chinese only stands for both. */
public record Text(String zh, String en) {

    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text (%s / %s) must not be blank".formatted(zh, en));
        }
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    public static Text chinese(String zh) {
        return new Text(zh, zh);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
