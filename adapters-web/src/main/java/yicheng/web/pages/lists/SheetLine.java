package yicheng.web.pages.lists;

import java.time.LocalDateTime;
import yicheng.agenda.list.TopicList;

/** A sheet as the meeting's page of lists names it. */
public record SheetLine(TopicList list, String compiledBy, LocalDateTime compiledAt) {

    public String address() {
        return ListAddress.of(list.id());
    }

    public String style() {
        return ListStyle.of(list.stage());
    }
}
