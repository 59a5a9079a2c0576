package yicheng.rules.book.rows;

import java.util.Map;
import java.util.Set;
import yicheng.policy.Text;
import yicheng.rules.chapter.FactType;
import yicheng.rules.chapter.RowRead;
import yicheng.rules.chapter.Variation;
import yicheng.topic.own.OwnFields;

/** Makes the fact of an example from the cells of its row. */
public interface RowReader<T extends Record> {

    /** The column headings it knows. */
    Set<String> headings();

    /** @param cells what stands under the headings; a cell left empty is not among them */
    T read(Map<String, String> cells) throws UnreadableCell;

    /** How such a row is put around a number of a sentence. */
    default Variation variation() {
        return Variation.NONE;
    }

    default FactType<T> of(FactType<T> fact) {
        return fact.row(
                headings(),
                this::readOrSayWhyNot,
                variation(),
                (same, fields) -> with(fields).of(same));
    }

    /** In a book with these own fields. */
    default RowReader<T> with(OwnFields fields) {
        return this;
    }

    private RowRead<T> readOrSayWhyNot(Map<String, String> cells) {
        try {
            return RowRead.of(read(cells));
        } catch (UnreadableCell unreadable) {
            return RowRead.faulty(Map.of(unreadable.heading(), unreadable.text()));
        }
    }

    /** The cell under {@code heading} cannot be read. */
    final class UnreadableCell extends Exception {
        private static final long serialVersionUID = 1L;

        private final String heading;
        private final transient Text text;

        UnreadableCell(String heading, Text text) {
            super(text.en());
            this.heading = heading;
            this.text = text;
        }

        String heading() {
            return heading;
        }

        Text text() {
            return text;
        }
    }
}
