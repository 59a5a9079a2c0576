package yicheng.app.cli.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;

/** A file somebody named on the command line. */
record GivenFile(Path path, byte[] bytes) {

    private static final long LARGEST = 10_000_000;

    static GivenFile read(String named) {
        var path = Words.path(named);
        try {
            if (Files.size(path) > LARGEST) {
                throw Failure.unreadable(
                        "文件 %s 超过 10 MB，请拆成几个".formatted(path), "%s is larger than 10 MB; split it".formatted(path));
            }
            return new GivenFile(path, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw Failure.unreadable("文件 %s 读不出来".formatted(path), "%s cannot be read".formatted(path));
        }
    }

    ObjectNode json() {
        try {
            return new JsonMapper().readValue(bytes, ObjectNode.class);
        } catch (JacksonException unreadable) {
            throw Failure.unreadable(
                    "文件 %s 不是 JSON 对象：%s".formatted(path, unreadable.getOriginalMessage()),
                    "%s is no JSON object: %s".formatted(path, unreadable.getOriginalMessage()));
        }
    }

    /** Media type of a table. */
    String tableType() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    /** The same for the same content and use, so that sending it twice does it once. */
    String key(String use) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(use.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 40);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
