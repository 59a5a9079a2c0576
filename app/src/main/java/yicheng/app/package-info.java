/**
 * The program: {@link yicheng.app.Main} starts it, {@link yicheng.app.Wiring} builds an office from what an
 * installation names. Only here do all modules meet; nothing here judges or plans.
 */
package yicheng.app;
