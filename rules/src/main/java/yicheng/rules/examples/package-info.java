/**
 * The examples of the rule book: tables that open in a spreadsheet, each line a case and whether a rule fires on it.
 * They are checked cell by cell before they run, and every rule needs one that fires and one that does not.
 */
package yicheng.rules.examples;
