package yicheng.web.api.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import yicheng.policy.Text;
import yicheng.web.edge.Json;
import yicheng.web.edge.Problems;
import yicheng.web.edge.Refusal;

/**
 * Walks a JSON body once, value by value. Every value that is wrong is noted with its JSON pointer and passed over, so
 * that the rest is read too; only what is no JSON at all ends the walk.
 */
final class JsonBody {

    private final JsonParser in;
    private final WrongValues wrong;

    private JsonBody(JsonParser in, WrongValues wrong) {
        this.in = in;
        this.wrong = wrong;
    }

    /** Reads an object and nothing after it, then refuses if anything was wrong. */
    static void read(Json json, byte[] bytes, WrongValues wrong, Consumer<JsonBody> reading) {
        try (var in = json.mapper().createParser(bytes)) {
            var body = new JsonBody(in, wrong);
            if (in.nextToken() == null) {
                throw unreadable(bytes, bytes.length, "没有内容", "nothing there");
            }
            reading.accept(body);
            if (in.nextToken() != null) {
                throw unreadable(bytes, in.currentTokenLocation().getByteOffset(), "数据之后还有多余内容", "more after the end");
            }
        } catch (StreamConstraintsException tooMuch) {
            throw new Refusal(Problems.unreadable(
                    Text.of("JSON 嵌套过深或数字、字段名过长，请检查正文", "JSON nested too deeply, or a number or name too long")));
        } catch (JacksonException broken) {
            throw unreadable(bytes, offset(broken), "不是完整的 JSON", "not well-formed JSON");
        }
        wrong.refuseIfAny();
    }

    /** Goes through the fields of the object at hand; {@code field} is called with the parser at each value. */
    void object(Set<String> known, Set<String> seen, Consumer<String> field) {
        if (!in.isExpectedStartObjectToken()) {
            wrongType("对象 {…}", "an object {…}");
            return;
        }
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (!known.contains(name)) {
                wrong.unknownName(pointer(), name, known);
                in.skipChildren();
            } else if (!seen.add(name)) {
                wrong.saidTwice(pointer(), name);
                in.skipChildren();
            } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                field.accept(name);
            }
        }
    }

    /** Goes through the entries of the object at hand, whatever their names. */
    void entries(Consumer<String> entry) {
        if (!in.isExpectedStartObjectToken()) {
            wrongType("对象 {…}", "an object {…}");
            return;
        }
        var seen = new HashSet<String>();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (seen.add(name)) {
                entry.accept(name);
            } else {
                wrong.saidTwice(pointer(), name);
                in.skipChildren();
            }
        }
    }

    /** Goes through the items of the array at hand, up to the limit; then the rest is passed over. */
    void array(int most, Runnable item) {
        if (!in.isExpectedStartArrayToken()) {
            wrongType("数组 […]", "an array […]");
            return;
        }
        int items = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items++;
            if (items <= most) {
                item.run();
            } else {
                in.skipChildren();
            }
        }
        if (items > most) {
            wrong.add(
                    pointer(),
                    String.valueOf(items),
                    Text.of(
                            "有 %d 项，一次最多 %d 项，请分批".formatted(items, most),
                            "%d items, at most %d at a time".formatted(items, most)));
        }
    }

    boolean isString() {
        return in.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isNumber() {
        return in.currentToken().isNumeric();
    }

    boolean isBoolean() {
        return in.currentToken().isBoolean();
    }

    boolean isArray() {
        return in.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The scalar at hand as it is written; a number is never computed, however long. */
    String text() {
        return in.getString();
    }

    /** Notes that the value at hand is not of the kind wanted, and passes over it. */
    void wrongType(String wanted, String wantedEnglish) {
        wrong.wrongType(pointer(), shown(), wanted, wantedEnglish);
        in.skipChildren();
    }

    void wrong(Text text) {
        wrong.add(pointer(), shown(), text);
        in.skipChildren();
    }

    /** Where the value at hand stands, e.g. {@code /topics/0/amount}. */
    String pointer() {
        var place = in.streamReadContext();
        return (in.currentToken().isStructStart() ? place.getParent() : place)
                .pathAsPointer()
                .toString();
    }

    private String shown() {
        return switch (in.currentToken()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            default -> in.getString();
        };
    }

    private static long offset(JacksonException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getByteOffset();
    }

    private static Refusal unreadable(byte[] bytes, long offset, String what, String english) {
        int until = (int) Math.max(0, Math.min(offset, bytes.length));
        var before = new String(bytes, 0, until, StandardCharsets.UTF_8);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Refusal(Problems.unreadable(Text.of(
                "第 %d 行第 %d 列附近%s，请检查引号、逗号和括号".formatted(line, column, what),
                "Near line %d, column %d: %s; check quotes, commas and brackets".formatted(line, column, english))));
    }
}
