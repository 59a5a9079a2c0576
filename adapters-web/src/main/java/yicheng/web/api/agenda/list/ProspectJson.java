package yicheng.web.api.agenda.list;

import java.util.List;
import yicheng.web.api.shape.PositionJson;

/**
 * The list as compiling it would make it.
 *
 * @param basedOn what compiling it takes as If-Match; 0 for a new sheet
 * @param ranked these topics with those on the agenda already
 */
record ProspectJson(int sheet, String label, long basedOn, List<SheetJson.ItemJson> items, RankedJson ranked) {

    /** @param overflow ids of the topics for which there is no time, in order */
    record RankedJson(
            List<PositionJson> positions,
            int lengthMinutes,
            int fixedMinutes,
            int neededMinutes,
            List<String> overflow) {}
}
