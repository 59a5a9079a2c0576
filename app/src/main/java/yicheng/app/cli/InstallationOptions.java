package yicheng.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import yicheng.app.cli.words.Words;
import yicheng.app.install.CacheFolder;
import yicheng.app.install.Installation;

/** The options that say with what an office is installed; the same for every command. */
final class InstallationOptions {

    @Option(names = "--rules", paramLabel = "DIR")
    private String rules;

    @Option(names = "--calendar", paramLabel = "DIR")
    private String calendar;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Asia/Shanghai")
    private String zone;

    @Option(names = "--cache", paramLabel = "DIR")
    private String cache;

    Installation installation(Surroundings around) {
        return new Installation(
                Optional.ofNullable(rules).map(Words::path),
                Optional.ofNullable(calendar).map(Words::path),
                cache(around.environment()),
                around.clock().withZone(Words.zone(zone)));
    }

    Optional<Path> cache(Map<String, String> environment) {
        return Optional.ofNullable(cache).map(Words::path).or(() -> CacheFolder.of(environment));
    }
}
