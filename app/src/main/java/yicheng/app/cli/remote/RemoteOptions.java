package yicheng.app.cli.remote;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;
import yicheng.app.cli.Console;
import yicheng.app.cli.words.Failure;
import yicheng.app.cli.words.Words;

/** Which server, and as whom. The token itself never stands on the command line, where others could read it. */
public final class RemoteOptions {

    private static final String VARIABLE = "YICHENG_TOKEN";

    @Option(names = "--server", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080")
    private String server;

    @Option(names = "--token", paramLabel = "FILE")
    private String token;

    public Remote remote(Console console) {
        return new Remote(address(), token(console), console.language());
    }

    private URI address() {
        try {
            var address = URI.create(server.endsWith("/") ? server : server + "/");
            if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw Failure.usage(
                "--server “%s”不是地址，请填如 http://127.0.0.1:8080".formatted(server),
                "--server \"%s\" is no address; write one such as http://127.0.0.1:8080".formatted(server));
    }

    private String token(Console console) {
        return Optional.ofNullable(token)
                .map(RemoteOptions::firstLine)
                .or(() -> Optional.ofNullable(console.around().environment().get(VARIABLE)))
                .map(String::strip)
                .filter(text -> text.matches("[!-~]+"))
                .orElseThrow(() -> Failure.usage(
                        "缺少令牌：请用 --token 指明存放令牌的文件，或设环境变量 %s（令牌在“我的账号”页签发）".formatted(VARIABLE),
                        "no token: name its file with --token, or set %s; tokens are issued on the page of one's account"
                                .formatted(VARIABLE)));
    }

    private static String firstLine(String file) {
        try (var lines = Files.lines(Words.path(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException unreadable) {
            throw Failure.unreadable(
                    "令牌文件 %s 读不出来".formatted(file), "the token file %s cannot be read".formatted(file));
        }
    }
}
