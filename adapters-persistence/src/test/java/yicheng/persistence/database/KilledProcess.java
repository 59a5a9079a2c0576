package yicheng.persistence.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs {@link SaveUntilKilled} and kills it after some acknowledgements. */
final class KilledProcess {

    private KilledProcess() {}

    /** All it acknowledged. Killed by its handle, which leaves open what is still in the pipe. */
    static List<Acknowledged> acknowledged(Path folder, int killAfter) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaveUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == killAfter) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        return lines.stream().map(Acknowledged::read).flatMap(Optional::stream).toList();
    }
}
