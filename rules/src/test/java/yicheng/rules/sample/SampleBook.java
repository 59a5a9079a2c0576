package yicheng.rules.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yicheng.policy.BookFiles;
import yicheng.policy.Text;
import yicheng.rules.DroolsRuleBench;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;

/** A small book of two made-up chapters, on which the machinery is tried. */
public final class SampleBook {

    public static final Chapter<PurchaseReport> PURCHASES = Chapter.of(
                    "purchases", Text.of("采购", "Purchases"), PurchaseReport.class, PurchaseReport::new)
            .fact(FactType.of("采购", PurchaseFacts.class)
                    .usually(PurchaseFacts.plain())
                    .label("金额", "amount"))
            .fact(FactType.of("科室", OfficeFacts.class))
            .port(PurchaseRules.class, judge -> facts -> judge.of(facts).all());

    public static final Chapter<RoomReport> ROOMS = Chapter.of(
                    "rooms", Text.of("会议室", "Rooms"), RoomReport.class, RoomReport::new)
            .fact(FactType.of("会议室", RoomFacts.class))
            .port(RoomRules.class, judge -> facts -> judge.of(facts).first());

    private final Map<String, byte[]> files;

    private SampleBook(Map<String, byte[]> files) {
        this.files = files;
    }

    public static SampleBook plain() {
        var files = new TreeMap<String, byte[]>();
        for (var name : List.of(
                "common.dsl",
                "purchases.dslr",
                "purchases.dsl",
                "purchases.examples.csv",
                "rooms.dslr",
                "rooms.dsl",
                "rooms.examples.csv",
                "floor.examples.csv")) {
            files.put(name, resource("/sample/" + name));
        }
        return new SampleBook(files);
    }

    public static DroolsRuleBench bench() {
        return new DroolsRuleBench(List.of(PURCHASES, ROOMS), Optional.empty());
    }

    public SampleBook with(String name, byte[] content) {
        var more = new TreeMap<>(files);
        more.put(name, content);
        return new SampleBook(more);
    }

    public SampleBook with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public SampleBook replacing(String name, String words, String others) {
        return with(name, text(name).replace(words, others));
    }

    public SampleBook without(String name) {
        var fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new SampleBook(fewer);
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    public BookFiles files() {
        return new BookFiles(files);
    }

    public static byte[] resource(String path) {
        try (var in = SampleBook.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
