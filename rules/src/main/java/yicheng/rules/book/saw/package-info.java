/** What the questions of each chapter came upon in the facts, in people's words: sums, days late, the words found. */
package yicheng.rules.book.saw;
