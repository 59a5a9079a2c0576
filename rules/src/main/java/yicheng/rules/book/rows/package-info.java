/**
 * The rows of examples, chapter by chapter: what their cells mean, and how a row is put around a number of a sentence.
 */
package yicheng.rules.book.rows;
