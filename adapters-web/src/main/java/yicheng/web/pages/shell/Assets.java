package yicheng.web.pages.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Addresses of scripts and styles that change whenever their content does, so that browsers may keep them for ever. The editor is only for the page that edits rules. */
public record Assets(String script, String styles, String icon, String editor) {

    public static Assets ofClassPath() {
        return new Assets(address("app.js"), address("app.css"), address("logo.svg"), address("editor.js"));
    }

    private static String address(String name) {
        return "/static/" + name + "?v=" + fingerprint("/static/" + name);
    }

    private static String fingerprint(String resource) {
        try (var in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        resource + " is not on the class path; build src/main/frontend with npm run build");
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
