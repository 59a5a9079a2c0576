/** The pages of the rule book, with the small book of two rules behind them. */
package yicheng.web.pages.rules;
