package yicheng.persistence.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link AppendUntilKilled} and kills it after some acknowledgements. */
final class KilledProcess {

    private KilledProcess() {}

    /** All it acknowledged, as {@code number hash}. Killed by its handle, which leaves open what is still in the pipe. */
    static List<String> acknowledged(Path folder, int killAfter) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendUntilKilled.class.getName(),
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
        return whole(lines);
    }

    /** The last line may have been cut in two. */
    private static List<String> whole(List<String> lines) {
        return lines.stream().filter(line -> line.matches("\\d+ [0-9a-f]{64}")).toList();
    }
}
