package yicheng.rulebook.publish;

/** The floor (底线) of a rule book: examples that every edition must satisfy. */
final class BookFloor {

    static final String FILE = "floor.examples.csv";

    private BookFloor() {}
}
