/** The two checklists of a meeting: their items come from the rule book, who did them is kept, and the office is reminded. */
package yicheng.preparation.checklist;
