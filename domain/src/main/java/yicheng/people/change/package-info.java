/**
 * How the organisation is changed: a list of changes, each a record that says what is wrong with it and what comes of it,
 * applied one after the other and kept together or not at all. Nothing is ever deleted that somebody may have acted by:
 * departments are dissolved, posts and delegations end.
 */
package yicheng.people.change;
