/**
 * The chapters of the rule book: for each the facts it reads, the report its sentences write to, and the port of the
 * domain it answers. The sentences themselves lie in {@code rulebook/}.
 */
package yicheng.rules.book;
