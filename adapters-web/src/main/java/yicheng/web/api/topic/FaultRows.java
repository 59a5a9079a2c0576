package yicheng.web.api.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.policy.Language;
import yicheng.web.sheets.grid.SheetFault;

/** The faults of a table, row by row. */
final class FaultRows {

    private FaultRows() {}

    static List<ImportRoutes.Row> of(List<SheetFault> faults, Language language) {
        var byRow = new LinkedHashMap<OptionalInt, List<ImportRoutes.FaultJson>>();
        faults.forEach(fault -> byRow.computeIfAbsent(fault.row(), row -> new ArrayList<>())
                .add(new ImportRoutes.FaultJson(
                        fault.column(), fault.value(), fault.message().in(language))));
        return byRow.entrySet().stream()
                .map(entry -> new ImportRoutes.Row(
                        entry.getKey().stream().boxed().findFirst(), Optional.empty(), "", entry.getValue()))
                .toList();
    }
}
