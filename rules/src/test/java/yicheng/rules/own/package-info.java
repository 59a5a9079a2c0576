/** Fields that an office defines itself, in a book of the shipped chapters. */
package yicheng.rules.own;
