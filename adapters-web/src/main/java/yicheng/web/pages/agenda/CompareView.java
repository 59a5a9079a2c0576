package yicheng.web.pages.agenda;

import java.util.List;
import yicheng.agenda.version.Difference;
import yicheng.agenda.version.Line;
import yicheng.web.pages.work.AboutMeeting;
import yicheng.web.pages.work.Names;

/**
 * Two versions of an agenda side by side.
 *
 * @param all every topic of either
 */
public record CompareView(
        AboutMeeting meeting, VersionLine before, VersionLine after, List<Difference> all, Names names) {

    public String address() {
        return meeting.address() + "/agenda";
    }

    public List<Difference> changes() {
        return all.stream().filter(Difference::isChange).toList();
    }

    public boolean changed(Line line) {
        return changes().stream()
                .anyMatch(change -> change.before()
                        .or(change::after)
                        .filter(one -> one.topic().equals(line.topic()))
                        .isPresent());
    }
}
