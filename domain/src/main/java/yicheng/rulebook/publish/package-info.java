/**
 * How a draft comes into force: handed over by its authors, published by somebody else with the report of its replay, from
 * now on or from a day; and how an edition that waits for its day is taken back.
 */
package yicheng.rulebook.publish;
