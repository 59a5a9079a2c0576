package yicheng.preparation.checklist;

import yicheng.policy.RuleBooks;
import yicheng.preparation.Checklist;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.Preparations;
import yicheng.preparation.sitting.Sitting;

/** The checklists of meetings as they stand: what was ticked off, and what follows from the roll, from leave and the plates. */
public final class Checklists {

    private final RuleBooks books;
    private final Preparations preparations;
    private final WorkedOut workedOut;

    public Checklists(RuleBooks books, Preparations preparations, WorkedOut workedOut) {
        this.books = books;
        this.preparations = preparations;
        this.workedOut = workedOut;
    }

    public ListedItem.Listed of(Checklist list, Sitting sitting) {
        var preparation = preparations
                .find(sitting.ref())
                .map(Preparations.Kept::preparation)
                .orElse(Preparation.of(sitting.ref()));
        var terms = PreparationTerms.of(books.inForce(), sitting.ref().kind());
        var items = terms.tasks(list).stream()
                .map(task -> item(task, sitting, preparation, terms))
                .toList();
        return ListedItem.Listed.of(list, sitting, items);
    }

    private ListedItem item(
            PreparationTerm.Task task, Sitting sitting, Preparation preparation, PreparationTerms terms) {
        var from = preparation.countsFrom(sitting);
        var found = workedOut.of(task, sitting, preparation, terms);
        return new ListedItem(
                task.name(),
                task.rule(),
                task.proof(),
                found.mark(),
                found.missing(),
                preparation.earlier(task.list(), task.name(), from));
    }
}
