/**
 * What the rule bench tells about a book beyond whether it passes: the sentences it may use, the values in its sentences,
 * examples at the boundary of each number, and how its rules took some facts. Not the bench itself, which is a port beside
 * the book.
 */
package yicheng.policy.bench;
