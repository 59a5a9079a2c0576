package yicheng.rules.chapter;

import java.util.List;
import java.util.Map;

/** How rows of examples come to lie around a number of a sentence. */
public interface Variation {

    /** For chapters whose sentences hold no number that a row can be put around. */
    Variation NONE = (number, row) -> List.of();

    /**
     * @param column heading of the cell that matters
     * @param row all cells by heading
     */
    record Varied(String column, Map<String, String> row) {
        public Varied {
            row = Map.copyOf(row);
        }
    }

    /**
     * Rows just below, at and just above the number, in this order; fewer where there is nothing below or above, none
     * where no row of an example could show it.
     *
     * @param row to begin with
     */
    List<Varied> around(AskedNumber number, Map<String, String> row);
}
