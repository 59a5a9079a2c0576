/**
 * The vocabulary: which sentences there are, what each stands for, which of them a line is, and which come near to a
 * line that is none. Each sentence is tried alone before any rule may use it.
 */
package yicheng.rules.gate.words;
