package yicheng.persistence;

import yicheng.policy.Text;

/**
 * One fault of the administrators' calendar tables.
 *
 * @param line 1-based line of the file as saved
 * @param value what stands there; empty where the fault is an absence
 * @param message what is wrong and what to write instead
 */
public record CalendarFault(String file, int line, String value, Text message) {}
