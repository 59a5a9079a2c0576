package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.persistence.database.Database;

class DemoCommandTest {

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    @Test
    void it_says_who_can_be_signed_in_as_and_plays_in_its_folder_again() {
        demo();

        var printed = demo();

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains("演示已启动", "2026年11月20日 周五 08:30", "bangongshi", "yicheng-demo-2026");
    }

    @Test
    void a_folder_with_an_office_in_it_is_left_alone() {
        Database.inFolder(data).close();

        assertThat(demo().code()).isEqualTo(2);
        assertThat(data.resolve("office.db")).exists();
    }

    @Test
    void a_folder_with_anything_in_it_is_left_alone() throws IOException {
        Files.writeString(data.resolve("letter.txt"), "不能丢");

        assertThat(demo().err()).contains("没有使用它");
        assertThat(data.resolve("letter.txt")).hasContent("不能丢");
    }

    @Test
    void no_office_is_served_from_a_demonstration() {
        demo();

        var served = ATerminal.with(cache).types("serve", "--port", "0", "--data", data.toString());

        assertThat(served.code()).isEqualTo(2);
        assertThat(served.err()).contains("演示数据");
    }

    @Test
    void two_servers_never_share_a_folder() {
        var second = new StringBuilder();

        ATerminal.with(cache)
                .whileServing((server, printed) -> second.append(ATerminal.with(cache)
                        .types("serve", "--port", "0", "--data", data.toString())
                        .err()))
                .types("serve", "--port", "0", "--data", data.toString());

        assertThat(second).contains("正由另一个议程服务使用");
    }

    private ATerminal.Printed demo() {
        return ATerminal.with(cache)
                .types("demo", "--at", "2026-11-20T08:30", "--port", "0", "--data", data.toString());
    }
}
